module @prefill_17_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x5x32xui8>,
    %model.embed_tokens.scales: tensor<26x5xbf16>,
    %model.embed_tokens.biases: tensor<26x5xbf16>,
    %model.layers.0.input_layernorm.weight: tensor<160xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<2592x5x32xui8>,
    %model.layers.0.self_attn.qkv_proj.scales: tensor<2592x5xbf16>,
    %model.layers.0.self_attn.qkv_proj.biases: tensor<2592x5xbf16>,
    %model.layers.0.self_attn.o_proj.weight: tensor<160x63x32xui8>,
    %model.layers.0.self_attn.o_proj.scales: tensor<160x63xbf16>,
    %model.layers.0.self_attn.o_proj.biases: tensor<160x63xbf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<416x5x32xui8>,
    %model.layers.0.mlp.gate_proj.scales: tensor<416x5xbf16>,
    %model.layers.0.mlp.gate_proj.biases: tensor<416x5xbf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<416x5x32xui8>,
    %model.layers.0.mlp.up_proj.scales: tensor<416x5xbf16>,
    %model.layers.0.mlp.up_proj.biases: tensor<416x5xbf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<160x13x32xui8>,
    %model.layers.0.mlp.down_proj.scales: tensor<160x13xbf16>,
    %model.layers.0.mlp.down_proj.biases: tensor<160x13xbf16>,
    %model.layers.1.input_layernorm.weight: tensor<160xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<2592x5x32xui8>,
    %model.layers.1.self_attn.qkv_proj.scales: tensor<2592x5xbf16>,
    %model.layers.1.self_attn.qkv_proj.biases: tensor<2592x5xbf16>,
    %model.layers.1.self_attn.o_proj.weight: tensor<160x63x32xui8>,
    %model.layers.1.self_attn.o_proj.scales: tensor<160x63xbf16>,
    %model.layers.1.self_attn.o_proj.biases: tensor<160x63xbf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<416x5x32xui8>,
    %model.layers.1.mlp.gate_proj.scales: tensor<416x5xbf16>,
    %model.layers.1.mlp.gate_proj.biases: tensor<416x5xbf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<416x5x32xui8>,
    %model.layers.1.mlp.up_proj.scales: tensor<416x5xbf16>,
    %model.layers.1.mlp.up_proj.biases: tensor<416x5xbf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<160x13x32xui8>,
    %model.layers.1.mlp.down_proj.scales: tensor<160x13xbf16>,
    %model.layers.1.mlp.down_proj.biases: tensor<160x13xbf16>,
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
    %3 = stablehlo.reshape %model.embed_tokens.weight : (tensor<26x5x32xui8>) -> tensor<26x160xui8>
    %4 = "stablehlo.gather"(%3, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xui8>, tensor<17xi32>) -> tensor<17x160xui8>
    %5 = "stablehlo.gather"(%model.embed_tokens.scales, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<17xi32>) -> tensor<17x5xbf16>
    %6 = "stablehlo.gather"(%model.embed_tokens.biases, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<17xi32>) -> tensor<17x5xbf16>
    %7 = stablehlo.iota dim = 2 : tensor<17x160x1xui8>
    %8 = stablehlo.constant dense<8> : tensor<17x160x1xui8>
    %9 = stablehlo.multiply %7, %8 : tensor<17x160x1xui8>
    %10 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<17x160xui8>) -> tensor<17x160x1xui8>
    %11 = stablehlo.shift_right_logical %10, %9 : tensor<17x160x1xui8>
    %12 = stablehlo.constant dense<255> : tensor<17x160x1xui8>
    %13 = stablehlo.and %11, %12 : tensor<17x160x1xui8>
    %14 = stablehlo.convert %13 : (tensor<17x160x1xui8>) -> tensor<17x160x1xf32>
    %15 = stablehlo.convert %5 : (tensor<17x5xbf16>) -> tensor<17x5xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<17x5xf32>) -> tensor<17x5x32xf32>
    %17 = stablehlo.convert %6 : (tensor<17x5xbf16>) -> tensor<17x5xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<17x5xf32>) -> tensor<17x5x32xf32>
    %19 = stablehlo.reshape %14 : (tensor<17x160x1xf32>) -> tensor<17x5x32xf32>
    %20 = stablehlo.multiply %19, %16 : tensor<17x5x32xf32>
    %21 = stablehlo.add %20, %18 : tensor<17x5x32xf32>
    %22 = stablehlo.reshape %21 : (tensor<17x5x32xf32>) -> tensor<17x160xf32>
    %23 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.dynamic_slice %rope, %position, %23, %23, %23, sizes = [17, 2, 2, 48] : (tensor<19x2x2x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x2x48xf32>
    %25 = stablehlo.slice %24 [0:17, 0:1, 0:2, 0:48] : (tensor<17x2x2x48xf32>) -> tensor<17x1x2x48xf32>
    %26 = stablehlo.slice %24 [0:17, 1:2, 0:2, 0:48] : (tensor<17x2x2x48xf32>) -> tensor<17x1x2x48xf32>
    %27 = stablehlo.reshape %25 : (tensor<17x1x2x48xf32>) -> tensor<17x2x48xf32>
    %28 = stablehlo.reshape %26 : (tensor<17x1x2x48xf32>) -> tensor<17x2x48xf32>
    %29 = stablehlo.iota dim = 0 : tensor<17x18xi32>
    %30 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<17x18xi32>
    %31 = stablehlo.add %29, %30 : tensor<17x18xi32>
    %32 = stablehlo.iota dim = 1 : tensor<17x18xi32>
    %33 = stablehlo.compare LE, %32, %31 : (tensor<17x18xi32>, tensor<17x18xi32>) -> tensor<17x18xi1>
    // layer 0: attention
    %34 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<17x160xf32>
    %35 = stablehlo.multiply %22, %22 : tensor<17x160xf32>
    %36 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %37 = stablehlo.reduce(%35 init: %36) applies stablehlo.add across dimensions = [1] : (tensor<17x160xf32>, tensor<f32>) -> tensor<17xf32>
    %38 = stablehlo.constant dense<6.25e-03> : tensor<17xf32>
    %39 = stablehlo.multiply %37, %38 : tensor<17xf32>
    %40 = stablehlo.constant dense<1.0e-05> : tensor<17xf32>
    %41 = stablehlo.add %39, %40 : tensor<17xf32>
    %42 = stablehlo.rsqrt %41 : tensor<17xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<17xf32>) -> tensor<17x160xf32>
    %44 = stablehlo.multiply %22, %43 : tensor<17x160xf32>
    %45 = stablehlo.multiply %44, %34 : tensor<17x160xf32>
    %46 = stablehlo.iota dim = 3 : tensor<2592x5x32x1xui8>
    %47 = stablehlo.constant dense<8> : tensor<2592x5x32x1xui8>
    %48 = stablehlo.multiply %46, %47 : tensor<2592x5x32x1xui8>
    %49 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.weight, dims = [0, 1, 2] : (tensor<2592x5x32xui8>) -> tensor<2592x5x32x1xui8>
    %50 = stablehlo.shift_right_logical %49, %48 : tensor<2592x5x32x1xui8>
    %51 = stablehlo.constant dense<255> : tensor<2592x5x32x1xui8>
    %52 = stablehlo.and %50, %51 : tensor<2592x5x32x1xui8>
    %53 = stablehlo.convert %52 : (tensor<2592x5x32x1xui8>) -> tensor<2592x5x32x1xf32>
    %54 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32x1xf32>
    %56 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32x1xf32>
    %58 = stablehlo.multiply %53, %55 : tensor<2592x5x32x1xf32>
    %59 = stablehlo.add %58, %57 : tensor<2592x5x32x1xf32>
    %60 = stablehlo.reshape %59 : (tensor<2592x5x32x1xf32>) -> tensor<2592x160xf32>
    %61 = stablehlo.dot_general %45, %60, contracting_dims = [1] x [1] : (tensor<17x160xf32>, tensor<2592x160xf32>) -> tensor<17x2592xf32>
    %62 = stablehlo.reshape %61 : (tensor<17x2592xf32>) -> tensor<17x27x96xf32>
    %63 = stablehlo.reshape %62 : (tensor<17x27x96xf32>) -> tensor<17x27x2x48xf32>
    %64 = stablehlo.reshape %62 : (tensor<17x27x96xf32>) -> tensor<17x27x2x48xf32>
    %65 = stablehlo.broadcast_in_dim %27, dims = [0, 2, 3] : (tensor<17x2x48xf32>) -> tensor<17x27x2x48xf32>
    %66 = stablehlo.broadcast_in_dim %28, dims = [0, 2, 3] : (tensor<17x2x48xf32>) -> tensor<17x27x2x48xf32>
    %67 = stablehlo.multiply %64, %65 : tensor<17x27x2x48xf32>
    %68 = stablehlo.reverse %64, dims = [2] : tensor<17x27x2x48xf32>
    %69 = stablehlo.multiply %68, %66 : tensor<17x27x2x48xf32>
    %70 = stablehlo.add %67, %69 : tensor<17x27x2x48xf32>
    %71 = stablehlo.iota dim = 1 : tensor<17x27x2x48xi32>
    %72 = stablehlo.constant dense<24> : tensor<17x27x2x48xi32>
    %73 = stablehlo.compare GE, %71, %72 : (tensor<17x27x2x48xi32>, tensor<17x27x2x48xi32>) -> tensor<17x27x2x48xi1>
    %74 = stablehlo.select %73, %63, %70 : tensor<17x27x2x48xi1>, tensor<17x27x2x48xf32>
    %75 = stablehlo.reshape %74 : (tensor<17x27x2x48xf32>) -> tensor<17x27x96xf32>
    %76 = stablehlo.slice %75 [0:17, 21:27, 0:96] : (tensor<17x27x96xf32>) -> tensor<17x6x96xf32>
    %77 = stablehlo.reshape %76 : (tensor<17x6x96xf32>) -> tensor<17x2x3x96xf32>
    %78 = stablehlo.dynamic_update_slice %cache.0, %77, %position, %23, %23, %23 : (tensor<19x2x3x96xf32>, tensor<17x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<19x2x3x96xf32>
    %79 = stablehlo.slice %78 [0:18, 0:1, 0:3, 0:96] : (tensor<19x2x3x96xf32>) -> tensor<18x1x3x96xf32>
    %80 = stablehlo.reshape %79 : (tensor<18x1x3x96xf32>) -> tensor<18x3x96xf32>
    %81 = stablehlo.slice %78 [0:18, 1:2, 0:3, 0:96] : (tensor<19x2x3x96xf32>) -> tensor<18x1x3x96xf32>
    %82 = stablehlo.reshape %81 : (tensor<18x1x3x96xf32>) -> tensor<18x3x96xf32>
    %83 = stablehlo.slice %75 [0:17, 0:21, 0:96] : (tensor<17x27x96xf32>) -> tensor<17x21x96xf32>
    %84 = stablehlo.reshape %83 : (tensor<17x21x96xf32>) -> tensor<17x3x7x96xf32>
    %85 = stablehlo.transpose %84, dims = [1, 2, 0, 3] : (tensor<17x3x7x96xf32>) -> tensor<3x7x17x96xf32>
    %86 = stablehlo.reshape %85 : (tensor<3x7x17x96xf32>) -> tensor<3x119x96xf32>
    %87 = stablehlo.dot_general %86, %80, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x119x96xf32>, tensor<18x3x96xf32>) -> tensor<3x119x18xf32>
    %88 = stablehlo.reshape %87 : (tensor<3x119x18xf32>) -> tensor<3x7x17x18xf32>
    %89 = stablehlo.broadcast_in_dim %33, dims = [2, 3] : (tensor<17x18xi1>) -> tensor<3x7x17x18xi1>
    %90 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x17x18xf32>
    %91 = stablehlo.multiply %88, %90 : tensor<3x7x17x18xf32>
    %92 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x17x18xf32>
    %93 = stablehlo.select %89, %91, %92 : tensor<3x7x17x18xi1>, tensor<3x7x17x18xf32>
    %94 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %95 = stablehlo.reduce(%93 init: %94) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x17x18xf32>, tensor<f32>) -> tensor<3x7x17xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1, 2] : (tensor<3x7x17xf32>) -> tensor<3x7x17x18xf32>
    %97 = stablehlo.subtract %93, %96 : tensor<3x7x17x18xf32>
    %98 = stablehlo.exponential %97 : tensor<3x7x17x18xf32>
    %99 = stablehlo.reduce(%98 init: %36) applies stablehlo.add across dimensions = [3] : (tensor<3x7x17x18xf32>, tensor<f32>) -> tensor<3x7x17xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0, 1, 2] : (tensor<3x7x17xf32>) -> tensor<3x7x17x18xf32>
    %101 = stablehlo.divide %98, %100 : tensor<3x7x17x18xf32>
    %102 = stablehlo.reshape %101 : (tensor<3x7x17x18xf32>) -> tensor<3x119x18xf32>
    %103 = stablehlo.dot_general %102, %82, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x119x18xf32>, tensor<18x3x96xf32>) -> tensor<3x119x96xf32>
    %104 = stablehlo.reshape %103 : (tensor<3x119x96xf32>) -> tensor<3x7x17x96xf32>
    %105 = stablehlo.transpose %104, dims = [2, 0, 1, 3] : (tensor<3x7x17x96xf32>) -> tensor<17x3x7x96xf32>
    %106 = stablehlo.reshape %105 : (tensor<17x3x7x96xf32>) -> tensor<17x2016xf32>
    %107 = stablehlo.iota dim = 3 : tensor<160x63x32x1xui8>
    %108 = stablehlo.constant dense<8> : tensor<160x63x32x1xui8>
    %109 = stablehlo.multiply %107, %108 : tensor<160x63x32x1xui8>
    %110 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1, 2] : (tensor<160x63x32xui8>) -> tensor<160x63x32x1xui8>
    %111 = stablehlo.shift_right_logical %110, %109 : tensor<160x63x32x1xui8>
    %112 = stablehlo.constant dense<255> : tensor<160x63x32x1xui8>
    %113 = stablehlo.and %111, %112 : tensor<160x63x32x1xui8>
    %114 = stablehlo.convert %113 : (tensor<160x63x32x1xui8>) -> tensor<160x63x32x1xf32>
    %115 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32x1xf32>
    %117 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32x1xf32>
    %119 = stablehlo.multiply %114, %116 : tensor<160x63x32x1xf32>
    %120 = stablehlo.add %119, %118 : tensor<160x63x32x1xf32>
    %121 = stablehlo.reshape %120 : (tensor<160x63x32x1xf32>) -> tensor<160x2016xf32>
    %122 = stablehlo.dot_general %106, %121, contracting_dims = [1] x [1] : (tensor<17x2016xf32>, tensor<160x2016xf32>) -> tensor<17x160xf32>
    %123 = stablehlo.add %22, %122 : tensor<17x160xf32>
    // layer 0: feed-forward
    %124 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<17x160xf32>
    %125 = stablehlo.multiply %123, %123 : tensor<17x160xf32>
    %126 = stablehlo.reduce(%125 init: %36) applies stablehlo.add across dimensions = [1] : (tensor<17x160xf32>, tensor<f32>) -> tensor<17xf32>
    %127 = stablehlo.multiply %126, %38 : tensor<17xf32>
    %128 = stablehlo.add %127, %40 : tensor<17xf32>
    %129 = stablehlo.rsqrt %128 : tensor<17xf32>
    %130 = stablehlo.broadcast_in_dim %129, dims = [0] : (tensor<17xf32>) -> tensor<17x160xf32>
    %131 = stablehlo.multiply %123, %130 : tensor<17x160xf32>
    %132 = stablehlo.multiply %131, %124 : tensor<17x160xf32>
    %133 = stablehlo.iota dim = 3 : tensor<416x5x32x1xui8>
    %134 = stablehlo.constant dense<8> : tensor<416x5x32x1xui8>
    %135 = stablehlo.multiply %133, %134 : tensor<416x5x32x1xui8>
    %136 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1, 2] : (tensor<416x5x32xui8>) -> tensor<416x5x32x1xui8>
    %137 = stablehlo.shift_right_logical %136, %135 : tensor<416x5x32x1xui8>
    %138 = stablehlo.constant dense<255> : tensor<416x5x32x1xui8>
    %139 = stablehlo.and %137, %138 : tensor<416x5x32x1xui8>
    %140 = stablehlo.convert %139 : (tensor<416x5x32x1xui8>) -> tensor<416x5x32x1xf32>
    %141 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32x1xf32>
    %143 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32x1xf32>
    %145 = stablehlo.multiply %140, %142 : tensor<416x5x32x1xf32>
    %146 = stablehlo.add %145, %144 : tensor<416x5x32x1xf32>
    %147 = stablehlo.reshape %146 : (tensor<416x5x32x1xf32>) -> tensor<416x160xf32>
    %148 = stablehlo.dot_general %132, %147, contracting_dims = [1] x [1] : (tensor<17x160xf32>, tensor<416x160xf32>) -> tensor<17x416xf32>
    %149 = stablehlo.iota dim = 3 : tensor<416x5x32x1xui8>
    %150 = stablehlo.multiply %149, %134 : tensor<416x5x32x1xui8>
    %151 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1, 2] : (tensor<416x5x32xui8>) -> tensor<416x5x32x1xui8>
    %152 = stablehlo.shift_right_logical %151, %150 : tensor<416x5x32x1xui8>
    %153 = stablehlo.and %152, %138 : tensor<416x5x32x1xui8>
    %154 = stablehlo.convert %153 : (tensor<416x5x32x1xui8>) -> tensor<416x5x32x1xf32>
    %155 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32x1xf32>
    %157 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32x1xf32>
    %159 = stablehlo.multiply %154, %156 : tensor<416x5x32x1xf32>
    %160 = stablehlo.add %159, %158 : tensor<416x5x32x1xf32>
    %161 = stablehlo.reshape %160 : (tensor<416x5x32x1xf32>) -> tensor<416x160xf32>
    %162 = stablehlo.dot_general %132, %161, contracting_dims = [1] x [1] : (tensor<17x160xf32>, tensor<416x160xf32>) -> tensor<17x416xf32>
    %163 = stablehlo.logistic %148 : tensor<17x416xf32>
    %164 = stablehlo.multiply %148, %163 : tensor<17x416xf32>
    %165 = stablehlo.multiply %164, %162 : tensor<17x416xf32>
    %166 = stablehlo.iota dim = 3 : tensor<160x13x32x1xui8>
    %167 = stablehlo.constant dense<8> : tensor<160x13x32x1xui8>
    %168 = stablehlo.multiply %166, %167 : tensor<160x13x32x1xui8>
    %169 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1, 2] : (tensor<160x13x32xui8>) -> tensor<160x13x32x1xui8>
    %170 = stablehlo.shift_right_logical %169, %168 : tensor<160x13x32x1xui8>
    %171 = stablehlo.constant dense<255> : tensor<160x13x32x1xui8>
    %172 = stablehlo.and %170, %171 : tensor<160x13x32x1xui8>
    %173 = stablehlo.convert %172 : (tensor<160x13x32x1xui8>) -> tensor<160x13x32x1xf32>
    %174 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32x1xf32>
    %176 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32x1xf32>
    %178 = stablehlo.multiply %173, %175 : tensor<160x13x32x1xf32>
    %179 = stablehlo.add %178, %177 : tensor<160x13x32x1xf32>
    %180 = stablehlo.reshape %179 : (tensor<160x13x32x1xf32>) -> tensor<160x416xf32>
    %181 = stablehlo.dot_general %165, %180, contracting_dims = [1] x [1] : (tensor<17x416xf32>, tensor<160x416xf32>) -> tensor<17x160xf32>
    %182 = stablehlo.add %123, %181 : tensor<17x160xf32>
    // layer 1: attention
    %183 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<17x160xf32>
    %184 = stablehlo.multiply %182, %182 : tensor<17x160xf32>
    %185 = stablehlo.reduce(%184 init: %36) applies stablehlo.add across dimensions = [1] : (tensor<17x160xf32>, tensor<f32>) -> tensor<17xf32>
    %186 = stablehlo.multiply %185, %38 : tensor<17xf32>
    %187 = stablehlo.add %186, %40 : tensor<17xf32>
    %188 = stablehlo.rsqrt %187 : tensor<17xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0] : (tensor<17xf32>) -> tensor<17x160xf32>
    %190 = stablehlo.multiply %182, %189 : tensor<17x160xf32>
    %191 = stablehlo.multiply %190, %183 : tensor<17x160xf32>
    %192 = stablehlo.iota dim = 3 : tensor<2592x5x32x1xui8>
    %193 = stablehlo.multiply %192, %47 : tensor<2592x5x32x1xui8>
    %194 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.weight, dims = [0, 1, 2] : (tensor<2592x5x32xui8>) -> tensor<2592x5x32x1xui8>
    %195 = stablehlo.shift_right_logical %194, %193 : tensor<2592x5x32x1xui8>
    %196 = stablehlo.and %195, %51 : tensor<2592x5x32x1xui8>
    %197 = stablehlo.convert %196 : (tensor<2592x5x32x1xui8>) -> tensor<2592x5x32x1xf32>
    %198 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32x1xf32>
    %200 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %201 = stablehlo.broadcast_in_dim %200, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32x1xf32>
    %202 = stablehlo.multiply %197, %199 : tensor<2592x5x32x1xf32>
    %203 = stablehlo.add %202, %201 : tensor<2592x5x32x1xf32>
    %204 = stablehlo.reshape %203 : (tensor<2592x5x32x1xf32>) -> tensor<2592x160xf32>
    %205 = stablehlo.dot_general %191, %204, contracting_dims = [1] x [1] : (tensor<17x160xf32>, tensor<2592x160xf32>) -> tensor<17x2592xf32>
    %206 = stablehlo.reshape %205 : (tensor<17x2592xf32>) -> tensor<17x27x96xf32>
    %207 = stablehlo.reshape %206 : (tensor<17x27x96xf32>) -> tensor<17x27x2x48xf32>
    %208 = stablehlo.reshape %206 : (tensor<17x27x96xf32>) -> tensor<17x27x2x48xf32>
    %209 = stablehlo.broadcast_in_dim %27, dims = [0, 2, 3] : (tensor<17x2x48xf32>) -> tensor<17x27x2x48xf32>
    %210 = stablehlo.broadcast_in_dim %28, dims = [0, 2, 3] : (tensor<17x2x48xf32>) -> tensor<17x27x2x48xf32>
    %211 = stablehlo.multiply %208, %209 : tensor<17x27x2x48xf32>
    %212 = stablehlo.reverse %208, dims = [2] : tensor<17x27x2x48xf32>
    %213 = stablehlo.multiply %212, %210 : tensor<17x27x2x48xf32>
    %214 = stablehlo.add %211, %213 : tensor<17x27x2x48xf32>
    %215 = stablehlo.iota dim = 1 : tensor<17x27x2x48xi32>
    %216 = stablehlo.compare GE, %215, %72 : (tensor<17x27x2x48xi32>, tensor<17x27x2x48xi32>) -> tensor<17x27x2x48xi1>
    %217 = stablehlo.select %216, %207, %214 : tensor<17x27x2x48xi1>, tensor<17x27x2x48xf32>
    %218 = stablehlo.reshape %217 : (tensor<17x27x2x48xf32>) -> tensor<17x27x96xf32>
    %219 = stablehlo.slice %218 [0:17, 21:27, 0:96] : (tensor<17x27x96xf32>) -> tensor<17x6x96xf32>
    %220 = stablehlo.reshape %219 : (tensor<17x6x96xf32>) -> tensor<17x2x3x96xf32>
    %221 = stablehlo.dynamic_update_slice %cache.1, %220, %position, %23, %23, %23 : (tensor<19x2x3x96xf32>, tensor<17x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<19x2x3x96xf32>
    %222 = stablehlo.slice %221 [0:18, 0:1, 0:3, 0:96] : (tensor<19x2x3x96xf32>) -> tensor<18x1x3x96xf32>
    %223 = stablehlo.reshape %222 : (tensor<18x1x3x96xf32>) -> tensor<18x3x96xf32>
    %224 = stablehlo.slice %221 [0:18, 1:2, 0:3, 0:96] : (tensor<19x2x3x96xf32>) -> tensor<18x1x3x96xf32>
    %225 = stablehlo.reshape %224 : (tensor<18x1x3x96xf32>) -> tensor<18x3x96xf32>
    %226 = stablehlo.slice %218 [0:17, 0:21, 0:96] : (tensor<17x27x96xf32>) -> tensor<17x21x96xf32>
    %227 = stablehlo.reshape %226 : (tensor<17x21x96xf32>) -> tensor<17x3x7x96xf32>
    %228 = stablehlo.transpose %227, dims = [1, 2, 0, 3] : (tensor<17x3x7x96xf32>) -> tensor<3x7x17x96xf32>
    %229 = stablehlo.reshape %228 : (tensor<3x7x17x96xf32>) -> tensor<3x119x96xf32>
    %230 = stablehlo.dot_general %229, %223, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x119x96xf32>, tensor<18x3x96xf32>) -> tensor<3x119x18xf32>
    %231 = stablehlo.reshape %230 : (tensor<3x119x18xf32>) -> tensor<3x7x17x18xf32>
    %232 = stablehlo.broadcast_in_dim %33, dims = [2, 3] : (tensor<17x18xi1>) -> tensor<3x7x17x18xi1>
    %233 = stablehlo.multiply %231, %90 : tensor<3x7x17x18xf32>
    %234 = stablehlo.select %232, %233, %92 : tensor<3x7x17x18xi1>, tensor<3x7x17x18xf32>
    %235 = stablehlo.reduce(%234 init: %94) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x17x18xf32>, tensor<f32>) -> tensor<3x7x17xf32>
    %236 = stablehlo.broadcast_in_dim %235, dims = [0, 1, 2] : (tensor<3x7x17xf32>) -> tensor<3x7x17x18xf32>
    %237 = stablehlo.subtract %234, %236 : tensor<3x7x17x18xf32>
    %238 = stablehlo.exponential %237 : tensor<3x7x17x18xf32>
    %239 = stablehlo.reduce(%238 init: %36) applies stablehlo.add across dimensions = [3] : (tensor<3x7x17x18xf32>, tensor<f32>) -> tensor<3x7x17xf32>
    %240 = stablehlo.broadcast_in_dim %239, dims = [0, 1, 2] : (tensor<3x7x17xf32>) -> tensor<3x7x17x18xf32>
    %241 = stablehlo.divide %238, %240 : tensor<3x7x17x18xf32>
    %242 = stablehlo.reshape %241 : (tensor<3x7x17x18xf32>) -> tensor<3x119x18xf32>
    %243 = stablehlo.dot_general %242, %225, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x119x18xf32>, tensor<18x3x96xf32>) -> tensor<3x119x96xf32>
    %244 = stablehlo.reshape %243 : (tensor<3x119x96xf32>) -> tensor<3x7x17x96xf32>
    %245 = stablehlo.transpose %244, dims = [2, 0, 1, 3] : (tensor<3x7x17x96xf32>) -> tensor<17x3x7x96xf32>
    %246 = stablehlo.reshape %245 : (tensor<17x3x7x96xf32>) -> tensor<17x2016xf32>
    %247 = stablehlo.iota dim = 3 : tensor<160x63x32x1xui8>
    %248 = stablehlo.multiply %247, %108 : tensor<160x63x32x1xui8>
    %249 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1, 2] : (tensor<160x63x32xui8>) -> tensor<160x63x32x1xui8>
    %250 = stablehlo.shift_right_logical %249, %248 : tensor<160x63x32x1xui8>
    %251 = stablehlo.and %250, %112 : tensor<160x63x32x1xui8>
    %252 = stablehlo.convert %251 : (tensor<160x63x32x1xui8>) -> tensor<160x63x32x1xf32>
    %253 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %254 = stablehlo.broadcast_in_dim %253, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32x1xf32>
    %255 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %256 = stablehlo.broadcast_in_dim %255, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32x1xf32>
    %257 = stablehlo.multiply %252, %254 : tensor<160x63x32x1xf32>
    %258 = stablehlo.add %257, %256 : tensor<160x63x32x1xf32>
    %259 = stablehlo.reshape %258 : (tensor<160x63x32x1xf32>) -> tensor<160x2016xf32>
    %260 = stablehlo.dot_general %246, %259, contracting_dims = [1] x [1] : (tensor<17x2016xf32>, tensor<160x2016xf32>) -> tensor<17x160xf32>
    %261 = stablehlo.add %182, %260 : tensor<17x160xf32>
    // layer 1: feed-forward
    %262 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<17x160xf32>
    %263 = stablehlo.multiply %261, %261 : tensor<17x160xf32>
    %264 = stablehlo.reduce(%263 init: %36) applies stablehlo.add across dimensions = [1] : (tensor<17x160xf32>, tensor<f32>) -> tensor<17xf32>
    %265 = stablehlo.multiply %264, %38 : tensor<17xf32>
    %266 = stablehlo.add %265, %40 : tensor<17xf32>
    %267 = stablehlo.rsqrt %266 : tensor<17xf32>
    %268 = stablehlo.broadcast_in_dim %267, dims = [0] : (tensor<17xf32>) -> tensor<17x160xf32>
    %269 = stablehlo.multiply %261, %268 : tensor<17x160xf32>
    %270 = stablehlo.multiply %269, %262 : tensor<17x160xf32>
    %271 = stablehlo.iota dim = 3 : tensor<416x5x32x1xui8>
    %272 = stablehlo.multiply %271, %134 : tensor<416x5x32x1xui8>
    %273 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1, 2] : (tensor<416x5x32xui8>) -> tensor<416x5x32x1xui8>
    %274 = stablehlo.shift_right_logical %273, %272 : tensor<416x5x32x1xui8>
    %275 = stablehlo.and %274, %138 : tensor<416x5x32x1xui8>
    %276 = stablehlo.convert %275 : (tensor<416x5x32x1xui8>) -> tensor<416x5x32x1xf32>
    %277 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %278 = stablehlo.broadcast_in_dim %277, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32x1xf32>
    %279 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %280 = stablehlo.broadcast_in_dim %279, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32x1xf32>
    %281 = stablehlo.multiply %276, %278 : tensor<416x5x32x1xf32>
    %282 = stablehlo.add %281, %280 : tensor<416x5x32x1xf32>
    %283 = stablehlo.reshape %282 : (tensor<416x5x32x1xf32>) -> tensor<416x160xf32>
    %284 = stablehlo.dot_general %270, %283, contracting_dims = [1] x [1] : (tensor<17x160xf32>, tensor<416x160xf32>) -> tensor<17x416xf32>
    %285 = stablehlo.iota dim = 3 : tensor<416x5x32x1xui8>
    %286 = stablehlo.multiply %285, %134 : tensor<416x5x32x1xui8>
    %287 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1, 2] : (tensor<416x5x32xui8>) -> tensor<416x5x32x1xui8>
    %288 = stablehlo.shift_right_logical %287, %286 : tensor<416x5x32x1xui8>
    %289 = stablehlo.and %288, %138 : tensor<416x5x32x1xui8>
    %290 = stablehlo.convert %289 : (tensor<416x5x32x1xui8>) -> tensor<416x5x32x1xf32>
    %291 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %292 = stablehlo.broadcast_in_dim %291, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32x1xf32>
    %293 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %294 = stablehlo.broadcast_in_dim %293, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32x1xf32>
    %295 = stablehlo.multiply %290, %292 : tensor<416x5x32x1xf32>
    %296 = stablehlo.add %295, %294 : tensor<416x5x32x1xf32>
    %297 = stablehlo.reshape %296 : (tensor<416x5x32x1xf32>) -> tensor<416x160xf32>
    %298 = stablehlo.dot_general %270, %297, contracting_dims = [1] x [1] : (tensor<17x160xf32>, tensor<416x160xf32>) -> tensor<17x416xf32>
    %299 = stablehlo.logistic %284 : tensor<17x416xf32>
    %300 = stablehlo.multiply %284, %299 : tensor<17x416xf32>
    %301 = stablehlo.multiply %300, %298 : tensor<17x416xf32>
    %302 = stablehlo.iota dim = 3 : tensor<160x13x32x1xui8>
    %303 = stablehlo.multiply %302, %167 : tensor<160x13x32x1xui8>
    %304 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1, 2] : (tensor<160x13x32xui8>) -> tensor<160x13x32x1xui8>
    %305 = stablehlo.shift_right_logical %304, %303 : tensor<160x13x32x1xui8>
    %306 = stablehlo.and %305, %171 : tensor<160x13x32x1xui8>
    %307 = stablehlo.convert %306 : (tensor<160x13x32x1xui8>) -> tensor<160x13x32x1xf32>
    %308 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %309 = stablehlo.broadcast_in_dim %308, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32x1xf32>
    %310 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %311 = stablehlo.broadcast_in_dim %310, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32x1xf32>
    %312 = stablehlo.multiply %307, %309 : tensor<160x13x32x1xf32>
    %313 = stablehlo.add %312, %311 : tensor<160x13x32x1xf32>
    %314 = stablehlo.reshape %313 : (tensor<160x13x32x1xf32>) -> tensor<160x416xf32>
    %315 = stablehlo.dot_general %301, %314, contracting_dims = [1] x [1] : (tensor<17x416xf32>, tensor<160x416xf32>) -> tensor<17x160xf32>
    %316 = stablehlo.add %261, %315 : tensor<17x160xf32>
    // head
    %317 = stablehlo.constant dense<17> : tensor<i32>
    %318 = stablehlo.clamp %23, %length, %317 : tensor<i32>
    %319 = stablehlo.constant dense<1> : tensor<i32>
    %320 = stablehlo.subtract %318, %319 : tensor<i32>
    %321 = stablehlo.dynamic_slice %316, %320, %23, sizes = [1, 160] : (tensor<17x160xf32>, tensor<i32>, tensor<i32>) -> tensor<1x160xf32>
    %322 = stablehlo.reshape %321 : (tensor<1x160xf32>) -> tensor<160xf32>
    %323 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %324 = stablehlo.multiply %322, %322 : tensor<160xf32>
    %325 = stablehlo.reduce(%324 init: %36) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %326 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %327 = stablehlo.multiply %325, %326 : tensor<f32>
    %328 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %329 = stablehlo.add %327, %328 : tensor<f32>
    %330 = stablehlo.rsqrt %329 : tensor<f32>
    %331 = stablehlo.broadcast_in_dim %330, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %332 = stablehlo.multiply %322, %331 : tensor<160xf32>
    %333 = stablehlo.multiply %332, %323 : tensor<160xf32>
    %334 = stablehlo.reshape %333 : (tensor<160xf32>) -> tensor<5x32xf32>
    %335 = stablehlo.abs %334 : tensor<5x32xf32>
    %336 = stablehlo.reduce(%335 init: %36) applies stablehlo.maximum across dimensions = [1] : (tensor<5x32xf32>, tensor<f32>) -> tensor<5xf32>
    %337 = stablehlo.constant dense<7.888609e-31> : tensor<5xf32>
    %338 = stablehlo.maximum %336, %337 : tensor<5xf32>
    %339 = stablehlo.constant dense<7.874016e-03> : tensor<5xf32>
    %340 = stablehlo.multiply %338, %339 : tensor<5xf32>
    %341 = stablehlo.broadcast_in_dim %340, dims = [0] : (tensor<5xf32>) -> tensor<5x32xf32>
    %342 = stablehlo.divide %334, %341 : tensor<5x32xf32>
    %343 = stablehlo.round_nearest_even %342 : tensor<5x32xf32>
    %344 = stablehlo.convert %343 : (tensor<5x32xf32>) -> tensor<5x32xi8>
    %345 = stablehlo.reshape %344 : (tensor<5x32xi8>) -> tensor<5x32x1xi8>
    %346 = stablehlo.transpose %345, dims = [0, 2, 1] : (tensor<5x32x1xi8>) -> tensor<5x1x32xi8>
    %347 = stablehlo.reshape %346 : (tensor<5x1x32xi8>) -> tensor<5x32xi8>
    %348 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x5x32xui8>) -> tensor<26x5x32xi32>
    %349 = stablehlo.convert %347 : (tensor<5x32xi8>) -> tensor<5x32xi32>
    %350 = stablehlo.broadcast_in_dim %349, dims = [1, 2] : (tensor<5x32xi32>) -> tensor<26x5x32xi32>
    %351 = stablehlo.multiply %348, %350 : tensor<26x5x32xi32>
    %352 = stablehlo.constant dense<256> : tensor<26x5x32xi32>
    %353 = stablehlo.compare LT, %348, %352 : (tensor<26x5x32xi32>, tensor<26x5x32xi32>) -> tensor<26x5x32xi1>
    %354 = stablehlo.constant dense<0> : tensor<26x5x32xi32>
    %355 = stablehlo.select %353, %351, %354 : tensor<26x5x32xi1>, tensor<26x5x32xi32>
    %356 = stablehlo.reduce(%355 init: %23) applies stablehlo.add across dimensions = [2] : (tensor<26x5x32xi32>, tensor<i32>) -> tensor<26x5xi32>
    %357 = stablehlo.reduce(%334 init: %36) applies stablehlo.add across dimensions = [1] : (tensor<5x32xf32>, tensor<f32>) -> tensor<5xf32>
    %358 = stablehlo.convert %356 : (tensor<26x5xi32>) -> tensor<26x5xf32>
    %359 = stablehlo.convert %model.embed_tokens.scales : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %360 = stablehlo.convert %model.embed_tokens.biases : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %361 = stablehlo.broadcast_in_dim %340, dims = [1] : (tensor<5xf32>) -> tensor<26x5xf32>
    %362 = stablehlo.broadcast_in_dim %357, dims = [1] : (tensor<5xf32>) -> tensor<26x5xf32>
    %363 = stablehlo.multiply %358, %359 : tensor<26x5xf32>
    %364 = stablehlo.multiply %363, %361 : tensor<26x5xf32>
    %365 = stablehlo.multiply %360, %362 : tensor<26x5xf32>
    %366 = stablehlo.add %364, %365 : tensor<26x5xf32>
    %367 = stablehlo.reduce(%366 init: %36) applies stablehlo.add across dimensions = [1] : (tensor<26x5xf32>, tensor<f32>) -> tensor<26xf32>
    %368 = stablehlo.reduce(%367 init: %94) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %369 = stablehlo.broadcast_in_dim %368, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %370 = stablehlo.is_finite %369 : (tensor<26xf32>) -> tensor<26xi1>
    %371 = stablehlo.compare EQ, %367, %369 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %372 = stablehlo.constant dense<false> : tensor<26xi1>
    %373 = stablehlo.select %370, %371, %372 : tensor<26xi1>, tensor<26xi1>
    %374 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %375 = stablehlo.iota dim = 0 : tensor<26xui32>
    %376 = stablehlo.select %373, %375, %374 : tensor<26xi1>, tensor<26xui32>
    %377 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %378 = stablehlo.reduce(%376 init: %377) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %379 = stablehlo.bitcast_convert %378 : (tensor<ui32>) -> tensor<i32>
    return %379, %78, %221 : tensor<i32>, tensor<19x2x3x96xf32>, tensor<19x2x3x96xf32>
  }
}
