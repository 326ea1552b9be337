module @prefill_11_argmax {
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
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 40>}> : (tensor<26x40xui32>, tensor<11xi32>) -> tensor<11x40xui32>
    %4 = "stablehlo.gather"(%model.embed_tokens.scales, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<11xi32>) -> tensor<11x5xbf16>
    %5 = "stablehlo.gather"(%model.embed_tokens.biases, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<11xi32>) -> tensor<11x5xbf16>
    %6 = stablehlo.iota dim = 2 : tensor<11x40x4xui32>
    %7 = stablehlo.constant dense<8> : tensor<11x40x4xui32>
    %8 = stablehlo.multiply %6, %7 : tensor<11x40x4xui32>
    %9 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<11x40xui32>) -> tensor<11x40x4xui32>
    %10 = stablehlo.shift_right_logical %9, %8 : tensor<11x40x4xui32>
    %11 = stablehlo.constant dense<255> : tensor<11x40x4xui32>
    %12 = stablehlo.and %10, %11 : tensor<11x40x4xui32>
    %13 = stablehlo.convert %12 : (tensor<11x40x4xui32>) -> tensor<11x40x4xf32>
    %14 = stablehlo.convert %4 : (tensor<11x5xbf16>) -> tensor<11x5xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<11x5xf32>) -> tensor<11x5x32xf32>
    %16 = stablehlo.convert %5 : (tensor<11x5xbf16>) -> tensor<11x5xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<11x5xf32>) -> tensor<11x5x32xf32>
    %18 = stablehlo.reshape %13 : (tensor<11x40x4xf32>) -> tensor<11x5x32xf32>
    %19 = stablehlo.multiply %18, %15 : tensor<11x5x32xf32>
    %20 = stablehlo.add %19, %17 : tensor<11x5x32xf32>
    %21 = stablehlo.reshape %20 : (tensor<11x5x32xf32>) -> tensor<11x160xf32>
    %22 = stablehlo.iota dim = 0 : tensor<11xi32>
    %23 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<11xi32>
    %24 = stablehlo.add %22, %23 : tensor<11xi32>
    %25 = stablehlo.iota dim = 1 : tensor<11x6xi32>
    %26 = stablehlo.constant dense<0> : tensor<11x6xi32>
    %27 = stablehlo.compare LT, %25, %26 : (tensor<11x6xi32>, tensor<11x6xi32>) -> tensor<11x6xi1>
    %28 = stablehlo.constant dense<3> : tensor<11x6xi32>
    %29 = stablehlo.compare GE, %25, %28 : (tensor<11x6xi32>, tensor<11x6xi32>) -> tensor<11x6xi1>
    %30 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<11xi32>) -> tensor<11x6xi32>
    %31 = stablehlo.constant dense<16> : tensor<11x6xi32>
    %32 = stablehlo.clamp %26, %30, %31 : tensor<11x6xi32>
    %33 = stablehlo.constant dense<17> : tensor<11x6xi32>
    %34 = stablehlo.add %32, %33 : tensor<11x6xi32>
    %35 = stablehlo.select %29, %34, %32 : tensor<11x6xi1>, tensor<11x6xi32>
    %36 = stablehlo.constant dense<7> : tensor<11x6xi32>
    %37 = stablehlo.remainder %25, %36 : tensor<11x6xi32>
    %38 = stablehlo.constant dense<34> : tensor<11x6xi32>
    %39 = stablehlo.add %37, %38 : tensor<11x6xi32>
    %40 = stablehlo.select %27, %39, %35 : tensor<11x6xi1>, tensor<11x6xi32>
    %41 = stablehlo.subtract %25, %26 : tensor<11x6xi32>
    %42 = stablehlo.remainder %41, %28 : tensor<11x6xi32>
    %43 = stablehlo.divide %25, %36 : tensor<11x6xi32>
    %44 = stablehlo.select %27, %43, %42 : tensor<11x6xi1>, tensor<11x6xi32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1] : (tensor<11x6xi32>) -> tensor<11x6x2xi32>
    %46 = stablehlo.iota dim = 2 : tensor<11x6x2xi32>
    %47 = stablehlo.constant dense<0> : tensor<11x6x2xi32>
    %48 = stablehlo.compare EQ, %46, %47 : (tensor<11x6x2xi32>, tensor<11x6x2xi32>) -> tensor<11x6x2xi1>
    %49 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<11x6xi32>) -> tensor<11x6x2xi32>
    %50 = stablehlo.select %48, %49, %45 : tensor<11x6x2xi1>, tensor<11x6x2xi32>
    %51 = stablehlo.reshape %50 : (tensor<11x6x2xi32>) -> tensor<66x2xi32>
    %52 = stablehlo.reshape %rope : (tensor<17x2x48xf32>) -> tensor<17x96xf32>
    %53 = stablehlo.constant dense<16> : tensor<11xi32>
    %54 = stablehlo.clamp %0, %24, %53 : tensor<11xi32>
    %55 = "stablehlo.gather"(%52, %54) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 96>}> : (tensor<17x96xf32>, tensor<11xi32>) -> tensor<11x96xf32>
    %56 = stablehlo.slice %55 [0:11, 0:48] : (tensor<11x96xf32>) -> tensor<11x48xf32>
    %57 = stablehlo.slice %55 [0:11, 48:96] : (tensor<11x96xf32>) -> tensor<11x48xf32>
    %58 = stablehlo.iota dim = 1 : tensor<11x10xi32>
    %59 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<11xi32>) -> tensor<11x10xi32>
    %60 = stablehlo.compare LE, %58, %59 : (tensor<11x10xi32>, tensor<11x10xi32>) -> tensor<11x10xi1>
    // layer 0: attention
    %61 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %62 = stablehlo.multiply %21, %21 : tensor<11x160xf32>
    %63 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %64 = stablehlo.reduce(%62 init: %63) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %65 = stablehlo.constant dense<6.25e-03> : tensor<11xf32>
    %66 = stablehlo.multiply %64, %65 : tensor<11xf32>
    %67 = stablehlo.constant dense<1.0e-05> : tensor<11xf32>
    %68 = stablehlo.add %66, %67 : tensor<11xf32>
    %69 = stablehlo.rsqrt %68 : tensor<11xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %71 = stablehlo.multiply %21, %70 : tensor<11x160xf32>
    %72 = stablehlo.multiply %71, %61 : tensor<11x160xf32>
    %73 = stablehlo.iota dim = 2 : tensor<2592x40x4xui32>
    %74 = stablehlo.constant dense<8> : tensor<2592x40x4xui32>
    %75 = stablehlo.multiply %73, %74 : tensor<2592x40x4xui32>
    %76 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x40xui32>) -> tensor<2592x40x4xui32>
    %77 = stablehlo.shift_right_logical %76, %75 : tensor<2592x40x4xui32>
    %78 = stablehlo.constant dense<255> : tensor<2592x40x4xui32>
    %79 = stablehlo.and %77, %78 : tensor<2592x40x4xui32>
    %80 = stablehlo.convert %79 : (tensor<2592x40x4xui32>) -> tensor<2592x40x4xf32>
    %81 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %83 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %85 = stablehlo.reshape %80 : (tensor<2592x40x4xf32>) -> tensor<2592x5x32xf32>
    %86 = stablehlo.multiply %85, %82 : tensor<2592x5x32xf32>
    %87 = stablehlo.add %86, %84 : tensor<2592x5x32xf32>
    %88 = stablehlo.reshape %87 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %89 = stablehlo.dot_general %72, %88, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<2592x160xf32>) -> tensor<11x2592xf32>
    %90 = stablehlo.reshape %89 : (tensor<11x2592xf32>) -> tensor<11x27x96xf32>
    %91 = stablehlo.broadcast_in_dim %56, dims = [0, 3] : (tensor<11x48xf32>) -> tensor<11x27x2x48xf32>
    %92 = stablehlo.broadcast_in_dim %57, dims = [0, 3] : (tensor<11x48xf32>) -> tensor<11x27x2x48xf32>
    %93 = stablehlo.slice %90 [0:11, 0:27, 0:48] : (tensor<11x27x96xf32>) -> tensor<11x27x48xf32>
    %94 = stablehlo.slice %90 [0:11, 0:27, 48:96] : (tensor<11x27x96xf32>) -> tensor<11x27x48xf32>
    %95 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 3] : (tensor<11x27x48xf32>) -> tensor<11x27x2x48xf32>
    %96 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 3] : (tensor<11x27x48xf32>) -> tensor<11x27x2x48xf32>
    %97 = stablehlo.iota dim = 2 : tensor<11x27x2x48xi32>
    %98 = stablehlo.constant dense<0> : tensor<11x27x2x48xi32>
    %99 = stablehlo.compare EQ, %97, %98 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %100 = stablehlo.iota dim = 1 : tensor<11x27x2x48xi32>
    %101 = stablehlo.constant dense<24> : tensor<11x27x2x48xi32>
    %102 = stablehlo.compare GE, %100, %101 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %103 = stablehlo.multiply %95, %91 : tensor<11x27x2x48xf32>
    %104 = stablehlo.multiply %96, %92 : tensor<11x27x2x48xf32>
    %105 = stablehlo.subtract %103, %104 : tensor<11x27x2x48xf32>
    %106 = stablehlo.multiply %96, %91 : tensor<11x27x2x48xf32>
    %107 = stablehlo.multiply %95, %92 : tensor<11x27x2x48xf32>
    %108 = stablehlo.add %106, %107 : tensor<11x27x2x48xf32>
    %109 = stablehlo.reshape %90 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %110 = stablehlo.select %99, %105, %108 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %111 = stablehlo.select %102, %109, %110 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %112 = stablehlo.slice %111 [0:11, 21:27, 0:2, 0:48] : (tensor<11x27x2x48xf32>) -> tensor<11x6x2x48xf32>
    %113 = stablehlo.reshape %112 : (tensor<11x6x2x48xf32>) -> tensor<66x2x48xf32>
    %114 = "stablehlo.scatter"(%cache.0, %51, %113) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x48xf32>, tensor<66x2xi32>, tensor<66x2x48xf32>) -> tensor<41x3x2x48xf32>
    %115 = stablehlo.slice %114 [0:10, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %116 = stablehlo.slice %114 [17:27, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %117 = stablehlo.slice %111 [0:11, 0:21, 0:2, 0:48] : (tensor<11x27x2x48xf32>) -> tensor<11x21x2x48xf32>
    %118 = stablehlo.reshape %117 : (tensor<11x21x2x48xf32>) -> tensor<11x3x7x96xf32>
    %119 = stablehlo.transpose %118, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %120 = stablehlo.reshape %119 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %121 = stablehlo.reshape %115 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %122 = stablehlo.dot_general %120, %121, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %123 = stablehlo.reshape %122 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %124 = stablehlo.broadcast_in_dim %60, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %125 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x11x10xf32>
    %126 = stablehlo.multiply %123, %125 : tensor<3x7x11x10xf32>
    %127 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %128 = stablehlo.select %124, %126, %127 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %129 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %130 = stablehlo.reduce(%128 init: %129) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %132 = stablehlo.subtract %128, %131 : tensor<3x7x11x10xf32>
    %133 = stablehlo.exponential %132 : tensor<3x7x11x10xf32>
    %134 = stablehlo.reduce(%133 init: %63) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %136 = stablehlo.divide %133, %135 : tensor<3x7x11x10xf32>
    %137 = stablehlo.reshape %136 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %138 = stablehlo.reshape %116 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %139 = stablehlo.dot_general %137, %138, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %140 = stablehlo.reshape %139 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %141 = stablehlo.transpose %140, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %142 = stablehlo.reshape %141 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %143 = stablehlo.iota dim = 2 : tensor<160x504x4xui32>
    %144 = stablehlo.constant dense<8> : tensor<160x504x4xui32>
    %145 = stablehlo.multiply %143, %144 : tensor<160x504x4xui32>
    %146 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x504xui32>) -> tensor<160x504x4xui32>
    %147 = stablehlo.shift_right_logical %146, %145 : tensor<160x504x4xui32>
    %148 = stablehlo.constant dense<255> : tensor<160x504x4xui32>
    %149 = stablehlo.and %147, %148 : tensor<160x504x4xui32>
    %150 = stablehlo.convert %149 : (tensor<160x504x4xui32>) -> tensor<160x504x4xf32>
    %151 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %153 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %155 = stablehlo.reshape %150 : (tensor<160x504x4xf32>) -> tensor<160x63x32xf32>
    %156 = stablehlo.multiply %155, %152 : tensor<160x63x32xf32>
    %157 = stablehlo.add %156, %154 : tensor<160x63x32xf32>
    %158 = stablehlo.reshape %157 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %159 = stablehlo.dot_general %142, %158, contracting_dims = [1] x [1] : (tensor<11x2016xf32>, tensor<160x2016xf32>) -> tensor<11x160xf32>
    %160 = stablehlo.add %21, %159 : tensor<11x160xf32>
    // layer 0: feed-forward
    %161 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %162 = stablehlo.multiply %160, %160 : tensor<11x160xf32>
    %163 = stablehlo.reduce(%162 init: %63) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %164 = stablehlo.multiply %163, %65 : tensor<11xf32>
    %165 = stablehlo.add %164, %67 : tensor<11xf32>
    %166 = stablehlo.rsqrt %165 : tensor<11xf32>
    %167 = stablehlo.broadcast_in_dim %166, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %168 = stablehlo.multiply %160, %167 : tensor<11x160xf32>
    %169 = stablehlo.multiply %168, %161 : tensor<11x160xf32>
    %170 = stablehlo.iota dim = 2 : tensor<416x40x4xui32>
    %171 = stablehlo.constant dense<8> : tensor<416x40x4xui32>
    %172 = stablehlo.multiply %170, %171 : tensor<416x40x4xui32>
    %173 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x40xui32>) -> tensor<416x40x4xui32>
    %174 = stablehlo.shift_right_logical %173, %172 : tensor<416x40x4xui32>
    %175 = stablehlo.constant dense<255> : tensor<416x40x4xui32>
    %176 = stablehlo.and %174, %175 : tensor<416x40x4xui32>
    %177 = stablehlo.convert %176 : (tensor<416x40x4xui32>) -> tensor<416x40x4xf32>
    %178 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %180 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %181 = stablehlo.broadcast_in_dim %180, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %182 = stablehlo.reshape %177 : (tensor<416x40x4xf32>) -> tensor<416x5x32xf32>
    %183 = stablehlo.multiply %182, %179 : tensor<416x5x32xf32>
    %184 = stablehlo.add %183, %181 : tensor<416x5x32xf32>
    %185 = stablehlo.reshape %184 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %186 = stablehlo.dot_general %169, %185, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %187 = stablehlo.iota dim = 2 : tensor<416x40x4xui32>
    %188 = stablehlo.multiply %187, %171 : tensor<416x40x4xui32>
    %189 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x40xui32>) -> tensor<416x40x4xui32>
    %190 = stablehlo.shift_right_logical %189, %188 : tensor<416x40x4xui32>
    %191 = stablehlo.and %190, %175 : tensor<416x40x4xui32>
    %192 = stablehlo.convert %191 : (tensor<416x40x4xui32>) -> tensor<416x40x4xf32>
    %193 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %194 = stablehlo.broadcast_in_dim %193, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %195 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %196 = stablehlo.broadcast_in_dim %195, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %197 = stablehlo.reshape %192 : (tensor<416x40x4xf32>) -> tensor<416x5x32xf32>
    %198 = stablehlo.multiply %197, %194 : tensor<416x5x32xf32>
    %199 = stablehlo.add %198, %196 : tensor<416x5x32xf32>
    %200 = stablehlo.reshape %199 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %201 = stablehlo.dot_general %169, %200, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %202 = stablehlo.logistic %186 : tensor<11x416xf32>
    %203 = stablehlo.multiply %186, %202 : tensor<11x416xf32>
    %204 = stablehlo.multiply %203, %201 : tensor<11x416xf32>
    %205 = stablehlo.iota dim = 2 : tensor<160x104x4xui32>
    %206 = stablehlo.constant dense<8> : tensor<160x104x4xui32>
    %207 = stablehlo.multiply %205, %206 : tensor<160x104x4xui32>
    %208 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x104xui32>) -> tensor<160x104x4xui32>
    %209 = stablehlo.shift_right_logical %208, %207 : tensor<160x104x4xui32>
    %210 = stablehlo.constant dense<255> : tensor<160x104x4xui32>
    %211 = stablehlo.and %209, %210 : tensor<160x104x4xui32>
    %212 = stablehlo.convert %211 : (tensor<160x104x4xui32>) -> tensor<160x104x4xf32>
    %213 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %214 = stablehlo.broadcast_in_dim %213, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %215 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %217 = stablehlo.reshape %212 : (tensor<160x104x4xf32>) -> tensor<160x13x32xf32>
    %218 = stablehlo.multiply %217, %214 : tensor<160x13x32xf32>
    %219 = stablehlo.add %218, %216 : tensor<160x13x32xf32>
    %220 = stablehlo.reshape %219 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %221 = stablehlo.dot_general %204, %220, contracting_dims = [1] x [1] : (tensor<11x416xf32>, tensor<160x416xf32>) -> tensor<11x160xf32>
    %222 = stablehlo.add %160, %221 : tensor<11x160xf32>
    // layer 1: attention
    %223 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %224 = stablehlo.multiply %222, %222 : tensor<11x160xf32>
    %225 = stablehlo.reduce(%224 init: %63) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %226 = stablehlo.multiply %225, %65 : tensor<11xf32>
    %227 = stablehlo.add %226, %67 : tensor<11xf32>
    %228 = stablehlo.rsqrt %227 : tensor<11xf32>
    %229 = stablehlo.broadcast_in_dim %228, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %230 = stablehlo.multiply %222, %229 : tensor<11x160xf32>
    %231 = stablehlo.multiply %230, %223 : tensor<11x160xf32>
    %232 = stablehlo.iota dim = 2 : tensor<2592x40x4xui32>
    %233 = stablehlo.multiply %232, %74 : tensor<2592x40x4xui32>
    %234 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x40xui32>) -> tensor<2592x40x4xui32>
    %235 = stablehlo.shift_right_logical %234, %233 : tensor<2592x40x4xui32>
    %236 = stablehlo.and %235, %78 : tensor<2592x40x4xui32>
    %237 = stablehlo.convert %236 : (tensor<2592x40x4xui32>) -> tensor<2592x40x4xf32>
    %238 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %239 = stablehlo.broadcast_in_dim %238, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %240 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %241 = stablehlo.broadcast_in_dim %240, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %242 = stablehlo.reshape %237 : (tensor<2592x40x4xf32>) -> tensor<2592x5x32xf32>
    %243 = stablehlo.multiply %242, %239 : tensor<2592x5x32xf32>
    %244 = stablehlo.add %243, %241 : tensor<2592x5x32xf32>
    %245 = stablehlo.reshape %244 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %246 = stablehlo.dot_general %231, %245, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<2592x160xf32>) -> tensor<11x2592xf32>
    %247 = stablehlo.reshape %246 : (tensor<11x2592xf32>) -> tensor<11x27x96xf32>
    %248 = stablehlo.broadcast_in_dim %56, dims = [0, 3] : (tensor<11x48xf32>) -> tensor<11x27x2x48xf32>
    %249 = stablehlo.broadcast_in_dim %57, dims = [0, 3] : (tensor<11x48xf32>) -> tensor<11x27x2x48xf32>
    %250 = stablehlo.slice %247 [0:11, 0:27, 0:48] : (tensor<11x27x96xf32>) -> tensor<11x27x48xf32>
    %251 = stablehlo.slice %247 [0:11, 0:27, 48:96] : (tensor<11x27x96xf32>) -> tensor<11x27x48xf32>
    %252 = stablehlo.broadcast_in_dim %250, dims = [0, 1, 3] : (tensor<11x27x48xf32>) -> tensor<11x27x2x48xf32>
    %253 = stablehlo.broadcast_in_dim %251, dims = [0, 1, 3] : (tensor<11x27x48xf32>) -> tensor<11x27x2x48xf32>
    %254 = stablehlo.iota dim = 2 : tensor<11x27x2x48xi32>
    %255 = stablehlo.compare EQ, %254, %98 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %256 = stablehlo.iota dim = 1 : tensor<11x27x2x48xi32>
    %257 = stablehlo.compare GE, %256, %101 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %258 = stablehlo.multiply %252, %248 : tensor<11x27x2x48xf32>
    %259 = stablehlo.multiply %253, %249 : tensor<11x27x2x48xf32>
    %260 = stablehlo.subtract %258, %259 : tensor<11x27x2x48xf32>
    %261 = stablehlo.multiply %253, %248 : tensor<11x27x2x48xf32>
    %262 = stablehlo.multiply %252, %249 : tensor<11x27x2x48xf32>
    %263 = stablehlo.add %261, %262 : tensor<11x27x2x48xf32>
    %264 = stablehlo.reshape %247 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %265 = stablehlo.select %255, %260, %263 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %266 = stablehlo.select %257, %264, %265 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %267 = stablehlo.slice %266 [0:11, 21:27, 0:2, 0:48] : (tensor<11x27x2x48xf32>) -> tensor<11x6x2x48xf32>
    %268 = stablehlo.reshape %267 : (tensor<11x6x2x48xf32>) -> tensor<66x2x48xf32>
    %269 = "stablehlo.scatter"(%cache.1, %51, %268) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x48xf32>, tensor<66x2xi32>, tensor<66x2x48xf32>) -> tensor<41x3x2x48xf32>
    %270 = stablehlo.slice %269 [0:10, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %271 = stablehlo.slice %269 [17:27, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %272 = stablehlo.slice %266 [0:11, 0:21, 0:2, 0:48] : (tensor<11x27x2x48xf32>) -> tensor<11x21x2x48xf32>
    %273 = stablehlo.reshape %272 : (tensor<11x21x2x48xf32>) -> tensor<11x3x7x96xf32>
    %274 = stablehlo.transpose %273, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %275 = stablehlo.reshape %274 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %276 = stablehlo.reshape %270 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %277 = stablehlo.dot_general %275, %276, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %278 = stablehlo.reshape %277 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %279 = stablehlo.broadcast_in_dim %60, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %280 = stablehlo.multiply %278, %125 : tensor<3x7x11x10xf32>
    %281 = stablehlo.select %279, %280, %127 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %282 = stablehlo.reduce(%281 init: %129) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %283 = stablehlo.broadcast_in_dim %282, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %284 = stablehlo.subtract %281, %283 : tensor<3x7x11x10xf32>
    %285 = stablehlo.exponential %284 : tensor<3x7x11x10xf32>
    %286 = stablehlo.reduce(%285 init: %63) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %287 = stablehlo.broadcast_in_dim %286, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %288 = stablehlo.divide %285, %287 : tensor<3x7x11x10xf32>
    %289 = stablehlo.reshape %288 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %290 = stablehlo.reshape %271 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %291 = stablehlo.dot_general %289, %290, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %292 = stablehlo.reshape %291 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %293 = stablehlo.transpose %292, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %294 = stablehlo.reshape %293 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %295 = stablehlo.iota dim = 2 : tensor<160x504x4xui32>
    %296 = stablehlo.multiply %295, %144 : tensor<160x504x4xui32>
    %297 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x504xui32>) -> tensor<160x504x4xui32>
    %298 = stablehlo.shift_right_logical %297, %296 : tensor<160x504x4xui32>
    %299 = stablehlo.and %298, %148 : tensor<160x504x4xui32>
    %300 = stablehlo.convert %299 : (tensor<160x504x4xui32>) -> tensor<160x504x4xf32>
    %301 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %302 = stablehlo.broadcast_in_dim %301, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %303 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %304 = stablehlo.broadcast_in_dim %303, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %305 = stablehlo.reshape %300 : (tensor<160x504x4xf32>) -> tensor<160x63x32xf32>
    %306 = stablehlo.multiply %305, %302 : tensor<160x63x32xf32>
    %307 = stablehlo.add %306, %304 : tensor<160x63x32xf32>
    %308 = stablehlo.reshape %307 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %309 = stablehlo.dot_general %294, %308, contracting_dims = [1] x [1] : (tensor<11x2016xf32>, tensor<160x2016xf32>) -> tensor<11x160xf32>
    %310 = stablehlo.add %222, %309 : tensor<11x160xf32>
    // layer 1: feed-forward
    %311 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %312 = stablehlo.multiply %310, %310 : tensor<11x160xf32>
    %313 = stablehlo.reduce(%312 init: %63) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %314 = stablehlo.multiply %313, %65 : tensor<11xf32>
    %315 = stablehlo.add %314, %67 : tensor<11xf32>
    %316 = stablehlo.rsqrt %315 : tensor<11xf32>
    %317 = stablehlo.broadcast_in_dim %316, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %318 = stablehlo.multiply %310, %317 : tensor<11x160xf32>
    %319 = stablehlo.multiply %318, %311 : tensor<11x160xf32>
    %320 = stablehlo.iota dim = 2 : tensor<416x40x4xui32>
    %321 = stablehlo.multiply %320, %171 : tensor<416x40x4xui32>
    %322 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x40xui32>) -> tensor<416x40x4xui32>
    %323 = stablehlo.shift_right_logical %322, %321 : tensor<416x40x4xui32>
    %324 = stablehlo.and %323, %175 : tensor<416x40x4xui32>
    %325 = stablehlo.convert %324 : (tensor<416x40x4xui32>) -> tensor<416x40x4xf32>
    %326 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %327 = stablehlo.broadcast_in_dim %326, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %328 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %329 = stablehlo.broadcast_in_dim %328, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %330 = stablehlo.reshape %325 : (tensor<416x40x4xf32>) -> tensor<416x5x32xf32>
    %331 = stablehlo.multiply %330, %327 : tensor<416x5x32xf32>
    %332 = stablehlo.add %331, %329 : tensor<416x5x32xf32>
    %333 = stablehlo.reshape %332 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %334 = stablehlo.dot_general %319, %333, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %335 = stablehlo.iota dim = 2 : tensor<416x40x4xui32>
    %336 = stablehlo.multiply %335, %171 : tensor<416x40x4xui32>
    %337 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x40xui32>) -> tensor<416x40x4xui32>
    %338 = stablehlo.shift_right_logical %337, %336 : tensor<416x40x4xui32>
    %339 = stablehlo.and %338, %175 : tensor<416x40x4xui32>
    %340 = stablehlo.convert %339 : (tensor<416x40x4xui32>) -> tensor<416x40x4xf32>
    %341 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %342 = stablehlo.broadcast_in_dim %341, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %343 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %344 = stablehlo.broadcast_in_dim %343, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %345 = stablehlo.reshape %340 : (tensor<416x40x4xf32>) -> tensor<416x5x32xf32>
    %346 = stablehlo.multiply %345, %342 : tensor<416x5x32xf32>
    %347 = stablehlo.add %346, %344 : tensor<416x5x32xf32>
    %348 = stablehlo.reshape %347 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %349 = stablehlo.dot_general %319, %348, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %350 = stablehlo.logistic %334 : tensor<11x416xf32>
    %351 = stablehlo.multiply %334, %350 : tensor<11x416xf32>
    %352 = stablehlo.multiply %351, %349 : tensor<11x416xf32>
    %353 = stablehlo.iota dim = 2 : tensor<160x104x4xui32>
    %354 = stablehlo.multiply %353, %206 : tensor<160x104x4xui32>
    %355 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x104xui32>) -> tensor<160x104x4xui32>
    %356 = stablehlo.shift_right_logical %355, %354 : tensor<160x104x4xui32>
    %357 = stablehlo.and %356, %210 : tensor<160x104x4xui32>
    %358 = stablehlo.convert %357 : (tensor<160x104x4xui32>) -> tensor<160x104x4xf32>
    %359 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %360 = stablehlo.broadcast_in_dim %359, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %361 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %362 = stablehlo.broadcast_in_dim %361, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %363 = stablehlo.reshape %358 : (tensor<160x104x4xf32>) -> tensor<160x13x32xf32>
    %364 = stablehlo.multiply %363, %360 : tensor<160x13x32xf32>
    %365 = stablehlo.add %364, %362 : tensor<160x13x32xf32>
    %366 = stablehlo.reshape %365 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %367 = stablehlo.dot_general %352, %366, contracting_dims = [1] x [1] : (tensor<11x416xf32>, tensor<160x416xf32>) -> tensor<11x160xf32>
    %368 = stablehlo.add %310, %367 : tensor<11x160xf32>
    // head
    %369 = stablehlo.reshape %length : (tensor<i32>) -> tensor<1xi32>
    %370 = stablehlo.constant dense<1> : tensor<1xi32>
    %371 = stablehlo.subtract %369, %370 : tensor<1xi32>
    %372 = stablehlo.constant dense<0> : tensor<1xi32>
    %373 = stablehlo.constant dense<10> : tensor<1xi32>
    %374 = stablehlo.clamp %372, %371, %373 : tensor<1xi32>
    %375 = "stablehlo.gather"(%368, %374) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<11x160xf32>, tensor<1xi32>) -> tensor<1x160xf32>
    %376 = stablehlo.reshape %375 : (tensor<1x160xf32>) -> tensor<160xf32>
    %377 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %378 = stablehlo.multiply %376, %376 : tensor<160xf32>
    %379 = stablehlo.reduce(%378 init: %63) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %380 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %381 = stablehlo.multiply %379, %380 : tensor<f32>
    %382 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %383 = stablehlo.add %381, %382 : tensor<f32>
    %384 = stablehlo.rsqrt %383 : tensor<f32>
    %385 = stablehlo.broadcast_in_dim %384, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %386 = stablehlo.multiply %376, %385 : tensor<160xf32>
    %387 = stablehlo.multiply %386, %377 : tensor<160xf32>
    %388 = stablehlo.iota dim = 2 : tensor<26x40x4xui32>
    %389 = stablehlo.constant dense<8> : tensor<26x40x4xui32>
    %390 = stablehlo.multiply %388, %389 : tensor<26x40x4xui32>
    %391 = stablehlo.broadcast_in_dim %model.embed_tokens.weight, dims = [0, 1] : (tensor<26x40xui32>) -> tensor<26x40x4xui32>
    %392 = stablehlo.shift_right_logical %391, %390 : tensor<26x40x4xui32>
    %393 = stablehlo.constant dense<255> : tensor<26x40x4xui32>
    %394 = stablehlo.and %392, %393 : tensor<26x40x4xui32>
    %395 = stablehlo.convert %394 : (tensor<26x40x4xui32>) -> tensor<26x40x4xf32>
    %396 = stablehlo.convert %model.embed_tokens.scales : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %397 = stablehlo.broadcast_in_dim %396, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x32xf32>
    %398 = stablehlo.convert %model.embed_tokens.biases : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %399 = stablehlo.broadcast_in_dim %398, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x32xf32>
    %400 = stablehlo.reshape %395 : (tensor<26x40x4xf32>) -> tensor<26x5x32xf32>
    %401 = stablehlo.multiply %400, %397 : tensor<26x5x32xf32>
    %402 = stablehlo.add %401, %399 : tensor<26x5x32xf32>
    %403 = stablehlo.reshape %402 : (tensor<26x5x32xf32>) -> tensor<26x160xf32>
    %404 = stablehlo.dot_general %403, %387, contracting_dims = [1] x [0] : (tensor<26x160xf32>, tensor<160xf32>) -> tensor<26xf32>
    %405 = stablehlo.reduce(%404 init: %129) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %406 = stablehlo.broadcast_in_dim %405, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %407 = stablehlo.is_finite %406 : (tensor<26xf32>) -> tensor<26xi1>
    %408 = stablehlo.compare EQ, %404, %406 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %409 = stablehlo.constant dense<false> : tensor<26xi1>
    %410 = stablehlo.select %407, %408, %409 : tensor<26xi1>, tensor<26xi1>
    %411 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %412 = stablehlo.iota dim = 0 : tensor<26xui32>
    %413 = stablehlo.select %410, %412, %411 : tensor<26xi1>, tensor<26xui32>
    %414 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %415 = stablehlo.reduce(%413 init: %414) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %416 = stablehlo.bitcast_convert %415 : (tensor<ui32>) -> tensor<i32>
    return %416, %114, %269 : tensor<i32>, tensor<41x3x2x48xf32>, tensor<41x3x2x48xf32>
  }
}
