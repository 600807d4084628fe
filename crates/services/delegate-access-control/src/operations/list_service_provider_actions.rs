// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the service provider actions.
    ListServiceProviderActions = GET "/serviceProviderActions",
        "https://docs.oracle.com/iaas/api/#/en/delegate-access-control/20230801/ServiceProviderAction/ListServiceProviderActions";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the type of the resource.
        resource_type = query "resourceType" (models::ServiceProviderActionResourceType);
        /// The service provider service types.
        service_provider_service_type = query_each "serviceProviderServiceType"
            ([models::ServiceProviderActionServiceProviderServiceType]);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ServiceProviderActionLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for `name`
        /// and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListServiceProviderActionsSortBy);
    }
    returns {
        pages(models::ServiceProviderActionSummaryCollection),
        items(models::ServiceProviderActionSummary = |page| page.items),
    }
}
