module @fill_6_11_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x160xf32>,
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
    %rope: tensor<17x2x2x48xf32>,
    %cache.0: tensor<6x17x2x3x96xf32>,
    %cache.1: tensor<6x17x2x3x96xf32>,
    %tokens: tensor<11xi32>,
    %slot: tensor<i32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<i32>, tensor<6x17x2x3x96xf32>, tensor<6x17x2x3x96xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<11xi32>
    %1 = stablehlo.constant dense<25> : tensor<11xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<11xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf32>, tensor<11xi32>) -> tensor<11x160xf32>
    %4 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.dynamic_slice %rope, %position, %4, %4, %4, sizes = [11, 2, 2, 48] : (tensor<17x2x2x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<11x2x2x48xf32>
    %6 = stablehlo.slice %5 [0:11, 0:1, 0:2, 0:48] : (tensor<11x2x2x48xf32>) -> tensor<11x1x2x48xf32>
    %7 = stablehlo.slice %5 [0:11, 1:2, 0:2, 0:48] : (tensor<11x2x2x48xf32>) -> tensor<11x1x2x48xf32>
    %8 = stablehlo.reshape %6 : (tensor<11x1x2x48xf32>) -> tensor<11x2x48xf32>
    %9 = stablehlo.reshape %7 : (tensor<11x1x2x48xf32>) -> tensor<11x2x48xf32>
    %10 = stablehlo.iota dim = 0 : tensor<11x10xi32>
    %11 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<11x10xi32>
    %12 = stablehlo.add %10, %11 : tensor<11x10xi32>
    %13 = stablehlo.iota dim = 1 : tensor<11x10xi32>
    %14 = stablehlo.compare LE, %13, %12 : (tensor<11x10xi32>, tensor<11x10xi32>) -> tensor<11x10xi1>
    // layer 0: attention
    %15 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %16 = stablehlo.multiply %3, %3 : tensor<11x160xf32>
    %17 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %18 = stablehlo.reduce(%16 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %19 = stablehlo.constant dense<6.25e-03> : tensor<11xf32>
    %20 = stablehlo.multiply %18, %19 : tensor<11xf32>
    %21 = stablehlo.constant dense<1.0e-05> : tensor<11xf32>
    %22 = stablehlo.add %20, %21 : tensor<11xf32>
    %23 = stablehlo.rsqrt %22 : tensor<11xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %25 = stablehlo.multiply %3, %24 : tensor<11x160xf32>
    %26 = stablehlo.multiply %25, %15 : tensor<11x160xf32>
    %27 = stablehlo.iota dim = 2 : tensor<2592x20x8xui32>
    %28 = stablehlo.constant dense<4> : tensor<2592x20x8xui32>
    %29 = stablehlo.multiply %27, %28 : tensor<2592x20x8xui32>
    %30 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x20xui32>) -> tensor<2592x20x8xui32>
    %31 = stablehlo.shift_right_logical %30, %29 : tensor<2592x20x8xui32>
    %32 = stablehlo.constant dense<15> : tensor<2592x20x8xui32>
    %33 = stablehlo.and %31, %32 : tensor<2592x20x8xui32>
    %34 = stablehlo.convert %33 : (tensor<2592x20x8xui32>) -> tensor<2592x20x8xf32>
    %35 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %37 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %39 = stablehlo.reshape %34 : (tensor<2592x20x8xf32>) -> tensor<2592x5x32xf32>
    %40 = stablehlo.multiply %39, %36 : tensor<2592x5x32xf32>
    %41 = stablehlo.add %40, %38 : tensor<2592x5x32xf32>
    %42 = stablehlo.reshape %41 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %43 = stablehlo.dot_general %26, %42, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<2592x160xf32>) -> tensor<11x2592xf32>
    %44 = stablehlo.reshape %43 : (tensor<11x2592xf32>) -> tensor<11x27x96xf32>
    %45 = stablehlo.reshape %44 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %46 = stablehlo.reshape %44 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %47 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<11x2x48xf32>) -> tensor<11x27x2x48xf32>
    %48 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<11x2x48xf32>) -> tensor<11x27x2x48xf32>
    %49 = stablehlo.multiply %46, %47 : tensor<11x27x2x48xf32>
    %50 = stablehlo.reverse %46, dims = [2] : tensor<11x27x2x48xf32>
    %51 = stablehlo.multiply %50, %48 : tensor<11x27x2x48xf32>
    %52 = stablehlo.add %49, %51 : tensor<11x27x2x48xf32>
    %53 = stablehlo.iota dim = 1 : tensor<11x27x2x48xi32>
    %54 = stablehlo.constant dense<24> : tensor<11x27x2x48xi32>
    %55 = stablehlo.compare GE, %53, %54 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %56 = stablehlo.select %55, %45, %52 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %57 = stablehlo.reshape %56 : (tensor<11x27x2x48xf32>) -> tensor<11x27x96xf32>
    %58 = stablehlo.slice %57 [0:11, 21:27, 0:96] : (tensor<11x27x96xf32>) -> tensor<11x6x96xf32>
    %59 = stablehlo.reshape %58 : (tensor<11x6x96xf32>) -> tensor<11x2x3x96xf32>
    %60 = stablehlo.reshape %59 : (tensor<11x2x3x96xf32>) -> tensor<1x11x2x3x96xf32>
    %61 = stablehlo.dynamic_update_slice %cache.0, %60, %slot, %position, %4, %4, %4 : (tensor<6x17x2x3x96xf32>, tensor<1x11x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x17x2x3x96xf32>
    %62 = stablehlo.dynamic_slice %61, %slot, %4, %4, %4, %4, sizes = [1, 10, 2, 3, 96] : (tensor<6x17x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x10x2x3x96xf32>
    %63 = stablehlo.reshape %62 : (tensor<1x10x2x3x96xf32>) -> tensor<10x2x3x96xf32>
    %64 = stablehlo.slice %63 [0:10, 0:1, 0:3, 0:96] : (tensor<10x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %65 = stablehlo.reshape %64 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %66 = stablehlo.slice %63 [0:10, 1:2, 0:3, 0:96] : (tensor<10x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %67 = stablehlo.reshape %66 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %68 = stablehlo.slice %14 [10:11, 0:10] : (tensor<11x10xi1>) -> tensor<1x10xi1>
    %69 = stablehlo.reshape %68 : (tensor<1x10xi1>) -> tensor<10xi1>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0] : (tensor<10xi1>) -> tensor<10x3x96xi1>
    %71 = stablehlo.constant dense<0.0e+00> : tensor<10x3x96xf32>
    %72 = stablehlo.select %70, %67, %71 : tensor<10x3x96xi1>, tensor<10x3x96xf32>
    %73 = stablehlo.slice %57 [0:11, 0:21, 0:96] : (tensor<11x27x96xf32>) -> tensor<11x21x96xf32>
    %74 = stablehlo.reshape %73 : (tensor<11x21x96xf32>) -> tensor<11x3x7x96xf32>
    %75 = stablehlo.transpose %74, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %76 = stablehlo.reshape %75 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %77 = stablehlo.dot_general %76, %65, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %78 = stablehlo.reshape %77 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %79 = stablehlo.broadcast_in_dim %14, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %80 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x11x10xf32>
    %81 = stablehlo.multiply %78, %80 : tensor<3x7x11x10xf32>
    %82 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %83 = stablehlo.select %79, %81, %82 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %84 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %85 = stablehlo.reduce(%83 init: %84) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %87 = stablehlo.subtract %83, %86 : tensor<3x7x11x10xf32>
    %88 = stablehlo.exponential %87 : tensor<3x7x11x10xf32>
    %89 = stablehlo.reduce(%88 init: %17) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %91 = stablehlo.divide %88, %90 : tensor<3x7x11x10xf32>
    %92 = stablehlo.reshape %91 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %93 = stablehlo.dot_general %92, %72, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %94 = stablehlo.reshape %93 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %95 = stablehlo.transpose %94, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %96 = stablehlo.reshape %95 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %97 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %98 = stablehlo.constant dense<4> : tensor<160x252x8xui32>
    %99 = stablehlo.multiply %97, %98 : tensor<160x252x8xui32>
    %100 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %101 = stablehlo.shift_right_logical %100, %99 : tensor<160x252x8xui32>
    %102 = stablehlo.constant dense<15> : tensor<160x252x8xui32>
    %103 = stablehlo.and %101, %102 : tensor<160x252x8xui32>
    %104 = stablehlo.convert %103 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %105 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %107 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %109 = stablehlo.reshape %104 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %110 = stablehlo.multiply %109, %106 : tensor<160x63x32xf32>
    %111 = stablehlo.add %110, %108 : tensor<160x63x32xf32>
    %112 = stablehlo.reshape %111 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %113 = stablehlo.dot_general %96, %112, contracting_dims = [1] x [1] : (tensor<11x2016xf32>, tensor<160x2016xf32>) -> tensor<11x160xf32>
    %114 = stablehlo.add %3, %113 : tensor<11x160xf32>
    // layer 0: feed-forward
    %115 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %116 = stablehlo.multiply %114, %114 : tensor<11x160xf32>
    %117 = stablehlo.reduce(%116 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %118 = stablehlo.multiply %117, %19 : tensor<11xf32>
    %119 = stablehlo.add %118, %21 : tensor<11xf32>
    %120 = stablehlo.rsqrt %119 : tensor<11xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %122 = stablehlo.multiply %114, %121 : tensor<11x160xf32>
    %123 = stablehlo.multiply %122, %115 : tensor<11x160xf32>
    %124 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %125 = stablehlo.constant dense<4> : tensor<416x20x8xui32>
    %126 = stablehlo.multiply %124, %125 : tensor<416x20x8xui32>
    %127 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %128 = stablehlo.shift_right_logical %127, %126 : tensor<416x20x8xui32>
    %129 = stablehlo.constant dense<15> : tensor<416x20x8xui32>
    %130 = stablehlo.and %128, %129 : tensor<416x20x8xui32>
    %131 = stablehlo.convert %130 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %132 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %134 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %136 = stablehlo.reshape %131 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %137 = stablehlo.multiply %136, %133 : tensor<416x5x32xf32>
    %138 = stablehlo.add %137, %135 : tensor<416x5x32xf32>
    %139 = stablehlo.reshape %138 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %140 = stablehlo.dot_general %123, %139, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %141 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %142 = stablehlo.multiply %141, %125 : tensor<416x20x8xui32>
    %143 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %144 = stablehlo.shift_right_logical %143, %142 : tensor<416x20x8xui32>
    %145 = stablehlo.and %144, %129 : tensor<416x20x8xui32>
    %146 = stablehlo.convert %145 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %147 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %149 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %151 = stablehlo.reshape %146 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %152 = stablehlo.multiply %151, %148 : tensor<416x5x32xf32>
    %153 = stablehlo.add %152, %150 : tensor<416x5x32xf32>
    %154 = stablehlo.reshape %153 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %155 = stablehlo.dot_general %123, %154, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %156 = stablehlo.logistic %140 : tensor<11x416xf32>
    %157 = stablehlo.multiply %140, %156 : tensor<11x416xf32>
    %158 = stablehlo.multiply %157, %155 : tensor<11x416xf32>
    %159 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %160 = stablehlo.constant dense<4> : tensor<160x52x8xui32>
    %161 = stablehlo.multiply %159, %160 : tensor<160x52x8xui32>
    %162 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %163 = stablehlo.shift_right_logical %162, %161 : tensor<160x52x8xui32>
    %164 = stablehlo.constant dense<15> : tensor<160x52x8xui32>
    %165 = stablehlo.and %163, %164 : tensor<160x52x8xui32>
    %166 = stablehlo.convert %165 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %167 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %168 = stablehlo.broadcast_in_dim %167, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %169 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %171 = stablehlo.reshape %166 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %172 = stablehlo.multiply %171, %168 : tensor<160x13x32xf32>
    %173 = stablehlo.add %172, %170 : tensor<160x13x32xf32>
    %174 = stablehlo.reshape %173 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %175 = stablehlo.dot_general %158, %174, contracting_dims = [1] x [1] : (tensor<11x416xf32>, tensor<160x416xf32>) -> tensor<11x160xf32>
    %176 = stablehlo.add %114, %175 : tensor<11x160xf32>
    // layer 1: attention
    %177 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %178 = stablehlo.multiply %176, %176 : tensor<11x160xf32>
    %179 = stablehlo.reduce(%178 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %180 = stablehlo.multiply %179, %19 : tensor<11xf32>
    %181 = stablehlo.add %180, %21 : tensor<11xf32>
    %182 = stablehlo.rsqrt %181 : tensor<11xf32>
    %183 = stablehlo.broadcast_in_dim %182, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %184 = stablehlo.multiply %176, %183 : tensor<11x160xf32>
    %185 = stablehlo.multiply %184, %177 : tensor<11x160xf32>
    %186 = stablehlo.iota dim = 2 : tensor<2592x20x8xui32>
    %187 = stablehlo.multiply %186, %28 : tensor<2592x20x8xui32>
    %188 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x20xui32>) -> tensor<2592x20x8xui32>
    %189 = stablehlo.shift_right_logical %188, %187 : tensor<2592x20x8xui32>
    %190 = stablehlo.and %189, %32 : tensor<2592x20x8xui32>
    %191 = stablehlo.convert %190 : (tensor<2592x20x8xui32>) -> tensor<2592x20x8xf32>
    %192 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %194 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %196 = stablehlo.reshape %191 : (tensor<2592x20x8xf32>) -> tensor<2592x5x32xf32>
    %197 = stablehlo.multiply %196, %193 : tensor<2592x5x32xf32>
    %198 = stablehlo.add %197, %195 : tensor<2592x5x32xf32>
    %199 = stablehlo.reshape %198 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %200 = stablehlo.dot_general %185, %199, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<2592x160xf32>) -> tensor<11x2592xf32>
    %201 = stablehlo.reshape %200 : (tensor<11x2592xf32>) -> tensor<11x27x96xf32>
    %202 = stablehlo.reshape %201 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %203 = stablehlo.reshape %201 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %204 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<11x2x48xf32>) -> tensor<11x27x2x48xf32>
    %205 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<11x2x48xf32>) -> tensor<11x27x2x48xf32>
    %206 = stablehlo.multiply %203, %204 : tensor<11x27x2x48xf32>
    %207 = stablehlo.reverse %203, dims = [2] : tensor<11x27x2x48xf32>
    %208 = stablehlo.multiply %207, %205 : tensor<11x27x2x48xf32>
    %209 = stablehlo.add %206, %208 : tensor<11x27x2x48xf32>
    %210 = stablehlo.iota dim = 1 : tensor<11x27x2x48xi32>
    %211 = stablehlo.compare GE, %210, %54 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %212 = stablehlo.select %211, %202, %209 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %213 = stablehlo.reshape %212 : (tensor<11x27x2x48xf32>) -> tensor<11x27x96xf32>
    %214 = stablehlo.slice %213 [0:11, 21:27, 0:96] : (tensor<11x27x96xf32>) -> tensor<11x6x96xf32>
    %215 = stablehlo.reshape %214 : (tensor<11x6x96xf32>) -> tensor<11x2x3x96xf32>
    %216 = stablehlo.reshape %215 : (tensor<11x2x3x96xf32>) -> tensor<1x11x2x3x96xf32>
    %217 = stablehlo.dynamic_update_slice %cache.1, %216, %slot, %position, %4, %4, %4 : (tensor<6x17x2x3x96xf32>, tensor<1x11x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x17x2x3x96xf32>
    %218 = stablehlo.dynamic_slice %217, %slot, %4, %4, %4, %4, sizes = [1, 10, 2, 3, 96] : (tensor<6x17x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x10x2x3x96xf32>
    %219 = stablehlo.reshape %218 : (tensor<1x10x2x3x96xf32>) -> tensor<10x2x3x96xf32>
    %220 = stablehlo.slice %219 [0:10, 0:1, 0:3, 0:96] : (tensor<10x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %221 = stablehlo.reshape %220 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %222 = stablehlo.slice %219 [0:10, 1:2, 0:3, 0:96] : (tensor<10x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %223 = stablehlo.reshape %222 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %224 = stablehlo.slice %14 [10:11, 0:10] : (tensor<11x10xi1>) -> tensor<1x10xi1>
    %225 = stablehlo.reshape %224 : (tensor<1x10xi1>) -> tensor<10xi1>
    %226 = stablehlo.broadcast_in_dim %225, dims = [0] : (tensor<10xi1>) -> tensor<10x3x96xi1>
    %227 = stablehlo.select %226, %223, %71 : tensor<10x3x96xi1>, tensor<10x3x96xf32>
    %228 = stablehlo.slice %213 [0:11, 0:21, 0:96] : (tensor<11x27x96xf32>) -> tensor<11x21x96xf32>
    %229 = stablehlo.reshape %228 : (tensor<11x21x96xf32>) -> tensor<11x3x7x96xf32>
    %230 = stablehlo.transpose %229, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %231 = stablehlo.reshape %230 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %232 = stablehlo.dot_general %231, %221, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %233 = stablehlo.reshape %232 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %234 = stablehlo.broadcast_in_dim %14, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %235 = stablehlo.multiply %233, %80 : tensor<3x7x11x10xf32>
    %236 = stablehlo.select %234, %235, %82 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %237 = stablehlo.reduce(%236 init: %84) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %238 = stablehlo.broadcast_in_dim %237, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %239 = stablehlo.subtract %236, %238 : tensor<3x7x11x10xf32>
    %240 = stablehlo.exponential %239 : tensor<3x7x11x10xf32>
    %241 = stablehlo.reduce(%240 init: %17) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %242 = stablehlo.broadcast_in_dim %241, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %243 = stablehlo.divide %240, %242 : tensor<3x7x11x10xf32>
    %244 = stablehlo.reshape %243 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %245 = stablehlo.dot_general %244, %227, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %246 = stablehlo.reshape %245 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %247 = stablehlo.transpose %246, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %248 = stablehlo.reshape %247 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %249 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %250 = stablehlo.multiply %249, %98 : tensor<160x252x8xui32>
    %251 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %252 = stablehlo.shift_right_logical %251, %250 : tensor<160x252x8xui32>
    %253 = stablehlo.and %252, %102 : tensor<160x252x8xui32>
    %254 = stablehlo.convert %253 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %255 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %256 = stablehlo.broadcast_in_dim %255, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %257 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %258 = stablehlo.broadcast_in_dim %257, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %259 = stablehlo.reshape %254 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %260 = stablehlo.multiply %259, %256 : tensor<160x63x32xf32>
    %261 = stablehlo.add %260, %258 : tensor<160x63x32xf32>
    %262 = stablehlo.reshape %261 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %263 = stablehlo.dot_general %248, %262, contracting_dims = [1] x [1] : (tensor<11x2016xf32>, tensor<160x2016xf32>) -> tensor<11x160xf32>
    %264 = stablehlo.add %176, %263 : tensor<11x160xf32>
    // layer 1: feed-forward
    %265 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %266 = stablehlo.multiply %264, %264 : tensor<11x160xf32>
    %267 = stablehlo.reduce(%266 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %268 = stablehlo.multiply %267, %19 : tensor<11xf32>
    %269 = stablehlo.add %268, %21 : tensor<11xf32>
    %270 = stablehlo.rsqrt %269 : tensor<11xf32>
    %271 = stablehlo.broadcast_in_dim %270, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %272 = stablehlo.multiply %264, %271 : tensor<11x160xf32>
    %273 = stablehlo.multiply %272, %265 : tensor<11x160xf32>
    %274 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %275 = stablehlo.multiply %274, %125 : tensor<416x20x8xui32>
    %276 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %277 = stablehlo.shift_right_logical %276, %275 : tensor<416x20x8xui32>
    %278 = stablehlo.and %277, %129 : tensor<416x20x8xui32>
    %279 = stablehlo.convert %278 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %280 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %281 = stablehlo.broadcast_in_dim %280, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %282 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %283 = stablehlo.broadcast_in_dim %282, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %284 = stablehlo.reshape %279 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %285 = stablehlo.multiply %284, %281 : tensor<416x5x32xf32>
    %286 = stablehlo.add %285, %283 : tensor<416x5x32xf32>
    %287 = stablehlo.reshape %286 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %288 = stablehlo.dot_general %273, %287, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %289 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %290 = stablehlo.multiply %289, %125 : tensor<416x20x8xui32>
    %291 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %292 = stablehlo.shift_right_logical %291, %290 : tensor<416x20x8xui32>
    %293 = stablehlo.and %292, %129 : tensor<416x20x8xui32>
    %294 = stablehlo.convert %293 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %295 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %296 = stablehlo.broadcast_in_dim %295, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %297 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %298 = stablehlo.broadcast_in_dim %297, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %299 = stablehlo.reshape %294 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %300 = stablehlo.multiply %299, %296 : tensor<416x5x32xf32>
    %301 = stablehlo.add %300, %298 : tensor<416x5x32xf32>
    %302 = stablehlo.reshape %301 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %303 = stablehlo.dot_general %273, %302, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %304 = stablehlo.logistic %288 : tensor<11x416xf32>
    %305 = stablehlo.multiply %288, %304 : tensor<11x416xf32>
    %306 = stablehlo.multiply %305, %303 : tensor<11x416xf32>
    %307 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %308 = stablehlo.multiply %307, %160 : tensor<160x52x8xui32>
    %309 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %310 = stablehlo.shift_right_logical %309, %308 : tensor<160x52x8xui32>
    %311 = stablehlo.and %310, %164 : tensor<160x52x8xui32>
    %312 = stablehlo.convert %311 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %313 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %314 = stablehlo.broadcast_in_dim %313, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %315 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %316 = stablehlo.broadcast_in_dim %315, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %317 = stablehlo.reshape %312 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %318 = stablehlo.multiply %317, %314 : tensor<160x13x32xf32>
    %319 = stablehlo.add %318, %316 : tensor<160x13x32xf32>
    %320 = stablehlo.reshape %319 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %321 = stablehlo.dot_general %306, %320, contracting_dims = [1] x [1] : (tensor<11x416xf32>, tensor<160x416xf32>) -> tensor<11x160xf32>
    %322 = stablehlo.add %264, %321 : tensor<11x160xf32>
    // head
    %323 = stablehlo.constant dense<11> : tensor<i32>
    %324 = stablehlo.clamp %4, %length, %323 : tensor<i32>
    %325 = stablehlo.constant dense<1> : tensor<i32>
    %326 = stablehlo.subtract %324, %325 : tensor<i32>
    %327 = stablehlo.dynamic_slice %322, %326, %4, sizes = [1, 160] : (tensor<11x160xf32>, tensor<i32>, tensor<i32>) -> tensor<1x160xf32>
    %328 = stablehlo.reshape %327 : (tensor<1x160xf32>) -> tensor<160xf32>
    %329 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %330 = stablehlo.multiply %328, %328 : tensor<160xf32>
    %331 = stablehlo.reduce(%330 init: %17) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %332 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %333 = stablehlo.multiply %331, %332 : tensor<f32>
    %334 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %335 = stablehlo.add %333, %334 : tensor<f32>
    %336 = stablehlo.rsqrt %335 : tensor<f32>
    %337 = stablehlo.broadcast_in_dim %336, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %338 = stablehlo.multiply %328, %337 : tensor<160xf32>
    %339 = stablehlo.multiply %338, %329 : tensor<160xf32>
    %340 = stablehlo.dot_general %model.embed_tokens.weight, %339, contracting_dims = [1] x [0] : (tensor<26x160xf32>, tensor<160xf32>) -> tensor<26xf32>
    %341 = stablehlo.reduce(%340 init: %84) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %342 = stablehlo.broadcast_in_dim %341, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %343 = stablehlo.is_finite %342 : (tensor<26xf32>) -> tensor<26xi1>
    %344 = stablehlo.compare EQ, %340, %342 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %345 = stablehlo.constant dense<false> : tensor<26xi1>
    %346 = stablehlo.select %343, %344, %345 : tensor<26xi1>, tensor<26xi1>
    %347 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %348 = stablehlo.iota dim = 0 : tensor<26xui32>
    %349 = stablehlo.select %346, %348, %347 : tensor<26xi1>, tensor<26xui32>
    %350 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %351 = stablehlo.reduce(%349 init: %350) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %352 = stablehlo.bitcast_convert %351 : (tensor<ui32>) -> tensor<i32>
    return %352, %61, %217 : tensor<i32>, tensor<6x17x2x3x96xf32>, tensor<6x17x2x3x96xf32>
  }
}
