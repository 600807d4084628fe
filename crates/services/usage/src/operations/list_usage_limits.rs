// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the usage limits.
    ListUsageLimits = GET "/usagelimits",
        "https://docs.oracle.com/iaas/api/#/en/usage-proxy/20190111/UsageLimitSummary/ListUsageLimits";
    required {
        compartment_id = query "compartmentId" (String);
        subscription_id = query "subscriptionId" (String);
    }
    optional {
        /// Filters by the type of the limit.
        limit_type = query "limitType" (String);
        /// The type of the resource.
        resource_type = query "resourceType" (String);
        /// The type of the service.
        service_type = query "serviceType" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListUsageLimitsSortBy);
    }
    returns {
        pages(models::UsageLimitCollection),
        items(models::UsageLimitSummary = |page| page.items),
    }
}
