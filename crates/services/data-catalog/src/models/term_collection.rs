// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of terms.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TermCollection {
    /// The total number of items or objects.
    pub count: Option<i64>,
    /// The items on this page.
    pub items: Vec<models::TermSummary>,
}

model! {
    TermCollection {
        count = "count";
        items = "items";
    }
}
