module @decode_argmax {
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
    %rope: tensor<17x2x4xf32>,
    %cache.0: tensor<34x3x2x4xf16>,
    %cache.1: tensor<34x3x2x4xf16>,
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<i32>, tensor<34x3x2x4xf16>, tensor<34x3x2x4xf16>) {
    %0 = stablehlo.reshape %tokens : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.constant dense<0> : tensor<1xi32>
    %2 = stablehlo.constant dense<25> : tensor<1xi32>
    %3 = stablehlo.clamp %1, %0, %2 : tensor<1xi32>
    %4 = "stablehlo.gather"(%model.embed_tokens.weight, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf16>, tensor<1xi32>) -> tensor<1x14xf16>
    %5 = stablehlo.convert %4 : (tensor<1x14xf16>) -> tensor<1x14xf32>
    %6 = stablehlo.reshape %5 : (tensor<1x14xf32>) -> tensor<14xf32>
    %7 = stablehlo.reshape %position : (tensor<i32>) -> tensor<1xi32>
    %8 = stablehlo.iota dim = 1 : tensor<1x6xi32>
    %9 = stablehlo.constant dense<0> : tensor<1x6xi32>
    %10 = stablehlo.compare LT, %8, %9 : (tensor<1x6xi32>, tensor<1x6xi32>) -> tensor<1x6xi1>
    %11 = stablehlo.constant dense<3> : tensor<1x6xi32>
    %12 = stablehlo.compare GE, %8, %11 : (tensor<1x6xi32>, tensor<1x6xi32>) -> tensor<1x6xi1>
    %13 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<1xi32>) -> tensor<1x6xi32>
    %14 = stablehlo.constant dense<16> : tensor<1x6xi32>
    %15 = stablehlo.clamp %9, %13, %14 : tensor<1x6xi32>
    %16 = stablehlo.constant dense<17> : tensor<1x6xi32>
    %17 = stablehlo.add %15, %16 : tensor<1x6xi32>
    %18 = stablehlo.select %12, %17, %15 : tensor<1x6xi1>, tensor<1x6xi32>
    %19 = stablehlo.constant dense<7> : tensor<1x6xi32>
    %20 = stablehlo.remainder %8, %19 : tensor<1x6xi32>
    %21 = stablehlo.constant dense<34> : tensor<1x6xi32>
    %22 = stablehlo.add %20, %21 : tensor<1x6xi32>
    %23 = stablehlo.select %10, %22, %18 : tensor<1x6xi1>, tensor<1x6xi32>
    %24 = stablehlo.subtract %8, %9 : tensor<1x6xi32>
    %25 = stablehlo.remainder %24, %11 : tensor<1x6xi32>
    %26 = stablehlo.divide %8, %19 : tensor<1x6xi32>
    %27 = stablehlo.select %10, %26, %25 : tensor<1x6xi1>, tensor<1x6xi32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x6xi32>) -> tensor<1x6x2xi32>
    %29 = stablehlo.iota dim = 2 : tensor<1x6x2xi32>
    %30 = stablehlo.constant dense<0> : tensor<1x6x2xi32>
    %31 = stablehlo.compare EQ, %29, %30 : (tensor<1x6x2xi32>, tensor<1x6x2xi32>) -> tensor<1x6x2xi1>
    %32 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<1x6xi32>) -> tensor<1x6x2xi32>
    %33 = stablehlo.select %31, %32, %28 : tensor<1x6x2xi1>, tensor<1x6x2xi32>
    %34 = stablehlo.reshape %33 : (tensor<1x6x2xi32>) -> tensor<6x2xi32>
    %35 = stablehlo.reshape %rope : (tensor<17x2x4xf32>) -> tensor<17x8xf32>
    %36 = stablehlo.constant dense<16> : tensor<1xi32>
    %37 = stablehlo.clamp %1, %7, %36 : tensor<1xi32>
    %38 = "stablehlo.gather"(%35, %37) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<17x8xf32>, tensor<1xi32>) -> tensor<1x8xf32>
    %39 = stablehlo.slice %38 [0:1, 0:4] : (tensor<1x8xf32>) -> tensor<1x4xf32>
    %40 = stablehlo.slice %38 [0:1, 4:8] : (tensor<1x8xf32>) -> tensor<1x4xf32>
    %41 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %42 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<1xi32>) -> tensor<1x10xi32>
    %43 = stablehlo.compare LE, %41, %42 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %44 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %45 = stablehlo.multiply %6, %6 : tensor<14xf32>
    %46 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %47 = stablehlo.reduce(%45 init: %46) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %48 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %49 = stablehlo.multiply %47, %48 : tensor<f32>
    %50 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %51 = stablehlo.add %49, %50 : tensor<f32>
    %52 = stablehlo.rsqrt %51 : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %54 = stablehlo.multiply %6, %53 : tensor<14xf32>
    %55 = stablehlo.multiply %54, %44 : tensor<14xf32>
    %56 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %57 = stablehlo.broadcast_in_dim %55, dims = [1] : (tensor<14xf32>) -> tensor<216x14xf32>
    %58 = stablehlo.multiply %56, %57 : tensor<216x14xf32>
    %59 = stablehlo.constant dense<0.0e+00> : tensor<216x14xf32>
    %60 = stablehlo.subtract %59, %58 : tensor<216x14xf32>
    %61 = stablehlo.subtract %59, %60 : tensor<216x14xf32>
    %62 = stablehlo.reduce(%61 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<216x14xf32>, tensor<f32>) -> tensor<216xf32>
    %63 = stablehlo.reshape %62 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %64 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %65 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %66 = stablehlo.slice %63 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %67 = stablehlo.slice %63 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %68 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %69 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %70 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %71 = stablehlo.constant dense<0> : tensor<1x27x2x4xi32>
    %72 = stablehlo.compare EQ, %70, %71 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %73 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %74 = stablehlo.constant dense<24> : tensor<1x27x2x4xi32>
    %75 = stablehlo.compare GE, %73, %74 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %76 = stablehlo.multiply %68, %64 : tensor<1x27x2x4xf32>
    %77 = stablehlo.multiply %69, %65 : tensor<1x27x2x4xf32>
    %78 = stablehlo.subtract %76, %77 : tensor<1x27x2x4xf32>
    %79 = stablehlo.multiply %69, %64 : tensor<1x27x2x4xf32>
    %80 = stablehlo.multiply %68, %65 : tensor<1x27x2x4xf32>
    %81 = stablehlo.add %79, %80 : tensor<1x27x2x4xf32>
    %82 = stablehlo.reshape %63 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %83 = stablehlo.select %72, %78, %81 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %84 = stablehlo.select %75, %82, %83 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %85 = stablehlo.slice %84 [0:1, 21:27, 0:2, 0:4] : (tensor<1x27x2x4xf32>) -> tensor<1x6x2x4xf32>
    %86 = stablehlo.reshape %85 : (tensor<1x6x2x4xf32>) -> tensor<6x2x4xf32>
    %87 = stablehlo.convert %86 : (tensor<6x2x4xf32>) -> tensor<6x2x4xf16>
    %88 = "stablehlo.scatter"(%cache.0, %34, %87) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f16>, %new: tensor<f16>): stablehlo.return %new : tensor<f16> }) : (tensor<34x3x2x4xf16>, tensor<6x2xi32>, tensor<6x2x4xf16>) -> tensor<34x3x2x4xf16>
    %89 = stablehlo.slice %88 [0:10, 0:3, 0:2, 0:4] : (tensor<34x3x2x4xf16>) -> tensor<10x3x2x4xf16>
    %90 = stablehlo.slice %88 [17:27, 0:3, 0:2, 0:4] : (tensor<34x3x2x4xf16>) -> tensor<10x3x2x4xf16>
    %91 = stablehlo.slice %84 [0:1, 0:21, 0:2, 0:4] : (tensor<1x27x2x4xf32>) -> tensor<1x21x2x4xf32>
    %92 = stablehlo.reshape %91 : (tensor<1x21x2x4xf32>) -> tensor<1x3x7x8xf32>
    %93 = stablehlo.reshape %92 : (tensor<1x3x7x8xf32>) -> tensor<3x7x2x4xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 3, 4] : (tensor<3x7x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %95 = stablehlo.convert %89 : (tensor<10x3x2x4xf16>) -> tensor<10x3x2x4xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %97 = stablehlo.multiply %96, %94 : tensor<3x7x10x2x4xf32>
    %98 = stablehlo.constant dense<0.0e+00> : tensor<3x7x10x2x4xf32>
    %99 = stablehlo.subtract %98, %97 : tensor<3x7x10x2x4xf32>
    %100 = stablehlo.subtract %98, %99 : tensor<3x7x10x2x4xf32>
    %101 = stablehlo.reduce(%100 init: %46) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %102 = stablehlo.reshape %43 : (tensor<1x10xi1>) -> tensor<10xi1>
    %103 = stablehlo.broadcast_in_dim %102, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %104 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x10xf32>
    %105 = stablehlo.multiply %101, %104 : tensor<3x7x10xf32>
    %106 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %107 = stablehlo.select %103, %105, %106 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %108 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %109 = stablehlo.reduce(%107 init: %108) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %111 = stablehlo.subtract %107, %110 : tensor<3x7x10xf32>
    %112 = stablehlo.exponential %111 : tensor<3x7x10xf32>
    %113 = stablehlo.reduce(%112 init: %46) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %115 = stablehlo.divide %112, %114 : tensor<3x7x10xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %117 = stablehlo.convert %90 : (tensor<10x3x2x4xf16>) -> tensor<10x3x2x4xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %119 = stablehlo.multiply %118, %116 : tensor<3x7x10x2x4xf32>
    %120 = stablehlo.subtract %98, %119 : tensor<3x7x10x2x4xf32>
    %121 = stablehlo.subtract %98, %120 : tensor<3x7x10x2x4xf32>
    %122 = stablehlo.reduce(%121 init: %46) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %123 = stablehlo.reshape %122 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %124 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %125 = stablehlo.broadcast_in_dim %123, dims = [1] : (tensor<168xf32>) -> tensor<14x168xf32>
    %126 = stablehlo.multiply %124, %125 : tensor<14x168xf32>
    %127 = stablehlo.constant dense<0.0e+00> : tensor<14x168xf32>
    %128 = stablehlo.subtract %127, %126 : tensor<14x168xf32>
    %129 = stablehlo.subtract %127, %128 : tensor<14x168xf32>
    %130 = stablehlo.reduce(%129 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<14x168xf32>, tensor<f32>) -> tensor<14xf32>
    %131 = stablehlo.add %6, %130 : tensor<14xf32>
    // layer 0: feed-forward
    %132 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %133 = stablehlo.multiply %131, %131 : tensor<14xf32>
    %134 = stablehlo.reduce(%133 init: %46) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %135 = stablehlo.multiply %134, %48 : tensor<f32>
    %136 = stablehlo.add %135, %50 : tensor<f32>
    %137 = stablehlo.rsqrt %136 : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %139 = stablehlo.multiply %131, %138 : tensor<14xf32>
    %140 = stablehlo.multiply %139, %132 : tensor<14xf32>
    %141 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %142 = stablehlo.broadcast_in_dim %140, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %143 = stablehlo.multiply %141, %142 : tensor<22x14xf32>
    %144 = stablehlo.constant dense<0.0e+00> : tensor<22x14xf32>
    %145 = stablehlo.subtract %144, %143 : tensor<22x14xf32>
    %146 = stablehlo.subtract %144, %145 : tensor<22x14xf32>
    %147 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %148 = stablehlo.broadcast_in_dim %140, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %149 = stablehlo.multiply %147, %148 : tensor<22x14xf32>
    %150 = stablehlo.subtract %144, %149 : tensor<22x14xf32>
    %151 = stablehlo.subtract %144, %150 : tensor<22x14xf32>
    %152:2 = stablehlo.reduce(%146 init: %46), (%151 init: %46) across dimensions = [1] : (tensor<22x14xf32>, tensor<22x14xf32>, tensor<f32>, tensor<f32>) -> (tensor<22xf32>, tensor<22xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %153 = stablehlo.logistic %152#0 : tensor<22xf32>
    %154 = stablehlo.multiply %152#0, %153 : tensor<22xf32>
    %155 = stablehlo.multiply %154, %152#1 : tensor<22xf32>
    %156 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %157 = stablehlo.broadcast_in_dim %155, dims = [1] : (tensor<22xf32>) -> tensor<14x22xf32>
    %158 = stablehlo.multiply %156, %157 : tensor<14x22xf32>
    %159 = stablehlo.constant dense<0.0e+00> : tensor<14x22xf32>
    %160 = stablehlo.subtract %159, %158 : tensor<14x22xf32>
    %161 = stablehlo.subtract %159, %160 : tensor<14x22xf32>
    %162 = stablehlo.reduce(%161 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<14x22xf32>, tensor<f32>) -> tensor<14xf32>
    %163 = stablehlo.add %131, %162 : tensor<14xf32>
    // layer 1: attention
    %164 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %165 = stablehlo.multiply %163, %163 : tensor<14xf32>
    %166 = stablehlo.reduce(%165 init: %46) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %167 = stablehlo.multiply %166, %48 : tensor<f32>
    %168 = stablehlo.add %167, %50 : tensor<f32>
    %169 = stablehlo.rsqrt %168 : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %171 = stablehlo.multiply %163, %170 : tensor<14xf32>
    %172 = stablehlo.multiply %171, %164 : tensor<14xf32>
    %173 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %174 = stablehlo.broadcast_in_dim %172, dims = [1] : (tensor<14xf32>) -> tensor<216x14xf32>
    %175 = stablehlo.multiply %173, %174 : tensor<216x14xf32>
    %176 = stablehlo.subtract %59, %175 : tensor<216x14xf32>
    %177 = stablehlo.subtract %59, %176 : tensor<216x14xf32>
    %178 = stablehlo.reduce(%177 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<216x14xf32>, tensor<f32>) -> tensor<216xf32>
    %179 = stablehlo.reshape %178 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %180 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %181 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %182 = stablehlo.slice %179 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %183 = stablehlo.slice %179 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %184 = stablehlo.broadcast_in_dim %182, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %185 = stablehlo.broadcast_in_dim %183, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %186 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %187 = stablehlo.compare EQ, %186, %71 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %188 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %189 = stablehlo.compare GE, %188, %74 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %190 = stablehlo.multiply %184, %180 : tensor<1x27x2x4xf32>
    %191 = stablehlo.multiply %185, %181 : tensor<1x27x2x4xf32>
    %192 = stablehlo.subtract %190, %191 : tensor<1x27x2x4xf32>
    %193 = stablehlo.multiply %185, %180 : tensor<1x27x2x4xf32>
    %194 = stablehlo.multiply %184, %181 : tensor<1x27x2x4xf32>
    %195 = stablehlo.add %193, %194 : tensor<1x27x2x4xf32>
    %196 = stablehlo.reshape %179 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %197 = stablehlo.select %187, %192, %195 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %198 = stablehlo.select %189, %196, %197 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %199 = stablehlo.slice %198 [0:1, 21:27, 0:2, 0:4] : (tensor<1x27x2x4xf32>) -> tensor<1x6x2x4xf32>
    %200 = stablehlo.reshape %199 : (tensor<1x6x2x4xf32>) -> tensor<6x2x4xf32>
    %201 = stablehlo.convert %200 : (tensor<6x2x4xf32>) -> tensor<6x2x4xf16>
    %202 = "stablehlo.scatter"(%cache.1, %34, %201) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f16>, %new: tensor<f16>): stablehlo.return %new : tensor<f16> }) : (tensor<34x3x2x4xf16>, tensor<6x2xi32>, tensor<6x2x4xf16>) -> tensor<34x3x2x4xf16>
    %203 = stablehlo.slice %202 [0:10, 0:3, 0:2, 0:4] : (tensor<34x3x2x4xf16>) -> tensor<10x3x2x4xf16>
    %204 = stablehlo.slice %202 [17:27, 0:3, 0:2, 0:4] : (tensor<34x3x2x4xf16>) -> tensor<10x3x2x4xf16>
    %205 = stablehlo.slice %198 [0:1, 0:21, 0:2, 0:4] : (tensor<1x27x2x4xf32>) -> tensor<1x21x2x4xf32>
    %206 = stablehlo.reshape %205 : (tensor<1x21x2x4xf32>) -> tensor<1x3x7x8xf32>
    %207 = stablehlo.reshape %206 : (tensor<1x3x7x8xf32>) -> tensor<3x7x2x4xf32>
    %208 = stablehlo.broadcast_in_dim %207, dims = [0, 1, 3, 4] : (tensor<3x7x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %209 = stablehlo.convert %203 : (tensor<10x3x2x4xf16>) -> tensor<10x3x2x4xf32>
    %210 = stablehlo.broadcast_in_dim %209, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %211 = stablehlo.multiply %210, %208 : tensor<3x7x10x2x4xf32>
    %212 = stablehlo.subtract %98, %211 : tensor<3x7x10x2x4xf32>
    %213 = stablehlo.subtract %98, %212 : tensor<3x7x10x2x4xf32>
    %214 = stablehlo.reduce(%213 init: %46) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %215 = stablehlo.reshape %43 : (tensor<1x10xi1>) -> tensor<10xi1>
    %216 = stablehlo.broadcast_in_dim %215, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %217 = stablehlo.multiply %214, %104 : tensor<3x7x10xf32>
    %218 = stablehlo.select %216, %217, %106 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %219 = stablehlo.reduce(%218 init: %108) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %221 = stablehlo.subtract %218, %220 : tensor<3x7x10xf32>
    %222 = stablehlo.exponential %221 : tensor<3x7x10xf32>
    %223 = stablehlo.reduce(%222 init: %46) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %224 = stablehlo.broadcast_in_dim %223, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %225 = stablehlo.divide %222, %224 : tensor<3x7x10xf32>
    %226 = stablehlo.broadcast_in_dim %225, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %227 = stablehlo.convert %204 : (tensor<10x3x2x4xf16>) -> tensor<10x3x2x4xf32>
    %228 = stablehlo.broadcast_in_dim %227, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %229 = stablehlo.multiply %228, %226 : tensor<3x7x10x2x4xf32>
    %230 = stablehlo.subtract %98, %229 : tensor<3x7x10x2x4xf32>
    %231 = stablehlo.subtract %98, %230 : tensor<3x7x10x2x4xf32>
    %232 = stablehlo.reduce(%231 init: %46) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %233 = stablehlo.reshape %232 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %234 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %235 = stablehlo.broadcast_in_dim %233, dims = [1] : (tensor<168xf32>) -> tensor<14x168xf32>
    %236 = stablehlo.multiply %234, %235 : tensor<14x168xf32>
    %237 = stablehlo.subtract %127, %236 : tensor<14x168xf32>
    %238 = stablehlo.subtract %127, %237 : tensor<14x168xf32>
    %239 = stablehlo.reduce(%238 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<14x168xf32>, tensor<f32>) -> tensor<14xf32>
    %240 = stablehlo.add %163, %239 : tensor<14xf32>
    // layer 1: feed-forward
    %241 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %242 = stablehlo.multiply %240, %240 : tensor<14xf32>
    %243 = stablehlo.reduce(%242 init: %46) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %244 = stablehlo.multiply %243, %48 : tensor<f32>
    %245 = stablehlo.add %244, %50 : tensor<f32>
    %246 = stablehlo.rsqrt %245 : tensor<f32>
    %247 = stablehlo.broadcast_in_dim %246, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %248 = stablehlo.multiply %240, %247 : tensor<14xf32>
    %249 = stablehlo.multiply %248, %241 : tensor<14xf32>
    %250 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %251 = stablehlo.broadcast_in_dim %249, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %252 = stablehlo.multiply %250, %251 : tensor<22x14xf32>
    %253 = stablehlo.subtract %144, %252 : tensor<22x14xf32>
    %254 = stablehlo.subtract %144, %253 : tensor<22x14xf32>
    %255 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %256 = stablehlo.broadcast_in_dim %249, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %257 = stablehlo.multiply %255, %256 : tensor<22x14xf32>
    %258 = stablehlo.subtract %144, %257 : tensor<22x14xf32>
    %259 = stablehlo.subtract %144, %258 : tensor<22x14xf32>
    %260:2 = stablehlo.reduce(%254 init: %46), (%259 init: %46) across dimensions = [1] : (tensor<22x14xf32>, tensor<22x14xf32>, tensor<f32>, tensor<f32>) -> (tensor<22xf32>, tensor<22xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %261 = stablehlo.logistic %260#0 : tensor<22xf32>
    %262 = stablehlo.multiply %260#0, %261 : tensor<22xf32>
    %263 = stablehlo.multiply %262, %260#1 : tensor<22xf32>
    %264 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %265 = stablehlo.broadcast_in_dim %263, dims = [1] : (tensor<22xf32>) -> tensor<14x22xf32>
    %266 = stablehlo.multiply %264, %265 : tensor<14x22xf32>
    %267 = stablehlo.subtract %159, %266 : tensor<14x22xf32>
    %268 = stablehlo.subtract %159, %267 : tensor<14x22xf32>
    %269 = stablehlo.reduce(%268 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<14x22xf32>, tensor<f32>) -> tensor<14xf32>
    %270 = stablehlo.add %240, %269 : tensor<14xf32>
    // head
    %271 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %272 = stablehlo.multiply %270, %270 : tensor<14xf32>
    %273 = stablehlo.reduce(%272 init: %46) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %274 = stablehlo.multiply %273, %48 : tensor<f32>
    %275 = stablehlo.add %274, %50 : tensor<f32>
    %276 = stablehlo.rsqrt %275 : tensor<f32>
    %277 = stablehlo.broadcast_in_dim %276, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %278 = stablehlo.multiply %270, %277 : tensor<14xf32>
    %279 = stablehlo.multiply %278, %271 : tensor<14xf32>
    %280 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %281 = stablehlo.broadcast_in_dim %279, dims = [1] : (tensor<14xf32>) -> tensor<26x14xf32>
    %282 = stablehlo.multiply %280, %281 : tensor<26x14xf32>
    %283 = stablehlo.constant dense<0.0e+00> : tensor<26x14xf32>
    %284 = stablehlo.subtract %283, %282 : tensor<26x14xf32>
    %285 = stablehlo.subtract %283, %284 : tensor<26x14xf32>
    %286 = stablehlo.reduce(%285 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<26x14xf32>, tensor<f32>) -> tensor<26xf32>
    %287 = stablehlo.reduce(%286 init: %108) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %288 = stablehlo.broadcast_in_dim %287, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %289 = stablehlo.is_finite %288 : (tensor<26xf32>) -> tensor<26xi1>
    %290 = stablehlo.compare EQ, %286, %288 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %291 = stablehlo.constant dense<false> : tensor<26xi1>
    %292 = stablehlo.select %289, %290, %291 : tensor<26xi1>, tensor<26xi1>
    %293 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %294 = stablehlo.iota dim = 0 : tensor<26xui32>
    %295 = stablehlo.select %292, %294, %293 : tensor<26xi1>, tensor<26xui32>
    %296 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %297 = stablehlo.reduce(%295 init: %296) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %298 = stablehlo.bitcast_convert %297 : (tensor<ui32>) -> tensor<i32>
    return %298, %88, %202 : tensor<i32>, tensor<34x3x2x4xf16>, tensor<34x3x2x4xf16>
  }
}
