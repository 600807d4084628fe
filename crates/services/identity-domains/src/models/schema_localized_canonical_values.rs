// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Schema localized canonical values.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaLocalizedCanonicalValues {
    /// The value.
    pub value: Option<String>,
    /// The canonical values.
    pub canonical_value: Option<Vec<String>>,
    /// The locale.
    pub locale: Option<String>,
}

model! {
    SchemaLocalizedCanonicalValues {
        optional {
            value = "value", with_value(String);
            canonical_value = "canonicalValue", with_canonical_value([String]);
            locale = "locale", with_locale(String);
        }
    }
}
