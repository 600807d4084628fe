// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the compute GPU memory cluster.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteComputeGpuMemoryCluster = DELETE "/computeGpuMemoryClusters/{computeGpuMemoryClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeGpuMemoryCluster/DeleteComputeGpuMemoryCluster";
    required {
        compute_gpu_memory_cluster_id = path "computeGpuMemoryClusterId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_compute_gpu_memory_cluster); }
}
