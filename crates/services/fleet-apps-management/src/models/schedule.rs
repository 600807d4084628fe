// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A schedule.
    ///
    /// The field `type` selects the variant.
    pub enum Schedule by "type" {
        Custom(models::CustomSchedule) = "CUSTOM", as_custom;
        MaintenanceWindow(models::MaintenanceWindowSchedule) = "MAINTENANCE_WINDOW",
            as_maintenance_window;
    }
    shared {
        /// The execution startdate.
        execution_startdate = "executionStartdate", copy DateTime<Utc>, in Custom MaintenanceWindow;
    }
}
