// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a job to create.
    ///
    /// The field `jobType` selects the variant.
    pub enum CreateJobDetails by "jobType", sent {
        Sql(models::CreateSqlJobDetails) = "SQL", as_sql;
    }
    shared {
        /// The name.
        name = "name", str, in Sql;
        /// The description.
        description = "description", str, in Sql;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Sql;
        /// The OCID of the managed database group.
        managed_database_group_id = "managedDatabaseGroupId", str, in Sql;
        /// The OCID of the managed database.
        managed_database_id = "managedDatabaseId", str, in Sql;
        /// The subtype of the Oracle Database, such as a container database or a pluggable
        /// database.
        database_sub_type = "databaseSubType", copy models::JobDatabaseSubType, in Sql;
        /// The type of the schedule.
        schedule_type = "scheduleType", copy models::JobScheduleType, in Sql;
        /// The timeout of the job, in a form such as `1h 10m 15s`.
        timeout = "timeout", str, in Sql;
        /// The location of the results.
        result_location = "resultLocation", ref models::JobExecutionResultLocation, in Sql;
        /// The details of the schedule.
        schedule_details = "scheduleDetails", ref models::JobScheduleDetails, in Sql;
    }
}
