// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the notification type of a notification.
    pub enum NotificationType {
        Cve = "CVE",
        Advisory = "ADVISORY",
        Patch = "PATCH",
    }
}
