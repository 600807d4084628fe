// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the resource analytics instance.
    ///
    /// The response has the header `etag`.
    GetResourceAnalyticsInstance = GET "/resourceAnalyticsInstances/{resourceAnalyticsInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/resource-analytics/20241031/ResourceAnalyticsInstance/GetResourceAnalyticsInstance";
    required {
        resource_analytics_instance_id = path "resourceAnalyticsInstanceId" (String);
    }
    returns {
        json(models::ResourceAnalyticsInstance),
        state(models::ResourceAnalyticsInstanceLifecycleState),
    }
}
