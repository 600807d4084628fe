// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the Generative AI private endpoints of a compartment.
    ListGenerativeAiPrivateEndpoints = GET "/generativeAiPrivateEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/GenerativeAiPrivateEndpointCollection/ListGenerativeAiPrivateEndpoints";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the private endpoint.
        id = query "id" (String);
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::GenerativeAiPrivateEndpointLifecycleState);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListGenerativeAiPrivateEndpointsSortBy);
        /// Filters by resource type.
        resource_type = query "resourceType" (models::GenerativeAiPrivateEndpointResourceType);
        /// Filters by display name (exact match).
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::GenerativeAiPrivateEndpointCollection),
        items(models::GenerativeAiPrivateEndpointSummary = |page| page.items),
    }
}
