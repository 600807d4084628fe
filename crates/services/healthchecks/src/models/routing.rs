// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A routing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Routing {
    /// The as label.
    pub as_label: Option<String>,
    /// The autonomous system number (ASN).
    pub asn: Option<i64>,
    /// The prefix.
    pub prefix: Option<String>,
    /// The weight.
    pub weight: Option<i64>,
}

model! {
    Routing {
        as_label = "asLabel";
        asn = "asn";
        prefix = "prefix";
        weight = "weight";
    }
}
