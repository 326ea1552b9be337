module @prefill_17_argmax {
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
    %rope: tensor<19x2x2x48xf32>,
    %cache.0: tensor<19x2x3x96xf32>,
    %cache.1: tensor<19x2x3x96xf32>,
    %tokens: tensor<17xi32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<i32>, tensor<19x2x3x96xf32>, tensor<19x2x3x96xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<17xi32>
    %1 = stablehlo.constant dense<25> : tensor<17xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<17xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf16>, tensor<17xi32>) -> tensor<17x160xf16>
    %4 = stablehlo.convert %3 : (tensor<17x160xf16>) -> tensor<17x160xf32>
    %5 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.dynamic_slice %rope, %position, %5, %5, %5, sizes = [17, 2, 2, 48] : (tensor<19x2x2x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x2x48xf32>
    %7 = stablehlo.slice %6 [0:17, 0:1, 0:2, 0:48] : (tensor<17x2x2x48xf32>) -> tensor<17x1x2x48xf32>
    %8 = stablehlo.slice %6 [0:17, 1:2, 0:2, 0:48] : (tensor<17x2x2x48xf32>) -> tensor<17x1x2x48xf32>
    %9 = stablehlo.reshape %7 : (tensor<17x1x2x48xf32>) -> tensor<17x2x48xf32>
    %10 = stablehlo.reshape %8 : (tensor<17x1x2x48xf32>) -> tensor<17x2x48xf32>
    %11 = stablehlo.iota dim = 0 : tensor<17x18xi32>
    %12 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<17x18xi32>
    %13 = stablehlo.add %11, %12 : tensor<17x18xi32>
    %14 = stablehlo.iota dim = 1 : tensor<17x18xi32>
    %15 = stablehlo.compare LE, %14, %13 : (tensor<17x18xi32>, tensor<17x18xi32>) -> tensor<17x18xi1>
    // layer 0: attention
    %16 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<17x160xf32>
    %17 = stablehlo.multiply %4, %4 : tensor<17x160xf32>
    %18 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %19 = stablehlo.reduce(%17 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<17x160xf32>, tensor<f32>) -> tensor<17xf32>
    %20 = stablehlo.constant dense<6.25e-03> : tensor<17xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<17xf32>
    %22 = stablehlo.constant dense<1.0e-05> : tensor<17xf32>
    %23 = stablehlo.add %21, %22 : tensor<17xf32>
    %24 = stablehlo.rsqrt %23 : tensor<17xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<17xf32>) -> tensor<17x160xf32>
    %26 = stablehlo.multiply %4, %25 : tensor<17x160xf32>
    %27 = stablehlo.multiply %26, %16 : tensor<17x160xf32>
    %28 = stablehlo.reshape %model.layers.0.self_attn.qkv_proj.weight : (tensor<2592x20xui32>) -> tensor<2592x5x4xui32>
    %29 = stablehlo.iota dim = 3 : tensor<2592x5x4x8xui32>
    %30 = stablehlo.constant dense<4> : tensor<2592x5x4x8xui32>
    %31 = stablehlo.multiply %29, %30 : tensor<2592x5x4x8xui32>
    %32 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<2592x5x4xui32>) -> tensor<2592x5x4x8xui32>
    %33 = stablehlo.shift_right_logical %32, %31 : tensor<2592x5x4x8xui32>
    %34 = stablehlo.constant dense<15> : tensor<2592x5x4x8xui32>
    %35 = stablehlo.and %33, %34 : tensor<2592x5x4x8xui32>
    %36 = stablehlo.convert %35 : (tensor<2592x5x4x8xui32>) -> tensor<2592x5x4x8xf32>
    %37 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x4x8xf32>
    %39 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x4x8xf32>
    %41 = stablehlo.multiply %36, %38 : tensor<2592x5x4x8xf32>
    %42 = stablehlo.add %41, %40 : tensor<2592x5x4x8xf32>
    %43 = stablehlo.reshape %42 : (tensor<2592x5x4x8xf32>) -> tensor<2592x160xf32>
    %44 = stablehlo.dot_general %27, %43, contracting_dims = [1] x [1] : (tensor<17x160xf32>, tensor<2592x160xf32>) -> tensor<17x2592xf32>
    %45 = stablehlo.reshape %44 : (tensor<17x2592xf32>) -> tensor<17x27x96xf32>
    %46 = stablehlo.reshape %45 : (tensor<17x27x96xf32>) -> tensor<17x27x2x48xf32>
    %47 = stablehlo.reshape %45 : (tensor<17x27x96xf32>) -> tensor<17x27x2x48xf32>
    %48 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<17x2x48xf32>) -> tensor<17x27x2x48xf32>
    %49 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<17x2x48xf32>) -> tensor<17x27x2x48xf32>
    %50 = stablehlo.multiply %47, %48 : tensor<17x27x2x48xf32>
    %51 = stablehlo.reverse %47, dims = [2] : tensor<17x27x2x48xf32>
    %52 = stablehlo.multiply %51, %49 : tensor<17x27x2x48xf32>
    %53 = stablehlo.add %50, %52 : tensor<17x27x2x48xf32>
    %54 = stablehlo.iota dim = 1 : tensor<17x27x2x48xi32>
    %55 = stablehlo.constant dense<24> : tensor<17x27x2x48xi32>
    %56 = stablehlo.compare GE, %54, %55 : (tensor<17x27x2x48xi32>, tensor<17x27x2x48xi32>) -> tensor<17x27x2x48xi1>
    %57 = stablehlo.select %56, %46, %53 : tensor<17x27x2x48xi1>, tensor<17x27x2x48xf32>
    %58 = stablehlo.reshape %57 : (tensor<17x27x2x48xf32>) -> tensor<17x27x96xf32>
    %59 = stablehlo.slice %58 [0:17, 21:27, 0:96] : (tensor<17x27x96xf32>) -> tensor<17x6x96xf32>
    %60 = stablehlo.reshape %59 : (tensor<17x6x96xf32>) -> tensor<17x2x3x96xf32>
    %61 = stablehlo.dynamic_update_slice %cache.0, %60, %position, %5, %5, %5 : (tensor<19x2x3x96xf32>, tensor<17x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<19x2x3x96xf32>
    %62 = stablehlo.slice %61 [0:18, 0:1, 0:3, 0:96] : (tensor<19x2x3x96xf32>) -> tensor<18x1x3x96xf32>
    %63 = stablehlo.reshape %62 : (tensor<18x1x3x96xf32>) -> tensor<18x3x96xf32>
    %64 = stablehlo.slice %61 [0:18, 1:2, 0:3, 0:96] : (tensor<19x2x3x96xf32>) -> tensor<18x1x3x96xf32>
    %65 = stablehlo.reshape %64 : (tensor<18x1x3x96xf32>) -> tensor<18x3x96xf32>
    %66 = stablehlo.slice %58 [0:17, 0:21, 0:96] : (tensor<17x27x96xf32>) -> tensor<17x21x96xf32>
    %67 = stablehlo.reshape %66 : (tensor<17x21x96xf32>) -> tensor<17x3x7x96xf32>
    %68 = stablehlo.transpose %67, dims = [1, 2, 0, 3] : (tensor<17x3x7x96xf32>) -> tensor<3x7x17x96xf32>
    %69 = stablehlo.reshape %68 : (tensor<3x7x17x96xf32>) -> tensor<3x119x96xf32>
    %70 = stablehlo.dot_general %69, %63, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x119x96xf32>, tensor<18x3x96xf32>) -> tensor<3x119x18xf32>
    %71 = stablehlo.reshape %70 : (tensor<3x119x18xf32>) -> tensor<3x7x17x18xf32>
    %72 = stablehlo.broadcast_in_dim %15, dims = [2, 3] : (tensor<17x18xi1>) -> tensor<3x7x17x18xi1>
    %73 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x17x18xf32>
    %74 = stablehlo.multiply %71, %73 : tensor<3x7x17x18xf32>
    %75 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x17x18xf32>
    %76 = stablehlo.select %72, %74, %75 : tensor<3x7x17x18xi1>, tensor<3x7x17x18xf32>
    %77 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %78 = stablehlo.reduce(%76 init: %77) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x17x18xf32>, tensor<f32>) -> tensor<3x7x17xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2] : (tensor<3x7x17xf32>) -> tensor<3x7x17x18xf32>
    %80 = stablehlo.subtract %76, %79 : tensor<3x7x17x18xf32>
    %81 = stablehlo.exponential %80 : tensor<3x7x17x18xf32>
    %82 = stablehlo.reduce(%81 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x7x17x18xf32>, tensor<f32>) -> tensor<3x7x17xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0, 1, 2] : (tensor<3x7x17xf32>) -> tensor<3x7x17x18xf32>
    %84 = stablehlo.divide %81, %83 : tensor<3x7x17x18xf32>
    %85 = stablehlo.reshape %84 : (tensor<3x7x17x18xf32>) -> tensor<3x119x18xf32>
    %86 = stablehlo.dot_general %85, %65, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x119x18xf32>, tensor<18x3x96xf32>) -> tensor<3x119x96xf32>
    %87 = stablehlo.reshape %86 : (tensor<3x119x96xf32>) -> tensor<3x7x17x96xf32>
    %88 = stablehlo.transpose %87, dims = [2, 0, 1, 3] : (tensor<3x7x17x96xf32>) -> tensor<17x3x7x96xf32>
    %89 = stablehlo.reshape %88 : (tensor<17x3x7x96xf32>) -> tensor<17x2016xf32>
    %90 = stablehlo.reshape %model.layers.0.self_attn.o_proj.weight : (tensor<160x252xui32>) -> tensor<160x63x4xui32>
    %91 = stablehlo.iota dim = 3 : tensor<160x63x4x8xui32>
    %92 = stablehlo.constant dense<4> : tensor<160x63x4x8xui32>
    %93 = stablehlo.multiply %91, %92 : tensor<160x63x4x8xui32>
    %94 = stablehlo.broadcast_in_dim %90, dims = [0, 1, 2] : (tensor<160x63x4xui32>) -> tensor<160x63x4x8xui32>
    %95 = stablehlo.shift_right_logical %94, %93 : tensor<160x63x4x8xui32>
    %96 = stablehlo.constant dense<15> : tensor<160x63x4x8xui32>
    %97 = stablehlo.and %95, %96 : tensor<160x63x4x8xui32>
    %98 = stablehlo.convert %97 : (tensor<160x63x4x8xui32>) -> tensor<160x63x4x8xf32>
    %99 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x4x8xf32>
    %101 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x4x8xf32>
    %103 = stablehlo.multiply %98, %100 : tensor<160x63x4x8xf32>
    %104 = stablehlo.add %103, %102 : tensor<160x63x4x8xf32>
    %105 = stablehlo.reshape %104 : (tensor<160x63x4x8xf32>) -> tensor<160x2016xf32>
    %106 = stablehlo.dot_general %89, %105, contracting_dims = [1] x [1] : (tensor<17x2016xf32>, tensor<160x2016xf32>) -> tensor<17x160xf32>
    %107 = stablehlo.add %4, %106 : tensor<17x160xf32>
    // layer 0: feed-forward
    %108 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<17x160xf32>
    %109 = stablehlo.multiply %107, %107 : tensor<17x160xf32>
    %110 = stablehlo.reduce(%109 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<17x160xf32>, tensor<f32>) -> tensor<17xf32>
    %111 = stablehlo.multiply %110, %20 : tensor<17xf32>
    %112 = stablehlo.add %111, %22 : tensor<17xf32>
    %113 = stablehlo.rsqrt %112 : tensor<17xf32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [0] : (tensor<17xf32>) -> tensor<17x160xf32>
    %115 = stablehlo.multiply %107, %114 : tensor<17x160xf32>
    %116 = stablehlo.multiply %115, %108 : tensor<17x160xf32>
    %117 = stablehlo.reshape %model.layers.0.mlp.gate_proj.weight : (tensor<416x20xui32>) -> tensor<416x5x4xui32>
    %118 = stablehlo.iota dim = 3 : tensor<416x5x4x8xui32>
    %119 = stablehlo.constant dense<4> : tensor<416x5x4x8xui32>
    %120 = stablehlo.multiply %118, %119 : tensor<416x5x4x8xui32>
    %121 = stablehlo.broadcast_in_dim %117, dims = [0, 1, 2] : (tensor<416x5x4xui32>) -> tensor<416x5x4x8xui32>
    %122 = stablehlo.shift_right_logical %121, %120 : tensor<416x5x4x8xui32>
    %123 = stablehlo.constant dense<15> : tensor<416x5x4x8xui32>
    %124 = stablehlo.and %122, %123 : tensor<416x5x4x8xui32>
    %125 = stablehlo.convert %124 : (tensor<416x5x4x8xui32>) -> tensor<416x5x4x8xf32>
    %126 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4x8xf32>
    %128 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4x8xf32>
    %130 = stablehlo.multiply %125, %127 : tensor<416x5x4x8xf32>
    %131 = stablehlo.add %130, %129 : tensor<416x5x4x8xf32>
    %132 = stablehlo.reshape %131 : (tensor<416x5x4x8xf32>) -> tensor<416x160xf32>
    %133 = stablehlo.dot_general %116, %132, contracting_dims = [1] x [1] : (tensor<17x160xf32>, tensor<416x160xf32>) -> tensor<17x416xf32>
    %134 = stablehlo.reshape %model.layers.0.mlp.up_proj.weight : (tensor<416x20xui32>) -> tensor<416x5x4xui32>
    %135 = stablehlo.iota dim = 3 : tensor<416x5x4x8xui32>
    %136 = stablehlo.multiply %135, %119 : tensor<416x5x4x8xui32>
    %137 = stablehlo.broadcast_in_dim %134, dims = [0, 1, 2] : (tensor<416x5x4xui32>) -> tensor<416x5x4x8xui32>
    %138 = stablehlo.shift_right_logical %137, %136 : tensor<416x5x4x8xui32>
    %139 = stablehlo.and %138, %123 : tensor<416x5x4x8xui32>
    %140 = stablehlo.convert %139 : (tensor<416x5x4x8xui32>) -> tensor<416x5x4x8xf32>
    %141 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4x8xf32>
    %143 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4x8xf32>
    %145 = stablehlo.multiply %140, %142 : tensor<416x5x4x8xf32>
    %146 = stablehlo.add %145, %144 : tensor<416x5x4x8xf32>
    %147 = stablehlo.reshape %146 : (tensor<416x5x4x8xf32>) -> tensor<416x160xf32>
    %148 = stablehlo.dot_general %116, %147, contracting_dims = [1] x [1] : (tensor<17x160xf32>, tensor<416x160xf32>) -> tensor<17x416xf32>
    %149 = stablehlo.logistic %133 : tensor<17x416xf32>
    %150 = stablehlo.multiply %133, %149 : tensor<17x416xf32>
    %151 = stablehlo.multiply %150, %148 : tensor<17x416xf32>
    %152 = stablehlo.reshape %model.layers.0.mlp.down_proj.weight : (tensor<160x52xui32>) -> tensor<160x13x4xui32>
    %153 = stablehlo.iota dim = 3 : tensor<160x13x4x8xui32>
    %154 = stablehlo.constant dense<4> : tensor<160x13x4x8xui32>
    %155 = stablehlo.multiply %153, %154 : tensor<160x13x4x8xui32>
    %156 = stablehlo.broadcast_in_dim %152, dims = [0, 1, 2] : (tensor<160x13x4xui32>) -> tensor<160x13x4x8xui32>
    %157 = stablehlo.shift_right_logical %156, %155 : tensor<160x13x4x8xui32>
    %158 = stablehlo.constant dense<15> : tensor<160x13x4x8xui32>
    %159 = stablehlo.and %157, %158 : tensor<160x13x4x8xui32>
    %160 = stablehlo.convert %159 : (tensor<160x13x4x8xui32>) -> tensor<160x13x4x8xf32>
    %161 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x4x8xf32>
    %163 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x4x8xf32>
    %165 = stablehlo.multiply %160, %162 : tensor<160x13x4x8xf32>
    %166 = stablehlo.add %165, %164 : tensor<160x13x4x8xf32>
    %167 = stablehlo.reshape %166 : (tensor<160x13x4x8xf32>) -> tensor<160x416xf32>
    %168 = stablehlo.dot_general %151, %167, contracting_dims = [1] x [1] : (tensor<17x416xf32>, tensor<160x416xf32>) -> tensor<17x160xf32>
    %169 = stablehlo.add %107, %168 : tensor<17x160xf32>
    // layer 1: attention
    %170 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<17x160xf32>
    %171 = stablehlo.multiply %169, %169 : tensor<17x160xf32>
    %172 = stablehlo.reduce(%171 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<17x160xf32>, tensor<f32>) -> tensor<17xf32>
    %173 = stablehlo.multiply %172, %20 : tensor<17xf32>
    %174 = stablehlo.add %173, %22 : tensor<17xf32>
    %175 = stablehlo.rsqrt %174 : tensor<17xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0] : (tensor<17xf32>) -> tensor<17x160xf32>
    %177 = stablehlo.multiply %169, %176 : tensor<17x160xf32>
    %178 = stablehlo.multiply %177, %170 : tensor<17x160xf32>
    %179 = stablehlo.reshape %model.layers.1.self_attn.qkv_proj.weight : (tensor<2592x20xui32>) -> tensor<2592x5x4xui32>
    %180 = stablehlo.iota dim = 3 : tensor<2592x5x4x8xui32>
    %181 = stablehlo.multiply %180, %30 : tensor<2592x5x4x8xui32>
    %182 = stablehlo.broadcast_in_dim %179, dims = [0, 1, 2] : (tensor<2592x5x4xui32>) -> tensor<2592x5x4x8xui32>
    %183 = stablehlo.shift_right_logical %182, %181 : tensor<2592x5x4x8xui32>
    %184 = stablehlo.and %183, %34 : tensor<2592x5x4x8xui32>
    %185 = stablehlo.convert %184 : (tensor<2592x5x4x8xui32>) -> tensor<2592x5x4x8xf32>
    %186 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x4x8xf32>
    %188 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x4x8xf32>
    %190 = stablehlo.multiply %185, %187 : tensor<2592x5x4x8xf32>
    %191 = stablehlo.add %190, %189 : tensor<2592x5x4x8xf32>
    %192 = stablehlo.reshape %191 : (tensor<2592x5x4x8xf32>) -> tensor<2592x160xf32>
    %193 = stablehlo.dot_general %178, %192, contracting_dims = [1] x [1] : (tensor<17x160xf32>, tensor<2592x160xf32>) -> tensor<17x2592xf32>
    %194 = stablehlo.reshape %193 : (tensor<17x2592xf32>) -> tensor<17x27x96xf32>
    %195 = stablehlo.reshape %194 : (tensor<17x27x96xf32>) -> tensor<17x27x2x48xf32>
    %196 = stablehlo.reshape %194 : (tensor<17x27x96xf32>) -> tensor<17x27x2x48xf32>
    %197 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<17x2x48xf32>) -> tensor<17x27x2x48xf32>
    %198 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<17x2x48xf32>) -> tensor<17x27x2x48xf32>
    %199 = stablehlo.multiply %196, %197 : tensor<17x27x2x48xf32>
    %200 = stablehlo.reverse %196, dims = [2] : tensor<17x27x2x48xf32>
    %201 = stablehlo.multiply %200, %198 : tensor<17x27x2x48xf32>
    %202 = stablehlo.add %199, %201 : tensor<17x27x2x48xf32>
    %203 = stablehlo.iota dim = 1 : tensor<17x27x2x48xi32>
    %204 = stablehlo.compare GE, %203, %55 : (tensor<17x27x2x48xi32>, tensor<17x27x2x48xi32>) -> tensor<17x27x2x48xi1>
    %205 = stablehlo.select %204, %195, %202 : tensor<17x27x2x48xi1>, tensor<17x27x2x48xf32>
    %206 = stablehlo.reshape %205 : (tensor<17x27x2x48xf32>) -> tensor<17x27x96xf32>
    %207 = stablehlo.slice %206 [0:17, 21:27, 0:96] : (tensor<17x27x96xf32>) -> tensor<17x6x96xf32>
    %208 = stablehlo.reshape %207 : (tensor<17x6x96xf32>) -> tensor<17x2x3x96xf32>
    %209 = stablehlo.dynamic_update_slice %cache.1, %208, %position, %5, %5, %5 : (tensor<19x2x3x96xf32>, tensor<17x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<19x2x3x96xf32>
    %210 = stablehlo.slice %209 [0:18, 0:1, 0:3, 0:96] : (tensor<19x2x3x96xf32>) -> tensor<18x1x3x96xf32>
    %211 = stablehlo.reshape %210 : (tensor<18x1x3x96xf32>) -> tensor<18x3x96xf32>
    %212 = stablehlo.slice %209 [0:18, 1:2, 0:3, 0:96] : (tensor<19x2x3x96xf32>) -> tensor<18x1x3x96xf32>
    %213 = stablehlo.reshape %212 : (tensor<18x1x3x96xf32>) -> tensor<18x3x96xf32>
    %214 = stablehlo.slice %206 [0:17, 0:21, 0:96] : (tensor<17x27x96xf32>) -> tensor<17x21x96xf32>
    %215 = stablehlo.reshape %214 : (tensor<17x21x96xf32>) -> tensor<17x3x7x96xf32>
    %216 = stablehlo.transpose %215, dims = [1, 2, 0, 3] : (tensor<17x3x7x96xf32>) -> tensor<3x7x17x96xf32>
    %217 = stablehlo.reshape %216 : (tensor<3x7x17x96xf32>) -> tensor<3x119x96xf32>
    %218 = stablehlo.dot_general %217, %211, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x119x96xf32>, tensor<18x3x96xf32>) -> tensor<3x119x18xf32>
    %219 = stablehlo.reshape %218 : (tensor<3x119x18xf32>) -> tensor<3x7x17x18xf32>
    %220 = stablehlo.broadcast_in_dim %15, dims = [2, 3] : (tensor<17x18xi1>) -> tensor<3x7x17x18xi1>
    %221 = stablehlo.multiply %219, %73 : tensor<3x7x17x18xf32>
    %222 = stablehlo.select %220, %221, %75 : tensor<3x7x17x18xi1>, tensor<3x7x17x18xf32>
    %223 = stablehlo.reduce(%222 init: %77) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x17x18xf32>, tensor<f32>) -> tensor<3x7x17xf32>
    %224 = stablehlo.broadcast_in_dim %223, dims = [0, 1, 2] : (tensor<3x7x17xf32>) -> tensor<3x7x17x18xf32>
    %225 = stablehlo.subtract %222, %224 : tensor<3x7x17x18xf32>
    %226 = stablehlo.exponential %225 : tensor<3x7x17x18xf32>
    %227 = stablehlo.reduce(%226 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x7x17x18xf32>, tensor<f32>) -> tensor<3x7x17xf32>
    %228 = stablehlo.broadcast_in_dim %227, dims = [0, 1, 2] : (tensor<3x7x17xf32>) -> tensor<3x7x17x18xf32>
    %229 = stablehlo.divide %226, %228 : tensor<3x7x17x18xf32>
    %230 = stablehlo.reshape %229 : (tensor<3x7x17x18xf32>) -> tensor<3x119x18xf32>
    %231 = stablehlo.dot_general %230, %213, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x119x18xf32>, tensor<18x3x96xf32>) -> tensor<3x119x96xf32>
    %232 = stablehlo.reshape %231 : (tensor<3x119x96xf32>) -> tensor<3x7x17x96xf32>
    %233 = stablehlo.transpose %232, dims = [2, 0, 1, 3] : (tensor<3x7x17x96xf32>) -> tensor<17x3x7x96xf32>
    %234 = stablehlo.reshape %233 : (tensor<17x3x7x96xf32>) -> tensor<17x2016xf32>
    %235 = stablehlo.reshape %model.layers.1.self_attn.o_proj.weight : (tensor<160x252xui32>) -> tensor<160x63x4xui32>
    %236 = stablehlo.iota dim = 3 : tensor<160x63x4x8xui32>
    %237 = stablehlo.multiply %236, %92 : tensor<160x63x4x8xui32>
    %238 = stablehlo.broadcast_in_dim %235, dims = [0, 1, 2] : (tensor<160x63x4xui32>) -> tensor<160x63x4x8xui32>
    %239 = stablehlo.shift_right_logical %238, %237 : tensor<160x63x4x8xui32>
    %240 = stablehlo.and %239, %96 : tensor<160x63x4x8xui32>
    %241 = stablehlo.convert %240 : (tensor<160x63x4x8xui32>) -> tensor<160x63x4x8xf32>
    %242 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %243 = stablehlo.broadcast_in_dim %242, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x4x8xf32>
    %244 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %245 = stablehlo.broadcast_in_dim %244, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x4x8xf32>
    %246 = stablehlo.multiply %241, %243 : tensor<160x63x4x8xf32>
    %247 = stablehlo.add %246, %245 : tensor<160x63x4x8xf32>
    %248 = stablehlo.reshape %247 : (tensor<160x63x4x8xf32>) -> tensor<160x2016xf32>
    %249 = stablehlo.dot_general %234, %248, contracting_dims = [1] x [1] : (tensor<17x2016xf32>, tensor<160x2016xf32>) -> tensor<17x160xf32>
    %250 = stablehlo.add %169, %249 : tensor<17x160xf32>
    // layer 1: feed-forward
    %251 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<17x160xf32>
    %252 = stablehlo.multiply %250, %250 : tensor<17x160xf32>
    %253 = stablehlo.reduce(%252 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<17x160xf32>, tensor<f32>) -> tensor<17xf32>
    %254 = stablehlo.multiply %253, %20 : tensor<17xf32>
    %255 = stablehlo.add %254, %22 : tensor<17xf32>
    %256 = stablehlo.rsqrt %255 : tensor<17xf32>
    %257 = stablehlo.broadcast_in_dim %256, dims = [0] : (tensor<17xf32>) -> tensor<17x160xf32>
    %258 = stablehlo.multiply %250, %257 : tensor<17x160xf32>
    %259 = stablehlo.multiply %258, %251 : tensor<17x160xf32>
    %260 = stablehlo.reshape %model.layers.1.mlp.gate_proj.weight : (tensor<416x20xui32>) -> tensor<416x5x4xui32>
    %261 = stablehlo.iota dim = 3 : tensor<416x5x4x8xui32>
    %262 = stablehlo.multiply %261, %119 : tensor<416x5x4x8xui32>
    %263 = stablehlo.broadcast_in_dim %260, dims = [0, 1, 2] : (tensor<416x5x4xui32>) -> tensor<416x5x4x8xui32>
    %264 = stablehlo.shift_right_logical %263, %262 : tensor<416x5x4x8xui32>
    %265 = stablehlo.and %264, %123 : tensor<416x5x4x8xui32>
    %266 = stablehlo.convert %265 : (tensor<416x5x4x8xui32>) -> tensor<416x5x4x8xf32>
    %267 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %268 = stablehlo.broadcast_in_dim %267, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4x8xf32>
    %269 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %270 = stablehlo.broadcast_in_dim %269, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4x8xf32>
    %271 = stablehlo.multiply %266, %268 : tensor<416x5x4x8xf32>
    %272 = stablehlo.add %271, %270 : tensor<416x5x4x8xf32>
    %273 = stablehlo.reshape %272 : (tensor<416x5x4x8xf32>) -> tensor<416x160xf32>
    %274 = stablehlo.dot_general %259, %273, contracting_dims = [1] x [1] : (tensor<17x160xf32>, tensor<416x160xf32>) -> tensor<17x416xf32>
    %275 = stablehlo.reshape %model.layers.1.mlp.up_proj.weight : (tensor<416x20xui32>) -> tensor<416x5x4xui32>
    %276 = stablehlo.iota dim = 3 : tensor<416x5x4x8xui32>
    %277 = stablehlo.multiply %276, %119 : tensor<416x5x4x8xui32>
    %278 = stablehlo.broadcast_in_dim %275, dims = [0, 1, 2] : (tensor<416x5x4xui32>) -> tensor<416x5x4x8xui32>
    %279 = stablehlo.shift_right_logical %278, %277 : tensor<416x5x4x8xui32>
    %280 = stablehlo.and %279, %123 : tensor<416x5x4x8xui32>
    %281 = stablehlo.convert %280 : (tensor<416x5x4x8xui32>) -> tensor<416x5x4x8xf32>
    %282 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %283 = stablehlo.broadcast_in_dim %282, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4x8xf32>
    %284 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %285 = stablehlo.broadcast_in_dim %284, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4x8xf32>
    %286 = stablehlo.multiply %281, %283 : tensor<416x5x4x8xf32>
    %287 = stablehlo.add %286, %285 : tensor<416x5x4x8xf32>
    %288 = stablehlo.reshape %287 : (tensor<416x5x4x8xf32>) -> tensor<416x160xf32>
    %289 = stablehlo.dot_general %259, %288, contracting_dims = [1] x [1] : (tensor<17x160xf32>, tensor<416x160xf32>) -> tensor<17x416xf32>
    %290 = stablehlo.logistic %274 : tensor<17x416xf32>
    %291 = stablehlo.multiply %274, %290 : tensor<17x416xf32>
    %292 = stablehlo.multiply %291, %289 : tensor<17x416xf32>
    %293 = stablehlo.reshape %model.layers.1.mlp.down_proj.weight : (tensor<160x52xui32>) -> tensor<160x13x4xui32>
    %294 = stablehlo.iota dim = 3 : tensor<160x13x4x8xui32>
    %295 = stablehlo.multiply %294, %154 : tensor<160x13x4x8xui32>
    %296 = stablehlo.broadcast_in_dim %293, dims = [0, 1, 2] : (tensor<160x13x4xui32>) -> tensor<160x13x4x8xui32>
    %297 = stablehlo.shift_right_logical %296, %295 : tensor<160x13x4x8xui32>
    %298 = stablehlo.and %297, %158 : tensor<160x13x4x8xui32>
    %299 = stablehlo.convert %298 : (tensor<160x13x4x8xui32>) -> tensor<160x13x4x8xf32>
    %300 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %301 = stablehlo.broadcast_in_dim %300, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x4x8xf32>
    %302 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %303 = stablehlo.broadcast_in_dim %302, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x4x8xf32>
    %304 = stablehlo.multiply %299, %301 : tensor<160x13x4x8xf32>
    %305 = stablehlo.add %304, %303 : tensor<160x13x4x8xf32>
    %306 = stablehlo.reshape %305 : (tensor<160x13x4x8xf32>) -> tensor<160x416xf32>
    %307 = stablehlo.dot_general %292, %306, contracting_dims = [1] x [1] : (tensor<17x416xf32>, tensor<160x416xf32>) -> tensor<17x160xf32>
    %308 = stablehlo.add %250, %307 : tensor<17x160xf32>
    // head
    %309 = stablehlo.constant dense<17> : tensor<i32>
    %310 = stablehlo.clamp %5, %length, %309 : tensor<i32>
    %311 = stablehlo.constant dense<1> : tensor<i32>
    %312 = stablehlo.subtract %310, %311 : tensor<i32>
    %313 = stablehlo.dynamic_slice %308, %312, %5, sizes = [1, 160] : (tensor<17x160xf32>, tensor<i32>, tensor<i32>) -> tensor<1x160xf32>
    %314 = stablehlo.reshape %313 : (tensor<1x160xf32>) -> tensor<160xf32>
    %315 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %316 = stablehlo.multiply %314, %314 : tensor<160xf32>
    %317 = stablehlo.reduce(%316 init: %18) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %318 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %319 = stablehlo.multiply %317, %318 : tensor<f32>
    %320 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %321 = stablehlo.add %319, %320 : tensor<f32>
    %322 = stablehlo.rsqrt %321 : tensor<f32>
    %323 = stablehlo.broadcast_in_dim %322, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %324 = stablehlo.multiply %314, %323 : tensor<160xf32>
    %325 = stablehlo.multiply %324, %315 : tensor<160xf32>
    %326 = stablehlo.constant dense<0.0e+00> : tensor<26x160xf32>
    %327 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x160xf16>) -> tensor<26x160xf32>
    %328 = stablehlo.broadcast_in_dim %325, dims = [1] : (tensor<160xf32>) -> tensor<26x160xf32>
    %329 = stablehlo.multiply %327, %328 : tensor<26x160xf32>
    %330 = stablehlo.subtract %326, %329 : tensor<26x160xf32>
    %331 = stablehlo.subtract %326, %330 : tensor<26x160xf32>
    %332 = stablehlo.reduce(%331 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<26x160xf32>, tensor<f32>) -> tensor<26xf32>
    %333 = stablehlo.reduce(%332 init: %77) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %334 = stablehlo.broadcast_in_dim %333, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %335 = stablehlo.is_finite %334 : (tensor<26xf32>) -> tensor<26xi1>
    %336 = stablehlo.compare EQ, %332, %334 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %337 = stablehlo.constant dense<false> : tensor<26xi1>
    %338 = stablehlo.select %335, %336, %337 : tensor<26xi1>, tensor<26xi1>
    %339 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %340 = stablehlo.iota dim = 0 : tensor<26xui32>
    %341 = stablehlo.select %338, %340, %339 : tensor<26xi1>, tensor<26xui32>
    %342 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %343 = stablehlo.reduce(%341 init: %342) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %344 = stablehlo.bitcast_convert %343 : (tensor<ui32>) -> tensor<i32>
    return %344, %61, %209 : tensor<i32>, tensor<19x2x3x96xf32>, tensor<19x2x3x96xf32>
  }
}
