// @generated from spec/recursive-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A leaf.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Leaf {
    /// The size.
    pub size: Option<i64>,
}

model! {
    Leaf {
        optional {
            size = "size", with_size(i64);
        }
    }
}
