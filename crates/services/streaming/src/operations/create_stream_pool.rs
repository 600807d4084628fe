// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a stream pool.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateStreamPool = POST "/streampools",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/StreamPool/CreateStreamPool";
    facts { with_retry_token(); }
    required {
        create_stream_pool_details = json(models::CreateStreamPoolDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::StreamPool) }
    then {
        settled(get_stream_pool, models::StreamPool, models::StreamPoolLifecycleState);
        with_id("streamPoolId", "id");
    }
}
