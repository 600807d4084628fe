// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A self registration profile after submit text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfRegistrationProfileAfterSubmitText {
    /// The locale.
    pub locale: String,
    /// The value.
    pub value: String,
    /// Whether this value is the default for locales without a localized value.
    pub default: Option<bool>,
}

model! {
    SelfRegistrationProfileAfterSubmitText {
        required {
            locale = "locale", with_locale(String);
            value = "value", with_value(String);
        }
        optional {
            default = "default", with_default(bool);
        }
    }
}
