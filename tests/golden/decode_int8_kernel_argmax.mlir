module @decode_argmax {
  hal.executable.source private @products_int8_g32_bf16_1x2592x160 {
    hal.executable.export public @products_int8_g32_bf16_1x2592x160 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 21 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @products_int8_g32_bf16_1x2592x160() {
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
        %c10 = arith.constant dense<0.0> : vector<8xf32>
        %c11 = arith.constant dense<0> : vector<8xi32>
        %c12 = arith.constant dense<0.0> : vector<1xf32>
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<1x160xf32>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<2592x160xi8>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<2592x5xbf16>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<2592x5xbf16>
        %5 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%c0) : memref<1x2592xf32>
        %6 = hal.interface.workgroup.id[0] : index
        %7 = arith.muli %6, %c1 : index
        %8 = arith.addi %7, %c1 : index
        %9 = arith.minui %8, %c2 : index
        %10 = "memref.alloca"() <{alignment = 64 : i64, operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1x1x160xi8>
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
          %28 = arith.muli %13, %c5 : index
          %29 = vector.shuffle %27, %27 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<32xi8>, vector<32xi8>
          vector.store %29, %10[%c0, %c0, %28] : memref<1x1x160xi8>, vector<32xi8>
        }
        scf.for %30 = %c0 to %c4 step %c4 {
          scf.for %31 = %7 to %9 step %c4 {
            %32 = arith.addi %30, %c0 : index
            %35:1 = scf.for %33 = %c0 to %c3 step %c4 iter_args(%34 = %c10) -> (vector<8xf32>) {
              %36 = vector.load %3[%31, %33] : memref<2592x5xbf16>, vector<1xbf16>
              %37 = arith.extf %36 : vector<1xbf16> to vector<1xf32>
              %38 = vector.load %11[%32, %33] : memref<1x5xf32>, vector<1xf32>
              %39 = arith.mulf %37, %38 : vector<1xf32>
              %40 = arith.muli %33, %c5 : index
              %41 = arith.addi %40, %c0 : index
              %42 = vector.shuffle %39, %39 [0, 0, 0, 0, 0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %43 = vector.load %2[%31, %41] : memref<2592x160xi8>, vector<32xi8>
              %44 = vector.load %10[%32, %c0, %41] : memref<1x1x160xi8>, vector<32xi8>
              %45 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.256"(%c11, %43, %44) : (vector<8xi32>, vector<32xi8>, vector<32xi8>) -> vector<8xi32>
              %46 = arith.sitofp %45 : vector<8xi32> to vector<8xf32>
              %47 = math.fma %46, %42, %34 : vector<8xf32>
              scf.yield %47 : vector<8xf32>
            }
            %50:1 = scf.for %48 = %c0 to %c3 step %c4 iter_args(%49 = %c12) -> (vector<1xf32>) {
              %51 = vector.load %4[%31, %48] : memref<2592x5xbf16>, vector<1xbf16>
              %52 = arith.extf %51 : vector<1xbf16> to vector<1xf32>
              %53 = vector.load %12[%32, %48] : memref<1x5xf32>, vector<1xf32>
              %54 = math.fma %52, %53, %49 : vector<1xf32>
              scf.yield %54 : vector<1xf32>
            }
            %55 = vector.reduction <add>, %35#0 fastmath<reassoc> : vector<8xf32> into f32
            %56 = vector.reduction <add>, %50#0 fastmath<reassoc> : vector<1xf32> into f32
            %57 = arith.addf %55, %56 : f32
            memref.store %57, %5[%32, %31] : memref<1x2592xf32>
          }
        }
        return
      }
    }
  }
  hal.executable.source private @products_int8_g32_bf16_1x160x2016 {
    hal.executable.export public @products_int8_g32_bf16_1x160x2016 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 2 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @products_int8_g32_bf16_1x160x2016() {
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
        %c10 = arith.constant dense<0.0> : vector<8xf32>
        %c11 = arith.constant dense<0> : vector<8xi32>
        %c12 = arith.constant dense<0.0> : vector<1xf32>
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<1x2016xf32>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<160x2016xi8>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<160x63xbf16>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<160x63xbf16>
        %5 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%c0) : memref<1x160xf32>
        %6 = hal.interface.workgroup.id[0] : index
        %7 = arith.muli %6, %c1 : index
        %8 = arith.addi %7, %c1 : index
        %9 = arith.minui %8, %c2 : index
        %10 = "memref.alloca"() <{alignment = 64 : i64, operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1x1x2016xi8>
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
          %28 = arith.muli %13, %c5 : index
          %29 = vector.shuffle %27, %27 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<32xi8>, vector<32xi8>
          vector.store %29, %10[%c0, %c0, %28] : memref<1x1x2016xi8>, vector<32xi8>
        }
        scf.for %30 = %c0 to %c4 step %c4 {
          scf.for %31 = %7 to %9 step %c4 {
            %32 = arith.addi %30, %c0 : index
            %35:1 = scf.for %33 = %c0 to %c3 step %c4 iter_args(%34 = %c10) -> (vector<8xf32>) {
              %36 = vector.load %3[%31, %33] : memref<160x63xbf16>, vector<1xbf16>
              %37 = arith.extf %36 : vector<1xbf16> to vector<1xf32>
              %38 = vector.load %11[%32, %33] : memref<1x63xf32>, vector<1xf32>
              %39 = arith.mulf %37, %38 : vector<1xf32>
              %40 = arith.muli %33, %c5 : index
              %41 = arith.addi %40, %c0 : index
              %42 = vector.shuffle %39, %39 [0, 0, 0, 0, 0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %43 = vector.load %2[%31, %41] : memref<160x2016xi8>, vector<32xi8>
              %44 = vector.load %10[%32, %c0, %41] : memref<1x1x2016xi8>, vector<32xi8>
              %45 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.256"(%c11, %43, %44) : (vector<8xi32>, vector<32xi8>, vector<32xi8>) -> vector<8xi32>
              %46 = arith.sitofp %45 : vector<8xi32> to vector<8xf32>
              %47 = math.fma %46, %42, %34 : vector<8xf32>
              scf.yield %47 : vector<8xf32>
            }
            %50:1 = scf.for %48 = %c0 to %c3 step %c4 iter_args(%49 = %c12) -> (vector<1xf32>) {
              %51 = vector.load %4[%31, %48] : memref<160x63xbf16>, vector<1xbf16>
              %52 = arith.extf %51 : vector<1xbf16> to vector<1xf32>
              %53 = vector.load %12[%32, %48] : memref<1x63xf32>, vector<1xf32>
              %54 = math.fma %52, %53, %49 : vector<1xf32>
              scf.yield %54 : vector<1xf32>
            }
            %55 = vector.reduction <add>, %35#0 fastmath<reassoc> : vector<8xf32> into f32
            %56 = vector.reduction <add>, %50#0 fastmath<reassoc> : vector<1xf32> into f32
            %57 = arith.addf %55, %56 : f32
            memref.store %57, %5[%32, %31] : memref<1x160xf32>
          }
        }
        return
      }
    }
  }
  hal.executable.source private @gated_int8_g32_bf16_2x416x160 {
    hal.executable.export public @gated_int8_g32_bf16_2x416x160 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 4 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @gated_int8_g32_bf16_2x416x160() {
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
        %c10 = arith.constant dense<0.0> : vector<8xf32>
        %c11 = arith.constant dense<0> : vector<8xi32>
        %c12 = arith.constant dense<0.0> : vector<1xf32>
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<1x160xf32>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<416x160xi8>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<416x5xbf16>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<416x5xbf16>
        %5 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%c0) : memref<416x160xi8>
        %6 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(5) alignment(64) offset(%c0) : memref<416x5xbf16>
        %7 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(6) alignment(64) offset(%c0) : memref<416x5xbf16>
        %8 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(7) alignment(64) offset(%c0) : memref<1x416xf32>
        %9 = hal.interface.workgroup.id[0] : index
        %10 = arith.muli %9, %c1 : index
        %11 = arith.addi %10, %c1 : index
        %12 = arith.minui %11, %c2 : index
        %13 = "memref.alloca"() <{alignment = 64 : i64, operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1x1x160xi8>
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
          %31 = arith.muli %16, %c5 : index
          %32 = vector.shuffle %30, %30 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<32xi8>, vector<32xi8>
          vector.store %32, %13[%c0, %c0, %31] : memref<1x1x160xi8>, vector<32xi8>
        }
        scf.for %33 = %c0 to %c4 step %c4 {
          scf.for %34 = %10 to %12 step %c4 {
            %35 = arith.addi %33, %c0 : index
            %38:1 = scf.for %36 = %c0 to %c3 step %c4 iter_args(%37 = %c10) -> (vector<8xf32>) {
              %39 = vector.load %3[%34, %36] : memref<416x5xbf16>, vector<1xbf16>
              %40 = arith.extf %39 : vector<1xbf16> to vector<1xf32>
              %41 = vector.load %14[%35, %36] : memref<1x5xf32>, vector<1xf32>
              %42 = arith.mulf %40, %41 : vector<1xf32>
              %43 = arith.muli %36, %c5 : index
              %44 = arith.addi %43, %c0 : index
              %45 = vector.shuffle %42, %42 [0, 0, 0, 0, 0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %46 = vector.load %2[%34, %44] : memref<416x160xi8>, vector<32xi8>
              %47 = vector.load %13[%35, %c0, %44] : memref<1x1x160xi8>, vector<32xi8>
              %48 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.256"(%c11, %46, %47) : (vector<8xi32>, vector<32xi8>, vector<32xi8>) -> vector<8xi32>
              %49 = arith.sitofp %48 : vector<8xi32> to vector<8xf32>
              %50 = math.fma %49, %45, %37 : vector<8xf32>
              scf.yield %50 : vector<8xf32>
            }
            %53:1 = scf.for %51 = %c0 to %c3 step %c4 iter_args(%52 = %c12) -> (vector<1xf32>) {
              %54 = vector.load %4[%34, %51] : memref<416x5xbf16>, vector<1xbf16>
              %55 = arith.extf %54 : vector<1xbf16> to vector<1xf32>
              %56 = vector.load %15[%35, %51] : memref<1x5xf32>, vector<1xf32>
              %57 = math.fma %55, %56, %52 : vector<1xf32>
              scf.yield %57 : vector<1xf32>
            }
            %58 = vector.reduction <add>, %38#0 fastmath<reassoc> : vector<8xf32> into f32
            %59 = vector.reduction <add>, %53#0 fastmath<reassoc> : vector<1xf32> into f32
            %60 = arith.addf %58, %59 : f32
            %63:1 = scf.for %61 = %c0 to %c3 step %c4 iter_args(%62 = %c10) -> (vector<8xf32>) {
              %64 = vector.load %6[%34, %61] : memref<416x5xbf16>, vector<1xbf16>
              %65 = arith.extf %64 : vector<1xbf16> to vector<1xf32>
              %66 = vector.load %14[%35, %61] : memref<1x5xf32>, vector<1xf32>
              %67 = arith.mulf %65, %66 : vector<1xf32>
              %68 = arith.muli %61, %c5 : index
              %69 = arith.addi %68, %c0 : index
              %70 = vector.shuffle %67, %67 [0, 0, 0, 0, 0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %71 = vector.load %5[%34, %69] : memref<416x160xi8>, vector<32xi8>
              %72 = vector.load %13[%35, %c0, %69] : memref<1x1x160xi8>, vector<32xi8>
              %73 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.256"(%c11, %71, %72) : (vector<8xi32>, vector<32xi8>, vector<32xi8>) -> vector<8xi32>
              %74 = arith.sitofp %73 : vector<8xi32> to vector<8xf32>
              %75 = math.fma %74, %70, %62 : vector<8xf32>
              scf.yield %75 : vector<8xf32>
            }
            %78:1 = scf.for %76 = %c0 to %c3 step %c4 iter_args(%77 = %c12) -> (vector<1xf32>) {
              %79 = vector.load %7[%34, %76] : memref<416x5xbf16>, vector<1xbf16>
              %80 = arith.extf %79 : vector<1xbf16> to vector<1xf32>
              %81 = vector.load %15[%35, %76] : memref<1x5xf32>, vector<1xf32>
              %82 = math.fma %80, %81, %77 : vector<1xf32>
              scf.yield %82 : vector<1xf32>
            }
            %83 = vector.reduction <add>, %63#0 fastmath<reassoc> : vector<8xf32> into f32
            %84 = vector.reduction <add>, %78#0 fastmath<reassoc> : vector<1xf32> into f32
            %85 = arith.addf %83, %84 : f32
            %86 = arith.negf %60 : f32
            %87 = math.exp %86 : f32
            %88 = arith.addf %87, %c8 : f32
            %89 = arith.divf %60, %88 : f32
            %90 = arith.mulf %89, %85 : f32
            memref.store %90, %8[%35, %34] : memref<1x416xf32>
          }
        }
        return
      }
    }
  }
  hal.executable.source private @products_int8_g32_bf16_1x160x416 {
    hal.executable.export public @products_int8_g32_bf16_1x160x416 ordinal(0) layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>)
        count(%device: !hal.device) -> (index, index, index) {
      %one = arith.constant 1 : index
      %count = arith.constant 2 : index
      hal.return %count, %one, %one : index, index, index
    }
    builtin.module {
      func.func @products_int8_g32_bf16_1x160x416() {
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
        %c10 = arith.constant dense<0.0> : vector<8xf32>
        %c11 = arith.constant dense<0> : vector<8xi32>
        %c12 = arith.constant dense<0.0> : vector<1xf32>
        %1 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(0) alignment(64) offset(%c0) : memref<1x416xf32>
        %2 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(1) alignment(64) offset(%c0) : memref<160x416xi8>
        %3 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(2) alignment(64) offset(%c0) : memref<160x13xbf16>
        %4 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(3) alignment(64) offset(%c0) : memref<160x13xbf16>
        %5 = hal.interface.binding.subspan layout(#hal.pipeline.layout<bindings = [#hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer, ReadOnly>, #hal.pipeline.binding<storage_buffer>]>) binding(4) alignment(64) offset(%c0) : memref<1x160xf32>
        %6 = hal.interface.workgroup.id[0] : index
        %7 = arith.muli %6, %c1 : index
        %8 = arith.addi %7, %c1 : index
        %9 = arith.minui %8, %c2 : index
        %10 = "memref.alloca"() <{alignment = 64 : i64, operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1x1x416xi8>
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
          %28 = arith.muli %13, %c5 : index
          %29 = vector.shuffle %27, %27 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31] : vector<32xi8>, vector<32xi8>
          vector.store %29, %10[%c0, %c0, %28] : memref<1x1x416xi8>, vector<32xi8>
        }
        scf.for %30 = %c0 to %c4 step %c4 {
          scf.for %31 = %7 to %9 step %c4 {
            %32 = arith.addi %30, %c0 : index
            %35:1 = scf.for %33 = %c0 to %c3 step %c4 iter_args(%34 = %c10) -> (vector<8xf32>) {
              %36 = vector.load %3[%31, %33] : memref<160x13xbf16>, vector<1xbf16>
              %37 = arith.extf %36 : vector<1xbf16> to vector<1xf32>
              %38 = vector.load %11[%32, %33] : memref<1x13xf32>, vector<1xf32>
              %39 = arith.mulf %37, %38 : vector<1xf32>
              %40 = arith.muli %33, %c5 : index
              %41 = arith.addi %40, %c0 : index
              %42 = vector.shuffle %39, %39 [0, 0, 0, 0, 0, 0, 0, 0] : vector<1xf32>, vector<1xf32>
              %43 = vector.load %2[%31, %41] : memref<160x416xi8>, vector<32xi8>
              %44 = vector.load %10[%32, %c0, %41] : memref<1x1x416xi8>, vector<32xi8>
              %45 = llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.256"(%c11, %43, %44) : (vector<8xi32>, vector<32xi8>, vector<32xi8>) -> vector<8xi32>
              %46 = arith.sitofp %45 : vector<8xi32> to vector<8xf32>
              %47 = math.fma %46, %42, %34 : vector<8xf32>
              scf.yield %47 : vector<8xf32>
            }
            %50:1 = scf.for %48 = %c0 to %c3 step %c4 iter_args(%49 = %c12) -> (vector<1xf32>) {
              %51 = vector.load %4[%31, %48] : memref<160x13xbf16>, vector<1xbf16>
              %52 = arith.extf %51 : vector<1xbf16> to vector<1xf32>
              %53 = vector.load %12[%32, %48] : memref<1x13xf32>, vector<1xf32>
              %54 = math.fma %52, %53, %49 : vector<1xf32>
              scf.yield %54 : vector<1xf32>
            }
            %55 = vector.reduction <add>, %35#0 fastmath<reassoc> : vector<8xf32> into f32
            %56 = vector.reduction <add>, %50#0 fastmath<reassoc> : vector<1xf32> into f32
            %57 = arith.addf %55, %56 : f32
            memref.store %57, %5[%32, %31] : memref<1x160xf32>
          }
        }
        return
      }
    }
  }
  func.func public @main(
    %model.embed_tokens.weight: tensor<26x160xf32>,
    %model.layers.0.input_layernorm.weight: tensor<160xf32>,
    %model.layers.0.self_attn.qkv_proj.weight: tensor<2592x160xi8>,
    %model.layers.0.self_attn.qkv_proj.scales: tensor<2592x5xbf16>,
    %model.layers.0.self_attn.qkv_proj.biases: tensor<2592x5xbf16>,
    %model.layers.0.self_attn.o_proj.weight: tensor<160x2016xi8>,
    %model.layers.0.self_attn.o_proj.scales: tensor<160x63xbf16>,
    %model.layers.0.self_attn.o_proj.biases: tensor<160x63xbf16>,
    %model.layers.0.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.0.mlp.gate_proj.weight: tensor<416x160xi8>,
    %model.layers.0.mlp.gate_proj.scales: tensor<416x5xbf16>,
    %model.layers.0.mlp.gate_proj.biases: tensor<416x5xbf16>,
    %model.layers.0.mlp.up_proj.weight: tensor<416x160xi8>,
    %model.layers.0.mlp.up_proj.scales: tensor<416x5xbf16>,
    %model.layers.0.mlp.up_proj.biases: tensor<416x5xbf16>,
    %model.layers.0.mlp.down_proj.weight: tensor<160x416xi8>,
    %model.layers.0.mlp.down_proj.scales: tensor<160x13xbf16>,
    %model.layers.0.mlp.down_proj.biases: tensor<160x13xbf16>,
    %model.layers.1.input_layernorm.weight: tensor<160xf32>,
    %model.layers.1.self_attn.qkv_proj.weight: tensor<2592x160xi8>,
    %model.layers.1.self_attn.qkv_proj.scales: tensor<2592x5xbf16>,
    %model.layers.1.self_attn.qkv_proj.biases: tensor<2592x5xbf16>,
    %model.layers.1.self_attn.o_proj.weight: tensor<160x2016xi8>,
    %model.layers.1.self_attn.o_proj.scales: tensor<160x63xbf16>,
    %model.layers.1.self_attn.o_proj.biases: tensor<160x63xbf16>,
    %model.layers.1.post_attention_layernorm.weight: tensor<160xf32>,
    %model.layers.1.mlp.gate_proj.weight: tensor<416x160xi8>,
    %model.layers.1.mlp.gate_proj.scales: tensor<416x5xbf16>,
    %model.layers.1.mlp.gate_proj.biases: tensor<416x5xbf16>,
    %model.layers.1.mlp.up_proj.weight: tensor<416x160xi8>,
    %model.layers.1.mlp.up_proj.scales: tensor<416x5xbf16>,
    %model.layers.1.mlp.up_proj.biases: tensor<416x5xbf16>,
    %model.layers.1.mlp.down_proj.weight: tensor<160x416xi8>,
    %model.layers.1.mlp.down_proj.scales: tensor<160x13xbf16>,
    %model.layers.1.mlp.down_proj.biases: tensor<160x13xbf16>,
    %model.norm.weight: tensor<160xf32>,
    %rope: tensor<17x2x2x48xf32>,
    %cache.0: tensor<17x2x3x96xf32>,
    %cache.1: tensor<17x2x3x96xf32>,
    %tokens: tensor<i32>,
    %position: tensor<i32>
  ) -> (tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>) {
    %0 = stablehlo.reshape %tokens : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.constant dense<0> : tensor<1xi32>
    %2 = stablehlo.constant dense<25> : tensor<1xi32>
    %3 = stablehlo.clamp %1, %0, %2 : tensor<1xi32>
    %4 = "stablehlo.gather"(%model.embed_tokens.weight, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 160>}> : (tensor<26x160xf32>, tensor<1xi32>) -> tensor<1x160xf32>
    %5 = stablehlo.reshape %4 : (tensor<1x160xf32>) -> tensor<160xf32>
    %6 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.dynamic_slice %rope, %position, %6, %6, %6, sizes = [1, 2, 2, 48] : (tensor<17x2x2x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x48xf32>
    %8 = stablehlo.slice %7 [0:1, 0:1, 0:2, 0:48] : (tensor<1x2x2x48xf32>) -> tensor<1x1x2x48xf32>
    %9 = stablehlo.slice %7 [0:1, 1:2, 0:2, 0:48] : (tensor<1x2x2x48xf32>) -> tensor<1x1x2x48xf32>
    %10 = stablehlo.reshape %8 : (tensor<1x1x2x48xf32>) -> tensor<1x2x48xf32>
    %11 = stablehlo.reshape %9 : (tensor<1x1x2x48xf32>) -> tensor<1x2x48xf32>
    %12 = stablehlo.iota dim = 0 : tensor<1x10xi32>
    %13 = stablehlo.broadcast_in_dim %position, dims = [] : (tensor<i32>) -> tensor<1x10xi32>
    %14 = stablehlo.add %12, %13 : tensor<1x10xi32>
    %15 = stablehlo.iota dim = 1 : tensor<1x10xi32>
    %16 = stablehlo.compare LE, %15, %14 : (tensor<1x10xi32>, tensor<1x10xi32>) -> tensor<1x10xi1>
    // layer 0: attention
    %17 = stablehlo.broadcast_in_dim %model.layers.0.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %18 = stablehlo.multiply %5, %5 : tensor<160xf32>
    %19 = stablehlo.constant dense<0.0e+00> : tensor<f32>
    %20 = stablehlo.reduce(%18 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %21 = stablehlo.constant dense<6.25e-03> : tensor<f32>
    %22 = stablehlo.multiply %20, %21 : tensor<f32>
    %23 = stablehlo.constant dense<1.0e-05> : tensor<f32>
    %24 = stablehlo.add %22, %23 : tensor<f32>
    %25 = stablehlo.rsqrt %24 : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %27 = stablehlo.multiply %5, %26 : tensor<160xf32>
    %28 = stablehlo.multiply %27, %17 : tensor<160xf32>
    %29:1 = flow.dispatch @products_int8_g32_bf16_1x2592x160::@products_int8_g32_bf16_1x2592x160(%28, %model.layers.0.self_attn.qkv_proj.weight, %model.layers.0.self_attn.qkv_proj.scales, %model.layers.0.self_attn.qkv_proj.biases) : (tensor<160xf32>, tensor<2592x160xi8>, tensor<2592x5xbf16>, tensor<2592x5xbf16>) -> (tensor<2592xf32>)
    %30 = stablehlo.reshape %29#0 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %31 = stablehlo.reshape %30 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %32 = stablehlo.reshape %30 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %33 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %34 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %35 = stablehlo.multiply %32, %33 : tensor<1x27x2x48xf32>
    %36 = stablehlo.reverse %32, dims = [2] : tensor<1x27x2x48xf32>
    %37 = stablehlo.multiply %36, %34 : tensor<1x27x2x48xf32>
    %38 = stablehlo.add %35, %37 : tensor<1x27x2x48xf32>
    %39 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %40 = stablehlo.constant dense<24> : tensor<1x27x2x48xi32>
    %41 = stablehlo.compare GE, %39, %40 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %42 = stablehlo.select %41, %31, %38 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %43 = stablehlo.reshape %42 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %44 = stablehlo.slice %43 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %45 = stablehlo.reshape %44 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %46 = stablehlo.dynamic_update_slice %cache.0, %45, %position, %6, %6, %6 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %47 = stablehlo.slice %46 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %48 = stablehlo.reshape %47 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %49 = stablehlo.slice %46 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %50 = stablehlo.reshape %49 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %51 = stablehlo.slice %43 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %52 = stablehlo.reshape %51 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %53 = stablehlo.reshape %52 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %55 = stablehlo.broadcast_in_dim %48, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %56 = stablehlo.multiply %54, %55 : tensor<3x7x10x96xf32>
    %57 = stablehlo.reduce(%56 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %58 = stablehlo.reshape %16 : (tensor<1x10xi1>) -> tensor<10xi1>
    %59 = stablehlo.broadcast_in_dim %58, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %60 = stablehlo.constant dense<1.0206208e-01> : tensor<3x7x10xf32>
    %61 = stablehlo.multiply %57, %60 : tensor<3x7x10xf32>
    %62 = stablehlo.constant dense<-1.0e+30> : tensor<3x7x10xf32>
    %63 = stablehlo.select %59, %61, %62 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %64 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %65 = stablehlo.reduce(%63 init: %64) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %67 = stablehlo.subtract %63, %66 : tensor<3x7x10xf32>
    %68 = stablehlo.exponential %67 : tensor<3x7x10xf32>
    %69 = stablehlo.reduce(%68 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %71 = stablehlo.divide %68, %70 : tensor<3x7x10xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %73 = stablehlo.broadcast_in_dim %50, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<3x7x10x96xf32>
    %75 = stablehlo.reduce(%74 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %76 = stablehlo.reshape %75 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %77:1 = flow.dispatch @products_int8_g32_bf16_1x160x2016::@products_int8_g32_bf16_1x160x2016(%76, %model.layers.0.self_attn.o_proj.weight, %model.layers.0.self_attn.o_proj.scales, %model.layers.0.self_attn.o_proj.biases) : (tensor<2016xf32>, tensor<160x2016xi8>, tensor<160x63xbf16>, tensor<160x63xbf16>) -> (tensor<160xf32>)
    %78 = stablehlo.add %5, %77#0 : tensor<160xf32>
    // layer 0: feed-forward
    %79 = stablehlo.broadcast_in_dim %model.layers.0.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %80 = stablehlo.multiply %78, %78 : tensor<160xf32>
    %81 = stablehlo.reduce(%80 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %82 = stablehlo.multiply %81, %21 : tensor<f32>
    %83 = stablehlo.add %82, %23 : tensor<f32>
    %84 = stablehlo.rsqrt %83 : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %86 = stablehlo.multiply %78, %85 : tensor<160xf32>
    %87 = stablehlo.multiply %86, %79 : tensor<160xf32>
    %88:1 = flow.dispatch @gated_int8_g32_bf16_2x416x160::@gated_int8_g32_bf16_2x416x160(%87, %model.layers.0.mlp.gate_proj.weight, %model.layers.0.mlp.gate_proj.scales, %model.layers.0.mlp.gate_proj.biases, %model.layers.0.mlp.up_proj.weight, %model.layers.0.mlp.up_proj.scales, %model.layers.0.mlp.up_proj.biases) : (tensor<160xf32>, tensor<416x160xi8>, tensor<416x5xbf16>, tensor<416x5xbf16>, tensor<416x160xi8>, tensor<416x5xbf16>, tensor<416x5xbf16>) -> (tensor<416xf32>)
    %89:1 = flow.dispatch @products_int8_g32_bf16_1x160x416::@products_int8_g32_bf16_1x160x416(%88#0, %model.layers.0.mlp.down_proj.weight, %model.layers.0.mlp.down_proj.scales, %model.layers.0.mlp.down_proj.biases) : (tensor<416xf32>, tensor<160x416xi8>, tensor<160x13xbf16>, tensor<160x13xbf16>) -> (tensor<160xf32>)
    %90 = stablehlo.add %78, %89#0 : tensor<160xf32>
    // layer 1: attention
    %91 = stablehlo.broadcast_in_dim %model.layers.1.input_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %92 = stablehlo.multiply %90, %90 : tensor<160xf32>
    %93 = stablehlo.reduce(%92 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %94 = stablehlo.multiply %93, %21 : tensor<f32>
    %95 = stablehlo.add %94, %23 : tensor<f32>
    %96 = stablehlo.rsqrt %95 : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %98 = stablehlo.multiply %90, %97 : tensor<160xf32>
    %99 = stablehlo.multiply %98, %91 : tensor<160xf32>
    %100:1 = flow.dispatch @products_int8_g32_bf16_1x2592x160::@products_int8_g32_bf16_1x2592x160(%99, %model.layers.1.self_attn.qkv_proj.weight, %model.layers.1.self_attn.qkv_proj.scales, %model.layers.1.self_attn.qkv_proj.biases) : (tensor<160xf32>, tensor<2592x160xi8>, tensor<2592x5xbf16>, tensor<2592x5xbf16>) -> (tensor<2592xf32>)
    %101 = stablehlo.reshape %100#0 : (tensor<2592xf32>) -> tensor<1x27x96xf32>
    %102 = stablehlo.reshape %101 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %103 = stablehlo.reshape %101 : (tensor<1x27x96xf32>) -> tensor<1x27x2x48xf32>
    %104 = stablehlo.broadcast_in_dim %10, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %105 = stablehlo.broadcast_in_dim %11, dims = [0, 2, 3] : (tensor<1x2x48xf32>) -> tensor<1x27x2x48xf32>
    %106 = stablehlo.multiply %103, %104 : tensor<1x27x2x48xf32>
    %107 = stablehlo.reverse %103, dims = [2] : tensor<1x27x2x48xf32>
    %108 = stablehlo.multiply %107, %105 : tensor<1x27x2x48xf32>
    %109 = stablehlo.add %106, %108 : tensor<1x27x2x48xf32>
    %110 = stablehlo.iota dim = 1 : tensor<1x27x2x48xi32>
    %111 = stablehlo.compare GE, %110, %40 : (tensor<1x27x2x48xi32>, tensor<1x27x2x48xi32>) -> tensor<1x27x2x48xi1>
    %112 = stablehlo.select %111, %102, %109 : tensor<1x27x2x48xi1>, tensor<1x27x2x48xf32>
    %113 = stablehlo.reshape %112 : (tensor<1x27x2x48xf32>) -> tensor<1x27x96xf32>
    %114 = stablehlo.slice %113 [0:1, 21:27, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x6x96xf32>
    %115 = stablehlo.reshape %114 : (tensor<1x6x96xf32>) -> tensor<1x2x3x96xf32>
    %116 = stablehlo.dynamic_update_slice %cache.1, %115, %position, %6, %6, %6 : (tensor<17x2x3x96xf32>, tensor<1x2x3x96xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<17x2x3x96xf32>
    %117 = stablehlo.slice %116 [0:10, 0:1, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %118 = stablehlo.reshape %117 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %119 = stablehlo.slice %116 [0:10, 1:2, 0:3, 0:96] : (tensor<17x2x3x96xf32>) -> tensor<10x1x3x96xf32>
    %120 = stablehlo.reshape %119 : (tensor<10x1x3x96xf32>) -> tensor<10x3x96xf32>
    %121 = stablehlo.slice %113 [0:1, 0:21, 0:96] : (tensor<1x27x96xf32>) -> tensor<1x21x96xf32>
    %122 = stablehlo.reshape %121 : (tensor<1x21x96xf32>) -> tensor<1x3x7x96xf32>
    %123 = stablehlo.reshape %122 : (tensor<1x3x7x96xf32>) -> tensor<3x7x96xf32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1, 3] : (tensor<3x7x96xf32>) -> tensor<3x7x10x96xf32>
    %125 = stablehlo.broadcast_in_dim %118, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %126 = stablehlo.multiply %124, %125 : tensor<3x7x10x96xf32>
    %127 = stablehlo.reduce(%126 init: %19) applies stablehlo.add across dimensions = [3] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x10xf32>
    %128 = stablehlo.reshape %16 : (tensor<1x10xi1>) -> tensor<10xi1>
    %129 = stablehlo.broadcast_in_dim %128, dims = [2] : (tensor<10xi1>) -> tensor<3x7x10xi1>
    %130 = stablehlo.multiply %127, %60 : tensor<3x7x10xf32>
    %131 = stablehlo.select %129, %130, %62 : tensor<3x7x10xi1>, tensor<3x7x10xf32>
    %132 = stablehlo.reduce(%131 init: %64) applies stablehlo.maximum across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %134 = stablehlo.subtract %131, %133 : tensor<3x7x10xf32>
    %135 = stablehlo.exponential %134 : tensor<3x7x10xf32>
    %136 = stablehlo.reduce(%135 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10xf32>, tensor<f32>) -> tensor<3x7xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1] : (tensor<3x7xf32>) -> tensor<3x7x10xf32>
    %138 = stablehlo.divide %135, %137 : tensor<3x7x10xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [0, 1, 2] : (tensor<3x7x10xf32>) -> tensor<3x7x10x96xf32>
    %140 = stablehlo.broadcast_in_dim %120, dims = [2, 0, 3] : (tensor<10x3x96xf32>) -> tensor<3x7x10x96xf32>
    %141 = stablehlo.multiply %139, %140 : tensor<3x7x10x96xf32>
    %142 = stablehlo.reduce(%141 init: %19) applies stablehlo.add across dimensions = [2] : (tensor<3x7x10x96xf32>, tensor<f32>) -> tensor<3x7x96xf32>
    %143 = stablehlo.reshape %142 : (tensor<3x7x96xf32>) -> tensor<2016xf32>
    %144:1 = flow.dispatch @products_int8_g32_bf16_1x160x2016::@products_int8_g32_bf16_1x160x2016(%143, %model.layers.1.self_attn.o_proj.weight, %model.layers.1.self_attn.o_proj.scales, %model.layers.1.self_attn.o_proj.biases) : (tensor<2016xf32>, tensor<160x2016xi8>, tensor<160x63xbf16>, tensor<160x63xbf16>) -> (tensor<160xf32>)
    %145 = stablehlo.add %90, %144#0 : tensor<160xf32>
    // layer 1: feed-forward
    %146 = stablehlo.broadcast_in_dim %model.layers.1.post_attention_layernorm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %147 = stablehlo.multiply %145, %145 : tensor<160xf32>
    %148 = stablehlo.reduce(%147 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %149 = stablehlo.multiply %148, %21 : tensor<f32>
    %150 = stablehlo.add %149, %23 : tensor<f32>
    %151 = stablehlo.rsqrt %150 : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %153 = stablehlo.multiply %145, %152 : tensor<160xf32>
    %154 = stablehlo.multiply %153, %146 : tensor<160xf32>
    %155:1 = flow.dispatch @gated_int8_g32_bf16_2x416x160::@gated_int8_g32_bf16_2x416x160(%154, %model.layers.1.mlp.gate_proj.weight, %model.layers.1.mlp.gate_proj.scales, %model.layers.1.mlp.gate_proj.biases, %model.layers.1.mlp.up_proj.weight, %model.layers.1.mlp.up_proj.scales, %model.layers.1.mlp.up_proj.biases) : (tensor<160xf32>, tensor<416x160xi8>, tensor<416x5xbf16>, tensor<416x5xbf16>, tensor<416x160xi8>, tensor<416x5xbf16>, tensor<416x5xbf16>) -> (tensor<416xf32>)
    %156:1 = flow.dispatch @products_int8_g32_bf16_1x160x416::@products_int8_g32_bf16_1x160x416(%155#0, %model.layers.1.mlp.down_proj.weight, %model.layers.1.mlp.down_proj.scales, %model.layers.1.mlp.down_proj.biases) : (tensor<416xf32>, tensor<160x416xi8>, tensor<160x13xbf16>, tensor<160x13xbf16>) -> (tensor<160xf32>)
    %157 = stablehlo.add %145, %156#0 : tensor<160xf32>
    // head
    %158 = stablehlo.broadcast_in_dim %model.norm.weight, dims = [0] : (tensor<160xf32>) -> tensor<160xf32>
    %159 = stablehlo.multiply %157, %157 : tensor<160xf32>
    %160 = stablehlo.reduce(%159 init: %19) applies stablehlo.add across dimensions = [0] : (tensor<160xf32>, tensor<f32>) -> tensor<f32>
    %161 = stablehlo.multiply %160, %21 : tensor<f32>
    %162 = stablehlo.add %161, %23 : tensor<f32>
    %163 = stablehlo.rsqrt %162 : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [] : (tensor<f32>) -> tensor<160xf32>
    %165 = stablehlo.multiply %157, %164 : tensor<160xf32>
    %166 = stablehlo.multiply %165, %158 : tensor<160xf32>
    %167 = stablehlo.constant dense<0.0e+00> : tensor<26x160xf32>
    %168 = stablehlo.broadcast_in_dim %166, dims = [1] : (tensor<160xf32>) -> tensor<26x160xf32>
    %169 = stablehlo.multiply %model.embed_tokens.weight, %168 : tensor<26x160xf32>
    %170 = stablehlo.subtract %167, %169 : tensor<26x160xf32>
    %171 = stablehlo.subtract %167, %170 : tensor<26x160xf32>
    %172 = stablehlo.reduce(%171 init: %19) applies stablehlo.add across dimensions = [1] : (tensor<26x160xf32>, tensor<f32>) -> tensor<26xf32>
    %173 = stablehlo.reduce(%172 init: %64) applies stablehlo.maximum across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %174 = stablehlo.broadcast_in_dim %173, dims = [] : (tensor<f32>) -> tensor<26xf32>
    %175 = stablehlo.is_finite %174 : (tensor<26xf32>) -> tensor<26xi1>
    %176 = stablehlo.compare EQ, %172, %174 : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
    %177 = stablehlo.constant dense<false> : tensor<26xi1>
    %178 = stablehlo.select %175, %176, %177 : tensor<26xi1>, tensor<26xi1>
    %179 = stablehlo.constant dense<2147483647> : tensor<26xui32>
    %180 = stablehlo.iota dim = 0 : tensor<26xui32>
    %181 = stablehlo.select %178, %180, %179 : tensor<26xi1>, tensor<26xui32>
    %182 = stablehlo.constant dense<2147483647> : tensor<ui32>
    %183 = stablehlo.reduce(%181 init: %182) applies stablehlo.minimum across dimensions = [0] : (tensor<26xui32>, tensor<ui32>) -> tensor<ui32>
    %184 = stablehlo.bitcast_convert %183 : (tensor<ui32>) -> tensor<i32>
    return %184, %46, %116 : tensor<i32>, tensor<17x2x3x96xf32>, tensor<17x2x3x96xf32>
  }
}
