// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An ingest stream distribution channel result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngestStreamDistributionChannelResult {
    /// The ID of the media workflow job.
    pub media_workflow_job_id: String,
}

model! {
    IngestStreamDistributionChannelResult {
        media_workflow_job_id = "mediaWorkflowJobId";
    }
}
