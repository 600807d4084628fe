// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the responder execution status of a responder execution.
    pub enum ResponderExecutionStatus {
        Started = "STARTED",
        AwaitingConfirmation = "AWAITING_CONFIRMATION",
        AwaitingInput = "AWAITING_INPUT",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        Skipped = "SKIPPED",
        All = "ALL",
    }
}
