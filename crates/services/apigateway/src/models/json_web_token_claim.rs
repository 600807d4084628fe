// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A JSON web token claim.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JsonWebTokenClaim {
    /// The key.
    pub key: String,
    /// The values.
    pub values: Option<Vec<String>>,
    /// Whether the item is required.
    pub is_required: Option<bool>,
}

model! {
    JsonWebTokenClaim {
        required {
            key = "key", with_key(String);
        }
        optional {
            values = "values", with_values([String]);
            is_required = "isRequired", with_is_required(bool);
        }
    }
}
