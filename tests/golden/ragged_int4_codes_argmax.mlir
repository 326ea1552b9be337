module @ragged_6_argmax {
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
    %cache.0: tensor<6x41x3x2x48xf32>,
    %cache.1: tensor<6x41x3x2x48xf32>,
    %tokens: tensor<6xi32>,
    %positions: tensor<6xi32>
  ) -> (tensor<6xi32>, tensor<6x41x3x2x48xf32>, tensor<6x41x3x2x48xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<6xi32>
    %1 = stablehlo.constant dense<25> : tensor<6xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<6xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf16>, tensor<6xi32>) -> tensor<6x160xf16>
    %4 = stablehlo.convert %3 : (tensor<6x160xf16>) -> tensor<6x160xf32>
    %5 = stablehlo.iota dim = 0 : tensor<6xi32>
    %6 = stablehlo.iota dim = 1 : tensor<6x27xi32>
    %7 = stablehlo.constant dense<21> : tensor<6x27xi32>
    %8 = stablehlo.compare LT, %6, %7 : (tensor<6x27xi32>, tensor<6x27xi32>) -> tensor<6x27xi1>
    %9 = stablehlo.constant dense<24> : tensor<6x27xi32>
    %10 = stablehlo.compare GE, %6, %9 : (tensor<6x27xi32>, tensor<6x27xi32>) -> tensor<6x27xi1>
    %11 = stablehlo.broadcast_in_dim %positions, dims = [0] : (tensor<6xi32>) -> tensor<6x27xi32>
    %12 = stablehlo.constant dense<0> : tensor<6x27xi32>
    %13 = stablehlo.constant dense<16> : tensor<6x27xi32>
    %14 = stablehlo.clamp %12, %11, %13 : tensor<6x27xi32>
    %15 = stablehlo.constant dense<17> : tensor<6x27xi32>
    %16 = stablehlo.add %14, %15 : tensor<6x27xi32>
    %17 = stablehlo.select %10, %16, %14 : tensor<6x27xi1>, tensor<6x27xi32>
    %18 = stablehlo.constant dense<7> : tensor<6x27xi32>
    %19 = stablehlo.remainder %6, %18 : tensor<6x27xi32>
    %20 = stablehlo.constant dense<34> : tensor<6x27xi32>
    %21 = stablehlo.add %19, %20 : tensor<6x27xi32>
    %22 = stablehlo.select %8, %21, %17 : tensor<6x27xi1>, tensor<6x27xi32>
    %23 = stablehlo.subtract %6, %7 : tensor<6x27xi32>
    %24 = stablehlo.constant dense<3> : tensor<6x27xi32>
    %25 = stablehlo.remainder %23, %24 : tensor<6x27xi32>
    %26 = stablehlo.divide %6, %18 : tensor<6x27xi32>
    %27 = stablehlo.select %8, %26, %25 : tensor<6x27xi1>, tensor<6x27xi32>
    %28 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<6xi32>) -> tensor<6x27xi32>
    %29 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<6x27xi32>) -> tensor<6x27x3xi32>
    %30 = stablehlo.iota dim = 2 : tensor<6x27x3xi32>
    %31 = stablehlo.constant dense<0> : tensor<6x27x3xi32>
    %32 = stablehlo.compare EQ, %30, %31 : (tensor<6x27x3xi32>, tensor<6x27x3xi32>) -> tensor<6x27x3xi1>
    %33 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<6x27xi32>) -> tensor<6x27x3xi32>
    %34 = stablehlo.select %32, %33, %29 : tensor<6x27x3xi1>, tensor<6x27x3xi32>
    %35 = stablehlo.iota dim = 2 : tensor<6x27x3xi32>
    %36 = stablehlo.constant dense<1> : tensor<6x27x3xi32>
    %37 = stablehlo.compare EQ, %35, %36 : (tensor<6x27x3xi32>, tensor<6x27x3xi32>) -> tensor<6x27x3xi1>
    %38 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<6x27xi32>) -> tensor<6x27x3xi32>
    %39 = stablehlo.select %37, %38, %34 : tensor<6x27x3xi1>, tensor<6x27x3xi32>
    %40 = stablehlo.reshape %39 : (tensor<6x27x3xi32>) -> tensor<162x3xi32>
    %41 = stablehlo.reshape %rope : (tensor<17x2x48xf32>) -> tensor<17x96xf32>
    %42 = stablehlo.constant dense<16> : tensor<6xi32>
    %43 = stablehlo.clamp %0, %positions, %42 : tensor<6xi32>
    %44 = "stablehlo.gather"(%41, %43) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 96>}> : (tensor<17x96xf32>, tensor<6xi32>) -> tensor<6x96xf32>
    %45 = stablehlo.slice %44 [0:6, 0:48] : (tensor<6x96xf32>) -> tensor<6x48xf32>
    %46 = stablehlo.slice %44 [0:6, 48:96] : (tensor<6x96xf32>) -> tensor<6x48xf32>
    %47 = stablehlo.iota dim = 1 : tensor<6x10xi32>
    %48 = stablehlo.broadcast_in_dim %positions, dims = [0] : (tensor<6xi32>) -> tensor<6x10xi32>
    %49 = stablehlo.compare LE, %47, %48 : (tensor<6x10xi32>, tensor<6x10xi32>) -> tensor<6x10xi1>
    // layer 0: attention
    %50 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %51 = stablehlo.multiply %4, %4 : tensor<6x160xf32>
    %52 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %53 = stablehlo.reduce(%51 init: %52) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %54 = stablehlo.constant dense<6.25e-03> : tensor<6xf32>
    %55 = stablehlo.multiply %53, %54 : tensor<6xf32>
    %56 = stablehlo.constant dense<1.0e-05> : tensor<6xf32>
    %57 = stablehlo.add %55, %56 : tensor<6xf32>
    %58 = stablehlo.rsqrt %57 : tensor<6xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %60 = stablehlo.multiply %4, %59 : tensor<6x160xf32>
    %61 = stablehlo.multiply %60, %50 : tensor<6x160xf32>
    %62 = stablehlo.composite "xlaspike.matmul" %61, %model.layers.0.self_attn.qkv_proj.weight, %model.layers.0.self_attn.qkv_proj.scales, %model.layers.0.self_attn.qkv_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_0, version = 1 : i32} : (tensor<6x160xf32>, tensor<2592x5x32xui4>, tensor<2592x5xf16>, tensor<2592x5xf16>) -> tensor<6x2592xf32>
    %63 = stablehlo.reshape %62 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %64 = stablehlo.broadcast_in_dim %45, dims = [0, 3] : (tensor<6x48xf32>) -> tensor<6x27x2x48xf32>
    %65 = stablehlo.broadcast_in_dim %46, dims = [0, 3] : (tensor<6x48xf32>) -> tensor<6x27x2x48xf32>
    %66 = stablehlo.slice %63 [0:6, 0:27, 0:48] : (tensor<6x27x96xf32>) -> tensor<6x27x48xf32>
    %67 = stablehlo.slice %63 [0:6, 0:27, 48:96] : (tensor<6x27x96xf32>) -> tensor<6x27x48xf32>
    %68 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 3] : (tensor<6x27x48xf32>) -> tensor<6x27x2x48xf32>
    %69 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 3] : (tensor<6x27x48xf32>) -> tensor<6x27x2x48xf32>
    %70 = stablehlo.iota dim = 2 : tensor<6x27x2x48xi32>
    %71 = stablehlo.constant dense<0> : tensor<6x27x2x48xi32>
    %72 = stablehlo.compare EQ, %70, %71 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %73 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %74 = stablehlo.constant dense<24> : tensor<6x27x2x48xi32>
    %75 = stablehlo.compare GE, %73, %74 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %76 = stablehlo.multiply %68, %64 : tensor<6x27x2x48xf32>
    %77 = stablehlo.multiply %69, %65 : tensor<6x27x2x48xf32>
    %78 = stablehlo.subtract %76, %77 : tensor<6x27x2x48xf32>
    %79 = stablehlo.multiply %69, %64 : tensor<6x27x2x48xf32>
    %80 = stablehlo.multiply %68, %65 : tensor<6x27x2x48xf32>
    %81 = stablehlo.add %79, %80 : tensor<6x27x2x48xf32>
    %82 = stablehlo.reshape %63 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %83 = stablehlo.select %72, %78, %81 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %84 = stablehlo.select %75, %82, %83 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %85 = stablehlo.reshape %84 : (tensor<6x27x2x48xf32>) -> tensor<162x2x48xf32>
    %86 = "stablehlo.scatter"(%cache.0, %40, %85) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x48xf32>, tensor<162x3xi32>, tensor<162x2x48xf32>) -> tensor<6x41x3x2x48xf32>
    %87 = stablehlo.slice %86 [0:6, 0:10, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x10x3x2x48xf32>
    %88 = stablehlo.slice %86 [0:6, 17:27, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x10x3x2x48xf32>
    %89 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x2x48xi1>
    %90 = stablehlo.constant dense<0.0e+00> : tensor<6x10x3x2x48xf32>
    %91 = stablehlo.select %89, %88, %90 : tensor<6x10x3x2x48xi1>, tensor<6x10x3x2x48xf32>
    %92 = stablehlo.slice %86 [0:6, 34:41, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x7x3x2x48xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0, 2, 1, 4, 5] : (tensor<6x7x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %94 = stablehlo.broadcast_in_dim %87, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %95 = stablehlo.multiply %93, %94 : tensor<6x3x7x10x2x48xf32>
    %96 = stablehlo.reduce(%95 init: %52) applies stablehlo.add across dimensions = [4, 5] : (tensor<6x3x7x10x2x48xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %97 = stablehlo.broadcast_in_dim %49, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %98 = stablehlo.constant dense<1.0206208e-01> : tensor<6x3x7x10xf32>
    %99 = stablehlo.multiply %96, %98 : tensor<6x3x7x10xf32>
    %100 = stablehlo.constant dense<-1.0e+30> : tensor<6x3x7x10xf32>
    %101 = stablehlo.select %97, %99, %100 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %102 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %103 = stablehlo.reduce(%101 init: %102) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %105 = stablehlo.subtract %101, %104 : tensor<6x3x7x10xf32>
    %106 = stablehlo.exponential %105 : tensor<6x3x7x10xf32>
    %107 = stablehlo.reduce(%106 init: %52) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %109 = stablehlo.divide %106, %108 : tensor<6x3x7x10xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x2x48xf32>
    %111 = stablehlo.broadcast_in_dim %91, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %112 = stablehlo.multiply %110, %111 : tensor<6x3x7x10x2x48xf32>
    %113 = stablehlo.reduce(%112 init: %52) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x2x48xf32>, tensor<f32>) -> tensor<6x3x7x2x48xf32>
    %114 = stablehlo.reshape %113 : (tensor<6x3x7x2x48xf32>) -> tensor<6x2016xf32>
    %115 = stablehlo.composite "xlaspike.matmul" %114, %model.layers.0.self_attn.o_proj.weight, %model.layers.0.self_attn.o_proj.scales, %model.layers.0.self_attn.o_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<6x2016xf32>, tensor<160x63x32xui4>, tensor<160x63xf16>, tensor<160x63xf16>) -> tensor<6x160xf32>
    %116 = stablehlo.add %4, %115 : tensor<6x160xf32>
    // layer 0: feed-forward
    %117 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %118 = stablehlo.multiply %116, %116 : tensor<6x160xf32>
    %119 = stablehlo.reduce(%118 init: %52) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %120 = stablehlo.multiply %119, %54 : tensor<6xf32>
    %121 = stablehlo.add %120, %56 : tensor<6xf32>
    %122 = stablehlo.rsqrt %121 : tensor<6xf32>
    %123 = stablehlo.broadcast_in_dim %122, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %124 = stablehlo.multiply %116, %123 : tensor<6x160xf32>
    %125 = stablehlo.multiply %124, %117 : tensor<6x160xf32>
    %126 = stablehlo.composite "xlaspike.gated_matmul" %125, %model.layers.0.mlp.gate_proj.weight, %model.layers.0.mlp.gate_proj.scales, %model.layers.0.mlp.gate_proj.biases, %model.layers.0.mlp.up_proj.weight, %model.layers.0.mlp.up_proj.scales, %model.layers.0.mlp.up_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @gated_matmul_2, version = 1 : i32} : (tensor<6x160xf32>, tensor<416x5x32xui4>, tensor<416x5xf16>, tensor<416x5xf16>, tensor<416x5x32xui4>, tensor<416x5xf16>, tensor<416x5xf16>) -> tensor<6x416xf32>
    %127 = stablehlo.composite "xlaspike.matmul" %126, %model.layers.0.mlp.down_proj.weight, %model.layers.0.mlp.down_proj.scales, %model.layers.0.mlp.down_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_3, version = 1 : i32} : (tensor<6x416xf32>, tensor<160x13x32xui4>, tensor<160x13xf16>, tensor<160x13xf16>) -> tensor<6x160xf32>
    %128 = stablehlo.add %116, %127 : tensor<6x160xf32>
    // layer 1: attention
    %129 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %130 = stablehlo.multiply %128, %128 : tensor<6x160xf32>
    %131 = stablehlo.reduce(%130 init: %52) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %132 = stablehlo.multiply %131, %54 : tensor<6xf32>
    %133 = stablehlo.add %132, %56 : tensor<6xf32>
    %134 = stablehlo.rsqrt %133 : tensor<6xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %136 = stablehlo.multiply %128, %135 : tensor<6x160xf32>
    %137 = stablehlo.multiply %136, %129 : tensor<6x160xf32>
    %138 = stablehlo.composite "xlaspike.matmul" %137, %model.layers.1.self_attn.qkv_proj.weight, %model.layers.1.self_attn.qkv_proj.scales, %model.layers.1.self_attn.qkv_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_0, version = 1 : i32} : (tensor<6x160xf32>, tensor<2592x5x32xui4>, tensor<2592x5xf16>, tensor<2592x5xf16>) -> tensor<6x2592xf32>
    %139 = stablehlo.reshape %138 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %140 = stablehlo.broadcast_in_dim %45, dims = [0, 3] : (tensor<6x48xf32>) -> tensor<6x27x2x48xf32>
    %141 = stablehlo.broadcast_in_dim %46, dims = [0, 3] : (tensor<6x48xf32>) -> tensor<6x27x2x48xf32>
    %142 = stablehlo.slice %139 [0:6, 0:27, 0:48] : (tensor<6x27x96xf32>) -> tensor<6x27x48xf32>
    %143 = stablehlo.slice %139 [0:6, 0:27, 48:96] : (tensor<6x27x96xf32>) -> tensor<6x27x48xf32>
    %144 = stablehlo.broadcast_in_dim %142, dims = [0, 1, 3] : (tensor<6x27x48xf32>) -> tensor<6x27x2x48xf32>
    %145 = stablehlo.broadcast_in_dim %143, dims = [0, 1, 3] : (tensor<6x27x48xf32>) -> tensor<6x27x2x48xf32>
    %146 = stablehlo.iota dim = 2 : tensor<6x27x2x48xi32>
    %147 = stablehlo.compare EQ, %146, %71 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %148 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %149 = stablehlo.compare GE, %148, %74 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %150 = stablehlo.multiply %144, %140 : tensor<6x27x2x48xf32>
    %151 = stablehlo.multiply %145, %141 : tensor<6x27x2x48xf32>
    %152 = stablehlo.subtract %150, %151 : tensor<6x27x2x48xf32>
    %153 = stablehlo.multiply %145, %140 : tensor<6x27x2x48xf32>
    %154 = stablehlo.multiply %144, %141 : tensor<6x27x2x48xf32>
    %155 = stablehlo.add %153, %154 : tensor<6x27x2x48xf32>
    %156 = stablehlo.reshape %139 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %157 = stablehlo.select %147, %152, %155 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %158 = stablehlo.select %149, %156, %157 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %159 = stablehlo.reshape %158 : (tensor<6x27x2x48xf32>) -> tensor<162x2x48xf32>
    %160 = "stablehlo.scatter"(%cache.1, %40, %159) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x48xf32>, tensor<162x3xi32>, tensor<162x2x48xf32>) -> tensor<6x41x3x2x48xf32>
    %161 = stablehlo.slice %160 [0:6, 0:10, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x10x3x2x48xf32>
    %162 = stablehlo.slice %160 [0:6, 17:27, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x10x3x2x48xf32>
    %163 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x2x48xi1>
    %164 = stablehlo.select %163, %162, %90 : tensor<6x10x3x2x48xi1>, tensor<6x10x3x2x48xf32>
    %165 = stablehlo.slice %160 [0:6, 34:41, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x7x3x2x48xf32>
    %166 = stablehlo.broadcast_in_dim %165, dims = [0, 2, 1, 4, 5] : (tensor<6x7x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %167 = stablehlo.broadcast_in_dim %161, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %168 = stablehlo.multiply %166, %167 : tensor<6x3x7x10x2x48xf32>
    %169 = stablehlo.reduce(%168 init: %52) applies stablehlo.add across dimensions = [4, 5] : (tensor<6x3x7x10x2x48xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %170 = stablehlo.broadcast_in_dim %49, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %171 = stablehlo.multiply %169, %98 : tensor<6x3x7x10xf32>
    %172 = stablehlo.select %170, %171, %100 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %173 = stablehlo.reduce(%172 init: %102) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %174 = stablehlo.broadcast_in_dim %173, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %175 = stablehlo.subtract %172, %174 : tensor<6x3x7x10xf32>
    %176 = stablehlo.exponential %175 : tensor<6x3x7x10xf32>
    %177 = stablehlo.reduce(%176 init: %52) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %179 = stablehlo.divide %176, %178 : tensor<6x3x7x10xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x2x48xf32>
    %181 = stablehlo.broadcast_in_dim %164, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %182 = stablehlo.multiply %180, %181 : tensor<6x3x7x10x2x48xf32>
    %183 = stablehlo.reduce(%182 init: %52) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x2x48xf32>, tensor<f32>) -> tensor<6x3x7x2x48xf32>
    %184 = stablehlo.reshape %183 : (tensor<6x3x7x2x48xf32>) -> tensor<6x2016xf32>
    %185 = stablehlo.composite "xlaspike.matmul" %184, %model.layers.1.self_attn.o_proj.weight, %model.layers.1.self_attn.o_proj.scales, %model.layers.1.self_attn.o_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<6x2016xf32>, tensor<160x63x32xui4>, tensor<160x63xf16>, tensor<160x63xf16>) -> tensor<6x160xf32>
    %186 = stablehlo.add %128, %185 : tensor<6x160xf32>
    // layer 1: feed-forward
    %187 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %188 = stablehlo.multiply %186, %186 : tensor<6x160xf32>
    %189 = stablehlo.reduce(%188 init: %52) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %190 = stablehlo.multiply %189, %54 : tensor<6xf32>
    %191 = stablehlo.add %190, %56 : tensor<6xf32>
    %192 = stablehlo.rsqrt %191 : tensor<6xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %194 = stablehlo.multiply %186, %193 : tensor<6x160xf32>
    %195 = stablehlo.multiply %194, %187 : tensor<6x160xf32>
    %196 = stablehlo.composite "xlaspike.gated_matmul" %195, %model.layers.1.mlp.gate_proj.weight, %model.layers.1.mlp.gate_proj.scales, %model.layers.1.mlp.gate_proj.biases, %model.layers.1.mlp.up_proj.weight, %model.layers.1.mlp.up_proj.scales, %model.layers.1.mlp.up_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @gated_matmul_2, version = 1 : i32} : (tensor<6x160xf32>, tensor<416x5x32xui4>, tensor<416x5xf16>, tensor<416x5xf16>, tensor<416x5x32xui4>, tensor<416x5xf16>, tensor<416x5xf16>) -> tensor<6x416xf32>
    %197 = stablehlo.composite "xlaspike.matmul" %196, %model.layers.1.mlp.down_proj.weight, %model.layers.1.mlp.down_proj.scales, %model.layers.1.mlp.down_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_3, version = 1 : i32} : (tensor<6x416xf32>, tensor<160x13x32xui4>, tensor<160x13xf16>, tensor<160x13xf16>) -> tensor<6x160xf32>
    %198 = stablehlo.add %186, %197 : tensor<6x160xf32>
    // head
    %199 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %200 = stablehlo.multiply %198, %198 : tensor<6x160xf32>
    %201 = stablehlo.reduce(%200 init: %52) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %202 = stablehlo.multiply %201, %54 : tensor<6xf32>
    %203 = stablehlo.add %202, %56 : tensor<6xf32>
    %204 = stablehlo.rsqrt %203 : tensor<6xf32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %206 = stablehlo.multiply %198, %205 : tensor<6x160xf32>
    %207 = stablehlo.multiply %206, %199 : tensor<6x160xf32>
    %208 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x160xf16>) -> tensor<26x160xf32>
    %209 = stablehlo.dot_general %207, %208, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<26x160xf32>) -> tensor<6x26xf32>
    %210 = stablehlo.reduce(%209 init: %102) applies stablehlo.maximum across dimensions = [1] : (tensor<6x26xf32>, tensor<f32>) -> tensor<6xf32>
    %211 = stablehlo.broadcast_in_dim %210, dims = [0] : (tensor<6xf32>) -> tensor<6x26xf32>
    %212 = stablehlo.is_finite %211 : (tensor<6x26xf32>) -> tensor<6x26xi1>
    %213 = stablehlo.compare EQ, %209, %211 : (tensor<6x26xf32>, tensor<6x26xf32>) -> tensor<6x26xi1>
    %214 = stablehlo.constant dense<false> : tensor<6x26xi1>
    %215 = stablehlo.select %212, %213, %214 : tensor<6x26xi1>, tensor<6x26xi1>
    %216 = stablehlo.constant dense<2147483647> : tensor<6x26xui32>
    %217 = stablehlo.iota dim = 1 : tensor<6x26xui32>
    %218 = stablehlo.select %215, %217, %216 : tensor<6x26xi1>, tensor<6x26xui32>
    %219 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %220 = stablehlo.reduce(%218 init: %219) applies stablehlo.minimum across dimensions = [1] : (tensor<6x26xui32>, tensor<ui32>) -> tensor<6xui32>
    %221 = stablehlo.bitcast_convert %220 : (tensor<6xui32>) -> tensor<6xi32>
    return %221, %86, %160 : tensor<6xi32>, tensor<6x41x3x2x48xf32>, tensor<6x41x3x2x48xf32>
  }
  func.func private @matmul_0(
    %arg0: tensor<6x160xf32>,
    %arg1: tensor<2592x5x32xui4>,
    %arg2: tensor<2592x5xf16>,
    %arg3: tensor<2592x5xf16>
  ) -> (tensor<6x2592xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<6x160xf32>) -> tensor<6x5x32xf32>
    %1 = stablehlo.convert %arg1 : (tensor<2592x5x32xui4>) -> tensor<2592x5x32xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [1, 2, 3] : (tensor<2592x5x32xf32>) -> tensor<6x2592x5x32xf32>
    %3 = stablehlo.convert %arg2 : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1, 2] : (tensor<2592x5xf32>) -> tensor<6x2592x5x32xf32>
    %5 = stablehlo.convert %arg3 : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [1, 2] : (tensor<2592x5xf32>) -> tensor<6x2592x5x32xf32>
    %7 = stablehlo.multiply %2, %4 : tensor<6x2592x5x32xf32>
    %8 = stablehlo.add %7, %6 : tensor<6x2592x5x32xf32>
    %9 = stablehlo.broadcast_in_dim %0, dims = [0, 2, 3] : (tensor<6x5x32xf32>) -> tensor<6x2592x5x32xf32>
    %10 = stablehlo.multiply %8, %9 : tensor<6x2592x5x32xf32>
    %11 = stablehlo.constant dense<0.0e+00> : tensor<6x2592x5x32xf32>
    %12 = stablehlo.subtract %11, %10 : tensor<6x2592x5x32xf32>
    %13 = stablehlo.subtract %11, %12 : tensor<6x2592x5x32xf32>
    %14 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %15 = stablehlo.reduce(%13 init: %14) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x2592x5x32xf32>, tensor<f32>) -> tensor<6x2592xf32>
    return %15 : tensor<6x2592xf32>
  }
  func.func private @matmul_1(
    %arg0: tensor<6x2016xf32>,
    %arg1: tensor<160x63x32xui4>,
    %arg2: tensor<160x63xf16>,
    %arg3: tensor<160x63xf16>
  ) -> (tensor<6x160xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<6x2016xf32>) -> tensor<6x63x32xf32>
    %1 = stablehlo.convert %arg1 : (tensor<160x63x32xui4>) -> tensor<160x63x32xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [1, 2, 3] : (tensor<160x63x32xf32>) -> tensor<6x160x63x32xf32>
    %3 = stablehlo.convert %arg2 : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1, 2] : (tensor<160x63xf32>) -> tensor<6x160x63x32xf32>
    %5 = stablehlo.convert %arg3 : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [1, 2] : (tensor<160x63xf32>) -> tensor<6x160x63x32xf32>
    %7 = stablehlo.multiply %2, %4 : tensor<6x160x63x32xf32>
    %8 = stablehlo.add %7, %6 : tensor<6x160x63x32xf32>
    %9 = stablehlo.broadcast_in_dim %0, dims = [0, 2, 3] : (tensor<6x63x32xf32>) -> tensor<6x160x63x32xf32>
    %10 = stablehlo.multiply %8, %9 : tensor<6x160x63x32xf32>
    %11 = stablehlo.constant dense<0.0e+00> : tensor<6x160x63x32xf32>
    %12 = stablehlo.subtract %11, %10 : tensor<6x160x63x32xf32>
    %13 = stablehlo.subtract %11, %12 : tensor<6x160x63x32xf32>
    %14 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %15 = stablehlo.reduce(%13 init: %14) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x160x63x32xf32>, tensor<f32>) -> tensor<6x160xf32>
    return %15 : tensor<6x160xf32>
  }
  func.func private @gated_matmul_2(
    %arg0: tensor<6x160xf32>,
    %arg1: tensor<416x5x32xui4>,
    %arg2: tensor<416x5xf16>,
    %arg3: tensor<416x5xf16>,
    %arg4: tensor<416x5x32xui4>,
    %arg5: tensor<416x5xf16>,
    %arg6: tensor<416x5xf16>
  ) -> (tensor<6x416xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<6x160xf32>) -> tensor<6x5x32xf32>
    %1 = stablehlo.convert %arg1 : (tensor<416x5x32xui4>) -> tensor<416x5x32xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [1, 2, 3] : (tensor<416x5x32xf32>) -> tensor<6x416x5x32xf32>
    %3 = stablehlo.convert %arg2 : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<6x416x5x32xf32>
    %5 = stablehlo.convert %arg3 : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<6x416x5x32xf32>
    %7 = stablehlo.multiply %2, %4 : tensor<6x416x5x32xf32>
    %8 = stablehlo.add %7, %6 : tensor<6x416x5x32xf32>
    %9 = stablehlo.broadcast_in_dim %0, dims = [0, 2, 3] : (tensor<6x5x32xf32>) -> tensor<6x416x5x32xf32>
    %10 = stablehlo.multiply %8, %9 : tensor<6x416x5x32xf32>
    %11 = stablehlo.constant dense<0.0e+00> : tensor<6x416x5x32xf32>
    %12 = stablehlo.subtract %11, %10 : tensor<6x416x5x32xf32>
    %13 = stablehlo.subtract %11, %12 : tensor<6x416x5x32xf32>
    %14 = stablehlo.convert %arg4 : (tensor<416x5x32xui4>) -> tensor<416x5x32xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [1, 2, 3] : (tensor<416x5x32xf32>) -> tensor<6x416x5x32xf32>
    %16 = stablehlo.convert %arg5 : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<6x416x5x32xf32>
    %18 = stablehlo.convert %arg6 : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [1, 2] : (tensor<416x5xf32>) -> tensor<6x416x5x32xf32>
    %20 = stablehlo.multiply %15, %17 : tensor<6x416x5x32xf32>
    %21 = stablehlo.add %20, %19 : tensor<6x416x5x32xf32>
    %22 = stablehlo.broadcast_in_dim %0, dims = [0, 2, 3] : (tensor<6x5x32xf32>) -> tensor<6x416x5x32xf32>
    %23 = stablehlo.multiply %21, %22 : tensor<6x416x5x32xf32>
    %24 = stablehlo.subtract %11, %23 : tensor<6x416x5x32xf32>
    %25 = stablehlo.subtract %11, %24 : tensor<6x416x5x32xf32>
    %26 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %27:2 = stablehlo.reduce(%13 init: %26), (%25 init: %26) across dimensions = [2, 3] : (tensor<6x416x5x32xf32>, tensor<6x416x5x32xf32>, tensor<f32>, tensor<f32>) -> (tensor<6x416xf32>, tensor<6x416xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %28 = stablehlo.logistic %27#0 : tensor<6x416xf32>
    %29 = stablehlo.multiply %27#0, %28 : tensor<6x416xf32>
    %30 = stablehlo.multiply %29, %27#1 : tensor<6x416xf32>
    return %30 : tensor<6x416xf32>
  }
  func.func private @matmul_3(
    %arg0: tensor<6x416xf32>,
    %arg1: tensor<160x13x32xui4>,
    %arg2: tensor<160x13xf16>,
    %arg3: tensor<160x13xf16>
  ) -> (tensor<6x160xf32>) {
    %0 = stablehlo.reshape %arg0 : (tensor<6x416xf32>) -> tensor<6x13x32xf32>
    %1 = stablehlo.convert %arg1 : (tensor<160x13x32xui4>) -> tensor<160x13x32xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [1, 2, 3] : (tensor<160x13x32xf32>) -> tensor<6x160x13x32xf32>
    %3 = stablehlo.convert %arg2 : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1, 2] : (tensor<160x13xf32>) -> tensor<6x160x13x32xf32>
    %5 = stablehlo.convert %arg3 : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [1, 2] : (tensor<160x13xf32>) -> tensor<6x160x13x32xf32>
    %7 = stablehlo.multiply %2, %4 : tensor<6x160x13x32xf32>
    %8 = stablehlo.add %7, %6 : tensor<6x160x13x32xf32>
    %9 = stablehlo.broadcast_in_dim %0, dims = [0, 2, 3] : (tensor<6x13x32xf32>) -> tensor<6x160x13x32xf32>
    %10 = stablehlo.multiply %8, %9 : tensor<6x160x13x32xf32>
    %11 = stablehlo.constant dense<0.0e+00> : tensor<6x160x13x32xf32>
    %12 = stablehlo.subtract %11, %10 : tensor<6x160x13x32xf32>
    %13 = stablehlo.subtract %11, %12 : tensor<6x160x13x32xf32>
    %14 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %15 = stablehlo.reduce(%13 init: %14) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x160x13x32xf32>, tensor<f32>) -> tensor<6x160xf32>
    return %15 : tensor<6x160xf32>
  }
}
