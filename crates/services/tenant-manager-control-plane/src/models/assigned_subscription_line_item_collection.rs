// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of assigned subscription line items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssignedSubscriptionLineItemCollection {
    /// The items on this page.
    pub items: Vec<models::AssignedSubscriptionLineItemSummary>,
}

model! {
    AssignedSubscriptionLineItemCollection {
        items = "items";
    }
}
