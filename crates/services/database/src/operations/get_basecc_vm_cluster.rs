// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Base Database on Cloud@Customer VM cluster.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetBaseccVmCluster = GET "/baseccVmClusters/{baseccVmClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/BaseccVmCluster/GetBaseccVmCluster";
    facts { without_default_retry(); }
    required {
        basecc_vm_cluster_id = path "baseccVmClusterId" (String);
    }
    returns { json(models::BaseccVmCluster), state(models::BaseccVmClusterLifecycleState) }
}
