module @fill_6_11_argmax {
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
  ) -> (tensor<i32>, tensor<6x41x3x2x4xf32>, tensor<6x41x3x2x4xf32>) {
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
    %90 = stablehlo.constant dense<0> : tensor<i32>
    %91 = stablehlo.dynamic_slice %89, %slot, %90, %90, %90, %90, sizes = [1, 10, 3, 2, 4] : (tensor<6x41x3x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x10x3x2x4xf32>
    %92 = stablehlo.constant dense<17> : tensor<i32>
    %93 = stablehlo.dynamic_slice %89, %slot, %92, %90, %90, %90, sizes = [1, 10, 3, 2, 4] : (tensor<6x41x3x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x10x3x2x4xf32>
    %94 = stablehlo.reshape %91 : (tensor<1x10x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %95 = stablehlo.reshape %93 : (tensor<1x10x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %96 = stablehlo.slice %51 [10:11, 0:10] : (tensor<11x10xi1>) -> tensor<1x10xi1>
    %97 = stablehlo.reshape %96 : (tensor<1x10xi1>) -> tensor<10xi1>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0] : (tensor<10xi1>) -> tensor<10x3x2x4xi1>
    %99 = stablehlo.constant dense<0.0e+00> : tensor<10x3x2x4xf32>
    %100 = stablehlo.select %98, %95, %99 : tensor<10x3x2x4xi1>, tensor<10x3x2x4xf32>
    %101 = stablehlo.slice %86 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %102 = stablehlo.reshape %101 : (tensor<11x21x2x4xf32>) -> tensor<11x21x8xf32>
    %103 = stablehlo.reshape %102 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %104 = stablehlo.reshape %94 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %105 = stablehlo.reshape %100 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %106 = stablehlo.transpose %103, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %107 = stablehlo.reshape %106 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %108 = stablehlo.dot_general %107, %104, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %109 = stablehlo.reshape %108 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %110 = stablehlo.broadcast_in_dim %51, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %111 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x11x10xf32>
    %112 = stablehlo.multiply %109, %111 : tensor<3x7x11x10xf32>
    %113 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %114 = stablehlo.select %110, %112, %113 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %115 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %116 = stablehlo.reduce(%114 init: %115) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %118 = stablehlo.subtract %114, %117 : tensor<3x7x11x10xf32>
    %119 = stablehlo.exponential %118 : tensor<3x7x11x10xf32>
    %120 = stablehlo.reduce(%119 init: %54) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %122 = stablehlo.divide %119, %121 : tensor<3x7x11x10xf32>
    %123 = stablehlo.reshape %122 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %124 = stablehlo.dot_general %123, %105, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %125 = stablehlo.reshape %124 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %126 = stablehlo.transpose %125, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %127 = stablehlo.reshape %126 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %128 = stablehlo.dot_general %127, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %129 = stablehlo.add %3, %128 : tensor<11x14xf32>
    // layer 0: feed-forward
    %130 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %131 = stablehlo.multiply %129, %129 : tensor<11x14xf32>
    %132 = stablehlo.reduce(%131 init: %54) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %133 = stablehlo.multiply %132, %56 : tensor<11xf32>
    %134 = stablehlo.add %133, %58 : tensor<11xf32>
    %135 = stablehlo.rsqrt %134 : tensor<11xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %137 = stablehlo.multiply %129, %136 : tensor<11x14xf32>
    %138 = stablehlo.multiply %137, %130 : tensor<11x14xf32>
    %139 = stablehlo.dot_general %138, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %140 = stablehlo.dot_general %138, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %141 = stablehlo.logistic %139 : tensor<11x22xf32>
    %142 = stablehlo.multiply %139, %141 : tensor<11x22xf32>
    %143 = stablehlo.multiply %142, %140 : tensor<11x22xf32>
    %144 = stablehlo.dot_general %143, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %145 = stablehlo.add %129, %144 : tensor<11x14xf32>
    // layer 1: attention
    %146 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %147 = stablehlo.multiply %145, %145 : tensor<11x14xf32>
    %148 = stablehlo.reduce(%147 init: %54) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %149 = stablehlo.multiply %148, %56 : tensor<11xf32>
    %150 = stablehlo.add %149, %58 : tensor<11xf32>
    %151 = stablehlo.rsqrt %150 : tensor<11xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %153 = stablehlo.multiply %145, %152 : tensor<11x14xf32>
    %154 = stablehlo.multiply %153, %146 : tensor<11x14xf32>
    %155 = stablehlo.dot_general %154, %model.layers.1.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %156 = stablehlo.reshape %155 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %157 = stablehlo.broadcast_in_dim %47, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %158 = stablehlo.broadcast_in_dim %48, dims = [0, 3] : (tensor<11x4xf32>) -> tensor<11x27x2x4xf32>
    %159 = stablehlo.slice %156 [0:11, 0:27, 0:4] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %160 = stablehlo.slice %156 [0:11, 0:27, 4:8] : (tensor<11x27x8xf32>) -> tensor<11x27x4xf32>
    %161 = stablehlo.broadcast_in_dim %159, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %162 = stablehlo.broadcast_in_dim %160, dims = [0, 1, 3] : (tensor<11x27x4xf32>) -> tensor<11x27x2x4xf32>
    %163 = stablehlo.iota dim = 2 : tensor<11x27x2x4xi32>
    %164 = stablehlo.compare EQ, %163, %73 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %165 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %166 = stablehlo.compare GE, %165, %76 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %167 = stablehlo.multiply %161, %157 : tensor<11x27x2x4xf32>
    %168 = stablehlo.multiply %162, %158 : tensor<11x27x2x4xf32>
    %169 = stablehlo.subtract %167, %168 : tensor<11x27x2x4xf32>
    %170 = stablehlo.multiply %162, %157 : tensor<11x27x2x4xf32>
    %171 = stablehlo.multiply %161, %158 : tensor<11x27x2x4xf32>
    %172 = stablehlo.add %170, %171 : tensor<11x27x2x4xf32>
    %173 = stablehlo.reshape %156 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %174 = stablehlo.select %164, %169, %172 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %175 = stablehlo.select %166, %173, %174 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %176 = stablehlo.slice %175 [0:11, 21:27, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x6x2x4xf32>
    %177 = stablehlo.reshape %176 : (tensor<11x6x2x4xf32>) -> tensor<66x2x4xf32>
    %178 = "stablehlo.scatter"(%cache.1, %42, %177) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x41x3x2x4xf32>, tensor<66x3xi32>, tensor<66x2x4xf32>) -> tensor<6x41x3x2x4xf32>
    %179 = stablehlo.dynamic_slice %178, %slot, %90, %90, %90, %90, sizes = [1, 10, 3, 2, 4] : (tensor<6x41x3x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x10x3x2x4xf32>
    %180 = stablehlo.dynamic_slice %178, %slot, %92, %90, %90, %90, sizes = [1, 10, 3, 2, 4] : (tensor<6x41x3x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x10x3x2x4xf32>
    %181 = stablehlo.reshape %179 : (tensor<1x10x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %182 = stablehlo.reshape %180 : (tensor<1x10x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %183 = stablehlo.slice %51 [10:11, 0:10] : (tensor<11x10xi1>) -> tensor<1x10xi1>
    %184 = stablehlo.reshape %183 : (tensor<1x10xi1>) -> tensor<10xi1>
    %185 = stablehlo.broadcast_in_dim %184, dims = [0] : (tensor<10xi1>) -> tensor<10x3x2x4xi1>
    %186 = stablehlo.select %185, %182, %99 : tensor<10x3x2x4xi1>, tensor<10x3x2x4xf32>
    %187 = stablehlo.slice %175 [0:11, 0:21, 0:2, 0:4] : (tensor<11x27x2x4xf32>) -> tensor<11x21x2x4xf32>
    %188 = stablehlo.reshape %187 : (tensor<11x21x2x4xf32>) -> tensor<11x21x8xf32>
    %189 = stablehlo.reshape %188 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %190 = stablehlo.reshape %181 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %191 = stablehlo.reshape %186 : (tensor<10x3x2x4xf32>) -> tensor<10x3x8xf32>
    %192 = stablehlo.transpose %189, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %193 = stablehlo.reshape %192 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %194 = stablehlo.dot_general %193, %190, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %195 = stablehlo.reshape %194 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %196 = stablehlo.broadcast_in_dim %51, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %197 = stablehlo.multiply %195, %111 : tensor<3x7x11x10xf32>
    %198 = stablehlo.select %196, %197, %113 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %199 = stablehlo.reduce(%198 init: %115) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %200 = stablehlo.broadcast_in_dim %199, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %201 = stablehlo.subtract %198, %200 : tensor<3x7x11x10xf32>
    %202 = stablehlo.exponential %201 : tensor<3x7x11x10xf32>
    %203 = stablehlo.reduce(%202 init: %54) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %204 = stablehlo.broadcast_in_dim %203, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %205 = stablehlo.divide %202, %204 : tensor<3x7x11x10xf32>
    %206 = stablehlo.reshape %205 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %207 = stablehlo.dot_general %206, %191, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %208 = stablehlo.reshape %207 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %209 = stablehlo.transpose %208, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %210 = stablehlo.reshape %209 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %211 = stablehlo.dot_general %210, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %212 = stablehlo.add %145, %211 : tensor<11x14xf32>
    // layer 1: feed-forward
    %213 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %214 = stablehlo.multiply %212, %212 : tensor<11x14xf32>
    %215 = stablehlo.reduce(%214 init: %54) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %216 = stablehlo.multiply %215, %56 : tensor<11xf32>
    %217 = stablehlo.add %216, %58 : tensor<11xf32>
    %218 = stablehlo.rsqrt %217 : tensor<11xf32>
    %219 = stablehlo.broadcast_in_dim %218, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %220 = stablehlo.multiply %212, %219 : tensor<11x14xf32>
    %221 = stablehlo.multiply %220, %213 : tensor<11x14xf32>
    %222 = stablehlo.dot_general %221, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %223 = stablehlo.dot_general %221, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %224 = stablehlo.logistic %222 : tensor<11x22xf32>
    %225 = stablehlo.multiply %222, %224 : tensor<11x22xf32>
    %226 = stablehlo.multiply %225, %223 : tensor<11x22xf32>
    %227 = stablehlo.dot_general %226, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %228 = stablehlo.add %212, %227 : tensor<11x14xf32>
    // head
    %229 = stablehlo.constant dense<11> : tensor<i32>
    %230 = stablehlo.clamp %90, %length, %229 : tensor<i32>
    %231 = stablehlo.constant dense<1> : tensor<i32>
    %232 = stablehlo.subtract %230, %231 : tensor<i32>
    %233 = stablehlo.dynamic_slice %228, %232, %90, sizes = [1, 14] : (tensor<11x14xf32>, tensor<i32>, tensor<i32>) -> tensor<1x14xf32>
    %234 = stablehlo.reshape %233 : (tensor<1x14xf32>) -> tensor<14xf32>
    %235 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %236 = stablehlo.multiply %234, %234 : tensor<14xf32>
    %237 = stablehlo.reduce(%236 init: %54) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %238 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %239 = stablehlo.multiply %237, %238 : tensor<f32>
    %240 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %241 = stablehlo.add %239, %240 : tensor<f32>
    %242 = stablehlo.rsqrt %241 : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %242, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %244 = stablehlo.multiply %234, %243 : tensor<14xf32>
    %245 = stablehlo.multiply %244, %235 : tensor<14xf32>
    %246 = stablehlo.dot_general %model.embed_tokens.weight, %245, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %247 = stablehlo.reduce(%246 init: %115) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %248 = stablehlo.broadcast_in_dim %247, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %249 = stablehlo.is_finite %248 : (tensor<26xf32>) -> tensor<26xi1>
    %250 = stablehlo.compare EQ, %246, %248 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %251 = stablehlo.constant dense<false> : tensor<26xi1>
    %252 = stablehlo.select %249, %250, %251 : tensor<26xi1>, tensor<26xi1>
    %253 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %254 = stablehlo.iota dim = 0 : tensor<26xui32>
    %255 = stablehlo.select %252, %254, %253 : tensor<26xi1>, tensor<26xui32>
    %256 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %257 = stablehlo.reduce(%255 init: %256) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %258 = stablehlo.bitcast_convert %257 : (tensor<ui32>) -> tensor<i32>
    return %258, %89, %178 : tensor<i32>, tensor<6x41x3x2x4xf32>, tensor<6x41x3x2x4xf32>
  }
}
