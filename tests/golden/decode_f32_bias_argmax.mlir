module @decode_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf32>,
    %model.layers.0.input_layernorm.weight: tensor<14xf32>,
    %model.layers.0.self_attn.q_proj.weight: tensor<144x14xf32>,
    %model.layers.0.self_attn.q_proj.bias: tensor<144xf32>,
    %model.layers.0.self_attn.k_proj.weight: tensor<24x14xf32>,
    %model.layers.0.self_attn.k_proj.bias: tensor<24xf32>,
    %model.layers.0.self_attn.v_proj.weight: tensor<24x14xf32>,
    %model.layers.0.self_attn.v_proj.bias: tensor<24xf32>,
    %model.layers.0.self_attn.o_proj.weight: tensor<14x144xf32>,
    %model.layers.0.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.layers.1.input_layernorm.weight: tensor<14xf32>,
    %model.layers.1.self_attn.q_proj.weight: tensor<144x14xf32>,
    %model.layers.1.self_attn.q_proj.bias: tensor<144xf32>,
    %model.layers.1.self_attn.k_proj.weight: tensor<24x14xf32>,
    %model.layers.1.self_attn.k_proj.bias: tensor<24xf32>,
    %model.layers.1.self_attn.v_proj.weight: tensor<24x14xf32>,
    %model.layers.1.self_attn.v_proj.bias: tensor<24xf32>,
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
    %31 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.q_proj.bias, dims = [0] : (tensor<144xf32>) -> tensor<144xf32>
    %32 = stablehlo.add %30, %31 : tensor<144xf32>
    %33 = stablehlo.reshape %32 : (tensor<144xf32>) -> tensor<1x18x2x4xf32>
    %34 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x18x2x4xf32>
    %35 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x18x2x4xf32>
    %36 = stablehlo.multiply %33, %34 : tensor<1x18x2x4xf32>
    %37 = stablehlo.reverse %33, dims = [2] : tensor<1x18x2x4xf32>
    %38 = stablehlo.multiply %37, %35 : tensor<1x18x2x4xf32>
    %39 = stablehlo.add %36, %38 : tensor<1x18x2x4xf32>
    %40 = stablehlo.transpose %39, dims = [1, 0, 2, 3] : (tensor<1x18x2x4xf32>) -> tensor<18x1x2x4xf32>
    %41 = stablehlo.reshape %40 : (tensor<18x1x2x4xf32>) -> tensor<18x1x8xf32>
    %42 = stablehlo.dot_general %model.layers.0.self_attn.k_proj.weight, %29, contracting_dims = [1] x [0] : (tensor<24x14xf32>, tensor<14xf32>) -> tensor<24xf32>
    %43 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.k_proj.bias, dims = [0] : (tensor<24xf32>) -> tensor<24xf32>
    %44 = stablehlo.add %42, %43 : tensor<24xf32>
    %45 = stablehlo.reshape %44 : (tensor<24xf32>) -> tensor<1x3x2x4xf32>
    %46 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x3x2x4xf32>
    %47 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x3x2x4xf32>
    %48 = stablehlo.multiply %45, %46 : tensor<1x3x2x4xf32>
    %49 = stablehlo.reverse %45, dims = [2] : tensor<1x3x2x4xf32>
    %50 = stablehlo.multiply %49, %47 : tensor<1x3x2x4xf32>
    %51 = stablehlo.add %48, %50 : tensor<1x3x2x4xf32>
    %52 = stablehlo.transpose %51, dims = [1, 0, 2, 3] : (tensor<1x3x2x4xf32>) -> tensor<3x1x2x4xf32>
    %53 = stablehlo.reshape %52 : (tensor<3x1x2x4xf32>) -> tensor<3x1x8xf32>
    %54 = stablehlo.dot_general %model.layers.0.self_attn.v_proj.weight, %29, contracting_dims = [1] x [0] : (tensor<24x14xf32>, tensor<14xf32>) -> tensor<24xf32>
    %55 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.v_proj.bias, dims = [0] : (tensor<24xf32>) -> tensor<24xf32>
    %56 = stablehlo.add %54, %55 : tensor<24xf32>
    %57 = stablehlo.reshape %56 : (tensor<24xf32>) -> tensor<1x3x2x4xf32>
    %58 = stablehlo.transpose %57, dims = [1, 0, 2, 3] : (tensor<1x3x2x4xf32>) -> tensor<3x1x2x4xf32>
    %59 = stablehlo.reshape %58 : (tensor<3x1x2x4xf32>) -> tensor<3x1x8xf32>
    %60 = stablehlo.dynamic_update_slice %cache.0.key, %53, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %61 = stablehlo.dynamic_update_slice %cache.0.value, %59, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %62 = stablehlo.slice %60 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %63 = stablehlo.slice %61 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %64 = stablehlo.reshape %41 : (tensor<18x1x8xf32>) -> tensor<3x6x8xf32>
    %65 = stablehlo.dot_general %64, %62, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x6x8xf32>, tensor<3x10x8xf32>) -> tensor<3x6x10xf32>
    %66 = stablehlo.reshape %65 : (tensor<3x6x10xf32>) -> tensor<3x6x1x10xf32>
    %67 = stablehlo.broadcast_in_dim %17, dims = [2, 3] : (tensor<1x10xi1>) -> tensor<3x6x1x10xi1>
    %68 = stablehlo.constant dense<3.5355338e-01> : tensor<3x6x1x10xf32>
    %69 = stablehlo.multiply %66, %68 : tensor<3x6x1x10xf32>
    %70 = stablehlo.constant dense<-1.0e+30> : tensor<3x6x1x10xf32>
    %71 = stablehlo.select %67, %69, %70 : tensor<3x6x1x10xi1>, tensor<3x6x1x10xf32>
    %72 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %73 = stablehlo.reduce(%71 init: %72) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %75 = stablehlo.subtract %71, %74 : tensor<3x6x1x10xf32>
    %76 = stablehlo.exponential %75 : tensor<3x6x1x10xf32>
    %77 = stablehlo.reduce(%76 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %79 = stablehlo.divide %76, %78 : tensor<3x6x1x10xf32>
    %80 = stablehlo.reshape %79 : (tensor<3x6x1x10xf32>) -> tensor<3x6x10xf32>
    %81 = stablehlo.dot_general %80, %63, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x6x10xf32>, tensor<3x10x8xf32>) -> tensor<3x6x8xf32>
    %82 = stablehlo.reshape %81 : (tensor<3x6x8xf32>) -> tensor<18x1x8xf32>
    %83 = stablehlo.transpose %82, dims = [1, 0, 2] : (tensor<18x1x8xf32>) -> tensor<1x18x8xf32>
    %84 = stablehlo.reshape %83 : (tensor<1x18x8xf32>) -> tensor<144xf32>
    %85 = stablehlo.dot_general %model.layers.0.self_attn.o_proj.weight, %84, contracting_dims = [1] x [0] : (tensor<14x144xf32>, tensor<144xf32>) -> tensor<14xf32>
    %86 = stablehlo.add %7, %85 : tensor<14xf32>
    // layer 0: feed-forward
    %87 = stablehlo.multiply %86, %86 : tensor<14xf32>
    %88 = stablehlo.reduce(%87 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %89 = stablehlo.multiply %88, %21 : tensor<f32>
    %90 = stablehlo.add %89, %23 : tensor<f32>
    %91 = stablehlo.rsqrt %90 : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %93 = stablehlo.broadcast_in_dim %91, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %94 = stablehlo.multiply %86, %93 : tensor<14xf32>
    %95 = stablehlo.multiply %94, %92 : tensor<14xf32>
    %96 = stablehlo.dot_general %model.layers.0.mlp.gate_proj.weight, %95, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %97 = stablehlo.dot_general %model.layers.0.mlp.up_proj.weight, %95, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %98 = stablehlo.logistic %96 : tensor<22xf32>
    %99 = stablehlo.multiply %96, %98 : tensor<22xf32>
    %100 = stablehlo.multiply %99, %97 : tensor<22xf32>
    %101 = stablehlo.dot_general %model.layers.0.mlp.down_proj.weight, %100, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %102 = stablehlo.add %86, %101 : tensor<14xf32>
    // layer 1: attention
    %103 = stablehlo.multiply %102, %102 : tensor<14xf32>
    %104 = stablehlo.reduce(%103 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %105 = stablehlo.multiply %104, %21 : tensor<f32>
    %106 = stablehlo.add %105, %23 : tensor<f32>
    %107 = stablehlo.rsqrt %106 : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %109 = stablehlo.broadcast_in_dim %107, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %110 = stablehlo.multiply %102, %109 : tensor<14xf32>
    %111 = stablehlo.multiply %110, %108 : tensor<14xf32>
    %112 = stablehlo.dot_general %model.layers.1.self_attn.q_proj.weight, %111, contracting_dims = [1] x [0] : (tensor<144x14xf32>, tensor<14xf32>) -> tensor<144xf32>
    %113 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.q_proj.bias, dims = [0] : (tensor<144xf32>) -> tensor<144xf32>
    %114 = stablehlo.add %112, %113 : tensor<144xf32>
    %115 = stablehlo.reshape %114 : (tensor<144xf32>) -> tensor<1x18x2x4xf32>
    %116 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x18x2x4xf32>
    %117 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x18x2x4xf32>
    %118 = stablehlo.multiply %115, %116 : tensor<1x18x2x4xf32>
    %119 = stablehlo.reverse %115, dims = [2] : tensor<1x18x2x4xf32>
    %120 = stablehlo.multiply %119, %117 : tensor<1x18x2x4xf32>
    %121 = stablehlo.add %118, %120 : tensor<1x18x2x4xf32>
    %122 = stablehlo.transpose %121, dims = [1, 0, 2, 3] : (tensor<1x18x2x4xf32>) -> tensor<18x1x2x4xf32>
    %123 = stablehlo.reshape %122 : (tensor<18x1x2x4xf32>) -> tensor<18x1x8xf32>
    %124 = stablehlo.dot_general %model.layers.1.self_attn.k_proj.weight, %111, contracting_dims = [1] x [0] : (tensor<24x14xf32>, tensor<14xf32>) -> tensor<24xf32>
    %125 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.k_proj.bias, dims = [0] : (tensor<24xf32>) -> tensor<24xf32>
    %126 = stablehlo.add %124, %125 : tensor<24xf32>
    %127 = stablehlo.reshape %126 : (tensor<24xf32>) -> tensor<1x3x2x4xf32>
    %128 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x3x2x4xf32>
    %129 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x3x2x4xf32>
    %130 = stablehlo.multiply %127, %128 : tensor<1x3x2x4xf32>
    %131 = stablehlo.reverse %127, dims = [2] : tensor<1x3x2x4xf32>
    %132 = stablehlo.multiply %131, %129 : tensor<1x3x2x4xf32>
    %133 = stablehlo.add %130, %132 : tensor<1x3x2x4xf32>
    %134 = stablehlo.transpose %133, dims = [1, 0, 2, 3] : (tensor<1x3x2x4xf32>) -> tensor<3x1x2x4xf32>
    %135 = stablehlo.reshape %134 : (tensor<3x1x2x4xf32>) -> tensor<3x1x8xf32>
    %136 = stablehlo.dot_general %model.layers.1.self_attn.v_proj.weight, %111, contracting_dims = [1] x [0] : (tensor<24x14xf32>, tensor<14xf32>) -> tensor<24xf32>
    %137 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.v_proj.bias, dims = [0] : (tensor<24xf32>) -> tensor<24xf32>
    %138 = stablehlo.add %136, %137 : tensor<24xf32>
    %139 = stablehlo.reshape %138 : (tensor<24xf32>) -> tensor<1x3x2x4xf32>
    %140 = stablehlo.transpose %139, dims = [1, 0, 2, 3] : (tensor<1x3x2x4xf32>) -> tensor<3x1x2x4xf32>
    %141 = stablehlo.reshape %140 : (tensor<3x1x2x4xf32>) -> tensor<3x1x8xf32>
    %142 = stablehlo.dynamic_update_slice %cache.1.key, %135, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %143 = stablehlo.dynamic_update_slice %cache.1.value, %141, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %144 = stablehlo.slice %142 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %145 = stablehlo.slice %143 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %146 = stablehlo.reshape %123 : (tensor<18x1x8xf32>) -> tensor<3x6x8xf32>
    %147 = stablehlo.dot_general %146, %144, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x6x8xf32>, tensor<3x10x8xf32>) -> tensor<3x6x10xf32>
    %148 = stablehlo.reshape %147 : (tensor<3x6x10xf32>) -> tensor<3x6x1x10xf32>
    %149 = stablehlo.broadcast_in_dim %17, dims = [2, 3] : (tensor<1x10xi1>) -> tensor<3x6x1x10xi1>
    %150 = stablehlo.multiply %148, %68 : tensor<3x6x1x10xf32>
    %151 = stablehlo.select %149, %150, %70 : tensor<3x6x1x10xi1>, tensor<3x6x1x10xf32>
    %152 = stablehlo.reduce(%151 init: %72) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %153 = stablehlo.broadcast_in_dim %152, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %154 = stablehlo.subtract %151, %153 : tensor<3x6x1x10xf32>
    %155 = stablehlo.exponential %154 : tensor<3x6x1x10xf32>
    %156 = stablehlo.reduce(%155 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %157 = stablehlo.broadcast_in_dim %156, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %158 = stablehlo.divide %155, %157 : tensor<3x6x1x10xf32>
    %159 = stablehlo.reshape %158 : (tensor<3x6x1x10xf32>) -> tensor<3x6x10xf32>
    %160 = stablehlo.dot_general %159, %145, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x6x10xf32>, tensor<3x10x8xf32>) -> tensor<3x6x8xf32>
    %161 = stablehlo.reshape %160 : (tensor<3x6x8xf32>) -> tensor<18x1x8xf32>
    %162 = stablehlo.transpose %161, dims = [1, 0, 2] : (tensor<18x1x8xf32>) -> tensor<1x18x8xf32>
    %163 = stablehlo.reshape %162 : (tensor<1x18x8xf32>) -> tensor<144xf32>
    %164 = stablehlo.dot_general %model.layers.1.self_attn.o_proj.weight, %163, contracting_dims = [1] x [0] : (tensor<14x144xf32>, tensor<144xf32>) -> tensor<14xf32>
    %165 = stablehlo.add %102, %164 : tensor<14xf32>
    // layer 1: feed-forward
    %166 = stablehlo.multiply %165, %165 : tensor<14xf32>
    %167 = stablehlo.reduce(%166 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %168 = stablehlo.multiply %167, %21 : tensor<f32>
    %169 = stablehlo.add %168, %23 : tensor<f32>
    %170 = stablehlo.rsqrt %169 : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %172 = stablehlo.broadcast_in_dim %170, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %173 = stablehlo.multiply %165, %172 : tensor<14xf32>
    %174 = stablehlo.multiply %173, %171 : tensor<14xf32>
    %175 = stablehlo.dot_general %model.layers.1.mlp.gate_proj.weight, %174, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %176 = stablehlo.dot_general %model.layers.1.mlp.up_proj.weight, %174, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %177 = stablehlo.logistic %175 : tensor<22xf32>
    %178 = stablehlo.multiply %175, %177 : tensor<22xf32>
    %179 = stablehlo.multiply %178, %176 : tensor<22xf32>
    %180 = stablehlo.dot_general %model.layers.1.mlp.down_proj.weight, %179, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %181 = stablehlo.add %165, %180 : tensor<14xf32>
    // head
    %182 = stablehlo.multiply %181, %181 : tensor<14xf32>
    %183 = stablehlo.reduce(%182 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %184 = stablehlo.multiply %183, %21 : tensor<f32>
    %185 = stablehlo.add %184, %23 : tensor<f32>
    %186 = stablehlo.rsqrt %185 : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %188 = stablehlo.broadcast_in_dim %186, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %189 = stablehlo.multiply %181, %188 : tensor<14xf32>
    %190 = stablehlo.multiply %189, %187 : tensor<14xf32>
    %191 = stablehlo.dot_general %model.embed_tokens.weight, %190, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %192 = stablehlo.reduce(%191 init: %72) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %194 = stablehlo.compare EQ, %191, %193 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %195 = stablehlo.constant dense<2147483647> : tensor<26xi32>
    %196 = stablehlo.iota dim = 0 : tensor<26xi32>
    %197 = stablehlo.select %194, %196, %195 : tensor<26xi1>, tensor<26xi32>
    %198 = stablehlo.constant dense<2147483647> : tensor<i32>
    %199 = stablehlo.reduce(%197 init: %198) applies stablehlo.minimum across dimensions = [0] : (tensor<26xi32>, tensor<i32>) -> tensor<i32>
    %200 = stablehlo.is_finite %192 : (tensor<f32>) -> tensor<i1>
    %201 = stablehlo.select %200, %199, %198 : tensor<i1>, tensor<i32>
    return %201, %60, %61, %142, %143 : tensor<i32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>
  }
}
