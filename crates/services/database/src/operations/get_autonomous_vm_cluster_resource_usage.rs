// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the autonomous VM cluster resource usage.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAutonomousVmClusterResourceUsage =
        GET "/autonomousVmClusters/{autonomousVmClusterId}/resourceUsage",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousVmCluster/GetAutonomousVmClusterResourceUsage";
    facts { without_default_retry(); }
    required {
        autonomous_vm_cluster_id = path "autonomousVmClusterId" (String);
    }
    returns { json(models::AutonomousVmClusterResourceUsage) }
}
