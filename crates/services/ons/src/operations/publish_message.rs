// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Publishes a message to a topic.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    PublishMessage = POST "/topics/{topicId}/messages",
        "https://docs.oracle.com/iaas/api/#/en/notification/20181201/NotificationTopic/PublishMessage";
    facts { without_default_retry(); }
    required {
        topic_id = path "topicId" (String);
        message_details = json(models::MessageDetails);
    }
    optional {
        /// The type of the message.
        message_type = header "messageType" (models::PublishMessageMessageType);
    }
    returns { json(models::PublishResult) }
}
