// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Terminates the instance pool.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    TerminateInstancePool = DELETE "/instancePools/{instancePoolId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/InstancePool/TerminateInstancePool";
    facts { without_default_retry(); }
    required {
        instance_pool_id = path "instancePoolId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_instance_pool); }
}
