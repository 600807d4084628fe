// @generated from spec/events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A notification service action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationServiceAction {
    /// The OCID of the resource.
    pub id: String,
    /// The message of the Events service about the state of the action.
    pub lifecycle_message: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ActionLifecycleState,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the topic that messages are delivered to.
    pub topic_id: Option<String>,
}

model! {
    NotificationServiceAction, "actionType" = "ONS" {
        id = "id";
        lifecycle_message = "lifecycleMessage";
        lifecycle_state = "lifecycleState";
        is_enabled = "isEnabled";
        description = "description";
        topic_id = "topicId";
    }
}
