// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of application summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::ApplicationSummary>,
}

model! {
    ApplicationSummaryCollection {
        items = "items";
    }
}
