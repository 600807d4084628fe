// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a monitoring target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoringTargetDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The namespace of the metric. Example: `oci_computeagent`.
    pub metric_namespace: String,
    /// The metric. Example: `CpuUtilization`.
    pub metric: String,
    /// The dimensions.
    pub dimensions: Option<Vec<models::DimensionDetails>>,
}

model! {
    MonitoringTargetDetails, "kind" = "monitoring" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            metric_namespace = "metricNamespace", with_metric_namespace(String);
            metric = "metric", with_metric(String);
        }
        optional {
            dimensions = "dimensions", with_dimensions([models::DimensionDetails]);
        }
    }
}
