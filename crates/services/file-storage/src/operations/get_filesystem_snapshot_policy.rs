// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the filesystem snapshot policy.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetFilesystemSnapshotPolicy = GET "/filesystemSnapshotPolicies/{filesystemSnapshotPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/FilesystemSnapshotPolicy/GetFilesystemSnapshotPolicy";
    facts { without_default_retry(); }
    required {
        filesystem_snapshot_policy_id = path "filesystemSnapshotPolicyId" (String);
    }
    returns {
        json(models::FilesystemSnapshotPolicy),
        state(models::FilesystemSnapshotPolicyLifecycleState),
    }
}
