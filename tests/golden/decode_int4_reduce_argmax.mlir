module @decode_argmax {
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
    %cache.0: tensor<17x2x3x96xf32>,
    %cache.1: tensor<17x2x3x96xf32>,
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>) {
    %0 = stablehlo.reshape %tokens : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.constant dense<0> : tensor<1xi32>
    %2 = stablehlo.constant dense<25> : tensor<1xi32>
    %3 = stablehlo.clamp %1, %0, %2 : tensor<1xi32>
    %4 = "stablehlo.gather"(%model.embed_tokens.weight, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf16>, tensor<1xi32>) -> tensor<1x160xf16>
    %5 = stablehlo.convert %4 : (tensor<1x160xf16>) -> tensor<1x160xf32>
    %6 = stablehlo.reshape %5 : (tensor<1x160xf32>) -> tensor<160xf32>
    %7 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.dynamic_slice %rope, %position, %7, %7, %7, sizes = [1, 2, 2, 48] : (tensor<17x2x2x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x48xf32>
    %9 = stablehlo.slice %8 [0:1, 0:1, 0:2, 0:48] : (tensor<1x2x2x48xf32>) -> tensor<1x1x2x48xf32>
    %10 = stablehlo.slice %8 [0:1, 1:2, 0:2, 0:48] : (tensor<1x2x2x48xf32>) -> tensor<1x1x2x48xf32>
    %11 = stablehlo.reshape %9 : (tensor<1x1x2x48xf32>) -> tensor<1x2x48xf32>
    %12 = stablehlo.reshape %10 : (tensor<1x1x2x48xf32>) -> tensor<1x2x48xf32>
    %13 = stablehlo.iota dim = 0 : tensor<1x10xi32>
    %14 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<1x10xi32>
    %15 = stablehlo.add %13, %14 : tensor<1x10xi32>
    %16 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %17 = stablehlo.compare LE, %16, %15 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %18 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %19 = stablehlo.multiply %6, %6 : tensor<160xf32>
    %20 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %21 = stablehlo.reduce(%19 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %22 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %23 = stablehlo.multiply %21, %22 : tensor<f32>
    %24 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %25 = stablehlo.add %23, %24 : tensor<f32>
    %26 = stablehlo.rsqrt %25 : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %28 = stablehlo.multiply %6, %27 : tensor<160xf32>
    %29 = stablehlo.multiply %28, %18 : tensor<160xf32>
    %30 = stablehlo.composite "xlaspike.matmul" %29, %model.layers.0.self_attn.qkv_proj.weight, %model.layers.0.self_attn.qkv_proj.scales, %model.layers.0.self_attn.qkv_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_0, version = 1 : i32} : (tensor<160xf32>, tensor<162x5x4x16xi32>, tensor<162x5x16xf16>, tensor<162x5x16xf16>) -> tensor<2592xf32>
    %31 = stablehlo.reshape %30 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %32 = stablehlo.reshape %31 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %33 = stablehlo.reshape %31 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %34 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %35 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %36 = stablehlo.multiply %33, %34 : tensor<1x27x2x48xf32>
    %37 = stablehlo.reverse %33, dims = [2] : tensor<1x27x2x48xf32>
    %38 = stablehlo.multiply %37, %35 : tensor<1x27x2x48xf32>
    %39 = stablehlo.add %36, %38 : tensor<1x27x2x48xf32>
    %40 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %41 = stablehlo.constant dense<24> : tensor<1x27x2x48xi32>
    %42 = stablehlo.compare GE, %40, %41 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %43 = stablehlo.select %42, %32, %39 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %44 = stablehlo.reshape %43 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %45 = stablehlo.slice %44 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %46 = stablehlo.reshape %45 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %47 = stablehlo.dynamic_update_slice %cache.0, %46, %position, %7, %7, %7 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %48 = stablehlo.slice %47 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %49 = stablehlo.reshape %48 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %50 = stablehlo.slice %47 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %51 = stablehlo.reshape %50 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %52 = stablehlo.slice %44 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %53 = stablehlo.reshape %52 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %54 = stablehlo.reshape %53 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %56 = stablehlo.broadcast_in_dim %49, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %57 = stablehlo.multiply %55, %56 : tensor<3x7x10x96xf32>
    %58 = stablehlo.reduce(%57 init: %20) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %59 = stablehlo.reshape %17 : (tensor<1x10xi1>) -> tensor<10xi1>
    %60 = stablehlo.broadcast_in_dim %59, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %61 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x10xf32>
    %62 = stablehlo.multiply %58, %61 : tensor<3x7x10xf32>
    %63 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %64 = stablehlo.select %60, %62, %63 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %65 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %66 = stablehlo.reduce(%64 init: %65) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %68 = stablehlo.subtract %64, %67 : tensor<3x7x10xf32>
    %69 = stablehlo.exponential %68 : tensor<3x7x10xf32>
    %70 = stablehlo.reduce(%69 init: %20) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %72 = stablehlo.divide %69, %71 : tensor<3x7x10xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %74 = stablehlo.broadcast_in_dim %51, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %75 = stablehlo.multiply %73, %74 : tensor<3x7x10x96xf32>
    %76 = stablehlo.reduce(%75 init: %20) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %77 = stablehlo.reshape %76 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %78 = stablehlo.composite "xlaspike.matmul" %77, %model.layers.0.self_attn.o_proj.weight, %model.layers.0.self_attn.o_proj.scales, %model.layers.0.self_attn.o_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<2016xf32>, tensor<10x63x4x16xi32>, tensor<10x63x16xf16>, tensor<10x63x16xf16>) -> tensor<160xf32>
    %79 = stablehlo.add %6, %78 : tensor<160xf32>
    // layer 0: feed-forward
    %80 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %81 = stablehlo.multiply %79, %79 : tensor<160xf32>
    %82 = stablehlo.reduce(%81 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %83 = stablehlo.multiply %82, %22 : tensor<f32>
    %84 = stablehlo.add %83, %24 : tensor<f32>
    %85 = stablehlo.rsqrt %84 : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %87 = stablehlo.multiply %79, %86 : tensor<160xf32>
    %88 = stablehlo.multiply %87, %80 : tensor<160xf32>
    %89 = stablehlo.composite "xlaspike.gated_matmul" %88, %model.layers.0.mlp.gate_proj.weight, %model.layers.0.mlp.gate_proj.scales, %model.layers.0.mlp.gate_proj.biases, %model.layers.0.mlp.up_proj.weight, %model.layers.0.mlp.up_proj.scales, %model.layers.0.mlp.up_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @gated_matmul_2, version = 1 : i32} : (tensor<160xf32>, tensor<26x5x4x16xi32>, tensor<26x5x16xf16>, tensor<26x5x16xf16>, tensor<26x5x4x16xi32>, tensor<26x5x16xf16>, tensor<26x5x16xf16>) -> tensor<416xf32>
    %90 = stablehlo.composite "xlaspike.matmul" %89, %model.layers.0.mlp.down_proj.weight, %model.layers.0.mlp.down_proj.scales, %model.layers.0.mlp.down_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_3, version = 1 : i32} : (tensor<416xf32>, tensor<10x13x4x16xi32>, tensor<10x13x16xf16>, tensor<10x13x16xf16>) -> tensor<160xf32>
    %91 = stablehlo.add %79, %90 : tensor<160xf32>
    // layer 1: attention
    %92 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %93 = stablehlo.multiply %91, %91 : tensor<160xf32>
    %94 = stablehlo.reduce(%93 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %95 = stablehlo.multiply %94, %22 : tensor<f32>
    %96 = stablehlo.add %95, %24 : tensor<f32>
    %97 = stablehlo.rsqrt %96 : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %99 = stablehlo.multiply %91, %98 : tensor<160xf32>
    %100 = stablehlo.multiply %99, %92 : tensor<160xf32>
    %101 = stablehlo.composite "xlaspike.matmul" %100, %model.layers.1.self_attn.qkv_proj.weight, %model.layers.1.self_attn.qkv_proj.scales, %model.layers.1.self_attn.qkv_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_0, version = 1 : i32} : (tensor<160xf32>, tensor<162x5x4x16xi32>, tensor<162x5x16xf16>, tensor<162x5x16xf16>) -> tensor<2592xf32>
    %102 = stablehlo.reshape %101 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %103 = stablehlo.reshape %102 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %104 = stablehlo.reshape %102 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %105 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %106 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %107 = stablehlo.multiply %104, %105 : tensor<1x27x2x48xf32>
    %108 = stablehlo.reverse %104, dims = [2] : tensor<1x27x2x48xf32>
    %109 = stablehlo.multiply %108, %106 : tensor<1x27x2x48xf32>
    %110 = stablehlo.add %107, %109 : tensor<1x27x2x48xf32>
    %111 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %112 = stablehlo.compare GE, %111, %41 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %113 = stablehlo.select %112, %103, %110 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %114 = stablehlo.reshape %113 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %115 = stablehlo.slice %114 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %116 = stablehlo.reshape %115 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %117 = stablehlo.dynamic_update_slice %cache.1, %116, %position, %7, %7, %7 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %118 = stablehlo.slice %117 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %119 = stablehlo.reshape %118 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %120 = stablehlo.slice %117 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %121 = stablehlo.reshape %120 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %122 = stablehlo.slice %114 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %123 = stablehlo.reshape %122 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %124 = stablehlo.reshape %123 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %126 = stablehlo.broadcast_in_dim %119, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %127 = stablehlo.multiply %125, %126 : tensor<3x7x10x96xf32>
    %128 = stablehlo.reduce(%127 init: %20) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %129 = stablehlo.reshape %17 : (tensor<1x10xi1>) -> tensor<10xi1>
    %130 = stablehlo.broadcast_in_dim %129, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %131 = stablehlo.multiply %128, %61 : tensor<3x7x10xf32>
    %132 = stablehlo.select %130, %131, %63 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %133 = stablehlo.reduce(%132 init: %65) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %135 = stablehlo.subtract %132, %134 : tensor<3x7x10xf32>
    %136 = stablehlo.exponential %135 : tensor<3x7x10xf32>
    %137 = stablehlo.reduce(%136 init: %20) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %139 = stablehlo.divide %136, %138 : tensor<3x7x10xf32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %141 = stablehlo.broadcast_in_dim %121, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %142 = stablehlo.multiply %140, %141 : tensor<3x7x10x96xf32>
    %143 = stablehlo.reduce(%142 init: %20) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %144 = stablehlo.reshape %143 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %145 = stablehlo.composite "xlaspike.matmul" %144, %model.layers.1.self_attn.o_proj.weight, %model.layers.1.self_attn.o_proj.scales, %model.layers.1.self_attn.o_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<2016xf32>, tensor<10x63x4x16xi32>, tensor<10x63x16xf16>, tensor<10x63x16xf16>) -> tensor<160xf32>
    %146 = stablehlo.add %91, %145 : tensor<160xf32>
    // layer 1: feed-forward
    %147 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %148 = stablehlo.multiply %146, %146 : tensor<160xf32>
    %149 = stablehlo.reduce(%148 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %150 = stablehlo.multiply %149, %22 : tensor<f32>
    %151 = stablehlo.add %150, %24 : tensor<f32>
    %152 = stablehlo.rsqrt %151 : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %152, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %154 = stablehlo.multiply %146, %153 : tensor<160xf32>
    %155 = stablehlo.multiply %154, %147 : tensor<160xf32>
    %156 = stablehlo.composite "xlaspike.gated_matmul" %155, %model.layers.1.mlp.gate_proj.weight, %model.layers.1.mlp.gate_proj.scales, %model.layers.1.mlp.gate_proj.biases, %model.layers.1.mlp.up_proj.weight, %model.layers.1.mlp.up_proj.scales, %model.layers.1.mlp.up_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @gated_matmul_2, version = 1 : i32} : (tensor<160xf32>, tensor<26x5x4x16xi32>, tensor<26x5x16xf16>, tensor<26x5x16xf16>, tensor<26x5x4x16xi32>, tensor<26x5x16xf16>, tensor<26x5x16xf16>) -> tensor<416xf32>
    %157 = stablehlo.composite "xlaspike.matmul" %156, %model.layers.1.mlp.down_proj.weight, %model.layers.1.mlp.down_proj.scales, %model.layers.1.mlp.down_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_3, version = 1 : i32} : (tensor<416xf32>, tensor<10x13x4x16xi32>, tensor<10x13x16xf16>, tensor<10x13x16xf16>) -> tensor<160xf32>
    %158 = stablehlo.add %146, %157 : tensor<160xf32>
    // head
    %159 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %160 = stablehlo.multiply %158, %158 : tensor<160xf32>
    %161 = stablehlo.reduce(%160 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %162 = stablehlo.multiply %161, %22 : tensor<f32>
    %163 = stablehlo.add %162, %24 : tensor<f32>
    %164 = stablehlo.rsqrt %163 : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %164, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %166 = stablehlo.multiply %158, %165 : tensor<160xf32>
    %167 = stablehlo.multiply %166, %159 : tensor<160xf32>
    %168 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x160xf16>) -> tensor<26x160xf32>
    %169 = stablehlo.broadcast_in_dim %167, dims = [1] : (tensor<160xf32>) -> tensor<26x160xf32>
    %170 = stablehlo.multiply %168, %169 : tensor<26x160xf32>
    %171 = stablehlo.constant dense<0.0e+00> : tensor<26x160xf32>
    %172 = stablehlo.subtract %171, %170 : tensor<26x160xf32>
    %173 = stablehlo.subtract %171, %172 : tensor<26x160xf32>
    %174 = stablehlo.reduce(%173 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<26x160xf32>, tensor<f32>) -> tensor<26xf32>
    %175 = stablehlo.reduce(%174 init: %65) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %177 = stablehlo.is_finite %176 : (tensor<26xf32>) -> tensor<26xi1>
    %178 = stablehlo.compare EQ, %174, %176 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %179 = stablehlo.constant dense<false> : tensor<26xi1>
    %180 = stablehlo.select %177, %178, %179 : tensor<26xi1>, tensor<26xi1>
    %181 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %182 = stablehlo.iota dim = 0 : tensor<26xui32>
    %183 = stablehlo.select %180, %182, %181 : tensor<26xi1>, tensor<26xui32>
    %184 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %185 = stablehlo.reduce(%183 init: %184) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %186 = stablehlo.bitcast_convert %185 : (tensor<ui32>) -> tensor<i32>
    return %186, %47, %117 : tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>
  }
  func.func private @matmul_0(
    %arg0: tensor<160xf32>,
    %arg1: tensor<162x5x4x16xi32>,
    %arg2: tensor<162x5x16xf16>,
    %arg3: tensor<162x5x16xf16>
  ) -> (tensor<2592xf32>) {
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
    %17 = stablehlo.convert %arg2 : (tensor<162x5x16xf16>) -> tensor<162x5x16xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 3] : (tensor<162x5x16xf32>) -> tensor<162x5x4x16xf32>
    %19 = stablehlo.convert %arg3 : (tensor<162x5x16xf16>) -> tensor<162x5x16xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 3] : (tensor<162x5x16xf32>) -> tensor<162x5x4x16xf32>
    %21 = stablehlo.constant dense<1.6e+01> : tensor<162x5x4x16xf32>
    %22 = stablehlo.multiply %18, %21 : tensor<162x5x4x16xf32>
    %23 = stablehlo.subtract %20, %22 : tensor<162x5x4x16xf32>
    %24 = stablehlo.constant dense<19> : tensor<162x5x4x16xi32>
    %25 = stablehlo.shift_left %arg1, %24 : tensor<162x5x4x16xi32>
    %26 = stablehlo.constant dense<7864320> : tensor<162x5x4x16xi32>
    %27 = stablehlo.and %25, %26 : tensor<162x5x4x16xi32>
    %28 = stablehlo.constant dense<1098907648> : tensor<162x5x4x16xi32>
    %29 = stablehlo.or %27, %28 : tensor<162x5x4x16xi32>
    %30 = stablehlo.bitcast_convert %29 : (tensor<162x5x4x16xi32>) -> tensor<162x5x4x16xf32>
    %31 = stablehlo.multiply %30, %18 : tensor<162x5x4x16xf32>
    %32 = stablehlo.add %31, %23 : tensor<162x5x4x16xf32>
    %33 = stablehlo.broadcast_in_dim %2, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<162x5x4x16xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<162x5x4x16xf32>
    %35 = stablehlo.constant dense<15> : tensor<162x5x4x16xi32>
    %36 = stablehlo.shift_left %arg1, %35 : tensor<162x5x4x16xi32>
    %37 = stablehlo.and %36, %26 : tensor<162x5x4x16xi32>
    %38 = stablehlo.or %37, %28 : tensor<162x5x4x16xi32>
    %39 = stablehlo.bitcast_convert %38 : (tensor<162x5x4x16xi32>) -> tensor<162x5x4x16xf32>
    %40 = stablehlo.multiply %39, %18 : tensor<162x5x4x16xf32>
    %41 = stablehlo.add %40, %23 : tensor<162x5x4x16xf32>
    %42 = stablehlo.broadcast_in_dim %4, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<162x5x4x16xf32>
    %43 = stablehlo.multiply %41, %42 : tensor<162x5x4x16xf32>
    %44 = stablehlo.add %34, %43 : tensor<162x5x4x16xf32>
    %45 = stablehlo.constant dense<11> : tensor<162x5x4x16xi32>
    %46 = stablehlo.shift_left %arg1, %45 : tensor<162x5x4x16xi32>
    %47 = stablehlo.and %46, %26 : tensor<162x5x4x16xi32>
    %48 = stablehlo.or %47, %28 : tensor<162x5x4x16xi32>
    %49 = stablehlo.bitcast_convert %48 : (tensor<162x5x4x16xi32>) -> tensor<162x5x4x16xf32>
    %50 = stablehlo.multiply %49, %18 : tensor<162x5x4x16xf32>
    %51 = stablehlo.add %50, %23 : tensor<162x5x4x16xf32>
    %52 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<162x5x4x16xf32>
    %53 = stablehlo.multiply %51, %52 : tensor<162x5x4x16xf32>
    %54 = stablehlo.add %44, %53 : tensor<162x5x4x16xf32>
    %55 = stablehlo.constant dense<7> : tensor<162x5x4x16xi32>
    %56 = stablehlo.shift_left %arg1, %55 : tensor<162x5x4x16xi32>
    %57 = stablehlo.and %56, %26 : tensor<162x5x4x16xi32>
    %58 = stablehlo.or %57, %28 : tensor<162x5x4x16xi32>
    %59 = stablehlo.bitcast_convert %58 : (tensor<162x5x4x16xi32>) -> tensor<162x5x4x16xf32>
    %60 = stablehlo.multiply %59, %18 : tensor<162x5x4x16xf32>
    %61 = stablehlo.add %60, %23 : tensor<162x5x4x16xf32>
    %62 = stablehlo.broadcast_in_dim %8, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<162x5x4x16xf32>
    %63 = stablehlo.multiply %61, %62 : tensor<162x5x4x16xf32>
    %64 = stablehlo.add %54, %63 : tensor<162x5x4x16xf32>
    %65 = stablehlo.constant dense<3> : tensor<162x5x4x16xi32>
    %66 = stablehlo.shift_left %arg1, %65 : tensor<162x5x4x16xi32>
    %67 = stablehlo.and %66, %26 : tensor<162x5x4x16xi32>
    %68 = stablehlo.or %67, %28 : tensor<162x5x4x16xi32>
    %69 = stablehlo.bitcast_convert %68 : (tensor<162x5x4x16xi32>) -> tensor<162x5x4x16xf32>
    %70 = stablehlo.multiply %69, %18 : tensor<162x5x4x16xf32>
    %71 = stablehlo.add %70, %23 : tensor<162x5x4x16xf32>
    %72 = stablehlo.broadcast_in_dim %10, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<162x5x4x16xf32>
    %73 = stablehlo.multiply %71, %72 : tensor<162x5x4x16xf32>
    %74 = stablehlo.add %64, %73 : tensor<162x5x4x16xf32>
    %75 = stablehlo.constant dense<1> : tensor<162x5x4x16xi32>
    %76 = stablehlo.shift_right_logical %arg1, %75 : tensor<162x5x4x16xi32>
    %77 = stablehlo.and %76, %26 : tensor<162x5x4x16xi32>
    %78 = stablehlo.or %77, %28 : tensor<162x5x4x16xi32>
    %79 = stablehlo.bitcast_convert %78 : (tensor<162x5x4x16xi32>) -> tensor<162x5x4x16xf32>
    %80 = stablehlo.multiply %79, %18 : tensor<162x5x4x16xf32>
    %81 = stablehlo.add %80, %23 : tensor<162x5x4x16xf32>
    %82 = stablehlo.broadcast_in_dim %12, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<162x5x4x16xf32>
    %83 = stablehlo.multiply %81, %82 : tensor<162x5x4x16xf32>
    %84 = stablehlo.add %74, %83 : tensor<162x5x4x16xf32>
    %85 = stablehlo.constant dense<5> : tensor<162x5x4x16xi32>
    %86 = stablehlo.shift_right_logical %arg1, %85 : tensor<162x5x4x16xi32>
    %87 = stablehlo.and %86, %26 : tensor<162x5x4x16xi32>
    %88 = stablehlo.or %87, %28 : tensor<162x5x4x16xi32>
    %89 = stablehlo.bitcast_convert %88 : (tensor<162x5x4x16xi32>) -> tensor<162x5x4x16xf32>
    %90 = stablehlo.multiply %89, %18 : tensor<162x5x4x16xf32>
    %91 = stablehlo.add %90, %23 : tensor<162x5x4x16xf32>
    %92 = stablehlo.broadcast_in_dim %14, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<162x5x4x16xf32>
    %93 = stablehlo.multiply %91, %92 : tensor<162x5x4x16xf32>
    %94 = stablehlo.add %84, %93 : tensor<162x5x4x16xf32>
    %95 = stablehlo.constant dense<9> : tensor<162x5x4x16xi32>
    %96 = stablehlo.shift_right_logical %arg1, %95 : tensor<162x5x4x16xi32>
    %97 = stablehlo.and %96, %26 : tensor<162x5x4x16xi32>
    %98 = stablehlo.or %97, %28 : tensor<162x5x4x16xi32>
    %99 = stablehlo.bitcast_convert %98 : (tensor<162x5x4x16xi32>) -> tensor<162x5x4x16xf32>
    %100 = stablehlo.multiply %99, %18 : tensor<162x5x4x16xf32>
    %101 = stablehlo.add %100, %23 : tensor<162x5x4x16xf32>
    %102 = stablehlo.broadcast_in_dim %16, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<162x5x4x16xf32>
    %103 = stablehlo.multiply %101, %102 : tensor<162x5x4x16xf32>
    %104 = stablehlo.add %94, %103 : tensor<162x5x4x16xf32>
    %105 = stablehlo.constant dense<0.0e+00> : tensor<162x5x4x16xf32>
    %106 = stablehlo.subtract %105, %104 : tensor<162x5x4x16xf32>
    %107 = stablehlo.subtract %105, %106 : tensor<162x5x4x16xf32>
    %108 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %109 = stablehlo.reduce(%107 init: %108) applies stablehlo.add across dimensions = [1, 2] : (tensor<162x5x4x16xf32>, tensor<f32>) -> tensor<162x16xf32>
    %110 = stablehlo.reshape %109 : (tensor<162x16xf32>) -> tensor<2592xf32>
    return %110 : tensor<2592xf32>
  }
  func.func private @matmul_1(
    %arg0: tensor<2016xf32>,
    %arg1: tensor<10x63x4x16xi32>,
    %arg2: tensor<10x63x16xf16>,
    %arg3: tensor<10x63x16xf16>
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
    %17 = stablehlo.convert %arg2 : (tensor<10x63x16xf16>) -> tensor<10x63x16xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 3] : (tensor<10x63x16xf32>) -> tensor<10x63x4x16xf32>
    %19 = stablehlo.convert %arg3 : (tensor<10x63x16xf16>) -> tensor<10x63x16xf32>
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
  func.func private @gated_matmul_2(
    %arg0: tensor<160xf32>,
    %arg1: tensor<26x5x4x16xi32>,
    %arg2: tensor<26x5x16xf16>,
    %arg3: tensor<26x5x16xf16>,
    %arg4: tensor<26x5x4x16xi32>,
    %arg5: tensor<26x5x16xf16>,
    %arg6: tensor<26x5x16xf16>
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
    %17 = stablehlo.convert %arg2 : (tensor<26x5x16xf16>) -> tensor<26x5x16xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 3] : (tensor<26x5x16xf32>) -> tensor<26x5x4x16xf32>
    %19 = stablehlo.convert %arg3 : (tensor<26x5x16xf16>) -> tensor<26x5x16xf32>
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
    %108 = stablehlo.convert %arg5 : (tensor<26x5x16xf16>) -> tensor<26x5x16xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0, 1, 3] : (tensor<26x5x16xf32>) -> tensor<26x5x4x16xf32>
    %110 = stablehlo.convert %arg6 : (tensor<26x5x16xf16>) -> tensor<26x5x16xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0, 1, 3] : (tensor<26x5x16xf32>) -> tensor<26x5x4x16xf32>
    %112 = stablehlo.multiply %109, %21 : tensor<26x5x4x16xf32>
    %113 = stablehlo.subtract %111, %112 : tensor<26x5x4x16xf32>
    %114 = stablehlo.shift_left %arg4, %24 : tensor<26x5x4x16xi32>
    %115 = stablehlo.and %114, %26 : tensor<26x5x4x16xi32>
    %116 = stablehlo.or %115, %28 : tensor<26x5x4x16xi32>
    %117 = stablehlo.bitcast_convert %116 : (tensor<26x5x4x16xi32>) -> tensor<26x5x4x16xf32>
    %118 = stablehlo.multiply %117, %109 : tensor<26x5x4x16xf32>
    %119 = stablehlo.add %118, %113 : tensor<26x5x4x16xf32>
    %120 = stablehlo.broadcast_in_dim %2, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4x16xf32>
    %121 = stablehlo.multiply %119, %120 : tensor<26x5x4x16xf32>
    %122 = stablehlo.shift_left %arg4, %35 : tensor<26x5x4x16xi32>
    %123 = stablehlo.and %122, %26 : tensor<26x5x4x16xi32>
    %124 = stablehlo.or %123, %28 : tensor<26x5x4x16xi32>
    %125 = stablehlo.bitcast_convert %124 : (tensor<26x5x4x16xi32>) -> tensor<26x5x4x16xf32>
    %126 = stablehlo.multiply %125, %109 : tensor<26x5x4x16xf32>
    %127 = stablehlo.add %126, %113 : tensor<26x5x4x16xf32>
    %128 = stablehlo.broadcast_in_dim %4, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4x16xf32>
    %129 = stablehlo.multiply %127, %128 : tensor<26x5x4x16xf32>
    %130 = stablehlo.add %121, %129 : tensor<26x5x4x16xf32>
    %131 = stablehlo.shift_left %arg4, %45 : tensor<26x5x4x16xi32>
    %132 = stablehlo.and %131, %26 : tensor<26x5x4x16xi32>
    %133 = stablehlo.or %132, %28 : tensor<26x5x4x16xi32>
    %134 = stablehlo.bitcast_convert %133 : (tensor<26x5x4x16xi32>) -> tensor<26x5x4x16xf32>
    %135 = stablehlo.multiply %134, %109 : tensor<26x5x4x16xf32>
    %136 = stablehlo.add %135, %113 : tensor<26x5x4x16xf32>
    %137 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4x16xf32>
    %138 = stablehlo.multiply %136, %137 : tensor<26x5x4x16xf32>
    %139 = stablehlo.add %130, %138 : tensor<26x5x4x16xf32>
    %140 = stablehlo.shift_left %arg4, %55 : tensor<26x5x4x16xi32>
    %141 = stablehlo.and %140, %26 : tensor<26x5x4x16xi32>
    %142 = stablehlo.or %141, %28 : tensor<26x5x4x16xi32>
    %143 = stablehlo.bitcast_convert %142 : (tensor<26x5x4x16xi32>) -> tensor<26x5x4x16xf32>
    %144 = stablehlo.multiply %143, %109 : tensor<26x5x4x16xf32>
    %145 = stablehlo.add %144, %113 : tensor<26x5x4x16xf32>
    %146 = stablehlo.broadcast_in_dim %8, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4x16xf32>
    %147 = stablehlo.multiply %145, %146 : tensor<26x5x4x16xf32>
    %148 = stablehlo.add %139, %147 : tensor<26x5x4x16xf32>
    %149 = stablehlo.shift_left %arg4, %65 : tensor<26x5x4x16xi32>
    %150 = stablehlo.and %149, %26 : tensor<26x5x4x16xi32>
    %151 = stablehlo.or %150, %28 : tensor<26x5x4x16xi32>
    %152 = stablehlo.bitcast_convert %151 : (tensor<26x5x4x16xi32>) -> tensor<26x5x4x16xf32>
    %153 = stablehlo.multiply %152, %109 : tensor<26x5x4x16xf32>
    %154 = stablehlo.add %153, %113 : tensor<26x5x4x16xf32>
    %155 = stablehlo.broadcast_in_dim %10, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4x16xf32>
    %156 = stablehlo.multiply %154, %155 : tensor<26x5x4x16xf32>
    %157 = stablehlo.add %148, %156 : tensor<26x5x4x16xf32>
    %158 = stablehlo.shift_right_logical %arg4, %75 : tensor<26x5x4x16xi32>
    %159 = stablehlo.and %158, %26 : tensor<26x5x4x16xi32>
    %160 = stablehlo.or %159, %28 : tensor<26x5x4x16xi32>
    %161 = stablehlo.bitcast_convert %160 : (tensor<26x5x4x16xi32>) -> tensor<26x5x4x16xf32>
    %162 = stablehlo.multiply %161, %109 : tensor<26x5x4x16xf32>
    %163 = stablehlo.add %162, %113 : tensor<26x5x4x16xf32>
    %164 = stablehlo.broadcast_in_dim %12, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4x16xf32>
    %165 = stablehlo.multiply %163, %164 : tensor<26x5x4x16xf32>
    %166 = stablehlo.add %157, %165 : tensor<26x5x4x16xf32>
    %167 = stablehlo.shift_right_logical %arg4, %85 : tensor<26x5x4x16xi32>
    %168 = stablehlo.and %167, %26 : tensor<26x5x4x16xi32>
    %169 = stablehlo.or %168, %28 : tensor<26x5x4x16xi32>
    %170 = stablehlo.bitcast_convert %169 : (tensor<26x5x4x16xi32>) -> tensor<26x5x4x16xf32>
    %171 = stablehlo.multiply %170, %109 : tensor<26x5x4x16xf32>
    %172 = stablehlo.add %171, %113 : tensor<26x5x4x16xf32>
    %173 = stablehlo.broadcast_in_dim %14, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4x16xf32>
    %174 = stablehlo.multiply %172, %173 : tensor<26x5x4x16xf32>
    %175 = stablehlo.add %166, %174 : tensor<26x5x4x16xf32>
    %176 = stablehlo.shift_right_logical %arg4, %95 : tensor<26x5x4x16xi32>
    %177 = stablehlo.and %176, %26 : tensor<26x5x4x16xi32>
    %178 = stablehlo.or %177, %28 : tensor<26x5x4x16xi32>
    %179 = stablehlo.bitcast_convert %178 : (tensor<26x5x4x16xi32>) -> tensor<26x5x4x16xf32>
    %180 = stablehlo.multiply %179, %109 : tensor<26x5x4x16xf32>
    %181 = stablehlo.add %180, %113 : tensor<26x5x4x16xf32>
    %182 = stablehlo.broadcast_in_dim %16, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<26x5x4x16xf32>
    %183 = stablehlo.multiply %181, %182 : tensor<26x5x4x16xf32>
    %184 = stablehlo.add %175, %183 : tensor<26x5x4x16xf32>
    %185 = stablehlo.subtract %105, %184 : tensor<26x5x4x16xf32>
    %186 = stablehlo.subtract %105, %185 : tensor<26x5x4x16xf32>
    %187 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %188:2 = stablehlo.reduce(%107 init: %187), (%186 init: %187) across dimensions = [1, 2] : (tensor<26x5x4x16xf32>, tensor<26x5x4x16xf32>, tensor<f32>, tensor<f32>) -> (tensor<26x16xf32>, tensor<26x16xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %189 = stablehlo.logistic %188#0 : tensor<26x16xf32>
    %190 = stablehlo.multiply %188#0, %189 : tensor<26x16xf32>
    %191 = stablehlo.multiply %190, %188#1 : tensor<26x16xf32>
    %192 = stablehlo.reshape %191 : (tensor<26x16xf32>) -> tensor<416xf32>
    return %192 : tensor<416xf32>
  }
  func.func private @matmul_3(
    %arg0: tensor<416xf32>,
    %arg1: tensor<10x13x4x16xi32>,
    %arg2: tensor<10x13x16xf16>,
    %arg3: tensor<10x13x16xf16>
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
    %17 = stablehlo.convert %arg2 : (tensor<10x13x16xf16>) -> tensor<10x13x16xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 3] : (tensor<10x13x16xf32>) -> tensor<10x13x4x16xf32>
    %19 = stablehlo.convert %arg3 : (tensor<10x13x16xf16>) -> tensor<10x13x16xf32>
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
}
