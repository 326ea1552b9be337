func.func @main(%w: tensor<4x2x64xui4>, %x: tensor<2x64xf32>) -> tensor<2x4xf32> {
  %f = stablehlo.convert %w : (tensor<4x2x64xui4>) -> tensor<4x2x64xf32>
  %y = stablehlo.dot_general %f, %x, batching_dims = [1] x [0], contracting_dims = [2] x [1] : (tensor<4x2x64xf32>, tensor<2x64xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}
