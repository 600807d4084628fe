// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the vision private endpoint.
    ///
    /// The response has the header `etag`.
    GetVisionPrivateEndpoint = GET "/visionPrivateEndpoints/{visionPrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/VisionPrivateEndpoint/GetVisionPrivateEndpoint";
    required {
        vision_private_endpoint_id = path "visionPrivateEndpointId" (String);
    }
    returns {
        json(models::VisionPrivateEndpoint),
        state(models::VisionPrivateEndpointLifecycleState),
    }
}
