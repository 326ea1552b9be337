module @decode_logits {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf32>,
    %model.layers.0.input_layernorm.weight: tensor<14xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.0.self_attn.q_norm.weight: tensor<8xf32>,
    %model.layers.0.self_attn.k_norm.weight: tensor<8xf32>,
    %model.layers.0.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.0.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.layers.1.input_layernorm.weight: tensor<14xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.1.self_attn.q_norm.weight: tensor<8xf32>,
    %model.layers.1.self_attn.k_norm.weight: tensor<8xf32>,
    %model.layers.1.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.1.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.1.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.1.mlp.down_proj.weight: tensor<14x22xf32>,
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
    %57 = stablehlo.dot_general %model.layers.0.self_attn.qkv_proj.weight, %56, contracting_dims = [1] x [0] : (tensor<216x14xf32>, tensor<14xf32>) -> tensor<216xf32>
    %58 = stablehlo.reshape %57 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %59 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.q_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<1x27x8xf32>
    %60 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.k_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<1x27x8xf32>
    %61 = stablehlo.iota dim = 1 : tensor<1x27x8xi32>
    %62 = stablehlo.constant dense<21> : tensor<1x27x8xi32>
    %63 = stablehlo.compare LT, %61, %62 : (tensor<1x27x8xi32>, tensor<1x27x8xi32>) -> tensor<1x27x8xi1>
    %64 = stablehlo.multiply %58, %58 : tensor<1x27x8xf32>
    %65 = stablehlo.reduce(%64 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<1x27x8xf32>, tensor<f32>) -> tensor<1x27xf32>
    %66 = stablehlo.constant dense<1.25e-01> : tensor<1x27xf32>
    %67 = stablehlo.multiply %65, %66 : tensor<1x27xf32>
    %68 = stablehlo.constant dense<1.0e-05> : tensor<1x27xf32>
    %69 = stablehlo.add %67, %68 : tensor<1x27xf32>
    %70 = stablehlo.rsqrt %69 : tensor<1x27xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<1x27xf32>) -> tensor<1x27x8xf32>
    %72 = stablehlo.multiply %58, %71 : tensor<1x27x8xf32>
    %73 = stablehlo.select %63, %59, %60 : tensor<1x27x8xi1>, tensor<1x27x8xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<1x27x8xf32>
    %75 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %76 = stablehlo.broadcast_in_dim %41, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %77 = stablehlo.slice %74 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %78 = stablehlo.slice %74 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %79 = stablehlo.broadcast_in_dim %77, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %80 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %81 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %82 = stablehlo.constant dense<0> : tensor<1x27x2x4xi32>
    %83 = stablehlo.compare EQ, %81, %82 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %84 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %85 = stablehlo.constant dense<24> : tensor<1x27x2x4xi32>
    %86 = stablehlo.compare GE, %84, %85 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %87 = stablehlo.multiply %79, %75 : tensor<1x27x2x4xf32>
    %88 = stablehlo.multiply %80, %76 : tensor<1x27x2x4xf32>
    %89 = stablehlo.subtract %87, %88 : tensor<1x27x2x4xf32>
    %90 = stablehlo.multiply %80, %75 : tensor<1x27x2x4xf32>
    %91 = stablehlo.multiply %79, %76 : tensor<1x27x2x4xf32>
    %92 = stablehlo.add %90, %91 : tensor<1x27x2x4xf32>
    %93 = stablehlo.reshape %58 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %94 = stablehlo.select %83, %89, %92 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %95 = stablehlo.select %86, %93, %94 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %96 = stablehlo.reshape %95 : (tensor<1x27x2x4xf32>) -> tensor<27x2x4xf32>
    %97 = "stablehlo.scatter"(%cache.0, %35, %96) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %98 = stablehlo.slice %97 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %99 = stablehlo.slice %97 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %100 = stablehlo.slice %97 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %102 = stablehlo.broadcast_in_dim %98, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %103 = stablehlo.multiply %101, %102 : tensor<3x7x10x2x4xf32>
    %104 = stablehlo.reduce(%103 init: %47) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %105 = stablehlo.reshape %44 : (tensor<1x10xi1>) -> tensor<10xi1>
    %106 = stablehlo.broadcast_in_dim %105, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %107 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x10xf32>
    %108 = stablehlo.multiply %104, %107 : tensor<3x7x10xf32>
    %109 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %110 = stablehlo.select %106, %108, %109 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %111 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %112 = stablehlo.reduce(%110 init: %111) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %114 = stablehlo.subtract %110, %113 : tensor<3x7x10xf32>
    %115 = stablehlo.exponential %114 : tensor<3x7x10xf32>
    %116 = stablehlo.reduce(%115 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %118 = stablehlo.divide %115, %117 : tensor<3x7x10xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %120 = stablehlo.broadcast_in_dim %99, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %121 = stablehlo.multiply %119, %120 : tensor<3x7x10x2x4xf32>
    %122 = stablehlo.reduce(%121 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %123 = stablehlo.reshape %122 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %124 = stablehlo.dot_general %model.layers.0.self_attn.o_proj.weight, %123, contracting_dims = [1] x [0] : (tensor<14x168xf32>, tensor<168xf32>) -> tensor<14xf32>
    %125 = stablehlo.add %5, %124 : tensor<14xf32>
    // layer 0: feed-forward
    %126 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %127 = stablehlo.multiply %125, %125 : tensor<14xf32>
    %128 = stablehlo.reduce(%127 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %129 = stablehlo.multiply %128, %49 : tensor<f32>
    %130 = stablehlo.add %129, %51 : tensor<f32>
    %131 = stablehlo.rsqrt %130 : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %133 = stablehlo.multiply %125, %132 : tensor<14xf32>
    %134 = stablehlo.multiply %133, %126 : tensor<14xf32>
    %135 = stablehlo.dot_general %model.layers.0.mlp.gate_proj.weight, %134, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %136 = stablehlo.dot_general %model.layers.0.mlp.up_proj.weight, %134, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %137 = stablehlo.logistic %135 : tensor<22xf32>
    %138 = stablehlo.multiply %135, %137 : tensor<22xf32>
    %139 = stablehlo.multiply %138, %136 : tensor<22xf32>
    %140 = stablehlo.dot_general %model.layers.0.mlp.down_proj.weight, %139, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %141 = stablehlo.add %125, %140 : tensor<14xf32>
    // layer 1: attention
    %142 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %143 = stablehlo.multiply %141, %141 : tensor<14xf32>
    %144 = stablehlo.reduce(%143 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %145 = stablehlo.multiply %144, %49 : tensor<f32>
    %146 = stablehlo.add %145, %51 : tensor<f32>
    %147 = stablehlo.rsqrt %146 : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %149 = stablehlo.multiply %141, %148 : tensor<14xf32>
    %150 = stablehlo.multiply %149, %142 : tensor<14xf32>
    %151 = stablehlo.dot_general %model.layers.1.self_attn.qkv_proj.weight, %150, contracting_dims = [1] x [0] : (tensor<216x14xf32>, tensor<14xf32>) -> tensor<216xf32>
    %152 = stablehlo.reshape %151 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %153 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.q_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<1x27x8xf32>
    %154 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.k_norm.weight, dims = [2] : (tensor<8xf32>) -> tensor<1x27x8xf32>
    %155 = stablehlo.iota dim = 1 : tensor<1x27x8xi32>
    %156 = stablehlo.compare LT, %155, %62 : (tensor<1x27x8xi32>, tensor<1x27x8xi32>) -> tensor<1x27x8xi1>
    %157 = stablehlo.multiply %152, %152 : tensor<1x27x8xf32>
    %158 = stablehlo.reduce(%157 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<1x27x8xf32>, tensor<f32>) -> tensor<1x27xf32>
    %159 = stablehlo.multiply %158, %66 : tensor<1x27xf32>
    %160 = stablehlo.add %159, %68 : tensor<1x27xf32>
    %161 = stablehlo.rsqrt %160 : tensor<1x27xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1] : (tensor<1x27xf32>) -> tensor<1x27x8xf32>
    %163 = stablehlo.multiply %152, %162 : tensor<1x27x8xf32>
    %164 = stablehlo.select %156, %153, %154 : tensor<1x27x8xi1>, tensor<1x27x8xf32>
    %165 = stablehlo.multiply %163, %164 : tensor<1x27x8xf32>
    %166 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %167 = stablehlo.broadcast_in_dim %41, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %168 = stablehlo.slice %165 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %169 = stablehlo.slice %165 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %170 = stablehlo.broadcast_in_dim %168, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %171 = stablehlo.broadcast_in_dim %169, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %172 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %173 = stablehlo.compare EQ, %172, %82 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %174 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %175 = stablehlo.compare GE, %174, %85 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %176 = stablehlo.multiply %170, %166 : tensor<1x27x2x4xf32>
    %177 = stablehlo.multiply %171, %167 : tensor<1x27x2x4xf32>
    %178 = stablehlo.subtract %176, %177 : tensor<1x27x2x4xf32>
    %179 = stablehlo.multiply %171, %166 : tensor<1x27x2x4xf32>
    %180 = stablehlo.multiply %170, %167 : tensor<1x27x2x4xf32>
    %181 = stablehlo.add %179, %180 : tensor<1x27x2x4xf32>
    %182 = stablehlo.reshape %152 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %183 = stablehlo.select %173, %178, %181 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %184 = stablehlo.select %175, %182, %183 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %185 = stablehlo.reshape %184 : (tensor<1x27x2x4xf32>) -> tensor<27x2x4xf32>
    %186 = "stablehlo.scatter"(%cache.1, %35, %185) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %187 = stablehlo.slice %186 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %188 = stablehlo.slice %186 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %189 = stablehlo.slice %186 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %190 = stablehlo.broadcast_in_dim %189, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %191 = stablehlo.broadcast_in_dim %187, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %192 = stablehlo.multiply %190, %191 : tensor<3x7x10x2x4xf32>
    %193 = stablehlo.reduce(%192 init: %47) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %194 = stablehlo.reshape %44 : (tensor<1x10xi1>) -> tensor<10xi1>
    %195 = stablehlo.broadcast_in_dim %194, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %196 = stablehlo.multiply %193, %107 : tensor<3x7x10xf32>
    %197 = stablehlo.select %195, %196, %109 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %198 = stablehlo.reduce(%197 init: %111) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %200 = stablehlo.subtract %197, %199 : tensor<3x7x10xf32>
    %201 = stablehlo.exponential %200 : tensor<3x7x10xf32>
    %202 = stablehlo.reduce(%201 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %203 = stablehlo.broadcast_in_dim %202, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %204 = stablehlo.divide %201, %203 : tensor<3x7x10xf32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %206 = stablehlo.broadcast_in_dim %188, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %207 = stablehlo.multiply %205, %206 : tensor<3x7x10x2x4xf32>
    %208 = stablehlo.reduce(%207 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %209 = stablehlo.reshape %208 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %210 = stablehlo.dot_general %model.layers.1.self_attn.o_proj.weight, %209, contracting_dims = [1] x [0] : (tensor<14x168xf32>, tensor<168xf32>) -> tensor<14xf32>
    %211 = stablehlo.add %141, %210 : tensor<14xf32>
    // layer 1: feed-forward
    %212 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %213 = stablehlo.multiply %211, %211 : tensor<14xf32>
    %214 = stablehlo.reduce(%213 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %215 = stablehlo.multiply %214, %49 : tensor<f32>
    %216 = stablehlo.add %215, %51 : tensor<f32>
    %217 = stablehlo.rsqrt %216 : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %217, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %219 = stablehlo.multiply %211, %218 : tensor<14xf32>
    %220 = stablehlo.multiply %219, %212 : tensor<14xf32>
    %221 = stablehlo.dot_general %model.layers.1.mlp.gate_proj.weight, %220, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %222 = stablehlo.dot_general %model.layers.1.mlp.up_proj.weight, %220, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %223 = stablehlo.logistic %221 : tensor<22xf32>
    %224 = stablehlo.multiply %221, %223 : tensor<22xf32>
    %225 = stablehlo.multiply %224, %222 : tensor<22xf32>
    %226 = stablehlo.dot_general %model.layers.1.mlp.down_proj.weight, %225, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %227 = stablehlo.add %211, %226 : tensor<14xf32>
    // head
    %228 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %229 = stablehlo.multiply %227, %227 : tensor<14xf32>
    %230 = stablehlo.reduce(%229 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %231 = stablehlo.multiply %230, %49 : tensor<f32>
    %232 = stablehlo.add %231, %51 : tensor<f32>
    %233 = stablehlo.rsqrt %232 : tensor<f32>
    %234 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %235 = stablehlo.multiply %227, %234 : tensor<14xf32>
    %236 = stablehlo.multiply %235, %228 : tensor<14xf32>
    %237 = stablehlo.dot_general %model.embed_tokens.weight, %236, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    return %237, %97, %186 : tensor<26xf32>, tensor<41x3x2x4xf32>, tensor<41x3x2x4xf32>
  }
}
