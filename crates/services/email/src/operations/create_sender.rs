// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a sender.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateSender = POST "/senders",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/Sender/CreateSender";
    facts { without_default_retry(); }
    required {
        create_sender_details = json(models::CreateSenderDetails);
    }
    returns { json(models::Sender) }
    then {
        settled(get_sender, models::Sender, models::SenderLifecycleState);
        with_id("senderId", "id");
    }
}
