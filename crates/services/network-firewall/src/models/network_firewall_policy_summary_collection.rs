// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of network firewall policy summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkFirewallPolicySummaryCollection {
    /// The items on this page.
    pub items: Vec<models::NetworkFirewallPolicySummary>,
}

model! {
    NetworkFirewallPolicySummaryCollection {
        items = "items";
    }
}
