// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A cron execution schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CronExecutionSchedule {
    /// The time zone.
    pub timezone: models::ExecutionScheduleTimezone,
    /// The expression.
    pub expression: String,
}

model! {
    CronExecutionSchedule, "type" = "cron" {
        required {
            timezone = "timezone", with_timezone(models::ExecutionScheduleTimezone);
            expression = "expression", with_expression(String);
        }
    }
}
