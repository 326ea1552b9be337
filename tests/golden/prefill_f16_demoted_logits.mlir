module @prefill_9_logits {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf32>,
    %model.layers.0.input_layernorm.weight: tensor<14xf32>,
    %model.layers.0.self_attn.q_proj.weight: tensor<144x14xf16>,
    %model.layers.0.self_attn.k_proj.weight: tensor<24x14xf16>,
    %model.layers.0.self_attn.v_proj.weight: tensor<24x14xf16>,
    %model.layers.0.self_attn.o_proj.weight: tensor<14x144xf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<22x14xf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<22x14xf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<14x22xf16>,
    %model.layers.1.input_layernorm.weight: tensor<14xf32>,
    %model.layers.1.self_attn.q_proj.weight: tensor<144x14xf16>,
    %model.layers.1.self_attn.k_proj.weight: tensor<24x14xf16>,
    %model.layers.1.self_attn.v_proj.weight: tensor<24x14xf16>,
    %model.layers.1.self_attn.o_proj.weight: tensor<14x144xf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<22x14xf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<22x14xf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<14x22xf16>,
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
    %29 = stablehlo.convert %28 : (tensor<9x14xf32>) -> tensor<9x14xf16>
    %30 = stablehlo.dot_general %29, %model.layers.0.self_attn.q_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf16>, tensor<144x14xf16>) -> tensor<9x144xf32>
    %31 = stablehlo.reshape %30 : (tensor<9x144xf32>) -> tensor<9x18x2x4xf32>
    %32 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x18x2x4xf32>
    %33 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x18x2x4xf32>
    %34 = stablehlo.multiply %31, %32 : tensor<9x18x2x4xf32>
    %35 = stablehlo.reverse %31, dims = [2] : tensor<9x18x2x4xf32>
    %36 = stablehlo.multiply %35, %33 : tensor<9x18x2x4xf32>
    %37 = stablehlo.add %34, %36 : tensor<9x18x2x4xf32>
    %38 = stablehlo.transpose %37, dims = [1, 0, 2, 3] : (tensor<9x18x2x4xf32>) -> tensor<18x9x2x4xf32>
    %39 = stablehlo.reshape %38 : (tensor<18x9x2x4xf32>) -> tensor<18x9x8xf32>
    %40 = stablehlo.convert %28 : (tensor<9x14xf32>) -> tensor<9x14xf16>
    %41 = stablehlo.dot_general %40, %model.layers.0.self_attn.k_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf16>, tensor<24x14xf16>) -> tensor<9x24xf32>
    %42 = stablehlo.reshape %41 : (tensor<9x24xf32>) -> tensor<9x3x2x4xf32>
    %43 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x3x2x4xf32>
    %44 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x3x2x4xf32>
    %45 = stablehlo.multiply %42, %43 : tensor<9x3x2x4xf32>
    %46 = stablehlo.reverse %42, dims = [2] : tensor<9x3x2x4xf32>
    %47 = stablehlo.multiply %46, %44 : tensor<9x3x2x4xf32>
    %48 = stablehlo.add %45, %47 : tensor<9x3x2x4xf32>
    %49 = stablehlo.transpose %48, dims = [1, 0, 2, 3] : (tensor<9x3x2x4xf32>) -> tensor<3x9x2x4xf32>
    %50 = stablehlo.reshape %49 : (tensor<3x9x2x4xf32>) -> tensor<3x9x8xf32>
    %51 = stablehlo.convert %28 : (tensor<9x14xf32>) -> tensor<9x14xf16>
    %52 = stablehlo.dot_general %51, %model.layers.0.self_attn.v_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf16>, tensor<24x14xf16>) -> tensor<9x24xf32>
    %53 = stablehlo.reshape %52 : (tensor<9x24xf32>) -> tensor<9x3x2x4xf32>
    %54 = stablehlo.transpose %53, dims = [1, 0, 2, 3] : (tensor<9x3x2x4xf32>) -> tensor<3x9x2x4xf32>
    %55 = stablehlo.reshape %54 : (tensor<3x9x2x4xf32>) -> tensor<3x9x8xf32>
    %56 = stablehlo.dynamic_update_slice %cache.0.key, %50, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x9x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %57 = stablehlo.dynamic_update_slice %cache.0.value, %55, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x9x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %58 = stablehlo.slice %56 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %59 = stablehlo.slice %57 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %60 = stablehlo.reshape %39 : (tensor<18x9x8xf32>) -> tensor<3x54x8xf32>
    %61 = stablehlo.dot_general %60, %58, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x54x8xf32>, tensor<3x10x8xf32>) -> tensor<3x54x10xf32>
    %62 = stablehlo.reshape %61 : (tensor<3x54x10xf32>) -> tensor<3x6x9x10xf32>
    %63 = stablehlo.broadcast_in_dim %16, dims = [2, 3] : (tensor<9x10xi1>) -> tensor<3x6x9x10xi1>
    %64 = stablehlo.constant dense<3.5355338e-01> : tensor<3x6x9x10xf32>
    %65 = stablehlo.multiply %62, %64 : tensor<3x6x9x10xf32>
    %66 = stablehlo.constant dense<-1.0e+30> : tensor<3x6x9x10xf32>
    %67 = stablehlo.select %63, %65, %66 : tensor<3x6x9x10xi1>, tensor<3x6x9x10xf32>
    %68 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %69 = stablehlo.reduce(%67 init: %68) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %71 = stablehlo.subtract %67, %70 : tensor<3x6x9x10xf32>
    %72 = stablehlo.exponential %71 : tensor<3x6x9x10xf32>
    %73 = stablehlo.reduce(%72 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %75 = stablehlo.divide %72, %74 : tensor<3x6x9x10xf32>
    %76 = stablehlo.reshape %75 : (tensor<3x6x9x10xf32>) -> tensor<3x54x10xf32>
    %77 = stablehlo.dot_general %76, %59, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x54x10xf32>, tensor<3x10x8xf32>) -> tensor<3x54x8xf32>
    %78 = stablehlo.reshape %77 : (tensor<3x54x8xf32>) -> tensor<18x9x8xf32>
    %79 = stablehlo.transpose %78, dims = [1, 0, 2] : (tensor<18x9x8xf32>) -> tensor<9x18x8xf32>
    %80 = stablehlo.reshape %79 : (tensor<9x18x8xf32>) -> tensor<9x144xf32>
    %81 = stablehlo.convert %80 : (tensor<9x144xf32>) -> tensor<9x144xf16>
    %82 = stablehlo.dot_general %81, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<9x144xf16>, tensor<14x144xf16>) -> tensor<9x14xf32>
    %83 = stablehlo.add %6, %82 : tensor<9x14xf32>
    // layer 0: feed-forward
    %84 = stablehlo.multiply %83, %83 : tensor<9x14xf32>
    %85 = stablehlo.reduce(%84 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<9x14xf32>, tensor<f32>) -> tensor<9xf32>
    %86 = stablehlo.multiply %85, %20 : tensor<9xf32>
    %87 = stablehlo.add %86, %22 : tensor<9xf32>
    %88 = stablehlo.rsqrt %87 : tensor<9xf32>
    %89 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<9x14xf32>
    %90 = stablehlo.broadcast_in_dim %88, dims = [0] : (tensor<9xf32>) -> tensor<9x14xf32>
    %91 = stablehlo.multiply %83, %90 : tensor<9x14xf32>
    %92 = stablehlo.multiply %91, %89 : tensor<9x14xf32>
    %93 = stablehlo.convert %92 : (tensor<9x14xf32>) -> tensor<9x14xf16>
    %94 = stablehlo.dot_general %93, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf16>, tensor<22x14xf16>) -> tensor<9x22xf32>
    %95 = stablehlo.convert %92 : (tensor<9x14xf32>) -> tensor<9x14xf16>
    %96 = stablehlo.dot_general %95, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf16>, tensor<22x14xf16>) -> tensor<9x22xf32>
    %97 = stablehlo.logistic %94 : tensor<9x22xf32>
    %98 = stablehlo.multiply %94, %97 : tensor<9x22xf32>
    %99 = stablehlo.multiply %98, %96 : tensor<9x22xf32>
    %100 = stablehlo.convert %99 : (tensor<9x22xf32>) -> tensor<9x22xf16>
    %101 = stablehlo.dot_general %100, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<9x22xf16>, tensor<14x22xf16>) -> tensor<9x14xf32>
    %102 = stablehlo.add %83, %101 : tensor<9x14xf32>
    // layer 1: attention
    %103 = stablehlo.multiply %102, %102 : tensor<9x14xf32>
    %104 = stablehlo.reduce(%103 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<9x14xf32>, tensor<f32>) -> tensor<9xf32>
    %105 = stablehlo.multiply %104, %20 : tensor<9xf32>
    %106 = stablehlo.add %105, %22 : tensor<9xf32>
    %107 = stablehlo.rsqrt %106 : tensor<9xf32>
    %108 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<9x14xf32>
    %109 = stablehlo.broadcast_in_dim %107, dims = [0] : (tensor<9xf32>) -> tensor<9x14xf32>
    %110 = stablehlo.multiply %102, %109 : tensor<9x14xf32>
    %111 = stablehlo.multiply %110, %108 : tensor<9x14xf32>
    %112 = stablehlo.convert %111 : (tensor<9x14xf32>) -> tensor<9x14xf16>
    %113 = stablehlo.dot_general %112, %model.layers.1.self_attn.q_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf16>, tensor<144x14xf16>) -> tensor<9x144xf32>
    %114 = stablehlo.reshape %113 : (tensor<9x144xf32>) -> tensor<9x18x2x4xf32>
    %115 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x18x2x4xf32>
    %116 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x18x2x4xf32>
    %117 = stablehlo.multiply %114, %115 : tensor<9x18x2x4xf32>
    %118 = stablehlo.reverse %114, dims = [2] : tensor<9x18x2x4xf32>
    %119 = stablehlo.multiply %118, %116 : tensor<9x18x2x4xf32>
    %120 = stablehlo.add %117, %119 : tensor<9x18x2x4xf32>
    %121 = stablehlo.transpose %120, dims = [1, 0, 2, 3] : (tensor<9x18x2x4xf32>) -> tensor<18x9x2x4xf32>
    %122 = stablehlo.reshape %121 : (tensor<18x9x2x4xf32>) -> tensor<18x9x8xf32>
    %123 = stablehlo.convert %111 : (tensor<9x14xf32>) -> tensor<9x14xf16>
    %124 = stablehlo.dot_general %123, %model.layers.1.self_attn.k_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf16>, tensor<24x14xf16>) -> tensor<9x24xf32>
    %125 = stablehlo.reshape %124 : (tensor<9x24xf32>) -> tensor<9x3x2x4xf32>
    %126 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x3x2x4xf32>
    %127 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<9x2x4xf32>) -> tensor<9x3x2x4xf32>
    %128 = stablehlo.multiply %125, %126 : tensor<9x3x2x4xf32>
    %129 = stablehlo.reverse %125, dims = [2] : tensor<9x3x2x4xf32>
    %130 = stablehlo.multiply %129, %127 : tensor<9x3x2x4xf32>
    %131 = stablehlo.add %128, %130 : tensor<9x3x2x4xf32>
    %132 = stablehlo.transpose %131, dims = [1, 0, 2, 3] : (tensor<9x3x2x4xf32>) -> tensor<3x9x2x4xf32>
    %133 = stablehlo.reshape %132 : (tensor<3x9x2x4xf32>) -> tensor<3x9x8xf32>
    %134 = stablehlo.convert %111 : (tensor<9x14xf32>) -> tensor<9x14xf16>
    %135 = stablehlo.dot_general %134, %model.layers.1.self_attn.v_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf16>, tensor<24x14xf16>) -> tensor<9x24xf32>
    %136 = stablehlo.reshape %135 : (tensor<9x24xf32>) -> tensor<9x3x2x4xf32>
    %137 = stablehlo.transpose %136, dims = [1, 0, 2, 3] : (tensor<9x3x2x4xf32>) -> tensor<3x9x2x4xf32>
    %138 = stablehlo.reshape %137 : (tensor<3x9x2x4xf32>) -> tensor<3x9x8xf32>
    %139 = stablehlo.dynamic_update_slice %cache.1.key, %133, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x9x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %140 = stablehlo.dynamic_update_slice %cache.1.value, %138, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x9x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %141 = stablehlo.slice %139 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %142 = stablehlo.slice %140 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %143 = stablehlo.reshape %122 : (tensor<18x9x8xf32>) -> tensor<3x54x8xf32>
    %144 = stablehlo.dot_general %143, %141, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x54x8xf32>, tensor<3x10x8xf32>) -> tensor<3x54x10xf32>
    %145 = stablehlo.reshape %144 : (tensor<3x54x10xf32>) -> tensor<3x6x9x10xf32>
    %146 = stablehlo.broadcast_in_dim %16, dims = [2, 3] : (tensor<9x10xi1>) -> tensor<3x6x9x10xi1>
    %147 = stablehlo.multiply %145, %64 : tensor<3x6x9x10xf32>
    %148 = stablehlo.select %146, %147, %66 : tensor<3x6x9x10xi1>, tensor<3x6x9x10xf32>
    %149 = stablehlo.reduce(%148 init: %68) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %151 = stablehlo.subtract %148, %150 : tensor<3x6x9x10xf32>
    %152 = stablehlo.exponential %151 : tensor<3x6x9x10xf32>
    %153 = stablehlo.reduce(%152 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x6x9x10xf32>, tensor<f32>) -> tensor<3x6x9xf32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0, 1, 2] : (tensor<3x6x9xf32>) -> tensor<3x6x9x10xf32>
    %155 = stablehlo.divide %152, %154 : tensor<3x6x9x10xf32>
    %156 = stablehlo.reshape %155 : (tensor<3x6x9x10xf32>) -> tensor<3x54x10xf32>
    %157 = stablehlo.dot_general %156, %142, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x54x10xf32>, tensor<3x10x8xf32>) -> tensor<3x54x8xf32>
    %158 = stablehlo.reshape %157 : (tensor<3x54x8xf32>) -> tensor<18x9x8xf32>
    %159 = stablehlo.transpose %158, dims = [1, 0, 2] : (tensor<18x9x8xf32>) -> tensor<9x18x8xf32>
    %160 = stablehlo.reshape %159 : (tensor<9x18x8xf32>) -> tensor<9x144xf32>
    %161 = stablehlo.convert %160 : (tensor<9x144xf32>) -> tensor<9x144xf16>
    %162 = stablehlo.dot_general %161, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<9x144xf16>, tensor<14x144xf16>) -> tensor<9x14xf32>
    %163 = stablehlo.add %102, %162 : tensor<9x14xf32>
    // layer 1: feed-forward
    %164 = stablehlo.multiply %163, %163 : tensor<9x14xf32>
    %165 = stablehlo.reduce(%164 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<9x14xf32>, tensor<f32>) -> tensor<9xf32>
    %166 = stablehlo.multiply %165, %20 : tensor<9xf32>
    %167 = stablehlo.add %166, %22 : tensor<9xf32>
    %168 = stablehlo.rsqrt %167 : tensor<9xf32>
    %169 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<9x14xf32>
    %170 = stablehlo.broadcast_in_dim %168, dims = [0] : (tensor<9xf32>) -> tensor<9x14xf32>
    %171 = stablehlo.multiply %163, %170 : tensor<9x14xf32>
    %172 = stablehlo.multiply %171, %169 : tensor<9x14xf32>
    %173 = stablehlo.convert %172 : (tensor<9x14xf32>) -> tensor<9x14xf16>
    %174 = stablehlo.dot_general %173, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf16>, tensor<22x14xf16>) -> tensor<9x22xf32>
    %175 = stablehlo.convert %172 : (tensor<9x14xf32>) -> tensor<9x14xf16>
    %176 = stablehlo.dot_general %175, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<9x14xf16>, tensor<22x14xf16>) -> tensor<9x22xf32>
    %177 = stablehlo.logistic %174 : tensor<9x22xf32>
    %178 = stablehlo.multiply %174, %177 : tensor<9x22xf32>
    %179 = stablehlo.multiply %178, %176 : tensor<9x22xf32>
    %180 = stablehlo.convert %179 : (tensor<9x22xf32>) -> tensor<9x22xf16>
    %181 = stablehlo.dot_general %180, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<9x22xf16>, tensor<14x22xf16>) -> tensor<9x14xf32>
    %182 = stablehlo.add %163, %181 : tensor<9x14xf32>
    // head
    %183 = stablehlo.multiply %182, %182 : tensor<9x14xf32>
    %184 = stablehlo.reduce(%183 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<9x14xf32>, tensor<f32>) -> tensor<9xf32>
    %185 = stablehlo.multiply %184, %20 : tensor<9xf32>
    %186 = stablehlo.add %185, %22 : tensor<9xf32>
    %187 = stablehlo.rsqrt %186 : tensor<9xf32>
    %188 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<14xf32>) -> tensor<9x14xf32>
    %189 = stablehlo.broadcast_in_dim %187, dims = [0] : (tensor<9xf32>) -> tensor<9x14xf32>
    %190 = stablehlo.multiply %182, %189 : tensor<9x14xf32>
    %191 = stablehlo.multiply %190, %188 : tensor<9x14xf32>
    %192 = stablehlo.dot_general %191, %model.embed_tokens.weight, contracting_dims = [1] x [1] : (tensor<9x14xf32>, tensor<26x14xf32>) -> tensor<9x26xf32>
    return %192, %56, %57, %139, %140 : tensor<9x26xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>
  }
}
