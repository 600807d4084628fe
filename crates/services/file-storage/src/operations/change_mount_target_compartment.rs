// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the mount target to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeMountTargetCompartment = POST "/mountTargets/{mountTargetId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/MountTarget/ChangeMountTargetCompartment";
    facts { without_default_retry(); }
    required {
        mount_target_id = path "mountTargetId" (String);
        change_mount_target_compartment_details = json(models::ChangeMountTargetCompartmentDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_mount_target, models::MountTarget, models::MountTargetLifecycleState); }
}
