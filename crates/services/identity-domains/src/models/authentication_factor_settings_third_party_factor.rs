// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An authentication factor settings third party factor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationFactorSettingsThirdPartyFactor {
    /// Whether Duo Security is enabled as a factor.
    pub duo_security: bool,
}

model! {
    AuthenticationFactorSettingsThirdPartyFactor {
        required {
            duo_security = "duoSecurity", with_duo_security(bool);
        }
    }
}
