// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A nameserver.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Nameserver {
    /// The host name.
    pub hostname: String,
}

model! {
    Nameserver {
        hostname = "hostname";
    }
}
