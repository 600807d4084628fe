// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Changes the analytics instance network endpoint.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeAnalyticsInstanceNetworkEndpoint =
        POST "/analyticsInstances/{analyticsInstanceId}/actions/changeNetworkEndpoint",
        "https://docs.oracle.com/iaas/api/#/en/analytics/20190331/AnalyticsInstance/ChangeAnalyticsInstanceNetworkEndpoint";
    facts { with_retry_token(); }
    required {
        analytics_instance_id = path "analyticsInstanceId" (String);
        change_analytics_instance_network_endpoint_details =
            json(models::ChangeAnalyticsInstanceNetworkEndpointDetails);
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
        settled(get_analytics_instance, models::AnalyticsInstance,
            models::AnalyticsInstanceLifecycleState);
    }
}
