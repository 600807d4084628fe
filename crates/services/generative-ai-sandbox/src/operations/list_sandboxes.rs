// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the sandboxes.
    ListSandboxes = GET "/sandboxes";
    optional {
        /// Filters by the ID of the project.
        project_id = query "projectId" (String);
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The ID of the sandbox.
        sandbox_id = query "sandboxId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ListSandboxesLifecycleState);
        /// The field to sort by. The default order is ascending for `timeCreated`.
        sort_by = query "sortBy" (models::ListSandboxesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(models::SandboxCollection), items(models::SandboxSummary = |page| page.items) }
}
