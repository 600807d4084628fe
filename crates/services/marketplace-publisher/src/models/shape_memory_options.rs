// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Shape memory options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeMemoryOptions {
    /// The minimum amount of memory in GB.
    pub min_in_gbs: f64,
    /// The maximum amount of memory in GB.
    pub max_in_gbs: f64,
}

model! {
    ShapeMemoryOptions {
        min_in_gbs = "minInGBs";
        max_in_gbs = "maxInGBs";
    }
}
