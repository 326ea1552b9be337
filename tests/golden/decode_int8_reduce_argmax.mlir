module @decode_argmax {
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
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>) {
    %0 = stablehlo.reshape %tokens : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.constant dense<0> : tensor<1xi32>
    %2 = stablehlo.constant dense<25> : tensor<1xi32>
    %3 = stablehlo.clamp %1, %0, %2 : tensor<1xi32>
    %4 = "stablehlo.gather"(%model.embed_tokens.weight, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 40>}> : (tensor<26x40xui32>, tensor<1xi32>) -> tensor<1x40xui32>
    %5 = "stablehlo.gather"(%model.embed_tokens.scales, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<1xi32>) -> tensor<1x5xbf16>
    %6 = "stablehlo.gather"(%model.embed_tokens.biases, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<1xi32>) -> tensor<1x5xbf16>
    %7 = stablehlo.iota dim = 2 : tensor<1x40x4xui32>
    %8 = stablehlo.constant dense<8> : tensor<1x40x4xui32>
    %9 = stablehlo.multiply %7, %8 : tensor<1x40x4xui32>
    %10 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x40xui32>) -> tensor<1x40x4xui32>
    %11 = stablehlo.shift_right_logical %10, %9 : tensor<1x40x4xui32>
    %12 = stablehlo.constant dense<255> : tensor<1x40x4xui32>
    %13 = stablehlo.and %11, %12 : tensor<1x40x4xui32>
    %14 = stablehlo.convert %13 : (tensor<1x40x4xui32>) -> tensor<1x40x4xf32>
    %15 = stablehlo.convert %5 : (tensor<1x5xbf16>) -> tensor<1x5xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x32xf32>
    %17 = stablehlo.convert %6 : (tensor<1x5xbf16>) -> tensor<1x5xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x32xf32>
    %19 = stablehlo.reshape %14 : (tensor<1x40x4xf32>) -> tensor<1x5x32xf32>
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
    %47 = stablehlo.reshape %46 : (tensor<160xf32>) -> tensor<5x8x4xf32>
    %48 = stablehlo.transpose %47, dims = [0, 2, 1] : (tensor<5x8x4xf32>) -> tensor<5x4x8xf32>
    %49 = stablehlo.reduce(%48 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<5x4x8xf32>, tensor<f32>) -> tensor<5x8xf32>
    %50 = stablehlo.reshape %model.layers.0.self_attn.qkv_proj.weight : (tensor<2592x40xui32>) -> tensor<2592x5x8xui32>
    %51 = stablehlo.constant dense<8355840> : tensor<2592x5x8xui32>
    %52 = stablehlo.constant dense<1132462080> : tensor<2592x5x8xui32>
    %53 = stablehlo.slice %48 [0:5, 0:1, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %54 = stablehlo.reshape %53 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %55 = stablehlo.constant dense<15> : tensor<2592x5x8xui32>
    %56 = stablehlo.shift_left %50, %55 : tensor<2592x5x8xui32>
    %57 = stablehlo.and %56, %51 : tensor<2592x5x8xui32>
    %58 = stablehlo.or %57, %52 : tensor<2592x5x8xui32>
    %59 = stablehlo.bitcast_convert %58 : (tensor<2592x5x8xui32>) -> tensor<2592x5x8xf32>
    %60 = stablehlo.broadcast_in_dim %54, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<2592x5x8xf32>
    %61 = stablehlo.multiply %59, %60 : tensor<2592x5x8xf32>
    %62 = stablehlo.slice %48 [0:5, 1:2, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %63 = stablehlo.reshape %62 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %64 = stablehlo.constant dense<7> : tensor<2592x5x8xui32>
    %65 = stablehlo.shift_left %50, %64 : tensor<2592x5x8xui32>
    %66 = stablehlo.and %65, %51 : tensor<2592x5x8xui32>
    %67 = stablehlo.or %66, %52 : tensor<2592x5x8xui32>
    %68 = stablehlo.bitcast_convert %67 : (tensor<2592x5x8xui32>) -> tensor<2592x5x8xf32>
    %69 = stablehlo.broadcast_in_dim %63, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<2592x5x8xf32>
    %70 = stablehlo.multiply %68, %69 : tensor<2592x5x8xf32>
    %71 = stablehlo.add %61, %70 : tensor<2592x5x8xf32>
    %72 = stablehlo.slice %48 [0:5, 2:3, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %73 = stablehlo.reshape %72 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %74 = stablehlo.constant dense<1> : tensor<2592x5x8xui32>
    %75 = stablehlo.shift_right_logical %50, %74 : tensor<2592x5x8xui32>
    %76 = stablehlo.and %75, %51 : tensor<2592x5x8xui32>
    %77 = stablehlo.or %76, %52 : tensor<2592x5x8xui32>
    %78 = stablehlo.bitcast_convert %77 : (tensor<2592x5x8xui32>) -> tensor<2592x5x8xf32>
    %79 = stablehlo.broadcast_in_dim %73, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<2592x5x8xf32>
    %80 = stablehlo.multiply %78, %79 : tensor<2592x5x8xf32>
    %81 = stablehlo.add %71, %80 : tensor<2592x5x8xf32>
    %82 = stablehlo.slice %48 [0:5, 3:4, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %83 = stablehlo.reshape %82 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %84 = stablehlo.constant dense<9> : tensor<2592x5x8xui32>
    %85 = stablehlo.shift_right_logical %50, %84 : tensor<2592x5x8xui32>
    %86 = stablehlo.and %85, %51 : tensor<2592x5x8xui32>
    %87 = stablehlo.or %86, %52 : tensor<2592x5x8xui32>
    %88 = stablehlo.bitcast_convert %87 : (tensor<2592x5x8xui32>) -> tensor<2592x5x8xf32>
    %89 = stablehlo.broadcast_in_dim %83, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<2592x5x8xf32>
    %90 = stablehlo.multiply %88, %89 : tensor<2592x5x8xf32>
    %91 = stablehlo.add %81, %90 : tensor<2592x5x8xf32>
    %92 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x8xf32>
    %94 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x8xf32>
    %96 = stablehlo.constant dense<2.56e+02> : tensor<2592x5x8xf32>
    %97 = stablehlo.multiply %93, %96 : tensor<2592x5x8xf32>
    %98 = stablehlo.subtract %95, %97 : tensor<2592x5x8xf32>
    %99 = stablehlo.multiply %91, %93 : tensor<2592x5x8xf32>
    %100 = stablehlo.broadcast_in_dim %49, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<2592x5x8xf32>
    %101 = stablehlo.multiply %98, %100 : tensor<2592x5x8xf32>
    %102 = stablehlo.add %99, %101 : tensor<2592x5x8xf32>
    %103 = stablehlo.reduce(%102 init: %37) applies stablehlo.add across dimensions = [1, 2] : (tensor<2592x5x8xf32>, tensor<f32>) -> tensor<2592xf32>
    %104 = stablehlo.reshape %103 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %105 = stablehlo.reshape %104 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %106 = stablehlo.reshape %104 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %107 = stablehlo.broadcast_in_dim %28, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %108 = stablehlo.broadcast_in_dim %29, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %109 = stablehlo.multiply %106, %107 : tensor<1x27x2x48xf32>
    %110 = stablehlo.reverse %106, dims = [2] : tensor<1x27x2x48xf32>
    %111 = stablehlo.multiply %110, %108 : tensor<1x27x2x48xf32>
    %112 = stablehlo.add %109, %111 : tensor<1x27x2x48xf32>
    %113 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %114 = stablehlo.constant dense<24> : tensor<1x27x2x48xi32>
    %115 = stablehlo.compare GE, %113, %114 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %116 = stablehlo.select %115, %105, %112 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %117 = stablehlo.reshape %116 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %118 = stablehlo.slice %117 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %119 = stablehlo.reshape %118 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %120 = stablehlo.dynamic_update_slice %cache.0, %119, %position, %24, %24, %24 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %121 = stablehlo.slice %120 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %122 = stablehlo.reshape %121 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %123 = stablehlo.slice %120 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %124 = stablehlo.reshape %123 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %125 = stablehlo.slice %117 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %126 = stablehlo.reshape %125 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %127 = stablehlo.reshape %126 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %128 = stablehlo.broadcast_in_dim %127, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %129 = stablehlo.broadcast_in_dim %122, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %130 = stablehlo.multiply %128, %129 : tensor<3x7x10x96xf32>
    %131 = stablehlo.reduce(%130 init: %37) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %132 = stablehlo.reshape %34 : (tensor<1x10xi1>) -> tensor<10xi1>
    %133 = stablehlo.broadcast_in_dim %132, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %134 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x10xf32>
    %135 = stablehlo.multiply %131, %134 : tensor<3x7x10xf32>
    %136 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %137 = stablehlo.select %133, %135, %136 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %138 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %139 = stablehlo.reduce(%137 init: %138) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %141 = stablehlo.subtract %137, %140 : tensor<3x7x10xf32>
    %142 = stablehlo.exponential %141 : tensor<3x7x10xf32>
    %143 = stablehlo.reduce(%142 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %145 = stablehlo.divide %142, %144 : tensor<3x7x10xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %147 = stablehlo.broadcast_in_dim %124, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %148 = stablehlo.multiply %146, %147 : tensor<3x7x10x96xf32>
    %149 = stablehlo.reduce(%148 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %150 = stablehlo.reshape %149 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %151 = stablehlo.reshape %150 : (tensor<2016xf32>) -> tensor<63x8x4xf32>
    %152 = stablehlo.transpose %151, dims = [0, 2, 1] : (tensor<63x8x4xf32>) -> tensor<63x4x8xf32>
    %153 = stablehlo.reduce(%152 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<63x4x8xf32>, tensor<f32>) -> tensor<63x8xf32>
    %154 = stablehlo.reshape %model.layers.0.self_attn.o_proj.weight : (tensor<160x504xui32>) -> tensor<160x63x8xui32>
    %155 = stablehlo.constant dense<8355840> : tensor<160x63x8xui32>
    %156 = stablehlo.constant dense<1132462080> : tensor<160x63x8xui32>
    %157 = stablehlo.slice %152 [0:63, 0:1, 0:8] : (tensor<63x4x8xf32>) -> tensor<63x1x8xf32>
    %158 = stablehlo.reshape %157 : (tensor<63x1x8xf32>) -> tensor<63x8xf32>
    %159 = stablehlo.constant dense<15> : tensor<160x63x8xui32>
    %160 = stablehlo.shift_left %154, %159 : tensor<160x63x8xui32>
    %161 = stablehlo.and %160, %155 : tensor<160x63x8xui32>
    %162 = stablehlo.or %161, %156 : tensor<160x63x8xui32>
    %163 = stablehlo.bitcast_convert %162 : (tensor<160x63x8xui32>) -> tensor<160x63x8xf32>
    %164 = stablehlo.broadcast_in_dim %158, dims = [1, 2] : (tensor<63x8xf32>) -> tensor<160x63x8xf32>
    %165 = stablehlo.multiply %163, %164 : tensor<160x63x8xf32>
    %166 = stablehlo.slice %152 [0:63, 1:2, 0:8] : (tensor<63x4x8xf32>) -> tensor<63x1x8xf32>
    %167 = stablehlo.reshape %166 : (tensor<63x1x8xf32>) -> tensor<63x8xf32>
    %168 = stablehlo.constant dense<7> : tensor<160x63x8xui32>
    %169 = stablehlo.shift_left %154, %168 : tensor<160x63x8xui32>
    %170 = stablehlo.and %169, %155 : tensor<160x63x8xui32>
    %171 = stablehlo.or %170, %156 : tensor<160x63x8xui32>
    %172 = stablehlo.bitcast_convert %171 : (tensor<160x63x8xui32>) -> tensor<160x63x8xf32>
    %173 = stablehlo.broadcast_in_dim %167, dims = [1, 2] : (tensor<63x8xf32>) -> tensor<160x63x8xf32>
    %174 = stablehlo.multiply %172, %173 : tensor<160x63x8xf32>
    %175 = stablehlo.add %165, %174 : tensor<160x63x8xf32>
    %176 = stablehlo.slice %152 [0:63, 2:3, 0:8] : (tensor<63x4x8xf32>) -> tensor<63x1x8xf32>
    %177 = stablehlo.reshape %176 : (tensor<63x1x8xf32>) -> tensor<63x8xf32>
    %178 = stablehlo.constant dense<1> : tensor<160x63x8xui32>
    %179 = stablehlo.shift_right_logical %154, %178 : tensor<160x63x8xui32>
    %180 = stablehlo.and %179, %155 : tensor<160x63x8xui32>
    %181 = stablehlo.or %180, %156 : tensor<160x63x8xui32>
    %182 = stablehlo.bitcast_convert %181 : (tensor<160x63x8xui32>) -> tensor<160x63x8xf32>
    %183 = stablehlo.broadcast_in_dim %177, dims = [1, 2] : (tensor<63x8xf32>) -> tensor<160x63x8xf32>
    %184 = stablehlo.multiply %182, %183 : tensor<160x63x8xf32>
    %185 = stablehlo.add %175, %184 : tensor<160x63x8xf32>
    %186 = stablehlo.slice %152 [0:63, 3:4, 0:8] : (tensor<63x4x8xf32>) -> tensor<63x1x8xf32>
    %187 = stablehlo.reshape %186 : (tensor<63x1x8xf32>) -> tensor<63x8xf32>
    %188 = stablehlo.constant dense<9> : tensor<160x63x8xui32>
    %189 = stablehlo.shift_right_logical %154, %188 : tensor<160x63x8xui32>
    %190 = stablehlo.and %189, %155 : tensor<160x63x8xui32>
    %191 = stablehlo.or %190, %156 : tensor<160x63x8xui32>
    %192 = stablehlo.bitcast_convert %191 : (tensor<160x63x8xui32>) -> tensor<160x63x8xf32>
    %193 = stablehlo.broadcast_in_dim %187, dims = [1, 2] : (tensor<63x8xf32>) -> tensor<160x63x8xf32>
    %194 = stablehlo.multiply %192, %193 : tensor<160x63x8xf32>
    %195 = stablehlo.add %185, %194 : tensor<160x63x8xf32>
    %196 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x8xf32>
    %198 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x8xf32>
    %200 = stablehlo.constant dense<2.56e+02> : tensor<160x63x8xf32>
    %201 = stablehlo.multiply %197, %200 : tensor<160x63x8xf32>
    %202 = stablehlo.subtract %199, %201 : tensor<160x63x8xf32>
    %203 = stablehlo.multiply %195, %197 : tensor<160x63x8xf32>
    %204 = stablehlo.broadcast_in_dim %153, dims = [1, 2] : (tensor<63x8xf32>) -> tensor<160x63x8xf32>
    %205 = stablehlo.multiply %202, %204 : tensor<160x63x8xf32>
    %206 = stablehlo.add %203, %205 : tensor<160x63x8xf32>
    %207 = stablehlo.reduce(%206 init: %37) applies stablehlo.add across dimensions = [1, 2] : (tensor<160x63x8xf32>, tensor<f32>) -> tensor<160xf32>
    %208 = stablehlo.add %23, %207 : tensor<160xf32>
    // layer 0: feed-forward
    %209 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %210 = stablehlo.multiply %208, %208 : tensor<160xf32>
    %211 = stablehlo.reduce(%210 init: %37) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %212 = stablehlo.multiply %211, %39 : tensor<f32>
    %213 = stablehlo.add %212, %41 : tensor<f32>
    %214 = stablehlo.rsqrt %213 : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %216 = stablehlo.multiply %208, %215 : tensor<160xf32>
    %217 = stablehlo.multiply %216, %209 : tensor<160xf32>
    %218 = stablehlo.reshape %217 : (tensor<160xf32>) -> tensor<5x8x4xf32>
    %219 = stablehlo.transpose %218, dims = [0, 2, 1] : (tensor<5x8x4xf32>) -> tensor<5x4x8xf32>
    %220 = stablehlo.reduce(%219 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<5x4x8xf32>, tensor<f32>) -> tensor<5x8xf32>
    %221 = stablehlo.reshape %model.layers.0.mlp.gate_proj.weight : (tensor<416x40xui32>) -> tensor<416x5x8xui32>
    %222 = stablehlo.constant dense<8355840> : tensor<416x5x8xui32>
    %223 = stablehlo.constant dense<1132462080> : tensor<416x5x8xui32>
    %224 = stablehlo.slice %219 [0:5, 0:1, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %225 = stablehlo.reshape %224 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %226 = stablehlo.constant dense<15> : tensor<416x5x8xui32>
    %227 = stablehlo.shift_left %221, %226 : tensor<416x5x8xui32>
    %228 = stablehlo.and %227, %222 : tensor<416x5x8xui32>
    %229 = stablehlo.or %228, %223 : tensor<416x5x8xui32>
    %230 = stablehlo.bitcast_convert %229 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %231 = stablehlo.broadcast_in_dim %225, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %232 = stablehlo.multiply %230, %231 : tensor<416x5x8xf32>
    %233 = stablehlo.slice %219 [0:5, 1:2, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %234 = stablehlo.reshape %233 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %235 = stablehlo.constant dense<7> : tensor<416x5x8xui32>
    %236 = stablehlo.shift_left %221, %235 : tensor<416x5x8xui32>
    %237 = stablehlo.and %236, %222 : tensor<416x5x8xui32>
    %238 = stablehlo.or %237, %223 : tensor<416x5x8xui32>
    %239 = stablehlo.bitcast_convert %238 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %240 = stablehlo.broadcast_in_dim %234, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %241 = stablehlo.multiply %239, %240 : tensor<416x5x8xf32>
    %242 = stablehlo.add %232, %241 : tensor<416x5x8xf32>
    %243 = stablehlo.slice %219 [0:5, 2:3, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %244 = stablehlo.reshape %243 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %245 = stablehlo.constant dense<1> : tensor<416x5x8xui32>
    %246 = stablehlo.shift_right_logical %221, %245 : tensor<416x5x8xui32>
    %247 = stablehlo.and %246, %222 : tensor<416x5x8xui32>
    %248 = stablehlo.or %247, %223 : tensor<416x5x8xui32>
    %249 = stablehlo.bitcast_convert %248 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %250 = stablehlo.broadcast_in_dim %244, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %251 = stablehlo.multiply %249, %250 : tensor<416x5x8xf32>
    %252 = stablehlo.add %242, %251 : tensor<416x5x8xf32>
    %253 = stablehlo.slice %219 [0:5, 3:4, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %254 = stablehlo.reshape %253 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %255 = stablehlo.constant dense<9> : tensor<416x5x8xui32>
    %256 = stablehlo.shift_right_logical %221, %255 : tensor<416x5x8xui32>
    %257 = stablehlo.and %256, %222 : tensor<416x5x8xui32>
    %258 = stablehlo.or %257, %223 : tensor<416x5x8xui32>
    %259 = stablehlo.bitcast_convert %258 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %260 = stablehlo.broadcast_in_dim %254, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %261 = stablehlo.multiply %259, %260 : tensor<416x5x8xf32>
    %262 = stablehlo.add %252, %261 : tensor<416x5x8xf32>
    %263 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %264 = stablehlo.broadcast_in_dim %263, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x8xf32>
    %265 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %266 = stablehlo.broadcast_in_dim %265, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x8xf32>
    %267 = stablehlo.constant dense<2.56e+02> : tensor<416x5x8xf32>
    %268 = stablehlo.multiply %264, %267 : tensor<416x5x8xf32>
    %269 = stablehlo.subtract %266, %268 : tensor<416x5x8xf32>
    %270 = stablehlo.multiply %262, %264 : tensor<416x5x8xf32>
    %271 = stablehlo.broadcast_in_dim %220, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %272 = stablehlo.multiply %269, %271 : tensor<416x5x8xf32>
    %273 = stablehlo.add %270, %272 : tensor<416x5x8xf32>
    %274 = stablehlo.reshape %model.layers.0.mlp.up_proj.weight : (tensor<416x40xui32>) -> tensor<416x5x8xui32>
    %275 = stablehlo.slice %219 [0:5, 0:1, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %276 = stablehlo.reshape %275 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %277 = stablehlo.shift_left %274, %226 : tensor<416x5x8xui32>
    %278 = stablehlo.and %277, %222 : tensor<416x5x8xui32>
    %279 = stablehlo.or %278, %223 : tensor<416x5x8xui32>
    %280 = stablehlo.bitcast_convert %279 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %281 = stablehlo.broadcast_in_dim %276, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %282 = stablehlo.multiply %280, %281 : tensor<416x5x8xf32>
    %283 = stablehlo.slice %219 [0:5, 1:2, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %284 = stablehlo.reshape %283 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %285 = stablehlo.shift_left %274, %235 : tensor<416x5x8xui32>
    %286 = stablehlo.and %285, %222 : tensor<416x5x8xui32>
    %287 = stablehlo.or %286, %223 : tensor<416x5x8xui32>
    %288 = stablehlo.bitcast_convert %287 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %289 = stablehlo.broadcast_in_dim %284, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %290 = stablehlo.multiply %288, %289 : tensor<416x5x8xf32>
    %291 = stablehlo.add %282, %290 : tensor<416x5x8xf32>
    %292 = stablehlo.slice %219 [0:5, 2:3, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %293 = stablehlo.reshape %292 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %294 = stablehlo.shift_right_logical %274, %245 : tensor<416x5x8xui32>
    %295 = stablehlo.and %294, %222 : tensor<416x5x8xui32>
    %296 = stablehlo.or %295, %223 : tensor<416x5x8xui32>
    %297 = stablehlo.bitcast_convert %296 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %298 = stablehlo.broadcast_in_dim %293, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %299 = stablehlo.multiply %297, %298 : tensor<416x5x8xf32>
    %300 = stablehlo.add %291, %299 : tensor<416x5x8xf32>
    %301 = stablehlo.slice %219 [0:5, 3:4, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %302 = stablehlo.reshape %301 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %303 = stablehlo.shift_right_logical %274, %255 : tensor<416x5x8xui32>
    %304 = stablehlo.and %303, %222 : tensor<416x5x8xui32>
    %305 = stablehlo.or %304, %223 : tensor<416x5x8xui32>
    %306 = stablehlo.bitcast_convert %305 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %307 = stablehlo.broadcast_in_dim %302, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %308 = stablehlo.multiply %306, %307 : tensor<416x5x8xf32>
    %309 = stablehlo.add %300, %308 : tensor<416x5x8xf32>
    %310 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %311 = stablehlo.broadcast_in_dim %310, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x8xf32>
    %312 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %313 = stablehlo.broadcast_in_dim %312, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x8xf32>
    %314 = stablehlo.multiply %311, %267 : tensor<416x5x8xf32>
    %315 = stablehlo.subtract %313, %314 : tensor<416x5x8xf32>
    %316 = stablehlo.multiply %309, %311 : tensor<416x5x8xf32>
    %317 = stablehlo.broadcast_in_dim %220, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %318 = stablehlo.multiply %315, %317 : tensor<416x5x8xf32>
    %319 = stablehlo.add %316, %318 : tensor<416x5x8xf32>
    %320:2 = stablehlo.reduce(%273 init: %37), (%319 init: %37) across dimensions = [1, 2] : (tensor<416x5x8xf32>, tensor<416x5x8xf32>, tensor<f32>, tensor<f32>) -> (tensor<416xf32>, tensor<416xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %321 = stablehlo.logistic %320#0 : tensor<416xf32>
    %322 = stablehlo.multiply %320#0, %321 : tensor<416xf32>
    %323 = stablehlo.multiply %322, %320#1 : tensor<416xf32>
    %324 = stablehlo.reshape %323 : (tensor<416xf32>) -> tensor<13x8x4xf32>
    %325 = stablehlo.transpose %324, dims = [0, 2, 1] : (tensor<13x8x4xf32>) -> tensor<13x4x8xf32>
    %326 = stablehlo.reduce(%325 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<13x4x8xf32>, tensor<f32>) -> tensor<13x8xf32>
    %327 = stablehlo.reshape %model.layers.0.mlp.down_proj.weight : (tensor<160x104xui32>) -> tensor<160x13x8xui32>
    %328 = stablehlo.constant dense<8355840> : tensor<160x13x8xui32>
    %329 = stablehlo.constant dense<1132462080> : tensor<160x13x8xui32>
    %330 = stablehlo.slice %325 [0:13, 0:1, 0:8] : (tensor<13x4x8xf32>) -> tensor<13x1x8xf32>
    %331 = stablehlo.reshape %330 : (tensor<13x1x8xf32>) -> tensor<13x8xf32>
    %332 = stablehlo.constant dense<15> : tensor<160x13x8xui32>
    %333 = stablehlo.shift_left %327, %332 : tensor<160x13x8xui32>
    %334 = stablehlo.and %333, %328 : tensor<160x13x8xui32>
    %335 = stablehlo.or %334, %329 : tensor<160x13x8xui32>
    %336 = stablehlo.bitcast_convert %335 : (tensor<160x13x8xui32>) -> tensor<160x13x8xf32>
    %337 = stablehlo.broadcast_in_dim %331, dims = [1, 2] : (tensor<13x8xf32>) -> tensor<160x13x8xf32>
    %338 = stablehlo.multiply %336, %337 : tensor<160x13x8xf32>
    %339 = stablehlo.slice %325 [0:13, 1:2, 0:8] : (tensor<13x4x8xf32>) -> tensor<13x1x8xf32>
    %340 = stablehlo.reshape %339 : (tensor<13x1x8xf32>) -> tensor<13x8xf32>
    %341 = stablehlo.constant dense<7> : tensor<160x13x8xui32>
    %342 = stablehlo.shift_left %327, %341 : tensor<160x13x8xui32>
    %343 = stablehlo.and %342, %328 : tensor<160x13x8xui32>
    %344 = stablehlo.or %343, %329 : tensor<160x13x8xui32>
    %345 = stablehlo.bitcast_convert %344 : (tensor<160x13x8xui32>) -> tensor<160x13x8xf32>
    %346 = stablehlo.broadcast_in_dim %340, dims = [1, 2] : (tensor<13x8xf32>) -> tensor<160x13x8xf32>
    %347 = stablehlo.multiply %345, %346 : tensor<160x13x8xf32>
    %348 = stablehlo.add %338, %347 : tensor<160x13x8xf32>
    %349 = stablehlo.slice %325 [0:13, 2:3, 0:8] : (tensor<13x4x8xf32>) -> tensor<13x1x8xf32>
    %350 = stablehlo.reshape %349 : (tensor<13x1x8xf32>) -> tensor<13x8xf32>
    %351 = stablehlo.constant dense<1> : tensor<160x13x8xui32>
    %352 = stablehlo.shift_right_logical %327, %351 : tensor<160x13x8xui32>
    %353 = stablehlo.and %352, %328 : tensor<160x13x8xui32>
    %354 = stablehlo.or %353, %329 : tensor<160x13x8xui32>
    %355 = stablehlo.bitcast_convert %354 : (tensor<160x13x8xui32>) -> tensor<160x13x8xf32>
    %356 = stablehlo.broadcast_in_dim %350, dims = [1, 2] : (tensor<13x8xf32>) -> tensor<160x13x8xf32>
    %357 = stablehlo.multiply %355, %356 : tensor<160x13x8xf32>
    %358 = stablehlo.add %348, %357 : tensor<160x13x8xf32>
    %359 = stablehlo.slice %325 [0:13, 3:4, 0:8] : (tensor<13x4x8xf32>) -> tensor<13x1x8xf32>
    %360 = stablehlo.reshape %359 : (tensor<13x1x8xf32>) -> tensor<13x8xf32>
    %361 = stablehlo.constant dense<9> : tensor<160x13x8xui32>
    %362 = stablehlo.shift_right_logical %327, %361 : tensor<160x13x8xui32>
    %363 = stablehlo.and %362, %328 : tensor<160x13x8xui32>
    %364 = stablehlo.or %363, %329 : tensor<160x13x8xui32>
    %365 = stablehlo.bitcast_convert %364 : (tensor<160x13x8xui32>) -> tensor<160x13x8xf32>
    %366 = stablehlo.broadcast_in_dim %360, dims = [1, 2] : (tensor<13x8xf32>) -> tensor<160x13x8xf32>
    %367 = stablehlo.multiply %365, %366 : tensor<160x13x8xf32>
    %368 = stablehlo.add %358, %367 : tensor<160x13x8xf32>
    %369 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %370 = stablehlo.broadcast_in_dim %369, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x8xf32>
    %371 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %372 = stablehlo.broadcast_in_dim %371, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x8xf32>
    %373 = stablehlo.constant dense<2.56e+02> : tensor<160x13x8xf32>
    %374 = stablehlo.multiply %370, %373 : tensor<160x13x8xf32>
    %375 = stablehlo.subtract %372, %374 : tensor<160x13x8xf32>
    %376 = stablehlo.multiply %368, %370 : tensor<160x13x8xf32>
    %377 = stablehlo.broadcast_in_dim %326, dims = [1, 2] : (tensor<13x8xf32>) -> tensor<160x13x8xf32>
    %378 = stablehlo.multiply %375, %377 : tensor<160x13x8xf32>
    %379 = stablehlo.add %376, %378 : tensor<160x13x8xf32>
    %380 = stablehlo.reduce(%379 init: %37) applies stablehlo.add across dimensions = [1, 2] : (tensor<160x13x8xf32>, tensor<f32>) -> tensor<160xf32>
    %381 = stablehlo.add %208, %380 : tensor<160xf32>
    // layer 1: attention
    %382 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %383 = stablehlo.multiply %381, %381 : tensor<160xf32>
    %384 = stablehlo.reduce(%383 init: %37) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %385 = stablehlo.multiply %384, %39 : tensor<f32>
    %386 = stablehlo.add %385, %41 : tensor<f32>
    %387 = stablehlo.rsqrt %386 : tensor<f32>
    %388 = stablehlo.broadcast_in_dim %387, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %389 = stablehlo.multiply %381, %388 : tensor<160xf32>
    %390 = stablehlo.multiply %389, %382 : tensor<160xf32>
    %391 = stablehlo.reshape %390 : (tensor<160xf32>) -> tensor<5x8x4xf32>
    %392 = stablehlo.transpose %391, dims = [0, 2, 1] : (tensor<5x8x4xf32>) -> tensor<5x4x8xf32>
    %393 = stablehlo.reduce(%392 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<5x4x8xf32>, tensor<f32>) -> tensor<5x8xf32>
    %394 = stablehlo.reshape %model.layers.1.self_attn.qkv_proj.weight : (tensor<2592x40xui32>) -> tensor<2592x5x8xui32>
    %395 = stablehlo.slice %392 [0:5, 0:1, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %396 = stablehlo.reshape %395 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %397 = stablehlo.shift_left %394, %55 : tensor<2592x5x8xui32>
    %398 = stablehlo.and %397, %51 : tensor<2592x5x8xui32>
    %399 = stablehlo.or %398, %52 : tensor<2592x5x8xui32>
    %400 = stablehlo.bitcast_convert %399 : (tensor<2592x5x8xui32>) -> tensor<2592x5x8xf32>
    %401 = stablehlo.broadcast_in_dim %396, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<2592x5x8xf32>
    %402 = stablehlo.multiply %400, %401 : tensor<2592x5x8xf32>
    %403 = stablehlo.slice %392 [0:5, 1:2, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %404 = stablehlo.reshape %403 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %405 = stablehlo.shift_left %394, %64 : tensor<2592x5x8xui32>
    %406 = stablehlo.and %405, %51 : tensor<2592x5x8xui32>
    %407 = stablehlo.or %406, %52 : tensor<2592x5x8xui32>
    %408 = stablehlo.bitcast_convert %407 : (tensor<2592x5x8xui32>) -> tensor<2592x5x8xf32>
    %409 = stablehlo.broadcast_in_dim %404, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<2592x5x8xf32>
    %410 = stablehlo.multiply %408, %409 : tensor<2592x5x8xf32>
    %411 = stablehlo.add %402, %410 : tensor<2592x5x8xf32>
    %412 = stablehlo.slice %392 [0:5, 2:3, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %413 = stablehlo.reshape %412 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %414 = stablehlo.shift_right_logical %394, %74 : tensor<2592x5x8xui32>
    %415 = stablehlo.and %414, %51 : tensor<2592x5x8xui32>
    %416 = stablehlo.or %415, %52 : tensor<2592x5x8xui32>
    %417 = stablehlo.bitcast_convert %416 : (tensor<2592x5x8xui32>) -> tensor<2592x5x8xf32>
    %418 = stablehlo.broadcast_in_dim %413, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<2592x5x8xf32>
    %419 = stablehlo.multiply %417, %418 : tensor<2592x5x8xf32>
    %420 = stablehlo.add %411, %419 : tensor<2592x5x8xf32>
    %421 = stablehlo.slice %392 [0:5, 3:4, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %422 = stablehlo.reshape %421 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %423 = stablehlo.shift_right_logical %394, %84 : tensor<2592x5x8xui32>
    %424 = stablehlo.and %423, %51 : tensor<2592x5x8xui32>
    %425 = stablehlo.or %424, %52 : tensor<2592x5x8xui32>
    %426 = stablehlo.bitcast_convert %425 : (tensor<2592x5x8xui32>) -> tensor<2592x5x8xf32>
    %427 = stablehlo.broadcast_in_dim %422, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<2592x5x8xf32>
    %428 = stablehlo.multiply %426, %427 : tensor<2592x5x8xf32>
    %429 = stablehlo.add %420, %428 : tensor<2592x5x8xf32>
    %430 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %431 = stablehlo.broadcast_in_dim %430, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x8xf32>
    %432 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %433 = stablehlo.broadcast_in_dim %432, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x8xf32>
    %434 = stablehlo.multiply %431, %96 : tensor<2592x5x8xf32>
    %435 = stablehlo.subtract %433, %434 : tensor<2592x5x8xf32>
    %436 = stablehlo.multiply %429, %431 : tensor<2592x5x8xf32>
    %437 = stablehlo.broadcast_in_dim %393, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<2592x5x8xf32>
    %438 = stablehlo.multiply %435, %437 : tensor<2592x5x8xf32>
    %439 = stablehlo.add %436, %438 : tensor<2592x5x8xf32>
    %440 = stablehlo.reduce(%439 init: %37) applies stablehlo.add across dimensions = [1, 2] : (tensor<2592x5x8xf32>, tensor<f32>) -> tensor<2592xf32>
    %441 = stablehlo.reshape %440 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %442 = stablehlo.reshape %441 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %443 = stablehlo.reshape %441 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %444 = stablehlo.broadcast_in_dim %28, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %445 = stablehlo.broadcast_in_dim %29, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %446 = stablehlo.multiply %443, %444 : tensor<1x27x2x48xf32>
    %447 = stablehlo.reverse %443, dims = [2] : tensor<1x27x2x48xf32>
    %448 = stablehlo.multiply %447, %445 : tensor<1x27x2x48xf32>
    %449 = stablehlo.add %446, %448 : tensor<1x27x2x48xf32>
    %450 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %451 = stablehlo.compare GE, %450, %114 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %452 = stablehlo.select %451, %442, %449 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %453 = stablehlo.reshape %452 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %454 = stablehlo.slice %453 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %455 = stablehlo.reshape %454 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %456 = stablehlo.dynamic_update_slice %cache.1, %455, %position, %24, %24, %24 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %457 = stablehlo.slice %456 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %458 = stablehlo.reshape %457 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %459 = stablehlo.slice %456 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %460 = stablehlo.reshape %459 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %461 = stablehlo.slice %453 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %462 = stablehlo.reshape %461 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %463 = stablehlo.reshape %462 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %464 = stablehlo.broadcast_in_dim %463, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %465 = stablehlo.broadcast_in_dim %458, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %466 = stablehlo.multiply %464, %465 : tensor<3x7x10x96xf32>
    %467 = stablehlo.reduce(%466 init: %37) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %468 = stablehlo.reshape %34 : (tensor<1x10xi1>) -> tensor<10xi1>
    %469 = stablehlo.broadcast_in_dim %468, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %470 = stablehlo.multiply %467, %134 : tensor<3x7x10xf32>
    %471 = stablehlo.select %469, %470, %136 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %472 = stablehlo.reduce(%471 init: %138) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %473 = stablehlo.broadcast_in_dim %472, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %474 = stablehlo.subtract %471, %473 : tensor<3x7x10xf32>
    %475 = stablehlo.exponential %474 : tensor<3x7x10xf32>
    %476 = stablehlo.reduce(%475 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %477 = stablehlo.broadcast_in_dim %476, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %478 = stablehlo.divide %475, %477 : tensor<3x7x10xf32>
    %479 = stablehlo.broadcast_in_dim %478, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %480 = stablehlo.broadcast_in_dim %460, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %481 = stablehlo.multiply %479, %480 : tensor<3x7x10x96xf32>
    %482 = stablehlo.reduce(%481 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %483 = stablehlo.reshape %482 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %484 = stablehlo.reshape %483 : (tensor<2016xf32>) -> tensor<63x8x4xf32>
    %485 = stablehlo.transpose %484, dims = [0, 2, 1] : (tensor<63x8x4xf32>) -> tensor<63x4x8xf32>
    %486 = stablehlo.reduce(%485 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<63x4x8xf32>, tensor<f32>) -> tensor<63x8xf32>
    %487 = stablehlo.reshape %model.layers.1.self_attn.o_proj.weight : (tensor<160x504xui32>) -> tensor<160x63x8xui32>
    %488 = stablehlo.slice %485 [0:63, 0:1, 0:8] : (tensor<63x4x8xf32>) -> tensor<63x1x8xf32>
    %489 = stablehlo.reshape %488 : (tensor<63x1x8xf32>) -> tensor<63x8xf32>
    %490 = stablehlo.shift_left %487, %159 : tensor<160x63x8xui32>
    %491 = stablehlo.and %490, %155 : tensor<160x63x8xui32>
    %492 = stablehlo.or %491, %156 : tensor<160x63x8xui32>
    %493 = stablehlo.bitcast_convert %492 : (tensor<160x63x8xui32>) -> tensor<160x63x8xf32>
    %494 = stablehlo.broadcast_in_dim %489, dims = [1, 2] : (tensor<63x8xf32>) -> tensor<160x63x8xf32>
    %495 = stablehlo.multiply %493, %494 : tensor<160x63x8xf32>
    %496 = stablehlo.slice %485 [0:63, 1:2, 0:8] : (tensor<63x4x8xf32>) -> tensor<63x1x8xf32>
    %497 = stablehlo.reshape %496 : (tensor<63x1x8xf32>) -> tensor<63x8xf32>
    %498 = stablehlo.shift_left %487, %168 : tensor<160x63x8xui32>
    %499 = stablehlo.and %498, %155 : tensor<160x63x8xui32>
    %500 = stablehlo.or %499, %156 : tensor<160x63x8xui32>
    %501 = stablehlo.bitcast_convert %500 : (tensor<160x63x8xui32>) -> tensor<160x63x8xf32>
    %502 = stablehlo.broadcast_in_dim %497, dims = [1, 2] : (tensor<63x8xf32>) -> tensor<160x63x8xf32>
    %503 = stablehlo.multiply %501, %502 : tensor<160x63x8xf32>
    %504 = stablehlo.add %495, %503 : tensor<160x63x8xf32>
    %505 = stablehlo.slice %485 [0:63, 2:3, 0:8] : (tensor<63x4x8xf32>) -> tensor<63x1x8xf32>
    %506 = stablehlo.reshape %505 : (tensor<63x1x8xf32>) -> tensor<63x8xf32>
    %507 = stablehlo.shift_right_logical %487, %178 : tensor<160x63x8xui32>
    %508 = stablehlo.and %507, %155 : tensor<160x63x8xui32>
    %509 = stablehlo.or %508, %156 : tensor<160x63x8xui32>
    %510 = stablehlo.bitcast_convert %509 : (tensor<160x63x8xui32>) -> tensor<160x63x8xf32>
    %511 = stablehlo.broadcast_in_dim %506, dims = [1, 2] : (tensor<63x8xf32>) -> tensor<160x63x8xf32>
    %512 = stablehlo.multiply %510, %511 : tensor<160x63x8xf32>
    %513 = stablehlo.add %504, %512 : tensor<160x63x8xf32>
    %514 = stablehlo.slice %485 [0:63, 3:4, 0:8] : (tensor<63x4x8xf32>) -> tensor<63x1x8xf32>
    %515 = stablehlo.reshape %514 : (tensor<63x1x8xf32>) -> tensor<63x8xf32>
    %516 = stablehlo.shift_right_logical %487, %188 : tensor<160x63x8xui32>
    %517 = stablehlo.and %516, %155 : tensor<160x63x8xui32>
    %518 = stablehlo.or %517, %156 : tensor<160x63x8xui32>
    %519 = stablehlo.bitcast_convert %518 : (tensor<160x63x8xui32>) -> tensor<160x63x8xf32>
    %520 = stablehlo.broadcast_in_dim %515, dims = [1, 2] : (tensor<63x8xf32>) -> tensor<160x63x8xf32>
    %521 = stablehlo.multiply %519, %520 : tensor<160x63x8xf32>
    %522 = stablehlo.add %513, %521 : tensor<160x63x8xf32>
    %523 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %524 = stablehlo.broadcast_in_dim %523, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x8xf32>
    %525 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %526 = stablehlo.broadcast_in_dim %525, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x8xf32>
    %527 = stablehlo.multiply %524, %200 : tensor<160x63x8xf32>
    %528 = stablehlo.subtract %526, %527 : tensor<160x63x8xf32>
    %529 = stablehlo.multiply %522, %524 : tensor<160x63x8xf32>
    %530 = stablehlo.broadcast_in_dim %486, dims = [1, 2] : (tensor<63x8xf32>) -> tensor<160x63x8xf32>
    %531 = stablehlo.multiply %528, %530 : tensor<160x63x8xf32>
    %532 = stablehlo.add %529, %531 : tensor<160x63x8xf32>
    %533 = stablehlo.reduce(%532 init: %37) applies stablehlo.add across dimensions = [1, 2] : (tensor<160x63x8xf32>, tensor<f32>) -> tensor<160xf32>
    %534 = stablehlo.add %381, %533 : tensor<160xf32>
    // layer 1: feed-forward
    %535 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %536 = stablehlo.multiply %534, %534 : tensor<160xf32>
    %537 = stablehlo.reduce(%536 init: %37) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %538 = stablehlo.multiply %537, %39 : tensor<f32>
    %539 = stablehlo.add %538, %41 : tensor<f32>
    %540 = stablehlo.rsqrt %539 : tensor<f32>
    %541 = stablehlo.broadcast_in_dim %540, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %542 = stablehlo.multiply %534, %541 : tensor<160xf32>
    %543 = stablehlo.multiply %542, %535 : tensor<160xf32>
    %544 = stablehlo.reshape %543 : (tensor<160xf32>) -> tensor<5x8x4xf32>
    %545 = stablehlo.transpose %544, dims = [0, 2, 1] : (tensor<5x8x4xf32>) -> tensor<5x4x8xf32>
    %546 = stablehlo.reduce(%545 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<5x4x8xf32>, tensor<f32>) -> tensor<5x8xf32>
    %547 = stablehlo.reshape %model.layers.1.mlp.gate_proj.weight : (tensor<416x40xui32>) -> tensor<416x5x8xui32>
    %548 = stablehlo.slice %545 [0:5, 0:1, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %549 = stablehlo.reshape %548 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %550 = stablehlo.shift_left %547, %226 : tensor<416x5x8xui32>
    %551 = stablehlo.and %550, %222 : tensor<416x5x8xui32>
    %552 = stablehlo.or %551, %223 : tensor<416x5x8xui32>
    %553 = stablehlo.bitcast_convert %552 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %554 = stablehlo.broadcast_in_dim %549, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %555 = stablehlo.multiply %553, %554 : tensor<416x5x8xf32>
    %556 = stablehlo.slice %545 [0:5, 1:2, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %557 = stablehlo.reshape %556 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %558 = stablehlo.shift_left %547, %235 : tensor<416x5x8xui32>
    %559 = stablehlo.and %558, %222 : tensor<416x5x8xui32>
    %560 = stablehlo.or %559, %223 : tensor<416x5x8xui32>
    %561 = stablehlo.bitcast_convert %560 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %562 = stablehlo.broadcast_in_dim %557, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %563 = stablehlo.multiply %561, %562 : tensor<416x5x8xf32>
    %564 = stablehlo.add %555, %563 : tensor<416x5x8xf32>
    %565 = stablehlo.slice %545 [0:5, 2:3, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %566 = stablehlo.reshape %565 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %567 = stablehlo.shift_right_logical %547, %245 : tensor<416x5x8xui32>
    %568 = stablehlo.and %567, %222 : tensor<416x5x8xui32>
    %569 = stablehlo.or %568, %223 : tensor<416x5x8xui32>
    %570 = stablehlo.bitcast_convert %569 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %571 = stablehlo.broadcast_in_dim %566, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %572 = stablehlo.multiply %570, %571 : tensor<416x5x8xf32>
    %573 = stablehlo.add %564, %572 : tensor<416x5x8xf32>
    %574 = stablehlo.slice %545 [0:5, 3:4, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %575 = stablehlo.reshape %574 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %576 = stablehlo.shift_right_logical %547, %255 : tensor<416x5x8xui32>
    %577 = stablehlo.and %576, %222 : tensor<416x5x8xui32>
    %578 = stablehlo.or %577, %223 : tensor<416x5x8xui32>
    %579 = stablehlo.bitcast_convert %578 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %580 = stablehlo.broadcast_in_dim %575, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %581 = stablehlo.multiply %579, %580 : tensor<416x5x8xf32>
    %582 = stablehlo.add %573, %581 : tensor<416x5x8xf32>
    %583 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %584 = stablehlo.broadcast_in_dim %583, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x8xf32>
    %585 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %586 = stablehlo.broadcast_in_dim %585, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x8xf32>
    %587 = stablehlo.multiply %584, %267 : tensor<416x5x8xf32>
    %588 = stablehlo.subtract %586, %587 : tensor<416x5x8xf32>
    %589 = stablehlo.multiply %582, %584 : tensor<416x5x8xf32>
    %590 = stablehlo.broadcast_in_dim %546, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %591 = stablehlo.multiply %588, %590 : tensor<416x5x8xf32>
    %592 = stablehlo.add %589, %591 : tensor<416x5x8xf32>
    %593 = stablehlo.reshape %model.layers.1.mlp.up_proj.weight : (tensor<416x40xui32>) -> tensor<416x5x8xui32>
    %594 = stablehlo.slice %545 [0:5, 0:1, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %595 = stablehlo.reshape %594 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %596 = stablehlo.shift_left %593, %226 : tensor<416x5x8xui32>
    %597 = stablehlo.and %596, %222 : tensor<416x5x8xui32>
    %598 = stablehlo.or %597, %223 : tensor<416x5x8xui32>
    %599 = stablehlo.bitcast_convert %598 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %600 = stablehlo.broadcast_in_dim %595, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %601 = stablehlo.multiply %599, %600 : tensor<416x5x8xf32>
    %602 = stablehlo.slice %545 [0:5, 1:2, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %603 = stablehlo.reshape %602 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %604 = stablehlo.shift_left %593, %235 : tensor<416x5x8xui32>
    %605 = stablehlo.and %604, %222 : tensor<416x5x8xui32>
    %606 = stablehlo.or %605, %223 : tensor<416x5x8xui32>
    %607 = stablehlo.bitcast_convert %606 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %608 = stablehlo.broadcast_in_dim %603, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %609 = stablehlo.multiply %607, %608 : tensor<416x5x8xf32>
    %610 = stablehlo.add %601, %609 : tensor<416x5x8xf32>
    %611 = stablehlo.slice %545 [0:5, 2:3, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %612 = stablehlo.reshape %611 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %613 = stablehlo.shift_right_logical %593, %245 : tensor<416x5x8xui32>
    %614 = stablehlo.and %613, %222 : tensor<416x5x8xui32>
    %615 = stablehlo.or %614, %223 : tensor<416x5x8xui32>
    %616 = stablehlo.bitcast_convert %615 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %617 = stablehlo.broadcast_in_dim %612, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %618 = stablehlo.multiply %616, %617 : tensor<416x5x8xf32>
    %619 = stablehlo.add %610, %618 : tensor<416x5x8xf32>
    %620 = stablehlo.slice %545 [0:5, 3:4, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %621 = stablehlo.reshape %620 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %622 = stablehlo.shift_right_logical %593, %255 : tensor<416x5x8xui32>
    %623 = stablehlo.and %622, %222 : tensor<416x5x8xui32>
    %624 = stablehlo.or %623, %223 : tensor<416x5x8xui32>
    %625 = stablehlo.bitcast_convert %624 : (tensor<416x5x8xui32>) -> tensor<416x5x8xf32>
    %626 = stablehlo.broadcast_in_dim %621, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %627 = stablehlo.multiply %625, %626 : tensor<416x5x8xf32>
    %628 = stablehlo.add %619, %627 : tensor<416x5x8xf32>
    %629 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %630 = stablehlo.broadcast_in_dim %629, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x8xf32>
    %631 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %632 = stablehlo.broadcast_in_dim %631, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x8xf32>
    %633 = stablehlo.multiply %630, %267 : tensor<416x5x8xf32>
    %634 = stablehlo.subtract %632, %633 : tensor<416x5x8xf32>
    %635 = stablehlo.multiply %628, %630 : tensor<416x5x8xf32>
    %636 = stablehlo.broadcast_in_dim %546, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<416x5x8xf32>
    %637 = stablehlo.multiply %634, %636 : tensor<416x5x8xf32>
    %638 = stablehlo.add %635, %637 : tensor<416x5x8xf32>
    %639:2 = stablehlo.reduce(%592 init: %37), (%638 init: %37) across dimensions = [1, 2] : (tensor<416x5x8xf32>, tensor<416x5x8xf32>, tensor<f32>, tensor<f32>) -> (tensor<416xf32>, tensor<416xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %640 = stablehlo.logistic %639#0 : tensor<416xf32>
    %641 = stablehlo.multiply %639#0, %640 : tensor<416xf32>
    %642 = stablehlo.multiply %641, %639#1 : tensor<416xf32>
    %643 = stablehlo.reshape %642 : (tensor<416xf32>) -> tensor<13x8x4xf32>
    %644 = stablehlo.transpose %643, dims = [0, 2, 1] : (tensor<13x8x4xf32>) -> tensor<13x4x8xf32>
    %645 = stablehlo.reduce(%644 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<13x4x8xf32>, tensor<f32>) -> tensor<13x8xf32>
    %646 = stablehlo.reshape %model.layers.1.mlp.down_proj.weight : (tensor<160x104xui32>) -> tensor<160x13x8xui32>
    %647 = stablehlo.slice %644 [0:13, 0:1, 0:8] : (tensor<13x4x8xf32>) -> tensor<13x1x8xf32>
    %648 = stablehlo.reshape %647 : (tensor<13x1x8xf32>) -> tensor<13x8xf32>
    %649 = stablehlo.shift_left %646, %332 : tensor<160x13x8xui32>
    %650 = stablehlo.and %649, %328 : tensor<160x13x8xui32>
    %651 = stablehlo.or %650, %329 : tensor<160x13x8xui32>
    %652 = stablehlo.bitcast_convert %651 : (tensor<160x13x8xui32>) -> tensor<160x13x8xf32>
    %653 = stablehlo.broadcast_in_dim %648, dims = [1, 2] : (tensor<13x8xf32>) -> tensor<160x13x8xf32>
    %654 = stablehlo.multiply %652, %653 : tensor<160x13x8xf32>
    %655 = stablehlo.slice %644 [0:13, 1:2, 0:8] : (tensor<13x4x8xf32>) -> tensor<13x1x8xf32>
    %656 = stablehlo.reshape %655 : (tensor<13x1x8xf32>) -> tensor<13x8xf32>
    %657 = stablehlo.shift_left %646, %341 : tensor<160x13x8xui32>
    %658 = stablehlo.and %657, %328 : tensor<160x13x8xui32>
    %659 = stablehlo.or %658, %329 : tensor<160x13x8xui32>
    %660 = stablehlo.bitcast_convert %659 : (tensor<160x13x8xui32>) -> tensor<160x13x8xf32>
    %661 = stablehlo.broadcast_in_dim %656, dims = [1, 2] : (tensor<13x8xf32>) -> tensor<160x13x8xf32>
    %662 = stablehlo.multiply %660, %661 : tensor<160x13x8xf32>
    %663 = stablehlo.add %654, %662 : tensor<160x13x8xf32>
    %664 = stablehlo.slice %644 [0:13, 2:3, 0:8] : (tensor<13x4x8xf32>) -> tensor<13x1x8xf32>
    %665 = stablehlo.reshape %664 : (tensor<13x1x8xf32>) -> tensor<13x8xf32>
    %666 = stablehlo.shift_right_logical %646, %351 : tensor<160x13x8xui32>
    %667 = stablehlo.and %666, %328 : tensor<160x13x8xui32>
    %668 = stablehlo.or %667, %329 : tensor<160x13x8xui32>
    %669 = stablehlo.bitcast_convert %668 : (tensor<160x13x8xui32>) -> tensor<160x13x8xf32>
    %670 = stablehlo.broadcast_in_dim %665, dims = [1, 2] : (tensor<13x8xf32>) -> tensor<160x13x8xf32>
    %671 = stablehlo.multiply %669, %670 : tensor<160x13x8xf32>
    %672 = stablehlo.add %663, %671 : tensor<160x13x8xf32>
    %673 = stablehlo.slice %644 [0:13, 3:4, 0:8] : (tensor<13x4x8xf32>) -> tensor<13x1x8xf32>
    %674 = stablehlo.reshape %673 : (tensor<13x1x8xf32>) -> tensor<13x8xf32>
    %675 = stablehlo.shift_right_logical %646, %361 : tensor<160x13x8xui32>
    %676 = stablehlo.and %675, %328 : tensor<160x13x8xui32>
    %677 = stablehlo.or %676, %329 : tensor<160x13x8xui32>
    %678 = stablehlo.bitcast_convert %677 : (tensor<160x13x8xui32>) -> tensor<160x13x8xf32>
    %679 = stablehlo.broadcast_in_dim %674, dims = [1, 2] : (tensor<13x8xf32>) -> tensor<160x13x8xf32>
    %680 = stablehlo.multiply %678, %679 : tensor<160x13x8xf32>
    %681 = stablehlo.add %672, %680 : tensor<160x13x8xf32>
    %682 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %683 = stablehlo.broadcast_in_dim %682, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x8xf32>
    %684 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %685 = stablehlo.broadcast_in_dim %684, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x8xf32>
    %686 = stablehlo.multiply %683, %373 : tensor<160x13x8xf32>
    %687 = stablehlo.subtract %685, %686 : tensor<160x13x8xf32>
    %688 = stablehlo.multiply %681, %683 : tensor<160x13x8xf32>
    %689 = stablehlo.broadcast_in_dim %645, dims = [1, 2] : (tensor<13x8xf32>) -> tensor<160x13x8xf32>
    %690 = stablehlo.multiply %687, %689 : tensor<160x13x8xf32>
    %691 = stablehlo.add %688, %690 : tensor<160x13x8xf32>
    %692 = stablehlo.reduce(%691 init: %37) applies stablehlo.add across dimensions = [1, 2] : (tensor<160x13x8xf32>, tensor<f32>) -> tensor<160xf32>
    %693 = stablehlo.add %534, %692 : tensor<160xf32>
    // head
    %694 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %695 = stablehlo.multiply %693, %693 : tensor<160xf32>
    %696 = stablehlo.reduce(%695 init: %37) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %697 = stablehlo.multiply %696, %39 : tensor<f32>
    %698 = stablehlo.add %697, %41 : tensor<f32>
    %699 = stablehlo.rsqrt %698 : tensor<f32>
    %700 = stablehlo.broadcast_in_dim %699, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %701 = stablehlo.multiply %693, %700 : tensor<160xf32>
    %702 = stablehlo.multiply %701, %694 : tensor<160xf32>
    %703 = stablehlo.reshape %702 : (tensor<160xf32>) -> tensor<5x8x4xf32>
    %704 = stablehlo.transpose %703, dims = [0, 2, 1] : (tensor<5x8x4xf32>) -> tensor<5x4x8xf32>
    %705 = stablehlo.reduce(%704 init: %37) applies stablehlo.add across dimensions = [1] : (tensor<5x4x8xf32>, tensor<f32>) -> tensor<5x8xf32>
    %706 = stablehlo.reshape %model.embed_tokens.weight : (tensor<26x40xui32>) -> tensor<26x5x8xui32>
    %707 = stablehlo.constant dense<8355840> : tensor<26x5x8xui32>
    %708 = stablehlo.constant dense<1132462080> : tensor<26x5x8xui32>
    %709 = stablehlo.slice %704 [0:5, 0:1, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %710 = stablehlo.reshape %709 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %711 = stablehlo.constant dense<15> : tensor<26x5x8xui32>
    %712 = stablehlo.shift_left %706, %711 : tensor<26x5x8xui32>
    %713 = stablehlo.and %712, %707 : tensor<26x5x8xui32>
    %714 = stablehlo.or %713, %708 : tensor<26x5x8xui32>
    %715 = stablehlo.bitcast_convert %714 : (tensor<26x5x8xui32>) -> tensor<26x5x8xf32>
    %716 = stablehlo.broadcast_in_dim %710, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8xf32>
    %717 = stablehlo.multiply %715, %716 : tensor<26x5x8xf32>
    %718 = stablehlo.slice %704 [0:5, 1:2, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %719 = stablehlo.reshape %718 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %720 = stablehlo.constant dense<7> : tensor<26x5x8xui32>
    %721 = stablehlo.shift_left %706, %720 : tensor<26x5x8xui32>
    %722 = stablehlo.and %721, %707 : tensor<26x5x8xui32>
    %723 = stablehlo.or %722, %708 : tensor<26x5x8xui32>
    %724 = stablehlo.bitcast_convert %723 : (tensor<26x5x8xui32>) -> tensor<26x5x8xf32>
    %725 = stablehlo.broadcast_in_dim %719, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8xf32>
    %726 = stablehlo.multiply %724, %725 : tensor<26x5x8xf32>
    %727 = stablehlo.add %717, %726 : tensor<26x5x8xf32>
    %728 = stablehlo.slice %704 [0:5, 2:3, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %729 = stablehlo.reshape %728 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %730 = stablehlo.constant dense<1> : tensor<26x5x8xui32>
    %731 = stablehlo.shift_right_logical %706, %730 : tensor<26x5x8xui32>
    %732 = stablehlo.and %731, %707 : tensor<26x5x8xui32>
    %733 = stablehlo.or %732, %708 : tensor<26x5x8xui32>
    %734 = stablehlo.bitcast_convert %733 : (tensor<26x5x8xui32>) -> tensor<26x5x8xf32>
    %735 = stablehlo.broadcast_in_dim %729, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8xf32>
    %736 = stablehlo.multiply %734, %735 : tensor<26x5x8xf32>
    %737 = stablehlo.add %727, %736 : tensor<26x5x8xf32>
    %738 = stablehlo.slice %704 [0:5, 3:4, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %739 = stablehlo.reshape %738 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %740 = stablehlo.constant dense<9> : tensor<26x5x8xui32>
    %741 = stablehlo.shift_right_logical %706, %740 : tensor<26x5x8xui32>
    %742 = stablehlo.and %741, %707 : tensor<26x5x8xui32>
    %743 = stablehlo.or %742, %708 : tensor<26x5x8xui32>
    %744 = stablehlo.bitcast_convert %743 : (tensor<26x5x8xui32>) -> tensor<26x5x8xf32>
    %745 = stablehlo.broadcast_in_dim %739, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8xf32>
    %746 = stablehlo.multiply %744, %745 : tensor<26x5x8xf32>
    %747 = stablehlo.add %737, %746 : tensor<26x5x8xf32>
    %748 = stablehlo.convert %model.embed_tokens.scales : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %749 = stablehlo.broadcast_in_dim %748, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x8xf32>
    %750 = stablehlo.convert %model.embed_tokens.biases : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %751 = stablehlo.broadcast_in_dim %750, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x8xf32>
    %752 = stablehlo.constant dense<2.56e+02> : tensor<26x5x8xf32>
    %753 = stablehlo.multiply %749, %752 : tensor<26x5x8xf32>
    %754 = stablehlo.subtract %751, %753 : tensor<26x5x8xf32>
    %755 = stablehlo.multiply %747, %749 : tensor<26x5x8xf32>
    %756 = stablehlo.broadcast_in_dim %705, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8xf32>
    %757 = stablehlo.multiply %754, %756 : tensor<26x5x8xf32>
    %758 = stablehlo.add %755, %757 : tensor<26x5x8xf32>
    %759 = stablehlo.reduce(%758 init: %37) applies stablehlo.add across dimensions = [1, 2] : (tensor<26x5x8xf32>, tensor<f32>) -> tensor<26xf32>
    %760 = stablehlo.reduce(%759 init: %138) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %761 = stablehlo.broadcast_in_dim %760, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %762 = stablehlo.is_finite %761 : (tensor<26xf32>) -> tensor<26xi1>
    %763 = stablehlo.compare EQ, %759, %761 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %764 = stablehlo.constant dense<false> : tensor<26xi1>
    %765 = stablehlo.select %762, %763, %764 : tensor<26xi1>, tensor<26xi1>
    %766 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %767 = stablehlo.iota dim = 0 : tensor<26xui32>
    %768 = stablehlo.select %765, %767, %766 : tensor<26xi1>, tensor<26xui32>
    %769 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %770 = stablehlo.reduce(%768 init: %769) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %771 = stablehlo.bitcast_convert %770 : (tensor<ui32>) -> tensor<i32>
    return %771, %120, %456 : tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>
  }
}
