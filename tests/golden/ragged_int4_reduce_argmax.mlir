module @ragged_6_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x160xf16>,
    %model.layers.0.input_layernorm.weight: tensor<160xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<2592x20xui32>,
    %model.layers.0.self_attn.qkv_proj.scales: tensor<2592x5xf16>,
    %model.layers.0.self_attn.qkv_proj.biases: tensor<2592x5xf16>,
    %model.layers.0.self_attn.o_proj.weight: tensor<160x252xui32>,
    %model.layers.0.self_attn.o_proj.scales: tensor<160x63xf16>,
    %model.layers.0.self_attn.o_proj.biases: tensor<160x63xf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<416x20xui32>,
    %model.layers.0.mlp.gate_proj.scales: tensor<416x5xf16>,
    %model.layers.0.mlp.gate_proj.biases: tensor<416x5xf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<416x20xui32>,
    %model.layers.0.mlp.up_proj.scales: tensor<416x5xf16>,
    %model.layers.0.mlp.up_proj.biases: tensor<416x5xf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<160x52xui32>,
    %model.layers.0.mlp.down_proj.scales: tensor<160x13xf16>,
    %model.layers.0.mlp.down_proj.biases: tensor<160x13xf16>,
    %model.layers.1.input_layernorm.weight: tensor<160xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<2592x20xui32>,
    %model.layers.1.self_attn.qkv_proj.scales: tensor<2592x5xf16>,
    %model.layers.1.self_attn.qkv_proj.biases: tensor<2592x5xf16>,
    %model.layers.1.self_attn.o_proj.weight: tensor<160x252xui32>,
    %model.layers.1.self_attn.o_proj.scales: tensor<160x63xf16>,
    %model.layers.1.self_attn.o_proj.biases: tensor<160x63xf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<416x20xui32>,
    %model.layers.1.mlp.gate_proj.scales: tensor<416x5xf16>,
    %model.layers.1.mlp.gate_proj.biases: tensor<416x5xf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<416x20xui32>,
    %model.layers.1.mlp.up_proj.scales: tensor<416x5xf16>,
    %model.layers.1.mlp.up_proj.biases: tensor<416x5xf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<160x52xui32>,
    %model.layers.1.mlp.down_proj.scales: tensor<160x13xf16>,
    %model.layers.1.mlp.down_proj.biases: tensor<160x13xf16>,
    %model.norm.weight: tensor<160xf32>,
    %rope: tensor<17x2x2x48xf32>,
    %cache.0: tensor<6x17x2x3x96xf32>,
    %cache.1: tensor<6x17x2x3x96xf32>,
    %tokens: tensor<6xi32>,
    %positions: tensor<6xi32>
  ) -> (tensor<6xi32>, tensor<6x17x2x3x96xf32>, tensor<6x17x2x3x96xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<6xi32>
    %1 = stablehlo.constant dense<25> : tensor<6xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<6xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf16>, tensor<6xi32>) -> tensor<6x160xf16>
    %4 = stablehlo.convert %3 : (tensor<6x160xf16>) -> tensor<6x160xf32>
    %5 = stablehlo.reshape %rope : (tensor<17x2x2x48xf32>) -> tensor<17x192xf32>
    %6 = stablehlo.constant dense<16> : tensor<6xi32>
    %7 = stablehlo.clamp %0, %positions, %6 : tensor<6xi32>
    %8 = "stablehlo.gather"(%5, %7) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 192>}> : (tensor<17x192xf32>, tensor<6xi32>) -> tensor<6x192xf32>
    %9 = stablehlo.reshape %8 : (tensor<6x192xf32>) -> tensor<6x2x2x48xf32>
    %10 = stablehlo.slice %9 [0:6, 0:1, 0:2, 0:48] : (tensor<6x2x2x48xf32>) -> tensor<6x1x2x48xf32>
    %11 = stablehlo.slice %9 [0:6, 1:2, 0:2, 0:48] : (tensor<6x2x2x48xf32>) -> tensor<6x1x2x48xf32>
    %12 = stablehlo.reshape %10 : (tensor<6x1x2x48xf32>) -> tensor<6x2x48xf32>
    %13 = stablehlo.reshape %11 : (tensor<6x1x2x48xf32>) -> tensor<6x2x48xf32>
    %14 = stablehlo.broadcast_in_dim %positions, dims = [0] : (tensor<6xi32>) -> tensor<6x10xi32>
    %15 = stablehlo.iota dim = 1 : tensor<6x10xi32>
    %16 = stablehlo.compare LE, %15, %14 : (tensor<6x10xi32>, tensor<6x10xi32>) -> tensor<6x10xi1>
    // layer 0: attention
    %17 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %18 = stablehlo.multiply %4, %4 : tensor<6x160xf32>
    %19 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %20 = stablehlo.reduce(%18 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %21 = stablehlo.constant dense<6.25e-03> : tensor<6xf32>
    %22 = stablehlo.multiply %20, %21 : tensor<6xf32>
    %23 = stablehlo.constant dense<1.0e-05> : tensor<6xf32>
    %24 = stablehlo.add %22, %23 : tensor<6xf32>
    %25 = stablehlo.rsqrt %24 : tensor<6xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %27 = stablehlo.multiply %4, %26 : tensor<6x160xf32>
    %28 = stablehlo.multiply %27, %17 : tensor<6x160xf32>
    %29 = stablehlo.reshape %28 : (tensor<6x160xf32>) -> tensor<6x5x4x8xf32>
    %30 = stablehlo.transpose %29, dims = [0, 1, 3, 2] : (tensor<6x5x4x8xf32>) -> tensor<6x5x8x4xf32>
    %31 = stablehlo.reduce(%30 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<6x5x8x4xf32>, tensor<f32>) -> tensor<6x5x4xf32>
    %32 = stablehlo.reshape %model.layers.0.self_attn.qkv_proj.weight : (tensor<2592x20xui32>) -> tensor<2592x5x4xui32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [1, 2, 3] : (tensor<2592x5x4xui32>) -> tensor<6x2592x5x4xui32>
    %34 = stablehlo.constant dense<7864320> : tensor<6x2592x5x4xui32>
    %35 = stablehlo.constant dense<1098907648> : tensor<6x2592x5x4xui32>
    %36 = stablehlo.slice %30 [0:6, 0:5, 0:1, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %37 = stablehlo.reshape %36 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %38 = stablehlo.constant dense<19> : tensor<6x2592x5x4xui32>
    %39 = stablehlo.shift_left %33, %38 : tensor<6x2592x5x4xui32>
    %40 = stablehlo.and %39, %34 : tensor<6x2592x5x4xui32>
    %41 = stablehlo.or %40, %35 : tensor<6x2592x5x4xui32>
    %42 = stablehlo.bitcast_convert %41 : (tensor<6x2592x5x4xui32>) -> tensor<6x2592x5x4xf32>
    %43 = stablehlo.broadcast_in_dim %37, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x2592x5x4xf32>
    %44 = stablehlo.multiply %42, %43 : tensor<6x2592x5x4xf32>
    %45 = stablehlo.slice %30 [0:6, 0:5, 1:2, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %46 = stablehlo.reshape %45 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %47 = stablehlo.constant dense<15> : tensor<6x2592x5x4xui32>
    %48 = stablehlo.shift_left %33, %47 : tensor<6x2592x5x4xui32>
    %49 = stablehlo.and %48, %34 : tensor<6x2592x5x4xui32>
    %50 = stablehlo.or %49, %35 : tensor<6x2592x5x4xui32>
    %51 = stablehlo.bitcast_convert %50 : (tensor<6x2592x5x4xui32>) -> tensor<6x2592x5x4xf32>
    %52 = stablehlo.broadcast_in_dim %46, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x2592x5x4xf32>
    %53 = stablehlo.multiply %51, %52 : tensor<6x2592x5x4xf32>
    %54 = stablehlo.add %44, %53 : tensor<6x2592x5x4xf32>
    %55 = stablehlo.slice %30 [0:6, 0:5, 2:3, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %56 = stablehlo.reshape %55 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %57 = stablehlo.constant dense<11> : tensor<6x2592x5x4xui32>
    %58 = stablehlo.shift_left %33, %57 : tensor<6x2592x5x4xui32>
    %59 = stablehlo.and %58, %34 : tensor<6x2592x5x4xui32>
    %60 = stablehlo.or %59, %35 : tensor<6x2592x5x4xui32>
    %61 = stablehlo.bitcast_convert %60 : (tensor<6x2592x5x4xui32>) -> tensor<6x2592x5x4xf32>
    %62 = stablehlo.broadcast_in_dim %56, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x2592x5x4xf32>
    %63 = stablehlo.multiply %61, %62 : tensor<6x2592x5x4xf32>
    %64 = stablehlo.add %54, %63 : tensor<6x2592x5x4xf32>
    %65 = stablehlo.slice %30 [0:6, 0:5, 3:4, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %66 = stablehlo.reshape %65 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %67 = stablehlo.constant dense<7> : tensor<6x2592x5x4xui32>
    %68 = stablehlo.shift_left %33, %67 : tensor<6x2592x5x4xui32>
    %69 = stablehlo.and %68, %34 : tensor<6x2592x5x4xui32>
    %70 = stablehlo.or %69, %35 : tensor<6x2592x5x4xui32>
    %71 = stablehlo.bitcast_convert %70 : (tensor<6x2592x5x4xui32>) -> tensor<6x2592x5x4xf32>
    %72 = stablehlo.broadcast_in_dim %66, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x2592x5x4xf32>
    %73 = stablehlo.multiply %71, %72 : tensor<6x2592x5x4xf32>
    %74 = stablehlo.add %64, %73 : tensor<6x2592x5x4xf32>
    %75 = stablehlo.slice %30 [0:6, 0:5, 4:5, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %76 = stablehlo.reshape %75 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %77 = stablehlo.constant dense<3> : tensor<6x2592x5x4xui32>
    %78 = stablehlo.shift_left %33, %77 : tensor<6x2592x5x4xui32>
    %79 = stablehlo.and %78, %34 : tensor<6x2592x5x4xui32>
    %80 = stablehlo.or %79, %35 : tensor<6x2592x5x4xui32>
    %81 = stablehlo.bitcast_convert %80 : (tensor<6x2592x5x4xui32>) -> tensor<6x2592x5x4xf32>
    %82 = stablehlo.broadcast_in_dim %76, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x2592x5x4xf32>
    %83 = stablehlo.multiply %81, %82 : tensor<6x2592x5x4xf32>
    %84 = stablehlo.add %74, %83 : tensor<6x2592x5x4xf32>
    %85 = stablehlo.slice %30 [0:6, 0:5, 5:6, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %86 = stablehlo.reshape %85 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %87 = stablehlo.constant dense<1> : tensor<6x2592x5x4xui32>
    %88 = stablehlo.shift_right_logical %33, %87 : tensor<6x2592x5x4xui32>
    %89 = stablehlo.and %88, %34 : tensor<6x2592x5x4xui32>
    %90 = stablehlo.or %89, %35 : tensor<6x2592x5x4xui32>
    %91 = stablehlo.bitcast_convert %90 : (tensor<6x2592x5x4xui32>) -> tensor<6x2592x5x4xf32>
    %92 = stablehlo.broadcast_in_dim %86, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x2592x5x4xf32>
    %93 = stablehlo.multiply %91, %92 : tensor<6x2592x5x4xf32>
    %94 = stablehlo.add %84, %93 : tensor<6x2592x5x4xf32>
    %95 = stablehlo.slice %30 [0:6, 0:5, 6:7, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %96 = stablehlo.reshape %95 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %97 = stablehlo.constant dense<5> : tensor<6x2592x5x4xui32>
    %98 = stablehlo.shift_right_logical %33, %97 : tensor<6x2592x5x4xui32>
    %99 = stablehlo.and %98, %34 : tensor<6x2592x5x4xui32>
    %100 = stablehlo.or %99, %35 : tensor<6x2592x5x4xui32>
    %101 = stablehlo.bitcast_convert %100 : (tensor<6x2592x5x4xui32>) -> tensor<6x2592x5x4xf32>
    %102 = stablehlo.broadcast_in_dim %96, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x2592x5x4xf32>
    %103 = stablehlo.multiply %101, %102 : tensor<6x2592x5x4xf32>
    %104 = stablehlo.add %94, %103 : tensor<6x2592x5x4xf32>
    %105 = stablehlo.slice %30 [0:6, 0:5, 7:8, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %106 = stablehlo.reshape %105 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %107 = stablehlo.constant dense<9> : tensor<6x2592x5x4xui32>
    %108 = stablehlo.shift_right_logical %33, %107 : tensor<6x2592x5x4xui32>
    %109 = stablehlo.and %108, %34 : tensor<6x2592x5x4xui32>
    %110 = stablehlo.or %109, %35 : tensor<6x2592x5x4xui32>
    %111 = stablehlo.bitcast_convert %110 : (tensor<6x2592x5x4xui32>) -> tensor<6x2592x5x4xf32>
    %112 = stablehlo.broadcast_in_dim %106, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x2592x5x4xf32>
    %113 = stablehlo.multiply %111, %112 : tensor<6x2592x5x4xf32>
    %114 = stablehlo.add %104, %113 : tensor<6x2592x5x4xf32>
    %115 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [1, 2] : (tensor<2592x5xf32>) -> tensor<6x2592x5x4xf32>
    %117 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [1, 2] : (tensor<2592x5xf32>) -> tensor<6x2592x5x4xf32>
    %119 = stablehlo.constant dense<1.6e+01> : tensor<6x2592x5x4xf32>
    %120 = stablehlo.multiply %116, %119 : tensor<6x2592x5x4xf32>
    %121 = stablehlo.subtract %118, %120 : tensor<6x2592x5x4xf32>
    %122 = stablehlo.multiply %114, %116 : tensor<6x2592x5x4xf32>
    %123 = stablehlo.broadcast_in_dim %31, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x2592x5x4xf32>
    %124 = stablehlo.multiply %121, %123 : tensor<6x2592x5x4xf32>
    %125 = stablehlo.add %122, %124 : tensor<6x2592x5x4xf32>
    %126 = stablehlo.reduce(%125 init: %19) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x2592x5x4xf32>, tensor<f32>) -> tensor<6x2592xf32>
    %127 = stablehlo.reshape %126 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %128 = stablehlo.reshape %127 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %129 = stablehlo.reshape %127 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %130 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %131 = stablehlo.broadcast_in_dim %13, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %132 = stablehlo.multiply %129, %130 : tensor<6x27x2x48xf32>
    %133 = stablehlo.reverse %129, dims = [2] : tensor<6x27x2x48xf32>
    %134 = stablehlo.multiply %133, %131 : tensor<6x27x2x48xf32>
    %135 = stablehlo.add %132, %134 : tensor<6x27x2x48xf32>
    %136 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %137 = stablehlo.constant dense<24> : tensor<6x27x2x48xi32>
    %138 = stablehlo.compare GE, %136, %137 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %139 = stablehlo.select %138, %128, %135 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %140 = stablehlo.reshape %139 : (tensor<6x27x2x48xf32>) -> tensor<6x27x96xf32>
    %141 = stablehlo.slice %140 [0:6, 21:27, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x6x96xf32>
    %142 = stablehlo.reshape %141 : (tensor<6x6x96xf32>) -> tensor<6x2x3x96xf32>
    %143 = stablehlo.clamp %0, %positions, %6 : tensor<6xi32>
    %144 = stablehlo.iota dim = 0 : tensor<6x1xi32>
    %145 = stablehlo.reshape %143 : (tensor<6xi32>) -> tensor<6x1xi32>
    %146 = stablehlo.concatenate %144, %145, dim = 1 : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x2xi32>
    %147 = "stablehlo.scatter"(%cache.0, %146, %142) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2, 3], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x17x2x3x96xf32>, tensor<6x2xi32>, tensor<6x2x3x96xf32>) -> tensor<6x17x2x3x96xf32>
    %148 = stablehlo.slice %147 [0:6, 0:10, 0:1, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %149 = stablehlo.reshape %148 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %150 = stablehlo.slice %147 [0:6, 0:10, 1:2, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %151 = stablehlo.reshape %150 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %152 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x96xi1>
    %153 = stablehlo.constant dense<0.0e+00> : tensor<6x10x3x96xf32>
    %154 = stablehlo.select %152, %151, %153 : tensor<6x10x3x96xi1>, tensor<6x10x3x96xf32>
    %155 = stablehlo.slice %140 [0:6, 0:21, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x21x96xf32>
    %156 = stablehlo.reshape %155 : (tensor<6x21x96xf32>) -> tensor<6x3x7x96xf32>
    %157 = stablehlo.broadcast_in_dim %156, dims = [0, 1, 2, 4] : (tensor<6x3x7x96xf32>) -> tensor<6x3x7x10x96xf32>
    %158 = stablehlo.broadcast_in_dim %149, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %159 = stablehlo.multiply %157, %158 : tensor<6x3x7x10x96xf32>
    %160 = stablehlo.reduce(%159 init: %19) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %161 = stablehlo.broadcast_in_dim %16, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %162 = stablehlo.constant dense<1.0206208e-01> : tensor<6x3x7x10xf32>
    %163 = stablehlo.multiply %160, %162 : tensor<6x3x7x10xf32>
    %164 = stablehlo.constant dense<-1.0e+30> : tensor<6x3x7x10xf32>
    %165 = stablehlo.select %161, %163, %164 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %166 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %167 = stablehlo.reduce(%165 init: %166) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %168 = stablehlo.broadcast_in_dim %167, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %169 = stablehlo.subtract %165, %168 : tensor<6x3x7x10xf32>
    %170 = stablehlo.exponential %169 : tensor<6x3x7x10xf32>
    %171 = stablehlo.reduce(%170 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %172 = stablehlo.broadcast_in_dim %171, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %173 = stablehlo.divide %170, %172 : tensor<6x3x7x10xf32>
    %174 = stablehlo.broadcast_in_dim %173, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x96xf32>
    %175 = stablehlo.broadcast_in_dim %154, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %176 = stablehlo.multiply %174, %175 : tensor<6x3x7x10x96xf32>
    %177 = stablehlo.reduce(%176 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x96xf32>
    %178 = stablehlo.reshape %177 : (tensor<6x3x7x96xf32>) -> tensor<6x2016xf32>
    %179 = stablehlo.reshape %178 : (tensor<6x2016xf32>) -> tensor<6x63x4x8xf32>
    %180 = stablehlo.transpose %179, dims = [0, 1, 3, 2] : (tensor<6x63x4x8xf32>) -> tensor<6x63x8x4xf32>
    %181 = stablehlo.reduce(%180 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<6x63x8x4xf32>, tensor<f32>) -> tensor<6x63x4xf32>
    %182 = stablehlo.reshape %model.layers.0.self_attn.o_proj.weight : (tensor<160x252xui32>) -> tensor<160x63x4xui32>
    %183 = stablehlo.broadcast_in_dim %182, dims = [1, 2, 3] : (tensor<160x63x4xui32>) -> tensor<6x160x63x4xui32>
    %184 = stablehlo.constant dense<7864320> : tensor<6x160x63x4xui32>
    %185 = stablehlo.constant dense<1098907648> : tensor<6x160x63x4xui32>
    %186 = stablehlo.slice %180 [0:6, 0:63, 0:1, 0:4] : (tensor<6x63x8x4xf32>) -> tensor<6x63x1x4xf32>
    %187 = stablehlo.reshape %186 : (tensor<6x63x1x4xf32>) -> tensor<6x63x4xf32>
    %188 = stablehlo.constant dense<19> : tensor<6x160x63x4xui32>
    %189 = stablehlo.shift_left %183, %188 : tensor<6x160x63x4xui32>
    %190 = stablehlo.and %189, %184 : tensor<6x160x63x4xui32>
    %191 = stablehlo.or %190, %185 : tensor<6x160x63x4xui32>
    %192 = stablehlo.bitcast_convert %191 : (tensor<6x160x63x4xui32>) -> tensor<6x160x63x4xf32>
    %193 = stablehlo.broadcast_in_dim %187, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x160x63x4xf32>
    %194 = stablehlo.multiply %192, %193 : tensor<6x160x63x4xf32>
    %195 = stablehlo.slice %180 [0:6, 0:63, 1:2, 0:4] : (tensor<6x63x8x4xf32>) -> tensor<6x63x1x4xf32>
    %196 = stablehlo.reshape %195 : (tensor<6x63x1x4xf32>) -> tensor<6x63x4xf32>
    %197 = stablehlo.constant dense<15> : tensor<6x160x63x4xui32>
    %198 = stablehlo.shift_left %183, %197 : tensor<6x160x63x4xui32>
    %199 = stablehlo.and %198, %184 : tensor<6x160x63x4xui32>
    %200 = stablehlo.or %199, %185 : tensor<6x160x63x4xui32>
    %201 = stablehlo.bitcast_convert %200 : (tensor<6x160x63x4xui32>) -> tensor<6x160x63x4xf32>
    %202 = stablehlo.broadcast_in_dim %196, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x160x63x4xf32>
    %203 = stablehlo.multiply %201, %202 : tensor<6x160x63x4xf32>
    %204 = stablehlo.add %194, %203 : tensor<6x160x63x4xf32>
    %205 = stablehlo.slice %180 [0:6, 0:63, 2:3, 0:4] : (tensor<6x63x8x4xf32>) -> tensor<6x63x1x4xf32>
    %206 = stablehlo.reshape %205 : (tensor<6x63x1x4xf32>) -> tensor<6x63x4xf32>
    %207 = stablehlo.constant dense<11> : tensor<6x160x63x4xui32>
    %208 = stablehlo.shift_left %183, %207 : tensor<6x160x63x4xui32>
    %209 = stablehlo.and %208, %184 : tensor<6x160x63x4xui32>
    %210 = stablehlo.or %209, %185 : tensor<6x160x63x4xui32>
    %211 = stablehlo.bitcast_convert %210 : (tensor<6x160x63x4xui32>) -> tensor<6x160x63x4xf32>
    %212 = stablehlo.broadcast_in_dim %206, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x160x63x4xf32>
    %213 = stablehlo.multiply %211, %212 : tensor<6x160x63x4xf32>
    %214 = stablehlo.add %204, %213 : tensor<6x160x63x4xf32>
    %215 = stablehlo.slice %180 [0:6, 0:63, 3:4, 0:4] : (tensor<6x63x8x4xf32>) -> tensor<6x63x1x4xf32>
    %216 = stablehlo.reshape %215 : (tensor<6x63x1x4xf32>) -> tensor<6x63x4xf32>
    %217 = stablehlo.constant dense<7> : tensor<6x160x63x4xui32>
    %218 = stablehlo.shift_left %183, %217 : tensor<6x160x63x4xui32>
    %219 = stablehlo.and %218, %184 : tensor<6x160x63x4xui32>
    %220 = stablehlo.or %219, %185 : tensor<6x160x63x4xui32>
    %221 = stablehlo.bitcast_convert %220 : (tensor<6x160x63x4xui32>) -> tensor<6x160x63x4xf32>
    %222 = stablehlo.broadcast_in_dim %216, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x160x63x4xf32>
    %223 = stablehlo.multiply %221, %222 : tensor<6x160x63x4xf32>
    %224 = stablehlo.add %214, %223 : tensor<6x160x63x4xf32>
    %225 = stablehlo.slice %180 [0:6, 0:63, 4:5, 0:4] : (tensor<6x63x8x4xf32>) -> tensor<6x63x1x4xf32>
    %226 = stablehlo.reshape %225 : (tensor<6x63x1x4xf32>) -> tensor<6x63x4xf32>
    %227 = stablehlo.constant dense<3> : tensor<6x160x63x4xui32>
    %228 = stablehlo.shift_left %183, %227 : tensor<6x160x63x4xui32>
    %229 = stablehlo.and %228, %184 : tensor<6x160x63x4xui32>
    %230 = stablehlo.or %229, %185 : tensor<6x160x63x4xui32>
    %231 = stablehlo.bitcast_convert %230 : (tensor<6x160x63x4xui32>) -> tensor<6x160x63x4xf32>
    %232 = stablehlo.broadcast_in_dim %226, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x160x63x4xf32>
    %233 = stablehlo.multiply %231, %232 : tensor<6x160x63x4xf32>
    %234 = stablehlo.add %224, %233 : tensor<6x160x63x4xf32>
    %235 = stablehlo.slice %180 [0:6, 0:63, 5:6, 0:4] : (tensor<6x63x8x4xf32>) -> tensor<6x63x1x4xf32>
    %236 = stablehlo.reshape %235 : (tensor<6x63x1x4xf32>) -> tensor<6x63x4xf32>
    %237 = stablehlo.constant dense<1> : tensor<6x160x63x4xui32>
    %238 = stablehlo.shift_right_logical %183, %237 : tensor<6x160x63x4xui32>
    %239 = stablehlo.and %238, %184 : tensor<6x160x63x4xui32>
    %240 = stablehlo.or %239, %185 : tensor<6x160x63x4xui32>
    %241 = stablehlo.bitcast_convert %240 : (tensor<6x160x63x4xui32>) -> tensor<6x160x63x4xf32>
    %242 = stablehlo.broadcast_in_dim %236, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x160x63x4xf32>
    %243 = stablehlo.multiply %241, %242 : tensor<6x160x63x4xf32>
    %244 = stablehlo.add %234, %243 : tensor<6x160x63x4xf32>
    %245 = stablehlo.slice %180 [0:6, 0:63, 6:7, 0:4] : (tensor<6x63x8x4xf32>) -> tensor<6x63x1x4xf32>
    %246 = stablehlo.reshape %245 : (tensor<6x63x1x4xf32>) -> tensor<6x63x4xf32>
    %247 = stablehlo.constant dense<5> : tensor<6x160x63x4xui32>
    %248 = stablehlo.shift_right_logical %183, %247 : tensor<6x160x63x4xui32>
    %249 = stablehlo.and %248, %184 : tensor<6x160x63x4xui32>
    %250 = stablehlo.or %249, %185 : tensor<6x160x63x4xui32>
    %251 = stablehlo.bitcast_convert %250 : (tensor<6x160x63x4xui32>) -> tensor<6x160x63x4xf32>
    %252 = stablehlo.broadcast_in_dim %246, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x160x63x4xf32>
    %253 = stablehlo.multiply %251, %252 : tensor<6x160x63x4xf32>
    %254 = stablehlo.add %244, %253 : tensor<6x160x63x4xf32>
    %255 = stablehlo.slice %180 [0:6, 0:63, 7:8, 0:4] : (tensor<6x63x8x4xf32>) -> tensor<6x63x1x4xf32>
    %256 = stablehlo.reshape %255 : (tensor<6x63x1x4xf32>) -> tensor<6x63x4xf32>
    %257 = stablehlo.constant dense<9> : tensor<6x160x63x4xui32>
    %258 = stablehlo.shift_right_logical %183, %257 : tensor<6x160x63x4xui32>
    %259 = stablehlo.and %258, %184 : tensor<6x160x63x4xui32>
    %260 = stablehlo.or %259, %185 : tensor<6x160x63x4xui32>
    %261 = stablehlo.bitcast_convert %260 : (tensor<6x160x63x4xui32>) -> tensor<6x160x63x4xf32>
    %262 = stablehlo.broadcast_in_dim %256, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x160x63x4xf32>
    %263 = stablehlo.multiply %261, %262 : tensor<6x160x63x4xf32>
    %264 = stablehlo.add %254, %263 : tensor<6x160x63x4xf32>
    %265 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %266 = stablehlo.broadcast_in_dim %265, dims = [1, 2] : (tensor<160x63xf32>) -> tensor<6x160x63x4xf32>
    %267 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %268 = stablehlo.broadcast_in_dim %267, dims = [1, 2] : (tensor<160x63xf32>) -> tensor<6x160x63x4xf32>
    %269 = stablehlo.constant dense<1.6e+01> : tensor<6x160x63x4xf32>
    %270 = stablehlo.multiply %266, %269 : tensor<6x160x63x4xf32>
    %271 = stablehlo.subtract %268, %270 : tensor<6x160x63x4xf32>
    %272 = stablehlo.multiply %264, %266 : tensor<6x160x63x4xf32>
    %273 = stablehlo.broadcast_in_dim %181, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x160x63x4xf32>
    %274 = stablehlo.multiply %271, %273 : tensor<6x160x63x4xf32>
    %275 = stablehlo.add %272, %274 : tensor<6x160x63x4xf32>
    %276 = stablehlo.reduce(%275 init: %19) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x160x63x4xf32>, tensor<f32>) -> tensor<6x160xf32>
    %277 = stablehlo.add %4, %276 : tensor<6x160xf32>
    // layer 0: feed-forward
    %278 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %279 = stablehlo.multiply %277, %277 : tensor<6x160xf32>
    %280 = stablehlo.reduce(%279 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %281 = stablehlo.multiply %280, %21 : tensor<6xf32>
    %282 = stablehlo.add %281, %23 : tensor<6xf32>
    %283 = stablehlo.rsqrt %282 : tensor<6xf32>
    %284 = stablehlo.broadcast_in_dim %283, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %285 = stablehlo.multiply %277, %284 : tensor<6x160xf32>
    %286 = stablehlo.multiply %285, %278 : tensor<6x160xf32>
    %287 = stablehlo.reshape %286 : (tensor<6x160xf32>) -> tensor<6x5x4x8xf32>
    %288 = stablehlo.transpose %287, dims = [0, 1, 3, 2] : (tensor<6x5x4x8xf32>) -> tensor<6x5x8x4xf32>
    %289 = stablehlo.reduce(%288 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<6x5x8x4xf32>, tensor<f32>) -> tensor<6x5x4xf32>
    %290 = stablehlo.reshape %model.layers.0.mlp.gate_proj.weight : (tensor<416x20xui32>) -> tensor<416x5x4xui32>
    %291 = stablehlo.broadcast_in_dim %290, dims = [1, 2, 3] : (tensor<416x5x4xui32>) -> tensor<6x416x5x4xui32>
    %292 = stablehlo.constant dense<7864320> : tensor<6x416x5x4xui32>
    %293 = stablehlo.constant dense<1098907648> : tensor<6x416x5x4xui32>
    %294 = stablehlo.slice %288 [0:6, 0:5, 0:1, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %295 = stablehlo.reshape %294 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %296 = stablehlo.constant dense<19> : tensor<6x416x5x4xui32>
    %297 = stablehlo.shift_left %291, %296 : tensor<6x416x5x4xui32>
    %298 = stablehlo.and %297, %292 : tensor<6x416x5x4xui32>
    %299 = stablehlo.or %298, %293 : tensor<6x416x5x4xui32>
    %300 = stablehlo.bitcast_convert %299 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %301 = stablehlo.broadcast_in_dim %295, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %302 = stablehlo.multiply %300, %301 : tensor<6x416x5x4xf32>
    %303 = stablehlo.slice %288 [0:6, 0:5, 1:2, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %304 = stablehlo.reshape %303 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %305 = stablehlo.constant dense<15> : tensor<6x416x5x4xui32>
    %306 = stablehlo.shift_left %291, %305 : tensor<6x416x5x4xui32>
    %307 = stablehlo.and %306, %292 : tensor<6x416x5x4xui32>
    %308 = stablehlo.or %307, %293 : tensor<6x416x5x4xui32>
    %309 = stablehlo.bitcast_convert %308 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %310 = stablehlo.broadcast_in_dim %304, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %311 = stablehlo.multiply %309, %310 : tensor<6x416x5x4xf32>
    %312 = stablehlo.add %302, %311 : tensor<6x416x5x4xf32>
    %313 = stablehlo.slice %288 [0:6, 0:5, 2:3, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %314 = stablehlo.reshape %313 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %315 = stablehlo.constant dense<11> : tensor<6x416x5x4xui32>
    %316 = stablehlo.shift_left %291, %315 : tensor<6x416x5x4xui32>
    %317 = stablehlo.and %316, %292 : tensor<6x416x5x4xui32>
    %318 = stablehlo.or %317, %293 : tensor<6x416x5x4xui32>
    %319 = stablehlo.bitcast_convert %318 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %320 = stablehlo.broadcast_in_dim %314, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %321 = stablehlo.multiply %319, %320 : tensor<6x416x5x4xf32>
    %322 = stablehlo.add %312, %321 : tensor<6x416x5x4xf32>
    %323 = stablehlo.slice %288 [0:6, 0:5, 3:4, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %324 = stablehlo.reshape %323 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %325 = stablehlo.constant dense<7> : tensor<6x416x5x4xui32>
    %326 = stablehlo.shift_left %291, %325 : tensor<6x416x5x4xui32>
    %327 = stablehlo.and %326, %292 : tensor<6x416x5x4xui32>
    %328 = stablehlo.or %327, %293 : tensor<6x416x5x4xui32>
    %329 = stablehlo.bitcast_convert %328 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %330 = stablehlo.broadcast_in_dim %324, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %331 = stablehlo.multiply %329, %330 : tensor<6x416x5x4xf32>
    %332 = stablehlo.add %322, %331 : tensor<6x416x5x4xf32>
    %333 = stablehlo.slice %288 [0:6, 0:5, 4:5, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %334 = stablehlo.reshape %333 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %335 = stablehlo.constant dense<3> : tensor<6x416x5x4xui32>
    %336 = stablehlo.shift_left %291, %335 : tensor<6x416x5x4xui32>
    %337 = stablehlo.and %336, %292 : tensor<6x416x5x4xui32>
    %338 = stablehlo.or %337, %293 : tensor<6x416x5x4xui32>
    %339 = stablehlo.bitcast_convert %338 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %340 = stablehlo.broadcast_in_dim %334, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %341 = stablehlo.multiply %339, %340 : tensor<6x416x5x4xf32>
    %342 = stablehlo.add %332, %341 : tensor<6x416x5x4xf32>
    %343 = stablehlo.slice %288 [0:6, 0:5, 5:6, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %344 = stablehlo.reshape %343 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %345 = stablehlo.constant dense<1> : tensor<6x416x5x4xui32>
    %346 = stablehlo.shift_right_logical %291, %345 : tensor<6x416x5x4xui32>
    %347 = stablehlo.and %346, %292 : tensor<6x416x5x4xui32>
    %348 = stablehlo.or %347, %293 : tensor<6x416x5x4xui32>
    %349 = stablehlo.bitcast_convert %348 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %350 = stablehlo.broadcast_in_dim %344, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %351 = stablehlo.multiply %349, %350 : tensor<6x416x5x4xf32>
    %352 = stablehlo.add %342, %351 : tensor<6x416x5x4xf32>
    %353 = stablehlo.slice %288 [0:6, 0:5, 6:7, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %354 = stablehlo.reshape %353 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %355 = stablehlo.constant dense<5> : tensor<6x416x5x4xui32>
    %356 = stablehlo.shift_right_logical %291, %355 : tensor<6x416x5x4xui32>
    %357 = stablehlo.and %356, %292 : tensor<6x416x5x4xui32>
    %358 = stablehlo.or %357, %293 : tensor<6x416x5x4xui32>
    %359 = stablehlo.bitcast_convert %358 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %360 = stablehlo.broadcast_in_dim %354, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %361 = stablehlo.multiply %359, %360 : tensor<6x416x5x4xf32>
    %362 = stablehlo.add %352, %361 : tensor<6x416x5x4xf32>
    %363 = stablehlo.slice %288 [0:6, 0:5, 7:8, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %364 = stablehlo.reshape %363 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %365 = stablehlo.constant dense<9> : tensor<6x416x5x4xui32>
    %366 = stablehlo.shift_right_logical %291, %365 : tensor<6x416x5x4xui32>
    %367 = stablehlo.and %366, %292 : tensor<6x416x5x4xui32>
    %368 = stablehlo.or %367, %293 : tensor<6x416x5x4xui32>
    %369 = stablehlo.bitcast_convert %368 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %370 = stablehlo.broadcast_in_dim %364, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %371 = stablehlo.multiply %369, %370 : tensor<6x416x5x4xf32>
    %372 = stablehlo.add %362, %371 : tensor<6x416x5x4xf32>
    %373 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %374 = stablehlo.broadcast_in_dim %373, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<6x416x5x4xf32>
    %375 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %376 = stablehlo.broadcast_in_dim %375, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<6x416x5x4xf32>
    %377 = stablehlo.constant dense<1.6e+01> : tensor<6x416x5x4xf32>
    %378 = stablehlo.multiply %374, %377 : tensor<6x416x5x4xf32>
    %379 = stablehlo.subtract %376, %378 : tensor<6x416x5x4xf32>
    %380 = stablehlo.multiply %372, %374 : tensor<6x416x5x4xf32>
    %381 = stablehlo.broadcast_in_dim %289, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %382 = stablehlo.multiply %379, %381 : tensor<6x416x5x4xf32>
    %383 = stablehlo.add %380, %382 : tensor<6x416x5x4xf32>
    %384 = stablehlo.reshape %model.layers.0.mlp.up_proj.weight : (tensor<416x20xui32>) -> tensor<416x5x4xui32>
    %385 = stablehlo.broadcast_in_dim %384, dims = [1, 2, 3] : (tensor<416x5x4xui32>) -> tensor<6x416x5x4xui32>
    %386 = stablehlo.slice %288 [0:6, 0:5, 0:1, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %387 = stablehlo.reshape %386 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %388 = stablehlo.shift_left %385, %296 : tensor<6x416x5x4xui32>
    %389 = stablehlo.and %388, %292 : tensor<6x416x5x4xui32>
    %390 = stablehlo.or %389, %293 : tensor<6x416x5x4xui32>
    %391 = stablehlo.bitcast_convert %390 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %392 = stablehlo.broadcast_in_dim %387, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %393 = stablehlo.multiply %391, %392 : tensor<6x416x5x4xf32>
    %394 = stablehlo.slice %288 [0:6, 0:5, 1:2, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %395 = stablehlo.reshape %394 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %396 = stablehlo.shift_left %385, %305 : tensor<6x416x5x4xui32>
    %397 = stablehlo.and %396, %292 : tensor<6x416x5x4xui32>
    %398 = stablehlo.or %397, %293 : tensor<6x416x5x4xui32>
    %399 = stablehlo.bitcast_convert %398 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %400 = stablehlo.broadcast_in_dim %395, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %401 = stablehlo.multiply %399, %400 : tensor<6x416x5x4xf32>
    %402 = stablehlo.add %393, %401 : tensor<6x416x5x4xf32>
    %403 = stablehlo.slice %288 [0:6, 0:5, 2:3, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %404 = stablehlo.reshape %403 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %405 = stablehlo.shift_left %385, %315 : tensor<6x416x5x4xui32>
    %406 = stablehlo.and %405, %292 : tensor<6x416x5x4xui32>
    %407 = stablehlo.or %406, %293 : tensor<6x416x5x4xui32>
    %408 = stablehlo.bitcast_convert %407 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %409 = stablehlo.broadcast_in_dim %404, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %410 = stablehlo.multiply %408, %409 : tensor<6x416x5x4xf32>
    %411 = stablehlo.add %402, %410 : tensor<6x416x5x4xf32>
    %412 = stablehlo.slice %288 [0:6, 0:5, 3:4, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %413 = stablehlo.reshape %412 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %414 = stablehlo.shift_left %385, %325 : tensor<6x416x5x4xui32>
    %415 = stablehlo.and %414, %292 : tensor<6x416x5x4xui32>
    %416 = stablehlo.or %415, %293 : tensor<6x416x5x4xui32>
    %417 = stablehlo.bitcast_convert %416 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %418 = stablehlo.broadcast_in_dim %413, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %419 = stablehlo.multiply %417, %418 : tensor<6x416x5x4xf32>
    %420 = stablehlo.add %411, %419 : tensor<6x416x5x4xf32>
    %421 = stablehlo.slice %288 [0:6, 0:5, 4:5, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %422 = stablehlo.reshape %421 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %423 = stablehlo.shift_left %385, %335 : tensor<6x416x5x4xui32>
    %424 = stablehlo.and %423, %292 : tensor<6x416x5x4xui32>
    %425 = stablehlo.or %424, %293 : tensor<6x416x5x4xui32>
    %426 = stablehlo.bitcast_convert %425 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %427 = stablehlo.broadcast_in_dim %422, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %428 = stablehlo.multiply %426, %427 : tensor<6x416x5x4xf32>
    %429 = stablehlo.add %420, %428 : tensor<6x416x5x4xf32>
    %430 = stablehlo.slice %288 [0:6, 0:5, 5:6, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %431 = stablehlo.reshape %430 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %432 = stablehlo.shift_right_logical %385, %345 : tensor<6x416x5x4xui32>
    %433 = stablehlo.and %432, %292 : tensor<6x416x5x4xui32>
    %434 = stablehlo.or %433, %293 : tensor<6x416x5x4xui32>
    %435 = stablehlo.bitcast_convert %434 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %436 = stablehlo.broadcast_in_dim %431, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %437 = stablehlo.multiply %435, %436 : tensor<6x416x5x4xf32>
    %438 = stablehlo.add %429, %437 : tensor<6x416x5x4xf32>
    %439 = stablehlo.slice %288 [0:6, 0:5, 6:7, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %440 = stablehlo.reshape %439 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %441 = stablehlo.shift_right_logical %385, %355 : tensor<6x416x5x4xui32>
    %442 = stablehlo.and %441, %292 : tensor<6x416x5x4xui32>
    %443 = stablehlo.or %442, %293 : tensor<6x416x5x4xui32>
    %444 = stablehlo.bitcast_convert %443 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %445 = stablehlo.broadcast_in_dim %440, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %446 = stablehlo.multiply %444, %445 : tensor<6x416x5x4xf32>
    %447 = stablehlo.add %438, %446 : tensor<6x416x5x4xf32>
    %448 = stablehlo.slice %288 [0:6, 0:5, 7:8, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %449 = stablehlo.reshape %448 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %450 = stablehlo.shift_right_logical %385, %365 : tensor<6x416x5x4xui32>
    %451 = stablehlo.and %450, %292 : tensor<6x416x5x4xui32>
    %452 = stablehlo.or %451, %293 : tensor<6x416x5x4xui32>
    %453 = stablehlo.bitcast_convert %452 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %454 = stablehlo.broadcast_in_dim %449, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %455 = stablehlo.multiply %453, %454 : tensor<6x416x5x4xf32>
    %456 = stablehlo.add %447, %455 : tensor<6x416x5x4xf32>
    %457 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %458 = stablehlo.broadcast_in_dim %457, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<6x416x5x4xf32>
    %459 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %460 = stablehlo.broadcast_in_dim %459, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<6x416x5x4xf32>
    %461 = stablehlo.multiply %458, %377 : tensor<6x416x5x4xf32>
    %462 = stablehlo.subtract %460, %461 : tensor<6x416x5x4xf32>
    %463 = stablehlo.multiply %456, %458 : tensor<6x416x5x4xf32>
    %464 = stablehlo.broadcast_in_dim %289, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %465 = stablehlo.multiply %462, %464 : tensor<6x416x5x4xf32>
    %466 = stablehlo.add %463, %465 : tensor<6x416x5x4xf32>
    %467 = stablehlo.reduce(%383 init: %19) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x416x5x4xf32>, tensor<f32>) -> tensor<6x416xf32>
    %468 = stablehlo.reduce(%466 init: %19) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x416x5x4xf32>, tensor<f32>) -> tensor<6x416xf32>
    %469 = stablehlo.logistic %467 : tensor<6x416xf32>
    %470 = stablehlo.multiply %467, %469 : tensor<6x416xf32>
    %471 = stablehlo.multiply %470, %468 : tensor<6x416xf32>
    %472 = stablehlo.reshape %471 : (tensor<6x416xf32>) -> tensor<6x13x4x8xf32>
    %473 = stablehlo.transpose %472, dims = [0, 1, 3, 2] : (tensor<6x13x4x8xf32>) -> tensor<6x13x8x4xf32>
    %474 = stablehlo.reduce(%473 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<6x13x8x4xf32>, tensor<f32>) -> tensor<6x13x4xf32>
    %475 = stablehlo.reshape %model.layers.0.mlp.down_proj.weight : (tensor<160x52xui32>) -> tensor<160x13x4xui32>
    %476 = stablehlo.broadcast_in_dim %475, dims = [1, 2, 3] : (tensor<160x13x4xui32>) -> tensor<6x160x13x4xui32>
    %477 = stablehlo.constant dense<7864320> : tensor<6x160x13x4xui32>
    %478 = stablehlo.constant dense<1098907648> : tensor<6x160x13x4xui32>
    %479 = stablehlo.slice %473 [0:6, 0:13, 0:1, 0:4] : (tensor<6x13x8x4xf32>) -> tensor<6x13x1x4xf32>
    %480 = stablehlo.reshape %479 : (tensor<6x13x1x4xf32>) -> tensor<6x13x4xf32>
    %481 = stablehlo.constant dense<19> : tensor<6x160x13x4xui32>
    %482 = stablehlo.shift_left %476, %481 : tensor<6x160x13x4xui32>
    %483 = stablehlo.and %482, %477 : tensor<6x160x13x4xui32>
    %484 = stablehlo.or %483, %478 : tensor<6x160x13x4xui32>
    %485 = stablehlo.bitcast_convert %484 : (tensor<6x160x13x4xui32>) -> tensor<6x160x13x4xf32>
    %486 = stablehlo.broadcast_in_dim %480, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x160x13x4xf32>
    %487 = stablehlo.multiply %485, %486 : tensor<6x160x13x4xf32>
    %488 = stablehlo.slice %473 [0:6, 0:13, 1:2, 0:4] : (tensor<6x13x8x4xf32>) -> tensor<6x13x1x4xf32>
    %489 = stablehlo.reshape %488 : (tensor<6x13x1x4xf32>) -> tensor<6x13x4xf32>
    %490 = stablehlo.constant dense<15> : tensor<6x160x13x4xui32>
    %491 = stablehlo.shift_left %476, %490 : tensor<6x160x13x4xui32>
    %492 = stablehlo.and %491, %477 : tensor<6x160x13x4xui32>
    %493 = stablehlo.or %492, %478 : tensor<6x160x13x4xui32>
    %494 = stablehlo.bitcast_convert %493 : (tensor<6x160x13x4xui32>) -> tensor<6x160x13x4xf32>
    %495 = stablehlo.broadcast_in_dim %489, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x160x13x4xf32>
    %496 = stablehlo.multiply %494, %495 : tensor<6x160x13x4xf32>
    %497 = stablehlo.add %487, %496 : tensor<6x160x13x4xf32>
    %498 = stablehlo.slice %473 [0:6, 0:13, 2:3, 0:4] : (tensor<6x13x8x4xf32>) -> tensor<6x13x1x4xf32>
    %499 = stablehlo.reshape %498 : (tensor<6x13x1x4xf32>) -> tensor<6x13x4xf32>
    %500 = stablehlo.constant dense<11> : tensor<6x160x13x4xui32>
    %501 = stablehlo.shift_left %476, %500 : tensor<6x160x13x4xui32>
    %502 = stablehlo.and %501, %477 : tensor<6x160x13x4xui32>
    %503 = stablehlo.or %502, %478 : tensor<6x160x13x4xui32>
    %504 = stablehlo.bitcast_convert %503 : (tensor<6x160x13x4xui32>) -> tensor<6x160x13x4xf32>
    %505 = stablehlo.broadcast_in_dim %499, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x160x13x4xf32>
    %506 = stablehlo.multiply %504, %505 : tensor<6x160x13x4xf32>
    %507 = stablehlo.add %497, %506 : tensor<6x160x13x4xf32>
    %508 = stablehlo.slice %473 [0:6, 0:13, 3:4, 0:4] : (tensor<6x13x8x4xf32>) -> tensor<6x13x1x4xf32>
    %509 = stablehlo.reshape %508 : (tensor<6x13x1x4xf32>) -> tensor<6x13x4xf32>
    %510 = stablehlo.constant dense<7> : tensor<6x160x13x4xui32>
    %511 = stablehlo.shift_left %476, %510 : tensor<6x160x13x4xui32>
    %512 = stablehlo.and %511, %477 : tensor<6x160x13x4xui32>
    %513 = stablehlo.or %512, %478 : tensor<6x160x13x4xui32>
    %514 = stablehlo.bitcast_convert %513 : (tensor<6x160x13x4xui32>) -> tensor<6x160x13x4xf32>
    %515 = stablehlo.broadcast_in_dim %509, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x160x13x4xf32>
    %516 = stablehlo.multiply %514, %515 : tensor<6x160x13x4xf32>
    %517 = stablehlo.add %507, %516 : tensor<6x160x13x4xf32>
    %518 = stablehlo.slice %473 [0:6, 0:13, 4:5, 0:4] : (tensor<6x13x8x4xf32>) -> tensor<6x13x1x4xf32>
    %519 = stablehlo.reshape %518 : (tensor<6x13x1x4xf32>) -> tensor<6x13x4xf32>
    %520 = stablehlo.constant dense<3> : tensor<6x160x13x4xui32>
    %521 = stablehlo.shift_left %476, %520 : tensor<6x160x13x4xui32>
    %522 = stablehlo.and %521, %477 : tensor<6x160x13x4xui32>
    %523 = stablehlo.or %522, %478 : tensor<6x160x13x4xui32>
    %524 = stablehlo.bitcast_convert %523 : (tensor<6x160x13x4xui32>) -> tensor<6x160x13x4xf32>
    %525 = stablehlo.broadcast_in_dim %519, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x160x13x4xf32>
    %526 = stablehlo.multiply %524, %525 : tensor<6x160x13x4xf32>
    %527 = stablehlo.add %517, %526 : tensor<6x160x13x4xf32>
    %528 = stablehlo.slice %473 [0:6, 0:13, 5:6, 0:4] : (tensor<6x13x8x4xf32>) -> tensor<6x13x1x4xf32>
    %529 = stablehlo.reshape %528 : (tensor<6x13x1x4xf32>) -> tensor<6x13x4xf32>
    %530 = stablehlo.constant dense<1> : tensor<6x160x13x4xui32>
    %531 = stablehlo.shift_right_logical %476, %530 : tensor<6x160x13x4xui32>
    %532 = stablehlo.and %531, %477 : tensor<6x160x13x4xui32>
    %533 = stablehlo.or %532, %478 : tensor<6x160x13x4xui32>
    %534 = stablehlo.bitcast_convert %533 : (tensor<6x160x13x4xui32>) -> tensor<6x160x13x4xf32>
    %535 = stablehlo.broadcast_in_dim %529, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x160x13x4xf32>
    %536 = stablehlo.multiply %534, %535 : tensor<6x160x13x4xf32>
    %537 = stablehlo.add %527, %536 : tensor<6x160x13x4xf32>
    %538 = stablehlo.slice %473 [0:6, 0:13, 6:7, 0:4] : (tensor<6x13x8x4xf32>) -> tensor<6x13x1x4xf32>
    %539 = stablehlo.reshape %538 : (tensor<6x13x1x4xf32>) -> tensor<6x13x4xf32>
    %540 = stablehlo.constant dense<5> : tensor<6x160x13x4xui32>
    %541 = stablehlo.shift_right_logical %476, %540 : tensor<6x160x13x4xui32>
    %542 = stablehlo.and %541, %477 : tensor<6x160x13x4xui32>
    %543 = stablehlo.or %542, %478 : tensor<6x160x13x4xui32>
    %544 = stablehlo.bitcast_convert %543 : (tensor<6x160x13x4xui32>) -> tensor<6x160x13x4xf32>
    %545 = stablehlo.broadcast_in_dim %539, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x160x13x4xf32>
    %546 = stablehlo.multiply %544, %545 : tensor<6x160x13x4xf32>
    %547 = stablehlo.add %537, %546 : tensor<6x160x13x4xf32>
    %548 = stablehlo.slice %473 [0:6, 0:13, 7:8, 0:4] : (tensor<6x13x8x4xf32>) -> tensor<6x13x1x4xf32>
    %549 = stablehlo.reshape %548 : (tensor<6x13x1x4xf32>) -> tensor<6x13x4xf32>
    %550 = stablehlo.constant dense<9> : tensor<6x160x13x4xui32>
    %551 = stablehlo.shift_right_logical %476, %550 : tensor<6x160x13x4xui32>
    %552 = stablehlo.and %551, %477 : tensor<6x160x13x4xui32>
    %553 = stablehlo.or %552, %478 : tensor<6x160x13x4xui32>
    %554 = stablehlo.bitcast_convert %553 : (tensor<6x160x13x4xui32>) -> tensor<6x160x13x4xf32>
    %555 = stablehlo.broadcast_in_dim %549, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x160x13x4xf32>
    %556 = stablehlo.multiply %554, %555 : tensor<6x160x13x4xf32>
    %557 = stablehlo.add %547, %556 : tensor<6x160x13x4xf32>
    %558 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %559 = stablehlo.broadcast_in_dim %558, dims = [1, 2] : (tensor<160x13xf32>) -> tensor<6x160x13x4xf32>
    %560 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %561 = stablehlo.broadcast_in_dim %560, dims = [1, 2] : (tensor<160x13xf32>) -> tensor<6x160x13x4xf32>
    %562 = stablehlo.constant dense<1.6e+01> : tensor<6x160x13x4xf32>
    %563 = stablehlo.multiply %559, %562 : tensor<6x160x13x4xf32>
    %564 = stablehlo.subtract %561, %563 : tensor<6x160x13x4xf32>
    %565 = stablehlo.multiply %557, %559 : tensor<6x160x13x4xf32>
    %566 = stablehlo.broadcast_in_dim %474, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x160x13x4xf32>
    %567 = stablehlo.multiply %564, %566 : tensor<6x160x13x4xf32>
    %568 = stablehlo.add %565, %567 : tensor<6x160x13x4xf32>
    %569 = stablehlo.reduce(%568 init: %19) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x160x13x4xf32>, tensor<f32>) -> tensor<6x160xf32>
    %570 = stablehlo.add %277, %569 : tensor<6x160xf32>
    // layer 1: attention
    %571 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %572 = stablehlo.multiply %570, %570 : tensor<6x160xf32>
    %573 = stablehlo.reduce(%572 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %574 = stablehlo.multiply %573, %21 : tensor<6xf32>
    %575 = stablehlo.add %574, %23 : tensor<6xf32>
    %576 = stablehlo.rsqrt %575 : tensor<6xf32>
    %577 = stablehlo.broadcast_in_dim %576, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %578 = stablehlo.multiply %570, %577 : tensor<6x160xf32>
    %579 = stablehlo.multiply %578, %571 : tensor<6x160xf32>
    %580 = stablehlo.reshape %579 : (tensor<6x160xf32>) -> tensor<6x5x4x8xf32>
    %581 = stablehlo.transpose %580, dims = [0, 1, 3, 2] : (tensor<6x5x4x8xf32>) -> tensor<6x5x8x4xf32>
    %582 = stablehlo.reduce(%581 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<6x5x8x4xf32>, tensor<f32>) -> tensor<6x5x4xf32>
    %583 = stablehlo.reshape %model.layers.1.self_attn.qkv_proj.weight : (tensor<2592x20xui32>) -> tensor<2592x5x4xui32>
    %584 = stablehlo.broadcast_in_dim %583, dims = [1, 2, 3] : (tensor<2592x5x4xui32>) -> tensor<6x2592x5x4xui32>
    %585 = stablehlo.slice %581 [0:6, 0:5, 0:1, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %586 = stablehlo.reshape %585 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %587 = stablehlo.shift_left %584, %38 : tensor<6x2592x5x4xui32>
    %588 = stablehlo.and %587, %34 : tensor<6x2592x5x4xui32>
    %589 = stablehlo.or %588, %35 : tensor<6x2592x5x4xui32>
    %590 = stablehlo.bitcast_convert %589 : (tensor<6x2592x5x4xui32>) -> tensor<6x2592x5x4xf32>
    %591 = stablehlo.broadcast_in_dim %586, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x2592x5x4xf32>
    %592 = stablehlo.multiply %590, %591 : tensor<6x2592x5x4xf32>
    %593 = stablehlo.slice %581 [0:6, 0:5, 1:2, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %594 = stablehlo.reshape %593 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %595 = stablehlo.shift_left %584, %47 : tensor<6x2592x5x4xui32>
    %596 = stablehlo.and %595, %34 : tensor<6x2592x5x4xui32>
    %597 = stablehlo.or %596, %35 : tensor<6x2592x5x4xui32>
    %598 = stablehlo.bitcast_convert %597 : (tensor<6x2592x5x4xui32>) -> tensor<6x2592x5x4xf32>
    %599 = stablehlo.broadcast_in_dim %594, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x2592x5x4xf32>
    %600 = stablehlo.multiply %598, %599 : tensor<6x2592x5x4xf32>
    %601 = stablehlo.add %592, %600 : tensor<6x2592x5x4xf32>
    %602 = stablehlo.slice %581 [0:6, 0:5, 2:3, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %603 = stablehlo.reshape %602 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %604 = stablehlo.shift_left %584, %57 : tensor<6x2592x5x4xui32>
    %605 = stablehlo.and %604, %34 : tensor<6x2592x5x4xui32>
    %606 = stablehlo.or %605, %35 : tensor<6x2592x5x4xui32>
    %607 = stablehlo.bitcast_convert %606 : (tensor<6x2592x5x4xui32>) -> tensor<6x2592x5x4xf32>
    %608 = stablehlo.broadcast_in_dim %603, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x2592x5x4xf32>
    %609 = stablehlo.multiply %607, %608 : tensor<6x2592x5x4xf32>
    %610 = stablehlo.add %601, %609 : tensor<6x2592x5x4xf32>
    %611 = stablehlo.slice %581 [0:6, 0:5, 3:4, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %612 = stablehlo.reshape %611 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %613 = stablehlo.shift_left %584, %67 : tensor<6x2592x5x4xui32>
    %614 = stablehlo.and %613, %34 : tensor<6x2592x5x4xui32>
    %615 = stablehlo.or %614, %35 : tensor<6x2592x5x4xui32>
    %616 = stablehlo.bitcast_convert %615 : (tensor<6x2592x5x4xui32>) -> tensor<6x2592x5x4xf32>
    %617 = stablehlo.broadcast_in_dim %612, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x2592x5x4xf32>
    %618 = stablehlo.multiply %616, %617 : tensor<6x2592x5x4xf32>
    %619 = stablehlo.add %610, %618 : tensor<6x2592x5x4xf32>
    %620 = stablehlo.slice %581 [0:6, 0:5, 4:5, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %621 = stablehlo.reshape %620 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %622 = stablehlo.shift_left %584, %77 : tensor<6x2592x5x4xui32>
    %623 = stablehlo.and %622, %34 : tensor<6x2592x5x4xui32>
    %624 = stablehlo.or %623, %35 : tensor<6x2592x5x4xui32>
    %625 = stablehlo.bitcast_convert %624 : (tensor<6x2592x5x4xui32>) -> tensor<6x2592x5x4xf32>
    %626 = stablehlo.broadcast_in_dim %621, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x2592x5x4xf32>
    %627 = stablehlo.multiply %625, %626 : tensor<6x2592x5x4xf32>
    %628 = stablehlo.add %619, %627 : tensor<6x2592x5x4xf32>
    %629 = stablehlo.slice %581 [0:6, 0:5, 5:6, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %630 = stablehlo.reshape %629 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %631 = stablehlo.shift_right_logical %584, %87 : tensor<6x2592x5x4xui32>
    %632 = stablehlo.and %631, %34 : tensor<6x2592x5x4xui32>
    %633 = stablehlo.or %632, %35 : tensor<6x2592x5x4xui32>
    %634 = stablehlo.bitcast_convert %633 : (tensor<6x2592x5x4xui32>) -> tensor<6x2592x5x4xf32>
    %635 = stablehlo.broadcast_in_dim %630, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x2592x5x4xf32>
    %636 = stablehlo.multiply %634, %635 : tensor<6x2592x5x4xf32>
    %637 = stablehlo.add %628, %636 : tensor<6x2592x5x4xf32>
    %638 = stablehlo.slice %581 [0:6, 0:5, 6:7, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %639 = stablehlo.reshape %638 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %640 = stablehlo.shift_right_logical %584, %97 : tensor<6x2592x5x4xui32>
    %641 = stablehlo.and %640, %34 : tensor<6x2592x5x4xui32>
    %642 = stablehlo.or %641, %35 : tensor<6x2592x5x4xui32>
    %643 = stablehlo.bitcast_convert %642 : (tensor<6x2592x5x4xui32>) -> tensor<6x2592x5x4xf32>
    %644 = stablehlo.broadcast_in_dim %639, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x2592x5x4xf32>
    %645 = stablehlo.multiply %643, %644 : tensor<6x2592x5x4xf32>
    %646 = stablehlo.add %637, %645 : tensor<6x2592x5x4xf32>
    %647 = stablehlo.slice %581 [0:6, 0:5, 7:8, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %648 = stablehlo.reshape %647 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %649 = stablehlo.shift_right_logical %584, %107 : tensor<6x2592x5x4xui32>
    %650 = stablehlo.and %649, %34 : tensor<6x2592x5x4xui32>
    %651 = stablehlo.or %650, %35 : tensor<6x2592x5x4xui32>
    %652 = stablehlo.bitcast_convert %651 : (tensor<6x2592x5x4xui32>) -> tensor<6x2592x5x4xf32>
    %653 = stablehlo.broadcast_in_dim %648, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x2592x5x4xf32>
    %654 = stablehlo.multiply %652, %653 : tensor<6x2592x5x4xf32>
    %655 = stablehlo.add %646, %654 : tensor<6x2592x5x4xf32>
    %656 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %657 = stablehlo.broadcast_in_dim %656, dims = [1, 2] : (tensor<2592x5xf32>) -> tensor<6x2592x5x4xf32>
    %658 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %659 = stablehlo.broadcast_in_dim %658, dims = [1, 2] : (tensor<2592x5xf32>) -> tensor<6x2592x5x4xf32>
    %660 = stablehlo.multiply %657, %119 : tensor<6x2592x5x4xf32>
    %661 = stablehlo.subtract %659, %660 : tensor<6x2592x5x4xf32>
    %662 = stablehlo.multiply %655, %657 : tensor<6x2592x5x4xf32>
    %663 = stablehlo.broadcast_in_dim %582, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x2592x5x4xf32>
    %664 = stablehlo.multiply %661, %663 : tensor<6x2592x5x4xf32>
    %665 = stablehlo.add %662, %664 : tensor<6x2592x5x4xf32>
    %666 = stablehlo.reduce(%665 init: %19) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x2592x5x4xf32>, tensor<f32>) -> tensor<6x2592xf32>
    %667 = stablehlo.reshape %666 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %668 = stablehlo.reshape %667 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %669 = stablehlo.reshape %667 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %670 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %671 = stablehlo.broadcast_in_dim %13, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %672 = stablehlo.multiply %669, %670 : tensor<6x27x2x48xf32>
    %673 = stablehlo.reverse %669, dims = [2] : tensor<6x27x2x48xf32>
    %674 = stablehlo.multiply %673, %671 : tensor<6x27x2x48xf32>
    %675 = stablehlo.add %672, %674 : tensor<6x27x2x48xf32>
    %676 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %677 = stablehlo.compare GE, %676, %137 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %678 = stablehlo.select %677, %668, %675 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %679 = stablehlo.reshape %678 : (tensor<6x27x2x48xf32>) -> tensor<6x27x96xf32>
    %680 = stablehlo.slice %679 [0:6, 21:27, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x6x96xf32>
    %681 = stablehlo.reshape %680 : (tensor<6x6x96xf32>) -> tensor<6x2x3x96xf32>
    %682 = stablehlo.clamp %0, %positions, %6 : tensor<6xi32>
    %683 = stablehlo.iota dim = 0 : tensor<6x1xi32>
    %684 = stablehlo.reshape %682 : (tensor<6xi32>) -> tensor<6x1xi32>
    %685 = stablehlo.concatenate %683, %684, dim = 1 : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x2xi32>
    %686 = "stablehlo.scatter"(%cache.1, %685, %681) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2, 3], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x17x2x3x96xf32>, tensor<6x2xi32>, tensor<6x2x3x96xf32>) -> tensor<6x17x2x3x96xf32>
    %687 = stablehlo.slice %686 [0:6, 0:10, 0:1, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %688 = stablehlo.reshape %687 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %689 = stablehlo.slice %686 [0:6, 0:10, 1:2, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %690 = stablehlo.reshape %689 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %691 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x96xi1>
    %692 = stablehlo.select %691, %690, %153 : tensor<6x10x3x96xi1>, tensor<6x10x3x96xf32>
    %693 = stablehlo.slice %679 [0:6, 0:21, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x21x96xf32>
    %694 = stablehlo.reshape %693 : (tensor<6x21x96xf32>) -> tensor<6x3x7x96xf32>
    %695 = stablehlo.broadcast_in_dim %694, dims = [0, 1, 2, 4] : (tensor<6x3x7x96xf32>) -> tensor<6x3x7x10x96xf32>
    %696 = stablehlo.broadcast_in_dim %688, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %697 = stablehlo.multiply %695, %696 : tensor<6x3x7x10x96xf32>
    %698 = stablehlo.reduce(%697 init: %19) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %699 = stablehlo.broadcast_in_dim %16, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %700 = stablehlo.multiply %698, %162 : tensor<6x3x7x10xf32>
    %701 = stablehlo.select %699, %700, %164 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %702 = stablehlo.reduce(%701 init: %166) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %703 = stablehlo.broadcast_in_dim %702, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %704 = stablehlo.subtract %701, %703 : tensor<6x3x7x10xf32>
    %705 = stablehlo.exponential %704 : tensor<6x3x7x10xf32>
    %706 = stablehlo.reduce(%705 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %707 = stablehlo.broadcast_in_dim %706, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %708 = stablehlo.divide %705, %707 : tensor<6x3x7x10xf32>
    %709 = stablehlo.broadcast_in_dim %708, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x96xf32>
    %710 = stablehlo.broadcast_in_dim %692, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %711 = stablehlo.multiply %709, %710 : tensor<6x3x7x10x96xf32>
    %712 = stablehlo.reduce(%711 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x96xf32>
    %713 = stablehlo.reshape %712 : (tensor<6x3x7x96xf32>) -> tensor<6x2016xf32>
    %714 = stablehlo.reshape %713 : (tensor<6x2016xf32>) -> tensor<6x63x4x8xf32>
    %715 = stablehlo.transpose %714, dims = [0, 1, 3, 2] : (tensor<6x63x4x8xf32>) -> tensor<6x63x8x4xf32>
    %716 = stablehlo.reduce(%715 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<6x63x8x4xf32>, tensor<f32>) -> tensor<6x63x4xf32>
    %717 = stablehlo.reshape %model.layers.1.self_attn.o_proj.weight : (tensor<160x252xui32>) -> tensor<160x63x4xui32>
    %718 = stablehlo.broadcast_in_dim %717, dims = [1, 2, 3] : (tensor<160x63x4xui32>) -> tensor<6x160x63x4xui32>
    %719 = stablehlo.slice %715 [0:6, 0:63, 0:1, 0:4] : (tensor<6x63x8x4xf32>) -> tensor<6x63x1x4xf32>
    %720 = stablehlo.reshape %719 : (tensor<6x63x1x4xf32>) -> tensor<6x63x4xf32>
    %721 = stablehlo.shift_left %718, %188 : tensor<6x160x63x4xui32>
    %722 = stablehlo.and %721, %184 : tensor<6x160x63x4xui32>
    %723 = stablehlo.or %722, %185 : tensor<6x160x63x4xui32>
    %724 = stablehlo.bitcast_convert %723 : (tensor<6x160x63x4xui32>) -> tensor<6x160x63x4xf32>
    %725 = stablehlo.broadcast_in_dim %720, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x160x63x4xf32>
    %726 = stablehlo.multiply %724, %725 : tensor<6x160x63x4xf32>
    %727 = stablehlo.slice %715 [0:6, 0:63, 1:2, 0:4] : (tensor<6x63x8x4xf32>) -> tensor<6x63x1x4xf32>
    %728 = stablehlo.reshape %727 : (tensor<6x63x1x4xf32>) -> tensor<6x63x4xf32>
    %729 = stablehlo.shift_left %718, %197 : tensor<6x160x63x4xui32>
    %730 = stablehlo.and %729, %184 : tensor<6x160x63x4xui32>
    %731 = stablehlo.or %730, %185 : tensor<6x160x63x4xui32>
    %732 = stablehlo.bitcast_convert %731 : (tensor<6x160x63x4xui32>) -> tensor<6x160x63x4xf32>
    %733 = stablehlo.broadcast_in_dim %728, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x160x63x4xf32>
    %734 = stablehlo.multiply %732, %733 : tensor<6x160x63x4xf32>
    %735 = stablehlo.add %726, %734 : tensor<6x160x63x4xf32>
    %736 = stablehlo.slice %715 [0:6, 0:63, 2:3, 0:4] : (tensor<6x63x8x4xf32>) -> tensor<6x63x1x4xf32>
    %737 = stablehlo.reshape %736 : (tensor<6x63x1x4xf32>) -> tensor<6x63x4xf32>
    %738 = stablehlo.shift_left %718, %207 : tensor<6x160x63x4xui32>
    %739 = stablehlo.and %738, %184 : tensor<6x160x63x4xui32>
    %740 = stablehlo.or %739, %185 : tensor<6x160x63x4xui32>
    %741 = stablehlo.bitcast_convert %740 : (tensor<6x160x63x4xui32>) -> tensor<6x160x63x4xf32>
    %742 = stablehlo.broadcast_in_dim %737, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x160x63x4xf32>
    %743 = stablehlo.multiply %741, %742 : tensor<6x160x63x4xf32>
    %744 = stablehlo.add %735, %743 : tensor<6x160x63x4xf32>
    %745 = stablehlo.slice %715 [0:6, 0:63, 3:4, 0:4] : (tensor<6x63x8x4xf32>) -> tensor<6x63x1x4xf32>
    %746 = stablehlo.reshape %745 : (tensor<6x63x1x4xf32>) -> tensor<6x63x4xf32>
    %747 = stablehlo.shift_left %718, %217 : tensor<6x160x63x4xui32>
    %748 = stablehlo.and %747, %184 : tensor<6x160x63x4xui32>
    %749 = stablehlo.or %748, %185 : tensor<6x160x63x4xui32>
    %750 = stablehlo.bitcast_convert %749 : (tensor<6x160x63x4xui32>) -> tensor<6x160x63x4xf32>
    %751 = stablehlo.broadcast_in_dim %746, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x160x63x4xf32>
    %752 = stablehlo.multiply %750, %751 : tensor<6x160x63x4xf32>
    %753 = stablehlo.add %744, %752 : tensor<6x160x63x4xf32>
    %754 = stablehlo.slice %715 [0:6, 0:63, 4:5, 0:4] : (tensor<6x63x8x4xf32>) -> tensor<6x63x1x4xf32>
    %755 = stablehlo.reshape %754 : (tensor<6x63x1x4xf32>) -> tensor<6x63x4xf32>
    %756 = stablehlo.shift_left %718, %227 : tensor<6x160x63x4xui32>
    %757 = stablehlo.and %756, %184 : tensor<6x160x63x4xui32>
    %758 = stablehlo.or %757, %185 : tensor<6x160x63x4xui32>
    %759 = stablehlo.bitcast_convert %758 : (tensor<6x160x63x4xui32>) -> tensor<6x160x63x4xf32>
    %760 = stablehlo.broadcast_in_dim %755, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x160x63x4xf32>
    %761 = stablehlo.multiply %759, %760 : tensor<6x160x63x4xf32>
    %762 = stablehlo.add %753, %761 : tensor<6x160x63x4xf32>
    %763 = stablehlo.slice %715 [0:6, 0:63, 5:6, 0:4] : (tensor<6x63x8x4xf32>) -> tensor<6x63x1x4xf32>
    %764 = stablehlo.reshape %763 : (tensor<6x63x1x4xf32>) -> tensor<6x63x4xf32>
    %765 = stablehlo.shift_right_logical %718, %237 : tensor<6x160x63x4xui32>
    %766 = stablehlo.and %765, %184 : tensor<6x160x63x4xui32>
    %767 = stablehlo.or %766, %185 : tensor<6x160x63x4xui32>
    %768 = stablehlo.bitcast_convert %767 : (tensor<6x160x63x4xui32>) -> tensor<6x160x63x4xf32>
    %769 = stablehlo.broadcast_in_dim %764, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x160x63x4xf32>
    %770 = stablehlo.multiply %768, %769 : tensor<6x160x63x4xf32>
    %771 = stablehlo.add %762, %770 : tensor<6x160x63x4xf32>
    %772 = stablehlo.slice %715 [0:6, 0:63, 6:7, 0:4] : (tensor<6x63x8x4xf32>) -> tensor<6x63x1x4xf32>
    %773 = stablehlo.reshape %772 : (tensor<6x63x1x4xf32>) -> tensor<6x63x4xf32>
    %774 = stablehlo.shift_right_logical %718, %247 : tensor<6x160x63x4xui32>
    %775 = stablehlo.and %774, %184 : tensor<6x160x63x4xui32>
    %776 = stablehlo.or %775, %185 : tensor<6x160x63x4xui32>
    %777 = stablehlo.bitcast_convert %776 : (tensor<6x160x63x4xui32>) -> tensor<6x160x63x4xf32>
    %778 = stablehlo.broadcast_in_dim %773, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x160x63x4xf32>
    %779 = stablehlo.multiply %777, %778 : tensor<6x160x63x4xf32>
    %780 = stablehlo.add %771, %779 : tensor<6x160x63x4xf32>
    %781 = stablehlo.slice %715 [0:6, 0:63, 7:8, 0:4] : (tensor<6x63x8x4xf32>) -> tensor<6x63x1x4xf32>
    %782 = stablehlo.reshape %781 : (tensor<6x63x1x4xf32>) -> tensor<6x63x4xf32>
    %783 = stablehlo.shift_right_logical %718, %257 : tensor<6x160x63x4xui32>
    %784 = stablehlo.and %783, %184 : tensor<6x160x63x4xui32>
    %785 = stablehlo.or %784, %185 : tensor<6x160x63x4xui32>
    %786 = stablehlo.bitcast_convert %785 : (tensor<6x160x63x4xui32>) -> tensor<6x160x63x4xf32>
    %787 = stablehlo.broadcast_in_dim %782, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x160x63x4xf32>
    %788 = stablehlo.multiply %786, %787 : tensor<6x160x63x4xf32>
    %789 = stablehlo.add %780, %788 : tensor<6x160x63x4xf32>
    %790 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %791 = stablehlo.broadcast_in_dim %790, dims = [1, 2] : (tensor<160x63xf32>) -> tensor<6x160x63x4xf32>
    %792 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %793 = stablehlo.broadcast_in_dim %792, dims = [1, 2] : (tensor<160x63xf32>) -> tensor<6x160x63x4xf32>
    %794 = stablehlo.multiply %791, %269 : tensor<6x160x63x4xf32>
    %795 = stablehlo.subtract %793, %794 : tensor<6x160x63x4xf32>
    %796 = stablehlo.multiply %789, %791 : tensor<6x160x63x4xf32>
    %797 = stablehlo.broadcast_in_dim %716, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x160x63x4xf32>
    %798 = stablehlo.multiply %795, %797 : tensor<6x160x63x4xf32>
    %799 = stablehlo.add %796, %798 : tensor<6x160x63x4xf32>
    %800 = stablehlo.reduce(%799 init: %19) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x160x63x4xf32>, tensor<f32>) -> tensor<6x160xf32>
    %801 = stablehlo.add %570, %800 : tensor<6x160xf32>
    // layer 1: feed-forward
    %802 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %803 = stablehlo.multiply %801, %801 : tensor<6x160xf32>
    %804 = stablehlo.reduce(%803 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %805 = stablehlo.multiply %804, %21 : tensor<6xf32>
    %806 = stablehlo.add %805, %23 : tensor<6xf32>
    %807 = stablehlo.rsqrt %806 : tensor<6xf32>
    %808 = stablehlo.broadcast_in_dim %807, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %809 = stablehlo.multiply %801, %808 : tensor<6x160xf32>
    %810 = stablehlo.multiply %809, %802 : tensor<6x160xf32>
    %811 = stablehlo.reshape %810 : (tensor<6x160xf32>) -> tensor<6x5x4x8xf32>
    %812 = stablehlo.transpose %811, dims = [0, 1, 3, 2] : (tensor<6x5x4x8xf32>) -> tensor<6x5x8x4xf32>
    %813 = stablehlo.reduce(%812 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<6x5x8x4xf32>, tensor<f32>) -> tensor<6x5x4xf32>
    %814 = stablehlo.reshape %model.layers.1.mlp.gate_proj.weight : (tensor<416x20xui32>) -> tensor<416x5x4xui32>
    %815 = stablehlo.broadcast_in_dim %814, dims = [1, 2, 3] : (tensor<416x5x4xui32>) -> tensor<6x416x5x4xui32>
    %816 = stablehlo.slice %812 [0:6, 0:5, 0:1, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %817 = stablehlo.reshape %816 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %818 = stablehlo.shift_left %815, %296 : tensor<6x416x5x4xui32>
    %819 = stablehlo.and %818, %292 : tensor<6x416x5x4xui32>
    %820 = stablehlo.or %819, %293 : tensor<6x416x5x4xui32>
    %821 = stablehlo.bitcast_convert %820 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %822 = stablehlo.broadcast_in_dim %817, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %823 = stablehlo.multiply %821, %822 : tensor<6x416x5x4xf32>
    %824 = stablehlo.slice %812 [0:6, 0:5, 1:2, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %825 = stablehlo.reshape %824 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %826 = stablehlo.shift_left %815, %305 : tensor<6x416x5x4xui32>
    %827 = stablehlo.and %826, %292 : tensor<6x416x5x4xui32>
    %828 = stablehlo.or %827, %293 : tensor<6x416x5x4xui32>
    %829 = stablehlo.bitcast_convert %828 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %830 = stablehlo.broadcast_in_dim %825, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %831 = stablehlo.multiply %829, %830 : tensor<6x416x5x4xf32>
    %832 = stablehlo.add %823, %831 : tensor<6x416x5x4xf32>
    %833 = stablehlo.slice %812 [0:6, 0:5, 2:3, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %834 = stablehlo.reshape %833 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %835 = stablehlo.shift_left %815, %315 : tensor<6x416x5x4xui32>
    %836 = stablehlo.and %835, %292 : tensor<6x416x5x4xui32>
    %837 = stablehlo.or %836, %293 : tensor<6x416x5x4xui32>
    %838 = stablehlo.bitcast_convert %837 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %839 = stablehlo.broadcast_in_dim %834, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %840 = stablehlo.multiply %838, %839 : tensor<6x416x5x4xf32>
    %841 = stablehlo.add %832, %840 : tensor<6x416x5x4xf32>
    %842 = stablehlo.slice %812 [0:6, 0:5, 3:4, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %843 = stablehlo.reshape %842 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %844 = stablehlo.shift_left %815, %325 : tensor<6x416x5x4xui32>
    %845 = stablehlo.and %844, %292 : tensor<6x416x5x4xui32>
    %846 = stablehlo.or %845, %293 : tensor<6x416x5x4xui32>
    %847 = stablehlo.bitcast_convert %846 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %848 = stablehlo.broadcast_in_dim %843, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %849 = stablehlo.multiply %847, %848 : tensor<6x416x5x4xf32>
    %850 = stablehlo.add %841, %849 : tensor<6x416x5x4xf32>
    %851 = stablehlo.slice %812 [0:6, 0:5, 4:5, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %852 = stablehlo.reshape %851 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %853 = stablehlo.shift_left %815, %335 : tensor<6x416x5x4xui32>
    %854 = stablehlo.and %853, %292 : tensor<6x416x5x4xui32>
    %855 = stablehlo.or %854, %293 : tensor<6x416x5x4xui32>
    %856 = stablehlo.bitcast_convert %855 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %857 = stablehlo.broadcast_in_dim %852, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %858 = stablehlo.multiply %856, %857 : tensor<6x416x5x4xf32>
    %859 = stablehlo.add %850, %858 : tensor<6x416x5x4xf32>
    %860 = stablehlo.slice %812 [0:6, 0:5, 5:6, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %861 = stablehlo.reshape %860 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %862 = stablehlo.shift_right_logical %815, %345 : tensor<6x416x5x4xui32>
    %863 = stablehlo.and %862, %292 : tensor<6x416x5x4xui32>
    %864 = stablehlo.or %863, %293 : tensor<6x416x5x4xui32>
    %865 = stablehlo.bitcast_convert %864 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %866 = stablehlo.broadcast_in_dim %861, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %867 = stablehlo.multiply %865, %866 : tensor<6x416x5x4xf32>
    %868 = stablehlo.add %859, %867 : tensor<6x416x5x4xf32>
    %869 = stablehlo.slice %812 [0:6, 0:5, 6:7, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %870 = stablehlo.reshape %869 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %871 = stablehlo.shift_right_logical %815, %355 : tensor<6x416x5x4xui32>
    %872 = stablehlo.and %871, %292 : tensor<6x416x5x4xui32>
    %873 = stablehlo.or %872, %293 : tensor<6x416x5x4xui32>
    %874 = stablehlo.bitcast_convert %873 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %875 = stablehlo.broadcast_in_dim %870, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %876 = stablehlo.multiply %874, %875 : tensor<6x416x5x4xf32>
    %877 = stablehlo.add %868, %876 : tensor<6x416x5x4xf32>
    %878 = stablehlo.slice %812 [0:6, 0:5, 7:8, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %879 = stablehlo.reshape %878 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %880 = stablehlo.shift_right_logical %815, %365 : tensor<6x416x5x4xui32>
    %881 = stablehlo.and %880, %292 : tensor<6x416x5x4xui32>
    %882 = stablehlo.or %881, %293 : tensor<6x416x5x4xui32>
    %883 = stablehlo.bitcast_convert %882 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %884 = stablehlo.broadcast_in_dim %879, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %885 = stablehlo.multiply %883, %884 : tensor<6x416x5x4xf32>
    %886 = stablehlo.add %877, %885 : tensor<6x416x5x4xf32>
    %887 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %888 = stablehlo.broadcast_in_dim %887, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<6x416x5x4xf32>
    %889 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %890 = stablehlo.broadcast_in_dim %889, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<6x416x5x4xf32>
    %891 = stablehlo.multiply %888, %377 : tensor<6x416x5x4xf32>
    %892 = stablehlo.subtract %890, %891 : tensor<6x416x5x4xf32>
    %893 = stablehlo.multiply %886, %888 : tensor<6x416x5x4xf32>
    %894 = stablehlo.broadcast_in_dim %813, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %895 = stablehlo.multiply %892, %894 : tensor<6x416x5x4xf32>
    %896 = stablehlo.add %893, %895 : tensor<6x416x5x4xf32>
    %897 = stablehlo.reshape %model.layers.1.mlp.up_proj.weight : (tensor<416x20xui32>) -> tensor<416x5x4xui32>
    %898 = stablehlo.broadcast_in_dim %897, dims = [1, 2, 3] : (tensor<416x5x4xui32>) -> tensor<6x416x5x4xui32>
    %899 = stablehlo.slice %812 [0:6, 0:5, 0:1, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %900 = stablehlo.reshape %899 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %901 = stablehlo.shift_left %898, %296 : tensor<6x416x5x4xui32>
    %902 = stablehlo.and %901, %292 : tensor<6x416x5x4xui32>
    %903 = stablehlo.or %902, %293 : tensor<6x416x5x4xui32>
    %904 = stablehlo.bitcast_convert %903 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %905 = stablehlo.broadcast_in_dim %900, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %906 = stablehlo.multiply %904, %905 : tensor<6x416x5x4xf32>
    %907 = stablehlo.slice %812 [0:6, 0:5, 1:2, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %908 = stablehlo.reshape %907 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %909 = stablehlo.shift_left %898, %305 : tensor<6x416x5x4xui32>
    %910 = stablehlo.and %909, %292 : tensor<6x416x5x4xui32>
    %911 = stablehlo.or %910, %293 : tensor<6x416x5x4xui32>
    %912 = stablehlo.bitcast_convert %911 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %913 = stablehlo.broadcast_in_dim %908, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %914 = stablehlo.multiply %912, %913 : tensor<6x416x5x4xf32>
    %915 = stablehlo.add %906, %914 : tensor<6x416x5x4xf32>
    %916 = stablehlo.slice %812 [0:6, 0:5, 2:3, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %917 = stablehlo.reshape %916 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %918 = stablehlo.shift_left %898, %315 : tensor<6x416x5x4xui32>
    %919 = stablehlo.and %918, %292 : tensor<6x416x5x4xui32>
    %920 = stablehlo.or %919, %293 : tensor<6x416x5x4xui32>
    %921 = stablehlo.bitcast_convert %920 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %922 = stablehlo.broadcast_in_dim %917, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %923 = stablehlo.multiply %921, %922 : tensor<6x416x5x4xf32>
    %924 = stablehlo.add %915, %923 : tensor<6x416x5x4xf32>
    %925 = stablehlo.slice %812 [0:6, 0:5, 3:4, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %926 = stablehlo.reshape %925 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %927 = stablehlo.shift_left %898, %325 : tensor<6x416x5x4xui32>
    %928 = stablehlo.and %927, %292 : tensor<6x416x5x4xui32>
    %929 = stablehlo.or %928, %293 : tensor<6x416x5x4xui32>
    %930 = stablehlo.bitcast_convert %929 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %931 = stablehlo.broadcast_in_dim %926, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %932 = stablehlo.multiply %930, %931 : tensor<6x416x5x4xf32>
    %933 = stablehlo.add %924, %932 : tensor<6x416x5x4xf32>
    %934 = stablehlo.slice %812 [0:6, 0:5, 4:5, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %935 = stablehlo.reshape %934 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %936 = stablehlo.shift_left %898, %335 : tensor<6x416x5x4xui32>
    %937 = stablehlo.and %936, %292 : tensor<6x416x5x4xui32>
    %938 = stablehlo.or %937, %293 : tensor<6x416x5x4xui32>
    %939 = stablehlo.bitcast_convert %938 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %940 = stablehlo.broadcast_in_dim %935, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %941 = stablehlo.multiply %939, %940 : tensor<6x416x5x4xf32>
    %942 = stablehlo.add %933, %941 : tensor<6x416x5x4xf32>
    %943 = stablehlo.slice %812 [0:6, 0:5, 5:6, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %944 = stablehlo.reshape %943 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %945 = stablehlo.shift_right_logical %898, %345 : tensor<6x416x5x4xui32>
    %946 = stablehlo.and %945, %292 : tensor<6x416x5x4xui32>
    %947 = stablehlo.or %946, %293 : tensor<6x416x5x4xui32>
    %948 = stablehlo.bitcast_convert %947 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %949 = stablehlo.broadcast_in_dim %944, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %950 = stablehlo.multiply %948, %949 : tensor<6x416x5x4xf32>
    %951 = stablehlo.add %942, %950 : tensor<6x416x5x4xf32>
    %952 = stablehlo.slice %812 [0:6, 0:5, 6:7, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %953 = stablehlo.reshape %952 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %954 = stablehlo.shift_right_logical %898, %355 : tensor<6x416x5x4xui32>
    %955 = stablehlo.and %954, %292 : tensor<6x416x5x4xui32>
    %956 = stablehlo.or %955, %293 : tensor<6x416x5x4xui32>
    %957 = stablehlo.bitcast_convert %956 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %958 = stablehlo.broadcast_in_dim %953, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %959 = stablehlo.multiply %957, %958 : tensor<6x416x5x4xf32>
    %960 = stablehlo.add %951, %959 : tensor<6x416x5x4xf32>
    %961 = stablehlo.slice %812 [0:6, 0:5, 7:8, 0:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x1x4xf32>
    %962 = stablehlo.reshape %961 : (tensor<6x5x1x4xf32>) -> tensor<6x5x4xf32>
    %963 = stablehlo.shift_right_logical %898, %365 : tensor<6x416x5x4xui32>
    %964 = stablehlo.and %963, %292 : tensor<6x416x5x4xui32>
    %965 = stablehlo.or %964, %293 : tensor<6x416x5x4xui32>
    %966 = stablehlo.bitcast_convert %965 : (tensor<6x416x5x4xui32>) -> tensor<6x416x5x4xf32>
    %967 = stablehlo.broadcast_in_dim %962, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %968 = stablehlo.multiply %966, %967 : tensor<6x416x5x4xf32>
    %969 = stablehlo.add %960, %968 : tensor<6x416x5x4xf32>
    %970 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %971 = stablehlo.broadcast_in_dim %970, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<6x416x5x4xf32>
    %972 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %973 = stablehlo.broadcast_in_dim %972, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<6x416x5x4xf32>
    %974 = stablehlo.multiply %971, %377 : tensor<6x416x5x4xf32>
    %975 = stablehlo.subtract %973, %974 : tensor<6x416x5x4xf32>
    %976 = stablehlo.multiply %969, %971 : tensor<6x416x5x4xf32>
    %977 = stablehlo.broadcast_in_dim %813, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x416x5x4xf32>
    %978 = stablehlo.multiply %975, %977 : tensor<6x416x5x4xf32>
    %979 = stablehlo.add %976, %978 : tensor<6x416x5x4xf32>
    %980 = stablehlo.reduce(%896 init: %19) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x416x5x4xf32>, tensor<f32>) -> tensor<6x416xf32>
    %981 = stablehlo.reduce(%979 init: %19) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x416x5x4xf32>, tensor<f32>) -> tensor<6x416xf32>
    %982 = stablehlo.logistic %980 : tensor<6x416xf32>
    %983 = stablehlo.multiply %980, %982 : tensor<6x416xf32>
    %984 = stablehlo.multiply %983, %981 : tensor<6x416xf32>
    %985 = stablehlo.reshape %984 : (tensor<6x416xf32>) -> tensor<6x13x4x8xf32>
    %986 = stablehlo.transpose %985, dims = [0, 1, 3, 2] : (tensor<6x13x4x8xf32>) -> tensor<6x13x8x4xf32>
    %987 = stablehlo.reduce(%986 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<6x13x8x4xf32>, tensor<f32>) -> tensor<6x13x4xf32>
    %988 = stablehlo.reshape %model.layers.1.mlp.down_proj.weight : (tensor<160x52xui32>) -> tensor<160x13x4xui32>
    %989 = stablehlo.broadcast_in_dim %988, dims = [1, 2, 3] : (tensor<160x13x4xui32>) -> tensor<6x160x13x4xui32>
    %990 = stablehlo.slice %986 [0:6, 0:13, 0:1, 0:4] : (tensor<6x13x8x4xf32>) -> tensor<6x13x1x4xf32>
    %991 = stablehlo.reshape %990 : (tensor<6x13x1x4xf32>) -> tensor<6x13x4xf32>
    %992 = stablehlo.shift_left %989, %481 : tensor<6x160x13x4xui32>
    %993 = stablehlo.and %992, %477 : tensor<6x160x13x4xui32>
    %994 = stablehlo.or %993, %478 : tensor<6x160x13x4xui32>
    %995 = stablehlo.bitcast_convert %994 : (tensor<6x160x13x4xui32>) -> tensor<6x160x13x4xf32>
    %996 = stablehlo.broadcast_in_dim %991, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x160x13x4xf32>
    %997 = stablehlo.multiply %995, %996 : tensor<6x160x13x4xf32>
    %998 = stablehlo.slice %986 [0:6, 0:13, 1:2, 0:4] : (tensor<6x13x8x4xf32>) -> tensor<6x13x1x4xf32>
    %999 = stablehlo.reshape %998 : (tensor<6x13x1x4xf32>) -> tensor<6x13x4xf32>
    %1000 = stablehlo.shift_left %989, %490 : tensor<6x160x13x4xui32>
    %1001 = stablehlo.and %1000, %477 : tensor<6x160x13x4xui32>
    %1002 = stablehlo.or %1001, %478 : tensor<6x160x13x4xui32>
    %1003 = stablehlo.bitcast_convert %1002 : (tensor<6x160x13x4xui32>) -> tensor<6x160x13x4xf32>
    %1004 = stablehlo.broadcast_in_dim %999, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x160x13x4xf32>
    %1005 = stablehlo.multiply %1003, %1004 : tensor<6x160x13x4xf32>
    %1006 = stablehlo.add %997, %1005 : tensor<6x160x13x4xf32>
    %1007 = stablehlo.slice %986 [0:6, 0:13, 2:3, 0:4] : (tensor<6x13x8x4xf32>) -> tensor<6x13x1x4xf32>
    %1008 = stablehlo.reshape %1007 : (tensor<6x13x1x4xf32>) -> tensor<6x13x4xf32>
    %1009 = stablehlo.shift_left %989, %500 : tensor<6x160x13x4xui32>
    %1010 = stablehlo.and %1009, %477 : tensor<6x160x13x4xui32>
    %1011 = stablehlo.or %1010, %478 : tensor<6x160x13x4xui32>
    %1012 = stablehlo.bitcast_convert %1011 : (tensor<6x160x13x4xui32>) -> tensor<6x160x13x4xf32>
    %1013 = stablehlo.broadcast_in_dim %1008, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x160x13x4xf32>
    %1014 = stablehlo.multiply %1012, %1013 : tensor<6x160x13x4xf32>
    %1015 = stablehlo.add %1006, %1014 : tensor<6x160x13x4xf32>
    %1016 = stablehlo.slice %986 [0:6, 0:13, 3:4, 0:4] : (tensor<6x13x8x4xf32>) -> tensor<6x13x1x4xf32>
    %1017 = stablehlo.reshape %1016 : (tensor<6x13x1x4xf32>) -> tensor<6x13x4xf32>
    %1018 = stablehlo.shift_left %989, %510 : tensor<6x160x13x4xui32>
    %1019 = stablehlo.and %1018, %477 : tensor<6x160x13x4xui32>
    %1020 = stablehlo.or %1019, %478 : tensor<6x160x13x4xui32>
    %1021 = stablehlo.bitcast_convert %1020 : (tensor<6x160x13x4xui32>) -> tensor<6x160x13x4xf32>
    %1022 = stablehlo.broadcast_in_dim %1017, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x160x13x4xf32>
    %1023 = stablehlo.multiply %1021, %1022 : tensor<6x160x13x4xf32>
    %1024 = stablehlo.add %1015, %1023 : tensor<6x160x13x4xf32>
    %1025 = stablehlo.slice %986 [0:6, 0:13, 4:5, 0:4] : (tensor<6x13x8x4xf32>) -> tensor<6x13x1x4xf32>
    %1026 = stablehlo.reshape %1025 : (tensor<6x13x1x4xf32>) -> tensor<6x13x4xf32>
    %1027 = stablehlo.shift_left %989, %520 : tensor<6x160x13x4xui32>
    %1028 = stablehlo.and %1027, %477 : tensor<6x160x13x4xui32>
    %1029 = stablehlo.or %1028, %478 : tensor<6x160x13x4xui32>
    %1030 = stablehlo.bitcast_convert %1029 : (tensor<6x160x13x4xui32>) -> tensor<6x160x13x4xf32>
    %1031 = stablehlo.broadcast_in_dim %1026, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x160x13x4xf32>
    %1032 = stablehlo.multiply %1030, %1031 : tensor<6x160x13x4xf32>
    %1033 = stablehlo.add %1024, %1032 : tensor<6x160x13x4xf32>
    %1034 = stablehlo.slice %986 [0:6, 0:13, 5:6, 0:4] : (tensor<6x13x8x4xf32>) -> tensor<6x13x1x4xf32>
    %1035 = stablehlo.reshape %1034 : (tensor<6x13x1x4xf32>) -> tensor<6x13x4xf32>
    %1036 = stablehlo.shift_right_logical %989, %530 : tensor<6x160x13x4xui32>
    %1037 = stablehlo.and %1036, %477 : tensor<6x160x13x4xui32>
    %1038 = stablehlo.or %1037, %478 : tensor<6x160x13x4xui32>
    %1039 = stablehlo.bitcast_convert %1038 : (tensor<6x160x13x4xui32>) -> tensor<6x160x13x4xf32>
    %1040 = stablehlo.broadcast_in_dim %1035, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x160x13x4xf32>
    %1041 = stablehlo.multiply %1039, %1040 : tensor<6x160x13x4xf32>
    %1042 = stablehlo.add %1033, %1041 : tensor<6x160x13x4xf32>
    %1043 = stablehlo.slice %986 [0:6, 0:13, 6:7, 0:4] : (tensor<6x13x8x4xf32>) -> tensor<6x13x1x4xf32>
    %1044 = stablehlo.reshape %1043 : (tensor<6x13x1x4xf32>) -> tensor<6x13x4xf32>
    %1045 = stablehlo.shift_right_logical %989, %540 : tensor<6x160x13x4xui32>
    %1046 = stablehlo.and %1045, %477 : tensor<6x160x13x4xui32>
    %1047 = stablehlo.or %1046, %478 : tensor<6x160x13x4xui32>
    %1048 = stablehlo.bitcast_convert %1047 : (tensor<6x160x13x4xui32>) -> tensor<6x160x13x4xf32>
    %1049 = stablehlo.broadcast_in_dim %1044, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x160x13x4xf32>
    %1050 = stablehlo.multiply %1048, %1049 : tensor<6x160x13x4xf32>
    %1051 = stablehlo.add %1042, %1050 : tensor<6x160x13x4xf32>
    %1052 = stablehlo.slice %986 [0:6, 0:13, 7:8, 0:4] : (tensor<6x13x8x4xf32>) -> tensor<6x13x1x4xf32>
    %1053 = stablehlo.reshape %1052 : (tensor<6x13x1x4xf32>) -> tensor<6x13x4xf32>
    %1054 = stablehlo.shift_right_logical %989, %550 : tensor<6x160x13x4xui32>
    %1055 = stablehlo.and %1054, %477 : tensor<6x160x13x4xui32>
    %1056 = stablehlo.or %1055, %478 : tensor<6x160x13x4xui32>
    %1057 = stablehlo.bitcast_convert %1056 : (tensor<6x160x13x4xui32>) -> tensor<6x160x13x4xf32>
    %1058 = stablehlo.broadcast_in_dim %1053, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x160x13x4xf32>
    %1059 = stablehlo.multiply %1057, %1058 : tensor<6x160x13x4xf32>
    %1060 = stablehlo.add %1051, %1059 : tensor<6x160x13x4xf32>
    %1061 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %1062 = stablehlo.broadcast_in_dim %1061, dims = [1, 2] : (tensor<160x13xf32>) -> tensor<6x160x13x4xf32>
    %1063 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %1064 = stablehlo.broadcast_in_dim %1063, dims = [1, 2] : (tensor<160x13xf32>) -> tensor<6x160x13x4xf32>
    %1065 = stablehlo.multiply %1062, %562 : tensor<6x160x13x4xf32>
    %1066 = stablehlo.subtract %1064, %1065 : tensor<6x160x13x4xf32>
    %1067 = stablehlo.multiply %1060, %1062 : tensor<6x160x13x4xf32>
    %1068 = stablehlo.broadcast_in_dim %987, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x160x13x4xf32>
    %1069 = stablehlo.multiply %1066, %1068 : tensor<6x160x13x4xf32>
    %1070 = stablehlo.add %1067, %1069 : tensor<6x160x13x4xf32>
    %1071 = stablehlo.reduce(%1070 init: %19) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x160x13x4xf32>, tensor<f32>) -> tensor<6x160xf32>
    %1072 = stablehlo.add %801, %1071 : tensor<6x160xf32>
    // head
    %1073 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %1074 = stablehlo.multiply %1072, %1072 : tensor<6x160xf32>
    %1075 = stablehlo.reduce(%1074 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %1076 = stablehlo.multiply %1075, %21 : tensor<6xf32>
    %1077 = stablehlo.add %1076, %23 : tensor<6xf32>
    %1078 = stablehlo.rsqrt %1077 : tensor<6xf32>
    %1079 = stablehlo.broadcast_in_dim %1078, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %1080 = stablehlo.multiply %1072, %1079 : tensor<6x160xf32>
    %1081 = stablehlo.multiply %1080, %1073 : tensor<6x160xf32>
    %1082 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x160xf16>) -> tensor<26x160xf32>
    %1083 = stablehlo.dot_general %1081, %1082, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<26x160xf32>) -> tensor<6x26xf32>
    %1084 = stablehlo.reduce(%1083 init: %166) applies stablehlo.maximum across dimensions = [1] : (tensor<6x26xf32>, tensor<f32>) -> tensor<6xf32>
    %1085 = stablehlo.broadcast_in_dim %1084, dims = [0] : (tensor<6xf32>) -> tensor<6x26xf32>
    %1086 = stablehlo.is_finite %1085 : (tensor<6x26xf32>) -> tensor<6x26xi1>
    %1087 = stablehlo.compare EQ, %1083, %1085 : (tensor<6x26xf32>, tensor<6x26xf32>) -> tensor<6x26xi1>
    %1088 = stablehlo.constant dense<false> : tensor<6x26xi1>
    %1089 = stablehlo.select %1086, %1087, %1088 : tensor<6x26xi1>, tensor<6x26xi1>
    %1090 = stablehlo.constant dense<2147483647> : tensor<6x26xui32>
    %1091 = stablehlo.iota dim = 1 : tensor<6x26xui32>
    %1092 = stablehlo.select %1089, %1091, %1090 : tensor<6x26xi1>, tensor<6x26xui32>
    %1093 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %1094 = stablehlo.reduce(%1092 init: %1093) applies stablehlo.minimum across dimensions = [1] : (tensor<6x26xui32>, tensor<ui32>) -> tensor<6xui32>
    %1095 = stablehlo.bitcast_convert %1094 : (tensor<6xui32>) -> tensor<6xi32>
    return %1095, %147, %686 : tensor<6xi32>, tensor<6x17x2x3x96xf32>, tensor<6x17x2x3x96xf32>
  }
}
