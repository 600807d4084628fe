// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the semantic stores of a compartment.
    ListSemanticStores = GET "/semanticStores",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SemanticStoreCollection/ListSemanticStores";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by lifecycle state. Matches any of the given values.
        lifecycle_state = query_each "lifecycleState" ([models::SemanticStoreLifecycleState]);
        /// Filters by display name (exact match).
        display_name = query "displayName" (String);
        /// Filters by the OCID of the semantic store.
        id = query "id" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListSemanticStoresSortBy);
        /// Filters by the OCID of the Database Tools connection for queries.
        data_source_querying_connection_id = query "dataSourceQueryingConnectionId" (String);
    }
    returns {
        pages(models::SemanticStoreCollection),
        items(models::SemanticStoreSummary = |page| page.items),
    }
}
