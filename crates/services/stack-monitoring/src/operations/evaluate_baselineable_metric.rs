// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Evaluates the baselineable metric.
    ///
    /// The response has the header `etag`.
    EvaluateBaselineableMetric =
        POST "/baselineableMetrics/{baselineableMetricId}/actions/evaluate",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/BaselineableMetric/EvaluateBaselineableMetric";
    facts { with_retry_token(); }
    required {
        baselineable_metric_id = path "baselineableMetricId" (String);
        evaluate_baselineable_metric_details = json(models::EvaluateBaselineableMetricDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::EvaluateBaselineableMetricResult) }
}
