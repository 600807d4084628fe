// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an SQL tuning set to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSqlTuningSetDetails {
    /// The details of the credential.
    pub credential_details: Option<models::SqlTuningSetAdminCredentialDetails>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
    /// The name.
    pub name: String,
    /// The owner.
    pub owner: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether to only return the PL/SQL instead of performing the operation.
    pub show_sql_only: Option<i64>,
}

model! {
    CreateSqlTuningSetDetails {
        required {
            name = "name", with_name(String);
        }
        optional {
            credential_details = "credentialDetails",
                with_credential_details(models::SqlTuningSetAdminCredentialDetails);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
            owner = "owner", with_owner(String);
            description = "description", with_description(String);
            show_sql_only = "showSqlOnly", with_show_sql_only(i64);
        }
    }
}
