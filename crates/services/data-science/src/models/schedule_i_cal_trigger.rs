// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A trigger with an iCalendar recurrence rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleICalTrigger {
    /// The start time of the schedule. Defaults to the creation time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time of the schedule. If absent, the schedule does not end.
    pub time_end: Option<DateTime<Utc>>,
    /// The iCalendar recurrence rule (RFC 5545).
    pub recurrence: String,
}

model! {
    ScheduleICalTrigger, "triggerType" = "ICAL" {
        required {
            recurrence = "recurrence", with_recurrence(String);
        }
        optional {
            time_start = "timeStart", with_time_start(DateTime<Utc>);
            time_end = "timeEnd", with_time_end(DateTime<Utc>);
        }
    }
}
