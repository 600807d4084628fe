// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of shapes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapesDetails {
    /// The available shapes.
    pub shapes: Option<Vec<String>>,
}

model! {
    ShapesDetails {
        shapes = "shapes";
    }
}
