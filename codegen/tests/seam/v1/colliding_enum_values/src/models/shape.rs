// @generated from spec/colliding-enum-values.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::colliding_enum_values::models;

/// A shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shape {
    /// The state.
    pub state: Option<models::ShapeState>,
}

model! {
    Shape {
        state = "state";
    }
}
