// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the monitored resources.
    ///
    /// The response has the header `opc-total-items`.
    ListMonitoredResources = GET "/monitoredResources",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoredResource/ListMonitoredResources";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// The ID of the work request.
        work_request_id = query "workRequestId" (String);
        /// The status.
        status = query "status" (models::ListMonitoredResourcesStatus);
        /// The field to sort by. The default order is descending for `TIME_CREATED`.
        sort_by = query "sortBy" (models::ListMonitoredResourcesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::MonitoredResourceCollection),
        items(models::MonitoredResourceSummary = |page| page.items),
    }
}
