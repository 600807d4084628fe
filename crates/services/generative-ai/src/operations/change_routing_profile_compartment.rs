// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a routing profile to another compartment of the tenancy.
    ChangeRoutingProfileCompartment =
        POST "/routingProfiles/{routingProfileId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/RoutingProfile/ChangeRoutingProfileCompartment";
    facts { with_retry_token(); }
    required {
        routing_profile_id = path "routingProfileId" (String);
        change_routing_profile_compartment_details =
            json(models::ChangeRoutingProfileCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_routing_profile, models::RoutingProfile, models::RoutingProfileLifecycleState);
    }
}
