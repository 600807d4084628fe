// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the available override maintenance start times.
    ListAvailableOverrideMaintenanceStartTimes = GET "/availableOverrideMaintenanceStartTimes",
        "https://docs.oracle.com/iaas/api/#/en/lustre/20250228/AvailableOverrideMaintenanceStartTimeCollection/ListAvailableOverrideMaintenanceStartTimes";
    required {
        id = query "id" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListAvailableOverrideMaintenanceStartTimesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The date.
        date = query "date" (String);
    }
    returns {
        pages(models::AvailableOverrideMaintenanceStartTimeCollection),
        items(models::AvailableOverrideMaintenanceStartTimeSummary = |page| page.items),
    }
}
