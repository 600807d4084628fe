// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of web application firewall policies.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebAppFirewallPolicyCollection {
    /// The items on this page.
    pub items: Vec<models::WebAppFirewallPolicySummary>,
}

model! {
    WebAppFirewallPolicyCollection {
        items = "items";
    }
}
