// @generated from spec/costad.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the cost alert subscriptions.
    ListCostAlertSubscriptions = GET "/costAlertSubscriptions",
        "https://docs.oracle.com/iaas/api/#/en/cost-anomaly/20190111/CostAlertSubscriptionCollection/ListCostAlertSubscriptions";
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
        sort_by = query "sortBy" (models::ListCostAlertSubscriptionsSortBy);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::CostAlertSubscriptionLifecycleState);
    }
    returns {
        pages(models::CostAlertSubscriptionCollection),
        items(models::CostAlertSubscriptionSummary = |page| page.items),
    }
}
