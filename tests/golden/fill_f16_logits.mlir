module @fill_6_11_logits {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf16>,
    %model.layers.0.input_layernorm.weight: tensor<14xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<216x14xf16>,
    %model.layers.0.self_attn.o_proj.weight: tensor<14x168xf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<22x14xf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<22x14xf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<14x22xf16>,
    %model.layers.1.input_layernorm.weight: tensor<14xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<216x14xf16>,
    %model.layers.1.self_attn.o_proj.weight: tensor<14x168xf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<22x14xf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<22x14xf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<14x22xf16>,
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
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf16>, tensor<11xi32>) -> tensor<11x14xf16>
    %4 = stablehlo.convert %3 : (tensor<11x14xf16>) -> tensor<11x14xf32>
    %5 = stablehlo.iota dim = 0 : tensor<11xi32>
    %6 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<11xi32>
    %7 = stablehlo.add %5, %6 : tensor<11xi32>
    %8 = stablehlo.broadcast_in_dim %slot, dims = [] : (tensor<i32>) -> tensor<11xi32>
    %9 = stablehlo.constant dense<5> : tensor<11xi32>
    %10 = stablehlo.clamp %0, %8, %9 : tensor<11xi32>
    %11 = stablehlo.iota dim = 1 : tensor<11x6xi32>
    %12 = stablehlo.constant dense<0> : tensor<11x6xi32>
    %13 = stablehlo.compare LT, %11, %12 : (tensor<11x6xi32>, tensor<11x6xi32>) -> tensor<11x6xi1>
    %14 = stablehlo.constant dense<3> : tensor<11x6xi32>
    %15 = stablehlo.compare GE, %11, %14 : (tensor<11x6xi32>, tensor<11x6xi32>) -> tensor<11x6xi1>
    %16 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<11xi32>) -> tensor<11x6xi32>
    %17 = stablehlo.constant dense<16> : tensor<11x6xi32>
    %18 = stablehlo.clamp %12, %16, %17 : tensor<11x6xi32>
    %19 = stablehlo.constant dense<17> : tensor<11x6xi32>
    %20 = stablehlo.add %18, %19 : tensor<11x6xi32>
    %21 = stablehlo.select %15, %20, %18 : tensor<11x6xi1>, tensor<11x6xi32>
    %22 = stablehlo.constant dense<7> : tensor<11x6xi32>
    %23 = stablehlo.remainder %11, %22 : tensor<11x6xi32>
    %24 = stablehlo.constant dense<34> : tensor<11x6xi32>
    %25 = stablehlo.add %23, %24 : tensor<11x6xi32>
    %26 = stablehlo.select %13, %25, %21 : tensor<11x6xi1>, tensor<11x6xi32>
    %27 = stablehlo.subtract %11, %12 : tensor<11x6xi32>
    %28 = stablehlo.remainder %27, %14 : tensor<11x6xi32>
    %29 = stablehlo.divide %11, %22 : tensor<11x6xi32>
    %30 = stablehlo.select %13, %29, %28 : tensor<11x6xi1>, tensor<11x6xi32>
    %31 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<11xi32>) -> tensor<11x6xi32>
    %32 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<11x6xi32>) -> tensor<11x6x3xi32>
    %33 = stablehlo.iota dim = 2 : tensor<11x6x3xi32>
    %34 = stablehlo.constant dense<0> : tensor<11x6x3xi32>
    %35 = stablehlo.compare EQ, %33, %34 : (tensor<11x6x3xi32>, tensor<11x6x3xi32>) -> tensor<11x6x3xi1>
    %36 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<11x6xi32>) -> tensor<11x6x3xi32>
    %37 = stablehlo.select %35, %36, %32 : tensor<11x6x3xi1>, tensor<11x6x3xi32>
    %38 = stablehlo.iota dim = 2 : tensor<11x6x3xi32>
    %39 = stablehlo.constant dense<1> : tensor<11x6x3xi32>
    %40 = stablehlo.compare EQ, %38, %39 : (tensor<11x6x3xi32>, tensor<11x6x3xi32>) -> tensor<11x6x3xi1>
    %41 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<11x6xi32>) -> tensor<11x6x3xi32>
    %42 = stablehlo.select %40, %41, %37 : tensor<11x6x3xi1>, tensor<11x6x3xi32>
    %43 = stablehlo.reshape %42 : (tensor<11x6x3xi32>) -> tensor<66x3xi32>
    %44 = stablehlo.reshape %rope : (tensor<17x2x4xf32>) -> tensor<17x8xf32>
    %45 = stablehlo.constant dense<16> : tensor<11xi32>
    %46 = stablehlo.clamp %0, %7, %45 : tensor<11xi32>
    %47 = "stablehlo.gather"(%44, %46) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<17x8xf32>, tensor<11xi32>) -> tensor<11x8xf32>
    %48 = stablehlo.slice %47 [0:11, 0:4] : (tensor<11x8xf32>) -> tensor<11x4xf32>
    %49 = stablehlo.slice %47 [0:11, 4:8] : (tensor<11x8xf32>) -> tensor<11x4xf32>
    %50 = stablehlo.iota dim = 1 : tensor<11x10xi32>
    %51 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<11xi32>) -> tensor<11x10xi32>
    %52 = stablehlo.compare LE, %50, %51 : (tensor<11x10xi32>, tensor<11x10xi32>) -> tensor<11x10xi1>
    // layer 0: attention
    %53 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %54 = stablehlo.multiply %4, %4 : tensor<11x14xf32>
    %55 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %56 = stablehlo.reduce(%54 init: %55) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %57 = stablehlo.constant dense<7.1428575e-02> : tensor<11xf32>
    %58 = stablehlo.multiply %56, %57 : tensor<11xf32>
    %59 = stablehlo.constant dense<1.0e-05> : tensor<11xf32>
    %60 = stablehlo.add %58, %59 : tensor<11xf32>
    %61 = stablehlo.rsqrt %60 : tensor<11xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %63 = stablehlo.multiply %4, %62 : tensor<11x14xf32>
    %64 = stablehlo.multiply %63, %53 : tensor<11x14xf32>
    %65 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %66 = stablehlo.dot_general %64, %65, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %67 = stablehlo.reshape %66 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %68 = stablehlo.broadcast_in_dim %48, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %69 = stablehlo.broadcast_in_dim %49, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %70 = stablehlo.slice %67 [0:11, 0:27, 0:4] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %71 = stablehlo.slice %67 [0:11, 0:27, 4:8] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %72 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %73 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %74 = stablehlo.iota dim = 2 : tensor<11x27x2x4xi32>
    %75 = stablehlo.constant dense<0> : tensor<11x27x2x4xi32>
    %76 = stablehlo.compare EQ, %74, %75 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %77 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %78 = stablehlo.constant dense<24> : tensor<11x27x2x4xi32>
    %79 = stablehlo.compare GE, %77, %78 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %80 = stablehlo.multiply %72, %68 : tensor<11x27x2x4xf32>
    %81 = stablehlo.multiply %73, %69 : tensor<11x27x2x4xf32>
    %82 = stablehlo.subtract %80, %81 : tensor<11x27x2x4xf32>
    %83 = stablehlo.multiply %73, %68 : tensor<11x27x2x4xf32>
    %84 = stablehlo.multiply %72, %69 : tensor<11x27x2x4xf32>
    %85 = stablehlo.add %83, %84 : tensor<11x27x2x4xf32>
    %86 = stablehlo.reshape %67 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %87 = stablehlo.select %76, %82, %85 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %88 = stablehlo.select %79, %86, %87 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %89 = stablehlo.slice %88 [0:11, 21:27, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x6x2x4xf32>
    %90 = stablehlo.reshape %89 : (tensor<11x6x2x4xf32>) -> tensor<66x2x4xf32>
    %91 = "stablehlo.scatter"(%cache.0, %43, %90) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x4xf32>, tensor<66x3xi32>, tensor<66x2x4xf32>) -> tensor<6x41x3x2x4xf32>
    %92 = stablehlo.broadcast_in_dim %slot, dims = [] : (tensor<i32>) -> tensor<10xi32>
    %93 = stablehlo.constant dense<0> : tensor<10xi32>
    %94 = stablehlo.constant dense<5> : tensor<10xi32>
    %95 = stablehlo.clamp %93, %92, %94 : tensor<10xi32>
    %96 = stablehlo.constant dense<41> : tensor<10xi32>
    %97 = stablehlo.multiply %95, %96 : tensor<10xi32>
    %98 = stablehlo.iota dim = 0 : tensor<10xi32>
    %99 = stablehlo.add %97, %98 : tensor<10xi32>
    %100 = stablehlo.add %99, %93 : tensor<10xi32>
    %101 = stablehlo.reshape %91 : (tensor<6x41x3x2x4xf32>) -> tensor<246x24xf32>
    %102 = "stablehlo.gather"(%101, %100) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 24>}> : (tensor<246x24xf32>, tensor<10xi32>) -> tensor<10x24xf32>
    %103 = stablehlo.reshape %102 : (tensor<10x24xf32>) -> tensor<10x3x2x4xf32>
    %104 = stablehlo.constant dense<17> : tensor<10xi32>
    %105 = stablehlo.add %99, %104 : tensor<10xi32>
    %106 = stablehlo.reshape %91 : (tensor<6x41x3x2x4xf32>) -> tensor<246x24xf32>
    %107 = "stablehlo.gather"(%106, %105) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 24>}> : (tensor<246x24xf32>, tensor<10xi32>) -> tensor<10x24xf32>
    %108 = stablehlo.reshape %107 : (tensor<10x24xf32>) -> tensor<10x3x2x4xf32>
    %109 = stablehlo.constant dense<false> : tensor<i1>
    %110 = stablehlo.reduce(%52 init: %109) applies stablehlo.or across dimensions = [0] : (tensor<11x10xi1>, tensor<i1>) -> tensor<10xi1>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0] : (tensor<10xi1>) -> tensor<10x3x2x4xi1>
    %112 = stablehlo.constant dense<0.0e+00> : tensor<10x3x2x4xf32>
    %113 = stablehlo.select %111, %108, %112 : tensor<10x3x2x4xi1>, tensor<10x3x2x4xf32>
    %114 = stablehlo.slice %88 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %115 = stablehlo.reshape %114 : (tensor<11x21x2x4xf32>) -> tensor<11x3x7x8xf32>
    %116 = stablehlo.transpose %115, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %117 = stablehlo.reshape %116 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %118 = stablehlo.reshape %103 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %119 = stablehlo.dot_general %117, %118, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %120 = stablehlo.reshape %119 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %121 = stablehlo.broadcast_in_dim %52, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %122 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x11x10xf32>
    %123 = stablehlo.multiply %120, %122 : tensor<3x7x11x10xf32>
    %124 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %125 = stablehlo.select %121, %123, %124 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %126 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %127 = stablehlo.reduce(%125 init: %126) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %128 = stablehlo.broadcast_in_dim %127, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %129 = stablehlo.subtract %125, %128 : tensor<3x7x11x10xf32>
    %130 = stablehlo.exponential %129 : tensor<3x7x11x10xf32>
    %131 = stablehlo.reduce(%130 init: %55) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %133 = stablehlo.divide %130, %132 : tensor<3x7x11x10xf32>
    %134 = stablehlo.reshape %133 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %135 = stablehlo.reshape %113 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %136 = stablehlo.dot_general %134, %135, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %137 = stablehlo.reshape %136 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %138 = stablehlo.transpose %137, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %139 = stablehlo.reshape %138 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %140 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %141 = stablehlo.dot_general %139, %140, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %142 = stablehlo.add %4, %141 : tensor<11x14xf32>
    // layer 0: feed-forward
    %143 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %144 = stablehlo.multiply %142, %142 : tensor<11x14xf32>
    %145 = stablehlo.reduce(%144 init: %55) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %146 = stablehlo.multiply %145, %57 : tensor<11xf32>
    %147 = stablehlo.add %146, %59 : tensor<11xf32>
    %148 = stablehlo.rsqrt %147 : tensor<11xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %150 = stablehlo.multiply %142, %149 : tensor<11x14xf32>
    %151 = stablehlo.multiply %150, %143 : tensor<11x14xf32>
    %152 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %153 = stablehlo.dot_general %151, %152, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %154 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %155 = stablehlo.dot_general %151, %154, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %156 = stablehlo.logistic %153 : tensor<11x22xf32>
    %157 = stablehlo.multiply %153, %156 : tensor<11x22xf32>
    %158 = stablehlo.multiply %157, %155 : tensor<11x22xf32>
    %159 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %160 = stablehlo.dot_general %158, %159, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %161 = stablehlo.add %142, %160 : tensor<11x14xf32>
    // layer 1: attention
    %162 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %163 = stablehlo.multiply %161, %161 : tensor<11x14xf32>
    %164 = stablehlo.reduce(%163 init: %55) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %165 = stablehlo.multiply %164, %57 : tensor<11xf32>
    %166 = stablehlo.add %165, %59 : tensor<11xf32>
    %167 = stablehlo.rsqrt %166 : tensor<11xf32>
    %168 = stablehlo.broadcast_in_dim %167, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %169 = stablehlo.multiply %161, %168 : tensor<11x14xf32>
    %170 = stablehlo.multiply %169, %162 : tensor<11x14xf32>
    %171 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %172 = stablehlo.dot_general %170, %171, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %173 = stablehlo.reshape %172 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %174 = stablehlo.broadcast_in_dim %48, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %175 = stablehlo.broadcast_in_dim %49, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %176 = stablehlo.slice %173 [0:11, 0:27, 0:4] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %177 = stablehlo.slice %173 [0:11, 0:27, 4:8] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %178 = stablehlo.broadcast_in_dim %176, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %179 = stablehlo.broadcast_in_dim %177, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %180 = stablehlo.iota dim = 2 : tensor<11x27x2x4xi32>
    %181 = stablehlo.compare EQ, %180, %75 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %182 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %183 = stablehlo.compare GE, %182, %78 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %184 = stablehlo.multiply %178, %174 : tensor<11x27x2x4xf32>
    %185 = stablehlo.multiply %179, %175 : tensor<11x27x2x4xf32>
    %186 = stablehlo.subtract %184, %185 : tensor<11x27x2x4xf32>
    %187 = stablehlo.multiply %179, %174 : tensor<11x27x2x4xf32>
    %188 = stablehlo.multiply %178, %175 : tensor<11x27x2x4xf32>
    %189 = stablehlo.add %187, %188 : tensor<11x27x2x4xf32>
    %190 = stablehlo.reshape %173 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %191 = stablehlo.select %181, %186, %189 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %192 = stablehlo.select %183, %190, %191 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %193 = stablehlo.slice %192 [0:11, 21:27, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x6x2x4xf32>
    %194 = stablehlo.reshape %193 : (tensor<11x6x2x4xf32>) -> tensor<66x2x4xf32>
    %195 = "stablehlo.scatter"(%cache.1, %43, %194) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x4xf32>, tensor<66x3xi32>, tensor<66x2x4xf32>) -> tensor<6x41x3x2x4xf32>
    %196 = stablehlo.broadcast_in_dim %slot, dims = [] : (tensor<i32>) -> tensor<10xi32>
    %197 = stablehlo.clamp %93, %196, %94 : tensor<10xi32>
    %198 = stablehlo.multiply %197, %96 : tensor<10xi32>
    %199 = stablehlo.iota dim = 0 : tensor<10xi32>
    %200 = stablehlo.add %198, %199 : tensor<10xi32>
    %201 = stablehlo.add %200, %93 : tensor<10xi32>
    %202 = stablehlo.reshape %195 : (tensor<6x41x3x2x4xf32>) -> tensor<246x24xf32>
    %203 = "stablehlo.gather"(%202, %201) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 24>}> : (tensor<246x24xf32>, tensor<10xi32>) -> tensor<10x24xf32>
    %204 = stablehlo.reshape %203 : (tensor<10x24xf32>) -> tensor<10x3x2x4xf32>
    %205 = stablehlo.add %200, %104 : tensor<10xi32>
    %206 = stablehlo.reshape %195 : (tensor<6x41x3x2x4xf32>) -> tensor<246x24xf32>
    %207 = "stablehlo.gather"(%206, %205) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 24>}> : (tensor<246x24xf32>, tensor<10xi32>) -> tensor<10x24xf32>
    %208 = stablehlo.reshape %207 : (tensor<10x24xf32>) -> tensor<10x3x2x4xf32>
    %209 = stablehlo.reduce(%52 init: %109) applies stablehlo.or across dimensions = [0] : (tensor<11x10xi1>, tensor<i1>) -> tensor<10xi1>
    %210 = stablehlo.broadcast_in_dim %209, dims = [0] : (tensor<10xi1>) -> tensor<10x3x2x4xi1>
    %211 = stablehlo.select %210, %208, %112 : tensor<10x3x2x4xi1>, tensor<10x3x2x4xf32>
    %212 = stablehlo.slice %192 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %213 = stablehlo.reshape %212 : (tensor<11x21x2x4xf32>) -> tensor<11x3x7x8xf32>
    %214 = stablehlo.transpose %213, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %215 = stablehlo.reshape %214 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %216 = stablehlo.reshape %204 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %217 = stablehlo.dot_general %215, %216, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %218 = stablehlo.reshape %217 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %219 = stablehlo.broadcast_in_dim %52, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %220 = stablehlo.multiply %218, %122 : tensor<3x7x11x10xf32>
    %221 = stablehlo.select %219, %220, %124 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %222 = stablehlo.reduce(%221 init: %126) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %223 = stablehlo.broadcast_in_dim %222, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %224 = stablehlo.subtract %221, %223 : tensor<3x7x11x10xf32>
    %225 = stablehlo.exponential %224 : tensor<3x7x11x10xf32>
    %226 = stablehlo.reduce(%225 init: %55) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %227 = stablehlo.broadcast_in_dim %226, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %228 = stablehlo.divide %225, %227 : tensor<3x7x11x10xf32>
    %229 = stablehlo.reshape %228 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %230 = stablehlo.reshape %211 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %231 = stablehlo.dot_general %229, %230, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %232 = stablehlo.reshape %231 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %233 = stablehlo.transpose %232, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %234 = stablehlo.reshape %233 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %235 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %236 = stablehlo.dot_general %234, %235, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %237 = stablehlo.add %161, %236 : tensor<11x14xf32>
    // layer 1: feed-forward
    %238 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %239 = stablehlo.multiply %237, %237 : tensor<11x14xf32>
    %240 = stablehlo.reduce(%239 init: %55) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %241 = stablehlo.multiply %240, %57 : tensor<11xf32>
    %242 = stablehlo.add %241, %59 : tensor<11xf32>
    %243 = stablehlo.rsqrt %242 : tensor<11xf32>
    %244 = stablehlo.broadcast_in_dim %243, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %245 = stablehlo.multiply %237, %244 : tensor<11x14xf32>
    %246 = stablehlo.multiply %245, %238 : tensor<11x14xf32>
    %247 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %248 = stablehlo.dot_general %246, %247, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %249 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %250 = stablehlo.dot_general %246, %249, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %251 = stablehlo.logistic %248 : tensor<11x22xf32>
    %252 = stablehlo.multiply %248, %251 : tensor<11x22xf32>
    %253 = stablehlo.multiply %252, %250 : tensor<11x22xf32>
    %254 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %255 = stablehlo.dot_general %253, %254, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %256 = stablehlo.add %237, %255 : tensor<11x14xf32>
    // head
    %257 = stablehlo.reshape %length : (tensor<i32>) -> tensor<1xi32>
    %258 = stablehlo.constant dense<1> : tensor<1xi32>
    %259 = stablehlo.subtract %257, %258 : tensor<1xi32>
    %260 = stablehlo.constant dense<0> : tensor<1xi32>
    %261 = stablehlo.constant dense<10> : tensor<1xi32>
    %262 = stablehlo.clamp %260, %259, %261 : tensor<1xi32>
    %263 = "stablehlo.gather"(%256, %262) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<11x14xf32>, tensor<1xi32>) -> tensor<1x14xf32>
    %264 = stablehlo.reshape %263 : (tensor<1x14xf32>) -> tensor<14xf32>
    %265 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %266 = stablehlo.multiply %264, %264 : tensor<14xf32>
    %267 = stablehlo.reduce(%266 init: %55) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %268 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %269 = stablehlo.multiply %267, %268 : tensor<f32>
    %270 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %271 = stablehlo.add %269, %270 : tensor<f32>
    %272 = stablehlo.rsqrt %271 : tensor<f32>
    %273 = stablehlo.broadcast_in_dim %272, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %274 = stablehlo.multiply %264, %273 : tensor<14xf32>
    %275 = stablehlo.multiply %274, %265 : tensor<14xf32>
    %276 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %277 = stablehlo.dot_general %276, %275, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    return %277, %91, %195 : tensor<26xf32>, tensor<6x41x3x2x4xf32>, tensor<6x41x3x2x4xf32>
  }
}
