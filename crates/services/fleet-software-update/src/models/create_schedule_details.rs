// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a schedule to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateScheduleDetails by "type", sent {
        StartTime(models::CreateStartTimeScheduleDetails) = "START_TIME", as_start_time;
    }
}
