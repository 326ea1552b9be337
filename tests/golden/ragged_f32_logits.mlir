module @ragged_6_logits {
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
    %positions: tensor<6xi32>
  ) -> (tensor<6x26xf32>, tensor<6x41x3x2x4xf32>, tensor<6x41x3x2x4xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<6xi32>
    %1 = stablehlo.constant dense<25> : tensor<6xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<6xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf32>, tensor<6xi32>) -> tensor<6x14xf32>
    %4 = stablehlo.iota dim = 0 : tensor<6xi32>
    %5 = stablehlo.iota dim = 1 : tensor<6x27xi32>
    %6 = stablehlo.constant dense<21> : tensor<6x27xi32>
    %7 = stablehlo.compare LT, %5, %6 : (tensor<6x27xi32>, tensor<6x27xi32>) -> tensor<6x27xi1>
    %8 = stablehlo.constant dense<24> : tensor<6x27xi32>
    %9 = stablehlo.compare GE, %5, %8 : (tensor<6x27xi32>, tensor<6x27xi32>) -> tensor<6x27xi1>
    %10 = stablehlo.broadcast_in_dim %positions, dims = [0] : (tensor<6xi32>) -> tensor<6x27xi32>
    %11 = stablehlo.constant dense<0> : tensor<6x27xi32>
    %12 = stablehlo.constant dense<16> : tensor<6x27xi32>
    %13 = stablehlo.clamp %11, %10, %12 : tensor<6x27xi32>
    %14 = stablehlo.constant dense<17> : tensor<6x27xi32>
    %15 = stablehlo.add %13, %14 : tensor<6x27xi32>
    %16 = stablehlo.select %9, %15, %13 : tensor<6x27xi1>, tensor<6x27xi32>
    %17 = stablehlo.constant dense<7> : tensor<6x27xi32>
    %18 = stablehlo.remainder %5, %17 : tensor<6x27xi32>
    %19 = stablehlo.constant dense<34> : tensor<6x27xi32>
    %20 = stablehlo.add %18, %19 : tensor<6x27xi32>
    %21 = stablehlo.select %7, %20, %16 : tensor<6x27xi1>, tensor<6x27xi32>
    %22 = stablehlo.subtract %5, %6 : tensor<6x27xi32>
    %23 = stablehlo.constant dense<3> : tensor<6x27xi32>
    %24 = stablehlo.remainder %22, %23 : tensor<6x27xi32>
    %25 = stablehlo.divide %5, %17 : tensor<6x27xi32>
    %26 = stablehlo.select %7, %25, %24 : tensor<6x27xi1>, tensor<6x27xi32>
    %27 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<6xi32>) -> tensor<6x27xi32>
    %28 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<6x27xi32>) -> tensor<6x27x3xi32>
    %29 = stablehlo.iota dim = 2 : tensor<6x27x3xi32>
    %30 = stablehlo.constant dense<0> : tensor<6x27x3xi32>
    %31 = stablehlo.compare EQ, %29, %30 : (tensor<6x27x3xi32>, tensor<6x27x3xi32>) -> tensor<6x27x3xi1>
    %32 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<6x27xi32>) -> tensor<6x27x3xi32>
    %33 = stablehlo.select %31, %32, %28 : tensor<6x27x3xi1>, tensor<6x27x3xi32>
    %34 = stablehlo.iota dim = 2 : tensor<6x27x3xi32>
    %35 = stablehlo.constant dense<1> : tensor<6x27x3xi32>
    %36 = stablehlo.compare EQ, %34, %35 : (tensor<6x27x3xi32>, tensor<6x27x3xi32>) -> tensor<6x27x3xi1>
    %37 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<6x27xi32>) -> tensor<6x27x3xi32>
    %38 = stablehlo.select %36, %37, %33 : tensor<6x27x3xi1>, tensor<6x27x3xi32>
    %39 = stablehlo.reshape %38 : (tensor<6x27x3xi32>) -> tensor<162x3xi32>
    %40 = stablehlo.reshape %rope : (tensor<17x2x4xf32>) -> tensor<17x8xf32>
    %41 = stablehlo.constant dense<16> : tensor<6xi32>
    %42 = stablehlo.clamp %0, %positions, %41 : tensor<6xi32>
    %43 = "stablehlo.gather"(%40, %42) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<17x8xf32>, tensor<6xi32>) -> tensor<6x8xf32>
    %44 = stablehlo.slice %43 [0:6, 0:4] : (tensor<6x8xf32>) -> tensor<6x4xf32>
    %45 = stablehlo.slice %43 [0:6, 4:8] : (tensor<6x8xf32>) -> tensor<6x4xf32>
    %46 = stablehlo.iota dim = 1 : tensor<6x10xi32>
    %47 = stablehlo.broadcast_in_dim %positions, dims = [0] : (tensor<6xi32>) -> tensor<6x10xi32>
    %48 = stablehlo.compare LE, %46, %47 : (tensor<6x10xi32>, tensor<6x10xi32>) -> tensor<6x10xi1>
    // layer 0: attention
    %49 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %50 = stablehlo.multiply %3, %3 : tensor<6x14xf32>
    %51 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %52 = stablehlo.reduce(%50 init: %51) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %53 = stablehlo.constant dense<7.1428575e-02> : tensor<6xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<6xf32>
    %55 = stablehlo.constant dense<1.0e-05> : tensor<6xf32>
    %56 = stablehlo.add %54, %55 : tensor<6xf32>
    %57 = stablehlo.rsqrt %56 : tensor<6xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %59 = stablehlo.multiply %3, %58 : tensor<6x14xf32>
    %60 = stablehlo.multiply %59, %49 : tensor<6x14xf32>
    %61 = stablehlo.dot_general %60, %model.layers.0.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<216x14xf32>) -> tensor<6x216xf32>
    %62 = stablehlo.reshape %61 : (tensor<6x216xf32>) -> tensor<6x27x8xf32>
    %63 = stablehlo.broadcast_in_dim %44, dims = [0, 3] : (tensor<6x4xf32>) -> tensor<6x27x2x4xf32>
    %64 = stablehlo.broadcast_in_dim %45, dims = [0, 3] : (tensor<6x4xf32>) -> tensor<6x27x2x4xf32>
    %65 = stablehlo.slice %62 [0:6, 0:27, 0:4] : (tensor<6x27x8xf32>) -> tensor<6x27x4xf32>
    %66 = stablehlo.slice %62 [0:6, 0:27, 4:8] : (tensor<6x27x8xf32>) -> tensor<6x27x4xf32>
    %67 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 3] : (tensor<6x27x4xf32>) -> tensor<6x27x2x4xf32>
    %68 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 3] : (tensor<6x27x4xf32>) -> tensor<6x27x2x4xf32>
    %69 = stablehlo.iota dim = 2 : tensor<6x27x2x4xi32>
    %70 = stablehlo.constant dense<0> : tensor<6x27x2x4xi32>
    %71 = stablehlo.compare EQ, %69, %70 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %72 = stablehlo.iota dim = 1 : tensor<6x27x2x4xi32>
    %73 = stablehlo.constant dense<24> : tensor<6x27x2x4xi32>
    %74 = stablehlo.compare GE, %72, %73 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %75 = stablehlo.multiply %67, %63 : tensor<6x27x2x4xf32>
    %76 = stablehlo.multiply %68, %64 : tensor<6x27x2x4xf32>
    %77 = stablehlo.subtract %75, %76 : tensor<6x27x2x4xf32>
    %78 = stablehlo.multiply %68, %63 : tensor<6x27x2x4xf32>
    %79 = stablehlo.multiply %67, %64 : tensor<6x27x2x4xf32>
    %80 = stablehlo.add %78, %79 : tensor<6x27x2x4xf32>
    %81 = stablehlo.reshape %62 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %82 = stablehlo.select %71, %77, %80 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %83 = stablehlo.select %74, %81, %82 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %84 = stablehlo.reshape %83 : (tensor<6x27x2x4xf32>) -> tensor<162x2x4xf32>
    %85 = "stablehlo.scatter"(%cache.0, %39, %84) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x4xf32>, tensor<162x3xi32>, tensor<162x2x4xf32>) -> tensor<6x41x3x2x4xf32>
    %86 = stablehlo.slice %85 [0:6, 0:10, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x10x3x2x4xf32>
    %87 = stablehlo.slice %85 [0:6, 17:27, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x10x3x2x4xf32>
    %88 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x2x4xi1>
    %89 = stablehlo.constant dense<0.0e+00> : tensor<6x10x3x2x4xf32>
    %90 = stablehlo.select %88, %87, %89 : tensor<6x10x3x2x4xi1>, tensor<6x10x3x2x4xf32>
    %91 = stablehlo.slice %85 [0:6, 34:41, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x7x3x2x4xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0, 2, 1, 4, 5] : (tensor<6x7x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %93 = stablehlo.broadcast_in_dim %86, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %94 = stablehlo.multiply %92, %93 : tensor<6x3x7x10x2x4xf32>
    %95 = stablehlo.reduce(%94 init: %51) applies stablehlo.add across dimensions = [4, 5] : (tensor<6x3x7x10x2x4xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %96 = stablehlo.broadcast_in_dim %48, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %97 = stablehlo.constant dense<3.5355338e-01> : tensor<6x3x7x10xf32>
    %98 = stablehlo.multiply %95, %97 : tensor<6x3x7x10xf32>
    %99 = stablehlo.constant dense<-1.0e+30> : tensor<6x3x7x10xf32>
    %100 = stablehlo.select %96, %98, %99 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %101 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %102 = stablehlo.reduce(%100 init: %101) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %104 = stablehlo.subtract %100, %103 : tensor<6x3x7x10xf32>
    %105 = stablehlo.exponential %104 : tensor<6x3x7x10xf32>
    %106 = stablehlo.reduce(%105 init: %51) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %108 = stablehlo.divide %105, %107 : tensor<6x3x7x10xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x2x4xf32>
    %110 = stablehlo.broadcast_in_dim %90, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %111 = stablehlo.multiply %109, %110 : tensor<6x3x7x10x2x4xf32>
    %112 = stablehlo.reduce(%111 init: %51) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x2x4xf32>, tensor<f32>) -> tensor<6x3x7x2x4xf32>
    %113 = stablehlo.reshape %112 : (tensor<6x3x7x2x4xf32>) -> tensor<6x168xf32>
    %114 = stablehlo.dot_general %113, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<6x168xf32>, tensor<14x168xf32>) -> tensor<6x14xf32>
    %115 = stablehlo.add %3, %114 : tensor<6x14xf32>
    // layer 0: feed-forward
    %116 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %117 = stablehlo.multiply %115, %115 : tensor<6x14xf32>
    %118 = stablehlo.reduce(%117 init: %51) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %119 = stablehlo.multiply %118, %53 : tensor<6xf32>
    %120 = stablehlo.add %119, %55 : tensor<6xf32>
    %121 = stablehlo.rsqrt %120 : tensor<6xf32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %123 = stablehlo.multiply %115, %122 : tensor<6x14xf32>
    %124 = stablehlo.multiply %123, %116 : tensor<6x14xf32>
    %125 = stablehlo.dot_general %124, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %126 = stablehlo.dot_general %124, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %127 = stablehlo.logistic %125 : tensor<6x22xf32>
    %128 = stablehlo.multiply %125, %127 : tensor<6x22xf32>
    %129 = stablehlo.multiply %128, %126 : tensor<6x22xf32>
    %130 = stablehlo.dot_general %129, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<6x22xf32>, tensor<14x22xf32>) -> tensor<6x14xf32>
    %131 = stablehlo.add %115, %130 : tensor<6x14xf32>
    // layer 1: attention
    %132 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %133 = stablehlo.multiply %131, %131 : tensor<6x14xf32>
    %134 = stablehlo.reduce(%133 init: %51) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %135 = stablehlo.multiply %134, %53 : tensor<6xf32>
    %136 = stablehlo.add %135, %55 : tensor<6xf32>
    %137 = stablehlo.rsqrt %136 : tensor<6xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %139 = stablehlo.multiply %131, %138 : tensor<6x14xf32>
    %140 = stablehlo.multiply %139, %132 : tensor<6x14xf32>
    %141 = stablehlo.dot_general %140, %model.layers.1.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<216x14xf32>) -> tensor<6x216xf32>
    %142 = stablehlo.reshape %141 : (tensor<6x216xf32>) -> tensor<6x27x8xf32>
    %143 = stablehlo.broadcast_in_dim %44, dims = [0, 3] : (tensor<6x4xf32>) -> tensor<6x27x2x4xf32>
    %144 = stablehlo.broadcast_in_dim %45, dims = [0, 3] : (tensor<6x4xf32>) -> tensor<6x27x2x4xf32>
    %145 = stablehlo.slice %142 [0:6, 0:27, 0:4] : (tensor<6x27x8xf32>) -> tensor<6x27x4xf32>
    %146 = stablehlo.slice %142 [0:6, 0:27, 4:8] : (tensor<6x27x8xf32>) -> tensor<6x27x4xf32>
    %147 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 3] : (tensor<6x27x4xf32>) -> tensor<6x27x2x4xf32>
    %148 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 3] : (tensor<6x27x4xf32>) -> tensor<6x27x2x4xf32>
    %149 = stablehlo.iota dim = 2 : tensor<6x27x2x4xi32>
    %150 = stablehlo.compare EQ, %149, %70 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %151 = stablehlo.iota dim = 1 : tensor<6x27x2x4xi32>
    %152 = stablehlo.compare GE, %151, %73 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %153 = stablehlo.multiply %147, %143 : tensor<6x27x2x4xf32>
    %154 = stablehlo.multiply %148, %144 : tensor<6x27x2x4xf32>
    %155 = stablehlo.subtract %153, %154 : tensor<6x27x2x4xf32>
    %156 = stablehlo.multiply %148, %143 : tensor<6x27x2x4xf32>
    %157 = stablehlo.multiply %147, %144 : tensor<6x27x2x4xf32>
    %158 = stablehlo.add %156, %157 : tensor<6x27x2x4xf32>
    %159 = stablehlo.reshape %142 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %160 = stablehlo.select %150, %155, %158 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %161 = stablehlo.select %152, %159, %160 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %162 = stablehlo.reshape %161 : (tensor<6x27x2x4xf32>) -> tensor<162x2x4xf32>
    %163 = "stablehlo.scatter"(%cache.1, %39, %162) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x4xf32>, tensor<162x3xi32>, tensor<162x2x4xf32>) -> tensor<6x41x3x2x4xf32>
    %164 = stablehlo.slice %163 [0:6, 0:10, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x10x3x2x4xf32>
    %165 = stablehlo.slice %163 [0:6, 17:27, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x10x3x2x4xf32>
    %166 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x2x4xi1>
    %167 = stablehlo.select %166, %165, %89 : tensor<6x10x3x2x4xi1>, tensor<6x10x3x2x4xf32>
    %168 = stablehlo.slice %163 [0:6, 34:41, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x7x3x2x4xf32>
    %169 = stablehlo.broadcast_in_dim %168, dims = [0, 2, 1, 4, 5] : (tensor<6x7x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %170 = stablehlo.broadcast_in_dim %164, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %171 = stablehlo.multiply %169, %170 : tensor<6x3x7x10x2x4xf32>
    %172 = stablehlo.reduce(%171 init: %51) applies stablehlo.add across dimensions = [4, 5] : (tensor<6x3x7x10x2x4xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %173 = stablehlo.broadcast_in_dim %48, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %174 = stablehlo.multiply %172, %97 : tensor<6x3x7x10xf32>
    %175 = stablehlo.select %173, %174, %99 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %176 = stablehlo.reduce(%175 init: %101) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %178 = stablehlo.subtract %175, %177 : tensor<6x3x7x10xf32>
    %179 = stablehlo.exponential %178 : tensor<6x3x7x10xf32>
    %180 = stablehlo.reduce(%179 init: %51) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %181 = stablehlo.broadcast_in_dim %180, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %182 = stablehlo.divide %179, %181 : tensor<6x3x7x10xf32>
    %183 = stablehlo.broadcast_in_dim %182, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x2x4xf32>
    %184 = stablehlo.broadcast_in_dim %167, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %185 = stablehlo.multiply %183, %184 : tensor<6x3x7x10x2x4xf32>
    %186 = stablehlo.reduce(%185 init: %51) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x2x4xf32>, tensor<f32>) -> tensor<6x3x7x2x4xf32>
    %187 = stablehlo.reshape %186 : (tensor<6x3x7x2x4xf32>) -> tensor<6x168xf32>
    %188 = stablehlo.dot_general %187, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<6x168xf32>, tensor<14x168xf32>) -> tensor<6x14xf32>
    %189 = stablehlo.add %131, %188 : tensor<6x14xf32>
    // layer 1: feed-forward
    %190 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %191 = stablehlo.multiply %189, %189 : tensor<6x14xf32>
    %192 = stablehlo.reduce(%191 init: %51) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %193 = stablehlo.multiply %192, %53 : tensor<6xf32>
    %194 = stablehlo.add %193, %55 : tensor<6xf32>
    %195 = stablehlo.rsqrt %194 : tensor<6xf32>
    %196 = stablehlo.broadcast_in_dim %195, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %197 = stablehlo.multiply %189, %196 : tensor<6x14xf32>
    %198 = stablehlo.multiply %197, %190 : tensor<6x14xf32>
    %199 = stablehlo.dot_general %198, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %200 = stablehlo.dot_general %198, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %201 = stablehlo.logistic %199 : tensor<6x22xf32>
    %202 = stablehlo.multiply %199, %201 : tensor<6x22xf32>
    %203 = stablehlo.multiply %202, %200 : tensor<6x22xf32>
    %204 = stablehlo.dot_general %203, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<6x22xf32>, tensor<14x22xf32>) -> tensor<6x14xf32>
    %205 = stablehlo.add %189, %204 : tensor<6x14xf32>
    // head
    %206 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %207 = stablehlo.multiply %205, %205 : tensor<6x14xf32>
    %208 = stablehlo.reduce(%207 init: %51) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %209 = stablehlo.multiply %208, %53 : tensor<6xf32>
    %210 = stablehlo.add %209, %55 : tensor<6xf32>
    %211 = stablehlo.rsqrt %210 : tensor<6xf32>
    %212 = stablehlo.broadcast_in_dim %211, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %213 = stablehlo.multiply %205, %212 : tensor<6x14xf32>
    %214 = stablehlo.multiply %213, %206 : tensor<6x14xf32>
    %215 = stablehlo.dot_general %214, %model.embed_tokens.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<26x14xf32>) -> tensor<6x26xf32>
    return %215, %85, %163 : tensor<6x26xf32>, tensor<6x41x3x2x4xf32>, tensor<6x41x3x2x4xf32>
  }
}
