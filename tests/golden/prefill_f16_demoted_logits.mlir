module @prefill_11_logits {
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
    %85 = stablehlo.reshape %84 : (tensor<11x21x2x4xf32>) -> tensor<11x3x7x8xf32>
    %86 = stablehlo.transpose %85, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %87 = stablehlo.reshape %86 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %88 = stablehlo.reshape %82 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %89 = stablehlo.dot_general %87, %88, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %90 = stablehlo.reshape %89 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %91 = stablehlo.broadcast_in_dim %42, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %92 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x11x10xf32>
    %93 = stablehlo.multiply %90, %92 : tensor<3x7x11x10xf32>
    %94 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %95 = stablehlo.select %91, %93, %94 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %96 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %97 = stablehlo.reduce(%95 init: %96) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %99 = stablehlo.subtract %95, %98 : tensor<3x7x11x10xf32>
    %100 = stablehlo.exponential %99 : tensor<3x7x11x10xf32>
    %101 = stablehlo.reduce(%100 init: %45) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %103 = stablehlo.divide %100, %102 : tensor<3x7x11x10xf32>
    %104 = stablehlo.reshape %103 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %105 = stablehlo.reshape %83 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %106 = stablehlo.dot_general %104, %105, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %107 = stablehlo.reshape %106 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %108 = stablehlo.transpose %107, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %109 = stablehlo.reshape %108 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %110 = stablehlo.convert %109 : (tensor<11x168xf32>) -> tensor<11x168xf16>
    %111 = stablehlo.dot_general %110, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf16>, tensor<14x168xf16>) -> tensor<11x14xf32>
    %112 = stablehlo.add %3, %111 : tensor<11x14xf32>
    // layer 0: feed-forward
    %113 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %114 = stablehlo.multiply %112, %112 : tensor<11x14xf32>
    %115 = stablehlo.reduce(%114 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %116 = stablehlo.multiply %115, %47 : tensor<11xf32>
    %117 = stablehlo.add %116, %49 : tensor<11xf32>
    %118 = stablehlo.rsqrt %117 : tensor<11xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %120 = stablehlo.multiply %112, %119 : tensor<11x14xf32>
    %121 = stablehlo.multiply %120, %113 : tensor<11x14xf32>
    %122 = stablehlo.convert %121 : (tensor<11x14xf32>) -> tensor<11x14xf16>
    %123 = stablehlo.dot_general %122, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf16>, tensor<22x14xf16>) -> tensor<11x22xf32>
    %124 = stablehlo.convert %121 : (tensor<11x14xf32>) -> tensor<11x14xf16>
    %125 = stablehlo.dot_general %124, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf16>, tensor<22x14xf16>) -> tensor<11x22xf32>
    %126 = stablehlo.logistic %123 : tensor<11x22xf32>
    %127 = stablehlo.multiply %123, %126 : tensor<11x22xf32>
    %128 = stablehlo.multiply %127, %125 : tensor<11x22xf32>
    %129 = stablehlo.convert %128 : (tensor<11x22xf32>) -> tensor<11x22xf16>
    %130 = stablehlo.dot_general %129, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf16>, tensor<14x22xf16>) -> tensor<11x14xf32>
    %131 = stablehlo.add %112, %130 : tensor<11x14xf32>
    // layer 1: attention
    %132 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %133 = stablehlo.multiply %131, %131 : tensor<11x14xf32>
    %134 = stablehlo.reduce(%133 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %135 = stablehlo.multiply %134, %47 : tensor<11xf32>
    %136 = stablehlo.add %135, %49 : tensor<11xf32>
    %137 = stablehlo.rsqrt %136 : tensor<11xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %139 = stablehlo.multiply %131, %138 : tensor<11x14xf32>
    %140 = stablehlo.multiply %139, %132 : tensor<11x14xf32>
    %141 = stablehlo.convert %140 : (tensor<11x14xf32>) -> tensor<11x14xf16>
    %142 = stablehlo.dot_general %141, %model.layers.1.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf16>, tensor<216x14xf16>) -> tensor<11x216xf32>
    %143 = stablehlo.reshape %142 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %144 = stablehlo.broadcast_in_dim %38, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %145 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %146 = stablehlo.slice %143 [0:11, 0:27, 0:4] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %147 = stablehlo.slice %143 [0:11, 0:27, 4:8] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %148 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %149 = stablehlo.broadcast_in_dim %147, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %150 = stablehlo.iota dim = 2 : tensor<11x27x2x4xi32>
    %151 = stablehlo.compare EQ, %150, %65 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %152 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %153 = stablehlo.compare GE, %152, %68 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %154 = stablehlo.multiply %148, %144 : tensor<11x27x2x4xf32>
    %155 = stablehlo.multiply %149, %145 : tensor<11x27x2x4xf32>
    %156 = stablehlo.subtract %154, %155 : tensor<11x27x2x4xf32>
    %157 = stablehlo.multiply %149, %144 : tensor<11x27x2x4xf32>
    %158 = stablehlo.multiply %148, %145 : tensor<11x27x2x4xf32>
    %159 = stablehlo.add %157, %158 : tensor<11x27x2x4xf32>
    %160 = stablehlo.reshape %143 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %161 = stablehlo.select %151, %156, %159 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %162 = stablehlo.select %153, %160, %161 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %163 = stablehlo.slice %162 [0:11, 21:27, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x6x2x4xf32>
    %164 = stablehlo.reshape %163 : (tensor<11x6x2x4xf32>) -> tensor<66x2x4xf32>
    %165 = "stablehlo.scatter"(%cache.1, %33, %164) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<66x2xi32>, tensor<66x2x4xf32>) -> tensor<41x3x2x4xf32>
    %166 = stablehlo.slice %165 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %167 = stablehlo.slice %165 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %168 = stablehlo.slice %162 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %169 = stablehlo.reshape %168 : (tensor<11x21x2x4xf32>) -> tensor<11x3x7x8xf32>
    %170 = stablehlo.transpose %169, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %171 = stablehlo.reshape %170 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %172 = stablehlo.reshape %166 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %173 = stablehlo.dot_general %171, %172, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %174 = stablehlo.reshape %173 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %175 = stablehlo.broadcast_in_dim %42, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %176 = stablehlo.multiply %174, %92 : tensor<3x7x11x10xf32>
    %177 = stablehlo.select %175, %176, %94 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %178 = stablehlo.reduce(%177 init: %96) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %180 = stablehlo.subtract %177, %179 : tensor<3x7x11x10xf32>
    %181 = stablehlo.exponential %180 : tensor<3x7x11x10xf32>
    %182 = stablehlo.reduce(%181 init: %45) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %183 = stablehlo.broadcast_in_dim %182, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %184 = stablehlo.divide %181, %183 : tensor<3x7x11x10xf32>
    %185 = stablehlo.reshape %184 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %186 = stablehlo.reshape %167 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %187 = stablehlo.dot_general %185, %186, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %188 = stablehlo.reshape %187 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %189 = stablehlo.transpose %188, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %190 = stablehlo.reshape %189 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %191 = stablehlo.convert %190 : (tensor<11x168xf32>) -> tensor<11x168xf16>
    %192 = stablehlo.dot_general %191, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf16>, tensor<14x168xf16>) -> tensor<11x14xf32>
    %193 = stablehlo.add %131, %192 : tensor<11x14xf32>
    // layer 1: feed-forward
    %194 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %195 = stablehlo.multiply %193, %193 : tensor<11x14xf32>
    %196 = stablehlo.reduce(%195 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %197 = stablehlo.multiply %196, %47 : tensor<11xf32>
    %198 = stablehlo.add %197, %49 : tensor<11xf32>
    %199 = stablehlo.rsqrt %198 : tensor<11xf32>
    %200 = stablehlo.broadcast_in_dim %199, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %201 = stablehlo.multiply %193, %200 : tensor<11x14xf32>
    %202 = stablehlo.multiply %201, %194 : tensor<11x14xf32>
    %203 = stablehlo.convert %202 : (tensor<11x14xf32>) -> tensor<11x14xf16>
    %204 = stablehlo.dot_general %203, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf16>, tensor<22x14xf16>) -> tensor<11x22xf32>
    %205 = stablehlo.convert %202 : (tensor<11x14xf32>) -> tensor<11x14xf16>
    %206 = stablehlo.dot_general %205, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf16>, tensor<22x14xf16>) -> tensor<11x22xf32>
    %207 = stablehlo.logistic %204 : tensor<11x22xf32>
    %208 = stablehlo.multiply %204, %207 : tensor<11x22xf32>
    %209 = stablehlo.multiply %208, %206 : tensor<11x22xf32>
    %210 = stablehlo.convert %209 : (tensor<11x22xf32>) -> tensor<11x22xf16>
    %211 = stablehlo.dot_general %210, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf16>, tensor<14x22xf16>) -> tensor<11x14xf32>
    %212 = stablehlo.add %193, %211 : tensor<11x14xf32>
    // head
    %213 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %214 = stablehlo.multiply %212, %212 : tensor<11x14xf32>
    %215 = stablehlo.reduce(%214 init: %45) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %216 = stablehlo.multiply %215, %47 : tensor<11xf32>
    %217 = stablehlo.add %216, %49 : tensor<11xf32>
    %218 = stablehlo.rsqrt %217 : tensor<11xf32>
    %219 = stablehlo.broadcast_in_dim %218, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %220 = stablehlo.multiply %212, %219 : tensor<11x14xf32>
    %221 = stablehlo.multiply %220, %213 : tensor<11x14xf32>
    %222 = stablehlo.dot_general %221, %model.embed_tokens.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<26x14xf32>) -> tensor<11x26xf32>
    return %222, %81, %165 : tensor<11x26xf32>, tensor<41x3x2x4xf32>, tensor<41x3x2x4xf32>
  }
}
