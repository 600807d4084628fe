// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Reschedules the maintenance run.
    RescheduleMaintenanceRun = POST "/maintenanceRuns/{maintenanceRunId}/actions/reschedule";
    facts { with_retry_token(); }
    required {
        maintenance_run_id = path "maintenanceRunId" (String);
        reschedule_maintenance_run_details = json(models::RescheduleMaintenanceRunDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MaintenanceRun) }
    then {
        settled(get_maintenance_run, models::MaintenanceRun, models::MaintenanceRunLifecycleState);
        with_id("maintenanceRunId", "id");
    }
}
