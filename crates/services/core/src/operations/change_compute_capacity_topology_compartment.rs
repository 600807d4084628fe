// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the compute capacity topology to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeComputeCapacityTopologyCompartment =
        POST "/computeCapacityTopologies/{computeCapacityTopologyId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeCapacityTopology/ChangeComputeCapacityTopologyCompartment";
    facts { with_retry_token(); }
    required {
        compute_capacity_topology_id = path "computeCapacityTopologyId" (String);
        change_compute_capacity_topology_compartment_details =
            json(models::ChangeComputeCapacityTopologyCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_compute_capacity_topology, models::ComputeCapacityTopology,
            models::ComputeCapacityTopologyLifecycleState);
    }
}
