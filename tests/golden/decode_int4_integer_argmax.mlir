module @decode_argmax {
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
    %30 = stablehlo.reshape %29 : (tensor<160xf32>) -> tensor<5x32xf32>
    %31 = stablehlo.abs %30 : tensor<5x32xf32>
    %32 = stablehlo.reduce(%31 init: %20) applies stablehlo.maximum across dimensions = [1] : (tensor<5x32xf32>, tensor<f32>) -> tensor<5xf32>
    %33 = stablehlo.constant dense<7.888609e-31> : tensor<5xf32>
    %34 = stablehlo.maximum %32, %33 : tensor<5xf32>
    %35 = stablehlo.constant dense<7.874016e-03> : tensor<5xf32>
    %36 = stablehlo.multiply %34, %35 : tensor<5xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<5xf32>) -> tensor<5x32xf32>
    %38 = stablehlo.divide %30, %37 : tensor<5x32xf32>
    %39 = stablehlo.round_nearest_even %38 : tensor<5x32xf32>
    %40 = stablehlo.convert %39 : (tensor<5x32xf32>) -> tensor<5x32xi8>
    %41 = stablehlo.reshape %40 : (tensor<5x32xi8>) -> tensor<5x16x2xi8>
    %42 = stablehlo.transpose %41, dims = [0, 2, 1] : (tensor<5x16x2xi8>) -> tensor<5x2x16xi8>
    %43 = stablehlo.slice %42 [0:5, 0:1, 0:16] : (tensor<5x2x16xi8>) -> tensor<5x1x16xi8>
    %44 = stablehlo.reshape %43 : (tensor<5x1x16xi8>) -> tensor<5x16xi8>
    %45 = stablehlo.constant dense<15> : tensor<2592x5x16xui8>
    %46 = stablehlo.and %model.layers.0.self_attn.qkv_proj.weight, %45 : tensor<2592x5x16xui8>
    %47 = stablehlo.convert %46 : (tensor<2592x5x16xui8>) -> tensor<2592x5x16xi32>
    %48 = stablehlo.convert %44 : (tensor<5x16xi8>) -> tensor<5x16xi32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [1, 2] : (tensor<5x16xi32>) -> tensor<2592x5x16xi32>
    %50 = stablehlo.multiply %47, %49 : tensor<2592x5x16xi32>
    %51 = stablehlo.constant dense<256> : tensor<2592x5x16xi32>
    %52 = stablehlo.compare LT, %47, %51 : (tensor<2592x5x16xi32>, tensor<2592x5x16xi32>) -> tensor<2592x5x16xi1>
    %53 = stablehlo.constant dense<0> : tensor<2592x5x16xi32>
    %54 = stablehlo.select %52, %50, %53 : tensor<2592x5x16xi1>, tensor<2592x5x16xi32>
    %55 = stablehlo.slice %42 [0:5, 1:2, 0:16] : (tensor<5x2x16xi8>) -> tensor<5x1x16xi8>
    %56 = stablehlo.reshape %55 : (tensor<5x1x16xi8>) -> tensor<5x16xi8>
    %57 = stablehlo.constant dense<4> : tensor<2592x5x16xui8>
    %58 = stablehlo.shift_right_logical %model.layers.0.self_attn.qkv_proj.weight, %57 : tensor<2592x5x16xui8>
    %59 = stablehlo.convert %58 : (tensor<2592x5x16xui8>) -> tensor<2592x5x16xi32>
    %60 = stablehlo.convert %56 : (tensor<5x16xi8>) -> tensor<5x16xi32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [1, 2] : (tensor<5x16xi32>) -> tensor<2592x5x16xi32>
    %62 = stablehlo.multiply %59, %61 : tensor<2592x5x16xi32>
    %63 = stablehlo.compare LT, %59, %51 : (tensor<2592x5x16xi32>, tensor<2592x5x16xi32>) -> tensor<2592x5x16xi1>
    %64 = stablehlo.select %63, %62, %53 : tensor<2592x5x16xi1>, tensor<2592x5x16xi32>
    %65:2 = stablehlo.reduce(%54 init: %7), (%64 init: %7) across dimensions = [2] : (tensor<2592x5x16xi32>, tensor<2592x5x16xi32>, tensor<i32>, tensor<i32>) -> (tensor<2592x5xi32>, tensor<2592x5xi32>)
      reducer(%a0: tensor<i32>, %b0: tensor<i32>) (%a1: tensor<i32>, %b1: tensor<i32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<i32>
        %s1 = stablehlo.add %a1, %b1 : tensor<i32>
        stablehlo.return %s0, %s1 : tensor<i32>, tensor<i32>
      }
    %66 = stablehlo.reduce(%30 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<5x32xf32>, tensor<f32>) -> tensor<5xf32>
    %67 = stablehlo.add %65#0, %65#1 : tensor<2592x5xi32>
    %68 = stablehlo.convert %67 : (tensor<2592x5xi32>) -> tensor<2592x5xf32>
    %69 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %70 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %71 = stablehlo.broadcast_in_dim %36, dims = [1] : (tensor<5xf32>) -> tensor<2592x5xf32>
    %72 = stablehlo.broadcast_in_dim %66, dims = [1] : (tensor<5xf32>) -> tensor<2592x5xf32>
    %73 = stablehlo.multiply %68, %69 : tensor<2592x5xf32>
    %74 = stablehlo.multiply %73, %71 : tensor<2592x5xf32>
    %75 = stablehlo.multiply %70, %72 : tensor<2592x5xf32>
    %76 = stablehlo.add %74, %75 : tensor<2592x5xf32>
    %77 = stablehlo.reduce(%76 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<2592x5xf32>, tensor<f32>) -> tensor<2592xf32>
    %78 = stablehlo.reshape %77 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %79 = stablehlo.reshape %78 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %80 = stablehlo.reshape %78 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %81 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %82 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %83 = stablehlo.multiply %80, %81 : tensor<1x27x2x48xf32>
    %84 = stablehlo.reverse %80, dims = [2] : tensor<1x27x2x48xf32>
    %85 = stablehlo.multiply %84, %82 : tensor<1x27x2x48xf32>
    %86 = stablehlo.add %83, %85 : tensor<1x27x2x48xf32>
    %87 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %88 = stablehlo.constant dense<24> : tensor<1x27x2x48xi32>
    %89 = stablehlo.compare GE, %87, %88 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %90 = stablehlo.select %89, %79, %86 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %91 = stablehlo.reshape %90 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %92 = stablehlo.slice %91 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %93 = stablehlo.reshape %92 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %94 = stablehlo.dynamic_update_slice %cache.0, %93, %position, %7, %7, %7 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %95 = stablehlo.slice %94 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %96 = stablehlo.reshape %95 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %97 = stablehlo.slice %94 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %98 = stablehlo.reshape %97 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %99 = stablehlo.slice %91 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %100 = stablehlo.reshape %99 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %101 = stablehlo.reshape %100 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %103 = stablehlo.broadcast_in_dim %96, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %104 = stablehlo.multiply %102, %103 : tensor<3x7x10x96xf32>
    %105 = stablehlo.reduce(%104 init: %20) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %106 = stablehlo.reshape %17 : (tensor<1x10xi1>) -> tensor<10xi1>
    %107 = stablehlo.broadcast_in_dim %106, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %108 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x10xf32>
    %109 = stablehlo.multiply %105, %108 : tensor<3x7x10xf32>
    %110 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %111 = stablehlo.select %107, %109, %110 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %112 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %113 = stablehlo.reduce(%111 init: %112) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %115 = stablehlo.subtract %111, %114 : tensor<3x7x10xf32>
    %116 = stablehlo.exponential %115 : tensor<3x7x10xf32>
    %117 = stablehlo.reduce(%116 init: %20) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %119 = stablehlo.divide %116, %118 : tensor<3x7x10xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %121 = stablehlo.broadcast_in_dim %98, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %122 = stablehlo.multiply %120, %121 : tensor<3x7x10x96xf32>
    %123 = stablehlo.reduce(%122 init: %20) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %124 = stablehlo.reshape %123 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %125 = stablehlo.reshape %124 : (tensor<2016xf32>) -> tensor<63x32xf32>
    %126 = stablehlo.abs %125 : tensor<63x32xf32>
    %127 = stablehlo.reduce(%126 init: %20) applies stablehlo.maximum across dimensions = [1] : (tensor<63x32xf32>, tensor<f32>) -> tensor<63xf32>
    %128 = stablehlo.constant dense<7.888609e-31> : tensor<63xf32>
    %129 = stablehlo.maximum %127, %128 : tensor<63xf32>
    %130 = stablehlo.constant dense<7.874016e-03> : tensor<63xf32>
    %131 = stablehlo.multiply %129, %130 : tensor<63xf32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0] : (tensor<63xf32>) -> tensor<63x32xf32>
    %133 = stablehlo.divide %125, %132 : tensor<63x32xf32>
    %134 = stablehlo.round_nearest_even %133 : tensor<63x32xf32>
    %135 = stablehlo.convert %134 : (tensor<63x32xf32>) -> tensor<63x32xi8>
    %136 = stablehlo.reshape %135 : (tensor<63x32xi8>) -> tensor<63x16x2xi8>
    %137 = stablehlo.transpose %136, dims = [0, 2, 1] : (tensor<63x16x2xi8>) -> tensor<63x2x16xi8>
    %138 = stablehlo.slice %137 [0:63, 0:1, 0:16] : (tensor<63x2x16xi8>) -> tensor<63x1x16xi8>
    %139 = stablehlo.reshape %138 : (tensor<63x1x16xi8>) -> tensor<63x16xi8>
    %140 = stablehlo.constant dense<15> : tensor<160x63x16xui8>
    %141 = stablehlo.and %model.layers.0.self_attn.o_proj.weight, %140 : tensor<160x63x16xui8>
    %142 = stablehlo.convert %141 : (tensor<160x63x16xui8>) -> tensor<160x63x16xi32>
    %143 = stablehlo.convert %139 : (tensor<63x16xi8>) -> tensor<63x16xi32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [1, 2] : (tensor<63x16xi32>) -> tensor<160x63x16xi32>
    %145 = stablehlo.multiply %142, %144 : tensor<160x63x16xi32>
    %146 = stablehlo.constant dense<256> : tensor<160x63x16xi32>
    %147 = stablehlo.compare LT, %142, %146 : (tensor<160x63x16xi32>, tensor<160x63x16xi32>) -> tensor<160x63x16xi1>
    %148 = stablehlo.constant dense<0> : tensor<160x63x16xi32>
    %149 = stablehlo.select %147, %145, %148 : tensor<160x63x16xi1>, tensor<160x63x16xi32>
    %150 = stablehlo.slice %137 [0:63, 1:2, 0:16] : (tensor<63x2x16xi8>) -> tensor<63x1x16xi8>
    %151 = stablehlo.reshape %150 : (tensor<63x1x16xi8>) -> tensor<63x16xi8>
    %152 = stablehlo.constant dense<4> : tensor<160x63x16xui8>
    %153 = stablehlo.shift_right_logical %model.layers.0.self_attn.o_proj.weight, %152 : tensor<160x63x16xui8>
    %154 = stablehlo.convert %153 : (tensor<160x63x16xui8>) -> tensor<160x63x16xi32>
    %155 = stablehlo.convert %151 : (tensor<63x16xi8>) -> tensor<63x16xi32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [1, 2] : (tensor<63x16xi32>) -> tensor<160x63x16xi32>
    %157 = stablehlo.multiply %154, %156 : tensor<160x63x16xi32>
    %158 = stablehlo.compare LT, %154, %146 : (tensor<160x63x16xi32>, tensor<160x63x16xi32>) -> tensor<160x63x16xi1>
    %159 = stablehlo.select %158, %157, %148 : tensor<160x63x16xi1>, tensor<160x63x16xi32>
    %160:2 = stablehlo.reduce(%149 init: %7), (%159 init: %7) across dimensions = [2] : (tensor<160x63x16xi32>, tensor<160x63x16xi32>, tensor<i32>, tensor<i32>) -> (tensor<160x63xi32>, tensor<160x63xi32>)
      reducer(%a0: tensor<i32>, %b0: tensor<i32>) (%a1: tensor<i32>, %b1: tensor<i32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<i32>
        %s1 = stablehlo.add %a1, %b1 : tensor<i32>
        stablehlo.return %s0, %s1 : tensor<i32>, tensor<i32>
      }
    %161 = stablehlo.reduce(%125 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<63x32xf32>, tensor<f32>) -> tensor<63xf32>
    %162 = stablehlo.add %160#0, %160#1 : tensor<160x63xi32>
    %163 = stablehlo.convert %162 : (tensor<160x63xi32>) -> tensor<160x63xf32>
    %164 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %165 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %166 = stablehlo.broadcast_in_dim %131, dims = [1] : (tensor<63xf32>) -> tensor<160x63xf32>
    %167 = stablehlo.broadcast_in_dim %161, dims = [1] : (tensor<63xf32>) -> tensor<160x63xf32>
    %168 = stablehlo.multiply %163, %164 : tensor<160x63xf32>
    %169 = stablehlo.multiply %168, %166 : tensor<160x63xf32>
    %170 = stablehlo.multiply %165, %167 : tensor<160x63xf32>
    %171 = stablehlo.add %169, %170 : tensor<160x63xf32>
    %172 = stablehlo.reduce(%171 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<160x63xf32>, tensor<f32>) -> tensor<160xf32>
    %173 = stablehlo.add %6, %172 : tensor<160xf32>
    // layer 0: feed-forward
    %174 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %175 = stablehlo.multiply %173, %173 : tensor<160xf32>
    %176 = stablehlo.reduce(%175 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %177 = stablehlo.multiply %176, %22 : tensor<f32>
    %178 = stablehlo.add %177, %24 : tensor<f32>
    %179 = stablehlo.rsqrt %178 : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %181 = stablehlo.multiply %173, %180 : tensor<160xf32>
    %182 = stablehlo.multiply %181, %174 : tensor<160xf32>
    %183 = stablehlo.reshape %182 : (tensor<160xf32>) -> tensor<5x32xf32>
    %184 = stablehlo.abs %183 : tensor<5x32xf32>
    %185 = stablehlo.reduce(%184 init: %20) applies stablehlo.maximum across dimensions = [1] : (tensor<5x32xf32>, tensor<f32>) -> tensor<5xf32>
    %186 = stablehlo.maximum %185, %33 : tensor<5xf32>
    %187 = stablehlo.multiply %186, %35 : tensor<5xf32>
    %188 = stablehlo.broadcast_in_dim %187, dims = [0] : (tensor<5xf32>) -> tensor<5x32xf32>
    %189 = stablehlo.divide %183, %188 : tensor<5x32xf32>
    %190 = stablehlo.round_nearest_even %189 : tensor<5x32xf32>
    %191 = stablehlo.convert %190 : (tensor<5x32xf32>) -> tensor<5x32xi8>
    %192 = stablehlo.reshape %191 : (tensor<5x32xi8>) -> tensor<5x16x2xi8>
    %193 = stablehlo.transpose %192, dims = [0, 2, 1] : (tensor<5x16x2xi8>) -> tensor<5x2x16xi8>
    %194 = stablehlo.slice %193 [0:5, 0:1, 0:16] : (tensor<5x2x16xi8>) -> tensor<5x1x16xi8>
    %195 = stablehlo.reshape %194 : (tensor<5x1x16xi8>) -> tensor<5x16xi8>
    %196 = stablehlo.constant dense<15> : tensor<416x5x16xui8>
    %197 = stablehlo.and %model.layers.0.mlp.gate_proj.weight, %196 : tensor<416x5x16xui8>
    %198 = stablehlo.convert %197 : (tensor<416x5x16xui8>) -> tensor<416x5x16xi32>
    %199 = stablehlo.convert %195 : (tensor<5x16xi8>) -> tensor<5x16xi32>
    %200 = stablehlo.broadcast_in_dim %199, dims = [1, 2] : (tensor<5x16xi32>) -> tensor<416x5x16xi32>
    %201 = stablehlo.multiply %198, %200 : tensor<416x5x16xi32>
    %202 = stablehlo.constant dense<256> : tensor<416x5x16xi32>
    %203 = stablehlo.compare LT, %198, %202 : (tensor<416x5x16xi32>, tensor<416x5x16xi32>) -> tensor<416x5x16xi1>
    %204 = stablehlo.constant dense<0> : tensor<416x5x16xi32>
    %205 = stablehlo.select %203, %201, %204 : tensor<416x5x16xi1>, tensor<416x5x16xi32>
    %206 = stablehlo.slice %193 [0:5, 1:2, 0:16] : (tensor<5x2x16xi8>) -> tensor<5x1x16xi8>
    %207 = stablehlo.reshape %206 : (tensor<5x1x16xi8>) -> tensor<5x16xi8>
    %208 = stablehlo.constant dense<4> : tensor<416x5x16xui8>
    %209 = stablehlo.shift_right_logical %model.layers.0.mlp.gate_proj.weight, %208 : tensor<416x5x16xui8>
    %210 = stablehlo.convert %209 : (tensor<416x5x16xui8>) -> tensor<416x5x16xi32>
    %211 = stablehlo.convert %207 : (tensor<5x16xi8>) -> tensor<5x16xi32>
    %212 = stablehlo.broadcast_in_dim %211, dims = [1, 2] : (tensor<5x16xi32>) -> tensor<416x5x16xi32>
    %213 = stablehlo.multiply %210, %212 : tensor<416x5x16xi32>
    %214 = stablehlo.compare LT, %210, %202 : (tensor<416x5x16xi32>, tensor<416x5x16xi32>) -> tensor<416x5x16xi1>
    %215 = stablehlo.select %214, %213, %204 : tensor<416x5x16xi1>, tensor<416x5x16xi32>
    %216 = stablehlo.slice %193 [0:5, 0:1, 0:16] : (tensor<5x2x16xi8>) -> tensor<5x1x16xi8>
    %217 = stablehlo.reshape %216 : (tensor<5x1x16xi8>) -> tensor<5x16xi8>
    %218 = stablehlo.and %model.layers.0.mlp.up_proj.weight, %196 : tensor<416x5x16xui8>
    %219 = stablehlo.convert %218 : (tensor<416x5x16xui8>) -> tensor<416x5x16xi32>
    %220 = stablehlo.convert %217 : (tensor<5x16xi8>) -> tensor<5x16xi32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [1, 2] : (tensor<5x16xi32>) -> tensor<416x5x16xi32>
    %222 = stablehlo.multiply %219, %221 : tensor<416x5x16xi32>
    %223 = stablehlo.compare LT, %219, %202 : (tensor<416x5x16xi32>, tensor<416x5x16xi32>) -> tensor<416x5x16xi1>
    %224 = stablehlo.select %223, %222, %204 : tensor<416x5x16xi1>, tensor<416x5x16xi32>
    %225 = stablehlo.slice %193 [0:5, 1:2, 0:16] : (tensor<5x2x16xi8>) -> tensor<5x1x16xi8>
    %226 = stablehlo.reshape %225 : (tensor<5x1x16xi8>) -> tensor<5x16xi8>
    %227 = stablehlo.shift_right_logical %model.layers.0.mlp.up_proj.weight, %208 : tensor<416x5x16xui8>
    %228 = stablehlo.convert %227 : (tensor<416x5x16xui8>) -> tensor<416x5x16xi32>
    %229 = stablehlo.convert %226 : (tensor<5x16xi8>) -> tensor<5x16xi32>
    %230 = stablehlo.broadcast_in_dim %229, dims = [1, 2] : (tensor<5x16xi32>) -> tensor<416x5x16xi32>
    %231 = stablehlo.multiply %228, %230 : tensor<416x5x16xi32>
    %232 = stablehlo.compare LT, %228, %202 : (tensor<416x5x16xi32>, tensor<416x5x16xi32>) -> tensor<416x5x16xi1>
    %233 = stablehlo.select %232, %231, %204 : tensor<416x5x16xi1>, tensor<416x5x16xi32>
    %234:4 = stablehlo.reduce(%205 init: %7), (%215 init: %7), (%224 init: %7), (%233 init: %7) across dimensions = [2] : (tensor<416x5x16xi32>, tensor<416x5x16xi32>, tensor<416x5x16xi32>, tensor<416x5x16xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> (tensor<416x5xi32>, tensor<416x5xi32>, tensor<416x5xi32>, tensor<416x5xi32>)
      reducer(%a0: tensor<i32>, %b0: tensor<i32>) (%a1: tensor<i32>, %b1: tensor<i32>) (%a2: tensor<i32>, %b2: tensor<i32>) (%a3: tensor<i32>, %b3: tensor<i32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<i32>
        %s1 = stablehlo.add %a1, %b1 : tensor<i32>
        %s2 = stablehlo.add %a2, %b2 : tensor<i32>
        %s3 = stablehlo.add %a3, %b3 : tensor<i32>
        stablehlo.return %s0, %s1, %s2, %s3 : tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>
      }
    %235 = stablehlo.reduce(%183 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<5x32xf32>, tensor<f32>) -> tensor<5xf32>
    %236 = stablehlo.add %234#0, %234#1 : tensor<416x5xi32>
    %237 = stablehlo.convert %236 : (tensor<416x5xi32>) -> tensor<416x5xf32>
    %238 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %239 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %240 = stablehlo.broadcast_in_dim %187, dims = [1] : (tensor<5xf32>) -> tensor<416x5xf32>
    %241 = stablehlo.broadcast_in_dim %235, dims = [1] : (tensor<5xf32>) -> tensor<416x5xf32>
    %242 = stablehlo.multiply %237, %238 : tensor<416x5xf32>
    %243 = stablehlo.multiply %242, %240 : tensor<416x5xf32>
    %244 = stablehlo.multiply %239, %241 : tensor<416x5xf32>
    %245 = stablehlo.add %243, %244 : tensor<416x5xf32>
    %246 = stablehlo.add %234#2, %234#3 : tensor<416x5xi32>
    %247 = stablehlo.convert %246 : (tensor<416x5xi32>) -> tensor<416x5xf32>
    %248 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %249 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %250 = stablehlo.broadcast_in_dim %187, dims = [1] : (tensor<5xf32>) -> tensor<416x5xf32>
    %251 = stablehlo.broadcast_in_dim %235, dims = [1] : (tensor<5xf32>) -> tensor<416x5xf32>
    %252 = stablehlo.multiply %247, %248 : tensor<416x5xf32>
    %253 = stablehlo.multiply %252, %250 : tensor<416x5xf32>
    %254 = stablehlo.multiply %249, %251 : tensor<416x5xf32>
    %255 = stablehlo.add %253, %254 : tensor<416x5xf32>
    %256:2 = stablehlo.reduce(%245 init: %20), (%255 init: %20) across dimensions = [1] : (tensor<416x5xf32>, tensor<416x5xf32>, tensor<f32>, tensor<f32>) -> (tensor<416xf32>, tensor<416xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %257 = stablehlo.logistic %256#0 : tensor<416xf32>
    %258 = stablehlo.multiply %256#0, %257 : tensor<416xf32>
    %259 = stablehlo.multiply %258, %256#1 : tensor<416xf32>
    %260 = stablehlo.reshape %259 : (tensor<416xf32>) -> tensor<13x32xf32>
    %261 = stablehlo.abs %260 : tensor<13x32xf32>
    %262 = stablehlo.reduce(%261 init: %20) applies stablehlo.maximum across dimensions = [1] : (tensor<13x32xf32>, tensor<f32>) -> tensor<13xf32>
    %263 = stablehlo.constant dense<7.888609e-31> : tensor<13xf32>
    %264 = stablehlo.maximum %262, %263 : tensor<13xf32>
    %265 = stablehlo.constant dense<7.874016e-03> : tensor<13xf32>
    %266 = stablehlo.multiply %264, %265 : tensor<13xf32>
    %267 = stablehlo.broadcast_in_dim %266, dims = [0] : (tensor<13xf32>) -> tensor<13x32xf32>
    %268 = stablehlo.divide %260, %267 : tensor<13x32xf32>
    %269 = stablehlo.round_nearest_even %268 : tensor<13x32xf32>
    %270 = stablehlo.convert %269 : (tensor<13x32xf32>) -> tensor<13x32xi8>
    %271 = stablehlo.reshape %270 : (tensor<13x32xi8>) -> tensor<13x16x2xi8>
    %272 = stablehlo.transpose %271, dims = [0, 2, 1] : (tensor<13x16x2xi8>) -> tensor<13x2x16xi8>
    %273 = stablehlo.slice %272 [0:13, 0:1, 0:16] : (tensor<13x2x16xi8>) -> tensor<13x1x16xi8>
    %274 = stablehlo.reshape %273 : (tensor<13x1x16xi8>) -> tensor<13x16xi8>
    %275 = stablehlo.constant dense<15> : tensor<160x13x16xui8>
    %276 = stablehlo.and %model.layers.0.mlp.down_proj.weight, %275 : tensor<160x13x16xui8>
    %277 = stablehlo.convert %276 : (tensor<160x13x16xui8>) -> tensor<160x13x16xi32>
    %278 = stablehlo.convert %274 : (tensor<13x16xi8>) -> tensor<13x16xi32>
    %279 = stablehlo.broadcast_in_dim %278, dims = [1, 2] : (tensor<13x16xi32>) -> tensor<160x13x16xi32>
    %280 = stablehlo.multiply %277, %279 : tensor<160x13x16xi32>
    %281 = stablehlo.constant dense<256> : tensor<160x13x16xi32>
    %282 = stablehlo.compare LT, %277, %281 : (tensor<160x13x16xi32>, tensor<160x13x16xi32>) -> tensor<160x13x16xi1>
    %283 = stablehlo.constant dense<0> : tensor<160x13x16xi32>
    %284 = stablehlo.select %282, %280, %283 : tensor<160x13x16xi1>, tensor<160x13x16xi32>
    %285 = stablehlo.slice %272 [0:13, 1:2, 0:16] : (tensor<13x2x16xi8>) -> tensor<13x1x16xi8>
    %286 = stablehlo.reshape %285 : (tensor<13x1x16xi8>) -> tensor<13x16xi8>
    %287 = stablehlo.constant dense<4> : tensor<160x13x16xui8>
    %288 = stablehlo.shift_right_logical %model.layers.0.mlp.down_proj.weight, %287 : tensor<160x13x16xui8>
    %289 = stablehlo.convert %288 : (tensor<160x13x16xui8>) -> tensor<160x13x16xi32>
    %290 = stablehlo.convert %286 : (tensor<13x16xi8>) -> tensor<13x16xi32>
    %291 = stablehlo.broadcast_in_dim %290, dims = [1, 2] : (tensor<13x16xi32>) -> tensor<160x13x16xi32>
    %292 = stablehlo.multiply %289, %291 : tensor<160x13x16xi32>
    %293 = stablehlo.compare LT, %289, %281 : (tensor<160x13x16xi32>, tensor<160x13x16xi32>) -> tensor<160x13x16xi1>
    %294 = stablehlo.select %293, %292, %283 : tensor<160x13x16xi1>, tensor<160x13x16xi32>
    %295:2 = stablehlo.reduce(%284 init: %7), (%294 init: %7) across dimensions = [2] : (tensor<160x13x16xi32>, tensor<160x13x16xi32>, tensor<i32>, tensor<i32>) -> (tensor<160x13xi32>, tensor<160x13xi32>)
      reducer(%a0: tensor<i32>, %b0: tensor<i32>) (%a1: tensor<i32>, %b1: tensor<i32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<i32>
        %s1 = stablehlo.add %a1, %b1 : tensor<i32>
        stablehlo.return %s0, %s1 : tensor<i32>, tensor<i32>
      }
    %296 = stablehlo.reduce(%260 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<13x32xf32>, tensor<f32>) -> tensor<13xf32>
    %297 = stablehlo.add %295#0, %295#1 : tensor<160x13xi32>
    %298 = stablehlo.convert %297 : (tensor<160x13xi32>) -> tensor<160x13xf32>
    %299 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %300 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %301 = stablehlo.broadcast_in_dim %266, dims = [1] : (tensor<13xf32>) -> tensor<160x13xf32>
    %302 = stablehlo.broadcast_in_dim %296, dims = [1] : (tensor<13xf32>) -> tensor<160x13xf32>
    %303 = stablehlo.multiply %298, %299 : tensor<160x13xf32>
    %304 = stablehlo.multiply %303, %301 : tensor<160x13xf32>
    %305 = stablehlo.multiply %300, %302 : tensor<160x13xf32>
    %306 = stablehlo.add %304, %305 : tensor<160x13xf32>
    %307 = stablehlo.reduce(%306 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<160x13xf32>, tensor<f32>) -> tensor<160xf32>
    %308 = stablehlo.add %173, %307 : tensor<160xf32>
    // layer 1: attention
    %309 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %310 = stablehlo.multiply %308, %308 : tensor<160xf32>
    %311 = stablehlo.reduce(%310 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %312 = stablehlo.multiply %311, %22 : tensor<f32>
    %313 = stablehlo.add %312, %24 : tensor<f32>
    %314 = stablehlo.rsqrt %313 : tensor<f32>
    %315 = stablehlo.broadcast_in_dim %314, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %316 = stablehlo.multiply %308, %315 : tensor<160xf32>
    %317 = stablehlo.multiply %316, %309 : tensor<160xf32>
    %318 = stablehlo.reshape %317 : (tensor<160xf32>) -> tensor<5x32xf32>
    %319 = stablehlo.abs %318 : tensor<5x32xf32>
    %320 = stablehlo.reduce(%319 init: %20) applies stablehlo.maximum across dimensions = [1] : (tensor<5x32xf32>, tensor<f32>) -> tensor<5xf32>
    %321 = stablehlo.maximum %320, %33 : tensor<5xf32>
    %322 = stablehlo.multiply %321, %35 : tensor<5xf32>
    %323 = stablehlo.broadcast_in_dim %322, dims = [0] : (tensor<5xf32>) -> tensor<5x32xf32>
    %324 = stablehlo.divide %318, %323 : tensor<5x32xf32>
    %325 = stablehlo.round_nearest_even %324 : tensor<5x32xf32>
    %326 = stablehlo.convert %325 : (tensor<5x32xf32>) -> tensor<5x32xi8>
    %327 = stablehlo.reshape %326 : (tensor<5x32xi8>) -> tensor<5x16x2xi8>
    %328 = stablehlo.transpose %327, dims = [0, 2, 1] : (tensor<5x16x2xi8>) -> tensor<5x2x16xi8>
    %329 = stablehlo.slice %328 [0:5, 0:1, 0:16] : (tensor<5x2x16xi8>) -> tensor<5x1x16xi8>
    %330 = stablehlo.reshape %329 : (tensor<5x1x16xi8>) -> tensor<5x16xi8>
    %331 = stablehlo.and %model.layers.1.self_attn.qkv_proj.weight, %45 : tensor<2592x5x16xui8>
    %332 = stablehlo.convert %331 : (tensor<2592x5x16xui8>) -> tensor<2592x5x16xi32>
    %333 = stablehlo.convert %330 : (tensor<5x16xi8>) -> tensor<5x16xi32>
    %334 = stablehlo.broadcast_in_dim %333, dims = [1, 2] : (tensor<5x16xi32>) -> tensor<2592x5x16xi32>
    %335 = stablehlo.multiply %332, %334 : tensor<2592x5x16xi32>
    %336 = stablehlo.compare LT, %332, %51 : (tensor<2592x5x16xi32>, tensor<2592x5x16xi32>) -> tensor<2592x5x16xi1>
    %337 = stablehlo.select %336, %335, %53 : tensor<2592x5x16xi1>, tensor<2592x5x16xi32>
    %338 = stablehlo.slice %328 [0:5, 1:2, 0:16] : (tensor<5x2x16xi8>) -> tensor<5x1x16xi8>
    %339 = stablehlo.reshape %338 : (tensor<5x1x16xi8>) -> tensor<5x16xi8>
    %340 = stablehlo.shift_right_logical %model.layers.1.self_attn.qkv_proj.weight, %57 : tensor<2592x5x16xui8>
    %341 = stablehlo.convert %340 : (tensor<2592x5x16xui8>) -> tensor<2592x5x16xi32>
    %342 = stablehlo.convert %339 : (tensor<5x16xi8>) -> tensor<5x16xi32>
    %343 = stablehlo.broadcast_in_dim %342, dims = [1, 2] : (tensor<5x16xi32>) -> tensor<2592x5x16xi32>
    %344 = stablehlo.multiply %341, %343 : tensor<2592x5x16xi32>
    %345 = stablehlo.compare LT, %341, %51 : (tensor<2592x5x16xi32>, tensor<2592x5x16xi32>) -> tensor<2592x5x16xi1>
    %346 = stablehlo.select %345, %344, %53 : tensor<2592x5x16xi1>, tensor<2592x5x16xi32>
    %347:2 = stablehlo.reduce(%337 init: %7), (%346 init: %7) across dimensions = [2] : (tensor<2592x5x16xi32>, tensor<2592x5x16xi32>, tensor<i32>, tensor<i32>) -> (tensor<2592x5xi32>, tensor<2592x5xi32>)
      reducer(%a0: tensor<i32>, %b0: tensor<i32>) (%a1: tensor<i32>, %b1: tensor<i32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<i32>
        %s1 = stablehlo.add %a1, %b1 : tensor<i32>
        stablehlo.return %s0, %s1 : tensor<i32>, tensor<i32>
      }
    %348 = stablehlo.reduce(%318 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<5x32xf32>, tensor<f32>) -> tensor<5xf32>
    %349 = stablehlo.add %347#0, %347#1 : tensor<2592x5xi32>
    %350 = stablehlo.convert %349 : (tensor<2592x5xi32>) -> tensor<2592x5xf32>
    %351 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %352 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %353 = stablehlo.broadcast_in_dim %322, dims = [1] : (tensor<5xf32>) -> tensor<2592x5xf32>
    %354 = stablehlo.broadcast_in_dim %348, dims = [1] : (tensor<5xf32>) -> tensor<2592x5xf32>
    %355 = stablehlo.multiply %350, %351 : tensor<2592x5xf32>
    %356 = stablehlo.multiply %355, %353 : tensor<2592x5xf32>
    %357 = stablehlo.multiply %352, %354 : tensor<2592x5xf32>
    %358 = stablehlo.add %356, %357 : tensor<2592x5xf32>
    %359 = stablehlo.reduce(%358 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<2592x5xf32>, tensor<f32>) -> tensor<2592xf32>
    %360 = stablehlo.reshape %359 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %361 = stablehlo.reshape %360 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %362 = stablehlo.reshape %360 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %363 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %364 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %365 = stablehlo.multiply %362, %363 : tensor<1x27x2x48xf32>
    %366 = stablehlo.reverse %362, dims = [2] : tensor<1x27x2x48xf32>
    %367 = stablehlo.multiply %366, %364 : tensor<1x27x2x48xf32>
    %368 = stablehlo.add %365, %367 : tensor<1x27x2x48xf32>
    %369 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %370 = stablehlo.compare GE, %369, %88 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %371 = stablehlo.select %370, %361, %368 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %372 = stablehlo.reshape %371 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %373 = stablehlo.slice %372 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %374 = stablehlo.reshape %373 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %375 = stablehlo.dynamic_update_slice %cache.1, %374, %position, %7, %7, %7 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %376 = stablehlo.slice %375 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %377 = stablehlo.reshape %376 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %378 = stablehlo.slice %375 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %379 = stablehlo.reshape %378 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %380 = stablehlo.slice %372 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %381 = stablehlo.reshape %380 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %382 = stablehlo.reshape %381 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %383 = stablehlo.broadcast_in_dim %382, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %384 = stablehlo.broadcast_in_dim %377, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %385 = stablehlo.multiply %383, %384 : tensor<3x7x10x96xf32>
    %386 = stablehlo.reduce(%385 init: %20) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %387 = stablehlo.reshape %17 : (tensor<1x10xi1>) -> tensor<10xi1>
    %388 = stablehlo.broadcast_in_dim %387, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %389 = stablehlo.multiply %386, %108 : tensor<3x7x10xf32>
    %390 = stablehlo.select %388, %389, %110 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %391 = stablehlo.reduce(%390 init: %112) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %392 = stablehlo.broadcast_in_dim %391, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %393 = stablehlo.subtract %390, %392 : tensor<3x7x10xf32>
    %394 = stablehlo.exponential %393 : tensor<3x7x10xf32>
    %395 = stablehlo.reduce(%394 init: %20) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %396 = stablehlo.broadcast_in_dim %395, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %397 = stablehlo.divide %394, %396 : tensor<3x7x10xf32>
    %398 = stablehlo.broadcast_in_dim %397, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %399 = stablehlo.broadcast_in_dim %379, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %400 = stablehlo.multiply %398, %399 : tensor<3x7x10x96xf32>
    %401 = stablehlo.reduce(%400 init: %20) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %402 = stablehlo.reshape %401 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %403 = stablehlo.reshape %402 : (tensor<2016xf32>) -> tensor<63x32xf32>
    %404 = stablehlo.abs %403 : tensor<63x32xf32>
    %405 = stablehlo.reduce(%404 init: %20) applies stablehlo.maximum across dimensions = [1] : (tensor<63x32xf32>, tensor<f32>) -> tensor<63xf32>
    %406 = stablehlo.maximum %405, %128 : tensor<63xf32>
    %407 = stablehlo.multiply %406, %130 : tensor<63xf32>
    %408 = stablehlo.broadcast_in_dim %407, dims = [0] : (tensor<63xf32>) -> tensor<63x32xf32>
    %409 = stablehlo.divide %403, %408 : tensor<63x32xf32>
    %410 = stablehlo.round_nearest_even %409 : tensor<63x32xf32>
    %411 = stablehlo.convert %410 : (tensor<63x32xf32>) -> tensor<63x32xi8>
    %412 = stablehlo.reshape %411 : (tensor<63x32xi8>) -> tensor<63x16x2xi8>
    %413 = stablehlo.transpose %412, dims = [0, 2, 1] : (tensor<63x16x2xi8>) -> tensor<63x2x16xi8>
    %414 = stablehlo.slice %413 [0:63, 0:1, 0:16] : (tensor<63x2x16xi8>) -> tensor<63x1x16xi8>
    %415 = stablehlo.reshape %414 : (tensor<63x1x16xi8>) -> tensor<63x16xi8>
    %416 = stablehlo.and %model.layers.1.self_attn.o_proj.weight, %140 : tensor<160x63x16xui8>
    %417 = stablehlo.convert %416 : (tensor<160x63x16xui8>) -> tensor<160x63x16xi32>
    %418 = stablehlo.convert %415 : (tensor<63x16xi8>) -> tensor<63x16xi32>
    %419 = stablehlo.broadcast_in_dim %418, dims = [1, 2] : (tensor<63x16xi32>) -> tensor<160x63x16xi32>
    %420 = stablehlo.multiply %417, %419 : tensor<160x63x16xi32>
    %421 = stablehlo.compare LT, %417, %146 : (tensor<160x63x16xi32>, tensor<160x63x16xi32>) -> tensor<160x63x16xi1>
    %422 = stablehlo.select %421, %420, %148 : tensor<160x63x16xi1>, tensor<160x63x16xi32>
    %423 = stablehlo.slice %413 [0:63, 1:2, 0:16] : (tensor<63x2x16xi8>) -> tensor<63x1x16xi8>
    %424 = stablehlo.reshape %423 : (tensor<63x1x16xi8>) -> tensor<63x16xi8>
    %425 = stablehlo.shift_right_logical %model.layers.1.self_attn.o_proj.weight, %152 : tensor<160x63x16xui8>
    %426 = stablehlo.convert %425 : (tensor<160x63x16xui8>) -> tensor<160x63x16xi32>
    %427 = stablehlo.convert %424 : (tensor<63x16xi8>) -> tensor<63x16xi32>
    %428 = stablehlo.broadcast_in_dim %427, dims = [1, 2] : (tensor<63x16xi32>) -> tensor<160x63x16xi32>
    %429 = stablehlo.multiply %426, %428 : tensor<160x63x16xi32>
    %430 = stablehlo.compare LT, %426, %146 : (tensor<160x63x16xi32>, tensor<160x63x16xi32>) -> tensor<160x63x16xi1>
    %431 = stablehlo.select %430, %429, %148 : tensor<160x63x16xi1>, tensor<160x63x16xi32>
    %432:2 = stablehlo.reduce(%422 init: %7), (%431 init: %7) across dimensions = [2] : (tensor<160x63x16xi32>, tensor<160x63x16xi32>, tensor<i32>, tensor<i32>) -> (tensor<160x63xi32>, tensor<160x63xi32>)
      reducer(%a0: tensor<i32>, %b0: tensor<i32>) (%a1: tensor<i32>, %b1: tensor<i32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<i32>
        %s1 = stablehlo.add %a1, %b1 : tensor<i32>
        stablehlo.return %s0, %s1 : tensor<i32>, tensor<i32>
      }
    %433 = stablehlo.reduce(%403 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<63x32xf32>, tensor<f32>) -> tensor<63xf32>
    %434 = stablehlo.add %432#0, %432#1 : tensor<160x63xi32>
    %435 = stablehlo.convert %434 : (tensor<160x63xi32>) -> tensor<160x63xf32>
    %436 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %437 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %438 = stablehlo.broadcast_in_dim %407, dims = [1] : (tensor<63xf32>) -> tensor<160x63xf32>
    %439 = stablehlo.broadcast_in_dim %433, dims = [1] : (tensor<63xf32>) -> tensor<160x63xf32>
    %440 = stablehlo.multiply %435, %436 : tensor<160x63xf32>
    %441 = stablehlo.multiply %440, %438 : tensor<160x63xf32>
    %442 = stablehlo.multiply %437, %439 : tensor<160x63xf32>
    %443 = stablehlo.add %441, %442 : tensor<160x63xf32>
    %444 = stablehlo.reduce(%443 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<160x63xf32>, tensor<f32>) -> tensor<160xf32>
    %445 = stablehlo.add %308, %444 : tensor<160xf32>
    // layer 1: feed-forward
    %446 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %447 = stablehlo.multiply %445, %445 : tensor<160xf32>
    %448 = stablehlo.reduce(%447 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %449 = stablehlo.multiply %448, %22 : tensor<f32>
    %450 = stablehlo.add %449, %24 : tensor<f32>
    %451 = stablehlo.rsqrt %450 : tensor<f32>
    %452 = stablehlo.broadcast_in_dim %451, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %453 = stablehlo.multiply %445, %452 : tensor<160xf32>
    %454 = stablehlo.multiply %453, %446 : tensor<160xf32>
    %455 = stablehlo.reshape %454 : (tensor<160xf32>) -> tensor<5x32xf32>
    %456 = stablehlo.abs %455 : tensor<5x32xf32>
    %457 = stablehlo.reduce(%456 init: %20) applies stablehlo.maximum across dimensions = [1] : (tensor<5x32xf32>, tensor<f32>) -> tensor<5xf32>
    %458 = stablehlo.maximum %457, %33 : tensor<5xf32>
    %459 = stablehlo.multiply %458, %35 : tensor<5xf32>
    %460 = stablehlo.broadcast_in_dim %459, dims = [0] : (tensor<5xf32>) -> tensor<5x32xf32>
    %461 = stablehlo.divide %455, %460 : tensor<5x32xf32>
    %462 = stablehlo.round_nearest_even %461 : tensor<5x32xf32>
    %463 = stablehlo.convert %462 : (tensor<5x32xf32>) -> tensor<5x32xi8>
    %464 = stablehlo.reshape %463 : (tensor<5x32xi8>) -> tensor<5x16x2xi8>
    %465 = stablehlo.transpose %464, dims = [0, 2, 1] : (tensor<5x16x2xi8>) -> tensor<5x2x16xi8>
    %466 = stablehlo.slice %465 [0:5, 0:1, 0:16] : (tensor<5x2x16xi8>) -> tensor<5x1x16xi8>
    %467 = stablehlo.reshape %466 : (tensor<5x1x16xi8>) -> tensor<5x16xi8>
    %468 = stablehlo.and %model.layers.1.mlp.gate_proj.weight, %196 : tensor<416x5x16xui8>
    %469 = stablehlo.convert %468 : (tensor<416x5x16xui8>) -> tensor<416x5x16xi32>
    %470 = stablehlo.convert %467 : (tensor<5x16xi8>) -> tensor<5x16xi32>
    %471 = stablehlo.broadcast_in_dim %470, dims = [1, 2] : (tensor<5x16xi32>) -> tensor<416x5x16xi32>
    %472 = stablehlo.multiply %469, %471 : tensor<416x5x16xi32>
    %473 = stablehlo.compare LT, %469, %202 : (tensor<416x5x16xi32>, tensor<416x5x16xi32>) -> tensor<416x5x16xi1>
    %474 = stablehlo.select %473, %472, %204 : tensor<416x5x16xi1>, tensor<416x5x16xi32>
    %475 = stablehlo.slice %465 [0:5, 1:2, 0:16] : (tensor<5x2x16xi8>) -> tensor<5x1x16xi8>
    %476 = stablehlo.reshape %475 : (tensor<5x1x16xi8>) -> tensor<5x16xi8>
    %477 = stablehlo.shift_right_logical %model.layers.1.mlp.gate_proj.weight, %208 : tensor<416x5x16xui8>
    %478 = stablehlo.convert %477 : (tensor<416x5x16xui8>) -> tensor<416x5x16xi32>
    %479 = stablehlo.convert %476 : (tensor<5x16xi8>) -> tensor<5x16xi32>
    %480 = stablehlo.broadcast_in_dim %479, dims = [1, 2] : (tensor<5x16xi32>) -> tensor<416x5x16xi32>
    %481 = stablehlo.multiply %478, %480 : tensor<416x5x16xi32>
    %482 = stablehlo.compare LT, %478, %202 : (tensor<416x5x16xi32>, tensor<416x5x16xi32>) -> tensor<416x5x16xi1>
    %483 = stablehlo.select %482, %481, %204 : tensor<416x5x16xi1>, tensor<416x5x16xi32>
    %484 = stablehlo.slice %465 [0:5, 0:1, 0:16] : (tensor<5x2x16xi8>) -> tensor<5x1x16xi8>
    %485 = stablehlo.reshape %484 : (tensor<5x1x16xi8>) -> tensor<5x16xi8>
    %486 = stablehlo.and %model.layers.1.mlp.up_proj.weight, %196 : tensor<416x5x16xui8>
    %487 = stablehlo.convert %486 : (tensor<416x5x16xui8>) -> tensor<416x5x16xi32>
    %488 = stablehlo.convert %485 : (tensor<5x16xi8>) -> tensor<5x16xi32>
    %489 = stablehlo.broadcast_in_dim %488, dims = [1, 2] : (tensor<5x16xi32>) -> tensor<416x5x16xi32>
    %490 = stablehlo.multiply %487, %489 : tensor<416x5x16xi32>
    %491 = stablehlo.compare LT, %487, %202 : (tensor<416x5x16xi32>, tensor<416x5x16xi32>) -> tensor<416x5x16xi1>
    %492 = stablehlo.select %491, %490, %204 : tensor<416x5x16xi1>, tensor<416x5x16xi32>
    %493 = stablehlo.slice %465 [0:5, 1:2, 0:16] : (tensor<5x2x16xi8>) -> tensor<5x1x16xi8>
    %494 = stablehlo.reshape %493 : (tensor<5x1x16xi8>) -> tensor<5x16xi8>
    %495 = stablehlo.shift_right_logical %model.layers.1.mlp.up_proj.weight, %208 : tensor<416x5x16xui8>
    %496 = stablehlo.convert %495 : (tensor<416x5x16xui8>) -> tensor<416x5x16xi32>
    %497 = stablehlo.convert %494 : (tensor<5x16xi8>) -> tensor<5x16xi32>
    %498 = stablehlo.broadcast_in_dim %497, dims = [1, 2] : (tensor<5x16xi32>) -> tensor<416x5x16xi32>
    %499 = stablehlo.multiply %496, %498 : tensor<416x5x16xi32>
    %500 = stablehlo.compare LT, %496, %202 : (tensor<416x5x16xi32>, tensor<416x5x16xi32>) -> tensor<416x5x16xi1>
    %501 = stablehlo.select %500, %499, %204 : tensor<416x5x16xi1>, tensor<416x5x16xi32>
    %502:4 = stablehlo.reduce(%474 init: %7), (%483 init: %7), (%492 init: %7), (%501 init: %7) across dimensions = [2] : (tensor<416x5x16xi32>, tensor<416x5x16xi32>, tensor<416x5x16xi32>, tensor<416x5x16xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> (tensor<416x5xi32>, tensor<416x5xi32>, tensor<416x5xi32>, tensor<416x5xi32>)
      reducer(%a0: tensor<i32>, %b0: tensor<i32>) (%a1: tensor<i32>, %b1: tensor<i32>) (%a2: tensor<i32>, %b2: tensor<i32>) (%a3: tensor<i32>, %b3: tensor<i32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<i32>
        %s1 = stablehlo.add %a1, %b1 : tensor<i32>
        %s2 = stablehlo.add %a2, %b2 : tensor<i32>
        %s3 = stablehlo.add %a3, %b3 : tensor<i32>
        stablehlo.return %s0, %s1, %s2, %s3 : tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>
      }
    %503 = stablehlo.reduce(%455 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<5x32xf32>, tensor<f32>) -> tensor<5xf32>
    %504 = stablehlo.add %502#0, %502#1 : tensor<416x5xi32>
    %505 = stablehlo.convert %504 : (tensor<416x5xi32>) -> tensor<416x5xf32>
    %506 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %507 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %508 = stablehlo.broadcast_in_dim %459, dims = [1] : (tensor<5xf32>) -> tensor<416x5xf32>
    %509 = stablehlo.broadcast_in_dim %503, dims = [1] : (tensor<5xf32>) -> tensor<416x5xf32>
    %510 = stablehlo.multiply %505, %506 : tensor<416x5xf32>
    %511 = stablehlo.multiply %510, %508 : tensor<416x5xf32>
    %512 = stablehlo.multiply %507, %509 : tensor<416x5xf32>
    %513 = stablehlo.add %511, %512 : tensor<416x5xf32>
    %514 = stablehlo.add %502#2, %502#3 : tensor<416x5xi32>
    %515 = stablehlo.convert %514 : (tensor<416x5xi32>) -> tensor<416x5xf32>
    %516 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %517 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %518 = stablehlo.broadcast_in_dim %459, dims = [1] : (tensor<5xf32>) -> tensor<416x5xf32>
    %519 = stablehlo.broadcast_in_dim %503, dims = [1] : (tensor<5xf32>) -> tensor<416x5xf32>
    %520 = stablehlo.multiply %515, %516 : tensor<416x5xf32>
    %521 = stablehlo.multiply %520, %518 : tensor<416x5xf32>
    %522 = stablehlo.multiply %517, %519 : tensor<416x5xf32>
    %523 = stablehlo.add %521, %522 : tensor<416x5xf32>
    %524:2 = stablehlo.reduce(%513 init: %20), (%523 init: %20) across dimensions = [1] : (tensor<416x5xf32>, tensor<416x5xf32>, tensor<f32>, tensor<f32>) -> (tensor<416xf32>, tensor<416xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %525 = stablehlo.logistic %524#0 : tensor<416xf32>
    %526 = stablehlo.multiply %524#0, %525 : tensor<416xf32>
    %527 = stablehlo.multiply %526, %524#1 : tensor<416xf32>
    %528 = stablehlo.reshape %527 : (tensor<416xf32>) -> tensor<13x32xf32>
    %529 = stablehlo.abs %528 : tensor<13x32xf32>
    %530 = stablehlo.reduce(%529 init: %20) applies stablehlo.maximum across dimensions = [1] : (tensor<13x32xf32>, tensor<f32>) -> tensor<13xf32>
    %531 = stablehlo.maximum %530, %263 : tensor<13xf32>
    %532 = stablehlo.multiply %531, %265 : tensor<13xf32>
    %533 = stablehlo.broadcast_in_dim %532, dims = [0] : (tensor<13xf32>) -> tensor<13x32xf32>
    %534 = stablehlo.divide %528, %533 : tensor<13x32xf32>
    %535 = stablehlo.round_nearest_even %534 : tensor<13x32xf32>
    %536 = stablehlo.convert %535 : (tensor<13x32xf32>) -> tensor<13x32xi8>
    %537 = stablehlo.reshape %536 : (tensor<13x32xi8>) -> tensor<13x16x2xi8>
    %538 = stablehlo.transpose %537, dims = [0, 2, 1] : (tensor<13x16x2xi8>) -> tensor<13x2x16xi8>
    %539 = stablehlo.slice %538 [0:13, 0:1, 0:16] : (tensor<13x2x16xi8>) -> tensor<13x1x16xi8>
    %540 = stablehlo.reshape %539 : (tensor<13x1x16xi8>) -> tensor<13x16xi8>
    %541 = stablehlo.and %model.layers.1.mlp.down_proj.weight, %275 : tensor<160x13x16xui8>
    %542 = stablehlo.convert %541 : (tensor<160x13x16xui8>) -> tensor<160x13x16xi32>
    %543 = stablehlo.convert %540 : (tensor<13x16xi8>) -> tensor<13x16xi32>
    %544 = stablehlo.broadcast_in_dim %543, dims = [1, 2] : (tensor<13x16xi32>) -> tensor<160x13x16xi32>
    %545 = stablehlo.multiply %542, %544 : tensor<160x13x16xi32>
    %546 = stablehlo.compare LT, %542, %281 : (tensor<160x13x16xi32>, tensor<160x13x16xi32>) -> tensor<160x13x16xi1>
    %547 = stablehlo.select %546, %545, %283 : tensor<160x13x16xi1>, tensor<160x13x16xi32>
    %548 = stablehlo.slice %538 [0:13, 1:2, 0:16] : (tensor<13x2x16xi8>) -> tensor<13x1x16xi8>
    %549 = stablehlo.reshape %548 : (tensor<13x1x16xi8>) -> tensor<13x16xi8>
    %550 = stablehlo.shift_right_logical %model.layers.1.mlp.down_proj.weight, %287 : tensor<160x13x16xui8>
    %551 = stablehlo.convert %550 : (tensor<160x13x16xui8>) -> tensor<160x13x16xi32>
    %552 = stablehlo.convert %549 : (tensor<13x16xi8>) -> tensor<13x16xi32>
    %553 = stablehlo.broadcast_in_dim %552, dims = [1, 2] : (tensor<13x16xi32>) -> tensor<160x13x16xi32>
    %554 = stablehlo.multiply %551, %553 : tensor<160x13x16xi32>
    %555 = stablehlo.compare LT, %551, %281 : (tensor<160x13x16xi32>, tensor<160x13x16xi32>) -> tensor<160x13x16xi1>
    %556 = stablehlo.select %555, %554, %283 : tensor<160x13x16xi1>, tensor<160x13x16xi32>
    %557:2 = stablehlo.reduce(%547 init: %7), (%556 init: %7) across dimensions = [2] : (tensor<160x13x16xi32>, tensor<160x13x16xi32>, tensor<i32>, tensor<i32>) -> (tensor<160x13xi32>, tensor<160x13xi32>)
      reducer(%a0: tensor<i32>, %b0: tensor<i32>) (%a1: tensor<i32>, %b1: tensor<i32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<i32>
        %s1 = stablehlo.add %a1, %b1 : tensor<i32>
        stablehlo.return %s0, %s1 : tensor<i32>, tensor<i32>
      }
    %558 = stablehlo.reduce(%528 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<13x32xf32>, tensor<f32>) -> tensor<13xf32>
    %559 = stablehlo.add %557#0, %557#1 : tensor<160x13xi32>
    %560 = stablehlo.convert %559 : (tensor<160x13xi32>) -> tensor<160x13xf32>
    %561 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %562 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %563 = stablehlo.broadcast_in_dim %532, dims = [1] : (tensor<13xf32>) -> tensor<160x13xf32>
    %564 = stablehlo.broadcast_in_dim %558, dims = [1] : (tensor<13xf32>) -> tensor<160x13xf32>
    %565 = stablehlo.multiply %560, %561 : tensor<160x13xf32>
    %566 = stablehlo.multiply %565, %563 : tensor<160x13xf32>
    %567 = stablehlo.multiply %562, %564 : tensor<160x13xf32>
    %568 = stablehlo.add %566, %567 : tensor<160x13xf32>
    %569 = stablehlo.reduce(%568 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<160x13xf32>, tensor<f32>) -> tensor<160xf32>
    %570 = stablehlo.add %445, %569 : tensor<160xf32>
    // head
    %571 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %572 = stablehlo.multiply %570, %570 : tensor<160xf32>
    %573 = stablehlo.reduce(%572 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %574 = stablehlo.multiply %573, %22 : tensor<f32>
    %575 = stablehlo.add %574, %24 : tensor<f32>
    %576 = stablehlo.rsqrt %575 : tensor<f32>
    %577 = stablehlo.broadcast_in_dim %576, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %578 = stablehlo.multiply %570, %577 : tensor<160xf32>
    %579 = stablehlo.multiply %578, %571 : tensor<160xf32>
    %580 = stablehlo.constant dense<0.0e+00> : tensor<26x160xf32>
    %581 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x160xf16>) -> tensor<26x160xf32>
    %582 = stablehlo.broadcast_in_dim %579, dims = [1] : (tensor<160xf32>) -> tensor<26x160xf32>
    %583 = stablehlo.multiply %581, %582 : tensor<26x160xf32>
    %584 = stablehlo.subtract %580, %583 : tensor<26x160xf32>
    %585 = stablehlo.subtract %580, %584 : tensor<26x160xf32>
    %586 = stablehlo.reduce(%585 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<26x160xf32>, tensor<f32>) -> tensor<26xf32>
    %587 = stablehlo.reduce(%586 init: %112) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %588 = stablehlo.broadcast_in_dim %587, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %589 = stablehlo.is_finite %588 : (tensor<26xf32>) -> tensor<26xi1>
    %590 = stablehlo.compare EQ, %586, %588 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %591 = stablehlo.constant dense<false> : tensor<26xi1>
    %592 = stablehlo.select %589, %590, %591 : tensor<26xi1>, tensor<26xi1>
    %593 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %594 = stablehlo.iota dim = 0 : tensor<26xui32>
    %595 = stablehlo.select %592, %594, %593 : tensor<26xi1>, tensor<26xui32>
    %596 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %597 = stablehlo.reduce(%595 init: %596) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %598 = stablehlo.bitcast_convert %597 : (tensor<ui32>) -> tensor<i32>
    return %598, %94, %375 : tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>
  }
}
