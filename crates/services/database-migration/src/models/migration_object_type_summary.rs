// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a migration object type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrationObjectTypeSummary {
    /// The name.
    pub name: String,
}

model! {
    MigrationObjectTypeSummary {
        name = "name";
    }
}
