// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the maintenance run.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetMaintenanceRun = GET "/maintenanceRuns/{maintenanceRunId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/MaintenanceRun/GetMaintenanceRun";
    facts { without_default_retry(); }
    required {
        maintenance_run_id = path "maintenanceRunId" (String);
    }
    returns { json(models::MaintenanceRun), state(models::MaintenanceRunLifecycleState) }
}
