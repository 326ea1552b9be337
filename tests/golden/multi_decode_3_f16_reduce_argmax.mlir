module @multi_decode_3_argmax {
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
  ) -> (tensor<3xi32>, tensor<41x3x2x4xf32>, tensor<41x3x2x4xf32>) {
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
    %59 = stablehlo.broadcast_in_dim %57, dims = [1] : (tensor<14xf32>) -> tensor<216x14xf32>
    %60 = stablehlo.multiply %58, %59 : tensor<216x14xf32>
    %61 = stablehlo.constant dense<0.0e+00> : tensor<216x14xf32>
    %62 = stablehlo.subtract %61, %60 : tensor<216x14xf32>
    %63 = stablehlo.subtract %61, %62 : tensor<216x14xf32>
    %64 = stablehlo.reduce(%63 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<216x14xf32>, tensor<f32>) -> tensor<216xf32>
    %65 = stablehlo.reshape %64 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %66 = stablehlo.broadcast_in_dim %41, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %67 = stablehlo.broadcast_in_dim %42, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %68 = stablehlo.slice %65 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %69 = stablehlo.slice %65 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %70 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %71 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %72 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %73 = stablehlo.constant dense<0> : tensor<1x27x2x4xi32>
    %74 = stablehlo.compare EQ, %72, %73 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %75 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %76 = stablehlo.constant dense<24> : tensor<1x27x2x4xi32>
    %77 = stablehlo.compare GE, %75, %76 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %78 = stablehlo.multiply %70, %66 : tensor<1x27x2x4xf32>
    %79 = stablehlo.multiply %71, %67 : tensor<1x27x2x4xf32>
    %80 = stablehlo.subtract %78, %79 : tensor<1x27x2x4xf32>
    %81 = stablehlo.multiply %71, %66 : tensor<1x27x2x4xf32>
    %82 = stablehlo.multiply %70, %67 : tensor<1x27x2x4xf32>
    %83 = stablehlo.add %81, %82 : tensor<1x27x2x4xf32>
    %84 = stablehlo.reshape %65 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %85 = stablehlo.select %74, %80, %83 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %86 = stablehlo.select %77, %84, %85 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %87 = stablehlo.reshape %86 : (tensor<1x27x2x4xf32>) -> tensor<27x2x4xf32>
    %88 = "stablehlo.scatter"(%cache.0, %36, %87) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %89 = stablehlo.slice %88 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %90 = stablehlo.slice %88 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %91 = stablehlo.slice %88 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %93 = stablehlo.broadcast_in_dim %89, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %94 = stablehlo.multiply %92, %93 : tensor<3x7x10x2x4xf32>
    %95 = stablehlo.reduce(%94 init: %48) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %96 = stablehlo.reshape %45 : (tensor<1x10xi1>) -> tensor<10xi1>
    %97 = stablehlo.broadcast_in_dim %96, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %98 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x10xf32>
    %99 = stablehlo.multiply %95, %98 : tensor<3x7x10xf32>
    %100 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %101 = stablehlo.select %97, %99, %100 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %102 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %103 = stablehlo.reduce(%101 init: %102) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %105 = stablehlo.subtract %101, %104 : tensor<3x7x10xf32>
    %106 = stablehlo.exponential %105 : tensor<3x7x10xf32>
    %107 = stablehlo.reduce(%106 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %109 = stablehlo.divide %106, %108 : tensor<3x7x10xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %111 = stablehlo.broadcast_in_dim %90, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %112 = stablehlo.multiply %110, %111 : tensor<3x7x10x2x4xf32>
    %113 = stablehlo.reduce(%112 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %114 = stablehlo.reshape %113 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %115 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %116 = stablehlo.broadcast_in_dim %114, dims = [1] : (tensor<168xf32>) -> tensor<14x168xf32>
    %117 = stablehlo.multiply %115, %116 : tensor<14x168xf32>
    %118 = stablehlo.constant dense<0.0e+00> : tensor<14x168xf32>
    %119 = stablehlo.subtract %118, %117 : tensor<14x168xf32>
    %120 = stablehlo.subtract %118, %119 : tensor<14x168xf32>
    %121 = stablehlo.reduce(%120 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<14x168xf32>, tensor<f32>) -> tensor<14xf32>
    %122 = stablehlo.add %6, %121 : tensor<14xf32>
    // layer 0: feed-forward
    %123 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %124 = stablehlo.multiply %122, %122 : tensor<14xf32>
    %125 = stablehlo.reduce(%124 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %126 = stablehlo.multiply %125, %50 : tensor<f32>
    %127 = stablehlo.add %126, %52 : tensor<f32>
    %128 = stablehlo.rsqrt %127 : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %130 = stablehlo.multiply %122, %129 : tensor<14xf32>
    %131 = stablehlo.multiply %130, %123 : tensor<14xf32>
    %132 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %133 = stablehlo.broadcast_in_dim %131, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %134 = stablehlo.multiply %132, %133 : tensor<22x14xf32>
    %135 = stablehlo.constant dense<0.0e+00> : tensor<22x14xf32>
    %136 = stablehlo.subtract %135, %134 : tensor<22x14xf32>
    %137 = stablehlo.subtract %135, %136 : tensor<22x14xf32>
    %138 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %139 = stablehlo.broadcast_in_dim %131, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %140 = stablehlo.multiply %138, %139 : tensor<22x14xf32>
    %141 = stablehlo.subtract %135, %140 : tensor<22x14xf32>
    %142 = stablehlo.subtract %135, %141 : tensor<22x14xf32>
    %143:2 = stablehlo.reduce(%137 init: %48), (%142 init: %48) across dimensions = [1] : (tensor<22x14xf32>, tensor<22x14xf32>, tensor<f32>, tensor<f32>) -> (tensor<22xf32>, tensor<22xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %144 = stablehlo.logistic %143#0 : tensor<22xf32>
    %145 = stablehlo.multiply %143#0, %144 : tensor<22xf32>
    %146 = stablehlo.multiply %145, %143#1 : tensor<22xf32>
    %147 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %148 = stablehlo.broadcast_in_dim %146, dims = [1] : (tensor<22xf32>) -> tensor<14x22xf32>
    %149 = stablehlo.multiply %147, %148 : tensor<14x22xf32>
    %150 = stablehlo.constant dense<0.0e+00> : tensor<14x22xf32>
    %151 = stablehlo.subtract %150, %149 : tensor<14x22xf32>
    %152 = stablehlo.subtract %150, %151 : tensor<14x22xf32>
    %153 = stablehlo.reduce(%152 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<14x22xf32>, tensor<f32>) -> tensor<14xf32>
    %154 = stablehlo.add %122, %153 : tensor<14xf32>
    // layer 1: attention
    %155 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %156 = stablehlo.multiply %154, %154 : tensor<14xf32>
    %157 = stablehlo.reduce(%156 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %158 = stablehlo.multiply %157, %50 : tensor<f32>
    %159 = stablehlo.add %158, %52 : tensor<f32>
    %160 = stablehlo.rsqrt %159 : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %162 = stablehlo.multiply %154, %161 : tensor<14xf32>
    %163 = stablehlo.multiply %162, %155 : tensor<14xf32>
    %164 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %165 = stablehlo.broadcast_in_dim %163, dims = [1] : (tensor<14xf32>) -> tensor<216x14xf32>
    %166 = stablehlo.multiply %164, %165 : tensor<216x14xf32>
    %167 = stablehlo.subtract %61, %166 : tensor<216x14xf32>
    %168 = stablehlo.subtract %61, %167 : tensor<216x14xf32>
    %169 = stablehlo.reduce(%168 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<216x14xf32>, tensor<f32>) -> tensor<216xf32>
    %170 = stablehlo.reshape %169 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %171 = stablehlo.broadcast_in_dim %41, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %172 = stablehlo.broadcast_in_dim %42, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %173 = stablehlo.slice %170 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %174 = stablehlo.slice %170 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %175 = stablehlo.broadcast_in_dim %173, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %176 = stablehlo.broadcast_in_dim %174, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %177 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %178 = stablehlo.compare EQ, %177, %73 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %179 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %180 = stablehlo.compare GE, %179, %76 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %181 = stablehlo.multiply %175, %171 : tensor<1x27x2x4xf32>
    %182 = stablehlo.multiply %176, %172 : tensor<1x27x2x4xf32>
    %183 = stablehlo.subtract %181, %182 : tensor<1x27x2x4xf32>
    %184 = stablehlo.multiply %176, %171 : tensor<1x27x2x4xf32>
    %185 = stablehlo.multiply %175, %172 : tensor<1x27x2x4xf32>
    %186 = stablehlo.add %184, %185 : tensor<1x27x2x4xf32>
    %187 = stablehlo.reshape %170 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %188 = stablehlo.select %178, %183, %186 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %189 = stablehlo.select %180, %187, %188 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %190 = stablehlo.reshape %189 : (tensor<1x27x2x4xf32>) -> tensor<27x2x4xf32>
    %191 = "stablehlo.scatter"(%cache.1, %36, %190) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %192 = stablehlo.slice %191 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %193 = stablehlo.slice %191 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %194 = stablehlo.slice %191 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %196 = stablehlo.broadcast_in_dim %192, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %197 = stablehlo.multiply %195, %196 : tensor<3x7x10x2x4xf32>
    %198 = stablehlo.reduce(%197 init: %48) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %199 = stablehlo.reshape %45 : (tensor<1x10xi1>) -> tensor<10xi1>
    %200 = stablehlo.broadcast_in_dim %199, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %201 = stablehlo.multiply %198, %98 : tensor<3x7x10xf32>
    %202 = stablehlo.select %200, %201, %100 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %203 = stablehlo.reduce(%202 init: %102) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %204 = stablehlo.broadcast_in_dim %203, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %205 = stablehlo.subtract %202, %204 : tensor<3x7x10xf32>
    %206 = stablehlo.exponential %205 : tensor<3x7x10xf32>
    %207 = stablehlo.reduce(%206 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %208 = stablehlo.broadcast_in_dim %207, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %209 = stablehlo.divide %206, %208 : tensor<3x7x10xf32>
    %210 = stablehlo.broadcast_in_dim %209, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %211 = stablehlo.broadcast_in_dim %193, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %212 = stablehlo.multiply %210, %211 : tensor<3x7x10x2x4xf32>
    %213 = stablehlo.reduce(%212 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %214 = stablehlo.reshape %213 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %215 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %216 = stablehlo.broadcast_in_dim %214, dims = [1] : (tensor<168xf32>) -> tensor<14x168xf32>
    %217 = stablehlo.multiply %215, %216 : tensor<14x168xf32>
    %218 = stablehlo.subtract %118, %217 : tensor<14x168xf32>
    %219 = stablehlo.subtract %118, %218 : tensor<14x168xf32>
    %220 = stablehlo.reduce(%219 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<14x168xf32>, tensor<f32>) -> tensor<14xf32>
    %221 = stablehlo.add %154, %220 : tensor<14xf32>
    // layer 1: feed-forward
    %222 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %223 = stablehlo.multiply %221, %221 : tensor<14xf32>
    %224 = stablehlo.reduce(%223 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %225 = stablehlo.multiply %224, %50 : tensor<f32>
    %226 = stablehlo.add %225, %52 : tensor<f32>
    %227 = stablehlo.rsqrt %226 : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %229 = stablehlo.multiply %221, %228 : tensor<14xf32>
    %230 = stablehlo.multiply %229, %222 : tensor<14xf32>
    %231 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %232 = stablehlo.broadcast_in_dim %230, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %233 = stablehlo.multiply %231, %232 : tensor<22x14xf32>
    %234 = stablehlo.subtract %135, %233 : tensor<22x14xf32>
    %235 = stablehlo.subtract %135, %234 : tensor<22x14xf32>
    %236 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %237 = stablehlo.broadcast_in_dim %230, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %238 = stablehlo.multiply %236, %237 : tensor<22x14xf32>
    %239 = stablehlo.subtract %135, %238 : tensor<22x14xf32>
    %240 = stablehlo.subtract %135, %239 : tensor<22x14xf32>
    %241:2 = stablehlo.reduce(%235 init: %48), (%240 init: %48) across dimensions = [1] : (tensor<22x14xf32>, tensor<22x14xf32>, tensor<f32>, tensor<f32>) -> (tensor<22xf32>, tensor<22xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %242 = stablehlo.logistic %241#0 : tensor<22xf32>
    %243 = stablehlo.multiply %241#0, %242 : tensor<22xf32>
    %244 = stablehlo.multiply %243, %241#1 : tensor<22xf32>
    %245 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %246 = stablehlo.broadcast_in_dim %244, dims = [1] : (tensor<22xf32>) -> tensor<14x22xf32>
    %247 = stablehlo.multiply %245, %246 : tensor<14x22xf32>
    %248 = stablehlo.subtract %150, %247 : tensor<14x22xf32>
    %249 = stablehlo.subtract %150, %248 : tensor<14x22xf32>
    %250 = stablehlo.reduce(%249 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<14x22xf32>, tensor<f32>) -> tensor<14xf32>
    %251 = stablehlo.add %221, %250 : tensor<14xf32>
    // head
    %252 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %253 = stablehlo.multiply %251, %251 : tensor<14xf32>
    %254 = stablehlo.reduce(%253 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %255 = stablehlo.multiply %254, %50 : tensor<f32>
    %256 = stablehlo.add %255, %52 : tensor<f32>
    %257 = stablehlo.rsqrt %256 : tensor<f32>
    %258 = stablehlo.broadcast_in_dim %257, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %259 = stablehlo.multiply %251, %258 : tensor<14xf32>
    %260 = stablehlo.multiply %259, %252 : tensor<14xf32>
    %261 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %262 = stablehlo.broadcast_in_dim %260, dims = [1] : (tensor<14xf32>) -> tensor<26x14xf32>
    %263 = stablehlo.multiply %261, %262 : tensor<26x14xf32>
    %264 = stablehlo.constant dense<0.0e+00> : tensor<26x14xf32>
    %265 = stablehlo.subtract %264, %263 : tensor<26x14xf32>
    %266 = stablehlo.subtract %264, %265 : tensor<26x14xf32>
    %267 = stablehlo.reduce(%266 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<26x14xf32>, tensor<f32>) -> tensor<26xf32>
    %268 = stablehlo.reduce(%267 init: %102) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %269 = stablehlo.broadcast_in_dim %268, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %270 = stablehlo.is_finite %269 : (tensor<26xf32>) -> tensor<26xi1>
    %271 = stablehlo.compare EQ, %267, %269 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %272 = stablehlo.constant dense<false> : tensor<26xi1>
    %273 = stablehlo.select %270, %271, %272 : tensor<26xi1>, tensor<26xi1>
    %274 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %275 = stablehlo.iota dim = 0 : tensor<26xui32>
    %276 = stablehlo.select %273, %275, %274 : tensor<26xi1>, tensor<26xui32>
    %277 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %278 = stablehlo.reduce(%276 init: %277) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %279 = stablehlo.bitcast_convert %278 : (tensor<ui32>) -> tensor<i32>
    %280 = stablehlo.constant dense<0> : tensor<i32>
    %281 = stablehlo.constant dense<25> : tensor<i32>
    %282 = stablehlo.clamp %280, %279, %281 : tensor<i32>
    %283 = stablehlo.constant dense<1> : tensor<i32>
    %284 = stablehlo.add %position, %283 : tensor<i32>
    %285 = stablehlo.reshape %282 : (tensor<i32>) -> tensor<1xi32>
    %286 = stablehlo.clamp %1, %285, %2 : tensor<1xi32>
    %287 = "stablehlo.gather"(%model.embed_tokens.weight, %286) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf16>, tensor<1xi32>) -> tensor<1x14xf16>
    %288 = stablehlo.convert %287 : (tensor<1x14xf16>) -> tensor<1x14xf32>
    %289 = stablehlo.reshape %288 : (tensor<1x14xf32>) -> tensor<14xf32>
    %290 = stablehlo.reshape %284 : (tensor<i32>) -> tensor<1xi32>
    %291 = stablehlo.iota dim = 1 : tensor<1x27xi32>
    %292 = stablehlo.compare LT, %291, %9 : (tensor<1x27xi32>, tensor<1x27xi32>) -> tensor<1x27xi1>
    %293 = stablehlo.compare GE, %291, %11 : (tensor<1x27xi32>, tensor<1x27xi32>) -> tensor<1x27xi1>
    %294 = stablehlo.broadcast_in_dim %290, dims = [0] : (tensor<1xi32>) -> tensor<1x27xi32>
    %295 = stablehlo.clamp %14, %294, %15 : tensor<1x27xi32>
    %296 = stablehlo.add %295, %17 : tensor<1x27xi32>
    %297 = stablehlo.select %293, %296, %295 : tensor<1x27xi1>, tensor<1x27xi32>
    %298 = stablehlo.remainder %291, %20 : tensor<1x27xi32>
    %299 = stablehlo.add %298, %22 : tensor<1x27xi32>
    %300 = stablehlo.select %292, %299, %297 : tensor<1x27xi1>, tensor<1x27xi32>
    %301 = stablehlo.subtract %291, %9 : tensor<1x27xi32>
    %302 = stablehlo.remainder %301, %26 : tensor<1x27xi32>
    %303 = stablehlo.divide %291, %20 : tensor<1x27xi32>
    %304 = stablehlo.select %292, %303, %302 : tensor<1x27xi1>, tensor<1x27xi32>
    %305 = stablehlo.broadcast_in_dim %304, dims = [0, 1] : (tensor<1x27xi32>) -> tensor<1x27x2xi32>
    %306 = stablehlo.iota dim = 2 : tensor<1x27x2xi32>
    %307 = stablehlo.compare EQ, %306, %32 : (tensor<1x27x2xi32>, tensor<1x27x2xi32>) -> tensor<1x27x2xi1>
    %308 = stablehlo.broadcast_in_dim %300, dims = [0, 1] : (tensor<1x27xi32>) -> tensor<1x27x2xi32>
    %309 = stablehlo.select %307, %308, %305 : tensor<1x27x2xi1>, tensor<1x27x2xi32>
    %310 = stablehlo.reshape %309 : (tensor<1x27x2xi32>) -> tensor<27x2xi32>
    %311 = stablehlo.reshape %rope : (tensor<17x2x4xf32>) -> tensor<17x8xf32>
    %312 = stablehlo.clamp %1, %290, %38 : tensor<1xi32>
    %313 = "stablehlo.gather"(%311, %312) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<17x8xf32>, tensor<1xi32>) -> tensor<1x8xf32>
    %314 = stablehlo.slice %313 [0:1, 0:4] : (tensor<1x8xf32>) -> tensor<1x4xf32>
    %315 = stablehlo.slice %313 [0:1, 4:8] : (tensor<1x8xf32>) -> tensor<1x4xf32>
    %316 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %317 = stablehlo.broadcast_in_dim %290, dims = [0] : (tensor<1xi32>) -> tensor<1x10xi32>
    %318 = stablehlo.compare LE, %316, %317 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %319 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %320 = stablehlo.multiply %289, %289 : tensor<14xf32>
    %321 = stablehlo.reduce(%320 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %322 = stablehlo.multiply %321, %50 : tensor<f32>
    %323 = stablehlo.add %322, %52 : tensor<f32>
    %324 = stablehlo.rsqrt %323 : tensor<f32>
    %325 = stablehlo.broadcast_in_dim %324, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %326 = stablehlo.multiply %289, %325 : tensor<14xf32>
    %327 = stablehlo.multiply %326, %319 : tensor<14xf32>
    %328 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %329 = stablehlo.broadcast_in_dim %327, dims = [1] : (tensor<14xf32>) -> tensor<216x14xf32>
    %330 = stablehlo.multiply %328, %329 : tensor<216x14xf32>
    %331 = stablehlo.subtract %61, %330 : tensor<216x14xf32>
    %332 = stablehlo.subtract %61, %331 : tensor<216x14xf32>
    %333 = stablehlo.reduce(%332 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<216x14xf32>, tensor<f32>) -> tensor<216xf32>
    %334 = stablehlo.reshape %333 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %335 = stablehlo.broadcast_in_dim %314, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %336 = stablehlo.broadcast_in_dim %315, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %337 = stablehlo.slice %334 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %338 = stablehlo.slice %334 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %339 = stablehlo.broadcast_in_dim %337, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %340 = stablehlo.broadcast_in_dim %338, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %341 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %342 = stablehlo.compare EQ, %341, %73 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %343 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %344 = stablehlo.compare GE, %343, %76 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %345 = stablehlo.multiply %339, %335 : tensor<1x27x2x4xf32>
    %346 = stablehlo.multiply %340, %336 : tensor<1x27x2x4xf32>
    %347 = stablehlo.subtract %345, %346 : tensor<1x27x2x4xf32>
    %348 = stablehlo.multiply %340, %335 : tensor<1x27x2x4xf32>
    %349 = stablehlo.multiply %339, %336 : tensor<1x27x2x4xf32>
    %350 = stablehlo.add %348, %349 : tensor<1x27x2x4xf32>
    %351 = stablehlo.reshape %334 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %352 = stablehlo.select %342, %347, %350 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %353 = stablehlo.select %344, %351, %352 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %354 = stablehlo.reshape %353 : (tensor<1x27x2x4xf32>) -> tensor<27x2x4xf32>
    %355 = "stablehlo.scatter"(%88, %310, %354) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %356 = stablehlo.slice %355 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %357 = stablehlo.slice %355 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %358 = stablehlo.slice %355 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %359 = stablehlo.broadcast_in_dim %358, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %360 = stablehlo.broadcast_in_dim %356, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %361 = stablehlo.multiply %359, %360 : tensor<3x7x10x2x4xf32>
    %362 = stablehlo.reduce(%361 init: %48) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %363 = stablehlo.reshape %318 : (tensor<1x10xi1>) -> tensor<10xi1>
    %364 = stablehlo.broadcast_in_dim %363, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %365 = stablehlo.multiply %362, %98 : tensor<3x7x10xf32>
    %366 = stablehlo.select %364, %365, %100 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %367 = stablehlo.reduce(%366 init: %102) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %368 = stablehlo.broadcast_in_dim %367, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %369 = stablehlo.subtract %366, %368 : tensor<3x7x10xf32>
    %370 = stablehlo.exponential %369 : tensor<3x7x10xf32>
    %371 = stablehlo.reduce(%370 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %372 = stablehlo.broadcast_in_dim %371, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %373 = stablehlo.divide %370, %372 : tensor<3x7x10xf32>
    %374 = stablehlo.broadcast_in_dim %373, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %375 = stablehlo.broadcast_in_dim %357, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %376 = stablehlo.multiply %374, %375 : tensor<3x7x10x2x4xf32>
    %377 = stablehlo.reduce(%376 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %378 = stablehlo.reshape %377 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %379 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %380 = stablehlo.broadcast_in_dim %378, dims = [1] : (tensor<168xf32>) -> tensor<14x168xf32>
    %381 = stablehlo.multiply %379, %380 : tensor<14x168xf32>
    %382 = stablehlo.subtract %118, %381 : tensor<14x168xf32>
    %383 = stablehlo.subtract %118, %382 : tensor<14x168xf32>
    %384 = stablehlo.reduce(%383 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<14x168xf32>, tensor<f32>) -> tensor<14xf32>
    %385 = stablehlo.add %289, %384 : tensor<14xf32>
    // layer 0: feed-forward
    %386 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %387 = stablehlo.multiply %385, %385 : tensor<14xf32>
    %388 = stablehlo.reduce(%387 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %389 = stablehlo.multiply %388, %50 : tensor<f32>
    %390 = stablehlo.add %389, %52 : tensor<f32>
    %391 = stablehlo.rsqrt %390 : tensor<f32>
    %392 = stablehlo.broadcast_in_dim %391, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %393 = stablehlo.multiply %385, %392 : tensor<14xf32>
    %394 = stablehlo.multiply %393, %386 : tensor<14xf32>
    %395 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %396 = stablehlo.broadcast_in_dim %394, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %397 = stablehlo.multiply %395, %396 : tensor<22x14xf32>
    %398 = stablehlo.subtract %135, %397 : tensor<22x14xf32>
    %399 = stablehlo.subtract %135, %398 : tensor<22x14xf32>
    %400 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %401 = stablehlo.broadcast_in_dim %394, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %402 = stablehlo.multiply %400, %401 : tensor<22x14xf32>
    %403 = stablehlo.subtract %135, %402 : tensor<22x14xf32>
    %404 = stablehlo.subtract %135, %403 : tensor<22x14xf32>
    %405:2 = stablehlo.reduce(%399 init: %48), (%404 init: %48) across dimensions = [1] : (tensor<22x14xf32>, tensor<22x14xf32>, tensor<f32>, tensor<f32>) -> (tensor<22xf32>, tensor<22xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %406 = stablehlo.logistic %405#0 : tensor<22xf32>
    %407 = stablehlo.multiply %405#0, %406 : tensor<22xf32>
    %408 = stablehlo.multiply %407, %405#1 : tensor<22xf32>
    %409 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %410 = stablehlo.broadcast_in_dim %408, dims = [1] : (tensor<22xf32>) -> tensor<14x22xf32>
    %411 = stablehlo.multiply %409, %410 : tensor<14x22xf32>
    %412 = stablehlo.subtract %150, %411 : tensor<14x22xf32>
    %413 = stablehlo.subtract %150, %412 : tensor<14x22xf32>
    %414 = stablehlo.reduce(%413 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<14x22xf32>, tensor<f32>) -> tensor<14xf32>
    %415 = stablehlo.add %385, %414 : tensor<14xf32>
    // layer 1: attention
    %416 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %417 = stablehlo.multiply %415, %415 : tensor<14xf32>
    %418 = stablehlo.reduce(%417 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %419 = stablehlo.multiply %418, %50 : tensor<f32>
    %420 = stablehlo.add %419, %52 : tensor<f32>
    %421 = stablehlo.rsqrt %420 : tensor<f32>
    %422 = stablehlo.broadcast_in_dim %421, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %423 = stablehlo.multiply %415, %422 : tensor<14xf32>
    %424 = stablehlo.multiply %423, %416 : tensor<14xf32>
    %425 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %426 = stablehlo.broadcast_in_dim %424, dims = [1] : (tensor<14xf32>) -> tensor<216x14xf32>
    %427 = stablehlo.multiply %425, %426 : tensor<216x14xf32>
    %428 = stablehlo.subtract %61, %427 : tensor<216x14xf32>
    %429 = stablehlo.subtract %61, %428 : tensor<216x14xf32>
    %430 = stablehlo.reduce(%429 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<216x14xf32>, tensor<f32>) -> tensor<216xf32>
    %431 = stablehlo.reshape %430 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %432 = stablehlo.broadcast_in_dim %314, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %433 = stablehlo.broadcast_in_dim %315, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %434 = stablehlo.slice %431 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %435 = stablehlo.slice %431 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %436 = stablehlo.broadcast_in_dim %434, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %437 = stablehlo.broadcast_in_dim %435, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %438 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %439 = stablehlo.compare EQ, %438, %73 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %440 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %441 = stablehlo.compare GE, %440, %76 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %442 = stablehlo.multiply %436, %432 : tensor<1x27x2x4xf32>
    %443 = stablehlo.multiply %437, %433 : tensor<1x27x2x4xf32>
    %444 = stablehlo.subtract %442, %443 : tensor<1x27x2x4xf32>
    %445 = stablehlo.multiply %437, %432 : tensor<1x27x2x4xf32>
    %446 = stablehlo.multiply %436, %433 : tensor<1x27x2x4xf32>
    %447 = stablehlo.add %445, %446 : tensor<1x27x2x4xf32>
    %448 = stablehlo.reshape %431 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %449 = stablehlo.select %439, %444, %447 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %450 = stablehlo.select %441, %448, %449 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %451 = stablehlo.reshape %450 : (tensor<1x27x2x4xf32>) -> tensor<27x2x4xf32>
    %452 = "stablehlo.scatter"(%191, %310, %451) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %453 = stablehlo.slice %452 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %454 = stablehlo.slice %452 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %455 = stablehlo.slice %452 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %456 = stablehlo.broadcast_in_dim %455, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %457 = stablehlo.broadcast_in_dim %453, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %458 = stablehlo.multiply %456, %457 : tensor<3x7x10x2x4xf32>
    %459 = stablehlo.reduce(%458 init: %48) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %460 = stablehlo.reshape %318 : (tensor<1x10xi1>) -> tensor<10xi1>
    %461 = stablehlo.broadcast_in_dim %460, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %462 = stablehlo.multiply %459, %98 : tensor<3x7x10xf32>
    %463 = stablehlo.select %461, %462, %100 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %464 = stablehlo.reduce(%463 init: %102) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %465 = stablehlo.broadcast_in_dim %464, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %466 = stablehlo.subtract %463, %465 : tensor<3x7x10xf32>
    %467 = stablehlo.exponential %466 : tensor<3x7x10xf32>
    %468 = stablehlo.reduce(%467 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %469 = stablehlo.broadcast_in_dim %468, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %470 = stablehlo.divide %467, %469 : tensor<3x7x10xf32>
    %471 = stablehlo.broadcast_in_dim %470, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %472 = stablehlo.broadcast_in_dim %454, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %473 = stablehlo.multiply %471, %472 : tensor<3x7x10x2x4xf32>
    %474 = stablehlo.reduce(%473 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %475 = stablehlo.reshape %474 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %476 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %477 = stablehlo.broadcast_in_dim %475, dims = [1] : (tensor<168xf32>) -> tensor<14x168xf32>
    %478 = stablehlo.multiply %476, %477 : tensor<14x168xf32>
    %479 = stablehlo.subtract %118, %478 : tensor<14x168xf32>
    %480 = stablehlo.subtract %118, %479 : tensor<14x168xf32>
    %481 = stablehlo.reduce(%480 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<14x168xf32>, tensor<f32>) -> tensor<14xf32>
    %482 = stablehlo.add %415, %481 : tensor<14xf32>
    // layer 1: feed-forward
    %483 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %484 = stablehlo.multiply %482, %482 : tensor<14xf32>
    %485 = stablehlo.reduce(%484 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %486 = stablehlo.multiply %485, %50 : tensor<f32>
    %487 = stablehlo.add %486, %52 : tensor<f32>
    %488 = stablehlo.rsqrt %487 : tensor<f32>
    %489 = stablehlo.broadcast_in_dim %488, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %490 = stablehlo.multiply %482, %489 : tensor<14xf32>
    %491 = stablehlo.multiply %490, %483 : tensor<14xf32>
    %492 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %493 = stablehlo.broadcast_in_dim %491, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %494 = stablehlo.multiply %492, %493 : tensor<22x14xf32>
    %495 = stablehlo.subtract %135, %494 : tensor<22x14xf32>
    %496 = stablehlo.subtract %135, %495 : tensor<22x14xf32>
    %497 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %498 = stablehlo.broadcast_in_dim %491, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %499 = stablehlo.multiply %497, %498 : tensor<22x14xf32>
    %500 = stablehlo.subtract %135, %499 : tensor<22x14xf32>
    %501 = stablehlo.subtract %135, %500 : tensor<22x14xf32>
    %502:2 = stablehlo.reduce(%496 init: %48), (%501 init: %48) across dimensions = [1] : (tensor<22x14xf32>, tensor<22x14xf32>, tensor<f32>, tensor<f32>) -> (tensor<22xf32>, tensor<22xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %503 = stablehlo.logistic %502#0 : tensor<22xf32>
    %504 = stablehlo.multiply %502#0, %503 : tensor<22xf32>
    %505 = stablehlo.multiply %504, %502#1 : tensor<22xf32>
    %506 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %507 = stablehlo.broadcast_in_dim %505, dims = [1] : (tensor<22xf32>) -> tensor<14x22xf32>
    %508 = stablehlo.multiply %506, %507 : tensor<14x22xf32>
    %509 = stablehlo.subtract %150, %508 : tensor<14x22xf32>
    %510 = stablehlo.subtract %150, %509 : tensor<14x22xf32>
    %511 = stablehlo.reduce(%510 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<14x22xf32>, tensor<f32>) -> tensor<14xf32>
    %512 = stablehlo.add %482, %511 : tensor<14xf32>
    // head
    %513 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %514 = stablehlo.multiply %512, %512 : tensor<14xf32>
    %515 = stablehlo.reduce(%514 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %516 = stablehlo.multiply %515, %50 : tensor<f32>
    %517 = stablehlo.add %516, %52 : tensor<f32>
    %518 = stablehlo.rsqrt %517 : tensor<f32>
    %519 = stablehlo.broadcast_in_dim %518, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %520 = stablehlo.multiply %512, %519 : tensor<14xf32>
    %521 = stablehlo.multiply %520, %513 : tensor<14xf32>
    %522 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %523 = stablehlo.broadcast_in_dim %521, dims = [1] : (tensor<14xf32>) -> tensor<26x14xf32>
    %524 = stablehlo.multiply %522, %523 : tensor<26x14xf32>
    %525 = stablehlo.subtract %264, %524 : tensor<26x14xf32>
    %526 = stablehlo.subtract %264, %525 : tensor<26x14xf32>
    %527 = stablehlo.reduce(%526 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<26x14xf32>, tensor<f32>) -> tensor<26xf32>
    %528 = stablehlo.reduce(%527 init: %102) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %529 = stablehlo.broadcast_in_dim %528, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %530 = stablehlo.is_finite %529 : (tensor<26xf32>) -> tensor<26xi1>
    %531 = stablehlo.compare EQ, %527, %529 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %532 = stablehlo.select %530, %531, %272 : tensor<26xi1>, tensor<26xi1>
    %533 = stablehlo.iota dim = 0 : tensor<26xui32>
    %534 = stablehlo.select %532, %533, %274 : tensor<26xi1>, tensor<26xui32>
    %535 = stablehlo.reduce(%534 init: %277) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %536 = stablehlo.bitcast_convert %535 : (tensor<ui32>) -> tensor<i32>
    %537 = stablehlo.clamp %280, %536, %281 : tensor<i32>
    %538 = stablehlo.add %284, %283 : tensor<i32>
    %539 = stablehlo.reshape %537 : (tensor<i32>) -> tensor<1xi32>
    %540 = stablehlo.clamp %1, %539, %2 : tensor<1xi32>
    %541 = "stablehlo.gather"(%model.embed_tokens.weight, %540) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf16>, tensor<1xi32>) -> tensor<1x14xf16>
    %542 = stablehlo.convert %541 : (tensor<1x14xf16>) -> tensor<1x14xf32>
    %543 = stablehlo.reshape %542 : (tensor<1x14xf32>) -> tensor<14xf32>
    %544 = stablehlo.reshape %538 : (tensor<i32>) -> tensor<1xi32>
    %545 = stablehlo.iota dim = 1 : tensor<1x27xi32>
    %546 = stablehlo.compare LT, %545, %9 : (tensor<1x27xi32>, tensor<1x27xi32>) -> tensor<1x27xi1>
    %547 = stablehlo.compare GE, %545, %11 : (tensor<1x27xi32>, tensor<1x27xi32>) -> tensor<1x27xi1>
    %548 = stablehlo.broadcast_in_dim %544, dims = [0] : (tensor<1xi32>) -> tensor<1x27xi32>
    %549 = stablehlo.clamp %14, %548, %15 : tensor<1x27xi32>
    %550 = stablehlo.add %549, %17 : tensor<1x27xi32>
    %551 = stablehlo.select %547, %550, %549 : tensor<1x27xi1>, tensor<1x27xi32>
    %552 = stablehlo.remainder %545, %20 : tensor<1x27xi32>
    %553 = stablehlo.add %552, %22 : tensor<1x27xi32>
    %554 = stablehlo.select %546, %553, %551 : tensor<1x27xi1>, tensor<1x27xi32>
    %555 = stablehlo.subtract %545, %9 : tensor<1x27xi32>
    %556 = stablehlo.remainder %555, %26 : tensor<1x27xi32>
    %557 = stablehlo.divide %545, %20 : tensor<1x27xi32>
    %558 = stablehlo.select %546, %557, %556 : tensor<1x27xi1>, tensor<1x27xi32>
    %559 = stablehlo.broadcast_in_dim %558, dims = [0, 1] : (tensor<1x27xi32>) -> tensor<1x27x2xi32>
    %560 = stablehlo.iota dim = 2 : tensor<1x27x2xi32>
    %561 = stablehlo.compare EQ, %560, %32 : (tensor<1x27x2xi32>, tensor<1x27x2xi32>) -> tensor<1x27x2xi1>
    %562 = stablehlo.broadcast_in_dim %554, dims = [0, 1] : (tensor<1x27xi32>) -> tensor<1x27x2xi32>
    %563 = stablehlo.select %561, %562, %559 : tensor<1x27x2xi1>, tensor<1x27x2xi32>
    %564 = stablehlo.reshape %563 : (tensor<1x27x2xi32>) -> tensor<27x2xi32>
    %565 = stablehlo.reshape %rope : (tensor<17x2x4xf32>) -> tensor<17x8xf32>
    %566 = stablehlo.clamp %1, %544, %38 : tensor<1xi32>
    %567 = "stablehlo.gather"(%565, %566) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<17x8xf32>, tensor<1xi32>) -> tensor<1x8xf32>
    %568 = stablehlo.slice %567 [0:1, 0:4] : (tensor<1x8xf32>) -> tensor<1x4xf32>
    %569 = stablehlo.slice %567 [0:1, 4:8] : (tensor<1x8xf32>) -> tensor<1x4xf32>
    %570 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %571 = stablehlo.broadcast_in_dim %544, dims = [0] : (tensor<1xi32>) -> tensor<1x10xi32>
    %572 = stablehlo.compare LE, %570, %571 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %573 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %574 = stablehlo.multiply %543, %543 : tensor<14xf32>
    %575 = stablehlo.reduce(%574 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %576 = stablehlo.multiply %575, %50 : tensor<f32>
    %577 = stablehlo.add %576, %52 : tensor<f32>
    %578 = stablehlo.rsqrt %577 : tensor<f32>
    %579 = stablehlo.broadcast_in_dim %578, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %580 = stablehlo.multiply %543, %579 : tensor<14xf32>
    %581 = stablehlo.multiply %580, %573 : tensor<14xf32>
    %582 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %583 = stablehlo.broadcast_in_dim %581, dims = [1] : (tensor<14xf32>) -> tensor<216x14xf32>
    %584 = stablehlo.multiply %582, %583 : tensor<216x14xf32>
    %585 = stablehlo.subtract %61, %584 : tensor<216x14xf32>
    %586 = stablehlo.subtract %61, %585 : tensor<216x14xf32>
    %587 = stablehlo.reduce(%586 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<216x14xf32>, tensor<f32>) -> tensor<216xf32>
    %588 = stablehlo.reshape %587 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %589 = stablehlo.broadcast_in_dim %568, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %590 = stablehlo.broadcast_in_dim %569, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %591 = stablehlo.slice %588 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %592 = stablehlo.slice %588 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %593 = stablehlo.broadcast_in_dim %591, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %594 = stablehlo.broadcast_in_dim %592, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %595 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %596 = stablehlo.compare EQ, %595, %73 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %597 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %598 = stablehlo.compare GE, %597, %76 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %599 = stablehlo.multiply %593, %589 : tensor<1x27x2x4xf32>
    %600 = stablehlo.multiply %594, %590 : tensor<1x27x2x4xf32>
    %601 = stablehlo.subtract %599, %600 : tensor<1x27x2x4xf32>
    %602 = stablehlo.multiply %594, %589 : tensor<1x27x2x4xf32>
    %603 = stablehlo.multiply %593, %590 : tensor<1x27x2x4xf32>
    %604 = stablehlo.add %602, %603 : tensor<1x27x2x4xf32>
    %605 = stablehlo.reshape %588 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %606 = stablehlo.select %596, %601, %604 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %607 = stablehlo.select %598, %605, %606 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %608 = stablehlo.reshape %607 : (tensor<1x27x2x4xf32>) -> tensor<27x2x4xf32>
    %609 = "stablehlo.scatter"(%355, %564, %608) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %610 = stablehlo.slice %609 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %611 = stablehlo.slice %609 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %612 = stablehlo.slice %609 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %613 = stablehlo.broadcast_in_dim %612, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %614 = stablehlo.broadcast_in_dim %610, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %615 = stablehlo.multiply %613, %614 : tensor<3x7x10x2x4xf32>
    %616 = stablehlo.reduce(%615 init: %48) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %617 = stablehlo.reshape %572 : (tensor<1x10xi1>) -> tensor<10xi1>
    %618 = stablehlo.broadcast_in_dim %617, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %619 = stablehlo.multiply %616, %98 : tensor<3x7x10xf32>
    %620 = stablehlo.select %618, %619, %100 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %621 = stablehlo.reduce(%620 init: %102) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %622 = stablehlo.broadcast_in_dim %621, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %623 = stablehlo.subtract %620, %622 : tensor<3x7x10xf32>
    %624 = stablehlo.exponential %623 : tensor<3x7x10xf32>
    %625 = stablehlo.reduce(%624 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %626 = stablehlo.broadcast_in_dim %625, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %627 = stablehlo.divide %624, %626 : tensor<3x7x10xf32>
    %628 = stablehlo.broadcast_in_dim %627, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %629 = stablehlo.broadcast_in_dim %611, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %630 = stablehlo.multiply %628, %629 : tensor<3x7x10x2x4xf32>
    %631 = stablehlo.reduce(%630 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %632 = stablehlo.reshape %631 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %633 = stablehlo.convert %model.layers.0.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %634 = stablehlo.broadcast_in_dim %632, dims = [1] : (tensor<168xf32>) -> tensor<14x168xf32>
    %635 = stablehlo.multiply %633, %634 : tensor<14x168xf32>
    %636 = stablehlo.subtract %118, %635 : tensor<14x168xf32>
    %637 = stablehlo.subtract %118, %636 : tensor<14x168xf32>
    %638 = stablehlo.reduce(%637 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<14x168xf32>, tensor<f32>) -> tensor<14xf32>
    %639 = stablehlo.add %543, %638 : tensor<14xf32>
    // layer 0: feed-forward
    %640 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %641 = stablehlo.multiply %639, %639 : tensor<14xf32>
    %642 = stablehlo.reduce(%641 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %643 = stablehlo.multiply %642, %50 : tensor<f32>
    %644 = stablehlo.add %643, %52 : tensor<f32>
    %645 = stablehlo.rsqrt %644 : tensor<f32>
    %646 = stablehlo.broadcast_in_dim %645, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %647 = stablehlo.multiply %639, %646 : tensor<14xf32>
    %648 = stablehlo.multiply %647, %640 : tensor<14xf32>
    %649 = stablehlo.convert %model.layers.0.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %650 = stablehlo.broadcast_in_dim %648, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %651 = stablehlo.multiply %649, %650 : tensor<22x14xf32>
    %652 = stablehlo.subtract %135, %651 : tensor<22x14xf32>
    %653 = stablehlo.subtract %135, %652 : tensor<22x14xf32>
    %654 = stablehlo.convert %model.layers.0.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %655 = stablehlo.broadcast_in_dim %648, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %656 = stablehlo.multiply %654, %655 : tensor<22x14xf32>
    %657 = stablehlo.subtract %135, %656 : tensor<22x14xf32>
    %658 = stablehlo.subtract %135, %657 : tensor<22x14xf32>
    %659:2 = stablehlo.reduce(%653 init: %48), (%658 init: %48) across dimensions = [1] : (tensor<22x14xf32>, tensor<22x14xf32>, tensor<f32>, tensor<f32>) -> (tensor<22xf32>, tensor<22xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %660 = stablehlo.logistic %659#0 : tensor<22xf32>
    %661 = stablehlo.multiply %659#0, %660 : tensor<22xf32>
    %662 = stablehlo.multiply %661, %659#1 : tensor<22xf32>
    %663 = stablehlo.convert %model.layers.0.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %664 = stablehlo.broadcast_in_dim %662, dims = [1] : (tensor<22xf32>) -> tensor<14x22xf32>
    %665 = stablehlo.multiply %663, %664 : tensor<14x22xf32>
    %666 = stablehlo.subtract %150, %665 : tensor<14x22xf32>
    %667 = stablehlo.subtract %150, %666 : tensor<14x22xf32>
    %668 = stablehlo.reduce(%667 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<14x22xf32>, tensor<f32>) -> tensor<14xf32>
    %669 = stablehlo.add %639, %668 : tensor<14xf32>
    // layer 1: attention
    %670 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %671 = stablehlo.multiply %669, %669 : tensor<14xf32>
    %672 = stablehlo.reduce(%671 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %673 = stablehlo.multiply %672, %50 : tensor<f32>
    %674 = stablehlo.add %673, %52 : tensor<f32>
    %675 = stablehlo.rsqrt %674 : tensor<f32>
    %676 = stablehlo.broadcast_in_dim %675, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %677 = stablehlo.multiply %669, %676 : tensor<14xf32>
    %678 = stablehlo.multiply %677, %670 : tensor<14xf32>
    %679 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.weight : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %680 = stablehlo.broadcast_in_dim %678, dims = [1] : (tensor<14xf32>) -> tensor<216x14xf32>
    %681 = stablehlo.multiply %679, %680 : tensor<216x14xf32>
    %682 = stablehlo.subtract %61, %681 : tensor<216x14xf32>
    %683 = stablehlo.subtract %61, %682 : tensor<216x14xf32>
    %684 = stablehlo.reduce(%683 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<216x14xf32>, tensor<f32>) -> tensor<216xf32>
    %685 = stablehlo.reshape %684 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %686 = stablehlo.broadcast_in_dim %568, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %687 = stablehlo.broadcast_in_dim %569, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %688 = stablehlo.slice %685 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %689 = stablehlo.slice %685 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %690 = stablehlo.broadcast_in_dim %688, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %691 = stablehlo.broadcast_in_dim %689, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %692 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %693 = stablehlo.compare EQ, %692, %73 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %694 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %695 = stablehlo.compare GE, %694, %76 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %696 = stablehlo.multiply %690, %686 : tensor<1x27x2x4xf32>
    %697 = stablehlo.multiply %691, %687 : tensor<1x27x2x4xf32>
    %698 = stablehlo.subtract %696, %697 : tensor<1x27x2x4xf32>
    %699 = stablehlo.multiply %691, %686 : tensor<1x27x2x4xf32>
    %700 = stablehlo.multiply %690, %687 : tensor<1x27x2x4xf32>
    %701 = stablehlo.add %699, %700 : tensor<1x27x2x4xf32>
    %702 = stablehlo.reshape %685 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %703 = stablehlo.select %693, %698, %701 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %704 = stablehlo.select %695, %702, %703 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %705 = stablehlo.reshape %704 : (tensor<1x27x2x4xf32>) -> tensor<27x2x4xf32>
    %706 = "stablehlo.scatter"(%452, %564, %705) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %707 = stablehlo.slice %706 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %708 = stablehlo.slice %706 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %709 = stablehlo.slice %706 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %710 = stablehlo.broadcast_in_dim %709, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %711 = stablehlo.broadcast_in_dim %707, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %712 = stablehlo.multiply %710, %711 : tensor<3x7x10x2x4xf32>
    %713 = stablehlo.reduce(%712 init: %48) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %714 = stablehlo.reshape %572 : (tensor<1x10xi1>) -> tensor<10xi1>
    %715 = stablehlo.broadcast_in_dim %714, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %716 = stablehlo.multiply %713, %98 : tensor<3x7x10xf32>
    %717 = stablehlo.select %715, %716, %100 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %718 = stablehlo.reduce(%717 init: %102) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %719 = stablehlo.broadcast_in_dim %718, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %720 = stablehlo.subtract %717, %719 : tensor<3x7x10xf32>
    %721 = stablehlo.exponential %720 : tensor<3x7x10xf32>
    %722 = stablehlo.reduce(%721 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %723 = stablehlo.broadcast_in_dim %722, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %724 = stablehlo.divide %721, %723 : tensor<3x7x10xf32>
    %725 = stablehlo.broadcast_in_dim %724, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %726 = stablehlo.broadcast_in_dim %708, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %727 = stablehlo.multiply %725, %726 : tensor<3x7x10x2x4xf32>
    %728 = stablehlo.reduce(%727 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %729 = stablehlo.reshape %728 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %730 = stablehlo.convert %model.layers.1.self_attn.o_proj.weight : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %731 = stablehlo.broadcast_in_dim %729, dims = [1] : (tensor<168xf32>) -> tensor<14x168xf32>
    %732 = stablehlo.multiply %730, %731 : tensor<14x168xf32>
    %733 = stablehlo.subtract %118, %732 : tensor<14x168xf32>
    %734 = stablehlo.subtract %118, %733 : tensor<14x168xf32>
    %735 = stablehlo.reduce(%734 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<14x168xf32>, tensor<f32>) -> tensor<14xf32>
    %736 = stablehlo.add %669, %735 : tensor<14xf32>
    // layer 1: feed-forward
    %737 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %738 = stablehlo.multiply %736, %736 : tensor<14xf32>
    %739 = stablehlo.reduce(%738 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %740 = stablehlo.multiply %739, %50 : tensor<f32>
    %741 = stablehlo.add %740, %52 : tensor<f32>
    %742 = stablehlo.rsqrt %741 : tensor<f32>
    %743 = stablehlo.broadcast_in_dim %742, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %744 = stablehlo.multiply %736, %743 : tensor<14xf32>
    %745 = stablehlo.multiply %744, %737 : tensor<14xf32>
    %746 = stablehlo.convert %model.layers.1.mlp.gate_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %747 = stablehlo.broadcast_in_dim %745, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %748 = stablehlo.multiply %746, %747 : tensor<22x14xf32>
    %749 = stablehlo.subtract %135, %748 : tensor<22x14xf32>
    %750 = stablehlo.subtract %135, %749 : tensor<22x14xf32>
    %751 = stablehlo.convert %model.layers.1.mlp.up_proj.weight : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %752 = stablehlo.broadcast_in_dim %745, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %753 = stablehlo.multiply %751, %752 : tensor<22x14xf32>
    %754 = stablehlo.subtract %135, %753 : tensor<22x14xf32>
    %755 = stablehlo.subtract %135, %754 : tensor<22x14xf32>
    %756:2 = stablehlo.reduce(%750 init: %48), (%755 init: %48) across dimensions = [1] : (tensor<22x14xf32>, tensor<22x14xf32>, tensor<f32>, tensor<f32>) -> (tensor<22xf32>, tensor<22xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %757 = stablehlo.logistic %756#0 : tensor<22xf32>
    %758 = stablehlo.multiply %756#0, %757 : tensor<22xf32>
    %759 = stablehlo.multiply %758, %756#1 : tensor<22xf32>
    %760 = stablehlo.convert %model.layers.1.mlp.down_proj.weight : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %761 = stablehlo.broadcast_in_dim %759, dims = [1] : (tensor<22xf32>) -> tensor<14x22xf32>
    %762 = stablehlo.multiply %760, %761 : tensor<14x22xf32>
    %763 = stablehlo.subtract %150, %762 : tensor<14x22xf32>
    %764 = stablehlo.subtract %150, %763 : tensor<14x22xf32>
    %765 = stablehlo.reduce(%764 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<14x22xf32>, tensor<f32>) -> tensor<14xf32>
    %766 = stablehlo.add %736, %765 : tensor<14xf32>
    // head
    %767 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %768 = stablehlo.multiply %766, %766 : tensor<14xf32>
    %769 = stablehlo.reduce(%768 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %770 = stablehlo.multiply %769, %50 : tensor<f32>
    %771 = stablehlo.add %770, %52 : tensor<f32>
    %772 = stablehlo.rsqrt %771 : tensor<f32>
    %773 = stablehlo.broadcast_in_dim %772, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %774 = stablehlo.multiply %766, %773 : tensor<14xf32>
    %775 = stablehlo.multiply %774, %767 : tensor<14xf32>
    %776 = stablehlo.convert %model.embed_tokens.weight : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %777 = stablehlo.broadcast_in_dim %775, dims = [1] : (tensor<14xf32>) -> tensor<26x14xf32>
    %778 = stablehlo.multiply %776, %777 : tensor<26x14xf32>
    %779 = stablehlo.subtract %264, %778 : tensor<26x14xf32>
    %780 = stablehlo.subtract %264, %779 : tensor<26x14xf32>
    %781 = stablehlo.reduce(%780 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<26x14xf32>, tensor<f32>) -> tensor<26xf32>
    %782 = stablehlo.reduce(%781 init: %102) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %783 = stablehlo.broadcast_in_dim %782, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %784 = stablehlo.is_finite %783 : (tensor<26xf32>) -> tensor<26xi1>
    %785 = stablehlo.compare EQ, %781, %783 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %786 = stablehlo.select %784, %785, %272 : tensor<26xi1>, tensor<26xi1>
    %787 = stablehlo.iota dim = 0 : tensor<26xui32>
    %788 = stablehlo.select %786, %787, %274 : tensor<26xi1>, tensor<26xui32>
    %789 = stablehlo.reduce(%788 init: %277) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %790 = stablehlo.bitcast_convert %789 : (tensor<ui32>) -> tensor<i32>
    %791 = stablehlo.broadcast_in_dim %279, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %792 = stablehlo.iota dim = 0 : tensor<3xi32>
    %793 = stablehlo.constant dense<1> : tensor<3xi32>
    %794 = stablehlo.compare EQ, %792, %793 : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %795 = stablehlo.broadcast_in_dim %536, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %796 = stablehlo.select %794, %795, %791 : tensor<3xi1>, tensor<3xi32>
    %797 = stablehlo.iota dim = 0 : tensor<3xi32>
    %798 = stablehlo.constant dense<2> : tensor<3xi32>
    %799 = stablehlo.compare EQ, %797, %798 : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %800 = stablehlo.broadcast_in_dim %790, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %801 = stablehlo.select %799, %800, %796 : tensor<3xi1>, tensor<3xi32>
    return %801, %609, %706 : tensor<3xi32>, tensor<41x3x2x4xf32>, tensor<41x3x2x4xf32>
  }
}
