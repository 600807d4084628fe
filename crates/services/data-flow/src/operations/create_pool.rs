// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a pool.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreatePool = POST "/pools",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/Pool/CreatePool";
    facts { with_retry_token(); }
    required {
        create_pool_details = json(models::CreatePoolDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Pool) }
    then {
        settled(get_pool, models::Pool, models::PoolLifecycleState);
        with_id("poolId", "id");
    }
}
