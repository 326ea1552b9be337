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
    %cache.0: tensor<6x34x3x2x4xi8>,
    %cache.0.scales: tensor<6x34x3x1x1xf32>,
    %cache.1: tensor<6x34x3x2x4xi8>,
    %cache.1.scales: tensor<6x34x3x1x1xf32>,
    %tokens: tensor<6xi32>,
    %positions: tensor<6xi32>
  ) -> (tensor<6xi32>, tensor<6x34x3x2x4xi8>, tensor<6x34x3x1x1xf32>, tensor<6x34x3x2x4xi8>, tensor<6x34x3x1x1xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<6xi32>
    %1 = stablehlo.constant dense<25> : tensor<6xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<6xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf16>, tensor<6xi32>) -> tensor<6x14xf16>
    %4 = stablehlo.convert %3 : (tensor<6x14xf16>) -> tensor<6x14xf32>
    %5 = stablehlo.iota dim = 0 : tensor<6xi32>
    %6 = stablehlo.iota dim = 1 : tensor<6x6xi32>
    %7 = stablehlo.constant dense<0> : tensor<6x6xi32>
    %8 = stablehlo.compare LT, %6, %7 : (tensor<6x6xi32>, tensor<6x6xi32>) -> tensor<6x6xi1>
    %9 = stablehlo.constant dense<3> : tensor<6x6xi32>
    %10 = stablehlo.compare GE, %6, %9 : (tensor<6x6xi32>, tensor<6x6xi32>) -> tensor<6x6xi1>
    %11 = stablehlo.broadcast_in_dim %positions, dims = [0] : (tensor<6xi32>) -> tensor<6x6xi32>
    %12 = stablehlo.constant dense<16> : tensor<6x6xi32>
    %13 = stablehlo.clamp %7, %11, %12 : tensor<6x6xi32>
    %14 = stablehlo.constant dense<17> : tensor<6x6xi32>
    %15 = stablehlo.add %13, %14 : tensor<6x6xi32>
    %16 = stablehlo.select %10, %15, %13 : tensor<6x6xi1>, tensor<6x6xi32>
    %17 = stablehlo.constant dense<7> : tensor<6x6xi32>
    %18 = stablehlo.remainder %6, %17 : tensor<6x6xi32>
    %19 = stablehlo.constant dense<34> : tensor<6x6xi32>
    %20 = stablehlo.add %18, %19 : tensor<6x6xi32>
    %21 = stablehlo.select %8, %20, %16 : tensor<6x6xi1>, tensor<6x6xi32>
    %22 = stablehlo.subtract %6, %7 : tensor<6x6xi32>
    %23 = stablehlo.remainder %22, %9 : tensor<6x6xi32>
    %24 = stablehlo.divide %6, %17 : tensor<6x6xi32>
    %25 = stablehlo.select %8, %24, %23 : tensor<6x6xi1>, tensor<6x6xi32>
    %26 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<6xi32>) -> tensor<6x6xi32>
    %27 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<6x6xi32>) -> tensor<6x6x3xi32>
    %28 = stablehlo.iota dim = 2 : tensor<6x6x3xi32>
    %29 = stablehlo.constant dense<0> : tensor<6x6x3xi32>
    %30 = stablehlo.compare EQ, %28, %29 : (tensor<6x6x3xi32>, tensor<6x6x3xi32>) -> tensor<6x6x3xi1>
    %31 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<6x6xi32>) -> tensor<6x6x3xi32>
    %32 = stablehlo.select %30, %31, %27 : tensor<6x6x3xi1>, tensor<6x6x3xi32>
    %33 = stablehlo.iota dim = 2 : tensor<6x6x3xi32>
    %34 = stablehlo.constant dense<1> : tensor<6x6x3xi32>
    %35 = stablehlo.compare EQ, %33, %34 : (tensor<6x6x3xi32>, tensor<6x6x3xi32>) -> tensor<6x6x3xi1>
    %36 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<6x6xi32>) -> tensor<6x6x3xi32>
    %37 = stablehlo.select %35, %36, %32 : tensor<6x6x3xi1>, tensor<6x6x3xi32>
    %38 = stablehlo.reshape %37 : (tensor<6x6x3xi32>) -> tensor<36x3xi32>
    %39 = stablehlo.reshape %rope : (tensor<17x2x4xf32>) -> tensor<17x8xf32>
    %40 = stablehlo.constant dense<16> : tensor<6xi32>
    %41 = stablehlo.clamp %0, %positions, %40 : tensor<6xi32>
    %42 = "stablehlo.gather"(%39, %41) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<17x8xf32>, tensor<6xi32>) -> tensor<6x8xf32>
    %43 = stablehlo.slice %42 [0:6, 0:4] : (tensor<6x8xf32>) -> tensor<6x4xf32>
    %44 = stablehlo.slice %42 [0:6, 4:8] : (tensor<6x8xf32>) -> tensor<6x4xf32>
    %45 = stablehlo.iota dim = 1 : tensor<6x10xi32>
    %46 = stablehlo.broadcast_in_dim %positions, dims = [0] : (tensor<6xi32>) -> tensor<6x10xi32>
    %47 = stablehlo.compare LE, %45, %46 : (tensor<6x10xi32>, tensor<6x10xi32>) -> tensor<6x10xi1>
    // layer 0: attention
    %48 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %49 = stablehlo.multiply %4, %4 : tensor<6x14xf32>
    %50 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %51 = stablehlo.reduce(%49 init: %50) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %52 = stablehlo.constant dense<7.1428575e-02> : tensor<6xf32>
    %53 = stablehlo.multiply %51, %52 : tensor<6xf32>
    %54 = stablehlo.constant dense<1.0e-05> : tensor<6xf32>
    %55 = stablehlo.add %53, %54 : tensor<6xf32>
    %56 = stablehlo.rsqrt %55 : tensor<6xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %58 = stablehlo.multiply %4, %57 : tensor<6x14xf32>
    %59 = stablehlo.multiply %58, %48 : tensor<6x14xf32>
    %60 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %61 = stablehlo.dot_general %59, %60, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<216x14xf32>) -> tensor<6x216xf32>
    %62 = stablehlo.reshape %61 : (tensor<6x216xf32>) -> tensor<6x27x8xf32>
    %63 = stablehlo.broadcast_in_dim %43, dims = [0, 3] : (tensor<6x4xf32>) -> tensor<6x27x2x4xf32>
    %64 = stablehlo.broadcast_in_dim %44, dims = [0, 3] : (tensor<6x4xf32>) -> tensor<6x27x2x4xf32>
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
    %84 = stablehlo.slice %83 [0:6, 21:27, 0:2, 0:4] : (tensor<6x27x2x4xf32>) -> tensor<6x6x2x4xf32>
    %85 = stablehlo.reshape %84 : (tensor<6x6x2x4xf32>) -> tensor<36x2x4xf32>
    %86 = stablehlo.abs %85 : tensor<36x2x4xf32>
    %87 = stablehlo.reduce(%86 init: %50) applies stablehlo.maximum across dimensions = [1, 2] : (tensor<36x2x4xf32>, tensor<f32>) -> tensor<36xf32>
    %88 = stablehlo.constant dense<7.888609e-31> : tensor<36xf32>
    %89 = stablehlo.maximum %87, %88 : tensor<36xf32>
    %90 = stablehlo.constant dense<7.874016e-03> : tensor<36xf32>
    %91 = stablehlo.multiply %89, %90 : tensor<36xf32>
    %92 = stablehlo.constant dense<1.0e+00> : tensor<36xf32>
    %93 = stablehlo.divide %92, %91 : tensor<36xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0] : (tensor<36xf32>) -> tensor<36x2x4xf32>
    %95 = stablehlo.multiply %85, %94 : tensor<36x2x4xf32>
    %96 = stablehlo.round_nearest_even %95 : tensor<36x2x4xf32>
    %97 = stablehlo.convert %96 : (tensor<36x2x4xf32>) -> tensor<36x2x4xi8>
    %98 = stablehlo.reshape %91 : (tensor<36xf32>) -> tensor<36x1x1xf32>
    %99 = "stablehlo.scatter"(%cache.0, %38, %97) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<i8>, %new: tensor<i8>): stablehlo.return %new : tensor<i8> }) : (tensor<6x34x3x2x4xi8>, tensor<36x3xi32>, tensor<36x2x4xi8>) -> tensor<6x34x3x2x4xi8>
    %100 = "stablehlo.scatter"(%cache.0.scales, %38, %98) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x34x3x1x1xf32>, tensor<36x3xi32>, tensor<36x1x1xf32>) -> tensor<6x34x3x1x1xf32>
    %101 = stablehlo.slice %99 [0:6, 0:10, 0:3, 0:2, 0:4] : (tensor<6x34x3x2x4xi8>) -> tensor<6x10x3x2x4xi8>
    %102 = stablehlo.slice %100 [0:6, 0:10, 0:3, 0:1, 0:1] : (tensor<6x34x3x1x1xf32>) -> tensor<6x10x3x1x1xf32>
    %103 = stablehlo.slice %99 [0:6, 17:27, 0:3, 0:2, 0:4] : (tensor<6x34x3x2x4xi8>) -> tensor<6x10x3x2x4xi8>
    %104 = stablehlo.slice %100 [0:6, 17:27, 0:3, 0:1, 0:1] : (tensor<6x34x3x1x1xf32>) -> tensor<6x10x3x1x1xf32>
    %105 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x1x1xi1>
    %106 = stablehlo.constant dense<0.0e+00> : tensor<6x10x3x1x1xf32>
    %107 = stablehlo.select %105, %104, %106 : tensor<6x10x3x1x1xi1>, tensor<6x10x3x1x1xf32>
    %108 = stablehlo.slice %83 [0:6, 0:21, 0:2, 0:4] : (tensor<6x27x2x4xf32>) -> tensor<6x21x2x4xf32>
    %109 = stablehlo.reshape %108 : (tensor<6x21x2x4xf32>) -> tensor<6x3x7x8xf32>
    %110 = stablehlo.reshape %109 : (tensor<6x3x7x8xf32>) -> tensor<6x3x7x2x4xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0, 1, 2, 4, 5] : (tensor<6x3x7x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %112 = stablehlo.convert %101 : (tensor<6x10x3x2x4xi8>) -> tensor<6x10x3x2x4xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %114 = stablehlo.multiply %113, %111 : tensor<6x3x7x10x2x4xf32>
    %115 = stablehlo.constant dense<0.0e+00> : tensor<6x3x7x10x2x4xf32>
    %116 = stablehlo.subtract %115, %114 : tensor<6x3x7x10x2x4xf32>
    %117 = stablehlo.subtract %115, %116 : tensor<6x3x7x10x2x4xf32>
    %118 = stablehlo.reduce(%117 init: %50) applies stablehlo.add across dimensions = [4, 5] : (tensor<6x3x7x10x2x4xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %119 = stablehlo.reshape %102 : (tensor<6x10x3x1x1xf32>) -> tensor<6x10x3xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 3, 1] : (tensor<6x10x3xf32>) -> tensor<6x3x7x10xf32>
    %121 = stablehlo.multiply %118, %120 : tensor<6x3x7x10xf32>
    %122 = stablehlo.broadcast_in_dim %47, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %123 = stablehlo.constant dense<3.5355338e-01> : tensor<6x3x7x10xf32>
    %124 = stablehlo.multiply %121, %123 : tensor<6x3x7x10xf32>
    %125 = stablehlo.constant dense<-1.0e+30> : tensor<6x3x7x10xf32>
    %126 = stablehlo.select %122, %124, %125 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %127 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %128 = stablehlo.reduce(%126 init: %127) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %130 = stablehlo.subtract %126, %129 : tensor<6x3x7x10xf32>
    %131 = stablehlo.exponential %130 : tensor<6x3x7x10xf32>
    %132 = stablehlo.reduce(%131 init: %50) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %134 = stablehlo.divide %131, %133 : tensor<6x3x7x10xf32>
    %135 = stablehlo.reshape %107 : (tensor<6x10x3x1x1xf32>) -> tensor<6x10x3xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 3, 1] : (tensor<6x10x3xf32>) -> tensor<6x3x7x10xf32>
    %137 = stablehlo.multiply %134, %136 : tensor<6x3x7x10xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x2x4xf32>
    %139 = stablehlo.convert %103 : (tensor<6x10x3x2x4xi8>) -> tensor<6x10x3x2x4xf32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %141 = stablehlo.multiply %140, %138 : tensor<6x3x7x10x2x4xf32>
    %142 = stablehlo.subtract %115, %141 : tensor<6x3x7x10x2x4xf32>
    %143 = stablehlo.subtract %115, %142 : tensor<6x3x7x10x2x4xf32>
    %144 = stablehlo.reduce(%143 init: %50) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x2x4xf32>, tensor<f32>) -> tensor<6x3x7x2x4xf32>
    %145 = stablehlo.reshape %144 : (tensor<6x3x7x2x4xf32>) -> tensor<6x168xf32>
    %146 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %147 = stablehlo.dot_general %145, %146, contracting_dims = [1] x [1] : (tensor<6x168xf32>, tensor<14x168xf32>) -> tensor<6x14xf32>
    %148 = stablehlo.add %4, %147 : tensor<6x14xf32>
    // layer 0: feed-forward
    %149 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %150 = stablehlo.multiply %148, %148 : tensor<6x14xf32>
    %151 = stablehlo.reduce(%150 init: %50) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %152 = stablehlo.multiply %151, %52 : tensor<6xf32>
    %153 = stablehlo.add %152, %54 : tensor<6xf32>
    %154 = stablehlo.rsqrt %153 : tensor<6xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %156 = stablehlo.multiply %148, %155 : tensor<6x14xf32>
    %157 = stablehlo.multiply %156, %149 : tensor<6x14xf32>
    %158 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %159 = stablehlo.dot_general %157, %158, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %160 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %161 = stablehlo.dot_general %157, %160, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %162 = stablehlo.logistic %159 : tensor<6x22xf32>
    %163 = stablehlo.multiply %159, %162 : tensor<6x22xf32>
    %164 = stablehlo.multiply %163, %161 : tensor<6x22xf32>
    %165 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %166 = stablehlo.dot_general %164, %165, contracting_dims = [1] x [1] : (tensor<6x22xf32>, tensor<14x22xf32>) -> tensor<6x14xf32>
    %167 = stablehlo.add %148, %166 : tensor<6x14xf32>
    // layer 1: attention
    %168 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %169 = stablehlo.multiply %167, %167 : tensor<6x14xf32>
    %170 = stablehlo.reduce(%169 init: %50) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %171 = stablehlo.multiply %170, %52 : tensor<6xf32>
    %172 = stablehlo.add %171, %54 : tensor<6xf32>
    %173 = stablehlo.rsqrt %172 : tensor<6xf32>
    %174 = stablehlo.broadcast_in_dim %173, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %175 = stablehlo.multiply %167, %174 : tensor<6x14xf32>
    %176 = stablehlo.multiply %175, %168 : tensor<6x14xf32>
    %177 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %178 = stablehlo.dot_general %176, %177, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<216x14xf32>) -> tensor<6x216xf32>
    %179 = stablehlo.reshape %178 : (tensor<6x216xf32>) -> tensor<6x27x8xf32>
    %180 = stablehlo.broadcast_in_dim %43, dims = [0, 3] : (tensor<6x4xf32>) -> tensor<6x27x2x4xf32>
    %181 = stablehlo.broadcast_in_dim %44, dims = [0, 3] : (tensor<6x4xf32>) -> tensor<6x27x2x4xf32>
    %182 = stablehlo.slice %179 [0:6, 0:27, 0:4] : (tensor<6x27x8xf32>) -> tensor<6x27x4xf32>
    %183 = stablehlo.slice %179 [0:6, 0:27, 4:8] : (tensor<6x27x8xf32>) -> tensor<6x27x4xf32>
    %184 = stablehlo.broadcast_in_dim %182, dims = [0, 1, 3] : (tensor<6x27x4xf32>) -> tensor<6x27x2x4xf32>
    %185 = stablehlo.broadcast_in_dim %183, dims = [0, 1, 3] : (tensor<6x27x4xf32>) -> tensor<6x27x2x4xf32>
    %186 = stablehlo.iota dim = 2 : tensor<6x27x2x4xi32>
    %187 = stablehlo.compare EQ, %186, %70 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %188 = stablehlo.iota dim = 1 : tensor<6x27x2x4xi32>
    %189 = stablehlo.compare GE, %188, %73 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %190 = stablehlo.multiply %184, %180 : tensor<6x27x2x4xf32>
    %191 = stablehlo.multiply %185, %181 : tensor<6x27x2x4xf32>
    %192 = stablehlo.subtract %190, %191 : tensor<6x27x2x4xf32>
    %193 = stablehlo.multiply %185, %180 : tensor<6x27x2x4xf32>
    %194 = stablehlo.multiply %184, %181 : tensor<6x27x2x4xf32>
    %195 = stablehlo.add %193, %194 : tensor<6x27x2x4xf32>
    %196 = stablehlo.reshape %179 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %197 = stablehlo.select %187, %192, %195 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %198 = stablehlo.select %189, %196, %197 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %199 = stablehlo.slice %198 [0:6, 21:27, 0:2, 0:4] : (tensor<6x27x2x4xf32>) -> tensor<6x6x2x4xf32>
    %200 = stablehlo.reshape %199 : (tensor<6x6x2x4xf32>) -> tensor<36x2x4xf32>
    %201 = stablehlo.abs %200 : tensor<36x2x4xf32>
    %202 = stablehlo.reduce(%201 init: %50) applies stablehlo.maximum across dimensions = [1, 2] : (tensor<36x2x4xf32>, tensor<f32>) -> tensor<36xf32>
    %203 = stablehlo.maximum %202, %88 : tensor<36xf32>
    %204 = stablehlo.multiply %203, %90 : tensor<36xf32>
    %205 = stablehlo.divide %92, %204 : tensor<36xf32>
    %206 = stablehlo.broadcast_in_dim %205, dims = [0] : (tensor<36xf32>) -> tensor<36x2x4xf32>
    %207 = stablehlo.multiply %200, %206 : tensor<36x2x4xf32>
    %208 = stablehlo.round_nearest_even %207 : tensor<36x2x4xf32>
    %209 = stablehlo.convert %208 : (tensor<36x2x4xf32>) -> tensor<36x2x4xi8>
    %210 = stablehlo.reshape %204 : (tensor<36xf32>) -> tensor<36x1x1xf32>
    %211 = "stablehlo.scatter"(%cache.1, %38, %209) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<i8>, %new: tensor<i8>): stablehlo.return %new : tensor<i8> }) : (tensor<6x34x3x2x4xi8>, tensor<36x3xi32>, tensor<36x2x4xi8>) -> tensor<6x34x3x2x4xi8>
    %212 = "stablehlo.scatter"(%cache.1.scales, %38, %210) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x34x3x1x1xf32>, tensor<36x3xi32>, tensor<36x1x1xf32>) -> tensor<6x34x3x1x1xf32>
    %213 = stablehlo.slice %211 [0:6, 0:10, 0:3, 0:2, 0:4] : (tensor<6x34x3x2x4xi8>) -> tensor<6x10x3x2x4xi8>
    %214 = stablehlo.slice %212 [0:6, 0:10, 0:3, 0:1, 0:1] : (tensor<6x34x3x1x1xf32>) -> tensor<6x10x3x1x1xf32>
    %215 = stablehlo.slice %211 [0:6, 17:27, 0:3, 0:2, 0:4] : (tensor<6x34x3x2x4xi8>) -> tensor<6x10x3x2x4xi8>
    %216 = stablehlo.slice %212 [0:6, 17:27, 0:3, 0:1, 0:1] : (tensor<6x34x3x1x1xf32>) -> tensor<6x10x3x1x1xf32>
    %217 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x1x1xi1>
    %218 = stablehlo.select %217, %216, %106 : tensor<6x10x3x1x1xi1>, tensor<6x10x3x1x1xf32>
    %219 = stablehlo.slice %198 [0:6, 0:21, 0:2, 0:4] : (tensor<6x27x2x4xf32>) -> tensor<6x21x2x4xf32>
    %220 = stablehlo.reshape %219 : (tensor<6x21x2x4xf32>) -> tensor<6x3x7x8xf32>
    %221 = stablehlo.reshape %220 : (tensor<6x3x7x8xf32>) -> tensor<6x3x7x2x4xf32>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0, 1, 2, 4, 5] : (tensor<6x3x7x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %223 = stablehlo.convert %213 : (tensor<6x10x3x2x4xi8>) -> tensor<6x10x3x2x4xf32>
    %224 = stablehlo.broadcast_in_dim %223, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %225 = stablehlo.multiply %224, %222 : tensor<6x3x7x10x2x4xf32>
    %226 = stablehlo.subtract %115, %225 : tensor<6x3x7x10x2x4xf32>
    %227 = stablehlo.subtract %115, %226 : tensor<6x3x7x10x2x4xf32>
    %228 = stablehlo.reduce(%227 init: %50) applies stablehlo.add across dimensions = [4, 5] : (tensor<6x3x7x10x2x4xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %229 = stablehlo.reshape %214 : (tensor<6x10x3x1x1xf32>) -> tensor<6x10x3xf32>
    %230 = stablehlo.broadcast_in_dim %229, dims = [0, 3, 1] : (tensor<6x10x3xf32>) -> tensor<6x3x7x10xf32>
    %231 = stablehlo.multiply %228, %230 : tensor<6x3x7x10xf32>
    %232 = stablehlo.broadcast_in_dim %47, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %233 = stablehlo.multiply %231, %123 : tensor<6x3x7x10xf32>
    %234 = stablehlo.select %232, %233, %125 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %235 = stablehlo.reduce(%234 init: %127) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %236 = stablehlo.broadcast_in_dim %235, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %237 = stablehlo.subtract %234, %236 : tensor<6x3x7x10xf32>
    %238 = stablehlo.exponential %237 : tensor<6x3x7x10xf32>
    %239 = stablehlo.reduce(%238 init: %50) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %240 = stablehlo.broadcast_in_dim %239, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %241 = stablehlo.divide %238, %240 : tensor<6x3x7x10xf32>
    %242 = stablehlo.reshape %218 : (tensor<6x10x3x1x1xf32>) -> tensor<6x10x3xf32>
    %243 = stablehlo.broadcast_in_dim %242, dims = [0, 3, 1] : (tensor<6x10x3xf32>) -> tensor<6x3x7x10xf32>
    %244 = stablehlo.multiply %241, %243 : tensor<6x3x7x10xf32>
    %245 = stablehlo.broadcast_in_dim %244, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x2x4xf32>
    %246 = stablehlo.convert %215 : (tensor<6x10x3x2x4xi8>) -> tensor<6x10x3x2x4xf32>
    %247 = stablehlo.broadcast_in_dim %246, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x4xf32>) -> tensor<6x3x7x10x2x4xf32>
    %248 = stablehlo.multiply %247, %245 : tensor<6x3x7x10x2x4xf32>
    %249 = stablehlo.subtract %115, %248 : tensor<6x3x7x10x2x4xf32>
    %250 = stablehlo.subtract %115, %249 : tensor<6x3x7x10x2x4xf32>
    %251 = stablehlo.reduce(%250 init: %50) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x2x4xf32>, tensor<f32>) -> tensor<6x3x7x2x4xf32>
    %252 = stablehlo.reshape %251 : (tensor<6x3x7x2x4xf32>) -> tensor<6x168xf32>
    %253 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %254 = stablehlo.dot_general %252, %253, contracting_dims = [1] x [1] : (tensor<6x168xf32>, tensor<14x168xf32>) -> tensor<6x14xf32>
    %255 = stablehlo.add %167, %254 : tensor<6x14xf32>
    // layer 1: feed-forward
    %256 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %257 = stablehlo.multiply %255, %255 : tensor<6x14xf32>
    %258 = stablehlo.reduce(%257 init: %50) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %259 = stablehlo.multiply %258, %52 : tensor<6xf32>
    %260 = stablehlo.add %259, %54 : tensor<6xf32>
    %261 = stablehlo.rsqrt %260 : tensor<6xf32>
    %262 = stablehlo.broadcast_in_dim %261, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %263 = stablehlo.multiply %255, %262 : tensor<6x14xf32>
    %264 = stablehlo.multiply %263, %256 : tensor<6x14xf32>
    %265 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %266 = stablehlo.dot_general %264, %265, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %267 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %268 = stablehlo.dot_general %264, %267, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %269 = stablehlo.logistic %266 : tensor<6x22xf32>
    %270 = stablehlo.multiply %266, %269 : tensor<6x22xf32>
    %271 = stablehlo.multiply %270, %268 : tensor<6x22xf32>
    %272 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %273 = stablehlo.dot_general %271, %272, contracting_dims = [1] x [1] : (tensor<6x22xf32>, tensor<14x22xf32>) -> tensor<6x14xf32>
    %274 = stablehlo.add %255, %273 : tensor<6x14xf32>
    // head
    %275 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %276 = stablehlo.multiply %274, %274 : tensor<6x14xf32>
    %277 = stablehlo.reduce(%276 init: %50) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %278 = stablehlo.multiply %277, %52 : tensor<6xf32>
    %279 = stablehlo.add %278, %54 : tensor<6xf32>
    %280 = stablehlo.rsqrt %279 : tensor<6xf32>
    %281 = stablehlo.broadcast_in_dim %280, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %282 = stablehlo.multiply %274, %281 : tensor<6x14xf32>
    %283 = stablehlo.multiply %282, %275 : tensor<6x14xf32>
    %284 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %285 = stablehlo.dot_general %283, %284, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<26x14xf32>) -> tensor<6x26xf32>
    %286 = stablehlo.reduce(%285 init: %127) applies stablehlo.maximum across dimensions = [1] : (tensor<6x26xf32>, tensor<f32>) -> tensor<6xf32>
    %287 = stablehlo.broadcast_in_dim %286, dims = [0] : (tensor<6xf32>) -> tensor<6x26xf32>
    %288 = stablehlo.is_finite %287 : (tensor<6x26xf32>) -> tensor<6x26xi1>
    %289 = stablehlo.compare EQ, %285, %287 : (tensor<6x26xf32>, tensor<6x26xf32>) -> tensor<6x26xi1>
    %290 = stablehlo.constant dense<false> : tensor<6x26xi1>
    %291 = stablehlo.select %288, %289, %290 : tensor<6x26xi1>, tensor<6x26xi1>
    %292 = stablehlo.constant dense<2147483647> : tensor<6x26xui32>
    %293 = stablehlo.iota dim = 1 : tensor<6x26xui32>
    %294 = stablehlo.select %291, %293, %292 : tensor<6x26xi1>, tensor<6x26xui32>
    %295 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %296 = stablehlo.reduce(%294 init: %295) applies stablehlo.minimum across dimensions = [1] : (tensor<6x26xui32>, tensor<ui32>) -> tensor<6xui32>
    %297 = stablehlo.bitcast_convert %296 : (tensor<6xui32>) -> tensor<6xi32>
    return %297, %99, %100, %211, %212 : tensor<6xi32>, tensor<6x34x3x2x4xi8>, tensor<6x34x3x1x1xf32>, tensor<6x34x3x2x4xi8>, tensor<6x34x3x1x1xf32>
  }
}
