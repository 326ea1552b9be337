module @ragged_6_logits {
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
    %tokens: tensor<6xi32>,
    %positions: tensor<6xi32>
  ) -> (tensor<6x26xf32>, tensor<6x41x3x2x48xf32>, tensor<6x41x3x2x48xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<6xi32>
    %1 = stablehlo.constant dense<25> : tensor<6xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<6xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf32>, tensor<6xi32>) -> tensor<6x160xf32>
    %4 = stablehlo.iota dim = 0 : tensor<6xi32>
    %5 = stablehlo.iota dim = 1 : tensor<6x27xi32>
    %6 = stablehlo.constant dense<21> : tensor<6x27xi32>
    %7 = stablehlo.compare LT, %5, %6 : (tensor<6x27xi32>, tensor<6x27xi32>) -> tensor<6x27xi1>
    %8 = stablehlo.constant dense<24> : tensor<6x27xi32>
    %9 = stablehlo.compare GE, %5, %8 : (tensor<6x27xi32>, tensor<6x27xi32>) -> tensor<6x27xi1>
    %10 = stablehlo.broadcast_in_dim %positions, dims = [0] : (tensor<6xi32>) -> tensor<6x27xi32>
    %11 = stablehlo.constant dense<0> : tensor<6x27xi32>
    %12 = stablehlo.constant dense<16> : tensor<6x27xi32>
    %13 = stablehlo.clamp %11, %10, %12 : tensor<6x27xi32>
    %14 = stablehlo.constant dense<17> : tensor<6x27xi32>
    %15 = stablehlo.add %13, %14 : tensor<6x27xi32>
    %16 = stablehlo.select %9, %15, %13 : tensor<6x27xi1>, tensor<6x27xi32>
    %17 = stablehlo.constant dense<7> : tensor<6x27xi32>
    %18 = stablehlo.remainder %5, %17 : tensor<6x27xi32>
    %19 = stablehlo.constant dense<34> : tensor<6x27xi32>
    %20 = stablehlo.add %18, %19 : tensor<6x27xi32>
    %21 = stablehlo.select %7, %20, %16 : tensor<6x27xi1>, tensor<6x27xi32>
    %22 = stablehlo.subtract %5, %6 : tensor<6x27xi32>
    %23 = stablehlo.constant dense<3> : tensor<6x27xi32>
    %24 = stablehlo.remainder %22, %23 : tensor<6x27xi32>
    %25 = stablehlo.divide %5, %17 : tensor<6x27xi32>
    %26 = stablehlo.select %7, %25, %24 : tensor<6x27xi1>, tensor<6x27xi32>
    %27 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<6xi32>) -> tensor<6x27xi32>
    %28 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<6x27xi32>) -> tensor<6x27x3xi32>
    %29 = stablehlo.iota dim = 2 : tensor<6x27x3xi32>
    %30 = stablehlo.constant dense<0> : tensor<6x27x3xi32>
    %31 = stablehlo.compare EQ, %29, %30 : (tensor<6x27x3xi32>, tensor<6x27x3xi32>) -> tensor<6x27x3xi1>
    %32 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<6x27xi32>) -> tensor<6x27x3xi32>
    %33 = stablehlo.select %31, %32, %28 : tensor<6x27x3xi1>, tensor<6x27x3xi32>
    %34 = stablehlo.iota dim = 2 : tensor<6x27x3xi32>
    %35 = stablehlo.constant dense<1> : tensor<6x27x3xi32>
    %36 = stablehlo.compare EQ, %34, %35 : (tensor<6x27x3xi32>, tensor<6x27x3xi32>) -> tensor<6x27x3xi1>
    %37 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<6x27xi32>) -> tensor<6x27x3xi32>
    %38 = stablehlo.select %36, %37, %33 : tensor<6x27x3xi1>, tensor<6x27x3xi32>
    %39 = stablehlo.reshape %38 : (tensor<6x27x3xi32>) -> tensor<162x3xi32>
    %40 = stablehlo.reshape %rope : (tensor<17x2x48xf32>) -> tensor<17x96xf32>
    %41 = stablehlo.constant dense<16> : tensor<6xi32>
    %42 = stablehlo.clamp %0, %positions, %41 : tensor<6xi32>
    %43 = "stablehlo.gather"(%40, %42) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 96>}> : (tensor<17x96xf32>, tensor<6xi32>) -> tensor<6x96xf32>
    %44 = stablehlo.slice %43 [0:6, 0:48] : (tensor<6x96xf32>) -> tensor<6x48xf32>
    %45 = stablehlo.slice %43 [0:6, 48:96] : (tensor<6x96xf32>) -> tensor<6x48xf32>
    %46 = stablehlo.iota dim = 1 : tensor<6x10xi32>
    %47 = stablehlo.broadcast_in_dim %positions, dims = [0] : (tensor<6xi32>) -> tensor<6x10xi32>
    %48 = stablehlo.compare LE, %46, %47 : (tensor<6x10xi32>, tensor<6x10xi32>) -> tensor<6x10xi1>
    // layer 0: attention
    %49 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %50 = stablehlo.multiply %3, %3 : tensor<6x160xf32>
    %51 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %52 = stablehlo.reduce(%50 init: %51) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %53 = stablehlo.constant dense<6.25e-03> : tensor<6xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<6xf32>
    %55 = stablehlo.constant dense<1.0e-05> : tensor<6xf32>
    %56 = stablehlo.add %54, %55 : tensor<6xf32>
    %57 = stablehlo.rsqrt %56 : tensor<6xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %59 = stablehlo.multiply %3, %58 : tensor<6x160xf32>
    %60 = stablehlo.multiply %59, %49 : tensor<6x160xf32>
    %61 = stablehlo.iota dim = 2 : tensor<2592x20x8xui32>
    %62 = stablehlo.constant dense<4> : tensor<2592x20x8xui32>
    %63 = stablehlo.multiply %61, %62 : tensor<2592x20x8xui32>
    %64 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x20xui32>) -> tensor<2592x20x8xui32>
    %65 = stablehlo.shift_right_logical %64, %63 : tensor<2592x20x8xui32>
    %66 = stablehlo.constant dense<15> : tensor<2592x20x8xui32>
    %67 = stablehlo.and %65, %66 : tensor<2592x20x8xui32>
    %68 = stablehlo.convert %67 : (tensor<2592x20x8xui32>) -> tensor<2592x20x8xf32>
    %69 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %71 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %73 = stablehlo.reshape %68 : (tensor<2592x20x8xf32>) -> tensor<2592x5x32xf32>
    %74 = stablehlo.multiply %73, %70 : tensor<2592x5x32xf32>
    %75 = stablehlo.add %74, %72 : tensor<2592x5x32xf32>
    %76 = stablehlo.reshape %75 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %77 = stablehlo.dot_general %60, %76, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<2592x160xf32>) -> tensor<6x2592xf32>
    %78 = stablehlo.reshape %77 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %79 = stablehlo.broadcast_in_dim %44, dims = [0, 3] : (tensor<6x48xf32>) -> tensor<6x27x2x48xf32>
    %80 = stablehlo.broadcast_in_dim %45, dims = [0, 3] : (tensor<6x48xf32>) -> tensor<6x27x2x48xf32>
    %81 = stablehlo.slice %78 [0:6, 0:27, 0:48] : (tensor<6x27x96xf32>) -> tensor<6x27x48xf32>
    %82 = stablehlo.slice %78 [0:6, 0:27, 48:96] : (tensor<6x27x96xf32>) -> tensor<6x27x48xf32>
    %83 = stablehlo.broadcast_in_dim %81, dims = [0, 1, 3] : (tensor<6x27x48xf32>) -> tensor<6x27x2x48xf32>
    %84 = stablehlo.broadcast_in_dim %82, dims = [0, 1, 3] : (tensor<6x27x48xf32>) -> tensor<6x27x2x48xf32>
    %85 = stablehlo.iota dim = 2 : tensor<6x27x2x48xi32>
    %86 = stablehlo.constant dense<0> : tensor<6x27x2x48xi32>
    %87 = stablehlo.compare EQ, %85, %86 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %88 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %89 = stablehlo.constant dense<24> : tensor<6x27x2x48xi32>
    %90 = stablehlo.compare GE, %88, %89 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %91 = stablehlo.multiply %83, %79 : tensor<6x27x2x48xf32>
    %92 = stablehlo.multiply %84, %80 : tensor<6x27x2x48xf32>
    %93 = stablehlo.subtract %91, %92 : tensor<6x27x2x48xf32>
    %94 = stablehlo.multiply %84, %79 : tensor<6x27x2x48xf32>
    %95 = stablehlo.multiply %83, %80 : tensor<6x27x2x48xf32>
    %96 = stablehlo.add %94, %95 : tensor<6x27x2x48xf32>
    %97 = stablehlo.reshape %78 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %98 = stablehlo.select %87, %93, %96 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %99 = stablehlo.select %90, %97, %98 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %100 = stablehlo.reshape %99 : (tensor<6x27x2x48xf32>) -> tensor<162x2x48xf32>
    %101 = "stablehlo.scatter"(%cache.0, %39, %100) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x48xf32>, tensor<162x3xi32>, tensor<162x2x48xf32>) -> tensor<6x41x3x2x48xf32>
    %102 = stablehlo.slice %101 [0:6, 0:10, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x10x3x2x48xf32>
    %103 = stablehlo.slice %101 [0:6, 17:27, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x10x3x2x48xf32>
    %104 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x2x48xi1>
    %105 = stablehlo.constant dense<0.0e+00> : tensor<6x10x3x2x48xf32>
    %106 = stablehlo.select %104, %103, %105 : tensor<6x10x3x2x48xi1>, tensor<6x10x3x2x48xf32>
    %107 = stablehlo.slice %101 [0:6, 34:41, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x7x3x2x48xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 2, 1, 4, 5] : (tensor<6x7x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %109 = stablehlo.broadcast_in_dim %102, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %110 = stablehlo.multiply %108, %109 : tensor<6x3x7x10x2x48xf32>
    %111 = stablehlo.reduce(%110 init: %51) applies stablehlo.add across dimensions = [4, 5] : (tensor<6x3x7x10x2x48xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %112 = stablehlo.broadcast_in_dim %48, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %113 = stablehlo.constant dense<1.0206208e-01> : tensor<6x3x7x10xf32>
    %114 = stablehlo.multiply %111, %113 : tensor<6x3x7x10xf32>
    %115 = stablehlo.constant dense<-1.0e+30> : tensor<6x3x7x10xf32>
    %116 = stablehlo.select %112, %114, %115 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %117 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %118 = stablehlo.reduce(%116 init: %117) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %120 = stablehlo.subtract %116, %119 : tensor<6x3x7x10xf32>
    %121 = stablehlo.exponential %120 : tensor<6x3x7x10xf32>
    %122 = stablehlo.reduce(%121 init: %51) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %123 = stablehlo.broadcast_in_dim %122, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %124 = stablehlo.divide %121, %123 : tensor<6x3x7x10xf32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x2x48xf32>
    %126 = stablehlo.broadcast_in_dim %106, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %127 = stablehlo.multiply %125, %126 : tensor<6x3x7x10x2x48xf32>
    %128 = stablehlo.reduce(%127 init: %51) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x2x48xf32>, tensor<f32>) -> tensor<6x3x7x2x48xf32>
    %129 = stablehlo.reshape %128 : (tensor<6x3x7x2x48xf32>) -> tensor<6x2016xf32>
    %130 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %131 = stablehlo.constant dense<4> : tensor<160x252x8xui32>
    %132 = stablehlo.multiply %130, %131 : tensor<160x252x8xui32>
    %133 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %134 = stablehlo.shift_right_logical %133, %132 : tensor<160x252x8xui32>
    %135 = stablehlo.constant dense<15> : tensor<160x252x8xui32>
    %136 = stablehlo.and %134, %135 : tensor<160x252x8xui32>
    %137 = stablehlo.convert %136 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %138 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %140 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %142 = stablehlo.reshape %137 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %143 = stablehlo.multiply %142, %139 : tensor<160x63x32xf32>
    %144 = stablehlo.add %143, %141 : tensor<160x63x32xf32>
    %145 = stablehlo.reshape %144 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %146 = stablehlo.dot_general %129, %145, contracting_dims = [1] x [1] : (tensor<6x2016xf32>, tensor<160x2016xf32>) -> tensor<6x160xf32>
    %147 = stablehlo.add %3, %146 : tensor<6x160xf32>
    // layer 0: feed-forward
    %148 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %149 = stablehlo.multiply %147, %147 : tensor<6x160xf32>
    %150 = stablehlo.reduce(%149 init: %51) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %151 = stablehlo.multiply %150, %53 : tensor<6xf32>
    %152 = stablehlo.add %151, %55 : tensor<6xf32>
    %153 = stablehlo.rsqrt %152 : tensor<6xf32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %155 = stablehlo.multiply %147, %154 : tensor<6x160xf32>
    %156 = stablehlo.multiply %155, %148 : tensor<6x160xf32>
    %157 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %158 = stablehlo.constant dense<4> : tensor<416x20x8xui32>
    %159 = stablehlo.multiply %157, %158 : tensor<416x20x8xui32>
    %160 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %161 = stablehlo.shift_right_logical %160, %159 : tensor<416x20x8xui32>
    %162 = stablehlo.constant dense<15> : tensor<416x20x8xui32>
    %163 = stablehlo.and %161, %162 : tensor<416x20x8xui32>
    %164 = stablehlo.convert %163 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %165 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %166 = stablehlo.broadcast_in_dim %165, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %167 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %168 = stablehlo.broadcast_in_dim %167, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %169 = stablehlo.reshape %164 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %170 = stablehlo.multiply %169, %166 : tensor<416x5x32xf32>
    %171 = stablehlo.add %170, %168 : tensor<416x5x32xf32>
    %172 = stablehlo.reshape %171 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %173 = stablehlo.dot_general %156, %172, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<416x160xf32>) -> tensor<6x416xf32>
    %174 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %175 = stablehlo.multiply %174, %158 : tensor<416x20x8xui32>
    %176 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %177 = stablehlo.shift_right_logical %176, %175 : tensor<416x20x8xui32>
    %178 = stablehlo.and %177, %162 : tensor<416x20x8xui32>
    %179 = stablehlo.convert %178 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %180 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %181 = stablehlo.broadcast_in_dim %180, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %182 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %183 = stablehlo.broadcast_in_dim %182, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %184 = stablehlo.reshape %179 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %185 = stablehlo.multiply %184, %181 : tensor<416x5x32xf32>
    %186 = stablehlo.add %185, %183 : tensor<416x5x32xf32>
    %187 = stablehlo.reshape %186 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %188 = stablehlo.dot_general %156, %187, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<416x160xf32>) -> tensor<6x416xf32>
    %189 = stablehlo.logistic %173 : tensor<6x416xf32>
    %190 = stablehlo.multiply %173, %189 : tensor<6x416xf32>
    %191 = stablehlo.multiply %190, %188 : tensor<6x416xf32>
    %192 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %193 = stablehlo.constant dense<4> : tensor<160x52x8xui32>
    %194 = stablehlo.multiply %192, %193 : tensor<160x52x8xui32>
    %195 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %196 = stablehlo.shift_right_logical %195, %194 : tensor<160x52x8xui32>
    %197 = stablehlo.constant dense<15> : tensor<160x52x8xui32>
    %198 = stablehlo.and %196, %197 : tensor<160x52x8xui32>
    %199 = stablehlo.convert %198 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %200 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %201 = stablehlo.broadcast_in_dim %200, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %202 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %203 = stablehlo.broadcast_in_dim %202, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %204 = stablehlo.reshape %199 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %205 = stablehlo.multiply %204, %201 : tensor<160x13x32xf32>
    %206 = stablehlo.add %205, %203 : tensor<160x13x32xf32>
    %207 = stablehlo.reshape %206 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %208 = stablehlo.dot_general %191, %207, contracting_dims = [1] x [1] : (tensor<6x416xf32>, tensor<160x416xf32>) -> tensor<6x160xf32>
    %209 = stablehlo.add %147, %208 : tensor<6x160xf32>
    // layer 1: attention
    %210 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %211 = stablehlo.multiply %209, %209 : tensor<6x160xf32>
    %212 = stablehlo.reduce(%211 init: %51) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %213 = stablehlo.multiply %212, %53 : tensor<6xf32>
    %214 = stablehlo.add %213, %55 : tensor<6xf32>
    %215 = stablehlo.rsqrt %214 : tensor<6xf32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %217 = stablehlo.multiply %209, %216 : tensor<6x160xf32>
    %218 = stablehlo.multiply %217, %210 : tensor<6x160xf32>
    %219 = stablehlo.iota dim = 2 : tensor<2592x20x8xui32>
    %220 = stablehlo.multiply %219, %62 : tensor<2592x20x8xui32>
    %221 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x20xui32>) -> tensor<2592x20x8xui32>
    %222 = stablehlo.shift_right_logical %221, %220 : tensor<2592x20x8xui32>
    %223 = stablehlo.and %222, %66 : tensor<2592x20x8xui32>
    %224 = stablehlo.convert %223 : (tensor<2592x20x8xui32>) -> tensor<2592x20x8xf32>
    %225 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %226 = stablehlo.broadcast_in_dim %225, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %227 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %228 = stablehlo.broadcast_in_dim %227, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %229 = stablehlo.reshape %224 : (tensor<2592x20x8xf32>) -> tensor<2592x5x32xf32>
    %230 = stablehlo.multiply %229, %226 : tensor<2592x5x32xf32>
    %231 = stablehlo.add %230, %228 : tensor<2592x5x32xf32>
    %232 = stablehlo.reshape %231 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %233 = stablehlo.dot_general %218, %232, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<2592x160xf32>) -> tensor<6x2592xf32>
    %234 = stablehlo.reshape %233 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %235 = stablehlo.broadcast_in_dim %44, dims = [0, 3] : (tensor<6x48xf32>) -> tensor<6x27x2x48xf32>
    %236 = stablehlo.broadcast_in_dim %45, dims = [0, 3] : (tensor<6x48xf32>) -> tensor<6x27x2x48xf32>
    %237 = stablehlo.slice %234 [0:6, 0:27, 0:48] : (tensor<6x27x96xf32>) -> tensor<6x27x48xf32>
    %238 = stablehlo.slice %234 [0:6, 0:27, 48:96] : (tensor<6x27x96xf32>) -> tensor<6x27x48xf32>
    %239 = stablehlo.broadcast_in_dim %237, dims = [0, 1, 3] : (tensor<6x27x48xf32>) -> tensor<6x27x2x48xf32>
    %240 = stablehlo.broadcast_in_dim %238, dims = [0, 1, 3] : (tensor<6x27x48xf32>) -> tensor<6x27x2x48xf32>
    %241 = stablehlo.iota dim = 2 : tensor<6x27x2x48xi32>
    %242 = stablehlo.compare EQ, %241, %86 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %243 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %244 = stablehlo.compare GE, %243, %89 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %245 = stablehlo.multiply %239, %235 : tensor<6x27x2x48xf32>
    %246 = stablehlo.multiply %240, %236 : tensor<6x27x2x48xf32>
    %247 = stablehlo.subtract %245, %246 : tensor<6x27x2x48xf32>
    %248 = stablehlo.multiply %240, %235 : tensor<6x27x2x48xf32>
    %249 = stablehlo.multiply %239, %236 : tensor<6x27x2x48xf32>
    %250 = stablehlo.add %248, %249 : tensor<6x27x2x48xf32>
    %251 = stablehlo.reshape %234 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %252 = stablehlo.select %242, %247, %250 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %253 = stablehlo.select %244, %251, %252 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %254 = stablehlo.reshape %253 : (tensor<6x27x2x48xf32>) -> tensor<162x2x48xf32>
    %255 = "stablehlo.scatter"(%cache.1, %39, %254) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x48xf32>, tensor<162x3xi32>, tensor<162x2x48xf32>) -> tensor<6x41x3x2x48xf32>
    %256 = stablehlo.slice %255 [0:6, 0:10, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x10x3x2x48xf32>
    %257 = stablehlo.slice %255 [0:6, 17:27, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x10x3x2x48xf32>
    %258 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x2x48xi1>
    %259 = stablehlo.select %258, %257, %105 : tensor<6x10x3x2x48xi1>, tensor<6x10x3x2x48xf32>
    %260 = stablehlo.slice %255 [0:6, 34:41, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x7x3x2x48xf32>
    %261 = stablehlo.broadcast_in_dim %260, dims = [0, 2, 1, 4, 5] : (tensor<6x7x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %262 = stablehlo.broadcast_in_dim %256, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %263 = stablehlo.multiply %261, %262 : tensor<6x3x7x10x2x48xf32>
    %264 = stablehlo.reduce(%263 init: %51) applies stablehlo.add across dimensions = [4, 5] : (tensor<6x3x7x10x2x48xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %265 = stablehlo.broadcast_in_dim %48, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %266 = stablehlo.multiply %264, %113 : tensor<6x3x7x10xf32>
    %267 = stablehlo.select %265, %266, %115 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %268 = stablehlo.reduce(%267 init: %117) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %269 = stablehlo.broadcast_in_dim %268, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %270 = stablehlo.subtract %267, %269 : tensor<6x3x7x10xf32>
    %271 = stablehlo.exponential %270 : tensor<6x3x7x10xf32>
    %272 = stablehlo.reduce(%271 init: %51) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %273 = stablehlo.broadcast_in_dim %272, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %274 = stablehlo.divide %271, %273 : tensor<6x3x7x10xf32>
    %275 = stablehlo.broadcast_in_dim %274, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x2x48xf32>
    %276 = stablehlo.broadcast_in_dim %259, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %277 = stablehlo.multiply %275, %276 : tensor<6x3x7x10x2x48xf32>
    %278 = stablehlo.reduce(%277 init: %51) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x2x48xf32>, tensor<f32>) -> tensor<6x3x7x2x48xf32>
    %279 = stablehlo.reshape %278 : (tensor<6x3x7x2x48xf32>) -> tensor<6x2016xf32>
    %280 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %281 = stablehlo.multiply %280, %131 : tensor<160x252x8xui32>
    %282 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %283 = stablehlo.shift_right_logical %282, %281 : tensor<160x252x8xui32>
    %284 = stablehlo.and %283, %135 : tensor<160x252x8xui32>
    %285 = stablehlo.convert %284 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %286 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %287 = stablehlo.broadcast_in_dim %286, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %288 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %289 = stablehlo.broadcast_in_dim %288, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %290 = stablehlo.reshape %285 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %291 = stablehlo.multiply %290, %287 : tensor<160x63x32xf32>
    %292 = stablehlo.add %291, %289 : tensor<160x63x32xf32>
    %293 = stablehlo.reshape %292 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %294 = stablehlo.dot_general %279, %293, contracting_dims = [1] x [1] : (tensor<6x2016xf32>, tensor<160x2016xf32>) -> tensor<6x160xf32>
    %295 = stablehlo.add %209, %294 : tensor<6x160xf32>
    // layer 1: feed-forward
    %296 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %297 = stablehlo.multiply %295, %295 : tensor<6x160xf32>
    %298 = stablehlo.reduce(%297 init: %51) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %299 = stablehlo.multiply %298, %53 : tensor<6xf32>
    %300 = stablehlo.add %299, %55 : tensor<6xf32>
    %301 = stablehlo.rsqrt %300 : tensor<6xf32>
    %302 = stablehlo.broadcast_in_dim %301, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %303 = stablehlo.multiply %295, %302 : tensor<6x160xf32>
    %304 = stablehlo.multiply %303, %296 : tensor<6x160xf32>
    %305 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %306 = stablehlo.multiply %305, %158 : tensor<416x20x8xui32>
    %307 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %308 = stablehlo.shift_right_logical %307, %306 : tensor<416x20x8xui32>
    %309 = stablehlo.and %308, %162 : tensor<416x20x8xui32>
    %310 = stablehlo.convert %309 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %311 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %312 = stablehlo.broadcast_in_dim %311, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %313 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %314 = stablehlo.broadcast_in_dim %313, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %315 = stablehlo.reshape %310 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %316 = stablehlo.multiply %315, %312 : tensor<416x5x32xf32>
    %317 = stablehlo.add %316, %314 : tensor<416x5x32xf32>
    %318 = stablehlo.reshape %317 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %319 = stablehlo.dot_general %304, %318, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<416x160xf32>) -> tensor<6x416xf32>
    %320 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %321 = stablehlo.multiply %320, %158 : tensor<416x20x8xui32>
    %322 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %323 = stablehlo.shift_right_logical %322, %321 : tensor<416x20x8xui32>
    %324 = stablehlo.and %323, %162 : tensor<416x20x8xui32>
    %325 = stablehlo.convert %324 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %326 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %327 = stablehlo.broadcast_in_dim %326, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %328 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %329 = stablehlo.broadcast_in_dim %328, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %330 = stablehlo.reshape %325 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %331 = stablehlo.multiply %330, %327 : tensor<416x5x32xf32>
    %332 = stablehlo.add %331, %329 : tensor<416x5x32xf32>
    %333 = stablehlo.reshape %332 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %334 = stablehlo.dot_general %304, %333, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<416x160xf32>) -> tensor<6x416xf32>
    %335 = stablehlo.logistic %319 : tensor<6x416xf32>
    %336 = stablehlo.multiply %319, %335 : tensor<6x416xf32>
    %337 = stablehlo.multiply %336, %334 : tensor<6x416xf32>
    %338 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %339 = stablehlo.multiply %338, %193 : tensor<160x52x8xui32>
    %340 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %341 = stablehlo.shift_right_logical %340, %339 : tensor<160x52x8xui32>
    %342 = stablehlo.and %341, %197 : tensor<160x52x8xui32>
    %343 = stablehlo.convert %342 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %344 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %345 = stablehlo.broadcast_in_dim %344, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %346 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %347 = stablehlo.broadcast_in_dim %346, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %348 = stablehlo.reshape %343 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %349 = stablehlo.multiply %348, %345 : tensor<160x13x32xf32>
    %350 = stablehlo.add %349, %347 : tensor<160x13x32xf32>
    %351 = stablehlo.reshape %350 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %352 = stablehlo.dot_general %337, %351, contracting_dims = [1] x [1] : (tensor<6x416xf32>, tensor<160x416xf32>) -> tensor<6x160xf32>
    %353 = stablehlo.add %295, %352 : tensor<6x160xf32>
    // head
    %354 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %355 = stablehlo.multiply %353, %353 : tensor<6x160xf32>
    %356 = stablehlo.reduce(%355 init: %51) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %357 = stablehlo.multiply %356, %53 : tensor<6xf32>
    %358 = stablehlo.add %357, %55 : tensor<6xf32>
    %359 = stablehlo.rsqrt %358 : tensor<6xf32>
    %360 = stablehlo.broadcast_in_dim %359, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %361 = stablehlo.multiply %353, %360 : tensor<6x160xf32>
    %362 = stablehlo.multiply %361, %354 : tensor<6x160xf32>
    %363 = stablehlo.dot_general %362, %model.embed_tokens.weight, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<26x160xf32>) -> tensor<6x26xf32>
    return %363, %101, %255 : tensor<6x26xf32>, tensor<6x41x3x2x48xf32>, tensor<6x41x3x2x48xf32>
  }
}
