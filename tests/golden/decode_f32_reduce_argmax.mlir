module @decode_argmax {
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
    %29 = stablehlo.broadcast_in_dim %28, dims = [1] : (tensor<14xf32>) -> tensor<216x14xf32>
    %30 = stablehlo.multiply %model.layers.0.self_attn.qkv_proj.weight, %29 : tensor<216x14xf32>
    %31 = stablehlo.constant dense<0.0e+00> : tensor<216x14xf32>
    %32 = stablehlo.subtract %31, %30 : tensor<216x14xf32>
    %33 = stablehlo.subtract %31, %32 : tensor<216x14xf32>
    %34 = stablehlo.reduce(%33 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<216x14xf32>, tensor<f32>) -> tensor<216xf32>
    %35 = stablehlo.reshape %34 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %36 = stablehlo.reshape %35 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %37 = stablehlo.reshape %35 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %38 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %39 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %40 = stablehlo.multiply %37, %38 : tensor<1x27x2x4xf32>
    %41 = stablehlo.reverse %37, dims = [2] : tensor<1x27x2x4xf32>
    %42 = stablehlo.multiply %41, %39 : tensor<1x27x2x4xf32>
    %43 = stablehlo.add %40, %42 : tensor<1x27x2x4xf32>
    %44 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %45 = stablehlo.constant dense<24> : tensor<1x27x2x4xi32>
    %46 = stablehlo.compare GE, %44, %45 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %47 = stablehlo.select %46, %36, %43 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %48 = stablehlo.reshape %47 : (tensor<1x27x2x4xf32>) -> tensor<1x27x8xf32>
    %49 = stablehlo.slice %48 [0:1, 21:27, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x6x8xf32>
    %50 = stablehlo.reshape %49 : (tensor<1x6x8xf32>) -> tensor<1x2x3x8xf32>
    %51 = stablehlo.dynamic_update_slice %cache.0, %50, %position, %6, %6, %6 : (tensor<17x2x3x8xf32>, tensor<1x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %52 = stablehlo.slice %51 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %53 = stablehlo.reshape %52 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %54 = stablehlo.slice %51 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %55 = stablehlo.reshape %54 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %56 = stablehlo.slice %48 [0:1, 0:21, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x21x8xf32>
    %57 = stablehlo.reshape %56 : (tensor<1x21x8xf32>) -> tensor<1x3x7x8xf32>
    %58 = stablehlo.reshape %57 : (tensor<1x3x7x8xf32>) -> tensor<3x7x8xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 3] : (tensor<3x7x8xf32>) -> tensor<3x7x10x8xf32>
    %60 = stablehlo.broadcast_in_dim %53, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %61 = stablehlo.multiply %59, %60 : tensor<3x7x10x8xf32>
    %62 = stablehlo.reduce(%61 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %63 = stablehlo.reshape %16 : (tensor<1x10xi1>) -> tensor<10xi1>
    %64 = stablehlo.broadcast_in_dim %63, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %65 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x10xf32>
    %66 = stablehlo.multiply %62, %65 : tensor<3x7x10xf32>
    %67 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %68 = stablehlo.select %64, %66, %67 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %69 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %70 = stablehlo.reduce(%68 init: %69) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %72 = stablehlo.subtract %68, %71 : tensor<3x7x10xf32>
    %73 = stablehlo.exponential %72 : tensor<3x7x10xf32>
    %74 = stablehlo.reduce(%73 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %76 = stablehlo.divide %73, %75 : tensor<3x7x10xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x8xf32>
    %78 = stablehlo.broadcast_in_dim %55, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %79 = stablehlo.multiply %77, %78 : tensor<3x7x10x8xf32>
    %80 = stablehlo.reduce(%79 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x8xf32>
    %81 = stablehlo.reshape %80 : (tensor<3x7x8xf32>) -> tensor<168xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [1] : (tensor<168xf32>) -> tensor<14x168xf32>
    %83 = stablehlo.multiply %model.layers.0.self_attn.o_proj.weight, %82 : tensor<14x168xf32>
    %84 = stablehlo.constant dense<0.0e+00> : tensor<14x168xf32>
    %85 = stablehlo.subtract %84, %83 : tensor<14x168xf32>
    %86 = stablehlo.subtract %84, %85 : tensor<14x168xf32>
    %87 = stablehlo.reduce(%86 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<14x168xf32>, tensor<f32>) -> tensor<14xf32>
    %88 = stablehlo.add %5, %87 : tensor<14xf32>
    // layer 0: feed-forward
    %89 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %90 = stablehlo.multiply %88, %88 : tensor<14xf32>
    %91 = stablehlo.reduce(%90 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %92 = stablehlo.multiply %91, %21 : tensor<f32>
    %93 = stablehlo.add %92, %23 : tensor<f32>
    %94 = stablehlo.rsqrt %93 : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %96 = stablehlo.multiply %88, %95 : tensor<14xf32>
    %97 = stablehlo.multiply %96, %89 : tensor<14xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %99 = stablehlo.multiply %model.layers.0.mlp.gate_proj.weight, %98 : tensor<22x14xf32>
    %100 = stablehlo.constant dense<0.0e+00> : tensor<22x14xf32>
    %101 = stablehlo.subtract %100, %99 : tensor<22x14xf32>
    %102 = stablehlo.subtract %100, %101 : tensor<22x14xf32>
    %103 = stablehlo.broadcast_in_dim %97, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %104 = stablehlo.multiply %model.layers.0.mlp.up_proj.weight, %103 : tensor<22x14xf32>
    %105 = stablehlo.subtract %100, %104 : tensor<22x14xf32>
    %106 = stablehlo.subtract %100, %105 : tensor<22x14xf32>
    %107:2 = stablehlo.reduce(%102 init: %19), (%106 init: %19) across dimensions = [1] : (tensor<22x14xf32>, tensor<22x14xf32>, tensor<f32>, tensor<f32>) -> (tensor<22xf32>, tensor<22xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %108 = stablehlo.logistic %107#0 : tensor<22xf32>
    %109 = stablehlo.multiply %107#0, %108 : tensor<22xf32>
    %110 = stablehlo.multiply %109, %107#1 : tensor<22xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [1] : (tensor<22xf32>) -> tensor<14x22xf32>
    %112 = stablehlo.multiply %model.layers.0.mlp.down_proj.weight, %111 : tensor<14x22xf32>
    %113 = stablehlo.constant dense<0.0e+00> : tensor<14x22xf32>
    %114 = stablehlo.subtract %113, %112 : tensor<14x22xf32>
    %115 = stablehlo.subtract %113, %114 : tensor<14x22xf32>
    %116 = stablehlo.reduce(%115 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<14x22xf32>, tensor<f32>) -> tensor<14xf32>
    %117 = stablehlo.add %88, %116 : tensor<14xf32>
    // layer 1: attention
    %118 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %119 = stablehlo.multiply %117, %117 : tensor<14xf32>
    %120 = stablehlo.reduce(%119 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %121 = stablehlo.multiply %120, %21 : tensor<f32>
    %122 = stablehlo.add %121, %23 : tensor<f32>
    %123 = stablehlo.rsqrt %122 : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %125 = stablehlo.multiply %117, %124 : tensor<14xf32>
    %126 = stablehlo.multiply %125, %118 : tensor<14xf32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [1] : (tensor<14xf32>) -> tensor<216x14xf32>
    %128 = stablehlo.multiply %model.layers.1.self_attn.qkv_proj.weight, %127 : tensor<216x14xf32>
    %129 = stablehlo.subtract %31, %128 : tensor<216x14xf32>
    %130 = stablehlo.subtract %31, %129 : tensor<216x14xf32>
    %131 = stablehlo.reduce(%130 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<216x14xf32>, tensor<f32>) -> tensor<216xf32>
    %132 = stablehlo.reshape %131 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %133 = stablehlo.reshape %132 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %134 = stablehlo.reshape %132 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %135 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %136 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %137 = stablehlo.multiply %134, %135 : tensor<1x27x2x4xf32>
    %138 = stablehlo.reverse %134, dims = [2] : tensor<1x27x2x4xf32>
    %139 = stablehlo.multiply %138, %136 : tensor<1x27x2x4xf32>
    %140 = stablehlo.add %137, %139 : tensor<1x27x2x4xf32>
    %141 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %142 = stablehlo.compare GE, %141, %45 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %143 = stablehlo.select %142, %133, %140 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %144 = stablehlo.reshape %143 : (tensor<1x27x2x4xf32>) -> tensor<1x27x8xf32>
    %145 = stablehlo.slice %144 [0:1, 21:27, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x6x8xf32>
    %146 = stablehlo.reshape %145 : (tensor<1x6x8xf32>) -> tensor<1x2x3x8xf32>
    %147 = stablehlo.dynamic_update_slice %cache.1, %146, %position, %6, %6, %6 : (tensor<17x2x3x8xf32>, tensor<1x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %148 = stablehlo.slice %147 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %149 = stablehlo.reshape %148 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %150 = stablehlo.slice %147 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %151 = stablehlo.reshape %150 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %152 = stablehlo.slice %144 [0:1, 0:21, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x21x8xf32>
    %153 = stablehlo.reshape %152 : (tensor<1x21x8xf32>) -> tensor<1x3x7x8xf32>
    %154 = stablehlo.reshape %153 : (tensor<1x3x7x8xf32>) -> tensor<3x7x8xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1, 3] : (tensor<3x7x8xf32>) -> tensor<3x7x10x8xf32>
    %156 = stablehlo.broadcast_in_dim %149, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %157 = stablehlo.multiply %155, %156 : tensor<3x7x10x8xf32>
    %158 = stablehlo.reduce(%157 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %159 = stablehlo.reshape %16 : (tensor<1x10xi1>) -> tensor<10xi1>
    %160 = stablehlo.broadcast_in_dim %159, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %161 = stablehlo.multiply %158, %65 : tensor<3x7x10xf32>
    %162 = stablehlo.select %160, %161, %67 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %163 = stablehlo.reduce(%162 init: %69) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %165 = stablehlo.subtract %162, %164 : tensor<3x7x10xf32>
    %166 = stablehlo.exponential %165 : tensor<3x7x10xf32>
    %167 = stablehlo.reduce(%166 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %168 = stablehlo.broadcast_in_dim %167, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %169 = stablehlo.divide %166, %168 : tensor<3x7x10xf32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x8xf32>
    %171 = stablehlo.broadcast_in_dim %151, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %172 = stablehlo.multiply %170, %171 : tensor<3x7x10x8xf32>
    %173 = stablehlo.reduce(%172 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x8xf32>
    %174 = stablehlo.reshape %173 : (tensor<3x7x8xf32>) -> tensor<168xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [1] : (tensor<168xf32>) -> tensor<14x168xf32>
    %176 = stablehlo.multiply %model.layers.1.self_attn.o_proj.weight, %175 : tensor<14x168xf32>
    %177 = stablehlo.subtract %84, %176 : tensor<14x168xf32>
    %178 = stablehlo.subtract %84, %177 : tensor<14x168xf32>
    %179 = stablehlo.reduce(%178 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<14x168xf32>, tensor<f32>) -> tensor<14xf32>
    %180 = stablehlo.add %117, %179 : tensor<14xf32>
    // layer 1: feed-forward
    %181 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %182 = stablehlo.multiply %180, %180 : tensor<14xf32>
    %183 = stablehlo.reduce(%182 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %184 = stablehlo.multiply %183, %21 : tensor<f32>
    %185 = stablehlo.add %184, %23 : tensor<f32>
    %186 = stablehlo.rsqrt %185 : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %188 = stablehlo.multiply %180, %187 : tensor<14xf32>
    %189 = stablehlo.multiply %188, %181 : tensor<14xf32>
    %190 = stablehlo.broadcast_in_dim %189, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %191 = stablehlo.multiply %model.layers.1.mlp.gate_proj.weight, %190 : tensor<22x14xf32>
    %192 = stablehlo.subtract %100, %191 : tensor<22x14xf32>
    %193 = stablehlo.subtract %100, %192 : tensor<22x14xf32>
    %194 = stablehlo.broadcast_in_dim %189, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %195 = stablehlo.multiply %model.layers.1.mlp.up_proj.weight, %194 : tensor<22x14xf32>
    %196 = stablehlo.subtract %100, %195 : tensor<22x14xf32>
    %197 = stablehlo.subtract %100, %196 : tensor<22x14xf32>
    %198:2 = stablehlo.reduce(%193 init: %19), (%197 init: %19) across dimensions = [1] : (tensor<22x14xf32>, tensor<22x14xf32>, tensor<f32>, tensor<f32>) -> (tensor<22xf32>, tensor<22xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %199 = stablehlo.logistic %198#0 : tensor<22xf32>
    %200 = stablehlo.multiply %198#0, %199 : tensor<22xf32>
    %201 = stablehlo.multiply %200, %198#1 : tensor<22xf32>
    %202 = stablehlo.broadcast_in_dim %201, dims = [1] : (tensor<22xf32>) -> tensor<14x22xf32>
    %203 = stablehlo.multiply %model.layers.1.mlp.down_proj.weight, %202 : tensor<14x22xf32>
    %204 = stablehlo.subtract %113, %203 : tensor<14x22xf32>
    %205 = stablehlo.subtract %113, %204 : tensor<14x22xf32>
    %206 = stablehlo.reduce(%205 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<14x22xf32>, tensor<f32>) -> tensor<14xf32>
    %207 = stablehlo.add %180, %206 : tensor<14xf32>
    // head
    %208 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %209 = stablehlo.multiply %207, %207 : tensor<14xf32>
    %210 = stablehlo.reduce(%209 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %211 = stablehlo.multiply %210, %21 : tensor<f32>
    %212 = stablehlo.add %211, %23 : tensor<f32>
    %213 = stablehlo.rsqrt %212 : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %213, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %215 = stablehlo.multiply %207, %214 : tensor<14xf32>
    %216 = stablehlo.multiply %215, %208 : tensor<14xf32>
    %217 = stablehlo.broadcast_in_dim %216, dims = [1] : (tensor<14xf32>) -> tensor<26x14xf32>
    %218 = stablehlo.multiply %model.embed_tokens.weight, %217 : tensor<26x14xf32>
    %219 = stablehlo.constant dense<0.0e+00> : tensor<26x14xf32>
    %220 = stablehlo.subtract %219, %218 : tensor<26x14xf32>
    %221 = stablehlo.subtract %219, %220 : tensor<26x14xf32>
    %222 = stablehlo.reduce(%221 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<26x14xf32>, tensor<f32>) -> tensor<26xf32>
    %223 = stablehlo.reduce(%222 init: %69) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %224 = stablehlo.broadcast_in_dim %223, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %225 = stablehlo.is_finite %224 : (tensor<26xf32>) -> tensor<26xi1>
    %226 = stablehlo.compare EQ, %222, %224 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %227 = stablehlo.constant dense<false> : tensor<26xi1>
    %228 = stablehlo.select %225, %226, %227 : tensor<26xi1>, tensor<26xi1>
    %229 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %230 = stablehlo.iota dim = 0 : tensor<26xui32>
    %231 = stablehlo.select %228, %230, %229 : tensor<26xi1>, tensor<26xui32>
    %232 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %233 = stablehlo.reduce(%231 init: %232) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %234 = stablehlo.bitcast_convert %233 : (tensor<ui32>) -> tensor<i32>
    return %234, %51, %147 : tensor<i32>, tensor<17x2x3x8xf32>, tensor<17x2x3x8xf32>
  }
}
