// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a VM network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmNetworkDetails {
    /// The ID of the VLAN.
    pub vlan_id: Option<String>,
    /// The type of the network.
    pub network_type: models::VmNetworkNetworkType,
    /// The netmask.
    pub netmask: Option<String>,
    /// The gateway.
    pub gateway: Option<String>,
    /// The name of the domain.
    pub domain_name: Option<String>,
    /// The nodes.
    pub nodes: Vec<models::NodeDetails>,
}

model! {
    VmNetworkDetails {
        required {
            network_type = "networkType", with_network_type(models::VmNetworkNetworkType);
            nodes = "nodes", with_nodes([models::NodeDetails]);
        }
        optional {
            vlan_id = "vlanId", with_vlan_id(String);
            netmask = "netmask", with_netmask(String);
            gateway = "gateway", with_gateway(String);
            domain_name = "domainName", with_domain_name(String);
        }
    }
}
