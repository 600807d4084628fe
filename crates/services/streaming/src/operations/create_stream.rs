// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a stream.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateStream = POST "/streams",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/Stream/CreateStream";
    required {
        create_stream_details = json(models::CreateStreamDetails);
    }
    returns { json(models::Stream) }
    then {
        settled(get_stream, models::Stream, models::StreamLifecycleState);
        with_id("streamId", "id");
    }
}
