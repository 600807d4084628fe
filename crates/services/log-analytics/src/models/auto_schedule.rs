// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An auto schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoSchedule {
    /// The misfire policy.
    pub misfire_policy: Option<models::ScheduleMisfirePolicy>,
    /// The time of the first execution.
    pub time_of_first_execution: Option<DateTime<Utc>>,
    /// The query offset secs.
    pub query_offset_secs: Option<i64>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
}

model! {
    AutoSchedule, "type" = "AUTO" {
        optional {
            misfire_policy = "misfirePolicy", with_misfire_policy(models::ScheduleMisfirePolicy);
            time_of_first_execution = "timeOfFirstExecution",
                with_time_of_first_execution(DateTime<Utc>);
            query_offset_secs = "queryOffsetSecs", with_query_offset_secs(i64);
            time_end = "timeEnd", with_time_end(DateTime<Utc>);
        }
    }
}
