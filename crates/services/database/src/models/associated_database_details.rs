// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an associated database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedDatabaseDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The name of the database.
    pub db_name: Option<String>,
}

model! {
    AssociatedDatabaseDetails {
        id = "id";
        db_name = "dbName";
    }
}
