module @prefill_17_argmax {
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
    %rope: tensor<35x2x48xf32>,
    %cache.0: tensor<77x3x2x48xf32>,
    %cache.1: tensor<77x3x2x48xf32>,
    %tokens: tensor<17xi32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<i32>, tensor<77x3x2x48xf32>, tensor<77x3x2x48xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<17xi32>
    %1 = stablehlo.constant dense<25> : tensor<17xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<17xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf16>, tensor<17xi32>) -> tensor<17x160xf16>
    %4 = stablehlo.convert %3 : (tensor<17x160xf16>) -> tensor<17x160xf32>
    %5 = stablehlo.iota dim = 0 : tensor<17xi32>
    %6 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<17xi32>
    %7 = stablehlo.add %5, %6 : tensor<17xi32>
    %8 = stablehlo.iota dim = 1 : tensor<17x6xi32>
    %9 = stablehlo.constant dense<0> : tensor<17x6xi32>
    %10 = stablehlo.compare LT, %8, %9 : (tensor<17x6xi32>, tensor<17x6xi32>) -> tensor<17x6xi1>
    %11 = stablehlo.constant dense<3> : tensor<17x6xi32>
    %12 = stablehlo.compare GE, %8, %11 : (tensor<17x6xi32>, tensor<17x6xi32>) -> tensor<17x6xi1>
    %13 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<17xi32>) -> tensor<17x6xi32>
    %14 = stablehlo.constant dense<34> : tensor<17x6xi32>
    %15 = stablehlo.clamp %9, %13, %14 : tensor<17x6xi32>
    %16 = stablehlo.constant dense<35> : tensor<17x6xi32>
    %17 = stablehlo.add %15, %16 : tensor<17x6xi32>
    %18 = stablehlo.select %12, %17, %15 : tensor<17x6xi1>, tensor<17x6xi32>
    %19 = stablehlo.constant dense<7> : tensor<17x6xi32>
    %20 = stablehlo.remainder %8, %19 : tensor<17x6xi32>
    %21 = stablehlo.constant dense<70> : tensor<17x6xi32>
    %22 = stablehlo.add %20, %21 : tensor<17x6xi32>
    %23 = stablehlo.select %10, %22, %18 : tensor<17x6xi1>, tensor<17x6xi32>
    %24 = stablehlo.subtract %8, %9 : tensor<17x6xi32>
    %25 = stablehlo.remainder %24, %11 : tensor<17x6xi32>
    %26 = stablehlo.divide %8, %19 : tensor<17x6xi32>
    %27 = stablehlo.select %10, %26, %25 : tensor<17x6xi1>, tensor<17x6xi32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<17x6xi32>) -> tensor<17x6x2xi32>
    %29 = stablehlo.iota dim = 2 : tensor<17x6x2xi32>
    %30 = stablehlo.constant dense<0> : tensor<17x6x2xi32>
    %31 = stablehlo.compare EQ, %29, %30 : (tensor<17x6x2xi32>, tensor<17x6x2xi32>) -> tensor<17x6x2xi1>
    %32 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<17x6xi32>) -> tensor<17x6x2xi32>
    %33 = stablehlo.select %31, %32, %28 : tensor<17x6x2xi1>, tensor<17x6x2xi32>
    %34 = stablehlo.reshape %33 : (tensor<17x6x2xi32>) -> tensor<102x2xi32>
    %35 = stablehlo.reshape %rope : (tensor<35x2x48xf32>) -> tensor<35x96xf32>
    %36 = stablehlo.constant dense<34> : tensor<17xi32>
    %37 = stablehlo.clamp %0, %7, %36 : tensor<17xi32>
    %38 = "stablehlo.gather"(%35, %37) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 96>}> : (tensor<35x96xf32>, tensor<17xi32>) -> tensor<17x96xf32>
    %39 = stablehlo.slice %38 [0:17, 0:48] : (tensor<17x96xf32>) -> tensor<17x48xf32>
    %40 = stablehlo.slice %38 [0:17, 48:96] : (tensor<17x96xf32>) -> tensor<17x48xf32>
    %41 = stablehlo.iota dim = 1 : tensor<17x34xi32>
    %42 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<17xi32>) -> tensor<17x34xi32>
    %43 = stablehlo.compare LE, %41, %42 : (tensor<17x34xi32>, tensor<17x34xi32>) -> tensor<17x34xi1>
    // layer 0: attention
    %44 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<17x160xf32>
    %45 = stablehlo.multiply %4, %4 : tensor<17x160xf32>
    %46 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %47 = stablehlo.reduce(%45 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<17x160xf32>, tensor<f32>) -> tensor<17xf32>
    %48 = stablehlo.constant dense<6.25e-03> : tensor<17xf32>
    %49 = stablehlo.multiply %47, %48 : tensor<17xf32>
    %50 = stablehlo.constant dense<1.0e-05> : tensor<17xf32>
    %51 = stablehlo.add %49, %50 : tensor<17xf32>
    %52 = stablehlo.rsqrt %51 : tensor<17xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0] : (tensor<17xf32>) -> tensor<17x160xf32>
    %54 = stablehlo.multiply %4, %53 : tensor<17x160xf32>
    %55 = stablehlo.multiply %54, %44 : tensor<17x160xf32>
    %56 = stablehlo.composite "xlaspike.matmul" %55, %model.layers.0.self_attn.qkv_proj.weight, %model.layers.0.self_attn.qkv_proj.scales, %model.layers.0.self_attn.qkv_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_0, version = 1 : i32} : (tensor<17x160xf32>, tensor<2592x5x32xui4>, tensor<2592x5xf16>, tensor<2592x5xf16>) -> tensor<17x2592xf32>
    %57 = stablehlo.reshape %56 : (tensor<17x2592xf32>) -> tensor<17x27x96xf32>
    %58 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<17x48xf32>) -> tensor<17x27x2x48xf32>
    %59 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<17x48xf32>) -> tensor<17x27x2x48xf32>
    %60 = stablehlo.slice %57 [0:17, 0:27, 0:48] : (tensor<17x27x96xf32>) -> tensor<17x27x48xf32>
    %61 = stablehlo.slice %57 [0:17, 0:27, 48:96] : (tensor<17x27x96xf32>) -> tensor<17x27x48xf32>
    %62 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 3] : (tensor<17x27x48xf32>) -> tensor<17x27x2x48xf32>
    %63 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 3] : (tensor<17x27x48xf32>) -> tensor<17x27x2x48xf32>
    %64 = stablehlo.iota dim = 2 : tensor<17x27x2x48xi32>
    %65 = stablehlo.constant dense<0> : tensor<17x27x2x48xi32>
    %66 = stablehlo.compare EQ, %64, %65 : (tensor<17x27x2x48xi32>, tensor<17x27x2x48xi32>) -> tensor<17x27x2x48xi1>
    %67 = stablehlo.iota dim = 1 : tensor<17x27x2x48xi32>
    %68 = stablehlo.constant dense<24> : tensor<17x27x2x48xi32>
    %69 = stablehlo.compare GE, %67, %68 : (tensor<17x27x2x48xi32>, tensor<17x27x2x48xi32>) -> tensor<17x27x2x48xi1>
    %70 = stablehlo.multiply %62, %58 : tensor<17x27x2x48xf32>
    %71 = stablehlo.multiply %63, %59 : tensor<17x27x2x48xf32>
    %72 = stablehlo.subtract %70, %71 : tensor<17x27x2x48xf32>
    %73 = stablehlo.multiply %63, %58 : tensor<17x27x2x48xf32>
    %74 = stablehlo.multiply %62, %59 : tensor<17x27x2x48xf32>
    %75 = stablehlo.add %73, %74 : tensor<17x27x2x48xf32>
    %76 = stablehlo.reshape %57 : (tensor<17x27x96xf32>) -> tensor<17x27x2x48xf32>
    %77 = stablehlo.select %66, %72, %75 : tensor<17x27x2x48xi1>, tensor<17x27x2x48xf32>
    %78 = stablehlo.select %69, %76, %77 : tensor<17x27x2x48xi1>, tensor<17x27x2x48xf32>
    %79 = stablehlo.slice %78 [0:17, 21:27, 0:2, 0:48] : (tensor<17x27x2x48xf32>) -> tensor<17x6x2x48xf32>
    %80 = stablehlo.reshape %79 : (tensor<17x6x2x48xf32>) -> tensor<102x2x48xf32>
    %81 = "stablehlo.scatter"(%cache.0, %34, %80) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<77x3x2x48xf32>, tensor<102x2xi32>, tensor<102x2x48xf32>) -> tensor<77x3x2x48xf32>
    %82 = stablehlo.slice %81 [0:34, 0:3, 0:2, 0:48] : (tensor<77x3x2x48xf32>) -> tensor<34x3x2x48xf32>
    %83 = stablehlo.slice %81 [35:69, 0:3, 0:2, 0:48] : (tensor<77x3x2x48xf32>) -> tensor<34x3x2x48xf32>
    %84 = stablehlo.slice %78 [0:17, 0:21, 0:2, 0:48] : (tensor<17x27x2x48xf32>) -> tensor<17x21x2x48xf32>
    %85 = stablehlo.reshape %84 : (tensor<17x21x2x48xf32>) -> tensor<17x21x96xf32>
    %86 = stablehlo.reshape %85 : (tensor<17x21x96xf32>) -> tensor<17x3x7x96xf32>
    %87 = stablehlo.reshape %82 : (tensor<34x3x2x48xf32>) -> tensor<34x3x96xf32>
    %88 = stablehlo.reshape %83 : (tensor<34x3x2x48xf32>) -> tensor<34x3x96xf32>
    %89 = stablehlo.transpose %86, dims = [1, 2, 0, 3] : (tensor<17x3x7x96xf32>) -> tensor<3x7x17x96xf32>
    %90 = stablehlo.reshape %89 : (tensor<3x7x17x96xf32>) -> tensor<3x119x96xf32>
    %91 = stablehlo.dot_general %90, %87, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x119x96xf32>, tensor<34x3x96xf32>) -> tensor<3x119x34xf32>
    %92 = stablehlo.reshape %91 : (tensor<3x119x34xf32>) -> tensor<3x7x17x34xf32>
    %93 = stablehlo.broadcast_in_dim %43, dims = [2, 3] : (tensor<17x34xi1>) -> tensor<3x7x17x34xi1>
    %94 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x17x34xf32>
    %95 = stablehlo.multiply %92, %94 : tensor<3x7x17x34xf32>
    %96 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x17x34xf32>
    %97 = stablehlo.select %93, %95, %96 : tensor<3x7x17x34xi1>, tensor<3x7x17x34xf32>
    %98 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %99 = stablehlo.reduce(%97 init: %98) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x17x34xf32>, tensor<f32>) -> tensor<3x7x17xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0, 1, 2] : (tensor<3x7x17xf32>) -> tensor<3x7x17x34xf32>
    %101 = stablehlo.subtract %97, %100 : tensor<3x7x17x34xf32>
    %102 = stablehlo.exponential %101 : tensor<3x7x17x34xf32>
    %103 = stablehlo.reduce(%102 init: %46) applies stablehlo.add across dimensions = [3] : (tensor<3x7x17x34xf32>, tensor<f32>) -> tensor<3x7x17xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1, 2] : (tensor<3x7x17xf32>) -> tensor<3x7x17x34xf32>
    %105 = stablehlo.divide %102, %104 : tensor<3x7x17x34xf32>
    %106 = stablehlo.reshape %105 : (tensor<3x7x17x34xf32>) -> tensor<3x119x34xf32>
    %107 = stablehlo.dot_general %106, %88, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x119x34xf32>, tensor<34x3x96xf32>) -> tensor<3x119x96xf32>
    %108 = stablehlo.reshape %107 : (tensor<3x119x96xf32>) -> tensor<3x7x17x96xf32>
    %109 = stablehlo.transpose %108, dims = [2, 0, 1, 3] : (tensor<3x7x17x96xf32>) -> tensor<17x3x7x96xf32>
    %110 = stablehlo.reshape %109 : (tensor<17x3x7x96xf32>) -> tensor<17x2016xf32>
    %111 = stablehlo.composite "xlaspike.matmul" %110, %model.layers.0.self_attn.o_proj.weight, %model.layers.0.self_attn.o_proj.scales, %model.layers.0.self_attn.o_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<17x2016xf32>, tensor<160x63x32xui4>, tensor<160x63xf16>, tensor<160x63xf16>) -> tensor<17x160xf32>
    %112 = stablehlo.add %4, %111 : tensor<17x160xf32>
    // layer 0: feed-forward
    %113 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<17x160xf32>
    %114 = stablehlo.multiply %112, %112 : tensor<17x160xf32>
    %115 = stablehlo.reduce(%114 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<17x160xf32>, tensor<f32>) -> tensor<17xf32>
    %116 = stablehlo.multiply %115, %48 : tensor<17xf32>
    %117 = stablehlo.add %116, %50 : tensor<17xf32>
    %118 = stablehlo.rsqrt %117 : tensor<17xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0] : (tensor<17xf32>) -> tensor<17x160xf32>
    %120 = stablehlo.multiply %112, %119 : tensor<17x160xf32>
    %121 = stablehlo.multiply %120, %113 : tensor<17x160xf32>
    %122 = stablehlo.composite "xlaspike.gated_matmul" %121, %model.layers.0.mlp.gate_proj.weight, %model.layers.0.mlp.gate_proj.scales, %model.layers.0.mlp.gate_proj.biases, %model.layers.0.mlp.up_proj.weight, %model.layers.0.mlp.up_proj.scales, %model.layers.0.mlp.up_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @gated_matmul_2, version = 1 : i32} : (tensor<17x160xf32>, tensor<416x5x32xui4>, tensor<416x5xf16>, tensor<416x5xf16>, tensor<416x5x32xui4>, tensor<416x5xf16>, tensor<416x5xf16>) -> tensor<17x416xf32>
    %123 = stablehlo.composite "xlaspike.matmul" %122, %model.layers.0.mlp.down_proj.weight, %model.layers.0.mlp.down_proj.scales, %model.layers.0.mlp.down_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_3, version = 1 : i32} : (tensor<17x416xf32>, tensor<160x13x32xui4>, tensor<160x13xf16>, tensor<160x13xf16>) -> tensor<17x160xf32>
    %124 = stablehlo.add %112, %123 : tensor<17x160xf32>
    // layer 1: attention
    %125 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<17x160xf32>
    %126 = stablehlo.multiply %124, %124 : tensor<17x160xf32>
    %127 = stablehlo.reduce(%126 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<17x160xf32>, tensor<f32>) -> tensor<17xf32>
    %128 = stablehlo.multiply %127, %48 : tensor<17xf32>
    %129 = stablehlo.add %128, %50 : tensor<17xf32>
    %130 = stablehlo.rsqrt %129 : tensor<17xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0] : (tensor<17xf32>) -> tensor<17x160xf32>
    %132 = stablehlo.multiply %124, %131 : tensor<17x160xf32>
    %133 = stablehlo.multiply %132, %125 : tensor<17x160xf32>
    %134 = stablehlo.composite "xlaspike.matmul" %133, %model.layers.1.self_attn.qkv_proj.weight, %model.layers.1.self_attn.qkv_proj.scales, %model.layers.1.self_attn.qkv_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_0, version = 1 : i32} : (tensor<17x160xf32>, tensor<2592x5x32xui4>, tensor<2592x5xf16>, tensor<2592x5xf16>) -> tensor<17x2592xf32>
    %135 = stablehlo.reshape %134 : (tensor<17x2592xf32>) -> tensor<17x27x96xf32>
    %136 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<17x48xf32>) -> tensor<17x27x2x48xf32>
    %137 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<17x48xf32>) -> tensor<17x27x2x48xf32>
    %138 = stablehlo.slice %135 [0:17, 0:27, 0:48] : (tensor<17x27x96xf32>) -> tensor<17x27x48xf32>
    %139 = stablehlo.slice %135 [0:17, 0:27, 48:96] : (tensor<17x27x96xf32>) -> tensor<17x27x48xf32>
    %140 = stablehlo.broadcast_in_dim %138, dims = [0, 1, 3] : (tensor<17x27x48xf32>) -> tensor<17x27x2x48xf32>
    %141 = stablehlo.broadcast_in_dim %139, dims = [0, 1, 3] : (tensor<17x27x48xf32>) -> tensor<17x27x2x48xf32>
    %142 = stablehlo.iota dim = 2 : tensor<17x27x2x48xi32>
    %143 = stablehlo.compare EQ, %142, %65 : (tensor<17x27x2x48xi32>, tensor<17x27x2x48xi32>) -> tensor<17x27x2x48xi1>
    %144 = stablehlo.iota dim = 1 : tensor<17x27x2x48xi32>
    %145 = stablehlo.compare GE, %144, %68 : (tensor<17x27x2x48xi32>, tensor<17x27x2x48xi32>) -> tensor<17x27x2x48xi1>
    %146 = stablehlo.multiply %140, %136 : tensor<17x27x2x48xf32>
    %147 = stablehlo.multiply %141, %137 : tensor<17x27x2x48xf32>
    %148 = stablehlo.subtract %146, %147 : tensor<17x27x2x48xf32>
    %149 = stablehlo.multiply %141, %136 : tensor<17x27x2x48xf32>
    %150 = stablehlo.multiply %140, %137 : tensor<17x27x2x48xf32>
    %151 = stablehlo.add %149, %150 : tensor<17x27x2x48xf32>
    %152 = stablehlo.reshape %135 : (tensor<17x27x96xf32>) -> tensor<17x27x2x48xf32>
    %153 = stablehlo.select %143, %148, %151 : tensor<17x27x2x48xi1>, tensor<17x27x2x48xf32>
    %154 = stablehlo.select %145, %152, %153 : tensor<17x27x2x48xi1>, tensor<17x27x2x48xf32>
    %155 = stablehlo.slice %154 [0:17, 21:27, 0:2, 0:48] : (tensor<17x27x2x48xf32>) -> tensor<17x6x2x48xf32>
    %156 = stablehlo.reshape %155 : (tensor<17x6x2x48xf32>) -> tensor<102x2x48xf32>
    %157 = "stablehlo.scatter"(%cache.1, %34, %156) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<77x3x2x48xf32>, tensor<102x2xi32>, tensor<102x2x48xf32>) -> tensor<77x3x2x48xf32>
    %158 = stablehlo.slice %157 [0:34, 0:3, 0:2, 0:48] : (tensor<77x3x2x48xf32>) -> tensor<34x3x2x48xf32>
    %159 = stablehlo.slice %157 [35:69, 0:3, 0:2, 0:48] : (tensor<77x3x2x48xf32>) -> tensor<34x3x2x48xf32>
    %160 = stablehlo.slice %154 [0:17, 0:21, 0:2, 0:48] : (tensor<17x27x2x48xf32>) -> tensor<17x21x2x48xf32>
    %161 = stablehlo.reshape %160 : (tensor<17x21x2x48xf32>) -> tensor<17x21x96xf32>
    %162 = stablehlo.reshape %161 : (tensor<17x21x96xf32>) -> tensor<17x3x7x96xf32>
    %163 = stablehlo.reshape %158 : (tensor<34x3x2x48xf32>) -> tensor<34x3x96xf32>
    %164 = stablehlo.reshape %159 : (tensor<34x3x2x48xf32>) -> tensor<34x3x96xf32>
    %165 = stablehlo.transpose %162, dims = [1, 2, 0, 3] : (tensor<17x3x7x96xf32>) -> tensor<3x7x17x96xf32>
    %166 = stablehlo.reshape %165 : (tensor<3x7x17x96xf32>) -> tensor<3x119x96xf32>
    %167 = stablehlo.dot_general %166, %163, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x119x96xf32>, tensor<34x3x96xf32>) -> tensor<3x119x34xf32>
    %168 = stablehlo.reshape %167 : (tensor<3x119x34xf32>) -> tensor<3x7x17x34xf32>
    %169 = stablehlo.broadcast_in_dim %43, dims = [2, 3] : (tensor<17x34xi1>) -> tensor<3x7x17x34xi1>
    %170 = stablehlo.multiply %168, %94 : tensor<3x7x17x34xf32>
    %171 = stablehlo.select %169, %170, %96 : tensor<3x7x17x34xi1>, tensor<3x7x17x34xf32>
    %172 = stablehlo.reduce(%171 init: %98) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x17x34xf32>, tensor<f32>) -> tensor<3x7x17xf32>
    %173 = stablehlo.broadcast_in_dim %172, dims = [0, 1, 2] : (tensor<3x7x17xf32>) -> tensor<3x7x17x34xf32>
    %174 = stablehlo.subtract %171, %173 : tensor<3x7x17x34xf32>
    %175 = stablehlo.exponential %174 : tensor<3x7x17x34xf32>
    %176 = stablehlo.reduce(%175 init: %46) applies stablehlo.add across dimensions = [3] : (tensor<3x7x17x34xf32>, tensor<f32>) -> tensor<3x7x17xf32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0, 1, 2] : (tensor<3x7x17xf32>) -> tensor<3x7x17x34xf32>
    %178 = stablehlo.divide %175, %177 : tensor<3x7x17x34xf32>
    %179 = stablehlo.reshape %178 : (tensor<3x7x17x34xf32>) -> tensor<3x119x34xf32>
    %180 = stablehlo.dot_general %179, %164, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x119x34xf32>, tensor<34x3x96xf32>) -> tensor<3x119x96xf32>
    %181 = stablehlo.reshape %180 : (tensor<3x119x96xf32>) -> tensor<3x7x17x96xf32>
    %182 = stablehlo.transpose %181, dims = [2, 0, 1, 3] : (tensor<3x7x17x96xf32>) -> tensor<17x3x7x96xf32>
    %183 = stablehlo.reshape %182 : (tensor<17x3x7x96xf32>) -> tensor<17x2016xf32>
    %184 = stablehlo.composite "xlaspike.matmul" %183, %model.layers.1.self_attn.o_proj.weight, %model.layers.1.self_attn.o_proj.scales, %model.layers.1.self_attn.o_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_1, version = 1 : i32} : (tensor<17x2016xf32>, tensor<160x63x32xui4>, tensor<160x63xf16>, tensor<160x63xf16>) -> tensor<17x160xf32>
    %185 = stablehlo.add %124, %184 : tensor<17x160xf32>
    // layer 1: feed-forward
    %186 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<17x160xf32>
    %187 = stablehlo.multiply %185, %185 : tensor<17x160xf32>
    %188 = stablehlo.reduce(%187 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<17x160xf32>, tensor<f32>) -> tensor<17xf32>
    %189 = stablehlo.multiply %188, %48 : tensor<17xf32>
    %190 = stablehlo.add %189, %50 : tensor<17xf32>
    %191 = stablehlo.rsqrt %190 : tensor<17xf32>
    %192 = stablehlo.broadcast_in_dim %191, dims = [0] : (tensor<17xf32>) -> tensor<17x160xf32>
    %193 = stablehlo.multiply %185, %192 : tensor<17x160xf32>
    %194 = stablehlo.multiply %193, %186 : tensor<17x160xf32>
    %195 = stablehlo.composite "xlaspike.gated_matmul" %194, %model.layers.1.mlp.gate_proj.weight, %model.layers.1.mlp.gate_proj.scales, %model.layers.1.mlp.gate_proj.biases, %model.layers.1.mlp.up_proj.weight, %model.layers.1.mlp.up_proj.scales, %model.layers.1.mlp.up_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @gated_matmul_2, version = 1 : i32} : (tensor<17x160xf32>, tensor<416x5x32xui4>, tensor<416x5xf16>, tensor<416x5xf16>, tensor<416x5x32xui4>, tensor<416x5xf16>, tensor<416x5xf16>) -> tensor<17x416xf32>
    %196 = stablehlo.composite "xlaspike.matmul" %195, %model.layers.1.mlp.down_proj.weight, %model.layers.1.mlp.down_proj.scales, %model.layers.1.mlp.down_proj.biases {composite_attributes = {bits = 4 : i32, group = 32 : i32, input_bits = 32 : i32}, decomposition = @matmul_3, version = 1 : i32} : (tensor<17x416xf32>, tensor<160x13x32xui4>, tensor<160x13xf16>, tensor<160x13xf16>) -> tensor<17x160xf32>
    %197 = stablehlo.add %185, %196 : tensor<17x160xf32>
    // head
    %198 = stablehlo.reshape %length : (tensor<i32>) -> tensor<1xi32>
    %199 = stablehlo.constant dense<1> : tensor<1xi32>
    %200 = stablehlo.subtract %198, %199 : tensor<1xi32>
    %201 = stablehlo.constant dense<0> : tensor<1xi32>
    %202 = stablehlo.constant dense<16> : tensor<1xi32>
    %203 = stablehlo.clamp %201, %200, %202 : tensor<1xi32>
    %204 = "stablehlo.gather"(%197, %203) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<17x160xf32>, tensor<1xi32>) -> tensor<1x160xf32>
    %205 = stablehlo.reshape %204 : (tensor<1x160xf32>) -> tensor<160xf32>
    %206 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %207 = stablehlo.multiply %205, %205 : tensor<160xf32>
    %208 = stablehlo.reduce(%207 init: %46) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %209 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %210 = stablehlo.multiply %208, %209 : tensor<f32>
    %211 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %212 = stablehlo.add %210, %211 : tensor<f32>
    %213 = stablehlo.rsqrt %212 : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %213, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %215 = stablehlo.multiply %205, %214 : tensor<160xf32>
    %216 = stablehlo.multiply %215, %206 : tensor<160xf32>
    %217 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x160xf16>) -> tensor<26x160xf32>
    %218 = stablehlo.broadcast_in_dim %216, dims = [1] : (tensor<160xf32>) -> tensor<26x160xf32>
    %219 = stablehlo.multiply %217, %218 : tensor<26x160xf32>
    %220 = stablehlo.constant dense<0.0e+00> : tensor<26x160xf32>
    %221 = stablehlo.subtract %220, %219 : tensor<26x160xf32>
    %222 = stablehlo.subtract %220, %221 : tensor<26x160xf32>
    %223 = stablehlo.reduce(%222 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<26x160xf32>, tensor<f32>) -> tensor<26xf32>
    %224 = stablehlo.reduce(%223 init: %98) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %226 = stablehlo.is_finite %225 : (tensor<26xf32>) -> tensor<26xi1>
    %227 = stablehlo.compare EQ, %223, %225 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %228 = stablehlo.constant dense<false> : tensor<26xi1>
    %229 = stablehlo.select %226, %227, %228 : tensor<26xi1>, tensor<26xi1>
    %230 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %231 = stablehlo.iota dim = 0 : tensor<26xui32>
    %232 = stablehlo.select %229, %231, %230 : tensor<26xi1>, tensor<26xui32>
    %233 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %234 = stablehlo.reduce(%232 init: %233) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %235 = stablehlo.bitcast_convert %234 : (tensor<ui32>) -> tensor<i32>
    return %235, %81, %157 : tensor<i32>, tensor<77x3x2x48xf32>, tensor<77x3x2x48xf32>
  }
  func.func private @matmul_0(
    %arg0: tensor<17x160xf32>,
    %arg1: tensor<2592x5x32xui4>,
    %arg2: tensor<2592x5xf16>,
    %arg3: tensor<2592x5xf16>
  ) -> (tensor<17x2592xf32>) {
    %0 = stablehlo.convert %arg1 : (tensor<2592x5x32xui4>) -> tensor<2592x5x32xf32>
    %1 = stablehlo.convert %arg2 : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %3 = stablehlo.convert %arg3 : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %5 = stablehlo.multiply %0, %2 : tensor<2592x5x32xf32>
    %6 = stablehlo.add %5, %4 : tensor<2592x5x32xf32>
    %7 = stablehlo.reshape %6 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %8 = stablehlo.dot_general %arg0, %7, contracting_dims = [1] x [1] : (tensor<17x160xf32>, tensor<2592x160xf32>) -> tensor<17x2592xf32>
    return %8 : tensor<17x2592xf32>
  }
  func.func private @matmul_1(
    %arg0: tensor<17x2016xf32>,
    %arg1: tensor<160x63x32xui4>,
    %arg2: tensor<160x63xf16>,
    %arg3: tensor<160x63xf16>
  ) -> (tensor<17x160xf32>) {
    %0 = stablehlo.convert %arg1 : (tensor<160x63x32xui4>) -> tensor<160x63x32xf32>
    %1 = stablehlo.convert %arg2 : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %3 = stablehlo.convert %arg3 : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %5 = stablehlo.multiply %0, %2 : tensor<160x63x32xf32>
    %6 = stablehlo.add %5, %4 : tensor<160x63x32xf32>
    %7 = stablehlo.reshape %6 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %8 = stablehlo.dot_general %arg0, %7, contracting_dims = [1] x [1] : (tensor<17x2016xf32>, tensor<160x2016xf32>) -> tensor<17x160xf32>
    return %8 : tensor<17x160xf32>
  }
  func.func private @gated_matmul_2(
    %arg0: tensor<17x160xf32>,
    %arg1: tensor<416x5x32xui4>,
    %arg2: tensor<416x5xf16>,
    %arg3: tensor<416x5xf16>,
    %arg4: tensor<416x5x32xui4>,
    %arg5: tensor<416x5xf16>,
    %arg6: tensor<416x5xf16>
  ) -> (tensor<17x416xf32>) {
    %0 = stablehlo.convert %arg1 : (tensor<416x5x32xui4>) -> tensor<416x5x32xf32>
    %1 = stablehlo.convert %arg2 : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %3 = stablehlo.convert %arg3 : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %5 = stablehlo.multiply %0, %2 : tensor<416x5x32xf32>
    %6 = stablehlo.add %5, %4 : tensor<416x5x32xf32>
    %7 = stablehlo.reshape %6 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %8 = stablehlo.dot_general %arg0, %7, contracting_dims = [1] x [1] : (tensor<17x160xf32>, tensor<416x160xf32>) -> tensor<17x416xf32>
    %9 = stablehlo.convert %arg4 : (tensor<416x5x32xui4>) -> tensor<416x5x32xf32>
    %10 = stablehlo.convert %arg5 : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %12 = stablehlo.convert %arg6 : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %14 = stablehlo.multiply %9, %11 : tensor<416x5x32xf32>
    %15 = stablehlo.add %14, %13 : tensor<416x5x32xf32>
    %16 = stablehlo.reshape %15 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %17 = stablehlo.dot_general %arg0, %16, contracting_dims = [1] x [1] : (tensor<17x160xf32>, tensor<416x160xf32>) -> tensor<17x416xf32>
    %18 = stablehlo.logistic %8 : tensor<17x416xf32>
    %19 = stablehlo.multiply %8, %18 : tensor<17x416xf32>
    %20 = stablehlo.multiply %19, %17 : tensor<17x416xf32>
    return %20 : tensor<17x416xf32>
  }
  func.func private @matmul_3(
    %arg0: tensor<17x416xf32>,
    %arg1: tensor<160x13x32xui4>,
    %arg2: tensor<160x13xf16>,
    %arg3: tensor<160x13xf16>
  ) -> (tensor<17x160xf32>) {
    %0 = stablehlo.convert %arg1 : (tensor<160x13x32xui4>) -> tensor<160x13x32xf32>
    %1 = stablehlo.convert %arg2 : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %3 = stablehlo.convert %arg3 : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %5 = stablehlo.multiply %0, %2 : tensor<160x13x32xf32>
    %6 = stablehlo.add %5, %4 : tensor<160x13x32xf32>
    %7 = stablehlo.reshape %6 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %8 = stablehlo.dot_general %arg0, %7, contracting_dims = [1] x [1] : (tensor<17x416xf32>, tensor<160x416xf32>) -> tensor<17x160xf32>
    return %8 : tensor<17x160xf32>
  }
}
