// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the monitored resource types.
    ///
    /// The response has the header `opc-total-items`.
    ListMonitoredResourceTypes = GET "/monitoredResourceTypes",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MonitoredResourceType/ListMonitoredResourceTypes";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// The status.
        status = query "status" (models::ListMonitoredResourceTypesStatus);
        /// Whether to exclude system types.
        is_exclude_system_types = query "isExcludeSystemTypes" (bool);
        /// Filters by the namespace of the metric.
        metric_namespace = query "metricNamespace" (String);
        /// Filters by the type of the source.
        source_type = query "sourceType" (models::MonitoredResourceTypeSourceType);
        /// Filters by the category of the resource type.
        resource_category = query "resourceCategory"
            (models::MonitoredResourceTypeResourceCategory);
        /// The field to sort by. The default order is ascending for `name` and descending for
        /// `timeUpdated`.
        sort_by = query "sortBy" (models::ListMonitoredResourceTypesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The fields.
        fields = query_each "fields" ([String]);
        /// The names of the fields to leave out of the response.
        exclude_fields = query_each "excludeFields" ([String]);
    }
    returns {
        pages(models::MonitoredResourceTypesCollection),
        items(models::MonitoredResourceTypeSummary = |page| page.items),
    }
}
