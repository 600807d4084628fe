// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a Data Guard to reinstate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReinstateDataGuardDetails {
    /// The administrator password of the database. In a Data Guard association, it must be that of
    /// the primary database.
    pub database_admin_password: Secret,
    /// The OCID of the source database.
    pub source_database_id: String,
}

model! {
    ReinstateDataGuardDetails {
        required {
            database_admin_password = "databaseAdminPassword", with_database_admin_password(Secret);
            source_database_id = "sourceDatabaseId", with_source_database_id(String);
        }
    }
}
