// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the factor type of an extension passwordless user.
    pub enum ExtensionPasswordlessUserFactorType {
        Email = "EMAIL",
        Sms = "SMS",
        PhoneCall = "PHONE_CALL",
        Totp = "TOTP",
        Push = "PUSH",
        Offlinetotp = "OFFLINETOTP",
        SecurityQuestions = "SECURITY_QUESTIONS",
        Voice = "VOICE",
        UsernamePassword = "USERNAME_PASSWORD",
        Thirdparty = "THIRDPARTY",
        FidoAuthenticator = "FIDO_AUTHENTICATOR",
    }
}
