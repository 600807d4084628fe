// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of custom tables.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomTableCollection {
    /// The items on this page.
    pub items: Vec<models::CustomTableSummary>,
}

model! {
    CustomTableCollection {
        items = "items";
    }
}
