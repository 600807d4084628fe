// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an autonomous VM cluster.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateAutonomousVmCluster = POST "/autonomousVmClusters",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousVmCluster/CreateAutonomousVmCluster";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_autonomous_vm_cluster_details = json(models::CreateAutonomousVmClusterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AutonomousVmCluster) }
    then {
        settled(get_autonomous_vm_cluster, models::AutonomousVmCluster,
            models::AutonomousVmClusterLifecycleState);
        with_id("autonomousVmClusterId", "id");
    }
}
