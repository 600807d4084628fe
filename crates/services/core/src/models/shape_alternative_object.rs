// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A shape alternative object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeAlternativeObject {
    /// The name of the shape.
    pub shape_name: String,
}

model! {
    ShapeAlternativeObject {
        shape_name = "shapeName";
    }
}
