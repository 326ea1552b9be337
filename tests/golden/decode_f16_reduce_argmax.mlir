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
    return %279, %88, %191 : tensor<i32>, tensor<41x3x2x4xf32>, tensor<41x3x2x4xf32>
  }
}
