// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A schedule defined by a cron expression.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleCronConfig {
    /// The state of the schedule.
    pub state: Option<models::ScheduleConfigState>,
    /// The start time of the schedule. The default is the creation time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time of the schedule. If absent, the schedule does not end.
    pub time_end: Option<DateTime<Utc>>,
    /// The schedule as a Unix cron expression.
    pub cron_expression: String,
}

model! {
    ScheduleCronConfig, "configType" = "CRON" {
        required {
            cron_expression = "cronExpression", with_cron_expression(String);
        }
        optional {
            state = "state", with_state(models::ScheduleConfigState);
            time_start = "timeStart", with_time_start(DateTime<Utc>);
            time_end = "timeEnd", with_time_end(DateTime<Utc>);
        }
    }
}
