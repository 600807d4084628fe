// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a baselineable metric.
    ///
    /// The response has the headers `etag` and `retry-after`.
    CreateBaselineableMetric = POST "/baselineableMetrics",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/BaselineableMetric/CreateBaselineableMetric";
    facts { with_retry_token(); }
    required {
        create_baselineable_metric_details = json(models::CreateBaselineableMetricDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::BaselineableMetric) }
    then {
        settled(get_baselineable_metric, models::BaselineableMetric,
            models::BaselineableMetricLifecycleState);
        with_id("baselineableMetricId", "id");
    }
}
