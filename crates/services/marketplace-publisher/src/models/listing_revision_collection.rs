// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of listing revisions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListingRevisionCollection {
    /// The items on this page.
    pub items: Vec<models::ListingRevisionSummary>,
}

model! {
    ListingRevisionCollection {
        items = "items";
    }
}
