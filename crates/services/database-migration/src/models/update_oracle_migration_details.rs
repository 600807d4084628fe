// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an Oracle migration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOracleMigrationDetails {
    /// The description.
    pub description: Option<String>,
    /// The type.
    pub type_: Option<models::MigrationType>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the connection to the source database.
    pub source_database_connection_id: Option<String>,
    /// The OCID of the connection to the target database.
    pub target_database_connection_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The settings of the migration.
    pub migration_settings: Option<models::UpdateOracleMigrationSettings>,
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
    cleared: Vec<String>,
}

update! {
    UpdateOracleMigrationDetails, "databaseCombination" = "ORACLE" {
        optional {
            description = "description", with_description(String), clear_description;
            type_ = "type", with_type(models::MigrationType), clear_type;
            display_name = "displayName", with_display_name(String), clear_display_name;
            source_database_connection_id = "sourceDatabaseConnectionId",
                with_source_database_connection_id(String), clear_source_database_connection_id;
            target_database_connection_id = "targetDatabaseConnectionId",
                with_target_database_connection_id(String), clear_target_database_connection_id;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            migration_settings = "migrationSettings",
                with_migration_settings(models::UpdateOracleMigrationSettings),
                clear_migration_settings;
            data_transfer_medium_details = "dataTransferMediumDetails",
                with_data_transfer_medium_details(models::UpdateOracleDataTransferMediumDetails),
                clear_data_transfer_medium_details;
            initial_load_settings = "initialLoadSettings",
                with_initial_load_settings(models::UpdateOracleInitialLoadSettings),
                clear_initial_load_settings;
            advisor_settings = "advisorSettings",
                with_advisor_settings(models::UpdateOracleAdvisorSettings), clear_advisor_settings;
            hub_details = "hubDetails", with_hub_details(models::UpdateGoldenGateHubDetails),
                clear_hub_details;
            ggs_details = "ggsDetails", with_ggs_details(models::UpdateOracleGgsDeploymentDetails),
                clear_ggs_details;
            advanced_parameters = "advancedParameters",
                with_advanced_parameters([models::MigrationParameterDetails]),
                clear_advanced_parameters;
            source_container_database_connection_id = "sourceContainerDatabaseConnectionId",
                with_source_container_database_connection_id(String),
                clear_source_container_database_connection_id;
            source_standby_database_connection_id = "sourceStandbyDatabaseConnectionId",
                with_source_standby_database_connection_id(String),
                clear_source_standby_database_connection_id;
        }
    }
}
