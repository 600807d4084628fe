// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A streaming source details response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamingSourceDetailsResponse {
    /// The metadata of the private endpoint.
    pub private_endpoint_metadata: Option<models::PrivateEndpointMetadata>,
    /// The OCID of the stream.
    pub stream_id: String,
    /// The cursor.
    pub cursor: Option<models::StreamingCursorDetails>,
}

model! {
    StreamingSourceDetailsResponse, "kind" = "streaming" {
        private_endpoint_metadata = "privateEndpointMetadata";
        stream_id = "streamId";
        cursor = "cursor";
    }
}
