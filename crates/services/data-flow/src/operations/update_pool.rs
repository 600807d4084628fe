// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the pool.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdatePool = PUT "/pools/{poolId}",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/Pool/UpdatePool";
    facts { without_default_retry(); }
    required {
        pool_id = path "poolId" (String);
        update_pool_details = json(models::UpdatePoolDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_pool, models::Pool, models::PoolLifecycleState); }
}
