// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of enrichment jobs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnrichmentJobCollection {
    /// The items on this page.
    pub items: Vec<models::EnrichmentJobSummary>,
}

model! {
    EnrichmentJobCollection {
        items = "items";
    }
}
