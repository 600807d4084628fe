// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the sandbox snapshots.
    ListSandboxSnapshots = GET "/snapshots";
    optional {
        /// Filters by the ID of the project.
        project_id = query "projectId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the sandbox.
        sandbox_id = query "sandboxId" (String);
        /// The ID of the snapshot.
        snapshot_id = query "snapshotId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::SandboxSnapshotLifecycleState);
        /// The field to sort by. The default order is ascending for `timeCreated`.
        sort_by = query "sortBy" (models::ListSandboxSnapshotsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::SandboxSnapshotCollection),
        items(models::SandboxSnapshotSummary = |page| page.items),
    }
}
