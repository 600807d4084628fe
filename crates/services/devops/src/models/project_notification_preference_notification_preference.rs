// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the notification preference of a project notification preference.
    pub enum ProjectNotificationPreferenceNotificationPreference {
        Watch = "WATCH",
        Ignore = "IGNORE",
        Mention = "MENTION",
    }
}
