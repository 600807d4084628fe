// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of statements.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementCollection {
    /// The items on this page.
    pub items: Vec<models::StatementSummary>,
}

model! {
    StatementCollection {
        items = "items";
    }
}
