module @fill_6_11_logits {
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
    %cache.0: tensor<6x41x3x2x4xf32>,
    %cache.1: tensor<6x41x3x2x4xf32>,
    %tokens: tensor<11xi32>,
    %slot: tensor<i32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<26xf32>, tensor<6x41x3x2x4xf32>, tensor<6x41x3x2x4xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<11xi32>
    %1 = stablehlo.constant dense<25> : tensor<11xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<11xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf32>, tensor<11xi32>) -> tensor<11x14xf32>
    %4 = stablehlo.iota dim = 0 : tensor<11xi32>
    %5 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<11xi32>
    %6 = stablehlo.add %4, %5 : tensor<11xi32>
    %7 = stablehlo.broadcast_in_dim %slot, dims = [] : (tensor<i32>) -> tensor<11xi32>
    %8 = stablehlo.constant dense<5> : tensor<11xi32>
    %9 = stablehlo.clamp %0, %7, %8 : tensor<11xi32>
    %10 = stablehlo.iota dim = 1 : tensor<11x6xi32>
    %11 = stablehlo.constant dense<0> : tensor<11x6xi32>
    %12 = stablehlo.compare LT, %10, %11 : (tensor<11x6xi32>, tensor<11x6xi32>) -> tensor<11x6xi1>
    %13 = stablehlo.constant dense<3> : tensor<11x6xi32>
    %14 = stablehlo.compare GE, %10, %13 : (tensor<11x6xi32>, tensor<11x6xi32>) -> tensor<11x6xi1>
    %15 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<11xi32>) -> tensor<11x6xi32>
    %16 = stablehlo.constant dense<16> : tensor<11x6xi32>
    %17 = stablehlo.clamp %11, %15, %16 : tensor<11x6xi32>
    %18 = stablehlo.constant dense<17> : tensor<11x6xi32>
    %19 = stablehlo.add %17, %18 : tensor<11x6xi32>
    %20 = stablehlo.select %14, %19, %17 : tensor<11x6xi1>, tensor<11x6xi32>
    %21 = stablehlo.constant dense<7> : tensor<11x6xi32>
    %22 = stablehlo.remainder %10, %21 : tensor<11x6xi32>
    %23 = stablehlo.constant dense<34> : tensor<11x6xi32>
    %24 = stablehlo.add %22, %23 : tensor<11x6xi32>
    %25 = stablehlo.select %12, %24, %20 : tensor<11x6xi1>, tensor<11x6xi32>
    %26 = stablehlo.subtract %10, %11 : tensor<11x6xi32>
    %27 = stablehlo.remainder %26, %13 : tensor<11x6xi32>
    %28 = stablehlo.divide %10, %21 : tensor<11x6xi32>
    %29 = stablehlo.select %12, %28, %27 : tensor<11x6xi1>, tensor<11x6xi32>
    %30 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<11xi32>) -> tensor<11x6xi32>
    %31 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<11x6xi32>) -> tensor<11x6x3xi32>
    %32 = stablehlo.iota dim = 2 : tensor<11x6x3xi32>
    %33 = stablehlo.constant dense<0> : tensor<11x6x3xi32>
    %34 = stablehlo.compare EQ, %32, %33 : (tensor<11x6x3xi32>, tensor<11x6x3xi32>) -> tensor<11x6x3xi1>
    %35 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<11x6xi32>) -> tensor<11x6x3xi32>
    %36 = stablehlo.select %34, %35, %31 : tensor<11x6x3xi1>, tensor<11x6x3xi32>
    %37 = stablehlo.iota dim = 2 : tensor<11x6x3xi32>
    %38 = stablehlo.constant dense<1> : tensor<11x6x3xi32>
    %39 = stablehlo.compare EQ, %37, %38 : (tensor<11x6x3xi32>, tensor<11x6x3xi32>) -> tensor<11x6x3xi1>
    %40 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<11x6xi32>) -> tensor<11x6x3xi32>
    %41 = stablehlo.select %39, %40, %36 : tensor<11x6x3xi1>, tensor<11x6x3xi32>
    %42 = stablehlo.reshape %41 : (tensor<11x6x3xi32>) -> tensor<66x3xi32>
    %43 = stablehlo.reshape %rope : (tensor<17x2x4xf32>) -> tensor<17x8xf32>
    %44 = stablehlo.constant dense<16> : tensor<11xi32>
    %45 = stablehlo.clamp %0, %6, %44 : tensor<11xi32>
    %46 = "stablehlo.gather"(%43, %45) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<17x8xf32>, tensor<11xi32>) -> tensor<11x8xf32>
    %47 = stablehlo.slice %46 [0:11, 0:4] : (tensor<11x8xf32>) -> tensor<11x4xf32>
    %48 = stablehlo.slice %46 [0:11, 4:8] : (tensor<11x8xf32>) -> tensor<11x4xf32>
    %49 = stablehlo.iota dim = 1 : tensor<11x10xi32>
    %50 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<11xi32>) -> tensor<11x10xi32>
    %51 = stablehlo.compare LE, %49, %50 : (tensor<11x10xi32>, tensor<11x10xi32>) -> tensor<11x10xi1>
    // layer 0: attention
    %52 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %53 = stablehlo.multiply %3, %3 : tensor<11x14xf32>
    %54 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %55 = stablehlo.reduce(%53 init: %54) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %56 = stablehlo.constant dense<7.1428575e-02> : tensor<11xf32>
    %57 = stablehlo.multiply %55, %56 : tensor<11xf32>
    %58 = stablehlo.constant dense<1.0e-05> : tensor<11xf32>
    %59 = stablehlo.add %57, %58 : tensor<11xf32>
    %60 = stablehlo.rsqrt %59 : tensor<11xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %62 = stablehlo.multiply %3, %61 : tensor<11x14xf32>
    %63 = stablehlo.multiply %62, %52 : tensor<11x14xf32>
    %64 = stablehlo.dot_general %63, %model.layers.0.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %65 = stablehlo.reshape %64 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %66 = stablehlo.broadcast_in_dim %47, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %67 = stablehlo.broadcast_in_dim %48, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %68 = stablehlo.slice %65 [0:11, 0:27, 0:4] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %69 = stablehlo.slice %65 [0:11, 0:27, 4:8] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %70 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %71 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %72 = stablehlo.iota dim = 2 : tensor<11x27x2x4xi32>
    %73 = stablehlo.constant dense<0> : tensor<11x27x2x4xi32>
    %74 = stablehlo.compare EQ, %72, %73 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %75 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %76 = stablehlo.constant dense<24> : tensor<11x27x2x4xi32>
    %77 = stablehlo.compare GE, %75, %76 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %78 = stablehlo.multiply %70, %66 : tensor<11x27x2x4xf32>
    %79 = stablehlo.multiply %71, %67 : tensor<11x27x2x4xf32>
    %80 = stablehlo.subtract %78, %79 : tensor<11x27x2x4xf32>
    %81 = stablehlo.multiply %71, %66 : tensor<11x27x2x4xf32>
    %82 = stablehlo.multiply %70, %67 : tensor<11x27x2x4xf32>
    %83 = stablehlo.add %81, %82 : tensor<11x27x2x4xf32>
    %84 = stablehlo.reshape %65 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %85 = stablehlo.select %74, %80, %83 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %86 = stablehlo.select %77, %84, %85 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %87 = stablehlo.slice %86 [0:11, 21:27, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x6x2x4xf32>
    %88 = stablehlo.reshape %87 : (tensor<11x6x2x4xf32>) -> tensor<66x2x4xf32>
    %89 = "stablehlo.scatter"(%cache.0, %42, %88) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x4xf32>, tensor<66x3xi32>, tensor<66x2x4xf32>) -> tensor<6x41x3x2x4xf32>
    %90 = stablehlo.broadcast_in_dim %slot, dims = [] : (tensor<i32>) -> tensor<10xi32>
    %91 = stablehlo.constant dense<0> : tensor<10xi32>
    %92 = stablehlo.constant dense<5> : tensor<10xi32>
    %93 = stablehlo.clamp %91, %90, %92 : tensor<10xi32>
    %94 = stablehlo.constant dense<41> : tensor<10xi32>
    %95 = stablehlo.multiply %93, %94 : tensor<10xi32>
    %96 = stablehlo.iota dim = 0 : tensor<10xi32>
    %97 = stablehlo.add %95, %96 : tensor<10xi32>
    %98 = stablehlo.add %97, %91 : tensor<10xi32>
    %99 = stablehlo.reshape %89 : (tensor<6x41x3x2x4xf32>) -> tensor<246x24xf32>
    %100 = "stablehlo.gather"(%99, %98) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 24>}> : (tensor<246x24xf32>, tensor<10xi32>) -> tensor<10x24xf32>
    %101 = stablehlo.reshape %100 : (tensor<10x24xf32>) -> tensor<10x3x2x4xf32>
    %102 = stablehlo.constant dense<17> : tensor<10xi32>
    %103 = stablehlo.add %97, %102 : tensor<10xi32>
    %104 = stablehlo.reshape %89 : (tensor<6x41x3x2x4xf32>) -> tensor<246x24xf32>
    %105 = "stablehlo.gather"(%104, %103) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 24>}> : (tensor<246x24xf32>, tensor<10xi32>) -> tensor<10x24xf32>
    %106 = stablehlo.reshape %105 : (tensor<10x24xf32>) -> tensor<10x3x2x4xf32>
    %107 = stablehlo.constant dense<false> : tensor<i1>
    %108 = stablehlo.reduce(%51 init: %107) applies stablehlo.or across dimensions = [0] : (tensor<11x10xi1>, tensor<i1>) -> tensor<10xi1>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0] : (tensor<10xi1>) -> tensor<10x3x2x4xi1>
    %110 = stablehlo.constant dense<0.0e+00> : tensor<10x3x2x4xf32>
    %111 = stablehlo.select %109, %106, %110 : tensor<10x3x2x4xi1>, tensor<10x3x2x4xf32>
    %112 = stablehlo.slice %86 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %113 = stablehlo.reshape %112 : (tensor<11x21x2x4xf32>) -> tensor<11x3x7x8xf32>
    %114 = stablehlo.transpose %113, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %115 = stablehlo.reshape %114 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %116 = stablehlo.reshape %101 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %117 = stablehlo.dot_general %115, %116, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %118 = stablehlo.reshape %117 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %119 = stablehlo.broadcast_in_dim %51, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %120 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x11x10xf32>
    %121 = stablehlo.multiply %118, %120 : tensor<3x7x11x10xf32>
    %122 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %123 = stablehlo.select %119, %121, %122 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %124 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %125 = stablehlo.reduce(%123 init: %124) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %127 = stablehlo.subtract %123, %126 : tensor<3x7x11x10xf32>
    %128 = stablehlo.exponential %127 : tensor<3x7x11x10xf32>
    %129 = stablehlo.reduce(%128 init: %54) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %130 = stablehlo.broadcast_in_dim %129, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %131 = stablehlo.divide %128, %130 : tensor<3x7x11x10xf32>
    %132 = stablehlo.reshape %131 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %133 = stablehlo.reshape %111 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %134 = stablehlo.dot_general %132, %133, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %135 = stablehlo.reshape %134 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %136 = stablehlo.transpose %135, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %137 = stablehlo.reshape %136 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %138 = stablehlo.dot_general %137, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %139 = stablehlo.add %3, %138 : tensor<11x14xf32>
    // layer 0: feed-forward
    %140 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %141 = stablehlo.multiply %139, %139 : tensor<11x14xf32>
    %142 = stablehlo.reduce(%141 init: %54) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %143 = stablehlo.multiply %142, %56 : tensor<11xf32>
    %144 = stablehlo.add %143, %58 : tensor<11xf32>
    %145 = stablehlo.rsqrt %144 : tensor<11xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %147 = stablehlo.multiply %139, %146 : tensor<11x14xf32>
    %148 = stablehlo.multiply %147, %140 : tensor<11x14xf32>
    %149 = stablehlo.dot_general %148, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %150 = stablehlo.dot_general %148, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %151 = stablehlo.logistic %149 : tensor<11x22xf32>
    %152 = stablehlo.multiply %149, %151 : tensor<11x22xf32>
    %153 = stablehlo.multiply %152, %150 : tensor<11x22xf32>
    %154 = stablehlo.dot_general %153, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %155 = stablehlo.add %139, %154 : tensor<11x14xf32>
    // layer 1: attention
    %156 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %157 = stablehlo.multiply %155, %155 : tensor<11x14xf32>
    %158 = stablehlo.reduce(%157 init: %54) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %159 = stablehlo.multiply %158, %56 : tensor<11xf32>
    %160 = stablehlo.add %159, %58 : tensor<11xf32>
    %161 = stablehlo.rsqrt %160 : tensor<11xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %163 = stablehlo.multiply %155, %162 : tensor<11x14xf32>
    %164 = stablehlo.multiply %163, %156 : tensor<11x14xf32>
    %165 = stablehlo.dot_general %164, %model.layers.1.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %166 = stablehlo.reshape %165 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %167 = stablehlo.broadcast_in_dim %47, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %168 = stablehlo.broadcast_in_dim %48, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %169 = stablehlo.slice %166 [0:11, 0:27, 0:4] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %170 = stablehlo.slice %166 [0:11, 0:27, 4:8] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %171 = stablehlo.broadcast_in_dim %169, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %172 = stablehlo.broadcast_in_dim %170, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %173 = stablehlo.iota dim = 2 : tensor<11x27x2x4xi32>
    %174 = stablehlo.compare EQ, %173, %73 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %175 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %176 = stablehlo.compare GE, %175, %76 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %177 = stablehlo.multiply %171, %167 : tensor<11x27x2x4xf32>
    %178 = stablehlo.multiply %172, %168 : tensor<11x27x2x4xf32>
    %179 = stablehlo.subtract %177, %178 : tensor<11x27x2x4xf32>
    %180 = stablehlo.multiply %172, %167 : tensor<11x27x2x4xf32>
    %181 = stablehlo.multiply %171, %168 : tensor<11x27x2x4xf32>
    %182 = stablehlo.add %180, %181 : tensor<11x27x2x4xf32>
    %183 = stablehlo.reshape %166 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %184 = stablehlo.select %174, %179, %182 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %185 = stablehlo.select %176, %183, %184 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %186 = stablehlo.slice %185 [0:11, 21:27, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x6x2x4xf32>
    %187 = stablehlo.reshape %186 : (tensor<11x6x2x4xf32>) -> tensor<66x2x4xf32>
    %188 = "stablehlo.scatter"(%cache.1, %42, %187) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x4xf32>, tensor<66x3xi32>, tensor<66x2x4xf32>) -> tensor<6x41x3x2x4xf32>
    %189 = stablehlo.broadcast_in_dim %slot, dims = [] : (tensor<i32>) -> tensor<10xi32>
    %190 = stablehlo.clamp %91, %189, %92 : tensor<10xi32>
    %191 = stablehlo.multiply %190, %94 : tensor<10xi32>
    %192 = stablehlo.iota dim = 0 : tensor<10xi32>
    %193 = stablehlo.add %191, %192 : tensor<10xi32>
    %194 = stablehlo.add %193, %91 : tensor<10xi32>
    %195 = stablehlo.reshape %188 : (tensor<6x41x3x2x4xf32>) -> tensor<246x24xf32>
    %196 = "stablehlo.gather"(%195, %194) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 24>}> : (tensor<246x24xf32>, tensor<10xi32>) -> tensor<10x24xf32>
    %197 = stablehlo.reshape %196 : (tensor<10x24xf32>) -> tensor<10x3x2x4xf32>
    %198 = stablehlo.add %193, %102 : tensor<10xi32>
    %199 = stablehlo.reshape %188 : (tensor<6x41x3x2x4xf32>) -> tensor<246x24xf32>
    %200 = "stablehlo.gather"(%199, %198) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 24>}> : (tensor<246x24xf32>, tensor<10xi32>) -> tensor<10x24xf32>
    %201 = stablehlo.reshape %200 : (tensor<10x24xf32>) -> tensor<10x3x2x4xf32>
    %202 = stablehlo.reduce(%51 init: %107) applies stablehlo.or across dimensions = [0] : (tensor<11x10xi1>, tensor<i1>) -> tensor<10xi1>
    %203 = stablehlo.broadcast_in_dim %202, dims = [0] : (tensor<10xi1>) -> tensor<10x3x2x4xi1>
    %204 = stablehlo.select %203, %201, %110 : tensor<10x3x2x4xi1>, tensor<10x3x2x4xf32>
    %205 = stablehlo.slice %185 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %206 = stablehlo.reshape %205 : (tensor<11x21x2x4xf32>) -> tensor<11x3x7x8xf32>
    %207 = stablehlo.transpose %206, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %208 = stablehlo.reshape %207 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %209 = stablehlo.reshape %197 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %210 = stablehlo.dot_general %208, %209, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %211 = stablehlo.reshape %210 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %212 = stablehlo.broadcast_in_dim %51, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %213 = stablehlo.multiply %211, %120 : tensor<3x7x11x10xf32>
    %214 = stablehlo.select %212, %213, %122 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %215 = stablehlo.reduce(%214 init: %124) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %217 = stablehlo.subtract %214, %216 : tensor<3x7x11x10xf32>
    %218 = stablehlo.exponential %217 : tensor<3x7x11x10xf32>
    %219 = stablehlo.reduce(%218 init: %54) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %221 = stablehlo.divide %218, %220 : tensor<3x7x11x10xf32>
    %222 = stablehlo.reshape %221 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %223 = stablehlo.reshape %204 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %224 = stablehlo.dot_general %222, %223, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %225 = stablehlo.reshape %224 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %226 = stablehlo.transpose %225, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %227 = stablehlo.reshape %226 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %228 = stablehlo.dot_general %227, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %229 = stablehlo.add %155, %228 : tensor<11x14xf32>
    // layer 1: feed-forward
    %230 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %231 = stablehlo.multiply %229, %229 : tensor<11x14xf32>
    %232 = stablehlo.reduce(%231 init: %54) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %233 = stablehlo.multiply %232, %56 : tensor<11xf32>
    %234 = stablehlo.add %233, %58 : tensor<11xf32>
    %235 = stablehlo.rsqrt %234 : tensor<11xf32>
    %236 = stablehlo.broadcast_in_dim %235, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %237 = stablehlo.multiply %229, %236 : tensor<11x14xf32>
    %238 = stablehlo.multiply %237, %230 : tensor<11x14xf32>
    %239 = stablehlo.dot_general %238, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %240 = stablehlo.dot_general %238, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %241 = stablehlo.logistic %239 : tensor<11x22xf32>
    %242 = stablehlo.multiply %239, %241 : tensor<11x22xf32>
    %243 = stablehlo.multiply %242, %240 : tensor<11x22xf32>
    %244 = stablehlo.dot_general %243, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %245 = stablehlo.add %229, %244 : tensor<11x14xf32>
    // head
    %246 = stablehlo.reshape %length : (tensor<i32>) -> tensor<1xi32>
    %247 = stablehlo.constant dense<1> : tensor<1xi32>
    %248 = stablehlo.subtract %246, %247 : tensor<1xi32>
    %249 = stablehlo.constant dense<0> : tensor<1xi32>
    %250 = stablehlo.constant dense<10> : tensor<1xi32>
    %251 = stablehlo.clamp %249, %248, %250 : tensor<1xi32>
    %252 = "stablehlo.gather"(%245, %251) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<11x14xf32>, tensor<1xi32>) -> tensor<1x14xf32>
    %253 = stablehlo.reshape %252 : (tensor<1x14xf32>) -> tensor<14xf32>
    %254 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %255 = stablehlo.multiply %253, %253 : tensor<14xf32>
    %256 = stablehlo.reduce(%255 init: %54) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %257 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %258 = stablehlo.multiply %256, %257 : tensor<f32>
    %259 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %260 = stablehlo.add %258, %259 : tensor<f32>
    %261 = stablehlo.rsqrt %260 : tensor<f32>
    %262 = stablehlo.broadcast_in_dim %261, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %263 = stablehlo.multiply %253, %262 : tensor<14xf32>
    %264 = stablehlo.multiply %263, %254 : tensor<14xf32>
    %265 = stablehlo.dot_general %model.embed_tokens.weight, %264, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    return %265, %89, %188 : tensor<26xf32>, tensor<6x41x3x2x4xf32>, tensor<6x41x3x2x4xf32>
  }
}
