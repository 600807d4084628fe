// @generated from spec/cluster-health.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of diagnosis summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiagnosisSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::DiagnosisSummary>,
}

model! {
    DiagnosisSummaryCollection {
        items = "items";
    }
}
