// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the filesystem snapshot policy.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteFilesystemSnapshotPolicy =
        DELETE "/filesystemSnapshotPolicies/{filesystemSnapshotPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/FilesystemSnapshotPolicy/DeleteFilesystemSnapshotPolicy";
    facts { without_default_retry(); }
    required {
        filesystem_snapshot_policy_id = path "filesystemSnapshotPolicyId" (String);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_filesystem_snapshot_policy); }
}
