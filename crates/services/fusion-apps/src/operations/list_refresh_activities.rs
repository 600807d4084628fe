// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the refresh activities.
    ListRefreshActivities = GET "/fusionEnvironments/{fusionEnvironmentId}/refreshActivities",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/RefreshActivity/ListRefreshActivities";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the scheduled start time: at or after this time.
        time_scheduled_start_greater_than_or_equal_to =
            query "timeScheduledStartGreaterThanOrEqualTo" (DateTime<Utc>);
        /// Filters by the scheduled end time of the refresh activity: at or before this time.
        time_expected_finish_less_than_or_equal_to = query "timeExpectedFinishLessThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::RefreshActivityLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `DISPLAY_NAME` and descending
        /// for `TIME_CREATED`.
        sort_by = query "sortBy" (models::ListRefreshActivitiesSortBy);
    }
    returns {
        pages(models::RefreshActivityCollection),
        items(models::RefreshActivitySummary = |page| page.items),
    }
}
