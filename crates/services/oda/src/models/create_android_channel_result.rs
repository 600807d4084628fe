// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Secret, Utc, Value, model};

use crate::models;

/// A create android channel result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAndroidChannelResult {
    /// The ID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The category.
    pub category: models::ChannelResultCategory,
    /// The time until the session expires, in milliseconds.
    pub session_expiry_duration_in_milliseconds: Option<i64>,
    /// The lifecycle state.
    pub lifecycle_state: models::ChannelResultLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The secret key for verifying received messages. It is returned only once; a lost key must be
    /// rotated.
    pub secret_key: Secret,
    /// The maximum lifetime of a token in minutes.
    pub max_token_expiration_time_in_minutes: Option<i64>,
    /// Whether client authentication is enabled.
    pub is_client_authentication_enabled: bool,
    /// The ID of the target bot of the channel, which is a skill or a digital assistant.
    pub bot_id: Option<String>,
}

model! {
    CreateAndroidChannelResult, "type" = "ANDROID" {
        id = "id";
        name = "name";
        description = "description";
        category = "category";
        session_expiry_duration_in_milliseconds = "sessionExpiryDurationInMilliseconds";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        secret_key = "secretKey";
        max_token_expiration_time_in_minutes = "maxTokenExpirationTimeInMinutes";
        is_client_authentication_enabled = "isClientAuthenticationEnabled";
        bot_id = "botId";
    }
}
