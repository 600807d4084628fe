// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A job.
    ///
    /// The field `jobType` selects the variant.
    pub enum Job by "jobType" {
        Sql(models::SqlJob) = "SQL", as_sql;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Sql;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Sql;
        /// The name.
        name = "name", str, in Sql;
        /// The description.
        description = "description", str, in Sql;
        /// The OCID of the managed database group.
        managed_database_group_id = "managedDatabaseGroupId", str, in Sql;
        /// The OCID of the managed database.
        managed_database_id = "managedDatabaseId", str, in Sql;
        /// The managed databases details.
        managed_databases_details = "managedDatabasesDetails", ref [models::JobDatabase], in Sql;
        /// The subtype of the Oracle Database, such as a container database or a pluggable
        /// database.
        database_sub_type = "databaseSubType", copy models::JobDatabaseSubType, in Sql;
        /// The type of the schedule.
        schedule_type = "scheduleType", copy models::JobScheduleType, in Sql;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::JobLifecycleState, in Sql;
        /// The timeout of the job, in a form such as `1h 10m 15s`.
        timeout = "timeout", str, in Sql;
        /// The location of the results.
        result_location = "resultLocation", ref models::JobExecutionResultLocation, in Sql;
        /// The details of the schedule.
        schedule_details = "scheduleDetails", ref models::JobScheduleDetails, in Sql;
        /// The error message if the submission of the job failed, otherwise null.
        submission_error_message = "submissionErrorMessage", str, in Sql;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Sql;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Sql;
    }
}
