// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An outbound connection.
    ///
    /// The field `outboundConnectionType` selects the variant.
    pub enum OutboundConnection by "outboundConnectionType" {
        None(models::NoneOutboundConnection) = "NONE", as_none;
        PrivateEndpoint(models::PrivateEndpointOutboundConnection) = "PRIVATE_ENDPOINT",
            as_private_endpoint;
    }
}
