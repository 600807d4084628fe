// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of work request summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::WorkRequestSummary>,
}

model! {
    WorkRequestSummaryCollection {
        items = "items";
    }
}
