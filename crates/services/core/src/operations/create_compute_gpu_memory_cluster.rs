// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a compute GPU memory cluster.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateComputeGpuMemoryCluster = POST "/computeGpuMemoryClusters",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeGpuMemoryCluster/CreateComputeGpuMemoryCluster";
    facts { with_retry_token(); }
    required {
        create_compute_gpu_memory_cluster_details =
            json(models::CreateComputeGpuMemoryClusterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ComputeGpuMemoryCluster) }
    then {
        settled(get_compute_gpu_memory_cluster, models::ComputeGpuMemoryCluster,
            models::ComputeGpuMemoryClusterLifecycleState);
        with_id("computeGpuMemoryClusterId", "id");
    }
}
