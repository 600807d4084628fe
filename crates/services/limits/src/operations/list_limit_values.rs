// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the limit values.
    ListLimitValues = GET "/20190729/limitValues",
        "https://docs.oracle.com/iaas/api/#/en/limits/20181025/LimitValueSummary/ListLimitValues";
    required {
        compartment_id = query "compartmentId" (String);
        service_name = query "serviceName" (String);
    }
    optional {
        /// The OCID of the subscription.
        subscription_id = query "subscriptionId" (String);
        /// The location at the external cloud provider.
        external_location = query "externalLocation" (String);
        /// Filters by the scope of the resource limit, either global, a region, or an availability
        /// domain.
        scope_type = query "scopeType" (models::LimitValueScopeType);
        /// Filters by the name of the availability domain.
        availability_domain = query "availabilityDomain" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListLimitValuesSortBy);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(Vec<models::LimitValueSummary>), items(models::LimitValueSummary) }
}
