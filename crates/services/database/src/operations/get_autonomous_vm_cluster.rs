// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the autonomous VM cluster.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAutonomousVmCluster = GET "/autonomousVmClusters/{autonomousVmClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousVmCluster/GetAutonomousVmCluster";
    facts { without_default_retry(); }
    required {
        autonomous_vm_cluster_id = path "autonomousVmClusterId" (String);
    }
    returns { json(models::AutonomousVmCluster), state(models::AutonomousVmClusterLifecycleState) }
}
