// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Oracle offline logical migration settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleOfflineLogicalMigrationSettings {
    /// The details of the data transfer medium.
    pub data_transfer_medium_details: Option<models::OracleDataTransferMediumDetails>,
    /// The settings of the initial load.
    pub initial_load_settings: Option<models::OracleInitialLoadSettings>,
    /// The advisor settings.
    pub advisor_settings: Option<models::OracleAdvisorSettings>,
    /// The migration parameters.
    pub advanced_parameters: Option<Vec<models::MigrationParameterDetails>>,
}

model! {
    OracleOfflineLogicalMigrationSettings, "migrationMethod" = "OFFLINE_LOGICAL" {
        data_transfer_medium_details = "dataTransferMediumDetails";
        initial_load_settings = "initialLoadSettings";
        advisor_settings = "advisorSettings";
        advanced_parameters = "advancedParameters";
    }
}
