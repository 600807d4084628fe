// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a routing profile.
    ///
    /// The response has the header `etag`.
    GetRoutingProfile = GET "/routingProfiles/{routingProfileId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/RoutingProfile/GetRoutingProfile";
    required {
        routing_profile_id = path "routingProfileId" (String);
    }
    returns { json(models::RoutingProfile), state(models::RoutingProfileLifecycleState) }
}
