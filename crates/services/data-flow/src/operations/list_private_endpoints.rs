// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the private endpoints.
    ListPrivateEndpoints = GET "/privateEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/data-flow/20200129/PrivateEndpoint/ListPrivateEndpoints";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::PrivateEndpointLifecycleState);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListPrivateEndpointsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the user who owns the resource.
        owner_principal_id = query "ownerPrincipalId" (String);
        /// Filters by the display name: with this text at the start.
        display_name_starts_with = query "displayNameStartsWith" (String);
    }
    returns {
        pages(models::PrivateEndpointCollection),
        items(models::PrivateEndpointSummary = |page| page.items),
    }
}
