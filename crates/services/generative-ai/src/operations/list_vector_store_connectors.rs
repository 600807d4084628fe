// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the vector store connectors of a compartment.
    ListVectorStoreConnectors = GET "/vectorStoreConnectors",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/VectorStoreConnectorCollection/ListVectorStoreConnectors";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the vector store ID used in the OpenAI-compatible API.
        vector_store_id = query "vectorStoreId" (String);
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState" (models::VectorStoreConnectorLifecycleState);
        /// Filters by display name (exact match).
        display_name = query "displayName" (String);
        /// Filters by the OCID of the vector store connector.
        id = query "id" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `name` and descending for
        /// `timeCreated`.
        sort_by = query "sortBy" (models::ListVectorStoreConnectorsSortBy);
    }
    returns {
        pages(models::VectorStoreConnectorCollection),
        items(models::VectorStoreConnectorSummary = |page| page.items),
    }
}
