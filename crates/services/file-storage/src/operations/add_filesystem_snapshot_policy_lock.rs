// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a filesystem snapshot policy lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddFilesystemSnapshotPolicyLock =
        POST "/filesystemSnapshotPolicies/{filesystemSnapshotPolicyId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/FilesystemSnapshotPolicy/AddFilesystemSnapshotPolicyLock";
    facts { without_default_retry(); }
    required {
        filesystem_snapshot_policy_id = path "filesystemSnapshotPolicyId" (String);
        resource_lock = json(models::ResourceLock);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::FilesystemSnapshotPolicy) }
    then {
        settled(get_filesystem_snapshot_policy, models::FilesystemSnapshotPolicy,
            models::FilesystemSnapshotPolicyLifecycleState);
        with_id("filesystemSnapshotPolicyId", "id");
    }
}
