// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a lock to a tag default. The lock prevents deletion or any change.
    ///
    /// The response has the header `etag`.
    AddTagDefaultLock = POST "/tagDefaults/{tagDefaultId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagDefault/AddTagDefaultLock";
    facts { with_retry_token(); }
    required {
        tag_default_id = path "tagDefaultId" (String);
        add_lock_details = json(models::AddLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::TagDefault) }
    then {
        settled(get_tag_default, models::TagDefault, models::TagDefaultLifecycleState);
        with_id("tagDefaultId", "id");
    }
}
