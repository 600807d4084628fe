// @generated from spec/apm-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the APM domains.
    ListApmDomains = GET "/apmDomains",
        "https://docs.oracle.com/iaas/api/#/en/apm-control-plane/20200630/ApmDomainSummary/ListApmDomains";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ApmDomainLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListApmDomainsSortBy);
    }
    returns { pages(Vec<models::ApmDomainSummary>), items(models::ApmDomainSummary) }
}
