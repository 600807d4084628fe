// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a hostname.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateHostnameDetails {
    /// The virtual hostname.
    pub hostname: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateHostnameDetails {
        optional {
            hostname = "hostname", with_hostname(String), clear_hostname;
        }
    }
}
