// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the trigger rule of an expression operator.
    pub enum ExpressionOperatorTriggerRule {
        AllSuccess = "ALL_SUCCESS",
        AllFailed = "ALL_FAILED",
        AllComplete = "ALL_COMPLETE",
    }
}
