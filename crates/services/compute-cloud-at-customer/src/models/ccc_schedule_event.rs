// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A CCC schedule event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CccScheduleEvent {
    /// The name.
    pub name: String,
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
    CccScheduleEvent {
        name = "name";
        description = "description";
        time_start = "timeStart";
        schedule_event_duration = "scheduleEventDuration";
        schedule_event_recurrences = "scheduleEventRecurrences";
    }
}
