// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an instance pool.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateInstancePool = POST "/instancePools",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/InstancePool/CreateInstancePool";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_instance_pool_details = json(models::CreateInstancePoolDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::InstancePool) }
    then {
        settled(get_instance_pool, models::InstancePool, models::InstancePoolLifecycleState);
        with_id("instancePoolId", "id");
    }
}
