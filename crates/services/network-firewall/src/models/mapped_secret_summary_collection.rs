// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of mapped secret summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MappedSecretSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::MappedSecretSummary>,
}

model! {
    MappedSecretSummaryCollection {
        items = "items";
    }
}
