// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in Oracle online standby migration settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOracleOnlineStandbyMigrationSettings {
    /// The details of the data transfer medium.
    pub data_transfer_medium_details: Option<models::UpdateOracleDataTransferMediumDetails>,
    /// The settings of the initial load.
    pub initial_load_settings: Option<models::UpdateOracleInitialLoadSettings>,
    /// The advisor settings.
    pub advisor_settings: Option<models::UpdateOracleAdvisorSettings>,
    /// The details of the GoldenGate hub.
    pub hub_details: Option<models::UpdateGoldenGateHubDetails>,
    /// The details of the Oracle GoldenGate deployment.
    pub ggs_details: Option<models::UpdateOracleGgsDeploymentDetails>,
    /// The migration parameters.
    pub advanced_parameters: Option<Vec<models::MigrationParameterDetails>>,
    /// The OCID of the connection to the source container database.
    pub source_container_database_connection_id: Option<String>,
    /// The OCID of the connection to the standby database of the source.
    pub source_standby_database_connection_id: Option<String>,
}

model! {
    UpdateOracleOnlineStandbyMigrationSettings, "migrationMethod" = "ONLINE_STANDBY" {
        optional {
            data_transfer_medium_details = "dataTransferMediumDetails",
                with_data_transfer_medium_details(models::UpdateOracleDataTransferMediumDetails);
            initial_load_settings = "initialLoadSettings",
                with_initial_load_settings(models::UpdateOracleInitialLoadSettings);
            advisor_settings = "advisorSettings",
                with_advisor_settings(models::UpdateOracleAdvisorSettings);
            hub_details = "hubDetails", with_hub_details(models::UpdateGoldenGateHubDetails);
            ggs_details = "ggsDetails", with_ggs_details(models::UpdateOracleGgsDeploymentDetails);
            advanced_parameters = "advancedParameters",
                with_advanced_parameters([models::MigrationParameterDetails]);
            source_container_database_connection_id = "sourceContainerDatabaseConnectionId",
                with_source_container_database_connection_id(String);
            source_standby_database_connection_id = "sourceStandbyDatabaseConnectionId",
                with_source_standby_database_connection_id(String);
        }
    }
}
