// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Branding settings default login texts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BrandingSettingsDefaultLoginTexts {
    /// The value.
    pub value: String,
    /// The locale.
    pub locale: String,
}

model! {
    BrandingSettingsDefaultLoginTexts {
        value = "value";
        locale = "locale";
    }
}
