// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of external location summaries metadatum summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalLocationSummariesMetadatumSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::ExternalLocationSummariesMetadatumSummary>,
}

model! {
    ExternalLocationSummariesMetadatumSummaryCollection {
        items = "items";
    }
}
