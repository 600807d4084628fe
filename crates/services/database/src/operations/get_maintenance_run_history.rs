// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the maintenance run history.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetMaintenanceRunHistory = GET "/maintenanceRunHistory/{maintenanceRunHistoryId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/MaintenanceRunHistory/GetMaintenanceRunHistory";
    facts { without_default_retry(); }
    required {
        maintenance_run_history_id = path "maintenanceRunHistoryId" (String);
    }
    returns { json(models::MaintenanceRunHistory) }
}
