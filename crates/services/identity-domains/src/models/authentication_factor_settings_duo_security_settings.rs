// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// Authentication factor settings duo security settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationFactorSettingsDuoSecuritySettings {
    /// The integration key.
    pub integration_key: Secret,
    /// The secret key.
    pub secret_key: Secret,
    /// The attestation key.
    pub attestation_key: Option<Secret>,
    /// The API hostname.
    pub api_hostname: String,
    /// The user mapping attribute.
    pub user_mapping_attribute:
        models::AuthenticationFactorSettingsDuoSecuritySettingsUserMappingAttribute,
}

model! {
    AuthenticationFactorSettingsDuoSecuritySettings {
        required {
            integration_key = "integrationKey", with_integration_key(Secret);
            secret_key = "secretKey", with_secret_key(Secret);
            api_hostname = "apiHostname", with_api_hostname(String);
            user_mapping_attribute = "userMappingAttribute",
                with_user_mapping_attribute(models::AuthenticationFactorSettingsDuoSecuritySettingsUserMappingAttribute);
        }
        optional {
            attestation_key = "attestationKey", with_attestation_key(Secret);
        }
    }
}
