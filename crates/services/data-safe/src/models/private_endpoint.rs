// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateEndpoint {
    /// The OCID of the datasafe private endpoint.
    pub datasafe_private_endpoint_id: String,
}

model! {
    PrivateEndpoint, "connectionType" = "PRIVATE_ENDPOINT" {
        required {
            datasafe_private_endpoint_id = "datasafePrivateEndpointId",
                with_datasafe_private_endpoint_id(String);
        }
    }
}
