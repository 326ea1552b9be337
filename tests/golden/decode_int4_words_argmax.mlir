module @decode_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x160xf16>,
    %model.layers.0.input_layernorm.weight: tensor<160xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<2592x20xui32>,
    %model.layers.0.self_attn.qkv_proj.scales: tensor<2592x5xf16>,
    %model.layers.0.self_attn.qkv_proj.biases: tensor<2592x5xf16>,
    %model.layers.0.self_attn.o_proj.weight: tensor<160x252xui32>,
    %model.layers.0.self_attn.o_proj.scales: tensor<160x63xf16>,
    %model.layers.0.self_attn.o_proj.biases: tensor<160x63xf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<416x20xui32>,
    %model.layers.0.mlp.gate_proj.scales: tensor<416x5xf16>,
    %model.layers.0.mlp.gate_proj.biases: tensor<416x5xf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<416x20xui32>,
    %model.layers.0.mlp.up_proj.scales: tensor<416x5xf16>,
    %model.layers.0.mlp.up_proj.biases: tensor<416x5xf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<160x52xui32>,
    %model.layers.0.mlp.down_proj.scales: tensor<160x13xf16>,
    %model.layers.0.mlp.down_proj.biases: tensor<160x13xf16>,
    %model.layers.1.input_layernorm.weight: tensor<160xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<2592x20xui32>,
    %model.layers.1.self_attn.qkv_proj.scales: tensor<2592x5xf16>,
    %model.layers.1.self_attn.qkv_proj.biases: tensor<2592x5xf16>,
    %model.layers.1.self_attn.o_proj.weight: tensor<160x252xui32>,
    %model.layers.1.self_attn.o_proj.scales: tensor<160x63xf16>,
    %model.layers.1.self_attn.o_proj.biases: tensor<160x63xf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<416x20xui32>,
    %model.layers.1.mlp.gate_proj.scales: tensor<416x5xf16>,
    %model.layers.1.mlp.gate_proj.biases: tensor<416x5xf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<416x20xui32>,
    %model.layers.1.mlp.up_proj.scales: tensor<416x5xf16>,
    %model.layers.1.mlp.up_proj.biases: tensor<416x5xf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<160x52xui32>,
    %model.layers.1.mlp.down_proj.scales: tensor<160x13xf16>,
    %model.layers.1.mlp.down_proj.biases: tensor<160x13xf16>,
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
    %30 = stablehlo.composite "xlaspike.matmul" %29, %model.layers.0.self_attn.qkv_proj.weight, %model.layers.0.self_attn.qkv_proj.scales, %model.layers.0.self_attn.qkv_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_0, version = 1 : i32} : (tensor<160xf32>, tensor<2592x20xui32>, tensor<2592x5xf16>, tensor<2592x5xf16>) -> tensor<2592xf32>
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
    %78 = stablehlo.composite "xlaspike.matmul" %77, %model.layers.0.self_attn.o_proj.weight, %model.layers.0.self_attn.o_proj.scales, %model.layers.0.self_attn.o_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<2016xf32>, tensor<160x252xui32>, tensor<160x63xf16>, tensor<160x63xf16>) -> tensor<160xf32>
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
    %89 = stablehlo.composite "xlaspike.gated_matmul" %88, %model.layers.0.mlp.gate_proj.weight, %model.layers.0.mlp.gate_proj.scales, %model.layers.0.mlp.gate_proj.biases, %model.layers.0.mlp.up_proj.weight, %model.layers.0.mlp.up_proj.scales, %model.layers.0.mlp.up_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @gated_matmul_2, version = 1 : i32} : (tensor<160xf32>, tensor<416x20xui32>, tensor<416x5xf16>, tensor<416x5xf16>, tensor<416x20xui32>, tensor<416x5xf16>, tensor<416x5xf16>) -> tensor<416xf32>
    %90 = stablehlo.composite "xlaspike.matmul" %89, %model.layers.0.mlp.down_proj.weight, %model.layers.0.mlp.down_proj.scales, %model.layers.0.mlp.down_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_3, version = 1 : i32} : (tensor<416xf32>, tensor<160x52xui32>, tensor<160x13xf16>, tensor<160x13xf16>) -> tensor<160xf32>
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
    %101 = stablehlo.composite "xlaspike.matmul" %100, %model.layers.1.self_attn.qkv_proj.weight, %model.layers.1.self_attn.qkv_proj.scales, %model.layers.1.self_attn.qkv_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_0, version = 1 : i32} : (tensor<160xf32>, tensor<2592x20xui32>, tensor<2592x5xf16>, tensor<2592x5xf16>) -> tensor<2592xf32>
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
    %145 = stablehlo.composite "xlaspike.matmul" %144, %model.layers.1.self_attn.o_proj.weight, %model.layers.1.self_attn.o_proj.scales, %model.layers.1.self_attn.o_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<2016xf32>, tensor<160x252xui32>, tensor<160x63xf16>, tensor<160x63xf16>) -> tensor<160xf32>
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
    %156 = stablehlo.composite "xlaspike.gated_matmul" %155, %model.layers.1.mlp.gate_proj.weight, %model.layers.1.mlp.gate_proj.scales, %model.layers.1.mlp.gate_proj.biases, %model.layers.1.mlp.up_proj.weight, %model.layers.1.mlp.up_proj.scales, %model.layers.1.mlp.up_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @gated_matmul_2, version = 1 : i32} : (tensor<160xf32>, tensor<416x20xui32>, tensor<416x5xf16>, tensor<416x5xf16>, tensor<416x20xui32>, tensor<416x5xf16>, tensor<416x5xf16>) -> tensor<416xf32>
    %157 = stablehlo.composite "xlaspike.matmul" %156, %model.layers.1.mlp.down_proj.weight, %model.layers.1.mlp.down_proj.scales, %model.layers.1.mlp.down_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_3, version = 1 : i32} : (tensor<416xf32>, tensor<160x52xui32>, tensor<160x13xf16>, tensor<160x13xf16>) -> tensor<160xf32>
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
    %arg1: tensor<2592x20xui32>,
    %arg2: tensor<2592x5xf16>,
    %arg3: tensor<2592x5xf16>
  ) -> (tensor<2592xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<160xf32>) -> tensor<5x4x8xf32>
    %1 = stablehlo.transpose %0, dims = [0, 2, 1] : (tensor<5x4x8xf32>) -> tensor<5x8x4xf32>
    %2 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %3 = stablehlo.reduce(%1 init: %2) applies stablehlo.add across dimensions = [1] : (tensor<5x8x4xf32>, tensor<f32>) -> tensor<5x4xf32>
    %4 = stablehlo.reshape %arg1 : (tensor<2592x20xui32>) -> tensor<2592x5x4xui32>
    %5 = stablehlo.slice %1 [0:5, 0:1, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %6 = stablehlo.reshape %5 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %7 = stablehlo.constant dense<19> : tensor<2592x5x4xui32>
    %8 = stablehlo.shift_left %4, %7 : tensor<2592x5x4xui32>
    %9 = stablehlo.constant dense<7864320> : tensor<2592x5x4xui32>
    %10 = stablehlo.and %8, %9 : tensor<2592x5x4xui32>
    %11 = stablehlo.constant dense<1098907648> : tensor<2592x5x4xui32>
    %12 = stablehlo.or %10, %11 : tensor<2592x5x4xui32>
    %13 = stablehlo.bitcast_convert %12 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %14 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %15 = stablehlo.multiply %13, %14 : tensor<2592x5x4xf32>
    %16 = stablehlo.slice %1 [0:5, 1:2, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %17 = stablehlo.reshape %16 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %18 = stablehlo.constant dense<15> : tensor<2592x5x4xui32>
    %19 = stablehlo.shift_left %4, %18 : tensor<2592x5x4xui32>
    %20 = stablehlo.and %19, %9 : tensor<2592x5x4xui32>
    %21 = stablehlo.or %20, %11 : tensor<2592x5x4xui32>
    %22 = stablehlo.bitcast_convert %21 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %23 = stablehlo.broadcast_in_dim %17, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %24 = stablehlo.multiply %22, %23 : tensor<2592x5x4xf32>
    %25 = stablehlo.add %15, %24 : tensor<2592x5x4xf32>
    %26 = stablehlo.slice %1 [0:5, 2:3, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %27 = stablehlo.reshape %26 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %28 = stablehlo.constant dense<11> : tensor<2592x5x4xui32>
    %29 = stablehlo.shift_left %4, %28 : tensor<2592x5x4xui32>
    %30 = stablehlo.and %29, %9 : tensor<2592x5x4xui32>
    %31 = stablehlo.or %30, %11 : tensor<2592x5x4xui32>
    %32 = stablehlo.bitcast_convert %31 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %33 = stablehlo.broadcast_in_dim %27, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<2592x5x4xf32>
    %35 = stablehlo.add %25, %34 : tensor<2592x5x4xf32>
    %36 = stablehlo.slice %1 [0:5, 3:4, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %37 = stablehlo.reshape %36 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %38 = stablehlo.constant dense<7> : tensor<2592x5x4xui32>
    %39 = stablehlo.shift_left %4, %38 : tensor<2592x5x4xui32>
    %40 = stablehlo.and %39, %9 : tensor<2592x5x4xui32>
    %41 = stablehlo.or %40, %11 : tensor<2592x5x4xui32>
    %42 = stablehlo.bitcast_convert %41 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %43 = stablehlo.broadcast_in_dim %37, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %44 = stablehlo.multiply %42, %43 : tensor<2592x5x4xf32>
    %45 = stablehlo.add %35, %44 : tensor<2592x5x4xf32>
    %46 = stablehlo.slice %1 [0:5, 4:5, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %47 = stablehlo.reshape %46 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %48 = stablehlo.constant dense<3> : tensor<2592x5x4xui32>
    %49 = stablehlo.shift_left %4, %48 : tensor<2592x5x4xui32>
    %50 = stablehlo.and %49, %9 : tensor<2592x5x4xui32>
    %51 = stablehlo.or %50, %11 : tensor<2592x5x4xui32>
    %52 = stablehlo.bitcast_convert %51 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %53 = stablehlo.broadcast_in_dim %47, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<2592x5x4xf32>
    %55 = stablehlo.add %45, %54 : tensor<2592x5x4xf32>
    %56 = stablehlo.slice %1 [0:5, 5:6, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %57 = stablehlo.reshape %56 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %58 = stablehlo.constant dense<1> : tensor<2592x5x4xui32>
    %59 = stablehlo.shift_right_logical %4, %58 : tensor<2592x5x4xui32>
    %60 = stablehlo.and %59, %9 : tensor<2592x5x4xui32>
    %61 = stablehlo.or %60, %11 : tensor<2592x5x4xui32>
    %62 = stablehlo.bitcast_convert %61 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %63 = stablehlo.broadcast_in_dim %57, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<2592x5x4xf32>
    %65 = stablehlo.add %55, %64 : tensor<2592x5x4xf32>
    %66 = stablehlo.slice %1 [0:5, 6:7, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %67 = stablehlo.reshape %66 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %68 = stablehlo.constant dense<5> : tensor<2592x5x4xui32>
    %69 = stablehlo.shift_right_logical %4, %68 : tensor<2592x5x4xui32>
    %70 = stablehlo.and %69, %9 : tensor<2592x5x4xui32>
    %71 = stablehlo.or %70, %11 : tensor<2592x5x4xui32>
    %72 = stablehlo.bitcast_convert %71 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %73 = stablehlo.broadcast_in_dim %67, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<2592x5x4xf32>
    %75 = stablehlo.add %65, %74 : tensor<2592x5x4xf32>
    %76 = stablehlo.slice %1 [0:5, 7:8, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %77 = stablehlo.reshape %76 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %78 = stablehlo.constant dense<9> : tensor<2592x5x4xui32>
    %79 = stablehlo.shift_right_logical %4, %78 : tensor<2592x5x4xui32>
    %80 = stablehlo.and %79, %9 : tensor<2592x5x4xui32>
    %81 = stablehlo.or %80, %11 : tensor<2592x5x4xui32>
    %82 = stablehlo.bitcast_convert %81 : (tensor<2592x5x4xui32>) -> tensor<2592x5x4xf32>
    %83 = stablehlo.broadcast_in_dim %77, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %84 = stablehlo.multiply %82, %83 : tensor<2592x5x4xf32>
    %85 = stablehlo.add %75, %84 : tensor<2592x5x4xf32>
    %86 = stablehlo.convert %arg2 : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x4xf32>
    %88 = stablehlo.convert %arg3 : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x4xf32>
    %90 = stablehlo.constant dense<1.6e+01> : tensor<2592x5x4xf32>
    %91 = stablehlo.multiply %87, %90 : tensor<2592x5x4xf32>
    %92 = stablehlo.subtract %89, %91 : tensor<2592x5x4xf32>
    %93 = stablehlo.multiply %85, %87 : tensor<2592x5x4xf32>
    %94 = stablehlo.broadcast_in_dim %3, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<2592x5x4xf32>
    %95 = stablehlo.multiply %92, %94 : tensor<2592x5x4xf32>
    %96 = stablehlo.add %93, %95 : tensor<2592x5x4xf32>
    %97 = stablehlo.reduce(%96 init: %2) applies stablehlo.add across dimensions = [1, 2] : (tensor<2592x5x4xf32>, tensor<f32>) -> tensor<2592xf32>
    return %97 : tensor<2592xf32>
  }
  func.func private @matmul_1(
    %arg0: tensor<2016xf32>,
    %arg1: tensor<160x252xui32>,
    %arg2: tensor<160x63xf16>,
    %arg3: tensor<160x63xf16>
  ) -> (tensor<160xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<2016xf32>) -> tensor<63x4x8xf32>
    %1 = stablehlo.transpose %0, dims = [0, 2, 1] : (tensor<63x4x8xf32>) -> tensor<63x8x4xf32>
    %2 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %3 = stablehlo.reduce(%1 init: %2) applies stablehlo.add across dimensions = [1] : (tensor<63x8x4xf32>, tensor<f32>) -> tensor<63x4xf32>
    %4 = stablehlo.reshape %arg1 : (tensor<160x252xui32>) -> tensor<160x63x4xui32>
    %5 = stablehlo.slice %1 [0:63, 0:1, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %6 = stablehlo.reshape %5 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %7 = stablehlo.constant dense<19> : tensor<160x63x4xui32>
    %8 = stablehlo.shift_left %4, %7 : tensor<160x63x4xui32>
    %9 = stablehlo.constant dense<7864320> : tensor<160x63x4xui32>
    %10 = stablehlo.and %8, %9 : tensor<160x63x4xui32>
    %11 = stablehlo.constant dense<1098907648> : tensor<160x63x4xui32>
    %12 = stablehlo.or %10, %11 : tensor<160x63x4xui32>
    %13 = stablehlo.bitcast_convert %12 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %14 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %15 = stablehlo.multiply %13, %14 : tensor<160x63x4xf32>
    %16 = stablehlo.slice %1 [0:63, 1:2, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %17 = stablehlo.reshape %16 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %18 = stablehlo.constant dense<15> : tensor<160x63x4xui32>
    %19 = stablehlo.shift_left %4, %18 : tensor<160x63x4xui32>
    %20 = stablehlo.and %19, %9 : tensor<160x63x4xui32>
    %21 = stablehlo.or %20, %11 : tensor<160x63x4xui32>
    %22 = stablehlo.bitcast_convert %21 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %23 = stablehlo.broadcast_in_dim %17, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %24 = stablehlo.multiply %22, %23 : tensor<160x63x4xf32>
    %25 = stablehlo.add %15, %24 : tensor<160x63x4xf32>
    %26 = stablehlo.slice %1 [0:63, 2:3, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %27 = stablehlo.reshape %26 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %28 = stablehlo.constant dense<11> : tensor<160x63x4xui32>
    %29 = stablehlo.shift_left %4, %28 : tensor<160x63x4xui32>
    %30 = stablehlo.and %29, %9 : tensor<160x63x4xui32>
    %31 = stablehlo.or %30, %11 : tensor<160x63x4xui32>
    %32 = stablehlo.bitcast_convert %31 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %33 = stablehlo.broadcast_in_dim %27, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<160x63x4xf32>
    %35 = stablehlo.add %25, %34 : tensor<160x63x4xf32>
    %36 = stablehlo.slice %1 [0:63, 3:4, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %37 = stablehlo.reshape %36 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %38 = stablehlo.constant dense<7> : tensor<160x63x4xui32>
    %39 = stablehlo.shift_left %4, %38 : tensor<160x63x4xui32>
    %40 = stablehlo.and %39, %9 : tensor<160x63x4xui32>
    %41 = stablehlo.or %40, %11 : tensor<160x63x4xui32>
    %42 = stablehlo.bitcast_convert %41 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %43 = stablehlo.broadcast_in_dim %37, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %44 = stablehlo.multiply %42, %43 : tensor<160x63x4xf32>
    %45 = stablehlo.add %35, %44 : tensor<160x63x4xf32>
    %46 = stablehlo.slice %1 [0:63, 4:5, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %47 = stablehlo.reshape %46 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %48 = stablehlo.constant dense<3> : tensor<160x63x4xui32>
    %49 = stablehlo.shift_left %4, %48 : tensor<160x63x4xui32>
    %50 = stablehlo.and %49, %9 : tensor<160x63x4xui32>
    %51 = stablehlo.or %50, %11 : tensor<160x63x4xui32>
    %52 = stablehlo.bitcast_convert %51 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %53 = stablehlo.broadcast_in_dim %47, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<160x63x4xf32>
    %55 = stablehlo.add %45, %54 : tensor<160x63x4xf32>
    %56 = stablehlo.slice %1 [0:63, 5:6, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %57 = stablehlo.reshape %56 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %58 = stablehlo.constant dense<1> : tensor<160x63x4xui32>
    %59 = stablehlo.shift_right_logical %4, %58 : tensor<160x63x4xui32>
    %60 = stablehlo.and %59, %9 : tensor<160x63x4xui32>
    %61 = stablehlo.or %60, %11 : tensor<160x63x4xui32>
    %62 = stablehlo.bitcast_convert %61 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %63 = stablehlo.broadcast_in_dim %57, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<160x63x4xf32>
    %65 = stablehlo.add %55, %64 : tensor<160x63x4xf32>
    %66 = stablehlo.slice %1 [0:63, 6:7, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %67 = stablehlo.reshape %66 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %68 = stablehlo.constant dense<5> : tensor<160x63x4xui32>
    %69 = stablehlo.shift_right_logical %4, %68 : tensor<160x63x4xui32>
    %70 = stablehlo.and %69, %9 : tensor<160x63x4xui32>
    %71 = stablehlo.or %70, %11 : tensor<160x63x4xui32>
    %72 = stablehlo.bitcast_convert %71 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %73 = stablehlo.broadcast_in_dim %67, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<160x63x4xf32>
    %75 = stablehlo.add %65, %74 : tensor<160x63x4xf32>
    %76 = stablehlo.slice %1 [0:63, 7:8, 0:4] : (tensor<63x8x4xf32>) -> tensor<63x1x4xf32>
    %77 = stablehlo.reshape %76 : (tensor<63x1x4xf32>) -> tensor<63x4xf32>
    %78 = stablehlo.constant dense<9> : tensor<160x63x4xui32>
    %79 = stablehlo.shift_right_logical %4, %78 : tensor<160x63x4xui32>
    %80 = stablehlo.and %79, %9 : tensor<160x63x4xui32>
    %81 = stablehlo.or %80, %11 : tensor<160x63x4xui32>
    %82 = stablehlo.bitcast_convert %81 : (tensor<160x63x4xui32>) -> tensor<160x63x4xf32>
    %83 = stablehlo.broadcast_in_dim %77, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %84 = stablehlo.multiply %82, %83 : tensor<160x63x4xf32>
    %85 = stablehlo.add %75, %84 : tensor<160x63x4xf32>
    %86 = stablehlo.convert %arg2 : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x4xf32>
    %88 = stablehlo.convert %arg3 : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x4xf32>
    %90 = stablehlo.constant dense<1.6e+01> : tensor<160x63x4xf32>
    %91 = stablehlo.multiply %87, %90 : tensor<160x63x4xf32>
    %92 = stablehlo.subtract %89, %91 : tensor<160x63x4xf32>
    %93 = stablehlo.multiply %85, %87 : tensor<160x63x4xf32>
    %94 = stablehlo.broadcast_in_dim %3, dims = [1, 2] : (tensor<63x4xf32>) -> tensor<160x63x4xf32>
    %95 = stablehlo.multiply %92, %94 : tensor<160x63x4xf32>
    %96 = stablehlo.add %93, %95 : tensor<160x63x4xf32>
    %97 = stablehlo.reduce(%96 init: %2) applies stablehlo.add across dimensions = [1, 2] : (tensor<160x63x4xf32>, tensor<f32>) -> tensor<160xf32>
    return %97 : tensor<160xf32>
  }
  func.func private @gated_matmul_2(
    %arg0: tensor<160xf32>,
    %arg1: tensor<416x20xui32>,
    %arg2: tensor<416x5xf16>,
    %arg3: tensor<416x5xf16>,
    %arg4: tensor<416x20xui32>,
    %arg5: tensor<416x5xf16>,
    %arg6: tensor<416x5xf16>
  ) -> (tensor<416xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<160xf32>) -> tensor<5x4x8xf32>
    %1 = stablehlo.transpose %0, dims = [0, 2, 1] : (tensor<5x4x8xf32>) -> tensor<5x8x4xf32>
    %2 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %3 = stablehlo.reduce(%1 init: %2) applies stablehlo.add across dimensions = [1] : (tensor<5x8x4xf32>, tensor<f32>) -> tensor<5x4xf32>
    %4 = stablehlo.reshape %arg1 : (tensor<416x20xui32>) -> tensor<416x5x4xui32>
    %5 = stablehlo.slice %1 [0:5, 0:1, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %6 = stablehlo.reshape %5 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %7 = stablehlo.constant dense<19> : tensor<416x5x4xui32>
    %8 = stablehlo.shift_left %4, %7 : tensor<416x5x4xui32>
    %9 = stablehlo.constant dense<7864320> : tensor<416x5x4xui32>
    %10 = stablehlo.and %8, %9 : tensor<416x5x4xui32>
    %11 = stablehlo.constant dense<1098907648> : tensor<416x5x4xui32>
    %12 = stablehlo.or %10, %11 : tensor<416x5x4xui32>
    %13 = stablehlo.bitcast_convert %12 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %14 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %15 = stablehlo.multiply %13, %14 : tensor<416x5x4xf32>
    %16 = stablehlo.slice %1 [0:5, 1:2, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %17 = stablehlo.reshape %16 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %18 = stablehlo.constant dense<15> : tensor<416x5x4xui32>
    %19 = stablehlo.shift_left %4, %18 : tensor<416x5x4xui32>
    %20 = stablehlo.and %19, %9 : tensor<416x5x4xui32>
    %21 = stablehlo.or %20, %11 : tensor<416x5x4xui32>
    %22 = stablehlo.bitcast_convert %21 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %23 = stablehlo.broadcast_in_dim %17, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %24 = stablehlo.multiply %22, %23 : tensor<416x5x4xf32>
    %25 = stablehlo.add %15, %24 : tensor<416x5x4xf32>
    %26 = stablehlo.slice %1 [0:5, 2:3, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %27 = stablehlo.reshape %26 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %28 = stablehlo.constant dense<11> : tensor<416x5x4xui32>
    %29 = stablehlo.shift_left %4, %28 : tensor<416x5x4xui32>
    %30 = stablehlo.and %29, %9 : tensor<416x5x4xui32>
    %31 = stablehlo.or %30, %11 : tensor<416x5x4xui32>
    %32 = stablehlo.bitcast_convert %31 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %33 = stablehlo.broadcast_in_dim %27, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<416x5x4xf32>
    %35 = stablehlo.add %25, %34 : tensor<416x5x4xf32>
    %36 = stablehlo.slice %1 [0:5, 3:4, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %37 = stablehlo.reshape %36 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %38 = stablehlo.constant dense<7> : tensor<416x5x4xui32>
    %39 = stablehlo.shift_left %4, %38 : tensor<416x5x4xui32>
    %40 = stablehlo.and %39, %9 : tensor<416x5x4xui32>
    %41 = stablehlo.or %40, %11 : tensor<416x5x4xui32>
    %42 = stablehlo.bitcast_convert %41 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %43 = stablehlo.broadcast_in_dim %37, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %44 = stablehlo.multiply %42, %43 : tensor<416x5x4xf32>
    %45 = stablehlo.add %35, %44 : tensor<416x5x4xf32>
    %46 = stablehlo.slice %1 [0:5, 4:5, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %47 = stablehlo.reshape %46 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %48 = stablehlo.constant dense<3> : tensor<416x5x4xui32>
    %49 = stablehlo.shift_left %4, %48 : tensor<416x5x4xui32>
    %50 = stablehlo.and %49, %9 : tensor<416x5x4xui32>
    %51 = stablehlo.or %50, %11 : tensor<416x5x4xui32>
    %52 = stablehlo.bitcast_convert %51 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %53 = stablehlo.broadcast_in_dim %47, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<416x5x4xf32>
    %55 = stablehlo.add %45, %54 : tensor<416x5x4xf32>
    %56 = stablehlo.slice %1 [0:5, 5:6, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %57 = stablehlo.reshape %56 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %58 = stablehlo.constant dense<1> : tensor<416x5x4xui32>
    %59 = stablehlo.shift_right_logical %4, %58 : tensor<416x5x4xui32>
    %60 = stablehlo.and %59, %9 : tensor<416x5x4xui32>
    %61 = stablehlo.or %60, %11 : tensor<416x5x4xui32>
    %62 = stablehlo.bitcast_convert %61 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %63 = stablehlo.broadcast_in_dim %57, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<416x5x4xf32>
    %65 = stablehlo.add %55, %64 : tensor<416x5x4xf32>
    %66 = stablehlo.slice %1 [0:5, 6:7, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %67 = stablehlo.reshape %66 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %68 = stablehlo.constant dense<5> : tensor<416x5x4xui32>
    %69 = stablehlo.shift_right_logical %4, %68 : tensor<416x5x4xui32>
    %70 = stablehlo.and %69, %9 : tensor<416x5x4xui32>
    %71 = stablehlo.or %70, %11 : tensor<416x5x4xui32>
    %72 = stablehlo.bitcast_convert %71 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %73 = stablehlo.broadcast_in_dim %67, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<416x5x4xf32>
    %75 = stablehlo.add %65, %74 : tensor<416x5x4xf32>
    %76 = stablehlo.slice %1 [0:5, 7:8, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %77 = stablehlo.reshape %76 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %78 = stablehlo.constant dense<9> : tensor<416x5x4xui32>
    %79 = stablehlo.shift_right_logical %4, %78 : tensor<416x5x4xui32>
    %80 = stablehlo.and %79, %9 : tensor<416x5x4xui32>
    %81 = stablehlo.or %80, %11 : tensor<416x5x4xui32>
    %82 = stablehlo.bitcast_convert %81 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %83 = stablehlo.broadcast_in_dim %77, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %84 = stablehlo.multiply %82, %83 : tensor<416x5x4xf32>
    %85 = stablehlo.add %75, %84 : tensor<416x5x4xf32>
    %86 = stablehlo.convert %arg2 : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4xf32>
    %88 = stablehlo.convert %arg3 : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4xf32>
    %90 = stablehlo.constant dense<1.6e+01> : tensor<416x5x4xf32>
    %91 = stablehlo.multiply %87, %90 : tensor<416x5x4xf32>
    %92 = stablehlo.subtract %89, %91 : tensor<416x5x4xf32>
    %93 = stablehlo.multiply %85, %87 : tensor<416x5x4xf32>
    %94 = stablehlo.broadcast_in_dim %3, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %95 = stablehlo.multiply %92, %94 : tensor<416x5x4xf32>
    %96 = stablehlo.add %93, %95 : tensor<416x5x4xf32>
    %97 = stablehlo.reshape %arg4 : (tensor<416x20xui32>) -> tensor<416x5x4xui32>
    %98 = stablehlo.slice %1 [0:5, 0:1, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %99 = stablehlo.reshape %98 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %100 = stablehlo.shift_left %97, %7 : tensor<416x5x4xui32>
    %101 = stablehlo.and %100, %9 : tensor<416x5x4xui32>
    %102 = stablehlo.or %101, %11 : tensor<416x5x4xui32>
    %103 = stablehlo.bitcast_convert %102 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %104 = stablehlo.broadcast_in_dim %99, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %105 = stablehlo.multiply %103, %104 : tensor<416x5x4xf32>
    %106 = stablehlo.slice %1 [0:5, 1:2, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %107 = stablehlo.reshape %106 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %108 = stablehlo.shift_left %97, %18 : tensor<416x5x4xui32>
    %109 = stablehlo.and %108, %9 : tensor<416x5x4xui32>
    %110 = stablehlo.or %109, %11 : tensor<416x5x4xui32>
    %111 = stablehlo.bitcast_convert %110 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %112 = stablehlo.broadcast_in_dim %107, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %113 = stablehlo.multiply %111, %112 : tensor<416x5x4xf32>
    %114 = stablehlo.add %105, %113 : tensor<416x5x4xf32>
    %115 = stablehlo.slice %1 [0:5, 2:3, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %116 = stablehlo.reshape %115 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %117 = stablehlo.shift_left %97, %28 : tensor<416x5x4xui32>
    %118 = stablehlo.and %117, %9 : tensor<416x5x4xui32>
    %119 = stablehlo.or %118, %11 : tensor<416x5x4xui32>
    %120 = stablehlo.bitcast_convert %119 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %121 = stablehlo.broadcast_in_dim %116, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %122 = stablehlo.multiply %120, %121 : tensor<416x5x4xf32>
    %123 = stablehlo.add %114, %122 : tensor<416x5x4xf32>
    %124 = stablehlo.slice %1 [0:5, 3:4, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %125 = stablehlo.reshape %124 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %126 = stablehlo.shift_left %97, %38 : tensor<416x5x4xui32>
    %127 = stablehlo.and %126, %9 : tensor<416x5x4xui32>
    %128 = stablehlo.or %127, %11 : tensor<416x5x4xui32>
    %129 = stablehlo.bitcast_convert %128 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %130 = stablehlo.broadcast_in_dim %125, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %131 = stablehlo.multiply %129, %130 : tensor<416x5x4xf32>
    %132 = stablehlo.add %123, %131 : tensor<416x5x4xf32>
    %133 = stablehlo.slice %1 [0:5, 4:5, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %134 = stablehlo.reshape %133 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %135 = stablehlo.shift_left %97, %48 : tensor<416x5x4xui32>
    %136 = stablehlo.and %135, %9 : tensor<416x5x4xui32>
    %137 = stablehlo.or %136, %11 : tensor<416x5x4xui32>
    %138 = stablehlo.bitcast_convert %137 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %139 = stablehlo.broadcast_in_dim %134, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %140 = stablehlo.multiply %138, %139 : tensor<416x5x4xf32>
    %141 = stablehlo.add %132, %140 : tensor<416x5x4xf32>
    %142 = stablehlo.slice %1 [0:5, 5:6, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %143 = stablehlo.reshape %142 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %144 = stablehlo.shift_right_logical %97, %58 : tensor<416x5x4xui32>
    %145 = stablehlo.and %144, %9 : tensor<416x5x4xui32>
    %146 = stablehlo.or %145, %11 : tensor<416x5x4xui32>
    %147 = stablehlo.bitcast_convert %146 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %148 = stablehlo.broadcast_in_dim %143, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %149 = stablehlo.multiply %147, %148 : tensor<416x5x4xf32>
    %150 = stablehlo.add %141, %149 : tensor<416x5x4xf32>
    %151 = stablehlo.slice %1 [0:5, 6:7, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %152 = stablehlo.reshape %151 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %153 = stablehlo.shift_right_logical %97, %68 : tensor<416x5x4xui32>
    %154 = stablehlo.and %153, %9 : tensor<416x5x4xui32>
    %155 = stablehlo.or %154, %11 : tensor<416x5x4xui32>
    %156 = stablehlo.bitcast_convert %155 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %157 = stablehlo.broadcast_in_dim %152, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %158 = stablehlo.multiply %156, %157 : tensor<416x5x4xf32>
    %159 = stablehlo.add %150, %158 : tensor<416x5x4xf32>
    %160 = stablehlo.slice %1 [0:5, 7:8, 0:4] : (tensor<5x8x4xf32>) -> tensor<5x1x4xf32>
    %161 = stablehlo.reshape %160 : (tensor<5x1x4xf32>) -> tensor<5x4xf32>
    %162 = stablehlo.shift_right_logical %97, %78 : tensor<416x5x4xui32>
    %163 = stablehlo.and %162, %9 : tensor<416x5x4xui32>
    %164 = stablehlo.or %163, %11 : tensor<416x5x4xui32>
    %165 = stablehlo.bitcast_convert %164 : (tensor<416x5x4xui32>) -> tensor<416x5x4xf32>
    %166 = stablehlo.broadcast_in_dim %161, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %167 = stablehlo.multiply %165, %166 : tensor<416x5x4xf32>
    %168 = stablehlo.add %159, %167 : tensor<416x5x4xf32>
    %169 = stablehlo.convert %arg5 : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4xf32>
    %171 = stablehlo.convert %arg6 : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %172 = stablehlo.broadcast_in_dim %171, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x4xf32>
    %173 = stablehlo.multiply %170, %90 : tensor<416x5x4xf32>
    %174 = stablehlo.subtract %172, %173 : tensor<416x5x4xf32>
    %175 = stablehlo.multiply %168, %170 : tensor<416x5x4xf32>
    %176 = stablehlo.broadcast_in_dim %3, dims = [1, 2] : (tensor<5x4xf32>) -> tensor<416x5x4xf32>
    %177 = stablehlo.multiply %174, %176 : tensor<416x5x4xf32>
    %178 = stablehlo.add %175, %177 : tensor<416x5x4xf32>
    %179 = stablehlo.reduce(%96 init: %2) applies stablehlo.add across dimensions = [1, 2] : (tensor<416x5x4xf32>, tensor<f32>) -> tensor<416xf32>
    %180 = stablehlo.reduce(%178 init: %2) applies stablehlo.add across dimensions = [1, 2] : (tensor<416x5x4xf32>, tensor<f32>) -> tensor<416xf32>
    %181 = stablehlo.logistic %179 : tensor<416xf32>
    %182 = stablehlo.multiply %179, %181 : tensor<416xf32>
    %183 = stablehlo.multiply %182, %180 : tensor<416xf32>
    return %183 : tensor<416xf32>
  }
  func.func private @matmul_3(
    %arg0: tensor<416xf32>,
    %arg1: tensor<160x52xui32>,
    %arg2: tensor<160x13xf16>,
    %arg3: tensor<160x13xf16>
  ) -> (tensor<160xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<416xf32>) -> tensor<13x4x8xf32>
    %1 = stablehlo.transpose %0, dims = [0, 2, 1] : (tensor<13x4x8xf32>) -> tensor<13x8x4xf32>
    %2 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %3 = stablehlo.reduce(%1 init: %2) applies stablehlo.add across dimensions = [1] : (tensor<13x8x4xf32>, tensor<f32>) -> tensor<13x4xf32>
    %4 = stablehlo.reshape %arg1 : (tensor<160x52xui32>) -> tensor<160x13x4xui32>
    %5 = stablehlo.slice %1 [0:13, 0:1, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %6 = stablehlo.reshape %5 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %7 = stablehlo.constant dense<19> : tensor<160x13x4xui32>
    %8 = stablehlo.shift_left %4, %7 : tensor<160x13x4xui32>
    %9 = stablehlo.constant dense<7864320> : tensor<160x13x4xui32>
    %10 = stablehlo.and %8, %9 : tensor<160x13x4xui32>
    %11 = stablehlo.constant dense<1098907648> : tensor<160x13x4xui32>
    %12 = stablehlo.or %10, %11 : tensor<160x13x4xui32>
    %13 = stablehlo.bitcast_convert %12 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %14 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %15 = stablehlo.multiply %13, %14 : tensor<160x13x4xf32>
    %16 = stablehlo.slice %1 [0:13, 1:2, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %17 = stablehlo.reshape %16 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %18 = stablehlo.constant dense<15> : tensor<160x13x4xui32>
    %19 = stablehlo.shift_left %4, %18 : tensor<160x13x4xui32>
    %20 = stablehlo.and %19, %9 : tensor<160x13x4xui32>
    %21 = stablehlo.or %20, %11 : tensor<160x13x4xui32>
    %22 = stablehlo.bitcast_convert %21 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %23 = stablehlo.broadcast_in_dim %17, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %24 = stablehlo.multiply %22, %23 : tensor<160x13x4xf32>
    %25 = stablehlo.add %15, %24 : tensor<160x13x4xf32>
    %26 = stablehlo.slice %1 [0:13, 2:3, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %27 = stablehlo.reshape %26 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %28 = stablehlo.constant dense<11> : tensor<160x13x4xui32>
    %29 = stablehlo.shift_left %4, %28 : tensor<160x13x4xui32>
    %30 = stablehlo.and %29, %9 : tensor<160x13x4xui32>
    %31 = stablehlo.or %30, %11 : tensor<160x13x4xui32>
    %32 = stablehlo.bitcast_convert %31 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %33 = stablehlo.broadcast_in_dim %27, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<160x13x4xf32>
    %35 = stablehlo.add %25, %34 : tensor<160x13x4xf32>
    %36 = stablehlo.slice %1 [0:13, 3:4, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %37 = stablehlo.reshape %36 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %38 = stablehlo.constant dense<7> : tensor<160x13x4xui32>
    %39 = stablehlo.shift_left %4, %38 : tensor<160x13x4xui32>
    %40 = stablehlo.and %39, %9 : tensor<160x13x4xui32>
    %41 = stablehlo.or %40, %11 : tensor<160x13x4xui32>
    %42 = stablehlo.bitcast_convert %41 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %43 = stablehlo.broadcast_in_dim %37, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %44 = stablehlo.multiply %42, %43 : tensor<160x13x4xf32>
    %45 = stablehlo.add %35, %44 : tensor<160x13x4xf32>
    %46 = stablehlo.slice %1 [0:13, 4:5, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %47 = stablehlo.reshape %46 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %48 = stablehlo.constant dense<3> : tensor<160x13x4xui32>
    %49 = stablehlo.shift_left %4, %48 : tensor<160x13x4xui32>
    %50 = stablehlo.and %49, %9 : tensor<160x13x4xui32>
    %51 = stablehlo.or %50, %11 : tensor<160x13x4xui32>
    %52 = stablehlo.bitcast_convert %51 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %53 = stablehlo.broadcast_in_dim %47, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<160x13x4xf32>
    %55 = stablehlo.add %45, %54 : tensor<160x13x4xf32>
    %56 = stablehlo.slice %1 [0:13, 5:6, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %57 = stablehlo.reshape %56 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %58 = stablehlo.constant dense<1> : tensor<160x13x4xui32>
    %59 = stablehlo.shift_right_logical %4, %58 : tensor<160x13x4xui32>
    %60 = stablehlo.and %59, %9 : tensor<160x13x4xui32>
    %61 = stablehlo.or %60, %11 : tensor<160x13x4xui32>
    %62 = stablehlo.bitcast_convert %61 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %63 = stablehlo.broadcast_in_dim %57, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<160x13x4xf32>
    %65 = stablehlo.add %55, %64 : tensor<160x13x4xf32>
    %66 = stablehlo.slice %1 [0:13, 6:7, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %67 = stablehlo.reshape %66 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %68 = stablehlo.constant dense<5> : tensor<160x13x4xui32>
    %69 = stablehlo.shift_right_logical %4, %68 : tensor<160x13x4xui32>
    %70 = stablehlo.and %69, %9 : tensor<160x13x4xui32>
    %71 = stablehlo.or %70, %11 : tensor<160x13x4xui32>
    %72 = stablehlo.bitcast_convert %71 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %73 = stablehlo.broadcast_in_dim %67, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<160x13x4xf32>
    %75 = stablehlo.add %65, %74 : tensor<160x13x4xf32>
    %76 = stablehlo.slice %1 [0:13, 7:8, 0:4] : (tensor<13x8x4xf32>) -> tensor<13x1x4xf32>
    %77 = stablehlo.reshape %76 : (tensor<13x1x4xf32>) -> tensor<13x4xf32>
    %78 = stablehlo.constant dense<9> : tensor<160x13x4xui32>
    %79 = stablehlo.shift_right_logical %4, %78 : tensor<160x13x4xui32>
    %80 = stablehlo.and %79, %9 : tensor<160x13x4xui32>
    %81 = stablehlo.or %80, %11 : tensor<160x13x4xui32>
    %82 = stablehlo.bitcast_convert %81 : (tensor<160x13x4xui32>) -> tensor<160x13x4xf32>
    %83 = stablehlo.broadcast_in_dim %77, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %84 = stablehlo.multiply %82, %83 : tensor<160x13x4xf32>
    %85 = stablehlo.add %75, %84 : tensor<160x13x4xf32>
    %86 = stablehlo.convert %arg2 : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x4xf32>
    %88 = stablehlo.convert %arg3 : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x4xf32>
    %90 = stablehlo.constant dense<1.6e+01> : tensor<160x13x4xf32>
    %91 = stablehlo.multiply %87, %90 : tensor<160x13x4xf32>
    %92 = stablehlo.subtract %89, %91 : tensor<160x13x4xf32>
    %93 = stablehlo.multiply %85, %87 : tensor<160x13x4xf32>
    %94 = stablehlo.broadcast_in_dim %3, dims = [1, 2] : (tensor<13x4xf32>) -> tensor<160x13x4xf32>
    %95 = stablehlo.multiply %92, %94 : tensor<160x13x4xf32>
    %96 = stablehlo.add %93, %95 : tensor<160x13x4xf32>
    %97 = stablehlo.reduce(%96 init: %2) applies stablehlo.add across dimensions = [1, 2] : (tensor<160x13x4xf32>, tensor<f32>) -> tensor<160xf32>
    return %97 : tensor<160xf32>
  }
}
