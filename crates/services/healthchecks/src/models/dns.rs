// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A DNS.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DNS {
    /// The domain lookup duration. In milliseconds.
    pub domain_lookup_duration: Option<f64>,
    /// The addresses.
    pub addresses: Option<Vec<String>>,
}

model! {
    DNS {
        domain_lookup_duration = "domainLookupDuration";
        addresses = "addresses";
    }
}
