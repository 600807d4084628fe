// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Endpoint {
    /// The fully qualified domain name (FQDN).
    pub fqdn: String,
    /// The IP address.
    pub ip_address: Option<String>,
    /// The port.
    pub port: i64,
}

model! {
    Endpoint {
        fqdn = "fqdn";
        ip_address = "ipAddress";
        port = "port";
    }
}
