// @generated from spec/events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a notification service action to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNotificationServiceActionDetails {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the topic that messages are delivered to.
    pub topic_id: Option<String>,
}

model! {
    CreateNotificationServiceActionDetails, "actionType" = "ONS" {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            description = "description", with_description(String);
            topic_id = "topicId", with_topic_id(String);
        }
    }
}
