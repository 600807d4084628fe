// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a CCC schedule event to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCccScheduleEvent {
    /// The description.
    pub description: String,
    /// The start time.
    pub time_start: DateTime<Utc>,
    /// The duration of the time block, in ISO 8601 format.
    pub schedule_event_duration: String,
    /// The recurrence of the time block, as an RFC 5545 rule. If absent, the block occurs once.
    pub schedule_event_recurrences: Option<String>,
}

model! {
    CreateCccScheduleEvent {
        required {
            description = "description", with_description(String);
            time_start = "timeStart", with_time_start(DateTime<Utc>);
            schedule_event_duration = "scheduleEventDuration", with_schedule_event_duration(String);
        }
        optional {
            schedule_event_recurrences = "scheduleEventRecurrences",
                with_schedule_event_recurrences(String);
        }
    }
}
