// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Publishes messages to a stream.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    PutMessages = POST "/streams/{streamId}/messages",
        "https://docs.oracle.com/iaas/api/#/en/streaming/20180418/Message/PutMessages";
    facts {
        with_unsigned_body();
        without_default_retry();
    }
    required {
        stream_id = path "streamId" (String);
        put_messages_details = json(models::PutMessagesDetails);
    }
    returns { json(models::PutMessagesResult) }
}
