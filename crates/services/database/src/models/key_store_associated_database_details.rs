// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a key store associated database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyStoreAssociatedDatabaseDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The name of the database.
    pub db_name: Option<String>,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
}

model! {
    KeyStoreAssociatedDatabaseDetails {
        id = "id";
        db_name = "dbName";
        db_unique_name = "dbUniqueName";
    }
}
