// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A vec.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vec {
    /// The items.
    pub items: Option<::std::vec::Vec<i64>>,
}

model! {
    Vec {
        items = "items";
    }
}
