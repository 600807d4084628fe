// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the managed database group.
    pub managed_database_group_id: Option<String>,
    /// The OCID of the managed database.
    pub managed_database_id: Option<String>,
    /// The subtype of the Oracle Database, such as a container database or a pluggable database.
    pub database_sub_type: Option<models::JobDatabaseSubType>,
    /// The type of the schedule.
    pub schedule_type: models::JobScheduleType,
    /// The details of the schedule.
    pub schedule_details: Option<models::JobScheduleDetails>,
    /// The type of the job.
    pub job_type: models::JobType,
    /// The lifecycle state.
    pub lifecycle_state: models::JobLifecycleState,
    /// The timeout of the job, in a form such as `1h 10m 15s`.
    pub timeout: Option<String>,
    /// The error message if the submission of the job failed, otherwise null.
    pub submission_error_message: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    JobSummary {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        description = "description";
        managed_database_group_id = "managedDatabaseGroupId";
        managed_database_id = "managedDatabaseId";
        database_sub_type = "databaseSubType";
        schedule_type = "scheduleType";
        schedule_details = "scheduleDetails";
        job_type = "jobType";
        lifecycle_state = "lifecycleState";
        timeout = "timeout";
        submission_error_message = "submissionErrorMessage";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
