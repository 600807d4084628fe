// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of applicable patches.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicablePatchCollection {
    /// The items on this page.
    pub items: Vec<models::ApplicablePatchSummary>,
}

model! {
    ApplicablePatchCollection {
        items = "items";
    }
}
