module @batched_6_argmax {
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
    %tokens: tensor<6xi32>,
    %position: tensor<i32>
  ) -> (tensor<6xi32>, tensor<6x17x2x3x96xf32>, tensor<6x17x2x3x96xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<6xi32>
    %1 = stablehlo.constant dense<25> : tensor<6xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<6xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf32>, tensor<6xi32>) -> tensor<6x160xf32>
    %4 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.dynamic_slice %rope, %position, %4, %4, %4, sizes = [1, 2, 2, 48] : (tensor<17x2x2x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x48xf32>
    %6 = stablehlo.slice %5 [0:1, 0:1, 0:2, 0:48] : (tensor<1x2x2x48xf32>) -> tensor<1x1x2x48xf32>
    %7 = stablehlo.slice %5 [0:1, 1:2, 0:2, 0:48] : (tensor<1x2x2x48xf32>) -> tensor<1x1x2x48xf32>
    %8 = stablehlo.reshape %6 : (tensor<1x1x2x48xf32>) -> tensor<1x2x48xf32>
    %9 = stablehlo.reshape %7 : (tensor<1x1x2x48xf32>) -> tensor<1x2x48xf32>
    %10 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<6x10xi32>
    %11 = stablehlo.iota dim = 1 : tensor<6x10xi32>
    %12 = stablehlo.compare LE, %11, %10 : (tensor<6x10xi32>, tensor<6x10xi32>) -> tensor<6x10xi1>
    // layer 0: attention
    %13 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %14 = stablehlo.multiply %3, %3 : tensor<6x160xf32>
    %15 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %16 = stablehlo.reduce(%14 init: %15) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %17 = stablehlo.constant dense<6.25e-03> : tensor<6xf32>
    %18 = stablehlo.multiply %16, %17 : tensor<6xf32>
    %19 = stablehlo.constant dense<1.0e-05> : tensor<6xf32>
    %20 = stablehlo.add %18, %19 : tensor<6xf32>
    %21 = stablehlo.rsqrt %20 : tensor<6xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %23 = stablehlo.multiply %3, %22 : tensor<6x160xf32>
    %24 = stablehlo.multiply %23, %13 : tensor<6x160xf32>
    %25 = stablehlo.iota dim = 2 : tensor<2592x20x8xui32>
    %26 = stablehlo.constant dense<4> : tensor<2592x20x8xui32>
    %27 = stablehlo.multiply %25, %26 : tensor<2592x20x8xui32>
    %28 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x20xui32>) -> tensor<2592x20x8xui32>
    %29 = stablehlo.shift_right_logical %28, %27 : tensor<2592x20x8xui32>
    %30 = stablehlo.constant dense<15> : tensor<2592x20x8xui32>
    %31 = stablehlo.and %29, %30 : tensor<2592x20x8xui32>
    %32 = stablehlo.convert %31 : (tensor<2592x20x8xui32>) -> tensor<2592x20x8xf32>
    %33 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %35 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %37 = stablehlo.reshape %32 : (tensor<2592x20x8xf32>) -> tensor<2592x5x32xf32>
    %38 = stablehlo.multiply %37, %34 : tensor<2592x5x32xf32>
    %39 = stablehlo.add %38, %36 : tensor<2592x5x32xf32>
    %40 = stablehlo.reshape %39 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %41 = stablehlo.dot_general %24, %40, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<2592x160xf32>) -> tensor<6x2592xf32>
    %42 = stablehlo.reshape %41 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %43 = stablehlo.reshape %42 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %44 = stablehlo.reshape %42 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %45 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<6x27x2x48xf32>
    %46 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<6x27x2x48xf32>
    %47 = stablehlo.multiply %44, %45 : tensor<6x27x2x48xf32>
    %48 = stablehlo.reverse %44, dims = [2] : tensor<6x27x2x48xf32>
    %49 = stablehlo.multiply %48, %46 : tensor<6x27x2x48xf32>
    %50 = stablehlo.add %47, %49 : tensor<6x27x2x48xf32>
    %51 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %52 = stablehlo.constant dense<24> : tensor<6x27x2x48xi32>
    %53 = stablehlo.compare GE, %51, %52 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %54 = stablehlo.select %53, %43, %50 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %55 = stablehlo.reshape %54 : (tensor<6x27x2x48xf32>) -> tensor<6x27x96xf32>
    %56 = stablehlo.slice %55 [0:6, 21:27, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x6x96xf32>
    %57 = stablehlo.reshape %56 : (tensor<6x6x96xf32>) -> tensor<6x2x3x96xf32>
    %58 = stablehlo.reshape %57 : (tensor<6x2x3x96xf32>) -> tensor<6x1x2x3x96xf32>
    %59 = stablehlo.dynamic_update_slice %cache.0, %58, %4, %position, %4, %4, %4 : (tensor<6x17x2x3x96xf32>, tensor<6x1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x17x2x3x96xf32>
    %60 = stablehlo.slice %59 [0:6, 0:10, 0:1, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %61 = stablehlo.reshape %60 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %62 = stablehlo.slice %59 [0:6, 0:10, 1:2, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %63 = stablehlo.reshape %62 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %64 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x96xi1>
    %65 = stablehlo.constant dense<0.0e+00> : tensor<6x10x3x96xf32>
    %66 = stablehlo.select %64, %63, %65 : tensor<6x10x3x96xi1>, tensor<6x10x3x96xf32>
    %67 = stablehlo.slice %55 [0:6, 0:21, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x21x96xf32>
    %68 = stablehlo.reshape %67 : (tensor<6x21x96xf32>) -> tensor<6x3x7x96xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2, 4] : (tensor<6x3x7x96xf32>) -> tensor<6x3x7x10x96xf32>
    %70 = stablehlo.broadcast_in_dim %61, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %71 = stablehlo.multiply %69, %70 : tensor<6x3x7x10x96xf32>
    %72 = stablehlo.reduce(%71 init: %15) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %73 = stablehlo.broadcast_in_dim %12, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %74 = stablehlo.constant dense<1.0206208e-01> : tensor<6x3x7x10xf32>
    %75 = stablehlo.multiply %72, %74 : tensor<6x3x7x10xf32>
    %76 = stablehlo.constant dense<-1.0e+30> : tensor<6x3x7x10xf32>
    %77 = stablehlo.select %73, %75, %76 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %78 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %79 = stablehlo.reduce(%77 init: %78) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %81 = stablehlo.subtract %77, %80 : tensor<6x3x7x10xf32>
    %82 = stablehlo.exponential %81 : tensor<6x3x7x10xf32>
    %83 = stablehlo.reduce(%82 init: %15) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %85 = stablehlo.divide %82, %84 : tensor<6x3x7x10xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x96xf32>
    %87 = stablehlo.broadcast_in_dim %66, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %88 = stablehlo.multiply %86, %87 : tensor<6x3x7x10x96xf32>
    %89 = stablehlo.reduce(%88 init: %15) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x96xf32>
    %90 = stablehlo.reshape %89 : (tensor<6x3x7x96xf32>) -> tensor<6x2016xf32>
    %91 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %92 = stablehlo.constant dense<4> : tensor<160x252x8xui32>
    %93 = stablehlo.multiply %91, %92 : tensor<160x252x8xui32>
    %94 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %95 = stablehlo.shift_right_logical %94, %93 : tensor<160x252x8xui32>
    %96 = stablehlo.constant dense<15> : tensor<160x252x8xui32>
    %97 = stablehlo.and %95, %96 : tensor<160x252x8xui32>
    %98 = stablehlo.convert %97 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %99 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %101 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %103 = stablehlo.reshape %98 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %104 = stablehlo.multiply %103, %100 : tensor<160x63x32xf32>
    %105 = stablehlo.add %104, %102 : tensor<160x63x32xf32>
    %106 = stablehlo.reshape %105 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %107 = stablehlo.dot_general %90, %106, contracting_dims = [1] x [1] : (tensor<6x2016xf32>, tensor<160x2016xf32>) -> tensor<6x160xf32>
    %108 = stablehlo.add %3, %107 : tensor<6x160xf32>
    // layer 0: feed-forward
    %109 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %110 = stablehlo.multiply %108, %108 : tensor<6x160xf32>
    %111 = stablehlo.reduce(%110 init: %15) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %112 = stablehlo.multiply %111, %17 : tensor<6xf32>
    %113 = stablehlo.add %112, %19 : tensor<6xf32>
    %114 = stablehlo.rsqrt %113 : tensor<6xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %116 = stablehlo.multiply %108, %115 : tensor<6x160xf32>
    %117 = stablehlo.multiply %116, %109 : tensor<6x160xf32>
    %118 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %119 = stablehlo.constant dense<4> : tensor<416x20x8xui32>
    %120 = stablehlo.multiply %118, %119 : tensor<416x20x8xui32>
    %121 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %122 = stablehlo.shift_right_logical %121, %120 : tensor<416x20x8xui32>
    %123 = stablehlo.constant dense<15> : tensor<416x20x8xui32>
    %124 = stablehlo.and %122, %123 : tensor<416x20x8xui32>
    %125 = stablehlo.convert %124 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %126 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %128 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %130 = stablehlo.reshape %125 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %131 = stablehlo.multiply %130, %127 : tensor<416x5x32xf32>
    %132 = stablehlo.add %131, %129 : tensor<416x5x32xf32>
    %133 = stablehlo.reshape %132 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %134 = stablehlo.dot_general %117, %133, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<416x160xf32>) -> tensor<6x416xf32>
    %135 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %136 = stablehlo.multiply %135, %119 : tensor<416x20x8xui32>
    %137 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %138 = stablehlo.shift_right_logical %137, %136 : tensor<416x20x8xui32>
    %139 = stablehlo.and %138, %123 : tensor<416x20x8xui32>
    %140 = stablehlo.convert %139 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %141 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %143 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %145 = stablehlo.reshape %140 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %146 = stablehlo.multiply %145, %142 : tensor<416x5x32xf32>
    %147 = stablehlo.add %146, %144 : tensor<416x5x32xf32>
    %148 = stablehlo.reshape %147 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %149 = stablehlo.dot_general %117, %148, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<416x160xf32>) -> tensor<6x416xf32>
    %150 = stablehlo.logistic %134 : tensor<6x416xf32>
    %151 = stablehlo.multiply %134, %150 : tensor<6x416xf32>
    %152 = stablehlo.multiply %151, %149 : tensor<6x416xf32>
    %153 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %154 = stablehlo.constant dense<4> : tensor<160x52x8xui32>
    %155 = stablehlo.multiply %153, %154 : tensor<160x52x8xui32>
    %156 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %157 = stablehlo.shift_right_logical %156, %155 : tensor<160x52x8xui32>
    %158 = stablehlo.constant dense<15> : tensor<160x52x8xui32>
    %159 = stablehlo.and %157, %158 : tensor<160x52x8xui32>
    %160 = stablehlo.convert %159 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %161 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %163 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %165 = stablehlo.reshape %160 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %166 = stablehlo.multiply %165, %162 : tensor<160x13x32xf32>
    %167 = stablehlo.add %166, %164 : tensor<160x13x32xf32>
    %168 = stablehlo.reshape %167 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %169 = stablehlo.dot_general %152, %168, contracting_dims = [1] x [1] : (tensor<6x416xf32>, tensor<160x416xf32>) -> tensor<6x160xf32>
    %170 = stablehlo.add %108, %169 : tensor<6x160xf32>
    // layer 1: attention
    %171 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %172 = stablehlo.multiply %170, %170 : tensor<6x160xf32>
    %173 = stablehlo.reduce(%172 init: %15) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %174 = stablehlo.multiply %173, %17 : tensor<6xf32>
    %175 = stablehlo.add %174, %19 : tensor<6xf32>
    %176 = stablehlo.rsqrt %175 : tensor<6xf32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %178 = stablehlo.multiply %170, %177 : tensor<6x160xf32>
    %179 = stablehlo.multiply %178, %171 : tensor<6x160xf32>
    %180 = stablehlo.iota dim = 2 : tensor<2592x20x8xui32>
    %181 = stablehlo.multiply %180, %26 : tensor<2592x20x8xui32>
    %182 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x20xui32>) -> tensor<2592x20x8xui32>
    %183 = stablehlo.shift_right_logical %182, %181 : tensor<2592x20x8xui32>
    %184 = stablehlo.and %183, %30 : tensor<2592x20x8xui32>
    %185 = stablehlo.convert %184 : (tensor<2592x20x8xui32>) -> tensor<2592x20x8xf32>
    %186 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %188 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %190 = stablehlo.reshape %185 : (tensor<2592x20x8xf32>) -> tensor<2592x5x32xf32>
    %191 = stablehlo.multiply %190, %187 : tensor<2592x5x32xf32>
    %192 = stablehlo.add %191, %189 : tensor<2592x5x32xf32>
    %193 = stablehlo.reshape %192 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %194 = stablehlo.dot_general %179, %193, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<2592x160xf32>) -> tensor<6x2592xf32>
    %195 = stablehlo.reshape %194 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %196 = stablehlo.reshape %195 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %197 = stablehlo.reshape %195 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %198 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<6x27x2x48xf32>
    %199 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<6x27x2x48xf32>
    %200 = stablehlo.multiply %197, %198 : tensor<6x27x2x48xf32>
    %201 = stablehlo.reverse %197, dims = [2] : tensor<6x27x2x48xf32>
    %202 = stablehlo.multiply %201, %199 : tensor<6x27x2x48xf32>
    %203 = stablehlo.add %200, %202 : tensor<6x27x2x48xf32>
    %204 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %205 = stablehlo.compare GE, %204, %52 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %206 = stablehlo.select %205, %196, %203 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %207 = stablehlo.reshape %206 : (tensor<6x27x2x48xf32>) -> tensor<6x27x96xf32>
    %208 = stablehlo.slice %207 [0:6, 21:27, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x6x96xf32>
    %209 = stablehlo.reshape %208 : (tensor<6x6x96xf32>) -> tensor<6x2x3x96xf32>
    %210 = stablehlo.reshape %209 : (tensor<6x2x3x96xf32>) -> tensor<6x1x2x3x96xf32>
    %211 = stablehlo.dynamic_update_slice %cache.1, %210, %4, %position, %4, %4, %4 : (tensor<6x17x2x3x96xf32>, tensor<6x1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x17x2x3x96xf32>
    %212 = stablehlo.slice %211 [0:6, 0:10, 0:1, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %213 = stablehlo.reshape %212 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %214 = stablehlo.slice %211 [0:6, 0:10, 1:2, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %215 = stablehlo.reshape %214 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %216 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x96xi1>
    %217 = stablehlo.select %216, %215, %65 : tensor<6x10x3x96xi1>, tensor<6x10x3x96xf32>
    %218 = stablehlo.slice %207 [0:6, 0:21, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x21x96xf32>
    %219 = stablehlo.reshape %218 : (tensor<6x21x96xf32>) -> tensor<6x3x7x96xf32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1, 2, 4] : (tensor<6x3x7x96xf32>) -> tensor<6x3x7x10x96xf32>
    %221 = stablehlo.broadcast_in_dim %213, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %222 = stablehlo.multiply %220, %221 : tensor<6x3x7x10x96xf32>
    %223 = stablehlo.reduce(%222 init: %15) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %224 = stablehlo.broadcast_in_dim %12, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %225 = stablehlo.multiply %223, %74 : tensor<6x3x7x10xf32>
    %226 = stablehlo.select %224, %225, %76 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %227 = stablehlo.reduce(%226 init: %78) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %228 = stablehlo.broadcast_in_dim %227, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %229 = stablehlo.subtract %226, %228 : tensor<6x3x7x10xf32>
    %230 = stablehlo.exponential %229 : tensor<6x3x7x10xf32>
    %231 = stablehlo.reduce(%230 init: %15) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %232 = stablehlo.broadcast_in_dim %231, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %233 = stablehlo.divide %230, %232 : tensor<6x3x7x10xf32>
    %234 = stablehlo.broadcast_in_dim %233, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x96xf32>
    %235 = stablehlo.broadcast_in_dim %217, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %236 = stablehlo.multiply %234, %235 : tensor<6x3x7x10x96xf32>
    %237 = stablehlo.reduce(%236 init: %15) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x96xf32>
    %238 = stablehlo.reshape %237 : (tensor<6x3x7x96xf32>) -> tensor<6x2016xf32>
    %239 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %240 = stablehlo.multiply %239, %92 : tensor<160x252x8xui32>
    %241 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %242 = stablehlo.shift_right_logical %241, %240 : tensor<160x252x8xui32>
    %243 = stablehlo.and %242, %96 : tensor<160x252x8xui32>
    %244 = stablehlo.convert %243 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %245 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %246 = stablehlo.broadcast_in_dim %245, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %247 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %248 = stablehlo.broadcast_in_dim %247, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %249 = stablehlo.reshape %244 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %250 = stablehlo.multiply %249, %246 : tensor<160x63x32xf32>
    %251 = stablehlo.add %250, %248 : tensor<160x63x32xf32>
    %252 = stablehlo.reshape %251 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %253 = stablehlo.dot_general %238, %252, contracting_dims = [1] x [1] : (tensor<6x2016xf32>, tensor<160x2016xf32>) -> tensor<6x160xf32>
    %254 = stablehlo.add %170, %253 : tensor<6x160xf32>
    // layer 1: feed-forward
    %255 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %256 = stablehlo.multiply %254, %254 : tensor<6x160xf32>
    %257 = stablehlo.reduce(%256 init: %15) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %258 = stablehlo.multiply %257, %17 : tensor<6xf32>
    %259 = stablehlo.add %258, %19 : tensor<6xf32>
    %260 = stablehlo.rsqrt %259 : tensor<6xf32>
    %261 = stablehlo.broadcast_in_dim %260, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %262 = stablehlo.multiply %254, %261 : tensor<6x160xf32>
    %263 = stablehlo.multiply %262, %255 : tensor<6x160xf32>
    %264 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %265 = stablehlo.multiply %264, %119 : tensor<416x20x8xui32>
    %266 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %267 = stablehlo.shift_right_logical %266, %265 : tensor<416x20x8xui32>
    %268 = stablehlo.and %267, %123 : tensor<416x20x8xui32>
    %269 = stablehlo.convert %268 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %270 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %271 = stablehlo.broadcast_in_dim %270, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %272 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %273 = stablehlo.broadcast_in_dim %272, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %274 = stablehlo.reshape %269 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %275 = stablehlo.multiply %274, %271 : tensor<416x5x32xf32>
    %276 = stablehlo.add %275, %273 : tensor<416x5x32xf32>
    %277 = stablehlo.reshape %276 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %278 = stablehlo.dot_general %263, %277, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<416x160xf32>) -> tensor<6x416xf32>
    %279 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %280 = stablehlo.multiply %279, %119 : tensor<416x20x8xui32>
    %281 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %282 = stablehlo.shift_right_logical %281, %280 : tensor<416x20x8xui32>
    %283 = stablehlo.and %282, %123 : tensor<416x20x8xui32>
    %284 = stablehlo.convert %283 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %285 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %286 = stablehlo.broadcast_in_dim %285, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %287 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %288 = stablehlo.broadcast_in_dim %287, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %289 = stablehlo.reshape %284 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %290 = stablehlo.multiply %289, %286 : tensor<416x5x32xf32>
    %291 = stablehlo.add %290, %288 : tensor<416x5x32xf32>
    %292 = stablehlo.reshape %291 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %293 = stablehlo.dot_general %263, %292, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<416x160xf32>) -> tensor<6x416xf32>
    %294 = stablehlo.logistic %278 : tensor<6x416xf32>
    %295 = stablehlo.multiply %278, %294 : tensor<6x416xf32>
    %296 = stablehlo.multiply %295, %293 : tensor<6x416xf32>
    %297 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %298 = stablehlo.multiply %297, %154 : tensor<160x52x8xui32>
    %299 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %300 = stablehlo.shift_right_logical %299, %298 : tensor<160x52x8xui32>
    %301 = stablehlo.and %300, %158 : tensor<160x52x8xui32>
    %302 = stablehlo.convert %301 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %303 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %304 = stablehlo.broadcast_in_dim %303, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %305 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %306 = stablehlo.broadcast_in_dim %305, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %307 = stablehlo.reshape %302 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %308 = stablehlo.multiply %307, %304 : tensor<160x13x32xf32>
    %309 = stablehlo.add %308, %306 : tensor<160x13x32xf32>
    %310 = stablehlo.reshape %309 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %311 = stablehlo.dot_general %296, %310, contracting_dims = [1] x [1] : (tensor<6x416xf32>, tensor<160x416xf32>) -> tensor<6x160xf32>
    %312 = stablehlo.add %254, %311 : tensor<6x160xf32>
    // head
    %313 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %314 = stablehlo.multiply %312, %312 : tensor<6x160xf32>
    %315 = stablehlo.reduce(%314 init: %15) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %316 = stablehlo.multiply %315, %17 : tensor<6xf32>
    %317 = stablehlo.add %316, %19 : tensor<6xf32>
    %318 = stablehlo.rsqrt %317 : tensor<6xf32>
    %319 = stablehlo.broadcast_in_dim %318, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %320 = stablehlo.multiply %312, %319 : tensor<6x160xf32>
    %321 = stablehlo.multiply %320, %313 : tensor<6x160xf32>
    %322 = stablehlo.dot_general %321, %model.embed_tokens.weight, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<26x160xf32>) -> tensor<6x26xf32>
    %323 = stablehlo.reduce(%322 init: %78) applies stablehlo.maximum across dimensions = [1] : (tensor<6x26xf32>, tensor<f32>) -> tensor<6xf32>
    %324 = stablehlo.broadcast_in_dim %323, dims = [0] : (tensor<6xf32>) -> tensor<6x26xf32>
    %325 = stablehlo.is_finite %324 : (tensor<6x26xf32>) -> tensor<6x26xi1>
    %326 = stablehlo.compare EQ, %322, %324 : (tensor<6x26xf32>, tensor<6x26xf32>) -> tensor<6x26xi1>
    %327 = stablehlo.constant dense<false> : tensor<6x26xi1>
    %328 = stablehlo.select %325, %326, %327 : tensor<6x26xi1>, tensor<6x26xi1>
    %329 = stablehlo.constant dense<2147483647> : tensor<6x26xui32>
    %330 = stablehlo.iota dim = 1 : tensor<6x26xui32>
    %331 = stablehlo.select %328, %330, %329 : tensor<6x26xi1>, tensor<6x26xui32>
    %332 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %333 = stablehlo.reduce(%331 init: %332) applies stablehlo.minimum across dimensions = [1] : (tensor<6x26xui32>, tensor<ui32>) -> tensor<6xui32>
    %334 = stablehlo.bitcast_convert %333 : (tensor<6xui32>) -> tensor<6xi32>
    return %334, %59, %211 : tensor<6xi32>, tensor<6x17x2x3x96xf32>, tensor<6x17x2x3x96xf32>
  }
}
