// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the maintenance window.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateMaintenanceWindow = PUT "/maintenanceWindows/{maintenanceWindowId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/MaintenanceWindow/UpdateMaintenanceWindow";
    required {
        maintenance_window_id = path "maintenanceWindowId" (String);
        update_maintenance_window_details = json(models::UpdateMaintenanceWindowDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_maintenance_window, models::MaintenanceWindow,
            models::MaintenanceWindowLifecycleState);
    }
}
