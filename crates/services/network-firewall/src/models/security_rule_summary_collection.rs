// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of security rule summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityRuleSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::SecurityRuleSummary>,
}

model! {
    SecurityRuleSummaryCollection {
        items = "items";
    }
}
