// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the pool.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeletePool = DELETE "/pools/{poolId}",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/Pool/DeletePool";
    facts { without_default_retry(); }
    required {
        pool_id = path "poolId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_pool); }
}
