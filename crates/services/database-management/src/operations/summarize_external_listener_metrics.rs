// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Summarizes the external listener metrics.
    SummarizeExternalListenerMetrics = GET "/externalListeners/{externalListenerId}/metrics",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalListener/SummarizeExternalListenerMetrics";
    required {
        external_listener_id = path "externalListenerId" (String);
        start_time = query "startTime" (String);
        end_time = query "endTime" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The names of the metrics to retrieve, separated by commas. If absent, all supported
        /// metrics are returned.
        filter_by_metric_names = query "filterByMetricNames" (String);
    }
    returns {
        pages(models::MetricsAggregationRangeCollection),
        items(models::MetricsAggregationRange = |page| page.items),
    }
}
