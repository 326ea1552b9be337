module @decode_argmax {
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
    %cache.0: tensor<17x2x3x96xf32>,
    %cache.1: tensor<17x2x3x96xf32>,
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>) {
    %0 = stablehlo.reshape %tokens : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.constant dense<0> : tensor<1xi32>
    %2 = stablehlo.constant dense<25> : tensor<1xi32>
    %3 = stablehlo.clamp %1, %0, %2 : tensor<1xi32>
    %4 = "stablehlo.gather"(%model.embed_tokens.weight, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf16>, tensor<1xi32>) -> tensor<1x160xf16>
    %5 = stablehlo.convert %4 : (tensor<1x160xf16>) -> tensor<1x160xf32>
    %6 = stablehlo.reshape %5 : (tensor<1x160xf32>) -> tensor<160xf32>
    %7 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.dynamic_slice %rope, %position, %7, %7, %7, sizes = [1, 2, 2, 48] : (tensor<17x2x2x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x48xf32>
    %9 = stablehlo.slice %8 [0:1, 0:1, 0:2, 0:48] : (tensor<1x2x2x48xf32>) -> tensor<1x1x2x48xf32>
    %10 = stablehlo.slice %8 [0:1, 1:2, 0:2, 0:48] : (tensor<1x2x2x48xf32>) -> tensor<1x1x2x48xf32>
    %11 = stablehlo.reshape %9 : (tensor<1x1x2x48xf32>) -> tensor<1x2x48xf32>
    %12 = stablehlo.reshape %10 : (tensor<1x1x2x48xf32>) -> tensor<1x2x48xf32>
    %13 = stablehlo.iota dim = 0 : tensor<1x10xi32>
    %14 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<1x10xi32>
    %15 = stablehlo.add %13, %14 : tensor<1x10xi32>
    %16 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %17 = stablehlo.compare LE, %16, %15 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %18 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %19 = stablehlo.multiply %6, %6 : tensor<160xf32>
    %20 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %21 = stablehlo.reduce(%19 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %22 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %23 = stablehlo.multiply %21, %22 : tensor<f32>
    %24 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %25 = stablehlo.add %23, %24 : tensor<f32>
    %26 = stablehlo.rsqrt %25 : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %28 = stablehlo.multiply %6, %27 : tensor<160xf32>
    %29 = stablehlo.multiply %28, %18 : tensor<160xf32>
    %30 = stablehlo.reshape %29 : (tensor<160xf32>) -> tensor<5x4x8xf32>
    %31 = stablehlo.transpose %30, dims = [0, 2, 1] : (tensor<5x4x8xf32>) -> tensor<5x8x4xf32>
    %32 = stablehlo.reduce(%31 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<5x8x4xf32>, tensor<f32>) -> tensor<5x4xf32>
    %33 = stablehlo.reshape %model.layers.0.self_attn.qkv_proj.weight : (tensor<2592x20xui32>) -> tensor<2592x5x4xui32>
    %34 = stablehlo.constant dense<7864320> : tensor<2592x5x4xui32>
    %35 = stablehlo.constant dense<1098907648> : tensor<2592x5x4xui32>
    %36 = stablehlo.slice %31 [0:5, 0:1, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %37 = stablehlo.reshape %36 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %38 = stablehlo.constant dense<19> : tensor<2592x5x4xui32>
    %39 = stablehlo.shift_left %33, %38 : tensor<2592x5x4xui32>
    %40 = stablehlo.and %39, %34 : tensor<2592x5x4xui32>
    %41 = stablehlo.or %40, %35 : tensor<2592x5x4xui32>
    %42 = stablehlo.bitcast_convert %41 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %43 = stablehlo.broadcast_in_dim %37, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %44 = stablehlo.multiply %42, %43 : tensor<2592x5x4xf32>
    %45 = stablehlo.slice %31 [0:5, 1:2, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %46 = stablehlo.reshape %45 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %47 = stablehlo.constant dense<15> : tensor<2592x5x4xui32>
    %48 = stablehlo.shift_left %33, %47 : tensor<2592x5x4xui32>
    %49 = stablehlo.and %48, %34 : tensor<2592x5x4xui32>
    %50 = stablehlo.or %49, %35 : tensor<2592x5x4xui32>
    %51 = stablehlo.bitcast_convert %50 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %52 = stablehlo.broadcast_in_dim %46, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %53 = stablehlo.multiply %51, %52 : tensor<2592x5x4xf32>
    %54 = stablehlo.add %44, %53 : tensor<2592x5x4xf32>
    %55 = stablehlo.slice %31 [0:5, 2:3, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %56 = stablehlo.reshape %55 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %57 = stablehlo.constant dense<11> : tensor<2592x5x4xui32>
    %58 = stablehlo.shift_left %33, %57 : tensor<2592x5x4xui32>
    %59 = stablehlo.and %58, %34 : tensor<2592x5x4xui32>
    %60 = stablehlo.or %59, %35 : tensor<2592x5x4xui32>
    %61 = stablehlo.bitcast_convert %60 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %62 = stablehlo.broadcast_in_dim %56, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %63 = stablehlo.multiply %61, %62 : tensor<2592x5x4xf32>
    %64 = stablehlo.add %54, %63 : tensor<2592x5x4xf32>
    %65 = stablehlo.slice %31 [0:5, 3:4, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %66 = stablehlo.reshape %65 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %67 = stablehlo.constant dense<7> : tensor<2592x5x4xui32>
    %68 = stablehlo.shift_left %33, %67 : tensor<2592x5x4xui32>
    %69 = stablehlo.and %68, %34 : tensor<2592x5x4xui32>
    %70 = stablehlo.or %69, %35 : tensor<2592x5x4xui32>
    %71 = stablehlo.bitcast_convert %70 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %72 = stablehlo.broadcast_in_dim %66, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %73 = stablehlo.multiply %71, %72 : tensor<2592x5x4xf32>
    %74 = stablehlo.add %64, %73 : tensor<2592x5x4xf32>
    %75 = stablehlo.slice %31 [0:5, 4:5, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %76 = stablehlo.reshape %75 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %77 = stablehlo.constant dense<3> : tensor<2592x5x4xui32>
    %78 = stablehlo.shift_left %33, %77 : tensor<2592x5x4xui32>
    %79 = stablehlo.and %78, %34 : tensor<2592x5x4xui32>
    %80 = stablehlo.or %79, %35 : tensor<2592x5x4xui32>
    %81 = stablehlo.bitcast_convert %80 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %82 = stablehlo.broadcast_in_dim %76, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %83 = stablehlo.multiply %81, %82 : tensor<2592x5x4xf32>
    %84 = stablehlo.add %74, %83 : tensor<2592x5x4xf32>
    %85 = stablehlo.slice %31 [0:5, 5:6, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %86 = stablehlo.reshape %85 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %87 = stablehlo.constant dense<1> : tensor<2592x5x4xui32>
    %88 = stablehlo.shift_right_logical %33, %87 : tensor<2592x5x4xui32>
    %89 = stablehlo.and %88, %34 : tensor<2592x5x4xui32>
    %90 = stablehlo.or %89, %35 : tensor<2592x5x4xui32>
    %91 = stablehlo.bitcast_convert %90 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %92 = stablehlo.broadcast_in_dim %86, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %93 = stablehlo.multiply %91, %92 : tensor<2592x5x4xf32>
    %94 = stablehlo.add %84, %93 : tensor<2592x5x4xf32>
    %95 = stablehlo.slice %31 [0:5, 6:7, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %96 = stablehlo.reshape %95 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %97 = stablehlo.constant dense<5> : tensor<2592x5x4xui32>
    %98 = stablehlo.shift_right_logical %33, %97 : tensor<2592x5x4xui32>
    %99 = stablehlo.and %98, %34 : tensor<2592x5x4xui32>
    %100 = stablehlo.or %99, %35 : tensor<2592x5x4xui32>
    %101 = stablehlo.bitcast_convert %100 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %102 = stablehlo.broadcast_in_dim %96, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %103 = stablehlo.multiply %101, %102 : tensor<2592x5x4xf32>
    %104 = stablehlo.add %94, %103 : tensor<2592x5x4xf32>
    %105 = stablehlo.slice %31 [0:5, 7:8, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %106 = stablehlo.reshape %105 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %107 = stablehlo.constant dense<9> : tensor<2592x5x4xui32>
    %108 = stablehlo.shift_right_logical %33, %107 : tensor<2592x5x4xui32>
    %109 = stablehlo.and %108, %34 : tensor<2592x5x4xui32>
    %110 = stablehlo.or %109, %35 : tensor<2592x5x4xui32>
    %111 = stablehlo.bitcast_convert %110 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %112 = stablehlo.broadcast_in_dim %106, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %113 = stablehlo.multiply %111, %112 : tensor<2592x5x4xf32>
    %114 = stablehlo.add %104, %113 : tensor<2592x5x4xf32>
    %115 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x4xf32>
    %117 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x4xf32>
    %119 = stablehlo.constant dense<1.6e+01> : tensor<2592x5x4xf32>
    %120 = stablehlo.multiply %116, %119 : tensor<2592x5x4xf32>
    %121 = stablehlo.subtract %118, %120 : tensor<2592x5x4xf32>
    %122 = stablehlo.multiply %114, %116 : tensor<2592x5x4xf32>
    %123 = stablehlo.broadcast_in_dim %32, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %124 = stablehlo.multiply %121, %123 : tensor<2592x5x4xf32>
    %125 = stablehlo.add %122, %124 : tensor<2592x5x4xf32>
    %126 = stablehlo.reduce(%125 init: %20) applies stablehlo.add across dimensions = [1, 2] : (tensor<2592x5x4xf32>, tensor<f32>) -> tensor<2592xf32>
    %127 = stablehlo.reshape %126 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %128 = stablehlo.reshape %127 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %129 = stablehlo.reshape %127 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %130 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %131 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %132 = stablehlo.multiply %129, %130 : tensor<1x27x2x48xf32>
    %133 = stablehlo.reverse %129, dims = [2] : tensor<1x27x2x48xf32>
    %134 = stablehlo.multiply %133, %131 : tensor<1x27x2x48xf32>
    %135 = stablehlo.add %132, %134 : tensor<1x27x2x48xf32>
    %136 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %137 = stablehlo.constant dense<24> : tensor<1x27x2x48xi32>
    %138 = stablehlo.compare GE, %136, %137 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %139 = stablehlo.select %138, %128, %135 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %140 = stablehlo.reshape %139 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %141 = stablehlo.slice %140 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %142 = stablehlo.reshape %141 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %143 = stablehlo.dynamic_update_slice %cache.0, %142, %position, %7, %7, %7 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %144 = stablehlo.slice %143 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %145 = stablehlo.reshape %144 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %146 = stablehlo.slice %143 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %147 = stablehlo.reshape %146 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %148 = stablehlo.slice %140 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %149 = stablehlo.reshape %148 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %150 = stablehlo.reshape %149 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %151 = stablehlo.broadcast_in_dim %150, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %152 = stablehlo.broadcast_in_dim %145, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %153 = stablehlo.multiply %151, %152 : tensor<3x7x10x96xf32>
    %154 = stablehlo.reduce(%153 init: %20) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %155 = stablehlo.reshape %17 : (tensor<1x10xi1>) -> tensor<10xi1>
    %156 = stablehlo.broadcast_in_dim %155, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %157 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x10xf32>
    %158 = stablehlo.multiply %154, %157 : tensor<3x7x10xf32>
    %159 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %160 = stablehlo.select %156, %158, %159 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %161 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %162 = stablehlo.reduce(%160 init: %161) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %164 = stablehlo.subtract %160, %163 : tensor<3x7x10xf32>
    %165 = stablehlo.exponential %164 : tensor<3x7x10xf32>
    %166 = stablehlo.reduce(%165 init: %20) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %167 = stablehlo.broadcast_in_dim %166, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %168 = stablehlo.divide %165, %167 : tensor<3x7x10xf32>
    %169 = stablehlo.broadcast_in_dim %168, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %170 = stablehlo.broadcast_in_dim %147, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %171 = stablehlo.multiply %169, %170 : tensor<3x7x10x96xf32>
    %172 = stablehlo.reduce(%171 init: %20) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %173 = stablehlo.reshape %172 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %174 = stablehlo.reshape %173 : (tensor<2016xf32>) -> tensor<63x4x8xf32>
    %175 = stablehlo.transpose %174, dims = [0, 2, 1] : (tensor<63x4x8xf32>) -> tensor<63x8x4xf32>
    %176 = stablehlo.reduce(%175 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<63x8x4xf32>, tensor<f32>) -> tensor<63x4xf32>
    %177 = stablehlo.reshape %model.layers.0.self_attn.o_proj.weight : (tensor<160x252xui32>) -> tensor<160x63x4xui32>
    %178 = stablehlo.constant dense<7864320> : tensor<160x63x4xui32>
    %179 = stablehlo.constant dense<1098907648> : tensor<160x63x4xui32>
    %180 = stablehlo.slice %175 [0:63, 0:1, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %181 = stablehlo.reshape %180 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %182 = stablehlo.constant dense<19> : tensor<160x63x4xui32>
    %183 = stablehlo.shift_left %177, %182 : tensor<160x63x4xui32>
    %184 = stablehlo.and %183, %178 : tensor<160x63x4xui32>
    %185 = stablehlo.or %184, %179 : tensor<160x63x4xui32>
    %186 = stablehlo.bitcast_convert %185 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %187 = stablehlo.broadcast_in_dim %181, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %188 = stablehlo.multiply %186, %187 : tensor<160x63x4xf32>
    %189 = stablehlo.slice %175 [0:63, 1:2, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %190 = stablehlo.reshape %189 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %191 = stablehlo.constant dense<15> : tensor<160x63x4xui32>
    %192 = stablehlo.shift_left %177, %191 : tensor<160x63x4xui32>
    %193 = stablehlo.and %192, %178 : tensor<160x63x4xui32>
    %194 = stablehlo.or %193, %179 : tensor<160x63x4xui32>
    %195 = stablehlo.bitcast_convert %194 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %196 = stablehlo.broadcast_in_dim %190, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %197 = stablehlo.multiply %195, %196 : tensor<160x63x4xf32>
    %198 = stablehlo.add %188, %197 : tensor<160x63x4xf32>
    %199 = stablehlo.slice %175 [0:63, 2:3, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %200 = stablehlo.reshape %199 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %201 = stablehlo.constant dense<11> : tensor<160x63x4xui32>
    %202 = stablehlo.shift_left %177, %201 : tensor<160x63x4xui32>
    %203 = stablehlo.and %202, %178 : tensor<160x63x4xui32>
    %204 = stablehlo.or %203, %179 : tensor<160x63x4xui32>
    %205 = stablehlo.bitcast_convert %204 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %206 = stablehlo.broadcast_in_dim %200, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %207 = stablehlo.multiply %205, %206 : tensor<160x63x4xf32>
    %208 = stablehlo.add %198, %207 : tensor<160x63x4xf32>
    %209 = stablehlo.slice %175 [0:63, 3:4, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %210 = stablehlo.reshape %209 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %211 = stablehlo.constant dense<7> : tensor<160x63x4xui32>
    %212 = stablehlo.shift_left %177, %211 : tensor<160x63x4xui32>
    %213 = stablehlo.and %212, %178 : tensor<160x63x4xui32>
    %214 = stablehlo.or %213, %179 : tensor<160x63x4xui32>
    %215 = stablehlo.bitcast_convert %214 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %216 = stablehlo.broadcast_in_dim %210, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %217 = stablehlo.multiply %215, %216 : tensor<160x63x4xf32>
    %218 = stablehlo.add %208, %217 : tensor<160x63x4xf32>
    %219 = stablehlo.slice %175 [0:63, 4:5, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %220 = stablehlo.reshape %219 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %221 = stablehlo.constant dense<3> : tensor<160x63x4xui32>
    %222 = stablehlo.shift_left %177, %221 : tensor<160x63x4xui32>
    %223 = stablehlo.and %222, %178 : tensor<160x63x4xui32>
    %224 = stablehlo.or %223, %179 : tensor<160x63x4xui32>
    %225 = stablehlo.bitcast_convert %224 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %226 = stablehlo.broadcast_in_dim %220, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %227 = stablehlo.multiply %225, %226 : tensor<160x63x4xf32>
    %228 = stablehlo.add %218, %227 : tensor<160x63x4xf32>
    %229 = stablehlo.slice %175 [0:63, 5:6, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %230 = stablehlo.reshape %229 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %231 = stablehlo.constant dense<1> : tensor<160x63x4xui32>
    %232 = stablehlo.shift_right_logical %177, %231 : tensor<160x63x4xui32>
    %233 = stablehlo.and %232, %178 : tensor<160x63x4xui32>
    %234 = stablehlo.or %233, %179 : tensor<160x63x4xui32>
    %235 = stablehlo.bitcast_convert %234 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %236 = stablehlo.broadcast_in_dim %230, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %237 = stablehlo.multiply %235, %236 : tensor<160x63x4xf32>
    %238 = stablehlo.add %228, %237 : tensor<160x63x4xf32>
    %239 = stablehlo.slice %175 [0:63, 6:7, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %240 = stablehlo.reshape %239 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %241 = stablehlo.constant dense<5> : tensor<160x63x4xui32>
    %242 = stablehlo.shift_right_logical %177, %241 : tensor<160x63x4xui32>
    %243 = stablehlo.and %242, %178 : tensor<160x63x4xui32>
    %244 = stablehlo.or %243, %179 : tensor<160x63x4xui32>
    %245 = stablehlo.bitcast_convert %244 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %246 = stablehlo.broadcast_in_dim %240, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %247 = stablehlo.multiply %245, %246 : tensor<160x63x4xf32>
    %248 = stablehlo.add %238, %247 : tensor<160x63x4xf32>
    %249 = stablehlo.slice %175 [0:63, 7:8, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %250 = stablehlo.reshape %249 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %251 = stablehlo.constant dense<9> : tensor<160x63x4xui32>
    %252 = stablehlo.shift_right_logical %177, %251 : tensor<160x63x4xui32>
    %253 = stablehlo.and %252, %178 : tensor<160x63x4xui32>
    %254 = stablehlo.or %253, %179 : tensor<160x63x4xui32>
    %255 = stablehlo.bitcast_convert %254 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %256 = stablehlo.broadcast_in_dim %250, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %257 = stablehlo.multiply %255, %256 : tensor<160x63x4xf32>
    %258 = stablehlo.add %248, %257 : tensor<160x63x4xf32>
    %259 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %260 = stablehlo.broadcast_in_dim %259, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x4xf32>
    %261 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %262 = stablehlo.broadcast_in_dim %261, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x4xf32>
    %263 = stablehlo.constant dense<1.6e+01> : tensor<160x63x4xf32>
    %264 = stablehlo.multiply %260, %263 : tensor<160x63x4xf32>
    %265 = stablehlo.subtract %262, %264 : tensor<160x63x4xf32>
    %266 = stablehlo.multiply %258, %260 : tensor<160x63x4xf32>
    %267 = stablehlo.broadcast_in_dim %176, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %268 = stablehlo.multiply %265, %267 : tensor<160x63x4xf32>
    %269 = stablehlo.add %266, %268 : tensor<160x63x4xf32>
    %270 = stablehlo.reduce(%269 init: %20) applies stablehlo.add across dimensions = [1, 2] : (tensor<160x63x4xf32>, tensor<f32>) -> tensor<160xf32>
    %271 = stablehlo.add %6, %270 : tensor<160xf32>
    // layer 0: feed-forward
    %272 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %273 = stablehlo.multiply %271, %271 : tensor<160xf32>
    %274 = stablehlo.reduce(%273 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %275 = stablehlo.multiply %274, %22 : tensor<f32>
    %276 = stablehlo.add %275, %24 : tensor<f32>
    %277 = stablehlo.rsqrt %276 : tensor<f32>
    %278 = stablehlo.broadcast_in_dim %277, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %279 = stablehlo.multiply %271, %278 : tensor<160xf32>
    %280 = stablehlo.multiply %279, %272 : tensor<160xf32>
    %281 = stablehlo.reshape %280 : (tensor<160xf32>) -> tensor<5x4x8xf32>
    %282 = stablehlo.transpose %281, dims = [0, 2, 1] : (tensor<5x4x8xf32>) -> tensor<5x8x4xf32>
    %283 = stablehlo.reduce(%282 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<5x8x4xf32>, tensor<f32>) -> tensor<5x4xf32>
    %284 = stablehlo.reshape %model.layers.0.mlp.gate_proj.weight : (tensor<416x20xui32>) -> tensor<416x5x4xui32>
    %285 = stablehlo.constant dense<7864320> : tensor<416x5x4xui32>
    %286 = stablehlo.constant dense<1098907648> : tensor<416x5x4xui32>
    %287 = stablehlo.slice %282 [0:5, 0:1, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %288 = stablehlo.reshape %287 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %289 = stablehlo.constant dense<19> : tensor<416x5x4xui32>
    %290 = stablehlo.shift_left %284, %289 : tensor<416x5x4xui32>
    %291 = stablehlo.and %290, %285 : tensor<416x5x4xui32>
    %292 = stablehlo.or %291, %286 : tensor<416x5x4xui32>
    %293 = stablehlo.bitcast_convert %292 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %294 = stablehlo.broadcast_in_dim %288, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %295 = stablehlo.multiply %293, %294 : tensor<416x5x4xf32>
    %296 = stablehlo.slice %282 [0:5, 1:2, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %297 = stablehlo.reshape %296 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %298 = stablehlo.constant dense<15> : tensor<416x5x4xui32>
    %299 = stablehlo.shift_left %284, %298 : tensor<416x5x4xui32>
    %300 = stablehlo.and %299, %285 : tensor<416x5x4xui32>
    %301 = stablehlo.or %300, %286 : tensor<416x5x4xui32>
    %302 = stablehlo.bitcast_convert %301 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %303 = stablehlo.broadcast_in_dim %297, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %304 = stablehlo.multiply %302, %303 : tensor<416x5x4xf32>
    %305 = stablehlo.add %295, %304 : tensor<416x5x4xf32>
    %306 = stablehlo.slice %282 [0:5, 2:3, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %307 = stablehlo.reshape %306 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %308 = stablehlo.constant dense<11> : tensor<416x5x4xui32>
    %309 = stablehlo.shift_left %284, %308 : tensor<416x5x4xui32>
    %310 = stablehlo.and %309, %285 : tensor<416x5x4xui32>
    %311 = stablehlo.or %310, %286 : tensor<416x5x4xui32>
    %312 = stablehlo.bitcast_convert %311 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %313 = stablehlo.broadcast_in_dim %307, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %314 = stablehlo.multiply %312, %313 : tensor<416x5x4xf32>
    %315 = stablehlo.add %305, %314 : tensor<416x5x4xf32>
    %316 = stablehlo.slice %282 [0:5, 3:4, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %317 = stablehlo.reshape %316 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %318 = stablehlo.constant dense<7> : tensor<416x5x4xui32>
    %319 = stablehlo.shift_left %284, %318 : tensor<416x5x4xui32>
    %320 = stablehlo.and %319, %285 : tensor<416x5x4xui32>
    %321 = stablehlo.or %320, %286 : tensor<416x5x4xui32>
    %322 = stablehlo.bitcast_convert %321 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %323 = stablehlo.broadcast_in_dim %317, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %324 = stablehlo.multiply %322, %323 : tensor<416x5x4xf32>
    %325 = stablehlo.add %315, %324 : tensor<416x5x4xf32>
    %326 = stablehlo.slice %282 [0:5, 4:5, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %327 = stablehlo.reshape %326 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %328 = stablehlo.constant dense<3> : tensor<416x5x4xui32>
    %329 = stablehlo.shift_left %284, %328 : tensor<416x5x4xui32>
    %330 = stablehlo.and %329, %285 : tensor<416x5x4xui32>
    %331 = stablehlo.or %330, %286 : tensor<416x5x4xui32>
    %332 = stablehlo.bitcast_convert %331 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %333 = stablehlo.broadcast_in_dim %327, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %334 = stablehlo.multiply %332, %333 : tensor<416x5x4xf32>
    %335 = stablehlo.add %325, %334 : tensor<416x5x4xf32>
    %336 = stablehlo.slice %282 [0:5, 5:6, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %337 = stablehlo.reshape %336 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %338 = stablehlo.constant dense<1> : tensor<416x5x4xui32>
    %339 = stablehlo.shift_right_logical %284, %338 : tensor<416x5x4xui32>
    %340 = stablehlo.and %339, %285 : tensor<416x5x4xui32>
    %341 = stablehlo.or %340, %286 : tensor<416x5x4xui32>
    %342 = stablehlo.bitcast_convert %341 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %343 = stablehlo.broadcast_in_dim %337, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %344 = stablehlo.multiply %342, %343 : tensor<416x5x4xf32>
    %345 = stablehlo.add %335, %344 : tensor<416x5x4xf32>
    %346 = stablehlo.slice %282 [0:5, 6:7, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %347 = stablehlo.reshape %346 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %348 = stablehlo.constant dense<5> : tensor<416x5x4xui32>
    %349 = stablehlo.shift_right_logical %284, %348 : tensor<416x5x4xui32>
    %350 = stablehlo.and %349, %285 : tensor<416x5x4xui32>
    %351 = stablehlo.or %350, %286 : tensor<416x5x4xui32>
    %352 = stablehlo.bitcast_convert %351 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %353 = stablehlo.broadcast_in_dim %347, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %354 = stablehlo.multiply %352, %353 : tensor<416x5x4xf32>
    %355 = stablehlo.add %345, %354 : tensor<416x5x4xf32>
    %356 = stablehlo.slice %282 [0:5, 7:8, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %357 = stablehlo.reshape %356 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %358 = stablehlo.constant dense<9> : tensor<416x5x4xui32>
    %359 = stablehlo.shift_right_logical %284, %358 : tensor<416x5x4xui32>
    %360 = stablehlo.and %359, %285 : tensor<416x5x4xui32>
    %361 = stablehlo.or %360, %286 : tensor<416x5x4xui32>
    %362 = stablehlo.bitcast_convert %361 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %363 = stablehlo.broadcast_in_dim %357, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %364 = stablehlo.multiply %362, %363 : tensor<416x5x4xf32>
    %365 = stablehlo.add %355, %364 : tensor<416x5x4xf32>
    %366 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %367 = stablehlo.broadcast_in_dim %366, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4xf32>
    %368 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %369 = stablehlo.broadcast_in_dim %368, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4xf32>
    %370 = stablehlo.constant dense<1.6e+01> : tensor<416x5x4xf32>
    %371 = stablehlo.multiply %367, %370 : tensor<416x5x4xf32>
    %372 = stablehlo.subtract %369, %371 : tensor<416x5x4xf32>
    %373 = stablehlo.multiply %365, %367 : tensor<416x5x4xf32>
    %374 = stablehlo.broadcast_in_dim %283, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %375 = stablehlo.multiply %372, %374 : tensor<416x5x4xf32>
    %376 = stablehlo.add %373, %375 : tensor<416x5x4xf32>
    %377 = stablehlo.reshape %model.layers.0.mlp.up_proj.weight : (tensor<416x20xui32>) -> tensor<416x5x4xui32>
    %378 = stablehlo.slice %282 [0:5, 0:1, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %379 = stablehlo.reshape %378 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %380 = stablehlo.shift_left %377, %289 : tensor<416x5x4xui32>
    %381 = stablehlo.and %380, %285 : tensor<416x5x4xui32>
    %382 = stablehlo.or %381, %286 : tensor<416x5x4xui32>
    %383 = stablehlo.bitcast_convert %382 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %384 = stablehlo.broadcast_in_dim %379, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %385 = stablehlo.multiply %383, %384 : tensor<416x5x4xf32>
    %386 = stablehlo.slice %282 [0:5, 1:2, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %387 = stablehlo.reshape %386 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %388 = stablehlo.shift_left %377, %298 : tensor<416x5x4xui32>
    %389 = stablehlo.and %388, %285 : tensor<416x5x4xui32>
    %390 = stablehlo.or %389, %286 : tensor<416x5x4xui32>
    %391 = stablehlo.bitcast_convert %390 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %392 = stablehlo.broadcast_in_dim %387, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %393 = stablehlo.multiply %391, %392 : tensor<416x5x4xf32>
    %394 = stablehlo.add %385, %393 : tensor<416x5x4xf32>
    %395 = stablehlo.slice %282 [0:5, 2:3, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %396 = stablehlo.reshape %395 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %397 = stablehlo.shift_left %377, %308 : tensor<416x5x4xui32>
    %398 = stablehlo.and %397, %285 : tensor<416x5x4xui32>
    %399 = stablehlo.or %398, %286 : tensor<416x5x4xui32>
    %400 = stablehlo.bitcast_convert %399 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %401 = stablehlo.broadcast_in_dim %396, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %402 = stablehlo.multiply %400, %401 : tensor<416x5x4xf32>
    %403 = stablehlo.add %394, %402 : tensor<416x5x4xf32>
    %404 = stablehlo.slice %282 [0:5, 3:4, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %405 = stablehlo.reshape %404 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %406 = stablehlo.shift_left %377, %318 : tensor<416x5x4xui32>
    %407 = stablehlo.and %406, %285 : tensor<416x5x4xui32>
    %408 = stablehlo.or %407, %286 : tensor<416x5x4xui32>
    %409 = stablehlo.bitcast_convert %408 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %410 = stablehlo.broadcast_in_dim %405, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %411 = stablehlo.multiply %409, %410 : tensor<416x5x4xf32>
    %412 = stablehlo.add %403, %411 : tensor<416x5x4xf32>
    %413 = stablehlo.slice %282 [0:5, 4:5, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %414 = stablehlo.reshape %413 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %415 = stablehlo.shift_left %377, %328 : tensor<416x5x4xui32>
    %416 = stablehlo.and %415, %285 : tensor<416x5x4xui32>
    %417 = stablehlo.or %416, %286 : tensor<416x5x4xui32>
    %418 = stablehlo.bitcast_convert %417 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %419 = stablehlo.broadcast_in_dim %414, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %420 = stablehlo.multiply %418, %419 : tensor<416x5x4xf32>
    %421 = stablehlo.add %412, %420 : tensor<416x5x4xf32>
    %422 = stablehlo.slice %282 [0:5, 5:6, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %423 = stablehlo.reshape %422 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %424 = stablehlo.shift_right_logical %377, %338 : tensor<416x5x4xui32>
    %425 = stablehlo.and %424, %285 : tensor<416x5x4xui32>
    %426 = stablehlo.or %425, %286 : tensor<416x5x4xui32>
    %427 = stablehlo.bitcast_convert %426 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %428 = stablehlo.broadcast_in_dim %423, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %429 = stablehlo.multiply %427, %428 : tensor<416x5x4xf32>
    %430 = stablehlo.add %421, %429 : tensor<416x5x4xf32>
    %431 = stablehlo.slice %282 [0:5, 6:7, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %432 = stablehlo.reshape %431 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %433 = stablehlo.shift_right_logical %377, %348 : tensor<416x5x4xui32>
    %434 = stablehlo.and %433, %285 : tensor<416x5x4xui32>
    %435 = stablehlo.or %434, %286 : tensor<416x5x4xui32>
    %436 = stablehlo.bitcast_convert %435 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %437 = stablehlo.broadcast_in_dim %432, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %438 = stablehlo.multiply %436, %437 : tensor<416x5x4xf32>
    %439 = stablehlo.add %430, %438 : tensor<416x5x4xf32>
    %440 = stablehlo.slice %282 [0:5, 7:8, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %441 = stablehlo.reshape %440 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %442 = stablehlo.shift_right_logical %377, %358 : tensor<416x5x4xui32>
    %443 = stablehlo.and %442, %285 : tensor<416x5x4xui32>
    %444 = stablehlo.or %443, %286 : tensor<416x5x4xui32>
    %445 = stablehlo.bitcast_convert %444 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %446 = stablehlo.broadcast_in_dim %441, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %447 = stablehlo.multiply %445, %446 : tensor<416x5x4xf32>
    %448 = stablehlo.add %439, %447 : tensor<416x5x4xf32>
    %449 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %450 = stablehlo.broadcast_in_dim %449, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4xf32>
    %451 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %452 = stablehlo.broadcast_in_dim %451, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4xf32>
    %453 = stablehlo.multiply %450, %370 : tensor<416x5x4xf32>
    %454 = stablehlo.subtract %452, %453 : tensor<416x5x4xf32>
    %455 = stablehlo.multiply %448, %450 : tensor<416x5x4xf32>
    %456 = stablehlo.broadcast_in_dim %283, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %457 = stablehlo.multiply %454, %456 : tensor<416x5x4xf32>
    %458 = stablehlo.add %455, %457 : tensor<416x5x4xf32>
    %459 = stablehlo.reduce(%376 init: %20) applies stablehlo.add across dimensions = [1, 2] : (tensor<416x5x4xf32>, tensor<f32>) -> tensor<416xf32>
    %460 = stablehlo.reduce(%458 init: %20) applies stablehlo.add across dimensions = [1, 2] : (tensor<416x5x4xf32>, tensor<f32>) -> tensor<416xf32>
    %461 = stablehlo.logistic %459 : tensor<416xf32>
    %462 = stablehlo.multiply %459, %461 : tensor<416xf32>
    %463 = stablehlo.multiply %462, %460 : tensor<416xf32>
    %464 = stablehlo.reshape %463 : (tensor<416xf32>) -> tensor<13x4x8xf32>
    %465 = stablehlo.transpose %464, dims = [0, 2, 1] : (tensor<13x4x8xf32>) -> tensor<13x8x4xf32>
    %466 = stablehlo.reduce(%465 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<13x8x4xf32>, tensor<f32>) -> tensor<13x4xf32>
    %467 = stablehlo.reshape %model.layers.0.mlp.down_proj.weight : (tensor<160x52xui32>) -> tensor<160x13x4xui32>
    %468 = stablehlo.constant dense<7864320> : tensor<160x13x4xui32>
    %469 = stablehlo.constant dense<1098907648> : tensor<160x13x4xui32>
    %470 = stablehlo.slice %465 [0:13, 0:1, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %471 = stablehlo.reshape %470 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %472 = stablehlo.constant dense<19> : tensor<160x13x4xui32>
    %473 = stablehlo.shift_left %467, %472 : tensor<160x13x4xui32>
    %474 = stablehlo.and %473, %468 : tensor<160x13x4xui32>
    %475 = stablehlo.or %474, %469 : tensor<160x13x4xui32>
    %476 = stablehlo.bitcast_convert %475 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %477 = stablehlo.broadcast_in_dim %471, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %478 = stablehlo.multiply %476, %477 : tensor<160x13x4xf32>
    %479 = stablehlo.slice %465 [0:13, 1:2, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %480 = stablehlo.reshape %479 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %481 = stablehlo.constant dense<15> : tensor<160x13x4xui32>
    %482 = stablehlo.shift_left %467, %481 : tensor<160x13x4xui32>
    %483 = stablehlo.and %482, %468 : tensor<160x13x4xui32>
    %484 = stablehlo.or %483, %469 : tensor<160x13x4xui32>
    %485 = stablehlo.bitcast_convert %484 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %486 = stablehlo.broadcast_in_dim %480, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %487 = stablehlo.multiply %485, %486 : tensor<160x13x4xf32>
    %488 = stablehlo.add %478, %487 : tensor<160x13x4xf32>
    %489 = stablehlo.slice %465 [0:13, 2:3, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %490 = stablehlo.reshape %489 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %491 = stablehlo.constant dense<11> : tensor<160x13x4xui32>
    %492 = stablehlo.shift_left %467, %491 : tensor<160x13x4xui32>
    %493 = stablehlo.and %492, %468 : tensor<160x13x4xui32>
    %494 = stablehlo.or %493, %469 : tensor<160x13x4xui32>
    %495 = stablehlo.bitcast_convert %494 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %496 = stablehlo.broadcast_in_dim %490, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %497 = stablehlo.multiply %495, %496 : tensor<160x13x4xf32>
    %498 = stablehlo.add %488, %497 : tensor<160x13x4xf32>
    %499 = stablehlo.slice %465 [0:13, 3:4, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %500 = stablehlo.reshape %499 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %501 = stablehlo.constant dense<7> : tensor<160x13x4xui32>
    %502 = stablehlo.shift_left %467, %501 : tensor<160x13x4xui32>
    %503 = stablehlo.and %502, %468 : tensor<160x13x4xui32>
    %504 = stablehlo.or %503, %469 : tensor<160x13x4xui32>
    %505 = stablehlo.bitcast_convert %504 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %506 = stablehlo.broadcast_in_dim %500, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %507 = stablehlo.multiply %505, %506 : tensor<160x13x4xf32>
    %508 = stablehlo.add %498, %507 : tensor<160x13x4xf32>
    %509 = stablehlo.slice %465 [0:13, 4:5, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %510 = stablehlo.reshape %509 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %511 = stablehlo.constant dense<3> : tensor<160x13x4xui32>
    %512 = stablehlo.shift_left %467, %511 : tensor<160x13x4xui32>
    %513 = stablehlo.and %512, %468 : tensor<160x13x4xui32>
    %514 = stablehlo.or %513, %469 : tensor<160x13x4xui32>
    %515 = stablehlo.bitcast_convert %514 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %516 = stablehlo.broadcast_in_dim %510, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %517 = stablehlo.multiply %515, %516 : tensor<160x13x4xf32>
    %518 = stablehlo.add %508, %517 : tensor<160x13x4xf32>
    %519 = stablehlo.slice %465 [0:13, 5:6, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %520 = stablehlo.reshape %519 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %521 = stablehlo.constant dense<1> : tensor<160x13x4xui32>
    %522 = stablehlo.shift_right_logical %467, %521 : tensor<160x13x4xui32>
    %523 = stablehlo.and %522, %468 : tensor<160x13x4xui32>
    %524 = stablehlo.or %523, %469 : tensor<160x13x4xui32>
    %525 = stablehlo.bitcast_convert %524 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %526 = stablehlo.broadcast_in_dim %520, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %527 = stablehlo.multiply %525, %526 : tensor<160x13x4xf32>
    %528 = stablehlo.add %518, %527 : tensor<160x13x4xf32>
    %529 = stablehlo.slice %465 [0:13, 6:7, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %530 = stablehlo.reshape %529 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %531 = stablehlo.constant dense<5> : tensor<160x13x4xui32>
    %532 = stablehlo.shift_right_logical %467, %531 : tensor<160x13x4xui32>
    %533 = stablehlo.and %532, %468 : tensor<160x13x4xui32>
    %534 = stablehlo.or %533, %469 : tensor<160x13x4xui32>
    %535 = stablehlo.bitcast_convert %534 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %536 = stablehlo.broadcast_in_dim %530, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %537 = stablehlo.multiply %535, %536 : tensor<160x13x4xf32>
    %538 = stablehlo.add %528, %537 : tensor<160x13x4xf32>
    %539 = stablehlo.slice %465 [0:13, 7:8, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %540 = stablehlo.reshape %539 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %541 = stablehlo.constant dense<9> : tensor<160x13x4xui32>
    %542 = stablehlo.shift_right_logical %467, %541 : tensor<160x13x4xui32>
    %543 = stablehlo.and %542, %468 : tensor<160x13x4xui32>
    %544 = stablehlo.or %543, %469 : tensor<160x13x4xui32>
    %545 = stablehlo.bitcast_convert %544 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %546 = stablehlo.broadcast_in_dim %540, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %547 = stablehlo.multiply %545, %546 : tensor<160x13x4xf32>
    %548 = stablehlo.add %538, %547 : tensor<160x13x4xf32>
    %549 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %550 = stablehlo.broadcast_in_dim %549, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x4xf32>
    %551 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %552 = stablehlo.broadcast_in_dim %551, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x4xf32>
    %553 = stablehlo.constant dense<1.6e+01> : tensor<160x13x4xf32>
    %554 = stablehlo.multiply %550, %553 : tensor<160x13x4xf32>
    %555 = stablehlo.subtract %552, %554 : tensor<160x13x4xf32>
    %556 = stablehlo.multiply %548, %550 : tensor<160x13x4xf32>
    %557 = stablehlo.broadcast_in_dim %466, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %558 = stablehlo.multiply %555, %557 : tensor<160x13x4xf32>
    %559 = stablehlo.add %556, %558 : tensor<160x13x4xf32>
    %560 = stablehlo.reduce(%559 init: %20) applies stablehlo.add across dimensions = [1, 2] : (tensor<160x13x4xf32>, tensor<f32>) -> tensor<160xf32>
    %561 = stablehlo.add %271, %560 : tensor<160xf32>
    // layer 1: attention
    %562 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %563 = stablehlo.multiply %561, %561 : tensor<160xf32>
    %564 = stablehlo.reduce(%563 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %565 = stablehlo.multiply %564, %22 : tensor<f32>
    %566 = stablehlo.add %565, %24 : tensor<f32>
    %567 = stablehlo.rsqrt %566 : tensor<f32>
    %568 = stablehlo.broadcast_in_dim %567, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %569 = stablehlo.multiply %561, %568 : tensor<160xf32>
    %570 = stablehlo.multiply %569, %562 : tensor<160xf32>
    %571 = stablehlo.reshape %570 : (tensor<160xf32>) -> tensor<5x4x8xf32>
    %572 = stablehlo.transpose %571, dims = [0, 2, 1] : (tensor<5x4x8xf32>) -> tensor<5x8x4xf32>
    %573 = stablehlo.reduce(%572 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<5x8x4xf32>, tensor<f32>) -> tensor<5x4xf32>
    %574 = stablehlo.reshape %model.layers.1.self_attn.qkv_proj.weight : (tensor<2592x20xui32>) -> tensor<2592x5x4xui32>
    %575 = stablehlo.slice %572 [0:5, 0:1, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %576 = stablehlo.reshape %575 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %577 = stablehlo.shift_left %574, %38 : tensor<2592x5x4xui32>
    %578 = stablehlo.and %577, %34 : tensor<2592x5x4xui32>
    %579 = stablehlo.or %578, %35 : tensor<2592x5x4xui32>
    %580 = stablehlo.bitcast_convert %579 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %581 = stablehlo.broadcast_in_dim %576, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %582 = stablehlo.multiply %580, %581 : tensor<2592x5x4xf32>
    %583 = stablehlo.slice %572 [0:5, 1:2, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %584 = stablehlo.reshape %583 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %585 = stablehlo.shift_left %574, %47 : tensor<2592x5x4xui32>
    %586 = stablehlo.and %585, %34 : tensor<2592x5x4xui32>
    %587 = stablehlo.or %586, %35 : tensor<2592x5x4xui32>
    %588 = stablehlo.bitcast_convert %587 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %589 = stablehlo.broadcast_in_dim %584, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %590 = stablehlo.multiply %588, %589 : tensor<2592x5x4xf32>
    %591 = stablehlo.add %582, %590 : tensor<2592x5x4xf32>
    %592 = stablehlo.slice %572 [0:5, 2:3, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %593 = stablehlo.reshape %592 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %594 = stablehlo.shift_left %574, %57 : tensor<2592x5x4xui32>
    %595 = stablehlo.and %594, %34 : tensor<2592x5x4xui32>
    %596 = stablehlo.or %595, %35 : tensor<2592x5x4xui32>
    %597 = stablehlo.bitcast_convert %596 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %598 = stablehlo.broadcast_in_dim %593, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %599 = stablehlo.multiply %597, %598 : tensor<2592x5x4xf32>
    %600 = stablehlo.add %591, %599 : tensor<2592x5x4xf32>
    %601 = stablehlo.slice %572 [0:5, 3:4, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %602 = stablehlo.reshape %601 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %603 = stablehlo.shift_left %574, %67 : tensor<2592x5x4xui32>
    %604 = stablehlo.and %603, %34 : tensor<2592x5x4xui32>
    %605 = stablehlo.or %604, %35 : tensor<2592x5x4xui32>
    %606 = stablehlo.bitcast_convert %605 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %607 = stablehlo.broadcast_in_dim %602, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %608 = stablehlo.multiply %606, %607 : tensor<2592x5x4xf32>
    %609 = stablehlo.add %600, %608 : tensor<2592x5x4xf32>
    %610 = stablehlo.slice %572 [0:5, 4:5, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %611 = stablehlo.reshape %610 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %612 = stablehlo.shift_left %574, %77 : tensor<2592x5x4xui32>
    %613 = stablehlo.and %612, %34 : tensor<2592x5x4xui32>
    %614 = stablehlo.or %613, %35 : tensor<2592x5x4xui32>
    %615 = stablehlo.bitcast_convert %614 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %616 = stablehlo.broadcast_in_dim %611, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %617 = stablehlo.multiply %615, %616 : tensor<2592x5x4xf32>
    %618 = stablehlo.add %609, %617 : tensor<2592x5x4xf32>
    %619 = stablehlo.slice %572 [0:5, 5:6, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %620 = stablehlo.reshape %619 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %621 = stablehlo.shift_right_logical %574, %87 : tensor<2592x5x4xui32>
    %622 = stablehlo.and %621, %34 : tensor<2592x5x4xui32>
    %623 = stablehlo.or %622, %35 : tensor<2592x5x4xui32>
    %624 = stablehlo.bitcast_convert %623 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %625 = stablehlo.broadcast_in_dim %620, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %626 = stablehlo.multiply %624, %625 : tensor<2592x5x4xf32>
    %627 = stablehlo.add %618, %626 : tensor<2592x5x4xf32>
    %628 = stablehlo.slice %572 [0:5, 6:7, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %629 = stablehlo.reshape %628 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %630 = stablehlo.shift_right_logical %574, %97 : tensor<2592x5x4xui32>
    %631 = stablehlo.and %630, %34 : tensor<2592x5x4xui32>
    %632 = stablehlo.or %631, %35 : tensor<2592x5x4xui32>
    %633 = stablehlo.bitcast_convert %632 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %634 = stablehlo.broadcast_in_dim %629, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %635 = stablehlo.multiply %633, %634 : tensor<2592x5x4xf32>
    %636 = stablehlo.add %627, %635 : tensor<2592x5x4xf32>
    %637 = stablehlo.slice %572 [0:5, 7:8, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %638 = stablehlo.reshape %637 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %639 = stablehlo.shift_right_logical %574, %107 : tensor<2592x5x4xui32>
    %640 = stablehlo.and %639, %34 : tensor<2592x5x4xui32>
    %641 = stablehlo.or %640, %35 : tensor<2592x5x4xui32>
    %642 = stablehlo.bitcast_convert %641 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %643 = stablehlo.broadcast_in_dim %638, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %644 = stablehlo.multiply %642, %643 : tensor<2592x5x4xf32>
    %645 = stablehlo.add %636, %644 : tensor<2592x5x4xf32>
    %646 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %647 = stablehlo.broadcast_in_dim %646, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x4xf32>
    %648 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %649 = stablehlo.broadcast_in_dim %648, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x4xf32>
    %650 = stablehlo.multiply %647, %119 : tensor<2592x5x4xf32>
    %651 = stablehlo.subtract %649, %650 : tensor<2592x5x4xf32>
    %652 = stablehlo.multiply %645, %647 : tensor<2592x5x4xf32>
    %653 = stablehlo.broadcast_in_dim %573, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %654 = stablehlo.multiply %651, %653 : tensor<2592x5x4xf32>
    %655 = stablehlo.add %652, %654 : tensor<2592x5x4xf32>
    %656 = stablehlo.reduce(%655 init: %20) applies stablehlo.add across dimensions = [1, 2] : (tensor<2592x5x4xf32>, tensor<f32>) -> tensor<2592xf32>
    %657 = stablehlo.reshape %656 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %658 = stablehlo.reshape %657 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %659 = stablehlo.reshape %657 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %660 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %661 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %662 = stablehlo.multiply %659, %660 : tensor<1x27x2x48xf32>
    %663 = stablehlo.reverse %659, dims = [2] : tensor<1x27x2x48xf32>
    %664 = stablehlo.multiply %663, %661 : tensor<1x27x2x48xf32>
    %665 = stablehlo.add %662, %664 : tensor<1x27x2x48xf32>
    %666 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %667 = stablehlo.compare GE, %666, %137 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %668 = stablehlo.select %667, %658, %665 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %669 = stablehlo.reshape %668 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %670 = stablehlo.slice %669 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %671 = stablehlo.reshape %670 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %672 = stablehlo.dynamic_update_slice %cache.1, %671, %position, %7, %7, %7 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %673 = stablehlo.slice %672 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %674 = stablehlo.reshape %673 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %675 = stablehlo.slice %672 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %676 = stablehlo.reshape %675 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %677 = stablehlo.slice %669 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %678 = stablehlo.reshape %677 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %679 = stablehlo.reshape %678 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %680 = stablehlo.broadcast_in_dim %679, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %681 = stablehlo.broadcast_in_dim %674, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %682 = stablehlo.multiply %680, %681 : tensor<3x7x10x96xf32>
    %683 = stablehlo.reduce(%682 init: %20) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %684 = stablehlo.reshape %17 : (tensor<1x10xi1>) -> tensor<10xi1>
    %685 = stablehlo.broadcast_in_dim %684, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %686 = stablehlo.multiply %683, %157 : tensor<3x7x10xf32>
    %687 = stablehlo.select %685, %686, %159 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %688 = stablehlo.reduce(%687 init: %161) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %689 = stablehlo.broadcast_in_dim %688, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %690 = stablehlo.subtract %687, %689 : tensor<3x7x10xf32>
    %691 = stablehlo.exponential %690 : tensor<3x7x10xf32>
    %692 = stablehlo.reduce(%691 init: %20) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %693 = stablehlo.broadcast_in_dim %692, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %694 = stablehlo.divide %691, %693 : tensor<3x7x10xf32>
    %695 = stablehlo.broadcast_in_dim %694, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %696 = stablehlo.broadcast_in_dim %676, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %697 = stablehlo.multiply %695, %696 : tensor<3x7x10x96xf32>
    %698 = stablehlo.reduce(%697 init: %20) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %699 = stablehlo.reshape %698 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %700 = stablehlo.reshape %699 : (tensor<2016xf32>) -> tensor<63x4x8xf32>
    %701 = stablehlo.transpose %700, dims = [0, 2, 1] : (tensor<63x4x8xf32>) -> tensor<63x8x4xf32>
    %702 = stablehlo.reduce(%701 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<63x8x4xf32>, tensor<f32>) -> tensor<63x4xf32>
    %703 = stablehlo.reshape %model.layers.1.self_attn.o_proj.weight : (tensor<160x252xui32>) -> tensor<160x63x4xui32>
    %704 = stablehlo.slice %701 [0:63, 0:1, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %705 = stablehlo.reshape %704 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %706 = stablehlo.shift_left %703, %182 : tensor<160x63x4xui32>
    %707 = stablehlo.and %706, %178 : tensor<160x63x4xui32>
    %708 = stablehlo.or %707, %179 : tensor<160x63x4xui32>
    %709 = stablehlo.bitcast_convert %708 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %710 = stablehlo.broadcast_in_dim %705, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %711 = stablehlo.multiply %709, %710 : tensor<160x63x4xf32>
    %712 = stablehlo.slice %701 [0:63, 1:2, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %713 = stablehlo.reshape %712 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %714 = stablehlo.shift_left %703, %191 : tensor<160x63x4xui32>
    %715 = stablehlo.and %714, %178 : tensor<160x63x4xui32>
    %716 = stablehlo.or %715, %179 : tensor<160x63x4xui32>
    %717 = stablehlo.bitcast_convert %716 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %718 = stablehlo.broadcast_in_dim %713, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %719 = stablehlo.multiply %717, %718 : tensor<160x63x4xf32>
    %720 = stablehlo.add %711, %719 : tensor<160x63x4xf32>
    %721 = stablehlo.slice %701 [0:63, 2:3, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %722 = stablehlo.reshape %721 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %723 = stablehlo.shift_left %703, %201 : tensor<160x63x4xui32>
    %724 = stablehlo.and %723, %178 : tensor<160x63x4xui32>
    %725 = stablehlo.or %724, %179 : tensor<160x63x4xui32>
    %726 = stablehlo.bitcast_convert %725 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %727 = stablehlo.broadcast_in_dim %722, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %728 = stablehlo.multiply %726, %727 : tensor<160x63x4xf32>
    %729 = stablehlo.add %720, %728 : tensor<160x63x4xf32>
    %730 = stablehlo.slice %701 [0:63, 3:4, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %731 = stablehlo.reshape %730 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %732 = stablehlo.shift_left %703, %211 : tensor<160x63x4xui32>
    %733 = stablehlo.and %732, %178 : tensor<160x63x4xui32>
    %734 = stablehlo.or %733, %179 : tensor<160x63x4xui32>
    %735 = stablehlo.bitcast_convert %734 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %736 = stablehlo.broadcast_in_dim %731, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %737 = stablehlo.multiply %735, %736 : tensor<160x63x4xf32>
    %738 = stablehlo.add %729, %737 : tensor<160x63x4xf32>
    %739 = stablehlo.slice %701 [0:63, 4:5, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %740 = stablehlo.reshape %739 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %741 = stablehlo.shift_left %703, %221 : tensor<160x63x4xui32>
    %742 = stablehlo.and %741, %178 : tensor<160x63x4xui32>
    %743 = stablehlo.or %742, %179 : tensor<160x63x4xui32>
    %744 = stablehlo.bitcast_convert %743 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %745 = stablehlo.broadcast_in_dim %740, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %746 = stablehlo.multiply %744, %745 : tensor<160x63x4xf32>
    %747 = stablehlo.add %738, %746 : tensor<160x63x4xf32>
    %748 = stablehlo.slice %701 [0:63, 5:6, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %749 = stablehlo.reshape %748 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %750 = stablehlo.shift_right_logical %703, %231 : tensor<160x63x4xui32>
    %751 = stablehlo.and %750, %178 : tensor<160x63x4xui32>
    %752 = stablehlo.or %751, %179 : tensor<160x63x4xui32>
    %753 = stablehlo.bitcast_convert %752 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %754 = stablehlo.broadcast_in_dim %749, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %755 = stablehlo.multiply %753, %754 : tensor<160x63x4xf32>
    %756 = stablehlo.add %747, %755 : tensor<160x63x4xf32>
    %757 = stablehlo.slice %701 [0:63, 6:7, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %758 = stablehlo.reshape %757 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %759 = stablehlo.shift_right_logical %703, %241 : tensor<160x63x4xui32>
    %760 = stablehlo.and %759, %178 : tensor<160x63x4xui32>
    %761 = stablehlo.or %760, %179 : tensor<160x63x4xui32>
    %762 = stablehlo.bitcast_convert %761 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %763 = stablehlo.broadcast_in_dim %758, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %764 = stablehlo.multiply %762, %763 : tensor<160x63x4xf32>
    %765 = stablehlo.add %756, %764 : tensor<160x63x4xf32>
    %766 = stablehlo.slice %701 [0:63, 7:8, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %767 = stablehlo.reshape %766 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %768 = stablehlo.shift_right_logical %703, %251 : tensor<160x63x4xui32>
    %769 = stablehlo.and %768, %178 : tensor<160x63x4xui32>
    %770 = stablehlo.or %769, %179 : tensor<160x63x4xui32>
    %771 = stablehlo.bitcast_convert %770 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %772 = stablehlo.broadcast_in_dim %767, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %773 = stablehlo.multiply %771, %772 : tensor<160x63x4xf32>
    %774 = stablehlo.add %765, %773 : tensor<160x63x4xf32>
    %775 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %776 = stablehlo.broadcast_in_dim %775, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x4xf32>
    %777 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %778 = stablehlo.broadcast_in_dim %777, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x4xf32>
    %779 = stablehlo.multiply %776, %263 : tensor<160x63x4xf32>
    %780 = stablehlo.subtract %778, %779 : tensor<160x63x4xf32>
    %781 = stablehlo.multiply %774, %776 : tensor<160x63x4xf32>
    %782 = stablehlo.broadcast_in_dim %702, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %783 = stablehlo.multiply %780, %782 : tensor<160x63x4xf32>
    %784 = stablehlo.add %781, %783 : tensor<160x63x4xf32>
    %785 = stablehlo.reduce(%784 init: %20) applies stablehlo.add across dimensions = [1, 2] : (tensor<160x63x4xf32>, tensor<f32>) -> tensor<160xf32>
    %786 = stablehlo.add %561, %785 : tensor<160xf32>
    // layer 1: feed-forward
    %787 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %788 = stablehlo.multiply %786, %786 : tensor<160xf32>
    %789 = stablehlo.reduce(%788 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %790 = stablehlo.multiply %789, %22 : tensor<f32>
    %791 = stablehlo.add %790, %24 : tensor<f32>
    %792 = stablehlo.rsqrt %791 : tensor<f32>
    %793 = stablehlo.broadcast_in_dim %792, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %794 = stablehlo.multiply %786, %793 : tensor<160xf32>
    %795 = stablehlo.multiply %794, %787 : tensor<160xf32>
    %796 = stablehlo.reshape %795 : (tensor<160xf32>) -> tensor<5x4x8xf32>
    %797 = stablehlo.transpose %796, dims = [0, 2, 1] : (tensor<5x4x8xf32>) -> tensor<5x8x4xf32>
    %798 = stablehlo.reduce(%797 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<5x8x4xf32>, tensor<f32>) -> tensor<5x4xf32>
    %799 = stablehlo.reshape %model.layers.1.mlp.gate_proj.weight : (tensor<416x20xui32>) -> tensor<416x5x4xui32>
    %800 = stablehlo.slice %797 [0:5, 0:1, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %801 = stablehlo.reshape %800 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %802 = stablehlo.shift_left %799, %289 : tensor<416x5x4xui32>
    %803 = stablehlo.and %802, %285 : tensor<416x5x4xui32>
    %804 = stablehlo.or %803, %286 : tensor<416x5x4xui32>
    %805 = stablehlo.bitcast_convert %804 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %806 = stablehlo.broadcast_in_dim %801, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %807 = stablehlo.multiply %805, %806 : tensor<416x5x4xf32>
    %808 = stablehlo.slice %797 [0:5, 1:2, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %809 = stablehlo.reshape %808 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %810 = stablehlo.shift_left %799, %298 : tensor<416x5x4xui32>
    %811 = stablehlo.and %810, %285 : tensor<416x5x4xui32>
    %812 = stablehlo.or %811, %286 : tensor<416x5x4xui32>
    %813 = stablehlo.bitcast_convert %812 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %814 = stablehlo.broadcast_in_dim %809, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %815 = stablehlo.multiply %813, %814 : tensor<416x5x4xf32>
    %816 = stablehlo.add %807, %815 : tensor<416x5x4xf32>
    %817 = stablehlo.slice %797 [0:5, 2:3, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %818 = stablehlo.reshape %817 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %819 = stablehlo.shift_left %799, %308 : tensor<416x5x4xui32>
    %820 = stablehlo.and %819, %285 : tensor<416x5x4xui32>
    %821 = stablehlo.or %820, %286 : tensor<416x5x4xui32>
    %822 = stablehlo.bitcast_convert %821 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %823 = stablehlo.broadcast_in_dim %818, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %824 = stablehlo.multiply %822, %823 : tensor<416x5x4xf32>
    %825 = stablehlo.add %816, %824 : tensor<416x5x4xf32>
    %826 = stablehlo.slice %797 [0:5, 3:4, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %827 = stablehlo.reshape %826 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %828 = stablehlo.shift_left %799, %318 : tensor<416x5x4xui32>
    %829 = stablehlo.and %828, %285 : tensor<416x5x4xui32>
    %830 = stablehlo.or %829, %286 : tensor<416x5x4xui32>
    %831 = stablehlo.bitcast_convert %830 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %832 = stablehlo.broadcast_in_dim %827, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %833 = stablehlo.multiply %831, %832 : tensor<416x5x4xf32>
    %834 = stablehlo.add %825, %833 : tensor<416x5x4xf32>
    %835 = stablehlo.slice %797 [0:5, 4:5, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %836 = stablehlo.reshape %835 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %837 = stablehlo.shift_left %799, %328 : tensor<416x5x4xui32>
    %838 = stablehlo.and %837, %285 : tensor<416x5x4xui32>
    %839 = stablehlo.or %838, %286 : tensor<416x5x4xui32>
    %840 = stablehlo.bitcast_convert %839 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %841 = stablehlo.broadcast_in_dim %836, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %842 = stablehlo.multiply %840, %841 : tensor<416x5x4xf32>
    %843 = stablehlo.add %834, %842 : tensor<416x5x4xf32>
    %844 = stablehlo.slice %797 [0:5, 5:6, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %845 = stablehlo.reshape %844 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %846 = stablehlo.shift_right_logical %799, %338 : tensor<416x5x4xui32>
    %847 = stablehlo.and %846, %285 : tensor<416x5x4xui32>
    %848 = stablehlo.or %847, %286 : tensor<416x5x4xui32>
    %849 = stablehlo.bitcast_convert %848 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %850 = stablehlo.broadcast_in_dim %845, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %851 = stablehlo.multiply %849, %850 : tensor<416x5x4xf32>
    %852 = stablehlo.add %843, %851 : tensor<416x5x4xf32>
    %853 = stablehlo.slice %797 [0:5, 6:7, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %854 = stablehlo.reshape %853 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %855 = stablehlo.shift_right_logical %799, %348 : tensor<416x5x4xui32>
    %856 = stablehlo.and %855, %285 : tensor<416x5x4xui32>
    %857 = stablehlo.or %856, %286 : tensor<416x5x4xui32>
    %858 = stablehlo.bitcast_convert %857 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %859 = stablehlo.broadcast_in_dim %854, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %860 = stablehlo.multiply %858, %859 : tensor<416x5x4xf32>
    %861 = stablehlo.add %852, %860 : tensor<416x5x4xf32>
    %862 = stablehlo.slice %797 [0:5, 7:8, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %863 = stablehlo.reshape %862 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %864 = stablehlo.shift_right_logical %799, %358 : tensor<416x5x4xui32>
    %865 = stablehlo.and %864, %285 : tensor<416x5x4xui32>
    %866 = stablehlo.or %865, %286 : tensor<416x5x4xui32>
    %867 = stablehlo.bitcast_convert %866 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %868 = stablehlo.broadcast_in_dim %863, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %869 = stablehlo.multiply %867, %868 : tensor<416x5x4xf32>
    %870 = stablehlo.add %861, %869 : tensor<416x5x4xf32>
    %871 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %872 = stablehlo.broadcast_in_dim %871, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4xf32>
    %873 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %874 = stablehlo.broadcast_in_dim %873, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4xf32>
    %875 = stablehlo.multiply %872, %370 : tensor<416x5x4xf32>
    %876 = stablehlo.subtract %874, %875 : tensor<416x5x4xf32>
    %877 = stablehlo.multiply %870, %872 : tensor<416x5x4xf32>
    %878 = stablehlo.broadcast_in_dim %798, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %879 = stablehlo.multiply %876, %878 : tensor<416x5x4xf32>
    %880 = stablehlo.add %877, %879 : tensor<416x5x4xf32>
    %881 = stablehlo.reshape %model.layers.1.mlp.up_proj.weight : (tensor<416x20xui32>) -> tensor<416x5x4xui32>
    %882 = stablehlo.slice %797 [0:5, 0:1, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %883 = stablehlo.reshape %882 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %884 = stablehlo.shift_left %881, %289 : tensor<416x5x4xui32>
    %885 = stablehlo.and %884, %285 : tensor<416x5x4xui32>
    %886 = stablehlo.or %885, %286 : tensor<416x5x4xui32>
    %887 = stablehlo.bitcast_convert %886 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %888 = stablehlo.broadcast_in_dim %883, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %889 = stablehlo.multiply %887, %888 : tensor<416x5x4xf32>
    %890 = stablehlo.slice %797 [0:5, 1:2, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %891 = stablehlo.reshape %890 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %892 = stablehlo.shift_left %881, %298 : tensor<416x5x4xui32>
    %893 = stablehlo.and %892, %285 : tensor<416x5x4xui32>
    %894 = stablehlo.or %893, %286 : tensor<416x5x4xui32>
    %895 = stablehlo.bitcast_convert %894 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %896 = stablehlo.broadcast_in_dim %891, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %897 = stablehlo.multiply %895, %896 : tensor<416x5x4xf32>
    %898 = stablehlo.add %889, %897 : tensor<416x5x4xf32>
    %899 = stablehlo.slice %797 [0:5, 2:3, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %900 = stablehlo.reshape %899 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %901 = stablehlo.shift_left %881, %308 : tensor<416x5x4xui32>
    %902 = stablehlo.and %901, %285 : tensor<416x5x4xui32>
    %903 = stablehlo.or %902, %286 : tensor<416x5x4xui32>
    %904 = stablehlo.bitcast_convert %903 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %905 = stablehlo.broadcast_in_dim %900, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %906 = stablehlo.multiply %904, %905 : tensor<416x5x4xf32>
    %907 = stablehlo.add %898, %906 : tensor<416x5x4xf32>
    %908 = stablehlo.slice %797 [0:5, 3:4, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %909 = stablehlo.reshape %908 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %910 = stablehlo.shift_left %881, %318 : tensor<416x5x4xui32>
    %911 = stablehlo.and %910, %285 : tensor<416x5x4xui32>
    %912 = stablehlo.or %911, %286 : tensor<416x5x4xui32>
    %913 = stablehlo.bitcast_convert %912 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %914 = stablehlo.broadcast_in_dim %909, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %915 = stablehlo.multiply %913, %914 : tensor<416x5x4xf32>
    %916 = stablehlo.add %907, %915 : tensor<416x5x4xf32>
    %917 = stablehlo.slice %797 [0:5, 4:5, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %918 = stablehlo.reshape %917 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %919 = stablehlo.shift_left %881, %328 : tensor<416x5x4xui32>
    %920 = stablehlo.and %919, %285 : tensor<416x5x4xui32>
    %921 = stablehlo.or %920, %286 : tensor<416x5x4xui32>
    %922 = stablehlo.bitcast_convert %921 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %923 = stablehlo.broadcast_in_dim %918, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %924 = stablehlo.multiply %922, %923 : tensor<416x5x4xf32>
    %925 = stablehlo.add %916, %924 : tensor<416x5x4xf32>
    %926 = stablehlo.slice %797 [0:5, 5:6, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %927 = stablehlo.reshape %926 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %928 = stablehlo.shift_right_logical %881, %338 : tensor<416x5x4xui32>
    %929 = stablehlo.and %928, %285 : tensor<416x5x4xui32>
    %930 = stablehlo.or %929, %286 : tensor<416x5x4xui32>
    %931 = stablehlo.bitcast_convert %930 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %932 = stablehlo.broadcast_in_dim %927, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %933 = stablehlo.multiply %931, %932 : tensor<416x5x4xf32>
    %934 = stablehlo.add %925, %933 : tensor<416x5x4xf32>
    %935 = stablehlo.slice %797 [0:5, 6:7, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %936 = stablehlo.reshape %935 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %937 = stablehlo.shift_right_logical %881, %348 : tensor<416x5x4xui32>
    %938 = stablehlo.and %937, %285 : tensor<416x5x4xui32>
    %939 = stablehlo.or %938, %286 : tensor<416x5x4xui32>
    %940 = stablehlo.bitcast_convert %939 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %941 = stablehlo.broadcast_in_dim %936, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %942 = stablehlo.multiply %940, %941 : tensor<416x5x4xf32>
    %943 = stablehlo.add %934, %942 : tensor<416x5x4xf32>
    %944 = stablehlo.slice %797 [0:5, 7:8, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %945 = stablehlo.reshape %944 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %946 = stablehlo.shift_right_logical %881, %358 : tensor<416x5x4xui32>
    %947 = stablehlo.and %946, %285 : tensor<416x5x4xui32>
    %948 = stablehlo.or %947, %286 : tensor<416x5x4xui32>
    %949 = stablehlo.bitcast_convert %948 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %950 = stablehlo.broadcast_in_dim %945, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %951 = stablehlo.multiply %949, %950 : tensor<416x5x4xf32>
    %952 = stablehlo.add %943, %951 : tensor<416x5x4xf32>
    %953 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %954 = stablehlo.broadcast_in_dim %953, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4xf32>
    %955 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %956 = stablehlo.broadcast_in_dim %955, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4xf32>
    %957 = stablehlo.multiply %954, %370 : tensor<416x5x4xf32>
    %958 = stablehlo.subtract %956, %957 : tensor<416x5x4xf32>
    %959 = stablehlo.multiply %952, %954 : tensor<416x5x4xf32>
    %960 = stablehlo.broadcast_in_dim %798, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %961 = stablehlo.multiply %958, %960 : tensor<416x5x4xf32>
    %962 = stablehlo.add %959, %961 : tensor<416x5x4xf32>
    %963 = stablehlo.reduce(%880 init: %20) applies stablehlo.add across dimensions = [1, 2] : (tensor<416x5x4xf32>, tensor<f32>) -> tensor<416xf32>
    %964 = stablehlo.reduce(%962 init: %20) applies stablehlo.add across dimensions = [1, 2] : (tensor<416x5x4xf32>, tensor<f32>) -> tensor<416xf32>
    %965 = stablehlo.logistic %963 : tensor<416xf32>
    %966 = stablehlo.multiply %963, %965 : tensor<416xf32>
    %967 = stablehlo.multiply %966, %964 : tensor<416xf32>
    %968 = stablehlo.reshape %967 : (tensor<416xf32>) -> tensor<13x4x8xf32>
    %969 = stablehlo.transpose %968, dims = [0, 2, 1] : (tensor<13x4x8xf32>) -> tensor<13x8x4xf32>
    %970 = stablehlo.reduce(%969 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<13x8x4xf32>, tensor<f32>) -> tensor<13x4xf32>
    %971 = stablehlo.reshape %model.layers.1.mlp.down_proj.weight : (tensor<160x52xui32>) -> tensor<160x13x4xui32>
    %972 = stablehlo.slice %969 [0:13, 0:1, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %973 = stablehlo.reshape %972 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %974 = stablehlo.shift_left %971, %472 : tensor<160x13x4xui32>
    %975 = stablehlo.and %974, %468 : tensor<160x13x4xui32>
    %976 = stablehlo.or %975, %469 : tensor<160x13x4xui32>
    %977 = stablehlo.bitcast_convert %976 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %978 = stablehlo.broadcast_in_dim %973, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %979 = stablehlo.multiply %977, %978 : tensor<160x13x4xf32>
    %980 = stablehlo.slice %969 [0:13, 1:2, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %981 = stablehlo.reshape %980 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %982 = stablehlo.shift_left %971, %481 : tensor<160x13x4xui32>
    %983 = stablehlo.and %982, %468 : tensor<160x13x4xui32>
    %984 = stablehlo.or %983, %469 : tensor<160x13x4xui32>
    %985 = stablehlo.bitcast_convert %984 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %986 = stablehlo.broadcast_in_dim %981, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %987 = stablehlo.multiply %985, %986 : tensor<160x13x4xf32>
    %988 = stablehlo.add %979, %987 : tensor<160x13x4xf32>
    %989 = stablehlo.slice %969 [0:13, 2:3, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %990 = stablehlo.reshape %989 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %991 = stablehlo.shift_left %971, %491 : tensor<160x13x4xui32>
    %992 = stablehlo.and %991, %468 : tensor<160x13x4xui32>
    %993 = stablehlo.or %992, %469 : tensor<160x13x4xui32>
    %994 = stablehlo.bitcast_convert %993 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %995 = stablehlo.broadcast_in_dim %990, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %996 = stablehlo.multiply %994, %995 : tensor<160x13x4xf32>
    %997 = stablehlo.add %988, %996 : tensor<160x13x4xf32>
    %998 = stablehlo.slice %969 [0:13, 3:4, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %999 = stablehlo.reshape %998 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %1000 = stablehlo.shift_left %971, %501 : tensor<160x13x4xui32>
    %1001 = stablehlo.and %1000, %468 : tensor<160x13x4xui32>
    %1002 = stablehlo.or %1001, %469 : tensor<160x13x4xui32>
    %1003 = stablehlo.bitcast_convert %1002 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %1004 = stablehlo.broadcast_in_dim %999, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %1005 = stablehlo.multiply %1003, %1004 : tensor<160x13x4xf32>
    %1006 = stablehlo.add %997, %1005 : tensor<160x13x4xf32>
    %1007 = stablehlo.slice %969 [0:13, 4:5, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %1008 = stablehlo.reshape %1007 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %1009 = stablehlo.shift_left %971, %511 : tensor<160x13x4xui32>
    %1010 = stablehlo.and %1009, %468 : tensor<160x13x4xui32>
    %1011 = stablehlo.or %1010, %469 : tensor<160x13x4xui32>
    %1012 = stablehlo.bitcast_convert %1011 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %1013 = stablehlo.broadcast_in_dim %1008, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %1014 = stablehlo.multiply %1012, %1013 : tensor<160x13x4xf32>
    %1015 = stablehlo.add %1006, %1014 : tensor<160x13x4xf32>
    %1016 = stablehlo.slice %969 [0:13, 5:6, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %1017 = stablehlo.reshape %1016 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %1018 = stablehlo.shift_right_logical %971, %521 : tensor<160x13x4xui32>
    %1019 = stablehlo.and %1018, %468 : tensor<160x13x4xui32>
    %1020 = stablehlo.or %1019, %469 : tensor<160x13x4xui32>
    %1021 = stablehlo.bitcast_convert %1020 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %1022 = stablehlo.broadcast_in_dim %1017, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %1023 = stablehlo.multiply %1021, %1022 : tensor<160x13x4xf32>
    %1024 = stablehlo.add %1015, %1023 : tensor<160x13x4xf32>
    %1025 = stablehlo.slice %969 [0:13, 6:7, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %1026 = stablehlo.reshape %1025 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %1027 = stablehlo.shift_right_logical %971, %531 : tensor<160x13x4xui32>
    %1028 = stablehlo.and %1027, %468 : tensor<160x13x4xui32>
    %1029 = stablehlo.or %1028, %469 : tensor<160x13x4xui32>
    %1030 = stablehlo.bitcast_convert %1029 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %1031 = stablehlo.broadcast_in_dim %1026, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %1032 = stablehlo.multiply %1030, %1031 : tensor<160x13x4xf32>
    %1033 = stablehlo.add %1024, %1032 : tensor<160x13x4xf32>
    %1034 = stablehlo.slice %969 [0:13, 7:8, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %1035 = stablehlo.reshape %1034 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %1036 = stablehlo.shift_right_logical %971, %541 : tensor<160x13x4xui32>
    %1037 = stablehlo.and %1036, %468 : tensor<160x13x4xui32>
    %1038 = stablehlo.or %1037, %469 : tensor<160x13x4xui32>
    %1039 = stablehlo.bitcast_convert %1038 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %1040 = stablehlo.broadcast_in_dim %1035, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %1041 = stablehlo.multiply %1039, %1040 : tensor<160x13x4xf32>
    %1042 = stablehlo.add %1033, %1041 : tensor<160x13x4xf32>
    %1043 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %1044 = stablehlo.broadcast_in_dim %1043, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x4xf32>
    %1045 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %1046 = stablehlo.broadcast_in_dim %1045, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x4xf32>
    %1047 = stablehlo.multiply %1044, %553 : tensor<160x13x4xf32>
    %1048 = stablehlo.subtract %1046, %1047 : tensor<160x13x4xf32>
    %1049 = stablehlo.multiply %1042, %1044 : tensor<160x13x4xf32>
    %1050 = stablehlo.broadcast_in_dim %970, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %1051 = stablehlo.multiply %1048, %1050 : tensor<160x13x4xf32>
    %1052 = stablehlo.add %1049, %1051 : tensor<160x13x4xf32>
    %1053 = stablehlo.reduce(%1052 init: %20) applies stablehlo.add across dimensions = [1, 2] : (tensor<160x13x4xf32>, tensor<f32>) -> tensor<160xf32>
    %1054 = stablehlo.add %786, %1053 : tensor<160xf32>
    // head
    %1055 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %1056 = stablehlo.multiply %1054, %1054 : tensor<160xf32>
    %1057 = stablehlo.reduce(%1056 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %1058 = stablehlo.multiply %1057, %22 : tensor<f32>
    %1059 = stablehlo.add %1058, %24 : tensor<f32>
    %1060 = stablehlo.rsqrt %1059 : tensor<f32>
    %1061 = stablehlo.broadcast_in_dim %1060, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %1062 = stablehlo.multiply %1054, %1061 : tensor<160xf32>
    %1063 = stablehlo.multiply %1062, %1055 : tensor<160xf32>
    %1064 = stablehlo.constant dense<0.0e+00> : tensor<26x160xf32>
    %1065 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x160xf16>) -> tensor<26x160xf32>
    %1066 = stablehlo.broadcast_in_dim %1063, dims = [1] : (tensor<160xf32>) -> tensor<26x160xf32>
    %1067 = stablehlo.multiply %1065, %1066 : tensor<26x160xf32>
    %1068 = stablehlo.subtract %1064, %1067 : tensor<26x160xf32>
    %1069 = stablehlo.subtract %1064, %1068 : tensor<26x160xf32>
    %1070 = stablehlo.reduce(%1069 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<26x160xf32>, tensor<f32>) -> tensor<26xf32>
    %1071 = stablehlo.reduce(%1070 init: %161) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %1072 = stablehlo.broadcast_in_dim %1071, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %1073 = stablehlo.is_finite %1072 : (tensor<26xf32>) -> tensor<26xi1>
    %1074 = stablehlo.compare EQ, %1070, %1072 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %1075 = stablehlo.constant dense<false> : tensor<26xi1>
    %1076 = stablehlo.select %1073, %1074, %1075 : tensor<26xi1>, tensor<26xi1>
    %1077 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %1078 = stablehlo.iota dim = 0 : tensor<26xui32>
    %1079 = stablehlo.select %1076, %1078, %1077 : tensor<26xi1>, tensor<26xui32>
    %1080 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %1081 = stablehlo.reduce(%1079 init: %1080) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %1082 = stablehlo.bitcast_convert %1081 : (tensor<ui32>) -> tensor<i32>
    return %1082, %143, %672 : tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>
  }
}
