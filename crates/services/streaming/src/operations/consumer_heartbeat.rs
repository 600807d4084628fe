// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Extends the timeout of the partitions that a consumer has reserved.
    ConsumerHeartbeat = POST "/streams/{streamId}/heartbeat",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/Group/ConsumerHeartbeat";
    required {
        stream_id = path "streamId" (String);
        cursor = query "cursor" (String);
    }
    returns { json(models::Cursor) }
}
