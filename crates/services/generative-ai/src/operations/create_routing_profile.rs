// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a routing profile.
    CreateRoutingProfile = POST "/routingProfiles",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/RoutingProfile/CreateRoutingProfile";
    facts { with_retry_token(); }
    required {
        create_routing_profile_details = json(models::CreateRoutingProfileDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::RoutingProfile) }
    then {
        settled(get_routing_profile, models::RoutingProfile, models::RoutingProfileLifecycleState);
        with_id("routingProfileId", "id");
    }
}
