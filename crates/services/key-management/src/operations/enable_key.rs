// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Enables the key.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    EnableKey = POST "/20180608/keys/{keyId}/actions/enable",
        "https://docs.oracle.com/iaas/api/#/en/key/release/Key/EnableKey";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        key_id = path "keyId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Key) }
    then {
        settled(get_key, models::Key, models::KeyLifecycleState);
        with_id("keyId", "id");
    }
}
