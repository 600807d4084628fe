// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, update};

use crate::models;

/// The fields to update in a scheduled job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateScheduledJobDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The type of the schedule.
    pub schedule_type: Option<models::ScheduledJobScheduleType>,
    /// The time of the next execution.
    pub time_next_execution: Option<DateTime<Utc>>,
    /// The recurrence of the scheduled job, as an iCalendar rule with `FREQ` and `INTERVAL`.
    pub recurring_rule: Option<String>,
    /// The operations.
    pub operations: Option<Vec<models::ScheduledJobOperation>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The intervals in minutes before each automatic retry of the failed job.
    pub retry_intervals: Option<Vec<i64>>,
    cleared: Vec<String>,
}

update! {
    UpdateScheduledJobDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            schedule_type = "scheduleType", with_schedule_type(models::ScheduledJobScheduleType),
                clear_schedule_type;
            time_next_execution = "timeNextExecution", with_time_next_execution(DateTime<Utc>),
                clear_time_next_execution;
            recurring_rule = "recurringRule", with_recurring_rule(String), clear_recurring_rule;
            operations = "operations", with_operations([models::ScheduledJobOperation]),
                clear_operations;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            retry_intervals = "retryIntervals", with_retry_intervals([i64]), clear_retry_intervals;
        }
    }
}
