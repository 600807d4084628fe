// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a maintenance run.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateMaintenanceRun = POST "/maintenanceRuns",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/MaintenanceRun/CreateMaintenanceRun";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_maintenance_run_details = json(models::CreateMaintenanceRunDetails);
    }
    optional {
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
