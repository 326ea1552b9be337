module @prefill_9_logits {
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
    %30 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.q_proj.bias, dims = [1] : (tensor<144xf32>) -> tensor<9x144xf32>
    %31 = stablehlo.add %29, %30 : tensor<9x144xf32>
    %32 = stablehlo.reshape %31 : (tensor<9x144xf32>) -> tensor<9x18x2x4xf32>
    %33 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x18x2x4xf32>
    %34 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x18x2x4xf32>
    %35 = stablehlo.multiply %32, %33 : tensor<9x18x2x4xf32>
    %36 = stablehlo.reverse %32, dims = [2] : tensor<9x18x2x4xf32>
    %37 = stablehlo.multiply %36, %34 : tensor<9x18x2x4xf32>
    %38 = stablehlo.add %35, %37 : tensor<9x18x2x4xf32>
    %39 = stablehlo.transpose %38, dims = [1, 0, 2, 3] : (tensor<9x18x2x4xf32>) -> tensor<18x9x2x4xf32>
    %40 = stablehlo.reshape %39 : (tensor<18x9x2x4xf32>) -> tensor<18x9x8xf32>
    %41 = stablehlo.dot_general %28, %model.layers.0.self_attn.k_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<24x14xf32>) -> tensor<9x24xf32>
    %42 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.k_proj.bias, dims = [1] : (tensor<24xf32>) -> tensor<9x24xf32>
    %43 = stablehlo.add %41, %42 : tensor<9x24xf32>
    %44 = stablehlo.reshape %43 : (tensor<9x24xf32>) -> tensor<9x3x2x4xf32>
    %45 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x3x2x4xf32>
    %46 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x3x2x4xf32>
    %47 = stablehlo.multiply %44, %45 : tensor<9x3x2x4xf32>
    %48 = stablehlo.reverse %44, dims = [2] : tensor<9x3x2x4xf32>
    %49 = stablehlo.multiply %48, %46 : tensor<9x3x2x4xf32>
    %50 = stablehlo.add %47, %49 : tensor<9x3x2x4xf32>
    %51 = stablehlo.transpose %50, dims = [1, 0, 2, 3] : (tensor<9x3x2x4xf32>) -> tensor<3x9x2x4xf32>
    %52 = stablehlo.reshape %51 : (tensor<3x9x2x4xf32>) -> tensor<3x9x8xf32>
    %53 = stablehlo.dot_general %28, %model.layers.0.self_attn.v_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<24x14xf32>) -> tensor<9x24xf32>
    %54 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.v_proj.bias, dims = [1] : (tensor<24xf32>) -> tensor<9x24xf32>
    %55 = stablehlo.add %53, %54 : tensor<9x24xf32>
    %56 = stablehlo.reshape %55 : (tensor<9x24xf32>) -> tensor<9x3x2x4xf32>
    %57 = stablehlo.transpose %56, dims = [1, 0, 2, 3] : (tensor<9x3x2x4xf32>) -> tensor<3x9x2x4xf32>
    %58 = stablehlo.reshape %57 : (tensor<3x9x2x4xf32>) -> tensor<3x9x8xf32>
    %59 = stablehlo.dynamic_update_slice %cache.0.key, %52, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x9x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %60 = stablehlo.dynamic_update_slice %cache.0.value, %58, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x9x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %61 = stablehlo.slice %59 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %62 = stablehlo.slice %60 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %63 = stablehlo.reshape %40 : (tensor<18x9x8xf32>) -> tensor<3x54x8xf32>
    %64 = stablehlo.dot_general %63, %61, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x54x8xf32>, tensor<3x10x8xf32>) -> tensor<3x54x10xf32>
    %65 = stablehlo.reshape %64 : (tensor<3x54x10xf32>) -> tensor<3x6x9x10xf32>
    %66 = stablehlo.broadcast_in_dim %16, dims = [2, 3] : (tensor<9x10xi1>) -> tensor<3x6x9x10xi1>
    %67 = stablehlo.constant dense<3.5355338e-01> : tensor<3x6x9x10xf32>
    %68 = stablehlo.multiply %65, %67 : tensor<3x6x9x10xf32>
    %69 = stablehlo.constant dense<-1.0e+30> : tensor<3x6x9x10xf32>
    %70 = stablehlo.select %66, %68, %69 : tensor<3x6x9x10xi1>, tensor<3x6x9x10xf32>
    %71 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %72 = stablehlo.reduce(%70 init: %71) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %74 = stablehlo.subtract %70, %73 : tensor<3x6x9x10xf32>
    %75 = stablehlo.exponential %74 : tensor<3x6x9x10xf32>
    %76 = stablehlo.reduce(%75 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %78 = stablehlo.divide %75, %77 : tensor<3x6x9x10xf32>
    %79 = stablehlo.reshape %78 : (tensor<3x6x9x10xf32>) -> tensor<3x54x10xf32>
    %80 = stablehlo.dot_general %79, %62, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x54x10xf32>, tensor<3x10x8xf32>) -> tensor<3x54x8xf32>
    %81 = stablehlo.reshape %80 : (tensor<3x54x8xf32>) -> tensor<18x9x8xf32>
    %82 = stablehlo.transpose %81, dims = [1, 0, 2] : (tensor<18x9x8xf32>) -> tensor<9x18x8xf32>
    %83 = stablehlo.reshape %82 : (tensor<9x18x8xf32>) -> tensor<9x144xf32>
    %84 = stablehlo.dot_general %83, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<9x144xf32>, tensor<14x144xf32>) -> tensor<9x14xf32>
    %85 = stablehlo.add %6, %84 : tensor<9x14xf32>
    // layer 0: feed-forward
    %86 = stablehlo.multiply %85, %85 : tensor<9x14xf32>
    %87 = stablehlo.reduce(%86 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<9x14xf32>, tensor<f32>) -> tensor<9xf32>
    %88 = stablehlo.multiply %87, %20 : tensor<9xf32>
    %89 = stablehlo.add %88, %22 : tensor<9xf32>
    %90 = stablehlo.rsqrt %89 : tensor<9xf32>
    %91 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<9x14xf32>
    %92 = stablehlo.broadcast_in_dim %90, dims = [0] : (tensor<9xf32>) -> tensor<9x14xf32>
    %93 = stablehlo.multiply %85, %92 : tensor<9x14xf32>
    %94 = stablehlo.multiply %93, %91 : tensor<9x14xf32>
    %95 = stablehlo.dot_general %94, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<22x14xf32>) -> tensor<9x22xf32>
    %96 = stablehlo.dot_general %94, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<22x14xf32>) -> tensor<9x22xf32>
    %97 = stablehlo.logistic %95 : tensor<9x22xf32>
    %98 = stablehlo.multiply %95, %97 : tensor<9x22xf32>
    %99 = stablehlo.multiply %98, %96 : tensor<9x22xf32>
    %100 = stablehlo.dot_general %99, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<9x22xf32>, tensor<14x22xf32>) -> tensor<9x14xf32>
    %101 = stablehlo.add %85, %100 : tensor<9x14xf32>
    // layer 1: attention
    %102 = stablehlo.multiply %101, %101 : tensor<9x14xf32>
    %103 = stablehlo.reduce(%102 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<9x14xf32>, tensor<f32>) -> tensor<9xf32>
    %104 = stablehlo.multiply %103, %20 : tensor<9xf32>
    %105 = stablehlo.add %104, %22 : tensor<9xf32>
    %106 = stablehlo.rsqrt %105 : tensor<9xf32>
    %107 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<9x14xf32>
    %108 = stablehlo.broadcast_in_dim %106, dims = [0] : (tensor<9xf32>) -> tensor<9x14xf32>
    %109 = stablehlo.multiply %101, %108 : tensor<9x14xf32>
    %110 = stablehlo.multiply %109, %107 : tensor<9x14xf32>
    %111 = stablehlo.dot_general %110, %model.layers.1.self_attn.q_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<144x14xf32>) -> tensor<9x144xf32>
    %112 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.q_proj.bias, dims = [1] : (tensor<144xf32>) -> tensor<9x144xf32>
    %113 = stablehlo.add %111, %112 : tensor<9x144xf32>
    %114 = stablehlo.reshape %113 : (tensor<9x144xf32>) -> tensor<9x18x2x4xf32>
    %115 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x18x2x4xf32>
    %116 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x18x2x4xf32>
    %117 = stablehlo.multiply %114, %115 : tensor<9x18x2x4xf32>
    %118 = stablehlo.reverse %114, dims = [2] : tensor<9x18x2x4xf32>
    %119 = stablehlo.multiply %118, %116 : tensor<9x18x2x4xf32>
    %120 = stablehlo.add %117, %119 : tensor<9x18x2x4xf32>
    %121 = stablehlo.transpose %120, dims = [1, 0, 2, 3] : (tensor<9x18x2x4xf32>) -> tensor<18x9x2x4xf32>
    %122 = stablehlo.reshape %121 : (tensor<18x9x2x4xf32>) -> tensor<18x9x8xf32>
    %123 = stablehlo.dot_general %110, %model.layers.1.self_attn.k_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<24x14xf32>) -> tensor<9x24xf32>
    %124 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.k_proj.bias, dims = [1] : (tensor<24xf32>) -> tensor<9x24xf32>
    %125 = stablehlo.add %123, %124 : tensor<9x24xf32>
    %126 = stablehlo.reshape %125 : (tensor<9x24xf32>) -> tensor<9x3x2x4xf32>
    %127 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x3x2x4xf32>
    %128 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x3x2x4xf32>
    %129 = stablehlo.multiply %126, %127 : tensor<9x3x2x4xf32>
    %130 = stablehlo.reverse %126, dims = [2] : tensor<9x3x2x4xf32>
    %131 = stablehlo.multiply %130, %128 : tensor<9x3x2x4xf32>
    %132 = stablehlo.add %129, %131 : tensor<9x3x2x4xf32>
    %133 = stablehlo.transpose %132, dims = [1, 0, 2, 3] : (tensor<9x3x2x4xf32>) -> tensor<3x9x2x4xf32>
    %134 = stablehlo.reshape %133 : (tensor<3x9x2x4xf32>) -> tensor<3x9x8xf32>
    %135 = stablehlo.dot_general %110, %model.layers.1.self_attn.v_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<24x14xf32>) -> tensor<9x24xf32>
    %136 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.v_proj.bias, dims = [1] : (tensor<24xf32>) -> tensor<9x24xf32>
    %137 = stablehlo.add %135, %136 : tensor<9x24xf32>
    %138 = stablehlo.reshape %137 : (tensor<9x24xf32>) -> tensor<9x3x2x4xf32>
    %139 = stablehlo.transpose %138, dims = [1, 0, 2, 3] : (tensor<9x3x2x4xf32>) -> tensor<3x9x2x4xf32>
    %140 = stablehlo.reshape %139 : (tensor<3x9x2x4xf32>) -> tensor<3x9x8xf32>
    %141 = stablehlo.dynamic_update_slice %cache.1.key, %134, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x9x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %142 = stablehlo.dynamic_update_slice %cache.1.value, %140, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x9x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %143 = stablehlo.slice %141 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %144 = stablehlo.slice %142 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %145 = stablehlo.reshape %122 : (tensor<18x9x8xf32>) -> tensor<3x54x8xf32>
    %146 = stablehlo.dot_general %145, %143, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x54x8xf32>, tensor<3x10x8xf32>) -> tensor<3x54x10xf32>
    %147 = stablehlo.reshape %146 : (tensor<3x54x10xf32>) -> tensor<3x6x9x10xf32>
    %148 = stablehlo.broadcast_in_dim %16, dims = [2, 3] : (tensor<9x10xi1>) -> tensor<3x6x9x10xi1>
    %149 = stablehlo.multiply %147, %67 : tensor<3x6x9x10xf32>
    %150 = stablehlo.select %148, %149, %69 : tensor<3x6x9x10xi1>, tensor<3x6x9x10xf32>
    %151 = stablehlo.reduce(%150 init: %71) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %153 = stablehlo.subtract %150, %152 : tensor<3x6x9x10xf32>
    %154 = stablehlo.exponential %153 : tensor<3x6x9x10xf32>
    %155 = stablehlo.reduce(%154 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %157 = stablehlo.divide %154, %156 : tensor<3x6x9x10xf32>
    %158 = stablehlo.reshape %157 : (tensor<3x6x9x10xf32>) -> tensor<3x54x10xf32>
    %159 = stablehlo.dot_general %158, %144, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x54x10xf32>, tensor<3x10x8xf32>) -> tensor<3x54x8xf32>
    %160 = stablehlo.reshape %159 : (tensor<3x54x8xf32>) -> tensor<18x9x8xf32>
    %161 = stablehlo.transpose %160, dims = [1, 0, 2] : (tensor<18x9x8xf32>) -> tensor<9x18x8xf32>
    %162 = stablehlo.reshape %161 : (tensor<9x18x8xf32>) -> tensor<9x144xf32>
    %163 = stablehlo.dot_general %162, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<9x144xf32>, tensor<14x144xf32>) -> tensor<9x14xf32>
    %164 = stablehlo.add %101, %163 : tensor<9x14xf32>
    // layer 1: feed-forward
    %165 = stablehlo.multiply %164, %164 : tensor<9x14xf32>
    %166 = stablehlo.reduce(%165 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<9x14xf32>, tensor<f32>) -> tensor<9xf32>
    %167 = stablehlo.multiply %166, %20 : tensor<9xf32>
    %168 = stablehlo.add %167, %22 : tensor<9xf32>
    %169 = stablehlo.rsqrt %168 : tensor<9xf32>
    %170 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<9x14xf32>
    %171 = stablehlo.broadcast_in_dim %169, dims = [0] : (tensor<9xf32>) -> tensor<9x14xf32>
    %172 = stablehlo.multiply %164, %171 : tensor<9x14xf32>
    %173 = stablehlo.multiply %172, %170 : tensor<9x14xf32>
    %174 = stablehlo.dot_general %173, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<22x14xf32>) -> tensor<9x22xf32>
    %175 = stablehlo.dot_general %173, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<22x14xf32>) -> tensor<9x22xf32>
    %176 = stablehlo.logistic %174 : tensor<9x22xf32>
    %177 = stablehlo.multiply %174, %176 : tensor<9x22xf32>
    %178 = stablehlo.multiply %177, %175 : tensor<9x22xf32>
    %179 = stablehlo.dot_general %178, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<9x22xf32>, tensor<14x22xf32>) -> tensor<9x14xf32>
    %180 = stablehlo.add %164, %179 : tensor<9x14xf32>
    // head
    %181 = stablehlo.multiply %180, %180 : tensor<9x14xf32>
    %182 = stablehlo.reduce(%181 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<9x14xf32>, tensor<f32>) -> tensor<9xf32>
    %183 = stablehlo.multiply %182, %20 : tensor<9xf32>
    %184 = stablehlo.add %183, %22 : tensor<9xf32>
    %185 = stablehlo.rsqrt %184 : tensor<9xf32>
    %186 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<14xf32>) -> tensor<9x14xf32>
    %187 = stablehlo.broadcast_in_dim %185, dims = [0] : (tensor<9xf32>) -> tensor<9x14xf32>
    %188 = stablehlo.multiply %180, %187 : tensor<9x14xf32>
    %189 = stablehlo.multiply %188, %186 : tensor<9x14xf32>
    %190 = stablehlo.dot_general %189, %model.embed_tokens.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<26x14xf32>) -> tensor<9x26xf32>
    return %190, %59, %60, %141, %142 : tensor<9x26xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>
  }
}
