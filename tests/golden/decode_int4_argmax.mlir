module @decode_argmax {
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x160xf32>,
    %model.layers.0.input_layernorm.weight: tensor<160xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<2592x20xui32>,
    %model.layers.0.self_attn.qkv_proj.scales: tensor<2592x5xf16>,
    %model.layers.0.self_attn.qkv_proj.biases: tensor<2592x5xf16>,
    %model.layers.0.self_attn.o_proj.weight: tensor<160x252xui32>,
    %model.layers.0.self_attn.o_proj.scales: tensor<160x63xf16>,
    %model.layers.0.self_attn.o_proj.biases: tensor<160x63xf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<416x20xui32>,
    %model.layers.0.mlp.gate_proj.scales: tensor<416x5xf16>,
    %model.layers.0.mlp.gate_proj.biases: tensor<416x5xf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<416x20xui32>,
    %model.layers.0.mlp.up_proj.scales: tensor<416x5xf16>,
    %model.layers.0.mlp.up_proj.biases: tensor<416x5xf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<160x52xui32>,
    %model.layers.0.mlp.down_proj.scales: tensor<160x13xf16>,
    %model.layers.0.mlp.down_proj.biases: tensor<160x13xf16>,
    %model.layers.1.input_layernorm.weight: tensor<160xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<2592x20xui32>,
    %model.layers.1.self_attn.qkv_proj.scales: tensor<2592x5xf16>,
    %model.layers.1.self_attn.qkv_proj.biases: tensor<2592x5xf16>,
    %model.layers.1.self_attn.o_proj.weight: tensor<160x252xui32>,
    %model.layers.1.self_attn.o_proj.scales: tensor<160x63xf16>,
    %model.layers.1.self_attn.o_proj.biases: tensor<160x63xf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<416x20xui32>,
    %model.layers.1.mlp.gate_proj.scales: tensor<416x5xf16>,
    %model.layers.1.mlp.gate_proj.biases: tensor<416x5xf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<416x20xui32>,
    %model.layers.1.mlp.up_proj.scales: tensor<416x5xf16>,
    %model.layers.1.mlp.up_proj.biases: tensor<416x5xf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<160x52xui32>,
    %model.layers.1.mlp.down_proj.scales: tensor<160x13xf16>,
    %model.layers.1.mlp.down_proj.biases: tensor<160x13xf16>,
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
    %4 = "stablehlo.gather"(%model.embed_tokens.weight, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf32>, tensor<1xi32>) -> tensor<1x160xf32>
    %5 = stablehlo.reshape %4 : (tensor<1x160xf32>) -> tensor<160xf32>
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
    %36 = stablehlo.reshape %rope : (tensor<17x2x48xf32>) -> tensor<17x96xf32>
    %37 = stablehlo.constant dense<16> : tensor<1xi32>
    %38 = stablehlo.clamp %1, %6, %37 : tensor<1xi32>
    %39 = "stablehlo.gather"(%36, %38) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 96>}> : (tensor<17x96xf32>, tensor<1xi32>) -> tensor<1x96xf32>
    %40 = stablehlo.slice %39 [0:1, 0:48] : (tensor<1x96xf32>) -> tensor<1x48xf32>
    %41 = stablehlo.slice %39 [0:1, 48:96] : (tensor<1x96xf32>) -> tensor<1x48xf32>
    %42 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %43 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<1xi32>) -> tensor<1x10xi32>
    %44 = stablehlo.compare LE, %42, %43 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %45 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %46 = stablehlo.multiply %5, %5 : tensor<160xf32>
    %47 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %48 = stablehlo.reduce(%46 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %49 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %50 = stablehlo.multiply %48, %49 : tensor<f32>
    %51 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %52 = stablehlo.add %50, %51 : tensor<f32>
    %53 = stablehlo.rsqrt %52 : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %55 = stablehlo.multiply %5, %54 : tensor<160xf32>
    %56 = stablehlo.multiply %55, %45 : tensor<160xf32>
    %57 = stablehlo.iota dim = 2 : tensor<2592x20x8xui32>
    %58 = stablehlo.constant dense<4> : tensor<2592x20x8xui32>
    %59 = stablehlo.multiply %57, %58 : tensor<2592x20x8xui32>
    %60 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x20xui32>) -> tensor<2592x20x8xui32>
    %61 = stablehlo.shift_right_logical %60, %59 : tensor<2592x20x8xui32>
    %62 = stablehlo.constant dense<15> : tensor<2592x20x8xui32>
    %63 = stablehlo.and %61, %62 : tensor<2592x20x8xui32>
    %64 = stablehlo.convert %63 : (tensor<2592x20x8xui32>) -> tensor<2592x20x8xf32>
    %65 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %67 = stablehlo.convert %model.layers.0.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %69 = stablehlo.reshape %64 : (tensor<2592x20x8xf32>) -> tensor<2592x5x32xf32>
    %70 = stablehlo.multiply %69, %66 : tensor<2592x5x32xf32>
    %71 = stablehlo.add %70, %68 : tensor<2592x5x32xf32>
    %72 = stablehlo.reshape %71 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %73 = stablehlo.dot_general %72, %56, contracting_dims = [1] x [0] : (tensor<2592x160xf32>, tensor<160xf32>) -> tensor<2592xf32>
    %74 = stablehlo.reshape %73 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %75 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<1x48xf32>) -> tensor<1x27x2x48xf32>
    %76 = stablehlo.broadcast_in_dim %41, dims = [0, 3] : (tensor<1x48xf32>) -> tensor<1x27x2x48xf32>
    %77 = stablehlo.slice %74 [0:1, 0:27, 0:48] : (tensor<1x27x96xf32>) -> tensor<1x27x48xf32>
    %78 = stablehlo.slice %74 [0:1, 0:27, 48:96] : (tensor<1x27x96xf32>) -> tensor<1x27x48xf32>
    %79 = stablehlo.broadcast_in_dim %77, dims = [0, 1, 3] : (tensor<1x27x48xf32>) -> tensor<1x27x2x48xf32>
    %80 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 3] : (tensor<1x27x48xf32>) -> tensor<1x27x2x48xf32>
    %81 = stablehlo.iota dim = 2 : tensor<1x27x2x48xi32>
    %82 = stablehlo.constant dense<0> : tensor<1x27x2x48xi32>
    %83 = stablehlo.compare EQ, %81, %82 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %84 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %85 = stablehlo.constant dense<24> : tensor<1x27x2x48xi32>
    %86 = stablehlo.compare GE, %84, %85 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %87 = stablehlo.multiply %79, %75 : tensor<1x27x2x48xf32>
    %88 = stablehlo.multiply %80, %76 : tensor<1x27x2x48xf32>
    %89 = stablehlo.subtract %87, %88 : tensor<1x27x2x48xf32>
    %90 = stablehlo.multiply %80, %75 : tensor<1x27x2x48xf32>
    %91 = stablehlo.multiply %79, %76 : tensor<1x27x2x48xf32>
    %92 = stablehlo.add %90, %91 : tensor<1x27x2x48xf32>
    %93 = stablehlo.reshape %74 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %94 = stablehlo.select %83, %89, %92 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %95 = stablehlo.select %86, %93, %94 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %96 = stablehlo.reshape %95 : (tensor<1x27x2x48xf32>) -> tensor<27x2x48xf32>
    %97 = "stablehlo.scatter"(%cache.0, %35, %96) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x48xf32>, tensor<27x2xi32>, tensor<27x2x48xf32>) -> tensor<41x3x2x48xf32>
    %98 = stablehlo.slice %97 [0:10, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %99 = stablehlo.slice %97 [17:27, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %100 = stablehlo.slice %97 [34:41, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<7x3x2x48xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [1, 0, 3, 4] : (tensor<7x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %102 = stablehlo.broadcast_in_dim %98, dims = [2, 0, 3, 4] : (tensor<10x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %103 = stablehlo.multiply %101, %102 : tensor<3x7x10x2x48xf32>
    %104 = stablehlo.reduce(%103 init: %47) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x48xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %105 = stablehlo.reshape %44 : (tensor<1x10xi1>) -> tensor<10xi1>
    %106 = stablehlo.broadcast_in_dim %105, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %107 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x10xf32>
    %108 = stablehlo.multiply %104, %107 : tensor<3x7x10xf32>
    %109 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %110 = stablehlo.select %106, %108, %109 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %111 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %112 = stablehlo.reduce(%110 init: %111) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %114 = stablehlo.subtract %110, %113 : tensor<3x7x10xf32>
    %115 = stablehlo.exponential %114 : tensor<3x7x10xf32>
    %116 = stablehlo.reduce(%115 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %118 = stablehlo.divide %115, %117 : tensor<3x7x10xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x48xf32>
    %120 = stablehlo.broadcast_in_dim %99, dims = [2, 0, 3, 4] : (tensor<10x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %121 = stablehlo.multiply %119, %120 : tensor<3x7x10x2x48xf32>
    %122 = stablehlo.reduce(%121 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x48xf32>, tensor<f32>) -> tensor<3x7x2x48xf32>
    %123 = stablehlo.reshape %122 : (tensor<3x7x2x48xf32>) -> tensor<2016xf32>
    %124 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %125 = stablehlo.constant dense<4> : tensor<160x252x8xui32>
    %126 = stablehlo.multiply %124, %125 : tensor<160x252x8xui32>
    %127 = stablehlo.broadcast_in_dim %model.layers.0.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %128 = stablehlo.shift_right_logical %127, %126 : tensor<160x252x8xui32>
    %129 = stablehlo.constant dense<15> : tensor<160x252x8xui32>
    %130 = stablehlo.and %128, %129 : tensor<160x252x8xui32>
    %131 = stablehlo.convert %130 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %132 = stablehlo.convert %model.layers.0.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %134 = stablehlo.convert %model.layers.0.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %136 = stablehlo.reshape %131 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %137 = stablehlo.multiply %136, %133 : tensor<160x63x32xf32>
    %138 = stablehlo.add %137, %135 : tensor<160x63x32xf32>
    %139 = stablehlo.reshape %138 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %140 = stablehlo.dot_general %139, %123, contracting_dims = [1] x [0] : (tensor<160x2016xf32>, tensor<2016xf32>) -> tensor<160xf32>
    %141 = stablehlo.add %5, %140 : tensor<160xf32>
    // layer 0: feed-forward
    %142 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %143 = stablehlo.multiply %141, %141 : tensor<160xf32>
    %144 = stablehlo.reduce(%143 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %145 = stablehlo.multiply %144, %49 : tensor<f32>
    %146 = stablehlo.add %145, %51 : tensor<f32>
    %147 = stablehlo.rsqrt %146 : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %149 = stablehlo.multiply %141, %148 : tensor<160xf32>
    %150 = stablehlo.multiply %149, %142 : tensor<160xf32>
    %151 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %152 = stablehlo.constant dense<4> : tensor<416x20x8xui32>
    %153 = stablehlo.multiply %151, %152 : tensor<416x20x8xui32>
    %154 = stablehlo.broadcast_in_dim %model.layers.0.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %155 = stablehlo.shift_right_logical %154, %153 : tensor<416x20x8xui32>
    %156 = stablehlo.constant dense<15> : tensor<416x20x8xui32>
    %157 = stablehlo.and %155, %156 : tensor<416x20x8xui32>
    %158 = stablehlo.convert %157 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %159 = stablehlo.convert %model.layers.0.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %160 = stablehlo.broadcast_in_dim %159, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %161 = stablehlo.convert %model.layers.0.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %163 = stablehlo.reshape %158 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %164 = stablehlo.multiply %163, %160 : tensor<416x5x32xf32>
    %165 = stablehlo.add %164, %162 : tensor<416x5x32xf32>
    %166 = stablehlo.reshape %165 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %167 = stablehlo.dot_general %166, %150, contracting_dims = [1] x [0] : (tensor<416x160xf32>, tensor<160xf32>) -> tensor<416xf32>
    %168 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %169 = stablehlo.multiply %168, %152 : tensor<416x20x8xui32>
    %170 = stablehlo.broadcast_in_dim %model.layers.0.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %171 = stablehlo.shift_right_logical %170, %169 : tensor<416x20x8xui32>
    %172 = stablehlo.and %171, %156 : tensor<416x20x8xui32>
    %173 = stablehlo.convert %172 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %174 = stablehlo.convert %model.layers.0.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %176 = stablehlo.convert %model.layers.0.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %178 = stablehlo.reshape %173 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %179 = stablehlo.multiply %178, %175 : tensor<416x5x32xf32>
    %180 = stablehlo.add %179, %177 : tensor<416x5x32xf32>
    %181 = stablehlo.reshape %180 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %182 = stablehlo.dot_general %181, %150, contracting_dims = [1] x [0] : (tensor<416x160xf32>, tensor<160xf32>) -> tensor<416xf32>
    %183 = stablehlo.logistic %167 : tensor<416xf32>
    %184 = stablehlo.multiply %167, %183 : tensor<416xf32>
    %185 = stablehlo.multiply %184, %182 : tensor<416xf32>
    %186 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %187 = stablehlo.constant dense<4> : tensor<160x52x8xui32>
    %188 = stablehlo.multiply %186, %187 : tensor<160x52x8xui32>
    %189 = stablehlo.broadcast_in_dim %model.layers.0.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %190 = stablehlo.shift_right_logical %189, %188 : tensor<160x52x8xui32>
    %191 = stablehlo.constant dense<15> : tensor<160x52x8xui32>
    %192 = stablehlo.and %190, %191 : tensor<160x52x8xui32>
    %193 = stablehlo.convert %192 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %194 = stablehlo.convert %model.layers.0.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %196 = stablehlo.convert %model.layers.0.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %198 = stablehlo.reshape %193 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %199 = stablehlo.multiply %198, %195 : tensor<160x13x32xf32>
    %200 = stablehlo.add %199, %197 : tensor<160x13x32xf32>
    %201 = stablehlo.reshape %200 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %202 = stablehlo.dot_general %201, %185, contracting_dims = [1] x [0] : (tensor<160x416xf32>, tensor<416xf32>) -> tensor<160xf32>
    %203 = stablehlo.add %141, %202 : tensor<160xf32>
    // layer 1: attention
    %204 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %205 = stablehlo.multiply %203, %203 : tensor<160xf32>
    %206 = stablehlo.reduce(%205 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %207 = stablehlo.multiply %206, %49 : tensor<f32>
    %208 = stablehlo.add %207, %51 : tensor<f32>
    %209 = stablehlo.rsqrt %208 : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %209, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %211 = stablehlo.multiply %203, %210 : tensor<160xf32>
    %212 = stablehlo.multiply %211, %204 : tensor<160xf32>
    %213 = stablehlo.iota dim = 2 : tensor<2592x20x8xui32>
    %214 = stablehlo.multiply %213, %58 : tensor<2592x20x8xui32>
    %215 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.qkv_proj.weight, dims = [0, 1] : (tensor<2592x20xui32>) -> tensor<2592x20x8xui32>
    %216 = stablehlo.shift_right_logical %215, %214 : tensor<2592x20x8xui32>
    %217 = stablehlo.and %216, %62 : tensor<2592x20x8xui32>
    %218 = stablehlo.convert %217 : (tensor<2592x20x8xui32>) -> tensor<2592x20x8xf32>
    %219 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.scales : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %221 = stablehlo.convert %model.layers.1.self_attn.qkv_proj.biases : (tensor<2592x5xf16>) -> tensor<2592x5xf32>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0, 1] : (tensor<2592x5xf32>) -> tensor<2592x5x32xf32>
    %223 = stablehlo.reshape %218 : (tensor<2592x20x8xf32>) -> tensor<2592x5x32xf32>
    %224 = stablehlo.multiply %223, %220 : tensor<2592x5x32xf32>
    %225 = stablehlo.add %224, %222 : tensor<2592x5x32xf32>
    %226 = stablehlo.reshape %225 : (tensor<2592x5x32xf32>) -> tensor<2592x160xf32>
    %227 = stablehlo.dot_general %226, %212, contracting_dims = [1] x [0] : (tensor<2592x160xf32>, tensor<160xf32>) -> tensor<2592xf32>
    %228 = stablehlo.reshape %227 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %229 = stablehlo.broadcast_in_dim %40, dims = [0, 3] : (tensor<1x48xf32>) -> tensor<1x27x2x48xf32>
    %230 = stablehlo.broadcast_in_dim %41, dims = [0, 3] : (tensor<1x48xf32>) -> tensor<1x27x2x48xf32>
    %231 = stablehlo.slice %228 [0:1, 0:27, 0:48] : (tensor<1x27x96xf32>) -> tensor<1x27x48xf32>
    %232 = stablehlo.slice %228 [0:1, 0:27, 48:96] : (tensor<1x27x96xf32>) -> tensor<1x27x48xf32>
    %233 = stablehlo.broadcast_in_dim %231, dims = [0, 1, 3] : (tensor<1x27x48xf32>) -> tensor<1x27x2x48xf32>
    %234 = stablehlo.broadcast_in_dim %232, dims = [0, 1, 3] : (tensor<1x27x48xf32>) -> tensor<1x27x2x48xf32>
    %235 = stablehlo.iota dim = 2 : tensor<1x27x2x48xi32>
    %236 = stablehlo.compare EQ, %235, %82 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %237 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %238 = stablehlo.compare GE, %237, %85 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %239 = stablehlo.multiply %233, %229 : tensor<1x27x2x48xf32>
    %240 = stablehlo.multiply %234, %230 : tensor<1x27x2x48xf32>
    %241 = stablehlo.subtract %239, %240 : tensor<1x27x2x48xf32>
    %242 = stablehlo.multiply %234, %229 : tensor<1x27x2x48xf32>
    %243 = stablehlo.multiply %233, %230 : tensor<1x27x2x48xf32>
    %244 = stablehlo.add %242, %243 : tensor<1x27x2x48xf32>
    %245 = stablehlo.reshape %228 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %246 = stablehlo.select %236, %241, %244 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %247 = stablehlo.select %238, %245, %246 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %248 = stablehlo.reshape %247 : (tensor<1x27x2x48xf32>) -> tensor<27x2x48xf32>
    %249 = "stablehlo.scatter"(%cache.1, %35, %248) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<41x3x2x48xf32>, tensor<27x2xi32>, tensor<27x2x48xf32>) -> tensor<41x3x2x48xf32>
    %250 = stablehlo.slice %249 [0:10, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %251 = stablehlo.slice %249 [17:27, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<10x3x2x48xf32>
    %252 = stablehlo.slice %249 [34:41, 0:3, 0:2, 0:48] : (tensor<41x3x2x48xf32>) -> tensor<7x3x2x48xf32>
    %253 = stablehlo.broadcast_in_dim %252, dims = [1, 0, 3, 4] : (tensor<7x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %254 = stablehlo.broadcast_in_dim %250, dims = [2, 0, 3, 4] : (tensor<10x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %255 = stablehlo.multiply %253, %254 : tensor<3x7x10x2x48xf32>
    %256 = stablehlo.reduce(%255 init: %47) applies stablehlo.add across dimensions = [3, 4] : (tensor<3x7x10x2x48xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %257 = stablehlo.reshape %44 : (tensor<1x10xi1>) -> tensor<10xi1>
    %258 = stablehlo.broadcast_in_dim %257, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %259 = stablehlo.multiply %256, %107 : tensor<3x7x10xf32>
    %260 = stablehlo.select %258, %259, %109 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %261 = stablehlo.reduce(%260 init: %111) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %262 = stablehlo.broadcast_in_dim %261, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %263 = stablehlo.subtract %260, %262 : tensor<3x7x10xf32>
    %264 = stablehlo.exponential %263 : tensor<3x7x10xf32>
    %265 = stablehlo.reduce(%264 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %266 = stablehlo.broadcast_in_dim %265, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %267 = stablehlo.divide %264, %266 : tensor<3x7x10xf32>
    %268 = stablehlo.broadcast_in_dim %267, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x2x48xf32>
    %269 = stablehlo.broadcast_in_dim %251, dims = [2, 0, 3, 4] : (tensor<10x3x2x48xf32>) -> tensor<3x7x10x2x48xf32>
    %270 = stablehlo.multiply %268, %269 : tensor<3x7x10x2x48xf32>
    %271 = stablehlo.reduce(%270 init: %47) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x2x48xf32>, tensor<f32>) -> tensor<3x7x2x48xf32>
    %272 = stablehlo.reshape %271 : (tensor<3x7x2x48xf32>) -> tensor<2016xf32>
    %273 = stablehlo.iota dim = 2 : tensor<160x252x8xui32>
    %274 = stablehlo.multiply %273, %125 : tensor<160x252x8xui32>
    %275 = stablehlo.broadcast_in_dim %model.layers.1.self_attn.o_proj.weight, dims = [0, 1] : (tensor<160x252xui32>) -> tensor<160x252x8xui32>
    %276 = stablehlo.shift_right_logical %275, %274 : tensor<160x252x8xui32>
    %277 = stablehlo.and %276, %129 : tensor<160x252x8xui32>
    %278 = stablehlo.convert %277 : (tensor<160x252x8xui32>) -> tensor<160x252x8xf32>
    %279 = stablehlo.convert %model.layers.1.self_attn.o_proj.scales : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %280 = stablehlo.broadcast_in_dim %279, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %281 = stablehlo.convert %model.layers.1.self_attn.o_proj.biases : (tensor<160x63xf16>) -> tensor<160x63xf32>
    %282 = stablehlo.broadcast_in_dim %281, dims = [0, 1] : (tensor<160x63xf32>) -> tensor<160x63x32xf32>
    %283 = stablehlo.reshape %278 : (tensor<160x252x8xf32>) -> tensor<160x63x32xf32>
    %284 = stablehlo.multiply %283, %280 : tensor<160x63x32xf32>
    %285 = stablehlo.add %284, %282 : tensor<160x63x32xf32>
    %286 = stablehlo.reshape %285 : (tensor<160x63x32xf32>) -> tensor<160x2016xf32>
    %287 = stablehlo.dot_general %286, %272, contracting_dims = [1] x [0] : (tensor<160x2016xf32>, tensor<2016xf32>) -> tensor<160xf32>
    %288 = stablehlo.add %203, %287 : tensor<160xf32>
    // layer 1: feed-forward
    %289 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %290 = stablehlo.multiply %288, %288 : tensor<160xf32>
    %291 = stablehlo.reduce(%290 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %292 = stablehlo.multiply %291, %49 : tensor<f32>
    %293 = stablehlo.add %292, %51 : tensor<f32>
    %294 = stablehlo.rsqrt %293 : tensor<f32>
    %295 = stablehlo.broadcast_in_dim %294, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %296 = stablehlo.multiply %288, %295 : tensor<160xf32>
    %297 = stablehlo.multiply %296, %289 : tensor<160xf32>
    %298 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %299 = stablehlo.multiply %298, %152 : tensor<416x20x8xui32>
    %300 = stablehlo.broadcast_in_dim %model.layers.1.mlp.gate_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %301 = stablehlo.shift_right_logical %300, %299 : tensor<416x20x8xui32>
    %302 = stablehlo.and %301, %156 : tensor<416x20x8xui32>
    %303 = stablehlo.convert %302 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %304 = stablehlo.convert %model.layers.1.mlp.gate_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %305 = stablehlo.broadcast_in_dim %304, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %306 = stablehlo.convert %model.layers.1.mlp.gate_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %307 = stablehlo.broadcast_in_dim %306, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %308 = stablehlo.reshape %303 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %309 = stablehlo.multiply %308, %305 : tensor<416x5x32xf32>
    %310 = stablehlo.add %309, %307 : tensor<416x5x32xf32>
    %311 = stablehlo.reshape %310 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %312 = stablehlo.dot_general %311, %297, contracting_dims = [1] x [0] : (tensor<416x160xf32>, tensor<160xf32>) -> tensor<416xf32>
    %313 = stablehlo.iota dim = 2 : tensor<416x20x8xui32>
    %314 = stablehlo.multiply %313, %152 : tensor<416x20x8xui32>
    %315 = stablehlo.broadcast_in_dim %model.layers.1.mlp.up_proj.weight, dims = [0, 1] : (tensor<416x20xui32>) -> tensor<416x20x8xui32>
    %316 = stablehlo.shift_right_logical %315, %314 : tensor<416x20x8xui32>
    %317 = stablehlo.and %316, %156 : tensor<416x20x8xui32>
    %318 = stablehlo.convert %317 : (tensor<416x20x8xui32>) -> tensor<416x20x8xf32>
    %319 = stablehlo.convert %model.layers.1.mlp.up_proj.scales : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %320 = stablehlo.broadcast_in_dim %319, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %321 = stablehlo.convert %model.layers.1.mlp.up_proj.biases : (tensor<416x5xf16>) -> tensor<416x5xf32>
    %322 = stablehlo.broadcast_in_dim %321, dims = [0, 1] : (tensor<416x5xf32>) -> tensor<416x5x32xf32>
    %323 = stablehlo.reshape %318 : (tensor<416x20x8xf32>) -> tensor<416x5x32xf32>
    %324 = stablehlo.multiply %323, %320 : tensor<416x5x32xf32>
    %325 = stablehlo.add %324, %322 : tensor<416x5x32xf32>
    %326 = stablehlo.reshape %325 : (tensor<416x5x32xf32>) -> tensor<416x160xf32>
    %327 = stablehlo.dot_general %326, %297, contracting_dims = [1] x [0] : (tensor<416x160xf32>, tensor<160xf32>) -> tensor<416xf32>
    %328 = stablehlo.logistic %312 : tensor<416xf32>
    %329 = stablehlo.multiply %312, %328 : tensor<416xf32>
    %330 = stablehlo.multiply %329, %327 : tensor<416xf32>
    %331 = stablehlo.iota dim = 2 : tensor<160x52x8xui32>
    %332 = stablehlo.multiply %331, %187 : tensor<160x52x8xui32>
    %333 = stablehlo.broadcast_in_dim %model.layers.1.mlp.down_proj.weight, dims = [0, 1] : (tensor<160x52xui32>) -> tensor<160x52x8xui32>
    %334 = stablehlo.shift_right_logical %333, %332 : tensor<160x52x8xui32>
    %335 = stablehlo.and %334, %191 : tensor<160x52x8xui32>
    %336 = stablehlo.convert %335 : (tensor<160x52x8xui32>) -> tensor<160x52x8xf32>
    %337 = stablehlo.convert %model.layers.1.mlp.down_proj.scales : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %338 = stablehlo.broadcast_in_dim %337, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %339 = stablehlo.convert %model.layers.1.mlp.down_proj.biases : (tensor<160x13xf16>) -> tensor<160x13xf32>
    %340 = stablehlo.broadcast_in_dim %339, dims = [0, 1] : (tensor<160x13xf32>) -> tensor<160x13x32xf32>
    %341 = stablehlo.reshape %336 : (tensor<160x52x8xf32>) -> tensor<160x13x32xf32>
    %342 = stablehlo.multiply %341, %338 : tensor<160x13x32xf32>
    %343 = stablehlo.add %342, %340 : tensor<160x13x32xf32>
    %344 = stablehlo.reshape %343 : (tensor<160x13x32xf32>) -> tensor<160x416xf32>
    %345 = stablehlo.dot_general %344, %330, contracting_dims = [1] x [0] : (tensor<160x416xf32>, tensor<416xf32>) -> tensor<160xf32>
    %346 = stablehlo.add %288, %345 : tensor<160xf32>
    // head
    %347 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %348 = stablehlo.multiply %346, %346 : tensor<160xf32>
    %349 = stablehlo.reduce(%348 init: %47) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %350 = stablehlo.multiply %349, %49 : tensor<f32>
    %351 = stablehlo.add %350, %51 : tensor<f32>
    %352 = stablehlo.rsqrt %351 : tensor<f32>
    %353 = stablehlo.broadcast_in_dim %352, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %354 = stablehlo.multiply %346, %353 : tensor<160xf32>
    %355 = stablehlo.multiply %354, %347 : tensor<160xf32>
    %356 = stablehlo.dot_general %model.embed_tokens.weight, %355, contracting_dims = [1] x [0] : (tensor<26x160xf32>, tensor<160xf32>) -> tensor<26xf32>
    %357 = stablehlo.reduce(%356 init: %111) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %358 = stablehlo.broadcast_in_dim %357, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %359 = stablehlo.is_finite %358 : (tensor<26xf32>) -> tensor<26xi1>
    %360 = stablehlo.compare EQ, %356, %358 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %361 = stablehlo.constant dense<false> : tensor<26xi1>
    %362 = stablehlo.select %359, %360, %361 : tensor<26xi1>, tensor<26xi1>
    %363 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %364 = stablehlo.iota dim = 0 : tensor<26xui32>
    %365 = stablehlo.select %362, %364, %363 : tensor<26xi1>, tensor<26xui32>
    %366 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %367 = stablehlo.reduce(%365 init: %366) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %368 = stablehlo.bitcast_convert %367 : (tensor<ui32>) -> tensor<i32>
    return %368, %97, %249 : tensor<i32>, tensor<41x3x2x48xf32>, tensor<41x3x2x48xf32>
  }
}
