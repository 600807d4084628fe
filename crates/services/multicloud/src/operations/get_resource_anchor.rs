// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the resource anchor.
    ///
    /// The response has the header `etag`.
    GetResourceAnchor = GET "/resourceAnchors/{resourceAnchorId}",
        "https://docs.oracle.com/iaas/api/#/en/multicloud-omhub-cp/20180828/ResourceAnchor/GetResourceAnchor";
    required {
        resource_anchor_id = path "resourceAnchorId" (String);
        subscription_service_name = query "subscriptionServiceName"
            (models::GetResourceAnchorSubscriptionServiceName);
        subscription_id = query "subscriptionId" (String);
    }
    optional {
        /// Whether the response contains the name of the compartment, which can take longer.
        should_fetch_compartment_name = query "shouldFetchCompartmentName" (bool);
    }
    returns { json(models::ResourceAnchor) }
}
