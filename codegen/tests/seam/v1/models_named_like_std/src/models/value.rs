// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Value {
    /// The any.
    pub any: Option<::oci_sdk_core::generated_v1::Value>,
}

model! {
    Value {
        optional {
            any = "any", with_any(::oci_sdk_core::generated_v1::Value);
        }
    }
}
