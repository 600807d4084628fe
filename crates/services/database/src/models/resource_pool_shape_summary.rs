// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a resource pool shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourcePoolShapeSummary {
    /// The shape.
    pub shape: i64,
}

model! {
    ResourcePoolShapeSummary {
        shape = "shape";
    }
}
