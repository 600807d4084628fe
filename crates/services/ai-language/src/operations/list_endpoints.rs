// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the endpoints.
    ListEndpoints = GET "/endpoints",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/Endpoint/ListEndpoints";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the endpoint.
        endpoint_id = query "endpointId" (String);
        /// Filters by the OCID of the project.
        project_id = query "projectId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the model.
        model_id = query "modelId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::EndpointLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListEndpointsSortBy);
    }
    returns {
        pages(models::EndpointCollection),
        items(models::EndpointSummary = |page| page.items),
    }
}
