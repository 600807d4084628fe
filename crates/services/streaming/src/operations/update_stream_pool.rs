// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the stream pool.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateStreamPool = PUT "/streampools/{streamPoolId}",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/StreamPool/UpdateStreamPool";
    required {
        stream_pool_id = path "streamPoolId" (String);
        update_stream_pool_details = json(models::UpdateStreamPoolDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::StreamPool) }
    then { settled(get_stream_pool, models::StreamPool, models::StreamPoolLifecycleState); }
}
