// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a resource analytics instance.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateResourceAnalyticsInstance = POST "/resourceAnalyticsInstances",
        "https://docs.oracle.com/iaas/api/#/en/resource-analytics/20241031/ResourceAnalyticsInstance/CreateResourceAnalyticsInstance";
    facts {
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        create_resource_analytics_instance_details =
            json(models::CreateResourceAnalyticsInstanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ResourceAnalyticsInstance) }
    then {
        settled(get_resource_analytics_instance, models::ResourceAnalyticsInstance,
            models::ResourceAnalyticsInstanceLifecycleState);
        with_id("resourceAnalyticsInstanceId", "id");
    }
}
