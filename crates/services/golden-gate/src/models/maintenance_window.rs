// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A maintenance window.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// The day of the week.
    pub day: models::MaintenanceWindowDay,
    /// The start hour of the maintenance period, in UTC.
    pub start_hour: i64,
}

model! {
    MaintenanceWindow {
        day = "day";
        start_hour = "startHour";
    }
}
