// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of indexes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndexCollection {
    /// The items on this page.
    pub items: Option<Vec<models::IndexSummary>>,
}

model! {
    IndexCollection {
        items = "items";
    }
}
