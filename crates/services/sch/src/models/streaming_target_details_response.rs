// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A streaming target details response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamingTargetDetailsResponse {
    /// The metadata of the private endpoint.
    pub private_endpoint_metadata: Option<models::PrivateEndpointMetadata>,
    /// The OCID of the stream.
    pub stream_id: String,
}

model! {
    StreamingTargetDetailsResponse, "kind" = "streaming" {
        private_endpoint_metadata = "privateEndpointMetadata";
        stream_id = "streamId";
    }
}
