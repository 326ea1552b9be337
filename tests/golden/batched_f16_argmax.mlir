module @batched_6_argmax {
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
    %tokens: tensor<6xi32>,
    %position: tensor<i32>
  ) -> (tensor<6xi32>, tensor<6x17x2x3x8xf32>, tensor<6x17x2x3x8xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<6xi32>
    %1 = stablehlo.constant dense<25> : tensor<6xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<6xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf16>, tensor<6xi32>) -> tensor<6x14xf16>
    %4 = stablehlo.convert %3 : (tensor<6x14xf16>) -> tensor<6x14xf32>
    %5 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.dynamic_slice %rope, %position, %5, %5, %5, sizes = [1, 2, 2, 4] : (tensor<17x2x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x4xf32>
    %7 = stablehlo.slice %6 [0:1, 0:1, 0:2, 0:4] : (tensor<1x2x2x4xf32>) -> tensor<1x1x2x4xf32>
    %8 = stablehlo.slice %6 [0:1, 1:2, 0:2, 0:4] : (tensor<1x2x2x4xf32>) -> tensor<1x1x2x4xf32>
    %9 = stablehlo.reshape %7 : (tensor<1x1x2x4xf32>) -> tensor<1x2x4xf32>
    %10 = stablehlo.reshape %8 : (tensor<1x1x2x4xf32>) -> tensor<1x2x4xf32>
    %11 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<6x10xi32>
    %12 = stablehlo.iota dim = 1 : tensor<6x10xi32>
    %13 = stablehlo.compare LE, %12, %11 : (tensor<6x10xi32>, tensor<6x10xi32>) -> tensor<6x10xi1>
    // layer 0: attention
    %14 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %15 = stablehlo.multiply %4, %4 : tensor<6x14xf32>
    %16 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %17 = stablehlo.reduce(%15 init: %16) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %18 = stablehlo.constant dense<7.1428575e-02> : tensor<6xf32>
    %19 = stablehlo.multiply %17, %18 : tensor<6xf32>
    %20 = stablehlo.constant dense<1.0e-05> : tensor<6xf32>
    %21 = stablehlo.add %19, %20 : tensor<6xf32>
    %22 = stablehlo.rsqrt %21 : tensor<6xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %24 = stablehlo.multiply %4, %23 : tensor<6x14xf32>
    %25 = stablehlo.multiply %24, %14 : tensor<6x14xf32>
    %26 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %27 = stablehlo.dot_general %25, %26, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<216x14xf32>) -> tensor<6x216xf32>
    %28 = stablehlo.reshape %27 : (tensor<6x216xf32>) -> tensor<6x27x8xf32>
    %29 = stablehlo.reshape %28 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %30 = stablehlo.reshape %28 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %31 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<6x27x2x4xf32>
    %32 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<6x27x2x4xf32>
    %33 = stablehlo.multiply %30, %31 : tensor<6x27x2x4xf32>
    %34 = stablehlo.reverse %30, dims = [2] : tensor<6x27x2x4xf32>
    %35 = stablehlo.multiply %34, %32 : tensor<6x27x2x4xf32>
    %36 = stablehlo.add %33, %35 : tensor<6x27x2x4xf32>
    %37 = stablehlo.iota dim = 1 : tensor<6x27x2x4xi32>
    %38 = stablehlo.constant dense<24> : tensor<6x27x2x4xi32>
    %39 = stablehlo.compare GE, %37, %38 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %40 = stablehlo.select %39, %29, %36 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %41 = stablehlo.reshape %40 : (tensor<6x27x2x4xf32>) -> tensor<6x27x8xf32>
    %42 = stablehlo.slice %41 [0:6, 21:27, 0:8] : (tensor<6x27x8xf32>) -> tensor<6x6x8xf32>
    %43 = stablehlo.reshape %42 : (tensor<6x6x8xf32>) -> tensor<6x2x3x8xf32>
    %44 = stablehlo.reshape %43 : (tensor<6x2x3x8xf32>) -> tensor<6x1x2x3x8xf32>
    %45 = stablehlo.dynamic_update_slice %cache.0, %44, %5, %position, %5, %5, %5 : (tensor<6x17x2x3x8xf32>, tensor<6x1x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x17x2x3x8xf32>
    %46 = stablehlo.slice %45 [0:6, 0:10, 0:1, 0:3, 0:8] : (tensor<6x17x2x3x8xf32>) -> tensor<6x10x1x3x8xf32>
    %47 = stablehlo.reshape %46 : (tensor<6x10x1x3x8xf32>) -> tensor<6x10x3x8xf32>
    %48 = stablehlo.slice %45 [0:6, 0:10, 1:2, 0:3, 0:8] : (tensor<6x17x2x3x8xf32>) -> tensor<6x10x1x3x8xf32>
    %49 = stablehlo.reshape %48 : (tensor<6x10x1x3x8xf32>) -> tensor<6x10x3x8xf32>
    %50 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x8xi1>
    %51 = stablehlo.constant dense<0.0e+00> : tensor<6x10x3x8xf32>
    %52 = stablehlo.select %50, %49, %51 : tensor<6x10x3x8xi1>, tensor<6x10x3x8xf32>
    %53 = stablehlo.slice %41 [0:6, 0:21, 0:8] : (tensor<6x27x8xf32>) -> tensor<6x21x8xf32>
    %54 = stablehlo.reshape %53 : (tensor<6x21x8xf32>) -> tensor<6x3x7x8xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2, 4] : (tensor<6x3x7x8xf32>) -> tensor<6x3x7x10x8xf32>
    %56 = stablehlo.broadcast_in_dim %47, dims = [0, 3, 1, 4] : (tensor<6x10x3x8xf32>) -> tensor<6x3x7x10x8xf32>
    %57 = stablehlo.multiply %55, %56 : tensor<6x3x7x10x8xf32>
    %58 = stablehlo.reduce(%57 init: %16) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x8xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %59 = stablehlo.broadcast_in_dim %13, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %60 = stablehlo.constant dense<3.5355338e-01> : tensor<6x3x7x10xf32>
    %61 = stablehlo.multiply %58, %60 : tensor<6x3x7x10xf32>
    %62 = stablehlo.constant dense<-1.0e+30> : tensor<6x3x7x10xf32>
    %63 = stablehlo.select %59, %61, %62 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %64 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %65 = stablehlo.reduce(%63 init: %64) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %67 = stablehlo.subtract %63, %66 : tensor<6x3x7x10xf32>
    %68 = stablehlo.exponential %67 : tensor<6x3x7x10xf32>
    %69 = stablehlo.reduce(%68 init: %16) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %71 = stablehlo.divide %68, %70 : tensor<6x3x7x10xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x8xf32>
    %73 = stablehlo.broadcast_in_dim %52, dims = [0, 3, 1, 4] : (tensor<6x10x3x8xf32>) -> tensor<6x3x7x10x8xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<6x3x7x10x8xf32>
    %75 = stablehlo.reduce(%74 init: %16) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x8xf32>, tensor<f32>) -> tensor<6x3x7x8xf32>
    %76 = stablehlo.reshape %75 : (tensor<6x3x7x8xf32>) -> tensor<6x168xf32>
    %77 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %78 = stablehlo.dot_general %76, %77, contracting_dims = [1] x [1] : (tensor<6x168xf32>, tensor<14x168xf32>) -> tensor<6x14xf32>
    %79 = stablehlo.add %4, %78 : tensor<6x14xf32>
    // layer 0: feed-forward
    %80 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %81 = stablehlo.multiply %79, %79 : tensor<6x14xf32>
    %82 = stablehlo.reduce(%81 init: %16) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %83 = stablehlo.multiply %82, %18 : tensor<6xf32>
    %84 = stablehlo.add %83, %20 : tensor<6xf32>
    %85 = stablehlo.rsqrt %84 : tensor<6xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %87 = stablehlo.multiply %79, %86 : tensor<6x14xf32>
    %88 = stablehlo.multiply %87, %80 : tensor<6x14xf32>
    %89 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %90 = stablehlo.dot_general %88, %89, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %91 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %92 = stablehlo.dot_general %88, %91, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %93 = stablehlo.logistic %90 : tensor<6x22xf32>
    %94 = stablehlo.multiply %90, %93 : tensor<6x22xf32>
    %95 = stablehlo.multiply %94, %92 : tensor<6x22xf32>
    %96 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %97 = stablehlo.dot_general %95, %96, contracting_dims = [1] x [1] : (tensor<6x22xf32>, tensor<14x22xf32>) -> tensor<6x14xf32>
    %98 = stablehlo.add %79, %97 : tensor<6x14xf32>
    // layer 1: attention
    %99 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %100 = stablehlo.multiply %98, %98 : tensor<6x14xf32>
    %101 = stablehlo.reduce(%100 init: %16) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %102 = stablehlo.multiply %101, %18 : tensor<6xf32>
    %103 = stablehlo.add %102, %20 : tensor<6xf32>
    %104 = stablehlo.rsqrt %103 : tensor<6xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %106 = stablehlo.multiply %98, %105 : tensor<6x14xf32>
    %107 = stablehlo.multiply %106, %99 : tensor<6x14xf32>
    %108 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %109 = stablehlo.dot_general %107, %108, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<216x14xf32>) -> tensor<6x216xf32>
    %110 = stablehlo.reshape %109 : (tensor<6x216xf32>) -> tensor<6x27x8xf32>
    %111 = stablehlo.reshape %110 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %112 = stablehlo.reshape %110 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %113 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<6x27x2x4xf32>
    %114 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<6x27x2x4xf32>
    %115 = stablehlo.multiply %112, %113 : tensor<6x27x2x4xf32>
    %116 = stablehlo.reverse %112, dims = [2] : tensor<6x27x2x4xf32>
    %117 = stablehlo.multiply %116, %114 : tensor<6x27x2x4xf32>
    %118 = stablehlo.add %115, %117 : tensor<6x27x2x4xf32>
    %119 = stablehlo.iota dim = 1 : tensor<6x27x2x4xi32>
    %120 = stablehlo.compare GE, %119, %38 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %121 = stablehlo.select %120, %111, %118 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %122 = stablehlo.reshape %121 : (tensor<6x27x2x4xf32>) -> tensor<6x27x8xf32>
    %123 = stablehlo.slice %122 [0:6, 21:27, 0:8] : (tensor<6x27x8xf32>) -> tensor<6x6x8xf32>
    %124 = stablehlo.reshape %123 : (tensor<6x6x8xf32>) -> tensor<6x2x3x8xf32>
    %125 = stablehlo.reshape %124 : (tensor<6x2x3x8xf32>) -> tensor<6x1x2x3x8xf32>
    %126 = stablehlo.dynamic_update_slice %cache.1, %125, %5, %position, %5, %5, %5 : (tensor<6x17x2x3x8xf32>, tensor<6x1x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x17x2x3x8xf32>
    %127 = stablehlo.slice %126 [0:6, 0:10, 0:1, 0:3, 0:8] : (tensor<6x17x2x3x8xf32>) -> tensor<6x10x1x3x8xf32>
    %128 = stablehlo.reshape %127 : (tensor<6x10x1x3x8xf32>) -> tensor<6x10x3x8xf32>
    %129 = stablehlo.slice %126 [0:6, 0:10, 1:2, 0:3, 0:8] : (tensor<6x17x2x3x8xf32>) -> tensor<6x10x1x3x8xf32>
    %130 = stablehlo.reshape %129 : (tensor<6x10x1x3x8xf32>) -> tensor<6x10x3x8xf32>
    %131 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x8xi1>
    %132 = stablehlo.select %131, %130, %51 : tensor<6x10x3x8xi1>, tensor<6x10x3x8xf32>
    %133 = stablehlo.slice %122 [0:6, 0:21, 0:8] : (tensor<6x27x8xf32>) -> tensor<6x21x8xf32>
    %134 = stablehlo.reshape %133 : (tensor<6x21x8xf32>) -> tensor<6x3x7x8xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1, 2, 4] : (tensor<6x3x7x8xf32>) -> tensor<6x3x7x10x8xf32>
    %136 = stablehlo.broadcast_in_dim %128, dims = [0, 3, 1, 4] : (tensor<6x10x3x8xf32>) -> tensor<6x3x7x10x8xf32>
    %137 = stablehlo.multiply %135, %136 : tensor<6x3x7x10x8xf32>
    %138 = stablehlo.reduce(%137 init: %16) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x8xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %139 = stablehlo.broadcast_in_dim %13, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %140 = stablehlo.multiply %138, %60 : tensor<6x3x7x10xf32>
    %141 = stablehlo.select %139, %140, %62 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %142 = stablehlo.reduce(%141 init: %64) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %144 = stablehlo.subtract %141, %143 : tensor<6x3x7x10xf32>
    %145 = stablehlo.exponential %144 : tensor<6x3x7x10xf32>
    %146 = stablehlo.reduce(%145 init: %16) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %148 = stablehlo.divide %145, %147 : tensor<6x3x7x10xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x8xf32>
    %150 = stablehlo.broadcast_in_dim %132, dims = [0, 3, 1, 4] : (tensor<6x10x3x8xf32>) -> tensor<6x3x7x10x8xf32>
    %151 = stablehlo.multiply %149, %150 : tensor<6x3x7x10x8xf32>
    %152 = stablehlo.reduce(%151 init: %16) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x8xf32>, tensor<f32>) -> tensor<6x3x7x8xf32>
    %153 = stablehlo.reshape %152 : (tensor<6x3x7x8xf32>) -> tensor<6x168xf32>
    %154 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %155 = stablehlo.dot_general %153, %154, contracting_dims = [1] x [1] : (tensor<6x168xf32>, tensor<14x168xf32>) -> tensor<6x14xf32>
    %156 = stablehlo.add %98, %155 : tensor<6x14xf32>
    // layer 1: feed-forward
    %157 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %158 = stablehlo.multiply %156, %156 : tensor<6x14xf32>
    %159 = stablehlo.reduce(%158 init: %16) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %160 = stablehlo.multiply %159, %18 : tensor<6xf32>
    %161 = stablehlo.add %160, %20 : tensor<6xf32>
    %162 = stablehlo.rsqrt %161 : tensor<6xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %164 = stablehlo.multiply %156, %163 : tensor<6x14xf32>
    %165 = stablehlo.multiply %164, %157 : tensor<6x14xf32>
    %166 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %167 = stablehlo.dot_general %165, %166, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %168 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %169 = stablehlo.dot_general %165, %168, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %170 = stablehlo.logistic %167 : tensor<6x22xf32>
    %171 = stablehlo.multiply %167, %170 : tensor<6x22xf32>
    %172 = stablehlo.multiply %171, %169 : tensor<6x22xf32>
    %173 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %174 = stablehlo.dot_general %172, %173, contracting_dims = [1] x [1] : (tensor<6x22xf32>, tensor<14x22xf32>) -> tensor<6x14xf32>
    %175 = stablehlo.add %156, %174 : tensor<6x14xf32>
    // head
    %176 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %177 = stablehlo.multiply %175, %175 : tensor<6x14xf32>
    %178 = stablehlo.reduce(%177 init: %16) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %179 = stablehlo.multiply %178, %18 : tensor<6xf32>
    %180 = stablehlo.add %179, %20 : tensor<6xf32>
    %181 = stablehlo.rsqrt %180 : tensor<6xf32>
    %182 = stablehlo.broadcast_in_dim %181, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %183 = stablehlo.multiply %175, %182 : tensor<6x14xf32>
    %184 = stablehlo.multiply %183, %176 : tensor<6x14xf32>
    %185 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %186 = stablehlo.dot_general %184, %185, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<26x14xf32>) -> tensor<6x26xf32>
    %187 = stablehlo.reduce(%186 init: %64) applies stablehlo.maximum across dimensions = [1] : (tensor<6x26xf32>, tensor<f32>) -> tensor<6xf32>
    %188 = stablehlo.broadcast_in_dim %187, dims = [0] : (tensor<6xf32>) -> tensor<6x26xf32>
    %189 = stablehlo.is_finite %188 : (tensor<6x26xf32>) -> tensor<6x26xi1>
    %190 = stablehlo.compare EQ, %186, %188 : (tensor<6x26xf32>, tensor<6x26xf32>) -> tensor<6x26xi1>
    %191 = stablehlo.constant dense<false> : tensor<6x26xi1>
    %192 = stablehlo.select %189, %190, %191 : tensor<6x26xi1>, tensor<6x26xi1>
    %193 = stablehlo.constant dense<2147483647> : tensor<6x26xui32>
    %194 = stablehlo.iota dim = 1 : tensor<6x26xui32>
    %195 = stablehlo.select %192, %194, %193 : tensor<6x26xi1>, tensor<6x26xui32>
    %196 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %197 = stablehlo.reduce(%195 init: %196) applies stablehlo.minimum across dimensions = [1] : (tensor<6x26xui32>, tensor<ui32>) -> tensor<6xui32>
    %198 = stablehlo.bitcast_convert %197 : (tensor<6xui32>) -> tensor<6xi32>
    return %198, %45, %126 : tensor<6xi32>, tensor<6x17x2x3x8xf32>, tensor<6x17x2x3x8xf32>
  }
}
