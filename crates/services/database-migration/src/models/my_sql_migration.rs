// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A MySQL migration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlMigration {
    /// The OCID of the resource.
    pub id: String,
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type.
    pub type_: models::MigrationType,
    /// The phase after which the migration job waits until it is resumed.
    pub wait_after: Option<models::MigrationWaitAfter>,
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
    /// The details of the data transfer medium.
    pub data_transfer_medium_details: Option<models::MySqlDataTransferMediumDetails>,
    /// The settings of the initial load.
    pub initial_load_settings: Option<models::MySqlInitialLoadSettings>,
    /// The advisor settings.
    pub advisor_settings: Option<models::MySqlAdvisorSettings>,
    /// The details of the GoldenGate hub.
    pub hub_details: Option<models::GoldenGateHubDetails>,
    /// The details of the Oracle GoldenGate deployment.
    pub ggs_details: Option<models::MySqlGgsDeploymentDetails>,
}

model! {
    MySqlMigration, "databaseCombination" = "MYSQL" {
        id = "id";
        description = "description";
        display_name = "displayName";
        compartment_id = "compartmentId";
        type_ = "type";
        wait_after = "waitAfter";
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
        data_transfer_medium_details = "dataTransferMediumDetails";
        initial_load_settings = "initialLoadSettings";
        advisor_settings = "advisorSettings";
        hub_details = "hubDetails";
        ggs_details = "ggsDetails";
    }
}
