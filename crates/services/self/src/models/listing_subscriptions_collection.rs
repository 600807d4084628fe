// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of listing subscriptions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListingSubscriptionsCollection {
    /// The items on this page.
    pub items: Vec<models::ListingSubscriptionSummary>,
}

model! {
    ListingSubscriptionsCollection {
        items = "items";
    }
}
