// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a scan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScanDetails {
    /// The host name.
    pub hostname: String,
    /// The port. Default: `1521`.
    ///
    /// Deprecated.
    #[deprecated]
    pub port: Option<i64>,
    /// The TCP port of the single client access name (SCAN) listener. Default: 1521.
    pub scan_listener_port_tcp: Option<i64>,
    /// The TCPS port of the single client access name (SCAN) listener. Default: 2484.
    pub scan_listener_port_tcp_ssl: Option<i64>,
    /// The IP addresses.
    pub ips: Vec<String>,
}

model! {
    ScanDetails {
        required {
            hostname = "hostname", with_hostname(String);
            ips = "ips", with_ips([String]);
        }
        optional {
            port = "port", with_port(i64);
            scan_listener_port_tcp = "scanListenerPortTcp", with_scan_listener_port_tcp(i64);
            scan_listener_port_tcp_ssl = "scanListenerPortTcpSsl",
                with_scan_listener_port_tcp_ssl(i64);
        }
    }
}
