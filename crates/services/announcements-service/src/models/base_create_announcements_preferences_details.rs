// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of base create announcements preferences.
    ///
    /// The field `type` selects the variant.
    pub enum BaseCreateAnnouncementsPreferencesDetails by "type", sent {
        CreateAnnouncementsPreferencesDetails(models::CreateAnnouncementsPreferencesDetails)
            = "CreateAnnouncementsPreferencesDetails", as_create_announcements_preferences_details;
        UpdateAnnouncementsPreferencesDetails(models::UpdateAnnouncementsPreferencesDetails)
            = "UpdateAnnouncementsPreferencesDetails", as_update_announcements_preferences_details;
    }
    shared {
        /// Whether the compartment opted out of informational announcements by email.
        is_unsubscribed = "isUnsubscribed", copy bool, in CreateAnnouncementsPreferencesDetails
            UpdateAnnouncementsPreferencesDetails;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in CreateAnnouncementsPreferencesDetails
            UpdateAnnouncementsPreferencesDetails;
        /// The preference for announcements by email.
        preference_type = "preferenceType",
            copy models::BaseCreateAnnouncementsPreferencesPreferenceType, in
            CreateAnnouncementsPreferencesDetails UpdateAnnouncementsPreferencesDetails;
        /// The preferred time zone, by its IANA name.
        preferred_time_zone = "preferredTimeZone", str, in CreateAnnouncementsPreferencesDetails
            UpdateAnnouncementsPreferencesDetails;
    }
}
