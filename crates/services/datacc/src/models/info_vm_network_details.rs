// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an information VM network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InfoVmNetworkDetails {
    /// The VLAN ID of the network.
    pub vlan_id: Option<String>,
    /// The type of the network.
    pub network_type: models::InfoVmNetworkNetworkType,
    /// The netmask.
    pub netmask: String,
    /// The gateway.
    pub gateway: String,
    /// The name of the domain.
    pub domain_name: String,
    /// The prefix.
    pub prefix: Option<String>,
    /// The starting IP.
    pub starting_ip: Option<String>,
}

model! {
    InfoVmNetworkDetails {
        required {
            network_type = "networkType", with_network_type(models::InfoVmNetworkNetworkType);
            netmask = "netmask", with_netmask(String);
            gateway = "gateway", with_gateway(String);
            domain_name = "domainName", with_domain_name(String);
        }
        optional {
            vlan_id = "vlanId", with_vlan_id(String);
            prefix = "prefix", with_prefix(String);
            starting_ip = "startingIp", with_starting_ip(String);
        }
    }
}
