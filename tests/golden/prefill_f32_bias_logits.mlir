module @prefill_11_logits {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf32>,
    %model.layers.0.input_layernorm.weight: tensor<14xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.0.self_attn.qkv_proj.bias: tensor<216xf32>,
    %model.layers.0.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.0.self_attn.o_proj.bias: tensor<14xf32>,
    %model.layers.0.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.gate_proj.bias: tensor<22xf32>,
    %model.layers.0.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.up_proj.bias: tensor<22xf32>,
    %model.layers.0.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.layers.0.mlp.down_proj.bias: tensor<14xf32>,
    %model.layers.1.input_layernorm.weight: tensor<14xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.1.self_attn.qkv_proj.bias: tensor<216xf32>,
    %model.layers.1.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.1.self_attn.o_proj.bias: tensor<14xf32>,
    %model.layers.1.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.1.mlp.gate_proj.bias: tensor<22xf32>,
    %model.layers.1.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.1.mlp.up_proj.bias: tensor<22xf32>,
    %model.layers.1.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.layers.1.mlp.down_proj.bias: tensor<14xf32>,
    %model.norm.weight: tensor<14xf32>,
    %rope: tensor<17x2x4xf32>,
    %cache.0: tensor<41x3x2x4xf32>,
    %cache.1: tensor<41x3x2x4xf32>,
    %tokens: tensor<11xi32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<11x26xf32>, tensor<41x3x2x4xf32>, tensor<41x3x2x4xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<11xi32>
    %1 = stablehlo.constant dense<25> : tensor<11xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<11xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf32>, tensor<11xi32>) -> tensor<11x14xf32>
    %4 = stablehlo.iota dim = 0 : tensor<11xi32>
    %5 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<11xi32>
    %6 = stablehlo.add %4, %5 : tensor<11xi32>
    %7 = stablehlo.iota dim = 1 : tensor<11x6xi32>
    %8 = stablehlo.constant dense<0> : tensor<11x6xi32>
    %9 = stablehlo.compare LT, %7, %8 : (tensor<11x6xi32>, tensor<11x6xi32>) -> tensor<11x6xi1>
    %10 = stablehlo.constant dense<3> : tensor<11x6xi32>
    %11 = stablehlo.compare GE, %7, %10 : (tensor<11x6xi32>, tensor<11x6xi32>) -> tensor<11x6xi1>
    %12 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<11xi32>) -> tensor<11x6xi32>
    %13 = stablehlo.constant dense<16> : tensor<11x6xi32>
    %14 = stablehlo.clamp %8, %12, %13 : tensor<11x6xi32>
    %15 = stablehlo.constant dense<17> : tensor<11x6xi32>
    %16 = stablehlo.add %14, %15 : tensor<11x6xi32>
    %17 = stablehlo.select %11, %16, %14 : tensor<11x6xi1>, tensor<11x6xi32>
    %18 = stablehlo.constant dense<7> : tensor<11x6xi32>
    %19 = stablehlo.remainder %7, %18 : tensor<11x6xi32>
    %20 = stablehlo.constant dense<34> : tensor<11x6xi32>
    %21 = stablehlo.add %19, %20 : tensor<11x6xi32>
    %22 = stablehlo.select %9, %21, %17 : tensor<11x6xi1>, tensor<11x6xi32>
    %23 = stablehlo.subtract %7, %8 : tensor<11x6xi32>
    %24 = stablehlo.remainder %23, %10 : tensor<11x6xi32>
    %25 = stablehlo.divide %7, %18 : tensor<11x6xi32>
    %26 = stablehlo.select %9, %25, %24 : tensor<11x6xi1>, tensor<11x6xi32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<11x6xi32>) -> tensor<11x6x2xi32>
    %28 = stablehlo.iota dim = 2 : tensor<11x6x2xi32>
    %29 = stablehlo.constant dense<0> : tensor<11x6x2xi32>
    %30 = stablehlo.compare EQ, %28, %29 : (tensor<11x6x2xi32>, tensor<11x6x2xi32>) -> tensor<11x6x2xi1>
    %31 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<11x6xi32>) -> tensor<11x6x2xi32>
    %32 = stablehlo.select %30, %31, %27 : tensor<11x6x2xi1>, tensor<11x6x2xi32>
    %33 = stablehlo.reshape %32 : (tensor<11x6x2xi32>) -> tensor<66x2xi32>
    %34 = stablehlo.reshape %rope : (tensor<17x2x4xf32>) -> tensor<17x8xf32>
    %35 = stablehlo.constant dense<16> : tensor<11xi32>
    %36 = stablehlo.clamp %0, %6, %35 : tensor<11xi32>
    %37 = "stablehlo.gather"(%34, %36) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<17x8xf32>, tensor<11xi32>) -> tensor<11x8xf32>
    %38 = stablehlo.slice %37 [0:11, 0:4] : (tensor<11x8xf32>) -> tensor<11x4xf32>
    %39 = stablehlo.slice %37 [0:11, 4:8] : (tensor<11x8xf32>) -> tensor<11x4xf32>
    %40 = stablehlo.iota dim = 1 : tensor<11x10xi32>
    %41 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<11xi32>) -> tensor<11x10xi32>
    %42 = stablehlo.compare LE, %40, %41 : (tensor<11x10xi32>, tensor<11x10xi32>) -> tensor<11x10xi1>
    // layer 0: attention
    %43 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %44 = stablehlo.multiply %3, %3 : tensor<11x14xf32>
    %45 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %46 = stablehlo.reduce(%44 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %47 = stablehlo.constant dense<7.1428575e-02> : tensor<11xf32>
    %48 = stablehlo.multiply %46, %47 : tensor<11xf32>
    %49 = stablehlo.constant dense<1.0e-05> : tensor<11xf32>
    %50 = stablehlo.add %48, %49 : tensor<11xf32>
    %51 = stablehlo.rsqrt %50 : tensor<11xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %53 = stablehlo.multiply %3, %52 : tensor<11x14xf32>
    %54 = stablehlo.multiply %53, %43 : tensor<11x14xf32>
    %55 = stablehlo.dot_general %54, %model.layers.0.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %56 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.bias, dims = [1] : (tensor<216xf32>) -> tensor<11x216xf32>
    %57 = stablehlo.add %55, %56 : tensor<11x216xf32>
    %58 = stablehlo.reshape %57 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %59 = stablehlo.broadcast_in_dim %38, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %60 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %61 = stablehlo.slice %58 [0:11, 0:27, 0:4] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %62 = stablehlo.slice %58 [0:11, 0:27, 4:8] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %63 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %64 = stablehlo.broadcast_in_dim %62, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %65 = stablehlo.iota dim = 2 : tensor<11x27x2x4xi32>
    %66 = stablehlo.constant dense<0> : tensor<11x27x2x4xi32>
    %67 = stablehlo.compare EQ, %65, %66 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %68 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %69 = stablehlo.constant dense<24> : tensor<11x27x2x4xi32>
    %70 = stablehlo.compare GE, %68, %69 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %71 = stablehlo.multiply %63, %59 : tensor<11x27x2x4xf32>
    %72 = stablehlo.multiply %64, %60 : tensor<11x27x2x4xf32>
    %73 = stablehlo.subtract %71, %72 : tensor<11x27x2x4xf32>
    %74 = stablehlo.multiply %64, %59 : tensor<11x27x2x4xf32>
    %75 = stablehlo.multiply %63, %60 : tensor<11x27x2x4xf32>
    %76 = stablehlo.add %74, %75 : tensor<11x27x2x4xf32>
    %77 = stablehlo.reshape %58 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %78 = stablehlo.select %67, %73, %76 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %79 = stablehlo.select %70, %77, %78 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %80 = stablehlo.slice %79 [0:11, 21:27, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x6x2x4xf32>
    %81 = stablehlo.reshape %80 : (tensor<11x6x2x4xf32>) -> tensor<66x2x4xf32>
    %82 = "stablehlo.scatter"(%cache.0, %33, %81) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<66x2xi32>, tensor<66x2x4xf32>) -> tensor<41x3x2x4xf32>
    %83 = stablehlo.slice %82 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %84 = stablehlo.slice %82 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %85 = stablehlo.slice %79 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %86 = stablehlo.reshape %85 : (tensor<11x21x2x4xf32>) -> tensor<11x3x7x8xf32>
    %87 = stablehlo.transpose %86, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %88 = stablehlo.reshape %87 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %89 = stablehlo.reshape %83 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %90 = stablehlo.dot_general %88, %89, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %91 = stablehlo.reshape %90 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %92 = stablehlo.broadcast_in_dim %42, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %93 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x11x10xf32>
    %94 = stablehlo.multiply %91, %93 : tensor<3x7x11x10xf32>
    %95 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %96 = stablehlo.select %92, %94, %95 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %97 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %98 = stablehlo.reduce(%96 init: %97) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %100 = stablehlo.subtract %96, %99 : tensor<3x7x11x10xf32>
    %101 = stablehlo.exponential %100 : tensor<3x7x11x10xf32>
    %102 = stablehlo.reduce(%101 init: %45) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %104 = stablehlo.divide %101, %103 : tensor<3x7x11x10xf32>
    %105 = stablehlo.reshape %104 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %106 = stablehlo.reshape %84 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %107 = stablehlo.dot_general %105, %106, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %108 = stablehlo.reshape %107 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %109 = stablehlo.transpose %108, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %110 = stablehlo.reshape %109 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %111 = stablehlo.dot_general %110, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %112 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.bias, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %113 = stablehlo.add %111, %112 : tensor<11x14xf32>
    %114 = stablehlo.add %3, %113 : tensor<11x14xf32>
    // layer 0: feed-forward
    %115 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %116 = stablehlo.multiply %114, %114 : tensor<11x14xf32>
    %117 = stablehlo.reduce(%116 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %118 = stablehlo.multiply %117, %47 : tensor<11xf32>
    %119 = stablehlo.add %118, %49 : tensor<11xf32>
    %120 = stablehlo.rsqrt %119 : tensor<11xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %122 = stablehlo.multiply %114, %121 : tensor<11x14xf32>
    %123 = stablehlo.multiply %122, %115 : tensor<11x14xf32>
    %124 = stablehlo.dot_general %123, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %125 = stablehlo.dot_general %123, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %126 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.bias, dims = [1] : (tensor<22xf32>) -> tensor<11x22xf32>
    %127 = stablehlo.add %124, %126 : tensor<11x22xf32>
    %128 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.bias, dims = [1] : (tensor<22xf32>) -> tensor<11x22xf32>
    %129 = stablehlo.add %125, %128 : tensor<11x22xf32>
    %130 = stablehlo.logistic %127 : tensor<11x22xf32>
    %131 = stablehlo.multiply %127, %130 : tensor<11x22xf32>
    %132 = stablehlo.multiply %131, %129 : tensor<11x22xf32>
    %133 = stablehlo.dot_general %132, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %134 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.bias, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %135 = stablehlo.add %133, %134 : tensor<11x14xf32>
    %136 = stablehlo.add %114, %135 : tensor<11x14xf32>
    // layer 1: attention
    %137 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %138 = stablehlo.multiply %136, %136 : tensor<11x14xf32>
    %139 = stablehlo.reduce(%138 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %140 = stablehlo.multiply %139, %47 : tensor<11xf32>
    %141 = stablehlo.add %140, %49 : tensor<11xf32>
    %142 = stablehlo.rsqrt %141 : tensor<11xf32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %144 = stablehlo.multiply %136, %143 : tensor<11x14xf32>
    %145 = stablehlo.multiply %144, %137 : tensor<11x14xf32>
    %146 = stablehlo.dot_general %145, %model.layers.1.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %147 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.bias, dims = [1] : (tensor<216xf32>) -> tensor<11x216xf32>
    %148 = stablehlo.add %146, %147 : tensor<11x216xf32>
    %149 = stablehlo.reshape %148 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %150 = stablehlo.broadcast_in_dim %38, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %151 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %152 = stablehlo.slice %149 [0:11, 0:27, 0:4] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %153 = stablehlo.slice %149 [0:11, 0:27, 4:8] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %154 = stablehlo.broadcast_in_dim %152, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %155 = stablehlo.broadcast_in_dim %153, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %156 = stablehlo.iota dim = 2 : tensor<11x27x2x4xi32>
    %157 = stablehlo.compare EQ, %156, %66 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %158 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %159 = stablehlo.compare GE, %158, %69 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %160 = stablehlo.multiply %154, %150 : tensor<11x27x2x4xf32>
    %161 = stablehlo.multiply %155, %151 : tensor<11x27x2x4xf32>
    %162 = stablehlo.subtract %160, %161 : tensor<11x27x2x4xf32>
    %163 = stablehlo.multiply %155, %150 : tensor<11x27x2x4xf32>
    %164 = stablehlo.multiply %154, %151 : tensor<11x27x2x4xf32>
    %165 = stablehlo.add %163, %164 : tensor<11x27x2x4xf32>
    %166 = stablehlo.reshape %149 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %167 = stablehlo.select %157, %162, %165 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %168 = stablehlo.select %159, %166, %167 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %169 = stablehlo.slice %168 [0:11, 21:27, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x6x2x4xf32>
    %170 = stablehlo.reshape %169 : (tensor<11x6x2x4xf32>) -> tensor<66x2x4xf32>
    %171 = "stablehlo.scatter"(%cache.1, %33, %170) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<66x2xi32>, tensor<66x2x4xf32>) -> tensor<41x3x2x4xf32>
    %172 = stablehlo.slice %171 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %173 = stablehlo.slice %171 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %174 = stablehlo.slice %168 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %175 = stablehlo.reshape %174 : (tensor<11x21x2x4xf32>) -> tensor<11x3x7x8xf32>
    %176 = stablehlo.transpose %175, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %177 = stablehlo.reshape %176 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %178 = stablehlo.reshape %172 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %179 = stablehlo.dot_general %177, %178, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %180 = stablehlo.reshape %179 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %181 = stablehlo.broadcast_in_dim %42, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %182 = stablehlo.multiply %180, %93 : tensor<3x7x11x10xf32>
    %183 = stablehlo.select %181, %182, %95 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %184 = stablehlo.reduce(%183 init: %97) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %185 = stablehlo.broadcast_in_dim %184, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %186 = stablehlo.subtract %183, %185 : tensor<3x7x11x10xf32>
    %187 = stablehlo.exponential %186 : tensor<3x7x11x10xf32>
    %188 = stablehlo.reduce(%187 init: %45) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %190 = stablehlo.divide %187, %189 : tensor<3x7x11x10xf32>
    %191 = stablehlo.reshape %190 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %192 = stablehlo.reshape %173 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %193 = stablehlo.dot_general %191, %192, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %194 = stablehlo.reshape %193 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %195 = stablehlo.transpose %194, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %196 = stablehlo.reshape %195 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %197 = stablehlo.dot_general %196, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %198 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.bias, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %199 = stablehlo.add %197, %198 : tensor<11x14xf32>
    %200 = stablehlo.add %136, %199 : tensor<11x14xf32>
    // layer 1: feed-forward
    %201 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %202 = stablehlo.multiply %200, %200 : tensor<11x14xf32>
    %203 = stablehlo.reduce(%202 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %204 = stablehlo.multiply %203, %47 : tensor<11xf32>
    %205 = stablehlo.add %204, %49 : tensor<11xf32>
    %206 = stablehlo.rsqrt %205 : tensor<11xf32>
    %207 = stablehlo.broadcast_in_dim %206, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %208 = stablehlo.multiply %200, %207 : tensor<11x14xf32>
    %209 = stablehlo.multiply %208, %201 : tensor<11x14xf32>
    %210 = stablehlo.dot_general %209, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %211 = stablehlo.dot_general %209, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %212 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.bias, dims = [1] : (tensor<22xf32>) -> tensor<11x22xf32>
    %213 = stablehlo.add %210, %212 : tensor<11x22xf32>
    %214 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.bias, dims = [1] : (tensor<22xf32>) -> tensor<11x22xf32>
    %215 = stablehlo.add %211, %214 : tensor<11x22xf32>
    %216 = stablehlo.logistic %213 : tensor<11x22xf32>
    %217 = stablehlo.multiply %213, %216 : tensor<11x22xf32>
    %218 = stablehlo.multiply %217, %215 : tensor<11x22xf32>
    %219 = stablehlo.dot_general %218, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %220 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.bias, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %221 = stablehlo.add %219, %220 : tensor<11x14xf32>
    %222 = stablehlo.add %200, %221 : tensor<11x14xf32>
    // head
    %223 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %224 = stablehlo.multiply %222, %222 : tensor<11x14xf32>
    %225 = stablehlo.reduce(%224 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %226 = stablehlo.multiply %225, %47 : tensor<11xf32>
    %227 = stablehlo.add %226, %49 : tensor<11xf32>
    %228 = stablehlo.rsqrt %227 : tensor<11xf32>
    %229 = stablehlo.broadcast_in_dim %228, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %230 = stablehlo.multiply %222, %229 : tensor<11x14xf32>
    %231 = stablehlo.multiply %230, %223 : tensor<11x14xf32>
    %232 = stablehlo.dot_general %231, %model.embed_tokens.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<26x14xf32>) -> tensor<11x26xf32>
    return %232, %82, %171 : tensor<11x26xf32>, tensor<41x3x2x4xf32>, tensor<41x3x2x4xf32>
  }
}
