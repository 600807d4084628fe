// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Notification settings event settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationSettingsEventSettings {
    /// The ID of the event.
    pub event_id: String,
    /// The enabled state.
    pub enabled: Option<bool>,
}

model! {
    NotificationSettingsEventSettings {
        required {
            event_id = "eventId", with_event_id(String);
        }
        optional {
            enabled = "enabled", with_enabled(bool);
        }
    }
}
