// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in announcements preferences.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnnouncementsPreferencesDetails {
    /// Whether the compartment opted out of informational announcements by email.
    pub is_unsubscribed: Option<bool>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The preference for announcements by email.
    pub preference_type: models::BaseCreateAnnouncementsPreferencesPreferenceType,
    /// The preferred time zone, by its IANA name.
    pub preferred_time_zone: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateAnnouncementsPreferencesDetails, "type" = "UpdateAnnouncementsPreferencesDetails" {
        required {
            preference_type = "preferenceType",
                with_preference_type(models::BaseCreateAnnouncementsPreferencesPreferenceType);
        }
        optional {
            is_unsubscribed = "isUnsubscribed", with_is_unsubscribed(bool), clear_is_unsubscribed;
            compartment_id = "compartmentId", with_compartment_id(String), clear_compartment_id;
            preferred_time_zone = "preferredTimeZone", with_preferred_time_zone(String),
                clear_preferred_time_zone;
        }
    }
}
