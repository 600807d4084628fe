// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the stream source.
    ///
    /// The response has the header `etag`.
    GetStreamSource = GET "/streamSources/{streamSourceId}",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/StreamSource/GetStreamSource";
    facts { with_secret_fields(&["cameraUrl"]); }
    required {
        stream_source_id = path "streamSourceId" (String);
    }
    returns { json(models::StreamSource), state(models::StreamSourceLifecycleState) }
}
