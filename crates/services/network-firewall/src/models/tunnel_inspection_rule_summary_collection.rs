// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of tunnel inspection rule summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TunnelInspectionRuleSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::TunnelInspectionRuleSummary>,
}

model! {
    TunnelInspectionRuleSummaryCollection {
        items = "items";
    }
}
