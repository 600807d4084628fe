// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of external location mapping metadatum summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalLocationMappingMetadatumSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::ExternalLocationMappingMetadatumSummary>,
}

model! {
    ExternalLocationMappingMetadatumSummaryCollection {
        items = "items";
    }
}
