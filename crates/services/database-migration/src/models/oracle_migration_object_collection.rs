// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of Oracle migration objects.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleMigrationObjectCollection {
    /// The items on this page.
    pub items: Vec<models::OracleDatabaseObjectSummary>,
    /// The database objects to exclude from the migration in bulk, as CSV with one entry per line.
    pub bulk_include_exclude_data: Option<String>,
}

model! {
    OracleMigrationObjectCollection, "databaseCombination" = "ORACLE" {
        required {
            items = "items", with_items([models::OracleDatabaseObjectSummary]);
        }
        optional {
            bulk_include_exclude_data = "bulkIncludeExcludeData",
                with_bulk_include_exclude_data(String);
        }
    }
}
