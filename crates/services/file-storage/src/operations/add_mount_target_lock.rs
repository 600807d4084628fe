// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a mount target lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddMountTargetLock = POST "/mountTargets/{mountTargetId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/MountTarget/AddMountTargetLock";
    facts { without_default_retry(); }
    required {
        mount_target_id = path "mountTargetId" (String);
        resource_lock = json(models::ResourceLock);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::MountTarget) }
    then {
        settled(get_mount_target, models::MountTarget, models::MountTargetLifecycleState);
        with_id("mountTargetId", "id");
    }
}
