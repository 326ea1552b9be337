module @prefill_9_logits {
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
    %tokens: tensor<9xi32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<9x26xf32>, tensor<3x16x48xf32>, tensor<3x16x48xf32>, tensor<3x16x48xf32>, tensor<3x16x48xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.constant dense<7> : tensor<i32>
    %2 = stablehlo.clamp %0, %position, %1 : tensor<i32>
    %3 = stablehlo.constant dense<0> : tensor<9xi32>
    %4 = stablehlo.constant dense<25> : tensor<9xi32>
    %5 = stablehlo.clamp %3, %tokens, %4 : tensor<9xi32>
    %6 = "stablehlo.gather"(%model.embed_tokens.weight, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 40>}> : (tensor<26x40xui32>, tensor<9xi32>) -> tensor<9x40xui32>
    %7 = "stablehlo.gather"(%model.embed_tokens.scales, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<9xi32>) -> tensor<9x5xbf16>
    %8 = "stablehlo.gather"(%model.embed_tokens.biases, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<9xi32>) -> tensor<9x5xbf16>
    %9 = stablehlo.iota dim = 2 : tensor<9x40x4xui32>
    %10 = stablehlo.constant dense<8> : tensor<9x40x4xui32>
    %11 = stablehlo.multiply %9, %10 : tensor<9x40x4xui32>
    %12 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<9x40xui32>) -> tensor<9x40x4xui32>
    %13 = stablehlo.shift_right_logical %12, %11 : tensor<9x40x4xui32>
    %14 = stablehlo.constant dense<255> : tensor<9x40x4xui32>
    %15 = stablehlo.and %13, %14 : tensor<9x40x4xui32>
    %16 = stablehlo.convert %15 : (tensor<9x40x4xui32>) -> tensor<9x40x4xf32>
    %17 = stablehlo.convert %7 : (tensor<9x5xbf16>) -> tensor<9x5xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<9x5xf32>) -> tensor<9x5x32xf32>
    %19 = stablehlo.convert %8 : (tensor<9x5xbf16>) -> tensor<9x5xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<9x5xf32>) -> tensor<9x5x32xf32>
    %21 = stablehlo.reshape %16 : (tensor<9x40x4xf32>) -> tensor<9x5x32xf32>
    %22 = stablehlo.multiply %21, %18 : tensor<9x5x32xf32>
    %23 = stablehlo.add %22, %20 : tensor<9x5x32xf32>
    %24 = stablehlo.reshape %23 : (tensor<9x5x32xf32>) -> tensor<9x160xf32>
    %25 = stablehlo.dynamic_slice %rope, %2, %0, %0, %0, sizes = [9, 2, 2, 24] : (tensor<16x2x2x24xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<9x2x2x24xf32>
    %26 = stablehlo.slice %25 [0:9, 0:1, 0:2, 0:24] : (tensor<9x2x2x24xf32>) -> tensor<9x1x2x24xf32>
    %27 = stablehlo.slice %25 [0:9, 1:2, 0:2, 0:24] : (tensor<9x2x2x24xf32>) -> tensor<9x1x2x24xf32>
    %28 = stablehlo.reshape %26 : (tensor<9x1x2x24xf32>) -> tensor<9x2x24xf32>
    %29 = stablehlo.reshape %27 : (tensor<9x1x2x24xf32>) -> tensor<9x2x24xf32>
    %30 = stablehlo.iota dim = 0 : tensor<9x10xi32>
    %31 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<9x10xi32>
    %32 = stablehlo.add %30, %31 : tensor<9x10xi32>
    %33 = stablehlo.iota dim = 1 : tensor<9x10xi32>
    %34 = stablehlo.compare LE, %33, %32 : (tensor<9x10xi32>, tensor<9x10xi32>) -> tensor<9x10xi1>
    // layer 0: attention
    %35 = stablehlo.multiply %24, %24 : tensor<9x160xf32>
    %36 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %37 = stablehlo.reduce(%35 init: %36) applies stablehlo.add across dimensions = [1] : (tensor<9x160xf32>, tensor<f32>) -> tensor<9xf32>
    %38 = stablehlo.constant dense<6.25e-03> : tensor<9xf32>
    %39 = stablehlo.multiply %37, %38 : tensor<9xf32>
    %40 = stablehlo.constant dense<1.0e-05> : tensor<9xf32>
    %41 = stablehlo.add %39, %40 : tensor<9xf32>
    %42 = stablehlo.rsqrt %41 : tensor<9xf32>
    %43 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<9x160xf32>
    %44 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<9xf32>) -> tensor<9x160xf32>
    %45 = stablehlo.multiply %24, %44 : tensor<9x160xf32>
    %46 = stablehlo.multiply %45, %43 : tensor<9x160xf32>
    %47 = stablehlo.iota dim = 2 : tensor<864x40x4xui32>
    %48 = stablehlo.constant dense<8> : tensor<864x40x4xui32>
    %49 = stablehlo.multiply %47, %48 : tensor<864x40x4xui32>
    %50 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.q_proj.weight, dims = [0, 1] : (tensor<864x40xui32>) -> tensor<864x40x4xui32>
    %51 = stablehlo.shift_right_logical %50, %49 : tensor<864x40x4xui32>
    %52 = stablehlo.constant dense<255> : tensor<864x40x4xui32>
    %53 = stablehlo.and %51, %52 : tensor<864x40x4xui32>
    %54 = stablehlo.convert %53 : (tensor<864x40x4xui32>) -> tensor<864x40x4xf32>
    %55 = stablehlo.convert %model.layers.0.self_attn.q_proj.scales : (tensor<864x5xbf16>) -> tensor<864x5xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<864x5xf32>) -> tensor<864x5x32xf32>
    %57 = stablehlo.convert %model.layers.0.self_attn.q_proj.biases : (tensor<864x5xbf16>) -> tensor<864x5xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1] : (tensor<864x5xf32>) -> tensor<864x5x32xf32>
    %59 = stablehlo.reshape %54 : (tensor<864x40x4xf32>) -> tensor<864x5x32xf32>
    %60 = stablehlo.multiply %59, %56 : tensor<864x5x32xf32>
    %61 = stablehlo.add %60, %58 : tensor<864x5x32xf32>
    %62 = stablehlo.reshape %61 : (tensor<864x5x32xf32>) -> tensor<864x160xf32>
    %63 = stablehlo.dot_general %46, %62, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<864x160xf32>) -> tensor<9x864xf32>
    %64 = stablehlo.reshape %63 : (tensor<9x864xf32>) -> tensor<9x18x2x24xf32>
    %65 = stablehlo.broadcast_in_dim %28, dims = [0, 2, 3] : (tensor<9x2x24xf32>) -> tensor<9x18x2x24xf32>
    %66 = stablehlo.broadcast_in_dim %29, dims = [0, 2, 3] : (tensor<9x2x24xf32>) -> tensor<9x18x2x24xf32>
    %67 = stablehlo.multiply %64, %65 : tensor<9x18x2x24xf32>
    %68 = stablehlo.reverse %64, dims = [2] : tensor<9x18x2x24xf32>
    %69 = stablehlo.multiply %68, %66 : tensor<9x18x2x24xf32>
    %70 = stablehlo.add %67, %69 : tensor<9x18x2x24xf32>
    %71 = stablehlo.transpose %70, dims = [1, 0, 2, 3] : (tensor<9x18x2x24xf32>) -> tensor<18x9x2x24xf32>
    %72 = stablehlo.reshape %71 : (tensor<18x9x2x24xf32>) -> tensor<18x9x48xf32>
    %73 = stablehlo.iota dim = 2 : tensor<144x40x4xui32>
    %74 = stablehlo.constant dense<8> : tensor<144x40x4xui32>
    %75 = stablehlo.multiply %73, %74 : tensor<144x40x4xui32>
    %76 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.k_proj.weight, dims = [0, 1] : (tensor<144x40xui32>) -> tensor<144x40x4xui32>
    %77 = stablehlo.shift_right_logical %76, %75 : tensor<144x40x4xui32>
    %78 = stablehlo.constant dense<255> : tensor<144x40x4xui32>
    %79 = stablehlo.and %77, %78 : tensor<144x40x4xui32>
    %80 = stablehlo.convert %79 : (tensor<144x40x4xui32>) -> tensor<144x40x4xf32>
    %81 = stablehlo.convert %model.layers.0.self_attn.k_proj.scales : (tensor<144x5xbf16>) -> tensor<144x5xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %83 = stablehlo.convert %model.layers.0.self_attn.k_proj.biases : (tensor<144x5xbf16>) -> tensor<144x5xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %85 = stablehlo.reshape %80 : (tensor<144x40x4xf32>) -> tensor<144x5x32xf32>
    %86 = stablehlo.multiply %85, %82 : tensor<144x5x32xf32>
    %87 = stablehlo.add %86, %84 : tensor<144x5x32xf32>
    %88 = stablehlo.reshape %87 : (tensor<144x5x32xf32>) -> tensor<144x160xf32>
    %89 = stablehlo.dot_general %46, %88, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<144x160xf32>) -> tensor<9x144xf32>
    %90 = stablehlo.reshape %89 : (tensor<9x144xf32>) -> tensor<9x3x2x24xf32>
    %91 = stablehlo.broadcast_in_dim %28, dims = [0, 2, 3] : (tensor<9x2x24xf32>) -> tensor<9x3x2x24xf32>
    %92 = stablehlo.broadcast_in_dim %29, dims = [0, 2, 3] : (tensor<9x2x24xf32>) -> tensor<9x3x2x24xf32>
    %93 = stablehlo.multiply %90, %91 : tensor<9x3x2x24xf32>
    %94 = stablehlo.reverse %90, dims = [2] : tensor<9x3x2x24xf32>
    %95 = stablehlo.multiply %94, %92 : tensor<9x3x2x24xf32>
    %96 = stablehlo.add %93, %95 : tensor<9x3x2x24xf32>
    %97 = stablehlo.transpose %96, dims = [1, 0, 2, 3] : (tensor<9x3x2x24xf32>) -> tensor<3x9x2x24xf32>
    %98 = stablehlo.reshape %97 : (tensor<3x9x2x24xf32>) -> tensor<3x9x48xf32>
    %99 = stablehlo.iota dim = 2 : tensor<144x40x4xui32>
    %100 = stablehlo.multiply %99, %74 : tensor<144x40x4xui32>
    %101 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.v_proj.weight, dims = [0, 1] : (tensor<144x40xui32>) -> tensor<144x40x4xui32>
    %102 = stablehlo.shift_right_logical %101, %100 : tensor<144x40x4xui32>
    %103 = stablehlo.and %102, %78 : tensor<144x40x4xui32>
    %104 = stablehlo.convert %103 : (tensor<144x40x4xui32>) -> tensor<144x40x4xf32>
    %105 = stablehlo.convert %model.layers.0.self_attn.v_proj.scales : (tensor<144x5xbf16>) -> tensor<144x5xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %107 = stablehlo.convert %model.layers.0.self_attn.v_proj.biases : (tensor<144x5xbf16>) -> tensor<144x5xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %109 = stablehlo.reshape %104 : (tensor<144x40x4xf32>) -> tensor<144x5x32xf32>
    %110 = stablehlo.multiply %109, %106 : tensor<144x5x32xf32>
    %111 = stablehlo.add %110, %108 : tensor<144x5x32xf32>
    %112 = stablehlo.reshape %111 : (tensor<144x5x32xf32>) -> tensor<144x160xf32>
    %113 = stablehlo.dot_general %46, %112, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<144x160xf32>) -> tensor<9x144xf32>
    %114 = stablehlo.reshape %113 : (tensor<9x144xf32>) -> tensor<9x3x2x24xf32>
    %115 = stablehlo.transpose %114, dims = [1, 0, 2, 3] : (tensor<9x3x2x24xf32>) -> tensor<3x9x2x24xf32>
    %116 = stablehlo.reshape %115 : (tensor<3x9x2x24xf32>) -> tensor<3x9x48xf32>
    %117 = stablehlo.dynamic_update_slice %cache.0.key, %98, %0, %2, %0 : (tensor<3x16x48xf32>, tensor<3x9x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x48xf32>
    %118 = stablehlo.dynamic_update_slice %cache.0.value, %116, %0, %2, %0 : (tensor<3x16x48xf32>, tensor<3x9x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x48xf32>
    %119 = stablehlo.slice %117 [0:3, 0:10, 0:48] : (tensor<3x16x48xf32>) -> tensor<3x10x48xf32>
    %120 = stablehlo.slice %118 [0:3, 0:10, 0:48] : (tensor<3x16x48xf32>) -> tensor<3x10x48xf32>
    %121 = stablehlo.reshape %72 : (tensor<18x9x48xf32>) -> tensor<3x54x48xf32>
    %122 = stablehlo.dot_general %121, %119, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x54x48xf32>, tensor<3x10x48xf32>) -> tensor<3x54x10xf32>
    %123 = stablehlo.reshape %122 : (tensor<3x54x10xf32>) -> tensor<3x6x9x10xf32>
    %124 = stablehlo.broadcast_in_dim %34, dims = [2, 3] : (tensor<9x10xi1>) -> tensor<3x6x9x10xi1>
    %125 = stablehlo.constant dense<1.4433756e-01> : tensor<3x6x9x10xf32>
    %126 = stablehlo.multiply %123, %125 : tensor<3x6x9x10xf32>
    %127 = stablehlo.constant dense<-1.0e+30> : tensor<3x6x9x10xf32>
    %128 = stablehlo.select %124, %126, %127 : tensor<3x6x9x10xi1>, tensor<3x6x9x10xf32>
    %129 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %130 = stablehlo.reduce(%128 init: %129) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %132 = stablehlo.subtract %128, %131 : tensor<3x6x9x10xf32>
    %133 = stablehlo.exponential %132 : tensor<3x6x9x10xf32>
    %134 = stablehlo.reduce(%133 init: %36) applies stablehlo.add across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %136 = stablehlo.divide %133, %135 : tensor<3x6x9x10xf32>
    %137 = stablehlo.reshape %136 : (tensor<3x6x9x10xf32>) -> tensor<3x54x10xf32>
    %138 = stablehlo.dot_general %137, %120, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x54x10xf32>, tensor<3x10x48xf32>) -> tensor<3x54x48xf32>
    %139 = stablehlo.reshape %138 : (tensor<3x54x48xf32>) -> tensor<18x9x48xf32>
    %140 = stablehlo.transpose %139, dims = [1, 0, 2] : (tensor<18x9x48xf32>) -> tensor<9x18x48xf32>
    %141 = stablehlo.reshape %140 : (tensor<9x18x48xf32>) -> tensor<9x864xf32>
    %142 = stablehlo.iota dim = 2 : tensor<160x216x4xui32>
    %143 = stablehlo.constant dense<8> : tensor<160x216x4xui32>
    %144 = stablehlo.multiply %142, %143 : tensor<160x216x4xui32>
    %145 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x216xui32>) -> tensor<160x216x4xui32>
    %146 = stablehlo.shift_right_logical %145, %144 : tensor<160x216x4xui32>
    %147 = stablehlo.constant dense<255> : tensor<160x216x4xui32>
    %148 = stablehlo.and %146, %147 : tensor<160x216x4xui32>
    %149 = stablehlo.convert %148 : (tensor<160x216x4xui32>) -> tensor<160x216x4xf32>
    %150 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x27xbf16>) -> tensor<160x27xf32>
    %151 = stablehlo.broadcast_in_dim %150, dims = [0, 1] : (tensor<160x27xf32>) -> tensor<160x27x32xf32>
    %152 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x27xbf16>) -> tensor<160x27xf32>
    %153 = stablehlo.broadcast_in_dim %152, dims = [0, 1] : (tensor<160x27xf32>) -> tensor<160x27x32xf32>
    %154 = stablehlo.reshape %149 : (tensor<160x216x4xf32>) -> tensor<160x27x32xf32>
    %155 = stablehlo.multiply %154, %151 : tensor<160x27x32xf32>
    %156 = stablehlo.add %155, %153 : tensor<160x27x32xf32>
    %157 = stablehlo.reshape %156 : (tensor<160x27x32xf32>) -> tensor<160x864xf32>
    %158 = stablehlo.dot_general %141, %157, contracting_dims = [1] x [1] : (tensor<9x864xf32>, tensor<160x864xf32>) -> tensor<9x160xf32>
    %159 = stablehlo.add %24, %158 : tensor<9x160xf32>
    // layer 0: feed-forward
    %160 = stablehlo.multiply %159, %159 : tensor<9x160xf32>
    %161 = stablehlo.reduce(%160 init: %36) applies stablehlo.add across dimensions = [1] : (tensor<9x160xf32>, tensor<f32>) -> tensor<9xf32>
    %162 = stablehlo.multiply %161, %38 : tensor<9xf32>
    %163 = stablehlo.add %162, %40 : tensor<9xf32>
    %164 = stablehlo.rsqrt %163 : tensor<9xf32>
    %165 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<9x160xf32>
    %166 = stablehlo.broadcast_in_dim %164, dims = [0] : (tensor<9xf32>) -> tensor<9x160xf32>
    %167 = stablehlo.multiply %159, %166 : tensor<9x160xf32>
    %168 = stablehlo.multiply %167, %165 : tensor<9x160xf32>
    %169 = stablehlo.iota dim = 2 : tensor<224x40x4xui32>
    %170 = stablehlo.constant dense<8> : tensor<224x40x4xui32>
    %171 = stablehlo.multiply %169, %170 : tensor<224x40x4xui32>
    %172 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1] : (tensor<224x40xui32>) -> tensor<224x40x4xui32>
    %173 = stablehlo.shift_right_logical %172, %171 : tensor<224x40x4xui32>
    %174 = stablehlo.constant dense<255> : tensor<224x40x4xui32>
    %175 = stablehlo.and %173, %174 : tensor<224x40x4xui32>
    %176 = stablehlo.convert %175 : (tensor<224x40x4xui32>) -> tensor<224x40x4xf32>
    %177 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<224x5xbf16>) -> tensor<224x5xf32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %179 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<224x5xbf16>) -> tensor<224x5xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %181 = stablehlo.reshape %176 : (tensor<224x40x4xf32>) -> tensor<224x5x32xf32>
    %182 = stablehlo.multiply %181, %178 : tensor<224x5x32xf32>
    %183 = stablehlo.add %182, %180 : tensor<224x5x32xf32>
    %184 = stablehlo.reshape %183 : (tensor<224x5x32xf32>) -> tensor<224x160xf32>
    %185 = stablehlo.dot_general %168, %184, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<224x160xf32>) -> tensor<9x224xf32>
    %186 = stablehlo.iota dim = 2 : tensor<224x40x4xui32>
    %187 = stablehlo.multiply %186, %170 : tensor<224x40x4xui32>
    %188 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1] : (tensor<224x40xui32>) -> tensor<224x40x4xui32>
    %189 = stablehlo.shift_right_logical %188, %187 : tensor<224x40x4xui32>
    %190 = stablehlo.and %189, %174 : tensor<224x40x4xui32>
    %191 = stablehlo.convert %190 : (tensor<224x40x4xui32>) -> tensor<224x40x4xf32>
    %192 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<224x5xbf16>) -> tensor<224x5xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %194 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<224x5xbf16>) -> tensor<224x5xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %196 = stablehlo.reshape %191 : (tensor<224x40x4xf32>) -> tensor<224x5x32xf32>
    %197 = stablehlo.multiply %196, %193 : tensor<224x5x32xf32>
    %198 = stablehlo.add %197, %195 : tensor<224x5x32xf32>
    %199 = stablehlo.reshape %198 : (tensor<224x5x32xf32>) -> tensor<224x160xf32>
    %200 = stablehlo.dot_general %168, %199, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<224x160xf32>) -> tensor<9x224xf32>
    %201 = stablehlo.logistic %185 : tensor<9x224xf32>
    %202 = stablehlo.multiply %185, %201 : tensor<9x224xf32>
    %203 = stablehlo.multiply %202, %200 : tensor<9x224xf32>
    %204 = stablehlo.iota dim = 2 : tensor<160x56x4xui32>
    %205 = stablehlo.constant dense<8> : tensor<160x56x4xui32>
    %206 = stablehlo.multiply %204, %205 : tensor<160x56x4xui32>
    %207 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x56xui32>) -> tensor<160x56x4xui32>
    %208 = stablehlo.shift_right_logical %207, %206 : tensor<160x56x4xui32>
    %209 = stablehlo.constant dense<255> : tensor<160x56x4xui32>
    %210 = stablehlo.and %208, %209 : tensor<160x56x4xui32>
    %211 = stablehlo.convert %210 : (tensor<160x56x4xui32>) -> tensor<160x56x4xf32>
    %212 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x7xbf16>) -> tensor<160x7xf32>
    %213 = stablehlo.broadcast_in_dim %212, dims = [0, 1] : (tensor<160x7xf32>) -> tensor<160x7x32xf32>
    %214 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x7xbf16>) -> tensor<160x7xf32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [0, 1] : (tensor<160x7xf32>) -> tensor<160x7x32xf32>
    %216 = stablehlo.reshape %211 : (tensor<160x56x4xf32>) -> tensor<160x7x32xf32>
    %217 = stablehlo.multiply %216, %213 : tensor<160x7x32xf32>
    %218 = stablehlo.add %217, %215 : tensor<160x7x32xf32>
    %219 = stablehlo.reshape %218 : (tensor<160x7x32xf32>) -> tensor<160x224xf32>
    %220 = stablehlo.dot_general %203, %219, contracting_dims = [1] x [1] : (tensor<9x224xf32>, tensor<160x224xf32>) -> tensor<9x160xf32>
    %221 = stablehlo.add %159, %220 : tensor<9x160xf32>
    // layer 1: attention
    %222 = stablehlo.multiply %221, %221 : tensor<9x160xf32>
    %223 = stablehlo.reduce(%222 init: %36) applies stablehlo.add across dimensions = [1] : (tensor<9x160xf32>, tensor<f32>) -> tensor<9xf32>
    %224 = stablehlo.multiply %223, %38 : tensor<9xf32>
    %225 = stablehlo.add %224, %40 : tensor<9xf32>
    %226 = stablehlo.rsqrt %225 : tensor<9xf32>
    %227 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<9x160xf32>
    %228 = stablehlo.broadcast_in_dim %226, dims = [0] : (tensor<9xf32>) -> tensor<9x160xf32>
    %229 = stablehlo.multiply %221, %228 : tensor<9x160xf32>
    %230 = stablehlo.multiply %229, %227 : tensor<9x160xf32>
    %231 = stablehlo.iota dim = 2 : tensor<864x40x4xui32>
    %232 = stablehlo.multiply %231, %48 : tensor<864x40x4xui32>
    %233 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.q_proj.weight, dims = [0, 1] : (tensor<864x40xui32>) -> tensor<864x40x4xui32>
    %234 = stablehlo.shift_right_logical %233, %232 : tensor<864x40x4xui32>
    %235 = stablehlo.and %234, %52 : tensor<864x40x4xui32>
    %236 = stablehlo.convert %235 : (tensor<864x40x4xui32>) -> tensor<864x40x4xf32>
    %237 = stablehlo.convert %model.layers.1.self_attn.q_proj.scales : (tensor<864x5xbf16>) -> tensor<864x5xf32>
    %238 = stablehlo.broadcast_in_dim %237, dims = [0, 1] : (tensor<864x5xf32>) -> tensor<864x5x32xf32>
    %239 = stablehlo.convert %model.layers.1.self_attn.q_proj.biases : (tensor<864x5xbf16>) -> tensor<864x5xf32>
    %240 = stablehlo.broadcast_in_dim %239, dims = [0, 1] : (tensor<864x5xf32>) -> tensor<864x5x32xf32>
    %241 = stablehlo.reshape %236 : (tensor<864x40x4xf32>) -> tensor<864x5x32xf32>
    %242 = stablehlo.multiply %241, %238 : tensor<864x5x32xf32>
    %243 = stablehlo.add %242, %240 : tensor<864x5x32xf32>
    %244 = stablehlo.reshape %243 : (tensor<864x5x32xf32>) -> tensor<864x160xf32>
    %245 = stablehlo.dot_general %230, %244, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<864x160xf32>) -> tensor<9x864xf32>
    %246 = stablehlo.reshape %245 : (tensor<9x864xf32>) -> tensor<9x18x2x24xf32>
    %247 = stablehlo.broadcast_in_dim %28, dims = [0, 2, 3] : (tensor<9x2x24xf32>) -> tensor<9x18x2x24xf32>
    %248 = stablehlo.broadcast_in_dim %29, dims = [0, 2, 3] : (tensor<9x2x24xf32>) -> tensor<9x18x2x24xf32>
    %249 = stablehlo.multiply %246, %247 : tensor<9x18x2x24xf32>
    %250 = stablehlo.reverse %246, dims = [2] : tensor<9x18x2x24xf32>
    %251 = stablehlo.multiply %250, %248 : tensor<9x18x2x24xf32>
    %252 = stablehlo.add %249, %251 : tensor<9x18x2x24xf32>
    %253 = stablehlo.transpose %252, dims = [1, 0, 2, 3] : (tensor<9x18x2x24xf32>) -> tensor<18x9x2x24xf32>
    %254 = stablehlo.reshape %253 : (tensor<18x9x2x24xf32>) -> tensor<18x9x48xf32>
    %255 = stablehlo.iota dim = 2 : tensor<144x40x4xui32>
    %256 = stablehlo.multiply %255, %74 : tensor<144x40x4xui32>
    %257 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.k_proj.weight, dims = [0, 1] : (tensor<144x40xui32>) -> tensor<144x40x4xui32>
    %258 = stablehlo.shift_right_logical %257, %256 : tensor<144x40x4xui32>
    %259 = stablehlo.and %258, %78 : tensor<144x40x4xui32>
    %260 = stablehlo.convert %259 : (tensor<144x40x4xui32>) -> tensor<144x40x4xf32>
    %261 = stablehlo.convert %model.layers.1.self_attn.k_proj.scales : (tensor<144x5xbf16>) -> tensor<144x5xf32>
    %262 = stablehlo.broadcast_in_dim %261, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %263 = stablehlo.convert %model.layers.1.self_attn.k_proj.biases : (tensor<144x5xbf16>) -> tensor<144x5xf32>
    %264 = stablehlo.broadcast_in_dim %263, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %265 = stablehlo.reshape %260 : (tensor<144x40x4xf32>) -> tensor<144x5x32xf32>
    %266 = stablehlo.multiply %265, %262 : tensor<144x5x32xf32>
    %267 = stablehlo.add %266, %264 : tensor<144x5x32xf32>
    %268 = stablehlo.reshape %267 : (tensor<144x5x32xf32>) -> tensor<144x160xf32>
    %269 = stablehlo.dot_general %230, %268, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<144x160xf32>) -> tensor<9x144xf32>
    %270 = stablehlo.reshape %269 : (tensor<9x144xf32>) -> tensor<9x3x2x24xf32>
    %271 = stablehlo.broadcast_in_dim %28, dims = [0, 2, 3] : (tensor<9x2x24xf32>) -> tensor<9x3x2x24xf32>
    %272 = stablehlo.broadcast_in_dim %29, dims = [0, 2, 3] : (tensor<9x2x24xf32>) -> tensor<9x3x2x24xf32>
    %273 = stablehlo.multiply %270, %271 : tensor<9x3x2x24xf32>
    %274 = stablehlo.reverse %270, dims = [2] : tensor<9x3x2x24xf32>
    %275 = stablehlo.multiply %274, %272 : tensor<9x3x2x24xf32>
    %276 = stablehlo.add %273, %275 : tensor<9x3x2x24xf32>
    %277 = stablehlo.transpose %276, dims = [1, 0, 2, 3] : (tensor<9x3x2x24xf32>) -> tensor<3x9x2x24xf32>
    %278 = stablehlo.reshape %277 : (tensor<3x9x2x24xf32>) -> tensor<3x9x48xf32>
    %279 = stablehlo.iota dim = 2 : tensor<144x40x4xui32>
    %280 = stablehlo.multiply %279, %74 : tensor<144x40x4xui32>
    %281 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.v_proj.weight, dims = [0, 1] : (tensor<144x40xui32>) -> tensor<144x40x4xui32>
    %282 = stablehlo.shift_right_logical %281, %280 : tensor<144x40x4xui32>
    %283 = stablehlo.and %282, %78 : tensor<144x40x4xui32>
    %284 = stablehlo.convert %283 : (tensor<144x40x4xui32>) -> tensor<144x40x4xf32>
    %285 = stablehlo.convert %model.layers.1.self_attn.v_proj.scales : (tensor<144x5xbf16>) -> tensor<144x5xf32>
    %286 = stablehlo.broadcast_in_dim %285, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %287 = stablehlo.convert %model.layers.1.self_attn.v_proj.biases : (tensor<144x5xbf16>) -> tensor<144x5xf32>
    %288 = stablehlo.broadcast_in_dim %287, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %289 = stablehlo.reshape %284 : (tensor<144x40x4xf32>) -> tensor<144x5x32xf32>
    %290 = stablehlo.multiply %289, %286 : tensor<144x5x32xf32>
    %291 = stablehlo.add %290, %288 : tensor<144x5x32xf32>
    %292 = stablehlo.reshape %291 : (tensor<144x5x32xf32>) -> tensor<144x160xf32>
    %293 = stablehlo.dot_general %230, %292, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<144x160xf32>) -> tensor<9x144xf32>
    %294 = stablehlo.reshape %293 : (tensor<9x144xf32>) -> tensor<9x3x2x24xf32>
    %295 = stablehlo.transpose %294, dims = [1, 0, 2, 3] : (tensor<9x3x2x24xf32>) -> tensor<3x9x2x24xf32>
    %296 = stablehlo.reshape %295 : (tensor<3x9x2x24xf32>) -> tensor<3x9x48xf32>
    %297 = stablehlo.dynamic_update_slice %cache.1.key, %278, %0, %2, %0 : (tensor<3x16x48xf32>, tensor<3x9x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x48xf32>
    %298 = stablehlo.dynamic_update_slice %cache.1.value, %296, %0, %2, %0 : (tensor<3x16x48xf32>, tensor<3x9x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x48xf32>
    %299 = stablehlo.slice %297 [0:3, 0:10, 0:48] : (tensor<3x16x48xf32>) -> tensor<3x10x48xf32>
    %300 = stablehlo.slice %298 [0:3, 0:10, 0:48] : (tensor<3x16x48xf32>) -> tensor<3x10x48xf32>
    %301 = stablehlo.reshape %254 : (tensor<18x9x48xf32>) -> tensor<3x54x48xf32>
    %302 = stablehlo.dot_general %301, %299, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x54x48xf32>, tensor<3x10x48xf32>) -> tensor<3x54x10xf32>
    %303 = stablehlo.reshape %302 : (tensor<3x54x10xf32>) -> tensor<3x6x9x10xf32>
    %304 = stablehlo.broadcast_in_dim %34, dims = [2, 3] : (tensor<9x10xi1>) -> tensor<3x6x9x10xi1>
    %305 = stablehlo.multiply %303, %125 : tensor<3x6x9x10xf32>
    %306 = stablehlo.select %304, %305, %127 : tensor<3x6x9x10xi1>, tensor<3x6x9x10xf32>
    %307 = stablehlo.reduce(%306 init: %129) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %308 = stablehlo.broadcast_in_dim %307, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %309 = stablehlo.subtract %306, %308 : tensor<3x6x9x10xf32>
    %310 = stablehlo.exponential %309 : tensor<3x6x9x10xf32>
    %311 = stablehlo.reduce(%310 init: %36) applies stablehlo.add across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %312 = stablehlo.broadcast_in_dim %311, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %313 = stablehlo.divide %310, %312 : tensor<3x6x9x10xf32>
    %314 = stablehlo.reshape %313 : (tensor<3x6x9x10xf32>) -> tensor<3x54x10xf32>
    %315 = stablehlo.dot_general %314, %300, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x54x10xf32>, tensor<3x10x48xf32>) -> tensor<3x54x48xf32>
    %316 = stablehlo.reshape %315 : (tensor<3x54x48xf32>) -> tensor<18x9x48xf32>
    %317 = stablehlo.transpose %316, dims = [1, 0, 2] : (tensor<18x9x48xf32>) -> tensor<9x18x48xf32>
    %318 = stablehlo.reshape %317 : (tensor<9x18x48xf32>) -> tensor<9x864xf32>
    %319 = stablehlo.iota dim = 2 : tensor<160x216x4xui32>
    %320 = stablehlo.multiply %319, %143 : tensor<160x216x4xui32>
    %321 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x216xui32>) -> tensor<160x216x4xui32>
    %322 = stablehlo.shift_right_logical %321, %320 : tensor<160x216x4xui32>
    %323 = stablehlo.and %322, %147 : tensor<160x216x4xui32>
    %324 = stablehlo.convert %323 : (tensor<160x216x4xui32>) -> tensor<160x216x4xf32>
    %325 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x27xbf16>) -> tensor<160x27xf32>
    %326 = stablehlo.broadcast_in_dim %325, dims = [0, 1] : (tensor<160x27xf32>) -> tensor<160x27x32xf32>
    %327 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x27xbf16>) -> tensor<160x27xf32>
    %328 = stablehlo.broadcast_in_dim %327, dims = [0, 1] : (tensor<160x27xf32>) -> tensor<160x27x32xf32>
    %329 = stablehlo.reshape %324 : (tensor<160x216x4xf32>) -> tensor<160x27x32xf32>
    %330 = stablehlo.multiply %329, %326 : tensor<160x27x32xf32>
    %331 = stablehlo.add %330, %328 : tensor<160x27x32xf32>
    %332 = stablehlo.reshape %331 : (tensor<160x27x32xf32>) -> tensor<160x864xf32>
    %333 = stablehlo.dot_general %318, %332, contracting_dims = [1] x [1] : (tensor<9x864xf32>, tensor<160x864xf32>) -> tensor<9x160xf32>
    %334 = stablehlo.add %221, %333 : tensor<9x160xf32>
    // layer 1: feed-forward
    %335 = stablehlo.multiply %334, %334 : tensor<9x160xf32>
    %336 = stablehlo.reduce(%335 init: %36) applies stablehlo.add across dimensions = [1] : (tensor<9x160xf32>, tensor<f32>) -> tensor<9xf32>
    %337 = stablehlo.multiply %336, %38 : tensor<9xf32>
    %338 = stablehlo.add %337, %40 : tensor<9xf32>
    %339 = stablehlo.rsqrt %338 : tensor<9xf32>
    %340 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<9x160xf32>
    %341 = stablehlo.broadcast_in_dim %339, dims = [0] : (tensor<9xf32>) -> tensor<9x160xf32>
    %342 = stablehlo.multiply %334, %341 : tensor<9x160xf32>
    %343 = stablehlo.multiply %342, %340 : tensor<9x160xf32>
    %344 = stablehlo.iota dim = 2 : tensor<224x40x4xui32>
    %345 = stablehlo.multiply %344, %170 : tensor<224x40x4xui32>
    %346 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1] : (tensor<224x40xui32>) -> tensor<224x40x4xui32>
    %347 = stablehlo.shift_right_logical %346, %345 : tensor<224x40x4xui32>
    %348 = stablehlo.and %347, %174 : tensor<224x40x4xui32>
    %349 = stablehlo.convert %348 : (tensor<224x40x4xui32>) -> tensor<224x40x4xf32>
    %350 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<224x5xbf16>) -> tensor<224x5xf32>
    %351 = stablehlo.broadcast_in_dim %350, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %352 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<224x5xbf16>) -> tensor<224x5xf32>
    %353 = stablehlo.broadcast_in_dim %352, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %354 = stablehlo.reshape %349 : (tensor<224x40x4xf32>) -> tensor<224x5x32xf32>
    %355 = stablehlo.multiply %354, %351 : tensor<224x5x32xf32>
    %356 = stablehlo.add %355, %353 : tensor<224x5x32xf32>
    %357 = stablehlo.reshape %356 : (tensor<224x5x32xf32>) -> tensor<224x160xf32>
    %358 = stablehlo.dot_general %343, %357, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<224x160xf32>) -> tensor<9x224xf32>
    %359 = stablehlo.iota dim = 2 : tensor<224x40x4xui32>
    %360 = stablehlo.multiply %359, %170 : tensor<224x40x4xui32>
    %361 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1] : (tensor<224x40xui32>) -> tensor<224x40x4xui32>
    %362 = stablehlo.shift_right_logical %361, %360 : tensor<224x40x4xui32>
    %363 = stablehlo.and %362, %174 : tensor<224x40x4xui32>
    %364 = stablehlo.convert %363 : (tensor<224x40x4xui32>) -> tensor<224x40x4xf32>
    %365 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<224x5xbf16>) -> tensor<224x5xf32>
    %366 = stablehlo.broadcast_in_dim %365, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %367 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<224x5xbf16>) -> tensor<224x5xf32>
    %368 = stablehlo.broadcast_in_dim %367, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %369 = stablehlo.reshape %364 : (tensor<224x40x4xf32>) -> tensor<224x5x32xf32>
    %370 = stablehlo.multiply %369, %366 : tensor<224x5x32xf32>
    %371 = stablehlo.add %370, %368 : tensor<224x5x32xf32>
    %372 = stablehlo.reshape %371 : (tensor<224x5x32xf32>) -> tensor<224x160xf32>
    %373 = stablehlo.dot_general %343, %372, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<224x160xf32>) -> tensor<9x224xf32>
    %374 = stablehlo.logistic %358 : tensor<9x224xf32>
    %375 = stablehlo.multiply %358, %374 : tensor<9x224xf32>
    %376 = stablehlo.multiply %375, %373 : tensor<9x224xf32>
    %377 = stablehlo.iota dim = 2 : tensor<160x56x4xui32>
    %378 = stablehlo.multiply %377, %205 : tensor<160x56x4xui32>
    %379 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x56xui32>) -> tensor<160x56x4xui32>
    %380 = stablehlo.shift_right_logical %379, %378 : tensor<160x56x4xui32>
    %381 = stablehlo.and %380, %209 : tensor<160x56x4xui32>
    %382 = stablehlo.convert %381 : (tensor<160x56x4xui32>) -> tensor<160x56x4xf32>
    %383 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x7xbf16>) -> tensor<160x7xf32>
    %384 = stablehlo.broadcast_in_dim %383, dims = [0, 1] : (tensor<160x7xf32>) -> tensor<160x7x32xf32>
    %385 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x7xbf16>) -> tensor<160x7xf32>
    %386 = stablehlo.broadcast_in_dim %385, dims = [0, 1] : (tensor<160x7xf32>) -> tensor<160x7x32xf32>
    %387 = stablehlo.reshape %382 : (tensor<160x56x4xf32>) -> tensor<160x7x32xf32>
    %388 = stablehlo.multiply %387, %384 : tensor<160x7x32xf32>
    %389 = stablehlo.add %388, %386 : tensor<160x7x32xf32>
    %390 = stablehlo.reshape %389 : (tensor<160x7x32xf32>) -> tensor<160x224xf32>
    %391 = stablehlo.dot_general %376, %390, contracting_dims = [1] x [1] : (tensor<9x224xf32>, tensor<160x224xf32>) -> tensor<9x160xf32>
    %392 = stablehlo.add %334, %391 : tensor<9x160xf32>
    // head
    %393 = stablehlo.multiply %392, %392 : tensor<9x160xf32>
    %394 = stablehlo.reduce(%393 init: %36) applies stablehlo.add across dimensions = [1] : (tensor<9x160xf32>, tensor<f32>) -> tensor<9xf32>
    %395 = stablehlo.multiply %394, %38 : tensor<9xf32>
    %396 = stablehlo.add %395, %40 : tensor<9xf32>
    %397 = stablehlo.rsqrt %396 : tensor<9xf32>
    %398 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<160xf32>) -> tensor<9x160xf32>
    %399 = stablehlo.broadcast_in_dim %397, dims = [0] : (tensor<9xf32>) -> tensor<9x160xf32>
    %400 = stablehlo.multiply %392, %399 : tensor<9x160xf32>
    %401 = stablehlo.multiply %400, %398 : tensor<9x160xf32>
    %402 = stablehlo.iota dim = 2 : tensor<26x40x4xui32>
    %403 = stablehlo.constant dense<8> : tensor<26x40x4xui32>
    %404 = stablehlo.multiply %402, %403 : tensor<26x40x4xui32>
    %405 = stablehlo.broadcast_in_dim %model.embed_tokens.weight, dims = [0, 1] : (tensor<26x40xui32>) -> tensor<26x40x4xui32>
    %406 = stablehlo.shift_right_logical %405, %404 : tensor<26x40x4xui32>
    %407 = stablehlo.constant dense<255> : tensor<26x40x4xui32>
    %408 = stablehlo.and %406, %407 : tensor<26x40x4xui32>
    %409 = stablehlo.convert %408 : (tensor<26x40x4xui32>) -> tensor<26x40x4xf32>
    %410 = stablehlo.convert %model.embed_tokens.scales : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %411 = stablehlo.broadcast_in_dim %410, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x32xf32>
    %412 = stablehlo.convert %model.embed_tokens.biases : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %413 = stablehlo.broadcast_in_dim %412, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x32xf32>
    %414 = stablehlo.reshape %409 : (tensor<26x40x4xf32>) -> tensor<26x5x32xf32>
    %415 = stablehlo.multiply %414, %411 : tensor<26x5x32xf32>
    %416 = stablehlo.add %415, %413 : tensor<26x5x32xf32>
    %417 = stablehlo.reshape %416 : (tensor<26x5x32xf32>) -> tensor<26x160xf32>
    %418 = stablehlo.dot_general %401, %417, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<26x160xf32>) -> tensor<9x26xf32>
    return %418, %117, %118, %297, %298 : tensor<9x26xf32>, tensor<3x16x48xf32>, tensor<3x16x48xf32>, tensor<3x16x48xf32>, tensor<3x16x48xf32>
  }
}
