// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the filesystem snapshot policy to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeFilesystemSnapshotPolicyCompartment =
        POST "/filesystemSnapshotPolicies/{filesystemSnapshotPolicyId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/FilesystemSnapshotPolicy/ChangeFilesystemSnapshotPolicyCompartment";
    facts { without_default_retry(); }
    required {
        filesystem_snapshot_policy_id = path "filesystemSnapshotPolicyId" (String);
        change_filesystem_snapshot_policy_compartment_details =
            json(models::ChangeFilesystemSnapshotPolicyCompartmentDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_filesystem_snapshot_policy, models::FilesystemSnapshotPolicy,
            models::FilesystemSnapshotPolicyLifecycleState);
    }
}
