// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a group cursor.
    CreateGroupCursor = POST "/streams/{streamId}/groupCursors",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/Cursor/CreateGroupCursor";
    required {
        stream_id = path "streamId" (String);
        create_group_cursor_details = json(models::CreateGroupCursorDetails);
    }
    returns { json(models::Cursor) }
}
