// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets messages from a stream, starting at a cursor. The response has the next cursor.
    ///
    /// The response has the header `opc-next-cursor`.
    GetMessages = GET "/streams/{streamId}/messages",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/Message/GetMessages";
    required {
        stream_id = path "streamId" (String);
        cursor = query "cursor" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
    }
    returns { json(Vec<models::Message>) }
}
