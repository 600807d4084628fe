// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A bounding polygon.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoundingPolygon {
    /// The normalized vertices of the polygon, in order.
    pub normalized_vertices: Vec<models::NormalizedVertex>,
}

model! {
    BoundingPolygon {
        required {
            normalized_vertices = "normalizedVertices",
                with_normalized_vertices([models::NormalizedVertex]);
        }
    }
}
