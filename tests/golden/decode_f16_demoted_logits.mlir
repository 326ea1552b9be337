module @decode_logits {
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
    %30 = stablehlo.convert %29 : (tensor<14xf32>) -> tensor<14xf16>
    %31 = stablehlo.dot_general %model.layers.0.self_attn.q_proj.weight, %30, contracting_dims = [1] x [0] : (tensor<144x14xf16>, tensor<14xf16>) -> tensor<144xf32>
    %32 = stablehlo.reshape %31 : (tensor<144xf32>) -> tensor<1x18x2x4xf32>
    %33 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x18x2x4xf32>
    %34 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x18x2x4xf32>
    %35 = stablehlo.multiply %32, %33 : tensor<1x18x2x4xf32>
    %36 = stablehlo.reverse %32, dims = [2] : tensor<1x18x2x4xf32>
    %37 = stablehlo.multiply %36, %34 : tensor<1x18x2x4xf32>
    %38 = stablehlo.add %35, %37 : tensor<1x18x2x4xf32>
    %39 = stablehlo.transpose %38, dims = [1, 0, 2, 3] : (tensor<1x18x2x4xf32>) -> tensor<18x1x2x4xf32>
    %40 = stablehlo.reshape %39 : (tensor<18x1x2x4xf32>) -> tensor<18x1x8xf32>
    %41 = stablehlo.convert %29 : (tensor<14xf32>) -> tensor<14xf16>
    %42 = stablehlo.dot_general %model.layers.0.self_attn.k_proj.weight, %41, contracting_dims = [1] x [0] : (tensor<24x14xf16>, tensor<14xf16>) -> tensor<24xf32>
    %43 = stablehlo.reshape %42 : (tensor<24xf32>) -> tensor<1x3x2x4xf32>
    %44 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x3x2x4xf32>
    %45 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x3x2x4xf32>
    %46 = stablehlo.multiply %43, %44 : tensor<1x3x2x4xf32>
    %47 = stablehlo.reverse %43, dims = [2] : tensor<1x3x2x4xf32>
    %48 = stablehlo.multiply %47, %45 : tensor<1x3x2x4xf32>
    %49 = stablehlo.add %46, %48 : tensor<1x3x2x4xf32>
    %50 = stablehlo.transpose %49, dims = [1, 0, 2, 3] : (tensor<1x3x2x4xf32>) -> tensor<3x1x2x4xf32>
    %51 = stablehlo.reshape %50 : (tensor<3x1x2x4xf32>) -> tensor<3x1x8xf32>
    %52 = stablehlo.convert %29 : (tensor<14xf32>) -> tensor<14xf16>
    %53 = stablehlo.dot_general %model.layers.0.self_attn.v_proj.weight, %52, contracting_dims = [1] x [0] : (tensor<24x14xf16>, tensor<14xf16>) -> tensor<24xf32>
    %54 = stablehlo.reshape %53 : (tensor<24xf32>) -> tensor<1x3x2x4xf32>
    %55 = stablehlo.transpose %54, dims = [1, 0, 2, 3] : (tensor<1x3x2x4xf32>) -> tensor<3x1x2x4xf32>
    %56 = stablehlo.reshape %55 : (tensor<3x1x2x4xf32>) -> tensor<3x1x8xf32>
    %57 = stablehlo.dynamic_update_slice %cache.0.key, %51, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %58 = stablehlo.dynamic_update_slice %cache.0.value, %56, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %59 = stablehlo.slice %57 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %60 = stablehlo.slice %58 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %61 = stablehlo.reshape %40 : (tensor<18x1x8xf32>) -> tensor<3x6x8xf32>
    %62 = stablehlo.dot_general %61, %59, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x6x8xf32>, tensor<3x10x8xf32>) -> tensor<3x6x10xf32>
    %63 = stablehlo.reshape %62 : (tensor<3x6x10xf32>) -> tensor<3x6x1x10xf32>
    %64 = stablehlo.broadcast_in_dim %17, dims = [2, 3] : (tensor<1x10xi1>) -> tensor<3x6x1x10xi1>
    %65 = stablehlo.constant dense<3.5355338e-01> : tensor<3x6x1x10xf32>
    %66 = stablehlo.multiply %63, %65 : tensor<3x6x1x10xf32>
    %67 = stablehlo.constant dense<-1.0e+30> : tensor<3x6x1x10xf32>
    %68 = stablehlo.select %64, %66, %67 : tensor<3x6x1x10xi1>, tensor<3x6x1x10xf32>
    %69 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %70 = stablehlo.reduce(%68 init: %69) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %72 = stablehlo.subtract %68, %71 : tensor<3x6x1x10xf32>
    %73 = stablehlo.exponential %72 : tensor<3x6x1x10xf32>
    %74 = stablehlo.reduce(%73 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %76 = stablehlo.divide %73, %75 : tensor<3x6x1x10xf32>
    %77 = stablehlo.reshape %76 : (tensor<3x6x1x10xf32>) -> tensor<3x6x10xf32>
    %78 = stablehlo.dot_general %77, %60, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x6x10xf32>, tensor<3x10x8xf32>) -> tensor<3x6x8xf32>
    %79 = stablehlo.reshape %78 : (tensor<3x6x8xf32>) -> tensor<18x1x8xf32>
    %80 = stablehlo.transpose %79, dims = [1, 0, 2] : (tensor<18x1x8xf32>) -> tensor<1x18x8xf32>
    %81 = stablehlo.reshape %80 : (tensor<1x18x8xf32>) -> tensor<144xf32>
    %82 = stablehlo.convert %81 : (tensor<144xf32>) -> tensor<144xf16>
    %83 = stablehlo.dot_general %model.layers.0.self_attn.o_proj.weight, %82, contracting_dims = [1] x [0] : (tensor<14x144xf16>, tensor<144xf16>) -> tensor<14xf32>
    %84 = stablehlo.add %7, %83 : tensor<14xf32>
    // layer 0: feed-forward
    %85 = stablehlo.multiply %84, %84 : tensor<14xf32>
    %86 = stablehlo.reduce(%85 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %87 = stablehlo.multiply %86, %21 : tensor<f32>
    %88 = stablehlo.add %87, %23 : tensor<f32>
    %89 = stablehlo.rsqrt %88 : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %91 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %92 = stablehlo.multiply %84, %91 : tensor<14xf32>
    %93 = stablehlo.multiply %92, %90 : tensor<14xf32>
    %94 = stablehlo.convert %93 : (tensor<14xf32>) -> tensor<14xf16>
    %95 = stablehlo.dot_general %model.layers.0.mlp.gate_proj.weight, %94, contracting_dims = [1] x [0] : (tensor<22x14xf16>, tensor<14xf16>) -> tensor<22xf32>
    %96 = stablehlo.convert %93 : (tensor<14xf32>) -> tensor<14xf16>
    %97 = stablehlo.dot_general %model.layers.0.mlp.up_proj.weight, %96, contracting_dims = [1] x [0] : (tensor<22x14xf16>, tensor<14xf16>) -> tensor<22xf32>
    %98 = stablehlo.logistic %95 : tensor<22xf32>
    %99 = stablehlo.multiply %95, %98 : tensor<22xf32>
    %100 = stablehlo.multiply %99, %97 : tensor<22xf32>
    %101 = stablehlo.convert %100 : (tensor<22xf32>) -> tensor<22xf16>
    %102 = stablehlo.dot_general %model.layers.0.mlp.down_proj.weight, %101, contracting_dims = [1] x [0] : (tensor<14x22xf16>, tensor<22xf16>) -> tensor<14xf32>
    %103 = stablehlo.add %84, %102 : tensor<14xf32>
    // layer 1: attention
    %104 = stablehlo.multiply %103, %103 : tensor<14xf32>
    %105 = stablehlo.reduce(%104 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %106 = stablehlo.multiply %105, %21 : tensor<f32>
    %107 = stablehlo.add %106, %23 : tensor<f32>
    %108 = stablehlo.rsqrt %107 : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %110 = stablehlo.broadcast_in_dim %108, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %111 = stablehlo.multiply %103, %110 : tensor<14xf32>
    %112 = stablehlo.multiply %111, %109 : tensor<14xf32>
    %113 = stablehlo.convert %112 : (tensor<14xf32>) -> tensor<14xf16>
    %114 = stablehlo.dot_general %model.layers.1.self_attn.q_proj.weight, %113, contracting_dims = [1] x [0] : (tensor<144x14xf16>, tensor<14xf16>) -> tensor<144xf32>
    %115 = stablehlo.reshape %114 : (tensor<144xf32>) -> tensor<1x18x2x4xf32>
    %116 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x18x2x4xf32>
    %117 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x18x2x4xf32>
    %118 = stablehlo.multiply %115, %116 : tensor<1x18x2x4xf32>
    %119 = stablehlo.reverse %115, dims = [2] : tensor<1x18x2x4xf32>
    %120 = stablehlo.multiply %119, %117 : tensor<1x18x2x4xf32>
    %121 = stablehlo.add %118, %120 : tensor<1x18x2x4xf32>
    %122 = stablehlo.transpose %121, dims = [1, 0, 2, 3] : (tensor<1x18x2x4xf32>) -> tensor<18x1x2x4xf32>
    %123 = stablehlo.reshape %122 : (tensor<18x1x2x4xf32>) -> tensor<18x1x8xf32>
    %124 = stablehlo.convert %112 : (tensor<14xf32>) -> tensor<14xf16>
    %125 = stablehlo.dot_general %model.layers.1.self_attn.k_proj.weight, %124, contracting_dims = [1] x [0] : (tensor<24x14xf16>, tensor<14xf16>) -> tensor<24xf32>
    %126 = stablehlo.reshape %125 : (tensor<24xf32>) -> tensor<1x3x2x4xf32>
    %127 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x3x2x4xf32>
    %128 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x3x2x4xf32>
    %129 = stablehlo.multiply %126, %127 : tensor<1x3x2x4xf32>
    %130 = stablehlo.reverse %126, dims = [2] : tensor<1x3x2x4xf32>
    %131 = stablehlo.multiply %130, %128 : tensor<1x3x2x4xf32>
    %132 = stablehlo.add %129, %131 : tensor<1x3x2x4xf32>
    %133 = stablehlo.transpose %132, dims = [1, 0, 2, 3] : (tensor<1x3x2x4xf32>) -> tensor<3x1x2x4xf32>
    %134 = stablehlo.reshape %133 : (tensor<3x1x2x4xf32>) -> tensor<3x1x8xf32>
    %135 = stablehlo.convert %112 : (tensor<14xf32>) -> tensor<14xf16>
    %136 = stablehlo.dot_general %model.layers.1.self_attn.v_proj.weight, %135, contracting_dims = [1] x [0] : (tensor<24x14xf16>, tensor<14xf16>) -> tensor<24xf32>
    %137 = stablehlo.reshape %136 : (tensor<24xf32>) -> tensor<1x3x2x4xf32>
    %138 = stablehlo.transpose %137, dims = [1, 0, 2, 3] : (tensor<1x3x2x4xf32>) -> tensor<3x1x2x4xf32>
    %139 = stablehlo.reshape %138 : (tensor<3x1x2x4xf32>) -> tensor<3x1x8xf32>
    %140 = stablehlo.dynamic_update_slice %cache.1.key, %134, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %141 = stablehlo.dynamic_update_slice %cache.1.value, %139, %0, %2, %0 : (tensor<3x16x8xf32>, tensor<3x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x16x8xf32>
    %142 = stablehlo.slice %140 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %143 = stablehlo.slice %141 [0:3, 0:10, 0:8] : (tensor<3x16x8xf32>) -> tensor<3x10x8xf32>
    %144 = stablehlo.reshape %123 : (tensor<18x1x8xf32>) -> tensor<3x6x8xf32>
    %145 = stablehlo.dot_general %144, %142, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<3x6x8xf32>, tensor<3x10x8xf32>) -> tensor<3x6x10xf32>
    %146 = stablehlo.reshape %145 : (tensor<3x6x10xf32>) -> tensor<3x6x1x10xf32>
    %147 = stablehlo.broadcast_in_dim %17, dims = [2, 3] : (tensor<1x10xi1>) -> tensor<3x6x1x10xi1>
    %148 = stablehlo.multiply %146, %65 : tensor<3x6x1x10xf32>
    %149 = stablehlo.select %147, %148, %67 : tensor<3x6x1x10xi1>, tensor<3x6x1x10xf32>
    %150 = stablehlo.reduce(%149 init: %69) applies stablehlo.maximum across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %151 = stablehlo.broadcast_in_dim %150, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %152 = stablehlo.subtract %149, %151 : tensor<3x6x1x10xf32>
    %153 = stablehlo.exponential %152 : tensor<3x6x1x10xf32>
    %154 = stablehlo.reduce(%153 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x6x1x10xf32>, tensor<f32>) -> tensor<3x6x1xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1, 2] : (tensor<3x6x1xf32>) -> tensor<3x6x1x10xf32>
    %156 = stablehlo.divide %153, %155 : tensor<3x6x1x10xf32>
    %157 = stablehlo.reshape %156 : (tensor<3x6x1x10xf32>) -> tensor<3x6x10xf32>
    %158 = stablehlo.dot_general %157, %143, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<3x6x10xf32>, tensor<3x10x8xf32>) -> tensor<3x6x8xf32>
    %159 = stablehlo.reshape %158 : (tensor<3x6x8xf32>) -> tensor<18x1x8xf32>
    %160 = stablehlo.transpose %159, dims = [1, 0, 2] : (tensor<18x1x8xf32>) -> tensor<1x18x8xf32>
    %161 = stablehlo.reshape %160 : (tensor<1x18x8xf32>) -> tensor<144xf32>
    %162 = stablehlo.convert %161 : (tensor<144xf32>) -> tensor<144xf16>
    %163 = stablehlo.dot_general %model.layers.1.self_attn.o_proj.weight, %162, contracting_dims = [1] x [0] : (tensor<14x144xf16>, tensor<144xf16>) -> tensor<14xf32>
    %164 = stablehlo.add %103, %163 : tensor<14xf32>
    // layer 1: feed-forward
    %165 = stablehlo.multiply %164, %164 : tensor<14xf32>
    %166 = stablehlo.reduce(%165 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %167 = stablehlo.multiply %166, %21 : tensor<f32>
    %168 = stablehlo.add %167, %23 : tensor<f32>
    %169 = stablehlo.rsqrt %168 : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %171 = stablehlo.broadcast_in_dim %169, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %172 = stablehlo.multiply %164, %171 : tensor<14xf32>
    %173 = stablehlo.multiply %172, %170 : tensor<14xf32>
    %174 = stablehlo.convert %173 : (tensor<14xf32>) -> tensor<14xf16>
    %175 = stablehlo.dot_general %model.layers.1.mlp.gate_proj.weight, %174, contracting_dims = [1] x [0] : (tensor<22x14xf16>, tensor<14xf16>) -> tensor<22xf32>
    %176 = stablehlo.convert %173 : (tensor<14xf32>) -> tensor<14xf16>
    %177 = stablehlo.dot_general %model.layers.1.mlp.up_proj.weight, %176, contracting_dims = [1] x [0] : (tensor<22x14xf16>, tensor<14xf16>) -> tensor<22xf32>
    %178 = stablehlo.logistic %175 : tensor<22xf32>
    %179 = stablehlo.multiply %175, %178 : tensor<22xf32>
    %180 = stablehlo.multiply %179, %177 : tensor<22xf32>
    %181 = stablehlo.convert %180 : (tensor<22xf32>) -> tensor<22xf16>
    %182 = stablehlo.dot_general %model.layers.1.mlp.down_proj.weight, %181, contracting_dims = [1] x [0] : (tensor<14x22xf16>, tensor<22xf16>) -> tensor<14xf32>
    %183 = stablehlo.add %164, %182 : tensor<14xf32>
    // head
    %184 = stablehlo.multiply %183, %183 : tensor<14xf32>
    %185 = stablehlo.reduce(%184 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %186 = stablehlo.multiply %185, %21 : tensor<f32>
    %187 = stablehlo.add %186, %23 : tensor<f32>
    %188 = stablehlo.rsqrt %187 : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %190 = stablehlo.broadcast_in_dim %188, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %191 = stablehlo.multiply %183, %190 : tensor<14xf32>
    %192 = stablehlo.multiply %191, %189 : tensor<14xf32>
    %193 = stablehlo.dot_general %model.embed_tokens.weight, %192, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    return %193, %57, %58, %140, %141 : tensor<26xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>, tensor<3x16x8xf32>
  }
}
