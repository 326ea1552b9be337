module @fill_6_11_argmax {
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
    %cache.0: tensor<6x17x2x3x8xf32>,
    %cache.1: tensor<6x17x2x3x8xf32>,
    %tokens: tensor<11xi32>,
    %slot: tensor<i32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<i32>, tensor<6x17x2x3x8xf32>, tensor<6x17x2x3x8xf32>) {
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
    %44 = stablehlo.reshape %43 : (tensor<11x2x3x8xf32>) -> tensor<1x11x2x3x8xf32>
    %45 = stablehlo.dynamic_update_slice %cache.0, %44, %slot, %position, %4, %4, %4 : (tensor<6x17x2x3x8xf32>, tensor<1x11x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x17x2x3x8xf32>
    %46 = stablehlo.dynamic_slice %45, %slot, %4, %4, %4, %4, sizes = [1, 10, 2, 3, 8] : (tensor<6x17x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x10x2x3x8xf32>
    %47 = stablehlo.reshape %46 : (tensor<1x10x2x3x8xf32>) -> tensor<10x2x3x8xf32>
    %48 = stablehlo.slice %47 [0:10, 0:1, 0:3, 0:8] : (tensor<10x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %49 = stablehlo.reshape %48 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %50 = stablehlo.slice %47 [0:10, 1:2, 0:3, 0:8] : (tensor<10x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %51 = stablehlo.reshape %50 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %52 = stablehlo.slice %14 [10:11, 0:10] : (tensor<11x10xi1>) -> tensor<1x10xi1>
    %53 = stablehlo.reshape %52 : (tensor<1x10xi1>) -> tensor<10xi1>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0] : (tensor<10xi1>) -> tensor<10x3x8xi1>
    %55 = stablehlo.constant dense<0.0e+00> : tensor<10x3x8xf32>
    %56 = stablehlo.select %54, %51, %55 : tensor<10x3x8xi1>, tensor<10x3x8xf32>
    %57 = stablehlo.slice %41 [0:11, 0:21, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x21x8xf32>
    %58 = stablehlo.reshape %57 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %59 = stablehlo.transpose %58, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %60 = stablehlo.reshape %59 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %61 = stablehlo.dot_general %60, %49, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %62 = stablehlo.reshape %61 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %63 = stablehlo.broadcast_in_dim %14, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %64 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x11x10xf32>
    %65 = stablehlo.multiply %62, %64 : tensor<3x7x11x10xf32>
    %66 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %67 = stablehlo.select %63, %65, %66 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %68 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %69 = stablehlo.reduce(%67 init: %68) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %71 = stablehlo.subtract %67, %70 : tensor<3x7x11x10xf32>
    %72 = stablehlo.exponential %71 : tensor<3x7x11x10xf32>
    %73 = stablehlo.reduce(%72 init: %17) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %75 = stablehlo.divide %72, %74 : tensor<3x7x11x10xf32>
    %76 = stablehlo.reshape %75 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %77 = stablehlo.dot_general %76, %56, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %78 = stablehlo.reshape %77 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %79 = stablehlo.transpose %78, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %80 = stablehlo.reshape %79 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %81 = stablehlo.dot_general %80, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %82 = stablehlo.add %3, %81 : tensor<11x14xf32>
    // layer 0: feed-forward
    %83 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %84 = stablehlo.multiply %82, %82 : tensor<11x14xf32>
    %85 = stablehlo.reduce(%84 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %86 = stablehlo.multiply %85, %19 : tensor<11xf32>
    %87 = stablehlo.add %86, %21 : tensor<11xf32>
    %88 = stablehlo.rsqrt %87 : tensor<11xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %90 = stablehlo.multiply %82, %89 : tensor<11x14xf32>
    %91 = stablehlo.multiply %90, %83 : tensor<11x14xf32>
    %92 = stablehlo.dot_general %91, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %93 = stablehlo.dot_general %91, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %94 = stablehlo.logistic %92 : tensor<11x22xf32>
    %95 = stablehlo.multiply %92, %94 : tensor<11x22xf32>
    %96 = stablehlo.multiply %95, %93 : tensor<11x22xf32>
    %97 = stablehlo.dot_general %96, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %98 = stablehlo.add %82, %97 : tensor<11x14xf32>
    // layer 1: attention
    %99 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %100 = stablehlo.multiply %98, %98 : tensor<11x14xf32>
    %101 = stablehlo.reduce(%100 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %102 = stablehlo.multiply %101, %19 : tensor<11xf32>
    %103 = stablehlo.add %102, %21 : tensor<11xf32>
    %104 = stablehlo.rsqrt %103 : tensor<11xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %106 = stablehlo.multiply %98, %105 : tensor<11x14xf32>
    %107 = stablehlo.multiply %106, %99 : tensor<11x14xf32>
    %108 = stablehlo.dot_general %107, %model.layers.1.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %109 = stablehlo.reshape %108 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %110 = stablehlo.reshape %109 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %111 = stablehlo.reshape %109 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %112 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %113 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %114 = stablehlo.multiply %111, %112 : tensor<11x27x2x4xf32>
    %115 = stablehlo.reverse %111, dims = [2] : tensor<11x27x2x4xf32>
    %116 = stablehlo.multiply %115, %113 : tensor<11x27x2x4xf32>
    %117 = stablehlo.add %114, %116 : tensor<11x27x2x4xf32>
    %118 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %119 = stablehlo.compare GE, %118, %38 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %120 = stablehlo.select %119, %110, %117 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %121 = stablehlo.reshape %120 : (tensor<11x27x2x4xf32>) -> tensor<11x27x8xf32>
    %122 = stablehlo.slice %121 [0:11, 21:27, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x6x8xf32>
    %123 = stablehlo.reshape %122 : (tensor<11x6x8xf32>) -> tensor<11x2x3x8xf32>
    %124 = stablehlo.reshape %123 : (tensor<11x2x3x8xf32>) -> tensor<1x11x2x3x8xf32>
    %125 = stablehlo.dynamic_update_slice %cache.1, %124, %slot, %position, %4, %4, %4 : (tensor<6x17x2x3x8xf32>, tensor<1x11x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x17x2x3x8xf32>
    %126 = stablehlo.dynamic_slice %125, %slot, %4, %4, %4, %4, sizes = [1, 10, 2, 3, 8] : (tensor<6x17x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x10x2x3x8xf32>
    %127 = stablehlo.reshape %126 : (tensor<1x10x2x3x8xf32>) -> tensor<10x2x3x8xf32>
    %128 = stablehlo.slice %127 [0:10, 0:1, 0:3, 0:8] : (tensor<10x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %129 = stablehlo.reshape %128 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %130 = stablehlo.slice %127 [0:10, 1:2, 0:3, 0:8] : (tensor<10x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %131 = stablehlo.reshape %130 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %132 = stablehlo.slice %14 [10:11, 0:10] : (tensor<11x10xi1>) -> tensor<1x10xi1>
    %133 = stablehlo.reshape %132 : (tensor<1x10xi1>) -> tensor<10xi1>
    %134 = stablehlo.broadcast_in_dim %133, dims = [0] : (tensor<10xi1>) -> tensor<10x3x8xi1>
    %135 = stablehlo.select %134, %131, %55 : tensor<10x3x8xi1>, tensor<10x3x8xf32>
    %136 = stablehlo.slice %121 [0:11, 0:21, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x21x8xf32>
    %137 = stablehlo.reshape %136 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %138 = stablehlo.transpose %137, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %139 = stablehlo.reshape %138 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %140 = stablehlo.dot_general %139, %129, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %141 = stablehlo.reshape %140 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %142 = stablehlo.broadcast_in_dim %14, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %143 = stablehlo.multiply %141, %64 : tensor<3x7x11x10xf32>
    %144 = stablehlo.select %142, %143, %66 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %145 = stablehlo.reduce(%144 init: %68) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %147 = stablehlo.subtract %144, %146 : tensor<3x7x11x10xf32>
    %148 = stablehlo.exponential %147 : tensor<3x7x11x10xf32>
    %149 = stablehlo.reduce(%148 init: %17) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %151 = stablehlo.divide %148, %150 : tensor<3x7x11x10xf32>
    %152 = stablehlo.reshape %151 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %153 = stablehlo.dot_general %152, %135, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %154 = stablehlo.reshape %153 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %155 = stablehlo.transpose %154, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %156 = stablehlo.reshape %155 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %157 = stablehlo.dot_general %156, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %158 = stablehlo.add %98, %157 : tensor<11x14xf32>
    // layer 1: feed-forward
    %159 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %160 = stablehlo.multiply %158, %158 : tensor<11x14xf32>
    %161 = stablehlo.reduce(%160 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %162 = stablehlo.multiply %161, %19 : tensor<11xf32>
    %163 = stablehlo.add %162, %21 : tensor<11xf32>
    %164 = stablehlo.rsqrt %163 : tensor<11xf32>
    %165 = stablehlo.broadcast_in_dim %164, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %166 = stablehlo.multiply %158, %165 : tensor<11x14xf32>
    %167 = stablehlo.multiply %166, %159 : tensor<11x14xf32>
    %168 = stablehlo.dot_general %167, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %169 = stablehlo.dot_general %167, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %170 = stablehlo.logistic %168 : tensor<11x22xf32>
    %171 = stablehlo.multiply %168, %170 : tensor<11x22xf32>
    %172 = stablehlo.multiply %171, %169 : tensor<11x22xf32>
    %173 = stablehlo.dot_general %172, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %174 = stablehlo.add %158, %173 : tensor<11x14xf32>
    // head
    %175 = stablehlo.constant dense<11> : tensor<i32>
    %176 = stablehlo.clamp %4, %length, %175 : tensor<i32>
    %177 = stablehlo.constant dense<1> : tensor<i32>
    %178 = stablehlo.subtract %176, %177 : tensor<i32>
    %179 = stablehlo.dynamic_slice %174, %178, %4, sizes = [1, 14] : (tensor<11x14xf32>, tensor<i32>, tensor<i32>) -> tensor<1x14xf32>
    %180 = stablehlo.reshape %179 : (tensor<1x14xf32>) -> tensor<14xf32>
    %181 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %182 = stablehlo.multiply %180, %180 : tensor<14xf32>
    %183 = stablehlo.reduce(%182 init: %17) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %184 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %185 = stablehlo.multiply %183, %184 : tensor<f32>
    %186 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %187 = stablehlo.add %185, %186 : tensor<f32>
    %188 = stablehlo.rsqrt %187 : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %190 = stablehlo.multiply %180, %189 : tensor<14xf32>
    %191 = stablehlo.multiply %190, %181 : tensor<14xf32>
    %192 = stablehlo.dot_general %model.embed_tokens.weight, %191, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %193 = stablehlo.reduce(%192 init: %68) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %194 = stablehlo.broadcast_in_dim %193, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %195 = stablehlo.is_finite %194 : (tensor<26xf32>) -> tensor<26xi1>
    %196 = stablehlo.compare EQ, %192, %194 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %197 = stablehlo.constant dense<false> : tensor<26xi1>
    %198 = stablehlo.select %195, %196, %197 : tensor<26xi1>, tensor<26xi1>
    %199 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %200 = stablehlo.iota dim = 0 : tensor<26xui32>
    %201 = stablehlo.select %198, %200, %199 : tensor<26xi1>, tensor<26xui32>
    %202 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %203 = stablehlo.reduce(%201 init: %202) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %204 = stablehlo.bitcast_convert %203 : (tensor<ui32>) -> tensor<i32>
    return %204, %45, %125 : tensor<i32>, tensor<6x17x2x3x8xf32>, tensor<6x17x2x3x8xf32>
  }
}
