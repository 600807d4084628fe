// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of subscriptions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionCollection {
    /// The items on this page.
    pub items: Vec<models::SubscriptionSummary>,
}

model! {
    SubscriptionCollection {
        items = "items";
    }
}
