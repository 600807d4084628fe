// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the baselineable metric.
    ///
    /// The response has the header `retry-after`.
    DeleteBaselineableMetric = DELETE "/baselineableMetrics/{baselineableMetricId}",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/BaselineableMetric/DeleteBaselineableMetric";
    required {
        baselineable_metric_id = path "baselineableMetricId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_baselineable_metric); }
}
