// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a node shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeShapeSummary {
    /// The name.
    pub name: String,
}

model! {
    NodeShapeSummary {
        name = "name";
    }
}
