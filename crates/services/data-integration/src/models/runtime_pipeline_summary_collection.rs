// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of runtime pipeline summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuntimePipelineSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::RuntimePipelineSummary>,
}

model! {
    RuntimePipelineSummaryCollection {
        items = "items";
    }
}
