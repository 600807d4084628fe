// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the factor of an account recovery setting.
    pub enum AccountRecoverySettingFactor {
        Email = "email",
        Sms = "sms",
        Secquestions = "secquestions",
        Push = "push",
        Totp = "totp",
    }
}
