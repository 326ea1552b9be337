module @decode_argmax {
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
    %57 = stablehlo.broadcast_in_dim %56, dims = [1] : (tensor<14xf32>) -> tensor<216x14xf32>
    %58 = stablehlo.multiply %model.layers.0.self_attn.qkv_proj.weight, %57 : tensor<216x14xf32>
    %59 = stablehlo.constant dense<0.0e+00> : tensor<216x14xf32>
    %60 = stablehlo.subtract %59, %58 : tensor<216x14xf32>
    %61 = stablehlo.subtract %59, %60 : tensor<216x14xf32>
    %62 = stablehlo.reduce(%61 init: %47) applies stablehlo.add across dimensions = [1] : (tensor<216x14xf32>, tensor<f32>) -> tensor<216xf32>
    %63 = stablehlo.reshape %62 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %64 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %65 = stablehlo.broadcast_in_dim %41, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %66 = stablehlo.slice %63 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %67 = stablehlo.slice %63 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %68 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %69 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %70 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %71 = stablehlo.constant dense<0> : tensor<1x27x2x4xi32>
    %72 = stablehlo.compare EQ, %70, %71 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %73 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %74 = stablehlo.constant dense<24> : tensor<1x27x2x4xi32>
    %75 = stablehlo.compare GE, %73, %74 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %76 = stablehlo.multiply %68, %64 : tensor<1x27x2x4xf32>
    %77 = stablehlo.multiply %69, %65 : tensor<1x27x2x4xf32>
    %78 = stablehlo.subtract %76, %77 : tensor<1x27x2x4xf32>
    %79 = stablehlo.multiply %69, %64 : tensor<1x27x2x4xf32>
    %80 = stablehlo.multiply %68, %65 : tensor<1x27x2x4xf32>
    %81 = stablehlo.add %79, %80 : tensor<1x27x2x4xf32>
    %82 = stablehlo.reshape %63 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %83 = stablehlo.select %72, %78, %81 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %84 = stablehlo.select %75, %82, %83 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %85 = stablehlo.reshape %84 : (tensor<1x27x2x4xf32>) -> tensor<27x2x4xf32>
    %86 = "stablehlo.scatter"(%cache.0, %35, %85) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %87 = stablehlo.slice %86 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %88 = stablehlo.slice %86 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %89 = stablehlo.slice %86 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %91 = stablehlo.broadcast_in_dim %87, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %92 = stablehlo.multiply %90, %91 : tensor<3x7x10x2x4xf32>
    %93 = stablehlo.reduce(%92 init: %47) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %94 = stablehlo.reshape %44 : (tensor<1x10xi1>) -> tensor<10xi1>
    %95 = stablehlo.broadcast_in_dim %94, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %96 = stablehlo.constant dense<3.5355338e-01> : tensor<3x7x10xf32>
    %97 = stablehlo.multiply %93, %96 : tensor<3x7x10xf32>
    %98 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %99 = stablehlo.select %95, %97, %98 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %100 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %101 = stablehlo.reduce(%99 init: %100) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %103 = stablehlo.subtract %99, %102 : tensor<3x7x10xf32>
    %104 = stablehlo.exponential %103 : tensor<3x7x10xf32>
    %105 = stablehlo.reduce(%104 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %107 = stablehlo.divide %104, %106 : tensor<3x7x10xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %109 = stablehlo.broadcast_in_dim %88, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %110 = stablehlo.multiply %108, %109 : tensor<3x7x10x2x4xf32>
    %111 = stablehlo.reduce(%110 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %112 = stablehlo.reshape %111 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [1] : (tensor<168xf32>) -> tensor<14x168xf32>
    %114 = stablehlo.multiply %model.layers.0.self_attn.o_proj.weight, %113 : tensor<14x168xf32>
    %115 = stablehlo.constant dense<0.0e+00> : tensor<14x168xf32>
    %116 = stablehlo.subtract %115, %114 : tensor<14x168xf32>
    %117 = stablehlo.subtract %115, %116 : tensor<14x168xf32>
    %118 = stablehlo.reduce(%117 init: %47) applies stablehlo.add across dimensions = [1] : (tensor<14x168xf32>, tensor<f32>) -> tensor<14xf32>
    %119 = stablehlo.add %5, %118 : tensor<14xf32>
    // layer 0: feed-forward
    %120 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %121 = stablehlo.multiply %119, %119 : tensor<14xf32>
    %122 = stablehlo.reduce(%121 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %123 = stablehlo.multiply %122, %49 : tensor<f32>
    %124 = stablehlo.add %123, %51 : tensor<f32>
    %125 = stablehlo.rsqrt %124 : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %127 = stablehlo.multiply %119, %126 : tensor<14xf32>
    %128 = stablehlo.multiply %127, %120 : tensor<14xf32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %130 = stablehlo.multiply %model.layers.0.mlp.gate_proj.weight, %129 : tensor<22x14xf32>
    %131 = stablehlo.constant dense<0.0e+00> : tensor<22x14xf32>
    %132 = stablehlo.subtract %131, %130 : tensor<22x14xf32>
    %133 = stablehlo.subtract %131, %132 : tensor<22x14xf32>
    %134 = stablehlo.broadcast_in_dim %128, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %135 = stablehlo.multiply %model.layers.0.mlp.up_proj.weight, %134 : tensor<22x14xf32>
    %136 = stablehlo.subtract %131, %135 : tensor<22x14xf32>
    %137 = stablehlo.subtract %131, %136 : tensor<22x14xf32>
    %138:2 = stablehlo.reduce(%133 init: %47), (%137 init: %47) across dimensions = [1] : (tensor<22x14xf32>, tensor<22x14xf32>, tensor<f32>, tensor<f32>) -> (tensor<22xf32>, tensor<22xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %139 = stablehlo.logistic %138#0 : tensor<22xf32>
    %140 = stablehlo.multiply %138#0, %139 : tensor<22xf32>
    %141 = stablehlo.multiply %140, %138#1 : tensor<22xf32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [1] : (tensor<22xf32>) -> tensor<14x22xf32>
    %143 = stablehlo.multiply %model.layers.0.mlp.down_proj.weight, %142 : tensor<14x22xf32>
    %144 = stablehlo.constant dense<0.0e+00> : tensor<14x22xf32>
    %145 = stablehlo.subtract %144, %143 : tensor<14x22xf32>
    %146 = stablehlo.subtract %144, %145 : tensor<14x22xf32>
    %147 = stablehlo.reduce(%146 init: %47) applies stablehlo.add across dimensions = [1] : (tensor<14x22xf32>, tensor<f32>) -> tensor<14xf32>
    %148 = stablehlo.add %119, %147 : tensor<14xf32>
    // layer 1: attention
    %149 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %150 = stablehlo.multiply %148, %148 : tensor<14xf32>
    %151 = stablehlo.reduce(%150 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %152 = stablehlo.multiply %151, %49 : tensor<f32>
    %153 = stablehlo.add %152, %51 : tensor<f32>
    %154 = stablehlo.rsqrt %153 : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %156 = stablehlo.multiply %148, %155 : tensor<14xf32>
    %157 = stablehlo.multiply %156, %149 : tensor<14xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [1] : (tensor<14xf32>) -> tensor<216x14xf32>
    %159 = stablehlo.multiply %model.layers.1.self_attn.qkv_proj.weight, %158 : tensor<216x14xf32>
    %160 = stablehlo.subtract %59, %159 : tensor<216x14xf32>
    %161 = stablehlo.subtract %59, %160 : tensor<216x14xf32>
    %162 = stablehlo.reduce(%161 init: %47) applies stablehlo.add across dimensions = [1] : (tensor<216x14xf32>, tensor<f32>) -> tensor<216xf32>
    %163 = stablehlo.reshape %162 : (tensor<216xf32>) -> tensor<1x27x8xf32>
    %164 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %165 = stablehlo.broadcast_in_dim %41, dims = [0, 3] : (tensor<1x4xf32>) -> tensor<1x27x2x4xf32>
    %166 = stablehlo.slice %163 [0:1, 0:27, 0:4] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %167 = stablehlo.slice %163 [0:1, 0:27, 4:8] : (tensor<1x27x8xf32>) -> tensor<1x27x4xf32>
    %168 = stablehlo.broadcast_in_dim %166, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %169 = stablehlo.broadcast_in_dim %167, dims = [0, 1, 3] : (tensor<1x27x4xf32>) -> tensor<1x27x2x4xf32>
    %170 = stablehlo.iota dim = 2 : tensor<1x27x2x4xi32>
    %171 = stablehlo.compare EQ, %170, %71 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %172 = stablehlo.iota dim = 1 : tensor<1x27x2x4xi32>
    %173 = stablehlo.compare GE, %172, %74 : (tensor<1x27x2x4xi32>, tensor<1x27x2x4xi32>) -> tensor<1x27x2x4xi1>
    %174 = stablehlo.multiply %168, %164 : tensor<1x27x2x4xf32>
    %175 = stablehlo.multiply %169, %165 : tensor<1x27x2x4xf32>
    %176 = stablehlo.subtract %174, %175 : tensor<1x27x2x4xf32>
    %177 = stablehlo.multiply %169, %164 : tensor<1x27x2x4xf32>
    %178 = stablehlo.multiply %168, %165 : tensor<1x27x2x4xf32>
    %179 = stablehlo.add %177, %178 : tensor<1x27x2x4xf32>
    %180 = stablehlo.reshape %163 : (tensor<1x27x8xf32>) -> tensor<1x27x2x4xf32>
    %181 = stablehlo.select %171, %176, %179 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %182 = stablehlo.select %173, %180, %181 : tensor<1x27x2x4xi1>, tensor<1x27x2x4xf32>
    %183 = stablehlo.reshape %182 : (tensor<1x27x2x4xf32>) -> tensor<27x2x4xf32>
    %184 = "stablehlo.scatter"(%cache.1, %35, %183) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x4xf32>, tensor<27x2xi32>, tensor<27x2x4xf32>) -> tensor<41x3x2x4xf32>
    %185 = stablehlo.slice %184 [0:10, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %186 = stablehlo.slice %184 [17:27, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<10x3x2x4xf32>
    %187 = stablehlo.slice %184 [34:41, 0:3, 0:2, 0:4] : (tensor<41x3x2x4xf32>) -> tensor<7x3x2x4xf32>
    %188 = stablehlo.broadcast_in_dim %187, dims = [1, 0, 3, 4] : (tensor<7x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %189 = stablehlo.broadcast_in_dim %185, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %190 = stablehlo.multiply %188, %189 : tensor<3x7x10x2x4xf32>
    %191 = stablehlo.reduce(%190 init: %47) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %192 = stablehlo.reshape %44 : (tensor<1x10xi1>) -> tensor<10xi1>
    %193 = stablehlo.broadcast_in_dim %192, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %194 = stablehlo.multiply %191, %96 : tensor<3x7x10xf32>
    %195 = stablehlo.select %193, %194, %98 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %196 = stablehlo.reduce(%195 init: %100) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %198 = stablehlo.subtract %195, %197 : tensor<3x7x10xf32>
    %199 = stablehlo.exponential %198 : tensor<3x7x10xf32>
    %200 = stablehlo.reduce(%199 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %201 = stablehlo.broadcast_in_dim %200, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %202 = stablehlo.divide %199, %201 : tensor<3x7x10xf32>
    %203 = stablehlo.broadcast_in_dim %202, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x4xf32>
    %204 = stablehlo.broadcast_in_dim %186, dims = [2, 0, 3, 4] : (tensor<10x3x2x4xf32>) -> tensor<3x7x10x2x4xf32>
    %205 = stablehlo.multiply %203, %204 : tensor<3x7x10x2x4xf32>
    %206 = stablehlo.reduce(%205 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x4xf32>, tensor<f32>) -> tensor<3x7x2x4xf32>
    %207 = stablehlo.reshape %206 : (tensor<3x7x2x4xf32>) -> tensor<168xf32>
    %208 = stablehlo.broadcast_in_dim %207, dims = [1] : (tensor<168xf32>) -> tensor<14x168xf32>
    %209 = stablehlo.multiply %model.layers.1.self_attn.o_proj.weight, %208 : tensor<14x168xf32>
    %210 = stablehlo.subtract %115, %209 : tensor<14x168xf32>
    %211 = stablehlo.subtract %115, %210 : tensor<14x168xf32>
    %212 = stablehlo.reduce(%211 init: %47) applies stablehlo.add across dimensions = [1] : (tensor<14x168xf32>, tensor<f32>) -> tensor<14xf32>
    %213 = stablehlo.add %148, %212 : tensor<14xf32>
    // layer 1: feed-forward
    %214 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %215 = stablehlo.multiply %213, %213 : tensor<14xf32>
    %216 = stablehlo.reduce(%215 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %217 = stablehlo.multiply %216, %49 : tensor<f32>
    %218 = stablehlo.add %217, %51 : tensor<f32>
    %219 = stablehlo.rsqrt %218 : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %221 = stablehlo.multiply %213, %220 : tensor<14xf32>
    %222 = stablehlo.multiply %221, %214 : tensor<14xf32>
    %223 = stablehlo.broadcast_in_dim %222, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %224 = stablehlo.multiply %model.layers.1.mlp.gate_proj.weight, %223 : tensor<22x14xf32>
    %225 = stablehlo.subtract %131, %224 : tensor<22x14xf32>
    %226 = stablehlo.subtract %131, %225 : tensor<22x14xf32>
    %227 = stablehlo.broadcast_in_dim %222, dims = [1] : (tensor<14xf32>) -> tensor<22x14xf32>
    %228 = stablehlo.multiply %model.layers.1.mlp.up_proj.weight, %227 : tensor<22x14xf32>
    %229 = stablehlo.subtract %131, %228 : tensor<22x14xf32>
    %230 = stablehlo.subtract %131, %229 : tensor<22x14xf32>
    %231:2 = stablehlo.reduce(%226 init: %47), (%230 init: %47) across dimensions = [1] : (tensor<22x14xf32>, tensor<22x14xf32>, tensor<f32>, tensor<f32>) -> (tensor<22xf32>, tensor<22xf32>)
      reducer(%a0: tensor<f32>, %b0: tensor<f32>) (%a1: tensor<f32>, %b1: tensor<f32>) {
        %s0 = stablehlo.add %a0, %b0 : tensor<f32>
        %s1 = stablehlo.add %a1, %b1 : tensor<f32>
        stablehlo.return %s0, %s1 : tensor<f32>, tensor<f32>
      }
    %232 = stablehlo.logistic %231#0 : tensor<22xf32>
    %233 = stablehlo.multiply %231#0, %232 : tensor<22xf32>
    %234 = stablehlo.multiply %233, %231#1 : tensor<22xf32>
    %235 = stablehlo.broadcast_in_dim %234, dims = [1] : (tensor<22xf32>) -> tensor<14x22xf32>
    %236 = stablehlo.multiply %model.layers.1.mlp.down_proj.weight, %235 : tensor<14x22xf32>
    %237 = stablehlo.subtract %144, %236 : tensor<14x22xf32>
    %238 = stablehlo.subtract %144, %237 : tensor<14x22xf32>
    %239 = stablehlo.reduce(%238 init: %47) applies stablehlo.add across dimensions = [1] : (tensor<14x22xf32>, tensor<f32>) -> tensor<14xf32>
    %240 = stablehlo.add %213, %239 : tensor<14xf32>
    // head
    %241 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<14xf32>) -> tensor<14xf32>
    %242 = stablehlo.multiply %240, %240 : tensor<14xf32>
    %243 = stablehlo.reduce(%242 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %244 = stablehlo.multiply %243, %49 : tensor<f32>
    %245 = stablehlo.add %244, %51 : tensor<f32>
    %246 = stablehlo.rsqrt %245 : tensor<f32>
    %247 = stablehlo.broadcast_in_dim %246, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %248 = stablehlo.multiply %240, %247 : tensor<14xf32>
    %249 = stablehlo.multiply %248, %241 : tensor<14xf32>
    %250 = stablehlo.broadcast_in_dim %249, dims = [1] : (tensor<14xf32>) -> tensor<26x14xf32>
    %251 = stablehlo.multiply %model.embed_tokens.weight, %250 : tensor<26x14xf32>
    %252 = stablehlo.constant dense<0.0e+00> : tensor<26x14xf32>
    %253 = stablehlo.subtract %252, %251 : tensor<26x14xf32>
    %254 = stablehlo.subtract %252, %253 : tensor<26x14xf32>
    %255 = stablehlo.reduce(%254 init: %47) applies stablehlo.add across dimensions = [1] : (tensor<26x14xf32>, tensor<f32>) -> tensor<26xf32>
    %256 = stablehlo.reduce(%255 init: %100) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %257 = stablehlo.broadcast_in_dim %256, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %258 = stablehlo.is_finite %257 : (tensor<26xf32>) -> tensor<26xi1>
    %259 = stablehlo.compare EQ, %255, %257 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %260 = stablehlo.constant dense<false> : tensor<26xi1>
    %261 = stablehlo.select %258, %259, %260 : tensor<26xi1>, tensor<26xi1>
    %262 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %263 = stablehlo.iota dim = 0 : tensor<26xui32>
    %264 = stablehlo.select %261, %263, %262 : tensor<26xi1>, tensor<26xui32>
    %265 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %266 = stablehlo.reduce(%264 init: %265) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %267 = stablehlo.bitcast_convert %266 : (tensor<ui32>) -> tensor<i32>
    return %267, %86, %184 : tensor<i32>, tensor<41x3x2x4xf32>, tensor<41x3x2x4xf32>
  }
}
