// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of database view access entries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseViewAccessEntryCollection {
    /// The items on this page.
    pub items: Vec<models::DatabaseViewAccessEntrySummary>,
}

model! {
    DatabaseViewAccessEntryCollection {
        items = "items";
    }
}
