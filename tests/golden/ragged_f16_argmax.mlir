module @ragged_6_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf16>,
    %model.layers.0.input_layernorm.weight: tensor<14xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<216x14xf16>,
    %model.layers.0.self_attn.o_proj.weight: tensor<14x168xf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<22x14xf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<22x14xf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<14x22xf16>,
    %model.layers.1.input_layernorm.weight: tensor<14xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<216x14xf16>,
    %model.layers.1.self_attn.o_proj.weight: tensor<14x168xf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<22x14xf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<22x14xf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<14x22xf16>,
    %model.norm.weight: tensor<14xf32>,
    %rope: tensor<17x2x4xf32>,
    %cache.0: tensor<6x41x3x2x4xf32>,
    %cache.1: tensor<6x41x3x2x4xf32>,
    %tokens: tensor<6xi32>,
    %positions: tensor<6xi32>
  ) -> (tensor<6xi32>, tensor<6x41x3x2x4xf32>, tensor<6x41x3x2x4xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<6xi32>
    %1 = stablehlo.constant dense<25> : tensor<6xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<6xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf16>, tensor<6xi32>) -> tensor<6x14xf16>
    %4 = stablehlo.convert %3 : (tensor<6x14xf16>) -> tensor<6x14xf32>
    %5 = stablehlo.iota dim = 0 : tensor<6xi32>
    %6 = stablehlo.iota dim = 1 : tensor<6x27xi32>
    %7 = stablehlo.constant dense<21> : tensor<6x27xi32>
    %8 = stablehlo.compare LT, %6, %7 : (tensor<6x27xi32>, tensor<6x27xi32>) -> tensor<6x27xi1>
    %9 = stablehlo.constant dense<24> : tensor<6x27xi32>
    %10 = stablehlo.compare GE, %6, %9 : (tensor<6x27xi32>, tensor<6x27xi32>) -> tensor<6x27xi1>
    %11 = stablehlo.broadcast_in_dim %positions, dims = [0] : (tensor<6xi32>) -> tensor<6x27xi32>
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
    %43 = stablehlo.clamp %0, %positions, %42 : tensor<6xi32>
    %44 = "stablehlo.gather"(%41, %43) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<17x8xf32>, tensor<6xi32>) -> tensor<6x8xf32>
    %45 = stablehlo.slice %44 [0:6, 0:4] : (tensor<6x8xf32>) -> tensor<6x4xf32>
    %46 = stablehlo.slice %44 [0:6, 4:8] : (tensor<6x8xf32>) -> tensor<6x4xf32>
    %47 = stablehlo.iota dim = 1 : tensor<6x10xi32>
    %48 = stablehlo.broadcast_in_dim %positions, dims = [0] : (tensor<6xi32>) -> tensor<6x10xi32>
    %49 = stablehlo.compare LE, %47, %48 : (tensor<6x10xi32>, tensor<6x10xi32>) -> tensor<6x10xi1>
    // layer 0: attention
    %50 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %51 = stablehlo.multiply %4, %4 : tensor<6x14xf32>
    %52 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %53 = stablehlo.reduce(%51 init: %52) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %54 = stablehlo.constant dense<7.1428575e-02> : tensor<6xf32>
    %55 = stablehlo.multiply %53, %54 : tensor<6xf32>
    %56 = stablehlo.constant dense<1.0e-05> : tensor<6xf32>
    %57 = stablehlo.add %55, %56 : tensor<6xf32>
    %58 = stablehlo.rsqrt %57 : tensor<6xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %60 = stablehlo.multiply %4, %59 : tensor<6x14xf32>
    %61 = stablehlo.multiply %60, %50 : tensor<6x14xf32>
    %62 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %63 = stablehlo.dot_general %61, %62, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<216x14xf32>) -> tensor<6x216xf32>
    %64 = stablehlo.reshape %63 : (tensor<6x216xf32>) -> tensor<6x27x8xf32>
    %65 = stablehlo.broadcast_in_dim %45, dims = [0, 3] : (tensor<6x4xf32>) -> tensor<6x27x2x4xf32>
    %66 = stablehlo.broadcast_in_dim %46, dims = [0, 3] : (tensor<6x4xf32>) -> tensor<6x27x2x4xf32>
    %67 = stablehlo.slice %64 [0:6, 0:27, 0:4] : (tensor<6x27x8xf32>) -> tensor<6x27x4xf32>
    %68 = stablehlo.slice %64 [0:6, 0:27, 4:8] : (tensor<6x27x8xf32>) -> tensor<6x27x4xf32>
    %69 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 3] : (tensor<6x27x4xf32>) -> tensor<6x27x2x4xf32>
    %70 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 3] : (tensor<6x27x4xf32>) -> tensor<6x27x2x4xf32>
    %71 = stablehlo.iota dim = 2 : tensor<6x27x2x4xi32>
    %72 = stablehlo.constant dense<0> : tensor<6x27x2x4xi32>
    %73 = stablehlo.compare EQ, %71, %72 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %74 = stablehlo.iota dim = 1 : tensor<6x27x2x4xi32>
    %75 = stablehlo.constant dense<24> : tensor<6x27x2x4xi32>
    %76 = stablehlo.compare GE, %74, %75 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %77 = stablehlo.multiply %69, %65 : tensor<6x27x2x4xf32>
    %78 = stablehlo.multiply %70, %66 : tensor<6x27x2x4xf32>
    %79 = stablehlo.subtract %77, %78 : tensor<6x27x2x4xf32>
    %80 = stablehlo.multiply %70, %65 : tensor<6x27x2x4xf32>
    %81 = stablehlo.multiply %69, %66 : tensor<6x27x2x4xf32>
    %82 = stablehlo.add %80, %81 : tensor<6x27x2x4xf32>
    %83 = stablehlo.reshape %64 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %84 = stablehlo.select %73, %79, %82 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %85 = stablehlo.select %76, %83, %84 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %86 = stablehlo.reshape %85 : (tensor<6x27x2x4xf32>) -> tensor<162x2x4xf32>
    %87 = "stablehlo.scatter"(%cache.0, %40, %86) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x4xf32>, tensor<162x3xi32>, tensor<162x2x4xf32>) -> tensor<6x41x3x2x4xf32>
    %88 = stablehlo.slice %87 [0:6, 0:10, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x10x3x2x4xf32>
    %89 = stablehlo.slice %87 [0:6, 17:27, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x10x3x2x4xf32>
    %90 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x2x4xi1>
    %91 = stablehlo.constant dense<0.0e+00> : tensor<6x10x3x2x4xf32>
    %92 = stablehlo.select %90, %89, %91 : tensor<6x10x3x2x4xi1>, tensor<6x10x3x2x4xf32>
    %93 = stablehlo.slice %87 [0:6, 34:41, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x7x3x2x4xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 2, 1, 4, 5] : (tensor<6x7x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %95 = stablehlo.broadcast_in_dim %88, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %96 = stablehlo.multiply %94, %95 : tensor<6x3x7x10x2x4xf32>
    %97 = stablehlo.reduce(%96 init: %52) applies stablehlo.add across dimensions = [4, 5] : (tensor<6x3x7x10x2x4xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %98 = stablehlo.broadcast_in_dim %49, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %99 = stablehlo.constant dense<3.5355338e-01> : tensor<6x3x7x10xf32>
    %100 = stablehlo.multiply %97, %99 : tensor<6x3x7x10xf32>
    %101 = stablehlo.constant dense<-1.0e+30> : tensor<6x3x7x10xf32>
    %102 = stablehlo.select %98, %100, %101 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %103 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %104 = stablehlo.reduce(%102 init: %103) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %106 = stablehlo.subtract %102, %105 : tensor<6x3x7x10xf32>
    %107 = stablehlo.exponential %106 : tensor<6x3x7x10xf32>
    %108 = stablehlo.reduce(%107 init: %52) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %110 = stablehlo.divide %107, %109 : tensor<6x3x7x10xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x2x4xf32>
    %112 = stablehlo.broadcast_in_dim %92, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %113 = stablehlo.multiply %111, %112 : tensor<6x3x7x10x2x4xf32>
    %114 = stablehlo.reduce(%113 init: %52) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x2x4xf32>, tensor<f32>) -> tensor<6x3x7x2x4xf32>
    %115 = stablehlo.reshape %114 : (tensor<6x3x7x2x4xf32>) -> tensor<6x168xf32>
    %116 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %117 = stablehlo.dot_general %115, %116, contracting_dims = [1] x [1] : (tensor<6x168xf32>, tensor<14x168xf32>) -> tensor<6x14xf32>
    %118 = stablehlo.add %4, %117 : tensor<6x14xf32>
    // layer 0: feed-forward
    %119 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %120 = stablehlo.multiply %118, %118 : tensor<6x14xf32>
    %121 = stablehlo.reduce(%120 init: %52) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %122 = stablehlo.multiply %121, %54 : tensor<6xf32>
    %123 = stablehlo.add %122, %56 : tensor<6xf32>
    %124 = stablehlo.rsqrt %123 : tensor<6xf32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %126 = stablehlo.multiply %118, %125 : tensor<6x14xf32>
    %127 = stablehlo.multiply %126, %119 : tensor<6x14xf32>
    %128 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %129 = stablehlo.dot_general %127, %128, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %130 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %131 = stablehlo.dot_general %127, %130, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %132 = stablehlo.logistic %129 : tensor<6x22xf32>
    %133 = stablehlo.multiply %129, %132 : tensor<6x22xf32>
    %134 = stablehlo.multiply %133, %131 : tensor<6x22xf32>
    %135 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %136 = stablehlo.dot_general %134, %135, contracting_dims = [1] x [1] : (tensor<6x22xf32>, tensor<14x22xf32>) -> tensor<6x14xf32>
    %137 = stablehlo.add %118, %136 : tensor<6x14xf32>
    // layer 1: attention
    %138 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %139 = stablehlo.multiply %137, %137 : tensor<6x14xf32>
    %140 = stablehlo.reduce(%139 init: %52) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %141 = stablehlo.multiply %140, %54 : tensor<6xf32>
    %142 = stablehlo.add %141, %56 : tensor<6xf32>
    %143 = stablehlo.rsqrt %142 : tensor<6xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %145 = stablehlo.multiply %137, %144 : tensor<6x14xf32>
    %146 = stablehlo.multiply %145, %138 : tensor<6x14xf32>
    %147 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %148 = stablehlo.dot_general %146, %147, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<216x14xf32>) -> tensor<6x216xf32>
    %149 = stablehlo.reshape %148 : (tensor<6x216xf32>) -> tensor<6x27x8xf32>
    %150 = stablehlo.broadcast_in_dim %45, dims = [0, 3] : (tensor<6x4xf32>) -> tensor<6x27x2x4xf32>
    %151 = stablehlo.broadcast_in_dim %46, dims = [0, 3] : (tensor<6x4xf32>) -> tensor<6x27x2x4xf32>
    %152 = stablehlo.slice %149 [0:6, 0:27, 0:4] : (tensor<6x27x8xf32>) -> tensor<6x27x4xf32>
    %153 = stablehlo.slice %149 [0:6, 0:27, 4:8] : (tensor<6x27x8xf32>) -> tensor<6x27x4xf32>
    %154 = stablehlo.broadcast_in_dim %152, dims = [0, 1, 3] : (tensor<6x27x4xf32>) -> tensor<6x27x2x4xf32>
    %155 = stablehlo.broadcast_in_dim %153, dims = [0, 1, 3] : (tensor<6x27x4xf32>) -> tensor<6x27x2x4xf32>
    %156 = stablehlo.iota dim = 2 : tensor<6x27x2x4xi32>
    %157 = stablehlo.compare EQ, %156, %72 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %158 = stablehlo.iota dim = 1 : tensor<6x27x2x4xi32>
    %159 = stablehlo.compare GE, %158, %75 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %160 = stablehlo.multiply %154, %150 : tensor<6x27x2x4xf32>
    %161 = stablehlo.multiply %155, %151 : tensor<6x27x2x4xf32>
    %162 = stablehlo.subtract %160, %161 : tensor<6x27x2x4xf32>
    %163 = stablehlo.multiply %155, %150 : tensor<6x27x2x4xf32>
    %164 = stablehlo.multiply %154, %151 : tensor<6x27x2x4xf32>
    %165 = stablehlo.add %163, %164 : tensor<6x27x2x4xf32>
    %166 = stablehlo.reshape %149 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %167 = stablehlo.select %157, %162, %165 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %168 = stablehlo.select %159, %166, %167 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %169 = stablehlo.reshape %168 : (tensor<6x27x2x4xf32>) -> tensor<162x2x4xf32>
    %170 = "stablehlo.scatter"(%cache.1, %40, %169) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x4xf32>, tensor<162x3xi32>, tensor<162x2x4xf32>) -> tensor<6x41x3x2x4xf32>
    %171 = stablehlo.slice %170 [0:6, 0:10, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x10x3x2x4xf32>
    %172 = stablehlo.slice %170 [0:6, 17:27, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x10x3x2x4xf32>
    %173 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x2x4xi1>
    %174 = stablehlo.select %173, %172, %91 : tensor<6x10x3x2x4xi1>, tensor<6x10x3x2x4xf32>
    %175 = stablehlo.slice %170 [0:6, 34:41, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x7x3x2x4xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0, 2, 1, 4, 5] : (tensor<6x7x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %177 = stablehlo.broadcast_in_dim %171, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %178 = stablehlo.multiply %176, %177 : tensor<6x3x7x10x2x4xf32>
    %179 = stablehlo.reduce(%178 init: %52) applies stablehlo.add across dimensions = [4, 5] : (tensor<6x3x7x10x2x4xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %180 = stablehlo.broadcast_in_dim %49, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %181 = stablehlo.multiply %179, %99 : tensor<6x3x7x10xf32>
    %182 = stablehlo.select %180, %181, %101 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %183 = stablehlo.reduce(%182 init: %103) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %185 = stablehlo.subtract %182, %184 : tensor<6x3x7x10xf32>
    %186 = stablehlo.exponential %185 : tensor<6x3x7x10xf32>
    %187 = stablehlo.reduce(%186 init: %52) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %188 = stablehlo.broadcast_in_dim %187, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %189 = stablehlo.divide %186, %188 : tensor<6x3x7x10xf32>
    %190 = stablehlo.broadcast_in_dim %189, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x2x4xf32>
    %191 = stablehlo.broadcast_in_dim %174, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %192 = stablehlo.multiply %190, %191 : tensor<6x3x7x10x2x4xf32>
    %193 = stablehlo.reduce(%192 init: %52) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x2x4xf32>, tensor<f32>) -> tensor<6x3x7x2x4xf32>
    %194 = stablehlo.reshape %193 : (tensor<6x3x7x2x4xf32>) -> tensor<6x168xf32>
    %195 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %196 = stablehlo.dot_general %194, %195, contracting_dims = [1] x [1] : (tensor<6x168xf32>, tensor<14x168xf32>) -> tensor<6x14xf32>
    %197 = stablehlo.add %137, %196 : tensor<6x14xf32>
    // layer 1: feed-forward
    %198 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %199 = stablehlo.multiply %197, %197 : tensor<6x14xf32>
    %200 = stablehlo.reduce(%199 init: %52) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %201 = stablehlo.multiply %200, %54 : tensor<6xf32>
    %202 = stablehlo.add %201, %56 : tensor<6xf32>
    %203 = stablehlo.rsqrt %202 : tensor<6xf32>
    %204 = stablehlo.broadcast_in_dim %203, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %205 = stablehlo.multiply %197, %204 : tensor<6x14xf32>
    %206 = stablehlo.multiply %205, %198 : tensor<6x14xf32>
    %207 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %208 = stablehlo.dot_general %206, %207, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %209 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %210 = stablehlo.dot_general %206, %209, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %211 = stablehlo.logistic %208 : tensor<6x22xf32>
    %212 = stablehlo.multiply %208, %211 : tensor<6x22xf32>
    %213 = stablehlo.multiply %212, %210 : tensor<6x22xf32>
    %214 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %215 = stablehlo.dot_general %213, %214, contracting_dims = [1] x [1] : (tensor<6x22xf32>, tensor<14x22xf32>) -> tensor<6x14xf32>
    %216 = stablehlo.add %197, %215 : tensor<6x14xf32>
    // head
    %217 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %218 = stablehlo.multiply %216, %216 : tensor<6x14xf32>
    %219 = stablehlo.reduce(%218 init: %52) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %220 = stablehlo.multiply %219, %54 : tensor<6xf32>
    %221 = stablehlo.add %220, %56 : tensor<6xf32>
    %222 = stablehlo.rsqrt %221 : tensor<6xf32>
    %223 = stablehlo.broadcast_in_dim %222, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %224 = stablehlo.multiply %216, %223 : tensor<6x14xf32>
    %225 = stablehlo.multiply %224, %217 : tensor<6x14xf32>
    %226 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %227 = stablehlo.dot_general %225, %226, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<26x14xf32>) -> tensor<6x26xf32>
    %228 = stablehlo.reduce(%227 init: %103) applies stablehlo.maximum across dimensions = [1] : (tensor<6x26xf32>, tensor<f32>) -> tensor<6xf32>
    %229 = stablehlo.broadcast_in_dim %228, dims = [0] : (tensor<6xf32>) -> tensor<6x26xf32>
    %230 = stablehlo.is_finite %229 : (tensor<6x26xf32>) -> tensor<6x26xi1>
    %231 = stablehlo.compare EQ, %227, %229 : (tensor<6x26xf32>, tensor<6x26xf32>) -> tensor<6x26xi1>
    %232 = stablehlo.constant dense<false> : tensor<6x26xi1>
    %233 = stablehlo.select %230, %231, %232 : tensor<6x26xi1>, tensor<6x26xi1>
    %234 = stablehlo.constant dense<2147483647> : tensor<6x26xui32>
    %235 = stablehlo.iota dim = 1 : tensor<6x26xui32>
    %236 = stablehlo.select %233, %235, %234 : tensor<6x26xi1>, tensor<6x26xui32>
    %237 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %238 = stablehlo.reduce(%236 init: %237) applies stablehlo.minimum across dimensions = [1] : (tensor<6x26xui32>, tensor<ui32>) -> tensor<6xui32>
    %239 = stablehlo.bitcast_convert %238 : (tensor<6xui32>) -> tensor<6xi32>
    return %239, %87, %170 : tensor<6xi32>, tensor<6x41x3x2x4xf32>, tensor<6x41x3x2x4xf32>
  }
}
