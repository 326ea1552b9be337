module @prefill_11_logits {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf32>,
    %model.layers.0.input_layernorm.weight: tensor<14xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.0.self_attn.qkv_proj.bias: tensor<216xf32>,
    %model.layers.0.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.0.self_attn.o_proj.bias: tensor<14xf32>,
    %model.layers.0.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.gate_proj.bias: tensor<22xf32>,
    %model.layers.0.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.up_proj.bias: tensor<22xf32>,
    %model.layers.0.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.layers.0.mlp.down_proj.bias: tensor<14xf32>,
    %model.layers.1.input_layernorm.weight: tensor<14xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.1.self_attn.qkv_proj.bias: tensor<216xf32>,
    %model.layers.1.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.1.self_attn.o_proj.bias: tensor<14xf32>,
    %model.layers.1.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.1.mlp.gate_proj.bias: tensor<22xf32>,
    %model.layers.1.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.1.mlp.up_proj.bias: tensor<22xf32>,
    %model.layers.1.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.layers.1.mlp.down_proj.bias: tensor<14xf32>,
    %model.norm.weight: tensor<14xf32>,
    %rope: tensor<17x2x2x4xf32>,
    %cache.0: tensor<17x2x3x8xf32>,
    %cache.1: tensor<17x2x3x8xf32>,
    %tokens: tensor<11xi32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<11x26xf32>, tensor<17x2x3x8xf32>, tensor<17x2x3x8xf32>) {
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
    %76 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.bias, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %77 = stablehlo.add %75, %76 : tensor<11x14xf32>
    %78 = stablehlo.add %3, %77 : tensor<11x14xf32>
    // layer 0: feed-forward
    %79 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %80 = stablehlo.multiply %78, %78 : tensor<11x14xf32>
    %81 = stablehlo.reduce(%80 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %82 = stablehlo.multiply %81, %19 : tensor<11xf32>
    %83 = stablehlo.add %82, %21 : tensor<11xf32>
    %84 = stablehlo.rsqrt %83 : tensor<11xf32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %86 = stablehlo.multiply %78, %85 : tensor<11x14xf32>
    %87 = stablehlo.multiply %86, %79 : tensor<11x14xf32>
    %88 = stablehlo.dot_general %87, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %89 = stablehlo.dot_general %87, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %90 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.bias, dims = [1] : (tensor<22xf32>) -> tensor<11x22xf32>
    %91 = stablehlo.add %88, %90 : tensor<11x22xf32>
    %92 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.bias, dims = [1] : (tensor<22xf32>) -> tensor<11x22xf32>
    %93 = stablehlo.add %89, %92 : tensor<11x22xf32>
    %94 = stablehlo.logistic %91 : tensor<11x22xf32>
    %95 = stablehlo.multiply %91, %94 : tensor<11x22xf32>
    %96 = stablehlo.multiply %95, %93 : tensor<11x22xf32>
    %97 = stablehlo.dot_general %96, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %98 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.bias, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %99 = stablehlo.add %97, %98 : tensor<11x14xf32>
    %100 = stablehlo.add %78, %99 : tensor<11x14xf32>
    // layer 1: attention
    %101 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %102 = stablehlo.multiply %100, %100 : tensor<11x14xf32>
    %103 = stablehlo.reduce(%102 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %104 = stablehlo.multiply %103, %19 : tensor<11xf32>
    %105 = stablehlo.add %104, %21 : tensor<11xf32>
    %106 = stablehlo.rsqrt %105 : tensor<11xf32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %108 = stablehlo.multiply %100, %107 : tensor<11x14xf32>
    %109 = stablehlo.multiply %108, %101 : tensor<11x14xf32>
    %110 = stablehlo.dot_general %109, %model.layers.1.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %111 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.bias, dims = [1] : (tensor<216xf32>) -> tensor<11x216xf32>
    %112 = stablehlo.add %110, %111 : tensor<11x216xf32>
    %113 = stablehlo.reshape %112 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %114 = stablehlo.reshape %113 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %115 = stablehlo.reshape %113 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %116 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %117 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %118 = stablehlo.multiply %115, %116 : tensor<11x27x2x4xf32>
    %119 = stablehlo.reverse %115, dims = [2] : tensor<11x27x2x4xf32>
    %120 = stablehlo.multiply %119, %117 : tensor<11x27x2x4xf32>
    %121 = stablehlo.add %118, %120 : tensor<11x27x2x4xf32>
    %122 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %123 = stablehlo.compare GE, %122, %40 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %124 = stablehlo.select %123, %114, %121 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %125 = stablehlo.reshape %124 : (tensor<11x27x2x4xf32>) -> tensor<11x27x8xf32>
    %126 = stablehlo.slice %125 [0:11, 21:27, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x6x8xf32>
    %127 = stablehlo.reshape %126 : (tensor<11x6x8xf32>) -> tensor<11x2x3x8xf32>
    %128 = stablehlo.dynamic_update_slice %cache.1, %127, %position, %4, %4, %4 : (tensor<17x2x3x8xf32>, tensor<11x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %129 = stablehlo.slice %128 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %130 = stablehlo.reshape %129 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %131 = stablehlo.slice %128 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %132 = stablehlo.reshape %131 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %133 = stablehlo.slice %125 [0:11, 0:21, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x21x8xf32>
    %134 = stablehlo.reshape %133 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %135 = stablehlo.transpose %134, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %136 = stablehlo.reshape %135 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %137 = stablehlo.dot_general %136, %130, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %138 = stablehlo.reshape %137 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %139 = stablehlo.broadcast_in_dim %14, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %140 = stablehlo.multiply %138, %58 : tensor<3x7x11x10xf32>
    %141 = stablehlo.select %139, %140, %60 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %142 = stablehlo.reduce(%141 init: %62) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %144 = stablehlo.subtract %141, %143 : tensor<3x7x11x10xf32>
    %145 = stablehlo.exponential %144 : tensor<3x7x11x10xf32>
    %146 = stablehlo.reduce(%145 init: %17) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %148 = stablehlo.divide %145, %147 : tensor<3x7x11x10xf32>
    %149 = stablehlo.reshape %148 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %150 = stablehlo.dot_general %149, %132, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %151 = stablehlo.reshape %150 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %152 = stablehlo.transpose %151, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %153 = stablehlo.reshape %152 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %154 = stablehlo.dot_general %153, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %155 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.bias, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %156 = stablehlo.add %154, %155 : tensor<11x14xf32>
    %157 = stablehlo.add %100, %156 : tensor<11x14xf32>
    // layer 1: feed-forward
    %158 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %159 = stablehlo.multiply %157, %157 : tensor<11x14xf32>
    %160 = stablehlo.reduce(%159 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %161 = stablehlo.multiply %160, %19 : tensor<11xf32>
    %162 = stablehlo.add %161, %21 : tensor<11xf32>
    %163 = stablehlo.rsqrt %162 : tensor<11xf32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %165 = stablehlo.multiply %157, %164 : tensor<11x14xf32>
    %166 = stablehlo.multiply %165, %158 : tensor<11x14xf32>
    %167 = stablehlo.dot_general %166, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %168 = stablehlo.dot_general %166, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %169 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.bias, dims = [1] : (tensor<22xf32>) -> tensor<11x22xf32>
    %170 = stablehlo.add %167, %169 : tensor<11x22xf32>
    %171 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.bias, dims = [1] : (tensor<22xf32>) -> tensor<11x22xf32>
    %172 = stablehlo.add %168, %171 : tensor<11x22xf32>
    %173 = stablehlo.logistic %170 : tensor<11x22xf32>
    %174 = stablehlo.multiply %170, %173 : tensor<11x22xf32>
    %175 = stablehlo.multiply %174, %172 : tensor<11x22xf32>
    %176 = stablehlo.dot_general %175, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %177 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.bias, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %178 = stablehlo.add %176, %177 : tensor<11x14xf32>
    %179 = stablehlo.add %157, %178 : tensor<11x14xf32>
    // head
    %180 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %181 = stablehlo.multiply %179, %179 : tensor<11x14xf32>
    %182 = stablehlo.reduce(%181 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %183 = stablehlo.multiply %182, %19 : tensor<11xf32>
    %184 = stablehlo.add %183, %21 : tensor<11xf32>
    %185 = stablehlo.rsqrt %184 : tensor<11xf32>
    %186 = stablehlo.broadcast_in_dim %185, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %187 = stablehlo.multiply %179, %186 : tensor<11x14xf32>
    %188 = stablehlo.multiply %187, %180 : tensor<11x14xf32>
    %189 = stablehlo.dot_general %188, %model.embed_tokens.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<26x14xf32>) -> tensor<11x26xf32>
    return %189, %46, %128 : tensor<11x26xf32>, tensor<17x2x3x8xf32>, tensor<17x2x3x8xf32>
  }
}
