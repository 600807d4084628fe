// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An execution schedule.
    ///
    /// The field `type` selects the variant.
    pub enum ExecutionSchedule by "type" {
        Cron(models::CronExecutionSchedule) = "cron", as_cron;
    }
    shared {
        /// The time zone.
        timezone = "timezone", copy models::ExecutionScheduleTimezone, in Cron;
    }
}
