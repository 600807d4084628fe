// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a capacity report shape availability to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCapacityReportShapeAvailabilityDetails {
    /// The shape.
    pub shape: String,
    /// The configuration of the shape.
    pub shape_config: Option<models::ShapeConfigDetails>,
}

model! {
    CreateCapacityReportShapeAvailabilityDetails {
        required {
            shape = "shape", with_shape(String);
        }
        optional {
            shape_config = "shapeConfig", with_shape_config(models::ShapeConfigDetails);
        }
    }
}
