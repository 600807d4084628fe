// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the baselineable metric.
    ///
    /// The response has the headers `etag` and `retry-after`.
    UpdateBaselineableMetric = PUT "/baselineableMetrics/{baselineableMetricId}",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/BaselineableMetric/UpdateBaselineableMetric";
    required {
        baselineable_metric_id = path "baselineableMetricId" (String);
        update_baselineable_metric_details = json(models::UpdateBaselineableMetricDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::BaselineableMetric) }
    then {
        settled(get_baselineable_metric, models::BaselineableMetric,
            models::BaselineableMetricLifecycleState);
    }
}
