// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// Pipeline diagnostic data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineDiagnosticData {
    /// The Object Storage namespace of the bucket.
    pub namespace_name: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The name of the object.
    pub object_name: String,
    /// The state of the collection of diagnostics.
    pub diagnostic_state: models::PipelineDiagnosticDataDiagnosticState,
    /// The time until which audit events have been collected from the target database.
    pub time_last_collected: Option<DateTime<Utc>>,
}

model! {
    PipelineDiagnosticData {
        namespace_name = "namespaceName";
        bucket_name = "bucketName";
        object_name = "objectName";
        diagnostic_state = "diagnosticState";
        time_last_collected = "timeLastCollected";
    }
}
