module @decode_argmax {
  hal.executable.source private @rows_int4_g32_f16_26x160_1 {
    hal.executable.export public @rows_int4_g32_f16_26x160_1 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 1 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @rows_int4_g32_f16_26x160_1() {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 0 : i32
        %c2 = arith.constant 25 : i32
        %c3 = arith.constant 5 : index
        %c4 = arith.constant 1 : index
        %c5 = arith.constant 16 : index
        %c6 = arith.constant dense<15> : vector<16xi8>
        %c7 = arith.constant dense<4> : vector<16xi8>
        %c8 = arith.constant 32 : index
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<26x80xi8>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<26x5xf16>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<26x5xf16>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<1xi32>
        %5 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%c0) : memref<1x160xf32>
        %6 = hal.interface.workgroup.id[0] : index
        %7 = memref.load %4[%6] : memref<1xi32>
        %8 = arith.maxsi %7, %c1 : i32
        %9 = arith.minsi %8, %c2 : i32
        %10 = arith.index_cast %9 : i32 to index
        scf.for %11 = %c0 to %c3 step %c4 {
          %12 = arith.muli %11, %c5 : index
          %13 = vector.load %1[%10, %12] : memref<26x80xi8>, vector<16xi8>
          %14 = arith.andi %13, %c6 : vector<16xi8>
          %15 = arith.shrui %13, %c7 : vector<16xi8>
          %16 = vector.shuffle %14, %15 [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31] : vector<16xi8>, vector<16xi8>
          %17 = arith.uitofp %16 : vector<32xi8> to vector<32xf32>
          %18 = vector.load %2[%10, %11] : memref<26x5xf16>, vector<1xf16>
          %19 = arith.extf %18 : vector<1xf16> to vector<1xf32>
          %20 = vector.broadcast %19 : vector<1xf32> to vector<32xf32>
          %21 = vector.load %3[%10, %11] : memref<26x5xf16>, vector<1xf16>
          %22 = arith.extf %21 : vector<1xf16> to vector<1xf32>
          %23 = vector.broadcast %22 : vector<1xf32> to vector<32xf32>
          %24 = math.fma %17, %20, %23 : vector<32xf32>
          %25 = arith.muli %11, %c8 : index
          vector.store %24, %5[%6, %25] : memref<1x160xf32>, vector<32xf32>
        }
        return
      }
    }
  }
  hal.executable.source private @products_int4_g32_f16_1x2592x160 {
    hal.executable.export public @products_int4_g32_f16_1x2592x160 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 21 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @products_int4_g32_f16_1x2592x160() {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 128 : index
        %c2 = arith.constant 2592 : index
        %c3 = arith.constant 5 : index
        %c4 = arith.constant 1 : index
        %c5 = arith.constant 32 : index
        %c6 = arith.constant 7.888609052210118e-31 : f32
        %c7 = arith.constant 0.007874015748031496 : f32
        %c8 = arith.constant 1.0 : f32
        %c9 = arith.constant dense<12582912.0> : vector<32xf32>
        %c10 = arith.constant 16 : index
        %c11 = arith.constant dense<0.0> : vector<4xf32>
        %c12 = arith.constant dense<15> : vector<16xi8>
        %c13 = arith.constant dense<4> : vector<16xi8>
        %c14 = arith.constant dense<0> : vector<4xi32>
        %c15 = arith.constant dense<0.0> : vector<1xf32>
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<1x160xf32>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<2592x80xi8>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<2592x5xf16>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<2592x5xf16>
        %5 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%c0) : memref<1x2592xf32>
        %6 = hal.interface.workgroup.id[0] : index
        %7 = arith.muli %6, %c1 : index
        %8 = arith.addi %7, %c1 : index
        %9 = arith.minui %8, %c2 : index
        %10 = "memref.alloca"() <{alignment = 64 : i64, operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1x2x80xi8>
        %11 = "memref.alloca"() <{alignment = 64 : i64, operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1x5xf32>
        %12 = "memref.alloca"() <{alignment = 64 : i64, operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1x5xf32>
        scf.for %13 = %c0 to %c3 step %c4 {
          %14 = arith.muli %13, %c5 : index
          %15 = vector.load %1[%c0, %14] : memref<1x160xf32>, vector<32xf32>
          %16 = vector.reduction <add>, %15 fastmath<reassoc> : vector<32xf32> into f32
          memref.store %16, %12[%c0, %13] : memref<1x5xf32>
          %17 = math.absf %15 : vector<32xf32>
          %18 = vector.bitcast %17 : vector<32xf32> to vector<32xi32>
          %19 = vector.reduction <maxui>, %18 : vector<32xi32> into i32
          %20 = arith.bitcast %19 : i32 to f32
          %21 = arith.maximumf %20, %c6 : f32
          %22 = arith.mulf %21, %c7 : f32
          memref.store %22, %11[%c0, %13] : memref<1x5xf32>
          %23 = arith.divf %c8, %22 : f32
          %24 = vector.broadcast %23 : f32 to vector<32xf32>
          %25 = math.fma %15, %24, %c9 : vector<32xf32>
          %26 = vector.bitcast %25 : vector<32xf32> to vector<32xi32>
          %27 = arith.trunci %26 : vector<32xi32> to vector<32xi8>
          %28 = arith.muli %13, %c10 : index
          %29 = vector.shuffle %27, %27 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<32xi8>, vector<32xi8>
          vector.store %29, %10[%c0, %c0, %28] : memref<1x2x80xi8>, vector<16xi8>
          %30 = vector.shuffle %27, %27 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<32xi8>, vector<32xi8>
          vector.store %30, %10[%c0, %c4, %28] : memref<1x2x80xi8>, vector<16xi8>
        }
        scf.for %31 = %c0 to %c4 step %c4 {
          scf.for %32 = %7 to %9 step %c4 {
            %33 = arith.addi %31, %c0 : index
            %36:1 = scf.for %34 = %c0 to %c3 step %c4 iter_args(%35 = %c11) -> (vector<4xf32>) {
              %37 = vector.load %3[%32, %34] : memref<2592x5xf16>, vector<1xf16>
              %38 = arith.extf %37 : vector<1xf16> to vector<1xf32>
              %39 = vector.load %11[%33, %34] : memref<1x5xf32>, vector<1xf32>
              %40 = arith.mulf %38, %39 : vector<1xf32>
              %41 = arith.muli %34, %c10 : index
              %42 = arith.addi %41, %c0 : index
              %43 = vector.shuffle %40, %40 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %44 = vector.load %2[%32, %42] : memref<2592x80xi8>, vector<16xi8>
              %45 = arith.andi %44, %c12 : vector<16xi8>
              %46 = arith.shrui %44, %c13 : vector<16xi8>
              %47 = vector.load %10[%33, %c0, %42] : memref<1x2x80xi8>, vector<16xi8>
              %48 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c14, %45, %47) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %49 = vector.load %10[%33, %c4, %42] : memref<1x2x80xi8>, vector<16xi8>
              %50 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%48, %46, %49) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %51 = arith.sitofp %50 : vector<4xi32> to vector<4xf32>
              %52 = math.fma %51, %43, %35 : vector<4xf32>
              scf.yield %52 : vector<4xf32>
            }
            %55:1 = scf.for %53 = %c0 to %c3 step %c4 iter_args(%54 = %c15) -> (vector<1xf32>) {
              %56 = vector.load %4[%32, %53] : memref<2592x5xf16>, vector<1xf16>
              %57 = arith.extf %56 : vector<1xf16> to vector<1xf32>
              %58 = vector.load %12[%33, %53] : memref<1x5xf32>, vector<1xf32>
              %59 = math.fma %57, %58, %54 : vector<1xf32>
              scf.yield %59 : vector<1xf32>
            }
            %60 = vector.reduction <add>, %36#0 fastmath<reassoc> : vector<4xf32> into f32
            %61 = vector.reduction <add>, %55#0 fastmath<reassoc> : vector<1xf32> into f32
            %62 = arith.addf %60, %61 : f32
            memref.store %62, %5[%33, %32] : memref<1x2592xf32>
          }
        }
        return
      }
    }
  }
  hal.executable.source private @products_int4_g32_f16_1x160x2016 {
    hal.executable.export public @products_int4_g32_f16_1x160x2016 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 2 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @products_int4_g32_f16_1x160x2016() {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 128 : index
        %c2 = arith.constant 160 : index
        %c3 = arith.constant 63 : index
        %c4 = arith.constant 1 : index
        %c5 = arith.constant 32 : index
        %c6 = arith.constant 7.888609052210118e-31 : f32
        %c7 = arith.constant 0.007874015748031496 : f32
        %c8 = arith.constant 1.0 : f32
        %c9 = arith.constant dense<12582912.0> : vector<32xf32>
        %c10 = arith.constant 16 : index
        %c11 = arith.constant dense<0.0> : vector<4xf32>
        %c12 = arith.constant dense<15> : vector<16xi8>
        %c13 = arith.constant dense<4> : vector<16xi8>
        %c14 = arith.constant dense<0> : vector<4xi32>
        %c15 = arith.constant dense<0.0> : vector<1xf32>
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<1x2016xf32>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<160x1008xi8>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<160x63xf16>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<160x63xf16>
        %5 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%c0) : memref<1x160xf32>
        %6 = hal.interface.workgroup.id[0] : index
        %7 = arith.muli %6, %c1 : index
        %8 = arith.addi %7, %c1 : index
        %9 = arith.minui %8, %c2 : index
        %10 = "memref.alloca"() <{alignment = 64 : i64, operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1x2x1008xi8>
        %11 = "memref.alloca"() <{alignment = 64 : i64, operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1x63xf32>
        %12 = "memref.alloca"() <{alignment = 64 : i64, operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1x63xf32>
        scf.for %13 = %c0 to %c3 step %c4 {
          %14 = arith.muli %13, %c5 : index
          %15 = vector.load %1[%c0, %14] : memref<1x2016xf32>, vector<32xf32>
          %16 = vector.reduction <add>, %15 fastmath<reassoc> : vector<32xf32> into f32
          memref.store %16, %12[%c0, %13] : memref<1x63xf32>
          %17 = math.absf %15 : vector<32xf32>
          %18 = vector.bitcast %17 : vector<32xf32> to vector<32xi32>
          %19 = vector.reduction <maxui>, %18 : vector<32xi32> into i32
          %20 = arith.bitcast %19 : i32 to f32
          %21 = arith.maximumf %20, %c6 : f32
          %22 = arith.mulf %21, %c7 : f32
          memref.store %22, %11[%c0, %13] : memref<1x63xf32>
          %23 = arith.divf %c8, %22 : f32
          %24 = vector.broadcast %23 : f32 to vector<32xf32>
          %25 = math.fma %15, %24, %c9 : vector<32xf32>
          %26 = vector.bitcast %25 : vector<32xf32> to vector<32xi32>
          %27 = arith.trunci %26 : vector<32xi32> to vector<32xi8>
          %28 = arith.muli %13, %c10 : index
          %29 = vector.shuffle %27, %27 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<32xi8>, vector<32xi8>
          vector.store %29, %10[%c0, %c0, %28] : memref<1x2x1008xi8>, vector<16xi8>
          %30 = vector.shuffle %27, %27 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<32xi8>, vector<32xi8>
          vector.store %30, %10[%c0, %c4, %28] : memref<1x2x1008xi8>, vector<16xi8>
        }
        scf.for %31 = %c0 to %c4 step %c4 {
          scf.for %32 = %7 to %9 step %c4 {
            %33 = arith.addi %31, %c0 : index
            %36:1 = scf.for %34 = %c0 to %c3 step %c4 iter_args(%35 = %c11) -> (vector<4xf32>) {
              %37 = vector.load %3[%32, %34] : memref<160x63xf16>, vector<1xf16>
              %38 = arith.extf %37 : vector<1xf16> to vector<1xf32>
              %39 = vector.load %11[%33, %34] : memref<1x63xf32>, vector<1xf32>
              %40 = arith.mulf %38, %39 : vector<1xf32>
              %41 = arith.muli %34, %c10 : index
              %42 = arith.addi %41, %c0 : index
              %43 = vector.shuffle %40, %40 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %44 = vector.load %2[%32, %42] : memref<160x1008xi8>, vector<16xi8>
              %45 = arith.andi %44, %c12 : vector<16xi8>
              %46 = arith.shrui %44, %c13 : vector<16xi8>
              %47 = vector.load %10[%33, %c0, %42] : memref<1x2x1008xi8>, vector<16xi8>
              %48 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c14, %45, %47) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %49 = vector.load %10[%33, %c4, %42] : memref<1x2x1008xi8>, vector<16xi8>
              %50 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%48, %46, %49) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %51 = arith.sitofp %50 : vector<4xi32> to vector<4xf32>
              %52 = math.fma %51, %43, %35 : vector<4xf32>
              scf.yield %52 : vector<4xf32>
            }
            %55:1 = scf.for %53 = %c0 to %c3 step %c4 iter_args(%54 = %c15) -> (vector<1xf32>) {
              %56 = vector.load %4[%32, %53] : memref<160x63xf16>, vector<1xf16>
              %57 = arith.extf %56 : vector<1xf16> to vector<1xf32>
              %58 = vector.load %12[%33, %53] : memref<1x63xf32>, vector<1xf32>
              %59 = math.fma %57, %58, %54 : vector<1xf32>
              scf.yield %59 : vector<1xf32>
            }
            %60 = vector.reduction <add>, %36#0 fastmath<reassoc> : vector<4xf32> into f32
            %61 = vector.reduction <add>, %55#0 fastmath<reassoc> : vector<1xf32> into f32
            %62 = arith.addf %60, %61 : f32
            memref.store %62, %5[%33, %32] : memref<1x160xf32>
          }
        }
        return
      }
    }
  }
  hal.executable.source private @gated_int4_g32_f16_2x416x160 {
    hal.executable.export public @gated_int4_g32_f16_2x416x160 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 4 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @gated_int4_g32_f16_2x416x160() {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 128 : index
        %c2 = arith.constant 416 : index
        %c3 = arith.constant 5 : index
        %c4 = arith.constant 1 : index
        %c5 = arith.constant 32 : index
        %c6 = arith.constant 7.888609052210118e-31 : f32
        %c7 = arith.constant 0.007874015748031496 : f32
        %c8 = arith.constant 1.0 : f32
        %c9 = arith.constant dense<12582912.0> : vector<32xf32>
        %c10 = arith.constant 16 : index
        %c11 = arith.constant dense<0.0> : vector<4xf32>
        %c12 = arith.constant dense<15> : vector<16xi8>
        %c13 = arith.constant dense<4> : vector<16xi8>
        %c14 = arith.constant dense<0> : vector<4xi32>
        %c15 = arith.constant dense<0.0> : vector<1xf32>
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<1x160xf32>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<416x80xi8>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<416x5xf16>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<416x5xf16>
        %5 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%c0) : memref<416x80xi8>
        %6 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%c0) : memref<416x5xf16>
        %7 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%c0) : memref<416x5xf16>
        %8 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(7) alignment(64) offset(%c0) : memref<1x416xf32>
        %9 = hal.interface.workgroup.id[0] : index
        %10 = arith.muli %9, %c1 : index
        %11 = arith.addi %10, %c1 : index
        %12 = arith.minui %11, %c2 : index
        %13 = "memref.alloca"() <{alignment = 64 : i64, operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1x2x80xi8>
        %14 = "memref.alloca"() <{alignment = 64 : i64, operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1x5xf32>
        %15 = "memref.alloca"() <{alignment = 64 : i64, operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1x5xf32>
        scf.for %16 = %c0 to %c3 step %c4 {
          %17 = arith.muli %16, %c5 : index
          %18 = vector.load %1[%c0, %17] : memref<1x160xf32>, vector<32xf32>
          %19 = vector.reduction <add>, %18 fastmath<reassoc> : vector<32xf32> into f32
          memref.store %19, %15[%c0, %16] : memref<1x5xf32>
          %20 = math.absf %18 : vector<32xf32>
          %21 = vector.bitcast %20 : vector<32xf32> to vector<32xi32>
          %22 = vector.reduction <maxui>, %21 : vector<32xi32> into i32
          %23 = arith.bitcast %22 : i32 to f32
          %24 = arith.maximumf %23, %c6 : f32
          %25 = arith.mulf %24, %c7 : f32
          memref.store %25, %14[%c0, %16] : memref<1x5xf32>
          %26 = arith.divf %c8, %25 : f32
          %27 = vector.broadcast %26 : f32 to vector<32xf32>
          %28 = math.fma %18, %27, %c9 : vector<32xf32>
          %29 = vector.bitcast %28 : vector<32xf32> to vector<32xi32>
          %30 = arith.trunci %29 : vector<32xi32> to vector<32xi8>
          %31 = arith.muli %16, %c10 : index
          %32 = vector.shuffle %30, %30 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<32xi8>, vector<32xi8>
          vector.store %32, %13[%c0, %c0, %31] : memref<1x2x80xi8>, vector<16xi8>
          %33 = vector.shuffle %30, %30 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<32xi8>, vector<32xi8>
          vector.store %33, %13[%c0, %c4, %31] : memref<1x2x80xi8>, vector<16xi8>
        }
        scf.for %34 = %c0 to %c4 step %c4 {
          scf.for %35 = %10 to %12 step %c4 {
            %36 = arith.addi %34, %c0 : index
            %39:1 = scf.for %37 = %c0 to %c3 step %c4 iter_args(%38 = %c11) -> (vector<4xf32>) {
              %40 = vector.load %3[%35, %37] : memref<416x5xf16>, vector<1xf16>
              %41 = arith.extf %40 : vector<1xf16> to vector<1xf32>
              %42 = vector.load %14[%36, %37] : memref<1x5xf32>, vector<1xf32>
              %43 = arith.mulf %41, %42 : vector<1xf32>
              %44 = arith.muli %37, %c10 : index
              %45 = arith.addi %44, %c0 : index
              %46 = vector.shuffle %43, %43 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %47 = vector.load %2[%35, %45] : memref<416x80xi8>, vector<16xi8>
              %48 = arith.andi %47, %c12 : vector<16xi8>
              %49 = arith.shrui %47, %c13 : vector<16xi8>
              %50 = vector.load %13[%36, %c0, %45] : memref<1x2x80xi8>, vector<16xi8>
              %51 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c14, %48, %50) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %52 = vector.load %13[%36, %c4, %45] : memref<1x2x80xi8>, vector<16xi8>
              %53 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%51, %49, %52) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %54 = arith.sitofp %53 : vector<4xi32> to vector<4xf32>
              %55 = math.fma %54, %46, %38 : vector<4xf32>
              scf.yield %55 : vector<4xf32>
            }
            %58:1 = scf.for %56 = %c0 to %c3 step %c4 iter_args(%57 = %c15) -> (vector<1xf32>) {
              %59 = vector.load %4[%35, %56] : memref<416x5xf16>, vector<1xf16>
              %60 = arith.extf %59 : vector<1xf16> to vector<1xf32>
              %61 = vector.load %15[%36, %56] : memref<1x5xf32>, vector<1xf32>
              %62 = math.fma %60, %61, %57 : vector<1xf32>
              scf.yield %62 : vector<1xf32>
            }
            %63 = vector.reduction <add>, %39#0 fastmath<reassoc> : vector<4xf32> into f32
            %64 = vector.reduction <add>, %58#0 fastmath<reassoc> : vector<1xf32> into f32
            %65 = arith.addf %63, %64 : f32
            %68:1 = scf.for %66 = %c0 to %c3 step %c4 iter_args(%67 = %c11) -> (vector<4xf32>) {
              %69 = vector.load %6[%35, %66] : memref<416x5xf16>, vector<1xf16>
              %70 = arith.extf %69 : vector<1xf16> to vector<1xf32>
              %71 = vector.load %14[%36, %66] : memref<1x5xf32>, vector<1xf32>
              %72 = arith.mulf %70, %71 : vector<1xf32>
              %73 = arith.muli %66, %c10 : index
              %74 = arith.addi %73, %c0 : index
              %75 = vector.shuffle %72, %72 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %76 = vector.load %5[%35, %74] : memref<416x80xi8>, vector<16xi8>
              %77 = arith.andi %76, %c12 : vector<16xi8>
              %78 = arith.shrui %76, %c13 : vector<16xi8>
              %79 = vector.load %13[%36, %c0, %74] : memref<1x2x80xi8>, vector<16xi8>
              %80 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c14, %77, %79) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %81 = vector.load %13[%36, %c4, %74] : memref<1x2x80xi8>, vector<16xi8>
              %82 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%80, %78, %81) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %83 = arith.sitofp %82 : vector<4xi32> to vector<4xf32>
              %84 = math.fma %83, %75, %67 : vector<4xf32>
              scf.yield %84 : vector<4xf32>
            }
            %87:1 = scf.for %85 = %c0 to %c3 step %c4 iter_args(%86 = %c15) -> (vector<1xf32>) {
              %88 = vector.load %7[%35, %85] : memref<416x5xf16>, vector<1xf16>
              %89 = arith.extf %88 : vector<1xf16> to vector<1xf32>
              %90 = vector.load %15[%36, %85] : memref<1x5xf32>, vector<1xf32>
              %91 = math.fma %89, %90, %86 : vector<1xf32>
              scf.yield %91 : vector<1xf32>
            }
            %92 = vector.reduction <add>, %68#0 fastmath<reassoc> : vector<4xf32> into f32
            %93 = vector.reduction <add>, %87#0 fastmath<reassoc> : vector<1xf32> into f32
            %94 = arith.addf %92, %93 : f32
            %95 = arith.negf %65 : f32
            %96 = math.exp %95 : f32
            %97 = arith.addf %96, %c8 : f32
            %98 = arith.divf %65, %97 : f32
            %99 = arith.mulf %98, %94 : f32
            memref.store %99, %8[%36, %35] : memref<1x416xf32>
          }
        }
        return
      }
    }
  }
  hal.executable.source private @products_int4_g32_f16_1x160x416 {
    hal.executable.export public @products_int4_g32_f16_1x160x416 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 2 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @products_int4_g32_f16_1x160x416() {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 128 : index
        %c2 = arith.constant 160 : index
        %c3 = arith.constant 13 : index
        %c4 = arith.constant 1 : index
        %c5 = arith.constant 32 : index
        %c6 = arith.constant 7.888609052210118e-31 : f32
        %c7 = arith.constant 0.007874015748031496 : f32
        %c8 = arith.constant 1.0 : f32
        %c9 = arith.constant dense<12582912.0> : vector<32xf32>
        %c10 = arith.constant 16 : index
        %c11 = arith.constant dense<0.0> : vector<4xf32>
        %c12 = arith.constant dense<15> : vector<16xi8>
        %c13 = arith.constant dense<4> : vector<16xi8>
        %c14 = arith.constant dense<0> : vector<4xi32>
        %c15 = arith.constant dense<0.0> : vector<1xf32>
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<1x416xf32>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<160x208xi8>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<160x13xf16>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<160x13xf16>
        %5 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%c0) : memref<1x160xf32>
        %6 = hal.interface.workgroup.id[0] : index
        %7 = arith.muli %6, %c1 : index
        %8 = arith.addi %7, %c1 : index
        %9 = arith.minui %8, %c2 : index
        %10 = "memref.alloca"() <{alignment = 64 : i64, operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1x2x208xi8>
        %11 = "memref.alloca"() <{alignment = 64 : i64, operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1x13xf32>
        %12 = "memref.alloca"() <{alignment = 64 : i64, operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1x13xf32>
        scf.for %13 = %c0 to %c3 step %c4 {
          %14 = arith.muli %13, %c5 : index
          %15 = vector.load %1[%c0, %14] : memref<1x416xf32>, vector<32xf32>
          %16 = vector.reduction <add>, %15 fastmath<reassoc> : vector<32xf32> into f32
          memref.store %16, %12[%c0, %13] : memref<1x13xf32>
          %17 = math.absf %15 : vector<32xf32>
          %18 = vector.bitcast %17 : vector<32xf32> to vector<32xi32>
          %19 = vector.reduction <maxui>, %18 : vector<32xi32> into i32
          %20 = arith.bitcast %19 : i32 to f32
          %21 = arith.maximumf %20, %c6 : f32
          %22 = arith.mulf %21, %c7 : f32
          memref.store %22, %11[%c0, %13] : memref<1x13xf32>
          %23 = arith.divf %c8, %22 : f32
          %24 = vector.broadcast %23 : f32 to vector<32xf32>
          %25 = math.fma %15, %24, %c9 : vector<32xf32>
          %26 = vector.bitcast %25 : vector<32xf32> to vector<32xi32>
          %27 = arith.trunci %26 : vector<32xi32> to vector<32xi8>
          %28 = arith.muli %13, %c10 : index
          %29 = vector.shuffle %27, %27 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<32xi8>, vector<32xi8>
          vector.store %29, %10[%c0, %c0, %28] : memref<1x2x208xi8>, vector<16xi8>
          %30 = vector.shuffle %27, %27 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<32xi8>, vector<32xi8>
          vector.store %30, %10[%c0, %c4, %28] : memref<1x2x208xi8>, vector<16xi8>
        }
        scf.for %31 = %c0 to %c4 step %c4 {
          scf.for %32 = %7 to %9 step %c4 {
            %33 = arith.addi %31, %c0 : index
            %36:1 = scf.for %34 = %c0 to %c3 step %c4 iter_args(%35 = %c11) -> (vector<4xf32>) {
              %37 = vector.load %3[%32, %34] : memref<160x13xf16>, vector<1xf16>
              %38 = arith.extf %37 : vector<1xf16> to vector<1xf32>
              %39 = vector.load %11[%33, %34] : memref<1x13xf32>, vector<1xf32>
              %40 = arith.mulf %38, %39 : vector<1xf32>
              %41 = arith.muli %34, %c10 : index
              %42 = arith.addi %41, %c0 : index
              %43 = vector.shuffle %40, %40 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %44 = vector.load %2[%32, %42] : memref<160x208xi8>, vector<16xi8>
              %45 = arith.andi %44, %c12 : vector<16xi8>
              %46 = arith.shrui %44, %c13 : vector<16xi8>
              %47 = vector.load %10[%33, %c0, %42] : memref<1x2x208xi8>, vector<16xi8>
              %48 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c14, %45, %47) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %49 = vector.load %10[%33, %c4, %42] : memref<1x2x208xi8>, vector<16xi8>
              %50 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%48, %46, %49) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %51 = arith.sitofp %50 : vector<4xi32> to vector<4xf32>
              %52 = math.fma %51, %43, %35 : vector<4xf32>
              scf.yield %52 : vector<4xf32>
            }
            %55:1 = scf.for %53 = %c0 to %c3 step %c4 iter_args(%54 = %c15) -> (vector<1xf32>) {
              %56 = vector.load %4[%32, %53] : memref<160x13xf16>, vector<1xf16>
              %57 = arith.extf %56 : vector<1xf16> to vector<1xf32>
              %58 = vector.load %12[%33, %53] : memref<1x13xf32>, vector<1xf32>
              %59 = math.fma %57, %58, %54 : vector<1xf32>
              scf.yield %59 : vector<1xf32>
            }
            %60 = vector.reduction <add>, %36#0 fastmath<reassoc> : vector<4xf32> into f32
            %61 = vector.reduction <add>, %55#0 fastmath<reassoc> : vector<1xf32> into f32
            %62 = arith.addf %60, %61 : f32
            memref.store %62, %5[%33, %32] : memref<1x160xf32>
          }
        }
        return
      }
    }
  }
  hal.executable.source private @products_int4_g32_f16_1x26x160 {
    hal.executable.export public @products_int4_g32_f16_1x26x160 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 1 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @products_int4_g32_f16_1x26x160() {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 128 : index
        %c2 = arith.constant 26 : index
        %c3 = arith.constant 5 : index
        %c4 = arith.constant 1 : index
        %c5 = arith.constant 32 : index
        %c6 = arith.constant 7.888609052210118e-31 : f32
        %c7 = arith.constant 0.007874015748031496 : f32
        %c8 = arith.constant 1.0 : f32
        %c9 = arith.constant dense<12582912.0> : vector<32xf32>
        %c10 = arith.constant 16 : index
        %c11 = arith.constant dense<0.0> : vector<4xf32>
        %c12 = arith.constant dense<15> : vector<16xi8>
        %c13 = arith.constant dense<4> : vector<16xi8>
        %c14 = arith.constant dense<0> : vector<4xi32>
        %c15 = arith.constant dense<0.0> : vector<1xf32>
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<1x160xf32>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<26x80xi8>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<26x5xf16>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<26x5xf16>
        %5 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%c0) : memref<1x26xf32>
        %6 = hal.interface.workgroup.id[0] : index
        %7 = arith.muli %6, %c1 : index
        %8 = arith.addi %7, %c1 : index
        %9 = arith.minui %8, %c2 : index
        %10 = "memref.alloca"() <{alignment = 64 : i64, operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1x2x80xi8>
        %11 = "memref.alloca"() <{alignment = 64 : i64, operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1x5xf32>
        %12 = "memref.alloca"() <{alignment = 64 : i64, operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1x5xf32>
        scf.for %13 = %c0 to %c3 step %c4 {
          %14 = arith.muli %13, %c5 : index
          %15 = vector.load %1[%c0, %14] : memref<1x160xf32>, vector<32xf32>
          %16 = vector.reduction <add>, %15 fastmath<reassoc> : vector<32xf32> into f32
          memref.store %16, %12[%c0, %13] : memref<1x5xf32>
          %17 = math.absf %15 : vector<32xf32>
          %18 = vector.bitcast %17 : vector<32xf32> to vector<32xi32>
          %19 = vector.reduction <maxui>, %18 : vector<32xi32> into i32
          %20 = arith.bitcast %19 : i32 to f32
          %21 = arith.maximumf %20, %c6 : f32
          %22 = arith.mulf %21, %c7 : f32
          memref.store %22, %11[%c0, %13] : memref<1x5xf32>
          %23 = arith.divf %c8, %22 : f32
          %24 = vector.broadcast %23 : f32 to vector<32xf32>
          %25 = math.fma %15, %24, %c9 : vector<32xf32>
          %26 = vector.bitcast %25 : vector<32xf32> to vector<32xi32>
          %27 = arith.trunci %26 : vector<32xi32> to vector<32xi8>
          %28 = arith.muli %13, %c10 : index
          %29 = vector.shuffle %27, %27 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<32xi8>, vector<32xi8>
          vector.store %29, %10[%c0, %c0, %28] : memref<1x2x80xi8>, vector<16xi8>
          %30 = vector.shuffle %27, %27 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<32xi8>, vector<32xi8>
          vector.store %30, %10[%c0, %c4, %28] : memref<1x2x80xi8>, vector<16xi8>
        }
        scf.for %31 = %c0 to %c4 step %c4 {
          scf.for %32 = %7 to %9 step %c4 {
            %33 = arith.addi %31, %c0 : index
            %36:1 = scf.for %34 = %c0 to %c3 step %c4 iter_args(%35 = %c11) -> (vector<4xf32>) {
              %37 = vector.load %3[%32, %34] : memref<26x5xf16>, vector<1xf16>
              %38 = arith.extf %37 : vector<1xf16> to vector<1xf32>
              %39 = vector.load %11[%33, %34] : memref<1x5xf32>, vector<1xf32>
              %40 = arith.mulf %38, %39 : vector<1xf32>
              %41 = arith.muli %34, %c10 : index
              %42 = arith.addi %41, %c0 : index
              %43 = vector.shuffle %40, %40 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %44 = vector.load %2[%32, %42] : memref<26x80xi8>, vector<16xi8>
              %45 = arith.andi %44, %c12 : vector<16xi8>
              %46 = arith.shrui %44, %c13 : vector<16xi8>
              %47 = vector.load %10[%33, %c0, %42] : memref<1x2x80xi8>, vector<16xi8>
              %48 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c14, %45, %47) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %49 = vector.load %10[%33, %c4, %42] : memref<1x2x80xi8>, vector<16xi8>
              %50 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%48, %46, %49) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %51 = arith.sitofp %50 : vector<4xi32> to vector<4xf32>
              %52 = math.fma %51, %43, %35 : vector<4xf32>
              scf.yield %52 : vector<4xf32>
            }
            %55:1 = scf.for %53 = %c0 to %c3 step %c4 iter_args(%54 = %c15) -> (vector<1xf32>) {
              %56 = vector.load %4[%32, %53] : memref<26x5xf16>, vector<1xf16>
              %57 = arith.extf %56 : vector<1xf16> to vector<1xf32>
              %58 = vector.load %12[%33, %53] : memref<1x5xf32>, vector<1xf32>
              %59 = math.fma %57, %58, %54 : vector<1xf32>
              scf.yield %59 : vector<1xf32>
            }
            %60 = vector.reduction <add>, %36#0 fastmath<reassoc> : vector<4xf32> into f32
            %61 = vector.reduction <add>, %55#0 fastmath<reassoc> : vector<1xf32> into f32
            %62 = arith.addf %60, %61 : f32
            memref.store %62, %5[%33, %32] : memref<1x26xf32>
          }
        }
        return
      }
    }
  }
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x80xi8>,
    %model.embed_tokens.scales: tensor<26x5xf16>,
    %model.embed_tokens.biases: tensor<26x5xf16>,
    %model.layers.0.input_layernorm.weight: tensor<160xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<2592x80xi8>,
    %model.layers.0.self_attn.qkv_proj.scales: tensor<2592x5xf16>,
    %model.layers.0.self_attn.qkv_proj.biases: tensor<2592x5xf16>,
    %model.layers.0.self_attn.o_proj.weight: tensor<160x1008xi8>,
    %model.layers.0.self_attn.o_proj.scales: tensor<160x63xf16>,
    %model.layers.0.self_attn.o_proj.biases: tensor<160x63xf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<416x80xi8>,
    %model.layers.0.mlp.gate_proj.scales: tensor<416x5xf16>,
    %model.layers.0.mlp.gate_proj.biases: tensor<416x5xf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<416x80xi8>,
    %model.layers.0.mlp.up_proj.scales: tensor<416x5xf16>,
    %model.layers.0.mlp.up_proj.biases: tensor<416x5xf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<160x208xi8>,
    %model.layers.0.mlp.down_proj.scales: tensor<160x13xf16>,
    %model.layers.0.mlp.down_proj.biases: tensor<160x13xf16>,
    %model.layers.1.input_layernorm.weight: tensor<160xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<2592x80xi8>,
    %model.layers.1.self_attn.qkv_proj.scales: tensor<2592x5xf16>,
    %model.layers.1.self_attn.qkv_proj.biases: tensor<2592x5xf16>,
    %model.layers.1.self_attn.o_proj.weight: tensor<160x1008xi8>,
    %model.layers.1.self_attn.o_proj.scales: tensor<160x63xf16>,
    %model.layers.1.self_attn.o_proj.biases: tensor<160x63xf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<416x80xi8>,
    %model.layers.1.mlp.gate_proj.scales: tensor<416x5xf16>,
    %model.layers.1.mlp.gate_proj.biases: tensor<416x5xf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<416x80xi8>,
    %model.layers.1.mlp.up_proj.scales: tensor<416x5xf16>,
    %model.layers.1.mlp.up_proj.biases: tensor<416x5xf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<160x208xi8>,
    %model.layers.1.mlp.down_proj.scales: tensor<160x13xf16>,
    %model.layers.1.mlp.down_proj.biases: tensor<160x13xf16>,
    %model.norm.weight: tensor<160xf32>,
    %rope: tensor<17x2x2x48xf32>,
    %cache.0: tensor<17x2x3x96xf32>,
    %cache.1: tensor<17x2x3x96xf32>,
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>) {
    %0 = stablehlo.reshape %tokens : (tensor<i32>) -> tensor<1xi32>
    %1:1 = flow.dispatch @rows_int4_g32_f16_26x160_1::@rows_int4_g32_f16_26x160_1(%model.embed_tokens.weight, %model.embed_tokens.scales, %model.embed_tokens.biases, %0) : (tensor<26x80xi8>, tensor<26x5xf16>, tensor<26x5xf16>, tensor<1xi32>) -> (tensor<1x160xf32>)
    %2 = stablehlo.reshape %1#0 : (tensor<1x160xf32>) -> tensor<160xf32>
    %3 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.dynamic_slice %rope, %position, %3, %3, %3, sizes = [1, 2, 2, 48] : (tensor<17x2x2x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x48xf32>
    %5 = stablehlo.slice %4 [0:1, 0:1, 0:2, 0:48] : (tensor<1x2x2x48xf32>) -> tensor<1x1x2x48xf32>
    %6 = stablehlo.slice %4 [0:1, 1:2, 0:2, 0:48] : (tensor<1x2x2x48xf32>) -> tensor<1x1x2x48xf32>
    %7 = stablehlo.reshape %5 : (tensor<1x1x2x48xf32>) -> tensor<1x2x48xf32>
    %8 = stablehlo.reshape %6 : (tensor<1x1x2x48xf32>) -> tensor<1x2x48xf32>
    %9 = stablehlo.iota dim = 0 : tensor<1x10xi32>
    %10 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<1x10xi32>
    %11 = stablehlo.add %9, %10 : tensor<1x10xi32>
    %12 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %13 = stablehlo.compare LE, %12, %11 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %14 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %15 = stablehlo.multiply %2, %2 : tensor<160xf32>
    %16 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %17 = stablehlo.reduce(%15 init: %16) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %18 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %19 = stablehlo.multiply %17, %18 : tensor<f32>
    %20 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %21 = stablehlo.add %19, %20 : tensor<f32>
    %22 = stablehlo.rsqrt %21 : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %24 = stablehlo.multiply %2, %23 : tensor<160xf32>
    %25 = stablehlo.multiply %24, %14 : tensor<160xf32>
    %26:1 = flow.dispatch @products_int4_g32_f16_1x2592x160::@products_int4_g32_f16_1x2592x160(%25, %model.layers.0.self_attn.qkv_proj.weight, %model.layers.0.self_attn.qkv_proj.scales, %model.layers.0.self_attn.qkv_proj.biases) : (tensor<160xf32>, tensor<2592x80xi8>, tensor<2592x5xf16>, tensor<2592x5xf16>) -> (tensor<2592xf32>)
    %27 = stablehlo.reshape %26#0 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %28 = stablehlo.reshape %27 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %29 = stablehlo.reshape %27 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %30 = stablehlo.broadcast_in_dim %7, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %31 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %32 = stablehlo.multiply %29, %30 : tensor<1x27x2x48xf32>
    %33 = stablehlo.reverse %29, dims = [2] : tensor<1x27x2x48xf32>
    %34 = stablehlo.multiply %33, %31 : tensor<1x27x2x48xf32>
    %35 = stablehlo.add %32, %34 : tensor<1x27x2x48xf32>
    %36 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %37 = stablehlo.constant dense<24> : tensor<1x27x2x48xi32>
    %38 = stablehlo.compare GE, %36, %37 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %39 = stablehlo.select %38, %28, %35 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %40 = stablehlo.reshape %39 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %41 = stablehlo.slice %40 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %42 = stablehlo.reshape %41 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %43 = stablehlo.dynamic_update_slice %cache.0, %42, %position, %3, %3, %3 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %44 = stablehlo.slice %43 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %45 = stablehlo.reshape %44 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %46 = stablehlo.slice %43 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %47 = stablehlo.reshape %46 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %48 = stablehlo.slice %40 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %49 = stablehlo.reshape %48 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %50 = stablehlo.reshape %49 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %52 = stablehlo.broadcast_in_dim %45, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %53 = stablehlo.multiply %51, %52 : tensor<3x7x10x96xf32>
    %54 = stablehlo.reduce(%53 init: %16) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %55 = stablehlo.reshape %13 : (tensor<1x10xi1>) -> tensor<10xi1>
    %56 = stablehlo.broadcast_in_dim %55, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %57 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x10xf32>
    %58 = stablehlo.multiply %54, %57 : tensor<3x7x10xf32>
    %59 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %60 = stablehlo.select %56, %58, %59 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %61 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %62 = stablehlo.reduce(%60 init: %61) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %64 = stablehlo.subtract %60, %63 : tensor<3x7x10xf32>
    %65 = stablehlo.exponential %64 : tensor<3x7x10xf32>
    %66 = stablehlo.reduce(%65 init: %16) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %68 = stablehlo.divide %65, %67 : tensor<3x7x10xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %70 = stablehlo.broadcast_in_dim %47, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %71 = stablehlo.multiply %69, %70 : tensor<3x7x10x96xf32>
    %72 = stablehlo.reduce(%71 init: %16) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %73 = stablehlo.reshape %72 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %74:1 = flow.dispatch @products_int4_g32_f16_1x160x2016::@products_int4_g32_f16_1x160x2016(%73, %model.layers.0.self_attn.o_proj.weight, %model.layers.0.self_attn.o_proj.scales, %model.layers.0.self_attn.o_proj.biases) : (tensor<2016xf32>, tensor<160x1008xi8>, tensor<160x63xf16>, tensor<160x63xf16>) -> (tensor<160xf32>)
    %75 = stablehlo.add %2, %74#0 : tensor<160xf32>
    // layer 0: feed-forward
    %76 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %77 = stablehlo.multiply %75, %75 : tensor<160xf32>
    %78 = stablehlo.reduce(%77 init: %16) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %79 = stablehlo.multiply %78, %18 : tensor<f32>
    %80 = stablehlo.add %79, %20 : tensor<f32>
    %81 = stablehlo.rsqrt %80 : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %83 = stablehlo.multiply %75, %82 : tensor<160xf32>
    %84 = stablehlo.multiply %83, %76 : tensor<160xf32>
    %85:1 = flow.dispatch @gated_int4_g32_f16_2x416x160::@gated_int4_g32_f16_2x416x160(%84, %model.layers.0.mlp.gate_proj.weight, %model.layers.0.mlp.gate_proj.scales, %model.layers.0.mlp.gate_proj.biases, %model.layers.0.mlp.up_proj.weight, %model.layers.0.mlp.up_proj.scales, %model.layers.0.mlp.up_proj.biases) : (tensor<160xf32>, tensor<416x80xi8>, tensor<416x5xf16>, tensor<416x5xf16>, tensor<416x80xi8>, tensor<416x5xf16>, tensor<416x5xf16>) -> (tensor<416xf32>)
    %86:1 = flow.dispatch @products_int4_g32_f16_1x160x416::@products_int4_g32_f16_1x160x416(%85#0, %model.layers.0.mlp.down_proj.weight, %model.layers.0.mlp.down_proj.scales, %model.layers.0.mlp.down_proj.biases) : (tensor<416xf32>, tensor<160x208xi8>, tensor<160x13xf16>, tensor<160x13xf16>) -> (tensor<160xf32>)
    %87 = stablehlo.add %75, %86#0 : tensor<160xf32>
    // layer 1: attention
    %88 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %89 = stablehlo.multiply %87, %87 : tensor<160xf32>
    %90 = stablehlo.reduce(%89 init: %16) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %91 = stablehlo.multiply %90, %18 : tensor<f32>
    %92 = stablehlo.add %91, %20 : tensor<f32>
    %93 = stablehlo.rsqrt %92 : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %95 = stablehlo.multiply %87, %94 : tensor<160xf32>
    %96 = stablehlo.multiply %95, %88 : tensor<160xf32>
    %97:1 = flow.dispatch @products_int4_g32_f16_1x2592x160::@products_int4_g32_f16_1x2592x160(%96, %model.layers.1.self_attn.qkv_proj.weight, %model.layers.1.self_attn.qkv_proj.scales, %model.layers.1.self_attn.qkv_proj.biases) : (tensor<160xf32>, tensor<2592x80xi8>, tensor<2592x5xf16>, tensor<2592x5xf16>) -> (tensor<2592xf32>)
    %98 = stablehlo.reshape %97#0 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %99 = stablehlo.reshape %98 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %100 = stablehlo.reshape %98 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %101 = stablehlo.broadcast_in_dim %7, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %102 = stablehlo.broadcast_in_dim %8, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %103 = stablehlo.multiply %100, %101 : tensor<1x27x2x48xf32>
    %104 = stablehlo.reverse %100, dims = [2] : tensor<1x27x2x48xf32>
    %105 = stablehlo.multiply %104, %102 : tensor<1x27x2x48xf32>
    %106 = stablehlo.add %103, %105 : tensor<1x27x2x48xf32>
    %107 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %108 = stablehlo.compare GE, %107, %37 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %109 = stablehlo.select %108, %99, %106 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %110 = stablehlo.reshape %109 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %111 = stablehlo.slice %110 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %112 = stablehlo.reshape %111 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %113 = stablehlo.dynamic_update_slice %cache.1, %112, %position, %3, %3, %3 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %114 = stablehlo.slice %113 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %115 = stablehlo.reshape %114 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %116 = stablehlo.slice %113 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %117 = stablehlo.reshape %116 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %118 = stablehlo.slice %110 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %119 = stablehlo.reshape %118 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %120 = stablehlo.reshape %119 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %122 = stablehlo.broadcast_in_dim %115, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %123 = stablehlo.multiply %121, %122 : tensor<3x7x10x96xf32>
    %124 = stablehlo.reduce(%123 init: %16) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %125 = stablehlo.reshape %13 : (tensor<1x10xi1>) -> tensor<10xi1>
    %126 = stablehlo.broadcast_in_dim %125, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %127 = stablehlo.multiply %124, %57 : tensor<3x7x10xf32>
    %128 = stablehlo.select %126, %127, %59 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %129 = stablehlo.reduce(%128 init: %61) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %130 = stablehlo.broadcast_in_dim %129, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %131 = stablehlo.subtract %128, %130 : tensor<3x7x10xf32>
    %132 = stablehlo.exponential %131 : tensor<3x7x10xf32>
    %133 = stablehlo.reduce(%132 init: %16) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %135 = stablehlo.divide %132, %134 : tensor<3x7x10xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %137 = stablehlo.broadcast_in_dim %117, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %138 = stablehlo.multiply %136, %137 : tensor<3x7x10x96xf32>
    %139 = stablehlo.reduce(%138 init: %16) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %140 = stablehlo.reshape %139 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %141:1 = flow.dispatch @products_int4_g32_f16_1x160x2016::@products_int4_g32_f16_1x160x2016(%140, %model.layers.1.self_attn.o_proj.weight, %model.layers.1.self_attn.o_proj.scales, %model.layers.1.self_attn.o_proj.biases) : (tensor<2016xf32>, tensor<160x1008xi8>, tensor<160x63xf16>, tensor<160x63xf16>) -> (tensor<160xf32>)
    %142 = stablehlo.add %87, %141#0 : tensor<160xf32>
    // layer 1: feed-forward
    %143 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %144 = stablehlo.multiply %142, %142 : tensor<160xf32>
    %145 = stablehlo.reduce(%144 init: %16) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %146 = stablehlo.multiply %145, %18 : tensor<f32>
    %147 = stablehlo.add %146, %20 : tensor<f32>
    %148 = stablehlo.rsqrt %147 : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %150 = stablehlo.multiply %142, %149 : tensor<160xf32>
    %151 = stablehlo.multiply %150, %143 : tensor<160xf32>
    %152:1 = flow.dispatch @gated_int4_g32_f16_2x416x160::@gated_int4_g32_f16_2x416x160(%151, %model.layers.1.mlp.gate_proj.weight, %model.layers.1.mlp.gate_proj.scales, %model.layers.1.mlp.gate_proj.biases, %model.layers.1.mlp.up_proj.weight, %model.layers.1.mlp.up_proj.scales, %model.layers.1.mlp.up_proj.biases) : (tensor<160xf32>, tensor<416x80xi8>, tensor<416x5xf16>, tensor<416x5xf16>, tensor<416x80xi8>, tensor<416x5xf16>, tensor<416x5xf16>) -> (tensor<416xf32>)
    %153:1 = flow.dispatch @products_int4_g32_f16_1x160x416::@products_int4_g32_f16_1x160x416(%152#0, %model.layers.1.mlp.down_proj.weight, %model.layers.1.mlp.down_proj.scales, %model.layers.1.mlp.down_proj.biases) : (tensor<416xf32>, tensor<160x208xi8>, tensor<160x13xf16>, tensor<160x13xf16>) -> (tensor<160xf32>)
    %154 = stablehlo.add %142, %153#0 : tensor<160xf32>
    // head
    %155 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %156 = stablehlo.multiply %154, %154 : tensor<160xf32>
    %157 = stablehlo.reduce(%156 init: %16) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %158 = stablehlo.multiply %157, %18 : tensor<f32>
    %159 = stablehlo.add %158, %20 : tensor<f32>
    %160 = stablehlo.rsqrt %159 : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %162 = stablehlo.multiply %154, %161 : tensor<160xf32>
    %163 = stablehlo.multiply %162, %155 : tensor<160xf32>
    %164:1 = flow.dispatch @products_int4_g32_f16_1x26x160::@products_int4_g32_f16_1x26x160(%163, %model.embed_tokens.weight, %model.embed_tokens.scales, %model.embed_tokens.biases) : (tensor<160xf32>, tensor<26x80xi8>, tensor<26x5xf16>, tensor<26x5xf16>) -> (tensor<26xf32>)
    %165 = stablehlo.reduce(%164#0 init: %61) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %166 = stablehlo.broadcast_in_dim %165, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %167 = stablehlo.is_finite %166 : (tensor<26xf32>) -> tensor<26xi1>
    %168 = stablehlo.compare EQ, %164#0, %166 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %169 = stablehlo.constant dense<false> : tensor<26xi1>
    %170 = stablehlo.select %167, %168, %169 : tensor<26xi1>, tensor<26xi1>
    %171 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %172 = stablehlo.iota dim = 0 : tensor<26xui32>
    %173 = stablehlo.select %170, %172, %171 : tensor<26xi1>, tensor<26xui32>
    %174 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %175 = stablehlo.reduce(%173 init: %174) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %176 = stablehlo.bitcast_convert %175 : (tensor<ui32>) -> tensor<i32>
    return %176, %43, %113 : tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>
  }
}
