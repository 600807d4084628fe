// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Disables the OAC instance of the resource analytics instance.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ResourceAnalyticsInstanceDisableOac =
        POST "/resourceAnalyticsInstances/{resourceAnalyticsInstanceId}/actions/disableOac",
        "https://docs.oracle.com/iaas/api/#/en/resource-analytics/20241031/ResourceAnalyticsInstance/ResourceAnalyticsInstanceDisableOac";
    facts { without_default_retry(); }
    required {
        resource_analytics_instance_id = path "resourceAnalyticsInstanceId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_resource_analytics_instance, models::ResourceAnalyticsInstance,
            models::ResourceAnalyticsInstanceLifecycleState);
    }
}
