// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a recommended VM cluster network to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateRecommendedVmClusterNetworkDetails {
    /// The OCID of the infrastructure.
    pub infrastructure_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The number of virtual machines in the VM cluster.
    pub node_count: Option<i64>,
    /// The port of the listener.
    pub listener_port: Option<i64>,
    /// The SSL port of the listener. Default: `2484`.
    pub listener_port_ssl: Option<i64>,
    /// The details of the client and backup networks.
    pub vm_networks: Vec<models::InfoVmNetworkDetails>,
    /// The IP addresses of the DNS servers. At most 3 items.
    pub dns_servers: Option<Vec<String>>,
    /// The IP addresses of the NTP servers. At most 3 items.
    pub ntp_servers: Option<Vec<String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    GenerateRecommendedVmClusterNetworkDetails {
        required {
            infrastructure_id = "infrastructureId", with_infrastructure_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            vm_networks = "vmNetworks", with_vm_networks([models::InfoVmNetworkDetails]);
        }
        optional {
            node_count = "nodeCount", with_node_count(i64);
            listener_port = "listenerPort", with_listener_port(i64);
            listener_port_ssl = "listenerPortSsl", with_listener_port_ssl(i64);
            dns_servers = "dnsServers", with_dns_servers([String]);
            ntp_servers = "ntpServers", with_ntp_servers([String]);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
        }
    }
}
