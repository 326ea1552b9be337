module @decode_logits {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf32>,
    %model.layers.0.input_layernorm.weight: tensor<14xf32>,
    %model.layers.0.self_attn.q_proj.weight: tensor<144x14xf32>,
    %model.layers.0.self_attn.k_proj.weight: tensor<24x14xf32>,
    %model.layers.0.self_attn.v_proj.weight: tensor<24x14xf32>,
    %model.layers.0.self_attn.q_norm.weight: tensor<8xf32>,
    %model.layers.0.self_attn.k_norm.weight: tensor<8xf32>,
    %model.layers.0.self_attn.o_proj.weight: tensor<14x144xf32>,
    %model.layers.0.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.layers.1.input_layernorm.weight: tensor<14xf32>,
    %model.layers.1.self_attn.q_proj.weight: tensor<144x14xf32>,
    %model.layers.1.self_attn.k_proj.weight: tensor<24x14xf32>,
    %model.layers.1.self_attn.v_proj.weight: tensor<24x14xf32>,
    %model.layers.1.self_attn.q_norm.weight: tensor<8xf32>,
    %model.layers.1.self_attn.k_norm.weight: tensor<8xf32>,
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
  ) -> (tensor<26xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>) {
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
    %31 = stablehlo.reshape %30 : (tensor<144xf32>) -> tensor<1x18x8xf32>
    %32 = stablehlo.multiply %31, %31 : tensor<1x18x8xf32>
    %33 = stablehlo.reduce(%32 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<1x18x8xf32>, tensor<f32>) -> tensor<1x18xf32>
    %34 = stablehlo.constant dense<1.25e-01> : tensor<1x18xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<1x18xf32>
    %36 = stablehlo.constant dense<1.0e-05> : tensor<1x18xf32>
    %37 = stablehlo.add %35, %36 : tensor<1x18xf32>
    %38 = stablehlo.rsqrt %37 : tensor<1x18xf32>
    %39 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.q_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<1x18x8xf32>
    %40 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<1x18xf32>) -> tensor<1x18x8xf32>
    %41 = stablehlo.multiply %31, %40 : tensor<1x18x8xf32>
    %42 = stablehlo.multiply %41, %39 : tensor<1x18x8xf32>
    %43 = stablehlo.reshape %42 : (tensor<1x18x8xf32>) -> tensor<1x18x2x4xf32>
    %44 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x18x2x4xf32>
    %45 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x18x2x4xf32>
    %46 = stablehlo.multiply %43, %44 : tensor<1x18x2x4xf32>
    %47 = stablehlo.reverse %43, dims = [2] : tensor<1x18x2x4xf32>
    %48 = stablehlo.multiply %47, %45 : tensor<1x18x2x4xf32>
    %49 = stablehlo.add %46, %48 : tensor<1x18x2x4xf32>
    %50 = stablehlo.transpose %49, dims = [1, 0, 2, 3] : (tensor<1x18x2x4xf32>) -> tensor<18x1x2x4xf32>
    %51 = stablehlo.reshape %50 : (tensor<18x1x2x4xf32>) -> tensor<18x1x8xf32>
    %52 = stablehlo.dot_general %model.layers.0.self_attn.k_proj.weight, %29, contracting_dims = [1] x [0] : (tensor<24x14xf32>, tensor<14xf32>) -> tensor<24xf32>
    %53 = stablehlo.reshape %52 : (tensor<24xf32>) -> tensor<1x3x8xf32>
    %54 = stablehlo.multiply %53, %53 : tensor<1x3x8xf32>
    %55 = stablehlo.reduce(%54 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<1x3x8xf32>, tensor<f32>) -> tensor<1x3xf32>
    %56 = stablehlo.constant dense<1.25e-01> : tensor<1x3xf32>
    %57 = stablehlo.multiply %55, %56 : tensor<1x3xf32>
    %58 = stablehlo.constant dense<1.0e-05> : tensor<1x3xf32>
    %59 = stablehlo.add %57, %58 : tensor<1x3xf32>
    %60 = stablehlo.rsqrt %59 : tensor<1x3xf32>
    %61 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.k_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<1x3x8xf32>
    %62 = stablehlo.broadcast_in_dim %60, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<1x3x8xf32>
    %63 = stablehlo.multiply %53, %62 : tensor<1x3x8xf32>
    %64 = stablehlo.multiply %63, %61 : tensor<1x3x8xf32>
    %65 = stablehlo.reshape %64 : (tensor<1x3x8xf32>) -> tensor<1x3x2x4xf32>
    %66 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x3x2x4xf32>
    %67 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x3x2x4xf32>
    %68 = stablehlo.multiply %65, %66 : tensor<1x3x2x4xf32>
    %69 = stablehlo.reverse %65, dims = [2] : tensor<1x3x2x4xf32>
    %70 = stablehlo.multiply %69, %67 : tensor<1x3x2x4xf32>
    %71 = stablehlo.add %68, %70 : tensor<1x3x2x4xf32>
    %72 = stablehlo.transpose %71, dims = [1, 0, 2, 3] : (tensor<1x3x2x4xf32>) -> tensor<3x1x2x4xf32>
    %73 = stablehlo.reshape %72 : (tensor<3x1x2x4xf32>) -> tensor<3x1x8xf32>
    %74 = stablehlo.dot_general %model.layers.0.self_attn.v_proj.weight, %29, contracting_dims = [1] x [0] : (tensor<24x14xf32>, tensor<14xf32>) -> tensor<24xf32>
    %75 = stablehlo.reshape %74 : (tensor<24xf32>) -> tensor<1x3x2x4xf32>
    %76 = stablehlo.transpose %75, dims = [1, 0, 2, 3] : (tensor<1x3x2x4xf32>) -> tensor<3x1x2x4xf32>
    %77 = stablehlo.reshape %76 : (tensor<3x1x2x4xf32>) -> tensor<3x1x8xf32>
    %78 = stablehlo.dynamic_update_slice %cache.0.key, %73, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %79 = stablehlo.dynamic_update_slice %cache.0.value, %77, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %80 = stablehlo.slice %78 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %81 = stablehlo.slice %79 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %82 = stablehlo.reshape %51 : (tensor<18x1x8xf32>) -> tensor<3x6x8xf32>
    %83 = stablehlo.dot_general %82, %80, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x6x8xf32>, tensor<3x10x8xf32>) -> tensor<3x6x10xf32>
    %84 = stablehlo.reshape %83 : (tensor<3x6x10xf32>) -> tensor<3x6x1x10xf32>
    %85 = stablehlo.broadcast_in_dim %17, dims = [2, 3] : (tensor<1x10xi1>) -> tensor<3x6x1x10xi1>
    %86 = stablehlo.constant dense<3.5355338e-01> : tensor<3x6x1x10xf32>
    %87 = stablehlo.multiply %84, %86 : tensor<3x6x1x10xf32>
    %88 = stablehlo.constant dense<-1.0e+30> : tensor<3x6x1x10xf32>
    %89 = stablehlo.select %85, %87, %88 : tensor<3x6x1x10xi1>, tensor<3x6x1x10xf32>
    %90 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %91 = stablehlo.reduce(%89 init: %90) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %93 = stablehlo.subtract %89, %92 : tensor<3x6x1x10xf32>
    %94 = stablehlo.exponential %93 : tensor<3x6x1x10xf32>
    %95 = stablehlo.reduce(%94 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %97 = stablehlo.divide %94, %96 : tensor<3x6x1x10xf32>
    %98 = stablehlo.reshape %97 : (tensor<3x6x1x10xf32>) -> tensor<3x6x10xf32>
    %99 = stablehlo.dot_general %98, %81, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x6x10xf32>, tensor<3x10x8xf32>) -> tensor<3x6x8xf32>
    %100 = stablehlo.reshape %99 : (tensor<3x6x8xf32>) -> tensor<18x1x8xf32>
    %101 = stablehlo.transpose %100, dims = [1, 0, 2] : (tensor<18x1x8xf32>) -> tensor<1x18x8xf32>
    %102 = stablehlo.reshape %101 : (tensor<1x18x8xf32>) -> tensor<144xf32>
    %103 = stablehlo.dot_general %model.layers.0.self_attn.o_proj.weight, %102, contracting_dims = [1] x [0] : (tensor<14x144xf32>, tensor<144xf32>) -> tensor<14xf32>
    %104 = stablehlo.add %7, %103 : tensor<14xf32>
    // layer 0: feed-forward
    %105 = stablehlo.multiply %104, %104 : tensor<14xf32>
    %106 = stablehlo.reduce(%105 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %107 = stablehlo.multiply %106, %21 : tensor<f32>
    %108 = stablehlo.add %107, %23 : tensor<f32>
    %109 = stablehlo.rsqrt %108 : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %111 = stablehlo.broadcast_in_dim %109, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %112 = stablehlo.multiply %104, %111 : tensor<14xf32>
    %113 = stablehlo.multiply %112, %110 : tensor<14xf32>
    %114 = stablehlo.dot_general %model.layers.0.mlp.gate_proj.weight, %113, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %115 = stablehlo.dot_general %model.layers.0.mlp.up_proj.weight, %113, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %116 = stablehlo.logistic %114 : tensor<22xf32>
    %117 = stablehlo.multiply %114, %116 : tensor<22xf32>
    %118 = stablehlo.multiply %117, %115 : tensor<22xf32>
    %119 = stablehlo.dot_general %model.layers.0.mlp.down_proj.weight, %118, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %120 = stablehlo.add %104, %119 : tensor<14xf32>
    // layer 1: attention
    %121 = stablehlo.multiply %120, %120 : tensor<14xf32>
    %122 = stablehlo.reduce(%121 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %123 = stablehlo.multiply %122, %21 : tensor<f32>
    %124 = stablehlo.add %123, %23 : tensor<f32>
    %125 = stablehlo.rsqrt %124 : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %127 = stablehlo.broadcast_in_dim %125, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %128 = stablehlo.multiply %120, %127 : tensor<14xf32>
    %129 = stablehlo.multiply %128, %126 : tensor<14xf32>
    %130 = stablehlo.dot_general %model.layers.1.self_attn.q_proj.weight, %129, contracting_dims = [1] x [0] : (tensor<144x14xf32>, tensor<14xf32>) -> tensor<144xf32>
    %131 = stablehlo.reshape %130 : (tensor<144xf32>) -> tensor<1x18x8xf32>
    %132 = stablehlo.multiply %131, %131 : tensor<1x18x8xf32>
    %133 = stablehlo.reduce(%132 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<1x18x8xf32>, tensor<f32>) -> tensor<1x18xf32>
    %134 = stablehlo.multiply %133, %34 : tensor<1x18xf32>
    %135 = stablehlo.add %134, %36 : tensor<1x18xf32>
    %136 = stablehlo.rsqrt %135 : tensor<1x18xf32>
    %137 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.q_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<1x18x8xf32>
    %138 = stablehlo.broadcast_in_dim %136, dims = [0, 1] : (tensor<1x18xf32>) -> tensor<1x18x8xf32>
    %139 = stablehlo.multiply %131, %138 : tensor<1x18x8xf32>
    %140 = stablehlo.multiply %139, %137 : tensor<1x18x8xf32>
    %141 = stablehlo.reshape %140 : (tensor<1x18x8xf32>) -> tensor<1x18x2x4xf32>
    %142 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x18x2x4xf32>
    %143 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x18x2x4xf32>
    %144 = stablehlo.multiply %141, %142 : tensor<1x18x2x4xf32>
    %145 = stablehlo.reverse %141, dims = [2] : tensor<1x18x2x4xf32>
    %146 = stablehlo.multiply %145, %143 : tensor<1x18x2x4xf32>
    %147 = stablehlo.add %144, %146 : tensor<1x18x2x4xf32>
    %148 = stablehlo.transpose %147, dims = [1, 0, 2, 3] : (tensor<1x18x2x4xf32>) -> tensor<18x1x2x4xf32>
    %149 = stablehlo.reshape %148 : (tensor<18x1x2x4xf32>) -> tensor<18x1x8xf32>
    %150 = stablehlo.dot_general %model.layers.1.self_attn.k_proj.weight, %129, contracting_dims = [1] x [0] : (tensor<24x14xf32>, tensor<14xf32>) -> tensor<24xf32>
    %151 = stablehlo.reshape %150 : (tensor<24xf32>) -> tensor<1x3x8xf32>
    %152 = stablehlo.multiply %151, %151 : tensor<1x3x8xf32>
    %153 = stablehlo.reduce(%152 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<1x3x8xf32>, tensor<f32>) -> tensor<1x3xf32>
    %154 = stablehlo.multiply %153, %56 : tensor<1x3xf32>
    %155 = stablehlo.add %154, %58 : tensor<1x3xf32>
    %156 = stablehlo.rsqrt %155 : tensor<1x3xf32>
    %157 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.k_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<1x3x8xf32>
    %158 = stablehlo.broadcast_in_dim %156, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<1x3x8xf32>
    %159 = stablehlo.multiply %151, %158 : tensor<1x3x8xf32>
    %160 = stablehlo.multiply %159, %157 : tensor<1x3x8xf32>
    %161 = stablehlo.reshape %160 : (tensor<1x3x8xf32>) -> tensor<1x3x2x4xf32>
    %162 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x3x2x4xf32>
    %163 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x3x2x4xf32>
    %164 = stablehlo.multiply %161, %162 : tensor<1x3x2x4xf32>
    %165 = stablehlo.reverse %161, dims = [2] : tensor<1x3x2x4xf32>
    %166 = stablehlo.multiply %165, %163 : tensor<1x3x2x4xf32>
    %167 = stablehlo.add %164, %166 : tensor<1x3x2x4xf32>
    %168 = stablehlo.transpose %167, dims = [1, 0, 2, 3] : (tensor<1x3x2x4xf32>) -> tensor<3x1x2x4xf32>
    %169 = stablehlo.reshape %168 : (tensor<3x1x2x4xf32>) -> tensor<3x1x8xf32>
    %170 = stablehlo.dot_general %model.layers.1.self_attn.v_proj.weight, %129, contracting_dims = [1] x [0] : (tensor<24x14xf32>, tensor<14xf32>) -> tensor<24xf32>
    %171 = stablehlo.reshape %170 : (tensor<24xf32>) -> tensor<1x3x2x4xf32>
    %172 = stablehlo.transpose %171, dims = [1, 0, 2, 3] : (tensor<1x3x2x4xf32>) -> tensor<3x1x2x4xf32>
    %173 = stablehlo.reshape %172 : (tensor<3x1x2x4xf32>) -> tensor<3x1x8xf32>
    %174 = stablehlo.dynamic_update_slice %cache.1.key, %169, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %175 = stablehlo.dynamic_update_slice %cache.1.value, %173, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %176 = stablehlo.slice %174 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %177 = stablehlo.slice %175 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %178 = stablehlo.reshape %149 : (tensor<18x1x8xf32>) -> tensor<3x6x8xf32>
    %179 = stablehlo.dot_general %178, %176, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x6x8xf32>, tensor<3x10x8xf32>) -> tensor<3x6x10xf32>
    %180 = stablehlo.reshape %179 : (tensor<3x6x10xf32>) -> tensor<3x6x1x10xf32>
    %181 = stablehlo.broadcast_in_dim %17, dims = [2, 3] : (tensor<1x10xi1>) -> tensor<3x6x1x10xi1>
    %182 = stablehlo.multiply %180, %86 : tensor<3x6x1x10xf32>
    %183 = stablehlo.select %181, %182, %88 : tensor<3x6x1x10xi1>, tensor<3x6x1x10xf32>
    %184 = stablehlo.reduce(%183 init: %90) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %185 = stablehlo.broadcast_in_dim %184, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %186 = stablehlo.subtract %183, %185 : tensor<3x6x1x10xf32>
    %187 = stablehlo.exponential %186 : tensor<3x6x1x10xf32>
    %188 = stablehlo.reduce(%187 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %190 = stablehlo.divide %187, %189 : tensor<3x6x1x10xf32>
    %191 = stablehlo.reshape %190 : (tensor<3x6x1x10xf32>) -> tensor<3x6x10xf32>
    %192 = stablehlo.dot_general %191, %177, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x6x10xf32>, tensor<3x10x8xf32>) -> tensor<3x6x8xf32>
    %193 = stablehlo.reshape %192 : (tensor<3x6x8xf32>) -> tensor<18x1x8xf32>
    %194 = stablehlo.transpose %193, dims = [1, 0, 2] : (tensor<18x1x8xf32>) -> tensor<1x18x8xf32>
    %195 = stablehlo.reshape %194 : (tensor<1x18x8xf32>) -> tensor<144xf32>
    %196 = stablehlo.dot_general %model.layers.1.self_attn.o_proj.weight, %195, contracting_dims = [1] x [0] : (tensor<14x144xf32>, tensor<144xf32>) -> tensor<14xf32>
    %197 = stablehlo.add %120, %196 : tensor<14xf32>
    // layer 1: feed-forward
    %198 = stablehlo.multiply %197, %197 : tensor<14xf32>
    %199 = stablehlo.reduce(%198 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %200 = stablehlo.multiply %199, %21 : tensor<f32>
    %201 = stablehlo.add %200, %23 : tensor<f32>
    %202 = stablehlo.rsqrt %201 : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %204 = stablehlo.broadcast_in_dim %202, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %205 = stablehlo.multiply %197, %204 : tensor<14xf32>
    %206 = stablehlo.multiply %205, %203 : tensor<14xf32>
    %207 = stablehlo.dot_general %model.layers.1.mlp.gate_proj.weight, %206, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %208 = stablehlo.dot_general %model.layers.1.mlp.up_proj.weight, %206, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %209 = stablehlo.logistic %207 : tensor<22xf32>
    %210 = stablehlo.multiply %207, %209 : tensor<22xf32>
    %211 = stablehlo.multiply %210, %208 : tensor<22xf32>
    %212 = stablehlo.dot_general %model.layers.1.mlp.down_proj.weight, %211, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %213 = stablehlo.add %197, %212 : tensor<14xf32>
    // head
    %214 = stablehlo.multiply %213, %213 : tensor<14xf32>
    %215 = stablehlo.reduce(%214 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %216 = stablehlo.multiply %215, %21 : tensor<f32>
    %217 = stablehlo.add %216, %23 : tensor<f32>
    %218 = stablehlo.rsqrt %217 : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %220 = stablehlo.broadcast_in_dim %218, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %221 = stablehlo.multiply %213, %220 : tensor<14xf32>
    %222 = stablehlo.multiply %221, %219 : tensor<14xf32>
    %223 = stablehlo.dot_general %model.embed_tokens.weight, %222, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    return %223, %78, %79, %174, %175 : tensor<26xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>
  }
}
