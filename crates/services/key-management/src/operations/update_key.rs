// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the key.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateKey = PUT "/20180608/keys/{keyId}",
        "https://docs.oracle.com/iaas/api/#/en/key/release/Key/UpdateKey";
    facts { without_default_retry(); }
    required {
        key_id = path "keyId" (String);
        update_key_details = json(models::UpdateKeyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Key) }
    then { settled(get_key, models::Key, models::KeyLifecycleState); }
}
