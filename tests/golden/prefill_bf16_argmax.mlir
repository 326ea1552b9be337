module @prefill_11_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xbf16>,
    %model.layers.0.input_layernorm.weight: tensor<14xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<216x14xbf16>,
    %model.layers.0.self_attn.o_proj.weight: tensor<14x168xbf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<22x14xbf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<22x14xbf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<14x22xbf16>,
    %model.layers.1.input_layernorm.weight: tensor<14xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<216x14xbf16>,
    %model.layers.1.self_attn.o_proj.weight: tensor<14x168xbf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<22x14xbf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<22x14xbf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<14x22xbf16>,
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
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xbf16>, tensor<11xi32>) -> tensor<11x14xbf16>
    %4 = stablehlo.convert %3 : (tensor<11x14xbf16>) -> tensor<11x14xf32>
    %5 = stablehlo.iota dim = 0 : tensor<11xi32>
    %6 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<11xi32>
    %7 = stablehlo.add %5, %6 : tensor<11xi32>
    %8 = stablehlo.iota dim = 1 : tensor<11x6xi32>
    %9 = stablehlo.constant dense<0> : tensor<11x6xi32>
    %10 = stablehlo.compare LT, %8, %9 : (tensor<11x6xi32>, tensor<11x6xi32>) -> tensor<11x6xi1>
    %11 = stablehlo.constant dense<3> : tensor<11x6xi32>
    %12 = stablehlo.compare GE, %8, %11 : (tensor<11x6xi32>, tensor<11x6xi32>) -> tensor<11x6xi1>
    %13 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<11xi32>) -> tensor<11x6xi32>
    %14 = stablehlo.constant dense<16> : tensor<11x6xi32>
    %15 = stablehlo.clamp %9, %13, %14 : tensor<11x6xi32>
    %16 = stablehlo.constant dense<17> : tensor<11x6xi32>
    %17 = stablehlo.add %15, %16 : tensor<11x6xi32>
    %18 = stablehlo.select %12, %17, %15 : tensor<11x6xi1>, tensor<11x6xi32>
    %19 = stablehlo.constant dense<7> : tensor<11x6xi32>
    %20 = stablehlo.remainder %8, %19 : tensor<11x6xi32>
    %21 = stablehlo.constant dense<34> : tensor<11x6xi32>
    %22 = stablehlo.add %20, %21 : tensor<11x6xi32>
    %23 = stablehlo.select %10, %22, %18 : tensor<11x6xi1>, tensor<11x6xi32>
    %24 = stablehlo.subtract %8, %9 : tensor<11x6xi32>
    %25 = stablehlo.remainder %24, %11 : tensor<11x6xi32>
    %26 = stablehlo.divide %8, %19 : tensor<11x6xi32>
    %27 = stablehlo.select %10, %26, %25 : tensor<11x6xi1>, tensor<11x6xi32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<11x6xi32>) -> tensor<11x6x2xi32>
    %29 = stablehlo.iota dim = 2 : tensor<11x6x2xi32>
    %30 = stablehlo.constant dense<0> : tensor<11x6x2xi32>
    %31 = stablehlo.compare EQ, %29, %30 : (tensor<11x6x2xi32>, tensor<11x6x2xi32>) -> tensor<11x6x2xi1>
    %32 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<11x6xi32>) -> tensor<11x6x2xi32>
    %33 = stablehlo.select %31, %32, %28 : tensor<11x6x2xi1>, tensor<11x6x2xi32>
    %34 = stablehlo.reshape %33 : (tensor<11x6x2xi32>) -> tensor<66x2xi32>
    %35 = stablehlo.reshape %rope : (tensor<17x2x4xf32>) -> tensor<17x8xf32>
    %36 = stablehlo.constant dense<16> : tensor<11xi32>
    %37 = stablehlo.clamp %0, %7, %36 : tensor<11xi32>
    %38 = "stablehlo.gather"(%35, %37) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<17x8xf32>, tensor<11xi32>) -> tensor<11x8xf32>
    %39 = stablehlo.slice %38 [0:11, 0:4] : (tensor<11x8xf32>) -> tensor<11x4xf32>
    %40 = stablehlo.slice %38 [0:11, 4:8] : (tensor<11x8xf32>) -> tensor<11x4xf32>
    %41 = stablehlo.iota dim = 1 : tensor<11x10xi32>
    %42 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<11xi32>) -> tensor<11x10xi32>
    %43 = stablehlo.compare LE, %41, %42 : (tensor<11x10xi32>, tensor<11x10xi32>) -> tensor<11x10xi1>
    // layer 0: attention
    %44 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %45 = stablehlo.multiply %4, %4 : tensor<11x14xf32>
    %46 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %47 = stablehlo.reduce(%45 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %48 = stablehlo.constant dense<7.1428575e-02> : tensor<11xf32>
    %49 = stablehlo.multiply %47, %48 : tensor<11xf32>
    %50 = stablehlo.constant dense<1.0e-05> : tensor<11xf32>
    %51 = stablehlo.add %49, %50 : tensor<11xf32>
    %52 = stablehlo.rsqrt %51 : tensor<11xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %54 = stablehlo.multiply %4, %53 : tensor<11x14xf32>
    %55 = stablehlo.multiply %54, %44 : tensor<11x14xf32>
    %56 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.weight : (tensor<216x14xbf16>) -> tensor<216x14xf32>
    %57 = stablehlo.dot_general %55, %56, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %58 = stablehlo.reshape %57 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %59 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %60 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
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
    %82 = "stablehlo.scatter"(%cache.0, %34, %81) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<66x2xi32>, tensor<66x2x4xf32>) -> tensor<41x3x2x4xf32>
    %83 = stablehlo.slice %82 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %84 = stablehlo.slice %82 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %85 = stablehlo.slice %79 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %86 = stablehlo.reshape %85 : (tensor<11x21x2x4xf32>) -> tensor<11x3x7x8xf32>
    %87 = stablehlo.transpose %86, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %88 = stablehlo.reshape %87 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %89 = stablehlo.reshape %83 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %90 = stablehlo.dot_general %88, %89, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %91 = stablehlo.reshape %90 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %92 = stablehlo.broadcast_in_dim %43, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %93 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x11x10xf32>
    %94 = stablehlo.multiply %91, %93 : tensor<3x7x11x10xf32>
    %95 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %96 = stablehlo.select %92, %94, %95 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %97 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %98 = stablehlo.reduce(%96 init: %97) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %100 = stablehlo.subtract %96, %99 : tensor<3x7x11x10xf32>
    %101 = stablehlo.exponential %100 : tensor<3x7x11x10xf32>
    %102 = stablehlo.reduce(%101 init: %46) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %104 = stablehlo.divide %101, %103 : tensor<3x7x11x10xf32>
    %105 = stablehlo.reshape %104 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %106 = stablehlo.reshape %84 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %107 = stablehlo.dot_general %105, %106, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %108 = stablehlo.reshape %107 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %109 = stablehlo.transpose %108, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %110 = stablehlo.reshape %109 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %111 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xbf16>) -> tensor<14x168xf32>
    %112 = stablehlo.dot_general %110, %111, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %113 = stablehlo.add %4, %112 : tensor<11x14xf32>
    // layer 0: feed-forward
    %114 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %115 = stablehlo.multiply %113, %113 : tensor<11x14xf32>
    %116 = stablehlo.reduce(%115 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %117 = stablehlo.multiply %116, %48 : tensor<11xf32>
    %118 = stablehlo.add %117, %50 : tensor<11xf32>
    %119 = stablehlo.rsqrt %118 : tensor<11xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %121 = stablehlo.multiply %113, %120 : tensor<11x14xf32>
    %122 = stablehlo.multiply %121, %114 : tensor<11x14xf32>
    %123 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xbf16>) -> tensor<22x14xf32>
    %124 = stablehlo.dot_general %122, %123, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %125 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xbf16>) -> tensor<22x14xf32>
    %126 = stablehlo.dot_general %122, %125, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %127 = stablehlo.logistic %124 : tensor<11x22xf32>
    %128 = stablehlo.multiply %124, %127 : tensor<11x22xf32>
    %129 = stablehlo.multiply %128, %126 : tensor<11x22xf32>
    %130 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xbf16>) -> tensor<14x22xf32>
    %131 = stablehlo.dot_general %129, %130, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %132 = stablehlo.add %113, %131 : tensor<11x14xf32>
    // layer 1: attention
    %133 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %134 = stablehlo.multiply %132, %132 : tensor<11x14xf32>
    %135 = stablehlo.reduce(%134 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %136 = stablehlo.multiply %135, %48 : tensor<11xf32>
    %137 = stablehlo.add %136, %50 : tensor<11xf32>
    %138 = stablehlo.rsqrt %137 : tensor<11xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %140 = stablehlo.multiply %132, %139 : tensor<11x14xf32>
    %141 = stablehlo.multiply %140, %133 : tensor<11x14xf32>
    %142 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xbf16>) -> tensor<216x14xf32>
    %143 = stablehlo.dot_general %141, %142, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %144 = stablehlo.reshape %143 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %145 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %146 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %147 = stablehlo.slice %144 [0:11, 0:27, 0:4] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %148 = stablehlo.slice %144 [0:11, 0:27, 4:8] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %149 = stablehlo.broadcast_in_dim %147, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %150 = stablehlo.broadcast_in_dim %148, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %151 = stablehlo.iota dim = 2 : tensor<11x27x2x4xi32>
    %152 = stablehlo.compare EQ, %151, %66 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %153 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %154 = stablehlo.compare GE, %153, %69 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %155 = stablehlo.multiply %149, %145 : tensor<11x27x2x4xf32>
    %156 = stablehlo.multiply %150, %146 : tensor<11x27x2x4xf32>
    %157 = stablehlo.subtract %155, %156 : tensor<11x27x2x4xf32>
    %158 = stablehlo.multiply %150, %145 : tensor<11x27x2x4xf32>
    %159 = stablehlo.multiply %149, %146 : tensor<11x27x2x4xf32>
    %160 = stablehlo.add %158, %159 : tensor<11x27x2x4xf32>
    %161 = stablehlo.reshape %144 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %162 = stablehlo.select %152, %157, %160 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %163 = stablehlo.select %154, %161, %162 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %164 = stablehlo.slice %163 [0:11, 21:27, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x6x2x4xf32>
    %165 = stablehlo.reshape %164 : (tensor<11x6x2x4xf32>) -> tensor<66x2x4xf32>
    %166 = "stablehlo.scatter"(%cache.1, %34, %165) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<66x2xi32>, tensor<66x2x4xf32>) -> tensor<41x3x2x4xf32>
    %167 = stablehlo.slice %166 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %168 = stablehlo.slice %166 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %169 = stablehlo.slice %163 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %170 = stablehlo.reshape %169 : (tensor<11x21x2x4xf32>) -> tensor<11x3x7x8xf32>
    %171 = stablehlo.transpose %170, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %172 = stablehlo.reshape %171 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %173 = stablehlo.reshape %167 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %174 = stablehlo.dot_general %172, %173, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %175 = stablehlo.reshape %174 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %176 = stablehlo.broadcast_in_dim %43, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %177 = stablehlo.multiply %175, %93 : tensor<3x7x11x10xf32>
    %178 = stablehlo.select %176, %177, %95 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %179 = stablehlo.reduce(%178 init: %97) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %181 = stablehlo.subtract %178, %180 : tensor<3x7x11x10xf32>
    %182 = stablehlo.exponential %181 : tensor<3x7x11x10xf32>
    %183 = stablehlo.reduce(%182 init: %46) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %185 = stablehlo.divide %182, %184 : tensor<3x7x11x10xf32>
    %186 = stablehlo.reshape %185 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %187 = stablehlo.reshape %168 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %188 = stablehlo.dot_general %186, %187, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %189 = stablehlo.reshape %188 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %190 = stablehlo.transpose %189, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %191 = stablehlo.reshape %190 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %192 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xbf16>) -> tensor<14x168xf32>
    %193 = stablehlo.dot_general %191, %192, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %194 = stablehlo.add %132, %193 : tensor<11x14xf32>
    // layer 1: feed-forward
    %195 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %196 = stablehlo.multiply %194, %194 : tensor<11x14xf32>
    %197 = stablehlo.reduce(%196 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %198 = stablehlo.multiply %197, %48 : tensor<11xf32>
    %199 = stablehlo.add %198, %50 : tensor<11xf32>
    %200 = stablehlo.rsqrt %199 : tensor<11xf32>
    %201 = stablehlo.broadcast_in_dim %200, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %202 = stablehlo.multiply %194, %201 : tensor<11x14xf32>
    %203 = stablehlo.multiply %202, %195 : tensor<11x14xf32>
    %204 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xbf16>) -> tensor<22x14xf32>
    %205 = stablehlo.dot_general %203, %204, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %206 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xbf16>) -> tensor<22x14xf32>
    %207 = stablehlo.dot_general %203, %206, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %208 = stablehlo.logistic %205 : tensor<11x22xf32>
    %209 = stablehlo.multiply %205, %208 : tensor<11x22xf32>
    %210 = stablehlo.multiply %209, %207 : tensor<11x22xf32>
    %211 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xbf16>) -> tensor<14x22xf32>
    %212 = stablehlo.dot_general %210, %211, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %213 = stablehlo.add %194, %212 : tensor<11x14xf32>
    // head
    %214 = stablehlo.reshape %length : (tensor<i32>) -> tensor<1xi32>
    %215 = stablehlo.constant dense<1> : tensor<1xi32>
    %216 = stablehlo.subtract %214, %215 : tensor<1xi32>
    %217 = stablehlo.constant dense<0> : tensor<1xi32>
    %218 = stablehlo.constant dense<10> : tensor<1xi32>
    %219 = stablehlo.clamp %217, %216, %218 : tensor<1xi32>
    %220 = "stablehlo.gather"(%213, %219) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<11x14xf32>, tensor<1xi32>) -> tensor<1x14xf32>
    %221 = stablehlo.reshape %220 : (tensor<1x14xf32>) -> tensor<14xf32>
    %222 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %223 = stablehlo.multiply %221, %221 : tensor<14xf32>
    %224 = stablehlo.reduce(%223 init: %46) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %225 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %226 = stablehlo.multiply %224, %225 : tensor<f32>
    %227 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %228 = stablehlo.add %226, %227 : tensor<f32>
    %229 = stablehlo.rsqrt %228 : tensor<f32>
    %230 = stablehlo.broadcast_in_dim %229, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %231 = stablehlo.multiply %221, %230 : tensor<14xf32>
    %232 = stablehlo.multiply %231, %222 : tensor<14xf32>
    %233 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xbf16>) -> tensor<26x14xf32>
    %234 = stablehlo.dot_general %233, %232, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %235 = stablehlo.reduce(%234 init: %97) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %236 = stablehlo.broadcast_in_dim %235, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %237 = stablehlo.is_finite %236 : (tensor<26xf32>) -> tensor<26xi1>
    %238 = stablehlo.compare EQ, %234, %236 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %239 = stablehlo.constant dense<false> : tensor<26xi1>
    %240 = stablehlo.select %237, %238, %239 : tensor<26xi1>, tensor<26xi1>
    %241 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %242 = stablehlo.iota dim = 0 : tensor<26xui32>
    %243 = stablehlo.select %240, %242, %241 : tensor<26xi1>, tensor<26xui32>
    %244 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %245 = stablehlo.reduce(%243 init: %244) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %246 = stablehlo.bitcast_convert %245 : (tensor<ui32>) -> tensor<i32>
    return %246, %82, %166 : tensor<i32>, tensor<41x3x2x4xf32>, tensor<41x3x2x4xf32>
  }
}
