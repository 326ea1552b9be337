module @decode_argmax {
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
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>) {
    %0 = stablehlo.reshape %tokens : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.constant dense<0> : tensor<1xi32>
    %2 = stablehlo.constant dense<25> : tensor<1xi32>
    %3 = stablehlo.clamp %1, %0, %2 : tensor<1xi32>
    %4 = "stablehlo.gather"(%model.embed_tokens.weight, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf32>, tensor<1xi32>) -> tensor<1x160xf32>
    %5 = stablehlo.reshape %4 : (tensor<1x160xf32>) -> tensor<160xf32>
    %6 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.dynamic_slice %rope, %position, %6, %6, %6, sizes = [1, 2, 2, 48] : (tensor<17x2x2x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x48xf32>
    %8 = stablehlo.slice %7 [0:1, 0:1, 0:2, 0:48] : (tensor<1x2x2x48xf32>) -> tensor<1x1x2x48xf32>
    %9 = stablehlo.slice %7 [0:1, 1:2, 0:2, 0:48] : (tensor<1x2x2x48xf32>) -> tensor<1x1x2x48xf32>
    %10 = stablehlo.reshape %8 : (tensor<1x1x2x48xf32>) -> tensor<1x2x48xf32>
    %11 = stablehlo.reshape %9 : (tensor<1x1x2x48xf32>) -> tensor<1x2x48xf32>
    %12 = stablehlo.iota dim = 0 : tensor<1x10xi32>
    %13 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<1x10xi32>
    %14 = stablehlo.add %12, %13 : tensor<1x10xi32>
    %15 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %16 = stablehlo.compare LE, %15, %14 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %17 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %18 = stablehlo.multiply %5, %5 : tensor<160xf32>
    %19 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %20 = stablehlo.reduce(%18 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %21 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %22 = stablehlo.multiply %20, %21 : tensor<f32>
    %23 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %24 = stablehlo.add %22, %23 : tensor<f32>
    %25 = stablehlo.rsqrt %24 : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %27 = stablehlo.multiply %5, %26 : tensor<160xf32>
    %28 = stablehlo.multiply %27, %17 : tensor<160xf32>
    %29 = stablehlo.iota dim = 2 : tensor<2592x20x8xui32>
    %30 = stablehlo.constant dense<4> : tensor<2592x20x8xui32>
    %31 = stablehlo.multiply %29, %30 : tensor<2592x20x8xui32>
    %32 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x20xui32>) -> tensor<2592x20x8xui32>
    %33 = stablehlo.shift_right_logical %32, %31 : tensor<2592x20x8xui32>
    %34 = stablehlo.constant dense<15> : tensor<2592x20x8xui32>
    %35 = stablehlo.and %33, %34 : tensor<2592x20x8xui32>
    %36 = stablehlo.convert %35 : (tensor<2592x20x8xui32>) -> tensor<2592x20x8xf32>
    %37 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %39 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %41 = stablehlo.reshape %36 : (tensor<2592x20x8xf32>) -> tensor<2592x5x32xf32>
    %42 = stablehlo.multiply %41, %38 : tensor<2592x5x32xf32>
    %43 = stablehlo.add %42, %40 : tensor<2592x5x32xf32>
    %44 = stablehlo.reshape %43 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %45 = stablehlo.dot_general %44, %28, contracting_dims = [1] x [0] : (tensor<2592x160xf32>, tensor<160xf32>) -> tensor<2592xf32>
    %46 = stablehlo.reshape %45 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %47 = stablehlo.reshape %46 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %48 = stablehlo.reshape %46 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %49 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %50 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %51 = stablehlo.multiply %48, %49 : tensor<1x27x2x48xf32>
    %52 = stablehlo.reverse %48, dims = [2] : tensor<1x27x2x48xf32>
    %53 = stablehlo.multiply %52, %50 : tensor<1x27x2x48xf32>
    %54 = stablehlo.add %51, %53 : tensor<1x27x2x48xf32>
    %55 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %56 = stablehlo.constant dense<24> : tensor<1x27x2x48xi32>
    %57 = stablehlo.compare GE, %55, %56 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %58 = stablehlo.select %57, %47, %54 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %59 = stablehlo.reshape %58 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %60 = stablehlo.slice %59 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %61 = stablehlo.reshape %60 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %62 = stablehlo.dynamic_update_slice %cache.0, %61, %position, %6, %6, %6 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %63 = stablehlo.slice %62 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %64 = stablehlo.reshape %63 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %65 = stablehlo.slice %62 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %66 = stablehlo.reshape %65 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %67 = stablehlo.slice %59 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %68 = stablehlo.reshape %67 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %69 = stablehlo.reshape %68 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %71 = stablehlo.broadcast_in_dim %64, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %72 = stablehlo.multiply %70, %71 : tensor<3x7x10x96xf32>
    %73 = stablehlo.reduce(%72 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %74 = stablehlo.reshape %16 : (tensor<1x10xi1>) -> tensor<10xi1>
    %75 = stablehlo.broadcast_in_dim %74, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %76 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x10xf32>
    %77 = stablehlo.multiply %73, %76 : tensor<3x7x10xf32>
    %78 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %79 = stablehlo.select %75, %77, %78 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %80 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %81 = stablehlo.reduce(%79 init: %80) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %83 = stablehlo.subtract %79, %82 : tensor<3x7x10xf32>
    %84 = stablehlo.exponential %83 : tensor<3x7x10xf32>
    %85 = stablehlo.reduce(%84 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %87 = stablehlo.divide %84, %86 : tensor<3x7x10xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %89 = stablehlo.broadcast_in_dim %66, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %90 = stablehlo.multiply %88, %89 : tensor<3x7x10x96xf32>
    %91 = stablehlo.reduce(%90 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %92 = stablehlo.reshape %91 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %93 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %94 = stablehlo.constant dense<4> : tensor<160x252x8xui32>
    %95 = stablehlo.multiply %93, %94 : tensor<160x252x8xui32>
    %96 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %97 = stablehlo.shift_right_logical %96, %95 : tensor<160x252x8xui32>
    %98 = stablehlo.constant dense<15> : tensor<160x252x8xui32>
    %99 = stablehlo.and %97, %98 : tensor<160x252x8xui32>
    %100 = stablehlo.convert %99 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %101 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %103 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %105 = stablehlo.reshape %100 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %106 = stablehlo.multiply %105, %102 : tensor<160x63x32xf32>
    %107 = stablehlo.add %106, %104 : tensor<160x63x32xf32>
    %108 = stablehlo.reshape %107 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %109 = stablehlo.dot_general %108, %92, contracting_dims = [1] x [0] : (tensor<160x2016xf32>, tensor<2016xf32>) -> tensor<160xf32>
    %110 = stablehlo.add %5, %109 : tensor<160xf32>
    // layer 0: feed-forward
    %111 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %112 = stablehlo.multiply %110, %110 : tensor<160xf32>
    %113 = stablehlo.reduce(%112 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %114 = stablehlo.multiply %113, %21 : tensor<f32>
    %115 = stablehlo.add %114, %23 : tensor<f32>
    %116 = stablehlo.rsqrt %115 : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %118 = stablehlo.multiply %110, %117 : tensor<160xf32>
    %119 = stablehlo.multiply %118, %111 : tensor<160xf32>
    %120 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %121 = stablehlo.constant dense<4> : tensor<416x20x8xui32>
    %122 = stablehlo.multiply %120, %121 : tensor<416x20x8xui32>
    %123 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %124 = stablehlo.shift_right_logical %123, %122 : tensor<416x20x8xui32>
    %125 = stablehlo.constant dense<15> : tensor<416x20x8xui32>
    %126 = stablehlo.and %124, %125 : tensor<416x20x8xui32>
    %127 = stablehlo.convert %126 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %128 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %130 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %132 = stablehlo.reshape %127 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %133 = stablehlo.multiply %132, %129 : tensor<416x5x32xf32>
    %134 = stablehlo.add %133, %131 : tensor<416x5x32xf32>
    %135 = stablehlo.reshape %134 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %136 = stablehlo.dot_general %135, %119, contracting_dims = [1] x [0] : (tensor<416x160xf32>, tensor<160xf32>) -> tensor<416xf32>
    %137 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %138 = stablehlo.multiply %137, %121 : tensor<416x20x8xui32>
    %139 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %140 = stablehlo.shift_right_logical %139, %138 : tensor<416x20x8xui32>
    %141 = stablehlo.and %140, %125 : tensor<416x20x8xui32>
    %142 = stablehlo.convert %141 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %143 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %145 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %147 = stablehlo.reshape %142 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %148 = stablehlo.multiply %147, %144 : tensor<416x5x32xf32>
    %149 = stablehlo.add %148, %146 : tensor<416x5x32xf32>
    %150 = stablehlo.reshape %149 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %151 = stablehlo.dot_general %150, %119, contracting_dims = [1] x [0] : (tensor<416x160xf32>, tensor<160xf32>) -> tensor<416xf32>
    %152 = stablehlo.logistic %136 : tensor<416xf32>
    %153 = stablehlo.multiply %136, %152 : tensor<416xf32>
    %154 = stablehlo.multiply %153, %151 : tensor<416xf32>
    %155 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %156 = stablehlo.constant dense<4> : tensor<160x52x8xui32>
    %157 = stablehlo.multiply %155, %156 : tensor<160x52x8xui32>
    %158 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %159 = stablehlo.shift_right_logical %158, %157 : tensor<160x52x8xui32>
    %160 = stablehlo.constant dense<15> : tensor<160x52x8xui32>
    %161 = stablehlo.and %159, %160 : tensor<160x52x8xui32>
    %162 = stablehlo.convert %161 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %163 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %165 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %166 = stablehlo.broadcast_in_dim %165, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %167 = stablehlo.reshape %162 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %168 = stablehlo.multiply %167, %164 : tensor<160x13x32xf32>
    %169 = stablehlo.add %168, %166 : tensor<160x13x32xf32>
    %170 = stablehlo.reshape %169 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %171 = stablehlo.dot_general %170, %154, contracting_dims = [1] x [0] : (tensor<160x416xf32>, tensor<416xf32>) -> tensor<160xf32>
    %172 = stablehlo.add %110, %171 : tensor<160xf32>
    // layer 1: attention
    %173 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %174 = stablehlo.multiply %172, %172 : tensor<160xf32>
    %175 = stablehlo.reduce(%174 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %176 = stablehlo.multiply %175, %21 : tensor<f32>
    %177 = stablehlo.add %176, %23 : tensor<f32>
    %178 = stablehlo.rsqrt %177 : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %180 = stablehlo.multiply %172, %179 : tensor<160xf32>
    %181 = stablehlo.multiply %180, %173 : tensor<160xf32>
    %182 = stablehlo.iota dim = 2 : tensor<2592x20x8xui32>
    %183 = stablehlo.multiply %182, %30 : tensor<2592x20x8xui32>
    %184 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x20xui32>) -> tensor<2592x20x8xui32>
    %185 = stablehlo.shift_right_logical %184, %183 : tensor<2592x20x8xui32>
    %186 = stablehlo.and %185, %34 : tensor<2592x20x8xui32>
    %187 = stablehlo.convert %186 : (tensor<2592x20x8xui32>) -> tensor<2592x20x8xf32>
    %188 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %190 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %191 = stablehlo.broadcast_in_dim %190, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %192 = stablehlo.reshape %187 : (tensor<2592x20x8xf32>) -> tensor<2592x5x32xf32>
    %193 = stablehlo.multiply %192, %189 : tensor<2592x5x32xf32>
    %194 = stablehlo.add %193, %191 : tensor<2592x5x32xf32>
    %195 = stablehlo.reshape %194 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %196 = stablehlo.dot_general %195, %181, contracting_dims = [1] x [0] : (tensor<2592x160xf32>, tensor<160xf32>) -> tensor<2592xf32>
    %197 = stablehlo.reshape %196 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %198 = stablehlo.reshape %197 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %199 = stablehlo.reshape %197 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %200 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %201 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %202 = stablehlo.multiply %199, %200 : tensor<1x27x2x48xf32>
    %203 = stablehlo.reverse %199, dims = [2] : tensor<1x27x2x48xf32>
    %204 = stablehlo.multiply %203, %201 : tensor<1x27x2x48xf32>
    %205 = stablehlo.add %202, %204 : tensor<1x27x2x48xf32>
    %206 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %207 = stablehlo.compare GE, %206, %56 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %208 = stablehlo.select %207, %198, %205 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %209 = stablehlo.reshape %208 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %210 = stablehlo.slice %209 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %211 = stablehlo.reshape %210 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %212 = stablehlo.dynamic_update_slice %cache.1, %211, %position, %6, %6, %6 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %213 = stablehlo.slice %212 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %214 = stablehlo.reshape %213 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %215 = stablehlo.slice %212 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %216 = stablehlo.reshape %215 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %217 = stablehlo.slice %209 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %218 = stablehlo.reshape %217 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %219 = stablehlo.reshape %218 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %221 = stablehlo.broadcast_in_dim %214, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %222 = stablehlo.multiply %220, %221 : tensor<3x7x10x96xf32>
    %223 = stablehlo.reduce(%222 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %224 = stablehlo.reshape %16 : (tensor<1x10xi1>) -> tensor<10xi1>
    %225 = stablehlo.broadcast_in_dim %224, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %226 = stablehlo.multiply %223, %76 : tensor<3x7x10xf32>
    %227 = stablehlo.select %225, %226, %78 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %228 = stablehlo.reduce(%227 init: %80) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %229 = stablehlo.broadcast_in_dim %228, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %230 = stablehlo.subtract %227, %229 : tensor<3x7x10xf32>
    %231 = stablehlo.exponential %230 : tensor<3x7x10xf32>
    %232 = stablehlo.reduce(%231 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %233 = stablehlo.broadcast_in_dim %232, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %234 = stablehlo.divide %231, %233 : tensor<3x7x10xf32>
    %235 = stablehlo.broadcast_in_dim %234, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %236 = stablehlo.broadcast_in_dim %216, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %237 = stablehlo.multiply %235, %236 : tensor<3x7x10x96xf32>
    %238 = stablehlo.reduce(%237 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %239 = stablehlo.reshape %238 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %240 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %241 = stablehlo.multiply %240, %94 : tensor<160x252x8xui32>
    %242 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %243 = stablehlo.shift_right_logical %242, %241 : tensor<160x252x8xui32>
    %244 = stablehlo.and %243, %98 : tensor<160x252x8xui32>
    %245 = stablehlo.convert %244 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %246 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %247 = stablehlo.broadcast_in_dim %246, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %248 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %249 = stablehlo.broadcast_in_dim %248, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %250 = stablehlo.reshape %245 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %251 = stablehlo.multiply %250, %247 : tensor<160x63x32xf32>
    %252 = stablehlo.add %251, %249 : tensor<160x63x32xf32>
    %253 = stablehlo.reshape %252 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %254 = stablehlo.dot_general %253, %239, contracting_dims = [1] x [0] : (tensor<160x2016xf32>, tensor<2016xf32>) -> tensor<160xf32>
    %255 = stablehlo.add %172, %254 : tensor<160xf32>
    // layer 1: feed-forward
    %256 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %257 = stablehlo.multiply %255, %255 : tensor<160xf32>
    %258 = stablehlo.reduce(%257 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %259 = stablehlo.multiply %258, %21 : tensor<f32>
    %260 = stablehlo.add %259, %23 : tensor<f32>
    %261 = stablehlo.rsqrt %260 : tensor<f32>
    %262 = stablehlo.broadcast_in_dim %261, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %263 = stablehlo.multiply %255, %262 : tensor<160xf32>
    %264 = stablehlo.multiply %263, %256 : tensor<160xf32>
    %265 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %266 = stablehlo.multiply %265, %121 : tensor<416x20x8xui32>
    %267 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %268 = stablehlo.shift_right_logical %267, %266 : tensor<416x20x8xui32>
    %269 = stablehlo.and %268, %125 : tensor<416x20x8xui32>
    %270 = stablehlo.convert %269 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %271 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %272 = stablehlo.broadcast_in_dim %271, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %273 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %274 = stablehlo.broadcast_in_dim %273, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %275 = stablehlo.reshape %270 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %276 = stablehlo.multiply %275, %272 : tensor<416x5x32xf32>
    %277 = stablehlo.add %276, %274 : tensor<416x5x32xf32>
    %278 = stablehlo.reshape %277 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %279 = stablehlo.dot_general %278, %264, contracting_dims = [1] x [0] : (tensor<416x160xf32>, tensor<160xf32>) -> tensor<416xf32>
    %280 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %281 = stablehlo.multiply %280, %121 : tensor<416x20x8xui32>
    %282 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %283 = stablehlo.shift_right_logical %282, %281 : tensor<416x20x8xui32>
    %284 = stablehlo.and %283, %125 : tensor<416x20x8xui32>
    %285 = stablehlo.convert %284 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %286 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %287 = stablehlo.broadcast_in_dim %286, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %288 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %289 = stablehlo.broadcast_in_dim %288, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %290 = stablehlo.reshape %285 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %291 = stablehlo.multiply %290, %287 : tensor<416x5x32xf32>
    %292 = stablehlo.add %291, %289 : tensor<416x5x32xf32>
    %293 = stablehlo.reshape %292 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %294 = stablehlo.dot_general %293, %264, contracting_dims = [1] x [0] : (tensor<416x160xf32>, tensor<160xf32>) -> tensor<416xf32>
    %295 = stablehlo.logistic %279 : tensor<416xf32>
    %296 = stablehlo.multiply %279, %295 : tensor<416xf32>
    %297 = stablehlo.multiply %296, %294 : tensor<416xf32>
    %298 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %299 = stablehlo.multiply %298, %156 : tensor<160x52x8xui32>
    %300 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %301 = stablehlo.shift_right_logical %300, %299 : tensor<160x52x8xui32>
    %302 = stablehlo.and %301, %160 : tensor<160x52x8xui32>
    %303 = stablehlo.convert %302 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %304 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %305 = stablehlo.broadcast_in_dim %304, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %306 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %307 = stablehlo.broadcast_in_dim %306, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %308 = stablehlo.reshape %303 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %309 = stablehlo.multiply %308, %305 : tensor<160x13x32xf32>
    %310 = stablehlo.add %309, %307 : tensor<160x13x32xf32>
    %311 = stablehlo.reshape %310 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %312 = stablehlo.dot_general %311, %297, contracting_dims = [1] x [0] : (tensor<160x416xf32>, tensor<416xf32>) -> tensor<160xf32>
    %313 = stablehlo.add %255, %312 : tensor<160xf32>
    // head
    %314 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %315 = stablehlo.multiply %313, %313 : tensor<160xf32>
    %316 = stablehlo.reduce(%315 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %317 = stablehlo.multiply %316, %21 : tensor<f32>
    %318 = stablehlo.add %317, %23 : tensor<f32>
    %319 = stablehlo.rsqrt %318 : tensor<f32>
    %320 = stablehlo.broadcast_in_dim %319, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %321 = stablehlo.multiply %313, %320 : tensor<160xf32>
    %322 = stablehlo.multiply %321, %314 : tensor<160xf32>
    %323 = stablehlo.dot_general %model.embed_tokens.weight, %322, contracting_dims = [1] x [0] : (tensor<26x160xf32>, tensor<160xf32>) -> tensor<26xf32>
    %324 = stablehlo.reduce(%323 init: %80) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %325 = stablehlo.broadcast_in_dim %324, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %326 = stablehlo.is_finite %325 : (tensor<26xf32>) -> tensor<26xi1>
    %327 = stablehlo.compare EQ, %323, %325 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %328 = stablehlo.constant dense<false> : tensor<26xi1>
    %329 = stablehlo.select %326, %327, %328 : tensor<26xi1>, tensor<26xi1>
    %330 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %331 = stablehlo.iota dim = 0 : tensor<26xui32>
    %332 = stablehlo.select %329, %331, %330 : tensor<26xi1>, tensor<26xui32>
    %333 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %334 = stablehlo.reduce(%332 init: %333) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %335 = stablehlo.bitcast_convert %334 : (tensor<ui32>) -> tensor<i32>
    return %335, %62, %212 : tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>
  }
}
