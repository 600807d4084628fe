// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A schema localized display name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaLocalizedDisplayName {
    /// The value.
    pub value: Option<String>,
    /// The locale.
    pub locale: Option<String>,
}

model! {
    SchemaLocalizedDisplayName {
        optional {
            value = "value", with_value(String);
            locale = "locale", with_locale(String);
        }
    }
}
