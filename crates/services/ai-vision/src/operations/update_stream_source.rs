// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the stream source.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateStreamSource = PUT "/streamSources/{streamSourceId}",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/StreamSource/UpdateStreamSource";
    facts {
        without_default_retry();
        with_secret_fields(&["cameraUrl"]);
    }
    required {
        stream_source_id = path "streamSourceId" (String);
        update_stream_source_details = json(models::UpdateStreamSourceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_stream_source, models::StreamSource, models::StreamSourceLifecycleState); }
}
