// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A hostname.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Hostname {
    /// The name. Cannot be changed later.
    pub name: String,
    /// The virtual hostname.
    pub hostname: String,
}

model! {
    Hostname {
        name = "name";
        hostname = "hostname";
    }
}
