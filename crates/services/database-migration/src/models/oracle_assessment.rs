// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An Oracle assessment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleAssessment {
    /// The OCID of the resource.
    pub id: String,
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The network speed, in megabits per second.
    pub network_speed_megabit_per_second: models::AssessmentNetworkSpeedMegabitPerSecond,
    /// The acceptable downtime of the application.
    pub acceptable_downtime: models::AssessmentAcceptableDowntime,
    /// The size of the source database.
    pub database_data_size: models::AssessmentDatabaseDataSize,
    /// Whether DDL is expected.
    pub ddl_expectation: models::AssessmentDdlExpectation,
    /// The type of the creation.
    pub creation_type: models::AssessmentCreationType,
    /// The OCID of the migration.
    pub migration_id: Option<String>,
    /// The connection to the source database.
    pub source_database_connection: models::SourceAssessmentConnection,
    /// The connection to the target database.
    pub target_database_connection: models::TargetAssessmentConnection,
    /// The lifecycle state.
    pub lifecycle_state: models::AssessmentLifecycleState,
    /// The assessment migration type.
    pub assessment_migration_type: Option<models::AssessmentMigrationType>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The scope of the migration.
    pub migration_scope: models::OracleAssessmentMigrationScope,
    /// Whether a container database has to be defined.
    pub is_cdb_supported: Option<bool>,
}

model! {
    OracleAssessment, "databaseCombination" = "ORACLE" {
        id = "id";
        description = "description";
        display_name = "displayName";
        compartment_id = "compartmentId";
        network_speed_megabit_per_second = "networkSpeedMegabitPerSecond";
        acceptable_downtime = "acceptableDowntime";
        database_data_size = "databaseDataSize";
        ddl_expectation = "ddlExpectation";
        creation_type = "creationType";
        migration_id = "migrationId";
        source_database_connection = "sourceDatabaseConnection";
        target_database_connection = "targetDatabaseConnection";
        lifecycle_state = "lifecycleState";
        assessment_migration_type = "assessmentMigrationType";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        migration_scope = "migrationScope";
        is_cdb_supported = "isCdbSupported";
    }
}
