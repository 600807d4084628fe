// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A cloud automation freeze period.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudAutomationFreezePeriod {
    /// The freeze period start time.
    pub freeze_period_start_time: Option<String>,
    /// The freeze period end time.
    pub freeze_period_end_time: Option<String>,
}

model! {
    CloudAutomationFreezePeriod {
        optional {
            freeze_period_start_time = "freezePeriodStartTime",
                with_freeze_period_start_time(String);
            freeze_period_end_time = "freezePeriodEndTime", with_freeze_period_end_time(String);
        }
    }
}
