// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models_named_like_std::models;

/// An operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Operation {
    /// The any.
    pub any: Option<Value>,
    /// The value.
    pub value: Option<models::Value>,
}

model! {
    Operation {
        optional {
            any = "any", with_any(Value);
            value = "value", with_value(models::Value);
        }
    }
}
