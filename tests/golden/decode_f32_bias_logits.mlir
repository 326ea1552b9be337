module @decode_logits {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf32>,
    %model.layers.0.input_layernorm.weight: tensor<14xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.0.self_attn.qkv_proj.bias: tensor<216xf32>,
    %model.layers.0.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.0.self_attn.o_proj.bias: tensor<14xf32>,
    %model.layers.0.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.gate_proj.bias: tensor<22xf32>,
    %model.layers.0.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.up_proj.bias: tensor<22xf32>,
    %model.layers.0.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.layers.0.mlp.down_proj.bias: tensor<14xf32>,
    %model.layers.1.input_layernorm.weight: tensor<14xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.1.self_attn.qkv_proj.bias: tensor<216xf32>,
    %model.layers.1.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.1.self_attn.o_proj.bias: tensor<14xf32>,
    %model.layers.1.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.1.mlp.gate_proj.bias: tensor<22xf32>,
    %model.layers.1.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.1.mlp.up_proj.bias: tensor<22xf32>,
    %model.layers.1.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.layers.1.mlp.down_proj.bias: tensor<14xf32>,
    %model.norm.weight: tensor<14xf32>,
    %rope: tensor<17x2x2x4xf32>,
    %cache.0: tensor<17x2x3x8xf32>,
    %cache.1: tensor<17x2x3x8xf32>,
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<26xf32>, tensor<17x2x3x8xf32>, tensor<17x2x3x8xf32>) {
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
    %30 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.bias, dims = [0] : (tensor<216xf32>) -> tensor<216xf32>
    %31 = stablehlo.add %29, %30 : tensor<216xf32>
    %32 = stablehlo.reshape %31 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %33 = stablehlo.reshape %32 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %34 = stablehlo.reshape %32 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %35 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %36 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
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
    %48 = stablehlo.dynamic_update_slice %cache.0, %47, %position, %6, %6, %6 : (tensor<17x2x3x8xf32>, tensor<1x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
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
    %59 = stablehlo.reduce(%58 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %60 = stablehlo.reshape %16 : (tensor<1x10xi1>) -> tensor<10xi1>
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
    %71 = stablehlo.reduce(%70 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %73 = stablehlo.divide %70, %72 : tensor<3x7x10xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x8xf32>
    %75 = stablehlo.broadcast_in_dim %52, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %76 = stablehlo.multiply %74, %75 : tensor<3x7x10x8xf32>
    %77 = stablehlo.reduce(%76 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x8xf32>
    %78 = stablehlo.reshape %77 : (tensor<3x7x8xf32>) -> tensor<168xf32>
    %79 = stablehlo.dot_general %model.layers.0.self_attn.o_proj.weight, %78, contracting_dims = [1] x [0] : (tensor<14x168xf32>, tensor<168xf32>) -> tensor<14xf32>
    %80 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.bias, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %81 = stablehlo.add %79, %80 : tensor<14xf32>
    %82 = stablehlo.add %5, %81 : tensor<14xf32>
    // layer 0: feed-forward
    %83 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %84 = stablehlo.multiply %82, %82 : tensor<14xf32>
    %85 = stablehlo.reduce(%84 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %86 = stablehlo.multiply %85, %21 : tensor<f32>
    %87 = stablehlo.add %86, %23 : tensor<f32>
    %88 = stablehlo.rsqrt %87 : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %90 = stablehlo.multiply %82, %89 : tensor<14xf32>
    %91 = stablehlo.multiply %90, %83 : tensor<14xf32>
    %92 = stablehlo.dot_general %model.layers.0.mlp.gate_proj.weight, %91, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %93 = stablehlo.dot_general %model.layers.0.mlp.up_proj.weight, %91, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %94 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.bias, dims = [0] : (tensor<22xf32>) -> tensor<22xf32>
    %95 = stablehlo.add %92, %94 : tensor<22xf32>
    %96 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.bias, dims = [0] : (tensor<22xf32>) -> tensor<22xf32>
    %97 = stablehlo.add %93, %96 : tensor<22xf32>
    %98 = stablehlo.logistic %95 : tensor<22xf32>
    %99 = stablehlo.multiply %95, %98 : tensor<22xf32>
    %100 = stablehlo.multiply %99, %97 : tensor<22xf32>
    %101 = stablehlo.dot_general %model.layers.0.mlp.down_proj.weight, %100, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %102 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.bias, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %103 = stablehlo.add %101, %102 : tensor<14xf32>
    %104 = stablehlo.add %82, %103 : tensor<14xf32>
    // layer 1: attention
    %105 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %106 = stablehlo.multiply %104, %104 : tensor<14xf32>
    %107 = stablehlo.reduce(%106 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %108 = stablehlo.multiply %107, %21 : tensor<f32>
    %109 = stablehlo.add %108, %23 : tensor<f32>
    %110 = stablehlo.rsqrt %109 : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %112 = stablehlo.multiply %104, %111 : tensor<14xf32>
    %113 = stablehlo.multiply %112, %105 : tensor<14xf32>
    %114 = stablehlo.dot_general %model.layers.1.self_attn.qkv_proj.weight, %113, contracting_dims = [1] x [0] : (tensor<216x14xf32>, tensor<14xf32>) -> tensor<216xf32>
    %115 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.bias, dims = [0] : (tensor<216xf32>) -> tensor<216xf32>
    %116 = stablehlo.add %114, %115 : tensor<216xf32>
    %117 = stablehlo.reshape %116 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %118 = stablehlo.reshape %117 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %119 = stablehlo.reshape %117 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %120 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %121 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %122 = stablehlo.multiply %119, %120 : tensor<1x27x2x4xf32>
    %123 = stablehlo.reverse %119, dims = [2] : tensor<1x27x2x4xf32>
    %124 = stablehlo.multiply %123, %121 : tensor<1x27x2x4xf32>
    %125 = stablehlo.add %122, %124 : tensor<1x27x2x4xf32>
    %126 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %127 = stablehlo.compare GE, %126, %42 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %128 = stablehlo.select %127, %118, %125 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %129 = stablehlo.reshape %128 : (tensor<1x27x2x4xf32>) -> tensor<1x27x8xf32>
    %130 = stablehlo.slice %129 [0:1, 21:27, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x6x8xf32>
    %131 = stablehlo.reshape %130 : (tensor<1x6x8xf32>) -> tensor<1x2x3x8xf32>
    %132 = stablehlo.dynamic_update_slice %cache.1, %131, %position, %6, %6, %6 : (tensor<17x2x3x8xf32>, tensor<1x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %133 = stablehlo.slice %132 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %134 = stablehlo.reshape %133 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %135 = stablehlo.slice %132 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %136 = stablehlo.reshape %135 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %137 = stablehlo.slice %129 [0:1, 0:21, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x21x8xf32>
    %138 = stablehlo.reshape %137 : (tensor<1x21x8xf32>) -> tensor<1x3x7x8xf32>
    %139 = stablehlo.reshape %138 : (tensor<1x3x7x8xf32>) -> tensor<3x7x8xf32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [0, 1, 3] : (tensor<3x7x8xf32>) -> tensor<3x7x10x8xf32>
    %141 = stablehlo.broadcast_in_dim %134, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %142 = stablehlo.multiply %140, %141 : tensor<3x7x10x8xf32>
    %143 = stablehlo.reduce(%142 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %144 = stablehlo.reshape %16 : (tensor<1x10xi1>) -> tensor<10xi1>
    %145 = stablehlo.broadcast_in_dim %144, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %146 = stablehlo.multiply %143, %62 : tensor<3x7x10xf32>
    %147 = stablehlo.select %145, %146, %64 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %148 = stablehlo.reduce(%147 init: %66) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %150 = stablehlo.subtract %147, %149 : tensor<3x7x10xf32>
    %151 = stablehlo.exponential %150 : tensor<3x7x10xf32>
    %152 = stablehlo.reduce(%151 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %153 = stablehlo.broadcast_in_dim %152, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %154 = stablehlo.divide %151, %153 : tensor<3x7x10xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x8xf32>
    %156 = stablehlo.broadcast_in_dim %136, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %157 = stablehlo.multiply %155, %156 : tensor<3x7x10x8xf32>
    %158 = stablehlo.reduce(%157 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x8xf32>
    %159 = stablehlo.reshape %158 : (tensor<3x7x8xf32>) -> tensor<168xf32>
    %160 = stablehlo.dot_general %model.layers.1.self_attn.o_proj.weight, %159, contracting_dims = [1] x [0] : (tensor<14x168xf32>, tensor<168xf32>) -> tensor<14xf32>
    %161 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.bias, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %162 = stablehlo.add %160, %161 : tensor<14xf32>
    %163 = stablehlo.add %104, %162 : tensor<14xf32>
    // layer 1: feed-forward
    %164 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %165 = stablehlo.multiply %163, %163 : tensor<14xf32>
    %166 = stablehlo.reduce(%165 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %167 = stablehlo.multiply %166, %21 : tensor<f32>
    %168 = stablehlo.add %167, %23 : tensor<f32>
    %169 = stablehlo.rsqrt %168 : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %171 = stablehlo.multiply %163, %170 : tensor<14xf32>
    %172 = stablehlo.multiply %171, %164 : tensor<14xf32>
    %173 = stablehlo.dot_general %model.layers.1.mlp.gate_proj.weight, %172, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %174 = stablehlo.dot_general %model.layers.1.mlp.up_proj.weight, %172, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %175 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.bias, dims = [0] : (tensor<22xf32>) -> tensor<22xf32>
    %176 = stablehlo.add %173, %175 : tensor<22xf32>
    %177 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.bias, dims = [0] : (tensor<22xf32>) -> tensor<22xf32>
    %178 = stablehlo.add %174, %177 : tensor<22xf32>
    %179 = stablehlo.logistic %176 : tensor<22xf32>
    %180 = stablehlo.multiply %176, %179 : tensor<22xf32>
    %181 = stablehlo.multiply %180, %178 : tensor<22xf32>
    %182 = stablehlo.dot_general %model.layers.1.mlp.down_proj.weight, %181, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %183 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.bias, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %184 = stablehlo.add %182, %183 : tensor<14xf32>
    %185 = stablehlo.add %163, %184 : tensor<14xf32>
    // head
    %186 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %187 = stablehlo.multiply %185, %185 : tensor<14xf32>
    %188 = stablehlo.reduce(%187 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %189 = stablehlo.multiply %188, %21 : tensor<f32>
    %190 = stablehlo.add %189, %23 : tensor<f32>
    %191 = stablehlo.rsqrt %190 : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %191, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %193 = stablehlo.multiply %185, %192 : tensor<14xf32>
    %194 = stablehlo.multiply %193, %186 : tensor<14xf32>
    %195 = stablehlo.dot_general %model.embed_tokens.weight, %194, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    return %195, %48, %132 : tensor<26xf32>, tensor<17x2x3x8xf32>, tensor<17x2x3x8xf32>
  }
}
