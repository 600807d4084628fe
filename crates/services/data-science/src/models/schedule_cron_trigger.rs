// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A trigger with a cron expression.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleCronTrigger {
    /// The start time of the schedule. Defaults to the creation time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time of the schedule. If absent, the schedule does not end.
    pub time_end: Option<DateTime<Utc>>,
    /// The UNIX cron expression.
    pub cron_expression: String,
}

model! {
    ScheduleCronTrigger, "triggerType" = "CRON" {
        required {
            cron_expression = "cronExpression", with_cron_expression(String);
        }
        optional {
            time_start = "timeStart", with_time_start(DateTime<Utc>);
            time_end = "timeEnd", with_time_end(DateTime<Utc>);
        }
    }
}
