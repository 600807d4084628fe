// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A scan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Scan {
    /// The fully qualified domain name (FQDN).
    pub fqdn: Option<String>,
    /// The port.
    pub port: Option<String>,
}

model! {
    Scan {
        optional {
            fqdn = "fqdn", with_fqdn(String);
            port = "port", with_port(String);
        }
    }
}
