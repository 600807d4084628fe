// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the filesystem snapshot policy.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateFilesystemSnapshotPolicy = PUT "/filesystemSnapshotPolicies/{filesystemSnapshotPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/FilesystemSnapshotPolicy/UpdateFilesystemSnapshotPolicy";
    facts { without_default_retry(); }
    required {
        filesystem_snapshot_policy_id = path "filesystemSnapshotPolicyId" (String);
        update_filesystem_snapshot_policy_details =
            json(models::UpdateFilesystemSnapshotPolicyDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::FilesystemSnapshotPolicy) }
    then {
        settled(get_filesystem_snapshot_policy, models::FilesystemSnapshotPolicy,
            models::FilesystemSnapshotPolicyLifecycleState);
    }
}
