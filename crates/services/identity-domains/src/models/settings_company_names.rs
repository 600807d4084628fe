// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Settings company names.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SettingsCompanyNames {
    /// The value.
    pub value: String,
    /// The locale.
    pub locale: String,
}

model! {
    SettingsCompanyNames {
        required {
            value = "value", with_value(String);
            locale = "locale", with_locale(String);
        }
    }
}
