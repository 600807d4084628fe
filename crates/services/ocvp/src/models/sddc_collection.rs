// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of SDDCs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SddcCollection {
    /// The items on this page.
    pub items: Vec<models::SddcSummary>,
}

model! {
    SddcCollection {
        items = "items";
    }
}
