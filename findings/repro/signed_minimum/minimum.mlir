module @minimum {
  func.func @main(%x: tensor<4096xi32>) -> tensor<i32> {
    %most = stablehlo.constant dense<2147483647> : tensor<i32>
    %least = stablehlo.reduce(%x init: %most) applies stablehlo.minimum across dimensions = [0] : (tensor<4096xi32>, tensor<i32>) -> tensor<i32>
    return %least : tensor<i32>
  }
}
