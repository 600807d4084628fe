// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// An OPSI data object query parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpsiDataObjectQueryParam {
    /// The name.
    pub name: String,
    /// The value.
    pub value: Value,
}

model! {
    OpsiDataObjectQueryParam {
        required {
            name = "name", with_name(String);
            value = "value", with_value(Value);
        }
    }
}
