// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operator type of a runtime operator.
    pub enum RuntimeOperatorOperatorType {
        BashOperator = "BASH_OPERATOR",
        TaskOperator = "TASK_OPERATOR",
        RestOperator = "REST_OPERATOR",
        StartOperator = "START_OPERATOR",
        EndOperator = "END_OPERATOR",
        ExpressionOperator = "EXPRESSION_OPERATOR",
        MergeOperator = "MERGE_OPERATOR",
        DecisionOperator = "DECISION_OPERATOR",
        LoopOperator = "LOOP_OPERATOR",
        ActualEndOperator = "ACTUAL_END_OPERATOR",
    }
}
