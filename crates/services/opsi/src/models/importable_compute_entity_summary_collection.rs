// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of importable compute entity summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportableComputeEntitySummaryCollection {
    /// The items on this page.
    pub items: Vec<models::ImportableComputeEntitySummary>,
}

model! {
    ImportableComputeEntitySummaryCollection {
        items = "items";
    }
}
