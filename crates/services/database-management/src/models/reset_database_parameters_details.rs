// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of database parameters to reset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResetDatabaseParametersDetails {
    /// The credentials.
    pub credentials: Option<models::DatabaseCredentials>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
    /// The scope.
    pub scope: models::ResetDatabaseParametersScope,
    /// The parameters.
    pub parameters: Vec<String>,
}

model! {
    ResetDatabaseParametersDetails {
        required {
            scope = "scope", with_scope(models::ResetDatabaseParametersScope);
            parameters = "parameters", with_parameters([String]);
        }
        optional {
            credentials = "credentials", with_credentials(models::DatabaseCredentials);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
        }
    }
}
