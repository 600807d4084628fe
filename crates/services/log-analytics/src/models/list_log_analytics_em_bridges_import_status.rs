// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `importStatus` in `ListLogAnalyticsEmBridges`.
    pub enum ListLogAnalyticsEmBridgesImportStatus {
        NotStarted = "NOT_STARTED",
        Success = "SUCCESS",
        InProgress = "IN_PROGRESS",
        Failed = "FAILED",
        PartialSuccess = "PARTIAL_SUCCESS",
    }
}
