// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a public IP pool.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreatePublicIpPool = POST "/publicIpPools",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/PublicIpPool/CreatePublicIpPool";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_public_ip_pool_details = json(models::CreatePublicIpPoolDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::PublicIpPool) }
    then {
        settled(get_public_ip_pool, models::PublicIpPool, models::PublicIpPoolLifecycleState);
        with_id("publicIpPoolId", "id");
    }
}
