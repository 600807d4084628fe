// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A name value pair.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NameValuePair {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    NameValuePair {
        required {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}
