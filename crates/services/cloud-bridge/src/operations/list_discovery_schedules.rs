// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the discovery schedules.
    ListDiscoverySchedules = GET "/discoverySchedules",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/DiscoverySchedule/ListDiscoverySchedules";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the discovery schedule.
        discovery_schedule_id = query "discoveryScheduleId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DiscoveryScheduleLifecycleState);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListDiscoverySchedulesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::DiscoveryScheduleCollection),
        items(models::DiscoveryScheduleSummary = |page| page.items),
    }
}
