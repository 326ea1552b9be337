module @fill_6_11_argmax {
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
  ) -> (tensor<i32>, tensor<6x41x3x2x4xf32>, tensor<6x41x3x2x4xf32>) {
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
    %92 = stablehlo.constant dense<0> : tensor<i32>
    %93 = stablehlo.dynamic_slice %91, %slot, %92, %92, %92, %92, sizes = [1, 10, 3, 2, 4] : (tensor<6x41x3x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x10x3x2x4xf32>
    %94 = stablehlo.constant dense<17> : tensor<i32>
    %95 = stablehlo.dynamic_slice %91, %slot, %94, %92, %92, %92, sizes = [1, 10, 3, 2, 4] : (tensor<6x41x3x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x10x3x2x4xf32>
    %96 = stablehlo.reshape %93 : (tensor<1x10x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %97 = stablehlo.reshape %95 : (tensor<1x10x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %98 = stablehlo.slice %52 [10:11, 0:10] : (tensor<11x10xi1>) -> tensor<1x10xi1>
    %99 = stablehlo.reshape %98 : (tensor<1x10xi1>) -> tensor<10xi1>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0] : (tensor<10xi1>) -> tensor<10x3x2x4xi1>
    %101 = stablehlo.constant dense<0.0e+00> : tensor<10x3x2x4xf32>
    %102 = stablehlo.select %100, %97, %101 : tensor<10x3x2x4xi1>, tensor<10x3x2x4xf32>
    %103 = stablehlo.slice %88 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %104 = stablehlo.reshape %103 : (tensor<11x21x2x4xf32>) -> tensor<11x21x8xf32>
    %105 = stablehlo.reshape %104 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %106 = stablehlo.reshape %96 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %107 = stablehlo.reshape %102 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %108 = stablehlo.transpose %105, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %109 = stablehlo.reshape %108 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %110 = stablehlo.dot_general %109, %106, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %111 = stablehlo.reshape %110 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %112 = stablehlo.broadcast_in_dim %52, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %113 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x11x10xf32>
    %114 = stablehlo.multiply %111, %113 : tensor<3x7x11x10xf32>
    %115 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %116 = stablehlo.select %112, %114, %115 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %117 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %118 = stablehlo.reduce(%116 init: %117) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %120 = stablehlo.subtract %116, %119 : tensor<3x7x11x10xf32>
    %121 = stablehlo.exponential %120 : tensor<3x7x11x10xf32>
    %122 = stablehlo.reduce(%121 init: %55) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %123 = stablehlo.broadcast_in_dim %122, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %124 = stablehlo.divide %121, %123 : tensor<3x7x11x10xf32>
    %125 = stablehlo.reshape %124 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %126 = stablehlo.dot_general %125, %107, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %127 = stablehlo.reshape %126 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %128 = stablehlo.transpose %127, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %129 = stablehlo.reshape %128 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %130 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %131 = stablehlo.dot_general %129, %130, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %132 = stablehlo.add %4, %131 : tensor<11x14xf32>
    // layer 0: feed-forward
    %133 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %134 = stablehlo.multiply %132, %132 : tensor<11x14xf32>
    %135 = stablehlo.reduce(%134 init: %55) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %136 = stablehlo.multiply %135, %57 : tensor<11xf32>
    %137 = stablehlo.add %136, %59 : tensor<11xf32>
    %138 = stablehlo.rsqrt %137 : tensor<11xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %140 = stablehlo.multiply %132, %139 : tensor<11x14xf32>
    %141 = stablehlo.multiply %140, %133 : tensor<11x14xf32>
    %142 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %143 = stablehlo.dot_general %141, %142, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %144 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %145 = stablehlo.dot_general %141, %144, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %146 = stablehlo.logistic %143 : tensor<11x22xf32>
    %147 = stablehlo.multiply %143, %146 : tensor<11x22xf32>
    %148 = stablehlo.multiply %147, %145 : tensor<11x22xf32>
    %149 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %150 = stablehlo.dot_general %148, %149, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %151 = stablehlo.add %132, %150 : tensor<11x14xf32>
    // layer 1: attention
    %152 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %153 = stablehlo.multiply %151, %151 : tensor<11x14xf32>
    %154 = stablehlo.reduce(%153 init: %55) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %155 = stablehlo.multiply %154, %57 : tensor<11xf32>
    %156 = stablehlo.add %155, %59 : tensor<11xf32>
    %157 = stablehlo.rsqrt %156 : tensor<11xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %159 = stablehlo.multiply %151, %158 : tensor<11x14xf32>
    %160 = stablehlo.multiply %159, %152 : tensor<11x14xf32>
    %161 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %162 = stablehlo.dot_general %160, %161, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %163 = stablehlo.reshape %162 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %164 = stablehlo.broadcast_in_dim %48, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %165 = stablehlo.broadcast_in_dim %49, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %166 = stablehlo.slice %163 [0:11, 0:27, 0:4] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %167 = stablehlo.slice %163 [0:11, 0:27, 4:8] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %168 = stablehlo.broadcast_in_dim %166, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %169 = stablehlo.broadcast_in_dim %167, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %170 = stablehlo.iota dim = 2 : tensor<11x27x2x4xi32>
    %171 = stablehlo.compare EQ, %170, %75 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %172 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %173 = stablehlo.compare GE, %172, %78 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %174 = stablehlo.multiply %168, %164 : tensor<11x27x2x4xf32>
    %175 = stablehlo.multiply %169, %165 : tensor<11x27x2x4xf32>
    %176 = stablehlo.subtract %174, %175 : tensor<11x27x2x4xf32>
    %177 = stablehlo.multiply %169, %164 : tensor<11x27x2x4xf32>
    %178 = stablehlo.multiply %168, %165 : tensor<11x27x2x4xf32>
    %179 = stablehlo.add %177, %178 : tensor<11x27x2x4xf32>
    %180 = stablehlo.reshape %163 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %181 = stablehlo.select %171, %176, %179 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %182 = stablehlo.select %173, %180, %181 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %183 = stablehlo.slice %182 [0:11, 21:27, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x6x2x4xf32>
    %184 = stablehlo.reshape %183 : (tensor<11x6x2x4xf32>) -> tensor<66x2x4xf32>
    %185 = "stablehlo.scatter"(%cache.1, %43, %184) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x4xf32>, tensor<66x3xi32>, tensor<66x2x4xf32>) -> tensor<6x41x3x2x4xf32>
    %186 = stablehlo.dynamic_slice %185, %slot, %92, %92, %92, %92, sizes = [1, 10, 3, 2, 4] : (tensor<6x41x3x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x10x3x2x4xf32>
    %187 = stablehlo.dynamic_slice %185, %slot, %94, %92, %92, %92, sizes = [1, 10, 3, 2, 4] : (tensor<6x41x3x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x10x3x2x4xf32>
    %188 = stablehlo.reshape %186 : (tensor<1x10x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %189 = stablehlo.reshape %187 : (tensor<1x10x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %190 = stablehlo.slice %52 [10:11, 0:10] : (tensor<11x10xi1>) -> tensor<1x10xi1>
    %191 = stablehlo.reshape %190 : (tensor<1x10xi1>) -> tensor<10xi1>
    %192 = stablehlo.broadcast_in_dim %191, dims = [0] : (tensor<10xi1>) -> tensor<10x3x2x4xi1>
    %193 = stablehlo.select %192, %189, %101 : tensor<10x3x2x4xi1>, tensor<10x3x2x4xf32>
    %194 = stablehlo.slice %182 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %195 = stablehlo.reshape %194 : (tensor<11x21x2x4xf32>) -> tensor<11x21x8xf32>
    %196 = stablehlo.reshape %195 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %197 = stablehlo.reshape %188 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %198 = stablehlo.reshape %193 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %199 = stablehlo.transpose %196, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %200 = stablehlo.reshape %199 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %201 = stablehlo.dot_general %200, %197, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %202 = stablehlo.reshape %201 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %203 = stablehlo.broadcast_in_dim %52, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %204 = stablehlo.multiply %202, %113 : tensor<3x7x11x10xf32>
    %205 = stablehlo.select %203, %204, %115 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %206 = stablehlo.reduce(%205 init: %117) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %207 = stablehlo.broadcast_in_dim %206, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %208 = stablehlo.subtract %205, %207 : tensor<3x7x11x10xf32>
    %209 = stablehlo.exponential %208 : tensor<3x7x11x10xf32>
    %210 = stablehlo.reduce(%209 init: %55) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %211 = stablehlo.broadcast_in_dim %210, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %212 = stablehlo.divide %209, %211 : tensor<3x7x11x10xf32>
    %213 = stablehlo.reshape %212 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %214 = stablehlo.dot_general %213, %198, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %215 = stablehlo.reshape %214 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %216 = stablehlo.transpose %215, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %217 = stablehlo.reshape %216 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %218 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %219 = stablehlo.dot_general %217, %218, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %220 = stablehlo.add %151, %219 : tensor<11x14xf32>
    // layer 1: feed-forward
    %221 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %222 = stablehlo.multiply %220, %220 : tensor<11x14xf32>
    %223 = stablehlo.reduce(%222 init: %55) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %224 = stablehlo.multiply %223, %57 : tensor<11xf32>
    %225 = stablehlo.add %224, %59 : tensor<11xf32>
    %226 = stablehlo.rsqrt %225 : tensor<11xf32>
    %227 = stablehlo.broadcast_in_dim %226, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %228 = stablehlo.multiply %220, %227 : tensor<11x14xf32>
    %229 = stablehlo.multiply %228, %221 : tensor<11x14xf32>
    %230 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %231 = stablehlo.dot_general %229, %230, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %232 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %233 = stablehlo.dot_general %229, %232, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %234 = stablehlo.logistic %231 : tensor<11x22xf32>
    %235 = stablehlo.multiply %231, %234 : tensor<11x22xf32>
    %236 = stablehlo.multiply %235, %233 : tensor<11x22xf32>
    %237 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %238 = stablehlo.dot_general %236, %237, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %239 = stablehlo.add %220, %238 : tensor<11x14xf32>
    // head
    %240 = stablehlo.constant dense<11> : tensor<i32>
    %241 = stablehlo.clamp %92, %length, %240 : tensor<i32>
    %242 = stablehlo.constant dense<1> : tensor<i32>
    %243 = stablehlo.subtract %241, %242 : tensor<i32>
    %244 = stablehlo.dynamic_slice %239, %243, %92, sizes = [1, 14] : (tensor<11x14xf32>, tensor<i32>, tensor<i32>) -> tensor<1x14xf32>
    %245 = stablehlo.reshape %244 : (tensor<1x14xf32>) -> tensor<14xf32>
    %246 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %247 = stablehlo.multiply %245, %245 : tensor<14xf32>
    %248 = stablehlo.reduce(%247 init: %55) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %249 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %250 = stablehlo.multiply %248, %249 : tensor<f32>
    %251 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %252 = stablehlo.add %250, %251 : tensor<f32>
    %253 = stablehlo.rsqrt %252 : tensor<f32>
    %254 = stablehlo.broadcast_in_dim %253, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %255 = stablehlo.multiply %245, %254 : tensor<14xf32>
    %256 = stablehlo.multiply %255, %246 : tensor<14xf32>
    %257 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %258 = stablehlo.dot_general %257, %256, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %259 = stablehlo.reduce(%258 init: %117) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %260 = stablehlo.broadcast_in_dim %259, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %261 = stablehlo.is_finite %260 : (tensor<26xf32>) -> tensor<26xi1>
    %262 = stablehlo.compare EQ, %258, %260 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %263 = stablehlo.constant dense<false> : tensor<26xi1>
    %264 = stablehlo.select %261, %262, %263 : tensor<26xi1>, tensor<26xi1>
    %265 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %266 = stablehlo.iota dim = 0 : tensor<26xui32>
    %267 = stablehlo.select %264, %266, %265 : tensor<26xi1>, tensor<26xui32>
    %268 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %269 = stablehlo.reduce(%267 init: %268) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %270 = stablehlo.bitcast_convert %269 : (tensor<ui32>) -> tensor<i32>
    return %270, %91, %185 : tensor<i32>, tensor<6x41x3x2x4xf32>, tensor<6x41x3x2x4xf32>
  }
}
