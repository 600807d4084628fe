// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates a routing profile, such as its allowed regions and models.
    UpdateRoutingProfile = PUT "/routingProfiles/{routingProfileId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/RoutingProfile/UpdateRoutingProfile";
    required {
        routing_profile_id = path "routingProfileId" (String);
        update_routing_profile_details = json(models::UpdateRoutingProfileDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::RoutingProfile) }
    then {
        settled(get_routing_profile, models::RoutingProfile, models::RoutingProfileLifecycleState);
    }
}
