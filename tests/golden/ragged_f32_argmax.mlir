module @ragged_6_argmax {
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
    %cache.0: tensor<6x17x2x3x8xf32>,
    %cache.1: tensor<6x17x2x3x8xf32>,
    %tokens: tensor<6xi32>,
    %positions: tensor<6xi32>
  ) -> (tensor<6xi32>, tensor<6x17x2x3x8xf32>, tensor<6x17x2x3x8xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<6xi32>
    %1 = stablehlo.constant dense<25> : tensor<6xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<6xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf32>, tensor<6xi32>) -> tensor<6x14xf32>
    %4 = stablehlo.reshape %rope : (tensor<17x2x2x4xf32>) -> tensor<17x16xf32>
    %5 = stablehlo.constant dense<16> : tensor<6xi32>
    %6 = stablehlo.clamp %0, %positions, %5 : tensor<6xi32>
    %7 = "stablehlo.gather"(%4, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<17x16xf32>, tensor<6xi32>) -> tensor<6x16xf32>
    %8 = stablehlo.reshape %7 : (tensor<6x16xf32>) -> tensor<6x2x2x4xf32>
    %9 = stablehlo.slice %8 [0:6, 0:1, 0:2, 0:4] : (tensor<6x2x2x4xf32>) -> tensor<6x1x2x4xf32>
    %10 = stablehlo.slice %8 [0:6, 1:2, 0:2, 0:4] : (tensor<6x2x2x4xf32>) -> tensor<6x1x2x4xf32>
    %11 = stablehlo.reshape %9 : (tensor<6x1x2x4xf32>) -> tensor<6x2x4xf32>
    %12 = stablehlo.reshape %10 : (tensor<6x1x2x4xf32>) -> tensor<6x2x4xf32>
    %13 = stablehlo.broadcast_in_dim %positions, dims = [0] : (tensor<6xi32>) -> tensor<6x10xi32>
    %14 = stablehlo.iota dim = 1 : tensor<6x10xi32>
    %15 = stablehlo.compare LE, %14, %13 : (tensor<6x10xi32>, tensor<6x10xi32>) -> tensor<6x10xi1>
    // layer 0: attention
    %16 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %17 = stablehlo.multiply %3, %3 : tensor<6x14xf32>
    %18 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %19 = stablehlo.reduce(%17 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %20 = stablehlo.constant dense<7.1428575e-02> : tensor<6xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<6xf32>
    %22 = stablehlo.constant dense<1.0e-05> : tensor<6xf32>
    %23 = stablehlo.add %21, %22 : tensor<6xf32>
    %24 = stablehlo.rsqrt %23 : tensor<6xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %26 = stablehlo.multiply %3, %25 : tensor<6x14xf32>
    %27 = stablehlo.multiply %26, %16 : tensor<6x14xf32>
    %28 = stablehlo.dot_general %27, %model.layers.0.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<216x14xf32>) -> tensor<6x216xf32>
    %29 = stablehlo.reshape %28 : (tensor<6x216xf32>) -> tensor<6x27x8xf32>
    %30 = stablehlo.reshape %29 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %31 = stablehlo.reshape %29 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %32 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<6x2x4xf32>) -> tensor<6x27x2x4xf32>
    %33 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<6x2x4xf32>) -> tensor<6x27x2x4xf32>
    %34 = stablehlo.multiply %31, %32 : tensor<6x27x2x4xf32>
    %35 = stablehlo.reverse %31, dims = [2] : tensor<6x27x2x4xf32>
    %36 = stablehlo.multiply %35, %33 : tensor<6x27x2x4xf32>
    %37 = stablehlo.add %34, %36 : tensor<6x27x2x4xf32>
    %38 = stablehlo.iota dim = 1 : tensor<6x27x2x4xi32>
    %39 = stablehlo.constant dense<24> : tensor<6x27x2x4xi32>
    %40 = stablehlo.compare GE, %38, %39 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %41 = stablehlo.select %40, %30, %37 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %42 = stablehlo.reshape %41 : (tensor<6x27x2x4xf32>) -> tensor<6x27x8xf32>
    %43 = stablehlo.slice %42 [0:6, 21:27, 0:8] : (tensor<6x27x8xf32>) -> tensor<6x6x8xf32>
    %44 = stablehlo.reshape %43 : (tensor<6x6x8xf32>) -> tensor<6x2x3x8xf32>
    %45 = stablehlo.clamp %0, %positions, %5 : tensor<6xi32>
    %46 = stablehlo.iota dim = 0 : tensor<6x1xi32>
    %47 = stablehlo.reshape %45 : (tensor<6xi32>) -> tensor<6x1xi32>
    %48 = stablehlo.concatenate %46, %47, dim = 1 : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x2xi32>
    %49 = "stablehlo.scatter"(%cache.0, %48, %44) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2, 3], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x17x2x3x8xf32>, tensor<6x2xi32>, tensor<6x2x3x8xf32>) -> tensor<6x17x2x3x8xf32>
    %50 = stablehlo.slice %49 [0:6, 0:10, 0:1, 0:3, 0:8] : (tensor<6x17x2x3x8xf32>) -> tensor<6x10x1x3x8xf32>
    %51 = stablehlo.reshape %50 : (tensor<6x10x1x3x8xf32>) -> tensor<6x10x3x8xf32>
    %52 = stablehlo.slice %49 [0:6, 0:10, 1:2, 0:3, 0:8] : (tensor<6x17x2x3x8xf32>) -> tensor<6x10x1x3x8xf32>
    %53 = stablehlo.reshape %52 : (tensor<6x10x1x3x8xf32>) -> tensor<6x10x3x8xf32>
    %54 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x8xi1>
    %55 = stablehlo.constant dense<0.0e+00> : tensor<6x10x3x8xf32>
    %56 = stablehlo.select %54, %53, %55 : tensor<6x10x3x8xi1>, tensor<6x10x3x8xf32>
    %57 = stablehlo.slice %42 [0:6, 0:21, 0:8] : (tensor<6x27x8xf32>) -> tensor<6x21x8xf32>
    %58 = stablehlo.reshape %57 : (tensor<6x21x8xf32>) -> tensor<6x3x7x8xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2, 4] : (tensor<6x3x7x8xf32>) -> tensor<6x3x7x10x8xf32>
    %60 = stablehlo.broadcast_in_dim %51, dims = [0, 3, 1, 4] : (tensor<6x10x3x8xf32>) -> tensor<6x3x7x10x8xf32>
    %61 = stablehlo.multiply %59, %60 : tensor<6x3x7x10x8xf32>
    %62 = stablehlo.reduce(%61 init: %18) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x8xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %63 = stablehlo.broadcast_in_dim %15, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %64 = stablehlo.constant dense<3.5355338e-01> : tensor<6x3x7x10xf32>
    %65 = stablehlo.multiply %62, %64 : tensor<6x3x7x10xf32>
    %66 = stablehlo.constant dense<-1.0e+30> : tensor<6x3x7x10xf32>
    %67 = stablehlo.select %63, %65, %66 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %68 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %69 = stablehlo.reduce(%67 init: %68) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %71 = stablehlo.subtract %67, %70 : tensor<6x3x7x10xf32>
    %72 = stablehlo.exponential %71 : tensor<6x3x7x10xf32>
    %73 = stablehlo.reduce(%72 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %75 = stablehlo.divide %72, %74 : tensor<6x3x7x10xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x8xf32>
    %77 = stablehlo.broadcast_in_dim %56, dims = [0, 3, 1, 4] : (tensor<6x10x3x8xf32>) -> tensor<6x3x7x10x8xf32>
    %78 = stablehlo.multiply %76, %77 : tensor<6x3x7x10x8xf32>
    %79 = stablehlo.reduce(%78 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x8xf32>, tensor<f32>) -> tensor<6x3x7x8xf32>
    %80 = stablehlo.reshape %79 : (tensor<6x3x7x8xf32>) -> tensor<6x168xf32>
    %81 = stablehlo.dot_general %80, %model.layers.0.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<6x168xf32>, tensor<14x168xf32>) -> tensor<6x14xf32>
    %82 = stablehlo.add %3, %81 : tensor<6x14xf32>
    // layer 0: feed-forward
    %83 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %84 = stablehlo.multiply %82, %82 : tensor<6x14xf32>
    %85 = stablehlo.reduce(%84 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %86 = stablehlo.multiply %85, %20 : tensor<6xf32>
    %87 = stablehlo.add %86, %22 : tensor<6xf32>
    %88 = stablehlo.rsqrt %87 : tensor<6xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %90 = stablehlo.multiply %82, %89 : tensor<6x14xf32>
    %91 = stablehlo.multiply %90, %83 : tensor<6x14xf32>
    %92 = stablehlo.dot_general %91, %model.layers.0.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %93 = stablehlo.dot_general %91, %model.layers.0.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %94 = stablehlo.logistic %92 : tensor<6x22xf32>
    %95 = stablehlo.multiply %92, %94 : tensor<6x22xf32>
    %96 = stablehlo.multiply %95, %93 : tensor<6x22xf32>
    %97 = stablehlo.dot_general %96, %model.layers.0.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<6x22xf32>, tensor<14x22xf32>) -> tensor<6x14xf32>
    %98 = stablehlo.add %82, %97 : tensor<6x14xf32>
    // layer 1: attention
    %99 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %100 = stablehlo.multiply %98, %98 : tensor<6x14xf32>
    %101 = stablehlo.reduce(%100 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %102 = stablehlo.multiply %101, %20 : tensor<6xf32>
    %103 = stablehlo.add %102, %22 : tensor<6xf32>
    %104 = stablehlo.rsqrt %103 : tensor<6xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %106 = stablehlo.multiply %98, %105 : tensor<6x14xf32>
    %107 = stablehlo.multiply %106, %99 : tensor<6x14xf32>
    %108 = stablehlo.dot_general %107, %model.layers.1.self_attn.qkv_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<216x14xf32>) -> tensor<6x216xf32>
    %109 = stablehlo.reshape %108 : (tensor<6x216xf32>) -> tensor<6x27x8xf32>
    %110 = stablehlo.reshape %109 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %111 = stablehlo.reshape %109 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %112 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<6x2x4xf32>) -> tensor<6x27x2x4xf32>
    %113 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<6x2x4xf32>) -> tensor<6x27x2x4xf32>
    %114 = stablehlo.multiply %111, %112 : tensor<6x27x2x4xf32>
    %115 = stablehlo.reverse %111, dims = [2] : tensor<6x27x2x4xf32>
    %116 = stablehlo.multiply %115, %113 : tensor<6x27x2x4xf32>
    %117 = stablehlo.add %114, %116 : tensor<6x27x2x4xf32>
    %118 = stablehlo.iota dim = 1 : tensor<6x27x2x4xi32>
    %119 = stablehlo.compare GE, %118, %39 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %120 = stablehlo.select %119, %110, %117 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %121 = stablehlo.reshape %120 : (tensor<6x27x2x4xf32>) -> tensor<6x27x8xf32>
    %122 = stablehlo.slice %121 [0:6, 21:27, 0:8] : (tensor<6x27x8xf32>) -> tensor<6x6x8xf32>
    %123 = stablehlo.reshape %122 : (tensor<6x6x8xf32>) -> tensor<6x2x3x8xf32>
    %124 = stablehlo.clamp %0, %positions, %5 : tensor<6xi32>
    %125 = stablehlo.iota dim = 0 : tensor<6x1xi32>
    %126 = stablehlo.reshape %124 : (tensor<6xi32>) -> tensor<6x1xi32>
    %127 = stablehlo.concatenate %125, %126, dim = 1 : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x2xi32>
    %128 = "stablehlo.scatter"(%cache.1, %127, %123) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2, 3], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x17x2x3x8xf32>, tensor<6x2xi32>, tensor<6x2x3x8xf32>) -> tensor<6x17x2x3x8xf32>
    %129 = stablehlo.slice %128 [0:6, 0:10, 0:1, 0:3, 0:8] : (tensor<6x17x2x3x8xf32>) -> tensor<6x10x1x3x8xf32>
    %130 = stablehlo.reshape %129 : (tensor<6x10x1x3x8xf32>) -> tensor<6x10x3x8xf32>
    %131 = stablehlo.slice %128 [0:6, 0:10, 1:2, 0:3, 0:8] : (tensor<6x17x2x3x8xf32>) -> tensor<6x10x1x3x8xf32>
    %132 = stablehlo.reshape %131 : (tensor<6x10x1x3x8xf32>) -> tensor<6x10x3x8xf32>
    %133 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x8xi1>
    %134 = stablehlo.select %133, %132, %55 : tensor<6x10x3x8xi1>, tensor<6x10x3x8xf32>
    %135 = stablehlo.slice %121 [0:6, 0:21, 0:8] : (tensor<6x27x8xf32>) -> tensor<6x21x8xf32>
    %136 = stablehlo.reshape %135 : (tensor<6x21x8xf32>) -> tensor<6x3x7x8xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1, 2, 4] : (tensor<6x3x7x8xf32>) -> tensor<6x3x7x10x8xf32>
    %138 = stablehlo.broadcast_in_dim %130, dims = [0, 3, 1, 4] : (tensor<6x10x3x8xf32>) -> tensor<6x3x7x10x8xf32>
    %139 = stablehlo.multiply %137, %138 : tensor<6x3x7x10x8xf32>
    %140 = stablehlo.reduce(%139 init: %18) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x8xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %141 = stablehlo.broadcast_in_dim %15, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %142 = stablehlo.multiply %140, %64 : tensor<6x3x7x10xf32>
    %143 = stablehlo.select %141, %142, %66 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %144 = stablehlo.reduce(%143 init: %68) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %146 = stablehlo.subtract %143, %145 : tensor<6x3x7x10xf32>
    %147 = stablehlo.exponential %146 : tensor<6x3x7x10xf32>
    %148 = stablehlo.reduce(%147 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %150 = stablehlo.divide %147, %149 : tensor<6x3x7x10xf32>
    %151 = stablehlo.broadcast_in_dim %150, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x8xf32>
    %152 = stablehlo.broadcast_in_dim %134, dims = [0, 3, 1, 4] : (tensor<6x10x3x8xf32>) -> tensor<6x3x7x10x8xf32>
    %153 = stablehlo.multiply %151, %152 : tensor<6x3x7x10x8xf32>
    %154 = stablehlo.reduce(%153 init: %18) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x8xf32>, tensor<f32>) -> tensor<6x3x7x8xf32>
    %155 = stablehlo.reshape %154 : (tensor<6x3x7x8xf32>) -> tensor<6x168xf32>
    %156 = stablehlo.dot_general %155, %model.layers.1.self_attn.o_proj.weight, contracting_dims = [1] x [1] : (tensor<6x168xf32>, tensor<14x168xf32>) -> tensor<6x14xf32>
    %157 = stablehlo.add %98, %156 : tensor<6x14xf32>
    // layer 1: feed-forward
    %158 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %159 = stablehlo.multiply %157, %157 : tensor<6x14xf32>
    %160 = stablehlo.reduce(%159 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %161 = stablehlo.multiply %160, %20 : tensor<6xf32>
    %162 = stablehlo.add %161, %22 : tensor<6xf32>
    %163 = stablehlo.rsqrt %162 : tensor<6xf32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %165 = stablehlo.multiply %157, %164 : tensor<6x14xf32>
    %166 = stablehlo.multiply %165, %158 : tensor<6x14xf32>
    %167 = stablehlo.dot_general %166, %model.layers.1.mlp.gate_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %168 = stablehlo.dot_general %166, %model.layers.1.mlp.up_proj.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %169 = stablehlo.logistic %167 : tensor<6x22xf32>
    %170 = stablehlo.multiply %167, %169 : tensor<6x22xf32>
    %171 = stablehlo.multiply %170, %168 : tensor<6x22xf32>
    %172 = stablehlo.dot_general %171, %model.layers.1.mlp.down_proj.weight, contracting_dims = [1] x [1] : (tensor<6x22xf32>, tensor<14x22xf32>) -> tensor<6x14xf32>
    %173 = stablehlo.add %157, %172 : tensor<6x14xf32>
    // head
    %174 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %175 = stablehlo.multiply %173, %173 : tensor<6x14xf32>
    %176 = stablehlo.reduce(%175 init: %18) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %177 = stablehlo.multiply %176, %20 : tensor<6xf32>
    %178 = stablehlo.add %177, %22 : tensor<6xf32>
    %179 = stablehlo.rsqrt %178 : tensor<6xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %181 = stablehlo.multiply %173, %180 : tensor<6x14xf32>
    %182 = stablehlo.multiply %181, %174 : tensor<6x14xf32>
    %183 = stablehlo.dot_general %182, %model.embed_tokens.weight, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<26x14xf32>) -> tensor<6x26xf32>
    %184 = stablehlo.reduce(%183 init: %68) applies stablehlo.maximum across dimensions = [1] : (tensor<6x26xf32>, tensor<f32>) -> tensor<6xf32>
    %185 = stablehlo.broadcast_in_dim %184, dims = [0] : (tensor<6xf32>) -> tensor<6x26xf32>
    %186 = stablehlo.is_finite %185 : (tensor<6x26xf32>) -> tensor<6x26xi1>
    %187 = stablehlo.compare EQ, %183, %185 : (tensor<6x26xf32>, tensor<6x26xf32>) -> tensor<6x26xi1>
    %188 = stablehlo.constant dense<false> : tensor<6x26xi1>
    %189 = stablehlo.select %186, %187, %188 : tensor<6x26xi1>, tensor<6x26xi1>
    %190 = stablehlo.constant dense<2147483647> : tensor<6x26xui32>
    %191 = stablehlo.iota dim = 1 : tensor<6x26xui32>
    %192 = stablehlo.select %189, %191, %190 : tensor<6x26xi1>, tensor<6x26xui32>
    %193 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %194 = stablehlo.reduce(%192 init: %193) applies stablehlo.minimum across dimensions = [1] : (tensor<6x26xui32>, tensor<ui32>) -> tensor<6xui32>
    %195 = stablehlo.bitcast_convert %194 : (tensor<6xui32>) -> tensor<6xi32>
    return %195, %49, %128 : tensor<6xi32>, tensor<6x17x2x3x8xf32>, tensor<6x17x2x3x8xf32>
  }
}
