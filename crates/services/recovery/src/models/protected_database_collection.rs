// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of protected databases.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProtectedDatabaseCollection {
    /// The items on this page.
    pub items: Vec<models::ProtectedDatabaseSummary>,
}

model! {
    ProtectedDatabaseCollection {
        items = "items";
    }
}
