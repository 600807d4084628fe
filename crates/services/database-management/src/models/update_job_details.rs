// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a job.
    ///
    /// The field `jobType` selects the variant.
    pub enum UpdateJobDetails by "jobType", sent {
        Sql(models::UpdateSqlJobDetails) = "SQL", as_sql;
    }
    shared {
        /// The description.
        description = "description", str, in Sql;
        /// The timeout of the job, in a form such as `1h 10m 15s`.
        timeout = "timeout", str, in Sql;
        /// The location of the results.
        result_location = "resultLocation", ref models::JobExecutionResultLocation, in Sql;
        /// The details of the schedule.
        schedule_details = "scheduleDetails", ref models::JobScheduleDetails, in Sql;
    }
}
