module @prefill_17_argmax {
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
    %rope: tensor<35x2x2x48xf32>,
    %cache.0: tensor<35x2x3x96xf32>,
    %cache.1: tensor<35x2x3x96xf32>,
    %tokens: tensor<17xi32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<i32>, tensor<35x2x3x96xf32>, tensor<35x2x3x96xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<17xi32>
    %1 = stablehlo.constant dense<25> : tensor<17xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<17xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf16>, tensor<17xi32>) -> tensor<17x160xf16>
    %4 = stablehlo.convert %3 : (tensor<17x160xf16>) -> tensor<17x160xf32>
    %5 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.dynamic_slice %rope, %position, %5, %5, %5, sizes = [17, 2, 2, 48] : (tensor<35x2x2x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x2x48xf32>
    %7 = stablehlo.slice %6 [0:17, 0:1, 0:2, 0:48] : (tensor<17x2x2x48xf32>) -> tensor<17x1x2x48xf32>
    %8 = stablehlo.slice %6 [0:17, 1:2, 0:2, 0:48] : (tensor<17x2x2x48xf32>) -> tensor<17x1x2x48xf32>
    %9 = stablehlo.reshape %7 : (tensor<17x1x2x48xf32>) -> tensor<17x2x48xf32>
    %10 = stablehlo.reshape %8 : (tensor<17x1x2x48xf32>) -> tensor<17x2x48xf32>
    %11 = stablehlo.iota dim = 0 : tensor<17x34xi32>
    %12 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<17x34xi32>
    %13 = stablehlo.add %11, %12 : tensor<17x34xi32>
    %14 = stablehlo.iota dim = 1 : tensor<17x34xi32>
    %15 = stablehlo.compare LE, %14, %13 : (tensor<17x34xi32>, tensor<17x34xi32>) -> tensor<17x34xi1>
    // layer 0: attention
    %16 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<17x160xf32>
    %17 = stablehlo.multiply %4, %4 : tensor<17x160xf32>
    %18 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %19 = stablehlo.reduce(%17 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<17x160xf32>, tensor<f32>) -> tensor<17xf32>
    %20 = stablehlo.constant dense<6.25e-03> : tensor<17xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<17xf32>
    %22 = stablehlo.constant dense<1.0e-05> : tensor<17xf32>
    %23 = stablehlo.add %21, %22 : tensor<17xf32>
    %24 = stablehlo.rsqrt %23 : tensor<17xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<17xf32>) -> tensor<17x160xf32>
    %26 = stablehlo.multiply %4, %25 : tensor<17x160xf32>
    %27 = stablehlo.multiply %26, %16 : tensor<17x160xf32>
    %28 = stablehlo.composite "xlaspike.matmul" %27, %model.layers.0.self_attn.qkv_proj.weight, %model.layers.0.self_attn.qkv_proj.scales, %model.layers.0.self_attn.qkv_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_0, version = 1 : i32} : (tensor<17x160xf32>, tensor<162x5x4x16xi32>, tensor<162x5x16xf16>, tensor<162x5x16xf16>) -> tensor<17x2592xf32>
    %29 = stablehlo.reshape %28 : (tensor<17x2592xf32>) -> tensor<17x27x96xf32>
    %30 = stablehlo.reshape %29 : (tensor<17x27x96xf32>) -> tensor<17x27x2x48xf32>
    %31 = stablehlo.reshape %29 : (tensor<17x27x96xf32>) -> tensor<17x27x2x48xf32>
    %32 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<17x2x48xf32>) -> tensor<17x27x2x48xf32>
    %33 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<17x2x48xf32>) -> tensor<17x27x2x48xf32>
    %34 = stablehlo.multiply %31, %32 : tensor<17x27x2x48xf32>
    %35 = stablehlo.reverse %31, dims = [2] : tensor<17x27x2x48xf32>
    %36 = stablehlo.multiply %35, %33 : tensor<17x27x2x48xf32>
    %37 = stablehlo.add %34, %36 : tensor<17x27x2x48xf32>
    %38 = stablehlo.iota dim = 1 : tensor<17x27x2x48xi32>
    %39 = stablehlo.constant dense<24> : tensor<17x27x2x48xi32>
    %40 = stablehlo.compare GE, %38, %39 : (tensor<17x27x2x48xi32>, tensor<17x27x2x48xi32>) -> tensor<17x27x2x48xi1>
    %41 = stablehlo.select %40, %30, %37 : tensor<17x27x2x48xi1>, tensor<17x27x2x48xf32>
    %42 = stablehlo.reshape %41 : (tensor<17x27x2x48xf32>) -> tensor<17x27x96xf32>
    %43 = stablehlo.slice %42 [0:17, 21:27, 0:96] : (tensor<17x27x96xf32>) -> tensor<17x6x96xf32>
    %44 = stablehlo.reshape %43 : (tensor<17x6x96xf32>) -> tensor<17x2x3x96xf32>
    %45 = stablehlo.dynamic_update_slice %cache.0, %44, %position, %5, %5, %5 : (tensor<35x2x3x96xf32>, tensor<17x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<35x2x3x96xf32>
    %46 = stablehlo.slice %45 [0:34, 0:1, 0:3, 0:96] : (tensor<35x2x3x96xf32>) -> tensor<34x1x3x96xf32>
    %47 = stablehlo.reshape %46 : (tensor<34x1x3x96xf32>) -> tensor<34x3x96xf32>
    %48 = stablehlo.slice %45 [0:34, 1:2, 0:3, 0:96] : (tensor<35x2x3x96xf32>) -> tensor<34x1x3x96xf32>
    %49 = stablehlo.reshape %48 : (tensor<34x1x3x96xf32>) -> tensor<34x3x96xf32>
    %50 = stablehlo.slice %42 [0:17, 0:21, 0:96] : (tensor<17x27x96xf32>) -> tensor<17x21x96xf32>
    %51 = stablehlo.reshape %50 : (tensor<17x21x96xf32>) -> tensor<17x3x7x96xf32>
    %52 = stablehlo.transpose %51, dims = [1, 2, 0, 3] : (tensor<17x3x7x96xf32>) -> tensor<3x7x17x96xf32>
    %53 = stablehlo.reshape %52 : (tensor<3x7x17x96xf32>) -> tensor<3x119x96xf32>
    %54 = stablehlo.dot_general %53, %47, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x119x96xf32>, tensor<34x3x96xf32>) -> tensor<3x119x34xf32>
    %55 = stablehlo.reshape %54 : (tensor<3x119x34xf32>) -> tensor<3x7x17x34xf32>
    %56 = stablehlo.broadcast_in_dim %15, dims = [2, 3] : (tensor<17x34xi1>) -> tensor<3x7x17x34xi1>
    %57 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x17x34xf32>
    %58 = stablehlo.multiply %55, %57 : tensor<3x7x17x34xf32>
    %59 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x17x34xf32>
    %60 = stablehlo.select %56, %58, %59 : tensor<3x7x17x34xi1>, tensor<3x7x17x34xf32>
    %61 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %62 = stablehlo.reduce(%60 init: %61) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x17x34xf32>, tensor<f32>) -> tensor<3x7x17xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 1, 2] : (tensor<3x7x17xf32>) -> tensor<3x7x17x34xf32>
    %64 = stablehlo.subtract %60, %63 : tensor<3x7x17x34xf32>
    %65 = stablehlo.exponential %64 : tensor<3x7x17x34xf32>
    %66 = stablehlo.reduce(%65 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x7x17x34xf32>, tensor<f32>) -> tensor<3x7x17xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 2] : (tensor<3x7x17xf32>) -> tensor<3x7x17x34xf32>
    %68 = stablehlo.divide %65, %67 : tensor<3x7x17x34xf32>
    %69 = stablehlo.reshape %68 : (tensor<3x7x17x34xf32>) -> tensor<3x119x34xf32>
    %70 = stablehlo.dot_general %69, %49, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x119x34xf32>, tensor<34x3x96xf32>) -> tensor<3x119x96xf32>
    %71 = stablehlo.reshape %70 : (tensor<3x119x96xf32>) -> tensor<3x7x17x96xf32>
    %72 = stablehlo.transpose %71, dims = [2, 0, 1, 3] : (tensor<3x7x17x96xf32>) -> tensor<17x3x7x96xf32>
    %73 = stablehlo.reshape %72 : (tensor<17x3x7x96xf32>) -> tensor<17x2016xf32>
    %74 = stablehlo.composite "xlaspike.matmul" %73, %model.layers.0.self_attn.o_proj.weight, %model.layers.0.self_attn.o_proj.scales, %model.layers.0.self_attn.o_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<17x2016xf32>, tensor<10x63x4x16xi32>, tensor<10x63x16xf16>, tensor<10x63x16xf16>) -> tensor<17x160xf32>
    %75 = stablehlo.add %4, %74 : tensor<17x160xf32>
    // layer 0: feed-forward
    %76 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<17x160xf32>
    %77 = stablehlo.multiply %75, %75 : tensor<17x160xf32>
    %78 = stablehlo.reduce(%77 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<17x160xf32>, tensor<f32>) -> tensor<17xf32>
    %79 = stablehlo.multiply %78, %20 : tensor<17xf32>
    %80 = stablehlo.add %79, %22 : tensor<17xf32>
    %81 = stablehlo.rsqrt %80 : tensor<17xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0] : (tensor<17xf32>) -> tensor<17x160xf32>
    %83 = stablehlo.multiply %75, %82 : tensor<17x160xf32>
    %84 = stablehlo.multiply %83, %76 : tensor<17x160xf32>
    %85 = stablehlo.composite "xlaspike.gated_matmul" %84, %model.layers.0.mlp.gate_proj.weight, %model.layers.0.mlp.gate_proj.scales, %model.layers.0.mlp.gate_proj.biases, %model.layers.0.mlp.up_proj.weight, %model.layers.0.mlp.up_proj.scales, %model.layers.0.mlp.up_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @gated_matmul_2, version = 1 : i32} : (tensor<17x160xf32>, tensor<26x5x4x16xi32>, tensor<26x5x16xf16>, tensor<26x5x16xf16>, tensor<26x5x4x16xi32>, tensor<26x5x16xf16>, tensor<26x5x16xf16>) -> tensor<17x416xf32>
    %86 = stablehlo.composite "xlaspike.matmul" %85, %model.layers.0.mlp.down_proj.weight, %model.layers.0.mlp.down_proj.scales, %model.layers.0.mlp.down_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_3, version = 1 : i32} : (tensor<17x416xf32>, tensor<10x13x4x16xi32>, tensor<10x13x16xf16>, tensor<10x13x16xf16>) -> tensor<17x160xf32>
    %87 = stablehlo.add %75, %86 : tensor<17x160xf32>
    // layer 1: attention
    %88 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<17x160xf32>
    %89 = stablehlo.multiply %87, %87 : tensor<17x160xf32>
    %90 = stablehlo.reduce(%89 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<17x160xf32>, tensor<f32>) -> tensor<17xf32>
    %91 = stablehlo.multiply %90, %20 : tensor<17xf32>
    %92 = stablehlo.add %91, %22 : tensor<17xf32>
    %93 = stablehlo.rsqrt %92 : tensor<17xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0] : (tensor<17xf32>) -> tensor<17x160xf32>
    %95 = stablehlo.multiply %87, %94 : tensor<17x160xf32>
    %96 = stablehlo.multiply %95, %88 : tensor<17x160xf32>
    %97 = stablehlo.composite "xlaspike.matmul" %96, %model.layers.1.self_attn.qkv_proj.weight, %model.layers.1.self_attn.qkv_proj.scales, %model.layers.1.self_attn.qkv_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_0, version = 1 : i32} : (tensor<17x160xf32>, tensor<162x5x4x16xi32>, tensor<162x5x16xf16>, tensor<162x5x16xf16>) -> tensor<17x2592xf32>
    %98 = stablehlo.reshape %97 : (tensor<17x2592xf32>) -> tensor<17x27x96xf32>
    %99 = stablehlo.reshape %98 : (tensor<17x27x96xf32>) -> tensor<17x27x2x48xf32>
    %100 = stablehlo.reshape %98 : (tensor<17x27x96xf32>) -> tensor<17x27x2x48xf32>
    %101 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<17x2x48xf32>) -> tensor<17x27x2x48xf32>
    %102 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<17x2x48xf32>) -> tensor<17x27x2x48xf32>
    %103 = stablehlo.multiply %100, %101 : tensor<17x27x2x48xf32>
    %104 = stablehlo.reverse %100, dims = [2] : tensor<17x27x2x48xf32>
    %105 = stablehlo.multiply %104, %102 : tensor<17x27x2x48xf32>
    %106 = stablehlo.add %103, %105 : tensor<17x27x2x48xf32>
    %107 = stablehlo.iota dim = 1 : tensor<17x27x2x48xi32>
    %108 = stablehlo.compare GE, %107, %39 : (tensor<17x27x2x48xi32>, tensor<17x27x2x48xi32>) -> tensor<17x27x2x48xi1>
    %109 = stablehlo.select %108, %99, %106 : tensor<17x27x2x48xi1>, tensor<17x27x2x48xf32>
    %110 = stablehlo.reshape %109 : (tensor<17x27x2x48xf32>) -> tensor<17x27x96xf32>
    %111 = stablehlo.slice %110 [0:17, 21:27, 0:96] : (tensor<17x27x96xf32>) -> tensor<17x6x96xf32>
    %112 = stablehlo.reshape %111 : (tensor<17x6x96xf32>) -> tensor<17x2x3x96xf32>
    %113 = stablehlo.dynamic_update_slice %cache.1, %112, %position, %5, %5, %5 : (tensor<35x2x3x96xf32>, tensor<17x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<35x2x3x96xf32>
    %114 = stablehlo.slice %113 [0:34, 0:1, 0:3, 0:96] : (tensor<35x2x3x96xf32>) -> tensor<34x1x3x96xf32>
    %115 = stablehlo.reshape %114 : (tensor<34x1x3x96xf32>) -> tensor<34x3x96xf32>
    %116 = stablehlo.slice %113 [0:34, 1:2, 0:3, 0:96] : (tensor<35x2x3x96xf32>) -> tensor<34x1x3x96xf32>
    %117 = stablehlo.reshape %116 : (tensor<34x1x3x96xf32>) -> tensor<34x3x96xf32>
    %118 = stablehlo.slice %110 [0:17, 0:21, 0:96] : (tensor<17x27x96xf32>) -> tensor<17x21x96xf32>
    %119 = stablehlo.reshape %118 : (tensor<17x21x96xf32>) -> tensor<17x3x7x96xf32>
    %120 = stablehlo.transpose %119, dims = [1, 2, 0, 3] : (tensor<17x3x7x96xf32>) -> tensor<3x7x17x96xf32>
    %121 = stablehlo.reshape %120 : (tensor<3x7x17x96xf32>) -> tensor<3x119x96xf32>
    %122 = stablehlo.dot_general %121, %115, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x119x96xf32>, tensor<34x3x96xf32>) -> tensor<3x119x34xf32>
    %123 = stablehlo.reshape %122 : (tensor<3x119x34xf32>) -> tensor<3x7x17x34xf32>
    %124 = stablehlo.broadcast_in_dim %15, dims = [2, 3] : (tensor<17x34xi1>) -> tensor<3x7x17x34xi1>
    %125 = stablehlo.multiply %123, %57 : tensor<3x7x17x34xf32>
    %126 = stablehlo.select %124, %125, %59 : tensor<3x7x17x34xi1>, tensor<3x7x17x34xf32>
    %127 = stablehlo.reduce(%126 init: %61) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x17x34xf32>, tensor<f32>) -> tensor<3x7x17xf32>
    %128 = stablehlo.broadcast_in_dim %127, dims = [0, 1, 2] : (tensor<3x7x17xf32>) -> tensor<3x7x17x34xf32>
    %129 = stablehlo.subtract %126, %128 : tensor<3x7x17x34xf32>
    %130 = stablehlo.exponential %129 : tensor<3x7x17x34xf32>
    %131 = stablehlo.reduce(%130 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x7x17x34xf32>, tensor<f32>) -> tensor<3x7x17xf32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0, 1, 2] : (tensor<3x7x17xf32>) -> tensor<3x7x17x34xf32>
    %133 = stablehlo.divide %130, %132 : tensor<3x7x17x34xf32>
    %134 = stablehlo.reshape %133 : (tensor<3x7x17x34xf32>) -> tensor<3x119x34xf32>
    %135 = stablehlo.dot_general %134, %117, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x119x34xf32>, tensor<34x3x96xf32>) -> tensor<3x119x96xf32>
    %136 = stablehlo.reshape %135 : (tensor<3x119x96xf32>) -> tensor<3x7x17x96xf32>
    %137 = stablehlo.transpose %136, dims = [2, 0, 1, 3] : (tensor<3x7x17x96xf32>) -> tensor<17x3x7x96xf32>
    %138 = stablehlo.reshape %137 : (tensor<17x3x7x96xf32>) -> tensor<17x2016xf32>
    %139 = stablehlo.composite "xlaspike.matmul" %138, %model.layers.1.self_attn.o_proj.weight, %model.layers.1.self_attn.o_proj.scales, %model.layers.1.self_attn.o_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<17x2016xf32>, tensor<10x63x4x16xi32>, tensor<10x63x16xf16>, tensor<10x63x16xf16>) -> tensor<17x160xf32>
    %140 = stablehlo.add %87, %139 : tensor<17x160xf32>
    // layer 1: feed-forward
    %141 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<17x160xf32>
    %142 = stablehlo.multiply %140, %140 : tensor<17x160xf32>
    %143 = stablehlo.reduce(%142 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<17x160xf32>, tensor<f32>) -> tensor<17xf32>
    %144 = stablehlo.multiply %143, %20 : tensor<17xf32>
    %145 = stablehlo.add %144, %22 : tensor<17xf32>
    %146 = stablehlo.rsqrt %145 : tensor<17xf32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0] : (tensor<17xf32>) -> tensor<17x160xf32>
    %148 = stablehlo.multiply %140, %147 : tensor<17x160xf32>
    %149 = stablehlo.multiply %148, %141 : tensor<17x160xf32>
    %150 = stablehlo.composite "xlaspike.gated_matmul" %149, %model.layers.1.mlp.gate_proj.weight, %model.layers.1.mlp.gate_proj.scales, %model.layers.1.mlp.gate_proj.biases, %model.layers.1.mlp.up_proj.weight, %model.layers.1.mlp.up_proj.scales, %model.layers.1.mlp.up_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @gated_matmul_2, version = 1 : i32} : (tensor<17x160xf32>, tensor<26x5x4x16xi32>, tensor<26x5x16xf16>, tensor<26x5x16xf16>, tensor<26x5x4x16xi32>, tensor<26x5x16xf16>, tensor<26x5x16xf16>) -> tensor<17x416xf32>
    %151 = stablehlo.composite "xlaspike.matmul" %150, %model.layers.1.mlp.down_proj.weight, %model.layers.1.mlp.down_proj.scales, %model.layers.1.mlp.down_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_3, version = 1 : i32} : (tensor<17x416xf32>, tensor<10x13x4x16xi32>, tensor<10x13x16xf16>, tensor<10x13x16xf16>) -> tensor<17x160xf32>
    %152 = stablehlo.add %140, %151 : tensor<17x160xf32>
    // head
    %153 = stablehlo.constant dense<17> : tensor<i32>
    %154 = stablehlo.clamp %5, %length, %153 : tensor<i32>
    %155 = stablehlo.constant dense<1> : tensor<i32>
    %156 = stablehlo.subtract %154, %155 : tensor<i32>
    %157 = stablehlo.dynamic_slice %152, %156, %5, sizes = [1, 160] : (tensor<17x160xf32>, tensor<i32>, tensor<i32>) -> tensor<1x160xf32>
    %158 = stablehlo.reshape %157 : (tensor<1x160xf32>) -> tensor<160xf32>
    %159 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %160 = stablehlo.multiply %158, %158 : tensor<160xf32>
    %161 = stablehlo.reduce(%160 init: %18) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %162 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %163 = stablehlo.multiply %161, %162 : tensor<f32>
    %164 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %165 = stablehlo.add %163, %164 : tensor<f32>
    %166 = stablehlo.rsqrt %165 : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %166, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %168 = stablehlo.multiply %158, %167 : tensor<160xf32>
    %169 = stablehlo.multiply %168, %159 : tensor<160xf32>
    %170 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x160xf16>) -> tensor<26x160xf32>
    %171 = stablehlo.broadcast_in_dim %169, dims = [1] : (tensor<160xf32>) -> tensor<26x160xf32>
    %172 = stablehlo.multiply %170, %171 : tensor<26x160xf32>
    %173 = stablehlo.constant dense<0.0e+00> : tensor<26x160xf32>
    %174 = stablehlo.subtract %173, %172 : tensor<26x160xf32>
    %175 = stablehlo.subtract %173, %174 : tensor<26x160xf32>
    %176 = stablehlo.reduce(%175 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<26x160xf32>, tensor<f32>) -> tensor<26xf32>
    %177 = stablehlo.reduce(%176 init: %61) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %179 = stablehlo.is_finite %178 : (tensor<26xf32>) -> tensor<26xi1>
    %180 = stablehlo.compare EQ, %176, %178 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %181 = stablehlo.constant dense<false> : tensor<26xi1>
    %182 = stablehlo.select %179, %180, %181 : tensor<26xi1>, tensor<26xi1>
    %183 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %184 = stablehlo.iota dim = 0 : tensor<26xui32>
    %185 = stablehlo.select %182, %184, %183 : tensor<26xi1>, tensor<26xui32>
    %186 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %187 = stablehlo.reduce(%185 init: %186) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %188 = stablehlo.bitcast_convert %187 : (tensor<ui32>) -> tensor<i32>
    return %188, %45, %113 : tensor<i32>, tensor<35x2x3x96xf32>, tensor<35x2x3x96xf32>
  }
  func.func private @matmul_0(
    %arg0: tensor<17x160xf32>,
    %arg1: tensor<162x5x4x16xi32>,
    %arg2: tensor<162x5x16xf16>,
    %arg3: tensor<162x5x16xf16>
  ) -> (tensor<17x2592xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<17x160xf32>) -> tensor<17x5x4x8xf32>
    %1 = stablehlo.slice %0 [0:17, 0:5, 0:4, 0:1] : (tensor<17x5x4x8xf32>) -> tensor<17x5x4x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<17x5x4x1xf32>) -> tensor<17x5x4xf32>
    %3 = stablehlo.slice %0 [0:17, 0:5, 0:4, 1:2] : (tensor<17x5x4x8xf32>) -> tensor<17x5x4x1xf32>
    %4 = stablehlo.reshape %3 : (tensor<17x5x4x1xf32>) -> tensor<17x5x4xf32>
    %5 = stablehlo.slice %0 [0:17, 0:5, 0:4, 2:3] : (tensor<17x5x4x8xf32>) -> tensor<17x5x4x1xf32>
    %6 = stablehlo.reshape %5 : (tensor<17x5x4x1xf32>) -> tensor<17x5x4xf32>
    %7 = stablehlo.slice %0 [0:17, 0:5, 0:4, 3:4] : (tensor<17x5x4x8xf32>) -> tensor<17x5x4x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<17x5x4x1xf32>) -> tensor<17x5x4xf32>
    %9 = stablehlo.slice %0 [0:17, 0:5, 0:4, 4:5] : (tensor<17x5x4x8xf32>) -> tensor<17x5x4x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<17x5x4x1xf32>) -> tensor<17x5x4xf32>
    %11 = stablehlo.slice %0 [0:17, 0:5, 0:4, 5:6] : (tensor<17x5x4x8xf32>) -> tensor<17x5x4x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<17x5x4x1xf32>) -> tensor<17x5x4xf32>
    %13 = stablehlo.slice %0 [0:17, 0:5, 0:4, 6:7] : (tensor<17x5x4x8xf32>) -> tensor<17x5x4x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<17x5x4x1xf32>) -> tensor<17x5x4xf32>
    %15 = stablehlo.slice %0 [0:17, 0:5, 0:4, 7:8] : (tensor<17x5x4x8xf32>) -> tensor<17x5x4x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<17x5x4x1xf32>) -> tensor<17x5x4xf32>
    %17 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<162x5x4x16xi32>) -> tensor<17x162x5x4x16xi32>
    %18 = stablehlo.convert %arg2 : (tensor<162x5x16xf16>) -> tensor<162x5x16xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [1, 2, 4] : (tensor<162x5x16xf32>) -> tensor<17x162x5x4x16xf32>
    %20 = stablehlo.convert %arg3 : (tensor<162x5x16xf16>) -> tensor<162x5x16xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [1, 2, 4] : (tensor<162x5x16xf32>) -> tensor<17x162x5x4x16xf32>
    %22 = stablehlo.constant dense<1.6e+01> : tensor<17x162x5x4x16xf32>
    %23 = stablehlo.multiply %19, %22 : tensor<17x162x5x4x16xf32>
    %24 = stablehlo.subtract %21, %23 : tensor<17x162x5x4x16xf32>
    %25 = stablehlo.constant dense<19> : tensor<17x162x5x4x16xi32>
    %26 = stablehlo.shift_left %17, %25 : tensor<17x162x5x4x16xi32>
    %27 = stablehlo.constant dense<7864320> : tensor<17x162x5x4x16xi32>
    %28 = stablehlo.and %26, %27 : tensor<17x162x5x4x16xi32>
    %29 = stablehlo.constant dense<1098907648> : tensor<17x162x5x4x16xi32>
    %30 = stablehlo.or %28, %29 : tensor<17x162x5x4x16xi32>
    %31 = stablehlo.bitcast_convert %30 : (tensor<17x162x5x4x16xi32>) -> tensor<17x162x5x4x16xf32>
    %32 = stablehlo.multiply %31, %19 : tensor<17x162x5x4x16xf32>
    %33 = stablehlo.add %32, %24 : tensor<17x162x5x4x16xf32>
    %34 = stablehlo.broadcast_in_dim %2, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x162x5x4x16xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<17x162x5x4x16xf32>
    %36 = stablehlo.constant dense<15> : tensor<17x162x5x4x16xi32>
    %37 = stablehlo.shift_left %17, %36 : tensor<17x162x5x4x16xi32>
    %38 = stablehlo.and %37, %27 : tensor<17x162x5x4x16xi32>
    %39 = stablehlo.or %38, %29 : tensor<17x162x5x4x16xi32>
    %40 = stablehlo.bitcast_convert %39 : (tensor<17x162x5x4x16xi32>) -> tensor<17x162x5x4x16xf32>
    %41 = stablehlo.multiply %40, %19 : tensor<17x162x5x4x16xf32>
    %42 = stablehlo.add %41, %24 : tensor<17x162x5x4x16xf32>
    %43 = stablehlo.broadcast_in_dim %4, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x162x5x4x16xf32>
    %44 = stablehlo.multiply %42, %43 : tensor<17x162x5x4x16xf32>
    %45 = stablehlo.add %35, %44 : tensor<17x162x5x4x16xf32>
    %46 = stablehlo.constant dense<11> : tensor<17x162x5x4x16xi32>
    %47 = stablehlo.shift_left %17, %46 : tensor<17x162x5x4x16xi32>
    %48 = stablehlo.and %47, %27 : tensor<17x162x5x4x16xi32>
    %49 = stablehlo.or %48, %29 : tensor<17x162x5x4x16xi32>
    %50 = stablehlo.bitcast_convert %49 : (tensor<17x162x5x4x16xi32>) -> tensor<17x162x5x4x16xf32>
    %51 = stablehlo.multiply %50, %19 : tensor<17x162x5x4x16xf32>
    %52 = stablehlo.add %51, %24 : tensor<17x162x5x4x16xf32>
    %53 = stablehlo.broadcast_in_dim %6, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x162x5x4x16xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<17x162x5x4x16xf32>
    %55 = stablehlo.add %45, %54 : tensor<17x162x5x4x16xf32>
    %56 = stablehlo.constant dense<7> : tensor<17x162x5x4x16xi32>
    %57 = stablehlo.shift_left %17, %56 : tensor<17x162x5x4x16xi32>
    %58 = stablehlo.and %57, %27 : tensor<17x162x5x4x16xi32>
    %59 = stablehlo.or %58, %29 : tensor<17x162x5x4x16xi32>
    %60 = stablehlo.bitcast_convert %59 : (tensor<17x162x5x4x16xi32>) -> tensor<17x162x5x4x16xf32>
    %61 = stablehlo.multiply %60, %19 : tensor<17x162x5x4x16xf32>
    %62 = stablehlo.add %61, %24 : tensor<17x162x5x4x16xf32>
    %63 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x162x5x4x16xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<17x162x5x4x16xf32>
    %65 = stablehlo.add %55, %64 : tensor<17x162x5x4x16xf32>
    %66 = stablehlo.constant dense<3> : tensor<17x162x5x4x16xi32>
    %67 = stablehlo.shift_left %17, %66 : tensor<17x162x5x4x16xi32>
    %68 = stablehlo.and %67, %27 : tensor<17x162x5x4x16xi32>
    %69 = stablehlo.or %68, %29 : tensor<17x162x5x4x16xi32>
    %70 = stablehlo.bitcast_convert %69 : (tensor<17x162x5x4x16xi32>) -> tensor<17x162x5x4x16xf32>
    %71 = stablehlo.multiply %70, %19 : tensor<17x162x5x4x16xf32>
    %72 = stablehlo.add %71, %24 : tensor<17x162x5x4x16xf32>
    %73 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x162x5x4x16xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<17x162x5x4x16xf32>
    %75 = stablehlo.add %65, %74 : tensor<17x162x5x4x16xf32>
    %76 = stablehlo.constant dense<1> : tensor<17x162x5x4x16xi32>
    %77 = stablehlo.shift_right_logical %17, %76 : tensor<17x162x5x4x16xi32>
    %78 = stablehlo.and %77, %27 : tensor<17x162x5x4x16xi32>
    %79 = stablehlo.or %78, %29 : tensor<17x162x5x4x16xi32>
    %80 = stablehlo.bitcast_convert %79 : (tensor<17x162x5x4x16xi32>) -> tensor<17x162x5x4x16xf32>
    %81 = stablehlo.multiply %80, %19 : tensor<17x162x5x4x16xf32>
    %82 = stablehlo.add %81, %24 : tensor<17x162x5x4x16xf32>
    %83 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x162x5x4x16xf32>
    %84 = stablehlo.multiply %82, %83 : tensor<17x162x5x4x16xf32>
    %85 = stablehlo.add %75, %84 : tensor<17x162x5x4x16xf32>
    %86 = stablehlo.constant dense<5> : tensor<17x162x5x4x16xi32>
    %87 = stablehlo.shift_right_logical %17, %86 : tensor<17x162x5x4x16xi32>
    %88 = stablehlo.and %87, %27 : tensor<17x162x5x4x16xi32>
    %89 = stablehlo.or %88, %29 : tensor<17x162x5x4x16xi32>
    %90 = stablehlo.bitcast_convert %89 : (tensor<17x162x5x4x16xi32>) -> tensor<17x162x5x4x16xf32>
    %91 = stablehlo.multiply %90, %19 : tensor<17x162x5x4x16xf32>
    %92 = stablehlo.add %91, %24 : tensor<17x162x5x4x16xf32>
    %93 = stablehlo.broadcast_in_dim %14, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x162x5x4x16xf32>
    %94 = stablehlo.multiply %92, %93 : tensor<17x162x5x4x16xf32>
    %95 = stablehlo.add %85, %94 : tensor<17x162x5x4x16xf32>
    %96 = stablehlo.constant dense<9> : tensor<17x162x5x4x16xi32>
    %97 = stablehlo.shift_right_logical %17, %96 : tensor<17x162x5x4x16xi32>
    %98 = stablehlo.and %97, %27 : tensor<17x162x5x4x16xi32>
    %99 = stablehlo.or %98, %29 : tensor<17x162x5x4x16xi32>
    %100 = stablehlo.bitcast_convert %99 : (tensor<17x162x5x4x16xi32>) -> tensor<17x162x5x4x16xf32>
    %101 = stablehlo.multiply %100, %19 : tensor<17x162x5x4x16xf32>
    %102 = stablehlo.add %101, %24 : tensor<17x162x5x4x16xf32>
    %103 = stablehlo.broadcast_in_dim %16, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x162x5x4x16xf32>
    %104 = stablehlo.multiply %102, %103 : tensor<17x162x5x4x16xf32>
    %105 = stablehlo.add %95, %104 : tensor<17x162x5x4x16xf32>
    %106 = stablehlo.constant dense<0.0e+00> : tensor<17x162x5x4x16xf32>
    %107 = stablehlo.subtract %106, %105 : tensor<17x162x5x4x16xf32>
    %108 = stablehlo.subtract %106, %107 : tensor<17x162x5x4x16xf32>
    %109 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %110 = stablehlo.reduce(%108 init: %109) applies stablehlo.add across dimensions = [2, 3] : (tensor<17x162x5x4x16xf32>, tensor<f32>) -> tensor<17x162x16xf32>
    %111 = stablehlo.reshape %110 : (tensor<17x162x16xf32>) -> tensor<17x2592xf32>
    return %111 : tensor<17x2592xf32>
  }
  func.func private @matmul_1(
    %arg0: tensor<17x2016xf32>,
    %arg1: tensor<10x63x4x16xi32>,
    %arg2: tensor<10x63x16xf16>,
    %arg3: tensor<10x63x16xf16>
  ) -> (tensor<17x160xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<17x2016xf32>) -> tensor<17x63x4x8xf32>
    %1 = stablehlo.slice %0 [0:17, 0:63, 0:4, 0:1] : (tensor<17x63x4x8xf32>) -> tensor<17x63x4x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<17x63x4x1xf32>) -> tensor<17x63x4xf32>
    %3 = stablehlo.slice %0 [0:17, 0:63, 0:4, 1:2] : (tensor<17x63x4x8xf32>) -> tensor<17x63x4x1xf32>
    %4 = stablehlo.reshape %3 : (tensor<17x63x4x1xf32>) -> tensor<17x63x4xf32>
    %5 = stablehlo.slice %0 [0:17, 0:63, 0:4, 2:3] : (tensor<17x63x4x8xf32>) -> tensor<17x63x4x1xf32>
    %6 = stablehlo.reshape %5 : (tensor<17x63x4x1xf32>) -> tensor<17x63x4xf32>
    %7 = stablehlo.slice %0 [0:17, 0:63, 0:4, 3:4] : (tensor<17x63x4x8xf32>) -> tensor<17x63x4x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<17x63x4x1xf32>) -> tensor<17x63x4xf32>
    %9 = stablehlo.slice %0 [0:17, 0:63, 0:4, 4:5] : (tensor<17x63x4x8xf32>) -> tensor<17x63x4x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<17x63x4x1xf32>) -> tensor<17x63x4xf32>
    %11 = stablehlo.slice %0 [0:17, 0:63, 0:4, 5:6] : (tensor<17x63x4x8xf32>) -> tensor<17x63x4x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<17x63x4x1xf32>) -> tensor<17x63x4xf32>
    %13 = stablehlo.slice %0 [0:17, 0:63, 0:4, 6:7] : (tensor<17x63x4x8xf32>) -> tensor<17x63x4x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<17x63x4x1xf32>) -> tensor<17x63x4xf32>
    %15 = stablehlo.slice %0 [0:17, 0:63, 0:4, 7:8] : (tensor<17x63x4x8xf32>) -> tensor<17x63x4x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<17x63x4x1xf32>) -> tensor<17x63x4xf32>
    %17 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<10x63x4x16xi32>) -> tensor<17x10x63x4x16xi32>
    %18 = stablehlo.convert %arg2 : (tensor<10x63x16xf16>) -> tensor<10x63x16xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [1, 2, 4] : (tensor<10x63x16xf32>) -> tensor<17x10x63x4x16xf32>
    %20 = stablehlo.convert %arg3 : (tensor<10x63x16xf16>) -> tensor<10x63x16xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [1, 2, 4] : (tensor<10x63x16xf32>) -> tensor<17x10x63x4x16xf32>
    %22 = stablehlo.constant dense<1.6e+01> : tensor<17x10x63x4x16xf32>
    %23 = stablehlo.multiply %19, %22 : tensor<17x10x63x4x16xf32>
    %24 = stablehlo.subtract %21, %23 : tensor<17x10x63x4x16xf32>
    %25 = stablehlo.constant dense<19> : tensor<17x10x63x4x16xi32>
    %26 = stablehlo.shift_left %17, %25 : tensor<17x10x63x4x16xi32>
    %27 = stablehlo.constant dense<7864320> : tensor<17x10x63x4x16xi32>
    %28 = stablehlo.and %26, %27 : tensor<17x10x63x4x16xi32>
    %29 = stablehlo.constant dense<1098907648> : tensor<17x10x63x4x16xi32>
    %30 = stablehlo.or %28, %29 : tensor<17x10x63x4x16xi32>
    %31 = stablehlo.bitcast_convert %30 : (tensor<17x10x63x4x16xi32>) -> tensor<17x10x63x4x16xf32>
    %32 = stablehlo.multiply %31, %19 : tensor<17x10x63x4x16xf32>
    %33 = stablehlo.add %32, %24 : tensor<17x10x63x4x16xf32>
    %34 = stablehlo.broadcast_in_dim %2, dims = [0, 2, 3] : (tensor<17x63x4xf32>) -> tensor<17x10x63x4x16xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<17x10x63x4x16xf32>
    %36 = stablehlo.constant dense<15> : tensor<17x10x63x4x16xi32>
    %37 = stablehlo.shift_left %17, %36 : tensor<17x10x63x4x16xi32>
    %38 = stablehlo.and %37, %27 : tensor<17x10x63x4x16xi32>
    %39 = stablehlo.or %38, %29 : tensor<17x10x63x4x16xi32>
    %40 = stablehlo.bitcast_convert %39 : (tensor<17x10x63x4x16xi32>) -> tensor<17x10x63x4x16xf32>
    %41 = stablehlo.multiply %40, %19 : tensor<17x10x63x4x16xf32>
    %42 = stablehlo.add %41, %24 : tensor<17x10x63x4x16xf32>
    %43 = stablehlo.broadcast_in_dim %4, dims = [0, 2, 3] : (tensor<17x63x4xf32>) -> tensor<17x10x63x4x16xf32>
    %44 = stablehlo.multiply %42, %43 : tensor<17x10x63x4x16xf32>
    %45 = stablehlo.add %35, %44 : tensor<17x10x63x4x16xf32>
    %46 = stablehlo.constant dense<11> : tensor<17x10x63x4x16xi32>
    %47 = stablehlo.shift_left %17, %46 : tensor<17x10x63x4x16xi32>
    %48 = stablehlo.and %47, %27 : tensor<17x10x63x4x16xi32>
    %49 = stablehlo.or %48, %29 : tensor<17x10x63x4x16xi32>
    %50 = stablehlo.bitcast_convert %49 : (tensor<17x10x63x4x16xi32>) -> tensor<17x10x63x4x16xf32>
    %51 = stablehlo.multiply %50, %19 : tensor<17x10x63x4x16xf32>
    %52 = stablehlo.add %51, %24 : tensor<17x10x63x4x16xf32>
    %53 = stablehlo.broadcast_in_dim %6, dims = [0, 2, 3] : (tensor<17x63x4xf32>) -> tensor<17x10x63x4x16xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<17x10x63x4x16xf32>
    %55 = stablehlo.add %45, %54 : tensor<17x10x63x4x16xf32>
    %56 = stablehlo.constant dense<7> : tensor<17x10x63x4x16xi32>
    %57 = stablehlo.shift_left %17, %56 : tensor<17x10x63x4x16xi32>
    %58 = stablehlo.and %57, %27 : tensor<17x10x63x4x16xi32>
    %59 = stablehlo.or %58, %29 : tensor<17x10x63x4x16xi32>
    %60 = stablehlo.bitcast_convert %59 : (tensor<17x10x63x4x16xi32>) -> tensor<17x10x63x4x16xf32>
    %61 = stablehlo.multiply %60, %19 : tensor<17x10x63x4x16xf32>
    %62 = stablehlo.add %61, %24 : tensor<17x10x63x4x16xf32>
    %63 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<17x63x4xf32>) -> tensor<17x10x63x4x16xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<17x10x63x4x16xf32>
    %65 = stablehlo.add %55, %64 : tensor<17x10x63x4x16xf32>
    %66 = stablehlo.constant dense<3> : tensor<17x10x63x4x16xi32>
    %67 = stablehlo.shift_left %17, %66 : tensor<17x10x63x4x16xi32>
    %68 = stablehlo.and %67, %27 : tensor<17x10x63x4x16xi32>
    %69 = stablehlo.or %68, %29 : tensor<17x10x63x4x16xi32>
    %70 = stablehlo.bitcast_convert %69 : (tensor<17x10x63x4x16xi32>) -> tensor<17x10x63x4x16xf32>
    %71 = stablehlo.multiply %70, %19 : tensor<17x10x63x4x16xf32>
    %72 = stablehlo.add %71, %24 : tensor<17x10x63x4x16xf32>
    %73 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<17x63x4xf32>) -> tensor<17x10x63x4x16xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<17x10x63x4x16xf32>
    %75 = stablehlo.add %65, %74 : tensor<17x10x63x4x16xf32>
    %76 = stablehlo.constant dense<1> : tensor<17x10x63x4x16xi32>
    %77 = stablehlo.shift_right_logical %17, %76 : tensor<17x10x63x4x16xi32>
    %78 = stablehlo.and %77, %27 : tensor<17x10x63x4x16xi32>
    %79 = stablehlo.or %78, %29 : tensor<17x10x63x4x16xi32>
    %80 = stablehlo.bitcast_convert %79 : (tensor<17x10x63x4x16xi32>) -> tensor<17x10x63x4x16xf32>
    %81 = stablehlo.multiply %80, %19 : tensor<17x10x63x4x16xf32>
    %82 = stablehlo.add %81, %24 : tensor<17x10x63x4x16xf32>
    %83 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<17x63x4xf32>) -> tensor<17x10x63x4x16xf32>
    %84 = stablehlo.multiply %82, %83 : tensor<17x10x63x4x16xf32>
    %85 = stablehlo.add %75, %84 : tensor<17x10x63x4x16xf32>
    %86 = stablehlo.constant dense<5> : tensor<17x10x63x4x16xi32>
    %87 = stablehlo.shift_right_logical %17, %86 : tensor<17x10x63x4x16xi32>
    %88 = stablehlo.and %87, %27 : tensor<17x10x63x4x16xi32>
    %89 = stablehlo.or %88, %29 : tensor<17x10x63x4x16xi32>
    %90 = stablehlo.bitcast_convert %89 : (tensor<17x10x63x4x16xi32>) -> tensor<17x10x63x4x16xf32>
    %91 = stablehlo.multiply %90, %19 : tensor<17x10x63x4x16xf32>
    %92 = stablehlo.add %91, %24 : tensor<17x10x63x4x16xf32>
    %93 = stablehlo.broadcast_in_dim %14, dims = [0, 2, 3] : (tensor<17x63x4xf32>) -> tensor<17x10x63x4x16xf32>
    %94 = stablehlo.multiply %92, %93 : tensor<17x10x63x4x16xf32>
    %95 = stablehlo.add %85, %94 : tensor<17x10x63x4x16xf32>
    %96 = stablehlo.constant dense<9> : tensor<17x10x63x4x16xi32>
    %97 = stablehlo.shift_right_logical %17, %96 : tensor<17x10x63x4x16xi32>
    %98 = stablehlo.and %97, %27 : tensor<17x10x63x4x16xi32>
    %99 = stablehlo.or %98, %29 : tensor<17x10x63x4x16xi32>
    %100 = stablehlo.bitcast_convert %99 : (tensor<17x10x63x4x16xi32>) -> tensor<17x10x63x4x16xf32>
    %101 = stablehlo.multiply %100, %19 : tensor<17x10x63x4x16xf32>
    %102 = stablehlo.add %101, %24 : tensor<17x10x63x4x16xf32>
    %103 = stablehlo.broadcast_in_dim %16, dims = [0, 2, 3] : (tensor<17x63x4xf32>) -> tensor<17x10x63x4x16xf32>
    %104 = stablehlo.multiply %102, %103 : tensor<17x10x63x4x16xf32>
    %105 = stablehlo.add %95, %104 : tensor<17x10x63x4x16xf32>
    %106 = stablehlo.constant dense<0.0e+00> : tensor<17x10x63x4x16xf32>
    %107 = stablehlo.subtract %106, %105 : tensor<17x10x63x4x16xf32>
    %108 = stablehlo.subtract %106, %107 : tensor<17x10x63x4x16xf32>
    %109 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %110 = stablehlo.reduce(%108 init: %109) applies stablehlo.add across dimensions = [2, 3] : (tensor<17x10x63x4x16xf32>, tensor<f32>) -> tensor<17x10x16xf32>
    %111 = stablehlo.reshape %110 : (tensor<17x10x16xf32>) -> tensor<17x160xf32>
    return %111 : tensor<17x160xf32>
  }
  func.func private @gated_matmul_2(
    %arg0: tensor<17x160xf32>,
    %arg1: tensor<26x5x4x16xi32>,
    %arg2: tensor<26x5x16xf16>,
    %arg3: tensor<26x5x16xf16>,
    %arg4: tensor<26x5x4x16xi32>,
    %arg5: tensor<26x5x16xf16>,
    %arg6: tensor<26x5x16xf16>
  ) -> (tensor<17x416xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<17x160xf32>) -> tensor<17x5x4x8xf32>
    %1 = stablehlo.slice %0 [0:17, 0:5, 0:4, 0:1] : (tensor<17x5x4x8xf32>) -> tensor<17x5x4x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<17x5x4x1xf32>) -> tensor<17x5x4xf32>
    %3 = stablehlo.slice %0 [0:17, 0:5, 0:4, 1:2] : (tensor<17x5x4x8xf32>) -> tensor<17x5x4x1xf32>
    %4 = stablehlo.reshape %3 : (tensor<17x5x4x1xf32>) -> tensor<17x5x4xf32>
    %5 = stablehlo.slice %0 [0:17, 0:5, 0:4, 2:3] : (tensor<17x5x4x8xf32>) -> tensor<17x5x4x1xf32>
    %6 = stablehlo.reshape %5 : (tensor<17x5x4x1xf32>) -> tensor<17x5x4xf32>
    %7 = stablehlo.slice %0 [0:17, 0:5, 0:4, 3:4] : (tensor<17x5x4x8xf32>) -> tensor<17x5x4x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<17x5x4x1xf32>) -> tensor<17x5x4xf32>
    %9 = stablehlo.slice %0 [0:17, 0:5, 0:4, 4:5] : (tensor<17x5x4x8xf32>) -> tensor<17x5x4x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<17x5x4x1xf32>) -> tensor<17x5x4xf32>
    %11 = stablehlo.slice %0 [0:17, 0:5, 0:4, 5:6] : (tensor<17x5x4x8xf32>) -> tensor<17x5x4x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<17x5x4x1xf32>) -> tensor<17x5x4xf32>
    %13 = stablehlo.slice %0 [0:17, 0:5, 0:4, 6:7] : (tensor<17x5x4x8xf32>) -> tensor<17x5x4x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<17x5x4x1xf32>) -> tensor<17x5x4xf32>
    %15 = stablehlo.slice %0 [0:17, 0:5, 0:4, 7:8] : (tensor<17x5x4x8xf32>) -> tensor<17x5x4x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<17x5x4x1xf32>) -> tensor<17x5x4xf32>
    %17 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<26x5x4x16xi32>) -> tensor<17x26x5x4x16xi32>
    %18 = stablehlo.convert %arg2 : (tensor<26x5x16xf16>) -> tensor<26x5x16xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [1, 2, 4] : (tensor<26x5x16xf32>) -> tensor<17x26x5x4x16xf32>
    %20 = stablehlo.convert %arg3 : (tensor<26x5x16xf16>) -> tensor<26x5x16xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [1, 2, 4] : (tensor<26x5x16xf32>) -> tensor<17x26x5x4x16xf32>
    %22 = stablehlo.constant dense<1.6e+01> : tensor<17x26x5x4x16xf32>
    %23 = stablehlo.multiply %19, %22 : tensor<17x26x5x4x16xf32>
    %24 = stablehlo.subtract %21, %23 : tensor<17x26x5x4x16xf32>
    %25 = stablehlo.constant dense<19> : tensor<17x26x5x4x16xi32>
    %26 = stablehlo.shift_left %17, %25 : tensor<17x26x5x4x16xi32>
    %27 = stablehlo.constant dense<7864320> : tensor<17x26x5x4x16xi32>
    %28 = stablehlo.and %26, %27 : tensor<17x26x5x4x16xi32>
    %29 = stablehlo.constant dense<1098907648> : tensor<17x26x5x4x16xi32>
    %30 = stablehlo.or %28, %29 : tensor<17x26x5x4x16xi32>
    %31 = stablehlo.bitcast_convert %30 : (tensor<17x26x5x4x16xi32>) -> tensor<17x26x5x4x16xf32>
    %32 = stablehlo.multiply %31, %19 : tensor<17x26x5x4x16xf32>
    %33 = stablehlo.add %32, %24 : tensor<17x26x5x4x16xf32>
    %34 = stablehlo.broadcast_in_dim %2, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x26x5x4x16xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<17x26x5x4x16xf32>
    %36 = stablehlo.constant dense<15> : tensor<17x26x5x4x16xi32>
    %37 = stablehlo.shift_left %17, %36 : tensor<17x26x5x4x16xi32>
    %38 = stablehlo.and %37, %27 : tensor<17x26x5x4x16xi32>
    %39 = stablehlo.or %38, %29 : tensor<17x26x5x4x16xi32>
    %40 = stablehlo.bitcast_convert %39 : (tensor<17x26x5x4x16xi32>) -> tensor<17x26x5x4x16xf32>
    %41 = stablehlo.multiply %40, %19 : tensor<17x26x5x4x16xf32>
    %42 = stablehlo.add %41, %24 : tensor<17x26x5x4x16xf32>
    %43 = stablehlo.broadcast_in_dim %4, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x26x5x4x16xf32>
    %44 = stablehlo.multiply %42, %43 : tensor<17x26x5x4x16xf32>
    %45 = stablehlo.add %35, %44 : tensor<17x26x5x4x16xf32>
    %46 = stablehlo.constant dense<11> : tensor<17x26x5x4x16xi32>
    %47 = stablehlo.shift_left %17, %46 : tensor<17x26x5x4x16xi32>
    %48 = stablehlo.and %47, %27 : tensor<17x26x5x4x16xi32>
    %49 = stablehlo.or %48, %29 : tensor<17x26x5x4x16xi32>
    %50 = stablehlo.bitcast_convert %49 : (tensor<17x26x5x4x16xi32>) -> tensor<17x26x5x4x16xf32>
    %51 = stablehlo.multiply %50, %19 : tensor<17x26x5x4x16xf32>
    %52 = stablehlo.add %51, %24 : tensor<17x26x5x4x16xf32>
    %53 = stablehlo.broadcast_in_dim %6, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x26x5x4x16xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<17x26x5x4x16xf32>
    %55 = stablehlo.add %45, %54 : tensor<17x26x5x4x16xf32>
    %56 = stablehlo.constant dense<7> : tensor<17x26x5x4x16xi32>
    %57 = stablehlo.shift_left %17, %56 : tensor<17x26x5x4x16xi32>
    %58 = stablehlo.and %57, %27 : tensor<17x26x5x4x16xi32>
    %59 = stablehlo.or %58, %29 : tensor<17x26x5x4x16xi32>
    %60 = stablehlo.bitcast_convert %59 : (tensor<17x26x5x4x16xi32>) -> tensor<17x26x5x4x16xf32>
    %61 = stablehlo.multiply %60, %19 : tensor<17x26x5x4x16xf32>
    %62 = stablehlo.add %61, %24 : tensor<17x26x5x4x16xf32>
    %63 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x26x5x4x16xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<17x26x5x4x16xf32>
    %65 = stablehlo.add %55, %64 : tensor<17x26x5x4x16xf32>
    %66 = stablehlo.constant dense<3> : tensor<17x26x5x4x16xi32>
    %67 = stablehlo.shift_left %17, %66 : tensor<17x26x5x4x16xi32>
    %68 = stablehlo.and %67, %27 : tensor<17x26x5x4x16xi32>
    %69 = stablehlo.or %68, %29 : tensor<17x26x5x4x16xi32>
    %70 = stablehlo.bitcast_convert %69 : (tensor<17x26x5x4x16xi32>) -> tensor<17x26x5x4x16xf32>
    %71 = stablehlo.multiply %70, %19 : tensor<17x26x5x4x16xf32>
    %72 = stablehlo.add %71, %24 : tensor<17x26x5x4x16xf32>
    %73 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x26x5x4x16xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<17x26x5x4x16xf32>
    %75 = stablehlo.add %65, %74 : tensor<17x26x5x4x16xf32>
    %76 = stablehlo.constant dense<1> : tensor<17x26x5x4x16xi32>
    %77 = stablehlo.shift_right_logical %17, %76 : tensor<17x26x5x4x16xi32>
    %78 = stablehlo.and %77, %27 : tensor<17x26x5x4x16xi32>
    %79 = stablehlo.or %78, %29 : tensor<17x26x5x4x16xi32>
    %80 = stablehlo.bitcast_convert %79 : (tensor<17x26x5x4x16xi32>) -> tensor<17x26x5x4x16xf32>
    %81 = stablehlo.multiply %80, %19 : tensor<17x26x5x4x16xf32>
    %82 = stablehlo.add %81, %24 : tensor<17x26x5x4x16xf32>
    %83 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x26x5x4x16xf32>
    %84 = stablehlo.multiply %82, %83 : tensor<17x26x5x4x16xf32>
    %85 = stablehlo.add %75, %84 : tensor<17x26x5x4x16xf32>
    %86 = stablehlo.constant dense<5> : tensor<17x26x5x4x16xi32>
    %87 = stablehlo.shift_right_logical %17, %86 : tensor<17x26x5x4x16xi32>
    %88 = stablehlo.and %87, %27 : tensor<17x26x5x4x16xi32>
    %89 = stablehlo.or %88, %29 : tensor<17x26x5x4x16xi32>
    %90 = stablehlo.bitcast_convert %89 : (tensor<17x26x5x4x16xi32>) -> tensor<17x26x5x4x16xf32>
    %91 = stablehlo.multiply %90, %19 : tensor<17x26x5x4x16xf32>
    %92 = stablehlo.add %91, %24 : tensor<17x26x5x4x16xf32>
    %93 = stablehlo.broadcast_in_dim %14, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x26x5x4x16xf32>
    %94 = stablehlo.multiply %92, %93 : tensor<17x26x5x4x16xf32>
    %95 = stablehlo.add %85, %94 : tensor<17x26x5x4x16xf32>
    %96 = stablehlo.constant dense<9> : tensor<17x26x5x4x16xi32>
    %97 = stablehlo.shift_right_logical %17, %96 : tensor<17x26x5x4x16xi32>
    %98 = stablehlo.and %97, %27 : tensor<17x26x5x4x16xi32>
    %99 = stablehlo.or %98, %29 : tensor<17x26x5x4x16xi32>
    %100 = stablehlo.bitcast_convert %99 : (tensor<17x26x5x4x16xi32>) -> tensor<17x26x5x4x16xf32>
    %101 = stablehlo.multiply %100, %19 : tensor<17x26x5x4x16xf32>
    %102 = stablehlo.add %101, %24 : tensor<17x26x5x4x16xf32>
    %103 = stablehlo.broadcast_in_dim %16, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x26x5x4x16xf32>
    %104 = stablehlo.multiply %102, %103 : tensor<17x26x5x4x16xf32>
    %105 = stablehlo.add %95, %104 : tensor<17x26x5x4x16xf32>
    %106 = stablehlo.constant dense<0.0e+00> : tensor<17x26x5x4x16xf32>
    %107 = stablehlo.subtract %106, %105 : tensor<17x26x5x4x16xf32>
    %108 = stablehlo.subtract %106, %107 : tensor<17x26x5x4x16xf32>
    %109 = stablehlo.broadcast_in_dim %arg4, dims = [1, 2, 3, 4] : (tensor<26x5x4x16xi32>) -> tensor<17x26x5x4x16xi32>
    %110 = stablehlo.convert %arg5 : (tensor<26x5x16xf16>) -> tensor<26x5x16xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [1, 2, 4] : (tensor<26x5x16xf32>) -> tensor<17x26x5x4x16xf32>
    %112 = stablehlo.convert %arg6 : (tensor<26x5x16xf16>) -> tensor<26x5x16xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [1, 2, 4] : (tensor<26x5x16xf32>) -> tensor<17x26x5x4x16xf32>
    %114 = stablehlo.multiply %111, %22 : tensor<17x26x5x4x16xf32>
    %115 = stablehlo.subtract %113, %114 : tensor<17x26x5x4x16xf32>
    %116 = stablehlo.shift_left %109, %25 : tensor<17x26x5x4x16xi32>
    %117 = stablehlo.and %116, %27 : tensor<17x26x5x4x16xi32>
    %118 = stablehlo.or %117, %29 : tensor<17x26x5x4x16xi32>
    %119 = stablehlo.bitcast_convert %118 : (tensor<17x26x5x4x16xi32>) -> tensor<17x26x5x4x16xf32>
    %120 = stablehlo.multiply %119, %111 : tensor<17x26x5x4x16xf32>
    %121 = stablehlo.add %120, %115 : tensor<17x26x5x4x16xf32>
    %122 = stablehlo.broadcast_in_dim %2, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x26x5x4x16xf32>
    %123 = stablehlo.multiply %121, %122 : tensor<17x26x5x4x16xf32>
    %124 = stablehlo.shift_left %109, %36 : tensor<17x26x5x4x16xi32>
    %125 = stablehlo.and %124, %27 : tensor<17x26x5x4x16xi32>
    %126 = stablehlo.or %125, %29 : tensor<17x26x5x4x16xi32>
    %127 = stablehlo.bitcast_convert %126 : (tensor<17x26x5x4x16xi32>) -> tensor<17x26x5x4x16xf32>
    %128 = stablehlo.multiply %127, %111 : tensor<17x26x5x4x16xf32>
    %129 = stablehlo.add %128, %115 : tensor<17x26x5x4x16xf32>
    %130 = stablehlo.broadcast_in_dim %4, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x26x5x4x16xf32>
    %131 = stablehlo.multiply %129, %130 : tensor<17x26x5x4x16xf32>
    %132 = stablehlo.add %123, %131 : tensor<17x26x5x4x16xf32>
    %133 = stablehlo.shift_left %109, %46 : tensor<17x26x5x4x16xi32>
    %134 = stablehlo.and %133, %27 : tensor<17x26x5x4x16xi32>
    %135 = stablehlo.or %134, %29 : tensor<17x26x5x4x16xi32>
    %136 = stablehlo.bitcast_convert %135 : (tensor<17x26x5x4x16xi32>) -> tensor<17x26x5x4x16xf32>
    %137 = stablehlo.multiply %136, %111 : tensor<17x26x5x4x16xf32>
    %138 = stablehlo.add %137, %115 : tensor<17x26x5x4x16xf32>
    %139 = stablehlo.broadcast_in_dim %6, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x26x5x4x16xf32>
    %140 = stablehlo.multiply %138, %139 : tensor<17x26x5x4x16xf32>
    %141 = stablehlo.add %132, %140 : tensor<17x26x5x4x16xf32>
    %142 = stablehlo.shift_left %109, %56 : tensor<17x26x5x4x16xi32>
    %143 = stablehlo.and %142, %27 : tensor<17x26x5x4x16xi32>
    %144 = stablehlo.or %143, %29 : tensor<17x26x5x4x16xi32>
    %145 = stablehlo.bitcast_convert %144 : (tensor<17x26x5x4x16xi32>) -> tensor<17x26x5x4x16xf32>
    %146 = stablehlo.multiply %145, %111 : tensor<17x26x5x4x16xf32>
    %147 = stablehlo.add %146, %115 : tensor<17x26x5x4x16xf32>
    %148 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x26x5x4x16xf32>
    %149 = stablehlo.multiply %147, %148 : tensor<17x26x5x4x16xf32>
    %150 = stablehlo.add %141, %149 : tensor<17x26x5x4x16xf32>
    %151 = stablehlo.shift_left %109, %66 : tensor<17x26x5x4x16xi32>
    %152 = stablehlo.and %151, %27 : tensor<17x26x5x4x16xi32>
    %153 = stablehlo.or %152, %29 : tensor<17x26x5x4x16xi32>
    %154 = stablehlo.bitcast_convert %153 : (tensor<17x26x5x4x16xi32>) -> tensor<17x26x5x4x16xf32>
    %155 = stablehlo.multiply %154, %111 : tensor<17x26x5x4x16xf32>
    %156 = stablehlo.add %155, %115 : tensor<17x26x5x4x16xf32>
    %157 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x26x5x4x16xf32>
    %158 = stablehlo.multiply %156, %157 : tensor<17x26x5x4x16xf32>
    %159 = stablehlo.add %150, %158 : tensor<17x26x5x4x16xf32>
    %160 = stablehlo.shift_right_logical %109, %76 : tensor<17x26x5x4x16xi32>
    %161 = stablehlo.and %160, %27 : tensor<17x26x5x4x16xi32>
    %162 = stablehlo.or %161, %29 : tensor<17x26x5x4x16xi32>
    %163 = stablehlo.bitcast_convert %162 : (tensor<17x26x5x4x16xi32>) -> tensor<17x26x5x4x16xf32>
    %164 = stablehlo.multiply %163, %111 : tensor<17x26x5x4x16xf32>
    %165 = stablehlo.add %164, %115 : tensor<17x26x5x4x16xf32>
    %166 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x26x5x4x16xf32>
    %167 = stablehlo.multiply %165, %166 : tensor<17x26x5x4x16xf32>
    %168 = stablehlo.add %159, %167 : tensor<17x26x5x4x16xf32>
    %169 = stablehlo.shift_right_logical %109, %86 : tensor<17x26x5x4x16xi32>
    %170 = stablehlo.and %169, %27 : tensor<17x26x5x4x16xi32>
    %171 = stablehlo.or %170, %29 : tensor<17x26x5x4x16xi32>
    %172 = stablehlo.bitcast_convert %171 : (tensor<17x26x5x4x16xi32>) -> tensor<17x26x5x4x16xf32>
    %173 = stablehlo.multiply %172, %111 : tensor<17x26x5x4x16xf32>
    %174 = stablehlo.add %173, %115 : tensor<17x26x5x4x16xf32>
    %175 = stablehlo.broadcast_in_dim %14, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x26x5x4x16xf32>
    %176 = stablehlo.multiply %174, %175 : tensor<17x26x5x4x16xf32>
    %177 = stablehlo.add %168, %176 : tensor<17x26x5x4x16xf32>
    %178 = stablehlo.shift_right_logical %109, %96 : tensor<17x26x5x4x16xi32>
    %179 = stablehlo.and %178, %27 : tensor<17x26x5x4x16xi32>
    %180 = stablehlo.or %179, %29 : tensor<17x26x5x4x16xi32>
    %181 = stablehlo.bitcast_convert %180 : (tensor<17x26x5x4x16xi32>) -> tensor<17x26x5x4x16xf32>
    %182 = stablehlo.multiply %181, %111 : tensor<17x26x5x4x16xf32>
    %183 = stablehlo.add %182, %115 : tensor<17x26x5x4x16xf32>
    %184 = stablehlo.broadcast_in_dim %16, dims = [0, 2, 3] : (tensor<17x5x4xf32>) -> tensor<17x26x5x4x16xf32>
    %185 = stablehlo.multiply %183, %184 : tensor<17x26x5x4x16xf32>
    %186 = stablehlo.add %177, %185 : tensor<17x26x5x4x16xf32>
    %187 = stablehlo.subtract %106, %186 : tensor<17x26x5x4x16xf32>
    %188 = stablehlo.subtract %106, %187 : tensor<17x26x5x4x16xf32>
    %189 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %190 = stablehlo.reduce(%108 init: %189) applies stablehlo.add across dimensions = [2, 3] : (tensor<17x26x5x4x16xf32>, tensor<f32>) -> tensor<17x26x16xf32>
    %191 = stablehlo.reduce(%188 init: %189) applies stablehlo.add across dimensions = [2, 3] : (tensor<17x26x5x4x16xf32>, tensor<f32>) -> tensor<17x26x16xf32>
    %192 = stablehlo.logistic %190 : tensor<17x26x16xf32>
    %193 = stablehlo.multiply %190, %192 : tensor<17x26x16xf32>
    %194 = stablehlo.multiply %193, %191 : tensor<17x26x16xf32>
    %195 = stablehlo.reshape %194 : (tensor<17x26x16xf32>) -> tensor<17x416xf32>
    return %195 : tensor<17x416xf32>
  }
  func.func private @matmul_3(
    %arg0: tensor<17x416xf32>,
    %arg1: tensor<10x13x4x16xi32>,
    %arg2: tensor<10x13x16xf16>,
    %arg3: tensor<10x13x16xf16>
  ) -> (tensor<17x160xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<17x416xf32>) -> tensor<17x13x4x8xf32>
    %1 = stablehlo.slice %0 [0:17, 0:13, 0:4, 0:1] : (tensor<17x13x4x8xf32>) -> tensor<17x13x4x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<17x13x4x1xf32>) -> tensor<17x13x4xf32>
    %3 = stablehlo.slice %0 [0:17, 0:13, 0:4, 1:2] : (tensor<17x13x4x8xf32>) -> tensor<17x13x4x1xf32>
    %4 = stablehlo.reshape %3 : (tensor<17x13x4x1xf32>) -> tensor<17x13x4xf32>
    %5 = stablehlo.slice %0 [0:17, 0:13, 0:4, 2:3] : (tensor<17x13x4x8xf32>) -> tensor<17x13x4x1xf32>
    %6 = stablehlo.reshape %5 : (tensor<17x13x4x1xf32>) -> tensor<17x13x4xf32>
    %7 = stablehlo.slice %0 [0:17, 0:13, 0:4, 3:4] : (tensor<17x13x4x8xf32>) -> tensor<17x13x4x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<17x13x4x1xf32>) -> tensor<17x13x4xf32>
    %9 = stablehlo.slice %0 [0:17, 0:13, 0:4, 4:5] : (tensor<17x13x4x8xf32>) -> tensor<17x13x4x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<17x13x4x1xf32>) -> tensor<17x13x4xf32>
    %11 = stablehlo.slice %0 [0:17, 0:13, 0:4, 5:6] : (tensor<17x13x4x8xf32>) -> tensor<17x13x4x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<17x13x4x1xf32>) -> tensor<17x13x4xf32>
    %13 = stablehlo.slice %0 [0:17, 0:13, 0:4, 6:7] : (tensor<17x13x4x8xf32>) -> tensor<17x13x4x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<17x13x4x1xf32>) -> tensor<17x13x4xf32>
    %15 = stablehlo.slice %0 [0:17, 0:13, 0:4, 7:8] : (tensor<17x13x4x8xf32>) -> tensor<17x13x4x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<17x13x4x1xf32>) -> tensor<17x13x4xf32>
    %17 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<10x13x4x16xi32>) -> tensor<17x10x13x4x16xi32>
    %18 = stablehlo.convert %arg2 : (tensor<10x13x16xf16>) -> tensor<10x13x16xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [1, 2, 4] : (tensor<10x13x16xf32>) -> tensor<17x10x13x4x16xf32>
    %20 = stablehlo.convert %arg3 : (tensor<10x13x16xf16>) -> tensor<10x13x16xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [1, 2, 4] : (tensor<10x13x16xf32>) -> tensor<17x10x13x4x16xf32>
    %22 = stablehlo.constant dense<1.6e+01> : tensor<17x10x13x4x16xf32>
    %23 = stablehlo.multiply %19, %22 : tensor<17x10x13x4x16xf32>
    %24 = stablehlo.subtract %21, %23 : tensor<17x10x13x4x16xf32>
    %25 = stablehlo.constant dense<19> : tensor<17x10x13x4x16xi32>
    %26 = stablehlo.shift_left %17, %25 : tensor<17x10x13x4x16xi32>
    %27 = stablehlo.constant dense<7864320> : tensor<17x10x13x4x16xi32>
    %28 = stablehlo.and %26, %27 : tensor<17x10x13x4x16xi32>
    %29 = stablehlo.constant dense<1098907648> : tensor<17x10x13x4x16xi32>
    %30 = stablehlo.or %28, %29 : tensor<17x10x13x4x16xi32>
    %31 = stablehlo.bitcast_convert %30 : (tensor<17x10x13x4x16xi32>) -> tensor<17x10x13x4x16xf32>
    %32 = stablehlo.multiply %31, %19 : tensor<17x10x13x4x16xf32>
    %33 = stablehlo.add %32, %24 : tensor<17x10x13x4x16xf32>
    %34 = stablehlo.broadcast_in_dim %2, dims = [0, 2, 3] : (tensor<17x13x4xf32>) -> tensor<17x10x13x4x16xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<17x10x13x4x16xf32>
    %36 = stablehlo.constant dense<15> : tensor<17x10x13x4x16xi32>
    %37 = stablehlo.shift_left %17, %36 : tensor<17x10x13x4x16xi32>
    %38 = stablehlo.and %37, %27 : tensor<17x10x13x4x16xi32>
    %39 = stablehlo.or %38, %29 : tensor<17x10x13x4x16xi32>
    %40 = stablehlo.bitcast_convert %39 : (tensor<17x10x13x4x16xi32>) -> tensor<17x10x13x4x16xf32>
    %41 = stablehlo.multiply %40, %19 : tensor<17x10x13x4x16xf32>
    %42 = stablehlo.add %41, %24 : tensor<17x10x13x4x16xf32>
    %43 = stablehlo.broadcast_in_dim %4, dims = [0, 2, 3] : (tensor<17x13x4xf32>) -> tensor<17x10x13x4x16xf32>
    %44 = stablehlo.multiply %42, %43 : tensor<17x10x13x4x16xf32>
    %45 = stablehlo.add %35, %44 : tensor<17x10x13x4x16xf32>
    %46 = stablehlo.constant dense<11> : tensor<17x10x13x4x16xi32>
    %47 = stablehlo.shift_left %17, %46 : tensor<17x10x13x4x16xi32>
    %48 = stablehlo.and %47, %27 : tensor<17x10x13x4x16xi32>
    %49 = stablehlo.or %48, %29 : tensor<17x10x13x4x16xi32>
    %50 = stablehlo.bitcast_convert %49 : (tensor<17x10x13x4x16xi32>) -> tensor<17x10x13x4x16xf32>
    %51 = stablehlo.multiply %50, %19 : tensor<17x10x13x4x16xf32>
    %52 = stablehlo.add %51, %24 : tensor<17x10x13x4x16xf32>
    %53 = stablehlo.broadcast_in_dim %6, dims = [0, 2, 3] : (tensor<17x13x4xf32>) -> tensor<17x10x13x4x16xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<17x10x13x4x16xf32>
    %55 = stablehlo.add %45, %54 : tensor<17x10x13x4x16xf32>
    %56 = stablehlo.constant dense<7> : tensor<17x10x13x4x16xi32>
    %57 = stablehlo.shift_left %17, %56 : tensor<17x10x13x4x16xi32>
    %58 = stablehlo.and %57, %27 : tensor<17x10x13x4x16xi32>
    %59 = stablehlo.or %58, %29 : tensor<17x10x13x4x16xi32>
    %60 = stablehlo.bitcast_convert %59 : (tensor<17x10x13x4x16xi32>) -> tensor<17x10x13x4x16xf32>
    %61 = stablehlo.multiply %60, %19 : tensor<17x10x13x4x16xf32>
    %62 = stablehlo.add %61, %24 : tensor<17x10x13x4x16xf32>
    %63 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<17x13x4xf32>) -> tensor<17x10x13x4x16xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<17x10x13x4x16xf32>
    %65 = stablehlo.add %55, %64 : tensor<17x10x13x4x16xf32>
    %66 = stablehlo.constant dense<3> : tensor<17x10x13x4x16xi32>
    %67 = stablehlo.shift_left %17, %66 : tensor<17x10x13x4x16xi32>
    %68 = stablehlo.and %67, %27 : tensor<17x10x13x4x16xi32>
    %69 = stablehlo.or %68, %29 : tensor<17x10x13x4x16xi32>
    %70 = stablehlo.bitcast_convert %69 : (tensor<17x10x13x4x16xi32>) -> tensor<17x10x13x4x16xf32>
    %71 = stablehlo.multiply %70, %19 : tensor<17x10x13x4x16xf32>
    %72 = stablehlo.add %71, %24 : tensor<17x10x13x4x16xf32>
    %73 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<17x13x4xf32>) -> tensor<17x10x13x4x16xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<17x10x13x4x16xf32>
    %75 = stablehlo.add %65, %74 : tensor<17x10x13x4x16xf32>
    %76 = stablehlo.constant dense<1> : tensor<17x10x13x4x16xi32>
    %77 = stablehlo.shift_right_logical %17, %76 : tensor<17x10x13x4x16xi32>
    %78 = stablehlo.and %77, %27 : tensor<17x10x13x4x16xi32>
    %79 = stablehlo.or %78, %29 : tensor<17x10x13x4x16xi32>
    %80 = stablehlo.bitcast_convert %79 : (tensor<17x10x13x4x16xi32>) -> tensor<17x10x13x4x16xf32>
    %81 = stablehlo.multiply %80, %19 : tensor<17x10x13x4x16xf32>
    %82 = stablehlo.add %81, %24 : tensor<17x10x13x4x16xf32>
    %83 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<17x13x4xf32>) -> tensor<17x10x13x4x16xf32>
    %84 = stablehlo.multiply %82, %83 : tensor<17x10x13x4x16xf32>
    %85 = stablehlo.add %75, %84 : tensor<17x10x13x4x16xf32>
    %86 = stablehlo.constant dense<5> : tensor<17x10x13x4x16xi32>
    %87 = stablehlo.shift_right_logical %17, %86 : tensor<17x10x13x4x16xi32>
    %88 = stablehlo.and %87, %27 : tensor<17x10x13x4x16xi32>
    %89 = stablehlo.or %88, %29 : tensor<17x10x13x4x16xi32>
    %90 = stablehlo.bitcast_convert %89 : (tensor<17x10x13x4x16xi32>) -> tensor<17x10x13x4x16xf32>
    %91 = stablehlo.multiply %90, %19 : tensor<17x10x13x4x16xf32>
    %92 = stablehlo.add %91, %24 : tensor<17x10x13x4x16xf32>
    %93 = stablehlo.broadcast_in_dim %14, dims = [0, 2, 3] : (tensor<17x13x4xf32>) -> tensor<17x10x13x4x16xf32>
    %94 = stablehlo.multiply %92, %93 : tensor<17x10x13x4x16xf32>
    %95 = stablehlo.add %85, %94 : tensor<17x10x13x4x16xf32>
    %96 = stablehlo.constant dense<9> : tensor<17x10x13x4x16xi32>
    %97 = stablehlo.shift_right_logical %17, %96 : tensor<17x10x13x4x16xi32>
    %98 = stablehlo.and %97, %27 : tensor<17x10x13x4x16xi32>
    %99 = stablehlo.or %98, %29 : tensor<17x10x13x4x16xi32>
    %100 = stablehlo.bitcast_convert %99 : (tensor<17x10x13x4x16xi32>) -> tensor<17x10x13x4x16xf32>
    %101 = stablehlo.multiply %100, %19 : tensor<17x10x13x4x16xf32>
    %102 = stablehlo.add %101, %24 : tensor<17x10x13x4x16xf32>
    %103 = stablehlo.broadcast_in_dim %16, dims = [0, 2, 3] : (tensor<17x13x4xf32>) -> tensor<17x10x13x4x16xf32>
    %104 = stablehlo.multiply %102, %103 : tensor<17x10x13x4x16xf32>
    %105 = stablehlo.add %95, %104 : tensor<17x10x13x4x16xf32>
    %106 = stablehlo.constant dense<0.0e+00> : tensor<17x10x13x4x16xf32>
    %107 = stablehlo.subtract %106, %105 : tensor<17x10x13x4x16xf32>
    %108 = stablehlo.subtract %106, %107 : tensor<17x10x13x4x16xf32>
    %109 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %110 = stablehlo.reduce(%108 init: %109) applies stablehlo.add across dimensions = [2, 3] : (tensor<17x10x13x4x16xf32>, tensor<f32>) -> tensor<17x10x16xf32>
    %111 = stablehlo.reshape %110 : (tensor<17x10x16xf32>) -> tensor<17x160xf32>
    return %111 : tensor<17x160xf32>
  }
}
