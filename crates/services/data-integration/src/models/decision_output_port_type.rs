// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the decision output port type of a decision output port.
    pub enum DecisionOutputPortType {
        EvalError = "EVAL_ERROR",
        EvalTrue = "EVAL_TRUE",
        EvalFalse = "EVAL_FALSE",
    }
}
