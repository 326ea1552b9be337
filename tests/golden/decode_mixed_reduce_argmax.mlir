module @decode_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x20xui32>,
    %model.embed_tokens.scales: tensor<26x5xbf16>,
    %model.embed_tokens.biases: tensor<26x5xbf16>,
    %model.layers.0.input_layernorm.weight: tensor<160xf32>,
    %model.layers.0.self_attn.q_proj.weight: tensor<2016x20xui32>,
    %model.layers.0.self_attn.q_proj.scales: tensor<2016x5xf16>,
    %model.layers.0.self_attn.q_proj.biases: tensor<2016x5xf16>,
    %model.layers.0.self_attn.k_proj.weight: tensor<288x40xui32>,
    %model.layers.0.self_attn.k_proj.scales: tensor<288x5xbf16>,
    %model.layers.0.self_attn.k_proj.biases: tensor<288x5xbf16>,
    %model.layers.0.self_attn.v_proj.weight: tensor<288x160xf16>,
    %model.layers.0.self_attn.qkv_proj.bias: tensor<2592xf32>,
    %model.layers.0.self_attn.o_proj.weight: tensor<160x252xui32>,
    %model.layers.0.self_attn.o_proj.scales: tensor<160x63xbf16>,
    %model.layers.0.self_attn.o_proj.biases: tensor<160x63xbf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<416x20xui32>,
    %model.layers.0.mlp.gate_proj.scales: tensor<416x5xbf16>,
    %model.layers.0.mlp.gate_proj.biases: tensor<416x5xbf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<416x40xui32>,
    %model.layers.0.mlp.up_proj.scales: tensor<416x5xf16>,
    %model.layers.0.mlp.up_proj.biases: tensor<416x5xf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<160x52xui32>,
    %model.layers.0.mlp.down_proj.scales: tensor<160x13xbf16>,
    %model.layers.0.mlp.down_proj.biases: tensor<160x13xbf16>,
    %model.layers.1.input_layernorm.weight: tensor<160xf32>,
    %model.layers.1.self_attn.q_proj.weight: tensor<2016x20xui32>,
    %model.layers.1.self_attn.q_proj.scales: tensor<2016x5xf16>,
    %model.layers.1.self_attn.q_proj.biases: tensor<2016x5xf16>,
    %model.layers.1.self_attn.k_proj.weight: tensor<288x40xui32>,
    %model.layers.1.self_attn.k_proj.scales: tensor<288x5xbf16>,
    %model.layers.1.self_attn.k_proj.biases: tensor<288x5xbf16>,
    %model.layers.1.self_attn.v_proj.weight: tensor<288x160xf16>,
    %model.layers.1.self_attn.qkv_proj.bias: tensor<2592xf32>,
    %model.layers.1.self_attn.o_proj.weight: tensor<160x252xui32>,
    %model.layers.1.self_attn.o_proj.scales: tensor<160x63xbf16>,
    %model.layers.1.self_attn.o_proj.biases: tensor<160x63xbf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<416x20xui32>,
    %model.layers.1.mlp.gate_proj.scales: tensor<416x5xbf16>,
    %model.layers.1.mlp.gate_proj.biases: tensor<416x5xbf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<416x40xui32>,
    %model.layers.1.mlp.up_proj.scales: tensor<416x5xf16>,
    %model.layers.1.mlp.up_proj.biases: tensor<416x5xf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<160x52xui32>,
    %model.layers.1.mlp.down_proj.scales: tensor<160x13xbf16>,
    %model.layers.1.mlp.down_proj.biases: tensor<160x13xbf16>,
    %model.norm.weight: tensor<160xf32>,
    %rope: tensor<17x2x2x48xf32>,
    %cache.0: tensor<17x2x3x96xf32>,
    %cache.1: tensor<17x2x3x96xf32>,
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>) {
    %0 = stablehlo.reshape %tokens : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.constant dense<0> : tensor<1xi32>
    %2 = stablehlo.constant dense<25> : tensor<1xi32>
    %3 = stablehlo.clamp %1, %0, %2 : tensor<1xi32>
    %4 = "stablehlo.gather"(%model.embed_tokens.weight, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 20>}> : (tensor<26x20xui32>, tensor<1xi32>) -> tensor<1x20xui32>
    %5 = "stablehlo.gather"(%model.embed_tokens.scales, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<1xi32>) -> tensor<1x5xbf16>
    %6 = "stablehlo.gather"(%model.embed_tokens.biases, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<1xi32>) -> tensor<1x5xbf16>
    %7 = stablehlo.iota dim = 2 : tensor<1x20x8xui32>
    %8 = stablehlo.constant dense<4> : tensor<1x20x8xui32>
    %9 = stablehlo.multiply %7, %8 : tensor<1x20x8xui32>
    %10 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x20xui32>) -> tensor<1x20x8xui32>
    %11 = stablehlo.shift_right_logical %10, %9 : tensor<1x20x8xui32>
    %12 = stablehlo.constant dense<15> : tensor<1x20x8xui32>
    %13 = stablehlo.and %11, %12 : tensor<1x20x8xui32>
    %14 = stablehlo.convert %13 : (tensor<1x20x8xui32>) -> tensor<1x20x8xf32>
    %15 = stablehlo.convert %5 : (tensor<1x5xbf16>) -> tensor<1x5xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x32xf32>
    %17 = stablehlo.convert %6 : (tensor<1x5xbf16>) -> tensor<1x5xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x32xf32>
    %19 = stablehlo.reshape %14 : (tensor<1x20x8xf32>) -> tensor<1x5x32xf32>
    %20 = stablehlo.multiply %19, %16 : tensor<1x5x32xf32>
    %21 = stablehlo.add %20, %18 : tensor<1x5x32xf32>
    %22 = stablehlo.reshape %21 : (tensor<1x5x32xf32>) -> tensor<1x160xf32>
    %23 = stablehlo.reshape %22 : (tensor<1x160xf32>) -> tensor<160xf32>
    %24 = stablehlo.constant dense<0> : tensor<i32>
    %25 = stablehlo.dynamic_slice %rope, %position, %24, %24, %24, sizes = [1, 2, 2, 48] : (tensor<17x2x2x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x48xf32>
    %26 = stablehlo.slice %25 [0:1, 0:1, 0:2, 0:48] : (tensor<1x2x2x48xf32>) -> tensor<1x1x2x48xf32>
    %27 = stablehlo.slice %25 [0:1, 1:2, 0:2, 0:48] : (tensor<1x2x2x48xf32>) -> tensor<1x1x2x48xf32>
    %28 = stablehlo.reshape %26 : (tensor<1x1x2x48xf32>) -> tensor<1x2x48xf32>
    %29 = stablehlo.reshape %27 : (tensor<1x1x2x48xf32>) -> tensor<1x2x48xf32>
    %30 = stablehlo.iota dim = 0 : tensor<1x10xi32>
    %31 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<1x10xi32>
    %32 = stablehlo.add %30, %31 : tensor<1x10xi32>
    %33 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %34 = stablehlo.compare LE, %33, %32 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %35 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %36 = stablehlo.multiply %23, %23 : tensor<160xf32>
    %37 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %38 = stablehlo.reduce(%36 init: %37) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %39 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %40 = stablehlo.multiply %38, %39 : tensor<f32>
    %41 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %42 = stablehlo.add %40, %41 : tensor<f32>
    %43 = stablehlo.rsqrt %42 : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %45 = stablehlo.multiply %23, %44 : tensor<160xf32>
    %46 = stablehlo.multiply %45, %35 : tensor<160xf32>
    %47 = stablehlo.reshape %46 : (tensor<160xf32>) -> tensor<5x4x8xf32>
    %48 = stablehlo.transpose %47, dims = [0, 2, 1] : (tensor<5x4x8xf32>) -> tensor<5x8x4xf32>
    %49 = stablehlo.reduce(%48 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<5x8x4xf32>, tensor<f32>) -> tensor<5x4xf32>
    %50 = stablehlo.reshape %model.layers.0.self_attn.q_proj.weight : (tensor<2016x20xui32>) -> tensor<2016x5x4xui32>
    %51 = stablehlo.constant dense<7864320> : tensor<2016x5x4xui32>
    %52 = stablehlo.constant dense<1098907648> : tensor<2016x5x4xui32>
    %53 = stablehlo.slice %48 [0:5, 0:1, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %54 = stablehlo.reshape %53 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %55 = stablehlo.constant dense<19> : tensor<2016x5x4xui32>
    %56 = stablehlo.shift_left %50, %55 : tensor<2016x5x4xui32>
    %57 = stablehlo.and %56, %51 : tensor<2016x5x4xui32>
    %58 = stablehlo.or %57, %52 : tensor<2016x5x4xui32>
    %59 = stablehlo.bitcast_convert %58 : (tensor<2016x5x4xui32>) -> tensor<2016x5x4xf32>
    %60 = stablehlo.broadcast_in_dim %54, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2016x5x4xf32>
    %61 = stablehlo.multiply %59, %60 : tensor<2016x5x4xf32>
    %62 = stablehlo.slice %48 [0:5, 1:2, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %63 = stablehlo.reshape %62 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %64 = stablehlo.constant dense<15> : tensor<2016x5x4xui32>
    %65 = stablehlo.shift_left %50, %64 : tensor<2016x5x4xui32>
    %66 = stablehlo.and %65, %51 : tensor<2016x5x4xui32>
    %67 = stablehlo.or %66, %52 : tensor<2016x5x4xui32>
    %68 = stablehlo.bitcast_convert %67 : (tensor<2016x5x4xui32>) -> tensor<2016x5x4xf32>
    %69 = stablehlo.broadcast_in_dim %63, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2016x5x4xf32>
    %70 = stablehlo.multiply %68, %69 : tensor<2016x5x4xf32>
    %71 = stablehlo.add %61, %70 : tensor<2016x5x4xf32>
    %72 = stablehlo.slice %48 [0:5, 2:3, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %73 = stablehlo.reshape %72 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %74 = stablehlo.constant dense<11> : tensor<2016x5x4xui32>
    %75 = stablehlo.shift_left %50, %74 : tensor<2016x5x4xui32>
    %76 = stablehlo.and %75, %51 : tensor<2016x5x4xui32>
    %77 = stablehlo.or %76, %52 : tensor<2016x5x4xui32>
    %78 = stablehlo.bitcast_convert %77 : (tensor<2016x5x4xui32>) -> tensor<2016x5x4xf32>
    %79 = stablehlo.broadcast_in_dim %73, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2016x5x4xf32>
    %80 = stablehlo.multiply %78, %79 : tensor<2016x5x4xf32>
    %81 = stablehlo.add %71, %80 : tensor<2016x5x4xf32>
    %82 = stablehlo.slice %48 [0:5, 3:4, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %83 = stablehlo.reshape %82 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %84 = stablehlo.constant dense<7> : tensor<2016x5x4xui32>
    %85 = stablehlo.shift_left %50, %84 : tensor<2016x5x4xui32>
    %86 = stablehlo.and %85, %51 : tensor<2016x5x4xui32>
    %87 = stablehlo.or %86, %52 : tensor<2016x5x4xui32>
    %88 = stablehlo.bitcast_convert %87 : (tensor<2016x5x4xui32>) -> tensor<2016x5x4xf32>
    %89 = stablehlo.broadcast_in_dim %83, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2016x5x4xf32>
    %90 = stablehlo.multiply %88, %89 : tensor<2016x5x4xf32>
    %91 = stablehlo.add %81, %90 : tensor<2016x5x4xf32>
    %92 = stablehlo.slice %48 [0:5, 4:5, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %93 = stablehlo.reshape %92 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %94 = stablehlo.constant dense<3> : tensor<2016x5x4xui32>
    %95 = stablehlo.shift_left %50, %94 : tensor<2016x5x4xui32>
    %96 = stablehlo.and %95, %51 : tensor<2016x5x4xui32>
    %97 = stablehlo.or %96, %52 : tensor<2016x5x4xui32>
    %98 = stablehlo.bitcast_convert %97 : (tensor<2016x5x4xui32>) -> tensor<2016x5x4xf32>
    %99 = stablehlo.broadcast_in_dim %93, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2016x5x4xf32>
    %100 = stablehlo.multiply %98, %99 : tensor<2016x5x4xf32>
    %101 = stablehlo.add %91, %100 : tensor<2016x5x4xf32>
    %102 = stablehlo.slice %48 [0:5, 5:6, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %103 = stablehlo.reshape %102 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %104 = stablehlo.constant dense<1> : tensor<2016x5x4xui32>
    %105 = stablehlo.shift_right_logical %50, %104 : tensor<2016x5x4xui32>
    %106 = stablehlo.and %105, %51 : tensor<2016x5x4xui32>
    %107 = stablehlo.or %106, %52 : tensor<2016x5x4xui32>
    %108 = stablehlo.bitcast_convert %107 : (tensor<2016x5x4xui32>) -> tensor<2016x5x4xf32>
    %109 = stablehlo.broadcast_in_dim %103, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2016x5x4xf32>
    %110 = stablehlo.multiply %108, %109 : tensor<2016x5x4xf32>
    %111 = stablehlo.add %101, %110 : tensor<2016x5x4xf32>
    %112 = stablehlo.slice %48 [0:5, 6:7, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %113 = stablehlo.reshape %112 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %114 = stablehlo.constant dense<5> : tensor<2016x5x4xui32>
    %115 = stablehlo.shift_right_logical %50, %114 : tensor<2016x5x4xui32>
    %116 = stablehlo.and %115, %51 : tensor<2016x5x4xui32>
    %117 = stablehlo.or %116, %52 : tensor<2016x5x4xui32>
    %118 = stablehlo.bitcast_convert %117 : (tensor<2016x5x4xui32>) -> tensor<2016x5x4xf32>
    %119 = stablehlo.broadcast_in_dim %113, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2016x5x4xf32>
    %120 = stablehlo.multiply %118, %119 : tensor<2016x5x4xf32>
    %121 = stablehlo.add %111, %120 : tensor<2016x5x4xf32>
    %122 = stablehlo.slice %48 [0:5, 7:8, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %123 = stablehlo.reshape %122 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %124 = stablehlo.constant dense<9> : tensor<2016x5x4xui32>
    %125 = stablehlo.shift_right_logical %50, %124 : tensor<2016x5x4xui32>
    %126 = stablehlo.and %125, %51 : tensor<2016x5x4xui32>
    %127 = stablehlo.or %126, %52 : tensor<2016x5x4xui32>
    %128 = stablehlo.bitcast_convert %127 : (tensor<2016x5x4xui32>) -> tensor<2016x5x4xf32>
    %129 = stablehlo.broadcast_in_dim %123, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2016x5x4xf32>
    %130 = stablehlo.multiply %128, %129 : tensor<2016x5x4xf32>
    %131 = stablehlo.add %121, %130 : tensor<2016x5x4xf32>
    %132 = stablehlo.convert %model.layers.0.self_attn.q_proj.scales : (tensor<2016x5xf16>) -> tensor<2016x5xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1] : (tensor<2016x5xf32>) -> tensor<2016x5x4xf32>
    %134 = stablehlo.convert %model.layers.0.self_attn.q_proj.biases : (tensor<2016x5xf16>) -> tensor<2016x5xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1] : (tensor<2016x5xf32>) -> tensor<2016x5x4xf32>
    %136 = stablehlo.constant dense<1.6e+01> : tensor<2016x5x4xf32>
    %137 = stablehlo.multiply %133, %136 : tensor<2016x5x4xf32>
    %138 = stablehlo.subtract %135, %137 : tensor<2016x5x4xf32>
    %139 = stablehlo.multiply %131, %133 : tensor<2016x5x4xf32>
    %140 = stablehlo.broadcast_in_dim %49, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2016x5x4xf32>
    %141 = stablehlo.multiply %138, %140 : tensor<2016x5x4xf32>
    %142 = stablehlo.add %139, %141 : tensor<2016x5x4xf32>
    %143 = stablehlo.reduce(%142 init: %37) applies stablehlo.add across dimensions = [1, 2] : (tensor<2016x5x4xf32>, tensor<f32>) -> tensor<2016xf32>
    %144 = stablehlo.reshape %46 : (tensor<160xf32>) -> tensor<5x8x4xf32>
    %145 = stablehlo.transpose %144, dims = [0, 2, 1] : (tensor<5x8x4xf32>) -> tensor<5x4x8xf32>
    %146 = stablehlo.reduce(%145 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<5x4x8xf32>, tensor<f32>) -> tensor<5x8xf32>
    %147 = stablehlo.reshape %model.layers.0.self_attn.k_proj.weight : (tensor<288x40xui32>) -> tensor<288x5x8xui32>
    %148 = stablehlo.constant dense<8355840> : tensor<288x5x8xui32>
    %149 = stablehlo.constant dense<1132462080> : tensor<288x5x8xui32>
    %150 = stablehlo.slice %145 [0:5, 0:1, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %151 = stablehlo.reshape %150 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %152 = stablehlo.constant dense<15> : tensor<288x5x8xui32>
    %153 = stablehlo.shift_left %147, %152 : tensor<288x5x8xui32>
    %154 = stablehlo.and %153, %148 : tensor<288x5x8xui32>
    %155 = stablehlo.or %154, %149 : tensor<288x5x8xui32>
    %156 = stablehlo.bitcast_convert %155 : (tensor<288x5x8xui32>) -> tensor<288x5x8xf32>
    %157 = stablehlo.broadcast_in_dim %151, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<288x5x8xf32>
    %158 = stablehlo.multiply %156, %157 : tensor<288x5x8xf32>
    %159 = stablehlo.slice %145 [0:5, 1:2, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %160 = stablehlo.reshape %159 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %161 = stablehlo.constant dense<7> : tensor<288x5x8xui32>
    %162 = stablehlo.shift_left %147, %161 : tensor<288x5x8xui32>
    %163 = stablehlo.and %162, %148 : tensor<288x5x8xui32>
    %164 = stablehlo.or %163, %149 : tensor<288x5x8xui32>
    %165 = stablehlo.bitcast_convert %164 : (tensor<288x5x8xui32>) -> tensor<288x5x8xf32>
    %166 = stablehlo.broadcast_in_dim %160, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<288x5x8xf32>
    %167 = stablehlo.multiply %165, %166 : tensor<288x5x8xf32>
    %168 = stablehlo.add %158, %167 : tensor<288x5x8xf32>
    %169 = stablehlo.slice %145 [0:5, 2:3, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %170 = stablehlo.reshape %169 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %171 = stablehlo.constant dense<1> : tensor<288x5x8xui32>
    %172 = stablehlo.shift_right_logical %147, %171 : tensor<288x5x8xui32>
    %173 = stablehlo.and %172, %148 : tensor<288x5x8xui32>
    %174 = stablehlo.or %173, %149 : tensor<288x5x8xui32>
    %175 = stablehlo.bitcast_convert %174 : (tensor<288x5x8xui32>) -> tensor<288x5x8xf32>
    %176 = stablehlo.broadcast_in_dim %170, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<288x5x8xf32>
    %177 = stablehlo.multiply %175, %176 : tensor<288x5x8xf32>
    %178 = stablehlo.add %168, %177 : tensor<288x5x8xf32>
    %179 = stablehlo.slice %145 [0:5, 3:4, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %180 = stablehlo.reshape %179 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %181 = stablehlo.constant dense<9> : tensor<288x5x8xui32>
    %182 = stablehlo.shift_right_logical %147, %181 : tensor<288x5x8xui32>
    %183 = stablehlo.and %182, %148 : tensor<288x5x8xui32>
    %184 = stablehlo.or %183, %149 : tensor<288x5x8xui32>
    %185 = stablehlo.bitcast_convert %184 : (tensor<288x5x8xui32>) -> tensor<288x5x8xf32>
    %186 = stablehlo.broadcast_in_dim %180, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<288x5x8xf32>
    %187 = stablehlo.multiply %185, %186 : tensor<288x5x8xf32>
    %188 = stablehlo.add %178, %187 : tensor<288x5x8xf32>
    %189 = stablehlo.convert %model.layers.0.self_attn.k_proj.scales : (tensor<288x5xbf16>) -> tensor<288x5xf32>
    %190 = stablehlo.broadcast_in_dim %189, dims = [0, 1] : (tensor<288x5xf32>) -> tensor<288x5x8xf32>
    %191 = stablehlo.convert %model.layers.0.self_attn.k_proj.biases : (tensor<288x5xbf16>) -> tensor<288x5xf32>
    %192 = stablehlo.broadcast_in_dim %191, dims = [0, 1] : (tensor<288x5xf32>) -> tensor<288x5x8xf32>
    %193 = stablehlo.constant dense<2.56e+02> : tensor<288x5x8xf32>
    %194 = stablehlo.multiply %190, %193 : tensor<288x5x8xf32>
    %195 = stablehlo.subtract %192, %194 : tensor<288x5x8xf32>
    %196 = stablehlo.multiply %188, %190 : tensor<288x5x8xf32>
    %197 = stablehlo.broadcast_in_dim %146, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<288x5x8xf32>
    %198 = stablehlo.multiply %195, %197 : tensor<288x5x8xf32>
    %199 = stablehlo.add %196, %198 : tensor<288x5x8xf32>
    %200 = stablehlo.reduce(%199 init: %37) applies stablehlo.add across dimensions = [1, 2] : (tensor<288x5x8xf32>, tensor<f32>) -> tensor<288xf32>
    %201 = stablehlo.constant dense<0.0e+00> : tensor<288x160xf32>
    %202 = stablehlo.convert %model.layers.0.self_attn.v_proj.weight : (tensor<288x160xf16>) -> tensor<288x160xf32>
    %203 = stablehlo.broadcast_in_dim %46, dims = [1] : (tensor<160xf32>) -> tensor<288x160xf32>
    %204 = stablehlo.multiply %202, %203 : tensor<288x160xf32>
    %205 = stablehlo.subtract %201, %204 : tensor<288x160xf32>
    %206 = stablehlo.subtract %201, %205 : tensor<288x160xf32>
    %207 = stablehlo.reduce(%206 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<288x160xf32>, tensor<f32>) -> tensor<288xf32>
    %208 = stablehlo.concatenate %143, %200, %207, dim = 0 : (tensor<2016xf32>, tensor<288xf32>, tensor<288xf32>) -> tensor<2592xf32>
    %209 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.bias, dims = [0] : (tensor<2592xf32>) -> tensor<2592xf32>
    %210 = stablehlo.add %208, %209 : tensor<2592xf32>
    %211 = stablehlo.reshape %210 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %212 = stablehlo.reshape %211 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %213 = stablehlo.reshape %211 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %214 = stablehlo.broadcast_in_dim %28, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %215 = stablehlo.broadcast_in_dim %29, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %216 = stablehlo.multiply %213, %214 : tensor<1x27x2x48xf32>
    %217 = stablehlo.reverse %213, dims = [2] : tensor<1x27x2x48xf32>
    %218 = stablehlo.multiply %217, %215 : tensor<1x27x2x48xf32>
    %219 = stablehlo.add %216, %218 : tensor<1x27x2x48xf32>
    %220 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %221 = stablehlo.constant dense<24> : tensor<1x27x2x48xi32>
    %222 = stablehlo.compare GE, %220, %221 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %223 = stablehlo.select %222, %212, %219 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %224 = stablehlo.reshape %223 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %225 = stablehlo.slice %224 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %226 = stablehlo.reshape %225 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %227 = stablehlo.dynamic_update_slice %cache.0, %226, %position, %24, %24, %24 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %228 = stablehlo.slice %227 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %229 = stablehlo.reshape %228 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %230 = stablehlo.slice %227 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %231 = stablehlo.reshape %230 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %232 = stablehlo.slice %224 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %233 = stablehlo.reshape %232 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %234 = stablehlo.reshape %233 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %235 = stablehlo.broadcast_in_dim %234, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %236 = stablehlo.broadcast_in_dim %229, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %237 = stablehlo.multiply %235, %236 : tensor<3x7x10x96xf32>
    %238 = stablehlo.reduce(%237 init: %37) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %239 = stablehlo.reshape %34 : (tensor<1x10xi1>) -> tensor<10xi1>
    %240 = stablehlo.broadcast_in_dim %239, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %241 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x10xf32>
    %242 = stablehlo.multiply %238, %241 : tensor<3x7x10xf32>
    %243 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %244 = stablehlo.select %240, %242, %243 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %245 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %246 = stablehlo.reduce(%244 init: %245) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %247 = stablehlo.broadcast_in_dim %246, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %248 = stablehlo.subtract %244, %247 : tensor<3x7x10xf32>
    %249 = stablehlo.exponential %248 : tensor<3x7x10xf32>
    %250 = stablehlo.reduce(%249 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %251 = stablehlo.broadcast_in_dim %250, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %252 = stablehlo.divide %249, %251 : tensor<3x7x10xf32>
    %253 = stablehlo.broadcast_in_dim %252, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %254 = stablehlo.broadcast_in_dim %231, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %255 = stablehlo.multiply %253, %254 : tensor<3x7x10x96xf32>
    %256 = stablehlo.reduce(%255 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %257 = stablehlo.reshape %256 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %258 = stablehlo.reshape %257 : (tensor<2016xf32>) -> tensor<63x4x8xf32>
    %259 = stablehlo.transpose %258, dims = [0, 2, 1] : (tensor<63x4x8xf32>) -> tensor<63x8x4xf32>
    %260 = stablehlo.reduce(%259 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<63x8x4xf32>, tensor<f32>) -> tensor<63x4xf32>
    %261 = stablehlo.reshape %model.layers.0.self_attn.o_proj.weight : (tensor<160x252xui32>) -> tensor<160x63x4xui32>
    %262 = stablehlo.constant dense<7864320> : tensor<160x63x4xui32>
    %263 = stablehlo.constant dense<1098907648> : tensor<160x63x4xui32>
    %264 = stablehlo.slice %259 [0:63, 0:1, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %265 = stablehlo.reshape %264 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %266 = stablehlo.constant dense<19> : tensor<160x63x4xui32>
    %267 = stablehlo.shift_left %261, %266 : tensor<160x63x4xui32>
    %268 = stablehlo.and %267, %262 : tensor<160x63x4xui32>
    %269 = stablehlo.or %268, %263 : tensor<160x63x4xui32>
    %270 = stablehlo.bitcast_convert %269 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %271 = stablehlo.broadcast_in_dim %265, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %272 = stablehlo.multiply %270, %271 : tensor<160x63x4xf32>
    %273 = stablehlo.slice %259 [0:63, 1:2, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %274 = stablehlo.reshape %273 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %275 = stablehlo.constant dense<15> : tensor<160x63x4xui32>
    %276 = stablehlo.shift_left %261, %275 : tensor<160x63x4xui32>
    %277 = stablehlo.and %276, %262 : tensor<160x63x4xui32>
    %278 = stablehlo.or %277, %263 : tensor<160x63x4xui32>
    %279 = stablehlo.bitcast_convert %278 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %280 = stablehlo.broadcast_in_dim %274, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %281 = stablehlo.multiply %279, %280 : tensor<160x63x4xf32>
    %282 = stablehlo.add %272, %281 : tensor<160x63x4xf32>
    %283 = stablehlo.slice %259 [0:63, 2:3, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %284 = stablehlo.reshape %283 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %285 = stablehlo.constant dense<11> : tensor<160x63x4xui32>
    %286 = stablehlo.shift_left %261, %285 : tensor<160x63x4xui32>
    %287 = stablehlo.and %286, %262 : tensor<160x63x4xui32>
    %288 = stablehlo.or %287, %263 : tensor<160x63x4xui32>
    %289 = stablehlo.bitcast_convert %288 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %290 = stablehlo.broadcast_in_dim %284, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %291 = stablehlo.multiply %289, %290 : tensor<160x63x4xf32>
    %292 = stablehlo.add %282, %291 : tensor<160x63x4xf32>
    %293 = stablehlo.slice %259 [0:63, 3:4, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %294 = stablehlo.reshape %293 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %295 = stablehlo.constant dense<7> : tensor<160x63x4xui32>
    %296 = stablehlo.shift_left %261, %295 : tensor<160x63x4xui32>
    %297 = stablehlo.and %296, %262 : tensor<160x63x4xui32>
    %298 = stablehlo.or %297, %263 : tensor<160x63x4xui32>
    %299 = stablehlo.bitcast_convert %298 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %300 = stablehlo.broadcast_in_dim %294, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %301 = stablehlo.multiply %299, %300 : tensor<160x63x4xf32>
    %302 = stablehlo.add %292, %301 : tensor<160x63x4xf32>
    %303 = stablehlo.slice %259 [0:63, 4:5, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %304 = stablehlo.reshape %303 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %305 = stablehlo.constant dense<3> : tensor<160x63x4xui32>
    %306 = stablehlo.shift_left %261, %305 : tensor<160x63x4xui32>
    %307 = stablehlo.and %306, %262 : tensor<160x63x4xui32>
    %308 = stablehlo.or %307, %263 : tensor<160x63x4xui32>
    %309 = stablehlo.bitcast_convert %308 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %310 = stablehlo.broadcast_in_dim %304, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %311 = stablehlo.multiply %309, %310 : tensor<160x63x4xf32>
    %312 = stablehlo.add %302, %311 : tensor<160x63x4xf32>
    %313 = stablehlo.slice %259 [0:63, 5:6, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %314 = stablehlo.reshape %313 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %315 = stablehlo.constant dense<1> : tensor<160x63x4xui32>
    %316 = stablehlo.shift_right_logical %261, %315 : tensor<160x63x4xui32>
    %317 = stablehlo.and %316, %262 : tensor<160x63x4xui32>
    %318 = stablehlo.or %317, %263 : tensor<160x63x4xui32>
    %319 = stablehlo.bitcast_convert %318 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %320 = stablehlo.broadcast_in_dim %314, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %321 = stablehlo.multiply %319, %320 : tensor<160x63x4xf32>
    %322 = stablehlo.add %312, %321 : tensor<160x63x4xf32>
    %323 = stablehlo.slice %259 [0:63, 6:7, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %324 = stablehlo.reshape %323 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %325 = stablehlo.constant dense<5> : tensor<160x63x4xui32>
    %326 = stablehlo.shift_right_logical %261, %325 : tensor<160x63x4xui32>
    %327 = stablehlo.and %326, %262 : tensor<160x63x4xui32>
    %328 = stablehlo.or %327, %263 : tensor<160x63x4xui32>
    %329 = stablehlo.bitcast_convert %328 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %330 = stablehlo.broadcast_in_dim %324, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %331 = stablehlo.multiply %329, %330 : tensor<160x63x4xf32>
    %332 = stablehlo.add %322, %331 : tensor<160x63x4xf32>
    %333 = stablehlo.slice %259 [0:63, 7:8, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %334 = stablehlo.reshape %333 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %335 = stablehlo.constant dense<9> : tensor<160x63x4xui32>
    %336 = stablehlo.shift_right_logical %261, %335 : tensor<160x63x4xui32>
    %337 = stablehlo.and %336, %262 : tensor<160x63x4xui32>
    %338 = stablehlo.or %337, %263 : tensor<160x63x4xui32>
    %339 = stablehlo.bitcast_convert %338 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %340 = stablehlo.broadcast_in_dim %334, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %341 = stablehlo.multiply %339, %340 : tensor<160x63x4xf32>
    %342 = stablehlo.add %332, %341 : tensor<160x63x4xf32>
    %343 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %344 = stablehlo.broadcast_in_dim %343, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x4xf32>
    %345 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %346 = stablehlo.broadcast_in_dim %345, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x4xf32>
    %347 = stablehlo.constant dense<1.6e+01> : tensor<160x63x4xf32>
    %348 = stablehlo.multiply %344, %347 : tensor<160x63x4xf32>
    %349 = stablehlo.subtract %346, %348 : tensor<160x63x4xf32>
    %350 = stablehlo.multiply %342, %344 : tensor<160x63x4xf32>
    %351 = stablehlo.broadcast_in_dim %260, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %352 = stablehlo.multiply %349, %351 : tensor<160x63x4xf32>
    %353 = stablehlo.add %350, %352 : tensor<160x63x4xf32>
    %354 = stablehlo.reduce(%353 init: %37) applies stablehlo.add across dimensions = [1, 2] : (tensor<160x63x4xf32>, tensor<f32>) -> tensor<160xf32>
    %355 = stablehlo.add %23, %354 : tensor<160xf32>
    // layer 0: feed-forward
    %356 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %357 = stablehlo.multiply %355, %355 : tensor<160xf32>
    %358 = stablehlo.reduce(%357 init: %37) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %359 = stablehlo.multiply %358, %39 : tensor<f32>
    %360 = stablehlo.add %359, %41 : tensor<f32>
    %361 = stablehlo.rsqrt %360 : tensor<f32>
    %362 = stablehlo.broadcast_in_dim %361, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %363 = stablehlo.multiply %355, %362 : tensor<160xf32>
    %364 = stablehlo.multiply %363, %356 : tensor<160xf32>
    %365 = stablehlo.reshape %364 : (tensor<160xf32>) -> tensor<5x4x8xf32>
    %366 = stablehlo.transpose %365, dims = [0, 2, 1] : (tensor<5x4x8xf32>) -> tensor<5x8x4xf32>
    %367 = stablehlo.reduce(%366 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<5x8x4xf32>, tensor<f32>) -> tensor<5x4xf32>
    %368 = stablehlo.reshape %model.layers.0.mlp.gate_proj.weight : (tensor<416x20xui32>) -> tensor<416x5x4xui32>
    %369 = stablehlo.constant dense<7864320> : tensor<416x5x4xui32>
    %370 = stablehlo.constant dense<1098907648> : tensor<416x5x4xui32>
    %371 = stablehlo.slice %366 [0:5, 0:1, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %372 = stablehlo.reshape %371 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %373 = stablehlo.constant dense<19> : tensor<416x5x4xui32>
    %374 = stablehlo.shift_left %368, %373 : tensor<416x5x4xui32>
    %375 = stablehlo.and %374, %369 : tensor<416x5x4xui32>
    %376 = stablehlo.or %375, %370 : tensor<416x5x4xui32>
    %377 = stablehlo.bitcast_convert %376 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %378 = stablehlo.broadcast_in_dim %372, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %379 = stablehlo.multiply %377, %378 : tensor<416x5x4xf32>
    %380 = stablehlo.slice %366 [0:5, 1:2, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %381 = stablehlo.reshape %380 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %382 = stablehlo.constant dense<15> : tensor<416x5x4xui32>
    %383 = stablehlo.shift_left %368, %382 : tensor<416x5x4xui32>
    %384 = stablehlo.and %383, %369 : tensor<416x5x4xui32>
    %385 = stablehlo.or %384, %370 : tensor<416x5x4xui32>
    %386 = stablehlo.bitcast_convert %385 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %387 = stablehlo.broadcast_in_dim %381, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %388 = stablehlo.multiply %386, %387 : tensor<416x5x4xf32>
    %389 = stablehlo.add %379, %388 : tensor<416x5x4xf32>
    %390 = stablehlo.slice %366 [0:5, 2:3, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %391 = stablehlo.reshape %390 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %392 = stablehlo.constant dense<11> : tensor<416x5x4xui32>
    %393 = stablehlo.shift_left %368, %392 : tensor<416x5x4xui32>
    %394 = stablehlo.and %393, %369 : tensor<416x5x4xui32>
    %395 = stablehlo.or %394, %370 : tensor<416x5x4xui32>
    %396 = stablehlo.bitcast_convert %395 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %397 = stablehlo.broadcast_in_dim %391, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %398 = stablehlo.multiply %396, %397 : tensor<416x5x4xf32>
    %399 = stablehlo.add %389, %398 : tensor<416x5x4xf32>
    %400 = stablehlo.slice %366 [0:5, 3:4, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %401 = stablehlo.reshape %400 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %402 = stablehlo.constant dense<7> : tensor<416x5x4xui32>
    %403 = stablehlo.shift_left %368, %402 : tensor<416x5x4xui32>
    %404 = stablehlo.and %403, %369 : tensor<416x5x4xui32>
    %405 = stablehlo.or %404, %370 : tensor<416x5x4xui32>
    %406 = stablehlo.bitcast_convert %405 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %407 = stablehlo.broadcast_in_dim %401, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %408 = stablehlo.multiply %406, %407 : tensor<416x5x4xf32>
    %409 = stablehlo.add %399, %408 : tensor<416x5x4xf32>
    %410 = stablehlo.slice %366 [0:5, 4:5, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %411 = stablehlo.reshape %410 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %412 = stablehlo.constant dense<3> : tensor<416x5x4xui32>
    %413 = stablehlo.shift_left %368, %412 : tensor<416x5x4xui32>
    %414 = stablehlo.and %413, %369 : tensor<416x5x4xui32>
    %415 = stablehlo.or %414, %370 : tensor<416x5x4xui32>
    %416 = stablehlo.bitcast_convert %415 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %417 = stablehlo.broadcast_in_dim %411, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %418 = stablehlo.multiply %416, %417 : tensor<416x5x4xf32>
    %419 = stablehlo.add %409, %418 : tensor<416x5x4xf32>
    %420 = stablehlo.slice %366 [0:5, 5:6, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %421 = stablehlo.reshape %420 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %422 = stablehlo.constant dense<1> : tensor<416x5x4xui32>
    %423 = stablehlo.shift_right_logical %368, %422 : tensor<416x5x4xui32>
    %424 = stablehlo.and %423, %369 : tensor<416x5x4xui32>
    %425 = stablehlo.or %424, %370 : tensor<416x5x4xui32>
    %426 = stablehlo.bitcast_convert %425 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %427 = stablehlo.broadcast_in_dim %421, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %428 = stablehlo.multiply %426, %427 : tensor<416x5x4xf32>
    %429 = stablehlo.add %419, %428 : tensor<416x5x4xf32>
    %430 = stablehlo.slice %366 [0:5, 6:7, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %431 = stablehlo.reshape %430 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %432 = stablehlo.constant dense<5> : tensor<416x5x4xui32>
    %433 = stablehlo.shift_right_logical %368, %432 : tensor<416x5x4xui32>
    %434 = stablehlo.and %433, %369 : tensor<416x5x4xui32>
    %435 = stablehlo.or %434, %370 : tensor<416x5x4xui32>
    %436 = stablehlo.bitcast_convert %435 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %437 = stablehlo.broadcast_in_dim %431, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %438 = stablehlo.multiply %436, %437 : tensor<416x5x4xf32>
    %439 = stablehlo.add %429, %438 : tensor<416x5x4xf32>
    %440 = stablehlo.slice %366 [0:5, 7:8, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %441 = stablehlo.reshape %440 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %442 = stablehlo.constant dense<9> : tensor<416x5x4xui32>
    %443 = stablehlo.shift_right_logical %368, %442 : tensor<416x5x4xui32>
    %444 = stablehlo.and %443, %369 : tensor<416x5x4xui32>
    %445 = stablehlo.or %444, %370 : tensor<416x5x4xui32>
    %446 = stablehlo.bitcast_convert %445 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %447 = stablehlo.broadcast_in_dim %441, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %448 = stablehlo.multiply %446, %447 : tensor<416x5x4xf32>
    %449 = stablehlo.add %439, %448 : tensor<416x5x4xf32>
    %450 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %451 = stablehlo.broadcast_in_dim %450, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4xf32>
    %452 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %453 = stablehlo.broadcast_in_dim %452, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4xf32>
    %454 = stablehlo.constant dense<1.6e+01> : tensor<416x5x4xf32>
    %455 = stablehlo.multiply %451, %454 : tensor<416x5x4xf32>
    %456 = stablehlo.subtract %453, %455 : tensor<416x5x4xf32>
    %457 = stablehlo.multiply %449, %451 : tensor<416x5x4xf32>
    %458 = stablehlo.broadcast_in_dim %367, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %459 = stablehlo.multiply %456, %458 : tensor<416x5x4xf32>
    %460 = stablehlo.add %457, %459 : tensor<416x5x4xf32>
    %461 = stablehlo.reduce(%460 init: %37) applies stablehlo.add across dimensions = [1, 2] : (tensor<416x5x4xf32>, tensor<f32>) -> tensor<416xf32>
    %462 = stablehlo.reshape %364 : (tensor<160xf32>) -> tensor<5x8x4xf32>
    %463 = stablehlo.transpose %462, dims = [0, 2, 1] : (tensor<5x8x4xf32>) -> tensor<5x4x8xf32>
    %464 = stablehlo.reduce(%463 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<5x4x8xf32>, tensor<f32>) -> tensor<5x8xf32>
    %465 = stablehlo.reshape %model.layers.0.mlp.up_proj.weight : (tensor<416x40xui32>) -> tensor<416x5x8xui32>
    %466 = stablehlo.constant dense<8355840> : tensor<416x5x8xui32>
    %467 = stablehlo.constant dense<1132462080> : tensor<416x5x8xui32>
    %468 = stablehlo.slice %463 [0:5, 0:1, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %469 = stablehlo.reshape %468 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %470 = stablehlo.constant dense<15> : tensor<416x5x8xui32>
    %471 = stablehlo.shift_left %465, %470 : tensor<416x5x8xui32>
    %472 = stablehlo.and %471, %466 : tensor<416x5x8xui32>
    %473 = stablehlo.or %472, %467 : tensor<416x5x8xui32>
    %474 = stablehlo.bitcast_convert %473 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %475 = stablehlo.broadcast_in_dim %469, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %476 = stablehlo.multiply %474, %475 : tensor<416x5x8xf32>
    %477 = stablehlo.slice %463 [0:5, 1:2, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %478 = stablehlo.reshape %477 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %479 = stablehlo.constant dense<7> : tensor<416x5x8xui32>
    %480 = stablehlo.shift_left %465, %479 : tensor<416x5x8xui32>
    %481 = stablehlo.and %480, %466 : tensor<416x5x8xui32>
    %482 = stablehlo.or %481, %467 : tensor<416x5x8xui32>
    %483 = stablehlo.bitcast_convert %482 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %484 = stablehlo.broadcast_in_dim %478, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %485 = stablehlo.multiply %483, %484 : tensor<416x5x8xf32>
    %486 = stablehlo.add %476, %485 : tensor<416x5x8xf32>
    %487 = stablehlo.slice %463 [0:5, 2:3, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %488 = stablehlo.reshape %487 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %489 = stablehlo.constant dense<1> : tensor<416x5x8xui32>
    %490 = stablehlo.shift_right_logical %465, %489 : tensor<416x5x8xui32>
    %491 = stablehlo.and %490, %466 : tensor<416x5x8xui32>
    %492 = stablehlo.or %491, %467 : tensor<416x5x8xui32>
    %493 = stablehlo.bitcast_convert %492 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %494 = stablehlo.broadcast_in_dim %488, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %495 = stablehlo.multiply %493, %494 : tensor<416x5x8xf32>
    %496 = stablehlo.add %486, %495 : tensor<416x5x8xf32>
    %497 = stablehlo.slice %463 [0:5, 3:4, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %498 = stablehlo.reshape %497 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %499 = stablehlo.constant dense<9> : tensor<416x5x8xui32>
    %500 = stablehlo.shift_right_logical %465, %499 : tensor<416x5x8xui32>
    %501 = stablehlo.and %500, %466 : tensor<416x5x8xui32>
    %502 = stablehlo.or %501, %467 : tensor<416x5x8xui32>
    %503 = stablehlo.bitcast_convert %502 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %504 = stablehlo.broadcast_in_dim %498, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %505 = stablehlo.multiply %503, %504 : tensor<416x5x8xf32>
    %506 = stablehlo.add %496, %505 : tensor<416x5x8xf32>
    %507 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %508 = stablehlo.broadcast_in_dim %507, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x8xf32>
    %509 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %510 = stablehlo.broadcast_in_dim %509, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x8xf32>
    %511 = stablehlo.constant dense<2.56e+02> : tensor<416x5x8xf32>
    %512 = stablehlo.multiply %508, %511 : tensor<416x5x8xf32>
    %513 = stablehlo.subtract %510, %512 : tensor<416x5x8xf32>
    %514 = stablehlo.multiply %506, %508 : tensor<416x5x8xf32>
    %515 = stablehlo.broadcast_in_dim %464, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %516 = stablehlo.multiply %513, %515 : tensor<416x5x8xf32>
    %517 = stablehlo.add %514, %516 : tensor<416x5x8xf32>
    %518 = stablehlo.reduce(%517 init: %37) applies stablehlo.add across dimensions = [1, 2] : (tensor<416x5x8xf32>, tensor<f32>) -> tensor<416xf32>
    %519 = stablehlo.logistic %461 : tensor<416xf32>
    %520 = stablehlo.multiply %461, %519 : tensor<416xf32>
    %521 = stablehlo.multiply %520, %518 : tensor<416xf32>
    %522 = stablehlo.reshape %521 : (tensor<416xf32>) -> tensor<13x4x8xf32>
    %523 = stablehlo.transpose %522, dims = [0, 2, 1] : (tensor<13x4x8xf32>) -> tensor<13x8x4xf32>
    %524 = stablehlo.reduce(%523 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<13x8x4xf32>, tensor<f32>) -> tensor<13x4xf32>
    %525 = stablehlo.reshape %model.layers.0.mlp.down_proj.weight : (tensor<160x52xui32>) -> tensor<160x13x4xui32>
    %526 = stablehlo.constant dense<7864320> : tensor<160x13x4xui32>
    %527 = stablehlo.constant dense<1098907648> : tensor<160x13x4xui32>
    %528 = stablehlo.slice %523 [0:13, 0:1, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %529 = stablehlo.reshape %528 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %530 = stablehlo.constant dense<19> : tensor<160x13x4xui32>
    %531 = stablehlo.shift_left %525, %530 : tensor<160x13x4xui32>
    %532 = stablehlo.and %531, %526 : tensor<160x13x4xui32>
    %533 = stablehlo.or %532, %527 : tensor<160x13x4xui32>
    %534 = stablehlo.bitcast_convert %533 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %535 = stablehlo.broadcast_in_dim %529, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %536 = stablehlo.multiply %534, %535 : tensor<160x13x4xf32>
    %537 = stablehlo.slice %523 [0:13, 1:2, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %538 = stablehlo.reshape %537 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %539 = stablehlo.constant dense<15> : tensor<160x13x4xui32>
    %540 = stablehlo.shift_left %525, %539 : tensor<160x13x4xui32>
    %541 = stablehlo.and %540, %526 : tensor<160x13x4xui32>
    %542 = stablehlo.or %541, %527 : tensor<160x13x4xui32>
    %543 = stablehlo.bitcast_convert %542 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %544 = stablehlo.broadcast_in_dim %538, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %545 = stablehlo.multiply %543, %544 : tensor<160x13x4xf32>
    %546 = stablehlo.add %536, %545 : tensor<160x13x4xf32>
    %547 = stablehlo.slice %523 [0:13, 2:3, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %548 = stablehlo.reshape %547 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %549 = stablehlo.constant dense<11> : tensor<160x13x4xui32>
    %550 = stablehlo.shift_left %525, %549 : tensor<160x13x4xui32>
    %551 = stablehlo.and %550, %526 : tensor<160x13x4xui32>
    %552 = stablehlo.or %551, %527 : tensor<160x13x4xui32>
    %553 = stablehlo.bitcast_convert %552 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %554 = stablehlo.broadcast_in_dim %548, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %555 = stablehlo.multiply %553, %554 : tensor<160x13x4xf32>
    %556 = stablehlo.add %546, %555 : tensor<160x13x4xf32>
    %557 = stablehlo.slice %523 [0:13, 3:4, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %558 = stablehlo.reshape %557 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %559 = stablehlo.constant dense<7> : tensor<160x13x4xui32>
    %560 = stablehlo.shift_left %525, %559 : tensor<160x13x4xui32>
    %561 = stablehlo.and %560, %526 : tensor<160x13x4xui32>
    %562 = stablehlo.or %561, %527 : tensor<160x13x4xui32>
    %563 = stablehlo.bitcast_convert %562 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %564 = stablehlo.broadcast_in_dim %558, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %565 = stablehlo.multiply %563, %564 : tensor<160x13x4xf32>
    %566 = stablehlo.add %556, %565 : tensor<160x13x4xf32>
    %567 = stablehlo.slice %523 [0:13, 4:5, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %568 = stablehlo.reshape %567 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %569 = stablehlo.constant dense<3> : tensor<160x13x4xui32>
    %570 = stablehlo.shift_left %525, %569 : tensor<160x13x4xui32>
    %571 = stablehlo.and %570, %526 : tensor<160x13x4xui32>
    %572 = stablehlo.or %571, %527 : tensor<160x13x4xui32>
    %573 = stablehlo.bitcast_convert %572 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %574 = stablehlo.broadcast_in_dim %568, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %575 = stablehlo.multiply %573, %574 : tensor<160x13x4xf32>
    %576 = stablehlo.add %566, %575 : tensor<160x13x4xf32>
    %577 = stablehlo.slice %523 [0:13, 5:6, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %578 = stablehlo.reshape %577 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %579 = stablehlo.constant dense<1> : tensor<160x13x4xui32>
    %580 = stablehlo.shift_right_logical %525, %579 : tensor<160x13x4xui32>
    %581 = stablehlo.and %580, %526 : tensor<160x13x4xui32>
    %582 = stablehlo.or %581, %527 : tensor<160x13x4xui32>
    %583 = stablehlo.bitcast_convert %582 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %584 = stablehlo.broadcast_in_dim %578, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %585 = stablehlo.multiply %583, %584 : tensor<160x13x4xf32>
    %586 = stablehlo.add %576, %585 : tensor<160x13x4xf32>
    %587 = stablehlo.slice %523 [0:13, 6:7, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %588 = stablehlo.reshape %587 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %589 = stablehlo.constant dense<5> : tensor<160x13x4xui32>
    %590 = stablehlo.shift_right_logical %525, %589 : tensor<160x13x4xui32>
    %591 = stablehlo.and %590, %526 : tensor<160x13x4xui32>
    %592 = stablehlo.or %591, %527 : tensor<160x13x4xui32>
    %593 = stablehlo.bitcast_convert %592 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %594 = stablehlo.broadcast_in_dim %588, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %595 = stablehlo.multiply %593, %594 : tensor<160x13x4xf32>
    %596 = stablehlo.add %586, %595 : tensor<160x13x4xf32>
    %597 = stablehlo.slice %523 [0:13, 7:8, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %598 = stablehlo.reshape %597 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %599 = stablehlo.constant dense<9> : tensor<160x13x4xui32>
    %600 = stablehlo.shift_right_logical %525, %599 : tensor<160x13x4xui32>
    %601 = stablehlo.and %600, %526 : tensor<160x13x4xui32>
    %602 = stablehlo.or %601, %527 : tensor<160x13x4xui32>
    %603 = stablehlo.bitcast_convert %602 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %604 = stablehlo.broadcast_in_dim %598, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %605 = stablehlo.multiply %603, %604 : tensor<160x13x4xf32>
    %606 = stablehlo.add %596, %605 : tensor<160x13x4xf32>
    %607 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %608 = stablehlo.broadcast_in_dim %607, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x4xf32>
    %609 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %610 = stablehlo.broadcast_in_dim %609, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x4xf32>
    %611 = stablehlo.constant dense<1.6e+01> : tensor<160x13x4xf32>
    %612 = stablehlo.multiply %608, %611 : tensor<160x13x4xf32>
    %613 = stablehlo.subtract %610, %612 : tensor<160x13x4xf32>
    %614 = stablehlo.multiply %606, %608 : tensor<160x13x4xf32>
    %615 = stablehlo.broadcast_in_dim %524, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %616 = stablehlo.multiply %613, %615 : tensor<160x13x4xf32>
    %617 = stablehlo.add %614, %616 : tensor<160x13x4xf32>
    %618 = stablehlo.reduce(%617 init: %37) applies stablehlo.add across dimensions = [1, 2] : (tensor<160x13x4xf32>, tensor<f32>) -> tensor<160xf32>
    %619 = stablehlo.add %355, %618 : tensor<160xf32>
    // layer 1: attention
    %620 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %621 = stablehlo.multiply %619, %619 : tensor<160xf32>
    %622 = stablehlo.reduce(%621 init: %37) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %623 = stablehlo.multiply %622, %39 : tensor<f32>
    %624 = stablehlo.add %623, %41 : tensor<f32>
    %625 = stablehlo.rsqrt %624 : tensor<f32>
    %626 = stablehlo.broadcast_in_dim %625, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %627 = stablehlo.multiply %619, %626 : tensor<160xf32>
    %628 = stablehlo.multiply %627, %620 : tensor<160xf32>
    %629 = stablehlo.reshape %628 : (tensor<160xf32>) -> tensor<5x4x8xf32>
    %630 = stablehlo.transpose %629, dims = [0, 2, 1] : (tensor<5x4x8xf32>) -> tensor<5x8x4xf32>
    %631 = stablehlo.reduce(%630 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<5x8x4xf32>, tensor<f32>) -> tensor<5x4xf32>
    %632 = stablehlo.reshape %model.layers.1.self_attn.q_proj.weight : (tensor<2016x20xui32>) -> tensor<2016x5x4xui32>
    %633 = stablehlo.slice %630 [0:5, 0:1, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %634 = stablehlo.reshape %633 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %635 = stablehlo.shift_left %632, %55 : tensor<2016x5x4xui32>
    %636 = stablehlo.and %635, %51 : tensor<2016x5x4xui32>
    %637 = stablehlo.or %636, %52 : tensor<2016x5x4xui32>
    %638 = stablehlo.bitcast_convert %637 : (tensor<2016x5x4xui32>) -> tensor<2016x5x4xf32>
    %639 = stablehlo.broadcast_in_dim %634, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2016x5x4xf32>
    %640 = stablehlo.multiply %638, %639 : tensor<2016x5x4xf32>
    %641 = stablehlo.slice %630 [0:5, 1:2, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %642 = stablehlo.reshape %641 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %643 = stablehlo.shift_left %632, %64 : tensor<2016x5x4xui32>
    %644 = stablehlo.and %643, %51 : tensor<2016x5x4xui32>
    %645 = stablehlo.or %644, %52 : tensor<2016x5x4xui32>
    %646 = stablehlo.bitcast_convert %645 : (tensor<2016x5x4xui32>) -> tensor<2016x5x4xf32>
    %647 = stablehlo.broadcast_in_dim %642, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2016x5x4xf32>
    %648 = stablehlo.multiply %646, %647 : tensor<2016x5x4xf32>
    %649 = stablehlo.add %640, %648 : tensor<2016x5x4xf32>
    %650 = stablehlo.slice %630 [0:5, 2:3, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %651 = stablehlo.reshape %650 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %652 = stablehlo.shift_left %632, %74 : tensor<2016x5x4xui32>
    %653 = stablehlo.and %652, %51 : tensor<2016x5x4xui32>
    %654 = stablehlo.or %653, %52 : tensor<2016x5x4xui32>
    %655 = stablehlo.bitcast_convert %654 : (tensor<2016x5x4xui32>) -> tensor<2016x5x4xf32>
    %656 = stablehlo.broadcast_in_dim %651, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2016x5x4xf32>
    %657 = stablehlo.multiply %655, %656 : tensor<2016x5x4xf32>
    %658 = stablehlo.add %649, %657 : tensor<2016x5x4xf32>
    %659 = stablehlo.slice %630 [0:5, 3:4, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %660 = stablehlo.reshape %659 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %661 = stablehlo.shift_left %632, %84 : tensor<2016x5x4xui32>
    %662 = stablehlo.and %661, %51 : tensor<2016x5x4xui32>
    %663 = stablehlo.or %662, %52 : tensor<2016x5x4xui32>
    %664 = stablehlo.bitcast_convert %663 : (tensor<2016x5x4xui32>) -> tensor<2016x5x4xf32>
    %665 = stablehlo.broadcast_in_dim %660, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2016x5x4xf32>
    %666 = stablehlo.multiply %664, %665 : tensor<2016x5x4xf32>
    %667 = stablehlo.add %658, %666 : tensor<2016x5x4xf32>
    %668 = stablehlo.slice %630 [0:5, 4:5, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %669 = stablehlo.reshape %668 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %670 = stablehlo.shift_left %632, %94 : tensor<2016x5x4xui32>
    %671 = stablehlo.and %670, %51 : tensor<2016x5x4xui32>
    %672 = stablehlo.or %671, %52 : tensor<2016x5x4xui32>
    %673 = stablehlo.bitcast_convert %672 : (tensor<2016x5x4xui32>) -> tensor<2016x5x4xf32>
    %674 = stablehlo.broadcast_in_dim %669, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2016x5x4xf32>
    %675 = stablehlo.multiply %673, %674 : tensor<2016x5x4xf32>
    %676 = stablehlo.add %667, %675 : tensor<2016x5x4xf32>
    %677 = stablehlo.slice %630 [0:5, 5:6, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %678 = stablehlo.reshape %677 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %679 = stablehlo.shift_right_logical %632, %104 : tensor<2016x5x4xui32>
    %680 = stablehlo.and %679, %51 : tensor<2016x5x4xui32>
    %681 = stablehlo.or %680, %52 : tensor<2016x5x4xui32>
    %682 = stablehlo.bitcast_convert %681 : (tensor<2016x5x4xui32>) -> tensor<2016x5x4xf32>
    %683 = stablehlo.broadcast_in_dim %678, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2016x5x4xf32>
    %684 = stablehlo.multiply %682, %683 : tensor<2016x5x4xf32>
    %685 = stablehlo.add %676, %684 : tensor<2016x5x4xf32>
    %686 = stablehlo.slice %630 [0:5, 6:7, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %687 = stablehlo.reshape %686 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %688 = stablehlo.shift_right_logical %632, %114 : tensor<2016x5x4xui32>
    %689 = stablehlo.and %688, %51 : tensor<2016x5x4xui32>
    %690 = stablehlo.or %689, %52 : tensor<2016x5x4xui32>
    %691 = stablehlo.bitcast_convert %690 : (tensor<2016x5x4xui32>) -> tensor<2016x5x4xf32>
    %692 = stablehlo.broadcast_in_dim %687, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2016x5x4xf32>
    %693 = stablehlo.multiply %691, %692 : tensor<2016x5x4xf32>
    %694 = stablehlo.add %685, %693 : tensor<2016x5x4xf32>
    %695 = stablehlo.slice %630 [0:5, 7:8, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %696 = stablehlo.reshape %695 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %697 = stablehlo.shift_right_logical %632, %124 : tensor<2016x5x4xui32>
    %698 = stablehlo.and %697, %51 : tensor<2016x5x4xui32>
    %699 = stablehlo.or %698, %52 : tensor<2016x5x4xui32>
    %700 = stablehlo.bitcast_convert %699 : (tensor<2016x5x4xui32>) -> tensor<2016x5x4xf32>
    %701 = stablehlo.broadcast_in_dim %696, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2016x5x4xf32>
    %702 = stablehlo.multiply %700, %701 : tensor<2016x5x4xf32>
    %703 = stablehlo.add %694, %702 : tensor<2016x5x4xf32>
    %704 = stablehlo.convert %model.layers.1.self_attn.q_proj.scales : (tensor<2016x5xf16>) -> tensor<2016x5xf32>
    %705 = stablehlo.broadcast_in_dim %704, dims = [0, 1] : (tensor<2016x5xf32>) -> tensor<2016x5x4xf32>
    %706 = stablehlo.convert %model.layers.1.self_attn.q_proj.biases : (tensor<2016x5xf16>) -> tensor<2016x5xf32>
    %707 = stablehlo.broadcast_in_dim %706, dims = [0, 1] : (tensor<2016x5xf32>) -> tensor<2016x5x4xf32>
    %708 = stablehlo.multiply %705, %136 : tensor<2016x5x4xf32>
    %709 = stablehlo.subtract %707, %708 : tensor<2016x5x4xf32>
    %710 = stablehlo.multiply %703, %705 : tensor<2016x5x4xf32>
    %711 = stablehlo.broadcast_in_dim %631, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2016x5x4xf32>
    %712 = stablehlo.multiply %709, %711 : tensor<2016x5x4xf32>
    %713 = stablehlo.add %710, %712 : tensor<2016x5x4xf32>
    %714 = stablehlo.reduce(%713 init: %37) applies stablehlo.add across dimensions = [1, 2] : (tensor<2016x5x4xf32>, tensor<f32>) -> tensor<2016xf32>
    %715 = stablehlo.reshape %628 : (tensor<160xf32>) -> tensor<5x8x4xf32>
    %716 = stablehlo.transpose %715, dims = [0, 2, 1] : (tensor<5x8x4xf32>) -> tensor<5x4x8xf32>
    %717 = stablehlo.reduce(%716 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<5x4x8xf32>, tensor<f32>) -> tensor<5x8xf32>
    %718 = stablehlo.reshape %model.layers.1.self_attn.k_proj.weight : (tensor<288x40xui32>) -> tensor<288x5x8xui32>
    %719 = stablehlo.slice %716 [0:5, 0:1, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %720 = stablehlo.reshape %719 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %721 = stablehlo.shift_left %718, %152 : tensor<288x5x8xui32>
    %722 = stablehlo.and %721, %148 : tensor<288x5x8xui32>
    %723 = stablehlo.or %722, %149 : tensor<288x5x8xui32>
    %724 = stablehlo.bitcast_convert %723 : (tensor<288x5x8xui32>) -> tensor<288x5x8xf32>
    %725 = stablehlo.broadcast_in_dim %720, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<288x5x8xf32>
    %726 = stablehlo.multiply %724, %725 : tensor<288x5x8xf32>
    %727 = stablehlo.slice %716 [0:5, 1:2, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %728 = stablehlo.reshape %727 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %729 = stablehlo.shift_left %718, %161 : tensor<288x5x8xui32>
    %730 = stablehlo.and %729, %148 : tensor<288x5x8xui32>
    %731 = stablehlo.or %730, %149 : tensor<288x5x8xui32>
    %732 = stablehlo.bitcast_convert %731 : (tensor<288x5x8xui32>) -> tensor<288x5x8xf32>
    %733 = stablehlo.broadcast_in_dim %728, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<288x5x8xf32>
    %734 = stablehlo.multiply %732, %733 : tensor<288x5x8xf32>
    %735 = stablehlo.add %726, %734 : tensor<288x5x8xf32>
    %736 = stablehlo.slice %716 [0:5, 2:3, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %737 = stablehlo.reshape %736 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %738 = stablehlo.shift_right_logical %718, %171 : tensor<288x5x8xui32>
    %739 = stablehlo.and %738, %148 : tensor<288x5x8xui32>
    %740 = stablehlo.or %739, %149 : tensor<288x5x8xui32>
    %741 = stablehlo.bitcast_convert %740 : (tensor<288x5x8xui32>) -> tensor<288x5x8xf32>
    %742 = stablehlo.broadcast_in_dim %737, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<288x5x8xf32>
    %743 = stablehlo.multiply %741, %742 : tensor<288x5x8xf32>
    %744 = stablehlo.add %735, %743 : tensor<288x5x8xf32>
    %745 = stablehlo.slice %716 [0:5, 3:4, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %746 = stablehlo.reshape %745 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %747 = stablehlo.shift_right_logical %718, %181 : tensor<288x5x8xui32>
    %748 = stablehlo.and %747, %148 : tensor<288x5x8xui32>
    %749 = stablehlo.or %748, %149 : tensor<288x5x8xui32>
    %750 = stablehlo.bitcast_convert %749 : (tensor<288x5x8xui32>) -> tensor<288x5x8xf32>
    %751 = stablehlo.broadcast_in_dim %746, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<288x5x8xf32>
    %752 = stablehlo.multiply %750, %751 : tensor<288x5x8xf32>
    %753 = stablehlo.add %744, %752 : tensor<288x5x8xf32>
    %754 = stablehlo.convert %model.layers.1.self_attn.k_proj.scales : (tensor<288x5xbf16>) -> tensor<288x5xf32>
    %755 = stablehlo.broadcast_in_dim %754, dims = [0, 1] : (tensor<288x5xf32>) -> tensor<288x5x8xf32>
    %756 = stablehlo.convert %model.layers.1.self_attn.k_proj.biases : (tensor<288x5xbf16>) -> tensor<288x5xf32>
    %757 = stablehlo.broadcast_in_dim %756, dims = [0, 1] : (tensor<288x5xf32>) -> tensor<288x5x8xf32>
    %758 = stablehlo.multiply %755, %193 : tensor<288x5x8xf32>
    %759 = stablehlo.subtract %757, %758 : tensor<288x5x8xf32>
    %760 = stablehlo.multiply %753, %755 : tensor<288x5x8xf32>
    %761 = stablehlo.broadcast_in_dim %717, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<288x5x8xf32>
    %762 = stablehlo.multiply %759, %761 : tensor<288x5x8xf32>
    %763 = stablehlo.add %760, %762 : tensor<288x5x8xf32>
    %764 = stablehlo.reduce(%763 init: %37) applies stablehlo.add across dimensions = [1, 2] : (tensor<288x5x8xf32>, tensor<f32>) -> tensor<288xf32>
    %765 = stablehlo.convert %model.layers.1.self_attn.v_proj.weight : (tensor<288x160xf16>) -> tensor<288x160xf32>
    %766 = stablehlo.broadcast_in_dim %628, dims = [1] : (tensor<160xf32>) -> tensor<288x160xf32>
    %767 = stablehlo.multiply %765, %766 : tensor<288x160xf32>
    %768 = stablehlo.subtract %201, %767 : tensor<288x160xf32>
    %769 = stablehlo.subtract %201, %768 : tensor<288x160xf32>
    %770 = stablehlo.reduce(%769 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<288x160xf32>, tensor<f32>) -> tensor<288xf32>
    %771 = stablehlo.concatenate %714, %764, %770, dim = 0 : (tensor<2016xf32>, tensor<288xf32>, tensor<288xf32>) -> tensor<2592xf32>
    %772 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.bias, dims = [0] : (tensor<2592xf32>) -> tensor<2592xf32>
    %773 = stablehlo.add %771, %772 : tensor<2592xf32>
    %774 = stablehlo.reshape %773 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %775 = stablehlo.reshape %774 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %776 = stablehlo.reshape %774 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %777 = stablehlo.broadcast_in_dim %28, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %778 = stablehlo.broadcast_in_dim %29, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %779 = stablehlo.multiply %776, %777 : tensor<1x27x2x48xf32>
    %780 = stablehlo.reverse %776, dims = [2] : tensor<1x27x2x48xf32>
    %781 = stablehlo.multiply %780, %778 : tensor<1x27x2x48xf32>
    %782 = stablehlo.add %779, %781 : tensor<1x27x2x48xf32>
    %783 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %784 = stablehlo.compare GE, %783, %221 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %785 = stablehlo.select %784, %775, %782 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %786 = stablehlo.reshape %785 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %787 = stablehlo.slice %786 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %788 = stablehlo.reshape %787 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %789 = stablehlo.dynamic_update_slice %cache.1, %788, %position, %24, %24, %24 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %790 = stablehlo.slice %789 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %791 = stablehlo.reshape %790 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %792 = stablehlo.slice %789 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %793 = stablehlo.reshape %792 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %794 = stablehlo.slice %786 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %795 = stablehlo.reshape %794 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %796 = stablehlo.reshape %795 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %797 = stablehlo.broadcast_in_dim %796, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %798 = stablehlo.broadcast_in_dim %791, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %799 = stablehlo.multiply %797, %798 : tensor<3x7x10x96xf32>
    %800 = stablehlo.reduce(%799 init: %37) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %801 = stablehlo.reshape %34 : (tensor<1x10xi1>) -> tensor<10xi1>
    %802 = stablehlo.broadcast_in_dim %801, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %803 = stablehlo.multiply %800, %241 : tensor<3x7x10xf32>
    %804 = stablehlo.select %802, %803, %243 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %805 = stablehlo.reduce(%804 init: %245) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %806 = stablehlo.broadcast_in_dim %805, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %807 = stablehlo.subtract %804, %806 : tensor<3x7x10xf32>
    %808 = stablehlo.exponential %807 : tensor<3x7x10xf32>
    %809 = stablehlo.reduce(%808 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %810 = stablehlo.broadcast_in_dim %809, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %811 = stablehlo.divide %808, %810 : tensor<3x7x10xf32>
    %812 = stablehlo.broadcast_in_dim %811, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %813 = stablehlo.broadcast_in_dim %793, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %814 = stablehlo.multiply %812, %813 : tensor<3x7x10x96xf32>
    %815 = stablehlo.reduce(%814 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %816 = stablehlo.reshape %815 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %817 = stablehlo.reshape %816 : (tensor<2016xf32>) -> tensor<63x4x8xf32>
    %818 = stablehlo.transpose %817, dims = [0, 2, 1] : (tensor<63x4x8xf32>) -> tensor<63x8x4xf32>
    %819 = stablehlo.reduce(%818 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<63x8x4xf32>, tensor<f32>) -> tensor<63x4xf32>
    %820 = stablehlo.reshape %model.layers.1.self_attn.o_proj.weight : (tensor<160x252xui32>) -> tensor<160x63x4xui32>
    %821 = stablehlo.slice %818 [0:63, 0:1, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %822 = stablehlo.reshape %821 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %823 = stablehlo.shift_left %820, %266 : tensor<160x63x4xui32>
    %824 = stablehlo.and %823, %262 : tensor<160x63x4xui32>
    %825 = stablehlo.or %824, %263 : tensor<160x63x4xui32>
    %826 = stablehlo.bitcast_convert %825 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %827 = stablehlo.broadcast_in_dim %822, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %828 = stablehlo.multiply %826, %827 : tensor<160x63x4xf32>
    %829 = stablehlo.slice %818 [0:63, 1:2, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %830 = stablehlo.reshape %829 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %831 = stablehlo.shift_left %820, %275 : tensor<160x63x4xui32>
    %832 = stablehlo.and %831, %262 : tensor<160x63x4xui32>
    %833 = stablehlo.or %832, %263 : tensor<160x63x4xui32>
    %834 = stablehlo.bitcast_convert %833 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %835 = stablehlo.broadcast_in_dim %830, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %836 = stablehlo.multiply %834, %835 : tensor<160x63x4xf32>
    %837 = stablehlo.add %828, %836 : tensor<160x63x4xf32>
    %838 = stablehlo.slice %818 [0:63, 2:3, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %839 = stablehlo.reshape %838 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %840 = stablehlo.shift_left %820, %285 : tensor<160x63x4xui32>
    %841 = stablehlo.and %840, %262 : tensor<160x63x4xui32>
    %842 = stablehlo.or %841, %263 : tensor<160x63x4xui32>
    %843 = stablehlo.bitcast_convert %842 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %844 = stablehlo.broadcast_in_dim %839, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %845 = stablehlo.multiply %843, %844 : tensor<160x63x4xf32>
    %846 = stablehlo.add %837, %845 : tensor<160x63x4xf32>
    %847 = stablehlo.slice %818 [0:63, 3:4, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %848 = stablehlo.reshape %847 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %849 = stablehlo.shift_left %820, %295 : tensor<160x63x4xui32>
    %850 = stablehlo.and %849, %262 : tensor<160x63x4xui32>
    %851 = stablehlo.or %850, %263 : tensor<160x63x4xui32>
    %852 = stablehlo.bitcast_convert %851 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %853 = stablehlo.broadcast_in_dim %848, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %854 = stablehlo.multiply %852, %853 : tensor<160x63x4xf32>
    %855 = stablehlo.add %846, %854 : tensor<160x63x4xf32>
    %856 = stablehlo.slice %818 [0:63, 4:5, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %857 = stablehlo.reshape %856 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %858 = stablehlo.shift_left %820, %305 : tensor<160x63x4xui32>
    %859 = stablehlo.and %858, %262 : tensor<160x63x4xui32>
    %860 = stablehlo.or %859, %263 : tensor<160x63x4xui32>
    %861 = stablehlo.bitcast_convert %860 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %862 = stablehlo.broadcast_in_dim %857, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %863 = stablehlo.multiply %861, %862 : tensor<160x63x4xf32>
    %864 = stablehlo.add %855, %863 : tensor<160x63x4xf32>
    %865 = stablehlo.slice %818 [0:63, 5:6, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %866 = stablehlo.reshape %865 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %867 = stablehlo.shift_right_logical %820, %315 : tensor<160x63x4xui32>
    %868 = stablehlo.and %867, %262 : tensor<160x63x4xui32>
    %869 = stablehlo.or %868, %263 : tensor<160x63x4xui32>
    %870 = stablehlo.bitcast_convert %869 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %871 = stablehlo.broadcast_in_dim %866, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %872 = stablehlo.multiply %870, %871 : tensor<160x63x4xf32>
    %873 = stablehlo.add %864, %872 : tensor<160x63x4xf32>
    %874 = stablehlo.slice %818 [0:63, 6:7, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %875 = stablehlo.reshape %874 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %876 = stablehlo.shift_right_logical %820, %325 : tensor<160x63x4xui32>
    %877 = stablehlo.and %876, %262 : tensor<160x63x4xui32>
    %878 = stablehlo.or %877, %263 : tensor<160x63x4xui32>
    %879 = stablehlo.bitcast_convert %878 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %880 = stablehlo.broadcast_in_dim %875, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %881 = stablehlo.multiply %879, %880 : tensor<160x63x4xf32>
    %882 = stablehlo.add %873, %881 : tensor<160x63x4xf32>
    %883 = stablehlo.slice %818 [0:63, 7:8, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %884 = stablehlo.reshape %883 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %885 = stablehlo.shift_right_logical %820, %335 : tensor<160x63x4xui32>
    %886 = stablehlo.and %885, %262 : tensor<160x63x4xui32>
    %887 = stablehlo.or %886, %263 : tensor<160x63x4xui32>
    %888 = stablehlo.bitcast_convert %887 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %889 = stablehlo.broadcast_in_dim %884, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %890 = stablehlo.multiply %888, %889 : tensor<160x63x4xf32>
    %891 = stablehlo.add %882, %890 : tensor<160x63x4xf32>
    %892 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %893 = stablehlo.broadcast_in_dim %892, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x4xf32>
    %894 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %895 = stablehlo.broadcast_in_dim %894, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x4xf32>
    %896 = stablehlo.multiply %893, %347 : tensor<160x63x4xf32>
    %897 = stablehlo.subtract %895, %896 : tensor<160x63x4xf32>
    %898 = stablehlo.multiply %891, %893 : tensor<160x63x4xf32>
    %899 = stablehlo.broadcast_in_dim %819, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %900 = stablehlo.multiply %897, %899 : tensor<160x63x4xf32>
    %901 = stablehlo.add %898, %900 : tensor<160x63x4xf32>
    %902 = stablehlo.reduce(%901 init: %37) applies stablehlo.add across dimensions = [1, 2] : (tensor<160x63x4xf32>, tensor<f32>) -> tensor<160xf32>
    %903 = stablehlo.add %619, %902 : tensor<160xf32>
    // layer 1: feed-forward
    %904 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %905 = stablehlo.multiply %903, %903 : tensor<160xf32>
    %906 = stablehlo.reduce(%905 init: %37) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %907 = stablehlo.multiply %906, %39 : tensor<f32>
    %908 = stablehlo.add %907, %41 : tensor<f32>
    %909 = stablehlo.rsqrt %908 : tensor<f32>
    %910 = stablehlo.broadcast_in_dim %909, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %911 = stablehlo.multiply %903, %910 : tensor<160xf32>
    %912 = stablehlo.multiply %911, %904 : tensor<160xf32>
    %913 = stablehlo.reshape %912 : (tensor<160xf32>) -> tensor<5x4x8xf32>
    %914 = stablehlo.transpose %913, dims = [0, 2, 1] : (tensor<5x4x8xf32>) -> tensor<5x8x4xf32>
    %915 = stablehlo.reduce(%914 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<5x8x4xf32>, tensor<f32>) -> tensor<5x4xf32>
    %916 = stablehlo.reshape %model.layers.1.mlp.gate_proj.weight : (tensor<416x20xui32>) -> tensor<416x5x4xui32>
    %917 = stablehlo.slice %914 [0:5, 0:1, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %918 = stablehlo.reshape %917 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %919 = stablehlo.shift_left %916, %373 : tensor<416x5x4xui32>
    %920 = stablehlo.and %919, %369 : tensor<416x5x4xui32>
    %921 = stablehlo.or %920, %370 : tensor<416x5x4xui32>
    %922 = stablehlo.bitcast_convert %921 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %923 = stablehlo.broadcast_in_dim %918, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %924 = stablehlo.multiply %922, %923 : tensor<416x5x4xf32>
    %925 = stablehlo.slice %914 [0:5, 1:2, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %926 = stablehlo.reshape %925 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %927 = stablehlo.shift_left %916, %382 : tensor<416x5x4xui32>
    %928 = stablehlo.and %927, %369 : tensor<416x5x4xui32>
    %929 = stablehlo.or %928, %370 : tensor<416x5x4xui32>
    %930 = stablehlo.bitcast_convert %929 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %931 = stablehlo.broadcast_in_dim %926, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %932 = stablehlo.multiply %930, %931 : tensor<416x5x4xf32>
    %933 = stablehlo.add %924, %932 : tensor<416x5x4xf32>
    %934 = stablehlo.slice %914 [0:5, 2:3, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %935 = stablehlo.reshape %934 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %936 = stablehlo.shift_left %916, %392 : tensor<416x5x4xui32>
    %937 = stablehlo.and %936, %369 : tensor<416x5x4xui32>
    %938 = stablehlo.or %937, %370 : tensor<416x5x4xui32>
    %939 = stablehlo.bitcast_convert %938 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %940 = stablehlo.broadcast_in_dim %935, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %941 = stablehlo.multiply %939, %940 : tensor<416x5x4xf32>
    %942 = stablehlo.add %933, %941 : tensor<416x5x4xf32>
    %943 = stablehlo.slice %914 [0:5, 3:4, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %944 = stablehlo.reshape %943 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %945 = stablehlo.shift_left %916, %402 : tensor<416x5x4xui32>
    %946 = stablehlo.and %945, %369 : tensor<416x5x4xui32>
    %947 = stablehlo.or %946, %370 : tensor<416x5x4xui32>
    %948 = stablehlo.bitcast_convert %947 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %949 = stablehlo.broadcast_in_dim %944, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %950 = stablehlo.multiply %948, %949 : tensor<416x5x4xf32>
    %951 = stablehlo.add %942, %950 : tensor<416x5x4xf32>
    %952 = stablehlo.slice %914 [0:5, 4:5, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %953 = stablehlo.reshape %952 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %954 = stablehlo.shift_left %916, %412 : tensor<416x5x4xui32>
    %955 = stablehlo.and %954, %369 : tensor<416x5x4xui32>
    %956 = stablehlo.or %955, %370 : tensor<416x5x4xui32>
    %957 = stablehlo.bitcast_convert %956 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %958 = stablehlo.broadcast_in_dim %953, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %959 = stablehlo.multiply %957, %958 : tensor<416x5x4xf32>
    %960 = stablehlo.add %951, %959 : tensor<416x5x4xf32>
    %961 = stablehlo.slice %914 [0:5, 5:6, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %962 = stablehlo.reshape %961 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %963 = stablehlo.shift_right_logical %916, %422 : tensor<416x5x4xui32>
    %964 = stablehlo.and %963, %369 : tensor<416x5x4xui32>
    %965 = stablehlo.or %964, %370 : tensor<416x5x4xui32>
    %966 = stablehlo.bitcast_convert %965 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %967 = stablehlo.broadcast_in_dim %962, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %968 = stablehlo.multiply %966, %967 : tensor<416x5x4xf32>
    %969 = stablehlo.add %960, %968 : tensor<416x5x4xf32>
    %970 = stablehlo.slice %914 [0:5, 6:7, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %971 = stablehlo.reshape %970 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %972 = stablehlo.shift_right_logical %916, %432 : tensor<416x5x4xui32>
    %973 = stablehlo.and %972, %369 : tensor<416x5x4xui32>
    %974 = stablehlo.or %973, %370 : tensor<416x5x4xui32>
    %975 = stablehlo.bitcast_convert %974 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %976 = stablehlo.broadcast_in_dim %971, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %977 = stablehlo.multiply %975, %976 : tensor<416x5x4xf32>
    %978 = stablehlo.add %969, %977 : tensor<416x5x4xf32>
    %979 = stablehlo.slice %914 [0:5, 7:8, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %980 = stablehlo.reshape %979 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %981 = stablehlo.shift_right_logical %916, %442 : tensor<416x5x4xui32>
    %982 = stablehlo.and %981, %369 : tensor<416x5x4xui32>
    %983 = stablehlo.or %982, %370 : tensor<416x5x4xui32>
    %984 = stablehlo.bitcast_convert %983 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %985 = stablehlo.broadcast_in_dim %980, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %986 = stablehlo.multiply %984, %985 : tensor<416x5x4xf32>
    %987 = stablehlo.add %978, %986 : tensor<416x5x4xf32>
    %988 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %989 = stablehlo.broadcast_in_dim %988, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4xf32>
    %990 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %991 = stablehlo.broadcast_in_dim %990, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4xf32>
    %992 = stablehlo.multiply %989, %454 : tensor<416x5x4xf32>
    %993 = stablehlo.subtract %991, %992 : tensor<416x5x4xf32>
    %994 = stablehlo.multiply %987, %989 : tensor<416x5x4xf32>
    %995 = stablehlo.broadcast_in_dim %915, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %996 = stablehlo.multiply %993, %995 : tensor<416x5x4xf32>
    %997 = stablehlo.add %994, %996 : tensor<416x5x4xf32>
    %998 = stablehlo.reduce(%997 init: %37) applies stablehlo.add across dimensions = [1, 2] : (tensor<416x5x4xf32>, tensor<f32>) -> tensor<416xf32>
    %999 = stablehlo.reshape %912 : (tensor<160xf32>) -> tensor<5x8x4xf32>
    %1000 = stablehlo.transpose %999, dims = [0, 2, 1] : (tensor<5x8x4xf32>) -> tensor<5x4x8xf32>
    %1001 = stablehlo.reduce(%1000 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<5x4x8xf32>, tensor<f32>) -> tensor<5x8xf32>
    %1002 = stablehlo.reshape %model.layers.1.mlp.up_proj.weight : (tensor<416x40xui32>) -> tensor<416x5x8xui32>
    %1003 = stablehlo.slice %1000 [0:5, 0:1, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %1004 = stablehlo.reshape %1003 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %1005 = stablehlo.shift_left %1002, %470 : tensor<416x5x8xui32>
    %1006 = stablehlo.and %1005, %466 : tensor<416x5x8xui32>
    %1007 = stablehlo.or %1006, %467 : tensor<416x5x8xui32>
    %1008 = stablehlo.bitcast_convert %1007 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %1009 = stablehlo.broadcast_in_dim %1004, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %1010 = stablehlo.multiply %1008, %1009 : tensor<416x5x8xf32>
    %1011 = stablehlo.slice %1000 [0:5, 1:2, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %1012 = stablehlo.reshape %1011 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %1013 = stablehlo.shift_left %1002, %479 : tensor<416x5x8xui32>
    %1014 = stablehlo.and %1013, %466 : tensor<416x5x8xui32>
    %1015 = stablehlo.or %1014, %467 : tensor<416x5x8xui32>
    %1016 = stablehlo.bitcast_convert %1015 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %1017 = stablehlo.broadcast_in_dim %1012, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %1018 = stablehlo.multiply %1016, %1017 : tensor<416x5x8xf32>
    %1019 = stablehlo.add %1010, %1018 : tensor<416x5x8xf32>
    %1020 = stablehlo.slice %1000 [0:5, 2:3, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %1021 = stablehlo.reshape %1020 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %1022 = stablehlo.shift_right_logical %1002, %489 : tensor<416x5x8xui32>
    %1023 = stablehlo.and %1022, %466 : tensor<416x5x8xui32>
    %1024 = stablehlo.or %1023, %467 : tensor<416x5x8xui32>
    %1025 = stablehlo.bitcast_convert %1024 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %1026 = stablehlo.broadcast_in_dim %1021, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %1027 = stablehlo.multiply %1025, %1026 : tensor<416x5x8xf32>
    %1028 = stablehlo.add %1019, %1027 : tensor<416x5x8xf32>
    %1029 = stablehlo.slice %1000 [0:5, 3:4, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %1030 = stablehlo.reshape %1029 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %1031 = stablehlo.shift_right_logical %1002, %499 : tensor<416x5x8xui32>
    %1032 = stablehlo.and %1031, %466 : tensor<416x5x8xui32>
    %1033 = stablehlo.or %1032, %467 : tensor<416x5x8xui32>
    %1034 = stablehlo.bitcast_convert %1033 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %1035 = stablehlo.broadcast_in_dim %1030, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %1036 = stablehlo.multiply %1034, %1035 : tensor<416x5x8xf32>
    %1037 = stablehlo.add %1028, %1036 : tensor<416x5x8xf32>
    %1038 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %1039 = stablehlo.broadcast_in_dim %1038, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x8xf32>
    %1040 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %1041 = stablehlo.broadcast_in_dim %1040, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x8xf32>
    %1042 = stablehlo.multiply %1039, %511 : tensor<416x5x8xf32>
    %1043 = stablehlo.subtract %1041, %1042 : tensor<416x5x8xf32>
    %1044 = stablehlo.multiply %1037, %1039 : tensor<416x5x8xf32>
    %1045 = stablehlo.broadcast_in_dim %1001, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %1046 = stablehlo.multiply %1043, %1045 : tensor<416x5x8xf32>
    %1047 = stablehlo.add %1044, %1046 : tensor<416x5x8xf32>
    %1048 = stablehlo.reduce(%1047 init: %37) applies stablehlo.add across dimensions = [1, 2] : (tensor<416x5x8xf32>, tensor<f32>) -> tensor<416xf32>
    %1049 = stablehlo.logistic %998 : tensor<416xf32>
    %1050 = stablehlo.multiply %998, %1049 : tensor<416xf32>
    %1051 = stablehlo.multiply %1050, %1048 : tensor<416xf32>
    %1052 = stablehlo.reshape %1051 : (tensor<416xf32>) -> tensor<13x4x8xf32>
    %1053 = stablehlo.transpose %1052, dims = [0, 2, 1] : (tensor<13x4x8xf32>) -> tensor<13x8x4xf32>
    %1054 = stablehlo.reduce(%1053 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<13x8x4xf32>, tensor<f32>) -> tensor<13x4xf32>
    %1055 = stablehlo.reshape %model.layers.1.mlp.down_proj.weight : (tensor<160x52xui32>) -> tensor<160x13x4xui32>
    %1056 = stablehlo.slice %1053 [0:13, 0:1, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %1057 = stablehlo.reshape %1056 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %1058 = stablehlo.shift_left %1055, %530 : tensor<160x13x4xui32>
    %1059 = stablehlo.and %1058, %526 : tensor<160x13x4xui32>
    %1060 = stablehlo.or %1059, %527 : tensor<160x13x4xui32>
    %1061 = stablehlo.bitcast_convert %1060 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %1062 = stablehlo.broadcast_in_dim %1057, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %1063 = stablehlo.multiply %1061, %1062 : tensor<160x13x4xf32>
    %1064 = stablehlo.slice %1053 [0:13, 1:2, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %1065 = stablehlo.reshape %1064 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %1066 = stablehlo.shift_left %1055, %539 : tensor<160x13x4xui32>
    %1067 = stablehlo.and %1066, %526 : tensor<160x13x4xui32>
    %1068 = stablehlo.or %1067, %527 : tensor<160x13x4xui32>
    %1069 = stablehlo.bitcast_convert %1068 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %1070 = stablehlo.broadcast_in_dim %1065, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %1071 = stablehlo.multiply %1069, %1070 : tensor<160x13x4xf32>
    %1072 = stablehlo.add %1063, %1071 : tensor<160x13x4xf32>
    %1073 = stablehlo.slice %1053 [0:13, 2:3, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %1074 = stablehlo.reshape %1073 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %1075 = stablehlo.shift_left %1055, %549 : tensor<160x13x4xui32>
    %1076 = stablehlo.and %1075, %526 : tensor<160x13x4xui32>
    %1077 = stablehlo.or %1076, %527 : tensor<160x13x4xui32>
    %1078 = stablehlo.bitcast_convert %1077 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %1079 = stablehlo.broadcast_in_dim %1074, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %1080 = stablehlo.multiply %1078, %1079 : tensor<160x13x4xf32>
    %1081 = stablehlo.add %1072, %1080 : tensor<160x13x4xf32>
    %1082 = stablehlo.slice %1053 [0:13, 3:4, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %1083 = stablehlo.reshape %1082 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %1084 = stablehlo.shift_left %1055, %559 : tensor<160x13x4xui32>
    %1085 = stablehlo.and %1084, %526 : tensor<160x13x4xui32>
    %1086 = stablehlo.or %1085, %527 : tensor<160x13x4xui32>
    %1087 = stablehlo.bitcast_convert %1086 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %1088 = stablehlo.broadcast_in_dim %1083, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %1089 = stablehlo.multiply %1087, %1088 : tensor<160x13x4xf32>
    %1090 = stablehlo.add %1081, %1089 : tensor<160x13x4xf32>
    %1091 = stablehlo.slice %1053 [0:13, 4:5, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %1092 = stablehlo.reshape %1091 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %1093 = stablehlo.shift_left %1055, %569 : tensor<160x13x4xui32>
    %1094 = stablehlo.and %1093, %526 : tensor<160x13x4xui32>
    %1095 = stablehlo.or %1094, %527 : tensor<160x13x4xui32>
    %1096 = stablehlo.bitcast_convert %1095 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %1097 = stablehlo.broadcast_in_dim %1092, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %1098 = stablehlo.multiply %1096, %1097 : tensor<160x13x4xf32>
    %1099 = stablehlo.add %1090, %1098 : tensor<160x13x4xf32>
    %1100 = stablehlo.slice %1053 [0:13, 5:6, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %1101 = stablehlo.reshape %1100 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %1102 = stablehlo.shift_right_logical %1055, %579 : tensor<160x13x4xui32>
    %1103 = stablehlo.and %1102, %526 : tensor<160x13x4xui32>
    %1104 = stablehlo.or %1103, %527 : tensor<160x13x4xui32>
    %1105 = stablehlo.bitcast_convert %1104 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %1106 = stablehlo.broadcast_in_dim %1101, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %1107 = stablehlo.multiply %1105, %1106 : tensor<160x13x4xf32>
    %1108 = stablehlo.add %1099, %1107 : tensor<160x13x4xf32>
    %1109 = stablehlo.slice %1053 [0:13, 6:7, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %1110 = stablehlo.reshape %1109 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %1111 = stablehlo.shift_right_logical %1055, %589 : tensor<160x13x4xui32>
    %1112 = stablehlo.and %1111, %526 : tensor<160x13x4xui32>
    %1113 = stablehlo.or %1112, %527 : tensor<160x13x4xui32>
    %1114 = stablehlo.bitcast_convert %1113 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %1115 = stablehlo.broadcast_in_dim %1110, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %1116 = stablehlo.multiply %1114, %1115 : tensor<160x13x4xf32>
    %1117 = stablehlo.add %1108, %1116 : tensor<160x13x4xf32>
    %1118 = stablehlo.slice %1053 [0:13, 7:8, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %1119 = stablehlo.reshape %1118 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %1120 = stablehlo.shift_right_logical %1055, %599 : tensor<160x13x4xui32>
    %1121 = stablehlo.and %1120, %526 : tensor<160x13x4xui32>
    %1122 = stablehlo.or %1121, %527 : tensor<160x13x4xui32>
    %1123 = stablehlo.bitcast_convert %1122 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %1124 = stablehlo.broadcast_in_dim %1119, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %1125 = stablehlo.multiply %1123, %1124 : tensor<160x13x4xf32>
    %1126 = stablehlo.add %1117, %1125 : tensor<160x13x4xf32>
    %1127 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %1128 = stablehlo.broadcast_in_dim %1127, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x4xf32>
    %1129 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %1130 = stablehlo.broadcast_in_dim %1129, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x4xf32>
    %1131 = stablehlo.multiply %1128, %611 : tensor<160x13x4xf32>
    %1132 = stablehlo.subtract %1130, %1131 : tensor<160x13x4xf32>
    %1133 = stablehlo.multiply %1126, %1128 : tensor<160x13x4xf32>
    %1134 = stablehlo.broadcast_in_dim %1054, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %1135 = stablehlo.multiply %1132, %1134 : tensor<160x13x4xf32>
    %1136 = stablehlo.add %1133, %1135 : tensor<160x13x4xf32>
    %1137 = stablehlo.reduce(%1136 init: %37) applies stablehlo.add across dimensions = [1, 2] : (tensor<160x13x4xf32>, tensor<f32>) -> tensor<160xf32>
    %1138 = stablehlo.add %903, %1137 : tensor<160xf32>
    // head
    %1139 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %1140 = stablehlo.multiply %1138, %1138 : tensor<160xf32>
    %1141 = stablehlo.reduce(%1140 init: %37) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %1142 = stablehlo.multiply %1141, %39 : tensor<f32>
    %1143 = stablehlo.add %1142, %41 : tensor<f32>
    %1144 = stablehlo.rsqrt %1143 : tensor<f32>
    %1145 = stablehlo.broadcast_in_dim %1144, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %1146 = stablehlo.multiply %1138, %1145 : tensor<160xf32>
    %1147 = stablehlo.multiply %1146, %1139 : tensor<160xf32>
    %1148 = stablehlo.reshape %1147 : (tensor<160xf32>) -> tensor<5x4x8xf32>
    %1149 = stablehlo.transpose %1148, dims = [0, 2, 1] : (tensor<5x4x8xf32>) -> tensor<5x8x4xf32>
    %1150 = stablehlo.reduce(%1149 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<5x8x4xf32>, tensor<f32>) -> tensor<5x4xf32>
    %1151 = stablehlo.reshape %model.embed_tokens.weight : (tensor<26x20xui32>) -> tensor<26x5x4xui32>
    %1152 = stablehlo.constant dense<7864320> : tensor<26x5x4xui32>
    %1153 = stablehlo.constant dense<1098907648> : tensor<26x5x4xui32>
    %1154 = stablehlo.slice %1149 [0:5, 0:1, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %1155 = stablehlo.reshape %1154 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %1156 = stablehlo.constant dense<19> : tensor<26x5x4xui32>
    %1157 = stablehlo.shift_left %1151, %1156 : tensor<26x5x4xui32>
    %1158 = stablehlo.and %1157, %1152 : tensor<26x5x4xui32>
    %1159 = stablehlo.or %1158, %1153 : tensor<26x5x4xui32>
    %1160 = stablehlo.bitcast_convert %1159 : (tensor<26x5x4xui32>) -> tensor<26x5x4xf32>
    %1161 = stablehlo.broadcast_in_dim %1155, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4xf32>
    %1162 = stablehlo.multiply %1160, %1161 : tensor<26x5x4xf32>
    %1163 = stablehlo.slice %1149 [0:5, 1:2, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %1164 = stablehlo.reshape %1163 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %1165 = stablehlo.constant dense<15> : tensor<26x5x4xui32>
    %1166 = stablehlo.shift_left %1151, %1165 : tensor<26x5x4xui32>
    %1167 = stablehlo.and %1166, %1152 : tensor<26x5x4xui32>
    %1168 = stablehlo.or %1167, %1153 : tensor<26x5x4xui32>
    %1169 = stablehlo.bitcast_convert %1168 : (tensor<26x5x4xui32>) -> tensor<26x5x4xf32>
    %1170 = stablehlo.broadcast_in_dim %1164, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4xf32>
    %1171 = stablehlo.multiply %1169, %1170 : tensor<26x5x4xf32>
    %1172 = stablehlo.add %1162, %1171 : tensor<26x5x4xf32>
    %1173 = stablehlo.slice %1149 [0:5, 2:3, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %1174 = stablehlo.reshape %1173 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %1175 = stablehlo.constant dense<11> : tensor<26x5x4xui32>
    %1176 = stablehlo.shift_left %1151, %1175 : tensor<26x5x4xui32>
    %1177 = stablehlo.and %1176, %1152 : tensor<26x5x4xui32>
    %1178 = stablehlo.or %1177, %1153 : tensor<26x5x4xui32>
    %1179 = stablehlo.bitcast_convert %1178 : (tensor<26x5x4xui32>) -> tensor<26x5x4xf32>
    %1180 = stablehlo.broadcast_in_dim %1174, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4xf32>
    %1181 = stablehlo.multiply %1179, %1180 : tensor<26x5x4xf32>
    %1182 = stablehlo.add %1172, %1181 : tensor<26x5x4xf32>
    %1183 = stablehlo.slice %1149 [0:5, 3:4, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %1184 = stablehlo.reshape %1183 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %1185 = stablehlo.constant dense<7> : tensor<26x5x4xui32>
    %1186 = stablehlo.shift_left %1151, %1185 : tensor<26x5x4xui32>
    %1187 = stablehlo.and %1186, %1152 : tensor<26x5x4xui32>
    %1188 = stablehlo.or %1187, %1153 : tensor<26x5x4xui32>
    %1189 = stablehlo.bitcast_convert %1188 : (tensor<26x5x4xui32>) -> tensor<26x5x4xf32>
    %1190 = stablehlo.broadcast_in_dim %1184, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4xf32>
    %1191 = stablehlo.multiply %1189, %1190 : tensor<26x5x4xf32>
    %1192 = stablehlo.add %1182, %1191 : tensor<26x5x4xf32>
    %1193 = stablehlo.slice %1149 [0:5, 4:5, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %1194 = stablehlo.reshape %1193 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %1195 = stablehlo.constant dense<3> : tensor<26x5x4xui32>
    %1196 = stablehlo.shift_left %1151, %1195 : tensor<26x5x4xui32>
    %1197 = stablehlo.and %1196, %1152 : tensor<26x5x4xui32>
    %1198 = stablehlo.or %1197, %1153 : tensor<26x5x4xui32>
    %1199 = stablehlo.bitcast_convert %1198 : (tensor<26x5x4xui32>) -> tensor<26x5x4xf32>
    %1200 = stablehlo.broadcast_in_dim %1194, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4xf32>
    %1201 = stablehlo.multiply %1199, %1200 : tensor<26x5x4xf32>
    %1202 = stablehlo.add %1192, %1201 : tensor<26x5x4xf32>
    %1203 = stablehlo.slice %1149 [0:5, 5:6, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %1204 = stablehlo.reshape %1203 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %1205 = stablehlo.constant dense<1> : tensor<26x5x4xui32>
    %1206 = stablehlo.shift_right_logical %1151, %1205 : tensor<26x5x4xui32>
    %1207 = stablehlo.and %1206, %1152 : tensor<26x5x4xui32>
    %1208 = stablehlo.or %1207, %1153 : tensor<26x5x4xui32>
    %1209 = stablehlo.bitcast_convert %1208 : (tensor<26x5x4xui32>) -> tensor<26x5x4xf32>
    %1210 = stablehlo.broadcast_in_dim %1204, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4xf32>
    %1211 = stablehlo.multiply %1209, %1210 : tensor<26x5x4xf32>
    %1212 = stablehlo.add %1202, %1211 : tensor<26x5x4xf32>
    %1213 = stablehlo.slice %1149 [0:5, 6:7, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %1214 = stablehlo.reshape %1213 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %1215 = stablehlo.constant dense<5> : tensor<26x5x4xui32>
    %1216 = stablehlo.shift_right_logical %1151, %1215 : tensor<26x5x4xui32>
    %1217 = stablehlo.and %1216, %1152 : tensor<26x5x4xui32>
    %1218 = stablehlo.or %1217, %1153 : tensor<26x5x4xui32>
    %1219 = stablehlo.bitcast_convert %1218 : (tensor<26x5x4xui32>) -> tensor<26x5x4xf32>
    %1220 = stablehlo.broadcast_in_dim %1214, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4xf32>
    %1221 = stablehlo.multiply %1219, %1220 : tensor<26x5x4xf32>
    %1222 = stablehlo.add %1212, %1221 : tensor<26x5x4xf32>
    %1223 = stablehlo.slice %1149 [0:5, 7:8, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %1224 = stablehlo.reshape %1223 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %1225 = stablehlo.constant dense<9> : tensor<26x5x4xui32>
    %1226 = stablehlo.shift_right_logical %1151, %1225 : tensor<26x5x4xui32>
    %1227 = stablehlo.and %1226, %1152 : tensor<26x5x4xui32>
    %1228 = stablehlo.or %1227, %1153 : tensor<26x5x4xui32>
    %1229 = stablehlo.bitcast_convert %1228 : (tensor<26x5x4xui32>) -> tensor<26x5x4xf32>
    %1230 = stablehlo.broadcast_in_dim %1224, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4xf32>
    %1231 = stablehlo.multiply %1229, %1230 : tensor<26x5x4xf32>
    %1232 = stablehlo.add %1222, %1231 : tensor<26x5x4xf32>
    %1233 = stablehlo.convert %model.embed_tokens.scales : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %1234 = stablehlo.broadcast_in_dim %1233, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x4xf32>
    %1235 = stablehlo.convert %model.embed_tokens.biases : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %1236 = stablehlo.broadcast_in_dim %1235, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x4xf32>
    %1237 = stablehlo.constant dense<1.6e+01> : tensor<26x5x4xf32>
    %1238 = stablehlo.multiply %1234, %1237 : tensor<26x5x4xf32>
    %1239 = stablehlo.subtract %1236, %1238 : tensor<26x5x4xf32>
    %1240 = stablehlo.multiply %1232, %1234 : tensor<26x5x4xf32>
    %1241 = stablehlo.broadcast_in_dim %1150, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4xf32>
    %1242 = stablehlo.multiply %1239, %1241 : tensor<26x5x4xf32>
    %1243 = stablehlo.add %1240, %1242 : tensor<26x5x4xf32>
    %1244 = stablehlo.reduce(%1243 init: %37) applies stablehlo.add across dimensions = [1, 2] : (tensor<26x5x4xf32>, tensor<f32>) -> tensor<26xf32>
    %1245 = stablehlo.reduce(%1244 init: %245) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %1246 = stablehlo.broadcast_in_dim %1245, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %1247 = stablehlo.is_finite %1246 : (tensor<26xf32>) -> tensor<26xi1>
    %1248 = stablehlo.compare EQ, %1244, %1246 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %1249 = stablehlo.constant dense<false> : tensor<26xi1>
    %1250 = stablehlo.select %1247, %1248, %1249 : tensor<26xi1>, tensor<26xi1>
    %1251 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %1252 = stablehlo.iota dim = 0 : tensor<26xui32>
    %1253 = stablehlo.select %1250, %1252, %1251 : tensor<26xi1>, tensor<26xui32>
    %1254 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %1255 = stablehlo.reduce(%1253 init: %1254) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %1256 = stablehlo.bitcast_convert %1255 : (tensor<ui32>) -> tensor<i32>
    return %1256, %227, %789 : tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>
  }
}
