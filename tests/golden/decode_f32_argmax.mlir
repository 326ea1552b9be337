module @decode_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf32>,
    %model.layers.0.input_layernorm.weight: tensor<14xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.0.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.0.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.layers.1.input_layernorm.weight: tensor<14xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.1.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.1.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.1.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.1.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.norm.weight: tensor<14xf32>,
    %rope: tensor<17x2x2x4xf32>,
    %cache.0: tensor<17x2x3x8xf32>,
    %cache.1: tensor<17x2x3x8xf32>,
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<i32>, tensor<17x2x3x8xf32>, tensor<17x2x3x8xf32>) {
    %0 = stablehlo.reshape %tokens : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.constant dense<0> : tensor<1xi32>
    %2 = stablehlo.constant dense<25> : tensor<1xi32>
    %3 = stablehlo.clamp %1, %0, %2 : tensor<1xi32>
    %4 = "stablehlo.gather"(%model.embed_tokens.weight, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf32>, tensor<1xi32>) -> tensor<1x14xf32>
    %5 = stablehlo.reshape %4 : (tensor<1x14xf32>) -> tensor<14xf32>
    %6 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.dynamic_slice %rope, %position, %6, %6, %6, sizes = [1, 2, 2, 4] : (tensor<17x2x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x4xf32>
    %8 = stablehlo.slice %7 [0:1, 0:1, 0:2, 0:4] : (tensor<1x2x2x4xf32>) -> tensor<1x1x2x4xf32>
    %9 = stablehlo.slice %7 [0:1, 1:2, 0:2, 0:4] : (tensor<1x2x2x4xf32>) -> tensor<1x1x2x4xf32>
    %10 = stablehlo.reshape %8 : (tensor<1x1x2x4xf32>) -> tensor<1x2x4xf32>
    %11 = stablehlo.reshape %9 : (tensor<1x1x2x4xf32>) -> tensor<1x2x4xf32>
    %12 = stablehlo.iota dim = 0 : tensor<1x10xi32>
    %13 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<1x10xi32>
    %14 = stablehlo.add %12, %13 : tensor<1x10xi32>
    %15 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %16 = stablehlo.compare LE, %15, %14 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %17 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %18 = stablehlo.multiply %5, %5 : tensor<14xf32>
    %19 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %20 = stablehlo.reduce(%18 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %21 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %22 = stablehlo.multiply %20, %21 : tensor<f32>
    %23 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %24 = stablehlo.add %22, %23 : tensor<f32>
    %25 = stablehlo.rsqrt %24 : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %27 = stablehlo.multiply %5, %26 : tensor<14xf32>
    %28 = stablehlo.multiply %27, %17 : tensor<14xf32>
    %29 = stablehlo.dot_general %model.layers.0.self_attn.qkv_proj.weight, %28, contracting_dims = [1] x [0] : (tensor<216x14xf32>, tensor<14xf32>) -> tensor<216xf32>
    %30 = stablehlo.reshape %29 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %31 = stablehlo.reshape %30 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %32 = stablehlo.reshape %30 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %33 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %34 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %35 = stablehlo.multiply %32, %33 : tensor<1x27x2x4xf32>
    %36 = stablehlo.reverse %32, dims = [2] : tensor<1x27x2x4xf32>
    %37 = stablehlo.multiply %36, %34 : tensor<1x27x2x4xf32>
    %38 = stablehlo.add %35, %37 : tensor<1x27x2x4xf32>
    %39 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %40 = stablehlo.constant dense<24> : tensor<1x27x2x4xi32>
    %41 = stablehlo.compare GE, %39, %40 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %42 = stablehlo.select %41, %31, %38 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %43 = stablehlo.reshape %42 : (tensor<1x27x2x4xf32>) -> tensor<1x27x8xf32>
    %44 = stablehlo.slice %43 [0:1, 21:27, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x6x8xf32>
    %45 = stablehlo.reshape %44 : (tensor<1x6x8xf32>) -> tensor<1x2x3x8xf32>
    %46 = stablehlo.dynamic_update_slice %cache.0, %45, %position, %6, %6, %6 : (tensor<17x2x3x8xf32>, tensor<1x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %47 = stablehlo.slice %46 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %48 = stablehlo.reshape %47 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %49 = stablehlo.slice %46 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %50 = stablehlo.reshape %49 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %51 = stablehlo.slice %43 [0:1, 0:21, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x21x8xf32>
    %52 = stablehlo.reshape %51 : (tensor<1x21x8xf32>) -> tensor<1x3x7x8xf32>
    %53 = stablehlo.reshape %52 : (tensor<1x3x7x8xf32>) -> tensor<3x7x8xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 3] : (tensor<3x7x8xf32>) -> tensor<3x7x10x8xf32>
    %55 = stablehlo.broadcast_in_dim %48, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %56 = stablehlo.multiply %54, %55 : tensor<3x7x10x8xf32>
    %57 = stablehlo.reduce(%56 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %58 = stablehlo.reshape %16 : (tensor<1x10xi1>) -> tensor<10xi1>
    %59 = stablehlo.broadcast_in_dim %58, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %60 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x10xf32>
    %61 = stablehlo.multiply %57, %60 : tensor<3x7x10xf32>
    %62 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %63 = stablehlo.select %59, %61, %62 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %64 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %65 = stablehlo.reduce(%63 init: %64) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %67 = stablehlo.subtract %63, %66 : tensor<3x7x10xf32>
    %68 = stablehlo.exponential %67 : tensor<3x7x10xf32>
    %69 = stablehlo.reduce(%68 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %71 = stablehlo.divide %68, %70 : tensor<3x7x10xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x8xf32>
    %73 = stablehlo.broadcast_in_dim %50, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<3x7x10x8xf32>
    %75 = stablehlo.reduce(%74 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x8xf32>
    %76 = stablehlo.reshape %75 : (tensor<3x7x8xf32>) -> tensor<168xf32>
    %77 = stablehlo.dot_general %model.layers.0.self_attn.o_proj.weight, %76, contracting_dims = [1] x [0] : (tensor<14x168xf32>, tensor<168xf32>) -> tensor<14xf32>
    %78 = stablehlo.add %5, %77 : tensor<14xf32>
    // layer 0: feed-forward
    %79 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %80 = stablehlo.multiply %78, %78 : tensor<14xf32>
    %81 = stablehlo.reduce(%80 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %82 = stablehlo.multiply %81, %21 : tensor<f32>
    %83 = stablehlo.add %82, %23 : tensor<f32>
    %84 = stablehlo.rsqrt %83 : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %86 = stablehlo.multiply %78, %85 : tensor<14xf32>
    %87 = stablehlo.multiply %86, %79 : tensor<14xf32>
    %88 = stablehlo.dot_general %model.layers.0.mlp.gate_proj.weight, %87, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %89 = stablehlo.dot_general %model.layers.0.mlp.up_proj.weight, %87, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %90 = stablehlo.logistic %88 : tensor<22xf32>
    %91 = stablehlo.multiply %88, %90 : tensor<22xf32>
    %92 = stablehlo.multiply %91, %89 : tensor<22xf32>
    %93 = stablehlo.dot_general %model.layers.0.mlp.down_proj.weight, %92, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %94 = stablehlo.add %78, %93 : tensor<14xf32>
    // layer 1: attention
    %95 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %96 = stablehlo.multiply %94, %94 : tensor<14xf32>
    %97 = stablehlo.reduce(%96 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %98 = stablehlo.multiply %97, %21 : tensor<f32>
    %99 = stablehlo.add %98, %23 : tensor<f32>
    %100 = stablehlo.rsqrt %99 : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %102 = stablehlo.multiply %94, %101 : tensor<14xf32>
    %103 = stablehlo.multiply %102, %95 : tensor<14xf32>
    %104 = stablehlo.dot_general %model.layers.1.self_attn.qkv_proj.weight, %103, contracting_dims = [1] x [0] : (tensor<216x14xf32>, tensor<14xf32>) -> tensor<216xf32>
    %105 = stablehlo.reshape %104 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %106 = stablehlo.reshape %105 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %107 = stablehlo.reshape %105 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %108 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %109 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x4xf32>) -> tensor<1x27x2x4xf32>
    %110 = stablehlo.multiply %107, %108 : tensor<1x27x2x4xf32>
    %111 = stablehlo.reverse %107, dims = [2] : tensor<1x27x2x4xf32>
    %112 = stablehlo.multiply %111, %109 : tensor<1x27x2x4xf32>
    %113 = stablehlo.add %110, %112 : tensor<1x27x2x4xf32>
    %114 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %115 = stablehlo.compare GE, %114, %40 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %116 = stablehlo.select %115, %106, %113 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %117 = stablehlo.reshape %116 : (tensor<1x27x2x4xf32>) -> tensor<1x27x8xf32>
    %118 = stablehlo.slice %117 [0:1, 21:27, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x6x8xf32>
    %119 = stablehlo.reshape %118 : (tensor<1x6x8xf32>) -> tensor<1x2x3x8xf32>
    %120 = stablehlo.dynamic_update_slice %cache.1, %119, %position, %6, %6, %6 : (tensor<17x2x3x8xf32>, tensor<1x2x3x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x8xf32>
    %121 = stablehlo.slice %120 [0:10, 0:1, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %122 = stablehlo.reshape %121 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %123 = stablehlo.slice %120 [0:10, 1:2, 0:3, 0:8] : (tensor<17x2x3x8xf32>) -> tensor<10x1x3x8xf32>
    %124 = stablehlo.reshape %123 : (tensor<10x1x3x8xf32>) -> tensor<10x3x8xf32>
    %125 = stablehlo.slice %117 [0:1, 0:21, 0:8] : (tensor<1x27x8xf32>) -> tensor<1x21x8xf32>
    %126 = stablehlo.reshape %125 : (tensor<1x21x8xf32>) -> tensor<1x3x7x8xf32>
    %127 = stablehlo.reshape %126 : (tensor<1x3x7x8xf32>) -> tensor<3x7x8xf32>
    %128 = stablehlo.broadcast_in_dim %127, dims = [0, 1, 3] : (tensor<3x7x8xf32>) -> tensor<3x7x10x8xf32>
    %129 = stablehlo.broadcast_in_dim %122, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %130 = stablehlo.multiply %128, %129 : tensor<3x7x10x8xf32>
    %131 = stablehlo.reduce(%130 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %132 = stablehlo.reshape %16 : (tensor<1x10xi1>) -> tensor<10xi1>
    %133 = stablehlo.broadcast_in_dim %132, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %134 = stablehlo.multiply %131, %60 : tensor<3x7x10xf32>
    %135 = stablehlo.select %133, %134, %62 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %136 = stablehlo.reduce(%135 init: %64) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %138 = stablehlo.subtract %135, %137 : tensor<3x7x10xf32>
    %139 = stablehlo.exponential %138 : tensor<3x7x10xf32>
    %140 = stablehlo.reduce(%139 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %142 = stablehlo.divide %139, %141 : tensor<3x7x10xf32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x8xf32>
    %144 = stablehlo.broadcast_in_dim %124, dims = [2, 0, 3] : (tensor<10x3x8xf32>) -> tensor<3x7x10x8xf32>
    %145 = stablehlo.multiply %143, %144 : tensor<3x7x10x8xf32>
    %146 = stablehlo.reduce(%145 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x8xf32>, tensor<f32>) -> tensor<3x7x8xf32>
    %147 = stablehlo.reshape %146 : (tensor<3x7x8xf32>) -> tensor<168xf32>
    %148 = stablehlo.dot_general %model.layers.1.self_attn.o_proj.weight, %147, contracting_dims = [1] x [0] : (tensor<14x168xf32>, tensor<168xf32>) -> tensor<14xf32>
    %149 = stablehlo.add %94, %148 : tensor<14xf32>
    // layer 1: feed-forward
    %150 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %151 = stablehlo.multiply %149, %149 : tensor<14xf32>
    %152 = stablehlo.reduce(%151 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %153 = stablehlo.multiply %152, %21 : tensor<f32>
    %154 = stablehlo.add %153, %23 : tensor<f32>
    %155 = stablehlo.rsqrt %154 : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %157 = stablehlo.multiply %149, %156 : tensor<14xf32>
    %158 = stablehlo.multiply %157, %150 : tensor<14xf32>
    %159 = stablehlo.dot_general %model.layers.1.mlp.gate_proj.weight, %158, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %160 = stablehlo.dot_general %model.layers.1.mlp.up_proj.weight, %158, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %161 = stablehlo.logistic %159 : tensor<22xf32>
    %162 = stablehlo.multiply %159, %161 : tensor<22xf32>
    %163 = stablehlo.multiply %162, %160 : tensor<22xf32>
    %164 = stablehlo.dot_general %model.layers.1.mlp.down_proj.weight, %163, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %165 = stablehlo.add %149, %164 : tensor<14xf32>
    // head
    %166 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %167 = stablehlo.multiply %165, %165 : tensor<14xf32>
    %168 = stablehlo.reduce(%167 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %169 = stablehlo.multiply %168, %21 : tensor<f32>
    %170 = stablehlo.add %169, %23 : tensor<f32>
    %171 = stablehlo.rsqrt %170 : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %171, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %173 = stablehlo.multiply %165, %172 : tensor<14xf32>
    %174 = stablehlo.multiply %173, %166 : tensor<14xf32>
    %175 = stablehlo.dot_general %model.embed_tokens.weight, %174, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %176 = stablehlo.reduce(%175 init: %64) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %178 = stablehlo.is_finite %177 : (tensor<26xf32>) -> tensor<26xi1>
    %179 = stablehlo.compare EQ, %175, %177 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %180 = stablehlo.constant dense<false> : tensor<26xi1>
    %181 = stablehlo.select %178, %179, %180 : tensor<26xi1>, tensor<26xi1>
    %182 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %183 = stablehlo.iota dim = 0 : tensor<26xui32>
    %184 = stablehlo.select %181, %183, %182 : tensor<26xi1>, tensor<26xui32>
    %185 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %186 = stablehlo.reduce(%184 init: %185) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %187 = stablehlo.bitcast_convert %186 : (tensor<ui32>) -> tensor<i32>
    return %187, %46, %120 : tensor<i32>, tensor<17x2x3x8xf32>, tensor<17x2x3x8xf32>
  }
}
