// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of migration object type summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrationObjectTypeSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::MigrationObjectTypeSummary>,
}

model! {
    MigrationObjectTypeSummaryCollection {
        items = "items";
    }
}
