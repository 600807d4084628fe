// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a vertical scaling schedule.
    ///
    /// The field `scheduleType` selects the variant.
    pub enum VerticalScalingScheduleDetails by "scheduleType" {
        DayBased(models::DayBasedVerticalScalingScheduleDetails) = "DAY_BASED", as_day_based;
    }
}
