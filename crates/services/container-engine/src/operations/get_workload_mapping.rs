// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the workload mapping.
    ///
    /// The response has the header `etag`.
    GetWorkloadMapping = GET "/clusters/{clusterId}/workloadMappings/{workloadMappingId}",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/WorkloadMapping/GetWorkloadMapping";
    required {
        cluster_id = path "clusterId" (String);
        workload_mapping_id = path "workloadMappingId" (String);
    }
    returns { json(models::WorkloadMapping), state(models::WorkloadMappingLifecycleState) }
}
