module @prefill_32_argmax {
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
    %tokens: tensor<32xi32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<i32>, tensor<35x2x3x96xf32>, tensor<35x2x3x96xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<32xi32>
    %1 = stablehlo.constant dense<25> : tensor<32xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<32xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf16>, tensor<32xi32>) -> tensor<32x160xf16>
    %4 = stablehlo.convert %3 : (tensor<32x160xf16>) -> tensor<32x160xf32>
    %5 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.dynamic_slice %rope, %position, %5, %5, %5, sizes = [32, 2, 2, 48] : (tensor<35x2x2x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<32x2x2x48xf32>
    %7 = stablehlo.slice %6 [0:32, 0:1, 0:2, 0:48] : (tensor<32x2x2x48xf32>) -> tensor<32x1x2x48xf32>
    %8 = stablehlo.slice %6 [0:32, 1:2, 0:2, 0:48] : (tensor<32x2x2x48xf32>) -> tensor<32x1x2x48xf32>
    %9 = stablehlo.reshape %7 : (tensor<32x1x2x48xf32>) -> tensor<32x2x48xf32>
    %10 = stablehlo.reshape %8 : (tensor<32x1x2x48xf32>) -> tensor<32x2x48xf32>
    %11 = stablehlo.iota dim = 0 : tensor<32x34xi32>
    %12 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<32x34xi32>
    %13 = stablehlo.add %11, %12 : tensor<32x34xi32>
    %14 = stablehlo.iota dim = 1 : tensor<32x34xi32>
    %15 = stablehlo.compare LE, %14, %13 : (tensor<32x34xi32>, tensor<32x34xi32>) -> tensor<32x34xi1>
    // layer 0: attention
    %16 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<32x160xf32>
    %17 = stablehlo.multiply %4, %4 : tensor<32x160xf32>
    %18 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %19 = stablehlo.reduce(%17 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<32x160xf32>, tensor<f32>) -> tensor<32xf32>
    %20 = stablehlo.constant dense<6.25e-03> : tensor<32xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<32xf32>
    %22 = stablehlo.constant dense<1.0e-05> : tensor<32xf32>
    %23 = stablehlo.add %21, %22 : tensor<32xf32>
    %24 = stablehlo.rsqrt %23 : tensor<32xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<32xf32>) -> tensor<32x160xf32>
    %26 = stablehlo.multiply %4, %25 : tensor<32x160xf32>
    %27 = stablehlo.multiply %26, %16 : tensor<32x160xf32>
    %28 = stablehlo.composite "xlaspike.matmul" %27, %model.layers.0.self_attn.qkv_proj.weight, %model.layers.0.self_attn.qkv_proj.scales, %model.layers.0.self_attn.qkv_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_0, version = 1 : i32} : (tensor<32x160xf32>, tensor<162x5x4x16xi32>, tensor<162x5x16xf16>, tensor<162x5x16xf16>) -> tensor<32x2592xf32>
    %29 = stablehlo.reshape %28 : (tensor<32x2592xf32>) -> tensor<32x27x96xf32>
    %30 = stablehlo.reshape %29 : (tensor<32x27x96xf32>) -> tensor<32x27x2x48xf32>
    %31 = stablehlo.reshape %29 : (tensor<32x27x96xf32>) -> tensor<32x27x2x48xf32>
    %32 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<32x2x48xf32>) -> tensor<32x27x2x48xf32>
    %33 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<32x2x48xf32>) -> tensor<32x27x2x48xf32>
    %34 = stablehlo.multiply %31, %32 : tensor<32x27x2x48xf32>
    %35 = stablehlo.reverse %31, dims = [2] : tensor<32x27x2x48xf32>
    %36 = stablehlo.multiply %35, %33 : tensor<32x27x2x48xf32>
    %37 = stablehlo.add %34, %36 : tensor<32x27x2x48xf32>
    %38 = stablehlo.iota dim = 1 : tensor<32x27x2x48xi32>
    %39 = stablehlo.constant dense<24> : tensor<32x27x2x48xi32>
    %40 = stablehlo.compare GE, %38, %39 : (tensor<32x27x2x48xi32>, tensor<32x27x2x48xi32>) -> tensor<32x27x2x48xi1>
    %41 = stablehlo.select %40, %30, %37 : tensor<32x27x2x48xi1>, tensor<32x27x2x48xf32>
    %42 = stablehlo.reshape %41 : (tensor<32x27x2x48xf32>) -> tensor<32x27x96xf32>
    %43 = stablehlo.slice %42 [0:32, 21:27, 0:96] : (tensor<32x27x96xf32>) -> tensor<32x6x96xf32>
    %44 = stablehlo.reshape %43 : (tensor<32x6x96xf32>) -> tensor<32x2x3x96xf32>
    %45 = stablehlo.dynamic_update_slice %cache.0, %44, %position, %5, %5, %5 : (tensor<35x2x3x96xf32>, tensor<32x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<35x2x3x96xf32>
    %46 = stablehlo.slice %45 [0:34, 0:1, 0:3, 0:96] : (tensor<35x2x3x96xf32>) -> tensor<34x1x3x96xf32>
    %47 = stablehlo.reshape %46 : (tensor<34x1x3x96xf32>) -> tensor<34x3x96xf32>
    %48 = stablehlo.slice %45 [0:34, 1:2, 0:3, 0:96] : (tensor<35x2x3x96xf32>) -> tensor<34x1x3x96xf32>
    %49 = stablehlo.reshape %48 : (tensor<34x1x3x96xf32>) -> tensor<34x3x96xf32>
    %50 = stablehlo.slice %42 [0:32, 0:21, 0:96] : (tensor<32x27x96xf32>) -> tensor<32x21x96xf32>
    %51 = stablehlo.reshape %50 : (tensor<32x21x96xf32>) -> tensor<32x3x7x96xf32>
    %52 = stablehlo.transpose %51, dims = [1, 2, 0, 3] : (tensor<32x3x7x96xf32>) -> tensor<3x7x32x96xf32>
    %53 = stablehlo.reshape %52 : (tensor<3x7x32x96xf32>) -> tensor<3x224x96xf32>
    %54 = stablehlo.dot_general %53, %47, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x224x96xf32>, tensor<34x3x96xf32>) -> tensor<3x224x34xf32>
    %55 = stablehlo.reshape %54 : (tensor<3x224x34xf32>) -> tensor<3x7x32x34xf32>
    %56 = stablehlo.broadcast_in_dim %15, dims = [2, 3] : (tensor<32x34xi1>) -> tensor<3x7x32x34xi1>
    %57 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x32x34xf32>
    %58 = stablehlo.multiply %55, %57 : tensor<3x7x32x34xf32>
    %59 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x32x34xf32>
    %60 = stablehlo.select %56, %58, %59 : tensor<3x7x32x34xi1>, tensor<3x7x32x34xf32>
    %61 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %62 = stablehlo.reduce(%60 init: %61) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x32x34xf32>, tensor<f32>) -> tensor<3x7x32xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 1, 2] : (tensor<3x7x32xf32>) -> tensor<3x7x32x34xf32>
    %64 = stablehlo.subtract %60, %63 : tensor<3x7x32x34xf32>
    %65 = stablehlo.exponential %64 : tensor<3x7x32x34xf32>
    %66 = stablehlo.reduce(%65 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x7x32x34xf32>, tensor<f32>) -> tensor<3x7x32xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 2] : (tensor<3x7x32xf32>) -> tensor<3x7x32x34xf32>
    %68 = stablehlo.divide %65, %67 : tensor<3x7x32x34xf32>
    %69 = stablehlo.reshape %68 : (tensor<3x7x32x34xf32>) -> tensor<3x224x34xf32>
    %70 = stablehlo.dot_general %69, %49, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x224x34xf32>, tensor<34x3x96xf32>) -> tensor<3x224x96xf32>
    %71 = stablehlo.reshape %70 : (tensor<3x224x96xf32>) -> tensor<3x7x32x96xf32>
    %72 = stablehlo.transpose %71, dims = [2, 0, 1, 3] : (tensor<3x7x32x96xf32>) -> tensor<32x3x7x96xf32>
    %73 = stablehlo.reshape %72 : (tensor<32x3x7x96xf32>) -> tensor<32x2016xf32>
    %74 = stablehlo.composite "xlaspike.matmul" %73, %model.layers.0.self_attn.o_proj.weight, %model.layers.0.self_attn.o_proj.scales, %model.layers.0.self_attn.o_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<32x2016xf32>, tensor<10x63x4x16xi32>, tensor<10x63x16xf16>, tensor<10x63x16xf16>) -> tensor<32x160xf32>
    %75 = stablehlo.add %4, %74 : tensor<32x160xf32>
    // layer 0: feed-forward
    %76 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<32x160xf32>
    %77 = stablehlo.multiply %75, %75 : tensor<32x160xf32>
    %78 = stablehlo.reduce(%77 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<32x160xf32>, tensor<f32>) -> tensor<32xf32>
    %79 = stablehlo.multiply %78, %20 : tensor<32xf32>
    %80 = stablehlo.add %79, %22 : tensor<32xf32>
    %81 = stablehlo.rsqrt %80 : tensor<32xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0] : (tensor<32xf32>) -> tensor<32x160xf32>
    %83 = stablehlo.multiply %75, %82 : tensor<32x160xf32>
    %84 = stablehlo.multiply %83, %76 : tensor<32x160xf32>
    %85 = stablehlo.composite "xlaspike.gated_matmul" %84, %model.layers.0.mlp.gate_proj.weight, %model.layers.0.mlp.gate_proj.scales, %model.layers.0.mlp.gate_proj.biases, %model.layers.0.mlp.up_proj.weight, %model.layers.0.mlp.up_proj.scales, %model.layers.0.mlp.up_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @gated_matmul_2, version = 1 : i32} : (tensor<32x160xf32>, tensor<26x5x4x16xi32>, tensor<26x5x16xf16>, tensor<26x5x16xf16>, tensor<26x5x4x16xi32>, tensor<26x5x16xf16>, tensor<26x5x16xf16>) -> tensor<32x416xf32>
    %86 = stablehlo.composite "xlaspike.matmul" %85, %model.layers.0.mlp.down_proj.weight, %model.layers.0.mlp.down_proj.scales, %model.layers.0.mlp.down_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_3, version = 1 : i32} : (tensor<32x416xf32>, tensor<10x13x4x16xi32>, tensor<10x13x16xf16>, tensor<10x13x16xf16>) -> tensor<32x160xf32>
    %87 = stablehlo.add %75, %86 : tensor<32x160xf32>
    // layer 1: attention
    %88 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<32x160xf32>
    %89 = stablehlo.multiply %87, %87 : tensor<32x160xf32>
    %90 = stablehlo.reduce(%89 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<32x160xf32>, tensor<f32>) -> tensor<32xf32>
    %91 = stablehlo.multiply %90, %20 : tensor<32xf32>
    %92 = stablehlo.add %91, %22 : tensor<32xf32>
    %93 = stablehlo.rsqrt %92 : tensor<32xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0] : (tensor<32xf32>) -> tensor<32x160xf32>
    %95 = stablehlo.multiply %87, %94 : tensor<32x160xf32>
    %96 = stablehlo.multiply %95, %88 : tensor<32x160xf32>
    %97 = stablehlo.composite "xlaspike.matmul" %96, %model.layers.1.self_attn.qkv_proj.weight, %model.layers.1.self_attn.qkv_proj.scales, %model.layers.1.self_attn.qkv_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_0, version = 1 : i32} : (tensor<32x160xf32>, tensor<162x5x4x16xi32>, tensor<162x5x16xf16>, tensor<162x5x16xf16>) -> tensor<32x2592xf32>
    %98 = stablehlo.reshape %97 : (tensor<32x2592xf32>) -> tensor<32x27x96xf32>
    %99 = stablehlo.reshape %98 : (tensor<32x27x96xf32>) -> tensor<32x27x2x48xf32>
    %100 = stablehlo.reshape %98 : (tensor<32x27x96xf32>) -> tensor<32x27x2x48xf32>
    %101 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<32x2x48xf32>) -> tensor<32x27x2x48xf32>
    %102 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<32x2x48xf32>) -> tensor<32x27x2x48xf32>
    %103 = stablehlo.multiply %100, %101 : tensor<32x27x2x48xf32>
    %104 = stablehlo.reverse %100, dims = [2] : tensor<32x27x2x48xf32>
    %105 = stablehlo.multiply %104, %102 : tensor<32x27x2x48xf32>
    %106 = stablehlo.add %103, %105 : tensor<32x27x2x48xf32>
    %107 = stablehlo.iota dim = 1 : tensor<32x27x2x48xi32>
    %108 = stablehlo.compare GE, %107, %39 : (tensor<32x27x2x48xi32>, tensor<32x27x2x48xi32>) -> tensor<32x27x2x48xi1>
    %109 = stablehlo.select %108, %99, %106 : tensor<32x27x2x48xi1>, tensor<32x27x2x48xf32>
    %110 = stablehlo.reshape %109 : (tensor<32x27x2x48xf32>) -> tensor<32x27x96xf32>
    %111 = stablehlo.slice %110 [0:32, 21:27, 0:96] : (tensor<32x27x96xf32>) -> tensor<32x6x96xf32>
    %112 = stablehlo.reshape %111 : (tensor<32x6x96xf32>) -> tensor<32x2x3x96xf32>
    %113 = stablehlo.dynamic_update_slice %cache.1, %112, %position, %5, %5, %5 : (tensor<35x2x3x96xf32>, tensor<32x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<35x2x3x96xf32>
    %114 = stablehlo.slice %113 [0:34, 0:1, 0:3, 0:96] : (tensor<35x2x3x96xf32>) -> tensor<34x1x3x96xf32>
    %115 = stablehlo.reshape %114 : (tensor<34x1x3x96xf32>) -> tensor<34x3x96xf32>
    %116 = stablehlo.slice %113 [0:34, 1:2, 0:3, 0:96] : (tensor<35x2x3x96xf32>) -> tensor<34x1x3x96xf32>
    %117 = stablehlo.reshape %116 : (tensor<34x1x3x96xf32>) -> tensor<34x3x96xf32>
    %118 = stablehlo.slice %110 [0:32, 0:21, 0:96] : (tensor<32x27x96xf32>) -> tensor<32x21x96xf32>
    %119 = stablehlo.reshape %118 : (tensor<32x21x96xf32>) -> tensor<32x3x7x96xf32>
    %120 = stablehlo.transpose %119, dims = [1, 2, 0, 3] : (tensor<32x3x7x96xf32>) -> tensor<3x7x32x96xf32>
    %121 = stablehlo.reshape %120 : (tensor<3x7x32x96xf32>) -> tensor<3x224x96xf32>
    %122 = stablehlo.dot_general %121, %115, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x224x96xf32>, tensor<34x3x96xf32>) -> tensor<3x224x34xf32>
    %123 = stablehlo.reshape %122 : (tensor<3x224x34xf32>) -> tensor<3x7x32x34xf32>
    %124 = stablehlo.broadcast_in_dim %15, dims = [2, 3] : (tensor<32x34xi1>) -> tensor<3x7x32x34xi1>
    %125 = stablehlo.multiply %123, %57 : tensor<3x7x32x34xf32>
    %126 = stablehlo.select %124, %125, %59 : tensor<3x7x32x34xi1>, tensor<3x7x32x34xf32>
    %127 = stablehlo.reduce(%126 init: %61) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x32x34xf32>, tensor<f32>) -> tensor<3x7x32xf32>
    %128 = stablehlo.broadcast_in_dim %127, dims = [0, 1, 2] : (tensor<3x7x32xf32>) -> tensor<3x7x32x34xf32>
    %129 = stablehlo.subtract %126, %128 : tensor<3x7x32x34xf32>
    %130 = stablehlo.exponential %129 : tensor<3x7x32x34xf32>
    %131 = stablehlo.reduce(%130 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x7x32x34xf32>, tensor<f32>) -> tensor<3x7x32xf32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0, 1, 2] : (tensor<3x7x32xf32>) -> tensor<3x7x32x34xf32>
    %133 = stablehlo.divide %130, %132 : tensor<3x7x32x34xf32>
    %134 = stablehlo.reshape %133 : (tensor<3x7x32x34xf32>) -> tensor<3x224x34xf32>
    %135 = stablehlo.dot_general %134, %117, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x224x34xf32>, tensor<34x3x96xf32>) -> tensor<3x224x96xf32>
    %136 = stablehlo.reshape %135 : (tensor<3x224x96xf32>) -> tensor<3x7x32x96xf32>
    %137 = stablehlo.transpose %136, dims = [2, 0, 1, 3] : (tensor<3x7x32x96xf32>) -> tensor<32x3x7x96xf32>
    %138 = stablehlo.reshape %137 : (tensor<32x3x7x96xf32>) -> tensor<32x2016xf32>
    %139 = stablehlo.composite "xlaspike.matmul" %138, %model.layers.1.self_attn.o_proj.weight, %model.layers.1.self_attn.o_proj.scales, %model.layers.1.self_attn.o_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<32x2016xf32>, tensor<10x63x4x16xi32>, tensor<10x63x16xf16>, tensor<10x63x16xf16>) -> tensor<32x160xf32>
    %140 = stablehlo.add %87, %139 : tensor<32x160xf32>
    // layer 1: feed-forward
    %141 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<32x160xf32>
    %142 = stablehlo.multiply %140, %140 : tensor<32x160xf32>
    %143 = stablehlo.reduce(%142 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<32x160xf32>, tensor<f32>) -> tensor<32xf32>
    %144 = stablehlo.multiply %143, %20 : tensor<32xf32>
    %145 = stablehlo.add %144, %22 : tensor<32xf32>
    %146 = stablehlo.rsqrt %145 : tensor<32xf32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0] : (tensor<32xf32>) -> tensor<32x160xf32>
    %148 = stablehlo.multiply %140, %147 : tensor<32x160xf32>
    %149 = stablehlo.multiply %148, %141 : tensor<32x160xf32>
    %150 = stablehlo.composite "xlaspike.gated_matmul" %149, %model.layers.1.mlp.gate_proj.weight, %model.layers.1.mlp.gate_proj.scales, %model.layers.1.mlp.gate_proj.biases, %model.layers.1.mlp.up_proj.weight, %model.layers.1.mlp.up_proj.scales, %model.layers.1.mlp.up_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @gated_matmul_2, version = 1 : i32} : (tensor<32x160xf32>, tensor<26x5x4x16xi32>, tensor<26x5x16xf16>, tensor<26x5x16xf16>, tensor<26x5x4x16xi32>, tensor<26x5x16xf16>, tensor<26x5x16xf16>) -> tensor<32x416xf32>
    %151 = stablehlo.composite "xlaspike.matmul" %150, %model.layers.1.mlp.down_proj.weight, %model.layers.1.mlp.down_proj.scales, %model.layers.1.mlp.down_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_3, version = 1 : i32} : (tensor<32x416xf32>, tensor<10x13x4x16xi32>, tensor<10x13x16xf16>, tensor<10x13x16xf16>) -> tensor<32x160xf32>
    %152 = stablehlo.add %140, %151 : tensor<32x160xf32>
    // head
    %153 = stablehlo.constant dense<32> : tensor<i32>
    %154 = stablehlo.clamp %5, %length, %153 : tensor<i32>
    %155 = stablehlo.constant dense<1> : tensor<i32>
    %156 = stablehlo.subtract %154, %155 : tensor<i32>
    %157 = stablehlo.dynamic_slice %152, %156, %5, sizes = [1, 160] : (tensor<32x160xf32>, tensor<i32>, tensor<i32>) -> tensor<1x160xf32>
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
    %arg0: tensor<32x160xf32>,
    %arg1: tensor<162x5x4x16xi32>,
    %arg2: tensor<162x5x16xf16>,
    %arg3: tensor<162x5x16xf16>
  ) -> (tensor<32x2592xf32>) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<32x160xf32>) -> tensor<160x32xf32>
    %1 = stablehlo.reshape %0 : (tensor<160x32xf32>) -> tensor<5x4x8x32xf32>
    %2 = stablehlo.slice %1 [0:5, 0:4, 0:1, 0:32] : (tensor<5x4x8x32xf32>) -> tensor<5x4x1x32xf32>
    %3 = stablehlo.reshape %2 : (tensor<5x4x1x32xf32>) -> tensor<5x4x32xf32>
    %4 = stablehlo.slice %1 [0:5, 0:4, 1:2, 0:32] : (tensor<5x4x8x32xf32>) -> tensor<5x4x1x32xf32>
    %5 = stablehlo.reshape %4 : (tensor<5x4x1x32xf32>) -> tensor<5x4x32xf32>
    %6 = stablehlo.slice %1 [0:5, 0:4, 2:3, 0:32] : (tensor<5x4x8x32xf32>) -> tensor<5x4x1x32xf32>
    %7 = stablehlo.reshape %6 : (tensor<5x4x1x32xf32>) -> tensor<5x4x32xf32>
    %8 = stablehlo.slice %1 [0:5, 0:4, 3:4, 0:32] : (tensor<5x4x8x32xf32>) -> tensor<5x4x1x32xf32>
    %9 = stablehlo.reshape %8 : (tensor<5x4x1x32xf32>) -> tensor<5x4x32xf32>
    %10 = stablehlo.slice %1 [0:5, 0:4, 4:5, 0:32] : (tensor<5x4x8x32xf32>) -> tensor<5x4x1x32xf32>
    %11 = stablehlo.reshape %10 : (tensor<5x4x1x32xf32>) -> tensor<5x4x32xf32>
    %12 = stablehlo.slice %1 [0:5, 0:4, 5:6, 0:32] : (tensor<5x4x8x32xf32>) -> tensor<5x4x1x32xf32>
    %13 = stablehlo.reshape %12 : (tensor<5x4x1x32xf32>) -> tensor<5x4x32xf32>
    %14 = stablehlo.slice %1 [0:5, 0:4, 6:7, 0:32] : (tensor<5x4x8x32xf32>) -> tensor<5x4x1x32xf32>
    %15 = stablehlo.reshape %14 : (tensor<5x4x1x32xf32>) -> tensor<5x4x32xf32>
    %16 = stablehlo.slice %1 [0:5, 0:4, 7:8, 0:32] : (tensor<5x4x8x32xf32>) -> tensor<5x4x1x32xf32>
    %17 = stablehlo.reshape %16 : (tensor<5x4x1x32xf32>) -> tensor<5x4x32xf32>
    %18 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<162x5x4x16xi32>) -> tensor<32x162x5x4x16xi32>
    %19 = stablehlo.convert %arg2 : (tensor<162x5x16xf16>) -> tensor<162x5x16xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1, 2, 4] : (tensor<162x5x16xf32>) -> tensor<32x162x5x4x16xf32>
    %21 = stablehlo.convert %arg3 : (tensor<162x5x16xf16>) -> tensor<162x5x16xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [1, 2, 4] : (tensor<162x5x16xf32>) -> tensor<32x162x5x4x16xf32>
    %23 = stablehlo.constant dense<1.6e+01> : tensor<32x162x5x4x16xf32>
    %24 = stablehlo.multiply %20, %23 : tensor<32x162x5x4x16xf32>
    %25 = stablehlo.subtract %22, %24 : tensor<32x162x5x4x16xf32>
    %26 = stablehlo.constant dense<19> : tensor<32x162x5x4x16xi32>
    %27 = stablehlo.shift_left %18, %26 : tensor<32x162x5x4x16xi32>
    %28 = stablehlo.constant dense<7864320> : tensor<32x162x5x4x16xi32>
    %29 = stablehlo.and %27, %28 : tensor<32x162x5x4x16xi32>
    %30 = stablehlo.constant dense<1098907648> : tensor<32x162x5x4x16xi32>
    %31 = stablehlo.or %29, %30 : tensor<32x162x5x4x16xi32>
    %32 = stablehlo.bitcast_convert %31 : (tensor<32x162x5x4x16xi32>) -> tensor<32x162x5x4x16xf32>
    %33 = stablehlo.multiply %32, %20 : tensor<32x162x5x4x16xf32>
    %34 = stablehlo.add %33, %25 : tensor<32x162x5x4x16xf32>
    %35 = stablehlo.broadcast_in_dim %3, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x162x5x4x16xf32>
    %36 = stablehlo.multiply %34, %35 : tensor<32x162x5x4x16xf32>
    %37 = stablehlo.constant dense<15> : tensor<32x162x5x4x16xi32>
    %38 = stablehlo.shift_left %18, %37 : tensor<32x162x5x4x16xi32>
    %39 = stablehlo.and %38, %28 : tensor<32x162x5x4x16xi32>
    %40 = stablehlo.or %39, %30 : tensor<32x162x5x4x16xi32>
    %41 = stablehlo.bitcast_convert %40 : (tensor<32x162x5x4x16xi32>) -> tensor<32x162x5x4x16xf32>
    %42 = stablehlo.multiply %41, %20 : tensor<32x162x5x4x16xf32>
    %43 = stablehlo.add %42, %25 : tensor<32x162x5x4x16xf32>
    %44 = stablehlo.broadcast_in_dim %5, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x162x5x4x16xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<32x162x5x4x16xf32>
    %46 = stablehlo.add %36, %45 : tensor<32x162x5x4x16xf32>
    %47 = stablehlo.constant dense<11> : tensor<32x162x5x4x16xi32>
    %48 = stablehlo.shift_left %18, %47 : tensor<32x162x5x4x16xi32>
    %49 = stablehlo.and %48, %28 : tensor<32x162x5x4x16xi32>
    %50 = stablehlo.or %49, %30 : tensor<32x162x5x4x16xi32>
    %51 = stablehlo.bitcast_convert %50 : (tensor<32x162x5x4x16xi32>) -> tensor<32x162x5x4x16xf32>
    %52 = stablehlo.multiply %51, %20 : tensor<32x162x5x4x16xf32>
    %53 = stablehlo.add %52, %25 : tensor<32x162x5x4x16xf32>
    %54 = stablehlo.broadcast_in_dim %7, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x162x5x4x16xf32>
    %55 = stablehlo.multiply %53, %54 : tensor<32x162x5x4x16xf32>
    %56 = stablehlo.add %46, %55 : tensor<32x162x5x4x16xf32>
    %57 = stablehlo.constant dense<7> : tensor<32x162x5x4x16xi32>
    %58 = stablehlo.shift_left %18, %57 : tensor<32x162x5x4x16xi32>
    %59 = stablehlo.and %58, %28 : tensor<32x162x5x4x16xi32>
    %60 = stablehlo.or %59, %30 : tensor<32x162x5x4x16xi32>
    %61 = stablehlo.bitcast_convert %60 : (tensor<32x162x5x4x16xi32>) -> tensor<32x162x5x4x16xf32>
    %62 = stablehlo.multiply %61, %20 : tensor<32x162x5x4x16xf32>
    %63 = stablehlo.add %62, %25 : tensor<32x162x5x4x16xf32>
    %64 = stablehlo.broadcast_in_dim %9, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x162x5x4x16xf32>
    %65 = stablehlo.multiply %63, %64 : tensor<32x162x5x4x16xf32>
    %66 = stablehlo.add %56, %65 : tensor<32x162x5x4x16xf32>
    %67 = stablehlo.constant dense<3> : tensor<32x162x5x4x16xi32>
    %68 = stablehlo.shift_left %18, %67 : tensor<32x162x5x4x16xi32>
    %69 = stablehlo.and %68, %28 : tensor<32x162x5x4x16xi32>
    %70 = stablehlo.or %69, %30 : tensor<32x162x5x4x16xi32>
    %71 = stablehlo.bitcast_convert %70 : (tensor<32x162x5x4x16xi32>) -> tensor<32x162x5x4x16xf32>
    %72 = stablehlo.multiply %71, %20 : tensor<32x162x5x4x16xf32>
    %73 = stablehlo.add %72, %25 : tensor<32x162x5x4x16xf32>
    %74 = stablehlo.broadcast_in_dim %11, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x162x5x4x16xf32>
    %75 = stablehlo.multiply %73, %74 : tensor<32x162x5x4x16xf32>
    %76 = stablehlo.add %66, %75 : tensor<32x162x5x4x16xf32>
    %77 = stablehlo.constant dense<1> : tensor<32x162x5x4x16xi32>
    %78 = stablehlo.shift_right_logical %18, %77 : tensor<32x162x5x4x16xi32>
    %79 = stablehlo.and %78, %28 : tensor<32x162x5x4x16xi32>
    %80 = stablehlo.or %79, %30 : tensor<32x162x5x4x16xi32>
    %81 = stablehlo.bitcast_convert %80 : (tensor<32x162x5x4x16xi32>) -> tensor<32x162x5x4x16xf32>
    %82 = stablehlo.multiply %81, %20 : tensor<32x162x5x4x16xf32>
    %83 = stablehlo.add %82, %25 : tensor<32x162x5x4x16xf32>
    %84 = stablehlo.broadcast_in_dim %13, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x162x5x4x16xf32>
    %85 = stablehlo.multiply %83, %84 : tensor<32x162x5x4x16xf32>
    %86 = stablehlo.add %76, %85 : tensor<32x162x5x4x16xf32>
    %87 = stablehlo.constant dense<5> : tensor<32x162x5x4x16xi32>
    %88 = stablehlo.shift_right_logical %18, %87 : tensor<32x162x5x4x16xi32>
    %89 = stablehlo.and %88, %28 : tensor<32x162x5x4x16xi32>
    %90 = stablehlo.or %89, %30 : tensor<32x162x5x4x16xi32>
    %91 = stablehlo.bitcast_convert %90 : (tensor<32x162x5x4x16xi32>) -> tensor<32x162x5x4x16xf32>
    %92 = stablehlo.multiply %91, %20 : tensor<32x162x5x4x16xf32>
    %93 = stablehlo.add %92, %25 : tensor<32x162x5x4x16xf32>
    %94 = stablehlo.broadcast_in_dim %15, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x162x5x4x16xf32>
    %95 = stablehlo.multiply %93, %94 : tensor<32x162x5x4x16xf32>
    %96 = stablehlo.add %86, %95 : tensor<32x162x5x4x16xf32>
    %97 = stablehlo.constant dense<9> : tensor<32x162x5x4x16xi32>
    %98 = stablehlo.shift_right_logical %18, %97 : tensor<32x162x5x4x16xi32>
    %99 = stablehlo.and %98, %28 : tensor<32x162x5x4x16xi32>
    %100 = stablehlo.or %99, %30 : tensor<32x162x5x4x16xi32>
    %101 = stablehlo.bitcast_convert %100 : (tensor<32x162x5x4x16xi32>) -> tensor<32x162x5x4x16xf32>
    %102 = stablehlo.multiply %101, %20 : tensor<32x162x5x4x16xf32>
    %103 = stablehlo.add %102, %25 : tensor<32x162x5x4x16xf32>
    %104 = stablehlo.broadcast_in_dim %17, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x162x5x4x16xf32>
    %105 = stablehlo.multiply %103, %104 : tensor<32x162x5x4x16xf32>
    %106 = stablehlo.add %96, %105 : tensor<32x162x5x4x16xf32>
    %107 = stablehlo.constant dense<0.0e+00> : tensor<32x162x5x4x16xf32>
    %108 = stablehlo.subtract %107, %106 : tensor<32x162x5x4x16xf32>
    %109 = stablehlo.subtract %107, %108 : tensor<32x162x5x4x16xf32>
    %110 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %111 = stablehlo.reduce(%109 init: %110) applies stablehlo.add across dimensions = [2, 3] : (tensor<32x162x5x4x16xf32>, tensor<f32>) -> tensor<32x162x16xf32>
    %112 = stablehlo.reshape %111 : (tensor<32x162x16xf32>) -> tensor<32x2592xf32>
    return %112 : tensor<32x2592xf32>
  }
  func.func private @matmul_1(
    %arg0: tensor<32x2016xf32>,
    %arg1: tensor<10x63x4x16xi32>,
    %arg2: tensor<10x63x16xf16>,
    %arg3: tensor<10x63x16xf16>
  ) -> (tensor<32x160xf32>) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<32x2016xf32>) -> tensor<2016x32xf32>
    %1 = stablehlo.reshape %0 : (tensor<2016x32xf32>) -> tensor<63x4x8x32xf32>
    %2 = stablehlo.slice %1 [0:63, 0:4, 0:1, 0:32] : (tensor<63x4x8x32xf32>) -> tensor<63x4x1x32xf32>
    %3 = stablehlo.reshape %2 : (tensor<63x4x1x32xf32>) -> tensor<63x4x32xf32>
    %4 = stablehlo.slice %1 [0:63, 0:4, 1:2, 0:32] : (tensor<63x4x8x32xf32>) -> tensor<63x4x1x32xf32>
    %5 = stablehlo.reshape %4 : (tensor<63x4x1x32xf32>) -> tensor<63x4x32xf32>
    %6 = stablehlo.slice %1 [0:63, 0:4, 2:3, 0:32] : (tensor<63x4x8x32xf32>) -> tensor<63x4x1x32xf32>
    %7 = stablehlo.reshape %6 : (tensor<63x4x1x32xf32>) -> tensor<63x4x32xf32>
    %8 = stablehlo.slice %1 [0:63, 0:4, 3:4, 0:32] : (tensor<63x4x8x32xf32>) -> tensor<63x4x1x32xf32>
    %9 = stablehlo.reshape %8 : (tensor<63x4x1x32xf32>) -> tensor<63x4x32xf32>
    %10 = stablehlo.slice %1 [0:63, 0:4, 4:5, 0:32] : (tensor<63x4x8x32xf32>) -> tensor<63x4x1x32xf32>
    %11 = stablehlo.reshape %10 : (tensor<63x4x1x32xf32>) -> tensor<63x4x32xf32>
    %12 = stablehlo.slice %1 [0:63, 0:4, 5:6, 0:32] : (tensor<63x4x8x32xf32>) -> tensor<63x4x1x32xf32>
    %13 = stablehlo.reshape %12 : (tensor<63x4x1x32xf32>) -> tensor<63x4x32xf32>
    %14 = stablehlo.slice %1 [0:63, 0:4, 6:7, 0:32] : (tensor<63x4x8x32xf32>) -> tensor<63x4x1x32xf32>
    %15 = stablehlo.reshape %14 : (tensor<63x4x1x32xf32>) -> tensor<63x4x32xf32>
    %16 = stablehlo.slice %1 [0:63, 0:4, 7:8, 0:32] : (tensor<63x4x8x32xf32>) -> tensor<63x4x1x32xf32>
    %17 = stablehlo.reshape %16 : (tensor<63x4x1x32xf32>) -> tensor<63x4x32xf32>
    %18 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<10x63x4x16xi32>) -> tensor<32x10x63x4x16xi32>
    %19 = stablehlo.convert %arg2 : (tensor<10x63x16xf16>) -> tensor<10x63x16xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1, 2, 4] : (tensor<10x63x16xf32>) -> tensor<32x10x63x4x16xf32>
    %21 = stablehlo.convert %arg3 : (tensor<10x63x16xf16>) -> tensor<10x63x16xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [1, 2, 4] : (tensor<10x63x16xf32>) -> tensor<32x10x63x4x16xf32>
    %23 = stablehlo.constant dense<1.6e+01> : tensor<32x10x63x4x16xf32>
    %24 = stablehlo.multiply %20, %23 : tensor<32x10x63x4x16xf32>
    %25 = stablehlo.subtract %22, %24 : tensor<32x10x63x4x16xf32>
    %26 = stablehlo.constant dense<19> : tensor<32x10x63x4x16xi32>
    %27 = stablehlo.shift_left %18, %26 : tensor<32x10x63x4x16xi32>
    %28 = stablehlo.constant dense<7864320> : tensor<32x10x63x4x16xi32>
    %29 = stablehlo.and %27, %28 : tensor<32x10x63x4x16xi32>
    %30 = stablehlo.constant dense<1098907648> : tensor<32x10x63x4x16xi32>
    %31 = stablehlo.or %29, %30 : tensor<32x10x63x4x16xi32>
    %32 = stablehlo.bitcast_convert %31 : (tensor<32x10x63x4x16xi32>) -> tensor<32x10x63x4x16xf32>
    %33 = stablehlo.multiply %32, %20 : tensor<32x10x63x4x16xf32>
    %34 = stablehlo.add %33, %25 : tensor<32x10x63x4x16xf32>
    %35 = stablehlo.broadcast_in_dim %3, dims = [2, 3, 0] : (tensor<63x4x32xf32>) -> tensor<32x10x63x4x16xf32>
    %36 = stablehlo.multiply %34, %35 : tensor<32x10x63x4x16xf32>
    %37 = stablehlo.constant dense<15> : tensor<32x10x63x4x16xi32>
    %38 = stablehlo.shift_left %18, %37 : tensor<32x10x63x4x16xi32>
    %39 = stablehlo.and %38, %28 : tensor<32x10x63x4x16xi32>
    %40 = stablehlo.or %39, %30 : tensor<32x10x63x4x16xi32>
    %41 = stablehlo.bitcast_convert %40 : (tensor<32x10x63x4x16xi32>) -> tensor<32x10x63x4x16xf32>
    %42 = stablehlo.multiply %41, %20 : tensor<32x10x63x4x16xf32>
    %43 = stablehlo.add %42, %25 : tensor<32x10x63x4x16xf32>
    %44 = stablehlo.broadcast_in_dim %5, dims = [2, 3, 0] : (tensor<63x4x32xf32>) -> tensor<32x10x63x4x16xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<32x10x63x4x16xf32>
    %46 = stablehlo.add %36, %45 : tensor<32x10x63x4x16xf32>
    %47 = stablehlo.constant dense<11> : tensor<32x10x63x4x16xi32>
    %48 = stablehlo.shift_left %18, %47 : tensor<32x10x63x4x16xi32>
    %49 = stablehlo.and %48, %28 : tensor<32x10x63x4x16xi32>
    %50 = stablehlo.or %49, %30 : tensor<32x10x63x4x16xi32>
    %51 = stablehlo.bitcast_convert %50 : (tensor<32x10x63x4x16xi32>) -> tensor<32x10x63x4x16xf32>
    %52 = stablehlo.multiply %51, %20 : tensor<32x10x63x4x16xf32>
    %53 = stablehlo.add %52, %25 : tensor<32x10x63x4x16xf32>
    %54 = stablehlo.broadcast_in_dim %7, dims = [2, 3, 0] : (tensor<63x4x32xf32>) -> tensor<32x10x63x4x16xf32>
    %55 = stablehlo.multiply %53, %54 : tensor<32x10x63x4x16xf32>
    %56 = stablehlo.add %46, %55 : tensor<32x10x63x4x16xf32>
    %57 = stablehlo.constant dense<7> : tensor<32x10x63x4x16xi32>
    %58 = stablehlo.shift_left %18, %57 : tensor<32x10x63x4x16xi32>
    %59 = stablehlo.and %58, %28 : tensor<32x10x63x4x16xi32>
    %60 = stablehlo.or %59, %30 : tensor<32x10x63x4x16xi32>
    %61 = stablehlo.bitcast_convert %60 : (tensor<32x10x63x4x16xi32>) -> tensor<32x10x63x4x16xf32>
    %62 = stablehlo.multiply %61, %20 : tensor<32x10x63x4x16xf32>
    %63 = stablehlo.add %62, %25 : tensor<32x10x63x4x16xf32>
    %64 = stablehlo.broadcast_in_dim %9, dims = [2, 3, 0] : (tensor<63x4x32xf32>) -> tensor<32x10x63x4x16xf32>
    %65 = stablehlo.multiply %63, %64 : tensor<32x10x63x4x16xf32>
    %66 = stablehlo.add %56, %65 : tensor<32x10x63x4x16xf32>
    %67 = stablehlo.constant dense<3> : tensor<32x10x63x4x16xi32>
    %68 = stablehlo.shift_left %18, %67 : tensor<32x10x63x4x16xi32>
    %69 = stablehlo.and %68, %28 : tensor<32x10x63x4x16xi32>
    %70 = stablehlo.or %69, %30 : tensor<32x10x63x4x16xi32>
    %71 = stablehlo.bitcast_convert %70 : (tensor<32x10x63x4x16xi32>) -> tensor<32x10x63x4x16xf32>
    %72 = stablehlo.multiply %71, %20 : tensor<32x10x63x4x16xf32>
    %73 = stablehlo.add %72, %25 : tensor<32x10x63x4x16xf32>
    %74 = stablehlo.broadcast_in_dim %11, dims = [2, 3, 0] : (tensor<63x4x32xf32>) -> tensor<32x10x63x4x16xf32>
    %75 = stablehlo.multiply %73, %74 : tensor<32x10x63x4x16xf32>
    %76 = stablehlo.add %66, %75 : tensor<32x10x63x4x16xf32>
    %77 = stablehlo.constant dense<1> : tensor<32x10x63x4x16xi32>
    %78 = stablehlo.shift_right_logical %18, %77 : tensor<32x10x63x4x16xi32>
    %79 = stablehlo.and %78, %28 : tensor<32x10x63x4x16xi32>
    %80 = stablehlo.or %79, %30 : tensor<32x10x63x4x16xi32>
    %81 = stablehlo.bitcast_convert %80 : (tensor<32x10x63x4x16xi32>) -> tensor<32x10x63x4x16xf32>
    %82 = stablehlo.multiply %81, %20 : tensor<32x10x63x4x16xf32>
    %83 = stablehlo.add %82, %25 : tensor<32x10x63x4x16xf32>
    %84 = stablehlo.broadcast_in_dim %13, dims = [2, 3, 0] : (tensor<63x4x32xf32>) -> tensor<32x10x63x4x16xf32>
    %85 = stablehlo.multiply %83, %84 : tensor<32x10x63x4x16xf32>
    %86 = stablehlo.add %76, %85 : tensor<32x10x63x4x16xf32>
    %87 = stablehlo.constant dense<5> : tensor<32x10x63x4x16xi32>
    %88 = stablehlo.shift_right_logical %18, %87 : tensor<32x10x63x4x16xi32>
    %89 = stablehlo.and %88, %28 : tensor<32x10x63x4x16xi32>
    %90 = stablehlo.or %89, %30 : tensor<32x10x63x4x16xi32>
    %91 = stablehlo.bitcast_convert %90 : (tensor<32x10x63x4x16xi32>) -> tensor<32x10x63x4x16xf32>
    %92 = stablehlo.multiply %91, %20 : tensor<32x10x63x4x16xf32>
    %93 = stablehlo.add %92, %25 : tensor<32x10x63x4x16xf32>
    %94 = stablehlo.broadcast_in_dim %15, dims = [2, 3, 0] : (tensor<63x4x32xf32>) -> tensor<32x10x63x4x16xf32>
    %95 = stablehlo.multiply %93, %94 : tensor<32x10x63x4x16xf32>
    %96 = stablehlo.add %86, %95 : tensor<32x10x63x4x16xf32>
    %97 = stablehlo.constant dense<9> : tensor<32x10x63x4x16xi32>
    %98 = stablehlo.shift_right_logical %18, %97 : tensor<32x10x63x4x16xi32>
    %99 = stablehlo.and %98, %28 : tensor<32x10x63x4x16xi32>
    %100 = stablehlo.or %99, %30 : tensor<32x10x63x4x16xi32>
    %101 = stablehlo.bitcast_convert %100 : (tensor<32x10x63x4x16xi32>) -> tensor<32x10x63x4x16xf32>
    %102 = stablehlo.multiply %101, %20 : tensor<32x10x63x4x16xf32>
    %103 = stablehlo.add %102, %25 : tensor<32x10x63x4x16xf32>
    %104 = stablehlo.broadcast_in_dim %17, dims = [2, 3, 0] : (tensor<63x4x32xf32>) -> tensor<32x10x63x4x16xf32>
    %105 = stablehlo.multiply %103, %104 : tensor<32x10x63x4x16xf32>
    %106 = stablehlo.add %96, %105 : tensor<32x10x63x4x16xf32>
    %107 = stablehlo.constant dense<0.0e+00> : tensor<32x10x63x4x16xf32>
    %108 = stablehlo.subtract %107, %106 : tensor<32x10x63x4x16xf32>
    %109 = stablehlo.subtract %107, %108 : tensor<32x10x63x4x16xf32>
    %110 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %111 = stablehlo.reduce(%109 init: %110) applies stablehlo.add across dimensions = [2, 3] : (tensor<32x10x63x4x16xf32>, tensor<f32>) -> tensor<32x10x16xf32>
    %112 = stablehlo.reshape %111 : (tensor<32x10x16xf32>) -> tensor<32x160xf32>
    return %112 : tensor<32x160xf32>
  }
  func.func private @gated_matmul_2(
    %arg0: tensor<32x160xf32>,
    %arg1: tensor<26x5x4x16xi32>,
    %arg2: tensor<26x5x16xf16>,
    %arg3: tensor<26x5x16xf16>,
    %arg4: tensor<26x5x4x16xi32>,
    %arg5: tensor<26x5x16xf16>,
    %arg6: tensor<26x5x16xf16>
  ) -> (tensor<32x416xf32>) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<32x160xf32>) -> tensor<160x32xf32>
    %1 = stablehlo.reshape %0 : (tensor<160x32xf32>) -> tensor<5x4x8x32xf32>
    %2 = stablehlo.slice %1 [0:5, 0:4, 0:1, 0:32] : (tensor<5x4x8x32xf32>) -> tensor<5x4x1x32xf32>
    %3 = stablehlo.reshape %2 : (tensor<5x4x1x32xf32>) -> tensor<5x4x32xf32>
    %4 = stablehlo.slice %1 [0:5, 0:4, 1:2, 0:32] : (tensor<5x4x8x32xf32>) -> tensor<5x4x1x32xf32>
    %5 = stablehlo.reshape %4 : (tensor<5x4x1x32xf32>) -> tensor<5x4x32xf32>
    %6 = stablehlo.slice %1 [0:5, 0:4, 2:3, 0:32] : (tensor<5x4x8x32xf32>) -> tensor<5x4x1x32xf32>
    %7 = stablehlo.reshape %6 : (tensor<5x4x1x32xf32>) -> tensor<5x4x32xf32>
    %8 = stablehlo.slice %1 [0:5, 0:4, 3:4, 0:32] : (tensor<5x4x8x32xf32>) -> tensor<5x4x1x32xf32>
    %9 = stablehlo.reshape %8 : (tensor<5x4x1x32xf32>) -> tensor<5x4x32xf32>
    %10 = stablehlo.slice %1 [0:5, 0:4, 4:5, 0:32] : (tensor<5x4x8x32xf32>) -> tensor<5x4x1x32xf32>
    %11 = stablehlo.reshape %10 : (tensor<5x4x1x32xf32>) -> tensor<5x4x32xf32>
    %12 = stablehlo.slice %1 [0:5, 0:4, 5:6, 0:32] : (tensor<5x4x8x32xf32>) -> tensor<5x4x1x32xf32>
    %13 = stablehlo.reshape %12 : (tensor<5x4x1x32xf32>) -> tensor<5x4x32xf32>
    %14 = stablehlo.slice %1 [0:5, 0:4, 6:7, 0:32] : (tensor<5x4x8x32xf32>) -> tensor<5x4x1x32xf32>
    %15 = stablehlo.reshape %14 : (tensor<5x4x1x32xf32>) -> tensor<5x4x32xf32>
    %16 = stablehlo.slice %1 [0:5, 0:4, 7:8, 0:32] : (tensor<5x4x8x32xf32>) -> tensor<5x4x1x32xf32>
    %17 = stablehlo.reshape %16 : (tensor<5x4x1x32xf32>) -> tensor<5x4x32xf32>
    %18 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<26x5x4x16xi32>) -> tensor<32x26x5x4x16xi32>
    %19 = stablehlo.convert %arg2 : (tensor<26x5x16xf16>) -> tensor<26x5x16xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1, 2, 4] : (tensor<26x5x16xf32>) -> tensor<32x26x5x4x16xf32>
    %21 = stablehlo.convert %arg3 : (tensor<26x5x16xf16>) -> tensor<26x5x16xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [1, 2, 4] : (tensor<26x5x16xf32>) -> tensor<32x26x5x4x16xf32>
    %23 = stablehlo.constant dense<1.6e+01> : tensor<32x26x5x4x16xf32>
    %24 = stablehlo.multiply %20, %23 : tensor<32x26x5x4x16xf32>
    %25 = stablehlo.subtract %22, %24 : tensor<32x26x5x4x16xf32>
    %26 = stablehlo.constant dense<19> : tensor<32x26x5x4x16xi32>
    %27 = stablehlo.shift_left %18, %26 : tensor<32x26x5x4x16xi32>
    %28 = stablehlo.constant dense<7864320> : tensor<32x26x5x4x16xi32>
    %29 = stablehlo.and %27, %28 : tensor<32x26x5x4x16xi32>
    %30 = stablehlo.constant dense<1098907648> : tensor<32x26x5x4x16xi32>
    %31 = stablehlo.or %29, %30 : tensor<32x26x5x4x16xi32>
    %32 = stablehlo.bitcast_convert %31 : (tensor<32x26x5x4x16xi32>) -> tensor<32x26x5x4x16xf32>
    %33 = stablehlo.multiply %32, %20 : tensor<32x26x5x4x16xf32>
    %34 = stablehlo.add %33, %25 : tensor<32x26x5x4x16xf32>
    %35 = stablehlo.broadcast_in_dim %3, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x26x5x4x16xf32>
    %36 = stablehlo.multiply %34, %35 : tensor<32x26x5x4x16xf32>
    %37 = stablehlo.constant dense<15> : tensor<32x26x5x4x16xi32>
    %38 = stablehlo.shift_left %18, %37 : tensor<32x26x5x4x16xi32>
    %39 = stablehlo.and %38, %28 : tensor<32x26x5x4x16xi32>
    %40 = stablehlo.or %39, %30 : tensor<32x26x5x4x16xi32>
    %41 = stablehlo.bitcast_convert %40 : (tensor<32x26x5x4x16xi32>) -> tensor<32x26x5x4x16xf32>
    %42 = stablehlo.multiply %41, %20 : tensor<32x26x5x4x16xf32>
    %43 = stablehlo.add %42, %25 : tensor<32x26x5x4x16xf32>
    %44 = stablehlo.broadcast_in_dim %5, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x26x5x4x16xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<32x26x5x4x16xf32>
    %46 = stablehlo.add %36, %45 : tensor<32x26x5x4x16xf32>
    %47 = stablehlo.constant dense<11> : tensor<32x26x5x4x16xi32>
    %48 = stablehlo.shift_left %18, %47 : tensor<32x26x5x4x16xi32>
    %49 = stablehlo.and %48, %28 : tensor<32x26x5x4x16xi32>
    %50 = stablehlo.or %49, %30 : tensor<32x26x5x4x16xi32>
    %51 = stablehlo.bitcast_convert %50 : (tensor<32x26x5x4x16xi32>) -> tensor<32x26x5x4x16xf32>
    %52 = stablehlo.multiply %51, %20 : tensor<32x26x5x4x16xf32>
    %53 = stablehlo.add %52, %25 : tensor<32x26x5x4x16xf32>
    %54 = stablehlo.broadcast_in_dim %7, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x26x5x4x16xf32>
    %55 = stablehlo.multiply %53, %54 : tensor<32x26x5x4x16xf32>
    %56 = stablehlo.add %46, %55 : tensor<32x26x5x4x16xf32>
    %57 = stablehlo.constant dense<7> : tensor<32x26x5x4x16xi32>
    %58 = stablehlo.shift_left %18, %57 : tensor<32x26x5x4x16xi32>
    %59 = stablehlo.and %58, %28 : tensor<32x26x5x4x16xi32>
    %60 = stablehlo.or %59, %30 : tensor<32x26x5x4x16xi32>
    %61 = stablehlo.bitcast_convert %60 : (tensor<32x26x5x4x16xi32>) -> tensor<32x26x5x4x16xf32>
    %62 = stablehlo.multiply %61, %20 : tensor<32x26x5x4x16xf32>
    %63 = stablehlo.add %62, %25 : tensor<32x26x5x4x16xf32>
    %64 = stablehlo.broadcast_in_dim %9, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x26x5x4x16xf32>
    %65 = stablehlo.multiply %63, %64 : tensor<32x26x5x4x16xf32>
    %66 = stablehlo.add %56, %65 : tensor<32x26x5x4x16xf32>
    %67 = stablehlo.constant dense<3> : tensor<32x26x5x4x16xi32>
    %68 = stablehlo.shift_left %18, %67 : tensor<32x26x5x4x16xi32>
    %69 = stablehlo.and %68, %28 : tensor<32x26x5x4x16xi32>
    %70 = stablehlo.or %69, %30 : tensor<32x26x5x4x16xi32>
    %71 = stablehlo.bitcast_convert %70 : (tensor<32x26x5x4x16xi32>) -> tensor<32x26x5x4x16xf32>
    %72 = stablehlo.multiply %71, %20 : tensor<32x26x5x4x16xf32>
    %73 = stablehlo.add %72, %25 : tensor<32x26x5x4x16xf32>
    %74 = stablehlo.broadcast_in_dim %11, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x26x5x4x16xf32>
    %75 = stablehlo.multiply %73, %74 : tensor<32x26x5x4x16xf32>
    %76 = stablehlo.add %66, %75 : tensor<32x26x5x4x16xf32>
    %77 = stablehlo.constant dense<1> : tensor<32x26x5x4x16xi32>
    %78 = stablehlo.shift_right_logical %18, %77 : tensor<32x26x5x4x16xi32>
    %79 = stablehlo.and %78, %28 : tensor<32x26x5x4x16xi32>
    %80 = stablehlo.or %79, %30 : tensor<32x26x5x4x16xi32>
    %81 = stablehlo.bitcast_convert %80 : (tensor<32x26x5x4x16xi32>) -> tensor<32x26x5x4x16xf32>
    %82 = stablehlo.multiply %81, %20 : tensor<32x26x5x4x16xf32>
    %83 = stablehlo.add %82, %25 : tensor<32x26x5x4x16xf32>
    %84 = stablehlo.broadcast_in_dim %13, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x26x5x4x16xf32>
    %85 = stablehlo.multiply %83, %84 : tensor<32x26x5x4x16xf32>
    %86 = stablehlo.add %76, %85 : tensor<32x26x5x4x16xf32>
    %87 = stablehlo.constant dense<5> : tensor<32x26x5x4x16xi32>
    %88 = stablehlo.shift_right_logical %18, %87 : tensor<32x26x5x4x16xi32>
    %89 = stablehlo.and %88, %28 : tensor<32x26x5x4x16xi32>
    %90 = stablehlo.or %89, %30 : tensor<32x26x5x4x16xi32>
    %91 = stablehlo.bitcast_convert %90 : (tensor<32x26x5x4x16xi32>) -> tensor<32x26x5x4x16xf32>
    %92 = stablehlo.multiply %91, %20 : tensor<32x26x5x4x16xf32>
    %93 = stablehlo.add %92, %25 : tensor<32x26x5x4x16xf32>
    %94 = stablehlo.broadcast_in_dim %15, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x26x5x4x16xf32>
    %95 = stablehlo.multiply %93, %94 : tensor<32x26x5x4x16xf32>
    %96 = stablehlo.add %86, %95 : tensor<32x26x5x4x16xf32>
    %97 = stablehlo.constant dense<9> : tensor<32x26x5x4x16xi32>
    %98 = stablehlo.shift_right_logical %18, %97 : tensor<32x26x5x4x16xi32>
    %99 = stablehlo.and %98, %28 : tensor<32x26x5x4x16xi32>
    %100 = stablehlo.or %99, %30 : tensor<32x26x5x4x16xi32>
    %101 = stablehlo.bitcast_convert %100 : (tensor<32x26x5x4x16xi32>) -> tensor<32x26x5x4x16xf32>
    %102 = stablehlo.multiply %101, %20 : tensor<32x26x5x4x16xf32>
    %103 = stablehlo.add %102, %25 : tensor<32x26x5x4x16xf32>
    %104 = stablehlo.broadcast_in_dim %17, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x26x5x4x16xf32>
    %105 = stablehlo.multiply %103, %104 : tensor<32x26x5x4x16xf32>
    %106 = stablehlo.add %96, %105 : tensor<32x26x5x4x16xf32>
    %107 = stablehlo.constant dense<0.0e+00> : tensor<32x26x5x4x16xf32>
    %108 = stablehlo.subtract %107, %106 : tensor<32x26x5x4x16xf32>
    %109 = stablehlo.subtract %107, %108 : tensor<32x26x5x4x16xf32>
    %110 = stablehlo.broadcast_in_dim %arg4, dims = [1, 2, 3, 4] : (tensor<26x5x4x16xi32>) -> tensor<32x26x5x4x16xi32>
    %111 = stablehlo.convert %arg5 : (tensor<26x5x16xf16>) -> tensor<26x5x16xf32>
    %112 = stablehlo.broadcast_in_dim %111, dims = [1, 2, 4] : (tensor<26x5x16xf32>) -> tensor<32x26x5x4x16xf32>
    %113 = stablehlo.convert %arg6 : (tensor<26x5x16xf16>) -> tensor<26x5x16xf32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [1, 2, 4] : (tensor<26x5x16xf32>) -> tensor<32x26x5x4x16xf32>
    %115 = stablehlo.multiply %112, %23 : tensor<32x26x5x4x16xf32>
    %116 = stablehlo.subtract %114, %115 : tensor<32x26x5x4x16xf32>
    %117 = stablehlo.shift_left %110, %26 : tensor<32x26x5x4x16xi32>
    %118 = stablehlo.and %117, %28 : tensor<32x26x5x4x16xi32>
    %119 = stablehlo.or %118, %30 : tensor<32x26x5x4x16xi32>
    %120 = stablehlo.bitcast_convert %119 : (tensor<32x26x5x4x16xi32>) -> tensor<32x26x5x4x16xf32>
    %121 = stablehlo.multiply %120, %112 : tensor<32x26x5x4x16xf32>
    %122 = stablehlo.add %121, %116 : tensor<32x26x5x4x16xf32>
    %123 = stablehlo.broadcast_in_dim %3, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x26x5x4x16xf32>
    %124 = stablehlo.multiply %122, %123 : tensor<32x26x5x4x16xf32>
    %125 = stablehlo.shift_left %110, %37 : tensor<32x26x5x4x16xi32>
    %126 = stablehlo.and %125, %28 : tensor<32x26x5x4x16xi32>
    %127 = stablehlo.or %126, %30 : tensor<32x26x5x4x16xi32>
    %128 = stablehlo.bitcast_convert %127 : (tensor<32x26x5x4x16xi32>) -> tensor<32x26x5x4x16xf32>
    %129 = stablehlo.multiply %128, %112 : tensor<32x26x5x4x16xf32>
    %130 = stablehlo.add %129, %116 : tensor<32x26x5x4x16xf32>
    %131 = stablehlo.broadcast_in_dim %5, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x26x5x4x16xf32>
    %132 = stablehlo.multiply %130, %131 : tensor<32x26x5x4x16xf32>
    %133 = stablehlo.add %124, %132 : tensor<32x26x5x4x16xf32>
    %134 = stablehlo.shift_left %110, %47 : tensor<32x26x5x4x16xi32>
    %135 = stablehlo.and %134, %28 : tensor<32x26x5x4x16xi32>
    %136 = stablehlo.or %135, %30 : tensor<32x26x5x4x16xi32>
    %137 = stablehlo.bitcast_convert %136 : (tensor<32x26x5x4x16xi32>) -> tensor<32x26x5x4x16xf32>
    %138 = stablehlo.multiply %137, %112 : tensor<32x26x5x4x16xf32>
    %139 = stablehlo.add %138, %116 : tensor<32x26x5x4x16xf32>
    %140 = stablehlo.broadcast_in_dim %7, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x26x5x4x16xf32>
    %141 = stablehlo.multiply %139, %140 : tensor<32x26x5x4x16xf32>
    %142 = stablehlo.add %133, %141 : tensor<32x26x5x4x16xf32>
    %143 = stablehlo.shift_left %110, %57 : tensor<32x26x5x4x16xi32>
    %144 = stablehlo.and %143, %28 : tensor<32x26x5x4x16xi32>
    %145 = stablehlo.or %144, %30 : tensor<32x26x5x4x16xi32>
    %146 = stablehlo.bitcast_convert %145 : (tensor<32x26x5x4x16xi32>) -> tensor<32x26x5x4x16xf32>
    %147 = stablehlo.multiply %146, %112 : tensor<32x26x5x4x16xf32>
    %148 = stablehlo.add %147, %116 : tensor<32x26x5x4x16xf32>
    %149 = stablehlo.broadcast_in_dim %9, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x26x5x4x16xf32>
    %150 = stablehlo.multiply %148, %149 : tensor<32x26x5x4x16xf32>
    %151 = stablehlo.add %142, %150 : tensor<32x26x5x4x16xf32>
    %152 = stablehlo.shift_left %110, %67 : tensor<32x26x5x4x16xi32>
    %153 = stablehlo.and %152, %28 : tensor<32x26x5x4x16xi32>
    %154 = stablehlo.or %153, %30 : tensor<32x26x5x4x16xi32>
    %155 = stablehlo.bitcast_convert %154 : (tensor<32x26x5x4x16xi32>) -> tensor<32x26x5x4x16xf32>
    %156 = stablehlo.multiply %155, %112 : tensor<32x26x5x4x16xf32>
    %157 = stablehlo.add %156, %116 : tensor<32x26x5x4x16xf32>
    %158 = stablehlo.broadcast_in_dim %11, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x26x5x4x16xf32>
    %159 = stablehlo.multiply %157, %158 : tensor<32x26x5x4x16xf32>
    %160 = stablehlo.add %151, %159 : tensor<32x26x5x4x16xf32>
    %161 = stablehlo.shift_right_logical %110, %77 : tensor<32x26x5x4x16xi32>
    %162 = stablehlo.and %161, %28 : tensor<32x26x5x4x16xi32>
    %163 = stablehlo.or %162, %30 : tensor<32x26x5x4x16xi32>
    %164 = stablehlo.bitcast_convert %163 : (tensor<32x26x5x4x16xi32>) -> tensor<32x26x5x4x16xf32>
    %165 = stablehlo.multiply %164, %112 : tensor<32x26x5x4x16xf32>
    %166 = stablehlo.add %165, %116 : tensor<32x26x5x4x16xf32>
    %167 = stablehlo.broadcast_in_dim %13, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x26x5x4x16xf32>
    %168 = stablehlo.multiply %166, %167 : tensor<32x26x5x4x16xf32>
    %169 = stablehlo.add %160, %168 : tensor<32x26x5x4x16xf32>
    %170 = stablehlo.shift_right_logical %110, %87 : tensor<32x26x5x4x16xi32>
    %171 = stablehlo.and %170, %28 : tensor<32x26x5x4x16xi32>
    %172 = stablehlo.or %171, %30 : tensor<32x26x5x4x16xi32>
    %173 = stablehlo.bitcast_convert %172 : (tensor<32x26x5x4x16xi32>) -> tensor<32x26x5x4x16xf32>
    %174 = stablehlo.multiply %173, %112 : tensor<32x26x5x4x16xf32>
    %175 = stablehlo.add %174, %116 : tensor<32x26x5x4x16xf32>
    %176 = stablehlo.broadcast_in_dim %15, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x26x5x4x16xf32>
    %177 = stablehlo.multiply %175, %176 : tensor<32x26x5x4x16xf32>
    %178 = stablehlo.add %169, %177 : tensor<32x26x5x4x16xf32>
    %179 = stablehlo.shift_right_logical %110, %97 : tensor<32x26x5x4x16xi32>
    %180 = stablehlo.and %179, %28 : tensor<32x26x5x4x16xi32>
    %181 = stablehlo.or %180, %30 : tensor<32x26x5x4x16xi32>
    %182 = stablehlo.bitcast_convert %181 : (tensor<32x26x5x4x16xi32>) -> tensor<32x26x5x4x16xf32>
    %183 = stablehlo.multiply %182, %112 : tensor<32x26x5x4x16xf32>
    %184 = stablehlo.add %183, %116 : tensor<32x26x5x4x16xf32>
    %185 = stablehlo.broadcast_in_dim %17, dims = [2, 3, 0] : (tensor<5x4x32xf32>) -> tensor<32x26x5x4x16xf32>
    %186 = stablehlo.multiply %184, %185 : tensor<32x26x5x4x16xf32>
    %187 = stablehlo.add %178, %186 : tensor<32x26x5x4x16xf32>
    %188 = stablehlo.subtract %107, %187 : tensor<32x26x5x4x16xf32>
    %189 = stablehlo.subtract %107, %188 : tensor<32x26x5x4x16xf32>
    %190 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %191 = stablehlo.reduce(%109 init: %190) applies stablehlo.add across dimensions = [2, 3] : (tensor<32x26x5x4x16xf32>, tensor<f32>) -> tensor<32x26x16xf32>
    %192 = stablehlo.reduce(%189 init: %190) applies stablehlo.add across dimensions = [2, 3] : (tensor<32x26x5x4x16xf32>, tensor<f32>) -> tensor<32x26x16xf32>
    %193 = stablehlo.logistic %191 : tensor<32x26x16xf32>
    %194 = stablehlo.multiply %191, %193 : tensor<32x26x16xf32>
    %195 = stablehlo.multiply %194, %192 : tensor<32x26x16xf32>
    %196 = stablehlo.reshape %195 : (tensor<32x26x16xf32>) -> tensor<32x416xf32>
    return %196 : tensor<32x416xf32>
  }
  func.func private @matmul_3(
    %arg0: tensor<32x416xf32>,
    %arg1: tensor<10x13x4x16xi32>,
    %arg2: tensor<10x13x16xf16>,
    %arg3: tensor<10x13x16xf16>
  ) -> (tensor<32x160xf32>) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<32x416xf32>) -> tensor<416x32xf32>
    %1 = stablehlo.reshape %0 : (tensor<416x32xf32>) -> tensor<13x4x8x32xf32>
    %2 = stablehlo.slice %1 [0:13, 0:4, 0:1, 0:32] : (tensor<13x4x8x32xf32>) -> tensor<13x4x1x32xf32>
    %3 = stablehlo.reshape %2 : (tensor<13x4x1x32xf32>) -> tensor<13x4x32xf32>
    %4 = stablehlo.slice %1 [0:13, 0:4, 1:2, 0:32] : (tensor<13x4x8x32xf32>) -> tensor<13x4x1x32xf32>
    %5 = stablehlo.reshape %4 : (tensor<13x4x1x32xf32>) -> tensor<13x4x32xf32>
    %6 = stablehlo.slice %1 [0:13, 0:4, 2:3, 0:32] : (tensor<13x4x8x32xf32>) -> tensor<13x4x1x32xf32>
    %7 = stablehlo.reshape %6 : (tensor<13x4x1x32xf32>) -> tensor<13x4x32xf32>
    %8 = stablehlo.slice %1 [0:13, 0:4, 3:4, 0:32] : (tensor<13x4x8x32xf32>) -> tensor<13x4x1x32xf32>
    %9 = stablehlo.reshape %8 : (tensor<13x4x1x32xf32>) -> tensor<13x4x32xf32>
    %10 = stablehlo.slice %1 [0:13, 0:4, 4:5, 0:32] : (tensor<13x4x8x32xf32>) -> tensor<13x4x1x32xf32>
    %11 = stablehlo.reshape %10 : (tensor<13x4x1x32xf32>) -> tensor<13x4x32xf32>
    %12 = stablehlo.slice %1 [0:13, 0:4, 5:6, 0:32] : (tensor<13x4x8x32xf32>) -> tensor<13x4x1x32xf32>
    %13 = stablehlo.reshape %12 : (tensor<13x4x1x32xf32>) -> tensor<13x4x32xf32>
    %14 = stablehlo.slice %1 [0:13, 0:4, 6:7, 0:32] : (tensor<13x4x8x32xf32>) -> tensor<13x4x1x32xf32>
    %15 = stablehlo.reshape %14 : (tensor<13x4x1x32xf32>) -> tensor<13x4x32xf32>
    %16 = stablehlo.slice %1 [0:13, 0:4, 7:8, 0:32] : (tensor<13x4x8x32xf32>) -> tensor<13x4x1x32xf32>
    %17 = stablehlo.reshape %16 : (tensor<13x4x1x32xf32>) -> tensor<13x4x32xf32>
    %18 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<10x13x4x16xi32>) -> tensor<32x10x13x4x16xi32>
    %19 = stablehlo.convert %arg2 : (tensor<10x13x16xf16>) -> tensor<10x13x16xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1, 2, 4] : (tensor<10x13x16xf32>) -> tensor<32x10x13x4x16xf32>
    %21 = stablehlo.convert %arg3 : (tensor<10x13x16xf16>) -> tensor<10x13x16xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [1, 2, 4] : (tensor<10x13x16xf32>) -> tensor<32x10x13x4x16xf32>
    %23 = stablehlo.constant dense<1.6e+01> : tensor<32x10x13x4x16xf32>
    %24 = stablehlo.multiply %20, %23 : tensor<32x10x13x4x16xf32>
    %25 = stablehlo.subtract %22, %24 : tensor<32x10x13x4x16xf32>
    %26 = stablehlo.constant dense<19> : tensor<32x10x13x4x16xi32>
    %27 = stablehlo.shift_left %18, %26 : tensor<32x10x13x4x16xi32>
    %28 = stablehlo.constant dense<7864320> : tensor<32x10x13x4x16xi32>
    %29 = stablehlo.and %27, %28 : tensor<32x10x13x4x16xi32>
    %30 = stablehlo.constant dense<1098907648> : tensor<32x10x13x4x16xi32>
    %31 = stablehlo.or %29, %30 : tensor<32x10x13x4x16xi32>
    %32 = stablehlo.bitcast_convert %31 : (tensor<32x10x13x4x16xi32>) -> tensor<32x10x13x4x16xf32>
    %33 = stablehlo.multiply %32, %20 : tensor<32x10x13x4x16xf32>
    %34 = stablehlo.add %33, %25 : tensor<32x10x13x4x16xf32>
    %35 = stablehlo.broadcast_in_dim %3, dims = [2, 3, 0] : (tensor<13x4x32xf32>) -> tensor<32x10x13x4x16xf32>
    %36 = stablehlo.multiply %34, %35 : tensor<32x10x13x4x16xf32>
    %37 = stablehlo.constant dense<15> : tensor<32x10x13x4x16xi32>
    %38 = stablehlo.shift_left %18, %37 : tensor<32x10x13x4x16xi32>
    %39 = stablehlo.and %38, %28 : tensor<32x10x13x4x16xi32>
    %40 = stablehlo.or %39, %30 : tensor<32x10x13x4x16xi32>
    %41 = stablehlo.bitcast_convert %40 : (tensor<32x10x13x4x16xi32>) -> tensor<32x10x13x4x16xf32>
    %42 = stablehlo.multiply %41, %20 : tensor<32x10x13x4x16xf32>
    %43 = stablehlo.add %42, %25 : tensor<32x10x13x4x16xf32>
    %44 = stablehlo.broadcast_in_dim %5, dims = [2, 3, 0] : (tensor<13x4x32xf32>) -> tensor<32x10x13x4x16xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<32x10x13x4x16xf32>
    %46 = stablehlo.add %36, %45 : tensor<32x10x13x4x16xf32>
    %47 = stablehlo.constant dense<11> : tensor<32x10x13x4x16xi32>
    %48 = stablehlo.shift_left %18, %47 : tensor<32x10x13x4x16xi32>
    %49 = stablehlo.and %48, %28 : tensor<32x10x13x4x16xi32>
    %50 = stablehlo.or %49, %30 : tensor<32x10x13x4x16xi32>
    %51 = stablehlo.bitcast_convert %50 : (tensor<32x10x13x4x16xi32>) -> tensor<32x10x13x4x16xf32>
    %52 = stablehlo.multiply %51, %20 : tensor<32x10x13x4x16xf32>
    %53 = stablehlo.add %52, %25 : tensor<32x10x13x4x16xf32>
    %54 = stablehlo.broadcast_in_dim %7, dims = [2, 3, 0] : (tensor<13x4x32xf32>) -> tensor<32x10x13x4x16xf32>
    %55 = stablehlo.multiply %53, %54 : tensor<32x10x13x4x16xf32>
    %56 = stablehlo.add %46, %55 : tensor<32x10x13x4x16xf32>
    %57 = stablehlo.constant dense<7> : tensor<32x10x13x4x16xi32>
    %58 = stablehlo.shift_left %18, %57 : tensor<32x10x13x4x16xi32>
    %59 = stablehlo.and %58, %28 : tensor<32x10x13x4x16xi32>
    %60 = stablehlo.or %59, %30 : tensor<32x10x13x4x16xi32>
    %61 = stablehlo.bitcast_convert %60 : (tensor<32x10x13x4x16xi32>) -> tensor<32x10x13x4x16xf32>
    %62 = stablehlo.multiply %61, %20 : tensor<32x10x13x4x16xf32>
    %63 = stablehlo.add %62, %25 : tensor<32x10x13x4x16xf32>
    %64 = stablehlo.broadcast_in_dim %9, dims = [2, 3, 0] : (tensor<13x4x32xf32>) -> tensor<32x10x13x4x16xf32>
    %65 = stablehlo.multiply %63, %64 : tensor<32x10x13x4x16xf32>
    %66 = stablehlo.add %56, %65 : tensor<32x10x13x4x16xf32>
    %67 = stablehlo.constant dense<3> : tensor<32x10x13x4x16xi32>
    %68 = stablehlo.shift_left %18, %67 : tensor<32x10x13x4x16xi32>
    %69 = stablehlo.and %68, %28 : tensor<32x10x13x4x16xi32>
    %70 = stablehlo.or %69, %30 : tensor<32x10x13x4x16xi32>
    %71 = stablehlo.bitcast_convert %70 : (tensor<32x10x13x4x16xi32>) -> tensor<32x10x13x4x16xf32>
    %72 = stablehlo.multiply %71, %20 : tensor<32x10x13x4x16xf32>
    %73 = stablehlo.add %72, %25 : tensor<32x10x13x4x16xf32>
    %74 = stablehlo.broadcast_in_dim %11, dims = [2, 3, 0] : (tensor<13x4x32xf32>) -> tensor<32x10x13x4x16xf32>
    %75 = stablehlo.multiply %73, %74 : tensor<32x10x13x4x16xf32>
    %76 = stablehlo.add %66, %75 : tensor<32x10x13x4x16xf32>
    %77 = stablehlo.constant dense<1> : tensor<32x10x13x4x16xi32>
    %78 = stablehlo.shift_right_logical %18, %77 : tensor<32x10x13x4x16xi32>
    %79 = stablehlo.and %78, %28 : tensor<32x10x13x4x16xi32>
    %80 = stablehlo.or %79, %30 : tensor<32x10x13x4x16xi32>
    %81 = stablehlo.bitcast_convert %80 : (tensor<32x10x13x4x16xi32>) -> tensor<32x10x13x4x16xf32>
    %82 = stablehlo.multiply %81, %20 : tensor<32x10x13x4x16xf32>
    %83 = stablehlo.add %82, %25 : tensor<32x10x13x4x16xf32>
    %84 = stablehlo.broadcast_in_dim %13, dims = [2, 3, 0] : (tensor<13x4x32xf32>) -> tensor<32x10x13x4x16xf32>
    %85 = stablehlo.multiply %83, %84 : tensor<32x10x13x4x16xf32>
    %86 = stablehlo.add %76, %85 : tensor<32x10x13x4x16xf32>
    %87 = stablehlo.constant dense<5> : tensor<32x10x13x4x16xi32>
    %88 = stablehlo.shift_right_logical %18, %87 : tensor<32x10x13x4x16xi32>
    %89 = stablehlo.and %88, %28 : tensor<32x10x13x4x16xi32>
    %90 = stablehlo.or %89, %30 : tensor<32x10x13x4x16xi32>
    %91 = stablehlo.bitcast_convert %90 : (tensor<32x10x13x4x16xi32>) -> tensor<32x10x13x4x16xf32>
    %92 = stablehlo.multiply %91, %20 : tensor<32x10x13x4x16xf32>
    %93 = stablehlo.add %92, %25 : tensor<32x10x13x4x16xf32>
    %94 = stablehlo.broadcast_in_dim %15, dims = [2, 3, 0] : (tensor<13x4x32xf32>) -> tensor<32x10x13x4x16xf32>
    %95 = stablehlo.multiply %93, %94 : tensor<32x10x13x4x16xf32>
    %96 = stablehlo.add %86, %95 : tensor<32x10x13x4x16xf32>
    %97 = stablehlo.constant dense<9> : tensor<32x10x13x4x16xi32>
    %98 = stablehlo.shift_right_logical %18, %97 : tensor<32x10x13x4x16xi32>
    %99 = stablehlo.and %98, %28 : tensor<32x10x13x4x16xi32>
    %100 = stablehlo.or %99, %30 : tensor<32x10x13x4x16xi32>
    %101 = stablehlo.bitcast_convert %100 : (tensor<32x10x13x4x16xi32>) -> tensor<32x10x13x4x16xf32>
    %102 = stablehlo.multiply %101, %20 : tensor<32x10x13x4x16xf32>
    %103 = stablehlo.add %102, %25 : tensor<32x10x13x4x16xf32>
    %104 = stablehlo.broadcast_in_dim %17, dims = [2, 3, 0] : (tensor<13x4x32xf32>) -> tensor<32x10x13x4x16xf32>
    %105 = stablehlo.multiply %103, %104 : tensor<32x10x13x4x16xf32>
    %106 = stablehlo.add %96, %105 : tensor<32x10x13x4x16xf32>
    %107 = stablehlo.constant dense<0.0e+00> : tensor<32x10x13x4x16xf32>
    %108 = stablehlo.subtract %107, %106 : tensor<32x10x13x4x16xf32>
    %109 = stablehlo.subtract %107, %108 : tensor<32x10x13x4x16xf32>
    %110 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %111 = stablehlo.reduce(%109 init: %110) applies stablehlo.add across dimensions = [2, 3] : (tensor<32x10x13x4x16xf32>, tensor<f32>) -> tensor<32x10x16xf32>
    %112 = stablehlo.reshape %111 : (tensor<32x10x16xf32>) -> tensor<32x160xf32>
    return %112 : tensor<32x160xf32>
  }
}
