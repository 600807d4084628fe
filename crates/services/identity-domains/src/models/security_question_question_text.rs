// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A security question question text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityQuestionQuestionText {
    /// The value.
    pub value: String,
    /// The locale.
    pub locale: String,
    /// Whether this value is the default for locales without a localized value.
    pub default: Option<bool>,
}

model! {
    SecurityQuestionQuestionText {
        required {
            value = "value", with_value(String);
            locale = "locale", with_locale(String);
        }
        optional {
            default = "default", with_default(bool);
        }
    }
}
