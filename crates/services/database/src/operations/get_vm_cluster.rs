// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the VM cluster.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVmCluster = GET "/vmClusters/{vmClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/VmCluster/GetVmCluster";
    facts { without_default_retry(); }
    required {
        vm_cluster_id = path "vmClusterId" (String);
    }
    returns { json(models::VmCluster), state(models::VmClusterLifecycleState) }
}
