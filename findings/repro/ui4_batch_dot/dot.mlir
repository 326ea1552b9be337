func.func @main(%w: tensor<2xui8>, %x: tensor<2xf32>) -> tensor<f32> {
  %f = stablehlo.convert %w : (tensor<2xui8>) -> tensor<2xf32>
  %y = stablehlo.dot_general %f, %x, contracting_dims = [0] x [0] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
  return %y : tensor<f32>
}
