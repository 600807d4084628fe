// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the service providers.
    ListServiceProviders = GET "/serviceProviders",
        "https://docs.oracle.com/iaas/api/#/en/delegate-access-control/20230801/ServiceProvider/ListServiceProviders";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ServiceProviderLifecycleState);
        /// Filters by the name.
        name = query "name" (String);
        /// The supported resource type.
        supported_resource_type = query "supportedResourceType"
            (models::ServiceProviderSupportedResourceType);
        /// Filters by the type of the service provider.
        service_provider_type = query "serviceProviderType" (models::ServiceProviderType);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is descending for
        /// `timeCreated`.
        sort_by = query "sortBy" (models::ListServiceProvidersSortBy);
    }
    returns {
        pages(models::ServiceProviderSummaryCollection),
        items(models::ServiceProviderSummary = |page| page.items),
    }
}
