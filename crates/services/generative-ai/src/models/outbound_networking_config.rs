// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The outbound networking configuration of a hosted application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OutboundNetworkingConfig {
    /// The outbound network: managed by Oracle, or a customer subnet (`CUSTOM`).
    pub network_mode: models::OutboundNetworkingConfigNetworkMode,
    /// The OCID of the customer subnet. Only applies if `networkMode` is `CUSTOM`.
    pub custom_subnet_id: Option<String>,
    /// The OCIDs of the network security groups.
    pub nsg_ids: Option<Vec<String>>,
}

model! {
    OutboundNetworkingConfig {
        required {
            network_mode = "networkMode",
                with_network_mode(models::OutboundNetworkingConfigNetworkMode);
        }
        optional {
            custom_subnet_id = "customSubnetId", with_custom_subnet_id(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
        }
    }
}
