// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of delegation control summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DelegationControlSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::DelegationControlSummary>,
}

model! {
    DelegationControlSummaryCollection {
        items = "items";
    }
}
