// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the topic.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateTopic = PUT "/topics/{topicId}",
        "https://docs.oracle.com/iaas/api/#/en/notification/20181201/NotificationTopic/UpdateTopic";
    facts { without_default_retry(); }
    required {
        topic_id = path "topicId" (String);
        topic_attributes_details = json(models::TopicAttributesDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::NotificationTopic) }
    then { settled(get_topic, models::NotificationTopic, models::NotificationTopicLifecycleState); }
}
