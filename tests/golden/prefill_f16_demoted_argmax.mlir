module @prefill_11_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf32>,
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
    %rope: tensor<17x2x2x4xf32>,
    %cache.0: tensor<17x2x3x8xf32>,
    %cache.1: tensor<17x2x3x8xf32>,
    %tokens: tensor<11xi32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<i32>, tensor<17x2x3x8xf32>, tensor<17x2x3x8xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<11xi32>
    %1 = stablehlo.constant dense<25> : tensor<11xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<11xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf32>, tensor<11xi32>) -> tensor<11x14xf32>
    %4 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.dynamic_slice %rope, %position, %4, %4, %4, sizes = [11, 2, 2, 4] : (tensor<17x2x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<11x2x2x4xf32>
    %6 = stablehlo.slice %5 [0:11, 0:1, 0:2, 0:4] : (tensor<11x2x2x4xf32>) -> tensor<11x1x2x4xf32>
    %7 = stablehlo.slice %5 [0:11, 1:2, 0:2, 0:4] : (tensor<11x2x2x4xf32>) -> tensor<11x1x2x4xf32>
    %8 = stablehlo.reshape %6 : (tensor<11x1x2x4xf32>) -> tensor<11x2x4xf32>
    %9 = stablehlo.reshape %7 : (tensor<11x1x2x4xf32>) -> tensor<11x2x4xf32>
    %10 = stablehlo.iota dim = 0 : tensor<11x10xi32>
    %11 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<11x10xi32>
    %12 = stablehlo.add %10, %11 : tensor<11x10xi32>
    %13 = stablehlo.iota dim = 1 : tensor<11x10xi32>
    %14 = stablehlo.compare LE, %13, %12 : (tensor<11x10xi32>, tensor<11x10xi32>) -> tensor<11x10xi1>
    // layer 0: attention
    %15 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %16 = stablehlo.multiply %3, %3 : tensor<11x14xf32>
    %17 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %18 = stablehlo.reduce(%16 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %19 = stablehlo.constant dense<7.1428575e-02> : tensor<11xf32>
    %20 = stablehlo.multiply %18, %19 : tensor<11xf32>
    %21 = stablehlo.constant dense<1.0e-05> : tensor<11xf32>
    %22 = stablehlo.add %20, %21 : tensor<11xf32>
    %23 = stablehlo.rsqrt %22 : tensor<11xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %25 = stablehlo.multiply %3, %24 : tensor<11x14xf32>
    %26 = stablehlo.multiply %25, %15 : tensor<11x14xf32>
    %27 = stablehlo.convert %26 : (tensor<11x14xf32>) -> tensor<11x14xf16>
    %28 = stablehlo.dot_general %27, %model.layers.0.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf16>, tensor<216x14xf16>) -> tensor<11x216xf32>
    %29 = stablehlo.reshape %28 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %30 = stablehlo.reshape %29 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %31 = stablehlo.reshape %29 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %32 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %33 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %34 = stablehlo.multiply %31, %32 : tensor<11x27x2x4xf32>
    %35 = stablehlo.reverse %31, dims = [2] : tensor<11x27x2x4xf32>
    %36 = stablehlo.multiply %35, %33 : tensor<11x27x2x4xf32>
    %37 = stablehlo.add %34, %36 : tensor<11x27x2x4xf32>
    %38 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %39 = stablehlo.constant dense<24> : tensor<11x27x2x4xi32>
    %40 = stablehlo.compare GE, %38, %39 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %41 = stablehlo.select %40, %30, %37 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %42 = stablehlo.reshape %41 : (tensor<11x27x2x4xf32>) -> tensor<11x27x8xf32>
    %43 = stablehlo.slice %42 [0:11, 21:27, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x6x8xf32>
    %44 = stablehlo.reshape %43 : (tensor<11x6x8xf32>) -> tensor<11x2x3x8xf32>
    %45 = stablehlo.dynamic_update_slice %cache.0, %44, %position, %4, %4, %4 : (tensor<17x2x3x8xf32>, tensor<11x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %46 = stablehlo.slice %45 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %47 = stablehlo.reshape %46 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %48 = stablehlo.slice %45 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %49 = stablehlo.reshape %48 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %50 = stablehlo.slice %42 [0:11, 0:21, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x21x8xf32>
    %51 = stablehlo.reshape %50 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %52 = stablehlo.transpose %51, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %53 = stablehlo.reshape %52 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %54 = stablehlo.dot_general %53, %47, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %55 = stablehlo.reshape %54 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %56 = stablehlo.broadcast_in_dim %14, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %57 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x11x10xf32>
    %58 = stablehlo.multiply %55, %57 : tensor<3x7x11x10xf32>
    %59 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x11x10xf32>
    %60 = stablehlo.select %56, %58, %59 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %61 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %62 = stablehlo.reduce(%60 init: %61) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %64 = stablehlo.subtract %60, %63 : tensor<3x7x11x10xf32>
    %65 = stablehlo.exponential %64 : tensor<3x7x11x10xf32>
    %66 = stablehlo.reduce(%65 init: %17) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %68 = stablehlo.divide %65, %67 : tensor<3x7x11x10xf32>
    %69 = stablehlo.reshape %68 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %70 = stablehlo.dot_general %69, %49, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %71 = stablehlo.reshape %70 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %72 = stablehlo.transpose %71, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %73 = stablehlo.reshape %72 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %74 = stablehlo.convert %73 : (tensor<11x168xf32>) -> tensor<11x168xf16>
    %75 = stablehlo.dot_general %74, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf16>, tensor<14x168xf16>) -> tensor<11x14xf32>
    %76 = stablehlo.add %3, %75 : tensor<11x14xf32>
    // layer 0: feed-forward
    %77 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %78 = stablehlo.multiply %76, %76 : tensor<11x14xf32>
    %79 = stablehlo.reduce(%78 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %80 = stablehlo.multiply %79, %19 : tensor<11xf32>
    %81 = stablehlo.add %80, %21 : tensor<11xf32>
    %82 = stablehlo.rsqrt %81 : tensor<11xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %84 = stablehlo.multiply %76, %83 : tensor<11x14xf32>
    %85 = stablehlo.multiply %84, %77 : tensor<11x14xf32>
    %86 = stablehlo.convert %85 : (tensor<11x14xf32>) -> tensor<11x14xf16>
    %87 = stablehlo.dot_general %86, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf16>, tensor<22x14xf16>) -> tensor<11x22xf32>
    %88 = stablehlo.convert %85 : (tensor<11x14xf32>) -> tensor<11x14xf16>
    %89 = stablehlo.dot_general %88, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf16>, tensor<22x14xf16>) -> tensor<11x22xf32>
    %90 = stablehlo.logistic %87 : tensor<11x22xf32>
    %91 = stablehlo.multiply %87, %90 : tensor<11x22xf32>
    %92 = stablehlo.multiply %91, %89 : tensor<11x22xf32>
    %93 = stablehlo.convert %92 : (tensor<11x22xf32>) -> tensor<11x22xf16>
    %94 = stablehlo.dot_general %93, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf16>, tensor<14x22xf16>) -> tensor<11x14xf32>
    %95 = stablehlo.add %76, %94 : tensor<11x14xf32>
    // layer 1: attention
    %96 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %97 = stablehlo.multiply %95, %95 : tensor<11x14xf32>
    %98 = stablehlo.reduce(%97 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %99 = stablehlo.multiply %98, %19 : tensor<11xf32>
    %100 = stablehlo.add %99, %21 : tensor<11xf32>
    %101 = stablehlo.rsqrt %100 : tensor<11xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %103 = stablehlo.multiply %95, %102 : tensor<11x14xf32>
    %104 = stablehlo.multiply %103, %96 : tensor<11x14xf32>
    %105 = stablehlo.convert %104 : (tensor<11x14xf32>) -> tensor<11x14xf16>
    %106 = stablehlo.dot_general %105, %model.layers.1.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf16>, tensor<216x14xf16>) -> tensor<11x216xf32>
    %107 = stablehlo.reshape %106 : (tensor<11x216xf32>) -> tensor<11x27x8xf32>
    %108 = stablehlo.reshape %107 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %109 = stablehlo.reshape %107 : (tensor<11x27x8xf32>) -> tensor<11x27x2x4xf32>
    %110 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %111 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<11x2x4xf32>) -> tensor<11x27x2x4xf32>
    %112 = stablehlo.multiply %109, %110 : tensor<11x27x2x4xf32>
    %113 = stablehlo.reverse %109, dims = [2] : tensor<11x27x2x4xf32>
    %114 = stablehlo.multiply %113, %111 : tensor<11x27x2x4xf32>
    %115 = stablehlo.add %112, %114 : tensor<11x27x2x4xf32>
    %116 = stablehlo.iota dim = 1 : tensor<11x27x2x4xi32>
    %117 = stablehlo.compare GE, %116, %39 : (tensor<11x27x2x4xi32>, tensor<11x27x2x4xi32>) -> tensor<11x27x2x4xi1>
    %118 = stablehlo.select %117, %108, %115 : tensor<11x27x2x4xi1>, tensor<11x27x2x4xf32>
    %119 = stablehlo.reshape %118 : (tensor<11x27x2x4xf32>) -> tensor<11x27x8xf32>
    %120 = stablehlo.slice %119 [0:11, 21:27, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x6x8xf32>
    %121 = stablehlo.reshape %120 : (tensor<11x6x8xf32>) -> tensor<11x2x3x8xf32>
    %122 = stablehlo.dynamic_update_slice %cache.1, %121, %position, %4, %4, %4 : (tensor<17x2x3x8xf32>, tensor<11x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %123 = stablehlo.slice %122 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %124 = stablehlo.reshape %123 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %125 = stablehlo.slice %122 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %126 = stablehlo.reshape %125 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %127 = stablehlo.slice %119 [0:11, 0:21, 0:8] : (tensor<11x27x8xf32>) -> tensor<11x21x8xf32>
    %128 = stablehlo.reshape %127 : (tensor<11x21x8xf32>) -> tensor<11x3x7x8xf32>
    %129 = stablehlo.transpose %128, dims = [1, 2, 0, 3] : (tensor<11x3x7x8xf32>) -> tensor<3x7x11x8xf32>
    %130 = stablehlo.reshape %129 : (tensor<3x7x11x8xf32>) -> tensor<3x77x8xf32>
    %131 = stablehlo.dot_general %130, %124, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x77x8xf32>, tensor<10x3x8xf32>) -> tensor<3x77x10xf32>
    %132 = stablehlo.reshape %131 : (tensor<3x77x10xf32>) -> tensor<3x7x11x10xf32>
    %133 = stablehlo.broadcast_in_dim %14, dims = [2, 3] : (tensor<11x10xi1>) -> tensor<3x7x11x10xi1>
    %134 = stablehlo.multiply %132, %57 : tensor<3x7x11x10xf32>
    %135 = stablehlo.select %133, %134, %59 : tensor<3x7x11x10xi1>, tensor<3x7x11x10xf32>
    %136 = stablehlo.reduce(%135 init: %61) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %138 = stablehlo.subtract %135, %137 : tensor<3x7x11x10xf32>
    %139 = stablehlo.exponential %138 : tensor<3x7x11x10xf32>
    %140 = stablehlo.reduce(%139 init: %17) applies stablehlo.add across dimensions = [3] : (tensor<3x7x11x10xf32>, tensor<f32>) -> tensor<3x7x11xf32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1, 2] : (tensor<3x7x11xf32>) -> tensor<3x7x11x10xf32>
    %142 = stablehlo.divide %139, %141 : tensor<3x7x11x10xf32>
    %143 = stablehlo.reshape %142 : (tensor<3x7x11x10xf32>) -> tensor<3x77x10xf32>
    %144 = stablehlo.dot_general %143, %126, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x77x10xf32>, tensor<10x3x8xf32>) -> tensor<3x77x8xf32>
    %145 = stablehlo.reshape %144 : (tensor<3x77x8xf32>) -> tensor<3x7x11x8xf32>
    %146 = stablehlo.transpose %145, dims = [2, 0, 1, 3] : (tensor<3x7x11x8xf32>) -> tensor<11x3x7x8xf32>
    %147 = stablehlo.reshape %146 : (tensor<11x3x7x8xf32>) -> tensor<11x168xf32>
    %148 = stablehlo.convert %147 : (tensor<11x168xf32>) -> tensor<11x168xf16>
    %149 = stablehlo.dot_general %148, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<11x168xf16>, tensor<14x168xf16>) -> tensor<11x14xf32>
    %150 = stablehlo.add %95, %149 : tensor<11x14xf32>
    // layer 1: feed-forward
    %151 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<11x14xf32>
    %152 = stablehlo.multiply %150, %150 : tensor<11x14xf32>
    %153 = stablehlo.reduce(%152 init: %17) applies stablehlo.add across dimensions = [1] : (tensor<11x14xf32>, tensor<f32>) -> tensor<11xf32>
    %154 = stablehlo.multiply %153, %19 : tensor<11xf32>
    %155 = stablehlo.add %154, %21 : tensor<11xf32>
    %156 = stablehlo.rsqrt %155 : tensor<11xf32>
    %157 = stablehlo.broadcast_in_dim %156, dims = [0] : (tensor<11xf32>) -> tensor<11x14xf32>
    %158 = stablehlo.multiply %150, %157 : tensor<11x14xf32>
    %159 = stablehlo.multiply %158, %151 : tensor<11x14xf32>
    %160 = stablehlo.convert %159 : (tensor<11x14xf32>) -> tensor<11x14xf16>
    %161 = stablehlo.dot_general %160, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf16>, tensor<22x14xf16>) -> tensor<11x22xf32>
    %162 = stablehlo.convert %159 : (tensor<11x14xf32>) -> tensor<11x14xf16>
    %163 = stablehlo.dot_general %162, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<11x14xf16>, tensor<22x14xf16>) -> tensor<11x22xf32>
    %164 = stablehlo.logistic %161 : tensor<11x22xf32>
    %165 = stablehlo.multiply %161, %164 : tensor<11x22xf32>
    %166 = stablehlo.multiply %165, %163 : tensor<11x22xf32>
    %167 = stablehlo.convert %166 : (tensor<11x22xf32>) -> tensor<11x22xf16>
    %168 = stablehlo.dot_general %167, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<11x22xf16>, tensor<14x22xf16>) -> tensor<11x14xf32>
    %169 = stablehlo.add %150, %168 : tensor<11x14xf32>
    // head
    %170 = stablehlo.constant dense<11> : tensor<i32>
    %171 = stablehlo.clamp %4, %length, %170 : tensor<i32>
    %172 = stablehlo.constant dense<1> : tensor<i32>
    %173 = stablehlo.subtract %171, %172 : tensor<i32>
    %174 = stablehlo.dynamic_slice %169, %173, %4, sizes = [1, 14] : (tensor<11x14xf32>, tensor<i32>, tensor<i32>) -> tensor<1x14xf32>
    %175 = stablehlo.reshape %174 : (tensor<1x14xf32>) -> tensor<14xf32>
    %176 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %177 = stablehlo.multiply %175, %175 : tensor<14xf32>
    %178 = stablehlo.reduce(%177 init: %17) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %179 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %180 = stablehlo.multiply %178, %179 : tensor<f32>
    %181 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %182 = stablehlo.add %180, %181 : tensor<f32>
    %183 = stablehlo.rsqrt %182 : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %185 = stablehlo.multiply %175, %184 : tensor<14xf32>
    %186 = stablehlo.multiply %185, %176 : tensor<14xf32>
    %187 = stablehlo.dot_general %model.embed_tokens.weight, %186, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %188 = stablehlo.reduce(%187 init: %61) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %190 = stablehlo.is_finite %189 : (tensor<26xf32>) -> tensor<26xi1>
    %191 = stablehlo.compare EQ, %187, %189 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %192 = stablehlo.constant dense<false> : tensor<26xi1>
    %193 = stablehlo.select %190, %191, %192 : tensor<26xi1>, tensor<26xi1>
    %194 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %195 = stablehlo.iota dim = 0 : tensor<26xui32>
    %196 = stablehlo.select %193, %195, %194 : tensor<26xi1>, tensor<26xui32>
    %197 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %198 = stablehlo.reduce(%196 init: %197) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %199 = stablehlo.bitcast_convert %198 : (tensor<ui32>) -> tensor<i32>
    return %199, %45, %122 : tensor<i32>, tensor<17x2x3x8xf32>, tensor<17x2x3x8xf32>
  }
}
