// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the snapshots.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListSnapshots = GET "/snapshots",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/SnapshotSummary/ListSnapshots";
    facts { without_default_retry(); }
    optional {
        /// The maximum number of items per page. From 1 to 100.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::SnapshotLifecycleState);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// The OCID of the snapshot policy.
        filesystem_snapshot_policy_id = query "filesystemSnapshotPolicyId" (String);
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the OCID of the file system.
        file_system_id = query "fileSystemId" (String);
        /// The sort order. Default: descending, except for numbers.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(Vec<models::SnapshotSummary>), items(models::SnapshotSummary) }
}
