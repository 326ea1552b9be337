module @decode_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x40xui32>,
    %model.embed_tokens.scales: tensor<26x5xbf16>,
    %model.embed_tokens.biases: tensor<26x5xbf16>,
    %model.layers.0.input_layernorm.weight: tensor<160xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<2592x40xui32>,
    %model.layers.0.self_attn.qkv_proj.scales: tensor<2592x5xbf16>,
    %model.layers.0.self_attn.qkv_proj.biases: tensor<2592x5xbf16>,
    %model.layers.0.self_attn.o_proj.weight: tensor<160x504xui32>,
    %model.layers.0.self_attn.o_proj.scales: tensor<160x63xbf16>,
    %model.layers.0.self_attn.o_proj.biases: tensor<160x63xbf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<416x40xui32>,
    %model.layers.0.mlp.gate_proj.scales: tensor<416x5xbf16>,
    %model.layers.0.mlp.gate_proj.biases: tensor<416x5xbf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<416x40xui32>,
    %model.layers.0.mlp.up_proj.scales: tensor<416x5xbf16>,
    %model.layers.0.mlp.up_proj.biases: tensor<416x5xbf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<160x104xui32>,
    %model.layers.0.mlp.down_proj.scales: tensor<160x13xbf16>,
    %model.layers.0.mlp.down_proj.biases: tensor<160x13xbf16>,
    %model.layers.1.input_layernorm.weight: tensor<160xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<2592x40xui32>,
    %model.layers.1.self_attn.qkv_proj.scales: tensor<2592x5xbf16>,
    %model.layers.1.self_attn.qkv_proj.biases: tensor<2592x5xbf16>,
    %model.layers.1.self_attn.o_proj.weight: tensor<160x504xui32>,
    %model.layers.1.self_attn.o_proj.scales: tensor<160x63xbf16>,
    %model.layers.1.self_attn.o_proj.biases: tensor<160x63xbf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<416x40xui32>,
    %model.layers.1.mlp.gate_proj.scales: tensor<416x5xbf16>,
    %model.layers.1.mlp.gate_proj.biases: tensor<416x5xbf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<416x40xui32>,
    %model.layers.1.mlp.up_proj.scales: tensor<416x5xbf16>,
    %model.layers.1.mlp.up_proj.biases: tensor<416x5xbf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<160x104xui32>,
    %model.layers.1.mlp.down_proj.scales: tensor<160x13xbf16>,
    %model.layers.1.mlp.down_proj.biases: tensor<160x13xbf16>,
    %model.norm.weight: tensor<160xf32>,
    %rope: tensor<17x2x48xf32>,
    %cache.0: tensor<41x3x2x48xf32>,
    %cache.1: tensor<41x3x2x48xf32>,
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<i32>, tensor<41x3x2x48xf32>, tensor<41x3x2x48xf32>) {
    %0 = stablehlo.reshape %tokens : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.constant dense<0> : tensor<1xi32>
    %2 = stablehlo.constant dense<25> : tensor<1xi32>
    %3 = stablehlo.clamp %1, %0, %2 : tensor<1xi32>
    %4 = "stablehlo.gather"(%model.embed_tokens.weight, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 40>}> : (tensor<26x40xui32>, tensor<1xi32>) -> tensor<1x40xui32>
    %5 = "stablehlo.gather"(%model.embed_tokens.scales, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<1xi32>) -> tensor<1x5xbf16>
    %6 = "stablehlo.gather"(%model.embed_tokens.biases, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<26x5xbf16>, tensor<1xi32>) -> tensor<1x5xbf16>
    %7 = stablehlo.iota dim = 2 : tensor<1x40x4xui32>
    %8 = stablehlo.constant dense<8> : tensor<1x40x4xui32>
    %9 = stablehlo.multiply %7, %8 : tensor<1x40x4xui32>
    %10 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x40xui32>) -> tensor<1x40x4xui32>
    %11 = stablehlo.shift_right_logical %10, %9 : tensor<1x40x4xui32>
    %12 = stablehlo.constant dense<255> : tensor<1x40x4xui32>
    %13 = stablehlo.and %11, %12 : tensor<1x40x4xui32>
    %14 = stablehlo.convert %13 : (tensor<1x40x4xui32>) -> tensor<1x40x4xf32>
    %15 = stablehlo.convert %5 : (tensor<1x5xbf16>) -> tensor<1x5xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x32xf32>
    %17 = stablehlo.convert %6 : (tensor<1x5xbf16>) -> tensor<1x5xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x32xf32>
    %19 = stablehlo.reshape %14 : (tensor<1x40x4xf32>) -> tensor<1x5x32xf32>
    %20 = stablehlo.multiply %19, %16 : tensor<1x5x32xf32>
    %21 = stablehlo.add %20, %18 : tensor<1x5x32xf32>
    %22 = stablehlo.reshape %21 : (tensor<1x5x32xf32>) -> tensor<1x160xf32>
    %23 = stablehlo.reshape %22 : (tensor<1x160xf32>) -> tensor<160xf32>
    %24 = stablehlo.reshape %position : (tensor<i32>) -> tensor<1xi32>
    %25 = stablehlo.iota dim = 1 : tensor<1x27xi32>
    %26 = stablehlo.constant dense<21> : tensor<1x27xi32>
    %27 = stablehlo.compare LT, %25, %26 : (tensor<1x27xi32>, tensor<1x27xi32>) -> tensor<1x27xi1>
    %28 = stablehlo.constant dense<24> : tensor<1x27xi32>
    %29 = stablehlo.compare GE, %25, %28 : (tensor<1x27xi32>, tensor<1x27xi32>) -> tensor<1x27xi1>
    %30 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<1xi32>) -> tensor<1x27xi32>
    %31 = stablehlo.constant dense<0> : tensor<1x27xi32>
    %32 = stablehlo.constant dense<16> : tensor<1x27xi32>
    %33 = stablehlo.clamp %31, %30, %32 : tensor<1x27xi32>
    %34 = stablehlo.constant dense<17> : tensor<1x27xi32>
    %35 = stablehlo.add %33, %34 : tensor<1x27xi32>
    %36 = stablehlo.select %29, %35, %33 : tensor<1x27xi1>, tensor<1x27xi32>
    %37 = stablehlo.constant dense<7> : tensor<1x27xi32>
    %38 = stablehlo.remainder %25, %37 : tensor<1x27xi32>
    %39 = stablehlo.constant dense<34> : tensor<1x27xi32>
    %40 = stablehlo.add %38, %39 : tensor<1x27xi32>
    %41 = stablehlo.select %27, %40, %36 : tensor<1x27xi1>, tensor<1x27xi32>
    %42 = stablehlo.subtract %25, %26 : tensor<1x27xi32>
    %43 = stablehlo.constant dense<3> : tensor<1x27xi32>
    %44 = stablehlo.remainder %42, %43 : tensor<1x27xi32>
    %45 = stablehlo.divide %25, %37 : tensor<1x27xi32>
    %46 = stablehlo.select %27, %45, %44 : tensor<1x27xi1>, tensor<1x27xi32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<1x27xi32>) -> tensor<1x27x2xi32>
    %48 = stablehlo.iota dim = 2 : tensor<1x27x2xi32>
    %49 = stablehlo.constant dense<0> : tensor<1x27x2xi32>
    %50 = stablehlo.compare EQ, %48, %49 : (tensor<1x27x2xi32>, tensor<1x27x2xi32>) -> tensor<1x27x2xi1>
    %51 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<1x27xi32>) -> tensor<1x27x2xi32>
    %52 = stablehlo.select %50, %51, %47 : tensor<1x27x2xi1>, tensor<1x27x2xi32>
    %53 = stablehlo.reshape %52 : (tensor<1x27x2xi32>) -> tensor<27x2xi32>
    %54 = stablehlo.reshape %rope : (tensor<17x2x48xf32>) -> tensor<17x96xf32>
    %55 = stablehlo.constant dense<16> : tensor<1xi32>
    %56 = stablehlo.clamp %1, %24, %55 : tensor<1xi32>
    %57 = "stablehlo.gather"(%54, %56) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 96>}> : (tensor<17x96xf32>, tensor<1xi32>) -> tensor<1x96xf32>
    %58 = stablehlo.slice %57 [0:1, 0:48] : (tensor<1x96xf32>) -> tensor<1x48xf32>
    %59 = stablehlo.slice %57 [0:1, 48:96] : (tensor<1x96xf32>) -> tensor<1x48xf32>
    %60 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %61 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<1xi32>) -> tensor<1x10xi32>
    %62 = stablehlo.compare LE, %60, %61 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %63 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %64 = stablehlo.multiply %23, %23 : tensor<160xf32>
    %65 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %66 = stablehlo.reduce(%64 init: %65) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %67 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %68 = stablehlo.multiply %66, %67 : tensor<f32>
    %69 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %70 = stablehlo.add %68, %69 : tensor<f32>
    %71 = stablehlo.rsqrt %70 : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %73 = stablehlo.multiply %23, %72 : tensor<160xf32>
    %74 = stablehlo.multiply %73, %63 : tensor<160xf32>
    %75 = stablehlo.iota dim = 2 : tensor<2592x40x4xui32>
    %76 = stablehlo.constant dense<8> : tensor<2592x40x4xui32>
    %77 = stablehlo.multiply %75, %76 : tensor<2592x40x4xui32>
    %78 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x40xui32>) -> tensor<2592x40x4xui32>
    %79 = stablehlo.shift_right_logical %78, %77 : tensor<2592x40x4xui32>
    %80 = stablehlo.constant dense<255> : tensor<2592x40x4xui32>
    %81 = stablehlo.and %79, %80 : tensor<2592x40x4xui32>
    %82 = stablehlo.convert %81 : (tensor<2592x40x4xui32>) -> tensor<2592x40x4xf32>
    %83 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %85 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %87 = stablehlo.reshape %82 : (tensor<2592x40x4xf32>) -> tensor<2592x5x32xf32>
    %88 = stablehlo.multiply %87, %84 : tensor<2592x5x32xf32>
    %89 = stablehlo.add %88, %86 : tensor<2592x5x32xf32>
    %90 = stablehlo.reshape %89 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %91 = stablehlo.dot_general %90, %74, contracting_dims = [1] x [0] : (tensor<2592x160xf32>, tensor<160xf32>) -> tensor<2592xf32>
    %92 = stablehlo.reshape %91 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %93 = stablehlo.broadcast_in_dim %58, dims = [0, 3] : (tensor<1x48xf32>) -> tensor<1x27x2x48xf32>
    %94 = stablehlo.broadcast_in_dim %59, dims = [0, 3] : (tensor<1x48xf32>) -> tensor<1x27x2x48xf32>
    %95 = stablehlo.slice %92 [0:1, 0:27, 0:48] : (tensor<1x27x96xf32>) -> tensor<1x27x48xf32>
    %96 = stablehlo.slice %92 [0:1, 0:27, 48:96] : (tensor<1x27x96xf32>) -> tensor<1x27x48xf32>
    %97 = stablehlo.broadcast_in_dim %95, dims = [0, 1, 3] : (tensor<1x27x48xf32>) -> tensor<1x27x2x48xf32>
    %98 = stablehlo.broadcast_in_dim %96, dims = [0, 1, 3] : (tensor<1x27x48xf32>) -> tensor<1x27x2x48xf32>
    %99 = stablehlo.iota dim = 2 : tensor<1x27x2x48xi32>
    %100 = stablehlo.constant dense<0> : tensor<1x27x2x48xi32>
    %101 = stablehlo.compare EQ, %99, %100 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %102 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %103 = stablehlo.constant dense<24> : tensor<1x27x2x48xi32>
    %104 = stablehlo.compare GE, %102, %103 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %105 = stablehlo.multiply %97, %93 : tensor<1x27x2x48xf32>
    %106 = stablehlo.multiply %98, %94 : tensor<1x27x2x48xf32>
    %107 = stablehlo.subtract %105, %106 : tensor<1x27x2x48xf32>
    %108 = stablehlo.multiply %98, %93 : tensor<1x27x2x48xf32>
    %109 = stablehlo.multiply %97, %94 : tensor<1x27x2x48xf32>
    %110 = stablehlo.add %108, %109 : tensor<1x27x2x48xf32>
    %111 = stablehlo.reshape %92 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %112 = stablehlo.select %101, %107, %110 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %113 = stablehlo.select %104, %111, %112 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %114 = stablehlo.reshape %113 : (tensor<1x27x2x48xf32>) -> tensor<27x2x48xf32>
    %115 = "stablehlo.scatter"(%cache.0, %53, %114) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x48xf32>, tensor<27x2xi32>, tensor<27x2x48xf32>) -> tensor<41x3x2x48xf32>
    %116 = stablehlo.slice %115 [0:10, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %117 = stablehlo.slice %115 [17:27, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %118 = stablehlo.slice %115 [34:41, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<7x3x2x48xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [1, 0, 3, 4] : (tensor<7x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %120 = stablehlo.broadcast_in_dim %116, dims = [2, 0, 3, 4] : (tensor<10x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %121 = stablehlo.multiply %119, %120 : tensor<3x7x10x2x48xf32>
    %122 = stablehlo.reduce(%121 init: %65) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x48xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %123 = stablehlo.reshape %62 : (tensor<1x10xi1>) -> tensor<10xi1>
    %124 = stablehlo.broadcast_in_dim %123, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %125 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x10xf32>
    %126 = stablehlo.multiply %122, %125 : tensor<3x7x10xf32>
    %127 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %128 = stablehlo.select %124, %126, %127 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %129 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %130 = stablehlo.reduce(%128 init: %129) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %132 = stablehlo.subtract %128, %131 : tensor<3x7x10xf32>
    %133 = stablehlo.exponential %132 : tensor<3x7x10xf32>
    %134 = stablehlo.reduce(%133 init: %65) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %136 = stablehlo.divide %133, %135 : tensor<3x7x10xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x48xf32>
    %138 = stablehlo.broadcast_in_dim %117, dims = [2, 0, 3, 4] : (tensor<10x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %139 = stablehlo.multiply %137, %138 : tensor<3x7x10x2x48xf32>
    %140 = stablehlo.reduce(%139 init: %65) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x48xf32>, tensor<f32>) -> tensor<3x7x2x48xf32>
    %141 = stablehlo.reshape %140 : (tensor<3x7x2x48xf32>) -> tensor<2016xf32>
    %142 = stablehlo.iota dim = 2 : tensor<160x504x4xui32>
    %143 = stablehlo.constant dense<8> : tensor<160x504x4xui32>
    %144 = stablehlo.multiply %142, %143 : tensor<160x504x4xui32>
    %145 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x504xui32>) -> tensor<160x504x4xui32>
    %146 = stablehlo.shift_right_logical %145, %144 : tensor<160x504x4xui32>
    %147 = stablehlo.constant dense<255> : tensor<160x504x4xui32>
    %148 = stablehlo.and %146, %147 : tensor<160x504x4xui32>
    %149 = stablehlo.convert %148 : (tensor<160x504x4xui32>) -> tensor<160x504x4xf32>
    %150 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %151 = stablehlo.broadcast_in_dim %150, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %152 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %153 = stablehlo.broadcast_in_dim %152, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %154 = stablehlo.reshape %149 : (tensor<160x504x4xf32>) -> tensor<160x63x32xf32>
    %155 = stablehlo.multiply %154, %151 : tensor<160x63x32xf32>
    %156 = stablehlo.add %155, %153 : tensor<160x63x32xf32>
    %157 = stablehlo.reshape %156 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %158 = stablehlo.dot_general %157, %141, contracting_dims = [1] x [0] : (tensor<160x2016xf32>, tensor<2016xf32>) -> tensor<160xf32>
    %159 = stablehlo.add %23, %158 : tensor<160xf32>
    // layer 0: feed-forward
    %160 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %161 = stablehlo.multiply %159, %159 : tensor<160xf32>
    %162 = stablehlo.reduce(%161 init: %65) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %163 = stablehlo.multiply %162, %67 : tensor<f32>
    %164 = stablehlo.add %163, %69 : tensor<f32>
    %165 = stablehlo.rsqrt %164 : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %165, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %167 = stablehlo.multiply %159, %166 : tensor<160xf32>
    %168 = stablehlo.multiply %167, %160 : tensor<160xf32>
    %169 = stablehlo.iota dim = 2 : tensor<416x40x4xui32>
    %170 = stablehlo.constant dense<8> : tensor<416x40x4xui32>
    %171 = stablehlo.multiply %169, %170 : tensor<416x40x4xui32>
    %172 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x40xui32>) -> tensor<416x40x4xui32>
    %173 = stablehlo.shift_right_logical %172, %171 : tensor<416x40x4xui32>
    %174 = stablehlo.constant dense<255> : tensor<416x40x4xui32>
    %175 = stablehlo.and %173, %174 : tensor<416x40x4xui32>
    %176 = stablehlo.convert %175 : (tensor<416x40x4xui32>) -> tensor<416x40x4xf32>
    %177 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %179 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %181 = stablehlo.reshape %176 : (tensor<416x40x4xf32>) -> tensor<416x5x32xf32>
    %182 = stablehlo.multiply %181, %178 : tensor<416x5x32xf32>
    %183 = stablehlo.add %182, %180 : tensor<416x5x32xf32>
    %184 = stablehlo.reshape %183 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %185 = stablehlo.dot_general %184, %168, contracting_dims = [1] x [0] : (tensor<416x160xf32>, tensor<160xf32>) -> tensor<416xf32>
    %186 = stablehlo.iota dim = 2 : tensor<416x40x4xui32>
    %187 = stablehlo.multiply %186, %170 : tensor<416x40x4xui32>
    %188 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x40xui32>) -> tensor<416x40x4xui32>
    %189 = stablehlo.shift_right_logical %188, %187 : tensor<416x40x4xui32>
    %190 = stablehlo.and %189, %174 : tensor<416x40x4xui32>
    %191 = stablehlo.convert %190 : (tensor<416x40x4xui32>) -> tensor<416x40x4xf32>
    %192 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %194 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %196 = stablehlo.reshape %191 : (tensor<416x40x4xf32>) -> tensor<416x5x32xf32>
    %197 = stablehlo.multiply %196, %193 : tensor<416x5x32xf32>
    %198 = stablehlo.add %197, %195 : tensor<416x5x32xf32>
    %199 = stablehlo.reshape %198 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %200 = stablehlo.dot_general %199, %168, contracting_dims = [1] x [0] : (tensor<416x160xf32>, tensor<160xf32>) -> tensor<416xf32>
    %201 = stablehlo.logistic %185 : tensor<416xf32>
    %202 = stablehlo.multiply %185, %201 : tensor<416xf32>
    %203 = stablehlo.multiply %202, %200 : tensor<416xf32>
    %204 = stablehlo.iota dim = 2 : tensor<160x104x4xui32>
    %205 = stablehlo.constant dense<8> : tensor<160x104x4xui32>
    %206 = stablehlo.multiply %204, %205 : tensor<160x104x4xui32>
    %207 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x104xui32>) -> tensor<160x104x4xui32>
    %208 = stablehlo.shift_right_logical %207, %206 : tensor<160x104x4xui32>
    %209 = stablehlo.constant dense<255> : tensor<160x104x4xui32>
    %210 = stablehlo.and %208, %209 : tensor<160x104x4xui32>
    %211 = stablehlo.convert %210 : (tensor<160x104x4xui32>) -> tensor<160x104x4xf32>
    %212 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %213 = stablehlo.broadcast_in_dim %212, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %214 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %216 = stablehlo.reshape %211 : (tensor<160x104x4xf32>) -> tensor<160x13x32xf32>
    %217 = stablehlo.multiply %216, %213 : tensor<160x13x32xf32>
    %218 = stablehlo.add %217, %215 : tensor<160x13x32xf32>
    %219 = stablehlo.reshape %218 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %220 = stablehlo.dot_general %219, %203, contracting_dims = [1] x [0] : (tensor<160x416xf32>, tensor<416xf32>) -> tensor<160xf32>
    %221 = stablehlo.add %159, %220 : tensor<160xf32>
    // layer 1: attention
    %222 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %223 = stablehlo.multiply %221, %221 : tensor<160xf32>
    %224 = stablehlo.reduce(%223 init: %65) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %225 = stablehlo.multiply %224, %67 : tensor<f32>
    %226 = stablehlo.add %225, %69 : tensor<f32>
    %227 = stablehlo.rsqrt %226 : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %229 = stablehlo.multiply %221, %228 : tensor<160xf32>
    %230 = stablehlo.multiply %229, %222 : tensor<160xf32>
    %231 = stablehlo.iota dim = 2 : tensor<2592x40x4xui32>
    %232 = stablehlo.multiply %231, %76 : tensor<2592x40x4xui32>
    %233 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x40xui32>) -> tensor<2592x40x4xui32>
    %234 = stablehlo.shift_right_logical %233, %232 : tensor<2592x40x4xui32>
    %235 = stablehlo.and %234, %80 : tensor<2592x40x4xui32>
    %236 = stablehlo.convert %235 : (tensor<2592x40x4xui32>) -> tensor<2592x40x4xf32>
    %237 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %238 = stablehlo.broadcast_in_dim %237, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %239 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xbf16>) -> tensor<2592x5xf32>
    %240 = stablehlo.broadcast_in_dim %239, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %241 = stablehlo.reshape %236 : (tensor<2592x40x4xf32>) -> tensor<2592x5x32xf32>
    %242 = stablehlo.multiply %241, %238 : tensor<2592x5x32xf32>
    %243 = stablehlo.add %242, %240 : tensor<2592x5x32xf32>
    %244 = stablehlo.reshape %243 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %245 = stablehlo.dot_general %244, %230, contracting_dims = [1] x [0] : (tensor<2592x160xf32>, tensor<160xf32>) -> tensor<2592xf32>
    %246 = stablehlo.reshape %245 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %247 = stablehlo.broadcast_in_dim %58, dims = [0, 3] : (tensor<1x48xf32>) -> tensor<1x27x2x48xf32>
    %248 = stablehlo.broadcast_in_dim %59, dims = [0, 3] : (tensor<1x48xf32>) -> tensor<1x27x2x48xf32>
    %249 = stablehlo.slice %246 [0:1, 0:27, 0:48] : (tensor<1x27x96xf32>) -> tensor<1x27x48xf32>
    %250 = stablehlo.slice %246 [0:1, 0:27, 48:96] : (tensor<1x27x96xf32>) -> tensor<1x27x48xf32>
    %251 = stablehlo.broadcast_in_dim %249, dims = [0, 1, 3] : (tensor<1x27x48xf32>) -> tensor<1x27x2x48xf32>
    %252 = stablehlo.broadcast_in_dim %250, dims = [0, 1, 3] : (tensor<1x27x48xf32>) -> tensor<1x27x2x48xf32>
    %253 = stablehlo.iota dim = 2 : tensor<1x27x2x48xi32>
    %254 = stablehlo.compare EQ, %253, %100 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %255 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %256 = stablehlo.compare GE, %255, %103 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %257 = stablehlo.multiply %251, %247 : tensor<1x27x2x48xf32>
    %258 = stablehlo.multiply %252, %248 : tensor<1x27x2x48xf32>
    %259 = stablehlo.subtract %257, %258 : tensor<1x27x2x48xf32>
    %260 = stablehlo.multiply %252, %247 : tensor<1x27x2x48xf32>
    %261 = stablehlo.multiply %251, %248 : tensor<1x27x2x48xf32>
    %262 = stablehlo.add %260, %261 : tensor<1x27x2x48xf32>
    %263 = stablehlo.reshape %246 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %264 = stablehlo.select %254, %259, %262 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %265 = stablehlo.select %256, %263, %264 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %266 = stablehlo.reshape %265 : (tensor<1x27x2x48xf32>) -> tensor<27x2x48xf32>
    %267 = "stablehlo.scatter"(%cache.1, %53, %266) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x48xf32>, tensor<27x2xi32>, tensor<27x2x48xf32>) -> tensor<41x3x2x48xf32>
    %268 = stablehlo.slice %267 [0:10, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %269 = stablehlo.slice %267 [17:27, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %270 = stablehlo.slice %267 [34:41, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<7x3x2x48xf32>
    %271 = stablehlo.broadcast_in_dim %270, dims = [1, 0, 3, 4] : (tensor<7x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %272 = stablehlo.broadcast_in_dim %268, dims = [2, 0, 3, 4] : (tensor<10x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %273 = stablehlo.multiply %271, %272 : tensor<3x7x10x2x48xf32>
    %274 = stablehlo.reduce(%273 init: %65) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x48xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %275 = stablehlo.reshape %62 : (tensor<1x10xi1>) -> tensor<10xi1>
    %276 = stablehlo.broadcast_in_dim %275, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %277 = stablehlo.multiply %274, %125 : tensor<3x7x10xf32>
    %278 = stablehlo.select %276, %277, %127 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %279 = stablehlo.reduce(%278 init: %129) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %280 = stablehlo.broadcast_in_dim %279, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %281 = stablehlo.subtract %278, %280 : tensor<3x7x10xf32>
    %282 = stablehlo.exponential %281 : tensor<3x7x10xf32>
    %283 = stablehlo.reduce(%282 init: %65) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %284 = stablehlo.broadcast_in_dim %283, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %285 = stablehlo.divide %282, %284 : tensor<3x7x10xf32>
    %286 = stablehlo.broadcast_in_dim %285, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x48xf32>
    %287 = stablehlo.broadcast_in_dim %269, dims = [2, 0, 3, 4] : (tensor<10x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %288 = stablehlo.multiply %286, %287 : tensor<3x7x10x2x48xf32>
    %289 = stablehlo.reduce(%288 init: %65) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x48xf32>, tensor<f32>) -> tensor<3x7x2x48xf32>
    %290 = stablehlo.reshape %289 : (tensor<3x7x2x48xf32>) -> tensor<2016xf32>
    %291 = stablehlo.iota dim = 2 : tensor<160x504x4xui32>
    %292 = stablehlo.multiply %291, %143 : tensor<160x504x4xui32>
    %293 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x504xui32>) -> tensor<160x504x4xui32>
    %294 = stablehlo.shift_right_logical %293, %292 : tensor<160x504x4xui32>
    %295 = stablehlo.and %294, %147 : tensor<160x504x4xui32>
    %296 = stablehlo.convert %295 : (tensor<160x504x4xui32>) -> tensor<160x504x4xf32>
    %297 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %298 = stablehlo.broadcast_in_dim %297, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %299 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xbf16>) -> tensor<160x63xf32>
    %300 = stablehlo.broadcast_in_dim %299, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %301 = stablehlo.reshape %296 : (tensor<160x504x4xf32>) -> tensor<160x63x32xf32>
    %302 = stablehlo.multiply %301, %298 : tensor<160x63x32xf32>
    %303 = stablehlo.add %302, %300 : tensor<160x63x32xf32>
    %304 = stablehlo.reshape %303 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %305 = stablehlo.dot_general %304, %290, contracting_dims = [1] x [0] : (tensor<160x2016xf32>, tensor<2016xf32>) -> tensor<160xf32>
    %306 = stablehlo.add %221, %305 : tensor<160xf32>
    // layer 1: feed-forward
    %307 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %308 = stablehlo.multiply %306, %306 : tensor<160xf32>
    %309 = stablehlo.reduce(%308 init: %65) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %310 = stablehlo.multiply %309, %67 : tensor<f32>
    %311 = stablehlo.add %310, %69 : tensor<f32>
    %312 = stablehlo.rsqrt %311 : tensor<f32>
    %313 = stablehlo.broadcast_in_dim %312, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %314 = stablehlo.multiply %306, %313 : tensor<160xf32>
    %315 = stablehlo.multiply %314, %307 : tensor<160xf32>
    %316 = stablehlo.iota dim = 2 : tensor<416x40x4xui32>
    %317 = stablehlo.multiply %316, %170 : tensor<416x40x4xui32>
    %318 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x40xui32>) -> tensor<416x40x4xui32>
    %319 = stablehlo.shift_right_logical %318, %317 : tensor<416x40x4xui32>
    %320 = stablehlo.and %319, %174 : tensor<416x40x4xui32>
    %321 = stablehlo.convert %320 : (tensor<416x40x4xui32>) -> tensor<416x40x4xf32>
    %322 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %323 = stablehlo.broadcast_in_dim %322, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %324 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %325 = stablehlo.broadcast_in_dim %324, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %326 = stablehlo.reshape %321 : (tensor<416x40x4xf32>) -> tensor<416x5x32xf32>
    %327 = stablehlo.multiply %326, %323 : tensor<416x5x32xf32>
    %328 = stablehlo.add %327, %325 : tensor<416x5x32xf32>
    %329 = stablehlo.reshape %328 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %330 = stablehlo.dot_general %329, %315, contracting_dims = [1] x [0] : (tensor<416x160xf32>, tensor<160xf32>) -> tensor<416xf32>
    %331 = stablehlo.iota dim = 2 : tensor<416x40x4xui32>
    %332 = stablehlo.multiply %331, %170 : tensor<416x40x4xui32>
    %333 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x40xui32>) -> tensor<416x40x4xui32>
    %334 = stablehlo.shift_right_logical %333, %332 : tensor<416x40x4xui32>
    %335 = stablehlo.and %334, %174 : tensor<416x40x4xui32>
    %336 = stablehlo.convert %335 : (tensor<416x40x4xui32>) -> tensor<416x40x4xf32>
    %337 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %338 = stablehlo.broadcast_in_dim %337, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %339 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xbf16>) -> tensor<416x5xf32>
    %340 = stablehlo.broadcast_in_dim %339, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %341 = stablehlo.reshape %336 : (tensor<416x40x4xf32>) -> tensor<416x5x32xf32>
    %342 = stablehlo.multiply %341, %338 : tensor<416x5x32xf32>
    %343 = stablehlo.add %342, %340 : tensor<416x5x32xf32>
    %344 = stablehlo.reshape %343 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %345 = stablehlo.dot_general %344, %315, contracting_dims = [1] x [0] : (tensor<416x160xf32>, tensor<160xf32>) -> tensor<416xf32>
    %346 = stablehlo.logistic %330 : tensor<416xf32>
    %347 = stablehlo.multiply %330, %346 : tensor<416xf32>
    %348 = stablehlo.multiply %347, %345 : tensor<416xf32>
    %349 = stablehlo.iota dim = 2 : tensor<160x104x4xui32>
    %350 = stablehlo.multiply %349, %205 : tensor<160x104x4xui32>
    %351 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x104xui32>) -> tensor<160x104x4xui32>
    %352 = stablehlo.shift_right_logical %351, %350 : tensor<160x104x4xui32>
    %353 = stablehlo.and %352, %209 : tensor<160x104x4xui32>
    %354 = stablehlo.convert %353 : (tensor<160x104x4xui32>) -> tensor<160x104x4xf32>
    %355 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %356 = stablehlo.broadcast_in_dim %355, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %357 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xbf16>) -> tensor<160x13xf32>
    %358 = stablehlo.broadcast_in_dim %357, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %359 = stablehlo.reshape %354 : (tensor<160x104x4xf32>) -> tensor<160x13x32xf32>
    %360 = stablehlo.multiply %359, %356 : tensor<160x13x32xf32>
    %361 = stablehlo.add %360, %358 : tensor<160x13x32xf32>
    %362 = stablehlo.reshape %361 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %363 = stablehlo.dot_general %362, %348, contracting_dims = [1] x [0] : (tensor<160x416xf32>, tensor<416xf32>) -> tensor<160xf32>
    %364 = stablehlo.add %306, %363 : tensor<160xf32>
    // head
    %365 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %366 = stablehlo.multiply %364, %364 : tensor<160xf32>
    %367 = stablehlo.reduce(%366 init: %65) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %368 = stablehlo.multiply %367, %67 : tensor<f32>
    %369 = stablehlo.add %368, %69 : tensor<f32>
    %370 = stablehlo.rsqrt %369 : tensor<f32>
    %371 = stablehlo.broadcast_in_dim %370, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %372 = stablehlo.multiply %364, %371 : tensor<160xf32>
    %373 = stablehlo.multiply %372, %365 : tensor<160xf32>
    %374 = stablehlo.iota dim = 2 : tensor<26x40x4xui32>
    %375 = stablehlo.constant dense<8> : tensor<26x40x4xui32>
    %376 = stablehlo.multiply %374, %375 : tensor<26x40x4xui32>
    %377 = stablehlo.broadcast_in_dim %model.embed_tokens.weight, dims = [0, 1] : (tensor<26x40xui32>) -> tensor<26x40x4xui32>
    %378 = stablehlo.shift_right_logical %377, %376 : tensor<26x40x4xui32>
    %379 = stablehlo.constant dense<255> : tensor<26x40x4xui32>
    %380 = stablehlo.and %378, %379 : tensor<26x40x4xui32>
    %381 = stablehlo.convert %380 : (tensor<26x40x4xui32>) -> tensor<26x40x4xf32>
    %382 = stablehlo.convert %model.embed_tokens.scales : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %383 = stablehlo.broadcast_in_dim %382, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x32xf32>
    %384 = stablehlo.convert %model.embed_tokens.biases : (tensor<26x5xbf16>) -> tensor<26x5xf32>
    %385 = stablehlo.broadcast_in_dim %384, dims = [0, 1] : (tensor<26x5xf32>) -> tensor<26x5x32xf32>
    %386 = stablehlo.reshape %381 : (tensor<26x40x4xf32>) -> tensor<26x5x32xf32>
    %387 = stablehlo.multiply %386, %383 : tensor<26x5x32xf32>
    %388 = stablehlo.add %387, %385 : tensor<26x5x32xf32>
    %389 = stablehlo.reshape %388 : (tensor<26x5x32xf32>) -> tensor<26x160xf32>
    %390 = stablehlo.dot_general %389, %373, contracting_dims = [1] x [0] : (tensor<26x160xf32>, tensor<160xf32>) -> tensor<26xf32>
    %391 = stablehlo.reduce(%390 init: %129) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %392 = stablehlo.broadcast_in_dim %391, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %393 = stablehlo.is_finite %392 : (tensor<26xf32>) -> tensor<26xi1>
    %394 = stablehlo.compare EQ, %390, %392 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %395 = stablehlo.constant dense<false> : tensor<26xi1>
    %396 = stablehlo.select %393, %394, %395 : tensor<26xi1>, tensor<26xi1>
    %397 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %398 = stablehlo.iota dim = 0 : tensor<26xui32>
    %399 = stablehlo.select %396, %398, %397 : tensor<26xi1>, tensor<26xui32>
    %400 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %401 = stablehlo.reduce(%399 init: %400) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %402 = stablehlo.bitcast_convert %401 : (tensor<ui32>) -> tensor<i32>
    return %402, %115, %267 : tensor<i32>, tensor<41x3x2x48xf32>, tensor<41x3x2x48xf32>
  }
}
