// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A custom field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomField {
    /// The key.
    pub key: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    CustomField {
        optional {
            key = "key", with_key(String);
            value = "value", with_value(String);
        }
    }
}
