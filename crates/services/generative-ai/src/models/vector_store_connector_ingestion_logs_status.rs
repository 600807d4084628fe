// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of vector store connector ingestion logs.
    pub enum VectorStoreConnectorIngestionLogsStatus {
        Completed = "COMPLETED",
        Cancelled = "CANCELLED",
        Failed = "FAILED",
        Queued = "QUEUED",
        InProgress = "IN_PROGRESS",
    }
}
