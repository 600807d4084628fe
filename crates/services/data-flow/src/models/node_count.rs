// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A node count.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeCount {
    /// The logical shape.
    pub logical_shape: Option<String>,
    /// The count.
    pub count: Option<i64>,
}

model! {
    NodeCount {
        logical_shape = "logicalShape";
        count = "count";
    }
}
