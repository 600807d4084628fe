// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of custom properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomPropertyCollection {
    /// The total number of items or objects.
    pub count: Option<i64>,
    /// The items on this page.
    pub items: Vec<models::CustomPropertySummary>,
}

model! {
    CustomPropertyCollection {
        count = "count";
        items = "items";
    }
}
