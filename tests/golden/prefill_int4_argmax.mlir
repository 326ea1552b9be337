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
    %rope: tensor<17x2x48xf32>,
    %cache.0: tensor<41x3x2x48xf32>,
    %cache.1: tensor<41x3x2x48xf32>,
    %tokens: tensor<11xi32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<i32>, tensor<41x3x2x48xf32>, tensor<41x3x2x48xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<11xi32>
    %1 = stablehlo.constant dense<25> : tensor<11xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<11xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf32>, tensor<11xi32>) -> tensor<11x160xf32>
    %4 = stablehlo.iota dim = 0 : tensor<11xi32>
    %5 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<11xi32>
    %6 = stablehlo.add %4, %5 : tensor<11xi32>
    %7 = stablehlo.iota dim = 1 : tensor<11x6xi32>
    %8 = stablehlo.constant dense<0> : tensor<11x6xi32>
    %9 = stablehlo.compare LT, %7, %8 : (tensor<11x6xi32>, tensor<11x6xi32>) -> tensor<11x6xi1>
    %10 = stablehlo.constant dense<3> : tensor<11x6xi32>
    %11 = stablehlo.compare GE, %7, %10 : (tensor<11x6xi32>, tensor<11x6xi32>) -> tensor<11x6xi1>
    %12 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<11xi32>) -> tensor<11x6xi32>
    %13 = stablehlo.constant dense<16> : tensor<11x6xi32>
    %14 = stablehlo.clamp %8, %12, %13 : tensor<11x6xi32>
    %15 = stablehlo.constant dense<17> : tensor<11x6xi32>
    %16 = stablehlo.add %14, %15 : tensor<11x6xi32>
    %17 = stablehlo.select %11, %16, %14 : tensor<11x6xi1>, tensor<11x6xi32>
    %18 = stablehlo.constant dense<7> : tensor<11x6xi32>
    %19 = stablehlo.remainder %7, %18 : tensor<11x6xi32>
    %20 = stablehlo.constant dense<34> : tensor<11x6xi32>
    %21 = stablehlo.add %19, %20 : tensor<11x6xi32>
    %22 = stablehlo.select %9, %21, %17 : tensor<11x6xi1>, tensor<11x6xi32>
    %23 = stablehlo.subtract %7, %8 : tensor<11x6xi32>
    %24 = stablehlo.remainder %23, %10 : tensor<11x6xi32>
    %25 = stablehlo.divide %7, %18 : tensor<11x6xi32>
    %26 = stablehlo.select %9, %25, %24 : tensor<11x6xi1>, tensor<11x6xi32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<11x6xi32>) -> tensor<11x6x2xi32>
    %28 = stablehlo.iota dim = 2 : tensor<11x6x2xi32>
    %29 = stablehlo.constant dense<0> : tensor<11x6x2xi32>
    %30 = stablehlo.compare EQ, %28, %29 : (tensor<11x6x2xi32>, tensor<11x6x2xi32>) -> tensor<11x6x2xi1>
    %31 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<11x6xi32>) -> tensor<11x6x2xi32>
    %32 = stablehlo.select %30, %31, %27 : tensor<11x6x2xi1>, tensor<11x6x2xi32>
    %33 = stablehlo.reshape %32 : (tensor<11x6x2xi32>) -> tensor<66x2xi32>
    %34 = stablehlo.reshape %rope : (tensor<17x2x48xf32>) -> tensor<17x96xf32>
    %35 = stablehlo.constant dense<16> : tensor<11xi32>
    %36 = stablehlo.clamp %0, %6, %35 : tensor<11xi32>
    %37 = "stablehlo.gather"(%34, %36) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 96>}> : (tensor<17x96xf32>, tensor<11xi32>) -> tensor<11x96xf32>
    %38 = stablehlo.slice %37 [0:11, 0:48] : (tensor<11x96xf32>) -> tensor<11x48xf32>
    %39 = stablehlo.slice %37 [0:11, 48:96] : (tensor<11x96xf32>) -> tensor<11x48xf32>
    %40 = stablehlo.iota dim = 1 : tensor<11x10xi32>
    %41 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<11xi32>) -> tensor<11x10xi32>
    %42 = stablehlo.compare LE, %40, %41 : (tensor<11x10xi32>, tensor<11x10xi32>) -> tensor<11x10xi1>
    // layer 0: attention
    %43 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %44 = stablehlo.multiply %3, %3 : tensor<11x160xf32>
    %45 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %46 = stablehlo.reduce(%44 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %47 = stablehlo.constant dense<6.25e-03> : tensor<11xf32>
    %48 = stablehlo.multiply %46, %47 : tensor<11xf32>
    %49 = stablehlo.constant dense<1.0e-05> : tensor<11xf32>
    %50 = stablehlo.add %48, %49 : tensor<11xf32>
    %51 = stablehlo.rsqrt %50 : tensor<11xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %53 = stablehlo.multiply %3, %52 : tensor<11x160xf32>
    %54 = stablehlo.multiply %53, %43 : tensor<11x160xf32>
    %55 = stablehlo.iota dim = 2 : tensor<2592x20x8xui32>
    %56 = stablehlo.constant dense<4> : tensor<2592x20x8xui32>
    %57 = stablehlo.multiply %55, %56 : tensor<2592x20x8xui32>
    %58 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x20xui32>) -> tensor<2592x20x8xui32>
    %59 = stablehlo.shift_right_logical %58, %57 : tensor<2592x20x8xui32>
    %60 = stablehlo.constant dense<15> : tensor<2592x20x8xui32>
    %61 = stablehlo.and %59, %60 : tensor<2592x20x8xui32>
    %62 = stablehlo.convert %61 : (tensor<2592x20x8xui32>) -> tensor<2592x20x8xf32>
    %63 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %65 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %67 = stablehlo.reshape %62 : (tensor<2592x20x8xf32>) -> tensor<2592x5x32xf32>
    %68 = stablehlo.multiply %67, %64 : tensor<2592x5x32xf32>
    %69 = stablehlo.add %68, %66 : tensor<2592x5x32xf32>
    %70 = stablehlo.reshape %69 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %71 = stablehlo.dot_general %54, %70, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<2592x160xf32>) -> tensor<11x2592xf32>
    %72 = stablehlo.reshape %71 : (tensor<11x2592xf32>) -> tensor<11x27x96xf32>
    %73 = stablehlo.broadcast_in_dim %38, dims = [0, 3] : (tensor<11x48xf32>) -> tensor<11x27x2x48xf32>
    %74 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<11x48xf32>) -> tensor<11x27x2x48xf32>
    %75 = stablehlo.slice %72 [0:11, 0:27, 0:48] : (tensor<11x27x96xf32>) -> tensor<11x27x48xf32>
    %76 = stablehlo.slice %72 [0:11, 0:27, 48:96] : (tensor<11x27x96xf32>) -> tensor<11x27x48xf32>
    %77 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 3] : (tensor<11x27x48xf32>) -> tensor<11x27x2x48xf32>
    %78 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 3] : (tensor<11x27x48xf32>) -> tensor<11x27x2x48xf32>
    %79 = stablehlo.iota dim = 2 : tensor<11x27x2x48xi32>
    %80 = stablehlo.constant dense<0> : tensor<11x27x2x48xi32>
    %81 = stablehlo.compare EQ, %79, %80 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %82 = stablehlo.iota dim = 1 : tensor<11x27x2x48xi32>
    %83 = stablehlo.constant dense<24> : tensor<11x27x2x48xi32>
    %84 = stablehlo.compare GE, %82, %83 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %85 = stablehlo.multiply %77, %73 : tensor<11x27x2x48xf32>
    %86 = stablehlo.multiply %78, %74 : tensor<11x27x2x48xf32>
    %87 = stablehlo.subtract %85, %86 : tensor<11x27x2x48xf32>
    %88 = stablehlo.multiply %78, %73 : tensor<11x27x2x48xf32>
    %89 = stablehlo.multiply %77, %74 : tensor<11x27x2x48xf32>
    %90 = stablehlo.add %88, %89 : tensor<11x27x2x48xf32>
    %91 = stablehlo.reshape %72 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %92 = stablehlo.select %81, %87, %90 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %93 = stablehlo.select %84, %91, %92 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %94 = stablehlo.slice %93 [0:11, 21:27, 0:2, 0:48] : (tensor<11x27x2x48xf32>) -> tensor<11x6x2x48xf32>
    %95 = stablehlo.reshape %94 : (tensor<11x6x2x48xf32>) -> tensor<66x2x48xf32>
    %96 = "stablehlo.scatter"(%cache.0, %33, %95) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x48xf32>, tensor<66x2xi32>, tensor<66x2x48xf32>) -> tensor<41x3x2x48xf32>
    %97 = stablehlo.slice %96 [0:10, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %98 = stablehlo.slice %96 [17:27, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %99 = stablehlo.slice %93 [0:11, 0:21, 0:2, 0:48] : (tensor<11x27x2x48xf32>) -> tensor<11x21x2x48xf32>
    %100 = stablehlo.reshape %99 : (tensor<11x21x2x48xf32>) -> tensor<11x21x96xf32>
    %101 = stablehlo.reshape %100 : (tensor<11x21x96xf32>) -> tensor<11x3x7x96xf32>
    %102 = stablehlo.reshape %97 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %103 = stablehlo.reshape %98 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %104 = stablehlo.transpose %101, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %105 = stablehlo.reshape %104 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %106 = stablehlo.dot_general %105, %102, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %107 = stablehlo.reshape %106 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %108 = stablehlo.broadcast_in_dim %42, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %109 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x11x10xf32>
    %110 = stablehlo.multiply %107, %109 : tensor<3x7x11x10xf32>
    %111 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %112 = stablehlo.select %108, %110, %111 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %113 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %114 = stablehlo.reduce(%112 init: %113) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %116 = stablehlo.subtract %112, %115 : tensor<3x7x11x10xf32>
    %117 = stablehlo.exponential %116 : tensor<3x7x11x10xf32>
    %118 = stablehlo.reduce(%117 init: %45) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %120 = stablehlo.divide %117, %119 : tensor<3x7x11x10xf32>
    %121 = stablehlo.reshape %120 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %122 = stablehlo.dot_general %121, %103, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %123 = stablehlo.reshape %122 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %124 = stablehlo.transpose %123, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %125 = stablehlo.reshape %124 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %126 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %127 = stablehlo.constant dense<4> : tensor<160x252x8xui32>
    %128 = stablehlo.multiply %126, %127 : tensor<160x252x8xui32>
    %129 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %130 = stablehlo.shift_right_logical %129, %128 : tensor<160x252x8xui32>
    %131 = stablehlo.constant dense<15> : tensor<160x252x8xui32>
    %132 = stablehlo.and %130, %131 : tensor<160x252x8xui32>
    %133 = stablehlo.convert %132 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %134 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %136 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %138 = stablehlo.reshape %133 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %139 = stablehlo.multiply %138, %135 : tensor<160x63x32xf32>
    %140 = stablehlo.add %139, %137 : tensor<160x63x32xf32>
    %141 = stablehlo.reshape %140 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %142 = stablehlo.dot_general %125, %141, contracting_dims = [1] x [1] : (tensor<11x2016xf32>, tensor<160x2016xf32>) -> tensor<11x160xf32>
    %143 = stablehlo.add %3, %142 : tensor<11x160xf32>
    // layer 0: feed-forward
    %144 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %145 = stablehlo.multiply %143, %143 : tensor<11x160xf32>
    %146 = stablehlo.reduce(%145 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %147 = stablehlo.multiply %146, %47 : tensor<11xf32>
    %148 = stablehlo.add %147, %49 : tensor<11xf32>
    %149 = stablehlo.rsqrt %148 : tensor<11xf32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %151 = stablehlo.multiply %143, %150 : tensor<11x160xf32>
    %152 = stablehlo.multiply %151, %144 : tensor<11x160xf32>
    %153 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %154 = stablehlo.constant dense<4> : tensor<416x20x8xui32>
    %155 = stablehlo.multiply %153, %154 : tensor<416x20x8xui32>
    %156 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %157 = stablehlo.shift_right_logical %156, %155 : tensor<416x20x8xui32>
    %158 = stablehlo.constant dense<15> : tensor<416x20x8xui32>
    %159 = stablehlo.and %157, %158 : tensor<416x20x8xui32>
    %160 = stablehlo.convert %159 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %161 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %163 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %165 = stablehlo.reshape %160 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %166 = stablehlo.multiply %165, %162 : tensor<416x5x32xf32>
    %167 = stablehlo.add %166, %164 : tensor<416x5x32xf32>
    %168 = stablehlo.reshape %167 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %169 = stablehlo.dot_general %152, %168, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %170 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %171 = stablehlo.multiply %170, %154 : tensor<416x20x8xui32>
    %172 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %173 = stablehlo.shift_right_logical %172, %171 : tensor<416x20x8xui32>
    %174 = stablehlo.and %173, %158 : tensor<416x20x8xui32>
    %175 = stablehlo.convert %174 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %176 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %178 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %180 = stablehlo.reshape %175 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %181 = stablehlo.multiply %180, %177 : tensor<416x5x32xf32>
    %182 = stablehlo.add %181, %179 : tensor<416x5x32xf32>
    %183 = stablehlo.reshape %182 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %184 = stablehlo.dot_general %152, %183, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %185 = stablehlo.logistic %169 : tensor<11x416xf32>
    %186 = stablehlo.multiply %169, %185 : tensor<11x416xf32>
    %187 = stablehlo.multiply %186, %184 : tensor<11x416xf32>
    %188 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %189 = stablehlo.constant dense<4> : tensor<160x52x8xui32>
    %190 = stablehlo.multiply %188, %189 : tensor<160x52x8xui32>
    %191 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %192 = stablehlo.shift_right_logical %191, %190 : tensor<160x52x8xui32>
    %193 = stablehlo.constant dense<15> : tensor<160x52x8xui32>
    %194 = stablehlo.and %192, %193 : tensor<160x52x8xui32>
    %195 = stablehlo.convert %194 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %196 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %198 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %200 = stablehlo.reshape %195 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %201 = stablehlo.multiply %200, %197 : tensor<160x13x32xf32>
    %202 = stablehlo.add %201, %199 : tensor<160x13x32xf32>
    %203 = stablehlo.reshape %202 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %204 = stablehlo.dot_general %187, %203, contracting_dims = [1] x [1] : (tensor<11x416xf32>, tensor<160x416xf32>) -> tensor<11x160xf32>
    %205 = stablehlo.add %143, %204 : tensor<11x160xf32>
    // layer 1: attention
    %206 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %207 = stablehlo.multiply %205, %205 : tensor<11x160xf32>
    %208 = stablehlo.reduce(%207 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %209 = stablehlo.multiply %208, %47 : tensor<11xf32>
    %210 = stablehlo.add %209, %49 : tensor<11xf32>
    %211 = stablehlo.rsqrt %210 : tensor<11xf32>
    %212 = stablehlo.broadcast_in_dim %211, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %213 = stablehlo.multiply %205, %212 : tensor<11x160xf32>
    %214 = stablehlo.multiply %213, %206 : tensor<11x160xf32>
    %215 = stablehlo.iota dim = 2 : tensor<2592x20x8xui32>
    %216 = stablehlo.multiply %215, %56 : tensor<2592x20x8xui32>
    %217 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x20xui32>) -> tensor<2592x20x8xui32>
    %218 = stablehlo.shift_right_logical %217, %216 : tensor<2592x20x8xui32>
    %219 = stablehlo.and %218, %60 : tensor<2592x20x8xui32>
    %220 = stablehlo.convert %219 : (tensor<2592x20x8xui32>) -> tensor<2592x20x8xf32>
    %221 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %223 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %224 = stablehlo.broadcast_in_dim %223, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %225 = stablehlo.reshape %220 : (tensor<2592x20x8xf32>) -> tensor<2592x5x32xf32>
    %226 = stablehlo.multiply %225, %222 : tensor<2592x5x32xf32>
    %227 = stablehlo.add %226, %224 : tensor<2592x5x32xf32>
    %228 = stablehlo.reshape %227 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %229 = stablehlo.dot_general %214, %228, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<2592x160xf32>) -> tensor<11x2592xf32>
    %230 = stablehlo.reshape %229 : (tensor<11x2592xf32>) -> tensor<11x27x96xf32>
    %231 = stablehlo.broadcast_in_dim %38, dims = [0, 3] : (tensor<11x48xf32>) -> tensor<11x27x2x48xf32>
    %232 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<11x48xf32>) -> tensor<11x27x2x48xf32>
    %233 = stablehlo.slice %230 [0:11, 0:27, 0:48] : (tensor<11x27x96xf32>) -> tensor<11x27x48xf32>
    %234 = stablehlo.slice %230 [0:11, 0:27, 48:96] : (tensor<11x27x96xf32>) -> tensor<11x27x48xf32>
    %235 = stablehlo.broadcast_in_dim %233, dims = [0, 1, 3] : (tensor<11x27x48xf32>) -> tensor<11x27x2x48xf32>
    %236 = stablehlo.broadcast_in_dim %234, dims = [0, 1, 3] : (tensor<11x27x48xf32>) -> tensor<11x27x2x48xf32>
    %237 = stablehlo.iota dim = 2 : tensor<11x27x2x48xi32>
    %238 = stablehlo.compare EQ, %237, %80 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %239 = stablehlo.iota dim = 1 : tensor<11x27x2x48xi32>
    %240 = stablehlo.compare GE, %239, %83 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %241 = stablehlo.multiply %235, %231 : tensor<11x27x2x48xf32>
    %242 = stablehlo.multiply %236, %232 : tensor<11x27x2x48xf32>
    %243 = stablehlo.subtract %241, %242 : tensor<11x27x2x48xf32>
    %244 = stablehlo.multiply %236, %231 : tensor<11x27x2x48xf32>
    %245 = stablehlo.multiply %235, %232 : tensor<11x27x2x48xf32>
    %246 = stablehlo.add %244, %245 : tensor<11x27x2x48xf32>
    %247 = stablehlo.reshape %230 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %248 = stablehlo.select %238, %243, %246 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %249 = stablehlo.select %240, %247, %248 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %250 = stablehlo.slice %249 [0:11, 21:27, 0:2, 0:48] : (tensor<11x27x2x48xf32>) -> tensor<11x6x2x48xf32>
    %251 = stablehlo.reshape %250 : (tensor<11x6x2x48xf32>) -> tensor<66x2x48xf32>
    %252 = "stablehlo.scatter"(%cache.1, %33, %251) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x48xf32>, tensor<66x2xi32>, tensor<66x2x48xf32>) -> tensor<41x3x2x48xf32>
    %253 = stablehlo.slice %252 [0:10, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %254 = stablehlo.slice %252 [17:27, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %255 = stablehlo.slice %249 [0:11, 0:21, 0:2, 0:48] : (tensor<11x27x2x48xf32>) -> tensor<11x21x2x48xf32>
    %256 = stablehlo.reshape %255 : (tensor<11x21x2x48xf32>) -> tensor<11x21x96xf32>
    %257 = stablehlo.reshape %256 : (tensor<11x21x96xf32>) -> tensor<11x3x7x96xf32>
    %258 = stablehlo.reshape %253 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %259 = stablehlo.reshape %254 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %260 = stablehlo.transpose %257, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %261 = stablehlo.reshape %260 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %262 = stablehlo.dot_general %261, %258, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %263 = stablehlo.reshape %262 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %264 = stablehlo.broadcast_in_dim %42, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %265 = stablehlo.multiply %263, %109 : tensor<3x7x11x10xf32>
    %266 = stablehlo.select %264, %265, %111 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %267 = stablehlo.reduce(%266 init: %113) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %268 = stablehlo.broadcast_in_dim %267, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %269 = stablehlo.subtract %266, %268 : tensor<3x7x11x10xf32>
    %270 = stablehlo.exponential %269 : tensor<3x7x11x10xf32>
    %271 = stablehlo.reduce(%270 init: %45) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %272 = stablehlo.broadcast_in_dim %271, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %273 = stablehlo.divide %270, %272 : tensor<3x7x11x10xf32>
    %274 = stablehlo.reshape %273 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %275 = stablehlo.dot_general %274, %259, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %276 = stablehlo.reshape %275 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %277 = stablehlo.transpose %276, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %278 = stablehlo.reshape %277 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %279 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %280 = stablehlo.multiply %279, %127 : tensor<160x252x8xui32>
    %281 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %282 = stablehlo.shift_right_logical %281, %280 : tensor<160x252x8xui32>
    %283 = stablehlo.and %282, %131 : tensor<160x252x8xui32>
    %284 = stablehlo.convert %283 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %285 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %286 = stablehlo.broadcast_in_dim %285, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %287 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %288 = stablehlo.broadcast_in_dim %287, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %289 = stablehlo.reshape %284 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %290 = stablehlo.multiply %289, %286 : tensor<160x63x32xf32>
    %291 = stablehlo.add %290, %288 : tensor<160x63x32xf32>
    %292 = stablehlo.reshape %291 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %293 = stablehlo.dot_general %278, %292, contracting_dims = [1] x [1] : (tensor<11x2016xf32>, tensor<160x2016xf32>) -> tensor<11x160xf32>
    %294 = stablehlo.add %205, %293 : tensor<11x160xf32>
    // layer 1: feed-forward
    %295 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %296 = stablehlo.multiply %294, %294 : tensor<11x160xf32>
    %297 = stablehlo.reduce(%296 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %298 = stablehlo.multiply %297, %47 : tensor<11xf32>
    %299 = stablehlo.add %298, %49 : tensor<11xf32>
    %300 = stablehlo.rsqrt %299 : tensor<11xf32>
    %301 = stablehlo.broadcast_in_dim %300, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %302 = stablehlo.multiply %294, %301 : tensor<11x160xf32>
    %303 = stablehlo.multiply %302, %295 : tensor<11x160xf32>
    %304 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %305 = stablehlo.multiply %304, %154 : tensor<416x20x8xui32>
    %306 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %307 = stablehlo.shift_right_logical %306, %305 : tensor<416x20x8xui32>
    %308 = stablehlo.and %307, %158 : tensor<416x20x8xui32>
    %309 = stablehlo.convert %308 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %310 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %311 = stablehlo.broadcast_in_dim %310, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %312 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %313 = stablehlo.broadcast_in_dim %312, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %314 = stablehlo.reshape %309 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %315 = stablehlo.multiply %314, %311 : tensor<416x5x32xf32>
    %316 = stablehlo.add %315, %313 : tensor<416x5x32xf32>
    %317 = stablehlo.reshape %316 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %318 = stablehlo.dot_general %303, %317, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %319 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %320 = stablehlo.multiply %319, %154 : tensor<416x20x8xui32>
    %321 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %322 = stablehlo.shift_right_logical %321, %320 : tensor<416x20x8xui32>
    %323 = stablehlo.and %322, %158 : tensor<416x20x8xui32>
    %324 = stablehlo.convert %323 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %325 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %326 = stablehlo.broadcast_in_dim %325, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %327 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %328 = stablehlo.broadcast_in_dim %327, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %329 = stablehlo.reshape %324 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %330 = stablehlo.multiply %329, %326 : tensor<416x5x32xf32>
    %331 = stablehlo.add %330, %328 : tensor<416x5x32xf32>
    %332 = stablehlo.reshape %331 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %333 = stablehlo.dot_general %303, %332, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %334 = stablehlo.logistic %318 : tensor<11x416xf32>
    %335 = stablehlo.multiply %318, %334 : tensor<11x416xf32>
    %336 = stablehlo.multiply %335, %333 : tensor<11x416xf32>
    %337 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %338 = stablehlo.multiply %337, %189 : tensor<160x52x8xui32>
    %339 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %340 = stablehlo.shift_right_logical %339, %338 : tensor<160x52x8xui32>
    %341 = stablehlo.and %340, %193 : tensor<160x52x8xui32>
    %342 = stablehlo.convert %341 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %343 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %344 = stablehlo.broadcast_in_dim %343, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %345 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %346 = stablehlo.broadcast_in_dim %345, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %347 = stablehlo.reshape %342 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %348 = stablehlo.multiply %347, %344 : tensor<160x13x32xf32>
    %349 = stablehlo.add %348, %346 : tensor<160x13x32xf32>
    %350 = stablehlo.reshape %349 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %351 = stablehlo.dot_general %336, %350, contracting_dims = [1] x [1] : (tensor<11x416xf32>, tensor<160x416xf32>) -> tensor<11x160xf32>
    %352 = stablehlo.add %294, %351 : tensor<11x160xf32>
    // head
    %353 = stablehlo.reshape %length : (tensor<i32>) -> tensor<1xi32>
    %354 = stablehlo.constant dense<1> : tensor<1xi32>
    %355 = stablehlo.subtract %353, %354 : tensor<1xi32>
    %356 = stablehlo.constant dense<0> : tensor<1xi32>
    %357 = stablehlo.constant dense<10> : tensor<1xi32>
    %358 = stablehlo.clamp %356, %355, %357 : tensor<1xi32>
    %359 = "stablehlo.gather"(%352, %358) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<11x160xf32>, tensor<1xi32>) -> tensor<1x160xf32>
    %360 = stablehlo.reshape %359 : (tensor<1x160xf32>) -> tensor<160xf32>
    %361 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %362 = stablehlo.multiply %360, %360 : tensor<160xf32>
    %363 = stablehlo.reduce(%362 init: %45) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %364 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %365 = stablehlo.multiply %363, %364 : tensor<f32>
    %366 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %367 = stablehlo.add %365, %366 : tensor<f32>
    %368 = stablehlo.rsqrt %367 : tensor<f32>
    %369 = stablehlo.broadcast_in_dim %368, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %370 = stablehlo.multiply %360, %369 : tensor<160xf32>
    %371 = stablehlo.multiply %370, %361 : tensor<160xf32>
    %372 = stablehlo.dot_general %model.embed_tokens.weight, %371, contracting_dims = [1] x [0] : (tensor<26x160xf32>, tensor<160xf32>) -> tensor<26xf32>
    %373 = stablehlo.reduce(%372 init: %113) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %374 = stablehlo.broadcast_in_dim %373, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %375 = stablehlo.is_finite %374 : (tensor<26xf32>) -> tensor<26xi1>
    %376 = stablehlo.compare EQ, %372, %374 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %377 = stablehlo.constant dense<false> : tensor<26xi1>
    %378 = stablehlo.select %375, %376, %377 : tensor<26xi1>, tensor<26xi1>
    %379 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %380 = stablehlo.iota dim = 0 : tensor<26xui32>
    %381 = stablehlo.select %378, %380, %379 : tensor<26xi1>, tensor<26xui32>
    %382 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %383 = stablehlo.reduce(%381 init: %382) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %384 = stablehlo.bitcast_convert %383 : (tensor<ui32>) -> tensor<i32>
    return %384, %96, %252 : tensor<i32>, tensor<41x3x2x48xf32>, tensor<41x3x2x48xf32>
  }
}
