// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the monitored resource tasks.
    ///
    /// The response has the header `opc-total-items`.
    ListMonitoredResourceTasks = GET "/monitoredResourceTasks",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoredResourceTask/ListMonitoredResourceTasks";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The status.
        status = query "status" (models::ListMonitoredResourceTasksStatus);
        /// The field to sort by. The default order is descending for `timeUpdated`.
        sort_by = query "sortBy" (models::ListMonitoredResourceTasksSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::MonitoredResourceTasksCollection),
        items(models::MonitoredResourceTaskSummary = |page| page.items),
    }
}
