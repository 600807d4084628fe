// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the log analytics EM bridge.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateLogAnalyticsEmBridge =
        PUT "/namespaces/{namespaceName}/logAnalyticsEmBridges/{logAnalyticsEmBridgeId}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsEmBridge/UpdateLogAnalyticsEmBridge";
    facts {
        without_default_retry();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        log_analytics_em_bridge_id = path "logAnalyticsEmBridgeId" (String);
        update_log_analytics_em_bridge_details = json(models::UpdateLogAnalyticsEmBridgeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::LogAnalyticsEmBridge) }
    then {
        settled(get_log_analytics_em_bridge, models::LogAnalyticsEmBridge,
            models::LogAnalyticsEmBridgeLifecycleState);
    }
}
