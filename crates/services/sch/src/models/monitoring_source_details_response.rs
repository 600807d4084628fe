// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A monitoring source details response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoringSourceDetailsResponse {
    /// The metadata of the private endpoint.
    pub private_endpoint_metadata: Option<models::PrivateEndpointMetadata>,
    /// The metric namespaces to read, by compartment.
    pub monitoring_sources: Vec<models::MonitoringSource>,
}

model! {
    MonitoringSourceDetailsResponse, "kind" = "monitoring" {
        private_endpoint_metadata = "privateEndpointMetadata";
        monitoring_sources = "monitoringSources";
    }
}
