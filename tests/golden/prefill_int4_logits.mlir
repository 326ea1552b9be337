module @prefill_9_logits {
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
    %6 = "stablehlo.gather"(%model.embed_tokens.weight, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf32>, tensor<9xi32>) -> tensor<9x160xf32>
    %7 = stablehlo.dynamic_slice %rope, %2, %0, %0, %0, sizes = [9, 2, 2, 24] : (tensor<16x2x2x24xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<9x2x2x24xf32>
    %8 = stablehlo.slice %7 [0:9, 0:1, 0:2, 0:24] : (tensor<9x2x2x24xf32>) -> tensor<9x1x2x24xf32>
    %9 = stablehlo.slice %7 [0:9, 1:2, 0:2, 0:24] : (tensor<9x2x2x24xf32>) -> tensor<9x1x2x24xf32>
    %10 = stablehlo.reshape %8 : (tensor<9x1x2x24xf32>) -> tensor<9x2x24xf32>
    %11 = stablehlo.reshape %9 : (tensor<9x1x2x24xf32>) -> tensor<9x2x24xf32>
    %12 = stablehlo.iota dim = 0 : tensor<9x10xi32>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<9x10xi32>
    %14 = stablehlo.add %12, %13 : tensor<9x10xi32>
    %15 = stablehlo.iota dim = 1 : tensor<9x10xi32>
    %16 = stablehlo.compare LE, %15, %14 : (tensor<9x10xi32>, tensor<9x10xi32>) -> tensor<9x10xi1>
    // layer 0: attention
    %17 = stablehlo.multiply %6, %6 : tensor<9x160xf32>
    %18 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %19 = stablehlo.reduce(%17 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<9x160xf32>, tensor<f32>) -> tensor<9xf32>
    %20 = stablehlo.constant dense<6.25e-03> : tensor<9xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<9xf32>
    %22 = stablehlo.constant dense<1.0e-05> : tensor<9xf32>
    %23 = stablehlo.add %21, %22 : tensor<9xf32>
    %24 = stablehlo.rsqrt %23 : tensor<9xf32>
    %25 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<9x160xf32>
    %26 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<9xf32>) -> tensor<9x160xf32>
    %27 = stablehlo.multiply %6, %26 : tensor<9x160xf32>
    %28 = stablehlo.multiply %27, %25 : tensor<9x160xf32>
    %29 = stablehlo.iota dim = 2 : tensor<864x20x8xui32>
    %30 = stablehlo.constant dense<4> : tensor<864x20x8xui32>
    %31 = stablehlo.multiply %29, %30 : tensor<864x20x8xui32>
    %32 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.q_proj.weight, dims = [0, 1] : (tensor<864x20xui32>) -> tensor<864x20x8xui32>
    %33 = stablehlo.shift_right_logical %32, %31 : tensor<864x20x8xui32>
    %34 = stablehlo.constant dense<15> : tensor<864x20x8xui32>
    %35 = stablehlo.and %33, %34 : tensor<864x20x8xui32>
    %36 = stablehlo.convert %35 : (tensor<864x20x8xui32>) -> tensor<864x20x8xf32>
    %37 = stablehlo.convert %model.layers.0.self_attn.q_proj.scales : (tensor<864x5xf16>) -> tensor<864x5xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<864x5xf32>) -> tensor<864x5x32xf32>
    %39 = stablehlo.convert %model.layers.0.self_attn.q_proj.biases : (tensor<864x5xf16>) -> tensor<864x5xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<864x5xf32>) -> tensor<864x5x32xf32>
    %41 = stablehlo.reshape %36 : (tensor<864x20x8xf32>) -> tensor<864x5x32xf32>
    %42 = stablehlo.multiply %41, %38 : tensor<864x5x32xf32>
    %43 = stablehlo.add %42, %40 : tensor<864x5x32xf32>
    %44 = stablehlo.reshape %43 : (tensor<864x5x32xf32>) -> tensor<864x160xf32>
    %45 = stablehlo.dot_general %28, %44, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<864x160xf32>) -> tensor<9x864xf32>
    %46 = stablehlo.reshape %45 : (tensor<9x864xf32>) -> tensor<9x18x2x24xf32>
    %47 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<9x2x24xf32>) -> tensor<9x18x2x24xf32>
    %48 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<9x2x24xf32>) -> tensor<9x18x2x24xf32>
    %49 = stablehlo.multiply %46, %47 : tensor<9x18x2x24xf32>
    %50 = stablehlo.reverse %46, dims = [2] : tensor<9x18x2x24xf32>
    %51 = stablehlo.multiply %50, %48 : tensor<9x18x2x24xf32>
    %52 = stablehlo.add %49, %51 : tensor<9x18x2x24xf32>
    %53 = stablehlo.transpose %52, dims = [1, 0, 2, 3] : (tensor<9x18x2x24xf32>) -> tensor<18x9x2x24xf32>
    %54 = stablehlo.reshape %53 : (tensor<18x9x2x24xf32>) -> tensor<18x9x48xf32>
    %55 = stablehlo.iota dim = 2 : tensor<144x20x8xui32>
    %56 = stablehlo.constant dense<4> : tensor<144x20x8xui32>
    %57 = stablehlo.multiply %55, %56 : tensor<144x20x8xui32>
    %58 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.k_proj.weight, dims = [0, 1] : (tensor<144x20xui32>) -> tensor<144x20x8xui32>
    %59 = stablehlo.shift_right_logical %58, %57 : tensor<144x20x8xui32>
    %60 = stablehlo.constant dense<15> : tensor<144x20x8xui32>
    %61 = stablehlo.and %59, %60 : tensor<144x20x8xui32>
    %62 = stablehlo.convert %61 : (tensor<144x20x8xui32>) -> tensor<144x20x8xf32>
    %63 = stablehlo.convert %model.layers.0.self_attn.k_proj.scales : (tensor<144x5xf16>) -> tensor<144x5xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %65 = stablehlo.convert %model.layers.0.self_attn.k_proj.biases : (tensor<144x5xf16>) -> tensor<144x5xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %67 = stablehlo.reshape %62 : (tensor<144x20x8xf32>) -> tensor<144x5x32xf32>
    %68 = stablehlo.multiply %67, %64 : tensor<144x5x32xf32>
    %69 = stablehlo.add %68, %66 : tensor<144x5x32xf32>
    %70 = stablehlo.reshape %69 : (tensor<144x5x32xf32>) -> tensor<144x160xf32>
    %71 = stablehlo.dot_general %28, %70, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<144x160xf32>) -> tensor<9x144xf32>
    %72 = stablehlo.reshape %71 : (tensor<9x144xf32>) -> tensor<9x3x2x24xf32>
    %73 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<9x2x24xf32>) -> tensor<9x3x2x24xf32>
    %74 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<9x2x24xf32>) -> tensor<9x3x2x24xf32>
    %75 = stablehlo.multiply %72, %73 : tensor<9x3x2x24xf32>
    %76 = stablehlo.reverse %72, dims = [2] : tensor<9x3x2x24xf32>
    %77 = stablehlo.multiply %76, %74 : tensor<9x3x2x24xf32>
    %78 = stablehlo.add %75, %77 : tensor<9x3x2x24xf32>
    %79 = stablehlo.transpose %78, dims = [1, 0, 2, 3] : (tensor<9x3x2x24xf32>) -> tensor<3x9x2x24xf32>
    %80 = stablehlo.reshape %79 : (tensor<3x9x2x24xf32>) -> tensor<3x9x48xf32>
    %81 = stablehlo.iota dim = 2 : tensor<144x20x8xui32>
    %82 = stablehlo.multiply %81, %56 : tensor<144x20x8xui32>
    %83 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.v_proj.weight, dims = [0, 1] : (tensor<144x20xui32>) -> tensor<144x20x8xui32>
    %84 = stablehlo.shift_right_logical %83, %82 : tensor<144x20x8xui32>
    %85 = stablehlo.and %84, %60 : tensor<144x20x8xui32>
    %86 = stablehlo.convert %85 : (tensor<144x20x8xui32>) -> tensor<144x20x8xf32>
    %87 = stablehlo.convert %model.layers.0.self_attn.v_proj.scales : (tensor<144x5xf16>) -> tensor<144x5xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %89 = stablehlo.convert %model.layers.0.self_attn.v_proj.biases : (tensor<144x5xf16>) -> tensor<144x5xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %91 = stablehlo.reshape %86 : (tensor<144x20x8xf32>) -> tensor<144x5x32xf32>
    %92 = stablehlo.multiply %91, %88 : tensor<144x5x32xf32>
    %93 = stablehlo.add %92, %90 : tensor<144x5x32xf32>
    %94 = stablehlo.reshape %93 : (tensor<144x5x32xf32>) -> tensor<144x160xf32>
    %95 = stablehlo.dot_general %28, %94, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<144x160xf32>) -> tensor<9x144xf32>
    %96 = stablehlo.reshape %95 : (tensor<9x144xf32>) -> tensor<9x3x2x24xf32>
    %97 = stablehlo.transpose %96, dims = [1, 0, 2, 3] : (tensor<9x3x2x24xf32>) -> tensor<3x9x2x24xf32>
    %98 = stablehlo.reshape %97 : (tensor<3x9x2x24xf32>) -> tensor<3x9x48xf32>
    %99 = stablehlo.dynamic_update_slice %cache.0.key, %80, %0, %2, %0 : (tensor<3x16x48xf32>, tensor<3x9x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x48xf32>
    %100 = stablehlo.dynamic_update_slice %cache.0.value, %98, %0, %2, %0 : (tensor<3x16x48xf32>, tensor<3x9x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x48xf32>
    %101 = stablehlo.slice %99 [0:3, 0:10, 0:48] : (tensor<3x16x48xf32>) -> tensor<3x10x48xf32>
    %102 = stablehlo.slice %100 [0:3, 0:10, 0:48] : (tensor<3x16x48xf32>) -> tensor<3x10x48xf32>
    %103 = stablehlo.reshape %54 : (tensor<18x9x48xf32>) -> tensor<3x54x48xf32>
    %104 = stablehlo.dot_general %103, %101, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x54x48xf32>, tensor<3x10x48xf32>) -> tensor<3x54x10xf32>
    %105 = stablehlo.reshape %104 : (tensor<3x54x10xf32>) -> tensor<3x6x9x10xf32>
    %106 = stablehlo.broadcast_in_dim %16, dims = [2, 3] : (tensor<9x10xi1>) -> tensor<3x6x9x10xi1>
    %107 = stablehlo.constant dense<1.4433756e-01> : tensor<3x6x9x10xf32>
    %108 = stablehlo.multiply %105, %107 : tensor<3x6x9x10xf32>
    %109 = stablehlo.constant dense<-1.0e+30> : tensor<3x6x9x10xf32>
    %110 = stablehlo.select %106, %108, %109 : tensor<3x6x9x10xi1>, tensor<3x6x9x10xf32>
    %111 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %112 = stablehlo.reduce(%110 init: %111) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %114 = stablehlo.subtract %110, %113 : tensor<3x6x9x10xf32>
    %115 = stablehlo.exponential %114 : tensor<3x6x9x10xf32>
    %116 = stablehlo.reduce(%115 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %118 = stablehlo.divide %115, %117 : tensor<3x6x9x10xf32>
    %119 = stablehlo.reshape %118 : (tensor<3x6x9x10xf32>) -> tensor<3x54x10xf32>
    %120 = stablehlo.dot_general %119, %102, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x54x10xf32>, tensor<3x10x48xf32>) -> tensor<3x54x48xf32>
    %121 = stablehlo.reshape %120 : (tensor<3x54x48xf32>) -> tensor<18x9x48xf32>
    %122 = stablehlo.transpose %121, dims = [1, 0, 2] : (tensor<18x9x48xf32>) -> tensor<9x18x48xf32>
    %123 = stablehlo.reshape %122 : (tensor<9x18x48xf32>) -> tensor<9x864xf32>
    %124 = stablehlo.iota dim = 2 : tensor<160x108x8xui32>
    %125 = stablehlo.constant dense<4> : tensor<160x108x8xui32>
    %126 = stablehlo.multiply %124, %125 : tensor<160x108x8xui32>
    %127 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x108xui32>) -> tensor<160x108x8xui32>
    %128 = stablehlo.shift_right_logical %127, %126 : tensor<160x108x8xui32>
    %129 = stablehlo.constant dense<15> : tensor<160x108x8xui32>
    %130 = stablehlo.and %128, %129 : tensor<160x108x8xui32>
    %131 = stablehlo.convert %130 : (tensor<160x108x8xui32>) -> tensor<160x108x8xf32>
    %132 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x27xf16>) -> tensor<160x27xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1] : (tensor<160x27xf32>) -> tensor<160x27x32xf32>
    %134 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x27xf16>) -> tensor<160x27xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1] : (tensor<160x27xf32>) -> tensor<160x27x32xf32>
    %136 = stablehlo.reshape %131 : (tensor<160x108x8xf32>) -> tensor<160x27x32xf32>
    %137 = stablehlo.multiply %136, %133 : tensor<160x27x32xf32>
    %138 = stablehlo.add %137, %135 : tensor<160x27x32xf32>
    %139 = stablehlo.reshape %138 : (tensor<160x27x32xf32>) -> tensor<160x864xf32>
    %140 = stablehlo.dot_general %123, %139, contracting_dims = [1] x [1] : (tensor<9x864xf32>, tensor<160x864xf32>) -> tensor<9x160xf32>
    %141 = stablehlo.add %6, %140 : tensor<9x160xf32>
    // layer 0: feed-forward
    %142 = stablehlo.multiply %141, %141 : tensor<9x160xf32>
    %143 = stablehlo.reduce(%142 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<9x160xf32>, tensor<f32>) -> tensor<9xf32>
    %144 = stablehlo.multiply %143, %20 : tensor<9xf32>
    %145 = stablehlo.add %144, %22 : tensor<9xf32>
    %146 = stablehlo.rsqrt %145 : tensor<9xf32>
    %147 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<9x160xf32>
    %148 = stablehlo.broadcast_in_dim %146, dims = [0] : (tensor<9xf32>) -> tensor<9x160xf32>
    %149 = stablehlo.multiply %141, %148 : tensor<9x160xf32>
    %150 = stablehlo.multiply %149, %147 : tensor<9x160xf32>
    %151 = stablehlo.iota dim = 2 : tensor<224x20x8xui32>
    %152 = stablehlo.constant dense<4> : tensor<224x20x8xui32>
    %153 = stablehlo.multiply %151, %152 : tensor<224x20x8xui32>
    %154 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1] : (tensor<224x20xui32>) -> tensor<224x20x8xui32>
    %155 = stablehlo.shift_right_logical %154, %153 : tensor<224x20x8xui32>
    %156 = stablehlo.constant dense<15> : tensor<224x20x8xui32>
    %157 = stablehlo.and %155, %156 : tensor<224x20x8xui32>
    %158 = stablehlo.convert %157 : (tensor<224x20x8xui32>) -> tensor<224x20x8xf32>
    %159 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<224x5xf16>) -> tensor<224x5xf32>
    %160 = stablehlo.broadcast_in_dim %159, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %161 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<224x5xf16>) -> tensor<224x5xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %163 = stablehlo.reshape %158 : (tensor<224x20x8xf32>) -> tensor<224x5x32xf32>
    %164 = stablehlo.multiply %163, %160 : tensor<224x5x32xf32>
    %165 = stablehlo.add %164, %162 : tensor<224x5x32xf32>
    %166 = stablehlo.reshape %165 : (tensor<224x5x32xf32>) -> tensor<224x160xf32>
    %167 = stablehlo.dot_general %150, %166, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<224x160xf32>) -> tensor<9x224xf32>
    %168 = stablehlo.iota dim = 2 : tensor<224x20x8xui32>
    %169 = stablehlo.multiply %168, %152 : tensor<224x20x8xui32>
    %170 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1] : (tensor<224x20xui32>) -> tensor<224x20x8xui32>
    %171 = stablehlo.shift_right_logical %170, %169 : tensor<224x20x8xui32>
    %172 = stablehlo.and %171, %156 : tensor<224x20x8xui32>
    %173 = stablehlo.convert %172 : (tensor<224x20x8xui32>) -> tensor<224x20x8xf32>
    %174 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<224x5xf16>) -> tensor<224x5xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %176 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<224x5xf16>) -> tensor<224x5xf32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %178 = stablehlo.reshape %173 : (tensor<224x20x8xf32>) -> tensor<224x5x32xf32>
    %179 = stablehlo.multiply %178, %175 : tensor<224x5x32xf32>
    %180 = stablehlo.add %179, %177 : tensor<224x5x32xf32>
    %181 = stablehlo.reshape %180 : (tensor<224x5x32xf32>) -> tensor<224x160xf32>
    %182 = stablehlo.dot_general %150, %181, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<224x160xf32>) -> tensor<9x224xf32>
    %183 = stablehlo.logistic %167 : tensor<9x224xf32>
    %184 = stablehlo.multiply %167, %183 : tensor<9x224xf32>
    %185 = stablehlo.multiply %184, %182 : tensor<9x224xf32>
    %186 = stablehlo.iota dim = 2 : tensor<160x28x8xui32>
    %187 = stablehlo.constant dense<4> : tensor<160x28x8xui32>
    %188 = stablehlo.multiply %186, %187 : tensor<160x28x8xui32>
    %189 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x28xui32>) -> tensor<160x28x8xui32>
    %190 = stablehlo.shift_right_logical %189, %188 : tensor<160x28x8xui32>
    %191 = stablehlo.constant dense<15> : tensor<160x28x8xui32>
    %192 = stablehlo.and %190, %191 : tensor<160x28x8xui32>
    %193 = stablehlo.convert %192 : (tensor<160x28x8xui32>) -> tensor<160x28x8xf32>
    %194 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x7xf16>) -> tensor<160x7xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1] : (tensor<160x7xf32>) -> tensor<160x7x32xf32>
    %196 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x7xf16>) -> tensor<160x7xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0, 1] : (tensor<160x7xf32>) -> tensor<160x7x32xf32>
    %198 = stablehlo.reshape %193 : (tensor<160x28x8xf32>) -> tensor<160x7x32xf32>
    %199 = stablehlo.multiply %198, %195 : tensor<160x7x32xf32>
    %200 = stablehlo.add %199, %197 : tensor<160x7x32xf32>
    %201 = stablehlo.reshape %200 : (tensor<160x7x32xf32>) -> tensor<160x224xf32>
    %202 = stablehlo.dot_general %185, %201, contracting_dims = [1] x [1] : (tensor<9x224xf32>, tensor<160x224xf32>) -> tensor<9x160xf32>
    %203 = stablehlo.add %141, %202 : tensor<9x160xf32>
    // layer 1: attention
    %204 = stablehlo.multiply %203, %203 : tensor<9x160xf32>
    %205 = stablehlo.reduce(%204 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<9x160xf32>, tensor<f32>) -> tensor<9xf32>
    %206 = stablehlo.multiply %205, %20 : tensor<9xf32>
    %207 = stablehlo.add %206, %22 : tensor<9xf32>
    %208 = stablehlo.rsqrt %207 : tensor<9xf32>
    %209 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<9x160xf32>
    %210 = stablehlo.broadcast_in_dim %208, dims = [0] : (tensor<9xf32>) -> tensor<9x160xf32>
    %211 = stablehlo.multiply %203, %210 : tensor<9x160xf32>
    %212 = stablehlo.multiply %211, %209 : tensor<9x160xf32>
    %213 = stablehlo.iota dim = 2 : tensor<864x20x8xui32>
    %214 = stablehlo.multiply %213, %30 : tensor<864x20x8xui32>
    %215 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.q_proj.weight, dims = [0, 1] : (tensor<864x20xui32>) -> tensor<864x20x8xui32>
    %216 = stablehlo.shift_right_logical %215, %214 : tensor<864x20x8xui32>
    %217 = stablehlo.and %216, %34 : tensor<864x20x8xui32>
    %218 = stablehlo.convert %217 : (tensor<864x20x8xui32>) -> tensor<864x20x8xf32>
    %219 = stablehlo.convert %model.layers.1.self_attn.q_proj.scales : (tensor<864x5xf16>) -> tensor<864x5xf32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1] : (tensor<864x5xf32>) -> tensor<864x5x32xf32>
    %221 = stablehlo.convert %model.layers.1.self_attn.q_proj.biases : (tensor<864x5xf16>) -> tensor<864x5xf32>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0, 1] : (tensor<864x5xf32>) -> tensor<864x5x32xf32>
    %223 = stablehlo.reshape %218 : (tensor<864x20x8xf32>) -> tensor<864x5x32xf32>
    %224 = stablehlo.multiply %223, %220 : tensor<864x5x32xf32>
    %225 = stablehlo.add %224, %222 : tensor<864x5x32xf32>
    %226 = stablehlo.reshape %225 : (tensor<864x5x32xf32>) -> tensor<864x160xf32>
    %227 = stablehlo.dot_general %212, %226, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<864x160xf32>) -> tensor<9x864xf32>
    %228 = stablehlo.reshape %227 : (tensor<9x864xf32>) -> tensor<9x18x2x24xf32>
    %229 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<9x2x24xf32>) -> tensor<9x18x2x24xf32>
    %230 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<9x2x24xf32>) -> tensor<9x18x2x24xf32>
    %231 = stablehlo.multiply %228, %229 : tensor<9x18x2x24xf32>
    %232 = stablehlo.reverse %228, dims = [2] : tensor<9x18x2x24xf32>
    %233 = stablehlo.multiply %232, %230 : tensor<9x18x2x24xf32>
    %234 = stablehlo.add %231, %233 : tensor<9x18x2x24xf32>
    %235 = stablehlo.transpose %234, dims = [1, 0, 2, 3] : (tensor<9x18x2x24xf32>) -> tensor<18x9x2x24xf32>
    %236 = stablehlo.reshape %235 : (tensor<18x9x2x24xf32>) -> tensor<18x9x48xf32>
    %237 = stablehlo.iota dim = 2 : tensor<144x20x8xui32>
    %238 = stablehlo.multiply %237, %56 : tensor<144x20x8xui32>
    %239 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.k_proj.weight, dims = [0, 1] : (tensor<144x20xui32>) -> tensor<144x20x8xui32>
    %240 = stablehlo.shift_right_logical %239, %238 : tensor<144x20x8xui32>
    %241 = stablehlo.and %240, %60 : tensor<144x20x8xui32>
    %242 = stablehlo.convert %241 : (tensor<144x20x8xui32>) -> tensor<144x20x8xf32>
    %243 = stablehlo.convert %model.layers.1.self_attn.k_proj.scales : (tensor<144x5xf16>) -> tensor<144x5xf32>
    %244 = stablehlo.broadcast_in_dim %243, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %245 = stablehlo.convert %model.layers.1.self_attn.k_proj.biases : (tensor<144x5xf16>) -> tensor<144x5xf32>
    %246 = stablehlo.broadcast_in_dim %245, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %247 = stablehlo.reshape %242 : (tensor<144x20x8xf32>) -> tensor<144x5x32xf32>
    %248 = stablehlo.multiply %247, %244 : tensor<144x5x32xf32>
    %249 = stablehlo.add %248, %246 : tensor<144x5x32xf32>
    %250 = stablehlo.reshape %249 : (tensor<144x5x32xf32>) -> tensor<144x160xf32>
    %251 = stablehlo.dot_general %212, %250, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<144x160xf32>) -> tensor<9x144xf32>
    %252 = stablehlo.reshape %251 : (tensor<9x144xf32>) -> tensor<9x3x2x24xf32>
    %253 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<9x2x24xf32>) -> tensor<9x3x2x24xf32>
    %254 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<9x2x24xf32>) -> tensor<9x3x2x24xf32>
    %255 = stablehlo.multiply %252, %253 : tensor<9x3x2x24xf32>
    %256 = stablehlo.reverse %252, dims = [2] : tensor<9x3x2x24xf32>
    %257 = stablehlo.multiply %256, %254 : tensor<9x3x2x24xf32>
    %258 = stablehlo.add %255, %257 : tensor<9x3x2x24xf32>
    %259 = stablehlo.transpose %258, dims = [1, 0, 2, 3] : (tensor<9x3x2x24xf32>) -> tensor<3x9x2x24xf32>
    %260 = stablehlo.reshape %259 : (tensor<3x9x2x24xf32>) -> tensor<3x9x48xf32>
    %261 = stablehlo.iota dim = 2 : tensor<144x20x8xui32>
    %262 = stablehlo.multiply %261, %56 : tensor<144x20x8xui32>
    %263 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.v_proj.weight, dims = [0, 1] : (tensor<144x20xui32>) -> tensor<144x20x8xui32>
    %264 = stablehlo.shift_right_logical %263, %262 : tensor<144x20x8xui32>
    %265 = stablehlo.and %264, %60 : tensor<144x20x8xui32>
    %266 = stablehlo.convert %265 : (tensor<144x20x8xui32>) -> tensor<144x20x8xf32>
    %267 = stablehlo.convert %model.layers.1.self_attn.v_proj.scales : (tensor<144x5xf16>) -> tensor<144x5xf32>
    %268 = stablehlo.broadcast_in_dim %267, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %269 = stablehlo.convert %model.layers.1.self_attn.v_proj.biases : (tensor<144x5xf16>) -> tensor<144x5xf32>
    %270 = stablehlo.broadcast_in_dim %269, dims = [0, 1] : (tensor<144x5xf32>) -> tensor<144x5x32xf32>
    %271 = stablehlo.reshape %266 : (tensor<144x20x8xf32>) -> tensor<144x5x32xf32>
    %272 = stablehlo.multiply %271, %268 : tensor<144x5x32xf32>
    %273 = stablehlo.add %272, %270 : tensor<144x5x32xf32>
    %274 = stablehlo.reshape %273 : (tensor<144x5x32xf32>) -> tensor<144x160xf32>
    %275 = stablehlo.dot_general %212, %274, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<144x160xf32>) -> tensor<9x144xf32>
    %276 = stablehlo.reshape %275 : (tensor<9x144xf32>) -> tensor<9x3x2x24xf32>
    %277 = stablehlo.transpose %276, dims = [1, 0, 2, 3] : (tensor<9x3x2x24xf32>) -> tensor<3x9x2x24xf32>
    %278 = stablehlo.reshape %277 : (tensor<3x9x2x24xf32>) -> tensor<3x9x48xf32>
    %279 = stablehlo.dynamic_update_slice %cache.1.key, %260, %0, %2, %0 : (tensor<3x16x48xf32>, tensor<3x9x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x48xf32>
    %280 = stablehlo.dynamic_update_slice %cache.1.value, %278, %0, %2, %0 : (tensor<3x16x48xf32>, tensor<3x9x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x48xf32>
    %281 = stablehlo.slice %279 [0:3, 0:10, 0:48] : (tensor<3x16x48xf32>) -> tensor<3x10x48xf32>
    %282 = stablehlo.slice %280 [0:3, 0:10, 0:48] : (tensor<3x16x48xf32>) -> tensor<3x10x48xf32>
    %283 = stablehlo.reshape %236 : (tensor<18x9x48xf32>) -> tensor<3x54x48xf32>
    %284 = stablehlo.dot_general %283, %281, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x54x48xf32>, tensor<3x10x48xf32>) -> tensor<3x54x10xf32>
    %285 = stablehlo.reshape %284 : (tensor<3x54x10xf32>) -> tensor<3x6x9x10xf32>
    %286 = stablehlo.broadcast_in_dim %16, dims = [2, 3] : (tensor<9x10xi1>) -> tensor<3x6x9x10xi1>
    %287 = stablehlo.multiply %285, %107 : tensor<3x6x9x10xf32>
    %288 = stablehlo.select %286, %287, %109 : tensor<3x6x9x10xi1>, tensor<3x6x9x10xf32>
    %289 = stablehlo.reduce(%288 init: %111) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %290 = stablehlo.broadcast_in_dim %289, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %291 = stablehlo.subtract %288, %290 : tensor<3x6x9x10xf32>
    %292 = stablehlo.exponential %291 : tensor<3x6x9x10xf32>
    %293 = stablehlo.reduce(%292 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %294 = stablehlo.broadcast_in_dim %293, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %295 = stablehlo.divide %292, %294 : tensor<3x6x9x10xf32>
    %296 = stablehlo.reshape %295 : (tensor<3x6x9x10xf32>) -> tensor<3x54x10xf32>
    %297 = stablehlo.dot_general %296, %282, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x54x10xf32>, tensor<3x10x48xf32>) -> tensor<3x54x48xf32>
    %298 = stablehlo.reshape %297 : (tensor<3x54x48xf32>) -> tensor<18x9x48xf32>
    %299 = stablehlo.transpose %298, dims = [1, 0, 2] : (tensor<18x9x48xf32>) -> tensor<9x18x48xf32>
    %300 = stablehlo.reshape %299 : (tensor<9x18x48xf32>) -> tensor<9x864xf32>
    %301 = stablehlo.iota dim = 2 : tensor<160x108x8xui32>
    %302 = stablehlo.multiply %301, %125 : tensor<160x108x8xui32>
    %303 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x108xui32>) -> tensor<160x108x8xui32>
    %304 = stablehlo.shift_right_logical %303, %302 : tensor<160x108x8xui32>
    %305 = stablehlo.and %304, %129 : tensor<160x108x8xui32>
    %306 = stablehlo.convert %305 : (tensor<160x108x8xui32>) -> tensor<160x108x8xf32>
    %307 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x27xf16>) -> tensor<160x27xf32>
    %308 = stablehlo.broadcast_in_dim %307, dims = [0, 1] : (tensor<160x27xf32>) -> tensor<160x27x32xf32>
    %309 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x27xf16>) -> tensor<160x27xf32>
    %310 = stablehlo.broadcast_in_dim %309, dims = [0, 1] : (tensor<160x27xf32>) -> tensor<160x27x32xf32>
    %311 = stablehlo.reshape %306 : (tensor<160x108x8xf32>) -> tensor<160x27x32xf32>
    %312 = stablehlo.multiply %311, %308 : tensor<160x27x32xf32>
    %313 = stablehlo.add %312, %310 : tensor<160x27x32xf32>
    %314 = stablehlo.reshape %313 : (tensor<160x27x32xf32>) -> tensor<160x864xf32>
    %315 = stablehlo.dot_general %300, %314, contracting_dims = [1] x [1] : (tensor<9x864xf32>, tensor<160x864xf32>) -> tensor<9x160xf32>
    %316 = stablehlo.add %203, %315 : tensor<9x160xf32>
    // layer 1: feed-forward
    %317 = stablehlo.multiply %316, %316 : tensor<9x160xf32>
    %318 = stablehlo.reduce(%317 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<9x160xf32>, tensor<f32>) -> tensor<9xf32>
    %319 = stablehlo.multiply %318, %20 : tensor<9xf32>
    %320 = stablehlo.add %319, %22 : tensor<9xf32>
    %321 = stablehlo.rsqrt %320 : tensor<9xf32>
    %322 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<9x160xf32>
    %323 = stablehlo.broadcast_in_dim %321, dims = [0] : (tensor<9xf32>) -> tensor<9x160xf32>
    %324 = stablehlo.multiply %316, %323 : tensor<9x160xf32>
    %325 = stablehlo.multiply %324, %322 : tensor<9x160xf32>
    %326 = stablehlo.iota dim = 2 : tensor<224x20x8xui32>
    %327 = stablehlo.multiply %326, %152 : tensor<224x20x8xui32>
    %328 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1] : (tensor<224x20xui32>) -> tensor<224x20x8xui32>
    %329 = stablehlo.shift_right_logical %328, %327 : tensor<224x20x8xui32>
    %330 = stablehlo.and %329, %156 : tensor<224x20x8xui32>
    %331 = stablehlo.convert %330 : (tensor<224x20x8xui32>) -> tensor<224x20x8xf32>
    %332 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<224x5xf16>) -> tensor<224x5xf32>
    %333 = stablehlo.broadcast_in_dim %332, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %334 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<224x5xf16>) -> tensor<224x5xf32>
    %335 = stablehlo.broadcast_in_dim %334, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %336 = stablehlo.reshape %331 : (tensor<224x20x8xf32>) -> tensor<224x5x32xf32>
    %337 = stablehlo.multiply %336, %333 : tensor<224x5x32xf32>
    %338 = stablehlo.add %337, %335 : tensor<224x5x32xf32>
    %339 = stablehlo.reshape %338 : (tensor<224x5x32xf32>) -> tensor<224x160xf32>
    %340 = stablehlo.dot_general %325, %339, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<224x160xf32>) -> tensor<9x224xf32>
    %341 = stablehlo.iota dim = 2 : tensor<224x20x8xui32>
    %342 = stablehlo.multiply %341, %152 : tensor<224x20x8xui32>
    %343 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1] : (tensor<224x20xui32>) -> tensor<224x20x8xui32>
    %344 = stablehlo.shift_right_logical %343, %342 : tensor<224x20x8xui32>
    %345 = stablehlo.and %344, %156 : tensor<224x20x8xui32>
    %346 = stablehlo.convert %345 : (tensor<224x20x8xui32>) -> tensor<224x20x8xf32>
    %347 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<224x5xf16>) -> tensor<224x5xf32>
    %348 = stablehlo.broadcast_in_dim %347, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %349 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<224x5xf16>) -> tensor<224x5xf32>
    %350 = stablehlo.broadcast_in_dim %349, dims = [0, 1] : (tensor<224x5xf32>) -> tensor<224x5x32xf32>
    %351 = stablehlo.reshape %346 : (tensor<224x20x8xf32>) -> tensor<224x5x32xf32>
    %352 = stablehlo.multiply %351, %348 : tensor<224x5x32xf32>
    %353 = stablehlo.add %352, %350 : tensor<224x5x32xf32>
    %354 = stablehlo.reshape %353 : (tensor<224x5x32xf32>) -> tensor<224x160xf32>
    %355 = stablehlo.dot_general %325, %354, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<224x160xf32>) -> tensor<9x224xf32>
    %356 = stablehlo.logistic %340 : tensor<9x224xf32>
    %357 = stablehlo.multiply %340, %356 : tensor<9x224xf32>
    %358 = stablehlo.multiply %357, %355 : tensor<9x224xf32>
    %359 = stablehlo.iota dim = 2 : tensor<160x28x8xui32>
    %360 = stablehlo.multiply %359, %187 : tensor<160x28x8xui32>
    %361 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x28xui32>) -> tensor<160x28x8xui32>
    %362 = stablehlo.shift_right_logical %361, %360 : tensor<160x28x8xui32>
    %363 = stablehlo.and %362, %191 : tensor<160x28x8xui32>
    %364 = stablehlo.convert %363 : (tensor<160x28x8xui32>) -> tensor<160x28x8xf32>
    %365 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x7xf16>) -> tensor<160x7xf32>
    %366 = stablehlo.broadcast_in_dim %365, dims = [0, 1] : (tensor<160x7xf32>) -> tensor<160x7x32xf32>
    %367 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x7xf16>) -> tensor<160x7xf32>
    %368 = stablehlo.broadcast_in_dim %367, dims = [0, 1] : (tensor<160x7xf32>) -> tensor<160x7x32xf32>
    %369 = stablehlo.reshape %364 : (tensor<160x28x8xf32>) -> tensor<160x7x32xf32>
    %370 = stablehlo.multiply %369, %366 : tensor<160x7x32xf32>
    %371 = stablehlo.add %370, %368 : tensor<160x7x32xf32>
    %372 = stablehlo.reshape %371 : (tensor<160x7x32xf32>) -> tensor<160x224xf32>
    %373 = stablehlo.dot_general %358, %372, contracting_dims = [1] x [1] : (tensor<9x224xf32>, tensor<160x224xf32>) -> tensor<9x160xf32>
    %374 = stablehlo.add %316, %373 : tensor<9x160xf32>
    // head
    %375 = stablehlo.multiply %374, %374 : tensor<9x160xf32>
    %376 = stablehlo.reduce(%375 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<9x160xf32>, tensor<f32>) -> tensor<9xf32>
    %377 = stablehlo.multiply %376, %20 : tensor<9xf32>
    %378 = stablehlo.add %377, %22 : tensor<9xf32>
    %379 = stablehlo.rsqrt %378 : tensor<9xf32>
    %380 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<160xf32>) -> tensor<9x160xf32>
    %381 = stablehlo.broadcast_in_dim %379, dims = [0] : (tensor<9xf32>) -> tensor<9x160xf32>
    %382 = stablehlo.multiply %374, %381 : tensor<9x160xf32>
    %383 = stablehlo.multiply %382, %380 : tensor<9x160xf32>
    %384 = stablehlo.dot_general %383, %model.embed_tokens.weight, contracting_dims = [1] x [1] : (tensor<9x160xf32>, tensor<26x160xf32>) -> tensor<9x26xf32>
    return %384, %99, %100, %279, %280 : tensor<9x26xf32>, tensor<3x16x48xf32>, tensor<3x16x48xf32>, tensor<3x16x48xf32>, tensor<3x16x48xf32>
  }
}
