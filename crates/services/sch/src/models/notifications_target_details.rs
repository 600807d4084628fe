// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a notifications target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationsTargetDetails {
    /// The OCID of the topic.
    pub topic_id: String,
    /// Whether to simplify the format of messages, if source and protocol support it.
    pub enable_formatted_messaging: Option<bool>,
}

model! {
    NotificationsTargetDetails, "kind" = "notifications" {
        required {
            topic_id = "topicId", with_topic_id(String);
        }
        optional {
            enable_formatted_messaging = "enableFormattedMessaging",
                with_enable_formatted_messaging(bool);
        }
    }
}
