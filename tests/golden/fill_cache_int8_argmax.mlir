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
    %cache.0: tensor<6x34x3x2x4xi8>,
    %cache.0.scales: tensor<6x34x3x1x1xf32>,
    %cache.1: tensor<6x34x3x2x4xi8>,
    %cache.1.scales: tensor<6x34x3x1x1xf32>,
    %tokens: tensor<11xi32>,
    %slot: tensor<i32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<i32>, tensor<6x34x3x2x4xi8>, tensor<6x34x3x1x1xf32>, tensor<6x34x3x2x4xi8>, tensor<6x34x3x1x1xf32>) {
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
    %91 = stablehlo.abs %90 : tensor<66x2x4xf32>
    %92 = stablehlo.reduce(%91 init: %55) applies stablehlo.maximum across dimensions = [1, 2] : (tensor<66x2x4xf32>, tensor<f32>) -> tensor<66xf32>
    %93 = stablehlo.constant dense<7.888609e-31> : tensor<66xf32>
    %94 = stablehlo.maximum %92, %93 : tensor<66xf32>
    %95 = stablehlo.constant dense<7.874016e-03> : tensor<66xf32>
    %96 = stablehlo.multiply %94, %95 : tensor<66xf32>
    %97 = stablehlo.constant dense<1.0e+00> : tensor<66xf32>
    %98 = stablehlo.divide %97, %96 : tensor<66xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0] : (tensor<66xf32>) -> tensor<66x2x4xf32>
    %100 = stablehlo.multiply %90, %99 : tensor<66x2x4xf32>
    %101 = stablehlo.round_nearest_even %100 : tensor<66x2x4xf32>
    %102 = stablehlo.convert %101 : (tensor<66x2x4xf32>) -> tensor<66x2x4xi8>
    %103 = stablehlo.reshape %96 : (tensor<66xf32>) -> tensor<66x1x1xf32>
    %104 = "stablehlo.scatter"(%cache.0, %43, %102) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<i8>, %new: tensor<i8>): stablehlo.return %new : tensor<i8> }) : (tensor<6x34x3x2x4xi8>, tensor<66x3xi32>, tensor<66x2x4xi8>) -> tensor<6x34x3x2x4xi8>
    %105 = "stablehlo.scatter"(%cache.0.scales, %43, %103) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x34x3x1x1xf32>, tensor<66x3xi32>, tensor<66x1x1xf32>) -> tensor<6x34x3x1x1xf32>
    %106 = stablehlo.broadcast_in_dim %slot, dims = [] : (tensor<i32>) -> tensor<10xi32>
    %107 = stablehlo.constant dense<0> : tensor<10xi32>
    %108 = stablehlo.constant dense<5> : tensor<10xi32>
    %109 = stablehlo.clamp %107, %106, %108 : tensor<10xi32>
    %110 = stablehlo.constant dense<34> : tensor<10xi32>
    %111 = stablehlo.multiply %109, %110 : tensor<10xi32>
    %112 = stablehlo.iota dim = 0 : tensor<10xi32>
    %113 = stablehlo.add %111, %112 : tensor<10xi32>
    %114 = stablehlo.add %113, %107 : tensor<10xi32>
    %115 = stablehlo.reshape %104 : (tensor<6x34x3x2x4xi8>) -> tensor<204x24xi8>
    %116 = "stablehlo.gather"(%115, %114) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 24>}> : (tensor<204x24xi8>, tensor<10xi32>) -> tensor<10x24xi8>
    %117 = stablehlo.reshape %116 : (tensor<10x24xi8>) -> tensor<10x3x2x4xi8>
    %118 = stablehlo.add %113, %107 : tensor<10xi32>
    %119 = stablehlo.reshape %105 : (tensor<6x34x3x1x1xf32>) -> tensor<204x3xf32>
    %120 = "stablehlo.gather"(%119, %118) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<204x3xf32>, tensor<10xi32>) -> tensor<10x3xf32>
    %121 = stablehlo.reshape %120 : (tensor<10x3xf32>) -> tensor<10x3x1x1xf32>
    %122 = stablehlo.constant dense<17> : tensor<10xi32>
    %123 = stablehlo.add %113, %122 : tensor<10xi32>
    %124 = stablehlo.reshape %104 : (tensor<6x34x3x2x4xi8>) -> tensor<204x24xi8>
    %125 = "stablehlo.gather"(%124, %123) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 24>}> : (tensor<204x24xi8>, tensor<10xi32>) -> tensor<10x24xi8>
    %126 = stablehlo.reshape %125 : (tensor<10x24xi8>) -> tensor<10x3x2x4xi8>
    %127 = stablehlo.add %113, %122 : tensor<10xi32>
    %128 = stablehlo.reshape %105 : (tensor<6x34x3x1x1xf32>) -> tensor<204x3xf32>
    %129 = "stablehlo.gather"(%128, %127) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<204x3xf32>, tensor<10xi32>) -> tensor<10x3xf32>
    %130 = stablehlo.reshape %129 : (tensor<10x3xf32>) -> tensor<10x3x1x1xf32>
    %131 = stablehlo.constant dense<false> : tensor<i1>
    %132 = stablehlo.reduce(%52 init: %131) applies stablehlo.or across dimensions = [0] : (tensor<11x10xi1>, tensor<i1>) -> tensor<10xi1>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0] : (tensor<10xi1>) -> tensor<10x3x1x1xi1>
    %134 = stablehlo.constant dense<0.0e+00> : tensor<10x3x1x1xf32>
    %135 = stablehlo.select %133, %130, %134 : tensor<10x3x1x1xi1>, tensor<10x3x1x1xf32>
    %136 = stablehlo.slice %88 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %137 = stablehlo.reshape %136 : (tensor<11x21x2x4xf32>) -> tensor<11x3x7x8xf32>
    %138 = stablehlo.transpose %137, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %139 = stablehlo.reshape %138 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %140 = stablehlo.convert %117 : (tensor<10x3x2x4xi8>) -> tensor<10x3x2x4xf32>
    %141 = stablehlo.reshape %140 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %142 = stablehlo.dot_general %139, %141, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %143 = stablehlo.reshape %142 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %144 = stablehlo.reshape %121 : (tensor<10x3x1x1xf32>) -> tensor<10x3xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [3, 0] : (tensor<10x3xf32>) -> tensor<3x7x11x10xf32>
    %146 = stablehlo.multiply %143, %145 : tensor<3x7x11x10xf32>
    %147 = stablehlo.broadcast_in_dim %52, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %148 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x11x10xf32>
    %149 = stablehlo.multiply %146, %148 : tensor<3x7x11x10xf32>
    %150 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %151 = stablehlo.select %147, %149, %150 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %152 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %153 = stablehlo.reduce(%151 init: %152) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %155 = stablehlo.subtract %151, %154 : tensor<3x7x11x10xf32>
    %156 = stablehlo.exponential %155 : tensor<3x7x11x10xf32>
    %157 = stablehlo.reduce(%156 init: %55) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %159 = stablehlo.divide %156, %158 : tensor<3x7x11x10xf32>
    %160 = stablehlo.reshape %135 : (tensor<10x3x1x1xf32>) -> tensor<10x3xf32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [3, 0] : (tensor<10x3xf32>) -> tensor<3x7x11x10xf32>
    %162 = stablehlo.multiply %159, %161 : tensor<3x7x11x10xf32>
    %163 = stablehlo.reshape %162 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %164 = stablehlo.convert %126 : (tensor<10x3x2x4xi8>) -> tensor<10x3x2x4xf32>
    %165 = stablehlo.reshape %164 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %166 = stablehlo.dot_general %163, %165, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %167 = stablehlo.reshape %166 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %168 = stablehlo.transpose %167, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %169 = stablehlo.reshape %168 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %170 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %171 = stablehlo.dot_general %169, %170, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %172 = stablehlo.add %4, %171 : tensor<11x14xf32>
    // layer 0: feed-forward
    %173 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %174 = stablehlo.multiply %172, %172 : tensor<11x14xf32>
    %175 = stablehlo.reduce(%174 init: %55) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %176 = stablehlo.multiply %175, %57 : tensor<11xf32>
    %177 = stablehlo.add %176, %59 : tensor<11xf32>
    %178 = stablehlo.rsqrt %177 : tensor<11xf32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %180 = stablehlo.multiply %172, %179 : tensor<11x14xf32>
    %181 = stablehlo.multiply %180, %173 : tensor<11x14xf32>
    %182 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %183 = stablehlo.dot_general %181, %182, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %184 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %185 = stablehlo.dot_general %181, %184, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %186 = stablehlo.logistic %183 : tensor<11x22xf32>
    %187 = stablehlo.multiply %183, %186 : tensor<11x22xf32>
    %188 = stablehlo.multiply %187, %185 : tensor<11x22xf32>
    %189 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %190 = stablehlo.dot_general %188, %189, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %191 = stablehlo.add %172, %190 : tensor<11x14xf32>
    // layer 1: attention
    %192 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %193 = stablehlo.multiply %191, %191 : tensor<11x14xf32>
    %194 = stablehlo.reduce(%193 init: %55) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %195 = stablehlo.multiply %194, %57 : tensor<11xf32>
    %196 = stablehlo.add %195, %59 : tensor<11xf32>
    %197 = stablehlo.rsqrt %196 : tensor<11xf32>
    %198 = stablehlo.broadcast_in_dim %197, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %199 = stablehlo.multiply %191, %198 : tensor<11x14xf32>
    %200 = stablehlo.multiply %199, %192 : tensor<11x14xf32>
    %201 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %202 = stablehlo.dot_general %200, %201, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %203 = stablehlo.reshape %202 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %204 = stablehlo.broadcast_in_dim %48, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %205 = stablehlo.broadcast_in_dim %49, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %206 = stablehlo.slice %203 [0:11, 0:27, 0:4] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %207 = stablehlo.slice %203 [0:11, 0:27, 4:8] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %208 = stablehlo.broadcast_in_dim %206, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %209 = stablehlo.broadcast_in_dim %207, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %210 = stablehlo.iota dim = 2 : tensor<11x27x2x4xi32>
    %211 = stablehlo.compare EQ, %210, %75 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %212 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %213 = stablehlo.compare GE, %212, %78 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %214 = stablehlo.multiply %208, %204 : tensor<11x27x2x4xf32>
    %215 = stablehlo.multiply %209, %205 : tensor<11x27x2x4xf32>
    %216 = stablehlo.subtract %214, %215 : tensor<11x27x2x4xf32>
    %217 = stablehlo.multiply %209, %204 : tensor<11x27x2x4xf32>
    %218 = stablehlo.multiply %208, %205 : tensor<11x27x2x4xf32>
    %219 = stablehlo.add %217, %218 : tensor<11x27x2x4xf32>
    %220 = stablehlo.reshape %203 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %221 = stablehlo.select %211, %216, %219 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %222 = stablehlo.select %213, %220, %221 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %223 = stablehlo.slice %222 [0:11, 21:27, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x6x2x4xf32>
    %224 = stablehlo.reshape %223 : (tensor<11x6x2x4xf32>) -> tensor<66x2x4xf32>
    %225 = stablehlo.abs %224 : tensor<66x2x4xf32>
    %226 = stablehlo.reduce(%225 init: %55) applies stablehlo.maximum across dimensions = [1, 2] : (tensor<66x2x4xf32>, tensor<f32>) -> tensor<66xf32>
    %227 = stablehlo.maximum %226, %93 : tensor<66xf32>
    %228 = stablehlo.multiply %227, %95 : tensor<66xf32>
    %229 = stablehlo.divide %97, %228 : tensor<66xf32>
    %230 = stablehlo.broadcast_in_dim %229, dims = [0] : (tensor<66xf32>) -> tensor<66x2x4xf32>
    %231 = stablehlo.multiply %224, %230 : tensor<66x2x4xf32>
    %232 = stablehlo.round_nearest_even %231 : tensor<66x2x4xf32>
    %233 = stablehlo.convert %232 : (tensor<66x2x4xf32>) -> tensor<66x2x4xi8>
    %234 = stablehlo.reshape %228 : (tensor<66xf32>) -> tensor<66x1x1xf32>
    %235 = "stablehlo.scatter"(%cache.1, %43, %233) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<i8>, %new: tensor<i8>): stablehlo.return %new : tensor<i8> }) : (tensor<6x34x3x2x4xi8>, tensor<66x3xi32>, tensor<66x2x4xi8>) -> tensor<6x34x3x2x4xi8>
    %236 = "stablehlo.scatter"(%cache.1.scales, %43, %234) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x34x3x1x1xf32>, tensor<66x3xi32>, tensor<66x1x1xf32>) -> tensor<6x34x3x1x1xf32>
    %237 = stablehlo.broadcast_in_dim %slot, dims = [] : (tensor<i32>) -> tensor<10xi32>
    %238 = stablehlo.clamp %107, %237, %108 : tensor<10xi32>
    %239 = stablehlo.multiply %238, %110 : tensor<10xi32>
    %240 = stablehlo.iota dim = 0 : tensor<10xi32>
    %241 = stablehlo.add %239, %240 : tensor<10xi32>
    %242 = stablehlo.add %241, %107 : tensor<10xi32>
    %243 = stablehlo.reshape %235 : (tensor<6x34x3x2x4xi8>) -> tensor<204x24xi8>
    %244 = "stablehlo.gather"(%243, %242) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 24>}> : (tensor<204x24xi8>, tensor<10xi32>) -> tensor<10x24xi8>
    %245 = stablehlo.reshape %244 : (tensor<10x24xi8>) -> tensor<10x3x2x4xi8>
    %246 = stablehlo.add %241, %107 : tensor<10xi32>
    %247 = stablehlo.reshape %236 : (tensor<6x34x3x1x1xf32>) -> tensor<204x3xf32>
    %248 = "stablehlo.gather"(%247, %246) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<204x3xf32>, tensor<10xi32>) -> tensor<10x3xf32>
    %249 = stablehlo.reshape %248 : (tensor<10x3xf32>) -> tensor<10x3x1x1xf32>
    %250 = stablehlo.add %241, %122 : tensor<10xi32>
    %251 = stablehlo.reshape %235 : (tensor<6x34x3x2x4xi8>) -> tensor<204x24xi8>
    %252 = "stablehlo.gather"(%251, %250) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 24>}> : (tensor<204x24xi8>, tensor<10xi32>) -> tensor<10x24xi8>
    %253 = stablehlo.reshape %252 : (tensor<10x24xi8>) -> tensor<10x3x2x4xi8>
    %254 = stablehlo.add %241, %122 : tensor<10xi32>
    %255 = stablehlo.reshape %236 : (tensor<6x34x3x1x1xf32>) -> tensor<204x3xf32>
    %256 = "stablehlo.gather"(%255, %254) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<204x3xf32>, tensor<10xi32>) -> tensor<10x3xf32>
    %257 = stablehlo.reshape %256 : (tensor<10x3xf32>) -> tensor<10x3x1x1xf32>
    %258 = stablehlo.reduce(%52 init: %131) applies stablehlo.or across dimensions = [0] : (tensor<11x10xi1>, tensor<i1>) -> tensor<10xi1>
    %259 = stablehlo.broadcast_in_dim %258, dims = [0] : (tensor<10xi1>) -> tensor<10x3x1x1xi1>
    %260 = stablehlo.select %259, %257, %134 : tensor<10x3x1x1xi1>, tensor<10x3x1x1xf32>
    %261 = stablehlo.slice %222 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %262 = stablehlo.reshape %261 : (tensor<11x21x2x4xf32>) -> tensor<11x3x7x8xf32>
    %263 = stablehlo.transpose %262, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %264 = stablehlo.reshape %263 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %265 = stablehlo.convert %245 : (tensor<10x3x2x4xi8>) -> tensor<10x3x2x4xf32>
    %266 = stablehlo.reshape %265 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %267 = stablehlo.dot_general %264, %266, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %268 = stablehlo.reshape %267 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %269 = stablehlo.reshape %249 : (tensor<10x3x1x1xf32>) -> tensor<10x3xf32>
    %270 = stablehlo.broadcast_in_dim %269, dims = [3, 0] : (tensor<10x3xf32>) -> tensor<3x7x11x10xf32>
    %271 = stablehlo.multiply %268, %270 : tensor<3x7x11x10xf32>
    %272 = stablehlo.broadcast_in_dim %52, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %273 = stablehlo.multiply %271, %148 : tensor<3x7x11x10xf32>
    %274 = stablehlo.select %272, %273, %150 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %275 = stablehlo.reduce(%274 init: %152) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %276 = stablehlo.broadcast_in_dim %275, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %277 = stablehlo.subtract %274, %276 : tensor<3x7x11x10xf32>
    %278 = stablehlo.exponential %277 : tensor<3x7x11x10xf32>
    %279 = stablehlo.reduce(%278 init: %55) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %280 = stablehlo.broadcast_in_dim %279, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %281 = stablehlo.divide %278, %280 : tensor<3x7x11x10xf32>
    %282 = stablehlo.reshape %260 : (tensor<10x3x1x1xf32>) -> tensor<10x3xf32>
    %283 = stablehlo.broadcast_in_dim %282, dims = [3, 0] : (tensor<10x3xf32>) -> tensor<3x7x11x10xf32>
    %284 = stablehlo.multiply %281, %283 : tensor<3x7x11x10xf32>
    %285 = stablehlo.reshape %284 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %286 = stablehlo.convert %253 : (tensor<10x3x2x4xi8>) -> tensor<10x3x2x4xf32>
    %287 = stablehlo.reshape %286 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %288 = stablehlo.dot_general %285, %287, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %289 = stablehlo.reshape %288 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %290 = stablehlo.transpose %289, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %291 = stablehlo.reshape %290 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %292 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %293 = stablehlo.dot_general %291, %292, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %294 = stablehlo.add %191, %293 : tensor<11x14xf32>
    // layer 1: feed-forward
    %295 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %296 = stablehlo.multiply %294, %294 : tensor<11x14xf32>
    %297 = stablehlo.reduce(%296 init: %55) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %298 = stablehlo.multiply %297, %57 : tensor<11xf32>
    %299 = stablehlo.add %298, %59 : tensor<11xf32>
    %300 = stablehlo.rsqrt %299 : tensor<11xf32>
    %301 = stablehlo.broadcast_in_dim %300, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %302 = stablehlo.multiply %294, %301 : tensor<11x14xf32>
    %303 = stablehlo.multiply %302, %295 : tensor<11x14xf32>
    %304 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %305 = stablehlo.dot_general %303, %304, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %306 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %307 = stablehlo.dot_general %303, %306, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %308 = stablehlo.logistic %305 : tensor<11x22xf32>
    %309 = stablehlo.multiply %305, %308 : tensor<11x22xf32>
    %310 = stablehlo.multiply %309, %307 : tensor<11x22xf32>
    %311 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %312 = stablehlo.dot_general %310, %311, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %313 = stablehlo.add %294, %312 : tensor<11x14xf32>
    // head
    %314 = stablehlo.reshape %length : (tensor<i32>) -> tensor<1xi32>
    %315 = stablehlo.constant dense<1> : tensor<1xi32>
    %316 = stablehlo.subtract %314, %315 : tensor<1xi32>
    %317 = stablehlo.constant dense<0> : tensor<1xi32>
    %318 = stablehlo.constant dense<10> : tensor<1xi32>
    %319 = stablehlo.clamp %317, %316, %318 : tensor<1xi32>
    %320 = "stablehlo.gather"(%313, %319) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<11x14xf32>, tensor<1xi32>) -> tensor<1x14xf32>
    %321 = stablehlo.reshape %320 : (tensor<1x14xf32>) -> tensor<14xf32>
    %322 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %323 = stablehlo.multiply %321, %321 : tensor<14xf32>
    %324 = stablehlo.reduce(%323 init: %55) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %325 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %326 = stablehlo.multiply %324, %325 : tensor<f32>
    %327 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %328 = stablehlo.add %326, %327 : tensor<f32>
    %329 = stablehlo.rsqrt %328 : tensor<f32>
    %330 = stablehlo.broadcast_in_dim %329, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %331 = stablehlo.multiply %321, %330 : tensor<14xf32>
    %332 = stablehlo.multiply %331, %322 : tensor<14xf32>
    %333 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %334 = stablehlo.broadcast_in_dim %332, dims = [1] : (tensor<14xf32>) -> tensor<26x14xf32>
    %335 = stablehlo.multiply %333, %334 : tensor<26x14xf32>
    %336 = stablehlo.constant dense<0.0e+00> : tensor<26x14xf32>
    %337 = stablehlo.subtract %336, %335 : tensor<26x14xf32>
    %338 = stablehlo.subtract %336, %337 : tensor<26x14xf32>
    %339 = stablehlo.reduce(%338 init: %55) applies stablehlo.add across dimensions = [1] : (tensor<26x14xf32>, tensor<f32>) -> tensor<26xf32>
    %340 = stablehlo.reduce(%339 init: %152) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %341 = stablehlo.broadcast_in_dim %340, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %342 = stablehlo.is_finite %341 : (tensor<26xf32>) -> tensor<26xi1>
    %343 = stablehlo.compare EQ, %339, %341 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %344 = stablehlo.constant dense<false> : tensor<26xi1>
    %345 = stablehlo.select %342, %343, %344 : tensor<26xi1>, tensor<26xi1>
    %346 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %347 = stablehlo.iota dim = 0 : tensor<26xui32>
    %348 = stablehlo.select %345, %347, %346 : tensor<26xi1>, tensor<26xui32>
    %349 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %350 = stablehlo.reduce(%348 init: %349) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %351 = stablehlo.bitcast_convert %350 : (tensor<ui32>) -> tensor<i32>
    return %351, %104, %105, %235, %236 : tensor<i32>, tensor<6x34x3x2x4xi8>, tensor<6x34x3x1x1xf32>, tensor<6x34x3x2x4xi8>, tensor<6x34x3x1x1xf32>
  }
}
