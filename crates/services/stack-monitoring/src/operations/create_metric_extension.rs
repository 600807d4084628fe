// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a metric extension.
    ///
    /// The response has the headers `content-location` and `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateMetricExtension = POST "/metricExtensions",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/MetricExtension/CreateMetricExtension";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_metric_extension_details = json(models::CreateMetricExtensionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MetricExtension) }
    then {
        settled(get_metric_extension, models::MetricExtension,
            models::MetricExtensionLifecycleState);
        with_id("metricExtensionId", "id");
    }
}
