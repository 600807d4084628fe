// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of migrations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrationCollection {
    /// The items on this page.
    pub items: Vec<models::MigrationSummary>,
}

model! {
    MigrationCollection {
        items = "items";
    }
}
