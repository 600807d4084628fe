// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a session.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateSession = POST "/sessions",
        "https://docs.oracle.com/iaas/api/#/en/bastion/20210331/Session/CreateSession";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_session_details = json(models::CreateSessionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Session) }
    then {
        settled(get_session, models::Session, models::SessionLifecycleState);
        with_id("sessionId", "id");
    }
}
