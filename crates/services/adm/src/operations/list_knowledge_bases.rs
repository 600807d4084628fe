// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the knowledge bases.
    ListKnowledgeBases = GET "/knowledgeBases",
        "https://docs.oracle.com/iaas/api/#/en/adm/20220421/KnowledgeBase/ListKnowledgeBases";
    optional {
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// The field to sort by. The default order is descending for `TIME_UPDATED`.
        sort_by = query "sortBy" (models::ListKnowledgeBasesSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::KnowledgeBaseLifecycleState);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns {
        pages(models::KnowledgeBaseCollection),
        items(models::KnowledgeBaseSummary = |page| page.items),
    }
}
