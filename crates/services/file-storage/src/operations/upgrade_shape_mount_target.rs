// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Upgrades the shape mount target.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpgradeShapeMountTarget = POST "/mountTargets/{mountTargetId}/actions/upgradeShape",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/MountTarget/UpgradeShapeMountTarget";
    facts { without_default_retry(); }
    required {
        mount_target_id = path "mountTargetId" (String);
        upgrade_shape_mount_target_details = json(models::UpgradeShapeMountTargetDetails);
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
