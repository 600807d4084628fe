// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests the monitored resources summarized count.
    ///
    /// The response has the header `opc-total-items`.
    RequestMonitoredResourcesSummarizedCount = POST "/monitoredResources/actions/summarizeCount",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoredResource/RequestMonitoredResourcesSummarizedCount";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The fields or attributes to group by.
        group_by = query "groupBy" (models::RequestMonitoredResourcesSummarizedCountGroupBy);
        /// The license edition of the monitored resource.
        license = query "license" (models::RequestMonitoredResourcesSummarizedCountLicense);
        /// The type of the resource.
        resource_type = query "resourceType" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::RequestMonitoredResourcesSummarizedCountSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::MonitoredResourcesCountAggregationCollection),
        items(models::MonitoredResourcesCountAggregation = |page| page.items),
    }
}
