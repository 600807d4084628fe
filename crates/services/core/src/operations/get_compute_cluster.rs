// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the compute cluster.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetComputeCluster = GET "/computeClusters/{computeClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeCluster/GetComputeCluster";
    facts { without_default_retry(); }
    required {
        compute_cluster_id = path "computeClusterId" (String);
    }
    returns { json(models::ComputeCluster), state(models::ComputeClusterLifecycleState) }
}
