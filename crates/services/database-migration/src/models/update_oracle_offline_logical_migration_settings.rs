// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in Oracle offline logical migration settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOracleOfflineLogicalMigrationSettings {
    /// The details of the data transfer medium.
    pub data_transfer_medium_details: Option<models::UpdateOracleDataTransferMediumDetails>,
    /// The settings of the initial load.
    pub initial_load_settings: Option<models::UpdateOracleInitialLoadSettings>,
    /// The advisor settings.
    pub advisor_settings: Option<models::UpdateOracleAdvisorSettings>,
    /// The migration parameters.
    pub advanced_parameters: Option<Vec<models::MigrationParameterDetails>>,
}

model! {
    UpdateOracleOfflineLogicalMigrationSettings, "migrationMethod" = "OFFLINE_LOGICAL" {
        optional {
            data_transfer_medium_details = "dataTransferMediumDetails",
                with_data_transfer_medium_details(models::UpdateOracleDataTransferMediumDetails);
            initial_load_settings = "initialLoadSettings",
                with_initial_load_settings(models::UpdateOracleInitialLoadSettings);
            advisor_settings = "advisorSettings",
                with_advisor_settings(models::UpdateOracleAdvisorSettings);
            advanced_parameters = "advancedParameters",
                with_advanced_parameters([models::MigrationParameterDetails]);
        }
    }
}
