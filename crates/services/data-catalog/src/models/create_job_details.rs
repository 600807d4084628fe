// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a job to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateJobDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The schedule of the job, as a cron nickname.
    pub schedule_cron_expression: Option<String>,
    /// The time from which the schedule is active.
    pub time_schedule_begin: Option<DateTime<Utc>>,
    /// The end time of the schedule.
    pub time_schedule_end: Option<DateTime<Utc>>,
    /// The key of the connection.
    pub connection_key: Option<String>,
    /// The key of the job definition.
    pub job_definition_key: String,
}

model! {
    CreateJobDetails {
        required {
            display_name = "displayName", with_display_name(String);
            job_definition_key = "jobDefinitionKey", with_job_definition_key(String);
        }
        optional {
            description = "description", with_description(String);
            schedule_cron_expression = "scheduleCronExpression",
                with_schedule_cron_expression(String);
            time_schedule_begin = "timeScheduleBegin", with_time_schedule_begin(DateTime<Utc>);
            time_schedule_end = "timeScheduleEnd", with_time_schedule_end(DateTime<Utc>);
            connection_key = "connectionKey", with_connection_key(String);
        }
    }
}
