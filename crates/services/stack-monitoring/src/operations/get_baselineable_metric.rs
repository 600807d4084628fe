// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the baselineable metric.
    ///
    /// The response has the headers `etag` and `retry-after`.
    GetBaselineableMetric = GET "/baselineableMetrics/{baselineableMetricId}",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/BaselineableMetric/GetBaselineableMetric";
    required {
        baselineable_metric_id = path "baselineableMetricId" (String);
    }
    returns { json(models::BaselineableMetric), state(models::BaselineableMetricLifecycleState) }
}
