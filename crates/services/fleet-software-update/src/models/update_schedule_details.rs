// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a schedule.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateScheduleDetails by "type", sent {
        None(models::NoneScheduleDetails) = "NONE", as_none;
        StartTime(models::UpdateStartTimeScheduleDetails) = "START_TIME", as_start_time;
    }
}
