// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an automatic initial plan capture to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableAutomaticInitialPlanCaptureDetails {
    /// The credentials.
    pub credentials: Option<models::ManagedDatabaseCredential>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
}

model! {
    EnableAutomaticInitialPlanCaptureDetails {
        optional {
            credentials = "credentials", with_credentials(models::ManagedDatabaseCredential);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
        }
    }
}
