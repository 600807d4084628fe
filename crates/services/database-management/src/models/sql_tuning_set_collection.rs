// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of SQL tuning sets.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningSetCollection {
    /// The OCID of the managed database.
    pub managed_database_id: String,
    /// The items on this page.
    pub items: Vec<models::SqlTuningSetSummary>,
}

model! {
    SqlTuningSetCollection {
        managed_database_id = "managedDatabaseId";
        items = "items";
    }
}
