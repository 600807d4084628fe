// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A wildcard selection key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WildcardSelectionKey {
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// The name.
    pub name: String,
    /// The expression.
    pub expression: String,
}

model! {
    WildcardSelectionKey, "type" = "WILDCARD" {
        required {
            name = "name", with_name(String);
            expression = "expression", with_expression(String);
        }
        optional {
            is_default = "isDefault", with_is_default(bool);
        }
    }
}
