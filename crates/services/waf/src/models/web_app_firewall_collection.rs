// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of web application firewalls.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebAppFirewallCollection {
    /// The items on this page.
    pub items: Vec<models::WebAppFirewallSummary>,
}

model! {
    WebAppFirewallCollection {
        items = "items";
    }
}
