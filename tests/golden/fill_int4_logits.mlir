module @fill_6_11_logits {
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
    %cache.0: tensor<6x41x3x2x48xf32>,
    %cache.1: tensor<6x41x3x2x48xf32>,
    %tokens: tensor<11xi32>,
    %slot: tensor<i32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<26xf32>, tensor<6x41x3x2x48xf32>, tensor<6x41x3x2x48xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<11xi32>
    %1 = stablehlo.constant dense<25> : tensor<11xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<11xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf32>, tensor<11xi32>) -> tensor<11x160xf32>
    %4 = stablehlo.iota dim = 0 : tensor<11xi32>
    %5 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<11xi32>
    %6 = stablehlo.add %4, %5 : tensor<11xi32>
    %7 = stablehlo.broadcast_in_dim %slot, dims = [] : (tensor<i32>) -> tensor<11xi32>
    %8 = stablehlo.constant dense<5> : tensor<11xi32>
    %9 = stablehlo.clamp %0, %7, %8 : tensor<11xi32>
    %10 = stablehlo.iota dim = 1 : tensor<11x6xi32>
    %11 = stablehlo.constant dense<0> : tensor<11x6xi32>
    %12 = stablehlo.compare LT, %10, %11 : (tensor<11x6xi32>, tensor<11x6xi32>) -> tensor<11x6xi1>
    %13 = stablehlo.constant dense<3> : tensor<11x6xi32>
    %14 = stablehlo.compare GE, %10, %13 : (tensor<11x6xi32>, tensor<11x6xi32>) -> tensor<11x6xi1>
    %15 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<11xi32>) -> tensor<11x6xi32>
    %16 = stablehlo.constant dense<16> : tensor<11x6xi32>
    %17 = stablehlo.clamp %11, %15, %16 : tensor<11x6xi32>
    %18 = stablehlo.constant dense<17> : tensor<11x6xi32>
    %19 = stablehlo.add %17, %18 : tensor<11x6xi32>
    %20 = stablehlo.select %14, %19, %17 : tensor<11x6xi1>, tensor<11x6xi32>
    %21 = stablehlo.constant dense<7> : tensor<11x6xi32>
    %22 = stablehlo.remainder %10, %21 : tensor<11x6xi32>
    %23 = stablehlo.constant dense<34> : tensor<11x6xi32>
    %24 = stablehlo.add %22, %23 : tensor<11x6xi32>
    %25 = stablehlo.select %12, %24, %20 : tensor<11x6xi1>, tensor<11x6xi32>
    %26 = stablehlo.subtract %10, %11 : tensor<11x6xi32>
    %27 = stablehlo.remainder %26, %13 : tensor<11x6xi32>
    %28 = stablehlo.divide %10, %21 : tensor<11x6xi32>
    %29 = stablehlo.select %12, %28, %27 : tensor<11x6xi1>, tensor<11x6xi32>
    %30 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<11xi32>) -> tensor<11x6xi32>
    %31 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<11x6xi32>) -> tensor<11x6x3xi32>
    %32 = stablehlo.iota dim = 2 : tensor<11x6x3xi32>
    %33 = stablehlo.constant dense<0> : tensor<11x6x3xi32>
    %34 = stablehlo.compare EQ, %32, %33 : (tensor<11x6x3xi32>, tensor<11x6x3xi32>) -> tensor<11x6x3xi1>
    %35 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<11x6xi32>) -> tensor<11x6x3xi32>
    %36 = stablehlo.select %34, %35, %31 : tensor<11x6x3xi1>, tensor<11x6x3xi32>
    %37 = stablehlo.iota dim = 2 : tensor<11x6x3xi32>
    %38 = stablehlo.constant dense<1> : tensor<11x6x3xi32>
    %39 = stablehlo.compare EQ, %37, %38 : (tensor<11x6x3xi32>, tensor<11x6x3xi32>) -> tensor<11x6x3xi1>
    %40 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<11x6xi32>) -> tensor<11x6x3xi32>
    %41 = stablehlo.select %39, %40, %36 : tensor<11x6x3xi1>, tensor<11x6x3xi32>
    %42 = stablehlo.reshape %41 : (tensor<11x6x3xi32>) -> tensor<66x3xi32>
    %43 = stablehlo.reshape %rope : (tensor<17x2x48xf32>) -> tensor<17x96xf32>
    %44 = stablehlo.constant dense<16> : tensor<11xi32>
    %45 = stablehlo.clamp %0, %6, %44 : tensor<11xi32>
    %46 = "stablehlo.gather"(%43, %45) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 96>}> : (tensor<17x96xf32>, tensor<11xi32>) -> tensor<11x96xf32>
    %47 = stablehlo.slice %46 [0:11, 0:48] : (tensor<11x96xf32>) -> tensor<11x48xf32>
    %48 = stablehlo.slice %46 [0:11, 48:96] : (tensor<11x96xf32>) -> tensor<11x48xf32>
    %49 = stablehlo.iota dim = 1 : tensor<11x10xi32>
    %50 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<11xi32>) -> tensor<11x10xi32>
    %51 = stablehlo.compare LE, %49, %50 : (tensor<11x10xi32>, tensor<11x10xi32>) -> tensor<11x10xi1>
    // layer 0: attention
    %52 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %53 = stablehlo.multiply %3, %3 : tensor<11x160xf32>
    %54 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %55 = stablehlo.reduce(%53 init: %54) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %56 = stablehlo.constant dense<6.25e-03> : tensor<11xf32>
    %57 = stablehlo.multiply %55, %56 : tensor<11xf32>
    %58 = stablehlo.constant dense<1.0e-05> : tensor<11xf32>
    %59 = stablehlo.add %57, %58 : tensor<11xf32>
    %60 = stablehlo.rsqrt %59 : tensor<11xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %62 = stablehlo.multiply %3, %61 : tensor<11x160xf32>
    %63 = stablehlo.multiply %62, %52 : tensor<11x160xf32>
    %64 = stablehlo.iota dim = 2 : tensor<2592x20x8xui32>
    %65 = stablehlo.constant dense<4> : tensor<2592x20x8xui32>
    %66 = stablehlo.multiply %64, %65 : tensor<2592x20x8xui32>
    %67 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x20xui32>) -> tensor<2592x20x8xui32>
    %68 = stablehlo.shift_right_logical %67, %66 : tensor<2592x20x8xui32>
    %69 = stablehlo.constant dense<15> : tensor<2592x20x8xui32>
    %70 = stablehlo.and %68, %69 : tensor<2592x20x8xui32>
    %71 = stablehlo.convert %70 : (tensor<2592x20x8xui32>) -> tensor<2592x20x8xf32>
    %72 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %74 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %76 = stablehlo.reshape %71 : (tensor<2592x20x8xf32>) -> tensor<2592x5x32xf32>
    %77 = stablehlo.multiply %76, %73 : tensor<2592x5x32xf32>
    %78 = stablehlo.add %77, %75 : tensor<2592x5x32xf32>
    %79 = stablehlo.reshape %78 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %80 = stablehlo.dot_general %63, %79, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<2592x160xf32>) -> tensor<11x2592xf32>
    %81 = stablehlo.reshape %80 : (tensor<11x2592xf32>) -> tensor<11x27x96xf32>
    %82 = stablehlo.broadcast_in_dim %47, dims = [0, 3] : (tensor<11x48xf32>) -> tensor<11x27x2x48xf32>
    %83 = stablehlo.broadcast_in_dim %48, dims = [0, 3] : (tensor<11x48xf32>) -> tensor<11x27x2x48xf32>
    %84 = stablehlo.slice %81 [0:11, 0:27, 0:48] : (tensor<11x27x96xf32>) -> tensor<11x27x48xf32>
    %85 = stablehlo.slice %81 [0:11, 0:27, 48:96] : (tensor<11x27x96xf32>) -> tensor<11x27x48xf32>
    %86 = stablehlo.broadcast_in_dim %84, dims = [0, 1, 3] : (tensor<11x27x48xf32>) -> tensor<11x27x2x48xf32>
    %87 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 3] : (tensor<11x27x48xf32>) -> tensor<11x27x2x48xf32>
    %88 = stablehlo.iota dim = 2 : tensor<11x27x2x48xi32>
    %89 = stablehlo.constant dense<0> : tensor<11x27x2x48xi32>
    %90 = stablehlo.compare EQ, %88, %89 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %91 = stablehlo.iota dim = 1 : tensor<11x27x2x48xi32>
    %92 = stablehlo.constant dense<24> : tensor<11x27x2x48xi32>
    %93 = stablehlo.compare GE, %91, %92 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %94 = stablehlo.multiply %86, %82 : tensor<11x27x2x48xf32>
    %95 = stablehlo.multiply %87, %83 : tensor<11x27x2x48xf32>
    %96 = stablehlo.subtract %94, %95 : tensor<11x27x2x48xf32>
    %97 = stablehlo.multiply %87, %82 : tensor<11x27x2x48xf32>
    %98 = stablehlo.multiply %86, %83 : tensor<11x27x2x48xf32>
    %99 = stablehlo.add %97, %98 : tensor<11x27x2x48xf32>
    %100 = stablehlo.reshape %81 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %101 = stablehlo.select %90, %96, %99 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %102 = stablehlo.select %93, %100, %101 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %103 = stablehlo.slice %102 [0:11, 21:27, 0:2, 0:48] : (tensor<11x27x2x48xf32>) -> tensor<11x6x2x48xf32>
    %104 = stablehlo.reshape %103 : (tensor<11x6x2x48xf32>) -> tensor<66x2x48xf32>
    %105 = "stablehlo.scatter"(%cache.0, %42, %104) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x48xf32>, tensor<66x3xi32>, tensor<66x2x48xf32>) -> tensor<6x41x3x2x48xf32>
    %106 = stablehlo.constant dense<0> : tensor<i32>
    %107 = stablehlo.dynamic_slice %105, %slot, %106, %106, %106, %106, sizes = [1, 10, 3, 2, 48] : (tensor<6x41x3x2x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x10x3x2x48xf32>
    %108 = stablehlo.constant dense<17> : tensor<i32>
    %109 = stablehlo.dynamic_slice %105, %slot, %108, %106, %106, %106, sizes = [1, 10, 3, 2, 48] : (tensor<6x41x3x2x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x10x3x2x48xf32>
    %110 = stablehlo.reshape %107 : (tensor<1x10x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %111 = stablehlo.reshape %109 : (tensor<1x10x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %112 = stablehlo.slice %51 [10:11, 0:10] : (tensor<11x10xi1>) -> tensor<1x10xi1>
    %113 = stablehlo.reshape %112 : (tensor<1x10xi1>) -> tensor<10xi1>
    %114 = stablehlo.broadcast_in_dim %113, dims = [0] : (tensor<10xi1>) -> tensor<10x3x2x48xi1>
    %115 = stablehlo.constant dense<0.0e+00> : tensor<10x3x2x48xf32>
    %116 = stablehlo.select %114, %111, %115 : tensor<10x3x2x48xi1>, tensor<10x3x2x48xf32>
    %117 = stablehlo.slice %102 [0:11, 0:21, 0:2, 0:48] : (tensor<11x27x2x48xf32>) -> tensor<11x21x2x48xf32>
    %118 = stablehlo.reshape %117 : (tensor<11x21x2x48xf32>) -> tensor<11x21x96xf32>
    %119 = stablehlo.reshape %118 : (tensor<11x21x96xf32>) -> tensor<11x3x7x96xf32>
    %120 = stablehlo.reshape %110 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %121 = stablehlo.reshape %116 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %122 = stablehlo.transpose %119, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %123 = stablehlo.reshape %122 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %124 = stablehlo.dot_general %123, %120, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %125 = stablehlo.reshape %124 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %126 = stablehlo.broadcast_in_dim %51, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %127 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x11x10xf32>
    %128 = stablehlo.multiply %125, %127 : tensor<3x7x11x10xf32>
    %129 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %130 = stablehlo.select %126, %128, %129 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %131 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %132 = stablehlo.reduce(%130 init: %131) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %134 = stablehlo.subtract %130, %133 : tensor<3x7x11x10xf32>
    %135 = stablehlo.exponential %134 : tensor<3x7x11x10xf32>
    %136 = stablehlo.reduce(%135 init: %54) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %138 = stablehlo.divide %135, %137 : tensor<3x7x11x10xf32>
    %139 = stablehlo.reshape %138 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %140 = stablehlo.dot_general %139, %121, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %141 = stablehlo.reshape %140 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %142 = stablehlo.transpose %141, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %143 = stablehlo.reshape %142 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %144 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %145 = stablehlo.constant dense<4> : tensor<160x252x8xui32>
    %146 = stablehlo.multiply %144, %145 : tensor<160x252x8xui32>
    %147 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %148 = stablehlo.shift_right_logical %147, %146 : tensor<160x252x8xui32>
    %149 = stablehlo.constant dense<15> : tensor<160x252x8xui32>
    %150 = stablehlo.and %148, %149 : tensor<160x252x8xui32>
    %151 = stablehlo.convert %150 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %152 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %153 = stablehlo.broadcast_in_dim %152, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %154 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %156 = stablehlo.reshape %151 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %157 = stablehlo.multiply %156, %153 : tensor<160x63x32xf32>
    %158 = stablehlo.add %157, %155 : tensor<160x63x32xf32>
    %159 = stablehlo.reshape %158 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %160 = stablehlo.dot_general %143, %159, contracting_dims = [1] x [1] : (tensor<11x2016xf32>, tensor<160x2016xf32>) -> tensor<11x160xf32>
    %161 = stablehlo.add %3, %160 : tensor<11x160xf32>
    // layer 0: feed-forward
    %162 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %163 = stablehlo.multiply %161, %161 : tensor<11x160xf32>
    %164 = stablehlo.reduce(%163 init: %54) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %165 = stablehlo.multiply %164, %56 : tensor<11xf32>
    %166 = stablehlo.add %165, %58 : tensor<11xf32>
    %167 = stablehlo.rsqrt %166 : tensor<11xf32>
    %168 = stablehlo.broadcast_in_dim %167, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %169 = stablehlo.multiply %161, %168 : tensor<11x160xf32>
    %170 = stablehlo.multiply %169, %162 : tensor<11x160xf32>
    %171 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %172 = stablehlo.constant dense<4> : tensor<416x20x8xui32>
    %173 = stablehlo.multiply %171, %172 : tensor<416x20x8xui32>
    %174 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %175 = stablehlo.shift_right_logical %174, %173 : tensor<416x20x8xui32>
    %176 = stablehlo.constant dense<15> : tensor<416x20x8xui32>
    %177 = stablehlo.and %175, %176 : tensor<416x20x8xui32>
    %178 = stablehlo.convert %177 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %179 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %181 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %182 = stablehlo.broadcast_in_dim %181, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %183 = stablehlo.reshape %178 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %184 = stablehlo.multiply %183, %180 : tensor<416x5x32xf32>
    %185 = stablehlo.add %184, %182 : tensor<416x5x32xf32>
    %186 = stablehlo.reshape %185 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %187 = stablehlo.dot_general %170, %186, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %188 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %189 = stablehlo.multiply %188, %172 : tensor<416x20x8xui32>
    %190 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %191 = stablehlo.shift_right_logical %190, %189 : tensor<416x20x8xui32>
    %192 = stablehlo.and %191, %176 : tensor<416x20x8xui32>
    %193 = stablehlo.convert %192 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %194 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %196 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %198 = stablehlo.reshape %193 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %199 = stablehlo.multiply %198, %195 : tensor<416x5x32xf32>
    %200 = stablehlo.add %199, %197 : tensor<416x5x32xf32>
    %201 = stablehlo.reshape %200 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %202 = stablehlo.dot_general %170, %201, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %203 = stablehlo.logistic %187 : tensor<11x416xf32>
    %204 = stablehlo.multiply %187, %203 : tensor<11x416xf32>
    %205 = stablehlo.multiply %204, %202 : tensor<11x416xf32>
    %206 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %207 = stablehlo.constant dense<4> : tensor<160x52x8xui32>
    %208 = stablehlo.multiply %206, %207 : tensor<160x52x8xui32>
    %209 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %210 = stablehlo.shift_right_logical %209, %208 : tensor<160x52x8xui32>
    %211 = stablehlo.constant dense<15> : tensor<160x52x8xui32>
    %212 = stablehlo.and %210, %211 : tensor<160x52x8xui32>
    %213 = stablehlo.convert %212 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %214 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %216 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %217 = stablehlo.broadcast_in_dim %216, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %218 = stablehlo.reshape %213 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %219 = stablehlo.multiply %218, %215 : tensor<160x13x32xf32>
    %220 = stablehlo.add %219, %217 : tensor<160x13x32xf32>
    %221 = stablehlo.reshape %220 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %222 = stablehlo.dot_general %205, %221, contracting_dims = [1] x [1] : (tensor<11x416xf32>, tensor<160x416xf32>) -> tensor<11x160xf32>
    %223 = stablehlo.add %161, %222 : tensor<11x160xf32>
    // layer 1: attention
    %224 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %225 = stablehlo.multiply %223, %223 : tensor<11x160xf32>
    %226 = stablehlo.reduce(%225 init: %54) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %227 = stablehlo.multiply %226, %56 : tensor<11xf32>
    %228 = stablehlo.add %227, %58 : tensor<11xf32>
    %229 = stablehlo.rsqrt %228 : tensor<11xf32>
    %230 = stablehlo.broadcast_in_dim %229, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %231 = stablehlo.multiply %223, %230 : tensor<11x160xf32>
    %232 = stablehlo.multiply %231, %224 : tensor<11x160xf32>
    %233 = stablehlo.iota dim = 2 : tensor<2592x20x8xui32>
    %234 = stablehlo.multiply %233, %65 : tensor<2592x20x8xui32>
    %235 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x20xui32>) -> tensor<2592x20x8xui32>
    %236 = stablehlo.shift_right_logical %235, %234 : tensor<2592x20x8xui32>
    %237 = stablehlo.and %236, %69 : tensor<2592x20x8xui32>
    %238 = stablehlo.convert %237 : (tensor<2592x20x8xui32>) -> tensor<2592x20x8xf32>
    %239 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %240 = stablehlo.broadcast_in_dim %239, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %241 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %242 = stablehlo.broadcast_in_dim %241, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %243 = stablehlo.reshape %238 : (tensor<2592x20x8xf32>) -> tensor<2592x5x32xf32>
    %244 = stablehlo.multiply %243, %240 : tensor<2592x5x32xf32>
    %245 = stablehlo.add %244, %242 : tensor<2592x5x32xf32>
    %246 = stablehlo.reshape %245 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %247 = stablehlo.dot_general %232, %246, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<2592x160xf32>) -> tensor<11x2592xf32>
    %248 = stablehlo.reshape %247 : (tensor<11x2592xf32>) -> tensor<11x27x96xf32>
    %249 = stablehlo.broadcast_in_dim %47, dims = [0, 3] : (tensor<11x48xf32>) -> tensor<11x27x2x48xf32>
    %250 = stablehlo.broadcast_in_dim %48, dims = [0, 3] : (tensor<11x48xf32>) -> tensor<11x27x2x48xf32>
    %251 = stablehlo.slice %248 [0:11, 0:27, 0:48] : (tensor<11x27x96xf32>) -> tensor<11x27x48xf32>
    %252 = stablehlo.slice %248 [0:11, 0:27, 48:96] : (tensor<11x27x96xf32>) -> tensor<11x27x48xf32>
    %253 = stablehlo.broadcast_in_dim %251, dims = [0, 1, 3] : (tensor<11x27x48xf32>) -> tensor<11x27x2x48xf32>
    %254 = stablehlo.broadcast_in_dim %252, dims = [0, 1, 3] : (tensor<11x27x48xf32>) -> tensor<11x27x2x48xf32>
    %255 = stablehlo.iota dim = 2 : tensor<11x27x2x48xi32>
    %256 = stablehlo.compare EQ, %255, %89 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %257 = stablehlo.iota dim = 1 : tensor<11x27x2x48xi32>
    %258 = stablehlo.compare GE, %257, %92 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
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
    %270 = "stablehlo.scatter"(%cache.1, %42, %269) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x48xf32>, tensor<66x3xi32>, tensor<66x2x48xf32>) -> tensor<6x41x3x2x48xf32>
    %271 = stablehlo.dynamic_slice %270, %slot, %106, %106, %106, %106, sizes = [1, 10, 3, 2, 48] : (tensor<6x41x3x2x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x10x3x2x48xf32>
    %272 = stablehlo.dynamic_slice %270, %slot, %108, %106, %106, %106, sizes = [1, 10, 3, 2, 48] : (tensor<6x41x3x2x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x10x3x2x48xf32>
    %273 = stablehlo.reshape %271 : (tensor<1x10x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %274 = stablehlo.reshape %272 : (tensor<1x10x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %275 = stablehlo.slice %51 [10:11, 0:10] : (tensor<11x10xi1>) -> tensor<1x10xi1>
    %276 = stablehlo.reshape %275 : (tensor<1x10xi1>) -> tensor<10xi1>
    %277 = stablehlo.broadcast_in_dim %276, dims = [0] : (tensor<10xi1>) -> tensor<10x3x2x48xi1>
    %278 = stablehlo.select %277, %274, %115 : tensor<10x3x2x48xi1>, tensor<10x3x2x48xf32>
    %279 = stablehlo.slice %267 [0:11, 0:21, 0:2, 0:48] : (tensor<11x27x2x48xf32>) -> tensor<11x21x2x48xf32>
    %280 = stablehlo.reshape %279 : (tensor<11x21x2x48xf32>) -> tensor<11x21x96xf32>
    %281 = stablehlo.reshape %280 : (tensor<11x21x96xf32>) -> tensor<11x3x7x96xf32>
    %282 = stablehlo.reshape %273 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %283 = stablehlo.reshape %278 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %284 = stablehlo.transpose %281, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %285 = stablehlo.reshape %284 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %286 = stablehlo.dot_general %285, %282, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %287 = stablehlo.reshape %286 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %288 = stablehlo.broadcast_in_dim %51, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %289 = stablehlo.multiply %287, %127 : tensor<3x7x11x10xf32>
    %290 = stablehlo.select %288, %289, %129 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %291 = stablehlo.reduce(%290 init: %131) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %292 = stablehlo.broadcast_in_dim %291, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %293 = stablehlo.subtract %290, %292 : tensor<3x7x11x10xf32>
    %294 = stablehlo.exponential %293 : tensor<3x7x11x10xf32>
    %295 = stablehlo.reduce(%294 init: %54) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %296 = stablehlo.broadcast_in_dim %295, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %297 = stablehlo.divide %294, %296 : tensor<3x7x11x10xf32>
    %298 = stablehlo.reshape %297 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %299 = stablehlo.dot_general %298, %283, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %300 = stablehlo.reshape %299 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %301 = stablehlo.transpose %300, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %302 = stablehlo.reshape %301 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %303 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %304 = stablehlo.multiply %303, %145 : tensor<160x252x8xui32>
    %305 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %306 = stablehlo.shift_right_logical %305, %304 : tensor<160x252x8xui32>
    %307 = stablehlo.and %306, %149 : tensor<160x252x8xui32>
    %308 = stablehlo.convert %307 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %309 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %310 = stablehlo.broadcast_in_dim %309, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %311 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %312 = stablehlo.broadcast_in_dim %311, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %313 = stablehlo.reshape %308 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %314 = stablehlo.multiply %313, %310 : tensor<160x63x32xf32>
    %315 = stablehlo.add %314, %312 : tensor<160x63x32xf32>
    %316 = stablehlo.reshape %315 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %317 = stablehlo.dot_general %302, %316, contracting_dims = [1] x [1] : (tensor<11x2016xf32>, tensor<160x2016xf32>) -> tensor<11x160xf32>
    %318 = stablehlo.add %223, %317 : tensor<11x160xf32>
    // layer 1: feed-forward
    %319 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %320 = stablehlo.multiply %318, %318 : tensor<11x160xf32>
    %321 = stablehlo.reduce(%320 init: %54) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %322 = stablehlo.multiply %321, %56 : tensor<11xf32>
    %323 = stablehlo.add %322, %58 : tensor<11xf32>
    %324 = stablehlo.rsqrt %323 : tensor<11xf32>
    %325 = stablehlo.broadcast_in_dim %324, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %326 = stablehlo.multiply %318, %325 : tensor<11x160xf32>
    %327 = stablehlo.multiply %326, %319 : tensor<11x160xf32>
    %328 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %329 = stablehlo.multiply %328, %172 : tensor<416x20x8xui32>
    %330 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %331 = stablehlo.shift_right_logical %330, %329 : tensor<416x20x8xui32>
    %332 = stablehlo.and %331, %176 : tensor<416x20x8xui32>
    %333 = stablehlo.convert %332 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %334 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %335 = stablehlo.broadcast_in_dim %334, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %336 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %337 = stablehlo.broadcast_in_dim %336, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %338 = stablehlo.reshape %333 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %339 = stablehlo.multiply %338, %335 : tensor<416x5x32xf32>
    %340 = stablehlo.add %339, %337 : tensor<416x5x32xf32>
    %341 = stablehlo.reshape %340 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %342 = stablehlo.dot_general %327, %341, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %343 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %344 = stablehlo.multiply %343, %172 : tensor<416x20x8xui32>
    %345 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %346 = stablehlo.shift_right_logical %345, %344 : tensor<416x20x8xui32>
    %347 = stablehlo.and %346, %176 : tensor<416x20x8xui32>
    %348 = stablehlo.convert %347 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %349 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %350 = stablehlo.broadcast_in_dim %349, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %351 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %352 = stablehlo.broadcast_in_dim %351, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %353 = stablehlo.reshape %348 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %354 = stablehlo.multiply %353, %350 : tensor<416x5x32xf32>
    %355 = stablehlo.add %354, %352 : tensor<416x5x32xf32>
    %356 = stablehlo.reshape %355 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %357 = stablehlo.dot_general %327, %356, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %358 = stablehlo.logistic %342 : tensor<11x416xf32>
    %359 = stablehlo.multiply %342, %358 : tensor<11x416xf32>
    %360 = stablehlo.multiply %359, %357 : tensor<11x416xf32>
    %361 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %362 = stablehlo.multiply %361, %207 : tensor<160x52x8xui32>
    %363 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %364 = stablehlo.shift_right_logical %363, %362 : tensor<160x52x8xui32>
    %365 = stablehlo.and %364, %211 : tensor<160x52x8xui32>
    %366 = stablehlo.convert %365 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %367 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %368 = stablehlo.broadcast_in_dim %367, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %369 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %370 = stablehlo.broadcast_in_dim %369, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %371 = stablehlo.reshape %366 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %372 = stablehlo.multiply %371, %368 : tensor<160x13x32xf32>
    %373 = stablehlo.add %372, %370 : tensor<160x13x32xf32>
    %374 = stablehlo.reshape %373 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %375 = stablehlo.dot_general %360, %374, contracting_dims = [1] x [1] : (tensor<11x416xf32>, tensor<160x416xf32>) -> tensor<11x160xf32>
    %376 = stablehlo.add %318, %375 : tensor<11x160xf32>
    // head
    %377 = stablehlo.constant dense<11> : tensor<i32>
    %378 = stablehlo.clamp %106, %length, %377 : tensor<i32>
    %379 = stablehlo.constant dense<1> : tensor<i32>
    %380 = stablehlo.subtract %378, %379 : tensor<i32>
    %381 = stablehlo.dynamic_slice %376, %380, %106, sizes = [1, 160] : (tensor<11x160xf32>, tensor<i32>, tensor<i32>) -> tensor<1x160xf32>
    %382 = stablehlo.reshape %381 : (tensor<1x160xf32>) -> tensor<160xf32>
    %383 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %384 = stablehlo.multiply %382, %382 : tensor<160xf32>
    %385 = stablehlo.reduce(%384 init: %54) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %386 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %387 = stablehlo.multiply %385, %386 : tensor<f32>
    %388 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %389 = stablehlo.add %387, %388 : tensor<f32>
    %390 = stablehlo.rsqrt %389 : tensor<f32>
    %391 = stablehlo.broadcast_in_dim %390, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %392 = stablehlo.multiply %382, %391 : tensor<160xf32>
    %393 = stablehlo.multiply %392, %383 : tensor<160xf32>
    %394 = stablehlo.dot_general %model.embed_tokens.weight, %393, contracting_dims = [1] x [0] : (tensor<26x160xf32>, tensor<160xf32>) -> tensor<26xf32>
    return %394, %105, %270 : tensor<26xf32>, tensor<6x41x3x2x48xf32>, tensor<6x41x3x2x48xf32>
  }
}
