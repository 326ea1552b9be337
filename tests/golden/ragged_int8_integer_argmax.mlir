module @ragged_6_argmax {
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
    %cache.0: tensor<6x17x2x3x96xf32>,
    %cache.1: tensor<6x17x2x3x96xf32>,
    %tokens: tensor<6xi32>,
    %positions: tensor<6xi32>
  ) -> (tensor<6xi32>, tensor<6x17x2x3x96xf32>, tensor<6x17x2x3x96xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<6xi32>
    %1 = stablehlo.constant dense<25> : tensor<6xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<6xi32>
    %3 = stablehlo.reshape %model.embed_tokens.weight : (tensor<26x5x32xui8>) -> tensor<26x160xui8>
    %4 = "stablehlo.gather"(%3, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xui8>, tensor<6xi32>) -> tensor<6x160xui8>
    %5 = "stablehlo.gather"(%model.embed_tokens.scales, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<6xi32>) -> tensor<6x5xbf16>
    %6 = "stablehlo.gather"(%model.embed_tokens.biases, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<6xi32>) -> tensor<6x5xbf16>
    %7 = stablehlo.iota dim = 2 : tensor<6x160x1xui8>
    %8 = stablehlo.constant dense<8> : tensor<6x160x1xui8>
    %9 = stablehlo.multiply %7, %8 : tensor<6x160x1xui8>
    %10 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<6x160xui8>) -> tensor<6x160x1xui8>
    %11 = stablehlo.shift_right_logical %10, %9 : tensor<6x160x1xui8>
    %12 = stablehlo.constant dense<255> : tensor<6x160x1xui8>
    %13 = stablehlo.and %11, %12 : tensor<6x160x1xui8>
    %14 = stablehlo.convert %13 : (tensor<6x160x1xui8>) -> tensor<6x160x1xf32>
    %15 = stablehlo.convert %5 : (tensor<6x5xbf16>) -> tensor<6x5xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<6x5xf32>) -> tensor<6x5x32xf32>
    %17 = stablehlo.convert %6 : (tensor<6x5xbf16>) -> tensor<6x5xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<6x5xf32>) -> tensor<6x5x32xf32>
    %19 = stablehlo.reshape %14 : (tensor<6x160x1xf32>) -> tensor<6x5x32xf32>
    %20 = stablehlo.multiply %19, %16 : tensor<6x5x32xf32>
    %21 = stablehlo.add %20, %18 : tensor<6x5x32xf32>
    %22 = stablehlo.reshape %21 : (tensor<6x5x32xf32>) -> tensor<6x160xf32>
    %23 = stablehlo.reshape %rope : (tensor<17x2x2x48xf32>) -> tensor<17x192xf32>
    %24 = stablehlo.constant dense<16> : tensor<6xi32>
    %25 = stablehlo.clamp %0, %positions, %24 : tensor<6xi32>
    %26 = "stablehlo.gather"(%23, %25) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 192>}> : (tensor<17x192xf32>, tensor<6xi32>) -> tensor<6x192xf32>
    %27 = stablehlo.reshape %26 : (tensor<6x192xf32>) -> tensor<6x2x2x48xf32>
    %28 = stablehlo.slice %27 [0:6, 0:1, 0:2, 0:48] : (tensor<6x2x2x48xf32>) -> tensor<6x1x2x48xf32>
    %29 = stablehlo.slice %27 [0:6, 1:2, 0:2, 0:48] : (tensor<6x2x2x48xf32>) -> tensor<6x1x2x48xf32>
    %30 = stablehlo.reshape %28 : (tensor<6x1x2x48xf32>) -> tensor<6x2x48xf32>
    %31 = stablehlo.reshape %29 : (tensor<6x1x2x48xf32>) -> tensor<6x2x48xf32>
    %32 = stablehlo.broadcast_in_dim %positions, dims = [0] : (tensor<6xi32>) -> tensor<6x10xi32>
    %33 = stablehlo.iota dim = 1 : tensor<6x10xi32>
    %34 = stablehlo.compare LE, %33, %32 : (tensor<6x10xi32>, tensor<6x10xi32>) -> tensor<6x10xi1>
    // layer 0: attention
    %35 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %36 = stablehlo.multiply %22, %22 : tensor<6x160xf32>
    %37 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %38 = stablehlo.reduce(%36 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %39 = stablehlo.constant dense<6.25e-03> : tensor<6xf32>
    %40 = stablehlo.multiply %38, %39 : tensor<6xf32>
    %41 = stablehlo.constant dense<1.0e-05> : tensor<6xf32>
    %42 = stablehlo.add %40, %41 : tensor<6xf32>
    %43 = stablehlo.rsqrt %42 : tensor<6xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %45 = stablehlo.multiply %22, %44 : tensor<6x160xf32>
    %46 = stablehlo.multiply %45, %35 : tensor<6x160xf32>
    %47 = stablehlo.reshape %46 : (tensor<6x160xf32>) -> tensor<6x5x32xf32>
    %48 = stablehlo.abs %47 : tensor<6x5x32xf32>
    %49 = stablehlo.reduce(%48 init: %37) applies stablehlo.maximum across dimensions = [2] : (tensor<6x5x32xf32>, tensor<f32>) -> tensor<6x5xf32>
    %50 = stablehlo.constant dense<7.888609e-31> : tensor<6x5xf32>
    %51 = stablehlo.maximum %49, %50 : tensor<6x5xf32>
    %52 = stablehlo.constant dense<7.874016e-03> : tensor<6x5xf32>
    %53 = stablehlo.multiply %51, %52 : tensor<6x5xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1] : (tensor<6x5xf32>) -> tensor<6x5x32xf32>
    %55 = stablehlo.divide %47, %54 : tensor<6x5x32xf32>
    %56 = stablehlo.round_nearest_even %55 : tensor<6x5x32xf32>
    %57 = stablehlo.convert %56 : (tensor<6x5x32xf32>) -> tensor<6x5x32xi8>
    %58 = stablehlo.reshape %57 : (tensor<6x5x32xi8>) -> tensor<6x5x32x1xi8>
    %59 = stablehlo.transpose %58, dims = [0, 1, 3, 2] : (tensor<6x5x32x1xi8>) -> tensor<6x5x1x32xi8>
    %60 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.weight, dims = [1, 2, 3] : (tensor<2592x5x32xui8>) -> tensor<6x2592x5x32xui8>
    %61 = stablehlo.reshape %59 : (tensor<6x5x1x32xi8>) -> tensor<6x5x32xi8>
    %62 = stablehlo.convert %60 : (tensor<6x2592x5x32xui8>) -> tensor<6x2592x5x32xi32>
    %63 = stablehlo.convert %61 : (tensor<6x5x32xi8>) -> tensor<6x5x32xi32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0, 2, 3] : (tensor<6x5x32xi32>) -> tensor<6x2592x5x32xi32>
    %65 = stablehlo.multiply %62, %64 : tensor<6x2592x5x32xi32>
    %66 = stablehlo.constant dense<256> : tensor<6x2592x5x32xi32>
    %67 = stablehlo.compare LT, %62, %66 : (tensor<6x2592x5x32xi32>, tensor<6x2592x5x32xi32>) -> tensor<6x2592x5x32xi1>
    %68 = stablehlo.constant dense<0> : tensor<6x2592x5x32xi32>
    %69 = stablehlo.select %67, %65, %68 : tensor<6x2592x5x32xi1>, tensor<6x2592x5x32xi32>
    %70 = stablehlo.constant dense<0> : tensor<i32>
    %71 = stablehlo.reduce(%69 init: %70) applies stablehlo.add across dimensions = [3] : (tensor<6x2592x5x32xi32>, tensor<i32>) -> tensor<6x2592x5xi32>
    %72 = stablehlo.reduce(%47 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<6x5x32xf32>, tensor<f32>) -> tensor<6x5xf32>
    %73 = stablehlo.convert %71 : (tensor<6x2592x5xi32>) -> tensor<6x2592x5xf32>
    %74 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %75 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %76 = stablehlo.broadcast_in_dim %74, dims = [1, 2] : (tensor<2592x5xf32>) -> tensor<6x2592x5xf32>
    %77 = stablehlo.broadcast_in_dim %75, dims = [1, 2] : (tensor<2592x5xf32>) -> tensor<6x2592x5xf32>
    %78 = stablehlo.broadcast_in_dim %53, dims = [0, 2] : (tensor<6x5xf32>) -> tensor<6x2592x5xf32>
    %79 = stablehlo.broadcast_in_dim %72, dims = [0, 2] : (tensor<6x5xf32>) -> tensor<6x2592x5xf32>
    %80 = stablehlo.multiply %73, %76 : tensor<6x2592x5xf32>
    %81 = stablehlo.multiply %80, %78 : tensor<6x2592x5xf32>
    %82 = stablehlo.multiply %77, %79 : tensor<6x2592x5xf32>
    %83 = stablehlo.add %81, %82 : tensor<6x2592x5xf32>
    %84 = stablehlo.reduce(%83 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<6x2592x5xf32>, tensor<f32>) -> tensor<6x2592xf32>
    %85 = stablehlo.reshape %84 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %86 = stablehlo.reshape %85 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %87 = stablehlo.reshape %85 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %88 = stablehlo.broadcast_in_dim %30, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %89 = stablehlo.broadcast_in_dim %31, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %90 = stablehlo.multiply %87, %88 : tensor<6x27x2x48xf32>
    %91 = stablehlo.reverse %87, dims = [2] : tensor<6x27x2x48xf32>
    %92 = stablehlo.multiply %91, %89 : tensor<6x27x2x48xf32>
    %93 = stablehlo.add %90, %92 : tensor<6x27x2x48xf32>
    %94 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %95 = stablehlo.constant dense<24> : tensor<6x27x2x48xi32>
    %96 = stablehlo.compare GE, %94, %95 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %97 = stablehlo.select %96, %86, %93 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %98 = stablehlo.reshape %97 : (tensor<6x27x2x48xf32>) -> tensor<6x27x96xf32>
    %99 = stablehlo.slice %98 [0:6, 21:27, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x6x96xf32>
    %100 = stablehlo.reshape %99 : (tensor<6x6x96xf32>) -> tensor<6x2x3x96xf32>
    %101 = stablehlo.clamp %0, %positions, %24 : tensor<6xi32>
    %102 = stablehlo.iota dim = 0 : tensor<6x1xi32>
    %103 = stablehlo.reshape %101 : (tensor<6xi32>) -> tensor<6x1xi32>
    %104 = stablehlo.concatenate %102, %103, dim = 1 : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x2xi32>
    %105 = "stablehlo.scatter"(%cache.0, %104, %100) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2, 3], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x17x2x3x96xf32>, tensor<6x2xi32>, tensor<6x2x3x96xf32>) -> tensor<6x17x2x3x96xf32>
    %106 = stablehlo.slice %105 [0:6, 0:10, 0:1, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %107 = stablehlo.reshape %106 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %108 = stablehlo.slice %105 [0:6, 0:10, 1:2, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %109 = stablehlo.reshape %108 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %110 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x96xi1>
    %111 = stablehlo.constant dense<0.0e+00> : tensor<6x10x3x96xf32>
    %112 = stablehlo.select %110, %109, %111 : tensor<6x10x3x96xi1>, tensor<6x10x3x96xf32>
    %113 = stablehlo.slice %98 [0:6, 0:21, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x21x96xf32>
    %114 = stablehlo.reshape %113 : (tensor<6x21x96xf32>) -> tensor<6x3x7x96xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1, 2, 4] : (tensor<6x3x7x96xf32>) -> tensor<6x3x7x10x96xf32>
    %116 = stablehlo.broadcast_in_dim %107, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %117 = stablehlo.multiply %115, %116 : tensor<6x3x7x10x96xf32>
    %118 = stablehlo.reduce(%117 init: %37) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %119 = stablehlo.broadcast_in_dim %34, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %120 = stablehlo.constant dense<1.0206208e-01> : tensor<6x3x7x10xf32>
    %121 = stablehlo.multiply %118, %120 : tensor<6x3x7x10xf32>
    %122 = stablehlo.constant dense<-1.0e+30> : tensor<6x3x7x10xf32>
    %123 = stablehlo.select %119, %121, %122 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %124 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %125 = stablehlo.reduce(%123 init: %124) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %127 = stablehlo.subtract %123, %126 : tensor<6x3x7x10xf32>
    %128 = stablehlo.exponential %127 : tensor<6x3x7x10xf32>
    %129 = stablehlo.reduce(%128 init: %37) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %130 = stablehlo.broadcast_in_dim %129, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %131 = stablehlo.divide %128, %130 : tensor<6x3x7x10xf32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x96xf32>
    %133 = stablehlo.broadcast_in_dim %112, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %134 = stablehlo.multiply %132, %133 : tensor<6x3x7x10x96xf32>
    %135 = stablehlo.reduce(%134 init: %37) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x96xf32>
    %136 = stablehlo.reshape %135 : (tensor<6x3x7x96xf32>) -> tensor<6x2016xf32>
    %137 = stablehlo.reshape %136 : (tensor<6x2016xf32>) -> tensor<6x63x32xf32>
    %138 = stablehlo.abs %137 : tensor<6x63x32xf32>
    %139 = stablehlo.reduce(%138 init: %37) applies stablehlo.maximum across dimensions = [2] : (tensor<6x63x32xf32>, tensor<f32>) -> tensor<6x63xf32>
    %140 = stablehlo.constant dense<7.888609e-31> : tensor<6x63xf32>
    %141 = stablehlo.maximum %139, %140 : tensor<6x63xf32>
    %142 = stablehlo.constant dense<7.874016e-03> : tensor<6x63xf32>
    %143 = stablehlo.multiply %141, %142 : tensor<6x63xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1] : (tensor<6x63xf32>) -> tensor<6x63x32xf32>
    %145 = stablehlo.divide %137, %144 : tensor<6x63x32xf32>
    %146 = stablehlo.round_nearest_even %145 : tensor<6x63x32xf32>
    %147 = stablehlo.convert %146 : (tensor<6x63x32xf32>) -> tensor<6x63x32xi8>
    %148 = stablehlo.reshape %147 : (tensor<6x63x32xi8>) -> tensor<6x63x32x1xi8>
    %149 = stablehlo.transpose %148, dims = [0, 1, 3, 2] : (tensor<6x63x32x1xi8>) -> tensor<6x63x1x32xi8>
    %150 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [1, 2, 3] : (tensor<160x63x32xui8>) -> tensor<6x160x63x32xui8>
    %151 = stablehlo.reshape %149 : (tensor<6x63x1x32xi8>) -> tensor<6x63x32xi8>
    %152 = stablehlo.convert %150 : (tensor<6x160x63x32xui8>) -> tensor<6x160x63x32xi32>
    %153 = stablehlo.convert %151 : (tensor<6x63x32xi8>) -> tensor<6x63x32xi32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0, 2, 3] : (tensor<6x63x32xi32>) -> tensor<6x160x63x32xi32>
    %155 = stablehlo.multiply %152, %154 : tensor<6x160x63x32xi32>
    %156 = stablehlo.constant dense<256> : tensor<6x160x63x32xi32>
    %157 = stablehlo.compare LT, %152, %156 : (tensor<6x160x63x32xi32>, tensor<6x160x63x32xi32>) -> tensor<6x160x63x32xi1>
    %158 = stablehlo.constant dense<0> : tensor<6x160x63x32xi32>
    %159 = stablehlo.select %157, %155, %158 : tensor<6x160x63x32xi1>, tensor<6x160x63x32xi32>
    %160 = stablehlo.reduce(%159 init: %70) applies stablehlo.add across dimensions = [3] : (tensor<6x160x63x32xi32>, tensor<i32>) -> tensor<6x160x63xi32>
    %161 = stablehlo.reduce(%137 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<6x63x32xf32>, tensor<f32>) -> tensor<6x63xf32>
    %162 = stablehlo.convert %160 : (tensor<6x160x63xi32>) -> tensor<6x160x63xf32>
    %163 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %164 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %165 = stablehlo.broadcast_in_dim %163, dims = [1, 2] : (tensor<160x63xf32>) -> tensor<6x160x63xf32>
    %166 = stablehlo.broadcast_in_dim %164, dims = [1, 2] : (tensor<160x63xf32>) -> tensor<6x160x63xf32>
    %167 = stablehlo.broadcast_in_dim %143, dims = [0, 2] : (tensor<6x63xf32>) -> tensor<6x160x63xf32>
    %168 = stablehlo.broadcast_in_dim %161, dims = [0, 2] : (tensor<6x63xf32>) -> tensor<6x160x63xf32>
    %169 = stablehlo.multiply %162, %165 : tensor<6x160x63xf32>
    %170 = stablehlo.multiply %169, %167 : tensor<6x160x63xf32>
    %171 = stablehlo.multiply %166, %168 : tensor<6x160x63xf32>
    %172 = stablehlo.add %170, %171 : tensor<6x160x63xf32>
    %173 = stablehlo.reduce(%172 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<6x160x63xf32>, tensor<f32>) -> tensor<6x160xf32>
    %174 = stablehlo.add %22, %173 : tensor<6x160xf32>
    // layer 0: feed-forward
    %175 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %176 = stablehlo.multiply %174, %174 : tensor<6x160xf32>
    %177 = stablehlo.reduce(%176 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %178 = stablehlo.multiply %177, %39 : tensor<6xf32>
    %179 = stablehlo.add %178, %41 : tensor<6xf32>
    %180 = stablehlo.rsqrt %179 : tensor<6xf32>
    %181 = stablehlo.broadcast_in_dim %180, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %182 = stablehlo.multiply %174, %181 : tensor<6x160xf32>
    %183 = stablehlo.multiply %182, %175 : tensor<6x160xf32>
    %184 = stablehlo.reshape %183 : (tensor<6x160xf32>) -> tensor<6x5x32xf32>
    %185 = stablehlo.abs %184 : tensor<6x5x32xf32>
    %186 = stablehlo.reduce(%185 init: %37) applies stablehlo.maximum across dimensions = [2] : (tensor<6x5x32xf32>, tensor<f32>) -> tensor<6x5xf32>
    %187 = stablehlo.maximum %186, %50 : tensor<6x5xf32>
    %188 = stablehlo.multiply %187, %52 : tensor<6x5xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0, 1] : (tensor<6x5xf32>) -> tensor<6x5x32xf32>
    %190 = stablehlo.divide %184, %189 : tensor<6x5x32xf32>
    %191 = stablehlo.round_nearest_even %190 : tensor<6x5x32xf32>
    %192 = stablehlo.convert %191 : (tensor<6x5x32xf32>) -> tensor<6x5x32xi8>
    %193 = stablehlo.reshape %192 : (tensor<6x5x32xi8>) -> tensor<6x5x32x1xi8>
    %194 = stablehlo.transpose %193, dims = [0, 1, 3, 2] : (tensor<6x5x32x1xi8>) -> tensor<6x5x1x32xi8>
    %195 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [1, 2, 3] : (tensor<416x5x32xui8>) -> tensor<6x416x5x32xui8>
    %196 = stablehlo.reshape %194 : (tensor<6x5x1x32xi8>) -> tensor<6x5x32xi8>
    %197 = stablehlo.convert %195 : (tensor<6x416x5x32xui8>) -> tensor<6x416x5x32xi32>
    %198 = stablehlo.convert %196 : (tensor<6x5x32xi8>) -> tensor<6x5x32xi32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0, 2, 3] : (tensor<6x5x32xi32>) -> tensor<6x416x5x32xi32>
    %200 = stablehlo.multiply %197, %199 : tensor<6x416x5x32xi32>
    %201 = stablehlo.constant dense<256> : tensor<6x416x5x32xi32>
    %202 = stablehlo.compare LT, %197, %201 : (tensor<6x416x5x32xi32>, tensor<6x416x5x32xi32>) -> tensor<6x416x5x32xi1>
    %203 = stablehlo.constant dense<0> : tensor<6x416x5x32xi32>
    %204 = stablehlo.select %202, %200, %203 : tensor<6x416x5x32xi1>, tensor<6x416x5x32xi32>
    %205 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [1, 2, 3] : (tensor<416x5x32xui8>) -> tensor<6x416x5x32xui8>
    %206 = stablehlo.reshape %194 : (tensor<6x5x1x32xi8>) -> tensor<6x5x32xi8>
    %207 = stablehlo.convert %205 : (tensor<6x416x5x32xui8>) -> tensor<6x416x5x32xi32>
    %208 = stablehlo.convert %206 : (tensor<6x5x32xi8>) -> tensor<6x5x32xi32>
    %209 = stablehlo.broadcast_in_dim %208, dims = [0, 2, 3] : (tensor<6x5x32xi32>) -> tensor<6x416x5x32xi32>
    %210 = stablehlo.multiply %207, %209 : tensor<6x416x5x32xi32>
    %211 = stablehlo.compare LT, %207, %201 : (tensor<6x416x5x32xi32>, tensor<6x416x5x32xi32>) -> tensor<6x416x5x32xi1>
    %212 = stablehlo.select %211, %210, %203 : tensor<6x416x5x32xi1>, tensor<6x416x5x32xi32>
    %213:2 = stablehlo.reduce(%204 init: %70), (%212 init: %70) across dimensions = [3] : (tensor<6x416x5x32xi32>, tensor<6x416x5x32xi32>, tensor<i32>, tensor<i32>) -> (tensor<6x416x5xi32>, tensor<6x416x5xi32>)
      reducer(%a0: tensor<i32>, %b0: tensor<i32>) (%a1: tensor<i32>, %b1: tensor<i32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<i32>
        %s1 = stablehlo.add %a1, %b1 : tensor<i32>
        stablehlo.return %s0, %s1 : tensor<i32>, tensor<i32>
      }
    %214 = stablehlo.reduce(%184 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<6x5x32xf32>, tensor<f32>) -> tensor<6x5xf32>
    %215 = stablehlo.convert %213#0 : (tensor<6x416x5xi32>) -> tensor<6x416x5xf32>
    %216 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %217 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %218 = stablehlo.broadcast_in_dim %216, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<6x416x5xf32>
    %219 = stablehlo.broadcast_in_dim %217, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<6x416x5xf32>
    %220 = stablehlo.broadcast_in_dim %188, dims = [0, 2] : (tensor<6x5xf32>) -> tensor<6x416x5xf32>
    %221 = stablehlo.broadcast_in_dim %214, dims = [0, 2] : (tensor<6x5xf32>) -> tensor<6x416x5xf32>
    %222 = stablehlo.multiply %215, %218 : tensor<6x416x5xf32>
    %223 = stablehlo.multiply %222, %220 : tensor<6x416x5xf32>
    %224 = stablehlo.multiply %219, %221 : tensor<6x416x5xf32>
    %225 = stablehlo.add %223, %224 : tensor<6x416x5xf32>
    %226 = stablehlo.convert %213#1 : (tensor<6x416x5xi32>) -> tensor<6x416x5xf32>
    %227 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %228 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %229 = stablehlo.broadcast_in_dim %227, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<6x416x5xf32>
    %230 = stablehlo.broadcast_in_dim %228, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<6x416x5xf32>
    %231 = stablehlo.broadcast_in_dim %188, dims = [0, 2] : (tensor<6x5xf32>) -> tensor<6x416x5xf32>
    %232 = stablehlo.broadcast_in_dim %214, dims = [0, 2] : (tensor<6x5xf32>) -> tensor<6x416x5xf32>
    %233 = stablehlo.multiply %226, %229 : tensor<6x416x5xf32>
    %234 = stablehlo.multiply %233, %231 : tensor<6x416x5xf32>
    %235 = stablehlo.multiply %230, %232 : tensor<6x416x5xf32>
    %236 = stablehlo.add %234, %235 : tensor<6x416x5xf32>
    %237:2 = stablehlo.reduce(%225 init: %37), (%236 init: %37) across dimensions = [2] : (tensor<6x416x5xf32>, tensor<6x416x5xf32>, tensor<f32>, tensor<f32>) -> (tensor<6x416xf32>, tensor<6x416xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %238 = stablehlo.logistic %237#0 : tensor<6x416xf32>
    %239 = stablehlo.multiply %237#0, %238 : tensor<6x416xf32>
    %240 = stablehlo.multiply %239, %237#1 : tensor<6x416xf32>
    %241 = stablehlo.reshape %240 : (tensor<6x416xf32>) -> tensor<6x13x32xf32>
    %242 = stablehlo.abs %241 : tensor<6x13x32xf32>
    %243 = stablehlo.reduce(%242 init: %37) applies stablehlo.maximum across dimensions = [2] : (tensor<6x13x32xf32>, tensor<f32>) -> tensor<6x13xf32>
    %244 = stablehlo.constant dense<7.888609e-31> : tensor<6x13xf32>
    %245 = stablehlo.maximum %243, %244 : tensor<6x13xf32>
    %246 = stablehlo.constant dense<7.874016e-03> : tensor<6x13xf32>
    %247 = stablehlo.multiply %245, %246 : tensor<6x13xf32>
    %248 = stablehlo.broadcast_in_dim %247, dims = [0, 1] : (tensor<6x13xf32>) -> tensor<6x13x32xf32>
    %249 = stablehlo.divide %241, %248 : tensor<6x13x32xf32>
    %250 = stablehlo.round_nearest_even %249 : tensor<6x13x32xf32>
    %251 = stablehlo.convert %250 : (tensor<6x13x32xf32>) -> tensor<6x13x32xi8>
    %252 = stablehlo.reshape %251 : (tensor<6x13x32xi8>) -> tensor<6x13x32x1xi8>
    %253 = stablehlo.transpose %252, dims = [0, 1, 3, 2] : (tensor<6x13x32x1xi8>) -> tensor<6x13x1x32xi8>
    %254 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [1, 2, 3] : (tensor<160x13x32xui8>) -> tensor<6x160x13x32xui8>
    %255 = stablehlo.reshape %253 : (tensor<6x13x1x32xi8>) -> tensor<6x13x32xi8>
    %256 = stablehlo.convert %254 : (tensor<6x160x13x32xui8>) -> tensor<6x160x13x32xi32>
    %257 = stablehlo.convert %255 : (tensor<6x13x32xi8>) -> tensor<6x13x32xi32>
    %258 = stablehlo.broadcast_in_dim %257, dims = [0, 2, 3] : (tensor<6x13x32xi32>) -> tensor<6x160x13x32xi32>
    %259 = stablehlo.multiply %256, %258 : tensor<6x160x13x32xi32>
    %260 = stablehlo.constant dense<256> : tensor<6x160x13x32xi32>
    %261 = stablehlo.compare LT, %256, %260 : (tensor<6x160x13x32xi32>, tensor<6x160x13x32xi32>) -> tensor<6x160x13x32xi1>
    %262 = stablehlo.constant dense<0> : tensor<6x160x13x32xi32>
    %263 = stablehlo.select %261, %259, %262 : tensor<6x160x13x32xi1>, tensor<6x160x13x32xi32>
    %264 = stablehlo.reduce(%263 init: %70) applies stablehlo.add across dimensions = [3] : (tensor<6x160x13x32xi32>, tensor<i32>) -> tensor<6x160x13xi32>
    %265 = stablehlo.reduce(%241 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<6x13x32xf32>, tensor<f32>) -> tensor<6x13xf32>
    %266 = stablehlo.convert %264 : (tensor<6x160x13xi32>) -> tensor<6x160x13xf32>
    %267 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %268 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %269 = stablehlo.broadcast_in_dim %267, dims = [1, 2] : (tensor<160x13xf32>) -> tensor<6x160x13xf32>
    %270 = stablehlo.broadcast_in_dim %268, dims = [1, 2] : (tensor<160x13xf32>) -> tensor<6x160x13xf32>
    %271 = stablehlo.broadcast_in_dim %247, dims = [0, 2] : (tensor<6x13xf32>) -> tensor<6x160x13xf32>
    %272 = stablehlo.broadcast_in_dim %265, dims = [0, 2] : (tensor<6x13xf32>) -> tensor<6x160x13xf32>
    %273 = stablehlo.multiply %266, %269 : tensor<6x160x13xf32>
    %274 = stablehlo.multiply %273, %271 : tensor<6x160x13xf32>
    %275 = stablehlo.multiply %270, %272 : tensor<6x160x13xf32>
    %276 = stablehlo.add %274, %275 : tensor<6x160x13xf32>
    %277 = stablehlo.reduce(%276 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<6x160x13xf32>, tensor<f32>) -> tensor<6x160xf32>
    %278 = stablehlo.add %174, %277 : tensor<6x160xf32>
    // layer 1: attention
    %279 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %280 = stablehlo.multiply %278, %278 : tensor<6x160xf32>
    %281 = stablehlo.reduce(%280 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %282 = stablehlo.multiply %281, %39 : tensor<6xf32>
    %283 = stablehlo.add %282, %41 : tensor<6xf32>
    %284 = stablehlo.rsqrt %283 : tensor<6xf32>
    %285 = stablehlo.broadcast_in_dim %284, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %286 = stablehlo.multiply %278, %285 : tensor<6x160xf32>
    %287 = stablehlo.multiply %286, %279 : tensor<6x160xf32>
    %288 = stablehlo.reshape %287 : (tensor<6x160xf32>) -> tensor<6x5x32xf32>
    %289 = stablehlo.abs %288 : tensor<6x5x32xf32>
    %290 = stablehlo.reduce(%289 init: %37) applies stablehlo.maximum across dimensions = [2] : (tensor<6x5x32xf32>, tensor<f32>) -> tensor<6x5xf32>
    %291 = stablehlo.maximum %290, %50 : tensor<6x5xf32>
    %292 = stablehlo.multiply %291, %52 : tensor<6x5xf32>
    %293 = stablehlo.broadcast_in_dim %292, dims = [0, 1] : (tensor<6x5xf32>) -> tensor<6x5x32xf32>
    %294 = stablehlo.divide %288, %293 : tensor<6x5x32xf32>
    %295 = stablehlo.round_nearest_even %294 : tensor<6x5x32xf32>
    %296 = stablehlo.convert %295 : (tensor<6x5x32xf32>) -> tensor<6x5x32xi8>
    %297 = stablehlo.reshape %296 : (tensor<6x5x32xi8>) -> tensor<6x5x32x1xi8>
    %298 = stablehlo.transpose %297, dims = [0, 1, 3, 2] : (tensor<6x5x32x1xi8>) -> tensor<6x5x1x32xi8>
    %299 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.weight, dims = [1, 2, 3] : (tensor<2592x5x32xui8>) -> tensor<6x2592x5x32xui8>
    %300 = stablehlo.reshape %298 : (tensor<6x5x1x32xi8>) -> tensor<6x5x32xi8>
    %301 = stablehlo.convert %299 : (tensor<6x2592x5x32xui8>) -> tensor<6x2592x5x32xi32>
    %302 = stablehlo.convert %300 : (tensor<6x5x32xi8>) -> tensor<6x5x32xi32>
    %303 = stablehlo.broadcast_in_dim %302, dims = [0, 2, 3] : (tensor<6x5x32xi32>) -> tensor<6x2592x5x32xi32>
    %304 = stablehlo.multiply %301, %303 : tensor<6x2592x5x32xi32>
    %305 = stablehlo.compare LT, %301, %66 : (tensor<6x2592x5x32xi32>, tensor<6x2592x5x32xi32>) -> tensor<6x2592x5x32xi1>
    %306 = stablehlo.select %305, %304, %68 : tensor<6x2592x5x32xi1>, tensor<6x2592x5x32xi32>
    %307 = stablehlo.reduce(%306 init: %70) applies stablehlo.add across dimensions = [3] : (tensor<6x2592x5x32xi32>, tensor<i32>) -> tensor<6x2592x5xi32>
    %308 = stablehlo.reduce(%288 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<6x5x32xf32>, tensor<f32>) -> tensor<6x5xf32>
    %309 = stablehlo.convert %307 : (tensor<6x2592x5xi32>) -> tensor<6x2592x5xf32>
    %310 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %311 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %312 = stablehlo.broadcast_in_dim %310, dims = [1, 2] : (tensor<2592x5xf32>) -> tensor<6x2592x5xf32>
    %313 = stablehlo.broadcast_in_dim %311, dims = [1, 2] : (tensor<2592x5xf32>) -> tensor<6x2592x5xf32>
    %314 = stablehlo.broadcast_in_dim %292, dims = [0, 2] : (tensor<6x5xf32>) -> tensor<6x2592x5xf32>
    %315 = stablehlo.broadcast_in_dim %308, dims = [0, 2] : (tensor<6x5xf32>) -> tensor<6x2592x5xf32>
    %316 = stablehlo.multiply %309, %312 : tensor<6x2592x5xf32>
    %317 = stablehlo.multiply %316, %314 : tensor<6x2592x5xf32>
    %318 = stablehlo.multiply %313, %315 : tensor<6x2592x5xf32>
    %319 = stablehlo.add %317, %318 : tensor<6x2592x5xf32>
    %320 = stablehlo.reduce(%319 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<6x2592x5xf32>, tensor<f32>) -> tensor<6x2592xf32>
    %321 = stablehlo.reshape %320 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %322 = stablehlo.reshape %321 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %323 = stablehlo.reshape %321 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %324 = stablehlo.broadcast_in_dim %30, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %325 = stablehlo.broadcast_in_dim %31, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %326 = stablehlo.multiply %323, %324 : tensor<6x27x2x48xf32>
    %327 = stablehlo.reverse %323, dims = [2] : tensor<6x27x2x48xf32>
    %328 = stablehlo.multiply %327, %325 : tensor<6x27x2x48xf32>
    %329 = stablehlo.add %326, %328 : tensor<6x27x2x48xf32>
    %330 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %331 = stablehlo.compare GE, %330, %95 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %332 = stablehlo.select %331, %322, %329 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %333 = stablehlo.reshape %332 : (tensor<6x27x2x48xf32>) -> tensor<6x27x96xf32>
    %334 = stablehlo.slice %333 [0:6, 21:27, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x6x96xf32>
    %335 = stablehlo.reshape %334 : (tensor<6x6x96xf32>) -> tensor<6x2x3x96xf32>
    %336 = stablehlo.clamp %0, %positions, %24 : tensor<6xi32>
    %337 = stablehlo.iota dim = 0 : tensor<6x1xi32>
    %338 = stablehlo.reshape %336 : (tensor<6xi32>) -> tensor<6x1xi32>
    %339 = stablehlo.concatenate %337, %338, dim = 1 : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x2xi32>
    %340 = "stablehlo.scatter"(%cache.1, %339, %335) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2, 3], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x17x2x3x96xf32>, tensor<6x2xi32>, tensor<6x2x3x96xf32>) -> tensor<6x17x2x3x96xf32>
    %341 = stablehlo.slice %340 [0:6, 0:10, 0:1, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %342 = stablehlo.reshape %341 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %343 = stablehlo.slice %340 [0:6, 0:10, 1:2, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %344 = stablehlo.reshape %343 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %345 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x96xi1>
    %346 = stablehlo.select %345, %344, %111 : tensor<6x10x3x96xi1>, tensor<6x10x3x96xf32>
    %347 = stablehlo.slice %333 [0:6, 0:21, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x21x96xf32>
    %348 = stablehlo.reshape %347 : (tensor<6x21x96xf32>) -> tensor<6x3x7x96xf32>
    %349 = stablehlo.broadcast_in_dim %348, dims = [0, 1, 2, 4] : (tensor<6x3x7x96xf32>) -> tensor<6x3x7x10x96xf32>
    %350 = stablehlo.broadcast_in_dim %342, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %351 = stablehlo.multiply %349, %350 : tensor<6x3x7x10x96xf32>
    %352 = stablehlo.reduce(%351 init: %37) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %353 = stablehlo.broadcast_in_dim %34, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %354 = stablehlo.multiply %352, %120 : tensor<6x3x7x10xf32>
    %355 = stablehlo.select %353, %354, %122 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %356 = stablehlo.reduce(%355 init: %124) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %357 = stablehlo.broadcast_in_dim %356, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %358 = stablehlo.subtract %355, %357 : tensor<6x3x7x10xf32>
    %359 = stablehlo.exponential %358 : tensor<6x3x7x10xf32>
    %360 = stablehlo.reduce(%359 init: %37) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %361 = stablehlo.broadcast_in_dim %360, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %362 = stablehlo.divide %359, %361 : tensor<6x3x7x10xf32>
    %363 = stablehlo.broadcast_in_dim %362, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x96xf32>
    %364 = stablehlo.broadcast_in_dim %346, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %365 = stablehlo.multiply %363, %364 : tensor<6x3x7x10x96xf32>
    %366 = stablehlo.reduce(%365 init: %37) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x96xf32>
    %367 = stablehlo.reshape %366 : (tensor<6x3x7x96xf32>) -> tensor<6x2016xf32>
    %368 = stablehlo.reshape %367 : (tensor<6x2016xf32>) -> tensor<6x63x32xf32>
    %369 = stablehlo.abs %368 : tensor<6x63x32xf32>
    %370 = stablehlo.reduce(%369 init: %37) applies stablehlo.maximum across dimensions = [2] : (tensor<6x63x32xf32>, tensor<f32>) -> tensor<6x63xf32>
    %371 = stablehlo.maximum %370, %140 : tensor<6x63xf32>
    %372 = stablehlo.multiply %371, %142 : tensor<6x63xf32>
    %373 = stablehlo.broadcast_in_dim %372, dims = [0, 1] : (tensor<6x63xf32>) -> tensor<6x63x32xf32>
    %374 = stablehlo.divide %368, %373 : tensor<6x63x32xf32>
    %375 = stablehlo.round_nearest_even %374 : tensor<6x63x32xf32>
    %376 = stablehlo.convert %375 : (tensor<6x63x32xf32>) -> tensor<6x63x32xi8>
    %377 = stablehlo.reshape %376 : (tensor<6x63x32xi8>) -> tensor<6x63x32x1xi8>
    %378 = stablehlo.transpose %377, dims = [0, 1, 3, 2] : (tensor<6x63x32x1xi8>) -> tensor<6x63x1x32xi8>
    %379 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [1, 2, 3] : (tensor<160x63x32xui8>) -> tensor<6x160x63x32xui8>
    %380 = stablehlo.reshape %378 : (tensor<6x63x1x32xi8>) -> tensor<6x63x32xi8>
    %381 = stablehlo.convert %379 : (tensor<6x160x63x32xui8>) -> tensor<6x160x63x32xi32>
    %382 = stablehlo.convert %380 : (tensor<6x63x32xi8>) -> tensor<6x63x32xi32>
    %383 = stablehlo.broadcast_in_dim %382, dims = [0, 2, 3] : (tensor<6x63x32xi32>) -> tensor<6x160x63x32xi32>
    %384 = stablehlo.multiply %381, %383 : tensor<6x160x63x32xi32>
    %385 = stablehlo.compare LT, %381, %156 : (tensor<6x160x63x32xi32>, tensor<6x160x63x32xi32>) -> tensor<6x160x63x32xi1>
    %386 = stablehlo.select %385, %384, %158 : tensor<6x160x63x32xi1>, tensor<6x160x63x32xi32>
    %387 = stablehlo.reduce(%386 init: %70) applies stablehlo.add across dimensions = [3] : (tensor<6x160x63x32xi32>, tensor<i32>) -> tensor<6x160x63xi32>
    %388 = stablehlo.reduce(%368 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<6x63x32xf32>, tensor<f32>) -> tensor<6x63xf32>
    %389 = stablehlo.convert %387 : (tensor<6x160x63xi32>) -> tensor<6x160x63xf32>
    %390 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %391 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %392 = stablehlo.broadcast_in_dim %390, dims = [1, 2] : (tensor<160x63xf32>) -> tensor<6x160x63xf32>
    %393 = stablehlo.broadcast_in_dim %391, dims = [1, 2] : (tensor<160x63xf32>) -> tensor<6x160x63xf32>
    %394 = stablehlo.broadcast_in_dim %372, dims = [0, 2] : (tensor<6x63xf32>) -> tensor<6x160x63xf32>
    %395 = stablehlo.broadcast_in_dim %388, dims = [0, 2] : (tensor<6x63xf32>) -> tensor<6x160x63xf32>
    %396 = stablehlo.multiply %389, %392 : tensor<6x160x63xf32>
    %397 = stablehlo.multiply %396, %394 : tensor<6x160x63xf32>
    %398 = stablehlo.multiply %393, %395 : tensor<6x160x63xf32>
    %399 = stablehlo.add %397, %398 : tensor<6x160x63xf32>
    %400 = stablehlo.reduce(%399 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<6x160x63xf32>, tensor<f32>) -> tensor<6x160xf32>
    %401 = stablehlo.add %278, %400 : tensor<6x160xf32>
    // layer 1: feed-forward
    %402 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %403 = stablehlo.multiply %401, %401 : tensor<6x160xf32>
    %404 = stablehlo.reduce(%403 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %405 = stablehlo.multiply %404, %39 : tensor<6xf32>
    %406 = stablehlo.add %405, %41 : tensor<6xf32>
    %407 = stablehlo.rsqrt %406 : tensor<6xf32>
    %408 = stablehlo.broadcast_in_dim %407, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %409 = stablehlo.multiply %401, %408 : tensor<6x160xf32>
    %410 = stablehlo.multiply %409, %402 : tensor<6x160xf32>
    %411 = stablehlo.reshape %410 : (tensor<6x160xf32>) -> tensor<6x5x32xf32>
    %412 = stablehlo.abs %411 : tensor<6x5x32xf32>
    %413 = stablehlo.reduce(%412 init: %37) applies stablehlo.maximum across dimensions = [2] : (tensor<6x5x32xf32>, tensor<f32>) -> tensor<6x5xf32>
    %414 = stablehlo.maximum %413, %50 : tensor<6x5xf32>
    %415 = stablehlo.multiply %414, %52 : tensor<6x5xf32>
    %416 = stablehlo.broadcast_in_dim %415, dims = [0, 1] : (tensor<6x5xf32>) -> tensor<6x5x32xf32>
    %417 = stablehlo.divide %411, %416 : tensor<6x5x32xf32>
    %418 = stablehlo.round_nearest_even %417 : tensor<6x5x32xf32>
    %419 = stablehlo.convert %418 : (tensor<6x5x32xf32>) -> tensor<6x5x32xi8>
    %420 = stablehlo.reshape %419 : (tensor<6x5x32xi8>) -> tensor<6x5x32x1xi8>
    %421 = stablehlo.transpose %420, dims = [0, 1, 3, 2] : (tensor<6x5x32x1xi8>) -> tensor<6x5x1x32xi8>
    %422 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [1, 2, 3] : (tensor<416x5x32xui8>) -> tensor<6x416x5x32xui8>
    %423 = stablehlo.reshape %421 : (tensor<6x5x1x32xi8>) -> tensor<6x5x32xi8>
    %424 = stablehlo.convert %422 : (tensor<6x416x5x32xui8>) -> tensor<6x416x5x32xi32>
    %425 = stablehlo.convert %423 : (tensor<6x5x32xi8>) -> tensor<6x5x32xi32>
    %426 = stablehlo.broadcast_in_dim %425, dims = [0, 2, 3] : (tensor<6x5x32xi32>) -> tensor<6x416x5x32xi32>
    %427 = stablehlo.multiply %424, %426 : tensor<6x416x5x32xi32>
    %428 = stablehlo.compare LT, %424, %201 : (tensor<6x416x5x32xi32>, tensor<6x416x5x32xi32>) -> tensor<6x416x5x32xi1>
    %429 = stablehlo.select %428, %427, %203 : tensor<6x416x5x32xi1>, tensor<6x416x5x32xi32>
    %430 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [1, 2, 3] : (tensor<416x5x32xui8>) -> tensor<6x416x5x32xui8>
    %431 = stablehlo.reshape %421 : (tensor<6x5x1x32xi8>) -> tensor<6x5x32xi8>
    %432 = stablehlo.convert %430 : (tensor<6x416x5x32xui8>) -> tensor<6x416x5x32xi32>
    %433 = stablehlo.convert %431 : (tensor<6x5x32xi8>) -> tensor<6x5x32xi32>
    %434 = stablehlo.broadcast_in_dim %433, dims = [0, 2, 3] : (tensor<6x5x32xi32>) -> tensor<6x416x5x32xi32>
    %435 = stablehlo.multiply %432, %434 : tensor<6x416x5x32xi32>
    %436 = stablehlo.compare LT, %432, %201 : (tensor<6x416x5x32xi32>, tensor<6x416x5x32xi32>) -> tensor<6x416x5x32xi1>
    %437 = stablehlo.select %436, %435, %203 : tensor<6x416x5x32xi1>, tensor<6x416x5x32xi32>
    %438:2 = stablehlo.reduce(%429 init: %70), (%437 init: %70) across dimensions = [3] : (tensor<6x416x5x32xi32>, tensor<6x416x5x32xi32>, tensor<i32>, tensor<i32>) -> (tensor<6x416x5xi32>, tensor<6x416x5xi32>)
      reducer(%a0: tensor<i32>, %b0: tensor<i32>) (%a1: tensor<i32>, %b1: tensor<i32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<i32>
        %s1 = stablehlo.add %a1, %b1 : tensor<i32>
        stablehlo.return %s0, %s1 : tensor<i32>, tensor<i32>
      }
    %439 = stablehlo.reduce(%411 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<6x5x32xf32>, tensor<f32>) -> tensor<6x5xf32>
    %440 = stablehlo.convert %438#0 : (tensor<6x416x5xi32>) -> tensor<6x416x5xf32>
    %441 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %442 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %443 = stablehlo.broadcast_in_dim %441, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<6x416x5xf32>
    %444 = stablehlo.broadcast_in_dim %442, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<6x416x5xf32>
    %445 = stablehlo.broadcast_in_dim %415, dims = [0, 2] : (tensor<6x5xf32>) -> tensor<6x416x5xf32>
    %446 = stablehlo.broadcast_in_dim %439, dims = [0, 2] : (tensor<6x5xf32>) -> tensor<6x416x5xf32>
    %447 = stablehlo.multiply %440, %443 : tensor<6x416x5xf32>
    %448 = stablehlo.multiply %447, %445 : tensor<6x416x5xf32>
    %449 = stablehlo.multiply %444, %446 : tensor<6x416x5xf32>
    %450 = stablehlo.add %448, %449 : tensor<6x416x5xf32>
    %451 = stablehlo.convert %438#1 : (tensor<6x416x5xi32>) -> tensor<6x416x5xf32>
    %452 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %453 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %454 = stablehlo.broadcast_in_dim %452, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<6x416x5xf32>
    %455 = stablehlo.broadcast_in_dim %453, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<6x416x5xf32>
    %456 = stablehlo.broadcast_in_dim %415, dims = [0, 2] : (tensor<6x5xf32>) -> tensor<6x416x5xf32>
    %457 = stablehlo.broadcast_in_dim %439, dims = [0, 2] : (tensor<6x5xf32>) -> tensor<6x416x5xf32>
    %458 = stablehlo.multiply %451, %454 : tensor<6x416x5xf32>
    %459 = stablehlo.multiply %458, %456 : tensor<6x416x5xf32>
    %460 = stablehlo.multiply %455, %457 : tensor<6x416x5xf32>
    %461 = stablehlo.add %459, %460 : tensor<6x416x5xf32>
    %462:2 = stablehlo.reduce(%450 init: %37), (%461 init: %37) across dimensions = [2] : (tensor<6x416x5xf32>, tensor<6x416x5xf32>, tensor<f32>, tensor<f32>) -> (tensor<6x416xf32>, tensor<6x416xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %463 = stablehlo.logistic %462#0 : tensor<6x416xf32>
    %464 = stablehlo.multiply %462#0, %463 : tensor<6x416xf32>
    %465 = stablehlo.multiply %464, %462#1 : tensor<6x416xf32>
    %466 = stablehlo.reshape %465 : (tensor<6x416xf32>) -> tensor<6x13x32xf32>
    %467 = stablehlo.abs %466 : tensor<6x13x32xf32>
    %468 = stablehlo.reduce(%467 init: %37) applies stablehlo.maximum across dimensions = [2] : (tensor<6x13x32xf32>, tensor<f32>) -> tensor<6x13xf32>
    %469 = stablehlo.maximum %468, %244 : tensor<6x13xf32>
    %470 = stablehlo.multiply %469, %246 : tensor<6x13xf32>
    %471 = stablehlo.broadcast_in_dim %470, dims = [0, 1] : (tensor<6x13xf32>) -> tensor<6x13x32xf32>
    %472 = stablehlo.divide %466, %471 : tensor<6x13x32xf32>
    %473 = stablehlo.round_nearest_even %472 : tensor<6x13x32xf32>
    %474 = stablehlo.convert %473 : (tensor<6x13x32xf32>) -> tensor<6x13x32xi8>
    %475 = stablehlo.reshape %474 : (tensor<6x13x32xi8>) -> tensor<6x13x32x1xi8>
    %476 = stablehlo.transpose %475, dims = [0, 1, 3, 2] : (tensor<6x13x32x1xi8>) -> tensor<6x13x1x32xi8>
    %477 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [1, 2, 3] : (tensor<160x13x32xui8>) -> tensor<6x160x13x32xui8>
    %478 = stablehlo.reshape %476 : (tensor<6x13x1x32xi8>) -> tensor<6x13x32xi8>
    %479 = stablehlo.convert %477 : (tensor<6x160x13x32xui8>) -> tensor<6x160x13x32xi32>
    %480 = stablehlo.convert %478 : (tensor<6x13x32xi8>) -> tensor<6x13x32xi32>
    %481 = stablehlo.broadcast_in_dim %480, dims = [0, 2, 3] : (tensor<6x13x32xi32>) -> tensor<6x160x13x32xi32>
    %482 = stablehlo.multiply %479, %481 : tensor<6x160x13x32xi32>
    %483 = stablehlo.compare LT, %479, %260 : (tensor<6x160x13x32xi32>, tensor<6x160x13x32xi32>) -> tensor<6x160x13x32xi1>
    %484 = stablehlo.select %483, %482, %262 : tensor<6x160x13x32xi1>, tensor<6x160x13x32xi32>
    %485 = stablehlo.reduce(%484 init: %70) applies stablehlo.add across dimensions = [3] : (tensor<6x160x13x32xi32>, tensor<i32>) -> tensor<6x160x13xi32>
    %486 = stablehlo.reduce(%466 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<6x13x32xf32>, tensor<f32>) -> tensor<6x13xf32>
    %487 = stablehlo.convert %485 : (tensor<6x160x13xi32>) -> tensor<6x160x13xf32>
    %488 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %489 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %490 = stablehlo.broadcast_in_dim %488, dims = [1, 2] : (tensor<160x13xf32>) -> tensor<6x160x13xf32>
    %491 = stablehlo.broadcast_in_dim %489, dims = [1, 2] : (tensor<160x13xf32>) -> tensor<6x160x13xf32>
    %492 = stablehlo.broadcast_in_dim %470, dims = [0, 2] : (tensor<6x13xf32>) -> tensor<6x160x13xf32>
    %493 = stablehlo.broadcast_in_dim %486, dims = [0, 2] : (tensor<6x13xf32>) -> tensor<6x160x13xf32>
    %494 = stablehlo.multiply %487, %490 : tensor<6x160x13xf32>
    %495 = stablehlo.multiply %494, %492 : tensor<6x160x13xf32>
    %496 = stablehlo.multiply %491, %493 : tensor<6x160x13xf32>
    %497 = stablehlo.add %495, %496 : tensor<6x160x13xf32>
    %498 = stablehlo.reduce(%497 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<6x160x13xf32>, tensor<f32>) -> tensor<6x160xf32>
    %499 = stablehlo.add %401, %498 : tensor<6x160xf32>
    // head
    %500 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %501 = stablehlo.multiply %499, %499 : tensor<6x160xf32>
    %502 = stablehlo.reduce(%501 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %503 = stablehlo.multiply %502, %39 : tensor<6xf32>
    %504 = stablehlo.add %503, %41 : tensor<6xf32>
    %505 = stablehlo.rsqrt %504 : tensor<6xf32>
    %506 = stablehlo.broadcast_in_dim %505, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %507 = stablehlo.multiply %499, %506 : tensor<6x160xf32>
    %508 = stablehlo.multiply %507, %500 : tensor<6x160xf32>
    %509 = stablehlo.reshape %508 : (tensor<6x160xf32>) -> tensor<6x5x32xf32>
    %510 = stablehlo.abs %509 : tensor<6x5x32xf32>
    %511 = stablehlo.reduce(%510 init: %37) applies stablehlo.maximum across dimensions = [2] : (tensor<6x5x32xf32>, tensor<f32>) -> tensor<6x5xf32>
    %512 = stablehlo.maximum %511, %50 : tensor<6x5xf32>
    %513 = stablehlo.multiply %512, %52 : tensor<6x5xf32>
    %514 = stablehlo.broadcast_in_dim %513, dims = [0, 1] : (tensor<6x5xf32>) -> tensor<6x5x32xf32>
    %515 = stablehlo.divide %509, %514 : tensor<6x5x32xf32>
    %516 = stablehlo.round_nearest_even %515 : tensor<6x5x32xf32>
    %517 = stablehlo.convert %516 : (tensor<6x5x32xf32>) -> tensor<6x5x32xi8>
    %518 = stablehlo.reshape %517 : (tensor<6x5x32xi8>) -> tensor<6x5x32x1xi8>
    %519 = stablehlo.transpose %518, dims = [0, 1, 3, 2] : (tensor<6x5x32x1xi8>) -> tensor<6x5x1x32xi8>
    %520 = stablehlo.broadcast_in_dim %model.embed_tokens.weight, dims = [1, 2, 3] : (tensor<26x5x32xui8>) -> tensor<6x26x5x32xui8>
    %521 = stablehlo.reshape %519 : (tensor<6x5x1x32xi8>) -> tensor<6x5x32xi8>
    %522 = stablehlo.convert %520 : (tensor<6x26x5x32xui8>) -> tensor<6x26x5x32xi32>
    %523 = stablehlo.convert %521 : (tensor<6x5x32xi8>) -> tensor<6x5x32xi32>
    %524 = stablehlo.broadcast_in_dim %523, dims = [0, 2, 3] : (tensor<6x5x32xi32>) -> tensor<6x26x5x32xi32>
    %525 = stablehlo.multiply %522, %524 : tensor<6x26x5x32xi32>
    %526 = stablehlo.constant dense<256> : tensor<6x26x5x32xi32>
    %527 = stablehlo.compare LT, %522, %526 : (tensor<6x26x5x32xi32>, tensor<6x26x5x32xi32>) -> tensor<6x26x5x32xi1>
    %528 = stablehlo.constant dense<0> : tensor<6x26x5x32xi32>
    %529 = stablehlo.select %527, %525, %528 : tensor<6x26x5x32xi1>, tensor<6x26x5x32xi32>
    %530 = stablehlo.reduce(%529 init: %70) applies stablehlo.add across dimensions = [3] : (tensor<6x26x5x32xi32>, tensor<i32>) -> tensor<6x26x5xi32>
    %531 = stablehlo.reduce(%509 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<6x5x32xf32>, tensor<f32>) -> tensor<6x5xf32>
    %532 = stablehlo.convert %530 : (tensor<6x26x5xi32>) -> tensor<6x26x5xf32>
    %533 = stablehlo.convert %model.embed_tokens.scales : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %534 = stablehlo.convert %model.embed_tokens.biases : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %535 = stablehlo.broadcast_in_dim %533, dims = [1, 2] : (tensor<26x5xf32>) -> tensor<6x26x5xf32>
    %536 = stablehlo.broadcast_in_dim %534, dims = [1, 2] : (tensor<26x5xf32>) -> tensor<6x26x5xf32>
    %537 = stablehlo.broadcast_in_dim %513, dims = [0, 2] : (tensor<6x5xf32>) -> tensor<6x26x5xf32>
    %538 = stablehlo.broadcast_in_dim %531, dims = [0, 2] : (tensor<6x5xf32>) -> tensor<6x26x5xf32>
    %539 = stablehlo.multiply %532, %535 : tensor<6x26x5xf32>
    %540 = stablehlo.multiply %539, %537 : tensor<6x26x5xf32>
    %541 = stablehlo.multiply %536, %538 : tensor<6x26x5xf32>
    %542 = stablehlo.add %540, %541 : tensor<6x26x5xf32>
    %543 = stablehlo.reduce(%542 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<6x26x5xf32>, tensor<f32>) -> tensor<6x26xf32>
    %544 = stablehlo.reduce(%543 init: %124) applies stablehlo.maximum across dimensions = [1] : (tensor<6x26xf32>, tensor<f32>) -> tensor<6xf32>
    %545 = stablehlo.broadcast_in_dim %544, dims = [0] : (tensor<6xf32>) -> tensor<6x26xf32>
    %546 = stablehlo.is_finite %545 : (tensor<6x26xf32>) -> tensor<6x26xi1>
    %547 = stablehlo.compare EQ, %543, %545 : (tensor<6x26xf32>, tensor<6x26xf32>) -> tensor<6x26xi1>
    %548 = stablehlo.constant dense<false> : tensor<6x26xi1>
    %549 = stablehlo.select %546, %547, %548 : tensor<6x26xi1>, tensor<6x26xi1>
    %550 = stablehlo.constant dense<2147483647> : tensor<6x26xui32>
    %551 = stablehlo.iota dim = 1 : tensor<6x26xui32>
    %552 = stablehlo.select %549, %551, %550 : tensor<6x26xi1>, tensor<6x26xui32>
    %553 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %554 = stablehlo.reduce(%552 init: %553) applies stablehlo.minimum across dimensions = [1] : (tensor<6x26xui32>, tensor<ui32>) -> tensor<6xui32>
    %555 = stablehlo.bitcast_convert %554 : (tensor<6xui32>) -> tensor<6xi32>
    return %555, %105, %340 : tensor<6xi32>, tensor<6x17x2x3x96xf32>, tensor<6x17x2x3x96xf32>
  }
}
