// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A notification configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationConfig {
    /// The ID of the topic.
    pub topic_id: String,
}

model! {
    NotificationConfig {
        required {
            topic_id = "topicId", with_topic_id(String);
        }
    }
}
