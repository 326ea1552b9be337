module @prefill_11_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf32>,
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
    %55 = stablehlo.convert %54 : (tensor<11x14xf32>) -> tensor<11x14xf16>
    %56 = stablehlo.dot_general %55, %model.layers.0.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf16>, tensor<216x14xf16>) -> tensor<11x216xf32>
    %57 = stablehlo.reshape %56 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %58 = stablehlo.broadcast_in_dim %38, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %59 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %60 = stablehlo.slice %57 [0:11, 0:27, 0:4] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %61 = stablehlo.slice %57 [0:11, 0:27, 4:8] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %62 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %63 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %64 = stablehlo.iota dim = 2 : tensor<11x27x2x4xi32>
    %65 = stablehlo.constant dense<0> : tensor<11x27x2x4xi32>
    %66 = stablehlo.compare EQ, %64, %65 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %67 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %68 = stablehlo.constant dense<24> : tensor<11x27x2x4xi32>
    %69 = stablehlo.compare GE, %67, %68 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %70 = stablehlo.multiply %62, %58 : tensor<11x27x2x4xf32>
    %71 = stablehlo.multiply %63, %59 : tensor<11x27x2x4xf32>
    %72 = stablehlo.subtract %70, %71 : tensor<11x27x2x4xf32>
    %73 = stablehlo.multiply %63, %58 : tensor<11x27x2x4xf32>
    %74 = stablehlo.multiply %62, %59 : tensor<11x27x2x4xf32>
    %75 = stablehlo.add %73, %74 : tensor<11x27x2x4xf32>
    %76 = stablehlo.reshape %57 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %77 = stablehlo.select %66, %72, %75 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %78 = stablehlo.select %69, %76, %77 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %79 = stablehlo.slice %78 [0:11, 21:27, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x6x2x4xf32>
    %80 = stablehlo.reshape %79 : (tensor<11x6x2x4xf32>) -> tensor<66x2x4xf32>
    %81 = "stablehlo.scatter"(%cache.0, %33, %80) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<66x2xi32>, tensor<66x2x4xf32>) -> tensor<41x3x2x4xf32>
    %82 = stablehlo.slice %81 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %83 = stablehlo.slice %81 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %84 = stablehlo.slice %78 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %85 = stablehlo.reshape %84 : (tensor<11x21x2x4xf32>) -> tensor<11x21x8xf32>
    %86 = stablehlo.reshape %85 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %87 = stablehlo.reshape %82 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %88 = stablehlo.reshape %83 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %89 = stablehlo.transpose %86, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %90 = stablehlo.reshape %89 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %91 = stablehlo.dot_general %90, %87, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %92 = stablehlo.reshape %91 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %93 = stablehlo.broadcast_in_dim %42, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %94 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x11x10xf32>
    %95 = stablehlo.multiply %92, %94 : tensor<3x7x11x10xf32>
    %96 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %97 = stablehlo.select %93, %95, %96 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %98 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %99 = stablehlo.reduce(%97 init: %98) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %101 = stablehlo.subtract %97, %100 : tensor<3x7x11x10xf32>
    %102 = stablehlo.exponential %101 : tensor<3x7x11x10xf32>
    %103 = stablehlo.reduce(%102 init: %45) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %105 = stablehlo.divide %102, %104 : tensor<3x7x11x10xf32>
    %106 = stablehlo.reshape %105 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %107 = stablehlo.dot_general %106, %88, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %108 = stablehlo.reshape %107 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %109 = stablehlo.transpose %108, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %110 = stablehlo.reshape %109 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %111 = stablehlo.convert %110 : (tensor<11x168xf32>) -> tensor<11x168xf16>
    %112 = stablehlo.dot_general %111, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf16>, tensor<14x168xf16>) -> tensor<11x14xf32>
    %113 = stablehlo.add %3, %112 : tensor<11x14xf32>
    // layer 0: feed-forward
    %114 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %115 = stablehlo.multiply %113, %113 : tensor<11x14xf32>
    %116 = stablehlo.reduce(%115 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %117 = stablehlo.multiply %116, %47 : tensor<11xf32>
    %118 = stablehlo.add %117, %49 : tensor<11xf32>
    %119 = stablehlo.rsqrt %118 : tensor<11xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %121 = stablehlo.multiply %113, %120 : tensor<11x14xf32>
    %122 = stablehlo.multiply %121, %114 : tensor<11x14xf32>
    %123 = stablehlo.convert %122 : (tensor<11x14xf32>) -> tensor<11x14xf16>
    %124 = stablehlo.dot_general %123, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf16>, tensor<22x14xf16>) -> tensor<11x22xf32>
    %125 = stablehlo.convert %122 : (tensor<11x14xf32>) -> tensor<11x14xf16>
    %126 = stablehlo.dot_general %125, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf16>, tensor<22x14xf16>) -> tensor<11x22xf32>
    %127 = stablehlo.logistic %124 : tensor<11x22xf32>
    %128 = stablehlo.multiply %124, %127 : tensor<11x22xf32>
    %129 = stablehlo.multiply %128, %126 : tensor<11x22xf32>
    %130 = stablehlo.convert %129 : (tensor<11x22xf32>) -> tensor<11x22xf16>
    %131 = stablehlo.dot_general %130, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf16>, tensor<14x22xf16>) -> tensor<11x14xf32>
    %132 = stablehlo.add %113, %131 : tensor<11x14xf32>
    // layer 1: attention
    %133 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %134 = stablehlo.multiply %132, %132 : tensor<11x14xf32>
    %135 = stablehlo.reduce(%134 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %136 = stablehlo.multiply %135, %47 : tensor<11xf32>
    %137 = stablehlo.add %136, %49 : tensor<11xf32>
    %138 = stablehlo.rsqrt %137 : tensor<11xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %140 = stablehlo.multiply %132, %139 : tensor<11x14xf32>
    %141 = stablehlo.multiply %140, %133 : tensor<11x14xf32>
    %142 = stablehlo.convert %141 : (tensor<11x14xf32>) -> tensor<11x14xf16>
    %143 = stablehlo.dot_general %142, %model.layers.1.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf16>, tensor<216x14xf16>) -> tensor<11x216xf32>
    %144 = stablehlo.reshape %143 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %145 = stablehlo.broadcast_in_dim %38, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %146 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %147 = stablehlo.slice %144 [0:11, 0:27, 0:4] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %148 = stablehlo.slice %144 [0:11, 0:27, 4:8] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %149 = stablehlo.broadcast_in_dim %147, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %150 = stablehlo.broadcast_in_dim %148, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %151 = stablehlo.iota dim = 2 : tensor<11x27x2x4xi32>
    %152 = stablehlo.compare EQ, %151, %65 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %153 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %154 = stablehlo.compare GE, %153, %68 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
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
    %166 = "stablehlo.scatter"(%cache.1, %33, %165) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<66x2xi32>, tensor<66x2x4xf32>) -> tensor<41x3x2x4xf32>
    %167 = stablehlo.slice %166 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %168 = stablehlo.slice %166 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %169 = stablehlo.slice %163 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %170 = stablehlo.reshape %169 : (tensor<11x21x2x4xf32>) -> tensor<11x21x8xf32>
    %171 = stablehlo.reshape %170 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %172 = stablehlo.reshape %167 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %173 = stablehlo.reshape %168 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %174 = stablehlo.transpose %171, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %175 = stablehlo.reshape %174 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %176 = stablehlo.dot_general %175, %172, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %177 = stablehlo.reshape %176 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %178 = stablehlo.broadcast_in_dim %42, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %179 = stablehlo.multiply %177, %94 : tensor<3x7x11x10xf32>
    %180 = stablehlo.select %178, %179, %96 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %181 = stablehlo.reduce(%180 init: %98) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %182 = stablehlo.broadcast_in_dim %181, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %183 = stablehlo.subtract %180, %182 : tensor<3x7x11x10xf32>
    %184 = stablehlo.exponential %183 : tensor<3x7x11x10xf32>
    %185 = stablehlo.reduce(%184 init: %45) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %186 = stablehlo.broadcast_in_dim %185, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %187 = stablehlo.divide %184, %186 : tensor<3x7x11x10xf32>
    %188 = stablehlo.reshape %187 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %189 = stablehlo.dot_general %188, %173, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %190 = stablehlo.reshape %189 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %191 = stablehlo.transpose %190, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %192 = stablehlo.reshape %191 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %193 = stablehlo.convert %192 : (tensor<11x168xf32>) -> tensor<11x168xf16>
    %194 = stablehlo.dot_general %193, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf16>, tensor<14x168xf16>) -> tensor<11x14xf32>
    %195 = stablehlo.add %132, %194 : tensor<11x14xf32>
    // layer 1: feed-forward
    %196 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %197 = stablehlo.multiply %195, %195 : tensor<11x14xf32>
    %198 = stablehlo.reduce(%197 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %199 = stablehlo.multiply %198, %47 : tensor<11xf32>
    %200 = stablehlo.add %199, %49 : tensor<11xf32>
    %201 = stablehlo.rsqrt %200 : tensor<11xf32>
    %202 = stablehlo.broadcast_in_dim %201, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %203 = stablehlo.multiply %195, %202 : tensor<11x14xf32>
    %204 = stablehlo.multiply %203, %196 : tensor<11x14xf32>
    %205 = stablehlo.convert %204 : (tensor<11x14xf32>) -> tensor<11x14xf16>
    %206 = stablehlo.dot_general %205, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf16>, tensor<22x14xf16>) -> tensor<11x22xf32>
    %207 = stablehlo.convert %204 : (tensor<11x14xf32>) -> tensor<11x14xf16>
    %208 = stablehlo.dot_general %207, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf16>, tensor<22x14xf16>) -> tensor<11x22xf32>
    %209 = stablehlo.logistic %206 : tensor<11x22xf32>
    %210 = stablehlo.multiply %206, %209 : tensor<11x22xf32>
    %211 = stablehlo.multiply %210, %208 : tensor<11x22xf32>
    %212 = stablehlo.convert %211 : (tensor<11x22xf32>) -> tensor<11x22xf16>
    %213 = stablehlo.dot_general %212, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf16>, tensor<14x22xf16>) -> tensor<11x14xf32>
    %214 = stablehlo.add %195, %213 : tensor<11x14xf32>
    // head
    %215 = stablehlo.reshape %length : (tensor<i32>) -> tensor<1xi32>
    %216 = stablehlo.constant dense<1> : tensor<1xi32>
    %217 = stablehlo.subtract %215, %216 : tensor<1xi32>
    %218 = stablehlo.constant dense<0> : tensor<1xi32>
    %219 = stablehlo.constant dense<10> : tensor<1xi32>
    %220 = stablehlo.clamp %218, %217, %219 : tensor<1xi32>
    %221 = "stablehlo.gather"(%214, %220) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<11x14xf32>, tensor<1xi32>) -> tensor<1x14xf32>
    %222 = stablehlo.reshape %221 : (tensor<1x14xf32>) -> tensor<14xf32>
    %223 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %224 = stablehlo.multiply %222, %222 : tensor<14xf32>
    %225 = stablehlo.reduce(%224 init: %45) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %226 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %227 = stablehlo.multiply %225, %226 : tensor<f32>
    %228 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %229 = stablehlo.add %227, %228 : tensor<f32>
    %230 = stablehlo.rsqrt %229 : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %230, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %232 = stablehlo.multiply %222, %231 : tensor<14xf32>
    %233 = stablehlo.multiply %232, %223 : tensor<14xf32>
    %234 = stablehlo.dot_general %model.embed_tokens.weight, %233, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %235 = stablehlo.reduce(%234 init: %98) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
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
    return %246, %81, %166 : tensor<i32>, tensor<41x3x2x4xf32>, tensor<41x3x2x4xf32>
  }
}
