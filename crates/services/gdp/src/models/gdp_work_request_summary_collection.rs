// @generated from spec/gdp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of GDP work request summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GdpWorkRequestSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::GdpWorkRequestSummary>,
}

model! {
    GdpWorkRequestSummaryCollection {
        items = "items";
    }
}
