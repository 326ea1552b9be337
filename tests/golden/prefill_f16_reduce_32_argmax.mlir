module @prefill_32_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf16>,
    %model.layers.0.input_layernorm.weight: tensor<14xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<216x14xf16>,
    %model.layers.0.self_attn.o_proj.weight: tensor<14x168xf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<22x14xf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<22x14xf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<14x22xf16>,
    %model.layers.1.input_layernorm.weight: tensor<14xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<216x14xf16>,
    %model.layers.1.self_attn.o_proj.weight: tensor<14x168xf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<22x14xf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<22x14xf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<14x22xf16>,
    %model.norm.weight: tensor<14xf32>,
    %rope: tensor<35x2x2x4xf32>,
    %cache.0: tensor<35x2x3x8xf32>,
    %cache.1: tensor<35x2x3x8xf32>,
    %tokens: tensor<32xi32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<i32>, tensor<35x2x3x8xf32>, tensor<35x2x3x8xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<32xi32>
    %1 = stablehlo.constant dense<25> : tensor<32xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<32xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf16>, tensor<32xi32>) -> tensor<32x14xf16>
    %4 = stablehlo.convert %3 : (tensor<32x14xf16>) -> tensor<32x14xf32>
    %5 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.dynamic_slice %rope, %position, %5, %5, %5, sizes = [32, 2, 2, 4] : (tensor<35x2x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<32x2x2x4xf32>
    %7 = stablehlo.slice %6 [0:32, 0:1, 0:2, 0:4] : (tensor<32x2x2x4xf32>) -> tensor<32x1x2x4xf32>
    %8 = stablehlo.slice %6 [0:32, 1:2, 0:2, 0:4] : (tensor<32x2x2x4xf32>) -> tensor<32x1x2x4xf32>
    %9 = stablehlo.reshape %7 : (tensor<32x1x2x4xf32>) -> tensor<32x2x4xf32>
    %10 = stablehlo.reshape %8 : (tensor<32x1x2x4xf32>) -> tensor<32x2x4xf32>
    %11 = stablehlo.iota dim = 0 : tensor<32x34xi32>
    %12 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<32x34xi32>
    %13 = stablehlo.add %11, %12 : tensor<32x34xi32>
    %14 = stablehlo.iota dim = 1 : tensor<32x34xi32>
    %15 = stablehlo.compare LE, %14, %13 : (tensor<32x34xi32>, tensor<32x34xi32>) -> tensor<32x34xi1>
    // layer 0: attention
    %16 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<32x14xf32>
    %17 = stablehlo.multiply %4, %4 : tensor<32x14xf32>
    %18 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %19 = stablehlo.reduce(%17 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<32x14xf32>, tensor<f32>) -> tensor<32xf32>
    %20 = stablehlo.constant dense<7.1428575e-02> : tensor<32xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<32xf32>
    %22 = stablehlo.constant dense<1.0e-05> : tensor<32xf32>
    %23 = stablehlo.add %21, %22 : tensor<32xf32>
    %24 = stablehlo.rsqrt %23 : tensor<32xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<32xf32>) -> tensor<32x14xf32>
    %26 = stablehlo.multiply %4, %25 : tensor<32x14xf32>
    %27 = stablehlo.multiply %26, %16 : tensor<32x14xf32>
    %28 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %29 = stablehlo.transpose %27, dims = [1, 0] : (tensor<32x14xf32>) -> tensor<14x32xf32>
    %30 = stablehlo.dot_general %28, %29, contracting_dims = [1] x [0] : (tensor<216x14xf32>, tensor<14x32xf32>) -> tensor<216x32xf32>
    %31 = stablehlo.transpose %30, dims = [1, 0] : (tensor<216x32xf32>) -> tensor<32x216xf32>
    %32 = stablehlo.reshape %31 : (tensor<32x216xf32>) -> tensor<32x27x8xf32>
    %33 = stablehlo.reshape %32 : (tensor<32x27x8xf32>) -> tensor<32x27x2x4xf32>
    %34 = stablehlo.reshape %32 : (tensor<32x27x8xf32>) -> tensor<32x27x2x4xf32>
    %35 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<32x2x4xf32>) -> tensor<32x27x2x4xf32>
    %36 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<32x2x4xf32>) -> tensor<32x27x2x4xf32>
    %37 = stablehlo.multiply %34, %35 : tensor<32x27x2x4xf32>
    %38 = stablehlo.reverse %34, dims = [2] : tensor<32x27x2x4xf32>
    %39 = stablehlo.multiply %38, %36 : tensor<32x27x2x4xf32>
    %40 = stablehlo.add %37, %39 : tensor<32x27x2x4xf32>
    %41 = stablehlo.iota dim = 1 : tensor<32x27x2x4xi32>
    %42 = stablehlo.constant dense<24> : tensor<32x27x2x4xi32>
    %43 = stablehlo.compare GE, %41, %42 : (tensor<32x27x2x4xi32>, tensor<32x27x2x4xi32>) -> tensor<32x27x2x4xi1>
    %44 = stablehlo.select %43, %33, %40 : tensor<32x27x2x4xi1>, tensor<32x27x2x4xf32>
    %45 = stablehlo.reshape %44 : (tensor<32x27x2x4xf32>) -> tensor<32x27x8xf32>
    %46 = stablehlo.slice %45 [0:32, 21:27, 0:8] : (tensor<32x27x8xf32>) -> tensor<32x6x8xf32>
    %47 = stablehlo.reshape %46 : (tensor<32x6x8xf32>) -> tensor<32x2x3x8xf32>
    %48 = stablehlo.dynamic_update_slice %cache.0, %47, %position, %5, %5, %5 : (tensor<35x2x3x8xf32>, tensor<32x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<35x2x3x8xf32>
    %49 = stablehlo.slice %48 [0:34, 0:1, 0:3, 0:8] : (tensor<35x2x3x8xf32>) -> tensor<34x1x3x8xf32>
    %50 = stablehlo.reshape %49 : (tensor<34x1x3x8xf32>) -> tensor<34x3x8xf32>
    %51 = stablehlo.slice %48 [0:34, 1:2, 0:3, 0:8] : (tensor<35x2x3x8xf32>) -> tensor<34x1x3x8xf32>
    %52 = stablehlo.reshape %51 : (tensor<34x1x3x8xf32>) -> tensor<34x3x8xf32>
    %53 = stablehlo.slice %45 [0:32, 0:21, 0:8] : (tensor<32x27x8xf32>) -> tensor<32x21x8xf32>
    %54 = stablehlo.reshape %53 : (tensor<32x21x8xf32>) -> tensor<32x3x7x8xf32>
    %55 = stablehlo.transpose %54, dims = [1, 2, 0, 3] : (tensor<32x3x7x8xf32>) -> tensor<3x7x32x8xf32>
    %56 = stablehlo.reshape %55 : (tensor<3x7x32x8xf32>) -> tensor<3x224x8xf32>
    %57 = stablehlo.dot_general %56, %50, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x224x8xf32>, tensor<34x3x8xf32>) -> tensor<3x224x34xf32>
    %58 = stablehlo.reshape %57 : (tensor<3x224x34xf32>) -> tensor<3x7x32x34xf32>
    %59 = stablehlo.broadcast_in_dim %15, dims = [2, 3] : (tensor<32x34xi1>) -> tensor<3x7x32x34xi1>
    %60 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x32x34xf32>
    %61 = stablehlo.multiply %58, %60 : tensor<3x7x32x34xf32>
    %62 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x32x34xf32>
    %63 = stablehlo.select %59, %61, %62 : tensor<3x7x32x34xi1>, tensor<3x7x32x34xf32>
    %64 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %65 = stablehlo.reduce(%63 init: %64) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x32x34xf32>, tensor<f32>) -> tensor<3x7x32xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2] : (tensor<3x7x32xf32>) -> tensor<3x7x32x34xf32>
    %67 = stablehlo.subtract %63, %66 : tensor<3x7x32x34xf32>
    %68 = stablehlo.exponential %67 : tensor<3x7x32x34xf32>
    %69 = stablehlo.reduce(%68 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x7x32x34xf32>, tensor<f32>) -> tensor<3x7x32xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2] : (tensor<3x7x32xf32>) -> tensor<3x7x32x34xf32>
    %71 = stablehlo.divide %68, %70 : tensor<3x7x32x34xf32>
    %72 = stablehlo.reshape %71 : (tensor<3x7x32x34xf32>) -> tensor<3x224x34xf32>
    %73 = stablehlo.dot_general %72, %52, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x224x34xf32>, tensor<34x3x8xf32>) -> tensor<3x224x8xf32>
    %74 = stablehlo.reshape %73 : (tensor<3x224x8xf32>) -> tensor<3x7x32x8xf32>
    %75 = stablehlo.transpose %74, dims = [2, 0, 1, 3] : (tensor<3x7x32x8xf32>) -> tensor<32x3x7x8xf32>
    %76 = stablehlo.reshape %75 : (tensor<32x3x7x8xf32>) -> tensor<32x168xf32>
    %77 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %78 = stablehlo.transpose %76, dims = [1, 0] : (tensor<32x168xf32>) -> tensor<168x32xf32>
    %79 = stablehlo.dot_general %77, %78, contracting_dims = [1] x [0] : (tensor<14x168xf32>, tensor<168x32xf32>) -> tensor<14x32xf32>
    %80 = stablehlo.transpose %79, dims = [1, 0] : (tensor<14x32xf32>) -> tensor<32x14xf32>
    %81 = stablehlo.add %4, %80 : tensor<32x14xf32>
    // layer 0: feed-forward
    %82 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<32x14xf32>
    %83 = stablehlo.multiply %81, %81 : tensor<32x14xf32>
    %84 = stablehlo.reduce(%83 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<32x14xf32>, tensor<f32>) -> tensor<32xf32>
    %85 = stablehlo.multiply %84, %20 : tensor<32xf32>
    %86 = stablehlo.add %85, %22 : tensor<32xf32>
    %87 = stablehlo.rsqrt %86 : tensor<32xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0] : (tensor<32xf32>) -> tensor<32x14xf32>
    %89 = stablehlo.multiply %81, %88 : tensor<32x14xf32>
    %90 = stablehlo.multiply %89, %82 : tensor<32x14xf32>
    %91 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %92 = stablehlo.transpose %90, dims = [1, 0] : (tensor<32x14xf32>) -> tensor<14x32xf32>
    %93 = stablehlo.dot_general %91, %92, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14x32xf32>) -> tensor<22x32xf32>
    %94 = stablehlo.transpose %93, dims = [1, 0] : (tensor<22x32xf32>) -> tensor<32x22xf32>
    %95 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %96 = stablehlo.transpose %90, dims = [1, 0] : (tensor<32x14xf32>) -> tensor<14x32xf32>
    %97 = stablehlo.dot_general %95, %96, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14x32xf32>) -> tensor<22x32xf32>
    %98 = stablehlo.transpose %97, dims = [1, 0] : (tensor<22x32xf32>) -> tensor<32x22xf32>
    %99 = stablehlo.logistic %94 : tensor<32x22xf32>
    %100 = stablehlo.multiply %94, %99 : tensor<32x22xf32>
    %101 = stablehlo.multiply %100, %98 : tensor<32x22xf32>
    %102 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %103 = stablehlo.transpose %101, dims = [1, 0] : (tensor<32x22xf32>) -> tensor<22x32xf32>
    %104 = stablehlo.dot_general %102, %103, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22x32xf32>) -> tensor<14x32xf32>
    %105 = stablehlo.transpose %104, dims = [1, 0] : (tensor<14x32xf32>) -> tensor<32x14xf32>
    %106 = stablehlo.add %81, %105 : tensor<32x14xf32>
    // layer 1: attention
    %107 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<32x14xf32>
    %108 = stablehlo.multiply %106, %106 : tensor<32x14xf32>
    %109 = stablehlo.reduce(%108 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<32x14xf32>, tensor<f32>) -> tensor<32xf32>
    %110 = stablehlo.multiply %109, %20 : tensor<32xf32>
    %111 = stablehlo.add %110, %22 : tensor<32xf32>
    %112 = stablehlo.rsqrt %111 : tensor<32xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0] : (tensor<32xf32>) -> tensor<32x14xf32>
    %114 = stablehlo.multiply %106, %113 : tensor<32x14xf32>
    %115 = stablehlo.multiply %114, %107 : tensor<32x14xf32>
    %116 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %117 = stablehlo.transpose %115, dims = [1, 0] : (tensor<32x14xf32>) -> tensor<14x32xf32>
    %118 = stablehlo.dot_general %116, %117, contracting_dims = [1] x [0] : (tensor<216x14xf32>, tensor<14x32xf32>) -> tensor<216x32xf32>
    %119 = stablehlo.transpose %118, dims = [1, 0] : (tensor<216x32xf32>) -> tensor<32x216xf32>
    %120 = stablehlo.reshape %119 : (tensor<32x216xf32>) -> tensor<32x27x8xf32>
    %121 = stablehlo.reshape %120 : (tensor<32x27x8xf32>) -> tensor<32x27x2x4xf32>
    %122 = stablehlo.reshape %120 : (tensor<32x27x8xf32>) -> tensor<32x27x2x4xf32>
    %123 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<32x2x4xf32>) -> tensor<32x27x2x4xf32>
    %124 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<32x2x4xf32>) -> tensor<32x27x2x4xf32>
    %125 = stablehlo.multiply %122, %123 : tensor<32x27x2x4xf32>
    %126 = stablehlo.reverse %122, dims = [2] : tensor<32x27x2x4xf32>
    %127 = stablehlo.multiply %126, %124 : tensor<32x27x2x4xf32>
    %128 = stablehlo.add %125, %127 : tensor<32x27x2x4xf32>
    %129 = stablehlo.iota dim = 1 : tensor<32x27x2x4xi32>
    %130 = stablehlo.compare GE, %129, %42 : (tensor<32x27x2x4xi32>, tensor<32x27x2x4xi32>) -> tensor<32x27x2x4xi1>
    %131 = stablehlo.select %130, %121, %128 : tensor<32x27x2x4xi1>, tensor<32x27x2x4xf32>
    %132 = stablehlo.reshape %131 : (tensor<32x27x2x4xf32>) -> tensor<32x27x8xf32>
    %133 = stablehlo.slice %132 [0:32, 21:27, 0:8] : (tensor<32x27x8xf32>) -> tensor<32x6x8xf32>
    %134 = stablehlo.reshape %133 : (tensor<32x6x8xf32>) -> tensor<32x2x3x8xf32>
    %135 = stablehlo.dynamic_update_slice %cache.1, %134, %position, %5, %5, %5 : (tensor<35x2x3x8xf32>, tensor<32x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<35x2x3x8xf32>
    %136 = stablehlo.slice %135 [0:34, 0:1, 0:3, 0:8] : (tensor<35x2x3x8xf32>) -> tensor<34x1x3x8xf32>
    %137 = stablehlo.reshape %136 : (tensor<34x1x3x8xf32>) -> tensor<34x3x8xf32>
    %138 = stablehlo.slice %135 [0:34, 1:2, 0:3, 0:8] : (tensor<35x2x3x8xf32>) -> tensor<34x1x3x8xf32>
    %139 = stablehlo.reshape %138 : (tensor<34x1x3x8xf32>) -> tensor<34x3x8xf32>
    %140 = stablehlo.slice %132 [0:32, 0:21, 0:8] : (tensor<32x27x8xf32>) -> tensor<32x21x8xf32>
    %141 = stablehlo.reshape %140 : (tensor<32x21x8xf32>) -> tensor<32x3x7x8xf32>
    %142 = stablehlo.transpose %141, dims = [1, 2, 0, 3] : (tensor<32x3x7x8xf32>) -> tensor<3x7x32x8xf32>
    %143 = stablehlo.reshape %142 : (tensor<3x7x32x8xf32>) -> tensor<3x224x8xf32>
    %144 = stablehlo.dot_general %143, %137, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x224x8xf32>, tensor<34x3x8xf32>) -> tensor<3x224x34xf32>
    %145 = stablehlo.reshape %144 : (tensor<3x224x34xf32>) -> tensor<3x7x32x34xf32>
    %146 = stablehlo.broadcast_in_dim %15, dims = [2, 3] : (tensor<32x34xi1>) -> tensor<3x7x32x34xi1>
    %147 = stablehlo.multiply %145, %60 : tensor<3x7x32x34xf32>
    %148 = stablehlo.select %146, %147, %62 : tensor<3x7x32x34xi1>, tensor<3x7x32x34xf32>
    %149 = stablehlo.reduce(%148 init: %64) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x32x34xf32>, tensor<f32>) -> tensor<3x7x32xf32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0, 1, 2] : (tensor<3x7x32xf32>) -> tensor<3x7x32x34xf32>
    %151 = stablehlo.subtract %148, %150 : tensor<3x7x32x34xf32>
    %152 = stablehlo.exponential %151 : tensor<3x7x32x34xf32>
    %153 = stablehlo.reduce(%152 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<3x7x32x34xf32>, tensor<f32>) -> tensor<3x7x32xf32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0, 1, 2] : (tensor<3x7x32xf32>) -> tensor<3x7x32x34xf32>
    %155 = stablehlo.divide %152, %154 : tensor<3x7x32x34xf32>
    %156 = stablehlo.reshape %155 : (tensor<3x7x32x34xf32>) -> tensor<3x224x34xf32>
    %157 = stablehlo.dot_general %156, %139, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x224x34xf32>, tensor<34x3x8xf32>) -> tensor<3x224x8xf32>
    %158 = stablehlo.reshape %157 : (tensor<3x224x8xf32>) -> tensor<3x7x32x8xf32>
    %159 = stablehlo.transpose %158, dims = [2, 0, 1, 3] : (tensor<3x7x32x8xf32>) -> tensor<32x3x7x8xf32>
    %160 = stablehlo.reshape %159 : (tensor<32x3x7x8xf32>) -> tensor<32x168xf32>
    %161 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %162 = stablehlo.transpose %160, dims = [1, 0] : (tensor<32x168xf32>) -> tensor<168x32xf32>
    %163 = stablehlo.dot_general %161, %162, contracting_dims = [1] x [0] : (tensor<14x168xf32>, tensor<168x32xf32>) -> tensor<14x32xf32>
    %164 = stablehlo.transpose %163, dims = [1, 0] : (tensor<14x32xf32>) -> tensor<32x14xf32>
    %165 = stablehlo.add %106, %164 : tensor<32x14xf32>
    // layer 1: feed-forward
    %166 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<32x14xf32>
    %167 = stablehlo.multiply %165, %165 : tensor<32x14xf32>
    %168 = stablehlo.reduce(%167 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<32x14xf32>, tensor<f32>) -> tensor<32xf32>
    %169 = stablehlo.multiply %168, %20 : tensor<32xf32>
    %170 = stablehlo.add %169, %22 : tensor<32xf32>
    %171 = stablehlo.rsqrt %170 : tensor<32xf32>
    %172 = stablehlo.broadcast_in_dim %171, dims = [0] : (tensor<32xf32>) -> tensor<32x14xf32>
    %173 = stablehlo.multiply %165, %172 : tensor<32x14xf32>
    %174 = stablehlo.multiply %173, %166 : tensor<32x14xf32>
    %175 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %176 = stablehlo.transpose %174, dims = [1, 0] : (tensor<32x14xf32>) -> tensor<14x32xf32>
    %177 = stablehlo.dot_general %175, %176, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14x32xf32>) -> tensor<22x32xf32>
    %178 = stablehlo.transpose %177, dims = [1, 0] : (tensor<22x32xf32>) -> tensor<32x22xf32>
    %179 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %180 = stablehlo.transpose %174, dims = [1, 0] : (tensor<32x14xf32>) -> tensor<14x32xf32>
    %181 = stablehlo.dot_general %179, %180, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14x32xf32>) -> tensor<22x32xf32>
    %182 = stablehlo.transpose %181, dims = [1, 0] : (tensor<22x32xf32>) -> tensor<32x22xf32>
    %183 = stablehlo.logistic %178 : tensor<32x22xf32>
    %184 = stablehlo.multiply %178, %183 : tensor<32x22xf32>
    %185 = stablehlo.multiply %184, %182 : tensor<32x22xf32>
    %186 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %187 = stablehlo.transpose %185, dims = [1, 0] : (tensor<32x22xf32>) -> tensor<22x32xf32>
    %188 = stablehlo.dot_general %186, %187, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22x32xf32>) -> tensor<14x32xf32>
    %189 = stablehlo.transpose %188, dims = [1, 0] : (tensor<14x32xf32>) -> tensor<32x14xf32>
    %190 = stablehlo.add %165, %189 : tensor<32x14xf32>
    // head
    %191 = stablehlo.constant dense<32> : tensor<i32>
    %192 = stablehlo.clamp %5, %length, %191 : tensor<i32>
    %193 = stablehlo.constant dense<1> : tensor<i32>
    %194 = stablehlo.subtract %192, %193 : tensor<i32>
    %195 = stablehlo.dynamic_slice %190, %194, %5, sizes = [1, 14] : (tensor<32x14xf32>, tensor<i32>, tensor<i32>) -> tensor<1x14xf32>
    %196 = stablehlo.reshape %195 : (tensor<1x14xf32>) -> tensor<14xf32>
    %197 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %198 = stablehlo.multiply %196, %196 : tensor<14xf32>
    %199 = stablehlo.reduce(%198 init: %18) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %200 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %201 = stablehlo.multiply %199, %200 : tensor<f32>
    %202 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %203 = stablehlo.add %201, %202 : tensor<f32>
    %204 = stablehlo.rsqrt %203 : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %206 = stablehlo.multiply %196, %205 : tensor<14xf32>
    %207 = stablehlo.multiply %206, %197 : tensor<14xf32>
    %208 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %209 = stablehlo.broadcast_in_dim %207, dims = [1] : (tensor<14xf32>) -> tensor<26x14xf32>
    %210 = stablehlo.multiply %208, %209 : tensor<26x14xf32>
    %211 = stablehlo.constant dense<0.0e+00> : tensor<26x14xf32>
    %212 = stablehlo.subtract %211, %210 : tensor<26x14xf32>
    %213 = stablehlo.subtract %211, %212 : tensor<26x14xf32>
    %214 = stablehlo.reduce(%213 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<26x14xf32>, tensor<f32>) -> tensor<26xf32>
    %215 = stablehlo.reduce(%214 init: %64) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %217 = stablehlo.is_finite %216 : (tensor<26xf32>) -> tensor<26xi1>
    %218 = stablehlo.compare EQ, %214, %216 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %219 = stablehlo.constant dense<false> : tensor<26xi1>
    %220 = stablehlo.select %217, %218, %219 : tensor<26xi1>, tensor<26xi1>
    %221 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %222 = stablehlo.iota dim = 0 : tensor<26xui32>
    %223 = stablehlo.select %220, %222, %221 : tensor<26xi1>, tensor<26xui32>
    %224 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %225 = stablehlo.reduce(%223 init: %224) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %226 = stablehlo.bitcast_convert %225 : (tensor<ui32>) -> tensor<i32>
    return %226, %48, %135 : tensor<i32>, tensor<35x2x3x8xf32>, tensor<35x2x3x8xf32>
  }
}
