// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// The schedule of automatic file syncs of a connector.
    ///
    /// The field `configType` selects the variant.
    pub enum ScheduleConfig by "configType" {
        Cron(models::ScheduleCronConfig) = "CRON", as_cron;
        Interval(models::ScheduleIntervalConfig) = "INTERVAL", as_interval;
    }
    shared {
        /// The state of the schedule.
        state = "state", copy models::ScheduleConfigState, in Cron Interval;
        /// The start time of the schedule. The default is the creation time.
        time_start = "timeStart", copy DateTime<Utc>, in Cron Interval;
        /// The end time of the schedule. If absent, the schedule does not end.
        time_end = "timeEnd", copy DateTime<Utc>, in Cron Interval;
    }
}
