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
    %106 = stablehlo.broadcast_in_dim %slot, dims = [] : (tensor<i32>) -> tensor<10xi32>
    %107 = stablehlo.constant dense<0> : tensor<10xi32>
    %108 = stablehlo.constant dense<5> : tensor<10xi32>
    %109 = stablehlo.clamp %107, %106, %108 : tensor<10xi32>
    %110 = stablehlo.constant dense<41> : tensor<10xi32>
    %111 = stablehlo.multiply %109, %110 : tensor<10xi32>
    %112 = stablehlo.iota dim = 0 : tensor<10xi32>
    %113 = stablehlo.add %111, %112 : tensor<10xi32>
    %114 = stablehlo.add %113, %107 : tensor<10xi32>
    %115 = stablehlo.reshape %105 : (tensor<6x41x3x2x48xf32>) -> tensor<246x288xf32>
    %116 = "stablehlo.gather"(%115, %114) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 288>}> : (tensor<246x288xf32>, tensor<10xi32>) -> tensor<10x288xf32>
    %117 = stablehlo.reshape %116 : (tensor<10x288xf32>) -> tensor<10x3x2x48xf32>
    %118 = stablehlo.constant dense<17> : tensor<10xi32>
    %119 = stablehlo.add %113, %118 : tensor<10xi32>
    %120 = stablehlo.reshape %105 : (tensor<6x41x3x2x48xf32>) -> tensor<246x288xf32>
    %121 = "stablehlo.gather"(%120, %119) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 288>}> : (tensor<246x288xf32>, tensor<10xi32>) -> tensor<10x288xf32>
    %122 = stablehlo.reshape %121 : (tensor<10x288xf32>) -> tensor<10x3x2x48xf32>
    %123 = stablehlo.constant dense<false> : tensor<i1>
    %124 = stablehlo.reduce(%51 init: %123) applies stablehlo.or across dimensions = [0] : (tensor<11x10xi1>, tensor<i1>) -> tensor<10xi1>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0] : (tensor<10xi1>) -> tensor<10x3x2x48xi1>
    %126 = stablehlo.constant dense<0.0e+00> : tensor<10x3x2x48xf32>
    %127 = stablehlo.select %125, %122, %126 : tensor<10x3x2x48xi1>, tensor<10x3x2x48xf32>
    %128 = stablehlo.slice %102 [0:11, 0:21, 0:2, 0:48] : (tensor<11x27x2x48xf32>) -> tensor<11x21x2x48xf32>
    %129 = stablehlo.reshape %128 : (tensor<11x21x2x48xf32>) -> tensor<11x3x7x96xf32>
    %130 = stablehlo.transpose %129, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %131 = stablehlo.reshape %130 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %132 = stablehlo.reshape %117 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %133 = stablehlo.dot_general %131, %132, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %134 = stablehlo.reshape %133 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %135 = stablehlo.broadcast_in_dim %51, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %136 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x11x10xf32>
    %137 = stablehlo.multiply %134, %136 : tensor<3x7x11x10xf32>
    %138 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %139 = stablehlo.select %135, %137, %138 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %140 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %141 = stablehlo.reduce(%139 init: %140) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %143 = stablehlo.subtract %139, %142 : tensor<3x7x11x10xf32>
    %144 = stablehlo.exponential %143 : tensor<3x7x11x10xf32>
    %145 = stablehlo.reduce(%144 init: %54) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %147 = stablehlo.divide %144, %146 : tensor<3x7x11x10xf32>
    %148 = stablehlo.reshape %147 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %149 = stablehlo.reshape %127 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %150 = stablehlo.dot_general %148, %149, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %151 = stablehlo.reshape %150 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %152 = stablehlo.transpose %151, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %153 = stablehlo.reshape %152 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %154 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %155 = stablehlo.constant dense<4> : tensor<160x252x8xui32>
    %156 = stablehlo.multiply %154, %155 : tensor<160x252x8xui32>
    %157 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %158 = stablehlo.shift_right_logical %157, %156 : tensor<160x252x8xui32>
    %159 = stablehlo.constant dense<15> : tensor<160x252x8xui32>
    %160 = stablehlo.and %158, %159 : tensor<160x252x8xui32>
    %161 = stablehlo.convert %160 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %162 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %164 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %165 = stablehlo.broadcast_in_dim %164, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %166 = stablehlo.reshape %161 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %167 = stablehlo.multiply %166, %163 : tensor<160x63x32xf32>
    %168 = stablehlo.add %167, %165 : tensor<160x63x32xf32>
    %169 = stablehlo.reshape %168 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %170 = stablehlo.dot_general %153, %169, contracting_dims = [1] x [1] : (tensor<11x2016xf32>, tensor<160x2016xf32>) -> tensor<11x160xf32>
    %171 = stablehlo.add %3, %170 : tensor<11x160xf32>
    // layer 0: feed-forward
    %172 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %173 = stablehlo.multiply %171, %171 : tensor<11x160xf32>
    %174 = stablehlo.reduce(%173 init: %54) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %175 = stablehlo.multiply %174, %56 : tensor<11xf32>
    %176 = stablehlo.add %175, %58 : tensor<11xf32>
    %177 = stablehlo.rsqrt %176 : tensor<11xf32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %179 = stablehlo.multiply %171, %178 : tensor<11x160xf32>
    %180 = stablehlo.multiply %179, %172 : tensor<11x160xf32>
    %181 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %182 = stablehlo.constant dense<4> : tensor<416x20x8xui32>
    %183 = stablehlo.multiply %181, %182 : tensor<416x20x8xui32>
    %184 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %185 = stablehlo.shift_right_logical %184, %183 : tensor<416x20x8xui32>
    %186 = stablehlo.constant dense<15> : tensor<416x20x8xui32>
    %187 = stablehlo.and %185, %186 : tensor<416x20x8xui32>
    %188 = stablehlo.convert %187 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %189 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %190 = stablehlo.broadcast_in_dim %189, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %191 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %192 = stablehlo.broadcast_in_dim %191, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %193 = stablehlo.reshape %188 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %194 = stablehlo.multiply %193, %190 : tensor<416x5x32xf32>
    %195 = stablehlo.add %194, %192 : tensor<416x5x32xf32>
    %196 = stablehlo.reshape %195 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %197 = stablehlo.dot_general %180, %196, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %198 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %199 = stablehlo.multiply %198, %182 : tensor<416x20x8xui32>
    %200 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %201 = stablehlo.shift_right_logical %200, %199 : tensor<416x20x8xui32>
    %202 = stablehlo.and %201, %186 : tensor<416x20x8xui32>
    %203 = stablehlo.convert %202 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %204 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %206 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %207 = stablehlo.broadcast_in_dim %206, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %208 = stablehlo.reshape %203 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %209 = stablehlo.multiply %208, %205 : tensor<416x5x32xf32>
    %210 = stablehlo.add %209, %207 : tensor<416x5x32xf32>
    %211 = stablehlo.reshape %210 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %212 = stablehlo.dot_general %180, %211, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %213 = stablehlo.logistic %197 : tensor<11x416xf32>
    %214 = stablehlo.multiply %197, %213 : tensor<11x416xf32>
    %215 = stablehlo.multiply %214, %212 : tensor<11x416xf32>
    %216 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %217 = stablehlo.constant dense<4> : tensor<160x52x8xui32>
    %218 = stablehlo.multiply %216, %217 : tensor<160x52x8xui32>
    %219 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %220 = stablehlo.shift_right_logical %219, %218 : tensor<160x52x8xui32>
    %221 = stablehlo.constant dense<15> : tensor<160x52x8xui32>
    %222 = stablehlo.and %220, %221 : tensor<160x52x8xui32>
    %223 = stablehlo.convert %222 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %224 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %226 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %227 = stablehlo.broadcast_in_dim %226, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %228 = stablehlo.reshape %223 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %229 = stablehlo.multiply %228, %225 : tensor<160x13x32xf32>
    %230 = stablehlo.add %229, %227 : tensor<160x13x32xf32>
    %231 = stablehlo.reshape %230 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %232 = stablehlo.dot_general %215, %231, contracting_dims = [1] x [1] : (tensor<11x416xf32>, tensor<160x416xf32>) -> tensor<11x160xf32>
    %233 = stablehlo.add %171, %232 : tensor<11x160xf32>
    // layer 1: attention
    %234 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %235 = stablehlo.multiply %233, %233 : tensor<11x160xf32>
    %236 = stablehlo.reduce(%235 init: %54) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %237 = stablehlo.multiply %236, %56 : tensor<11xf32>
    %238 = stablehlo.add %237, %58 : tensor<11xf32>
    %239 = stablehlo.rsqrt %238 : tensor<11xf32>
    %240 = stablehlo.broadcast_in_dim %239, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %241 = stablehlo.multiply %233, %240 : tensor<11x160xf32>
    %242 = stablehlo.multiply %241, %234 : tensor<11x160xf32>
    %243 = stablehlo.iota dim = 2 : tensor<2592x20x8xui32>
    %244 = stablehlo.multiply %243, %65 : tensor<2592x20x8xui32>
    %245 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x20xui32>) -> tensor<2592x20x8xui32>
    %246 = stablehlo.shift_right_logical %245, %244 : tensor<2592x20x8xui32>
    %247 = stablehlo.and %246, %69 : tensor<2592x20x8xui32>
    %248 = stablehlo.convert %247 : (tensor<2592x20x8xui32>) -> tensor<2592x20x8xf32>
    %249 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %250 = stablehlo.broadcast_in_dim %249, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %251 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %252 = stablehlo.broadcast_in_dim %251, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %253 = stablehlo.reshape %248 : (tensor<2592x20x8xf32>) -> tensor<2592x5x32xf32>
    %254 = stablehlo.multiply %253, %250 : tensor<2592x5x32xf32>
    %255 = stablehlo.add %254, %252 : tensor<2592x5x32xf32>
    %256 = stablehlo.reshape %255 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %257 = stablehlo.dot_general %242, %256, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<2592x160xf32>) -> tensor<11x2592xf32>
    %258 = stablehlo.reshape %257 : (tensor<11x2592xf32>) -> tensor<11x27x96xf32>
    %259 = stablehlo.broadcast_in_dim %47, dims = [0, 3] : (tensor<11x48xf32>) -> tensor<11x27x2x48xf32>
    %260 = stablehlo.broadcast_in_dim %48, dims = [0, 3] : (tensor<11x48xf32>) -> tensor<11x27x2x48xf32>
    %261 = stablehlo.slice %258 [0:11, 0:27, 0:48] : (tensor<11x27x96xf32>) -> tensor<11x27x48xf32>
    %262 = stablehlo.slice %258 [0:11, 0:27, 48:96] : (tensor<11x27x96xf32>) -> tensor<11x27x48xf32>
    %263 = stablehlo.broadcast_in_dim %261, dims = [0, 1, 3] : (tensor<11x27x48xf32>) -> tensor<11x27x2x48xf32>
    %264 = stablehlo.broadcast_in_dim %262, dims = [0, 1, 3] : (tensor<11x27x48xf32>) -> tensor<11x27x2x48xf32>
    %265 = stablehlo.iota dim = 2 : tensor<11x27x2x48xi32>
    %266 = stablehlo.compare EQ, %265, %89 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %267 = stablehlo.iota dim = 1 : tensor<11x27x2x48xi32>
    %268 = stablehlo.compare GE, %267, %92 : (tensor<11x27x2x48xi32>, tensor<11x27x2x48xi32>) -> tensor<11x27x2x48xi1>
    %269 = stablehlo.multiply %263, %259 : tensor<11x27x2x48xf32>
    %270 = stablehlo.multiply %264, %260 : tensor<11x27x2x48xf32>
    %271 = stablehlo.subtract %269, %270 : tensor<11x27x2x48xf32>
    %272 = stablehlo.multiply %264, %259 : tensor<11x27x2x48xf32>
    %273 = stablehlo.multiply %263, %260 : tensor<11x27x2x48xf32>
    %274 = stablehlo.add %272, %273 : tensor<11x27x2x48xf32>
    %275 = stablehlo.reshape %258 : (tensor<11x27x96xf32>) -> tensor<11x27x2x48xf32>
    %276 = stablehlo.select %266, %271, %274 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %277 = stablehlo.select %268, %275, %276 : tensor<11x27x2x48xi1>, tensor<11x27x2x48xf32>
    %278 = stablehlo.slice %277 [0:11, 21:27, 0:2, 0:48] : (tensor<11x27x2x48xf32>) -> tensor<11x6x2x48xf32>
    %279 = stablehlo.reshape %278 : (tensor<11x6x2x48xf32>) -> tensor<66x2x48xf32>
    %280 = "stablehlo.scatter"(%cache.1, %42, %279) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x48xf32>, tensor<66x3xi32>, tensor<66x2x48xf32>) -> tensor<6x41x3x2x48xf32>
    %281 = stablehlo.broadcast_in_dim %slot, dims = [] : (tensor<i32>) -> tensor<10xi32>
    %282 = stablehlo.clamp %107, %281, %108 : tensor<10xi32>
    %283 = stablehlo.multiply %282, %110 : tensor<10xi32>
    %284 = stablehlo.iota dim = 0 : tensor<10xi32>
    %285 = stablehlo.add %283, %284 : tensor<10xi32>
    %286 = stablehlo.add %285, %107 : tensor<10xi32>
    %287 = stablehlo.reshape %280 : (tensor<6x41x3x2x48xf32>) -> tensor<246x288xf32>
    %288 = "stablehlo.gather"(%287, %286) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 288>}> : (tensor<246x288xf32>, tensor<10xi32>) -> tensor<10x288xf32>
    %289 = stablehlo.reshape %288 : (tensor<10x288xf32>) -> tensor<10x3x2x48xf32>
    %290 = stablehlo.add %285, %118 : tensor<10xi32>
    %291 = stablehlo.reshape %280 : (tensor<6x41x3x2x48xf32>) -> tensor<246x288xf32>
    %292 = "stablehlo.gather"(%291, %290) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 288>}> : (tensor<246x288xf32>, tensor<10xi32>) -> tensor<10x288xf32>
    %293 = stablehlo.reshape %292 : (tensor<10x288xf32>) -> tensor<10x3x2x48xf32>
    %294 = stablehlo.reduce(%51 init: %123) applies stablehlo.or across dimensions = [0] : (tensor<11x10xi1>, tensor<i1>) -> tensor<10xi1>
    %295 = stablehlo.broadcast_in_dim %294, dims = [0] : (tensor<10xi1>) -> tensor<10x3x2x48xi1>
    %296 = stablehlo.select %295, %293, %126 : tensor<10x3x2x48xi1>, tensor<10x3x2x48xf32>
    %297 = stablehlo.slice %277 [0:11, 0:21, 0:2, 0:48] : (tensor<11x27x2x48xf32>) -> tensor<11x21x2x48xf32>
    %298 = stablehlo.reshape %297 : (tensor<11x21x2x48xf32>) -> tensor<11x3x7x96xf32>
    %299 = stablehlo.transpose %298, dims = [1, 2, 0, 3] : (tensor<11x3x7x96xf32>) -> tensor<3x7x11x96xf32>
    %300 = stablehlo.reshape %299 : (tensor<3x7x11x96xf32>) -> tensor<3x77x96xf32>
    %301 = stablehlo.reshape %289 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %302 = stablehlo.dot_general %300, %301, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x96xf32>, tensor<10x3x96xf32>) -> tensor<3x77x10xf32>
    %303 = stablehlo.reshape %302 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %304 = stablehlo.broadcast_in_dim %51, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %305 = stablehlo.multiply %303, %136 : tensor<3x7x11x10xf32>
    %306 = stablehlo.select %304, %305, %138 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %307 = stablehlo.reduce(%306 init: %140) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %308 = stablehlo.broadcast_in_dim %307, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %309 = stablehlo.subtract %306, %308 : tensor<3x7x11x10xf32>
    %310 = stablehlo.exponential %309 : tensor<3x7x11x10xf32>
    %311 = stablehlo.reduce(%310 init: %54) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %312 = stablehlo.broadcast_in_dim %311, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %313 = stablehlo.divide %310, %312 : tensor<3x7x11x10xf32>
    %314 = stablehlo.reshape %313 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %315 = stablehlo.reshape %296 : (tensor<10x3x2x48xf32>) -> tensor<10x3x96xf32>
    %316 = stablehlo.dot_general %314, %315, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x96xf32>) -> tensor<3x77x96xf32>
    %317 = stablehlo.reshape %316 : (tensor<3x77x96xf32>) -> tensor<3x7x11x96xf32>
    %318 = stablehlo.transpose %317, dims = [2, 0, 1, 3] : (tensor<3x7x11x96xf32>) -> tensor<11x3x7x96xf32>
    %319 = stablehlo.reshape %318 : (tensor<11x3x7x96xf32>) -> tensor<11x2016xf32>
    %320 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %321 = stablehlo.multiply %320, %155 : tensor<160x252x8xui32>
    %322 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %323 = stablehlo.shift_right_logical %322, %321 : tensor<160x252x8xui32>
    %324 = stablehlo.and %323, %159 : tensor<160x252x8xui32>
    %325 = stablehlo.convert %324 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %326 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %327 = stablehlo.broadcast_in_dim %326, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %328 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %329 = stablehlo.broadcast_in_dim %328, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %330 = stablehlo.reshape %325 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %331 = stablehlo.multiply %330, %327 : tensor<160x63x32xf32>
    %332 = stablehlo.add %331, %329 : tensor<160x63x32xf32>
    %333 = stablehlo.reshape %332 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %334 = stablehlo.dot_general %319, %333, contracting_dims = [1] x [1] : (tensor<11x2016xf32>, tensor<160x2016xf32>) -> tensor<11x160xf32>
    %335 = stablehlo.add %233, %334 : tensor<11x160xf32>
    // layer 1: feed-forward
    %336 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<11x160xf32>
    %337 = stablehlo.multiply %335, %335 : tensor<11x160xf32>
    %338 = stablehlo.reduce(%337 init: %54) applies stablehlo.add across dimensions = [1] : (tensor<11x160xf32>, tensor<f32>) -> tensor<11xf32>
    %339 = stablehlo.multiply %338, %56 : tensor<11xf32>
    %340 = stablehlo.add %339, %58 : tensor<11xf32>
    %341 = stablehlo.rsqrt %340 : tensor<11xf32>
    %342 = stablehlo.broadcast_in_dim %341, dims = [0] : (tensor<11xf32>) -> tensor<11x160xf32>
    %343 = stablehlo.multiply %335, %342 : tensor<11x160xf32>
    %344 = stablehlo.multiply %343, %336 : tensor<11x160xf32>
    %345 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %346 = stablehlo.multiply %345, %182 : tensor<416x20x8xui32>
    %347 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %348 = stablehlo.shift_right_logical %347, %346 : tensor<416x20x8xui32>
    %349 = stablehlo.and %348, %186 : tensor<416x20x8xui32>
    %350 = stablehlo.convert %349 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %351 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %352 = stablehlo.broadcast_in_dim %351, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %353 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %354 = stablehlo.broadcast_in_dim %353, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %355 = stablehlo.reshape %350 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %356 = stablehlo.multiply %355, %352 : tensor<416x5x32xf32>
    %357 = stablehlo.add %356, %354 : tensor<416x5x32xf32>
    %358 = stablehlo.reshape %357 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %359 = stablehlo.dot_general %344, %358, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %360 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %361 = stablehlo.multiply %360, %182 : tensor<416x20x8xui32>
    %362 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %363 = stablehlo.shift_right_logical %362, %361 : tensor<416x20x8xui32>
    %364 = stablehlo.and %363, %186 : tensor<416x20x8xui32>
    %365 = stablehlo.convert %364 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %366 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %367 = stablehlo.broadcast_in_dim %366, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %368 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %369 = stablehlo.broadcast_in_dim %368, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %370 = stablehlo.reshape %365 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %371 = stablehlo.multiply %370, %367 : tensor<416x5x32xf32>
    %372 = stablehlo.add %371, %369 : tensor<416x5x32xf32>
    %373 = stablehlo.reshape %372 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %374 = stablehlo.dot_general %344, %373, contracting_dims = [1] x [1] : (tensor<11x160xf32>, tensor<416x160xf32>) -> tensor<11x416xf32>
    %375 = stablehlo.logistic %359 : tensor<11x416xf32>
    %376 = stablehlo.multiply %359, %375 : tensor<11x416xf32>
    %377 = stablehlo.multiply %376, %374 : tensor<11x416xf32>
    %378 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %379 = stablehlo.multiply %378, %217 : tensor<160x52x8xui32>
    %380 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %381 = stablehlo.shift_right_logical %380, %379 : tensor<160x52x8xui32>
    %382 = stablehlo.and %381, %221 : tensor<160x52x8xui32>
    %383 = stablehlo.convert %382 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %384 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %385 = stablehlo.broadcast_in_dim %384, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %386 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %387 = stablehlo.broadcast_in_dim %386, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %388 = stablehlo.reshape %383 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %389 = stablehlo.multiply %388, %385 : tensor<160x13x32xf32>
    %390 = stablehlo.add %389, %387 : tensor<160x13x32xf32>
    %391 = stablehlo.reshape %390 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %392 = stablehlo.dot_general %377, %391, contracting_dims = [1] x [1] : (tensor<11x416xf32>, tensor<160x416xf32>) -> tensor<11x160xf32>
    %393 = stablehlo.add %335, %392 : tensor<11x160xf32>
    // head
    %394 = stablehlo.reshape %length : (tensor<i32>) -> tensor<1xi32>
    %395 = stablehlo.constant dense<1> : tensor<1xi32>
    %396 = stablehlo.subtract %394, %395 : tensor<1xi32>
    %397 = stablehlo.constant dense<0> : tensor<1xi32>
    %398 = stablehlo.constant dense<10> : tensor<1xi32>
    %399 = stablehlo.clamp %397, %396, %398 : tensor<1xi32>
    %400 = "stablehlo.gather"(%393, %399) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<11x160xf32>, tensor<1xi32>) -> tensor<1x160xf32>
    %401 = stablehlo.reshape %400 : (tensor<1x160xf32>) -> tensor<160xf32>
    %402 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %403 = stablehlo.multiply %401, %401 : tensor<160xf32>
    %404 = stablehlo.reduce(%403 init: %54) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %405 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %406 = stablehlo.multiply %404, %405 : tensor<f32>
    %407 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %408 = stablehlo.add %406, %407 : tensor<f32>
    %409 = stablehlo.rsqrt %408 : tensor<f32>
    %410 = stablehlo.broadcast_in_dim %409, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %411 = stablehlo.multiply %401, %410 : tensor<160xf32>
    %412 = stablehlo.multiply %411, %402 : tensor<160xf32>
    %413 = stablehlo.dot_general %model.embed_tokens.weight, %412, contracting_dims = [1] x [0] : (tensor<26x160xf32>, tensor<160xf32>) -> tensor<26xf32>
    return %413, %105, %280 : tensor<26xf32>, tensor<6x41x3x2x48xf32>, tensor<6x41x3x2x48xf32>
  }
}
