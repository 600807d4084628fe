// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the resource analytics instance to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeResourceAnalyticsInstanceCompartment =
        POST "/resourceAnalyticsInstances/{resourceAnalyticsInstanceId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/resource-analytics/20241031/ResourceAnalyticsInstance/ChangeResourceAnalyticsInstanceCompartment";
    required {
        resource_analytics_instance_id = path "resourceAnalyticsInstanceId" (String);
        change_resource_analytics_instance_compartment_details =
            json(models::ChangeResourceAnalyticsInstanceCompartmentDetails);
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
