module @decode_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf16>,
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
    %lm_head.weight: tensor<26x14xf16>,
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
    %6 = "stablehlo.gather"(%model.embed_tokens.weight, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf16>, tensor<1xi32>) -> tensor<1x14xf16>
    %7 = stablehlo.convert %6 : (tensor<1x14xf16>) -> tensor<1x14xf32>
    %8 = stablehlo.reshape %7 : (tensor<1x14xf32>) -> tensor<14xf32>
    %9 = stablehlo.dynamic_slice %rope, %2, %0, %0, %0, sizes = [1, 2, 2, 4] : (tensor<16x2x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x4xf32>
    %10 = stablehlo.slice %9 [0:1, 0:1, 0:2, 0:4] : (tensor<1x2x2x4xf32>) -> tensor<1x1x2x4xf32>
    %11 = stablehlo.slice %9 [0:1, 1:2, 0:2, 0:4] : (tensor<1x2x2x4xf32>) -> tensor<1x1x2x4xf32>
    %12 = stablehlo.reshape %10 : (tensor<1x1x2x4xf32>) -> tensor<1x2x4xf32>
    %13 = stablehlo.reshape %11 : (tensor<1x1x2x4xf32>) -> tensor<1x2x4xf32>
    %14 = stablehlo.iota dim = 0 : tensor<1x10xi32>
    %15 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<1x10xi32>
    %16 = stablehlo.add %14, %15 : tensor<1x10xi32>
    %17 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %18 = stablehlo.compare LE, %17, %16 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %19 = stablehlo.multiply %8, %8 : tensor<14xf32>
    %20 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %21 = stablehlo.reduce(%19 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %22 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %23 = stablehlo.multiply %21, %22 : tensor<f32>
    %24 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %25 = stablehlo.add %23, %24 : tensor<f32>
    %26 = stablehlo.rsqrt %25 : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %28 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %29 = stablehlo.multiply %8, %28 : tensor<14xf32>
    %30 = stablehlo.multiply %29, %27 : tensor<14xf32>
    %31 = stablehlo.convert %model.layers.0.self_attn.q_proj.weight : (tensor<144x14xf16>) -> tensor<144x14xf32>
    %32 = stablehlo.dot_general %31, %30, contracting_dims = [1] x [0] : (tensor<144x14xf32>, tensor<14xf32>) -> tensor<144xf32>
    %33 = stablehlo.reshape %32 : (tensor<144xf32>) -> tensor<1x18x2x4xf32>
    %34 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x18x2x4xf32>
    %35 = stablehlo.broadcast_in_dim %13, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x18x2x4xf32>
    %36 = stablehlo.multiply %33, %34 : tensor<1x18x2x4xf32>
    %37 = stablehlo.reverse %33, dims = [2] : tensor<1x18x2x4xf32>
    %38 = stablehlo.multiply %37, %35 : tensor<1x18x2x4xf32>
    %39 = stablehlo.add %36, %38 : tensor<1x18x2x4xf32>
    %40 = stablehlo.transpose %39, dims = [1, 0, 2, 3] : (tensor<1x18x2x4xf32>) -> tensor<18x1x2x4xf32>
    %41 = stablehlo.reshape %40 : (tensor<18x1x2x4xf32>) -> tensor<18x1x8xf32>
    %42 = stablehlo.convert %model.layers.0.self_attn.k_proj.weight : (tensor<24x14xf16>) -> tensor<24x14xf32>
    %43 = stablehlo.dot_general %42, %30, contracting_dims = [1] x [0] : (tensor<24x14xf32>, tensor<14xf32>) -> tensor<24xf32>
    %44 = stablehlo.reshape %43 : (tensor<24xf32>) -> tensor<1x3x2x4xf32>
    %45 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x3x2x4xf32>
    %46 = stablehlo.broadcast_in_dim %13, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x3x2x4xf32>
    %47 = stablehlo.multiply %44, %45 : tensor<1x3x2x4xf32>
    %48 = stablehlo.reverse %44, dims = [2] : tensor<1x3x2x4xf32>
    %49 = stablehlo.multiply %48, %46 : tensor<1x3x2x4xf32>
    %50 = stablehlo.add %47, %49 : tensor<1x3x2x4xf32>
    %51 = stablehlo.transpose %50, dims = [1, 0, 2, 3] : (tensor<1x3x2x4xf32>) -> tensor<3x1x2x4xf32>
    %52 = stablehlo.reshape %51 : (tensor<3x1x2x4xf32>) -> tensor<3x1x8xf32>
    %53 = stablehlo.convert %model.layers.0.self_attn.v_proj.weight : (tensor<24x14xf16>) -> tensor<24x14xf32>
    %54 = stablehlo.dot_general %53, %30, contracting_dims = [1] x [0] : (tensor<24x14xf32>, tensor<14xf32>) -> tensor<24xf32>
    %55 = stablehlo.reshape %54 : (tensor<24xf32>) -> tensor<1x3x2x4xf32>
    %56 = stablehlo.transpose %55, dims = [1, 0, 2, 3] : (tensor<1x3x2x4xf32>) -> tensor<3x1x2x4xf32>
    %57 = stablehlo.reshape %56 : (tensor<3x1x2x4xf32>) -> tensor<3x1x8xf32>
    %58 = stablehlo.dynamic_update_slice %cache.0.key, %52, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %59 = stablehlo.dynamic_update_slice %cache.0.value, %57, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %60 = stablehlo.slice %58 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %61 = stablehlo.slice %59 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %62 = stablehlo.reshape %41 : (tensor<18x1x8xf32>) -> tensor<3x6x8xf32>
    %63 = stablehlo.dot_general %62, %60, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x6x8xf32>, tensor<3x10x8xf32>) -> tensor<3x6x10xf32>
    %64 = stablehlo.reshape %63 : (tensor<3x6x10xf32>) -> tensor<3x6x1x10xf32>
    %65 = stablehlo.broadcast_in_dim %18, dims = [2, 3] : (tensor<1x10xi1>) -> tensor<3x6x1x10xi1>
    %66 = stablehlo.constant dense<3.5355338e-01> : tensor<3x6x1x10xf32>
    %67 = stablehlo.multiply %64, %66 : tensor<3x6x1x10xf32>
    %68 = stablehlo.constant dense<-1.0e+30> : tensor<3x6x1x10xf32>
    %69 = stablehlo.select %65, %67, %68 : tensor<3x6x1x10xi1>, tensor<3x6x1x10xf32>
    %70 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %71 = stablehlo.reduce(%69 init: %70) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %73 = stablehlo.subtract %69, %72 : tensor<3x6x1x10xf32>
    %74 = stablehlo.exponential %73 : tensor<3x6x1x10xf32>
    %75 = stablehlo.reduce(%74 init: %20) applies stablehlo.add across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %77 = stablehlo.divide %74, %76 : tensor<3x6x1x10xf32>
    %78 = stablehlo.reshape %77 : (tensor<3x6x1x10xf32>) -> tensor<3x6x10xf32>
    %79 = stablehlo.dot_general %78, %61, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x6x10xf32>, tensor<3x10x8xf32>) -> tensor<3x6x8xf32>
    %80 = stablehlo.reshape %79 : (tensor<3x6x8xf32>) -> tensor<18x1x8xf32>
    %81 = stablehlo.transpose %80, dims = [1, 0, 2] : (tensor<18x1x8xf32>) -> tensor<1x18x8xf32>
    %82 = stablehlo.reshape %81 : (tensor<1x18x8xf32>) -> tensor<144xf32>
    %83 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x144xf16>) -> tensor<14x144xf32>
    %84 = stablehlo.dot_general %83, %82, contracting_dims = [1] x [0] : (tensor<14x144xf32>, tensor<144xf32>) -> tensor<14xf32>
    %85 = stablehlo.add %8, %84 : tensor<14xf32>
    // layer 0: feed-forward
    %86 = stablehlo.multiply %85, %85 : tensor<14xf32>
    %87 = stablehlo.reduce(%86 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %88 = stablehlo.multiply %87, %22 : tensor<f32>
    %89 = stablehlo.add %88, %24 : tensor<f32>
    %90 = stablehlo.rsqrt %89 : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %92 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %93 = stablehlo.multiply %85, %92 : tensor<14xf32>
    %94 = stablehlo.multiply %93, %91 : tensor<14xf32>
    %95 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %96 = stablehlo.dot_general %95, %94, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %97 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %98 = stablehlo.dot_general %97, %94, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %99 = stablehlo.logistic %96 : tensor<22xf32>
    %100 = stablehlo.multiply %96, %99 : tensor<22xf32>
    %101 = stablehlo.multiply %100, %98 : tensor<22xf32>
    %102 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %103 = stablehlo.dot_general %102, %101, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %104 = stablehlo.add %85, %103 : tensor<14xf32>
    // layer 1: attention
    %105 = stablehlo.multiply %104, %104 : tensor<14xf32>
    %106 = stablehlo.reduce(%105 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %107 = stablehlo.multiply %106, %22 : tensor<f32>
    %108 = stablehlo.add %107, %24 : tensor<f32>
    %109 = stablehlo.rsqrt %108 : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %111 = stablehlo.broadcast_in_dim %109, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %112 = stablehlo.multiply %104, %111 : tensor<14xf32>
    %113 = stablehlo.multiply %112, %110 : tensor<14xf32>
    %114 = stablehlo.convert %model.layers.1.self_attn.q_proj.weight : (tensor<144x14xf16>) -> tensor<144x14xf32>
    %115 = stablehlo.dot_general %114, %113, contracting_dims = [1] x [0] : (tensor<144x14xf32>, tensor<14xf32>) -> tensor<144xf32>
    %116 = stablehlo.reshape %115 : (tensor<144xf32>) -> tensor<1x18x2x4xf32>
    %117 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x18x2x4xf32>
    %118 = stablehlo.broadcast_in_dim %13, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x18x2x4xf32>
    %119 = stablehlo.multiply %116, %117 : tensor<1x18x2x4xf32>
    %120 = stablehlo.reverse %116, dims = [2] : tensor<1x18x2x4xf32>
    %121 = stablehlo.multiply %120, %118 : tensor<1x18x2x4xf32>
    %122 = stablehlo.add %119, %121 : tensor<1x18x2x4xf32>
    %123 = stablehlo.transpose %122, dims = [1, 0, 2, 3] : (tensor<1x18x2x4xf32>) -> tensor<18x1x2x4xf32>
    %124 = stablehlo.reshape %123 : (tensor<18x1x2x4xf32>) -> tensor<18x1x8xf32>
    %125 = stablehlo.convert %model.layers.1.self_attn.k_proj.weight : (tensor<24x14xf16>) -> tensor<24x14xf32>
    %126 = stablehlo.dot_general %125, %113, contracting_dims = [1] x [0] : (tensor<24x14xf32>, tensor<14xf32>) -> tensor<24xf32>
    %127 = stablehlo.reshape %126 : (tensor<24xf32>) -> tensor<1x3x2x4xf32>
    %128 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x3x2x4xf32>
    %129 = stablehlo.broadcast_in_dim %13, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x3x2x4xf32>
    %130 = stablehlo.multiply %127, %128 : tensor<1x3x2x4xf32>
    %131 = stablehlo.reverse %127, dims = [2] : tensor<1x3x2x4xf32>
    %132 = stablehlo.multiply %131, %129 : tensor<1x3x2x4xf32>
    %133 = stablehlo.add %130, %132 : tensor<1x3x2x4xf32>
    %134 = stablehlo.transpose %133, dims = [1, 0, 2, 3] : (tensor<1x3x2x4xf32>) -> tensor<3x1x2x4xf32>
    %135 = stablehlo.reshape %134 : (tensor<3x1x2x4xf32>) -> tensor<3x1x8xf32>
    %136 = stablehlo.convert %model.layers.1.self_attn.v_proj.weight : (tensor<24x14xf16>) -> tensor<24x14xf32>
    %137 = stablehlo.dot_general %136, %113, contracting_dims = [1] x [0] : (tensor<24x14xf32>, tensor<14xf32>) -> tensor<24xf32>
    %138 = stablehlo.reshape %137 : (tensor<24xf32>) -> tensor<1x3x2x4xf32>
    %139 = stablehlo.transpose %138, dims = [1, 0, 2, 3] : (tensor<1x3x2x4xf32>) -> tensor<3x1x2x4xf32>
    %140 = stablehlo.reshape %139 : (tensor<3x1x2x4xf32>) -> tensor<3x1x8xf32>
    %141 = stablehlo.dynamic_update_slice %cache.1.key, %135, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %142 = stablehlo.dynamic_update_slice %cache.1.value, %140, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %143 = stablehlo.slice %141 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %144 = stablehlo.slice %142 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %145 = stablehlo.reshape %124 : (tensor<18x1x8xf32>) -> tensor<3x6x8xf32>
    %146 = stablehlo.dot_general %145, %143, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x6x8xf32>, tensor<3x10x8xf32>) -> tensor<3x6x10xf32>
    %147 = stablehlo.reshape %146 : (tensor<3x6x10xf32>) -> tensor<3x6x1x10xf32>
    %148 = stablehlo.broadcast_in_dim %18, dims = [2, 3] : (tensor<1x10xi1>) -> tensor<3x6x1x10xi1>
    %149 = stablehlo.multiply %147, %66 : tensor<3x6x1x10xf32>
    %150 = stablehlo.select %148, %149, %68 : tensor<3x6x1x10xi1>, tensor<3x6x1x10xf32>
    %151 = stablehlo.reduce(%150 init: %70) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %153 = stablehlo.subtract %150, %152 : tensor<3x6x1x10xf32>
    %154 = stablehlo.exponential %153 : tensor<3x6x1x10xf32>
    %155 = stablehlo.reduce(%154 init: %20) applies stablehlo.add across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %157 = stablehlo.divide %154, %156 : tensor<3x6x1x10xf32>
    %158 = stablehlo.reshape %157 : (tensor<3x6x1x10xf32>) -> tensor<3x6x10xf32>
    %159 = stablehlo.dot_general %158, %144, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x6x10xf32>, tensor<3x10x8xf32>) -> tensor<3x6x8xf32>
    %160 = stablehlo.reshape %159 : (tensor<3x6x8xf32>) -> tensor<18x1x8xf32>
    %161 = stablehlo.transpose %160, dims = [1, 0, 2] : (tensor<18x1x8xf32>) -> tensor<1x18x8xf32>
    %162 = stablehlo.reshape %161 : (tensor<1x18x8xf32>) -> tensor<144xf32>
    %163 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x144xf16>) -> tensor<14x144xf32>
    %164 = stablehlo.dot_general %163, %162, contracting_dims = [1] x [0] : (tensor<14x144xf32>, tensor<144xf32>) -> tensor<14xf32>
    %165 = stablehlo.add %104, %164 : tensor<14xf32>
    // layer 1: feed-forward
    %166 = stablehlo.multiply %165, %165 : tensor<14xf32>
    %167 = stablehlo.reduce(%166 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %168 = stablehlo.multiply %167, %22 : tensor<f32>
    %169 = stablehlo.add %168, %24 : tensor<f32>
    %170 = stablehlo.rsqrt %169 : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %172 = stablehlo.broadcast_in_dim %170, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %173 = stablehlo.multiply %165, %172 : tensor<14xf32>
    %174 = stablehlo.multiply %173, %171 : tensor<14xf32>
    %175 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %176 = stablehlo.dot_general %175, %174, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %177 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %178 = stablehlo.dot_general %177, %174, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %179 = stablehlo.logistic %176 : tensor<22xf32>
    %180 = stablehlo.multiply %176, %179 : tensor<22xf32>
    %181 = stablehlo.multiply %180, %178 : tensor<22xf32>
    %182 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %183 = stablehlo.dot_general %182, %181, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %184 = stablehlo.add %165, %183 : tensor<14xf32>
    // head
    %185 = stablehlo.multiply %184, %184 : tensor<14xf32>
    %186 = stablehlo.reduce(%185 init: %20) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %187 = stablehlo.multiply %186, %22 : tensor<f32>
    %188 = stablehlo.add %187, %24 : tensor<f32>
    %189 = stablehlo.rsqrt %188 : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %191 = stablehlo.broadcast_in_dim %189, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %192 = stablehlo.multiply %184, %191 : tensor<14xf32>
    %193 = stablehlo.multiply %192, %190 : tensor<14xf32>
    %194 = stablehlo.convert %lm_head.weight : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %195 = stablehlo.dot_general %194, %193, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %196 = stablehlo.reduce(%195 init: %70) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %198 = stablehlo.compare EQ, %195, %197 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %199 = stablehlo.constant dense<2147483647> : tensor<26xi32>
    %200 = stablehlo.iota dim = 0 : tensor<26xi32>
    %201 = stablehlo.select %198, %200, %199 : tensor<26xi1>, tensor<26xi32>
    %202 = stablehlo.constant dense<2147483647> : tensor<i32>
    %203 = stablehlo.reduce(%201 init: %202) applies stablehlo.minimum across dimensions = [0] : (tensor<26xi32>, tensor<i32>) -> tensor<i32>
    %204 = stablehlo.is_finite %196 : (tensor<f32>) -> tensor<i1>
    %205 = stablehlo.select %204, %203, %202 : tensor<i1>, tensor<i32>
    return %205, %58, %59, %141, %142 : tensor<i32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>
  }
}
