// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of project summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::ProjectSummary>,
}

model! {
    ProjectSummaryCollection {
        items = "items";
    }
}
