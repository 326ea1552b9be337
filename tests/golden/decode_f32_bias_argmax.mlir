module @decode_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf32>,
    %model.layers.0.input_layernorm.weight: tensor<14xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.0.self_attn.qkv_proj.bias: tensor<216xf32>,
    %model.layers.0.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.0.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.layers.1.input_layernorm.weight: tensor<14xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.1.self_attn.qkv_proj.bias: tensor<216xf32>,
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
    %90 = stablehlo.dot_general %model.layers.0.mlp.gate_proj.weight, %89, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %91 = stablehlo.dot_general %model.layers.0.mlp.up_proj.weight, %89, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %92 = stablehlo.logistic %90 : tensor<22xf32>
    %93 = stablehlo.multiply %90, %92 : tensor<22xf32>
    %94 = stablehlo.multiply %93, %91 : tensor<22xf32>
    %95 = stablehlo.dot_general %model.layers.0.mlp.down_proj.weight, %94, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %96 = stablehlo.add %80, %95 : tensor<14xf32>
    // layer 1: attention
    %97 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %98 = stablehlo.multiply %96, %96 : tensor<14xf32>
    %99 = stablehlo.reduce(%98 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %100 = stablehlo.multiply %99, %21 : tensor<f32>
    %101 = stablehlo.add %100, %23 : tensor<f32>
    %102 = stablehlo.rsqrt %101 : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %104 = stablehlo.multiply %96, %103 : tensor<14xf32>
    %105 = stablehlo.multiply %104, %97 : tensor<14xf32>
    %106 = stablehlo.dot_general %model.layers.1.self_attn.qkv_proj.weight, %105, contracting_dims = [1] x [0] : (tensor<216x14xf32>, tensor<14xf32>) -> tensor<216xf32>
    %107 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.bias, dims = [0] : (tensor<216xf32>) -> tensor<216xf32>
    %108 = stablehlo.add %106, %107 : tensor<216xf32>
    %109 = stablehlo.reshape %108 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %110 = stablehlo.reshape %109 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %111 = stablehlo.reshape %109 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %112 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %113 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %114 = stablehlo.multiply %111, %112 : tensor<1x27x2x4xf32>
    %115 = stablehlo.reverse %111, dims = [2] : tensor<1x27x2x4xf32>
    %116 = stablehlo.multiply %115, %113 : tensor<1x27x2x4xf32>
    %117 = stablehlo.add %114, %116 : tensor<1x27x2x4xf32>
    %118 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %119 = stablehlo.compare GE, %118, %42 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %120 = stablehlo.select %119, %110, %117 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %121 = stablehlo.reshape %120 : (tensor<1x27x2x4xf32>) -> tensor<1x27x8xf32>
    %122 = stablehlo.slice %121 [0:1, 21:27, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x6x8xf32>
    %123 = stablehlo.reshape %122 : (tensor<1x6x8xf32>) -> tensor<1x2x3x8xf32>
    %124 = stablehlo.dynamic_update_slice %cache.1, %123, %position, %6, %6, %6 : (tensor<17x2x3x8xf32>, tensor<1x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %125 = stablehlo.slice %124 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %126 = stablehlo.reshape %125 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %127 = stablehlo.slice %124 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %128 = stablehlo.reshape %127 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %129 = stablehlo.slice %121 [0:1, 0:21, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x21x8xf32>
    %130 = stablehlo.reshape %129 : (tensor<1x21x8xf32>) -> tensor<1x3x7x8xf32>
    %131 = stablehlo.reshape %130 : (tensor<1x3x7x8xf32>) -> tensor<3x7x8xf32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0, 1, 3] : (tensor<3x7x8xf32>) -> tensor<3x7x10x8xf32>
    %133 = stablehlo.broadcast_in_dim %126, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %134 = stablehlo.multiply %132, %133 : tensor<3x7x10x8xf32>
    %135 = stablehlo.reduce(%134 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %136 = stablehlo.reshape %16 : (tensor<1x10xi1>) -> tensor<10xi1>
    %137 = stablehlo.broadcast_in_dim %136, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %138 = stablehlo.multiply %135, %62 : tensor<3x7x10xf32>
    %139 = stablehlo.select %137, %138, %64 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %140 = stablehlo.reduce(%139 init: %66) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %142 = stablehlo.subtract %139, %141 : tensor<3x7x10xf32>
    %143 = stablehlo.exponential %142 : tensor<3x7x10xf32>
    %144 = stablehlo.reduce(%143 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %146 = stablehlo.divide %143, %145 : tensor<3x7x10xf32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x8xf32>
    %148 = stablehlo.broadcast_in_dim %128, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %149 = stablehlo.multiply %147, %148 : tensor<3x7x10x8xf32>
    %150 = stablehlo.reduce(%149 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x8xf32>
    %151 = stablehlo.reshape %150 : (tensor<3x7x8xf32>) -> tensor<168xf32>
    %152 = stablehlo.dot_general %model.layers.1.self_attn.o_proj.weight, %151, contracting_dims = [1] x [0] : (tensor<14x168xf32>, tensor<168xf32>) -> tensor<14xf32>
    %153 = stablehlo.add %96, %152 : tensor<14xf32>
    // layer 1: feed-forward
    %154 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %155 = stablehlo.multiply %153, %153 : tensor<14xf32>
    %156 = stablehlo.reduce(%155 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %157 = stablehlo.multiply %156, %21 : tensor<f32>
    %158 = stablehlo.add %157, %23 : tensor<f32>
    %159 = stablehlo.rsqrt %158 : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %159, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %161 = stablehlo.multiply %153, %160 : tensor<14xf32>
    %162 = stablehlo.multiply %161, %154 : tensor<14xf32>
    %163 = stablehlo.dot_general %model.layers.1.mlp.gate_proj.weight, %162, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %164 = stablehlo.dot_general %model.layers.1.mlp.up_proj.weight, %162, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %165 = stablehlo.logistic %163 : tensor<22xf32>
    %166 = stablehlo.multiply %163, %165 : tensor<22xf32>
    %167 = stablehlo.multiply %166, %164 : tensor<22xf32>
    %168 = stablehlo.dot_general %model.layers.1.mlp.down_proj.weight, %167, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %169 = stablehlo.add %153, %168 : tensor<14xf32>
    // head
    %170 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %171 = stablehlo.multiply %169, %169 : tensor<14xf32>
    %172 = stablehlo.reduce(%171 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %173 = stablehlo.multiply %172, %21 : tensor<f32>
    %174 = stablehlo.add %173, %23 : tensor<f32>
    %175 = stablehlo.rsqrt %174 : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %177 = stablehlo.multiply %169, %176 : tensor<14xf32>
    %178 = stablehlo.multiply %177, %170 : tensor<14xf32>
    %179 = stablehlo.dot_general %model.embed_tokens.weight, %178, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %180 = stablehlo.reduce(%179 init: %66) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %181 = stablehlo.broadcast_in_dim %180, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %182 = stablehlo.is_finite %181 : (tensor<26xf32>) -> tensor<26xi1>
    %183 = stablehlo.compare EQ, %179, %181 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %184 = stablehlo.constant dense<false> : tensor<26xi1>
    %185 = stablehlo.select %182, %183, %184 : tensor<26xi1>, tensor<26xi1>
    %186 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %187 = stablehlo.iota dim = 0 : tensor<26xui32>
    %188 = stablehlo.select %185, %187, %186 : tensor<26xi1>, tensor<26xui32>
    %189 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %190 = stablehlo.reduce(%188 init: %189) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %191 = stablehlo.bitcast_convert %190 : (tensor<ui32>) -> tensor<i32>
    return %191, %48, %124 : tensor<i32>, tensor<17x2x3x8xf32>, tensor<17x2x3x8xf32>
  }
}
