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
    %47 = stablehlo.iota dim = 2 : tensor<2592x40x4xui32>
    %48 = stablehlo.constant dense<8> : tensor<2592x40x4xui32>
    %49 = stablehlo.multiply %47, %48 : tensor<2592x40x4xui32>
    %50 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x40xui32>) -> tensor<2592x40x4xui32>
    %51 = stablehlo.shift_right_logical %50, %49 : tensor<2592x40x4xui32>
    %52 = stablehlo.constant dense<255> : tensor<2592x40x4xui32>
    %53 = stablehlo.and %51, %52 : tensor<2592x40x4xui32>
    %54 = stablehlo.convert %53 : (tensor<2592x40x4xui32>) -> tensor<2592x40x4xf32>
    %55 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %57 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %59 = stablehlo.reshape %54 : (tensor<2592x40x4xf32>) -> tensor<2592x5x32xf32>
    %60 = stablehlo.multiply %59, %56 : tensor<2592x5x32xf32>
    %61 = stablehlo.add %60, %58 : tensor<2592x5x32xf32>
    %62 = stablehlo.reshape %61 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %63 = stablehlo.dot_general %62, %46, contracting_dims = [1] x [0] : (tensor<2592x160xf32>, tensor<160xf32>) -> tensor<2592xf32>
    %64 = stablehlo.reshape %63 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %65 = stablehlo.reshape %64 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %66 = stablehlo.reshape %64 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %67 = stablehlo.broadcast_in_dim %28, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %68 = stablehlo.broadcast_in_dim %29, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %69 = stablehlo.multiply %66, %67 : tensor<1x27x2x48xf32>
    %70 = stablehlo.reverse %66, dims = [2] : tensor<1x27x2x48xf32>
    %71 = stablehlo.multiply %70, %68 : tensor<1x27x2x48xf32>
    %72 = stablehlo.add %69, %71 : tensor<1x27x2x48xf32>
    %73 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %74 = stablehlo.constant dense<24> : tensor<1x27x2x48xi32>
    %75 = stablehlo.compare GE, %73, %74 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %76 = stablehlo.select %75, %65, %72 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %77 = stablehlo.reshape %76 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %78 = stablehlo.slice %77 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %79 = stablehlo.reshape %78 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %80 = stablehlo.dynamic_update_slice %cache.0, %79, %position, %24, %24, %24 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %81 = stablehlo.slice %80 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %82 = stablehlo.reshape %81 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %83 = stablehlo.slice %80 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %84 = stablehlo.reshape %83 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %85 = stablehlo.slice %77 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %86 = stablehlo.reshape %85 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %87 = stablehlo.reshape %86 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %89 = stablehlo.broadcast_in_dim %82, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %90 = stablehlo.multiply %88, %89 : tensor<3x7x10x96xf32>
    %91 = stablehlo.reduce(%90 init: %37) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %92 = stablehlo.reshape %34 : (tensor<1x10xi1>) -> tensor<10xi1>
    %93 = stablehlo.broadcast_in_dim %92, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %94 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x10xf32>
    %95 = stablehlo.multiply %91, %94 : tensor<3x7x10xf32>
    %96 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %97 = stablehlo.select %93, %95, %96 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %98 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %99 = stablehlo.reduce(%97 init: %98) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %101 = stablehlo.subtract %97, %100 : tensor<3x7x10xf32>
    %102 = stablehlo.exponential %101 : tensor<3x7x10xf32>
    %103 = stablehlo.reduce(%102 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %105 = stablehlo.divide %102, %104 : tensor<3x7x10xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %107 = stablehlo.broadcast_in_dim %84, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %108 = stablehlo.multiply %106, %107 : tensor<3x7x10x96xf32>
    %109 = stablehlo.reduce(%108 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %110 = stablehlo.reshape %109 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %111 = stablehlo.iota dim = 2 : tensor<160x504x4xui32>
    %112 = stablehlo.constant dense<8> : tensor<160x504x4xui32>
    %113 = stablehlo.multiply %111, %112 : tensor<160x504x4xui32>
    %114 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x504xui32>) -> tensor<160x504x4xui32>
    %115 = stablehlo.shift_right_logical %114, %113 : tensor<160x504x4xui32>
    %116 = stablehlo.constant dense<255> : tensor<160x504x4xui32>
    %117 = stablehlo.and %115, %116 : tensor<160x504x4xui32>
    %118 = stablehlo.convert %117 : (tensor<160x504x4xui32>) -> tensor<160x504x4xf32>
    %119 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %121 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %123 = stablehlo.reshape %118 : (tensor<160x504x4xf32>) -> tensor<160x63x32xf32>
    %124 = stablehlo.multiply %123, %120 : tensor<160x63x32xf32>
    %125 = stablehlo.add %124, %122 : tensor<160x63x32xf32>
    %126 = stablehlo.reshape %125 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %127 = stablehlo.dot_general %126, %110, contracting_dims = [1] x [0] : (tensor<160x2016xf32>, tensor<2016xf32>) -> tensor<160xf32>
    %128 = stablehlo.add %23, %127 : tensor<160xf32>
    // layer 0: feed-forward
    %129 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %130 = stablehlo.multiply %128, %128 : tensor<160xf32>
    %131 = stablehlo.reduce(%130 init: %37) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %132 = stablehlo.multiply %131, %39 : tensor<f32>
    %133 = stablehlo.add %132, %41 : tensor<f32>
    %134 = stablehlo.rsqrt %133 : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %136 = stablehlo.multiply %128, %135 : tensor<160xf32>
    %137 = stablehlo.multiply %136, %129 : tensor<160xf32>
    %138 = stablehlo.iota dim = 2 : tensor<416x40x4xui32>
    %139 = stablehlo.constant dense<8> : tensor<416x40x4xui32>
    %140 = stablehlo.multiply %138, %139 : tensor<416x40x4xui32>
    %141 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x40xui32>) -> tensor<416x40x4xui32>
    %142 = stablehlo.shift_right_logical %141, %140 : tensor<416x40x4xui32>
    %143 = stablehlo.constant dense<255> : tensor<416x40x4xui32>
    %144 = stablehlo.and %142, %143 : tensor<416x40x4xui32>
    %145 = stablehlo.convert %144 : (tensor<416x40x4xui32>) -> tensor<416x40x4xf32>
    %146 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %148 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %150 = stablehlo.reshape %145 : (tensor<416x40x4xf32>) -> tensor<416x5x32xf32>
    %151 = stablehlo.multiply %150, %147 : tensor<416x5x32xf32>
    %152 = stablehlo.add %151, %149 : tensor<416x5x32xf32>
    %153 = stablehlo.reshape %152 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %154 = stablehlo.dot_general %153, %137, contracting_dims = [1] x [0] : (tensor<416x160xf32>, tensor<160xf32>) -> tensor<416xf32>
    %155 = stablehlo.iota dim = 2 : tensor<416x40x4xui32>
    %156 = stablehlo.multiply %155, %139 : tensor<416x40x4xui32>
    %157 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x40xui32>) -> tensor<416x40x4xui32>
    %158 = stablehlo.shift_right_logical %157, %156 : tensor<416x40x4xui32>
    %159 = stablehlo.and %158, %143 : tensor<416x40x4xui32>
    %160 = stablehlo.convert %159 : (tensor<416x40x4xui32>) -> tensor<416x40x4xf32>
    %161 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %163 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %165 = stablehlo.reshape %160 : (tensor<416x40x4xf32>) -> tensor<416x5x32xf32>
    %166 = stablehlo.multiply %165, %162 : tensor<416x5x32xf32>
    %167 = stablehlo.add %166, %164 : tensor<416x5x32xf32>
    %168 = stablehlo.reshape %167 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %169 = stablehlo.dot_general %168, %137, contracting_dims = [1] x [0] : (tensor<416x160xf32>, tensor<160xf32>) -> tensor<416xf32>
    %170 = stablehlo.logistic %154 : tensor<416xf32>
    %171 = stablehlo.multiply %154, %170 : tensor<416xf32>
    %172 = stablehlo.multiply %171, %169 : tensor<416xf32>
    %173 = stablehlo.iota dim = 2 : tensor<160x104x4xui32>
    %174 = stablehlo.constant dense<8> : tensor<160x104x4xui32>
    %175 = stablehlo.multiply %173, %174 : tensor<160x104x4xui32>
    %176 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x104xui32>) -> tensor<160x104x4xui32>
    %177 = stablehlo.shift_right_logical %176, %175 : tensor<160x104x4xui32>
    %178 = stablehlo.constant dense<255> : tensor<160x104x4xui32>
    %179 = stablehlo.and %177, %178 : tensor<160x104x4xui32>
    %180 = stablehlo.convert %179 : (tensor<160x104x4xui32>) -> tensor<160x104x4xf32>
    %181 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %182 = stablehlo.broadcast_in_dim %181, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %183 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %185 = stablehlo.reshape %180 : (tensor<160x104x4xf32>) -> tensor<160x13x32xf32>
    %186 = stablehlo.multiply %185, %182 : tensor<160x13x32xf32>
    %187 = stablehlo.add %186, %184 : tensor<160x13x32xf32>
    %188 = stablehlo.reshape %187 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %189 = stablehlo.dot_general %188, %172, contracting_dims = [1] x [0] : (tensor<160x416xf32>, tensor<416xf32>) -> tensor<160xf32>
    %190 = stablehlo.add %128, %189 : tensor<160xf32>
    // layer 1: attention
    %191 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %192 = stablehlo.multiply %190, %190 : tensor<160xf32>
    %193 = stablehlo.reduce(%192 init: %37) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %194 = stablehlo.multiply %193, %39 : tensor<f32>
    %195 = stablehlo.add %194, %41 : tensor<f32>
    %196 = stablehlo.rsqrt %195 : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %198 = stablehlo.multiply %190, %197 : tensor<160xf32>
    %199 = stablehlo.multiply %198, %191 : tensor<160xf32>
    %200 = stablehlo.iota dim = 2 : tensor<2592x40x4xui32>
    %201 = stablehlo.multiply %200, %48 : tensor<2592x40x4xui32>
    %202 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x40xui32>) -> tensor<2592x40x4xui32>
    %203 = stablehlo.shift_right_logical %202, %201 : tensor<2592x40x4xui32>
    %204 = stablehlo.and %203, %52 : tensor<2592x40x4xui32>
    %205 = stablehlo.convert %204 : (tensor<2592x40x4xui32>) -> tensor<2592x40x4xf32>
    %206 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %207 = stablehlo.broadcast_in_dim %206, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %208 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %209 = stablehlo.broadcast_in_dim %208, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %210 = stablehlo.reshape %205 : (tensor<2592x40x4xf32>) -> tensor<2592x5x32xf32>
    %211 = stablehlo.multiply %210, %207 : tensor<2592x5x32xf32>
    %212 = stablehlo.add %211, %209 : tensor<2592x5x32xf32>
    %213 = stablehlo.reshape %212 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %214 = stablehlo.dot_general %213, %199, contracting_dims = [1] x [0] : (tensor<2592x160xf32>, tensor<160xf32>) -> tensor<2592xf32>
    %215 = stablehlo.reshape %214 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %216 = stablehlo.reshape %215 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %217 = stablehlo.reshape %215 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %218 = stablehlo.broadcast_in_dim %28, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %219 = stablehlo.broadcast_in_dim %29, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %220 = stablehlo.multiply %217, %218 : tensor<1x27x2x48xf32>
    %221 = stablehlo.reverse %217, dims = [2] : tensor<1x27x2x48xf32>
    %222 = stablehlo.multiply %221, %219 : tensor<1x27x2x48xf32>
    %223 = stablehlo.add %220, %222 : tensor<1x27x2x48xf32>
    %224 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %225 = stablehlo.compare GE, %224, %74 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %226 = stablehlo.select %225, %216, %223 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %227 = stablehlo.reshape %226 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %228 = stablehlo.slice %227 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %229 = stablehlo.reshape %228 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %230 = stablehlo.dynamic_update_slice %cache.1, %229, %position, %24, %24, %24 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %231 = stablehlo.slice %230 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %232 = stablehlo.reshape %231 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %233 = stablehlo.slice %230 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %234 = stablehlo.reshape %233 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %235 = stablehlo.slice %227 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %236 = stablehlo.reshape %235 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %237 = stablehlo.reshape %236 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %238 = stablehlo.broadcast_in_dim %237, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %239 = stablehlo.broadcast_in_dim %232, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %240 = stablehlo.multiply %238, %239 : tensor<3x7x10x96xf32>
    %241 = stablehlo.reduce(%240 init: %37) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %242 = stablehlo.reshape %34 : (tensor<1x10xi1>) -> tensor<10xi1>
    %243 = stablehlo.broadcast_in_dim %242, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %244 = stablehlo.multiply %241, %94 : tensor<3x7x10xf32>
    %245 = stablehlo.select %243, %244, %96 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %246 = stablehlo.reduce(%245 init: %98) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %247 = stablehlo.broadcast_in_dim %246, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %248 = stablehlo.subtract %245, %247 : tensor<3x7x10xf32>
    %249 = stablehlo.exponential %248 : tensor<3x7x10xf32>
    %250 = stablehlo.reduce(%249 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %251 = stablehlo.broadcast_in_dim %250, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %252 = stablehlo.divide %249, %251 : tensor<3x7x10xf32>
    %253 = stablehlo.broadcast_in_dim %252, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %254 = stablehlo.broadcast_in_dim %234, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %255 = stablehlo.multiply %253, %254 : tensor<3x7x10x96xf32>
    %256 = stablehlo.reduce(%255 init: %37) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %257 = stablehlo.reshape %256 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %258 = stablehlo.iota dim = 2 : tensor<160x504x4xui32>
    %259 = stablehlo.multiply %258, %112 : tensor<160x504x4xui32>
    %260 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x504xui32>) -> tensor<160x504x4xui32>
    %261 = stablehlo.shift_right_logical %260, %259 : tensor<160x504x4xui32>
    %262 = stablehlo.and %261, %116 : tensor<160x504x4xui32>
    %263 = stablehlo.convert %262 : (tensor<160x504x4xui32>) -> tensor<160x504x4xf32>
    %264 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %265 = stablehlo.broadcast_in_dim %264, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %266 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %267 = stablehlo.broadcast_in_dim %266, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %268 = stablehlo.reshape %263 : (tensor<160x504x4xf32>) -> tensor<160x63x32xf32>
    %269 = stablehlo.multiply %268, %265 : tensor<160x63x32xf32>
    %270 = stablehlo.add %269, %267 : tensor<160x63x32xf32>
    %271 = stablehlo.reshape %270 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %272 = stablehlo.dot_general %271, %257, contracting_dims = [1] x [0] : (tensor<160x2016xf32>, tensor<2016xf32>) -> tensor<160xf32>
    %273 = stablehlo.add %190, %272 : tensor<160xf32>
    // layer 1: feed-forward
    %274 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %275 = stablehlo.multiply %273, %273 : tensor<160xf32>
    %276 = stablehlo.reduce(%275 init: %37) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %277 = stablehlo.multiply %276, %39 : tensor<f32>
    %278 = stablehlo.add %277, %41 : tensor<f32>
    %279 = stablehlo.rsqrt %278 : tensor<f32>
    %280 = stablehlo.broadcast_in_dim %279, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %281 = stablehlo.multiply %273, %280 : tensor<160xf32>
    %282 = stablehlo.multiply %281, %274 : tensor<160xf32>
    %283 = stablehlo.iota dim = 2 : tensor<416x40x4xui32>
    %284 = stablehlo.multiply %283, %139 : tensor<416x40x4xui32>
    %285 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x40xui32>) -> tensor<416x40x4xui32>
    %286 = stablehlo.shift_right_logical %285, %284 : tensor<416x40x4xui32>
    %287 = stablehlo.and %286, %143 : tensor<416x40x4xui32>
    %288 = stablehlo.convert %287 : (tensor<416x40x4xui32>) -> tensor<416x40x4xf32>
    %289 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %290 = stablehlo.broadcast_in_dim %289, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %291 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %292 = stablehlo.broadcast_in_dim %291, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %293 = stablehlo.reshape %288 : (tensor<416x40x4xf32>) -> tensor<416x5x32xf32>
    %294 = stablehlo.multiply %293, %290 : tensor<416x5x32xf32>
    %295 = stablehlo.add %294, %292 : tensor<416x5x32xf32>
    %296 = stablehlo.reshape %295 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %297 = stablehlo.dot_general %296, %282, contracting_dims = [1] x [0] : (tensor<416x160xf32>, tensor<160xf32>) -> tensor<416xf32>
    %298 = stablehlo.iota dim = 2 : tensor<416x40x4xui32>
    %299 = stablehlo.multiply %298, %139 : tensor<416x40x4xui32>
    %300 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x40xui32>) -> tensor<416x40x4xui32>
    %301 = stablehlo.shift_right_logical %300, %299 : tensor<416x40x4xui32>
    %302 = stablehlo.and %301, %143 : tensor<416x40x4xui32>
    %303 = stablehlo.convert %302 : (tensor<416x40x4xui32>) -> tensor<416x40x4xf32>
    %304 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %305 = stablehlo.broadcast_in_dim %304, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %306 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %307 = stablehlo.broadcast_in_dim %306, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %308 = stablehlo.reshape %303 : (tensor<416x40x4xf32>) -> tensor<416x5x32xf32>
    %309 = stablehlo.multiply %308, %305 : tensor<416x5x32xf32>
    %310 = stablehlo.add %309, %307 : tensor<416x5x32xf32>
    %311 = stablehlo.reshape %310 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %312 = stablehlo.dot_general %311, %282, contracting_dims = [1] x [0] : (tensor<416x160xf32>, tensor<160xf32>) -> tensor<416xf32>
    %313 = stablehlo.logistic %297 : tensor<416xf32>
    %314 = stablehlo.multiply %297, %313 : tensor<416xf32>
    %315 = stablehlo.multiply %314, %312 : tensor<416xf32>
    %316 = stablehlo.iota dim = 2 : tensor<160x104x4xui32>
    %317 = stablehlo.multiply %316, %174 : tensor<160x104x4xui32>
    %318 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x104xui32>) -> tensor<160x104x4xui32>
    %319 = stablehlo.shift_right_logical %318, %317 : tensor<160x104x4xui32>
    %320 = stablehlo.and %319, %178 : tensor<160x104x4xui32>
    %321 = stablehlo.convert %320 : (tensor<160x104x4xui32>) -> tensor<160x104x4xf32>
    %322 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %323 = stablehlo.broadcast_in_dim %322, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %324 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %325 = stablehlo.broadcast_in_dim %324, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %326 = stablehlo.reshape %321 : (tensor<160x104x4xf32>) -> tensor<160x13x32xf32>
    %327 = stablehlo.multiply %326, %323 : tensor<160x13x32xf32>
    %328 = stablehlo.add %327, %325 : tensor<160x13x32xf32>
    %329 = stablehlo.reshape %328 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %330 = stablehlo.dot_general %329, %315, contracting_dims = [1] x [0] : (tensor<160x416xf32>, tensor<416xf32>) -> tensor<160xf32>
    %331 = stablehlo.add %273, %330 : tensor<160xf32>
    // head
    %332 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %333 = stablehlo.multiply %331, %331 : tensor<160xf32>
    %334 = stablehlo.reduce(%333 init: %37) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %335 = stablehlo.multiply %334, %39 : tensor<f32>
    %336 = stablehlo.add %335, %41 : tensor<f32>
    %337 = stablehlo.rsqrt %336 : tensor<f32>
    %338 = stablehlo.broadcast_in_dim %337, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %339 = stablehlo.multiply %331, %338 : tensor<160xf32>
    %340 = stablehlo.multiply %339, %332 : tensor<160xf32>
    %341 = stablehlo.iota dim = 2 : tensor<26x40x4xui32>
    %342 = stablehlo.constant dense<8> : tensor<26x40x4xui32>
    %343 = stablehlo.multiply %341, %342 : tensor<26x40x4xui32>
    %344 = stablehlo.broadcast_in_dim %model.embed_tokens.weight, dims = [0, 1] : (tensor<26x40xui32>) -> tensor<26x40x4xui32>
    %345 = stablehlo.shift_right_logical %344, %343 : tensor<26x40x4xui32>
    %346 = stablehlo.constant dense<255> : tensor<26x40x4xui32>
    %347 = stablehlo.and %345, %346 : tensor<26x40x4xui32>
    %348 = stablehlo.convert %347 : (tensor<26x40x4xui32>) -> tensor<26x40x4xf32>
    %349 = stablehlo.convert %model.embed_tokens.scales : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %350 = stablehlo.broadcast_in_dim %349, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x32xf32>
    %351 = stablehlo.convert %model.embed_tokens.biases : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %352 = stablehlo.broadcast_in_dim %351, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x32xf32>
    %353 = stablehlo.reshape %348 : (tensor<26x40x4xf32>) -> tensor<26x5x32xf32>
    %354 = stablehlo.multiply %353, %350 : tensor<26x5x32xf32>
    %355 = stablehlo.add %354, %352 : tensor<26x5x32xf32>
    %356 = stablehlo.reshape %355 : (tensor<26x5x32xf32>) -> tensor<26x160xf32>
    %357 = stablehlo.dot_general %356, %340, contracting_dims = [1] x [0] : (tensor<26x160xf32>, tensor<160xf32>) -> tensor<26xf32>
    %358 = stablehlo.reduce(%357 init: %98) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %359 = stablehlo.broadcast_in_dim %358, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %360 = stablehlo.is_finite %359 : (tensor<26xf32>) -> tensor<26xi1>
    %361 = stablehlo.compare EQ, %357, %359 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %362 = stablehlo.constant dense<false> : tensor<26xi1>
    %363 = stablehlo.select %360, %361, %362 : tensor<26xi1>, tensor<26xi1>
    %364 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %365 = stablehlo.iota dim = 0 : tensor<26xui32>
    %366 = stablehlo.select %363, %365, %364 : tensor<26xi1>, tensor<26xui32>
    %367 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %368 = stablehlo.reduce(%366 init: %367) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %369 = stablehlo.bitcast_convert %368 : (tensor<ui32>) -> tensor<i32>
    return %369, %80, %230 : tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>
  }
}
