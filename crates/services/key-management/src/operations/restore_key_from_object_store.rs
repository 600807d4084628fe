// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Restores the key from the object store.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RestoreKeyFromObjectStore = POST "/20180608/keys/actions/restoreFromObjectStore",
        "https://docs.oracle.com/iaas/api/#/en/key/release/Key/RestoreKeyFromObjectStore";
    facts {
        without_default_retry();
        with_retry_token();
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The request body:
        /// [`RestoreKeyFromObjectStoreDetails`](crate::models::RestoreKeyFromObjectStoreDetails).
        restore_key_from_object_store_details = json(models::RestoreKeyFromObjectStoreDetails);
    }
    returns { json(models::Key) }
    then {
        settled(get_key, models::Key, models::KeyLifecycleState);
        with_id("keyId", "id");
    }
}
