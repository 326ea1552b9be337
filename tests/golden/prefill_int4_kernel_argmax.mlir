module @prefill_17_argmax {
  hal.executable.source private @rows_int4_g32_f16_26x160_17 {
    hal.executable.export public @rows_int4_g32_f16_26x160_17 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 17 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @rows_int4_g32_f16_26x160_17() {
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
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<17xi32>
        %5 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%c0) : memref<17x160xf32>
        %6 = hal.interface.workgroup.id[0] : index
        %7 = memref.load %4[%6] : memref<17xi32>
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
          vector.store %24, %5[%6, %25] : memref<17x160xf32>, vector<32xf32>
        }
        return
      }
    }
  }
  hal.executable.source private @round_int4_g32_f16_17x160 {
    hal.executable.export public @round_int4_g32_f16_17x160 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 17 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @round_int4_g32_f16_17x160() {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 5 : index
        %c2 = arith.constant 1 : index
        %c3 = arith.constant 32 : index
        %c4 = arith.constant 7.888609052210118e-31 : f32
        %c5 = arith.constant 0.007874015748031496 : f32
        %c6 = arith.constant 1.0 : f32
        %c7 = arith.constant dense<12582912.0> : vector<32xf32>
        %c8 = arith.constant 16 : index
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<17x160xf32>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<17x2x80xi8>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<17x5xf32>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<17x5xf32>
        %5 = hal.interface.workgroup.id[0] : index
        scf.for %6 = %c0 to %c1 step %c2 {
          %7 = arith.muli %6, %c3 : index
          %8 = vector.load %1[%5, %7] : memref<17x160xf32>, vector<32xf32>
          %9 = vector.reduction <add>, %8 fastmath<reassoc> : vector<32xf32> into f32
          memref.store %9, %4[%5, %6] : memref<17x5xf32>
          %10 = math.absf %8 : vector<32xf32>
          %11 = vector.bitcast %10 : vector<32xf32> to vector<32xi32>
          %12 = vector.reduction <maxui>, %11 : vector<32xi32> into i32
          %13 = arith.bitcast %12 : i32 to f32
          %14 = arith.maximumf %13, %c4 : f32
          %15 = arith.mulf %14, %c5 : f32
          memref.store %15, %3[%5, %6] : memref<17x5xf32>
          %16 = arith.divf %c6, %15 : f32
          %17 = vector.broadcast %16 : f32 to vector<32xf32>
          %18 = math.fma %8, %17, %c7 : vector<32xf32>
          %19 = vector.bitcast %18 : vector<32xf32> to vector<32xi32>
          %20 = arith.trunci %19 : vector<32xi32> to vector<32xi8>
          %21 = arith.muli %6, %c8 : index
          %22 = vector.shuffle %20, %20 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<32xi8>, vector<32xi8>
          vector.store %22, %2[%5, %c0, %21] : memref<17x2x80xi8>, vector<16xi8>
          %23 = vector.shuffle %20, %20 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<32xi8>, vector<32xi8>
          vector.store %23, %2[%5, %c2, %21] : memref<17x2x80xi8>, vector<16xi8>
        }
        return
      }
    }
  }
  hal.executable.source private @products_int4_g32_f16_1x2592x160_17 {
    hal.executable.export public @products_int4_g32_f16_1x2592x160_17 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 81 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @products_int4_g32_f16_1x2592x160_17() {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 32 : index
        %c2 = arith.constant 2592 : index
        %c3 = arith.constant 17 : index
        %c4 = arith.constant 1 : index
        %c5 = arith.constant dense<0.0> : vector<4xf32>
        %c6 = arith.constant 5 : index
        %c7 = arith.constant 16 : index
        %c8 = arith.constant dense<15> : vector<16xi8>
        %c9 = arith.constant dense<4> : vector<16xi8>
        %c10 = arith.constant dense<0> : vector<4xi32>
        %c11 = arith.constant dense<0.0> : vector<1xf32>
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<17x2x80xi8>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<17x5xf32>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<17x5xf32>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<2592x80xi8>
        %5 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%c0) : memref<2592x5xf16>
        %6 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%c0) : memref<2592x5xf16>
        %7 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%c0) : memref<17x2592xf32>
        %8 = hal.interface.workgroup.id[0] : index
        %9 = arith.muli %8, %c1 : index
        %10 = arith.addi %9, %c1 : index
        %11 = arith.minui %10, %c2 : index
        scf.for %12 = %c0 to %c3 step %c4 {
          scf.for %13 = %9 to %11 step %c4 {
            %14 = arith.addi %12, %c0 : index
            %17:1 = scf.for %15 = %c0 to %c6 step %c4 iter_args(%16 = %c5) -> (vector<4xf32>) {
              %18 = vector.load %5[%13, %15] : memref<2592x5xf16>, vector<1xf16>
              %19 = arith.extf %18 : vector<1xf16> to vector<1xf32>
              %20 = vector.load %2[%14, %15] : memref<17x5xf32>, vector<1xf32>
              %21 = arith.mulf %19, %20 : vector<1xf32>
              %22 = arith.muli %15, %c7 : index
              %23 = arith.addi %22, %c0 : index
              %24 = vector.shuffle %21, %21 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %25 = vector.load %4[%13, %23] : memref<2592x80xi8>, vector<16xi8>
              %26 = arith.andi %25, %c8 : vector<16xi8>
              %27 = arith.shrui %25, %c9 : vector<16xi8>
              %28 = vector.load %1[%14, %c0, %23] : memref<17x2x80xi8>, vector<16xi8>
              %29 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c10, %26, %28) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %30 = vector.load %1[%14, %c4, %23] : memref<17x2x80xi8>, vector<16xi8>
              %31 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%29, %27, %30) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %32 = arith.sitofp %31 : vector<4xi32> to vector<4xf32>
              %33 = math.fma %32, %24, %16 : vector<4xf32>
              scf.yield %33 : vector<4xf32>
            }
            %36:1 = scf.for %34 = %c0 to %c6 step %c4 iter_args(%35 = %c11) -> (vector<1xf32>) {
              %37 = vector.load %6[%13, %34] : memref<2592x5xf16>, vector<1xf16>
              %38 = arith.extf %37 : vector<1xf16> to vector<1xf32>
              %39 = vector.load %3[%14, %34] : memref<17x5xf32>, vector<1xf32>
              %40 = math.fma %38, %39, %35 : vector<1xf32>
              scf.yield %40 : vector<1xf32>
            }
            %41 = vector.reduction <add>, %17#0 fastmath<reassoc> : vector<4xf32> into f32
            %42 = vector.reduction <add>, %36#0 fastmath<reassoc> : vector<1xf32> into f32
            %43 = arith.addf %41, %42 : f32
            memref.store %43, %7[%14, %13] : memref<17x2592xf32>
          }
        }
        return
      }
    }
  }
  hal.executable.source private @round_int4_g32_f16_17x2016 {
    hal.executable.export public @round_int4_g32_f16_17x2016 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 17 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @round_int4_g32_f16_17x2016() {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 63 : index
        %c2 = arith.constant 1 : index
        %c3 = arith.constant 32 : index
        %c4 = arith.constant 7.888609052210118e-31 : f32
        %c5 = arith.constant 0.007874015748031496 : f32
        %c6 = arith.constant 1.0 : f32
        %c7 = arith.constant dense<12582912.0> : vector<32xf32>
        %c8 = arith.constant 16 : index
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<17x2016xf32>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<17x2x1008xi8>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<17x63xf32>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<17x63xf32>
        %5 = hal.interface.workgroup.id[0] : index
        scf.for %6 = %c0 to %c1 step %c2 {
          %7 = arith.muli %6, %c3 : index
          %8 = vector.load %1[%5, %7] : memref<17x2016xf32>, vector<32xf32>
          %9 = vector.reduction <add>, %8 fastmath<reassoc> : vector<32xf32> into f32
          memref.store %9, %4[%5, %6] : memref<17x63xf32>
          %10 = math.absf %8 : vector<32xf32>
          %11 = vector.bitcast %10 : vector<32xf32> to vector<32xi32>
          %12 = vector.reduction <maxui>, %11 : vector<32xi32> into i32
          %13 = arith.bitcast %12 : i32 to f32
          %14 = arith.maximumf %13, %c4 : f32
          %15 = arith.mulf %14, %c5 : f32
          memref.store %15, %3[%5, %6] : memref<17x63xf32>
          %16 = arith.divf %c6, %15 : f32
          %17 = vector.broadcast %16 : f32 to vector<32xf32>
          %18 = math.fma %8, %17, %c7 : vector<32xf32>
          %19 = vector.bitcast %18 : vector<32xf32> to vector<32xi32>
          %20 = arith.trunci %19 : vector<32xi32> to vector<32xi8>
          %21 = arith.muli %6, %c8 : index
          %22 = vector.shuffle %20, %20 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<32xi8>, vector<32xi8>
          vector.store %22, %2[%5, %c0, %21] : memref<17x2x1008xi8>, vector<16xi8>
          %23 = vector.shuffle %20, %20 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<32xi8>, vector<32xi8>
          vector.store %23, %2[%5, %c2, %21] : memref<17x2x1008xi8>, vector<16xi8>
        }
        return
      }
    }
  }
  hal.executable.source private @products_int4_g32_f16_1x160x2016_17 {
    hal.executable.export public @products_int4_g32_f16_1x160x2016_17 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 5 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @products_int4_g32_f16_1x160x2016_17() {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 32 : index
        %c2 = arith.constant 160 : index
        %c3 = arith.constant 17 : index
        %c4 = arith.constant 1 : index
        %c5 = arith.constant dense<0.0> : vector<4xf32>
        %c6 = arith.constant 63 : index
        %c7 = arith.constant 16 : index
        %c8 = arith.constant dense<15> : vector<16xi8>
        %c9 = arith.constant dense<4> : vector<16xi8>
        %c10 = arith.constant dense<0> : vector<4xi32>
        %c11 = arith.constant dense<0.0> : vector<1xf32>
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<17x2x1008xi8>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<17x63xf32>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<17x63xf32>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<160x1008xi8>
        %5 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%c0) : memref<160x63xf16>
        %6 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%c0) : memref<160x63xf16>
        %7 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%c0) : memref<17x160xf32>
        %8 = hal.interface.workgroup.id[0] : index
        %9 = arith.muli %8, %c1 : index
        %10 = arith.addi %9, %c1 : index
        %11 = arith.minui %10, %c2 : index
        scf.for %12 = %c0 to %c3 step %c4 {
          scf.for %13 = %9 to %11 step %c4 {
            %14 = arith.addi %12, %c0 : index
            %17:1 = scf.for %15 = %c0 to %c6 step %c4 iter_args(%16 = %c5) -> (vector<4xf32>) {
              %18 = vector.load %5[%13, %15] : memref<160x63xf16>, vector<1xf16>
              %19 = arith.extf %18 : vector<1xf16> to vector<1xf32>
              %20 = vector.load %2[%14, %15] : memref<17x63xf32>, vector<1xf32>
              %21 = arith.mulf %19, %20 : vector<1xf32>
              %22 = arith.muli %15, %c7 : index
              %23 = arith.addi %22, %c0 : index
              %24 = vector.shuffle %21, %21 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %25 = vector.load %4[%13, %23] : memref<160x1008xi8>, vector<16xi8>
              %26 = arith.andi %25, %c8 : vector<16xi8>
              %27 = arith.shrui %25, %c9 : vector<16xi8>
              %28 = vector.load %1[%14, %c0, %23] : memref<17x2x1008xi8>, vector<16xi8>
              %29 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c10, %26, %28) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %30 = vector.load %1[%14, %c4, %23] : memref<17x2x1008xi8>, vector<16xi8>
              %31 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%29, %27, %30) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %32 = arith.sitofp %31 : vector<4xi32> to vector<4xf32>
              %33 = math.fma %32, %24, %16 : vector<4xf32>
              scf.yield %33 : vector<4xf32>
            }
            %36:1 = scf.for %34 = %c0 to %c6 step %c4 iter_args(%35 = %c11) -> (vector<1xf32>) {
              %37 = vector.load %6[%13, %34] : memref<160x63xf16>, vector<1xf16>
              %38 = arith.extf %37 : vector<1xf16> to vector<1xf32>
              %39 = vector.load %3[%14, %34] : memref<17x63xf32>, vector<1xf32>
              %40 = math.fma %38, %39, %35 : vector<1xf32>
              scf.yield %40 : vector<1xf32>
            }
            %41 = vector.reduction <add>, %17#0 fastmath<reassoc> : vector<4xf32> into f32
            %42 = vector.reduction <add>, %36#0 fastmath<reassoc> : vector<1xf32> into f32
            %43 = arith.addf %41, %42 : f32
            memref.store %43, %7[%14, %13] : memref<17x160xf32>
          }
        }
        return
      }
    }
  }
  hal.executable.source private @gated_int4_g32_f16_2x416x160_17 {
    hal.executable.export public @gated_int4_g32_f16_2x416x160_17 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 13 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @gated_int4_g32_f16_2x416x160_17() {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 32 : index
        %c2 = arith.constant 416 : index
        %c3 = arith.constant 17 : index
        %c4 = arith.constant 1 : index
        %c5 = arith.constant dense<0.0> : vector<4xf32>
        %c6 = arith.constant 5 : index
        %c7 = arith.constant 16 : index
        %c8 = arith.constant dense<15> : vector<16xi8>
        %c9 = arith.constant dense<4> : vector<16xi8>
        %c10 = arith.constant dense<0> : vector<4xi32>
        %c11 = arith.constant dense<0.0> : vector<1xf32>
        %c12 = arith.constant 1.0 : f32
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<17x2x80xi8>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<17x5xf32>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<17x5xf32>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<416x80xi8>
        %5 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%c0) : memref<416x5xf16>
        %6 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%c0) : memref<416x5xf16>
        %7 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%c0) : memref<416x80xi8>
        %8 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(7) alignment(64) offset(%c0) : memref<416x5xf16>
        %9 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(8) alignment(64) offset(%c0) : memref<416x5xf16>
        %10 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(9) alignment(64) offset(%c0) : memref<17x416xf32>
        %11 = hal.interface.workgroup.id[0] : index
        %12 = arith.muli %11, %c1 : index
        %13 = arith.addi %12, %c1 : index
        %14 = arith.minui %13, %c2 : index
        scf.for %15 = %c0 to %c3 step %c4 {
          scf.for %16 = %12 to %14 step %c4 {
            %17 = arith.addi %15, %c0 : index
            %20:1 = scf.for %18 = %c0 to %c6 step %c4 iter_args(%19 = %c5) -> (vector<4xf32>) {
              %21 = vector.load %5[%16, %18] : memref<416x5xf16>, vector<1xf16>
              %22 = arith.extf %21 : vector<1xf16> to vector<1xf32>
              %23 = vector.load %2[%17, %18] : memref<17x5xf32>, vector<1xf32>
              %24 = arith.mulf %22, %23 : vector<1xf32>
              %25 = arith.muli %18, %c7 : index
              %26 = arith.addi %25, %c0 : index
              %27 = vector.shuffle %24, %24 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %28 = vector.load %4[%16, %26] : memref<416x80xi8>, vector<16xi8>
              %29 = arith.andi %28, %c8 : vector<16xi8>
              %30 = arith.shrui %28, %c9 : vector<16xi8>
              %31 = vector.load %1[%17, %c0, %26] : memref<17x2x80xi8>, vector<16xi8>
              %32 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c10, %29, %31) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %33 = vector.load %1[%17, %c4, %26] : memref<17x2x80xi8>, vector<16xi8>
              %34 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%32, %30, %33) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %35 = arith.sitofp %34 : vector<4xi32> to vector<4xf32>
              %36 = math.fma %35, %27, %19 : vector<4xf32>
              scf.yield %36 : vector<4xf32>
            }
            %39:1 = scf.for %37 = %c0 to %c6 step %c4 iter_args(%38 = %c11) -> (vector<1xf32>) {
              %40 = vector.load %6[%16, %37] : memref<416x5xf16>, vector<1xf16>
              %41 = arith.extf %40 : vector<1xf16> to vector<1xf32>
              %42 = vector.load %3[%17, %37] : memref<17x5xf32>, vector<1xf32>
              %43 = math.fma %41, %42, %38 : vector<1xf32>
              scf.yield %43 : vector<1xf32>
            }
            %44 = vector.reduction <add>, %20#0 fastmath<reassoc> : vector<4xf32> into f32
            %45 = vector.reduction <add>, %39#0 fastmath<reassoc> : vector<1xf32> into f32
            %46 = arith.addf %44, %45 : f32
            %49:1 = scf.for %47 = %c0 to %c6 step %c4 iter_args(%48 = %c5) -> (vector<4xf32>) {
              %50 = vector.load %8[%16, %47] : memref<416x5xf16>, vector<1xf16>
              %51 = arith.extf %50 : vector<1xf16> to vector<1xf32>
              %52 = vector.load %2[%17, %47] : memref<17x5xf32>, vector<1xf32>
              %53 = arith.mulf %51, %52 : vector<1xf32>
              %54 = arith.muli %47, %c7 : index
              %55 = arith.addi %54, %c0 : index
              %56 = vector.shuffle %53, %53 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %57 = vector.load %7[%16, %55] : memref<416x80xi8>, vector<16xi8>
              %58 = arith.andi %57, %c8 : vector<16xi8>
              %59 = arith.shrui %57, %c9 : vector<16xi8>
              %60 = vector.load %1[%17, %c0, %55] : memref<17x2x80xi8>, vector<16xi8>
              %61 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c10, %58, %60) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %62 = vector.load %1[%17, %c4, %55] : memref<17x2x80xi8>, vector<16xi8>
              %63 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%61, %59, %62) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %64 = arith.sitofp %63 : vector<4xi32> to vector<4xf32>
              %65 = math.fma %64, %56, %48 : vector<4xf32>
              scf.yield %65 : vector<4xf32>
            }
            %68:1 = scf.for %66 = %c0 to %c6 step %c4 iter_args(%67 = %c11) -> (vector<1xf32>) {
              %69 = vector.load %9[%16, %66] : memref<416x5xf16>, vector<1xf16>
              %70 = arith.extf %69 : vector<1xf16> to vector<1xf32>
              %71 = vector.load %3[%17, %66] : memref<17x5xf32>, vector<1xf32>
              %72 = math.fma %70, %71, %67 : vector<1xf32>
              scf.yield %72 : vector<1xf32>
            }
            %73 = vector.reduction <add>, %49#0 fastmath<reassoc> : vector<4xf32> into f32
            %74 = vector.reduction <add>, %68#0 fastmath<reassoc> : vector<1xf32> into f32
            %75 = arith.addf %73, %74 : f32
            %76 = arith.negf %46 : f32
            %77 = math.exp %76 : f32
            %78 = arith.addf %77, %c12 : f32
            %79 = arith.divf %46, %78 : f32
            %80 = arith.mulf %79, %75 : f32
            memref.store %80, %10[%17, %16] : memref<17x416xf32>
          }
        }
        return
      }
    }
  }
  hal.executable.source private @round_int4_g32_f16_17x416 {
    hal.executable.export public @round_int4_g32_f16_17x416 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 17 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @round_int4_g32_f16_17x416() {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 13 : index
        %c2 = arith.constant 1 : index
        %c3 = arith.constant 32 : index
        %c4 = arith.constant 7.888609052210118e-31 : f32
        %c5 = arith.constant 0.007874015748031496 : f32
        %c6 = arith.constant 1.0 : f32
        %c7 = arith.constant dense<12582912.0> : vector<32xf32>
        %c8 = arith.constant 16 : index
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<17x416xf32>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<17x2x208xi8>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<17x13xf32>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<17x13xf32>
        %5 = hal.interface.workgroup.id[0] : index
        scf.for %6 = %c0 to %c1 step %c2 {
          %7 = arith.muli %6, %c3 : index
          %8 = vector.load %1[%5, %7] : memref<17x416xf32>, vector<32xf32>
          %9 = vector.reduction <add>, %8 fastmath<reassoc> : vector<32xf32> into f32
          memref.store %9, %4[%5, %6] : memref<17x13xf32>
          %10 = math.absf %8 : vector<32xf32>
          %11 = vector.bitcast %10 : vector<32xf32> to vector<32xi32>
          %12 = vector.reduction <maxui>, %11 : vector<32xi32> into i32
          %13 = arith.bitcast %12 : i32 to f32
          %14 = arith.maximumf %13, %c4 : f32
          %15 = arith.mulf %14, %c5 : f32
          memref.store %15, %3[%5, %6] : memref<17x13xf32>
          %16 = arith.divf %c6, %15 : f32
          %17 = vector.broadcast %16 : f32 to vector<32xf32>
          %18 = math.fma %8, %17, %c7 : vector<32xf32>
          %19 = vector.bitcast %18 : vector<32xf32> to vector<32xi32>
          %20 = arith.trunci %19 : vector<32xi32> to vector<32xi8>
          %21 = arith.muli %6, %c8 : index
          %22 = vector.shuffle %20, %20 [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30] : vector<32xi8>, vector<32xi8>
          vector.store %22, %2[%5, %c0, %21] : memref<17x2x208xi8>, vector<16xi8>
          %23 = vector.shuffle %20, %20 [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31] : vector<32xi8>, vector<32xi8>
          vector.store %23, %2[%5, %c2, %21] : memref<17x2x208xi8>, vector<16xi8>
        }
        return
      }
    }
  }
  hal.executable.source private @products_int4_g32_f16_1x160x416_17 {
    hal.executable.export public @products_int4_g32_f16_1x160x416_17 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 5 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @products_int4_g32_f16_1x160x416_17() {
        %c0 = arith.constant 0 : index
        %c1 = arith.constant 32 : index
        %c2 = arith.constant 160 : index
        %c3 = arith.constant 17 : index
        %c4 = arith.constant 1 : index
        %c5 = arith.constant dense<0.0> : vector<4xf32>
        %c6 = arith.constant 13 : index
        %c7 = arith.constant 16 : index
        %c8 = arith.constant dense<15> : vector<16xi8>
        %c9 = arith.constant dense<4> : vector<16xi8>
        %c10 = arith.constant dense<0> : vector<4xi32>
        %c11 = arith.constant dense<0.0> : vector<1xf32>
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<17x2x208xi8>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<17x13xf32>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<17x13xf32>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<160x208xi8>
        %5 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%c0) : memref<160x13xf16>
        %6 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%c0) : memref<160x13xf16>
        %7 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%c0) : memref<17x160xf32>
        %8 = hal.interface.workgroup.id[0] : index
        %9 = arith.muli %8, %c1 : index
        %10 = arith.addi %9, %c1 : index
        %11 = arith.minui %10, %c2 : index
        scf.for %12 = %c0 to %c3 step %c4 {
          scf.for %13 = %9 to %11 step %c4 {
            %14 = arith.addi %12, %c0 : index
            %17:1 = scf.for %15 = %c0 to %c6 step %c4 iter_args(%16 = %c5) -> (vector<4xf32>) {
              %18 = vector.load %5[%13, %15] : memref<160x13xf16>, vector<1xf16>
              %19 = arith.extf %18 : vector<1xf16> to vector<1xf32>
              %20 = vector.load %2[%14, %15] : memref<17x13xf32>, vector<1xf32>
              %21 = arith.mulf %19, %20 : vector<1xf32>
              %22 = arith.muli %15, %c7 : index
              %23 = arith.addi %22, %c0 : index
              %24 = vector.shuffle %21, %21 [0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %25 = vector.load %4[%13, %23] : memref<160x208xi8>, vector<16xi8>
              %26 = arith.andi %25, %c8 : vector<16xi8>
              %27 = arith.shrui %25, %c9 : vector<16xi8>
              %28 = vector.load %1[%14, %c0, %23] : memref<17x2x208xi8>, vector<16xi8>
              %29 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%c10, %26, %28) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %30 = vector.load %1[%14, %c4, %23] : memref<17x2x208xi8>, vector<16xi8>
              %31 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.128"(%29, %27, %30) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
              %32 = arith.sitofp %31 : vector<4xi32> to vector<4xf32>
              %33 = math.fma %32, %24, %16 : vector<4xf32>
              scf.yield %33 : vector<4xf32>
            }
            %36:1 = scf.for %34 = %c0 to %c6 step %c4 iter_args(%35 = %c11) -> (vector<1xf32>) {
              %37 = vector.load %6[%13, %34] : memref<160x13xf16>, vector<1xf16>
              %38 = arith.extf %37 : vector<1xf16> to vector<1xf32>
              %39 = vector.load %3[%14, %34] : memref<17x13xf32>, vector<1xf32>
              %40 = math.fma %38, %39, %35 : vector<1xf32>
              scf.yield %40 : vector<1xf32>
            }
            %41 = vector.reduction <add>, %17#0 fastmath<reassoc> : vector<4xf32> into f32
            %42 = vector.reduction <add>, %36#0 fastmath<reassoc> : vector<1xf32> into f32
            %43 = arith.addf %41, %42 : f32
            memref.store %43, %7[%14, %13] : memref<17x160xf32>
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
    %rope: tensor<19x2x2x48xf32>,
    %cache.0: tensor<19x2x3x96xf32>,
    %cache.1: tensor<19x2x3x96xf32>,
    %tokens: tensor<17xi32>,
    %position: tensor<i32>,
    %length: tensor<i32>
  ) -> (tensor<i32>, tensor<19x2x3x96xf32>, tensor<19x2x3x96xf32>) {
    %0:1 = flow.dispatch @rows_int4_g32_f16_26x160_17::@rows_int4_g32_f16_26x160_17(%model.embed_tokens.weight, %model.embed_tokens.scales, %model.embed_tokens.biases, %tokens) : (tensor<26x80xi8>, tensor<26x5xf16>, tensor<26x5xf16>, tensor<17xi32>) -> (tensor<17x160xf32>)
    %1 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.dynamic_slice %rope, %position, %1, %1, %1, sizes = [17, 2, 2, 48] : (tensor<19x2x2x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x2x48xf32>
    %3 = stablehlo.slice %2 [0:17, 0:1, 0:2, 0:48] : (tensor<17x2x2x48xf32>) -> tensor<17x1x2x48xf32>
    %4 = stablehlo.slice %2 [0:17, 1:2, 0:2, 0:48] : (tensor<17x2x2x48xf32>) -> tensor<17x1x2x48xf32>
    %5 = stablehlo.reshape %3 : (tensor<17x1x2x48xf32>) -> tensor<17x2x48xf32>
    %6 = stablehlo.reshape %4 : (tensor<17x1x2x48xf32>) -> tensor<17x2x48xf32>
    %7 = stablehlo.iota dim = 0 : tensor<17x18xi32>
    %8 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<17x18xi32>
    %9 = stablehlo.add %7, %8 : tensor<17x18xi32>
    %10 = stablehlo.iota dim = 1 : tensor<17x18xi32>
    %11 = stablehlo.compare LE, %10, %9 : (tensor<17x18xi32>, tensor<17x18xi32>) -> tensor<17x18xi1>
    // layer 0: attention
    %12 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<17x160xf32>
    %13 = stablehlo.multiply %0#0, %0#0 : tensor<17x160xf32>
    %14 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %15 = stablehlo.reduce(%13 init: %14) applies stablehlo.add across dimensions = [1] : (tensor<17x160xf32>, tensor<f32>) -> tensor<17xf32>
    %16 = stablehlo.constant dense<6.25e-03> : tensor<17xf32>
    %17 = stablehlo.multiply %15, %16 : tensor<17xf32>
    %18 = stablehlo.constant dense<1.0e-05> : tensor<17xf32>
    %19 = stablehlo.add %17, %18 : tensor<17xf32>
    %20 = stablehlo.rsqrt %19 : tensor<17xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<17xf32>) -> tensor<17x160xf32>
    %22 = stablehlo.multiply %0#0, %21 : tensor<17x160xf32>
    %23 = stablehlo.multiply %22, %12 : tensor<17x160xf32>
    %24:3 = flow.dispatch @round_int4_g32_f16_17x160::@round_int4_g32_f16_17x160(%23) : (tensor<17x160xf32>) -> (tensor<17x2x80xi8>, tensor<17x5xf32>, tensor<17x5xf32>)
    %25:1 = flow.dispatch @products_int4_g32_f16_1x2592x160_17::@products_int4_g32_f16_1x2592x160_17(%24#0, %24#1, %24#2, %model.layers.0.self_attn.qkv_proj.weight, %model.layers.0.self_attn.qkv_proj.scales, %model.layers.0.self_attn.qkv_proj.biases) : (tensor<17x2x80xi8>, tensor<17x5xf32>, tensor<17x5xf32>, tensor<2592x80xi8>, tensor<2592x5xf16>, tensor<2592x5xf16>) -> (tensor<17x2592xf32>)
    %26 = stablehlo.reshape %25#0 : (tensor<17x2592xf32>) -> tensor<17x27x96xf32>
    %27 = stablehlo.reshape %26 : (tensor<17x27x96xf32>) -> tensor<17x27x2x48xf32>
    %28 = stablehlo.reshape %26 : (tensor<17x27x96xf32>) -> tensor<17x27x2x48xf32>
    %29 = stablehlo.broadcast_in_dim %5, dims = [0, 2, 3] : (tensor<17x2x48xf32>) -> tensor<17x27x2x48xf32>
    %30 = stablehlo.broadcast_in_dim %6, dims = [0, 2, 3] : (tensor<17x2x48xf32>) -> tensor<17x27x2x48xf32>
    %31 = stablehlo.multiply %28, %29 : tensor<17x27x2x48xf32>
    %32 = stablehlo.reverse %28, dims = [2] : tensor<17x27x2x48xf32>
    %33 = stablehlo.multiply %32, %30 : tensor<17x27x2x48xf32>
    %34 = stablehlo.add %31, %33 : tensor<17x27x2x48xf32>
    %35 = stablehlo.iota dim = 1 : tensor<17x27x2x48xi32>
    %36 = stablehlo.constant dense<24> : tensor<17x27x2x48xi32>
    %37 = stablehlo.compare GE, %35, %36 : (tensor<17x27x2x48xi32>, tensor<17x27x2x48xi32>) -> tensor<17x27x2x48xi1>
    %38 = stablehlo.select %37, %27, %34 : tensor<17x27x2x48xi1>, tensor<17x27x2x48xf32>
    %39 = stablehlo.reshape %38 : (tensor<17x27x2x48xf32>) -> tensor<17x27x96xf32>
    %40 = stablehlo.slice %39 [0:17, 21:27, 0:96] : (tensor<17x27x96xf32>) -> tensor<17x6x96xf32>
    %41 = stablehlo.reshape %40 : (tensor<17x6x96xf32>) -> tensor<17x2x3x96xf32>
    %42 = stablehlo.dynamic_update_slice %cache.0, %41, %position, %1, %1, %1 : (tensor<19x2x3x96xf32>, tensor<17x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<19x2x3x96xf32>
    %43 = stablehlo.slice %42 [0:18, 0:1, 0:3, 0:96] : (tensor<19x2x3x96xf32>) -> tensor<18x1x3x96xf32>
    %44 = stablehlo.reshape %43 : (tensor<18x1x3x96xf32>) -> tensor<18x3x96xf32>
    %45 = stablehlo.slice %42 [0:18, 1:2, 0:3, 0:96] : (tensor<19x2x3x96xf32>) -> tensor<18x1x3x96xf32>
    %46 = stablehlo.reshape %45 : (tensor<18x1x3x96xf32>) -> tensor<18x3x96xf32>
    %47 = stablehlo.slice %39 [0:17, 0:21, 0:96] : (tensor<17x27x96xf32>) -> tensor<17x21x96xf32>
    %48 = stablehlo.reshape %47 : (tensor<17x21x96xf32>) -> tensor<17x3x7x96xf32>
    %49 = stablehlo.transpose %48, dims = [1, 2, 0, 3] : (tensor<17x3x7x96xf32>) -> tensor<3x7x17x96xf32>
    %50 = stablehlo.reshape %49 : (tensor<3x7x17x96xf32>) -> tensor<3x119x96xf32>
    %51 = stablehlo.dot_general %50, %44, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x119x96xf32>, tensor<18x3x96xf32>) -> tensor<3x119x18xf32>
    %52 = stablehlo.reshape %51 : (tensor<3x119x18xf32>) -> tensor<3x7x17x18xf32>
    %53 = stablehlo.broadcast_in_dim %11, dims = [2, 3] : (tensor<17x18xi1>) -> tensor<3x7x17x18xi1>
    %54 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x17x18xf32>
    %55 = stablehlo.multiply %52, %54 : tensor<3x7x17x18xf32>
    %56 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x17x18xf32>
    %57 = stablehlo.select %53, %55, %56 : tensor<3x7x17x18xi1>, tensor<3x7x17x18xf32>
    %58 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %59 = stablehlo.reduce(%57 init: %58) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x17x18xf32>, tensor<f32>) -> tensor<3x7x17xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2] : (tensor<3x7x17xf32>) -> tensor<3x7x17x18xf32>
    %61 = stablehlo.subtract %57, %60 : tensor<3x7x17x18xf32>
    %62 = stablehlo.exponential %61 : tensor<3x7x17x18xf32>
    %63 = stablehlo.reduce(%62 init: %14) applies stablehlo.add across dimensions = [3] : (tensor<3x7x17x18xf32>, tensor<f32>) -> tensor<3x7x17xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 2] : (tensor<3x7x17xf32>) -> tensor<3x7x17x18xf32>
    %65 = stablehlo.divide %62, %64 : tensor<3x7x17x18xf32>
    %66 = stablehlo.reshape %65 : (tensor<3x7x17x18xf32>) -> tensor<3x119x18xf32>
    %67 = stablehlo.dot_general %66, %46, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x119x18xf32>, tensor<18x3x96xf32>) -> tensor<3x119x96xf32>
    %68 = stablehlo.reshape %67 : (tensor<3x119x96xf32>) -> tensor<3x7x17x96xf32>
    %69 = stablehlo.transpose %68, dims = [2, 0, 1, 3] : (tensor<3x7x17x96xf32>) -> tensor<17x3x7x96xf32>
    %70 = stablehlo.reshape %69 : (tensor<17x3x7x96xf32>) -> tensor<17x2016xf32>
    %71:3 = flow.dispatch @round_int4_g32_f16_17x2016::@round_int4_g32_f16_17x2016(%70) : (tensor<17x2016xf32>) -> (tensor<17x2x1008xi8>, tensor<17x63xf32>, tensor<17x63xf32>)
    %72:1 = flow.dispatch @products_int4_g32_f16_1x160x2016_17::@products_int4_g32_f16_1x160x2016_17(%71#0, %71#1, %71#2, %model.layers.0.self_attn.o_proj.weight, %model.layers.0.self_attn.o_proj.scales, %model.layers.0.self_attn.o_proj.biases) : (tensor<17x2x1008xi8>, tensor<17x63xf32>, tensor<17x63xf32>, tensor<160x1008xi8>, tensor<160x63xf16>, tensor<160x63xf16>) -> (tensor<17x160xf32>)
    %73 = stablehlo.add %0#0, %72#0 : tensor<17x160xf32>
    // layer 0: feed-forward
    %74 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<17x160xf32>
    %75 = stablehlo.multiply %73, %73 : tensor<17x160xf32>
    %76 = stablehlo.reduce(%75 init: %14) applies stablehlo.add across dimensions = [1] : (tensor<17x160xf32>, tensor<f32>) -> tensor<17xf32>
    %77 = stablehlo.multiply %76, %16 : tensor<17xf32>
    %78 = stablehlo.add %77, %18 : tensor<17xf32>
    %79 = stablehlo.rsqrt %78 : tensor<17xf32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [0] : (tensor<17xf32>) -> tensor<17x160xf32>
    %81 = stablehlo.multiply %73, %80 : tensor<17x160xf32>
    %82 = stablehlo.multiply %81, %74 : tensor<17x160xf32>
    %83:3 = flow.dispatch @round_int4_g32_f16_17x160::@round_int4_g32_f16_17x160(%82) : (tensor<17x160xf32>) -> (tensor<17x2x80xi8>, tensor<17x5xf32>, tensor<17x5xf32>)
    %84:1 = flow.dispatch @gated_int4_g32_f16_2x416x160_17::@gated_int4_g32_f16_2x416x160_17(%83#0, %83#1, %83#2, %model.layers.0.mlp.gate_proj.weight, %model.layers.0.mlp.gate_proj.scales, %model.layers.0.mlp.gate_proj.biases, %model.layers.0.mlp.up_proj.weight, %model.layers.0.mlp.up_proj.scales, %model.layers.0.mlp.up_proj.biases) : (tensor<17x2x80xi8>, tensor<17x5xf32>, tensor<17x5xf32>, tensor<416x80xi8>, tensor<416x5xf16>, tensor<416x5xf16>, tensor<416x80xi8>, tensor<416x5xf16>, tensor<416x5xf16>) -> (tensor<17x416xf32>)
    %85:3 = flow.dispatch @round_int4_g32_f16_17x416::@round_int4_g32_f16_17x416(%84#0) : (tensor<17x416xf32>) -> (tensor<17x2x208xi8>, tensor<17x13xf32>, tensor<17x13xf32>)
    %86:1 = flow.dispatch @products_int4_g32_f16_1x160x416_17::@products_int4_g32_f16_1x160x416_17(%85#0, %85#1, %85#2, %model.layers.0.mlp.down_proj.weight, %model.layers.0.mlp.down_proj.scales, %model.layers.0.mlp.down_proj.biases) : (tensor<17x2x208xi8>, tensor<17x13xf32>, tensor<17x13xf32>, tensor<160x208xi8>, tensor<160x13xf16>, tensor<160x13xf16>) -> (tensor<17x160xf32>)
    %87 = stablehlo.add %73, %86#0 : tensor<17x160xf32>
    // layer 1: attention
    %88 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<17x160xf32>
    %89 = stablehlo.multiply %87, %87 : tensor<17x160xf32>
    %90 = stablehlo.reduce(%89 init: %14) applies stablehlo.add across dimensions = [1] : (tensor<17x160xf32>, tensor<f32>) -> tensor<17xf32>
    %91 = stablehlo.multiply %90, %16 : tensor<17xf32>
    %92 = stablehlo.add %91, %18 : tensor<17xf32>
    %93 = stablehlo.rsqrt %92 : tensor<17xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0] : (tensor<17xf32>) -> tensor<17x160xf32>
    %95 = stablehlo.multiply %87, %94 : tensor<17x160xf32>
    %96 = stablehlo.multiply %95, %88 : tensor<17x160xf32>
    %97:3 = flow.dispatch @round_int4_g32_f16_17x160::@round_int4_g32_f16_17x160(%96) : (tensor<17x160xf32>) -> (tensor<17x2x80xi8>, tensor<17x5xf32>, tensor<17x5xf32>)
    %98:1 = flow.dispatch @products_int4_g32_f16_1x2592x160_17::@products_int4_g32_f16_1x2592x160_17(%97#0, %97#1, %97#2, %model.layers.1.self_attn.qkv_proj.weight, %model.layers.1.self_attn.qkv_proj.scales, %model.layers.1.self_attn.qkv_proj.biases) : (tensor<17x2x80xi8>, tensor<17x5xf32>, tensor<17x5xf32>, tensor<2592x80xi8>, tensor<2592x5xf16>, tensor<2592x5xf16>) -> (tensor<17x2592xf32>)
    %99 = stablehlo.reshape %98#0 : (tensor<17x2592xf32>) -> tensor<17x27x96xf32>
    %100 = stablehlo.reshape %99 : (tensor<17x27x96xf32>) -> tensor<17x27x2x48xf32>
    %101 = stablehlo.reshape %99 : (tensor<17x27x96xf32>) -> tensor<17x27x2x48xf32>
    %102 = stablehlo.broadcast_in_dim %5, dims = [0, 2, 3] : (tensor<17x2x48xf32>) -> tensor<17x27x2x48xf32>
    %103 = stablehlo.broadcast_in_dim %6, dims = [0, 2, 3] : (tensor<17x2x48xf32>) -> tensor<17x27x2x48xf32>
    %104 = stablehlo.multiply %101, %102 : tensor<17x27x2x48xf32>
    %105 = stablehlo.reverse %101, dims = [2] : tensor<17x27x2x48xf32>
    %106 = stablehlo.multiply %105, %103 : tensor<17x27x2x48xf32>
    %107 = stablehlo.add %104, %106 : tensor<17x27x2x48xf32>
    %108 = stablehlo.iota dim = 1 : tensor<17x27x2x48xi32>
    %109 = stablehlo.compare GE, %108, %36 : (tensor<17x27x2x48xi32>, tensor<17x27x2x48xi32>) -> tensor<17x27x2x48xi1>
    %110 = stablehlo.select %109, %100, %107 : tensor<17x27x2x48xi1>, tensor<17x27x2x48xf32>
    %111 = stablehlo.reshape %110 : (tensor<17x27x2x48xf32>) -> tensor<17x27x96xf32>
    %112 = stablehlo.slice %111 [0:17, 21:27, 0:96] : (tensor<17x27x96xf32>) -> tensor<17x6x96xf32>
    %113 = stablehlo.reshape %112 : (tensor<17x6x96xf32>) -> tensor<17x2x3x96xf32>
    %114 = stablehlo.dynamic_update_slice %cache.1, %113, %position, %1, %1, %1 : (tensor<19x2x3x96xf32>, tensor<17x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<19x2x3x96xf32>
    %115 = stablehlo.slice %114 [0:18, 0:1, 0:3, 0:96] : (tensor<19x2x3x96xf32>) -> tensor<18x1x3x96xf32>
    %116 = stablehlo.reshape %115 : (tensor<18x1x3x96xf32>) -> tensor<18x3x96xf32>
    %117 = stablehlo.slice %114 [0:18, 1:2, 0:3, 0:96] : (tensor<19x2x3x96xf32>) -> tensor<18x1x3x96xf32>
    %118 = stablehlo.reshape %117 : (tensor<18x1x3x96xf32>) -> tensor<18x3x96xf32>
    %119 = stablehlo.slice %111 [0:17, 0:21, 0:96] : (tensor<17x27x96xf32>) -> tensor<17x21x96xf32>
    %120 = stablehlo.reshape %119 : (tensor<17x21x96xf32>) -> tensor<17x3x7x96xf32>
    %121 = stablehlo.transpose %120, dims = [1, 2, 0, 3] : (tensor<17x3x7x96xf32>) -> tensor<3x7x17x96xf32>
    %122 = stablehlo.reshape %121 : (tensor<3x7x17x96xf32>) -> tensor<3x119x96xf32>
    %123 = stablehlo.dot_general %122, %116, batching_dims = [0] x [1], contracting_dims = [2] x [2] : (tensor<3x119x96xf32>, tensor<18x3x96xf32>) -> tensor<3x119x18xf32>
    %124 = stablehlo.reshape %123 : (tensor<3x119x18xf32>) -> tensor<3x7x17x18xf32>
    %125 = stablehlo.broadcast_in_dim %11, dims = [2, 3] : (tensor<17x18xi1>) -> tensor<3x7x17x18xi1>
    %126 = stablehlo.multiply %124, %54 : tensor<3x7x17x18xf32>
    %127 = stablehlo.select %125, %126, %56 : tensor<3x7x17x18xi1>, tensor<3x7x17x18xf32>
    %128 = stablehlo.reduce(%127 init: %58) applies stablehlo.maximum across dimensions = [3] : (tensor<3x7x17x18xf32>, tensor<f32>) -> tensor<3x7x17xf32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [0, 1, 2] : (tensor<3x7x17xf32>) -> tensor<3x7x17x18xf32>
    %130 = stablehlo.subtract %127, %129 : tensor<3x7x17x18xf32>
    %131 = stablehlo.exponential %130 : tensor<3x7x17x18xf32>
    %132 = stablehlo.reduce(%131 init: %14) applies stablehlo.add across dimensions = [3] : (tensor<3x7x17x18xf32>, tensor<f32>) -> tensor<3x7x17xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1, 2] : (tensor<3x7x17xf32>) -> tensor<3x7x17x18xf32>
    %134 = stablehlo.divide %131, %133 : tensor<3x7x17x18xf32>
    %135 = stablehlo.reshape %134 : (tensor<3x7x17x18xf32>) -> tensor<3x119x18xf32>
    %136 = stablehlo.dot_general %135, %118, batching_dims = [0] x [1], contracting_dims = [2] x [0] : (tensor<3x119x18xf32>, tensor<18x3x96xf32>) -> tensor<3x119x96xf32>
    %137 = stablehlo.reshape %136 : (tensor<3x119x96xf32>) -> tensor<3x7x17x96xf32>
    %138 = stablehlo.transpose %137, dims = [2, 0, 1, 3] : (tensor<3x7x17x96xf32>) -> tensor<17x3x7x96xf32>
    %139 = stablehlo.reshape %138 : (tensor<17x3x7x96xf32>) -> tensor<17x2016xf32>
    %140:3 = flow.dispatch @round_int4_g32_f16_17x2016::@round_int4_g32_f16_17x2016(%139) : (tensor<17x2016xf32>) -> (tensor<17x2x1008xi8>, tensor<17x63xf32>, tensor<17x63xf32>)
    %141:1 = flow.dispatch @products_int4_g32_f16_1x160x2016_17::@products_int4_g32_f16_1x160x2016_17(%140#0, %140#1, %140#2, %model.layers.1.self_attn.o_proj.weight, %model.layers.1.self_attn.o_proj.scales, %model.layers.1.self_attn.o_proj.biases) : (tensor<17x2x1008xi8>, tensor<17x63xf32>, tensor<17x63xf32>, tensor<160x1008xi8>, tensor<160x63xf16>, tensor<160x63xf16>) -> (tensor<17x160xf32>)
    %142 = stablehlo.add %87, %141#0 : tensor<17x160xf32>
    // layer 1: feed-forward
    %143 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [1] : (tensor<160xf32>) -> tensor<17x160xf32>
    %144 = stablehlo.multiply %142, %142 : tensor<17x160xf32>
    %145 = stablehlo.reduce(%144 init: %14) applies stablehlo.add across dimensions = [1] : (tensor<17x160xf32>, tensor<f32>) -> tensor<17xf32>
    %146 = stablehlo.multiply %145, %16 : tensor<17xf32>
    %147 = stablehlo.add %146, %18 : tensor<17xf32>
    %148 = stablehlo.rsqrt %147 : tensor<17xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0] : (tensor<17xf32>) -> tensor<17x160xf32>
    %150 = stablehlo.multiply %142, %149 : tensor<17x160xf32>
    %151 = stablehlo.multiply %150, %143 : tensor<17x160xf32>
    %152:3 = flow.dispatch @round_int4_g32_f16_17x160::@round_int4_g32_f16_17x160(%151) : (tensor<17x160xf32>) -> (tensor<17x2x80xi8>, tensor<17x5xf32>, tensor<17x5xf32>)
    %153:1 = flow.dispatch @gated_int4_g32_f16_2x416x160_17::@gated_int4_g32_f16_2x416x160_17(%152#0, %152#1, %152#2, %model.layers.1.mlp.gate_proj.weight, %model.layers.1.mlp.gate_proj.scales, %model.layers.1.mlp.gate_proj.biases, %model.layers.1.mlp.up_proj.weight, %model.layers.1.mlp.up_proj.scales, %model.layers.1.mlp.up_proj.biases) : (tensor<17x2x80xi8>, tensor<17x5xf32>, tensor<17x5xf32>, tensor<416x80xi8>, tensor<416x5xf16>, tensor<416x5xf16>, tensor<416x80xi8>, tensor<416x5xf16>, tensor<416x5xf16>) -> (tensor<17x416xf32>)
    %154:3 = flow.dispatch @round_int4_g32_f16_17x416::@round_int4_g32_f16_17x416(%153#0) : (tensor<17x416xf32>) -> (tensor<17x2x208xi8>, tensor<17x13xf32>, tensor<17x13xf32>)
    %155:1 = flow.dispatch @products_int4_g32_f16_1x160x416_17::@products_int4_g32_f16_1x160x416_17(%154#0, %154#1, %154#2, %model.layers.1.mlp.down_proj.weight, %model.layers.1.mlp.down_proj.scales, %model.layers.1.mlp.down_proj.biases) : (tensor<17x2x208xi8>, tensor<17x13xf32>, tensor<17x13xf32>, tensor<160x208xi8>, tensor<160x13xf16>, tensor<160x13xf16>) -> (tensor<17x160xf32>)
    %156 = stablehlo.add %142, %155#0 : tensor<17x160xf32>
    // head
    %157 = stablehlo.constant dense<17> : tensor<i32>
    %158 = stablehlo.clamp %1, %length, %157 : tensor<i32>
    %159 = stablehlo.constant dense<1> : tensor<i32>
    %160 = stablehlo.subtract %158, %159 : tensor<i32>
    %161 = stablehlo.dynamic_slice %156, %160, %1, sizes = [1, 160] : (tensor<17x160xf32>, tensor<i32>, tensor<i32>) -> tensor<1x160xf32>
    %162 = stablehlo.reshape %161 : (tensor<1x160xf32>) -> tensor<160xf32>
    %163 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %164 = stablehlo.multiply %162, %162 : tensor<160xf32>
    %165 = stablehlo.reduce(%164 init: %14) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %166 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %167 = stablehlo.multiply %165, %166 : tensor<f32>
    %168 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %169 = stablehlo.add %167, %168 : tensor<f32>
    %170 = stablehlo.rsqrt %169 : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %170, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %172 = stablehlo.multiply %162, %171 : tensor<160xf32>
    %173 = stablehlo.multiply %172, %163 : tensor<160xf32>
    %174:1 = flow.dispatch @products_int4_g32_f16_1x26x160::@products_int4_g32_f16_1x26x160(%173, %model.embed_tokens.weight, %model.embed_tokens.scales, %model.embed_tokens.biases) : (tensor<160xf32>, tensor<26x80xi8>, tensor<26x5xf16>, tensor<26x5xf16>) -> (tensor<26xf32>)
    %175 = stablehlo.reduce(%174#0 init: %58) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %177 = stablehlo.is_finite %176 : (tensor<26xf32>) -> tensor<26xi1>
    %178 = stablehlo.compare EQ, %174#0, %176 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %179 = stablehlo.constant dense<false> : tensor<26xi1>
    %180 = stablehlo.select %177, %178, %179 : tensor<26xi1>, tensor<26xi1>
    %181 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %182 = stablehlo.iota dim = 0 : tensor<26xui32>
    %183 = stablehlo.select %180, %182, %181 : tensor<26xi1>, tensor<26xui32>
    %184 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %185 = stablehlo.reduce(%183 init: %184) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %186 = stablehlo.bitcast_convert %185 : (tensor<ui32>) -> tensor<i32>
    return %186, %42, %114 : tensor<i32>, tensor<19x2x3x96xf32>, tensor<19x2x3x96xf32>
  }
}
