// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a load balancer shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateLoadBalancerShapeDetails {
    /// The name of the shape. Example: `flexible`.
    pub shape_name: String,
    /// The bandwidths of the flexible shape.
    pub shape_details: Option<models::ShapeDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateLoadBalancerShapeDetails {
        required {
            shape_name = "shapeName", with_shape_name(String);
        }
        optional {
            shape_details = "shapeDetails", with_shape_details(models::ShapeDetails),
                clear_shape_details;
        }
    }
}
