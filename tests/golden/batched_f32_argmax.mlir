module @batched_6_argmax {
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
    %rope: tensor<17x2x2x4xf32>,
    %cache.0: tensor<6x17x2x3x8xf32>,
    %cache.1: tensor<6x17x2x3x8xf32>,
    %tokens: tensor<6xi32>,
    %position: tensor<i32>
  ) -> (tensor<6xi32>, tensor<6x17x2x3x8xf32>, tensor<6x17x2x3x8xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<6xi32>
    %1 = stablehlo.constant dense<25> : tensor<6xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<6xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf32>, tensor<6xi32>) -> tensor<6x14xf32>
    %4 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.dynamic_slice %rope, %position, %4, %4, %4, sizes = [1, 2, 2, 4] : (tensor<17x2x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x4xf32>
    %6 = stablehlo.slice %5 [0:1, 0:1, 0:2, 0:4] : (tensor<1x2x2x4xf32>) -> tensor<1x1x2x4xf32>
    %7 = stablehlo.slice %5 [0:1, 1:2, 0:2, 0:4] : (tensor<1x2x2x4xf32>) -> tensor<1x1x2x4xf32>
    %8 = stablehlo.reshape %6 : (tensor<1x1x2x4xf32>) -> tensor<1x2x4xf32>
    %9 = stablehlo.reshape %7 : (tensor<1x1x2x4xf32>) -> tensor<1x2x4xf32>
    %10 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<6x10xi32>
    %11 = stablehlo.iota dim = 1 : tensor<6x10xi32>
    %12 = stablehlo.compare LE, %11, %10 : (tensor<6x10xi32>, tensor<6x10xi32>) -> tensor<6x10xi1>
    // layer 0: attention
    %13 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %14 = stablehlo.multiply %3, %3 : tensor<6x14xf32>
    %15 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %16 = stablehlo.reduce(%14 init: %15) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %17 = stablehlo.constant dense<7.1428575e-02> : tensor<6xf32>
    %18 = stablehlo.multiply %16, %17 : tensor<6xf32>
    %19 = stablehlo.constant dense<1.0e-05> : tensor<6xf32>
    %20 = stablehlo.add %18, %19 : tensor<6xf32>
    %21 = stablehlo.rsqrt %20 : tensor<6xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %23 = stablehlo.multiply %3, %22 : tensor<6x14xf32>
    %24 = stablehlo.multiply %23, %13 : tensor<6x14xf32>
    %25 = stablehlo.dot_general %24, %model.layers.0.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<216x14xf32>) -> tensor<6x216xf32>
    %26 = stablehlo.reshape %25 : (tensor<6x216xf32>) -> tensor<6x27x8xf32>
    %27 = stablehlo.reshape %26 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %28 = stablehlo.reshape %26 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %29 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<6x27x2x4xf32>
    %30 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<6x27x2x4xf32>
    %31 = stablehlo.multiply %28, %29 : tensor<6x27x2x4xf32>
    %32 = stablehlo.reverse %28, dims = [2] : tensor<6x27x2x4xf32>
    %33 = stablehlo.multiply %32, %30 : tensor<6x27x2x4xf32>
    %34 = stablehlo.add %31, %33 : tensor<6x27x2x4xf32>
    %35 = stablehlo.iota dim = 1 : tensor<6x27x2x4xi32>
    %36 = stablehlo.constant dense<24> : tensor<6x27x2x4xi32>
    %37 = stablehlo.compare GE, %35, %36 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %38 = stablehlo.select %37, %27, %34 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %39 = stablehlo.reshape %38 : (tensor<6x27x2x4xf32>) -> tensor<6x27x8xf32>
    %40 = stablehlo.slice %39 [0:6, 21:27, 0:8] : (tensor<6x27x8xf32>) -> tensor<6x6x8xf32>
    %41 = stablehlo.reshape %40 : (tensor<6x6x8xf32>) -> tensor<6x2x3x8xf32>
    %42 = stablehlo.reshape %41 : (tensor<6x2x3x8xf32>) -> tensor<6x1x2x3x8xf32>
    %43 = stablehlo.dynamic_update_slice %cache.0, %42, %4, %position, %4, %4, %4 : (tensor<6x17x2x3x8xf32>, tensor<6x1x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x17x2x3x8xf32>
    %44 = stablehlo.slice %43 [0:6, 0:10, 0:1, 0:3, 0:8] : (tensor<6x17x2x3x8xf32>) -> tensor<6x10x1x3x8xf32>
    %45 = stablehlo.reshape %44 : (tensor<6x10x1x3x8xf32>) -> tensor<6x10x3x8xf32>
    %46 = stablehlo.slice %43 [0:6, 0:10, 1:2, 0:3, 0:8] : (tensor<6x17x2x3x8xf32>) -> tensor<6x10x1x3x8xf32>
    %47 = stablehlo.reshape %46 : (tensor<6x10x1x3x8xf32>) -> tensor<6x10x3x8xf32>
    %48 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x8xi1>
    %49 = stablehlo.constant dense<0.0e+00> : tensor<6x10x3x8xf32>
    %50 = stablehlo.select %48, %47, %49 : tensor<6x10x3x8xi1>, tensor<6x10x3x8xf32>
    %51 = stablehlo.slice %39 [0:6, 0:21, 0:8] : (tensor<6x27x8xf32>) -> tensor<6x21x8xf32>
    %52 = stablehlo.reshape %51 : (tensor<6x21x8xf32>) -> tensor<6x3x7x8xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2, 4] : (tensor<6x3x7x8xf32>) -> tensor<6x3x7x10x8xf32>
    %54 = stablehlo.broadcast_in_dim %45, dims = [0, 3, 1, 4] : (tensor<6x10x3x8xf32>) -> tensor<6x3x7x10x8xf32>
    %55 = stablehlo.multiply %53, %54 : tensor<6x3x7x10x8xf32>
    %56 = stablehlo.reduce(%55 init: %15) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x8xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %57 = stablehlo.broadcast_in_dim %12, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %58 = stablehlo.constant dense<3.5355338e-01> : tensor<6x3x7x10xf32>
    %59 = stablehlo.multiply %56, %58 : tensor<6x3x7x10xf32>
    %60 = stablehlo.constant dense<-1.0e+30> : tensor<6x3x7x10xf32>
    %61 = stablehlo.select %57, %59, %60 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %62 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %63 = stablehlo.reduce(%61 init: %62) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %65 = stablehlo.subtract %61, %64 : tensor<6x3x7x10xf32>
    %66 = stablehlo.exponential %65 : tensor<6x3x7x10xf32>
    %67 = stablehlo.reduce(%66 init: %15) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %69 = stablehlo.divide %66, %68 : tensor<6x3x7x10xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x8xf32>
    %71 = stablehlo.broadcast_in_dim %50, dims = [0, 3, 1, 4] : (tensor<6x10x3x8xf32>) -> tensor<6x3x7x10x8xf32>
    %72 = stablehlo.multiply %70, %71 : tensor<6x3x7x10x8xf32>
    %73 = stablehlo.reduce(%72 init: %15) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x8xf32>, tensor<f32>) -> tensor<6x3x7x8xf32>
    %74 = stablehlo.reshape %73 : (tensor<6x3x7x8xf32>) -> tensor<6x168xf32>
    %75 = stablehlo.dot_general %74, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<6x168xf32>, tensor<14x168xf32>) -> tensor<6x14xf32>
    %76 = stablehlo.add %3, %75 : tensor<6x14xf32>
    // layer 0: feed-forward
    %77 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %78 = stablehlo.multiply %76, %76 : tensor<6x14xf32>
    %79 = stablehlo.reduce(%78 init: %15) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %80 = stablehlo.multiply %79, %17 : tensor<6xf32>
    %81 = stablehlo.add %80, %19 : tensor<6xf32>
    %82 = stablehlo.rsqrt %81 : tensor<6xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %84 = stablehlo.multiply %76, %83 : tensor<6x14xf32>
    %85 = stablehlo.multiply %84, %77 : tensor<6x14xf32>
    %86 = stablehlo.dot_general %85, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %87 = stablehlo.dot_general %85, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %88 = stablehlo.logistic %86 : tensor<6x22xf32>
    %89 = stablehlo.multiply %86, %88 : tensor<6x22xf32>
    %90 = stablehlo.multiply %89, %87 : tensor<6x22xf32>
    %91 = stablehlo.dot_general %90, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<6x22xf32>, tensor<14x22xf32>) -> tensor<6x14xf32>
    %92 = stablehlo.add %76, %91 : tensor<6x14xf32>
    // layer 1: attention
    %93 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %94 = stablehlo.multiply %92, %92 : tensor<6x14xf32>
    %95 = stablehlo.reduce(%94 init: %15) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %96 = stablehlo.multiply %95, %17 : tensor<6xf32>
    %97 = stablehlo.add %96, %19 : tensor<6xf32>
    %98 = stablehlo.rsqrt %97 : tensor<6xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %100 = stablehlo.multiply %92, %99 : tensor<6x14xf32>
    %101 = stablehlo.multiply %100, %93 : tensor<6x14xf32>
    %102 = stablehlo.dot_general %101, %model.layers.1.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<216x14xf32>) -> tensor<6x216xf32>
    %103 = stablehlo.reshape %102 : (tensor<6x216xf32>) -> tensor<6x27x8xf32>
    %104 = stablehlo.reshape %103 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %105 = stablehlo.reshape %103 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %106 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<6x27x2x4xf32>
    %107 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<6x27x2x4xf32>
    %108 = stablehlo.multiply %105, %106 : tensor<6x27x2x4xf32>
    %109 = stablehlo.reverse %105, dims = [2] : tensor<6x27x2x4xf32>
    %110 = stablehlo.multiply %109, %107 : tensor<6x27x2x4xf32>
    %111 = stablehlo.add %108, %110 : tensor<6x27x2x4xf32>
    %112 = stablehlo.iota dim = 1 : tensor<6x27x2x4xi32>
    %113 = stablehlo.compare GE, %112, %36 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %114 = stablehlo.select %113, %104, %111 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %115 = stablehlo.reshape %114 : (tensor<6x27x2x4xf32>) -> tensor<6x27x8xf32>
    %116 = stablehlo.slice %115 [0:6, 21:27, 0:8] : (tensor<6x27x8xf32>) -> tensor<6x6x8xf32>
    %117 = stablehlo.reshape %116 : (tensor<6x6x8xf32>) -> tensor<6x2x3x8xf32>
    %118 = stablehlo.reshape %117 : (tensor<6x2x3x8xf32>) -> tensor<6x1x2x3x8xf32>
    %119 = stablehlo.dynamic_update_slice %cache.1, %118, %4, %position, %4, %4, %4 : (tensor<6x17x2x3x8xf32>, tensor<6x1x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<6x17x2x3x8xf32>
    %120 = stablehlo.slice %119 [0:6, 0:10, 0:1, 0:3, 0:8] : (tensor<6x17x2x3x8xf32>) -> tensor<6x10x1x3x8xf32>
    %121 = stablehlo.reshape %120 : (tensor<6x10x1x3x8xf32>) -> tensor<6x10x3x8xf32>
    %122 = stablehlo.slice %119 [0:6, 0:10, 1:2, 0:3, 0:8] : (tensor<6x17x2x3x8xf32>) -> tensor<6x10x1x3x8xf32>
    %123 = stablehlo.reshape %122 : (tensor<6x10x1x3x8xf32>) -> tensor<6x10x3x8xf32>
    %124 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x8xi1>
    %125 = stablehlo.select %124, %123, %49 : tensor<6x10x3x8xi1>, tensor<6x10x3x8xf32>
    %126 = stablehlo.slice %115 [0:6, 0:21, 0:8] : (tensor<6x27x8xf32>) -> tensor<6x21x8xf32>
    %127 = stablehlo.reshape %126 : (tensor<6x21x8xf32>) -> tensor<6x3x7x8xf32>
    %128 = stablehlo.broadcast_in_dim %127, dims = [0, 1, 2, 4] : (tensor<6x3x7x8xf32>) -> tensor<6x3x7x10x8xf32>
    %129 = stablehlo.broadcast_in_dim %121, dims = [0, 3, 1, 4] : (tensor<6x10x3x8xf32>) -> tensor<6x3x7x10x8xf32>
    %130 = stablehlo.multiply %128, %129 : tensor<6x3x7x10x8xf32>
    %131 = stablehlo.reduce(%130 init: %15) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x8xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %132 = stablehlo.broadcast_in_dim %12, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %133 = stablehlo.multiply %131, %58 : tensor<6x3x7x10xf32>
    %134 = stablehlo.select %132, %133, %60 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %135 = stablehlo.reduce(%134 init: %62) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %137 = stablehlo.subtract %134, %136 : tensor<6x3x7x10xf32>
    %138 = stablehlo.exponential %137 : tensor<6x3x7x10xf32>
    %139 = stablehlo.reduce(%138 init: %15) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %141 = stablehlo.divide %138, %140 : tensor<6x3x7x10xf32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x8xf32>
    %143 = stablehlo.broadcast_in_dim %125, dims = [0, 3, 1, 4] : (tensor<6x10x3x8xf32>) -> tensor<6x3x7x10x8xf32>
    %144 = stablehlo.multiply %142, %143 : tensor<6x3x7x10x8xf32>
    %145 = stablehlo.reduce(%144 init: %15) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x8xf32>, tensor<f32>) -> tensor<6x3x7x8xf32>
    %146 = stablehlo.reshape %145 : (tensor<6x3x7x8xf32>) -> tensor<6x168xf32>
    %147 = stablehlo.dot_general %146, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<6x168xf32>, tensor<14x168xf32>) -> tensor<6x14xf32>
    %148 = stablehlo.add %92, %147 : tensor<6x14xf32>
    // layer 1: feed-forward
    %149 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %150 = stablehlo.multiply %148, %148 : tensor<6x14xf32>
    %151 = stablehlo.reduce(%150 init: %15) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %152 = stablehlo.multiply %151, %17 : tensor<6xf32>
    %153 = stablehlo.add %152, %19 : tensor<6xf32>
    %154 = stablehlo.rsqrt %153 : tensor<6xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %156 = stablehlo.multiply %148, %155 : tensor<6x14xf32>
    %157 = stablehlo.multiply %156, %149 : tensor<6x14xf32>
    %158 = stablehlo.dot_general %157, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %159 = stablehlo.dot_general %157, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %160 = stablehlo.logistic %158 : tensor<6x22xf32>
    %161 = stablehlo.multiply %158, %160 : tensor<6x22xf32>
    %162 = stablehlo.multiply %161, %159 : tensor<6x22xf32>
    %163 = stablehlo.dot_general %162, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<6x22xf32>, tensor<14x22xf32>) -> tensor<6x14xf32>
    %164 = stablehlo.add %148, %163 : tensor<6x14xf32>
    // head
    %165 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %166 = stablehlo.multiply %164, %164 : tensor<6x14xf32>
    %167 = stablehlo.reduce(%166 init: %15) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %168 = stablehlo.multiply %167, %17 : tensor<6xf32>
    %169 = stablehlo.add %168, %19 : tensor<6xf32>
    %170 = stablehlo.rsqrt %169 : tensor<6xf32>
    %171 = stablehlo.broadcast_in_dim %170, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %172 = stablehlo.multiply %164, %171 : tensor<6x14xf32>
    %173 = stablehlo.multiply %172, %165 : tensor<6x14xf32>
    %174 = stablehlo.dot_general %173, %model.embed_tokens.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<26x14xf32>) -> tensor<6x26xf32>
    %175 = stablehlo.reduce(%174 init: %62) applies stablehlo.maximum across dimensions = [1] : (tensor<6x26xf32>, tensor<f32>) -> tensor<6xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0] : (tensor<6xf32>) -> tensor<6x26xf32>
    %177 = stablehlo.is_finite %176 : (tensor<6x26xf32>) -> tensor<6x26xi1>
    %178 = stablehlo.compare EQ, %174, %176 : (tensor<6x26xf32>, tensor<6x26xf32>) -> tensor<6x26xi1>
    %179 = stablehlo.constant dense<false> : tensor<6x26xi1>
    %180 = stablehlo.select %177, %178, %179 : tensor<6x26xi1>, tensor<6x26xi1>
    %181 = stablehlo.constant dense<2147483647> : tensor<6x26xui32>
    %182 = stablehlo.iota dim = 1 : tensor<6x26xui32>
    %183 = stablehlo.select %180, %182, %181 : tensor<6x26xi1>, tensor<6x26xui32>
    %184 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %185 = stablehlo.reduce(%183 init: %184) applies stablehlo.minimum across dimensions = [1] : (tensor<6x26xui32>, tensor<ui32>) -> tensor<6xui32>
    %186 = stablehlo.bitcast_convert %185 : (tensor<6xui32>) -> tensor<6xi32>
    return %186, %43, %119 : tensor<6xi32>, tensor<6x17x2x3x8xf32>, tensor<6x17x2x3x8xf32>
  }
}
