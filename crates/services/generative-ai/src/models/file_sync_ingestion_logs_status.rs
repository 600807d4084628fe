// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of file sync ingestion logs.
    pub enum FileSyncIngestionLogsStatus {
        Completed = "COMPLETED",
        Cancelled = "CANCELLED",
        Failed = "FAILED",
        Queued = "QUEUED",
        InProgress = "IN_PROGRESS",
    }
}
