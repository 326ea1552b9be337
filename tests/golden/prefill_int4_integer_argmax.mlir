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
    %28 = stablehlo.reshape %model.layers.0.self_attn.qkv_proj.weight : (tensor<2592x5x16xui8>) -> tensor<2592x80xui8>
    %29 = stablehlo.iota dim = 2 : tensor<2592x80x2xui8>
    %30 = stablehlo.constant dense<4> : tensor<2592x80x2xui8>
    %31 = stablehlo.multiply %29, %30 : tensor<2592x80x2xui8>
    %32 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<2592x80xui8>) -> tensor<2592x80x2xui8>
    %33 = stablehlo.shift_right_logical %32, %31 : tensor<2592x80x2xui8>
    %34 = stablehlo.constant dense<15> : tensor<2592x80x2xui8>
    %35 = stablehlo.and %33, %34 : tensor<2592x80x2xui8>
    %36 = stablehlo.convert %35 : (tensor<2592x80x2xui8>) -> tensor<2592x80x2xf32>
    %37 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %39 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %41 = stablehlo.reshape %36 : (tensor<2592x80x2xf32>) -> tensor<2592x5x32xf32>
    %42 = stablehlo.multiply %41, %38 : tensor<2592x5x32xf32>
    %43 = stablehlo.add %42, %40 : tensor<2592x5x32xf32>
    %44 = stablehlo.reshape %43 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %45 = stablehlo.dot_general %27, %44, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<2592x160xf32>) -> tensor<11x2592xf32>
    %46 = stablehlo.reshape %45 : (tensor<11x2592xf32>) -> tensor<11x27x96xf32>
    %47 = stablehlo.reshape %46 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %48 = stablehlo.reshape %46 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %49 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<11x2x48xf32>) -> tensor<11x27x2x48xf32>
    %50 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<11x2x48xf32>) -> tensor<11x27x2x48xf32>
    %51 = stablehlo.multiply %48, %49 : tensor<11x27x2x48xf32>
    %52 = stablehlo.reverse %48, dims = [2] : tensor<11x27x2x48xf32>
    %53 = stablehlo.multiply %52, %50 : tensor<11x27x2x48xf32>
    %54 = stablehlo.add %51, %53 : tensor<11x27x2x48xf32>
    %55 = stablehlo.iota dim = 1 : tensor<11x27x2x48xi32>
    %56 = stablehlo.constant dense<24> : tensor<11x27x2x48xi32>
    %57 = stablehlo.compare GE, %55, %56 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %58 = stablehlo.select %57, %47, %54 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %59 = stablehlo.reshape %58 : (tensor<11x27x2x48xf32>) -> tensor<11x27x96xf32>
    %60 = stablehlo.slice %59 [0:11, 21:27, 0:96] : (tensor<11x27x96xf32>) -> tensor<11x6x96xf32>
    %61 = stablehlo.reshape %60 : (tensor<11x6x96xf32>) -> tensor<11x2x3x96xf32>
    %62 = stablehlo.dynamic_update_slice %cache.0, %61, %position, %5, %5, %5 : (tensor<17x2x3x96xf32>, tensor<11x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %63 = stablehlo.slice %62 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %64 = stablehlo.reshape %63 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %65 = stablehlo.slice %62 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %66 = stablehlo.reshape %65 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %67 = stablehlo.slice %59 [0:11, 0:21, 0:96] : (tensor<11x27x96xf32>) -> tensor<11x21x96xf32>
    %68 = stablehlo.reshape %67 : (tensor<11x21x96xf32>) -> tensor<11x3x7x96xf32>
    %69 = stablehlo.transpose %68, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %70 = stablehlo.reshape %69 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %71 = stablehlo.dot_general %70, %64, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %72 = stablehlo.reshape %71 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %73 = stablehlo.broadcast_in_dim %15, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %74 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x11x10xf32>
    %75 = stablehlo.multiply %72, %74 : tensor<3x7x11x10xf32>
    %76 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %77 = stablehlo.select %73, %75, %76 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %78 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %79 = stablehlo.reduce(%77 init: %78) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %81 = stablehlo.subtract %77, %80 : tensor<3x7x11x10xf32>
    %82 = stablehlo.exponential %81 : tensor<3x7x11x10xf32>
    %83 = stablehlo.reduce(%82 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %85 = stablehlo.divide %82, %84 : tensor<3x7x11x10xf32>
    %86 = stablehlo.reshape %85 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %87 = stablehlo.dot_general %86, %66, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %88 = stablehlo.reshape %87 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %89 = stablehlo.transpose %88, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %90 = stablehlo.reshape %89 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %91 = stablehlo.reshape %model.layers.0.self_attn.o_proj.weight : (tensor<160x63x16xui8>) -> tensor<160x1008xui8>
    %92 = stablehlo.iota dim = 2 : tensor<160x1008x2xui8>
    %93 = stablehlo.constant dense<4> : tensor<160x1008x2xui8>
    %94 = stablehlo.multiply %92, %93 : tensor<160x1008x2xui8>
    %95 = stablehlo.broadcast_in_dim %91, dims = [0, 1] : (tensor<160x1008xui8>) -> tensor<160x1008x2xui8>
    %96 = stablehlo.shift_right_logical %95, %94 : tensor<160x1008x2xui8>
    %97 = stablehlo.constant dense<15> : tensor<160x1008x2xui8>
    %98 = stablehlo.and %96, %97 : tensor<160x1008x2xui8>
    %99 = stablehlo.convert %98 : (tensor<160x1008x2xui8>) -> tensor<160x1008x2xf32>
    %100 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %102 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %104 = stablehlo.reshape %99 : (tensor<160x1008x2xf32>) -> tensor<160x63x32xf32>
    %105 = stablehlo.multiply %104, %101 : tensor<160x63x32xf32>
    %106 = stablehlo.add %105, %103 : tensor<160x63x32xf32>
    %107 = stablehlo.reshape %106 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %108 = stablehlo.dot_general %90, %107, contracting_dims = [1] x [1] : (tensor<11x2016xf32>, tensor<160x2016xf32>) -> tensor<11x160xf32>
    %109 = stablehlo.add %4, %108 : tensor<11x160xf32>
    // layer 0: feed-forward
    %110 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %111 = stablehlo.multiply %109, %109 : tensor<11x160xf32>
    %112 = stablehlo.reduce(%111 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %113 = stablehlo.multiply %112, %20 : tensor<11xf32>
    %114 = stablehlo.add %113, %22 : tensor<11xf32>
    %115 = stablehlo.rsqrt %114 : tensor<11xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %117 = stablehlo.multiply %109, %116 : tensor<11x160xf32>
    %118 = stablehlo.multiply %117, %110 : tensor<11x160xf32>
    %119 = stablehlo.reshape %model.layers.0.mlp.gate_proj.weight : (tensor<416x5x16xui8>) -> tensor<416x80xui8>
    %120 = stablehlo.iota dim = 2 : tensor<416x80x2xui8>
    %121 = stablehlo.constant dense<4> : tensor<416x80x2xui8>
    %122 = stablehlo.multiply %120, %121 : tensor<416x80x2xui8>
    %123 = stablehlo.broadcast_in_dim %119, dims = [0, 1] : (tensor<416x80xui8>) -> tensor<416x80x2xui8>
    %124 = stablehlo.shift_right_logical %123, %122 : tensor<416x80x2xui8>
    %125 = stablehlo.constant dense<15> : tensor<416x80x2xui8>
    %126 = stablehlo.and %124, %125 : tensor<416x80x2xui8>
    %127 = stablehlo.convert %126 : (tensor<416x80x2xui8>) -> tensor<416x80x2xf32>
    %128 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %130 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %132 = stablehlo.reshape %127 : (tensor<416x80x2xf32>) -> tensor<416x5x32xf32>
    %133 = stablehlo.multiply %132, %129 : tensor<416x5x32xf32>
    %134 = stablehlo.add %133, %131 : tensor<416x5x32xf32>
    %135 = stablehlo.reshape %134 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %136 = stablehlo.dot_general %118, %135, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %137 = stablehlo.reshape %model.layers.0.mlp.up_proj.weight : (tensor<416x5x16xui8>) -> tensor<416x80xui8>
    %138 = stablehlo.iota dim = 2 : tensor<416x80x2xui8>
    %139 = stablehlo.multiply %138, %121 : tensor<416x80x2xui8>
    %140 = stablehlo.broadcast_in_dim %137, dims = [0, 1] : (tensor<416x80xui8>) -> tensor<416x80x2xui8>
    %141 = stablehlo.shift_right_logical %140, %139 : tensor<416x80x2xui8>
    %142 = stablehlo.and %141, %125 : tensor<416x80x2xui8>
    %143 = stablehlo.convert %142 : (tensor<416x80x2xui8>) -> tensor<416x80x2xf32>
    %144 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %146 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %148 = stablehlo.reshape %143 : (tensor<416x80x2xf32>) -> tensor<416x5x32xf32>
    %149 = stablehlo.multiply %148, %145 : tensor<416x5x32xf32>
    %150 = stablehlo.add %149, %147 : tensor<416x5x32xf32>
    %151 = stablehlo.reshape %150 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %152 = stablehlo.dot_general %118, %151, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %153 = stablehlo.logistic %136 : tensor<11x416xf32>
    %154 = stablehlo.multiply %136, %153 : tensor<11x416xf32>
    %155 = stablehlo.multiply %154, %152 : tensor<11x416xf32>
    %156 = stablehlo.reshape %model.layers.0.mlp.down_proj.weight : (tensor<160x13x16xui8>) -> tensor<160x208xui8>
    %157 = stablehlo.iota dim = 2 : tensor<160x208x2xui8>
    %158 = stablehlo.constant dense<4> : tensor<160x208x2xui8>
    %159 = stablehlo.multiply %157, %158 : tensor<160x208x2xui8>
    %160 = stablehlo.broadcast_in_dim %156, dims = [0, 1] : (tensor<160x208xui8>) -> tensor<160x208x2xui8>
    %161 = stablehlo.shift_right_logical %160, %159 : tensor<160x208x2xui8>
    %162 = stablehlo.constant dense<15> : tensor<160x208x2xui8>
    %163 = stablehlo.and %161, %162 : tensor<160x208x2xui8>
    %164 = stablehlo.convert %163 : (tensor<160x208x2xui8>) -> tensor<160x208x2xf32>
    %165 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %166 = stablehlo.broadcast_in_dim %165, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %167 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %168 = stablehlo.broadcast_in_dim %167, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %169 = stablehlo.reshape %164 : (tensor<160x208x2xf32>) -> tensor<160x13x32xf32>
    %170 = stablehlo.multiply %169, %166 : tensor<160x13x32xf32>
    %171 = stablehlo.add %170, %168 : tensor<160x13x32xf32>
    %172 = stablehlo.reshape %171 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %173 = stablehlo.dot_general %155, %172, contracting_dims = [1] x [1] : (tensor<11x416xf32>, tensor<160x416xf32>) -> tensor<11x160xf32>
    %174 = stablehlo.add %109, %173 : tensor<11x160xf32>
    // layer 1: attention
    %175 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %176 = stablehlo.multiply %174, %174 : tensor<11x160xf32>
    %177 = stablehlo.reduce(%176 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %178 = stablehlo.multiply %177, %20 : tensor<11xf32>
    %179 = stablehlo.add %178, %22 : tensor<11xf32>
    %180 = stablehlo.rsqrt %179 : tensor<11xf32>
    %181 = stablehlo.broadcast_in_dim %180, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %182 = stablehlo.multiply %174, %181 : tensor<11x160xf32>
    %183 = stablehlo.multiply %182, %175 : tensor<11x160xf32>
    %184 = stablehlo.reshape %model.layers.1.self_attn.qkv_proj.weight : (tensor<2592x5x16xui8>) -> tensor<2592x80xui8>
    %185 = stablehlo.iota dim = 2 : tensor<2592x80x2xui8>
    %186 = stablehlo.multiply %185, %30 : tensor<2592x80x2xui8>
    %187 = stablehlo.broadcast_in_dim %184, dims = [0, 1] : (tensor<2592x80xui8>) -> tensor<2592x80x2xui8>
    %188 = stablehlo.shift_right_logical %187, %186 : tensor<2592x80x2xui8>
    %189 = stablehlo.and %188, %34 : tensor<2592x80x2xui8>
    %190 = stablehlo.convert %189 : (tensor<2592x80x2xui8>) -> tensor<2592x80x2xf32>
    %191 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %192 = stablehlo.broadcast_in_dim %191, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %193 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %194 = stablehlo.broadcast_in_dim %193, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %195 = stablehlo.reshape %190 : (tensor<2592x80x2xf32>) -> tensor<2592x5x32xf32>
    %196 = stablehlo.multiply %195, %192 : tensor<2592x5x32xf32>
    %197 = stablehlo.add %196, %194 : tensor<2592x5x32xf32>
    %198 = stablehlo.reshape %197 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %199 = stablehlo.dot_general %183, %198, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<2592x160xf32>) -> tensor<11x2592xf32>
    %200 = stablehlo.reshape %199 : (tensor<11x2592xf32>) -> tensor<11x27x96xf32>
    %201 = stablehlo.reshape %200 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %202 = stablehlo.reshape %200 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %203 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<11x2x48xf32>) -> tensor<11x27x2x48xf32>
    %204 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<11x2x48xf32>) -> tensor<11x27x2x48xf32>
    %205 = stablehlo.multiply %202, %203 : tensor<11x27x2x48xf32>
    %206 = stablehlo.reverse %202, dims = [2] : tensor<11x27x2x48xf32>
    %207 = stablehlo.multiply %206, %204 : tensor<11x27x2x48xf32>
    %208 = stablehlo.add %205, %207 : tensor<11x27x2x48xf32>
    %209 = stablehlo.iota dim = 1 : tensor<11x27x2x48xi32>
    %210 = stablehlo.compare GE, %209, %56 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %211 = stablehlo.select %210, %201, %208 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %212 = stablehlo.reshape %211 : (tensor<11x27x2x48xf32>) -> tensor<11x27x96xf32>
    %213 = stablehlo.slice %212 [0:11, 21:27, 0:96] : (tensor<11x27x96xf32>) -> tensor<11x6x96xf32>
    %214 = stablehlo.reshape %213 : (tensor<11x6x96xf32>) -> tensor<11x2x3x96xf32>
    %215 = stablehlo.dynamic_update_slice %cache.1, %214, %position, %5, %5, %5 : (tensor<17x2x3x96xf32>, tensor<11x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %216 = stablehlo.slice %215 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %217 = stablehlo.reshape %216 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %218 = stablehlo.slice %215 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %219 = stablehlo.reshape %218 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %220 = stablehlo.slice %212 [0:11, 0:21, 0:96] : (tensor<11x27x96xf32>) -> tensor<11x21x96xf32>
    %221 = stablehlo.reshape %220 : (tensor<11x21x96xf32>) -> tensor<11x3x7x96xf32>
    %222 = stablehlo.transpose %221, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %223 = stablehlo.reshape %222 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %224 = stablehlo.dot_general %223, %217, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %225 = stablehlo.reshape %224 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %226 = stablehlo.broadcast_in_dim %15, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %227 = stablehlo.multiply %225, %74 : tensor<3x7x11x10xf32>
    %228 = stablehlo.select %226, %227, %76 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %229 = stablehlo.reduce(%228 init: %78) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %230 = stablehlo.broadcast_in_dim %229, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %231 = stablehlo.subtract %228, %230 : tensor<3x7x11x10xf32>
    %232 = stablehlo.exponential %231 : tensor<3x7x11x10xf32>
    %233 = stablehlo.reduce(%232 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %234 = stablehlo.broadcast_in_dim %233, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %235 = stablehlo.divide %232, %234 : tensor<3x7x11x10xf32>
    %236 = stablehlo.reshape %235 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %237 = stablehlo.dot_general %236, %219, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %238 = stablehlo.reshape %237 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %239 = stablehlo.transpose %238, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %240 = stablehlo.reshape %239 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %241 = stablehlo.reshape %model.layers.1.self_attn.o_proj.weight : (tensor<160x63x16xui8>) -> tensor<160x1008xui8>
    %242 = stablehlo.iota dim = 2 : tensor<160x1008x2xui8>
    %243 = stablehlo.multiply %242, %93 : tensor<160x1008x2xui8>
    %244 = stablehlo.broadcast_in_dim %241, dims = [0, 1] : (tensor<160x1008xui8>) -> tensor<160x1008x2xui8>
    %245 = stablehlo.shift_right_logical %244, %243 : tensor<160x1008x2xui8>
    %246 = stablehlo.and %245, %97 : tensor<160x1008x2xui8>
    %247 = stablehlo.convert %246 : (tensor<160x1008x2xui8>) -> tensor<160x1008x2xf32>
    %248 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %249 = stablehlo.broadcast_in_dim %248, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %250 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %251 = stablehlo.broadcast_in_dim %250, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %252 = stablehlo.reshape %247 : (tensor<160x1008x2xf32>) -> tensor<160x63x32xf32>
    %253 = stablehlo.multiply %252, %249 : tensor<160x63x32xf32>
    %254 = stablehlo.add %253, %251 : tensor<160x63x32xf32>
    %255 = stablehlo.reshape %254 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %256 = stablehlo.dot_general %240, %255, contracting_dims = [1] x [1] : (tensor<11x2016xf32>, tensor<160x2016xf32>) -> tensor<11x160xf32>
    %257 = stablehlo.add %174, %256 : tensor<11x160xf32>
    // layer 1: feed-forward
    %258 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %259 = stablehlo.multiply %257, %257 : tensor<11x160xf32>
    %260 = stablehlo.reduce(%259 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %261 = stablehlo.multiply %260, %20 : tensor<11xf32>
    %262 = stablehlo.add %261, %22 : tensor<11xf32>
    %263 = stablehlo.rsqrt %262 : tensor<11xf32>
    %264 = stablehlo.broadcast_in_dim %263, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %265 = stablehlo.multiply %257, %264 : tensor<11x160xf32>
    %266 = stablehlo.multiply %265, %258 : tensor<11x160xf32>
    %267 = stablehlo.reshape %model.layers.1.mlp.gate_proj.weight : (tensor<416x5x16xui8>) -> tensor<416x80xui8>
    %268 = stablehlo.iota dim = 2 : tensor<416x80x2xui8>
    %269 = stablehlo.multiply %268, %121 : tensor<416x80x2xui8>
    %270 = stablehlo.broadcast_in_dim %267, dims = [0, 1] : (tensor<416x80xui8>) -> tensor<416x80x2xui8>
    %271 = stablehlo.shift_right_logical %270, %269 : tensor<416x80x2xui8>
    %272 = stablehlo.and %271, %125 : tensor<416x80x2xui8>
    %273 = stablehlo.convert %272 : (tensor<416x80x2xui8>) -> tensor<416x80x2xf32>
    %274 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %275 = stablehlo.broadcast_in_dim %274, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %276 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %277 = stablehlo.broadcast_in_dim %276, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %278 = stablehlo.reshape %273 : (tensor<416x80x2xf32>) -> tensor<416x5x32xf32>
    %279 = stablehlo.multiply %278, %275 : tensor<416x5x32xf32>
    %280 = stablehlo.add %279, %277 : tensor<416x5x32xf32>
    %281 = stablehlo.reshape %280 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %282 = stablehlo.dot_general %266, %281, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %283 = stablehlo.reshape %model.layers.1.mlp.up_proj.weight : (tensor<416x5x16xui8>) -> tensor<416x80xui8>
    %284 = stablehlo.iota dim = 2 : tensor<416x80x2xui8>
    %285 = stablehlo.multiply %284, %121 : tensor<416x80x2xui8>
    %286 = stablehlo.broadcast_in_dim %283, dims = [0, 1] : (tensor<416x80xui8>) -> tensor<416x80x2xui8>
    %287 = stablehlo.shift_right_logical %286, %285 : tensor<416x80x2xui8>
    %288 = stablehlo.and %287, %125 : tensor<416x80x2xui8>
    %289 = stablehlo.convert %288 : (tensor<416x80x2xui8>) -> tensor<416x80x2xf32>
    %290 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %291 = stablehlo.broadcast_in_dim %290, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %292 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %293 = stablehlo.broadcast_in_dim %292, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %294 = stablehlo.reshape %289 : (tensor<416x80x2xf32>) -> tensor<416x5x32xf32>
    %295 = stablehlo.multiply %294, %291 : tensor<416x5x32xf32>
    %296 = stablehlo.add %295, %293 : tensor<416x5x32xf32>
    %297 = stablehlo.reshape %296 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %298 = stablehlo.dot_general %266, %297, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %299 = stablehlo.logistic %282 : tensor<11x416xf32>
    %300 = stablehlo.multiply %282, %299 : tensor<11x416xf32>
    %301 = stablehlo.multiply %300, %298 : tensor<11x416xf32>
    %302 = stablehlo.reshape %model.layers.1.mlp.down_proj.weight : (tensor<160x13x16xui8>) -> tensor<160x208xui8>
    %303 = stablehlo.iota dim = 2 : tensor<160x208x2xui8>
    %304 = stablehlo.multiply %303, %158 : tensor<160x208x2xui8>
    %305 = stablehlo.broadcast_in_dim %302, dims = [0, 1] : (tensor<160x208xui8>) -> tensor<160x208x2xui8>
    %306 = stablehlo.shift_right_logical %305, %304 : tensor<160x208x2xui8>
    %307 = stablehlo.and %306, %162 : tensor<160x208x2xui8>
    %308 = stablehlo.convert %307 : (tensor<160x208x2xui8>) -> tensor<160x208x2xf32>
    %309 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %310 = stablehlo.broadcast_in_dim %309, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %311 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %312 = stablehlo.broadcast_in_dim %311, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %313 = stablehlo.reshape %308 : (tensor<160x208x2xf32>) -> tensor<160x13x32xf32>
    %314 = stablehlo.multiply %313, %310 : tensor<160x13x32xf32>
    %315 = stablehlo.add %314, %312 : tensor<160x13x32xf32>
    %316 = stablehlo.reshape %315 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %317 = stablehlo.dot_general %301, %316, contracting_dims = [1] x [1] : (tensor<11x416xf32>, tensor<160x416xf32>) -> tensor<11x160xf32>
    %318 = stablehlo.add %257, %317 : tensor<11x160xf32>
    // head
    %319 = stablehlo.constant dense<11> : tensor<i32>
    %320 = stablehlo.clamp %5, %length, %319 : tensor<i32>
    %321 = stablehlo.constant dense<1> : tensor<i32>
    %322 = stablehlo.subtract %320, %321 : tensor<i32>
    %323 = stablehlo.dynamic_slice %318, %322, %5, sizes = [1, 160] : (tensor<11x160xf32>, tensor<i32>, tensor<i32>) -> tensor<1x160xf32>
    %324 = stablehlo.reshape %323 : (tensor<1x160xf32>) -> tensor<160xf32>
    %325 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %326 = stablehlo.multiply %324, %324 : tensor<160xf32>
    %327 = stablehlo.reduce(%326 init: %18) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %328 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %329 = stablehlo.multiply %327, %328 : tensor<f32>
    %330 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %331 = stablehlo.add %329, %330 : tensor<f32>
    %332 = stablehlo.rsqrt %331 : tensor<f32>
    %333 = stablehlo.broadcast_in_dim %332, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %334 = stablehlo.multiply %324, %333 : tensor<160xf32>
    %335 = stablehlo.multiply %334, %325 : tensor<160xf32>
    %336 = stablehlo.constant dense<0.0e+00> : tensor<26x160xf32>
    %337 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x160xf16>) -> tensor<26x160xf32>
    %338 = stablehlo.broadcast_in_dim %335, dims = [1] : (tensor<160xf32>) -> tensor<26x160xf32>
    %339 = stablehlo.multiply %337, %338 : tensor<26x160xf32>
    %340 = stablehlo.subtract %336, %339 : tensor<26x160xf32>
    %341 = stablehlo.subtract %336, %340 : tensor<26x160xf32>
    %342 = stablehlo.reduce(%341 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<26x160xf32>, tensor<f32>) -> tensor<26xf32>
    %343 = stablehlo.reduce(%342 init: %78) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %344 = stablehlo.broadcast_in_dim %343, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %345 = stablehlo.is_finite %344 : (tensor<26xf32>) -> tensor<26xi1>
    %346 = stablehlo.compare EQ, %342, %344 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %347 = stablehlo.constant dense<false> : tensor<26xi1>
    %348 = stablehlo.select %345, %346, %347 : tensor<26xi1>, tensor<26xi1>
    %349 = stablehlo.constant dense<2147483647> : tensor<26xi32>
    %350 = stablehlo.iota dim = 0 : tensor<26xi32>
    %351 = stablehlo.select %348, %350, %349 : tensor<26xi1>, tensor<26xi32>
    %352 = stablehlo.constant dense<2147483647> : tensor<i32>
    %353 = stablehlo.reduce(%351 init: %352) applies stablehlo.minimum across dimensions = [0] : (tensor<26xi32>, tensor<i32>) -> tensor<i32>
    return %353, %62, %215 : tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>
  }
}
