// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of overlapping recalls.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OverlappingRecallCollection {
    /// The items on this page.
    pub items: Vec<models::OverlappingRecallSummary>,
}

model! {
    OverlappingRecallCollection {
        items = "items";
    }
}
