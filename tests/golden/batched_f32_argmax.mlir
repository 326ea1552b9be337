module @batched_6_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf32>,
    %model.layers.0.input_layernorm.weight: tensor<14xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.0.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.0.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.layers.1.input_layernorm.weight: tensor<14xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.1.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.1.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.1.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.1.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.norm.weight: tensor<14xf32>,
    %rope: tensor<17x2x4xf32>,
    %cache.0: tensor<6x41x3x2x4xf32>,
    %cache.1: tensor<6x41x3x2x4xf32>,
    %tokens: tensor<6xi32>,
    %position: tensor<i32>
  ) -> (tensor<6xi32>, tensor<6x41x3x2x4xf32>, tensor<6x41x3x2x4xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<6xi32>
    %1 = stablehlo.constant dense<25> : tensor<6xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<6xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf32>, tensor<6xi32>) -> tensor<6x14xf32>
    %4 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %5 = stablehlo.iota dim = 0 : tensor<6xi32>
    %6 = stablehlo.iota dim = 1 : tensor<6x27xi32>
    %7 = stablehlo.constant dense<21> : tensor<6x27xi32>
    %8 = stablehlo.compare LT, %6, %7 : (tensor<6x27xi32>, tensor<6x27xi32>) -> tensor<6x27xi1>
    %9 = stablehlo.constant dense<24> : tensor<6x27xi32>
    %10 = stablehlo.compare GE, %6, %9 : (tensor<6x27xi32>, tensor<6x27xi32>) -> tensor<6x27xi1>
    %11 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<6xi32>) -> tensor<6x27xi32>
    %12 = stablehlo.constant dense<0> : tensor<6x27xi32>
    %13 = stablehlo.constant dense<16> : tensor<6x27xi32>
    %14 = stablehlo.clamp %12, %11, %13 : tensor<6x27xi32>
    %15 = stablehlo.constant dense<17> : tensor<6x27xi32>
    %16 = stablehlo.add %14, %15 : tensor<6x27xi32>
    %17 = stablehlo.select %10, %16, %14 : tensor<6x27xi1>, tensor<6x27xi32>
    %18 = stablehlo.constant dense<7> : tensor<6x27xi32>
    %19 = stablehlo.remainder %6, %18 : tensor<6x27xi32>
    %20 = stablehlo.constant dense<34> : tensor<6x27xi32>
    %21 = stablehlo.add %19, %20 : tensor<6x27xi32>
    %22 = stablehlo.select %8, %21, %17 : tensor<6x27xi1>, tensor<6x27xi32>
    %23 = stablehlo.subtract %6, %7 : tensor<6x27xi32>
    %24 = stablehlo.constant dense<3> : tensor<6x27xi32>
    %25 = stablehlo.remainder %23, %24 : tensor<6x27xi32>
    %26 = stablehlo.divide %6, %18 : tensor<6x27xi32>
    %27 = stablehlo.select %8, %26, %25 : tensor<6x27xi1>, tensor<6x27xi32>
    %28 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<6xi32>) -> tensor<6x27xi32>
    %29 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<6x27xi32>) -> tensor<6x27x3xi32>
    %30 = stablehlo.iota dim = 2 : tensor<6x27x3xi32>
    %31 = stablehlo.constant dense<0> : tensor<6x27x3xi32>
    %32 = stablehlo.compare EQ, %30, %31 : (tensor<6x27x3xi32>, tensor<6x27x3xi32>) -> tensor<6x27x3xi1>
    %33 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<6x27xi32>) -> tensor<6x27x3xi32>
    %34 = stablehlo.select %32, %33, %29 : tensor<6x27x3xi1>, tensor<6x27x3xi32>
    %35 = stablehlo.iota dim = 2 : tensor<6x27x3xi32>
    %36 = stablehlo.constant dense<1> : tensor<6x27x3xi32>
    %37 = stablehlo.compare EQ, %35, %36 : (tensor<6x27x3xi32>, tensor<6x27x3xi32>) -> tensor<6x27x3xi1>
    %38 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<6x27xi32>) -> tensor<6x27x3xi32>
    %39 = stablehlo.select %37, %38, %34 : tensor<6x27x3xi1>, tensor<6x27x3xi32>
    %40 = stablehlo.reshape %39 : (tensor<6x27x3xi32>) -> tensor<162x3xi32>
    %41 = stablehlo.reshape %rope : (tensor<17x2x4xf32>) -> tensor<17x8xf32>
    %42 = stablehlo.constant dense<16> : tensor<6xi32>
    %43 = stablehlo.clamp %0, %4, %42 : tensor<6xi32>
    %44 = "stablehlo.gather"(%41, %43) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<17x8xf32>, tensor<6xi32>) -> tensor<6x8xf32>
    %45 = stablehlo.slice %44 [0:6, 0:4] : (tensor<6x8xf32>) -> tensor<6x4xf32>
    %46 = stablehlo.slice %44 [0:6, 4:8] : (tensor<6x8xf32>) -> tensor<6x4xf32>
    %47 = stablehlo.iota dim = 1 : tensor<6x10xi32>
    %48 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<6xi32>) -> tensor<6x10xi32>
    %49 = stablehlo.compare LE, %47, %48 : (tensor<6x10xi32>, tensor<6x10xi32>) -> tensor<6x10xi1>
    // layer 0: attention
    %50 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %51 = stablehlo.multiply %3, %3 : tensor<6x14xf32>
    %52 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %53 = stablehlo.reduce(%51 init: %52) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %54 = stablehlo.constant dense<7.1428575e-02> : tensor<6xf32>
    %55 = stablehlo.multiply %53, %54 : tensor<6xf32>
    %56 = stablehlo.constant dense<1.0e-05> : tensor<6xf32>
    %57 = stablehlo.add %55, %56 : tensor<6xf32>
    %58 = stablehlo.rsqrt %57 : tensor<6xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %60 = stablehlo.multiply %3, %59 : tensor<6x14xf32>
    %61 = stablehlo.multiply %60, %50 : tensor<6x14xf32>
    %62 = stablehlo.dot_general %61, %model.layers.0.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<216x14xf32>) -> tensor<6x216xf32>
    %63 = stablehlo.reshape %62 : (tensor<6x216xf32>) -> tensor<6x27x8xf32>
    %64 = stablehlo.broadcast_in_dim %45, dims = [0, 3] : (tensor<6x4xf32>) -> tensor<6x27x2x4xf32>
    %65 = stablehlo.broadcast_in_dim %46, dims = [0, 3] : (tensor<6x4xf32>) -> tensor<6x27x2x4xf32>
    %66 = stablehlo.slice %63 [0:6, 0:27, 0:4] : (tensor<6x27x8xf32>) -> tensor<6x27x4xf32>
    %67 = stablehlo.slice %63 [0:6, 0:27, 4:8] : (tensor<6x27x8xf32>) -> tensor<6x27x4xf32>
    %68 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 3] : (tensor<6x27x4xf32>) -> tensor<6x27x2x4xf32>
    %69 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 3] : (tensor<6x27x4xf32>) -> tensor<6x27x2x4xf32>
    %70 = stablehlo.iota dim = 2 : tensor<6x27x2x4xi32>
    %71 = stablehlo.constant dense<0> : tensor<6x27x2x4xi32>
    %72 = stablehlo.compare EQ, %70, %71 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %73 = stablehlo.iota dim = 1 : tensor<6x27x2x4xi32>
    %74 = stablehlo.constant dense<24> : tensor<6x27x2x4xi32>
    %75 = stablehlo.compare GE, %73, %74 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %76 = stablehlo.multiply %68, %64 : tensor<6x27x2x4xf32>
    %77 = stablehlo.multiply %69, %65 : tensor<6x27x2x4xf32>
    %78 = stablehlo.subtract %76, %77 : tensor<6x27x2x4xf32>
    %79 = stablehlo.multiply %69, %64 : tensor<6x27x2x4xf32>
    %80 = stablehlo.multiply %68, %65 : tensor<6x27x2x4xf32>
    %81 = stablehlo.add %79, %80 : tensor<6x27x2x4xf32>
    %82 = stablehlo.reshape %63 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %83 = stablehlo.select %72, %78, %81 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %84 = stablehlo.select %75, %82, %83 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %85 = stablehlo.reshape %84 : (tensor<6x27x2x4xf32>) -> tensor<162x2x4xf32>
    %86 = "stablehlo.scatter"(%cache.0, %40, %85) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x4xf32>, tensor<162x3xi32>, tensor<162x2x4xf32>) -> tensor<6x41x3x2x4xf32>
    %87 = stablehlo.slice %86 [0:6, 0:10, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x10x3x2x4xf32>
    %88 = stablehlo.slice %86 [0:6, 17:27, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x10x3x2x4xf32>
    %89 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x2x4xi1>
    %90 = stablehlo.constant dense<0.0e+00> : tensor<6x10x3x2x4xf32>
    %91 = stablehlo.select %89, %88, %90 : tensor<6x10x3x2x4xi1>, tensor<6x10x3x2x4xf32>
    %92 = stablehlo.slice %86 [0:6, 34:41, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x7x3x2x4xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0, 2, 1, 4, 5] : (tensor<6x7x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %94 = stablehlo.broadcast_in_dim %87, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %95 = stablehlo.multiply %93, %94 : tensor<6x3x7x10x2x4xf32>
    %96 = stablehlo.reduce(%95 init: %52) applies stablehlo.add across dimensions = [4, 5] : (tensor<6x3x7x10x2x4xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %97 = stablehlo.broadcast_in_dim %49, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %98 = stablehlo.constant dense<3.5355338e-01> : tensor<6x3x7x10xf32>
    %99 = stablehlo.multiply %96, %98 : tensor<6x3x7x10xf32>
    %100 = stablehlo.constant dense<-1.0e+30> : tensor<6x3x7x10xf32>
    %101 = stablehlo.select %97, %99, %100 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %102 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %103 = stablehlo.reduce(%101 init: %102) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %105 = stablehlo.subtract %101, %104 : tensor<6x3x7x10xf32>
    %106 = stablehlo.exponential %105 : tensor<6x3x7x10xf32>
    %107 = stablehlo.reduce(%106 init: %52) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %109 = stablehlo.divide %106, %108 : tensor<6x3x7x10xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x2x4xf32>
    %111 = stablehlo.broadcast_in_dim %91, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %112 = stablehlo.multiply %110, %111 : tensor<6x3x7x10x2x4xf32>
    %113 = stablehlo.reduce(%112 init: %52) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x2x4xf32>, tensor<f32>) -> tensor<6x3x7x2x4xf32>
    %114 = stablehlo.reshape %113 : (tensor<6x3x7x2x4xf32>) -> tensor<6x168xf32>
    %115 = stablehlo.dot_general %114, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<6x168xf32>, tensor<14x168xf32>) -> tensor<6x14xf32>
    %116 = stablehlo.add %3, %115 : tensor<6x14xf32>
    // layer 0: feed-forward
    %117 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %118 = stablehlo.multiply %116, %116 : tensor<6x14xf32>
    %119 = stablehlo.reduce(%118 init: %52) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %120 = stablehlo.multiply %119, %54 : tensor<6xf32>
    %121 = stablehlo.add %120, %56 : tensor<6xf32>
    %122 = stablehlo.rsqrt %121 : tensor<6xf32>
    %123 = stablehlo.broadcast_in_dim %122, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %124 = stablehlo.multiply %116, %123 : tensor<6x14xf32>
    %125 = stablehlo.multiply %124, %117 : tensor<6x14xf32>
    %126 = stablehlo.dot_general %125, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %127 = stablehlo.dot_general %125, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %128 = stablehlo.logistic %126 : tensor<6x22xf32>
    %129 = stablehlo.multiply %126, %128 : tensor<6x22xf32>
    %130 = stablehlo.multiply %129, %127 : tensor<6x22xf32>
    %131 = stablehlo.dot_general %130, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<6x22xf32>, tensor<14x22xf32>) -> tensor<6x14xf32>
    %132 = stablehlo.add %116, %131 : tensor<6x14xf32>
    // layer 1: attention
    %133 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %134 = stablehlo.multiply %132, %132 : tensor<6x14xf32>
    %135 = stablehlo.reduce(%134 init: %52) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %136 = stablehlo.multiply %135, %54 : tensor<6xf32>
    %137 = stablehlo.add %136, %56 : tensor<6xf32>
    %138 = stablehlo.rsqrt %137 : tensor<6xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %140 = stablehlo.multiply %132, %139 : tensor<6x14xf32>
    %141 = stablehlo.multiply %140, %133 : tensor<6x14xf32>
    %142 = stablehlo.dot_general %141, %model.layers.1.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<216x14xf32>) -> tensor<6x216xf32>
    %143 = stablehlo.reshape %142 : (tensor<6x216xf32>) -> tensor<6x27x8xf32>
    %144 = stablehlo.broadcast_in_dim %45, dims = [0, 3] : (tensor<6x4xf32>) -> tensor<6x27x2x4xf32>
    %145 = stablehlo.broadcast_in_dim %46, dims = [0, 3] : (tensor<6x4xf32>) -> tensor<6x27x2x4xf32>
    %146 = stablehlo.slice %143 [0:6, 0:27, 0:4] : (tensor<6x27x8xf32>) -> tensor<6x27x4xf32>
    %147 = stablehlo.slice %143 [0:6, 0:27, 4:8] : (tensor<6x27x8xf32>) -> tensor<6x27x4xf32>
    %148 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 3] : (tensor<6x27x4xf32>) -> tensor<6x27x2x4xf32>
    %149 = stablehlo.broadcast_in_dim %147, dims = [0, 1, 3] : (tensor<6x27x4xf32>) -> tensor<6x27x2x4xf32>
    %150 = stablehlo.iota dim = 2 : tensor<6x27x2x4xi32>
    %151 = stablehlo.compare EQ, %150, %71 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %152 = stablehlo.iota dim = 1 : tensor<6x27x2x4xi32>
    %153 = stablehlo.compare GE, %152, %74 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %154 = stablehlo.multiply %148, %144 : tensor<6x27x2x4xf32>
    %155 = stablehlo.multiply %149, %145 : tensor<6x27x2x4xf32>
    %156 = stablehlo.subtract %154, %155 : tensor<6x27x2x4xf32>
    %157 = stablehlo.multiply %149, %144 : tensor<6x27x2x4xf32>
    %158 = stablehlo.multiply %148, %145 : tensor<6x27x2x4xf32>
    %159 = stablehlo.add %157, %158 : tensor<6x27x2x4xf32>
    %160 = stablehlo.reshape %143 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %161 = stablehlo.select %151, %156, %159 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %162 = stablehlo.select %153, %160, %161 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %163 = stablehlo.reshape %162 : (tensor<6x27x2x4xf32>) -> tensor<162x2x4xf32>
    %164 = "stablehlo.scatter"(%cache.1, %40, %163) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x4xf32>, tensor<162x3xi32>, tensor<162x2x4xf32>) -> tensor<6x41x3x2x4xf32>
    %165 = stablehlo.slice %164 [0:6, 0:10, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x10x3x2x4xf32>
    %166 = stablehlo.slice %164 [0:6, 17:27, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x10x3x2x4xf32>
    %167 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x2x4xi1>
    %168 = stablehlo.select %167, %166, %90 : tensor<6x10x3x2x4xi1>, tensor<6x10x3x2x4xf32>
    %169 = stablehlo.slice %164 [0:6, 34:41, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x7x3x2x4xf32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0, 2, 1, 4, 5] : (tensor<6x7x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %171 = stablehlo.broadcast_in_dim %165, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %172 = stablehlo.multiply %170, %171 : tensor<6x3x7x10x2x4xf32>
    %173 = stablehlo.reduce(%172 init: %52) applies stablehlo.add across dimensions = [4, 5] : (tensor<6x3x7x10x2x4xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %174 = stablehlo.broadcast_in_dim %49, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %175 = stablehlo.multiply %173, %98 : tensor<6x3x7x10xf32>
    %176 = stablehlo.select %174, %175, %100 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %177 = stablehlo.reduce(%176 init: %102) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %179 = stablehlo.subtract %176, %178 : tensor<6x3x7x10xf32>
    %180 = stablehlo.exponential %179 : tensor<6x3x7x10xf32>
    %181 = stablehlo.reduce(%180 init: %52) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %182 = stablehlo.broadcast_in_dim %181, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %183 = stablehlo.divide %180, %182 : tensor<6x3x7x10xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x2x4xf32>
    %185 = stablehlo.broadcast_in_dim %168, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %186 = stablehlo.multiply %184, %185 : tensor<6x3x7x10x2x4xf32>
    %187 = stablehlo.reduce(%186 init: %52) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x2x4xf32>, tensor<f32>) -> tensor<6x3x7x2x4xf32>
    %188 = stablehlo.reshape %187 : (tensor<6x3x7x2x4xf32>) -> tensor<6x168xf32>
    %189 = stablehlo.dot_general %188, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<6x168xf32>, tensor<14x168xf32>) -> tensor<6x14xf32>
    %190 = stablehlo.add %132, %189 : tensor<6x14xf32>
    // layer 1: feed-forward
    %191 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %192 = stablehlo.multiply %190, %190 : tensor<6x14xf32>
    %193 = stablehlo.reduce(%192 init: %52) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %194 = stablehlo.multiply %193, %54 : tensor<6xf32>
    %195 = stablehlo.add %194, %56 : tensor<6xf32>
    %196 = stablehlo.rsqrt %195 : tensor<6xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %198 = stablehlo.multiply %190, %197 : tensor<6x14xf32>
    %199 = stablehlo.multiply %198, %191 : tensor<6x14xf32>
    %200 = stablehlo.dot_general %199, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %201 = stablehlo.dot_general %199, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %202 = stablehlo.logistic %200 : tensor<6x22xf32>
    %203 = stablehlo.multiply %200, %202 : tensor<6x22xf32>
    %204 = stablehlo.multiply %203, %201 : tensor<6x22xf32>
    %205 = stablehlo.dot_general %204, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<6x22xf32>, tensor<14x22xf32>) -> tensor<6x14xf32>
    %206 = stablehlo.add %190, %205 : tensor<6x14xf32>
    // head
    %207 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %208 = stablehlo.multiply %206, %206 : tensor<6x14xf32>
    %209 = stablehlo.reduce(%208 init: %52) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %210 = stablehlo.multiply %209, %54 : tensor<6xf32>
    %211 = stablehlo.add %210, %56 : tensor<6xf32>
    %212 = stablehlo.rsqrt %211 : tensor<6xf32>
    %213 = stablehlo.broadcast_in_dim %212, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %214 = stablehlo.multiply %206, %213 : tensor<6x14xf32>
    %215 = stablehlo.multiply %214, %207 : tensor<6x14xf32>
    %216 = stablehlo.dot_general %215, %model.embed_tokens.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<26x14xf32>) -> tensor<6x26xf32>
    %217 = stablehlo.reduce(%216 init: %102) applies stablehlo.maximum across dimensions = [1] : (tensor<6x26xf32>, tensor<f32>) -> tensor<6xf32>
    %218 = stablehlo.broadcast_in_dim %217, dims = [0] : (tensor<6xf32>) -> tensor<6x26xf32>
    %219 = stablehlo.is_finite %218 : (tensor<6x26xf32>) -> tensor<6x26xi1>
    %220 = stablehlo.compare EQ, %216, %218 : (tensor<6x26xf32>, tensor<6x26xf32>) -> tensor<6x26xi1>
    %221 = stablehlo.constant dense<false> : tensor<6x26xi1>
    %222 = stablehlo.select %219, %220, %221 : tensor<6x26xi1>, tensor<6x26xi1>
    %223 = stablehlo.constant dense<2147483647> : tensor<6x26xui32>
    %224 = stablehlo.iota dim = 1 : tensor<6x26xui32>
    %225 = stablehlo.select %222, %224, %223 : tensor<6x26xi1>, tensor<6x26xui32>
    %226 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %227 = stablehlo.reduce(%225 init: %226) applies stablehlo.minimum across dimensions = [1] : (tensor<6x26xui32>, tensor<ui32>) -> tensor<6xui32>
    %228 = stablehlo.bitcast_convert %227 : (tensor<6xui32>) -> tensor<6xi32>
    return %228, %86, %164 : tensor<6xi32>, tensor<6x41x3x2x4xf32>, tensor<6x41x3x2x4xf32>
  }
}
