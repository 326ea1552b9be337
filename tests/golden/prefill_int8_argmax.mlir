module @prefill_11_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x40xui32>,
    %model.embed_tokens.scales: tensor<26x5xbf16>,
    %model.embed_tokens.biases: tensor<26x5xbf16>,
    %model.layers.0.input_layernorm.weight: tensor<160xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<2592x40xui32>,
    %model.layers.0.self_attn.qkv_proj.scales: tensor<2592x5xbf16>,
    %model.layers.0.self_attn.qkv_proj.biases: tensor<2592x5xbf16>,
    %model.layers.0.self_attn.o_proj.weight: tensor<160x504xui32>,
    %model.layers.0.self_attn.o_proj.scales: tensor<160x63xbf16>,
    %model.layers.0.self_attn.o_proj.biases: tensor<160x63xbf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<416x40xui32>,
    %model.layers.0.mlp.gate_proj.scales: tensor<416x5xbf16>,
    %model.layers.0.mlp.gate_proj.biases: tensor<416x5xbf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<416x40xui32>,
    %model.layers.0.mlp.up_proj.scales: tensor<416x5xbf16>,
    %model.layers.0.mlp.up_proj.biases: tensor<416x5xbf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<160x104xui32>,
    %model.layers.0.mlp.down_proj.scales: tensor<160x13xbf16>,
    %model.layers.0.mlp.down_proj.biases: tensor<160x13xbf16>,
    %model.layers.1.input_layernorm.weight: tensor<160xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<2592x40xui32>,
    %model.layers.1.self_attn.qkv_proj.scales: tensor<2592x5xbf16>,
    %model.layers.1.self_attn.qkv_proj.biases: tensor<2592x5xbf16>,
    %model.layers.1.self_attn.o_proj.weight: tensor<160x504xui32>,
    %model.layers.1.self_attn.o_proj.scales: tensor<160x63xbf16>,
    %model.layers.1.self_attn.o_proj.biases: tensor<160x63xbf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<416x40xui32>,
    %model.layers.1.mlp.gate_proj.scales: tensor<416x5xbf16>,
    %model.layers.1.mlp.gate_proj.biases: tensor<416x5xbf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<416x40xui32>,
    %model.layers.1.mlp.up_proj.scales: tensor<416x5xbf16>,
    %model.layers.1.mlp.up_proj.biases: tensor<416x5xbf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<160x104xui32>,
    %model.layers.1.mlp.down_proj.scales: tensor<160x13xbf16>,
    %model.layers.1.mlp.down_proj.biases: tensor<160x13xbf16>,
    %model.norm.weight: tensor<160xf32>,
    %rope: tensor<17x2x2x48xf32>,
    %cache.0: tensor<17x2x3x96xf32>,
    %cache.1: tensor<17x2x3x96xf32>,
    %tokens: tensor<11xi32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<11xi32>
    %1 = stablehlo.constant dense<25> : tensor<11xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<11xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 40>}> : (tensor<26x40xui32>, tensor<11xi32>) -> tensor<11x40xui32>
    %4 = "stablehlo.gather"(%model.embed_tokens.scales, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<11xi32>) -> tensor<11x5xbf16>
    %5 = "stablehlo.gather"(%model.embed_tokens.biases, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<11xi32>) -> tensor<11x5xbf16>
    %6 = stablehlo.iota dim = 2 : tensor<11x40x4xui32>
    %7 = stablehlo.constant dense<8> : tensor<11x40x4xui32>
    %8 = stablehlo.multiply %6, %7 : tensor<11x40x4xui32>
    %9 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<11x40xui32>) -> tensor<11x40x4xui32>
    %10 = stablehlo.shift_right_logical %9, %8 : tensor<11x40x4xui32>
    %11 = stablehlo.constant dense<255> : tensor<11x40x4xui32>
    %12 = stablehlo.and %10, %11 : tensor<11x40x4xui32>
    %13 = stablehlo.convert %12 : (tensor<11x40x4xui32>) -> tensor<11x40x4xf32>
    %14 = stablehlo.convert %4 : (tensor<11x5xbf16>) -> tensor<11x5xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<11x5xf32>) -> tensor<11x5x32xf32>
    %16 = stablehlo.convert %5 : (tensor<11x5xbf16>) -> tensor<11x5xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<11x5xf32>) -> tensor<11x5x32xf32>
    %18 = stablehlo.reshape %13 : (tensor<11x40x4xf32>) -> tensor<11x5x32xf32>
    %19 = stablehlo.multiply %18, %15 : tensor<11x5x32xf32>
    %20 = stablehlo.add %19, %17 : tensor<11x5x32xf32>
    %21 = stablehlo.reshape %20 : (tensor<11x5x32xf32>) -> tensor<11x160xf32>
    %22 = stablehlo.constant dense<0> : tensor<i32>
    %23 = stablehlo.dynamic_slice %rope, %position, %22, %22, %22, sizes = [11, 2, 2, 48] : (tensor<17x2x2x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<11x2x2x48xf32>
    %24 = stablehlo.slice %23 [0:11, 0:1, 0:2, 0:48] : (tensor<11x2x2x48xf32>) -> tensor<11x1x2x48xf32>
    %25 = stablehlo.slice %23 [0:11, 1:2, 0:2, 0:48] : (tensor<11x2x2x48xf32>) -> tensor<11x1x2x48xf32>
    %26 = stablehlo.reshape %24 : (tensor<11x1x2x48xf32>) -> tensor<11x2x48xf32>
    %27 = stablehlo.reshape %25 : (tensor<11x1x2x48xf32>) -> tensor<11x2x48xf32>
    %28 = stablehlo.iota dim = 0 : tensor<11x10xi32>
    %29 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<11x10xi32>
    %30 = stablehlo.add %28, %29 : tensor<11x10xi32>
    %31 = stablehlo.iota dim = 1 : tensor<11x10xi32>
    %32 = stablehlo.compare LE, %31, %30 : (tensor<11x10xi32>, tensor<11x10xi32>) -> tensor<11x10xi1>
    // layer 0: attention
    %33 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %34 = stablehlo.multiply %21, %21 : tensor<11x160xf32>
    %35 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %36 = stablehlo.reduce(%34 init: %35) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %37 = stablehlo.constant dense<6.25e-03> : tensor<11xf32>
    %38 = stablehlo.multiply %36, %37 : tensor<11xf32>
    %39 = stablehlo.constant dense<1.0e-05> : tensor<11xf32>
    %40 = stablehlo.add %38, %39 : tensor<11xf32>
    %41 = stablehlo.rsqrt %40 : tensor<11xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %43 = stablehlo.multiply %21, %42 : tensor<11x160xf32>
    %44 = stablehlo.multiply %43, %33 : tensor<11x160xf32>
    %45 = stablehlo.iota dim = 2 : tensor<2592x40x4xui32>
    %46 = stablehlo.constant dense<8> : tensor<2592x40x4xui32>
    %47 = stablehlo.multiply %45, %46 : tensor<2592x40x4xui32>
    %48 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x40xui32>) -> tensor<2592x40x4xui32>
    %49 = stablehlo.shift_right_logical %48, %47 : tensor<2592x40x4xui32>
    %50 = stablehlo.constant dense<255> : tensor<2592x40x4xui32>
    %51 = stablehlo.and %49, %50 : tensor<2592x40x4xui32>
    %52 = stablehlo.convert %51 : (tensor<2592x40x4xui32>) -> tensor<2592x40x4xf32>
    %53 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %55 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %57 = stablehlo.reshape %52 : (tensor<2592x40x4xf32>) -> tensor<2592x5x32xf32>
    %58 = stablehlo.multiply %57, %54 : tensor<2592x5x32xf32>
    %59 = stablehlo.add %58, %56 : tensor<2592x5x32xf32>
    %60 = stablehlo.reshape %59 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %61 = stablehlo.dot_general %44, %60, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<2592x160xf32>) -> tensor<11x2592xf32>
    %62 = stablehlo.reshape %61 : (tensor<11x2592xf32>) -> tensor<11x27x96xf32>
    %63 = stablehlo.reshape %62 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %64 = stablehlo.reshape %62 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %65 = stablehlo.broadcast_in_dim %26, dims = [0, 2, 3] : (tensor<11x2x48xf32>) -> tensor<11x27x2x48xf32>
    %66 = stablehlo.broadcast_in_dim %27, dims = [0, 2, 3] : (tensor<11x2x48xf32>) -> tensor<11x27x2x48xf32>
    %67 = stablehlo.multiply %64, %65 : tensor<11x27x2x48xf32>
    %68 = stablehlo.reverse %64, dims = [2] : tensor<11x27x2x48xf32>
    %69 = stablehlo.multiply %68, %66 : tensor<11x27x2x48xf32>
    %70 = stablehlo.add %67, %69 : tensor<11x27x2x48xf32>
    %71 = stablehlo.iota dim = 1 : tensor<11x27x2x48xi32>
    %72 = stablehlo.constant dense<24> : tensor<11x27x2x48xi32>
    %73 = stablehlo.compare GE, %71, %72 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %74 = stablehlo.select %73, %63, %70 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %75 = stablehlo.reshape %74 : (tensor<11x27x2x48xf32>) -> tensor<11x27x96xf32>
    %76 = stablehlo.slice %75 [0:11, 21:27, 0:96] : (tensor<11x27x96xf32>) -> tensor<11x6x96xf32>
    %77 = stablehlo.reshape %76 : (tensor<11x6x96xf32>) -> tensor<11x2x3x96xf32>
    %78 = stablehlo.dynamic_update_slice %cache.0, %77, %position, %22, %22, %22 : (tensor<17x2x3x96xf32>, tensor<11x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %79 = stablehlo.slice %78 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %80 = stablehlo.reshape %79 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %81 = stablehlo.slice %78 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %82 = stablehlo.reshape %81 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %83 = stablehlo.slice %75 [0:11, 0:21, 0:96] : (tensor<11x27x96xf32>) -> tensor<11x21x96xf32>
    %84 = stablehlo.reshape %83 : (tensor<11x21x96xf32>) -> tensor<11x3x7x96xf32>
    %85 = stablehlo.transpose %84, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %86 = stablehlo.reshape %85 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %87 = stablehlo.dot_general %86, %80, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %88 = stablehlo.reshape %87 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %89 = stablehlo.broadcast_in_dim %32, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %90 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x11x10xf32>
    %91 = stablehlo.multiply %88, %90 : tensor<3x7x11x10xf32>
    %92 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %93 = stablehlo.select %89, %91, %92 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %94 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %95 = stablehlo.reduce(%93 init: %94) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %97 = stablehlo.subtract %93, %96 : tensor<3x7x11x10xf32>
    %98 = stablehlo.exponential %97 : tensor<3x7x11x10xf32>
    %99 = stablehlo.reduce(%98 init: %35) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %101 = stablehlo.divide %98, %100 : tensor<3x7x11x10xf32>
    %102 = stablehlo.reshape %101 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %103 = stablehlo.dot_general %102, %82, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %104 = stablehlo.reshape %103 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %105 = stablehlo.transpose %104, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %106 = stablehlo.reshape %105 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %107 = stablehlo.iota dim = 2 : tensor<160x504x4xui32>
    %108 = stablehlo.constant dense<8> : tensor<160x504x4xui32>
    %109 = stablehlo.multiply %107, %108 : tensor<160x504x4xui32>
    %110 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x504xui32>) -> tensor<160x504x4xui32>
    %111 = stablehlo.shift_right_logical %110, %109 : tensor<160x504x4xui32>
    %112 = stablehlo.constant dense<255> : tensor<160x504x4xui32>
    %113 = stablehlo.and %111, %112 : tensor<160x504x4xui32>
    %114 = stablehlo.convert %113 : (tensor<160x504x4xui32>) -> tensor<160x504x4xf32>
    %115 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %117 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %119 = stablehlo.reshape %114 : (tensor<160x504x4xf32>) -> tensor<160x63x32xf32>
    %120 = stablehlo.multiply %119, %116 : tensor<160x63x32xf32>
    %121 = stablehlo.add %120, %118 : tensor<160x63x32xf32>
    %122 = stablehlo.reshape %121 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %123 = stablehlo.dot_general %106, %122, contracting_dims = [1] x [1] : (tensor<11x2016xf32>, tensor<160x2016xf32>) -> tensor<11x160xf32>
    %124 = stablehlo.add %21, %123 : tensor<11x160xf32>
    // layer 0: feed-forward
    %125 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %126 = stablehlo.multiply %124, %124 : tensor<11x160xf32>
    %127 = stablehlo.reduce(%126 init: %35) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %128 = stablehlo.multiply %127, %37 : tensor<11xf32>
    %129 = stablehlo.add %128, %39 : tensor<11xf32>
    %130 = stablehlo.rsqrt %129 : tensor<11xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %132 = stablehlo.multiply %124, %131 : tensor<11x160xf32>
    %133 = stablehlo.multiply %132, %125 : tensor<11x160xf32>
    %134 = stablehlo.iota dim = 2 : tensor<416x40x4xui32>
    %135 = stablehlo.constant dense<8> : tensor<416x40x4xui32>
    %136 = stablehlo.multiply %134, %135 : tensor<416x40x4xui32>
    %137 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x40xui32>) -> tensor<416x40x4xui32>
    %138 = stablehlo.shift_right_logical %137, %136 : tensor<416x40x4xui32>
    %139 = stablehlo.constant dense<255> : tensor<416x40x4xui32>
    %140 = stablehlo.and %138, %139 : tensor<416x40x4xui32>
    %141 = stablehlo.convert %140 : (tensor<416x40x4xui32>) -> tensor<416x40x4xf32>
    %142 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %144 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %146 = stablehlo.reshape %141 : (tensor<416x40x4xf32>) -> tensor<416x5x32xf32>
    %147 = stablehlo.multiply %146, %143 : tensor<416x5x32xf32>
    %148 = stablehlo.add %147, %145 : tensor<416x5x32xf32>
    %149 = stablehlo.reshape %148 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %150 = stablehlo.dot_general %133, %149, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %151 = stablehlo.iota dim = 2 : tensor<416x40x4xui32>
    %152 = stablehlo.multiply %151, %135 : tensor<416x40x4xui32>
    %153 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x40xui32>) -> tensor<416x40x4xui32>
    %154 = stablehlo.shift_right_logical %153, %152 : tensor<416x40x4xui32>
    %155 = stablehlo.and %154, %139 : tensor<416x40x4xui32>
    %156 = stablehlo.convert %155 : (tensor<416x40x4xui32>) -> tensor<416x40x4xf32>
    %157 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %159 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %160 = stablehlo.broadcast_in_dim %159, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %161 = stablehlo.reshape %156 : (tensor<416x40x4xf32>) -> tensor<416x5x32xf32>
    %162 = stablehlo.multiply %161, %158 : tensor<416x5x32xf32>
    %163 = stablehlo.add %162, %160 : tensor<416x5x32xf32>
    %164 = stablehlo.reshape %163 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %165 = stablehlo.dot_general %133, %164, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %166 = stablehlo.logistic %150 : tensor<11x416xf32>
    %167 = stablehlo.multiply %150, %166 : tensor<11x416xf32>
    %168 = stablehlo.multiply %167, %165 : tensor<11x416xf32>
    %169 = stablehlo.iota dim = 2 : tensor<160x104x4xui32>
    %170 = stablehlo.constant dense<8> : tensor<160x104x4xui32>
    %171 = stablehlo.multiply %169, %170 : tensor<160x104x4xui32>
    %172 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x104xui32>) -> tensor<160x104x4xui32>
    %173 = stablehlo.shift_right_logical %172, %171 : tensor<160x104x4xui32>
    %174 = stablehlo.constant dense<255> : tensor<160x104x4xui32>
    %175 = stablehlo.and %173, %174 : tensor<160x104x4xui32>
    %176 = stablehlo.convert %175 : (tensor<160x104x4xui32>) -> tensor<160x104x4xf32>
    %177 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %179 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %181 = stablehlo.reshape %176 : (tensor<160x104x4xf32>) -> tensor<160x13x32xf32>
    %182 = stablehlo.multiply %181, %178 : tensor<160x13x32xf32>
    %183 = stablehlo.add %182, %180 : tensor<160x13x32xf32>
    %184 = stablehlo.reshape %183 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %185 = stablehlo.dot_general %168, %184, contracting_dims = [1] x [1] : (tensor<11x416xf32>, tensor<160x416xf32>) -> tensor<11x160xf32>
    %186 = stablehlo.add %124, %185 : tensor<11x160xf32>
    // layer 1: attention
    %187 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %188 = stablehlo.multiply %186, %186 : tensor<11x160xf32>
    %189 = stablehlo.reduce(%188 init: %35) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %190 = stablehlo.multiply %189, %37 : tensor<11xf32>
    %191 = stablehlo.add %190, %39 : tensor<11xf32>
    %192 = stablehlo.rsqrt %191 : tensor<11xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %194 = stablehlo.multiply %186, %193 : tensor<11x160xf32>
    %195 = stablehlo.multiply %194, %187 : tensor<11x160xf32>
    %196 = stablehlo.iota dim = 2 : tensor<2592x40x4xui32>
    %197 = stablehlo.multiply %196, %46 : tensor<2592x40x4xui32>
    %198 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x40xui32>) -> tensor<2592x40x4xui32>
    %199 = stablehlo.shift_right_logical %198, %197 : tensor<2592x40x4xui32>
    %200 = stablehlo.and %199, %50 : tensor<2592x40x4xui32>
    %201 = stablehlo.convert %200 : (tensor<2592x40x4xui32>) -> tensor<2592x40x4xf32>
    %202 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %203 = stablehlo.broadcast_in_dim %202, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %204 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %206 = stablehlo.reshape %201 : (tensor<2592x40x4xf32>) -> tensor<2592x5x32xf32>
    %207 = stablehlo.multiply %206, %203 : tensor<2592x5x32xf32>
    %208 = stablehlo.add %207, %205 : tensor<2592x5x32xf32>
    %209 = stablehlo.reshape %208 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %210 = stablehlo.dot_general %195, %209, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<2592x160xf32>) -> tensor<11x2592xf32>
    %211 = stablehlo.reshape %210 : (tensor<11x2592xf32>) -> tensor<11x27x96xf32>
    %212 = stablehlo.reshape %211 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %213 = stablehlo.reshape %211 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %214 = stablehlo.broadcast_in_dim %26, dims = [0, 2, 3] : (tensor<11x2x48xf32>) -> tensor<11x27x2x48xf32>
    %215 = stablehlo.broadcast_in_dim %27, dims = [0, 2, 3] : (tensor<11x2x48xf32>) -> tensor<11x27x2x48xf32>
    %216 = stablehlo.multiply %213, %214 : tensor<11x27x2x48xf32>
    %217 = stablehlo.reverse %213, dims = [2] : tensor<11x27x2x48xf32>
    %218 = stablehlo.multiply %217, %215 : tensor<11x27x2x48xf32>
    %219 = stablehlo.add %216, %218 : tensor<11x27x2x48xf32>
    %220 = stablehlo.iota dim = 1 : tensor<11x27x2x48xi32>
    %221 = stablehlo.compare GE, %220, %72 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %222 = stablehlo.select %221, %212, %219 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %223 = stablehlo.reshape %222 : (tensor<11x27x2x48xf32>) -> tensor<11x27x96xf32>
    %224 = stablehlo.slice %223 [0:11, 21:27, 0:96] : (tensor<11x27x96xf32>) -> tensor<11x6x96xf32>
    %225 = stablehlo.reshape %224 : (tensor<11x6x96xf32>) -> tensor<11x2x3x96xf32>
    %226 = stablehlo.dynamic_update_slice %cache.1, %225, %position, %22, %22, %22 : (tensor<17x2x3x96xf32>, tensor<11x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %227 = stablehlo.slice %226 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %228 = stablehlo.reshape %227 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %229 = stablehlo.slice %226 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %230 = stablehlo.reshape %229 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %231 = stablehlo.slice %223 [0:11, 0:21, 0:96] : (tensor<11x27x96xf32>) -> tensor<11x21x96xf32>
    %232 = stablehlo.reshape %231 : (tensor<11x21x96xf32>) -> tensor<11x3x7x96xf32>
    %233 = stablehlo.transpose %232, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %234 = stablehlo.reshape %233 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %235 = stablehlo.dot_general %234, %228, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %236 = stablehlo.reshape %235 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %237 = stablehlo.broadcast_in_dim %32, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %238 = stablehlo.multiply %236, %90 : tensor<3x7x11x10xf32>
    %239 = stablehlo.select %237, %238, %92 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %240 = stablehlo.reduce(%239 init: %94) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %241 = stablehlo.broadcast_in_dim %240, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %242 = stablehlo.subtract %239, %241 : tensor<3x7x11x10xf32>
    %243 = stablehlo.exponential %242 : tensor<3x7x11x10xf32>
    %244 = stablehlo.reduce(%243 init: %35) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %245 = stablehlo.broadcast_in_dim %244, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %246 = stablehlo.divide %243, %245 : tensor<3x7x11x10xf32>
    %247 = stablehlo.reshape %246 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %248 = stablehlo.dot_general %247, %230, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %249 = stablehlo.reshape %248 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %250 = stablehlo.transpose %249, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %251 = stablehlo.reshape %250 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %252 = stablehlo.iota dim = 2 : tensor<160x504x4xui32>
    %253 = stablehlo.multiply %252, %108 : tensor<160x504x4xui32>
    %254 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x504xui32>) -> tensor<160x504x4xui32>
    %255 = stablehlo.shift_right_logical %254, %253 : tensor<160x504x4xui32>
    %256 = stablehlo.and %255, %112 : tensor<160x504x4xui32>
    %257 = stablehlo.convert %256 : (tensor<160x504x4xui32>) -> tensor<160x504x4xf32>
    %258 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %259 = stablehlo.broadcast_in_dim %258, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %260 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %261 = stablehlo.broadcast_in_dim %260, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %262 = stablehlo.reshape %257 : (tensor<160x504x4xf32>) -> tensor<160x63x32xf32>
    %263 = stablehlo.multiply %262, %259 : tensor<160x63x32xf32>
    %264 = stablehlo.add %263, %261 : tensor<160x63x32xf32>
    %265 = stablehlo.reshape %264 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %266 = stablehlo.dot_general %251, %265, contracting_dims = [1] x [1] : (tensor<11x2016xf32>, tensor<160x2016xf32>) -> tensor<11x160xf32>
    %267 = stablehlo.add %186, %266 : tensor<11x160xf32>
    // layer 1: feed-forward
    %268 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %269 = stablehlo.multiply %267, %267 : tensor<11x160xf32>
    %270 = stablehlo.reduce(%269 init: %35) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %271 = stablehlo.multiply %270, %37 : tensor<11xf32>
    %272 = stablehlo.add %271, %39 : tensor<11xf32>
    %273 = stablehlo.rsqrt %272 : tensor<11xf32>
    %274 = stablehlo.broadcast_in_dim %273, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %275 = stablehlo.multiply %267, %274 : tensor<11x160xf32>
    %276 = stablehlo.multiply %275, %268 : tensor<11x160xf32>
    %277 = stablehlo.iota dim = 2 : tensor<416x40x4xui32>
    %278 = stablehlo.multiply %277, %135 : tensor<416x40x4xui32>
    %279 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x40xui32>) -> tensor<416x40x4xui32>
    %280 = stablehlo.shift_right_logical %279, %278 : tensor<416x40x4xui32>
    %281 = stablehlo.and %280, %139 : tensor<416x40x4xui32>
    %282 = stablehlo.convert %281 : (tensor<416x40x4xui32>) -> tensor<416x40x4xf32>
    %283 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %284 = stablehlo.broadcast_in_dim %283, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %285 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %286 = stablehlo.broadcast_in_dim %285, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %287 = stablehlo.reshape %282 : (tensor<416x40x4xf32>) -> tensor<416x5x32xf32>
    %288 = stablehlo.multiply %287, %284 : tensor<416x5x32xf32>
    %289 = stablehlo.add %288, %286 : tensor<416x5x32xf32>
    %290 = stablehlo.reshape %289 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %291 = stablehlo.dot_general %276, %290, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %292 = stablehlo.iota dim = 2 : tensor<416x40x4xui32>
    %293 = stablehlo.multiply %292, %135 : tensor<416x40x4xui32>
    %294 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x40xui32>) -> tensor<416x40x4xui32>
    %295 = stablehlo.shift_right_logical %294, %293 : tensor<416x40x4xui32>
    %296 = stablehlo.and %295, %139 : tensor<416x40x4xui32>
    %297 = stablehlo.convert %296 : (tensor<416x40x4xui32>) -> tensor<416x40x4xf32>
    %298 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %299 = stablehlo.broadcast_in_dim %298, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %300 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %301 = stablehlo.broadcast_in_dim %300, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %302 = stablehlo.reshape %297 : (tensor<416x40x4xf32>) -> tensor<416x5x32xf32>
    %303 = stablehlo.multiply %302, %299 : tensor<416x5x32xf32>
    %304 = stablehlo.add %303, %301 : tensor<416x5x32xf32>
    %305 = stablehlo.reshape %304 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %306 = stablehlo.dot_general %276, %305, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %307 = stablehlo.logistic %291 : tensor<11x416xf32>
    %308 = stablehlo.multiply %291, %307 : tensor<11x416xf32>
    %309 = stablehlo.multiply %308, %306 : tensor<11x416xf32>
    %310 = stablehlo.iota dim = 2 : tensor<160x104x4xui32>
    %311 = stablehlo.multiply %310, %170 : tensor<160x104x4xui32>
    %312 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x104xui32>) -> tensor<160x104x4xui32>
    %313 = stablehlo.shift_right_logical %312, %311 : tensor<160x104x4xui32>
    %314 = stablehlo.and %313, %174 : tensor<160x104x4xui32>
    %315 = stablehlo.convert %314 : (tensor<160x104x4xui32>) -> tensor<160x104x4xf32>
    %316 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %317 = stablehlo.broadcast_in_dim %316, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %318 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %319 = stablehlo.broadcast_in_dim %318, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %320 = stablehlo.reshape %315 : (tensor<160x104x4xf32>) -> tensor<160x13x32xf32>
    %321 = stablehlo.multiply %320, %317 : tensor<160x13x32xf32>
    %322 = stablehlo.add %321, %319 : tensor<160x13x32xf32>
    %323 = stablehlo.reshape %322 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %324 = stablehlo.dot_general %309, %323, contracting_dims = [1] x [1] : (tensor<11x416xf32>, tensor<160x416xf32>) -> tensor<11x160xf32>
    %325 = stablehlo.add %267, %324 : tensor<11x160xf32>
    // head
    %326 = stablehlo.constant dense<11> : tensor<i32>
    %327 = stablehlo.clamp %22, %length, %326 : tensor<i32>
    %328 = stablehlo.constant dense<1> : tensor<i32>
    %329 = stablehlo.subtract %327, %328 : tensor<i32>
    %330 = stablehlo.dynamic_slice %325, %329, %22, sizes = [1, 160] : (tensor<11x160xf32>, tensor<i32>, tensor<i32>) -> tensor<1x160xf32>
    %331 = stablehlo.reshape %330 : (tensor<1x160xf32>) -> tensor<160xf32>
    %332 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %333 = stablehlo.multiply %331, %331 : tensor<160xf32>
    %334 = stablehlo.reduce(%333 init: %35) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %335 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %336 = stablehlo.multiply %334, %335 : tensor<f32>
    %337 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %338 = stablehlo.add %336, %337 : tensor<f32>
    %339 = stablehlo.rsqrt %338 : tensor<f32>
    %340 = stablehlo.broadcast_in_dim %339, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %341 = stablehlo.multiply %331, %340 : tensor<160xf32>
    %342 = stablehlo.multiply %341, %332 : tensor<160xf32>
    %343 = stablehlo.iota dim = 2 : tensor<26x40x4xui32>
    %344 = stablehlo.constant dense<8> : tensor<26x40x4xui32>
    %345 = stablehlo.multiply %343, %344 : tensor<26x40x4xui32>
    %346 = stablehlo.broadcast_in_dim %model.embed_tokens.weight, dims = [0, 1] : (tensor<26x40xui32>) -> tensor<26x40x4xui32>
    %347 = stablehlo.shift_right_logical %346, %345 : tensor<26x40x4xui32>
    %348 = stablehlo.constant dense<255> : tensor<26x40x4xui32>
    %349 = stablehlo.and %347, %348 : tensor<26x40x4xui32>
    %350 = stablehlo.convert %349 : (tensor<26x40x4xui32>) -> tensor<26x40x4xf32>
    %351 = stablehlo.convert %model.embed_tokens.scales : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %352 = stablehlo.broadcast_in_dim %351, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x32xf32>
    %353 = stablehlo.convert %model.embed_tokens.biases : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %354 = stablehlo.broadcast_in_dim %353, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x32xf32>
    %355 = stablehlo.reshape %350 : (tensor<26x40x4xf32>) -> tensor<26x5x32xf32>
    %356 = stablehlo.multiply %355, %352 : tensor<26x5x32xf32>
    %357 = stablehlo.add %356, %354 : tensor<26x5x32xf32>
    %358 = stablehlo.reshape %357 : (tensor<26x5x32xf32>) -> tensor<26x160xf32>
    %359 = stablehlo.dot_general %358, %342, contracting_dims = [1] x [0] : (tensor<26x160xf32>, tensor<160xf32>) -> tensor<26xf32>
    %360 = stablehlo.reduce(%359 init: %94) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %361 = stablehlo.broadcast_in_dim %360, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %362 = stablehlo.is_finite %361 : (tensor<26xf32>) -> tensor<26xi1>
    %363 = stablehlo.compare EQ, %359, %361 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %364 = stablehlo.constant dense<false> : tensor<26xi1>
    %365 = stablehlo.select %362, %363, %364 : tensor<26xi1>, tensor<26xi1>
    %366 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %367 = stablehlo.iota dim = 0 : tensor<26xui32>
    %368 = stablehlo.select %365, %367, %366 : tensor<26xi1>, tensor<26xui32>
    %369 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %370 = stablehlo.reduce(%368 init: %369) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %371 = stablehlo.bitcast_convert %370 : (tensor<ui32>) -> tensor<i32>
    return %371, %78, %226 : tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>
  }
}
