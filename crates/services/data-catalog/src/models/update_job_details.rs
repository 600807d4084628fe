// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, update};

/// The fields to update in a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateJobDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
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
    cleared: Vec<String>,
}

update! {
    UpdateJobDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            schedule_cron_expression = "scheduleCronExpression",
                with_schedule_cron_expression(String), clear_schedule_cron_expression;
            time_schedule_begin = "timeScheduleBegin", with_time_schedule_begin(DateTime<Utc>),
                clear_time_schedule_begin;
            time_schedule_end = "timeScheduleEnd", with_time_schedule_end(DateTime<Utc>),
                clear_time_schedule_end;
            connection_key = "connectionKey", with_connection_key(String), clear_connection_key;
        }
    }
}
