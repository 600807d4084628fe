// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a MySQL migration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMySqlMigrationDetails {
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
    /// The details of the data transfer medium.
    pub data_transfer_medium_details: Option<models::CreateMySqlDataTransferMediumDetails>,
    /// The settings of the initial load.
    pub initial_load_settings: Option<models::CreateMySqlInitialLoadSettings>,
    /// The advisor settings.
    pub advisor_settings: Option<models::CreateMySqlAdvisorSettings>,
    /// The database objects to exclude from the migration. Mutually exclusive with
    /// `includeObjects`.
    pub exclude_objects: Option<Vec<models::MySqlDatabaseObject>>,
    /// The database objects to include in the migration. Mutually exclusive with `excludeObjects`.
    pub include_objects: Option<Vec<models::MySqlDatabaseObject>>,
    /// The database objects to exclude from the migration in bulk, as CSV with one entry per line.
    pub bulk_include_exclude_data: Option<String>,
    /// The details of the GoldenGate hub.
    pub hub_details: Option<models::CreateGoldenGateHubDetails>,
    /// The details of the Oracle GoldenGate deployment.
    pub ggs_details: Option<models::CreateMySqlGgsDeploymentDetails>,
}

model! {
    CreateMySqlMigrationDetails, "databaseCombination" = "MYSQL" {
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
            data_transfer_medium_details = "dataTransferMediumDetails",
                with_data_transfer_medium_details(models::CreateMySqlDataTransferMediumDetails);
            initial_load_settings = "initialLoadSettings",
                with_initial_load_settings(models::CreateMySqlInitialLoadSettings);
            advisor_settings = "advisorSettings",
                with_advisor_settings(models::CreateMySqlAdvisorSettings);
            exclude_objects = "excludeObjects", with_exclude_objects([models::MySqlDatabaseObject]);
            include_objects = "includeObjects", with_include_objects([models::MySqlDatabaseObject]);
            bulk_include_exclude_data = "bulkIncludeExcludeData",
                with_bulk_include_exclude_data(String);
            hub_details = "hubDetails", with_hub_details(models::CreateGoldenGateHubDetails);
            ggs_details = "ggsDetails", with_ggs_details(models::CreateMySqlGgsDeploymentDetails);
        }
    }
}
