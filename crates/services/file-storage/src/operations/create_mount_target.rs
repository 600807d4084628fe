// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a mount target.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateMountTarget = POST "/mountTargets",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/MountTarget/CreateMountTarget";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_mount_target_details = json(models::CreateMountTargetDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MountTarget) }
    then {
        settled(get_mount_target, models::MountTarget, models::MountTargetLifecycleState);
        with_id("mountTargetId", "id");
    }
}
