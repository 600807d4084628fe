// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the available maintenance schedule start times.
    ListAvailableMaintenanceScheduleStartTimes = GET "/availableMaintenanceScheduleStartTimes",
        "https://docs.oracle.com/iaas/api/#/en/lustre/20250228/AvailableMaintenanceScheduleStartTimeCollection/ListAvailableMaintenanceScheduleStartTimes";
    optional {
        /// The OCID of the resource.
        id = query "id" (String);
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
        availability_domain = query "availabilityDomain" (String);
        /// Filters by the day of the week.
        day_of_week = query "dayOfWeek" (models::AvailableMaintenanceScheduleStartTimeDayOfWeek);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListAvailableMaintenanceScheduleStartTimesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::AvailableMaintenanceScheduleStartTimeCollection),
        items(models::AvailableMaintenanceScheduleStartTimeSummary = |page| page.items),
    }
}
