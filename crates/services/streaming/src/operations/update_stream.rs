// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the stream.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateStream = PUT "/streams/{streamId}",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/Stream/UpdateStream";
    required {
        stream_id = path "streamId" (String);
        update_stream_details = json(models::UpdateStreamDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Stream) }
    then { settled(get_stream, models::Stream, models::StreamLifecycleState); }
}
