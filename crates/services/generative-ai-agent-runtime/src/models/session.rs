// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A session.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Session {
    /// The ID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The welcome message.
    pub welcome_message: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    Session {
        id = "id";
        display_name = "displayName";
        description = "description";
        welcome_message = "welcomeMessage";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
