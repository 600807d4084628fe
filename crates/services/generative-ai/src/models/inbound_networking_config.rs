// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The inbound networking configuration of a hosted application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundNetworkingConfig {
    /// The mode of the application endpoint: public or private.
    pub endpoint_mode: models::InboundNetworkingConfigEndpointMode,
    /// The OCID of the private endpoint. Only applies if `endpointMode` is `PRIVATE`.
    pub private_endpoint_id: Option<String>,
}

model! {
    InboundNetworkingConfig {
        required {
            endpoint_mode = "endpointMode",
                with_endpoint_mode(models::InboundNetworkingConfigEndpointMode);
        }
        optional {
            private_endpoint_id = "privateEndpointId", with_private_endpoint_id(String);
        }
    }
}
