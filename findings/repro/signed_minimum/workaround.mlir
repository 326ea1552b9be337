module @workaround {
  func.func @main(%x: tensor<4096xui32>) -> tensor<ui32> {
    %most = stablehlo.constant dense<2147483647> : tensor<ui32>
    %least = stablehlo.reduce(%x init: %most) applies stablehlo.minimum across dimensions = [0] : (tensor<4096xui32>, tensor<ui32>) -> tensor<ui32>
    return %least : tensor<ui32>
  }
}
