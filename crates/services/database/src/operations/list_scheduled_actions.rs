// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the scheduled actions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListScheduledActions = GET "/scheduledActions",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ScheduledAction/ListScheduledActions";
    facts { without_default_retry(); }
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
        /// The type of the service.
        service_type = query "serviceType" (String);
        /// Filters by the OCID of the scheduling plan.
        scheduling_plan_id = query "schedulingPlanId" (String);
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// The field to sort by. The default order is descending for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListScheduledActionsSortBy);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ScheduledActionLifecycleState);
    }
    returns {
        pages(models::ScheduledActionCollection),
        items(models::ScheduledActionSummary = |page| page.items),
    }
}
