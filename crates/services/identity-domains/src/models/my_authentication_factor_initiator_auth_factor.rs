// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the auth factor of a my authentication factor initiator.
    pub enum MyAuthenticationFactorInitiatorAuthFactor {
        Email = "EMAIL",
        Totp = "TOTP",
        Push = "PUSH",
        Sms = "SMS",
        Voice = "VOICE",
        PhoneCall = "PHONE_CALL",
        Thirdparty = "THIRDPARTY",
        FidoAuthenticator = "FIDO_AUTHENTICATOR",
        YubicoOtp = "YUBICO_OTP",
    }
}
