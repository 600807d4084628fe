// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the stream.
    ///
    /// The response has the header `etag`.
    GetStream = GET "/streams/{streamId}",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/Stream/GetStream";
    required {
        stream_id = path "streamId" (String);
    }
    returns { json(models::Stream), state(models::StreamLifecycleState) }
}
