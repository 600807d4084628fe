// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the stream pool.
    ///
    /// The response has the header `etag`.
    GetStreamPool = GET "/streampools/{streamPoolId}",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/StreamPool/GetStreamPool";
    required {
        stream_pool_id = path "streamPoolId" (String);
    }
    returns { json(models::StreamPool), state(models::StreamPoolLifecycleState) }
}
