module @prefill_11_argmax {
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
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf32>, tensor<11xi32>) -> tensor<11x14xf32>
    %4 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.dynamic_slice %rope, %position, %4, %4, %4, sizes = [11, 2, 2, 4] : (tensor<17x2x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<11x2x2x4xf32>
    %6 = stablehlo.slice %5 [0:11, 0:1, 0:2, 0:4] : (tensor<11x2x2x4xf32>) -> tensor<11x1x2x4xf32>
    %7 = stablehlo.slice %5 [0:11, 1:2, 0:2, 0:4] : (tensor<11x2x2x4xf32>) -> tensor<11x1x2x4xf32>
    %8 = stablehlo.reshape %6 : (tensor<11x1x2x4xf32>) -> tensor<11x2x4xf32>
    %9 = stablehlo.reshape %7 : (tensor<11x1x2x4xf32>) -> tensor<11x2x4xf32>
    %10 = stablehlo.iota dim = 0 : tensor<11x10xi32>
    %11 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<11x10xi32>
    %12 = stablehlo.add %10, %11 : tensor<11x10xi32>
    %13 = stablehlo.iota dim = 1 : tensor<11x10xi32>
    %14 = stablehlo.compare LE, %13, %12 : (tensor<11x10xi32>, tensor<11x10xi32>) -> tensor<11x10xi1>
    // layer 0: attention
    %15 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %16 = stablehlo.multiply %3, %3 : tensor<11x14xf32>
    %17 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %18 = stablehlo.reduce(%16 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %19 = stablehlo.constant dense<7.1428575e-02> : tensor<11xf32>
    %20 = stablehlo.multiply %18, %19 : tensor<11xf32>
    %21 = stablehlo.constant dense<1.0e-05> : tensor<11xf32>
    %22 = stablehlo.add %20, %21 : tensor<11xf32>
    %23 = stablehlo.rsqrt %22 : tensor<11xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %25 = stablehlo.multiply %3, %24 : tensor<11x14xf32>
    %26 = stablehlo.multiply %25, %15 : tensor<11x14xf32>
    %27 = stablehlo.dot_general %26, %model.layers.0.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %28 = stablehlo.reshape %27 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %29 = stablehlo.reshape %28 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %30 = stablehlo.reshape %28 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %31 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %32 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %33 = stablehlo.multiply %30, %31 : tensor<11x27x2x4xf32>
    %34 = stablehlo.reverse %30, dims = [2] : tensor<11x27x2x4xf32>
    %35 = stablehlo.multiply %34, %32 : tensor<11x27x2x4xf32>
    %36 = stablehlo.add %33, %35 : tensor<11x27x2x4xf32>
    %37 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %38 = stablehlo.constant dense<24> : tensor<11x27x2x4xi32>
    %39 = stablehlo.compare GE, %37, %38 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %40 = stablehlo.select %39, %29, %36 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %41 = stablehlo.reshape %40 : (tensor<11x27x2x4xf32>) -> tensor<11x27x8xf32>
    %42 = stablehlo.slice %41 [0:11, 21:27, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x6x8xf32>
    %43 = stablehlo.reshape %42 : (tensor<11x6x8xf32>) -> tensor<11x2x3x8xf32>
    %44 = stablehlo.dynamic_update_slice %cache.0, %43, %position, %4, %4, %4 : (tensor<17x2x3x8xf32>, tensor<11x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %45 = stablehlo.slice %44 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %46 = stablehlo.reshape %45 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %47 = stablehlo.slice %44 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %48 = stablehlo.reshape %47 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %49 = stablehlo.slice %41 [0:11, 0:21, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x21x8xf32>
    %50 = stablehlo.reshape %49 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %51 = stablehlo.transpose %50, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %52 = stablehlo.reshape %51 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %53 = stablehlo.dot_general %52, %46, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %54 = stablehlo.reshape %53 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %55 = stablehlo.broadcast_in_dim %14, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %56 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x11x10xf32>
    %57 = stablehlo.multiply %54, %56 : tensor<3x7x11x10xf32>
    %58 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %59 = stablehlo.select %55, %57, %58 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %60 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %61 = stablehlo.reduce(%59 init: %60) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %63 = stablehlo.subtract %59, %62 : tensor<3x7x11x10xf32>
    %64 = stablehlo.exponential %63 : tensor<3x7x11x10xf32>
    %65 = stablehlo.reduce(%64 init: %17) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %67 = stablehlo.divide %64, %66 : tensor<3x7x11x10xf32>
    %68 = stablehlo.reshape %67 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %69 = stablehlo.dot_general %68, %48, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %70 = stablehlo.reshape %69 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %71 = stablehlo.transpose %70, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %72 = stablehlo.reshape %71 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %73 = stablehlo.dot_general %72, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %74 = stablehlo.add %3, %73 : tensor<11x14xf32>
    // layer 0: feed-forward
    %75 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %76 = stablehlo.multiply %74, %74 : tensor<11x14xf32>
    %77 = stablehlo.reduce(%76 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %78 = stablehlo.multiply %77, %19 : tensor<11xf32>
    %79 = stablehlo.add %78, %21 : tensor<11xf32>
    %80 = stablehlo.rsqrt %79 : tensor<11xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %82 = stablehlo.multiply %74, %81 : tensor<11x14xf32>
    %83 = stablehlo.multiply %82, %75 : tensor<11x14xf32>
    %84 = stablehlo.dot_general %83, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %85 = stablehlo.dot_general %83, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %86 = stablehlo.logistic %84 : tensor<11x22xf32>
    %87 = stablehlo.multiply %84, %86 : tensor<11x22xf32>
    %88 = stablehlo.multiply %87, %85 : tensor<11x22xf32>
    %89 = stablehlo.dot_general %88, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %90 = stablehlo.add %74, %89 : tensor<11x14xf32>
    // layer 1: attention
    %91 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %92 = stablehlo.multiply %90, %90 : tensor<11x14xf32>
    %93 = stablehlo.reduce(%92 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %94 = stablehlo.multiply %93, %19 : tensor<11xf32>
    %95 = stablehlo.add %94, %21 : tensor<11xf32>
    %96 = stablehlo.rsqrt %95 : tensor<11xf32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %98 = stablehlo.multiply %90, %97 : tensor<11x14xf32>
    %99 = stablehlo.multiply %98, %91 : tensor<11x14xf32>
    %100 = stablehlo.dot_general %99, %model.layers.1.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %101 = stablehlo.reshape %100 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %102 = stablehlo.reshape %101 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %103 = stablehlo.reshape %101 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %104 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %105 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %106 = stablehlo.multiply %103, %104 : tensor<11x27x2x4xf32>
    %107 = stablehlo.reverse %103, dims = [2] : tensor<11x27x2x4xf32>
    %108 = stablehlo.multiply %107, %105 : tensor<11x27x2x4xf32>
    %109 = stablehlo.add %106, %108 : tensor<11x27x2x4xf32>
    %110 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %111 = stablehlo.compare GE, %110, %38 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %112 = stablehlo.select %111, %102, %109 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %113 = stablehlo.reshape %112 : (tensor<11x27x2x4xf32>) -> tensor<11x27x8xf32>
    %114 = stablehlo.slice %113 [0:11, 21:27, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x6x8xf32>
    %115 = stablehlo.reshape %114 : (tensor<11x6x8xf32>) -> tensor<11x2x3x8xf32>
    %116 = stablehlo.dynamic_update_slice %cache.1, %115, %position, %4, %4, %4 : (tensor<17x2x3x8xf32>, tensor<11x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %117 = stablehlo.slice %116 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %118 = stablehlo.reshape %117 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %119 = stablehlo.slice %116 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %120 = stablehlo.reshape %119 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %121 = stablehlo.slice %113 [0:11, 0:21, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x21x8xf32>
    %122 = stablehlo.reshape %121 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %123 = stablehlo.transpose %122, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %124 = stablehlo.reshape %123 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %125 = stablehlo.dot_general %124, %118, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %126 = stablehlo.reshape %125 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %127 = stablehlo.broadcast_in_dim %14, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %128 = stablehlo.multiply %126, %56 : tensor<3x7x11x10xf32>
    %129 = stablehlo.select %127, %128, %58 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %130 = stablehlo.reduce(%129 init: %60) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %132 = stablehlo.subtract %129, %131 : tensor<3x7x11x10xf32>
    %133 = stablehlo.exponential %132 : tensor<3x7x11x10xf32>
    %134 = stablehlo.reduce(%133 init: %17) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %136 = stablehlo.divide %133, %135 : tensor<3x7x11x10xf32>
    %137 = stablehlo.reshape %136 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %138 = stablehlo.dot_general %137, %120, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %139 = stablehlo.reshape %138 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %140 = stablehlo.transpose %139, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %141 = stablehlo.reshape %140 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %142 = stablehlo.dot_general %141, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %143 = stablehlo.add %90, %142 : tensor<11x14xf32>
    // layer 1: feed-forward
    %144 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %145 = stablehlo.multiply %143, %143 : tensor<11x14xf32>
    %146 = stablehlo.reduce(%145 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %147 = stablehlo.multiply %146, %19 : tensor<11xf32>
    %148 = stablehlo.add %147, %21 : tensor<11xf32>
    %149 = stablehlo.rsqrt %148 : tensor<11xf32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %151 = stablehlo.multiply %143, %150 : tensor<11x14xf32>
    %152 = stablehlo.multiply %151, %144 : tensor<11x14xf32>
    %153 = stablehlo.dot_general %152, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %154 = stablehlo.dot_general %152, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %155 = stablehlo.logistic %153 : tensor<11x22xf32>
    %156 = stablehlo.multiply %153, %155 : tensor<11x22xf32>
    %157 = stablehlo.multiply %156, %154 : tensor<11x22xf32>
    %158 = stablehlo.dot_general %157, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %159 = stablehlo.add %143, %158 : tensor<11x14xf32>
    // head
    %160 = stablehlo.constant dense<11> : tensor<i32>
    %161 = stablehlo.clamp %4, %length, %160 : tensor<i32>
    %162 = stablehlo.constant dense<1> : tensor<i32>
    %163 = stablehlo.subtract %161, %162 : tensor<i32>
    %164 = stablehlo.dynamic_slice %159, %163, %4, sizes = [1, 14] : (tensor<11x14xf32>, tensor<i32>, tensor<i32>) -> tensor<1x14xf32>
    %165 = stablehlo.reshape %164 : (tensor<1x14xf32>) -> tensor<14xf32>
    %166 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %167 = stablehlo.multiply %165, %165 : tensor<14xf32>
    %168 = stablehlo.reduce(%167 init: %17) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %169 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %170 = stablehlo.multiply %168, %169 : tensor<f32>
    %171 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %172 = stablehlo.add %170, %171 : tensor<f32>
    %173 = stablehlo.rsqrt %172 : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %173, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %175 = stablehlo.multiply %165, %174 : tensor<14xf32>
    %176 = stablehlo.multiply %175, %166 : tensor<14xf32>
    %177 = stablehlo.dot_general %model.embed_tokens.weight, %176, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %178 = stablehlo.reduce(%177 init: %60) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %180 = stablehlo.is_finite %179 : (tensor<26xf32>) -> tensor<26xi1>
    %181 = stablehlo.compare EQ, %177, %179 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %182 = stablehlo.constant dense<false> : tensor<26xi1>
    %183 = stablehlo.select %180, %181, %182 : tensor<26xi1>, tensor<26xi1>
    %184 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %185 = stablehlo.iota dim = 0 : tensor<26xui32>
    %186 = stablehlo.select %183, %185, %184 : tensor<26xi1>, tensor<26xui32>
    %187 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %188 = stablehlo.reduce(%186 init: %187) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %189 = stablehlo.bitcast_convert %188 : (tensor<ui32>) -> tensor<i32>
    return %189, %44, %116 : tensor<i32>, tensor<17x2x3x8xf32>, tensor<17x2x3x8xf32>
  }
}
