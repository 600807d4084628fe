// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the integration instances.
    ///
    /// The response has the header `opc-previous-page`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListIntegrationInstances = GET "/integrationInstances",
        "https://docs.oracle.com/iaas/api/#/en/integration/20190131/IntegrationInstanceSummary/ListIntegrationInstances";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::IntegrationInstanceLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `TIMECREATED`. The default order is ascending for
        /// `DISPLAYNAME` and descending for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListIntegrationInstancesSortBy);
    }
    returns {
        pages(Vec<models::IntegrationInstanceSummary>),
        items(models::IntegrationInstanceSummary),
    }
}
