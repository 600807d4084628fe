// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the maintenance run.
    ///
    /// The response has the header `etag`.
    GetMaintenanceRun = GET "/maintenanceRuns/{maintenanceRunId}";
    required {
        maintenance_run_id = path "maintenanceRunId" (String);
    }
    returns { json(models::MaintenanceRun), state(models::MaintenanceRunLifecycleState) }
}
