// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a MySQL assessment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMySqlAssessmentDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The network speed, in megabits per second.
    pub network_speed_megabit_per_second: Option<models::AssessmentNetworkSpeedMegabitPerSecond>,
    /// The acceptable downtime of the application.
    pub acceptable_downtime: Option<models::AssessmentAcceptableDowntime>,
    /// The size of the source database.
    pub database_data_size: Option<models::AssessmentDatabaseDataSize>,
    /// Whether DDL is expected.
    pub ddl_expectation: Option<models::AssessmentDdlExpectation>,
    /// The type of the creation.
    pub creation_type: Option<models::AssessmentCreationType>,
    /// The connection to the source database.
    pub source_database_connection: Option<models::SourceAssessmentConnection>,
    /// The connection to the target database.
    pub target_database_connection: Option<models::TargetAssessmentConnection>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The scope of the migration.
    pub migration_scope: Option<models::MySqlAssessmentMigrationScope>,
    cleared: Vec<String>,
}

update! {
    UpdateMySqlAssessmentDetails, "databaseCombination" = "MYSQL" {
        optional {
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            network_speed_megabit_per_second = "networkSpeedMegabitPerSecond",
                with_network_speed_megabit_per_second(models::AssessmentNetworkSpeedMegabitPerSecond),
                clear_network_speed_megabit_per_second;
            acceptable_downtime = "acceptableDowntime",
                with_acceptable_downtime(models::AssessmentAcceptableDowntime),
                clear_acceptable_downtime;
            database_data_size = "databaseDataSize",
                with_database_data_size(models::AssessmentDatabaseDataSize),
                clear_database_data_size;
            ddl_expectation = "ddlExpectation",
                with_ddl_expectation(models::AssessmentDdlExpectation), clear_ddl_expectation;
            creation_type = "creationType", with_creation_type(models::AssessmentCreationType),
                clear_creation_type;
            source_database_connection = "sourceDatabaseConnection",
                with_source_database_connection(models::SourceAssessmentConnection),
                clear_source_database_connection;
            target_database_connection = "targetDatabaseConnection",
                with_target_database_connection(models::TargetAssessmentConnection),
                clear_target_database_connection;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            migration_scope = "migrationScope",
                with_migration_scope(models::MySqlAssessmentMigrationScope), clear_migration_scope;
        }
    }
}
