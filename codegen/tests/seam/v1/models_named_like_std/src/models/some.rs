// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models_named_like_std::models;

/// A some.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Some {
    /// The value.
    pub value: Option<models::Value>,
    /// The other.
    pub other: Option<Box<models::Default>>,
}

model! {
    Some, "kind" = "DEFAULT" {
        value = "value";
        other = "other";
    }
}
