module @prefill_11_logits {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf32>,
    %model.layers.0.input_layernorm.weight: tensor<14xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.0.self_attn.q_norm.weight: tensor<8xf32>,
    %model.layers.0.self_attn.k_norm.weight: tensor<8xf32>,
    %model.layers.0.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.0.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.layers.1.input_layernorm.weight: tensor<14xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.1.self_attn.q_norm.weight: tensor<8xf32>,
    %model.layers.1.self_attn.k_norm.weight: tensor<8xf32>,
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
    %57 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.q_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<11x27x8xf32>
    %58 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.k_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<11x27x8xf32>
    %59 = stablehlo.iota dim = 1 : tensor<11x27x8xi32>
    %60 = stablehlo.constant dense<21> : tensor<11x27x8xi32>
    %61 = stablehlo.compare LT, %59, %60 : (tensor<11x27x8xi32>, tensor<11x27x8xi32>) -> tensor<11x27x8xi1>
    %62 = stablehlo.multiply %56, %56 : tensor<11x27x8xf32>
    %63 = stablehlo.reduce(%62 init: %45) applies stablehlo.add across dimensions = [2] : (tensor<11x27x8xf32>, tensor<f32>) -> tensor<11x27xf32>
    %64 = stablehlo.constant dense<1.25e-01> : tensor<11x27xf32>
    %65 = stablehlo.multiply %63, %64 : tensor<11x27xf32>
    %66 = stablehlo.constant dense<1.0e-05> : tensor<11x27xf32>
    %67 = stablehlo.add %65, %66 : tensor<11x27xf32>
    %68 = stablehlo.rsqrt %67 : tensor<11x27xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1] : (tensor<11x27xf32>) -> tensor<11x27x8xf32>
    %70 = stablehlo.multiply %56, %69 : tensor<11x27x8xf32>
    %71 = stablehlo.select %61, %57, %58 : tensor<11x27x8xi1>, tensor<11x27x8xf32>
    %72 = stablehlo.multiply %70, %71 : tensor<11x27x8xf32>
    %73 = stablehlo.broadcast_in_dim %38, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %74 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %75 = stablehlo.slice %72 [0:11, 0:27, 0:4] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %76 = stablehlo.slice %72 [0:11, 0:27, 4:8] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %77 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %78 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %79 = stablehlo.iota dim = 2 : tensor<11x27x2x4xi32>
    %80 = stablehlo.constant dense<0> : tensor<11x27x2x4xi32>
    %81 = stablehlo.compare EQ, %79, %80 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %82 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %83 = stablehlo.constant dense<24> : tensor<11x27x2x4xi32>
    %84 = stablehlo.compare GE, %82, %83 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %85 = stablehlo.multiply %77, %73 : tensor<11x27x2x4xf32>
    %86 = stablehlo.multiply %78, %74 : tensor<11x27x2x4xf32>
    %87 = stablehlo.subtract %85, %86 : tensor<11x27x2x4xf32>
    %88 = stablehlo.multiply %78, %73 : tensor<11x27x2x4xf32>
    %89 = stablehlo.multiply %77, %74 : tensor<11x27x2x4xf32>
    %90 = stablehlo.add %88, %89 : tensor<11x27x2x4xf32>
    %91 = stablehlo.reshape %56 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %92 = stablehlo.select %81, %87, %90 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %93 = stablehlo.select %84, %91, %92 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %94 = stablehlo.slice %93 [0:11, 21:27, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x6x2x4xf32>
    %95 = stablehlo.reshape %94 : (tensor<11x6x2x4xf32>) -> tensor<66x2x4xf32>
    %96 = "stablehlo.scatter"(%cache.0, %33, %95) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<66x2xi32>, tensor<66x2x4xf32>) -> tensor<41x3x2x4xf32>
    %97 = stablehlo.slice %96 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %98 = stablehlo.slice %96 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %99 = stablehlo.slice %93 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %100 = stablehlo.reshape %99 : (tensor<11x21x2x4xf32>) -> tensor<11x3x7x8xf32>
    %101 = stablehlo.transpose %100, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %102 = stablehlo.reshape %101 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %103 = stablehlo.reshape %97 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %104 = stablehlo.dot_general %102, %103, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %105 = stablehlo.reshape %104 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %106 = stablehlo.broadcast_in_dim %42, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %107 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x11x10xf32>
    %108 = stablehlo.multiply %105, %107 : tensor<3x7x11x10xf32>
    %109 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %110 = stablehlo.select %106, %108, %109 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %111 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %112 = stablehlo.reduce(%110 init: %111) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %114 = stablehlo.subtract %110, %113 : tensor<3x7x11x10xf32>
    %115 = stablehlo.exponential %114 : tensor<3x7x11x10xf32>
    %116 = stablehlo.reduce(%115 init: %45) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %118 = stablehlo.divide %115, %117 : tensor<3x7x11x10xf32>
    %119 = stablehlo.reshape %118 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %120 = stablehlo.reshape %98 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %121 = stablehlo.dot_general %119, %120, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %122 = stablehlo.reshape %121 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %123 = stablehlo.transpose %122, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %124 = stablehlo.reshape %123 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %125 = stablehlo.dot_general %124, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %126 = stablehlo.add %3, %125 : tensor<11x14xf32>
    // layer 0: feed-forward
    %127 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %128 = stablehlo.multiply %126, %126 : tensor<11x14xf32>
    %129 = stablehlo.reduce(%128 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %130 = stablehlo.multiply %129, %47 : tensor<11xf32>
    %131 = stablehlo.add %130, %49 : tensor<11xf32>
    %132 = stablehlo.rsqrt %131 : tensor<11xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %134 = stablehlo.multiply %126, %133 : tensor<11x14xf32>
    %135 = stablehlo.multiply %134, %127 : tensor<11x14xf32>
    %136 = stablehlo.dot_general %135, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %137 = stablehlo.dot_general %135, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %138 = stablehlo.logistic %136 : tensor<11x22xf32>
    %139 = stablehlo.multiply %136, %138 : tensor<11x22xf32>
    %140 = stablehlo.multiply %139, %137 : tensor<11x22xf32>
    %141 = stablehlo.dot_general %140, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %142 = stablehlo.add %126, %141 : tensor<11x14xf32>
    // layer 1: attention
    %143 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %144 = stablehlo.multiply %142, %142 : tensor<11x14xf32>
    %145 = stablehlo.reduce(%144 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %146 = stablehlo.multiply %145, %47 : tensor<11xf32>
    %147 = stablehlo.add %146, %49 : tensor<11xf32>
    %148 = stablehlo.rsqrt %147 : tensor<11xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %150 = stablehlo.multiply %142, %149 : tensor<11x14xf32>
    %151 = stablehlo.multiply %150, %143 : tensor<11x14xf32>
    %152 = stablehlo.dot_general %151, %model.layers.1.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %153 = stablehlo.reshape %152 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %154 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.q_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<11x27x8xf32>
    %155 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.k_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<11x27x8xf32>
    %156 = stablehlo.iota dim = 1 : tensor<11x27x8xi32>
    %157 = stablehlo.compare LT, %156, %60 : (tensor<11x27x8xi32>, tensor<11x27x8xi32>) -> tensor<11x27x8xi1>
    %158 = stablehlo.multiply %153, %153 : tensor<11x27x8xf32>
    %159 = stablehlo.reduce(%158 init: %45) applies stablehlo.add across dimensions = [2] : (tensor<11x27x8xf32>, tensor<f32>) -> tensor<11x27xf32>
    %160 = stablehlo.multiply %159, %64 : tensor<11x27xf32>
    %161 = stablehlo.add %160, %66 : tensor<11x27xf32>
    %162 = stablehlo.rsqrt %161 : tensor<11x27xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1] : (tensor<11x27xf32>) -> tensor<11x27x8xf32>
    %164 = stablehlo.multiply %153, %163 : tensor<11x27x8xf32>
    %165 = stablehlo.select %157, %154, %155 : tensor<11x27x8xi1>, tensor<11x27x8xf32>
    %166 = stablehlo.multiply %164, %165 : tensor<11x27x8xf32>
    %167 = stablehlo.broadcast_in_dim %38, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %168 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %169 = stablehlo.slice %166 [0:11, 0:27, 0:4] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %170 = stablehlo.slice %166 [0:11, 0:27, 4:8] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %171 = stablehlo.broadcast_in_dim %169, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %172 = stablehlo.broadcast_in_dim %170, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %173 = stablehlo.iota dim = 2 : tensor<11x27x2x4xi32>
    %174 = stablehlo.compare EQ, %173, %80 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %175 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %176 = stablehlo.compare GE, %175, %83 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %177 = stablehlo.multiply %171, %167 : tensor<11x27x2x4xf32>
    %178 = stablehlo.multiply %172, %168 : tensor<11x27x2x4xf32>
    %179 = stablehlo.subtract %177, %178 : tensor<11x27x2x4xf32>
    %180 = stablehlo.multiply %172, %167 : tensor<11x27x2x4xf32>
    %181 = stablehlo.multiply %171, %168 : tensor<11x27x2x4xf32>
    %182 = stablehlo.add %180, %181 : tensor<11x27x2x4xf32>
    %183 = stablehlo.reshape %153 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %184 = stablehlo.select %174, %179, %182 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %185 = stablehlo.select %176, %183, %184 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %186 = stablehlo.slice %185 [0:11, 21:27, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x6x2x4xf32>
    %187 = stablehlo.reshape %186 : (tensor<11x6x2x4xf32>) -> tensor<66x2x4xf32>
    %188 = "stablehlo.scatter"(%cache.1, %33, %187) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<66x2xi32>, tensor<66x2x4xf32>) -> tensor<41x3x2x4xf32>
    %189 = stablehlo.slice %188 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %190 = stablehlo.slice %188 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %191 = stablehlo.slice %185 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %192 = stablehlo.reshape %191 : (tensor<11x21x2x4xf32>) -> tensor<11x3x7x8xf32>
    %193 = stablehlo.transpose %192, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %194 = stablehlo.reshape %193 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %195 = stablehlo.reshape %189 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %196 = stablehlo.dot_general %194, %195, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %197 = stablehlo.reshape %196 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %198 = stablehlo.broadcast_in_dim %42, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %199 = stablehlo.multiply %197, %107 : tensor<3x7x11x10xf32>
    %200 = stablehlo.select %198, %199, %109 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %201 = stablehlo.reduce(%200 init: %111) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %202 = stablehlo.broadcast_in_dim %201, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %203 = stablehlo.subtract %200, %202 : tensor<3x7x11x10xf32>
    %204 = stablehlo.exponential %203 : tensor<3x7x11x10xf32>
    %205 = stablehlo.reduce(%204 init: %45) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %206 = stablehlo.broadcast_in_dim %205, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %207 = stablehlo.divide %204, %206 : tensor<3x7x11x10xf32>
    %208 = stablehlo.reshape %207 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %209 = stablehlo.reshape %190 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %210 = stablehlo.dot_general %208, %209, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %211 = stablehlo.reshape %210 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %212 = stablehlo.transpose %211, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %213 = stablehlo.reshape %212 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %214 = stablehlo.dot_general %213, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %215 = stablehlo.add %142, %214 : tensor<11x14xf32>
    // layer 1: feed-forward
    %216 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %217 = stablehlo.multiply %215, %215 : tensor<11x14xf32>
    %218 = stablehlo.reduce(%217 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %219 = stablehlo.multiply %218, %47 : tensor<11xf32>
    %220 = stablehlo.add %219, %49 : tensor<11xf32>
    %221 = stablehlo.rsqrt %220 : tensor<11xf32>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %223 = stablehlo.multiply %215, %222 : tensor<11x14xf32>
    %224 = stablehlo.multiply %223, %216 : tensor<11x14xf32>
    %225 = stablehlo.dot_general %224, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %226 = stablehlo.dot_general %224, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %227 = stablehlo.logistic %225 : tensor<11x22xf32>
    %228 = stablehlo.multiply %225, %227 : tensor<11x22xf32>
    %229 = stablehlo.multiply %228, %226 : tensor<11x22xf32>
    %230 = stablehlo.dot_general %229, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %231 = stablehlo.add %215, %230 : tensor<11x14xf32>
    // head
    %232 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %233 = stablehlo.multiply %231, %231 : tensor<11x14xf32>
    %234 = stablehlo.reduce(%233 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %235 = stablehlo.multiply %234, %47 : tensor<11xf32>
    %236 = stablehlo.add %235, %49 : tensor<11xf32>
    %237 = stablehlo.rsqrt %236 : tensor<11xf32>
    %238 = stablehlo.broadcast_in_dim %237, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %239 = stablehlo.multiply %231, %238 : tensor<11x14xf32>
    %240 = stablehlo.multiply %239, %232 : tensor<11x14xf32>
    %241 = stablehlo.dot_general %240, %model.embed_tokens.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<26x14xf32>) -> tensor<11x26xf32>
    return %241, %96, %188 : tensor<11x26xf32>, tensor<41x3x2x4xf32>, tensor<41x3x2x4xf32>
  }
}
