module @decode_argmax {
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
    %4 = "stablehlo.gather"(%model.embed_tokens.weight, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xbf16>, tensor<1xi32>) -> tensor<1x14xbf16>
    %5 = stablehlo.convert %4 : (tensor<1x14xbf16>) -> tensor<1x14xf32>
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
    %30 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.weight : (tensor<216x14xbf16>) -> tensor<216x14xf32>
    %31 = stablehlo.dot_general %30, %29, contracting_dims = [1] x [0] : (tensor<216x14xf32>, tensor<14xf32>) -> tensor<216xf32>
    %32 = stablehlo.reshape %31 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %33 = stablehlo.reshape %32 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %34 = stablehlo.reshape %32 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %35 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %36 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %37 = stablehlo.multiply %34, %35 : tensor<1x27x2x4xf32>
    %38 = stablehlo.reverse %34, dims = [2] : tensor<1x27x2x4xf32>
    %39 = stablehlo.multiply %38, %36 : tensor<1x27x2x4xf32>
    %40 = stablehlo.add %37, %39 : tensor<1x27x2x4xf32>
    %41 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %42 = stablehlo.constant dense<24> : tensor<1x27x2x4xi32>
    %43 = stablehlo.compare GE, %41, %42 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %44 = stablehlo.select %43, %33, %40 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %45 = stablehlo.reshape %44 : (tensor<1x27x2x4xf32>) -> tensor<1x27x8xf32>
    %46 = stablehlo.slice %45 [0:1, 21:27, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x6x8xf32>
    %47 = stablehlo.reshape %46 : (tensor<1x6x8xf32>) -> tensor<1x2x3x8xf32>
    %48 = stablehlo.dynamic_update_slice %cache.0, %47, %position, %7, %7, %7 : (tensor<17x2x3x8xf32>, tensor<1x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %49 = stablehlo.slice %48 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %50 = stablehlo.reshape %49 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %51 = stablehlo.slice %48 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %52 = stablehlo.reshape %51 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %53 = stablehlo.slice %45 [0:1, 0:21, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x21x8xf32>
    %54 = stablehlo.reshape %53 : (tensor<1x21x8xf32>) -> tensor<1x3x7x8xf32>
    %55 = stablehlo.reshape %54 : (tensor<1x3x7x8xf32>) -> tensor<3x7x8xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 3] : (tensor<3x7x8xf32>) -> tensor<3x7x10x8xf32>
    %57 = stablehlo.broadcast_in_dim %50, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %58 = stablehlo.multiply %56, %57 : tensor<3x7x10x8xf32>
    %59 = stablehlo.reduce(%58 init: %20) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %60 = stablehlo.reshape %17 : (tensor<1x10xi1>) -> tensor<10xi1>
    %61 = stablehlo.broadcast_in_dim %60, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %62 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x10xf32>
    %63 = stablehlo.multiply %59, %62 : tensor<3x7x10xf32>
    %64 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %65 = stablehlo.select %61, %63, %64 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %66 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %67 = stablehlo.reduce(%65 init: %66) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %69 = stablehlo.subtract %65, %68 : tensor<3x7x10xf32>
    %70 = stablehlo.exponential %69 : tensor<3x7x10xf32>
    %71 = stablehlo.reduce(%70 init: %20) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %73 = stablehlo.divide %70, %72 : tensor<3x7x10xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x8xf32>
    %75 = stablehlo.broadcast_in_dim %52, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %76 = stablehlo.multiply %74, %75 : tensor<3x7x10x8xf32>
    %77 = stablehlo.reduce(%76 init: %20) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x8xf32>
    %78 = stablehlo.reshape %77 : (tensor<3x7x8xf32>) -> tensor<168xf32>
    %79 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xbf16>) -> tensor<14x168xf32>
    %80 = stablehlo.dot_general %79, %78, contracting_dims = [1] x [0] : (tensor<14x168xf32>, tensor<168xf32>) -> tensor<14xf32>
    %81 = stablehlo.add %6, %80 : tensor<14xf32>
    // layer 0: feed-forward
    %82 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %83 = stablehlo.multiply %81, %81 : tensor<14xf32>
    %84 = stablehlo.reduce(%83 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %85 = stablehlo.multiply %84, %22 : tensor<f32>
    %86 = stablehlo.add %85, %24 : tensor<f32>
    %87 = stablehlo.rsqrt %86 : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %89 = stablehlo.multiply %81, %88 : tensor<14xf32>
    %90 = stablehlo.multiply %89, %82 : tensor<14xf32>
    %91 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xbf16>) -> tensor<22x14xf32>
    %92 = stablehlo.dot_general %91, %90, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %93 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xbf16>) -> tensor<22x14xf32>
    %94 = stablehlo.dot_general %93, %90, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %95 = stablehlo.logistic %92 : tensor<22xf32>
    %96 = stablehlo.multiply %92, %95 : tensor<22xf32>
    %97 = stablehlo.multiply %96, %94 : tensor<22xf32>
    %98 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xbf16>) -> tensor<14x22xf32>
    %99 = stablehlo.dot_general %98, %97, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %100 = stablehlo.add %81, %99 : tensor<14xf32>
    // layer 1: attention
    %101 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %102 = stablehlo.multiply %100, %100 : tensor<14xf32>
    %103 = stablehlo.reduce(%102 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %104 = stablehlo.multiply %103, %22 : tensor<f32>
    %105 = stablehlo.add %104, %24 : tensor<f32>
    %106 = stablehlo.rsqrt %105 : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %108 = stablehlo.multiply %100, %107 : tensor<14xf32>
    %109 = stablehlo.multiply %108, %101 : tensor<14xf32>
    %110 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xbf16>) -> tensor<216x14xf32>
    %111 = stablehlo.dot_general %110, %109, contracting_dims = [1] x [0] : (tensor<216x14xf32>, tensor<14xf32>) -> tensor<216xf32>
    %112 = stablehlo.reshape %111 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %113 = stablehlo.reshape %112 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %114 = stablehlo.reshape %112 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %115 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %116 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %117 = stablehlo.multiply %114, %115 : tensor<1x27x2x4xf32>
    %118 = stablehlo.reverse %114, dims = [2] : tensor<1x27x2x4xf32>
    %119 = stablehlo.multiply %118, %116 : tensor<1x27x2x4xf32>
    %120 = stablehlo.add %117, %119 : tensor<1x27x2x4xf32>
    %121 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %122 = stablehlo.compare GE, %121, %42 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %123 = stablehlo.select %122, %113, %120 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %124 = stablehlo.reshape %123 : (tensor<1x27x2x4xf32>) -> tensor<1x27x8xf32>
    %125 = stablehlo.slice %124 [0:1, 21:27, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x6x8xf32>
    %126 = stablehlo.reshape %125 : (tensor<1x6x8xf32>) -> tensor<1x2x3x8xf32>
    %127 = stablehlo.dynamic_update_slice %cache.1, %126, %position, %7, %7, %7 : (tensor<17x2x3x8xf32>, tensor<1x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %128 = stablehlo.slice %127 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %129 = stablehlo.reshape %128 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %130 = stablehlo.slice %127 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %131 = stablehlo.reshape %130 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %132 = stablehlo.slice %124 [0:1, 0:21, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x21x8xf32>
    %133 = stablehlo.reshape %132 : (tensor<1x21x8xf32>) -> tensor<1x3x7x8xf32>
    %134 = stablehlo.reshape %133 : (tensor<1x3x7x8xf32>) -> tensor<3x7x8xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1, 3] : (tensor<3x7x8xf32>) -> tensor<3x7x10x8xf32>
    %136 = stablehlo.broadcast_in_dim %129, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %137 = stablehlo.multiply %135, %136 : tensor<3x7x10x8xf32>
    %138 = stablehlo.reduce(%137 init: %20) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %139 = stablehlo.reshape %17 : (tensor<1x10xi1>) -> tensor<10xi1>
    %140 = stablehlo.broadcast_in_dim %139, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %141 = stablehlo.multiply %138, %62 : tensor<3x7x10xf32>
    %142 = stablehlo.select %140, %141, %64 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %143 = stablehlo.reduce(%142 init: %66) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %145 = stablehlo.subtract %142, %144 : tensor<3x7x10xf32>
    %146 = stablehlo.exponential %145 : tensor<3x7x10xf32>
    %147 = stablehlo.reduce(%146 init: %20) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %149 = stablehlo.divide %146, %148 : tensor<3x7x10xf32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x8xf32>
    %151 = stablehlo.broadcast_in_dim %131, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %152 = stablehlo.multiply %150, %151 : tensor<3x7x10x8xf32>
    %153 = stablehlo.reduce(%152 init: %20) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x8xf32>
    %154 = stablehlo.reshape %153 : (tensor<3x7x8xf32>) -> tensor<168xf32>
    %155 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xbf16>) -> tensor<14x168xf32>
    %156 = stablehlo.dot_general %155, %154, contracting_dims = [1] x [0] : (tensor<14x168xf32>, tensor<168xf32>) -> tensor<14xf32>
    %157 = stablehlo.add %100, %156 : tensor<14xf32>
    // layer 1: feed-forward
    %158 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %159 = stablehlo.multiply %157, %157 : tensor<14xf32>
    %160 = stablehlo.reduce(%159 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %161 = stablehlo.multiply %160, %22 : tensor<f32>
    %162 = stablehlo.add %161, %24 : tensor<f32>
    %163 = stablehlo.rsqrt %162 : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %165 = stablehlo.multiply %157, %164 : tensor<14xf32>
    %166 = stablehlo.multiply %165, %158 : tensor<14xf32>
    %167 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xbf16>) -> tensor<22x14xf32>
    %168 = stablehlo.dot_general %167, %166, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %169 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xbf16>) -> tensor<22x14xf32>
    %170 = stablehlo.dot_general %169, %166, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %171 = stablehlo.logistic %168 : tensor<22xf32>
    %172 = stablehlo.multiply %168, %171 : tensor<22xf32>
    %173 = stablehlo.multiply %172, %170 : tensor<22xf32>
    %174 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xbf16>) -> tensor<14x22xf32>
    %175 = stablehlo.dot_general %174, %173, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %176 = stablehlo.add %157, %175 : tensor<14xf32>
    // head
    %177 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %178 = stablehlo.multiply %176, %176 : tensor<14xf32>
    %179 = stablehlo.reduce(%178 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %180 = stablehlo.multiply %179, %22 : tensor<f32>
    %181 = stablehlo.add %180, %24 : tensor<f32>
    %182 = stablehlo.rsqrt %181 : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %182, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %184 = stablehlo.multiply %176, %183 : tensor<14xf32>
    %185 = stablehlo.multiply %184, %177 : tensor<14xf32>
    %186 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xbf16>) -> tensor<26x14xf32>
    %187 = stablehlo.dot_general %186, %185, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %188 = stablehlo.reduce(%187 init: %66) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %190 = stablehlo.is_finite %189 : (tensor<26xf32>) -> tensor<26xi1>
    %191 = stablehlo.compare EQ, %187, %189 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %192 = stablehlo.constant dense<false> : tensor<26xi1>
    %193 = stablehlo.select %190, %191, %192 : tensor<26xi1>, tensor<26xi1>
    %194 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %195 = stablehlo.iota dim = 0 : tensor<26xui32>
    %196 = stablehlo.select %193, %195, %194 : tensor<26xi1>, tensor<26xui32>
    %197 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %198 = stablehlo.reduce(%196 init: %197) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %199 = stablehlo.bitcast_convert %198 : (tensor<ui32>) -> tensor<i32>
    return %199, %48, %127 : tensor<i32>, tensor<17x2x3x8xf32>, tensor<17x2x3x8xf32>
  }
}
