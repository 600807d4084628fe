// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Settings login texts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SettingsLoginTexts {
    /// The value.
    pub value: String,
    /// The locale.
    pub locale: String,
}

model! {
    SettingsLoginTexts {
        required {
            value = "value", with_value(String);
            locale = "locale", with_locale(String);
        }
    }
}
