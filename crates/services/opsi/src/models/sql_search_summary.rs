// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an SQL search.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlSearchSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the database.
    pub database_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the database.
    pub database_name: String,
    /// The display name of the database. Does not have to be unique.
    pub database_display_name: String,
    /// The type of the database.
    pub database_type: String,
    /// The version of the database.
    pub database_version: String,
}

model! {
    SqlSearchSummary {
        id = "id";
        database_id = "databaseId";
        compartment_id = "compartmentId";
        database_name = "databaseName";
        database_display_name = "databaseDisplayName";
        database_type = "databaseType";
        database_version = "databaseVersion";
    }
}
