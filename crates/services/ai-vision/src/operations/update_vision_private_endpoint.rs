// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the vision private endpoint.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateVisionPrivateEndpoint = PUT "/visionPrivateEndpoints/{visionPrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/VisionPrivateEndpoint/UpdateVisionPrivateEndpoint";
    facts { without_default_retry(); }
    required {
        vision_private_endpoint_id = path "visionPrivateEndpointId" (String);
        update_vision_private_endpoint_details = json(models::UpdateVisionPrivateEndpointDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_vision_private_endpoint, models::VisionPrivateEndpoint,
            models::VisionPrivateEndpointLifecycleState);
    }
}
