module @ragged_6_argmax {
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
    %rope: tensor<17x2x2x4xf32>,
    %cache.0: tensor<6x17x2x3x8xf32>,
    %cache.1: tensor<6x17x2x3x8xf32>,
    %tokens: tensor<6xi32>,
    %positions: tensor<6xi32>
  ) -> (tensor<6xi32>, tensor<6x17x2x3x8xf32>, tensor<6x17x2x3x8xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<6xi32>
    %1 = stablehlo.constant dense<25> : tensor<6xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<6xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf16>, tensor<6xi32>) -> tensor<6x14xf16>
    %4 = stablehlo.convert %3 : (tensor<6x14xf16>) -> tensor<6x14xf32>
    %5 = stablehlo.reshape %rope : (tensor<17x2x2x4xf32>) -> tensor<17x16xf32>
    %6 = stablehlo.constant dense<16> : tensor<6xi32>
    %7 = stablehlo.clamp %0, %positions, %6 : tensor<6xi32>
    %8 = "stablehlo.gather"(%5, %7) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<17x16xf32>, tensor<6xi32>) -> tensor<6x16xf32>
    %9 = stablehlo.reshape %8 : (tensor<6x16xf32>) -> tensor<6x2x2x4xf32>
    %10 = stablehlo.slice %9 [0:6, 0:1, 0:2, 0:4] : (tensor<6x2x2x4xf32>) -> tensor<6x1x2x4xf32>
    %11 = stablehlo.slice %9 [0:6, 1:2, 0:2, 0:4] : (tensor<6x2x2x4xf32>) -> tensor<6x1x2x4xf32>
    %12 = stablehlo.reshape %10 : (tensor<6x1x2x4xf32>) -> tensor<6x2x4xf32>
    %13 = stablehlo.reshape %11 : (tensor<6x1x2x4xf32>) -> tensor<6x2x4xf32>
    %14 = stablehlo.broadcast_in_dim %positions, dims = [0] : (tensor<6xi32>) -> tensor<6x10xi32>
    %15 = stablehlo.iota dim = 1 : tensor<6x10xi32>
    %16 = stablehlo.compare LE, %15, %14 : (tensor<6x10xi32>, tensor<6x10xi32>) -> tensor<6x10xi1>
    // layer 0: attention
    %17 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %18 = stablehlo.multiply %4, %4 : tensor<6x14xf32>
    %19 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %20 = stablehlo.reduce(%18 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %21 = stablehlo.constant dense<7.1428575e-02> : tensor<6xf32>
    %22 = stablehlo.multiply %20, %21 : tensor<6xf32>
    %23 = stablehlo.constant dense<1.0e-05> : tensor<6xf32>
    %24 = stablehlo.add %22, %23 : tensor<6xf32>
    %25 = stablehlo.rsqrt %24 : tensor<6xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %27 = stablehlo.multiply %4, %26 : tensor<6x14xf32>
    %28 = stablehlo.multiply %27, %17 : tensor<6x14xf32>
    %29 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %30 = stablehlo.dot_general %28, %29, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<216x14xf32>) -> tensor<6x216xf32>
    %31 = stablehlo.reshape %30 : (tensor<6x216xf32>) -> tensor<6x27x8xf32>
    %32 = stablehlo.reshape %31 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %33 = stablehlo.reshape %31 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %34 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<6x2x4xf32>) -> tensor<6x27x2x4xf32>
    %35 = stablehlo.broadcast_in_dim %13, dims = [0, 2, 3] : (tensor<6x2x4xf32>) -> tensor<6x27x2x4xf32>
    %36 = stablehlo.multiply %33, %34 : tensor<6x27x2x4xf32>
    %37 = stablehlo.reverse %33, dims = [2] : tensor<6x27x2x4xf32>
    %38 = stablehlo.multiply %37, %35 : tensor<6x27x2x4xf32>
    %39 = stablehlo.add %36, %38 : tensor<6x27x2x4xf32>
    %40 = stablehlo.iota dim = 1 : tensor<6x27x2x4xi32>
    %41 = stablehlo.constant dense<24> : tensor<6x27x2x4xi32>
    %42 = stablehlo.compare GE, %40, %41 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %43 = stablehlo.select %42, %32, %39 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %44 = stablehlo.reshape %43 : (tensor<6x27x2x4xf32>) -> tensor<6x27x8xf32>
    %45 = stablehlo.slice %44 [0:6, 21:27, 0:8] : (tensor<6x27x8xf32>) -> tensor<6x6x8xf32>
    %46 = stablehlo.reshape %45 : (tensor<6x6x8xf32>) -> tensor<6x2x3x8xf32>
    %47 = stablehlo.clamp %0, %positions, %6 : tensor<6xi32>
    %48 = stablehlo.iota dim = 0 : tensor<6x1xi32>
    %49 = stablehlo.reshape %47 : (tensor<6xi32>) -> tensor<6x1xi32>
    %50 = stablehlo.concatenate %48, %49, dim = 1 : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x2xi32>
    %51 = "stablehlo.scatter"(%cache.0, %50, %46) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2, 3], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x17x2x3x8xf32>, tensor<6x2xi32>, tensor<6x2x3x8xf32>) -> tensor<6x17x2x3x8xf32>
    %52 = stablehlo.slice %51 [0:6, 0:10, 0:1, 0:3, 0:8] : (tensor<6x17x2x3x8xf32>) -> tensor<6x10x1x3x8xf32>
    %53 = stablehlo.reshape %52 : (tensor<6x10x1x3x8xf32>) -> tensor<6x10x3x8xf32>
    %54 = stablehlo.slice %51 [0:6, 0:10, 1:2, 0:3, 0:8] : (tensor<6x17x2x3x8xf32>) -> tensor<6x10x1x3x8xf32>
    %55 = stablehlo.reshape %54 : (tensor<6x10x1x3x8xf32>) -> tensor<6x10x3x8xf32>
    %56 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x8xi1>
    %57 = stablehlo.constant dense<0.0e+00> : tensor<6x10x3x8xf32>
    %58 = stablehlo.select %56, %55, %57 : tensor<6x10x3x8xi1>, tensor<6x10x3x8xf32>
    %59 = stablehlo.slice %44 [0:6, 0:21, 0:8] : (tensor<6x27x8xf32>) -> tensor<6x21x8xf32>
    %60 = stablehlo.reshape %59 : (tensor<6x21x8xf32>) -> tensor<6x3x7x8xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2, 4] : (tensor<6x3x7x8xf32>) -> tensor<6x3x7x10x8xf32>
    %62 = stablehlo.broadcast_in_dim %53, dims = [0, 3, 1, 4] : (tensor<6x10x3x8xf32>) -> tensor<6x3x7x10x8xf32>
    %63 = stablehlo.multiply %61, %62 : tensor<6x3x7x10x8xf32>
    %64 = stablehlo.reduce(%63 init: %19) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x8xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %65 = stablehlo.broadcast_in_dim %16, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %66 = stablehlo.constant dense<3.5355338e-01> : tensor<6x3x7x10xf32>
    %67 = stablehlo.multiply %64, %66 : tensor<6x3x7x10xf32>
    %68 = stablehlo.constant dense<-1.0e+30> : tensor<6x3x7x10xf32>
    %69 = stablehlo.select %65, %67, %68 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %70 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %71 = stablehlo.reduce(%69 init: %70) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %73 = stablehlo.subtract %69, %72 : tensor<6x3x7x10xf32>
    %74 = stablehlo.exponential %73 : tensor<6x3x7x10xf32>
    %75 = stablehlo.reduce(%74 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %77 = stablehlo.divide %74, %76 : tensor<6x3x7x10xf32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x8xf32>
    %79 = stablehlo.broadcast_in_dim %58, dims = [0, 3, 1, 4] : (tensor<6x10x3x8xf32>) -> tensor<6x3x7x10x8xf32>
    %80 = stablehlo.multiply %78, %79 : tensor<6x3x7x10x8xf32>
    %81 = stablehlo.reduce(%80 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x8xf32>, tensor<f32>) -> tensor<6x3x7x8xf32>
    %82 = stablehlo.reshape %81 : (tensor<6x3x7x8xf32>) -> tensor<6x168xf32>
    %83 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %84 = stablehlo.dot_general %82, %83, contracting_dims = [1] x [1] : (tensor<6x168xf32>, tensor<14x168xf32>) -> tensor<6x14xf32>
    %85 = stablehlo.add %4, %84 : tensor<6x14xf32>
    // layer 0: feed-forward
    %86 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %87 = stablehlo.multiply %85, %85 : tensor<6x14xf32>
    %88 = stablehlo.reduce(%87 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %89 = stablehlo.multiply %88, %21 : tensor<6xf32>
    %90 = stablehlo.add %89, %23 : tensor<6xf32>
    %91 = stablehlo.rsqrt %90 : tensor<6xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %93 = stablehlo.multiply %85, %92 : tensor<6x14xf32>
    %94 = stablehlo.multiply %93, %86 : tensor<6x14xf32>
    %95 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %96 = stablehlo.dot_general %94, %95, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %97 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %98 = stablehlo.dot_general %94, %97, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %99 = stablehlo.logistic %96 : tensor<6x22xf32>
    %100 = stablehlo.multiply %96, %99 : tensor<6x22xf32>
    %101 = stablehlo.multiply %100, %98 : tensor<6x22xf32>
    %102 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %103 = stablehlo.dot_general %101, %102, contracting_dims = [1] x [1] : (tensor<6x22xf32>, tensor<14x22xf32>) -> tensor<6x14xf32>
    %104 = stablehlo.add %85, %103 : tensor<6x14xf32>
    // layer 1: attention
    %105 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %106 = stablehlo.multiply %104, %104 : tensor<6x14xf32>
    %107 = stablehlo.reduce(%106 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %108 = stablehlo.multiply %107, %21 : tensor<6xf32>
    %109 = stablehlo.add %108, %23 : tensor<6xf32>
    %110 = stablehlo.rsqrt %109 : tensor<6xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %112 = stablehlo.multiply %104, %111 : tensor<6x14xf32>
    %113 = stablehlo.multiply %112, %105 : tensor<6x14xf32>
    %114 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %115 = stablehlo.dot_general %113, %114, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<216x14xf32>) -> tensor<6x216xf32>
    %116 = stablehlo.reshape %115 : (tensor<6x216xf32>) -> tensor<6x27x8xf32>
    %117 = stablehlo.reshape %116 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %118 = stablehlo.reshape %116 : (tensor<6x27x8xf32>) -> tensor<6x27x2x4xf32>
    %119 = stablehlo.broadcast_in_dim %12, dims = [0, 2, 3] : (tensor<6x2x4xf32>) -> tensor<6x27x2x4xf32>
    %120 = stablehlo.broadcast_in_dim %13, dims = [0, 2, 3] : (tensor<6x2x4xf32>) -> tensor<6x27x2x4xf32>
    %121 = stablehlo.multiply %118, %119 : tensor<6x27x2x4xf32>
    %122 = stablehlo.reverse %118, dims = [2] : tensor<6x27x2x4xf32>
    %123 = stablehlo.multiply %122, %120 : tensor<6x27x2x4xf32>
    %124 = stablehlo.add %121, %123 : tensor<6x27x2x4xf32>
    %125 = stablehlo.iota dim = 1 : tensor<6x27x2x4xi32>
    %126 = stablehlo.compare GE, %125, %41 : (tensor<6x27x2x4xi32>, tensor<6x27x2x4xi32>) -> tensor<6x27x2x4xi1>
    %127 = stablehlo.select %126, %117, %124 : tensor<6x27x2x4xi1>, tensor<6x27x2x4xf32>
    %128 = stablehlo.reshape %127 : (tensor<6x27x2x4xf32>) -> tensor<6x27x8xf32>
    %129 = stablehlo.slice %128 [0:6, 21:27, 0:8] : (tensor<6x27x8xf32>) -> tensor<6x6x8xf32>
    %130 = stablehlo.reshape %129 : (tensor<6x6x8xf32>) -> tensor<6x2x3x8xf32>
    %131 = stablehlo.clamp %0, %positions, %6 : tensor<6xi32>
    %132 = stablehlo.iota dim = 0 : tensor<6x1xi32>
    %133 = stablehlo.reshape %131 : (tensor<6xi32>) -> tensor<6x1xi32>
    %134 = stablehlo.concatenate %132, %133, dim = 1 : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x2xi32>
    %135 = "stablehlo.scatter"(%cache.1, %134, %130) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2, 3], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x17x2x3x8xf32>, tensor<6x2xi32>, tensor<6x2x3x8xf32>) -> tensor<6x17x2x3x8xf32>
    %136 = stablehlo.slice %135 [0:6, 0:10, 0:1, 0:3, 0:8] : (tensor<6x17x2x3x8xf32>) -> tensor<6x10x1x3x8xf32>
    %137 = stablehlo.reshape %136 : (tensor<6x10x1x3x8xf32>) -> tensor<6x10x3x8xf32>
    %138 = stablehlo.slice %135 [0:6, 0:10, 1:2, 0:3, 0:8] : (tensor<6x17x2x3x8xf32>) -> tensor<6x10x1x3x8xf32>
    %139 = stablehlo.reshape %138 : (tensor<6x10x1x3x8xf32>) -> tensor<6x10x3x8xf32>
    %140 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x8xi1>
    %141 = stablehlo.select %140, %139, %57 : tensor<6x10x3x8xi1>, tensor<6x10x3x8xf32>
    %142 = stablehlo.slice %128 [0:6, 0:21, 0:8] : (tensor<6x27x8xf32>) -> tensor<6x21x8xf32>
    %143 = stablehlo.reshape %142 : (tensor<6x21x8xf32>) -> tensor<6x3x7x8xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1, 2, 4] : (tensor<6x3x7x8xf32>) -> tensor<6x3x7x10x8xf32>
    %145 = stablehlo.broadcast_in_dim %137, dims = [0, 3, 1, 4] : (tensor<6x10x3x8xf32>) -> tensor<6x3x7x10x8xf32>
    %146 = stablehlo.multiply %144, %145 : tensor<6x3x7x10x8xf32>
    %147 = stablehlo.reduce(%146 init: %19) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x8xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %148 = stablehlo.broadcast_in_dim %16, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %149 = stablehlo.multiply %147, %66 : tensor<6x3x7x10xf32>
    %150 = stablehlo.select %148, %149, %68 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %151 = stablehlo.reduce(%150 init: %70) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %153 = stablehlo.subtract %150, %152 : tensor<6x3x7x10xf32>
    %154 = stablehlo.exponential %153 : tensor<6x3x7x10xf32>
    %155 = stablehlo.reduce(%154 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %157 = stablehlo.divide %154, %156 : tensor<6x3x7x10xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x8xf32>
    %159 = stablehlo.broadcast_in_dim %141, dims = [0, 3, 1, 4] : (tensor<6x10x3x8xf32>) -> tensor<6x3x7x10x8xf32>
    %160 = stablehlo.multiply %158, %159 : tensor<6x3x7x10x8xf32>
    %161 = stablehlo.reduce(%160 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x8xf32>, tensor<f32>) -> tensor<6x3x7x8xf32>
    %162 = stablehlo.reshape %161 : (tensor<6x3x7x8xf32>) -> tensor<6x168xf32>
    %163 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %164 = stablehlo.dot_general %162, %163, contracting_dims = [1] x [1] : (tensor<6x168xf32>, tensor<14x168xf32>) -> tensor<6x14xf32>
    %165 = stablehlo.add %104, %164 : tensor<6x14xf32>
    // layer 1: feed-forward
    %166 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %167 = stablehlo.multiply %165, %165 : tensor<6x14xf32>
    %168 = stablehlo.reduce(%167 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %169 = stablehlo.multiply %168, %21 : tensor<6xf32>
    %170 = stablehlo.add %169, %23 : tensor<6xf32>
    %171 = stablehlo.rsqrt %170 : tensor<6xf32>
    %172 = stablehlo.broadcast_in_dim %171, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %173 = stablehlo.multiply %165, %172 : tensor<6x14xf32>
    %174 = stablehlo.multiply %173, %166 : tensor<6x14xf32>
    %175 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %176 = stablehlo.dot_general %174, %175, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %177 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %178 = stablehlo.dot_general %174, %177, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<22x14xf32>) -> tensor<6x22xf32>
    %179 = stablehlo.logistic %176 : tensor<6x22xf32>
    %180 = stablehlo.multiply %176, %179 : tensor<6x22xf32>
    %181 = stablehlo.multiply %180, %178 : tensor<6x22xf32>
    %182 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %183 = stablehlo.dot_general %181, %182, contracting_dims = [1] x [1] : (tensor<6x22xf32>, tensor<14x22xf32>) -> tensor<6x14xf32>
    %184 = stablehlo.add %165, %183 : tensor<6x14xf32>
    // head
    %185 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<14xf32>) -> tensor<6x14xf32>
    %186 = stablehlo.multiply %184, %184 : tensor<6x14xf32>
    %187 = stablehlo.reduce(%186 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<6x14xf32>, tensor<f32>) -> tensor<6xf32>
    %188 = stablehlo.multiply %187, %21 : tensor<6xf32>
    %189 = stablehlo.add %188, %23 : tensor<6xf32>
    %190 = stablehlo.rsqrt %189 : tensor<6xf32>
    %191 = stablehlo.broadcast_in_dim %190, dims = [0] : (tensor<6xf32>) -> tensor<6x14xf32>
    %192 = stablehlo.multiply %184, %191 : tensor<6x14xf32>
    %193 = stablehlo.multiply %192, %185 : tensor<6x14xf32>
    %194 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %195 = stablehlo.dot_general %193, %194, contracting_dims = [1] x [1] : (tensor<6x14xf32>, tensor<26x14xf32>) -> tensor<6x26xf32>
    %196 = stablehlo.reduce(%195 init: %70) applies stablehlo.maximum across dimensions = [1] : (tensor<6x26xf32>, tensor<f32>) -> tensor<6xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0] : (tensor<6xf32>) -> tensor<6x26xf32>
    %198 = stablehlo.is_finite %197 : (tensor<6x26xf32>) -> tensor<6x26xi1>
    %199 = stablehlo.compare EQ, %195, %197 : (tensor<6x26xf32>, tensor<6x26xf32>) -> tensor<6x26xi1>
    %200 = stablehlo.constant dense<false> : tensor<6x26xi1>
    %201 = stablehlo.select %198, %199, %200 : tensor<6x26xi1>, tensor<6x26xi1>
    %202 = stablehlo.constant dense<2147483647> : tensor<6x26xui32>
    %203 = stablehlo.iota dim = 1 : tensor<6x26xui32>
    %204 = stablehlo.select %201, %203, %202 : tensor<6x26xi1>, tensor<6x26xui32>
    %205 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %206 = stablehlo.reduce(%204 init: %205) applies stablehlo.minimum across dimensions = [1] : (tensor<6x26xui32>, tensor<ui32>) -> tensor<6xui32>
    %207 = stablehlo.bitcast_convert %206 : (tensor<6xui32>) -> tensor<6xi32>
    return %207, %51, %135 : tensor<6xi32>, tensor<6x17x2x3x8xf32>, tensor<6x17x2x3x8xf32>
  }
}
