// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the compute capacity topology.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteComputeCapacityTopology = DELETE "/computeCapacityTopologies/{computeCapacityTopologyId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeCapacityTopology/DeleteComputeCapacityTopology";
    required {
        compute_capacity_topology_id = path "computeCapacityTopologyId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_compute_capacity_topology); }
}
