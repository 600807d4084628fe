// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the pool to another compartment.
    ChangePoolCompartment = POST "/pools/{poolId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/Pool/ChangePoolCompartment";
    facts { with_retry_token(); }
    required {
        pool_id = path "poolId" (String);
        change_pool_compartment_details = json(models::ChangePoolCompartmentDetails);
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
    then { settled(get_pool, models::Pool, models::PoolLifecycleState); }
}
