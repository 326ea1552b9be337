module @decode_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x160xf32>,
    %model.layers.0.input_layernorm.weight: tensor<160xf32>,
    %model.layers.0.self_attn.q_proj.weight: tensor<864x20xui32>,
    %model.layers.0.self_attn.q_proj.scales: tensor<864x5xf16>,
    %model.layers.0.self_attn.q_proj.biases: tensor<864x5xf16>,
    %model.layers.0.self_attn.k_proj.weight: tensor<144x20xui32>,
    %model.layers.0.self_attn.k_proj.scales: tensor<144x5xf16>,
    %model.layers.0.self_attn.k_proj.biases: tensor<144x5xf16>,
    %model.layers.0.self_attn.v_proj.weight: tensor<144x20xui32>,
    %model.layers.0.self_attn.v_proj.scales: tensor<144x5xf16>,
    %model.layers.0.self_attn.v_proj.biases: tensor<144x5xf16>,
    %model.layers.0.self_attn.o_proj.weight: tensor<160x108xui32>,
    %model.layers.0.self_attn.o_proj.scales: tensor<160x27xf16>,
    %model.layers.0.self_attn.o_proj.biases: tensor<160x27xf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<224x20xui32>,
    %model.layers.0.mlp.gate_proj.scales: tensor<224x5xf16>,
    %model.layers.0.mlp.gate_proj.biases: tensor<224x5xf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<224x20xui32>,
    %model.layers.0.mlp.up_proj.scales: tensor<224x5xf16>,
    %model.layers.0.mlp.up_proj.biases: tensor<224x5xf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<160x28xui32>,
    %model.layers.0.mlp.down_proj.scales: tensor<160x7xf16>,
    %model.layers.0.mlp.down_proj.biases: tensor<160x7xf16>,
    %model.layers.1.input_layernorm.weight: tensor<160xf32>,
    %model.layers.1.self_attn.q_proj.weight: tensor<864x20xui32>,
    %model.layers.1.self_attn.q_proj.scales: tensor<864x5xf16>,
    %model.layers.1.self_attn.q_proj.biases: tensor<864x5xf16>,
    %model.layers.1.self_attn.k_proj.weight: tensor<144x20xui32>,
    %model.layers.1.self_attn.k_proj.scales: tensor<144x5xf16>,
    %model.layers.1.self_attn.k_proj.biases: tensor<144x5xf16>,
    %model.layers.1.self_attn.v_proj.weight: tensor<144x20xui32>,
    %model.layers.1.self_attn.v_proj.scales: tensor<144x5xf16>,
    %model.layers.1.self_attn.v_proj.biases: tensor<144x5xf16>,
    %model.layers.1.self_attn.o_proj.weight: tensor<160x108xui32>,
    %model.layers.1.self_attn.o_proj.scales: tensor<160x27xf16>,
    %model.layers.1.self_attn.o_proj.biases: tensor<160x27xf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<224x20xui32>,
    %model.layers.1.mlp.gate_proj.scales: tensor<224x5xf16>,
    %model.layers.1.mlp.gate_proj.biases: tensor<224x5xf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<224x20xui32>,
    %model.layers.1.mlp.up_proj.scales: tensor<224x5xf16>,
    %model.layers.1.mlp.up_proj.biases: tensor<224x5xf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<160x28xui32>,
    %model.layers.1.mlp.down_proj.scales: tensor<160x7xf16>,
    %model.layers.1.mlp.down_proj.biases: tensor<160x7xf16>,
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
    %6 = "stablehlo.gather"(%model.embed_tokens.weight, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf32>, tensor<1xi32>) -> tensor<1x160xf32>
    %7 = stablehlo.reshape %6 : (tensor<1x160xf32>) -> tensor<160xf32>
    %8 = stablehlo.dynamic_slice %rope, %2, %0, %0, %0, sizes = [1, 2, 2, 24] : (tensor<16x2x2x24xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x24xf32>
    %9 = stablehlo.slice %8 [0:1, 0:1, 0:2, 0:24] : (tensor<1x2x2x24xf32>) -> tensor<1x1x2x24xf32>
    %10 = stablehlo.slice %8 [0:1, 1:2, 0:2, 0:24] : (tensor<1x2x2x24xf32>) -> tensor<1x1x2x24xf32>
    %11 = stablehlo.reshape %9 : (tensor<1x1x2x24xf32>) -> tensor<1x2x24xf32>
    %12 = stablehlo.reshape %10 : (tensor<1x1x2x24xf32>) -> tensor<1x2x24xf32>
    %13 = stablehlo.iota dim = 0 : tensor<1x10xi32>
    %14 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<1x10xi32>
    %15 = stablehlo.add %13, %14 : tensor<1x10xi32>
    %16 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %17 = stablehlo.compare LE, %16, %15 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %18 = stablehlo.multiply %7, %7 : tensor<160xf32>
    %19 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %20 = stablehlo.reduce(%18 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %21 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %22 = stablehlo.multiply %20, %21 : tensor<f32>
    %23 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %24 = stablehlo.add %22, %23 : tensor<f32>
    %25 = stablehlo.rsqrt %24 : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %27 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %28 = stablehlo.multiply %7, %27 : tensor<160xf32>
    %29 = stablehlo.multiply %28, %26 : tensor<160xf32>
    %30 = stablehlo.iota dim = 2 : tensor<864x20x8xui32>
    %31 = stablehlo.constant dense<4> : tensor<864x20x8xui32>
    %32 = stablehlo.multiply %30, %31 : tensor<864x20x8xui32>
    %33 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.q_proj.weight, dims = [0, 1] : (tensor<864x20xui32>) -> tensor<864x20x8xui32>
    %34 = stablehlo.shift_right_logical %33, %32 : tensor<864x20x8xui32>
    %35 = stablehlo.constant dense<15> : tensor<864x20x8xui32>
    %36 = stablehlo.and %34, %35 : tensor<864x20x8xui32>
    %37 = stablehlo.convert %36 : (tensor<864x20x8xui32>) -> tensor<864x20x8xf32>
    %38 = stablehlo.convert %model.layers.0.self_attn.q_proj.scales : (tensor<864x5xf16>) -> tensor<864x5xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<864x5xf32>) -> tensor<864x5x32xf32>
    %40 = stablehlo.convert %model.layers.0.self_attn.q_proj.biases : (tensor<864x5xf16>) -> tensor<864x5xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<864x5xf32>) -> tensor<864x5x32xf32>
    %42 = stablehlo.reshape %37 : (tensor<864x20x8xf32>) -> tensor<864x5x32xf32>
    %43 = stablehlo.multiply %42, %39 : tensor<864x5x32xf32>
    %44 = stablehlo.add %43, %41 : tensor<864x5x32xf32>
    %45 = stablehlo.reshape %44 : (tensor<864x5x32xf32>) -> tensor<864x160xf32>
    %46 = stablehlo.dot_general %45, %29, contracting_dims = [1] x [0] : (tensor<864x160xf32>, tensor<160xf32>) -> tensor<864xf32>
    %47 = stablehlo.reshape %46 : (tensor<864xf32>) -> tensor<1x18x2x24xf32>
    %48 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x24xf32>) -> tensor<1x18x2x24xf32>
    %49 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x24xf32>) -> tensor<1x18x2x24xf32>
    %50 = stablehlo.multiply %47, %48 : tensor<1x18x2x24xf32>
    %51 = stablehlo.reverse %47, dims = [2] : tensor<1x18x2x24xf32>
    %52 = stablehlo.multiply %51, %49 : tensor<1x18x2x24xf32>
    %53 = stablehlo.add %50, %52 : tensor<1x18x2x24xf32>
    %54 = stablehlo.transpose %53, dims = [1, 0, 2, 3] : (tensor<1x18x2x24xf32>) -> tensor<18x1x2x24xf32>
    %55 = stablehlo.reshape %54 : (tensor<18x1x2x24xf32>) -> tensor<18x1x48xf32>
    %56 = stablehlo.iota dim = 2 : tensor<144x20x8xui32>
    %57 = stablehlo.constant dense<4> : tensor<144x20x8xui32>
    %58 = stablehlo.multiply %56, %57 : tensor<144x20x8xui32>
    %59 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.k_proj.weight, dims = [0, 1] : (tensor<144x20xui32>) -> tensor<144x20x8xui32>
    %60 = stablehlo.shift_right_logical %59, %58 : tensor<144x20x8xui32>
    %61 = stablehlo.constant dense<15> : tensor<144x20x8xui32>
    %62 = stablehlo.and %60, %61 : tensor<144x20x8xui32>
    %63 = stablehlo.convert %62 : (tensor<144x20x8xui32>) -> tensor<144x20x8xf32>
    %64 = stablehlo.convert %model.layers.0.self_attn.k_proj.scales : (tensor<144x5xf16>) -> tensor<144x5xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %66 = stablehlo.convert %model.layers.0.self_attn.k_proj.biases : (tensor<144x5xf16>) -> tensor<144x5xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %68 = stablehlo.reshape %63 : (tensor<144x20x8xf32>) -> tensor<144x5x32xf32>
    %69 = stablehlo.multiply %68, %65 : tensor<144x5x32xf32>
    %70 = stablehlo.add %69, %67 : tensor<144x5x32xf32>
    %71 = stablehlo.reshape %70 : (tensor<144x5x32xf32>) -> tensor<144x160xf32>
    %72 = stablehlo.dot_general %71, %29, contracting_dims = [1] x [0] : (tensor<144x160xf32>, tensor<160xf32>) -> tensor<144xf32>
    %73 = stablehlo.reshape %72 : (tensor<144xf32>) -> tensor<1x3x2x24xf32>
    %74 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x24xf32>) -> tensor<1x3x2x24xf32>
    %75 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x24xf32>) -> tensor<1x3x2x24xf32>
    %76 = stablehlo.multiply %73, %74 : tensor<1x3x2x24xf32>
    %77 = stablehlo.reverse %73, dims = [2] : tensor<1x3x2x24xf32>
    %78 = stablehlo.multiply %77, %75 : tensor<1x3x2x24xf32>
    %79 = stablehlo.add %76, %78 : tensor<1x3x2x24xf32>
    %80 = stablehlo.transpose %79, dims = [1, 0, 2, 3] : (tensor<1x3x2x24xf32>) -> tensor<3x1x2x24xf32>
    %81 = stablehlo.reshape %80 : (tensor<3x1x2x24xf32>) -> tensor<3x1x48xf32>
    %82 = stablehlo.iota dim = 2 : tensor<144x20x8xui32>
    %83 = stablehlo.multiply %82, %57 : tensor<144x20x8xui32>
    %84 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.v_proj.weight, dims = [0, 1] : (tensor<144x20xui32>) -> tensor<144x20x8xui32>
    %85 = stablehlo.shift_right_logical %84, %83 : tensor<144x20x8xui32>
    %86 = stablehlo.and %85, %61 : tensor<144x20x8xui32>
    %87 = stablehlo.convert %86 : (tensor<144x20x8xui32>) -> tensor<144x20x8xf32>
    %88 = stablehlo.convert %model.layers.0.self_attn.v_proj.scales : (tensor<144x5xf16>) -> tensor<144x5xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %90 = stablehlo.convert %model.layers.0.self_attn.v_proj.biases : (tensor<144x5xf16>) -> tensor<144x5xf32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %92 = stablehlo.reshape %87 : (tensor<144x20x8xf32>) -> tensor<144x5x32xf32>
    %93 = stablehlo.multiply %92, %89 : tensor<144x5x32xf32>
    %94 = stablehlo.add %93, %91 : tensor<144x5x32xf32>
    %95 = stablehlo.reshape %94 : (tensor<144x5x32xf32>) -> tensor<144x160xf32>
    %96 = stablehlo.dot_general %95, %29, contracting_dims = [1] x [0] : (tensor<144x160xf32>, tensor<160xf32>) -> tensor<144xf32>
    %97 = stablehlo.reshape %96 : (tensor<144xf32>) -> tensor<1x3x2x24xf32>
    %98 = stablehlo.transpose %97, dims = [1, 0, 2, 3] : (tensor<1x3x2x24xf32>) -> tensor<3x1x2x24xf32>
    %99 = stablehlo.reshape %98 : (tensor<3x1x2x24xf32>) -> tensor<3x1x48xf32>
    %100 = stablehlo.dynamic_update_slice %cache.0.key, %81, %0, %2, %0 : (tensor<3x16x48xf32>, tensor<3x1x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x48xf32>
    %101 = stablehlo.dynamic_update_slice %cache.0.value, %99, %0, %2, %0 : (tensor<3x16x48xf32>, tensor<3x1x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x48xf32>
    %102 = stablehlo.slice %100 [0:3, 0:10, 0:48] : (tensor<3x16x48xf32>) -> tensor<3x10x48xf32>
    %103 = stablehlo.slice %101 [0:3, 0:10, 0:48] : (tensor<3x16x48xf32>) -> tensor<3x10x48xf32>
    %104 = stablehlo.reshape %55 : (tensor<18x1x48xf32>) -> tensor<3x6x48xf32>
    %105 = stablehlo.dot_general %104, %102, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x6x48xf32>, tensor<3x10x48xf32>) -> tensor<3x6x10xf32>
    %106 = stablehlo.reshape %105 : (tensor<3x6x10xf32>) -> tensor<3x6x1x10xf32>
    %107 = stablehlo.broadcast_in_dim %17, dims = [2, 3] : (tensor<1x10xi1>) -> tensor<3x6x1x10xi1>
    %108 = stablehlo.constant dense<1.4433756e-01> : tensor<3x6x1x10xf32>
    %109 = stablehlo.multiply %106, %108 : tensor<3x6x1x10xf32>
    %110 = stablehlo.constant dense<-1.0e+30> : tensor<3x6x1x10xf32>
    %111 = stablehlo.select %107, %109, %110 : tensor<3x6x1x10xi1>, tensor<3x6x1x10xf32>
    %112 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %113 = stablehlo.reduce(%111 init: %112) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %115 = stablehlo.subtract %111, %114 : tensor<3x6x1x10xf32>
    %116 = stablehlo.exponential %115 : tensor<3x6x1x10xf32>
    %117 = stablehlo.reduce(%116 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %119 = stablehlo.divide %116, %118 : tensor<3x6x1x10xf32>
    %120 = stablehlo.reshape %119 : (tensor<3x6x1x10xf32>) -> tensor<3x6x10xf32>
    %121 = stablehlo.dot_general %120, %103, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x6x10xf32>, tensor<3x10x48xf32>) -> tensor<3x6x48xf32>
    %122 = stablehlo.reshape %121 : (tensor<3x6x48xf32>) -> tensor<18x1x48xf32>
    %123 = stablehlo.transpose %122, dims = [1, 0, 2] : (tensor<18x1x48xf32>) -> tensor<1x18x48xf32>
    %124 = stablehlo.reshape %123 : (tensor<1x18x48xf32>) -> tensor<864xf32>
    %125 = stablehlo.iota dim = 2 : tensor<160x108x8xui32>
    %126 = stablehlo.constant dense<4> : tensor<160x108x8xui32>
    %127 = stablehlo.multiply %125, %126 : tensor<160x108x8xui32>
    %128 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x108xui32>) -> tensor<160x108x8xui32>
    %129 = stablehlo.shift_right_logical %128, %127 : tensor<160x108x8xui32>
    %130 = stablehlo.constant dense<15> : tensor<160x108x8xui32>
    %131 = stablehlo.and %129, %130 : tensor<160x108x8xui32>
    %132 = stablehlo.convert %131 : (tensor<160x108x8xui32>) -> tensor<160x108x8xf32>
    %133 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x27xf16>) -> tensor<160x27xf32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [0, 1] : (tensor<160x27xf32>) -> tensor<160x27x32xf32>
    %135 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x27xf16>) -> tensor<160x27xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1] : (tensor<160x27xf32>) -> tensor<160x27x32xf32>
    %137 = stablehlo.reshape %132 : (tensor<160x108x8xf32>) -> tensor<160x27x32xf32>
    %138 = stablehlo.multiply %137, %134 : tensor<160x27x32xf32>
    %139 = stablehlo.add %138, %136 : tensor<160x27x32xf32>
    %140 = stablehlo.reshape %139 : (tensor<160x27x32xf32>) -> tensor<160x864xf32>
    %141 = stablehlo.dot_general %140, %124, contracting_dims = [1] x [0] : (tensor<160x864xf32>, tensor<864xf32>) -> tensor<160xf32>
    %142 = stablehlo.add %7, %141 : tensor<160xf32>
    // layer 0: feed-forward
    %143 = stablehlo.multiply %142, %142 : tensor<160xf32>
    %144 = stablehlo.reduce(%143 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %145 = stablehlo.multiply %144, %21 : tensor<f32>
    %146 = stablehlo.add %145, %23 : tensor<f32>
    %147 = stablehlo.rsqrt %146 : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %149 = stablehlo.broadcast_in_dim %147, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %150 = stablehlo.multiply %142, %149 : tensor<160xf32>
    %151 = stablehlo.multiply %150, %148 : tensor<160xf32>
    %152 = stablehlo.iota dim = 2 : tensor<224x20x8xui32>
    %153 = stablehlo.constant dense<4> : tensor<224x20x8xui32>
    %154 = stablehlo.multiply %152, %153 : tensor<224x20x8xui32>
    %155 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1] : (tensor<224x20xui32>) -> tensor<224x20x8xui32>
    %156 = stablehlo.shift_right_logical %155, %154 : tensor<224x20x8xui32>
    %157 = stablehlo.constant dense<15> : tensor<224x20x8xui32>
    %158 = stablehlo.and %156, %157 : tensor<224x20x8xui32>
    %159 = stablehlo.convert %158 : (tensor<224x20x8xui32>) -> tensor<224x20x8xf32>
    %160 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<224x5xf16>) -> tensor<224x5xf32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %162 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<224x5xf16>) -> tensor<224x5xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %164 = stablehlo.reshape %159 : (tensor<224x20x8xf32>) -> tensor<224x5x32xf32>
    %165 = stablehlo.multiply %164, %161 : tensor<224x5x32xf32>
    %166 = stablehlo.add %165, %163 : tensor<224x5x32xf32>
    %167 = stablehlo.reshape %166 : (tensor<224x5x32xf32>) -> tensor<224x160xf32>
    %168 = stablehlo.dot_general %167, %151, contracting_dims = [1] x [0] : (tensor<224x160xf32>, tensor<160xf32>) -> tensor<224xf32>
    %169 = stablehlo.iota dim = 2 : tensor<224x20x8xui32>
    %170 = stablehlo.multiply %169, %153 : tensor<224x20x8xui32>
    %171 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1] : (tensor<224x20xui32>) -> tensor<224x20x8xui32>
    %172 = stablehlo.shift_right_logical %171, %170 : tensor<224x20x8xui32>
    %173 = stablehlo.and %172, %157 : tensor<224x20x8xui32>
    %174 = stablehlo.convert %173 : (tensor<224x20x8xui32>) -> tensor<224x20x8xf32>
    %175 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<224x5xf16>) -> tensor<224x5xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %177 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<224x5xf16>) -> tensor<224x5xf32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %179 = stablehlo.reshape %174 : (tensor<224x20x8xf32>) -> tensor<224x5x32xf32>
    %180 = stablehlo.multiply %179, %176 : tensor<224x5x32xf32>
    %181 = stablehlo.add %180, %178 : tensor<224x5x32xf32>
    %182 = stablehlo.reshape %181 : (tensor<224x5x32xf32>) -> tensor<224x160xf32>
    %183 = stablehlo.dot_general %182, %151, contracting_dims = [1] x [0] : (tensor<224x160xf32>, tensor<160xf32>) -> tensor<224xf32>
    %184 = stablehlo.logistic %168 : tensor<224xf32>
    %185 = stablehlo.multiply %168, %184 : tensor<224xf32>
    %186 = stablehlo.multiply %185, %183 : tensor<224xf32>
    %187 = stablehlo.iota dim = 2 : tensor<160x28x8xui32>
    %188 = stablehlo.constant dense<4> : tensor<160x28x8xui32>
    %189 = stablehlo.multiply %187, %188 : tensor<160x28x8xui32>
    %190 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x28xui32>) -> tensor<160x28x8xui32>
    %191 = stablehlo.shift_right_logical %190, %189 : tensor<160x28x8xui32>
    %192 = stablehlo.constant dense<15> : tensor<160x28x8xui32>
    %193 = stablehlo.and %191, %192 : tensor<160x28x8xui32>
    %194 = stablehlo.convert %193 : (tensor<160x28x8xui32>) -> tensor<160x28x8xf32>
    %195 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x7xf16>) -> tensor<160x7xf32>
    %196 = stablehlo.broadcast_in_dim %195, dims = [0, 1] : (tensor<160x7xf32>) -> tensor<160x7x32xf32>
    %197 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x7xf16>) -> tensor<160x7xf32>
    %198 = stablehlo.broadcast_in_dim %197, dims = [0, 1] : (tensor<160x7xf32>) -> tensor<160x7x32xf32>
    %199 = stablehlo.reshape %194 : (tensor<160x28x8xf32>) -> tensor<160x7x32xf32>
    %200 = stablehlo.multiply %199, %196 : tensor<160x7x32xf32>
    %201 = stablehlo.add %200, %198 : tensor<160x7x32xf32>
    %202 = stablehlo.reshape %201 : (tensor<160x7x32xf32>) -> tensor<160x224xf32>
    %203 = stablehlo.dot_general %202, %186, contracting_dims = [1] x [0] : (tensor<160x224xf32>, tensor<224xf32>) -> tensor<160xf32>
    %204 = stablehlo.add %142, %203 : tensor<160xf32>
    // layer 1: attention
    %205 = stablehlo.multiply %204, %204 : tensor<160xf32>
    %206 = stablehlo.reduce(%205 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %207 = stablehlo.multiply %206, %21 : tensor<f32>
    %208 = stablehlo.add %207, %23 : tensor<f32>
    %209 = stablehlo.rsqrt %208 : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %211 = stablehlo.broadcast_in_dim %209, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %212 = stablehlo.multiply %204, %211 : tensor<160xf32>
    %213 = stablehlo.multiply %212, %210 : tensor<160xf32>
    %214 = stablehlo.iota dim = 2 : tensor<864x20x8xui32>
    %215 = stablehlo.multiply %214, %31 : tensor<864x20x8xui32>
    %216 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.q_proj.weight, dims = [0, 1] : (tensor<864x20xui32>) -> tensor<864x20x8xui32>
    %217 = stablehlo.shift_right_logical %216, %215 : tensor<864x20x8xui32>
    %218 = stablehlo.and %217, %35 : tensor<864x20x8xui32>
    %219 = stablehlo.convert %218 : (tensor<864x20x8xui32>) -> tensor<864x20x8xf32>
    %220 = stablehlo.convert %model.layers.1.self_attn.q_proj.scales : (tensor<864x5xf16>) -> tensor<864x5xf32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [0, 1] : (tensor<864x5xf32>) -> tensor<864x5x32xf32>
    %222 = stablehlo.convert %model.layers.1.self_attn.q_proj.biases : (tensor<864x5xf16>) -> tensor<864x5xf32>
    %223 = stablehlo.broadcast_in_dim %222, dims = [0, 1] : (tensor<864x5xf32>) -> tensor<864x5x32xf32>
    %224 = stablehlo.reshape %219 : (tensor<864x20x8xf32>) -> tensor<864x5x32xf32>
    %225 = stablehlo.multiply %224, %221 : tensor<864x5x32xf32>
    %226 = stablehlo.add %225, %223 : tensor<864x5x32xf32>
    %227 = stablehlo.reshape %226 : (tensor<864x5x32xf32>) -> tensor<864x160xf32>
    %228 = stablehlo.dot_general %227, %213, contracting_dims = [1] x [0] : (tensor<864x160xf32>, tensor<160xf32>) -> tensor<864xf32>
    %229 = stablehlo.reshape %228 : (tensor<864xf32>) -> tensor<1x18x2x24xf32>
    %230 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x24xf32>) -> tensor<1x18x2x24xf32>
    %231 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x24xf32>) -> tensor<1x18x2x24xf32>
    %232 = stablehlo.multiply %229, %230 : tensor<1x18x2x24xf32>
    %233 = stablehlo.reverse %229, dims = [2] : tensor<1x18x2x24xf32>
    %234 = stablehlo.multiply %233, %231 : tensor<1x18x2x24xf32>
    %235 = stablehlo.add %232, %234 : tensor<1x18x2x24xf32>
    %236 = stablehlo.transpose %235, dims = [1, 0, 2, 3] : (tensor<1x18x2x24xf32>) -> tensor<18x1x2x24xf32>
    %237 = stablehlo.reshape %236 : (tensor<18x1x2x24xf32>) -> tensor<18x1x48xf32>
    %238 = stablehlo.iota dim = 2 : tensor<144x20x8xui32>
    %239 = stablehlo.multiply %238, %57 : tensor<144x20x8xui32>
    %240 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.k_proj.weight, dims = [0, 1] : (tensor<144x20xui32>) -> tensor<144x20x8xui32>
    %241 = stablehlo.shift_right_logical %240, %239 : tensor<144x20x8xui32>
    %242 = stablehlo.and %241, %61 : tensor<144x20x8xui32>
    %243 = stablehlo.convert %242 : (tensor<144x20x8xui32>) -> tensor<144x20x8xf32>
    %244 = stablehlo.convert %model.layers.1.self_attn.k_proj.scales : (tensor<144x5xf16>) -> tensor<144x5xf32>
    %245 = stablehlo.broadcast_in_dim %244, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %246 = stablehlo.convert %model.layers.1.self_attn.k_proj.biases : (tensor<144x5xf16>) -> tensor<144x5xf32>
    %247 = stablehlo.broadcast_in_dim %246, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %248 = stablehlo.reshape %243 : (tensor<144x20x8xf32>) -> tensor<144x5x32xf32>
    %249 = stablehlo.multiply %248, %245 : tensor<144x5x32xf32>
    %250 = stablehlo.add %249, %247 : tensor<144x5x32xf32>
    %251 = stablehlo.reshape %250 : (tensor<144x5x32xf32>) -> tensor<144x160xf32>
    %252 = stablehlo.dot_general %251, %213, contracting_dims = [1] x [0] : (tensor<144x160xf32>, tensor<160xf32>) -> tensor<144xf32>
    %253 = stablehlo.reshape %252 : (tensor<144xf32>) -> tensor<1x3x2x24xf32>
    %254 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x24xf32>) -> tensor<1x3x2x24xf32>
    %255 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x24xf32>) -> tensor<1x3x2x24xf32>
    %256 = stablehlo.multiply %253, %254 : tensor<1x3x2x24xf32>
    %257 = stablehlo.reverse %253, dims = [2] : tensor<1x3x2x24xf32>
    %258 = stablehlo.multiply %257, %255 : tensor<1x3x2x24xf32>
    %259 = stablehlo.add %256, %258 : tensor<1x3x2x24xf32>
    %260 = stablehlo.transpose %259, dims = [1, 0, 2, 3] : (tensor<1x3x2x24xf32>) -> tensor<3x1x2x24xf32>
    %261 = stablehlo.reshape %260 : (tensor<3x1x2x24xf32>) -> tensor<3x1x48xf32>
    %262 = stablehlo.iota dim = 2 : tensor<144x20x8xui32>
    %263 = stablehlo.multiply %262, %57 : tensor<144x20x8xui32>
    %264 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.v_proj.weight, dims = [0, 1] : (tensor<144x20xui32>) -> tensor<144x20x8xui32>
    %265 = stablehlo.shift_right_logical %264, %263 : tensor<144x20x8xui32>
    %266 = stablehlo.and %265, %61 : tensor<144x20x8xui32>
    %267 = stablehlo.convert %266 : (tensor<144x20x8xui32>) -> tensor<144x20x8xf32>
    %268 = stablehlo.convert %model.layers.1.self_attn.v_proj.scales : (tensor<144x5xf16>) -> tensor<144x5xf32>
    %269 = stablehlo.broadcast_in_dim %268, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %270 = stablehlo.convert %model.layers.1.self_attn.v_proj.biases : (tensor<144x5xf16>) -> tensor<144x5xf32>
    %271 = stablehlo.broadcast_in_dim %270, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %272 = stablehlo.reshape %267 : (tensor<144x20x8xf32>) -> tensor<144x5x32xf32>
    %273 = stablehlo.multiply %272, %269 : tensor<144x5x32xf32>
    %274 = stablehlo.add %273, %271 : tensor<144x5x32xf32>
    %275 = stablehlo.reshape %274 : (tensor<144x5x32xf32>) -> tensor<144x160xf32>
    %276 = stablehlo.dot_general %275, %213, contracting_dims = [1] x [0] : (tensor<144x160xf32>, tensor<160xf32>) -> tensor<144xf32>
    %277 = stablehlo.reshape %276 : (tensor<144xf32>) -> tensor<1x3x2x24xf32>
    %278 = stablehlo.transpose %277, dims = [1, 0, 2, 3] : (tensor<1x3x2x24xf32>) -> tensor<3x1x2x24xf32>
    %279 = stablehlo.reshape %278 : (tensor<3x1x2x24xf32>) -> tensor<3x1x48xf32>
    %280 = stablehlo.dynamic_update_slice %cache.1.key, %261, %0, %2, %0 : (tensor<3x16x48xf32>, tensor<3x1x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x48xf32>
    %281 = stablehlo.dynamic_update_slice %cache.1.value, %279, %0, %2, %0 : (tensor<3x16x48xf32>, tensor<3x1x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x48xf32>
    %282 = stablehlo.slice %280 [0:3, 0:10, 0:48] : (tensor<3x16x48xf32>) -> tensor<3x10x48xf32>
    %283 = stablehlo.slice %281 [0:3, 0:10, 0:48] : (tensor<3x16x48xf32>) -> tensor<3x10x48xf32>
    %284 = stablehlo.reshape %237 : (tensor<18x1x48xf32>) -> tensor<3x6x48xf32>
    %285 = stablehlo.dot_general %284, %282, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x6x48xf32>, tensor<3x10x48xf32>) -> tensor<3x6x10xf32>
    %286 = stablehlo.reshape %285 : (tensor<3x6x10xf32>) -> tensor<3x6x1x10xf32>
    %287 = stablehlo.broadcast_in_dim %17, dims = [2, 3] : (tensor<1x10xi1>) -> tensor<3x6x1x10xi1>
    %288 = stablehlo.multiply %286, %108 : tensor<3x6x1x10xf32>
    %289 = stablehlo.select %287, %288, %110 : tensor<3x6x1x10xi1>, tensor<3x6x1x10xf32>
    %290 = stablehlo.reduce(%289 init: %112) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %291 = stablehlo.broadcast_in_dim %290, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %292 = stablehlo.subtract %289, %291 : tensor<3x6x1x10xf32>
    %293 = stablehlo.exponential %292 : tensor<3x6x1x10xf32>
    %294 = stablehlo.reduce(%293 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %295 = stablehlo.broadcast_in_dim %294, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %296 = stablehlo.divide %293, %295 : tensor<3x6x1x10xf32>
    %297 = stablehlo.reshape %296 : (tensor<3x6x1x10xf32>) -> tensor<3x6x10xf32>
    %298 = stablehlo.dot_general %297, %283, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x6x10xf32>, tensor<3x10x48xf32>) -> tensor<3x6x48xf32>
    %299 = stablehlo.reshape %298 : (tensor<3x6x48xf32>) -> tensor<18x1x48xf32>
    %300 = stablehlo.transpose %299, dims = [1, 0, 2] : (tensor<18x1x48xf32>) -> tensor<1x18x48xf32>
    %301 = stablehlo.reshape %300 : (tensor<1x18x48xf32>) -> tensor<864xf32>
    %302 = stablehlo.iota dim = 2 : tensor<160x108x8xui32>
    %303 = stablehlo.multiply %302, %126 : tensor<160x108x8xui32>
    %304 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x108xui32>) -> tensor<160x108x8xui32>
    %305 = stablehlo.shift_right_logical %304, %303 : tensor<160x108x8xui32>
    %306 = stablehlo.and %305, %130 : tensor<160x108x8xui32>
    %307 = stablehlo.convert %306 : (tensor<160x108x8xui32>) -> tensor<160x108x8xf32>
    %308 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x27xf16>) -> tensor<160x27xf32>
    %309 = stablehlo.broadcast_in_dim %308, dims = [0, 1] : (tensor<160x27xf32>) -> tensor<160x27x32xf32>
    %310 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x27xf16>) -> tensor<160x27xf32>
    %311 = stablehlo.broadcast_in_dim %310, dims = [0, 1] : (tensor<160x27xf32>) -> tensor<160x27x32xf32>
    %312 = stablehlo.reshape %307 : (tensor<160x108x8xf32>) -> tensor<160x27x32xf32>
    %313 = stablehlo.multiply %312, %309 : tensor<160x27x32xf32>
    %314 = stablehlo.add %313, %311 : tensor<160x27x32xf32>
    %315 = stablehlo.reshape %314 : (tensor<160x27x32xf32>) -> tensor<160x864xf32>
    %316 = stablehlo.dot_general %315, %301, contracting_dims = [1] x [0] : (tensor<160x864xf32>, tensor<864xf32>) -> tensor<160xf32>
    %317 = stablehlo.add %204, %316 : tensor<160xf32>
    // layer 1: feed-forward
    %318 = stablehlo.multiply %317, %317 : tensor<160xf32>
    %319 = stablehlo.reduce(%318 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %320 = stablehlo.multiply %319, %21 : tensor<f32>
    %321 = stablehlo.add %320, %23 : tensor<f32>
    %322 = stablehlo.rsqrt %321 : tensor<f32>
    %323 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %324 = stablehlo.broadcast_in_dim %322, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %325 = stablehlo.multiply %317, %324 : tensor<160xf32>
    %326 = stablehlo.multiply %325, %323 : tensor<160xf32>
    %327 = stablehlo.iota dim = 2 : tensor<224x20x8xui32>
    %328 = stablehlo.multiply %327, %153 : tensor<224x20x8xui32>
    %329 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1] : (tensor<224x20xui32>) -> tensor<224x20x8xui32>
    %330 = stablehlo.shift_right_logical %329, %328 : tensor<224x20x8xui32>
    %331 = stablehlo.and %330, %157 : tensor<224x20x8xui32>
    %332 = stablehlo.convert %331 : (tensor<224x20x8xui32>) -> tensor<224x20x8xf32>
    %333 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<224x5xf16>) -> tensor<224x5xf32>
    %334 = stablehlo.broadcast_in_dim %333, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %335 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<224x5xf16>) -> tensor<224x5xf32>
    %336 = stablehlo.broadcast_in_dim %335, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %337 = stablehlo.reshape %332 : (tensor<224x20x8xf32>) -> tensor<224x5x32xf32>
    %338 = stablehlo.multiply %337, %334 : tensor<224x5x32xf32>
    %339 = stablehlo.add %338, %336 : tensor<224x5x32xf32>
    %340 = stablehlo.reshape %339 : (tensor<224x5x32xf32>) -> tensor<224x160xf32>
    %341 = stablehlo.dot_general %340, %326, contracting_dims = [1] x [0] : (tensor<224x160xf32>, tensor<160xf32>) -> tensor<224xf32>
    %342 = stablehlo.iota dim = 2 : tensor<224x20x8xui32>
    %343 = stablehlo.multiply %342, %153 : tensor<224x20x8xui32>
    %344 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1] : (tensor<224x20xui32>) -> tensor<224x20x8xui32>
    %345 = stablehlo.shift_right_logical %344, %343 : tensor<224x20x8xui32>
    %346 = stablehlo.and %345, %157 : tensor<224x20x8xui32>
    %347 = stablehlo.convert %346 : (tensor<224x20x8xui32>) -> tensor<224x20x8xf32>
    %348 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<224x5xf16>) -> tensor<224x5xf32>
    %349 = stablehlo.broadcast_in_dim %348, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %350 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<224x5xf16>) -> tensor<224x5xf32>
    %351 = stablehlo.broadcast_in_dim %350, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %352 = stablehlo.reshape %347 : (tensor<224x20x8xf32>) -> tensor<224x5x32xf32>
    %353 = stablehlo.multiply %352, %349 : tensor<224x5x32xf32>
    %354 = stablehlo.add %353, %351 : tensor<224x5x32xf32>
    %355 = stablehlo.reshape %354 : (tensor<224x5x32xf32>) -> tensor<224x160xf32>
    %356 = stablehlo.dot_general %355, %326, contracting_dims = [1] x [0] : (tensor<224x160xf32>, tensor<160xf32>) -> tensor<224xf32>
    %357 = stablehlo.logistic %341 : tensor<224xf32>
    %358 = stablehlo.multiply %341, %357 : tensor<224xf32>
    %359 = stablehlo.multiply %358, %356 : tensor<224xf32>
    %360 = stablehlo.iota dim = 2 : tensor<160x28x8xui32>
    %361 = stablehlo.multiply %360, %188 : tensor<160x28x8xui32>
    %362 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x28xui32>) -> tensor<160x28x8xui32>
    %363 = stablehlo.shift_right_logical %362, %361 : tensor<160x28x8xui32>
    %364 = stablehlo.and %363, %192 : tensor<160x28x8xui32>
    %365 = stablehlo.convert %364 : (tensor<160x28x8xui32>) -> tensor<160x28x8xf32>
    %366 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x7xf16>) -> tensor<160x7xf32>
    %367 = stablehlo.broadcast_in_dim %366, dims = [0, 1] : (tensor<160x7xf32>) -> tensor<160x7x32xf32>
    %368 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x7xf16>) -> tensor<160x7xf32>
    %369 = stablehlo.broadcast_in_dim %368, dims = [0, 1] : (tensor<160x7xf32>) -> tensor<160x7x32xf32>
    %370 = stablehlo.reshape %365 : (tensor<160x28x8xf32>) -> tensor<160x7x32xf32>
    %371 = stablehlo.multiply %370, %367 : tensor<160x7x32xf32>
    %372 = stablehlo.add %371, %369 : tensor<160x7x32xf32>
    %373 = stablehlo.reshape %372 : (tensor<160x7x32xf32>) -> tensor<160x224xf32>
    %374 = stablehlo.dot_general %373, %359, contracting_dims = [1] x [0] : (tensor<160x224xf32>, tensor<224xf32>) -> tensor<160xf32>
    %375 = stablehlo.add %317, %374 : tensor<160xf32>
    // head
    %376 = stablehlo.multiply %375, %375 : tensor<160xf32>
    %377 = stablehlo.reduce(%376 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %378 = stablehlo.multiply %377, %21 : tensor<f32>
    %379 = stablehlo.add %378, %23 : tensor<f32>
    %380 = stablehlo.rsqrt %379 : tensor<f32>
    %381 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %382 = stablehlo.broadcast_in_dim %380, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %383 = stablehlo.multiply %375, %382 : tensor<160xf32>
    %384 = stablehlo.multiply %383, %381 : tensor<160xf32>
    %385 = stablehlo.dot_general %model.embed_tokens.weight, %384, contracting_dims = [1] x [0] : (tensor<26x160xf32>, tensor<160xf32>) -> tensor<26xf32>
    %386 = stablehlo.reduce(%385 init: %112) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %387 = stablehlo.broadcast_in_dim %386, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %388 = stablehlo.compare EQ, %385, %387 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %389 = stablehlo.constant dense<2147483647> : tensor<26xi32>
    %390 = stablehlo.iota dim = 0 : tensor<26xi32>
    %391 = stablehlo.select %388, %390, %389 : tensor<26xi1>, tensor<26xi32>
    %392 = stablehlo.constant dense<2147483647> : tensor<i32>
    %393 = stablehlo.reduce(%391 init: %392) applies stablehlo.minimum across dimensions = [0] : (tensor<26xi32>, tensor<i32>) -> tensor<i32>
    %394 = stablehlo.is_finite %386 : (tensor<f32>) -> tensor<i1>
    %395 = stablehlo.select %394, %393, %392 : tensor<i1>, tensor<i32>
    return %395, %100, %101, %280, %281 : tensor<i32>, tensor<3x16x48xf32>, tensor<3x16x48xf32>, tensor<3x16x48xf32>, tensor<3x16x48xf32>
  }
}
