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
    %rope: tensor<17x2x2x4xf32>,
    %cache.0: tensor<17x2x3x8xf32>,
    %cache.1: tensor<17x2x3x8xf32>,
    %tokens: tensor<11xi32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<i32>, tensor<17x2x3x8xf32>, tensor<17x2x3x8xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<11xi32>
    %1 = stablehlo.constant dense<25> : tensor<11xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<11xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf16>, tensor<11xi32>) -> tensor<11x14xf16>
    %4 = stablehlo.convert %3 : (tensor<11x14xf16>) -> tensor<11x14xf32>
    %5 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.dynamic_slice %rope, %position, %5, %5, %5, sizes = [11, 2, 2, 4] : (tensor<17x2x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<11x2x2x4xf32>
    %7 = stablehlo.slice %6 [0:11, 0:1, 0:2, 0:4] : (tensor<11x2x2x4xf32>) -> tensor<11x1x2x4xf32>
    %8 = stablehlo.slice %6 [0:11, 1:2, 0:2, 0:4] : (tensor<11x2x2x4xf32>) -> tensor<11x1x2x4xf32>
    %9 = stablehlo.reshape %7 : (tensor<11x1x2x4xf32>) -> tensor<11x2x4xf32>
    %10 = stablehlo.reshape %8 : (tensor<11x1x2x4xf32>) -> tensor<11x2x4xf32>
    %11 = stablehlo.iota dim = 0 : tensor<11x10xi32>
    %12 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<11x10xi32>
    %13 = stablehlo.add %11, %12 : tensor<11x10xi32>
    %14 = stablehlo.iota dim = 1 : tensor<11x10xi32>
    %15 = stablehlo.compare LE, %14, %13 : (tensor<11x10xi32>, tensor<11x10xi32>) -> tensor<11x10xi1>
    // layer 0: attention
    %16 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %17 = stablehlo.multiply %4, %4 : tensor<11x14xf32>
    %18 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %19 = stablehlo.reduce(%17 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %20 = stablehlo.constant dense<7.1428575e-02> : tensor<11xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<11xf32>
    %22 = stablehlo.constant dense<1.0e-05> : tensor<11xf32>
    %23 = stablehlo.add %21, %22 : tensor<11xf32>
    %24 = stablehlo.rsqrt %23 : tensor<11xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %26 = stablehlo.multiply %4, %25 : tensor<11x14xf32>
    %27 = stablehlo.multiply %26, %16 : tensor<11x14xf32>
    %28 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %29 = stablehlo.dot_general %27, %28, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %30 = stablehlo.reshape %29 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %31 = stablehlo.reshape %30 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %32 = stablehlo.reshape %30 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %33 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %34 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %35 = stablehlo.multiply %32, %33 : tensor<11x27x2x4xf32>
    %36 = stablehlo.reverse %32, dims = [2] : tensor<11x27x2x4xf32>
    %37 = stablehlo.multiply %36, %34 : tensor<11x27x2x4xf32>
    %38 = stablehlo.add %35, %37 : tensor<11x27x2x4xf32>
    %39 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %40 = stablehlo.constant dense<24> : tensor<11x27x2x4xi32>
    %41 = stablehlo.compare GE, %39, %40 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %42 = stablehlo.select %41, %31, %38 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %43 = stablehlo.reshape %42 : (tensor<11x27x2x4xf32>) -> tensor<11x27x8xf32>
    %44 = stablehlo.slice %43 [0:11, 21:27, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x6x8xf32>
    %45 = stablehlo.reshape %44 : (tensor<11x6x8xf32>) -> tensor<11x2x3x8xf32>
    %46 = stablehlo.dynamic_update_slice %cache.0, %45, %position, %5, %5, %5 : (tensor<17x2x3x8xf32>, tensor<11x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %47 = stablehlo.slice %46 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %48 = stablehlo.reshape %47 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %49 = stablehlo.slice %46 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %50 = stablehlo.reshape %49 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %51 = stablehlo.slice %43 [0:11, 0:21, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x21x8xf32>
    %52 = stablehlo.reshape %51 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %53 = stablehlo.transpose %52, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %54 = stablehlo.reshape %53 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %55 = stablehlo.dot_general %54, %48, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %56 = stablehlo.reshape %55 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %57 = stablehlo.broadcast_in_dim %15, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %58 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x11x10xf32>
    %59 = stablehlo.multiply %56, %58 : tensor<3x7x11x10xf32>
    %60 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %61 = stablehlo.select %57, %59, %60 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %62 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %63 = stablehlo.reduce(%61 init: %62) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %65 = stablehlo.subtract %61, %64 : tensor<3x7x11x10xf32>
    %66 = stablehlo.exponential %65 : tensor<3x7x11x10xf32>
    %67 = stablehlo.reduce(%66 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %69 = stablehlo.divide %66, %68 : tensor<3x7x11x10xf32>
    %70 = stablehlo.reshape %69 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %71 = stablehlo.dot_general %70, %50, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %72 = stablehlo.reshape %71 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %73 = stablehlo.transpose %72, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %74 = stablehlo.reshape %73 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %75 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %76 = stablehlo.dot_general %74, %75, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %77 = stablehlo.add %4, %76 : tensor<11x14xf32>
    // layer 0: feed-forward
    %78 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %79 = stablehlo.multiply %77, %77 : tensor<11x14xf32>
    %80 = stablehlo.reduce(%79 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %81 = stablehlo.multiply %80, %20 : tensor<11xf32>
    %82 = stablehlo.add %81, %22 : tensor<11xf32>
    %83 = stablehlo.rsqrt %82 : tensor<11xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %85 = stablehlo.multiply %77, %84 : tensor<11x14xf32>
    %86 = stablehlo.multiply %85, %78 : tensor<11x14xf32>
    %87 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %88 = stablehlo.dot_general %86, %87, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %89 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %90 = stablehlo.dot_general %86, %89, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %91 = stablehlo.logistic %88 : tensor<11x22xf32>
    %92 = stablehlo.multiply %88, %91 : tensor<11x22xf32>
    %93 = stablehlo.multiply %92, %90 : tensor<11x22xf32>
    %94 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %95 = stablehlo.dot_general %93, %94, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %96 = stablehlo.add %77, %95 : tensor<11x14xf32>
    // layer 1: attention
    %97 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %98 = stablehlo.multiply %96, %96 : tensor<11x14xf32>
    %99 = stablehlo.reduce(%98 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %100 = stablehlo.multiply %99, %20 : tensor<11xf32>
    %101 = stablehlo.add %100, %22 : tensor<11xf32>
    %102 = stablehlo.rsqrt %101 : tensor<11xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %104 = stablehlo.multiply %96, %103 : tensor<11x14xf32>
    %105 = stablehlo.multiply %104, %97 : tensor<11x14xf32>
    %106 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %107 = stablehlo.dot_general %105, %106, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %108 = stablehlo.reshape %107 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %109 = stablehlo.reshape %108 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %110 = stablehlo.reshape %108 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %111 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %112 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %113 = stablehlo.multiply %110, %111 : tensor<11x27x2x4xf32>
    %114 = stablehlo.reverse %110, dims = [2] : tensor<11x27x2x4xf32>
    %115 = stablehlo.multiply %114, %112 : tensor<11x27x2x4xf32>
    %116 = stablehlo.add %113, %115 : tensor<11x27x2x4xf32>
    %117 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %118 = stablehlo.compare GE, %117, %40 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %119 = stablehlo.select %118, %109, %116 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %120 = stablehlo.reshape %119 : (tensor<11x27x2x4xf32>) -> tensor<11x27x8xf32>
    %121 = stablehlo.slice %120 [0:11, 21:27, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x6x8xf32>
    %122 = stablehlo.reshape %121 : (tensor<11x6x8xf32>) -> tensor<11x2x3x8xf32>
    %123 = stablehlo.dynamic_update_slice %cache.1, %122, %position, %5, %5, %5 : (tensor<17x2x3x8xf32>, tensor<11x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %124 = stablehlo.slice %123 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %125 = stablehlo.reshape %124 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %126 = stablehlo.slice %123 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %127 = stablehlo.reshape %126 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %128 = stablehlo.slice %120 [0:11, 0:21, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x21x8xf32>
    %129 = stablehlo.reshape %128 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %130 = stablehlo.transpose %129, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %131 = stablehlo.reshape %130 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %132 = stablehlo.dot_general %131, %125, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %133 = stablehlo.reshape %132 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %134 = stablehlo.broadcast_in_dim %15, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %135 = stablehlo.multiply %133, %58 : tensor<3x7x11x10xf32>
    %136 = stablehlo.select %134, %135, %60 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %137 = stablehlo.reduce(%136 init: %62) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %139 = stablehlo.subtract %136, %138 : tensor<3x7x11x10xf32>
    %140 = stablehlo.exponential %139 : tensor<3x7x11x10xf32>
    %141 = stablehlo.reduce(%140 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %143 = stablehlo.divide %140, %142 : tensor<3x7x11x10xf32>
    %144 = stablehlo.reshape %143 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %145 = stablehlo.dot_general %144, %127, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %146 = stablehlo.reshape %145 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %147 = stablehlo.transpose %146, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %148 = stablehlo.reshape %147 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %149 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %150 = stablehlo.dot_general %148, %149, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %151 = stablehlo.add %96, %150 : tensor<11x14xf32>
    // layer 1: feed-forward
    %152 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %153 = stablehlo.multiply %151, %151 : tensor<11x14xf32>
    %154 = stablehlo.reduce(%153 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %155 = stablehlo.multiply %154, %20 : tensor<11xf32>
    %156 = stablehlo.add %155, %22 : tensor<11xf32>
    %157 = stablehlo.rsqrt %156 : tensor<11xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %159 = stablehlo.multiply %151, %158 : tensor<11x14xf32>
    %160 = stablehlo.multiply %159, %152 : tensor<11x14xf32>
    %161 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %162 = stablehlo.dot_general %160, %161, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %163 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %164 = stablehlo.dot_general %160, %163, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %165 = stablehlo.logistic %162 : tensor<11x22xf32>
    %166 = stablehlo.multiply %162, %165 : tensor<11x22xf32>
    %167 = stablehlo.multiply %166, %164 : tensor<11x22xf32>
    %168 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %169 = stablehlo.dot_general %167, %168, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %170 = stablehlo.add %151, %169 : tensor<11x14xf32>
    // head
    %171 = stablehlo.constant dense<11> : tensor<i32>
    %172 = stablehlo.clamp %5, %length, %171 : tensor<i32>
    %173 = stablehlo.constant dense<1> : tensor<i32>
    %174 = stablehlo.subtract %172, %173 : tensor<i32>
    %175 = stablehlo.dynamic_slice %170, %174, %5, sizes = [1, 14] : (tensor<11x14xf32>, tensor<i32>, tensor<i32>) -> tensor<1x14xf32>
    %176 = stablehlo.reshape %175 : (tensor<1x14xf32>) -> tensor<14xf32>
    %177 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %178 = stablehlo.multiply %176, %176 : tensor<14xf32>
    %179 = stablehlo.reduce(%178 init: %18) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %180 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %181 = stablehlo.multiply %179, %180 : tensor<f32>
    %182 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %183 = stablehlo.add %181, %182 : tensor<f32>
    %184 = stablehlo.rsqrt %183 : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %184, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %186 = stablehlo.multiply %176, %185 : tensor<14xf32>
    %187 = stablehlo.multiply %186, %177 : tensor<14xf32>
    %188 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %189 = stablehlo.dot_general %188, %187, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %190 = stablehlo.reduce(%189 init: %62) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %191 = stablehlo.broadcast_in_dim %190, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %192 = stablehlo.is_finite %191 : (tensor<26xf32>) -> tensor<26xi1>
    %193 = stablehlo.compare EQ, %189, %191 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %194 = stablehlo.constant dense<false> : tensor<26xi1>
    %195 = stablehlo.select %192, %193, %194 : tensor<26xi1>, tensor<26xi1>
    %196 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %197 = stablehlo.iota dim = 0 : tensor<26xui32>
    %198 = stablehlo.select %195, %197, %196 : tensor<26xi1>, tensor<26xui32>
    %199 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %200 = stablehlo.reduce(%198 init: %199) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %201 = stablehlo.bitcast_convert %200 : (tensor<ui32>) -> tensor<i32>
    return %201, %46, %123 : tensor<i32>, tensor<17x2x3x8xf32>, tensor<17x2x3x8xf32>
  }
}
