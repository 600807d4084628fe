// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the compute capacity topology.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateComputeCapacityTopology = PUT "/computeCapacityTopologies/{computeCapacityTopologyId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeCapacityTopology/UpdateComputeCapacityTopology";
    required {
        compute_capacity_topology_id = path "computeCapacityTopologyId" (String);
        update_compute_capacity_topology_details =
            json(models::UpdateComputeCapacityTopologyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_compute_capacity_topology, models::ComputeCapacityTopology,
            models::ComputeCapacityTopologyLifecycleState);
    }
}
