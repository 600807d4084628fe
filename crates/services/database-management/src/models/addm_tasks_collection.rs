// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of ADDM tasks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddmTasksCollection {
    /// The items on this page.
    pub items: Vec<models::AddmTaskSummary>,
    /// The OCID of the managed database.
    pub managed_database_id: String,
}

model! {
    AddmTasksCollection {
        items = "items";
        managed_database_id = "managedDatabaseId";
    }
}
