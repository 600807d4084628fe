// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Commits the offsets of a cursor.
    ConsumerCommit = POST "/streams/{streamId}/commit",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/Group/ConsumerCommit";
    required {
        stream_id = path "streamId" (String);
        cursor = query "cursor" (String);
    }
    returns { json(models::Cursor) }
}
