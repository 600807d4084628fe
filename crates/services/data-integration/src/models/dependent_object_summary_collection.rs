// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of dependent object summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DependentObjectSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::DependentObjectSummary>,
}

model! {
    DependentObjectSummaryCollection {
        items = "items";
    }
}
