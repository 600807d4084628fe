// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of pbf listings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PbfListingsCollection {
    /// The items on this page.
    pub items: Vec<models::PbfListingSummary>,
}

model! {
    PbfListingsCollection {
        items = "items";
    }
}
