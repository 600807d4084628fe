// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a deployment diagnostic to collect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CollectDeploymentDiagnosticDetails {
    /// The Object Storage namespace of the bucket.
    pub namespace_name: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The prefix of the diagnostics uploaded to Object Storage.
    pub diagnostic_name_prefix: String,
    /// The start of the period whose logs are collected.
    pub time_diagnostic_start: Option<DateTime<Utc>>,
    /// The end of the period whose logs are collected.
    pub time_diagnostic_end: Option<DateTime<Utc>>,
}

model! {
    CollectDeploymentDiagnosticDetails {
        required {
            namespace_name = "namespaceName", with_namespace_name(String);
            bucket_name = "bucketName", with_bucket_name(String);
            diagnostic_name_prefix = "diagnosticNamePrefix", with_diagnostic_name_prefix(String);
        }
        optional {
            time_diagnostic_start = "timeDiagnosticStart",
                with_time_diagnostic_start(DateTime<Utc>);
            time_diagnostic_end = "timeDiagnosticEnd", with_time_diagnostic_end(DateTime<Utc>);
        }
    }
}
