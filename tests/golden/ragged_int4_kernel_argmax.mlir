module @ragged_6_argmax {
  hal.executable.source private @rows_int4_g32_f16_26x160_6 {
    hal.executable.export public @rows_int4_g32_f16_26x160_6 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 6 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @rows_int4_g32_f16_26x160_6() {
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
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<6xi32>
        %5 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%c0) : memref<6x160xf32>
        %6 = hal.interface.workgroup.id[0] : index
        %7 = memref.load %4[%6] : memref<6xi32>
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
          vector.store %24, %5[%6, %25] : memref<6x160xf32>, vector<32xf32>
        }
        return
      }
    }
  }
  hal.executable.source private @round_int4_g32_f16_6x160 {
    hal.executable.export public @round_int4_g32_f16_6x160 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 6 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @round_int4_g32_f16_6x160() {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 5 : index
        %c2 = arith.constant 1 : index
        %c3 = arith.constant 32 : index
        %c4 = arith.constant 7.888609052210118e-31 : f32
        %c5 = arith.constant 0.007874015748031496 : f32
        %c6 = arith.constant 1.0 : f32
        %c7 = arith.constant dense<12582912.0> : vector<32xf32>
        %c8 = arith.constant 16 : index
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<6x160xf32>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<6x2x80xi8>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<6x5xf32>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<6x5xf32>
        %5 = hal.interface.workgroup.id[0] : index
        scf.for %6 = %c0 to %c1 step %c2 {
          %7 = arith.muli %6, %c3 : index
          %8 = vector.load %1[%5, %7] : memref<6x160xf32>, vector<32xf32>
          %9 = vector.reduction <add>, %8 fastmath<reassoc> : vector<32xf32> into f32
          memref.store %9, %4[%5, %6] : memref<6x5xf32>
          %10 = math.absf %8 : vector<32xf32>
          %11 = vector.bitcast %10 : vector<32xf32> to vector<32xi32>
          %12 = vector.reduction <maxui>, %11 : vector<32xi32> into i32
          %13 = arith.bitcast %12 : i32 to f32
          %14 = arith.maximumf %13, %c4 : f32
          %15 = arith.mulf %14, %c5 : f32
          memref.store %15, %3[%5, %6] : memref<6x5xf32>
          %16 = arith.divf %c6, %15 : f32
          %17 = vector.broadcast %16 : f32 to vector<32xf32>
          %18 = math.fma %8, %17, %c7 : vector<32xf32>
          %19 = vector.bitcast %18 : vector<32xf32> to vector<32xi32>
          %20 = arith.trunci %19 : vector<32xi32> to vector<32xi8>
          %21 = arith.muli %6, %c8 : index
          %22 = vector.shuffle %20, %20 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<32xi8>, vector<32xi8>
          vector.store %22, %2[%5, %c0, %21] : memref<6x2x80xi8>, vector<16xi8>
          %23 = vector.shuffle %20, %20 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<32xi8>, vector<32xi8>
          vector.store %23, %2[%5, %c2, %21] : memref<6x2x80xi8>, vector<16xi8>
        }
        return
      }
    }
  }
  hal.executable.source private @products_int4_g32_f16_1x2592x160_6 {
    hal.executable.export public @products_int4_g32_f16_1x2592x160_6 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 81 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @products_int4_g32_f16_1x2592x160_6() {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 32 : index
        %c2 = arith.constant 2592 : index
        %c3 = arith.constant 6 : index
        %c4 = arith.constant 2 : index
        %c5 = arith.constant 1 : index
        %c6 = arith.constant dense<0.0> : vector<4xf32>
        %c7 = arith.constant 5 : index
        %c8 = arith.constant 16 : index
        %c9 = arith.constant dense<15> : vector<16xi8>
        %c10 = arith.constant dense<4> : vector<16xi8>
        %c11 = arith.constant dense<0> : vector<4xi32>
        %c12 = arith.constant dense<0.0> : vector<1xf32>
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<6x2x80xi8>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<6x5xf32>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<6x5xf32>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<2592x80xi8>
        %5 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%c0) : memref<2592x5xf16>
        %6 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%c0) : memref<2592x5xf16>
        %7 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%c0) : memref<6x2592xf32>
        %8 = hal.interface.workgroup.id[0] : index
        %9 = arith.muli %8, %c1 : index
        %10 = arith.addi %9, %c1 : index
        %11 = arith.minui %10, %c2 : index
        scf.for %12 = %c0 to %c3 step %c4 {
          scf.for %13 = %9 to %11 step %c5 {
            %14 = arith.addi %12, %c0 : index
            %15 = arith.addi %12, %c5 : index
            %19:2 = scf.for %16 = %c0 to %c7 step %c5 iter_args(%17 = %c6, %18 = %c6) -> (vector<4xf32>, vector<4xf32>) {
              %20 = vector.load %5[%13, %16] : memref<2592x5xf16>, vector<1xf16>
              %21 = arith.extf %20 : vector<1xf16> to vector<1xf32>
              %22 = vector.load %2[%14, %16] : memref<6x5xf32>, vector<1xf32>
              %23 = arith.mulf %21, %22 : vector<1xf32>
              %24 = vector.load %2[%15, %16] : memref<6x5xf32>, vector<1xf32>
              %25 = arith.mulf %21, %24 : vector<1xf32>
              %26 = arith.muli %16, %c8 : index
              %27 = arith.addi %26, %c0 : index
              %28 = vector.shuffle %23, %23 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %29 = vector.shuffle %25, %25 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %30 = vector.load %4[%13, %27] : memref<2592x80xi8>, vector<16xi8>
              %31 = arith.andi %30, %c9 : vector<16xi8>
              %32 = arith.shrui %30, %c10 : vector<16xi8>
              %33 = vector.load %1[%14, %c0, %27] : memref<6x2x80xi8>, vector<16xi8>
              %34 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c11, %31, %33) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %35 = vector.load %1[%14, %c5, %27] : memref<6x2x80xi8>, vector<16xi8>
              %36 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%34, %32, %35) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %37 = arith.sitofp %36 : vector<4xi32> to vector<4xf32>
              %38 = vector.load %1[%15, %c0, %27] : memref<6x2x80xi8>, vector<16xi8>
              %39 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c11, %31, %38) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %40 = vector.load %1[%15, %c5, %27] : memref<6x2x80xi8>, vector<16xi8>
              %41 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%39, %32, %40) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %42 = arith.sitofp %41 : vector<4xi32> to vector<4xf32>
              %43 = math.fma %37, %28, %17 : vector<4xf32>
              %44 = math.fma %42, %29, %18 : vector<4xf32>
              scf.yield %43, %44 : vector<4xf32>, vector<4xf32>
            }
            %48:2 = scf.for %45 = %c0 to %c7 step %c5 iter_args(%46 = %c12, %47 = %c12) -> (vector<1xf32>, vector<1xf32>) {
              %49 = vector.load %6[%13, %45] : memref<2592x5xf16>, vector<1xf16>
              %50 = arith.extf %49 : vector<1xf16> to vector<1xf32>
              %51 = vector.load %3[%14, %45] : memref<6x5xf32>, vector<1xf32>
              %52 = math.fma %50, %51, %46 : vector<1xf32>
              %53 = vector.load %3[%15, %45] : memref<6x5xf32>, vector<1xf32>
              %54 = math.fma %50, %53, %47 : vector<1xf32>
              scf.yield %52, %54 : vector<1xf32>, vector<1xf32>
            }
            %55 = vector.reduction <add>, %19#0 fastmath<reassoc> : vector<4xf32> into f32
            %56 = vector.reduction <add>, %48#0 fastmath<reassoc> : vector<1xf32> into f32
            %57 = arith.addf %55, %56 : f32
            %58 = vector.reduction <add>, %19#1 fastmath<reassoc> : vector<4xf32> into f32
            %59 = vector.reduction <add>, %48#1 fastmath<reassoc> : vector<1xf32> into f32
            %60 = arith.addf %58, %59 : f32
            memref.store %57, %7[%14, %13] : memref<6x2592xf32>
            memref.store %60, %7[%15, %13] : memref<6x2592xf32>
          }
        }
        return
      }
    }
  }
  hal.executable.source private @round_int4_g32_f16_6x2016 {
    hal.executable.export public @round_int4_g32_f16_6x2016 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 6 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @round_int4_g32_f16_6x2016() {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 63 : index
        %c2 = arith.constant 1 : index
        %c3 = arith.constant 32 : index
        %c4 = arith.constant 7.888609052210118e-31 : f32
        %c5 = arith.constant 0.007874015748031496 : f32
        %c6 = arith.constant 1.0 : f32
        %c7 = arith.constant dense<12582912.0> : vector<32xf32>
        %c8 = arith.constant 16 : index
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<6x2016xf32>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<6x2x1008xi8>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<6x63xf32>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<6x63xf32>
        %5 = hal.interface.workgroup.id[0] : index
        scf.for %6 = %c0 to %c1 step %c2 {
          %7 = arith.muli %6, %c3 : index
          %8 = vector.load %1[%5, %7] : memref<6x2016xf32>, vector<32xf32>
          %9 = vector.reduction <add>, %8 fastmath<reassoc> : vector<32xf32> into f32
          memref.store %9, %4[%5, %6] : memref<6x63xf32>
          %10 = math.absf %8 : vector<32xf32>
          %11 = vector.bitcast %10 : vector<32xf32> to vector<32xi32>
          %12 = vector.reduction <maxui>, %11 : vector<32xi32> into i32
          %13 = arith.bitcast %12 : i32 to f32
          %14 = arith.maximumf %13, %c4 : f32
          %15 = arith.mulf %14, %c5 : f32
          memref.store %15, %3[%5, %6] : memref<6x63xf32>
          %16 = arith.divf %c6, %15 : f32
          %17 = vector.broadcast %16 : f32 to vector<32xf32>
          %18 = math.fma %8, %17, %c7 : vector<32xf32>
          %19 = vector.bitcast %18 : vector<32xf32> to vector<32xi32>
          %20 = arith.trunci %19 : vector<32xi32> to vector<32xi8>
          %21 = arith.muli %6, %c8 : index
          %22 = vector.shuffle %20, %20 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<32xi8>, vector<32xi8>
          vector.store %22, %2[%5, %c0, %21] : memref<6x2x1008xi8>, vector<16xi8>
          %23 = vector.shuffle %20, %20 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<32xi8>, vector<32xi8>
          vector.store %23, %2[%5, %c2, %21] : memref<6x2x1008xi8>, vector<16xi8>
        }
        return
      }
    }
  }
  hal.executable.source private @products_int4_g32_f16_1x160x2016_6 {
    hal.executable.export public @products_int4_g32_f16_1x160x2016_6 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 5 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @products_int4_g32_f16_1x160x2016_6() {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 32 : index
        %c2 = arith.constant 160 : index
        %c3 = arith.constant 6 : index
        %c4 = arith.constant 2 : index
        %c5 = arith.constant 1 : index
        %c6 = arith.constant dense<0.0> : vector<4xf32>
        %c7 = arith.constant 63 : index
        %c8 = arith.constant 16 : index
        %c9 = arith.constant dense<15> : vector<16xi8>
        %c10 = arith.constant dense<4> : vector<16xi8>
        %c11 = arith.constant dense<0> : vector<4xi32>
        %c12 = arith.constant dense<0.0> : vector<1xf32>
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<6x2x1008xi8>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<6x63xf32>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<6x63xf32>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<160x1008xi8>
        %5 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%c0) : memref<160x63xf16>
        %6 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%c0) : memref<160x63xf16>
        %7 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%c0) : memref<6x160xf32>
        %8 = hal.interface.workgroup.id[0] : index
        %9 = arith.muli %8, %c1 : index
        %10 = arith.addi %9, %c1 : index
        %11 = arith.minui %10, %c2 : index
        scf.for %12 = %c0 to %c3 step %c4 {
          scf.for %13 = %9 to %11 step %c5 {
            %14 = arith.addi %12, %c0 : index
            %15 = arith.addi %12, %c5 : index
            %19:2 = scf.for %16 = %c0 to %c7 step %c5 iter_args(%17 = %c6, %18 = %c6) -> (vector<4xf32>, vector<4xf32>) {
              %20 = vector.load %5[%13, %16] : memref<160x63xf16>, vector<1xf16>
              %21 = arith.extf %20 : vector<1xf16> to vector<1xf32>
              %22 = vector.load %2[%14, %16] : memref<6x63xf32>, vector<1xf32>
              %23 = arith.mulf %21, %22 : vector<1xf32>
              %24 = vector.load %2[%15, %16] : memref<6x63xf32>, vector<1xf32>
              %25 = arith.mulf %21, %24 : vector<1xf32>
              %26 = arith.muli %16, %c8 : index
              %27 = arith.addi %26, %c0 : index
              %28 = vector.shuffle %23, %23 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %29 = vector.shuffle %25, %25 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %30 = vector.load %4[%13, %27] : memref<160x1008xi8>, vector<16xi8>
              %31 = arith.andi %30, %c9 : vector<16xi8>
              %32 = arith.shrui %30, %c10 : vector<16xi8>
              %33 = vector.load %1[%14, %c0, %27] : memref<6x2x1008xi8>, vector<16xi8>
              %34 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c11, %31, %33) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %35 = vector.load %1[%14, %c5, %27] : memref<6x2x1008xi8>, vector<16xi8>
              %36 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%34, %32, %35) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %37 = arith.sitofp %36 : vector<4xi32> to vector<4xf32>
              %38 = vector.load %1[%15, %c0, %27] : memref<6x2x1008xi8>, vector<16xi8>
              %39 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c11, %31, %38) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %40 = vector.load %1[%15, %c5, %27] : memref<6x2x1008xi8>, vector<16xi8>
              %41 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%39, %32, %40) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %42 = arith.sitofp %41 : vector<4xi32> to vector<4xf32>
              %43 = math.fma %37, %28, %17 : vector<4xf32>
              %44 = math.fma %42, %29, %18 : vector<4xf32>
              scf.yield %43, %44 : vector<4xf32>, vector<4xf32>
            }
            %48:2 = scf.for %45 = %c0 to %c7 step %c5 iter_args(%46 = %c12, %47 = %c12) -> (vector<1xf32>, vector<1xf32>) {
              %49 = vector.load %6[%13, %45] : memref<160x63xf16>, vector<1xf16>
              %50 = arith.extf %49 : vector<1xf16> to vector<1xf32>
              %51 = vector.load %3[%14, %45] : memref<6x63xf32>, vector<1xf32>
              %52 = math.fma %50, %51, %46 : vector<1xf32>
              %53 = vector.load %3[%15, %45] : memref<6x63xf32>, vector<1xf32>
              %54 = math.fma %50, %53, %47 : vector<1xf32>
              scf.yield %52, %54 : vector<1xf32>, vector<1xf32>
            }
            %55 = vector.reduction <add>, %19#0 fastmath<reassoc> : vector<4xf32> into f32
            %56 = vector.reduction <add>, %48#0 fastmath<reassoc> : vector<1xf32> into f32
            %57 = arith.addf %55, %56 : f32
            %58 = vector.reduction <add>, %19#1 fastmath<reassoc> : vector<4xf32> into f32
            %59 = vector.reduction <add>, %48#1 fastmath<reassoc> : vector<1xf32> into f32
            %60 = arith.addf %58, %59 : f32
            memref.store %57, %7[%14, %13] : memref<6x160xf32>
            memref.store %60, %7[%15, %13] : memref<6x160xf32>
          }
        }
        return
      }
    }
  }
  hal.executable.source private @gated_int4_g32_f16_2x416x160_6 {
    hal.executable.export public @gated_int4_g32_f16_2x416x160_6 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 13 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @gated_int4_g32_f16_2x416x160_6() {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 32 : index
        %c2 = arith.constant 416 : index
        %c3 = arith.constant 6 : index
        %c4 = arith.constant 2 : index
        %c5 = arith.constant 1 : index
        %c6 = arith.constant dense<0.0> : vector<4xf32>
        %c7 = arith.constant 5 : index
        %c8 = arith.constant 16 : index
        %c9 = arith.constant dense<15> : vector<16xi8>
        %c10 = arith.constant dense<4> : vector<16xi8>
        %c11 = arith.constant dense<0> : vector<4xi32>
        %c12 = arith.constant dense<0.0> : vector<1xf32>
        %c13 = arith.constant 1.0 : f32
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<6x2x80xi8>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<6x5xf32>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<6x5xf32>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<416x80xi8>
        %5 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%c0) : memref<416x5xf16>
        %6 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%c0) : memref<416x5xf16>
        %7 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%c0) : memref<416x80xi8>
        %8 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(7) alignment(64) offset(%c0) : memref<416x5xf16>
        %9 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(8) alignment(64) offset(%c0) : memref<416x5xf16>
        %10 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(9) alignment(64) offset(%c0) : memref<6x416xf32>
        %11 = hal.interface.workgroup.id[0] : index
        %12 = arith.muli %11, %c1 : index
        %13 = arith.addi %12, %c1 : index
        %14 = arith.minui %13, %c2 : index
        scf.for %15 = %c0 to %c3 step %c4 {
          scf.for %16 = %12 to %14 step %c5 {
            %17 = arith.addi %15, %c0 : index
            %18 = arith.addi %15, %c5 : index
            %22:2 = scf.for %19 = %c0 to %c7 step %c5 iter_args(%20 = %c6, %21 = %c6) -> (vector<4xf32>, vector<4xf32>) {
              %23 = vector.load %5[%16, %19] : memref<416x5xf16>, vector<1xf16>
              %24 = arith.extf %23 : vector<1xf16> to vector<1xf32>
              %25 = vector.load %2[%17, %19] : memref<6x5xf32>, vector<1xf32>
              %26 = arith.mulf %24, %25 : vector<1xf32>
              %27 = vector.load %2[%18, %19] : memref<6x5xf32>, vector<1xf32>
              %28 = arith.mulf %24, %27 : vector<1xf32>
              %29 = arith.muli %19, %c8 : index
              %30 = arith.addi %29, %c0 : index
              %31 = vector.shuffle %26, %26 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %32 = vector.shuffle %28, %28 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %33 = vector.load %4[%16, %30] : memref<416x80xi8>, vector<16xi8>
              %34 = arith.andi %33, %c9 : vector<16xi8>
              %35 = arith.shrui %33, %c10 : vector<16xi8>
              %36 = vector.load %1[%17, %c0, %30] : memref<6x2x80xi8>, vector<16xi8>
              %37 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c11, %34, %36) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %38 = vector.load %1[%17, %c5, %30] : memref<6x2x80xi8>, vector<16xi8>
              %39 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%37, %35, %38) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %40 = arith.sitofp %39 : vector<4xi32> to vector<4xf32>
              %41 = vector.load %1[%18, %c0, %30] : memref<6x2x80xi8>, vector<16xi8>
              %42 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c11, %34, %41) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %43 = vector.load %1[%18, %c5, %30] : memref<6x2x80xi8>, vector<16xi8>
              %44 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%42, %35, %43) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %45 = arith.sitofp %44 : vector<4xi32> to vector<4xf32>
              %46 = math.fma %40, %31, %20 : vector<4xf32>
              %47 = math.fma %45, %32, %21 : vector<4xf32>
              scf.yield %46, %47 : vector<4xf32>, vector<4xf32>
            }
            %51:2 = scf.for %48 = %c0 to %c7 step %c5 iter_args(%49 = %c12, %50 = %c12) -> (vector<1xf32>, vector<1xf32>) {
              %52 = vector.load %6[%16, %48] : memref<416x5xf16>, vector<1xf16>
              %53 = arith.extf %52 : vector<1xf16> to vector<1xf32>
              %54 = vector.load %3[%17, %48] : memref<6x5xf32>, vector<1xf32>
              %55 = math.fma %53, %54, %49 : vector<1xf32>
              %56 = vector.load %3[%18, %48] : memref<6x5xf32>, vector<1xf32>
              %57 = math.fma %53, %56, %50 : vector<1xf32>
              scf.yield %55, %57 : vector<1xf32>, vector<1xf32>
            }
            %58 = vector.reduction <add>, %22#0 fastmath<reassoc> : vector<4xf32> into f32
            %59 = vector.reduction <add>, %51#0 fastmath<reassoc> : vector<1xf32> into f32
            %60 = arith.addf %58, %59 : f32
            %61 = vector.reduction <add>, %22#1 fastmath<reassoc> : vector<4xf32> into f32
            %62 = vector.reduction <add>, %51#1 fastmath<reassoc> : vector<1xf32> into f32
            %63 = arith.addf %61, %62 : f32
            %67:2 = scf.for %64 = %c0 to %c7 step %c5 iter_args(%65 = %c6, %66 = %c6) -> (vector<4xf32>, vector<4xf32>) {
              %68 = vector.load %8[%16, %64] : memref<416x5xf16>, vector<1xf16>
              %69 = arith.extf %68 : vector<1xf16> to vector<1xf32>
              %70 = vector.load %2[%17, %64] : memref<6x5xf32>, vector<1xf32>
              %71 = arith.mulf %69, %70 : vector<1xf32>
              %72 = vector.load %2[%18, %64] : memref<6x5xf32>, vector<1xf32>
              %73 = arith.mulf %69, %72 : vector<1xf32>
              %74 = arith.muli %64, %c8 : index
              %75 = arith.addi %74, %c0 : index
              %76 = vector.shuffle %71, %71 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %77 = vector.shuffle %73, %73 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %78 = vector.load %7[%16, %75] : memref<416x80xi8>, vector<16xi8>
              %79 = arith.andi %78, %c9 : vector<16xi8>
              %80 = arith.shrui %78, %c10 : vector<16xi8>
              %81 = vector.load %1[%17, %c0, %75] : memref<6x2x80xi8>, vector<16xi8>
              %82 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c11, %79, %81) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %83 = vector.load %1[%17, %c5, %75] : memref<6x2x80xi8>, vector<16xi8>
              %84 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%82, %80, %83) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %85 = arith.sitofp %84 : vector<4xi32> to vector<4xf32>
              %86 = vector.load %1[%18, %c0, %75] : memref<6x2x80xi8>, vector<16xi8>
              %87 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c11, %79, %86) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %88 = vector.load %1[%18, %c5, %75] : memref<6x2x80xi8>, vector<16xi8>
              %89 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%87, %80, %88) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %90 = arith.sitofp %89 : vector<4xi32> to vector<4xf32>
              %91 = math.fma %85, %76, %65 : vector<4xf32>
              %92 = math.fma %90, %77, %66 : vector<4xf32>
              scf.yield %91, %92 : vector<4xf32>, vector<4xf32>
            }
            %96:2 = scf.for %93 = %c0 to %c7 step %c5 iter_args(%94 = %c12, %95 = %c12) -> (vector<1xf32>, vector<1xf32>) {
              %97 = vector.load %9[%16, %93] : memref<416x5xf16>, vector<1xf16>
              %98 = arith.extf %97 : vector<1xf16> to vector<1xf32>
              %99 = vector.load %3[%17, %93] : memref<6x5xf32>, vector<1xf32>
              %100 = math.fma %98, %99, %94 : vector<1xf32>
              %101 = vector.load %3[%18, %93] : memref<6x5xf32>, vector<1xf32>
              %102 = math.fma %98, %101, %95 : vector<1xf32>
              scf.yield %100, %102 : vector<1xf32>, vector<1xf32>
            }
            %103 = vector.reduction <add>, %67#0 fastmath<reassoc> : vector<4xf32> into f32
            %104 = vector.reduction <add>, %96#0 fastmath<reassoc> : vector<1xf32> into f32
            %105 = arith.addf %103, %104 : f32
            %106 = vector.reduction <add>, %67#1 fastmath<reassoc> : vector<4xf32> into f32
            %107 = vector.reduction <add>, %96#1 fastmath<reassoc> : vector<1xf32> into f32
            %108 = arith.addf %106, %107 : f32
            %109 = arith.negf %60 : f32
            %110 = math.exp %109 : f32
            %111 = arith.addf %110, %c13 : f32
            %112 = arith.divf %60, %111 : f32
            %113 = arith.mulf %112, %105 : f32
            %114 = arith.negf %63 : f32
            %115 = math.exp %114 : f32
            %116 = arith.addf %115, %c13 : f32
            %117 = arith.divf %63, %116 : f32
            %118 = arith.mulf %117, %108 : f32
            memref.store %113, %10[%17, %16] : memref<6x416xf32>
            memref.store %118, %10[%18, %16] : memref<6x416xf32>
          }
        }
        return
      }
    }
  }
  hal.executable.source private @round_int4_g32_f16_6x416 {
    hal.executable.export public @round_int4_g32_f16_6x416 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 6 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @round_int4_g32_f16_6x416() {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 13 : index
        %c2 = arith.constant 1 : index
        %c3 = arith.constant 32 : index
        %c4 = arith.constant 7.888609052210118e-31 : f32
        %c5 = arith.constant 0.007874015748031496 : f32
        %c6 = arith.constant 1.0 : f32
        %c7 = arith.constant dense<12582912.0> : vector<32xf32>
        %c8 = arith.constant 16 : index
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<6x416xf32>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<6x2x208xi8>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<6x13xf32>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<6x13xf32>
        %5 = hal.interface.workgroup.id[0] : index
        scf.for %6 = %c0 to %c1 step %c2 {
          %7 = arith.muli %6, %c3 : index
          %8 = vector.load %1[%5, %7] : memref<6x416xf32>, vector<32xf32>
          %9 = vector.reduction <add>, %8 fastmath<reassoc> : vector<32xf32> into f32
          memref.store %9, %4[%5, %6] : memref<6x13xf32>
          %10 = math.absf %8 : vector<32xf32>
          %11 = vector.bitcast %10 : vector<32xf32> to vector<32xi32>
          %12 = vector.reduction <maxui>, %11 : vector<32xi32> into i32
          %13 = arith.bitcast %12 : i32 to f32
          %14 = arith.maximumf %13, %c4 : f32
          %15 = arith.mulf %14, %c5 : f32
          memref.store %15, %3[%5, %6] : memref<6x13xf32>
          %16 = arith.divf %c6, %15 : f32
          %17 = vector.broadcast %16 : f32 to vector<32xf32>
          %18 = math.fma %8, %17, %c7 : vector<32xf32>
          %19 = vector.bitcast %18 : vector<32xf32> to vector<32xi32>
          %20 = arith.trunci %19 : vector<32xi32> to vector<32xi8>
          %21 = arith.muli %6, %c8 : index
          %22 = vector.shuffle %20, %20 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<32xi8>, vector<32xi8>
          vector.store %22, %2[%5, %c0, %21] : memref<6x2x208xi8>, vector<16xi8>
          %23 = vector.shuffle %20, %20 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<32xi8>, vector<32xi8>
          vector.store %23, %2[%5, %c2, %21] : memref<6x2x208xi8>, vector<16xi8>
        }
        return
      }
    }
  }
  hal.executable.source private @products_int4_g32_f16_1x160x416_6 {
    hal.executable.export public @products_int4_g32_f16_1x160x416_6 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 5 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @products_int4_g32_f16_1x160x416_6() {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 32 : index
        %c2 = arith.constant 160 : index
        %c3 = arith.constant 6 : index
        %c4 = arith.constant 2 : index
        %c5 = arith.constant 1 : index
        %c6 = arith.constant dense<0.0> : vector<4xf32>
        %c7 = arith.constant 13 : index
        %c8 = arith.constant 16 : index
        %c9 = arith.constant dense<15> : vector<16xi8>
        %c10 = arith.constant dense<4> : vector<16xi8>
        %c11 = arith.constant dense<0> : vector<4xi32>
        %c12 = arith.constant dense<0.0> : vector<1xf32>
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<6x2x208xi8>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<6x13xf32>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<6x13xf32>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<160x208xi8>
        %5 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%c0) : memref<160x13xf16>
        %6 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%c0) : memref<160x13xf16>
        %7 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%c0) : memref<6x160xf32>
        %8 = hal.interface.workgroup.id[0] : index
        %9 = arith.muli %8, %c1 : index
        %10 = arith.addi %9, %c1 : index
        %11 = arith.minui %10, %c2 : index
        scf.for %12 = %c0 to %c3 step %c4 {
          scf.for %13 = %9 to %11 step %c5 {
            %14 = arith.addi %12, %c0 : index
            %15 = arith.addi %12, %c5 : index
            %19:2 = scf.for %16 = %c0 to %c7 step %c5 iter_args(%17 = %c6, %18 = %c6) -> (vector<4xf32>, vector<4xf32>) {
              %20 = vector.load %5[%13, %16] : memref<160x13xf16>, vector<1xf16>
              %21 = arith.extf %20 : vector<1xf16> to vector<1xf32>
              %22 = vector.load %2[%14, %16] : memref<6x13xf32>, vector<1xf32>
              %23 = arith.mulf %21, %22 : vector<1xf32>
              %24 = vector.load %2[%15, %16] : memref<6x13xf32>, vector<1xf32>
              %25 = arith.mulf %21, %24 : vector<1xf32>
              %26 = arith.muli %16, %c8 : index
              %27 = arith.addi %26, %c0 : index
              %28 = vector.shuffle %23, %23 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %29 = vector.shuffle %25, %25 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %30 = vector.load %4[%13, %27] : memref<160x208xi8>, vector<16xi8>
              %31 = arith.andi %30, %c9 : vector<16xi8>
              %32 = arith.shrui %30, %c10 : vector<16xi8>
              %33 = vector.load %1[%14, %c0, %27] : memref<6x2x208xi8>, vector<16xi8>
              %34 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c11, %31, %33) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %35 = vector.load %1[%14, %c5, %27] : memref<6x2x208xi8>, vector<16xi8>
              %36 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%34, %32, %35) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %37 = arith.sitofp %36 : vector<4xi32> to vector<4xf32>
              %38 = vector.load %1[%15, %c0, %27] : memref<6x2x208xi8>, vector<16xi8>
              %39 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c11, %31, %38) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %40 = vector.load %1[%15, %c5, %27] : memref<6x2x208xi8>, vector<16xi8>
              %41 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%39, %32, %40) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %42 = arith.sitofp %41 : vector<4xi32> to vector<4xf32>
              %43 = math.fma %37, %28, %17 : vector<4xf32>
              %44 = math.fma %42, %29, %18 : vector<4xf32>
              scf.yield %43, %44 : vector<4xf32>, vector<4xf32>
            }
            %48:2 = scf.for %45 = %c0 to %c7 step %c5 iter_args(%46 = %c12, %47 = %c12) -> (vector<1xf32>, vector<1xf32>) {
              %49 = vector.load %6[%13, %45] : memref<160x13xf16>, vector<1xf16>
              %50 = arith.extf %49 : vector<1xf16> to vector<1xf32>
              %51 = vector.load %3[%14, %45] : memref<6x13xf32>, vector<1xf32>
              %52 = math.fma %50, %51, %46 : vector<1xf32>
              %53 = vector.load %3[%15, %45] : memref<6x13xf32>, vector<1xf32>
              %54 = math.fma %50, %53, %47 : vector<1xf32>
              scf.yield %52, %54 : vector<1xf32>, vector<1xf32>
            }
            %55 = vector.reduction <add>, %19#0 fastmath<reassoc> : vector<4xf32> into f32
            %56 = vector.reduction <add>, %48#0 fastmath<reassoc> : vector<1xf32> into f32
            %57 = arith.addf %55, %56 : f32
            %58 = vector.reduction <add>, %19#1 fastmath<reassoc> : vector<4xf32> into f32
            %59 = vector.reduction <add>, %48#1 fastmath<reassoc> : vector<1xf32> into f32
            %60 = arith.addf %58, %59 : f32
            memref.store %57, %7[%14, %13] : memref<6x160xf32>
            memref.store %60, %7[%15, %13] : memref<6x160xf32>
          }
        }
        return
      }
    }
  }
  hal.executable.source private @products_int4_g32_f16_1x26x160_6 {
    hal.executable.export public @products_int4_g32_f16_1x26x160_6 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 1 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @products_int4_g32_f16_1x26x160_6() {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 32 : index
        %c2 = arith.constant 26 : index
        %c3 = arith.constant 6 : index
        %c4 = arith.constant 2 : index
        %c5 = arith.constant 1 : index
        %c6 = arith.constant dense<0.0> : vector<4xf32>
        %c7 = arith.constant 5 : index
        %c8 = arith.constant 16 : index
        %c9 = arith.constant dense<15> : vector<16xi8>
        %c10 = arith.constant dense<4> : vector<16xi8>
        %c11 = arith.constant dense<0> : vector<4xi32>
        %c12 = arith.constant dense<0.0> : vector<1xf32>
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<6x2x80xi8>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<6x5xf32>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<6x5xf32>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<26x80xi8>
        %5 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%c0) : memref<26x5xf16>
        %6 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%c0) : memref<26x5xf16>
        %7 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%c0) : memref<6x26xf32>
        %8 = hal.interface.workgroup.id[0] : index
        %9 = arith.muli %8, %c1 : index
        %10 = arith.addi %9, %c1 : index
        %11 = arith.minui %10, %c2 : index
        scf.for %12 = %c0 to %c3 step %c4 {
          scf.for %13 = %9 to %11 step %c5 {
            %14 = arith.addi %12, %c0 : index
            %15 = arith.addi %12, %c5 : index
            %19:2 = scf.for %16 = %c0 to %c7 step %c5 iter_args(%17 = %c6, %18 = %c6) -> (vector<4xf32>, vector<4xf32>) {
              %20 = vector.load %5[%13, %16] : memref<26x5xf16>, vector<1xf16>
              %21 = arith.extf %20 : vector<1xf16> to vector<1xf32>
              %22 = vector.load %2[%14, %16] : memref<6x5xf32>, vector<1xf32>
              %23 = arith.mulf %21, %22 : vector<1xf32>
              %24 = vector.load %2[%15, %16] : memref<6x5xf32>, vector<1xf32>
              %25 = arith.mulf %21, %24 : vector<1xf32>
              %26 = arith.muli %16, %c8 : index
              %27 = arith.addi %26, %c0 : index
              %28 = vector.shuffle %23, %23 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %29 = vector.shuffle %25, %25 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %30 = vector.load %4[%13, %27] : memref<26x80xi8>, vector<16xi8>
              %31 = arith.andi %30, %c9 : vector<16xi8>
              %32 = arith.shrui %30, %c10 : vector<16xi8>
              %33 = vector.load %1[%14, %c0, %27] : memref<6x2x80xi8>, vector<16xi8>
              %34 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c11, %31, %33) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %35 = vector.load %1[%14, %c5, %27] : memref<6x2x80xi8>, vector<16xi8>
              %36 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%34, %32, %35) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %37 = arith.sitofp %36 : vector<4xi32> to vector<4xf32>
              %38 = vector.load %1[%15, %c0, %27] : memref<6x2x80xi8>, vector<16xi8>
              %39 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c11, %31, %38) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %40 = vector.load %1[%15, %c5, %27] : memref<6x2x80xi8>, vector<16xi8>
              %41 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%39, %32, %40) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %42 = arith.sitofp %41 : vector<4xi32> to vector<4xf32>
              %43 = math.fma %37, %28, %17 : vector<4xf32>
              %44 = math.fma %42, %29, %18 : vector<4xf32>
              scf.yield %43, %44 : vector<4xf32>, vector<4xf32>
            }
            %48:2 = scf.for %45 = %c0 to %c7 step %c5 iter_args(%46 = %c12, %47 = %c12) -> (vector<1xf32>, vector<1xf32>) {
              %49 = vector.load %6[%13, %45] : memref<26x5xf16>, vector<1xf16>
              %50 = arith.extf %49 : vector<1xf16> to vector<1xf32>
              %51 = vector.load %3[%14, %45] : memref<6x5xf32>, vector<1xf32>
              %52 = math.fma %50, %51, %46 : vector<1xf32>
              %53 = vector.load %3[%15, %45] : memref<6x5xf32>, vector<1xf32>
              %54 = math.fma %50, %53, %47 : vector<1xf32>
              scf.yield %52, %54 : vector<1xf32>, vector<1xf32>
            }
            %55 = vector.reduction <add>, %19#0 fastmath<reassoc> : vector<4xf32> into f32
            %56 = vector.reduction <add>, %48#0 fastmath<reassoc> : vector<1xf32> into f32
            %57 = arith.addf %55, %56 : f32
            %58 = vector.reduction <add>, %19#1 fastmath<reassoc> : vector<4xf32> into f32
            %59 = vector.reduction <add>, %48#1 fastmath<reassoc> : vector<1xf32> into f32
            %60 = arith.addf %58, %59 : f32
            memref.store %57, %7[%14, %13] : memref<6x26xf32>
            memref.store %60, %7[%15, %13] : memref<6x26xf32>
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
    %cache.0: tensor<6x17x2x3x96xf32>,
    %cache.1: tensor<6x17x2x3x96xf32>,
    %tokens: tensor<6xi32>,
    %positions: tensor<6xi32>
  ) -> (tensor<6xi32>, tensor<6x17x2x3x96xf32>, tensor<6x17x2x3x96xf32>) {
    %0:1 = flow.dispatch @rows_int4_g32_f16_26x160_6::@rows_int4_g32_f16_26x160_6(%model.embed_tokens.weight, %model.embed_tokens.scales, %model.embed_tokens.biases, %tokens) : (tensor<26x80xi8>, tensor<26x5xf16>, tensor<26x5xf16>, tensor<6xi32>) -> (tensor<6x160xf32>)
    %1 = stablehlo.reshape %rope : (tensor<17x2x2x48xf32>) -> tensor<17x192xf32>
    %2 = stablehlo.constant dense<0> : tensor<6xi32>
    %3 = stablehlo.constant dense<16> : tensor<6xi32>
    %4 = stablehlo.clamp %2, %positions, %3 : tensor<6xi32>
    %5 = "stablehlo.gather"(%1, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 192>}> : (tensor<17x192xf32>, tensor<6xi32>) -> tensor<6x192xf32>
    %6 = stablehlo.reshape %5 : (tensor<6x192xf32>) -> tensor<6x2x2x48xf32>
    %7 = stablehlo.slice %6 [0:6, 0:1, 0:2, 0:48] : (tensor<6x2x2x48xf32>) -> tensor<6x1x2x48xf32>
    %8 = stablehlo.slice %6 [0:6, 1:2, 0:2, 0:48] : (tensor<6x2x2x48xf32>) -> tensor<6x1x2x48xf32>
    %9 = stablehlo.reshape %7 : (tensor<6x1x2x48xf32>) -> tensor<6x2x48xf32>
    %10 = stablehlo.reshape %8 : (tensor<6x1x2x48xf32>) -> tensor<6x2x48xf32>
    %11 = stablehlo.broadcast_in_dim %positions, dims = [0] : (tensor<6xi32>) -> tensor<6x10xi32>
    %12 = stablehlo.iota dim = 1 : tensor<6x10xi32>
    %13 = stablehlo.compare LE, %12, %11 : (tensor<6x10xi32>, tensor<6x10xi32>) -> tensor<6x10xi1>
    // layer 0: attention
    %14 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %15 = stablehlo.multiply %0#0, %0#0 : tensor<6x160xf32>
    %16 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %17 = stablehlo.reduce(%15 init: %16) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %18 = stablehlo.constant dense<6.25e-03> : tensor<6xf32>
    %19 = stablehlo.multiply %17, %18 : tensor<6xf32>
    %20 = stablehlo.constant dense<1.0e-05> : tensor<6xf32>
    %21 = stablehlo.add %19, %20 : tensor<6xf32>
    %22 = stablehlo.rsqrt %21 : tensor<6xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %24 = stablehlo.multiply %0#0, %23 : tensor<6x160xf32>
    %25 = stablehlo.multiply %24, %14 : tensor<6x160xf32>
    %26:3 = flow.dispatch @round_int4_g32_f16_6x160::@round_int4_g32_f16_6x160(%25) : (tensor<6x160xf32>) -> (tensor<6x2x80xi8>, tensor<6x5xf32>, tensor<6x5xf32>)
    %27:1 = flow.dispatch @products_int4_g32_f16_1x2592x160_6::@products_int4_g32_f16_1x2592x160_6(%26#0, %26#1, %26#2, %model.layers.0.self_attn.qkv_proj.weight, %model.layers.0.self_attn.qkv_proj.scales, %model.layers.0.self_attn.qkv_proj.biases) : (tensor<6x2x80xi8>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<2592x80xi8>, tensor<2592x5xf16>, tensor<2592x5xf16>) -> (tensor<6x2592xf32>)
    %28 = stablehlo.reshape %27#0 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %29 = stablehlo.reshape %28 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %30 = stablehlo.reshape %28 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %31 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %32 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %33 = stablehlo.multiply %30, %31 : tensor<6x27x2x48xf32>
    %34 = stablehlo.reverse %30, dims = [2] : tensor<6x27x2x48xf32>
    %35 = stablehlo.multiply %34, %32 : tensor<6x27x2x48xf32>
    %36 = stablehlo.add %33, %35 : tensor<6x27x2x48xf32>
    %37 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %38 = stablehlo.constant dense<24> : tensor<6x27x2x48xi32>
    %39 = stablehlo.compare GE, %37, %38 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %40 = stablehlo.select %39, %29, %36 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %41 = stablehlo.reshape %40 : (tensor<6x27x2x48xf32>) -> tensor<6x27x96xf32>
    %42 = stablehlo.slice %41 [0:6, 21:27, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x6x96xf32>
    %43 = stablehlo.reshape %42 : (tensor<6x6x96xf32>) -> tensor<6x2x3x96xf32>
    %44 = stablehlo.clamp %2, %positions, %3 : tensor<6xi32>
    %45 = stablehlo.iota dim = 0 : tensor<6x1xi32>
    %46 = stablehlo.reshape %44 : (tensor<6xi32>) -> tensor<6x1xi32>
    %47 = stablehlo.concatenate %45, %46, dim = 1 : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x2xi32>
    %48 = "stablehlo.scatter"(%cache.0, %47, %43) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2, 3], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x17x2x3x96xf32>, tensor<6x2xi32>, tensor<6x2x3x96xf32>) -> tensor<6x17x2x3x96xf32>
    %49 = stablehlo.slice %48 [0:6, 0:10, 0:1, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %50 = stablehlo.reshape %49 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %51 = stablehlo.slice %48 [0:6, 0:10, 1:2, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %52 = stablehlo.reshape %51 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %53 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x96xi1>
    %54 = stablehlo.constant dense<0.0e+00> : tensor<6x10x3x96xf32>
    %55 = stablehlo.select %53, %52, %54 : tensor<6x10x3x96xi1>, tensor<6x10x3x96xf32>
    %56 = stablehlo.slice %41 [0:6, 0:21, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x21x96xf32>
    %57 = stablehlo.reshape %56 : (tensor<6x21x96xf32>) -> tensor<6x3x7x96xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2, 4] : (tensor<6x3x7x96xf32>) -> tensor<6x3x7x10x96xf32>
    %59 = stablehlo.broadcast_in_dim %50, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %60 = stablehlo.multiply %58, %59 : tensor<6x3x7x10x96xf32>
    %61 = stablehlo.reduce(%60 init: %16) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %62 = stablehlo.broadcast_in_dim %13, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %63 = stablehlo.constant dense<1.0206208e-01> : tensor<6x3x7x10xf32>
    %64 = stablehlo.multiply %61, %63 : tensor<6x3x7x10xf32>
    %65 = stablehlo.constant dense<-1.0e+30> : tensor<6x3x7x10xf32>
    %66 = stablehlo.select %62, %64, %65 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %67 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %68 = stablehlo.reduce(%66 init: %67) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %70 = stablehlo.subtract %66, %69 : tensor<6x3x7x10xf32>
    %71 = stablehlo.exponential %70 : tensor<6x3x7x10xf32>
    %72 = stablehlo.reduce(%71 init: %16) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %74 = stablehlo.divide %71, %73 : tensor<6x3x7x10xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x96xf32>
    %76 = stablehlo.broadcast_in_dim %55, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %77 = stablehlo.multiply %75, %76 : tensor<6x3x7x10x96xf32>
    %78 = stablehlo.reduce(%77 init: %16) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x96xf32>
    %79 = stablehlo.reshape %78 : (tensor<6x3x7x96xf32>) -> tensor<6x2016xf32>
    %80:3 = flow.dispatch @round_int4_g32_f16_6x2016::@round_int4_g32_f16_6x2016(%79) : (tensor<6x2016xf32>) -> (tensor<6x2x1008xi8>, tensor<6x63xf32>, tensor<6x63xf32>)
    %81:1 = flow.dispatch @products_int4_g32_f16_1x160x2016_6::@products_int4_g32_f16_1x160x2016_6(%80#0, %80#1, %80#2, %model.layers.0.self_attn.o_proj.weight, %model.layers.0.self_attn.o_proj.scales, %model.layers.0.self_attn.o_proj.biases) : (tensor<6x2x1008xi8>, tensor<6x63xf32>, tensor<6x63xf32>, tensor<160x1008xi8>, tensor<160x63xf16>, tensor<160x63xf16>) -> (tensor<6x160xf32>)
    %82 = stablehlo.add %0#0, %81#0 : tensor<6x160xf32>
    // layer 0: feed-forward
    %83 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %84 = stablehlo.multiply %82, %82 : tensor<6x160xf32>
    %85 = stablehlo.reduce(%84 init: %16) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %86 = stablehlo.multiply %85, %18 : tensor<6xf32>
    %87 = stablehlo.add %86, %20 : tensor<6xf32>
    %88 = stablehlo.rsqrt %87 : tensor<6xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %90 = stablehlo.multiply %82, %89 : tensor<6x160xf32>
    %91 = stablehlo.multiply %90, %83 : tensor<6x160xf32>
    %92:3 = flow.dispatch @round_int4_g32_f16_6x160::@round_int4_g32_f16_6x160(%91) : (tensor<6x160xf32>) -> (tensor<6x2x80xi8>, tensor<6x5xf32>, tensor<6x5xf32>)
    %93:1 = flow.dispatch @gated_int4_g32_f16_2x416x160_6::@gated_int4_g32_f16_2x416x160_6(%92#0, %92#1, %92#2, %model.layers.0.mlp.gate_proj.weight, %model.layers.0.mlp.gate_proj.scales, %model.layers.0.mlp.gate_proj.biases, %model.layers.0.mlp.up_proj.weight, %model.layers.0.mlp.up_proj.scales, %model.layers.0.mlp.up_proj.biases) : (tensor<6x2x80xi8>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<416x80xi8>, tensor<416x5xf16>, tensor<416x5xf16>, tensor<416x80xi8>, tensor<416x5xf16>, tensor<416x5xf16>) -> (tensor<6x416xf32>)
    %94:3 = flow.dispatch @round_int4_g32_f16_6x416::@round_int4_g32_f16_6x416(%93#0) : (tensor<6x416xf32>) -> (tensor<6x2x208xi8>, tensor<6x13xf32>, tensor<6x13xf32>)
    %95:1 = flow.dispatch @products_int4_g32_f16_1x160x416_6::@products_int4_g32_f16_1x160x416_6(%94#0, %94#1, %94#2, %model.layers.0.mlp.down_proj.weight, %model.layers.0.mlp.down_proj.scales, %model.layers.0.mlp.down_proj.biases) : (tensor<6x2x208xi8>, tensor<6x13xf32>, tensor<6x13xf32>, tensor<160x208xi8>, tensor<160x13xf16>, tensor<160x13xf16>) -> (tensor<6x160xf32>)
    %96 = stablehlo.add %82, %95#0 : tensor<6x160xf32>
    // layer 1: attention
    %97 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %98 = stablehlo.multiply %96, %96 : tensor<6x160xf32>
    %99 = stablehlo.reduce(%98 init: %16) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %100 = stablehlo.multiply %99, %18 : tensor<6xf32>
    %101 = stablehlo.add %100, %20 : tensor<6xf32>
    %102 = stablehlo.rsqrt %101 : tensor<6xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %104 = stablehlo.multiply %96, %103 : tensor<6x160xf32>
    %105 = stablehlo.multiply %104, %97 : tensor<6x160xf32>
    %106:3 = flow.dispatch @round_int4_g32_f16_6x160::@round_int4_g32_f16_6x160(%105) : (tensor<6x160xf32>) -> (tensor<6x2x80xi8>, tensor<6x5xf32>, tensor<6x5xf32>)
    %107:1 = flow.dispatch @products_int4_g32_f16_1x2592x160_6::@products_int4_g32_f16_1x2592x160_6(%106#0, %106#1, %106#2, %model.layers.1.self_attn.qkv_proj.weight, %model.layers.1.self_attn.qkv_proj.scales, %model.layers.1.self_attn.qkv_proj.biases) : (tensor<6x2x80xi8>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<2592x80xi8>, tensor<2592x5xf16>, tensor<2592x5xf16>) -> (tensor<6x2592xf32>)
    %108 = stablehlo.reshape %107#0 : (tensor<6x2592xf32>) -> tensor<6x27x96xf32>
    %109 = stablehlo.reshape %108 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %110 = stablehlo.reshape %108 : (tensor<6x27x96xf32>) -> tensor<6x27x2x48xf32>
    %111 = stablehlo.broadcast_in_dim %9, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %112 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<6x2x48xf32>) -> tensor<6x27x2x48xf32>
    %113 = stablehlo.multiply %110, %111 : tensor<6x27x2x48xf32>
    %114 = stablehlo.reverse %110, dims = [2] : tensor<6x27x2x48xf32>
    %115 = stablehlo.multiply %114, %112 : tensor<6x27x2x48xf32>
    %116 = stablehlo.add %113, %115 : tensor<6x27x2x48xf32>
    %117 = stablehlo.iota dim = 1 : tensor<6x27x2x48xi32>
    %118 = stablehlo.compare GE, %117, %38 : (tensor<6x27x2x48xi32>, tensor<6x27x2x48xi32>) -> tensor<6x27x2x48xi1>
    %119 = stablehlo.select %118, %109, %116 : tensor<6x27x2x48xi1>, tensor<6x27x2x48xf32>
    %120 = stablehlo.reshape %119 : (tensor<6x27x2x48xf32>) -> tensor<6x27x96xf32>
    %121 = stablehlo.slice %120 [0:6, 21:27, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x6x96xf32>
    %122 = stablehlo.reshape %121 : (tensor<6x6x96xf32>) -> tensor<6x2x3x96xf32>
    %123 = stablehlo.clamp %2, %positions, %3 : tensor<6xi32>
    %124 = stablehlo.iota dim = 0 : tensor<6x1xi32>
    %125 = stablehlo.reshape %123 : (tensor<6xi32>) -> tensor<6x1xi32>
    %126 = stablehlo.concatenate %124, %125, dim = 1 : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x2xi32>
    %127 = "stablehlo.scatter"(%cache.1, %126, %122) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2, 3], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true}> ({ ^bb0(%old: tensor<f32>, %new: tensor<f32>): stablehlo.return %new : tensor<f32> }) : (tensor<6x17x2x3x96xf32>, tensor<6x2xi32>, tensor<6x2x3x96xf32>) -> tensor<6x17x2x3x96xf32>
    %128 = stablehlo.slice %127 [0:6, 0:10, 0:1, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %129 = stablehlo.reshape %128 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %130 = stablehlo.slice %127 [0:6, 0:10, 1:2, 0:3, 0:96] : (tensor<6x17x2x3x96xf32>) -> tensor<6x10x1x3x96xf32>
    %131 = stablehlo.reshape %130 : (tensor<6x10x1x3x96xf32>) -> tensor<6x10x3x96xf32>
    %132 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<6x10xi1>) -> tensor<6x10x3x96xi1>
    %133 = stablehlo.select %132, %131, %54 : tensor<6x10x3x96xi1>, tensor<6x10x3x96xf32>
    %134 = stablehlo.slice %120 [0:6, 0:21, 0:96] : (tensor<6x27x96xf32>) -> tensor<6x21x96xf32>
    %135 = stablehlo.reshape %134 : (tensor<6x21x96xf32>) -> tensor<6x3x7x96xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2, 4] : (tensor<6x3x7x96xf32>) -> tensor<6x3x7x10x96xf32>
    %137 = stablehlo.broadcast_in_dim %129, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %138 = stablehlo.multiply %136, %137 : tensor<6x3x7x10x96xf32>
    %139 = stablehlo.reduce(%138 init: %16) applies stablehlo.add across dimensions = [4] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x10xf32>
    %140 = stablehlo.broadcast_in_dim %13, dims = [0, 3] : (tensor<6x10xi1>) -> tensor<6x3x7x10xi1>
    %141 = stablehlo.multiply %139, %63 : tensor<6x3x7x10xf32>
    %142 = stablehlo.select %140, %141, %65 : tensor<6x3x7x10xi1>, tensor<6x3x7x10xf32>
    %143 = stablehlo.reduce(%142 init: %67) applies stablehlo.maximum across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %145 = stablehlo.subtract %142, %144 : tensor<6x3x7x10xf32>
    %146 = stablehlo.exponential %145 : tensor<6x3x7x10xf32>
    %147 = stablehlo.reduce(%146 init: %16) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10xf32>, tensor<f32>) -> tensor<6x3x7xf32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0, 1, 2] : (tensor<6x3x7xf32>) -> tensor<6x3x7x10xf32>
    %149 = stablehlo.divide %146, %148 : tensor<6x3x7x10xf32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0, 1, 2, 3] : (tensor<6x3x7x10xf32>) -> tensor<6x3x7x10x96xf32>
    %151 = stablehlo.broadcast_in_dim %133, dims = [0, 3, 1, 4] : (tensor<6x10x3x96xf32>) -> tensor<6x3x7x10x96xf32>
    %152 = stablehlo.multiply %150, %151 : tensor<6x3x7x10x96xf32>
    %153 = stablehlo.reduce(%152 init: %16) applies stablehlo.add across dimensions = [3] : (tensor<6x3x7x10x96xf32>, tensor<f32>) -> tensor<6x3x7x96xf32>
    %154 = stablehlo.reshape %153 : (tensor<6x3x7x96xf32>) -> tensor<6x2016xf32>
    %155:3 = flow.dispatch @round_int4_g32_f16_6x2016::@round_int4_g32_f16_6x2016(%154) : (tensor<6x2016xf32>) -> (tensor<6x2x1008xi8>, tensor<6x63xf32>, tensor<6x63xf32>)
    %156:1 = flow.dispatch @products_int4_g32_f16_1x160x2016_6::@products_int4_g32_f16_1x160x2016_6(%155#0, %155#1, %155#2, %model.layers.1.self_attn.o_proj.weight, %model.layers.1.self_attn.o_proj.scales, %model.layers.1.self_attn.o_proj.biases) : (tensor<6x2x1008xi8>, tensor<6x63xf32>, tensor<6x63xf32>, tensor<160x1008xi8>, tensor<160x63xf16>, tensor<160x63xf16>) -> (tensor<6x160xf32>)
    %157 = stablehlo.add %96, %156#0 : tensor<6x160xf32>
    // layer 1: feed-forward
    %158 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %159 = stablehlo.multiply %157, %157 : tensor<6x160xf32>
    %160 = stablehlo.reduce(%159 init: %16) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %161 = stablehlo.multiply %160, %18 : tensor<6xf32>
    %162 = stablehlo.add %161, %20 : tensor<6xf32>
    %163 = stablehlo.rsqrt %162 : tensor<6xf32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %165 = stablehlo.multiply %157, %164 : tensor<6x160xf32>
    %166 = stablehlo.multiply %165, %158 : tensor<6x160xf32>
    %167:3 = flow.dispatch @round_int4_g32_f16_6x160::@round_int4_g32_f16_6x160(%166) : (tensor<6x160xf32>) -> (tensor<6x2x80xi8>, tensor<6x5xf32>, tensor<6x5xf32>)
    %168:1 = flow.dispatch @gated_int4_g32_f16_2x416x160_6::@gated_int4_g32_f16_2x416x160_6(%167#0, %167#1, %167#2, %model.layers.1.mlp.gate_proj.weight, %model.layers.1.mlp.gate_proj.scales, %model.layers.1.mlp.gate_proj.biases, %model.layers.1.mlp.up_proj.weight, %model.layers.1.mlp.up_proj.scales, %model.layers.1.mlp.up_proj.biases) : (tensor<6x2x80xi8>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<416x80xi8>, tensor<416x5xf16>, tensor<416x5xf16>, tensor<416x80xi8>, tensor<416x5xf16>, tensor<416x5xf16>) -> (tensor<6x416xf32>)
    %169:3 = flow.dispatch @round_int4_g32_f16_6x416::@round_int4_g32_f16_6x416(%168#0) : (tensor<6x416xf32>) -> (tensor<6x2x208xi8>, tensor<6x13xf32>, tensor<6x13xf32>)
    %170:1 = flow.dispatch @products_int4_g32_f16_1x160x416_6::@products_int4_g32_f16_1x160x416_6(%169#0, %169#1, %169#2, %model.layers.1.mlp.down_proj.weight, %model.layers.1.mlp.down_proj.scales, %model.layers.1.mlp.down_proj.biases) : (tensor<6x2x208xi8>, tensor<6x13xf32>, tensor<6x13xf32>, tensor<160x208xi8>, tensor<160x13xf16>, tensor<160x13xf16>) -> (tensor<6x160xf32>)
    %171 = stablehlo.add %157, %170#0 : tensor<6x160xf32>
    // head
    %172 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [1] : (tensor<160xf32>) -> tensor<6x160xf32>
    %173 = stablehlo.multiply %171, %171 : tensor<6x160xf32>
    %174 = stablehlo.reduce(%173 init: %16) applies stablehlo.add across dimensions = [1] : (tensor<6x160xf32>, tensor<f32>) -> tensor<6xf32>
    %175 = stablehlo.multiply %174, %18 : tensor<6xf32>
    %176 = stablehlo.add %175, %20 : tensor<6xf32>
    %177 = stablehlo.rsqrt %176 : tensor<6xf32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [0] : (tensor<6xf32>) -> tensor<6x160xf32>
    %179 = stablehlo.multiply %171, %178 : tensor<6x160xf32>
    %180 = stablehlo.multiply %179, %172 : tensor<6x160xf32>
    %181:3 = flow.dispatch @round_int4_g32_f16_6x160::@round_int4_g32_f16_6x160(%180) : (tensor<6x160xf32>) -> (tensor<6x2x80xi8>, tensor<6x5xf32>, tensor<6x5xf32>)
    %182:1 = flow.dispatch @products_int4_g32_f16_1x26x160_6::@products_int4_g32_f16_1x26x160_6(%181#0, %181#1, %181#2, %model.embed_tokens.weight, %model.embed_tokens.scales, %model.embed_tokens.biases) : (tensor<6x2x80xi8>, tensor<6x5xf32>, tensor<6x5xf32>, tensor<26x80xi8>, tensor<26x5xf16>, tensor<26x5xf16>) -> (tensor<6x26xf32>)
    %183 = stablehlo.reduce(%182#0 init: %67) applies stablehlo.maximum across dimensions = [1] : (tensor<6x26xf32>, tensor<f32>) -> tensor<6xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0] : (tensor<6xf32>) -> tensor<6x26xf32>
    %185 = stablehlo.is_finite %184 : (tensor<6x26xf32>) -> tensor<6x26xi1>
    %186 = stablehlo.compare EQ, %182#0, %184 : (tensor<6x26xf32>, tensor<6x26xf32>) -> tensor<6x26xi1>
    %187 = stablehlo.constant dense<false> : tensor<6x26xi1>
    %188 = stablehlo.select %185, %186, %187 : tensor<6x26xi1>, tensor<6x26xi1>
    %189 = stablehlo.constant dense<2147483647> : tensor<6x26xui32>
    %190 = stablehlo.iota dim = 1 : tensor<6x26xui32>
    %191 = stablehlo.select %188, %190, %189 : tensor<6x26xi1>, tensor<6x26xui32>
    %192 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %193 = stablehlo.reduce(%191 init: %192) applies stablehlo.minimum across dimensions = [1] : (tensor<6x26xui32>, tensor<ui32>) -> tensor<6xui32>
    %194 = stablehlo.bitcast_convert %193 : (tensor<6xui32>) -> tensor<6xi32>
    return %194, %48, %127 : tensor<6xi32>, tensor<6x17x2x3x96xf32>, tensor<6x17x2x3x96xf32>
  }
}
