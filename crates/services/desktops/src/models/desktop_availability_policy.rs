// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A desktop availability policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DesktopAvailabilityPolicy {
    /// The start schedule.
    pub start_schedule: models::DesktopSchedule,
    /// The stop schedule.
    pub stop_schedule: models::DesktopSchedule,
}

model! {
    DesktopAvailabilityPolicy {
        required {
            start_schedule = "startSchedule", with_start_schedule(models::DesktopSchedule);
            stop_schedule = "stopSchedule", with_stop_schedule(models::DesktopSchedule);
        }
    }
}
