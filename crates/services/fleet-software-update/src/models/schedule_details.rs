// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a schedule.
    ///
    /// The field `type` selects the variant.
    pub enum ScheduleDetails by "type" {
        StartTime(models::StartTimeScheduleDetails) = "START_TIME", as_start_time;
    }
}
