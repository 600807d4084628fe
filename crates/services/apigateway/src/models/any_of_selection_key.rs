// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An any of selection key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnyOfSelectionKey {
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// The name.
    pub name: String,
    /// The values.
    pub values: Option<Vec<String>>,
}

model! {
    AnyOfSelectionKey, "type" = "ANY_OF" {
        required {
            name = "name", with_name(String);
        }
        optional {
            is_default = "isDefault", with_is_default(bool);
            values = "values", with_values([String]);
        }
    }
}
