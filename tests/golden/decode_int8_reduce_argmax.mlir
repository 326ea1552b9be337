module @decode_argmax {
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
    %cache.0: tensor<41x3x2x48xf32>,
    %cache.1: tensor<41x3x2x48xf32>,
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<i32>, tensor<41x3x2x48xf32>, tensor<41x3x2x48xf32>) {
    %0 = stablehlo.reshape %tokens : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.composite "xlaspike.gather_rows" %model.embed_tokens.weight, %model.embed_tokens.scales, %model.embed_tokens.biases, %0 {composite_attributes = {bits = 8 : i32, group = 32 : i32}, decomposition = @gather_rows_0, version = 1 : i32} : (tensor<26x40xui32>, tensor<26x5xbf16>, tensor<26x5xbf16>, tensor<1xi32>) -> tensor<1x160xf32>
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
    %55 = stablehlo.composite "xlaspike.matmul" %54, %model.layers.0.self_attn.qkv_proj.weight, %model.layers.0.self_attn.qkv_proj.scales, %model.layers.0.self_attn.qkv_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<160xf32>, tensor<162x5x8x16xi32>, tensor<162x5x16xbf16>, tensor<162x5x16xbf16>) -> tensor<2592xf32>
    %56 = stablehlo.reshape %55 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %57 = stablehlo.broadcast_in_dim %38, dims = [0, 3] : (tensor<1x48xf32>) -> tensor<1x27x2x48xf32>
    %58 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<1x48xf32>) -> tensor<1x27x2x48xf32>
    %59 = stablehlo.slice %56 [0:1, 0:27, 0:48] : (tensor<1x27x96xf32>) -> tensor<1x27x48xf32>
    %60 = stablehlo.slice %56 [0:1, 0:27, 48:96] : (tensor<1x27x96xf32>) -> tensor<1x27x48xf32>
    %61 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 3] : (tensor<1x27x48xf32>) -> tensor<1x27x2x48xf32>
    %62 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 3] : (tensor<1x27x48xf32>) -> tensor<1x27x2x48xf32>
    %63 = stablehlo.iota dim = 2 : tensor<1x27x2x48xi32>
    %64 = stablehlo.constant dense<0> : tensor<1x27x2x48xi32>
    %65 = stablehlo.compare EQ, %63, %64 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %66 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %67 = stablehlo.constant dense<24> : tensor<1x27x2x48xi32>
    %68 = stablehlo.compare GE, %66, %67 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %69 = stablehlo.multiply %61, %57 : tensor<1x27x2x48xf32>
    %70 = stablehlo.multiply %62, %58 : tensor<1x27x2x48xf32>
    %71 = stablehlo.subtract %69, %70 : tensor<1x27x2x48xf32>
    %72 = stablehlo.multiply %62, %57 : tensor<1x27x2x48xf32>
    %73 = stablehlo.multiply %61, %58 : tensor<1x27x2x48xf32>
    %74 = stablehlo.add %72, %73 : tensor<1x27x2x48xf32>
    %75 = stablehlo.reshape %56 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %76 = stablehlo.select %65, %71, %74 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %77 = stablehlo.select %68, %75, %76 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %78 = stablehlo.reshape %77 : (tensor<1x27x2x48xf32>) -> tensor<27x2x48xf32>
    %79 = "stablehlo.scatter"(%cache.0, %32, %78) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x48xf32>, tensor<27x2xi32>, tensor<27x2x48xf32>) -> tensor<41x3x2x48xf32>
    %80 = stablehlo.slice %79 [0:10, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %81 = stablehlo.slice %79 [17:27, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %82 = stablehlo.slice %79 [34:41, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<7x3x2x48xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [1, 0, 3, 4] : (tensor<7x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %84 = stablehlo.broadcast_in_dim %80, dims = [2, 0, 3, 4] : (tensor<10x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %85 = stablehlo.multiply %83, %84 : tensor<3x7x10x2x48xf32>
    %86 = stablehlo.reduce(%85 init: %45) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x48xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %87 = stablehlo.reshape %42 : (tensor<1x10xi1>) -> tensor<10xi1>
    %88 = stablehlo.broadcast_in_dim %87, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %89 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x10xf32>
    %90 = stablehlo.multiply %86, %89 : tensor<3x7x10xf32>
    %91 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %92 = stablehlo.select %88, %90, %91 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %93 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %94 = stablehlo.reduce(%92 init: %93) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %96 = stablehlo.subtract %92, %95 : tensor<3x7x10xf32>
    %97 = stablehlo.exponential %96 : tensor<3x7x10xf32>
    %98 = stablehlo.reduce(%97 init: %45) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %100 = stablehlo.divide %97, %99 : tensor<3x7x10xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x48xf32>
    %102 = stablehlo.broadcast_in_dim %81, dims = [2, 0, 3, 4] : (tensor<10x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %103 = stablehlo.multiply %101, %102 : tensor<3x7x10x2x48xf32>
    %104 = stablehlo.reduce(%103 init: %45) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x48xf32>, tensor<f32>) -> tensor<3x7x2x48xf32>
    %105 = stablehlo.reshape %104 : (tensor<3x7x2x48xf32>) -> tensor<2016xf32>
    %106 = stablehlo.composite "xlaspike.matmul" %105, %model.layers.0.self_attn.o_proj.weight, %model.layers.0.self_attn.o_proj.scales, %model.layers.0.self_attn.o_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_2, version = 1 : i32} : (tensor<2016xf32>, tensor<10x63x8x16xi32>, tensor<10x63x16xbf16>, tensor<10x63x16xbf16>) -> tensor<160xf32>
    %107 = stablehlo.add %2, %106 : tensor<160xf32>
    // layer 0: feed-forward
    %108 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %109 = stablehlo.multiply %107, %107 : tensor<160xf32>
    %110 = stablehlo.reduce(%109 init: %45) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %111 = stablehlo.multiply %110, %47 : tensor<f32>
    %112 = stablehlo.add %111, %49 : tensor<f32>
    %113 = stablehlo.rsqrt %112 : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %115 = stablehlo.multiply %107, %114 : tensor<160xf32>
    %116 = stablehlo.multiply %115, %108 : tensor<160xf32>
    %117 = stablehlo.composite "xlaspike.gated_matmul" %116, %model.layers.0.mlp.gate_proj.weight, %model.layers.0.mlp.gate_proj.scales, %model.layers.0.mlp.gate_proj.biases, %model.layers.0.mlp.up_proj.weight, %model.layers.0.mlp.up_proj.scales, %model.layers.0.mlp.up_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @gated_matmul_3, version = 1 : i32} : (tensor<160xf32>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>) -> tensor<416xf32>
    %118 = stablehlo.composite "xlaspike.matmul" %117, %model.layers.0.mlp.down_proj.weight, %model.layers.0.mlp.down_proj.scales, %model.layers.0.mlp.down_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_4, version = 1 : i32} : (tensor<416xf32>, tensor<10x13x8x16xi32>, tensor<10x13x16xbf16>, tensor<10x13x16xbf16>) -> tensor<160xf32>
    %119 = stablehlo.add %107, %118 : tensor<160xf32>
    // layer 1: attention
    %120 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %121 = stablehlo.multiply %119, %119 : tensor<160xf32>
    %122 = stablehlo.reduce(%121 init: %45) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %123 = stablehlo.multiply %122, %47 : tensor<f32>
    %124 = stablehlo.add %123, %49 : tensor<f32>
    %125 = stablehlo.rsqrt %124 : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %127 = stablehlo.multiply %119, %126 : tensor<160xf32>
    %128 = stablehlo.multiply %127, %120 : tensor<160xf32>
    %129 = stablehlo.composite "xlaspike.matmul" %128, %model.layers.1.self_attn.qkv_proj.weight, %model.layers.1.self_attn.qkv_proj.scales, %model.layers.1.self_attn.qkv_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<160xf32>, tensor<162x5x8x16xi32>, tensor<162x5x16xbf16>, tensor<162x5x16xbf16>) -> tensor<2592xf32>
    %130 = stablehlo.reshape %129 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %131 = stablehlo.broadcast_in_dim %38, dims = [0, 3] : (tensor<1x48xf32>) -> tensor<1x27x2x48xf32>
    %132 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<1x48xf32>) -> tensor<1x27x2x48xf32>
    %133 = stablehlo.slice %130 [0:1, 0:27, 0:48] : (tensor<1x27x96xf32>) -> tensor<1x27x48xf32>
    %134 = stablehlo.slice %130 [0:1, 0:27, 48:96] : (tensor<1x27x96xf32>) -> tensor<1x27x48xf32>
    %135 = stablehlo.broadcast_in_dim %133, dims = [0, 1, 3] : (tensor<1x27x48xf32>) -> tensor<1x27x2x48xf32>
    %136 = stablehlo.broadcast_in_dim %134, dims = [0, 1, 3] : (tensor<1x27x48xf32>) -> tensor<1x27x2x48xf32>
    %137 = stablehlo.iota dim = 2 : tensor<1x27x2x48xi32>
    %138 = stablehlo.compare EQ, %137, %64 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %139 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %140 = stablehlo.compare GE, %139, %67 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %141 = stablehlo.multiply %135, %131 : tensor<1x27x2x48xf32>
    %142 = stablehlo.multiply %136, %132 : tensor<1x27x2x48xf32>
    %143 = stablehlo.subtract %141, %142 : tensor<1x27x2x48xf32>
    %144 = stablehlo.multiply %136, %131 : tensor<1x27x2x48xf32>
    %145 = stablehlo.multiply %135, %132 : tensor<1x27x2x48xf32>
    %146 = stablehlo.add %144, %145 : tensor<1x27x2x48xf32>
    %147 = stablehlo.reshape %130 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %148 = stablehlo.select %138, %143, %146 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %149 = stablehlo.select %140, %147, %148 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %150 = stablehlo.reshape %149 : (tensor<1x27x2x48xf32>) -> tensor<27x2x48xf32>
    %151 = "stablehlo.scatter"(%cache.1, %32, %150) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x48xf32>, tensor<27x2xi32>, tensor<27x2x48xf32>) -> tensor<41x3x2x48xf32>
    %152 = stablehlo.slice %151 [0:10, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %153 = stablehlo.slice %151 [17:27, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %154 = stablehlo.slice %151 [34:41, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<7x3x2x48xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [1, 0, 3, 4] : (tensor<7x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %156 = stablehlo.broadcast_in_dim %152, dims = [2, 0, 3, 4] : (tensor<10x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %157 = stablehlo.multiply %155, %156 : tensor<3x7x10x2x48xf32>
    %158 = stablehlo.reduce(%157 init: %45) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x48xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %159 = stablehlo.reshape %42 : (tensor<1x10xi1>) -> tensor<10xi1>
    %160 = stablehlo.broadcast_in_dim %159, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %161 = stablehlo.multiply %158, %89 : tensor<3x7x10xf32>
    %162 = stablehlo.select %160, %161, %91 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %163 = stablehlo.reduce(%162 init: %93) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %165 = stablehlo.subtract %162, %164 : tensor<3x7x10xf32>
    %166 = stablehlo.exponential %165 : tensor<3x7x10xf32>
    %167 = stablehlo.reduce(%166 init: %45) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %168 = stablehlo.broadcast_in_dim %167, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %169 = stablehlo.divide %166, %168 : tensor<3x7x10xf32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x48xf32>
    %171 = stablehlo.broadcast_in_dim %153, dims = [2, 0, 3, 4] : (tensor<10x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %172 = stablehlo.multiply %170, %171 : tensor<3x7x10x2x48xf32>
    %173 = stablehlo.reduce(%172 init: %45) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x48xf32>, tensor<f32>) -> tensor<3x7x2x48xf32>
    %174 = stablehlo.reshape %173 : (tensor<3x7x2x48xf32>) -> tensor<2016xf32>
    %175 = stablehlo.composite "xlaspike.matmul" %174, %model.layers.1.self_attn.o_proj.weight, %model.layers.1.self_attn.o_proj.scales, %model.layers.1.self_attn.o_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_2, version = 1 : i32} : (tensor<2016xf32>, tensor<10x63x8x16xi32>, tensor<10x63x16xbf16>, tensor<10x63x16xbf16>) -> tensor<160xf32>
    %176 = stablehlo.add %119, %175 : tensor<160xf32>
    // layer 1: feed-forward
    %177 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %178 = stablehlo.multiply %176, %176 : tensor<160xf32>
    %179 = stablehlo.reduce(%178 init: %45) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %180 = stablehlo.multiply %179, %47 : tensor<f32>
    %181 = stablehlo.add %180, %49 : tensor<f32>
    %182 = stablehlo.rsqrt %181 : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %182, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %184 = stablehlo.multiply %176, %183 : tensor<160xf32>
    %185 = stablehlo.multiply %184, %177 : tensor<160xf32>
    %186 = stablehlo.composite "xlaspike.gated_matmul" %185, %model.layers.1.mlp.gate_proj.weight, %model.layers.1.mlp.gate_proj.scales, %model.layers.1.mlp.gate_proj.biases, %model.layers.1.mlp.up_proj.weight, %model.layers.1.mlp.up_proj.scales, %model.layers.1.mlp.up_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @gated_matmul_3, version = 1 : i32} : (tensor<160xf32>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>) -> tensor<416xf32>
    %187 = stablehlo.composite "xlaspike.matmul" %186, %model.layers.1.mlp.down_proj.weight, %model.layers.1.mlp.down_proj.scales, %model.layers.1.mlp.down_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_4, version = 1 : i32} : (tensor<416xf32>, tensor<10x13x8x16xi32>, tensor<10x13x16xbf16>, tensor<10x13x16xbf16>) -> tensor<160xf32>
    %188 = stablehlo.add %176, %187 : tensor<160xf32>
    // head
    %189 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %190 = stablehlo.multiply %188, %188 : tensor<160xf32>
    %191 = stablehlo.reduce(%190 init: %45) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %192 = stablehlo.multiply %191, %47 : tensor<f32>
    %193 = stablehlo.add %192, %49 : tensor<f32>
    %194 = stablehlo.rsqrt %193 : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %196 = stablehlo.multiply %188, %195 : tensor<160xf32>
    %197 = stablehlo.multiply %196, %189 : tensor<160xf32>
    %198 = stablehlo.composite "xlaspike.matmul" %197, %model.embed_tokens.weight, %model.embed_tokens.scales, %model.embed_tokens.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_5, version = 1 : i32} : (tensor<160xf32>, tensor<26x40xui32>, tensor<26x5xbf16>, tensor<26x5xbf16>) -> tensor<26xf32>
    %199 = stablehlo.reduce(%198 init: %93) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %200 = stablehlo.broadcast_in_dim %199, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %201 = stablehlo.is_finite %200 : (tensor<26xf32>) -> tensor<26xi1>
    %202 = stablehlo.compare EQ, %198, %200 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %203 = stablehlo.constant dense<false> : tensor<26xi1>
    %204 = stablehlo.select %201, %202, %203 : tensor<26xi1>, tensor<26xi1>
    %205 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %206 = stablehlo.iota dim = 0 : tensor<26xui32>
    %207 = stablehlo.select %204, %206, %205 : tensor<26xi1>, tensor<26xui32>
    %208 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %209 = stablehlo.reduce(%207 init: %208) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %210 = stablehlo.bitcast_convert %209 : (tensor<ui32>) -> tensor<i32>
    return %210, %79, %151 : tensor<i32>, tensor<41x3x2x48xf32>, tensor<41x3x2x48xf32>
  }
  func.func private @gather_rows_0(
    %arg0: tensor<26x40xui32>,
    %arg1: tensor<26x5xbf16>,
    %arg2: tensor<26x5xbf16>,
    %arg3: tensor<1xi32>
  ) -> (tensor<1x160xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<1xi32>
    %1 = stablehlo.constant dense<25> : tensor<1xi32>
    %2 = stablehlo.clamp %0, %arg3, %1 : tensor<1xi32>
    %3 = "stablehlo.gather"(%arg0, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 40>}> : (tensor<26x40xui32>, tensor<1xi32>) -> tensor<1x40xui32>
    %4 = "stablehlo.gather"(%arg1, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<1xi32>) -> tensor<1x5xbf16>
    %5 = "stablehlo.gather"(%arg2, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<1xi32>) -> tensor<1x5xbf16>
    %6 = stablehlo.iota dim = 2 : tensor<1x40x4xui32>
    %7 = stablehlo.constant dense<8> : tensor<1x40x4xui32>
    %8 = stablehlo.multiply %6, %7 : tensor<1x40x4xui32>
    %9 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x40xui32>) -> tensor<1x40x4xui32>
    %10 = stablehlo.shift_right_logical %9, %8 : tensor<1x40x4xui32>
    %11 = stablehlo.constant dense<255> : tensor<1x40x4xui32>
    %12 = stablehlo.and %10, %11 : tensor<1x40x4xui32>
    %13 = stablehlo.convert %12 : (tensor<1x40x4xui32>) -> tensor<1x40x4xf32>
    %14 = stablehlo.convert %4 : (tensor<1x5xbf16>) -> tensor<1x5xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x32xf32>
    %16 = stablehlo.convert %5 : (tensor<1x5xbf16>) -> tensor<1x5xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x32xf32>
    %18 = stablehlo.reshape %13 : (tensor<1x40x4xf32>) -> tensor<1x5x32xf32>
    %19 = stablehlo.multiply %18, %15 : tensor<1x5x32xf32>
    %20 = stablehlo.add %19, %17 : tensor<1x5x32xf32>
    %21 = stablehlo.reshape %20 : (tensor<1x5x32xf32>) -> tensor<1x160xf32>
    return %21 : tensor<1x160xf32>
  }
  func.func private @matmul_1(
    %arg0: tensor<160xf32>,
    %arg1: tensor<162x5x8x16xi32>,
    %arg2: tensor<162x5x16xbf16>,
    %arg3: tensor<162x5x16xbf16>
  ) -> (tensor<2592xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<160xf32>) -> tensor<5x8x4xf32>
    %1 = stablehlo.slice %0 [0:5, 0:8, 0:1] : (tensor<5x8x4xf32>) -> tensor<5x8x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<5x8x1xf32>) -> tensor<5x8xf32>
    %3 = stablehlo.slice %0 [0:5, 0:8, 1:2] : (tensor<5x8x4xf32>) -> tensor<5x8x1xf32>
    %4 = stablehlo.reshape %3 : (tensor<5x8x1xf32>) -> tensor<5x8xf32>
    %5 = stablehlo.slice %0 [0:5, 0:8, 2:3] : (tensor<5x8x4xf32>) -> tensor<5x8x1xf32>
    %6 = stablehlo.reshape %5 : (tensor<5x8x1xf32>) -> tensor<5x8xf32>
    %7 = stablehlo.slice %0 [0:5, 0:8, 3:4] : (tensor<5x8x4xf32>) -> tensor<5x8x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<5x8x1xf32>) -> tensor<5x8xf32>
    %9 = stablehlo.convert %arg2 : (tensor<162x5x16xbf16>) -> tensor<162x5x16xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 3] : (tensor<162x5x16xf32>) -> tensor<162x5x8x16xf32>
    %11 = stablehlo.convert %arg3 : (tensor<162x5x16xbf16>) -> tensor<162x5x16xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 3] : (tensor<162x5x16xf32>) -> tensor<162x5x8x16xf32>
    %13 = stablehlo.constant dense<2.56e+02> : tensor<162x5x8x16xf32>
    %14 = stablehlo.multiply %10, %13 : tensor<162x5x8x16xf32>
    %15 = stablehlo.subtract %12, %14 : tensor<162x5x8x16xf32>
    %16 = stablehlo.constant dense<15> : tensor<162x5x8x16xi32>
    %17 = stablehlo.shift_left %arg1, %16 : tensor<162x5x8x16xi32>
    %18 = stablehlo.constant dense<8355840> : tensor<162x5x8x16xi32>
    %19 = stablehlo.and %17, %18 : tensor<162x5x8x16xi32>
    %20 = stablehlo.constant dense<1132462080> : tensor<162x5x8x16xi32>
    %21 = stablehlo.or %19, %20 : tensor<162x5x8x16xi32>
    %22 = stablehlo.bitcast_convert %21 : (tensor<162x5x8x16xi32>) -> tensor<162x5x8x16xf32>
    %23 = stablehlo.multiply %22, %10 : tensor<162x5x8x16xf32>
    %24 = stablehlo.add %23, %15 : tensor<162x5x8x16xf32>
    %25 = stablehlo.broadcast_in_dim %2, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<162x5x8x16xf32>
    %26 = stablehlo.multiply %24, %25 : tensor<162x5x8x16xf32>
    %27 = stablehlo.constant dense<7> : tensor<162x5x8x16xi32>
    %28 = stablehlo.shift_left %arg1, %27 : tensor<162x5x8x16xi32>
    %29 = stablehlo.and %28, %18 : tensor<162x5x8x16xi32>
    %30 = stablehlo.or %29, %20 : tensor<162x5x8x16xi32>
    %31 = stablehlo.bitcast_convert %30 : (tensor<162x5x8x16xi32>) -> tensor<162x5x8x16xf32>
    %32 = stablehlo.multiply %31, %10 : tensor<162x5x8x16xf32>
    %33 = stablehlo.add %32, %15 : tensor<162x5x8x16xf32>
    %34 = stablehlo.broadcast_in_dim %4, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<162x5x8x16xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<162x5x8x16xf32>
    %36 = stablehlo.add %26, %35 : tensor<162x5x8x16xf32>
    %37 = stablehlo.constant dense<1> : tensor<162x5x8x16xi32>
    %38 = stablehlo.shift_right_logical %arg1, %37 : tensor<162x5x8x16xi32>
    %39 = stablehlo.and %38, %18 : tensor<162x5x8x16xi32>
    %40 = stablehlo.or %39, %20 : tensor<162x5x8x16xi32>
    %41 = stablehlo.bitcast_convert %40 : (tensor<162x5x8x16xi32>) -> tensor<162x5x8x16xf32>
    %42 = stablehlo.multiply %41, %10 : tensor<162x5x8x16xf32>
    %43 = stablehlo.add %42, %15 : tensor<162x5x8x16xf32>
    %44 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<162x5x8x16xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<162x5x8x16xf32>
    %46 = stablehlo.add %36, %45 : tensor<162x5x8x16xf32>
    %47 = stablehlo.constant dense<9> : tensor<162x5x8x16xi32>
    %48 = stablehlo.shift_right_logical %arg1, %47 : tensor<162x5x8x16xi32>
    %49 = stablehlo.and %48, %18 : tensor<162x5x8x16xi32>
    %50 = stablehlo.or %49, %20 : tensor<162x5x8x16xi32>
    %51 = stablehlo.bitcast_convert %50 : (tensor<162x5x8x16xi32>) -> tensor<162x5x8x16xf32>
    %52 = stablehlo.multiply %51, %10 : tensor<162x5x8x16xf32>
    %53 = stablehlo.add %52, %15 : tensor<162x5x8x16xf32>
    %54 = stablehlo.broadcast_in_dim %8, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<162x5x8x16xf32>
    %55 = stablehlo.multiply %53, %54 : tensor<162x5x8x16xf32>
    %56 = stablehlo.add %46, %55 : tensor<162x5x8x16xf32>
    %57 = stablehlo.constant dense<0.0e+00> : tensor<162x5x8x16xf32>
    %58 = stablehlo.subtract %57, %56 : tensor<162x5x8x16xf32>
    %59 = stablehlo.subtract %57, %58 : tensor<162x5x8x16xf32>
    %60 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %61 = stablehlo.reduce(%59 init: %60) applies stablehlo.add across dimensions = [1, 2] : (tensor<162x5x8x16xf32>, tensor<f32>) -> tensor<162x16xf32>
    %62 = stablehlo.reshape %61 : (tensor<162x16xf32>) -> tensor<2592xf32>
    return %62 : tensor<2592xf32>
  }
  func.func private @matmul_2(
    %arg0: tensor<2016xf32>,
    %arg1: tensor<10x63x8x16xi32>,
    %arg2: tensor<10x63x16xbf16>,
    %arg3: tensor<10x63x16xbf16>
  ) -> (tensor<160xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<2016xf32>) -> tensor<63x8x4xf32>
    %1 = stablehlo.slice %0 [0:63, 0:8, 0:1] : (tensor<63x8x4xf32>) -> tensor<63x8x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<63x8x1xf32>) -> tensor<63x8xf32>
    %3 = stablehlo.slice %0 [0:63, 0:8, 1:2] : (tensor<63x8x4xf32>) -> tensor<63x8x1xf32>
    %4 = stablehlo.reshape %3 : (tensor<63x8x1xf32>) -> tensor<63x8xf32>
    %5 = stablehlo.slice %0 [0:63, 0:8, 2:3] : (tensor<63x8x4xf32>) -> tensor<63x8x1xf32>
    %6 = stablehlo.reshape %5 : (tensor<63x8x1xf32>) -> tensor<63x8xf32>
    %7 = stablehlo.slice %0 [0:63, 0:8, 3:4] : (tensor<63x8x4xf32>) -> tensor<63x8x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<63x8x1xf32>) -> tensor<63x8xf32>
    %9 = stablehlo.convert %arg2 : (tensor<10x63x16xbf16>) -> tensor<10x63x16xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 3] : (tensor<10x63x16xf32>) -> tensor<10x63x8x16xf32>
    %11 = stablehlo.convert %arg3 : (tensor<10x63x16xbf16>) -> tensor<10x63x16xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 3] : (tensor<10x63x16xf32>) -> tensor<10x63x8x16xf32>
    %13 = stablehlo.constant dense<2.56e+02> : tensor<10x63x8x16xf32>
    %14 = stablehlo.multiply %10, %13 : tensor<10x63x8x16xf32>
    %15 = stablehlo.subtract %12, %14 : tensor<10x63x8x16xf32>
    %16 = stablehlo.constant dense<15> : tensor<10x63x8x16xi32>
    %17 = stablehlo.shift_left %arg1, %16 : tensor<10x63x8x16xi32>
    %18 = stablehlo.constant dense<8355840> : tensor<10x63x8x16xi32>
    %19 = stablehlo.and %17, %18 : tensor<10x63x8x16xi32>
    %20 = stablehlo.constant dense<1132462080> : tensor<10x63x8x16xi32>
    %21 = stablehlo.or %19, %20 : tensor<10x63x8x16xi32>
    %22 = stablehlo.bitcast_convert %21 : (tensor<10x63x8x16xi32>) -> tensor<10x63x8x16xf32>
    %23 = stablehlo.multiply %22, %10 : tensor<10x63x8x16xf32>
    %24 = stablehlo.add %23, %15 : tensor<10x63x8x16xf32>
    %25 = stablehlo.broadcast_in_dim %2, dims = [1, 2] : (tensor<63x8xf32>) -> tensor<10x63x8x16xf32>
    %26 = stablehlo.multiply %24, %25 : tensor<10x63x8x16xf32>
    %27 = stablehlo.constant dense<7> : tensor<10x63x8x16xi32>
    %28 = stablehlo.shift_left %arg1, %27 : tensor<10x63x8x16xi32>
    %29 = stablehlo.and %28, %18 : tensor<10x63x8x16xi32>
    %30 = stablehlo.or %29, %20 : tensor<10x63x8x16xi32>
    %31 = stablehlo.bitcast_convert %30 : (tensor<10x63x8x16xi32>) -> tensor<10x63x8x16xf32>
    %32 = stablehlo.multiply %31, %10 : tensor<10x63x8x16xf32>
    %33 = stablehlo.add %32, %15 : tensor<10x63x8x16xf32>
    %34 = stablehlo.broadcast_in_dim %4, dims = [1, 2] : (tensor<63x8xf32>) -> tensor<10x63x8x16xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<10x63x8x16xf32>
    %36 = stablehlo.add %26, %35 : tensor<10x63x8x16xf32>
    %37 = stablehlo.constant dense<1> : tensor<10x63x8x16xi32>
    %38 = stablehlo.shift_right_logical %arg1, %37 : tensor<10x63x8x16xi32>
    %39 = stablehlo.and %38, %18 : tensor<10x63x8x16xi32>
    %40 = stablehlo.or %39, %20 : tensor<10x63x8x16xi32>
    %41 = stablehlo.bitcast_convert %40 : (tensor<10x63x8x16xi32>) -> tensor<10x63x8x16xf32>
    %42 = stablehlo.multiply %41, %10 : tensor<10x63x8x16xf32>
    %43 = stablehlo.add %42, %15 : tensor<10x63x8x16xf32>
    %44 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<63x8xf32>) -> tensor<10x63x8x16xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<10x63x8x16xf32>
    %46 = stablehlo.add %36, %45 : tensor<10x63x8x16xf32>
    %47 = stablehlo.constant dense<9> : tensor<10x63x8x16xi32>
    %48 = stablehlo.shift_right_logical %arg1, %47 : tensor<10x63x8x16xi32>
    %49 = stablehlo.and %48, %18 : tensor<10x63x8x16xi32>
    %50 = stablehlo.or %49, %20 : tensor<10x63x8x16xi32>
    %51 = stablehlo.bitcast_convert %50 : (tensor<10x63x8x16xi32>) -> tensor<10x63x8x16xf32>
    %52 = stablehlo.multiply %51, %10 : tensor<10x63x8x16xf32>
    %53 = stablehlo.add %52, %15 : tensor<10x63x8x16xf32>
    %54 = stablehlo.broadcast_in_dim %8, dims = [1, 2] : (tensor<63x8xf32>) -> tensor<10x63x8x16xf32>
    %55 = stablehlo.multiply %53, %54 : tensor<10x63x8x16xf32>
    %56 = stablehlo.add %46, %55 : tensor<10x63x8x16xf32>
    %57 = stablehlo.constant dense<0.0e+00> : tensor<10x63x8x16xf32>
    %58 = stablehlo.subtract %57, %56 : tensor<10x63x8x16xf32>
    %59 = stablehlo.subtract %57, %58 : tensor<10x63x8x16xf32>
    %60 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %61 = stablehlo.reduce(%59 init: %60) applies stablehlo.add across dimensions = [1, 2] : (tensor<10x63x8x16xf32>, tensor<f32>) -> tensor<10x16xf32>
    %62 = stablehlo.reshape %61 : (tensor<10x16xf32>) -> tensor<160xf32>
    return %62 : tensor<160xf32>
  }
  func.func private @gated_matmul_3(
    %arg0: tensor<160xf32>,
    %arg1: tensor<26x5x8x16xi32>,
    %arg2: tensor<26x5x16xbf16>,
    %arg3: tensor<26x5x16xbf16>,
    %arg4: tensor<26x5x8x16xi32>,
    %arg5: tensor<26x5x16xbf16>,
    %arg6: tensor<26x5x16xbf16>
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
    %9 = stablehlo.convert %arg2 : (tensor<26x5x16xbf16>) -> tensor<26x5x16xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 3] : (tensor<26x5x16xf32>) -> tensor<26x5x8x16xf32>
    %11 = stablehlo.convert %arg3 : (tensor<26x5x16xbf16>) -> tensor<26x5x16xf32>
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
    %60 = stablehlo.convert %arg5 : (tensor<26x5x16xbf16>) -> tensor<26x5x16xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 3] : (tensor<26x5x16xf32>) -> tensor<26x5x8x16xf32>
    %62 = stablehlo.convert %arg6 : (tensor<26x5x16xbf16>) -> tensor<26x5x16xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 1, 3] : (tensor<26x5x16xf32>) -> tensor<26x5x8x16xf32>
    %64 = stablehlo.multiply %61, %13 : tensor<26x5x8x16xf32>
    %65 = stablehlo.subtract %63, %64 : tensor<26x5x8x16xf32>
    %66 = stablehlo.shift_left %arg4, %16 : tensor<26x5x8x16xi32>
    %67 = stablehlo.and %66, %18 : tensor<26x5x8x16xi32>
    %68 = stablehlo.or %67, %20 : tensor<26x5x8x16xi32>
    %69 = stablehlo.bitcast_convert %68 : (tensor<26x5x8x16xi32>) -> tensor<26x5x8x16xf32>
    %70 = stablehlo.multiply %69, %61 : tensor<26x5x8x16xf32>
    %71 = stablehlo.add %70, %65 : tensor<26x5x8x16xf32>
    %72 = stablehlo.broadcast_in_dim %2, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8x16xf32>
    %73 = stablehlo.multiply %71, %72 : tensor<26x5x8x16xf32>
    %74 = stablehlo.shift_left %arg4, %27 : tensor<26x5x8x16xi32>
    %75 = stablehlo.and %74, %18 : tensor<26x5x8x16xi32>
    %76 = stablehlo.or %75, %20 : tensor<26x5x8x16xi32>
    %77 = stablehlo.bitcast_convert %76 : (tensor<26x5x8x16xi32>) -> tensor<26x5x8x16xf32>
    %78 = stablehlo.multiply %77, %61 : tensor<26x5x8x16xf32>
    %79 = stablehlo.add %78, %65 : tensor<26x5x8x16xf32>
    %80 = stablehlo.broadcast_in_dim %4, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8x16xf32>
    %81 = stablehlo.multiply %79, %80 : tensor<26x5x8x16xf32>
    %82 = stablehlo.add %73, %81 : tensor<26x5x8x16xf32>
    %83 = stablehlo.shift_right_logical %arg4, %37 : tensor<26x5x8x16xi32>
    %84 = stablehlo.and %83, %18 : tensor<26x5x8x16xi32>
    %85 = stablehlo.or %84, %20 : tensor<26x5x8x16xi32>
    %86 = stablehlo.bitcast_convert %85 : (tensor<26x5x8x16xi32>) -> tensor<26x5x8x16xf32>
    %87 = stablehlo.multiply %86, %61 : tensor<26x5x8x16xf32>
    %88 = stablehlo.add %87, %65 : tensor<26x5x8x16xf32>
    %89 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8x16xf32>
    %90 = stablehlo.multiply %88, %89 : tensor<26x5x8x16xf32>
    %91 = stablehlo.add %82, %90 : tensor<26x5x8x16xf32>
    %92 = stablehlo.shift_right_logical %arg4, %47 : tensor<26x5x8x16xi32>
    %93 = stablehlo.and %92, %18 : tensor<26x5x8x16xi32>
    %94 = stablehlo.or %93, %20 : tensor<26x5x8x16xi32>
    %95 = stablehlo.bitcast_convert %94 : (tensor<26x5x8x16xi32>) -> tensor<26x5x8x16xf32>
    %96 = stablehlo.multiply %95, %61 : tensor<26x5x8x16xf32>
    %97 = stablehlo.add %96, %65 : tensor<26x5x8x16xf32>
    %98 = stablehlo.broadcast_in_dim %8, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8x16xf32>
    %99 = stablehlo.multiply %97, %98 : tensor<26x5x8x16xf32>
    %100 = stablehlo.add %91, %99 : tensor<26x5x8x16xf32>
    %101 = stablehlo.subtract %57, %100 : tensor<26x5x8x16xf32>
    %102 = stablehlo.subtract %57, %101 : tensor<26x5x8x16xf32>
    %103 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %104:2 = stablehlo.reduce(%59 init: %103), (%102 init: %103) across dimensions = [1, 2] : (tensor<26x5x8x16xf32>, tensor<26x5x8x16xf32>, tensor<f32>, tensor<f32>) -> (tensor<26x16xf32>, tensor<26x16xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %105 = stablehlo.logistic %104#0 : tensor<26x16xf32>
    %106 = stablehlo.multiply %104#0, %105 : tensor<26x16xf32>
    %107 = stablehlo.multiply %106, %104#1 : tensor<26x16xf32>
    %108 = stablehlo.reshape %107 : (tensor<26x16xf32>) -> tensor<416xf32>
    return %108 : tensor<416xf32>
  }
  func.func private @matmul_4(
    %arg0: tensor<416xf32>,
    %arg1: tensor<10x13x8x16xi32>,
    %arg2: tensor<10x13x16xbf16>,
    %arg3: tensor<10x13x16xbf16>
  ) -> (tensor<160xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<416xf32>) -> tensor<13x8x4xf32>
    %1 = stablehlo.slice %0 [0:13, 0:8, 0:1] : (tensor<13x8x4xf32>) -> tensor<13x8x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<13x8x1xf32>) -> tensor<13x8xf32>
    %3 = stablehlo.slice %0 [0:13, 0:8, 1:2] : (tensor<13x8x4xf32>) -> tensor<13x8x1xf32>
    %4 = stablehlo.reshape %3 : (tensor<13x8x1xf32>) -> tensor<13x8xf32>
    %5 = stablehlo.slice %0 [0:13, 0:8, 2:3] : (tensor<13x8x4xf32>) -> tensor<13x8x1xf32>
    %6 = stablehlo.reshape %5 : (tensor<13x8x1xf32>) -> tensor<13x8xf32>
    %7 = stablehlo.slice %0 [0:13, 0:8, 3:4] : (tensor<13x8x4xf32>) -> tensor<13x8x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<13x8x1xf32>) -> tensor<13x8xf32>
    %9 = stablehlo.convert %arg2 : (tensor<10x13x16xbf16>) -> tensor<10x13x16xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 3] : (tensor<10x13x16xf32>) -> tensor<10x13x8x16xf32>
    %11 = stablehlo.convert %arg3 : (tensor<10x13x16xbf16>) -> tensor<10x13x16xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 3] : (tensor<10x13x16xf32>) -> tensor<10x13x8x16xf32>
    %13 = stablehlo.constant dense<2.56e+02> : tensor<10x13x8x16xf32>
    %14 = stablehlo.multiply %10, %13 : tensor<10x13x8x16xf32>
    %15 = stablehlo.subtract %12, %14 : tensor<10x13x8x16xf32>
    %16 = stablehlo.constant dense<15> : tensor<10x13x8x16xi32>
    %17 = stablehlo.shift_left %arg1, %16 : tensor<10x13x8x16xi32>
    %18 = stablehlo.constant dense<8355840> : tensor<10x13x8x16xi32>
    %19 = stablehlo.and %17, %18 : tensor<10x13x8x16xi32>
    %20 = stablehlo.constant dense<1132462080> : tensor<10x13x8x16xi32>
    %21 = stablehlo.or %19, %20 : tensor<10x13x8x16xi32>
    %22 = stablehlo.bitcast_convert %21 : (tensor<10x13x8x16xi32>) -> tensor<10x13x8x16xf32>
    %23 = stablehlo.multiply %22, %10 : tensor<10x13x8x16xf32>
    %24 = stablehlo.add %23, %15 : tensor<10x13x8x16xf32>
    %25 = stablehlo.broadcast_in_dim %2, dims = [1, 2] : (tensor<13x8xf32>) -> tensor<10x13x8x16xf32>
    %26 = stablehlo.multiply %24, %25 : tensor<10x13x8x16xf32>
    %27 = stablehlo.constant dense<7> : tensor<10x13x8x16xi32>
    %28 = stablehlo.shift_left %arg1, %27 : tensor<10x13x8x16xi32>
    %29 = stablehlo.and %28, %18 : tensor<10x13x8x16xi32>
    %30 = stablehlo.or %29, %20 : tensor<10x13x8x16xi32>
    %31 = stablehlo.bitcast_convert %30 : (tensor<10x13x8x16xi32>) -> tensor<10x13x8x16xf32>
    %32 = stablehlo.multiply %31, %10 : tensor<10x13x8x16xf32>
    %33 = stablehlo.add %32, %15 : tensor<10x13x8x16xf32>
    %34 = stablehlo.broadcast_in_dim %4, dims = [1, 2] : (tensor<13x8xf32>) -> tensor<10x13x8x16xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<10x13x8x16xf32>
    %36 = stablehlo.add %26, %35 : tensor<10x13x8x16xf32>
    %37 = stablehlo.constant dense<1> : tensor<10x13x8x16xi32>
    %38 = stablehlo.shift_right_logical %arg1, %37 : tensor<10x13x8x16xi32>
    %39 = stablehlo.and %38, %18 : tensor<10x13x8x16xi32>
    %40 = stablehlo.or %39, %20 : tensor<10x13x8x16xi32>
    %41 = stablehlo.bitcast_convert %40 : (tensor<10x13x8x16xi32>) -> tensor<10x13x8x16xf32>
    %42 = stablehlo.multiply %41, %10 : tensor<10x13x8x16xf32>
    %43 = stablehlo.add %42, %15 : tensor<10x13x8x16xf32>
    %44 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<13x8xf32>) -> tensor<10x13x8x16xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<10x13x8x16xf32>
    %46 = stablehlo.add %36, %45 : tensor<10x13x8x16xf32>
    %47 = stablehlo.constant dense<9> : tensor<10x13x8x16xi32>
    %48 = stablehlo.shift_right_logical %arg1, %47 : tensor<10x13x8x16xi32>
    %49 = stablehlo.and %48, %18 : tensor<10x13x8x16xi32>
    %50 = stablehlo.or %49, %20 : tensor<10x13x8x16xi32>
    %51 = stablehlo.bitcast_convert %50 : (tensor<10x13x8x16xi32>) -> tensor<10x13x8x16xf32>
    %52 = stablehlo.multiply %51, %10 : tensor<10x13x8x16xf32>
    %53 = stablehlo.add %52, %15 : tensor<10x13x8x16xf32>
    %54 = stablehlo.broadcast_in_dim %8, dims = [1, 2] : (tensor<13x8xf32>) -> tensor<10x13x8x16xf32>
    %55 = stablehlo.multiply %53, %54 : tensor<10x13x8x16xf32>
    %56 = stablehlo.add %46, %55 : tensor<10x13x8x16xf32>
    %57 = stablehlo.constant dense<0.0e+00> : tensor<10x13x8x16xf32>
    %58 = stablehlo.subtract %57, %56 : tensor<10x13x8x16xf32>
    %59 = stablehlo.subtract %57, %58 : tensor<10x13x8x16xf32>
    %60 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %61 = stablehlo.reduce(%59 init: %60) applies stablehlo.add across dimensions = [1, 2] : (tensor<10x13x8x16xf32>, tensor<f32>) -> tensor<10x16xf32>
    %62 = stablehlo.reshape %61 : (tensor<10x16xf32>) -> tensor<160xf32>
    return %62 : tensor<160xf32>
  }
  func.func private @matmul_5(
    %arg0: tensor<160xf32>,
    %arg1: tensor<26x40xui32>,
    %arg2: tensor<26x5xbf16>,
    %arg3: tensor<26x5xbf16>
  ) -> (tensor<26xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<160xf32>) -> tensor<5x8x4xf32>
    %1 = stablehlo.transpose %0, dims = [0, 2, 1] : (tensor<5x8x4xf32>) -> tensor<5x4x8xf32>
    %2 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %3 = stablehlo.reduce(%1 init: %2) applies stablehlo.add across dimensions = [1] : (tensor<5x4x8xf32>, tensor<f32>) -> tensor<5x8xf32>
    %4 = stablehlo.reshape %arg1 : (tensor<26x40xui32>) -> tensor<26x5x8xui32>
    %5 = stablehlo.slice %1 [0:5, 0:1, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %6 = stablehlo.reshape %5 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %7 = stablehlo.constant dense<15> : tensor<26x5x8xui32>
    %8 = stablehlo.shift_left %4, %7 : tensor<26x5x8xui32>
    %9 = stablehlo.constant dense<8355840> : tensor<26x5x8xui32>
    %10 = stablehlo.and %8, %9 : tensor<26x5x8xui32>
    %11 = stablehlo.constant dense<1132462080> : tensor<26x5x8xui32>
    %12 = stablehlo.or %10, %11 : tensor<26x5x8xui32>
    %13 = stablehlo.bitcast_convert %12 : (tensor<26x5x8xui32>) -> tensor<26x5x8xf32>
    %14 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8xf32>
    %15 = stablehlo.multiply %13, %14 : tensor<26x5x8xf32>
    %16 = stablehlo.slice %1 [0:5, 1:2, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %17 = stablehlo.reshape %16 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %18 = stablehlo.constant dense<7> : tensor<26x5x8xui32>
    %19 = stablehlo.shift_left %4, %18 : tensor<26x5x8xui32>
    %20 = stablehlo.and %19, %9 : tensor<26x5x8xui32>
    %21 = stablehlo.or %20, %11 : tensor<26x5x8xui32>
    %22 = stablehlo.bitcast_convert %21 : (tensor<26x5x8xui32>) -> tensor<26x5x8xf32>
    %23 = stablehlo.broadcast_in_dim %17, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8xf32>
    %24 = stablehlo.multiply %22, %23 : tensor<26x5x8xf32>
    %25 = stablehlo.add %15, %24 : tensor<26x5x8xf32>
    %26 = stablehlo.slice %1 [0:5, 2:3, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %27 = stablehlo.reshape %26 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %28 = stablehlo.constant dense<1> : tensor<26x5x8xui32>
    %29 = stablehlo.shift_right_logical %4, %28 : tensor<26x5x8xui32>
    %30 = stablehlo.and %29, %9 : tensor<26x5x8xui32>
    %31 = stablehlo.or %30, %11 : tensor<26x5x8xui32>
    %32 = stablehlo.bitcast_convert %31 : (tensor<26x5x8xui32>) -> tensor<26x5x8xf32>
    %33 = stablehlo.broadcast_in_dim %27, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<26x5x8xf32>
    %35 = stablehlo.add %25, %34 : tensor<26x5x8xf32>
    %36 = stablehlo.slice %1 [0:5, 3:4, 0:8] : (tensor<5x4x8xf32>) -> tensor<5x1x8xf32>
    %37 = stablehlo.reshape %36 : (tensor<5x1x8xf32>) -> tensor<5x8xf32>
    %38 = stablehlo.constant dense<9> : tensor<26x5x8xui32>
    %39 = stablehlo.shift_right_logical %4, %38 : tensor<26x5x8xui32>
    %40 = stablehlo.and %39, %9 : tensor<26x5x8xui32>
    %41 = stablehlo.or %40, %11 : tensor<26x5x8xui32>
    %42 = stablehlo.bitcast_convert %41 : (tensor<26x5x8xui32>) -> tensor<26x5x8xf32>
    %43 = stablehlo.broadcast_in_dim %37, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8xf32>
    %44 = stablehlo.multiply %42, %43 : tensor<26x5x8xf32>
    %45 = stablehlo.add %35, %44 : tensor<26x5x8xf32>
    %46 = stablehlo.convert %arg2 : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x8xf32>
    %48 = stablehlo.convert %arg3 : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x8xf32>
    %50 = stablehlo.constant dense<2.56e+02> : tensor<26x5x8xf32>
    %51 = stablehlo.multiply %47, %50 : tensor<26x5x8xf32>
    %52 = stablehlo.subtract %49, %51 : tensor<26x5x8xf32>
    %53 = stablehlo.multiply %45, %47 : tensor<26x5x8xf32>
    %54 = stablehlo.broadcast_in_dim %3, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8xf32>
    %55 = stablehlo.multiply %52, %54 : tensor<26x5x8xf32>
    %56 = stablehlo.add %53, %55 : tensor<26x5x8xf32>
    %57 = stablehlo.reduce(%56 init: %2) applies stablehlo.add across dimensions = [1, 2] : (tensor<26x5x8xf32>, tensor<f32>) -> tensor<26xf32>
    return %57 : tensor<26xf32>
  }
}
