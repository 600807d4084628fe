// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of histories.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HistoryCollection {
    /// The items on this page.
    pub items: Vec<models::HistorySummary>,
}

model! {
    HistoryCollection {
        items = "items";
    }
}
