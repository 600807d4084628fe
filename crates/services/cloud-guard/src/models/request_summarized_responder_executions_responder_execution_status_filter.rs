// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `responderExecutionStatusFilter` in
    /// `RequestSummarizedResponderExecutions`.
    pub enum RequestSummarizedResponderExecutionsResponderExecutionStatusFilter {
        Started = "STARTED",
        AwaitingConfirmation = "AWAITING_CONFIRMATION",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        Skipped = "SKIPPED",
    }
}
