// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the maintenance window.
    ///
    /// The response has the header `etag`.
    GetMaintenanceWindow = GET "/maintenanceWindows/{maintenanceWindowId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/MaintenanceWindow/GetMaintenanceWindow";
    required {
        maintenance_window_id = path "maintenanceWindowId" (String);
    }
    returns { json(models::MaintenanceWindow), state(models::MaintenanceWindowLifecycleState) }
}
