// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the notification message format of a delegation control.
    pub enum DelegationControlNotificationMessageFormat {
        Json = "JSON",
        Html = "HTML",
    }
}
