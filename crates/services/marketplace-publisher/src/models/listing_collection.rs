// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of listings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListingCollection {
    /// The items on this page.
    pub items: Vec<models::ListingSummary>,
}

model! {
    ListingCollection {
        items = "items";
    }
}
