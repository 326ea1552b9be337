module @prefill_11_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x160xf16>,
    %model.layers.0.input_layernorm.weight: tensor<160xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<2592x5x16xui8>,
    %model.layers.0.self_attn.qkv_proj.scales: tensor<2592x5xf16>,
    %model.layers.0.self_attn.qkv_proj.biases: tensor<2592x5xf16>,
    %model.layers.0.self_attn.o_proj.weight: tensor<160x63x16xui8>,
    %model.layers.0.self_attn.o_proj.scales: tensor<160x63xf16>,
    %model.layers.0.self_attn.o_proj.biases: tensor<160x63xf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<416x5x16xui8>,
    %model.layers.0.mlp.gate_proj.scales: tensor<416x5xf16>,
    %model.layers.0.mlp.gate_proj.biases: tensor<416x5xf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<416x5x16xui8>,
    %model.layers.0.mlp.up_proj.scales: tensor<416x5xf16>,
    %model.layers.0.mlp.up_proj.biases: tensor<416x5xf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<160x13x16xui8>,
    %model.layers.0.mlp.down_proj.scales: tensor<160x13xf16>,
    %model.layers.0.mlp.down_proj.biases: tensor<160x13xf16>,
    %model.layers.1.input_layernorm.weight: tensor<160xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<2592x5x16xui8>,
    %model.layers.1.self_attn.qkv_proj.scales: tensor<2592x5xf16>,
    %model.layers.1.self_attn.qkv_proj.biases: tensor<2592x5xf16>,
    %model.layers.1.self_attn.o_proj.weight: tensor<160x63x16xui8>,
    %model.layers.1.self_attn.o_proj.scales: tensor<160x63xf16>,
    %model.layers.1.self_attn.o_proj.biases: tensor<160x63xf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<416x5x16xui8>,
    %model.layers.1.mlp.gate_proj.scales: tensor<416x5xf16>,
    %model.layers.1.mlp.gate_proj.biases: tensor<416x5xf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<416x5x16xui8>,
    %model.layers.1.mlp.up_proj.scales: tensor<416x5xf16>,
    %model.layers.1.mlp.up_proj.biases: tensor<416x5xf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<160x13x16xui8>,
    %model.layers.1.mlp.down_proj.scales: tensor<160x13xf16>,
    %model.layers.1.mlp.down_proj.biases: tensor<160x13xf16>,
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
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf16>, tensor<11xi32>) -> tensor<11x160xf16>
    %4 = stablehlo.convert %3 : (tensor<11x160xf16>) -> tensor<11x160xf32>
    %5 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.dynamic_slice %rope, %position, %5, %5, %5, sizes = [11, 2, 2, 48] : (tensor<17x2x2x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<11x2x2x48xf32>
    %7 = stablehlo.slice %6 [0:11, 0:1, 0:2, 0:48] : (tensor<11x2x2x48xf32>) -> tensor<11x1x2x48xf32>
    %8 = stablehlo.slice %6 [0:11, 1:2, 0:2, 0:48] : (tensor<11x2x2x48xf32>) -> tensor<11x1x2x48xf32>
    %9 = stablehlo.reshape %7 : (tensor<11x1x2x48xf32>) -> tensor<11x2x48xf32>
    %10 = stablehlo.reshape %8 : (tensor<11x1x2x48xf32>) -> tensor<11x2x48xf32>
    %11 = stablehlo.iota dim = 0 : tensor<11x10xi32>
    %12 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<11x10xi32>
    %13 = stablehlo.add %11, %12 : tensor<11x10xi32>
    %14 = stablehlo.iota dim = 1 : tensor<11x10xi32>
    %15 = stablehlo.compare LE, %14, %13 : (tensor<11x10xi32>, tensor<11x10xi32>) -> tensor<11x10xi1>
    // layer 0: attention
    %16 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %17 = stablehlo.multiply %4, %4 : tensor<11x160xf32>
    %18 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %19 = stablehlo.reduce(%17 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %20 = stablehlo.constant dense<6.25e-03> : tensor<11xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<11xf32>
    %22 = stablehlo.constant dense<1.0e-05> : tensor<11xf32>
    %23 = stablehlo.add %21, %22 : tensor<11xf32>
    %24 = stablehlo.rsqrt %23 : tensor<11xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %26 = stablehlo.multiply %4, %25 : tensor<11x160xf32>
    %27 = stablehlo.multiply %26, %16 : tensor<11x160xf32>
    %28 = stablehlo.reshape %27 : (tensor<11x160xf32>) -> tensor<11x5x32xf32>
    %29 = stablehlo.abs %28 : tensor<11x5x32xf32>
    %30 = stablehlo.reduce(%29 init: %18) applies stablehlo.maximum across dimensions = [2] : (tensor<11x5x32xf32>, tensor<f32>) -> tensor<11x5xf32>
    %31 = stablehlo.constant dense<7.888609e-31> : tensor<11x5xf32>
    %32 = stablehlo.maximum %30, %31 : tensor<11x5xf32>
    %33 = stablehlo.constant dense<7.874016e-03> : tensor<11x5xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<11x5xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<11x5xf32>) -> tensor<11x5x32xf32>
    %36 = stablehlo.divide %28, %35 : tensor<11x5x32xf32>
    %37 = stablehlo.round_nearest_even %36 : tensor<11x5x32xf32>
    %38 = stablehlo.convert %37 : (tensor<11x5x32xf32>) -> tensor<11x5x32xi8>
    %39 = stablehlo.reshape %38 : (tensor<11x5x32xi8>) -> tensor<11x5x16x2xi8>
    %40 = stablehlo.transpose %39, dims = [0, 1, 3, 2] : (tensor<11x5x16x2xi8>) -> tensor<11x5x2x16xi8>
    %41 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.weight, dims = [1, 2, 3] : (tensor<2592x5x16xui8>) -> tensor<11x2592x5x16xui8>
    %42 = stablehlo.slice %40 [0:11, 0:5, 0:1, 0:16] : (tensor<11x5x2x16xi8>) -> tensor<11x5x1x16xi8>
    %43 = stablehlo.reshape %42 : (tensor<11x5x1x16xi8>) -> tensor<11x5x16xi8>
    %44 = stablehlo.constant dense<15> : tensor<11x2592x5x16xui8>
    %45 = stablehlo.and %41, %44 : tensor<11x2592x5x16xui8>
    %46 = stablehlo.convert %45 : (tensor<11x2592x5x16xui8>) -> tensor<11x2592x5x16xi32>
    %47 = stablehlo.convert %43 : (tensor<11x5x16xi8>) -> tensor<11x5x16xi32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 2, 3] : (tensor<11x5x16xi32>) -> tensor<11x2592x5x16xi32>
    %49 = stablehlo.multiply %46, %48 : tensor<11x2592x5x16xi32>
    %50 = stablehlo.constant dense<256> : tensor<11x2592x5x16xi32>
    %51 = stablehlo.compare LT, %46, %50 : (tensor<11x2592x5x16xi32>, tensor<11x2592x5x16xi32>) -> tensor<11x2592x5x16xi1>
    %52 = stablehlo.constant dense<0> : tensor<11x2592x5x16xi32>
    %53 = stablehlo.select %51, %49, %52 : tensor<11x2592x5x16xi1>, tensor<11x2592x5x16xi32>
    %54 = stablehlo.slice %40 [0:11, 0:5, 1:2, 0:16] : (tensor<11x5x2x16xi8>) -> tensor<11x5x1x16xi8>
    %55 = stablehlo.reshape %54 : (tensor<11x5x1x16xi8>) -> tensor<11x5x16xi8>
    %56 = stablehlo.constant dense<4> : tensor<11x2592x5x16xui8>
    %57 = stablehlo.shift_right_logical %41, %56 : tensor<11x2592x5x16xui8>
    %58 = stablehlo.convert %57 : (tensor<11x2592x5x16xui8>) -> tensor<11x2592x5x16xi32>
    %59 = stablehlo.convert %55 : (tensor<11x5x16xi8>) -> tensor<11x5x16xi32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 2, 3] : (tensor<11x5x16xi32>) -> tensor<11x2592x5x16xi32>
    %61 = stablehlo.multiply %58, %60 : tensor<11x2592x5x16xi32>
    %62 = stablehlo.compare LT, %58, %50 : (tensor<11x2592x5x16xi32>, tensor<11x2592x5x16xi32>) -> tensor<11x2592x5x16xi1>
    %63 = stablehlo.select %62, %61, %52 : tensor<11x2592x5x16xi1>, tensor<11x2592x5x16xi32>
    %64:2 = stablehlo.reduce(%53 init: %5), (%63 init: %5) across dimensions = [3] : (tensor<11x2592x5x16xi32>, tensor<11x2592x5x16xi32>, tensor<i32>, tensor<i32>) -> (tensor<11x2592x5xi32>, tensor<11x2592x5xi32>)
      reducer(%a0: tensor<i32>, %b0: tensor<i32>) (%a1: tensor<i32>, %b1: tensor<i32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<i32>
        %s1 = stablehlo.add %a1, %b1 : tensor<i32>
        stablehlo.return %s0, %s1 : tensor<i32>, tensor<i32>
      }
    %65 = stablehlo.reduce(%28 init: %18) applies stablehlo.add across dimensions = [2] : (tensor<11x5x32xf32>, tensor<f32>) -> tensor<11x5xf32>
    %66 = stablehlo.add %64#0, %64#1 : tensor<11x2592x5xi32>
    %67 = stablehlo.convert %66 : (tensor<11x2592x5xi32>) -> tensor<11x2592x5xf32>
    %68 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %69 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %70 = stablehlo.broadcast_in_dim %68, dims = [1, 2] : (tensor<2592x5xf32>) -> tensor<11x2592x5xf32>
    %71 = stablehlo.broadcast_in_dim %69, dims = [1, 2] : (tensor<2592x5xf32>) -> tensor<11x2592x5xf32>
    %72 = stablehlo.broadcast_in_dim %34, dims = [0, 2] : (tensor<11x5xf32>) -> tensor<11x2592x5xf32>
    %73 = stablehlo.broadcast_in_dim %65, dims = [0, 2] : (tensor<11x5xf32>) -> tensor<11x2592x5xf32>
    %74 = stablehlo.multiply %67, %70 : tensor<11x2592x5xf32>
    %75 = stablehlo.multiply %74, %72 : tensor<11x2592x5xf32>
    %76 = stablehlo.multiply %71, %73 : tensor<11x2592x5xf32>
    %77 = stablehlo.add %75, %76 : tensor<11x2592x5xf32>
    %78 = stablehlo.reduce(%77 init: %18) applies stablehlo.add across dimensions = [2] : (tensor<11x2592x5xf32>, tensor<f32>) -> tensor<11x2592xf32>
    %79 = stablehlo.reshape %78 : (tensor<11x2592xf32>) -> tensor<11x27x96xf32>
    %80 = stablehlo.reshape %79 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %81 = stablehlo.reshape %79 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %82 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<11x2x48xf32>) -> tensor<11x27x2x48xf32>
    %83 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<11x2x48xf32>) -> tensor<11x27x2x48xf32>
    %84 = stablehlo.multiply %81, %82 : tensor<11x27x2x48xf32>
    %85 = stablehlo.reverse %81, dims = [2] : tensor<11x27x2x48xf32>
    %86 = stablehlo.multiply %85, %83 : tensor<11x27x2x48xf32>
    %87 = stablehlo.add %84, %86 : tensor<11x27x2x48xf32>
    %88 = stablehlo.iota dim = 1 : tensor<11x27x2x48xi32>
    %89 = stablehlo.constant dense<24> : tensor<11x27x2x48xi32>
    %90 = stablehlo.compare GE, %88, %89 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %91 = stablehlo.select %90, %80, %87 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %92 = stablehlo.reshape %91 : (tensor<11x27x2x48xf32>) -> tensor<11x27x96xf32>
    %93 = stablehlo.slice %92 [0:11, 21:27, 0:96] : (tensor<11x27x96xf32>) -> tensor<11x6x96xf32>
    %94 = stablehlo.reshape %93 : (tensor<11x6x96xf32>) -> tensor<11x2x3x96xf32>
    %95 = stablehlo.dynamic_update_slice %cache.0, %94, %position, %5, %5, %5 : (tensor<17x2x3x96xf32>, tensor<11x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %96 = stablehlo.slice %95 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %97 = stablehlo.reshape %96 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %98 = stablehlo.slice %95 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %99 = stablehlo.reshape %98 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %100 = stablehlo.slice %92 [0:11, 0:21, 0:96] : (tensor<11x27x96xf32>) -> tensor<11x21x96xf32>
    %101 = stablehlo.reshape %100 : (tensor<11x21x96xf32>) -> tensor<11x3x7x96xf32>
    %102 = stablehlo.transpose %101, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %103 = stablehlo.reshape %102 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %104 = stablehlo.dot_general %103, %97, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %105 = stablehlo.reshape %104 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %106 = stablehlo.broadcast_in_dim %15, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %107 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x11x10xf32>
    %108 = stablehlo.multiply %105, %107 : tensor<3x7x11x10xf32>
    %109 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %110 = stablehlo.select %106, %108, %109 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %111 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %112 = stablehlo.reduce(%110 init: %111) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %114 = stablehlo.subtract %110, %113 : tensor<3x7x11x10xf32>
    %115 = stablehlo.exponential %114 : tensor<3x7x11x10xf32>
    %116 = stablehlo.reduce(%115 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %118 = stablehlo.divide %115, %117 : tensor<3x7x11x10xf32>
    %119 = stablehlo.reshape %118 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %120 = stablehlo.dot_general %119, %99, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %121 = stablehlo.reshape %120 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %122 = stablehlo.transpose %121, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %123 = stablehlo.reshape %122 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %124 = stablehlo.reshape %123 : (tensor<11x2016xf32>) -> tensor<11x63x32xf32>
    %125 = stablehlo.abs %124 : tensor<11x63x32xf32>
    %126 = stablehlo.reduce(%125 init: %18) applies stablehlo.maximum across dimensions = [2] : (tensor<11x63x32xf32>, tensor<f32>) -> tensor<11x63xf32>
    %127 = stablehlo.constant dense<7.888609e-31> : tensor<11x63xf32>
    %128 = stablehlo.maximum %126, %127 : tensor<11x63xf32>
    %129 = stablehlo.constant dense<7.874016e-03> : tensor<11x63xf32>
    %130 = stablehlo.multiply %128, %129 : tensor<11x63xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1] : (tensor<11x63xf32>) -> tensor<11x63x32xf32>
    %132 = stablehlo.divide %124, %131 : tensor<11x63x32xf32>
    %133 = stablehlo.round_nearest_even %132 : tensor<11x63x32xf32>
    %134 = stablehlo.convert %133 : (tensor<11x63x32xf32>) -> tensor<11x63x32xi8>
    %135 = stablehlo.reshape %134 : (tensor<11x63x32xi8>) -> tensor<11x63x16x2xi8>
    %136 = stablehlo.transpose %135, dims = [0, 1, 3, 2] : (tensor<11x63x16x2xi8>) -> tensor<11x63x2x16xi8>
    %137 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [1, 2, 3] : (tensor<160x63x16xui8>) -> tensor<11x160x63x16xui8>
    %138 = stablehlo.slice %136 [0:11, 0:63, 0:1, 0:16] : (tensor<11x63x2x16xi8>) -> tensor<11x63x1x16xi8>
    %139 = stablehlo.reshape %138 : (tensor<11x63x1x16xi8>) -> tensor<11x63x16xi8>
    %140 = stablehlo.constant dense<15> : tensor<11x160x63x16xui8>
    %141 = stablehlo.and %137, %140 : tensor<11x160x63x16xui8>
    %142 = stablehlo.convert %141 : (tensor<11x160x63x16xui8>) -> tensor<11x160x63x16xi32>
    %143 = stablehlo.convert %139 : (tensor<11x63x16xi8>) -> tensor<11x63x16xi32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 2, 3] : (tensor<11x63x16xi32>) -> tensor<11x160x63x16xi32>
    %145 = stablehlo.multiply %142, %144 : tensor<11x160x63x16xi32>
    %146 = stablehlo.constant dense<256> : tensor<11x160x63x16xi32>
    %147 = stablehlo.compare LT, %142, %146 : (tensor<11x160x63x16xi32>, tensor<11x160x63x16xi32>) -> tensor<11x160x63x16xi1>
    %148 = stablehlo.constant dense<0> : tensor<11x160x63x16xi32>
    %149 = stablehlo.select %147, %145, %148 : tensor<11x160x63x16xi1>, tensor<11x160x63x16xi32>
    %150 = stablehlo.slice %136 [0:11, 0:63, 1:2, 0:16] : (tensor<11x63x2x16xi8>) -> tensor<11x63x1x16xi8>
    %151 = stablehlo.reshape %150 : (tensor<11x63x1x16xi8>) -> tensor<11x63x16xi8>
    %152 = stablehlo.constant dense<4> : tensor<11x160x63x16xui8>
    %153 = stablehlo.shift_right_logical %137, %152 : tensor<11x160x63x16xui8>
    %154 = stablehlo.convert %153 : (tensor<11x160x63x16xui8>) -> tensor<11x160x63x16xi32>
    %155 = stablehlo.convert %151 : (tensor<11x63x16xi8>) -> tensor<11x63x16xi32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [0, 2, 3] : (tensor<11x63x16xi32>) -> tensor<11x160x63x16xi32>
    %157 = stablehlo.multiply %154, %156 : tensor<11x160x63x16xi32>
    %158 = stablehlo.compare LT, %154, %146 : (tensor<11x160x63x16xi32>, tensor<11x160x63x16xi32>) -> tensor<11x160x63x16xi1>
    %159 = stablehlo.select %158, %157, %148 : tensor<11x160x63x16xi1>, tensor<11x160x63x16xi32>
    %160:2 = stablehlo.reduce(%149 init: %5), (%159 init: %5) across dimensions = [3] : (tensor<11x160x63x16xi32>, tensor<11x160x63x16xi32>, tensor<i32>, tensor<i32>) -> (tensor<11x160x63xi32>, tensor<11x160x63xi32>)
      reducer(%a0: tensor<i32>, %b0: tensor<i32>) (%a1: tensor<i32>, %b1: tensor<i32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<i32>
        %s1 = stablehlo.add %a1, %b1 : tensor<i32>
        stablehlo.return %s0, %s1 : tensor<i32>, tensor<i32>
      }
    %161 = stablehlo.reduce(%124 init: %18) applies stablehlo.add across dimensions = [2] : (tensor<11x63x32xf32>, tensor<f32>) -> tensor<11x63xf32>
    %162 = stablehlo.add %160#0, %160#1 : tensor<11x160x63xi32>
    %163 = stablehlo.convert %162 : (tensor<11x160x63xi32>) -> tensor<11x160x63xf32>
    %164 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %165 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %166 = stablehlo.broadcast_in_dim %164, dims = [1, 2] : (tensor<160x63xf32>) -> tensor<11x160x63xf32>
    %167 = stablehlo.broadcast_in_dim %165, dims = [1, 2] : (tensor<160x63xf32>) -> tensor<11x160x63xf32>
    %168 = stablehlo.broadcast_in_dim %130, dims = [0, 2] : (tensor<11x63xf32>) -> tensor<11x160x63xf32>
    %169 = stablehlo.broadcast_in_dim %161, dims = [0, 2] : (tensor<11x63xf32>) -> tensor<11x160x63xf32>
    %170 = stablehlo.multiply %163, %166 : tensor<11x160x63xf32>
    %171 = stablehlo.multiply %170, %168 : tensor<11x160x63xf32>
    %172 = stablehlo.multiply %167, %169 : tensor<11x160x63xf32>
    %173 = stablehlo.add %171, %172 : tensor<11x160x63xf32>
    %174 = stablehlo.reduce(%173 init: %18) applies stablehlo.add across dimensions = [2] : (tensor<11x160x63xf32>, tensor<f32>) -> tensor<11x160xf32>
    %175 = stablehlo.add %4, %174 : tensor<11x160xf32>
    // layer 0: feed-forward
    %176 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %177 = stablehlo.multiply %175, %175 : tensor<11x160xf32>
    %178 = stablehlo.reduce(%177 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %179 = stablehlo.multiply %178, %20 : tensor<11xf32>
    %180 = stablehlo.add %179, %22 : tensor<11xf32>
    %181 = stablehlo.rsqrt %180 : tensor<11xf32>
    %182 = stablehlo.broadcast_in_dim %181, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %183 = stablehlo.multiply %175, %182 : tensor<11x160xf32>
    %184 = stablehlo.multiply %183, %176 : tensor<11x160xf32>
    %185 = stablehlo.reshape %184 : (tensor<11x160xf32>) -> tensor<11x5x32xf32>
    %186 = stablehlo.abs %185 : tensor<11x5x32xf32>
    %187 = stablehlo.reduce(%186 init: %18) applies stablehlo.maximum across dimensions = [2] : (tensor<11x5x32xf32>, tensor<f32>) -> tensor<11x5xf32>
    %188 = stablehlo.maximum %187, %31 : tensor<11x5xf32>
    %189 = stablehlo.multiply %188, %33 : tensor<11x5xf32>
    %190 = stablehlo.broadcast_in_dim %189, dims = [0, 1] : (tensor<11x5xf32>) -> tensor<11x5x32xf32>
    %191 = stablehlo.divide %185, %190 : tensor<11x5x32xf32>
    %192 = stablehlo.round_nearest_even %191 : tensor<11x5x32xf32>
    %193 = stablehlo.convert %192 : (tensor<11x5x32xf32>) -> tensor<11x5x32xi8>
    %194 = stablehlo.reshape %193 : (tensor<11x5x32xi8>) -> tensor<11x5x16x2xi8>
    %195 = stablehlo.transpose %194, dims = [0, 1, 3, 2] : (tensor<11x5x16x2xi8>) -> tensor<11x5x2x16xi8>
    %196 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [1, 2, 3] : (tensor<416x5x16xui8>) -> tensor<11x416x5x16xui8>
    %197 = stablehlo.slice %195 [0:11, 0:5, 0:1, 0:16] : (tensor<11x5x2x16xi8>) -> tensor<11x5x1x16xi8>
    %198 = stablehlo.reshape %197 : (tensor<11x5x1x16xi8>) -> tensor<11x5x16xi8>
    %199 = stablehlo.constant dense<15> : tensor<11x416x5x16xui8>
    %200 = stablehlo.and %196, %199 : tensor<11x416x5x16xui8>
    %201 = stablehlo.convert %200 : (tensor<11x416x5x16xui8>) -> tensor<11x416x5x16xi32>
    %202 = stablehlo.convert %198 : (tensor<11x5x16xi8>) -> tensor<11x5x16xi32>
    %203 = stablehlo.broadcast_in_dim %202, dims = [0, 2, 3] : (tensor<11x5x16xi32>) -> tensor<11x416x5x16xi32>
    %204 = stablehlo.multiply %201, %203 : tensor<11x416x5x16xi32>
    %205 = stablehlo.constant dense<256> : tensor<11x416x5x16xi32>
    %206 = stablehlo.compare LT, %201, %205 : (tensor<11x416x5x16xi32>, tensor<11x416x5x16xi32>) -> tensor<11x416x5x16xi1>
    %207 = stablehlo.constant dense<0> : tensor<11x416x5x16xi32>
    %208 = stablehlo.select %206, %204, %207 : tensor<11x416x5x16xi1>, tensor<11x416x5x16xi32>
    %209 = stablehlo.slice %195 [0:11, 0:5, 1:2, 0:16] : (tensor<11x5x2x16xi8>) -> tensor<11x5x1x16xi8>
    %210 = stablehlo.reshape %209 : (tensor<11x5x1x16xi8>) -> tensor<11x5x16xi8>
    %211 = stablehlo.constant dense<4> : tensor<11x416x5x16xui8>
    %212 = stablehlo.shift_right_logical %196, %211 : tensor<11x416x5x16xui8>
    %213 = stablehlo.convert %212 : (tensor<11x416x5x16xui8>) -> tensor<11x416x5x16xi32>
    %214 = stablehlo.convert %210 : (tensor<11x5x16xi8>) -> tensor<11x5x16xi32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [0, 2, 3] : (tensor<11x5x16xi32>) -> tensor<11x416x5x16xi32>
    %216 = stablehlo.multiply %213, %215 : tensor<11x416x5x16xi32>
    %217 = stablehlo.compare LT, %213, %205 : (tensor<11x416x5x16xi32>, tensor<11x416x5x16xi32>) -> tensor<11x416x5x16xi1>
    %218 = stablehlo.select %217, %216, %207 : tensor<11x416x5x16xi1>, tensor<11x416x5x16xi32>
    %219 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [1, 2, 3] : (tensor<416x5x16xui8>) -> tensor<11x416x5x16xui8>
    %220 = stablehlo.slice %195 [0:11, 0:5, 0:1, 0:16] : (tensor<11x5x2x16xi8>) -> tensor<11x5x1x16xi8>
    %221 = stablehlo.reshape %220 : (tensor<11x5x1x16xi8>) -> tensor<11x5x16xi8>
    %222 = stablehlo.and %219, %199 : tensor<11x416x5x16xui8>
    %223 = stablehlo.convert %222 : (tensor<11x416x5x16xui8>) -> tensor<11x416x5x16xi32>
    %224 = stablehlo.convert %221 : (tensor<11x5x16xi8>) -> tensor<11x5x16xi32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [0, 2, 3] : (tensor<11x5x16xi32>) -> tensor<11x416x5x16xi32>
    %226 = stablehlo.multiply %223, %225 : tensor<11x416x5x16xi32>
    %227 = stablehlo.compare LT, %223, %205 : (tensor<11x416x5x16xi32>, tensor<11x416x5x16xi32>) -> tensor<11x416x5x16xi1>
    %228 = stablehlo.select %227, %226, %207 : tensor<11x416x5x16xi1>, tensor<11x416x5x16xi32>
    %229 = stablehlo.slice %195 [0:11, 0:5, 1:2, 0:16] : (tensor<11x5x2x16xi8>) -> tensor<11x5x1x16xi8>
    %230 = stablehlo.reshape %229 : (tensor<11x5x1x16xi8>) -> tensor<11x5x16xi8>
    %231 = stablehlo.shift_right_logical %219, %211 : tensor<11x416x5x16xui8>
    %232 = stablehlo.convert %231 : (tensor<11x416x5x16xui8>) -> tensor<11x416x5x16xi32>
    %233 = stablehlo.convert %230 : (tensor<11x5x16xi8>) -> tensor<11x5x16xi32>
    %234 = stablehlo.broadcast_in_dim %233, dims = [0, 2, 3] : (tensor<11x5x16xi32>) -> tensor<11x416x5x16xi32>
    %235 = stablehlo.multiply %232, %234 : tensor<11x416x5x16xi32>
    %236 = stablehlo.compare LT, %232, %205 : (tensor<11x416x5x16xi32>, tensor<11x416x5x16xi32>) -> tensor<11x416x5x16xi1>
    %237 = stablehlo.select %236, %235, %207 : tensor<11x416x5x16xi1>, tensor<11x416x5x16xi32>
    %238:4 = stablehlo.reduce(%208 init: %5), (%218 init: %5), (%228 init: %5), (%237 init: %5) across dimensions = [3] : (tensor<11x416x5x16xi32>, tensor<11x416x5x16xi32>, tensor<11x416x5x16xi32>, tensor<11x416x5x16xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> (tensor<11x416x5xi32>, tensor<11x416x5xi32>, tensor<11x416x5xi32>, tensor<11x416x5xi32>)
      reducer(%a0: tensor<i32>, %b0: tensor<i32>) (%a1: tensor<i32>, %b1: tensor<i32>) (%a2: tensor<i32>, %b2: tensor<i32>) (%a3: tensor<i32>, %b3: tensor<i32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<i32>
        %s1 = stablehlo.add %a1, %b1 : tensor<i32>
        %s2 = stablehlo.add %a2, %b2 : tensor<i32>
        %s3 = stablehlo.add %a3, %b3 : tensor<i32>
        stablehlo.return %s0, %s1, %s2, %s3 : tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>
      }
    %239 = stablehlo.reduce(%185 init: %18) applies stablehlo.add across dimensions = [2] : (tensor<11x5x32xf32>, tensor<f32>) -> tensor<11x5xf32>
    %240 = stablehlo.add %238#0, %238#1 : tensor<11x416x5xi32>
    %241 = stablehlo.convert %240 : (tensor<11x416x5xi32>) -> tensor<11x416x5xf32>
    %242 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %243 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %244 = stablehlo.broadcast_in_dim %242, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<11x416x5xf32>
    %245 = stablehlo.broadcast_in_dim %243, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<11x416x5xf32>
    %246 = stablehlo.broadcast_in_dim %189, dims = [0, 2] : (tensor<11x5xf32>) -> tensor<11x416x5xf32>
    %247 = stablehlo.broadcast_in_dim %239, dims = [0, 2] : (tensor<11x5xf32>) -> tensor<11x416x5xf32>
    %248 = stablehlo.multiply %241, %244 : tensor<11x416x5xf32>
    %249 = stablehlo.multiply %248, %246 : tensor<11x416x5xf32>
    %250 = stablehlo.multiply %245, %247 : tensor<11x416x5xf32>
    %251 = stablehlo.add %249, %250 : tensor<11x416x5xf32>
    %252 = stablehlo.add %238#2, %238#3 : tensor<11x416x5xi32>
    %253 = stablehlo.convert %252 : (tensor<11x416x5xi32>) -> tensor<11x416x5xf32>
    %254 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %255 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %256 = stablehlo.broadcast_in_dim %254, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<11x416x5xf32>
    %257 = stablehlo.broadcast_in_dim %255, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<11x416x5xf32>
    %258 = stablehlo.broadcast_in_dim %189, dims = [0, 2] : (tensor<11x5xf32>) -> tensor<11x416x5xf32>
    %259 = stablehlo.broadcast_in_dim %239, dims = [0, 2] : (tensor<11x5xf32>) -> tensor<11x416x5xf32>
    %260 = stablehlo.multiply %253, %256 : tensor<11x416x5xf32>
    %261 = stablehlo.multiply %260, %258 : tensor<11x416x5xf32>
    %262 = stablehlo.multiply %257, %259 : tensor<11x416x5xf32>
    %263 = stablehlo.add %261, %262 : tensor<11x416x5xf32>
    %264:2 = stablehlo.reduce(%251 init: %18), (%263 init: %18) across dimensions = [2] : (tensor<11x416x5xf32>, tensor<11x416x5xf32>, tensor<f32>, tensor<f32>) -> (tensor<11x416xf32>, tensor<11x416xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %265 = stablehlo.logistic %264#0 : tensor<11x416xf32>
    %266 = stablehlo.multiply %264#0, %265 : tensor<11x416xf32>
    %267 = stablehlo.multiply %266, %264#1 : tensor<11x416xf32>
    %268 = stablehlo.reshape %267 : (tensor<11x416xf32>) -> tensor<11x13x32xf32>
    %269 = stablehlo.abs %268 : tensor<11x13x32xf32>
    %270 = stablehlo.reduce(%269 init: %18) applies stablehlo.maximum across dimensions = [2] : (tensor<11x13x32xf32>, tensor<f32>) -> tensor<11x13xf32>
    %271 = stablehlo.constant dense<7.888609e-31> : tensor<11x13xf32>
    %272 = stablehlo.maximum %270, %271 : tensor<11x13xf32>
    %273 = stablehlo.constant dense<7.874016e-03> : tensor<11x13xf32>
    %274 = stablehlo.multiply %272, %273 : tensor<11x13xf32>
    %275 = stablehlo.broadcast_in_dim %274, dims = [0, 1] : (tensor<11x13xf32>) -> tensor<11x13x32xf32>
    %276 = stablehlo.divide %268, %275 : tensor<11x13x32xf32>
    %277 = stablehlo.round_nearest_even %276 : tensor<11x13x32xf32>
    %278 = stablehlo.convert %277 : (tensor<11x13x32xf32>) -> tensor<11x13x32xi8>
    %279 = stablehlo.reshape %278 : (tensor<11x13x32xi8>) -> tensor<11x13x16x2xi8>
    %280 = stablehlo.transpose %279, dims = [0, 1, 3, 2] : (tensor<11x13x16x2xi8>) -> tensor<11x13x2x16xi8>
    %281 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [1, 2, 3] : (tensor<160x13x16xui8>) -> tensor<11x160x13x16xui8>
    %282 = stablehlo.slice %280 [0:11, 0:13, 0:1, 0:16] : (tensor<11x13x2x16xi8>) -> tensor<11x13x1x16xi8>
    %283 = stablehlo.reshape %282 : (tensor<11x13x1x16xi8>) -> tensor<11x13x16xi8>
    %284 = stablehlo.constant dense<15> : tensor<11x160x13x16xui8>
    %285 = stablehlo.and %281, %284 : tensor<11x160x13x16xui8>
    %286 = stablehlo.convert %285 : (tensor<11x160x13x16xui8>) -> tensor<11x160x13x16xi32>
    %287 = stablehlo.convert %283 : (tensor<11x13x16xi8>) -> tensor<11x13x16xi32>
    %288 = stablehlo.broadcast_in_dim %287, dims = [0, 2, 3] : (tensor<11x13x16xi32>) -> tensor<11x160x13x16xi32>
    %289 = stablehlo.multiply %286, %288 : tensor<11x160x13x16xi32>
    %290 = stablehlo.constant dense<256> : tensor<11x160x13x16xi32>
    %291 = stablehlo.compare LT, %286, %290 : (tensor<11x160x13x16xi32>, tensor<11x160x13x16xi32>) -> tensor<11x160x13x16xi1>
    %292 = stablehlo.constant dense<0> : tensor<11x160x13x16xi32>
    %293 = stablehlo.select %291, %289, %292 : tensor<11x160x13x16xi1>, tensor<11x160x13x16xi32>
    %294 = stablehlo.slice %280 [0:11, 0:13, 1:2, 0:16] : (tensor<11x13x2x16xi8>) -> tensor<11x13x1x16xi8>
    %295 = stablehlo.reshape %294 : (tensor<11x13x1x16xi8>) -> tensor<11x13x16xi8>
    %296 = stablehlo.constant dense<4> : tensor<11x160x13x16xui8>
    %297 = stablehlo.shift_right_logical %281, %296 : tensor<11x160x13x16xui8>
    %298 = stablehlo.convert %297 : (tensor<11x160x13x16xui8>) -> tensor<11x160x13x16xi32>
    %299 = stablehlo.convert %295 : (tensor<11x13x16xi8>) -> tensor<11x13x16xi32>
    %300 = stablehlo.broadcast_in_dim %299, dims = [0, 2, 3] : (tensor<11x13x16xi32>) -> tensor<11x160x13x16xi32>
    %301 = stablehlo.multiply %298, %300 : tensor<11x160x13x16xi32>
    %302 = stablehlo.compare LT, %298, %290 : (tensor<11x160x13x16xi32>, tensor<11x160x13x16xi32>) -> tensor<11x160x13x16xi1>
    %303 = stablehlo.select %302, %301, %292 : tensor<11x160x13x16xi1>, tensor<11x160x13x16xi32>
    %304:2 = stablehlo.reduce(%293 init: %5), (%303 init: %5) across dimensions = [3] : (tensor<11x160x13x16xi32>, tensor<11x160x13x16xi32>, tensor<i32>, tensor<i32>) -> (tensor<11x160x13xi32>, tensor<11x160x13xi32>)
      reducer(%a0: tensor<i32>, %b0: tensor<i32>) (%a1: tensor<i32>, %b1: tensor<i32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<i32>
        %s1 = stablehlo.add %a1, %b1 : tensor<i32>
        stablehlo.return %s0, %s1 : tensor<i32>, tensor<i32>
      }
    %305 = stablehlo.reduce(%268 init: %18) applies stablehlo.add across dimensions = [2] : (tensor<11x13x32xf32>, tensor<f32>) -> tensor<11x13xf32>
    %306 = stablehlo.add %304#0, %304#1 : tensor<11x160x13xi32>
    %307 = stablehlo.convert %306 : (tensor<11x160x13xi32>) -> tensor<11x160x13xf32>
    %308 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %309 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %310 = stablehlo.broadcast_in_dim %308, dims = [1, 2] : (tensor<160x13xf32>) -> tensor<11x160x13xf32>
    %311 = stablehlo.broadcast_in_dim %309, dims = [1, 2] : (tensor<160x13xf32>) -> tensor<11x160x13xf32>
    %312 = stablehlo.broadcast_in_dim %274, dims = [0, 2] : (tensor<11x13xf32>) -> tensor<11x160x13xf32>
    %313 = stablehlo.broadcast_in_dim %305, dims = [0, 2] : (tensor<11x13xf32>) -> tensor<11x160x13xf32>
    %314 = stablehlo.multiply %307, %310 : tensor<11x160x13xf32>
    %315 = stablehlo.multiply %314, %312 : tensor<11x160x13xf32>
    %316 = stablehlo.multiply %311, %313 : tensor<11x160x13xf32>
    %317 = stablehlo.add %315, %316 : tensor<11x160x13xf32>
    %318 = stablehlo.reduce(%317 init: %18) applies stablehlo.add across dimensions = [2] : (tensor<11x160x13xf32>, tensor<f32>) -> tensor<11x160xf32>
    %319 = stablehlo.add %175, %318 : tensor<11x160xf32>
    // layer 1: attention
    %320 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %321 = stablehlo.multiply %319, %319 : tensor<11x160xf32>
    %322 = stablehlo.reduce(%321 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %323 = stablehlo.multiply %322, %20 : tensor<11xf32>
    %324 = stablehlo.add %323, %22 : tensor<11xf32>
    %325 = stablehlo.rsqrt %324 : tensor<11xf32>
    %326 = stablehlo.broadcast_in_dim %325, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %327 = stablehlo.multiply %319, %326 : tensor<11x160xf32>
    %328 = stablehlo.multiply %327, %320 : tensor<11x160xf32>
    %329 = stablehlo.reshape %328 : (tensor<11x160xf32>) -> tensor<11x5x32xf32>
    %330 = stablehlo.abs %329 : tensor<11x5x32xf32>
    %331 = stablehlo.reduce(%330 init: %18) applies stablehlo.maximum across dimensions = [2] : (tensor<11x5x32xf32>, tensor<f32>) -> tensor<11x5xf32>
    %332 = stablehlo.maximum %331, %31 : tensor<11x5xf32>
    %333 = stablehlo.multiply %332, %33 : tensor<11x5xf32>
    %334 = stablehlo.broadcast_in_dim %333, dims = [0, 1] : (tensor<11x5xf32>) -> tensor<11x5x32xf32>
    %335 = stablehlo.divide %329, %334 : tensor<11x5x32xf32>
    %336 = stablehlo.round_nearest_even %335 : tensor<11x5x32xf32>
    %337 = stablehlo.convert %336 : (tensor<11x5x32xf32>) -> tensor<11x5x32xi8>
    %338 = stablehlo.reshape %337 : (tensor<11x5x32xi8>) -> tensor<11x5x16x2xi8>
    %339 = stablehlo.transpose %338, dims = [0, 1, 3, 2] : (tensor<11x5x16x2xi8>) -> tensor<11x5x2x16xi8>
    %340 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.weight, dims = [1, 2, 3] : (tensor<2592x5x16xui8>) -> tensor<11x2592x5x16xui8>
    %341 = stablehlo.slice %339 [0:11, 0:5, 0:1, 0:16] : (tensor<11x5x2x16xi8>) -> tensor<11x5x1x16xi8>
    %342 = stablehlo.reshape %341 : (tensor<11x5x1x16xi8>) -> tensor<11x5x16xi8>
    %343 = stablehlo.and %340, %44 : tensor<11x2592x5x16xui8>
    %344 = stablehlo.convert %343 : (tensor<11x2592x5x16xui8>) -> tensor<11x2592x5x16xi32>
    %345 = stablehlo.convert %342 : (tensor<11x5x16xi8>) -> tensor<11x5x16xi32>
    %346 = stablehlo.broadcast_in_dim %345, dims = [0, 2, 3] : (tensor<11x5x16xi32>) -> tensor<11x2592x5x16xi32>
    %347 = stablehlo.multiply %344, %346 : tensor<11x2592x5x16xi32>
    %348 = stablehlo.compare LT, %344, %50 : (tensor<11x2592x5x16xi32>, tensor<11x2592x5x16xi32>) -> tensor<11x2592x5x16xi1>
    %349 = stablehlo.select %348, %347, %52 : tensor<11x2592x5x16xi1>, tensor<11x2592x5x16xi32>
    %350 = stablehlo.slice %339 [0:11, 0:5, 1:2, 0:16] : (tensor<11x5x2x16xi8>) -> tensor<11x5x1x16xi8>
    %351 = stablehlo.reshape %350 : (tensor<11x5x1x16xi8>) -> tensor<11x5x16xi8>
    %352 = stablehlo.shift_right_logical %340, %56 : tensor<11x2592x5x16xui8>
    %353 = stablehlo.convert %352 : (tensor<11x2592x5x16xui8>) -> tensor<11x2592x5x16xi32>
    %354 = stablehlo.convert %351 : (tensor<11x5x16xi8>) -> tensor<11x5x16xi32>
    %355 = stablehlo.broadcast_in_dim %354, dims = [0, 2, 3] : (tensor<11x5x16xi32>) -> tensor<11x2592x5x16xi32>
    %356 = stablehlo.multiply %353, %355 : tensor<11x2592x5x16xi32>
    %357 = stablehlo.compare LT, %353, %50 : (tensor<11x2592x5x16xi32>, tensor<11x2592x5x16xi32>) -> tensor<11x2592x5x16xi1>
    %358 = stablehlo.select %357, %356, %52 : tensor<11x2592x5x16xi1>, tensor<11x2592x5x16xi32>
    %359:2 = stablehlo.reduce(%349 init: %5), (%358 init: %5) across dimensions = [3] : (tensor<11x2592x5x16xi32>, tensor<11x2592x5x16xi32>, tensor<i32>, tensor<i32>) -> (tensor<11x2592x5xi32>, tensor<11x2592x5xi32>)
      reducer(%a0: tensor<i32>, %b0: tensor<i32>) (%a1: tensor<i32>, %b1: tensor<i32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<i32>
        %s1 = stablehlo.add %a1, %b1 : tensor<i32>
        stablehlo.return %s0, %s1 : tensor<i32>, tensor<i32>
      }
    %360 = stablehlo.reduce(%329 init: %18) applies stablehlo.add across dimensions = [2] : (tensor<11x5x32xf32>, tensor<f32>) -> tensor<11x5xf32>
    %361 = stablehlo.add %359#0, %359#1 : tensor<11x2592x5xi32>
    %362 = stablehlo.convert %361 : (tensor<11x2592x5xi32>) -> tensor<11x2592x5xf32>
    %363 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %364 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %365 = stablehlo.broadcast_in_dim %363, dims = [1, 2] : (tensor<2592x5xf32>) -> tensor<11x2592x5xf32>
    %366 = stablehlo.broadcast_in_dim %364, dims = [1, 2] : (tensor<2592x5xf32>) -> tensor<11x2592x5xf32>
    %367 = stablehlo.broadcast_in_dim %333, dims = [0, 2] : (tensor<11x5xf32>) -> tensor<11x2592x5xf32>
    %368 = stablehlo.broadcast_in_dim %360, dims = [0, 2] : (tensor<11x5xf32>) -> tensor<11x2592x5xf32>
    %369 = stablehlo.multiply %362, %365 : tensor<11x2592x5xf32>
    %370 = stablehlo.multiply %369, %367 : tensor<11x2592x5xf32>
    %371 = stablehlo.multiply %366, %368 : tensor<11x2592x5xf32>
    %372 = stablehlo.add %370, %371 : tensor<11x2592x5xf32>
    %373 = stablehlo.reduce(%372 init: %18) applies stablehlo.add across dimensions = [2] : (tensor<11x2592x5xf32>, tensor<f32>) -> tensor<11x2592xf32>
    %374 = stablehlo.reshape %373 : (tensor<11x2592xf32>) -> tensor<11x27x96xf32>
    %375 = stablehlo.reshape %374 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %376 = stablehlo.reshape %374 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %377 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<11x2x48xf32>) -> tensor<11x27x2x48xf32>
    %378 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<11x2x48xf32>) -> tensor<11x27x2x48xf32>
    %379 = stablehlo.multiply %376, %377 : tensor<11x27x2x48xf32>
    %380 = stablehlo.reverse %376, dims = [2] : tensor<11x27x2x48xf32>
    %381 = stablehlo.multiply %380, %378 : tensor<11x27x2x48xf32>
    %382 = stablehlo.add %379, %381 : tensor<11x27x2x48xf32>
    %383 = stablehlo.iota dim = 1 : tensor<11x27x2x48xi32>
    %384 = stablehlo.compare GE, %383, %89 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %385 = stablehlo.select %384, %375, %382 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %386 = stablehlo.reshape %385 : (tensor<11x27x2x48xf32>) -> tensor<11x27x96xf32>
    %387 = stablehlo.slice %386 [0:11, 21:27, 0:96] : (tensor<11x27x96xf32>) -> tensor<11x6x96xf32>
    %388 = stablehlo.reshape %387 : (tensor<11x6x96xf32>) -> tensor<11x2x3x96xf32>
    %389 = stablehlo.dynamic_update_slice %cache.1, %388, %position, %5, %5, %5 : (tensor<17x2x3x96xf32>, tensor<11x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %390 = stablehlo.slice %389 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %391 = stablehlo.reshape %390 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %392 = stablehlo.slice %389 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %393 = stablehlo.reshape %392 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %394 = stablehlo.slice %386 [0:11, 0:21, 0:96] : (tensor<11x27x96xf32>) -> tensor<11x21x96xf32>
    %395 = stablehlo.reshape %394 : (tensor<11x21x96xf32>) -> tensor<11x3x7x96xf32>
    %396 = stablehlo.transpose %395, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %397 = stablehlo.reshape %396 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %398 = stablehlo.dot_general %397, %391, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %399 = stablehlo.reshape %398 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %400 = stablehlo.broadcast_in_dim %15, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %401 = stablehlo.multiply %399, %107 : tensor<3x7x11x10xf32>
    %402 = stablehlo.select %400, %401, %109 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %403 = stablehlo.reduce(%402 init: %111) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %404 = stablehlo.broadcast_in_dim %403, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %405 = stablehlo.subtract %402, %404 : tensor<3x7x11x10xf32>
    %406 = stablehlo.exponential %405 : tensor<3x7x11x10xf32>
    %407 = stablehlo.reduce(%406 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %408 = stablehlo.broadcast_in_dim %407, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %409 = stablehlo.divide %406, %408 : tensor<3x7x11x10xf32>
    %410 = stablehlo.reshape %409 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %411 = stablehlo.dot_general %410, %393, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %412 = stablehlo.reshape %411 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %413 = stablehlo.transpose %412, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %414 = stablehlo.reshape %413 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %415 = stablehlo.reshape %414 : (tensor<11x2016xf32>) -> tensor<11x63x32xf32>
    %416 = stablehlo.abs %415 : tensor<11x63x32xf32>
    %417 = stablehlo.reduce(%416 init: %18) applies stablehlo.maximum across dimensions = [2] : (tensor<11x63x32xf32>, tensor<f32>) -> tensor<11x63xf32>
    %418 = stablehlo.maximum %417, %127 : tensor<11x63xf32>
    %419 = stablehlo.multiply %418, %129 : tensor<11x63xf32>
    %420 = stablehlo.broadcast_in_dim %419, dims = [0, 1] : (tensor<11x63xf32>) -> tensor<11x63x32xf32>
    %421 = stablehlo.divide %415, %420 : tensor<11x63x32xf32>
    %422 = stablehlo.round_nearest_even %421 : tensor<11x63x32xf32>
    %423 = stablehlo.convert %422 : (tensor<11x63x32xf32>) -> tensor<11x63x32xi8>
    %424 = stablehlo.reshape %423 : (tensor<11x63x32xi8>) -> tensor<11x63x16x2xi8>
    %425 = stablehlo.transpose %424, dims = [0, 1, 3, 2] : (tensor<11x63x16x2xi8>) -> tensor<11x63x2x16xi8>
    %426 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [1, 2, 3] : (tensor<160x63x16xui8>) -> tensor<11x160x63x16xui8>
    %427 = stablehlo.slice %425 [0:11, 0:63, 0:1, 0:16] : (tensor<11x63x2x16xi8>) -> tensor<11x63x1x16xi8>
    %428 = stablehlo.reshape %427 : (tensor<11x63x1x16xi8>) -> tensor<11x63x16xi8>
    %429 = stablehlo.and %426, %140 : tensor<11x160x63x16xui8>
    %430 = stablehlo.convert %429 : (tensor<11x160x63x16xui8>) -> tensor<11x160x63x16xi32>
    %431 = stablehlo.convert %428 : (tensor<11x63x16xi8>) -> tensor<11x63x16xi32>
    %432 = stablehlo.broadcast_in_dim %431, dims = [0, 2, 3] : (tensor<11x63x16xi32>) -> tensor<11x160x63x16xi32>
    %433 = stablehlo.multiply %430, %432 : tensor<11x160x63x16xi32>
    %434 = stablehlo.compare LT, %430, %146 : (tensor<11x160x63x16xi32>, tensor<11x160x63x16xi32>) -> tensor<11x160x63x16xi1>
    %435 = stablehlo.select %434, %433, %148 : tensor<11x160x63x16xi1>, tensor<11x160x63x16xi32>
    %436 = stablehlo.slice %425 [0:11, 0:63, 1:2, 0:16] : (tensor<11x63x2x16xi8>) -> tensor<11x63x1x16xi8>
    %437 = stablehlo.reshape %436 : (tensor<11x63x1x16xi8>) -> tensor<11x63x16xi8>
    %438 = stablehlo.shift_right_logical %426, %152 : tensor<11x160x63x16xui8>
    %439 = stablehlo.convert %438 : (tensor<11x160x63x16xui8>) -> tensor<11x160x63x16xi32>
    %440 = stablehlo.convert %437 : (tensor<11x63x16xi8>) -> tensor<11x63x16xi32>
    %441 = stablehlo.broadcast_in_dim %440, dims = [0, 2, 3] : (tensor<11x63x16xi32>) -> tensor<11x160x63x16xi32>
    %442 = stablehlo.multiply %439, %441 : tensor<11x160x63x16xi32>
    %443 = stablehlo.compare LT, %439, %146 : (tensor<11x160x63x16xi32>, tensor<11x160x63x16xi32>) -> tensor<11x160x63x16xi1>
    %444 = stablehlo.select %443, %442, %148 : tensor<11x160x63x16xi1>, tensor<11x160x63x16xi32>
    %445:2 = stablehlo.reduce(%435 init: %5), (%444 init: %5) across dimensions = [3] : (tensor<11x160x63x16xi32>, tensor<11x160x63x16xi32>, tensor<i32>, tensor<i32>) -> (tensor<11x160x63xi32>, tensor<11x160x63xi32>)
      reducer(%a0: tensor<i32>, %b0: tensor<i32>) (%a1: tensor<i32>, %b1: tensor<i32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<i32>
        %s1 = stablehlo.add %a1, %b1 : tensor<i32>
        stablehlo.return %s0, %s1 : tensor<i32>, tensor<i32>
      }
    %446 = stablehlo.reduce(%415 init: %18) applies stablehlo.add across dimensions = [2] : (tensor<11x63x32xf32>, tensor<f32>) -> tensor<11x63xf32>
    %447 = stablehlo.add %445#0, %445#1 : tensor<11x160x63xi32>
    %448 = stablehlo.convert %447 : (tensor<11x160x63xi32>) -> tensor<11x160x63xf32>
    %449 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %450 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %451 = stablehlo.broadcast_in_dim %449, dims = [1, 2] : (tensor<160x63xf32>) -> tensor<11x160x63xf32>
    %452 = stablehlo.broadcast_in_dim %450, dims = [1, 2] : (tensor<160x63xf32>) -> tensor<11x160x63xf32>
    %453 = stablehlo.broadcast_in_dim %419, dims = [0, 2] : (tensor<11x63xf32>) -> tensor<11x160x63xf32>
    %454 = stablehlo.broadcast_in_dim %446, dims = [0, 2] : (tensor<11x63xf32>) -> tensor<11x160x63xf32>
    %455 = stablehlo.multiply %448, %451 : tensor<11x160x63xf32>
    %456 = stablehlo.multiply %455, %453 : tensor<11x160x63xf32>
    %457 = stablehlo.multiply %452, %454 : tensor<11x160x63xf32>
    %458 = stablehlo.add %456, %457 : tensor<11x160x63xf32>
    %459 = stablehlo.reduce(%458 init: %18) applies stablehlo.add across dimensions = [2] : (tensor<11x160x63xf32>, tensor<f32>) -> tensor<11x160xf32>
    %460 = stablehlo.add %319, %459 : tensor<11x160xf32>
    // layer 1: feed-forward
    %461 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %462 = stablehlo.multiply %460, %460 : tensor<11x160xf32>
    %463 = stablehlo.reduce(%462 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %464 = stablehlo.multiply %463, %20 : tensor<11xf32>
    %465 = stablehlo.add %464, %22 : tensor<11xf32>
    %466 = stablehlo.rsqrt %465 : tensor<11xf32>
    %467 = stablehlo.broadcast_in_dim %466, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %468 = stablehlo.multiply %460, %467 : tensor<11x160xf32>
    %469 = stablehlo.multiply %468, %461 : tensor<11x160xf32>
    %470 = stablehlo.reshape %469 : (tensor<11x160xf32>) -> tensor<11x5x32xf32>
    %471 = stablehlo.abs %470 : tensor<11x5x32xf32>
    %472 = stablehlo.reduce(%471 init: %18) applies stablehlo.maximum across dimensions = [2] : (tensor<11x5x32xf32>, tensor<f32>) -> tensor<11x5xf32>
    %473 = stablehlo.maximum %472, %31 : tensor<11x5xf32>
    %474 = stablehlo.multiply %473, %33 : tensor<11x5xf32>
    %475 = stablehlo.broadcast_in_dim %474, dims = [0, 1] : (tensor<11x5xf32>) -> tensor<11x5x32xf32>
    %476 = stablehlo.divide %470, %475 : tensor<11x5x32xf32>
    %477 = stablehlo.round_nearest_even %476 : tensor<11x5x32xf32>
    %478 = stablehlo.convert %477 : (tensor<11x5x32xf32>) -> tensor<11x5x32xi8>
    %479 = stablehlo.reshape %478 : (tensor<11x5x32xi8>) -> tensor<11x5x16x2xi8>
    %480 = stablehlo.transpose %479, dims = [0, 1, 3, 2] : (tensor<11x5x16x2xi8>) -> tensor<11x5x2x16xi8>
    %481 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [1, 2, 3] : (tensor<416x5x16xui8>) -> tensor<11x416x5x16xui8>
    %482 = stablehlo.slice %480 [0:11, 0:5, 0:1, 0:16] : (tensor<11x5x2x16xi8>) -> tensor<11x5x1x16xi8>
    %483 = stablehlo.reshape %482 : (tensor<11x5x1x16xi8>) -> tensor<11x5x16xi8>
    %484 = stablehlo.and %481, %199 : tensor<11x416x5x16xui8>
    %485 = stablehlo.convert %484 : (tensor<11x416x5x16xui8>) -> tensor<11x416x5x16xi32>
    %486 = stablehlo.convert %483 : (tensor<11x5x16xi8>) -> tensor<11x5x16xi32>
    %487 = stablehlo.broadcast_in_dim %486, dims = [0, 2, 3] : (tensor<11x5x16xi32>) -> tensor<11x416x5x16xi32>
    %488 = stablehlo.multiply %485, %487 : tensor<11x416x5x16xi32>
    %489 = stablehlo.compare LT, %485, %205 : (tensor<11x416x5x16xi32>, tensor<11x416x5x16xi32>) -> tensor<11x416x5x16xi1>
    %490 = stablehlo.select %489, %488, %207 : tensor<11x416x5x16xi1>, tensor<11x416x5x16xi32>
    %491 = stablehlo.slice %480 [0:11, 0:5, 1:2, 0:16] : (tensor<11x5x2x16xi8>) -> tensor<11x5x1x16xi8>
    %492 = stablehlo.reshape %491 : (tensor<11x5x1x16xi8>) -> tensor<11x5x16xi8>
    %493 = stablehlo.shift_right_logical %481, %211 : tensor<11x416x5x16xui8>
    %494 = stablehlo.convert %493 : (tensor<11x416x5x16xui8>) -> tensor<11x416x5x16xi32>
    %495 = stablehlo.convert %492 : (tensor<11x5x16xi8>) -> tensor<11x5x16xi32>
    %496 = stablehlo.broadcast_in_dim %495, dims = [0, 2, 3] : (tensor<11x5x16xi32>) -> tensor<11x416x5x16xi32>
    %497 = stablehlo.multiply %494, %496 : tensor<11x416x5x16xi32>
    %498 = stablehlo.compare LT, %494, %205 : (tensor<11x416x5x16xi32>, tensor<11x416x5x16xi32>) -> tensor<11x416x5x16xi1>
    %499 = stablehlo.select %498, %497, %207 : tensor<11x416x5x16xi1>, tensor<11x416x5x16xi32>
    %500 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [1, 2, 3] : (tensor<416x5x16xui8>) -> tensor<11x416x5x16xui8>
    %501 = stablehlo.slice %480 [0:11, 0:5, 0:1, 0:16] : (tensor<11x5x2x16xi8>) -> tensor<11x5x1x16xi8>
    %502 = stablehlo.reshape %501 : (tensor<11x5x1x16xi8>) -> tensor<11x5x16xi8>
    %503 = stablehlo.and %500, %199 : tensor<11x416x5x16xui8>
    %504 = stablehlo.convert %503 : (tensor<11x416x5x16xui8>) -> tensor<11x416x5x16xi32>
    %505 = stablehlo.convert %502 : (tensor<11x5x16xi8>) -> tensor<11x5x16xi32>
    %506 = stablehlo.broadcast_in_dim %505, dims = [0, 2, 3] : (tensor<11x5x16xi32>) -> tensor<11x416x5x16xi32>
    %507 = stablehlo.multiply %504, %506 : tensor<11x416x5x16xi32>
    %508 = stablehlo.compare LT, %504, %205 : (tensor<11x416x5x16xi32>, tensor<11x416x5x16xi32>) -> tensor<11x416x5x16xi1>
    %509 = stablehlo.select %508, %507, %207 : tensor<11x416x5x16xi1>, tensor<11x416x5x16xi32>
    %510 = stablehlo.slice %480 [0:11, 0:5, 1:2, 0:16] : (tensor<11x5x2x16xi8>) -> tensor<11x5x1x16xi8>
    %511 = stablehlo.reshape %510 : (tensor<11x5x1x16xi8>) -> tensor<11x5x16xi8>
    %512 = stablehlo.shift_right_logical %500, %211 : tensor<11x416x5x16xui8>
    %513 = stablehlo.convert %512 : (tensor<11x416x5x16xui8>) -> tensor<11x416x5x16xi32>
    %514 = stablehlo.convert %511 : (tensor<11x5x16xi8>) -> tensor<11x5x16xi32>
    %515 = stablehlo.broadcast_in_dim %514, dims = [0, 2, 3] : (tensor<11x5x16xi32>) -> tensor<11x416x5x16xi32>
    %516 = stablehlo.multiply %513, %515 : tensor<11x416x5x16xi32>
    %517 = stablehlo.compare LT, %513, %205 : (tensor<11x416x5x16xi32>, tensor<11x416x5x16xi32>) -> tensor<11x416x5x16xi1>
    %518 = stablehlo.select %517, %516, %207 : tensor<11x416x5x16xi1>, tensor<11x416x5x16xi32>
    %519:4 = stablehlo.reduce(%490 init: %5), (%499 init: %5), (%509 init: %5), (%518 init: %5) across dimensions = [3] : (tensor<11x416x5x16xi32>, tensor<11x416x5x16xi32>, tensor<11x416x5x16xi32>, tensor<11x416x5x16xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> (tensor<11x416x5xi32>, tensor<11x416x5xi32>, tensor<11x416x5xi32>, tensor<11x416x5xi32>)
      reducer(%a0: tensor<i32>, %b0: tensor<i32>) (%a1: tensor<i32>, %b1: tensor<i32>) (%a2: tensor<i32>, %b2: tensor<i32>) (%a3: tensor<i32>, %b3: tensor<i32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<i32>
        %s1 = stablehlo.add %a1, %b1 : tensor<i32>
        %s2 = stablehlo.add %a2, %b2 : tensor<i32>
        %s3 = stablehlo.add %a3, %b3 : tensor<i32>
        stablehlo.return %s0, %s1, %s2, %s3 : tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>
      }
    %520 = stablehlo.reduce(%470 init: %18) applies stablehlo.add across dimensions = [2] : (tensor<11x5x32xf32>, tensor<f32>) -> tensor<11x5xf32>
    %521 = stablehlo.add %519#0, %519#1 : tensor<11x416x5xi32>
    %522 = stablehlo.convert %521 : (tensor<11x416x5xi32>) -> tensor<11x416x5xf32>
    %523 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %524 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %525 = stablehlo.broadcast_in_dim %523, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<11x416x5xf32>
    %526 = stablehlo.broadcast_in_dim %524, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<11x416x5xf32>
    %527 = stablehlo.broadcast_in_dim %474, dims = [0, 2] : (tensor<11x5xf32>) -> tensor<11x416x5xf32>
    %528 = stablehlo.broadcast_in_dim %520, dims = [0, 2] : (tensor<11x5xf32>) -> tensor<11x416x5xf32>
    %529 = stablehlo.multiply %522, %525 : tensor<11x416x5xf32>
    %530 = stablehlo.multiply %529, %527 : tensor<11x416x5xf32>
    %531 = stablehlo.multiply %526, %528 : tensor<11x416x5xf32>
    %532 = stablehlo.add %530, %531 : tensor<11x416x5xf32>
    %533 = stablehlo.add %519#2, %519#3 : tensor<11x416x5xi32>
    %534 = stablehlo.convert %533 : (tensor<11x416x5xi32>) -> tensor<11x416x5xf32>
    %535 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %536 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %537 = stablehlo.broadcast_in_dim %535, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<11x416x5xf32>
    %538 = stablehlo.broadcast_in_dim %536, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<11x416x5xf32>
    %539 = stablehlo.broadcast_in_dim %474, dims = [0, 2] : (tensor<11x5xf32>) -> tensor<11x416x5xf32>
    %540 = stablehlo.broadcast_in_dim %520, dims = [0, 2] : (tensor<11x5xf32>) -> tensor<11x416x5xf32>
    %541 = stablehlo.multiply %534, %537 : tensor<11x416x5xf32>
    %542 = stablehlo.multiply %541, %539 : tensor<11x416x5xf32>
    %543 = stablehlo.multiply %538, %540 : tensor<11x416x5xf32>
    %544 = stablehlo.add %542, %543 : tensor<11x416x5xf32>
    %545:2 = stablehlo.reduce(%532 init: %18), (%544 init: %18) across dimensions = [2] : (tensor<11x416x5xf32>, tensor<11x416x5xf32>, tensor<f32>, tensor<f32>) -> (tensor<11x416xf32>, tensor<11x416xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %546 = stablehlo.logistic %545#0 : tensor<11x416xf32>
    %547 = stablehlo.multiply %545#0, %546 : tensor<11x416xf32>
    %548 = stablehlo.multiply %547, %545#1 : tensor<11x416xf32>
    %549 = stablehlo.reshape %548 : (tensor<11x416xf32>) -> tensor<11x13x32xf32>
    %550 = stablehlo.abs %549 : tensor<11x13x32xf32>
    %551 = stablehlo.reduce(%550 init: %18) applies stablehlo.maximum across dimensions = [2] : (tensor<11x13x32xf32>, tensor<f32>) -> tensor<11x13xf32>
    %552 = stablehlo.maximum %551, %271 : tensor<11x13xf32>
    %553 = stablehlo.multiply %552, %273 : tensor<11x13xf32>
    %554 = stablehlo.broadcast_in_dim %553, dims = [0, 1] : (tensor<11x13xf32>) -> tensor<11x13x32xf32>
    %555 = stablehlo.divide %549, %554 : tensor<11x13x32xf32>
    %556 = stablehlo.round_nearest_even %555 : tensor<11x13x32xf32>
    %557 = stablehlo.convert %556 : (tensor<11x13x32xf32>) -> tensor<11x13x32xi8>
    %558 = stablehlo.reshape %557 : (tensor<11x13x32xi8>) -> tensor<11x13x16x2xi8>
    %559 = stablehlo.transpose %558, dims = [0, 1, 3, 2] : (tensor<11x13x16x2xi8>) -> tensor<11x13x2x16xi8>
    %560 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [1, 2, 3] : (tensor<160x13x16xui8>) -> tensor<11x160x13x16xui8>
    %561 = stablehlo.slice %559 [0:11, 0:13, 0:1, 0:16] : (tensor<11x13x2x16xi8>) -> tensor<11x13x1x16xi8>
    %562 = stablehlo.reshape %561 : (tensor<11x13x1x16xi8>) -> tensor<11x13x16xi8>
    %563 = stablehlo.and %560, %284 : tensor<11x160x13x16xui8>
    %564 = stablehlo.convert %563 : (tensor<11x160x13x16xui8>) -> tensor<11x160x13x16xi32>
    %565 = stablehlo.convert %562 : (tensor<11x13x16xi8>) -> tensor<11x13x16xi32>
    %566 = stablehlo.broadcast_in_dim %565, dims = [0, 2, 3] : (tensor<11x13x16xi32>) -> tensor<11x160x13x16xi32>
    %567 = stablehlo.multiply %564, %566 : tensor<11x160x13x16xi32>
    %568 = stablehlo.compare LT, %564, %290 : (tensor<11x160x13x16xi32>, tensor<11x160x13x16xi32>) -> tensor<11x160x13x16xi1>
    %569 = stablehlo.select %568, %567, %292 : tensor<11x160x13x16xi1>, tensor<11x160x13x16xi32>
    %570 = stablehlo.slice %559 [0:11, 0:13, 1:2, 0:16] : (tensor<11x13x2x16xi8>) -> tensor<11x13x1x16xi8>
    %571 = stablehlo.reshape %570 : (tensor<11x13x1x16xi8>) -> tensor<11x13x16xi8>
    %572 = stablehlo.shift_right_logical %560, %296 : tensor<11x160x13x16xui8>
    %573 = stablehlo.convert %572 : (tensor<11x160x13x16xui8>) -> tensor<11x160x13x16xi32>
    %574 = stablehlo.convert %571 : (tensor<11x13x16xi8>) -> tensor<11x13x16xi32>
    %575 = stablehlo.broadcast_in_dim %574, dims = [0, 2, 3] : (tensor<11x13x16xi32>) -> tensor<11x160x13x16xi32>
    %576 = stablehlo.multiply %573, %575 : tensor<11x160x13x16xi32>
    %577 = stablehlo.compare LT, %573, %290 : (tensor<11x160x13x16xi32>, tensor<11x160x13x16xi32>) -> tensor<11x160x13x16xi1>
    %578 = stablehlo.select %577, %576, %292 : tensor<11x160x13x16xi1>, tensor<11x160x13x16xi32>
    %579:2 = stablehlo.reduce(%569 init: %5), (%578 init: %5) across dimensions = [3] : (tensor<11x160x13x16xi32>, tensor<11x160x13x16xi32>, tensor<i32>, tensor<i32>) -> (tensor<11x160x13xi32>, tensor<11x160x13xi32>)
      reducer(%a0: tensor<i32>, %b0: tensor<i32>) (%a1: tensor<i32>, %b1: tensor<i32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<i32>
        %s1 = stablehlo.add %a1, %b1 : tensor<i32>
        stablehlo.return %s0, %s1 : tensor<i32>, tensor<i32>
      }
    %580 = stablehlo.reduce(%549 init: %18) applies stablehlo.add across dimensions = [2] : (tensor<11x13x32xf32>, tensor<f32>) -> tensor<11x13xf32>
    %581 = stablehlo.add %579#0, %579#1 : tensor<11x160x13xi32>
    %582 = stablehlo.convert %581 : (tensor<11x160x13xi32>) -> tensor<11x160x13xf32>
    %583 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %584 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %585 = stablehlo.broadcast_in_dim %583, dims = [1, 2] : (tensor<160x13xf32>) -> tensor<11x160x13xf32>
    %586 = stablehlo.broadcast_in_dim %584, dims = [1, 2] : (tensor<160x13xf32>) -> tensor<11x160x13xf32>
    %587 = stablehlo.broadcast_in_dim %553, dims = [0, 2] : (tensor<11x13xf32>) -> tensor<11x160x13xf32>
    %588 = stablehlo.broadcast_in_dim %580, dims = [0, 2] : (tensor<11x13xf32>) -> tensor<11x160x13xf32>
    %589 = stablehlo.multiply %582, %585 : tensor<11x160x13xf32>
    %590 = stablehlo.multiply %589, %587 : tensor<11x160x13xf32>
    %591 = stablehlo.multiply %586, %588 : tensor<11x160x13xf32>
    %592 = stablehlo.add %590, %591 : tensor<11x160x13xf32>
    %593 = stablehlo.reduce(%592 init: %18) applies stablehlo.add across dimensions = [2] : (tensor<11x160x13xf32>, tensor<f32>) -> tensor<11x160xf32>
    %594 = stablehlo.add %460, %593 : tensor<11x160xf32>
    // head
    %595 = stablehlo.constant dense<11> : tensor<i32>
    %596 = stablehlo.clamp %5, %length, %595 : tensor<i32>
    %597 = stablehlo.constant dense<1> : tensor<i32>
    %598 = stablehlo.subtract %596, %597 : tensor<i32>
    %599 = stablehlo.dynamic_slice %594, %598, %5, sizes = [1, 160] : (tensor<11x160xf32>, tensor<i32>, tensor<i32>) -> tensor<1x160xf32>
    %600 = stablehlo.reshape %599 : (tensor<1x160xf32>) -> tensor<160xf32>
    %601 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %602 = stablehlo.multiply %600, %600 : tensor<160xf32>
    %603 = stablehlo.reduce(%602 init: %18) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %604 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %605 = stablehlo.multiply %603, %604 : tensor<f32>
    %606 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %607 = stablehlo.add %605, %606 : tensor<f32>
    %608 = stablehlo.rsqrt %607 : tensor<f32>
    %609 = stablehlo.broadcast_in_dim %608, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %610 = stablehlo.multiply %600, %609 : tensor<160xf32>
    %611 = stablehlo.multiply %610, %601 : tensor<160xf32>
    %612 = stablehlo.constant dense<0.0e+00> : tensor<26x160xf32>
    %613 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x160xf16>) -> tensor<26x160xf32>
    %614 = stablehlo.broadcast_in_dim %611, dims = [1] : (tensor<160xf32>) -> tensor<26x160xf32>
    %615 = stablehlo.multiply %613, %614 : tensor<26x160xf32>
    %616 = stablehlo.subtract %612, %615 : tensor<26x160xf32>
    %617 = stablehlo.subtract %612, %616 : tensor<26x160xf32>
    %618 = stablehlo.reduce(%617 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<26x160xf32>, tensor<f32>) -> tensor<26xf32>
    %619 = stablehlo.reduce(%618 init: %111) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %620 = stablehlo.broadcast_in_dim %619, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %621 = stablehlo.is_finite %620 : (tensor<26xf32>) -> tensor<26xi1>
    %622 = stablehlo.compare EQ, %618, %620 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %623 = stablehlo.constant dense<false> : tensor<26xi1>
    %624 = stablehlo.select %621, %622, %623 : tensor<26xi1>, tensor<26xi1>
    %625 = stablehlo.constant dense<2147483647> : tensor<26xi32>
    %626 = stablehlo.iota dim = 0 : tensor<26xi32>
    %627 = stablehlo.select %624, %626, %625 : tensor<26xi1>, tensor<26xi32>
    %628 = stablehlo.constant dense<2147483647> : tensor<i32>
    %629 = stablehlo.reduce(%627 init: %628) applies stablehlo.minimum across dimensions = [0] : (tensor<26xi32>, tensor<i32>) -> tensor<i32>
    return %629, %95, %389 : tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>
  }
}
