module @decode_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x14xf32>,
    %model.layers.0.input_layernorm.weight: tensor<14xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.0.self_attn.qkv_proj.bias: tensor<216xf32>,
    %model.layers.0.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.0.self_attn.o_proj.bias: tensor<14xf32>,
    %model.layers.0.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.gate_proj.bias: tensor<22xf32>,
    %model.layers.0.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.0.mlp.up_proj.bias: tensor<22xf32>,
    %model.layers.0.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.layers.0.mlp.down_proj.bias: tensor<14xf32>,
    %model.layers.1.input_layernorm.weight: tensor<14xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<216x14xf32>,
    %model.layers.1.self_attn.qkv_proj.bias: tensor<216xf32>,
    %model.layers.1.self_attn.o_proj.weight: tensor<14x168xf32>,
    %model.layers.1.self_attn.o_proj.bias: tensor<14xf32>,
    %model.layers.1.post_attention_layernorm.weight: tensor<14xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<22x14xf32>,
    %model.layers.1.mlp.gate_proj.bias: tensor<22xf32>,
    %model.layers.1.mlp.up_proj.weight: tensor<22x14xf32>,
    %model.layers.1.mlp.up_proj.bias: tensor<22xf32>,
    %model.layers.1.mlp.down_proj.weight: tensor<14x22xf32>,
    %model.layers.1.mlp.down_proj.bias: tensor<14xf32>,
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
    %58 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.bias, dims = [0] : (tensor<216xf32>) -> tensor<216xf32>
    %59 = stablehlo.add %57, %58 : tensor<216xf32>
    %60 = stablehlo.reshape %59 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %61 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %62 = stablehlo.broadcast_in_dim %41, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
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
    %83 = "stablehlo.scatter"(%cache.0, %35, %82) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %84 = stablehlo.slice %83 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %85 = stablehlo.slice %83 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %86 = stablehlo.slice %83 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %88 = stablehlo.broadcast_in_dim %84, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %89 = stablehlo.multiply %87, %88 : tensor<3x7x10x2x4xf32>
    %90 = stablehlo.reduce(%89 init: %47) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %91 = stablehlo.reshape %44 : (tensor<1x10xi1>) -> tensor<10xi1>
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
    %102 = stablehlo.reduce(%101 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %104 = stablehlo.divide %101, %103 : tensor<3x7x10xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %106 = stablehlo.broadcast_in_dim %85, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %107 = stablehlo.multiply %105, %106 : tensor<3x7x10x2x4xf32>
    %108 = stablehlo.reduce(%107 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %109 = stablehlo.reshape %108 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %110 = stablehlo.dot_general %model.layers.0.self_attn.o_proj.weight, %109, contracting_dims = [1] x [0] : (tensor<14x168xf32>, tensor<168xf32>) -> tensor<14xf32>
    %111 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.bias, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %112 = stablehlo.add %110, %111 : tensor<14xf32>
    %113 = stablehlo.add %5, %112 : tensor<14xf32>
    // layer 0: feed-forward
    %114 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %115 = stablehlo.multiply %113, %113 : tensor<14xf32>
    %116 = stablehlo.reduce(%115 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %117 = stablehlo.multiply %116, %49 : tensor<f32>
    %118 = stablehlo.add %117, %51 : tensor<f32>
    %119 = stablehlo.rsqrt %118 : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %121 = stablehlo.multiply %113, %120 : tensor<14xf32>
    %122 = stablehlo.multiply %121, %114 : tensor<14xf32>
    %123 = stablehlo.dot_general %model.layers.0.mlp.gate_proj.weight, %122, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %124 = stablehlo.dot_general %model.layers.0.mlp.up_proj.weight, %122, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %125 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.bias, dims = [0] : (tensor<22xf32>) -> tensor<22xf32>
    %126 = stablehlo.add %123, %125 : tensor<22xf32>
    %127 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.bias, dims = [0] : (tensor<22xf32>) -> tensor<22xf32>
    %128 = stablehlo.add %124, %127 : tensor<22xf32>
    %129 = stablehlo.logistic %126 : tensor<22xf32>
    %130 = stablehlo.multiply %126, %129 : tensor<22xf32>
    %131 = stablehlo.multiply %130, %128 : tensor<22xf32>
    %132 = stablehlo.dot_general %model.layers.0.mlp.down_proj.weight, %131, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %133 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.bias, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %134 = stablehlo.add %132, %133 : tensor<14xf32>
    %135 = stablehlo.add %113, %134 : tensor<14xf32>
    // layer 1: attention
    %136 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %137 = stablehlo.multiply %135, %135 : tensor<14xf32>
    %138 = stablehlo.reduce(%137 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %139 = stablehlo.multiply %138, %49 : tensor<f32>
    %140 = stablehlo.add %139, %51 : tensor<f32>
    %141 = stablehlo.rsqrt %140 : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %143 = stablehlo.multiply %135, %142 : tensor<14xf32>
    %144 = stablehlo.multiply %143, %136 : tensor<14xf32>
    %145 = stablehlo.dot_general %model.layers.1.self_attn.qkv_proj.weight, %144, contracting_dims = [1] x [0] : (tensor<216x14xf32>, tensor<14xf32>) -> tensor<216xf32>
    %146 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.bias, dims = [0] : (tensor<216xf32>) -> tensor<216xf32>
    %147 = stablehlo.add %145, %146 : tensor<216xf32>
    %148 = stablehlo.reshape %147 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %149 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %150 = stablehlo.broadcast_in_dim %41, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %151 = stablehlo.slice %148 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %152 = stablehlo.slice %148 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %153 = stablehlo.broadcast_in_dim %151, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %154 = stablehlo.broadcast_in_dim %152, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %155 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %156 = stablehlo.compare EQ, %155, %68 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %157 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %158 = stablehlo.compare GE, %157, %71 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %159 = stablehlo.multiply %153, %149 : tensor<1x27x2x4xf32>
    %160 = stablehlo.multiply %154, %150 : tensor<1x27x2x4xf32>
    %161 = stablehlo.subtract %159, %160 : tensor<1x27x2x4xf32>
    %162 = stablehlo.multiply %154, %149 : tensor<1x27x2x4xf32>
    %163 = stablehlo.multiply %153, %150 : tensor<1x27x2x4xf32>
    %164 = stablehlo.add %162, %163 : tensor<1x27x2x4xf32>
    %165 = stablehlo.reshape %148 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %166 = stablehlo.select %156, %161, %164 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %167 = stablehlo.select %158, %165, %166 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %168 = stablehlo.reshape %167 : (tensor<1x27x2x4xf32>) -> tensor<27x2x4xf32>
    %169 = "stablehlo.scatter"(%cache.1, %35, %168) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %170 = stablehlo.slice %169 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %171 = stablehlo.slice %169 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %172 = stablehlo.slice %169 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %173 = stablehlo.broadcast_in_dim %172, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %174 = stablehlo.broadcast_in_dim %170, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %175 = stablehlo.multiply %173, %174 : tensor<3x7x10x2x4xf32>
    %176 = stablehlo.reduce(%175 init: %47) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %177 = stablehlo.reshape %44 : (tensor<1x10xi1>) -> tensor<10xi1>
    %178 = stablehlo.broadcast_in_dim %177, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %179 = stablehlo.multiply %176, %93 : tensor<3x7x10xf32>
    %180 = stablehlo.select %178, %179, %95 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %181 = stablehlo.reduce(%180 init: %97) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %182 = stablehlo.broadcast_in_dim %181, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %183 = stablehlo.subtract %180, %182 : tensor<3x7x10xf32>
    %184 = stablehlo.exponential %183 : tensor<3x7x10xf32>
    %185 = stablehlo.reduce(%184 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %186 = stablehlo.broadcast_in_dim %185, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %187 = stablehlo.divide %184, %186 : tensor<3x7x10xf32>
    %188 = stablehlo.broadcast_in_dim %187, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %189 = stablehlo.broadcast_in_dim %171, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %190 = stablehlo.multiply %188, %189 : tensor<3x7x10x2x4xf32>
    %191 = stablehlo.reduce(%190 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %192 = stablehlo.reshape %191 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %193 = stablehlo.dot_general %model.layers.1.self_attn.o_proj.weight, %192, contracting_dims = [1] x [0] : (tensor<14x168xf32>, tensor<168xf32>) -> tensor<14xf32>
    %194 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.bias, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %195 = stablehlo.add %193, %194 : tensor<14xf32>
    %196 = stablehlo.add %135, %195 : tensor<14xf32>
    // layer 1: feed-forward
    %197 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %198 = stablehlo.multiply %196, %196 : tensor<14xf32>
    %199 = stablehlo.reduce(%198 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %200 = stablehlo.multiply %199, %49 : tensor<f32>
    %201 = stablehlo.add %200, %51 : tensor<f32>
    %202 = stablehlo.rsqrt %201 : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %202, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %204 = stablehlo.multiply %196, %203 : tensor<14xf32>
    %205 = stablehlo.multiply %204, %197 : tensor<14xf32>
    %206 = stablehlo.dot_general %model.layers.1.mlp.gate_proj.weight, %205, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %207 = stablehlo.dot_general %model.layers.1.mlp.up_proj.weight, %205, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14xf32>) -> tensor<22xf32>
    %208 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.bias, dims = [0] : (tensor<22xf32>) -> tensor<22xf32>
    %209 = stablehlo.add %206, %208 : tensor<22xf32>
    %210 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.bias, dims = [0] : (tensor<22xf32>) -> tensor<22xf32>
    %211 = stablehlo.add %207, %210 : tensor<22xf32>
    %212 = stablehlo.logistic %209 : tensor<22xf32>
    %213 = stablehlo.multiply %209, %212 : tensor<22xf32>
    %214 = stablehlo.multiply %213, %211 : tensor<22xf32>
    %215 = stablehlo.dot_general %model.layers.1.mlp.down_proj.weight, %214, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22xf32>) -> tensor<14xf32>
    %216 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.bias, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %217 = stablehlo.add %215, %216 : tensor<14xf32>
    %218 = stablehlo.add %196, %217 : tensor<14xf32>
    // head
    %219 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %220 = stablehlo.multiply %218, %218 : tensor<14xf32>
    %221 = stablehlo.reduce(%220 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %222 = stablehlo.multiply %221, %49 : tensor<f32>
    %223 = stablehlo.add %222, %51 : tensor<f32>
    %224 = stablehlo.rsqrt %223 : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %226 = stablehlo.multiply %218, %225 : tensor<14xf32>
    %227 = stablehlo.multiply %226, %219 : tensor<14xf32>
    %228 = stablehlo.dot_general %model.embed_tokens.weight, %227, contracting_dims = [1] x [0] : (tensor<26x14xf32>, tensor<14xf32>) -> tensor<26xf32>
    %229 = stablehlo.reduce(%228 init: %97) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %230 = stablehlo.broadcast_in_dim %229, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %231 = stablehlo.is_finite %230 : (tensor<26xf32>) -> tensor<26xi1>
    %232 = stablehlo.compare EQ, %228, %230 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %233 = stablehlo.constant dense<false> : tensor<26xi1>
    %234 = stablehlo.select %231, %232, %233 : tensor<26xi1>, tensor<26xi1>
    %235 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %236 = stablehlo.iota dim = 0 : tensor<26xui32>
    %237 = stablehlo.select %234, %236, %235 : tensor<26xi1>, tensor<26xui32>
    %238 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %239 = stablehlo.reduce(%237 init: %238) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %240 = stablehlo.bitcast_convert %239 : (tensor<ui32>) -> tensor<i32>
    return %240, %83, %169 : tensor<i32>, tensor<41x3x2x4xf32>, tensor<41x3x2x4xf32>
  }
}
