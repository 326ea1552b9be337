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
    %cache.0: tensor<41x3x2x4xf32>,
    %cache.1: tensor<41x3x2x4xf32>,
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<i32>, tensor<41x3x2x4xf32>, tensor<41x3x2x4xf32>) {
    %0 = stablehlo.reshape %tokens : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.constant dense<0> : tensor<1xi32>
    %2 = stablehlo.constant dense<25> : tensor<1xi32>
    %3 = stablehlo.clamp %1, %0, %2 : tensor<1xi32>
    %4 = "stablehlo.gather"(%model.embed_tokens.weight, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf16>, tensor<1xi32>) -> tensor<1x14xf16>
    %5 = stablehlo.convert %4 : (tensor<1x14xf16>) -> tensor<1x14xf32>
    %6 = stablehlo.reshape %5 : (tensor<1x14xf32>) -> tensor<14xf32>
    %7 = stablehlo.reshape %position : (tensor<i32>) -> tensor<1xi32>
    %8 = stablehlo.iota dim = 1 : tensor<1x27xi32>
    %9 = stablehlo.constant dense<21> : tensor<1x27xi32>
    %10 = stablehlo.compare LT, %8, %9 : (tensor<1x27xi32>, tensor<1x27xi32>) -> tensor<1x27xi1>
    %11 = stablehlo.constant dense<24> : tensor<1x27xi32>
    %12 = stablehlo.compare GE, %8, %11 : (tensor<1x27xi32>, tensor<1x27xi32>) -> tensor<1x27xi1>
    %13 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<1xi32>) -> tensor<1x27xi32>
    %14 = stablehlo.constant dense<0> : tensor<1x27xi32>
    %15 = stablehlo.constant dense<16> : tensor<1x27xi32>
    %16 = stablehlo.clamp %14, %13, %15 : tensor<1x27xi32>
    %17 = stablehlo.constant dense<17> : tensor<1x27xi32>
    %18 = stablehlo.add %16, %17 : tensor<1x27xi32>
    %19 = stablehlo.select %12, %18, %16 : tensor<1x27xi1>, tensor<1x27xi32>
    %20 = stablehlo.constant dense<7> : tensor<1x27xi32>
    %21 = stablehlo.remainder %8, %20 : tensor<1x27xi32>
    %22 = stablehlo.constant dense<34> : tensor<1x27xi32>
    %23 = stablehlo.add %21, %22 : tensor<1x27xi32>
    %24 = stablehlo.select %10, %23, %19 : tensor<1x27xi1>, tensor<1x27xi32>
    %25 = stablehlo.subtract %8, %9 : tensor<1x27xi32>
    %26 = stablehlo.constant dense<3> : tensor<1x27xi32>
    %27 = stablehlo.remainder %25, %26 : tensor<1x27xi32>
    %28 = stablehlo.divide %8, %20 : tensor<1x27xi32>
    %29 = stablehlo.select %10, %28, %27 : tensor<1x27xi1>, tensor<1x27xi32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<1x27xi32>) -> tensor<1x27x2xi32>
    %31 = stablehlo.iota dim = 2 : tensor<1x27x2xi32>
    %32 = stablehlo.constant dense<0> : tensor<1x27x2xi32>
    %33 = stablehlo.compare EQ, %31, %32 : (tensor<1x27x2xi32>, tensor<1x27x2xi32>) -> tensor<1x27x2xi1>
    %34 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x27xi32>) -> tensor<1x27x2xi32>
    %35 = stablehlo.select %33, %34, %30 : tensor<1x27x2xi1>, tensor<1x27x2xi32>
    %36 = stablehlo.reshape %35 : (tensor<1x27x2xi32>) -> tensor<27x2xi32>
    %37 = stablehlo.reshape %rope : (tensor<17x2x4xf32>) -> tensor<17x8xf32>
    %38 = stablehlo.constant dense<16> : tensor<1xi32>
    %39 = stablehlo.clamp %1, %7, %38 : tensor<1xi32>
    %40 = "stablehlo.gather"(%37, %39) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<17x8xf32>, tensor<1xi32>) -> tensor<1x8xf32>
    %41 = stablehlo.slice %40 [0:1, 0:4] : (tensor<1x8xf32>) -> tensor<1x4xf32>
    %42 = stablehlo.slice %40 [0:1, 4:8] : (tensor<1x8xf32>) -> tensor<1x4xf32>
    %43 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %44 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<1xi32>) -> tensor<1x10xi32>
    %45 = stablehlo.compare LE, %43, %44 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %46 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %47 = stablehlo.multiply %6, %6 : tensor<14xf32>
    %48 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %49 = stablehlo.reduce(%47 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %50 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %51 = stablehlo.multiply %49, %50 : tensor<f32>
    %52 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %53 = stablehlo.add %51, %52 : tensor<f32>
    %54 = stablehlo.rsqrt %53 : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %56 = stablehlo.multiply %6, %55 : tensor<14xf32>
    %57 = stablehlo.multiply %56, %46 : tensor<14xf32>
    %58 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %59 = stablehlo.dot_general %58, %57, contracting_dims = [1] x [0] : (tensor<216x14xf32>, tensor<14xf32>) -> tensor<216xf32>
    %60 = stablehlo.reshape %59 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %61 = stablehlo.broadcast_in_dim %41, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %62 = stablehlo.broadcast_in_dim %42, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %63 = stablehlo.slice %60 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %64 = stablehlo.slice %60 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %65 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %66 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %67 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %68 = stablehlo.constant dense<0> : tensor<1x27x2x4xi32>
    %69 = stablehlo.compare EQ, %67, %68 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %70 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %71 = stablehlo.constant dense<24> : tensor<1x27x2x4xi32>
    %72 = stablehlo.compare GE, %70, %71 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %73 = stablehlo.multiply %65, %61 : tensor<1x27x2x4xf32>
    %74 = stablehlo.multiply %66, %62 : tensor<1x27x2x4xf32>
    %75 = stablehlo.subtract %73, %74 : tensor<1x27x2x4xf32>
    %76 = stablehlo.multiply %66, %61 : tensor<1x27x2x4xf32>
    %77 = stablehlo.multiply %65, %62 : tensor<1x27x2x4xf32>
    %78 = stablehlo.add %76, %77 : tensor<1x27x2x4xf32>
    %79 = stablehlo.reshape %60 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %80 = stablehlo.select %69, %75, %78 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %81 = stablehlo.select %72, %79, %80 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %82 = stablehlo.reshape %81 : (tensor<1x27x2x4xf32>) -> tensor<27x2x4xf32>
    %83 = "stablehlo.scatter"(%cache.0, %36, %82) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %84 = stablehlo.slice %83 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %85 = stablehlo.slice %83 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %86 = stablehlo.slice %83 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %88 = stablehlo.broadcast_in_dim %84, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %89 = stablehlo.multiply %87, %88 : tensor<3x7x10x2x4xf32>
    %90 = stablehlo.reduce(%89 init: %48) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %91 = stablehlo.reshape %45 : (tensor<1x10xi1>) -> tensor<10xi1>
    %92 = stablehlo.broadcast_in_dim %91, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %93 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x10xf32>
    %94 = stablehlo.multiply %90, %93 : tensor<3x7x10xf32>
    %95 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %96 = stablehlo.select %92, %94, %95 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %97 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %98 = stablehlo.reduce(%96 init: %97) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %100 = stablehlo.subtract %96, %99 : tensor<3x7x10xf32>
    %101 = stablehlo.exponential %100 : tensor<3x7x10xf32>
    %102 = stablehlo.reduce(%101 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %104 = stablehlo.divide %101, %103 : tensor<3x7x10xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %106 = stablehlo.broadcast_in_dim %85, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %107 = stablehlo.multiply %105, %106 : tensor<3x7x10x2x4xf32>
    %108 = stablehlo.reduce(%107 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %109 = stablehlo.reshape %108 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %110 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %111 = stablehlo.dot_general %110, %109, contracting_dims = [1] x [0] : (tensor<14x168xf32>, tensor<168xf32>) -> tensor<14xf32>
    %112 = stablehlo.add %6, %111 : tensor<14xf32>
    // layer 0: feed-forward
    %113 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %114 = stablehlo.multiply %112, %112 : tensor<14xf32>
    %115 = stablehlo.reduce(%114 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %116 = stablehlo.multiply %115, %50 : tensor<f32>
    %117 = stablehlo.add %116, %52 : tensor<f32>
    %118 = stablehlo.rsqrt %117 : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %120 = stablehlo.multiply %112, %119 : tensor<14xf32>
    %121 = stablehlo.multiply %120, %113 : tensor<14xf32>
    %122 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %123 = stablehlo.dot_general %122, %121, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %124 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %125 = stablehlo.dot_general %124, %121, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %126 = stablehlo.logistic %123 : tensor<22xf32>
    %127 = stablehlo.multiply %123, %126 : tensor<22xf32>
    %128 = stablehlo.multiply %127, %125 : tensor<22xf32>
    %129 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %130 = stablehlo.dot_general %129, %128, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %131 = stablehlo.add %112, %130 : tensor<14xf32>
    // layer 1: attention
    %132 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %133 = stablehlo.multiply %131, %131 : tensor<14xf32>
    %134 = stablehlo.reduce(%133 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %135 = stablehlo.multiply %134, %50 : tensor<f32>
    %136 = stablehlo.add %135, %52 : tensor<f32>
    %137 = stablehlo.rsqrt %136 : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %139 = stablehlo.multiply %131, %138 : tensor<14xf32>
    %140 = stablehlo.multiply %139, %132 : tensor<14xf32>
    %141 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %142 = stablehlo.dot_general %141, %140, contracting_dims = [1] x [0] : (tensor<216x14xf32>, tensor<14xf32>) -> tensor<216xf32>
    %143 = stablehlo.reshape %142 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %144 = stablehlo.broadcast_in_dim %41, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %145 = stablehlo.broadcast_in_dim %42, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %146 = stablehlo.slice %143 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %147 = stablehlo.slice %143 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %148 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %149 = stablehlo.broadcast_in_dim %147, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %150 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %151 = stablehlo.compare EQ, %150, %68 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %152 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %153 = stablehlo.compare GE, %152, %71 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %154 = stablehlo.multiply %148, %144 : tensor<1x27x2x4xf32>
    %155 = stablehlo.multiply %149, %145 : tensor<1x27x2x4xf32>
    %156 = stablehlo.subtract %154, %155 : tensor<1x27x2x4xf32>
    %157 = stablehlo.multiply %149, %144 : tensor<1x27x2x4xf32>
    %158 = stablehlo.multiply %148, %145 : tensor<1x27x2x4xf32>
    %159 = stablehlo.add %157, %158 : tensor<1x27x2x4xf32>
    %160 = stablehlo.reshape %143 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %161 = stablehlo.select %151, %156, %159 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %162 = stablehlo.select %153, %160, %161 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %163 = stablehlo.reshape %162 : (tensor<1x27x2x4xf32>) -> tensor<27x2x4xf32>
    %164 = "stablehlo.scatter"(%cache.1, %36, %163) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %165 = stablehlo.slice %164 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %166 = stablehlo.slice %164 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %167 = stablehlo.slice %164 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %168 = stablehlo.broadcast_in_dim %167, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %169 = stablehlo.broadcast_in_dim %165, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %170 = stablehlo.multiply %168, %169 : tensor<3x7x10x2x4xf32>
    %171 = stablehlo.reduce(%170 init: %48) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %172 = stablehlo.reshape %45 : (tensor<1x10xi1>) -> tensor<10xi1>
    %173 = stablehlo.broadcast_in_dim %172, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %174 = stablehlo.multiply %171, %93 : tensor<3x7x10xf32>
    %175 = stablehlo.select %173, %174, %95 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %176 = stablehlo.reduce(%175 init: %97) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %178 = stablehlo.subtract %175, %177 : tensor<3x7x10xf32>
    %179 = stablehlo.exponential %178 : tensor<3x7x10xf32>
    %180 = stablehlo.reduce(%179 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %181 = stablehlo.broadcast_in_dim %180, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %182 = stablehlo.divide %179, %181 : tensor<3x7x10xf32>
    %183 = stablehlo.broadcast_in_dim %182, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %184 = stablehlo.broadcast_in_dim %166, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %185 = stablehlo.multiply %183, %184 : tensor<3x7x10x2x4xf32>
    %186 = stablehlo.reduce(%185 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %187 = stablehlo.reshape %186 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %188 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %189 = stablehlo.dot_general %188, %187, contracting_dims = [1] x [0] : (tensor<14x168xf32>, tensor<168xf32>) -> tensor<14xf32>
    %190 = stablehlo.add %131, %189 : tensor<14xf32>
    // layer 1: feed-forward
    %191 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %192 = stablehlo.multiply %190, %190 : tensor<14xf32>
    %193 = stablehlo.reduce(%192 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %194 = stablehlo.multiply %193, %50 : tensor<f32>
    %195 = stablehlo.add %194, %52 : tensor<f32>
    %196 = stablehlo.rsqrt %195 : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %198 = stablehlo.multiply %190, %197 : tensor<14xf32>
    %199 = stablehlo.multiply %198, %191 : tensor<14xf32>
    %200 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %201 = stablehlo.dot_general %200, %199, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %202 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %203 = stablehlo.dot_general %202, %199, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %204 = stablehlo.logistic %201 : tensor<22xf32>
    %205 = stablehlo.multiply %201, %204 : tensor<22xf32>
    %206 = stablehlo.multiply %205, %203 : tensor<22xf32>
    %207 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %208 = stablehlo.dot_general %207, %206, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %209 = stablehlo.add %190, %208 : tensor<14xf32>
    // head
    %210 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %211 = stablehlo.multiply %209, %209 : tensor<14xf32>
    %212 = stablehlo.reduce(%211 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %213 = stablehlo.multiply %212, %50 : tensor<f32>
    %214 = stablehlo.add %213, %52 : tensor<f32>
    %215 = stablehlo.rsqrt %214 : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %217 = stablehlo.multiply %209, %216 : tensor<14xf32>
    %218 = stablehlo.multiply %217, %210 : tensor<14xf32>
    %219 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %220 = stablehlo.dot_general %219, %218, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %221 = stablehlo.reduce(%220 init: %97) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %222 = stablehlo.broadcast_in_dim %221, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %223 = stablehlo.is_finite %222 : (tensor<26xf32>) -> tensor<26xi1>
    %224 = stablehlo.compare EQ, %220, %222 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %225 = stablehlo.constant dense<false> : tensor<26xi1>
    %226 = stablehlo.select %223, %224, %225 : tensor<26xi1>, tensor<26xi1>
    %227 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %228 = stablehlo.iota dim = 0 : tensor<26xui32>
    %229 = stablehlo.select %226, %228, %227 : tensor<26xi1>, tensor<26xui32>
    %230 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %231 = stablehlo.reduce(%229 init: %230) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %232 = stablehlo.bitcast_convert %231 : (tensor<ui32>) -> tensor<i32>
    return %232, %83, %164 : tensor<i32>, tensor<41x3x2x4xf32>, tensor<41x3x2x4xf32>
  }
}
