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
    %rope: tensor<17x2x2x48xf32>,
    %cache.0: tensor<17x2x3x96xf32>,
    %cache.1: tensor<17x2x3x96xf32>,
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>) {
    %0 = stablehlo.reshape %tokens : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.composite "xlaspike.gather_rows" %model.embed_tokens.weight, %model.embed_tokens.scales, %model.embed_tokens.biases, %0 {composite_attributes = {bits = 8 : i32, group = 32 : i32}, decomposition = @gather_rows_0, version = 1 : i32} : (tensor<26x40xui32>, tensor<26x5xbf16>, tensor<26x5xbf16>, tensor<1xi32>) -> tensor<1x160xf32>
    %2 = stablehlo.reshape %1 : (tensor<1x160xf32>) -> tensor<160xf32>
    %3 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.dynamic_slice %rope, %position, %3, %3, %3, sizes = [1, 2, 2, 48] : (tensor<17x2x2x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x48xf32>
    %5 = stablehlo.slice %4 [0:1, 0:1, 0:2, 0:48] : (tensor<1x2x2x48xf32>) -> tensor<1x1x2x48xf32>
    %6 = stablehlo.slice %4 [0:1, 1:2, 0:2, 0:48] : (tensor<1x2x2x48xf32>) -> tensor<1x1x2x48xf32>
    %7 = stablehlo.reshape %5 : (tensor<1x1x2x48xf32>) -> tensor<1x2x48xf32>
    %8 = stablehlo.reshape %6 : (tensor<1x1x2x48xf32>) -> tensor<1x2x48xf32>
    %9 = stablehlo.iota dim = 0 : tensor<1x10xi32>
    %10 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<1x10xi32>
    %11 = stablehlo.add %9, %10 : tensor<1x10xi32>
    %12 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %13 = stablehlo.compare LE, %12, %11 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %14 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %15 = stablehlo.multiply %2, %2 : tensor<160xf32>
    %16 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %17 = stablehlo.reduce(%15 init: %16) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %18 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %19 = stablehlo.multiply %17, %18 : tensor<f32>
    %20 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %21 = stablehlo.add %19, %20 : tensor<f32>
    %22 = stablehlo.rsqrt %21 : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %24 = stablehlo.multiply %2, %23 : tensor<160xf32>
    %25 = stablehlo.multiply %24, %14 : tensor<160xf32>
    %26 = stablehlo.composite "xlaspike.matmul" %25, %model.layers.0.self_attn.qkv_proj.weight, %model.layers.0.self_attn.qkv_proj.scales, %model.layers.0.self_attn.qkv_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<160xf32>, tensor<162x5x8x16xi32>, tensor<162x5x16xbf16>, tensor<162x5x16xbf16>) -> tensor<2592xf32>
    %27 = stablehlo.reshape %26 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %28 = stablehlo.reshape %27 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %29 = stablehlo.reshape %27 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %30 = stablehlo.broadcast_in_dim %7, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %31 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %32 = stablehlo.multiply %29, %30 : tensor<1x27x2x48xf32>
    %33 = stablehlo.reverse %29, dims = [2] : tensor<1x27x2x48xf32>
    %34 = stablehlo.multiply %33, %31 : tensor<1x27x2x48xf32>
    %35 = stablehlo.add %32, %34 : tensor<1x27x2x48xf32>
    %36 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %37 = stablehlo.constant dense<24> : tensor<1x27x2x48xi32>
    %38 = stablehlo.compare GE, %36, %37 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %39 = stablehlo.select %38, %28, %35 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %40 = stablehlo.reshape %39 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %41 = stablehlo.slice %40 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %42 = stablehlo.reshape %41 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %43 = stablehlo.dynamic_update_slice %cache.0, %42, %position, %3, %3, %3 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %44 = stablehlo.slice %43 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %45 = stablehlo.reshape %44 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %46 = stablehlo.slice %43 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %47 = stablehlo.reshape %46 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %48 = stablehlo.slice %40 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %49 = stablehlo.reshape %48 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %50 = stablehlo.reshape %49 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %52 = stablehlo.broadcast_in_dim %45, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %53 = stablehlo.multiply %51, %52 : tensor<3x7x10x96xf32>
    %54 = stablehlo.reduce(%53 init: %16) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %55 = stablehlo.reshape %13 : (tensor<1x10xi1>) -> tensor<10xi1>
    %56 = stablehlo.broadcast_in_dim %55, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %57 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x10xf32>
    %58 = stablehlo.multiply %54, %57 : tensor<3x7x10xf32>
    %59 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %60 = stablehlo.select %56, %58, %59 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %61 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %62 = stablehlo.reduce(%60 init: %61) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %64 = stablehlo.subtract %60, %63 : tensor<3x7x10xf32>
    %65 = stablehlo.exponential %64 : tensor<3x7x10xf32>
    %66 = stablehlo.reduce(%65 init: %16) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %68 = stablehlo.divide %65, %67 : tensor<3x7x10xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %70 = stablehlo.broadcast_in_dim %47, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %71 = stablehlo.multiply %69, %70 : tensor<3x7x10x96xf32>
    %72 = stablehlo.reduce(%71 init: %16) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %73 = stablehlo.reshape %72 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %74 = stablehlo.composite "xlaspike.matmul" %73, %model.layers.0.self_attn.o_proj.weight, %model.layers.0.self_attn.o_proj.scales, %model.layers.0.self_attn.o_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_2, version = 1 : i32} : (tensor<2016xf32>, tensor<10x63x8x16xi32>, tensor<10x63x16xbf16>, tensor<10x63x16xbf16>) -> tensor<160xf32>
    %75 = stablehlo.add %2, %74 : tensor<160xf32>
    // layer 0: feed-forward
    %76 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %77 = stablehlo.multiply %75, %75 : tensor<160xf32>
    %78 = stablehlo.reduce(%77 init: %16) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %79 = stablehlo.multiply %78, %18 : tensor<f32>
    %80 = stablehlo.add %79, %20 : tensor<f32>
    %81 = stablehlo.rsqrt %80 : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %83 = stablehlo.multiply %75, %82 : tensor<160xf32>
    %84 = stablehlo.multiply %83, %76 : tensor<160xf32>
    %85 = stablehlo.composite "xlaspike.gated_matmul" %84, %model.layers.0.mlp.gate_proj.weight, %model.layers.0.mlp.gate_proj.scales, %model.layers.0.mlp.gate_proj.biases, %model.layers.0.mlp.up_proj.weight, %model.layers.0.mlp.up_proj.scales, %model.layers.0.mlp.up_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @gated_matmul_3, version = 1 : i32} : (tensor<160xf32>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>) -> tensor<416xf32>
    %86 = stablehlo.composite "xlaspike.matmul" %85, %model.layers.0.mlp.down_proj.weight, %model.layers.0.mlp.down_proj.scales, %model.layers.0.mlp.down_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_4, version = 1 : i32} : (tensor<416xf32>, tensor<10x13x8x16xi32>, tensor<10x13x16xbf16>, tensor<10x13x16xbf16>) -> tensor<160xf32>
    %87 = stablehlo.add %75, %86 : tensor<160xf32>
    // layer 1: attention
    %88 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %89 = stablehlo.multiply %87, %87 : tensor<160xf32>
    %90 = stablehlo.reduce(%89 init: %16) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %91 = stablehlo.multiply %90, %18 : tensor<f32>
    %92 = stablehlo.add %91, %20 : tensor<f32>
    %93 = stablehlo.rsqrt %92 : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %95 = stablehlo.multiply %87, %94 : tensor<160xf32>
    %96 = stablehlo.multiply %95, %88 : tensor<160xf32>
    %97 = stablehlo.composite "xlaspike.matmul" %96, %model.layers.1.self_attn.qkv_proj.weight, %model.layers.1.self_attn.qkv_proj.scales, %model.layers.1.self_attn.qkv_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<160xf32>, tensor<162x5x8x16xi32>, tensor<162x5x16xbf16>, tensor<162x5x16xbf16>) -> tensor<2592xf32>
    %98 = stablehlo.reshape %97 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %99 = stablehlo.reshape %98 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %100 = stablehlo.reshape %98 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %101 = stablehlo.broadcast_in_dim %7, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %102 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %103 = stablehlo.multiply %100, %101 : tensor<1x27x2x48xf32>
    %104 = stablehlo.reverse %100, dims = [2] : tensor<1x27x2x48xf32>
    %105 = stablehlo.multiply %104, %102 : tensor<1x27x2x48xf32>
    %106 = stablehlo.add %103, %105 : tensor<1x27x2x48xf32>
    %107 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %108 = stablehlo.compare GE, %107, %37 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %109 = stablehlo.select %108, %99, %106 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %110 = stablehlo.reshape %109 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %111 = stablehlo.slice %110 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %112 = stablehlo.reshape %111 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %113 = stablehlo.dynamic_update_slice %cache.1, %112, %position, %3, %3, %3 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %114 = stablehlo.slice %113 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %115 = stablehlo.reshape %114 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %116 = stablehlo.slice %113 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %117 = stablehlo.reshape %116 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %118 = stablehlo.slice %110 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %119 = stablehlo.reshape %118 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %120 = stablehlo.reshape %119 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %122 = stablehlo.broadcast_in_dim %115, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %123 = stablehlo.multiply %121, %122 : tensor<3x7x10x96xf32>
    %124 = stablehlo.reduce(%123 init: %16) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %125 = stablehlo.reshape %13 : (tensor<1x10xi1>) -> tensor<10xi1>
    %126 = stablehlo.broadcast_in_dim %125, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %127 = stablehlo.multiply %124, %57 : tensor<3x7x10xf32>
    %128 = stablehlo.select %126, %127, %59 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %129 = stablehlo.reduce(%128 init: %61) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %130 = stablehlo.broadcast_in_dim %129, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %131 = stablehlo.subtract %128, %130 : tensor<3x7x10xf32>
    %132 = stablehlo.exponential %131 : tensor<3x7x10xf32>
    %133 = stablehlo.reduce(%132 init: %16) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %135 = stablehlo.divide %132, %134 : tensor<3x7x10xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %137 = stablehlo.broadcast_in_dim %117, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %138 = stablehlo.multiply %136, %137 : tensor<3x7x10x96xf32>
    %139 = stablehlo.reduce(%138 init: %16) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %140 = stablehlo.reshape %139 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %141 = stablehlo.composite "xlaspike.matmul" %140, %model.layers.1.self_attn.o_proj.weight, %model.layers.1.self_attn.o_proj.scales, %model.layers.1.self_attn.o_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_2, version = 1 : i32} : (tensor<2016xf32>, tensor<10x63x8x16xi32>, tensor<10x63x16xbf16>, tensor<10x63x16xbf16>) -> tensor<160xf32>
    %142 = stablehlo.add %87, %141 : tensor<160xf32>
    // layer 1: feed-forward
    %143 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %144 = stablehlo.multiply %142, %142 : tensor<160xf32>
    %145 = stablehlo.reduce(%144 init: %16) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %146 = stablehlo.multiply %145, %18 : tensor<f32>
    %147 = stablehlo.add %146, %20 : tensor<f32>
    %148 = stablehlo.rsqrt %147 : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %150 = stablehlo.multiply %142, %149 : tensor<160xf32>
    %151 = stablehlo.multiply %150, %143 : tensor<160xf32>
    %152 = stablehlo.composite "xlaspike.gated_matmul" %151, %model.layers.1.mlp.gate_proj.weight, %model.layers.1.mlp.gate_proj.scales, %model.layers.1.mlp.gate_proj.biases, %model.layers.1.mlp.up_proj.weight, %model.layers.1.mlp.up_proj.scales, %model.layers.1.mlp.up_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @gated_matmul_3, version = 1 : i32} : (tensor<160xf32>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>) -> tensor<416xf32>
    %153 = stablehlo.composite "xlaspike.matmul" %152, %model.layers.1.mlp.down_proj.weight, %model.layers.1.mlp.down_proj.scales, %model.layers.1.mlp.down_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_4, version = 1 : i32} : (tensor<416xf32>, tensor<10x13x8x16xi32>, tensor<10x13x16xbf16>, tensor<10x13x16xbf16>) -> tensor<160xf32>
    %154 = stablehlo.add %142, %153 : tensor<160xf32>
    // head
    %155 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %156 = stablehlo.multiply %154, %154 : tensor<160xf32>
    %157 = stablehlo.reduce(%156 init: %16) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %158 = stablehlo.multiply %157, %18 : tensor<f32>
    %159 = stablehlo.add %158, %20 : tensor<f32>
    %160 = stablehlo.rsqrt %159 : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %162 = stablehlo.multiply %154, %161 : tensor<160xf32>
    %163 = stablehlo.multiply %162, %155 : tensor<160xf32>
    %164 = stablehlo.composite "xlaspike.matmul" %163, %model.embed_tokens.weight, %model.embed_tokens.scales, %model.embed_tokens.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_5, version = 1 : i32} : (tensor<160xf32>, tensor<26x40xui32>, tensor<26x5xbf16>, tensor<26x5xbf16>) -> tensor<26xf32>
    %165 = stablehlo.reduce(%164 init: %61) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %166 = stablehlo.broadcast_in_dim %165, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %167 = stablehlo.is_finite %166 : (tensor<26xf32>) -> tensor<26xi1>
    %168 = stablehlo.compare EQ, %164, %166 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %169 = stablehlo.constant dense<false> : tensor<26xi1>
    %170 = stablehlo.select %167, %168, %169 : tensor<26xi1>, tensor<26xi1>
    %171 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %172 = stablehlo.iota dim = 0 : tensor<26xui32>
    %173 = stablehlo.select %170, %172, %171 : tensor<26xi1>, tensor<26xui32>
    %174 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %175 = stablehlo.reduce(%173 init: %174) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %176 = stablehlo.bitcast_convert %175 : (tensor<ui32>) -> tensor<i32>
    return %176, %43, %113 : tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>
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
