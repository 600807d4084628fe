// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a maintenance window.
    ///
    /// The response has the header `etag`.
    CreateMaintenanceWindow = POST "/maintenanceWindows",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/MaintenanceWindow/CreateMaintenanceWindow";
    facts { with_retry_token(); }
    required {
        create_maintenance_window_details = json(models::CreateMaintenanceWindowDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MaintenanceWindow) }
    then {
        settled(get_maintenance_window, models::MaintenanceWindow,
            models::MaintenanceWindowLifecycleState);
        with_id("maintenanceWindowId", "id");
    }
}
