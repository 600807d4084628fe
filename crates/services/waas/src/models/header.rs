// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A header.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Header {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    Header {
        required {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}
