// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Authentication factor settings identity store settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationFactorSettingsIdentityStoreSettings {
    /// Whether the mobile number is enabled.
    pub mobile_number_enabled: Option<bool>,
    /// Whether the mobile number update is enabled.
    pub mobile_number_update_enabled: Option<bool>,
}

model! {
    AuthenticationFactorSettingsIdentityStoreSettings {
        optional {
            mobile_number_enabled = "mobileNumberEnabled", with_mobile_number_enabled(bool);
            mobile_number_update_enabled = "mobileNumberUpdateEnabled",
                with_mobile_number_update_enabled(bool);
        }
    }
}
