// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A normalized vertex.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NormalizedVertex {
    /// The X coordinate.
    pub x: f64,
    /// The Y coordinate.
    pub y: f64,
}

model! {
    NormalizedVertex {
        required {
            x = "x", with_x(f64);
            y = "y", with_y(f64);
        }
    }
}
