module @decode_logits {
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
    %rope: tensor<17x2x4xf32>,
    %cache.0: tensor<41x3x2x4xf32>,
    %cache.1: tensor<41x3x2x4xf32>,
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<26xf32>, tensor<41x3x2x4xf32>, tensor<41x3x2x4xf32>) {
    %0 = stablehlo.reshape %tokens : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.constant dense<0> : tensor<1xi32>
    %2 = stablehlo.constant dense<25> : tensor<1xi32>
    %3 = stablehlo.clamp %1, %0, %2 : tensor<1xi32>
    %4 = "stablehlo.gather"(%model.embed_tokens.weight, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf32>, tensor<1xi32>) -> tensor<1x14xf32>
    %5 = stablehlo.reshape %4 : (tensor<1x14xf32>) -> tensor<14xf32>
    %6 = stablehlo.reshape %position : (tensor<i32>) -> tensor<1xi32>
    %7 = stablehlo.iota dim = 1 : tensor<1x27xi32>
    %8 = stablehlo.constant dense<21> : tensor<1x27xi32>
    %9 = stablehlo.compare LT, %7, %8 : (tensor<1x27xi32>, tensor<1x27xi32>) -> tensor<1x27xi1>
    %10 = stablehlo.constant dense<24> : tensor<1x27xi32>
    %11 = stablehlo.compare GE, %7, %10 : (tensor<1x27xi32>, tensor<1x27xi32>) -> tensor<1x27xi1>
    %12 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<1xi32>) -> tensor<1x27xi32>
    %13 = stablehlo.constant dense<0> : tensor<1x27xi32>
    %14 = stablehlo.constant dense<16> : tensor<1x27xi32>
    %15 = stablehlo.clamp %13, %12, %14 : tensor<1x27xi32>
    %16 = stablehlo.constant dense<17> : tensor<1x27xi32>
    %17 = stablehlo.add %15, %16 : tensor<1x27xi32>
    %18 = stablehlo.select %11, %17, %15 : tensor<1x27xi1>, tensor<1x27xi32>
    %19 = stablehlo.constant dense<7> : tensor<1x27xi32>
    %20 = stablehlo.remainder %7, %19 : tensor<1x27xi32>
    %21 = stablehlo.constant dense<34> : tensor<1x27xi32>
    %22 = stablehlo.add %20, %21 : tensor<1x27xi32>
    %23 = stablehlo.select %9, %22, %18 : tensor<1x27xi1>, tensor<1x27xi32>
    %24 = stablehlo.subtract %7, %8 : tensor<1x27xi32>
    %25 = stablehlo.constant dense<3> : tensor<1x27xi32>
    %26 = stablehlo.remainder %24, %25 : tensor<1x27xi32>
    %27 = stablehlo.divide %7, %19 : tensor<1x27xi32>
    %28 = stablehlo.select %9, %27, %26 : tensor<1x27xi1>, tensor<1x27xi32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<1x27xi32>) -> tensor<1x27x2xi32>
    %30 = stablehlo.iota dim = 2 : tensor<1x27x2xi32>
    %31 = stablehlo.constant dense<0> : tensor<1x27x2xi32>
    %32 = stablehlo.compare EQ, %30, %31 : (tensor<1x27x2xi32>, tensor<1x27x2xi32>) -> tensor<1x27x2xi1>
    %33 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<1x27xi32>) -> tensor<1x27x2xi32>
    %34 = stablehlo.select %32, %33, %29 : tensor<1x27x2xi1>, tensor<1x27x2xi32>
    %35 = stablehlo.reshape %34 : (tensor<1x27x2xi32>) -> tensor<27x2xi32>
    %36 = stablehlo.reshape %rope : (tensor<17x2x4xf32>) -> tensor<17x8xf32>
    %37 = stablehlo.constant dense<16> : tensor<1xi32>
    %38 = stablehlo.clamp %1, %6, %37 : tensor<1xi32>
    %39 = "stablehlo.gather"(%36, %38) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<17x8xf32>, tensor<1xi32>) -> tensor<1x8xf32>
    %40 = stablehlo.slice %39 [0:1, 0:4] : (tensor<1x8xf32>) -> tensor<1x4xf32>
    %41 = stablehlo.slice %39 [0:1, 4:8] : (tensor<1x8xf32>) -> tensor<1x4xf32>
    %42 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %43 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<1xi32>) -> tensor<1x10xi32>
    %44 = stablehlo.compare LE, %42, %43 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %45 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %46 = stablehlo.multiply %5, %5 : tensor<14xf32>
    %47 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %48 = stablehlo.reduce(%46 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %49 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %50 = stablehlo.multiply %48, %49 : tensor<f32>
    %51 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %52 = stablehlo.add %50, %51 : tensor<f32>
    %53 = stablehlo.rsqrt %52 : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %55 = stablehlo.multiply %5, %54 : tensor<14xf32>
    %56 = stablehlo.multiply %55, %45 : tensor<14xf32>
    %57 = stablehlo.convert %56 : (tensor<14xf32>) -> tensor<14xf16>
    %58 = stablehlo.dot_general %model.layers.0.self_attn.qkv_proj.weight, %57, contracting_dims = [1] x [0] : (tensor<216x14xf16>, tensor<14xf16>) -> tensor<216xf32>
    %59 = stablehlo.reshape %58 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %60 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %61 = stablehlo.broadcast_in_dim %41, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %62 = stablehlo.slice %59 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %63 = stablehlo.slice %59 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %64 = stablehlo.broadcast_in_dim %62, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %65 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %66 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %67 = stablehlo.constant dense<0> : tensor<1x27x2x4xi32>
    %68 = stablehlo.compare EQ, %66, %67 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %69 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %70 = stablehlo.constant dense<24> : tensor<1x27x2x4xi32>
    %71 = stablehlo.compare GE, %69, %70 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %72 = stablehlo.multiply %64, %60 : tensor<1x27x2x4xf32>
    %73 = stablehlo.multiply %65, %61 : tensor<1x27x2x4xf32>
    %74 = stablehlo.subtract %72, %73 : tensor<1x27x2x4xf32>
    %75 = stablehlo.multiply %65, %60 : tensor<1x27x2x4xf32>
    %76 = stablehlo.multiply %64, %61 : tensor<1x27x2x4xf32>
    %77 = stablehlo.add %75, %76 : tensor<1x27x2x4xf32>
    %78 = stablehlo.reshape %59 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %79 = stablehlo.select %68, %74, %77 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %80 = stablehlo.select %71, %78, %79 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %81 = stablehlo.reshape %80 : (tensor<1x27x2x4xf32>) -> tensor<27x2x4xf32>
    %82 = "stablehlo.scatter"(%cache.0, %35, %81) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %83 = stablehlo.slice %82 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %84 = stablehlo.slice %82 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %85 = stablehlo.slice %82 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %87 = stablehlo.broadcast_in_dim %83, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %88 = stablehlo.multiply %86, %87 : tensor<3x7x10x2x4xf32>
    %89 = stablehlo.reduce(%88 init: %47) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %90 = stablehlo.reshape %44 : (tensor<1x10xi1>) -> tensor<10xi1>
    %91 = stablehlo.broadcast_in_dim %90, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %92 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x10xf32>
    %93 = stablehlo.multiply %89, %92 : tensor<3x7x10xf32>
    %94 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %95 = stablehlo.select %91, %93, %94 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %96 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %97 = stablehlo.reduce(%95 init: %96) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %99 = stablehlo.subtract %95, %98 : tensor<3x7x10xf32>
    %100 = stablehlo.exponential %99 : tensor<3x7x10xf32>
    %101 = stablehlo.reduce(%100 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %103 = stablehlo.divide %100, %102 : tensor<3x7x10xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %105 = stablehlo.broadcast_in_dim %84, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %106 = stablehlo.multiply %104, %105 : tensor<3x7x10x2x4xf32>
    %107 = stablehlo.reduce(%106 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %108 = stablehlo.reshape %107 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %109 = stablehlo.convert %108 : (tensor<168xf32>) -> tensor<168xf16>
    %110 = stablehlo.dot_general %model.layers.0.self_attn.o_proj.weight, %109, contracting_dims = [1] x [0] : (tensor<14x168xf16>, tensor<168xf16>) -> tensor<14xf32>
    %111 = stablehlo.add %5, %110 : tensor<14xf32>
    // layer 0: feed-forward
    %112 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %113 = stablehlo.multiply %111, %111 : tensor<14xf32>
    %114 = stablehlo.reduce(%113 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %115 = stablehlo.multiply %114, %49 : tensor<f32>
    %116 = stablehlo.add %115, %51 : tensor<f32>
    %117 = stablehlo.rsqrt %116 : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %119 = stablehlo.multiply %111, %118 : tensor<14xf32>
    %120 = stablehlo.multiply %119, %112 : tensor<14xf32>
    %121 = stablehlo.convert %120 : (tensor<14xf32>) -> tensor<14xf16>
    %122 = stablehlo.dot_general %model.layers.0.mlp.gate_proj.weight, %121, contracting_dims = [1] x [0] : (tensor<22x14xf16>, tensor<14xf16>) -> tensor<22xf32>
    %123 = stablehlo.convert %120 : (tensor<14xf32>) -> tensor<14xf16>
    %124 = stablehlo.dot_general %model.layers.0.mlp.up_proj.weight, %123, contracting_dims = [1] x [0] : (tensor<22x14xf16>, tensor<14xf16>) -> tensor<22xf32>
    %125 = stablehlo.logistic %122 : tensor<22xf32>
    %126 = stablehlo.multiply %122, %125 : tensor<22xf32>
    %127 = stablehlo.multiply %126, %124 : tensor<22xf32>
    %128 = stablehlo.convert %127 : (tensor<22xf32>) -> tensor<22xf16>
    %129 = stablehlo.dot_general %model.layers.0.mlp.down_proj.weight, %128, contracting_dims = [1] x [0] : (tensor<14x22xf16>, tensor<22xf16>) -> tensor<14xf32>
    %130 = stablehlo.add %111, %129 : tensor<14xf32>
    // layer 1: attention
    %131 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %132 = stablehlo.multiply %130, %130 : tensor<14xf32>
    %133 = stablehlo.reduce(%132 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %134 = stablehlo.multiply %133, %49 : tensor<f32>
    %135 = stablehlo.add %134, %51 : tensor<f32>
    %136 = stablehlo.rsqrt %135 : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %138 = stablehlo.multiply %130, %137 : tensor<14xf32>
    %139 = stablehlo.multiply %138, %131 : tensor<14xf32>
    %140 = stablehlo.convert %139 : (tensor<14xf32>) -> tensor<14xf16>
    %141 = stablehlo.dot_general %model.layers.1.self_attn.qkv_proj.weight, %140, contracting_dims = [1] x [0] : (tensor<216x14xf16>, tensor<14xf16>) -> tensor<216xf32>
    %142 = stablehlo.reshape %141 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %143 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %144 = stablehlo.broadcast_in_dim %41, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %145 = stablehlo.slice %142 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %146 = stablehlo.slice %142 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %147 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %148 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %149 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %150 = stablehlo.compare EQ, %149, %67 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %151 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %152 = stablehlo.compare GE, %151, %70 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %153 = stablehlo.multiply %147, %143 : tensor<1x27x2x4xf32>
    %154 = stablehlo.multiply %148, %144 : tensor<1x27x2x4xf32>
    %155 = stablehlo.subtract %153, %154 : tensor<1x27x2x4xf32>
    %156 = stablehlo.multiply %148, %143 : tensor<1x27x2x4xf32>
    %157 = stablehlo.multiply %147, %144 : tensor<1x27x2x4xf32>
    %158 = stablehlo.add %156, %157 : tensor<1x27x2x4xf32>
    %159 = stablehlo.reshape %142 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %160 = stablehlo.select %150, %155, %158 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %161 = stablehlo.select %152, %159, %160 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %162 = stablehlo.reshape %161 : (tensor<1x27x2x4xf32>) -> tensor<27x2x4xf32>
    %163 = "stablehlo.scatter"(%cache.1, %35, %162) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %164 = stablehlo.slice %163 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %165 = stablehlo.slice %163 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %166 = stablehlo.slice %163 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %167 = stablehlo.broadcast_in_dim %166, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %168 = stablehlo.broadcast_in_dim %164, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %169 = stablehlo.multiply %167, %168 : tensor<3x7x10x2x4xf32>
    %170 = stablehlo.reduce(%169 init: %47) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %171 = stablehlo.reshape %44 : (tensor<1x10xi1>) -> tensor<10xi1>
    %172 = stablehlo.broadcast_in_dim %171, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %173 = stablehlo.multiply %170, %92 : tensor<3x7x10xf32>
    %174 = stablehlo.select %172, %173, %94 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %175 = stablehlo.reduce(%174 init: %96) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %177 = stablehlo.subtract %174, %176 : tensor<3x7x10xf32>
    %178 = stablehlo.exponential %177 : tensor<3x7x10xf32>
    %179 = stablehlo.reduce(%178 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %181 = stablehlo.divide %178, %180 : tensor<3x7x10xf32>
    %182 = stablehlo.broadcast_in_dim %181, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %183 = stablehlo.broadcast_in_dim %165, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %184 = stablehlo.multiply %182, %183 : tensor<3x7x10x2x4xf32>
    %185 = stablehlo.reduce(%184 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %186 = stablehlo.reshape %185 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %187 = stablehlo.convert %186 : (tensor<168xf32>) -> tensor<168xf16>
    %188 = stablehlo.dot_general %model.layers.1.self_attn.o_proj.weight, %187, contracting_dims = [1] x [0] : (tensor<14x168xf16>, tensor<168xf16>) -> tensor<14xf32>
    %189 = stablehlo.add %130, %188 : tensor<14xf32>
    // layer 1: feed-forward
    %190 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %191 = stablehlo.multiply %189, %189 : tensor<14xf32>
    %192 = stablehlo.reduce(%191 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %193 = stablehlo.multiply %192, %49 : tensor<f32>
    %194 = stablehlo.add %193, %51 : tensor<f32>
    %195 = stablehlo.rsqrt %194 : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %195, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %197 = stablehlo.multiply %189, %196 : tensor<14xf32>
    %198 = stablehlo.multiply %197, %190 : tensor<14xf32>
    %199 = stablehlo.convert %198 : (tensor<14xf32>) -> tensor<14xf16>
    %200 = stablehlo.dot_general %model.layers.1.mlp.gate_proj.weight, %199, contracting_dims = [1] x [0] : (tensor<22x14xf16>, tensor<14xf16>) -> tensor<22xf32>
    %201 = stablehlo.convert %198 : (tensor<14xf32>) -> tensor<14xf16>
    %202 = stablehlo.dot_general %model.layers.1.mlp.up_proj.weight, %201, contracting_dims = [1] x [0] : (tensor<22x14xf16>, tensor<14xf16>) -> tensor<22xf32>
    %203 = stablehlo.logistic %200 : tensor<22xf32>
    %204 = stablehlo.multiply %200, %203 : tensor<22xf32>
    %205 = stablehlo.multiply %204, %202 : tensor<22xf32>
    %206 = stablehlo.convert %205 : (tensor<22xf32>) -> tensor<22xf16>
    %207 = stablehlo.dot_general %model.layers.1.mlp.down_proj.weight, %206, contracting_dims = [1] x [0] : (tensor<14x22xf16>, tensor<22xf16>) -> tensor<14xf32>
    %208 = stablehlo.add %189, %207 : tensor<14xf32>
    // head
    %209 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %210 = stablehlo.multiply %208, %208 : tensor<14xf32>
    %211 = stablehlo.reduce(%210 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %212 = stablehlo.multiply %211, %49 : tensor<f32>
    %213 = stablehlo.add %212, %51 : tensor<f32>
    %214 = stablehlo.rsqrt %213 : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %216 = stablehlo.multiply %208, %215 : tensor<14xf32>
    %217 = stablehlo.multiply %216, %209 : tensor<14xf32>
    %218 = stablehlo.dot_general %model.embed_tokens.weight, %217, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    return %218, %82, %163 : tensor<26xf32>, tensor<41x3x2x4xf32>, tensor<41x3x2x4xf32>
  }
}
