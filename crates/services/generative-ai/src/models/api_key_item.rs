// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Secret, Utc, model};

use crate::models;

/// A key item of an API key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyItem {
    /// The value of the key. It must be kept secret.
    pub key: Option<Secret>,
    /// The name of the key.
    pub key_name: String,
    /// The masked key, which identifies the key without revealing it.
    pub key_mask: String,
    /// The creation time of the key.
    pub time_created: DateTime<Utc>,
    /// The expiration time of the key. The default is 90 days after its creation.
    pub time_expiry: DateTime<Utc>,
    /// The time when the key was activated.
    pub time_activated: Option<DateTime<Utc>>,
    /// The time when the key was deactivated.
    pub time_deactivated: Option<DateTime<Utc>>,
    /// The time when the key was revoked.
    pub time_revoked: Option<DateTime<Utc>>,
    /// The time when the key was last used.
    pub time_last_used: Option<DateTime<Utc>>,
    /// The state of the key.
    pub state: models::ApiKeyItemState,
}

model! {
    ApiKeyItem {
        key = "key";
        key_name = "keyName";
        key_mask = "keyMask";
        time_created = "timeCreated";
        time_expiry = "timeExpiry";
        time_activated = "timeActivated";
        time_deactivated = "timeDeactivated";
        time_revoked = "timeRevoked";
        time_last_used = "timeLastUsed";
        state = "state";
    }
}
