module @prefill_11_argmax {
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
  ) -> (tensor<i32>, tensor<41x3x2x4xf32>, tensor<41x3x2x4xf32>) {
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
    %84 = stablehlo.reshape %83 : (tensor<11x21x2x4xf32>) -> tensor<11x21x8xf32>
    %85 = stablehlo.reshape %84 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %86 = stablehlo.reshape %81 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %87 = stablehlo.reshape %82 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %88 = stablehlo.transpose %85, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %89 = stablehlo.reshape %88 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %90 = stablehlo.dot_general %89, %86, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
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
    %106 = stablehlo.dot_general %105, %87, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %107 = stablehlo.reshape %106 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %108 = stablehlo.transpose %107, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %109 = stablehlo.reshape %108 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %110 = stablehlo.dot_general %109, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %111 = stablehlo.add %3, %110 : tensor<11x14xf32>
    // layer 0: feed-forward
    %112 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %113 = stablehlo.multiply %111, %111 : tensor<11x14xf32>
    %114 = stablehlo.reduce(%113 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %115 = stablehlo.multiply %114, %47 : tensor<11xf32>
    %116 = stablehlo.add %115, %49 : tensor<11xf32>
    %117 = stablehlo.rsqrt %116 : tensor<11xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %119 = stablehlo.multiply %111, %118 : tensor<11x14xf32>
    %120 = stablehlo.multiply %119, %112 : tensor<11x14xf32>
    %121 = stablehlo.dot_general %120, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %122 = stablehlo.dot_general %120, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %123 = stablehlo.logistic %121 : tensor<11x22xf32>
    %124 = stablehlo.multiply %121, %123 : tensor<11x22xf32>
    %125 = stablehlo.multiply %124, %122 : tensor<11x22xf32>
    %126 = stablehlo.dot_general %125, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %127 = stablehlo.add %111, %126 : tensor<11x14xf32>
    // layer 1: attention
    %128 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %129 = stablehlo.multiply %127, %127 : tensor<11x14xf32>
    %130 = stablehlo.reduce(%129 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %131 = stablehlo.multiply %130, %47 : tensor<11xf32>
    %132 = stablehlo.add %131, %49 : tensor<11xf32>
    %133 = stablehlo.rsqrt %132 : tensor<11xf32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %135 = stablehlo.multiply %127, %134 : tensor<11x14xf32>
    %136 = stablehlo.multiply %135, %128 : tensor<11x14xf32>
    %137 = stablehlo.dot_general %136, %model.layers.1.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %138 = stablehlo.reshape %137 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %139 = stablehlo.broadcast_in_dim %38, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %140 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %141 = stablehlo.slice %138 [0:11, 0:27, 0:4] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %142 = stablehlo.slice %138 [0:11, 0:27, 4:8] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %143 = stablehlo.broadcast_in_dim %141, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %144 = stablehlo.broadcast_in_dim %142, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %145 = stablehlo.iota dim = 2 : tensor<11x27x2x4xi32>
    %146 = stablehlo.compare EQ, %145, %64 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %147 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %148 = stablehlo.compare GE, %147, %67 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %149 = stablehlo.multiply %143, %139 : tensor<11x27x2x4xf32>
    %150 = stablehlo.multiply %144, %140 : tensor<11x27x2x4xf32>
    %151 = stablehlo.subtract %149, %150 : tensor<11x27x2x4xf32>
    %152 = stablehlo.multiply %144, %139 : tensor<11x27x2x4xf32>
    %153 = stablehlo.multiply %143, %140 : tensor<11x27x2x4xf32>
    %154 = stablehlo.add %152, %153 : tensor<11x27x2x4xf32>
    %155 = stablehlo.reshape %138 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %156 = stablehlo.select %146, %151, %154 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %157 = stablehlo.select %148, %155, %156 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %158 = stablehlo.slice %157 [0:11, 21:27, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x6x2x4xf32>
    %159 = stablehlo.reshape %158 : (tensor<11x6x2x4xf32>) -> tensor<66x2x4xf32>
    %160 = "stablehlo.scatter"(%cache.1, %33, %159) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<66x2xi32>, tensor<66x2x4xf32>) -> tensor<41x3x2x4xf32>
    %161 = stablehlo.slice %160 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %162 = stablehlo.slice %160 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %163 = stablehlo.slice %157 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %164 = stablehlo.reshape %163 : (tensor<11x21x2x4xf32>) -> tensor<11x21x8xf32>
    %165 = stablehlo.reshape %164 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %166 = stablehlo.reshape %161 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %167 = stablehlo.reshape %162 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %168 = stablehlo.transpose %165, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %169 = stablehlo.reshape %168 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %170 = stablehlo.dot_general %169, %166, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %171 = stablehlo.reshape %170 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %172 = stablehlo.broadcast_in_dim %42, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %173 = stablehlo.multiply %171, %93 : tensor<3x7x11x10xf32>
    %174 = stablehlo.select %172, %173, %95 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %175 = stablehlo.reduce(%174 init: %97) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %177 = stablehlo.subtract %174, %176 : tensor<3x7x11x10xf32>
    %178 = stablehlo.exponential %177 : tensor<3x7x11x10xf32>
    %179 = stablehlo.reduce(%178 init: %45) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %181 = stablehlo.divide %178, %180 : tensor<3x7x11x10xf32>
    %182 = stablehlo.reshape %181 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %183 = stablehlo.dot_general %182, %167, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %184 = stablehlo.reshape %183 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %185 = stablehlo.transpose %184, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %186 = stablehlo.reshape %185 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %187 = stablehlo.dot_general %186, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %188 = stablehlo.add %127, %187 : tensor<11x14xf32>
    // layer 1: feed-forward
    %189 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %190 = stablehlo.multiply %188, %188 : tensor<11x14xf32>
    %191 = stablehlo.reduce(%190 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %192 = stablehlo.multiply %191, %47 : tensor<11xf32>
    %193 = stablehlo.add %192, %49 : tensor<11xf32>
    %194 = stablehlo.rsqrt %193 : tensor<11xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %196 = stablehlo.multiply %188, %195 : tensor<11x14xf32>
    %197 = stablehlo.multiply %196, %189 : tensor<11x14xf32>
    %198 = stablehlo.dot_general %197, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %199 = stablehlo.dot_general %197, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %200 = stablehlo.logistic %198 : tensor<11x22xf32>
    %201 = stablehlo.multiply %198, %200 : tensor<11x22xf32>
    %202 = stablehlo.multiply %201, %199 : tensor<11x22xf32>
    %203 = stablehlo.dot_general %202, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %204 = stablehlo.add %188, %203 : tensor<11x14xf32>
    // head
    %205 = stablehlo.reshape %length : (tensor<i32>) -> tensor<1xi32>
    %206 = stablehlo.constant dense<1> : tensor<1xi32>
    %207 = stablehlo.subtract %205, %206 : tensor<1xi32>
    %208 = stablehlo.constant dense<0> : tensor<1xi32>
    %209 = stablehlo.constant dense<10> : tensor<1xi32>
    %210 = stablehlo.clamp %208, %207, %209 : tensor<1xi32>
    %211 = "stablehlo.gather"(%204, %210) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<11x14xf32>, tensor<1xi32>) -> tensor<1x14xf32>
    %212 = stablehlo.reshape %211 : (tensor<1x14xf32>) -> tensor<14xf32>
    %213 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %214 = stablehlo.multiply %212, %212 : tensor<14xf32>
    %215 = stablehlo.reduce(%214 init: %45) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %216 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %217 = stablehlo.multiply %215, %216 : tensor<f32>
    %218 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %219 = stablehlo.add %217, %218 : tensor<f32>
    %220 = stablehlo.rsqrt %219 : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %222 = stablehlo.multiply %212, %221 : tensor<14xf32>
    %223 = stablehlo.multiply %222, %213 : tensor<14xf32>
    %224 = stablehlo.dot_general %model.embed_tokens.weight, %223, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %225 = stablehlo.reduce(%224 init: %97) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %226 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %227 = stablehlo.is_finite %226 : (tensor<26xf32>) -> tensor<26xi1>
    %228 = stablehlo.compare EQ, %224, %226 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %229 = stablehlo.constant dense<false> : tensor<26xi1>
    %230 = stablehlo.select %227, %228, %229 : tensor<26xi1>, tensor<26xi1>
    %231 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %232 = stablehlo.iota dim = 0 : tensor<26xui32>
    %233 = stablehlo.select %230, %232, %231 : tensor<26xi1>, tensor<26xui32>
    %234 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %235 = stablehlo.reduce(%233 init: %234) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %236 = stablehlo.bitcast_convert %235 : (tensor<ui32>) -> tensor<i32>
    return %236, %80, %160 : tensor<i32>, tensor<41x3x2x4xf32>, tensor<41x3x2x4xf32>
  }
}
