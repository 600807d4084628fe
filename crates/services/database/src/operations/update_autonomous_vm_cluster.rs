// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the autonomous VM cluster.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateAutonomousVmCluster = PUT "/autonomousVmClusters/{autonomousVmClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousVmCluster/UpdateAutonomousVmCluster";
    facts { without_default_retry(); }
    required {
        autonomous_vm_cluster_id = path "autonomousVmClusterId" (String);
        update_autonomous_vm_cluster_details = json(models::UpdateAutonomousVmClusterDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AutonomousVmCluster) }
    then {
        settled(get_autonomous_vm_cluster, models::AutonomousVmCluster,
            models::AutonomousVmClusterLifecycleState);
    }
}
