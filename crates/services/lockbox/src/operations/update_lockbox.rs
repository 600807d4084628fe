// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the lockbox.
    ///
    /// The response has the header `etag`.
    UpdateLockbox = PUT "/lockboxes/{lockboxId}",
        "https://docs.oracle.com/iaas/api/#/en/managed-access/20220126/Lockbox/UpdateLockbox";
    required {
        lockbox_id = path "lockboxId" (String);
        update_lockbox_details = json(models::UpdateLockboxDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Lockbox) }
    then { settled(get_lockbox, models::Lockbox, models::LockboxLifecycleState); }
}
