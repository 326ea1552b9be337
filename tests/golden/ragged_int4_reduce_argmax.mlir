module @ragged_6_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x160xf16>,
    %model.layers.0.input_layernorm.weight: tensor<160xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<162x5x4x16xi32>,
    %model.layers.0.self_attn.qkv_proj.scales: tensor<162x5x16xf16>,
    %model.layers.0.self_attn.qkv_proj.biases: tensor<162x5x16xf16>,
    %model.layers.0.self_attn.o_proj.weight: tensor<10x63x4x16xi32>,
    %model.layers.0.self_attn.o_proj.scales: tensor<10x63x16xf16>,
    %model.layers.0.self_attn.o_proj.biases: tensor<10x63x16xf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<26x5x4x16xi32>,
    %model.layers.0.mlp.gate_proj.scales: tensor<26x5x16xf16>,
    %model.layers.0.mlp.gate_proj.biases: tensor<26x5x16xf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<26x5x4x16xi32>,
    %model.layers.0.mlp.up_proj.scales: tensor<26x5x16xf16>,
    %model.layers.0.mlp.up_proj.biases: tensor<26x5x16xf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<10x13x4x16xi32>,
    %model.layers.0.mlp.down_proj.scales: tensor<10x13x16xf16>,
    %model.layers.0.mlp.down_proj.biases: tensor<10x13x16xf16>,
    %model.layers.1.input_layernorm.weight: tensor<160xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<162x5x4x16xi32>,
    %model.layers.1.self_attn.qkv_proj.scales: tensor<162x5x16xf16>,
    %model.layers.1.self_attn.qkv_proj.biases: tensor<162x5x16xf16>,
    %model.layers.1.self_attn.o_proj.weight: tensor<10x63x4x16xi32>,
    %model.layers.1.self_attn.o_proj.scales: tensor<10x63x16xf16>,
    %model.layers.1.self_attn.o_proj.biases: tensor<10x63x16xf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<26x5x4x16xi32>,
    %model.layers.1.mlp.gate_proj.scales: tensor<26x5x16xf16>,
    %model.layers.1.mlp.gate_proj.biases: tensor<26x5x16xf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<26x5x4x16xi32>,
    %model.layers.1.mlp.up_proj.scales: tensor<26x5x16xf16>,
    %model.layers.1.mlp.up_proj.biases: tensor<26x5x16xf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<10x13x4x16xi32>,
    %model.layers.1.mlp.down_proj.scales: tensor<10x13x16xf16>,
    %model.layers.1.mlp.down_proj.biases: tensor<10x13x16xf16>,
    %model.norm.weight: tensor<160xf32>,
    %rope: tensor<17x2x2x48xf32>,
    %cache.0: tensor<6x17x2x3x96xf32>,
    %cache.1: tensor<6x17x2x3x96xf32>,
    %tokens: tensor<6xi32>,
    %positions: tensor<6xi32>
  ) -> (tensor<6xi32>, tensor<6x17x2x3x96xf32>, tensor<6x17x2x3x96xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<6xi32>
    %1 = stablehlo.constant dense<25> : tensor<6xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<6xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf16>, tensor<6xi32>) -> tensor<6x160xf16>
    %4 = stablehlo.convert %3 : (tensor<6x160xf16>) -> tensor<6x160xf32>
    %5 = stablehlo.reshape %rope : (tensor<17x2x2x48xf32>) -> tensor<17x192xf32>
    %6 = stablehlo.constant dense<16> : tensor<6xi32>
    %7 = stablehlo.clamp %0, %positions, %6 : tensor<6xi32>
    %8 = "stablehlo.gather"(%5, %7) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 192>}> : (tensor<17x192xf32>, tensor<6xi32>) -> tensor<6x192xf32>
    %9 = stablehlo.reshape %8 : (tensor<6x192xf32>) -> tensor<6x2x2x48xf32>
    %10 = stablehlo.slice %9 [0:6, 0:1, 0:2, 0:48] : (tensor<6x2x2x48xf32>) -> tensor<6x1x2x48xf32>
    %11 = stablehlo.slice %9 [0:6, 1:2, 0:2, 0:48] : (tensor<6x2x2x48xf32>) -> tensor<6x1x2x48xf32>
    %12 = stablehlo.reshape %10 : (tensor<6x1x2x48xf32>) -> tensor<6x2x48xf32>
    %13 = stablehlo.reshape %11 : (tensor<6x1x2x48xf32>) -> tensor<6x2x48xf32>
    %14 = stablehlo.broadcast_in_dim %positions, dims = [0] : (tensor<6xi32>) -> tensor<6x10xi32>
    %15 = stablehlo.iota dim = 1 : tensor<6x10xi32>
    %16 = stablehlo.compare LE, %15, %14 : (tensor<6x10xi32>, tensor<6x10xi32>) -> tensor<6x10xi1>
    // layer 0: attention
    %17 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %18 = stablehlo.multiply %4, %4 : tensor<6x160xf32>
    %19 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %20 = stablehlo.reduce(%18 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %21 = stablehlo.constant dense<6.25e-03> : tensor<6xf32>
    %22 = stablehlo.multiply %20, %21 : tensor<6xf32>
    %23 = stablehlo.constant dense<1.0e-05> : tensor<6xf32>
    %24 = stablehlo.add %22, %23 : tensor<6xf32>
    %25 = stablehlo.rsqrt %24 : tensor<6xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %27 = stablehlo.multiply %4, %26 : tensor<6x160xf32>
    %28 = stablehlo.multiply %27, %17 : tensor<6x160xf32>
    %29 = stablehlo.composite "xlaspike.matmul" %28, %model.layers.0.self_attn.qkv_proj.weight, %model.layers.0.self_attn.qkv_proj.scales, %model.layers.0.self_attn.qkv_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_0, version = 1 : i32} : (tensor<6x160xf32>, tensor<162x5x4x16xi32>, tensor<162x5x16xf16>, tensor<162x5x16xf16>) -> tensor<6x2592xf32>
    %30 = stablehlo.reshape %29 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %31 = stablehlo.reshape %30 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %32 = stablehlo.reshape %30 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %33 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %34 = stablehlo.broadcast_in_dim %13, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %35 = stablehlo.multiply %32, %33 : tensor<6x27x2x48xf32>
    %36 = stablehlo.reverse %32, dims = [2] : tensor<6x27x2x48xf32>
    %37 = stablehlo.multiply %36, %34 : tensor<6x27x2x48xf32>
    %38 = stablehlo.add %35, %37 : tensor<6x27x2x48xf32>
    %39 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %40 = stablehlo.constant dense<24> : tensor<6x27x2x48xi32>
    %41 = stablehlo.compare GE, %39, %40 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %42 = stablehlo.select %41, %31, %38 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %43 = stablehlo.reshape %42 : (tensor<6x27x2x48xf32>) -> tensor<6x27x96xf32>
    %44 = stablehlo.slice %43 [0:6, 21:27, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x6x96xf32>
    %45 = stablehlo.reshape %44 : (tensor<6x6x96xf32>) -> tensor<6x2x3x96xf32>
    %46 = stablehlo.clamp %0, %positions, %6 : tensor<6xi32>
    %47 = stablehlo.iota dim = 0 : tensor<6x1xi32>
    %48 = stablehlo.reshape %46 : (tensor<6xi32>) -> tensor<6x1xi32>
    %49 = stablehlo.concatenate %47, %48, dim = 1 : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x2xi32>
    %50 = "stablehlo.scatter"(%cache.0, %49, %45) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2, 3], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x17x2x3x96xf32>, tensor<6x2xi32>, tensor<6x2x3x96xf32>) -> tensor<6x17x2x3x96xf32>
    %51 = stablehlo.slice %50 [0:6, 0:10, 0:1, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %52 = stablehlo.reshape %51 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %53 = stablehlo.slice %50 [0:6, 0:10, 1:2, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %54 = stablehlo.reshape %53 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %55 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x96xi1>
    %56 = stablehlo.constant dense<0.0e+00> : tensor<6x10x3x96xf32>
    %57 = stablehlo.select %55, %54, %56 : tensor<6x10x3x96xi1>, tensor<6x10x3x96xf32>
    %58 = stablehlo.slice %43 [0:6, 0:21, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x21x96xf32>
    %59 = stablehlo.reshape %58 : (tensor<6x21x96xf32>) -> tensor<6x3x7x96xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2, 4] : (tensor<6x3x7x96xf32>) -> tensor<6x3x7x10x96xf32>
    %61 = stablehlo.broadcast_in_dim %52, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %62 = stablehlo.multiply %60, %61 : tensor<6x3x7x10x96xf32>
    %63 = stablehlo.reduce(%62 init: %19) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %64 = stablehlo.broadcast_in_dim %16, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %65 = stablehlo.constant dense<1.0206208e-01> : tensor<6x3x7x10xf32>
    %66 = stablehlo.multiply %63, %65 : tensor<6x3x7x10xf32>
    %67 = stablehlo.constant dense<-1.0e+30> : tensor<6x3x7x10xf32>
    %68 = stablehlo.select %64, %66, %67 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %69 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %70 = stablehlo.reduce(%68 init: %69) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %72 = stablehlo.subtract %68, %71 : tensor<6x3x7x10xf32>
    %73 = stablehlo.exponential %72 : tensor<6x3x7x10xf32>
    %74 = stablehlo.reduce(%73 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %76 = stablehlo.divide %73, %75 : tensor<6x3x7x10xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x96xf32>
    %78 = stablehlo.broadcast_in_dim %57, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %79 = stablehlo.multiply %77, %78 : tensor<6x3x7x10x96xf32>
    %80 = stablehlo.reduce(%79 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x96xf32>
    %81 = stablehlo.reshape %80 : (tensor<6x3x7x96xf32>) -> tensor<6x2016xf32>
    %82 = stablehlo.composite "xlaspike.matmul" %81, %model.layers.0.self_attn.o_proj.weight, %model.layers.0.self_attn.o_proj.scales, %model.layers.0.self_attn.o_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<6x2016xf32>, tensor<10x63x4x16xi32>, tensor<10x63x16xf16>, tensor<10x63x16xf16>) -> tensor<6x160xf32>
    %83 = stablehlo.add %4, %82 : tensor<6x160xf32>
    // layer 0: feed-forward
    %84 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %85 = stablehlo.multiply %83, %83 : tensor<6x160xf32>
    %86 = stablehlo.reduce(%85 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %87 = stablehlo.multiply %86, %21 : tensor<6xf32>
    %88 = stablehlo.add %87, %23 : tensor<6xf32>
    %89 = stablehlo.rsqrt %88 : tensor<6xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %91 = stablehlo.multiply %83, %90 : tensor<6x160xf32>
    %92 = stablehlo.multiply %91, %84 : tensor<6x160xf32>
    %93 = stablehlo.composite "xlaspike.gated_matmul" %92, %model.layers.0.mlp.gate_proj.weight, %model.layers.0.mlp.gate_proj.scales, %model.layers.0.mlp.gate_proj.biases, %model.layers.0.mlp.up_proj.weight, %model.layers.0.mlp.up_proj.scales, %model.layers.0.mlp.up_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @gated_matmul_2, version = 1 : i32} : (tensor<6x160xf32>, tensor<26x5x4x16xi32>, tensor<26x5x16xf16>, tensor<26x5x16xf16>, tensor<26x5x4x16xi32>, tensor<26x5x16xf16>, tensor<26x5x16xf16>) -> tensor<6x416xf32>
    %94 = stablehlo.composite "xlaspike.matmul" %93, %model.layers.0.mlp.down_proj.weight, %model.layers.0.mlp.down_proj.scales, %model.layers.0.mlp.down_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_3, version = 1 : i32} : (tensor<6x416xf32>, tensor<10x13x4x16xi32>, tensor<10x13x16xf16>, tensor<10x13x16xf16>) -> tensor<6x160xf32>
    %95 = stablehlo.add %83, %94 : tensor<6x160xf32>
    // layer 1: attention
    %96 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %97 = stablehlo.multiply %95, %95 : tensor<6x160xf32>
    %98 = stablehlo.reduce(%97 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %99 = stablehlo.multiply %98, %21 : tensor<6xf32>
    %100 = stablehlo.add %99, %23 : tensor<6xf32>
    %101 = stablehlo.rsqrt %100 : tensor<6xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %103 = stablehlo.multiply %95, %102 : tensor<6x160xf32>
    %104 = stablehlo.multiply %103, %96 : tensor<6x160xf32>
    %105 = stablehlo.composite "xlaspike.matmul" %104, %model.layers.1.self_attn.qkv_proj.weight, %model.layers.1.self_attn.qkv_proj.scales, %model.layers.1.self_attn.qkv_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_0, version = 1 : i32} : (tensor<6x160xf32>, tensor<162x5x4x16xi32>, tensor<162x5x16xf16>, tensor<162x5x16xf16>) -> tensor<6x2592xf32>
    %106 = stablehlo.reshape %105 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %107 = stablehlo.reshape %106 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %108 = stablehlo.reshape %106 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %109 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %110 = stablehlo.broadcast_in_dim %13, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %111 = stablehlo.multiply %108, %109 : tensor<6x27x2x48xf32>
    %112 = stablehlo.reverse %108, dims = [2] : tensor<6x27x2x48xf32>
    %113 = stablehlo.multiply %112, %110 : tensor<6x27x2x48xf32>
    %114 = stablehlo.add %111, %113 : tensor<6x27x2x48xf32>
    %115 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %116 = stablehlo.compare GE, %115, %40 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %117 = stablehlo.select %116, %107, %114 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %118 = stablehlo.reshape %117 : (tensor<6x27x2x48xf32>) -> tensor<6x27x96xf32>
    %119 = stablehlo.slice %118 [0:6, 21:27, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x6x96xf32>
    %120 = stablehlo.reshape %119 : (tensor<6x6x96xf32>) -> tensor<6x2x3x96xf32>
    %121 = stablehlo.clamp %0, %positions, %6 : tensor<6xi32>
    %122 = stablehlo.iota dim = 0 : tensor<6x1xi32>
    %123 = stablehlo.reshape %121 : (tensor<6xi32>) -> tensor<6x1xi32>
    %124 = stablehlo.concatenate %122, %123, dim = 1 : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x2xi32>
    %125 = "stablehlo.scatter"(%cache.1, %124, %120) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2, 3], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x17x2x3x96xf32>, tensor<6x2xi32>, tensor<6x2x3x96xf32>) -> tensor<6x17x2x3x96xf32>
    %126 = stablehlo.slice %125 [0:6, 0:10, 0:1, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %127 = stablehlo.reshape %126 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %128 = stablehlo.slice %125 [0:6, 0:10, 1:2, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %129 = stablehlo.reshape %128 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %130 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x96xi1>
    %131 = stablehlo.select %130, %129, %56 : tensor<6x10x3x96xi1>, tensor<6x10x3x96xf32>
    %132 = stablehlo.slice %118 [0:6, 0:21, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x21x96xf32>
    %133 = stablehlo.reshape %132 : (tensor<6x21x96xf32>) -> tensor<6x3x7x96xf32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [0, 1, 2, 4] : (tensor<6x3x7x96xf32>) -> tensor<6x3x7x10x96xf32>
    %135 = stablehlo.broadcast_in_dim %127, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %136 = stablehlo.multiply %134, %135 : tensor<6x3x7x10x96xf32>
    %137 = stablehlo.reduce(%136 init: %19) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %138 = stablehlo.broadcast_in_dim %16, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %139 = stablehlo.multiply %137, %65 : tensor<6x3x7x10xf32>
    %140 = stablehlo.select %138, %139, %67 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %141 = stablehlo.reduce(%140 init: %69) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %143 = stablehlo.subtract %140, %142 : tensor<6x3x7x10xf32>
    %144 = stablehlo.exponential %143 : tensor<6x3x7x10xf32>
    %145 = stablehlo.reduce(%144 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %147 = stablehlo.divide %144, %146 : tensor<6x3x7x10xf32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x96xf32>
    %149 = stablehlo.broadcast_in_dim %131, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %150 = stablehlo.multiply %148, %149 : tensor<6x3x7x10x96xf32>
    %151 = stablehlo.reduce(%150 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x96xf32>
    %152 = stablehlo.reshape %151 : (tensor<6x3x7x96xf32>) -> tensor<6x2016xf32>
    %153 = stablehlo.composite "xlaspike.matmul" %152, %model.layers.1.self_attn.o_proj.weight, %model.layers.1.self_attn.o_proj.scales, %model.layers.1.self_attn.o_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<6x2016xf32>, tensor<10x63x4x16xi32>, tensor<10x63x16xf16>, tensor<10x63x16xf16>) -> tensor<6x160xf32>
    %154 = stablehlo.add %95, %153 : tensor<6x160xf32>
    // layer 1: feed-forward
    %155 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %156 = stablehlo.multiply %154, %154 : tensor<6x160xf32>
    %157 = stablehlo.reduce(%156 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %158 = stablehlo.multiply %157, %21 : tensor<6xf32>
    %159 = stablehlo.add %158, %23 : tensor<6xf32>
    %160 = stablehlo.rsqrt %159 : tensor<6xf32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %162 = stablehlo.multiply %154, %161 : tensor<6x160xf32>
    %163 = stablehlo.multiply %162, %155 : tensor<6x160xf32>
    %164 = stablehlo.composite "xlaspike.gated_matmul" %163, %model.layers.1.mlp.gate_proj.weight, %model.layers.1.mlp.gate_proj.scales, %model.layers.1.mlp.gate_proj.biases, %model.layers.1.mlp.up_proj.weight, %model.layers.1.mlp.up_proj.scales, %model.layers.1.mlp.up_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @gated_matmul_2, version = 1 : i32} : (tensor<6x160xf32>, tensor<26x5x4x16xi32>, tensor<26x5x16xf16>, tensor<26x5x16xf16>, tensor<26x5x4x16xi32>, tensor<26x5x16xf16>, tensor<26x5x16xf16>) -> tensor<6x416xf32>
    %165 = stablehlo.composite "xlaspike.matmul" %164, %model.layers.1.mlp.down_proj.weight, %model.layers.1.mlp.down_proj.scales, %model.layers.1.mlp.down_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_3, version = 1 : i32} : (tensor<6x416xf32>, tensor<10x13x4x16xi32>, tensor<10x13x16xf16>, tensor<10x13x16xf16>) -> tensor<6x160xf32>
    %166 = stablehlo.add %154, %165 : tensor<6x160xf32>
    // head
    %167 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %168 = stablehlo.multiply %166, %166 : tensor<6x160xf32>
    %169 = stablehlo.reduce(%168 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %170 = stablehlo.multiply %169, %21 : tensor<6xf32>
    %171 = stablehlo.add %170, %23 : tensor<6xf32>
    %172 = stablehlo.rsqrt %171 : tensor<6xf32>
    %173 = stablehlo.broadcast_in_dim %172, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %174 = stablehlo.multiply %166, %173 : tensor<6x160xf32>
    %175 = stablehlo.multiply %174, %167 : tensor<6x160xf32>
    %176 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x160xf16>) -> tensor<26x160xf32>
    %177 = stablehlo.dot_general %175, %176, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<26x160xf32>) -> tensor<6x26xf32>
    %178 = stablehlo.reduce(%177 init: %69) applies stablehlo.maximum across dimensions = [1] : (tensor<6x26xf32>, tensor<f32>) -> tensor<6xf32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [0] : (tensor<6xf32>) -> tensor<6x26xf32>
    %180 = stablehlo.is_finite %179 : (tensor<6x26xf32>) -> tensor<6x26xi1>
    %181 = stablehlo.compare EQ, %177, %179 : (tensor<6x26xf32>, tensor<6x26xf32>) -> tensor<6x26xi1>
    %182 = stablehlo.constant dense<false> : tensor<6x26xi1>
    %183 = stablehlo.select %180, %181, %182 : tensor<6x26xi1>, tensor<6x26xi1>
    %184 = stablehlo.constant dense<2147483647> : tensor<6x26xui32>
    %185 = stablehlo.iota dim = 1 : tensor<6x26xui32>
    %186 = stablehlo.select %183, %185, %184 : tensor<6x26xi1>, tensor<6x26xui32>
    %187 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %188 = stablehlo.reduce(%186 init: %187) applies stablehlo.minimum across dimensions = [1] : (tensor<6x26xui32>, tensor<ui32>) -> tensor<6xui32>
    %189 = stablehlo.bitcast_convert %188 : (tensor<6xui32>) -> tensor<6xi32>
    return %189, %50, %125 : tensor<6xi32>, tensor<6x17x2x3x96xf32>, tensor<6x17x2x3x96xf32>
  }
  func.func private @matmul_0(
    %arg0: tensor<6x160xf32>,
    %arg1: tensor<162x5x4x16xi32>,
    %arg2: tensor<162x5x16xf16>,
    %arg3: tensor<162x5x16xf16>
  ) -> (tensor<6x2592xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<6x160xf32>) -> tensor<6x5x4x8xf32>
    %1 = stablehlo.slice %0 [0:6, 0:5, 0:4, 0:1] : (tensor<6x5x4x8xf32>) -> tensor<6x5x4x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<6x5x4x1xf32>) -> tensor<6x5x4xf32>
    %3 = stablehlo.slice %0 [0:6, 0:5, 0:4, 1:2] : (tensor<6x5x4x8xf32>) -> tensor<6x5x4x1xf32>
    %4 = stablehlo.reshape %3 : (tensor<6x5x4x1xf32>) -> tensor<6x5x4xf32>
    %5 = stablehlo.slice %0 [0:6, 0:5, 0:4, 2:3] : (tensor<6x5x4x8xf32>) -> tensor<6x5x4x1xf32>
    %6 = stablehlo.reshape %5 : (tensor<6x5x4x1xf32>) -> tensor<6x5x4xf32>
    %7 = stablehlo.slice %0 [0:6, 0:5, 0:4, 3:4] : (tensor<6x5x4x8xf32>) -> tensor<6x5x4x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<6x5x4x1xf32>) -> tensor<6x5x4xf32>
    %9 = stablehlo.slice %0 [0:6, 0:5, 0:4, 4:5] : (tensor<6x5x4x8xf32>) -> tensor<6x5x4x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<6x5x4x1xf32>) -> tensor<6x5x4xf32>
    %11 = stablehlo.slice %0 [0:6, 0:5, 0:4, 5:6] : (tensor<6x5x4x8xf32>) -> tensor<6x5x4x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<6x5x4x1xf32>) -> tensor<6x5x4xf32>
    %13 = stablehlo.slice %0 [0:6, 0:5, 0:4, 6:7] : (tensor<6x5x4x8xf32>) -> tensor<6x5x4x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<6x5x4x1xf32>) -> tensor<6x5x4xf32>
    %15 = stablehlo.slice %0 [0:6, 0:5, 0:4, 7:8] : (tensor<6x5x4x8xf32>) -> tensor<6x5x4x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<6x5x4x1xf32>) -> tensor<6x5x4xf32>
    %17 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<162x5x4x16xi32>) -> tensor<6x162x5x4x16xi32>
    %18 = stablehlo.convert %arg2 : (tensor<162x5x16xf16>) -> tensor<162x5x16xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [1, 2, 4] : (tensor<162x5x16xf32>) -> tensor<6x162x5x4x16xf32>
    %20 = stablehlo.convert %arg3 : (tensor<162x5x16xf16>) -> tensor<162x5x16xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [1, 2, 4] : (tensor<162x5x16xf32>) -> tensor<6x162x5x4x16xf32>
    %22 = stablehlo.constant dense<1.6e+01> : tensor<6x162x5x4x16xf32>
    %23 = stablehlo.multiply %19, %22 : tensor<6x162x5x4x16xf32>
    %24 = stablehlo.subtract %21, %23 : tensor<6x162x5x4x16xf32>
    %25 = stablehlo.constant dense<19> : tensor<6x162x5x4x16xi32>
    %26 = stablehlo.shift_left %17, %25 : tensor<6x162x5x4x16xi32>
    %27 = stablehlo.constant dense<7864320> : tensor<6x162x5x4x16xi32>
    %28 = stablehlo.and %26, %27 : tensor<6x162x5x4x16xi32>
    %29 = stablehlo.constant dense<1098907648> : tensor<6x162x5x4x16xi32>
    %30 = stablehlo.or %28, %29 : tensor<6x162x5x4x16xi32>
    %31 = stablehlo.bitcast_convert %30 : (tensor<6x162x5x4x16xi32>) -> tensor<6x162x5x4x16xf32>
    %32 = stablehlo.multiply %31, %19 : tensor<6x162x5x4x16xf32>
    %33 = stablehlo.add %32, %24 : tensor<6x162x5x4x16xf32>
    %34 = stablehlo.broadcast_in_dim %2, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x162x5x4x16xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<6x162x5x4x16xf32>
    %36 = stablehlo.constant dense<15> : tensor<6x162x5x4x16xi32>
    %37 = stablehlo.shift_left %17, %36 : tensor<6x162x5x4x16xi32>
    %38 = stablehlo.and %37, %27 : tensor<6x162x5x4x16xi32>
    %39 = stablehlo.or %38, %29 : tensor<6x162x5x4x16xi32>
    %40 = stablehlo.bitcast_convert %39 : (tensor<6x162x5x4x16xi32>) -> tensor<6x162x5x4x16xf32>
    %41 = stablehlo.multiply %40, %19 : tensor<6x162x5x4x16xf32>
    %42 = stablehlo.add %41, %24 : tensor<6x162x5x4x16xf32>
    %43 = stablehlo.broadcast_in_dim %4, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x162x5x4x16xf32>
    %44 = stablehlo.multiply %42, %43 : tensor<6x162x5x4x16xf32>
    %45 = stablehlo.add %35, %44 : tensor<6x162x5x4x16xf32>
    %46 = stablehlo.constant dense<11> : tensor<6x162x5x4x16xi32>
    %47 = stablehlo.shift_left %17, %46 : tensor<6x162x5x4x16xi32>
    %48 = stablehlo.and %47, %27 : tensor<6x162x5x4x16xi32>
    %49 = stablehlo.or %48, %29 : tensor<6x162x5x4x16xi32>
    %50 = stablehlo.bitcast_convert %49 : (tensor<6x162x5x4x16xi32>) -> tensor<6x162x5x4x16xf32>
    %51 = stablehlo.multiply %50, %19 : tensor<6x162x5x4x16xf32>
    %52 = stablehlo.add %51, %24 : tensor<6x162x5x4x16xf32>
    %53 = stablehlo.broadcast_in_dim %6, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x162x5x4x16xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<6x162x5x4x16xf32>
    %55 = stablehlo.add %45, %54 : tensor<6x162x5x4x16xf32>
    %56 = stablehlo.constant dense<7> : tensor<6x162x5x4x16xi32>
    %57 = stablehlo.shift_left %17, %56 : tensor<6x162x5x4x16xi32>
    %58 = stablehlo.and %57, %27 : tensor<6x162x5x4x16xi32>
    %59 = stablehlo.or %58, %29 : tensor<6x162x5x4x16xi32>
    %60 = stablehlo.bitcast_convert %59 : (tensor<6x162x5x4x16xi32>) -> tensor<6x162x5x4x16xf32>
    %61 = stablehlo.multiply %60, %19 : tensor<6x162x5x4x16xf32>
    %62 = stablehlo.add %61, %24 : tensor<6x162x5x4x16xf32>
    %63 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x162x5x4x16xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<6x162x5x4x16xf32>
    %65 = stablehlo.add %55, %64 : tensor<6x162x5x4x16xf32>
    %66 = stablehlo.constant dense<3> : tensor<6x162x5x4x16xi32>
    %67 = stablehlo.shift_left %17, %66 : tensor<6x162x5x4x16xi32>
    %68 = stablehlo.and %67, %27 : tensor<6x162x5x4x16xi32>
    %69 = stablehlo.or %68, %29 : tensor<6x162x5x4x16xi32>
    %70 = stablehlo.bitcast_convert %69 : (tensor<6x162x5x4x16xi32>) -> tensor<6x162x5x4x16xf32>
    %71 = stablehlo.multiply %70, %19 : tensor<6x162x5x4x16xf32>
    %72 = stablehlo.add %71, %24 : tensor<6x162x5x4x16xf32>
    %73 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x162x5x4x16xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<6x162x5x4x16xf32>
    %75 = stablehlo.add %65, %74 : tensor<6x162x5x4x16xf32>
    %76 = stablehlo.constant dense<1> : tensor<6x162x5x4x16xi32>
    %77 = stablehlo.shift_right_logical %17, %76 : tensor<6x162x5x4x16xi32>
    %78 = stablehlo.and %77, %27 : tensor<6x162x5x4x16xi32>
    %79 = stablehlo.or %78, %29 : tensor<6x162x5x4x16xi32>
    %80 = stablehlo.bitcast_convert %79 : (tensor<6x162x5x4x16xi32>) -> tensor<6x162x5x4x16xf32>
    %81 = stablehlo.multiply %80, %19 : tensor<6x162x5x4x16xf32>
    %82 = stablehlo.add %81, %24 : tensor<6x162x5x4x16xf32>
    %83 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x162x5x4x16xf32>
    %84 = stablehlo.multiply %82, %83 : tensor<6x162x5x4x16xf32>
    %85 = stablehlo.add %75, %84 : tensor<6x162x5x4x16xf32>
    %86 = stablehlo.constant dense<5> : tensor<6x162x5x4x16xi32>
    %87 = stablehlo.shift_right_logical %17, %86 : tensor<6x162x5x4x16xi32>
    %88 = stablehlo.and %87, %27 : tensor<6x162x5x4x16xi32>
    %89 = stablehlo.or %88, %29 : tensor<6x162x5x4x16xi32>
    %90 = stablehlo.bitcast_convert %89 : (tensor<6x162x5x4x16xi32>) -> tensor<6x162x5x4x16xf32>
    %91 = stablehlo.multiply %90, %19 : tensor<6x162x5x4x16xf32>
    %92 = stablehlo.add %91, %24 : tensor<6x162x5x4x16xf32>
    %93 = stablehlo.broadcast_in_dim %14, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x162x5x4x16xf32>
    %94 = stablehlo.multiply %92, %93 : tensor<6x162x5x4x16xf32>
    %95 = stablehlo.add %85, %94 : tensor<6x162x5x4x16xf32>
    %96 = stablehlo.constant dense<9> : tensor<6x162x5x4x16xi32>
    %97 = stablehlo.shift_right_logical %17, %96 : tensor<6x162x5x4x16xi32>
    %98 = stablehlo.and %97, %27 : tensor<6x162x5x4x16xi32>
    %99 = stablehlo.or %98, %29 : tensor<6x162x5x4x16xi32>
    %100 = stablehlo.bitcast_convert %99 : (tensor<6x162x5x4x16xi32>) -> tensor<6x162x5x4x16xf32>
    %101 = stablehlo.multiply %100, %19 : tensor<6x162x5x4x16xf32>
    %102 = stablehlo.add %101, %24 : tensor<6x162x5x4x16xf32>
    %103 = stablehlo.broadcast_in_dim %16, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x162x5x4x16xf32>
    %104 = stablehlo.multiply %102, %103 : tensor<6x162x5x4x16xf32>
    %105 = stablehlo.add %95, %104 : tensor<6x162x5x4x16xf32>
    %106 = stablehlo.constant dense<0.0e+00> : tensor<6x162x5x4x16xf32>
    %107 = stablehlo.subtract %106, %105 : tensor<6x162x5x4x16xf32>
    %108 = stablehlo.subtract %106, %107 : tensor<6x162x5x4x16xf32>
    %109 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %110 = stablehlo.reduce(%108 init: %109) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x162x5x4x16xf32>, tensor<f32>) -> tensor<6x162x16xf32>
    %111 = stablehlo.reshape %110 : (tensor<6x162x16xf32>) -> tensor<6x2592xf32>
    return %111 : tensor<6x2592xf32>
  }
  func.func private @matmul_1(
    %arg0: tensor<6x2016xf32>,
    %arg1: tensor<10x63x4x16xi32>,
    %arg2: tensor<10x63x16xf16>,
    %arg3: tensor<10x63x16xf16>
  ) -> (tensor<6x160xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<6x2016xf32>) -> tensor<6x63x4x8xf32>
    %1 = stablehlo.slice %0 [0:6, 0:63, 0:4, 0:1] : (tensor<6x63x4x8xf32>) -> tensor<6x63x4x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<6x63x4x1xf32>) -> tensor<6x63x4xf32>
    %3 = stablehlo.slice %0 [0:6, 0:63, 0:4, 1:2] : (tensor<6x63x4x8xf32>) -> tensor<6x63x4x1xf32>
    %4 = stablehlo.reshape %3 : (tensor<6x63x4x1xf32>) -> tensor<6x63x4xf32>
    %5 = stablehlo.slice %0 [0:6, 0:63, 0:4, 2:3] : (tensor<6x63x4x8xf32>) -> tensor<6x63x4x1xf32>
    %6 = stablehlo.reshape %5 : (tensor<6x63x4x1xf32>) -> tensor<6x63x4xf32>
    %7 = stablehlo.slice %0 [0:6, 0:63, 0:4, 3:4] : (tensor<6x63x4x8xf32>) -> tensor<6x63x4x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<6x63x4x1xf32>) -> tensor<6x63x4xf32>
    %9 = stablehlo.slice %0 [0:6, 0:63, 0:4, 4:5] : (tensor<6x63x4x8xf32>) -> tensor<6x63x4x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<6x63x4x1xf32>) -> tensor<6x63x4xf32>
    %11 = stablehlo.slice %0 [0:6, 0:63, 0:4, 5:6] : (tensor<6x63x4x8xf32>) -> tensor<6x63x4x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<6x63x4x1xf32>) -> tensor<6x63x4xf32>
    %13 = stablehlo.slice %0 [0:6, 0:63, 0:4, 6:7] : (tensor<6x63x4x8xf32>) -> tensor<6x63x4x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<6x63x4x1xf32>) -> tensor<6x63x4xf32>
    %15 = stablehlo.slice %0 [0:6, 0:63, 0:4, 7:8] : (tensor<6x63x4x8xf32>) -> tensor<6x63x4x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<6x63x4x1xf32>) -> tensor<6x63x4xf32>
    %17 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<10x63x4x16xi32>) -> tensor<6x10x63x4x16xi32>
    %18 = stablehlo.convert %arg2 : (tensor<10x63x16xf16>) -> tensor<10x63x16xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [1, 2, 4] : (tensor<10x63x16xf32>) -> tensor<6x10x63x4x16xf32>
    %20 = stablehlo.convert %arg3 : (tensor<10x63x16xf16>) -> tensor<10x63x16xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [1, 2, 4] : (tensor<10x63x16xf32>) -> tensor<6x10x63x4x16xf32>
    %22 = stablehlo.constant dense<1.6e+01> : tensor<6x10x63x4x16xf32>
    %23 = stablehlo.multiply %19, %22 : tensor<6x10x63x4x16xf32>
    %24 = stablehlo.subtract %21, %23 : tensor<6x10x63x4x16xf32>
    %25 = stablehlo.constant dense<19> : tensor<6x10x63x4x16xi32>
    %26 = stablehlo.shift_left %17, %25 : tensor<6x10x63x4x16xi32>
    %27 = stablehlo.constant dense<7864320> : tensor<6x10x63x4x16xi32>
    %28 = stablehlo.and %26, %27 : tensor<6x10x63x4x16xi32>
    %29 = stablehlo.constant dense<1098907648> : tensor<6x10x63x4x16xi32>
    %30 = stablehlo.or %28, %29 : tensor<6x10x63x4x16xi32>
    %31 = stablehlo.bitcast_convert %30 : (tensor<6x10x63x4x16xi32>) -> tensor<6x10x63x4x16xf32>
    %32 = stablehlo.multiply %31, %19 : tensor<6x10x63x4x16xf32>
    %33 = stablehlo.add %32, %24 : tensor<6x10x63x4x16xf32>
    %34 = stablehlo.broadcast_in_dim %2, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x10x63x4x16xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<6x10x63x4x16xf32>
    %36 = stablehlo.constant dense<15> : tensor<6x10x63x4x16xi32>
    %37 = stablehlo.shift_left %17, %36 : tensor<6x10x63x4x16xi32>
    %38 = stablehlo.and %37, %27 : tensor<6x10x63x4x16xi32>
    %39 = stablehlo.or %38, %29 : tensor<6x10x63x4x16xi32>
    %40 = stablehlo.bitcast_convert %39 : (tensor<6x10x63x4x16xi32>) -> tensor<6x10x63x4x16xf32>
    %41 = stablehlo.multiply %40, %19 : tensor<6x10x63x4x16xf32>
    %42 = stablehlo.add %41, %24 : tensor<6x10x63x4x16xf32>
    %43 = stablehlo.broadcast_in_dim %4, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x10x63x4x16xf32>
    %44 = stablehlo.multiply %42, %43 : tensor<6x10x63x4x16xf32>
    %45 = stablehlo.add %35, %44 : tensor<6x10x63x4x16xf32>
    %46 = stablehlo.constant dense<11> : tensor<6x10x63x4x16xi32>
    %47 = stablehlo.shift_left %17, %46 : tensor<6x10x63x4x16xi32>
    %48 = stablehlo.and %47, %27 : tensor<6x10x63x4x16xi32>
    %49 = stablehlo.or %48, %29 : tensor<6x10x63x4x16xi32>
    %50 = stablehlo.bitcast_convert %49 : (tensor<6x10x63x4x16xi32>) -> tensor<6x10x63x4x16xf32>
    %51 = stablehlo.multiply %50, %19 : tensor<6x10x63x4x16xf32>
    %52 = stablehlo.add %51, %24 : tensor<6x10x63x4x16xf32>
    %53 = stablehlo.broadcast_in_dim %6, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x10x63x4x16xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<6x10x63x4x16xf32>
    %55 = stablehlo.add %45, %54 : tensor<6x10x63x4x16xf32>
    %56 = stablehlo.constant dense<7> : tensor<6x10x63x4x16xi32>
    %57 = stablehlo.shift_left %17, %56 : tensor<6x10x63x4x16xi32>
    %58 = stablehlo.and %57, %27 : tensor<6x10x63x4x16xi32>
    %59 = stablehlo.or %58, %29 : tensor<6x10x63x4x16xi32>
    %60 = stablehlo.bitcast_convert %59 : (tensor<6x10x63x4x16xi32>) -> tensor<6x10x63x4x16xf32>
    %61 = stablehlo.multiply %60, %19 : tensor<6x10x63x4x16xf32>
    %62 = stablehlo.add %61, %24 : tensor<6x10x63x4x16xf32>
    %63 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x10x63x4x16xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<6x10x63x4x16xf32>
    %65 = stablehlo.add %55, %64 : tensor<6x10x63x4x16xf32>
    %66 = stablehlo.constant dense<3> : tensor<6x10x63x4x16xi32>
    %67 = stablehlo.shift_left %17, %66 : tensor<6x10x63x4x16xi32>
    %68 = stablehlo.and %67, %27 : tensor<6x10x63x4x16xi32>
    %69 = stablehlo.or %68, %29 : tensor<6x10x63x4x16xi32>
    %70 = stablehlo.bitcast_convert %69 : (tensor<6x10x63x4x16xi32>) -> tensor<6x10x63x4x16xf32>
    %71 = stablehlo.multiply %70, %19 : tensor<6x10x63x4x16xf32>
    %72 = stablehlo.add %71, %24 : tensor<6x10x63x4x16xf32>
    %73 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x10x63x4x16xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<6x10x63x4x16xf32>
    %75 = stablehlo.add %65, %74 : tensor<6x10x63x4x16xf32>
    %76 = stablehlo.constant dense<1> : tensor<6x10x63x4x16xi32>
    %77 = stablehlo.shift_right_logical %17, %76 : tensor<6x10x63x4x16xi32>
    %78 = stablehlo.and %77, %27 : tensor<6x10x63x4x16xi32>
    %79 = stablehlo.or %78, %29 : tensor<6x10x63x4x16xi32>
    %80 = stablehlo.bitcast_convert %79 : (tensor<6x10x63x4x16xi32>) -> tensor<6x10x63x4x16xf32>
    %81 = stablehlo.multiply %80, %19 : tensor<6x10x63x4x16xf32>
    %82 = stablehlo.add %81, %24 : tensor<6x10x63x4x16xf32>
    %83 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x10x63x4x16xf32>
    %84 = stablehlo.multiply %82, %83 : tensor<6x10x63x4x16xf32>
    %85 = stablehlo.add %75, %84 : tensor<6x10x63x4x16xf32>
    %86 = stablehlo.constant dense<5> : tensor<6x10x63x4x16xi32>
    %87 = stablehlo.shift_right_logical %17, %86 : tensor<6x10x63x4x16xi32>
    %88 = stablehlo.and %87, %27 : tensor<6x10x63x4x16xi32>
    %89 = stablehlo.or %88, %29 : tensor<6x10x63x4x16xi32>
    %90 = stablehlo.bitcast_convert %89 : (tensor<6x10x63x4x16xi32>) -> tensor<6x10x63x4x16xf32>
    %91 = stablehlo.multiply %90, %19 : tensor<6x10x63x4x16xf32>
    %92 = stablehlo.add %91, %24 : tensor<6x10x63x4x16xf32>
    %93 = stablehlo.broadcast_in_dim %14, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x10x63x4x16xf32>
    %94 = stablehlo.multiply %92, %93 : tensor<6x10x63x4x16xf32>
    %95 = stablehlo.add %85, %94 : tensor<6x10x63x4x16xf32>
    %96 = stablehlo.constant dense<9> : tensor<6x10x63x4x16xi32>
    %97 = stablehlo.shift_right_logical %17, %96 : tensor<6x10x63x4x16xi32>
    %98 = stablehlo.and %97, %27 : tensor<6x10x63x4x16xi32>
    %99 = stablehlo.or %98, %29 : tensor<6x10x63x4x16xi32>
    %100 = stablehlo.bitcast_convert %99 : (tensor<6x10x63x4x16xi32>) -> tensor<6x10x63x4x16xf32>
    %101 = stablehlo.multiply %100, %19 : tensor<6x10x63x4x16xf32>
    %102 = stablehlo.add %101, %24 : tensor<6x10x63x4x16xf32>
    %103 = stablehlo.broadcast_in_dim %16, dims = [0, 2, 3] : (tensor<6x63x4xf32>) -> tensor<6x10x63x4x16xf32>
    %104 = stablehlo.multiply %102, %103 : tensor<6x10x63x4x16xf32>
    %105 = stablehlo.add %95, %104 : tensor<6x10x63x4x16xf32>
    %106 = stablehlo.constant dense<0.0e+00> : tensor<6x10x63x4x16xf32>
    %107 = stablehlo.subtract %106, %105 : tensor<6x10x63x4x16xf32>
    %108 = stablehlo.subtract %106, %107 : tensor<6x10x63x4x16xf32>
    %109 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %110 = stablehlo.reduce(%108 init: %109) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x10x63x4x16xf32>, tensor<f32>) -> tensor<6x10x16xf32>
    %111 = stablehlo.reshape %110 : (tensor<6x10x16xf32>) -> tensor<6x160xf32>
    return %111 : tensor<6x160xf32>
  }
  func.func private @gated_matmul_2(
    %arg0: tensor<6x160xf32>,
    %arg1: tensor<26x5x4x16xi32>,
    %arg2: tensor<26x5x16xf16>,
    %arg3: tensor<26x5x16xf16>,
    %arg4: tensor<26x5x4x16xi32>,
    %arg5: tensor<26x5x16xf16>,
    %arg6: tensor<26x5x16xf16>
  ) -> (tensor<6x416xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<6x160xf32>) -> tensor<6x5x4x8xf32>
    %1 = stablehlo.slice %0 [0:6, 0:5, 0:4, 0:1] : (tensor<6x5x4x8xf32>) -> tensor<6x5x4x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<6x5x4x1xf32>) -> tensor<6x5x4xf32>
    %3 = stablehlo.slice %0 [0:6, 0:5, 0:4, 1:2] : (tensor<6x5x4x8xf32>) -> tensor<6x5x4x1xf32>
    %4 = stablehlo.reshape %3 : (tensor<6x5x4x1xf32>) -> tensor<6x5x4xf32>
    %5 = stablehlo.slice %0 [0:6, 0:5, 0:4, 2:3] : (tensor<6x5x4x8xf32>) -> tensor<6x5x4x1xf32>
    %6 = stablehlo.reshape %5 : (tensor<6x5x4x1xf32>) -> tensor<6x5x4xf32>
    %7 = stablehlo.slice %0 [0:6, 0:5, 0:4, 3:4] : (tensor<6x5x4x8xf32>) -> tensor<6x5x4x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<6x5x4x1xf32>) -> tensor<6x5x4xf32>
    %9 = stablehlo.slice %0 [0:6, 0:5, 0:4, 4:5] : (tensor<6x5x4x8xf32>) -> tensor<6x5x4x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<6x5x4x1xf32>) -> tensor<6x5x4xf32>
    %11 = stablehlo.slice %0 [0:6, 0:5, 0:4, 5:6] : (tensor<6x5x4x8xf32>) -> tensor<6x5x4x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<6x5x4x1xf32>) -> tensor<6x5x4xf32>
    %13 = stablehlo.slice %0 [0:6, 0:5, 0:4, 6:7] : (tensor<6x5x4x8xf32>) -> tensor<6x5x4x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<6x5x4x1xf32>) -> tensor<6x5x4xf32>
    %15 = stablehlo.slice %0 [0:6, 0:5, 0:4, 7:8] : (tensor<6x5x4x8xf32>) -> tensor<6x5x4x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<6x5x4x1xf32>) -> tensor<6x5x4xf32>
    %17 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<26x5x4x16xi32>) -> tensor<6x26x5x4x16xi32>
    %18 = stablehlo.convert %arg2 : (tensor<26x5x16xf16>) -> tensor<26x5x16xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [1, 2, 4] : (tensor<26x5x16xf32>) -> tensor<6x26x5x4x16xf32>
    %20 = stablehlo.convert %arg3 : (tensor<26x5x16xf16>) -> tensor<26x5x16xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [1, 2, 4] : (tensor<26x5x16xf32>) -> tensor<6x26x5x4x16xf32>
    %22 = stablehlo.constant dense<1.6e+01> : tensor<6x26x5x4x16xf32>
    %23 = stablehlo.multiply %19, %22 : tensor<6x26x5x4x16xf32>
    %24 = stablehlo.subtract %21, %23 : tensor<6x26x5x4x16xf32>
    %25 = stablehlo.constant dense<19> : tensor<6x26x5x4x16xi32>
    %26 = stablehlo.shift_left %17, %25 : tensor<6x26x5x4x16xi32>
    %27 = stablehlo.constant dense<7864320> : tensor<6x26x5x4x16xi32>
    %28 = stablehlo.and %26, %27 : tensor<6x26x5x4x16xi32>
    %29 = stablehlo.constant dense<1098907648> : tensor<6x26x5x4x16xi32>
    %30 = stablehlo.or %28, %29 : tensor<6x26x5x4x16xi32>
    %31 = stablehlo.bitcast_convert %30 : (tensor<6x26x5x4x16xi32>) -> tensor<6x26x5x4x16xf32>
    %32 = stablehlo.multiply %31, %19 : tensor<6x26x5x4x16xf32>
    %33 = stablehlo.add %32, %24 : tensor<6x26x5x4x16xf32>
    %34 = stablehlo.broadcast_in_dim %2, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x26x5x4x16xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<6x26x5x4x16xf32>
    %36 = stablehlo.constant dense<15> : tensor<6x26x5x4x16xi32>
    %37 = stablehlo.shift_left %17, %36 : tensor<6x26x5x4x16xi32>
    %38 = stablehlo.and %37, %27 : tensor<6x26x5x4x16xi32>
    %39 = stablehlo.or %38, %29 : tensor<6x26x5x4x16xi32>
    %40 = stablehlo.bitcast_convert %39 : (tensor<6x26x5x4x16xi32>) -> tensor<6x26x5x4x16xf32>
    %41 = stablehlo.multiply %40, %19 : tensor<6x26x5x4x16xf32>
    %42 = stablehlo.add %41, %24 : tensor<6x26x5x4x16xf32>
    %43 = stablehlo.broadcast_in_dim %4, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x26x5x4x16xf32>
    %44 = stablehlo.multiply %42, %43 : tensor<6x26x5x4x16xf32>
    %45 = stablehlo.add %35, %44 : tensor<6x26x5x4x16xf32>
    %46 = stablehlo.constant dense<11> : tensor<6x26x5x4x16xi32>
    %47 = stablehlo.shift_left %17, %46 : tensor<6x26x5x4x16xi32>
    %48 = stablehlo.and %47, %27 : tensor<6x26x5x4x16xi32>
    %49 = stablehlo.or %48, %29 : tensor<6x26x5x4x16xi32>
    %50 = stablehlo.bitcast_convert %49 : (tensor<6x26x5x4x16xi32>) -> tensor<6x26x5x4x16xf32>
    %51 = stablehlo.multiply %50, %19 : tensor<6x26x5x4x16xf32>
    %52 = stablehlo.add %51, %24 : tensor<6x26x5x4x16xf32>
    %53 = stablehlo.broadcast_in_dim %6, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x26x5x4x16xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<6x26x5x4x16xf32>
    %55 = stablehlo.add %45, %54 : tensor<6x26x5x4x16xf32>
    %56 = stablehlo.constant dense<7> : tensor<6x26x5x4x16xi32>
    %57 = stablehlo.shift_left %17, %56 : tensor<6x26x5x4x16xi32>
    %58 = stablehlo.and %57, %27 : tensor<6x26x5x4x16xi32>
    %59 = stablehlo.or %58, %29 : tensor<6x26x5x4x16xi32>
    %60 = stablehlo.bitcast_convert %59 : (tensor<6x26x5x4x16xi32>) -> tensor<6x26x5x4x16xf32>
    %61 = stablehlo.multiply %60, %19 : tensor<6x26x5x4x16xf32>
    %62 = stablehlo.add %61, %24 : tensor<6x26x5x4x16xf32>
    %63 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x26x5x4x16xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<6x26x5x4x16xf32>
    %65 = stablehlo.add %55, %64 : tensor<6x26x5x4x16xf32>
    %66 = stablehlo.constant dense<3> : tensor<6x26x5x4x16xi32>
    %67 = stablehlo.shift_left %17, %66 : tensor<6x26x5x4x16xi32>
    %68 = stablehlo.and %67, %27 : tensor<6x26x5x4x16xi32>
    %69 = stablehlo.or %68, %29 : tensor<6x26x5x4x16xi32>
    %70 = stablehlo.bitcast_convert %69 : (tensor<6x26x5x4x16xi32>) -> tensor<6x26x5x4x16xf32>
    %71 = stablehlo.multiply %70, %19 : tensor<6x26x5x4x16xf32>
    %72 = stablehlo.add %71, %24 : tensor<6x26x5x4x16xf32>
    %73 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x26x5x4x16xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<6x26x5x4x16xf32>
    %75 = stablehlo.add %65, %74 : tensor<6x26x5x4x16xf32>
    %76 = stablehlo.constant dense<1> : tensor<6x26x5x4x16xi32>
    %77 = stablehlo.shift_right_logical %17, %76 : tensor<6x26x5x4x16xi32>
    %78 = stablehlo.and %77, %27 : tensor<6x26x5x4x16xi32>
    %79 = stablehlo.or %78, %29 : tensor<6x26x5x4x16xi32>
    %80 = stablehlo.bitcast_convert %79 : (tensor<6x26x5x4x16xi32>) -> tensor<6x26x5x4x16xf32>
    %81 = stablehlo.multiply %80, %19 : tensor<6x26x5x4x16xf32>
    %82 = stablehlo.add %81, %24 : tensor<6x26x5x4x16xf32>
    %83 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x26x5x4x16xf32>
    %84 = stablehlo.multiply %82, %83 : tensor<6x26x5x4x16xf32>
    %85 = stablehlo.add %75, %84 : tensor<6x26x5x4x16xf32>
    %86 = stablehlo.constant dense<5> : tensor<6x26x5x4x16xi32>
    %87 = stablehlo.shift_right_logical %17, %86 : tensor<6x26x5x4x16xi32>
    %88 = stablehlo.and %87, %27 : tensor<6x26x5x4x16xi32>
    %89 = stablehlo.or %88, %29 : tensor<6x26x5x4x16xi32>
    %90 = stablehlo.bitcast_convert %89 : (tensor<6x26x5x4x16xi32>) -> tensor<6x26x5x4x16xf32>
    %91 = stablehlo.multiply %90, %19 : tensor<6x26x5x4x16xf32>
    %92 = stablehlo.add %91, %24 : tensor<6x26x5x4x16xf32>
    %93 = stablehlo.broadcast_in_dim %14, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x26x5x4x16xf32>
    %94 = stablehlo.multiply %92, %93 : tensor<6x26x5x4x16xf32>
    %95 = stablehlo.add %85, %94 : tensor<6x26x5x4x16xf32>
    %96 = stablehlo.constant dense<9> : tensor<6x26x5x4x16xi32>
    %97 = stablehlo.shift_right_logical %17, %96 : tensor<6x26x5x4x16xi32>
    %98 = stablehlo.and %97, %27 : tensor<6x26x5x4x16xi32>
    %99 = stablehlo.or %98, %29 : tensor<6x26x5x4x16xi32>
    %100 = stablehlo.bitcast_convert %99 : (tensor<6x26x5x4x16xi32>) -> tensor<6x26x5x4x16xf32>
    %101 = stablehlo.multiply %100, %19 : tensor<6x26x5x4x16xf32>
    %102 = stablehlo.add %101, %24 : tensor<6x26x5x4x16xf32>
    %103 = stablehlo.broadcast_in_dim %16, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x26x5x4x16xf32>
    %104 = stablehlo.multiply %102, %103 : tensor<6x26x5x4x16xf32>
    %105 = stablehlo.add %95, %104 : tensor<6x26x5x4x16xf32>
    %106 = stablehlo.constant dense<0.0e+00> : tensor<6x26x5x4x16xf32>
    %107 = stablehlo.subtract %106, %105 : tensor<6x26x5x4x16xf32>
    %108 = stablehlo.subtract %106, %107 : tensor<6x26x5x4x16xf32>
    %109 = stablehlo.broadcast_in_dim %arg4, dims = [1, 2, 3, 4] : (tensor<26x5x4x16xi32>) -> tensor<6x26x5x4x16xi32>
    %110 = stablehlo.convert %arg5 : (tensor<26x5x16xf16>) -> tensor<26x5x16xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [1, 2, 4] : (tensor<26x5x16xf32>) -> tensor<6x26x5x4x16xf32>
    %112 = stablehlo.convert %arg6 : (tensor<26x5x16xf16>) -> tensor<26x5x16xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [1, 2, 4] : (tensor<26x5x16xf32>) -> tensor<6x26x5x4x16xf32>
    %114 = stablehlo.multiply %111, %22 : tensor<6x26x5x4x16xf32>
    %115 = stablehlo.subtract %113, %114 : tensor<6x26x5x4x16xf32>
    %116 = stablehlo.shift_left %109, %25 : tensor<6x26x5x4x16xi32>
    %117 = stablehlo.and %116, %27 : tensor<6x26x5x4x16xi32>
    %118 = stablehlo.or %117, %29 : tensor<6x26x5x4x16xi32>
    %119 = stablehlo.bitcast_convert %118 : (tensor<6x26x5x4x16xi32>) -> tensor<6x26x5x4x16xf32>
    %120 = stablehlo.multiply %119, %111 : tensor<6x26x5x4x16xf32>
    %121 = stablehlo.add %120, %115 : tensor<6x26x5x4x16xf32>
    %122 = stablehlo.broadcast_in_dim %2, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x26x5x4x16xf32>
    %123 = stablehlo.multiply %121, %122 : tensor<6x26x5x4x16xf32>
    %124 = stablehlo.shift_left %109, %36 : tensor<6x26x5x4x16xi32>
    %125 = stablehlo.and %124, %27 : tensor<6x26x5x4x16xi32>
    %126 = stablehlo.or %125, %29 : tensor<6x26x5x4x16xi32>
    %127 = stablehlo.bitcast_convert %126 : (tensor<6x26x5x4x16xi32>) -> tensor<6x26x5x4x16xf32>
    %128 = stablehlo.multiply %127, %111 : tensor<6x26x5x4x16xf32>
    %129 = stablehlo.add %128, %115 : tensor<6x26x5x4x16xf32>
    %130 = stablehlo.broadcast_in_dim %4, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x26x5x4x16xf32>
    %131 = stablehlo.multiply %129, %130 : tensor<6x26x5x4x16xf32>
    %132 = stablehlo.add %123, %131 : tensor<6x26x5x4x16xf32>
    %133 = stablehlo.shift_left %109, %46 : tensor<6x26x5x4x16xi32>
    %134 = stablehlo.and %133, %27 : tensor<6x26x5x4x16xi32>
    %135 = stablehlo.or %134, %29 : tensor<6x26x5x4x16xi32>
    %136 = stablehlo.bitcast_convert %135 : (tensor<6x26x5x4x16xi32>) -> tensor<6x26x5x4x16xf32>
    %137 = stablehlo.multiply %136, %111 : tensor<6x26x5x4x16xf32>
    %138 = stablehlo.add %137, %115 : tensor<6x26x5x4x16xf32>
    %139 = stablehlo.broadcast_in_dim %6, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x26x5x4x16xf32>
    %140 = stablehlo.multiply %138, %139 : tensor<6x26x5x4x16xf32>
    %141 = stablehlo.add %132, %140 : tensor<6x26x5x4x16xf32>
    %142 = stablehlo.shift_left %109, %56 : tensor<6x26x5x4x16xi32>
    %143 = stablehlo.and %142, %27 : tensor<6x26x5x4x16xi32>
    %144 = stablehlo.or %143, %29 : tensor<6x26x5x4x16xi32>
    %145 = stablehlo.bitcast_convert %144 : (tensor<6x26x5x4x16xi32>) -> tensor<6x26x5x4x16xf32>
    %146 = stablehlo.multiply %145, %111 : tensor<6x26x5x4x16xf32>
    %147 = stablehlo.add %146, %115 : tensor<6x26x5x4x16xf32>
    %148 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x26x5x4x16xf32>
    %149 = stablehlo.multiply %147, %148 : tensor<6x26x5x4x16xf32>
    %150 = stablehlo.add %141, %149 : tensor<6x26x5x4x16xf32>
    %151 = stablehlo.shift_left %109, %66 : tensor<6x26x5x4x16xi32>
    %152 = stablehlo.and %151, %27 : tensor<6x26x5x4x16xi32>
    %153 = stablehlo.or %152, %29 : tensor<6x26x5x4x16xi32>
    %154 = stablehlo.bitcast_convert %153 : (tensor<6x26x5x4x16xi32>) -> tensor<6x26x5x4x16xf32>
    %155 = stablehlo.multiply %154, %111 : tensor<6x26x5x4x16xf32>
    %156 = stablehlo.add %155, %115 : tensor<6x26x5x4x16xf32>
    %157 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x26x5x4x16xf32>
    %158 = stablehlo.multiply %156, %157 : tensor<6x26x5x4x16xf32>
    %159 = stablehlo.add %150, %158 : tensor<6x26x5x4x16xf32>
    %160 = stablehlo.shift_right_logical %109, %76 : tensor<6x26x5x4x16xi32>
    %161 = stablehlo.and %160, %27 : tensor<6x26x5x4x16xi32>
    %162 = stablehlo.or %161, %29 : tensor<6x26x5x4x16xi32>
    %163 = stablehlo.bitcast_convert %162 : (tensor<6x26x5x4x16xi32>) -> tensor<6x26x5x4x16xf32>
    %164 = stablehlo.multiply %163, %111 : tensor<6x26x5x4x16xf32>
    %165 = stablehlo.add %164, %115 : tensor<6x26x5x4x16xf32>
    %166 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x26x5x4x16xf32>
    %167 = stablehlo.multiply %165, %166 : tensor<6x26x5x4x16xf32>
    %168 = stablehlo.add %159, %167 : tensor<6x26x5x4x16xf32>
    %169 = stablehlo.shift_right_logical %109, %86 : tensor<6x26x5x4x16xi32>
    %170 = stablehlo.and %169, %27 : tensor<6x26x5x4x16xi32>
    %171 = stablehlo.or %170, %29 : tensor<6x26x5x4x16xi32>
    %172 = stablehlo.bitcast_convert %171 : (tensor<6x26x5x4x16xi32>) -> tensor<6x26x5x4x16xf32>
    %173 = stablehlo.multiply %172, %111 : tensor<6x26x5x4x16xf32>
    %174 = stablehlo.add %173, %115 : tensor<6x26x5x4x16xf32>
    %175 = stablehlo.broadcast_in_dim %14, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x26x5x4x16xf32>
    %176 = stablehlo.multiply %174, %175 : tensor<6x26x5x4x16xf32>
    %177 = stablehlo.add %168, %176 : tensor<6x26x5x4x16xf32>
    %178 = stablehlo.shift_right_logical %109, %96 : tensor<6x26x5x4x16xi32>
    %179 = stablehlo.and %178, %27 : tensor<6x26x5x4x16xi32>
    %180 = stablehlo.or %179, %29 : tensor<6x26x5x4x16xi32>
    %181 = stablehlo.bitcast_convert %180 : (tensor<6x26x5x4x16xi32>) -> tensor<6x26x5x4x16xf32>
    %182 = stablehlo.multiply %181, %111 : tensor<6x26x5x4x16xf32>
    %183 = stablehlo.add %182, %115 : tensor<6x26x5x4x16xf32>
    %184 = stablehlo.broadcast_in_dim %16, dims = [0, 2, 3] : (tensor<6x5x4xf32>) -> tensor<6x26x5x4x16xf32>
    %185 = stablehlo.multiply %183, %184 : tensor<6x26x5x4x16xf32>
    %186 = stablehlo.add %177, %185 : tensor<6x26x5x4x16xf32>
    %187 = stablehlo.subtract %106, %186 : tensor<6x26x5x4x16xf32>
    %188 = stablehlo.subtract %106, %187 : tensor<6x26x5x4x16xf32>
    %189 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %190 = stablehlo.reduce(%108 init: %189) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x26x5x4x16xf32>, tensor<f32>) -> tensor<6x26x16xf32>
    %191 = stablehlo.reduce(%188 init: %189) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x26x5x4x16xf32>, tensor<f32>) -> tensor<6x26x16xf32>
    %192 = stablehlo.logistic %190 : tensor<6x26x16xf32>
    %193 = stablehlo.multiply %190, %192 : tensor<6x26x16xf32>
    %194 = stablehlo.multiply %193, %191 : tensor<6x26x16xf32>
    %195 = stablehlo.reshape %194 : (tensor<6x26x16xf32>) -> tensor<6x416xf32>
    return %195 : tensor<6x416xf32>
  }
  func.func private @matmul_3(
    %arg0: tensor<6x416xf32>,
    %arg1: tensor<10x13x4x16xi32>,
    %arg2: tensor<10x13x16xf16>,
    %arg3: tensor<10x13x16xf16>
  ) -> (tensor<6x160xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<6x416xf32>) -> tensor<6x13x4x8xf32>
    %1 = stablehlo.slice %0 [0:6, 0:13, 0:4, 0:1] : (tensor<6x13x4x8xf32>) -> tensor<6x13x4x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<6x13x4x1xf32>) -> tensor<6x13x4xf32>
    %3 = stablehlo.slice %0 [0:6, 0:13, 0:4, 1:2] : (tensor<6x13x4x8xf32>) -> tensor<6x13x4x1xf32>
    %4 = stablehlo.reshape %3 : (tensor<6x13x4x1xf32>) -> tensor<6x13x4xf32>
    %5 = stablehlo.slice %0 [0:6, 0:13, 0:4, 2:3] : (tensor<6x13x4x8xf32>) -> tensor<6x13x4x1xf32>
    %6 = stablehlo.reshape %5 : (tensor<6x13x4x1xf32>) -> tensor<6x13x4xf32>
    %7 = stablehlo.slice %0 [0:6, 0:13, 0:4, 3:4] : (tensor<6x13x4x8xf32>) -> tensor<6x13x4x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<6x13x4x1xf32>) -> tensor<6x13x4xf32>
    %9 = stablehlo.slice %0 [0:6, 0:13, 0:4, 4:5] : (tensor<6x13x4x8xf32>) -> tensor<6x13x4x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<6x13x4x1xf32>) -> tensor<6x13x4xf32>
    %11 = stablehlo.slice %0 [0:6, 0:13, 0:4, 5:6] : (tensor<6x13x4x8xf32>) -> tensor<6x13x4x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<6x13x4x1xf32>) -> tensor<6x13x4xf32>
    %13 = stablehlo.slice %0 [0:6, 0:13, 0:4, 6:7] : (tensor<6x13x4x8xf32>) -> tensor<6x13x4x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<6x13x4x1xf32>) -> tensor<6x13x4xf32>
    %15 = stablehlo.slice %0 [0:6, 0:13, 0:4, 7:8] : (tensor<6x13x4x8xf32>) -> tensor<6x13x4x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<6x13x4x1xf32>) -> tensor<6x13x4xf32>
    %17 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<10x13x4x16xi32>) -> tensor<6x10x13x4x16xi32>
    %18 = stablehlo.convert %arg2 : (tensor<10x13x16xf16>) -> tensor<10x13x16xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [1, 2, 4] : (tensor<10x13x16xf32>) -> tensor<6x10x13x4x16xf32>
    %20 = stablehlo.convert %arg3 : (tensor<10x13x16xf16>) -> tensor<10x13x16xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [1, 2, 4] : (tensor<10x13x16xf32>) -> tensor<6x10x13x4x16xf32>
    %22 = stablehlo.constant dense<1.6e+01> : tensor<6x10x13x4x16xf32>
    %23 = stablehlo.multiply %19, %22 : tensor<6x10x13x4x16xf32>
    %24 = stablehlo.subtract %21, %23 : tensor<6x10x13x4x16xf32>
    %25 = stablehlo.constant dense<19> : tensor<6x10x13x4x16xi32>
    %26 = stablehlo.shift_left %17, %25 : tensor<6x10x13x4x16xi32>
    %27 = stablehlo.constant dense<7864320> : tensor<6x10x13x4x16xi32>
    %28 = stablehlo.and %26, %27 : tensor<6x10x13x4x16xi32>
    %29 = stablehlo.constant dense<1098907648> : tensor<6x10x13x4x16xi32>
    %30 = stablehlo.or %28, %29 : tensor<6x10x13x4x16xi32>
    %31 = stablehlo.bitcast_convert %30 : (tensor<6x10x13x4x16xi32>) -> tensor<6x10x13x4x16xf32>
    %32 = stablehlo.multiply %31, %19 : tensor<6x10x13x4x16xf32>
    %33 = stablehlo.add %32, %24 : tensor<6x10x13x4x16xf32>
    %34 = stablehlo.broadcast_in_dim %2, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x10x13x4x16xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<6x10x13x4x16xf32>
    %36 = stablehlo.constant dense<15> : tensor<6x10x13x4x16xi32>
    %37 = stablehlo.shift_left %17, %36 : tensor<6x10x13x4x16xi32>
    %38 = stablehlo.and %37, %27 : tensor<6x10x13x4x16xi32>
    %39 = stablehlo.or %38, %29 : tensor<6x10x13x4x16xi32>
    %40 = stablehlo.bitcast_convert %39 : (tensor<6x10x13x4x16xi32>) -> tensor<6x10x13x4x16xf32>
    %41 = stablehlo.multiply %40, %19 : tensor<6x10x13x4x16xf32>
    %42 = stablehlo.add %41, %24 : tensor<6x10x13x4x16xf32>
    %43 = stablehlo.broadcast_in_dim %4, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x10x13x4x16xf32>
    %44 = stablehlo.multiply %42, %43 : tensor<6x10x13x4x16xf32>
    %45 = stablehlo.add %35, %44 : tensor<6x10x13x4x16xf32>
    %46 = stablehlo.constant dense<11> : tensor<6x10x13x4x16xi32>
    %47 = stablehlo.shift_left %17, %46 : tensor<6x10x13x4x16xi32>
    %48 = stablehlo.and %47, %27 : tensor<6x10x13x4x16xi32>
    %49 = stablehlo.or %48, %29 : tensor<6x10x13x4x16xi32>
    %50 = stablehlo.bitcast_convert %49 : (tensor<6x10x13x4x16xi32>) -> tensor<6x10x13x4x16xf32>
    %51 = stablehlo.multiply %50, %19 : tensor<6x10x13x4x16xf32>
    %52 = stablehlo.add %51, %24 : tensor<6x10x13x4x16xf32>
    %53 = stablehlo.broadcast_in_dim %6, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x10x13x4x16xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<6x10x13x4x16xf32>
    %55 = stablehlo.add %45, %54 : tensor<6x10x13x4x16xf32>
    %56 = stablehlo.constant dense<7> : tensor<6x10x13x4x16xi32>
    %57 = stablehlo.shift_left %17, %56 : tensor<6x10x13x4x16xi32>
    %58 = stablehlo.and %57, %27 : tensor<6x10x13x4x16xi32>
    %59 = stablehlo.or %58, %29 : tensor<6x10x13x4x16xi32>
    %60 = stablehlo.bitcast_convert %59 : (tensor<6x10x13x4x16xi32>) -> tensor<6x10x13x4x16xf32>
    %61 = stablehlo.multiply %60, %19 : tensor<6x10x13x4x16xf32>
    %62 = stablehlo.add %61, %24 : tensor<6x10x13x4x16xf32>
    %63 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x10x13x4x16xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<6x10x13x4x16xf32>
    %65 = stablehlo.add %55, %64 : tensor<6x10x13x4x16xf32>
    %66 = stablehlo.constant dense<3> : tensor<6x10x13x4x16xi32>
    %67 = stablehlo.shift_left %17, %66 : tensor<6x10x13x4x16xi32>
    %68 = stablehlo.and %67, %27 : tensor<6x10x13x4x16xi32>
    %69 = stablehlo.or %68, %29 : tensor<6x10x13x4x16xi32>
    %70 = stablehlo.bitcast_convert %69 : (tensor<6x10x13x4x16xi32>) -> tensor<6x10x13x4x16xf32>
    %71 = stablehlo.multiply %70, %19 : tensor<6x10x13x4x16xf32>
    %72 = stablehlo.add %71, %24 : tensor<6x10x13x4x16xf32>
    %73 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x10x13x4x16xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<6x10x13x4x16xf32>
    %75 = stablehlo.add %65, %74 : tensor<6x10x13x4x16xf32>
    %76 = stablehlo.constant dense<1> : tensor<6x10x13x4x16xi32>
    %77 = stablehlo.shift_right_logical %17, %76 : tensor<6x10x13x4x16xi32>
    %78 = stablehlo.and %77, %27 : tensor<6x10x13x4x16xi32>
    %79 = stablehlo.or %78, %29 : tensor<6x10x13x4x16xi32>
    %80 = stablehlo.bitcast_convert %79 : (tensor<6x10x13x4x16xi32>) -> tensor<6x10x13x4x16xf32>
    %81 = stablehlo.multiply %80, %19 : tensor<6x10x13x4x16xf32>
    %82 = stablehlo.add %81, %24 : tensor<6x10x13x4x16xf32>
    %83 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x10x13x4x16xf32>
    %84 = stablehlo.multiply %82, %83 : tensor<6x10x13x4x16xf32>
    %85 = stablehlo.add %75, %84 : tensor<6x10x13x4x16xf32>
    %86 = stablehlo.constant dense<5> : tensor<6x10x13x4x16xi32>
    %87 = stablehlo.shift_right_logical %17, %86 : tensor<6x10x13x4x16xi32>
    %88 = stablehlo.and %87, %27 : tensor<6x10x13x4x16xi32>
    %89 = stablehlo.or %88, %29 : tensor<6x10x13x4x16xi32>
    %90 = stablehlo.bitcast_convert %89 : (tensor<6x10x13x4x16xi32>) -> tensor<6x10x13x4x16xf32>
    %91 = stablehlo.multiply %90, %19 : tensor<6x10x13x4x16xf32>
    %92 = stablehlo.add %91, %24 : tensor<6x10x13x4x16xf32>
    %93 = stablehlo.broadcast_in_dim %14, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x10x13x4x16xf32>
    %94 = stablehlo.multiply %92, %93 : tensor<6x10x13x4x16xf32>
    %95 = stablehlo.add %85, %94 : tensor<6x10x13x4x16xf32>
    %96 = stablehlo.constant dense<9> : tensor<6x10x13x4x16xi32>
    %97 = stablehlo.shift_right_logical %17, %96 : tensor<6x10x13x4x16xi32>
    %98 = stablehlo.and %97, %27 : tensor<6x10x13x4x16xi32>
    %99 = stablehlo.or %98, %29 : tensor<6x10x13x4x16xi32>
    %100 = stablehlo.bitcast_convert %99 : (tensor<6x10x13x4x16xi32>) -> tensor<6x10x13x4x16xf32>
    %101 = stablehlo.multiply %100, %19 : tensor<6x10x13x4x16xf32>
    %102 = stablehlo.add %101, %24 : tensor<6x10x13x4x16xf32>
    %103 = stablehlo.broadcast_in_dim %16, dims = [0, 2, 3] : (tensor<6x13x4xf32>) -> tensor<6x10x13x4x16xf32>
    %104 = stablehlo.multiply %102, %103 : tensor<6x10x13x4x16xf32>
    %105 = stablehlo.add %95, %104 : tensor<6x10x13x4x16xf32>
    %106 = stablehlo.constant dense<0.0e+00> : tensor<6x10x13x4x16xf32>
    %107 = stablehlo.subtract %106, %105 : tensor<6x10x13x4x16xf32>
    %108 = stablehlo.subtract %106, %107 : tensor<6x10x13x4x16xf32>
    %109 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %110 = stablehlo.reduce(%108 init: %109) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x10x13x4x16xf32>, tensor<f32>) -> tensor<6x10x16xf32>
    %111 = stablehlo.reshape %110 : (tensor<6x10x16xf32>) -> tensor<6x160xf32>
    return %111 : tensor<6x160xf32>
  }
}
