// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Exports the metric extension.
    ///
    /// The response has the header `etag`.
    ExportMetricExtension = POST "/metricExtensions/{metricExtensionId}/actions/export",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MetricExtension/ExportMetricExtension";
    facts {
        with_accept("application/json");
        with_stream();
        with_retry_token();
    }
    required {
        metric_extension_id = path "metricExtensionId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { stream }
    then {
        settled(get_metric_extension, models::MetricExtension,
            models::MetricExtensionLifecycleState);
    }
}
