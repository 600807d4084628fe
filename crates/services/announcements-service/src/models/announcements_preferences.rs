// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// Announcements preferences.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnnouncementsPreferences {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The ID of the resource.
    pub id: Option<String>,
    /// Whether the compartment opted out of informational announcements by email.
    pub is_unsubscribed: Option<bool>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The preference for announcements by email.
    pub preference_type: Option<models::BaseAnnouncementsPreferencesPreferenceType>,
    /// The preferred time zone, by its IANA name.
    pub preferred_time_zone: Option<String>,
}

model! {
    AnnouncementsPreferences, "type" = "AnnouncementsPreferences" {
        compartment_id = "compartmentId";
        id = "id";
        is_unsubscribed = "isUnsubscribed";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        preference_type = "preferenceType";
        preferred_time_zone = "preferredTimeZone";
    }
}
