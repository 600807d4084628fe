// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the maintenance windows.
    ///
    /// The response has the header `opc-total-items`.
    ListMaintenanceWindows = GET "/maintenanceWindows",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MaintenanceWindow/ListMaintenanceWindows";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the lifecycle details.
        lifecycle_details = query "lifecycleDetails" (models::MaintenanceWindowLifecycleDetails);
        /// The status.
        status = query "status" (models::ListMaintenanceWindowsStatus);
        /// The field to sort by. The default order is descending for `TIME_CREATED`.
        sort_by = query "sortBy" (models::ListMaintenanceWindowsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::MaintenanceWindowCollection),
        items(models::MaintenanceWindowSummary = |page| page.items),
    }
}
