// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a database connection string.
    ///
    /// The field `connectionType` selects the variant.
    pub enum DatabaseConnectionStringDetails by "connectionType" {
        Basic(models::BasicDatabaseConnectionStringDetails) = "BASIC", as_basic;
    }
}
