// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a filesystem snapshot policy.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateFilesystemSnapshotPolicy = POST "/filesystemSnapshotPolicies",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/FilesystemSnapshotPolicy/CreateFilesystemSnapshotPolicy";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_filesystem_snapshot_policy_details =
            json(models::CreateFilesystemSnapshotPolicyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::FilesystemSnapshotPolicy) }
    then {
        settled(get_filesystem_snapshot_policy, models::FilesystemSnapshotPolicy,
            models::FilesystemSnapshotPolicyLifecycleState);
        with_id("filesystemSnapshotPolicyId", "id");
    }
}
