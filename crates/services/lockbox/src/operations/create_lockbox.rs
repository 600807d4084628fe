// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a lockbox.
    ///
    /// The response has the headers `etag` and `location`.
    CreateLockbox = POST "/lockboxes",
        "https://docs.oracle.com/iaas/api/#/en/managed-access/20220126/Lockbox/CreateLockbox";
    facts { with_retry_token(); }
    required {
        create_lockbox_details = json(models::CreateLockboxDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Lockbox) }
    then {
        settled(get_lockbox, models::Lockbox, models::LockboxLifecycleState);
        with_id("lockboxId", "id");
    }
}
