// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the compute host to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeComputeHostCompartment = POST "/computeHosts/{computeHostId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeHost/ChangeComputeHostCompartment";
    facts { with_retry_token(); }
    required {
        compute_host_id = path "computeHostId" (String);
        change_compute_host_compartment_details = json(models::ChangeComputeHostCompartmentDetails);
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
    then { settled(get_compute_host, models::ComputeHost, models::ComputeHostLifecycleState); }
}
