// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An option.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Option {
    /// The name.
    pub name: String,
    /// The value.
    pub value: ::std::option::Option<String>,
}

model! {
    Option {
        required {
            name = "name", with_name(String);
        }
        optional {
            value = "value", with_value(String);
        }
    }
}
