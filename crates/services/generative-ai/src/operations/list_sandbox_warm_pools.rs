// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the sandbox warm pools of a project, including the reserved default pools.
    /// `GetSandboxWarmPool` also returns the runtime status.
    ListSandboxWarmPools = GET "/generativeAiProjects/{projectId}/sandboxWarmPools",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SandboxWarmPoolCollection/ListSandboxWarmPools";
    required {
        project_id = path "projectId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by name (exact match).
        name = query "name" (String);
        /// Filters by pool type.
        type_ = query "type" (models::SandboxWarmPoolType);
        /// Filters by shape.
        shape = query "shape" (models::SandboxWarmPoolShape);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListSandboxWarmPoolsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::SandboxWarmPoolCollection),
        items(models::SandboxWarmPoolSummary = |page| page.items),
    }
}
