// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A key attribute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyAttribute {
    /// The position.
    pub position: Option<i64>,
    /// The shape field.
    pub shape_field: Option<models::ShapeField>,
    /// The attribute.
    pub attribute: Option<models::ShapeField>,
}

model! {
    KeyAttribute {
        optional {
            position = "position", with_position(i64);
            shape_field = "shapeField", with_shape_field(models::ShapeField);
            attribute = "attribute", with_attribute(models::ShapeField);
        }
    }
}
