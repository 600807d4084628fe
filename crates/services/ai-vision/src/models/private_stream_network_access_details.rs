// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of private stream network access.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateStreamNetworkAccessDetails {
    /// The OCID of the private endpoint.
    pub private_endpoint_id: String,
}

model! {
    PrivateStreamNetworkAccessDetails, "streamAccessType" = "PRIVATE" {
        required {
            private_endpoint_id = "privateEndpointId", with_private_endpoint_id(String);
        }
    }
}
