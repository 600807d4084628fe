// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// Deployment diagnostic data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentDiagnosticData {
    /// The Object Storage namespace of the bucket.
    pub namespace_name: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The name of the object.
    pub object_name: String,
    /// The state of the collection of diagnostics.
    pub diagnostic_state: models::DeploymentDiagnosticDataDiagnosticState,
    /// The start of the period whose logs are collected.
    pub time_diagnostic_start: Option<DateTime<Utc>>,
    /// The end of the period whose logs are collected.
    pub time_diagnostic_end: Option<DateTime<Utc>>,
}

model! {
    DeploymentDiagnosticData {
        namespace_name = "namespaceName";
        bucket_name = "bucketName";
        object_name = "objectName";
        diagnostic_state = "diagnosticState";
        time_diagnostic_start = "timeDiagnosticStart";
        time_diagnostic_end = "timeDiagnosticEnd";
    }
}
