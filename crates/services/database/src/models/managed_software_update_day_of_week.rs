// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A managed software update day of week.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedSoftwareUpdateDayOfWeek {
    /// The day of the week.
    pub day_of_week: models::ManagedSoftwareUpdateDayOfWeekDayOfWeek,
}

model! {
    ManagedSoftwareUpdateDayOfWeek {
        required {
            day_of_week = "dayOfWeek",
                with_day_of_week(models::ManagedSoftwareUpdateDayOfWeekDayOfWeek);
        }
    }
}
