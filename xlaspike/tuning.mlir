// How IREE tiles the products of a decode step on a CPU: a tuning spec (iree.dev/reference/tuning), which IREE reads beside a
// program and which changes no result but the order of a sum. What IREE itself chooses adds the lanes of a vector up after every
// 32 values of a row; these tiles do it after 128 and more, as a sum of whole vectors first.
module attributes { transform.with_named_sequence } {
  transform.named_sequence @apply(%op: !transform.any_op {transform.readonly}, %config: !transform.any_param {transform.readonly}) {
    transform.annotate %op "compilation_info" = %config : !transform.any_op, !transform.any_param
    transform.yield
  }

  // [out, in], the sum over in: weights of one element each.
  transform.named_sequence @dense(%op: !transform.any_op {transform.readonly}) -> (!transform.any_op, !transform.any_param) {
    transform.match.operation_name %op ["linalg.generic"] : !transform.any_op
    %matched = transform.match.structured %op : (!transform.any_op) -> !transform.any_op {
    ^bb0(%each: !transform.any_op):
      %rank = transform.match.structured.rank %each : (!transform.any_op) -> !transform.param<i64>
      %two = transform.param.constant 2 : i64 -> !transform.param<i64>
      transform.match.param.cmpi eq %rank, %two : !transform.param<i64>
      transform.match.structured.dim %each[0] parallel : !transform.any_op
      transform.match.structured.dim %each[1] reduction : !transform.any_op
      transform.match.structured.yield %each : !transform.any_op
    }
    %weight = transform.get_operand %matched[0] : (!transform.any_op) -> !transform.any_value
    transform.iree.match.dim_is_multiple_of %weight[1], 128 : !transform.any_value
    %config = transform.param.constant #iree_codegen.compilation_info<
      lowering_config = #iree_cpu.lowering_config<
        distribution = [32, 0], vector_common_parallel = [1, 0], vector_reduction = [0, 128]>,
      translation_info = <pipeline = #iree_cpu.pipeline<DoubleTilingExpert>>> -> !transform.any_param
    transform.yield %matched, %config : !transform.any_op, !transform.any_param
  }

  // [out, groups, 16 words], the sum over groups and words: eight bits a value in groups of 64, four in groups of 128.
  transform.named_sequence @words16(%op: !transform.any_op {transform.readonly}) -> (!transform.any_op, !transform.any_param) {
    transform.match.operation_name %op ["linalg.generic"] : !transform.any_op
    %matched = transform.match.structured %op : (!transform.any_op) -> !transform.any_op {
    ^bb0(%each: !transform.any_op):
      %rank = transform.match.structured.rank %each : (!transform.any_op) -> !transform.param<i64>
      %three = transform.param.constant 3 : i64 -> !transform.param<i64>
      transform.match.param.cmpi eq %rank, %three : !transform.param<i64>
      transform.match.structured.dim %each[0] parallel : !transform.any_op
      transform.match.structured.dim %each[1] reduction : !transform.any_op
      transform.match.structured.dim %each[2] reduction : !transform.any_op
      transform.match.structured.yield %each : !transform.any_op
    }
    %weight = transform.get_operand %matched[0] : (!transform.any_op) -> !transform.any_value
    transform.iree.match.dim_is_multiple_of %weight[1], 4 : !transform.any_value
    transform.iree.match.dim_is_multiple_of %weight[2], 16 : !transform.any_value
    %config = transform.param.constant #iree_codegen.compilation_info<
      lowering_config = #iree_cpu.lowering_config<
        distribution = [32, 0, 0], vector_common_parallel = [1, 0, 0], vector_reduction = [0, 4, 16]>,
      translation_info = <pipeline = #iree_cpu.pipeline<DoubleTilingExpert>>> -> !transform.any_param
    transform.yield %matched, %config : !transform.any_op, !transform.any_param
  }

  // [out, groups, 8 words]: four bits a value in groups of 64, eight in groups of 32.
  transform.named_sequence @words8(%op: !transform.any_op {transform.readonly}) -> (!transform.any_op, !transform.any_param) {
    transform.match.operation_name %op ["linalg.generic"] : !transform.any_op
    %matched = transform.match.structured %op : (!transform.any_op) -> !transform.any_op {
    ^bb0(%each: !transform.any_op):
      %rank = transform.match.structured.rank %each : (!transform.any_op) -> !transform.param<i64>
      %three = transform.param.constant 3 : i64 -> !transform.param<i64>
      transform.match.param.cmpi eq %rank, %three : !transform.param<i64>
      transform.match.structured.dim %each[0] parallel : !transform.any_op
      transform.match.structured.dim %each[1] reduction : !transform.any_op
      transform.match.structured.dim %each[2] reduction : !transform.any_op
      transform.match.structured.yield %each : !transform.any_op
    }
    %weight = transform.get_operand %matched[0] : (!transform.any_op) -> !transform.any_value
    transform.iree.match.dim_is_multiple_of %weight[1], 4 : !transform.any_value
    transform.iree.match.dim_is_multiple_of %weight[2], 8 : !transform.any_value
    %config = transform.param.constant #iree_codegen.compilation_info<
      lowering_config = #iree_cpu.lowering_config<
        distribution = [32, 0, 0], vector_common_parallel = [1, 0, 0], vector_reduction = [0, 4, 8]>,
      translation_info = <pipeline = #iree_cpu.pipeline<DoubleTilingExpert>>> -> !transform.any_param
    transform.yield %matched, %config : !transform.any_op, !transform.any_param
  }

  transform.named_sequence @__kernel_config(%variant: !transform.any_op {transform.consumed}) -> !transform.any_op
      attributes { iree_codegen.tuning_spec_entrypoint } {
    %tuned = transform.foreach_match in %variant
        @dense -> @apply, @words16 -> @apply, @words8 -> @apply : (!transform.any_op) -> !transform.any_op
    transform.yield %tuned : !transform.any_op
  }
}
