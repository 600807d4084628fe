// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of supported commitment summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportedCommitmentSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::SupportedCommitmentSummary>,
}

model! {
    SupportedCommitmentSummaryCollection {
        items = "items";
    }
}
