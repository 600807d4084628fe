// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the log analytics EM bridge.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetLogAnalyticsEmBridge =
        GET "/namespaces/{namespaceName}/logAnalyticsEmBridges/{logAnalyticsEmBridgeId}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsEmBridge/GetLogAnalyticsEmBridge";
    facts { without_default_retry(); }
    required {
        namespace_name = path "namespaceName" (String);
        log_analytics_em_bridge_id = path "logAnalyticsEmBridgeId" (String);
    }
    returns {
        json(models::LogAnalyticsEmBridge),
        state(models::LogAnalyticsEmBridgeLifecycleState),
    }
}
