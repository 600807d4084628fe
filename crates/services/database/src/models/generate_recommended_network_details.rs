// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a recommended network to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateRecommendedNetworkDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The DB servers.
    pub db_servers: Option<Vec<String>>,
    /// The TCP port of the single client access name (SCAN) listener. Default: 1521.
    pub scan_listener_port_tcp: Option<i64>,
    /// The TCPS port of the single client access name (SCAN) listener. Default: 2484.
    pub scan_listener_port_tcp_ssl: Option<i64>,
    /// The DR scan listener port TCP. Default: `1521`.
    pub dr_scan_listener_port_tcp: Option<i64>,
    /// The DR scan listener port TCP SSL. Default: `2484`.
    pub dr_scan_listener_port_tcp_ssl: Option<i64>,
    /// The networks.
    pub networks: Vec<models::InfoForNetworkGenDetails>,
    /// The IP addresses of the DNS servers. At most 3 items.
    pub dns: Option<Vec<String>>,
    /// The IP addresses of the NTP servers. At most 3 items.
    pub ntp: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    GenerateRecommendedNetworkDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            networks = "networks", with_networks([models::InfoForNetworkGenDetails]);
        }
        optional {
            db_servers = "dbServers", with_db_servers([String]);
            scan_listener_port_tcp = "scanListenerPortTcp", with_scan_listener_port_tcp(i64);
            scan_listener_port_tcp_ssl = "scanListenerPortTcpSsl",
                with_scan_listener_port_tcp_ssl(i64);
            dr_scan_listener_port_tcp = "drScanListenerPortTcp",
                with_dr_scan_listener_port_tcp(i64);
            dr_scan_listener_port_tcp_ssl = "drScanListenerPortTcpSsl",
                with_dr_scan_listener_port_tcp_ssl(i64);
            dns = "dns", with_dns([String]);
            ntp = "ntp", with_ntp([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
