module @decode_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x20xui32>,
    %model.embed_tokens.scales: tensor<26x5xbf16>,
    %model.embed_tokens.biases: tensor<26x5xbf16>,
    %model.layers.0.input_layernorm.weight: tensor<160xf32>,
    %model.layers.0.self_attn.q_proj.weight: tensor<126x5x4x16xi32>,
    %model.layers.0.self_attn.q_proj.scales: tensor<126x5x16xf16>,
    %model.layers.0.self_attn.q_proj.biases: tensor<126x5x16xf16>,
    %model.layers.0.self_attn.k_proj.weight: tensor<18x5x8x16xi32>,
    %model.layers.0.self_attn.k_proj.scales: tensor<18x5x16xbf16>,
    %model.layers.0.self_attn.k_proj.biases: tensor<18x5x16xbf16>,
    %model.layers.0.self_attn.v_proj.weight: tensor<288x160xf16>,
    %model.layers.0.self_attn.qkv_proj.bias: tensor<2592xf32>,
    %model.layers.0.self_attn.o_proj.weight: tensor<10x63x4x16xi32>,
    %model.layers.0.self_attn.o_proj.scales: tensor<10x63x16xbf16>,
    %model.layers.0.self_attn.o_proj.biases: tensor<10x63x16xbf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<26x5x4x16xi32>,
    %model.layers.0.mlp.gate_proj.scales: tensor<26x5x16xbf16>,
    %model.layers.0.mlp.gate_proj.biases: tensor<26x5x16xbf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<26x5x8x16xi32>,
    %model.layers.0.mlp.up_proj.scales: tensor<26x5x16xf16>,
    %model.layers.0.mlp.up_proj.biases: tensor<26x5x16xf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<10x13x4x16xi32>,
    %model.layers.0.mlp.down_proj.scales: tensor<10x13x16xbf16>,
    %model.layers.0.mlp.down_proj.biases: tensor<10x13x16xbf16>,
    %model.layers.1.input_layernorm.weight: tensor<160xf32>,
    %model.layers.1.self_attn.q_proj.weight: tensor<126x5x4x16xi32>,
    %model.layers.1.self_attn.q_proj.scales: tensor<126x5x16xf16>,
    %model.layers.1.self_attn.q_proj.biases: tensor<126x5x16xf16>,
    %model.layers.1.self_attn.k_proj.weight: tensor<18x5x8x16xi32>,
    %model.layers.1.self_attn.k_proj.scales: tensor<18x5x16xbf16>,
    %model.layers.1.self_attn.k_proj.biases: tensor<18x5x16xbf16>,
    %model.layers.1.self_attn.v_proj.weight: tensor<288x160xf16>,
    %model.layers.1.self_attn.qkv_proj.bias: tensor<2592xf32>,
    %model.layers.1.self_attn.o_proj.weight: tensor<10x63x4x16xi32>,
    %model.layers.1.self_attn.o_proj.scales: tensor<10x63x16xbf16>,
    %model.layers.1.self_attn.o_proj.biases: tensor<10x63x16xbf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<26x5x4x16xi32>,
    %model.layers.1.mlp.gate_proj.scales: tensor<26x5x16xbf16>,
    %model.layers.1.mlp.gate_proj.biases: tensor<26x5x16xbf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<26x5x8x16xi32>,
    %model.layers.1.mlp.up_proj.scales: tensor<26x5x16xf16>,
    %model.layers.1.mlp.up_proj.biases: tensor<26x5x16xf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<10x13x4x16xi32>,
    %model.layers.1.mlp.down_proj.scales: tensor<10x13x16xbf16>,
    %model.layers.1.mlp.down_proj.biases: tensor<10x13x16xbf16>,
    %model.norm.weight: tensor<160xf32>,
    %rope: tensor<17x2x48xf32>,
    %cache.0: tensor<41x3x2x48xf32>,
    %cache.1: tensor<41x3x2x48xf32>,
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<i32>, tensor<41x3x2x48xf32>, tensor<41x3x2x48xf32>) {
    %0 = stablehlo.reshape %tokens : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.composite "xlaspike.gather_rows" %model.embed_tokens.weight, %model.embed_tokens.scales, %model.embed_tokens.biases, %0 {composite_attributes = {bits = 4 : i32, group = 32 : i32}, decomposition = @gather_rows_0, version = 1 : i32} : (tensor<26x20xui32>, tensor<26x5xbf16>, tensor<26x5xbf16>, tensor<1xi32>) -> tensor<1x160xf32>
    %2 = stablehlo.reshape %1 : (tensor<1x160xf32>) -> tensor<160xf32>
    %3 = stablehlo.reshape %position : (tensor<i32>) -> tensor<1xi32>
    %4 = stablehlo.iota dim = 1 : tensor<1x27xi32>
    %5 = stablehlo.constant dense<21> : tensor<1x27xi32>
    %6 = stablehlo.compare LT, %4, %5 : (tensor<1x27xi32>, tensor<1x27xi32>) -> tensor<1x27xi1>
    %7 = stablehlo.constant dense<24> : tensor<1x27xi32>
    %8 = stablehlo.compare GE, %4, %7 : (tensor<1x27xi32>, tensor<1x27xi32>) -> tensor<1x27xi1>
    %9 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<1xi32>) -> tensor<1x27xi32>
    %10 = stablehlo.constant dense<0> : tensor<1x27xi32>
    %11 = stablehlo.constant dense<16> : tensor<1x27xi32>
    %12 = stablehlo.clamp %10, %9, %11 : tensor<1x27xi32>
    %13 = stablehlo.constant dense<17> : tensor<1x27xi32>
    %14 = stablehlo.add %12, %13 : tensor<1x27xi32>
    %15 = stablehlo.select %8, %14, %12 : tensor<1x27xi1>, tensor<1x27xi32>
    %16 = stablehlo.constant dense<7> : tensor<1x27xi32>
    %17 = stablehlo.remainder %4, %16 : tensor<1x27xi32>
    %18 = stablehlo.constant dense<34> : tensor<1x27xi32>
    %19 = stablehlo.add %17, %18 : tensor<1x27xi32>
    %20 = stablehlo.select %6, %19, %15 : tensor<1x27xi1>, tensor<1x27xi32>
    %21 = stablehlo.subtract %4, %5 : tensor<1x27xi32>
    %22 = stablehlo.constant dense<3> : tensor<1x27xi32>
    %23 = stablehlo.remainder %21, %22 : tensor<1x27xi32>
    %24 = stablehlo.divide %4, %16 : tensor<1x27xi32>
    %25 = stablehlo.select %6, %24, %23 : tensor<1x27xi1>, tensor<1x27xi32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<1x27xi32>) -> tensor<1x27x2xi32>
    %27 = stablehlo.iota dim = 2 : tensor<1x27x2xi32>
    %28 = stablehlo.constant dense<0> : tensor<1x27x2xi32>
    %29 = stablehlo.compare EQ, %27, %28 : (tensor<1x27x2xi32>, tensor<1x27x2xi32>) -> tensor<1x27x2xi1>
    %30 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x27xi32>) -> tensor<1x27x2xi32>
    %31 = stablehlo.select %29, %30, %26 : tensor<1x27x2xi1>, tensor<1x27x2xi32>
    %32 = stablehlo.reshape %31 : (tensor<1x27x2xi32>) -> tensor<27x2xi32>
    %33 = stablehlo.reshape %rope : (tensor<17x2x48xf32>) -> tensor<17x96xf32>
    %34 = stablehlo.constant dense<0> : tensor<1xi32>
    %35 = stablehlo.constant dense<16> : tensor<1xi32>
    %36 = stablehlo.clamp %34, %3, %35 : tensor<1xi32>
    %37 = "stablehlo.gather"(%33, %36) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 96>}> : (tensor<17x96xf32>, tensor<1xi32>) -> tensor<1x96xf32>
    %38 = stablehlo.slice %37 [0:1, 0:48] : (tensor<1x96xf32>) -> tensor<1x48xf32>
    %39 = stablehlo.slice %37 [0:1, 48:96] : (tensor<1x96xf32>) -> tensor<1x48xf32>
    %40 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %41 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<1xi32>) -> tensor<1x10xi32>
    %42 = stablehlo.compare LE, %40, %41 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %43 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %44 = stablehlo.multiply %2, %2 : tensor<160xf32>
    %45 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %46 = stablehlo.reduce(%44 init: %45) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %47 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %48 = stablehlo.multiply %46, %47 : tensor<f32>
    %49 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %50 = stablehlo.add %48, %49 : tensor<f32>
    %51 = stablehlo.rsqrt %50 : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %53 = stablehlo.multiply %2, %52 : tensor<160xf32>
    %54 = stablehlo.multiply %53, %43 : tensor<160xf32>
    %55 = stablehlo.composite "xlaspike.matmul" %54, %model.layers.0.self_attn.q_proj.weight, %model.layers.0.self_attn.q_proj.scales, %model.layers.0.self_attn.q_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<160xf32>, tensor<126x5x4x16xi32>, tensor<126x5x16xf16>, tensor<126x5x16xf16>) -> tensor<2016xf32>
    %56 = stablehlo.composite "xlaspike.matmul" %54, %model.layers.0.self_attn.k_proj.weight, %model.layers.0.self_attn.k_proj.scales, %model.layers.0.self_attn.k_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_2, version = 1 : i32} : (tensor<160xf32>, tensor<18x5x8x16xi32>, tensor<18x5x16xbf16>, tensor<18x5x16xbf16>) -> tensor<288xf32>
    %57 = stablehlo.convert %model.layers.0.self_attn.v_proj.weight : (tensor<288x160xf16>) -> tensor<288x160xf32>
    %58 = stablehlo.broadcast_in_dim %54, dims = [1] : (tensor<160xf32>) -> tensor<288x160xf32>
    %59 = stablehlo.multiply %57, %58 : tensor<288x160xf32>
    %60 = stablehlo.constant dense<0.0e+00> : tensor<288x160xf32>
    %61 = stablehlo.subtract %60, %59 : tensor<288x160xf32>
    %62 = stablehlo.subtract %60, %61 : tensor<288x160xf32>
    %63 = stablehlo.reduce(%62 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<288x160xf32>, tensor<f32>) -> tensor<288xf32>
    %64 = stablehlo.concatenate %55, %56, %63, dim = 0 : (tensor<2016xf32>, tensor<288xf32>, tensor<288xf32>) -> tensor<2592xf32>
    %65 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.bias, dims = [0] : (tensor<2592xf32>) -> tensor<2592xf32>
    %66 = stablehlo.add %64, %65 : tensor<2592xf32>
    %67 = stablehlo.reshape %66 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %68 = stablehlo.broadcast_in_dim %38, dims = [0, 3] : (tensor<1x48xf32>) -> tensor<1x27x2x48xf32>
    %69 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<1x48xf32>) -> tensor<1x27x2x48xf32>
    %70 = stablehlo.slice %67 [0:1, 0:27, 0:48] : (tensor<1x27x96xf32>) -> tensor<1x27x48xf32>
    %71 = stablehlo.slice %67 [0:1, 0:27, 48:96] : (tensor<1x27x96xf32>) -> tensor<1x27x48xf32>
    %72 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 3] : (tensor<1x27x48xf32>) -> tensor<1x27x2x48xf32>
    %73 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 3] : (tensor<1x27x48xf32>) -> tensor<1x27x2x48xf32>
    %74 = stablehlo.iota dim = 2 : tensor<1x27x2x48xi32>
    %75 = stablehlo.constant dense<0> : tensor<1x27x2x48xi32>
    %76 = stablehlo.compare EQ, %74, %75 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %77 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %78 = stablehlo.constant dense<24> : tensor<1x27x2x48xi32>
    %79 = stablehlo.compare GE, %77, %78 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %80 = stablehlo.multiply %72, %68 : tensor<1x27x2x48xf32>
    %81 = stablehlo.multiply %73, %69 : tensor<1x27x2x48xf32>
    %82 = stablehlo.subtract %80, %81 : tensor<1x27x2x48xf32>
    %83 = stablehlo.multiply %73, %68 : tensor<1x27x2x48xf32>
    %84 = stablehlo.multiply %72, %69 : tensor<1x27x2x48xf32>
    %85 = stablehlo.add %83, %84 : tensor<1x27x2x48xf32>
    %86 = stablehlo.reshape %67 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %87 = stablehlo.select %76, %82, %85 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %88 = stablehlo.select %79, %86, %87 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %89 = stablehlo.reshape %88 : (tensor<1x27x2x48xf32>) -> tensor<27x2x48xf32>
    %90 = "stablehlo.scatter"(%cache.0, %32, %89) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x48xf32>, tensor<27x2xi32>, tensor<27x2x48xf32>) -> tensor<41x3x2x48xf32>
    %91 = stablehlo.slice %90 [0:10, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %92 = stablehlo.slice %90 [17:27, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %93 = stablehlo.slice %90 [34:41, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<7x3x2x48xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [1, 0, 3, 4] : (tensor<7x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %95 = stablehlo.broadcast_in_dim %91, dims = [2, 0, 3, 4] : (tensor<10x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %96 = stablehlo.multiply %94, %95 : tensor<3x7x10x2x48xf32>
    %97 = stablehlo.reduce(%96 init: %45) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x48xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %98 = stablehlo.reshape %42 : (tensor<1x10xi1>) -> tensor<10xi1>
    %99 = stablehlo.broadcast_in_dim %98, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %100 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x10xf32>
    %101 = stablehlo.multiply %97, %100 : tensor<3x7x10xf32>
    %102 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %103 = stablehlo.select %99, %101, %102 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %104 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %105 = stablehlo.reduce(%103 init: %104) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %107 = stablehlo.subtract %103, %106 : tensor<3x7x10xf32>
    %108 = stablehlo.exponential %107 : tensor<3x7x10xf32>
    %109 = stablehlo.reduce(%108 init: %45) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %111 = stablehlo.divide %108, %110 : tensor<3x7x10xf32>
    %112 = stablehlo.broadcast_in_dim %111, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x48xf32>
    %113 = stablehlo.broadcast_in_dim %92, dims = [2, 0, 3, 4] : (tensor<10x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %114 = stablehlo.multiply %112, %113 : tensor<3x7x10x2x48xf32>
    %115 = stablehlo.reduce(%114 init: %45) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x48xf32>, tensor<f32>) -> tensor<3x7x2x48xf32>
    %116 = stablehlo.reshape %115 : (tensor<3x7x2x48xf32>) -> tensor<2016xf32>
    %117 = stablehlo.composite "xlaspike.matmul" %116, %model.layers.0.self_attn.o_proj.weight, %model.layers.0.self_attn.o_proj.scales, %model.layers.0.self_attn.o_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_3, version = 1 : i32} : (tensor<2016xf32>, tensor<10x63x4x16xi32>, tensor<10x63x16xbf16>, tensor<10x63x16xbf16>) -> tensor<160xf32>
    %118 = stablehlo.add %2, %117 : tensor<160xf32>
    // layer 0: feed-forward
    %119 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %120 = stablehlo.multiply %118, %118 : tensor<160xf32>
    %121 = stablehlo.reduce(%120 init: %45) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %122 = stablehlo.multiply %121, %47 : tensor<f32>
    %123 = stablehlo.add %122, %49 : tensor<f32>
    %124 = stablehlo.rsqrt %123 : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %126 = stablehlo.multiply %118, %125 : tensor<160xf32>
    %127 = stablehlo.multiply %126, %119 : tensor<160xf32>
    %128 = stablehlo.composite "xlaspike.matmul" %127, %model.layers.0.mlp.gate_proj.weight, %model.layers.0.mlp.gate_proj.scales, %model.layers.0.mlp.gate_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_4, version = 1 : i32} : (tensor<160xf32>, tensor<26x5x4x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>) -> tensor<416xf32>
    %129 = stablehlo.composite "xlaspike.matmul" %127, %model.layers.0.mlp.up_proj.weight, %model.layers.0.mlp.up_proj.scales, %model.layers.0.mlp.up_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_5, version = 1 : i32} : (tensor<160xf32>, tensor<26x5x8x16xi32>, tensor<26x5x16xf16>, tensor<26x5x16xf16>) -> tensor<416xf32>
    %130 = stablehlo.logistic %128 : tensor<416xf32>
    %131 = stablehlo.multiply %128, %130 : tensor<416xf32>
    %132 = stablehlo.multiply %131, %129 : tensor<416xf32>
    %133 = stablehlo.composite "xlaspike.matmul" %132, %model.layers.0.mlp.down_proj.weight, %model.layers.0.mlp.down_proj.scales, %model.layers.0.mlp.down_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_6, version = 1 : i32} : (tensor<416xf32>, tensor<10x13x4x16xi32>, tensor<10x13x16xbf16>, tensor<10x13x16xbf16>) -> tensor<160xf32>
    %134 = stablehlo.add %118, %133 : tensor<160xf32>
    // layer 1: attention
    %135 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %136 = stablehlo.multiply %134, %134 : tensor<160xf32>
    %137 = stablehlo.reduce(%136 init: %45) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %138 = stablehlo.multiply %137, %47 : tensor<f32>
    %139 = stablehlo.add %138, %49 : tensor<f32>
    %140 = stablehlo.rsqrt %139 : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %142 = stablehlo.multiply %134, %141 : tensor<160xf32>
    %143 = stablehlo.multiply %142, %135 : tensor<160xf32>
    %144 = stablehlo.composite "xlaspike.matmul" %143, %model.layers.1.self_attn.q_proj.weight, %model.layers.1.self_attn.q_proj.scales, %model.layers.1.self_attn.q_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<160xf32>, tensor<126x5x4x16xi32>, tensor<126x5x16xf16>, tensor<126x5x16xf16>) -> tensor<2016xf32>
    %145 = stablehlo.composite "xlaspike.matmul" %143, %model.layers.1.self_attn.k_proj.weight, %model.layers.1.self_attn.k_proj.scales, %model.layers.1.self_attn.k_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_2, version = 1 : i32} : (tensor<160xf32>, tensor<18x5x8x16xi32>, tensor<18x5x16xbf16>, tensor<18x5x16xbf16>) -> tensor<288xf32>
    %146 = stablehlo.convert %model.layers.1.self_attn.v_proj.weight : (tensor<288x160xf16>) -> tensor<288x160xf32>
    %147 = stablehlo.broadcast_in_dim %143, dims = [1] : (tensor<160xf32>) -> tensor<288x160xf32>
    %148 = stablehlo.multiply %146, %147 : tensor<288x160xf32>
    %149 = stablehlo.subtract %60, %148 : tensor<288x160xf32>
    %150 = stablehlo.subtract %60, %149 : tensor<288x160xf32>
    %151 = stablehlo.reduce(%150 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<288x160xf32>, tensor<f32>) -> tensor<288xf32>
    %152 = stablehlo.concatenate %144, %145, %151, dim = 0 : (tensor<2016xf32>, tensor<288xf32>, tensor<288xf32>) -> tensor<2592xf32>
    %153 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.bias, dims = [0] : (tensor<2592xf32>) -> tensor<2592xf32>
    %154 = stablehlo.add %152, %153 : tensor<2592xf32>
    %155 = stablehlo.reshape %154 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %156 = stablehlo.broadcast_in_dim %38, dims = [0, 3] : (tensor<1x48xf32>) -> tensor<1x27x2x48xf32>
    %157 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<1x48xf32>) -> tensor<1x27x2x48xf32>
    %158 = stablehlo.slice %155 [0:1, 0:27, 0:48] : (tensor<1x27x96xf32>) -> tensor<1x27x48xf32>
    %159 = stablehlo.slice %155 [0:1, 0:27, 48:96] : (tensor<1x27x96xf32>) -> tensor<1x27x48xf32>
    %160 = stablehlo.broadcast_in_dim %158, dims = [0, 1, 3] : (tensor<1x27x48xf32>) -> tensor<1x27x2x48xf32>
    %161 = stablehlo.broadcast_in_dim %159, dims = [0, 1, 3] : (tensor<1x27x48xf32>) -> tensor<1x27x2x48xf32>
    %162 = stablehlo.iota dim = 2 : tensor<1x27x2x48xi32>
    %163 = stablehlo.compare EQ, %162, %75 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %164 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %165 = stablehlo.compare GE, %164, %78 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %166 = stablehlo.multiply %160, %156 : tensor<1x27x2x48xf32>
    %167 = stablehlo.multiply %161, %157 : tensor<1x27x2x48xf32>
    %168 = stablehlo.subtract %166, %167 : tensor<1x27x2x48xf32>
    %169 = stablehlo.multiply %161, %156 : tensor<1x27x2x48xf32>
    %170 = stablehlo.multiply %160, %157 : tensor<1x27x2x48xf32>
    %171 = stablehlo.add %169, %170 : tensor<1x27x2x48xf32>
    %172 = stablehlo.reshape %155 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %173 = stablehlo.select %163, %168, %171 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %174 = stablehlo.select %165, %172, %173 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %175 = stablehlo.reshape %174 : (tensor<1x27x2x48xf32>) -> tensor<27x2x48xf32>
    %176 = "stablehlo.scatter"(%cache.1, %32, %175) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x48xf32>, tensor<27x2xi32>, tensor<27x2x48xf32>) -> tensor<41x3x2x48xf32>
    %177 = stablehlo.slice %176 [0:10, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %178 = stablehlo.slice %176 [17:27, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %179 = stablehlo.slice %176 [34:41, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<7x3x2x48xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [1, 0, 3, 4] : (tensor<7x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %181 = stablehlo.broadcast_in_dim %177, dims = [2, 0, 3, 4] : (tensor<10x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %182 = stablehlo.multiply %180, %181 : tensor<3x7x10x2x48xf32>
    %183 = stablehlo.reduce(%182 init: %45) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x48xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %184 = stablehlo.reshape %42 : (tensor<1x10xi1>) -> tensor<10xi1>
    %185 = stablehlo.broadcast_in_dim %184, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %186 = stablehlo.multiply %183, %100 : tensor<3x7x10xf32>
    %187 = stablehlo.select %185, %186, %102 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %188 = stablehlo.reduce(%187 init: %104) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %190 = stablehlo.subtract %187, %189 : tensor<3x7x10xf32>
    %191 = stablehlo.exponential %190 : tensor<3x7x10xf32>
    %192 = stablehlo.reduce(%191 init: %45) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %194 = stablehlo.divide %191, %193 : tensor<3x7x10xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x48xf32>
    %196 = stablehlo.broadcast_in_dim %178, dims = [2, 0, 3, 4] : (tensor<10x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %197 = stablehlo.multiply %195, %196 : tensor<3x7x10x2x48xf32>
    %198 = stablehlo.reduce(%197 init: %45) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x48xf32>, tensor<f32>) -> tensor<3x7x2x48xf32>
    %199 = stablehlo.reshape %198 : (tensor<3x7x2x48xf32>) -> tensor<2016xf32>
    %200 = stablehlo.composite "xlaspike.matmul" %199, %model.layers.1.self_attn.o_proj.weight, %model.layers.1.self_attn.o_proj.scales, %model.layers.1.self_attn.o_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_3, version = 1 : i32} : (tensor<2016xf32>, tensor<10x63x4x16xi32>, tensor<10x63x16xbf16>, tensor<10x63x16xbf16>) -> tensor<160xf32>
    %201 = stablehlo.add %134, %200 : tensor<160xf32>
    // layer 1: feed-forward
    %202 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %203 = stablehlo.multiply %201, %201 : tensor<160xf32>
    %204 = stablehlo.reduce(%203 init: %45) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %205 = stablehlo.multiply %204, %47 : tensor<f32>
    %206 = stablehlo.add %205, %49 : tensor<f32>
    %207 = stablehlo.rsqrt %206 : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %207, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %209 = stablehlo.multiply %201, %208 : tensor<160xf32>
    %210 = stablehlo.multiply %209, %202 : tensor<160xf32>
    %211 = stablehlo.composite "xlaspike.matmul" %210, %model.layers.1.mlp.gate_proj.weight, %model.layers.1.mlp.gate_proj.scales, %model.layers.1.mlp.gate_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_4, version = 1 : i32} : (tensor<160xf32>, tensor<26x5x4x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>) -> tensor<416xf32>
    %212 = stablehlo.composite "xlaspike.matmul" %210, %model.layers.1.mlp.up_proj.weight, %model.layers.1.mlp.up_proj.scales, %model.layers.1.mlp.up_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_5, version = 1 : i32} : (tensor<160xf32>, tensor<26x5x8x16xi32>, tensor<26x5x16xf16>, tensor<26x5x16xf16>) -> tensor<416xf32>
    %213 = stablehlo.logistic %211 : tensor<416xf32>
    %214 = stablehlo.multiply %211, %213 : tensor<416xf32>
    %215 = stablehlo.multiply %214, %212 : tensor<416xf32>
    %216 = stablehlo.composite "xlaspike.matmul" %215, %model.layers.1.mlp.down_proj.weight, %model.layers.1.mlp.down_proj.scales, %model.layers.1.mlp.down_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_6, version = 1 : i32} : (tensor<416xf32>, tensor<10x13x4x16xi32>, tensor<10x13x16xbf16>, tensor<10x13x16xbf16>) -> tensor<160xf32>
    %217 = stablehlo.add %201, %216 : tensor<160xf32>
    // head
    %218 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %219 = stablehlo.multiply %217, %217 : tensor<160xf32>
    %220 = stablehlo.reduce(%219 init: %45) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %221 = stablehlo.multiply %220, %47 : tensor<f32>
    %222 = stablehlo.add %221, %49 : tensor<f32>
    %223 = stablehlo.rsqrt %222 : tensor<f32>
    %224 = stablehlo.broadcast_in_dim %223, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %225 = stablehlo.multiply %217, %224 : tensor<160xf32>
    %226 = stablehlo.multiply %225, %218 : tensor<160xf32>
    %227 = stablehlo.composite "xlaspike.matmul" %226, %model.embed_tokens.weight, %model.embed_tokens.scales, %model.embed_tokens.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_7, version = 1 : i32} : (tensor<160xf32>, tensor<26x20xui32>, tensor<26x5xbf16>, tensor<26x5xbf16>) -> tensor<26xf32>
    %228 = stablehlo.reduce(%227 init: %104) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %229 = stablehlo.broadcast_in_dim %228, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %230 = stablehlo.is_finite %229 : (tensor<26xf32>) -> tensor<26xi1>
    %231 = stablehlo.compare EQ, %227, %229 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %232 = stablehlo.constant dense<false> : tensor<26xi1>
    %233 = stablehlo.select %230, %231, %232 : tensor<26xi1>, tensor<26xi1>
    %234 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %235 = stablehlo.iota dim = 0 : tensor<26xui32>
    %236 = stablehlo.select %233, %235, %234 : tensor<26xi1>, tensor<26xui32>
    %237 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %238 = stablehlo.reduce(%236 init: %237) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %239 = stablehlo.bitcast_convert %238 : (tensor<ui32>) -> tensor<i32>
    return %239, %90, %176 : tensor<i32>, tensor<41x3x2x48xf32>, tensor<41x3x2x48xf32>
  }
  func.func private @gather_rows_0(
    %arg0: tensor<26x20xui32>,
    %arg1: tensor<26x5xbf16>,
    %arg2: tensor<26x5xbf16>,
    %arg3: tensor<1xi32>
  ) -> (tensor<1x160xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<1xi32>
    %1 = stablehlo.constant dense<25> : tensor<1xi32>
    %2 = stablehlo.clamp %0, %arg3, %1 : tensor<1xi32>
    %3 = "stablehlo.gather"(%arg0, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 20>}> : (tensor<26x20xui32>, tensor<1xi32>) -> tensor<1x20xui32>
    %4 = "stablehlo.gather"(%arg1, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<1xi32>) -> tensor<1x5xbf16>
    %5 = "stablehlo.gather"(%arg2, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<1xi32>) -> tensor<1x5xbf16>
    %6 = stablehlo.iota dim = 2 : tensor<1x20x8xui32>
    %7 = stablehlo.constant dense<4> : tensor<1x20x8xui32>
    %8 = stablehlo.multiply %6, %7 : tensor<1x20x8xui32>
    %9 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x20xui32>) -> tensor<1x20x8xui32>
    %10 = stablehlo.shift_right_logical %9, %8 : tensor<1x20x8xui32>
    %11 = stablehlo.constant dense<15> : tensor<1x20x8xui32>
    %12 = stablehlo.and %10, %11 : tensor<1x20x8xui32>
    %13 = stablehlo.convert %12 : (tensor<1x20x8xui32>) -> tensor<1x20x8xf32>
    %14 = stablehlo.convert %4 : (tensor<1x5xbf16>) -> tensor<1x5xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x32xf32>
    %16 = stablehlo.convert %5 : (tensor<1x5xbf16>) -> tensor<1x5xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x32xf32>
    %18 = stablehlo.reshape %13 : (tensor<1x20x8xf32>) -> tensor<1x5x32xf32>
    %19 = stablehlo.multiply %18, %15 : tensor<1x5x32xf32>
    %20 = stablehlo.add %19, %17 : tensor<1x5x32xf32>
    %21 = stablehlo.reshape %20 : (tensor<1x5x32xf32>) -> tensor<1x160xf32>
    return %21 : tensor<1x160xf32>
  }
  func.func private @matmul_1(
    %arg0: tensor<160xf32>,
    %arg1: tensor<126x5x4x16xi32>,
    %arg2: tensor<126x5x16xf16>,
    %arg3: tensor<126x5x16xf16>
  ) -> (tensor<2016xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<160xf32>) -> tensor<5x4x8xf32>
    %1 = stablehlo.slice %0 [0:5, 0:4, 0:1] : (tensor<5x4x8xf32>) -> tensor<5x4x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %3 = stablehlo.slice %0 [0:5, 0:4, 1:2] : (tensor<5x4x8xf32>) -> tensor<5x4x1xf32>
    %4 = stablehlo.reshape %3 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %5 = stablehlo.slice %0 [0:5, 0:4, 2:3] : (tensor<5x4x8xf32>) -> tensor<5x4x1xf32>
    %6 = stablehlo.reshape %5 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %7 = stablehlo.slice %0 [0:5, 0:4, 3:4] : (tensor<5x4x8xf32>) -> tensor<5x4x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %9 = stablehlo.slice %0 [0:5, 0:4, 4:5] : (tensor<5x4x8xf32>) -> tensor<5x4x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %11 = stablehlo.slice %0 [0:5, 0:4, 5:6] : (tensor<5x4x8xf32>) -> tensor<5x4x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %13 = stablehlo.slice %0 [0:5, 0:4, 6:7] : (tensor<5x4x8xf32>) -> tensor<5x4x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %15 = stablehlo.slice %0 [0:5, 0:4, 7:8] : (tensor<5x4x8xf32>) -> tensor<5x4x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %17 = stablehlo.convert %arg2 : (tensor<126x5x16xf16>) -> tensor<126x5x16xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 3] : (tensor<126x5x16xf32>) -> tensor<126x5x4x16xf32>
    %19 = stablehlo.convert %arg3 : (tensor<126x5x16xf16>) -> tensor<126x5x16xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 3] : (tensor<126x5x16xf32>) -> tensor<126x5x4x16xf32>
    %21 = stablehlo.constant dense<1.6e+01> : tensor<126x5x4x16xf32>
    %22 = stablehlo.multiply %18, %21 : tensor<126x5x4x16xf32>
    %23 = stablehlo.subtract %20, %22 : tensor<126x5x4x16xf32>
    %24 = stablehlo.constant dense<19> : tensor<126x5x4x16xi32>
    %25 = stablehlo.shift_left %arg1, %24 : tensor<126x5x4x16xi32>
    %26 = stablehlo.constant dense<7864320> : tensor<126x5x4x16xi32>
    %27 = stablehlo.and %25, %26 : tensor<126x5x4x16xi32>
    %28 = stablehlo.constant dense<1098907648> : tensor<126x5x4x16xi32>
    %29 = stablehlo.or %27, %28 : tensor<126x5x4x16xi32>
    %30 = stablehlo.bitcast_convert %29 : (tensor<126x5x4x16xi32>) -> tensor<126x5x4x16xf32>
    %31 = stablehlo.multiply %30, %18 : tensor<126x5x4x16xf32>
    %32 = stablehlo.add %31, %23 : tensor<126x5x4x16xf32>
    %33 = stablehlo.broadcast_in_dim %2, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<126x5x4x16xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<126x5x4x16xf32>
    %35 = stablehlo.constant dense<15> : tensor<126x5x4x16xi32>
    %36 = stablehlo.shift_left %arg1, %35 : tensor<126x5x4x16xi32>
    %37 = stablehlo.and %36, %26 : tensor<126x5x4x16xi32>
    %38 = stablehlo.or %37, %28 : tensor<126x5x4x16xi32>
    %39 = stablehlo.bitcast_convert %38 : (tensor<126x5x4x16xi32>) -> tensor<126x5x4x16xf32>
    %40 = stablehlo.multiply %39, %18 : tensor<126x5x4x16xf32>
    %41 = stablehlo.add %40, %23 : tensor<126x5x4x16xf32>
    %42 = stablehlo.broadcast_in_dim %4, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<126x5x4x16xf32>
    %43 = stablehlo.multiply %41, %42 : tensor<126x5x4x16xf32>
    %44 = stablehlo.add %34, %43 : tensor<126x5x4x16xf32>
    %45 = stablehlo.constant dense<11> : tensor<126x5x4x16xi32>
    %46 = stablehlo.shift_left %arg1, %45 : tensor<126x5x4x16xi32>
    %47 = stablehlo.and %46, %26 : tensor<126x5x4x16xi32>
    %48 = stablehlo.or %47, %28 : tensor<126x5x4x16xi32>
    %49 = stablehlo.bitcast_convert %48 : (tensor<126x5x4x16xi32>) -> tensor<126x5x4x16xf32>
    %50 = stablehlo.multiply %49, %18 : tensor<126x5x4x16xf32>
    %51 = stablehlo.add %50, %23 : tensor<126x5x4x16xf32>
    %52 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<126x5x4x16xf32>
    %53 = stablehlo.multiply %51, %52 : tensor<126x5x4x16xf32>
    %54 = stablehlo.add %44, %53 : tensor<126x5x4x16xf32>
    %55 = stablehlo.constant dense<7> : tensor<126x5x4x16xi32>
    %56 = stablehlo.shift_left %arg1, %55 : tensor<126x5x4x16xi32>
    %57 = stablehlo.and %56, %26 : tensor<126x5x4x16xi32>
    %58 = stablehlo.or %57, %28 : tensor<126x5x4x16xi32>
    %59 = stablehlo.bitcast_convert %58 : (tensor<126x5x4x16xi32>) -> tensor<126x5x4x16xf32>
    %60 = stablehlo.multiply %59, %18 : tensor<126x5x4x16xf32>
    %61 = stablehlo.add %60, %23 : tensor<126x5x4x16xf32>
    %62 = stablehlo.broadcast_in_dim %8, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<126x5x4x16xf32>
    %63 = stablehlo.multiply %61, %62 : tensor<126x5x4x16xf32>
    %64 = stablehlo.add %54, %63 : tensor<126x5x4x16xf32>
    %65 = stablehlo.constant dense<3> : tensor<126x5x4x16xi32>
    %66 = stablehlo.shift_left %arg1, %65 : tensor<126x5x4x16xi32>
    %67 = stablehlo.and %66, %26 : tensor<126x5x4x16xi32>
    %68 = stablehlo.or %67, %28 : tensor<126x5x4x16xi32>
    %69 = stablehlo.bitcast_convert %68 : (tensor<126x5x4x16xi32>) -> tensor<126x5x4x16xf32>
    %70 = stablehlo.multiply %69, %18 : tensor<126x5x4x16xf32>
    %71 = stablehlo.add %70, %23 : tensor<126x5x4x16xf32>
    %72 = stablehlo.broadcast_in_dim %10, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<126x5x4x16xf32>
    %73 = stablehlo.multiply %71, %72 : tensor<126x5x4x16xf32>
    %74 = stablehlo.add %64, %73 : tensor<126x5x4x16xf32>
    %75 = stablehlo.constant dense<1> : tensor<126x5x4x16xi32>
    %76 = stablehlo.shift_right_logical %arg1, %75 : tensor<126x5x4x16xi32>
    %77 = stablehlo.and %76, %26 : tensor<126x5x4x16xi32>
    %78 = stablehlo.or %77, %28 : tensor<126x5x4x16xi32>
    %79 = stablehlo.bitcast_convert %78 : (tensor<126x5x4x16xi32>) -> tensor<126x5x4x16xf32>
    %80 = stablehlo.multiply %79, %18 : tensor<126x5x4x16xf32>
    %81 = stablehlo.add %80, %23 : tensor<126x5x4x16xf32>
    %82 = stablehlo.broadcast_in_dim %12, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<126x5x4x16xf32>
    %83 = stablehlo.multiply %81, %82 : tensor<126x5x4x16xf32>
    %84 = stablehlo.add %74, %83 : tensor<126x5x4x16xf32>
    %85 = stablehlo.constant dense<5> : tensor<126x5x4x16xi32>
    %86 = stablehlo.shift_right_logical %arg1, %85 : tensor<126x5x4x16xi32>
    %87 = stablehlo.and %86, %26 : tensor<126x5x4x16xi32>
    %88 = stablehlo.or %87, %28 : tensor<126x5x4x16xi32>
    %89 = stablehlo.bitcast_convert %88 : (tensor<126x5x4x16xi32>) -> tensor<126x5x4x16xf32>
    %90 = stablehlo.multiply %89, %18 : tensor<126x5x4x16xf32>
    %91 = stablehlo.add %90, %23 : tensor<126x5x4x16xf32>
    %92 = stablehlo.broadcast_in_dim %14, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<126x5x4x16xf32>
    %93 = stablehlo.multiply %91, %92 : tensor<126x5x4x16xf32>
    %94 = stablehlo.add %84, %93 : tensor<126x5x4x16xf32>
    %95 = stablehlo.constant dense<9> : tensor<126x5x4x16xi32>
    %96 = stablehlo.shift_right_logical %arg1, %95 : tensor<126x5x4x16xi32>
    %97 = stablehlo.and %96, %26 : tensor<126x5x4x16xi32>
    %98 = stablehlo.or %97, %28 : tensor<126x5x4x16xi32>
    %99 = stablehlo.bitcast_convert %98 : (tensor<126x5x4x16xi32>) -> tensor<126x5x4x16xf32>
    %100 = stablehlo.multiply %99, %18 : tensor<126x5x4x16xf32>
    %101 = stablehlo.add %100, %23 : tensor<126x5x4x16xf32>
    %102 = stablehlo.broadcast_in_dim %16, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<126x5x4x16xf32>
    %103 = stablehlo.multiply %101, %102 : tensor<126x5x4x16xf32>
    %104 = stablehlo.add %94, %103 : tensor<126x5x4x16xf32>
    %105 = stablehlo.constant dense<0.0e+00> : tensor<126x5x4x16xf32>
    %106 = stablehlo.subtract %105, %104 : tensor<126x5x4x16xf32>
    %107 = stablehlo.subtract %105, %106 : tensor<126x5x4x16xf32>
    %108 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %109 = stablehlo.reduce(%107 init: %108) applies stablehlo.add across dimensions = [1, 2] : (tensor<126x5x4x16xf32>, tensor<f32>) -> tensor<126x16xf32>
    %110 = stablehlo.reshape %109 : (tensor<126x16xf32>) -> tensor<2016xf32>
    return %110 : tensor<2016xf32>
  }
  func.func private @matmul_2(
    %arg0: tensor<160xf32>,
    %arg1: tensor<18x5x8x16xi32>,
    %arg2: tensor<18x5x16xbf16>,
    %arg3: tensor<18x5x16xbf16>
  ) -> (tensor<288xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<160xf32>) -> tensor<5x8x4xf32>
    %1 = stablehlo.slice %0 [0:5, 0:8, 0:1] : (tensor<5x8x4xf32>) -> tensor<5x8x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<5x8x1xf32>) -> tensor<5x8xf32>
    %3 = stablehlo.slice %0 [0:5, 0:8, 1:2] : (tensor<5x8x4xf32>) -> tensor<5x8x1xf32>
    %4 = stablehlo.reshape %3 : (tensor<5x8x1xf32>) -> tensor<5x8xf32>
    %5 = stablehlo.slice %0 [0:5, 0:8, 2:3] : (tensor<5x8x4xf32>) -> tensor<5x8x1xf32>
    %6 = stablehlo.reshape %5 : (tensor<5x8x1xf32>) -> tensor<5x8xf32>
    %7 = stablehlo.slice %0 [0:5, 0:8, 3:4] : (tensor<5x8x4xf32>) -> tensor<5x8x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<5x8x1xf32>) -> tensor<5x8xf32>
    %9 = stablehlo.convert %arg2 : (tensor<18x5x16xbf16>) -> tensor<18x5x16xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 3] : (tensor<18x5x16xf32>) -> tensor<18x5x8x16xf32>
    %11 = stablehlo.convert %arg3 : (tensor<18x5x16xbf16>) -> tensor<18x5x16xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 3] : (tensor<18x5x16xf32>) -> tensor<18x5x8x16xf32>
    %13 = stablehlo.constant dense<2.56e+02> : tensor<18x5x8x16xf32>
    %14 = stablehlo.multiply %10, %13 : tensor<18x5x8x16xf32>
    %15 = stablehlo.subtract %12, %14 : tensor<18x5x8x16xf32>
    %16 = stablehlo.constant dense<15> : tensor<18x5x8x16xi32>
    %17 = stablehlo.shift_left %arg1, %16 : tensor<18x5x8x16xi32>
    %18 = stablehlo.constant dense<8355840> : tensor<18x5x8x16xi32>
    %19 = stablehlo.and %17, %18 : tensor<18x5x8x16xi32>
    %20 = stablehlo.constant dense<1132462080> : tensor<18x5x8x16xi32>
    %21 = stablehlo.or %19, %20 : tensor<18x5x8x16xi32>
    %22 = stablehlo.bitcast_convert %21 : (tensor<18x5x8x16xi32>) -> tensor<18x5x8x16xf32>
    %23 = stablehlo.multiply %22, %10 : tensor<18x5x8x16xf32>
    %24 = stablehlo.add %23, %15 : tensor<18x5x8x16xf32>
    %25 = stablehlo.broadcast_in_dim %2, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<18x5x8x16xf32>
    %26 = stablehlo.multiply %24, %25 : tensor<18x5x8x16xf32>
    %27 = stablehlo.constant dense<7> : tensor<18x5x8x16xi32>
    %28 = stablehlo.shift_left %arg1, %27 : tensor<18x5x8x16xi32>
    %29 = stablehlo.and %28, %18 : tensor<18x5x8x16xi32>
    %30 = stablehlo.or %29, %20 : tensor<18x5x8x16xi32>
    %31 = stablehlo.bitcast_convert %30 : (tensor<18x5x8x16xi32>) -> tensor<18x5x8x16xf32>
    %32 = stablehlo.multiply %31, %10 : tensor<18x5x8x16xf32>
    %33 = stablehlo.add %32, %15 : tensor<18x5x8x16xf32>
    %34 = stablehlo.broadcast_in_dim %4, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<18x5x8x16xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<18x5x8x16xf32>
    %36 = stablehlo.add %26, %35 : tensor<18x5x8x16xf32>
    %37 = stablehlo.constant dense<1> : tensor<18x5x8x16xi32>
    %38 = stablehlo.shift_right_logical %arg1, %37 : tensor<18x5x8x16xi32>
    %39 = stablehlo.and %38, %18 : tensor<18x5x8x16xi32>
    %40 = stablehlo.or %39, %20 : tensor<18x5x8x16xi32>
    %41 = stablehlo.bitcast_convert %40 : (tensor<18x5x8x16xi32>) -> tensor<18x5x8x16xf32>
    %42 = stablehlo.multiply %41, %10 : tensor<18x5x8x16xf32>
    %43 = stablehlo.add %42, %15 : tensor<18x5x8x16xf32>
    %44 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<18x5x8x16xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<18x5x8x16xf32>
    %46 = stablehlo.add %36, %45 : tensor<18x5x8x16xf32>
    %47 = stablehlo.constant dense<9> : tensor<18x5x8x16xi32>
    %48 = stablehlo.shift_right_logical %arg1, %47 : tensor<18x5x8x16xi32>
    %49 = stablehlo.and %48, %18 : tensor<18x5x8x16xi32>
    %50 = stablehlo.or %49, %20 : tensor<18x5x8x16xi32>
    %51 = stablehlo.bitcast_convert %50 : (tensor<18x5x8x16xi32>) -> tensor<18x5x8x16xf32>
    %52 = stablehlo.multiply %51, %10 : tensor<18x5x8x16xf32>
    %53 = stablehlo.add %52, %15 : tensor<18x5x8x16xf32>
    %54 = stablehlo.broadcast_in_dim %8, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<18x5x8x16xf32>
    %55 = stablehlo.multiply %53, %54 : tensor<18x5x8x16xf32>
    %56 = stablehlo.add %46, %55 : tensor<18x5x8x16xf32>
    %57 = stablehlo.constant dense<0.0e+00> : tensor<18x5x8x16xf32>
    %58 = stablehlo.subtract %57, %56 : tensor<18x5x8x16xf32>
    %59 = stablehlo.subtract %57, %58 : tensor<18x5x8x16xf32>
    %60 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %61 = stablehlo.reduce(%59 init: %60) applies stablehlo.add across dimensions = [1, 2] : (tensor<18x5x8x16xf32>, tensor<f32>) -> tensor<18x16xf32>
    %62 = stablehlo.reshape %61 : (tensor<18x16xf32>) -> tensor<288xf32>
    return %62 : tensor<288xf32>
  }
  func.func private @matmul_3(
    %arg0: tensor<2016xf32>,
    %arg1: tensor<10x63x4x16xi32>,
    %arg2: tensor<10x63x16xbf16>,
    %arg3: tensor<10x63x16xbf16>
  ) -> (tensor<160xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<2016xf32>) -> tensor<63x4x8xf32>
    %1 = stablehlo.slice %0 [0:63, 0:4, 0:1] : (tensor<63x4x8xf32>) -> tensor<63x4x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<63x4x1xf32>) -> tensor<63x4xf32>
    %3 = stablehlo.slice %0 [0:63, 0:4, 1:2] : (tensor<63x4x8xf32>) -> tensor<63x4x1xf32>
    %4 = stablehlo.reshape %3 : (tensor<63x4x1xf32>) -> tensor<63x4xf32>
    %5 = stablehlo.slice %0 [0:63, 0:4, 2:3] : (tensor<63x4x8xf32>) -> tensor<63x4x1xf32>
    %6 = stablehlo.reshape %5 : (tensor<63x4x1xf32>) -> tensor<63x4xf32>
    %7 = stablehlo.slice %0 [0:63, 0:4, 3:4] : (tensor<63x4x8xf32>) -> tensor<63x4x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<63x4x1xf32>) -> tensor<63x4xf32>
    %9 = stablehlo.slice %0 [0:63, 0:4, 4:5] : (tensor<63x4x8xf32>) -> tensor<63x4x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<63x4x1xf32>) -> tensor<63x4xf32>
    %11 = stablehlo.slice %0 [0:63, 0:4, 5:6] : (tensor<63x4x8xf32>) -> tensor<63x4x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<63x4x1xf32>) -> tensor<63x4xf32>
    %13 = stablehlo.slice %0 [0:63, 0:4, 6:7] : (tensor<63x4x8xf32>) -> tensor<63x4x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<63x4x1xf32>) -> tensor<63x4xf32>
    %15 = stablehlo.slice %0 [0:63, 0:4, 7:8] : (tensor<63x4x8xf32>) -> tensor<63x4x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<63x4x1xf32>) -> tensor<63x4xf32>
    %17 = stablehlo.convert %arg2 : (tensor<10x63x16xbf16>) -> tensor<10x63x16xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 3] : (tensor<10x63x16xf32>) -> tensor<10x63x4x16xf32>
    %19 = stablehlo.convert %arg3 : (tensor<10x63x16xbf16>) -> tensor<10x63x16xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 3] : (tensor<10x63x16xf32>) -> tensor<10x63x4x16xf32>
    %21 = stablehlo.constant dense<1.6e+01> : tensor<10x63x4x16xf32>
    %22 = stablehlo.multiply %18, %21 : tensor<10x63x4x16xf32>
    %23 = stablehlo.subtract %20, %22 : tensor<10x63x4x16xf32>
    %24 = stablehlo.constant dense<19> : tensor<10x63x4x16xi32>
    %25 = stablehlo.shift_left %arg1, %24 : tensor<10x63x4x16xi32>
    %26 = stablehlo.constant dense<7864320> : tensor<10x63x4x16xi32>
    %27 = stablehlo.and %25, %26 : tensor<10x63x4x16xi32>
    %28 = stablehlo.constant dense<1098907648> : tensor<10x63x4x16xi32>
    %29 = stablehlo.or %27, %28 : tensor<10x63x4x16xi32>
    %30 = stablehlo.bitcast_convert %29 : (tensor<10x63x4x16xi32>) -> tensor<10x63x4x16xf32>
    %31 = stablehlo.multiply %30, %18 : tensor<10x63x4x16xf32>
    %32 = stablehlo.add %31, %23 : tensor<10x63x4x16xf32>
    %33 = stablehlo.broadcast_in_dim %2, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<10x63x4x16xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<10x63x4x16xf32>
    %35 = stablehlo.constant dense<15> : tensor<10x63x4x16xi32>
    %36 = stablehlo.shift_left %arg1, %35 : tensor<10x63x4x16xi32>
    %37 = stablehlo.and %36, %26 : tensor<10x63x4x16xi32>
    %38 = stablehlo.or %37, %28 : tensor<10x63x4x16xi32>
    %39 = stablehlo.bitcast_convert %38 : (tensor<10x63x4x16xi32>) -> tensor<10x63x4x16xf32>
    %40 = stablehlo.multiply %39, %18 : tensor<10x63x4x16xf32>
    %41 = stablehlo.add %40, %23 : tensor<10x63x4x16xf32>
    %42 = stablehlo.broadcast_in_dim %4, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<10x63x4x16xf32>
    %43 = stablehlo.multiply %41, %42 : tensor<10x63x4x16xf32>
    %44 = stablehlo.add %34, %43 : tensor<10x63x4x16xf32>
    %45 = stablehlo.constant dense<11> : tensor<10x63x4x16xi32>
    %46 = stablehlo.shift_left %arg1, %45 : tensor<10x63x4x16xi32>
    %47 = stablehlo.and %46, %26 : tensor<10x63x4x16xi32>
    %48 = stablehlo.or %47, %28 : tensor<10x63x4x16xi32>
    %49 = stablehlo.bitcast_convert %48 : (tensor<10x63x4x16xi32>) -> tensor<10x63x4x16xf32>
    %50 = stablehlo.multiply %49, %18 : tensor<10x63x4x16xf32>
    %51 = stablehlo.add %50, %23 : tensor<10x63x4x16xf32>
    %52 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<10x63x4x16xf32>
    %53 = stablehlo.multiply %51, %52 : tensor<10x63x4x16xf32>
    %54 = stablehlo.add %44, %53 : tensor<10x63x4x16xf32>
    %55 = stablehlo.constant dense<7> : tensor<10x63x4x16xi32>
    %56 = stablehlo.shift_left %arg1, %55 : tensor<10x63x4x16xi32>
    %57 = stablehlo.and %56, %26 : tensor<10x63x4x16xi32>
    %58 = stablehlo.or %57, %28 : tensor<10x63x4x16xi32>
    %59 = stablehlo.bitcast_convert %58 : (tensor<10x63x4x16xi32>) -> tensor<10x63x4x16xf32>
    %60 = stablehlo.multiply %59, %18 : tensor<10x63x4x16xf32>
    %61 = stablehlo.add %60, %23 : tensor<10x63x4x16xf32>
    %62 = stablehlo.broadcast_in_dim %8, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<10x63x4x16xf32>
    %63 = stablehlo.multiply %61, %62 : tensor<10x63x4x16xf32>
    %64 = stablehlo.add %54, %63 : tensor<10x63x4x16xf32>
    %65 = stablehlo.constant dense<3> : tensor<10x63x4x16xi32>
    %66 = stablehlo.shift_left %arg1, %65 : tensor<10x63x4x16xi32>
    %67 = stablehlo.and %66, %26 : tensor<10x63x4x16xi32>
    %68 = stablehlo.or %67, %28 : tensor<10x63x4x16xi32>
    %69 = stablehlo.bitcast_convert %68 : (tensor<10x63x4x16xi32>) -> tensor<10x63x4x16xf32>
    %70 = stablehlo.multiply %69, %18 : tensor<10x63x4x16xf32>
    %71 = stablehlo.add %70, %23 : tensor<10x63x4x16xf32>
    %72 = stablehlo.broadcast_in_dim %10, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<10x63x4x16xf32>
    %73 = stablehlo.multiply %71, %72 : tensor<10x63x4x16xf32>
    %74 = stablehlo.add %64, %73 : tensor<10x63x4x16xf32>
    %75 = stablehlo.constant dense<1> : tensor<10x63x4x16xi32>
    %76 = stablehlo.shift_right_logical %arg1, %75 : tensor<10x63x4x16xi32>
    %77 = stablehlo.and %76, %26 : tensor<10x63x4x16xi32>
    %78 = stablehlo.or %77, %28 : tensor<10x63x4x16xi32>
    %79 = stablehlo.bitcast_convert %78 : (tensor<10x63x4x16xi32>) -> tensor<10x63x4x16xf32>
    %80 = stablehlo.multiply %79, %18 : tensor<10x63x4x16xf32>
    %81 = stablehlo.add %80, %23 : tensor<10x63x4x16xf32>
    %82 = stablehlo.broadcast_in_dim %12, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<10x63x4x16xf32>
    %83 = stablehlo.multiply %81, %82 : tensor<10x63x4x16xf32>
    %84 = stablehlo.add %74, %83 : tensor<10x63x4x16xf32>
    %85 = stablehlo.constant dense<5> : tensor<10x63x4x16xi32>
    %86 = stablehlo.shift_right_logical %arg1, %85 : tensor<10x63x4x16xi32>
    %87 = stablehlo.and %86, %26 : tensor<10x63x4x16xi32>
    %88 = stablehlo.or %87, %28 : tensor<10x63x4x16xi32>
    %89 = stablehlo.bitcast_convert %88 : (tensor<10x63x4x16xi32>) -> tensor<10x63x4x16xf32>
    %90 = stablehlo.multiply %89, %18 : tensor<10x63x4x16xf32>
    %91 = stablehlo.add %90, %23 : tensor<10x63x4x16xf32>
    %92 = stablehlo.broadcast_in_dim %14, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<10x63x4x16xf32>
    %93 = stablehlo.multiply %91, %92 : tensor<10x63x4x16xf32>
    %94 = stablehlo.add %84, %93 : tensor<10x63x4x16xf32>
    %95 = stablehlo.constant dense<9> : tensor<10x63x4x16xi32>
    %96 = stablehlo.shift_right_logical %arg1, %95 : tensor<10x63x4x16xi32>
    %97 = stablehlo.and %96, %26 : tensor<10x63x4x16xi32>
    %98 = stablehlo.or %97, %28 : tensor<10x63x4x16xi32>
    %99 = stablehlo.bitcast_convert %98 : (tensor<10x63x4x16xi32>) -> tensor<10x63x4x16xf32>
    %100 = stablehlo.multiply %99, %18 : tensor<10x63x4x16xf32>
    %101 = stablehlo.add %100, %23 : tensor<10x63x4x16xf32>
    %102 = stablehlo.broadcast_in_dim %16, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<10x63x4x16xf32>
    %103 = stablehlo.multiply %101, %102 : tensor<10x63x4x16xf32>
    %104 = stablehlo.add %94, %103 : tensor<10x63x4x16xf32>
    %105 = stablehlo.constant dense<0.0e+00> : tensor<10x63x4x16xf32>
    %106 = stablehlo.subtract %105, %104 : tensor<10x63x4x16xf32>
    %107 = stablehlo.subtract %105, %106 : tensor<10x63x4x16xf32>
    %108 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %109 = stablehlo.reduce(%107 init: %108) applies stablehlo.add across dimensions = [1, 2] : (tensor<10x63x4x16xf32>, tensor<f32>) -> tensor<10x16xf32>
    %110 = stablehlo.reshape %109 : (tensor<10x16xf32>) -> tensor<160xf32>
    return %110 : tensor<160xf32>
  }
  func.func private @matmul_4(
    %arg0: tensor<160xf32>,
    %arg1: tensor<26x5x4x16xi32>,
    %arg2: tensor<26x5x16xbf16>,
    %arg3: tensor<26x5x16xbf16>
  ) -> (tensor<416xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<160xf32>) -> tensor<5x4x8xf32>
    %1 = stablehlo.slice %0 [0:5, 0:4, 0:1] : (tensor<5x4x8xf32>) -> tensor<5x4x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %3 = stablehlo.slice %0 [0:5, 0:4, 1:2] : (tensor<5x4x8xf32>) -> tensor<5x4x1xf32>
    %4 = stablehlo.reshape %3 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %5 = stablehlo.slice %0 [0:5, 0:4, 2:3] : (tensor<5x4x8xf32>) -> tensor<5x4x1xf32>
    %6 = stablehlo.reshape %5 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %7 = stablehlo.slice %0 [0:5, 0:4, 3:4] : (tensor<5x4x8xf32>) -> tensor<5x4x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %9 = stablehlo.slice %0 [0:5, 0:4, 4:5] : (tensor<5x4x8xf32>) -> tensor<5x4x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %11 = stablehlo.slice %0 [0:5, 0:4, 5:6] : (tensor<5x4x8xf32>) -> tensor<5x4x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %13 = stablehlo.slice %0 [0:5, 0:4, 6:7] : (tensor<5x4x8xf32>) -> tensor<5x4x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %15 = stablehlo.slice %0 [0:5, 0:4, 7:8] : (tensor<5x4x8xf32>) -> tensor<5x4x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<5x4x1xf32>) -> tensor<5x4xf32>
    %17 = stablehlo.convert %arg2 : (tensor<26x5x16xbf16>) -> tensor<26x5x16xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 3] : (tensor<26x5x16xf32>) -> tensor<26x5x4x16xf32>
    %19 = stablehlo.convert %arg3 : (tensor<26x5x16xbf16>) -> tensor<26x5x16xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 3] : (tensor<26x5x16xf32>) -> tensor<26x5x4x16xf32>
    %21 = stablehlo.constant dense<1.6e+01> : tensor<26x5x4x16xf32>
    %22 = stablehlo.multiply %18, %21 : tensor<26x5x4x16xf32>
    %23 = stablehlo.subtract %20, %22 : tensor<26x5x4x16xf32>
    %24 = stablehlo.constant dense<19> : tensor<26x5x4x16xi32>
    %25 = stablehlo.shift_left %arg1, %24 : tensor<26x5x4x16xi32>
    %26 = stablehlo.constant dense<7864320> : tensor<26x5x4x16xi32>
    %27 = stablehlo.and %25, %26 : tensor<26x5x4x16xi32>
    %28 = stablehlo.constant dense<1098907648> : tensor<26x5x4x16xi32>
    %29 = stablehlo.or %27, %28 : tensor<26x5x4x16xi32>
    %30 = stablehlo.bitcast_convert %29 : (tensor<26x5x4x16xi32>) -> tensor<26x5x4x16xf32>
    %31 = stablehlo.multiply %30, %18 : tensor<26x5x4x16xf32>
    %32 = stablehlo.add %31, %23 : tensor<26x5x4x16xf32>
    %33 = stablehlo.broadcast_in_dim %2, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4x16xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<26x5x4x16xf32>
    %35 = stablehlo.constant dense<15> : tensor<26x5x4x16xi32>
    %36 = stablehlo.shift_left %arg1, %35 : tensor<26x5x4x16xi32>
    %37 = stablehlo.and %36, %26 : tensor<26x5x4x16xi32>
    %38 = stablehlo.or %37, %28 : tensor<26x5x4x16xi32>
    %39 = stablehlo.bitcast_convert %38 : (tensor<26x5x4x16xi32>) -> tensor<26x5x4x16xf32>
    %40 = stablehlo.multiply %39, %18 : tensor<26x5x4x16xf32>
    %41 = stablehlo.add %40, %23 : tensor<26x5x4x16xf32>
    %42 = stablehlo.broadcast_in_dim %4, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4x16xf32>
    %43 = stablehlo.multiply %41, %42 : tensor<26x5x4x16xf32>
    %44 = stablehlo.add %34, %43 : tensor<26x5x4x16xf32>
    %45 = stablehlo.constant dense<11> : tensor<26x5x4x16xi32>
    %46 = stablehlo.shift_left %arg1, %45 : tensor<26x5x4x16xi32>
    %47 = stablehlo.and %46, %26 : tensor<26x5x4x16xi32>
    %48 = stablehlo.or %47, %28 : tensor<26x5x4x16xi32>
    %49 = stablehlo.bitcast_convert %48 : (tensor<26x5x4x16xi32>) -> tensor<26x5x4x16xf32>
    %50 = stablehlo.multiply %49, %18 : tensor<26x5x4x16xf32>
    %51 = stablehlo.add %50, %23 : tensor<26x5x4x16xf32>
    %52 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4x16xf32>
    %53 = stablehlo.multiply %51, %52 : tensor<26x5x4x16xf32>
    %54 = stablehlo.add %44, %53 : tensor<26x5x4x16xf32>
    %55 = stablehlo.constant dense<7> : tensor<26x5x4x16xi32>
    %56 = stablehlo.shift_left %arg1, %55 : tensor<26x5x4x16xi32>
    %57 = stablehlo.and %56, %26 : tensor<26x5x4x16xi32>
    %58 = stablehlo.or %57, %28 : tensor<26x5x4x16xi32>
    %59 = stablehlo.bitcast_convert %58 : (tensor<26x5x4x16xi32>) -> tensor<26x5x4x16xf32>
    %60 = stablehlo.multiply %59, %18 : tensor<26x5x4x16xf32>
    %61 = stablehlo.add %60, %23 : tensor<26x5x4x16xf32>
    %62 = stablehlo.broadcast_in_dim %8, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4x16xf32>
    %63 = stablehlo.multiply %61, %62 : tensor<26x5x4x16xf32>
    %64 = stablehlo.add %54, %63 : tensor<26x5x4x16xf32>
    %65 = stablehlo.constant dense<3> : tensor<26x5x4x16xi32>
    %66 = stablehlo.shift_left %arg1, %65 : tensor<26x5x4x16xi32>
    %67 = stablehlo.and %66, %26 : tensor<26x5x4x16xi32>
    %68 = stablehlo.or %67, %28 : tensor<26x5x4x16xi32>
    %69 = stablehlo.bitcast_convert %68 : (tensor<26x5x4x16xi32>) -> tensor<26x5x4x16xf32>
    %70 = stablehlo.multiply %69, %18 : tensor<26x5x4x16xf32>
    %71 = stablehlo.add %70, %23 : tensor<26x5x4x16xf32>
    %72 = stablehlo.broadcast_in_dim %10, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4x16xf32>
    %73 = stablehlo.multiply %71, %72 : tensor<26x5x4x16xf32>
    %74 = stablehlo.add %64, %73 : tensor<26x5x4x16xf32>
    %75 = stablehlo.constant dense<1> : tensor<26x5x4x16xi32>
    %76 = stablehlo.shift_right_logical %arg1, %75 : tensor<26x5x4x16xi32>
    %77 = stablehlo.and %76, %26 : tensor<26x5x4x16xi32>
    %78 = stablehlo.or %77, %28 : tensor<26x5x4x16xi32>
    %79 = stablehlo.bitcast_convert %78 : (tensor<26x5x4x16xi32>) -> tensor<26x5x4x16xf32>
    %80 = stablehlo.multiply %79, %18 : tensor<26x5x4x16xf32>
    %81 = stablehlo.add %80, %23 : tensor<26x5x4x16xf32>
    %82 = stablehlo.broadcast_in_dim %12, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4x16xf32>
    %83 = stablehlo.multiply %81, %82 : tensor<26x5x4x16xf32>
    %84 = stablehlo.add %74, %83 : tensor<26x5x4x16xf32>
    %85 = stablehlo.constant dense<5> : tensor<26x5x4x16xi32>
    %86 = stablehlo.shift_right_logical %arg1, %85 : tensor<26x5x4x16xi32>
    %87 = stablehlo.and %86, %26 : tensor<26x5x4x16xi32>
    %88 = stablehlo.or %87, %28 : tensor<26x5x4x16xi32>
    %89 = stablehlo.bitcast_convert %88 : (tensor<26x5x4x16xi32>) -> tensor<26x5x4x16xf32>
    %90 = stablehlo.multiply %89, %18 : tensor<26x5x4x16xf32>
    %91 = stablehlo.add %90, %23 : tensor<26x5x4x16xf32>
    %92 = stablehlo.broadcast_in_dim %14, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4x16xf32>
    %93 = stablehlo.multiply %91, %92 : tensor<26x5x4x16xf32>
    %94 = stablehlo.add %84, %93 : tensor<26x5x4x16xf32>
    %95 = stablehlo.constant dense<9> : tensor<26x5x4x16xi32>
    %96 = stablehlo.shift_right_logical %arg1, %95 : tensor<26x5x4x16xi32>
    %97 = stablehlo.and %96, %26 : tensor<26x5x4x16xi32>
    %98 = stablehlo.or %97, %28 : tensor<26x5x4x16xi32>
    %99 = stablehlo.bitcast_convert %98 : (tensor<26x5x4x16xi32>) -> tensor<26x5x4x16xf32>
    %100 = stablehlo.multiply %99, %18 : tensor<26x5x4x16xf32>
    %101 = stablehlo.add %100, %23 : tensor<26x5x4x16xf32>
    %102 = stablehlo.broadcast_in_dim %16, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4x16xf32>
    %103 = stablehlo.multiply %101, %102 : tensor<26x5x4x16xf32>
    %104 = stablehlo.add %94, %103 : tensor<26x5x4x16xf32>
    %105 = stablehlo.constant dense<0.0e+00> : tensor<26x5x4x16xf32>
    %106 = stablehlo.subtract %105, %104 : tensor<26x5x4x16xf32>
    %107 = stablehlo.subtract %105, %106 : tensor<26x5x4x16xf32>
    %108 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %109 = stablehlo.reduce(%107 init: %108) applies stablehlo.add across dimensions = [1, 2] : (tensor<26x5x4x16xf32>, tensor<f32>) -> tensor<26x16xf32>
    %110 = stablehlo.reshape %109 : (tensor<26x16xf32>) -> tensor<416xf32>
    return %110 : tensor<416xf32>
  }
  func.func private @matmul_5(
    %arg0: tensor<160xf32>,
    %arg1: tensor<26x5x8x16xi32>,
    %arg2: tensor<26x5x16xf16>,
    %arg3: tensor<26x5x16xf16>
  ) -> (tensor<416xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<160xf32>) -> tensor<5x8x4xf32>
    %1 = stablehlo.slice %0 [0:5, 0:8, 0:1] : (tensor<5x8x4xf32>) -> tensor<5x8x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<5x8x1xf32>) -> tensor<5x8xf32>
    %3 = stablehlo.slice %0 [0:5, 0:8, 1:2] : (tensor<5x8x4xf32>) -> tensor<5x8x1xf32>
    %4 = stablehlo.reshape %3 : (tensor<5x8x1xf32>) -> tensor<5x8xf32>
    %5 = stablehlo.slice %0 [0:5, 0:8, 2:3] : (tensor<5x8x4xf32>) -> tensor<5x8x1xf32>
    %6 = stablehlo.reshape %5 : (tensor<5x8x1xf32>) -> tensor<5x8xf32>
    %7 = stablehlo.slice %0 [0:5, 0:8, 3:4] : (tensor<5x8x4xf32>) -> tensor<5x8x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<5x8x1xf32>) -> tensor<5x8xf32>
    %9 = stablehlo.convert %arg2 : (tensor<26x5x16xf16>) -> tensor<26x5x16xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 3] : (tensor<26x5x16xf32>) -> tensor<26x5x8x16xf32>
    %11 = stablehlo.convert %arg3 : (tensor<26x5x16xf16>) -> tensor<26x5x16xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 3] : (tensor<26x5x16xf32>) -> tensor<26x5x8x16xf32>
    %13 = stablehlo.constant dense<2.56e+02> : tensor<26x5x8x16xf32>
    %14 = stablehlo.multiply %10, %13 : tensor<26x5x8x16xf32>
    %15 = stablehlo.subtract %12, %14 : tensor<26x5x8x16xf32>
    %16 = stablehlo.constant dense<15> : tensor<26x5x8x16xi32>
    %17 = stablehlo.shift_left %arg1, %16 : tensor<26x5x8x16xi32>
    %18 = stablehlo.constant dense<8355840> : tensor<26x5x8x16xi32>
    %19 = stablehlo.and %17, %18 : tensor<26x5x8x16xi32>
    %20 = stablehlo.constant dense<1132462080> : tensor<26x5x8x16xi32>
    %21 = stablehlo.or %19, %20 : tensor<26x5x8x16xi32>
    %22 = stablehlo.bitcast_convert %21 : (tensor<26x5x8x16xi32>) -> tensor<26x5x8x16xf32>
    %23 = stablehlo.multiply %22, %10 : tensor<26x5x8x16xf32>
    %24 = stablehlo.add %23, %15 : tensor<26x5x8x16xf32>
    %25 = stablehlo.broadcast_in_dim %2, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8x16xf32>
    %26 = stablehlo.multiply %24, %25 : tensor<26x5x8x16xf32>
    %27 = stablehlo.constant dense<7> : tensor<26x5x8x16xi32>
    %28 = stablehlo.shift_left %arg1, %27 : tensor<26x5x8x16xi32>
    %29 = stablehlo.and %28, %18 : tensor<26x5x8x16xi32>
    %30 = stablehlo.or %29, %20 : tensor<26x5x8x16xi32>
    %31 = stablehlo.bitcast_convert %30 : (tensor<26x5x8x16xi32>) -> tensor<26x5x8x16xf32>
    %32 = stablehlo.multiply %31, %10 : tensor<26x5x8x16xf32>
    %33 = stablehlo.add %32, %15 : tensor<26x5x8x16xf32>
    %34 = stablehlo.broadcast_in_dim %4, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8x16xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<26x5x8x16xf32>
    %36 = stablehlo.add %26, %35 : tensor<26x5x8x16xf32>
    %37 = stablehlo.constant dense<1> : tensor<26x5x8x16xi32>
    %38 = stablehlo.shift_right_logical %arg1, %37 : tensor<26x5x8x16xi32>
    %39 = stablehlo.and %38, %18 : tensor<26x5x8x16xi32>
    %40 = stablehlo.or %39, %20 : tensor<26x5x8x16xi32>
    %41 = stablehlo.bitcast_convert %40 : (tensor<26x5x8x16xi32>) -> tensor<26x5x8x16xf32>
    %42 = stablehlo.multiply %41, %10 : tensor<26x5x8x16xf32>
    %43 = stablehlo.add %42, %15 : tensor<26x5x8x16xf32>
    %44 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8x16xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<26x5x8x16xf32>
    %46 = stablehlo.add %36, %45 : tensor<26x5x8x16xf32>
    %47 = stablehlo.constant dense<9> : tensor<26x5x8x16xi32>
    %48 = stablehlo.shift_right_logical %arg1, %47 : tensor<26x5x8x16xi32>
    %49 = stablehlo.and %48, %18 : tensor<26x5x8x16xi32>
    %50 = stablehlo.or %49, %20 : tensor<26x5x8x16xi32>
    %51 = stablehlo.bitcast_convert %50 : (tensor<26x5x8x16xi32>) -> tensor<26x5x8x16xf32>
    %52 = stablehlo.multiply %51, %10 : tensor<26x5x8x16xf32>
    %53 = stablehlo.add %52, %15 : tensor<26x5x8x16xf32>
    %54 = stablehlo.broadcast_in_dim %8, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8x16xf32>
    %55 = stablehlo.multiply %53, %54 : tensor<26x5x8x16xf32>
    %56 = stablehlo.add %46, %55 : tensor<26x5x8x16xf32>
    %57 = stablehlo.constant dense<0.0e+00> : tensor<26x5x8x16xf32>
    %58 = stablehlo.subtract %57, %56 : tensor<26x5x8x16xf32>
    %59 = stablehlo.subtract %57, %58 : tensor<26x5x8x16xf32>
    %60 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %61 = stablehlo.reduce(%59 init: %60) applies stablehlo.add across dimensions = [1, 2] : (tensor<26x5x8x16xf32>, tensor<f32>) -> tensor<26x16xf32>
    %62 = stablehlo.reshape %61 : (tensor<26x16xf32>) -> tensor<416xf32>
    return %62 : tensor<416xf32>
  }
  func.func private @matmul_6(
    %arg0: tensor<416xf32>,
    %arg1: tensor<10x13x4x16xi32>,
    %arg2: tensor<10x13x16xbf16>,
    %arg3: tensor<10x13x16xbf16>
  ) -> (tensor<160xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<416xf32>) -> tensor<13x4x8xf32>
    %1 = stablehlo.slice %0 [0:13, 0:4, 0:1] : (tensor<13x4x8xf32>) -> tensor<13x4x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<13x4x1xf32>) -> tensor<13x4xf32>
    %3 = stablehlo.slice %0 [0:13, 0:4, 1:2] : (tensor<13x4x8xf32>) -> tensor<13x4x1xf32>
    %4 = stablehlo.reshape %3 : (tensor<13x4x1xf32>) -> tensor<13x4xf32>
    %5 = stablehlo.slice %0 [0:13, 0:4, 2:3] : (tensor<13x4x8xf32>) -> tensor<13x4x1xf32>
    %6 = stablehlo.reshape %5 : (tensor<13x4x1xf32>) -> tensor<13x4xf32>
    %7 = stablehlo.slice %0 [0:13, 0:4, 3:4] : (tensor<13x4x8xf32>) -> tensor<13x4x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<13x4x1xf32>) -> tensor<13x4xf32>
    %9 = stablehlo.slice %0 [0:13, 0:4, 4:5] : (tensor<13x4x8xf32>) -> tensor<13x4x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<13x4x1xf32>) -> tensor<13x4xf32>
    %11 = stablehlo.slice %0 [0:13, 0:4, 5:6] : (tensor<13x4x8xf32>) -> tensor<13x4x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<13x4x1xf32>) -> tensor<13x4xf32>
    %13 = stablehlo.slice %0 [0:13, 0:4, 6:7] : (tensor<13x4x8xf32>) -> tensor<13x4x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<13x4x1xf32>) -> tensor<13x4xf32>
    %15 = stablehlo.slice %0 [0:13, 0:4, 7:8] : (tensor<13x4x8xf32>) -> tensor<13x4x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<13x4x1xf32>) -> tensor<13x4xf32>
    %17 = stablehlo.convert %arg2 : (tensor<10x13x16xbf16>) -> tensor<10x13x16xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 3] : (tensor<10x13x16xf32>) -> tensor<10x13x4x16xf32>
    %19 = stablehlo.convert %arg3 : (tensor<10x13x16xbf16>) -> tensor<10x13x16xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 3] : (tensor<10x13x16xf32>) -> tensor<10x13x4x16xf32>
    %21 = stablehlo.constant dense<1.6e+01> : tensor<10x13x4x16xf32>
    %22 = stablehlo.multiply %18, %21 : tensor<10x13x4x16xf32>
    %23 = stablehlo.subtract %20, %22 : tensor<10x13x4x16xf32>
    %24 = stablehlo.constant dense<19> : tensor<10x13x4x16xi32>
    %25 = stablehlo.shift_left %arg1, %24 : tensor<10x13x4x16xi32>
    %26 = stablehlo.constant dense<7864320> : tensor<10x13x4x16xi32>
    %27 = stablehlo.and %25, %26 : tensor<10x13x4x16xi32>
    %28 = stablehlo.constant dense<1098907648> : tensor<10x13x4x16xi32>
    %29 = stablehlo.or %27, %28 : tensor<10x13x4x16xi32>
    %30 = stablehlo.bitcast_convert %29 : (tensor<10x13x4x16xi32>) -> tensor<10x13x4x16xf32>
    %31 = stablehlo.multiply %30, %18 : tensor<10x13x4x16xf32>
    %32 = stablehlo.add %31, %23 : tensor<10x13x4x16xf32>
    %33 = stablehlo.broadcast_in_dim %2, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<10x13x4x16xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<10x13x4x16xf32>
    %35 = stablehlo.constant dense<15> : tensor<10x13x4x16xi32>
    %36 = stablehlo.shift_left %arg1, %35 : tensor<10x13x4x16xi32>
    %37 = stablehlo.and %36, %26 : tensor<10x13x4x16xi32>
    %38 = stablehlo.or %37, %28 : tensor<10x13x4x16xi32>
    %39 = stablehlo.bitcast_convert %38 : (tensor<10x13x4x16xi32>) -> tensor<10x13x4x16xf32>
    %40 = stablehlo.multiply %39, %18 : tensor<10x13x4x16xf32>
    %41 = stablehlo.add %40, %23 : tensor<10x13x4x16xf32>
    %42 = stablehlo.broadcast_in_dim %4, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<10x13x4x16xf32>
    %43 = stablehlo.multiply %41, %42 : tensor<10x13x4x16xf32>
    %44 = stablehlo.add %34, %43 : tensor<10x13x4x16xf32>
    %45 = stablehlo.constant dense<11> : tensor<10x13x4x16xi32>
    %46 = stablehlo.shift_left %arg1, %45 : tensor<10x13x4x16xi32>
    %47 = stablehlo.and %46, %26 : tensor<10x13x4x16xi32>
    %48 = stablehlo.or %47, %28 : tensor<10x13x4x16xi32>
    %49 = stablehlo.bitcast_convert %48 : (tensor<10x13x4x16xi32>) -> tensor<10x13x4x16xf32>
    %50 = stablehlo.multiply %49, %18 : tensor<10x13x4x16xf32>
    %51 = stablehlo.add %50, %23 : tensor<10x13x4x16xf32>
    %52 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<10x13x4x16xf32>
    %53 = stablehlo.multiply %51, %52 : tensor<10x13x4x16xf32>
    %54 = stablehlo.add %44, %53 : tensor<10x13x4x16xf32>
    %55 = stablehlo.constant dense<7> : tensor<10x13x4x16xi32>
    %56 = stablehlo.shift_left %arg1, %55 : tensor<10x13x4x16xi32>
    %57 = stablehlo.and %56, %26 : tensor<10x13x4x16xi32>
    %58 = stablehlo.or %57, %28 : tensor<10x13x4x16xi32>
    %59 = stablehlo.bitcast_convert %58 : (tensor<10x13x4x16xi32>) -> tensor<10x13x4x16xf32>
    %60 = stablehlo.multiply %59, %18 : tensor<10x13x4x16xf32>
    %61 = stablehlo.add %60, %23 : tensor<10x13x4x16xf32>
    %62 = stablehlo.broadcast_in_dim %8, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<10x13x4x16xf32>
    %63 = stablehlo.multiply %61, %62 : tensor<10x13x4x16xf32>
    %64 = stablehlo.add %54, %63 : tensor<10x13x4x16xf32>
    %65 = stablehlo.constant dense<3> : tensor<10x13x4x16xi32>
    %66 = stablehlo.shift_left %arg1, %65 : tensor<10x13x4x16xi32>
    %67 = stablehlo.and %66, %26 : tensor<10x13x4x16xi32>
    %68 = stablehlo.or %67, %28 : tensor<10x13x4x16xi32>
    %69 = stablehlo.bitcast_convert %68 : (tensor<10x13x4x16xi32>) -> tensor<10x13x4x16xf32>
    %70 = stablehlo.multiply %69, %18 : tensor<10x13x4x16xf32>
    %71 = stablehlo.add %70, %23 : tensor<10x13x4x16xf32>
    %72 = stablehlo.broadcast_in_dim %10, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<10x13x4x16xf32>
    %73 = stablehlo.multiply %71, %72 : tensor<10x13x4x16xf32>
    %74 = stablehlo.add %64, %73 : tensor<10x13x4x16xf32>
    %75 = stablehlo.constant dense<1> : tensor<10x13x4x16xi32>
    %76 = stablehlo.shift_right_logical %arg1, %75 : tensor<10x13x4x16xi32>
    %77 = stablehlo.and %76, %26 : tensor<10x13x4x16xi32>
    %78 = stablehlo.or %77, %28 : tensor<10x13x4x16xi32>
    %79 = stablehlo.bitcast_convert %78 : (tensor<10x13x4x16xi32>) -> tensor<10x13x4x16xf32>
    %80 = stablehlo.multiply %79, %18 : tensor<10x13x4x16xf32>
    %81 = stablehlo.add %80, %23 : tensor<10x13x4x16xf32>
    %82 = stablehlo.broadcast_in_dim %12, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<10x13x4x16xf32>
    %83 = stablehlo.multiply %81, %82 : tensor<10x13x4x16xf32>
    %84 = stablehlo.add %74, %83 : tensor<10x13x4x16xf32>
    %85 = stablehlo.constant dense<5> : tensor<10x13x4x16xi32>
    %86 = stablehlo.shift_right_logical %arg1, %85 : tensor<10x13x4x16xi32>
    %87 = stablehlo.and %86, %26 : tensor<10x13x4x16xi32>
    %88 = stablehlo.or %87, %28 : tensor<10x13x4x16xi32>
    %89 = stablehlo.bitcast_convert %88 : (tensor<10x13x4x16xi32>) -> tensor<10x13x4x16xf32>
    %90 = stablehlo.multiply %89, %18 : tensor<10x13x4x16xf32>
    %91 = stablehlo.add %90, %23 : tensor<10x13x4x16xf32>
    %92 = stablehlo.broadcast_in_dim %14, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<10x13x4x16xf32>
    %93 = stablehlo.multiply %91, %92 : tensor<10x13x4x16xf32>
    %94 = stablehlo.add %84, %93 : tensor<10x13x4x16xf32>
    %95 = stablehlo.constant dense<9> : tensor<10x13x4x16xi32>
    %96 = stablehlo.shift_right_logical %arg1, %95 : tensor<10x13x4x16xi32>
    %97 = stablehlo.and %96, %26 : tensor<10x13x4x16xi32>
    %98 = stablehlo.or %97, %28 : tensor<10x13x4x16xi32>
    %99 = stablehlo.bitcast_convert %98 : (tensor<10x13x4x16xi32>) -> tensor<10x13x4x16xf32>
    %100 = stablehlo.multiply %99, %18 : tensor<10x13x4x16xf32>
    %101 = stablehlo.add %100, %23 : tensor<10x13x4x16xf32>
    %102 = stablehlo.broadcast_in_dim %16, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<10x13x4x16xf32>
    %103 = stablehlo.multiply %101, %102 : tensor<10x13x4x16xf32>
    %104 = stablehlo.add %94, %103 : tensor<10x13x4x16xf32>
    %105 = stablehlo.constant dense<0.0e+00> : tensor<10x13x4x16xf32>
    %106 = stablehlo.subtract %105, %104 : tensor<10x13x4x16xf32>
    %107 = stablehlo.subtract %105, %106 : tensor<10x13x4x16xf32>
    %108 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %109 = stablehlo.reduce(%107 init: %108) applies stablehlo.add across dimensions = [1, 2] : (tensor<10x13x4x16xf32>, tensor<f32>) -> tensor<10x16xf32>
    %110 = stablehlo.reshape %109 : (tensor<10x16xf32>) -> tensor<160xf32>
    return %110 : tensor<160xf32>
  }
  func.func private @matmul_7(
    %arg0: tensor<160xf32>,
    %arg1: tensor<26x20xui32>,
    %arg2: tensor<26x5xbf16>,
    %arg3: tensor<26x5xbf16>
  ) -> (tensor<26xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<160xf32>) -> tensor<5x4x8xf32>
    %1 = stablehlo.transpose %0, dims = [0, 2, 1] : (tensor<5x4x8xf32>) -> tensor<5x8x4xf32>
    %2 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %3 = stablehlo.reduce(%1 init: %2) applies stablehlo.add across dimensions = [1] : (tensor<5x8x4xf32>, tensor<f32>) -> tensor<5x4xf32>
    %4 = stablehlo.reshape %arg1 : (tensor<26x20xui32>) -> tensor<26x5x4xui32>
    %5 = stablehlo.slice %1 [0:5, 0:1, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %6 = stablehlo.reshape %5 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %7 = stablehlo.constant dense<19> : tensor<26x5x4xui32>
    %8 = stablehlo.shift_left %4, %7 : tensor<26x5x4xui32>
    %9 = stablehlo.constant dense<7864320> : tensor<26x5x4xui32>
    %10 = stablehlo.and %8, %9 : tensor<26x5x4xui32>
    %11 = stablehlo.constant dense<1098907648> : tensor<26x5x4xui32>
    %12 = stablehlo.or %10, %11 : tensor<26x5x4xui32>
    %13 = stablehlo.bitcast_convert %12 : (tensor<26x5x4xui32>) -> tensor<26x5x4xf32>
    %14 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4xf32>
    %15 = stablehlo.multiply %13, %14 : tensor<26x5x4xf32>
    %16 = stablehlo.slice %1 [0:5, 1:2, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %17 = stablehlo.reshape %16 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %18 = stablehlo.constant dense<15> : tensor<26x5x4xui32>
    %19 = stablehlo.shift_left %4, %18 : tensor<26x5x4xui32>
    %20 = stablehlo.and %19, %9 : tensor<26x5x4xui32>
    %21 = stablehlo.or %20, %11 : tensor<26x5x4xui32>
    %22 = stablehlo.bitcast_convert %21 : (tensor<26x5x4xui32>) -> tensor<26x5x4xf32>
    %23 = stablehlo.broadcast_in_dim %17, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4xf32>
    %24 = stablehlo.multiply %22, %23 : tensor<26x5x4xf32>
    %25 = stablehlo.add %15, %24 : tensor<26x5x4xf32>
    %26 = stablehlo.slice %1 [0:5, 2:3, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %27 = stablehlo.reshape %26 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %28 = stablehlo.constant dense<11> : tensor<26x5x4xui32>
    %29 = stablehlo.shift_left %4, %28 : tensor<26x5x4xui32>
    %30 = stablehlo.and %29, %9 : tensor<26x5x4xui32>
    %31 = stablehlo.or %30, %11 : tensor<26x5x4xui32>
    %32 = stablehlo.bitcast_convert %31 : (tensor<26x5x4xui32>) -> tensor<26x5x4xf32>
    %33 = stablehlo.broadcast_in_dim %27, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<26x5x4xf32>
    %35 = stablehlo.add %25, %34 : tensor<26x5x4xf32>
    %36 = stablehlo.slice %1 [0:5, 3:4, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %37 = stablehlo.reshape %36 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %38 = stablehlo.constant dense<7> : tensor<26x5x4xui32>
    %39 = stablehlo.shift_left %4, %38 : tensor<26x5x4xui32>
    %40 = stablehlo.and %39, %9 : tensor<26x5x4xui32>
    %41 = stablehlo.or %40, %11 : tensor<26x5x4xui32>
    %42 = stablehlo.bitcast_convert %41 : (tensor<26x5x4xui32>) -> tensor<26x5x4xf32>
    %43 = stablehlo.broadcast_in_dim %37, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4xf32>
    %44 = stablehlo.multiply %42, %43 : tensor<26x5x4xf32>
    %45 = stablehlo.add %35, %44 : tensor<26x5x4xf32>
    %46 = stablehlo.slice %1 [0:5, 4:5, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %47 = stablehlo.reshape %46 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %48 = stablehlo.constant dense<3> : tensor<26x5x4xui32>
    %49 = stablehlo.shift_left %4, %48 : tensor<26x5x4xui32>
    %50 = stablehlo.and %49, %9 : tensor<26x5x4xui32>
    %51 = stablehlo.or %50, %11 : tensor<26x5x4xui32>
    %52 = stablehlo.bitcast_convert %51 : (tensor<26x5x4xui32>) -> tensor<26x5x4xf32>
    %53 = stablehlo.broadcast_in_dim %47, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<26x5x4xf32>
    %55 = stablehlo.add %45, %54 : tensor<26x5x4xf32>
    %56 = stablehlo.slice %1 [0:5, 5:6, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %57 = stablehlo.reshape %56 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %58 = stablehlo.constant dense<1> : tensor<26x5x4xui32>
    %59 = stablehlo.shift_right_logical %4, %58 : tensor<26x5x4xui32>
    %60 = stablehlo.and %59, %9 : tensor<26x5x4xui32>
    %61 = stablehlo.or %60, %11 : tensor<26x5x4xui32>
    %62 = stablehlo.bitcast_convert %61 : (tensor<26x5x4xui32>) -> tensor<26x5x4xf32>
    %63 = stablehlo.broadcast_in_dim %57, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<26x5x4xf32>
    %65 = stablehlo.add %55, %64 : tensor<26x5x4xf32>
    %66 = stablehlo.slice %1 [0:5, 6:7, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %67 = stablehlo.reshape %66 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %68 = stablehlo.constant dense<5> : tensor<26x5x4xui32>
    %69 = stablehlo.shift_right_logical %4, %68 : tensor<26x5x4xui32>
    %70 = stablehlo.and %69, %9 : tensor<26x5x4xui32>
    %71 = stablehlo.or %70, %11 : tensor<26x5x4xui32>
    %72 = stablehlo.bitcast_convert %71 : (tensor<26x5x4xui32>) -> tensor<26x5x4xf32>
    %73 = stablehlo.broadcast_in_dim %67, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<26x5x4xf32>
    %75 = stablehlo.add %65, %74 : tensor<26x5x4xf32>
    %76 = stablehlo.slice %1 [0:5, 7:8, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %77 = stablehlo.reshape %76 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %78 = stablehlo.constant dense<9> : tensor<26x5x4xui32>
    %79 = stablehlo.shift_right_logical %4, %78 : tensor<26x5x4xui32>
    %80 = stablehlo.and %79, %9 : tensor<26x5x4xui32>
    %81 = stablehlo.or %80, %11 : tensor<26x5x4xui32>
    %82 = stablehlo.bitcast_convert %81 : (tensor<26x5x4xui32>) -> tensor<26x5x4xf32>
    %83 = stablehlo.broadcast_in_dim %77, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4xf32>
    %84 = stablehlo.multiply %82, %83 : tensor<26x5x4xf32>
    %85 = stablehlo.add %75, %84 : tensor<26x5x4xf32>
    %86 = stablehlo.convert %arg2 : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x4xf32>
    %88 = stablehlo.convert %arg3 : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x4xf32>
    %90 = stablehlo.constant dense<1.6e+01> : tensor<26x5x4xf32>
    %91 = stablehlo.multiply %87, %90 : tensor<26x5x4xf32>
    %92 = stablehlo.subtract %89, %91 : tensor<26x5x4xf32>
    %93 = stablehlo.multiply %85, %87 : tensor<26x5x4xf32>
    %94 = stablehlo.broadcast_in_dim %3, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4xf32>
    %95 = stablehlo.multiply %92, %94 : tensor<26x5x4xf32>
    %96 = stablehlo.add %93, %95 : tensor<26x5x4xf32>
    %97 = stablehlo.reduce(%96 init: %2) applies stablehlo.add across dimensions = [1, 2] : (tensor<26x5x4xf32>, tensor<f32>) -> tensor<26xf32>
    return %97 : tensor<26xf32>
  }
}
