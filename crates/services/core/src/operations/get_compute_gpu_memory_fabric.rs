// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the compute GPU memory fabric.
    ///
    /// The response has the header `etag`.
    GetComputeGpuMemoryFabric = GET "/computeGpuMemoryFabrics/{computeGpuMemoryFabricId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeGpuMemoryFabric/GetComputeGpuMemoryFabric";
    required {
        compute_gpu_memory_fabric_id = path "computeGpuMemoryFabricId" (String);
    }
    returns {
        json(models::ComputeGpuMemoryFabric),
        state(models::ComputeGpuMemoryFabricLifecycleState),
    }
}
