module @prefill_9_logits {
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
    %tokens: tensor<9xi32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<9x26xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.constant dense<7> : tensor<i32>
    %2 = stablehlo.clamp %0, %position, %1 : tensor<i32>
    %3 = stablehlo.constant dense<0> : tensor<9xi32>
    %4 = stablehlo.constant dense<25> : tensor<9xi32>
    %5 = stablehlo.clamp %3, %tokens, %4 : tensor<9xi32>
    %6 = "stablehlo.gather"(%model.embed_tokens.weight, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf32>, tensor<9xi32>) -> tensor<9x14xf32>
    %7 = stablehlo.dynamic_slice %rope, %2, %0, %0, %0, sizes = [9, 2, 2, 4] : (tensor<16x2x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<9x2x2x4xf32>
    %8 = stablehlo.slice %7 [0:9, 0:1, 0:2, 0:4] : (tensor<9x2x2x4xf32>) -> tensor<9x1x2x4xf32>
    %9 = stablehlo.slice %7 [0:9, 1:2, 0:2, 0:4] : (tensor<9x2x2x4xf32>) -> tensor<9x1x2x4xf32>
    %10 = stablehlo.reshape %8 : (tensor<9x1x2x4xf32>) -> tensor<9x2x4xf32>
    %11 = stablehlo.reshape %9 : (tensor<9x1x2x4xf32>) -> tensor<9x2x4xf32>
    %12 = stablehlo.iota dim = 0 : tensor<9x10xi32>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<9x10xi32>
    %14 = stablehlo.add %12, %13 : tensor<9x10xi32>
    %15 = stablehlo.iota dim = 1 : tensor<9x10xi32>
    %16 = stablehlo.compare LE, %15, %14 : (tensor<9x10xi32>, tensor<9x10xi32>) -> tensor<9x10xi1>
    // layer 0: attention
    %17 = stablehlo.multiply %6, %6 : tensor<9x14xf32>
    %18 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %19 = stablehlo.reduce(%17 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<9x14xf32>, tensor<f32>) -> tensor<9xf32>
    %20 = stablehlo.constant dense<7.1428575e-02> : tensor<9xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<9xf32>
    %22 = stablehlo.constant dense<1.0e-05> : tensor<9xf32>
    %23 = stablehlo.add %21, %22 : tensor<9xf32>
    %24 = stablehlo.rsqrt %23 : tensor<9xf32>
    %25 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<9x14xf32>
    %26 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<9xf32>) -> tensor<9x14xf32>
    %27 = stablehlo.multiply %6, %26 : tensor<9x14xf32>
    %28 = stablehlo.multiply %27, %25 : tensor<9x14xf32>
    %29 = stablehlo.dot_general %28, %model.layers.0.self_attn.q_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<144x14xf32>) -> tensor<9x144xf32>
    %30 = stablehlo.reshape %29 : (tensor<9x144xf32>) -> tensor<9x18x8xf32>
    %31 = stablehlo.multiply %30, %30 : tensor<9x18x8xf32>
    %32 = stablehlo.reduce(%31 init: %18) applies stablehlo.add across dimensions = [2] : (tensor<9x18x8xf32>, tensor<f32>) -> tensor<9x18xf32>
    %33 = stablehlo.constant dense<1.25e-01> : tensor<9x18xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<9x18xf32>
    %35 = stablehlo.constant dense<1.0e-05> : tensor<9x18xf32>
    %36 = stablehlo.add %34, %35 : tensor<9x18xf32>
    %37 = stablehlo.rsqrt %36 : tensor<9x18xf32>
    %38 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.q_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<9x18x8xf32>
    %39 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<9x18xf32>) -> tensor<9x18x8xf32>
    %40 = stablehlo.multiply %30, %39 : tensor<9x18x8xf32>
    %41 = stablehlo.multiply %40, %38 : tensor<9x18x8xf32>
    %42 = stablehlo.reshape %41 : (tensor<9x18x8xf32>) -> tensor<9x18x2x4xf32>
    %43 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x18x2x4xf32>
    %44 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x18x2x4xf32>
    %45 = stablehlo.multiply %42, %43 : tensor<9x18x2x4xf32>
    %46 = stablehlo.reverse %42, dims = [2] : tensor<9x18x2x4xf32>
    %47 = stablehlo.multiply %46, %44 : tensor<9x18x2x4xf32>
    %48 = stablehlo.add %45, %47 : tensor<9x18x2x4xf32>
    %49 = stablehlo.transpose %48, dims = [1, 0, 2, 3] : (tensor<9x18x2x4xf32>) -> tensor<18x9x2x4xf32>
    %50 = stablehlo.reshape %49 : (tensor<18x9x2x4xf32>) -> tensor<18x9x8xf32>
    %51 = stablehlo.dot_general %28, %model.layers.0.self_attn.k_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<24x14xf32>) -> tensor<9x24xf32>
    %52 = stablehlo.reshape %51 : (tensor<9x24xf32>) -> tensor<9x3x8xf32>
    %53 = stablehlo.multiply %52, %52 : tensor<9x3x8xf32>
    %54 = stablehlo.reduce(%53 init: %18) applies stablehlo.add across dimensions = [2] : (tensor<9x3x8xf32>, tensor<f32>) -> tensor<9x3xf32>
    %55 = stablehlo.constant dense<1.25e-01> : tensor<9x3xf32>
    %56 = stablehlo.multiply %54, %55 : tensor<9x3xf32>
    %57 = stablehlo.constant dense<1.0e-05> : tensor<9x3xf32>
    %58 = stablehlo.add %56, %57 : tensor<9x3xf32>
    %59 = stablehlo.rsqrt %58 : tensor<9x3xf32>
    %60 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.k_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<9x3x8xf32>
    %61 = stablehlo.broadcast_in_dim %59, dims = [0, 1] : (tensor<9x3xf32>) -> tensor<9x3x8xf32>
    %62 = stablehlo.multiply %52, %61 : tensor<9x3x8xf32>
    %63 = stablehlo.multiply %62, %60 : tensor<9x3x8xf32>
    %64 = stablehlo.reshape %63 : (tensor<9x3x8xf32>) -> tensor<9x3x2x4xf32>
    %65 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x3x2x4xf32>
    %66 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x3x2x4xf32>
    %67 = stablehlo.multiply %64, %65 : tensor<9x3x2x4xf32>
    %68 = stablehlo.reverse %64, dims = [2] : tensor<9x3x2x4xf32>
    %69 = stablehlo.multiply %68, %66 : tensor<9x3x2x4xf32>
    %70 = stablehlo.add %67, %69 : tensor<9x3x2x4xf32>
    %71 = stablehlo.transpose %70, dims = [1, 0, 2, 3] : (tensor<9x3x2x4xf32>) -> tensor<3x9x2x4xf32>
    %72 = stablehlo.reshape %71 : (tensor<3x9x2x4xf32>) -> tensor<3x9x8xf32>
    %73 = stablehlo.dot_general %28, %model.layers.0.self_attn.v_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<24x14xf32>) -> tensor<9x24xf32>
    %74 = stablehlo.reshape %73 : (tensor<9x24xf32>) -> tensor<9x3x2x4xf32>
    %75 = stablehlo.transpose %74, dims = [1, 0, 2, 3] : (tensor<9x3x2x4xf32>) -> tensor<3x9x2x4xf32>
    %76 = stablehlo.reshape %75 : (tensor<3x9x2x4xf32>) -> tensor<3x9x8xf32>
    %77 = stablehlo.dynamic_update_slice %cache.0.key, %72, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x9x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %78 = stablehlo.dynamic_update_slice %cache.0.value, %76, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x9x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %79 = stablehlo.slice %77 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %80 = stablehlo.slice %78 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %81 = stablehlo.reshape %50 : (tensor<18x9x8xf32>) -> tensor<3x54x8xf32>
    %82 = stablehlo.dot_general %81, %79, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x54x8xf32>, tensor<3x10x8xf32>) -> tensor<3x54x10xf32>
    %83 = stablehlo.reshape %82 : (tensor<3x54x10xf32>) -> tensor<3x6x9x10xf32>
    %84 = stablehlo.broadcast_in_dim %16, dims = [2, 3] : (tensor<9x10xi1>) -> tensor<3x6x9x10xi1>
    %85 = stablehlo.constant dense<3.5355338e-01> : tensor<3x6x9x10xf32>
    %86 = stablehlo.multiply %83, %85 : tensor<3x6x9x10xf32>
    %87 = stablehlo.constant dense<-1.0e+30> : tensor<3x6x9x10xf32>
    %88 = stablehlo.select %84, %86, %87 : tensor<3x6x9x10xi1>, tensor<3x6x9x10xf32>
    %89 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %90 = stablehlo.reduce(%88 init: %89) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %92 = stablehlo.subtract %88, %91 : tensor<3x6x9x10xf32>
    %93 = stablehlo.exponential %92 : tensor<3x6x9x10xf32>
    %94 = stablehlo.reduce(%93 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %96 = stablehlo.divide %93, %95 : tensor<3x6x9x10xf32>
    %97 = stablehlo.reshape %96 : (tensor<3x6x9x10xf32>) -> tensor<3x54x10xf32>
    %98 = stablehlo.dot_general %97, %80, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x54x10xf32>, tensor<3x10x8xf32>) -> tensor<3x54x8xf32>
    %99 = stablehlo.reshape %98 : (tensor<3x54x8xf32>) -> tensor<18x9x8xf32>
    %100 = stablehlo.transpose %99, dims = [1, 0, 2] : (tensor<18x9x8xf32>) -> tensor<9x18x8xf32>
    %101 = stablehlo.reshape %100 : (tensor<9x18x8xf32>) -> tensor<9x144xf32>
    %102 = stablehlo.dot_general %101, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<9x144xf32>, tensor<14x144xf32>) -> tensor<9x14xf32>
    %103 = stablehlo.add %6, %102 : tensor<9x14xf32>
    // layer 0: feed-forward
    %104 = stablehlo.multiply %103, %103 : tensor<9x14xf32>
    %105 = stablehlo.reduce(%104 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<9x14xf32>, tensor<f32>) -> tensor<9xf32>
    %106 = stablehlo.multiply %105, %20 : tensor<9xf32>
    %107 = stablehlo.add %106, %22 : tensor<9xf32>
    %108 = stablehlo.rsqrt %107 : tensor<9xf32>
    %109 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<9x14xf32>
    %110 = stablehlo.broadcast_in_dim %108, dims = [0] : (tensor<9xf32>) -> tensor<9x14xf32>
    %111 = stablehlo.multiply %103, %110 : tensor<9x14xf32>
    %112 = stablehlo.multiply %111, %109 : tensor<9x14xf32>
    %113 = stablehlo.dot_general %112, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<22x14xf32>) -> tensor<9x22xf32>
    %114 = stablehlo.dot_general %112, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<22x14xf32>) -> tensor<9x22xf32>
    %115 = stablehlo.logistic %113 : tensor<9x22xf32>
    %116 = stablehlo.multiply %113, %115 : tensor<9x22xf32>
    %117 = stablehlo.multiply %116, %114 : tensor<9x22xf32>
    %118 = stablehlo.dot_general %117, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<9x22xf32>, tensor<14x22xf32>) -> tensor<9x14xf32>
    %119 = stablehlo.add %103, %118 : tensor<9x14xf32>
    // layer 1: attention
    %120 = stablehlo.multiply %119, %119 : tensor<9x14xf32>
    %121 = stablehlo.reduce(%120 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<9x14xf32>, tensor<f32>) -> tensor<9xf32>
    %122 = stablehlo.multiply %121, %20 : tensor<9xf32>
    %123 = stablehlo.add %122, %22 : tensor<9xf32>
    %124 = stablehlo.rsqrt %123 : tensor<9xf32>
    %125 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<9x14xf32>
    %126 = stablehlo.broadcast_in_dim %124, dims = [0] : (tensor<9xf32>) -> tensor<9x14xf32>
    %127 = stablehlo.multiply %119, %126 : tensor<9x14xf32>
    %128 = stablehlo.multiply %127, %125 : tensor<9x14xf32>
    %129 = stablehlo.dot_general %128, %model.layers.1.self_attn.q_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<144x14xf32>) -> tensor<9x144xf32>
    %130 = stablehlo.reshape %129 : (tensor<9x144xf32>) -> tensor<9x18x8xf32>
    %131 = stablehlo.multiply %130, %130 : tensor<9x18x8xf32>
    %132 = stablehlo.reduce(%131 init: %18) applies stablehlo.add across dimensions = [2] : (tensor<9x18x8xf32>, tensor<f32>) -> tensor<9x18xf32>
    %133 = stablehlo.multiply %132, %33 : tensor<9x18xf32>
    %134 = stablehlo.add %133, %35 : tensor<9x18xf32>
    %135 = stablehlo.rsqrt %134 : tensor<9x18xf32>
    %136 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.q_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<9x18x8xf32>
    %137 = stablehlo.broadcast_in_dim %135, dims = [0, 1] : (tensor<9x18xf32>) -> tensor<9x18x8xf32>
    %138 = stablehlo.multiply %130, %137 : tensor<9x18x8xf32>
    %139 = stablehlo.multiply %138, %136 : tensor<9x18x8xf32>
    %140 = stablehlo.reshape %139 : (tensor<9x18x8xf32>) -> tensor<9x18x2x4xf32>
    %141 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x18x2x4xf32>
    %142 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x18x2x4xf32>
    %143 = stablehlo.multiply %140, %141 : tensor<9x18x2x4xf32>
    %144 = stablehlo.reverse %140, dims = [2] : tensor<9x18x2x4xf32>
    %145 = stablehlo.multiply %144, %142 : tensor<9x18x2x4xf32>
    %146 = stablehlo.add %143, %145 : tensor<9x18x2x4xf32>
    %147 = stablehlo.transpose %146, dims = [1, 0, 2, 3] : (tensor<9x18x2x4xf32>) -> tensor<18x9x2x4xf32>
    %148 = stablehlo.reshape %147 : (tensor<18x9x2x4xf32>) -> tensor<18x9x8xf32>
    %149 = stablehlo.dot_general %128, %model.layers.1.self_attn.k_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<24x14xf32>) -> tensor<9x24xf32>
    %150 = stablehlo.reshape %149 : (tensor<9x24xf32>) -> tensor<9x3x8xf32>
    %151 = stablehlo.multiply %150, %150 : tensor<9x3x8xf32>
    %152 = stablehlo.reduce(%151 init: %18) applies stablehlo.add across dimensions = [2] : (tensor<9x3x8xf32>, tensor<f32>) -> tensor<9x3xf32>
    %153 = stablehlo.multiply %152, %55 : tensor<9x3xf32>
    %154 = stablehlo.add %153, %57 : tensor<9x3xf32>
    %155 = stablehlo.rsqrt %154 : tensor<9x3xf32>
    %156 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.k_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<9x3x8xf32>
    %157 = stablehlo.broadcast_in_dim %155, dims = [0, 1] : (tensor<9x3xf32>) -> tensor<9x3x8xf32>
    %158 = stablehlo.multiply %150, %157 : tensor<9x3x8xf32>
    %159 = stablehlo.multiply %158, %156 : tensor<9x3x8xf32>
    %160 = stablehlo.reshape %159 : (tensor<9x3x8xf32>) -> tensor<9x3x2x4xf32>
    %161 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x3x2x4xf32>
    %162 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x3x2x4xf32>
    %163 = stablehlo.multiply %160, %161 : tensor<9x3x2x4xf32>
    %164 = stablehlo.reverse %160, dims = [2] : tensor<9x3x2x4xf32>
    %165 = stablehlo.multiply %164, %162 : tensor<9x3x2x4xf32>
    %166 = stablehlo.add %163, %165 : tensor<9x3x2x4xf32>
    %167 = stablehlo.transpose %166, dims = [1, 0, 2, 3] : (tensor<9x3x2x4xf32>) -> tensor<3x9x2x4xf32>
    %168 = stablehlo.reshape %167 : (tensor<3x9x2x4xf32>) -> tensor<3x9x8xf32>
    %169 = stablehlo.dot_general %128, %model.layers.1.self_attn.v_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<24x14xf32>) -> tensor<9x24xf32>
    %170 = stablehlo.reshape %169 : (tensor<9x24xf32>) -> tensor<9x3x2x4xf32>
    %171 = stablehlo.transpose %170, dims = [1, 0, 2, 3] : (tensor<9x3x2x4xf32>) -> tensor<3x9x2x4xf32>
    %172 = stablehlo.reshape %171 : (tensor<3x9x2x4xf32>) -> tensor<3x9x8xf32>
    %173 = stablehlo.dynamic_update_slice %cache.1.key, %168, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x9x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %174 = stablehlo.dynamic_update_slice %cache.1.value, %172, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x9x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %175 = stablehlo.slice %173 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %176 = stablehlo.slice %174 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %177 = stablehlo.reshape %148 : (tensor<18x9x8xf32>) -> tensor<3x54x8xf32>
    %178 = stablehlo.dot_general %177, %175, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x54x8xf32>, tensor<3x10x8xf32>) -> tensor<3x54x10xf32>
    %179 = stablehlo.reshape %178 : (tensor<3x54x10xf32>) -> tensor<3x6x9x10xf32>
    %180 = stablehlo.broadcast_in_dim %16, dims = [2, 3] : (tensor<9x10xi1>) -> tensor<3x6x9x10xi1>
    %181 = stablehlo.multiply %179, %85 : tensor<3x6x9x10xf32>
    %182 = stablehlo.select %180, %181, %87 : tensor<3x6x9x10xi1>, tensor<3x6x9x10xf32>
    %183 = stablehlo.reduce(%182 init: %89) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %185 = stablehlo.subtract %182, %184 : tensor<3x6x9x10xf32>
    %186 = stablehlo.exponential %185 : tensor<3x6x9x10xf32>
    %187 = stablehlo.reduce(%186 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %188 = stablehlo.broadcast_in_dim %187, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %189 = stablehlo.divide %186, %188 : tensor<3x6x9x10xf32>
    %190 = stablehlo.reshape %189 : (tensor<3x6x9x10xf32>) -> tensor<3x54x10xf32>
    %191 = stablehlo.dot_general %190, %176, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x54x10xf32>, tensor<3x10x8xf32>) -> tensor<3x54x8xf32>
    %192 = stablehlo.reshape %191 : (tensor<3x54x8xf32>) -> tensor<18x9x8xf32>
    %193 = stablehlo.transpose %192, dims = [1, 0, 2] : (tensor<18x9x8xf32>) -> tensor<9x18x8xf32>
    %194 = stablehlo.reshape %193 : (tensor<9x18x8xf32>) -> tensor<9x144xf32>
    %195 = stablehlo.dot_general %194, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<9x144xf32>, tensor<14x144xf32>) -> tensor<9x14xf32>
    %196 = stablehlo.add %119, %195 : tensor<9x14xf32>
    // layer 1: feed-forward
    %197 = stablehlo.multiply %196, %196 : tensor<9x14xf32>
    %198 = stablehlo.reduce(%197 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<9x14xf32>, tensor<f32>) -> tensor<9xf32>
    %199 = stablehlo.multiply %198, %20 : tensor<9xf32>
    %200 = stablehlo.add %199, %22 : tensor<9xf32>
    %201 = stablehlo.rsqrt %200 : tensor<9xf32>
    %202 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<9x14xf32>
    %203 = stablehlo.broadcast_in_dim %201, dims = [0] : (tensor<9xf32>) -> tensor<9x14xf32>
    %204 = stablehlo.multiply %196, %203 : tensor<9x14xf32>
    %205 = stablehlo.multiply %204, %202 : tensor<9x14xf32>
    %206 = stablehlo.dot_general %205, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<22x14xf32>) -> tensor<9x22xf32>
    %207 = stablehlo.dot_general %205, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<22x14xf32>) -> tensor<9x22xf32>
    %208 = stablehlo.logistic %206 : tensor<9x22xf32>
    %209 = stablehlo.multiply %206, %208 : tensor<9x22xf32>
    %210 = stablehlo.multiply %209, %207 : tensor<9x22xf32>
    %211 = stablehlo.dot_general %210, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<9x22xf32>, tensor<14x22xf32>) -> tensor<9x14xf32>
    %212 = stablehlo.add %196, %211 : tensor<9x14xf32>
    // head
    %213 = stablehlo.multiply %212, %212 : tensor<9x14xf32>
    %214 = stablehlo.reduce(%213 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<9x14xf32>, tensor<f32>) -> tensor<9xf32>
    %215 = stablehlo.multiply %214, %20 : tensor<9xf32>
    %216 = stablehlo.add %215, %22 : tensor<9xf32>
    %217 = stablehlo.rsqrt %216 : tensor<9xf32>
    %218 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<14xf32>) -> tensor<9x14xf32>
    %219 = stablehlo.broadcast_in_dim %217, dims = [0] : (tensor<9xf32>) -> tensor<9x14xf32>
    %220 = stablehlo.multiply %212, %219 : tensor<9x14xf32>
    %221 = stablehlo.multiply %220, %218 : tensor<9x14xf32>
    %222 = stablehlo.dot_general %221, %model.embed_tokens.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<26x14xf32>) -> tensor<9x26xf32>
    return %222, %77, %78, %173, %174 : tensor<9x26xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>
  }
}
