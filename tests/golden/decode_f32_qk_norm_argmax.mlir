module @decode_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf32>,
    %model.layers.0.input_layernorm.weight: tensor<14xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.0.self_attn.q_norm.weight: tensor<8xf32>,
    %model.layers.0.self_attn.k_norm.weight: tensor<8xf32>,
    %model.layers.0.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.0.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.layers.1.input_layernorm.weight: tensor<14xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.1.self_attn.q_norm.weight: tensor<8xf32>,
    %model.layers.1.self_attn.k_norm.weight: tensor<8xf32>,
    %model.layers.1.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.1.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.1.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.1.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.norm.weight: tensor<14xf32>,
    %rope: tensor<17x2x2x4xf32>,
    %cache.0: tensor<17x2x3x8xf32>,
    %cache.1: tensor<17x2x3x8xf32>,
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<i32>, tensor<17x2x3x8xf32>, tensor<17x2x3x8xf32>) {
    %0 = stablehlo.reshape %tokens : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.constant dense<0> : tensor<1xi32>
    %2 = stablehlo.constant dense<25> : tensor<1xi32>
    %3 = stablehlo.clamp %1, %0, %2 : tensor<1xi32>
    %4 = "stablehlo.gather"(%model.embed_tokens.weight, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf32>, tensor<1xi32>) -> tensor<1x14xf32>
    %5 = stablehlo.reshape %4 : (tensor<1x14xf32>) -> tensor<14xf32>
    %6 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.dynamic_slice %rope, %position, %6, %6, %6, sizes = [1, 2, 2, 4] : (tensor<17x2x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x4xf32>
    %8 = stablehlo.slice %7 [0:1, 0:1, 0:2, 0:4] : (tensor<1x2x2x4xf32>) -> tensor<1x1x2x4xf32>
    %9 = stablehlo.slice %7 [0:1, 1:2, 0:2, 0:4] : (tensor<1x2x2x4xf32>) -> tensor<1x1x2x4xf32>
    %10 = stablehlo.reshape %8 : (tensor<1x1x2x4xf32>) -> tensor<1x2x4xf32>
    %11 = stablehlo.reshape %9 : (tensor<1x1x2x4xf32>) -> tensor<1x2x4xf32>
    %12 = stablehlo.iota dim = 0 : tensor<1x10xi32>
    %13 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<1x10xi32>
    %14 = stablehlo.add %12, %13 : tensor<1x10xi32>
    %15 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %16 = stablehlo.compare LE, %15, %14 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %17 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %18 = stablehlo.multiply %5, %5 : tensor<14xf32>
    %19 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %20 = stablehlo.reduce(%18 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %21 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %22 = stablehlo.multiply %20, %21 : tensor<f32>
    %23 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %24 = stablehlo.add %22, %23 : tensor<f32>
    %25 = stablehlo.rsqrt %24 : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %27 = stablehlo.multiply %5, %26 : tensor<14xf32>
    %28 = stablehlo.multiply %27, %17 : tensor<14xf32>
    %29 = stablehlo.dot_general %model.layers.0.self_attn.qkv_proj.weight, %28, contracting_dims = [1] x [0] : (tensor<216x14xf32>, tensor<14xf32>) -> tensor<216xf32>
    %30 = stablehlo.reshape %29 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %31 = stablehlo.reshape %30 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %32 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.q_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<1x27x8xf32>
    %33 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.k_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<1x27x8xf32>
    %34 = stablehlo.iota dim = 1 : tensor<1x27x8xi32>
    %35 = stablehlo.constant dense<21> : tensor<1x27x8xi32>
    %36 = stablehlo.compare LT, %34, %35 : (tensor<1x27x8xi32>, tensor<1x27x8xi32>) -> tensor<1x27x8xi1>
    %37 = stablehlo.multiply %30, %30 : tensor<1x27x8xf32>
    %38 = stablehlo.reduce(%37 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<1x27x8xf32>, tensor<f32>) -> tensor<1x27xf32>
    %39 = stablehlo.constant dense<1.25e-01> : tensor<1x27xf32>
    %40 = stablehlo.multiply %38, %39 : tensor<1x27xf32>
    %41 = stablehlo.constant dense<1.0e-05> : tensor<1x27xf32>
    %42 = stablehlo.add %40, %41 : tensor<1x27xf32>
    %43 = stablehlo.rsqrt %42 : tensor<1x27xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<1x27xf32>) -> tensor<1x27x8xf32>
    %45 = stablehlo.multiply %30, %44 : tensor<1x27x8xf32>
    %46 = stablehlo.select %36, %32, %33 : tensor<1x27x8xi1>, tensor<1x27x8xf32>
    %47 = stablehlo.multiply %45, %46 : tensor<1x27x8xf32>
    %48 = stablehlo.reshape %47 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %49 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %50 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %51 = stablehlo.multiply %48, %49 : tensor<1x27x2x4xf32>
    %52 = stablehlo.reverse %48, dims = [2] : tensor<1x27x2x4xf32>
    %53 = stablehlo.multiply %52, %50 : tensor<1x27x2x4xf32>
    %54 = stablehlo.add %51, %53 : tensor<1x27x2x4xf32>
    %55 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %56 = stablehlo.constant dense<24> : tensor<1x27x2x4xi32>
    %57 = stablehlo.compare GE, %55, %56 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %58 = stablehlo.select %57, %31, %54 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %59 = stablehlo.reshape %58 : (tensor<1x27x2x4xf32>) -> tensor<1x27x8xf32>
    %60 = stablehlo.slice %59 [0:1, 21:27, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x6x8xf32>
    %61 = stablehlo.reshape %60 : (tensor<1x6x8xf32>) -> tensor<1x2x3x8xf32>
    %62 = stablehlo.dynamic_update_slice %cache.0, %61, %position, %6, %6, %6 : (tensor<17x2x3x8xf32>, tensor<1x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %63 = stablehlo.slice %62 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %64 = stablehlo.reshape %63 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %65 = stablehlo.slice %62 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %66 = stablehlo.reshape %65 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %67 = stablehlo.slice %59 [0:1, 0:21, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x21x8xf32>
    %68 = stablehlo.reshape %67 : (tensor<1x21x8xf32>) -> tensor<1x3x7x8xf32>
    %69 = stablehlo.reshape %68 : (tensor<1x3x7x8xf32>) -> tensor<3x7x8xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 3] : (tensor<3x7x8xf32>) -> tensor<3x7x10x8xf32>
    %71 = stablehlo.broadcast_in_dim %64, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %72 = stablehlo.multiply %70, %71 : tensor<3x7x10x8xf32>
    %73 = stablehlo.reduce(%72 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %74 = stablehlo.reshape %16 : (tensor<1x10xi1>) -> tensor<10xi1>
    %75 = stablehlo.broadcast_in_dim %74, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %76 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x10xf32>
    %77 = stablehlo.multiply %73, %76 : tensor<3x7x10xf32>
    %78 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %79 = stablehlo.select %75, %77, %78 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %80 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %81 = stablehlo.reduce(%79 init: %80) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %83 = stablehlo.subtract %79, %82 : tensor<3x7x10xf32>
    %84 = stablehlo.exponential %83 : tensor<3x7x10xf32>
    %85 = stablehlo.reduce(%84 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %87 = stablehlo.divide %84, %86 : tensor<3x7x10xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x8xf32>
    %89 = stablehlo.broadcast_in_dim %66, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %90 = stablehlo.multiply %88, %89 : tensor<3x7x10x8xf32>
    %91 = stablehlo.reduce(%90 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x8xf32>
    %92 = stablehlo.reshape %91 : (tensor<3x7x8xf32>) -> tensor<168xf32>
    %93 = stablehlo.dot_general %model.layers.0.self_attn.o_proj.weight, %92, contracting_dims = [1] x [0] : (tensor<14x168xf32>, tensor<168xf32>) -> tensor<14xf32>
    %94 = stablehlo.add %5, %93 : tensor<14xf32>
    // layer 0: feed-forward
    %95 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %96 = stablehlo.multiply %94, %94 : tensor<14xf32>
    %97 = stablehlo.reduce(%96 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %98 = stablehlo.multiply %97, %21 : tensor<f32>
    %99 = stablehlo.add %98, %23 : tensor<f32>
    %100 = stablehlo.rsqrt %99 : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %102 = stablehlo.multiply %94, %101 : tensor<14xf32>
    %103 = stablehlo.multiply %102, %95 : tensor<14xf32>
    %104 = stablehlo.dot_general %model.layers.0.mlp.gate_proj.weight, %103, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %105 = stablehlo.dot_general %model.layers.0.mlp.up_proj.weight, %103, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %106 = stablehlo.logistic %104 : tensor<22xf32>
    %107 = stablehlo.multiply %104, %106 : tensor<22xf32>
    %108 = stablehlo.multiply %107, %105 : tensor<22xf32>
    %109 = stablehlo.dot_general %model.layers.0.mlp.down_proj.weight, %108, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %110 = stablehlo.add %94, %109 : tensor<14xf32>
    // layer 1: attention
    %111 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %112 = stablehlo.multiply %110, %110 : tensor<14xf32>
    %113 = stablehlo.reduce(%112 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %114 = stablehlo.multiply %113, %21 : tensor<f32>
    %115 = stablehlo.add %114, %23 : tensor<f32>
    %116 = stablehlo.rsqrt %115 : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %118 = stablehlo.multiply %110, %117 : tensor<14xf32>
    %119 = stablehlo.multiply %118, %111 : tensor<14xf32>
    %120 = stablehlo.dot_general %model.layers.1.self_attn.qkv_proj.weight, %119, contracting_dims = [1] x [0] : (tensor<216x14xf32>, tensor<14xf32>) -> tensor<216xf32>
    %121 = stablehlo.reshape %120 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %122 = stablehlo.reshape %121 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %123 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.q_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<1x27x8xf32>
    %124 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.k_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<1x27x8xf32>
    %125 = stablehlo.iota dim = 1 : tensor<1x27x8xi32>
    %126 = stablehlo.compare LT, %125, %35 : (tensor<1x27x8xi32>, tensor<1x27x8xi32>) -> tensor<1x27x8xi1>
    %127 = stablehlo.multiply %121, %121 : tensor<1x27x8xf32>
    %128 = stablehlo.reduce(%127 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<1x27x8xf32>, tensor<f32>) -> tensor<1x27xf32>
    %129 = stablehlo.multiply %128, %39 : tensor<1x27xf32>
    %130 = stablehlo.add %129, %41 : tensor<1x27xf32>
    %131 = stablehlo.rsqrt %130 : tensor<1x27xf32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0, 1] : (tensor<1x27xf32>) -> tensor<1x27x8xf32>
    %133 = stablehlo.multiply %121, %132 : tensor<1x27x8xf32>
    %134 = stablehlo.select %126, %123, %124 : tensor<1x27x8xi1>, tensor<1x27x8xf32>
    %135 = stablehlo.multiply %133, %134 : tensor<1x27x8xf32>
    %136 = stablehlo.reshape %135 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %137 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %138 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %139 = stablehlo.multiply %136, %137 : tensor<1x27x2x4xf32>
    %140 = stablehlo.reverse %136, dims = [2] : tensor<1x27x2x4xf32>
    %141 = stablehlo.multiply %140, %138 : tensor<1x27x2x4xf32>
    %142 = stablehlo.add %139, %141 : tensor<1x27x2x4xf32>
    %143 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %144 = stablehlo.compare GE, %143, %56 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %145 = stablehlo.select %144, %122, %142 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %146 = stablehlo.reshape %145 : (tensor<1x27x2x4xf32>) -> tensor<1x27x8xf32>
    %147 = stablehlo.slice %146 [0:1, 21:27, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x6x8xf32>
    %148 = stablehlo.reshape %147 : (tensor<1x6x8xf32>) -> tensor<1x2x3x8xf32>
    %149 = stablehlo.dynamic_update_slice %cache.1, %148, %position, %6, %6, %6 : (tensor<17x2x3x8xf32>, tensor<1x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %150 = stablehlo.slice %149 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %151 = stablehlo.reshape %150 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %152 = stablehlo.slice %149 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %153 = stablehlo.reshape %152 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %154 = stablehlo.slice %146 [0:1, 0:21, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x21x8xf32>
    %155 = stablehlo.reshape %154 : (tensor<1x21x8xf32>) -> tensor<1x3x7x8xf32>
    %156 = stablehlo.reshape %155 : (tensor<1x3x7x8xf32>) -> tensor<3x7x8xf32>
    %157 = stablehlo.broadcast_in_dim %156, dims = [0, 1, 3] : (tensor<3x7x8xf32>) -> tensor<3x7x10x8xf32>
    %158 = stablehlo.broadcast_in_dim %151, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %159 = stablehlo.multiply %157, %158 : tensor<3x7x10x8xf32>
    %160 = stablehlo.reduce(%159 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %161 = stablehlo.reshape %16 : (tensor<1x10xi1>) -> tensor<10xi1>
    %162 = stablehlo.broadcast_in_dim %161, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %163 = stablehlo.multiply %160, %76 : tensor<3x7x10xf32>
    %164 = stablehlo.select %162, %163, %78 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %165 = stablehlo.reduce(%164 init: %80) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %166 = stablehlo.broadcast_in_dim %165, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %167 = stablehlo.subtract %164, %166 : tensor<3x7x10xf32>
    %168 = stablehlo.exponential %167 : tensor<3x7x10xf32>
    %169 = stablehlo.reduce(%168 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %171 = stablehlo.divide %168, %170 : tensor<3x7x10xf32>
    %172 = stablehlo.broadcast_in_dim %171, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x8xf32>
    %173 = stablehlo.broadcast_in_dim %153, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %174 = stablehlo.multiply %172, %173 : tensor<3x7x10x8xf32>
    %175 = stablehlo.reduce(%174 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x8xf32>
    %176 = stablehlo.reshape %175 : (tensor<3x7x8xf32>) -> tensor<168xf32>
    %177 = stablehlo.dot_general %model.layers.1.self_attn.o_proj.weight, %176, contracting_dims = [1] x [0] : (tensor<14x168xf32>, tensor<168xf32>) -> tensor<14xf32>
    %178 = stablehlo.add %110, %177 : tensor<14xf32>
    // layer 1: feed-forward
    %179 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %180 = stablehlo.multiply %178, %178 : tensor<14xf32>
    %181 = stablehlo.reduce(%180 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %182 = stablehlo.multiply %181, %21 : tensor<f32>
    %183 = stablehlo.add %182, %23 : tensor<f32>
    %184 = stablehlo.rsqrt %183 : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %184, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %186 = stablehlo.multiply %178, %185 : tensor<14xf32>
    %187 = stablehlo.multiply %186, %179 : tensor<14xf32>
    %188 = stablehlo.dot_general %model.layers.1.mlp.gate_proj.weight, %187, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %189 = stablehlo.dot_general %model.layers.1.mlp.up_proj.weight, %187, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %190 = stablehlo.logistic %188 : tensor<22xf32>
    %191 = stablehlo.multiply %188, %190 : tensor<22xf32>
    %192 = stablehlo.multiply %191, %189 : tensor<22xf32>
    %193 = stablehlo.dot_general %model.layers.1.mlp.down_proj.weight, %192, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %194 = stablehlo.add %178, %193 : tensor<14xf32>
    // head
    %195 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %196 = stablehlo.multiply %194, %194 : tensor<14xf32>
    %197 = stablehlo.reduce(%196 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %198 = stablehlo.multiply %197, %21 : tensor<f32>
    %199 = stablehlo.add %198, %23 : tensor<f32>
    %200 = stablehlo.rsqrt %199 : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %200, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %202 = stablehlo.multiply %194, %201 : tensor<14xf32>
    %203 = stablehlo.multiply %202, %195 : tensor<14xf32>
    %204 = stablehlo.dot_general %model.embed_tokens.weight, %203, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %205 = stablehlo.reduce(%204 init: %80) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
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
    return %216, %62, %149 : tensor<i32>, tensor<17x2x3x8xf32>, tensor<17x2x3x8xf32>
  }
}
