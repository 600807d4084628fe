// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a private endpoint outbound connection to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangePrivateEndpointOutboundConnectionDetails {
    /// The outbound connection through a private endpoint.
    pub private_endpoint_outbound_connection: Option<models::OutboundConnection>,
}

model! {
    ChangePrivateEndpointOutboundConnectionDetails {
        optional {
            private_endpoint_outbound_connection = "privateEndpointOutboundConnection",
                with_private_endpoint_outbound_connection(models::OutboundConnection);
        }
    }
}
