module @prefill_5_logits {
  func.func public @main(
    %model.embed_tokens.weight: tensor<10x12xf32>,
    %model.layers.0.input_layernorm.weight: tensor<12xf32>,
    %model.layers.0.self_attn.q_proj.weight: tensor<24x12xf16>,
    %model.layers.0.self_attn.k_proj.weight: tensor<12x12xf16>,
    %model.layers.0.self_attn.v_proj.weight: tensor<12x12xf16>,
    %model.layers.0.self_attn.o_proj.weight: tensor<12x24xf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<12xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<20x12xf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<20x12xf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<12x20xf16>,
    %model.layers.1.input_layernorm.weight: tensor<12xf32>,
    %model.layers.1.self_attn.q_proj.weight: tensor<24x12xf16>,
    %model.layers.1.self_attn.k_proj.weight: tensor<12x12xf16>,
    %model.layers.1.self_attn.v_proj.weight: tensor<12x12xf16>,
    %model.layers.1.self_attn.o_proj.weight: tensor<12x24xf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<12xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<20x12xf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<20x12xf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<12x20xf16>,
    %model.norm.weight: tensor<12xf32>,
    %rope: tensor<16x2x2x2xf32>,
    %cache.0.key: tensor<3x16x4xf32>,
    %cache.0.value: tensor<3x16x4xf32>,
    %cache.1.key: tensor<3x16x4xf32>,
    %cache.1.value: tensor<3x16x4xf32>,
    %tokens: tensor<5xi32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<5x10xf32>, tensor<3x16x4xf32>, tensor<3x16x4xf32>, tensor<3x16x4xf32>, tensor<3x16x4xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.constant dense<11> : tensor<i32>
    %2 = stablehlo.clamp %0, %position, %1 : tensor<i32>
    %3 = stablehlo.constant dense<0> : tensor<5xi32>
    %4 = stablehlo.constant dense<9> : tensor<5xi32>
    %5 = stablehlo.clamp %3, %tokens, %4 : tensor<5xi32>
    %6 = "stablehlo.gather"(%model.embed_tokens.weight, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 12>}> : (tensor<10x12xf32>, tensor<5xi32>) -> tensor<5x12xf32>
    %7 = stablehlo.dynamic_slice %rope, %2, %0, %0, %0, sizes = [5, 2, 2, 2] : (tensor<16x2x2x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x2x2x2xf32>
    %8 = stablehlo.slice %7 [0:5, 0:1, 0:2, 0:2] : (tensor<5x2x2x2xf32>) -> tensor<5x1x2x2xf32>
    %9 = stablehlo.slice %7 [0:5, 1:2, 0:2, 0:2] : (tensor<5x2x2x2xf32>) -> tensor<5x1x2x2xf32>
    %10 = stablehlo.reshape %8 : (tensor<5x1x2x2xf32>) -> tensor<5x2x2xf32>
    %11 = stablehlo.reshape %9 : (tensor<5x1x2x2xf32>) -> tensor<5x2x2xf32>
    %12 = stablehlo.iota dim = 0 : tensor<5x8xi32>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<5x8xi32>
    %14 = stablehlo.add %12, %13 : tensor<5x8xi32>
    %15 = stablehlo.iota dim = 1 : tensor<5x8xi32>
    %16 = stablehlo.compare LE, %15, %14 : (tensor<5x8xi32>, tensor<5x8xi32>) -> tensor<5x8xi1>
    // layer 0: attention
    %17 = stablehlo.multiply %6, %6 : tensor<5x12xf32>
    %18 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %19 = stablehlo.reduce(%17 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<5x12xf32>, tensor<f32>) -> tensor<5xf32>
    %20 = stablehlo.constant dense<8.3333336e-02> : tensor<5xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<5xf32>
    %22 = stablehlo.constant dense<1.0e-05> : tensor<5xf32>
    %23 = stablehlo.add %21, %22 : tensor<5xf32>
    %24 = stablehlo.rsqrt %23 : tensor<5xf32>
    %25 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<12xf32>) -> tensor<5x12xf32>
    %26 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<5xf32>) -> tensor<5x12xf32>
    %27 = stablehlo.multiply %6, %26 : tensor<5x12xf32>
    %28 = stablehlo.multiply %27, %25 : tensor<5x12xf32>
    %29 = stablehlo.convert %28 : (tensor<5x12xf32>) -> tensor<5x12xf16>
    %30 = stablehlo.dot_general %29, %model.layers.0.self_attn.q_proj.weight, contracting_dims = [1] x [1] : (tensor<5x12xf16>, tensor<24x12xf16>) -> tensor<5x24xf32>
    %31 = stablehlo.reshape %30 : (tensor<5x24xf32>) -> tensor<5x6x2x2xf32>
    %32 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<5x2x2xf32>) -> tensor<5x6x2x2xf32>
    %33 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<5x2x2xf32>) -> tensor<5x6x2x2xf32>
    %34 = stablehlo.multiply %31, %32 : tensor<5x6x2x2xf32>
    %35 = stablehlo.reverse %31, dims = [2] : tensor<5x6x2x2xf32>
    %36 = stablehlo.multiply %35, %33 : tensor<5x6x2x2xf32>
    %37 = stablehlo.add %34, %36 : tensor<5x6x2x2xf32>
    %38 = stablehlo.transpose %37, dims = [1, 0, 2, 3] : (tensor<5x6x2x2xf32>) -> tensor<6x5x2x2xf32>
    %39 = stablehlo.reshape %38 : (tensor<6x5x2x2xf32>) -> tensor<6x5x4xf32>
    %40 = stablehlo.convert %28 : (tensor<5x12xf32>) -> tensor<5x12xf16>
    %41 = stablehlo.dot_general %40, %model.layers.0.self_attn.k_proj.weight, contracting_dims = [1] x [1] : (tensor<5x12xf16>, tensor<12x12xf16>) -> tensor<5x12xf32>
    %42 = stablehlo.reshape %41 : (tensor<5x12xf32>) -> tensor<5x3x2x2xf32>
    %43 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<5x2x2xf32>) -> tensor<5x3x2x2xf32>
    %44 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<5x2x2xf32>) -> tensor<5x3x2x2xf32>
    %45 = stablehlo.multiply %42, %43 : tensor<5x3x2x2xf32>
    %46 = stablehlo.reverse %42, dims = [2] : tensor<5x3x2x2xf32>
    %47 = stablehlo.multiply %46, %44 : tensor<5x3x2x2xf32>
    %48 = stablehlo.add %45, %47 : tensor<5x3x2x2xf32>
    %49 = stablehlo.transpose %48, dims = [1, 0, 2, 3] : (tensor<5x3x2x2xf32>) -> tensor<3x5x2x2xf32>
    %50 = stablehlo.reshape %49 : (tensor<3x5x2x2xf32>) -> tensor<3x5x4xf32>
    %51 = stablehlo.convert %28 : (tensor<5x12xf32>) -> tensor<5x12xf16>
    %52 = stablehlo.dot_general %51, %model.layers.0.self_attn.v_proj.weight, contracting_dims = [1] x [1] : (tensor<5x12xf16>, tensor<12x12xf16>) -> tensor<5x12xf32>
    %53 = stablehlo.reshape %52 : (tensor<5x12xf32>) -> tensor<5x3x2x2xf32>
    %54 = stablehlo.transpose %53, dims = [1, 0, 2, 3] : (tensor<5x3x2x2xf32>) -> tensor<3x5x2x2xf32>
    %55 = stablehlo.reshape %54 : (tensor<3x5x2x2xf32>) -> tensor<3x5x4xf32>
    %56 = stablehlo.dynamic_update_slice %cache.0.key, %50, %0, %2, %0 : (tensor<3x16x4xf32>, tensor<3x5x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x4xf32>
    %57 = stablehlo.dynamic_update_slice %cache.0.value, %55, %0, %2, %0 : (tensor<3x16x4xf32>, tensor<3x5x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x4xf32>
    %58 = stablehlo.slice %56 [0:3, 0:8, 0:4] : (tensor<3x16x4xf32>) -> tensor<3x8x4xf32>
    %59 = stablehlo.slice %57 [0:3, 0:8, 0:4] : (tensor<3x16x4xf32>) -> tensor<3x8x4xf32>
    %60 = stablehlo.reshape %39 : (tensor<6x5x4xf32>) -> tensor<3x10x4xf32>
    %61 = stablehlo.dot_general %60, %58, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x10x4xf32>, tensor<3x8x4xf32>) -> tensor<3x10x8xf32>
    %62 = stablehlo.reshape %61 : (tensor<3x10x8xf32>) -> tensor<3x2x5x8xf32>
    %63 = stablehlo.broadcast_in_dim %16, dims = [2, 3] : (tensor<5x8xi1>) -> tensor<3x2x5x8xi1>
    %64 = stablehlo.constant dense<5.0e-01> : tensor<3x2x5x8xf32>
    %65 = stablehlo.multiply %62, %64 : tensor<3x2x5x8xf32>
    %66 = stablehlo.constant dense<-1.0e+30> : tensor<3x2x5x8xf32>
    %67 = stablehlo.select %63, %65, %66 : tensor<3x2x5x8xi1>, tensor<3x2x5x8xf32>
    %68 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %69 = stablehlo.reduce(%67 init: %68) applies stablehlo.maximum across dimensions = [3] : (tensor<3x2x5x8xf32>, tensor<f32>) -> tensor<3x2x5xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2] : (tensor<3x2x5xf32>) -> tensor<3x2x5x8xf32>
    %71 = stablehlo.subtract %67, %70 : tensor<3x2x5x8xf32>
    %72 = stablehlo.exponential %71 : tensor<3x2x5x8xf32>
    %73 = stablehlo.reduce(%72 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x2x5x8xf32>, tensor<f32>) -> tensor<3x2x5xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<3x2x5xf32>) -> tensor<3x2x5x8xf32>
    %75 = stablehlo.divide %72, %74 : tensor<3x2x5x8xf32>
    %76 = stablehlo.reshape %75 : (tensor<3x2x5x8xf32>) -> tensor<3x10x8xf32>
    %77 = stablehlo.dot_general %76, %59, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x10x8xf32>, tensor<3x8x4xf32>) -> tensor<3x10x4xf32>
    %78 = stablehlo.reshape %77 : (tensor<3x10x4xf32>) -> tensor<6x5x4xf32>
    %79 = stablehlo.transpose %78, dims = [1, 0, 2] : (tensor<6x5x4xf32>) -> tensor<5x6x4xf32>
    %80 = stablehlo.reshape %79 : (tensor<5x6x4xf32>) -> tensor<5x24xf32>
    %81 = stablehlo.convert %80 : (tensor<5x24xf32>) -> tensor<5x24xf16>
    %82 = stablehlo.dot_general %81, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<5x24xf16>, tensor<12x24xf16>) -> tensor<5x12xf32>
    %83 = stablehlo.add %6, %82 : tensor<5x12xf32>
    // layer 0: feed-forward
    %84 = stablehlo.multiply %83, %83 : tensor<5x12xf32>
    %85 = stablehlo.reduce(%84 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<5x12xf32>, tensor<f32>) -> tensor<5xf32>
    %86 = stablehlo.multiply %85, %20 : tensor<5xf32>
    %87 = stablehlo.add %86, %22 : tensor<5xf32>
    %88 = stablehlo.rsqrt %87 : tensor<5xf32>
    %89 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<12xf32>) -> tensor<5x12xf32>
    %90 = stablehlo.broadcast_in_dim %88, dims = [0] : (tensor<5xf32>) -> tensor<5x12xf32>
    %91 = stablehlo.multiply %83, %90 : tensor<5x12xf32>
    %92 = stablehlo.multiply %91, %89 : tensor<5x12xf32>
    %93 = stablehlo.convert %92 : (tensor<5x12xf32>) -> tensor<5x12xf16>
    %94 = stablehlo.dot_general %93, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<5x12xf16>, tensor<20x12xf16>) -> tensor<5x20xf32>
    %95 = stablehlo.convert %92 : (tensor<5x12xf32>) -> tensor<5x12xf16>
    %96 = stablehlo.dot_general %95, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<5x12xf16>, tensor<20x12xf16>) -> tensor<5x20xf32>
    %97 = stablehlo.logistic %94 : tensor<5x20xf32>
    %98 = stablehlo.multiply %94, %97 : tensor<5x20xf32>
    %99 = stablehlo.multiply %98, %96 : tensor<5x20xf32>
    %100 = stablehlo.convert %99 : (tensor<5x20xf32>) -> tensor<5x20xf16>
    %101 = stablehlo.dot_general %100, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<5x20xf16>, tensor<12x20xf16>) -> tensor<5x12xf32>
    %102 = stablehlo.add %83, %101 : tensor<5x12xf32>
    // layer 1: attention
    %103 = stablehlo.multiply %102, %102 : tensor<5x12xf32>
    %104 = stablehlo.reduce(%103 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<5x12xf32>, tensor<f32>) -> tensor<5xf32>
    %105 = stablehlo.multiply %104, %20 : tensor<5xf32>
    %106 = stablehlo.add %105, %22 : tensor<5xf32>
    %107 = stablehlo.rsqrt %106 : tensor<5xf32>
    %108 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<12xf32>) -> tensor<5x12xf32>
    %109 = stablehlo.broadcast_in_dim %107, dims = [0] : (tensor<5xf32>) -> tensor<5x12xf32>
    %110 = stablehlo.multiply %102, %109 : tensor<5x12xf32>
    %111 = stablehlo.multiply %110, %108 : tensor<5x12xf32>
    %112 = stablehlo.convert %111 : (tensor<5x12xf32>) -> tensor<5x12xf16>
    %113 = stablehlo.dot_general %112, %model.layers.1.self_attn.q_proj.weight, contracting_dims = [1] x [1] : (tensor<5x12xf16>, tensor<24x12xf16>) -> tensor<5x24xf32>
    %114 = stablehlo.reshape %113 : (tensor<5x24xf32>) -> tensor<5x6x2x2xf32>
    %115 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<5x2x2xf32>) -> tensor<5x6x2x2xf32>
    %116 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<5x2x2xf32>) -> tensor<5x6x2x2xf32>
    %117 = stablehlo.multiply %114, %115 : tensor<5x6x2x2xf32>
    %118 = stablehlo.reverse %114, dims = [2] : tensor<5x6x2x2xf32>
    %119 = stablehlo.multiply %118, %116 : tensor<5x6x2x2xf32>
    %120 = stablehlo.add %117, %119 : tensor<5x6x2x2xf32>
    %121 = stablehlo.transpose %120, dims = [1, 0, 2, 3] : (tensor<5x6x2x2xf32>) -> tensor<6x5x2x2xf32>
    %122 = stablehlo.reshape %121 : (tensor<6x5x2x2xf32>) -> tensor<6x5x4xf32>
    %123 = stablehlo.convert %111 : (tensor<5x12xf32>) -> tensor<5x12xf16>
    %124 = stablehlo.dot_general %123, %model.layers.1.self_attn.k_proj.weight, contracting_dims = [1] x [1] : (tensor<5x12xf16>, tensor<12x12xf16>) -> tensor<5x12xf32>
    %125 = stablehlo.reshape %124 : (tensor<5x12xf32>) -> tensor<5x3x2x2xf32>
    %126 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<5x2x2xf32>) -> tensor<5x3x2x2xf32>
    %127 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<5x2x2xf32>) -> tensor<5x3x2x2xf32>
    %128 = stablehlo.multiply %125, %126 : tensor<5x3x2x2xf32>
    %129 = stablehlo.reverse %125, dims = [2] : tensor<5x3x2x2xf32>
    %130 = stablehlo.multiply %129, %127 : tensor<5x3x2x2xf32>
    %131 = stablehlo.add %128, %130 : tensor<5x3x2x2xf32>
    %132 = stablehlo.transpose %131, dims = [1, 0, 2, 3] : (tensor<5x3x2x2xf32>) -> tensor<3x5x2x2xf32>
    %133 = stablehlo.reshape %132 : (tensor<3x5x2x2xf32>) -> tensor<3x5x4xf32>
    %134 = stablehlo.convert %111 : (tensor<5x12xf32>) -> tensor<5x12xf16>
    %135 = stablehlo.dot_general %134, %model.layers.1.self_attn.v_proj.weight, contracting_dims = [1] x [1] : (tensor<5x12xf16>, tensor<12x12xf16>) -> tensor<5x12xf32>
    %136 = stablehlo.reshape %135 : (tensor<5x12xf32>) -> tensor<5x3x2x2xf32>
    %137 = stablehlo.transpose %136, dims = [1, 0, 2, 3] : (tensor<5x3x2x2xf32>) -> tensor<3x5x2x2xf32>
    %138 = stablehlo.reshape %137 : (tensor<3x5x2x2xf32>) -> tensor<3x5x4xf32>
    %139 = stablehlo.dynamic_update_slice %cache.1.key, %133, %0, %2, %0 : (tensor<3x16x4xf32>, tensor<3x5x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x4xf32>
    %140 = stablehlo.dynamic_update_slice %cache.1.value, %138, %0, %2, %0 : (tensor<3x16x4xf32>, tensor<3x5x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x4xf32>
    %141 = stablehlo.slice %139 [0:3, 0:8, 0:4] : (tensor<3x16x4xf32>) -> tensor<3x8x4xf32>
    %142 = stablehlo.slice %140 [0:3, 0:8, 0:4] : (tensor<3x16x4xf32>) -> tensor<3x8x4xf32>
    %143 = stablehlo.reshape %122 : (tensor<6x5x4xf32>) -> tensor<3x10x4xf32>
    %144 = stablehlo.dot_general %143, %141, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x10x4xf32>, tensor<3x8x4xf32>) -> tensor<3x10x8xf32>
    %145 = stablehlo.reshape %144 : (tensor<3x10x8xf32>) -> tensor<3x2x5x8xf32>
    %146 = stablehlo.broadcast_in_dim %16, dims = [2, 3] : (tensor<5x8xi1>) -> tensor<3x2x5x8xi1>
    %147 = stablehlo.multiply %145, %64 : tensor<3x2x5x8xf32>
    %148 = stablehlo.select %146, %147, %66 : tensor<3x2x5x8xi1>, tensor<3x2x5x8xf32>
    %149 = stablehlo.reduce(%148 init: %68) applies stablehlo.maximum across dimensions = [3] : (tensor<3x2x5x8xf32>, tensor<f32>) -> tensor<3x2x5xf32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0, 1, 2] : (tensor<3x2x5xf32>) -> tensor<3x2x5x8xf32>
    %151 = stablehlo.subtract %148, %150 : tensor<3x2x5x8xf32>
    %152 = stablehlo.exponential %151 : tensor<3x2x5x8xf32>
    %153 = stablehlo.reduce(%152 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x2x5x8xf32>, tensor<f32>) -> tensor<3x2x5xf32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0, 1, 2] : (tensor<3x2x5xf32>) -> tensor<3x2x5x8xf32>
    %155 = stablehlo.divide %152, %154 : tensor<3x2x5x8xf32>
    %156 = stablehlo.reshape %155 : (tensor<3x2x5x8xf32>) -> tensor<3x10x8xf32>
    %157 = stablehlo.dot_general %156, %142, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x10x8xf32>, tensor<3x8x4xf32>) -> tensor<3x10x4xf32>
    %158 = stablehlo.reshape %157 : (tensor<3x10x4xf32>) -> tensor<6x5x4xf32>
    %159 = stablehlo.transpose %158, dims = [1, 0, 2] : (tensor<6x5x4xf32>) -> tensor<5x6x4xf32>
    %160 = stablehlo.reshape %159 : (tensor<5x6x4xf32>) -> tensor<5x24xf32>
    %161 = stablehlo.convert %160 : (tensor<5x24xf32>) -> tensor<5x24xf16>
    %162 = stablehlo.dot_general %161, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<5x24xf16>, tensor<12x24xf16>) -> tensor<5x12xf32>
    %163 = stablehlo.add %102, %162 : tensor<5x12xf32>
    // layer 1: feed-forward
    %164 = stablehlo.multiply %163, %163 : tensor<5x12xf32>
    %165 = stablehlo.reduce(%164 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<5x12xf32>, tensor<f32>) -> tensor<5xf32>
    %166 = stablehlo.multiply %165, %20 : tensor<5xf32>
    %167 = stablehlo.add %166, %22 : tensor<5xf32>
    %168 = stablehlo.rsqrt %167 : tensor<5xf32>
    %169 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<12xf32>) -> tensor<5x12xf32>
    %170 = stablehlo.broadcast_in_dim %168, dims = [0] : (tensor<5xf32>) -> tensor<5x12xf32>
    %171 = stablehlo.multiply %163, %170 : tensor<5x12xf32>
    %172 = stablehlo.multiply %171, %169 : tensor<5x12xf32>
    %173 = stablehlo.convert %172 : (tensor<5x12xf32>) -> tensor<5x12xf16>
    %174 = stablehlo.dot_general %173, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<5x12xf16>, tensor<20x12xf16>) -> tensor<5x20xf32>
    %175 = stablehlo.convert %172 : (tensor<5x12xf32>) -> tensor<5x12xf16>
    %176 = stablehlo.dot_general %175, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<5x12xf16>, tensor<20x12xf16>) -> tensor<5x20xf32>
    %177 = stablehlo.logistic %174 : tensor<5x20xf32>
    %178 = stablehlo.multiply %174, %177 : tensor<5x20xf32>
    %179 = stablehlo.multiply %178, %176 : tensor<5x20xf32>
    %180 = stablehlo.convert %179 : (tensor<5x20xf32>) -> tensor<5x20xf16>
    %181 = stablehlo.dot_general %180, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<5x20xf16>, tensor<12x20xf16>) -> tensor<5x12xf32>
    %182 = stablehlo.add %163, %181 : tensor<5x12xf32>
    // head
    %183 = stablehlo.multiply %182, %182 : tensor<5x12xf32>
    %184 = stablehlo.reduce(%183 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<5x12xf32>, tensor<f32>) -> tensor<5xf32>
    %185 = stablehlo.multiply %184, %20 : tensor<5xf32>
    %186 = stablehlo.add %185, %22 : tensor<5xf32>
    %187 = stablehlo.rsqrt %186 : tensor<5xf32>
    %188 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<12xf32>) -> tensor<5x12xf32>
    %189 = stablehlo.broadcast_in_dim %187, dims = [0] : (tensor<5xf32>) -> tensor<5x12xf32>
    %190 = stablehlo.multiply %182, %189 : tensor<5x12xf32>
    %191 = stablehlo.multiply %190, %188 : tensor<5x12xf32>
    %192 = stablehlo.convert %model.embed_tokens.weight : (tensor<10x12xf32>) -> tensor<10x12xf16>
    %193 = stablehlo.convert %191 : (tensor<5x12xf32>) -> tensor<5x12xf16>
    %194 = stablehlo.dot_general %193, %192, contracting_dims = [1] x [1] : (tensor<5x12xf16>, tensor<10x12xf16>) -> tensor<5x10xf32>
    return %194, %56, %57, %139, %140 : tensor<5x10xf32>, tensor<3x16x4xf32>, tensor<3x16x4xf32>, tensor<3x16x4xf32>, tensor<3x16x4xf32>
  }
}
