// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests the summarized metric extensions metrics.
    ///
    /// The response has the header `opc-total-items`.
    RequestSummarizedMetricExtensionsMetrics = POST "/metricExtensions/actions/summarizeMetrics",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MetricExtension/RequestSummarizedMetricExtensionsMetrics";
    required {
        request_summarized_metric_extensions_metrics_details =
            json(models::RequestSummarizedMetricExtensionsMetricsDetails);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::MetricExtensionMetricAggregationCollection),
        items(models::MetricExtensionsMetricAggregation = |page| page.items),
    }
}
