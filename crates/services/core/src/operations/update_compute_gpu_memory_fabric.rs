// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the compute GPU memory fabric.
    ///
    /// The response has the header `etag`.
    UpdateComputeGpuMemoryFabric = PUT "/computeGpuMemoryFabrics/{computeGpuMemoryFabricId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeGpuMemoryFabric/UpdateComputeGpuMemoryFabric";
    facts { with_retry_token(); }
    required {
        compute_gpu_memory_fabric_id = path "computeGpuMemoryFabricId" (String);
        update_compute_gpu_memory_fabric_details =
            json(models::UpdateComputeGpuMemoryFabricDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ComputeGpuMemoryFabric) }
    then {
        settled(get_compute_gpu_memory_fabric, models::ComputeGpuMemoryFabric,
            models::ComputeGpuMemoryFabricLifecycleState);
    }
}
