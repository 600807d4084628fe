// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A monitoring source selected namespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoringSourceSelectedNamespace {
    /// The namespace. Example: `oci_computeagent`.
    pub namespace: String,
    /// The metrics.
    pub metrics: models::MonitoringSourceMetricDetails,
}

model! {
    MonitoringSourceSelectedNamespace {
        required {
            namespace = "namespace", with_namespace(String);
            metrics = "metrics", with_metrics(models::MonitoringSourceMetricDetails);
        }
    }
}
