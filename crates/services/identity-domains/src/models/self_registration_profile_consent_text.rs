// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A self registration profile consent text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfRegistrationProfileConsentText {
    /// The locale.
    pub locale: String,
    /// The value.
    pub value: String,
    /// Whether this value is the default for locales without a localized value.
    pub default: Option<bool>,
}

model! {
    SelfRegistrationProfileConsentText {
        required {
            locale = "locale", with_locale(String);
            value = "value", with_value(String);
        }
        optional {
            default = "default", with_default(bool);
        }
    }
}
