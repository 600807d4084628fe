// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of email outbound IPs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailOutboundIpCollection {
    /// The items on this page.
    pub items: Vec<models::EmailOutboundIpSummary>,
}

model! {
    EmailOutboundIpCollection {
        items = "items";
    }
}
