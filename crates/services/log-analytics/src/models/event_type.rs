// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An event type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventType {
    /// The event type name.
    pub event_type_name: Option<String>,
    /// The spec version.
    pub spec_version: Option<String>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// Whether the object is built in, as opposed to custom.
    pub is_system: Option<bool>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    EventType {
        optional {
            event_type_name = "eventTypeName", with_event_type_name(String);
            spec_version = "specVersion", with_spec_version(String);
            is_enabled = "isEnabled", with_is_enabled(bool);
            is_system = "isSystem", with_is_system(bool);
            time_updated = "timeUpdated", with_time_updated(DateTime<Utc>);
        }
    }
}
