// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a realtime session token.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateRealtimeSessionToken = POST "/actions/realtimeSessionToken",
        "https://docs.oracle.com/iaas/api/#/en/speech/20220101/RealtimeSessionToken/CreateRealtimeSessionToken";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["token"]);
    }
    required {
        create_realtime_session_token_details = json(models::CreateRealtimeSessionTokenDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::RealtimeSessionToken) }
}
