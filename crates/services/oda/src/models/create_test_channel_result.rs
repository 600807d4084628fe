// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Secret, Utc, Value, model};

use crate::models;

/// A create test channel result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTestChannelResult {
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
    pub secret_key: Option<Secret>,
    /// The URL for sending messages to the channel, typically used as a webhook in a third-party
    /// messaging system.
    pub webhook_url: String,
}

model! {
    CreateTestChannelResult, "type" = "TEST" {
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
        webhook_url = "webhookUrl";
    }
}
