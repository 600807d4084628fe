// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of container image signatures.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerImageSignatureCollection {
    /// The items on this page.
    pub items: Vec<models::ContainerImageSignatureSummary>,
    /// The estimated number of remaining results.
    pub remaining_items_count: i64,
}

model! {
    ContainerImageSignatureCollection {
        items = "items";
        remaining_items_count = "remainingItemsCount";
    }
}
