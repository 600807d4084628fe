// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Extension FIDO authentication factor settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionFidoAuthenticationFactorSettings {
    /// The attestation.
    pub attestation: models::ExtensionFidoAuthenticationFactorSettingsAttestation,
    /// The authenticator selection attachment.
    pub authenticator_selection_attachment:
        models::ExtensionFidoAuthenticationFactorSettingsAuthenticatorSelectionAttachment,
    /// The authenticator selection user verification.
    pub authenticator_selection_user_verification:
        models::ExtensionFidoAuthenticationFactorSettingsAuthenticatorSelectionUserVerification,
    /// The authenticator selection resident key.
    pub authenticator_selection_resident_key:
        models::ExtensionFidoAuthenticationFactorSettingsAuthenticatorSelectionResidentKey,
    /// The timeout. From 10,000 to 600,000.
    pub timeout: i64,
    /// Whether a resident key is required.
    pub authenticator_selection_require_resident_key: bool,
    /// The public key types.
    pub public_key_types: Vec<models::ExtensionFidoAuthenticationFactorSettingsPublicKeyType>,
    /// Whether to exclude credentials.
    pub exclude_credentials: bool,
    /// The domain validation level. From 0 to 2.
    pub domain_validation_level: Option<i64>,
}

model! {
    ExtensionFidoAuthenticationFactorSettings {
        required {
            attestation = "attestation",
                with_attestation(models::ExtensionFidoAuthenticationFactorSettingsAttestation);
            authenticator_selection_attachment = "authenticatorSelectionAttachment",
                with_authenticator_selection_attachment(models::ExtensionFidoAuthenticationFactorSettingsAuthenticatorSelectionAttachment);
            authenticator_selection_user_verification = "authenticatorSelectionUserVerification",
                with_authenticator_selection_user_verification(models::ExtensionFidoAuthenticationFactorSettingsAuthenticatorSelectionUserVerification);
            authenticator_selection_resident_key = "authenticatorSelectionResidentKey",
                with_authenticator_selection_resident_key(models::ExtensionFidoAuthenticationFactorSettingsAuthenticatorSelectionResidentKey);
            timeout = "timeout", with_timeout(i64);
            authenticator_selection_require_resident_key =
                "authenticatorSelectionRequireResidentKey",
                with_authenticator_selection_require_resident_key(bool);
            public_key_types = "publicKeyTypes",
                with_public_key_types([models::ExtensionFidoAuthenticationFactorSettingsPublicKeyType]);
            exclude_credentials = "excludeCredentials", with_exclude_credentials(bool);
        }
        optional {
            domain_validation_level = "domainValidationLevel", with_domain_validation_level(i64);
        }
    }
}
