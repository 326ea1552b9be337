module @ragged_6_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x160xf32>,
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
    %cache.0: tensor<6x17x2x3x96xf32>,
    %cache.1: tensor<6x17x2x3x96xf32>,
    %tokens: tensor<6xi32>,
    %positions: tensor<6xi32>
  ) -> (tensor<6xi32>, tensor<6x17x2x3x96xf32>, tensor<6x17x2x3x96xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<6xi32>
    %1 = stablehlo.constant dense<25> : tensor<6xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<6xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf32>, tensor<6xi32>) -> tensor<6x160xf32>
    %4 = stablehlo.reshape %rope : (tensor<17x2x2x48xf32>) -> tensor<17x192xf32>
    %5 = stablehlo.constant dense<16> : tensor<6xi32>
    %6 = stablehlo.clamp %0, %positions, %5 : tensor<6xi32>
    %7 = "stablehlo.gather"(%4, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 192>}> : (tensor<17x192xf32>, tensor<6xi32>) -> tensor<6x192xf32>
    %8 = stablehlo.reshape %7 : (tensor<6x192xf32>) -> tensor<6x2x2x48xf32>
    %9 = stablehlo.slice %8 [0:6, 0:1, 0:2, 0:48] : (tensor<6x2x2x48xf32>) -> tensor<6x1x2x48xf32>
    %10 = stablehlo.slice %8 [0:6, 1:2, 0:2, 0:48] : (tensor<6x2x2x48xf32>) -> tensor<6x1x2x48xf32>
    %11 = stablehlo.reshape %9 : (tensor<6x1x2x48xf32>) -> tensor<6x2x48xf32>
    %12 = stablehlo.reshape %10 : (tensor<6x1x2x48xf32>) -> tensor<6x2x48xf32>
    %13 = stablehlo.broadcast_in_dim %positions, dims = [0] : (tensor<6xi32>) -> tensor<6x10xi32>
    %14 = stablehlo.iota dim = 1 : tensor<6x10xi32>
    %15 = stablehlo.compare LE, %14, %13 : (tensor<6x10xi32>, tensor<6x10xi32>) -> tensor<6x10xi1>
    // layer 0: attention
    %16 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %17 = stablehlo.multiply %3, %3 : tensor<6x160xf32>
    %18 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %19 = stablehlo.reduce(%17 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %20 = stablehlo.constant dense<6.25e-03> : tensor<6xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<6xf32>
    %22 = stablehlo.constant dense<1.0e-05> : tensor<6xf32>
    %23 = stablehlo.add %21, %22 : tensor<6xf32>
    %24 = stablehlo.rsqrt %23 : tensor<6xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %26 = stablehlo.multiply %3, %25 : tensor<6x160xf32>
    %27 = stablehlo.multiply %26, %16 : tensor<6x160xf32>
    %28 = stablehlo.iota dim = 2 : tensor<2592x20x8xui32>
    %29 = stablehlo.constant dense<4> : tensor<2592x20x8xui32>
    %30 = stablehlo.multiply %28, %29 : tensor<2592x20x8xui32>
    %31 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x20xui32>) -> tensor<2592x20x8xui32>
    %32 = stablehlo.shift_right_logical %31, %30 : tensor<2592x20x8xui32>
    %33 = stablehlo.constant dense<15> : tensor<2592x20x8xui32>
    %34 = stablehlo.and %32, %33 : tensor<2592x20x8xui32>
    %35 = stablehlo.convert %34 : (tensor<2592x20x8xui32>) -> tensor<2592x20x8xf32>
    %36 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %38 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %40 = stablehlo.reshape %35 : (tensor<2592x20x8xf32>) -> tensor<2592x5x32xf32>
    %41 = stablehlo.multiply %40, %37 : tensor<2592x5x32xf32>
    %42 = stablehlo.add %41, %39 : tensor<2592x5x32xf32>
    %43 = stablehlo.reshape %42 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %44 = stablehlo.dot_general %27, %43, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<2592x160xf32>) -> tensor<6x2592xf32>
    %45 = stablehlo.reshape %44 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %46 = stablehlo.reshape %45 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %47 = stablehlo.reshape %45 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %48 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %49 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %50 = stablehlo.multiply %47, %48 : tensor<6x27x2x48xf32>
    %51 = stablehlo.reverse %47, dims = [2] : tensor<6x27x2x48xf32>
    %52 = stablehlo.multiply %51, %49 : tensor<6x27x2x48xf32>
    %53 = stablehlo.add %50, %52 : tensor<6x27x2x48xf32>
    %54 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %55 = stablehlo.constant dense<24> : tensor<6x27x2x48xi32>
    %56 = stablehlo.compare GE, %54, %55 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %57 = stablehlo.select %56, %46, %53 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %58 = stablehlo.reshape %57 : (tensor<6x27x2x48xf32>) -> tensor<6x27x96xf32>
    %59 = stablehlo.slice %58 [0:6, 21:27, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x6x96xf32>
    %60 = stablehlo.reshape %59 : (tensor<6x6x96xf32>) -> tensor<6x2x3x96xf32>
    %61 = stablehlo.clamp %0, %positions, %5 : tensor<6xi32>
    %62 = stablehlo.iota dim = 0 : tensor<6x1xi32>
    %63 = stablehlo.reshape %61 : (tensor<6xi32>) -> tensor<6x1xi32>
    %64 = stablehlo.concatenate %62, %63, dim = 1 : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x2xi32>
    %65 = "stablehlo.scatter"(%cache.0, %64, %60) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2, 3], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x17x2x3x96xf32>, tensor<6x2xi32>, tensor<6x2x3x96xf32>) -> tensor<6x17x2x3x96xf32>
    %66 = stablehlo.slice %65 [0:6, 0:10, 0:1, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %67 = stablehlo.reshape %66 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %68 = stablehlo.slice %65 [0:6, 0:10, 1:2, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %69 = stablehlo.reshape %68 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %70 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x96xi1>
    %71 = stablehlo.constant dense<0.0e+00> : tensor<6x10x3x96xf32>
    %72 = stablehlo.select %70, %69, %71 : tensor<6x10x3x96xi1>, tensor<6x10x3x96xf32>
    %73 = stablehlo.slice %58 [0:6, 0:21, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x21x96xf32>
    %74 = stablehlo.reshape %73 : (tensor<6x21x96xf32>) -> tensor<6x3x7x96xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2, 4] : (tensor<6x3x7x96xf32>) -> tensor<6x3x7x10x96xf32>
    %76 = stablehlo.broadcast_in_dim %67, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %77 = stablehlo.multiply %75, %76 : tensor<6x3x7x10x96xf32>
    %78 = stablehlo.reduce(%77 init: %18) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %79 = stablehlo.broadcast_in_dim %15, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %80 = stablehlo.constant dense<1.0206208e-01> : tensor<6x3x7x10xf32>
    %81 = stablehlo.multiply %78, %80 : tensor<6x3x7x10xf32>
    %82 = stablehlo.constant dense<-1.0e+30> : tensor<6x3x7x10xf32>
    %83 = stablehlo.select %79, %81, %82 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %84 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %85 = stablehlo.reduce(%83 init: %84) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %87 = stablehlo.subtract %83, %86 : tensor<6x3x7x10xf32>
    %88 = stablehlo.exponential %87 : tensor<6x3x7x10xf32>
    %89 = stablehlo.reduce(%88 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %91 = stablehlo.divide %88, %90 : tensor<6x3x7x10xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x96xf32>
    %93 = stablehlo.broadcast_in_dim %72, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %94 = stablehlo.multiply %92, %93 : tensor<6x3x7x10x96xf32>
    %95 = stablehlo.reduce(%94 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x96xf32>
    %96 = stablehlo.reshape %95 : (tensor<6x3x7x96xf32>) -> tensor<6x2016xf32>
    %97 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %98 = stablehlo.constant dense<4> : tensor<160x252x8xui32>
    %99 = stablehlo.multiply %97, %98 : tensor<160x252x8xui32>
    %100 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %101 = stablehlo.shift_right_logical %100, %99 : tensor<160x252x8xui32>
    %102 = stablehlo.constant dense<15> : tensor<160x252x8xui32>
    %103 = stablehlo.and %101, %102 : tensor<160x252x8xui32>
    %104 = stablehlo.convert %103 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %105 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %107 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %109 = stablehlo.reshape %104 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %110 = stablehlo.multiply %109, %106 : tensor<160x63x32xf32>
    %111 = stablehlo.add %110, %108 : tensor<160x63x32xf32>
    %112 = stablehlo.reshape %111 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %113 = stablehlo.dot_general %96, %112, contracting_dims = [1] x [1] : (tensor<6x2016xf32>, tensor<160x2016xf32>) -> tensor<6x160xf32>
    %114 = stablehlo.add %3, %113 : tensor<6x160xf32>
    // layer 0: feed-forward
    %115 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %116 = stablehlo.multiply %114, %114 : tensor<6x160xf32>
    %117 = stablehlo.reduce(%116 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %118 = stablehlo.multiply %117, %20 : tensor<6xf32>
    %119 = stablehlo.add %118, %22 : tensor<6xf32>
    %120 = stablehlo.rsqrt %119 : tensor<6xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %122 = stablehlo.multiply %114, %121 : tensor<6x160xf32>
    %123 = stablehlo.multiply %122, %115 : tensor<6x160xf32>
    %124 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %125 = stablehlo.constant dense<4> : tensor<416x20x8xui32>
    %126 = stablehlo.multiply %124, %125 : tensor<416x20x8xui32>
    %127 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %128 = stablehlo.shift_right_logical %127, %126 : tensor<416x20x8xui32>
    %129 = stablehlo.constant dense<15> : tensor<416x20x8xui32>
    %130 = stablehlo.and %128, %129 : tensor<416x20x8xui32>
    %131 = stablehlo.convert %130 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %132 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %134 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %136 = stablehlo.reshape %131 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %137 = stablehlo.multiply %136, %133 : tensor<416x5x32xf32>
    %138 = stablehlo.add %137, %135 : tensor<416x5x32xf32>
    %139 = stablehlo.reshape %138 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %140 = stablehlo.dot_general %123, %139, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<416x160xf32>) -> tensor<6x416xf32>
    %141 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %142 = stablehlo.multiply %141, %125 : tensor<416x20x8xui32>
    %143 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %144 = stablehlo.shift_right_logical %143, %142 : tensor<416x20x8xui32>
    %145 = stablehlo.and %144, %129 : tensor<416x20x8xui32>
    %146 = stablehlo.convert %145 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %147 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %149 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %151 = stablehlo.reshape %146 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %152 = stablehlo.multiply %151, %148 : tensor<416x5x32xf32>
    %153 = stablehlo.add %152, %150 : tensor<416x5x32xf32>
    %154 = stablehlo.reshape %153 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %155 = stablehlo.dot_general %123, %154, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<416x160xf32>) -> tensor<6x416xf32>
    %156 = stablehlo.logistic %140 : tensor<6x416xf32>
    %157 = stablehlo.multiply %140, %156 : tensor<6x416xf32>
    %158 = stablehlo.multiply %157, %155 : tensor<6x416xf32>
    %159 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %160 = stablehlo.constant dense<4> : tensor<160x52x8xui32>
    %161 = stablehlo.multiply %159, %160 : tensor<160x52x8xui32>
    %162 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %163 = stablehlo.shift_right_logical %162, %161 : tensor<160x52x8xui32>
    %164 = stablehlo.constant dense<15> : tensor<160x52x8xui32>
    %165 = stablehlo.and %163, %164 : tensor<160x52x8xui32>
    %166 = stablehlo.convert %165 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %167 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %168 = stablehlo.broadcast_in_dim %167, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %169 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %171 = stablehlo.reshape %166 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %172 = stablehlo.multiply %171, %168 : tensor<160x13x32xf32>
    %173 = stablehlo.add %172, %170 : tensor<160x13x32xf32>
    %174 = stablehlo.reshape %173 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %175 = stablehlo.dot_general %158, %174, contracting_dims = [1] x [1] : (tensor<6x416xf32>, tensor<160x416xf32>) -> tensor<6x160xf32>
    %176 = stablehlo.add %114, %175 : tensor<6x160xf32>
    // layer 1: attention
    %177 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %178 = stablehlo.multiply %176, %176 : tensor<6x160xf32>
    %179 = stablehlo.reduce(%178 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %180 = stablehlo.multiply %179, %20 : tensor<6xf32>
    %181 = stablehlo.add %180, %22 : tensor<6xf32>
    %182 = stablehlo.rsqrt %181 : tensor<6xf32>
    %183 = stablehlo.broadcast_in_dim %182, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %184 = stablehlo.multiply %176, %183 : tensor<6x160xf32>
    %185 = stablehlo.multiply %184, %177 : tensor<6x160xf32>
    %186 = stablehlo.iota dim = 2 : tensor<2592x20x8xui32>
    %187 = stablehlo.multiply %186, %29 : tensor<2592x20x8xui32>
    %188 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x20xui32>) -> tensor<2592x20x8xui32>
    %189 = stablehlo.shift_right_logical %188, %187 : tensor<2592x20x8xui32>
    %190 = stablehlo.and %189, %33 : tensor<2592x20x8xui32>
    %191 = stablehlo.convert %190 : (tensor<2592x20x8xui32>) -> tensor<2592x20x8xf32>
    %192 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %194 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %196 = stablehlo.reshape %191 : (tensor<2592x20x8xf32>) -> tensor<2592x5x32xf32>
    %197 = stablehlo.multiply %196, %193 : tensor<2592x5x32xf32>
    %198 = stablehlo.add %197, %195 : tensor<2592x5x32xf32>
    %199 = stablehlo.reshape %198 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %200 = stablehlo.dot_general %185, %199, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<2592x160xf32>) -> tensor<6x2592xf32>
    %201 = stablehlo.reshape %200 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %202 = stablehlo.reshape %201 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %203 = stablehlo.reshape %201 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %204 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %205 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %206 = stablehlo.multiply %203, %204 : tensor<6x27x2x48xf32>
    %207 = stablehlo.reverse %203, dims = [2] : tensor<6x27x2x48xf32>
    %208 = stablehlo.multiply %207, %205 : tensor<6x27x2x48xf32>
    %209 = stablehlo.add %206, %208 : tensor<6x27x2x48xf32>
    %210 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %211 = stablehlo.compare GE, %210, %55 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %212 = stablehlo.select %211, %202, %209 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %213 = stablehlo.reshape %212 : (tensor<6x27x2x48xf32>) -> tensor<6x27x96xf32>
    %214 = stablehlo.slice %213 [0:6, 21:27, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x6x96xf32>
    %215 = stablehlo.reshape %214 : (tensor<6x6x96xf32>) -> tensor<6x2x3x96xf32>
    %216 = stablehlo.clamp %0, %positions, %5 : tensor<6xi32>
    %217 = stablehlo.iota dim = 0 : tensor<6x1xi32>
    %218 = stablehlo.reshape %216 : (tensor<6xi32>) -> tensor<6x1xi32>
    %219 = stablehlo.concatenate %217, %218, dim = 1 : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x2xi32>
    %220 = "stablehlo.scatter"(%cache.1, %219, %215) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2, 3], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x17x2x3x96xf32>, tensor<6x2xi32>, tensor<6x2x3x96xf32>) -> tensor<6x17x2x3x96xf32>
    %221 = stablehlo.slice %220 [0:6, 0:10, 0:1, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %222 = stablehlo.reshape %221 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %223 = stablehlo.slice %220 [0:6, 0:10, 1:2, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %224 = stablehlo.reshape %223 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %225 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x96xi1>
    %226 = stablehlo.select %225, %224, %71 : tensor<6x10x3x96xi1>, tensor<6x10x3x96xf32>
    %227 = stablehlo.slice %213 [0:6, 0:21, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x21x96xf32>
    %228 = stablehlo.reshape %227 : (tensor<6x21x96xf32>) -> tensor<6x3x7x96xf32>
    %229 = stablehlo.broadcast_in_dim %228, dims = [0, 1, 2, 4] : (tensor<6x3x7x96xf32>) -> tensor<6x3x7x10x96xf32>
    %230 = stablehlo.broadcast_in_dim %222, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %231 = stablehlo.multiply %229, %230 : tensor<6x3x7x10x96xf32>
    %232 = stablehlo.reduce(%231 init: %18) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %233 = stablehlo.broadcast_in_dim %15, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %234 = stablehlo.multiply %232, %80 : tensor<6x3x7x10xf32>
    %235 = stablehlo.select %233, %234, %82 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %236 = stablehlo.reduce(%235 init: %84) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %237 = stablehlo.broadcast_in_dim %236, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %238 = stablehlo.subtract %235, %237 : tensor<6x3x7x10xf32>
    %239 = stablehlo.exponential %238 : tensor<6x3x7x10xf32>
    %240 = stablehlo.reduce(%239 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %241 = stablehlo.broadcast_in_dim %240, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %242 = stablehlo.divide %239, %241 : tensor<6x3x7x10xf32>
    %243 = stablehlo.broadcast_in_dim %242, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x96xf32>
    %244 = stablehlo.broadcast_in_dim %226, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %245 = stablehlo.multiply %243, %244 : tensor<6x3x7x10x96xf32>
    %246 = stablehlo.reduce(%245 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x96xf32>
    %247 = stablehlo.reshape %246 : (tensor<6x3x7x96xf32>) -> tensor<6x2016xf32>
    %248 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %249 = stablehlo.multiply %248, %98 : tensor<160x252x8xui32>
    %250 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %251 = stablehlo.shift_right_logical %250, %249 : tensor<160x252x8xui32>
    %252 = stablehlo.and %251, %102 : tensor<160x252x8xui32>
    %253 = stablehlo.convert %252 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %254 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %255 = stablehlo.broadcast_in_dim %254, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %256 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %257 = stablehlo.broadcast_in_dim %256, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %258 = stablehlo.reshape %253 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %259 = stablehlo.multiply %258, %255 : tensor<160x63x32xf32>
    %260 = stablehlo.add %259, %257 : tensor<160x63x32xf32>
    %261 = stablehlo.reshape %260 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %262 = stablehlo.dot_general %247, %261, contracting_dims = [1] x [1] : (tensor<6x2016xf32>, tensor<160x2016xf32>) -> tensor<6x160xf32>
    %263 = stablehlo.add %176, %262 : tensor<6x160xf32>
    // layer 1: feed-forward
    %264 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %265 = stablehlo.multiply %263, %263 : tensor<6x160xf32>
    %266 = stablehlo.reduce(%265 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %267 = stablehlo.multiply %266, %20 : tensor<6xf32>
    %268 = stablehlo.add %267, %22 : tensor<6xf32>
    %269 = stablehlo.rsqrt %268 : tensor<6xf32>
    %270 = stablehlo.broadcast_in_dim %269, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %271 = stablehlo.multiply %263, %270 : tensor<6x160xf32>
    %272 = stablehlo.multiply %271, %264 : tensor<6x160xf32>
    %273 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %274 = stablehlo.multiply %273, %125 : tensor<416x20x8xui32>
    %275 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %276 = stablehlo.shift_right_logical %275, %274 : tensor<416x20x8xui32>
    %277 = stablehlo.and %276, %129 : tensor<416x20x8xui32>
    %278 = stablehlo.convert %277 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %279 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %280 = stablehlo.broadcast_in_dim %279, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %281 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %282 = stablehlo.broadcast_in_dim %281, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %283 = stablehlo.reshape %278 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %284 = stablehlo.multiply %283, %280 : tensor<416x5x32xf32>
    %285 = stablehlo.add %284, %282 : tensor<416x5x32xf32>
    %286 = stablehlo.reshape %285 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %287 = stablehlo.dot_general %272, %286, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<416x160xf32>) -> tensor<6x416xf32>
    %288 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %289 = stablehlo.multiply %288, %125 : tensor<416x20x8xui32>
    %290 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %291 = stablehlo.shift_right_logical %290, %289 : tensor<416x20x8xui32>
    %292 = stablehlo.and %291, %129 : tensor<416x20x8xui32>
    %293 = stablehlo.convert %292 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %294 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %295 = stablehlo.broadcast_in_dim %294, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %296 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %297 = stablehlo.broadcast_in_dim %296, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %298 = stablehlo.reshape %293 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %299 = stablehlo.multiply %298, %295 : tensor<416x5x32xf32>
    %300 = stablehlo.add %299, %297 : tensor<416x5x32xf32>
    %301 = stablehlo.reshape %300 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %302 = stablehlo.dot_general %272, %301, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<416x160xf32>) -> tensor<6x416xf32>
    %303 = stablehlo.logistic %287 : tensor<6x416xf32>
    %304 = stablehlo.multiply %287, %303 : tensor<6x416xf32>
    %305 = stablehlo.multiply %304, %302 : tensor<6x416xf32>
    %306 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %307 = stablehlo.multiply %306, %160 : tensor<160x52x8xui32>
    %308 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %309 = stablehlo.shift_right_logical %308, %307 : tensor<160x52x8xui32>
    %310 = stablehlo.and %309, %164 : tensor<160x52x8xui32>
    %311 = stablehlo.convert %310 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %312 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %313 = stablehlo.broadcast_in_dim %312, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %314 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %315 = stablehlo.broadcast_in_dim %314, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %316 = stablehlo.reshape %311 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %317 = stablehlo.multiply %316, %313 : tensor<160x13x32xf32>
    %318 = stablehlo.add %317, %315 : tensor<160x13x32xf32>
    %319 = stablehlo.reshape %318 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %320 = stablehlo.dot_general %305, %319, contracting_dims = [1] x [1] : (tensor<6x416xf32>, tensor<160x416xf32>) -> tensor<6x160xf32>
    %321 = stablehlo.add %263, %320 : tensor<6x160xf32>
    // head
    %322 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %323 = stablehlo.multiply %321, %321 : tensor<6x160xf32>
    %324 = stablehlo.reduce(%323 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %325 = stablehlo.multiply %324, %20 : tensor<6xf32>
    %326 = stablehlo.add %325, %22 : tensor<6xf32>
    %327 = stablehlo.rsqrt %326 : tensor<6xf32>
    %328 = stablehlo.broadcast_in_dim %327, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %329 = stablehlo.multiply %321, %328 : tensor<6x160xf32>
    %330 = stablehlo.multiply %329, %322 : tensor<6x160xf32>
    %331 = stablehlo.dot_general %330, %model.embed_tokens.weight, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<26x160xf32>) -> tensor<6x26xf32>
    %332 = stablehlo.reduce(%331 init: %84) applies stablehlo.maximum across dimensions = [1] : (tensor<6x26xf32>, tensor<f32>) -> tensor<6xf32>
    %333 = stablehlo.broadcast_in_dim %332, dims = [0] : (tensor<6xf32>) -> tensor<6x26xf32>
    %334 = stablehlo.is_finite %333 : (tensor<6x26xf32>) -> tensor<6x26xi1>
    %335 = stablehlo.compare EQ, %331, %333 : (tensor<6x26xf32>, tensor<6x26xf32>) -> tensor<6x26xi1>
    %336 = stablehlo.constant dense<false> : tensor<6x26xi1>
    %337 = stablehlo.select %334, %335, %336 : tensor<6x26xi1>, tensor<6x26xi1>
    %338 = stablehlo.constant dense<2147483647> : tensor<6x26xui32>
    %339 = stablehlo.iota dim = 1 : tensor<6x26xui32>
    %340 = stablehlo.select %337, %339, %338 : tensor<6x26xi1>, tensor<6x26xui32>
    %341 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %342 = stablehlo.reduce(%340 init: %341) applies stablehlo.minimum across dimensions = [1] : (tensor<6x26xui32>, tensor<ui32>) -> tensor<6xui32>
    %343 = stablehlo.bitcast_convert %342 : (tensor<6xui32>) -> tensor<6xi32>
    return %343, %65, %220 : tensor<6xi32>, tensor<6x17x2x3x96xf32>, tensor<6x17x2x3x96xf32>
  }
}
