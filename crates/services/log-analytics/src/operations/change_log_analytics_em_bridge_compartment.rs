// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the log analytics EM bridge to another compartment.
    ChangeLogAnalyticsEmBridgeCompartment =
        POST "/namespaces/{namespaceName}/logAnalyticsEmBridges/{logAnalyticsEmBridgeId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsEmBridge/ChangeLogAnalyticsEmBridgeCompartment";
    facts {
        with_retry_token();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        log_analytics_em_bridge_id = path "logAnalyticsEmBridgeId" (String);
        change_log_analytics_em_bridge_compartment_details =
            json(models::ChangeLogAnalyticsEmBridgeCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_log_analytics_em_bridge, models::LogAnalyticsEmBridge,
            models::LogAnalyticsEmBridgeLifecycleState);
    }
}
