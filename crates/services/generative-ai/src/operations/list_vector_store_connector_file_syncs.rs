// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the file syncs of a compartment or of a vector store connector.
    ListVectorStoreConnectorFileSyncs = GET "/vectorStoreConnectorFileSyncs",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/VectorStoreConnectorFileSyncCollection/ListVectorStoreConnectorFileSyncs";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::VectorStoreConnectorFileSyncLifecycleState);
        /// Filters by the OCID of the file sync.
        id = query "id" (String);
        /// Filters by the OCID of the vector store connector.
        vector_store_connector_id = query "vectorStoreConnectorId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by display name (exact match).
        display_name = query "displayName" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListVectorStoreConnectorFileSyncsSortBy);
    }
    returns {
        pages(models::VectorStoreConnectorFileSyncCollection),
        items(models::VectorStoreConnectorFileSyncSummary = |page| page.items),
    }
}
