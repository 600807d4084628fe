// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an interaction.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InteractionSummary {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The ID of the user.
    pub user_id: Option<String>,
    /// The user name.
    pub user_name: Option<String>,
    /// The message.
    pub message: Option<String>,
    /// The type of the user.
    pub user_type: Option<String>,
    /// The time of the conversation.
    pub time_of_conversation: Option<DateTime<Utc>>,
}

model! {
    InteractionSummary {
        id = "id";
        user_id = "userId";
        user_name = "userName";
        message = "message";
        user_type = "userType";
        time_of_conversation = "timeOfConversation";
    }
}
