// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a maintenance window.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMaintenanceWindowDetails {
    /// The day of the week.
    pub day: models::MaintenanceWindowDay,
    /// The start hour of the maintenance period, in UTC.
    pub start_hour: i64,
}

model! {
    UpdateMaintenanceWindowDetails {
        required {
            day = "day", with_day(models::MaintenanceWindowDay);
            start_hour = "startHour", with_start_hour(i64);
        }
    }
}
