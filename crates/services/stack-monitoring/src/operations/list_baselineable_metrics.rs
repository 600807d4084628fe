// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the baselineable metrics.
    ///
    /// The response has the header `retry-after`.
    ListBaselineableMetrics = GET "/baselineableMetrics",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/BaselineableMetric/ListBaselineableMetrics";
    optional {
        /// Filters by the resource group.
        resource_group = query "resourceGroup" (String);
        /// Filters by the type of the resource.
        resource_type = query "resourceType" (String);
        /// Filters by whether the metric is predefined by Oracle.
        is_out_of_box = query "isOutOfBox" (bool);
        /// Filters by the name.
        name = query "name" (String);
        /// The namespace of the metric.
        metric_namespace = query "metricNamespace" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the ID of the metric.
        baselineable_metric_id = query "baselineableMetricId" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListBaselineableMetricsSortBy);
    }
    returns {
        pages(models::BaselineableMetricSummaryCollection),
        items(models::BaselineableMetricSummary = |page| page.items),
    }
}
