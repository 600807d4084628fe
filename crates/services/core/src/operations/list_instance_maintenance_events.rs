// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the instance maintenance events.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListInstanceMaintenanceEvents = GET "/instanceMaintenanceEvents",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/InstanceMaintenanceEventSummary/ListInstanceMaintenanceEvents";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the instance.
        instance_id = query "instanceId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::InstanceMaintenanceEventLifecycleState);
        /// Filters by the ID shared by instances that must be scheduled together for the
        /// maintenance.
        correlation_token = query "correlationToken" (String);
        /// Filters by the action on the instance when the maintenance begins.
        instance_action = query "instanceAction" (String);
        /// Filters by the start of the time window for the maintenance, which does not begin
        /// earlier: at or after this time.
        time_window_start_greater_than_or_equal_to = query "timeWindowStartGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the start of the time window for the maintenance, which does not begin
        /// earlier: at or before this time.
        time_window_start_less_than_or_equal_to = query "timeWindowStartLessThanOrEqualTo"
            (DateTime<Utc>);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListInstanceMaintenanceEventsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(Vec<models::InstanceMaintenanceEventSummary>),
        items(models::InstanceMaintenanceEventSummary),
    }
}
