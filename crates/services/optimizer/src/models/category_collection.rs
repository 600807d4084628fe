// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of categories.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryCollection {
    /// The items on this page.
    pub items: Vec<models::CategorySummary>,
}

model! {
    CategoryCollection {
        items = "items";
    }
}
