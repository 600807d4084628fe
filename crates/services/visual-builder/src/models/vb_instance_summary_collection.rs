// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of VB instance summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VbInstanceSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::VbInstanceSummary>,
}

model! {
    VbInstanceSummaryCollection {
        items = "items";
    }
}
