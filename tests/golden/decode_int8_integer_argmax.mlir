module @decode_argmax {
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
    %4 = stablehlo.reshape %model.embed_tokens.weight : (tensor<26x5x32xui8>) -> tensor<26x160xui8>
    %5 = "stablehlo.gather"(%4, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xui8>, tensor<1xi32>) -> tensor<1x160xui8>
    %6 = "stablehlo.gather"(%model.embed_tokens.scales, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<1xi32>) -> tensor<1x5xbf16>
    %7 = "stablehlo.gather"(%model.embed_tokens.biases, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<1xi32>) -> tensor<1x5xbf16>
    %8 = stablehlo.iota dim = 2 : tensor<1x160x1xui8>
    %9 = stablehlo.constant dense<8> : tensor<1x160x1xui8>
    %10 = stablehlo.multiply %8, %9 : tensor<1x160x1xui8>
    %11 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x160xui8>) -> tensor<1x160x1xui8>
    %12 = stablehlo.shift_right_logical %11, %10 : tensor<1x160x1xui8>
    %13 = stablehlo.constant dense<255> : tensor<1x160x1xui8>
    %14 = stablehlo.and %12, %13 : tensor<1x160x1xui8>
    %15 = stablehlo.convert %14 : (tensor<1x160x1xui8>) -> tensor<1x160x1xf32>
    %16 = stablehlo.convert %6 : (tensor<1x5xbf16>) -> tensor<1x5xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x32xf32>
    %18 = stablehlo.convert %7 : (tensor<1x5xbf16>) -> tensor<1x5xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x32xf32>
    %20 = stablehlo.reshape %15 : (tensor<1x160x1xf32>) -> tensor<1x5x32xf32>
    %21 = stablehlo.multiply %20, %17 : tensor<1x5x32xf32>
    %22 = stablehlo.add %21, %19 : tensor<1x5x32xf32>
    %23 = stablehlo.reshape %22 : (tensor<1x5x32xf32>) -> tensor<1x160xf32>
    %24 = stablehlo.reshape %23 : (tensor<1x160xf32>) -> tensor<160xf32>
    %25 = stablehlo.constant dense<0> : tensor<i32>
    %26 = stablehlo.dynamic_slice %rope, %position, %25, %25, %25, sizes = [1, 2, 2, 48] : (tensor<17x2x2x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x48xf32>
    %27 = stablehlo.slice %26 [0:1, 0:1, 0:2, 0:48] : (tensor<1x2x2x48xf32>) -> tensor<1x1x2x48xf32>
    %28 = stablehlo.slice %26 [0:1, 1:2, 0:2, 0:48] : (tensor<1x2x2x48xf32>) -> tensor<1x1x2x48xf32>
    %29 = stablehlo.reshape %27 : (tensor<1x1x2x48xf32>) -> tensor<1x2x48xf32>
    %30 = stablehlo.reshape %28 : (tensor<1x1x2x48xf32>) -> tensor<1x2x48xf32>
    %31 = stablehlo.iota dim = 0 : tensor<1x10xi32>
    %32 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<1x10xi32>
    %33 = stablehlo.add %31, %32 : tensor<1x10xi32>
    %34 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %35 = stablehlo.compare LE, %34, %33 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %36 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %37 = stablehlo.multiply %24, %24 : tensor<160xf32>
    %38 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %39 = stablehlo.reduce(%37 init: %38) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %40 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %41 = stablehlo.multiply %39, %40 : tensor<f32>
    %42 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %43 = stablehlo.add %41, %42 : tensor<f32>
    %44 = stablehlo.rsqrt %43 : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %46 = stablehlo.multiply %24, %45 : tensor<160xf32>
    %47 = stablehlo.multiply %46, %36 : tensor<160xf32>
    %48 = stablehlo.reshape %47 : (tensor<160xf32>) -> tensor<5x32xf32>
    %49 = stablehlo.abs %48 : tensor<5x32xf32>
    %50 = stablehlo.reduce(%49 init: %38) applies stablehlo.maximum across dimensions = [1] : (tensor<5x32xf32>, tensor<f32>) -> tensor<5xf32>
    %51 = stablehlo.constant dense<7.888609e-31> : tensor<5xf32>
    %52 = stablehlo.maximum %50, %51 : tensor<5xf32>
    %53 = stablehlo.constant dense<7.874016e-03> : tensor<5xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<5xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0] : (tensor<5xf32>) -> tensor<5x32xf32>
    %56 = stablehlo.divide %48, %55 : tensor<5x32xf32>
    %57 = stablehlo.round_nearest_even %56 : tensor<5x32xf32>
    %58 = stablehlo.convert %57 : (tensor<5x32xf32>) -> tensor<5x32xi8>
    %59 = stablehlo.reshape %58 : (tensor<5x32xi8>) -> tensor<5x32x1xi8>
    %60 = stablehlo.transpose %59, dims = [0, 2, 1] : (tensor<5x32x1xi8>) -> tensor<5x1x32xi8>
    %61 = stablehlo.reshape %60 : (tensor<5x1x32xi8>) -> tensor<5x32xi8>
    %62 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.weight : (tensor<2592x5x32xui8>) -> tensor<2592x5x32xi32>
    %63 = stablehlo.convert %61 : (tensor<5x32xi8>) -> tensor<5x32xi32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [1, 2] : (tensor<5x32xi32>) -> tensor<2592x5x32xi32>
    %65 = stablehlo.multiply %62, %64 : tensor<2592x5x32xi32>
    %66 = stablehlo.constant dense<256> : tensor<2592x5x32xi32>
    %67 = stablehlo.compare LT, %62, %66 : (tensor<2592x5x32xi32>, tensor<2592x5x32xi32>) -> tensor<2592x5x32xi1>
    %68 = stablehlo.constant dense<0> : tensor<2592x5x32xi32>
    %69 = stablehlo.select %67, %65, %68 : tensor<2592x5x32xi1>, tensor<2592x5x32xi32>
    %70 = stablehlo.reduce(%69 init: %25) applies stablehlo.add across dimensions = [2] : (tensor<2592x5x32xi32>, tensor<i32>) -> tensor<2592x5xi32>
    %71 = stablehlo.reduce(%48 init: %38) applies stablehlo.add across dimensions = [1] : (tensor<5x32xf32>, tensor<f32>) -> tensor<5xf32>
    %72 = stablehlo.convert %70 : (tensor<2592x5xi32>) -> tensor<2592x5xf32>
    %73 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %74 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %75 = stablehlo.broadcast_in_dim %54, dims = [1] : (tensor<5xf32>) -> tensor<2592x5xf32>
    %76 = stablehlo.broadcast_in_dim %71, dims = [1] : (tensor<5xf32>) -> tensor<2592x5xf32>
    %77 = stablehlo.multiply %72, %73 : tensor<2592x5xf32>
    %78 = stablehlo.multiply %77, %75 : tensor<2592x5xf32>
    %79 = stablehlo.multiply %74, %76 : tensor<2592x5xf32>
    %80 = stablehlo.add %78, %79 : tensor<2592x5xf32>
    %81 = stablehlo.reduce(%80 init: %38) applies stablehlo.add across dimensions = [1] : (tensor<2592x5xf32>, tensor<f32>) -> tensor<2592xf32>
    %82 = stablehlo.reshape %81 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %83 = stablehlo.reshape %82 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %84 = stablehlo.reshape %82 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %85 = stablehlo.broadcast_in_dim %29, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %86 = stablehlo.broadcast_in_dim %30, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %87 = stablehlo.multiply %84, %85 : tensor<1x27x2x48xf32>
    %88 = stablehlo.reverse %84, dims = [2] : tensor<1x27x2x48xf32>
    %89 = stablehlo.multiply %88, %86 : tensor<1x27x2x48xf32>
    %90 = stablehlo.add %87, %89 : tensor<1x27x2x48xf32>
    %91 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %92 = stablehlo.constant dense<24> : tensor<1x27x2x48xi32>
    %93 = stablehlo.compare GE, %91, %92 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %94 = stablehlo.select %93, %83, %90 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %95 = stablehlo.reshape %94 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %96 = stablehlo.slice %95 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %97 = stablehlo.reshape %96 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %98 = stablehlo.dynamic_update_slice %cache.0, %97, %position, %25, %25, %25 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %99 = stablehlo.slice %98 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %100 = stablehlo.reshape %99 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %101 = stablehlo.slice %98 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %102 = stablehlo.reshape %101 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %103 = stablehlo.slice %95 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %104 = stablehlo.reshape %103 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %105 = stablehlo.reshape %104 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %107 = stablehlo.broadcast_in_dim %100, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %108 = stablehlo.multiply %106, %107 : tensor<3x7x10x96xf32>
    %109 = stablehlo.reduce(%108 init: %38) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %110 = stablehlo.reshape %35 : (tensor<1x10xi1>) -> tensor<10xi1>
    %111 = stablehlo.broadcast_in_dim %110, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %112 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x10xf32>
    %113 = stablehlo.multiply %109, %112 : tensor<3x7x10xf32>
    %114 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %115 = stablehlo.select %111, %113, %114 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %116 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %117 = stablehlo.reduce(%115 init: %116) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %119 = stablehlo.subtract %115, %118 : tensor<3x7x10xf32>
    %120 = stablehlo.exponential %119 : tensor<3x7x10xf32>
    %121 = stablehlo.reduce(%120 init: %38) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %123 = stablehlo.divide %120, %122 : tensor<3x7x10xf32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %125 = stablehlo.broadcast_in_dim %102, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %126 = stablehlo.multiply %124, %125 : tensor<3x7x10x96xf32>
    %127 = stablehlo.reduce(%126 init: %38) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %128 = stablehlo.reshape %127 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %129 = stablehlo.reshape %128 : (tensor<2016xf32>) -> tensor<63x32xf32>
    %130 = stablehlo.abs %129 : tensor<63x32xf32>
    %131 = stablehlo.reduce(%130 init: %38) applies stablehlo.maximum across dimensions = [1] : (tensor<63x32xf32>, tensor<f32>) -> tensor<63xf32>
    %132 = stablehlo.constant dense<7.888609e-31> : tensor<63xf32>
    %133 = stablehlo.maximum %131, %132 : tensor<63xf32>
    %134 = stablehlo.constant dense<7.874016e-03> : tensor<63xf32>
    %135 = stablehlo.multiply %133, %134 : tensor<63xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0] : (tensor<63xf32>) -> tensor<63x32xf32>
    %137 = stablehlo.divide %129, %136 : tensor<63x32xf32>
    %138 = stablehlo.round_nearest_even %137 : tensor<63x32xf32>
    %139 = stablehlo.convert %138 : (tensor<63x32xf32>) -> tensor<63x32xi8>
    %140 = stablehlo.reshape %139 : (tensor<63x32xi8>) -> tensor<63x32x1xi8>
    %141 = stablehlo.transpose %140, dims = [0, 2, 1] : (tensor<63x32x1xi8>) -> tensor<63x1x32xi8>
    %142 = stablehlo.reshape %141 : (tensor<63x1x32xi8>) -> tensor<63x32xi8>
    %143 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<160x63x32xui8>) -> tensor<160x63x32xi32>
    %144 = stablehlo.convert %142 : (tensor<63x32xi8>) -> tensor<63x32xi32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [1, 2] : (tensor<63x32xi32>) -> tensor<160x63x32xi32>
    %146 = stablehlo.multiply %143, %145 : tensor<160x63x32xi32>
    %147 = stablehlo.constant dense<256> : tensor<160x63x32xi32>
    %148 = stablehlo.compare LT, %143, %147 : (tensor<160x63x32xi32>, tensor<160x63x32xi32>) -> tensor<160x63x32xi1>
    %149 = stablehlo.constant dense<0> : tensor<160x63x32xi32>
    %150 = stablehlo.select %148, %146, %149 : tensor<160x63x32xi1>, tensor<160x63x32xi32>
    %151 = stablehlo.reduce(%150 init: %25) applies stablehlo.add across dimensions = [2] : (tensor<160x63x32xi32>, tensor<i32>) -> tensor<160x63xi32>
    %152 = stablehlo.reduce(%129 init: %38) applies stablehlo.add across dimensions = [1] : (tensor<63x32xf32>, tensor<f32>) -> tensor<63xf32>
    %153 = stablehlo.convert %151 : (tensor<160x63xi32>) -> tensor<160x63xf32>
    %154 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %155 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %156 = stablehlo.broadcast_in_dim %135, dims = [1] : (tensor<63xf32>) -> tensor<160x63xf32>
    %157 = stablehlo.broadcast_in_dim %152, dims = [1] : (tensor<63xf32>) -> tensor<160x63xf32>
    %158 = stablehlo.multiply %153, %154 : tensor<160x63xf32>
    %159 = stablehlo.multiply %158, %156 : tensor<160x63xf32>
    %160 = stablehlo.multiply %155, %157 : tensor<160x63xf32>
    %161 = stablehlo.add %159, %160 : tensor<160x63xf32>
    %162 = stablehlo.reduce(%161 init: %38) applies stablehlo.add across dimensions = [1] : (tensor<160x63xf32>, tensor<f32>) -> tensor<160xf32>
    %163 = stablehlo.add %24, %162 : tensor<160xf32>
    // layer 0: feed-forward
    %164 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %165 = stablehlo.multiply %163, %163 : tensor<160xf32>
    %166 = stablehlo.reduce(%165 init: %38) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %167 = stablehlo.multiply %166, %40 : tensor<f32>
    %168 = stablehlo.add %167, %42 : tensor<f32>
    %169 = stablehlo.rsqrt %168 : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %171 = stablehlo.multiply %163, %170 : tensor<160xf32>
    %172 = stablehlo.multiply %171, %164 : tensor<160xf32>
    %173 = stablehlo.reshape %172 : (tensor<160xf32>) -> tensor<5x32xf32>
    %174 = stablehlo.abs %173 : tensor<5x32xf32>
    %175 = stablehlo.reduce(%174 init: %38) applies stablehlo.maximum across dimensions = [1] : (tensor<5x32xf32>, tensor<f32>) -> tensor<5xf32>
    %176 = stablehlo.maximum %175, %51 : tensor<5xf32>
    %177 = stablehlo.multiply %176, %53 : tensor<5xf32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [0] : (tensor<5xf32>) -> tensor<5x32xf32>
    %179 = stablehlo.divide %173, %178 : tensor<5x32xf32>
    %180 = stablehlo.round_nearest_even %179 : tensor<5x32xf32>
    %181 = stablehlo.convert %180 : (tensor<5x32xf32>) -> tensor<5x32xi8>
    %182 = stablehlo.reshape %181 : (tensor<5x32xi8>) -> tensor<5x32x1xi8>
    %183 = stablehlo.transpose %182, dims = [0, 2, 1] : (tensor<5x32x1xi8>) -> tensor<5x1x32xi8>
    %184 = stablehlo.reshape %183 : (tensor<5x1x32xi8>) -> tensor<5x32xi8>
    %185 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<416x5x32xui8>) -> tensor<416x5x32xi32>
    %186 = stablehlo.convert %184 : (tensor<5x32xi8>) -> tensor<5x32xi32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [1, 2] : (tensor<5x32xi32>) -> tensor<416x5x32xi32>
    %188 = stablehlo.multiply %185, %187 : tensor<416x5x32xi32>
    %189 = stablehlo.constant dense<256> : tensor<416x5x32xi32>
    %190 = stablehlo.compare LT, %185, %189 : (tensor<416x5x32xi32>, tensor<416x5x32xi32>) -> tensor<416x5x32xi1>
    %191 = stablehlo.constant dense<0> : tensor<416x5x32xi32>
    %192 = stablehlo.select %190, %188, %191 : tensor<416x5x32xi1>, tensor<416x5x32xi32>
    %193 = stablehlo.reshape %183 : (tensor<5x1x32xi8>) -> tensor<5x32xi8>
    %194 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<416x5x32xui8>) -> tensor<416x5x32xi32>
    %195 = stablehlo.convert %193 : (tensor<5x32xi8>) -> tensor<5x32xi32>
    %196 = stablehlo.broadcast_in_dim %195, dims = [1, 2] : (tensor<5x32xi32>) -> tensor<416x5x32xi32>
    %197 = stablehlo.multiply %194, %196 : tensor<416x5x32xi32>
    %198 = stablehlo.compare LT, %194, %189 : (tensor<416x5x32xi32>, tensor<416x5x32xi32>) -> tensor<416x5x32xi1>
    %199 = stablehlo.select %198, %197, %191 : tensor<416x5x32xi1>, tensor<416x5x32xi32>
    %200:2 = stablehlo.reduce(%192 init: %25), (%199 init: %25) across dimensions = [2] : (tensor<416x5x32xi32>, tensor<416x5x32xi32>, tensor<i32>, tensor<i32>) -> (tensor<416x5xi32>, tensor<416x5xi32>)
      reducer(%a0: tensor<i32>, %b0: tensor<i32>) (%a1: tensor<i32>, %b1: tensor<i32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<i32>
        %s1 = stablehlo.add %a1, %b1 : tensor<i32>
        stablehlo.return %s0, %s1 : tensor<i32>, tensor<i32>
      }
    %201 = stablehlo.reduce(%173 init: %38) applies stablehlo.add across dimensions = [1] : (tensor<5x32xf32>, tensor<f32>) -> tensor<5xf32>
    %202 = stablehlo.convert %200#0 : (tensor<416x5xi32>) -> tensor<416x5xf32>
    %203 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %204 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %205 = stablehlo.broadcast_in_dim %177, dims = [1] : (tensor<5xf32>) -> tensor<416x5xf32>
    %206 = stablehlo.broadcast_in_dim %201, dims = [1] : (tensor<5xf32>) -> tensor<416x5xf32>
    %207 = stablehlo.multiply %202, %203 : tensor<416x5xf32>
    %208 = stablehlo.multiply %207, %205 : tensor<416x5xf32>
    %209 = stablehlo.multiply %204, %206 : tensor<416x5xf32>
    %210 = stablehlo.add %208, %209 : tensor<416x5xf32>
    %211 = stablehlo.convert %200#1 : (tensor<416x5xi32>) -> tensor<416x5xf32>
    %212 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %213 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %214 = stablehlo.broadcast_in_dim %177, dims = [1] : (tensor<5xf32>) -> tensor<416x5xf32>
    %215 = stablehlo.broadcast_in_dim %201, dims = [1] : (tensor<5xf32>) -> tensor<416x5xf32>
    %216 = stablehlo.multiply %211, %212 : tensor<416x5xf32>
    %217 = stablehlo.multiply %216, %214 : tensor<416x5xf32>
    %218 = stablehlo.multiply %213, %215 : tensor<416x5xf32>
    %219 = stablehlo.add %217, %218 : tensor<416x5xf32>
    %220:2 = stablehlo.reduce(%210 init: %38), (%219 init: %38) across dimensions = [1] : (tensor<416x5xf32>, tensor<416x5xf32>, tensor<f32>, tensor<f32>) -> (tensor<416xf32>, tensor<416xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %221 = stablehlo.logistic %220#0 : tensor<416xf32>
    %222 = stablehlo.multiply %220#0, %221 : tensor<416xf32>
    %223 = stablehlo.multiply %222, %220#1 : tensor<416xf32>
    %224 = stablehlo.reshape %223 : (tensor<416xf32>) -> tensor<13x32xf32>
    %225 = stablehlo.abs %224 : tensor<13x32xf32>
    %226 = stablehlo.reduce(%225 init: %38) applies stablehlo.maximum across dimensions = [1] : (tensor<13x32xf32>, tensor<f32>) -> tensor<13xf32>
    %227 = stablehlo.constant dense<7.888609e-31> : tensor<13xf32>
    %228 = stablehlo.maximum %226, %227 : tensor<13xf32>
    %229 = stablehlo.constant dense<7.874016e-03> : tensor<13xf32>
    %230 = stablehlo.multiply %228, %229 : tensor<13xf32>
    %231 = stablehlo.broadcast_in_dim %230, dims = [0] : (tensor<13xf32>) -> tensor<13x32xf32>
    %232 = stablehlo.divide %224, %231 : tensor<13x32xf32>
    %233 = stablehlo.round_nearest_even %232 : tensor<13x32xf32>
    %234 = stablehlo.convert %233 : (tensor<13x32xf32>) -> tensor<13x32xi8>
    %235 = stablehlo.reshape %234 : (tensor<13x32xi8>) -> tensor<13x32x1xi8>
    %236 = stablehlo.transpose %235, dims = [0, 2, 1] : (tensor<13x32x1xi8>) -> tensor<13x1x32xi8>
    %237 = stablehlo.reshape %236 : (tensor<13x1x32xi8>) -> tensor<13x32xi8>
    %238 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<160x13x32xui8>) -> tensor<160x13x32xi32>
    %239 = stablehlo.convert %237 : (tensor<13x32xi8>) -> tensor<13x32xi32>
    %240 = stablehlo.broadcast_in_dim %239, dims = [1, 2] : (tensor<13x32xi32>) -> tensor<160x13x32xi32>
    %241 = stablehlo.multiply %238, %240 : tensor<160x13x32xi32>
    %242 = stablehlo.constant dense<256> : tensor<160x13x32xi32>
    %243 = stablehlo.compare LT, %238, %242 : (tensor<160x13x32xi32>, tensor<160x13x32xi32>) -> tensor<160x13x32xi1>
    %244 = stablehlo.constant dense<0> : tensor<160x13x32xi32>
    %245 = stablehlo.select %243, %241, %244 : tensor<160x13x32xi1>, tensor<160x13x32xi32>
    %246 = stablehlo.reduce(%245 init: %25) applies stablehlo.add across dimensions = [2] : (tensor<160x13x32xi32>, tensor<i32>) -> tensor<160x13xi32>
    %247 = stablehlo.reduce(%224 init: %38) applies stablehlo.add across dimensions = [1] : (tensor<13x32xf32>, tensor<f32>) -> tensor<13xf32>
    %248 = stablehlo.convert %246 : (tensor<160x13xi32>) -> tensor<160x13xf32>
    %249 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %250 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %251 = stablehlo.broadcast_in_dim %230, dims = [1] : (tensor<13xf32>) -> tensor<160x13xf32>
    %252 = stablehlo.broadcast_in_dim %247, dims = [1] : (tensor<13xf32>) -> tensor<160x13xf32>
    %253 = stablehlo.multiply %248, %249 : tensor<160x13xf32>
    %254 = stablehlo.multiply %253, %251 : tensor<160x13xf32>
    %255 = stablehlo.multiply %250, %252 : tensor<160x13xf32>
    %256 = stablehlo.add %254, %255 : tensor<160x13xf32>
    %257 = stablehlo.reduce(%256 init: %38) applies stablehlo.add across dimensions = [1] : (tensor<160x13xf32>, tensor<f32>) -> tensor<160xf32>
    %258 = stablehlo.add %163, %257 : tensor<160xf32>
    // layer 1: attention
    %259 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %260 = stablehlo.multiply %258, %258 : tensor<160xf32>
    %261 = stablehlo.reduce(%260 init: %38) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %262 = stablehlo.multiply %261, %40 : tensor<f32>
    %263 = stablehlo.add %262, %42 : tensor<f32>
    %264 = stablehlo.rsqrt %263 : tensor<f32>
    %265 = stablehlo.broadcast_in_dim %264, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %266 = stablehlo.multiply %258, %265 : tensor<160xf32>
    %267 = stablehlo.multiply %266, %259 : tensor<160xf32>
    %268 = stablehlo.reshape %267 : (tensor<160xf32>) -> tensor<5x32xf32>
    %269 = stablehlo.abs %268 : tensor<5x32xf32>
    %270 = stablehlo.reduce(%269 init: %38) applies stablehlo.maximum across dimensions = [1] : (tensor<5x32xf32>, tensor<f32>) -> tensor<5xf32>
    %271 = stablehlo.maximum %270, %51 : tensor<5xf32>
    %272 = stablehlo.multiply %271, %53 : tensor<5xf32>
    %273 = stablehlo.broadcast_in_dim %272, dims = [0] : (tensor<5xf32>) -> tensor<5x32xf32>
    %274 = stablehlo.divide %268, %273 : tensor<5x32xf32>
    %275 = stablehlo.round_nearest_even %274 : tensor<5x32xf32>
    %276 = stablehlo.convert %275 : (tensor<5x32xf32>) -> tensor<5x32xi8>
    %277 = stablehlo.reshape %276 : (tensor<5x32xi8>) -> tensor<5x32x1xi8>
    %278 = stablehlo.transpose %277, dims = [0, 2, 1] : (tensor<5x32x1xi8>) -> tensor<5x1x32xi8>
    %279 = stablehlo.reshape %278 : (tensor<5x1x32xi8>) -> tensor<5x32xi8>
    %280 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<2592x5x32xui8>) -> tensor<2592x5x32xi32>
    %281 = stablehlo.convert %279 : (tensor<5x32xi8>) -> tensor<5x32xi32>
    %282 = stablehlo.broadcast_in_dim %281, dims = [1, 2] : (tensor<5x32xi32>) -> tensor<2592x5x32xi32>
    %283 = stablehlo.multiply %280, %282 : tensor<2592x5x32xi32>
    %284 = stablehlo.compare LT, %280, %66 : (tensor<2592x5x32xi32>, tensor<2592x5x32xi32>) -> tensor<2592x5x32xi1>
    %285 = stablehlo.select %284, %283, %68 : tensor<2592x5x32xi1>, tensor<2592x5x32xi32>
    %286 = stablehlo.reduce(%285 init: %25) applies stablehlo.add across dimensions = [2] : (tensor<2592x5x32xi32>, tensor<i32>) -> tensor<2592x5xi32>
    %287 = stablehlo.reduce(%268 init: %38) applies stablehlo.add across dimensions = [1] : (tensor<5x32xf32>, tensor<f32>) -> tensor<5xf32>
    %288 = stablehlo.convert %286 : (tensor<2592x5xi32>) -> tensor<2592x5xf32>
    %289 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %290 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %291 = stablehlo.broadcast_in_dim %272, dims = [1] : (tensor<5xf32>) -> tensor<2592x5xf32>
    %292 = stablehlo.broadcast_in_dim %287, dims = [1] : (tensor<5xf32>) -> tensor<2592x5xf32>
    %293 = stablehlo.multiply %288, %289 : tensor<2592x5xf32>
    %294 = stablehlo.multiply %293, %291 : tensor<2592x5xf32>
    %295 = stablehlo.multiply %290, %292 : tensor<2592x5xf32>
    %296 = stablehlo.add %294, %295 : tensor<2592x5xf32>
    %297 = stablehlo.reduce(%296 init: %38) applies stablehlo.add across dimensions = [1] : (tensor<2592x5xf32>, tensor<f32>) -> tensor<2592xf32>
    %298 = stablehlo.reshape %297 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %299 = stablehlo.reshape %298 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %300 = stablehlo.reshape %298 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %301 = stablehlo.broadcast_in_dim %29, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %302 = stablehlo.broadcast_in_dim %30, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %303 = stablehlo.multiply %300, %301 : tensor<1x27x2x48xf32>
    %304 = stablehlo.reverse %300, dims = [2] : tensor<1x27x2x48xf32>
    %305 = stablehlo.multiply %304, %302 : tensor<1x27x2x48xf32>
    %306 = stablehlo.add %303, %305 : tensor<1x27x2x48xf32>
    %307 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %308 = stablehlo.compare GE, %307, %92 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %309 = stablehlo.select %308, %299, %306 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %310 = stablehlo.reshape %309 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %311 = stablehlo.slice %310 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %312 = stablehlo.reshape %311 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %313 = stablehlo.dynamic_update_slice %cache.1, %312, %position, %25, %25, %25 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %314 = stablehlo.slice %313 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %315 = stablehlo.reshape %314 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %316 = stablehlo.slice %313 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %317 = stablehlo.reshape %316 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %318 = stablehlo.slice %310 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %319 = stablehlo.reshape %318 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %320 = stablehlo.reshape %319 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %321 = stablehlo.broadcast_in_dim %320, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %322 = stablehlo.broadcast_in_dim %315, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %323 = stablehlo.multiply %321, %322 : tensor<3x7x10x96xf32>
    %324 = stablehlo.reduce(%323 init: %38) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %325 = stablehlo.reshape %35 : (tensor<1x10xi1>) -> tensor<10xi1>
    %326 = stablehlo.broadcast_in_dim %325, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %327 = stablehlo.multiply %324, %112 : tensor<3x7x10xf32>
    %328 = stablehlo.select %326, %327, %114 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %329 = stablehlo.reduce(%328 init: %116) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %330 = stablehlo.broadcast_in_dim %329, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %331 = stablehlo.subtract %328, %330 : tensor<3x7x10xf32>
    %332 = stablehlo.exponential %331 : tensor<3x7x10xf32>
    %333 = stablehlo.reduce(%332 init: %38) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %334 = stablehlo.broadcast_in_dim %333, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %335 = stablehlo.divide %332, %334 : tensor<3x7x10xf32>
    %336 = stablehlo.broadcast_in_dim %335, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %337 = stablehlo.broadcast_in_dim %317, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %338 = stablehlo.multiply %336, %337 : tensor<3x7x10x96xf32>
    %339 = stablehlo.reduce(%338 init: %38) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %340 = stablehlo.reshape %339 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %341 = stablehlo.reshape %340 : (tensor<2016xf32>) -> tensor<63x32xf32>
    %342 = stablehlo.abs %341 : tensor<63x32xf32>
    %343 = stablehlo.reduce(%342 init: %38) applies stablehlo.maximum across dimensions = [1] : (tensor<63x32xf32>, tensor<f32>) -> tensor<63xf32>
    %344 = stablehlo.maximum %343, %132 : tensor<63xf32>
    %345 = stablehlo.multiply %344, %134 : tensor<63xf32>
    %346 = stablehlo.broadcast_in_dim %345, dims = [0] : (tensor<63xf32>) -> tensor<63x32xf32>
    %347 = stablehlo.divide %341, %346 : tensor<63x32xf32>
    %348 = stablehlo.round_nearest_even %347 : tensor<63x32xf32>
    %349 = stablehlo.convert %348 : (tensor<63x32xf32>) -> tensor<63x32xi8>
    %350 = stablehlo.reshape %349 : (tensor<63x32xi8>) -> tensor<63x32x1xi8>
    %351 = stablehlo.transpose %350, dims = [0, 2, 1] : (tensor<63x32x1xi8>) -> tensor<63x1x32xi8>
    %352 = stablehlo.reshape %351 : (tensor<63x1x32xi8>) -> tensor<63x32xi8>
    %353 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<160x63x32xui8>) -> tensor<160x63x32xi32>
    %354 = stablehlo.convert %352 : (tensor<63x32xi8>) -> tensor<63x32xi32>
    %355 = stablehlo.broadcast_in_dim %354, dims = [1, 2] : (tensor<63x32xi32>) -> tensor<160x63x32xi32>
    %356 = stablehlo.multiply %353, %355 : tensor<160x63x32xi32>
    %357 = stablehlo.compare LT, %353, %147 : (tensor<160x63x32xi32>, tensor<160x63x32xi32>) -> tensor<160x63x32xi1>
    %358 = stablehlo.select %357, %356, %149 : tensor<160x63x32xi1>, tensor<160x63x32xi32>
    %359 = stablehlo.reduce(%358 init: %25) applies stablehlo.add across dimensions = [2] : (tensor<160x63x32xi32>, tensor<i32>) -> tensor<160x63xi32>
    %360 = stablehlo.reduce(%341 init: %38) applies stablehlo.add across dimensions = [1] : (tensor<63x32xf32>, tensor<f32>) -> tensor<63xf32>
    %361 = stablehlo.convert %359 : (tensor<160x63xi32>) -> tensor<160x63xf32>
    %362 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %363 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %364 = stablehlo.broadcast_in_dim %345, dims = [1] : (tensor<63xf32>) -> tensor<160x63xf32>
    %365 = stablehlo.broadcast_in_dim %360, dims = [1] : (tensor<63xf32>) -> tensor<160x63xf32>
    %366 = stablehlo.multiply %361, %362 : tensor<160x63xf32>
    %367 = stablehlo.multiply %366, %364 : tensor<160x63xf32>
    %368 = stablehlo.multiply %363, %365 : tensor<160x63xf32>
    %369 = stablehlo.add %367, %368 : tensor<160x63xf32>
    %370 = stablehlo.reduce(%369 init: %38) applies stablehlo.add across dimensions = [1] : (tensor<160x63xf32>, tensor<f32>) -> tensor<160xf32>
    %371 = stablehlo.add %258, %370 : tensor<160xf32>
    // layer 1: feed-forward
    %372 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %373 = stablehlo.multiply %371, %371 : tensor<160xf32>
    %374 = stablehlo.reduce(%373 init: %38) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %375 = stablehlo.multiply %374, %40 : tensor<f32>
    %376 = stablehlo.add %375, %42 : tensor<f32>
    %377 = stablehlo.rsqrt %376 : tensor<f32>
    %378 = stablehlo.broadcast_in_dim %377, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %379 = stablehlo.multiply %371, %378 : tensor<160xf32>
    %380 = stablehlo.multiply %379, %372 : tensor<160xf32>
    %381 = stablehlo.reshape %380 : (tensor<160xf32>) -> tensor<5x32xf32>
    %382 = stablehlo.abs %381 : tensor<5x32xf32>
    %383 = stablehlo.reduce(%382 init: %38) applies stablehlo.maximum across dimensions = [1] : (tensor<5x32xf32>, tensor<f32>) -> tensor<5xf32>
    %384 = stablehlo.maximum %383, %51 : tensor<5xf32>
    %385 = stablehlo.multiply %384, %53 : tensor<5xf32>
    %386 = stablehlo.broadcast_in_dim %385, dims = [0] : (tensor<5xf32>) -> tensor<5x32xf32>
    %387 = stablehlo.divide %381, %386 : tensor<5x32xf32>
    %388 = stablehlo.round_nearest_even %387 : tensor<5x32xf32>
    %389 = stablehlo.convert %388 : (tensor<5x32xf32>) -> tensor<5x32xi8>
    %390 = stablehlo.reshape %389 : (tensor<5x32xi8>) -> tensor<5x32x1xi8>
    %391 = stablehlo.transpose %390, dims = [0, 2, 1] : (tensor<5x32x1xi8>) -> tensor<5x1x32xi8>
    %392 = stablehlo.reshape %391 : (tensor<5x1x32xi8>) -> tensor<5x32xi8>
    %393 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<416x5x32xui8>) -> tensor<416x5x32xi32>
    %394 = stablehlo.convert %392 : (tensor<5x32xi8>) -> tensor<5x32xi32>
    %395 = stablehlo.broadcast_in_dim %394, dims = [1, 2] : (tensor<5x32xi32>) -> tensor<416x5x32xi32>
    %396 = stablehlo.multiply %393, %395 : tensor<416x5x32xi32>
    %397 = stablehlo.compare LT, %393, %189 : (tensor<416x5x32xi32>, tensor<416x5x32xi32>) -> tensor<416x5x32xi1>
    %398 = stablehlo.select %397, %396, %191 : tensor<416x5x32xi1>, tensor<416x5x32xi32>
    %399 = stablehlo.reshape %391 : (tensor<5x1x32xi8>) -> tensor<5x32xi8>
    %400 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<416x5x32xui8>) -> tensor<416x5x32xi32>
    %401 = stablehlo.convert %399 : (tensor<5x32xi8>) -> tensor<5x32xi32>
    %402 = stablehlo.broadcast_in_dim %401, dims = [1, 2] : (tensor<5x32xi32>) -> tensor<416x5x32xi32>
    %403 = stablehlo.multiply %400, %402 : tensor<416x5x32xi32>
    %404 = stablehlo.compare LT, %400, %189 : (tensor<416x5x32xi32>, tensor<416x5x32xi32>) -> tensor<416x5x32xi1>
    %405 = stablehlo.select %404, %403, %191 : tensor<416x5x32xi1>, tensor<416x5x32xi32>
    %406:2 = stablehlo.reduce(%398 init: %25), (%405 init: %25) across dimensions = [2] : (tensor<416x5x32xi32>, tensor<416x5x32xi32>, tensor<i32>, tensor<i32>) -> (tensor<416x5xi32>, tensor<416x5xi32>)
      reducer(%a0: tensor<i32>, %b0: tensor<i32>) (%a1: tensor<i32>, %b1: tensor<i32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<i32>
        %s1 = stablehlo.add %a1, %b1 : tensor<i32>
        stablehlo.return %s0, %s1 : tensor<i32>, tensor<i32>
      }
    %407 = stablehlo.reduce(%381 init: %38) applies stablehlo.add across dimensions = [1] : (tensor<5x32xf32>, tensor<f32>) -> tensor<5xf32>
    %408 = stablehlo.convert %406#0 : (tensor<416x5xi32>) -> tensor<416x5xf32>
    %409 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %410 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %411 = stablehlo.broadcast_in_dim %385, dims = [1] : (tensor<5xf32>) -> tensor<416x5xf32>
    %412 = stablehlo.broadcast_in_dim %407, dims = [1] : (tensor<5xf32>) -> tensor<416x5xf32>
    %413 = stablehlo.multiply %408, %409 : tensor<416x5xf32>
    %414 = stablehlo.multiply %413, %411 : tensor<416x5xf32>
    %415 = stablehlo.multiply %410, %412 : tensor<416x5xf32>
    %416 = stablehlo.add %414, %415 : tensor<416x5xf32>
    %417 = stablehlo.convert %406#1 : (tensor<416x5xi32>) -> tensor<416x5xf32>
    %418 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %419 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %420 = stablehlo.broadcast_in_dim %385, dims = [1] : (tensor<5xf32>) -> tensor<416x5xf32>
    %421 = stablehlo.broadcast_in_dim %407, dims = [1] : (tensor<5xf32>) -> tensor<416x5xf32>
    %422 = stablehlo.multiply %417, %418 : tensor<416x5xf32>
    %423 = stablehlo.multiply %422, %420 : tensor<416x5xf32>
    %424 = stablehlo.multiply %419, %421 : tensor<416x5xf32>
    %425 = stablehlo.add %423, %424 : tensor<416x5xf32>
    %426:2 = stablehlo.reduce(%416 init: %38), (%425 init: %38) across dimensions = [1] : (tensor<416x5xf32>, tensor<416x5xf32>, tensor<f32>, tensor<f32>) -> (tensor<416xf32>, tensor<416xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %427 = stablehlo.logistic %426#0 : tensor<416xf32>
    %428 = stablehlo.multiply %426#0, %427 : tensor<416xf32>
    %429 = stablehlo.multiply %428, %426#1 : tensor<416xf32>
    %430 = stablehlo.reshape %429 : (tensor<416xf32>) -> tensor<13x32xf32>
    %431 = stablehlo.abs %430 : tensor<13x32xf32>
    %432 = stablehlo.reduce(%431 init: %38) applies stablehlo.maximum across dimensions = [1] : (tensor<13x32xf32>, tensor<f32>) -> tensor<13xf32>
    %433 = stablehlo.maximum %432, %227 : tensor<13xf32>
    %434 = stablehlo.multiply %433, %229 : tensor<13xf32>
    %435 = stablehlo.broadcast_in_dim %434, dims = [0] : (tensor<13xf32>) -> tensor<13x32xf32>
    %436 = stablehlo.divide %430, %435 : tensor<13x32xf32>
    %437 = stablehlo.round_nearest_even %436 : tensor<13x32xf32>
    %438 = stablehlo.convert %437 : (tensor<13x32xf32>) -> tensor<13x32xi8>
    %439 = stablehlo.reshape %438 : (tensor<13x32xi8>) -> tensor<13x32x1xi8>
    %440 = stablehlo.transpose %439, dims = [0, 2, 1] : (tensor<13x32x1xi8>) -> tensor<13x1x32xi8>
    %441 = stablehlo.reshape %440 : (tensor<13x1x32xi8>) -> tensor<13x32xi8>
    %442 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<160x13x32xui8>) -> tensor<160x13x32xi32>
    %443 = stablehlo.convert %441 : (tensor<13x32xi8>) -> tensor<13x32xi32>
    %444 = stablehlo.broadcast_in_dim %443, dims = [1, 2] : (tensor<13x32xi32>) -> tensor<160x13x32xi32>
    %445 = stablehlo.multiply %442, %444 : tensor<160x13x32xi32>
    %446 = stablehlo.compare LT, %442, %242 : (tensor<160x13x32xi32>, tensor<160x13x32xi32>) -> tensor<160x13x32xi1>
    %447 = stablehlo.select %446, %445, %244 : tensor<160x13x32xi1>, tensor<160x13x32xi32>
    %448 = stablehlo.reduce(%447 init: %25) applies stablehlo.add across dimensions = [2] : (tensor<160x13x32xi32>, tensor<i32>) -> tensor<160x13xi32>
    %449 = stablehlo.reduce(%430 init: %38) applies stablehlo.add across dimensions = [1] : (tensor<13x32xf32>, tensor<f32>) -> tensor<13xf32>
    %450 = stablehlo.convert %448 : (tensor<160x13xi32>) -> tensor<160x13xf32>
    %451 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %452 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %453 = stablehlo.broadcast_in_dim %434, dims = [1] : (tensor<13xf32>) -> tensor<160x13xf32>
    %454 = stablehlo.broadcast_in_dim %449, dims = [1] : (tensor<13xf32>) -> tensor<160x13xf32>
    %455 = stablehlo.multiply %450, %451 : tensor<160x13xf32>
    %456 = stablehlo.multiply %455, %453 : tensor<160x13xf32>
    %457 = stablehlo.multiply %452, %454 : tensor<160x13xf32>
    %458 = stablehlo.add %456, %457 : tensor<160x13xf32>
    %459 = stablehlo.reduce(%458 init: %38) applies stablehlo.add across dimensions = [1] : (tensor<160x13xf32>, tensor<f32>) -> tensor<160xf32>
    %460 = stablehlo.add %371, %459 : tensor<160xf32>
    // head
    %461 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %462 = stablehlo.multiply %460, %460 : tensor<160xf32>
    %463 = stablehlo.reduce(%462 init: %38) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %464 = stablehlo.multiply %463, %40 : tensor<f32>
    %465 = stablehlo.add %464, %42 : tensor<f32>
    %466 = stablehlo.rsqrt %465 : tensor<f32>
    %467 = stablehlo.broadcast_in_dim %466, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %468 = stablehlo.multiply %460, %467 : tensor<160xf32>
    %469 = stablehlo.multiply %468, %461 : tensor<160xf32>
    %470 = stablehlo.reshape %469 : (tensor<160xf32>) -> tensor<5x32xf32>
    %471 = stablehlo.abs %470 : tensor<5x32xf32>
    %472 = stablehlo.reduce(%471 init: %38) applies stablehlo.maximum across dimensions = [1] : (tensor<5x32xf32>, tensor<f32>) -> tensor<5xf32>
    %473 = stablehlo.maximum %472, %51 : tensor<5xf32>
    %474 = stablehlo.multiply %473, %53 : tensor<5xf32>
    %475 = stablehlo.broadcast_in_dim %474, dims = [0] : (tensor<5xf32>) -> tensor<5x32xf32>
    %476 = stablehlo.divide %470, %475 : tensor<5x32xf32>
    %477 = stablehlo.round_nearest_even %476 : tensor<5x32xf32>
    %478 = stablehlo.convert %477 : (tensor<5x32xf32>) -> tensor<5x32xi8>
    %479 = stablehlo.reshape %478 : (tensor<5x32xi8>) -> tensor<5x32x1xi8>
    %480 = stablehlo.transpose %479, dims = [0, 2, 1] : (tensor<5x32x1xi8>) -> tensor<5x1x32xi8>
    %481 = stablehlo.reshape %480 : (tensor<5x1x32xi8>) -> tensor<5x32xi8>
    %482 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x5x32xui8>) -> tensor<26x5x32xi32>
    %483 = stablehlo.convert %481 : (tensor<5x32xi8>) -> tensor<5x32xi32>
    %484 = stablehlo.broadcast_in_dim %483, dims = [1, 2] : (tensor<5x32xi32>) -> tensor<26x5x32xi32>
    %485 = stablehlo.multiply %482, %484 : tensor<26x5x32xi32>
    %486 = stablehlo.constant dense<256> : tensor<26x5x32xi32>
    %487 = stablehlo.compare LT, %482, %486 : (tensor<26x5x32xi32>, tensor<26x5x32xi32>) -> tensor<26x5x32xi1>
    %488 = stablehlo.constant dense<0> : tensor<26x5x32xi32>
    %489 = stablehlo.select %487, %485, %488 : tensor<26x5x32xi1>, tensor<26x5x32xi32>
    %490 = stablehlo.reduce(%489 init: %25) applies stablehlo.add across dimensions = [2] : (tensor<26x5x32xi32>, tensor<i32>) -> tensor<26x5xi32>
    %491 = stablehlo.reduce(%470 init: %38) applies stablehlo.add across dimensions = [1] : (tensor<5x32xf32>, tensor<f32>) -> tensor<5xf32>
    %492 = stablehlo.convert %490 : (tensor<26x5xi32>) -> tensor<26x5xf32>
    %493 = stablehlo.convert %model.embed_tokens.scales : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %494 = stablehlo.convert %model.embed_tokens.biases : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %495 = stablehlo.broadcast_in_dim %474, dims = [1] : (tensor<5xf32>) -> tensor<26x5xf32>
    %496 = stablehlo.broadcast_in_dim %491, dims = [1] : (tensor<5xf32>) -> tensor<26x5xf32>
    %497 = stablehlo.multiply %492, %493 : tensor<26x5xf32>
    %498 = stablehlo.multiply %497, %495 : tensor<26x5xf32>
    %499 = stablehlo.multiply %494, %496 : tensor<26x5xf32>
    %500 = stablehlo.add %498, %499 : tensor<26x5xf32>
    %501 = stablehlo.reduce(%500 init: %38) applies stablehlo.add across dimensions = [1] : (tensor<26x5xf32>, tensor<f32>) -> tensor<26xf32>
    %502 = stablehlo.reduce(%501 init: %116) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %503 = stablehlo.broadcast_in_dim %502, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %504 = stablehlo.is_finite %503 : (tensor<26xf32>) -> tensor<26xi1>
    %505 = stablehlo.compare EQ, %501, %503 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %506 = stablehlo.constant dense<false> : tensor<26xi1>
    %507 = stablehlo.select %504, %505, %506 : tensor<26xi1>, tensor<26xi1>
    %508 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %509 = stablehlo.iota dim = 0 : tensor<26xui32>
    %510 = stablehlo.select %507, %509, %508 : tensor<26xi1>, tensor<26xui32>
    %511 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %512 = stablehlo.reduce(%510 init: %511) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %513 = stablehlo.bitcast_convert %512 : (tensor<ui32>) -> tensor<i32>
    return %513, %98, %313 : tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>
  }
}
