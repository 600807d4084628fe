// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of estimate cost savings summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EstimateCostSavingsSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::EstimateCostSavingSummary>,
}

model! {
    EstimateCostSavingsSummaryCollection {
        items = "items";
    }
}
