// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of MySQL assessment objects.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlAssessmentObjectCollection {
    /// The items on this page.
    pub items: Vec<models::MySqlDatabaseObjectSummary>,
}

model! {
    MySqlAssessmentObjectCollection, "databaseCombination" = "MYSQL" {
        required {
            items = "items", with_items([models::MySqlDatabaseObjectSummary]);
        }
    }
}
