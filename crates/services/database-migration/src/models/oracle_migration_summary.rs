// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an Oracle migration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleMigrationSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type.
    pub type_: models::MigrationType,
    /// The OCID of the connection to the source database.
    pub source_database_connection_id: String,
    /// The OCID of the connection to the target database.
    pub target_database_connection_id: String,
    /// The OCID of the job that is running.
    pub executing_job_id: Option<String>,
    /// The OCID of the assessment.
    pub assessment_id: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The time of the last migration.
    pub time_last_migration: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::MigrationLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::MigrationLifecycleDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The settings of the migration.
    pub migration_settings: Option<models::OracleMigrationSettingsSummary>,
    /// The OCID of the connection to the source container database.
    pub source_container_database_connection_id: Option<String>,
    /// The OCID of the connection to the standby database of the source.
    pub source_standby_database_connection_id: Option<String>,
}

model! {
    OracleMigrationSummary, "databaseCombination" = "ORACLE" {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        type_ = "type";
        source_database_connection_id = "sourceDatabaseConnectionId";
        target_database_connection_id = "targetDatabaseConnectionId";
        executing_job_id = "executingJobId";
        assessment_id = "assessmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_last_migration = "timeLastMigration";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        migration_settings = "migrationSettings";
        source_container_database_connection_id = "sourceContainerDatabaseConnectionId";
        source_standby_database_connection_id = "sourceStandbyDatabaseConnectionId";
    }
}
