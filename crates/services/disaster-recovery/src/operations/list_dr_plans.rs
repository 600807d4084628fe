// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the DR plans.
    ListDrPlans = GET "/drPlans",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/DrPlan/ListDrPlans";
    required {
        dr_protection_group_id = query "drProtectionGroupId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DrPlanLifecycleState);
        /// Filters by the OCID of the DR plan.
        dr_plan_id = query "drPlanId" (String);
        /// The DR plan type.
        dr_plan_type = query "drPlanType" (models::DrPlanType);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListDrPlansSortBy);
        /// Filters by the lifecycle substate.
        lifecycle_sub_state = query "lifecycleSubState" (models::DrPlanLifecycleSubState);
    }
    returns { pages(models::DrPlanCollection), items(models::DrPlanSummary = |page| page.items) }
}
