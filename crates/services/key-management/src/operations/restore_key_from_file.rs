// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

use crate::models;

operation! {
    /// Restores the key from the file.
    ///
    /// The response has the headers `etag`, `opc-content-md5` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RestoreKeyFromFile = POST "/20180608/keys/actions/restoreFromFile",
        "https://docs.oracle.com/iaas/api/#/en/key/release/Key/RestoreKeyFromFile";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        body = body(Body);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The MD5 hash of the content, base64-encoded.
        content_md5 = header "content-md5" (String);
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
