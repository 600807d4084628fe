// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the budgets.
    ListBudgets = GET "/budgets",
        "https://docs.oracle.com/iaas/api/#/en/budgets/20190111/BudgetSummary/ListBudgets";
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
        sort_by = query "sortBy" (models::ListBudgetsSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::BudgetLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the type of the target of the budget.
        target_type = query "targetType" (models::BudgetTargetType);
    }
    returns { pages(Vec<models::BudgetSummary>), items(models::BudgetSummary) }
}
