// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of announcements preferences to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAnnouncementsPreferencesDetails {
    /// Whether the compartment opted out of informational announcements by email.
    pub is_unsubscribed: Option<bool>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The preference for announcements by email.
    pub preference_type: models::BaseCreateAnnouncementsPreferencesPreferenceType,
    /// The preferred time zone, by its IANA name.
    pub preferred_time_zone: Option<String>,
}

model! {
    CreateAnnouncementsPreferencesDetails, "type" = "CreateAnnouncementsPreferencesDetails" {
        required {
            preference_type = "preferenceType",
                with_preference_type(models::BaseCreateAnnouncementsPreferencesPreferenceType);
        }
        optional {
            is_unsubscribed = "isUnsubscribed", with_is_unsubscribed(bool);
            compartment_id = "compartmentId", with_compartment_id(String);
            preferred_time_zone = "preferredTimeZone", with_preferred_time_zone(String);
        }
    }
}
