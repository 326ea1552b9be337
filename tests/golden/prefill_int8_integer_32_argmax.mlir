module @prefill_32_argmax {
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
    %rope: tensor<35x2x48xf32>,
    %cache.0: tensor<77x3x2x48xf32>,
    %cache.1: tensor<77x3x2x48xf32>,
    %tokens: tensor<32xi32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<i32>, tensor<77x3x2x48xf32>, tensor<77x3x2x48xf32>) {
    %0 = stablehlo.composite "xlaspike.gather_rows" %model.embed_tokens.weight, %model.embed_tokens.scales, %model.embed_tokens.biases, %tokens {composite_attributes = {bits = 8 : i32, group = 32 : i32}, decomposition = @gather_rows_0, version = 1 : i32} : (tensor<26x40xui32>, tensor<26x5xbf16>, tensor<26x5xbf16>, tensor<32xi32>) -> tensor<32x160xf32>
    %1 = stablehlo.iota dim = 0 : tensor<32xi32>
    %2 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %3 = stablehlo.add %1, %2 : tensor<32xi32>
    %4 = stablehlo.iota dim = 1 : tensor<32x6xi32>
    %5 = stablehlo.constant dense<0> : tensor<32x6xi32>
    %6 = stablehlo.compare LT, %4, %5 : (tensor<32x6xi32>, tensor<32x6xi32>) -> tensor<32x6xi1>
    %7 = stablehlo.constant dense<3> : tensor<32x6xi32>
    %8 = stablehlo.compare GE, %4, %7 : (tensor<32x6xi32>, tensor<32x6xi32>) -> tensor<32x6xi1>
    %9 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<32xi32>) -> tensor<32x6xi32>
    %10 = stablehlo.constant dense<34> : tensor<32x6xi32>
    %11 = stablehlo.clamp %5, %9, %10 : tensor<32x6xi32>
    %12 = stablehlo.constant dense<35> : tensor<32x6xi32>
    %13 = stablehlo.add %11, %12 : tensor<32x6xi32>
    %14 = stablehlo.select %8, %13, %11 : tensor<32x6xi1>, tensor<32x6xi32>
    %15 = stablehlo.constant dense<7> : tensor<32x6xi32>
    %16 = stablehlo.remainder %4, %15 : tensor<32x6xi32>
    %17 = stablehlo.constant dense<70> : tensor<32x6xi32>
    %18 = stablehlo.add %16, %17 : tensor<32x6xi32>
    %19 = stablehlo.select %6, %18, %14 : tensor<32x6xi1>, tensor<32x6xi32>
    %20 = stablehlo.subtract %4, %5 : tensor<32x6xi32>
    %21 = stablehlo.remainder %20, %7 : tensor<32x6xi32>
    %22 = stablehlo.divide %4, %15 : tensor<32x6xi32>
    %23 = stablehlo.select %6, %22, %21 : tensor<32x6xi1>, tensor<32x6xi32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<32x6xi32>) -> tensor<32x6x2xi32>
    %25 = stablehlo.iota dim = 2 : tensor<32x6x2xi32>
    %26 = stablehlo.constant dense<0> : tensor<32x6x2xi32>
    %27 = stablehlo.compare EQ, %25, %26 : (tensor<32x6x2xi32>, tensor<32x6x2xi32>) -> tensor<32x6x2xi1>
    %28 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<32x6xi32>) -> tensor<32x6x2xi32>
    %29 = stablehlo.select %27, %28, %24 : tensor<32x6x2xi1>, tensor<32x6x2xi32>
    %30 = stablehlo.reshape %29 : (tensor<32x6x2xi32>) -> tensor<192x2xi32>
    %31 = stablehlo.reshape %rope : (tensor<35x2x48xf32>) -> tensor<35x96xf32>
    %32 = stablehlo.constant dense<0> : tensor<32xi32>
    %33 = stablehlo.constant dense<34> : tensor<32xi32>
    %34 = stablehlo.clamp %32, %3, %33 : tensor<32xi32>
    %35 = "stablehlo.gather"(%31, %34) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 96>}> : (tensor<35x96xf32>, tensor<32xi32>) -> tensor<32x96xf32>
    %36 = stablehlo.slice %35 [0:32, 0:48] : (tensor<32x96xf32>) -> tensor<32x48xf32>
    %37 = stablehlo.slice %35 [0:32, 48:96] : (tensor<32x96xf32>) -> tensor<32x48xf32>
    %38 = stablehlo.iota dim = 1 : tensor<32x34xi32>
    %39 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<32xi32>) -> tensor<32x34xi32>
    %40 = stablehlo.compare LE, %38, %39 : (tensor<32x34xi32>, tensor<32x34xi32>) -> tensor<32x34xi1>
    // layer 0: attention
    %41 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<32x160xf32>
    %42 = stablehlo.multiply %0, %0 : tensor<32x160xf32>
    %43 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %44 = stablehlo.reduce(%42 init: %43) applies stablehlo.add across dimensions = [1] : (tensor<32x160xf32>, tensor<f32>) -> tensor<32xf32>
    %45 = stablehlo.constant dense<6.25e-03> : tensor<32xf32>
    %46 = stablehlo.multiply %44, %45 : tensor<32xf32>
    %47 = stablehlo.constant dense<1.0e-05> : tensor<32xf32>
    %48 = stablehlo.add %46, %47 : tensor<32xf32>
    %49 = stablehlo.rsqrt %48 : tensor<32xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0] : (tensor<32xf32>) -> tensor<32x160xf32>
    %51 = stablehlo.multiply %0, %50 : tensor<32x160xf32>
    %52 = stablehlo.multiply %51, %41 : tensor<32x160xf32>
    %53 = stablehlo.composite "xlaspike.matmul" %52, %model.layers.0.self_attn.qkv_proj.weight, %model.layers.0.self_attn.qkv_proj.scales, %model.layers.0.self_attn.qkv_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<32x160xf32>, tensor<162x5x8x16xi32>, tensor<162x5x16xbf16>, tensor<162x5x16xbf16>) -> tensor<32x2592xf32>
    %54 = stablehlo.reshape %53 : (tensor<32x2592xf32>) -> tensor<32x27x96xf32>
    %55 = stablehlo.broadcast_in_dim %36, dims = [0, 3] : (tensor<32x48xf32>) -> tensor<32x27x2x48xf32>
    %56 = stablehlo.broadcast_in_dim %37, dims = [0, 3] : (tensor<32x48xf32>) -> tensor<32x27x2x48xf32>
    %57 = stablehlo.slice %54 [0:32, 0:27, 0:48] : (tensor<32x27x96xf32>) -> tensor<32x27x48xf32>
    %58 = stablehlo.slice %54 [0:32, 0:27, 48:96] : (tensor<32x27x96xf32>) -> tensor<32x27x48xf32>
    %59 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 3] : (tensor<32x27x48xf32>) -> tensor<32x27x2x48xf32>
    %60 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 3] : (tensor<32x27x48xf32>) -> tensor<32x27x2x48xf32>
    %61 = stablehlo.iota dim = 2 : tensor<32x27x2x48xi32>
    %62 = stablehlo.constant dense<0> : tensor<32x27x2x48xi32>
    %63 = stablehlo.compare EQ, %61, %62 : (tensor<32x27x2x48xi32>, tensor<32x27x2x48xi32>) -> tensor<32x27x2x48xi1>
    %64 = stablehlo.iota dim = 1 : tensor<32x27x2x48xi32>
    %65 = stablehlo.constant dense<24> : tensor<32x27x2x48xi32>
    %66 = stablehlo.compare GE, %64, %65 : (tensor<32x27x2x48xi32>, tensor<32x27x2x48xi32>) -> tensor<32x27x2x48xi1>
    %67 = stablehlo.multiply %59, %55 : tensor<32x27x2x48xf32>
    %68 = stablehlo.multiply %60, %56 : tensor<32x27x2x48xf32>
    %69 = stablehlo.subtract %67, %68 : tensor<32x27x2x48xf32>
    %70 = stablehlo.multiply %60, %55 : tensor<32x27x2x48xf32>
    %71 = stablehlo.multiply %59, %56 : tensor<32x27x2x48xf32>
    %72 = stablehlo.add %70, %71 : tensor<32x27x2x48xf32>
    %73 = stablehlo.reshape %54 : (tensor<32x27x96xf32>) -> tensor<32x27x2x48xf32>
    %74 = stablehlo.select %63, %69, %72 : tensor<32x27x2x48xi1>, tensor<32x27x2x48xf32>
    %75 = stablehlo.select %66, %73, %74 : tensor<32x27x2x48xi1>, tensor<32x27x2x48xf32>
    %76 = stablehlo.slice %75 [0:32, 21:27, 0:2, 0:48] : (tensor<32x27x2x48xf32>) -> tensor<32x6x2x48xf32>
    %77 = stablehlo.reshape %76 : (tensor<32x6x2x48xf32>) -> tensor<192x2x48xf32>
    %78 = "stablehlo.scatter"(%cache.0, %30, %77) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<77x3x2x48xf32>, tensor<192x2xi32>, tensor<192x2x48xf32>) -> tensor<77x3x2x48xf32>
    %79 = stablehlo.slice %78 [0:34, 0:3, 0:2, 0:48] : (tensor<77x3x2x48xf32>) -> tensor<34x3x2x48xf32>
    %80 = stablehlo.slice %78 [35:69, 0:3, 0:2, 0:48] : (tensor<77x3x2x48xf32>) -> tensor<34x3x2x48xf32>
    %81 = stablehlo.slice %75 [0:32, 0:21, 0:2, 0:48] : (tensor<32x27x2x48xf32>) -> tensor<32x21x2x48xf32>
    %82 = stablehlo.reshape %81 : (tensor<32x21x2x48xf32>) -> tensor<32x3x7x96xf32>
    %83 = stablehlo.transpose %82, dims = [1, 2, 0, 3] : (tensor<32x3x7x96xf32>) -> tensor<3x7x32x96xf32>
    %84 = stablehlo.reshape %83 : (tensor<3x7x32x96xf32>) -> tensor<3x224x96xf32>
    %85 = stablehlo.reshape %79 : (tensor<34x3x2x48xf32>) -> tensor<34x3x96xf32>
    %86 = stablehlo.dot_general %84, %85, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x224x96xf32>, tensor<34x3x96xf32>) -> tensor<3x224x34xf32>
    %87 = stablehlo.reshape %86 : (tensor<3x224x34xf32>) -> tensor<3x7x32x34xf32>
    %88 = stablehlo.broadcast_in_dim %40, dims = [2, 3] : (tensor<32x34xi1>) -> tensor<3x7x32x34xi1>
    %89 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x32x34xf32>
    %90 = stablehlo.multiply %87, %89 : tensor<3x7x32x34xf32>
    %91 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x32x34xf32>
    %92 = stablehlo.select %88, %90, %91 : tensor<3x7x32x34xi1>, tensor<3x7x32x34xf32>
    %93 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %94 = stablehlo.reduce(%92 init: %93) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x32x34xf32>, tensor<f32>) -> tensor<3x7x32xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2] : (tensor<3x7x32xf32>) -> tensor<3x7x32x34xf32>
    %96 = stablehlo.subtract %92, %95 : tensor<3x7x32x34xf32>
    %97 = stablehlo.exponential %96 : tensor<3x7x32x34xf32>
    %98 = stablehlo.reduce(%97 init: %43) applies stablehlo.add across dimensions = [3] : (tensor<3x7x32x34xf32>, tensor<f32>) -> tensor<3x7x32xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2] : (tensor<3x7x32xf32>) -> tensor<3x7x32x34xf32>
    %100 = stablehlo.divide %97, %99 : tensor<3x7x32x34xf32>
    %101 = stablehlo.reshape %100 : (tensor<3x7x32x34xf32>) -> tensor<3x224x34xf32>
    %102 = stablehlo.reshape %80 : (tensor<34x3x2x48xf32>) -> tensor<34x3x96xf32>
    %103 = stablehlo.dot_general %101, %102, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x224x34xf32>, tensor<34x3x96xf32>) -> tensor<3x224x96xf32>
    %104 = stablehlo.reshape %103 : (tensor<3x224x96xf32>) -> tensor<3x7x32x96xf32>
    %105 = stablehlo.transpose %104, dims = [2, 0, 1, 3] : (tensor<3x7x32x96xf32>) -> tensor<32x3x7x96xf32>
    %106 = stablehlo.reshape %105 : (tensor<32x3x7x96xf32>) -> tensor<32x2016xf32>
    %107 = stablehlo.composite "xlaspike.matmul" %106, %model.layers.0.self_attn.o_proj.weight, %model.layers.0.self_attn.o_proj.scales, %model.layers.0.self_attn.o_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_2, version = 1 : i32} : (tensor<32x2016xf32>, tensor<10x63x8x16xi32>, tensor<10x63x16xbf16>, tensor<10x63x16xbf16>) -> tensor<32x160xf32>
    %108 = stablehlo.add %0, %107 : tensor<32x160xf32>
    // layer 0: feed-forward
    %109 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<32x160xf32>
    %110 = stablehlo.multiply %108, %108 : tensor<32x160xf32>
    %111 = stablehlo.reduce(%110 init: %43) applies stablehlo.add across dimensions = [1] : (tensor<32x160xf32>, tensor<f32>) -> tensor<32xf32>
    %112 = stablehlo.multiply %111, %45 : tensor<32xf32>
    %113 = stablehlo.add %112, %47 : tensor<32xf32>
    %114 = stablehlo.rsqrt %113 : tensor<32xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0] : (tensor<32xf32>) -> tensor<32x160xf32>
    %116 = stablehlo.multiply %108, %115 : tensor<32x160xf32>
    %117 = stablehlo.multiply %116, %109 : tensor<32x160xf32>
    %118 = stablehlo.composite "xlaspike.gated_matmul" %117, %model.layers.0.mlp.gate_proj.weight, %model.layers.0.mlp.gate_proj.scales, %model.layers.0.mlp.gate_proj.biases, %model.layers.0.mlp.up_proj.weight, %model.layers.0.mlp.up_proj.scales, %model.layers.0.mlp.up_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @gated_matmul_3, version = 1 : i32} : (tensor<32x160xf32>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>) -> tensor<32x416xf32>
    %119 = stablehlo.composite "xlaspike.matmul" %118, %model.layers.0.mlp.down_proj.weight, %model.layers.0.mlp.down_proj.scales, %model.layers.0.mlp.down_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_4, version = 1 : i32} : (tensor<32x416xf32>, tensor<10x13x8x16xi32>, tensor<10x13x16xbf16>, tensor<10x13x16xbf16>) -> tensor<32x160xf32>
    %120 = stablehlo.add %108, %119 : tensor<32x160xf32>
    // layer 1: attention
    %121 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<32x160xf32>
    %122 = stablehlo.multiply %120, %120 : tensor<32x160xf32>
    %123 = stablehlo.reduce(%122 init: %43) applies stablehlo.add across dimensions = [1] : (tensor<32x160xf32>, tensor<f32>) -> tensor<32xf32>
    %124 = stablehlo.multiply %123, %45 : tensor<32xf32>
    %125 = stablehlo.add %124, %47 : tensor<32xf32>
    %126 = stablehlo.rsqrt %125 : tensor<32xf32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0] : (tensor<32xf32>) -> tensor<32x160xf32>
    %128 = stablehlo.multiply %120, %127 : tensor<32x160xf32>
    %129 = stablehlo.multiply %128, %121 : tensor<32x160xf32>
    %130 = stablehlo.composite "xlaspike.matmul" %129, %model.layers.1.self_attn.qkv_proj.weight, %model.layers.1.self_attn.qkv_proj.scales, %model.layers.1.self_attn.qkv_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<32x160xf32>, tensor<162x5x8x16xi32>, tensor<162x5x16xbf16>, tensor<162x5x16xbf16>) -> tensor<32x2592xf32>
    %131 = stablehlo.reshape %130 : (tensor<32x2592xf32>) -> tensor<32x27x96xf32>
    %132 = stablehlo.broadcast_in_dim %36, dims = [0, 3] : (tensor<32x48xf32>) -> tensor<32x27x2x48xf32>
    %133 = stablehlo.broadcast_in_dim %37, dims = [0, 3] : (tensor<32x48xf32>) -> tensor<32x27x2x48xf32>
    %134 = stablehlo.slice %131 [0:32, 0:27, 0:48] : (tensor<32x27x96xf32>) -> tensor<32x27x48xf32>
    %135 = stablehlo.slice %131 [0:32, 0:27, 48:96] : (tensor<32x27x96xf32>) -> tensor<32x27x48xf32>
    %136 = stablehlo.broadcast_in_dim %134, dims = [0, 1, 3] : (tensor<32x27x48xf32>) -> tensor<32x27x2x48xf32>
    %137 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 3] : (tensor<32x27x48xf32>) -> tensor<32x27x2x48xf32>
    %138 = stablehlo.iota dim = 2 : tensor<32x27x2x48xi32>
    %139 = stablehlo.compare EQ, %138, %62 : (tensor<32x27x2x48xi32>, tensor<32x27x2x48xi32>) -> tensor<32x27x2x48xi1>
    %140 = stablehlo.iota dim = 1 : tensor<32x27x2x48xi32>
    %141 = stablehlo.compare GE, %140, %65 : (tensor<32x27x2x48xi32>, tensor<32x27x2x48xi32>) -> tensor<32x27x2x48xi1>
    %142 = stablehlo.multiply %136, %132 : tensor<32x27x2x48xf32>
    %143 = stablehlo.multiply %137, %133 : tensor<32x27x2x48xf32>
    %144 = stablehlo.subtract %142, %143 : tensor<32x27x2x48xf32>
    %145 = stablehlo.multiply %137, %132 : tensor<32x27x2x48xf32>
    %146 = stablehlo.multiply %136, %133 : tensor<32x27x2x48xf32>
    %147 = stablehlo.add %145, %146 : tensor<32x27x2x48xf32>
    %148 = stablehlo.reshape %131 : (tensor<32x27x96xf32>) -> tensor<32x27x2x48xf32>
    %149 = stablehlo.select %139, %144, %147 : tensor<32x27x2x48xi1>, tensor<32x27x2x48xf32>
    %150 = stablehlo.select %141, %148, %149 : tensor<32x27x2x48xi1>, tensor<32x27x2x48xf32>
    %151 = stablehlo.slice %150 [0:32, 21:27, 0:2, 0:48] : (tensor<32x27x2x48xf32>) -> tensor<32x6x2x48xf32>
    %152 = stablehlo.reshape %151 : (tensor<32x6x2x48xf32>) -> tensor<192x2x48xf32>
    %153 = "stablehlo.scatter"(%cache.1, %30, %152) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<77x3x2x48xf32>, tensor<192x2xi32>, tensor<192x2x48xf32>) -> tensor<77x3x2x48xf32>
    %154 = stablehlo.slice %153 [0:34, 0:3, 0:2, 0:48] : (tensor<77x3x2x48xf32>) -> tensor<34x3x2x48xf32>
    %155 = stablehlo.slice %153 [35:69, 0:3, 0:2, 0:48] : (tensor<77x3x2x48xf32>) -> tensor<34x3x2x48xf32>
    %156 = stablehlo.slice %150 [0:32, 0:21, 0:2, 0:48] : (tensor<32x27x2x48xf32>) -> tensor<32x21x2x48xf32>
    %157 = stablehlo.reshape %156 : (tensor<32x21x2x48xf32>) -> tensor<32x3x7x96xf32>
    %158 = stablehlo.transpose %157, dims = [1, 2, 0, 3] : (tensor<32x3x7x96xf32>) -> tensor<3x7x32x96xf32>
    %159 = stablehlo.reshape %158 : (tensor<3x7x32x96xf32>) -> tensor<3x224x96xf32>
    %160 = stablehlo.reshape %154 : (tensor<34x3x2x48xf32>) -> tensor<34x3x96xf32>
    %161 = stablehlo.dot_general %159, %160, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x224x96xf32>, tensor<34x3x96xf32>) -> tensor<3x224x34xf32>
    %162 = stablehlo.reshape %161 : (tensor<3x224x34xf32>) -> tensor<3x7x32x34xf32>
    %163 = stablehlo.broadcast_in_dim %40, dims = [2, 3] : (tensor<32x34xi1>) -> tensor<3x7x32x34xi1>
    %164 = stablehlo.multiply %162, %89 : tensor<3x7x32x34xf32>
    %165 = stablehlo.select %163, %164, %91 : tensor<3x7x32x34xi1>, tensor<3x7x32x34xf32>
    %166 = stablehlo.reduce(%165 init: %93) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x32x34xf32>, tensor<f32>) -> tensor<3x7x32xf32>
    %167 = stablehlo.broadcast_in_dim %166, dims = [0, 1, 2] : (tensor<3x7x32xf32>) -> tensor<3x7x32x34xf32>
    %168 = stablehlo.subtract %165, %167 : tensor<3x7x32x34xf32>
    %169 = stablehlo.exponential %168 : tensor<3x7x32x34xf32>
    %170 = stablehlo.reduce(%169 init: %43) applies stablehlo.add across dimensions = [3] : (tensor<3x7x32x34xf32>, tensor<f32>) -> tensor<3x7x32xf32>
    %171 = stablehlo.broadcast_in_dim %170, dims = [0, 1, 2] : (tensor<3x7x32xf32>) -> tensor<3x7x32x34xf32>
    %172 = stablehlo.divide %169, %171 : tensor<3x7x32x34xf32>
    %173 = stablehlo.reshape %172 : (tensor<3x7x32x34xf32>) -> tensor<3x224x34xf32>
    %174 = stablehlo.reshape %155 : (tensor<34x3x2x48xf32>) -> tensor<34x3x96xf32>
    %175 = stablehlo.dot_general %173, %174, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x224x34xf32>, tensor<34x3x96xf32>) -> tensor<3x224x96xf32>
    %176 = stablehlo.reshape %175 : (tensor<3x224x96xf32>) -> tensor<3x7x32x96xf32>
    %177 = stablehlo.transpose %176, dims = [2, 0, 1, 3] : (tensor<3x7x32x96xf32>) -> tensor<32x3x7x96xf32>
    %178 = stablehlo.reshape %177 : (tensor<32x3x7x96xf32>) -> tensor<32x2016xf32>
    %179 = stablehlo.composite "xlaspike.matmul" %178, %model.layers.1.self_attn.o_proj.weight, %model.layers.1.self_attn.o_proj.scales, %model.layers.1.self_attn.o_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_2, version = 1 : i32} : (tensor<32x2016xf32>, tensor<10x63x8x16xi32>, tensor<10x63x16xbf16>, tensor<10x63x16xbf16>) -> tensor<32x160xf32>
    %180 = stablehlo.add %120, %179 : tensor<32x160xf32>
    // layer 1: feed-forward
    %181 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<32x160xf32>
    %182 = stablehlo.multiply %180, %180 : tensor<32x160xf32>
    %183 = stablehlo.reduce(%182 init: %43) applies stablehlo.add across dimensions = [1] : (tensor<32x160xf32>, tensor<f32>) -> tensor<32xf32>
    %184 = stablehlo.multiply %183, %45 : tensor<32xf32>
    %185 = stablehlo.add %184, %47 : tensor<32xf32>
    %186 = stablehlo.rsqrt %185 : tensor<32xf32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [0] : (tensor<32xf32>) -> tensor<32x160xf32>
    %188 = stablehlo.multiply %180, %187 : tensor<32x160xf32>
    %189 = stablehlo.multiply %188, %181 : tensor<32x160xf32>
    %190 = stablehlo.composite "xlaspike.gated_matmul" %189, %model.layers.1.mlp.gate_proj.weight, %model.layers.1.mlp.gate_proj.scales, %model.layers.1.mlp.gate_proj.biases, %model.layers.1.mlp.up_proj.weight, %model.layers.1.mlp.up_proj.scales, %model.layers.1.mlp.up_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @gated_matmul_3, version = 1 : i32} : (tensor<32x160xf32>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>) -> tensor<32x416xf32>
    %191 = stablehlo.composite "xlaspike.matmul" %190, %model.layers.1.mlp.down_proj.weight, %model.layers.1.mlp.down_proj.scales, %model.layers.1.mlp.down_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_4, version = 1 : i32} : (tensor<32x416xf32>, tensor<10x13x8x16xi32>, tensor<10x13x16xbf16>, tensor<10x13x16xbf16>) -> tensor<32x160xf32>
    %192 = stablehlo.add %180, %191 : tensor<32x160xf32>
    // head
    %193 = stablehlo.reshape %length : (tensor<i32>) -> tensor<1xi32>
    %194 = stablehlo.constant dense<1> : tensor<1xi32>
    %195 = stablehlo.subtract %193, %194 : tensor<1xi32>
    %196 = stablehlo.constant dense<0> : tensor<1xi32>
    %197 = stablehlo.constant dense<31> : tensor<1xi32>
    %198 = stablehlo.clamp %196, %195, %197 : tensor<1xi32>
    %199 = "stablehlo.gather"(%192, %198) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<32x160xf32>, tensor<1xi32>) -> tensor<1x160xf32>
    %200 = stablehlo.reshape %199 : (tensor<1x160xf32>) -> tensor<160xf32>
    %201 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %202 = stablehlo.multiply %200, %200 : tensor<160xf32>
    %203 = stablehlo.reduce(%202 init: %43) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %204 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %205 = stablehlo.multiply %203, %204 : tensor<f32>
    %206 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %207 = stablehlo.add %205, %206 : tensor<f32>
    %208 = stablehlo.rsqrt %207 : tensor<f32>
    %209 = stablehlo.broadcast_in_dim %208, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %210 = stablehlo.multiply %200, %209 : tensor<160xf32>
    %211 = stablehlo.multiply %210, %201 : tensor<160xf32>
    %212 = stablehlo.composite "xlaspike.matmul" %211, %model.embed_tokens.weight, %model.embed_tokens.scales, %model.embed_tokens.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_5, version = 1 : i32} : (tensor<160xf32>, tensor<26x40xui32>, tensor<26x5xbf16>, tensor<26x5xbf16>) -> tensor<26xf32>
    %213 = stablehlo.reduce(%212 init: %93) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %214 = stablehlo.broadcast_in_dim %213, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %215 = stablehlo.is_finite %214 : (tensor<26xf32>) -> tensor<26xi1>
    %216 = stablehlo.compare EQ, %212, %214 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %217 = stablehlo.constant dense<false> : tensor<26xi1>
    %218 = stablehlo.select %215, %216, %217 : tensor<26xi1>, tensor<26xi1>
    %219 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %220 = stablehlo.iota dim = 0 : tensor<26xui32>
    %221 = stablehlo.select %218, %220, %219 : tensor<26xi1>, tensor<26xui32>
    %222 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %223 = stablehlo.reduce(%221 init: %222) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %224 = stablehlo.bitcast_convert %223 : (tensor<ui32>) -> tensor<i32>
    return %224, %78, %153 : tensor<i32>, tensor<77x3x2x48xf32>, tensor<77x3x2x48xf32>
  }
  func.func private @gather_rows_0(
    %arg0: tensor<26x40xui32>,
    %arg1: tensor<26x5xbf16>,
    %arg2: tensor<26x5xbf16>,
    %arg3: tensor<32xi32>
  ) -> (tensor<32x160xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<32xi32>
    %1 = stablehlo.constant dense<25> : tensor<32xi32>
    %2 = stablehlo.clamp %0, %arg3, %1 : tensor<32xi32>
    %3 = "stablehlo.gather"(%arg0, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 40>}> : (tensor<26x40xui32>, tensor<32xi32>) -> tensor<32x40xui32>
    %4 = "stablehlo.gather"(%arg1, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<32xi32>) -> tensor<32x5xbf16>
    %5 = "stablehlo.gather"(%arg2, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<32xi32>) -> tensor<32x5xbf16>
    %6 = stablehlo.iota dim = 2 : tensor<32x40x4xui32>
    %7 = stablehlo.constant dense<8> : tensor<32x40x4xui32>
    %8 = stablehlo.multiply %6, %7 : tensor<32x40x4xui32>
    %9 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<32x40xui32>) -> tensor<32x40x4xui32>
    %10 = stablehlo.shift_right_logical %9, %8 : tensor<32x40x4xui32>
    %11 = stablehlo.constant dense<255> : tensor<32x40x4xui32>
    %12 = stablehlo.and %10, %11 : tensor<32x40x4xui32>
    %13 = stablehlo.convert %12 : (tensor<32x40x4xui32>) -> tensor<32x40x4xf32>
    %14 = stablehlo.convert %4 : (tensor<32x5xbf16>) -> tensor<32x5xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<32x5xf32>) -> tensor<32x5x32xf32>
    %16 = stablehlo.convert %5 : (tensor<32x5xbf16>) -> tensor<32x5xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<32x5xf32>) -> tensor<32x5x32xf32>
    %18 = stablehlo.reshape %13 : (tensor<32x40x4xf32>) -> tensor<32x5x32xf32>
    %19 = stablehlo.multiply %18, %15 : tensor<32x5x32xf32>
    %20 = stablehlo.add %19, %17 : tensor<32x5x32xf32>
    %21 = stablehlo.reshape %20 : (tensor<32x5x32xf32>) -> tensor<32x160xf32>
    return %21 : tensor<32x160xf32>
  }
  func.func private @matmul_1(
    %arg0: tensor<32x160xf32>,
    %arg1: tensor<162x5x8x16xi32>,
    %arg2: tensor<162x5x16xbf16>,
    %arg3: tensor<162x5x16xbf16>
  ) -> (tensor<32x2592xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<32x160xf32>) -> tensor<32x5x32xf32>
    %1 = stablehlo.abs %0 : tensor<32x5x32xf32>
    %2 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %3 = stablehlo.reduce(%1 init: %2) applies stablehlo.maximum across dimensions = [2] : (tensor<32x5x32xf32>, tensor<f32>) -> tensor<32x5xf32>
    %4 = stablehlo.constant dense<7.888609e-31> : tensor<32x5xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<32x5xf32>
    %6 = stablehlo.constant dense<7.874016e-03> : tensor<32x5xf32>
    %7 = stablehlo.multiply %5, %6 : tensor<32x5xf32>
    %8 = stablehlo.constant dense<1.0e+00> : tensor<32x5xf32>
    %9 = stablehlo.divide %8, %7 : tensor<32x5xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<32x5xf32>) -> tensor<32x5x32xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<32x5xf32>) -> tensor<32x5x32xf32>
    %12 = stablehlo.multiply %0, %11 : tensor<32x5x32xf32>
    %13 = stablehlo.round_nearest_even %12 : tensor<32x5x32xf32>
    %14 = stablehlo.multiply %13, %10 : tensor<32x5x32xf32>
    %15 = stablehlo.reshape %14 : (tensor<32x5x32xf32>) -> tensor<32x160xf32>
    %16 = stablehlo.reshape %15 : (tensor<32x160xf32>) -> tensor<1x32x160xf32>
    %17 = stablehlo.transpose %16, dims = [0, 2, 1] : (tensor<1x32x160xf32>) -> tensor<1x160x32xf32>
    %18 = stablehlo.reshape %17 : (tensor<1x160x32xf32>) -> tensor<1x5x8x4x32xf32>
    %19 = stablehlo.slice %18 [0:1, 0:5, 0:8, 0:1, 0:32] : (tensor<1x5x8x4x32xf32>) -> tensor<1x5x8x1x32xf32>
    %20 = stablehlo.reshape %19 : (tensor<1x5x8x1x32xf32>) -> tensor<1x5x8x32xf32>
    %21 = stablehlo.slice %18 [0:1, 0:5, 0:8, 1:2, 0:32] : (tensor<1x5x8x4x32xf32>) -> tensor<1x5x8x1x32xf32>
    %22 = stablehlo.reshape %21 : (tensor<1x5x8x1x32xf32>) -> tensor<1x5x8x32xf32>
    %23 = stablehlo.slice %18 [0:1, 0:5, 0:8, 2:3, 0:32] : (tensor<1x5x8x4x32xf32>) -> tensor<1x5x8x1x32xf32>
    %24 = stablehlo.reshape %23 : (tensor<1x5x8x1x32xf32>) -> tensor<1x5x8x32xf32>
    %25 = stablehlo.slice %18 [0:1, 0:5, 0:8, 3:4, 0:32] : (tensor<1x5x8x4x32xf32>) -> tensor<1x5x8x1x32xf32>
    %26 = stablehlo.reshape %25 : (tensor<1x5x8x1x32xf32>) -> tensor<1x5x8x32xf32>
    %27 = stablehlo.broadcast_in_dim %arg1, dims = [2, 3, 4, 5] : (tensor<162x5x8x16xi32>) -> tensor<1x32x162x5x8x16xi32>
    %28 = stablehlo.convert %arg2 : (tensor<162x5x16xbf16>) -> tensor<162x5x16xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [2, 3, 5] : (tensor<162x5x16xf32>) -> tensor<1x32x162x5x8x16xf32>
    %30 = stablehlo.convert %arg3 : (tensor<162x5x16xbf16>) -> tensor<162x5x16xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [2, 3, 5] : (tensor<162x5x16xf32>) -> tensor<1x32x162x5x8x16xf32>
    %32 = stablehlo.constant dense<2.56e+02> : tensor<1x32x162x5x8x16xf32>
    %33 = stablehlo.multiply %29, %32 : tensor<1x32x162x5x8x16xf32>
    %34 = stablehlo.subtract %31, %33 : tensor<1x32x162x5x8x16xf32>
    %35 = stablehlo.constant dense<15> : tensor<1x32x162x5x8x16xi32>
    %36 = stablehlo.shift_left %27, %35 : tensor<1x32x162x5x8x16xi32>
    %37 = stablehlo.constant dense<8355840> : tensor<1x32x162x5x8x16xi32>
    %38 = stablehlo.and %36, %37 : tensor<1x32x162x5x8x16xi32>
    %39 = stablehlo.constant dense<1132462080> : tensor<1x32x162x5x8x16xi32>
    %40 = stablehlo.or %38, %39 : tensor<1x32x162x5x8x16xi32>
    %41 = stablehlo.bitcast_convert %40 : (tensor<1x32x162x5x8x16xi32>) -> tensor<1x32x162x5x8x16xf32>
    %42 = stablehlo.multiply %41, %29 : tensor<1x32x162x5x8x16xf32>
    %43 = stablehlo.add %42, %34 : tensor<1x32x162x5x8x16xf32>
    %44 = stablehlo.broadcast_in_dim %20, dims = [0, 3, 4, 1] : (tensor<1x5x8x32xf32>) -> tensor<1x32x162x5x8x16xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<1x32x162x5x8x16xf32>
    %46 = stablehlo.constant dense<7> : tensor<1x32x162x5x8x16xi32>
    %47 = stablehlo.shift_left %27, %46 : tensor<1x32x162x5x8x16xi32>
    %48 = stablehlo.and %47, %37 : tensor<1x32x162x5x8x16xi32>
    %49 = stablehlo.or %48, %39 : tensor<1x32x162x5x8x16xi32>
    %50 = stablehlo.bitcast_convert %49 : (tensor<1x32x162x5x8x16xi32>) -> tensor<1x32x162x5x8x16xf32>
    %51 = stablehlo.multiply %50, %29 : tensor<1x32x162x5x8x16xf32>
    %52 = stablehlo.add %51, %34 : tensor<1x32x162x5x8x16xf32>
    %53 = stablehlo.broadcast_in_dim %22, dims = [0, 3, 4, 1] : (tensor<1x5x8x32xf32>) -> tensor<1x32x162x5x8x16xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<1x32x162x5x8x16xf32>
    %55 = stablehlo.add %45, %54 : tensor<1x32x162x5x8x16xf32>
    %56 = stablehlo.constant dense<1> : tensor<1x32x162x5x8x16xi32>
    %57 = stablehlo.shift_right_logical %27, %56 : tensor<1x32x162x5x8x16xi32>
    %58 = stablehlo.and %57, %37 : tensor<1x32x162x5x8x16xi32>
    %59 = stablehlo.or %58, %39 : tensor<1x32x162x5x8x16xi32>
    %60 = stablehlo.bitcast_convert %59 : (tensor<1x32x162x5x8x16xi32>) -> tensor<1x32x162x5x8x16xf32>
    %61 = stablehlo.multiply %60, %29 : tensor<1x32x162x5x8x16xf32>
    %62 = stablehlo.add %61, %34 : tensor<1x32x162x5x8x16xf32>
    %63 = stablehlo.broadcast_in_dim %24, dims = [0, 3, 4, 1] : (tensor<1x5x8x32xf32>) -> tensor<1x32x162x5x8x16xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<1x32x162x5x8x16xf32>
    %65 = stablehlo.add %55, %64 : tensor<1x32x162x5x8x16xf32>
    %66 = stablehlo.constant dense<9> : tensor<1x32x162x5x8x16xi32>
    %67 = stablehlo.shift_right_logical %27, %66 : tensor<1x32x162x5x8x16xi32>
    %68 = stablehlo.and %67, %37 : tensor<1x32x162x5x8x16xi32>
    %69 = stablehlo.or %68, %39 : tensor<1x32x162x5x8x16xi32>
    %70 = stablehlo.bitcast_convert %69 : (tensor<1x32x162x5x8x16xi32>) -> tensor<1x32x162x5x8x16xf32>
    %71 = stablehlo.multiply %70, %29 : tensor<1x32x162x5x8x16xf32>
    %72 = stablehlo.add %71, %34 : tensor<1x32x162x5x8x16xf32>
    %73 = stablehlo.broadcast_in_dim %26, dims = [0, 3, 4, 1] : (tensor<1x5x8x32xf32>) -> tensor<1x32x162x5x8x16xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<1x32x162x5x8x16xf32>
    %75 = stablehlo.add %65, %74 : tensor<1x32x162x5x8x16xf32>
    %76 = stablehlo.constant dense<0.0e+00> : tensor<1x32x162x5x8x16xf32>
    %77 = stablehlo.subtract %76, %75 : tensor<1x32x162x5x8x16xf32>
    %78 = stablehlo.subtract %76, %77 : tensor<1x32x162x5x8x16xf32>
    %79 = stablehlo.reduce(%78 init: %2) applies stablehlo.add across dimensions = [3, 4] : (tensor<1x32x162x5x8x16xf32>, tensor<f32>) -> tensor<1x32x162x16xf32>
    %80 = stablehlo.reshape %79 : (tensor<1x32x162x16xf32>) -> tensor<32x2592xf32>
    return %80 : tensor<32x2592xf32>
  }
  func.func private @matmul_2(
    %arg0: tensor<32x2016xf32>,
    %arg1: tensor<10x63x8x16xi32>,
    %arg2: tensor<10x63x16xbf16>,
    %arg3: tensor<10x63x16xbf16>
  ) -> (tensor<32x160xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<32x2016xf32>) -> tensor<32x63x32xf32>
    %1 = stablehlo.abs %0 : tensor<32x63x32xf32>
    %2 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %3 = stablehlo.reduce(%1 init: %2) applies stablehlo.maximum across dimensions = [2] : (tensor<32x63x32xf32>, tensor<f32>) -> tensor<32x63xf32>
    %4 = stablehlo.constant dense<7.888609e-31> : tensor<32x63xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<32x63xf32>
    %6 = stablehlo.constant dense<7.874016e-03> : tensor<32x63xf32>
    %7 = stablehlo.multiply %5, %6 : tensor<32x63xf32>
    %8 = stablehlo.constant dense<1.0e+00> : tensor<32x63xf32>
    %9 = stablehlo.divide %8, %7 : tensor<32x63xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<32x63xf32>) -> tensor<32x63x32xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<32x63xf32>) -> tensor<32x63x32xf32>
    %12 = stablehlo.multiply %0, %11 : tensor<32x63x32xf32>
    %13 = stablehlo.round_nearest_even %12 : tensor<32x63x32xf32>
    %14 = stablehlo.multiply %13, %10 : tensor<32x63x32xf32>
    %15 = stablehlo.reshape %14 : (tensor<32x63x32xf32>) -> tensor<32x2016xf32>
    %16 = stablehlo.reshape %15 : (tensor<32x2016xf32>) -> tensor<1x32x2016xf32>
    %17 = stablehlo.transpose %16, dims = [0, 2, 1] : (tensor<1x32x2016xf32>) -> tensor<1x2016x32xf32>
    %18 = stablehlo.reshape %17 : (tensor<1x2016x32xf32>) -> tensor<1x63x8x4x32xf32>
    %19 = stablehlo.slice %18 [0:1, 0:63, 0:8, 0:1, 0:32] : (tensor<1x63x8x4x32xf32>) -> tensor<1x63x8x1x32xf32>
    %20 = stablehlo.reshape %19 : (tensor<1x63x8x1x32xf32>) -> tensor<1x63x8x32xf32>
    %21 = stablehlo.slice %18 [0:1, 0:63, 0:8, 1:2, 0:32] : (tensor<1x63x8x4x32xf32>) -> tensor<1x63x8x1x32xf32>
    %22 = stablehlo.reshape %21 : (tensor<1x63x8x1x32xf32>) -> tensor<1x63x8x32xf32>
    %23 = stablehlo.slice %18 [0:1, 0:63, 0:8, 2:3, 0:32] : (tensor<1x63x8x4x32xf32>) -> tensor<1x63x8x1x32xf32>
    %24 = stablehlo.reshape %23 : (tensor<1x63x8x1x32xf32>) -> tensor<1x63x8x32xf32>
    %25 = stablehlo.slice %18 [0:1, 0:63, 0:8, 3:4, 0:32] : (tensor<1x63x8x4x32xf32>) -> tensor<1x63x8x1x32xf32>
    %26 = stablehlo.reshape %25 : (tensor<1x63x8x1x32xf32>) -> tensor<1x63x8x32xf32>
    %27 = stablehlo.broadcast_in_dim %arg1, dims = [2, 3, 4, 5] : (tensor<10x63x8x16xi32>) -> tensor<1x32x10x63x8x16xi32>
    %28 = stablehlo.convert %arg2 : (tensor<10x63x16xbf16>) -> tensor<10x63x16xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [2, 3, 5] : (tensor<10x63x16xf32>) -> tensor<1x32x10x63x8x16xf32>
    %30 = stablehlo.convert %arg3 : (tensor<10x63x16xbf16>) -> tensor<10x63x16xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [2, 3, 5] : (tensor<10x63x16xf32>) -> tensor<1x32x10x63x8x16xf32>
    %32 = stablehlo.constant dense<2.56e+02> : tensor<1x32x10x63x8x16xf32>
    %33 = stablehlo.multiply %29, %32 : tensor<1x32x10x63x8x16xf32>
    %34 = stablehlo.subtract %31, %33 : tensor<1x32x10x63x8x16xf32>
    %35 = stablehlo.constant dense<15> : tensor<1x32x10x63x8x16xi32>
    %36 = stablehlo.shift_left %27, %35 : tensor<1x32x10x63x8x16xi32>
    %37 = stablehlo.constant dense<8355840> : tensor<1x32x10x63x8x16xi32>
    %38 = stablehlo.and %36, %37 : tensor<1x32x10x63x8x16xi32>
    %39 = stablehlo.constant dense<1132462080> : tensor<1x32x10x63x8x16xi32>
    %40 = stablehlo.or %38, %39 : tensor<1x32x10x63x8x16xi32>
    %41 = stablehlo.bitcast_convert %40 : (tensor<1x32x10x63x8x16xi32>) -> tensor<1x32x10x63x8x16xf32>
    %42 = stablehlo.multiply %41, %29 : tensor<1x32x10x63x8x16xf32>
    %43 = stablehlo.add %42, %34 : tensor<1x32x10x63x8x16xf32>
    %44 = stablehlo.broadcast_in_dim %20, dims = [0, 3, 4, 1] : (tensor<1x63x8x32xf32>) -> tensor<1x32x10x63x8x16xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<1x32x10x63x8x16xf32>
    %46 = stablehlo.constant dense<7> : tensor<1x32x10x63x8x16xi32>
    %47 = stablehlo.shift_left %27, %46 : tensor<1x32x10x63x8x16xi32>
    %48 = stablehlo.and %47, %37 : tensor<1x32x10x63x8x16xi32>
    %49 = stablehlo.or %48, %39 : tensor<1x32x10x63x8x16xi32>
    %50 = stablehlo.bitcast_convert %49 : (tensor<1x32x10x63x8x16xi32>) -> tensor<1x32x10x63x8x16xf32>
    %51 = stablehlo.multiply %50, %29 : tensor<1x32x10x63x8x16xf32>
    %52 = stablehlo.add %51, %34 : tensor<1x32x10x63x8x16xf32>
    %53 = stablehlo.broadcast_in_dim %22, dims = [0, 3, 4, 1] : (tensor<1x63x8x32xf32>) -> tensor<1x32x10x63x8x16xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<1x32x10x63x8x16xf32>
    %55 = stablehlo.add %45, %54 : tensor<1x32x10x63x8x16xf32>
    %56 = stablehlo.constant dense<1> : tensor<1x32x10x63x8x16xi32>
    %57 = stablehlo.shift_right_logical %27, %56 : tensor<1x32x10x63x8x16xi32>
    %58 = stablehlo.and %57, %37 : tensor<1x32x10x63x8x16xi32>
    %59 = stablehlo.or %58, %39 : tensor<1x32x10x63x8x16xi32>
    %60 = stablehlo.bitcast_convert %59 : (tensor<1x32x10x63x8x16xi32>) -> tensor<1x32x10x63x8x16xf32>
    %61 = stablehlo.multiply %60, %29 : tensor<1x32x10x63x8x16xf32>
    %62 = stablehlo.add %61, %34 : tensor<1x32x10x63x8x16xf32>
    %63 = stablehlo.broadcast_in_dim %24, dims = [0, 3, 4, 1] : (tensor<1x63x8x32xf32>) -> tensor<1x32x10x63x8x16xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<1x32x10x63x8x16xf32>
    %65 = stablehlo.add %55, %64 : tensor<1x32x10x63x8x16xf32>
    %66 = stablehlo.constant dense<9> : tensor<1x32x10x63x8x16xi32>
    %67 = stablehlo.shift_right_logical %27, %66 : tensor<1x32x10x63x8x16xi32>
    %68 = stablehlo.and %67, %37 : tensor<1x32x10x63x8x16xi32>
    %69 = stablehlo.or %68, %39 : tensor<1x32x10x63x8x16xi32>
    %70 = stablehlo.bitcast_convert %69 : (tensor<1x32x10x63x8x16xi32>) -> tensor<1x32x10x63x8x16xf32>
    %71 = stablehlo.multiply %70, %29 : tensor<1x32x10x63x8x16xf32>
    %72 = stablehlo.add %71, %34 : tensor<1x32x10x63x8x16xf32>
    %73 = stablehlo.broadcast_in_dim %26, dims = [0, 3, 4, 1] : (tensor<1x63x8x32xf32>) -> tensor<1x32x10x63x8x16xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<1x32x10x63x8x16xf32>
    %75 = stablehlo.add %65, %74 : tensor<1x32x10x63x8x16xf32>
    %76 = stablehlo.constant dense<0.0e+00> : tensor<1x32x10x63x8x16xf32>
    %77 = stablehlo.subtract %76, %75 : tensor<1x32x10x63x8x16xf32>
    %78 = stablehlo.subtract %76, %77 : tensor<1x32x10x63x8x16xf32>
    %79 = stablehlo.reduce(%78 init: %2) applies stablehlo.add across dimensions = [3, 4] : (tensor<1x32x10x63x8x16xf32>, tensor<f32>) -> tensor<1x32x10x16xf32>
    %80 = stablehlo.reshape %79 : (tensor<1x32x10x16xf32>) -> tensor<32x160xf32>
    return %80 : tensor<32x160xf32>
  }
  func.func private @gated_matmul_3(
    %arg0: tensor<32x160xf32>,
    %arg1: tensor<26x5x8x16xi32>,
    %arg2: tensor<26x5x16xbf16>,
    %arg3: tensor<26x5x16xbf16>,
    %arg4: tensor<26x5x8x16xi32>,
    %arg5: tensor<26x5x16xbf16>,
    %arg6: tensor<26x5x16xbf16>
  ) -> (tensor<32x416xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<32x160xf32>) -> tensor<32x5x32xf32>
    %1 = stablehlo.abs %0 : tensor<32x5x32xf32>
    %2 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %3 = stablehlo.reduce(%1 init: %2) applies stablehlo.maximum across dimensions = [2] : (tensor<32x5x32xf32>, tensor<f32>) -> tensor<32x5xf32>
    %4 = stablehlo.constant dense<7.888609e-31> : tensor<32x5xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<32x5xf32>
    %6 = stablehlo.constant dense<7.874016e-03> : tensor<32x5xf32>
    %7 = stablehlo.multiply %5, %6 : tensor<32x5xf32>
    %8 = stablehlo.constant dense<1.0e+00> : tensor<32x5xf32>
    %9 = stablehlo.divide %8, %7 : tensor<32x5xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<32x5xf32>) -> tensor<32x5x32xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<32x5xf32>) -> tensor<32x5x32xf32>
    %12 = stablehlo.multiply %0, %11 : tensor<32x5x32xf32>
    %13 = stablehlo.round_nearest_even %12 : tensor<32x5x32xf32>
    %14 = stablehlo.multiply %13, %10 : tensor<32x5x32xf32>
    %15 = stablehlo.reshape %14 : (tensor<32x5x32xf32>) -> tensor<32x160xf32>
    %16 = stablehlo.reshape %15 : (tensor<32x160xf32>) -> tensor<1x32x160xf32>
    %17 = stablehlo.transpose %16, dims = [0, 2, 1] : (tensor<1x32x160xf32>) -> tensor<1x160x32xf32>
    %18 = stablehlo.reshape %17 : (tensor<1x160x32xf32>) -> tensor<1x5x8x4x32xf32>
    %19 = stablehlo.slice %18 [0:1, 0:5, 0:8, 0:1, 0:32] : (tensor<1x5x8x4x32xf32>) -> tensor<1x5x8x1x32xf32>
    %20 = stablehlo.reshape %19 : (tensor<1x5x8x1x32xf32>) -> tensor<1x5x8x32xf32>
    %21 = stablehlo.slice %18 [0:1, 0:5, 0:8, 1:2, 0:32] : (tensor<1x5x8x4x32xf32>) -> tensor<1x5x8x1x32xf32>
    %22 = stablehlo.reshape %21 : (tensor<1x5x8x1x32xf32>) -> tensor<1x5x8x32xf32>
    %23 = stablehlo.slice %18 [0:1, 0:5, 0:8, 2:3, 0:32] : (tensor<1x5x8x4x32xf32>) -> tensor<1x5x8x1x32xf32>
    %24 = stablehlo.reshape %23 : (tensor<1x5x8x1x32xf32>) -> tensor<1x5x8x32xf32>
    %25 = stablehlo.slice %18 [0:1, 0:5, 0:8, 3:4, 0:32] : (tensor<1x5x8x4x32xf32>) -> tensor<1x5x8x1x32xf32>
    %26 = stablehlo.reshape %25 : (tensor<1x5x8x1x32xf32>) -> tensor<1x5x8x32xf32>
    %27 = stablehlo.broadcast_in_dim %arg1, dims = [2, 3, 4, 5] : (tensor<26x5x8x16xi32>) -> tensor<1x32x26x5x8x16xi32>
    %28 = stablehlo.convert %arg2 : (tensor<26x5x16xbf16>) -> tensor<26x5x16xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [2, 3, 5] : (tensor<26x5x16xf32>) -> tensor<1x32x26x5x8x16xf32>
    %30 = stablehlo.convert %arg3 : (tensor<26x5x16xbf16>) -> tensor<26x5x16xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [2, 3, 5] : (tensor<26x5x16xf32>) -> tensor<1x32x26x5x8x16xf32>
    %32 = stablehlo.constant dense<2.56e+02> : tensor<1x32x26x5x8x16xf32>
    %33 = stablehlo.multiply %29, %32 : tensor<1x32x26x5x8x16xf32>
    %34 = stablehlo.subtract %31, %33 : tensor<1x32x26x5x8x16xf32>
    %35 = stablehlo.constant dense<15> : tensor<1x32x26x5x8x16xi32>
    %36 = stablehlo.shift_left %27, %35 : tensor<1x32x26x5x8x16xi32>
    %37 = stablehlo.constant dense<8355840> : tensor<1x32x26x5x8x16xi32>
    %38 = stablehlo.and %36, %37 : tensor<1x32x26x5x8x16xi32>
    %39 = stablehlo.constant dense<1132462080> : tensor<1x32x26x5x8x16xi32>
    %40 = stablehlo.or %38, %39 : tensor<1x32x26x5x8x16xi32>
    %41 = stablehlo.bitcast_convert %40 : (tensor<1x32x26x5x8x16xi32>) -> tensor<1x32x26x5x8x16xf32>
    %42 = stablehlo.multiply %41, %29 : tensor<1x32x26x5x8x16xf32>
    %43 = stablehlo.add %42, %34 : tensor<1x32x26x5x8x16xf32>
    %44 = stablehlo.broadcast_in_dim %20, dims = [0, 3, 4, 1] : (tensor<1x5x8x32xf32>) -> tensor<1x32x26x5x8x16xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<1x32x26x5x8x16xf32>
    %46 = stablehlo.constant dense<7> : tensor<1x32x26x5x8x16xi32>
    %47 = stablehlo.shift_left %27, %46 : tensor<1x32x26x5x8x16xi32>
    %48 = stablehlo.and %47, %37 : tensor<1x32x26x5x8x16xi32>
    %49 = stablehlo.or %48, %39 : tensor<1x32x26x5x8x16xi32>
    %50 = stablehlo.bitcast_convert %49 : (tensor<1x32x26x5x8x16xi32>) -> tensor<1x32x26x5x8x16xf32>
    %51 = stablehlo.multiply %50, %29 : tensor<1x32x26x5x8x16xf32>
    %52 = stablehlo.add %51, %34 : tensor<1x32x26x5x8x16xf32>
    %53 = stablehlo.broadcast_in_dim %22, dims = [0, 3, 4, 1] : (tensor<1x5x8x32xf32>) -> tensor<1x32x26x5x8x16xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<1x32x26x5x8x16xf32>
    %55 = stablehlo.add %45, %54 : tensor<1x32x26x5x8x16xf32>
    %56 = stablehlo.constant dense<1> : tensor<1x32x26x5x8x16xi32>
    %57 = stablehlo.shift_right_logical %27, %56 : tensor<1x32x26x5x8x16xi32>
    %58 = stablehlo.and %57, %37 : tensor<1x32x26x5x8x16xi32>
    %59 = stablehlo.or %58, %39 : tensor<1x32x26x5x8x16xi32>
    %60 = stablehlo.bitcast_convert %59 : (tensor<1x32x26x5x8x16xi32>) -> tensor<1x32x26x5x8x16xf32>
    %61 = stablehlo.multiply %60, %29 : tensor<1x32x26x5x8x16xf32>
    %62 = stablehlo.add %61, %34 : tensor<1x32x26x5x8x16xf32>
    %63 = stablehlo.broadcast_in_dim %24, dims = [0, 3, 4, 1] : (tensor<1x5x8x32xf32>) -> tensor<1x32x26x5x8x16xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<1x32x26x5x8x16xf32>
    %65 = stablehlo.add %55, %64 : tensor<1x32x26x5x8x16xf32>
    %66 = stablehlo.constant dense<9> : tensor<1x32x26x5x8x16xi32>
    %67 = stablehlo.shift_right_logical %27, %66 : tensor<1x32x26x5x8x16xi32>
    %68 = stablehlo.and %67, %37 : tensor<1x32x26x5x8x16xi32>
    %69 = stablehlo.or %68, %39 : tensor<1x32x26x5x8x16xi32>
    %70 = stablehlo.bitcast_convert %69 : (tensor<1x32x26x5x8x16xi32>) -> tensor<1x32x26x5x8x16xf32>
    %71 = stablehlo.multiply %70, %29 : tensor<1x32x26x5x8x16xf32>
    %72 = stablehlo.add %71, %34 : tensor<1x32x26x5x8x16xf32>
    %73 = stablehlo.broadcast_in_dim %26, dims = [0, 3, 4, 1] : (tensor<1x5x8x32xf32>) -> tensor<1x32x26x5x8x16xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<1x32x26x5x8x16xf32>
    %75 = stablehlo.add %65, %74 : tensor<1x32x26x5x8x16xf32>
    %76 = stablehlo.constant dense<0.0e+00> : tensor<1x32x26x5x8x16xf32>
    %77 = stablehlo.subtract %76, %75 : tensor<1x32x26x5x8x16xf32>
    %78 = stablehlo.subtract %76, %77 : tensor<1x32x26x5x8x16xf32>
    %79 = stablehlo.broadcast_in_dim %arg4, dims = [2, 3, 4, 5] : (tensor<26x5x8x16xi32>) -> tensor<1x32x26x5x8x16xi32>
    %80 = stablehlo.convert %arg5 : (tensor<26x5x16xbf16>) -> tensor<26x5x16xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [2, 3, 5] : (tensor<26x5x16xf32>) -> tensor<1x32x26x5x8x16xf32>
    %82 = stablehlo.convert %arg6 : (tensor<26x5x16xbf16>) -> tensor<26x5x16xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [2, 3, 5] : (tensor<26x5x16xf32>) -> tensor<1x32x26x5x8x16xf32>
    %84 = stablehlo.multiply %81, %32 : tensor<1x32x26x5x8x16xf32>
    %85 = stablehlo.subtract %83, %84 : tensor<1x32x26x5x8x16xf32>
    %86 = stablehlo.shift_left %79, %35 : tensor<1x32x26x5x8x16xi32>
    %87 = stablehlo.and %86, %37 : tensor<1x32x26x5x8x16xi32>
    %88 = stablehlo.or %87, %39 : tensor<1x32x26x5x8x16xi32>
    %89 = stablehlo.bitcast_convert %88 : (tensor<1x32x26x5x8x16xi32>) -> tensor<1x32x26x5x8x16xf32>
    %90 = stablehlo.multiply %89, %81 : tensor<1x32x26x5x8x16xf32>
    %91 = stablehlo.add %90, %85 : tensor<1x32x26x5x8x16xf32>
    %92 = stablehlo.broadcast_in_dim %20, dims = [0, 3, 4, 1] : (tensor<1x5x8x32xf32>) -> tensor<1x32x26x5x8x16xf32>
    %93 = stablehlo.multiply %91, %92 : tensor<1x32x26x5x8x16xf32>
    %94 = stablehlo.shift_left %79, %46 : tensor<1x32x26x5x8x16xi32>
    %95 = stablehlo.and %94, %37 : tensor<1x32x26x5x8x16xi32>
    %96 = stablehlo.or %95, %39 : tensor<1x32x26x5x8x16xi32>
    %97 = stablehlo.bitcast_convert %96 : (tensor<1x32x26x5x8x16xi32>) -> tensor<1x32x26x5x8x16xf32>
    %98 = stablehlo.multiply %97, %81 : tensor<1x32x26x5x8x16xf32>
    %99 = stablehlo.add %98, %85 : tensor<1x32x26x5x8x16xf32>
    %100 = stablehlo.broadcast_in_dim %22, dims = [0, 3, 4, 1] : (tensor<1x5x8x32xf32>) -> tensor<1x32x26x5x8x16xf32>
    %101 = stablehlo.multiply %99, %100 : tensor<1x32x26x5x8x16xf32>
    %102 = stablehlo.add %93, %101 : tensor<1x32x26x5x8x16xf32>
    %103 = stablehlo.shift_right_logical %79, %56 : tensor<1x32x26x5x8x16xi32>
    %104 = stablehlo.and %103, %37 : tensor<1x32x26x5x8x16xi32>
    %105 = stablehlo.or %104, %39 : tensor<1x32x26x5x8x16xi32>
    %106 = stablehlo.bitcast_convert %105 : (tensor<1x32x26x5x8x16xi32>) -> tensor<1x32x26x5x8x16xf32>
    %107 = stablehlo.multiply %106, %81 : tensor<1x32x26x5x8x16xf32>
    %108 = stablehlo.add %107, %85 : tensor<1x32x26x5x8x16xf32>
    %109 = stablehlo.broadcast_in_dim %24, dims = [0, 3, 4, 1] : (tensor<1x5x8x32xf32>) -> tensor<1x32x26x5x8x16xf32>
    %110 = stablehlo.multiply %108, %109 : tensor<1x32x26x5x8x16xf32>
    %111 = stablehlo.add %102, %110 : tensor<1x32x26x5x8x16xf32>
    %112 = stablehlo.shift_right_logical %79, %66 : tensor<1x32x26x5x8x16xi32>
    %113 = stablehlo.and %112, %37 : tensor<1x32x26x5x8x16xi32>
    %114 = stablehlo.or %113, %39 : tensor<1x32x26x5x8x16xi32>
    %115 = stablehlo.bitcast_convert %114 : (tensor<1x32x26x5x8x16xi32>) -> tensor<1x32x26x5x8x16xf32>
    %116 = stablehlo.multiply %115, %81 : tensor<1x32x26x5x8x16xf32>
    %117 = stablehlo.add %116, %85 : tensor<1x32x26x5x8x16xf32>
    %118 = stablehlo.broadcast_in_dim %26, dims = [0, 3, 4, 1] : (tensor<1x5x8x32xf32>) -> tensor<1x32x26x5x8x16xf32>
    %119 = stablehlo.multiply %117, %118 : tensor<1x32x26x5x8x16xf32>
    %120 = stablehlo.add %111, %119 : tensor<1x32x26x5x8x16xf32>
    %121 = stablehlo.subtract %76, %120 : tensor<1x32x26x5x8x16xf32>
    %122 = stablehlo.subtract %76, %121 : tensor<1x32x26x5x8x16xf32>
    %123 = stablehlo.reduce(%78 init: %2) applies stablehlo.add across dimensions = [3, 4] : (tensor<1x32x26x5x8x16xf32>, tensor<f32>) -> tensor<1x32x26x16xf32>
    %124 = stablehlo.reduce(%122 init: %2) applies stablehlo.add across dimensions = [3, 4] : (tensor<1x32x26x5x8x16xf32>, tensor<f32>) -> tensor<1x32x26x16xf32>
    %125 = stablehlo.logistic %123 : tensor<1x32x26x16xf32>
    %126 = stablehlo.multiply %123, %125 : tensor<1x32x26x16xf32>
    %127 = stablehlo.multiply %126, %124 : tensor<1x32x26x16xf32>
    %128 = stablehlo.reshape %127 : (tensor<1x32x26x16xf32>) -> tensor<32x416xf32>
    return %128 : tensor<32x416xf32>
  }
  func.func private @matmul_4(
    %arg0: tensor<32x416xf32>,
    %arg1: tensor<10x13x8x16xi32>,
    %arg2: tensor<10x13x16xbf16>,
    %arg3: tensor<10x13x16xbf16>
  ) -> (tensor<32x160xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<32x416xf32>) -> tensor<32x13x32xf32>
    %1 = stablehlo.abs %0 : tensor<32x13x32xf32>
    %2 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %3 = stablehlo.reduce(%1 init: %2) applies stablehlo.maximum across dimensions = [2] : (tensor<32x13x32xf32>, tensor<f32>) -> tensor<32x13xf32>
    %4 = stablehlo.constant dense<7.888609e-31> : tensor<32x13xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<32x13xf32>
    %6 = stablehlo.constant dense<7.874016e-03> : tensor<32x13xf32>
    %7 = stablehlo.multiply %5, %6 : tensor<32x13xf32>
    %8 = stablehlo.constant dense<1.0e+00> : tensor<32x13xf32>
    %9 = stablehlo.divide %8, %7 : tensor<32x13xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<32x13xf32>) -> tensor<32x13x32xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<32x13xf32>) -> tensor<32x13x32xf32>
    %12 = stablehlo.multiply %0, %11 : tensor<32x13x32xf32>
    %13 = stablehlo.round_nearest_even %12 : tensor<32x13x32xf32>
    %14 = stablehlo.multiply %13, %10 : tensor<32x13x32xf32>
    %15 = stablehlo.reshape %14 : (tensor<32x13x32xf32>) -> tensor<32x416xf32>
    %16 = stablehlo.reshape %15 : (tensor<32x416xf32>) -> tensor<1x32x416xf32>
    %17 = stablehlo.transpose %16, dims = [0, 2, 1] : (tensor<1x32x416xf32>) -> tensor<1x416x32xf32>
    %18 = stablehlo.reshape %17 : (tensor<1x416x32xf32>) -> tensor<1x13x8x4x32xf32>
    %19 = stablehlo.slice %18 [0:1, 0:13, 0:8, 0:1, 0:32] : (tensor<1x13x8x4x32xf32>) -> tensor<1x13x8x1x32xf32>
    %20 = stablehlo.reshape %19 : (tensor<1x13x8x1x32xf32>) -> tensor<1x13x8x32xf32>
    %21 = stablehlo.slice %18 [0:1, 0:13, 0:8, 1:2, 0:32] : (tensor<1x13x8x4x32xf32>) -> tensor<1x13x8x1x32xf32>
    %22 = stablehlo.reshape %21 : (tensor<1x13x8x1x32xf32>) -> tensor<1x13x8x32xf32>
    %23 = stablehlo.slice %18 [0:1, 0:13, 0:8, 2:3, 0:32] : (tensor<1x13x8x4x32xf32>) -> tensor<1x13x8x1x32xf32>
    %24 = stablehlo.reshape %23 : (tensor<1x13x8x1x32xf32>) -> tensor<1x13x8x32xf32>
    %25 = stablehlo.slice %18 [0:1, 0:13, 0:8, 3:4, 0:32] : (tensor<1x13x8x4x32xf32>) -> tensor<1x13x8x1x32xf32>
    %26 = stablehlo.reshape %25 : (tensor<1x13x8x1x32xf32>) -> tensor<1x13x8x32xf32>
    %27 = stablehlo.broadcast_in_dim %arg1, dims = [2, 3, 4, 5] : (tensor<10x13x8x16xi32>) -> tensor<1x32x10x13x8x16xi32>
    %28 = stablehlo.convert %arg2 : (tensor<10x13x16xbf16>) -> tensor<10x13x16xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [2, 3, 5] : (tensor<10x13x16xf32>) -> tensor<1x32x10x13x8x16xf32>
    %30 = stablehlo.convert %arg3 : (tensor<10x13x16xbf16>) -> tensor<10x13x16xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [2, 3, 5] : (tensor<10x13x16xf32>) -> tensor<1x32x10x13x8x16xf32>
    %32 = stablehlo.constant dense<2.56e+02> : tensor<1x32x10x13x8x16xf32>
    %33 = stablehlo.multiply %29, %32 : tensor<1x32x10x13x8x16xf32>
    %34 = stablehlo.subtract %31, %33 : tensor<1x32x10x13x8x16xf32>
    %35 = stablehlo.constant dense<15> : tensor<1x32x10x13x8x16xi32>
    %36 = stablehlo.shift_left %27, %35 : tensor<1x32x10x13x8x16xi32>
    %37 = stablehlo.constant dense<8355840> : tensor<1x32x10x13x8x16xi32>
    %38 = stablehlo.and %36, %37 : tensor<1x32x10x13x8x16xi32>
    %39 = stablehlo.constant dense<1132462080> : tensor<1x32x10x13x8x16xi32>
    %40 = stablehlo.or %38, %39 : tensor<1x32x10x13x8x16xi32>
    %41 = stablehlo.bitcast_convert %40 : (tensor<1x32x10x13x8x16xi32>) -> tensor<1x32x10x13x8x16xf32>
    %42 = stablehlo.multiply %41, %29 : tensor<1x32x10x13x8x16xf32>
    %43 = stablehlo.add %42, %34 : tensor<1x32x10x13x8x16xf32>
    %44 = stablehlo.broadcast_in_dim %20, dims = [0, 3, 4, 1] : (tensor<1x13x8x32xf32>) -> tensor<1x32x10x13x8x16xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<1x32x10x13x8x16xf32>
    %46 = stablehlo.constant dense<7> : tensor<1x32x10x13x8x16xi32>
    %47 = stablehlo.shift_left %27, %46 : tensor<1x32x10x13x8x16xi32>
    %48 = stablehlo.and %47, %37 : tensor<1x32x10x13x8x16xi32>
    %49 = stablehlo.or %48, %39 : tensor<1x32x10x13x8x16xi32>
    %50 = stablehlo.bitcast_convert %49 : (tensor<1x32x10x13x8x16xi32>) -> tensor<1x32x10x13x8x16xf32>
    %51 = stablehlo.multiply %50, %29 : tensor<1x32x10x13x8x16xf32>
    %52 = stablehlo.add %51, %34 : tensor<1x32x10x13x8x16xf32>
    %53 = stablehlo.broadcast_in_dim %22, dims = [0, 3, 4, 1] : (tensor<1x13x8x32xf32>) -> tensor<1x32x10x13x8x16xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<1x32x10x13x8x16xf32>
    %55 = stablehlo.add %45, %54 : tensor<1x32x10x13x8x16xf32>
    %56 = stablehlo.constant dense<1> : tensor<1x32x10x13x8x16xi32>
    %57 = stablehlo.shift_right_logical %27, %56 : tensor<1x32x10x13x8x16xi32>
    %58 = stablehlo.and %57, %37 : tensor<1x32x10x13x8x16xi32>
    %59 = stablehlo.or %58, %39 : tensor<1x32x10x13x8x16xi32>
    %60 = stablehlo.bitcast_convert %59 : (tensor<1x32x10x13x8x16xi32>) -> tensor<1x32x10x13x8x16xf32>
    %61 = stablehlo.multiply %60, %29 : tensor<1x32x10x13x8x16xf32>
    %62 = stablehlo.add %61, %34 : tensor<1x32x10x13x8x16xf32>
    %63 = stablehlo.broadcast_in_dim %24, dims = [0, 3, 4, 1] : (tensor<1x13x8x32xf32>) -> tensor<1x32x10x13x8x16xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<1x32x10x13x8x16xf32>
    %65 = stablehlo.add %55, %64 : tensor<1x32x10x13x8x16xf32>
    %66 = stablehlo.constant dense<9> : tensor<1x32x10x13x8x16xi32>
    %67 = stablehlo.shift_right_logical %27, %66 : tensor<1x32x10x13x8x16xi32>
    %68 = stablehlo.and %67, %37 : tensor<1x32x10x13x8x16xi32>
    %69 = stablehlo.or %68, %39 : tensor<1x32x10x13x8x16xi32>
    %70 = stablehlo.bitcast_convert %69 : (tensor<1x32x10x13x8x16xi32>) -> tensor<1x32x10x13x8x16xf32>
    %71 = stablehlo.multiply %70, %29 : tensor<1x32x10x13x8x16xf32>
    %72 = stablehlo.add %71, %34 : tensor<1x32x10x13x8x16xf32>
    %73 = stablehlo.broadcast_in_dim %26, dims = [0, 3, 4, 1] : (tensor<1x13x8x32xf32>) -> tensor<1x32x10x13x8x16xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<1x32x10x13x8x16xf32>
    %75 = stablehlo.add %65, %74 : tensor<1x32x10x13x8x16xf32>
    %76 = stablehlo.constant dense<0.0e+00> : tensor<1x32x10x13x8x16xf32>
    %77 = stablehlo.subtract %76, %75 : tensor<1x32x10x13x8x16xf32>
    %78 = stablehlo.subtract %76, %77 : tensor<1x32x10x13x8x16xf32>
    %79 = stablehlo.reduce(%78 init: %2) applies stablehlo.add across dimensions = [3, 4] : (tensor<1x32x10x13x8x16xf32>, tensor<f32>) -> tensor<1x32x10x16xf32>
    %80 = stablehlo.reshape %79 : (tensor<1x32x10x16xf32>) -> tensor<32x160xf32>
    return %80 : tensor<32x160xf32>
  }
  func.func private @matmul_5(
    %arg0: tensor<160xf32>,
    %arg1: tensor<26x40xui32>,
    %arg2: tensor<26x5xbf16>,
    %arg3: tensor<26x5xbf16>
  ) -> (tensor<26xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<160xf32>) -> tensor<5x32xf32>
    %1 = stablehlo.abs %0 : tensor<5x32xf32>
    %2 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %3 = stablehlo.reduce(%1 init: %2) applies stablehlo.maximum across dimensions = [1] : (tensor<5x32xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.constant dense<7.888609e-31> : tensor<5xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<5xf32>
    %6 = stablehlo.constant dense<7.874016e-03> : tensor<5xf32>
    %7 = stablehlo.multiply %5, %6 : tensor<5xf32>
    %8 = stablehlo.constant dense<1.0e+00> : tensor<5xf32>
    %9 = stablehlo.divide %8, %7 : tensor<5xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<5xf32>) -> tensor<5x32xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<5xf32>) -> tensor<5x32xf32>
    %12 = stablehlo.multiply %0, %11 : tensor<5x32xf32>
    %13 = stablehlo.round_nearest_even %12 : tensor<5x32xf32>
    %14 = stablehlo.multiply %13, %10 : tensor<5x32xf32>
    %15 = stablehlo.reshape %14 : (tensor<5x32xf32>) -> tensor<160xf32>
    %16 = stablehlo.reshape %15 : (tensor<160xf32>) -> tensor<5x8x4xf32>
    %17 = stablehlo.transpose %16, dims = [0, 2, 1] : (tensor<5x8x4xf32>) -> tensor<5x4x8xf32>
    %18 = stablehlo.reduce(%17 init: %2) applies stablehlo.add across dimensions = [1] : (tensor<5x4x8xf32>, tensor<f32>) -> tensor<5x8xf32>
    %19 = stablehlo.reshape %arg1 : (tensor<26x40xui32>) -> tensor<26x5x8xui32>
    %20 = stablehlo.slice %17 [0:5, 0:1, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %21 = stablehlo.reshape %20 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %22 = stablehlo.constant dense<15> : tensor<26x5x8xui32>
    %23 = stablehlo.shift_left %19, %22 : tensor<26x5x8xui32>
    %24 = stablehlo.constant dense<8355840> : tensor<26x5x8xui32>
    %25 = stablehlo.and %23, %24 : tensor<26x5x8xui32>
    %26 = stablehlo.constant dense<1132462080> : tensor<26x5x8xui32>
    %27 = stablehlo.or %25, %26 : tensor<26x5x8xui32>
    %28 = stablehlo.bitcast_convert %27 : (tensor<26x5x8xui32>) -> tensor<26x5x8xf32>
    %29 = stablehlo.broadcast_in_dim %21, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8xf32>
    %30 = stablehlo.multiply %28, %29 : tensor<26x5x8xf32>
    %31 = stablehlo.slice %17 [0:5, 1:2, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %32 = stablehlo.reshape %31 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %33 = stablehlo.constant dense<7> : tensor<26x5x8xui32>
    %34 = stablehlo.shift_left %19, %33 : tensor<26x5x8xui32>
    %35 = stablehlo.and %34, %24 : tensor<26x5x8xui32>
    %36 = stablehlo.or %35, %26 : tensor<26x5x8xui32>
    %37 = stablehlo.bitcast_convert %36 : (tensor<26x5x8xui32>) -> tensor<26x5x8xf32>
    %38 = stablehlo.broadcast_in_dim %32, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8xf32>
    %39 = stablehlo.multiply %37, %38 : tensor<26x5x8xf32>
    %40 = stablehlo.add %30, %39 : tensor<26x5x8xf32>
    %41 = stablehlo.slice %17 [0:5, 2:3, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %42 = stablehlo.reshape %41 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %43 = stablehlo.constant dense<1> : tensor<26x5x8xui32>
    %44 = stablehlo.shift_right_logical %19, %43 : tensor<26x5x8xui32>
    %45 = stablehlo.and %44, %24 : tensor<26x5x8xui32>
    %46 = stablehlo.or %45, %26 : tensor<26x5x8xui32>
    %47 = stablehlo.bitcast_convert %46 : (tensor<26x5x8xui32>) -> tensor<26x5x8xf32>
    %48 = stablehlo.broadcast_in_dim %42, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8xf32>
    %49 = stablehlo.multiply %47, %48 : tensor<26x5x8xf32>
    %50 = stablehlo.add %40, %49 : tensor<26x5x8xf32>
    %51 = stablehlo.slice %17 [0:5, 3:4, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %52 = stablehlo.reshape %51 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %53 = stablehlo.constant dense<9> : tensor<26x5x8xui32>
    %54 = stablehlo.shift_right_logical %19, %53 : tensor<26x5x8xui32>
    %55 = stablehlo.and %54, %24 : tensor<26x5x8xui32>
    %56 = stablehlo.or %55, %26 : tensor<26x5x8xui32>
    %57 = stablehlo.bitcast_convert %56 : (tensor<26x5x8xui32>) -> tensor<26x5x8xf32>
    %58 = stablehlo.broadcast_in_dim %52, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8xf32>
    %59 = stablehlo.multiply %57, %58 : tensor<26x5x8xf32>
    %60 = stablehlo.add %50, %59 : tensor<26x5x8xf32>
    %61 = stablehlo.convert %arg2 : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x8xf32>
    %63 = stablehlo.convert %arg3 : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x8xf32>
    %65 = stablehlo.constant dense<2.56e+02> : tensor<26x5x8xf32>
    %66 = stablehlo.multiply %62, %65 : tensor<26x5x8xf32>
    %67 = stablehlo.subtract %64, %66 : tensor<26x5x8xf32>
    %68 = stablehlo.multiply %60, %62 : tensor<26x5x8xf32>
    %69 = stablehlo.broadcast_in_dim %18, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8xf32>
    %70 = stablehlo.multiply %67, %69 : tensor<26x5x8xf32>
    %71 = stablehlo.add %68, %70 : tensor<26x5x8xf32>
    %72 = stablehlo.reduce(%71 init: %2) applies stablehlo.add across dimensions = [1, 2] : (tensor<26x5x8xf32>, tensor<f32>) -> tensor<26xf32>
    return %72 : tensor<26xf32>
  }
}
