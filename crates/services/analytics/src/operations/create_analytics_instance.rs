// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an analytics instance.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateAnalyticsInstance = POST "/analyticsInstances",
        "https://docs.oracle.com/iaas/api/#/en/analytics/20190331/AnalyticsInstance/CreateAnalyticsInstance";
    facts {
        with_retry_token();
        with_secret_fields(&["idcsAccessToken"]);
    }
    required {
        create_analytics_instance_details = json(models::CreateAnalyticsInstanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AnalyticsInstance) }
    then {
        settled(get_analytics_instance, models::AnalyticsInstance,
            models::AnalyticsInstanceLifecycleState);
        with_id("analyticsInstanceId", "id");
    }
}
