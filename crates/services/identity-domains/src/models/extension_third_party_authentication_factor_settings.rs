// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Extension third party authentication factor settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionThirdPartyAuthenticationFactorSettings {
    /// The duo security settings.
    pub duo_security_settings: Option<models::AuthenticationFactorSettingsDuoSecuritySettings>,
}

model! {
    ExtensionThirdPartyAuthenticationFactorSettings {
        optional {
            duo_security_settings = "duoSecuritySettings",
                with_duo_security_settings(models::AuthenticationFactorSettingsDuoSecuritySettings);
        }
    }
}
