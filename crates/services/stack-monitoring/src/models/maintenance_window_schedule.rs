// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A maintenance window schedule.
    ///
    /// The field `scheduleType` selects the variant.
    pub enum MaintenanceWindowSchedule by "scheduleType" {
        OneTime(models::OneTimeMaintenanceWindowSchedule) = "ONE_TIME", as_one_time;
        Recurrent(models::RecurrentMaintenanceWindowSchedule) = "RECURRENT", as_recurrent;
    }
}
