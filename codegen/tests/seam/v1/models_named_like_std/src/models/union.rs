// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models_named_like_std::models;

/// A union.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Union {
    /// The value.
    pub value: Option<models::Value>,
    /// The size.
    pub size: Option<i64>,
}

model! {
    Union, "kind" = "UNION" {
        value = "value";
        size = "size";
    }
}
