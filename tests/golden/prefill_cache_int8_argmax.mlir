module @prefill_11_argmax {
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
    %cache.0: tensor<34x3x2x4xi8>,
    %cache.0.scales: tensor<34x3x1x1xf32>,
    %cache.1: tensor<34x3x2x4xi8>,
    %cache.1.scales: tensor<34x3x1x1xf32>,
    %tokens: tensor<11xi32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<i32>, tensor<34x3x2x4xi8>, tensor<34x3x1x1xf32>, tensor<34x3x2x4xi8>, tensor<34x3x1x1xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<11xi32>
    %1 = stablehlo.constant dense<25> : tensor<11xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<11xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf16>, tensor<11xi32>) -> tensor<11x14xf16>
    %4 = stablehlo.convert %3 : (tensor<11x14xf16>) -> tensor<11x14xf32>
    %5 = stablehlo.iota dim = 0 : tensor<11xi32>
    %6 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<11xi32>
    %7 = stablehlo.add %5, %6 : tensor<11xi32>
    %8 = stablehlo.iota dim = 1 : tensor<11x6xi32>
    %9 = stablehlo.constant dense<0> : tensor<11x6xi32>
    %10 = stablehlo.compare LT, %8, %9 : (tensor<11x6xi32>, tensor<11x6xi32>) -> tensor<11x6xi1>
    %11 = stablehlo.constant dense<3> : tensor<11x6xi32>
    %12 = stablehlo.compare GE, %8, %11 : (tensor<11x6xi32>, tensor<11x6xi32>) -> tensor<11x6xi1>
    %13 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<11xi32>) -> tensor<11x6xi32>
    %14 = stablehlo.constant dense<16> : tensor<11x6xi32>
    %15 = stablehlo.clamp %9, %13, %14 : tensor<11x6xi32>
    %16 = stablehlo.constant dense<17> : tensor<11x6xi32>
    %17 = stablehlo.add %15, %16 : tensor<11x6xi32>
    %18 = stablehlo.select %12, %17, %15 : tensor<11x6xi1>, tensor<11x6xi32>
    %19 = stablehlo.constant dense<7> : tensor<11x6xi32>
    %20 = stablehlo.remainder %8, %19 : tensor<11x6xi32>
    %21 = stablehlo.constant dense<34> : tensor<11x6xi32>
    %22 = stablehlo.add %20, %21 : tensor<11x6xi32>
    %23 = stablehlo.select %10, %22, %18 : tensor<11x6xi1>, tensor<11x6xi32>
    %24 = stablehlo.subtract %8, %9 : tensor<11x6xi32>
    %25 = stablehlo.remainder %24, %11 : tensor<11x6xi32>
    %26 = stablehlo.divide %8, %19 : tensor<11x6xi32>
    %27 = stablehlo.select %10, %26, %25 : tensor<11x6xi1>, tensor<11x6xi32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<11x6xi32>) -> tensor<11x6x2xi32>
    %29 = stablehlo.iota dim = 2 : tensor<11x6x2xi32>
    %30 = stablehlo.constant dense<0> : tensor<11x6x2xi32>
    %31 = stablehlo.compare EQ, %29, %30 : (tensor<11x6x2xi32>, tensor<11x6x2xi32>) -> tensor<11x6x2xi1>
    %32 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<11x6xi32>) -> tensor<11x6x2xi32>
    %33 = stablehlo.select %31, %32, %28 : tensor<11x6x2xi1>, tensor<11x6x2xi32>
    %34 = stablehlo.reshape %33 : (tensor<11x6x2xi32>) -> tensor<66x2xi32>
    %35 = stablehlo.reshape %rope : (tensor<17x2x4xf32>) -> tensor<17x8xf32>
    %36 = stablehlo.constant dense<16> : tensor<11xi32>
    %37 = stablehlo.clamp %0, %7, %36 : tensor<11xi32>
    %38 = "stablehlo.gather"(%35, %37) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<17x8xf32>, tensor<11xi32>) -> tensor<11x8xf32>
    %39 = stablehlo.slice %38 [0:11, 0:4] : (tensor<11x8xf32>) -> tensor<11x4xf32>
    %40 = stablehlo.slice %38 [0:11, 4:8] : (tensor<11x8xf32>) -> tensor<11x4xf32>
    %41 = stablehlo.iota dim = 1 : tensor<11x10xi32>
    %42 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<11xi32>) -> tensor<11x10xi32>
    %43 = stablehlo.compare LE, %41, %42 : (tensor<11x10xi32>, tensor<11x10xi32>) -> tensor<11x10xi1>
    // layer 0: attention
    %44 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %45 = stablehlo.multiply %4, %4 : tensor<11x14xf32>
    %46 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %47 = stablehlo.reduce(%45 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %48 = stablehlo.constant dense<7.1428575e-02> : tensor<11xf32>
    %49 = stablehlo.multiply %47, %48 : tensor<11xf32>
    %50 = stablehlo.constant dense<1.0e-05> : tensor<11xf32>
    %51 = stablehlo.add %49, %50 : tensor<11xf32>
    %52 = stablehlo.rsqrt %51 : tensor<11xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %54 = stablehlo.multiply %4, %53 : tensor<11x14xf32>
    %55 = stablehlo.multiply %54, %44 : tensor<11x14xf32>
    %56 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %57 = stablehlo.dot_general %55, %56, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %58 = stablehlo.reshape %57 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %59 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %60 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %61 = stablehlo.slice %58 [0:11, 0:27, 0:4] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %62 = stablehlo.slice %58 [0:11, 0:27, 4:8] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %63 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %64 = stablehlo.broadcast_in_dim %62, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %65 = stablehlo.iota dim = 2 : tensor<11x27x2x4xi32>
    %66 = stablehlo.constant dense<0> : tensor<11x27x2x4xi32>
    %67 = stablehlo.compare EQ, %65, %66 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %68 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %69 = stablehlo.constant dense<24> : tensor<11x27x2x4xi32>
    %70 = stablehlo.compare GE, %68, %69 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %71 = stablehlo.multiply %63, %59 : tensor<11x27x2x4xf32>
    %72 = stablehlo.multiply %64, %60 : tensor<11x27x2x4xf32>
    %73 = stablehlo.subtract %71, %72 : tensor<11x27x2x4xf32>
    %74 = stablehlo.multiply %64, %59 : tensor<11x27x2x4xf32>
    %75 = stablehlo.multiply %63, %60 : tensor<11x27x2x4xf32>
    %76 = stablehlo.add %74, %75 : tensor<11x27x2x4xf32>
    %77 = stablehlo.reshape %58 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %78 = stablehlo.select %67, %73, %76 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %79 = stablehlo.select %70, %77, %78 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %80 = stablehlo.slice %79 [0:11, 21:27, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x6x2x4xf32>
    %81 = stablehlo.reshape %80 : (tensor<11x6x2x4xf32>) -> tensor<66x2x4xf32>
    %82 = stablehlo.abs %81 : tensor<66x2x4xf32>
    %83 = stablehlo.reduce(%82 init: %46) applies stablehlo.maximum across dimensions = [1, 2] : (tensor<66x2x4xf32>, tensor<f32>) -> tensor<66xf32>
    %84 = stablehlo.constant dense<7.888609e-31> : tensor<66xf32>
    %85 = stablehlo.maximum %83, %84 : tensor<66xf32>
    %86 = stablehlo.constant dense<7.874016e-03> : tensor<66xf32>
    %87 = stablehlo.multiply %85, %86 : tensor<66xf32>
    %88 = stablehlo.constant dense<1.0e+00> : tensor<66xf32>
    %89 = stablehlo.divide %88, %87 : tensor<66xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0] : (tensor<66xf32>) -> tensor<66x2x4xf32>
    %91 = stablehlo.multiply %81, %90 : tensor<66x2x4xf32>
    %92 = stablehlo.round_nearest_even %91 : tensor<66x2x4xf32>
    %93 = stablehlo.convert %92 : (tensor<66x2x4xf32>) -> tensor<66x2x4xi8>
    %94 = stablehlo.reshape %87 : (tensor<66xf32>) -> tensor<66x1x1xf32>
    %95 = "stablehlo.scatter"(%cache.0, %34, %93) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<i8>, %new: tensor<i8>): stablehlo.return %new : tensor<i8> }) : (tensor<34x3x2x4xi8>, tensor<66x2xi32>, tensor<66x2x4xi8>) -> tensor<34x3x2x4xi8>
    %96 = "stablehlo.scatter"(%cache.0.scales, %34, %94) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<34x3x1x1xf32>, tensor<66x2xi32>, tensor<66x1x1xf32>) -> tensor<34x3x1x1xf32>
    %97 = stablehlo.slice %95 [0:10, 0:3, 0:2, 0:4] : (tensor<34x3x2x4xi8>) -> tensor<10x3x2x4xi8>
    %98 = stablehlo.slice %96 [0:10, 0:3, 0:1, 0:1] : (tensor<34x3x1x1xf32>) -> tensor<10x3x1x1xf32>
    %99 = stablehlo.slice %95 [17:27, 0:3, 0:2, 0:4] : (tensor<34x3x2x4xi8>) -> tensor<10x3x2x4xi8>
    %100 = stablehlo.slice %96 [17:27, 0:3, 0:1, 0:1] : (tensor<34x3x1x1xf32>) -> tensor<10x3x1x1xf32>
    %101 = stablehlo.slice %79 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %102 = stablehlo.reshape %101 : (tensor<11x21x2x4xf32>) -> tensor<11x3x7x8xf32>
    %103 = stablehlo.transpose %102, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %104 = stablehlo.reshape %103 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %105 = stablehlo.convert %97 : (tensor<10x3x2x4xi8>) -> tensor<10x3x2x4xf32>
    %106 = stablehlo.reshape %105 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %107 = stablehlo.dot_general %104, %106, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %108 = stablehlo.reshape %107 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %109 = stablehlo.reshape %98 : (tensor<10x3x1x1xf32>) -> tensor<10x3xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [3, 0] : (tensor<10x3xf32>) -> tensor<3x7x11x10xf32>
    %111 = stablehlo.multiply %108, %110 : tensor<3x7x11x10xf32>
    %112 = stablehlo.broadcast_in_dim %43, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %113 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x11x10xf32>
    %114 = stablehlo.multiply %111, %113 : tensor<3x7x11x10xf32>
    %115 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %116 = stablehlo.select %112, %114, %115 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %117 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %118 = stablehlo.reduce(%116 init: %117) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %120 = stablehlo.subtract %116, %119 : tensor<3x7x11x10xf32>
    %121 = stablehlo.exponential %120 : tensor<3x7x11x10xf32>
    %122 = stablehlo.reduce(%121 init: %46) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %123 = stablehlo.broadcast_in_dim %122, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %124 = stablehlo.divide %121, %123 : tensor<3x7x11x10xf32>
    %125 = stablehlo.reshape %100 : (tensor<10x3x1x1xf32>) -> tensor<10x3xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [3, 0] : (tensor<10x3xf32>) -> tensor<3x7x11x10xf32>
    %127 = stablehlo.multiply %124, %126 : tensor<3x7x11x10xf32>
    %128 = stablehlo.reshape %127 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %129 = stablehlo.convert %99 : (tensor<10x3x2x4xi8>) -> tensor<10x3x2x4xf32>
    %130 = stablehlo.reshape %129 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %131 = stablehlo.dot_general %128, %130, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %132 = stablehlo.reshape %131 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %133 = stablehlo.transpose %132, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %134 = stablehlo.reshape %133 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %135 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %136 = stablehlo.dot_general %134, %135, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %137 = stablehlo.add %4, %136 : tensor<11x14xf32>
    // layer 0: feed-forward
    %138 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %139 = stablehlo.multiply %137, %137 : tensor<11x14xf32>
    %140 = stablehlo.reduce(%139 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %141 = stablehlo.multiply %140, %48 : tensor<11xf32>
    %142 = stablehlo.add %141, %50 : tensor<11xf32>
    %143 = stablehlo.rsqrt %142 : tensor<11xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %145 = stablehlo.multiply %137, %144 : tensor<11x14xf32>
    %146 = stablehlo.multiply %145, %138 : tensor<11x14xf32>
    %147 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %148 = stablehlo.dot_general %146, %147, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %149 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %150 = stablehlo.dot_general %146, %149, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %151 = stablehlo.logistic %148 : tensor<11x22xf32>
    %152 = stablehlo.multiply %148, %151 : tensor<11x22xf32>
    %153 = stablehlo.multiply %152, %150 : tensor<11x22xf32>
    %154 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %155 = stablehlo.dot_general %153, %154, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %156 = stablehlo.add %137, %155 : tensor<11x14xf32>
    // layer 1: attention
    %157 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %158 = stablehlo.multiply %156, %156 : tensor<11x14xf32>
    %159 = stablehlo.reduce(%158 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %160 = stablehlo.multiply %159, %48 : tensor<11xf32>
    %161 = stablehlo.add %160, %50 : tensor<11xf32>
    %162 = stablehlo.rsqrt %161 : tensor<11xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %164 = stablehlo.multiply %156, %163 : tensor<11x14xf32>
    %165 = stablehlo.multiply %164, %157 : tensor<11x14xf32>
    %166 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %167 = stablehlo.dot_general %165, %166, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %168 = stablehlo.reshape %167 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %169 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %170 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %171 = stablehlo.slice %168 [0:11, 0:27, 0:4] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %172 = stablehlo.slice %168 [0:11, 0:27, 4:8] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %173 = stablehlo.broadcast_in_dim %171, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %174 = stablehlo.broadcast_in_dim %172, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %175 = stablehlo.iota dim = 2 : tensor<11x27x2x4xi32>
    %176 = stablehlo.compare EQ, %175, %66 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %177 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %178 = stablehlo.compare GE, %177, %69 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %179 = stablehlo.multiply %173, %169 : tensor<11x27x2x4xf32>
    %180 = stablehlo.multiply %174, %170 : tensor<11x27x2x4xf32>
    %181 = stablehlo.subtract %179, %180 : tensor<11x27x2x4xf32>
    %182 = stablehlo.multiply %174, %169 : tensor<11x27x2x4xf32>
    %183 = stablehlo.multiply %173, %170 : tensor<11x27x2x4xf32>
    %184 = stablehlo.add %182, %183 : tensor<11x27x2x4xf32>
    %185 = stablehlo.reshape %168 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %186 = stablehlo.select %176, %181, %184 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %187 = stablehlo.select %178, %185, %186 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %188 = stablehlo.slice %187 [0:11, 21:27, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x6x2x4xf32>
    %189 = stablehlo.reshape %188 : (tensor<11x6x2x4xf32>) -> tensor<66x2x4xf32>
    %190 = stablehlo.abs %189 : tensor<66x2x4xf32>
    %191 = stablehlo.reduce(%190 init: %46) applies stablehlo.maximum across dimensions = [1, 2] : (tensor<66x2x4xf32>, tensor<f32>) -> tensor<66xf32>
    %192 = stablehlo.maximum %191, %84 : tensor<66xf32>
    %193 = stablehlo.multiply %192, %86 : tensor<66xf32>
    %194 = stablehlo.divide %88, %193 : tensor<66xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0] : (tensor<66xf32>) -> tensor<66x2x4xf32>
    %196 = stablehlo.multiply %189, %195 : tensor<66x2x4xf32>
    %197 = stablehlo.round_nearest_even %196 : tensor<66x2x4xf32>
    %198 = stablehlo.convert %197 : (tensor<66x2x4xf32>) -> tensor<66x2x4xi8>
    %199 = stablehlo.reshape %193 : (tensor<66xf32>) -> tensor<66x1x1xf32>
    %200 = "stablehlo.scatter"(%cache.1, %34, %198) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<i8>, %new: tensor<i8>): stablehlo.return %new : tensor<i8> }) : (tensor<34x3x2x4xi8>, tensor<66x2xi32>, tensor<66x2x4xi8>) -> tensor<34x3x2x4xi8>
    %201 = "stablehlo.scatter"(%cache.1.scales, %34, %199) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<34x3x1x1xf32>, tensor<66x2xi32>, tensor<66x1x1xf32>) -> tensor<34x3x1x1xf32>
    %202 = stablehlo.slice %200 [0:10, 0:3, 0:2, 0:4] : (tensor<34x3x2x4xi8>) -> tensor<10x3x2x4xi8>
    %203 = stablehlo.slice %201 [0:10, 0:3, 0:1, 0:1] : (tensor<34x3x1x1xf32>) -> tensor<10x3x1x1xf32>
    %204 = stablehlo.slice %200 [17:27, 0:3, 0:2, 0:4] : (tensor<34x3x2x4xi8>) -> tensor<10x3x2x4xi8>
    %205 = stablehlo.slice %201 [17:27, 0:3, 0:1, 0:1] : (tensor<34x3x1x1xf32>) -> tensor<10x3x1x1xf32>
    %206 = stablehlo.slice %187 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %207 = stablehlo.reshape %206 : (tensor<11x21x2x4xf32>) -> tensor<11x3x7x8xf32>
    %208 = stablehlo.transpose %207, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %209 = stablehlo.reshape %208 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %210 = stablehlo.convert %202 : (tensor<10x3x2x4xi8>) -> tensor<10x3x2x4xf32>
    %211 = stablehlo.reshape %210 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %212 = stablehlo.dot_general %209, %211, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %213 = stablehlo.reshape %212 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %214 = stablehlo.reshape %203 : (tensor<10x3x1x1xf32>) -> tensor<10x3xf32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [3, 0] : (tensor<10x3xf32>) -> tensor<3x7x11x10xf32>
    %216 = stablehlo.multiply %213, %215 : tensor<3x7x11x10xf32>
    %217 = stablehlo.broadcast_in_dim %43, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %218 = stablehlo.multiply %216, %113 : tensor<3x7x11x10xf32>
    %219 = stablehlo.select %217, %218, %115 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %220 = stablehlo.reduce(%219 init: %117) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %222 = stablehlo.subtract %219, %221 : tensor<3x7x11x10xf32>
    %223 = stablehlo.exponential %222 : tensor<3x7x11x10xf32>
    %224 = stablehlo.reduce(%223 init: %46) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %226 = stablehlo.divide %223, %225 : tensor<3x7x11x10xf32>
    %227 = stablehlo.reshape %205 : (tensor<10x3x1x1xf32>) -> tensor<10x3xf32>
    %228 = stablehlo.broadcast_in_dim %227, dims = [3, 0] : (tensor<10x3xf32>) -> tensor<3x7x11x10xf32>
    %229 = stablehlo.multiply %226, %228 : tensor<3x7x11x10xf32>
    %230 = stablehlo.reshape %229 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %231 = stablehlo.convert %204 : (tensor<10x3x2x4xi8>) -> tensor<10x3x2x4xf32>
    %232 = stablehlo.reshape %231 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %233 = stablehlo.dot_general %230, %232, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %234 = stablehlo.reshape %233 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %235 = stablehlo.transpose %234, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %236 = stablehlo.reshape %235 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %237 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %238 = stablehlo.dot_general %236, %237, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %239 = stablehlo.add %156, %238 : tensor<11x14xf32>
    // layer 1: feed-forward
    %240 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %241 = stablehlo.multiply %239, %239 : tensor<11x14xf32>
    %242 = stablehlo.reduce(%241 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %243 = stablehlo.multiply %242, %48 : tensor<11xf32>
    %244 = stablehlo.add %243, %50 : tensor<11xf32>
    %245 = stablehlo.rsqrt %244 : tensor<11xf32>
    %246 = stablehlo.broadcast_in_dim %245, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %247 = stablehlo.multiply %239, %246 : tensor<11x14xf32>
    %248 = stablehlo.multiply %247, %240 : tensor<11x14xf32>
    %249 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %250 = stablehlo.dot_general %248, %249, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %251 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %252 = stablehlo.dot_general %248, %251, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %253 = stablehlo.logistic %250 : tensor<11x22xf32>
    %254 = stablehlo.multiply %250, %253 : tensor<11x22xf32>
    %255 = stablehlo.multiply %254, %252 : tensor<11x22xf32>
    %256 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %257 = stablehlo.dot_general %255, %256, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %258 = stablehlo.add %239, %257 : tensor<11x14xf32>
    // head
    %259 = stablehlo.reshape %length : (tensor<i32>) -> tensor<1xi32>
    %260 = stablehlo.constant dense<1> : tensor<1xi32>
    %261 = stablehlo.subtract %259, %260 : tensor<1xi32>
    %262 = stablehlo.constant dense<0> : tensor<1xi32>
    %263 = stablehlo.constant dense<10> : tensor<1xi32>
    %264 = stablehlo.clamp %262, %261, %263 : tensor<1xi32>
    %265 = "stablehlo.gather"(%258, %264) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<11x14xf32>, tensor<1xi32>) -> tensor<1x14xf32>
    %266 = stablehlo.reshape %265 : (tensor<1x14xf32>) -> tensor<14xf32>
    %267 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %268 = stablehlo.multiply %266, %266 : tensor<14xf32>
    %269 = stablehlo.reduce(%268 init: %46) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %270 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %271 = stablehlo.multiply %269, %270 : tensor<f32>
    %272 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %273 = stablehlo.add %271, %272 : tensor<f32>
    %274 = stablehlo.rsqrt %273 : tensor<f32>
    %275 = stablehlo.broadcast_in_dim %274, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %276 = stablehlo.multiply %266, %275 : tensor<14xf32>
    %277 = stablehlo.multiply %276, %267 : tensor<14xf32>
    %278 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %279 = stablehlo.broadcast_in_dim %277, dims = [1] : (tensor<14xf32>) -> tensor<26x14xf32>
    %280 = stablehlo.multiply %278, %279 : tensor<26x14xf32>
    %281 = stablehlo.constant dense<0.0e+00> : tensor<26x14xf32>
    %282 = stablehlo.subtract %281, %280 : tensor<26x14xf32>
    %283 = stablehlo.subtract %281, %282 : tensor<26x14xf32>
    %284 = stablehlo.reduce(%283 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<26x14xf32>, tensor<f32>) -> tensor<26xf32>
    %285 = stablehlo.reduce(%284 init: %117) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %286 = stablehlo.broadcast_in_dim %285, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %287 = stablehlo.is_finite %286 : (tensor<26xf32>) -> tensor<26xi1>
    %288 = stablehlo.compare EQ, %284, %286 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %289 = stablehlo.constant dense<false> : tensor<26xi1>
    %290 = stablehlo.select %287, %288, %289 : tensor<26xi1>, tensor<26xi1>
    %291 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %292 = stablehlo.iota dim = 0 : tensor<26xui32>
    %293 = stablehlo.select %290, %292, %291 : tensor<26xi1>, tensor<26xui32>
    %294 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %295 = stablehlo.reduce(%293 init: %294) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %296 = stablehlo.bitcast_convert %295 : (tensor<ui32>) -> tensor<i32>
    return %296, %95, %96, %200, %201 : tensor<i32>, tensor<34x3x2x4xi8>, tensor<34x3x1x1xf32>, tensor<34x3x2x4xi8>, tensor<34x3x1x1xf32>
  }
}
