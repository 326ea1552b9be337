module @prefill_32_argmax {
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
    %rope: tensor<35x2x4xf32>,
    %cache.0: tensor<77x3x2x4xf32>,
    %cache.1: tensor<77x3x2x4xf32>,
    %tokens: tensor<32xi32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<i32>, tensor<77x3x2x4xf32>, tensor<77x3x2x4xf32>) {
    %0 = stablehlo.constant dense<0> : tensor<32xi32>
    %1 = stablehlo.constant dense<25> : tensor<32xi32>
    %2 = stablehlo.clamp %0, %tokens, %1 : tensor<32xi32>
    %3 = "stablehlo.gather"(%model.embed_tokens.weight, %2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf16>, tensor<32xi32>) -> tensor<32x14xf16>
    %4 = stablehlo.convert %3 : (tensor<32x14xf16>) -> tensor<32x14xf32>
    %5 = stablehlo.iota dim = 0 : tensor<32xi32>
    %6 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %7 = stablehlo.add %5, %6 : tensor<32xi32>
    %8 = stablehlo.iota dim = 1 : tensor<32x6xi32>
    %9 = stablehlo.constant dense<0> : tensor<32x6xi32>
    %10 = stablehlo.compare LT, %8, %9 : (tensor<32x6xi32>, tensor<32x6xi32>) -> tensor<32x6xi1>
    %11 = stablehlo.constant dense<3> : tensor<32x6xi32>
    %12 = stablehlo.compare GE, %8, %11 : (tensor<32x6xi32>, tensor<32x6xi32>) -> tensor<32x6xi1>
    %13 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<32xi32>) -> tensor<32x6xi32>
    %14 = stablehlo.constant dense<34> : tensor<32x6xi32>
    %15 = stablehlo.clamp %9, %13, %14 : tensor<32x6xi32>
    %16 = stablehlo.constant dense<35> : tensor<32x6xi32>
    %17 = stablehlo.add %15, %16 : tensor<32x6xi32>
    %18 = stablehlo.select %12, %17, %15 : tensor<32x6xi1>, tensor<32x6xi32>
    %19 = stablehlo.constant dense<7> : tensor<32x6xi32>
    %20 = stablehlo.remainder %8, %19 : tensor<32x6xi32>
    %21 = stablehlo.constant dense<70> : tensor<32x6xi32>
    %22 = stablehlo.add %20, %21 : tensor<32x6xi32>
    %23 = stablehlo.select %10, %22, %18 : tensor<32x6xi1>, tensor<32x6xi32>
    %24 = stablehlo.subtract %8, %9 : tensor<32x6xi32>
    %25 = stablehlo.remainder %24, %11 : tensor<32x6xi32>
    %26 = stablehlo.divide %8, %19 : tensor<32x6xi32>
    %27 = stablehlo.select %10, %26, %25 : tensor<32x6xi1>, tensor<32x6xi32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<32x6xi32>) -> tensor<32x6x2xi32>
    %29 = stablehlo.iota dim = 2 : tensor<32x6x2xi32>
    %30 = stablehlo.constant dense<0> : tensor<32x6x2xi32>
    %31 = stablehlo.compare EQ, %29, %30 : (tensor<32x6x2xi32>, tensor<32x6x2xi32>) -> tensor<32x6x2xi1>
    %32 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<32x6xi32>) -> tensor<32x6x2xi32>
    %33 = stablehlo.select %31, %32, %28 : tensor<32x6x2xi1>, tensor<32x6x2xi32>
    %34 = stablehlo.reshape %33 : (tensor<32x6x2xi32>) -> tensor<192x2xi32>
    %35 = stablehlo.reshape %rope : (tensor<35x2x4xf32>) -> tensor<35x8xf32>
    %36 = stablehlo.constant dense<34> : tensor<32xi32>
    %37 = stablehlo.clamp %0, %7, %36 : tensor<32xi32>
    %38 = "stablehlo.gather"(%35, %37) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<35x8xf32>, tensor<32xi32>) -> tensor<32x8xf32>
    %39 = stablehlo.slice %38 [0:32, 0:4] : (tensor<32x8xf32>) -> tensor<32x4xf32>
    %40 = stablehlo.slice %38 [0:32, 4:8] : (tensor<32x8xf32>) -> tensor<32x4xf32>
    %41 = stablehlo.iota dim = 1 : tensor<32x34xi32>
    %42 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<32xi32>) -> tensor<32x34xi32>
    %43 = stablehlo.compare LE, %41, %42 : (tensor<32x34xi32>, tensor<32x34xi32>) -> tensor<32x34xi1>
    // layer 0: attention
    %44 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<32x14xf32>
    %45 = stablehlo.multiply %4, %4 : tensor<32x14xf32>
    %46 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %47 = stablehlo.reduce(%45 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<32x14xf32>, tensor<f32>) -> tensor<32xf32>
    %48 = stablehlo.constant dense<7.1428575e-02> : tensor<32xf32>
    %49 = stablehlo.multiply %47, %48 : tensor<32xf32>
    %50 = stablehlo.constant dense<1.0e-05> : tensor<32xf32>
    %51 = stablehlo.add %49, %50 : tensor<32xf32>
    %52 = stablehlo.rsqrt %51 : tensor<32xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0] : (tensor<32xf32>) -> tensor<32x14xf32>
    %54 = stablehlo.multiply %4, %53 : tensor<32x14xf32>
    %55 = stablehlo.multiply %54, %44 : tensor<32x14xf32>
    %56 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %57 = stablehlo.transpose %55, dims = [1, 0] : (tensor<32x14xf32>) -> tensor<14x32xf32>
    %58 = stablehlo.dot_general %56, %57, contracting_dims = [1] x [0] : (tensor<216x14xf32>, tensor<14x32xf32>) -> tensor<216x32xf32>
    %59 = stablehlo.transpose %58, dims = [1, 0] : (tensor<216x32xf32>) -> tensor<32x216xf32>
    %60 = stablehlo.reshape %59 : (tensor<32x216xf32>) -> tensor<32x27x8xf32>
    %61 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<32x4xf32>) -> tensor<32x27x2x4xf32>
    %62 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<32x4xf32>) -> tensor<32x27x2x4xf32>
    %63 = stablehlo.slice %60 [0:32, 0:27, 0:4] : (tensor<32x27x8xf32>) -> tensor<32x27x4xf32>
    %64 = stablehlo.slice %60 [0:32, 0:27, 4:8] : (tensor<32x27x8xf32>) -> tensor<32x27x4xf32>
    %65 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 3] : (tensor<32x27x4xf32>) -> tensor<32x27x2x4xf32>
    %66 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 3] : (tensor<32x27x4xf32>) -> tensor<32x27x2x4xf32>
    %67 = stablehlo.iota dim = 2 : tensor<32x27x2x4xi32>
    %68 = stablehlo.constant dense<0> : tensor<32x27x2x4xi32>
    %69 = stablehlo.compare EQ, %67, %68 : (tensor<32x27x2x4xi32>, tensor<32x27x2x4xi32>) -> tensor<32x27x2x4xi1>
    %70 = stablehlo.iota dim = 1 : tensor<32x27x2x4xi32>
    %71 = stablehlo.constant dense<24> : tensor<32x27x2x4xi32>
    %72 = stablehlo.compare GE, %70, %71 : (tensor<32x27x2x4xi32>, tensor<32x27x2x4xi32>) -> tensor<32x27x2x4xi1>
    %73 = stablehlo.multiply %65, %61 : tensor<32x27x2x4xf32>
    %74 = stablehlo.multiply %66, %62 : tensor<32x27x2x4xf32>
    %75 = stablehlo.subtract %73, %74 : tensor<32x27x2x4xf32>
    %76 = stablehlo.multiply %66, %61 : tensor<32x27x2x4xf32>
    %77 = stablehlo.multiply %65, %62 : tensor<32x27x2x4xf32>
    %78 = stablehlo.add %76, %77 : tensor<32x27x2x4xf32>
    %79 = stablehlo.reshape %60 : (tensor<32x27x8xf32>) -> tensor<32x27x2x4xf32>
    %80 = stablehlo.select %69, %75, %78 : tensor<32x27x2x4xi1>, tensor<32x27x2x4xf32>
    %81 = stablehlo.select %72, %79, %80 : tensor<32x27x2x4xi1>, tensor<32x27x2x4xf32>
    %82 = stablehlo.slice %81 [0:32, 21:27, 0:2, 0:4] : (tensor<32x27x2x4xf32>) -> tensor<32x6x2x4xf32>
    %83 = stablehlo.reshape %82 : (tensor<32x6x2x4xf32>) -> tensor<192x2x4xf32>
    %84 = "stablehlo.scatter"(%cache.0, %34, %83) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<77x3x2x4xf32>, tensor<192x2xi32>, tensor<192x2x4xf32>) -> tensor<77x3x2x4xf32>
    %85 = stablehlo.slice %84 [0:34, 0:3, 0:2, 0:4] : (tensor<77x3x2x4xf32>) -> tensor<34x3x2x4xf32>
    %86 = stablehlo.slice %84 [35:69, 0:3, 0:2, 0:4] : (tensor<77x3x2x4xf32>) -> tensor<34x3x2x4xf32>
    %87 = stablehlo.slice %81 [0:32, 0:21, 0:2, 0:4] : (tensor<32x27x2x4xf32>) -> tensor<32x21x2x4xf32>
    %88 = stablehlo.reshape %87 : (tensor<32x21x2x4xf32>) -> tensor<32x21x8xf32>
    %89 = stablehlo.reshape %88 : (tensor<32x21x8xf32>) -> tensor<32x3x7x8xf32>
    %90 = stablehlo.reshape %85 : (tensor<34x3x2x4xf32>) -> tensor<34x3x8xf32>
    %91 = stablehlo.reshape %86 : (tensor<34x3x2x4xf32>) -> tensor<34x3x8xf32>
    %92 = stablehlo.transpose %89, dims = [1, 2, 0, 3] : (tensor<32x3x7x8xf32>) -> tensor<3x7x32x8xf32>
    %93 = stablehlo.reshape %92 : (tensor<3x7x32x8xf32>) -> tensor<3x224x8xf32>
    %94 = stablehlo.dot_general %93, %90, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x224x8xf32>, tensor<34x3x8xf32>) -> tensor<3x224x34xf32>
    %95 = stablehlo.reshape %94 : (tensor<3x224x34xf32>) -> tensor<3x7x32x34xf32>
    %96 = stablehlo.broadcast_in_dim %43, dims = [2, 3] : (tensor<32x34xi1>) -> tensor<3x7x32x34xi1>
    %97 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x32x34xf32>
    %98 = stablehlo.multiply %95, %97 : tensor<3x7x32x34xf32>
    %99 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x32x34xf32>
    %100 = stablehlo.select %96, %98, %99 : tensor<3x7x32x34xi1>, tensor<3x7x32x34xf32>
    %101 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %102 = stablehlo.reduce(%100 init: %101) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x32x34xf32>, tensor<f32>) -> tensor<3x7x32xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1, 2] : (tensor<3x7x32xf32>) -> tensor<3x7x32x34xf32>
    %104 = stablehlo.subtract %100, %103 : tensor<3x7x32x34xf32>
    %105 = stablehlo.exponential %104 : tensor<3x7x32x34xf32>
    %106 = stablehlo.reduce(%105 init: %46) applies stablehlo.add across dimensions = [3] : (tensor<3x7x32x34xf32>, tensor<f32>) -> tensor<3x7x32xf32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [0, 1, 2] : (tensor<3x7x32xf32>) -> tensor<3x7x32x34xf32>
    %108 = stablehlo.divide %105, %107 : tensor<3x7x32x34xf32>
    %109 = stablehlo.reshape %108 : (tensor<3x7x32x34xf32>) -> tensor<3x224x34xf32>
    %110 = stablehlo.dot_general %109, %91, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x224x34xf32>, tensor<34x3x8xf32>) -> tensor<3x224x8xf32>
    %111 = stablehlo.reshape %110 : (tensor<3x224x8xf32>) -> tensor<3x7x32x8xf32>
    %112 = stablehlo.transpose %111, dims = [2, 0, 1, 3] : (tensor<3x7x32x8xf32>) -> tensor<32x3x7x8xf32>
    %113 = stablehlo.reshape %112 : (tensor<32x3x7x8xf32>) -> tensor<32x168xf32>
    %114 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %115 = stablehlo.transpose %113, dims = [1, 0] : (tensor<32x168xf32>) -> tensor<168x32xf32>
    %116 = stablehlo.dot_general %114, %115, contracting_dims = [1] x [0] : (tensor<14x168xf32>, tensor<168x32xf32>) -> tensor<14x32xf32>
    %117 = stablehlo.transpose %116, dims = [1, 0] : (tensor<14x32xf32>) -> tensor<32x14xf32>
    %118 = stablehlo.add %4, %117 : tensor<32x14xf32>
    // layer 0: feed-forward
    %119 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<32x14xf32>
    %120 = stablehlo.multiply %118, %118 : tensor<32x14xf32>
    %121 = stablehlo.reduce(%120 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<32x14xf32>, tensor<f32>) -> tensor<32xf32>
    %122 = stablehlo.multiply %121, %48 : tensor<32xf32>
    %123 = stablehlo.add %122, %50 : tensor<32xf32>
    %124 = stablehlo.rsqrt %123 : tensor<32xf32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0] : (tensor<32xf32>) -> tensor<32x14xf32>
    %126 = stablehlo.multiply %118, %125 : tensor<32x14xf32>
    %127 = stablehlo.multiply %126, %119 : tensor<32x14xf32>
    %128 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %129 = stablehlo.transpose %127, dims = [1, 0] : (tensor<32x14xf32>) -> tensor<14x32xf32>
    %130 = stablehlo.dot_general %128, %129, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14x32xf32>) -> tensor<22x32xf32>
    %131 = stablehlo.transpose %130, dims = [1, 0] : (tensor<22x32xf32>) -> tensor<32x22xf32>
    %132 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %133 = stablehlo.transpose %127, dims = [1, 0] : (tensor<32x14xf32>) -> tensor<14x32xf32>
    %134 = stablehlo.dot_general %132, %133, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14x32xf32>) -> tensor<22x32xf32>
    %135 = stablehlo.transpose %134, dims = [1, 0] : (tensor<22x32xf32>) -> tensor<32x22xf32>
    %136 = stablehlo.logistic %131 : tensor<32x22xf32>
    %137 = stablehlo.multiply %131, %136 : tensor<32x22xf32>
    %138 = stablehlo.multiply %137, %135 : tensor<32x22xf32>
    %139 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %140 = stablehlo.transpose %138, dims = [1, 0] : (tensor<32x22xf32>) -> tensor<22x32xf32>
    %141 = stablehlo.dot_general %139, %140, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22x32xf32>) -> tensor<14x32xf32>
    %142 = stablehlo.transpose %141, dims = [1, 0] : (tensor<14x32xf32>) -> tensor<32x14xf32>
    %143 = stablehlo.add %118, %142 : tensor<32x14xf32>
    // layer 1: attention
    %144 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<32x14xf32>
    %145 = stablehlo.multiply %143, %143 : tensor<32x14xf32>
    %146 = stablehlo.reduce(%145 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<32x14xf32>, tensor<f32>) -> tensor<32xf32>
    %147 = stablehlo.multiply %146, %48 : tensor<32xf32>
    %148 = stablehlo.add %147, %50 : tensor<32xf32>
    %149 = stablehlo.rsqrt %148 : tensor<32xf32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0] : (tensor<32xf32>) -> tensor<32x14xf32>
    %151 = stablehlo.multiply %143, %150 : tensor<32x14xf32>
    %152 = stablehlo.multiply %151, %144 : tensor<32x14xf32>
    %153 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %154 = stablehlo.transpose %152, dims = [1, 0] : (tensor<32x14xf32>) -> tensor<14x32xf32>
    %155 = stablehlo.dot_general %153, %154, contracting_dims = [1] x [0] : (tensor<216x14xf32>, tensor<14x32xf32>) -> tensor<216x32xf32>
    %156 = stablehlo.transpose %155, dims = [1, 0] : (tensor<216x32xf32>) -> tensor<32x216xf32>
    %157 = stablehlo.reshape %156 : (tensor<32x216xf32>) -> tensor<32x27x8xf32>
    %158 = stablehlo.broadcast_in_dim %39, dims = [0, 3] : (tensor<32x4xf32>) -> tensor<32x27x2x4xf32>
    %159 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<32x4xf32>) -> tensor<32x27x2x4xf32>
    %160 = stablehlo.slice %157 [0:32, 0:27, 0:4] : (tensor<32x27x8xf32>) -> tensor<32x27x4xf32>
    %161 = stablehlo.slice %157 [0:32, 0:27, 4:8] : (tensor<32x27x8xf32>) -> tensor<32x27x4xf32>
    %162 = stablehlo.broadcast_in_dim %160, dims = [0, 1, 3] : (tensor<32x27x4xf32>) -> tensor<32x27x2x4xf32>
    %163 = stablehlo.broadcast_in_dim %161, dims = [0, 1, 3] : (tensor<32x27x4xf32>) -> tensor<32x27x2x4xf32>
    %164 = stablehlo.iota dim = 2 : tensor<32x27x2x4xi32>
    %165 = stablehlo.compare EQ, %164, %68 : (tensor<32x27x2x4xi32>, tensor<32x27x2x4xi32>) -> tensor<32x27x2x4xi1>
    %166 = stablehlo.iota dim = 1 : tensor<32x27x2x4xi32>
    %167 = stablehlo.compare GE, %166, %71 : (tensor<32x27x2x4xi32>, tensor<32x27x2x4xi32>) -> tensor<32x27x2x4xi1>
    %168 = stablehlo.multiply %162, %158 : tensor<32x27x2x4xf32>
    %169 = stablehlo.multiply %163, %159 : tensor<32x27x2x4xf32>
    %170 = stablehlo.subtract %168, %169 : tensor<32x27x2x4xf32>
    %171 = stablehlo.multiply %163, %158 : tensor<32x27x2x4xf32>
    %172 = stablehlo.multiply %162, %159 : tensor<32x27x2x4xf32>
    %173 = stablehlo.add %171, %172 : tensor<32x27x2x4xf32>
    %174 = stablehlo.reshape %157 : (tensor<32x27x8xf32>) -> tensor<32x27x2x4xf32>
    %175 = stablehlo.select %165, %170, %173 : tensor<32x27x2x4xi1>, tensor<32x27x2x4xf32>
    %176 = stablehlo.select %167, %174, %175 : tensor<32x27x2x4xi1>, tensor<32x27x2x4xf32>
    %177 = stablehlo.slice %176 [0:32, 21:27, 0:2, 0:4] : (tensor<32x27x2x4xf32>) -> tensor<32x6x2x4xf32>
    %178 = stablehlo.reshape %177 : (tensor<32x6x2x4xf32>) -> tensor<192x2x4xf32>
    %179 = "stablehlo.scatter"(%cache.1, %34, %178) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<77x3x2x4xf32>, tensor<192x2xi32>, tensor<192x2x4xf32>) -> tensor<77x3x2x4xf32>
    %180 = stablehlo.slice %179 [0:34, 0:3, 0:2, 0:4] : (tensor<77x3x2x4xf32>) -> tensor<34x3x2x4xf32>
    %181 = stablehlo.slice %179 [35:69, 0:3, 0:2, 0:4] : (tensor<77x3x2x4xf32>) -> tensor<34x3x2x4xf32>
    %182 = stablehlo.slice %176 [0:32, 0:21, 0:2, 0:4] : (tensor<32x27x2x4xf32>) -> tensor<32x21x2x4xf32>
    %183 = stablehlo.reshape %182 : (tensor<32x21x2x4xf32>) -> tensor<32x21x8xf32>
    %184 = stablehlo.reshape %183 : (tensor<32x21x8xf32>) -> tensor<32x3x7x8xf32>
    %185 = stablehlo.reshape %180 : (tensor<34x3x2x4xf32>) -> tensor<34x3x8xf32>
    %186 = stablehlo.reshape %181 : (tensor<34x3x2x4xf32>) -> tensor<34x3x8xf32>
    %187 = stablehlo.transpose %184, dims = [1, 2, 0, 3] : (tensor<32x3x7x8xf32>) -> tensor<3x7x32x8xf32>
    %188 = stablehlo.reshape %187 : (tensor<3x7x32x8xf32>) -> tensor<3x224x8xf32>
    %189 = stablehlo.dot_general %188, %185, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x224x8xf32>, tensor<34x3x8xf32>) -> tensor<3x224x34xf32>
    %190 = stablehlo.reshape %189 : (tensor<3x224x34xf32>) -> tensor<3x7x32x34xf32>
    %191 = stablehlo.broadcast_in_dim %43, dims = [2, 3] : (tensor<32x34xi1>) -> tensor<3x7x32x34xi1>
    %192 = stablehlo.multiply %190, %97 : tensor<3x7x32x34xf32>
    %193 = stablehlo.select %191, %192, %99 : tensor<3x7x32x34xi1>, tensor<3x7x32x34xf32>
    %194 = stablehlo.reduce(%193 init: %101) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x32x34xf32>, tensor<f32>) -> tensor<3x7x32xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1, 2] : (tensor<3x7x32xf32>) -> tensor<3x7x32x34xf32>
    %196 = stablehlo.subtract %193, %195 : tensor<3x7x32x34xf32>
    %197 = stablehlo.exponential %196 : tensor<3x7x32x34xf32>
    %198 = stablehlo.reduce(%197 init: %46) applies stablehlo.add across dimensions = [3] : (tensor<3x7x32x34xf32>, tensor<f32>) -> tensor<3x7x32xf32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0, 1, 2] : (tensor<3x7x32xf32>) -> tensor<3x7x32x34xf32>
    %200 = stablehlo.divide %197, %199 : tensor<3x7x32x34xf32>
    %201 = stablehlo.reshape %200 : (tensor<3x7x32x34xf32>) -> tensor<3x224x34xf32>
    %202 = stablehlo.dot_general %201, %186, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x224x34xf32>, tensor<34x3x8xf32>) -> tensor<3x224x8xf32>
    %203 = stablehlo.reshape %202 : (tensor<3x224x8xf32>) -> tensor<3x7x32x8xf32>
    %204 = stablehlo.transpose %203, dims = [2, 0, 1, 3] : (tensor<3x7x32x8xf32>) -> tensor<32x3x7x8xf32>
    %205 = stablehlo.reshape %204 : (tensor<32x3x7x8xf32>) -> tensor<32x168xf32>
    %206 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %207 = stablehlo.transpose %205, dims = [1, 0] : (tensor<32x168xf32>) -> tensor<168x32xf32>
    %208 = stablehlo.dot_general %206, %207, contracting_dims = [1] x [0] : (tensor<14x168xf32>, tensor<168x32xf32>) -> tensor<14x32xf32>
    %209 = stablehlo.transpose %208, dims = [1, 0] : (tensor<14x32xf32>) -> tensor<32x14xf32>
    %210 = stablehlo.add %143, %209 : tensor<32x14xf32>
    // layer 1: feed-forward
    %211 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<14xf32>) -> tensor<32x14xf32>
    %212 = stablehlo.multiply %210, %210 : tensor<32x14xf32>
    %213 = stablehlo.reduce(%212 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<32x14xf32>, tensor<f32>) -> tensor<32xf32>
    %214 = stablehlo.multiply %213, %48 : tensor<32xf32>
    %215 = stablehlo.add %214, %50 : tensor<32xf32>
    %216 = stablehlo.rsqrt %215 : tensor<32xf32>
    %217 = stablehlo.broadcast_in_dim %216, dims = [0] : (tensor<32xf32>) -> tensor<32x14xf32>
    %218 = stablehlo.multiply %210, %217 : tensor<32x14xf32>
    %219 = stablehlo.multiply %218, %211 : tensor<32x14xf32>
    %220 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %221 = stablehlo.transpose %219, dims = [1, 0] : (tensor<32x14xf32>) -> tensor<14x32xf32>
    %222 = stablehlo.dot_general %220, %221, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14x32xf32>) -> tensor<22x32xf32>
    %223 = stablehlo.transpose %222, dims = [1, 0] : (tensor<22x32xf32>) -> tensor<32x22xf32>
    %224 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %225 = stablehlo.transpose %219, dims = [1, 0] : (tensor<32x14xf32>) -> tensor<14x32xf32>
    %226 = stablehlo.dot_general %224, %225, contracting_dims = [1] x [0] : (tensor<22x14xf32>, tensor<14x32xf32>) -> tensor<22x32xf32>
    %227 = stablehlo.transpose %226, dims = [1, 0] : (tensor<22x32xf32>) -> tensor<32x22xf32>
    %228 = stablehlo.logistic %223 : tensor<32x22xf32>
    %229 = stablehlo.multiply %223, %228 : tensor<32x22xf32>
    %230 = stablehlo.multiply %229, %227 : tensor<32x22xf32>
    %231 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %232 = stablehlo.transpose %230, dims = [1, 0] : (tensor<32x22xf32>) -> tensor<22x32xf32>
    %233 = stablehlo.dot_general %231, %232, contracting_dims = [1] x [0] : (tensor<14x22xf32>, tensor<22x32xf32>) -> tensor<14x32xf32>
    %234 = stablehlo.transpose %233, dims = [1, 0] : (tensor<14x32xf32>) -> tensor<32x14xf32>
    %235 = stablehlo.add %210, %234 : tensor<32x14xf32>
    // head
    %236 = stablehlo.constant dense<0> : tensor<i32>
    %237 = stablehlo.constant dense<32> : tensor<i32>
    %238 = stablehlo.clamp %236, %length, %237 : tensor<i32>
    %239 = stablehlo.constant dense<1> : tensor<i32>
    %240 = stablehlo.subtract %238, %239 : tensor<i32>
    %241 = stablehlo.dynamic_slice %235, %240, %236, sizes = [1, 14] : (tensor<32x14xf32>, tensor<i32>, tensor<i32>) -> tensor<1x14xf32>
    %242 = stablehlo.reshape %241 : (tensor<1x14xf32>) -> tensor<14xf32>
    %243 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %244 = stablehlo.multiply %242, %242 : tensor<14xf32>
    %245 = stablehlo.reduce(%244 init: %46) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %246 = stablehlo.constant dense<7.1428575e-02> : tensor<f32>
    %247 = stablehlo.multiply %245, %246 : tensor<f32>
    %248 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %249 = stablehlo.add %247, %248 : tensor<f32>
    %250 = stablehlo.rsqrt %249 : tensor<f32>
    %251 = stablehlo.broadcast_in_dim %250, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %252 = stablehlo.multiply %242, %251 : tensor<14xf32>
    %253 = stablehlo.multiply %252, %243 : tensor<14xf32>
    %254 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %255 = stablehlo.broadcast_in_dim %253, dims = [1] : (tensor<14xf32>) -> tensor<26x14xf32>
    %256 = stablehlo.multiply %254, %255 : tensor<26x14xf32>
    %257 = stablehlo.constant dense<0.0e+00> : tensor<26x14xf32>
    %258 = stablehlo.subtract %257, %256 : tensor<26x14xf32>
    %259 = stablehlo.subtract %257, %258 : tensor<26x14xf32>
    %260 = stablehlo.reduce(%259 init: %46) applies stablehlo.add across dimensions = [1] : (tensor<26x14xf32>, tensor<f32>) -> tensor<26xf32>
    %261 = stablehlo.reduce(%260 init: %101) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %262 = stablehlo.broadcast_in_dim %261, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %263 = stablehlo.is_finite %262 : (tensor<26xf32>) -> tensor<26xi1>
    %264 = stablehlo.compare EQ, %260, %262 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %265 = stablehlo.constant dense<false> : tensor<26xi1>
    %266 = stablehlo.select %263, %264, %265 : tensor<26xi1>, tensor<26xi1>
    %267 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %268 = stablehlo.iota dim = 0 : tensor<26xui32>
    %269 = stablehlo.select %266, %268, %267 : tensor<26xi1>, tensor<26xui32>
    %270 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %271 = stablehlo.reduce(%269 init: %270) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %272 = stablehlo.bitcast_convert %271 : (tensor<ui32>) -> tensor<i32>
    return %272, %84, %179 : tensor<i32>, tensor<77x3x2x4xf32>, tensor<77x3x2x4xf32>
  }
}
