// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusSummary {
    /// The number of chunks processed.
    pub chunks_processed: Option<i64>,
    /// The details of the failure.
    pub failure_details: Option<String>,
    /// The name of the file.
    pub filename: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The number of chunks.
    pub total_chunks: Option<i64>,
}

model! {
    StatusSummary {
        chunks_processed = "chunksProcessed";
        failure_details = "failureDetails";
        filename = "filename";
        status = "status";
        total_chunks = "totalChunks";
    }
}
