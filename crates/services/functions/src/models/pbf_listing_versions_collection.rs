// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of pbf listing versions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PbfListingVersionsCollection {
    /// The items on this page.
    pub items: Vec<models::PbfListingVersionSummary>,
}

model! {
    PbfListingVersionsCollection {
        items = "items";
    }
}
