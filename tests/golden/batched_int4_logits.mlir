module @batched_6_logits {
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
    %rope: tensor<17x2x48xf32>,
    %cache.0: tensor<6x41x3x2x48xf32>,
    %cache.1: tensor<6x41x3x2x48xf32>,
    %tokens: tensor<6xi32>,
    %position: tensor<i32>
  ) -> (tensor<6x26xf32>, tensor<6x41x3x2x48xf32>, tensor<6x41x3x2x48xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<6xi32>
    %1 = stablehlo.constant dense<25> : tensor<6xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<6xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf32>, tensor<6xi32>) -> tensor<6x160xf32>
    %4 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %5 = stablehlo.iota dim = 0 : tensor<6xi32>
    %6 = stablehlo.iota dim = 1 : tensor<6x27xi32>
    %7 = stablehlo.constant dense<21> : tensor<6x27xi32>
    %8 = stablehlo.compare LT, %6, %7 : (tensor<6x27xi32>, tensor<6x27xi32>) -> tensor<6x27xi1>
    %9 = stablehlo.constant dense<24> : tensor<6x27xi32>
    %10 = stablehlo.compare GE, %6, %9 : (tensor<6x27xi32>, tensor<6x27xi32>) -> tensor<6x27xi1>
    %11 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<6xi32>) -> tensor<6x27xi32>
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
    %43 = stablehlo.clamp %0, %4, %42 : tensor<6xi32>
    %44 = "stablehlo.gather"(%41, %43) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 96>}> : (tensor<17x96xf32>, tensor<6xi32>) -> tensor<6x96xf32>
    %45 = stablehlo.slice %44 [0:6, 0:48] : (tensor<6x96xf32>) -> tensor<6x48xf32>
    %46 = stablehlo.slice %44 [0:6, 48:96] : (tensor<6x96xf32>) -> tensor<6x48xf32>
    %47 = stablehlo.iota dim = 1 : tensor<6x10xi32>
    %48 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<6xi32>) -> tensor<6x10xi32>
    %49 = stablehlo.compare LE, %47, %48 : (tensor<6x10xi32>, tensor<6x10xi32>) -> tensor<6x10xi1>
    // layer 0: attention
    %50 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %51 = stablehlo.multiply %3, %3 : tensor<6x160xf32>
    %52 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %53 = stablehlo.reduce(%51 init: %52) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %54 = stablehlo.constant dense<6.25e-03> : tensor<6xf32>
    %55 = stablehlo.multiply %53, %54 : tensor<6xf32>
    %56 = stablehlo.constant dense<1.0e-05> : tensor<6xf32>
    %57 = stablehlo.add %55, %56 : tensor<6xf32>
    %58 = stablehlo.rsqrt %57 : tensor<6xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %60 = stablehlo.multiply %3, %59 : tensor<6x160xf32>
    %61 = stablehlo.multiply %60, %50 : tensor<6x160xf32>
    %62 = stablehlo.iota dim = 2 : tensor<2592x20x8xui32>
    %63 = stablehlo.constant dense<4> : tensor<2592x20x8xui32>
    %64 = stablehlo.multiply %62, %63 : tensor<2592x20x8xui32>
    %65 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x20xui32>) -> tensor<2592x20x8xui32>
    %66 = stablehlo.shift_right_logical %65, %64 : tensor<2592x20x8xui32>
    %67 = stablehlo.constant dense<15> : tensor<2592x20x8xui32>
    %68 = stablehlo.and %66, %67 : tensor<2592x20x8xui32>
    %69 = stablehlo.convert %68 : (tensor<2592x20x8xui32>) -> tensor<2592x20x8xf32>
    %70 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %72 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %74 = stablehlo.reshape %69 : (tensor<2592x20x8xf32>) -> tensor<2592x5x32xf32>
    %75 = stablehlo.multiply %74, %71 : tensor<2592x5x32xf32>
    %76 = stablehlo.add %75, %73 : tensor<2592x5x32xf32>
    %77 = stablehlo.reshape %76 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %78 = stablehlo.dot_general %61, %77, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<2592x160xf32>) -> tensor<6x2592xf32>
    %79 = stablehlo.reshape %78 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %80 = stablehlo.broadcast_in_dim %45, dims = [0, 3] : (tensor<6x48xf32>) -> tensor<6x27x2x48xf32>
    %81 = stablehlo.broadcast_in_dim %46, dims = [0, 3] : (tensor<6x48xf32>) -> tensor<6x27x2x48xf32>
    %82 = stablehlo.slice %79 [0:6, 0:27, 0:48] : (tensor<6x27x96xf32>) -> tensor<6x27x48xf32>
    %83 = stablehlo.slice %79 [0:6, 0:27, 48:96] : (tensor<6x27x96xf32>) -> tensor<6x27x48xf32>
    %84 = stablehlo.broadcast_in_dim %82, dims = [0, 1, 3] : (tensor<6x27x48xf32>) -> tensor<6x27x2x48xf32>
    %85 = stablehlo.broadcast_in_dim %83, dims = [0, 1, 3] : (tensor<6x27x48xf32>) -> tensor<6x27x2x48xf32>
    %86 = stablehlo.iota dim = 2 : tensor<6x27x2x48xi32>
    %87 = stablehlo.constant dense<0> : tensor<6x27x2x48xi32>
    %88 = stablehlo.compare EQ, %86, %87 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %89 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %90 = stablehlo.constant dense<24> : tensor<6x27x2x48xi32>
    %91 = stablehlo.compare GE, %89, %90 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %92 = stablehlo.multiply %84, %80 : tensor<6x27x2x48xf32>
    %93 = stablehlo.multiply %85, %81 : tensor<6x27x2x48xf32>
    %94 = stablehlo.subtract %92, %93 : tensor<6x27x2x48xf32>
    %95 = stablehlo.multiply %85, %80 : tensor<6x27x2x48xf32>
    %96 = stablehlo.multiply %84, %81 : tensor<6x27x2x48xf32>
    %97 = stablehlo.add %95, %96 : tensor<6x27x2x48xf32>
    %98 = stablehlo.reshape %79 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %99 = stablehlo.select %88, %94, %97 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %100 = stablehlo.select %91, %98, %99 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %101 = stablehlo.reshape %100 : (tensor<6x27x2x48xf32>) -> tensor<162x2x48xf32>
    %102 = "stablehlo.scatter"(%cache.0, %40, %101) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x48xf32>, tensor<162x3xi32>, tensor<162x2x48xf32>) -> tensor<6x41x3x2x48xf32>
    %103 = stablehlo.slice %102 [0:6, 0:10, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x10x3x2x48xf32>
    %104 = stablehlo.slice %102 [0:6, 17:27, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x10x3x2x48xf32>
    %105 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x2x48xi1>
    %106 = stablehlo.constant dense<0.0e+00> : tensor<6x10x3x2x48xf32>
    %107 = stablehlo.select %105, %104, %106 : tensor<6x10x3x2x48xi1>, tensor<6x10x3x2x48xf32>
    %108 = stablehlo.slice %102 [0:6, 34:41, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x7x3x2x48xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0, 2, 1, 4, 5] : (tensor<6x7x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %110 = stablehlo.broadcast_in_dim %103, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %111 = stablehlo.multiply %109, %110 : tensor<6x3x7x10x2x48xf32>
    %112 = stablehlo.reduce(%111 init: %52) applies stablehlo.add across dimensions = [4, 5] : (tensor<6x3x7x10x2x48xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %113 = stablehlo.broadcast_in_dim %49, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %114 = stablehlo.constant dense<1.0206208e-01> : tensor<6x3x7x10xf32>
    %115 = stablehlo.multiply %112, %114 : tensor<6x3x7x10xf32>
    %116 = stablehlo.constant dense<-1.0e+30> : tensor<6x3x7x10xf32>
    %117 = stablehlo.select %113, %115, %116 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %118 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %119 = stablehlo.reduce(%117 init: %118) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %121 = stablehlo.subtract %117, %120 : tensor<6x3x7x10xf32>
    %122 = stablehlo.exponential %121 : tensor<6x3x7x10xf32>
    %123 = stablehlo.reduce(%122 init: %52) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %125 = stablehlo.divide %122, %124 : tensor<6x3x7x10xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x2x48xf32>
    %127 = stablehlo.broadcast_in_dim %107, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %128 = stablehlo.multiply %126, %127 : tensor<6x3x7x10x2x48xf32>
    %129 = stablehlo.reduce(%128 init: %52) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x2x48xf32>, tensor<f32>) -> tensor<6x3x7x2x48xf32>
    %130 = stablehlo.reshape %129 : (tensor<6x3x7x2x48xf32>) -> tensor<6x2016xf32>
    %131 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %132 = stablehlo.constant dense<4> : tensor<160x252x8xui32>
    %133 = stablehlo.multiply %131, %132 : tensor<160x252x8xui32>
    %134 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %135 = stablehlo.shift_right_logical %134, %133 : tensor<160x252x8xui32>
    %136 = stablehlo.constant dense<15> : tensor<160x252x8xui32>
    %137 = stablehlo.and %135, %136 : tensor<160x252x8xui32>
    %138 = stablehlo.convert %137 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %139 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %141 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %143 = stablehlo.reshape %138 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %144 = stablehlo.multiply %143, %140 : tensor<160x63x32xf32>
    %145 = stablehlo.add %144, %142 : tensor<160x63x32xf32>
    %146 = stablehlo.reshape %145 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %147 = stablehlo.dot_general %130, %146, contracting_dims = [1] x [1] : (tensor<6x2016xf32>, tensor<160x2016xf32>) -> tensor<6x160xf32>
    %148 = stablehlo.add %3, %147 : tensor<6x160xf32>
    // layer 0: feed-forward
    %149 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %150 = stablehlo.multiply %148, %148 : tensor<6x160xf32>
    %151 = stablehlo.reduce(%150 init: %52) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %152 = stablehlo.multiply %151, %54 : tensor<6xf32>
    %153 = stablehlo.add %152, %56 : tensor<6xf32>
    %154 = stablehlo.rsqrt %153 : tensor<6xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %156 = stablehlo.multiply %148, %155 : tensor<6x160xf32>
    %157 = stablehlo.multiply %156, %149 : tensor<6x160xf32>
    %158 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %159 = stablehlo.constant dense<4> : tensor<416x20x8xui32>
    %160 = stablehlo.multiply %158, %159 : tensor<416x20x8xui32>
    %161 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %162 = stablehlo.shift_right_logical %161, %160 : tensor<416x20x8xui32>
    %163 = stablehlo.constant dense<15> : tensor<416x20x8xui32>
    %164 = stablehlo.and %162, %163 : tensor<416x20x8xui32>
    %165 = stablehlo.convert %164 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %166 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %167 = stablehlo.broadcast_in_dim %166, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %168 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %169 = stablehlo.broadcast_in_dim %168, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %170 = stablehlo.reshape %165 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %171 = stablehlo.multiply %170, %167 : tensor<416x5x32xf32>
    %172 = stablehlo.add %171, %169 : tensor<416x5x32xf32>
    %173 = stablehlo.reshape %172 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %174 = stablehlo.dot_general %157, %173, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<416x160xf32>) -> tensor<6x416xf32>
    %175 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %176 = stablehlo.multiply %175, %159 : tensor<416x20x8xui32>
    %177 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %178 = stablehlo.shift_right_logical %177, %176 : tensor<416x20x8xui32>
    %179 = stablehlo.and %178, %163 : tensor<416x20x8xui32>
    %180 = stablehlo.convert %179 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %181 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %182 = stablehlo.broadcast_in_dim %181, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %183 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %185 = stablehlo.reshape %180 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %186 = stablehlo.multiply %185, %182 : tensor<416x5x32xf32>
    %187 = stablehlo.add %186, %184 : tensor<416x5x32xf32>
    %188 = stablehlo.reshape %187 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %189 = stablehlo.dot_general %157, %188, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<416x160xf32>) -> tensor<6x416xf32>
    %190 = stablehlo.logistic %174 : tensor<6x416xf32>
    %191 = stablehlo.multiply %174, %190 : tensor<6x416xf32>
    %192 = stablehlo.multiply %191, %189 : tensor<6x416xf32>
    %193 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %194 = stablehlo.constant dense<4> : tensor<160x52x8xui32>
    %195 = stablehlo.multiply %193, %194 : tensor<160x52x8xui32>
    %196 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %197 = stablehlo.shift_right_logical %196, %195 : tensor<160x52x8xui32>
    %198 = stablehlo.constant dense<15> : tensor<160x52x8xui32>
    %199 = stablehlo.and %197, %198 : tensor<160x52x8xui32>
    %200 = stablehlo.convert %199 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %201 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %202 = stablehlo.broadcast_in_dim %201, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %203 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %204 = stablehlo.broadcast_in_dim %203, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %205 = stablehlo.reshape %200 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %206 = stablehlo.multiply %205, %202 : tensor<160x13x32xf32>
    %207 = stablehlo.add %206, %204 : tensor<160x13x32xf32>
    %208 = stablehlo.reshape %207 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %209 = stablehlo.dot_general %192, %208, contracting_dims = [1] x [1] : (tensor<6x416xf32>, tensor<160x416xf32>) -> tensor<6x160xf32>
    %210 = stablehlo.add %148, %209 : tensor<6x160xf32>
    // layer 1: attention
    %211 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %212 = stablehlo.multiply %210, %210 : tensor<6x160xf32>
    %213 = stablehlo.reduce(%212 init: %52) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %214 = stablehlo.multiply %213, %54 : tensor<6xf32>
    %215 = stablehlo.add %214, %56 : tensor<6xf32>
    %216 = stablehlo.rsqrt %215 : tensor<6xf32>
    %217 = stablehlo.broadcast_in_dim %216, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %218 = stablehlo.multiply %210, %217 : tensor<6x160xf32>
    %219 = stablehlo.multiply %218, %211 : tensor<6x160xf32>
    %220 = stablehlo.iota dim = 2 : tensor<2592x20x8xui32>
    %221 = stablehlo.multiply %220, %63 : tensor<2592x20x8xui32>
    %222 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x20xui32>) -> tensor<2592x20x8xui32>
    %223 = stablehlo.shift_right_logical %222, %221 : tensor<2592x20x8xui32>
    %224 = stablehlo.and %223, %67 : tensor<2592x20x8xui32>
    %225 = stablehlo.convert %224 : (tensor<2592x20x8xui32>) -> tensor<2592x20x8xf32>
    %226 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %227 = stablehlo.broadcast_in_dim %226, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %228 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %229 = stablehlo.broadcast_in_dim %228, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %230 = stablehlo.reshape %225 : (tensor<2592x20x8xf32>) -> tensor<2592x5x32xf32>
    %231 = stablehlo.multiply %230, %227 : tensor<2592x5x32xf32>
    %232 = stablehlo.add %231, %229 : tensor<2592x5x32xf32>
    %233 = stablehlo.reshape %232 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %234 = stablehlo.dot_general %219, %233, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<2592x160xf32>) -> tensor<6x2592xf32>
    %235 = stablehlo.reshape %234 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %236 = stablehlo.broadcast_in_dim %45, dims = [0, 3] : (tensor<6x48xf32>) -> tensor<6x27x2x48xf32>
    %237 = stablehlo.broadcast_in_dim %46, dims = [0, 3] : (tensor<6x48xf32>) -> tensor<6x27x2x48xf32>
    %238 = stablehlo.slice %235 [0:6, 0:27, 0:48] : (tensor<6x27x96xf32>) -> tensor<6x27x48xf32>
    %239 = stablehlo.slice %235 [0:6, 0:27, 48:96] : (tensor<6x27x96xf32>) -> tensor<6x27x48xf32>
    %240 = stablehlo.broadcast_in_dim %238, dims = [0, 1, 3] : (tensor<6x27x48xf32>) -> tensor<6x27x2x48xf32>
    %241 = stablehlo.broadcast_in_dim %239, dims = [0, 1, 3] : (tensor<6x27x48xf32>) -> tensor<6x27x2x48xf32>
    %242 = stablehlo.iota dim = 2 : tensor<6x27x2x48xi32>
    %243 = stablehlo.compare EQ, %242, %87 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %244 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %245 = stablehlo.compare GE, %244, %90 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %246 = stablehlo.multiply %240, %236 : tensor<6x27x2x48xf32>
    %247 = stablehlo.multiply %241, %237 : tensor<6x27x2x48xf32>
    %248 = stablehlo.subtract %246, %247 : tensor<6x27x2x48xf32>
    %249 = stablehlo.multiply %241, %236 : tensor<6x27x2x48xf32>
    %250 = stablehlo.multiply %240, %237 : tensor<6x27x2x48xf32>
    %251 = stablehlo.add %249, %250 : tensor<6x27x2x48xf32>
    %252 = stablehlo.reshape %235 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %253 = stablehlo.select %243, %248, %251 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %254 = stablehlo.select %245, %252, %253 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %255 = stablehlo.reshape %254 : (tensor<6x27x2x48xf32>) -> tensor<162x2x48xf32>
    %256 = "stablehlo.scatter"(%cache.1, %40, %255) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x48xf32>, tensor<162x3xi32>, tensor<162x2x48xf32>) -> tensor<6x41x3x2x48xf32>
    %257 = stablehlo.slice %256 [0:6, 0:10, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x10x3x2x48xf32>
    %258 = stablehlo.slice %256 [0:6, 17:27, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x10x3x2x48xf32>
    %259 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x2x48xi1>
    %260 = stablehlo.select %259, %258, %106 : tensor<6x10x3x2x48xi1>, tensor<6x10x3x2x48xf32>
    %261 = stablehlo.slice %256 [0:6, 34:41, 0:3, 0:2, 0:48] : (tensor<6x41x3x2x48xf32>) -> tensor<6x7x3x2x48xf32>
    %262 = stablehlo.broadcast_in_dim %261, dims = [0, 2, 1, 4, 5] : (tensor<6x7x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %263 = stablehlo.broadcast_in_dim %257, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %264 = stablehlo.multiply %262, %263 : tensor<6x3x7x10x2x48xf32>
    %265 = stablehlo.reduce(%264 init: %52) applies stablehlo.add across dimensions = [4, 5] : (tensor<6x3x7x10x2x48xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %266 = stablehlo.broadcast_in_dim %49, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %267 = stablehlo.multiply %265, %114 : tensor<6x3x7x10xf32>
    %268 = stablehlo.select %266, %267, %116 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %269 = stablehlo.reduce(%268 init: %118) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %270 = stablehlo.broadcast_in_dim %269, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %271 = stablehlo.subtract %268, %270 : tensor<6x3x7x10xf32>
    %272 = stablehlo.exponential %271 : tensor<6x3x7x10xf32>
    %273 = stablehlo.reduce(%272 init: %52) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %274 = stablehlo.broadcast_in_dim %273, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %275 = stablehlo.divide %272, %274 : tensor<6x3x7x10xf32>
    %276 = stablehlo.broadcast_in_dim %275, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x2x48xf32>
    %277 = stablehlo.broadcast_in_dim %260, dims = [0, 3, 1, 4, 5] : (tensor<6x10x3x2x48xf32>) -> tensor<6x3x7x10x2x48xf32>
    %278 = stablehlo.multiply %276, %277 : tensor<6x3x7x10x2x48xf32>
    %279 = stablehlo.reduce(%278 init: %52) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x2x48xf32>, tensor<f32>) -> tensor<6x3x7x2x48xf32>
    %280 = stablehlo.reshape %279 : (tensor<6x3x7x2x48xf32>) -> tensor<6x2016xf32>
    %281 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %282 = stablehlo.multiply %281, %132 : tensor<160x252x8xui32>
    %283 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %284 = stablehlo.shift_right_logical %283, %282 : tensor<160x252x8xui32>
    %285 = stablehlo.and %284, %136 : tensor<160x252x8xui32>
    %286 = stablehlo.convert %285 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %287 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %288 = stablehlo.broadcast_in_dim %287, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %289 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %290 = stablehlo.broadcast_in_dim %289, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %291 = stablehlo.reshape %286 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %292 = stablehlo.multiply %291, %288 : tensor<160x63x32xf32>
    %293 = stablehlo.add %292, %290 : tensor<160x63x32xf32>
    %294 = stablehlo.reshape %293 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %295 = stablehlo.dot_general %280, %294, contracting_dims = [1] x [1] : (tensor<6x2016xf32>, tensor<160x2016xf32>) -> tensor<6x160xf32>
    %296 = stablehlo.add %210, %295 : tensor<6x160xf32>
    // layer 1: feed-forward
    %297 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %298 = stablehlo.multiply %296, %296 : tensor<6x160xf32>
    %299 = stablehlo.reduce(%298 init: %52) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %300 = stablehlo.multiply %299, %54 : tensor<6xf32>
    %301 = stablehlo.add %300, %56 : tensor<6xf32>
    %302 = stablehlo.rsqrt %301 : tensor<6xf32>
    %303 = stablehlo.broadcast_in_dim %302, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %304 = stablehlo.multiply %296, %303 : tensor<6x160xf32>
    %305 = stablehlo.multiply %304, %297 : tensor<6x160xf32>
    %306 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %307 = stablehlo.multiply %306, %159 : tensor<416x20x8xui32>
    %308 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %309 = stablehlo.shift_right_logical %308, %307 : tensor<416x20x8xui32>
    %310 = stablehlo.and %309, %163 : tensor<416x20x8xui32>
    %311 = stablehlo.convert %310 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %312 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %313 = stablehlo.broadcast_in_dim %312, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %314 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %315 = stablehlo.broadcast_in_dim %314, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %316 = stablehlo.reshape %311 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %317 = stablehlo.multiply %316, %313 : tensor<416x5x32xf32>
    %318 = stablehlo.add %317, %315 : tensor<416x5x32xf32>
    %319 = stablehlo.reshape %318 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %320 = stablehlo.dot_general %305, %319, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<416x160xf32>) -> tensor<6x416xf32>
    %321 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %322 = stablehlo.multiply %321, %159 : tensor<416x20x8xui32>
    %323 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %324 = stablehlo.shift_right_logical %323, %322 : tensor<416x20x8xui32>
    %325 = stablehlo.and %324, %163 : tensor<416x20x8xui32>
    %326 = stablehlo.convert %325 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %327 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %328 = stablehlo.broadcast_in_dim %327, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %329 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %330 = stablehlo.broadcast_in_dim %329, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %331 = stablehlo.reshape %326 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %332 = stablehlo.multiply %331, %328 : tensor<416x5x32xf32>
    %333 = stablehlo.add %332, %330 : tensor<416x5x32xf32>
    %334 = stablehlo.reshape %333 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %335 = stablehlo.dot_general %305, %334, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<416x160xf32>) -> tensor<6x416xf32>
    %336 = stablehlo.logistic %320 : tensor<6x416xf32>
    %337 = stablehlo.multiply %320, %336 : tensor<6x416xf32>
    %338 = stablehlo.multiply %337, %335 : tensor<6x416xf32>
    %339 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %340 = stablehlo.multiply %339, %194 : tensor<160x52x8xui32>
    %341 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %342 = stablehlo.shift_right_logical %341, %340 : tensor<160x52x8xui32>
    %343 = stablehlo.and %342, %198 : tensor<160x52x8xui32>
    %344 = stablehlo.convert %343 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %345 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %346 = stablehlo.broadcast_in_dim %345, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %347 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %348 = stablehlo.broadcast_in_dim %347, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %349 = stablehlo.reshape %344 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %350 = stablehlo.multiply %349, %346 : tensor<160x13x32xf32>
    %351 = stablehlo.add %350, %348 : tensor<160x13x32xf32>
    %352 = stablehlo.reshape %351 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %353 = stablehlo.dot_general %338, %352, contracting_dims = [1] x [1] : (tensor<6x416xf32>, tensor<160x416xf32>) -> tensor<6x160xf32>
    %354 = stablehlo.add %296, %353 : tensor<6x160xf32>
    // head
    %355 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %356 = stablehlo.multiply %354, %354 : tensor<6x160xf32>
    %357 = stablehlo.reduce(%356 init: %52) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %358 = stablehlo.multiply %357, %54 : tensor<6xf32>
    %359 = stablehlo.add %358, %56 : tensor<6xf32>
    %360 = stablehlo.rsqrt %359 : tensor<6xf32>
    %361 = stablehlo.broadcast_in_dim %360, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %362 = stablehlo.multiply %354, %361 : tensor<6x160xf32>
    %363 = stablehlo.multiply %362, %355 : tensor<6x160xf32>
    %364 = stablehlo.dot_general %363, %model.embed_tokens.weight, contracting_dims = [1] x [1] : (tensor<6x160xf32>, tensor<26x160xf32>) -> tensor<6x26xf32>
    return %364, %102, %256 : tensor<6x26xf32>, tensor<6x41x3x2x48xf32>, tensor<6x41x3x2x48xf32>
  }
}
