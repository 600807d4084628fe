// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the maintenance run.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateMaintenanceRun = PUT "/maintenanceRuns/{maintenanceRunId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/MaintenanceRun/UpdateMaintenanceRun";
    facts { without_default_retry(); }
    required {
        maintenance_run_id = path "maintenanceRunId" (String);
        update_maintenance_run_details = json(models::UpdateMaintenanceRunDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::MaintenanceRun) }
    then {
        settled(get_maintenance_run, models::MaintenanceRun, models::MaintenanceRunLifecycleState);
    }
}
