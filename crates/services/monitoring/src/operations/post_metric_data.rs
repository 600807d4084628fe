// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Posts the metric data.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    PostMetricData = POST "/metrics",
        "https://docs.oracle.com/iaas/api/#/en/monitoring/20180401/MetricData/PostMetricData";
    facts { without_default_retry(); }
    required {
        post_metric_data_details = json(models::PostMetricDataDetails);
    }
    optional {
        /// The content encoding.
        content_encoding = header "content-encoding" (String);
    }
    returns { json(models::PostMetricDataResponseDetails) }
}
