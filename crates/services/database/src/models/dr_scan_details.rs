// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a DR scan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrScanDetails {
    /// The host name.
    pub hostname: String,
    /// The TCP port of the single client access name (SCAN) listener. Default: 1521.
    pub scan_listener_port_tcp: i64,
    /// The IP addresses.
    pub ips: Vec<String>,
    /// The TCPS port of the single client access name (SCAN) listener. Default: 2484.
    pub scan_listener_port_tcp_ssl: Option<i64>,
}

model! {
    DrScanDetails {
        required {
            hostname = "hostname", with_hostname(String);
            scan_listener_port_tcp = "scanListenerPortTcp", with_scan_listener_port_tcp(i64);
            ips = "ips", with_ips([String]);
        }
        optional {
            scan_listener_port_tcp_ssl = "scanListenerPortTcpSsl",
                with_scan_listener_port_tcp_ssl(i64);
        }
    }
}
