// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a plan retention to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangePlanRetentionDetails {
    /// The retention weeks. From 5 to 523.
    pub retention_weeks: i64,
    /// The credentials.
    pub credentials: Option<models::ManagedDatabaseCredential>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
}

model! {
    ChangePlanRetentionDetails {
        required {
            retention_weeks = "retentionWeeks", with_retention_weeks(i64);
        }
        optional {
            credentials = "credentials", with_credentials(models::ManagedDatabaseCredential);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
        }
    }
}
