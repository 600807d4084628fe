// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an upload file.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadFileSummary {
    /// The reference.
    pub reference: String,
    /// The name.
    pub name: String,
    /// The status.
    pub status: Option<models::UploadFileSummaryStatus>,
    /// The number of chunks.
    pub total_chunks: Option<f64>,
    /// The number of chunks consumed.
    pub chunks_consumed: Option<f64>,
    /// The chunks success.
    pub chunks_success: Option<f64>,
    /// The chunks fail.
    pub chunks_fail: Option<f64>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The name of the source.
    pub source_name: Option<String>,
    /// The type of the resource.
    pub entity_type: Option<String>,
    /// The name of the entity.
    pub entity_name: Option<String>,
    /// The log namespace.
    ///
    /// Deprecated.
    #[deprecated]
    pub log_namespace: Option<String>,
    /// The OCID of the log group.
    pub log_group_id: Option<String>,
    /// The name of the log group.
    pub log_group_name: Option<String>,
    /// The details of the failure.
    pub failure_details: Option<String>,
}

model! {
    UploadFileSummary {
        reference = "reference";
        name = "name";
        status = "status";
        total_chunks = "totalChunks";
        chunks_consumed = "chunksConsumed";
        chunks_success = "chunksSuccess";
        chunks_fail = "chunksFail";
        time_started = "timeStarted";
        source_name = "sourceName";
        entity_type = "entityType";
        entity_name = "entityName";
        log_namespace = "logNamespace";
        log_group_id = "logGroupId";
        log_group_name = "logGroupName";
        failure_details = "failureDetails";
    }
}
