// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of database table access entries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseTableAccessEntryCollection {
    /// The items on this page.
    pub items: Vec<models::DatabaseTableAccessEntrySummary>,
}

model! {
    DatabaseTableAccessEntryCollection {
        items = "items";
    }
}
