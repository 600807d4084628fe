// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the cost anomaly monitors.
    ListCostAnomalyMonitors = GET "/costAnomalyMonitors",
        "https://docs.oracle.com/iaas/api/#/en/budgets/20190111/CostAnomalyMonitorCollection/ListCostAnomalyMonitors";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is descending for
        /// `timeCreated`.
        sort_by = query "sortBy" (models::ListCostAnomalyMonitorsSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::CostAnomalyMonitorLifecycleState);
        /// Filters by the name.
        name = query "name" (String);
        /// The OCIDs of the target tenants.
        target_tenant_id = query_list "targetTenantId" ([String]);
        /// The region.
        region = query_list "region" ([String]);
    }
    returns {
        pages(models::CostAnomalyMonitorCollection),
        items(models::CostAnomalyMonitorSummary = |page| page.items),
    }
}
