module @prefill_9_argmax {
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
    %tokens: tensor<9xi32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<i32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>) {
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
    %30 = stablehlo.reshape %29 : (tensor<9x144xf32>) -> tensor<9x18x2x4xf32>
    %31 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x18x2x4xf32>
    %32 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x18x2x4xf32>
    %33 = stablehlo.multiply %30, %31 : tensor<9x18x2x4xf32>
    %34 = stablehlo.reverse %30, dims = [2] : tensor<9x18x2x4xf32>
    %35 = stablehlo.multiply %34, %32 : tensor<9x18x2x4xf32>
    %36 = stablehlo.add %33, %35 : tensor<9x18x2x4xf32>
    %37 = stablehlo.transpose %36, dims = [1, 0, 2, 3] : (tensor<9x18x2x4xf32>) -> tensor<18x9x2x4xf32>
    %38 = stablehlo.reshape %37 : (tensor<18x9x2x4xf32>) -> tensor<18x9x8xf32>
    %39 = stablehlo.dot_general %28, %model.layers.0.self_attn.k_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<24x14xf32>) -> tensor<9x24xf32>
    %40 = stablehlo.reshape %39 : (tensor<9x24xf32>) -> tensor<9x3x2x4xf32>
    %41 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x3x2x4xf32>
    %42 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x3x2x4xf32>
    %43 = stablehlo.multiply %40, %41 : tensor<9x3x2x4xf32>
    %44 = stablehlo.reverse %40, dims = [2] : tensor<9x3x2x4xf32>
    %45 = stablehlo.multiply %44, %42 : tensor<9x3x2x4xf32>
    %46 = stablehlo.add %43, %45 : tensor<9x3x2x4xf32>
    %47 = stablehlo.transpose %46, dims = [1, 0, 2, 3] : (tensor<9x3x2x4xf32>) -> tensor<3x9x2x4xf32>
    %48 = stablehlo.reshape %47 : (tensor<3x9x2x4xf32>) -> tensor<3x9x8xf32>
    %49 = stablehlo.dot_general %28, %model.layers.0.self_attn.v_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<24x14xf32>) -> tensor<9x24xf32>
    %50 = stablehlo.reshape %49 : (tensor<9x24xf32>) -> tensor<9x3x2x4xf32>
    %51 = stablehlo.transpose %50, dims = [1, 0, 2, 3] : (tensor<9x3x2x4xf32>) -> tensor<3x9x2x4xf32>
    %52 = stablehlo.reshape %51 : (tensor<3x9x2x4xf32>) -> tensor<3x9x8xf32>
    %53 = stablehlo.dynamic_update_slice %cache.0.key, %48, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x9x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %54 = stablehlo.dynamic_update_slice %cache.0.value, %52, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x9x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %55 = stablehlo.slice %53 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %56 = stablehlo.slice %54 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %57 = stablehlo.reshape %38 : (tensor<18x9x8xf32>) -> tensor<3x54x8xf32>
    %58 = stablehlo.dot_general %57, %55, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x54x8xf32>, tensor<3x10x8xf32>) -> tensor<3x54x10xf32>
    %59 = stablehlo.reshape %58 : (tensor<3x54x10xf32>) -> tensor<3x6x9x10xf32>
    %60 = stablehlo.broadcast_in_dim %16, dims = [2, 3] : (tensor<9x10xi1>) -> tensor<3x6x9x10xi1>
    %61 = stablehlo.constant dense<3.5355338e-01> : tensor<3x6x9x10xf32>
    %62 = stablehlo.multiply %59, %61 : tensor<3x6x9x10xf32>
    %63 = stablehlo.constant dense<-1.0e+30> : tensor<3x6x9x10xf32>
    %64 = stablehlo.select %60, %62, %63 : tensor<3x6x9x10xi1>, tensor<3x6x9x10xf32>
    %65 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %66 = stablehlo.reduce(%64 init: %65) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %68 = stablehlo.subtract %64, %67 : tensor<3x6x9x10xf32>
    %69 = stablehlo.exponential %68 : tensor<3x6x9x10xf32>
    %70 = stablehlo.reduce(%69 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %72 = stablehlo.divide %69, %71 : tensor<3x6x9x10xf32>
    %73 = stablehlo.reshape %72 : (tensor<3x6x9x10xf32>) -> tensor<3x54x10xf32>
    %74 = stablehlo.dot_general %73, %56, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x54x10xf32>, tensor<3x10x8xf32>) -> tensor<3x54x8xf32>
    %75 = stablehlo.reshape %74 : (tensor<3x54x8xf32>) -> tensor<18x9x8xf32>
    %76 = stablehlo.transpose %75, dims = [1, 0, 2] : (tensor<18x9x8xf32>) -> tensor<9x18x8xf32>
    %77 = stablehlo.reshape %76 : (tensor<9x18x8xf32>) -> tensor<9x144xf32>
    %78 = stablehlo.dot_general %77, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<9x144xf32>, tensor<14x144xf32>) -> tensor<9x14xf32>
    %79 = stablehlo.add %6, %78 : tensor<9x14xf32>
    // layer 0: feed-forward
    %80 = stablehlo.multiply %79, %79 : tensor<9x14xf32>
    %81 = stablehlo.reduce(%80 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<9x14xf32>, tensor<f32>) -> tensor<9xf32>
    %82 = stablehlo.multiply %81, %20 : tensor<9xf32>
    %83 = stablehlo.add %82, %22 : tensor<9xf32>
    %84 = stablehlo.rsqrt %83 : tensor<9xf32>
    %85 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<9x14xf32>
    %86 = stablehlo.broadcast_in_dim %84, dims = [0] : (tensor<9xf32>) -> tensor<9x14xf32>
    %87 = stablehlo.multiply %79, %86 : tensor<9x14xf32>
    %88 = stablehlo.multiply %87, %85 : tensor<9x14xf32>
    %89 = stablehlo.dot_general %88, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<22x14xf32>) -> tensor<9x22xf32>
    %90 = stablehlo.dot_general %88, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<22x14xf32>) -> tensor<9x22xf32>
    %91 = stablehlo.logistic %89 : tensor<9x22xf32>
    %92 = stablehlo.multiply %89, %91 : tensor<9x22xf32>
    %93 = stablehlo.multiply %92, %90 : tensor<9x22xf32>
    %94 = stablehlo.dot_general %93, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<9x22xf32>, tensor<14x22xf32>) -> tensor<9x14xf32>
    %95 = stablehlo.add %79, %94 : tensor<9x14xf32>
    // layer 1: attention
    %96 = stablehlo.multiply %95, %95 : tensor<9x14xf32>
    %97 = stablehlo.reduce(%96 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<9x14xf32>, tensor<f32>) -> tensor<9xf32>
    %98 = stablehlo.multiply %97, %20 : tensor<9xf32>
    %99 = stablehlo.add %98, %22 : tensor<9xf32>
    %100 = stablehlo.rsqrt %99 : tensor<9xf32>
    %101 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<9x14xf32>
    %102 = stablehlo.broadcast_in_dim %100, dims = [0] : (tensor<9xf32>) -> tensor<9x14xf32>
    %103 = stablehlo.multiply %95, %102 : tensor<9x14xf32>
    %104 = stablehlo.multiply %103, %101 : tensor<9x14xf32>
    %105 = stablehlo.dot_general %104, %model.layers.1.self_attn.q_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<144x14xf32>) -> tensor<9x144xf32>
    %106 = stablehlo.reshape %105 : (tensor<9x144xf32>) -> tensor<9x18x2x4xf32>
    %107 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x18x2x4xf32>
    %108 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x18x2x4xf32>
    %109 = stablehlo.multiply %106, %107 : tensor<9x18x2x4xf32>
    %110 = stablehlo.reverse %106, dims = [2] : tensor<9x18x2x4xf32>
    %111 = stablehlo.multiply %110, %108 : tensor<9x18x2x4xf32>
    %112 = stablehlo.add %109, %111 : tensor<9x18x2x4xf32>
    %113 = stablehlo.transpose %112, dims = [1, 0, 2, 3] : (tensor<9x18x2x4xf32>) -> tensor<18x9x2x4xf32>
    %114 = stablehlo.reshape %113 : (tensor<18x9x2x4xf32>) -> tensor<18x9x8xf32>
    %115 = stablehlo.dot_general %104, %model.layers.1.self_attn.k_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<24x14xf32>) -> tensor<9x24xf32>
    %116 = stablehlo.reshape %115 : (tensor<9x24xf32>) -> tensor<9x3x2x4xf32>
    %117 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x3x2x4xf32>
    %118 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x3x2x4xf32>
    %119 = stablehlo.multiply %116, %117 : tensor<9x3x2x4xf32>
    %120 = stablehlo.reverse %116, dims = [2] : tensor<9x3x2x4xf32>
    %121 = stablehlo.multiply %120, %118 : tensor<9x3x2x4xf32>
    %122 = stablehlo.add %119, %121 : tensor<9x3x2x4xf32>
    %123 = stablehlo.transpose %122, dims = [1, 0, 2, 3] : (tensor<9x3x2x4xf32>) -> tensor<3x9x2x4xf32>
    %124 = stablehlo.reshape %123 : (tensor<3x9x2x4xf32>) -> tensor<3x9x8xf32>
    %125 = stablehlo.dot_general %104, %model.layers.1.self_attn.v_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<24x14xf32>) -> tensor<9x24xf32>
    %126 = stablehlo.reshape %125 : (tensor<9x24xf32>) -> tensor<9x3x2x4xf32>
    %127 = stablehlo.transpose %126, dims = [1, 0, 2, 3] : (tensor<9x3x2x4xf32>) -> tensor<3x9x2x4xf32>
    %128 = stablehlo.reshape %127 : (tensor<3x9x2x4xf32>) -> tensor<3x9x8xf32>
    %129 = stablehlo.dynamic_update_slice %cache.1.key, %124, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x9x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %130 = stablehlo.dynamic_update_slice %cache.1.value, %128, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x9x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %131 = stablehlo.slice %129 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %132 = stablehlo.slice %130 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %133 = stablehlo.reshape %114 : (tensor<18x9x8xf32>) -> tensor<3x54x8xf32>
    %134 = stablehlo.dot_general %133, %131, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x54x8xf32>, tensor<3x10x8xf32>) -> tensor<3x54x10xf32>
    %135 = stablehlo.reshape %134 : (tensor<3x54x10xf32>) -> tensor<3x6x9x10xf32>
    %136 = stablehlo.broadcast_in_dim %16, dims = [2, 3] : (tensor<9x10xi1>) -> tensor<3x6x9x10xi1>
    %137 = stablehlo.multiply %135, %61 : tensor<3x6x9x10xf32>
    %138 = stablehlo.select %136, %137, %63 : tensor<3x6x9x10xi1>, tensor<3x6x9x10xf32>
    %139 = stablehlo.reduce(%138 init: %65) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %141 = stablehlo.subtract %138, %140 : tensor<3x6x9x10xf32>
    %142 = stablehlo.exponential %141 : tensor<3x6x9x10xf32>
    %143 = stablehlo.reduce(%142 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %145 = stablehlo.divide %142, %144 : tensor<3x6x9x10xf32>
    %146 = stablehlo.reshape %145 : (tensor<3x6x9x10xf32>) -> tensor<3x54x10xf32>
    %147 = stablehlo.dot_general %146, %132, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x54x10xf32>, tensor<3x10x8xf32>) -> tensor<3x54x8xf32>
    %148 = stablehlo.reshape %147 : (tensor<3x54x8xf32>) -> tensor<18x9x8xf32>
    %149 = stablehlo.transpose %148, dims = [1, 0, 2] : (tensor<18x9x8xf32>) -> tensor<9x18x8xf32>
    %150 = stablehlo.reshape %149 : (tensor<9x18x8xf32>) -> tensor<9x144xf32>
    %151 = stablehlo.dot_general %150, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<9x144xf32>, tensor<14x144xf32>) -> tensor<9x14xf32>
    %152 = stablehlo.add %95, %151 : tensor<9x14xf32>
    // layer 1: feed-forward
    %153 = stablehlo.multiply %152, %152 : tensor<9x14xf32>
    %154 = stablehlo.reduce(%153 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<9x14xf32>, tensor<f32>) -> tensor<9xf32>
    %155 = stablehlo.multiply %154, %20 : tensor<9xf32>
    %156 = stablehlo.add %155, %22 : tensor<9xf32>
    %157 = stablehlo.rsqrt %156 : tensor<9xf32>
    %158 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<9x14xf32>
    %159 = stablehlo.broadcast_in_dim %157, dims = [0] : (tensor<9xf32>) -> tensor<9x14xf32>
    %160 = stablehlo.multiply %152, %159 : tensor<9x14xf32>
    %161 = stablehlo.multiply %160, %158 : tensor<9x14xf32>
    %162 = stablehlo.dot_general %161, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<22x14xf32>) -> tensor<9x22xf32>
    %163 = stablehlo.dot_general %161, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<22x14xf32>) -> tensor<9x22xf32>
    %164 = stablehlo.logistic %162 : tensor<9x22xf32>
    %165 = stablehlo.multiply %162, %164 : tensor<9x22xf32>
    %166 = stablehlo.multiply %165, %163 : tensor<9x22xf32>
    %167 = stablehlo.dot_general %166, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<9x22xf32>, tensor<14x22xf32>) -> tensor<9x14xf32>
    %168 = stablehlo.add %152, %167 : tensor<9x14xf32>
    // head
    %169 = stablehlo.constant dense<9> : tensor<i32>
    %170 = stablehlo.clamp %0, %length, %169 : tensor<i32>
    %171 = stablehlo.constant dense<1> : tensor<i32>
    %172 = stablehlo.subtract %170, %171 : tensor<i32>
    %173 = stablehlo.dynamic_slice %168, %172, %0, sizes = [1, 14] : (tensor<9x14xf32>, tensor<i32>, tensor<i32>) -> tensor<1x14xf32>
    %174 = stablehlo.reshape %173 : (tensor<1x14xf32>) -> tensor<14xf32>
    %175 = stablehlo.multiply %174, %174 : tensor<14xf32>
    %176 = stablehlo.reduce(%175 init: %18) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %177 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %178 = stablehlo.multiply %176, %177 : tensor<f32>
    %179 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %180 = stablehlo.add %178, %179 : tensor<f32>
    %181 = stablehlo.rsqrt %180 : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %183 = stablehlo.broadcast_in_dim %181, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %184 = stablehlo.multiply %174, %183 : tensor<14xf32>
    %185 = stablehlo.multiply %184, %182 : tensor<14xf32>
    %186 = stablehlo.dot_general %model.embed_tokens.weight, %185, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %187 = stablehlo.reduce(%186 init: %65) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %188 = stablehlo.broadcast_in_dim %187, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %189 = stablehlo.compare EQ, %186, %188 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %190 = stablehlo.constant dense<2147483647> : tensor<26xi32>
    %191 = stablehlo.iota dim = 0 : tensor<26xi32>
    %192 = stablehlo.select %189, %191, %190 : tensor<26xi1>, tensor<26xi32>
    %193 = stablehlo.constant dense<2147483647> : tensor<i32>
    %194 = stablehlo.reduce(%192 init: %193) applies stablehlo.minimum across dimensions = [0] : (tensor<26xi32>, tensor<i32>) -> tensor<i32>
    %195 = stablehlo.is_finite %187 : (tensor<f32>) -> tensor<i1>
    %196 = stablehlo.select %195, %194, %193 : tensor<i1>, tensor<i32>
    return %196, %53, %54, %129, %130 : tensor<i32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>
  }
}
