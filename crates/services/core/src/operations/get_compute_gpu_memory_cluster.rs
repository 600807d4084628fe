// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the compute GPU memory cluster.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetComputeGpuMemoryCluster = GET "/computeGpuMemoryClusters/{computeGpuMemoryClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeGpuMemoryCluster/GetComputeGpuMemoryCluster";
    facts { without_default_retry(); }
    required {
        compute_gpu_memory_cluster_id = path "computeGpuMemoryClusterId" (String);
    }
    returns {
        json(models::ComputeGpuMemoryCluster),
        state(models::ComputeGpuMemoryClusterLifecycleState),
    }
}
