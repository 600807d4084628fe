// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of patch databases.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchDatabasesCollection {
    /// The items on this page.
    pub items: Vec<models::DatabasesSummary>,
}

model! {
    PatchDatabasesCollection {
        items = "items";
    }
}
