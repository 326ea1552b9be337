module @prefill_11_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf32>,
    %model.layers.0.input_layernorm.weight: tensor<14xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.0.self_attn.q_norm.weight: tensor<8xf32>,
    %model.layers.0.self_attn.k_norm.weight: tensor<8xf32>,
    %model.layers.0.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.0.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.layers.1.input_layernorm.weight: tensor<14xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.1.self_attn.q_norm.weight: tensor<8xf32>,
    %model.layers.1.self_attn.k_norm.weight: tensor<8xf32>,
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
    %30 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.q_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<11x27x8xf32>
    %31 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.k_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<11x27x8xf32>
    %32 = stablehlo.iota dim = 1 : tensor<11x27x8xi32>
    %33 = stablehlo.constant dense<21> : tensor<11x27x8xi32>
    %34 = stablehlo.compare LT, %32, %33 : (tensor<11x27x8xi32>, tensor<11x27x8xi32>) -> tensor<11x27x8xi1>
    %35 = stablehlo.multiply %28, %28 : tensor<11x27x8xf32>
    %36 = stablehlo.reduce(%35 init: %17) applies stablehlo.add across dimensions = [2] : (tensor<11x27x8xf32>, tensor<f32>) -> tensor<11x27xf32>
    %37 = stablehlo.constant dense<1.25e-01> : tensor<11x27xf32>
    %38 = stablehlo.multiply %36, %37 : tensor<11x27xf32>
    %39 = stablehlo.constant dense<1.0e-05> : tensor<11x27xf32>
    %40 = stablehlo.add %38, %39 : tensor<11x27xf32>
    %41 = stablehlo.rsqrt %40 : tensor<11x27xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<11x27xf32>) -> tensor<11x27x8xf32>
    %43 = stablehlo.multiply %28, %42 : tensor<11x27x8xf32>
    %44 = stablehlo.select %34, %30, %31 : tensor<11x27x8xi1>, tensor<11x27x8xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<11x27x8xf32>
    %46 = stablehlo.reshape %45 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %47 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %48 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %49 = stablehlo.multiply %46, %47 : tensor<11x27x2x4xf32>
    %50 = stablehlo.reverse %46, dims = [2] : tensor<11x27x2x4xf32>
    %51 = stablehlo.multiply %50, %48 : tensor<11x27x2x4xf32>
    %52 = stablehlo.add %49, %51 : tensor<11x27x2x4xf32>
    %53 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %54 = stablehlo.constant dense<24> : tensor<11x27x2x4xi32>
    %55 = stablehlo.compare GE, %53, %54 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %56 = stablehlo.select %55, %29, %52 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %57 = stablehlo.reshape %56 : (tensor<11x27x2x4xf32>) -> tensor<11x27x8xf32>
    %58 = stablehlo.slice %57 [0:11, 21:27, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x6x8xf32>
    %59 = stablehlo.reshape %58 : (tensor<11x6x8xf32>) -> tensor<11x2x3x8xf32>
    %60 = stablehlo.dynamic_update_slice %cache.0, %59, %position, %4, %4, %4 : (tensor<17x2x3x8xf32>, tensor<11x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %61 = stablehlo.slice %60 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %62 = stablehlo.reshape %61 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %63 = stablehlo.slice %60 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %64 = stablehlo.reshape %63 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %65 = stablehlo.slice %57 [0:11, 0:21, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x21x8xf32>
    %66 = stablehlo.reshape %65 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %67 = stablehlo.transpose %66, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %68 = stablehlo.reshape %67 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %69 = stablehlo.dot_general %68, %62, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %70 = stablehlo.reshape %69 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %71 = stablehlo.broadcast_in_dim %14, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %72 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x11x10xf32>
    %73 = stablehlo.multiply %70, %72 : tensor<3x7x11x10xf32>
    %74 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %75 = stablehlo.select %71, %73, %74 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %76 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %77 = stablehlo.reduce(%75 init: %76) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %79 = stablehlo.subtract %75, %78 : tensor<3x7x11x10xf32>
    %80 = stablehlo.exponential %79 : tensor<3x7x11x10xf32>
    %81 = stablehlo.reduce(%80 init: %17) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %83 = stablehlo.divide %80, %82 : tensor<3x7x11x10xf32>
    %84 = stablehlo.reshape %83 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %85 = stablehlo.dot_general %84, %64, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %86 = stablehlo.reshape %85 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %87 = stablehlo.transpose %86, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %88 = stablehlo.reshape %87 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %89 = stablehlo.dot_general %88, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %90 = stablehlo.add %3, %89 : tensor<11x14xf32>
    // layer 0: feed-forward
    %91 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %92 = stablehlo.multiply %90, %90 : tensor<11x14xf32>
    %93 = stablehlo.reduce(%92 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %94 = stablehlo.multiply %93, %19 : tensor<11xf32>
    %95 = stablehlo.add %94, %21 : tensor<11xf32>
    %96 = stablehlo.rsqrt %95 : tensor<11xf32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %98 = stablehlo.multiply %90, %97 : tensor<11x14xf32>
    %99 = stablehlo.multiply %98, %91 : tensor<11x14xf32>
    %100 = stablehlo.dot_general %99, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %101 = stablehlo.dot_general %99, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %102 = stablehlo.logistic %100 : tensor<11x22xf32>
    %103 = stablehlo.multiply %100, %102 : tensor<11x22xf32>
    %104 = stablehlo.multiply %103, %101 : tensor<11x22xf32>
    %105 = stablehlo.dot_general %104, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %106 = stablehlo.add %90, %105 : tensor<11x14xf32>
    // layer 1: attention
    %107 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %108 = stablehlo.multiply %106, %106 : tensor<11x14xf32>
    %109 = stablehlo.reduce(%108 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %110 = stablehlo.multiply %109, %19 : tensor<11xf32>
    %111 = stablehlo.add %110, %21 : tensor<11xf32>
    %112 = stablehlo.rsqrt %111 : tensor<11xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %114 = stablehlo.multiply %106, %113 : tensor<11x14xf32>
    %115 = stablehlo.multiply %114, %107 : tensor<11x14xf32>
    %116 = stablehlo.dot_general %115, %model.layers.1.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %117 = stablehlo.reshape %116 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %118 = stablehlo.reshape %117 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %119 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.q_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<11x27x8xf32>
    %120 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.k_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<11x27x8xf32>
    %121 = stablehlo.iota dim = 1 : tensor<11x27x8xi32>
    %122 = stablehlo.compare LT, %121, %33 : (tensor<11x27x8xi32>, tensor<11x27x8xi32>) -> tensor<11x27x8xi1>
    %123 = stablehlo.multiply %117, %117 : tensor<11x27x8xf32>
    %124 = stablehlo.reduce(%123 init: %17) applies stablehlo.add across dimensions = [2] : (tensor<11x27x8xf32>, tensor<f32>) -> tensor<11x27xf32>
    %125 = stablehlo.multiply %124, %37 : tensor<11x27xf32>
    %126 = stablehlo.add %125, %39 : tensor<11x27xf32>
    %127 = stablehlo.rsqrt %126 : tensor<11x27xf32>
    %128 = stablehlo.broadcast_in_dim %127, dims = [0, 1] : (tensor<11x27xf32>) -> tensor<11x27x8xf32>
    %129 = stablehlo.multiply %117, %128 : tensor<11x27x8xf32>
    %130 = stablehlo.select %122, %119, %120 : tensor<11x27x8xi1>, tensor<11x27x8xf32>
    %131 = stablehlo.multiply %129, %130 : tensor<11x27x8xf32>
    %132 = stablehlo.reshape %131 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %133 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %134 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %135 = stablehlo.multiply %132, %133 : tensor<11x27x2x4xf32>
    %136 = stablehlo.reverse %132, dims = [2] : tensor<11x27x2x4xf32>
    %137 = stablehlo.multiply %136, %134 : tensor<11x27x2x4xf32>
    %138 = stablehlo.add %135, %137 : tensor<11x27x2x4xf32>
    %139 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %140 = stablehlo.compare GE, %139, %54 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %141 = stablehlo.select %140, %118, %138 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %142 = stablehlo.reshape %141 : (tensor<11x27x2x4xf32>) -> tensor<11x27x8xf32>
    %143 = stablehlo.slice %142 [0:11, 21:27, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x6x8xf32>
    %144 = stablehlo.reshape %143 : (tensor<11x6x8xf32>) -> tensor<11x2x3x8xf32>
    %145 = stablehlo.dynamic_update_slice %cache.1, %144, %position, %4, %4, %4 : (tensor<17x2x3x8xf32>, tensor<11x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %146 = stablehlo.slice %145 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %147 = stablehlo.reshape %146 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %148 = stablehlo.slice %145 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %149 = stablehlo.reshape %148 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %150 = stablehlo.slice %142 [0:11, 0:21, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x21x8xf32>
    %151 = stablehlo.reshape %150 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %152 = stablehlo.transpose %151, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %153 = stablehlo.reshape %152 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %154 = stablehlo.dot_general %153, %147, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %155 = stablehlo.reshape %154 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %156 = stablehlo.broadcast_in_dim %14, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %157 = stablehlo.multiply %155, %72 : tensor<3x7x11x10xf32>
    %158 = stablehlo.select %156, %157, %74 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %159 = stablehlo.reduce(%158 init: %76) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %160 = stablehlo.broadcast_in_dim %159, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %161 = stablehlo.subtract %158, %160 : tensor<3x7x11x10xf32>
    %162 = stablehlo.exponential %161 : tensor<3x7x11x10xf32>
    %163 = stablehlo.reduce(%162 init: %17) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %165 = stablehlo.divide %162, %164 : tensor<3x7x11x10xf32>
    %166 = stablehlo.reshape %165 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %167 = stablehlo.dot_general %166, %149, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %168 = stablehlo.reshape %167 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %169 = stablehlo.transpose %168, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %170 = stablehlo.reshape %169 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %171 = stablehlo.dot_general %170, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %172 = stablehlo.add %106, %171 : tensor<11x14xf32>
    // layer 1: feed-forward
    %173 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %174 = stablehlo.multiply %172, %172 : tensor<11x14xf32>
    %175 = stablehlo.reduce(%174 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %176 = stablehlo.multiply %175, %19 : tensor<11xf32>
    %177 = stablehlo.add %176, %21 : tensor<11xf32>
    %178 = stablehlo.rsqrt %177 : tensor<11xf32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %180 = stablehlo.multiply %172, %179 : tensor<11x14xf32>
    %181 = stablehlo.multiply %180, %173 : tensor<11x14xf32>
    %182 = stablehlo.dot_general %181, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %183 = stablehlo.dot_general %181, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %184 = stablehlo.logistic %182 : tensor<11x22xf32>
    %185 = stablehlo.multiply %182, %184 : tensor<11x22xf32>
    %186 = stablehlo.multiply %185, %183 : tensor<11x22xf32>
    %187 = stablehlo.dot_general %186, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %188 = stablehlo.add %172, %187 : tensor<11x14xf32>
    // head
    %189 = stablehlo.constant dense<11> : tensor<i32>
    %190 = stablehlo.clamp %4, %length, %189 : tensor<i32>
    %191 = stablehlo.constant dense<1> : tensor<i32>
    %192 = stablehlo.subtract %190, %191 : tensor<i32>
    %193 = stablehlo.dynamic_slice %188, %192, %4, sizes = [1, 14] : (tensor<11x14xf32>, tensor<i32>, tensor<i32>) -> tensor<1x14xf32>
    %194 = stablehlo.reshape %193 : (tensor<1x14xf32>) -> tensor<14xf32>
    %195 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %196 = stablehlo.multiply %194, %194 : tensor<14xf32>
    %197 = stablehlo.reduce(%196 init: %17) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %198 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %199 = stablehlo.multiply %197, %198 : tensor<f32>
    %200 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %201 = stablehlo.add %199, %200 : tensor<f32>
    %202 = stablehlo.rsqrt %201 : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %202, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %204 = stablehlo.multiply %194, %203 : tensor<14xf32>
    %205 = stablehlo.multiply %204, %195 : tensor<14xf32>
    %206 = stablehlo.dot_general %model.embed_tokens.weight, %205, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %207 = stablehlo.reduce(%206 init: %76) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %208 = stablehlo.broadcast_in_dim %207, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %209 = stablehlo.is_finite %208 : (tensor<26xf32>) -> tensor<26xi1>
    %210 = stablehlo.compare EQ, %206, %208 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %211 = stablehlo.constant dense<false> : tensor<26xi1>
    %212 = stablehlo.select %209, %210, %211 : tensor<26xi1>, tensor<26xi1>
    %213 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %214 = stablehlo.iota dim = 0 : tensor<26xui32>
    %215 = stablehlo.select %212, %214, %213 : tensor<26xi1>, tensor<26xui32>
    %216 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %217 = stablehlo.reduce(%215 init: %216) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %218 = stablehlo.bitcast_convert %217 : (tensor<ui32>) -> tensor<i32>
    return %218, %60, %145 : tensor<i32>, tensor<17x2x3x8xf32>, tensor<17x2x3x8xf32>
  }
}
