// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a managed database to remove from a managed database group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveManagedDatabaseFromManagedDatabaseGroupDetails {
    /// The OCID of the managed database.
    pub managed_database_id: String,
}

model! {
    RemoveManagedDatabaseFromManagedDatabaseGroupDetails {
        required {
            managed_database_id = "managedDatabaseId", with_managed_database_id(String);
        }
    }
}
