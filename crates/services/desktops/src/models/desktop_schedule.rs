// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A desktop schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DesktopSchedule {
    /// The cron expression of the schedule.
    pub cron_expression: String,
    /// The time zone.
    pub timezone: String,
}

model! {
    DesktopSchedule {
        required {
            cron_expression = "cronExpression", with_cron_expression(String);
            timezone = "timezone", with_timezone(String);
        }
    }
}
