// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the user state of a bad user state authenticate user result.
    pub enum BadUserStateAuthenticateUserResultUserState {
        UserBlocked = "USER_BLOCKED",
        UserDisabled = "USER_DISABLED",
        OneTimePasswordExpired = "ONE_TIME_PASSWORD_EXPIRED",
        PasswordInvalid = "PASSWORD_INVALID",
    }
}
