// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Document metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentMetadata {
    /// The OCID of the job.
    pub job_id: Option<String>,
}

model! {
    DocumentMetadata, "recordType" = "DOCUMENT_METADATA" {
        optional {
            job_id = "jobId", with_job_id(String);
        }
    }
}
