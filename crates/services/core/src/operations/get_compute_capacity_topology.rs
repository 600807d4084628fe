// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the compute capacity topology.
    ///
    /// The response has the header `etag`.
    GetComputeCapacityTopology = GET "/computeCapacityTopologies/{computeCapacityTopologyId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeCapacityTopology/GetComputeCapacityTopology";
    required {
        compute_capacity_topology_id = path "computeCapacityTopologyId" (String);
    }
    returns {
        json(models::ComputeCapacityTopology),
        state(models::ComputeCapacityTopologyLifecycleState),
    }
}
