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
    %280 = stablehlo.optimization_barrier %model.embed_tokens.weight : tensor<26x14xf16>
    %281 = stablehlo.optimization_barrier %model.layers.0.self_attn.qkv_proj.weight : tensor<216x14xf16>
    %282 = stablehlo.optimization_barrier %model.layers.0.self_attn.o_proj.weight : tensor<14x168xf16>
    %283 = stablehlo.optimization_barrier %model.layers.0.mlp.gate_proj.weight : tensor<22x14xf16>
    %284 = stablehlo.optimization_barrier %model.layers.0.mlp.up_proj.weight : tensor<22x14xf16>
    %285 = stablehlo.optimization_barrier %model.layers.0.mlp.down_proj.weight : tensor<14x22xf16>
    %286 = stablehlo.optimization_barrier %model.layers.1.self_attn.qkv_proj.weight : tensor<216x14xf16>
    %287 = stablehlo.optimization_barrier %model.layers.1.self_attn.o_proj.weight : tensor<14x168xf16>
    %288 = stablehlo.optimization_barrier %model.layers.1.mlp.gate_proj.weight : tensor<22x14xf16>
    %289 = stablehlo.optimization_barrier %model.layers.1.mlp.up_proj.weight : tensor<22x14xf16>
    %290 = stablehlo.optimization_barrier %model.layers.1.mlp.down_proj.weight : tensor<14x22xf16>
    %291 = stablehlo.constant dense<0> : tensor<i32>
    %292 = stablehlo.constant dense<25> : tensor<i32>
    %293 = stablehlo.clamp %291, %279, %292 : tensor<i32>
    %294 = stablehlo.constant dense<1> : tensor<i32>
    %295 = stablehlo.add %position, %294 : tensor<i32>
    %296 = stablehlo.reshape %293 : (tensor<i32>) -> tensor<1xi32>
    %297 = stablehlo.clamp %1, %296, %2 : tensor<1xi32>
    %298 = "stablehlo.gather"(%280, %297) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf16>, tensor<1xi32>) -> tensor<1x14xf16>
    %299 = stablehlo.convert %298 : (tensor<1x14xf16>) -> tensor<1x14xf32>
    %300 = stablehlo.reshape %299 : (tensor<1x14xf32>) -> tensor<14xf32>
    %301 = stablehlo.reshape %295 : (tensor<i32>) -> tensor<1xi32>
    %302 = stablehlo.iota dim = 1 : tensor<1x27xi32>
    %303 = stablehlo.compare LT, %302, %9 : (tensor<1x27xi32>, tensor<1x27xi32>) -> tensor<1x27xi1>
    %304 = stablehlo.compare GE, %302, %11 : (tensor<1x27xi32>, tensor<1x27xi32>) -> tensor<1x27xi1>
    %305 = stablehlo.broadcast_in_dim %301, dims = [0] : (tensor<1xi32>) -> tensor<1x27xi32>
    %306 = stablehlo.clamp %14, %305, %15 : tensor<1x27xi32>
    %307 = stablehlo.add %306, %17 : tensor<1x27xi32>
    %308 = stablehlo.select %304, %307, %306 : tensor<1x27xi1>, tensor<1x27xi32>
    %309 = stablehlo.remainder %302, %20 : tensor<1x27xi32>
    %310 = stablehlo.add %309, %22 : tensor<1x27xi32>
    %311 = stablehlo.select %303, %310, %308 : tensor<1x27xi1>, tensor<1x27xi32>
    %312 = stablehlo.subtract %302, %9 : tensor<1x27xi32>
    %313 = stablehlo.remainder %312, %26 : tensor<1x27xi32>
    %314 = stablehlo.divide %302, %20 : tensor<1x27xi32>
    %315 = stablehlo.select %303, %314, %313 : tensor<1x27xi1>, tensor<1x27xi32>
    %316 = stablehlo.broadcast_in_dim %315, dims = [0, 1] : (tensor<1x27xi32>) -> tensor<1x27x2xi32>
    %317 = stablehlo.iota dim = 2 : tensor<1x27x2xi32>
    %318 = stablehlo.compare EQ, %317, %32 : (tensor<1x27x2xi32>, tensor<1x27x2xi32>) -> tensor<1x27x2xi1>
    %319 = stablehlo.broadcast_in_dim %311, dims = [0, 1] : (tensor<1x27xi32>) -> tensor<1x27x2xi32>
    %320 = stablehlo.select %318, %319, %316 : tensor<1x27x2xi1>, tensor<1x27x2xi32>
    %321 = stablehlo.reshape %320 : (tensor<1x27x2xi32>) -> tensor<27x2xi32>
    %322 = stablehlo.reshape %rope : (tensor<17x2x4xf32>) -> tensor<17x8xf32>
    %323 = stablehlo.clamp %1, %301, %38 : tensor<1xi32>
    %324 = "stablehlo.gather"(%322, %323) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<17x8xf32>, tensor<1xi32>) -> tensor<1x8xf32>
    %325 = stablehlo.slice %324 [0:1, 0:4] : (tensor<1x8xf32>) -> tensor<1x4xf32>
    %326 = stablehlo.slice %324 [0:1, 4:8] : (tensor<1x8xf32>) -> tensor<1x4xf32>
    %327 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %328 = stablehlo.broadcast_in_dim %301, dims = [0] : (tensor<1xi32>) -> tensor<1x10xi32>
    %329 = stablehlo.compare LE, %327, %328 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %330 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %331 = stablehlo.multiply %300, %300 : tensor<14xf32>
    %332 = stablehlo.reduce(%331 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %333 = stablehlo.multiply %332, %50 : tensor<f32>
    %334 = stablehlo.add %333, %52 : tensor<f32>
    %335 = stablehlo.rsqrt %334 : tensor<f32>
    %336 = stablehlo.broadcast_in_dim %335, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %337 = stablehlo.multiply %300, %336 : tensor<14xf32>
    %338 = stablehlo.multiply %337, %330 : tensor<14xf32>
    %339 = stablehlo.convert %281 : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %340 = stablehlo.broadcast_in_dim %338, dims = [1] : (tensor<14xf32>) -> tensor<216x14xf32>
    %341 = stablehlo.multiply %339, %340 : tensor<216x14xf32>
    %342 = stablehlo.subtract %61, %341 : tensor<216x14xf32>
    %343 = stablehlo.subtract %61, %342 : tensor<216x14xf32>
    %344 = stablehlo.reduce(%343 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<216x14xf32>, tensor<f32>) -> tensor<216xf32>
    %345 = stablehlo.reshape %344 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %346 = stablehlo.broadcast_in_dim %325, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %347 = stablehlo.broadcast_in_dim %326, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %348 = stablehlo.slice %345 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %349 = stablehlo.slice %345 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %350 = stablehlo.broadcast_in_dim %348, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %351 = stablehlo.broadcast_in_dim %349, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %352 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %353 = stablehlo.compare EQ, %352, %73 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %354 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %355 = stablehlo.compare GE, %354, %76 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %356 = stablehlo.multiply %350, %346 : tensor<1x27x2x4xf32>
    %357 = stablehlo.multiply %351, %347 : tensor<1x27x2x4xf32>
    %358 = stablehlo.subtract %356, %357 : tensor<1x27x2x4xf32>
    %359 = stablehlo.multiply %351, %346 : tensor<1x27x2x4xf32>
    %360 = stablehlo.multiply %350, %347 : tensor<1x27x2x4xf32>
    %361 = stablehlo.add %359, %360 : tensor<1x27x2x4xf32>
    %362 = stablehlo.reshape %345 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %363 = stablehlo.select %353, %358, %361 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %364 = stablehlo.select %355, %362, %363 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %365 = stablehlo.reshape %364 : (tensor<1x27x2x4xf32>) -> tensor<27x2x4xf32>
    %366 = "stablehlo.scatter"(%88, %321, %365) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %367 = stablehlo.slice %366 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %368 = stablehlo.slice %366 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %369 = stablehlo.slice %366 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %370 = stablehlo.broadcast_in_dim %369, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %371 = stablehlo.broadcast_in_dim %367, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %372 = stablehlo.multiply %370, %371 : tensor<3x7x10x2x4xf32>
    %373 = stablehlo.reduce(%372 init: %48) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %374 = stablehlo.reshape %329 : (tensor<1x10xi1>) -> tensor<10xi1>
    %375 = stablehlo.broadcast_in_dim %374, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %376 = stablehlo.multiply %373, %98 : tensor<3x7x10xf32>
    %377 = stablehlo.select %375, %376, %100 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %378 = stablehlo.reduce(%377 init: %102) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %379 = stablehlo.broadcast_in_dim %378, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %380 = stablehlo.subtract %377, %379 : tensor<3x7x10xf32>
    %381 = stablehlo.exponential %380 : tensor<3x7x10xf32>
    %382 = stablehlo.reduce(%381 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %383 = stablehlo.broadcast_in_dim %382, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %384 = stablehlo.divide %381, %383 : tensor<3x7x10xf32>
    %385 = stablehlo.broadcast_in_dim %384, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %386 = stablehlo.broadcast_in_dim %368, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %387 = stablehlo.multiply %385, %386 : tensor<3x7x10x2x4xf32>
    %388 = stablehlo.reduce(%387 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %389 = stablehlo.reshape %388 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %390 = stablehlo.convert %282 : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %391 = stablehlo.broadcast_in_dim %389, dims = [1] : (tensor<168xf32>) -> tensor<14x168xf32>
    %392 = stablehlo.multiply %390, %391 : tensor<14x168xf32>
    %393 = stablehlo.subtract %118, %392 : tensor<14x168xf32>
    %394 = stablehlo.subtract %118, %393 : tensor<14x168xf32>
    %395 = stablehlo.reduce(%394 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<14x168xf32>, tensor<f32>) -> tensor<14xf32>
    %396 = stablehlo.add %300, %395 : tensor<14xf32>
    // layer 0: feed-forward
    %397 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %398 = stablehlo.multiply %396, %396 : tensor<14xf32>
    %399 = stablehlo.reduce(%398 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %400 = stablehlo.multiply %399, %50 : tensor<f32>
    %401 = stablehlo.add %400, %52 : tensor<f32>
    %402 = stablehlo.rsqrt %401 : tensor<f32>
    %403 = stablehlo.broadcast_in_dim %402, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %404 = stablehlo.multiply %396, %403 : tensor<14xf32>
    %405 = stablehlo.multiply %404, %397 : tensor<14xf32>
    %406 = stablehlo.convert %283 : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %407 = stablehlo.broadcast_in_dim %405, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %408 = stablehlo.multiply %406, %407 : tensor<22x14xf32>
    %409 = stablehlo.subtract %135, %408 : tensor<22x14xf32>
    %410 = stablehlo.subtract %135, %409 : tensor<22x14xf32>
    %411 = stablehlo.convert %284 : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %412 = stablehlo.broadcast_in_dim %405, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %413 = stablehlo.multiply %411, %412 : tensor<22x14xf32>
    %414 = stablehlo.subtract %135, %413 : tensor<22x14xf32>
    %415 = stablehlo.subtract %135, %414 : tensor<22x14xf32>
    %416:2 = stablehlo.reduce(%410 init: %48), (%415 init: %48) across dimensions = [1] : (tensor<22x14xf32>, tensor<22x14xf32>, tensor<f32>, tensor<f32>) -> (tensor<22xf32>, tensor<22xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %417 = stablehlo.logistic %416#0 : tensor<22xf32>
    %418 = stablehlo.multiply %416#0, %417 : tensor<22xf32>
    %419 = stablehlo.multiply %418, %416#1 : tensor<22xf32>
    %420 = stablehlo.convert %285 : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %421 = stablehlo.broadcast_in_dim %419, dims = [1] : (tensor<22xf32>) -> tensor<14x22xf32>
    %422 = stablehlo.multiply %420, %421 : tensor<14x22xf32>
    %423 = stablehlo.subtract %150, %422 : tensor<14x22xf32>
    %424 = stablehlo.subtract %150, %423 : tensor<14x22xf32>
    %425 = stablehlo.reduce(%424 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<14x22xf32>, tensor<f32>) -> tensor<14xf32>
    %426 = stablehlo.add %396, %425 : tensor<14xf32>
    // layer 1: attention
    %427 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %428 = stablehlo.multiply %426, %426 : tensor<14xf32>
    %429 = stablehlo.reduce(%428 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %430 = stablehlo.multiply %429, %50 : tensor<f32>
    %431 = stablehlo.add %430, %52 : tensor<f32>
    %432 = stablehlo.rsqrt %431 : tensor<f32>
    %433 = stablehlo.broadcast_in_dim %432, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %434 = stablehlo.multiply %426, %433 : tensor<14xf32>
    %435 = stablehlo.multiply %434, %427 : tensor<14xf32>
    %436 = stablehlo.convert %286 : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %437 = stablehlo.broadcast_in_dim %435, dims = [1] : (tensor<14xf32>) -> tensor<216x14xf32>
    %438 = stablehlo.multiply %436, %437 : tensor<216x14xf32>
    %439 = stablehlo.subtract %61, %438 : tensor<216x14xf32>
    %440 = stablehlo.subtract %61, %439 : tensor<216x14xf32>
    %441 = stablehlo.reduce(%440 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<216x14xf32>, tensor<f32>) -> tensor<216xf32>
    %442 = stablehlo.reshape %441 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %443 = stablehlo.broadcast_in_dim %325, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %444 = stablehlo.broadcast_in_dim %326, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %445 = stablehlo.slice %442 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %446 = stablehlo.slice %442 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %447 = stablehlo.broadcast_in_dim %445, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %448 = stablehlo.broadcast_in_dim %446, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %449 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %450 = stablehlo.compare EQ, %449, %73 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %451 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %452 = stablehlo.compare GE, %451, %76 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %453 = stablehlo.multiply %447, %443 : tensor<1x27x2x4xf32>
    %454 = stablehlo.multiply %448, %444 : tensor<1x27x2x4xf32>
    %455 = stablehlo.subtract %453, %454 : tensor<1x27x2x4xf32>
    %456 = stablehlo.multiply %448, %443 : tensor<1x27x2x4xf32>
    %457 = stablehlo.multiply %447, %444 : tensor<1x27x2x4xf32>
    %458 = stablehlo.add %456, %457 : tensor<1x27x2x4xf32>
    %459 = stablehlo.reshape %442 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %460 = stablehlo.select %450, %455, %458 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %461 = stablehlo.select %452, %459, %460 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %462 = stablehlo.reshape %461 : (tensor<1x27x2x4xf32>) -> tensor<27x2x4xf32>
    %463 = "stablehlo.scatter"(%191, %321, %462) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %464 = stablehlo.slice %463 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %465 = stablehlo.slice %463 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %466 = stablehlo.slice %463 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %467 = stablehlo.broadcast_in_dim %466, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %468 = stablehlo.broadcast_in_dim %464, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %469 = stablehlo.multiply %467, %468 : tensor<3x7x10x2x4xf32>
    %470 = stablehlo.reduce(%469 init: %48) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %471 = stablehlo.reshape %329 : (tensor<1x10xi1>) -> tensor<10xi1>
    %472 = stablehlo.broadcast_in_dim %471, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %473 = stablehlo.multiply %470, %98 : tensor<3x7x10xf32>
    %474 = stablehlo.select %472, %473, %100 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %475 = stablehlo.reduce(%474 init: %102) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %476 = stablehlo.broadcast_in_dim %475, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %477 = stablehlo.subtract %474, %476 : tensor<3x7x10xf32>
    %478 = stablehlo.exponential %477 : tensor<3x7x10xf32>
    %479 = stablehlo.reduce(%478 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %480 = stablehlo.broadcast_in_dim %479, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %481 = stablehlo.divide %478, %480 : tensor<3x7x10xf32>
    %482 = stablehlo.broadcast_in_dim %481, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %483 = stablehlo.broadcast_in_dim %465, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %484 = stablehlo.multiply %482, %483 : tensor<3x7x10x2x4xf32>
    %485 = stablehlo.reduce(%484 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %486 = stablehlo.reshape %485 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %487 = stablehlo.convert %287 : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %488 = stablehlo.broadcast_in_dim %486, dims = [1] : (tensor<168xf32>) -> tensor<14x168xf32>
    %489 = stablehlo.multiply %487, %488 : tensor<14x168xf32>
    %490 = stablehlo.subtract %118, %489 : tensor<14x168xf32>
    %491 = stablehlo.subtract %118, %490 : tensor<14x168xf32>
    %492 = stablehlo.reduce(%491 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<14x168xf32>, tensor<f32>) -> tensor<14xf32>
    %493 = stablehlo.add %426, %492 : tensor<14xf32>
    // layer 1: feed-forward
    %494 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %495 = stablehlo.multiply %493, %493 : tensor<14xf32>
    %496 = stablehlo.reduce(%495 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %497 = stablehlo.multiply %496, %50 : tensor<f32>
    %498 = stablehlo.add %497, %52 : tensor<f32>
    %499 = stablehlo.rsqrt %498 : tensor<f32>
    %500 = stablehlo.broadcast_in_dim %499, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %501 = stablehlo.multiply %493, %500 : tensor<14xf32>
    %502 = stablehlo.multiply %501, %494 : tensor<14xf32>
    %503 = stablehlo.convert %288 : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %504 = stablehlo.broadcast_in_dim %502, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %505 = stablehlo.multiply %503, %504 : tensor<22x14xf32>
    %506 = stablehlo.subtract %135, %505 : tensor<22x14xf32>
    %507 = stablehlo.subtract %135, %506 : tensor<22x14xf32>
    %508 = stablehlo.convert %289 : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %509 = stablehlo.broadcast_in_dim %502, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %510 = stablehlo.multiply %508, %509 : tensor<22x14xf32>
    %511 = stablehlo.subtract %135, %510 : tensor<22x14xf32>
    %512 = stablehlo.subtract %135, %511 : tensor<22x14xf32>
    %513:2 = stablehlo.reduce(%507 init: %48), (%512 init: %48) across dimensions = [1] : (tensor<22x14xf32>, tensor<22x14xf32>, tensor<f32>, tensor<f32>) -> (tensor<22xf32>, tensor<22xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %514 = stablehlo.logistic %513#0 : tensor<22xf32>
    %515 = stablehlo.multiply %513#0, %514 : tensor<22xf32>
    %516 = stablehlo.multiply %515, %513#1 : tensor<22xf32>
    %517 = stablehlo.convert %290 : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %518 = stablehlo.broadcast_in_dim %516, dims = [1] : (tensor<22xf32>) -> tensor<14x22xf32>
    %519 = stablehlo.multiply %517, %518 : tensor<14x22xf32>
    %520 = stablehlo.subtract %150, %519 : tensor<14x22xf32>
    %521 = stablehlo.subtract %150, %520 : tensor<14x22xf32>
    %522 = stablehlo.reduce(%521 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<14x22xf32>, tensor<f32>) -> tensor<14xf32>
    %523 = stablehlo.add %493, %522 : tensor<14xf32>
    // head
    %524 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %525 = stablehlo.multiply %523, %523 : tensor<14xf32>
    %526 = stablehlo.reduce(%525 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %527 = stablehlo.multiply %526, %50 : tensor<f32>
    %528 = stablehlo.add %527, %52 : tensor<f32>
    %529 = stablehlo.rsqrt %528 : tensor<f32>
    %530 = stablehlo.broadcast_in_dim %529, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %531 = stablehlo.multiply %523, %530 : tensor<14xf32>
    %532 = stablehlo.multiply %531, %524 : tensor<14xf32>
    %533 = stablehlo.convert %280 : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %534 = stablehlo.broadcast_in_dim %532, dims = [1] : (tensor<14xf32>) -> tensor<26x14xf32>
    %535 = stablehlo.multiply %533, %534 : tensor<26x14xf32>
    %536 = stablehlo.subtract %264, %535 : tensor<26x14xf32>
    %537 = stablehlo.subtract %264, %536 : tensor<26x14xf32>
    %538 = stablehlo.reduce(%537 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<26x14xf32>, tensor<f32>) -> tensor<26xf32>
    %539 = stablehlo.reduce(%538 init: %102) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %540 = stablehlo.broadcast_in_dim %539, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %541 = stablehlo.is_finite %540 : (tensor<26xf32>) -> tensor<26xi1>
    %542 = stablehlo.compare EQ, %538, %540 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %543 = stablehlo.select %541, %542, %272 : tensor<26xi1>, tensor<26xi1>
    %544 = stablehlo.iota dim = 0 : tensor<26xui32>
    %545 = stablehlo.select %543, %544, %274 : tensor<26xi1>, tensor<26xui32>
    %546 = stablehlo.reduce(%545 init: %277) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %547 = stablehlo.bitcast_convert %546 : (tensor<ui32>) -> tensor<i32>
    %548 = stablehlo.optimization_barrier %280 : tensor<26x14xf16>
    %549 = stablehlo.optimization_barrier %281 : tensor<216x14xf16>
    %550 = stablehlo.optimization_barrier %282 : tensor<14x168xf16>
    %551 = stablehlo.optimization_barrier %283 : tensor<22x14xf16>
    %552 = stablehlo.optimization_barrier %284 : tensor<22x14xf16>
    %553 = stablehlo.optimization_barrier %285 : tensor<14x22xf16>
    %554 = stablehlo.optimization_barrier %286 : tensor<216x14xf16>
    %555 = stablehlo.optimization_barrier %287 : tensor<14x168xf16>
    %556 = stablehlo.optimization_barrier %288 : tensor<22x14xf16>
    %557 = stablehlo.optimization_barrier %289 : tensor<22x14xf16>
    %558 = stablehlo.optimization_barrier %290 : tensor<14x22xf16>
    %559 = stablehlo.clamp %291, %547, %292 : tensor<i32>
    %560 = stablehlo.add %295, %294 : tensor<i32>
    %561 = stablehlo.reshape %559 : (tensor<i32>) -> tensor<1xi32>
    %562 = stablehlo.clamp %1, %561, %2 : tensor<1xi32>
    %563 = "stablehlo.gather"(%548, %562) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 14>}> : (tensor<26x14xf16>, tensor<1xi32>) -> tensor<1x14xf16>
    %564 = stablehlo.convert %563 : (tensor<1x14xf16>) -> tensor<1x14xf32>
    %565 = stablehlo.reshape %564 : (tensor<1x14xf32>) -> tensor<14xf32>
    %566 = stablehlo.reshape %560 : (tensor<i32>) -> tensor<1xi32>
    %567 = stablehlo.iota dim = 1 : tensor<1x27xi32>
    %568 = stablehlo.compare LT, %567, %9 : (tensor<1x27xi32>, tensor<1x27xi32>) -> tensor<1x27xi1>
    %569 = stablehlo.compare GE, %567, %11 : (tensor<1x27xi32>, tensor<1x27xi32>) -> tensor<1x27xi1>
    %570 = stablehlo.broadcast_in_dim %566, dims = [0] : (tensor<1xi32>) -> tensor<1x27xi32>
    %571 = stablehlo.clamp %14, %570, %15 : tensor<1x27xi32>
    %572 = stablehlo.add %571, %17 : tensor<1x27xi32>
    %573 = stablehlo.select %569, %572, %571 : tensor<1x27xi1>, tensor<1x27xi32>
    %574 = stablehlo.remainder %567, %20 : tensor<1x27xi32>
    %575 = stablehlo.add %574, %22 : tensor<1x27xi32>
    %576 = stablehlo.select %568, %575, %573 : tensor<1x27xi1>, tensor<1x27xi32>
    %577 = stablehlo.subtract %567, %9 : tensor<1x27xi32>
    %578 = stablehlo.remainder %577, %26 : tensor<1x27xi32>
    %579 = stablehlo.divide %567, %20 : tensor<1x27xi32>
    %580 = stablehlo.select %568, %579, %578 : tensor<1x27xi1>, tensor<1x27xi32>
    %581 = stablehlo.broadcast_in_dim %580, dims = [0, 1] : (tensor<1x27xi32>) -> tensor<1x27x2xi32>
    %582 = stablehlo.iota dim = 2 : tensor<1x27x2xi32>
    %583 = stablehlo.compare EQ, %582, %32 : (tensor<1x27x2xi32>, tensor<1x27x2xi32>) -> tensor<1x27x2xi1>
    %584 = stablehlo.broadcast_in_dim %576, dims = [0, 1] : (tensor<1x27xi32>) -> tensor<1x27x2xi32>
    %585 = stablehlo.select %583, %584, %581 : tensor<1x27x2xi1>, tensor<1x27x2xi32>
    %586 = stablehlo.reshape %585 : (tensor<1x27x2xi32>) -> tensor<27x2xi32>
    %587 = stablehlo.reshape %rope : (tensor<17x2x4xf32>) -> tensor<17x8xf32>
    %588 = stablehlo.clamp %1, %566, %38 : tensor<1xi32>
    %589 = "stablehlo.gather"(%587, %588) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<17x8xf32>, tensor<1xi32>) -> tensor<1x8xf32>
    %590 = stablehlo.slice %589 [0:1, 0:4] : (tensor<1x8xf32>) -> tensor<1x4xf32>
    %591 = stablehlo.slice %589 [0:1, 4:8] : (tensor<1x8xf32>) -> tensor<1x4xf32>
    %592 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %593 = stablehlo.broadcast_in_dim %566, dims = [0] : (tensor<1xi32>) -> tensor<1x10xi32>
    %594 = stablehlo.compare LE, %592, %593 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %595 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %596 = stablehlo.multiply %565, %565 : tensor<14xf32>
    %597 = stablehlo.reduce(%596 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %598 = stablehlo.multiply %597, %50 : tensor<f32>
    %599 = stablehlo.add %598, %52 : tensor<f32>
    %600 = stablehlo.rsqrt %599 : tensor<f32>
    %601 = stablehlo.broadcast_in_dim %600, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %602 = stablehlo.multiply %565, %601 : tensor<14xf32>
    %603 = stablehlo.multiply %602, %595 : tensor<14xf32>
    %604 = stablehlo.convert %549 : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %605 = stablehlo.broadcast_in_dim %603, dims = [1] : (tensor<14xf32>) -> tensor<216x14xf32>
    %606 = stablehlo.multiply %604, %605 : tensor<216x14xf32>
    %607 = stablehlo.subtract %61, %606 : tensor<216x14xf32>
    %608 = stablehlo.subtract %61, %607 : tensor<216x14xf32>
    %609 = stablehlo.reduce(%608 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<216x14xf32>, tensor<f32>) -> tensor<216xf32>
    %610 = stablehlo.reshape %609 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %611 = stablehlo.broadcast_in_dim %590, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %612 = stablehlo.broadcast_in_dim %591, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %613 = stablehlo.slice %610 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %614 = stablehlo.slice %610 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %615 = stablehlo.broadcast_in_dim %613, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %616 = stablehlo.broadcast_in_dim %614, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %617 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %618 = stablehlo.compare EQ, %617, %73 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %619 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %620 = stablehlo.compare GE, %619, %76 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %621 = stablehlo.multiply %615, %611 : tensor<1x27x2x4xf32>
    %622 = stablehlo.multiply %616, %612 : tensor<1x27x2x4xf32>
    %623 = stablehlo.subtract %621, %622 : tensor<1x27x2x4xf32>
    %624 = stablehlo.multiply %616, %611 : tensor<1x27x2x4xf32>
    %625 = stablehlo.multiply %615, %612 : tensor<1x27x2x4xf32>
    %626 = stablehlo.add %624, %625 : tensor<1x27x2x4xf32>
    %627 = stablehlo.reshape %610 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %628 = stablehlo.select %618, %623, %626 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %629 = stablehlo.select %620, %627, %628 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %630 = stablehlo.reshape %629 : (tensor<1x27x2x4xf32>) -> tensor<27x2x4xf32>
    %631 = "stablehlo.scatter"(%366, %586, %630) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %632 = stablehlo.slice %631 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %633 = stablehlo.slice %631 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %634 = stablehlo.slice %631 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %635 = stablehlo.broadcast_in_dim %634, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %636 = stablehlo.broadcast_in_dim %632, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %637 = stablehlo.multiply %635, %636 : tensor<3x7x10x2x4xf32>
    %638 = stablehlo.reduce(%637 init: %48) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %639 = stablehlo.reshape %594 : (tensor<1x10xi1>) -> tensor<10xi1>
    %640 = stablehlo.broadcast_in_dim %639, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %641 = stablehlo.multiply %638, %98 : tensor<3x7x10xf32>
    %642 = stablehlo.select %640, %641, %100 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %643 = stablehlo.reduce(%642 init: %102) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %644 = stablehlo.broadcast_in_dim %643, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %645 = stablehlo.subtract %642, %644 : tensor<3x7x10xf32>
    %646 = stablehlo.exponential %645 : tensor<3x7x10xf32>
    %647 = stablehlo.reduce(%646 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %648 = stablehlo.broadcast_in_dim %647, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %649 = stablehlo.divide %646, %648 : tensor<3x7x10xf32>
    %650 = stablehlo.broadcast_in_dim %649, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %651 = stablehlo.broadcast_in_dim %633, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %652 = stablehlo.multiply %650, %651 : tensor<3x7x10x2x4xf32>
    %653 = stablehlo.reduce(%652 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %654 = stablehlo.reshape %653 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %655 = stablehlo.convert %550 : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %656 = stablehlo.broadcast_in_dim %654, dims = [1] : (tensor<168xf32>) -> tensor<14x168xf32>
    %657 = stablehlo.multiply %655, %656 : tensor<14x168xf32>
    %658 = stablehlo.subtract %118, %657 : tensor<14x168xf32>
    %659 = stablehlo.subtract %118, %658 : tensor<14x168xf32>
    %660 = stablehlo.reduce(%659 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<14x168xf32>, tensor<f32>) -> tensor<14xf32>
    %661 = stablehlo.add %565, %660 : tensor<14xf32>
    // layer 0: feed-forward
    %662 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %663 = stablehlo.multiply %661, %661 : tensor<14xf32>
    %664 = stablehlo.reduce(%663 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %665 = stablehlo.multiply %664, %50 : tensor<f32>
    %666 = stablehlo.add %665, %52 : tensor<f32>
    %667 = stablehlo.rsqrt %666 : tensor<f32>
    %668 = stablehlo.broadcast_in_dim %667, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %669 = stablehlo.multiply %661, %668 : tensor<14xf32>
    %670 = stablehlo.multiply %669, %662 : tensor<14xf32>
    %671 = stablehlo.convert %551 : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %672 = stablehlo.broadcast_in_dim %670, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %673 = stablehlo.multiply %671, %672 : tensor<22x14xf32>
    %674 = stablehlo.subtract %135, %673 : tensor<22x14xf32>
    %675 = stablehlo.subtract %135, %674 : tensor<22x14xf32>
    %676 = stablehlo.convert %552 : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %677 = stablehlo.broadcast_in_dim %670, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %678 = stablehlo.multiply %676, %677 : tensor<22x14xf32>
    %679 = stablehlo.subtract %135, %678 : tensor<22x14xf32>
    %680 = stablehlo.subtract %135, %679 : tensor<22x14xf32>
    %681:2 = stablehlo.reduce(%675 init: %48), (%680 init: %48) across dimensions = [1] : (tensor<22x14xf32>, tensor<22x14xf32>, tensor<f32>, tensor<f32>) -> (tensor<22xf32>, tensor<22xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %682 = stablehlo.logistic %681#0 : tensor<22xf32>
    %683 = stablehlo.multiply %681#0, %682 : tensor<22xf32>
    %684 = stablehlo.multiply %683, %681#1 : tensor<22xf32>
    %685 = stablehlo.convert %553 : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %686 = stablehlo.broadcast_in_dim %684, dims = [1] : (tensor<22xf32>) -> tensor<14x22xf32>
    %687 = stablehlo.multiply %685, %686 : tensor<14x22xf32>
    %688 = stablehlo.subtract %150, %687 : tensor<14x22xf32>
    %689 = stablehlo.subtract %150, %688 : tensor<14x22xf32>
    %690 = stablehlo.reduce(%689 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<14x22xf32>, tensor<f32>) -> tensor<14xf32>
    %691 = stablehlo.add %661, %690 : tensor<14xf32>
    // layer 1: attention
    %692 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %693 = stablehlo.multiply %691, %691 : tensor<14xf32>
    %694 = stablehlo.reduce(%693 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %695 = stablehlo.multiply %694, %50 : tensor<f32>
    %696 = stablehlo.add %695, %52 : tensor<f32>
    %697 = stablehlo.rsqrt %696 : tensor<f32>
    %698 = stablehlo.broadcast_in_dim %697, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %699 = stablehlo.multiply %691, %698 : tensor<14xf32>
    %700 = stablehlo.multiply %699, %692 : tensor<14xf32>
    %701 = stablehlo.convert %554 : (tensor<216x14xf16>) -> tensor<216x14xf32>
    %702 = stablehlo.broadcast_in_dim %700, dims = [1] : (tensor<14xf32>) -> tensor<216x14xf32>
    %703 = stablehlo.multiply %701, %702 : tensor<216x14xf32>
    %704 = stablehlo.subtract %61, %703 : tensor<216x14xf32>
    %705 = stablehlo.subtract %61, %704 : tensor<216x14xf32>
    %706 = stablehlo.reduce(%705 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<216x14xf32>, tensor<f32>) -> tensor<216xf32>
    %707 = stablehlo.reshape %706 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %708 = stablehlo.broadcast_in_dim %590, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %709 = stablehlo.broadcast_in_dim %591, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %710 = stablehlo.slice %707 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %711 = stablehlo.slice %707 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %712 = stablehlo.broadcast_in_dim %710, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %713 = stablehlo.broadcast_in_dim %711, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %714 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %715 = stablehlo.compare EQ, %714, %73 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %716 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %717 = stablehlo.compare GE, %716, %76 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %718 = stablehlo.multiply %712, %708 : tensor<1x27x2x4xf32>
    %719 = stablehlo.multiply %713, %709 : tensor<1x27x2x4xf32>
    %720 = stablehlo.subtract %718, %719 : tensor<1x27x2x4xf32>
    %721 = stablehlo.multiply %713, %708 : tensor<1x27x2x4xf32>
    %722 = stablehlo.multiply %712, %709 : tensor<1x27x2x4xf32>
    %723 = stablehlo.add %721, %722 : tensor<1x27x2x4xf32>
    %724 = stablehlo.reshape %707 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %725 = stablehlo.select %715, %720, %723 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %726 = stablehlo.select %717, %724, %725 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %727 = stablehlo.reshape %726 : (tensor<1x27x2x4xf32>) -> tensor<27x2x4xf32>
    %728 = "stablehlo.scatter"(%463, %586, %727) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %729 = stablehlo.slice %728 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %730 = stablehlo.slice %728 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %731 = stablehlo.slice %728 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %732 = stablehlo.broadcast_in_dim %731, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %733 = stablehlo.broadcast_in_dim %729, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %734 = stablehlo.multiply %732, %733 : tensor<3x7x10x2x4xf32>
    %735 = stablehlo.reduce(%734 init: %48) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %736 = stablehlo.reshape %594 : (tensor<1x10xi1>) -> tensor<10xi1>
    %737 = stablehlo.broadcast_in_dim %736, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %738 = stablehlo.multiply %735, %98 : tensor<3x7x10xf32>
    %739 = stablehlo.select %737, %738, %100 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %740 = stablehlo.reduce(%739 init: %102) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %741 = stablehlo.broadcast_in_dim %740, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %742 = stablehlo.subtract %739, %741 : tensor<3x7x10xf32>
    %743 = stablehlo.exponential %742 : tensor<3x7x10xf32>
    %744 = stablehlo.reduce(%743 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %745 = stablehlo.broadcast_in_dim %744, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %746 = stablehlo.divide %743, %745 : tensor<3x7x10xf32>
    %747 = stablehlo.broadcast_in_dim %746, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %748 = stablehlo.broadcast_in_dim %730, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %749 = stablehlo.multiply %747, %748 : tensor<3x7x10x2x4xf32>
    %750 = stablehlo.reduce(%749 init: %48) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %751 = stablehlo.reshape %750 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %752 = stablehlo.convert %555 : (tensor<14x168xf16>) -> tensor<14x168xf32>
    %753 = stablehlo.broadcast_in_dim %751, dims = [1] : (tensor<168xf32>) -> tensor<14x168xf32>
    %754 = stablehlo.multiply %752, %753 : tensor<14x168xf32>
    %755 = stablehlo.subtract %118, %754 : tensor<14x168xf32>
    %756 = stablehlo.subtract %118, %755 : tensor<14x168xf32>
    %757 = stablehlo.reduce(%756 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<14x168xf32>, tensor<f32>) -> tensor<14xf32>
    %758 = stablehlo.add %691, %757 : tensor<14xf32>
    // layer 1: feed-forward
    %759 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %760 = stablehlo.multiply %758, %758 : tensor<14xf32>
    %761 = stablehlo.reduce(%760 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %762 = stablehlo.multiply %761, %50 : tensor<f32>
    %763 = stablehlo.add %762, %52 : tensor<f32>
    %764 = stablehlo.rsqrt %763 : tensor<f32>
    %765 = stablehlo.broadcast_in_dim %764, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %766 = stablehlo.multiply %758, %765 : tensor<14xf32>
    %767 = stablehlo.multiply %766, %759 : tensor<14xf32>
    %768 = stablehlo.convert %556 : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %769 = stablehlo.broadcast_in_dim %767, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %770 = stablehlo.multiply %768, %769 : tensor<22x14xf32>
    %771 = stablehlo.subtract %135, %770 : tensor<22x14xf32>
    %772 = stablehlo.subtract %135, %771 : tensor<22x14xf32>
    %773 = stablehlo.convert %557 : (tensor<22x14xf16>) -> tensor<22x14xf32>
    %774 = stablehlo.broadcast_in_dim %767, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %775 = stablehlo.multiply %773, %774 : tensor<22x14xf32>
    %776 = stablehlo.subtract %135, %775 : tensor<22x14xf32>
    %777 = stablehlo.subtract %135, %776 : tensor<22x14xf32>
    %778:2 = stablehlo.reduce(%772 init: %48), (%777 init: %48) across dimensions = [1] : (tensor<22x14xf32>, tensor<22x14xf32>, tensor<f32>, tensor<f32>) -> (tensor<22xf32>, tensor<22xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %779 = stablehlo.logistic %778#0 : tensor<22xf32>
    %780 = stablehlo.multiply %778#0, %779 : tensor<22xf32>
    %781 = stablehlo.multiply %780, %778#1 : tensor<22xf32>
    %782 = stablehlo.convert %558 : (tensor<14x22xf16>) -> tensor<14x22xf32>
    %783 = stablehlo.broadcast_in_dim %781, dims = [1] : (tensor<22xf32>) -> tensor<14x22xf32>
    %784 = stablehlo.multiply %782, %783 : tensor<14x22xf32>
    %785 = stablehlo.subtract %150, %784 : tensor<14x22xf32>
    %786 = stablehlo.subtract %150, %785 : tensor<14x22xf32>
    %787 = stablehlo.reduce(%786 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<14x22xf32>, tensor<f32>) -> tensor<14xf32>
    %788 = stablehlo.add %758, %787 : tensor<14xf32>
    // head
    %789 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %790 = stablehlo.multiply %788, %788 : tensor<14xf32>
    %791 = stablehlo.reduce(%790 init: %48) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %792 = stablehlo.multiply %791, %50 : tensor<f32>
    %793 = stablehlo.add %792, %52 : tensor<f32>
    %794 = stablehlo.rsqrt %793 : tensor<f32>
    %795 = stablehlo.broadcast_in_dim %794, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %796 = stablehlo.multiply %788, %795 : tensor<14xf32>
    %797 = stablehlo.multiply %796, %789 : tensor<14xf32>
    %798 = stablehlo.convert %548 : (tensor<26x14xf16>) -> tensor<26x14xf32>
    %799 = stablehlo.broadcast_in_dim %797, dims = [1] : (tensor<14xf32>) -> tensor<26x14xf32>
    %800 = stablehlo.multiply %798, %799 : tensor<26x14xf32>
    %801 = stablehlo.subtract %264, %800 : tensor<26x14xf32>
    %802 = stablehlo.subtract %264, %801 : tensor<26x14xf32>
    %803 = stablehlo.reduce(%802 init: %48) applies stablehlo.add across dimensions = [1] : (tensor<26x14xf32>, tensor<f32>) -> tensor<26xf32>
    %804 = stablehlo.reduce(%803 init: %102) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %805 = stablehlo.broadcast_in_dim %804, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %806 = stablehlo.is_finite %805 : (tensor<26xf32>) -> tensor<26xi1>
    %807 = stablehlo.compare EQ, %803, %805 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %808 = stablehlo.select %806, %807, %272 : tensor<26xi1>, tensor<26xi1>
    %809 = stablehlo.iota dim = 0 : tensor<26xui32>
    %810 = stablehlo.select %808, %809, %274 : tensor<26xi1>, tensor<26xui32>
    %811 = stablehlo.reduce(%810 init: %277) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %812 = stablehlo.bitcast_convert %811 : (tensor<ui32>) -> tensor<i32>
    %813 = stablehlo.broadcast_in_dim %279, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %814 = stablehlo.iota dim = 0 : tensor<3xi32>
    %815 = stablehlo.constant dense<1> : tensor<3xi32>
    %816 = stablehlo.compare EQ, %814, %815 : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %817 = stablehlo.broadcast_in_dim %547, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %818 = stablehlo.select %816, %817, %813 : tensor<3xi1>, tensor<3xi32>
    %819 = stablehlo.iota dim = 0 : tensor<3xi32>
    %820 = stablehlo.constant dense<2> : tensor<3xi32>
    %821 = stablehlo.compare EQ, %819, %820 : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %822 = stablehlo.broadcast_in_dim %812, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %823 = stablehlo.select %821, %822, %818 : tensor<3xi1>, tensor<3xi32>
    return %823, %631, %728 : tensor<3xi32>, tensor<41x3x2x4xf32>, tensor<41x3x2x4xf32>
  }
}
