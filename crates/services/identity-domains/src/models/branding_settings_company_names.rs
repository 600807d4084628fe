// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Branding settings company names.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BrandingSettingsCompanyNames {
    /// The value.
    pub value: String,
    /// The locale.
    pub locale: String,
}

model! {
    BrandingSettingsCompanyNames {
        value = "value";
        locale = "locale";
    }
}
