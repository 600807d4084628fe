// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A maintenance window schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceWindowSchedule {
    /// The execution startdate.
    pub execution_startdate: DateTime<Utc>,
    /// The ID of the maintenance window.
    pub maintenance_window_id: String,
}

model! {
    MaintenanceWindowSchedule, "type" = "MAINTENANCE_WINDOW" {
        required {
            execution_startdate = "executionStartdate", with_execution_startdate(DateTime<Utc>);
            maintenance_window_id = "maintenanceWindowId", with_maintenance_window_id(String);
        }
    }
}
