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
    %26 = stablehlo.composite "xlaspike.matmul" %25, %model.layers.0.self_attn.qkv_proj.weight, %model.layers.0.self_attn.qkv_proj.scales, %model.layers.0.self_attn.qkv_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<160xf32>, tensor<162x5x8x16xi32>, tensor<162x5x16xbf16>, tensor<162x5x16xbf16>) -> tensor<2592xf32>
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
    %74 = stablehlo.composite "xlaspike.matmul" %73, %model.layers.0.self_attn.o_proj.weight, %model.layers.0.self_attn.o_proj.scales, %model.layers.0.self_attn.o_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_2, version = 1 : i32} : (tensor<2016xf32>, tensor<10x63x8x16xi32>, tensor<10x63x16xbf16>, tensor<10x63x16xbf16>) -> tensor<160xf32>
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
    %85 = stablehlo.composite "xlaspike.gated_matmul" %84, %model.layers.0.mlp.gate_proj.weight, %model.layers.0.mlp.gate_proj.scales, %model.layers.0.mlp.gate_proj.biases, %model.layers.0.mlp.up_proj.weight, %model.layers.0.mlp.up_proj.scales, %model.layers.0.mlp.up_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @gated_matmul_3, version = 1 : i32} : (tensor<160xf32>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>) -> tensor<416xf32>
    %86 = stablehlo.composite "xlaspike.matmul" %85, %model.layers.0.mlp.down_proj.weight, %model.layers.0.mlp.down_proj.scales, %model.layers.0.mlp.down_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_4, version = 1 : i32} : (tensor<416xf32>, tensor<10x13x8x16xi32>, tensor<10x13x16xbf16>, tensor<10x13x16xbf16>) -> tensor<160xf32>
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
    %97 = stablehlo.composite "xlaspike.matmul" %96, %model.layers.1.self_attn.qkv_proj.weight, %model.layers.1.self_attn.qkv_proj.scales, %model.layers.1.self_attn.qkv_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<160xf32>, tensor<162x5x8x16xi32>, tensor<162x5x16xbf16>, tensor<162x5x16xbf16>) -> tensor<2592xf32>
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
    %141 = stablehlo.composite "xlaspike.matmul" %140, %model.layers.1.self_attn.o_proj.weight, %model.layers.1.self_attn.o_proj.scales, %model.layers.1.self_attn.o_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_2, version = 1 : i32} : (tensor<2016xf32>, tensor<10x63x8x16xi32>, tensor<10x63x16xbf16>, tensor<10x63x16xbf16>) -> tensor<160xf32>
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
    %152 = stablehlo.composite "xlaspike.gated_matmul" %151, %model.layers.1.mlp.gate_proj.weight, %model.layers.1.mlp.gate_proj.scales, %model.layers.1.mlp.gate_proj.biases, %model.layers.1.mlp.up_proj.weight, %model.layers.1.mlp.up_proj.scales, %model.layers.1.mlp.up_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @gated_matmul_3, version = 1 : i32} : (tensor<160xf32>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>, tensor<26x5x8x16xi32>, tensor<26x5x16xbf16>, tensor<26x5x16xbf16>) -> tensor<416xf32>
    %153 = stablehlo.composite "xlaspike.matmul" %152, %model.layers.1.mlp.down_proj.weight, %model.layers.1.mlp.down_proj.scales, %model.layers.1.mlp.down_proj.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_4, version = 1 : i32} : (tensor<416xf32>, tensor<10x13x8x16xi32>, tensor<10x13x16xbf16>, tensor<10x13x16xbf16>) -> tensor<160xf32>
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
    %164 = stablehlo.composite "xlaspike.matmul" %163, %model.embed_tokens.weight, %model.embed_tokens.scales, %model.embed_tokens.biases {composite_attributes = {bits = 8 : i32, group = 32 : i32, input_bits = 8 : i32}, decomposition = @matmul_5, version = 1 : i32} : (tensor<160xf32>, tensor<26x40xui32>, tensor<26x5xbf16>, tensor<26x5xbf16>) -> tensor<26xf32>
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
    %17 = stablehlo.slice %16 [0:5, 0:8, 0:1] : (tensor<5x8x4xf32>) -> tensor<5x8x1xf32>
    %18 = stablehlo.reshape %17 : (tensor<5x8x1xf32>) -> tensor<5x8xf32>
    %19 = stablehlo.slice %16 [0:5, 0:8, 1:2] : (tensor<5x8x4xf32>) -> tensor<5x8x1xf32>
    %20 = stablehlo.reshape %19 : (tensor<5x8x1xf32>) -> tensor<5x8xf32>
    %21 = stablehlo.slice %16 [0:5, 0:8, 2:3] : (tensor<5x8x4xf32>) -> tensor<5x8x1xf32>
    %22 = stablehlo.reshape %21 : (tensor<5x8x1xf32>) -> tensor<5x8xf32>
    %23 = stablehlo.slice %16 [0:5, 0:8, 3:4] : (tensor<5x8x4xf32>) -> tensor<5x8x1xf32>
    %24 = stablehlo.reshape %23 : (tensor<5x8x1xf32>) -> tensor<5x8xf32>
    %25 = stablehlo.convert %arg2 : (tensor<162x5x16xbf16>) -> tensor<162x5x16xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 3] : (tensor<162x5x16xf32>) -> tensor<162x5x8x16xf32>
    %27 = stablehlo.convert %arg3 : (tensor<162x5x16xbf16>) -> tensor<162x5x16xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 3] : (tensor<162x5x16xf32>) -> tensor<162x5x8x16xf32>
    %29 = stablehlo.constant dense<2.56e+02> : tensor<162x5x8x16xf32>
    %30 = stablehlo.multiply %26, %29 : tensor<162x5x8x16xf32>
    %31 = stablehlo.subtract %28, %30 : tensor<162x5x8x16xf32>
    %32 = stablehlo.constant dense<15> : tensor<162x5x8x16xi32>
    %33 = stablehlo.shift_left %arg1, %32 : tensor<162x5x8x16xi32>
    %34 = stablehlo.constant dense<8355840> : tensor<162x5x8x16xi32>
    %35 = stablehlo.and %33, %34 : tensor<162x5x8x16xi32>
    %36 = stablehlo.constant dense<1132462080> : tensor<162x5x8x16xi32>
    %37 = stablehlo.or %35, %36 : tensor<162x5x8x16xi32>
    %38 = stablehlo.bitcast_convert %37 : (tensor<162x5x8x16xi32>) -> tensor<162x5x8x16xf32>
    %39 = stablehlo.multiply %38, %26 : tensor<162x5x8x16xf32>
    %40 = stablehlo.add %39, %31 : tensor<162x5x8x16xf32>
    %41 = stablehlo.broadcast_in_dim %18, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<162x5x8x16xf32>
    %42 = stablehlo.multiply %40, %41 : tensor<162x5x8x16xf32>
    %43 = stablehlo.constant dense<7> : tensor<162x5x8x16xi32>
    %44 = stablehlo.shift_left %arg1, %43 : tensor<162x5x8x16xi32>
    %45 = stablehlo.and %44, %34 : tensor<162x5x8x16xi32>
    %46 = stablehlo.or %45, %36 : tensor<162x5x8x16xi32>
    %47 = stablehlo.bitcast_convert %46 : (tensor<162x5x8x16xi32>) -> tensor<162x5x8x16xf32>
    %48 = stablehlo.multiply %47, %26 : tensor<162x5x8x16xf32>
    %49 = stablehlo.add %48, %31 : tensor<162x5x8x16xf32>
    %50 = stablehlo.broadcast_in_dim %20, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<162x5x8x16xf32>
    %51 = stablehlo.multiply %49, %50 : tensor<162x5x8x16xf32>
    %52 = stablehlo.add %42, %51 : tensor<162x5x8x16xf32>
    %53 = stablehlo.constant dense<1> : tensor<162x5x8x16xi32>
    %54 = stablehlo.shift_right_logical %arg1, %53 : tensor<162x5x8x16xi32>
    %55 = stablehlo.and %54, %34 : tensor<162x5x8x16xi32>
    %56 = stablehlo.or %55, %36 : tensor<162x5x8x16xi32>
    %57 = stablehlo.bitcast_convert %56 : (tensor<162x5x8x16xi32>) -> tensor<162x5x8x16xf32>
    %58 = stablehlo.multiply %57, %26 : tensor<162x5x8x16xf32>
    %59 = stablehlo.add %58, %31 : tensor<162x5x8x16xf32>
    %60 = stablehlo.broadcast_in_dim %22, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<162x5x8x16xf32>
    %61 = stablehlo.multiply %59, %60 : tensor<162x5x8x16xf32>
    %62 = stablehlo.add %52, %61 : tensor<162x5x8x16xf32>
    %63 = stablehlo.constant dense<9> : tensor<162x5x8x16xi32>
    %64 = stablehlo.shift_right_logical %arg1, %63 : tensor<162x5x8x16xi32>
    %65 = stablehlo.and %64, %34 : tensor<162x5x8x16xi32>
    %66 = stablehlo.or %65, %36 : tensor<162x5x8x16xi32>
    %67 = stablehlo.bitcast_convert %66 : (tensor<162x5x8x16xi32>) -> tensor<162x5x8x16xf32>
    %68 = stablehlo.multiply %67, %26 : tensor<162x5x8x16xf32>
    %69 = stablehlo.add %68, %31 : tensor<162x5x8x16xf32>
    %70 = stablehlo.broadcast_in_dim %24, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<162x5x8x16xf32>
    %71 = stablehlo.multiply %69, %70 : tensor<162x5x8x16xf32>
    %72 = stablehlo.add %62, %71 : tensor<162x5x8x16xf32>
    %73 = stablehlo.constant dense<0.0e+00> : tensor<162x5x8x16xf32>
    %74 = stablehlo.subtract %73, %72 : tensor<162x5x8x16xf32>
    %75 = stablehlo.subtract %73, %74 : tensor<162x5x8x16xf32>
    %76 = stablehlo.reduce(%75 init: %2) applies stablehlo.add across dimensions = [1, 2] : (tensor<162x5x8x16xf32>, tensor<f32>) -> tensor<162x16xf32>
    %77 = stablehlo.reshape %76 : (tensor<162x16xf32>) -> tensor<2592xf32>
    return %77 : tensor<2592xf32>
  }
  func.func private @matmul_2(
    %arg0: tensor<2016xf32>,
    %arg1: tensor<10x63x8x16xi32>,
    %arg2: tensor<10x63x16xbf16>,
    %arg3: tensor<10x63x16xbf16>
  ) -> (tensor<160xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<2016xf32>) -> tensor<63x32xf32>
    %1 = stablehlo.abs %0 : tensor<63x32xf32>
    %2 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %3 = stablehlo.reduce(%1 init: %2) applies stablehlo.maximum across dimensions = [1] : (tensor<63x32xf32>, tensor<f32>) -> tensor<63xf32>
    %4 = stablehlo.constant dense<7.888609e-31> : tensor<63xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<63xf32>
    %6 = stablehlo.constant dense<7.874016e-03> : tensor<63xf32>
    %7 = stablehlo.multiply %5, %6 : tensor<63xf32>
    %8 = stablehlo.constant dense<1.0e+00> : tensor<63xf32>
    %9 = stablehlo.divide %8, %7 : tensor<63xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<63xf32>) -> tensor<63x32xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<63xf32>) -> tensor<63x32xf32>
    %12 = stablehlo.multiply %0, %11 : tensor<63x32xf32>
    %13 = stablehlo.round_nearest_even %12 : tensor<63x32xf32>
    %14 = stablehlo.multiply %13, %10 : tensor<63x32xf32>
    %15 = stablehlo.reshape %14 : (tensor<63x32xf32>) -> tensor<2016xf32>
    %16 = stablehlo.reshape %15 : (tensor<2016xf32>) -> tensor<63x8x4xf32>
    %17 = stablehlo.slice %16 [0:63, 0:8, 0:1] : (tensor<63x8x4xf32>) -> tensor<63x8x1xf32>
    %18 = stablehlo.reshape %17 : (tensor<63x8x1xf32>) -> tensor<63x8xf32>
    %19 = stablehlo.slice %16 [0:63, 0:8, 1:2] : (tensor<63x8x4xf32>) -> tensor<63x8x1xf32>
    %20 = stablehlo.reshape %19 : (tensor<63x8x1xf32>) -> tensor<63x8xf32>
    %21 = stablehlo.slice %16 [0:63, 0:8, 2:3] : (tensor<63x8x4xf32>) -> tensor<63x8x1xf32>
    %22 = stablehlo.reshape %21 : (tensor<63x8x1xf32>) -> tensor<63x8xf32>
    %23 = stablehlo.slice %16 [0:63, 0:8, 3:4] : (tensor<63x8x4xf32>) -> tensor<63x8x1xf32>
    %24 = stablehlo.reshape %23 : (tensor<63x8x1xf32>) -> tensor<63x8xf32>
    %25 = stablehlo.convert %arg2 : (tensor<10x63x16xbf16>) -> tensor<10x63x16xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 3] : (tensor<10x63x16xf32>) -> tensor<10x63x8x16xf32>
    %27 = stablehlo.convert %arg3 : (tensor<10x63x16xbf16>) -> tensor<10x63x16xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 3] : (tensor<10x63x16xf32>) -> tensor<10x63x8x16xf32>
    %29 = stablehlo.constant dense<2.56e+02> : tensor<10x63x8x16xf32>
    %30 = stablehlo.multiply %26, %29 : tensor<10x63x8x16xf32>
    %31 = stablehlo.subtract %28, %30 : tensor<10x63x8x16xf32>
    %32 = stablehlo.constant dense<15> : tensor<10x63x8x16xi32>
    %33 = stablehlo.shift_left %arg1, %32 : tensor<10x63x8x16xi32>
    %34 = stablehlo.constant dense<8355840> : tensor<10x63x8x16xi32>
    %35 = stablehlo.and %33, %34 : tensor<10x63x8x16xi32>
    %36 = stablehlo.constant dense<1132462080> : tensor<10x63x8x16xi32>
    %37 = stablehlo.or %35, %36 : tensor<10x63x8x16xi32>
    %38 = stablehlo.bitcast_convert %37 : (tensor<10x63x8x16xi32>) -> tensor<10x63x8x16xf32>
    %39 = stablehlo.multiply %38, %26 : tensor<10x63x8x16xf32>
    %40 = stablehlo.add %39, %31 : tensor<10x63x8x16xf32>
    %41 = stablehlo.broadcast_in_dim %18, dims = [1, 2] : (tensor<63x8xf32>) -> tensor<10x63x8x16xf32>
    %42 = stablehlo.multiply %40, %41 : tensor<10x63x8x16xf32>
    %43 = stablehlo.constant dense<7> : tensor<10x63x8x16xi32>
    %44 = stablehlo.shift_left %arg1, %43 : tensor<10x63x8x16xi32>
    %45 = stablehlo.and %44, %34 : tensor<10x63x8x16xi32>
    %46 = stablehlo.or %45, %36 : tensor<10x63x8x16xi32>
    %47 = stablehlo.bitcast_convert %46 : (tensor<10x63x8x16xi32>) -> tensor<10x63x8x16xf32>
    %48 = stablehlo.multiply %47, %26 : tensor<10x63x8x16xf32>
    %49 = stablehlo.add %48, %31 : tensor<10x63x8x16xf32>
    %50 = stablehlo.broadcast_in_dim %20, dims = [1, 2] : (tensor<63x8xf32>) -> tensor<10x63x8x16xf32>
    %51 = stablehlo.multiply %49, %50 : tensor<10x63x8x16xf32>
    %52 = stablehlo.add %42, %51 : tensor<10x63x8x16xf32>
    %53 = stablehlo.constant dense<1> : tensor<10x63x8x16xi32>
    %54 = stablehlo.shift_right_logical %arg1, %53 : tensor<10x63x8x16xi32>
    %55 = stablehlo.and %54, %34 : tensor<10x63x8x16xi32>
    %56 = stablehlo.or %55, %36 : tensor<10x63x8x16xi32>
    %57 = stablehlo.bitcast_convert %56 : (tensor<10x63x8x16xi32>) -> tensor<10x63x8x16xf32>
    %58 = stablehlo.multiply %57, %26 : tensor<10x63x8x16xf32>
    %59 = stablehlo.add %58, %31 : tensor<10x63x8x16xf32>
    %60 = stablehlo.broadcast_in_dim %22, dims = [1, 2] : (tensor<63x8xf32>) -> tensor<10x63x8x16xf32>
    %61 = stablehlo.multiply %59, %60 : tensor<10x63x8x16xf32>
    %62 = stablehlo.add %52, %61 : tensor<10x63x8x16xf32>
    %63 = stablehlo.constant dense<9> : tensor<10x63x8x16xi32>
    %64 = stablehlo.shift_right_logical %arg1, %63 : tensor<10x63x8x16xi32>
    %65 = stablehlo.and %64, %34 : tensor<10x63x8x16xi32>
    %66 = stablehlo.or %65, %36 : tensor<10x63x8x16xi32>
    %67 = stablehlo.bitcast_convert %66 : (tensor<10x63x8x16xi32>) -> tensor<10x63x8x16xf32>
    %68 = stablehlo.multiply %67, %26 : tensor<10x63x8x16xf32>
    %69 = stablehlo.add %68, %31 : tensor<10x63x8x16xf32>
    %70 = stablehlo.broadcast_in_dim %24, dims = [1, 2] : (tensor<63x8xf32>) -> tensor<10x63x8x16xf32>
    %71 = stablehlo.multiply %69, %70 : tensor<10x63x8x16xf32>
    %72 = stablehlo.add %62, %71 : tensor<10x63x8x16xf32>
    %73 = stablehlo.constant dense<0.0e+00> : tensor<10x63x8x16xf32>
    %74 = stablehlo.subtract %73, %72 : tensor<10x63x8x16xf32>
    %75 = stablehlo.subtract %73, %74 : tensor<10x63x8x16xf32>
    %76 = stablehlo.reduce(%75 init: %2) applies stablehlo.add across dimensions = [1, 2] : (tensor<10x63x8x16xf32>, tensor<f32>) -> tensor<10x16xf32>
    %77 = stablehlo.reshape %76 : (tensor<10x16xf32>) -> tensor<160xf32>
    return %77 : tensor<160xf32>
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
    %17 = stablehlo.slice %16 [0:5, 0:8, 0:1] : (tensor<5x8x4xf32>) -> tensor<5x8x1xf32>
    %18 = stablehlo.reshape %17 : (tensor<5x8x1xf32>) -> tensor<5x8xf32>
    %19 = stablehlo.slice %16 [0:5, 0:8, 1:2] : (tensor<5x8x4xf32>) -> tensor<5x8x1xf32>
    %20 = stablehlo.reshape %19 : (tensor<5x8x1xf32>) -> tensor<5x8xf32>
    %21 = stablehlo.slice %16 [0:5, 0:8, 2:3] : (tensor<5x8x4xf32>) -> tensor<5x8x1xf32>
    %22 = stablehlo.reshape %21 : (tensor<5x8x1xf32>) -> tensor<5x8xf32>
    %23 = stablehlo.slice %16 [0:5, 0:8, 3:4] : (tensor<5x8x4xf32>) -> tensor<5x8x1xf32>
    %24 = stablehlo.reshape %23 : (tensor<5x8x1xf32>) -> tensor<5x8xf32>
    %25 = stablehlo.convert %arg2 : (tensor<26x5x16xbf16>) -> tensor<26x5x16xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 3] : (tensor<26x5x16xf32>) -> tensor<26x5x8x16xf32>
    %27 = stablehlo.convert %arg3 : (tensor<26x5x16xbf16>) -> tensor<26x5x16xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 3] : (tensor<26x5x16xf32>) -> tensor<26x5x8x16xf32>
    %29 = stablehlo.constant dense<2.56e+02> : tensor<26x5x8x16xf32>
    %30 = stablehlo.multiply %26, %29 : tensor<26x5x8x16xf32>
    %31 = stablehlo.subtract %28, %30 : tensor<26x5x8x16xf32>
    %32 = stablehlo.constant dense<15> : tensor<26x5x8x16xi32>
    %33 = stablehlo.shift_left %arg1, %32 : tensor<26x5x8x16xi32>
    %34 = stablehlo.constant dense<8355840> : tensor<26x5x8x16xi32>
    %35 = stablehlo.and %33, %34 : tensor<26x5x8x16xi32>
    %36 = stablehlo.constant dense<1132462080> : tensor<26x5x8x16xi32>
    %37 = stablehlo.or %35, %36 : tensor<26x5x8x16xi32>
    %38 = stablehlo.bitcast_convert %37 : (tensor<26x5x8x16xi32>) -> tensor<26x5x8x16xf32>
    %39 = stablehlo.multiply %38, %26 : tensor<26x5x8x16xf32>
    %40 = stablehlo.add %39, %31 : tensor<26x5x8x16xf32>
    %41 = stablehlo.broadcast_in_dim %18, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8x16xf32>
    %42 = stablehlo.multiply %40, %41 : tensor<26x5x8x16xf32>
    %43 = stablehlo.constant dense<7> : tensor<26x5x8x16xi32>
    %44 = stablehlo.shift_left %arg1, %43 : tensor<26x5x8x16xi32>
    %45 = stablehlo.and %44, %34 : tensor<26x5x8x16xi32>
    %46 = stablehlo.or %45, %36 : tensor<26x5x8x16xi32>
    %47 = stablehlo.bitcast_convert %46 : (tensor<26x5x8x16xi32>) -> tensor<26x5x8x16xf32>
    %48 = stablehlo.multiply %47, %26 : tensor<26x5x8x16xf32>
    %49 = stablehlo.add %48, %31 : tensor<26x5x8x16xf32>
    %50 = stablehlo.broadcast_in_dim %20, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8x16xf32>
    %51 = stablehlo.multiply %49, %50 : tensor<26x5x8x16xf32>
    %52 = stablehlo.add %42, %51 : tensor<26x5x8x16xf32>
    %53 = stablehlo.constant dense<1> : tensor<26x5x8x16xi32>
    %54 = stablehlo.shift_right_logical %arg1, %53 : tensor<26x5x8x16xi32>
    %55 = stablehlo.and %54, %34 : tensor<26x5x8x16xi32>
    %56 = stablehlo.or %55, %36 : tensor<26x5x8x16xi32>
    %57 = stablehlo.bitcast_convert %56 : (tensor<26x5x8x16xi32>) -> tensor<26x5x8x16xf32>
    %58 = stablehlo.multiply %57, %26 : tensor<26x5x8x16xf32>
    %59 = stablehlo.add %58, %31 : tensor<26x5x8x16xf32>
    %60 = stablehlo.broadcast_in_dim %22, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8x16xf32>
    %61 = stablehlo.multiply %59, %60 : tensor<26x5x8x16xf32>
    %62 = stablehlo.add %52, %61 : tensor<26x5x8x16xf32>
    %63 = stablehlo.constant dense<9> : tensor<26x5x8x16xi32>
    %64 = stablehlo.shift_right_logical %arg1, %63 : tensor<26x5x8x16xi32>
    %65 = stablehlo.and %64, %34 : tensor<26x5x8x16xi32>
    %66 = stablehlo.or %65, %36 : tensor<26x5x8x16xi32>
    %67 = stablehlo.bitcast_convert %66 : (tensor<26x5x8x16xi32>) -> tensor<26x5x8x16xf32>
    %68 = stablehlo.multiply %67, %26 : tensor<26x5x8x16xf32>
    %69 = stablehlo.add %68, %31 : tensor<26x5x8x16xf32>
    %70 = stablehlo.broadcast_in_dim %24, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8x16xf32>
    %71 = stablehlo.multiply %69, %70 : tensor<26x5x8x16xf32>
    %72 = stablehlo.add %62, %71 : tensor<26x5x8x16xf32>
    %73 = stablehlo.constant dense<0.0e+00> : tensor<26x5x8x16xf32>
    %74 = stablehlo.subtract %73, %72 : tensor<26x5x8x16xf32>
    %75 = stablehlo.subtract %73, %74 : tensor<26x5x8x16xf32>
    %76 = stablehlo.convert %arg5 : (tensor<26x5x16xbf16>) -> tensor<26x5x16xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 3] : (tensor<26x5x16xf32>) -> tensor<26x5x8x16xf32>
    %78 = stablehlo.convert %arg6 : (tensor<26x5x16xbf16>) -> tensor<26x5x16xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 3] : (tensor<26x5x16xf32>) -> tensor<26x5x8x16xf32>
    %80 = stablehlo.multiply %77, %29 : tensor<26x5x8x16xf32>
    %81 = stablehlo.subtract %79, %80 : tensor<26x5x8x16xf32>
    %82 = stablehlo.shift_left %arg4, %32 : tensor<26x5x8x16xi32>
    %83 = stablehlo.and %82, %34 : tensor<26x5x8x16xi32>
    %84 = stablehlo.or %83, %36 : tensor<26x5x8x16xi32>
    %85 = stablehlo.bitcast_convert %84 : (tensor<26x5x8x16xi32>) -> tensor<26x5x8x16xf32>
    %86 = stablehlo.multiply %85, %77 : tensor<26x5x8x16xf32>
    %87 = stablehlo.add %86, %81 : tensor<26x5x8x16xf32>
    %88 = stablehlo.broadcast_in_dim %18, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8x16xf32>
    %89 = stablehlo.multiply %87, %88 : tensor<26x5x8x16xf32>
    %90 = stablehlo.shift_left %arg4, %43 : tensor<26x5x8x16xi32>
    %91 = stablehlo.and %90, %34 : tensor<26x5x8x16xi32>
    %92 = stablehlo.or %91, %36 : tensor<26x5x8x16xi32>
    %93 = stablehlo.bitcast_convert %92 : (tensor<26x5x8x16xi32>) -> tensor<26x5x8x16xf32>
    %94 = stablehlo.multiply %93, %77 : tensor<26x5x8x16xf32>
    %95 = stablehlo.add %94, %81 : tensor<26x5x8x16xf32>
    %96 = stablehlo.broadcast_in_dim %20, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8x16xf32>
    %97 = stablehlo.multiply %95, %96 : tensor<26x5x8x16xf32>
    %98 = stablehlo.add %89, %97 : tensor<26x5x8x16xf32>
    %99 = stablehlo.shift_right_logical %arg4, %53 : tensor<26x5x8x16xi32>
    %100 = stablehlo.and %99, %34 : tensor<26x5x8x16xi32>
    %101 = stablehlo.or %100, %36 : tensor<26x5x8x16xi32>
    %102 = stablehlo.bitcast_convert %101 : (tensor<26x5x8x16xi32>) -> tensor<26x5x8x16xf32>
    %103 = stablehlo.multiply %102, %77 : tensor<26x5x8x16xf32>
    %104 = stablehlo.add %103, %81 : tensor<26x5x8x16xf32>
    %105 = stablehlo.broadcast_in_dim %22, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8x16xf32>
    %106 = stablehlo.multiply %104, %105 : tensor<26x5x8x16xf32>
    %107 = stablehlo.add %98, %106 : tensor<26x5x8x16xf32>
    %108 = stablehlo.shift_right_logical %arg4, %63 : tensor<26x5x8x16xi32>
    %109 = stablehlo.and %108, %34 : tensor<26x5x8x16xi32>
    %110 = stablehlo.or %109, %36 : tensor<26x5x8x16xi32>
    %111 = stablehlo.bitcast_convert %110 : (tensor<26x5x8x16xi32>) -> tensor<26x5x8x16xf32>
    %112 = stablehlo.multiply %111, %77 : tensor<26x5x8x16xf32>
    %113 = stablehlo.add %112, %81 : tensor<26x5x8x16xf32>
    %114 = stablehlo.broadcast_in_dim %24, dims = [1, 2] : (tensor<5x8xf32>) -> tensor<26x5x8x16xf32>
    %115 = stablehlo.multiply %113, %114 : tensor<26x5x8x16xf32>
    %116 = stablehlo.add %107, %115 : tensor<26x5x8x16xf32>
    %117 = stablehlo.subtract %73, %116 : tensor<26x5x8x16xf32>
    %118 = stablehlo.subtract %73, %117 : tensor<26x5x8x16xf32>
    %119:2 = stablehlo.reduce(%75 init: %2), (%118 init: %2) across dimensions = [1, 2] : (tensor<26x5x8x16xf32>, tensor<26x5x8x16xf32>, tensor<f32>, tensor<f32>) -> (tensor<26x16xf32>, tensor<26x16xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %120 = stablehlo.logistic %119#0 : tensor<26x16xf32>
    %121 = stablehlo.multiply %119#0, %120 : tensor<26x16xf32>
    %122 = stablehlo.multiply %121, %119#1 : tensor<26x16xf32>
    %123 = stablehlo.reshape %122 : (tensor<26x16xf32>) -> tensor<416xf32>
    return %123 : tensor<416xf32>
  }
  func.func private @matmul_4(
    %arg0: tensor<416xf32>,
    %arg1: tensor<10x13x8x16xi32>,
    %arg2: tensor<10x13x16xbf16>,
    %arg3: tensor<10x13x16xbf16>
  ) -> (tensor<160xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<416xf32>) -> tensor<13x32xf32>
    %1 = stablehlo.abs %0 : tensor<13x32xf32>
    %2 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %3 = stablehlo.reduce(%1 init: %2) applies stablehlo.maximum across dimensions = [1] : (tensor<13x32xf32>, tensor<f32>) -> tensor<13xf32>
    %4 = stablehlo.constant dense<7.888609e-31> : tensor<13xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<13xf32>
    %6 = stablehlo.constant dense<7.874016e-03> : tensor<13xf32>
    %7 = stablehlo.multiply %5, %6 : tensor<13xf32>
    %8 = stablehlo.constant dense<1.0e+00> : tensor<13xf32>
    %9 = stablehlo.divide %8, %7 : tensor<13xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<13xf32>) -> tensor<13x32xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<13xf32>) -> tensor<13x32xf32>
    %12 = stablehlo.multiply %0, %11 : tensor<13x32xf32>
    %13 = stablehlo.round_nearest_even %12 : tensor<13x32xf32>
    %14 = stablehlo.multiply %13, %10 : tensor<13x32xf32>
    %15 = stablehlo.reshape %14 : (tensor<13x32xf32>) -> tensor<416xf32>
    %16 = stablehlo.reshape %15 : (tensor<416xf32>) -> tensor<13x8x4xf32>
    %17 = stablehlo.slice %16 [0:13, 0:8, 0:1] : (tensor<13x8x4xf32>) -> tensor<13x8x1xf32>
    %18 = stablehlo.reshape %17 : (tensor<13x8x1xf32>) -> tensor<13x8xf32>
    %19 = stablehlo.slice %16 [0:13, 0:8, 1:2] : (tensor<13x8x4xf32>) -> tensor<13x8x1xf32>
    %20 = stablehlo.reshape %19 : (tensor<13x8x1xf32>) -> tensor<13x8xf32>
    %21 = stablehlo.slice %16 [0:13, 0:8, 2:3] : (tensor<13x8x4xf32>) -> tensor<13x8x1xf32>
    %22 = stablehlo.reshape %21 : (tensor<13x8x1xf32>) -> tensor<13x8xf32>
    %23 = stablehlo.slice %16 [0:13, 0:8, 3:4] : (tensor<13x8x4xf32>) -> tensor<13x8x1xf32>
    %24 = stablehlo.reshape %23 : (tensor<13x8x1xf32>) -> tensor<13x8xf32>
    %25 = stablehlo.convert %arg2 : (tensor<10x13x16xbf16>) -> tensor<10x13x16xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 3] : (tensor<10x13x16xf32>) -> tensor<10x13x8x16xf32>
    %27 = stablehlo.convert %arg3 : (tensor<10x13x16xbf16>) -> tensor<10x13x16xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 3] : (tensor<10x13x16xf32>) -> tensor<10x13x8x16xf32>
    %29 = stablehlo.constant dense<2.56e+02> : tensor<10x13x8x16xf32>
    %30 = stablehlo.multiply %26, %29 : tensor<10x13x8x16xf32>
    %31 = stablehlo.subtract %28, %30 : tensor<10x13x8x16xf32>
    %32 = stablehlo.constant dense<15> : tensor<10x13x8x16xi32>
    %33 = stablehlo.shift_left %arg1, %32 : tensor<10x13x8x16xi32>
    %34 = stablehlo.constant dense<8355840> : tensor<10x13x8x16xi32>
    %35 = stablehlo.and %33, %34 : tensor<10x13x8x16xi32>
    %36 = stablehlo.constant dense<1132462080> : tensor<10x13x8x16xi32>
    %37 = stablehlo.or %35, %36 : tensor<10x13x8x16xi32>
    %38 = stablehlo.bitcast_convert %37 : (tensor<10x13x8x16xi32>) -> tensor<10x13x8x16xf32>
    %39 = stablehlo.multiply %38, %26 : tensor<10x13x8x16xf32>
    %40 = stablehlo.add %39, %31 : tensor<10x13x8x16xf32>
    %41 = stablehlo.broadcast_in_dim %18, dims = [1, 2] : (tensor<13x8xf32>) -> tensor<10x13x8x16xf32>
    %42 = stablehlo.multiply %40, %41 : tensor<10x13x8x16xf32>
    %43 = stablehlo.constant dense<7> : tensor<10x13x8x16xi32>
    %44 = stablehlo.shift_left %arg1, %43 : tensor<10x13x8x16xi32>
    %45 = stablehlo.and %44, %34 : tensor<10x13x8x16xi32>
    %46 = stablehlo.or %45, %36 : tensor<10x13x8x16xi32>
    %47 = stablehlo.bitcast_convert %46 : (tensor<10x13x8x16xi32>) -> tensor<10x13x8x16xf32>
    %48 = stablehlo.multiply %47, %26 : tensor<10x13x8x16xf32>
    %49 = stablehlo.add %48, %31 : tensor<10x13x8x16xf32>
    %50 = stablehlo.broadcast_in_dim %20, dims = [1, 2] : (tensor<13x8xf32>) -> tensor<10x13x8x16xf32>
    %51 = stablehlo.multiply %49, %50 : tensor<10x13x8x16xf32>
    %52 = stablehlo.add %42, %51 : tensor<10x13x8x16xf32>
    %53 = stablehlo.constant dense<1> : tensor<10x13x8x16xi32>
    %54 = stablehlo.shift_right_logical %arg1, %53 : tensor<10x13x8x16xi32>
    %55 = stablehlo.and %54, %34 : tensor<10x13x8x16xi32>
    %56 = stablehlo.or %55, %36 : tensor<10x13x8x16xi32>
    %57 = stablehlo.bitcast_convert %56 : (tensor<10x13x8x16xi32>) -> tensor<10x13x8x16xf32>
    %58 = stablehlo.multiply %57, %26 : tensor<10x13x8x16xf32>
    %59 = stablehlo.add %58, %31 : tensor<10x13x8x16xf32>
    %60 = stablehlo.broadcast_in_dim %22, dims = [1, 2] : (tensor<13x8xf32>) -> tensor<10x13x8x16xf32>
    %61 = stablehlo.multiply %59, %60 : tensor<10x13x8x16xf32>
    %62 = stablehlo.add %52, %61 : tensor<10x13x8x16xf32>
    %63 = stablehlo.constant dense<9> : tensor<10x13x8x16xi32>
    %64 = stablehlo.shift_right_logical %arg1, %63 : tensor<10x13x8x16xi32>
    %65 = stablehlo.and %64, %34 : tensor<10x13x8x16xi32>
    %66 = stablehlo.or %65, %36 : tensor<10x13x8x16xi32>
    %67 = stablehlo.bitcast_convert %66 : (tensor<10x13x8x16xi32>) -> tensor<10x13x8x16xf32>
    %68 = stablehlo.multiply %67, %26 : tensor<10x13x8x16xf32>
    %69 = stablehlo.add %68, %31 : tensor<10x13x8x16xf32>
    %70 = stablehlo.broadcast_in_dim %24, dims = [1, 2] : (tensor<13x8xf32>) -> tensor<10x13x8x16xf32>
    %71 = stablehlo.multiply %69, %70 : tensor<10x13x8x16xf32>
    %72 = stablehlo.add %62, %71 : tensor<10x13x8x16xf32>
    %73 = stablehlo.constant dense<0.0e+00> : tensor<10x13x8x16xf32>
    %74 = stablehlo.subtract %73, %72 : tensor<10x13x8x16xf32>
    %75 = stablehlo.subtract %73, %74 : tensor<10x13x8x16xf32>
    %76 = stablehlo.reduce(%75 init: %2) applies stablehlo.add across dimensions = [1, 2] : (tensor<10x13x8x16xf32>, tensor<f32>) -> tensor<10x16xf32>
    %77 = stablehlo.reshape %76 : (tensor<10x16xf32>) -> tensor<160xf32>
    return %77 : tensor<160xf32>
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
