// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A pool configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PoolConfig {
    /// The shape.
    pub shape: Option<String>,
    /// The configuration of the shape.
    pub shape_config: Option<models::ShapeConfig>,
    /// The minimum.
    pub min: Option<i64>,
    /// The maximum.
    pub max: Option<i64>,
}

model! {
    PoolConfig {
        optional {
            shape = "shape", with_shape(String);
            shape_config = "shapeConfig", with_shape_config(models::ShapeConfig);
            min = "min", with_min(i64);
            max = "max", with_max(i64);
        }
    }
}
