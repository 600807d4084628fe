// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of Oracle offline logical migration settings to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOracleOfflineLogicalMigrationSettings {
    /// The details of the data transfer medium.
    pub data_transfer_medium_details: Option<models::CreateOracleDataTransferMediumDetails>,
    /// The settings of the initial load.
    pub initial_load_settings: Option<models::CreateOracleInitialLoadSettings>,
    /// The advisor settings.
    pub advisor_settings: Option<models::CreateOracleAdvisorSettings>,
    /// The migration parameters.
    pub advanced_parameters: Option<Vec<models::MigrationParameterDetails>>,
    /// The database objects to exclude from the migration. Mutually exclusive with
    /// `includeObjects`.
    pub exclude_objects: Option<Vec<models::OracleDatabaseObject>>,
    /// The database objects to include in the migration. Mutually exclusive with `excludeObjects`.
    pub include_objects: Option<Vec<models::OracleDatabaseObject>>,
    /// The database objects to exclude from the migration in bulk, as CSV with one entry per line.
    pub bulk_include_exclude_data: Option<String>,
}

model! {
    CreateOracleOfflineLogicalMigrationSettings, "migrationMethod" = "OFFLINE_LOGICAL" {
        optional {
            data_transfer_medium_details = "dataTransferMediumDetails",
                with_data_transfer_medium_details(models::CreateOracleDataTransferMediumDetails);
            initial_load_settings = "initialLoadSettings",
                with_initial_load_settings(models::CreateOracleInitialLoadSettings);
            advisor_settings = "advisorSettings",
                with_advisor_settings(models::CreateOracleAdvisorSettings);
            advanced_parameters = "advancedParameters",
                with_advanced_parameters([models::MigrationParameterDetails]);
            exclude_objects = "excludeObjects",
                with_exclude_objects([models::OracleDatabaseObject]);
            include_objects = "includeObjects",
                with_include_objects([models::OracleDatabaseObject]);
            bulk_include_exclude_data = "bulkIncludeExcludeData",
                with_bulk_include_exclude_data(String);
        }
    }
}
