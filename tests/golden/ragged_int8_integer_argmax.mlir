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
    %rope: tensor<17x2x2x48xf32>,
    %cache.0: tensor<6x17x2x3x96xf32>,
    %cache.1: tensor<6x17x2x3x96xf32>,
    %tokens: tensor<6xi32>,
    %positions: tensor<6xi32>
  ) -> (tensor<6xi32>, tensor<6x17x2x3x96xf32>, tensor<6x17x2x3x96xf32>) {
    %0 = stablehlo.composite "xlaspike.gather_rows" %model.embed_tokens.weight, %model.embed_tokens.scales, %model.embed_tokens.biases, %tokens {composite_attributes = {bits = 8 : i32, group = 32 : i32}, decomposition = @gather_rows_0, version = 1 : i32} : (tensor<26x40xui32>, tensor<26x5xbf16>, tensor<26x5xbf16>, tensor<6xi32>) -> tensor<6x160xf32>
    %1 = stablehlo.reshape %rope : (tensor<17x2x2x48xf32>) -> tensor<17x192xf32>
    %2 = stablehlo.constant dense<0> : tensor<6xi32>
    %3 = stablehlo.constant dense<16> : tensor<6xi32>
    %4 = stablehlo.clamp %2, %positions, %3 : tensor<6xi32>
    %5 = "stablehlo.gather"(%1, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 192>}> : (tensor<17x192xf32>, tensor<6xi32>) -> tensor<6x192xf32>
    %6 = stablehlo.reshape %5 : (tensor<6x192xf32>) -> tensor<6x2x2x48xf32>
    %7 = stablehlo.slice %6 [0:6, 0:1, 0:2, 0:48] : (tensor<6x2x2x48xf32>) -> tensor<6x1x2x48xf32>
    %8 = stablehlo.slice %6 [0:6, 1:2, 0:2, 0:48] : (tensor<6x2x2x48xf32>) -> tensor<6x1x2x48xf32>
    %9 = stablehlo.reshape %7 : (tensor<6x1x2x48xf32>) -> tensor<6x2x48xf32>
    %10 = stablehlo.reshape %8 : (tensor<6x1x2x48xf32>) -> tensor<6x2x48xf32>
    %11 = stablehlo.broadcast_in_dim %positions, dims = [0] : (tensor<6xi32>) -> tensor<6x10xi32>
    %12 = stablehlo.iota dim = 1 : tensor<6x10xi32>
    %13 = stablehlo.compare LE, %12, %11 : (tensor<6x10xi32>, tensor<6x10xi32>) -> tensor<6x10xi1>
    // layer 0: attention
    %14 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %15 = stablehlo.multiply %0, %0 : tensor<6x160xf32>
    %16 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %17 = stablehlo.reduce(%15 init: %16) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %18 = stablehlo.constant dense<6.25e-03> : tensor<6xf32>
    %19 = stablehlo.multiply %17, %18 : tensor<6xf32>
    %20 = stablehlo.constant dense<1.0e-05> : tensor<6xf32>
    %21 = stablehlo.add %19, %20 : tensor<6xf32>
    %22 = stablehlo.rsqrt %21 : tensor<6xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %24 = stablehlo.multiply %0, %23 : tensor<6x160xf32>
    %25 = stablehlo.multiply %24, %14 : tensor<6x160xf32>
    %26 = stablehlo.composite "xlaspike.matmul" %25, %model.layers.0.self_attn.qkv_proj.weight, %model.layers.0.self_attn.qkv_proj.scales, %model.layers.0.self_attn.qkv_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<6x160xf32>, tensor<162x5x8x16xi32>, tensor<162x5x16xbf16>, tensor<162x5x16xbf16>) -> tensor<6x2592xf32>
    %27 = stablehlo.reshape %26 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %28 = stablehlo.reshape %27 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %29 = stablehlo.reshape %27 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %30 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %31 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %32 = stablehlo.multiply %29, %30 : tensor<6x27x2x48xf32>
    %33 = stablehlo.reverse %29, dims = [2] : tensor<6x27x2x48xf32>
    %34 = stablehlo.multiply %33, %31 : tensor<6x27x2x48xf32>
    %35 = stablehlo.add %32, %34 : tensor<6x27x2x48xf32>
    %36 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %37 = stablehlo.constant dense<24> : tensor<6x27x2x48xi32>
    %38 = stablehlo.compare GE, %36, %37 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %39 = stablehlo.select %38, %28, %35 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %40 = stablehlo.reshape %39 : (tensor<6x27x2x48xf32>) -> tensor<6x27x96xf32>
    %41 = stablehlo.slice %40 [0:6, 21:27, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x6x96xf32>
    %42 = stablehlo.reshape %41 : (tensor<6x6x96xf32>) -> tensor<6x2x3x96xf32>
    %43 = stablehlo.clamp %2, %positions, %3 : tensor<6xi32>
    %44 = stablehlo.iota dim = 0 : tensor<6x1xi32>
    %45 = stablehlo.reshape %43 : (tensor<6xi32>) -> tensor<6x1xi32>
    %46 = stablehlo.concatenate %44, %45, dim = 1 : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x2xi32>
    %47 = "stablehlo.scatter"(%cache.0, %46, %42) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2, 3], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x17x2x3x96xf32>, tensor<6x2xi32>, tensor<6x2x3x96xf32>) -> tensor<6x17x2x3x96xf32>
    %48 = stablehlo.slice %47 [0:6, 0:10, 0:1, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %49 = stablehlo.reshape %48 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %50 = stablehlo.slice %47 [0:6, 0:10, 1:2, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %51 = stablehlo.reshape %50 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %52 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x96xi1>
    %53 = stablehlo.constant dense<0.0e+00> : tensor<6x10x3x96xf32>
    %54 = stablehlo.select %52, %51, %53 : tensor<6x10x3x96xi1>, tensor<6x10x3x96xf32>
    %55 = stablehlo.slice %40 [0:6, 0:21, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x21x96xf32>
    %56 = stablehlo.reshape %55 : (tensor<6x21x96xf32>) -> tensor<6x3x7x96xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2, 4] : (tensor<6x3x7x96xf32>) -> tensor<6x3x7x10x96xf32>
    %58 = stablehlo.broadcast_in_dim %49, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %59 = stablehlo.multiply %57, %58 : tensor<6x3x7x10x96xf32>
    %60 = stablehlo.reduce(%59 init: %16) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %61 = stablehlo.broadcast_in_dim %13, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %62 = stablehlo.constant dense<1.0206208e-01> : tensor<6x3x7x10xf32>
    %63 = stablehlo.multiply %60, %62 : tensor<6x3x7x10xf32>
    %64 = stablehlo.constant dense<-1.0e+30> : tensor<6x3x7x10xf32>
    %65 = stablehlo.select %61, %63, %64 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %66 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %67 = stablehlo.reduce(%65 init: %66) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %69 = stablehlo.subtract %65, %68 : tensor<6x3x7x10xf32>
    %70 = stablehlo.exponential %69 : tensor<6x3x7x10xf32>
    %71 = stablehlo.reduce(%70 init: %16) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %73 = stablehlo.divide %70, %72 : tensor<6x3x7x10xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x96xf32>
    %75 = stablehlo.broadcast_in_dim %54, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %76 = stablehlo.multiply %74, %75 : tensor<6x3x7x10x96xf32>
    %77 = stablehlo.reduce(%76 init: %16) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x96xf32>
    %78 = stablehlo.reshape %77 : (tensor<6x3x7x96xf32>) -> tensor<6x2016xf32>
    %79 = stablehlo.composite "xlaspike.matmul" %78, %model.layers.0.self_attn.o_proj.weight, %model.layers.0.self_attn.o_proj.scales, %model.layers.0.self_attn.o_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_2, version = 1 : i32} : (tensor<6x2016xf32>, tensor<10x63x8x16xi32>, tensor<10x63x16xbf16>, tensor<10x63x16xbf16>) -> tensor<6x160xf32>
    %80 = stablehlo.add %0, %79 : tensor<6x160xf32>
    // layer 0: feed-forward
    %81 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %82 = stablehlo.multiply %80, %80 : tensor<6x160xf32>
    %83 = stablehlo.reduce(%82 init: %16) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %84 = stablehlo.multiply %83, %18 : tensor<6xf32>
    %85 = stablehlo.add %84, %20 : tensor<6xf32>
    %86 = stablehlo.rsqrt %85 : tensor<6xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %88 = stablehlo.multiply %80, %87 : tensor<6x160xf32>
    %89 = stablehlo.multiply %88, %81 : tensor<6x160xf32>
    %90 = stablehlo.composite "xlaspike.gated_matmul" %89, %model.layers.0.mlp.gate_proj.weight, %model.layers.0.mlp.gate_proj.scales, %model.layers.0.mlp.gate_proj.biases, %model.layers.0.mlp.up_proj.weight, %model.layers.0.mlp.up_proj.scales, %model.layers.0.mlp.up_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @gated_matmul_3, version = 1 : i32} : (tensor<6x160xf32>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>) -> tensor<6x416xf32>
    %91 = stablehlo.composite "xlaspike.matmul" %90, %model.layers.0.mlp.down_proj.weight, %model.layers.0.mlp.down_proj.scales, %model.layers.0.mlp.down_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_4, version = 1 : i32} : (tensor<6x416xf32>, tensor<10x13x8x16xi32>, tensor<10x13x16xbf16>, tensor<10x13x16xbf16>) -> tensor<6x160xf32>
    %92 = stablehlo.add %80, %91 : tensor<6x160xf32>
    // layer 1: attention
    %93 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %94 = stablehlo.multiply %92, %92 : tensor<6x160xf32>
    %95 = stablehlo.reduce(%94 init: %16) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %96 = stablehlo.multiply %95, %18 : tensor<6xf32>
    %97 = stablehlo.add %96, %20 : tensor<6xf32>
    %98 = stablehlo.rsqrt %97 : tensor<6xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %100 = stablehlo.multiply %92, %99 : tensor<6x160xf32>
    %101 = stablehlo.multiply %100, %93 : tensor<6x160xf32>
    %102 = stablehlo.composite "xlaspike.matmul" %101, %model.layers.1.self_attn.qkv_proj.weight, %model.layers.1.self_attn.qkv_proj.scales, %model.layers.1.self_attn.qkv_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<6x160xf32>, tensor<162x5x8x16xi32>, tensor<162x5x16xbf16>, tensor<162x5x16xbf16>) -> tensor<6x2592xf32>
    %103 = stablehlo.reshape %102 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %104 = stablehlo.reshape %103 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %105 = stablehlo.reshape %103 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %106 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %107 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %108 = stablehlo.multiply %105, %106 : tensor<6x27x2x48xf32>
    %109 = stablehlo.reverse %105, dims = [2] : tensor<6x27x2x48xf32>
    %110 = stablehlo.multiply %109, %107 : tensor<6x27x2x48xf32>
    %111 = stablehlo.add %108, %110 : tensor<6x27x2x48xf32>
    %112 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %113 = stablehlo.compare GE, %112, %37 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %114 = stablehlo.select %113, %104, %111 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %115 = stablehlo.reshape %114 : (tensor<6x27x2x48xf32>) -> tensor<6x27x96xf32>
    %116 = stablehlo.slice %115 [0:6, 21:27, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x6x96xf32>
    %117 = stablehlo.reshape %116 : (tensor<6x6x96xf32>) -> tensor<6x2x3x96xf32>
    %118 = stablehlo.clamp %2, %positions, %3 : tensor<6xi32>
    %119 = stablehlo.iota dim = 0 : tensor<6x1xi32>
    %120 = stablehlo.reshape %118 : (tensor<6xi32>) -> tensor<6x1xi32>
    %121 = stablehlo.concatenate %119, %120, dim = 1 : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x2xi32>
    %122 = "stablehlo.scatter"(%cache.1, %121, %117) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2, 3], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x17x2x3x96xf32>, tensor<6x2xi32>, tensor<6x2x3x96xf32>) -> tensor<6x17x2x3x96xf32>
    %123 = stablehlo.slice %122 [0:6, 0:10, 0:1, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %124 = stablehlo.reshape %123 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %125 = stablehlo.slice %122 [0:6, 0:10, 1:2, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %126 = stablehlo.reshape %125 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %127 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x96xi1>
    %128 = stablehlo.select %127, %126, %53 : tensor<6x10x3x96xi1>, tensor<6x10x3x96xf32>
    %129 = stablehlo.slice %115 [0:6, 0:21, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x21x96xf32>
    %130 = stablehlo.reshape %129 : (tensor<6x21x96xf32>) -> tensor<6x3x7x96xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1, 2, 4] : (tensor<6x3x7x96xf32>) -> tensor<6x3x7x10x96xf32>
    %132 = stablehlo.broadcast_in_dim %124, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %133 = stablehlo.multiply %131, %132 : tensor<6x3x7x10x96xf32>
    %134 = stablehlo.reduce(%133 init: %16) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %135 = stablehlo.broadcast_in_dim %13, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %136 = stablehlo.multiply %134, %62 : tensor<6x3x7x10xf32>
    %137 = stablehlo.select %135, %136, %64 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %138 = stablehlo.reduce(%137 init: %66) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %140 = stablehlo.subtract %137, %139 : tensor<6x3x7x10xf32>
    %141 = stablehlo.exponential %140 : tensor<6x3x7x10xf32>
    %142 = stablehlo.reduce(%141 init: %16) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %144 = stablehlo.divide %141, %143 : tensor<6x3x7x10xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x96xf32>
    %146 = stablehlo.broadcast_in_dim %128, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %147 = stablehlo.multiply %145, %146 : tensor<6x3x7x10x96xf32>
    %148 = stablehlo.reduce(%147 init: %16) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x96xf32>
    %149 = stablehlo.reshape %148 : (tensor<6x3x7x96xf32>) -> tensor<6x2016xf32>
    %150 = stablehlo.composite "xlaspike.matmul" %149, %model.layers.1.self_attn.o_proj.weight, %model.layers.1.self_attn.o_proj.scales, %model.layers.1.self_attn.o_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_2, version = 1 : i32} : (tensor<6x2016xf32>, tensor<10x63x8x16xi32>, tensor<10x63x16xbf16>, tensor<10x63x16xbf16>) -> tensor<6x160xf32>
    %151 = stablehlo.add %92, %150 : tensor<6x160xf32>
    // layer 1: feed-forward
    %152 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %153 = stablehlo.multiply %151, %151 : tensor<6x160xf32>
    %154 = stablehlo.reduce(%153 init: %16) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %155 = stablehlo.multiply %154, %18 : tensor<6xf32>
    %156 = stablehlo.add %155, %20 : tensor<6xf32>
    %157 = stablehlo.rsqrt %156 : tensor<6xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %159 = stablehlo.multiply %151, %158 : tensor<6x160xf32>
    %160 = stablehlo.multiply %159, %152 : tensor<6x160xf32>
    %161 = stablehlo.composite "xlaspike.gated_matmul" %160, %model.layers.1.mlp.gate_proj.weight, %model.layers.1.mlp.gate_proj.scales, %model.layers.1.mlp.gate_proj.biases, %model.layers.1.mlp.up_proj.weight, %model.layers.1.mlp.up_proj.scales, %model.layers.1.mlp.up_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @gated_matmul_3, version = 1 : i32} : (tensor<6x160xf32>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>) -> tensor<6x416xf32>
    %162 = stablehlo.composite "xlaspike.matmul" %161, %model.layers.1.mlp.down_proj.weight, %model.layers.1.mlp.down_proj.scales, %model.layers.1.mlp.down_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_4, version = 1 : i32} : (tensor<6x416xf32>, tensor<10x13x8x16xi32>, tensor<10x13x16xbf16>, tensor<10x13x16xbf16>) -> tensor<6x160xf32>
    %163 = stablehlo.add %151, %162 : tensor<6x160xf32>
    // head
    %164 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %165 = stablehlo.multiply %163, %163 : tensor<6x160xf32>
    %166 = stablehlo.reduce(%165 init: %16) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %167 = stablehlo.multiply %166, %18 : tensor<6xf32>
    %168 = stablehlo.add %167, %20 : tensor<6xf32>
    %169 = stablehlo.rsqrt %168 : tensor<6xf32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %171 = stablehlo.multiply %163, %170 : tensor<6x160xf32>
    %172 = stablehlo.multiply %171, %164 : tensor<6x160xf32>
    %173 = stablehlo.composite "xlaspike.matmul" %172, %model.embed_tokens.weight, %model.embed_tokens.scales, %model.embed_tokens.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_5, version = 1 : i32} : (tensor<6x160xf32>, tensor<26x40xui32>, tensor<26x5xbf16>, tensor<26x5xbf16>) -> tensor<6x26xf32>
    %174 = stablehlo.reduce(%173 init: %66) applies stablehlo.maximum across dimensions = [1] : (tensor<6x26xf32>, tensor<f32>) -> tensor<6xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0] : (tensor<6xf32>) -> tensor<6x26xf32>
    %176 = stablehlo.is_finite %175 : (tensor<6x26xf32>) -> tensor<6x26xi1>
    %177 = stablehlo.compare EQ, %173, %175 : (tensor<6x26xf32>, tensor<6x26xf32>) -> tensor<6x26xi1>
    %178 = stablehlo.constant dense<false> : tensor<6x26xi1>
    %179 = stablehlo.select %176, %177, %178 : tensor<6x26xi1>, tensor<6x26xi1>
    %180 = stablehlo.constant dense<2147483647> : tensor<6x26xui32>
    %181 = stablehlo.iota dim = 1 : tensor<6x26xui32>
    %182 = stablehlo.select %179, %181, %180 : tensor<6x26xi1>, tensor<6x26xui32>
    %183 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %184 = stablehlo.reduce(%182 init: %183) applies stablehlo.minimum across dimensions = [1] : (tensor<6x26xui32>, tensor<ui32>) -> tensor<6xui32>
    %185 = stablehlo.bitcast_convert %184 : (tensor<6xui32>) -> tensor<6xi32>
    return %185, %47, %122 : tensor<6xi32>, tensor<6x17x2x3x96xf32>, tensor<6x17x2x3x96xf32>
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
