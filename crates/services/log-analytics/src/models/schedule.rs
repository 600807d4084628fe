// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A schedule.
    ///
    /// The field `type` selects the variant.
    pub enum Schedule by "type" {
        Auto(models::AutoSchedule) = "AUTO", as_auto;
        Cron(models::CronSchedule) = "CRON", as_cron;
        FixedFrequency(models::FixedFrequencySchedule) = "FIXED_FREQUENCY", as_fixed_frequency;
    }
    shared {
        /// The misfire policy.
        misfire_policy = "misfirePolicy", copy models::ScheduleMisfirePolicy, in Auto Cron
            FixedFrequency;
        /// The time of the first execution.
        time_of_first_execution = "timeOfFirstExecution", copy DateTime<Utc>, in Auto Cron
            FixedFrequency;
        /// The query offset secs.
        query_offset_secs = "queryOffsetSecs", copy i64, in Auto Cron FixedFrequency;
        /// The end time.
        time_end = "timeEnd", copy DateTime<Utc>, in Auto Cron FixedFrequency;
    }
}
