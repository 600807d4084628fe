// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the MFA status of an extension MFA user.
    pub enum ExtensionMfaUserMfaStatus {
        Enrolled = "ENROLLED",
        Ignored = "IGNORED",
        UnEnrolled = "UN_ENROLLED",
        Disabled = "DISABLED",
    }
}
