module @prefill_11_argmax {
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
    %cache.0: tensor<17x2x3x96xf32>,
    %cache.1: tensor<17x2x3x96xf32>,
    %tokens: tensor<11xi32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>) {
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
    %60 = stablehlo.dynamic_update_slice %cache.0, %59, %position, %4, %4, %4 : (tensor<17x2x3x96xf32>, tensor<11x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %61 = stablehlo.slice %60 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %62 = stablehlo.reshape %61 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %63 = stablehlo.slice %60 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %64 = stablehlo.reshape %63 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %65 = stablehlo.slice %57 [0:11, 0:21, 0:96] : (tensor<11x27x96xf32>) -> tensor<11x21x96xf32>
    %66 = stablehlo.reshape %65 : (tensor<11x21x96xf32>) -> tensor<11x3x7x96xf32>
    %67 = stablehlo.transpose %66, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %68 = stablehlo.reshape %67 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %69 = stablehlo.dot_general %68, %62, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %70 = stablehlo.reshape %69 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %71 = stablehlo.broadcast_in_dim %14, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %72 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x11x10xf32>
    %73 = stablehlo.multiply %70, %72 : tensor<3x7x11x10xf32>
    %74 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %75 = stablehlo.select %71, %73, %74 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %76 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %77 = stablehlo.reduce(%75 init: %76) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %79 = stablehlo.subtract %75, %78 : tensor<3x7x11x10xf32>
    %80 = stablehlo.exponential %79 : tensor<3x7x11x10xf32>
    %81 = stablehlo.reduce(%80 init: %17) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %83 = stablehlo.divide %80, %82 : tensor<3x7x11x10xf32>
    %84 = stablehlo.reshape %83 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %85 = stablehlo.dot_general %84, %64, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %86 = stablehlo.reshape %85 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %87 = stablehlo.transpose %86, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %88 = stablehlo.reshape %87 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %89 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %90 = stablehlo.constant dense<4> : tensor<160x252x8xui32>
    %91 = stablehlo.multiply %89, %90 : tensor<160x252x8xui32>
    %92 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %93 = stablehlo.shift_right_logical %92, %91 : tensor<160x252x8xui32>
    %94 = stablehlo.constant dense<15> : tensor<160x252x8xui32>
    %95 = stablehlo.and %93, %94 : tensor<160x252x8xui32>
    %96 = stablehlo.convert %95 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %97 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %99 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %101 = stablehlo.reshape %96 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %102 = stablehlo.multiply %101, %98 : tensor<160x63x32xf32>
    %103 = stablehlo.add %102, %100 : tensor<160x63x32xf32>
    %104 = stablehlo.reshape %103 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %105 = stablehlo.dot_general %88, %104, contracting_dims = [1] x [1] : (tensor<11x2016xf32>, tensor<160x2016xf32>) -> tensor<11x160xf32>
    %106 = stablehlo.add %3, %105 : tensor<11x160xf32>
    // layer 0: feed-forward
    %107 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %108 = stablehlo.multiply %106, %106 : tensor<11x160xf32>
    %109 = stablehlo.reduce(%108 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %110 = stablehlo.multiply %109, %19 : tensor<11xf32>
    %111 = stablehlo.add %110, %21 : tensor<11xf32>
    %112 = stablehlo.rsqrt %111 : tensor<11xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %114 = stablehlo.multiply %106, %113 : tensor<11x160xf32>
    %115 = stablehlo.multiply %114, %107 : tensor<11x160xf32>
    %116 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %117 = stablehlo.constant dense<4> : tensor<416x20x8xui32>
    %118 = stablehlo.multiply %116, %117 : tensor<416x20x8xui32>
    %119 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %120 = stablehlo.shift_right_logical %119, %118 : tensor<416x20x8xui32>
    %121 = stablehlo.constant dense<15> : tensor<416x20x8xui32>
    %122 = stablehlo.and %120, %121 : tensor<416x20x8xui32>
    %123 = stablehlo.convert %122 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %124 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %126 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %128 = stablehlo.reshape %123 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %129 = stablehlo.multiply %128, %125 : tensor<416x5x32xf32>
    %130 = stablehlo.add %129, %127 : tensor<416x5x32xf32>
    %131 = stablehlo.reshape %130 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %132 = stablehlo.dot_general %115, %131, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %133 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %134 = stablehlo.multiply %133, %117 : tensor<416x20x8xui32>
    %135 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %136 = stablehlo.shift_right_logical %135, %134 : tensor<416x20x8xui32>
    %137 = stablehlo.and %136, %121 : tensor<416x20x8xui32>
    %138 = stablehlo.convert %137 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %139 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %141 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %143 = stablehlo.reshape %138 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %144 = stablehlo.multiply %143, %140 : tensor<416x5x32xf32>
    %145 = stablehlo.add %144, %142 : tensor<416x5x32xf32>
    %146 = stablehlo.reshape %145 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %147 = stablehlo.dot_general %115, %146, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %148 = stablehlo.logistic %132 : tensor<11x416xf32>
    %149 = stablehlo.multiply %132, %148 : tensor<11x416xf32>
    %150 = stablehlo.multiply %149, %147 : tensor<11x416xf32>
    %151 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %152 = stablehlo.constant dense<4> : tensor<160x52x8xui32>
    %153 = stablehlo.multiply %151, %152 : tensor<160x52x8xui32>
    %154 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %155 = stablehlo.shift_right_logical %154, %153 : tensor<160x52x8xui32>
    %156 = stablehlo.constant dense<15> : tensor<160x52x8xui32>
    %157 = stablehlo.and %155, %156 : tensor<160x52x8xui32>
    %158 = stablehlo.convert %157 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %159 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %160 = stablehlo.broadcast_in_dim %159, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %161 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %163 = stablehlo.reshape %158 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %164 = stablehlo.multiply %163, %160 : tensor<160x13x32xf32>
    %165 = stablehlo.add %164, %162 : tensor<160x13x32xf32>
    %166 = stablehlo.reshape %165 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %167 = stablehlo.dot_general %150, %166, contracting_dims = [1] x [1] : (tensor<11x416xf32>, tensor<160x416xf32>) -> tensor<11x160xf32>
    %168 = stablehlo.add %106, %167 : tensor<11x160xf32>
    // layer 1: attention
    %169 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %170 = stablehlo.multiply %168, %168 : tensor<11x160xf32>
    %171 = stablehlo.reduce(%170 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %172 = stablehlo.multiply %171, %19 : tensor<11xf32>
    %173 = stablehlo.add %172, %21 : tensor<11xf32>
    %174 = stablehlo.rsqrt %173 : tensor<11xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %176 = stablehlo.multiply %168, %175 : tensor<11x160xf32>
    %177 = stablehlo.multiply %176, %169 : tensor<11x160xf32>
    %178 = stablehlo.iota dim = 2 : tensor<2592x20x8xui32>
    %179 = stablehlo.multiply %178, %28 : tensor<2592x20x8xui32>
    %180 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x20xui32>) -> tensor<2592x20x8xui32>
    %181 = stablehlo.shift_right_logical %180, %179 : tensor<2592x20x8xui32>
    %182 = stablehlo.and %181, %32 : tensor<2592x20x8xui32>
    %183 = stablehlo.convert %182 : (tensor<2592x20x8xui32>) -> tensor<2592x20x8xf32>
    %184 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %185 = stablehlo.broadcast_in_dim %184, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %186 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %188 = stablehlo.reshape %183 : (tensor<2592x20x8xf32>) -> tensor<2592x5x32xf32>
    %189 = stablehlo.multiply %188, %185 : tensor<2592x5x32xf32>
    %190 = stablehlo.add %189, %187 : tensor<2592x5x32xf32>
    %191 = stablehlo.reshape %190 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %192 = stablehlo.dot_general %177, %191, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<2592x160xf32>) -> tensor<11x2592xf32>
    %193 = stablehlo.reshape %192 : (tensor<11x2592xf32>) -> tensor<11x27x96xf32>
    %194 = stablehlo.reshape %193 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %195 = stablehlo.reshape %193 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %196 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<11x2x48xf32>) -> tensor<11x27x2x48xf32>
    %197 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<11x2x48xf32>) -> tensor<11x27x2x48xf32>
    %198 = stablehlo.multiply %195, %196 : tensor<11x27x2x48xf32>
    %199 = stablehlo.reverse %195, dims = [2] : tensor<11x27x2x48xf32>
    %200 = stablehlo.multiply %199, %197 : tensor<11x27x2x48xf32>
    %201 = stablehlo.add %198, %200 : tensor<11x27x2x48xf32>
    %202 = stablehlo.iota dim = 1 : tensor<11x27x2x48xi32>
    %203 = stablehlo.compare GE, %202, %54 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %204 = stablehlo.select %203, %194, %201 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %205 = stablehlo.reshape %204 : (tensor<11x27x2x48xf32>) -> tensor<11x27x96xf32>
    %206 = stablehlo.slice %205 [0:11, 21:27, 0:96] : (tensor<11x27x96xf32>) -> tensor<11x6x96xf32>
    %207 = stablehlo.reshape %206 : (tensor<11x6x96xf32>) -> tensor<11x2x3x96xf32>
    %208 = stablehlo.dynamic_update_slice %cache.1, %207, %position, %4, %4, %4 : (tensor<17x2x3x96xf32>, tensor<11x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %209 = stablehlo.slice %208 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %210 = stablehlo.reshape %209 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %211 = stablehlo.slice %208 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %212 = stablehlo.reshape %211 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %213 = stablehlo.slice %205 [0:11, 0:21, 0:96] : (tensor<11x27x96xf32>) -> tensor<11x21x96xf32>
    %214 = stablehlo.reshape %213 : (tensor<11x21x96xf32>) -> tensor<11x3x7x96xf32>
    %215 = stablehlo.transpose %214, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %216 = stablehlo.reshape %215 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %217 = stablehlo.dot_general %216, %210, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %218 = stablehlo.reshape %217 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %219 = stablehlo.broadcast_in_dim %14, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %220 = stablehlo.multiply %218, %72 : tensor<3x7x11x10xf32>
    %221 = stablehlo.select %219, %220, %74 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %222 = stablehlo.reduce(%221 init: %76) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %223 = stablehlo.broadcast_in_dim %222, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %224 = stablehlo.subtract %221, %223 : tensor<3x7x11x10xf32>
    %225 = stablehlo.exponential %224 : tensor<3x7x11x10xf32>
    %226 = stablehlo.reduce(%225 init: %17) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %227 = stablehlo.broadcast_in_dim %226, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %228 = stablehlo.divide %225, %227 : tensor<3x7x11x10xf32>
    %229 = stablehlo.reshape %228 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %230 = stablehlo.dot_general %229, %212, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %231 = stablehlo.reshape %230 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %232 = stablehlo.transpose %231, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %233 = stablehlo.reshape %232 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %234 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %235 = stablehlo.multiply %234, %90 : tensor<160x252x8xui32>
    %236 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %237 = stablehlo.shift_right_logical %236, %235 : tensor<160x252x8xui32>
    %238 = stablehlo.and %237, %94 : tensor<160x252x8xui32>
    %239 = stablehlo.convert %238 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %240 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %241 = stablehlo.broadcast_in_dim %240, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %242 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %243 = stablehlo.broadcast_in_dim %242, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %244 = stablehlo.reshape %239 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %245 = stablehlo.multiply %244, %241 : tensor<160x63x32xf32>
    %246 = stablehlo.add %245, %243 : tensor<160x63x32xf32>
    %247 = stablehlo.reshape %246 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %248 = stablehlo.dot_general %233, %247, contracting_dims = [1] x [1] : (tensor<11x2016xf32>, tensor<160x2016xf32>) -> tensor<11x160xf32>
    %249 = stablehlo.add %168, %248 : tensor<11x160xf32>
    // layer 1: feed-forward
    %250 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %251 = stablehlo.multiply %249, %249 : tensor<11x160xf32>
    %252 = stablehlo.reduce(%251 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %253 = stablehlo.multiply %252, %19 : tensor<11xf32>
    %254 = stablehlo.add %253, %21 : tensor<11xf32>
    %255 = stablehlo.rsqrt %254 : tensor<11xf32>
    %256 = stablehlo.broadcast_in_dim %255, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %257 = stablehlo.multiply %249, %256 : tensor<11x160xf32>
    %258 = stablehlo.multiply %257, %250 : tensor<11x160xf32>
    %259 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %260 = stablehlo.multiply %259, %117 : tensor<416x20x8xui32>
    %261 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %262 = stablehlo.shift_right_logical %261, %260 : tensor<416x20x8xui32>
    %263 = stablehlo.and %262, %121 : tensor<416x20x8xui32>
    %264 = stablehlo.convert %263 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %265 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %266 = stablehlo.broadcast_in_dim %265, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %267 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %268 = stablehlo.broadcast_in_dim %267, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %269 = stablehlo.reshape %264 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %270 = stablehlo.multiply %269, %266 : tensor<416x5x32xf32>
    %271 = stablehlo.add %270, %268 : tensor<416x5x32xf32>
    %272 = stablehlo.reshape %271 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %273 = stablehlo.dot_general %258, %272, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %274 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %275 = stablehlo.multiply %274, %117 : tensor<416x20x8xui32>
    %276 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %277 = stablehlo.shift_right_logical %276, %275 : tensor<416x20x8xui32>
    %278 = stablehlo.and %277, %121 : tensor<416x20x8xui32>
    %279 = stablehlo.convert %278 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %280 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %281 = stablehlo.broadcast_in_dim %280, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %282 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %283 = stablehlo.broadcast_in_dim %282, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %284 = stablehlo.reshape %279 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %285 = stablehlo.multiply %284, %281 : tensor<416x5x32xf32>
    %286 = stablehlo.add %285, %283 : tensor<416x5x32xf32>
    %287 = stablehlo.reshape %286 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %288 = stablehlo.dot_general %258, %287, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %289 = stablehlo.logistic %273 : tensor<11x416xf32>
    %290 = stablehlo.multiply %273, %289 : tensor<11x416xf32>
    %291 = stablehlo.multiply %290, %288 : tensor<11x416xf32>
    %292 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %293 = stablehlo.multiply %292, %152 : tensor<160x52x8xui32>
    %294 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %295 = stablehlo.shift_right_logical %294, %293 : tensor<160x52x8xui32>
    %296 = stablehlo.and %295, %156 : tensor<160x52x8xui32>
    %297 = stablehlo.convert %296 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %298 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %299 = stablehlo.broadcast_in_dim %298, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %300 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %301 = stablehlo.broadcast_in_dim %300, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %302 = stablehlo.reshape %297 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %303 = stablehlo.multiply %302, %299 : tensor<160x13x32xf32>
    %304 = stablehlo.add %303, %301 : tensor<160x13x32xf32>
    %305 = stablehlo.reshape %304 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %306 = stablehlo.dot_general %291, %305, contracting_dims = [1] x [1] : (tensor<11x416xf32>, tensor<160x416xf32>) -> tensor<11x160xf32>
    %307 = stablehlo.add %249, %306 : tensor<11x160xf32>
    // head
    %308 = stablehlo.constant dense<11> : tensor<i32>
    %309 = stablehlo.clamp %4, %length, %308 : tensor<i32>
    %310 = stablehlo.constant dense<1> : tensor<i32>
    %311 = stablehlo.subtract %309, %310 : tensor<i32>
    %312 = stablehlo.dynamic_slice %307, %311, %4, sizes = [1, 160] : (tensor<11x160xf32>, tensor<i32>, tensor<i32>) -> tensor<1x160xf32>
    %313 = stablehlo.reshape %312 : (tensor<1x160xf32>) -> tensor<160xf32>
    %314 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %315 = stablehlo.multiply %313, %313 : tensor<160xf32>
    %316 = stablehlo.reduce(%315 init: %17) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %317 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %318 = stablehlo.multiply %316, %317 : tensor<f32>
    %319 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %320 = stablehlo.add %318, %319 : tensor<f32>
    %321 = stablehlo.rsqrt %320 : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %321, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %323 = stablehlo.multiply %313, %322 : tensor<160xf32>
    %324 = stablehlo.multiply %323, %314 : tensor<160xf32>
    %325 = stablehlo.dot_general %model.embed_tokens.weight, %324, contracting_dims = [1] x [0] : (tensor<26x160xf32>, tensor<160xf32>) -> tensor<26xf32>
    %326 = stablehlo.reduce(%325 init: %76) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %327 = stablehlo.broadcast_in_dim %326, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %328 = stablehlo.is_finite %327 : (tensor<26xf32>) -> tensor<26xi1>
    %329 = stablehlo.compare EQ, %325, %327 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %330 = stablehlo.constant dense<false> : tensor<26xi1>
    %331 = stablehlo.select %328, %329, %330 : tensor<26xi1>, tensor<26xi1>
    %332 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %333 = stablehlo.iota dim = 0 : tensor<26xui32>
    %334 = stablehlo.select %331, %333, %332 : tensor<26xi1>, tensor<26xui32>
    %335 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %336 = stablehlo.reduce(%334 init: %335) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %337 = stablehlo.bitcast_convert %336 : (tensor<ui32>) -> tensor<i32>
    return %337, %60, %208 : tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>
  }
}
