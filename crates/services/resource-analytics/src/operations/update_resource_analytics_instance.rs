// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the resource analytics instance.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateResourceAnalyticsInstance =
        PUT "/resourceAnalyticsInstances/{resourceAnalyticsInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/resource-analytics/20241031/ResourceAnalyticsInstance/UpdateResourceAnalyticsInstance";
    required {
        resource_analytics_instance_id = path "resourceAnalyticsInstanceId" (String);
        update_resource_analytics_instance_details =
            json(models::UpdateResourceAnalyticsInstanceDetails);
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
