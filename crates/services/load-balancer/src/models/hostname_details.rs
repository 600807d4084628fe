// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a hostname.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostnameDetails {
    /// The name.
    pub name: String,
    /// The virtual hostname.
    pub hostname: String,
}

model! {
    HostnameDetails {
        required {
            name = "name", with_name(String);
            hostname = "hostname", with_hostname(String);
        }
    }
}
