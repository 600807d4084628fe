// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a stream source.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateStreamSource = POST "/streamSources",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/StreamSource/CreateStreamSource";
    facts {
        with_retry_token();
        with_secret_fields(&["cameraUrl"]);
    }
    required {
        create_stream_source_details = json(models::CreateStreamSourceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::StreamSource) }
    then {
        settled(get_stream_source, models::StreamSource, models::StreamSourceLifecycleState);
        with_id("streamSourceId", "id");
    }
}
