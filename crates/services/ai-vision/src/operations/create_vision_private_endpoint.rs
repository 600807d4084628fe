// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a vision private endpoint.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateVisionPrivateEndpoint = POST "/visionPrivateEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/VisionPrivateEndpoint/CreateVisionPrivateEndpoint";
    facts { with_retry_token(); }
    required {
        create_vision_private_endpoint_details = json(models::CreateVisionPrivateEndpointDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::VisionPrivateEndpoint) }
    then {
        settled(get_vision_private_endpoint, models::VisionPrivateEndpoint,
            models::VisionPrivateEndpointLifecycleState);
        with_id("visionPrivateEndpointId", "id");
    }
}
