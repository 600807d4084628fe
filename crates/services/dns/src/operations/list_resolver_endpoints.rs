// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the resolver endpoints.
    ListResolverEndpoints = GET "/resolvers/{resolverId}/endpoints",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/ResolverEndpoint/ListResolverEndpoints";
    required {
        resolver_id = path "resolverId" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListResolverEndpointsSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ResolverEndpointLifecycleState);
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::ListResolverEndpointsScope);
    }
    returns { pages(Vec<models::ResolverEndpointSummary>), items(models::ResolverEndpointSummary) }
}
