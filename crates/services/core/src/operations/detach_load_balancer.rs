// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Detaches the load balancer.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DetachLoadBalancer = POST "/instancePools/{instancePoolId}/actions/detachLoadBalancer",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/InstancePool/DetachLoadBalancer";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        instance_pool_id = path "instancePoolId" (String);
        detach_load_balancer_details = json(models::DetachLoadBalancerDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::InstancePool) }
    then {
        settled(get_instance_pool, models::InstancePool, models::InstancePoolLifecycleState);
        with_id("instancePoolId", "id");
    }
}
