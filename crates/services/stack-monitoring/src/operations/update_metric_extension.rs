// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the metric extension.
    ///
    /// The response has the headers `content-location` and `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateMetricExtension = PUT "/metricExtensions/{metricExtensionId}",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MetricExtension/UpdateMetricExtension";
    facts { without_default_retry(); }
    required {
        metric_extension_id = path "metricExtensionId" (String);
        update_metric_extension_details = json(models::UpdateMetricExtensionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::MetricExtension) }
    then {
        settled(get_metric_extension, models::MetricExtension,
            models::MetricExtensionLifecycleState);
    }
}
