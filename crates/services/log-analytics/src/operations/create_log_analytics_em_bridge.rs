// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a log analytics EM bridge.
    ///
    /// The response has the header `etag`.
    CreateLogAnalyticsEmBridge = POST "/namespaces/{namespaceName}/logAnalyticsEmBridges",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsEmBridge/CreateLogAnalyticsEmBridge";
    facts {
        with_retry_token();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        create_log_analytics_em_bridge_details = json(models::CreateLogAnalyticsEmBridgeDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::LogAnalyticsEmBridge) }
    then {
        settled(get_log_analytics_em_bridge, models::LogAnalyticsEmBridge,
            models::LogAnalyticsEmBridgeLifecycleState);
        with_id("logAnalyticsEmBridgeId", "id");
    }
}
