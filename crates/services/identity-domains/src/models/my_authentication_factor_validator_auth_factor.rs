// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the auth factor of a my authentication factor validator.
    pub enum MyAuthenticationFactorValidatorAuthFactor {
        UsernamePassword = "USERNAME_PASSWORD",
        Push = "PUSH",
        Totp = "TOTP",
        Email = "EMAIL",
        Sms = "SMS",
        Voice = "VOICE",
        Bypasscode = "BYPASSCODE",
        SecurityQuestions = "SECURITY_QUESTIONS",
        TrustToken = "TRUST_TOKEN",
        PhoneCall = "PHONE_CALL",
        Thirdparty = "THIRDPARTY",
        FidoAuthenticator = "FIDO_AUTHENTICATOR",
        YubicoOtp = "YUBICO_OTP",
        KmsiToken = "KMSI_TOKEN",
    }
}
