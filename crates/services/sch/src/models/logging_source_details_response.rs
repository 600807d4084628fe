// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A logging source details response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoggingSourceDetailsResponse {
    /// The metadata of the private endpoint.
    pub private_endpoint_metadata: Option<models::PrivateEndpointMetadata>,
    /// The logs of the source.
    pub log_sources: Vec<models::LogSource>,
}

model! {
    LoggingSourceDetailsResponse, "kind" = "logging" {
        private_endpoint_metadata = "privateEndpointMetadata";
        log_sources = "logSources";
    }
}
