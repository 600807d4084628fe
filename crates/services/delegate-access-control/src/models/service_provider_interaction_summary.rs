// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a service provider interaction.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceProviderInteractionSummary {
    /// The message identifier.
    pub message_identifier: Option<String>,
    /// The ID of the user.
    pub user_id: Option<String>,
    /// The user name.
    pub user_name: Option<String>,
    /// The message.
    pub message: Option<String>,
    /// The type of the user.
    pub user_type: Option<models::ServiceProviderInteractionUserType>,
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
}

model! {
    ServiceProviderInteractionSummary {
        message_identifier = "messageIdentifier";
        user_id = "userId";
        user_name = "userName";
        message = "message";
        user_type = "userType";
        timestamp = "timestamp";
    }
}
