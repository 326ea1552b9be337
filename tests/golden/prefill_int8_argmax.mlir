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
    %118 = stablehlo.reshape %117 : (tensor<11x21x2x48xf32>) -> tensor<11x21x96xf32>
    %119 = stablehlo.reshape %118 : (tensor<11x21x96xf32>) -> tensor<11x3x7x96xf32>
    %120 = stablehlo.reshape %115 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %121 = stablehlo.reshape %116 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %122 = stablehlo.transpose %119, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %123 = stablehlo.reshape %122 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %124 = stablehlo.dot_general %123, %120, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %125 = stablehlo.reshape %124 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %126 = stablehlo.broadcast_in_dim %60, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %127 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x11x10xf32>
    %128 = stablehlo.multiply %125, %127 : tensor<3x7x11x10xf32>
    %129 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %130 = stablehlo.select %126, %128, %129 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %131 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %132 = stablehlo.reduce(%130 init: %131) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %134 = stablehlo.subtract %130, %133 : tensor<3x7x11x10xf32>
    %135 = stablehlo.exponential %134 : tensor<3x7x11x10xf32>
    %136 = stablehlo.reduce(%135 init: %63) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %138 = stablehlo.divide %135, %137 : tensor<3x7x11x10xf32>
    %139 = stablehlo.reshape %138 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %140 = stablehlo.dot_general %139, %121, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %141 = stablehlo.reshape %140 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %142 = stablehlo.transpose %141, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %143 = stablehlo.reshape %142 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %144 = stablehlo.iota dim = 2 : tensor<160x504x4xui32>
    %145 = stablehlo.constant dense<8> : tensor<160x504x4xui32>
    %146 = stablehlo.multiply %144, %145 : tensor<160x504x4xui32>
    %147 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x504xui32>) -> tensor<160x504x4xui32>
    %148 = stablehlo.shift_right_logical %147, %146 : tensor<160x504x4xui32>
    %149 = stablehlo.constant dense<255> : tensor<160x504x4xui32>
    %150 = stablehlo.and %148, %149 : tensor<160x504x4xui32>
    %151 = stablehlo.convert %150 : (tensor<160x504x4xui32>) -> tensor<160x504x4xf32>
    %152 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %153 = stablehlo.broadcast_in_dim %152, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %154 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %156 = stablehlo.reshape %151 : (tensor<160x504x4xf32>) -> tensor<160x63x32xf32>
    %157 = stablehlo.multiply %156, %153 : tensor<160x63x32xf32>
    %158 = stablehlo.add %157, %155 : tensor<160x63x32xf32>
    %159 = stablehlo.reshape %158 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %160 = stablehlo.dot_general %143, %159, contracting_dims = [1] x [1] : (tensor<11x2016xf32>, tensor<160x2016xf32>) -> tensor<11x160xf32>
    %161 = stablehlo.add %21, %160 : tensor<11x160xf32>
    // layer 0: feed-forward
    %162 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %163 = stablehlo.multiply %161, %161 : tensor<11x160xf32>
    %164 = stablehlo.reduce(%163 init: %63) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %165 = stablehlo.multiply %164, %65 : tensor<11xf32>
    %166 = stablehlo.add %165, %67 : tensor<11xf32>
    %167 = stablehlo.rsqrt %166 : tensor<11xf32>
    %168 = stablehlo.broadcast_in_dim %167, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %169 = stablehlo.multiply %161, %168 : tensor<11x160xf32>
    %170 = stablehlo.multiply %169, %162 : tensor<11x160xf32>
    %171 = stablehlo.iota dim = 2 : tensor<416x40x4xui32>
    %172 = stablehlo.constant dense<8> : tensor<416x40x4xui32>
    %173 = stablehlo.multiply %171, %172 : tensor<416x40x4xui32>
    %174 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x40xui32>) -> tensor<416x40x4xui32>
    %175 = stablehlo.shift_right_logical %174, %173 : tensor<416x40x4xui32>
    %176 = stablehlo.constant dense<255> : tensor<416x40x4xui32>
    %177 = stablehlo.and %175, %176 : tensor<416x40x4xui32>
    %178 = stablehlo.convert %177 : (tensor<416x40x4xui32>) -> tensor<416x40x4xf32>
    %179 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %181 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %182 = stablehlo.broadcast_in_dim %181, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %183 = stablehlo.reshape %178 : (tensor<416x40x4xf32>) -> tensor<416x5x32xf32>
    %184 = stablehlo.multiply %183, %180 : tensor<416x5x32xf32>
    %185 = stablehlo.add %184, %182 : tensor<416x5x32xf32>
    %186 = stablehlo.reshape %185 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %187 = stablehlo.dot_general %170, %186, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %188 = stablehlo.iota dim = 2 : tensor<416x40x4xui32>
    %189 = stablehlo.multiply %188, %172 : tensor<416x40x4xui32>
    %190 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x40xui32>) -> tensor<416x40x4xui32>
    %191 = stablehlo.shift_right_logical %190, %189 : tensor<416x40x4xui32>
    %192 = stablehlo.and %191, %176 : tensor<416x40x4xui32>
    %193 = stablehlo.convert %192 : (tensor<416x40x4xui32>) -> tensor<416x40x4xf32>
    %194 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %196 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %198 = stablehlo.reshape %193 : (tensor<416x40x4xf32>) -> tensor<416x5x32xf32>
    %199 = stablehlo.multiply %198, %195 : tensor<416x5x32xf32>
    %200 = stablehlo.add %199, %197 : tensor<416x5x32xf32>
    %201 = stablehlo.reshape %200 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %202 = stablehlo.dot_general %170, %201, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %203 = stablehlo.logistic %187 : tensor<11x416xf32>
    %204 = stablehlo.multiply %187, %203 : tensor<11x416xf32>
    %205 = stablehlo.multiply %204, %202 : tensor<11x416xf32>
    %206 = stablehlo.iota dim = 2 : tensor<160x104x4xui32>
    %207 = stablehlo.constant dense<8> : tensor<160x104x4xui32>
    %208 = stablehlo.multiply %206, %207 : tensor<160x104x4xui32>
    %209 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x104xui32>) -> tensor<160x104x4xui32>
    %210 = stablehlo.shift_right_logical %209, %208 : tensor<160x104x4xui32>
    %211 = stablehlo.constant dense<255> : tensor<160x104x4xui32>
    %212 = stablehlo.and %210, %211 : tensor<160x104x4xui32>
    %213 = stablehlo.convert %212 : (tensor<160x104x4xui32>) -> tensor<160x104x4xf32>
    %214 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %216 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %217 = stablehlo.broadcast_in_dim %216, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %218 = stablehlo.reshape %213 : (tensor<160x104x4xf32>) -> tensor<160x13x32xf32>
    %219 = stablehlo.multiply %218, %215 : tensor<160x13x32xf32>
    %220 = stablehlo.add %219, %217 : tensor<160x13x32xf32>
    %221 = stablehlo.reshape %220 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %222 = stablehlo.dot_general %205, %221, contracting_dims = [1] x [1] : (tensor<11x416xf32>, tensor<160x416xf32>) -> tensor<11x160xf32>
    %223 = stablehlo.add %161, %222 : tensor<11x160xf32>
    // layer 1: attention
    %224 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %225 = stablehlo.multiply %223, %223 : tensor<11x160xf32>
    %226 = stablehlo.reduce(%225 init: %63) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %227 = stablehlo.multiply %226, %65 : tensor<11xf32>
    %228 = stablehlo.add %227, %67 : tensor<11xf32>
    %229 = stablehlo.rsqrt %228 : tensor<11xf32>
    %230 = stablehlo.broadcast_in_dim %229, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %231 = stablehlo.multiply %223, %230 : tensor<11x160xf32>
    %232 = stablehlo.multiply %231, %224 : tensor<11x160xf32>
    %233 = stablehlo.iota dim = 2 : tensor<2592x40x4xui32>
    %234 = stablehlo.multiply %233, %74 : tensor<2592x40x4xui32>
    %235 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x40xui32>) -> tensor<2592x40x4xui32>
    %236 = stablehlo.shift_right_logical %235, %234 : tensor<2592x40x4xui32>
    %237 = stablehlo.and %236, %78 : tensor<2592x40x4xui32>
    %238 = stablehlo.convert %237 : (tensor<2592x40x4xui32>) -> tensor<2592x40x4xf32>
    %239 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %240 = stablehlo.broadcast_in_dim %239, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %241 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %242 = stablehlo.broadcast_in_dim %241, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %243 = stablehlo.reshape %238 : (tensor<2592x40x4xf32>) -> tensor<2592x5x32xf32>
    %244 = stablehlo.multiply %243, %240 : tensor<2592x5x32xf32>
    %245 = stablehlo.add %244, %242 : tensor<2592x5x32xf32>
    %246 = stablehlo.reshape %245 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %247 = stablehlo.dot_general %232, %246, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<2592x160xf32>) -> tensor<11x2592xf32>
    %248 = stablehlo.reshape %247 : (tensor<11x2592xf32>) -> tensor<11x27x96xf32>
    %249 = stablehlo.broadcast_in_dim %56, dims = [0, 3] : (tensor<11x48xf32>) -> tensor<11x27x2x48xf32>
    %250 = stablehlo.broadcast_in_dim %57, dims = [0, 3] : (tensor<11x48xf32>) -> tensor<11x27x2x48xf32>
    %251 = stablehlo.slice %248 [0:11, 0:27, 0:48] : (tensor<11x27x96xf32>) -> tensor<11x27x48xf32>
    %252 = stablehlo.slice %248 [0:11, 0:27, 48:96] : (tensor<11x27x96xf32>) -> tensor<11x27x48xf32>
    %253 = stablehlo.broadcast_in_dim %251, dims = [0, 1, 3] : (tensor<11x27x48xf32>) -> tensor<11x27x2x48xf32>
    %254 = stablehlo.broadcast_in_dim %252, dims = [0, 1, 3] : (tensor<11x27x48xf32>) -> tensor<11x27x2x48xf32>
    %255 = stablehlo.iota dim = 2 : tensor<11x27x2x48xi32>
    %256 = stablehlo.compare EQ, %255, %98 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %257 = stablehlo.iota dim = 1 : tensor<11x27x2x48xi32>
    %258 = stablehlo.compare GE, %257, %101 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %259 = stablehlo.multiply %253, %249 : tensor<11x27x2x48xf32>
    %260 = stablehlo.multiply %254, %250 : tensor<11x27x2x48xf32>
    %261 = stablehlo.subtract %259, %260 : tensor<11x27x2x48xf32>
    %262 = stablehlo.multiply %254, %249 : tensor<11x27x2x48xf32>
    %263 = stablehlo.multiply %253, %250 : tensor<11x27x2x48xf32>
    %264 = stablehlo.add %262, %263 : tensor<11x27x2x48xf32>
    %265 = stablehlo.reshape %248 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %266 = stablehlo.select %256, %261, %264 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %267 = stablehlo.select %258, %265, %266 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %268 = stablehlo.slice %267 [0:11, 21:27, 0:2, 0:48] : (tensor<11x27x2x48xf32>) -> tensor<11x6x2x48xf32>
    %269 = stablehlo.reshape %268 : (tensor<11x6x2x48xf32>) -> tensor<66x2x48xf32>
    %270 = "stablehlo.scatter"(%cache.1, %51, %269) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x48xf32>, tensor<66x2xi32>, tensor<66x2x48xf32>) -> tensor<41x3x2x48xf32>
    %271 = stablehlo.slice %270 [0:10, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %272 = stablehlo.slice %270 [17:27, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %273 = stablehlo.slice %267 [0:11, 0:21, 0:2, 0:48] : (tensor<11x27x2x48xf32>) -> tensor<11x21x2x48xf32>
    %274 = stablehlo.reshape %273 : (tensor<11x21x2x48xf32>) -> tensor<11x21x96xf32>
    %275 = stablehlo.reshape %274 : (tensor<11x21x96xf32>) -> tensor<11x3x7x96xf32>
    %276 = stablehlo.reshape %271 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %277 = stablehlo.reshape %272 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %278 = stablehlo.transpose %275, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %279 = stablehlo.reshape %278 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %280 = stablehlo.dot_general %279, %276, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %281 = stablehlo.reshape %280 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %282 = stablehlo.broadcast_in_dim %60, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %283 = stablehlo.multiply %281, %127 : tensor<3x7x11x10xf32>
    %284 = stablehlo.select %282, %283, %129 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %285 = stablehlo.reduce(%284 init: %131) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %286 = stablehlo.broadcast_in_dim %285, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %287 = stablehlo.subtract %284, %286 : tensor<3x7x11x10xf32>
    %288 = stablehlo.exponential %287 : tensor<3x7x11x10xf32>
    %289 = stablehlo.reduce(%288 init: %63) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %290 = stablehlo.broadcast_in_dim %289, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %291 = stablehlo.divide %288, %290 : tensor<3x7x11x10xf32>
    %292 = stablehlo.reshape %291 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %293 = stablehlo.dot_general %292, %277, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %294 = stablehlo.reshape %293 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %295 = stablehlo.transpose %294, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %296 = stablehlo.reshape %295 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %297 = stablehlo.iota dim = 2 : tensor<160x504x4xui32>
    %298 = stablehlo.multiply %297, %145 : tensor<160x504x4xui32>
    %299 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x504xui32>) -> tensor<160x504x4xui32>
    %300 = stablehlo.shift_right_logical %299, %298 : tensor<160x504x4xui32>
    %301 = stablehlo.and %300, %149 : tensor<160x504x4xui32>
    %302 = stablehlo.convert %301 : (tensor<160x504x4xui32>) -> tensor<160x504x4xf32>
    %303 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %304 = stablehlo.broadcast_in_dim %303, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %305 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %306 = stablehlo.broadcast_in_dim %305, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %307 = stablehlo.reshape %302 : (tensor<160x504x4xf32>) -> tensor<160x63x32xf32>
    %308 = stablehlo.multiply %307, %304 : tensor<160x63x32xf32>
    %309 = stablehlo.add %308, %306 : tensor<160x63x32xf32>
    %310 = stablehlo.reshape %309 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %311 = stablehlo.dot_general %296, %310, contracting_dims = [1] x [1] : (tensor<11x2016xf32>, tensor<160x2016xf32>) -> tensor<11x160xf32>
    %312 = stablehlo.add %223, %311 : tensor<11x160xf32>
    // layer 1: feed-forward
    %313 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %314 = stablehlo.multiply %312, %312 : tensor<11x160xf32>
    %315 = stablehlo.reduce(%314 init: %63) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %316 = stablehlo.multiply %315, %65 : tensor<11xf32>
    %317 = stablehlo.add %316, %67 : tensor<11xf32>
    %318 = stablehlo.rsqrt %317 : tensor<11xf32>
    %319 = stablehlo.broadcast_in_dim %318, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %320 = stablehlo.multiply %312, %319 : tensor<11x160xf32>
    %321 = stablehlo.multiply %320, %313 : tensor<11x160xf32>
    %322 = stablehlo.iota dim = 2 : tensor<416x40x4xui32>
    %323 = stablehlo.multiply %322, %172 : tensor<416x40x4xui32>
    %324 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x40xui32>) -> tensor<416x40x4xui32>
    %325 = stablehlo.shift_right_logical %324, %323 : tensor<416x40x4xui32>
    %326 = stablehlo.and %325, %176 : tensor<416x40x4xui32>
    %327 = stablehlo.convert %326 : (tensor<416x40x4xui32>) -> tensor<416x40x4xf32>
    %328 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %329 = stablehlo.broadcast_in_dim %328, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %330 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %331 = stablehlo.broadcast_in_dim %330, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %332 = stablehlo.reshape %327 : (tensor<416x40x4xf32>) -> tensor<416x5x32xf32>
    %333 = stablehlo.multiply %332, %329 : tensor<416x5x32xf32>
    %334 = stablehlo.add %333, %331 : tensor<416x5x32xf32>
    %335 = stablehlo.reshape %334 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %336 = stablehlo.dot_general %321, %335, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %337 = stablehlo.iota dim = 2 : tensor<416x40x4xui32>
    %338 = stablehlo.multiply %337, %172 : tensor<416x40x4xui32>
    %339 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x40xui32>) -> tensor<416x40x4xui32>
    %340 = stablehlo.shift_right_logical %339, %338 : tensor<416x40x4xui32>
    %341 = stablehlo.and %340, %176 : tensor<416x40x4xui32>
    %342 = stablehlo.convert %341 : (tensor<416x40x4xui32>) -> tensor<416x40x4xf32>
    %343 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %344 = stablehlo.broadcast_in_dim %343, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %345 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %346 = stablehlo.broadcast_in_dim %345, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %347 = stablehlo.reshape %342 : (tensor<416x40x4xf32>) -> tensor<416x5x32xf32>
    %348 = stablehlo.multiply %347, %344 : tensor<416x5x32xf32>
    %349 = stablehlo.add %348, %346 : tensor<416x5x32xf32>
    %350 = stablehlo.reshape %349 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %351 = stablehlo.dot_general %321, %350, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %352 = stablehlo.logistic %336 : tensor<11x416xf32>
    %353 = stablehlo.multiply %336, %352 : tensor<11x416xf32>
    %354 = stablehlo.multiply %353, %351 : tensor<11x416xf32>
    %355 = stablehlo.iota dim = 2 : tensor<160x104x4xui32>
    %356 = stablehlo.multiply %355, %207 : tensor<160x104x4xui32>
    %357 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x104xui32>) -> tensor<160x104x4xui32>
    %358 = stablehlo.shift_right_logical %357, %356 : tensor<160x104x4xui32>
    %359 = stablehlo.and %358, %211 : tensor<160x104x4xui32>
    %360 = stablehlo.convert %359 : (tensor<160x104x4xui32>) -> tensor<160x104x4xf32>
    %361 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %362 = stablehlo.broadcast_in_dim %361, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %363 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %364 = stablehlo.broadcast_in_dim %363, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %365 = stablehlo.reshape %360 : (tensor<160x104x4xf32>) -> tensor<160x13x32xf32>
    %366 = stablehlo.multiply %365, %362 : tensor<160x13x32xf32>
    %367 = stablehlo.add %366, %364 : tensor<160x13x32xf32>
    %368 = stablehlo.reshape %367 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %369 = stablehlo.dot_general %354, %368, contracting_dims = [1] x [1] : (tensor<11x416xf32>, tensor<160x416xf32>) -> tensor<11x160xf32>
    %370 = stablehlo.add %312, %369 : tensor<11x160xf32>
    // head
    %371 = stablehlo.reshape %length : (tensor<i32>) -> tensor<1xi32>
    %372 = stablehlo.constant dense<1> : tensor<1xi32>
    %373 = stablehlo.subtract %371, %372 : tensor<1xi32>
    %374 = stablehlo.constant dense<0> : tensor<1xi32>
    %375 = stablehlo.constant dense<10> : tensor<1xi32>
    %376 = stablehlo.clamp %374, %373, %375 : tensor<1xi32>
    %377 = "stablehlo.gather"(%370, %376) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<11x160xf32>, tensor<1xi32>) -> tensor<1x160xf32>
    %378 = stablehlo.reshape %377 : (tensor<1x160xf32>) -> tensor<160xf32>
    %379 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %380 = stablehlo.multiply %378, %378 : tensor<160xf32>
    %381 = stablehlo.reduce(%380 init: %63) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %382 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %383 = stablehlo.multiply %381, %382 : tensor<f32>
    %384 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %385 = stablehlo.add %383, %384 : tensor<f32>
    %386 = stablehlo.rsqrt %385 : tensor<f32>
    %387 = stablehlo.broadcast_in_dim %386, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %388 = stablehlo.multiply %378, %387 : tensor<160xf32>
    %389 = stablehlo.multiply %388, %379 : tensor<160xf32>
    %390 = stablehlo.iota dim = 2 : tensor<26x40x4xui32>
    %391 = stablehlo.constant dense<8> : tensor<26x40x4xui32>
    %392 = stablehlo.multiply %390, %391 : tensor<26x40x4xui32>
    %393 = stablehlo.broadcast_in_dim %model.embed_tokens.weight, dims = [0, 1] : (tensor<26x40xui32>) -> tensor<26x40x4xui32>
    %394 = stablehlo.shift_right_logical %393, %392 : tensor<26x40x4xui32>
    %395 = stablehlo.constant dense<255> : tensor<26x40x4xui32>
    %396 = stablehlo.and %394, %395 : tensor<26x40x4xui32>
    %397 = stablehlo.convert %396 : (tensor<26x40x4xui32>) -> tensor<26x40x4xf32>
    %398 = stablehlo.convert %model.embed_tokens.scales : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %399 = stablehlo.broadcast_in_dim %398, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x32xf32>
    %400 = stablehlo.convert %model.embed_tokens.biases : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %401 = stablehlo.broadcast_in_dim %400, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x32xf32>
    %402 = stablehlo.reshape %397 : (tensor<26x40x4xf32>) -> tensor<26x5x32xf32>
    %403 = stablehlo.multiply %402, %399 : tensor<26x5x32xf32>
    %404 = stablehlo.add %403, %401 : tensor<26x5x32xf32>
    %405 = stablehlo.reshape %404 : (tensor<26x5x32xf32>) -> tensor<26x160xf32>
    %406 = stablehlo.dot_general %405, %389, contracting_dims = [1] x [0] : (tensor<26x160xf32>, tensor<160xf32>) -> tensor<26xf32>
    %407 = stablehlo.reduce(%406 init: %131) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %408 = stablehlo.broadcast_in_dim %407, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %409 = stablehlo.is_finite %408 : (tensor<26xf32>) -> tensor<26xi1>
    %410 = stablehlo.compare EQ, %406, %408 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %411 = stablehlo.constant dense<false> : tensor<26xi1>
    %412 = stablehlo.select %409, %410, %411 : tensor<26xi1>, tensor<26xi1>
    %413 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %414 = stablehlo.iota dim = 0 : tensor<26xui32>
    %415 = stablehlo.select %412, %414, %413 : tensor<26xi1>, tensor<26xui32>
    %416 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %417 = stablehlo.reduce(%415 init: %416) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %418 = stablehlo.bitcast_convert %417 : (tensor<ui32>) -> tensor<i32>
    return %418, %114, %270 : tensor<i32>, tensor<41x3x2x48xf32>, tensor<41x3x2x48xf32>
  }
}
