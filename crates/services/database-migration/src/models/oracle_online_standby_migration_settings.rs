// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Oracle online standby migration settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleOnlineStandbyMigrationSettings {
    /// The details of the data transfer medium.
    pub data_transfer_medium_details: Option<models::OracleDataTransferMediumDetails>,
    /// The settings of the initial load.
    pub initial_load_settings: Option<models::OracleInitialLoadSettings>,
    /// The advisor settings.
    pub advisor_settings: Option<models::OracleAdvisorSettings>,
    /// The details of the GoldenGate hub.
    pub hub_details: Option<models::GoldenGateHubDetails>,
    /// The details of the Oracle GoldenGate deployment.
    pub ggs_details: Option<models::OracleGgsDeploymentDetails>,
    /// The OCID of the connection to the source container database.
    pub source_container_database_connection_id: Option<String>,
    /// The OCID of the connection to the standby database of the source.
    pub source_standby_database_connection_id: Option<String>,
    /// The migration parameters.
    pub advanced_parameters: Option<Vec<models::MigrationParameterDetails>>,
}

model! {
    OracleOnlineStandbyMigrationSettings, "migrationMethod" = "ONLINE_STANDBY" {
        data_transfer_medium_details = "dataTransferMediumDetails";
        initial_load_settings = "initialLoadSettings";
        advisor_settings = "advisorSettings";
        hub_details = "hubDetails";
        ggs_details = "ggsDetails";
        source_container_database_connection_id = "sourceContainerDatabaseConnectionId";
        source_standby_database_connection_id = "sourceStandbyDatabaseConnectionId";
        advanced_parameters = "advancedParameters";
    }
}
