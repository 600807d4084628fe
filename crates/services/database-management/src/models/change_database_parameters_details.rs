// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of database parameters to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeDatabaseParametersDetails {
    /// The credentials.
    pub credentials: Option<models::DatabaseCredentials>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
    /// The scope.
    pub scope: models::ChangeDatabaseParametersScope,
    /// The parameters.
    pub parameters: Vec<models::ChangeDatabaseParameterDetails>,
}

model! {
    ChangeDatabaseParametersDetails {
        required {
            scope = "scope", with_scope(models::ChangeDatabaseParametersScope);
            parameters = "parameters", with_parameters([models::ChangeDatabaseParameterDetails]);
        }
        optional {
            credentials = "credentials", with_credentials(models::DatabaseCredentials);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
        }
    }
}
