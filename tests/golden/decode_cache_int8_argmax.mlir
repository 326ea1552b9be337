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
    %cache.0: tensor<34x3x2x4xi8>,
    %cache.0.scales: tensor<34x3x1x1xf32>,
    %cache.1: tensor<34x3x2x4xi8>,
    %cache.1.scales: tensor<34x3x1x1xf32>,
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<i32>, tensor<34x3x2x4xi8>, tensor<34x3x1x1xf32>, tensor<34x3x2x4xi8>, tensor<34x3x1x1xf32>) {
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
    %87 = stablehlo.abs %86 : tensor<6x2x4xf32>
    %88 = stablehlo.reduce(%87 init: %46) applies stablehlo.maximum across dimensions = [1, 2] : (tensor<6x2x4xf32>, tensor<f32>) -> tensor<6xf32>
    %89 = stablehlo.constant dense<7.888609e-31> : tensor<6xf32>
    %90 = stablehlo.maximum %88, %89 : tensor<6xf32>
    %91 = stablehlo.constant dense<7.874016e-03> : tensor<6xf32>
    %92 = stablehlo.multiply %90, %91 : tensor<6xf32>
    %93 = stablehlo.constant dense<1.0e+00> : tensor<6xf32>
    %94 = stablehlo.divide %93, %92 : tensor<6xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0] : (tensor<6xf32>) -> tensor<6x2x4xf32>
    %96 = stablehlo.multiply %86, %95 : tensor<6x2x4xf32>
    %97 = stablehlo.round_nearest_even %96 : tensor<6x2x4xf32>
    %98 = stablehlo.convert %97 : (tensor<6x2x4xf32>) -> tensor<6x2x4xi8>
    %99 = stablehlo.reshape %92 : (tensor<6xf32>) -> tensor<6x1x1xf32>
    %100 = "stablehlo.scatter"(%cache.0, %34, %98) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<i8>, %new: tensor<i8>): stablehlo.return %new : tensor<i8> }) : (tensor<34x3x2x4xi8>, tensor<6x2xi32>, tensor<6x2x4xi8>) -> tensor<34x3x2x4xi8>
    %101 = "stablehlo.scatter"(%cache.0.scales, %34, %99) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<34x3x1x1xf32>, tensor<6x2xi32>, tensor<6x1x1xf32>) -> tensor<34x3x1x1xf32>
    %102 = stablehlo.slice %100 [0:10, 0:3, 0:2, 0:4] : (tensor<34x3x2x4xi8>) -> tensor<10x3x2x4xi8>
    %103 = stablehlo.slice %101 [0:10, 0:3, 0:1, 0:1] : (tensor<34x3x1x1xf32>) -> tensor<10x3x1x1xf32>
    %104 = stablehlo.slice %100 [17:27, 0:3, 0:2, 0:4] : (tensor<34x3x2x4xi8>) -> tensor<10x3x2x4xi8>
    %105 = stablehlo.slice %101 [17:27, 0:3, 0:1, 0:1] : (tensor<34x3x1x1xf32>) -> tensor<10x3x1x1xf32>
    %106 = stablehlo.slice %84 [0:1, 0:21, 0:2, 0:4] : (tensor<1x27x2x4xf32>) -> tensor<1x21x2x4xf32>
    %107 = stablehlo.reshape %106 : (tensor<1x21x2x4xf32>) -> tensor<1x3x7x8xf32>
    %108 = stablehlo.reshape %107 : (tensor<1x3x7x8xf32>) -> tensor<3x7x2x4xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0, 1, 3, 4] : (tensor<3x7x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %110 = stablehlo.convert %102 : (tensor<10x3x2x4xi8>) -> tensor<10x3x2x4xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %112 = stablehlo.multiply %111, %109 : tensor<3x7x10x2x4xf32>
    %113 = stablehlo.constant dense<0.0e+00> : tensor<3x7x10x2x4xf32>
    %114 = stablehlo.subtract %113, %112 : tensor<3x7x10x2x4xf32>
    %115 = stablehlo.subtract %113, %114 : tensor<3x7x10x2x4xf32>
    %116 = stablehlo.reduce(%115 init: %46) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %117 = stablehlo.reshape %103 : (tensor<10x3x1x1xf32>) -> tensor<10x3xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [2, 0] : (tensor<10x3xf32>) -> tensor<3x7x10xf32>
    %119 = stablehlo.multiply %116, %118 : tensor<3x7x10xf32>
    %120 = stablehlo.reshape %43 : (tensor<1x10xi1>) -> tensor<10xi1>
    %121 = stablehlo.broadcast_in_dim %120, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %122 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x10xf32>
    %123 = stablehlo.multiply %119, %122 : tensor<3x7x10xf32>
    %124 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %125 = stablehlo.select %121, %123, %124 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %126 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %127 = stablehlo.reduce(%125 init: %126) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %128 = stablehlo.broadcast_in_dim %127, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %129 = stablehlo.subtract %125, %128 : tensor<3x7x10xf32>
    %130 = stablehlo.exponential %129 : tensor<3x7x10xf32>
    %131 = stablehlo.reduce(%130 init: %46) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %133 = stablehlo.divide %130, %132 : tensor<3x7x10xf32>
    %134 = stablehlo.reshape %105 : (tensor<10x3x1x1xf32>) -> tensor<10x3xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [2, 0] : (tensor<10x3xf32>) -> tensor<3x7x10xf32>
    %136 = stablehlo.multiply %133, %135 : tensor<3x7x10xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %138 = stablehlo.convert %104 : (tensor<10x3x2x4xi8>) -> tensor<10x3x2x4xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %140 = stablehlo.multiply %139, %137 : tensor<3x7x10x2x4xf32>
    %141 = stablehlo.subtract %113, %140 : tensor<3x7x10x2x4xf32>
    %142 = stablehlo.subtract %113, %141 : tensor<3x7x10x2x4xf32>
    %143 = stablehlo.reduce(%142 init: %46) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %144 = stablehlo.reshape %143 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %145 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %146 = stablehlo.broadcast_in_dim %144, dims = [1] : (tensor<168xf32>) -> tensor<14x168xf32>
    %147 = stablehlo.multiply %145, %146 : tensor<14x168xf32>
    %148 = stablehlo.constant dense<0.0e+00> : tensor<14x168xf32>
    %149 = stablehlo.subtract %148, %147 : tensor<14x168xf32>
    %150 = stablehlo.subtract %148, %149 : tensor<14x168xf32>
    %151 = stablehlo.reduce(%150 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<14x168xf32>, tensor<f32>) -> tensor<14xf32>
    %152 = stablehlo.add %6, %151 : tensor<14xf32>
    // layer 0: feed-forward
    %153 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %154 = stablehlo.multiply %152, %152 : tensor<14xf32>
    %155 = stablehlo.reduce(%154 init: %46) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %156 = stablehlo.multiply %155, %48 : tensor<f32>
    %157 = stablehlo.add %156, %50 : tensor<f32>
    %158 = stablehlo.rsqrt %157 : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %158, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %160 = stablehlo.multiply %152, %159 : tensor<14xf32>
    %161 = stablehlo.multiply %160, %153 : tensor<14xf32>
    %162 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %163 = stablehlo.broadcast_in_dim %161, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %164 = stablehlo.multiply %162, %163 : tensor<22x14xf32>
    %165 = stablehlo.constant dense<0.0e+00> : tensor<22x14xf32>
    %166 = stablehlo.subtract %165, %164 : tensor<22x14xf32>
    %167 = stablehlo.subtract %165, %166 : tensor<22x14xf32>
    %168 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %169 = stablehlo.broadcast_in_dim %161, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %170 = stablehlo.multiply %168, %169 : tensor<22x14xf32>
    %171 = stablehlo.subtract %165, %170 : tensor<22x14xf32>
    %172 = stablehlo.subtract %165, %171 : tensor<22x14xf32>
    %173:2 = stablehlo.reduce(%167 init: %46), (%172 init: %46) across dimensions = [1] : (tensor<22x14xf32>, tensor<22x14xf32>, tensor<f32>, tensor<f32>) -> (tensor<22xf32>, tensor<22xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %174 = stablehlo.logistic %173#0 : tensor<22xf32>
    %175 = stablehlo.multiply %173#0, %174 : tensor<22xf32>
    %176 = stablehlo.multiply %175, %173#1 : tensor<22xf32>
    %177 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %178 = stablehlo.broadcast_in_dim %176, dims = [1] : (tensor<22xf32>) -> tensor<14x22xf32>
    %179 = stablehlo.multiply %177, %178 : tensor<14x22xf32>
    %180 = stablehlo.constant dense<0.0e+00> : tensor<14x22xf32>
    %181 = stablehlo.subtract %180, %179 : tensor<14x22xf32>
    %182 = stablehlo.subtract %180, %181 : tensor<14x22xf32>
    %183 = stablehlo.reduce(%182 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<14x22xf32>, tensor<f32>) -> tensor<14xf32>
    %184 = stablehlo.add %152, %183 : tensor<14xf32>
    // layer 1: attention
    %185 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %186 = stablehlo.multiply %184, %184 : tensor<14xf32>
    %187 = stablehlo.reduce(%186 init: %46) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %188 = stablehlo.multiply %187, %48 : tensor<f32>
    %189 = stablehlo.add %188, %50 : tensor<f32>
    %190 = stablehlo.rsqrt %189 : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %190, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %192 = stablehlo.multiply %184, %191 : tensor<14xf32>
    %193 = stablehlo.multiply %192, %185 : tensor<14xf32>
    %194 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %195 = stablehlo.broadcast_in_dim %193, dims = [1] : (tensor<14xf32>) -> tensor<216x14xf32>
    %196 = stablehlo.multiply %194, %195 : tensor<216x14xf32>
    %197 = stablehlo.subtract %59, %196 : tensor<216x14xf32>
    %198 = stablehlo.subtract %59, %197 : tensor<216x14xf32>
    %199 = stablehlo.reduce(%198 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<216x14xf32>, tensor<f32>) -> tensor<216xf32>
    %200 = stablehlo.reshape %199 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %201 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %202 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %203 = stablehlo.slice %200 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %204 = stablehlo.slice %200 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %205 = stablehlo.broadcast_in_dim %203, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %206 = stablehlo.broadcast_in_dim %204, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %207 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %208 = stablehlo.compare EQ, %207, %71 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %209 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %210 = stablehlo.compare GE, %209, %74 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %211 = stablehlo.multiply %205, %201 : tensor<1x27x2x4xf32>
    %212 = stablehlo.multiply %206, %202 : tensor<1x27x2x4xf32>
    %213 = stablehlo.subtract %211, %212 : tensor<1x27x2x4xf32>
    %214 = stablehlo.multiply %206, %201 : tensor<1x27x2x4xf32>
    %215 = stablehlo.multiply %205, %202 : tensor<1x27x2x4xf32>
    %216 = stablehlo.add %214, %215 : tensor<1x27x2x4xf32>
    %217 = stablehlo.reshape %200 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %218 = stablehlo.select %208, %213, %216 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %219 = stablehlo.select %210, %217, %218 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %220 = stablehlo.slice %219 [0:1, 21:27, 0:2, 0:4] : (tensor<1x27x2x4xf32>) -> tensor<1x6x2x4xf32>
    %221 = stablehlo.reshape %220 : (tensor<1x6x2x4xf32>) -> tensor<6x2x4xf32>
    %222 = stablehlo.abs %221 : tensor<6x2x4xf32>
    %223 = stablehlo.reduce(%222 init: %46) applies stablehlo.maximum across dimensions = [1, 2] : (tensor<6x2x4xf32>, tensor<f32>) -> tensor<6xf32>
    %224 = stablehlo.maximum %223, %89 : tensor<6xf32>
    %225 = stablehlo.multiply %224, %91 : tensor<6xf32>
    %226 = stablehlo.divide %93, %225 : tensor<6xf32>
    %227 = stablehlo.broadcast_in_dim %226, dims = [0] : (tensor<6xf32>) -> tensor<6x2x4xf32>
    %228 = stablehlo.multiply %221, %227 : tensor<6x2x4xf32>
    %229 = stablehlo.round_nearest_even %228 : tensor<6x2x4xf32>
    %230 = stablehlo.convert %229 : (tensor<6x2x4xf32>) -> tensor<6x2x4xi8>
    %231 = stablehlo.reshape %225 : (tensor<6xf32>) -> tensor<6x1x1xf32>
    %232 = "stablehlo.scatter"(%cache.1, %34, %230) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<i8>, %new: tensor<i8>): stablehlo.return %new : tensor<i8> }) : (tensor<34x3x2x4xi8>, tensor<6x2xi32>, tensor<6x2x4xi8>) -> tensor<34x3x2x4xi8>
    %233 = "stablehlo.scatter"(%cache.1.scales, %34, %231) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<34x3x1x1xf32>, tensor<6x2xi32>, tensor<6x1x1xf32>) -> tensor<34x3x1x1xf32>
    %234 = stablehlo.slice %232 [0:10, 0:3, 0:2, 0:4] : (tensor<34x3x2x4xi8>) -> tensor<10x3x2x4xi8>
    %235 = stablehlo.slice %233 [0:10, 0:3, 0:1, 0:1] : (tensor<34x3x1x1xf32>) -> tensor<10x3x1x1xf32>
    %236 = stablehlo.slice %232 [17:27, 0:3, 0:2, 0:4] : (tensor<34x3x2x4xi8>) -> tensor<10x3x2x4xi8>
    %237 = stablehlo.slice %233 [17:27, 0:3, 0:1, 0:1] : (tensor<34x3x1x1xf32>) -> tensor<10x3x1x1xf32>
    %238 = stablehlo.slice %219 [0:1, 0:21, 0:2, 0:4] : (tensor<1x27x2x4xf32>) -> tensor<1x21x2x4xf32>
    %239 = stablehlo.reshape %238 : (tensor<1x21x2x4xf32>) -> tensor<1x3x7x8xf32>
    %240 = stablehlo.reshape %239 : (tensor<1x3x7x8xf32>) -> tensor<3x7x2x4xf32>
    %241 = stablehlo.broadcast_in_dim %240, dims = [0, 1, 3, 4] : (tensor<3x7x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %242 = stablehlo.convert %234 : (tensor<10x3x2x4xi8>) -> tensor<10x3x2x4xf32>
    %243 = stablehlo.broadcast_in_dim %242, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %244 = stablehlo.multiply %243, %241 : tensor<3x7x10x2x4xf32>
    %245 = stablehlo.subtract %113, %244 : tensor<3x7x10x2x4xf32>
    %246 = stablehlo.subtract %113, %245 : tensor<3x7x10x2x4xf32>
    %247 = stablehlo.reduce(%246 init: %46) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %248 = stablehlo.reshape %235 : (tensor<10x3x1x1xf32>) -> tensor<10x3xf32>
    %249 = stablehlo.broadcast_in_dim %248, dims = [2, 0] : (tensor<10x3xf32>) -> tensor<3x7x10xf32>
    %250 = stablehlo.multiply %247, %249 : tensor<3x7x10xf32>
    %251 = stablehlo.reshape %43 : (tensor<1x10xi1>) -> tensor<10xi1>
    %252 = stablehlo.broadcast_in_dim %251, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %253 = stablehlo.multiply %250, %122 : tensor<3x7x10xf32>
    %254 = stablehlo.select %252, %253, %124 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %255 = stablehlo.reduce(%254 init: %126) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %256 = stablehlo.broadcast_in_dim %255, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %257 = stablehlo.subtract %254, %256 : tensor<3x7x10xf32>
    %258 = stablehlo.exponential %257 : tensor<3x7x10xf32>
    %259 = stablehlo.reduce(%258 init: %46) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %260 = stablehlo.broadcast_in_dim %259, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %261 = stablehlo.divide %258, %260 : tensor<3x7x10xf32>
    %262 = stablehlo.reshape %237 : (tensor<10x3x1x1xf32>) -> tensor<10x3xf32>
    %263 = stablehlo.broadcast_in_dim %262, dims = [2, 0] : (tensor<10x3xf32>) -> tensor<3x7x10xf32>
    %264 = stablehlo.multiply %261, %263 : tensor<3x7x10xf32>
    %265 = stablehlo.broadcast_in_dim %264, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %266 = stablehlo.convert %236 : (tensor<10x3x2x4xi8>) -> tensor<10x3x2x4xf32>
    %267 = stablehlo.broadcast_in_dim %266, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %268 = stablehlo.multiply %267, %265 : tensor<3x7x10x2x4xf32>
    %269 = stablehlo.subtract %113, %268 : tensor<3x7x10x2x4xf32>
    %270 = stablehlo.subtract %113, %269 : tensor<3x7x10x2x4xf32>
    %271 = stablehlo.reduce(%270 init: %46) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %272 = stablehlo.reshape %271 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %273 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %274 = stablehlo.broadcast_in_dim %272, dims = [1] : (tensor<168xf32>) -> tensor<14x168xf32>
    %275 = stablehlo.multiply %273, %274 : tensor<14x168xf32>
    %276 = stablehlo.subtract %148, %275 : tensor<14x168xf32>
    %277 = stablehlo.subtract %148, %276 : tensor<14x168xf32>
    %278 = stablehlo.reduce(%277 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<14x168xf32>, tensor<f32>) -> tensor<14xf32>
    %279 = stablehlo.add %184, %278 : tensor<14xf32>
    // layer 1: feed-forward
    %280 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %281 = stablehlo.multiply %279, %279 : tensor<14xf32>
    %282 = stablehlo.reduce(%281 init: %46) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %283 = stablehlo.multiply %282, %48 : tensor<f32>
    %284 = stablehlo.add %283, %50 : tensor<f32>
    %285 = stablehlo.rsqrt %284 : tensor<f32>
    %286 = stablehlo.broadcast_in_dim %285, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %287 = stablehlo.multiply %279, %286 : tensor<14xf32>
    %288 = stablehlo.multiply %287, %280 : tensor<14xf32>
    %289 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %290 = stablehlo.broadcast_in_dim %288, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %291 = stablehlo.multiply %289, %290 : tensor<22x14xf32>
    %292 = stablehlo.subtract %165, %291 : tensor<22x14xf32>
    %293 = stablehlo.subtract %165, %292 : tensor<22x14xf32>
    %294 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %295 = stablehlo.broadcast_in_dim %288, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %296 = stablehlo.multiply %294, %295 : tensor<22x14xf32>
    %297 = stablehlo.subtract %165, %296 : tensor<22x14xf32>
    %298 = stablehlo.subtract %165, %297 : tensor<22x14xf32>
    %299:2 = stablehlo.reduce(%293 init: %46), (%298 init: %46) across dimensions = [1] : (tensor<22x14xf32>, tensor<22x14xf32>, tensor<f32>, tensor<f32>) -> (tensor<22xf32>, tensor<22xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %300 = stablehlo.logistic %299#0 : tensor<22xf32>
    %301 = stablehlo.multiply %299#0, %300 : tensor<22xf32>
    %302 = stablehlo.multiply %301, %299#1 : tensor<22xf32>
    %303 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %304 = stablehlo.broadcast_in_dim %302, dims = [1] : (tensor<22xf32>) -> tensor<14x22xf32>
    %305 = stablehlo.multiply %303, %304 : tensor<14x22xf32>
    %306 = stablehlo.subtract %180, %305 : tensor<14x22xf32>
    %307 = stablehlo.subtract %180, %306 : tensor<14x22xf32>
    %308 = stablehlo.reduce(%307 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<14x22xf32>, tensor<f32>) -> tensor<14xf32>
    %309 = stablehlo.add %279, %308 : tensor<14xf32>
    // head
    %310 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %311 = stablehlo.multiply %309, %309 : tensor<14xf32>
    %312 = stablehlo.reduce(%311 init: %46) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %313 = stablehlo.multiply %312, %48 : tensor<f32>
    %314 = stablehlo.add %313, %50 : tensor<f32>
    %315 = stablehlo.rsqrt %314 : tensor<f32>
    %316 = stablehlo.broadcast_in_dim %315, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %317 = stablehlo.multiply %309, %316 : tensor<14xf32>
    %318 = stablehlo.multiply %317, %310 : tensor<14xf32>
    %319 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %320 = stablehlo.broadcast_in_dim %318, dims = [1] : (tensor<14xf32>) -> tensor<26x14xf32>
    %321 = stablehlo.multiply %319, %320 : tensor<26x14xf32>
    %322 = stablehlo.constant dense<0.0e+00> : tensor<26x14xf32>
    %323 = stablehlo.subtract %322, %321 : tensor<26x14xf32>
    %324 = stablehlo.subtract %322, %323 : tensor<26x14xf32>
    %325 = stablehlo.reduce(%324 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<26x14xf32>, tensor<f32>) -> tensor<26xf32>
    %326 = stablehlo.reduce(%325 init: %126) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %327 = stablehlo.broadcast_in_dim %326, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %328 = stablehlo.is_finite %327 : (tensor<26xf32>) -> tensor<26xi1>
    %329 = stablehlo.compare EQ, %325, %327 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %330 = stablehlo.constant dense<false> : tensor<26xi1>
    %331 = stablehlo.select %328, %329, %330 : tensor<26xi1>, tensor<26xi1>
    %332 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %333 = stablehlo.iota dim = 0 : tensor<26xui32>
    %334 = stablehlo.select %331, %333, %332 : tensor<26xi1>, tensor<26xui32>
    %335 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %336 = stablehlo.reduce(%334 init: %335) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %337 = stablehlo.bitcast_convert %336 : (tensor<ui32>) -> tensor<i32>
    return %337, %100, %101, %232, %233 : tensor<i32>, tensor<34x3x2x4xi8>, tensor<34x3x1x1xf32>, tensor<34x3x2x4xi8>, tensor<34x3x1x1xf32>
  }
}
