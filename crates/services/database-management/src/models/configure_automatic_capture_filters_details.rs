// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of automatic capture filters to configure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigureAutomaticCaptureFiltersDetails {
    /// The filters for the automatic initial capture of plans.
    pub auto_capture_filters: Vec<models::AutomaticCaptureFilterDetails>,
    /// The credentials.
    pub credentials: Option<models::ManagedDatabaseCredential>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
}

model! {
    ConfigureAutomaticCaptureFiltersDetails {
        required {
            auto_capture_filters = "autoCaptureFilters",
                with_auto_capture_filters([models::AutomaticCaptureFilterDetails]);
        }
        optional {
            credentials = "credentials", with_credentials(models::ManagedDatabaseCredential);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
        }
    }
}
