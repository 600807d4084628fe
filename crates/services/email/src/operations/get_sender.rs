// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the sender.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSender = GET "/senders/{senderId}",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/Sender/GetSender";
    facts { without_default_retry(); }
    required {
        sender_id = path "senderId" (String);
    }
    returns { json(models::Sender), state(models::SenderLifecycleState) }
}
