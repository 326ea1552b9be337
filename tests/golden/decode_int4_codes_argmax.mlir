module @decode_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x160xf16>,
    %model.layers.0.input_layernorm.weight: tensor<160xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<2592x5x32xui4>,
    %model.layers.0.self_attn.qkv_proj.scales: tensor<2592x5xf16>,
    %model.layers.0.self_attn.qkv_proj.biases: tensor<2592x5xf16>,
    %model.layers.0.self_attn.o_proj.weight: tensor<160x63x32xui4>,
    %model.layers.0.self_attn.o_proj.scales: tensor<160x63xf16>,
    %model.layers.0.self_attn.o_proj.biases: tensor<160x63xf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<416x5x32xui4>,
    %model.layers.0.mlp.gate_proj.scales: tensor<416x5xf16>,
    %model.layers.0.mlp.gate_proj.biases: tensor<416x5xf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<416x5x32xui4>,
    %model.layers.0.mlp.up_proj.scales: tensor<416x5xf16>,
    %model.layers.0.mlp.up_proj.biases: tensor<416x5xf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<160x13x32xui4>,
    %model.layers.0.mlp.down_proj.scales: tensor<160x13xf16>,
    %model.layers.0.mlp.down_proj.biases: tensor<160x13xf16>,
    %model.layers.1.input_layernorm.weight: tensor<160xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<2592x5x32xui4>,
    %model.layers.1.self_attn.qkv_proj.scales: tensor<2592x5xf16>,
    %model.layers.1.self_attn.qkv_proj.biases: tensor<2592x5xf16>,
    %model.layers.1.self_attn.o_proj.weight: tensor<160x63x32xui4>,
    %model.layers.1.self_attn.o_proj.scales: tensor<160x63xf16>,
    %model.layers.1.self_attn.o_proj.biases: tensor<160x63xf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<416x5x32xui4>,
    %model.layers.1.mlp.gate_proj.scales: tensor<416x5xf16>,
    %model.layers.1.mlp.gate_proj.biases: tensor<416x5xf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<416x5x32xui4>,
    %model.layers.1.mlp.up_proj.scales: tensor<416x5xf16>,
    %model.layers.1.mlp.up_proj.biases: tensor<416x5xf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<160x13x32xui4>,
    %model.layers.1.mlp.down_proj.scales: tensor<160x13xf16>,
    %model.layers.1.mlp.down_proj.biases: tensor<160x13xf16>,
    %model.norm.weight: tensor<160xf32>,
    %rope: tensor<17x2x48xf32>,
    %cache.0: tensor<41x3x2x48xf32>,
    %cache.1: tensor<41x3x2x48xf32>,
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<i32>, tensor<41x3x2x48xf32>, tensor<41x3x2x48xf32>) {
    %0 = stablehlo.reshape %tokens : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.constant dense<0> : tensor<1xi32>
    %2 = stablehlo.constant dense<25> : tensor<1xi32>
    %3 = stablehlo.clamp %1, %0, %2 : tensor<1xi32>
    %4 = "stablehlo.gather"(%model.embed_tokens.weight, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf16>, tensor<1xi32>) -> tensor<1x160xf16>
    %5 = stablehlo.convert %4 : (tensor<1x160xf16>) -> tensor<1x160xf32>
    %6 = stablehlo.reshape %5 : (tensor<1x160xf32>) -> tensor<160xf32>
    %7 = stablehlo.reshape %position : (tensor<i32>) -> tensor<1xi32>
    %8 = stablehlo.iota dim = 1 : tensor<1x27xi32>
    %9 = stablehlo.constant dense<21> : tensor<1x27xi32>
    %10 = stablehlo.compare LT, %8, %9 : (tensor<1x27xi32>, tensor<1x27xi32>) -> tensor<1x27xi1>
    %11 = stablehlo.constant dense<24> : tensor<1x27xi32>
    %12 = stablehlo.compare GE, %8, %11 : (tensor<1x27xi32>, tensor<1x27xi32>) -> tensor<1x27xi1>
    %13 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<1xi32>) -> tensor<1x27xi32>
    %14 = stablehlo.constant dense<0> : tensor<1x27xi32>
    %15 = stablehlo.constant dense<16> : tensor<1x27xi32>
    %16 = stablehlo.clamp %14, %13, %15 : tensor<1x27xi32>
    %17 = stablehlo.constant dense<17> : tensor<1x27xi32>
    %18 = stablehlo.add %16, %17 : tensor<1x27xi32>
    %19 = stablehlo.select %12, %18, %16 : tensor<1x27xi1>, tensor<1x27xi32>
    %20 = stablehlo.constant dense<7> : tensor<1x27xi32>
    %21 = stablehlo.remainder %8, %20 : tensor<1x27xi32>
    %22 = stablehlo.constant dense<34> : tensor<1x27xi32>
    %23 = stablehlo.add %21, %22 : tensor<1x27xi32>
    %24 = stablehlo.select %10, %23, %19 : tensor<1x27xi1>, tensor<1x27xi32>
    %25 = stablehlo.subtract %8, %9 : tensor<1x27xi32>
    %26 = stablehlo.constant dense<3> : tensor<1x27xi32>
    %27 = stablehlo.remainder %25, %26 : tensor<1x27xi32>
    %28 = stablehlo.divide %8, %20 : tensor<1x27xi32>
    %29 = stablehlo.select %10, %28, %27 : tensor<1x27xi1>, tensor<1x27xi32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<1x27xi32>) -> tensor<1x27x2xi32>
    %31 = stablehlo.iota dim = 2 : tensor<1x27x2xi32>
    %32 = stablehlo.constant dense<0> : tensor<1x27x2xi32>
    %33 = stablehlo.compare EQ, %31, %32 : (tensor<1x27x2xi32>, tensor<1x27x2xi32>) -> tensor<1x27x2xi1>
    %34 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x27xi32>) -> tensor<1x27x2xi32>
    %35 = stablehlo.select %33, %34, %30 : tensor<1x27x2xi1>, tensor<1x27x2xi32>
    %36 = stablehlo.reshape %35 : (tensor<1x27x2xi32>) -> tensor<27x2xi32>
    %37 = stablehlo.reshape %rope : (tensor<17x2x48xf32>) -> tensor<17x96xf32>
    %38 = stablehlo.constant dense<16> : tensor<1xi32>
    %39 = stablehlo.clamp %1, %7, %38 : tensor<1xi32>
    %40 = "stablehlo.gather"(%37, %39) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 96>}> : (tensor<17x96xf32>, tensor<1xi32>) -> tensor<1x96xf32>
    %41 = stablehlo.slice %40 [0:1, 0:48] : (tensor<1x96xf32>) -> tensor<1x48xf32>
    %42 = stablehlo.slice %40 [0:1, 48:96] : (tensor<1x96xf32>) -> tensor<1x48xf32>
    %43 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %44 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<1xi32>) -> tensor<1x10xi32>
    %45 = stablehlo.compare LE, %43, %44 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %46 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %47 = stablehlo.multiply %6, %6 : tensor<160xf32>
    %48 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %49 = stablehlo.reduce(%47 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %50 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %51 = stablehlo.multiply %49, %50 : tensor<f32>
    %52 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %53 = stablehlo.add %51, %52 : tensor<f32>
    %54 = stablehlo.rsqrt %53 : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %56 = stablehlo.multiply %6, %55 : tensor<160xf32>
    %57 = stablehlo.multiply %56, %46 : tensor<160xf32>
    %58 = stablehlo.composite "xlaspike.matmul" %57, %model.layers.0.self_attn.qkv_proj.weight, %model.layers.0.self_attn.qkv_proj.scales, %model.layers.0.self_attn.qkv_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_0, version = 1 : i32} : (tensor<160xf32>, tensor<2592x5x32xui4>, tensor<2592x5xf16>, tensor<2592x5xf16>) -> tensor<2592xf32>
    %59 = stablehlo.reshape %58 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %60 = stablehlo.broadcast_in_dim %41, dims = [0, 3] : (tensor<1x48xf32>) -> tensor<1x27x2x48xf32>
    %61 = stablehlo.broadcast_in_dim %42, dims = [0, 3] : (tensor<1x48xf32>) -> tensor<1x27x2x48xf32>
    %62 = stablehlo.slice %59 [0:1, 0:27, 0:48] : (tensor<1x27x96xf32>) -> tensor<1x27x48xf32>
    %63 = stablehlo.slice %59 [0:1, 0:27, 48:96] : (tensor<1x27x96xf32>) -> tensor<1x27x48xf32>
    %64 = stablehlo.broadcast_in_dim %62, dims = [0, 1, 3] : (tensor<1x27x48xf32>) -> tensor<1x27x2x48xf32>
    %65 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 3] : (tensor<1x27x48xf32>) -> tensor<1x27x2x48xf32>
    %66 = stablehlo.iota dim = 2 : tensor<1x27x2x48xi32>
    %67 = stablehlo.constant dense<0> : tensor<1x27x2x48xi32>
    %68 = stablehlo.compare EQ, %66, %67 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %69 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %70 = stablehlo.constant dense<24> : tensor<1x27x2x48xi32>
    %71 = stablehlo.compare GE, %69, %70 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %72 = stablehlo.multiply %64, %60 : tensor<1x27x2x48xf32>
    %73 = stablehlo.multiply %65, %61 : tensor<1x27x2x48xf32>
    %74 = stablehlo.subtract %72, %73 : tensor<1x27x2x48xf32>
    %75 = stablehlo.multiply %65, %60 : tensor<1x27x2x48xf32>
    %76 = stablehlo.multiply %64, %61 : tensor<1x27x2x48xf32>
    %77 = stablehlo.add %75, %76 : tensor<1x27x2x48xf32>
    %78 = stablehlo.reshape %59 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %79 = stablehlo.select %68, %74, %77 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %80 = stablehlo.select %71, %78, %79 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %81 = stablehlo.reshape %80 : (tensor<1x27x2x48xf32>) -> tensor<27x2x48xf32>
    %82 = "stablehlo.scatter"(%cache.0, %36, %81) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x48xf32>, tensor<27x2xi32>, tensor<27x2x48xf32>) -> tensor<41x3x2x48xf32>
    %83 = stablehlo.slice %82 [0:10, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %84 = stablehlo.slice %82 [17:27, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %85 = stablehlo.slice %82 [34:41, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<7x3x2x48xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [1, 0, 3, 4] : (tensor<7x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %87 = stablehlo.broadcast_in_dim %83, dims = [2, 0, 3, 4] : (tensor<10x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %88 = stablehlo.multiply %86, %87 : tensor<3x7x10x2x48xf32>
    %89 = stablehlo.reduce(%88 init: %48) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x48xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %90 = stablehlo.reshape %45 : (tensor<1x10xi1>) -> tensor<10xi1>
    %91 = stablehlo.broadcast_in_dim %90, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %92 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x10xf32>
    %93 = stablehlo.multiply %89, %92 : tensor<3x7x10xf32>
    %94 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %95 = stablehlo.select %91, %93, %94 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %96 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %97 = stablehlo.reduce(%95 init: %96) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %99 = stablehlo.subtract %95, %98 : tensor<3x7x10xf32>
    %100 = stablehlo.exponential %99 : tensor<3x7x10xf32>
    %101 = stablehlo.reduce(%100 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %103 = stablehlo.divide %100, %102 : tensor<3x7x10xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x48xf32>
    %105 = stablehlo.broadcast_in_dim %84, dims = [2, 0, 3, 4] : (tensor<10x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %106 = stablehlo.multiply %104, %105 : tensor<3x7x10x2x48xf32>
    %107 = stablehlo.reduce(%106 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x48xf32>, tensor<f32>) -> tensor<3x7x2x48xf32>
    %108 = stablehlo.reshape %107 : (tensor<3x7x2x48xf32>) -> tensor<2016xf32>
    %109 = stablehlo.composite "xlaspike.matmul" %108, %model.layers.0.self_attn.o_proj.weight, %model.layers.0.self_attn.o_proj.scales, %model.layers.0.self_attn.o_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<2016xf32>, tensor<160x63x32xui4>, tensor<160x63xf16>, tensor<160x63xf16>) -> tensor<160xf32>
    %110 = stablehlo.add %6, %109 : tensor<160xf32>
    // layer 0: feed-forward
    %111 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %112 = stablehlo.multiply %110, %110 : tensor<160xf32>
    %113 = stablehlo.reduce(%112 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %114 = stablehlo.multiply %113, %50 : tensor<f32>
    %115 = stablehlo.add %114, %52 : tensor<f32>
    %116 = stablehlo.rsqrt %115 : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %118 = stablehlo.multiply %110, %117 : tensor<160xf32>
    %119 = stablehlo.multiply %118, %111 : tensor<160xf32>
    %120 = stablehlo.composite "xlaspike.gated_matmul" %119, %model.layers.0.mlp.gate_proj.weight, %model.layers.0.mlp.gate_proj.scales, %model.layers.0.mlp.gate_proj.biases, %model.layers.0.mlp.up_proj.weight, %model.layers.0.mlp.up_proj.scales, %model.layers.0.mlp.up_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @gated_matmul_2, version = 1 : i32} : (tensor<160xf32>, tensor<416x5x32xui4>, tensor<416x5xf16>, tensor<416x5xf16>, tensor<416x5x32xui4>, tensor<416x5xf16>, tensor<416x5xf16>) -> tensor<416xf32>
    %121 = stablehlo.composite "xlaspike.matmul" %120, %model.layers.0.mlp.down_proj.weight, %model.layers.0.mlp.down_proj.scales, %model.layers.0.mlp.down_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_3, version = 1 : i32} : (tensor<416xf32>, tensor<160x13x32xui4>, tensor<160x13xf16>, tensor<160x13xf16>) -> tensor<160xf32>
    %122 = stablehlo.add %110, %121 : tensor<160xf32>
    // layer 1: attention
    %123 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %124 = stablehlo.multiply %122, %122 : tensor<160xf32>
    %125 = stablehlo.reduce(%124 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %126 = stablehlo.multiply %125, %50 : tensor<f32>
    %127 = stablehlo.add %126, %52 : tensor<f32>
    %128 = stablehlo.rsqrt %127 : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %130 = stablehlo.multiply %122, %129 : tensor<160xf32>
    %131 = stablehlo.multiply %130, %123 : tensor<160xf32>
    %132 = stablehlo.composite "xlaspike.matmul" %131, %model.layers.1.self_attn.qkv_proj.weight, %model.layers.1.self_attn.qkv_proj.scales, %model.layers.1.self_attn.qkv_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_0, version = 1 : i32} : (tensor<160xf32>, tensor<2592x5x32xui4>, tensor<2592x5xf16>, tensor<2592x5xf16>) -> tensor<2592xf32>
    %133 = stablehlo.reshape %132 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %134 = stablehlo.broadcast_in_dim %41, dims = [0, 3] : (tensor<1x48xf32>) -> tensor<1x27x2x48xf32>
    %135 = stablehlo.broadcast_in_dim %42, dims = [0, 3] : (tensor<1x48xf32>) -> tensor<1x27x2x48xf32>
    %136 = stablehlo.slice %133 [0:1, 0:27, 0:48] : (tensor<1x27x96xf32>) -> tensor<1x27x48xf32>
    %137 = stablehlo.slice %133 [0:1, 0:27, 48:96] : (tensor<1x27x96xf32>) -> tensor<1x27x48xf32>
    %138 = stablehlo.broadcast_in_dim %136, dims = [0, 1, 3] : (tensor<1x27x48xf32>) -> tensor<1x27x2x48xf32>
    %139 = stablehlo.broadcast_in_dim %137, dims = [0, 1, 3] : (tensor<1x27x48xf32>) -> tensor<1x27x2x48xf32>
    %140 = stablehlo.iota dim = 2 : tensor<1x27x2x48xi32>
    %141 = stablehlo.compare EQ, %140, %67 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %142 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %143 = stablehlo.compare GE, %142, %70 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %144 = stablehlo.multiply %138, %134 : tensor<1x27x2x48xf32>
    %145 = stablehlo.multiply %139, %135 : tensor<1x27x2x48xf32>
    %146 = stablehlo.subtract %144, %145 : tensor<1x27x2x48xf32>
    %147 = stablehlo.multiply %139, %134 : tensor<1x27x2x48xf32>
    %148 = stablehlo.multiply %138, %135 : tensor<1x27x2x48xf32>
    %149 = stablehlo.add %147, %148 : tensor<1x27x2x48xf32>
    %150 = stablehlo.reshape %133 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %151 = stablehlo.select %141, %146, %149 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %152 = stablehlo.select %143, %150, %151 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %153 = stablehlo.reshape %152 : (tensor<1x27x2x48xf32>) -> tensor<27x2x48xf32>
    %154 = "stablehlo.scatter"(%cache.1, %36, %153) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x48xf32>, tensor<27x2xi32>, tensor<27x2x48xf32>) -> tensor<41x3x2x48xf32>
    %155 = stablehlo.slice %154 [0:10, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %156 = stablehlo.slice %154 [17:27, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %157 = stablehlo.slice %154 [34:41, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<7x3x2x48xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [1, 0, 3, 4] : (tensor<7x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %159 = stablehlo.broadcast_in_dim %155, dims = [2, 0, 3, 4] : (tensor<10x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %160 = stablehlo.multiply %158, %159 : tensor<3x7x10x2x48xf32>
    %161 = stablehlo.reduce(%160 init: %48) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x48xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %162 = stablehlo.reshape %45 : (tensor<1x10xi1>) -> tensor<10xi1>
    %163 = stablehlo.broadcast_in_dim %162, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %164 = stablehlo.multiply %161, %92 : tensor<3x7x10xf32>
    %165 = stablehlo.select %163, %164, %94 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %166 = stablehlo.reduce(%165 init: %96) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %167 = stablehlo.broadcast_in_dim %166, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %168 = stablehlo.subtract %165, %167 : tensor<3x7x10xf32>
    %169 = stablehlo.exponential %168 : tensor<3x7x10xf32>
    %170 = stablehlo.reduce(%169 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %171 = stablehlo.broadcast_in_dim %170, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %172 = stablehlo.divide %169, %171 : tensor<3x7x10xf32>
    %173 = stablehlo.broadcast_in_dim %172, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x48xf32>
    %174 = stablehlo.broadcast_in_dim %156, dims = [2, 0, 3, 4] : (tensor<10x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %175 = stablehlo.multiply %173, %174 : tensor<3x7x10x2x48xf32>
    %176 = stablehlo.reduce(%175 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x48xf32>, tensor<f32>) -> tensor<3x7x2x48xf32>
    %177 = stablehlo.reshape %176 : (tensor<3x7x2x48xf32>) -> tensor<2016xf32>
    %178 = stablehlo.composite "xlaspike.matmul" %177, %model.layers.1.self_attn.o_proj.weight, %model.layers.1.self_attn.o_proj.scales, %model.layers.1.self_attn.o_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<2016xf32>, tensor<160x63x32xui4>, tensor<160x63xf16>, tensor<160x63xf16>) -> tensor<160xf32>
    %179 = stablehlo.add %122, %178 : tensor<160xf32>
    // layer 1: feed-forward
    %180 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %181 = stablehlo.multiply %179, %179 : tensor<160xf32>
    %182 = stablehlo.reduce(%181 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %183 = stablehlo.multiply %182, %50 : tensor<f32>
    %184 = stablehlo.add %183, %52 : tensor<f32>
    %185 = stablehlo.rsqrt %184 : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %187 = stablehlo.multiply %179, %186 : tensor<160xf32>
    %188 = stablehlo.multiply %187, %180 : tensor<160xf32>
    %189 = stablehlo.composite "xlaspike.gated_matmul" %188, %model.layers.1.mlp.gate_proj.weight, %model.layers.1.mlp.gate_proj.scales, %model.layers.1.mlp.gate_proj.biases, %model.layers.1.mlp.up_proj.weight, %model.layers.1.mlp.up_proj.scales, %model.layers.1.mlp.up_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @gated_matmul_2, version = 1 : i32} : (tensor<160xf32>, tensor<416x5x32xui4>, tensor<416x5xf16>, tensor<416x5xf16>, tensor<416x5x32xui4>, tensor<416x5xf16>, tensor<416x5xf16>) -> tensor<416xf32>
    %190 = stablehlo.composite "xlaspike.matmul" %189, %model.layers.1.mlp.down_proj.weight, %model.layers.1.mlp.down_proj.scales, %model.layers.1.mlp.down_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_3, version = 1 : i32} : (tensor<416xf32>, tensor<160x13x32xui4>, tensor<160x13xf16>, tensor<160x13xf16>) -> tensor<160xf32>
    %191 = stablehlo.add %179, %190 : tensor<160xf32>
    // head
    %192 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %193 = stablehlo.multiply %191, %191 : tensor<160xf32>
    %194 = stablehlo.reduce(%193 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %195 = stablehlo.multiply %194, %50 : tensor<f32>
    %196 = stablehlo.add %195, %52 : tensor<f32>
    %197 = stablehlo.rsqrt %196 : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %197, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %199 = stablehlo.multiply %191, %198 : tensor<160xf32>
    %200 = stablehlo.multiply %199, %192 : tensor<160xf32>
    %201 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x160xf16>) -> tensor<26x160xf32>
    %202 = stablehlo.broadcast_in_dim %200, dims = [1] : (tensor<160xf32>) -> tensor<26x160xf32>
    %203 = stablehlo.multiply %201, %202 : tensor<26x160xf32>
    %204 = stablehlo.constant dense<0.0e+00> : tensor<26x160xf32>
    %205 = stablehlo.subtract %204, %203 : tensor<26x160xf32>
    %206 = stablehlo.subtract %204, %205 : tensor<26x160xf32>
    %207 = stablehlo.reduce(%206 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<26x160xf32>, tensor<f32>) -> tensor<26xf32>
    %208 = stablehlo.reduce(%207 init: %96) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %209 = stablehlo.broadcast_in_dim %208, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %210 = stablehlo.is_finite %209 : (tensor<26xf32>) -> tensor<26xi1>
    %211 = stablehlo.compare EQ, %207, %209 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %212 = stablehlo.constant dense<false> : tensor<26xi1>
    %213 = stablehlo.select %210, %211, %212 : tensor<26xi1>, tensor<26xi1>
    %214 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %215 = stablehlo.iota dim = 0 : tensor<26xui32>
    %216 = stablehlo.select %213, %215, %214 : tensor<26xi1>, tensor<26xui32>
    %217 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %218 = stablehlo.reduce(%216 init: %217) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %219 = stablehlo.bitcast_convert %218 : (tensor<ui32>) -> tensor<i32>
    return %219, %82, %154 : tensor<i32>, tensor<41x3x2x48xf32>, tensor<41x3x2x48xf32>
  }
  func.func private @matmul_0(
    %arg0: tensor<160xf32>,
    %arg1: tensor<2592x5x32xui4>,
    %arg2: tensor<2592x5xf16>,
    %arg3: tensor<2592x5xf16>
  ) -> (tensor<2592xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<160xf32>) -> tensor<5x32xf32>
    %1 = stablehlo.convert %arg1 : (tensor<2592x5x32xui4>) -> tensor<2592x5x32xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<2592x5x32xf32>) -> tensor<2592x5x32xf32>
    %3 = stablehlo.convert %arg2 : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %5 = stablehlo.convert %arg3 : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %7 = stablehlo.multiply %2, %4 : tensor<2592x5x32xf32>
    %8 = stablehlo.add %7, %6 : tensor<2592x5x32xf32>
    %9 = stablehlo.broadcast_in_dim %0, dims = [1, 2] : (tensor<5x32xf32>) -> tensor<2592x5x32xf32>
    %10 = stablehlo.multiply %8, %9 : tensor<2592x5x32xf32>
    %11 = stablehlo.constant dense<0.0e+00> : tensor<2592x5x32xf32>
    %12 = stablehlo.subtract %11, %10 : tensor<2592x5x32xf32>
    %13 = stablehlo.subtract %11, %12 : tensor<2592x5x32xf32>
    %14 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %15 = stablehlo.reduce(%13 init: %14) applies stablehlo.add across dimensions = [1, 2] : (tensor<2592x5x32xf32>, tensor<f32>) -> tensor<2592xf32>
    return %15 : tensor<2592xf32>
  }
  func.func private @matmul_1(
    %arg0: tensor<2016xf32>,
    %arg1: tensor<160x63x32xui4>,
    %arg2: tensor<160x63xf16>,
    %arg3: tensor<160x63xf16>
  ) -> (tensor<160xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<2016xf32>) -> tensor<63x32xf32>
    %1 = stablehlo.convert %arg1 : (tensor<160x63x32xui4>) -> tensor<160x63x32xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<160x63x32xf32>) -> tensor<160x63x32xf32>
    %3 = stablehlo.convert %arg2 : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %5 = stablehlo.convert %arg3 : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %7 = stablehlo.multiply %2, %4 : tensor<160x63x32xf32>
    %8 = stablehlo.add %7, %6 : tensor<160x63x32xf32>
    %9 = stablehlo.broadcast_in_dim %0, dims = [1, 2] : (tensor<63x32xf32>) -> tensor<160x63x32xf32>
    %10 = stablehlo.multiply %8, %9 : tensor<160x63x32xf32>
    %11 = stablehlo.constant dense<0.0e+00> : tensor<160x63x32xf32>
    %12 = stablehlo.subtract %11, %10 : tensor<160x63x32xf32>
    %13 = stablehlo.subtract %11, %12 : tensor<160x63x32xf32>
    %14 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %15 = stablehlo.reduce(%13 init: %14) applies stablehlo.add across dimensions = [1, 2] : (tensor<160x63x32xf32>, tensor<f32>) -> tensor<160xf32>
    return %15 : tensor<160xf32>
  }
  func.func private @gated_matmul_2(
    %arg0: tensor<160xf32>,
    %arg1: tensor<416x5x32xui4>,
    %arg2: tensor<416x5xf16>,
    %arg3: tensor<416x5xf16>,
    %arg4: tensor<416x5x32xui4>,
    %arg5: tensor<416x5xf16>,
    %arg6: tensor<416x5xf16>
  ) -> (tensor<416xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<160xf32>) -> tensor<5x32xf32>
    %1 = stablehlo.convert %arg1 : (tensor<416x5x32xui4>) -> tensor<416x5x32xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<416x5x32xf32>) -> tensor<416x5x32xf32>
    %3 = stablehlo.convert %arg2 : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %5 = stablehlo.convert %arg3 : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %7 = stablehlo.multiply %2, %4 : tensor<416x5x32xf32>
    %8 = stablehlo.add %7, %6 : tensor<416x5x32xf32>
    %9 = stablehlo.broadcast_in_dim %0, dims = [1, 2] : (tensor<5x32xf32>) -> tensor<416x5x32xf32>
    %10 = stablehlo.multiply %8, %9 : tensor<416x5x32xf32>
    %11 = stablehlo.constant dense<0.0e+00> : tensor<416x5x32xf32>
    %12 = stablehlo.subtract %11, %10 : tensor<416x5x32xf32>
    %13 = stablehlo.subtract %11, %12 : tensor<416x5x32xf32>
    %14 = stablehlo.convert %arg4 : (tensor<416x5x32xui4>) -> tensor<416x5x32xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<416x5x32xf32>) -> tensor<416x5x32xf32>
    %16 = stablehlo.convert %arg5 : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %18 = stablehlo.convert %arg6 : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %20 = stablehlo.multiply %15, %17 : tensor<416x5x32xf32>
    %21 = stablehlo.add %20, %19 : tensor<416x5x32xf32>
    %22 = stablehlo.broadcast_in_dim %0, dims = [1, 2] : (tensor<5x32xf32>) -> tensor<416x5x32xf32>
    %23 = stablehlo.multiply %21, %22 : tensor<416x5x32xf32>
    %24 = stablehlo.subtract %11, %23 : tensor<416x5x32xf32>
    %25 = stablehlo.subtract %11, %24 : tensor<416x5x32xf32>
    %26 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %27:2 = stablehlo.reduce(%13 init: %26), (%25 init: %26) across dimensions = [1, 2] : (tensor<416x5x32xf32>, tensor<416x5x32xf32>, tensor<f32>, tensor<f32>) -> (tensor<416xf32>, tensor<416xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %28 = stablehlo.logistic %27#0 : tensor<416xf32>
    %29 = stablehlo.multiply %27#0, %28 : tensor<416xf32>
    %30 = stablehlo.multiply %29, %27#1 : tensor<416xf32>
    return %30 : tensor<416xf32>
  }
  func.func private @matmul_3(
    %arg0: tensor<416xf32>,
    %arg1: tensor<160x13x32xui4>,
    %arg2: tensor<160x13xf16>,
    %arg3: tensor<160x13xf16>
  ) -> (tensor<160xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<416xf32>) -> tensor<13x32xf32>
    %1 = stablehlo.convert %arg1 : (tensor<160x13x32xui4>) -> tensor<160x13x32xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<160x13x32xf32>) -> tensor<160x13x32xf32>
    %3 = stablehlo.convert %arg2 : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %5 = stablehlo.convert %arg3 : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %7 = stablehlo.multiply %2, %4 : tensor<160x13x32xf32>
    %8 = stablehlo.add %7, %6 : tensor<160x13x32xf32>
    %9 = stablehlo.broadcast_in_dim %0, dims = [1, 2] : (tensor<13x32xf32>) -> tensor<160x13x32xf32>
    %10 = stablehlo.multiply %8, %9 : tensor<160x13x32xf32>
    %11 = stablehlo.constant dense<0.0e+00> : tensor<160x13x32xf32>
    %12 = stablehlo.subtract %11, %10 : tensor<160x13x32xf32>
    %13 = stablehlo.subtract %11, %12 : tensor<160x13x32xf32>
    %14 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %15 = stablehlo.reduce(%13 init: %14) applies stablehlo.add across dimensions = [1, 2] : (tensor<160x13x32xf32>, tensor<f32>) -> tensor<160xf32>
    return %15 : tensor<160xf32>
  }
}
