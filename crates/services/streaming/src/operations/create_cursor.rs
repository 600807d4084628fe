// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a cursor.
    CreateCursor = POST "/streams/{streamId}/cursors",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/Cursor/CreateCursor";
    required {
        stream_id = path "streamId" (String);
        create_cursor_details = json(models::CreateCursorDetails);
    }
    returns { json(models::Cursor) }
}
