// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a compute capacity topology.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateComputeCapacityTopology = POST "/computeCapacityTopologies",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeCapacityTopology/CreateComputeCapacityTopology";
    facts { with_retry_token(); }
    required {
        create_compute_capacity_topology_details =
            json(models::CreateComputeCapacityTopologyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ComputeCapacityTopology) }
    then {
        settled(get_compute_capacity_topology, models::ComputeCapacityTopology,
            models::ComputeCapacityTopologyLifecycleState);
        with_id("computeCapacityTopologyId", "id");
    }
}
