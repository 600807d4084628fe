// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests the summarized metric extensions resources.
    ///
    /// The response has the header `opc-total-items`.
    RequestSummarizedMetricExtensionsResources =
        POST "/metricExtensions/actions/summarizeResources",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MetricExtension/RequestSummarizedMetricExtensionsResources";
    required {
        request_summarized_metric_extensions_resources_details =
            json(models::RequestSummarizedMetricExtensionsResourcesDetails);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::MetricExtensionResourceAggregationCollection),
        items(models::MetricExtensionResourceAggregation = |page| page.items),
    }
}
