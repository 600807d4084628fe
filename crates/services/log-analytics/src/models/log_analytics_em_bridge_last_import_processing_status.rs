// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the last import processing status of a log analytics EM bridge.
    pub enum LogAnalyticsEmBridgeLastImportProcessingStatus {
        NotStarted = "NOT_STARTED",
        Success = "SUCCESS",
        InProgress = "IN_PROGRESS",
        Failed = "FAILED",
        PartialSuccess = "PARTIAL_SUCCESS",
    }
}
