// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a pe co-managed database host.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeComanagedDatabaseHostDetails {
    /// The host IP.
    pub host_ip: Option<String>,
    /// The port.
    pub port: Option<i64>,
}

model! {
    PeComanagedDatabaseHostDetails {
        optional {
            host_ip = "hostIp", with_host_ip(String);
            port = "port", with_port(i64);
        }
    }
}
