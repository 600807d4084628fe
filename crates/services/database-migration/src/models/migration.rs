// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A migration.
    ///
    /// The field `databaseCombination` selects the variant.
    pub enum Migration by "databaseCombination" {
        Mysql(models::MySqlMigration) = "MYSQL", as_mysql;
        Oracle(models::OracleMigration) = "ORACLE", as_oracle;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Mysql Oracle;
        /// The description.
        description = "description", str, in Mysql Oracle;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Mysql Oracle;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Mysql Oracle;
        /// The type.
        type_ = "type", copy models::MigrationType, in Mysql Oracle;
        /// The phase after which the migration job waits until it is resumed.
        wait_after = "waitAfter", copy models::MigrationWaitAfter, in Mysql Oracle;
        /// The OCID of the connection to the source database.
        source_database_connection_id = "sourceDatabaseConnectionId", str, in Mysql Oracle;
        /// The OCID of the connection to the target database.
        target_database_connection_id = "targetDatabaseConnectionId", str, in Mysql Oracle;
        /// The OCID of the job that is running.
        executing_job_id = "executingJobId", str, in Mysql Oracle;
        /// The OCID of the assessment.
        assessment_id = "assessmentId", str, in Mysql Oracle;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Mysql Oracle;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Mysql Oracle;
        /// The time of the last migration.
        time_last_migration = "timeLastMigration", copy DateTime<Utc>, in Mysql Oracle;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::MigrationLifecycleState, in Mysql Oracle;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", copy models::MigrationLifecycleDetails, in Mysql
            Oracle;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Mysql Oracle;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Mysql
            Oracle;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Mysql Oracle;
    }
}
