// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a VM cluster network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVmClusterNetworkDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The details of the SCANs.
    pub scans: Option<Vec<models::ScanDetails>>,
    /// The port of the listener.
    pub listener_port: Option<i64>,
    /// The SSL port of the listener.
    pub listener_port_ssl: Option<i64>,
    /// The IP addresses of the DNS servers. At most 3 items.
    pub dns_servers: Option<Vec<String>>,
    /// The IP addresses of the NTP servers. At most 3 items.
    pub ntp_servers: Option<Vec<String>>,
    /// The details of the client and backup networks.
    pub vm_networks: Option<Vec<models::VmNetworkDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateVmClusterNetworkDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            scans = "scans", with_scans([models::ScanDetails]), clear_scans;
            listener_port = "listenerPort", with_listener_port(i64), clear_listener_port;
            listener_port_ssl = "listenerPortSsl", with_listener_port_ssl(i64),
                clear_listener_port_ssl;
            dns_servers = "dnsServers", with_dns_servers([String]), clear_dns_servers;
            ntp_servers = "ntpServers", with_ntp_servers([String]), clear_ntp_servers;
            vm_networks = "vmNetworks", with_vm_networks([models::VmNetworkDetails]),
                clear_vm_networks;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
