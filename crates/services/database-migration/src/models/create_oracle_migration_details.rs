// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an Oracle migration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOracleMigrationDetails {
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type.
    pub type_: models::MigrationType,
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
    /// The OCID of the assessment.
    pub assessment_id: Option<String>,
    /// The settings of the migration.
    pub migration_settings: Option<models::CreateOracleMigrationSettings>,
    /// The details of the data transfer medium.
    pub data_transfer_medium_details: Option<models::CreateOracleDataTransferMediumDetails>,
    /// The settings of the initial load.
    pub initial_load_settings: Option<models::CreateOracleInitialLoadSettings>,
    /// The advisor settings.
    pub advisor_settings: Option<models::CreateOracleAdvisorSettings>,
    /// The details of the GoldenGate hub.
    pub hub_details: Option<models::CreateGoldenGateHubDetails>,
    /// The details of the Oracle GoldenGate deployment.
    pub ggs_details: Option<models::CreateOracleGgsDeploymentDetails>,
    /// The migration parameters.
    pub advanced_parameters: Option<Vec<models::MigrationParameterDetails>>,
    /// The OCID of the connection to the source container database.
    pub source_container_database_connection_id: Option<String>,
    /// The OCID of the connection to the standby database of the source.
    pub source_standby_database_connection_id: Option<String>,
    /// The database objects to exclude from the migration. Mutually exclusive with
    /// `includeObjects`.
    pub exclude_objects: Option<Vec<models::OracleDatabaseObject>>,
    /// The database objects to include in the migration. Mutually exclusive with `excludeObjects`.
    pub include_objects: Option<Vec<models::OracleDatabaseObject>>,
    /// The database objects to exclude from the migration in bulk, as CSV with one entry per line.
    pub bulk_include_exclude_data: Option<String>,
}

model! {
    CreateOracleMigrationDetails, "databaseCombination" = "ORACLE" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            type_ = "type", with_type(models::MigrationType);
        }
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            source_database_connection_id = "sourceDatabaseConnectionId",
                with_source_database_connection_id(String);
            target_database_connection_id = "targetDatabaseConnectionId",
                with_target_database_connection_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            assessment_id = "assessmentId", with_assessment_id(String);
            migration_settings = "migrationSettings",
                with_migration_settings(models::CreateOracleMigrationSettings);
            data_transfer_medium_details = "dataTransferMediumDetails",
                with_data_transfer_medium_details(models::CreateOracleDataTransferMediumDetails);
            initial_load_settings = "initialLoadSettings",
                with_initial_load_settings(models::CreateOracleInitialLoadSettings);
            advisor_settings = "advisorSettings",
                with_advisor_settings(models::CreateOracleAdvisorSettings);
            hub_details = "hubDetails", with_hub_details(models::CreateGoldenGateHubDetails);
            ggs_details = "ggsDetails", with_ggs_details(models::CreateOracleGgsDeploymentDetails);
            advanced_parameters = "advancedParameters",
                with_advanced_parameters([models::MigrationParameterDetails]);
            source_container_database_connection_id = "sourceContainerDatabaseConnectionId",
                with_source_container_database_connection_id(String);
            source_standby_database_connection_id = "sourceStandbyDatabaseConnectionId",
                with_source_standby_database_connection_id(String);
            exclude_objects = "excludeObjects",
                with_exclude_objects([models::OracleDatabaseObject]);
            include_objects = "includeObjects",
                with_include_objects([models::OracleDatabaseObject]);
            bulk_include_exclude_data = "bulkIncludeExcludeData",
                with_bulk_include_exclude_data(String);
        }
    }
}
