// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the mount target.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetMountTarget = GET "/mountTargets/{mountTargetId}",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/MountTarget/GetMountTarget";
    facts { without_default_retry(); }
    required {
        mount_target_id = path "mountTargetId" (String);
    }
    returns { json(models::MountTarget), state(models::MountTargetLifecycleState) }
}
