module @batched_6_logits {
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
    %position: tensor<i32>
  ) -> (tensor<6x26xf32>, tensor<6x41x3x2x4xf32>, tensor<6x41x3x2x4xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<6xi32>
    %1 = stablehlo.constant dense<25> : tensor<6xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<6xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf16>, tensor<6xi32>) -> tensor<6x14xf16>
    %4 = stablehlo.convert %3 : (tensor<6x14xf16>) -> tensor<6x14xf32>
    %5 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %6 = stablehlo.iota dim = 0 : tensor<6xi32>
    %7 = stablehlo.iota dim = 1 : tensor<6x27xi32>
    %8 = stablehlo.constant dense<21> : tensor<6x27xi32>
    %9 = stablehlo.compare LT, %7, %8 : (tensor<6x27xi32>, tensor<6x27xi32>) -> tensor<6x27xi1>
    %10 = stablehlo.constant dense<24> : tensor<6x27xi32>
    %11 = stablehlo.compare GE, %7, %10 : (tensor<6x27xi32>, tensor<6x27xi32>) -> tensor<6x27xi1>
    %12 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<6xi32>) -> tensor<6x27xi32>
    %13 = stablehlo.constant dense<0> : tensor<6x27xi32>
    %14 = stablehlo.constant dense<16> : tensor<6x27xi32>
    %15 = stablehlo.clamp %13, %12, %14 : tensor<6x27xi32>
    %16 = stablehlo.constant dense<17> : tensor<6x27xi32>
    %17 = stablehlo.add %15, %16 : tensor<6x27xi32>
    %18 = stablehlo.select %11, %17, %15 : tensor<6x27xi1>, tensor<6x27xi32>
    %19 = stablehlo.constant dense<7> : tensor<6x27xi32>
    %20 = stablehlo.remainder %7, %19 : tensor<6x27xi32>
    %21 = stablehlo.constant dense<34> : tensor<6x27xi32>
    %22 = stablehlo.add %20, %21 : tensor<6x27xi32>
    %23 = stablehlo.select %9, %22, %18 : tensor<6x27xi1>, tensor<6x27xi32>
    %24 = stablehlo.subtract %7, %8 : tensor<6x27xi32>
    %25 = stablehlo.constant dense<3> : tensor<6x27xi32>
    %26 = stablehlo.remainder %24, %25 : tensor<6x27xi32>
    %27 = stablehlo.divide %7, %19 : tensor<6x27xi32>
    %28 = stablehlo.select %9, %27, %26 : tensor<6x27xi1>, tensor<6x27xi32>
    %29 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<6xi32>) -> tensor<6x27xi32>
    %30 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<6x27xi32>) -> tensor<6x27x3xi32>
    %31 = stablehlo.iota dim = 2 : tensor<6x27x3xi32>
    %32 = stablehlo.constant dense<0> : tensor<6x27x3xi32>
    %33 = stablehlo.compare EQ, %31, %32 : (tensor<6x27x3xi32>, tensor<6x27x3xi32>) -> tensor<6x27x3xi1>
    %34 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<6x27xi32>) -> tensor<6x27x3xi32>
    %35 = stablehlo.select %33, %34, %30 : tensor<6x27x3xi1>, tensor<6x27x3xi32>
    %36 = stablehlo.iota dim = 2 : tensor<6x27x3xi32>
    %37 = stablehlo.constant dense<1> : tensor<6x27x3xi32>
    %38 = stablehlo.compare EQ, %36, %37 : (tensor<6x27x3xi32>, tensor<6x27x3xi32>) -> tensor<6x27x3xi1>
    %39 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<6x27xi32>) -> tensor<6x27x3xi32>
    %40 = stablehlo.select %38, %39, %35 : tensor<6x27x3xi1>, tensor<6x27x3xi32>
    %41 = stablehlo.reshape %40 : (tensor<6x27x3xi32>) -> tensor<162x3xi32>
    %42 = stablehlo.reshape %rope : (tensor<17x2x4xf32>) -> tensor<17x8xf32>
    %43 = stablehlo.constant dense<16> : tensor<6xi32>
    %44 = stablehlo.clamp %0, %5, %43 : tensor<6xi32>
    %45 = "stablehlo.gather"(%42, %44) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<17x8xf32>, tensor<6xi32>) -> tensor<6x8xf32>
    %46 = stablehlo.slice %45 [0:6, 0:4] : (tensor<6x8xf32>) -> tensor<6x4xf32>
    %47 = stablehlo.slice %45 [0:6, 4:8] : (tensor<6x8xf32>) -> tensor<6x4xf32>
    %48 = stablehlo.iota dim = 1 : tensor<6x10xi32>
    %49 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<6xi32>) -> tensor<6x10xi32>
    %50 = stablehlo.compare LE, %48, %49 : (tensor<6x10xi32>, tensor<6x10xi32>) -> tensor<6x10xi1>
    // layer 0: attention
    %51 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %52 = stablehlo.multiply %4, %4 : tensor<6x14xf32>
    %53 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %54 = stablehlo.reduce(%52 init: %53) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %55 = stablehlo.constant dense<7.1428575e-02> : tensor<6xf32>
    %56 = stablehlo.multiply %54, %55 : tensor<6xf32>
    %57 = stablehlo.constant dense<1.0e-05> : tensor<6xf32>
    %58 = stablehlo.add %56, %57 : tensor<6xf32>
    %59 = stablehlo.rsqrt %58 : tensor<6xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %61 = stablehlo.multiply %4, %60 : tensor<6x14xf32>
    %62 = stablehlo.multiply %61, %51 : tensor<6x14xf32>
    %63 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %64 = stablehlo.dot_general %62, %63, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<216x14xf32>) -> tensor<6x216xf32>
    %65 = stablehlo.reshape %64 : (tensor<6x216xf32>) -> tensor<6x27x8xf32>
    %66 = stablehlo.broadcast_in_dim %46, dims = [0, 3] : (tensor<6x4xf32>) -> tensor<6x27x2x4xf32>
    %67 = stablehlo.broadcast_in_dim %47, dims = [0, 3] : (tensor<6x4xf32>) -> tensor<6x27x2x4xf32>
    %68 = stablehlo.slice %65 [0:6, 0:27, 0:4] : (tensor<6x27x8xf32>) -> tensor<6x27x4xf32>
    %69 = stablehlo.slice %65 [0:6, 0:27, 4:8] : (tensor<6x27x8xf32>) -> tensor<6x27x4xf32>
    %70 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 3] : (tensor<6x27x4xf32>) -> tensor<6x27x2x4xf32>
    %71 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 3] : (tensor<6x27x4xf32>) -> tensor<6x27x2x4xf32>
    %72 = stablehlo.iota dim = 2 : tensor<6x27x2x4xi32>
    %73 = stablehlo.constant dense<0> : tensor<6x27x2x4xi32>
    %74 = stablehlo.compare EQ, %72, %73 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %75 = stablehlo.iota dim = 1 : tensor<6x27x2x4xi32>
    %76 = stablehlo.constant dense<24> : tensor<6x27x2x4xi32>
    %77 = stablehlo.compare GE, %75, %76 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %78 = stablehlo.multiply %70, %66 : tensor<6x27x2x4xf32>
    %79 = stablehlo.multiply %71, %67 : tensor<6x27x2x4xf32>
    %80 = stablehlo.subtract %78, %79 : tensor<6x27x2x4xf32>
    %81 = stablehlo.multiply %71, %66 : tensor<6x27x2x4xf32>
    %82 = stablehlo.multiply %70, %67 : tensor<6x27x2x4xf32>
    %83 = stablehlo.add %81, %82 : tensor<6x27x2x4xf32>
    %84 = stablehlo.reshape %65 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %85 = stablehlo.select %74, %80, %83 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %86 = stablehlo.select %77, %84, %85 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %87 = stablehlo.reshape %86 : (tensor<6x27x2x4xf32>) -> tensor<162x2x4xf32>
    %88 = "stablehlo.scatter"(%cache.0, %41, %87) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x4xf32>, tensor<162x3xi32>, tensor<162x2x4xf32>) -> tensor<6x41x3x2x4xf32>
    %89 = stablehlo.slice %88 [0:6, 0:10, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x10x3x2x4xf32>
    %90 = stablehlo.slice %88 [0:6, 17:27, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x10x3x2x4xf32>
    %91 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x2x4xi1>
    %92 = stablehlo.constant dense<0.0e+00> : tensor<6x10x3x2x4xf32>
    %93 = stablehlo.select %91, %90, %92 : tensor<6x10x3x2x4xi1>, tensor<6x10x3x2x4xf32>
    %94 = stablehlo.slice %88 [0:6, 34:41, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x7x3x2x4xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0, 2, 1, 4, 5] : (tensor<6x7x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %96 = stablehlo.broadcast_in_dim %89, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %97 = stablehlo.multiply %95, %96 : tensor<6x3x7x10x2x4xf32>
    %98 = stablehlo.reduce(%97 init: %53) applies stablehlo.add across dimensions = [4, 5] : (tensor<6x3x7x10x2x4xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %99 = stablehlo.broadcast_in_dim %50, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %100 = stablehlo.constant dense<3.5355338e-01> : tensor<6x3x7x10xf32>
    %101 = stablehlo.multiply %98, %100 : tensor<6x3x7x10xf32>
    %102 = stablehlo.constant dense<-1.0e+30> : tensor<6x3x7x10xf32>
    %103 = stablehlo.select %99, %101, %102 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %104 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %105 = stablehlo.reduce(%103 init: %104) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %107 = stablehlo.subtract %103, %106 : tensor<6x3x7x10xf32>
    %108 = stablehlo.exponential %107 : tensor<6x3x7x10xf32>
    %109 = stablehlo.reduce(%108 init: %53) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %111 = stablehlo.divide %108, %110 : tensor<6x3x7x10xf32>
    %112 = stablehlo.broadcast_in_dim %111, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x2x4xf32>
    %113 = stablehlo.broadcast_in_dim %93, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %114 = stablehlo.multiply %112, %113 : tensor<6x3x7x10x2x4xf32>
    %115 = stablehlo.reduce(%114 init: %53) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x2x4xf32>, tensor<f32>) -> tensor<6x3x7x2x4xf32>
    %116 = stablehlo.reshape %115 : (tensor<6x3x7x2x4xf32>) -> tensor<6x168xf32>
    %117 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %118 = stablehlo.dot_general %116, %117, contracting_dims = [1] x [1] : (tensor<6x168xf32>, tensor<14x168xf32>) -> tensor<6x14xf32>
    %119 = stablehlo.add %4, %118 : tensor<6x14xf32>
    // layer 0: feed-forward
    %120 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %121 = stablehlo.multiply %119, %119 : tensor<6x14xf32>
    %122 = stablehlo.reduce(%121 init: %53) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %123 = stablehlo.multiply %122, %55 : tensor<6xf32>
    %124 = stablehlo.add %123, %57 : tensor<6xf32>
    %125 = stablehlo.rsqrt %124 : tensor<6xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %127 = stablehlo.multiply %119, %126 : tensor<6x14xf32>
    %128 = stablehlo.multiply %127, %120 : tensor<6x14xf32>
    %129 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %130 = stablehlo.dot_general %128, %129, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %131 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %132 = stablehlo.dot_general %128, %131, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %133 = stablehlo.logistic %130 : tensor<6x22xf32>
    %134 = stablehlo.multiply %130, %133 : tensor<6x22xf32>
    %135 = stablehlo.multiply %134, %132 : tensor<6x22xf32>
    %136 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %137 = stablehlo.dot_general %135, %136, contracting_dims = [1] x [1] : (tensor<6x22xf32>, tensor<14x22xf32>) -> tensor<6x14xf32>
    %138 = stablehlo.add %119, %137 : tensor<6x14xf32>
    // layer 1: attention
    %139 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %140 = stablehlo.multiply %138, %138 : tensor<6x14xf32>
    %141 = stablehlo.reduce(%140 init: %53) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %142 = stablehlo.multiply %141, %55 : tensor<6xf32>
    %143 = stablehlo.add %142, %57 : tensor<6xf32>
    %144 = stablehlo.rsqrt %143 : tensor<6xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %146 = stablehlo.multiply %138, %145 : tensor<6x14xf32>
    %147 = stablehlo.multiply %146, %139 : tensor<6x14xf32>
    %148 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %149 = stablehlo.dot_general %147, %148, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<216x14xf32>) -> tensor<6x216xf32>
    %150 = stablehlo.reshape %149 : (tensor<6x216xf32>) -> tensor<6x27x8xf32>
    %151 = stablehlo.broadcast_in_dim %46, dims = [0, 3] : (tensor<6x4xf32>) -> tensor<6x27x2x4xf32>
    %152 = stablehlo.broadcast_in_dim %47, dims = [0, 3] : (tensor<6x4xf32>) -> tensor<6x27x2x4xf32>
    %153 = stablehlo.slice %150 [0:6, 0:27, 0:4] : (tensor<6x27x8xf32>) -> tensor<6x27x4xf32>
    %154 = stablehlo.slice %150 [0:6, 0:27, 4:8] : (tensor<6x27x8xf32>) -> tensor<6x27x4xf32>
    %155 = stablehlo.broadcast_in_dim %153, dims = [0, 1, 3] : (tensor<6x27x4xf32>) -> tensor<6x27x2x4xf32>
    %156 = stablehlo.broadcast_in_dim %154, dims = [0, 1, 3] : (tensor<6x27x4xf32>) -> tensor<6x27x2x4xf32>
    %157 = stablehlo.iota dim = 2 : tensor<6x27x2x4xi32>
    %158 = stablehlo.compare EQ, %157, %73 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %159 = stablehlo.iota dim = 1 : tensor<6x27x2x4xi32>
    %160 = stablehlo.compare GE, %159, %76 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %161 = stablehlo.multiply %155, %151 : tensor<6x27x2x4xf32>
    %162 = stablehlo.multiply %156, %152 : tensor<6x27x2x4xf32>
    %163 = stablehlo.subtract %161, %162 : tensor<6x27x2x4xf32>
    %164 = stablehlo.multiply %156, %151 : tensor<6x27x2x4xf32>
    %165 = stablehlo.multiply %155, %152 : tensor<6x27x2x4xf32>
    %166 = stablehlo.add %164, %165 : tensor<6x27x2x4xf32>
    %167 = stablehlo.reshape %150 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %168 = stablehlo.select %158, %163, %166 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %169 = stablehlo.select %160, %167, %168 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %170 = stablehlo.reshape %169 : (tensor<6x27x2x4xf32>) -> tensor<162x2x4xf32>
    %171 = "stablehlo.scatter"(%cache.1, %41, %170) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x4xf32>, tensor<162x3xi32>, tensor<162x2x4xf32>) -> tensor<6x41x3x2x4xf32>
    %172 = stablehlo.slice %171 [0:6, 0:10, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x10x3x2x4xf32>
    %173 = stablehlo.slice %171 [0:6, 17:27, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x10x3x2x4xf32>
    %174 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x2x4xi1>
    %175 = stablehlo.select %174, %173, %92 : tensor<6x10x3x2x4xi1>, tensor<6x10x3x2x4xf32>
    %176 = stablehlo.slice %171 [0:6, 34:41, 0:3, 0:2, 0:4] : (tensor<6x41x3x2x4xf32>) -> tensor<6x7x3x2x4xf32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0, 2, 1, 4, 5] : (tensor<6x7x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %178 = stablehlo.broadcast_in_dim %172, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %179 = stablehlo.multiply %177, %178 : tensor<6x3x7x10x2x4xf32>
    %180 = stablehlo.reduce(%179 init: %53) applies stablehlo.add across dimensions = [4, 5] : (tensor<6x3x7x10x2x4xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %181 = stablehlo.broadcast_in_dim %50, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %182 = stablehlo.multiply %180, %100 : tensor<6x3x7x10xf32>
    %183 = stablehlo.select %181, %182, %102 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %184 = stablehlo.reduce(%183 init: %104) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %185 = stablehlo.broadcast_in_dim %184, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %186 = stablehlo.subtract %183, %185 : tensor<6x3x7x10xf32>
    %187 = stablehlo.exponential %186 : tensor<6x3x7x10xf32>
    %188 = stablehlo.reduce(%187 init: %53) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %190 = stablehlo.divide %187, %189 : tensor<6x3x7x10xf32>
    %191 = stablehlo.broadcast_in_dim %190, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x2x4xf32>
    %192 = stablehlo.broadcast_in_dim %175, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %193 = stablehlo.multiply %191, %192 : tensor<6x3x7x10x2x4xf32>
    %194 = stablehlo.reduce(%193 init: %53) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x2x4xf32>, tensor<f32>) -> tensor<6x3x7x2x4xf32>
    %195 = stablehlo.reshape %194 : (tensor<6x3x7x2x4xf32>) -> tensor<6x168xf32>
    %196 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %197 = stablehlo.dot_general %195, %196, contracting_dims = [1] x [1] : (tensor<6x168xf32>, tensor<14x168xf32>) -> tensor<6x14xf32>
    %198 = stablehlo.add %138, %197 : tensor<6x14xf32>
    // layer 1: feed-forward
    %199 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %200 = stablehlo.multiply %198, %198 : tensor<6x14xf32>
    %201 = stablehlo.reduce(%200 init: %53) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %202 = stablehlo.multiply %201, %55 : tensor<6xf32>
    %203 = stablehlo.add %202, %57 : tensor<6xf32>
    %204 = stablehlo.rsqrt %203 : tensor<6xf32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %206 = stablehlo.multiply %198, %205 : tensor<6x14xf32>
    %207 = stablehlo.multiply %206, %199 : tensor<6x14xf32>
    %208 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %209 = stablehlo.dot_general %207, %208, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %210 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %211 = stablehlo.dot_general %207, %210, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %212 = stablehlo.logistic %209 : tensor<6x22xf32>
    %213 = stablehlo.multiply %209, %212 : tensor<6x22xf32>
    %214 = stablehlo.multiply %213, %211 : tensor<6x22xf32>
    %215 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %216 = stablehlo.dot_general %214, %215, contracting_dims = [1] x [1] : (tensor<6x22xf32>, tensor<14x22xf32>) -> tensor<6x14xf32>
    %217 = stablehlo.add %198, %216 : tensor<6x14xf32>
    // head
    %218 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %219 = stablehlo.multiply %217, %217 : tensor<6x14xf32>
    %220 = stablehlo.reduce(%219 init: %53) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %221 = stablehlo.multiply %220, %55 : tensor<6xf32>
    %222 = stablehlo.add %221, %57 : tensor<6xf32>
    %223 = stablehlo.rsqrt %222 : tensor<6xf32>
    %224 = stablehlo.broadcast_in_dim %223, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %225 = stablehlo.multiply %217, %224 : tensor<6x14xf32>
    %226 = stablehlo.multiply %225, %218 : tensor<6x14xf32>
    %227 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %228 = stablehlo.dot_general %226, %227, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<26x14xf32>) -> tensor<6x26xf32>
    return %228, %88, %171 : tensor<6x26xf32>, tensor<6x41x3x2x4xf32>, tensor<6x41x3x2x4xf32>
  }
}
