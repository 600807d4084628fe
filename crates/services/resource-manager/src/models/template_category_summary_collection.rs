// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of template category summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateCategorySummaryCollection {
    /// The items on this page.
    pub items: Vec<models::TemplateCategorySummary>,
}

model! {
    TemplateCategorySummaryCollection {
        items = "items";
    }
}
