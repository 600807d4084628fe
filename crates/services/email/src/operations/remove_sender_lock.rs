// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the sender lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveSenderLock = POST "/senders/{senderId}/actions/removeLock",
        "https://docs.oracle.com/iaas/api/#/en/emaildelivery/20170907/Sender/RemoveSenderLock";
    facts { without_default_retry(); }
    required {
        sender_id = path "senderId" (String);
        remove_lock_details = json(models::RemoveLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Sender) }
    then {
        settled(get_sender, models::Sender, models::SenderLifecycleState);
        with_id("senderId", "id");
    }
}
