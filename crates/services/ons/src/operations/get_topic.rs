// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the topic.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetTopic = GET "/topics/{topicId}",
        "https://docs.oracle.com/iaas/api/#/en/notification/20181201/NotificationTopic/GetTopic";
    facts { without_default_retry(); }
    required {
        topic_id = path "topicId" (String);
    }
    returns { json(models::NotificationTopic), state(models::NotificationTopicLifecycleState) }
}
