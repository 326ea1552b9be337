module @decode_argmax {
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
    %cache.0: tensor<17x2x3x8xf32>,
    %cache.1: tensor<17x2x3x8xf32>,
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<i32>, tensor<17x2x3x8xf32>, tensor<17x2x3x8xf32>) {
    %0 = stablehlo.reshape %tokens : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.constant dense<0> : tensor<1xi32>
    %2 = stablehlo.constant dense<25> : tensor<1xi32>
    %3 = stablehlo.clamp %1, %0, %2 : tensor<1xi32>
    %4 = "stablehlo.gather"(%model.embed_tokens.weight, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf16>, tensor<1xi32>) -> tensor<1x14xf16>
    %5 = stablehlo.convert %4 : (tensor<1x14xf16>) -> tensor<1x14xf32>
    %6 = stablehlo.reshape %5 : (tensor<1x14xf32>) -> tensor<14xf32>
    %7 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.dynamic_slice %rope, %position, %7, %7, %7, sizes = [1, 2, 2, 4] : (tensor<17x2x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x4xf32>
    %9 = stablehlo.slice %8 [0:1, 0:1, 0:2, 0:4] : (tensor<1x2x2x4xf32>) -> tensor<1x1x2x4xf32>
    %10 = stablehlo.slice %8 [0:1, 1:2, 0:2, 0:4] : (tensor<1x2x2x4xf32>) -> tensor<1x1x2x4xf32>
    %11 = stablehlo.reshape %9 : (tensor<1x1x2x4xf32>) -> tensor<1x2x4xf32>
    %12 = stablehlo.reshape %10 : (tensor<1x1x2x4xf32>) -> tensor<1x2x4xf32>
    %13 = stablehlo.iota dim = 0 : tensor<1x10xi32>
    %14 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<1x10xi32>
    %15 = stablehlo.add %13, %14 : tensor<1x10xi32>
    %16 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %17 = stablehlo.compare LE, %16, %15 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %18 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %19 = stablehlo.multiply %6, %6 : tensor<14xf32>
    %20 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %21 = stablehlo.reduce(%19 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %22 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %23 = stablehlo.multiply %21, %22 : tensor<f32>
    %24 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %25 = stablehlo.add %23, %24 : tensor<f32>
    %26 = stablehlo.rsqrt %25 : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %28 = stablehlo.multiply %6, %27 : tensor<14xf32>
    %29 = stablehlo.multiply %28, %18 : tensor<14xf32>
    %30 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %31 = stablehlo.broadcast_in_dim %29, dims = [1] : (tensor<14xf32>) -> tensor<216x14xf32>
    %32 = stablehlo.multiply %30, %31 : tensor<216x14xf32>
    %33 = stablehlo.constant dense<0.0e+00> : tensor<216x14xf32>
    %34 = stablehlo.subtract %33, %32 : tensor<216x14xf32>
    %35 = stablehlo.subtract %33, %34 : tensor<216x14xf32>
    %36 = stablehlo.reduce(%35 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<216x14xf32>, tensor<f32>) -> tensor<216xf32>
    %37 = stablehlo.reshape %36 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %38 = stablehlo.reshape %37 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %39 = stablehlo.reshape %37 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %40 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %41 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %42 = stablehlo.multiply %39, %40 : tensor<1x27x2x4xf32>
    %43 = stablehlo.reverse %39, dims = [2] : tensor<1x27x2x4xf32>
    %44 = stablehlo.multiply %43, %41 : tensor<1x27x2x4xf32>
    %45 = stablehlo.add %42, %44 : tensor<1x27x2x4xf32>
    %46 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %47 = stablehlo.constant dense<24> : tensor<1x27x2x4xi32>
    %48 = stablehlo.compare GE, %46, %47 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %49 = stablehlo.select %48, %38, %45 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %50 = stablehlo.reshape %49 : (tensor<1x27x2x4xf32>) -> tensor<1x27x8xf32>
    %51 = stablehlo.slice %50 [0:1, 21:27, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x6x8xf32>
    %52 = stablehlo.reshape %51 : (tensor<1x6x8xf32>) -> tensor<1x2x3x8xf32>
    %53 = stablehlo.dynamic_update_slice %cache.0, %52, %position, %7, %7, %7 : (tensor<17x2x3x8xf32>, tensor<1x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %54 = stablehlo.slice %53 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %55 = stablehlo.reshape %54 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %56 = stablehlo.slice %53 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %57 = stablehlo.reshape %56 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %58 = stablehlo.slice %50 [0:1, 0:21, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x21x8xf32>
    %59 = stablehlo.reshape %58 : (tensor<1x21x8xf32>) -> tensor<1x3x7x8xf32>
    %60 = stablehlo.reshape %59 : (tensor<1x3x7x8xf32>) -> tensor<3x7x8xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 3] : (tensor<3x7x8xf32>) -> tensor<3x7x10x8xf32>
    %62 = stablehlo.broadcast_in_dim %55, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %63 = stablehlo.multiply %61, %62 : tensor<3x7x10x8xf32>
    %64 = stablehlo.reduce(%63 init: %20) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %65 = stablehlo.reshape %17 : (tensor<1x10xi1>) -> tensor<10xi1>
    %66 = stablehlo.broadcast_in_dim %65, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %67 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x10xf32>
    %68 = stablehlo.multiply %64, %67 : tensor<3x7x10xf32>
    %69 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %70 = stablehlo.select %66, %68, %69 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %71 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %72 = stablehlo.reduce(%70 init: %71) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %74 = stablehlo.subtract %70, %73 : tensor<3x7x10xf32>
    %75 = stablehlo.exponential %74 : tensor<3x7x10xf32>
    %76 = stablehlo.reduce(%75 init: %20) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %78 = stablehlo.divide %75, %77 : tensor<3x7x10xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x8xf32>
    %80 = stablehlo.broadcast_in_dim %57, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %81 = stablehlo.multiply %79, %80 : tensor<3x7x10x8xf32>
    %82 = stablehlo.reduce(%81 init: %20) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x8xf32>
    %83 = stablehlo.reshape %82 : (tensor<3x7x8xf32>) -> tensor<168xf32>
    %84 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %85 = stablehlo.broadcast_in_dim %83, dims = [1] : (tensor<168xf32>) -> tensor<14x168xf32>
    %86 = stablehlo.multiply %84, %85 : tensor<14x168xf32>
    %87 = stablehlo.constant dense<0.0e+00> : tensor<14x168xf32>
    %88 = stablehlo.subtract %87, %86 : tensor<14x168xf32>
    %89 = stablehlo.subtract %87, %88 : tensor<14x168xf32>
    %90 = stablehlo.reduce(%89 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<14x168xf32>, tensor<f32>) -> tensor<14xf32>
    %91 = stablehlo.add %6, %90 : tensor<14xf32>
    // layer 0: feed-forward
    %92 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %93 = stablehlo.multiply %91, %91 : tensor<14xf32>
    %94 = stablehlo.reduce(%93 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %95 = stablehlo.multiply %94, %22 : tensor<f32>
    %96 = stablehlo.add %95, %24 : tensor<f32>
    %97 = stablehlo.rsqrt %96 : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %99 = stablehlo.multiply %91, %98 : tensor<14xf32>
    %100 = stablehlo.multiply %99, %92 : tensor<14xf32>
    %101 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %102 = stablehlo.broadcast_in_dim %100, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %103 = stablehlo.multiply %101, %102 : tensor<22x14xf32>
    %104 = stablehlo.constant dense<0.0e+00> : tensor<22x14xf32>
    %105 = stablehlo.subtract %104, %103 : tensor<22x14xf32>
    %106 = stablehlo.subtract %104, %105 : tensor<22x14xf32>
    %107 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %108 = stablehlo.broadcast_in_dim %100, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %109 = stablehlo.multiply %107, %108 : tensor<22x14xf32>
    %110 = stablehlo.subtract %104, %109 : tensor<22x14xf32>
    %111 = stablehlo.subtract %104, %110 : tensor<22x14xf32>
    %112:2 = stablehlo.reduce(%106 init: %20), (%111 init: %20) across dimensions = [1] : (tensor<22x14xf32>, tensor<22x14xf32>, tensor<f32>, tensor<f32>) -> (tensor<22xf32>, tensor<22xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %113 = stablehlo.logistic %112#0 : tensor<22xf32>
    %114 = stablehlo.multiply %112#0, %113 : tensor<22xf32>
    %115 = stablehlo.multiply %114, %112#1 : tensor<22xf32>
    %116 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %117 = stablehlo.broadcast_in_dim %115, dims = [1] : (tensor<22xf32>) -> tensor<14x22xf32>
    %118 = stablehlo.multiply %116, %117 : tensor<14x22xf32>
    %119 = stablehlo.constant dense<0.0e+00> : tensor<14x22xf32>
    %120 = stablehlo.subtract %119, %118 : tensor<14x22xf32>
    %121 = stablehlo.subtract %119, %120 : tensor<14x22xf32>
    %122 = stablehlo.reduce(%121 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<14x22xf32>, tensor<f32>) -> tensor<14xf32>
    %123 = stablehlo.add %91, %122 : tensor<14xf32>
    // layer 1: attention
    %124 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %125 = stablehlo.multiply %123, %123 : tensor<14xf32>
    %126 = stablehlo.reduce(%125 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %127 = stablehlo.multiply %126, %22 : tensor<f32>
    %128 = stablehlo.add %127, %24 : tensor<f32>
    %129 = stablehlo.rsqrt %128 : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %129, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %131 = stablehlo.multiply %123, %130 : tensor<14xf32>
    %132 = stablehlo.multiply %131, %124 : tensor<14xf32>
    %133 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %134 = stablehlo.broadcast_in_dim %132, dims = [1] : (tensor<14xf32>) -> tensor<216x14xf32>
    %135 = stablehlo.multiply %133, %134 : tensor<216x14xf32>
    %136 = stablehlo.subtract %33, %135 : tensor<216x14xf32>
    %137 = stablehlo.subtract %33, %136 : tensor<216x14xf32>
    %138 = stablehlo.reduce(%137 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<216x14xf32>, tensor<f32>) -> tensor<216xf32>
    %139 = stablehlo.reshape %138 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %140 = stablehlo.reshape %139 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %141 = stablehlo.reshape %139 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %142 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %143 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %144 = stablehlo.multiply %141, %142 : tensor<1x27x2x4xf32>
    %145 = stablehlo.reverse %141, dims = [2] : tensor<1x27x2x4xf32>
    %146 = stablehlo.multiply %145, %143 : tensor<1x27x2x4xf32>
    %147 = stablehlo.add %144, %146 : tensor<1x27x2x4xf32>
    %148 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %149 = stablehlo.compare GE, %148, %47 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %150 = stablehlo.select %149, %140, %147 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %151 = stablehlo.reshape %150 : (tensor<1x27x2x4xf32>) -> tensor<1x27x8xf32>
    %152 = stablehlo.slice %151 [0:1, 21:27, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x6x8xf32>
    %153 = stablehlo.reshape %152 : (tensor<1x6x8xf32>) -> tensor<1x2x3x8xf32>
    %154 = stablehlo.dynamic_update_slice %cache.1, %153, %position, %7, %7, %7 : (tensor<17x2x3x8xf32>, tensor<1x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %155 = stablehlo.slice %154 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %156 = stablehlo.reshape %155 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %157 = stablehlo.slice %154 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %158 = stablehlo.reshape %157 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %159 = stablehlo.slice %151 [0:1, 0:21, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x21x8xf32>
    %160 = stablehlo.reshape %159 : (tensor<1x21x8xf32>) -> tensor<1x3x7x8xf32>
    %161 = stablehlo.reshape %160 : (tensor<1x3x7x8xf32>) -> tensor<3x7x8xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1, 3] : (tensor<3x7x8xf32>) -> tensor<3x7x10x8xf32>
    %163 = stablehlo.broadcast_in_dim %156, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %164 = stablehlo.multiply %162, %163 : tensor<3x7x10x8xf32>
    %165 = stablehlo.reduce(%164 init: %20) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %166 = stablehlo.reshape %17 : (tensor<1x10xi1>) -> tensor<10xi1>
    %167 = stablehlo.broadcast_in_dim %166, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %168 = stablehlo.multiply %165, %67 : tensor<3x7x10xf32>
    %169 = stablehlo.select %167, %168, %69 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %170 = stablehlo.reduce(%169 init: %71) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %171 = stablehlo.broadcast_in_dim %170, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %172 = stablehlo.subtract %169, %171 : tensor<3x7x10xf32>
    %173 = stablehlo.exponential %172 : tensor<3x7x10xf32>
    %174 = stablehlo.reduce(%173 init: %20) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %176 = stablehlo.divide %173, %175 : tensor<3x7x10xf32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x8xf32>
    %178 = stablehlo.broadcast_in_dim %158, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %179 = stablehlo.multiply %177, %178 : tensor<3x7x10x8xf32>
    %180 = stablehlo.reduce(%179 init: %20) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x8xf32>
    %181 = stablehlo.reshape %180 : (tensor<3x7x8xf32>) -> tensor<168xf32>
    %182 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %183 = stablehlo.broadcast_in_dim %181, dims = [1] : (tensor<168xf32>) -> tensor<14x168xf32>
    %184 = stablehlo.multiply %182, %183 : tensor<14x168xf32>
    %185 = stablehlo.subtract %87, %184 : tensor<14x168xf32>
    %186 = stablehlo.subtract %87, %185 : tensor<14x168xf32>
    %187 = stablehlo.reduce(%186 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<14x168xf32>, tensor<f32>) -> tensor<14xf32>
    %188 = stablehlo.add %123, %187 : tensor<14xf32>
    // layer 1: feed-forward
    %189 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %190 = stablehlo.multiply %188, %188 : tensor<14xf32>
    %191 = stablehlo.reduce(%190 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %192 = stablehlo.multiply %191, %22 : tensor<f32>
    %193 = stablehlo.add %192, %24 : tensor<f32>
    %194 = stablehlo.rsqrt %193 : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %196 = stablehlo.multiply %188, %195 : tensor<14xf32>
    %197 = stablehlo.multiply %196, %189 : tensor<14xf32>
    %198 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %199 = stablehlo.broadcast_in_dim %197, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %200 = stablehlo.multiply %198, %199 : tensor<22x14xf32>
    %201 = stablehlo.subtract %104, %200 : tensor<22x14xf32>
    %202 = stablehlo.subtract %104, %201 : tensor<22x14xf32>
    %203 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %204 = stablehlo.broadcast_in_dim %197, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %205 = stablehlo.multiply %203, %204 : tensor<22x14xf32>
    %206 = stablehlo.subtract %104, %205 : tensor<22x14xf32>
    %207 = stablehlo.subtract %104, %206 : tensor<22x14xf32>
    %208:2 = stablehlo.reduce(%202 init: %20), (%207 init: %20) across dimensions = [1] : (tensor<22x14xf32>, tensor<22x14xf32>, tensor<f32>, tensor<f32>) -> (tensor<22xf32>, tensor<22xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %209 = stablehlo.logistic %208#0 : tensor<22xf32>
    %210 = stablehlo.multiply %208#0, %209 : tensor<22xf32>
    %211 = stablehlo.multiply %210, %208#1 : tensor<22xf32>
    %212 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %213 = stablehlo.broadcast_in_dim %211, dims = [1] : (tensor<22xf32>) -> tensor<14x22xf32>
    %214 = stablehlo.multiply %212, %213 : tensor<14x22xf32>
    %215 = stablehlo.subtract %119, %214 : tensor<14x22xf32>
    %216 = stablehlo.subtract %119, %215 : tensor<14x22xf32>
    %217 = stablehlo.reduce(%216 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<14x22xf32>, tensor<f32>) -> tensor<14xf32>
    %218 = stablehlo.add %188, %217 : tensor<14xf32>
    // head
    %219 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %220 = stablehlo.multiply %218, %218 : tensor<14xf32>
    %221 = stablehlo.reduce(%220 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %222 = stablehlo.multiply %221, %22 : tensor<f32>
    %223 = stablehlo.add %222, %24 : tensor<f32>
    %224 = stablehlo.rsqrt %223 : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %226 = stablehlo.multiply %218, %225 : tensor<14xf32>
    %227 = stablehlo.multiply %226, %219 : tensor<14xf32>
    %228 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %229 = stablehlo.broadcast_in_dim %227, dims = [1] : (tensor<14xf32>) -> tensor<26x14xf32>
    %230 = stablehlo.multiply %228, %229 : tensor<26x14xf32>
    %231 = stablehlo.constant dense<0.0e+00> : tensor<26x14xf32>
    %232 = stablehlo.subtract %231, %230 : tensor<26x14xf32>
    %233 = stablehlo.subtract %231, %232 : tensor<26x14xf32>
    %234 = stablehlo.reduce(%233 init: %20) applies stablehlo.add across dimensions = [1] : (tensor<26x14xf32>, tensor<f32>) -> tensor<26xf32>
    %235 = stablehlo.reduce(%234 init: %71) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
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
    return %246, %53, %154 : tensor<i32>, tensor<17x2x3x8xf32>, tensor<17x2x3x8xf32>
  }
}
