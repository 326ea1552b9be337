module @decode_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x40xui32>,
    %model.embed_tokens.scales: tensor<26x5xbf16>,
    %model.embed_tokens.biases: tensor<26x5xbf16>,
    %model.layers.0.input_layernorm.weight: tensor<160xf32>,
    %model.layers.0.self_attn.q_proj.weight: tensor<864x40xui32>,
    %model.layers.0.self_attn.q_proj.scales: tensor<864x5xbf16>,
    %model.layers.0.self_attn.q_proj.biases: tensor<864x5xbf16>,
    %model.layers.0.self_attn.k_proj.weight: tensor<144x40xui32>,
    %model.layers.0.self_attn.k_proj.scales: tensor<144x5xbf16>,
    %model.layers.0.self_attn.k_proj.biases: tensor<144x5xbf16>,
    %model.layers.0.self_attn.v_proj.weight: tensor<144x40xui32>,
    %model.layers.0.self_attn.v_proj.scales: tensor<144x5xbf16>,
    %model.layers.0.self_attn.v_proj.biases: tensor<144x5xbf16>,
    %model.layers.0.self_attn.o_proj.weight: tensor<160x216xui32>,
    %model.layers.0.self_attn.o_proj.scales: tensor<160x27xbf16>,
    %model.layers.0.self_attn.o_proj.biases: tensor<160x27xbf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<224x40xui32>,
    %model.layers.0.mlp.gate_proj.scales: tensor<224x5xbf16>,
    %model.layers.0.mlp.gate_proj.biases: tensor<224x5xbf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<224x40xui32>,
    %model.layers.0.mlp.up_proj.scales: tensor<224x5xbf16>,
    %model.layers.0.mlp.up_proj.biases: tensor<224x5xbf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<160x56xui32>,
    %model.layers.0.mlp.down_proj.scales: tensor<160x7xbf16>,
    %model.layers.0.mlp.down_proj.biases: tensor<160x7xbf16>,
    %model.layers.1.input_layernorm.weight: tensor<160xf32>,
    %model.layers.1.self_attn.q_proj.weight: tensor<864x40xui32>,
    %model.layers.1.self_attn.q_proj.scales: tensor<864x5xbf16>,
    %model.layers.1.self_attn.q_proj.biases: tensor<864x5xbf16>,
    %model.layers.1.self_attn.k_proj.weight: tensor<144x40xui32>,
    %model.layers.1.self_attn.k_proj.scales: tensor<144x5xbf16>,
    %model.layers.1.self_attn.k_proj.biases: tensor<144x5xbf16>,
    %model.layers.1.self_attn.v_proj.weight: tensor<144x40xui32>,
    %model.layers.1.self_attn.v_proj.scales: tensor<144x5xbf16>,
    %model.layers.1.self_attn.v_proj.biases: tensor<144x5xbf16>,
    %model.layers.1.self_attn.o_proj.weight: tensor<160x216xui32>,
    %model.layers.1.self_attn.o_proj.scales: tensor<160x27xbf16>,
    %model.layers.1.self_attn.o_proj.biases: tensor<160x27xbf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<224x40xui32>,
    %model.layers.1.mlp.gate_proj.scales: tensor<224x5xbf16>,
    %model.layers.1.mlp.gate_proj.biases: tensor<224x5xbf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<224x40xui32>,
    %model.layers.1.mlp.up_proj.scales: tensor<224x5xbf16>,
    %model.layers.1.mlp.up_proj.biases: tensor<224x5xbf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<160x56xui32>,
    %model.layers.1.mlp.down_proj.scales: tensor<160x7xbf16>,
    %model.layers.1.mlp.down_proj.biases: tensor<160x7xbf16>,
    %model.norm.weight: tensor<160xf32>,
    %rope: tensor<16x2x2x24xf32>,
    %cache.0.key: tensor<3x16x48xf32>,
    %cache.0.value: tensor<3x16x48xf32>,
    %cache.1.key: tensor<3x16x48xf32>,
    %cache.1.value: tensor<3x16x48xf32>,
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<i32>, tensor<3x16x48xf32>, tensor<3x16x48xf32>, tensor<3x16x48xf32>, tensor<3x16x48xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.constant dense<15> : tensor<i32>
    %2 = stablehlo.clamp %0, %position, %1 : tensor<i32>
    %3 = stablehlo.constant dense<25> : tensor<i32>
    %4 = stablehlo.clamp %0, %tokens, %3 : tensor<i32>
    %5 = stablehlo.reshape %4 : (tensor<i32>) -> tensor<1xi32>
    %6 = "stablehlo.gather"(%model.embed_tokens.weight, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 40>}> : (tensor<26x40xui32>, tensor<1xi32>) -> tensor<1x40xui32>
    %7 = "stablehlo.gather"(%model.embed_tokens.scales, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<1xi32>) -> tensor<1x5xbf16>
    %8 = "stablehlo.gather"(%model.embed_tokens.biases, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<1xi32>) -> tensor<1x5xbf16>
    %9 = stablehlo.iota dim = 2 : tensor<1x40x4xui32>
    %10 = stablehlo.constant dense<8> : tensor<1x40x4xui32>
    %11 = stablehlo.multiply %9, %10 : tensor<1x40x4xui32>
    %12 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x40xui32>) -> tensor<1x40x4xui32>
    %13 = stablehlo.shift_right_logical %12, %11 : tensor<1x40x4xui32>
    %14 = stablehlo.constant dense<255> : tensor<1x40x4xui32>
    %15 = stablehlo.and %13, %14 : tensor<1x40x4xui32>
    %16 = stablehlo.convert %15 : (tensor<1x40x4xui32>) -> tensor<1x40x4xf32>
    %17 = stablehlo.convert %7 : (tensor<1x5xbf16>) -> tensor<1x5xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x32xf32>
    %19 = stablehlo.convert %8 : (tensor<1x5xbf16>) -> tensor<1x5xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x32xf32>
    %21 = stablehlo.reshape %16 : (tensor<1x40x4xf32>) -> tensor<1x5x32xf32>
    %22 = stablehlo.multiply %21, %18 : tensor<1x5x32xf32>
    %23 = stablehlo.add %22, %20 : tensor<1x5x32xf32>
    %24 = stablehlo.reshape %23 : (tensor<1x5x32xf32>) -> tensor<1x160xf32>
    %25 = stablehlo.reshape %24 : (tensor<1x160xf32>) -> tensor<160xf32>
    %26 = stablehlo.dynamic_slice %rope, %2, %0, %0, %0, sizes = [1, 2, 2, 24] : (tensor<16x2x2x24xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x24xf32>
    %27 = stablehlo.slice %26 [0:1, 0:1, 0:2, 0:24] : (tensor<1x2x2x24xf32>) -> tensor<1x1x2x24xf32>
    %28 = stablehlo.slice %26 [0:1, 1:2, 0:2, 0:24] : (tensor<1x2x2x24xf32>) -> tensor<1x1x2x24xf32>
    %29 = stablehlo.reshape %27 : (tensor<1x1x2x24xf32>) -> tensor<1x2x24xf32>
    %30 = stablehlo.reshape %28 : (tensor<1x1x2x24xf32>) -> tensor<1x2x24xf32>
    %31 = stablehlo.iota dim = 0 : tensor<1x10xi32>
    %32 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<1x10xi32>
    %33 = stablehlo.add %31, %32 : tensor<1x10xi32>
    %34 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %35 = stablehlo.compare LE, %34, %33 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %36 = stablehlo.multiply %25, %25 : tensor<160xf32>
    %37 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %38 = stablehlo.reduce(%36 init: %37) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %39 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %40 = stablehlo.multiply %38, %39 : tensor<f32>
    %41 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %42 = stablehlo.add %40, %41 : tensor<f32>
    %43 = stablehlo.rsqrt %42 : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %45 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %46 = stablehlo.multiply %25, %45 : tensor<160xf32>
    %47 = stablehlo.multiply %46, %44 : tensor<160xf32>
    %48 = stablehlo.iota dim = 2 : tensor<864x40x4xui32>
    %49 = stablehlo.constant dense<8> : tensor<864x40x4xui32>
    %50 = stablehlo.multiply %48, %49 : tensor<864x40x4xui32>
    %51 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.q_proj.weight, dims = [0, 1] : (tensor<864x40xui32>) -> tensor<864x40x4xui32>
    %52 = stablehlo.shift_right_logical %51, %50 : tensor<864x40x4xui32>
    %53 = stablehlo.constant dense<255> : tensor<864x40x4xui32>
    %54 = stablehlo.and %52, %53 : tensor<864x40x4xui32>
    %55 = stablehlo.convert %54 : (tensor<864x40x4xui32>) -> tensor<864x40x4xf32>
    %56 = stablehlo.convert %model.layers.0.self_attn.q_proj.scales : (tensor<864x5xbf16>) -> tensor<864x5xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<864x5xf32>) -> tensor<864x5x32xf32>
    %58 = stablehlo.convert %model.layers.0.self_attn.q_proj.biases : (tensor<864x5xbf16>) -> tensor<864x5xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0, 1] : (tensor<864x5xf32>) -> tensor<864x5x32xf32>
    %60 = stablehlo.reshape %55 : (tensor<864x40x4xf32>) -> tensor<864x5x32xf32>
    %61 = stablehlo.multiply %60, %57 : tensor<864x5x32xf32>
    %62 = stablehlo.add %61, %59 : tensor<864x5x32xf32>
    %63 = stablehlo.reshape %62 : (tensor<864x5x32xf32>) -> tensor<864x160xf32>
    %64 = stablehlo.dot_general %63, %47, contracting_dims = [1] x [0] : (tensor<864x160xf32>, tensor<160xf32>) -> tensor<864xf32>
    %65 = stablehlo.reshape %64 : (tensor<864xf32>) -> tensor<1x18x2x24xf32>
    %66 = stablehlo.broadcast_in_dim %29, dims = [0, 2, 3] : (tensor<1x2x24xf32>) -> tensor<1x18x2x24xf32>
    %67 = stablehlo.broadcast_in_dim %30, dims = [0, 2, 3] : (tensor<1x2x24xf32>) -> tensor<1x18x2x24xf32>
    %68 = stablehlo.multiply %65, %66 : tensor<1x18x2x24xf32>
    %69 = stablehlo.reverse %65, dims = [2] : tensor<1x18x2x24xf32>
    %70 = stablehlo.multiply %69, %67 : tensor<1x18x2x24xf32>
    %71 = stablehlo.add %68, %70 : tensor<1x18x2x24xf32>
    %72 = stablehlo.transpose %71, dims = [1, 0, 2, 3] : (tensor<1x18x2x24xf32>) -> tensor<18x1x2x24xf32>
    %73 = stablehlo.reshape %72 : (tensor<18x1x2x24xf32>) -> tensor<18x1x48xf32>
    %74 = stablehlo.iota dim = 2 : tensor<144x40x4xui32>
    %75 = stablehlo.constant dense<8> : tensor<144x40x4xui32>
    %76 = stablehlo.multiply %74, %75 : tensor<144x40x4xui32>
    %77 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.k_proj.weight, dims = [0, 1] : (tensor<144x40xui32>) -> tensor<144x40x4xui32>
    %78 = stablehlo.shift_right_logical %77, %76 : tensor<144x40x4xui32>
    %79 = stablehlo.constant dense<255> : tensor<144x40x4xui32>
    %80 = stablehlo.and %78, %79 : tensor<144x40x4xui32>
    %81 = stablehlo.convert %80 : (tensor<144x40x4xui32>) -> tensor<144x40x4xf32>
    %82 = stablehlo.convert %model.layers.0.self_attn.k_proj.scales : (tensor<144x5xbf16>) -> tensor<144x5xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %84 = stablehlo.convert %model.layers.0.self_attn.k_proj.biases : (tensor<144x5xbf16>) -> tensor<144x5xf32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %86 = stablehlo.reshape %81 : (tensor<144x40x4xf32>) -> tensor<144x5x32xf32>
    %87 = stablehlo.multiply %86, %83 : tensor<144x5x32xf32>
    %88 = stablehlo.add %87, %85 : tensor<144x5x32xf32>
    %89 = stablehlo.reshape %88 : (tensor<144x5x32xf32>) -> tensor<144x160xf32>
    %90 = stablehlo.dot_general %89, %47, contracting_dims = [1] x [0] : (tensor<144x160xf32>, tensor<160xf32>) -> tensor<144xf32>
    %91 = stablehlo.reshape %90 : (tensor<144xf32>) -> tensor<1x3x2x24xf32>
    %92 = stablehlo.broadcast_in_dim %29, dims = [0, 2, 3] : (tensor<1x2x24xf32>) -> tensor<1x3x2x24xf32>
    %93 = stablehlo.broadcast_in_dim %30, dims = [0, 2, 3] : (tensor<1x2x24xf32>) -> tensor<1x3x2x24xf32>
    %94 = stablehlo.multiply %91, %92 : tensor<1x3x2x24xf32>
    %95 = stablehlo.reverse %91, dims = [2] : tensor<1x3x2x24xf32>
    %96 = stablehlo.multiply %95, %93 : tensor<1x3x2x24xf32>
    %97 = stablehlo.add %94, %96 : tensor<1x3x2x24xf32>
    %98 = stablehlo.transpose %97, dims = [1, 0, 2, 3] : (tensor<1x3x2x24xf32>) -> tensor<3x1x2x24xf32>
    %99 = stablehlo.reshape %98 : (tensor<3x1x2x24xf32>) -> tensor<3x1x48xf32>
    %100 = stablehlo.iota dim = 2 : tensor<144x40x4xui32>
    %101 = stablehlo.multiply %100, %75 : tensor<144x40x4xui32>
    %102 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.v_proj.weight, dims = [0, 1] : (tensor<144x40xui32>) -> tensor<144x40x4xui32>
    %103 = stablehlo.shift_right_logical %102, %101 : tensor<144x40x4xui32>
    %104 = stablehlo.and %103, %79 : tensor<144x40x4xui32>
    %105 = stablehlo.convert %104 : (tensor<144x40x4xui32>) -> tensor<144x40x4xf32>
    %106 = stablehlo.convert %model.layers.0.self_attn.v_proj.scales : (tensor<144x5xbf16>) -> tensor<144x5xf32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %108 = stablehlo.convert %model.layers.0.self_attn.v_proj.biases : (tensor<144x5xbf16>) -> tensor<144x5xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %110 = stablehlo.reshape %105 : (tensor<144x40x4xf32>) -> tensor<144x5x32xf32>
    %111 = stablehlo.multiply %110, %107 : tensor<144x5x32xf32>
    %112 = stablehlo.add %111, %109 : tensor<144x5x32xf32>
    %113 = stablehlo.reshape %112 : (tensor<144x5x32xf32>) -> tensor<144x160xf32>
    %114 = stablehlo.dot_general %113, %47, contracting_dims = [1] x [0] : (tensor<144x160xf32>, tensor<160xf32>) -> tensor<144xf32>
    %115 = stablehlo.reshape %114 : (tensor<144xf32>) -> tensor<1x3x2x24xf32>
    %116 = stablehlo.transpose %115, dims = [1, 0, 2, 3] : (tensor<1x3x2x24xf32>) -> tensor<3x1x2x24xf32>
    %117 = stablehlo.reshape %116 : (tensor<3x1x2x24xf32>) -> tensor<3x1x48xf32>
    %118 = stablehlo.dynamic_update_slice %cache.0.key, %99, %0, %2, %0 : (tensor<3x16x48xf32>, tensor<3x1x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x48xf32>
    %119 = stablehlo.dynamic_update_slice %cache.0.value, %117, %0, %2, %0 : (tensor<3x16x48xf32>, tensor<3x1x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x48xf32>
    %120 = stablehlo.slice %118 [0:3, 0:10, 0:48] : (tensor<3x16x48xf32>) -> tensor<3x10x48xf32>
    %121 = stablehlo.slice %119 [0:3, 0:10, 0:48] : (tensor<3x16x48xf32>) -> tensor<3x10x48xf32>
    %122 = stablehlo.reshape %73 : (tensor<18x1x48xf32>) -> tensor<3x6x48xf32>
    %123 = stablehlo.dot_general %122, %120, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x6x48xf32>, tensor<3x10x48xf32>) -> tensor<3x6x10xf32>
    %124 = stablehlo.reshape %123 : (tensor<3x6x10xf32>) -> tensor<3x6x1x10xf32>
    %125 = stablehlo.broadcast_in_dim %35, dims = [2, 3] : (tensor<1x10xi1>) -> tensor<3x6x1x10xi1>
    %126 = stablehlo.constant dense<1.4433756e-01> : tensor<3x6x1x10xf32>
    %127 = stablehlo.multiply %124, %126 : tensor<3x6x1x10xf32>
    %128 = stablehlo.constant dense<-1.0e+30> : tensor<3x6x1x10xf32>
    %129 = stablehlo.select %125, %127, %128 : tensor<3x6x1x10xi1>, tensor<3x6x1x10xf32>
    %130 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %131 = stablehlo.reduce(%129 init: %130) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %133 = stablehlo.subtract %129, %132 : tensor<3x6x1x10xf32>
    %134 = stablehlo.exponential %133 : tensor<3x6x1x10xf32>
    %135 = stablehlo.reduce(%134 init: %37) applies stablehlo.add across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %137 = stablehlo.divide %134, %136 : tensor<3x6x1x10xf32>
    %138 = stablehlo.reshape %137 : (tensor<3x6x1x10xf32>) -> tensor<3x6x10xf32>
    %139 = stablehlo.dot_general %138, %121, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x6x10xf32>, tensor<3x10x48xf32>) -> tensor<3x6x48xf32>
    %140 = stablehlo.reshape %139 : (tensor<3x6x48xf32>) -> tensor<18x1x48xf32>
    %141 = stablehlo.transpose %140, dims = [1, 0, 2] : (tensor<18x1x48xf32>) -> tensor<1x18x48xf32>
    %142 = stablehlo.reshape %141 : (tensor<1x18x48xf32>) -> tensor<864xf32>
    %143 = stablehlo.iota dim = 2 : tensor<160x216x4xui32>
    %144 = stablehlo.constant dense<8> : tensor<160x216x4xui32>
    %145 = stablehlo.multiply %143, %144 : tensor<160x216x4xui32>
    %146 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x216xui32>) -> tensor<160x216x4xui32>
    %147 = stablehlo.shift_right_logical %146, %145 : tensor<160x216x4xui32>
    %148 = stablehlo.constant dense<255> : tensor<160x216x4xui32>
    %149 = stablehlo.and %147, %148 : tensor<160x216x4xui32>
    %150 = stablehlo.convert %149 : (tensor<160x216x4xui32>) -> tensor<160x216x4xf32>
    %151 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x27xbf16>) -> tensor<160x27xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1] : (tensor<160x27xf32>) -> tensor<160x27x32xf32>
    %153 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x27xbf16>) -> tensor<160x27xf32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0, 1] : (tensor<160x27xf32>) -> tensor<160x27x32xf32>
    %155 = stablehlo.reshape %150 : (tensor<160x216x4xf32>) -> tensor<160x27x32xf32>
    %156 = stablehlo.multiply %155, %152 : tensor<160x27x32xf32>
    %157 = stablehlo.add %156, %154 : tensor<160x27x32xf32>
    %158 = stablehlo.reshape %157 : (tensor<160x27x32xf32>) -> tensor<160x864xf32>
    %159 = stablehlo.dot_general %158, %142, contracting_dims = [1] x [0] : (tensor<160x864xf32>, tensor<864xf32>) -> tensor<160xf32>
    %160 = stablehlo.add %25, %159 : tensor<160xf32>
    // layer 0: feed-forward
    %161 = stablehlo.multiply %160, %160 : tensor<160xf32>
    %162 = stablehlo.reduce(%161 init: %37) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %163 = stablehlo.multiply %162, %39 : tensor<f32>
    %164 = stablehlo.add %163, %41 : tensor<f32>
    %165 = stablehlo.rsqrt %164 : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %167 = stablehlo.broadcast_in_dim %165, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %168 = stablehlo.multiply %160, %167 : tensor<160xf32>
    %169 = stablehlo.multiply %168, %166 : tensor<160xf32>
    %170 = stablehlo.iota dim = 2 : tensor<224x40x4xui32>
    %171 = stablehlo.constant dense<8> : tensor<224x40x4xui32>
    %172 = stablehlo.multiply %170, %171 : tensor<224x40x4xui32>
    %173 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1] : (tensor<224x40xui32>) -> tensor<224x40x4xui32>
    %174 = stablehlo.shift_right_logical %173, %172 : tensor<224x40x4xui32>
    %175 = stablehlo.constant dense<255> : tensor<224x40x4xui32>
    %176 = stablehlo.and %174, %175 : tensor<224x40x4xui32>
    %177 = stablehlo.convert %176 : (tensor<224x40x4xui32>) -> tensor<224x40x4xf32>
    %178 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<224x5xbf16>) -> tensor<224x5xf32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %180 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<224x5xbf16>) -> tensor<224x5xf32>
    %181 = stablehlo.broadcast_in_dim %180, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %182 = stablehlo.reshape %177 : (tensor<224x40x4xf32>) -> tensor<224x5x32xf32>
    %183 = stablehlo.multiply %182, %179 : tensor<224x5x32xf32>
    %184 = stablehlo.add %183, %181 : tensor<224x5x32xf32>
    %185 = stablehlo.reshape %184 : (tensor<224x5x32xf32>) -> tensor<224x160xf32>
    %186 = stablehlo.dot_general %185, %169, contracting_dims = [1] x [0] : (tensor<224x160xf32>, tensor<160xf32>) -> tensor<224xf32>
    %187 = stablehlo.iota dim = 2 : tensor<224x40x4xui32>
    %188 = stablehlo.multiply %187, %171 : tensor<224x40x4xui32>
    %189 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1] : (tensor<224x40xui32>) -> tensor<224x40x4xui32>
    %190 = stablehlo.shift_right_logical %189, %188 : tensor<224x40x4xui32>
    %191 = stablehlo.and %190, %175 : tensor<224x40x4xui32>
    %192 = stablehlo.convert %191 : (tensor<224x40x4xui32>) -> tensor<224x40x4xf32>
    %193 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<224x5xbf16>) -> tensor<224x5xf32>
    %194 = stablehlo.broadcast_in_dim %193, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %195 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<224x5xbf16>) -> tensor<224x5xf32>
    %196 = stablehlo.broadcast_in_dim %195, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %197 = stablehlo.reshape %192 : (tensor<224x40x4xf32>) -> tensor<224x5x32xf32>
    %198 = stablehlo.multiply %197, %194 : tensor<224x5x32xf32>
    %199 = stablehlo.add %198, %196 : tensor<224x5x32xf32>
    %200 = stablehlo.reshape %199 : (tensor<224x5x32xf32>) -> tensor<224x160xf32>
    %201 = stablehlo.dot_general %200, %169, contracting_dims = [1] x [0] : (tensor<224x160xf32>, tensor<160xf32>) -> tensor<224xf32>
    %202 = stablehlo.logistic %186 : tensor<224xf32>
    %203 = stablehlo.multiply %186, %202 : tensor<224xf32>
    %204 = stablehlo.multiply %203, %201 : tensor<224xf32>
    %205 = stablehlo.iota dim = 2 : tensor<160x56x4xui32>
    %206 = stablehlo.constant dense<8> : tensor<160x56x4xui32>
    %207 = stablehlo.multiply %205, %206 : tensor<160x56x4xui32>
    %208 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x56xui32>) -> tensor<160x56x4xui32>
    %209 = stablehlo.shift_right_logical %208, %207 : tensor<160x56x4xui32>
    %210 = stablehlo.constant dense<255> : tensor<160x56x4xui32>
    %211 = stablehlo.and %209, %210 : tensor<160x56x4xui32>
    %212 = stablehlo.convert %211 : (tensor<160x56x4xui32>) -> tensor<160x56x4xf32>
    %213 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x7xbf16>) -> tensor<160x7xf32>
    %214 = stablehlo.broadcast_in_dim %213, dims = [0, 1] : (tensor<160x7xf32>) -> tensor<160x7x32xf32>
    %215 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x7xbf16>) -> tensor<160x7xf32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [0, 1] : (tensor<160x7xf32>) -> tensor<160x7x32xf32>
    %217 = stablehlo.reshape %212 : (tensor<160x56x4xf32>) -> tensor<160x7x32xf32>
    %218 = stablehlo.multiply %217, %214 : tensor<160x7x32xf32>
    %219 = stablehlo.add %218, %216 : tensor<160x7x32xf32>
    %220 = stablehlo.reshape %219 : (tensor<160x7x32xf32>) -> tensor<160x224xf32>
    %221 = stablehlo.dot_general %220, %204, contracting_dims = [1] x [0] : (tensor<160x224xf32>, tensor<224xf32>) -> tensor<160xf32>
    %222 = stablehlo.add %160, %221 : tensor<160xf32>
    // layer 1: attention
    %223 = stablehlo.multiply %222, %222 : tensor<160xf32>
    %224 = stablehlo.reduce(%223 init: %37) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %225 = stablehlo.multiply %224, %39 : tensor<f32>
    %226 = stablehlo.add %225, %41 : tensor<f32>
    %227 = stablehlo.rsqrt %226 : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %229 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %230 = stablehlo.multiply %222, %229 : tensor<160xf32>
    %231 = stablehlo.multiply %230, %228 : tensor<160xf32>
    %232 = stablehlo.iota dim = 2 : tensor<864x40x4xui32>
    %233 = stablehlo.multiply %232, %49 : tensor<864x40x4xui32>
    %234 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.q_proj.weight, dims = [0, 1] : (tensor<864x40xui32>) -> tensor<864x40x4xui32>
    %235 = stablehlo.shift_right_logical %234, %233 : tensor<864x40x4xui32>
    %236 = stablehlo.and %235, %53 : tensor<864x40x4xui32>
    %237 = stablehlo.convert %236 : (tensor<864x40x4xui32>) -> tensor<864x40x4xf32>
    %238 = stablehlo.convert %model.layers.1.self_attn.q_proj.scales : (tensor<864x5xbf16>) -> tensor<864x5xf32>
    %239 = stablehlo.broadcast_in_dim %238, dims = [0, 1] : (tensor<864x5xf32>) -> tensor<864x5x32xf32>
    %240 = stablehlo.convert %model.layers.1.self_attn.q_proj.biases : (tensor<864x5xbf16>) -> tensor<864x5xf32>
    %241 = stablehlo.broadcast_in_dim %240, dims = [0, 1] : (tensor<864x5xf32>) -> tensor<864x5x32xf32>
    %242 = stablehlo.reshape %237 : (tensor<864x40x4xf32>) -> tensor<864x5x32xf32>
    %243 = stablehlo.multiply %242, %239 : tensor<864x5x32xf32>
    %244 = stablehlo.add %243, %241 : tensor<864x5x32xf32>
    %245 = stablehlo.reshape %244 : (tensor<864x5x32xf32>) -> tensor<864x160xf32>
    %246 = stablehlo.dot_general %245, %231, contracting_dims = [1] x [0] : (tensor<864x160xf32>, tensor<160xf32>) -> tensor<864xf32>
    %247 = stablehlo.reshape %246 : (tensor<864xf32>) -> tensor<1x18x2x24xf32>
    %248 = stablehlo.broadcast_in_dim %29, dims = [0, 2, 3] : (tensor<1x2x24xf32>) -> tensor<1x18x2x24xf32>
    %249 = stablehlo.broadcast_in_dim %30, dims = [0, 2, 3] : (tensor<1x2x24xf32>) -> tensor<1x18x2x24xf32>
    %250 = stablehlo.multiply %247, %248 : tensor<1x18x2x24xf32>
    %251 = stablehlo.reverse %247, dims = [2] : tensor<1x18x2x24xf32>
    %252 = stablehlo.multiply %251, %249 : tensor<1x18x2x24xf32>
    %253 = stablehlo.add %250, %252 : tensor<1x18x2x24xf32>
    %254 = stablehlo.transpose %253, dims = [1, 0, 2, 3] : (tensor<1x18x2x24xf32>) -> tensor<18x1x2x24xf32>
    %255 = stablehlo.reshape %254 : (tensor<18x1x2x24xf32>) -> tensor<18x1x48xf32>
    %256 = stablehlo.iota dim = 2 : tensor<144x40x4xui32>
    %257 = stablehlo.multiply %256, %75 : tensor<144x40x4xui32>
    %258 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.k_proj.weight, dims = [0, 1] : (tensor<144x40xui32>) -> tensor<144x40x4xui32>
    %259 = stablehlo.shift_right_logical %258, %257 : tensor<144x40x4xui32>
    %260 = stablehlo.and %259, %79 : tensor<144x40x4xui32>
    %261 = stablehlo.convert %260 : (tensor<144x40x4xui32>) -> tensor<144x40x4xf32>
    %262 = stablehlo.convert %model.layers.1.self_attn.k_proj.scales : (tensor<144x5xbf16>) -> tensor<144x5xf32>
    %263 = stablehlo.broadcast_in_dim %262, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %264 = stablehlo.convert %model.layers.1.self_attn.k_proj.biases : (tensor<144x5xbf16>) -> tensor<144x5xf32>
    %265 = stablehlo.broadcast_in_dim %264, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %266 = stablehlo.reshape %261 : (tensor<144x40x4xf32>) -> tensor<144x5x32xf32>
    %267 = stablehlo.multiply %266, %263 : tensor<144x5x32xf32>
    %268 = stablehlo.add %267, %265 : tensor<144x5x32xf32>
    %269 = stablehlo.reshape %268 : (tensor<144x5x32xf32>) -> tensor<144x160xf32>
    %270 = stablehlo.dot_general %269, %231, contracting_dims = [1] x [0] : (tensor<144x160xf32>, tensor<160xf32>) -> tensor<144xf32>
    %271 = stablehlo.reshape %270 : (tensor<144xf32>) -> tensor<1x3x2x24xf32>
    %272 = stablehlo.broadcast_in_dim %29, dims = [0, 2, 3] : (tensor<1x2x24xf32>) -> tensor<1x3x2x24xf32>
    %273 = stablehlo.broadcast_in_dim %30, dims = [0, 2, 3] : (tensor<1x2x24xf32>) -> tensor<1x3x2x24xf32>
    %274 = stablehlo.multiply %271, %272 : tensor<1x3x2x24xf32>
    %275 = stablehlo.reverse %271, dims = [2] : tensor<1x3x2x24xf32>
    %276 = stablehlo.multiply %275, %273 : tensor<1x3x2x24xf32>
    %277 = stablehlo.add %274, %276 : tensor<1x3x2x24xf32>
    %278 = stablehlo.transpose %277, dims = [1, 0, 2, 3] : (tensor<1x3x2x24xf32>) -> tensor<3x1x2x24xf32>
    %279 = stablehlo.reshape %278 : (tensor<3x1x2x24xf32>) -> tensor<3x1x48xf32>
    %280 = stablehlo.iota dim = 2 : tensor<144x40x4xui32>
    %281 = stablehlo.multiply %280, %75 : tensor<144x40x4xui32>
    %282 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.v_proj.weight, dims = [0, 1] : (tensor<144x40xui32>) -> tensor<144x40x4xui32>
    %283 = stablehlo.shift_right_logical %282, %281 : tensor<144x40x4xui32>
    %284 = stablehlo.and %283, %79 : tensor<144x40x4xui32>
    %285 = stablehlo.convert %284 : (tensor<144x40x4xui32>) -> tensor<144x40x4xf32>
    %286 = stablehlo.convert %model.layers.1.self_attn.v_proj.scales : (tensor<144x5xbf16>) -> tensor<144x5xf32>
    %287 = stablehlo.broadcast_in_dim %286, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %288 = stablehlo.convert %model.layers.1.self_attn.v_proj.biases : (tensor<144x5xbf16>) -> tensor<144x5xf32>
    %289 = stablehlo.broadcast_in_dim %288, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %290 = stablehlo.reshape %285 : (tensor<144x40x4xf32>) -> tensor<144x5x32xf32>
    %291 = stablehlo.multiply %290, %287 : tensor<144x5x32xf32>
    %292 = stablehlo.add %291, %289 : tensor<144x5x32xf32>
    %293 = stablehlo.reshape %292 : (tensor<144x5x32xf32>) -> tensor<144x160xf32>
    %294 = stablehlo.dot_general %293, %231, contracting_dims = [1] x [0] : (tensor<144x160xf32>, tensor<160xf32>) -> tensor<144xf32>
    %295 = stablehlo.reshape %294 : (tensor<144xf32>) -> tensor<1x3x2x24xf32>
    %296 = stablehlo.transpose %295, dims = [1, 0, 2, 3] : (tensor<1x3x2x24xf32>) -> tensor<3x1x2x24xf32>
    %297 = stablehlo.reshape %296 : (tensor<3x1x2x24xf32>) -> tensor<3x1x48xf32>
    %298 = stablehlo.dynamic_update_slice %cache.1.key, %279, %0, %2, %0 : (tensor<3x16x48xf32>, tensor<3x1x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x48xf32>
    %299 = stablehlo.dynamic_update_slice %cache.1.value, %297, %0, %2, %0 : (tensor<3x16x48xf32>, tensor<3x1x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x48xf32>
    %300 = stablehlo.slice %298 [0:3, 0:10, 0:48] : (tensor<3x16x48xf32>) -> tensor<3x10x48xf32>
    %301 = stablehlo.slice %299 [0:3, 0:10, 0:48] : (tensor<3x16x48xf32>) -> tensor<3x10x48xf32>
    %302 = stablehlo.reshape %255 : (tensor<18x1x48xf32>) -> tensor<3x6x48xf32>
    %303 = stablehlo.dot_general %302, %300, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x6x48xf32>, tensor<3x10x48xf32>) -> tensor<3x6x10xf32>
    %304 = stablehlo.reshape %303 : (tensor<3x6x10xf32>) -> tensor<3x6x1x10xf32>
    %305 = stablehlo.broadcast_in_dim %35, dims = [2, 3] : (tensor<1x10xi1>) -> tensor<3x6x1x10xi1>
    %306 = stablehlo.multiply %304, %126 : tensor<3x6x1x10xf32>
    %307 = stablehlo.select %305, %306, %128 : tensor<3x6x1x10xi1>, tensor<3x6x1x10xf32>
    %308 = stablehlo.reduce(%307 init: %130) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %309 = stablehlo.broadcast_in_dim %308, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %310 = stablehlo.subtract %307, %309 : tensor<3x6x1x10xf32>
    %311 = stablehlo.exponential %310 : tensor<3x6x1x10xf32>
    %312 = stablehlo.reduce(%311 init: %37) applies stablehlo.add across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %313 = stablehlo.broadcast_in_dim %312, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %314 = stablehlo.divide %311, %313 : tensor<3x6x1x10xf32>
    %315 = stablehlo.reshape %314 : (tensor<3x6x1x10xf32>) -> tensor<3x6x10xf32>
    %316 = stablehlo.dot_general %315, %301, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x6x10xf32>, tensor<3x10x48xf32>) -> tensor<3x6x48xf32>
    %317 = stablehlo.reshape %316 : (tensor<3x6x48xf32>) -> tensor<18x1x48xf32>
    %318 = stablehlo.transpose %317, dims = [1, 0, 2] : (tensor<18x1x48xf32>) -> tensor<1x18x48xf32>
    %319 = stablehlo.reshape %318 : (tensor<1x18x48xf32>) -> tensor<864xf32>
    %320 = stablehlo.iota dim = 2 : tensor<160x216x4xui32>
    %321 = stablehlo.multiply %320, %144 : tensor<160x216x4xui32>
    %322 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x216xui32>) -> tensor<160x216x4xui32>
    %323 = stablehlo.shift_right_logical %322, %321 : tensor<160x216x4xui32>
    %324 = stablehlo.and %323, %148 : tensor<160x216x4xui32>
    %325 = stablehlo.convert %324 : (tensor<160x216x4xui32>) -> tensor<160x216x4xf32>
    %326 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x27xbf16>) -> tensor<160x27xf32>
    %327 = stablehlo.broadcast_in_dim %326, dims = [0, 1] : (tensor<160x27xf32>) -> tensor<160x27x32xf32>
    %328 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x27xbf16>) -> tensor<160x27xf32>
    %329 = stablehlo.broadcast_in_dim %328, dims = [0, 1] : (tensor<160x27xf32>) -> tensor<160x27x32xf32>
    %330 = stablehlo.reshape %325 : (tensor<160x216x4xf32>) -> tensor<160x27x32xf32>
    %331 = stablehlo.multiply %330, %327 : tensor<160x27x32xf32>
    %332 = stablehlo.add %331, %329 : tensor<160x27x32xf32>
    %333 = stablehlo.reshape %332 : (tensor<160x27x32xf32>) -> tensor<160x864xf32>
    %334 = stablehlo.dot_general %333, %319, contracting_dims = [1] x [0] : (tensor<160x864xf32>, tensor<864xf32>) -> tensor<160xf32>
    %335 = stablehlo.add %222, %334 : tensor<160xf32>
    // layer 1: feed-forward
    %336 = stablehlo.multiply %335, %335 : tensor<160xf32>
    %337 = stablehlo.reduce(%336 init: %37) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %338 = stablehlo.multiply %337, %39 : tensor<f32>
    %339 = stablehlo.add %338, %41 : tensor<f32>
    %340 = stablehlo.rsqrt %339 : tensor<f32>
    %341 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %342 = stablehlo.broadcast_in_dim %340, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %343 = stablehlo.multiply %335, %342 : tensor<160xf32>
    %344 = stablehlo.multiply %343, %341 : tensor<160xf32>
    %345 = stablehlo.iota dim = 2 : tensor<224x40x4xui32>
    %346 = stablehlo.multiply %345, %171 : tensor<224x40x4xui32>
    %347 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1] : (tensor<224x40xui32>) -> tensor<224x40x4xui32>
    %348 = stablehlo.shift_right_logical %347, %346 : tensor<224x40x4xui32>
    %349 = stablehlo.and %348, %175 : tensor<224x40x4xui32>
    %350 = stablehlo.convert %349 : (tensor<224x40x4xui32>) -> tensor<224x40x4xf32>
    %351 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<224x5xbf16>) -> tensor<224x5xf32>
    %352 = stablehlo.broadcast_in_dim %351, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %353 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<224x5xbf16>) -> tensor<224x5xf32>
    %354 = stablehlo.broadcast_in_dim %353, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %355 = stablehlo.reshape %350 : (tensor<224x40x4xf32>) -> tensor<224x5x32xf32>
    %356 = stablehlo.multiply %355, %352 : tensor<224x5x32xf32>
    %357 = stablehlo.add %356, %354 : tensor<224x5x32xf32>
    %358 = stablehlo.reshape %357 : (tensor<224x5x32xf32>) -> tensor<224x160xf32>
    %359 = stablehlo.dot_general %358, %344, contracting_dims = [1] x [0] : (tensor<224x160xf32>, tensor<160xf32>) -> tensor<224xf32>
    %360 = stablehlo.iota dim = 2 : tensor<224x40x4xui32>
    %361 = stablehlo.multiply %360, %171 : tensor<224x40x4xui32>
    %362 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1] : (tensor<224x40xui32>) -> tensor<224x40x4xui32>
    %363 = stablehlo.shift_right_logical %362, %361 : tensor<224x40x4xui32>
    %364 = stablehlo.and %363, %175 : tensor<224x40x4xui32>
    %365 = stablehlo.convert %364 : (tensor<224x40x4xui32>) -> tensor<224x40x4xf32>
    %366 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<224x5xbf16>) -> tensor<224x5xf32>
    %367 = stablehlo.broadcast_in_dim %366, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %368 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<224x5xbf16>) -> tensor<224x5xf32>
    %369 = stablehlo.broadcast_in_dim %368, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %370 = stablehlo.reshape %365 : (tensor<224x40x4xf32>) -> tensor<224x5x32xf32>
    %371 = stablehlo.multiply %370, %367 : tensor<224x5x32xf32>
    %372 = stablehlo.add %371, %369 : tensor<224x5x32xf32>
    %373 = stablehlo.reshape %372 : (tensor<224x5x32xf32>) -> tensor<224x160xf32>
    %374 = stablehlo.dot_general %373, %344, contracting_dims = [1] x [0] : (tensor<224x160xf32>, tensor<160xf32>) -> tensor<224xf32>
    %375 = stablehlo.logistic %359 : tensor<224xf32>
    %376 = stablehlo.multiply %359, %375 : tensor<224xf32>
    %377 = stablehlo.multiply %376, %374 : tensor<224xf32>
    %378 = stablehlo.iota dim = 2 : tensor<160x56x4xui32>
    %379 = stablehlo.multiply %378, %206 : tensor<160x56x4xui32>
    %380 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x56xui32>) -> tensor<160x56x4xui32>
    %381 = stablehlo.shift_right_logical %380, %379 : tensor<160x56x4xui32>
    %382 = stablehlo.and %381, %210 : tensor<160x56x4xui32>
    %383 = stablehlo.convert %382 : (tensor<160x56x4xui32>) -> tensor<160x56x4xf32>
    %384 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x7xbf16>) -> tensor<160x7xf32>
    %385 = stablehlo.broadcast_in_dim %384, dims = [0, 1] : (tensor<160x7xf32>) -> tensor<160x7x32xf32>
    %386 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x7xbf16>) -> tensor<160x7xf32>
    %387 = stablehlo.broadcast_in_dim %386, dims = [0, 1] : (tensor<160x7xf32>) -> tensor<160x7x32xf32>
    %388 = stablehlo.reshape %383 : (tensor<160x56x4xf32>) -> tensor<160x7x32xf32>
    %389 = stablehlo.multiply %388, %385 : tensor<160x7x32xf32>
    %390 = stablehlo.add %389, %387 : tensor<160x7x32xf32>
    %391 = stablehlo.reshape %390 : (tensor<160x7x32xf32>) -> tensor<160x224xf32>
    %392 = stablehlo.dot_general %391, %377, contracting_dims = [1] x [0] : (tensor<160x224xf32>, tensor<224xf32>) -> tensor<160xf32>
    %393 = stablehlo.add %335, %392 : tensor<160xf32>
    // head
    %394 = stablehlo.multiply %393, %393 : tensor<160xf32>
    %395 = stablehlo.reduce(%394 init: %37) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %396 = stablehlo.multiply %395, %39 : tensor<f32>
    %397 = stablehlo.add %396, %41 : tensor<f32>
    %398 = stablehlo.rsqrt %397 : tensor<f32>
    %399 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %400 = stablehlo.broadcast_in_dim %398, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %401 = stablehlo.multiply %393, %400 : tensor<160xf32>
    %402 = stablehlo.multiply %401, %399 : tensor<160xf32>
    %403 = stablehlo.iota dim = 2 : tensor<26x40x4xui32>
    %404 = stablehlo.constant dense<8> : tensor<26x40x4xui32>
    %405 = stablehlo.multiply %403, %404 : tensor<26x40x4xui32>
    %406 = stablehlo.broadcast_in_dim %model.embed_tokens.weight, dims = [0, 1] : (tensor<26x40xui32>) -> tensor<26x40x4xui32>
    %407 = stablehlo.shift_right_logical %406, %405 : tensor<26x40x4xui32>
    %408 = stablehlo.constant dense<255> : tensor<26x40x4xui32>
    %409 = stablehlo.and %407, %408 : tensor<26x40x4xui32>
    %410 = stablehlo.convert %409 : (tensor<26x40x4xui32>) -> tensor<26x40x4xf32>
    %411 = stablehlo.convert %model.embed_tokens.scales : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %412 = stablehlo.broadcast_in_dim %411, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x32xf32>
    %413 = stablehlo.convert %model.embed_tokens.biases : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %414 = stablehlo.broadcast_in_dim %413, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x32xf32>
    %415 = stablehlo.reshape %410 : (tensor<26x40x4xf32>) -> tensor<26x5x32xf32>
    %416 = stablehlo.multiply %415, %412 : tensor<26x5x32xf32>
    %417 = stablehlo.add %416, %414 : tensor<26x5x32xf32>
    %418 = stablehlo.reshape %417 : (tensor<26x5x32xf32>) -> tensor<26x160xf32>
    %419 = stablehlo.dot_general %418, %402, contracting_dims = [1] x [0] : (tensor<26x160xf32>, tensor<160xf32>) -> tensor<26xf32>
    %420 = stablehlo.reduce(%419 init: %130) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %421 = stablehlo.broadcast_in_dim %420, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %422 = stablehlo.compare EQ, %419, %421 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %423 = stablehlo.constant dense<2147483647> : tensor<26xi32>
    %424 = stablehlo.iota dim = 0 : tensor<26xi32>
    %425 = stablehlo.select %422, %424, %423 : tensor<26xi1>, tensor<26xi32>
    %426 = stablehlo.constant dense<2147483647> : tensor<i32>
    %427 = stablehlo.reduce(%425 init: %426) applies stablehlo.minimum across dimensions = [0] : (tensor<26xi32>, tensor<i32>) -> tensor<i32>
    %428 = stablehlo.is_finite %420 : (tensor<f32>) -> tensor<i1>
    %429 = stablehlo.select %428, %427, %426 : tensor<i1>, tensor<i32>
    return %429, %118, %119, %298, %299 : tensor<i32>, tensor<3x16x48xf32>, tensor<3x16x48xf32>, tensor<3x16x48xf32>, tensor<3x16x48xf32>
  }
}
