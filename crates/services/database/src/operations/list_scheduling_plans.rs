// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the scheduling plans.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListSchedulingPlans = GET "/schedulingPlans",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/SchedulingPlan/ListSchedulingPlans";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is descending for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListSchedulingPlansSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::SchedulingPlanLifecycleState);
        /// Filters by the OCID of the scheduling policy.
        scheduling_policy_id = query "schedulingPolicyId" (String);
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the resource.
        resource_id = query "resourceId" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the intent of the scheduling plan.
        plan_intent = query "planIntent" (models::SchedulingPlanPlanIntent);
    }
    returns {
        pages(models::SchedulingPlanCollection),
        items(models::SchedulingPlanSummary = |page| page.items),
    }
}
