// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the lockbox.
    ///
    /// The response has the header `etag`.
    GetLockbox = GET "/lockboxes/{lockboxId}",
        "https://docs.oracle.com/iaas/api/#/en/managed-access/20220126/Lockbox/GetLockbox";
    required {
        lockbox_id = path "lockboxId" (String);
    }
    returns { json(models::Lockbox), state(models::LockboxLifecycleState) }
}
