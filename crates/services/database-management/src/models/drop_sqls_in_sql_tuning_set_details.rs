// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of SQLs to drop in an SQL tuning set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DropSqlsInSqlTuningSetDetails {
    /// The details of the credential.
    pub credential_details: Option<models::SqlTuningSetAdminCredentialDetails>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
    /// Whether to only return the PL/SQL instead of performing the operation.
    pub show_sql_only: Option<i64>,
    /// The owner.
    pub owner: Option<String>,
    /// The name.
    pub name: String,
    /// The SQL predicate that selects statements from the SQL tuning set, on attributes of
    /// `SQLSET_ROW`.
    pub basic_filter: Option<String>,
}

model! {
    DropSqlsInSqlTuningSetDetails {
        required {
            name = "name", with_name(String);
        }
        optional {
            credential_details = "credentialDetails",
                with_credential_details(models::SqlTuningSetAdminCredentialDetails);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
            show_sql_only = "showSqlOnly", with_show_sql_only(i64);
            owner = "owner", with_owner(String);
            basic_filter = "basicFilter", with_basic_filter(String);
        }
    }
}
