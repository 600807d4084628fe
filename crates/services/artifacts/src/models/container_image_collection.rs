// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of container images.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerImageCollection {
    /// The items on this page.
    pub items: Vec<models::ContainerImageSummary>,
    /// The estimated number of remaining results.
    pub remaining_items_count: i64,
}

model! {
    ContainerImageCollection {
        items = "items";
        remaining_items_count = "remainingItemsCount";
    }
}
