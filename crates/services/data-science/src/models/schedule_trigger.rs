// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// The trigger of a schedule, with its start and end times.
    ///
    /// The field `triggerType` selects the variant.
    pub enum ScheduleTrigger by "triggerType" {
        Cron(models::ScheduleCronTrigger) = "CRON", as_cron;
        Ical(models::ScheduleICalTrigger) = "ICAL", as_ical;
        Interval(models::ScheduleIntervalTrigger) = "INTERVAL", as_interval;
    }
    shared {
        /// The start time of the schedule. Defaults to the creation time.
        time_start = "timeStart", copy DateTime<Utc>, in Cron Ical Interval;
        /// The end time of the schedule. If absent, the schedule does not end.
        time_end = "timeEnd", copy DateTime<Utc>, in Cron Ical Interval;
    }
}
