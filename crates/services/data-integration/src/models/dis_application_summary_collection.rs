// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of dis application summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisApplicationSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::DisApplicationSummary>,
}

model! {
    DisApplicationSummaryCollection {
        items = "items";
    }
}
