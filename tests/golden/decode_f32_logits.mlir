module @decode_logits {
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
    %59 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %60 = stablehlo.broadcast_in_dim %41, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %61 = stablehlo.slice %58 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %62 = stablehlo.slice %58 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %63 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %64 = stablehlo.broadcast_in_dim %62, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %65 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %66 = stablehlo.constant dense<0> : tensor<1x27x2x4xi32>
    %67 = stablehlo.compare EQ, %65, %66 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %68 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %69 = stablehlo.constant dense<24> : tensor<1x27x2x4xi32>
    %70 = stablehlo.compare GE, %68, %69 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %71 = stablehlo.multiply %63, %59 : tensor<1x27x2x4xf32>
    %72 = stablehlo.multiply %64, %60 : tensor<1x27x2x4xf32>
    %73 = stablehlo.subtract %71, %72 : tensor<1x27x2x4xf32>
    %74 = stablehlo.multiply %64, %59 : tensor<1x27x2x4xf32>
    %75 = stablehlo.multiply %63, %60 : tensor<1x27x2x4xf32>
    %76 = stablehlo.add %74, %75 : tensor<1x27x2x4xf32>
    %77 = stablehlo.reshape %58 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %78 = stablehlo.select %67, %73, %76 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %79 = stablehlo.select %70, %77, %78 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %80 = stablehlo.reshape %79 : (tensor<1x27x2x4xf32>) -> tensor<27x2x4xf32>
    %81 = "stablehlo.scatter"(%cache.0, %35, %80) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %82 = stablehlo.slice %81 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %83 = stablehlo.slice %81 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %84 = stablehlo.slice %81 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %86 = stablehlo.broadcast_in_dim %82, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %87 = stablehlo.multiply %85, %86 : tensor<3x7x10x2x4xf32>
    %88 = stablehlo.reduce(%87 init: %47) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %89 = stablehlo.reshape %44 : (tensor<1x10xi1>) -> tensor<10xi1>
    %90 = stablehlo.broadcast_in_dim %89, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %91 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x10xf32>
    %92 = stablehlo.multiply %88, %91 : tensor<3x7x10xf32>
    %93 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %94 = stablehlo.select %90, %92, %93 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %95 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %96 = stablehlo.reduce(%94 init: %95) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %98 = stablehlo.subtract %94, %97 : tensor<3x7x10xf32>
    %99 = stablehlo.exponential %98 : tensor<3x7x10xf32>
    %100 = stablehlo.reduce(%99 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %102 = stablehlo.divide %99, %101 : tensor<3x7x10xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %104 = stablehlo.broadcast_in_dim %83, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %105 = stablehlo.multiply %103, %104 : tensor<3x7x10x2x4xf32>
    %106 = stablehlo.reduce(%105 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %107 = stablehlo.reshape %106 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %108 = stablehlo.dot_general %model.layers.0.self_attn.o_proj.weight, %107, contracting_dims = [1] x [0] : (tensor<14x168xf32>, tensor<168xf32>) -> tensor<14xf32>
    %109 = stablehlo.add %5, %108 : tensor<14xf32>
    // layer 0: feed-forward
    %110 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %111 = stablehlo.multiply %109, %109 : tensor<14xf32>
    %112 = stablehlo.reduce(%111 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %113 = stablehlo.multiply %112, %49 : tensor<f32>
    %114 = stablehlo.add %113, %51 : tensor<f32>
    %115 = stablehlo.rsqrt %114 : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %117 = stablehlo.multiply %109, %116 : tensor<14xf32>
    %118 = stablehlo.multiply %117, %110 : tensor<14xf32>
    %119 = stablehlo.dot_general %model.layers.0.mlp.gate_proj.weight, %118, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %120 = stablehlo.dot_general %model.layers.0.mlp.up_proj.weight, %118, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %121 = stablehlo.logistic %119 : tensor<22xf32>
    %122 = stablehlo.multiply %119, %121 : tensor<22xf32>
    %123 = stablehlo.multiply %122, %120 : tensor<22xf32>
    %124 = stablehlo.dot_general %model.layers.0.mlp.down_proj.weight, %123, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %125 = stablehlo.add %109, %124 : tensor<14xf32>
    // layer 1: attention
    %126 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %127 = stablehlo.multiply %125, %125 : tensor<14xf32>
    %128 = stablehlo.reduce(%127 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %129 = stablehlo.multiply %128, %49 : tensor<f32>
    %130 = stablehlo.add %129, %51 : tensor<f32>
    %131 = stablehlo.rsqrt %130 : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %133 = stablehlo.multiply %125, %132 : tensor<14xf32>
    %134 = stablehlo.multiply %133, %126 : tensor<14xf32>
    %135 = stablehlo.dot_general %model.layers.1.self_attn.qkv_proj.weight, %134, contracting_dims = [1] x [0] : (tensor<216x14xf32>, tensor<14xf32>) -> tensor<216xf32>
    %136 = stablehlo.reshape %135 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %137 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %138 = stablehlo.broadcast_in_dim %41, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %139 = stablehlo.slice %136 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %140 = stablehlo.slice %136 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %141 = stablehlo.broadcast_in_dim %139, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %142 = stablehlo.broadcast_in_dim %140, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %143 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %144 = stablehlo.compare EQ, %143, %66 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %145 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %146 = stablehlo.compare GE, %145, %69 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %147 = stablehlo.multiply %141, %137 : tensor<1x27x2x4xf32>
    %148 = stablehlo.multiply %142, %138 : tensor<1x27x2x4xf32>
    %149 = stablehlo.subtract %147, %148 : tensor<1x27x2x4xf32>
    %150 = stablehlo.multiply %142, %137 : tensor<1x27x2x4xf32>
    %151 = stablehlo.multiply %141, %138 : tensor<1x27x2x4xf32>
    %152 = stablehlo.add %150, %151 : tensor<1x27x2x4xf32>
    %153 = stablehlo.reshape %136 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %154 = stablehlo.select %144, %149, %152 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %155 = stablehlo.select %146, %153, %154 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %156 = stablehlo.reshape %155 : (tensor<1x27x2x4xf32>) -> tensor<27x2x4xf32>
    %157 = "stablehlo.scatter"(%cache.1, %35, %156) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %158 = stablehlo.slice %157 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %159 = stablehlo.slice %157 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %160 = stablehlo.slice %157 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %162 = stablehlo.broadcast_in_dim %158, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %163 = stablehlo.multiply %161, %162 : tensor<3x7x10x2x4xf32>
    %164 = stablehlo.reduce(%163 init: %47) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %165 = stablehlo.reshape %44 : (tensor<1x10xi1>) -> tensor<10xi1>
    %166 = stablehlo.broadcast_in_dim %165, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %167 = stablehlo.multiply %164, %91 : tensor<3x7x10xf32>
    %168 = stablehlo.select %166, %167, %93 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %169 = stablehlo.reduce(%168 init: %95) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %171 = stablehlo.subtract %168, %170 : tensor<3x7x10xf32>
    %172 = stablehlo.exponential %171 : tensor<3x7x10xf32>
    %173 = stablehlo.reduce(%172 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %174 = stablehlo.broadcast_in_dim %173, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %175 = stablehlo.divide %172, %174 : tensor<3x7x10xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %177 = stablehlo.broadcast_in_dim %159, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %178 = stablehlo.multiply %176, %177 : tensor<3x7x10x2x4xf32>
    %179 = stablehlo.reduce(%178 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %180 = stablehlo.reshape %179 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %181 = stablehlo.dot_general %model.layers.1.self_attn.o_proj.weight, %180, contracting_dims = [1] x [0] : (tensor<14x168xf32>, tensor<168xf32>) -> tensor<14xf32>
    %182 = stablehlo.add %125, %181 : tensor<14xf32>
    // layer 1: feed-forward
    %183 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %184 = stablehlo.multiply %182, %182 : tensor<14xf32>
    %185 = stablehlo.reduce(%184 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %186 = stablehlo.multiply %185, %49 : tensor<f32>
    %187 = stablehlo.add %186, %51 : tensor<f32>
    %188 = stablehlo.rsqrt %187 : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %190 = stablehlo.multiply %182, %189 : tensor<14xf32>
    %191 = stablehlo.multiply %190, %183 : tensor<14xf32>
    %192 = stablehlo.dot_general %model.layers.1.mlp.gate_proj.weight, %191, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %193 = stablehlo.dot_general %model.layers.1.mlp.up_proj.weight, %191, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %194 = stablehlo.logistic %192 : tensor<22xf32>
    %195 = stablehlo.multiply %192, %194 : tensor<22xf32>
    %196 = stablehlo.multiply %195, %193 : tensor<22xf32>
    %197 = stablehlo.dot_general %model.layers.1.mlp.down_proj.weight, %196, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %198 = stablehlo.add %182, %197 : tensor<14xf32>
    // head
    %199 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %200 = stablehlo.multiply %198, %198 : tensor<14xf32>
    %201 = stablehlo.reduce(%200 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %202 = stablehlo.multiply %201, %49 : tensor<f32>
    %203 = stablehlo.add %202, %51 : tensor<f32>
    %204 = stablehlo.rsqrt %203 : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %206 = stablehlo.multiply %198, %205 : tensor<14xf32>
    %207 = stablehlo.multiply %206, %199 : tensor<14xf32>
    %208 = stablehlo.dot_general %model.embed_tokens.weight, %207, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    return %208, %81, %157 : tensor<26xf32>, tensor<41x3x2x4xf32>, tensor<41x3x2x4xf32>
  }
}
