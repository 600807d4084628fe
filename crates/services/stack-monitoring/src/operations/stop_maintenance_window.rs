// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Stops the maintenance window.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    StopMaintenanceWindow = POST "/maintenanceWindows/{maintenanceWindowId}/actions/stop",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MaintenanceWindow/StopMaintenanceWindow";
    facts { without_default_retry(); }
    required {
        maintenance_window_id = path "maintenanceWindowId" (String);
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
