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
    %rope: tensor<17x2x2x4xf32>,
    %cache.0: tensor<6x17x2x3x8xf32>,
    %cache.1: tensor<6x17x2x3x8xf32>,
    %tokens: tensor<11xi32>,
    %slot: tensor<i32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<i32>, tensor<6x17x2x3x8xf32>, tensor<6x17x2x3x8xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<11xi32>
    %1 = stablehlo.constant dense<25> : tensor<11xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<11xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf16>, tensor<11xi32>) -> tensor<11x14xf16>
    %4 = stablehlo.convert %3 : (tensor<11x14xf16>) -> tensor<11x14xf32>
    %5 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.dynamic_slice %rope, %position, %5, %5, %5, sizes = [11, 2, 2, 4] : (tensor<17x2x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<11x2x2x4xf32>
    %7 = stablehlo.slice %6 [0:11, 0:1, 0:2, 0:4] : (tensor<11x2x2x4xf32>) -> tensor<11x1x2x4xf32>
    %8 = stablehlo.slice %6 [0:11, 1:2, 0:2, 0:4] : (tensor<11x2x2x4xf32>) -> tensor<11x1x2x4xf32>
    %9 = stablehlo.reshape %7 : (tensor<11x1x2x4xf32>) -> tensor<11x2x4xf32>
    %10 = stablehlo.reshape %8 : (tensor<11x1x2x4xf32>) -> tensor<11x2x4xf32>
    %11 = stablehlo.iota dim = 0 : tensor<11x10xi32>
    %12 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<11x10xi32>
    %13 = stablehlo.add %11, %12 : tensor<11x10xi32>
    %14 = stablehlo.iota dim = 1 : tensor<11x10xi32>
    %15 = stablehlo.compare LE, %14, %13 : (tensor<11x10xi32>, tensor<11x10xi32>) -> tensor<11x10xi1>
    // layer 0: attention
    %16 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %17 = stablehlo.multiply %4, %4 : tensor<11x14xf32>
    %18 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %19 = stablehlo.reduce(%17 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %20 = stablehlo.constant dense<7.1428575e-02> : tensor<11xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<11xf32>
    %22 = stablehlo.constant dense<1.0e-05> : tensor<11xf32>
    %23 = stablehlo.add %21, %22 : tensor<11xf32>
    %24 = stablehlo.rsqrt %23 : tensor<11xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %26 = stablehlo.multiply %4, %25 : tensor<11x14xf32>
    %27 = stablehlo.multiply %26, %16 : tensor<11x14xf32>
    %28 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %29 = stablehlo.dot_general %27, %28, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %30 = stablehlo.reshape %29 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %31 = stablehlo.reshape %30 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %32 = stablehlo.reshape %30 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %33 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %34 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %35 = stablehlo.multiply %32, %33 : tensor<11x27x2x4xf32>
    %36 = stablehlo.reverse %32, dims = [2] : tensor<11x27x2x4xf32>
    %37 = stablehlo.multiply %36, %34 : tensor<11x27x2x4xf32>
    %38 = stablehlo.add %35, %37 : tensor<11x27x2x4xf32>
    %39 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %40 = stablehlo.constant dense<24> : tensor<11x27x2x4xi32>
    %41 = stablehlo.compare GE, %39, %40 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %42 = stablehlo.select %41, %31, %38 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %43 = stablehlo.reshape %42 : (tensor<11x27x2x4xf32>) -> tensor<11x27x8xf32>
    %44 = stablehlo.slice %43 [0:11, 21:27, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x6x8xf32>
    %45 = stablehlo.reshape %44 : (tensor<11x6x8xf32>) -> tensor<11x2x3x8xf32>
    %46 = stablehlo.reshape %45 : (tensor<11x2x3x8xf32>) -> tensor<1x11x2x3x8xf32>
    %47 = stablehlo.dynamic_update_slice %cache.0, %46, %slot, %position, %5, %5, %5 : (tensor<6x17x2x3x8xf32>, tensor<1x11x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x17x2x3x8xf32>
    %48 = stablehlo.dynamic_slice %47, %slot, %5, %5, %5, %5, sizes = [1, 10, 2, 3, 8] : (tensor<6x17x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x10x2x3x8xf32>
    %49 = stablehlo.reshape %48 : (tensor<1x10x2x3x8xf32>) -> tensor<10x2x3x8xf32>
    %50 = stablehlo.slice %49 [0:10, 0:1, 0:3, 0:8] : (tensor<10x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %51 = stablehlo.reshape %50 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %52 = stablehlo.slice %49 [0:10, 1:2, 0:3, 0:8] : (tensor<10x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %53 = stablehlo.reshape %52 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %54 = stablehlo.slice %15 [10:11, 0:10] : (tensor<11x10xi1>) -> tensor<1x10xi1>
    %55 = stablehlo.reshape %54 : (tensor<1x10xi1>) -> tensor<10xi1>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<10xi1>) -> tensor<10x3x8xi1>
    %57 = stablehlo.constant dense<0.0e+00> : tensor<10x3x8xf32>
    %58 = stablehlo.select %56, %53, %57 : tensor<10x3x8xi1>, tensor<10x3x8xf32>
    %59 = stablehlo.slice %43 [0:11, 0:21, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x21x8xf32>
    %60 = stablehlo.reshape %59 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %61 = stablehlo.transpose %60, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %62 = stablehlo.reshape %61 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %63 = stablehlo.dot_general %62, %51, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %64 = stablehlo.reshape %63 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %65 = stablehlo.broadcast_in_dim %15, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %66 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x11x10xf32>
    %67 = stablehlo.multiply %64, %66 : tensor<3x7x11x10xf32>
    %68 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %69 = stablehlo.select %65, %67, %68 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %70 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %71 = stablehlo.reduce(%69 init: %70) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %73 = stablehlo.subtract %69, %72 : tensor<3x7x11x10xf32>
    %74 = stablehlo.exponential %73 : tensor<3x7x11x10xf32>
    %75 = stablehlo.reduce(%74 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %77 = stablehlo.divide %74, %76 : tensor<3x7x11x10xf32>
    %78 = stablehlo.reshape %77 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %79 = stablehlo.dot_general %78, %58, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %80 = stablehlo.reshape %79 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %81 = stablehlo.transpose %80, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %82 = stablehlo.reshape %81 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %83 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %84 = stablehlo.dot_general %82, %83, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %85 = stablehlo.add %4, %84 : tensor<11x14xf32>
    // layer 0: feed-forward
    %86 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %87 = stablehlo.multiply %85, %85 : tensor<11x14xf32>
    %88 = stablehlo.reduce(%87 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %89 = stablehlo.multiply %88, %20 : tensor<11xf32>
    %90 = stablehlo.add %89, %22 : tensor<11xf32>
    %91 = stablehlo.rsqrt %90 : tensor<11xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %93 = stablehlo.multiply %85, %92 : tensor<11x14xf32>
    %94 = stablehlo.multiply %93, %86 : tensor<11x14xf32>
    %95 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %96 = stablehlo.dot_general %94, %95, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %97 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %98 = stablehlo.dot_general %94, %97, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %99 = stablehlo.logistic %96 : tensor<11x22xf32>
    %100 = stablehlo.multiply %96, %99 : tensor<11x22xf32>
    %101 = stablehlo.multiply %100, %98 : tensor<11x22xf32>
    %102 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %103 = stablehlo.dot_general %101, %102, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %104 = stablehlo.add %85, %103 : tensor<11x14xf32>
    // layer 1: attention
    %105 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %106 = stablehlo.multiply %104, %104 : tensor<11x14xf32>
    %107 = stablehlo.reduce(%106 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %108 = stablehlo.multiply %107, %20 : tensor<11xf32>
    %109 = stablehlo.add %108, %22 : tensor<11xf32>
    %110 = stablehlo.rsqrt %109 : tensor<11xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %112 = stablehlo.multiply %104, %111 : tensor<11x14xf32>
    %113 = stablehlo.multiply %112, %105 : tensor<11x14xf32>
    %114 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %115 = stablehlo.dot_general %113, %114, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<216x14xf32>) -> tensor<11x216xf32>
    %116 = stablehlo.reshape %115 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %117 = stablehlo.reshape %116 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %118 = stablehlo.reshape %116 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %119 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %120 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %121 = stablehlo.multiply %118, %119 : tensor<11x27x2x4xf32>
    %122 = stablehlo.reverse %118, dims = [2] : tensor<11x27x2x4xf32>
    %123 = stablehlo.multiply %122, %120 : tensor<11x27x2x4xf32>
    %124 = stablehlo.add %121, %123 : tensor<11x27x2x4xf32>
    %125 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %126 = stablehlo.compare GE, %125, %40 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %127 = stablehlo.select %126, %117, %124 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %128 = stablehlo.reshape %127 : (tensor<11x27x2x4xf32>) -> tensor<11x27x8xf32>
    %129 = stablehlo.slice %128 [0:11, 21:27, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x6x8xf32>
    %130 = stablehlo.reshape %129 : (tensor<11x6x8xf32>) -> tensor<11x2x3x8xf32>
    %131 = stablehlo.reshape %130 : (tensor<11x2x3x8xf32>) -> tensor<1x11x2x3x8xf32>
    %132 = stablehlo.dynamic_update_slice %cache.1, %131, %slot, %position, %5, %5, %5 : (tensor<6x17x2x3x8xf32>, tensor<1x11x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x17x2x3x8xf32>
    %133 = stablehlo.dynamic_slice %132, %slot, %5, %5, %5, %5, sizes = [1, 10, 2, 3, 8] : (tensor<6x17x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x10x2x3x8xf32>
    %134 = stablehlo.reshape %133 : (tensor<1x10x2x3x8xf32>) -> tensor<10x2x3x8xf32>
    %135 = stablehlo.slice %134 [0:10, 0:1, 0:3, 0:8] : (tensor<10x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %136 = stablehlo.reshape %135 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %137 = stablehlo.slice %134 [0:10, 1:2, 0:3, 0:8] : (tensor<10x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %138 = stablehlo.reshape %137 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %139 = stablehlo.slice %15 [10:11, 0:10] : (tensor<11x10xi1>) -> tensor<1x10xi1>
    %140 = stablehlo.reshape %139 : (tensor<1x10xi1>) -> tensor<10xi1>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0] : (tensor<10xi1>) -> tensor<10x3x8xi1>
    %142 = stablehlo.select %141, %138, %57 : tensor<10x3x8xi1>, tensor<10x3x8xf32>
    %143 = stablehlo.slice %128 [0:11, 0:21, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x21x8xf32>
    %144 = stablehlo.reshape %143 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %145 = stablehlo.transpose %144, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %146 = stablehlo.reshape %145 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %147 = stablehlo.dot_general %146, %136, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %148 = stablehlo.reshape %147 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %149 = stablehlo.broadcast_in_dim %15, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %150 = stablehlo.multiply %148, %66 : tensor<3x7x11x10xf32>
    %151 = stablehlo.select %149, %150, %68 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %152 = stablehlo.reduce(%151 init: %70) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %153 = stablehlo.broadcast_in_dim %152, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %154 = stablehlo.subtract %151, %153 : tensor<3x7x11x10xf32>
    %155 = stablehlo.exponential %154 : tensor<3x7x11x10xf32>
    %156 = stablehlo.reduce(%155 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %157 = stablehlo.broadcast_in_dim %156, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %158 = stablehlo.divide %155, %157 : tensor<3x7x11x10xf32>
    %159 = stablehlo.reshape %158 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %160 = stablehlo.dot_general %159, %142, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %161 = stablehlo.reshape %160 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %162 = stablehlo.transpose %161, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %163 = stablehlo.reshape %162 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %164 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %165 = stablehlo.dot_general %163, %164, contracting_dims = [1] x [1] : (tensor<11x168xf32>, tensor<14x168xf32>) -> tensor<11x14xf32>
    %166 = stablehlo.add %104, %165 : tensor<11x14xf32>
    // layer 1: feed-forward
    %167 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %168 = stablehlo.multiply %166, %166 : tensor<11x14xf32>
    %169 = stablehlo.reduce(%168 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %170 = stablehlo.multiply %169, %20 : tensor<11xf32>
    %171 = stablehlo.add %170, %22 : tensor<11xf32>
    %172 = stablehlo.rsqrt %171 : tensor<11xf32>
    %173 = stablehlo.broadcast_in_dim %172, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %174 = stablehlo.multiply %166, %173 : tensor<11x14xf32>
    %175 = stablehlo.multiply %174, %167 : tensor<11x14xf32>
    %176 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %177 = stablehlo.dot_general %175, %176, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %178 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %179 = stablehlo.dot_general %175, %178, contracting_dims = [1] x [1] : (tensor<11x14xf32>, tensor<22x14xf32>) -> tensor<11x22xf32>
    %180 = stablehlo.logistic %177 : tensor<11x22xf32>
    %181 = stablehlo.multiply %177, %180 : tensor<11x22xf32>
    %182 = stablehlo.multiply %181, %179 : tensor<11x22xf32>
    %183 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %184 = stablehlo.dot_general %182, %183, contracting_dims = [1] x [1] : (tensor<11x22xf32>, tensor<14x22xf32>) -> tensor<11x14xf32>
    %185 = stablehlo.add %166, %184 : tensor<11x14xf32>
    // head
    %186 = stablehlo.constant dense<11> : tensor<i32>
    %187 = stablehlo.clamp %5, %length, %186 : tensor<i32>
    %188 = stablehlo.constant dense<1> : tensor<i32>
    %189 = stablehlo.subtract %187, %188 : tensor<i32>
    %190 = stablehlo.dynamic_slice %185, %189, %5, sizes = [1, 14] : (tensor<11x14xf32>, tensor<i32>, tensor<i32>) -> tensor<1x14xf32>
    %191 = stablehlo.reshape %190 : (tensor<1x14xf32>) -> tensor<14xf32>
    %192 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %193 = stablehlo.multiply %191, %191 : tensor<14xf32>
    %194 = stablehlo.reduce(%193 init: %18) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %195 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %196 = stablehlo.multiply %194, %195 : tensor<f32>
    %197 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %198 = stablehlo.add %196, %197 : tensor<f32>
    %199 = stablehlo.rsqrt %198 : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %199, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %201 = stablehlo.multiply %191, %200 : tensor<14xf32>
    %202 = stablehlo.multiply %201, %192 : tensor<14xf32>
    %203 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %204 = stablehlo.dot_general %203, %202, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %205 = stablehlo.reduce(%204 init: %70) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %206 = stablehlo.broadcast_in_dim %205, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %207 = stablehlo.is_finite %206 : (tensor<26xf32>) -> tensor<26xi1>
    %208 = stablehlo.compare EQ, %204, %206 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %209 = stablehlo.constant dense<false> : tensor<26xi1>
    %210 = stablehlo.select %207, %208, %209 : tensor<26xi1>, tensor<26xi1>
    %211 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %212 = stablehlo.iota dim = 0 : tensor<26xui32>
    %213 = stablehlo.select %210, %212, %211 : tensor<26xi1>, tensor<26xui32>
    %214 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %215 = stablehlo.reduce(%213 init: %214) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %216 = stablehlo.bitcast_convert %215 : (tensor<ui32>) -> tensor<i32>
    return %216, %47, %132 : tensor<i32>, tensor<6x17x2x3x8xf32>, tensor<6x17x2x3x8xf32>
  }
}
