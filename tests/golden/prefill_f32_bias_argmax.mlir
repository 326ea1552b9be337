module @prefill_11_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf32>,
    %model.layers.0.input_layernorm.weight: tensor<14xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.0.self_attn.qkv_proj.bias: tensor<216xf32>,
    %model.layers.0.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.0.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.layers.1.input_layernorm.weight: tensor<14xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.1.self_attn.qkv_proj.bias: tensor<216xf32>,
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
    %28 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.bias, dims = [1] : (tensor<216xf32>) -> tensor<11x216xf32>
    %29 = stablehlo.add %27, %28 : tensor<11x216xf32>
    %30 = stablehlo.reshape %29 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %31 = stablehlo.reshape %30 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %32 = stablehlo.reshape %30 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %33 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %34 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
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
    %46 = stablehlo.dynamic_update_slice %cache.0, %45, %position, %4, %4, %4 : (tensor<17x2x3x8xf32>, tensor<11x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
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
    %57 = stablehlo.broadcast_in_dim %14, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %58 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x11x10xf32>
    %59 = stablehlo.multiply %56, %58 : tensor<3x7x11x10xf32>
    %60 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %61 = stablehlo.select %57, %59, %60 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %62 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %63 = stablehlo.reduce(%61 init: %62) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %65 = stablehlo.subtract %61, %64 : tensor<3x7x11x10xf32>
    %66 = stablehlo.exponential %65 : tensor<3x7x11x10xf32>
    %67 = stablehlo.reduce(%66 init: %17) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %69 = stablehlo.divide %66, %68 : tensor<3x7x11x10xf32>
    %70 = stablehlo.reshape %69 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %71 = stablehlo.dot_general %70, %50, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %72 = stablehlo.reshape %71 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %73 = stablehlo.transpose %72, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %74 = stablehlo.reshape %73 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %75 = stablehlo.dot_general %74, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %76 = stablehlo.add %3, %75 : tensor<11x14xf32>
    // layer 0: feed-forward
    %77 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %78 = stablehlo.multiply %76, %76 : tensor<11x14xf32>
    %79 = stablehlo.reduce(%78 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %80 = stablehlo.multiply %79, %19 : tensor<11xf32>
    %81 = stablehlo.add %80, %21 : tensor<11xf32>
    %82 = stablehlo.rsqrt %81 : tensor<11xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %84 = stablehlo.multiply %76, %83 : tensor<11x14xf32>
    %85 = stablehlo.multiply %84, %77 : tensor<11x14xf32>
    %86 = stablehlo.dot_general %85, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %87 = stablehlo.dot_general %85, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %88 = stablehlo.logistic %86 : tensor<11x22xf32>
    %89 = stablehlo.multiply %86, %88 : tensor<11x22xf32>
    %90 = stablehlo.multiply %89, %87 : tensor<11x22xf32>
    %91 = stablehlo.dot_general %90, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %92 = stablehlo.add %76, %91 : tensor<11x14xf32>
    // layer 1: attention
    %93 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %94 = stablehlo.multiply %92, %92 : tensor<11x14xf32>
    %95 = stablehlo.reduce(%94 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %96 = stablehlo.multiply %95, %19 : tensor<11xf32>
    %97 = stablehlo.add %96, %21 : tensor<11xf32>
    %98 = stablehlo.rsqrt %97 : tensor<11xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %100 = stablehlo.multiply %92, %99 : tensor<11x14xf32>
    %101 = stablehlo.multiply %100, %93 : tensor<11x14xf32>
    %102 = stablehlo.dot_general %101, %model.layers.1.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %103 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.bias, dims = [1] : (tensor<216xf32>) -> tensor<11x216xf32>
    %104 = stablehlo.add %102, %103 : tensor<11x216xf32>
    %105 = stablehlo.reshape %104 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %106 = stablehlo.reshape %105 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %107 = stablehlo.reshape %105 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %108 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %109 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %110 = stablehlo.multiply %107, %108 : tensor<11x27x2x4xf32>
    %111 = stablehlo.reverse %107, dims = [2] : tensor<11x27x2x4xf32>
    %112 = stablehlo.multiply %111, %109 : tensor<11x27x2x4xf32>
    %113 = stablehlo.add %110, %112 : tensor<11x27x2x4xf32>
    %114 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %115 = stablehlo.compare GE, %114, %40 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %116 = stablehlo.select %115, %106, %113 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %117 = stablehlo.reshape %116 : (tensor<11x27x2x4xf32>) -> tensor<11x27x8xf32>
    %118 = stablehlo.slice %117 [0:11, 21:27, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x6x8xf32>
    %119 = stablehlo.reshape %118 : (tensor<11x6x8xf32>) -> tensor<11x2x3x8xf32>
    %120 = stablehlo.dynamic_update_slice %cache.1, %119, %position, %4, %4, %4 : (tensor<17x2x3x8xf32>, tensor<11x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %121 = stablehlo.slice %120 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %122 = stablehlo.reshape %121 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %123 = stablehlo.slice %120 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %124 = stablehlo.reshape %123 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %125 = stablehlo.slice %117 [0:11, 0:21, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x21x8xf32>
    %126 = stablehlo.reshape %125 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %127 = stablehlo.transpose %126, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %128 = stablehlo.reshape %127 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %129 = stablehlo.dot_general %128, %122, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %130 = stablehlo.reshape %129 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %131 = stablehlo.broadcast_in_dim %14, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %132 = stablehlo.multiply %130, %58 : tensor<3x7x11x10xf32>
    %133 = stablehlo.select %131, %132, %60 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %134 = stablehlo.reduce(%133 init: %62) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %136 = stablehlo.subtract %133, %135 : tensor<3x7x11x10xf32>
    %137 = stablehlo.exponential %136 : tensor<3x7x11x10xf32>
    %138 = stablehlo.reduce(%137 init: %17) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %140 = stablehlo.divide %137, %139 : tensor<3x7x11x10xf32>
    %141 = stablehlo.reshape %140 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %142 = stablehlo.dot_general %141, %124, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %143 = stablehlo.reshape %142 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %144 = stablehlo.transpose %143, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %145 = stablehlo.reshape %144 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %146 = stablehlo.dot_general %145, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %147 = stablehlo.add %92, %146 : tensor<11x14xf32>
    // layer 1: feed-forward
    %148 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %149 = stablehlo.multiply %147, %147 : tensor<11x14xf32>
    %150 = stablehlo.reduce(%149 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %151 = stablehlo.multiply %150, %19 : tensor<11xf32>
    %152 = stablehlo.add %151, %21 : tensor<11xf32>
    %153 = stablehlo.rsqrt %152 : tensor<11xf32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %155 = stablehlo.multiply %147, %154 : tensor<11x14xf32>
    %156 = stablehlo.multiply %155, %148 : tensor<11x14xf32>
    %157 = stablehlo.dot_general %156, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %158 = stablehlo.dot_general %156, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %159 = stablehlo.logistic %157 : tensor<11x22xf32>
    %160 = stablehlo.multiply %157, %159 : tensor<11x22xf32>
    %161 = stablehlo.multiply %160, %158 : tensor<11x22xf32>
    %162 = stablehlo.dot_general %161, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %163 = stablehlo.add %147, %162 : tensor<11x14xf32>
    // head
    %164 = stablehlo.constant dense<11> : tensor<i32>
    %165 = stablehlo.clamp %4, %length, %164 : tensor<i32>
    %166 = stablehlo.constant dense<1> : tensor<i32>
    %167 = stablehlo.subtract %165, %166 : tensor<i32>
    %168 = stablehlo.dynamic_slice %163, %167, %4, sizes = [1, 14] : (tensor<11x14xf32>, tensor<i32>, tensor<i32>) -> tensor<1x14xf32>
    %169 = stablehlo.reshape %168 : (tensor<1x14xf32>) -> tensor<14xf32>
    %170 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %171 = stablehlo.multiply %169, %169 : tensor<14xf32>
    %172 = stablehlo.reduce(%171 init: %17) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %173 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %174 = stablehlo.multiply %172, %173 : tensor<f32>
    %175 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %176 = stablehlo.add %174, %175 : tensor<f32>
    %177 = stablehlo.rsqrt %176 : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %179 = stablehlo.multiply %169, %178 : tensor<14xf32>
    %180 = stablehlo.multiply %179, %170 : tensor<14xf32>
    %181 = stablehlo.dot_general %model.embed_tokens.weight, %180, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %182 = stablehlo.reduce(%181 init: %62) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %183 = stablehlo.broadcast_in_dim %182, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %184 = stablehlo.is_finite %183 : (tensor<26xf32>) -> tensor<26xi1>
    %185 = stablehlo.compare EQ, %181, %183 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %186 = stablehlo.constant dense<false> : tensor<26xi1>
    %187 = stablehlo.select %184, %185, %186 : tensor<26xi1>, tensor<26xi1>
    %188 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %189 = stablehlo.iota dim = 0 : tensor<26xui32>
    %190 = stablehlo.select %187, %189, %188 : tensor<26xi1>, tensor<26xui32>
    %191 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %192 = stablehlo.reduce(%190 init: %191) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %193 = stablehlo.bitcast_convert %192 : (tensor<ui32>) -> tensor<i32>
    return %193, %46, %120 : tensor<i32>, tensor<17x2x3x8xf32>, tensor<17x2x3x8xf32>
  }
}
