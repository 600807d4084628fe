// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A monitoring target details response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoringTargetDetailsResponse {
    /// The metadata of the private endpoint.
    pub private_endpoint_metadata: Option<models::PrivateEndpointMetadata>,
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
    MonitoringTargetDetailsResponse, "kind" = "monitoring" {
        private_endpoint_metadata = "privateEndpointMetadata";
        compartment_id = "compartmentId";
        metric_namespace = "metricNamespace";
        metric = "metric";
        dimensions = "dimensions";
    }
}
