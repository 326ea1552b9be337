module @prefill_11_logits {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf32>,
    %model.layers.0.input_layernorm.weight: tensor<14xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.0.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.0.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.layers.1.input_layernorm.weight: tensor<14xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.1.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.1.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.1.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.1.mlp.down_proj.weight: tensor<14x22xf32>,
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
    %56 = stablehlo.reshape %55 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %57 = stablehlo.broadcast_in_dim %38, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %58 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %59 = stablehlo.slice %56 [0:11, 0:27, 0:4] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %60 = stablehlo.slice %56 [0:11, 0:27, 4:8] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %61 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %62 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %63 = stablehlo.iota dim = 2 : tensor<11x27x2x4xi32>
    %64 = stablehlo.constant dense<0> : tensor<11x27x2x4xi32>
    %65 = stablehlo.compare EQ, %63, %64 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %66 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %67 = stablehlo.constant dense<24> : tensor<11x27x2x4xi32>
    %68 = stablehlo.compare GE, %66, %67 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %69 = stablehlo.multiply %61, %57 : tensor<11x27x2x4xf32>
    %70 = stablehlo.multiply %62, %58 : tensor<11x27x2x4xf32>
    %71 = stablehlo.subtract %69, %70 : tensor<11x27x2x4xf32>
    %72 = stablehlo.multiply %62, %57 : tensor<11x27x2x4xf32>
    %73 = stablehlo.multiply %61, %58 : tensor<11x27x2x4xf32>
    %74 = stablehlo.add %72, %73 : tensor<11x27x2x4xf32>
    %75 = stablehlo.reshape %56 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %76 = stablehlo.select %65, %71, %74 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %77 = stablehlo.select %68, %75, %76 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %78 = stablehlo.slice %77 [0:11, 21:27, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x6x2x4xf32>
    %79 = stablehlo.reshape %78 : (tensor<11x6x2x4xf32>) -> tensor<66x2x4xf32>
    %80 = "stablehlo.scatter"(%cache.0, %33, %79) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<66x2xi32>, tensor<66x2x4xf32>) -> tensor<41x3x2x4xf32>
    %81 = stablehlo.slice %80 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %82 = stablehlo.slice %80 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %83 = stablehlo.slice %77 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %84 = stablehlo.reshape %83 : (tensor<11x21x2x4xf32>) -> tensor<11x3x7x8xf32>
    %85 = stablehlo.transpose %84, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %86 = stablehlo.reshape %85 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %87 = stablehlo.reshape %81 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %88 = stablehlo.dot_general %86, %87, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %89 = stablehlo.reshape %88 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %90 = stablehlo.broadcast_in_dim %42, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %91 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x11x10xf32>
    %92 = stablehlo.multiply %89, %91 : tensor<3x7x11x10xf32>
    %93 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %94 = stablehlo.select %90, %92, %93 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %95 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %96 = stablehlo.reduce(%94 init: %95) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %98 = stablehlo.subtract %94, %97 : tensor<3x7x11x10xf32>
    %99 = stablehlo.exponential %98 : tensor<3x7x11x10xf32>
    %100 = stablehlo.reduce(%99 init: %45) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %102 = stablehlo.divide %99, %101 : tensor<3x7x11x10xf32>
    %103 = stablehlo.reshape %102 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %104 = stablehlo.reshape %82 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %105 = stablehlo.dot_general %103, %104, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %106 = stablehlo.reshape %105 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %107 = stablehlo.transpose %106, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %108 = stablehlo.reshape %107 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %109 = stablehlo.dot_general %108, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %110 = stablehlo.add %3, %109 : tensor<11x14xf32>
    // layer 0: feed-forward
    %111 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %112 = stablehlo.multiply %110, %110 : tensor<11x14xf32>
    %113 = stablehlo.reduce(%112 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %114 = stablehlo.multiply %113, %47 : tensor<11xf32>
    %115 = stablehlo.add %114, %49 : tensor<11xf32>
    %116 = stablehlo.rsqrt %115 : tensor<11xf32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %118 = stablehlo.multiply %110, %117 : tensor<11x14xf32>
    %119 = stablehlo.multiply %118, %111 : tensor<11x14xf32>
    %120 = stablehlo.dot_general %119, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %121 = stablehlo.dot_general %119, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %122 = stablehlo.logistic %120 : tensor<11x22xf32>
    %123 = stablehlo.multiply %120, %122 : tensor<11x22xf32>
    %124 = stablehlo.multiply %123, %121 : tensor<11x22xf32>
    %125 = stablehlo.dot_general %124, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %126 = stablehlo.add %110, %125 : tensor<11x14xf32>
    // layer 1: attention
    %127 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %128 = stablehlo.multiply %126, %126 : tensor<11x14xf32>
    %129 = stablehlo.reduce(%128 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %130 = stablehlo.multiply %129, %47 : tensor<11xf32>
    %131 = stablehlo.add %130, %49 : tensor<11xf32>
    %132 = stablehlo.rsqrt %131 : tensor<11xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %134 = stablehlo.multiply %126, %133 : tensor<11x14xf32>
    %135 = stablehlo.multiply %134, %127 : tensor<11x14xf32>
    %136 = stablehlo.dot_general %135, %model.layers.1.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %137 = stablehlo.reshape %136 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %138 = stablehlo.broadcast_in_dim %38, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %139 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %140 = stablehlo.slice %137 [0:11, 0:27, 0:4] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %141 = stablehlo.slice %137 [0:11, 0:27, 4:8] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %142 = stablehlo.broadcast_in_dim %140, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %143 = stablehlo.broadcast_in_dim %141, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %144 = stablehlo.iota dim = 2 : tensor<11x27x2x4xi32>
    %145 = stablehlo.compare EQ, %144, %64 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %146 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %147 = stablehlo.compare GE, %146, %67 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %148 = stablehlo.multiply %142, %138 : tensor<11x27x2x4xf32>
    %149 = stablehlo.multiply %143, %139 : tensor<11x27x2x4xf32>
    %150 = stablehlo.subtract %148, %149 : tensor<11x27x2x4xf32>
    %151 = stablehlo.multiply %143, %138 : tensor<11x27x2x4xf32>
    %152 = stablehlo.multiply %142, %139 : tensor<11x27x2x4xf32>
    %153 = stablehlo.add %151, %152 : tensor<11x27x2x4xf32>
    %154 = stablehlo.reshape %137 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %155 = stablehlo.select %145, %150, %153 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %156 = stablehlo.select %147, %154, %155 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %157 = stablehlo.slice %156 [0:11, 21:27, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x6x2x4xf32>
    %158 = stablehlo.reshape %157 : (tensor<11x6x2x4xf32>) -> tensor<66x2x4xf32>
    %159 = "stablehlo.scatter"(%cache.1, %33, %158) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<66x2xi32>, tensor<66x2x4xf32>) -> tensor<41x3x2x4xf32>
    %160 = stablehlo.slice %159 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %161 = stablehlo.slice %159 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %162 = stablehlo.slice %156 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %163 = stablehlo.reshape %162 : (tensor<11x21x2x4xf32>) -> tensor<11x3x7x8xf32>
    %164 = stablehlo.transpose %163, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %165 = stablehlo.reshape %164 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %166 = stablehlo.reshape %160 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %167 = stablehlo.dot_general %165, %166, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %168 = stablehlo.reshape %167 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %169 = stablehlo.broadcast_in_dim %42, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %170 = stablehlo.multiply %168, %91 : tensor<3x7x11x10xf32>
    %171 = stablehlo.select %169, %170, %93 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %172 = stablehlo.reduce(%171 init: %95) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %173 = stablehlo.broadcast_in_dim %172, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %174 = stablehlo.subtract %171, %173 : tensor<3x7x11x10xf32>
    %175 = stablehlo.exponential %174 : tensor<3x7x11x10xf32>
    %176 = stablehlo.reduce(%175 init: %45) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %178 = stablehlo.divide %175, %177 : tensor<3x7x11x10xf32>
    %179 = stablehlo.reshape %178 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %180 = stablehlo.reshape %161 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %181 = stablehlo.dot_general %179, %180, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %182 = stablehlo.reshape %181 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %183 = stablehlo.transpose %182, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %184 = stablehlo.reshape %183 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %185 = stablehlo.dot_general %184, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %186 = stablehlo.add %126, %185 : tensor<11x14xf32>
    // layer 1: feed-forward
    %187 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %188 = stablehlo.multiply %186, %186 : tensor<11x14xf32>
    %189 = stablehlo.reduce(%188 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %190 = stablehlo.multiply %189, %47 : tensor<11xf32>
    %191 = stablehlo.add %190, %49 : tensor<11xf32>
    %192 = stablehlo.rsqrt %191 : tensor<11xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %194 = stablehlo.multiply %186, %193 : tensor<11x14xf32>
    %195 = stablehlo.multiply %194, %187 : tensor<11x14xf32>
    %196 = stablehlo.dot_general %195, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %197 = stablehlo.dot_general %195, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %198 = stablehlo.logistic %196 : tensor<11x22xf32>
    %199 = stablehlo.multiply %196, %198 : tensor<11x22xf32>
    %200 = stablehlo.multiply %199, %197 : tensor<11x22xf32>
    %201 = stablehlo.dot_general %200, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %202 = stablehlo.add %186, %201 : tensor<11x14xf32>
    // head
    %203 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %204 = stablehlo.multiply %202, %202 : tensor<11x14xf32>
    %205 = stablehlo.reduce(%204 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %206 = stablehlo.multiply %205, %47 : tensor<11xf32>
    %207 = stablehlo.add %206, %49 : tensor<11xf32>
    %208 = stablehlo.rsqrt %207 : tensor<11xf32>
    %209 = stablehlo.broadcast_in_dim %208, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %210 = stablehlo.multiply %202, %209 : tensor<11x14xf32>
    %211 = stablehlo.multiply %210, %203 : tensor<11x14xf32>
    %212 = stablehlo.dot_general %211, %model.embed_tokens.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<26x14xf32>) -> tensor<11x26xf32>
    return %212, %80, %159 : tensor<11x26xf32>, tensor<41x3x2x4xf32>, tensor<41x3x2x4xf32>
  }
}
