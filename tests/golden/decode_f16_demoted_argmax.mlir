module @decode_argmax {
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
    %29 = stablehlo.convert %28 : (tensor<14xf32>) -> tensor<14xf16>
    %30 = stablehlo.dot_general %model.layers.0.self_attn.qkv_proj.weight, %29, contracting_dims = [1] x [0] : (tensor<216x14xf16>, tensor<14xf16>) -> tensor<216xf32>
    %31 = stablehlo.reshape %30 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %32 = stablehlo.reshape %31 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %33 = stablehlo.reshape %31 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %34 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %35 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %36 = stablehlo.multiply %33, %34 : tensor<1x27x2x4xf32>
    %37 = stablehlo.reverse %33, dims = [2] : tensor<1x27x2x4xf32>
    %38 = stablehlo.multiply %37, %35 : tensor<1x27x2x4xf32>
    %39 = stablehlo.add %36, %38 : tensor<1x27x2x4xf32>
    %40 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %41 = stablehlo.constant dense<24> : tensor<1x27x2x4xi32>
    %42 = stablehlo.compare GE, %40, %41 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %43 = stablehlo.select %42, %32, %39 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %44 = stablehlo.reshape %43 : (tensor<1x27x2x4xf32>) -> tensor<1x27x8xf32>
    %45 = stablehlo.slice %44 [0:1, 21:27, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x6x8xf32>
    %46 = stablehlo.reshape %45 : (tensor<1x6x8xf32>) -> tensor<1x2x3x8xf32>
    %47 = stablehlo.dynamic_update_slice %cache.0, %46, %position, %6, %6, %6 : (tensor<17x2x3x8xf32>, tensor<1x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %48 = stablehlo.slice %47 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %49 = stablehlo.reshape %48 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %50 = stablehlo.slice %47 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %51 = stablehlo.reshape %50 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %52 = stablehlo.slice %44 [0:1, 0:21, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x21x8xf32>
    %53 = stablehlo.reshape %52 : (tensor<1x21x8xf32>) -> tensor<1x3x7x8xf32>
    %54 = stablehlo.reshape %53 : (tensor<1x3x7x8xf32>) -> tensor<3x7x8xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 3] : (tensor<3x7x8xf32>) -> tensor<3x7x10x8xf32>
    %56 = stablehlo.broadcast_in_dim %49, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %57 = stablehlo.multiply %55, %56 : tensor<3x7x10x8xf32>
    %58 = stablehlo.reduce(%57 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %59 = stablehlo.reshape %16 : (tensor<1x10xi1>) -> tensor<10xi1>
    %60 = stablehlo.broadcast_in_dim %59, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %61 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x10xf32>
    %62 = stablehlo.multiply %58, %61 : tensor<3x7x10xf32>
    %63 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %64 = stablehlo.select %60, %62, %63 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %65 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %66 = stablehlo.reduce(%64 init: %65) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %68 = stablehlo.subtract %64, %67 : tensor<3x7x10xf32>
    %69 = stablehlo.exponential %68 : tensor<3x7x10xf32>
    %70 = stablehlo.reduce(%69 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %72 = stablehlo.divide %69, %71 : tensor<3x7x10xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x8xf32>
    %74 = stablehlo.broadcast_in_dim %51, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %75 = stablehlo.multiply %73, %74 : tensor<3x7x10x8xf32>
    %76 = stablehlo.reduce(%75 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x8xf32>
    %77 = stablehlo.reshape %76 : (tensor<3x7x8xf32>) -> tensor<168xf32>
    %78 = stablehlo.convert %77 : (tensor<168xf32>) -> tensor<168xf16>
    %79 = stablehlo.dot_general %model.layers.0.self_attn.o_proj.weight, %78, contracting_dims = [1] x [0] : (tensor<14x168xf16>, tensor<168xf16>) -> tensor<14xf32>
    %80 = stablehlo.add %5, %79 : tensor<14xf32>
    // layer 0: feed-forward
    %81 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %82 = stablehlo.multiply %80, %80 : tensor<14xf32>
    %83 = stablehlo.reduce(%82 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %84 = stablehlo.multiply %83, %21 : tensor<f32>
    %85 = stablehlo.add %84, %23 : tensor<f32>
    %86 = stablehlo.rsqrt %85 : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %88 = stablehlo.multiply %80, %87 : tensor<14xf32>
    %89 = stablehlo.multiply %88, %81 : tensor<14xf32>
    %90 = stablehlo.convert %89 : (tensor<14xf32>) -> tensor<14xf16>
    %91 = stablehlo.dot_general %model.layers.0.mlp.gate_proj.weight, %90, contracting_dims = [1] x [0] : (tensor<22x14xf16>, tensor<14xf16>) -> tensor<22xf32>
    %92 = stablehlo.convert %89 : (tensor<14xf32>) -> tensor<14xf16>
    %93 = stablehlo.dot_general %model.layers.0.mlp.up_proj.weight, %92, contracting_dims = [1] x [0] : (tensor<22x14xf16>, tensor<14xf16>) -> tensor<22xf32>
    %94 = stablehlo.logistic %91 : tensor<22xf32>
    %95 = stablehlo.multiply %91, %94 : tensor<22xf32>
    %96 = stablehlo.multiply %95, %93 : tensor<22xf32>
    %97 = stablehlo.convert %96 : (tensor<22xf32>) -> tensor<22xf16>
    %98 = stablehlo.dot_general %model.layers.0.mlp.down_proj.weight, %97, contracting_dims = [1] x [0] : (tensor<14x22xf16>, tensor<22xf16>) -> tensor<14xf32>
    %99 = stablehlo.add %80, %98 : tensor<14xf32>
    // layer 1: attention
    %100 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %101 = stablehlo.multiply %99, %99 : tensor<14xf32>
    %102 = stablehlo.reduce(%101 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %103 = stablehlo.multiply %102, %21 : tensor<f32>
    %104 = stablehlo.add %103, %23 : tensor<f32>
    %105 = stablehlo.rsqrt %104 : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %107 = stablehlo.multiply %99, %106 : tensor<14xf32>
    %108 = stablehlo.multiply %107, %100 : tensor<14xf32>
    %109 = stablehlo.convert %108 : (tensor<14xf32>) -> tensor<14xf16>
    %110 = stablehlo.dot_general %model.layers.1.self_attn.qkv_proj.weight, %109, contracting_dims = [1] x [0] : (tensor<216x14xf16>, tensor<14xf16>) -> tensor<216xf32>
    %111 = stablehlo.reshape %110 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %112 = stablehlo.reshape %111 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %113 = stablehlo.reshape %111 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %114 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %115 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %116 = stablehlo.multiply %113, %114 : tensor<1x27x2x4xf32>
    %117 = stablehlo.reverse %113, dims = [2] : tensor<1x27x2x4xf32>
    %118 = stablehlo.multiply %117, %115 : tensor<1x27x2x4xf32>
    %119 = stablehlo.add %116, %118 : tensor<1x27x2x4xf32>
    %120 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %121 = stablehlo.compare GE, %120, %41 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %122 = stablehlo.select %121, %112, %119 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %123 = stablehlo.reshape %122 : (tensor<1x27x2x4xf32>) -> tensor<1x27x8xf32>
    %124 = stablehlo.slice %123 [0:1, 21:27, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x6x8xf32>
    %125 = stablehlo.reshape %124 : (tensor<1x6x8xf32>) -> tensor<1x2x3x8xf32>
    %126 = stablehlo.dynamic_update_slice %cache.1, %125, %position, %6, %6, %6 : (tensor<17x2x3x8xf32>, tensor<1x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %127 = stablehlo.slice %126 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %128 = stablehlo.reshape %127 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %129 = stablehlo.slice %126 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %130 = stablehlo.reshape %129 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %131 = stablehlo.slice %123 [0:1, 0:21, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x21x8xf32>
    %132 = stablehlo.reshape %131 : (tensor<1x21x8xf32>) -> tensor<1x3x7x8xf32>
    %133 = stablehlo.reshape %132 : (tensor<1x3x7x8xf32>) -> tensor<3x7x8xf32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [0, 1, 3] : (tensor<3x7x8xf32>) -> tensor<3x7x10x8xf32>
    %135 = stablehlo.broadcast_in_dim %128, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %136 = stablehlo.multiply %134, %135 : tensor<3x7x10x8xf32>
    %137 = stablehlo.reduce(%136 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %138 = stablehlo.reshape %16 : (tensor<1x10xi1>) -> tensor<10xi1>
    %139 = stablehlo.broadcast_in_dim %138, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %140 = stablehlo.multiply %137, %61 : tensor<3x7x10xf32>
    %141 = stablehlo.select %139, %140, %63 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %142 = stablehlo.reduce(%141 init: %65) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %144 = stablehlo.subtract %141, %143 : tensor<3x7x10xf32>
    %145 = stablehlo.exponential %144 : tensor<3x7x10xf32>
    %146 = stablehlo.reduce(%145 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %148 = stablehlo.divide %145, %147 : tensor<3x7x10xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x8xf32>
    %150 = stablehlo.broadcast_in_dim %130, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %151 = stablehlo.multiply %149, %150 : tensor<3x7x10x8xf32>
    %152 = stablehlo.reduce(%151 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x8xf32>
    %153 = stablehlo.reshape %152 : (tensor<3x7x8xf32>) -> tensor<168xf32>
    %154 = stablehlo.convert %153 : (tensor<168xf32>) -> tensor<168xf16>
    %155 = stablehlo.dot_general %model.layers.1.self_attn.o_proj.weight, %154, contracting_dims = [1] x [0] : (tensor<14x168xf16>, tensor<168xf16>) -> tensor<14xf32>
    %156 = stablehlo.add %99, %155 : tensor<14xf32>
    // layer 1: feed-forward
    %157 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %158 = stablehlo.multiply %156, %156 : tensor<14xf32>
    %159 = stablehlo.reduce(%158 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %160 = stablehlo.multiply %159, %21 : tensor<f32>
    %161 = stablehlo.add %160, %23 : tensor<f32>
    %162 = stablehlo.rsqrt %161 : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %164 = stablehlo.multiply %156, %163 : tensor<14xf32>
    %165 = stablehlo.multiply %164, %157 : tensor<14xf32>
    %166 = stablehlo.convert %165 : (tensor<14xf32>) -> tensor<14xf16>
    %167 = stablehlo.dot_general %model.layers.1.mlp.gate_proj.weight, %166, contracting_dims = [1] x [0] : (tensor<22x14xf16>, tensor<14xf16>) -> tensor<22xf32>
    %168 = stablehlo.convert %165 : (tensor<14xf32>) -> tensor<14xf16>
    %169 = stablehlo.dot_general %model.layers.1.mlp.up_proj.weight, %168, contracting_dims = [1] x [0] : (tensor<22x14xf16>, tensor<14xf16>) -> tensor<22xf32>
    %170 = stablehlo.logistic %167 : tensor<22xf32>
    %171 = stablehlo.multiply %167, %170 : tensor<22xf32>
    %172 = stablehlo.multiply %171, %169 : tensor<22xf32>
    %173 = stablehlo.convert %172 : (tensor<22xf32>) -> tensor<22xf16>
    %174 = stablehlo.dot_general %model.layers.1.mlp.down_proj.weight, %173, contracting_dims = [1] x [0] : (tensor<14x22xf16>, tensor<22xf16>) -> tensor<14xf32>
    %175 = stablehlo.add %156, %174 : tensor<14xf32>
    // head
    %176 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %177 = stablehlo.multiply %175, %175 : tensor<14xf32>
    %178 = stablehlo.reduce(%177 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %179 = stablehlo.multiply %178, %21 : tensor<f32>
    %180 = stablehlo.add %179, %23 : tensor<f32>
    %181 = stablehlo.rsqrt %180 : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %181, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %183 = stablehlo.multiply %175, %182 : tensor<14xf32>
    %184 = stablehlo.multiply %183, %176 : tensor<14xf32>
    %185 = stablehlo.dot_general %model.embed_tokens.weight, %184, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %186 = stablehlo.reduce(%185 init: %65) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %188 = stablehlo.is_finite %187 : (tensor<26xf32>) -> tensor<26xi1>
    %189 = stablehlo.compare EQ, %185, %187 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %190 = stablehlo.constant dense<false> : tensor<26xi1>
    %191 = stablehlo.select %188, %189, %190 : tensor<26xi1>, tensor<26xi1>
    %192 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %193 = stablehlo.iota dim = 0 : tensor<26xui32>
    %194 = stablehlo.select %191, %193, %192 : tensor<26xi1>, tensor<26xui32>
    %195 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %196 = stablehlo.reduce(%194 init: %195) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %197 = stablehlo.bitcast_convert %196 : (tensor<ui32>) -> tensor<i32>
    return %197, %47, %126 : tensor<i32>, tensor<17x2x3x8xf32>, tensor<17x2x3x8xf32>
  }
}
