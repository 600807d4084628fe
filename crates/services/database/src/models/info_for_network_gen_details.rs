// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an information for network gen.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InfoForNetworkGenDetails {
    /// The type of the network.
    pub network_type: models::InfoForNetworkGenNetworkType,
    /// The ID of the VLAN.
    pub vlan_id: String,
    /// The CIDR block.
    pub cidr: String,
    /// The gateway.
    pub gateway: String,
    /// The netmask.
    pub netmask: String,
    /// The domain.
    pub domain: String,
    /// The prefix.
    pub prefix: String,
}

model! {
    InfoForNetworkGenDetails {
        required {
            network_type = "networkType", with_network_type(models::InfoForNetworkGenNetworkType);
            vlan_id = "vlanId", with_vlan_id(String);
            cidr = "cidr", with_cidr(String);
            gateway = "gateway", with_gateway(String);
            netmask = "netmask", with_netmask(String);
            domain = "domain", with_domain(String);
            prefix = "prefix", with_prefix(String);
        }
    }
}
