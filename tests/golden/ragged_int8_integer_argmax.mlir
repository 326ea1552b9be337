module @ragged_6_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x40xui32>,
    %model.embed_tokens.scales: tensor<26x5xbf16>,
    %model.embed_tokens.biases: tensor<26x5xbf16>,
    %model.layers.0.input_layernorm.weight: tensor<160xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<162x5x8x16xi32>,
    %model.layers.0.self_attn.qkv_proj.scales: tensor<162x5x16xbf16>,
    %model.layers.0.self_attn.qkv_proj.biases: tensor<162x5x16xbf16>,
    %model.layers.0.self_attn.o_proj.weight: tensor<10x63x8x16xi32>,
    %model.layers.0.self_attn.o_proj.scales: tensor<10x63x16xbf16>,
    %model.layers.0.self_attn.o_proj.biases: tensor<10x63x16xbf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<26x5x8x16xi32>,
    %model.layers.0.mlp.gate_proj.scales: tensor<26x5x16xbf16>,
    %model.layers.0.mlp.gate_proj.biases: tensor<26x5x16xbf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<26x5x8x16xi32>,
    %model.layers.0.mlp.up_proj.scales: tensor<26x5x16xbf16>,
    %model.layers.0.mlp.up_proj.biases: tensor<26x5x16xbf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<10x13x8x16xi32>,
    %model.layers.0.mlp.down_proj.scales: tensor<10x13x16xbf16>,
    %model.layers.0.mlp.down_proj.biases: tensor<10x13x16xbf16>,
    %model.layers.1.input_layernorm.weight: tensor<160xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<162x5x8x16xi32>,
    %model.layers.1.self_attn.qkv_proj.scales: tensor<162x5x16xbf16>,
    %model.layers.1.self_attn.qkv_proj.biases: tensor<162x5x16xbf16>,
    %model.layers.1.self_attn.o_proj.weight: tensor<10x63x8x16xi32>,
    %model.layers.1.self_attn.o_proj.scales: tensor<10x63x16xbf16>,
    %model.layers.1.self_attn.o_proj.biases: tensor<10x63x16xbf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<26x5x8x16xi32>,
    %model.layers.1.mlp.gate_proj.scales: tensor<26x5x16xbf16>,
    %model.layers.1.mlp.gate_proj.biases: tensor<26x5x16xbf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<26x5x8x16xi32>,
    %model.layers.1.mlp.up_proj.scales: tensor<26x5x16xbf16>,
    %model.layers.1.mlp.up_proj.biases: tensor<26x5x16xbf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<10x13x8x16xi32>,
    %model.layers.1.mlp.down_proj.scales: tensor<10x13x16xbf16>,
    %model.layers.1.mlp.down_proj.biases: tensor<10x13x16xbf16>,
    %model.norm.weight: tensor<160xf32>,
    %rope: tensor<17x2x48xf32>,
    %cache.0: tensor<6x41x3x2x48xf32>,
    %cache.1: tensor<6x41x3x2x48xf32>,
    %tokens: tensor<6xi32>,
    %positions: tensor<6xi32>
  ) -> (tensor<6xi32>, tensor<6x41x3x2x48xf32>, tensor<6x41x3x2x48xf32>) {
    %0 = stablehlo.composite "xlaspike.gather_rows" %model.embed_tokens.weight, %model.embed_tokens.scales, %model.embed_tokens.biases, %tokens {composite_attributes = {bits = 8 : i32, group = 32 : i32}, decomposition = @gather_rows_0, version = 1 : i32} : (tensor<26x40xui32>, tensor<26x5xbf16>, tensor<26x5xbf16>, tensor<6xi32>) -> tensor<6x160xf32>
    %1 = stablehlo.iota dim = 0 : tensor<6xi32>
    %2 = stablehlo.iota dim = 1 : tensor<6x27xi32>
    %3 = stablehlo.constant dense<21> : tensor<6x27xi32>
    %4 = stablehlo.compare LT, %2, %3 : (tensor<6x27xi32>, tensor<6x27xi32>) -> tensor<6x27xi1>
    %5 = stablehlo.constant dense<24> : tensor<6x27xi32>
    %6 = stablehlo.compare GE, %2, %5 : (tensor<6x27xi32>, tensor<6x27xi32>) -> tensor<6x27xi1>
    %7 = stablehlo.broadcast_in_dim %positions, dims = [0] : (tensor<6xi32>) -> tensor<6x27xi32>
    %8 = stablehlo.constant dense<0> : tensor<6x27xi32>
    %9 = stablehlo.constant dense<16> : tensor<6x27xi32>
    %10 = stablehlo.clamp %8, %7, %9 : tensor<6x27xi32>
    %11 = stablehlo.constant dense<17> : tensor<6x27xi32>
    %12 = stablehlo.add %10, %11 : tensor<6x27xi32>
    %13 = stablehlo.select %6, %12, %10 : tensor<6x27xi1>, tensor<6x27xi32>
    %14 = stablehlo.constant dense<7> : tensor<6x27xi32>
    %15 = stablehlo.remainder %2, %14 : tensor<6x27xi32>
    %16 = stablehlo.constant dense<34> : tensor<6x27xi32>
    %17 = stablehlo.add %15, %16 : tensor<6x27xi32>
    %18 = stablehlo.select %4, %17, %13 : tensor<6x27xi1>, tensor<6x27xi32>
    %19 = stablehlo.subtract %2, %3 : tensor<6x27xi32>
    %20 = stablehlo.constant dense<3> : tensor<6x27xi32>
    %21 = stablehlo.remainder %19, %20 : tensor<6x27xi32>
    %22 = stablehlo.divide %2, %14 : tensor<6x27xi32>
    %23 = stablehlo.select %4, %22, %21 : tensor<6x27xi1>, tensor<6x27xi32>
    %24 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<6xi32>) -> tensor<6x27xi32>
    %25 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<6x27xi32>) -> tensor<6x27x3xi32>
    %26 = stablehlo.iota dim = 2 : tensor<6x27x3xi32>
    %27 = stablehlo.constant dense<0> : tensor<6x27x3xi32>
    %28 = stablehlo.compare EQ, %26, %27 : (tensor<6x27x3xi32>, tensor<6x27x3xi32>) -> tensor<6x27x3xi1>
    %29 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<6x27xi32>) -> tensor<6x27x3xi32>
    %30 = stablehlo.select %28, %29, %25 : tensor<6x27x3xi1>, tensor<6x27x3xi32>
    %31 = stablehlo.iota dim = 2 : tensor<6x27x3xi32>
    %32 = stablehlo.constant dense<1> : tensor<6x27x3xi32>
    %33 = stablehlo.compare EQ, %31, %32 : (tensor<6x27x3xi32>, tensor<6x27x3xi32>) -> tensor<6x27x3xi1>
    %34 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<6x27xi32>) -> tensor<6x27x3xi32>
    %35 = stablehlo.select %33, %34, %30 : tensor<6x27x3xi1>, tensor<6x27x3xi32>
    %36 = stablehlo.reshape %35 : (tensor<6x27x3xi32>) -> tensor<162x3xi32>
    %37 = stablehlo.reshape %rope : (tensor<17x2x48xf32>) -> tensor<17x96xf32>
    %38 = stablehlo.constant dense<0> : tensor<6xi32>
    %39 = stablehlo.constant dense<16> : tensor<6xi32>
    %40 = stablehlo.clamp %38, %positions, %39 : tensor<6xi32>
    %41 = "stablehlo.gather"(%37, %40) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 96>}> : (tensor<17x96xf32>, tensor<6xi32>) -> tensor<6x96xf32>
    %42 = stablehlo.slice %41 [0:6, 0:48] : (tensor<6x96xf32>) -> tensor<6x48xf32>
    %43 = stablehlo.slice %41 [0:6, 48:96] : (tensor<6x96xf32>) -> tensor<6x48xf32>
    %44 = stablehlo.iota dim = 1 : tensor<6x10xi32>
    %45 = stablehlo.broadcast_in_dim %positions, dims = [0] : (tensor<6xi32>) -> tensor<6x10xi32>
    %46 = stablehlo.compare LE, %44, %45 : (tensor<6x10xi32>, tensor<6x10xi32>) -> tensor<6x10xi1>
    // layer 0: attention
    %47 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %48 = stablehlo.multiply %0, %0 : tensor<6x160xf32>
    %49 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %50 = stablehlo.reduce(%48 init: %49) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %51 = stablehlo.constant dense<6.25e-03> : tensor<6xf32>
    %52 = stablehlo.multiply %50, %51 : tensor<6xf32>
    %53 = stablehlo.constant dense<1.0e-05> : tensor<6xf32>
    %54 = stablehlo.add %52, %53 : tensor<6xf32>
    %55 = stablehlo.rsqrt %54 : tensor<6xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %57 = stablehlo.multiply %0, %56 : tensor<6x160xf32>
    %58 = stablehlo.multiply %57, %47 : tensor<6x160xf32>
    %59 = stablehlo.composite "xlaspike.matmul" %58, %model.layers.0.self_attn.qkv_proj.weight, %model.layers.0.self_attn.qkv_proj.scales, %model.layers.0.self_attn.qkv_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<6x160xf32>, tensor<162x5x8x16xi32>, tensor<162x5x16xbf16>, tensor<162x5x16xbf16>) -> tensor<6x2592xf32>
    %60 = stablehlo.reshape %59 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %61 = stablehlo.broadcast_in_dim %42, dims = [0, 3] : (tensor<6x48xf32>) -> tensor<6x27x2x48xf32>
    %62 = stablehlo.broadcast_in_dim %43, dims = [0, 3] : (tensor<6x48xf32>) -> tensor<6x27x2x48xf32>
    %63 = stablehlo.slice %60 [0:6, 0:27, 0:48] : (tensor<6x27x96xf32>) -> tensor<6x27x48xf32>
    %64 = stablehlo.slice %60 [0:6, 0:27, 48:96] : (tensor<6x27x96xf32>) -> tensor<6x27x48xf32>
    %65 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 3] : (tensor<6x27x48xf32>) -> tensor<6x27x2x48xf32>
    %66 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 3] : (tensor<6x27x48xf32>) -> tensor<6x27x2x48xf32>
    %67 = stablehlo.iota dim = 2 : tensor<6x27x2x48xi32>
    %68 = stablehlo.constant dense<0> : tensor<6x27x2x48xi32>
    %69 = stablehlo.compare EQ, %67, %68 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %70 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %71 = stablehlo.constant dense<24> : tensor<6x27x2x48xi32>
    %72 = stablehlo.compare GE, %70, %71 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %73 = stablehlo.multiply %65, %61 : tensor<6x27x2x48xf32>
    %74 = stablehlo.multiply %66, %62 : tensor<6x27x2x48xf32>
    %75 = stablehlo.subtract %73, %74 : tensor<6x27x2x48xf32>
    %76 = stablehlo.multiply %66, %61 : tensor<6x27x2x48xf32>
    %77 = stablehlo.multiply %65, %62 : tensor<6x27x2x48xf32>
    %78 = stablehlo.add %76, %77 : tensor<6x27x2x48xf32>
    %79 = stablehlo.reshape %60 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %80 = stablehlo.select %69, %75, %78 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %81 = stablehlo.select %72, %79, %80 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %82 = stablehlo.reshape %81 : (tensor<6x27x2x48xf32>) -> tensor<162x2x48xf32>
    %83 = "stablehlo.scatter"(%cache.0, %36, %82) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x48xf32>, tensor<162x3xi32>, tensor<162x2x48xf32>) -> tensor<6x41x3x2x48xf32>
    %84 = stablehlo.slice %83 [0:6, 0:10, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x10x3x2x48xf32>
    %85 = stablehlo.slice %83 [0:6, 17:27, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x10x3x2x48xf32>
    %86 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x2x48xi1>
    %87 = stablehlo.constant dense<0.0e+00> : tensor<6x10x3x2x48xf32>
    %88 = stablehlo.select %86, %85, %87 : tensor<6x10x3x2x48xi1>, tensor<6x10x3x2x48xf32>
    %89 = stablehlo.slice %83 [0:6, 34:41, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x7x3x2x48xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0, 2, 1, 4, 5] : (tensor<6x7x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %91 = stablehlo.broadcast_in_dim %84, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %92 = stablehlo.multiply %90, %91 : tensor<6x3x7x10x2x48xf32>
    %93 = stablehlo.reduce(%92 init: %49) applies stablehlo.add across dimensions = [4, 5] : (tensor<6x3x7x10x2x48xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %94 = stablehlo.broadcast_in_dim %46, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %95 = stablehlo.constant dense<1.0206208e-01> : tensor<6x3x7x10xf32>
    %96 = stablehlo.multiply %93, %95 : tensor<6x3x7x10xf32>
    %97 = stablehlo.constant dense<-1.0e+30> : tensor<6x3x7x10xf32>
    %98 = stablehlo.select %94, %96, %97 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %99 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %100 = stablehlo.reduce(%98 init: %99) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %102 = stablehlo.subtract %98, %101 : tensor<6x3x7x10xf32>
    %103 = stablehlo.exponential %102 : tensor<6x3x7x10xf32>
    %104 = stablehlo.reduce(%103 init: %49) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %106 = stablehlo.divide %103, %105 : tensor<6x3x7x10xf32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x2x48xf32>
    %108 = stablehlo.broadcast_in_dim %88, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %109 = stablehlo.multiply %107, %108 : tensor<6x3x7x10x2x48xf32>
    %110 = stablehlo.reduce(%109 init: %49) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x2x48xf32>, tensor<f32>) -> tensor<6x3x7x2x48xf32>
    %111 = stablehlo.reshape %110 : (tensor<6x3x7x2x48xf32>) -> tensor<6x2016xf32>
    %112 = stablehlo.composite "xlaspike.matmul" %111, %model.layers.0.self_attn.o_proj.weight, %model.layers.0.self_attn.o_proj.scales, %model.layers.0.self_attn.o_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_2, version = 1 : i32} : (tensor<6x2016xf32>, tensor<10x63x8x16xi32>, tensor<10x63x16xbf16>, tensor<10x63x16xbf16>) -> tensor<6x160xf32>
    %113 = stablehlo.add %0, %112 : tensor<6x160xf32>
    // layer 0: feed-forward
    %114 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %115 = stablehlo.multiply %113, %113 : tensor<6x160xf32>
    %116 = stablehlo.reduce(%115 init: %49) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %117 = stablehlo.multiply %116, %51 : tensor<6xf32>
    %118 = stablehlo.add %117, %53 : tensor<6xf32>
    %119 = stablehlo.rsqrt %118 : tensor<6xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %121 = stablehlo.multiply %113, %120 : tensor<6x160xf32>
    %122 = stablehlo.multiply %121, %114 : tensor<6x160xf32>
    %123 = stablehlo.composite "xlaspike.gated_matmul" %122, %model.layers.0.mlp.gate_proj.weight, %model.layers.0.mlp.gate_proj.scales, %model.layers.0.mlp.gate_proj.biases, %model.layers.0.mlp.up_proj.weight, %model.layers.0.mlp.up_proj.scales, %model.layers.0.mlp.up_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @gated_matmul_3, version = 1 : i32} : (tensor<6x160xf32>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>) -> tensor<6x416xf32>
    %124 = stablehlo.composite "xlaspike.matmul" %123, %model.layers.0.mlp.down_proj.weight, %model.layers.0.mlp.down_proj.scales, %model.layers.0.mlp.down_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_4, version = 1 : i32} : (tensor<6x416xf32>, tensor<10x13x8x16xi32>, tensor<10x13x16xbf16>, tensor<10x13x16xbf16>) -> tensor<6x160xf32>
    %125 = stablehlo.add %113, %124 : tensor<6x160xf32>
    // layer 1: attention
    %126 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %127 = stablehlo.multiply %125, %125 : tensor<6x160xf32>
    %128 = stablehlo.reduce(%127 init: %49) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %129 = stablehlo.multiply %128, %51 : tensor<6xf32>
    %130 = stablehlo.add %129, %53 : tensor<6xf32>
    %131 = stablehlo.rsqrt %130 : tensor<6xf32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %133 = stablehlo.multiply %125, %132 : tensor<6x160xf32>
    %134 = stablehlo.multiply %133, %126 : tensor<6x160xf32>
    %135 = stablehlo.composite "xlaspike.matmul" %134, %model.layers.1.self_attn.qkv_proj.weight, %model.layers.1.self_attn.qkv_proj.scales, %model.layers.1.self_attn.qkv_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<6x160xf32>, tensor<162x5x8x16xi32>, tensor<162x5x16xbf16>, tensor<162x5x16xbf16>) -> tensor<6x2592xf32>
    %136 = stablehlo.reshape %135 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %137 = stablehlo.broadcast_in_dim %42, dims = [0, 3] : (tensor<6x48xf32>) -> tensor<6x27x2x48xf32>
    %138 = stablehlo.broadcast_in_dim %43, dims = [0, 3] : (tensor<6x48xf32>) -> tensor<6x27x2x48xf32>
    %139 = stablehlo.slice %136 [0:6, 0:27, 0:48] : (tensor<6x27x96xf32>) -> tensor<6x27x48xf32>
    %140 = stablehlo.slice %136 [0:6, 0:27, 48:96] : (tensor<6x27x96xf32>) -> tensor<6x27x48xf32>
    %141 = stablehlo.broadcast_in_dim %139, dims = [0, 1, 3] : (tensor<6x27x48xf32>) -> tensor<6x27x2x48xf32>
    %142 = stablehlo.broadcast_in_dim %140, dims = [0, 1, 3] : (tensor<6x27x48xf32>) -> tensor<6x27x2x48xf32>
    %143 = stablehlo.iota dim = 2 : tensor<6x27x2x48xi32>
    %144 = stablehlo.compare EQ, %143, %68 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %145 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %146 = stablehlo.compare GE, %145, %71 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %147 = stablehlo.multiply %141, %137 : tensor<6x27x2x48xf32>
    %148 = stablehlo.multiply %142, %138 : tensor<6x27x2x48xf32>
    %149 = stablehlo.subtract %147, %148 : tensor<6x27x2x48xf32>
    %150 = stablehlo.multiply %142, %137 : tensor<6x27x2x48xf32>
    %151 = stablehlo.multiply %141, %138 : tensor<6x27x2x48xf32>
    %152 = stablehlo.add %150, %151 : tensor<6x27x2x48xf32>
    %153 = stablehlo.reshape %136 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %154 = stablehlo.select %144, %149, %152 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %155 = stablehlo.select %146, %153, %154 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %156 = stablehlo.reshape %155 : (tensor<6x27x2x48xf32>) -> tensor<162x2x48xf32>
    %157 = "stablehlo.scatter"(%cache.1, %36, %156) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x48xf32>, tensor<162x3xi32>, tensor<162x2x48xf32>) -> tensor<6x41x3x2x48xf32>
    %158 = stablehlo.slice %157 [0:6, 0:10, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x10x3x2x48xf32>
    %159 = stablehlo.slice %157 [0:6, 17:27, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x10x3x2x48xf32>
    %160 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x2x48xi1>
    %161 = stablehlo.select %160, %159, %87 : tensor<6x10x3x2x48xi1>, tensor<6x10x3x2x48xf32>
    %162 = stablehlo.slice %157 [0:6, 34:41, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x7x3x2x48xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 2, 1, 4, 5] : (tensor<6x7x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %164 = stablehlo.broadcast_in_dim %158, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %165 = stablehlo.multiply %163, %164 : tensor<6x3x7x10x2x48xf32>
    %166 = stablehlo.reduce(%165 init: %49) applies stablehlo.add across dimensions = [4, 5] : (tensor<6x3x7x10x2x48xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %167 = stablehlo.broadcast_in_dim %46, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %168 = stablehlo.multiply %166, %95 : tensor<6x3x7x10xf32>
    %169 = stablehlo.select %167, %168, %97 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %170 = stablehlo.reduce(%169 init: %99) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %171 = stablehlo.broadcast_in_dim %170, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %172 = stablehlo.subtract %169, %171 : tensor<6x3x7x10xf32>
    %173 = stablehlo.exponential %172 : tensor<6x3x7x10xf32>
    %174 = stablehlo.reduce(%173 init: %49) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %176 = stablehlo.divide %173, %175 : tensor<6x3x7x10xf32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x2x48xf32>
    %178 = stablehlo.broadcast_in_dim %161, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %179 = stablehlo.multiply %177, %178 : tensor<6x3x7x10x2x48xf32>
    %180 = stablehlo.reduce(%179 init: %49) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x2x48xf32>, tensor<f32>) -> tensor<6x3x7x2x48xf32>
    %181 = stablehlo.reshape %180 : (tensor<6x3x7x2x48xf32>) -> tensor<6x2016xf32>
    %182 = stablehlo.composite "xlaspike.matmul" %181, %model.layers.1.self_attn.o_proj.weight, %model.layers.1.self_attn.o_proj.scales, %model.layers.1.self_attn.o_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_2, version = 1 : i32} : (tensor<6x2016xf32>, tensor<10x63x8x16xi32>, tensor<10x63x16xbf16>, tensor<10x63x16xbf16>) -> tensor<6x160xf32>
    %183 = stablehlo.add %125, %182 : tensor<6x160xf32>
    // layer 1: feed-forward
    %184 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %185 = stablehlo.multiply %183, %183 : tensor<6x160xf32>
    %186 = stablehlo.reduce(%185 init: %49) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %187 = stablehlo.multiply %186, %51 : tensor<6xf32>
    %188 = stablehlo.add %187, %53 : tensor<6xf32>
    %189 = stablehlo.rsqrt %188 : tensor<6xf32>
    %190 = stablehlo.broadcast_in_dim %189, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %191 = stablehlo.multiply %183, %190 : tensor<6x160xf32>
    %192 = stablehlo.multiply %191, %184 : tensor<6x160xf32>
    %193 = stablehlo.composite "xlaspike.gated_matmul" %192, %model.layers.1.mlp.gate_proj.weight, %model.layers.1.mlp.gate_proj.scales, %model.layers.1.mlp.gate_proj.biases, %model.layers.1.mlp.up_proj.weight, %model.layers.1.mlp.up_proj.scales, %model.layers.1.mlp.up_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @gated_matmul_3, version = 1 : i32} : (tensor<6x160xf32>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>) -> tensor<6x416xf32>
    %194 = stablehlo.composite "xlaspike.matmul" %193, %model.layers.1.mlp.down_proj.weight, %model.layers.1.mlp.down_proj.scales, %model.layers.1.mlp.down_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_4, version = 1 : i32} : (tensor<6x416xf32>, tensor<10x13x8x16xi32>, tensor<10x13x16xbf16>, tensor<10x13x16xbf16>) -> tensor<6x160xf32>
    %195 = stablehlo.add %183, %194 : tensor<6x160xf32>
    // head
    %196 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %197 = stablehlo.multiply %195, %195 : tensor<6x160xf32>
    %198 = stablehlo.reduce(%197 init: %49) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %199 = stablehlo.multiply %198, %51 : tensor<6xf32>
    %200 = stablehlo.add %199, %53 : tensor<6xf32>
    %201 = stablehlo.rsqrt %200 : tensor<6xf32>
    %202 = stablehlo.broadcast_in_dim %201, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %203 = stablehlo.multiply %195, %202 : tensor<6x160xf32>
    %204 = stablehlo.multiply %203, %196 : tensor<6x160xf32>
    %205 = stablehlo.composite "xlaspike.matmul" %204, %model.embed_tokens.weight, %model.embed_tokens.scales, %model.embed_tokens.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_5, version = 1 : i32} : (tensor<6x160xf32>, tensor<26x40xui32>, tensor<26x5xbf16>, tensor<26x5xbf16>) -> tensor<6x26xf32>
    %206 = stablehlo.reduce(%205 init: %99) applies stablehlo.maximum across dimensions = [1] : (tensor<6x26xf32>, tensor<f32>) -> tensor<6xf32>
    %207 = stablehlo.broadcast_in_dim %206, dims = [0] : (tensor<6xf32>) -> tensor<6x26xf32>
    %208 = stablehlo.is_finite %207 : (tensor<6x26xf32>) -> tensor<6x26xi1>
    %209 = stablehlo.compare EQ, %205, %207 : (tensor<6x26xf32>, tensor<6x26xf32>) -> tensor<6x26xi1>
    %210 = stablehlo.constant dense<false> : tensor<6x26xi1>
    %211 = stablehlo.select %208, %209, %210 : tensor<6x26xi1>, tensor<6x26xi1>
    %212 = stablehlo.constant dense<2147483647> : tensor<6x26xui32>
    %213 = stablehlo.iota dim = 1 : tensor<6x26xui32>
    %214 = stablehlo.select %211, %213, %212 : tensor<6x26xi1>, tensor<6x26xui32>
    %215 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %216 = stablehlo.reduce(%214 init: %215) applies stablehlo.minimum across dimensions = [1] : (tensor<6x26xui32>, tensor<ui32>) -> tensor<6xui32>
    %217 = stablehlo.bitcast_convert %216 : (tensor<6xui32>) -> tensor<6xi32>
    return %217, %83, %157 : tensor<6xi32>, tensor<6x41x3x2x48xf32>, tensor<6x41x3x2x48xf32>
  }
  func.func private @gather_rows_0(
    %arg0: tensor<26x40xui32>,
    %arg1: tensor<26x5xbf16>,
    %arg2: tensor<26x5xbf16>,
    %arg3: tensor<6xi32>
  ) -> (tensor<6x160xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<6xi32>
    %1 = stablehlo.constant dense<25> : tensor<6xi32>
    %2 = stablehlo.clamp %0, %arg3, %1 : tensor<6xi32>
    %3 = "stablehlo.gather"(%arg0, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 40>}> : (tensor<26x40xui32>, tensor<6xi32>) -> tensor<6x40xui32>
    %4 = "stablehlo.gather"(%arg1, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<6xi32>) -> tensor<6x5xbf16>
    %5 = "stablehlo.gather"(%arg2, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<6xi32>) -> tensor<6x5xbf16>
    %6 = stablehlo.iota dim = 2 : tensor<6x40x4xui32>
    %7 = stablehlo.constant dense<8> : tensor<6x40x4xui32>
    %8 = stablehlo.multiply %6, %7 : tensor<6x40x4xui32>
    %9 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<6x40xui32>) -> tensor<6x40x4xui32>
    %10 = stablehlo.shift_right_logical %9, %8 : tensor<6x40x4xui32>
    %11 = stablehlo.constant dense<255> : tensor<6x40x4xui32>
    %12 = stablehlo.and %10, %11 : tensor<6x40x4xui32>
    %13 = stablehlo.convert %12 : (tensor<6x40x4xui32>) -> tensor<6x40x4xf32>
    %14 = stablehlo.convert %4 : (tensor<6x5xbf16>) -> tensor<6x5xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<6x5xf32>) -> tensor<6x5x32xf32>
    %16 = stablehlo.convert %5 : (tensor<6x5xbf16>) -> tensor<6x5xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<6x5xf32>) -> tensor<6x5x32xf32>
    %18 = stablehlo.reshape %13 : (tensor<6x40x4xf32>) -> tensor<6x5x32xf32>
    %19 = stablehlo.multiply %18, %15 : tensor<6x5x32xf32>
    %20 = stablehlo.add %19, %17 : tensor<6x5x32xf32>
    %21 = stablehlo.reshape %20 : (tensor<6x5x32xf32>) -> tensor<6x160xf32>
    return %21 : tensor<6x160xf32>
  }
  func.func private @matmul_1(
    %arg0: tensor<6x160xf32>,
    %arg1: tensor<162x5x8x16xi32>,
    %arg2: tensor<162x5x16xbf16>,
    %arg3: tensor<162x5x16xbf16>
  ) -> (tensor<6x2592xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<6x160xf32>) -> tensor<6x5x32xf32>
    %1 = stablehlo.abs %0 : tensor<6x5x32xf32>
    %2 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %3 = stablehlo.reduce(%1 init: %2) applies stablehlo.maximum across dimensions = [2] : (tensor<6x5x32xf32>, tensor<f32>) -> tensor<6x5xf32>
    %4 = stablehlo.constant dense<7.888609e-31> : tensor<6x5xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<6x5xf32>
    %6 = stablehlo.constant dense<7.874016e-03> : tensor<6x5xf32>
    %7 = stablehlo.multiply %5, %6 : tensor<6x5xf32>
    %8 = stablehlo.constant dense<1.0e+00> : tensor<6x5xf32>
    %9 = stablehlo.divide %8, %7 : tensor<6x5xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<6x5xf32>) -> tensor<6x5x32xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<6x5xf32>) -> tensor<6x5x32xf32>
    %12 = stablehlo.multiply %0, %11 : tensor<6x5x32xf32>
    %13 = stablehlo.round_nearest_even %12 : tensor<6x5x32xf32>
    %14 = stablehlo.multiply %13, %10 : tensor<6x5x32xf32>
    %15 = stablehlo.reshape %14 : (tensor<6x5x32xf32>) -> tensor<6x160xf32>
    %16 = stablehlo.reshape %15 : (tensor<6x160xf32>) -> tensor<6x5x8x4xf32>
    %17 = stablehlo.slice %16 [0:6, 0:5, 0:8, 0:1] : (tensor<6x5x8x4xf32>) -> tensor<6x5x8x1xf32>
    %18 = stablehlo.reshape %17 : (tensor<6x5x8x1xf32>) -> tensor<6x5x8xf32>
    %19 = stablehlo.slice %16 [0:6, 0:5, 0:8, 1:2] : (tensor<6x5x8x4xf32>) -> tensor<6x5x8x1xf32>
    %20 = stablehlo.reshape %19 : (tensor<6x5x8x1xf32>) -> tensor<6x5x8xf32>
    %21 = stablehlo.slice %16 [0:6, 0:5, 0:8, 2:3] : (tensor<6x5x8x4xf32>) -> tensor<6x5x8x1xf32>
    %22 = stablehlo.reshape %21 : (tensor<6x5x8x1xf32>) -> tensor<6x5x8xf32>
    %23 = stablehlo.slice %16 [0:6, 0:5, 0:8, 3:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x8x1xf32>
    %24 = stablehlo.reshape %23 : (tensor<6x5x8x1xf32>) -> tensor<6x5x8xf32>
    %25 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<162x5x8x16xi32>) -> tensor<6x162x5x8x16xi32>
    %26 = stablehlo.convert %arg2 : (tensor<162x5x16xbf16>) -> tensor<162x5x16xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [1, 2, 4] : (tensor<162x5x16xf32>) -> tensor<6x162x5x8x16xf32>
    %28 = stablehlo.convert %arg3 : (tensor<162x5x16xbf16>) -> tensor<162x5x16xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [1, 2, 4] : (tensor<162x5x16xf32>) -> tensor<6x162x5x8x16xf32>
    %30 = stablehlo.constant dense<2.56e+02> : tensor<6x162x5x8x16xf32>
    %31 = stablehlo.multiply %27, %30 : tensor<6x162x5x8x16xf32>
    %32 = stablehlo.subtract %29, %31 : tensor<6x162x5x8x16xf32>
    %33 = stablehlo.constant dense<15> : tensor<6x162x5x8x16xi32>
    %34 = stablehlo.shift_left %25, %33 : tensor<6x162x5x8x16xi32>
    %35 = stablehlo.constant dense<8355840> : tensor<6x162x5x8x16xi32>
    %36 = stablehlo.and %34, %35 : tensor<6x162x5x8x16xi32>
    %37 = stablehlo.constant dense<1132462080> : tensor<6x162x5x8x16xi32>
    %38 = stablehlo.or %36, %37 : tensor<6x162x5x8x16xi32>
    %39 = stablehlo.bitcast_convert %38 : (tensor<6x162x5x8x16xi32>) -> tensor<6x162x5x8x16xf32>
    %40 = stablehlo.multiply %39, %27 : tensor<6x162x5x8x16xf32>
    %41 = stablehlo.add %40, %32 : tensor<6x162x5x8x16xf32>
    %42 = stablehlo.broadcast_in_dim %18, dims = [0, 2, 3] : (tensor<6x5x8xf32>) -> tensor<6x162x5x8x16xf32>
    %43 = stablehlo.multiply %41, %42 : tensor<6x162x5x8x16xf32>
    %44 = stablehlo.constant dense<7> : tensor<6x162x5x8x16xi32>
    %45 = stablehlo.shift_left %25, %44 : tensor<6x162x5x8x16xi32>
    %46 = stablehlo.and %45, %35 : tensor<6x162x5x8x16xi32>
    %47 = stablehlo.or %46, %37 : tensor<6x162x5x8x16xi32>
    %48 = stablehlo.bitcast_convert %47 : (tensor<6x162x5x8x16xi32>) -> tensor<6x162x5x8x16xf32>
    %49 = stablehlo.multiply %48, %27 : tensor<6x162x5x8x16xf32>
    %50 = stablehlo.add %49, %32 : tensor<6x162x5x8x16xf32>
    %51 = stablehlo.broadcast_in_dim %20, dims = [0, 2, 3] : (tensor<6x5x8xf32>) -> tensor<6x162x5x8x16xf32>
    %52 = stablehlo.multiply %50, %51 : tensor<6x162x5x8x16xf32>
    %53 = stablehlo.add %43, %52 : tensor<6x162x5x8x16xf32>
    %54 = stablehlo.constant dense<1> : tensor<6x162x5x8x16xi32>
    %55 = stablehlo.shift_right_logical %25, %54 : tensor<6x162x5x8x16xi32>
    %56 = stablehlo.and %55, %35 : tensor<6x162x5x8x16xi32>
    %57 = stablehlo.or %56, %37 : tensor<6x162x5x8x16xi32>
    %58 = stablehlo.bitcast_convert %57 : (tensor<6x162x5x8x16xi32>) -> tensor<6x162x5x8x16xf32>
    %59 = stablehlo.multiply %58, %27 : tensor<6x162x5x8x16xf32>
    %60 = stablehlo.add %59, %32 : tensor<6x162x5x8x16xf32>
    %61 = stablehlo.broadcast_in_dim %22, dims = [0, 2, 3] : (tensor<6x5x8xf32>) -> tensor<6x162x5x8x16xf32>
    %62 = stablehlo.multiply %60, %61 : tensor<6x162x5x8x16xf32>
    %63 = stablehlo.add %53, %62 : tensor<6x162x5x8x16xf32>
    %64 = stablehlo.constant dense<9> : tensor<6x162x5x8x16xi32>
    %65 = stablehlo.shift_right_logical %25, %64 : tensor<6x162x5x8x16xi32>
    %66 = stablehlo.and %65, %35 : tensor<6x162x5x8x16xi32>
    %67 = stablehlo.or %66, %37 : tensor<6x162x5x8x16xi32>
    %68 = stablehlo.bitcast_convert %67 : (tensor<6x162x5x8x16xi32>) -> tensor<6x162x5x8x16xf32>
    %69 = stablehlo.multiply %68, %27 : tensor<6x162x5x8x16xf32>
    %70 = stablehlo.add %69, %32 : tensor<6x162x5x8x16xf32>
    %71 = stablehlo.broadcast_in_dim %24, dims = [0, 2, 3] : (tensor<6x5x8xf32>) -> tensor<6x162x5x8x16xf32>
    %72 = stablehlo.multiply %70, %71 : tensor<6x162x5x8x16xf32>
    %73 = stablehlo.add %63, %72 : tensor<6x162x5x8x16xf32>
    %74 = stablehlo.constant dense<0.0e+00> : tensor<6x162x5x8x16xf32>
    %75 = stablehlo.subtract %74, %73 : tensor<6x162x5x8x16xf32>
    %76 = stablehlo.subtract %74, %75 : tensor<6x162x5x8x16xf32>
    %77 = stablehlo.reduce(%76 init: %2) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x162x5x8x16xf32>, tensor<f32>) -> tensor<6x162x16xf32>
    %78 = stablehlo.reshape %77 : (tensor<6x162x16xf32>) -> tensor<6x2592xf32>
    return %78 : tensor<6x2592xf32>
  }
  func.func private @matmul_2(
    %arg0: tensor<6x2016xf32>,
    %arg1: tensor<10x63x8x16xi32>,
    %arg2: tensor<10x63x16xbf16>,
    %arg3: tensor<10x63x16xbf16>
  ) -> (tensor<6x160xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<6x2016xf32>) -> tensor<6x63x32xf32>
    %1 = stablehlo.abs %0 : tensor<6x63x32xf32>
    %2 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %3 = stablehlo.reduce(%1 init: %2) applies stablehlo.maximum across dimensions = [2] : (tensor<6x63x32xf32>, tensor<f32>) -> tensor<6x63xf32>
    %4 = stablehlo.constant dense<7.888609e-31> : tensor<6x63xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<6x63xf32>
    %6 = stablehlo.constant dense<7.874016e-03> : tensor<6x63xf32>
    %7 = stablehlo.multiply %5, %6 : tensor<6x63xf32>
    %8 = stablehlo.constant dense<1.0e+00> : tensor<6x63xf32>
    %9 = stablehlo.divide %8, %7 : tensor<6x63xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<6x63xf32>) -> tensor<6x63x32xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<6x63xf32>) -> tensor<6x63x32xf32>
    %12 = stablehlo.multiply %0, %11 : tensor<6x63x32xf32>
    %13 = stablehlo.round_nearest_even %12 : tensor<6x63x32xf32>
    %14 = stablehlo.multiply %13, %10 : tensor<6x63x32xf32>
    %15 = stablehlo.reshape %14 : (tensor<6x63x32xf32>) -> tensor<6x2016xf32>
    %16 = stablehlo.reshape %15 : (tensor<6x2016xf32>) -> tensor<6x63x8x4xf32>
    %17 = stablehlo.slice %16 [0:6, 0:63, 0:8, 0:1] : (tensor<6x63x8x4xf32>) -> tensor<6x63x8x1xf32>
    %18 = stablehlo.reshape %17 : (tensor<6x63x8x1xf32>) -> tensor<6x63x8xf32>
    %19 = stablehlo.slice %16 [0:6, 0:63, 0:8, 1:2] : (tensor<6x63x8x4xf32>) -> tensor<6x63x8x1xf32>
    %20 = stablehlo.reshape %19 : (tensor<6x63x8x1xf32>) -> tensor<6x63x8xf32>
    %21 = stablehlo.slice %16 [0:6, 0:63, 0:8, 2:3] : (tensor<6x63x8x4xf32>) -> tensor<6x63x8x1xf32>
    %22 = stablehlo.reshape %21 : (tensor<6x63x8x1xf32>) -> tensor<6x63x8xf32>
    %23 = stablehlo.slice %16 [0:6, 0:63, 0:8, 3:4] : (tensor<6x63x8x4xf32>) -> tensor<6x63x8x1xf32>
    %24 = stablehlo.reshape %23 : (tensor<6x63x8x1xf32>) -> tensor<6x63x8xf32>
    %25 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<10x63x8x16xi32>) -> tensor<6x10x63x8x16xi32>
    %26 = stablehlo.convert %arg2 : (tensor<10x63x16xbf16>) -> tensor<10x63x16xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [1, 2, 4] : (tensor<10x63x16xf32>) -> tensor<6x10x63x8x16xf32>
    %28 = stablehlo.convert %arg3 : (tensor<10x63x16xbf16>) -> tensor<10x63x16xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [1, 2, 4] : (tensor<10x63x16xf32>) -> tensor<6x10x63x8x16xf32>
    %30 = stablehlo.constant dense<2.56e+02> : tensor<6x10x63x8x16xf32>
    %31 = stablehlo.multiply %27, %30 : tensor<6x10x63x8x16xf32>
    %32 = stablehlo.subtract %29, %31 : tensor<6x10x63x8x16xf32>
    %33 = stablehlo.constant dense<15> : tensor<6x10x63x8x16xi32>
    %34 = stablehlo.shift_left %25, %33 : tensor<6x10x63x8x16xi32>
    %35 = stablehlo.constant dense<8355840> : tensor<6x10x63x8x16xi32>
    %36 = stablehlo.and %34, %35 : tensor<6x10x63x8x16xi32>
    %37 = stablehlo.constant dense<1132462080> : tensor<6x10x63x8x16xi32>
    %38 = stablehlo.or %36, %37 : tensor<6x10x63x8x16xi32>
    %39 = stablehlo.bitcast_convert %38 : (tensor<6x10x63x8x16xi32>) -> tensor<6x10x63x8x16xf32>
    %40 = stablehlo.multiply %39, %27 : tensor<6x10x63x8x16xf32>
    %41 = stablehlo.add %40, %32 : tensor<6x10x63x8x16xf32>
    %42 = stablehlo.broadcast_in_dim %18, dims = [0, 2, 3] : (tensor<6x63x8xf32>) -> tensor<6x10x63x8x16xf32>
    %43 = stablehlo.multiply %41, %42 : tensor<6x10x63x8x16xf32>
    %44 = stablehlo.constant dense<7> : tensor<6x10x63x8x16xi32>
    %45 = stablehlo.shift_left %25, %44 : tensor<6x10x63x8x16xi32>
    %46 = stablehlo.and %45, %35 : tensor<6x10x63x8x16xi32>
    %47 = stablehlo.or %46, %37 : tensor<6x10x63x8x16xi32>
    %48 = stablehlo.bitcast_convert %47 : (tensor<6x10x63x8x16xi32>) -> tensor<6x10x63x8x16xf32>
    %49 = stablehlo.multiply %48, %27 : tensor<6x10x63x8x16xf32>
    %50 = stablehlo.add %49, %32 : tensor<6x10x63x8x16xf32>
    %51 = stablehlo.broadcast_in_dim %20, dims = [0, 2, 3] : (tensor<6x63x8xf32>) -> tensor<6x10x63x8x16xf32>
    %52 = stablehlo.multiply %50, %51 : tensor<6x10x63x8x16xf32>
    %53 = stablehlo.add %43, %52 : tensor<6x10x63x8x16xf32>
    %54 = stablehlo.constant dense<1> : tensor<6x10x63x8x16xi32>
    %55 = stablehlo.shift_right_logical %25, %54 : tensor<6x10x63x8x16xi32>
    %56 = stablehlo.and %55, %35 : tensor<6x10x63x8x16xi32>
    %57 = stablehlo.or %56, %37 : tensor<6x10x63x8x16xi32>
    %58 = stablehlo.bitcast_convert %57 : (tensor<6x10x63x8x16xi32>) -> tensor<6x10x63x8x16xf32>
    %59 = stablehlo.multiply %58, %27 : tensor<6x10x63x8x16xf32>
    %60 = stablehlo.add %59, %32 : tensor<6x10x63x8x16xf32>
    %61 = stablehlo.broadcast_in_dim %22, dims = [0, 2, 3] : (tensor<6x63x8xf32>) -> tensor<6x10x63x8x16xf32>
    %62 = stablehlo.multiply %60, %61 : tensor<6x10x63x8x16xf32>
    %63 = stablehlo.add %53, %62 : tensor<6x10x63x8x16xf32>
    %64 = stablehlo.constant dense<9> : tensor<6x10x63x8x16xi32>
    %65 = stablehlo.shift_right_logical %25, %64 : tensor<6x10x63x8x16xi32>
    %66 = stablehlo.and %65, %35 : tensor<6x10x63x8x16xi32>
    %67 = stablehlo.or %66, %37 : tensor<6x10x63x8x16xi32>
    %68 = stablehlo.bitcast_convert %67 : (tensor<6x10x63x8x16xi32>) -> tensor<6x10x63x8x16xf32>
    %69 = stablehlo.multiply %68, %27 : tensor<6x10x63x8x16xf32>
    %70 = stablehlo.add %69, %32 : tensor<6x10x63x8x16xf32>
    %71 = stablehlo.broadcast_in_dim %24, dims = [0, 2, 3] : (tensor<6x63x8xf32>) -> tensor<6x10x63x8x16xf32>
    %72 = stablehlo.multiply %70, %71 : tensor<6x10x63x8x16xf32>
    %73 = stablehlo.add %63, %72 : tensor<6x10x63x8x16xf32>
    %74 = stablehlo.constant dense<0.0e+00> : tensor<6x10x63x8x16xf32>
    %75 = stablehlo.subtract %74, %73 : tensor<6x10x63x8x16xf32>
    %76 = stablehlo.subtract %74, %75 : tensor<6x10x63x8x16xf32>
    %77 = stablehlo.reduce(%76 init: %2) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x10x63x8x16xf32>, tensor<f32>) -> tensor<6x10x16xf32>
    %78 = stablehlo.reshape %77 : (tensor<6x10x16xf32>) -> tensor<6x160xf32>
    return %78 : tensor<6x160xf32>
  }
  func.func private @gated_matmul_3(
    %arg0: tensor<6x160xf32>,
    %arg1: tensor<26x5x8x16xi32>,
    %arg2: tensor<26x5x16xbf16>,
    %arg3: tensor<26x5x16xbf16>,
    %arg4: tensor<26x5x8x16xi32>,
    %arg5: tensor<26x5x16xbf16>,
    %arg6: tensor<26x5x16xbf16>
  ) -> (tensor<6x416xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<6x160xf32>) -> tensor<6x5x32xf32>
    %1 = stablehlo.abs %0 : tensor<6x5x32xf32>
    %2 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %3 = stablehlo.reduce(%1 init: %2) applies stablehlo.maximum across dimensions = [2] : (tensor<6x5x32xf32>, tensor<f32>) -> tensor<6x5xf32>
    %4 = stablehlo.constant dense<7.888609e-31> : tensor<6x5xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<6x5xf32>
    %6 = stablehlo.constant dense<7.874016e-03> : tensor<6x5xf32>
    %7 = stablehlo.multiply %5, %6 : tensor<6x5xf32>
    %8 = stablehlo.constant dense<1.0e+00> : tensor<6x5xf32>
    %9 = stablehlo.divide %8, %7 : tensor<6x5xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<6x5xf32>) -> tensor<6x5x32xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<6x5xf32>) -> tensor<6x5x32xf32>
    %12 = stablehlo.multiply %0, %11 : tensor<6x5x32xf32>
    %13 = stablehlo.round_nearest_even %12 : tensor<6x5x32xf32>
    %14 = stablehlo.multiply %13, %10 : tensor<6x5x32xf32>
    %15 = stablehlo.reshape %14 : (tensor<6x5x32xf32>) -> tensor<6x160xf32>
    %16 = stablehlo.reshape %15 : (tensor<6x160xf32>) -> tensor<6x5x8x4xf32>
    %17 = stablehlo.slice %16 [0:6, 0:5, 0:8, 0:1] : (tensor<6x5x8x4xf32>) -> tensor<6x5x8x1xf32>
    %18 = stablehlo.reshape %17 : (tensor<6x5x8x1xf32>) -> tensor<6x5x8xf32>
    %19 = stablehlo.slice %16 [0:6, 0:5, 0:8, 1:2] : (tensor<6x5x8x4xf32>) -> tensor<6x5x8x1xf32>
    %20 = stablehlo.reshape %19 : (tensor<6x5x8x1xf32>) -> tensor<6x5x8xf32>
    %21 = stablehlo.slice %16 [0:6, 0:5, 0:8, 2:3] : (tensor<6x5x8x4xf32>) -> tensor<6x5x8x1xf32>
    %22 = stablehlo.reshape %21 : (tensor<6x5x8x1xf32>) -> tensor<6x5x8xf32>
    %23 = stablehlo.slice %16 [0:6, 0:5, 0:8, 3:4] : (tensor<6x5x8x4xf32>) -> tensor<6x5x8x1xf32>
    %24 = stablehlo.reshape %23 : (tensor<6x5x8x1xf32>) -> tensor<6x5x8xf32>
    %25 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<26x5x8x16xi32>) -> tensor<6x26x5x8x16xi32>
    %26 = stablehlo.convert %arg2 : (tensor<26x5x16xbf16>) -> tensor<26x5x16xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [1, 2, 4] : (tensor<26x5x16xf32>) -> tensor<6x26x5x8x16xf32>
    %28 = stablehlo.convert %arg3 : (tensor<26x5x16xbf16>) -> tensor<26x5x16xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [1, 2, 4] : (tensor<26x5x16xf32>) -> tensor<6x26x5x8x16xf32>
    %30 = stablehlo.constant dense<2.56e+02> : tensor<6x26x5x8x16xf32>
    %31 = stablehlo.multiply %27, %30 : tensor<6x26x5x8x16xf32>
    %32 = stablehlo.subtract %29, %31 : tensor<6x26x5x8x16xf32>
    %33 = stablehlo.constant dense<15> : tensor<6x26x5x8x16xi32>
    %34 = stablehlo.shift_left %25, %33 : tensor<6x26x5x8x16xi32>
    %35 = stablehlo.constant dense<8355840> : tensor<6x26x5x8x16xi32>
    %36 = stablehlo.and %34, %35 : tensor<6x26x5x8x16xi32>
    %37 = stablehlo.constant dense<1132462080> : tensor<6x26x5x8x16xi32>
    %38 = stablehlo.or %36, %37 : tensor<6x26x5x8x16xi32>
    %39 = stablehlo.bitcast_convert %38 : (tensor<6x26x5x8x16xi32>) -> tensor<6x26x5x8x16xf32>
    %40 = stablehlo.multiply %39, %27 : tensor<6x26x5x8x16xf32>
    %41 = stablehlo.add %40, %32 : tensor<6x26x5x8x16xf32>
    %42 = stablehlo.broadcast_in_dim %18, dims = [0, 2, 3] : (tensor<6x5x8xf32>) -> tensor<6x26x5x8x16xf32>
    %43 = stablehlo.multiply %41, %42 : tensor<6x26x5x8x16xf32>
    %44 = stablehlo.constant dense<7> : tensor<6x26x5x8x16xi32>
    %45 = stablehlo.shift_left %25, %44 : tensor<6x26x5x8x16xi32>
    %46 = stablehlo.and %45, %35 : tensor<6x26x5x8x16xi32>
    %47 = stablehlo.or %46, %37 : tensor<6x26x5x8x16xi32>
    %48 = stablehlo.bitcast_convert %47 : (tensor<6x26x5x8x16xi32>) -> tensor<6x26x5x8x16xf32>
    %49 = stablehlo.multiply %48, %27 : tensor<6x26x5x8x16xf32>
    %50 = stablehlo.add %49, %32 : tensor<6x26x5x8x16xf32>
    %51 = stablehlo.broadcast_in_dim %20, dims = [0, 2, 3] : (tensor<6x5x8xf32>) -> tensor<6x26x5x8x16xf32>
    %52 = stablehlo.multiply %50, %51 : tensor<6x26x5x8x16xf32>
    %53 = stablehlo.add %43, %52 : tensor<6x26x5x8x16xf32>
    %54 = stablehlo.constant dense<1> : tensor<6x26x5x8x16xi32>
    %55 = stablehlo.shift_right_logical %25, %54 : tensor<6x26x5x8x16xi32>
    %56 = stablehlo.and %55, %35 : tensor<6x26x5x8x16xi32>
    %57 = stablehlo.or %56, %37 : tensor<6x26x5x8x16xi32>
    %58 = stablehlo.bitcast_convert %57 : (tensor<6x26x5x8x16xi32>) -> tensor<6x26x5x8x16xf32>
    %59 = stablehlo.multiply %58, %27 : tensor<6x26x5x8x16xf32>
    %60 = stablehlo.add %59, %32 : tensor<6x26x5x8x16xf32>
    %61 = stablehlo.broadcast_in_dim %22, dims = [0, 2, 3] : (tensor<6x5x8xf32>) -> tensor<6x26x5x8x16xf32>
    %62 = stablehlo.multiply %60, %61 : tensor<6x26x5x8x16xf32>
    %63 = stablehlo.add %53, %62 : tensor<6x26x5x8x16xf32>
    %64 = stablehlo.constant dense<9> : tensor<6x26x5x8x16xi32>
    %65 = stablehlo.shift_right_logical %25, %64 : tensor<6x26x5x8x16xi32>
    %66 = stablehlo.and %65, %35 : tensor<6x26x5x8x16xi32>
    %67 = stablehlo.or %66, %37 : tensor<6x26x5x8x16xi32>
    %68 = stablehlo.bitcast_convert %67 : (tensor<6x26x5x8x16xi32>) -> tensor<6x26x5x8x16xf32>
    %69 = stablehlo.multiply %68, %27 : tensor<6x26x5x8x16xf32>
    %70 = stablehlo.add %69, %32 : tensor<6x26x5x8x16xf32>
    %71 = stablehlo.broadcast_in_dim %24, dims = [0, 2, 3] : (tensor<6x5x8xf32>) -> tensor<6x26x5x8x16xf32>
    %72 = stablehlo.multiply %70, %71 : tensor<6x26x5x8x16xf32>
    %73 = stablehlo.add %63, %72 : tensor<6x26x5x8x16xf32>
    %74 = stablehlo.constant dense<0.0e+00> : tensor<6x26x5x8x16xf32>
    %75 = stablehlo.subtract %74, %73 : tensor<6x26x5x8x16xf32>
    %76 = stablehlo.subtract %74, %75 : tensor<6x26x5x8x16xf32>
    %77 = stablehlo.broadcast_in_dim %arg4, dims = [1, 2, 3, 4] : (tensor<26x5x8x16xi32>) -> tensor<6x26x5x8x16xi32>
    %78 = stablehlo.convert %arg5 : (tensor<26x5x16xbf16>) -> tensor<26x5x16xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [1, 2, 4] : (tensor<26x5x16xf32>) -> tensor<6x26x5x8x16xf32>
    %80 = stablehlo.convert %arg6 : (tensor<26x5x16xbf16>) -> tensor<26x5x16xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [1, 2, 4] : (tensor<26x5x16xf32>) -> tensor<6x26x5x8x16xf32>
    %82 = stablehlo.multiply %79, %30 : tensor<6x26x5x8x16xf32>
    %83 = stablehlo.subtract %81, %82 : tensor<6x26x5x8x16xf32>
    %84 = stablehlo.shift_left %77, %33 : tensor<6x26x5x8x16xi32>
    %85 = stablehlo.and %84, %35 : tensor<6x26x5x8x16xi32>
    %86 = stablehlo.or %85, %37 : tensor<6x26x5x8x16xi32>
    %87 = stablehlo.bitcast_convert %86 : (tensor<6x26x5x8x16xi32>) -> tensor<6x26x5x8x16xf32>
    %88 = stablehlo.multiply %87, %79 : tensor<6x26x5x8x16xf32>
    %89 = stablehlo.add %88, %83 : tensor<6x26x5x8x16xf32>
    %90 = stablehlo.broadcast_in_dim %18, dims = [0, 2, 3] : (tensor<6x5x8xf32>) -> tensor<6x26x5x8x16xf32>
    %91 = stablehlo.multiply %89, %90 : tensor<6x26x5x8x16xf32>
    %92 = stablehlo.shift_left %77, %44 : tensor<6x26x5x8x16xi32>
    %93 = stablehlo.and %92, %35 : tensor<6x26x5x8x16xi32>
    %94 = stablehlo.or %93, %37 : tensor<6x26x5x8x16xi32>
    %95 = stablehlo.bitcast_convert %94 : (tensor<6x26x5x8x16xi32>) -> tensor<6x26x5x8x16xf32>
    %96 = stablehlo.multiply %95, %79 : tensor<6x26x5x8x16xf32>
    %97 = stablehlo.add %96, %83 : tensor<6x26x5x8x16xf32>
    %98 = stablehlo.broadcast_in_dim %20, dims = [0, 2, 3] : (tensor<6x5x8xf32>) -> tensor<6x26x5x8x16xf32>
    %99 = stablehlo.multiply %97, %98 : tensor<6x26x5x8x16xf32>
    %100 = stablehlo.add %91, %99 : tensor<6x26x5x8x16xf32>
    %101 = stablehlo.shift_right_logical %77, %54 : tensor<6x26x5x8x16xi32>
    %102 = stablehlo.and %101, %35 : tensor<6x26x5x8x16xi32>
    %103 = stablehlo.or %102, %37 : tensor<6x26x5x8x16xi32>
    %104 = stablehlo.bitcast_convert %103 : (tensor<6x26x5x8x16xi32>) -> tensor<6x26x5x8x16xf32>
    %105 = stablehlo.multiply %104, %79 : tensor<6x26x5x8x16xf32>
    %106 = stablehlo.add %105, %83 : tensor<6x26x5x8x16xf32>
    %107 = stablehlo.broadcast_in_dim %22, dims = [0, 2, 3] : (tensor<6x5x8xf32>) -> tensor<6x26x5x8x16xf32>
    %108 = stablehlo.multiply %106, %107 : tensor<6x26x5x8x16xf32>
    %109 = stablehlo.add %100, %108 : tensor<6x26x5x8x16xf32>
    %110 = stablehlo.shift_right_logical %77, %64 : tensor<6x26x5x8x16xi32>
    %111 = stablehlo.and %110, %35 : tensor<6x26x5x8x16xi32>
    %112 = stablehlo.or %111, %37 : tensor<6x26x5x8x16xi32>
    %113 = stablehlo.bitcast_convert %112 : (tensor<6x26x5x8x16xi32>) -> tensor<6x26x5x8x16xf32>
    %114 = stablehlo.multiply %113, %79 : tensor<6x26x5x8x16xf32>
    %115 = stablehlo.add %114, %83 : tensor<6x26x5x8x16xf32>
    %116 = stablehlo.broadcast_in_dim %24, dims = [0, 2, 3] : (tensor<6x5x8xf32>) -> tensor<6x26x5x8x16xf32>
    %117 = stablehlo.multiply %115, %116 : tensor<6x26x5x8x16xf32>
    %118 = stablehlo.add %109, %117 : tensor<6x26x5x8x16xf32>
    %119 = stablehlo.subtract %74, %118 : tensor<6x26x5x8x16xf32>
    %120 = stablehlo.subtract %74, %119 : tensor<6x26x5x8x16xf32>
    %121 = stablehlo.reduce(%76 init: %2) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x26x5x8x16xf32>, tensor<f32>) -> tensor<6x26x16xf32>
    %122 = stablehlo.reduce(%120 init: %2) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x26x5x8x16xf32>, tensor<f32>) -> tensor<6x26x16xf32>
    %123 = stablehlo.logistic %121 : tensor<6x26x16xf32>
    %124 = stablehlo.multiply %121, %123 : tensor<6x26x16xf32>
    %125 = stablehlo.multiply %124, %122 : tensor<6x26x16xf32>
    %126 = stablehlo.reshape %125 : (tensor<6x26x16xf32>) -> tensor<6x416xf32>
    return %126 : tensor<6x416xf32>
  }
  func.func private @matmul_4(
    %arg0: tensor<6x416xf32>,
    %arg1: tensor<10x13x8x16xi32>,
    %arg2: tensor<10x13x16xbf16>,
    %arg3: tensor<10x13x16xbf16>
  ) -> (tensor<6x160xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<6x416xf32>) -> tensor<6x13x32xf32>
    %1 = stablehlo.abs %0 : tensor<6x13x32xf32>
    %2 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %3 = stablehlo.reduce(%1 init: %2) applies stablehlo.maximum across dimensions = [2] : (tensor<6x13x32xf32>, tensor<f32>) -> tensor<6x13xf32>
    %4 = stablehlo.constant dense<7.888609e-31> : tensor<6x13xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<6x13xf32>
    %6 = stablehlo.constant dense<7.874016e-03> : tensor<6x13xf32>
    %7 = stablehlo.multiply %5, %6 : tensor<6x13xf32>
    %8 = stablehlo.constant dense<1.0e+00> : tensor<6x13xf32>
    %9 = stablehlo.divide %8, %7 : tensor<6x13xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<6x13xf32>) -> tensor<6x13x32xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<6x13xf32>) -> tensor<6x13x32xf32>
    %12 = stablehlo.multiply %0, %11 : tensor<6x13x32xf32>
    %13 = stablehlo.round_nearest_even %12 : tensor<6x13x32xf32>
    %14 = stablehlo.multiply %13, %10 : tensor<6x13x32xf32>
    %15 = stablehlo.reshape %14 : (tensor<6x13x32xf32>) -> tensor<6x416xf32>
    %16 = stablehlo.reshape %15 : (tensor<6x416xf32>) -> tensor<6x13x8x4xf32>
    %17 = stablehlo.slice %16 [0:6, 0:13, 0:8, 0:1] : (tensor<6x13x8x4xf32>) -> tensor<6x13x8x1xf32>
    %18 = stablehlo.reshape %17 : (tensor<6x13x8x1xf32>) -> tensor<6x13x8xf32>
    %19 = stablehlo.slice %16 [0:6, 0:13, 0:8, 1:2] : (tensor<6x13x8x4xf32>) -> tensor<6x13x8x1xf32>
    %20 = stablehlo.reshape %19 : (tensor<6x13x8x1xf32>) -> tensor<6x13x8xf32>
    %21 = stablehlo.slice %16 [0:6, 0:13, 0:8, 2:3] : (tensor<6x13x8x4xf32>) -> tensor<6x13x8x1xf32>
    %22 = stablehlo.reshape %21 : (tensor<6x13x8x1xf32>) -> tensor<6x13x8xf32>
    %23 = stablehlo.slice %16 [0:6, 0:13, 0:8, 3:4] : (tensor<6x13x8x4xf32>) -> tensor<6x13x8x1xf32>
    %24 = stablehlo.reshape %23 : (tensor<6x13x8x1xf32>) -> tensor<6x13x8xf32>
    %25 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<10x13x8x16xi32>) -> tensor<6x10x13x8x16xi32>
    %26 = stablehlo.convert %arg2 : (tensor<10x13x16xbf16>) -> tensor<10x13x16xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [1, 2, 4] : (tensor<10x13x16xf32>) -> tensor<6x10x13x8x16xf32>
    %28 = stablehlo.convert %arg3 : (tensor<10x13x16xbf16>) -> tensor<10x13x16xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [1, 2, 4] : (tensor<10x13x16xf32>) -> tensor<6x10x13x8x16xf32>
    %30 = stablehlo.constant dense<2.56e+02> : tensor<6x10x13x8x16xf32>
    %31 = stablehlo.multiply %27, %30 : tensor<6x10x13x8x16xf32>
    %32 = stablehlo.subtract %29, %31 : tensor<6x10x13x8x16xf32>
    %33 = stablehlo.constant dense<15> : tensor<6x10x13x8x16xi32>
    %34 = stablehlo.shift_left %25, %33 : tensor<6x10x13x8x16xi32>
    %35 = stablehlo.constant dense<8355840> : tensor<6x10x13x8x16xi32>
    %36 = stablehlo.and %34, %35 : tensor<6x10x13x8x16xi32>
    %37 = stablehlo.constant dense<1132462080> : tensor<6x10x13x8x16xi32>
    %38 = stablehlo.or %36, %37 : tensor<6x10x13x8x16xi32>
    %39 = stablehlo.bitcast_convert %38 : (tensor<6x10x13x8x16xi32>) -> tensor<6x10x13x8x16xf32>
    %40 = stablehlo.multiply %39, %27 : tensor<6x10x13x8x16xf32>
    %41 = stablehlo.add %40, %32 : tensor<6x10x13x8x16xf32>
    %42 = stablehlo.broadcast_in_dim %18, dims = [0, 2, 3] : (tensor<6x13x8xf32>) -> tensor<6x10x13x8x16xf32>
    %43 = stablehlo.multiply %41, %42 : tensor<6x10x13x8x16xf32>
    %44 = stablehlo.constant dense<7> : tensor<6x10x13x8x16xi32>
    %45 = stablehlo.shift_left %25, %44 : tensor<6x10x13x8x16xi32>
    %46 = stablehlo.and %45, %35 : tensor<6x10x13x8x16xi32>
    %47 = stablehlo.or %46, %37 : tensor<6x10x13x8x16xi32>
    %48 = stablehlo.bitcast_convert %47 : (tensor<6x10x13x8x16xi32>) -> tensor<6x10x13x8x16xf32>
    %49 = stablehlo.multiply %48, %27 : tensor<6x10x13x8x16xf32>
    %50 = stablehlo.add %49, %32 : tensor<6x10x13x8x16xf32>
    %51 = stablehlo.broadcast_in_dim %20, dims = [0, 2, 3] : (tensor<6x13x8xf32>) -> tensor<6x10x13x8x16xf32>
    %52 = stablehlo.multiply %50, %51 : tensor<6x10x13x8x16xf32>
    %53 = stablehlo.add %43, %52 : tensor<6x10x13x8x16xf32>
    %54 = stablehlo.constant dense<1> : tensor<6x10x13x8x16xi32>
    %55 = stablehlo.shift_right_logical %25, %54 : tensor<6x10x13x8x16xi32>
    %56 = stablehlo.and %55, %35 : tensor<6x10x13x8x16xi32>
    %57 = stablehlo.or %56, %37 : tensor<6x10x13x8x16xi32>
    %58 = stablehlo.bitcast_convert %57 : (tensor<6x10x13x8x16xi32>) -> tensor<6x10x13x8x16xf32>
    %59 = stablehlo.multiply %58, %27 : tensor<6x10x13x8x16xf32>
    %60 = stablehlo.add %59, %32 : tensor<6x10x13x8x16xf32>
    %61 = stablehlo.broadcast_in_dim %22, dims = [0, 2, 3] : (tensor<6x13x8xf32>) -> tensor<6x10x13x8x16xf32>
    %62 = stablehlo.multiply %60, %61 : tensor<6x10x13x8x16xf32>
    %63 = stablehlo.add %53, %62 : tensor<6x10x13x8x16xf32>
    %64 = stablehlo.constant dense<9> : tensor<6x10x13x8x16xi32>
    %65 = stablehlo.shift_right_logical %25, %64 : tensor<6x10x13x8x16xi32>
    %66 = stablehlo.and %65, %35 : tensor<6x10x13x8x16xi32>
    %67 = stablehlo.or %66, %37 : tensor<6x10x13x8x16xi32>
    %68 = stablehlo.bitcast_convert %67 : (tensor<6x10x13x8x16xi32>) -> tensor<6x10x13x8x16xf32>
    %69 = stablehlo.multiply %68, %27 : tensor<6x10x13x8x16xf32>
    %70 = stablehlo.add %69, %32 : tensor<6x10x13x8x16xf32>
    %71 = stablehlo.broadcast_in_dim %24, dims = [0, 2, 3] : (tensor<6x13x8xf32>) -> tensor<6x10x13x8x16xf32>
    %72 = stablehlo.multiply %70, %71 : tensor<6x10x13x8x16xf32>
    %73 = stablehlo.add %63, %72 : tensor<6x10x13x8x16xf32>
    %74 = stablehlo.constant dense<0.0e+00> : tensor<6x10x13x8x16xf32>
    %75 = stablehlo.subtract %74, %73 : tensor<6x10x13x8x16xf32>
    %76 = stablehlo.subtract %74, %75 : tensor<6x10x13x8x16xf32>
    %77 = stablehlo.reduce(%76 init: %2) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x10x13x8x16xf32>, tensor<f32>) -> tensor<6x10x16xf32>
    %78 = stablehlo.reshape %77 : (tensor<6x10x16xf32>) -> tensor<6x160xf32>
    return %78 : tensor<6x160xf32>
  }
  func.func private @matmul_5(
    %arg0: tensor<6x160xf32>,
    %arg1: tensor<26x40xui32>,
    %arg2: tensor<26x5xbf16>,
    %arg3: tensor<26x5xbf16>
  ) -> (tensor<6x26xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<6x160xf32>) -> tensor<6x5x32xf32>
    %1 = stablehlo.abs %0 : tensor<6x5x32xf32>
    %2 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %3 = stablehlo.reduce(%1 init: %2) applies stablehlo.maximum across dimensions = [2] : (tensor<6x5x32xf32>, tensor<f32>) -> tensor<6x5xf32>
    %4 = stablehlo.constant dense<7.888609e-31> : tensor<6x5xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<6x5xf32>
    %6 = stablehlo.constant dense<7.874016e-03> : tensor<6x5xf32>
    %7 = stablehlo.multiply %5, %6 : tensor<6x5xf32>
    %8 = stablehlo.constant dense<1.0e+00> : tensor<6x5xf32>
    %9 = stablehlo.divide %8, %7 : tensor<6x5xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<6x5xf32>) -> tensor<6x5x32xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<6x5xf32>) -> tensor<6x5x32xf32>
    %12 = stablehlo.multiply %0, %11 : tensor<6x5x32xf32>
    %13 = stablehlo.round_nearest_even %12 : tensor<6x5x32xf32>
    %14 = stablehlo.multiply %13, %10 : tensor<6x5x32xf32>
    %15 = stablehlo.reshape %14 : (tensor<6x5x32xf32>) -> tensor<6x160xf32>
    %16 = stablehlo.reshape %15 : (tensor<6x160xf32>) -> tensor<6x5x8x4xf32>
    %17 = stablehlo.transpose %16, dims = [0, 1, 3, 2] : (tensor<6x5x8x4xf32>) -> tensor<6x5x4x8xf32>
    %18 = stablehlo.reduce(%17 init: %2) applies stablehlo.add across dimensions = [2] : (tensor<6x5x4x8xf32>, tensor<f32>) -> tensor<6x5x8xf32>
    %19 = stablehlo.reshape %arg1 : (tensor<26x40xui32>) -> tensor<26x5x8xui32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1, 2, 3] : (tensor<26x5x8xui32>) -> tensor<6x26x5x8xui32>
    %21 = stablehlo.slice %17 [0:6, 0:5, 0:1, 0:8] : (tensor<6x5x4x8xf32>) -> tensor<6x5x1x8xf32>
    %22 = stablehlo.reshape %21 : (tensor<6x5x1x8xf32>) -> tensor<6x5x8xf32>
    %23 = stablehlo.constant dense<15> : tensor<6x26x5x8xui32>
    %24 = stablehlo.shift_left %20, %23 : tensor<6x26x5x8xui32>
    %25 = stablehlo.constant dense<8355840> : tensor<6x26x5x8xui32>
    %26 = stablehlo.and %24, %25 : tensor<6x26x5x8xui32>
    %27 = stablehlo.constant dense<1132462080> : tensor<6x26x5x8xui32>
    %28 = stablehlo.or %26, %27 : tensor<6x26x5x8xui32>
    %29 = stablehlo.bitcast_convert %28 : (tensor<6x26x5x8xui32>) -> tensor<6x26x5x8xf32>
    %30 = stablehlo.broadcast_in_dim %22, dims = [0, 2, 3] : (tensor<6x5x8xf32>) -> tensor<6x26x5x8xf32>
    %31 = stablehlo.multiply %29, %30 : tensor<6x26x5x8xf32>
    %32 = stablehlo.slice %17 [0:6, 0:5, 1:2, 0:8] : (tensor<6x5x4x8xf32>) -> tensor<6x5x1x8xf32>
    %33 = stablehlo.reshape %32 : (tensor<6x5x1x8xf32>) -> tensor<6x5x8xf32>
    %34 = stablehlo.constant dense<7> : tensor<6x26x5x8xui32>
    %35 = stablehlo.shift_left %20, %34 : tensor<6x26x5x8xui32>
    %36 = stablehlo.and %35, %25 : tensor<6x26x5x8xui32>
    %37 = stablehlo.or %36, %27 : tensor<6x26x5x8xui32>
    %38 = stablehlo.bitcast_convert %37 : (tensor<6x26x5x8xui32>) -> tensor<6x26x5x8xf32>
    %39 = stablehlo.broadcast_in_dim %33, dims = [0, 2, 3] : (tensor<6x5x8xf32>) -> tensor<6x26x5x8xf32>
    %40 = stablehlo.multiply %38, %39 : tensor<6x26x5x8xf32>
    %41 = stablehlo.add %31, %40 : tensor<6x26x5x8xf32>
    %42 = stablehlo.slice %17 [0:6, 0:5, 2:3, 0:8] : (tensor<6x5x4x8xf32>) -> tensor<6x5x1x8xf32>
    %43 = stablehlo.reshape %42 : (tensor<6x5x1x8xf32>) -> tensor<6x5x8xf32>
    %44 = stablehlo.constant dense<1> : tensor<6x26x5x8xui32>
    %45 = stablehlo.shift_right_logical %20, %44 : tensor<6x26x5x8xui32>
    %46 = stablehlo.and %45, %25 : tensor<6x26x5x8xui32>
    %47 = stablehlo.or %46, %27 : tensor<6x26x5x8xui32>
    %48 = stablehlo.bitcast_convert %47 : (tensor<6x26x5x8xui32>) -> tensor<6x26x5x8xf32>
    %49 = stablehlo.broadcast_in_dim %43, dims = [0, 2, 3] : (tensor<6x5x8xf32>) -> tensor<6x26x5x8xf32>
    %50 = stablehlo.multiply %48, %49 : tensor<6x26x5x8xf32>
    %51 = stablehlo.add %41, %50 : tensor<6x26x5x8xf32>
    %52 = stablehlo.slice %17 [0:6, 0:5, 3:4, 0:8] : (tensor<6x5x4x8xf32>) -> tensor<6x5x1x8xf32>
    %53 = stablehlo.reshape %52 : (tensor<6x5x1x8xf32>) -> tensor<6x5x8xf32>
    %54 = stablehlo.constant dense<9> : tensor<6x26x5x8xui32>
    %55 = stablehlo.shift_right_logical %20, %54 : tensor<6x26x5x8xui32>
    %56 = stablehlo.and %55, %25 : tensor<6x26x5x8xui32>
    %57 = stablehlo.or %56, %27 : tensor<6x26x5x8xui32>
    %58 = stablehlo.bitcast_convert %57 : (tensor<6x26x5x8xui32>) -> tensor<6x26x5x8xf32>
    %59 = stablehlo.broadcast_in_dim %53, dims = [0, 2, 3] : (tensor<6x5x8xf32>) -> tensor<6x26x5x8xf32>
    %60 = stablehlo.multiply %58, %59 : tensor<6x26x5x8xf32>
    %61 = stablehlo.add %51, %60 : tensor<6x26x5x8xf32>
    %62 = stablehlo.convert %arg2 : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [1, 2] : (tensor<26x5xf32>) -> tensor<6x26x5x8xf32>
    %64 = stablehlo.convert %arg3 : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [1, 2] : (tensor<26x5xf32>) -> tensor<6x26x5x8xf32>
    %66 = stablehlo.constant dense<2.56e+02> : tensor<6x26x5x8xf32>
    %67 = stablehlo.multiply %63, %66 : tensor<6x26x5x8xf32>
    %68 = stablehlo.subtract %65, %67 : tensor<6x26x5x8xf32>
    %69 = stablehlo.multiply %61, %63 : tensor<6x26x5x8xf32>
    %70 = stablehlo.broadcast_in_dim %18, dims = [0, 2, 3] : (tensor<6x5x8xf32>) -> tensor<6x26x5x8xf32>
    %71 = stablehlo.multiply %68, %70 : tensor<6x26x5x8xf32>
    %72 = stablehlo.add %69, %71 : tensor<6x26x5x8xf32>
    %73 = stablehlo.reduce(%72 init: %2) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x26x5x8xf32>, tensor<f32>) -> tensor<6x26xf32>
    return %73 : tensor<6x26xf32>
  }
}
