// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a MySQL assessment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMySqlAssessmentDetails {
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The network speed, in megabits per second.
    pub network_speed_megabit_per_second: models::AssessmentNetworkSpeedMegabitPerSecond,
    /// The acceptable downtime of the application.
    pub acceptable_downtime: models::AssessmentAcceptableDowntime,
    /// The size of the source database.
    pub database_data_size: models::AssessmentDatabaseDataSize,
    /// Whether DDL is expected.
    pub ddl_expectation: models::AssessmentDdlExpectation,
    /// The type of the creation.
    pub creation_type: Option<models::AssessmentCreationType>,
    /// The connection to the source database.
    pub source_database_connection: models::SourceAssessmentConnection,
    /// The connection to the target database.
    pub target_database_connection: models::TargetAssessmentConnection,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The scope of the migration.
    pub migration_scope: models::MySqlAssessmentMigrationScope,
    /// The database objects to exclude from the migration. Mutually exclusive with
    /// `includeObjects`.
    pub exclude_objects: Option<Vec<models::MySqlDatabaseObject>>,
    /// The database objects to include in the migration. Mutually exclusive with `excludeObjects`.
    pub include_objects: Option<Vec<models::MySqlDatabaseObject>>,
    /// The database objects to exclude from the migration in bulk, as CSV with one entry per line.
    pub bulk_include_exclude_data: Option<String>,
}

model! {
    CreateMySqlAssessmentDetails, "databaseCombination" = "MYSQL" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            network_speed_megabit_per_second = "networkSpeedMegabitPerSecond",
                with_network_speed_megabit_per_second(models::AssessmentNetworkSpeedMegabitPerSecond);
            acceptable_downtime = "acceptableDowntime",
                with_acceptable_downtime(models::AssessmentAcceptableDowntime);
            database_data_size = "databaseDataSize",
                with_database_data_size(models::AssessmentDatabaseDataSize);
            ddl_expectation = "ddlExpectation",
                with_ddl_expectation(models::AssessmentDdlExpectation);
            source_database_connection = "sourceDatabaseConnection",
                with_source_database_connection(models::SourceAssessmentConnection);
            target_database_connection = "targetDatabaseConnection",
                with_target_database_connection(models::TargetAssessmentConnection);
            migration_scope = "migrationScope",
                with_migration_scope(models::MySqlAssessmentMigrationScope);
        }
        optional {
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            creation_type = "creationType", with_creation_type(models::AssessmentCreationType);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            exclude_objects = "excludeObjects", with_exclude_objects([models::MySqlDatabaseObject]);
            include_objects = "includeObjects", with_include_objects([models::MySqlDatabaseObject]);
            bulk_include_exclude_data = "bulkIncludeExcludeData",
                with_bulk_include_exclude_data(String);
        }
    }
}
