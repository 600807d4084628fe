// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the vision private endpoint to another compartment.
    ChangeVisionPrivateEndpointCompartment =
        POST "/visionPrivateEndpoints/{visionPrivateEndpointId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/VisionPrivateEndpoint/ChangeVisionPrivateEndpointCompartment";
    facts { with_retry_token(); }
    required {
        vision_private_endpoint_id = path "visionPrivateEndpointId" (String);
        change_vision_private_endpoint_compartment_details =
            json(models::ChangeVisionPrivateEndpointCompartmentDetails);
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
        settled(get_vision_private_endpoint, models::VisionPrivateEndpoint,
            models::VisionPrivateEndpointLifecycleState);
    }
}
