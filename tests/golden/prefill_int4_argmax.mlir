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
    %100 = stablehlo.reshape %99 : (tensor<11x21x2x48xf32>) -> tensor<11x3x7x96xf32>
    %101 = stablehlo.transpose %100, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %102 = stablehlo.reshape %101 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %103 = stablehlo.reshape %97 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %104 = stablehlo.dot_general %102, %103, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %105 = stablehlo.reshape %104 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %106 = stablehlo.broadcast_in_dim %42, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %107 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x11x10xf32>
    %108 = stablehlo.multiply %105, %107 : tensor<3x7x11x10xf32>
    %109 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %110 = stablehlo.select %106, %108, %109 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %111 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %112 = stablehlo.reduce(%110 init: %111) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %114 = stablehlo.subtract %110, %113 : tensor<3x7x11x10xf32>
    %115 = stablehlo.exponential %114 : tensor<3x7x11x10xf32>
    %116 = stablehlo.reduce(%115 init: %45) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %118 = stablehlo.divide %115, %117 : tensor<3x7x11x10xf32>
    %119 = stablehlo.reshape %118 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %120 = stablehlo.reshape %98 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %121 = stablehlo.dot_general %119, %120, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %122 = stablehlo.reshape %121 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %123 = stablehlo.transpose %122, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %124 = stablehlo.reshape %123 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %125 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %126 = stablehlo.constant dense<4> : tensor<160x252x8xui32>
    %127 = stablehlo.multiply %125, %126 : tensor<160x252x8xui32>
    %128 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %129 = stablehlo.shift_right_logical %128, %127 : tensor<160x252x8xui32>
    %130 = stablehlo.constant dense<15> : tensor<160x252x8xui32>
    %131 = stablehlo.and %129, %130 : tensor<160x252x8xui32>
    %132 = stablehlo.convert %131 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %133 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %135 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %137 = stablehlo.reshape %132 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %138 = stablehlo.multiply %137, %134 : tensor<160x63x32xf32>
    %139 = stablehlo.add %138, %136 : tensor<160x63x32xf32>
    %140 = stablehlo.reshape %139 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %141 = stablehlo.dot_general %124, %140, contracting_dims = [1] x [1] : (tensor<11x2016xf32>, tensor<160x2016xf32>) -> tensor<11x160xf32>
    %142 = stablehlo.add %3, %141 : tensor<11x160xf32>
    // layer 0: feed-forward
    %143 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %144 = stablehlo.multiply %142, %142 : tensor<11x160xf32>
    %145 = stablehlo.reduce(%144 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %146 = stablehlo.multiply %145, %47 : tensor<11xf32>
    %147 = stablehlo.add %146, %49 : tensor<11xf32>
    %148 = stablehlo.rsqrt %147 : tensor<11xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %150 = stablehlo.multiply %142, %149 : tensor<11x160xf32>
    %151 = stablehlo.multiply %150, %143 : tensor<11x160xf32>
    %152 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %153 = stablehlo.constant dense<4> : tensor<416x20x8xui32>
    %154 = stablehlo.multiply %152, %153 : tensor<416x20x8xui32>
    %155 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %156 = stablehlo.shift_right_logical %155, %154 : tensor<416x20x8xui32>
    %157 = stablehlo.constant dense<15> : tensor<416x20x8xui32>
    %158 = stablehlo.and %156, %157 : tensor<416x20x8xui32>
    %159 = stablehlo.convert %158 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %160 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %162 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %164 = stablehlo.reshape %159 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %165 = stablehlo.multiply %164, %161 : tensor<416x5x32xf32>
    %166 = stablehlo.add %165, %163 : tensor<416x5x32xf32>
    %167 = stablehlo.reshape %166 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %168 = stablehlo.dot_general %151, %167, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %169 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %170 = stablehlo.multiply %169, %153 : tensor<416x20x8xui32>
    %171 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %172 = stablehlo.shift_right_logical %171, %170 : tensor<416x20x8xui32>
    %173 = stablehlo.and %172, %157 : tensor<416x20x8xui32>
    %174 = stablehlo.convert %173 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %175 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %177 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %179 = stablehlo.reshape %174 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %180 = stablehlo.multiply %179, %176 : tensor<416x5x32xf32>
    %181 = stablehlo.add %180, %178 : tensor<416x5x32xf32>
    %182 = stablehlo.reshape %181 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %183 = stablehlo.dot_general %151, %182, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %184 = stablehlo.logistic %168 : tensor<11x416xf32>
    %185 = stablehlo.multiply %168, %184 : tensor<11x416xf32>
    %186 = stablehlo.multiply %185, %183 : tensor<11x416xf32>
    %187 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %188 = stablehlo.constant dense<4> : tensor<160x52x8xui32>
    %189 = stablehlo.multiply %187, %188 : tensor<160x52x8xui32>
    %190 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %191 = stablehlo.shift_right_logical %190, %189 : tensor<160x52x8xui32>
    %192 = stablehlo.constant dense<15> : tensor<160x52x8xui32>
    %193 = stablehlo.and %191, %192 : tensor<160x52x8xui32>
    %194 = stablehlo.convert %193 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %195 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %196 = stablehlo.broadcast_in_dim %195, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %197 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %198 = stablehlo.broadcast_in_dim %197, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %199 = stablehlo.reshape %194 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %200 = stablehlo.multiply %199, %196 : tensor<160x13x32xf32>
    %201 = stablehlo.add %200, %198 : tensor<160x13x32xf32>
    %202 = stablehlo.reshape %201 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %203 = stablehlo.dot_general %186, %202, contracting_dims = [1] x [1] : (tensor<11x416xf32>, tensor<160x416xf32>) -> tensor<11x160xf32>
    %204 = stablehlo.add %142, %203 : tensor<11x160xf32>
    // layer 1: attention
    %205 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %206 = stablehlo.multiply %204, %204 : tensor<11x160xf32>
    %207 = stablehlo.reduce(%206 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %208 = stablehlo.multiply %207, %47 : tensor<11xf32>
    %209 = stablehlo.add %208, %49 : tensor<11xf32>
    %210 = stablehlo.rsqrt %209 : tensor<11xf32>
    %211 = stablehlo.broadcast_in_dim %210, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %212 = stablehlo.multiply %204, %211 : tensor<11x160xf32>
    %213 = stablehlo.multiply %212, %205 : tensor<11x160xf32>
    %214 = stablehlo.iota dim = 2 : tensor<2592x20x8xui32>
    %215 = stablehlo.multiply %214, %56 : tensor<2592x20x8xui32>
    %216 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x20xui32>) -> tensor<2592x20x8xui32>
    %217 = stablehlo.shift_right_logical %216, %215 : tensor<2592x20x8xui32>
    %218 = stablehlo.and %217, %60 : tensor<2592x20x8xui32>
    %219 = stablehlo.convert %218 : (tensor<2592x20x8xui32>) -> tensor<2592x20x8xf32>
    %220 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %222 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %223 = stablehlo.broadcast_in_dim %222, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %224 = stablehlo.reshape %219 : (tensor<2592x20x8xf32>) -> tensor<2592x5x32xf32>
    %225 = stablehlo.multiply %224, %221 : tensor<2592x5x32xf32>
    %226 = stablehlo.add %225, %223 : tensor<2592x5x32xf32>
    %227 = stablehlo.reshape %226 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %228 = stablehlo.dot_general %213, %227, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<2592x160xf32>) -> tensor<11x2592xf32>
    %229 = stablehlo.reshape %228 : (tensor<11x2592xf32>) -> tensor<11x27x96xf32>
    %230 = stablehlo.broadcast_in_dim %38, dims = [0, 3] : (tensor<11x48xf32>) -> tensor<11x27x2x48xf32>
    %231 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<11x48xf32>) -> tensor<11x27x2x48xf32>
    %232 = stablehlo.slice %229 [0:11, 0:27, 0:48] : (tensor<11x27x96xf32>) -> tensor<11x27x48xf32>
    %233 = stablehlo.slice %229 [0:11, 0:27, 48:96] : (tensor<11x27x96xf32>) -> tensor<11x27x48xf32>
    %234 = stablehlo.broadcast_in_dim %232, dims = [0, 1, 3] : (tensor<11x27x48xf32>) -> tensor<11x27x2x48xf32>
    %235 = stablehlo.broadcast_in_dim %233, dims = [0, 1, 3] : (tensor<11x27x48xf32>) -> tensor<11x27x2x48xf32>
    %236 = stablehlo.iota dim = 2 : tensor<11x27x2x48xi32>
    %237 = stablehlo.compare EQ, %236, %80 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %238 = stablehlo.iota dim = 1 : tensor<11x27x2x48xi32>
    %239 = stablehlo.compare GE, %238, %83 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %240 = stablehlo.multiply %234, %230 : tensor<11x27x2x48xf32>
    %241 = stablehlo.multiply %235, %231 : tensor<11x27x2x48xf32>
    %242 = stablehlo.subtract %240, %241 : tensor<11x27x2x48xf32>
    %243 = stablehlo.multiply %235, %230 : tensor<11x27x2x48xf32>
    %244 = stablehlo.multiply %234, %231 : tensor<11x27x2x48xf32>
    %245 = stablehlo.add %243, %244 : tensor<11x27x2x48xf32>
    %246 = stablehlo.reshape %229 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %247 = stablehlo.select %237, %242, %245 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %248 = stablehlo.select %239, %246, %247 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %249 = stablehlo.slice %248 [0:11, 21:27, 0:2, 0:48] : (tensor<11x27x2x48xf32>) -> tensor<11x6x2x48xf32>
    %250 = stablehlo.reshape %249 : (tensor<11x6x2x48xf32>) -> tensor<66x2x48xf32>
    %251 = "stablehlo.scatter"(%cache.1, %33, %250) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x48xf32>, tensor<66x2xi32>, tensor<66x2x48xf32>) -> tensor<41x3x2x48xf32>
    %252 = stablehlo.slice %251 [0:10, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %253 = stablehlo.slice %251 [17:27, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %254 = stablehlo.slice %248 [0:11, 0:21, 0:2, 0:48] : (tensor<11x27x2x48xf32>) -> tensor<11x21x2x48xf32>
    %255 = stablehlo.reshape %254 : (tensor<11x21x2x48xf32>) -> tensor<11x3x7x96xf32>
    %256 = stablehlo.transpose %255, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %257 = stablehlo.reshape %256 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %258 = stablehlo.reshape %252 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %259 = stablehlo.dot_general %257, %258, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %260 = stablehlo.reshape %259 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %261 = stablehlo.broadcast_in_dim %42, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %262 = stablehlo.multiply %260, %107 : tensor<3x7x11x10xf32>
    %263 = stablehlo.select %261, %262, %109 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %264 = stablehlo.reduce(%263 init: %111) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %265 = stablehlo.broadcast_in_dim %264, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %266 = stablehlo.subtract %263, %265 : tensor<3x7x11x10xf32>
    %267 = stablehlo.exponential %266 : tensor<3x7x11x10xf32>
    %268 = stablehlo.reduce(%267 init: %45) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %269 = stablehlo.broadcast_in_dim %268, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %270 = stablehlo.divide %267, %269 : tensor<3x7x11x10xf32>
    %271 = stablehlo.reshape %270 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %272 = stablehlo.reshape %253 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %273 = stablehlo.dot_general %271, %272, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %274 = stablehlo.reshape %273 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %275 = stablehlo.transpose %274, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %276 = stablehlo.reshape %275 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %277 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %278 = stablehlo.multiply %277, %126 : tensor<160x252x8xui32>
    %279 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %280 = stablehlo.shift_right_logical %279, %278 : tensor<160x252x8xui32>
    %281 = stablehlo.and %280, %130 : tensor<160x252x8xui32>
    %282 = stablehlo.convert %281 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %283 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %284 = stablehlo.broadcast_in_dim %283, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %285 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %286 = stablehlo.broadcast_in_dim %285, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %287 = stablehlo.reshape %282 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %288 = stablehlo.multiply %287, %284 : tensor<160x63x32xf32>
    %289 = stablehlo.add %288, %286 : tensor<160x63x32xf32>
    %290 = stablehlo.reshape %289 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %291 = stablehlo.dot_general %276, %290, contracting_dims = [1] x [1] : (tensor<11x2016xf32>, tensor<160x2016xf32>) -> tensor<11x160xf32>
    %292 = stablehlo.add %204, %291 : tensor<11x160xf32>
    // layer 1: feed-forward
    %293 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %294 = stablehlo.multiply %292, %292 : tensor<11x160xf32>
    %295 = stablehlo.reduce(%294 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %296 = stablehlo.multiply %295, %47 : tensor<11xf32>
    %297 = stablehlo.add %296, %49 : tensor<11xf32>
    %298 = stablehlo.rsqrt %297 : tensor<11xf32>
    %299 = stablehlo.broadcast_in_dim %298, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %300 = stablehlo.multiply %292, %299 : tensor<11x160xf32>
    %301 = stablehlo.multiply %300, %293 : tensor<11x160xf32>
    %302 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %303 = stablehlo.multiply %302, %153 : tensor<416x20x8xui32>
    %304 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %305 = stablehlo.shift_right_logical %304, %303 : tensor<416x20x8xui32>
    %306 = stablehlo.and %305, %157 : tensor<416x20x8xui32>
    %307 = stablehlo.convert %306 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %308 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %309 = stablehlo.broadcast_in_dim %308, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %310 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %311 = stablehlo.broadcast_in_dim %310, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %312 = stablehlo.reshape %307 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %313 = stablehlo.multiply %312, %309 : tensor<416x5x32xf32>
    %314 = stablehlo.add %313, %311 : tensor<416x5x32xf32>
    %315 = stablehlo.reshape %314 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %316 = stablehlo.dot_general %301, %315, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %317 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %318 = stablehlo.multiply %317, %153 : tensor<416x20x8xui32>
    %319 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %320 = stablehlo.shift_right_logical %319, %318 : tensor<416x20x8xui32>
    %321 = stablehlo.and %320, %157 : tensor<416x20x8xui32>
    %322 = stablehlo.convert %321 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %323 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %324 = stablehlo.broadcast_in_dim %323, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %325 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %326 = stablehlo.broadcast_in_dim %325, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %327 = stablehlo.reshape %322 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %328 = stablehlo.multiply %327, %324 : tensor<416x5x32xf32>
    %329 = stablehlo.add %328, %326 : tensor<416x5x32xf32>
    %330 = stablehlo.reshape %329 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %331 = stablehlo.dot_general %301, %330, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %332 = stablehlo.logistic %316 : tensor<11x416xf32>
    %333 = stablehlo.multiply %316, %332 : tensor<11x416xf32>
    %334 = stablehlo.multiply %333, %331 : tensor<11x416xf32>
    %335 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %336 = stablehlo.multiply %335, %188 : tensor<160x52x8xui32>
    %337 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %338 = stablehlo.shift_right_logical %337, %336 : tensor<160x52x8xui32>
    %339 = stablehlo.and %338, %192 : tensor<160x52x8xui32>
    %340 = stablehlo.convert %339 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %341 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %342 = stablehlo.broadcast_in_dim %341, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %343 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %344 = stablehlo.broadcast_in_dim %343, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %345 = stablehlo.reshape %340 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %346 = stablehlo.multiply %345, %342 : tensor<160x13x32xf32>
    %347 = stablehlo.add %346, %344 : tensor<160x13x32xf32>
    %348 = stablehlo.reshape %347 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %349 = stablehlo.dot_general %334, %348, contracting_dims = [1] x [1] : (tensor<11x416xf32>, tensor<160x416xf32>) -> tensor<11x160xf32>
    %350 = stablehlo.add %292, %349 : tensor<11x160xf32>
    // head
    %351 = stablehlo.reshape %length : (tensor<i32>) -> tensor<1xi32>
    %352 = stablehlo.constant dense<1> : tensor<1xi32>
    %353 = stablehlo.subtract %351, %352 : tensor<1xi32>
    %354 = stablehlo.constant dense<0> : tensor<1xi32>
    %355 = stablehlo.constant dense<10> : tensor<1xi32>
    %356 = stablehlo.clamp %354, %353, %355 : tensor<1xi32>
    %357 = "stablehlo.gather"(%350, %356) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<11x160xf32>, tensor<1xi32>) -> tensor<1x160xf32>
    %358 = stablehlo.reshape %357 : (tensor<1x160xf32>) -> tensor<160xf32>
    %359 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %360 = stablehlo.multiply %358, %358 : tensor<160xf32>
    %361 = stablehlo.reduce(%360 init: %45) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %362 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %363 = stablehlo.multiply %361, %362 : tensor<f32>
    %364 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %365 = stablehlo.add %363, %364 : tensor<f32>
    %366 = stablehlo.rsqrt %365 : tensor<f32>
    %367 = stablehlo.broadcast_in_dim %366, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %368 = stablehlo.multiply %358, %367 : tensor<160xf32>
    %369 = stablehlo.multiply %368, %359 : tensor<160xf32>
    %370 = stablehlo.dot_general %model.embed_tokens.weight, %369, contracting_dims = [1] x [0] : (tensor<26x160xf32>, tensor<160xf32>) -> tensor<26xf32>
    %371 = stablehlo.reduce(%370 init: %111) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %372 = stablehlo.broadcast_in_dim %371, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %373 = stablehlo.is_finite %372 : (tensor<26xf32>) -> tensor<26xi1>
    %374 = stablehlo.compare EQ, %370, %372 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %375 = stablehlo.constant dense<false> : tensor<26xi1>
    %376 = stablehlo.select %373, %374, %375 : tensor<26xi1>, tensor<26xi1>
    %377 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %378 = stablehlo.iota dim = 0 : tensor<26xui32>
    %379 = stablehlo.select %376, %378, %377 : tensor<26xi1>, tensor<26xui32>
    %380 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %381 = stablehlo.reduce(%379 init: %380) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %382 = stablehlo.bitcast_convert %381 : (tensor<ui32>) -> tensor<i32>
    return %382, %96, %251 : tensor<i32>, tensor<41x3x2x48xf32>, tensor<41x3x2x48xf32>
  }
}
