module @decode_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf32>,
    %model.layers.0.input_layernorm.weight: tensor<14xf32>,
    %model.layers.0.self_attn.q_proj.weight: tensor<144x14xf32>,
    %model.layers.0.self_attn.k_proj.weight: tensor<24x14xf32>,
    %model.layers.0.self_attn.v_proj.weight: tensor<24x14xf32>,
    %model.layers.0.self_attn.o_proj.weight: tensor<14x144xf32>,
    %model.layers.0.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.layers.1.input_layernorm.weight: tensor<14xf32>,
    %model.layers.1.self_attn.q_proj.weight: tensor<144x14xf32>,
    %model.layers.1.self_attn.k_proj.weight: tensor<24x14xf32>,
    %model.layers.1.self_attn.v_proj.weight: tensor<24x14xf32>,
    %model.layers.1.self_attn.o_proj.weight: tensor<14x144xf32>,
    %model.layers.1.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.1.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.1.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.norm.weight: tensor<14xf32>,
    %rope: tensor<16x2x2x4xf32>,
    %cache.0.key: tensor<3x16x8xf32>,
    %cache.0.value: tensor<3x16x8xf32>,
    %cache.1.key: tensor<3x16x8xf32>,
    %cache.1.value: tensor<3x16x8xf32>,
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<i32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.constant dense<15> : tensor<i32>
    %2 = stablehlo.clamp %0, %position, %1 : tensor<i32>
    %3 = stablehlo.constant dense<25> : tensor<i32>
    %4 = stablehlo.clamp %0, %tokens, %3 : tensor<i32>
    %5 = stablehlo.reshape %4 : (tensor<i32>) -> tensor<1xi32>
    %6 = "stablehlo.gather"(%model.embed_tokens.weight, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf32>, tensor<1xi32>) -> tensor<1x14xf32>
    %7 = stablehlo.reshape %6 : (tensor<1x14xf32>) -> tensor<14xf32>
    %8 = stablehlo.dynamic_slice %rope, %2, %0, %0, %0, sizes = [1, 2, 2, 4] : (tensor<16x2x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x4xf32>
    %9 = stablehlo.slice %8 [0:1, 0:1, 0:2, 0:4] : (tensor<1x2x2x4xf32>) -> tensor<1x1x2x4xf32>
    %10 = stablehlo.slice %8 [0:1, 1:2, 0:2, 0:4] : (tensor<1x2x2x4xf32>) -> tensor<1x1x2x4xf32>
    %11 = stablehlo.reshape %9 : (tensor<1x1x2x4xf32>) -> tensor<1x2x4xf32>
    %12 = stablehlo.reshape %10 : (tensor<1x1x2x4xf32>) -> tensor<1x2x4xf32>
    %13 = stablehlo.iota dim = 0 : tensor<1x10xi32>
    %14 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<1x10xi32>
    %15 = stablehlo.add %13, %14 : tensor<1x10xi32>
    %16 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %17 = stablehlo.compare LE, %16, %15 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %18 = stablehlo.multiply %7, %7 : tensor<14xf32>
    %19 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %20 = stablehlo.reduce(%18 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %21 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %22 = stablehlo.multiply %20, %21 : tensor<f32>
    %23 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %24 = stablehlo.add %22, %23 : tensor<f32>
    %25 = stablehlo.rsqrt %24 : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %27 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %28 = stablehlo.multiply %7, %27 : tensor<14xf32>
    %29 = stablehlo.multiply %28, %26 : tensor<14xf32>
    %30 = stablehlo.dot_general %model.layers.0.self_attn.q_proj.weight, %29, contracting_dims = [1] x [0] : (tensor<144x14xf32>, tensor<14xf32>) -> tensor<144xf32>
    %31 = stablehlo.reshape %30 : (tensor<144xf32>) -> tensor<1x18x2x4xf32>
    %32 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x18x2x4xf32>
    %33 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x18x2x4xf32>
    %34 = stablehlo.multiply %31, %32 : tensor<1x18x2x4xf32>
    %35 = stablehlo.reverse %31, dims = [2] : tensor<1x18x2x4xf32>
    %36 = stablehlo.multiply %35, %33 : tensor<1x18x2x4xf32>
    %37 = stablehlo.add %34, %36 : tensor<1x18x2x4xf32>
    %38 = stablehlo.transpose %37, dims = [1, 0, 2, 3] : (tensor<1x18x2x4xf32>) -> tensor<18x1x2x4xf32>
    %39 = stablehlo.reshape %38 : (tensor<18x1x2x4xf32>) -> tensor<18x1x8xf32>
    %40 = stablehlo.dot_general %model.layers.0.self_attn.k_proj.weight, %29, contracting_dims = [1] x [0] : (tensor<24x14xf32>, tensor<14xf32>) -> tensor<24xf32>
    %41 = stablehlo.reshape %40 : (tensor<24xf32>) -> tensor<1x3x2x4xf32>
    %42 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x3x2x4xf32>
    %43 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x3x2x4xf32>
    %44 = stablehlo.multiply %41, %42 : tensor<1x3x2x4xf32>
    %45 = stablehlo.reverse %41, dims = [2] : tensor<1x3x2x4xf32>
    %46 = stablehlo.multiply %45, %43 : tensor<1x3x2x4xf32>
    %47 = stablehlo.add %44, %46 : tensor<1x3x2x4xf32>
    %48 = stablehlo.transpose %47, dims = [1, 0, 2, 3] : (tensor<1x3x2x4xf32>) -> tensor<3x1x2x4xf32>
    %49 = stablehlo.reshape %48 : (tensor<3x1x2x4xf32>) -> tensor<3x1x8xf32>
    %50 = stablehlo.dot_general %model.layers.0.self_attn.v_proj.weight, %29, contracting_dims = [1] x [0] : (tensor<24x14xf32>, tensor<14xf32>) -> tensor<24xf32>
    %51 = stablehlo.reshape %50 : (tensor<24xf32>) -> tensor<1x3x2x4xf32>
    %52 = stablehlo.transpose %51, dims = [1, 0, 2, 3] : (tensor<1x3x2x4xf32>) -> tensor<3x1x2x4xf32>
    %53 = stablehlo.reshape %52 : (tensor<3x1x2x4xf32>) -> tensor<3x1x8xf32>
    %54 = stablehlo.dynamic_update_slice %cache.0.key, %49, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %55 = stablehlo.dynamic_update_slice %cache.0.value, %53, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %56 = stablehlo.slice %54 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %57 = stablehlo.slice %55 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %58 = stablehlo.reshape %39 : (tensor<18x1x8xf32>) -> tensor<3x6x8xf32>
    %59 = stablehlo.dot_general %58, %56, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x6x8xf32>, tensor<3x10x8xf32>) -> tensor<3x6x10xf32>
    %60 = stablehlo.reshape %59 : (tensor<3x6x10xf32>) -> tensor<3x6x1x10xf32>
    %61 = stablehlo.broadcast_in_dim %17, dims = [2, 3] : (tensor<1x10xi1>) -> tensor<3x6x1x10xi1>
    %62 = stablehlo.constant dense<3.5355338e-01> : tensor<3x6x1x10xf32>
    %63 = stablehlo.multiply %60, %62 : tensor<3x6x1x10xf32>
    %64 = stablehlo.constant dense<-1.0e+30> : tensor<3x6x1x10xf32>
    %65 = stablehlo.select %61, %63, %64 : tensor<3x6x1x10xi1>, tensor<3x6x1x10xf32>
    %66 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %67 = stablehlo.reduce(%65 init: %66) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %69 = stablehlo.subtract %65, %68 : tensor<3x6x1x10xf32>
    %70 = stablehlo.exponential %69 : tensor<3x6x1x10xf32>
    %71 = stablehlo.reduce(%70 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %73 = stablehlo.divide %70, %72 : tensor<3x6x1x10xf32>
    %74 = stablehlo.reshape %73 : (tensor<3x6x1x10xf32>) -> tensor<3x6x10xf32>
    %75 = stablehlo.dot_general %74, %57, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x6x10xf32>, tensor<3x10x8xf32>) -> tensor<3x6x8xf32>
    %76 = stablehlo.reshape %75 : (tensor<3x6x8xf32>) -> tensor<18x1x8xf32>
    %77 = stablehlo.transpose %76, dims = [1, 0, 2] : (tensor<18x1x8xf32>) -> tensor<1x18x8xf32>
    %78 = stablehlo.reshape %77 : (tensor<1x18x8xf32>) -> tensor<144xf32>
    %79 = stablehlo.dot_general %model.layers.0.self_attn.o_proj.weight, %78, contracting_dims = [1] x [0] : (tensor<14x144xf32>, tensor<144xf32>) -> tensor<14xf32>
    %80 = stablehlo.add %7, %79 : tensor<14xf32>
    // layer 0: feed-forward
    %81 = stablehlo.multiply %80, %80 : tensor<14xf32>
    %82 = stablehlo.reduce(%81 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %83 = stablehlo.multiply %82, %21 : tensor<f32>
    %84 = stablehlo.add %83, %23 : tensor<f32>
    %85 = stablehlo.rsqrt %84 : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %87 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %88 = stablehlo.multiply %80, %87 : tensor<14xf32>
    %89 = stablehlo.multiply %88, %86 : tensor<14xf32>
    %90 = stablehlo.dot_general %model.layers.0.mlp.gate_proj.weight, %89, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %91 = stablehlo.dot_general %model.layers.0.mlp.up_proj.weight, %89, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %92 = stablehlo.logistic %90 : tensor<22xf32>
    %93 = stablehlo.multiply %90, %92 : tensor<22xf32>
    %94 = stablehlo.multiply %93, %91 : tensor<22xf32>
    %95 = stablehlo.dot_general %model.layers.0.mlp.down_proj.weight, %94, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %96 = stablehlo.add %80, %95 : tensor<14xf32>
    // layer 1: attention
    %97 = stablehlo.multiply %96, %96 : tensor<14xf32>
    %98 = stablehlo.reduce(%97 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %99 = stablehlo.multiply %98, %21 : tensor<f32>
    %100 = stablehlo.add %99, %23 : tensor<f32>
    %101 = stablehlo.rsqrt %100 : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %103 = stablehlo.broadcast_in_dim %101, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %104 = stablehlo.multiply %96, %103 : tensor<14xf32>
    %105 = stablehlo.multiply %104, %102 : tensor<14xf32>
    %106 = stablehlo.dot_general %model.layers.1.self_attn.q_proj.weight, %105, contracting_dims = [1] x [0] : (tensor<144x14xf32>, tensor<14xf32>) -> tensor<144xf32>
    %107 = stablehlo.reshape %106 : (tensor<144xf32>) -> tensor<1x18x2x4xf32>
    %108 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x18x2x4xf32>
    %109 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x18x2x4xf32>
    %110 = stablehlo.multiply %107, %108 : tensor<1x18x2x4xf32>
    %111 = stablehlo.reverse %107, dims = [2] : tensor<1x18x2x4xf32>
    %112 = stablehlo.multiply %111, %109 : tensor<1x18x2x4xf32>
    %113 = stablehlo.add %110, %112 : tensor<1x18x2x4xf32>
    %114 = stablehlo.transpose %113, dims = [1, 0, 2, 3] : (tensor<1x18x2x4xf32>) -> tensor<18x1x2x4xf32>
    %115 = stablehlo.reshape %114 : (tensor<18x1x2x4xf32>) -> tensor<18x1x8xf32>
    %116 = stablehlo.dot_general %model.layers.1.self_attn.k_proj.weight, %105, contracting_dims = [1] x [0] : (tensor<24x14xf32>, tensor<14xf32>) -> tensor<24xf32>
    %117 = stablehlo.reshape %116 : (tensor<24xf32>) -> tensor<1x3x2x4xf32>
    %118 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x3x2x4xf32>
    %119 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x3x2x4xf32>
    %120 = stablehlo.multiply %117, %118 : tensor<1x3x2x4xf32>
    %121 = stablehlo.reverse %117, dims = [2] : tensor<1x3x2x4xf32>
    %122 = stablehlo.multiply %121, %119 : tensor<1x3x2x4xf32>
    %123 = stablehlo.add %120, %122 : tensor<1x3x2x4xf32>
    %124 = stablehlo.transpose %123, dims = [1, 0, 2, 3] : (tensor<1x3x2x4xf32>) -> tensor<3x1x2x4xf32>
    %125 = stablehlo.reshape %124 : (tensor<3x1x2x4xf32>) -> tensor<3x1x8xf32>
    %126 = stablehlo.dot_general %model.layers.1.self_attn.v_proj.weight, %105, contracting_dims = [1] x [0] : (tensor<24x14xf32>, tensor<14xf32>) -> tensor<24xf32>
    %127 = stablehlo.reshape %126 : (tensor<24xf32>) -> tensor<1x3x2x4xf32>
    %128 = stablehlo.transpose %127, dims = [1, 0, 2, 3] : (tensor<1x3x2x4xf32>) -> tensor<3x1x2x4xf32>
    %129 = stablehlo.reshape %128 : (tensor<3x1x2x4xf32>) -> tensor<3x1x8xf32>
    %130 = stablehlo.dynamic_update_slice %cache.1.key, %125, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %131 = stablehlo.dynamic_update_slice %cache.1.value, %129, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %132 = stablehlo.slice %130 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %133 = stablehlo.slice %131 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %134 = stablehlo.reshape %115 : (tensor<18x1x8xf32>) -> tensor<3x6x8xf32>
    %135 = stablehlo.dot_general %134, %132, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x6x8xf32>, tensor<3x10x8xf32>) -> tensor<3x6x10xf32>
    %136 = stablehlo.reshape %135 : (tensor<3x6x10xf32>) -> tensor<3x6x1x10xf32>
    %137 = stablehlo.broadcast_in_dim %17, dims = [2, 3] : (tensor<1x10xi1>) -> tensor<3x6x1x10xi1>
    %138 = stablehlo.multiply %136, %62 : tensor<3x6x1x10xf32>
    %139 = stablehlo.select %137, %138, %64 : tensor<3x6x1x10xi1>, tensor<3x6x1x10xf32>
    %140 = stablehlo.reduce(%139 init: %66) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %142 = stablehlo.subtract %139, %141 : tensor<3x6x1x10xf32>
    %143 = stablehlo.exponential %142 : tensor<3x6x1x10xf32>
    %144 = stablehlo.reduce(%143 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %146 = stablehlo.divide %143, %145 : tensor<3x6x1x10xf32>
    %147 = stablehlo.reshape %146 : (tensor<3x6x1x10xf32>) -> tensor<3x6x10xf32>
    %148 = stablehlo.dot_general %147, %133, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x6x10xf32>, tensor<3x10x8xf32>) -> tensor<3x6x8xf32>
    %149 = stablehlo.reshape %148 : (tensor<3x6x8xf32>) -> tensor<18x1x8xf32>
    %150 = stablehlo.transpose %149, dims = [1, 0, 2] : (tensor<18x1x8xf32>) -> tensor<1x18x8xf32>
    %151 = stablehlo.reshape %150 : (tensor<1x18x8xf32>) -> tensor<144xf32>
    %152 = stablehlo.dot_general %model.layers.1.self_attn.o_proj.weight, %151, contracting_dims = [1] x [0] : (tensor<14x144xf32>, tensor<144xf32>) -> tensor<14xf32>
    %153 = stablehlo.add %96, %152 : tensor<14xf32>
    // layer 1: feed-forward
    %154 = stablehlo.multiply %153, %153 : tensor<14xf32>
    %155 = stablehlo.reduce(%154 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %156 = stablehlo.multiply %155, %21 : tensor<f32>
    %157 = stablehlo.add %156, %23 : tensor<f32>
    %158 = stablehlo.rsqrt %157 : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %160 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %161 = stablehlo.multiply %153, %160 : tensor<14xf32>
    %162 = stablehlo.multiply %161, %159 : tensor<14xf32>
    %163 = stablehlo.dot_general %model.layers.1.mlp.gate_proj.weight, %162, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %164 = stablehlo.dot_general %model.layers.1.mlp.up_proj.weight, %162, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %165 = stablehlo.logistic %163 : tensor<22xf32>
    %166 = stablehlo.multiply %163, %165 : tensor<22xf32>
    %167 = stablehlo.multiply %166, %164 : tensor<22xf32>
    %168 = stablehlo.dot_general %model.layers.1.mlp.down_proj.weight, %167, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %169 = stablehlo.add %153, %168 : tensor<14xf32>
    // head
    %170 = stablehlo.multiply %169, %169 : tensor<14xf32>
    %171 = stablehlo.reduce(%170 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %172 = stablehlo.multiply %171, %21 : tensor<f32>
    %173 = stablehlo.add %172, %23 : tensor<f32>
    %174 = stablehlo.rsqrt %173 : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %176 = stablehlo.broadcast_in_dim %174, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %177 = stablehlo.multiply %169, %176 : tensor<14xf32>
    %178 = stablehlo.multiply %177, %175 : tensor<14xf32>
    %179 = stablehlo.dot_general %model.embed_tokens.weight, %178, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %180 = stablehlo.reduce(%179 init: %66) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %181 = stablehlo.broadcast_in_dim %180, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %182 = stablehlo.compare EQ, %179, %181 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %183 = stablehlo.constant dense<2147483647> : tensor<26xi32>
    %184 = stablehlo.iota dim = 0 : tensor<26xi32>
    %185 = stablehlo.select %182, %184, %183 : tensor<26xi1>, tensor<26xi32>
    %186 = stablehlo.constant dense<2147483647> : tensor<i32>
    %187 = stablehlo.reduce(%185 init: %186) applies stablehlo.minimum across dimensions = [0] : (tensor<26xi32>, tensor<i32>) -> tensor<i32>
    %188 = stablehlo.is_finite %180 : (tensor<f32>) -> tensor<i1>
    %189 = stablehlo.select %188, %187, %186 : tensor<i1>, tensor<i32>
    return %189, %54, %55, %130, %131 : tensor<i32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>
  }
}
