// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of delegation subscription summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DelegationSubscriptionSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::DelegationSubscriptionSummary>,
}

model! {
    DelegationSubscriptionSummaryCollection {
        items = "items";
    }
}
