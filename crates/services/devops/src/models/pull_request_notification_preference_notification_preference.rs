// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the notification preference of a pull request notification
    /// preference.
    pub enum PullRequestNotificationPreferenceNotificationPreference {
        Watch = "WATCH",
        Ignore = "IGNORE",
        Mention = "MENTION",
    }
}
