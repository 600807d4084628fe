// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the metric extension.
    ///
    /// The response has the header `etag`.
    GetMetricExtension = GET "/metricExtensions/{metricExtensionId}",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MetricExtension/GetMetricExtension";
    required {
        metric_extension_id = path "metricExtensionId" (String);
    }
    returns { json(models::MetricExtension), state(models::MetricExtensionLifecycleState) }
}
