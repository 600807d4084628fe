// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of decryption rule summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DecryptionRuleSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::DecryptionRuleSummary>,
}

model! {
    DecryptionRuleSummaryCollection {
        items = "items";
    }
}
