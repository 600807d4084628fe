// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The inbound and outbound networking configuration of a hosted application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkingConfig {
    /// The inbound networking configuration of the application.
    pub inbound_networking_config: models::InboundNetworkingConfig,
    /// The outbound networking configuration of the application.
    pub outbound_networking_config: models::OutboundNetworkingConfig,
}

model! {
    NetworkingConfig {
        required {
            inbound_networking_config = "inboundNetworkingConfig",
                with_inbound_networking_config(models::InboundNetworkingConfig);
            outbound_networking_config = "outboundNetworkingConfig",
                with_outbound_networking_config(models::OutboundNetworkingConfig);
        }
    }
}
