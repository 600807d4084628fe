// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the iSCSI login state of a volume attachment.
    pub enum VolumeAttachmentIscsiLoginState {
        UnknownValue = "UNKNOWN",
        LoggingIn = "LOGGING_IN",
        LoginSucceeded = "LOGIN_SUCCEEDED",
        LoginFailed = "LOGIN_FAILED",
        LoggingOut = "LOGGING_OUT",
        LogoutSucceeded = "LOGOUT_SUCCEEDED",
        LogoutFailed = "LOGOUT_FAILED",
    }
}
