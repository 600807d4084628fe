// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a VM network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmNetworkDetails {
    /// The VLAN ID of the network.
    pub vlan_id: Option<String>,
    /// The type of the network.
    pub network_type: models::VmNetworkNetworkType,
    /// The netmask.
    pub netmask: String,
    /// The gateway.
    pub gateway: String,
    /// The name of the domain.
    pub domain_name: String,
    /// The prefix.
    pub prefix: Option<String>,
    /// The nodes.
    pub nodes: Vec<models::NodeDetails>,
}

model! {
    VmNetworkDetails {
        required {
            network_type = "networkType", with_network_type(models::VmNetworkNetworkType);
            netmask = "netmask", with_netmask(String);
            gateway = "gateway", with_gateway(String);
            domain_name = "domainName", with_domain_name(String);
            nodes = "nodes", with_nodes([models::NodeDetails]);
        }
        optional {
            vlan_id = "vlanId", with_vlan_id(String);
            prefix = "prefix", with_prefix(String);
        }
    }
}
