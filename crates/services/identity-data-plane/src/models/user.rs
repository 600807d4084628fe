// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// Whether it is OTP.
    pub is_otp: bool,
    /// Whether multi-factor authentication is activated.
    pub is_mfa_activated: bool,
    /// Whether MFA is verified.
    pub is_mfa_verified: bool,
}

model! {
    User {
        id = "id";
        name = "name";
        is_otp = "isOTP";
        is_mfa_activated = "isMfaActivated";
        is_mfa_verified = "isMfaVerified";
    }
}
