// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Scan listener information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScanListenerInfo {
    /// The scan listener FQDN.
    pub scan_listener_fqdn: Option<String>,
    /// The scan listener IP.
    pub scan_listener_ip: Option<String>,
    /// The port of the SCAN listener.
    pub scan_listener_port: Option<i64>,
}

model! {
    ScanListenerInfo {
        optional {
            scan_listener_fqdn = "scanListenerFqdn", with_scan_listener_fqdn(String);
            scan_listener_ip = "scanListenerIp", with_scan_listener_ip(String);
            scan_listener_port = "scanListenerPort", with_scan_listener_port(i64);
        }
    }
}
