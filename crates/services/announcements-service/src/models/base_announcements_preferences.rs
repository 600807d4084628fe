// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// Base announcements preferences.
    ///
    /// The field `type` selects the variant.
    pub enum BaseAnnouncementsPreferences by "type", sent {
        AnnouncementsPreferences(models::AnnouncementsPreferences) = "AnnouncementsPreferences",
            as_announcements_preferences;
        AnnouncementsPreferencesSummary(models::AnnouncementsPreferencesSummary)
            = "AnnouncementsPreferencesSummary", as_announcements_preferences_summary;
    }
    shared {
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in AnnouncementsPreferences
            AnnouncementsPreferencesSummary;
        /// The ID of the resource.
        id = "id", str, in AnnouncementsPreferences AnnouncementsPreferencesSummary;
        /// Whether the compartment opted out of informational announcements by email.
        is_unsubscribed = "isUnsubscribed", copy bool, in AnnouncementsPreferences
            AnnouncementsPreferencesSummary;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in AnnouncementsPreferences
            AnnouncementsPreferencesSummary;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in AnnouncementsPreferences
            AnnouncementsPreferencesSummary;
        /// The preference for announcements by email.
        preference_type = "preferenceType", copy models::BaseAnnouncementsPreferencesPreferenceType,
            in AnnouncementsPreferences AnnouncementsPreferencesSummary;
        /// The preferred time zone, by its IANA name.
        preferred_time_zone = "preferredTimeZone", str, in AnnouncementsPreferences
            AnnouncementsPreferencesSummary;
    }
}
