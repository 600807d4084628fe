// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the workspaces.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListWorkspaces = GET "/workspaces",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/Workspace/ListWorkspaces";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The name.
        name = query "name" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::WorkspaceLifecycleState);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. By default, times are sorted in descending order and other fields
        /// in ascending order.
        sort_by = query "sortBy" (models::ListWorkspacesSortBy);
    }
    returns { pages(Vec<models::WorkspaceSummary>), items(models::WorkspaceSummary) }
}
