// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the preference type of base create announcements preferences.
    pub enum BaseCreateAnnouncementsPreferencesPreferenceType {
        OptInTenantAnnouncements = "OPT_IN_TENANT_ANNOUNCEMENTS",
        OptInTenantAndInformationalAnnouncements = "OPT_IN_TENANT_AND_INFORMATIONAL_ANNOUNCEMENTS",
        OptOutAllAnnouncements = "OPT_OUT_ALL_ANNOUNCEMENTS",
    }
}
