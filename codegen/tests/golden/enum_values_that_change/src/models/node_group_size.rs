// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A node group size.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeGroupSize {
    /// The nodes.
    pub nodes: Option<i64>,
}

model! {
    NodeGroupSize {
        nodes = "nodes";
    }
}
