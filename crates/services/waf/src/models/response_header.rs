// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A response header.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseHeader {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    ResponseHeader {
        required {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}
