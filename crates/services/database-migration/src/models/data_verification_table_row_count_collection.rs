// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of data verification table row counts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataVerificationTableRowCountCollection {
    /// The items on this page.
    pub items: Vec<models::DataVerificationTableRowCountSummary>,
    /// The total number of matching items.
    pub total_items: i64,
}

model! {
    DataVerificationTableRowCountCollection {
        items = "items";
        total_items = "totalItems";
    }
}
