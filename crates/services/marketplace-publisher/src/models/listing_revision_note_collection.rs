// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of listing revision notes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListingRevisionNoteCollection {
    /// The items on this page.
    pub items: Vec<models::ListingRevisionNoteSummary>,
}

model! {
    ListingRevisionNoteCollection {
        items = "items";
    }
}
