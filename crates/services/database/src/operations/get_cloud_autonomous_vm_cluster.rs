// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cloud autonomous VM cluster.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetCloudAutonomousVmCluster = GET "/cloudAutonomousVmClusters/{cloudAutonomousVmClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/CloudAutonomousVmCluster/GetCloudAutonomousVmCluster";
    facts { without_default_retry(); }
    required {
        cloud_autonomous_vm_cluster_id = path "cloudAutonomousVmClusterId" (String);
    }
    returns {
        json(models::CloudAutonomousVmCluster),
        state(models::CloudAutonomousVmClusterLifecycleState),
    }
}
