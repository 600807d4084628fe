// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the notification preference of a repository notification preference.
    pub enum RepositoryNotificationPreferenceNotificationPreference {
        Watch = "WATCH",
        Ignore = "IGNORE",
        Mention = "MENTION",
        Inherited = "INHERITED",
    }
}
