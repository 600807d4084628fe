// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A node type shape configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeTypeShapeConfig {
    /// The type of the node.
    pub node_type: models::NodeTypeShapeConfigNodeType,
    /// The shape.
    pub shape: String,
}

model! {
    NodeTypeShapeConfig {
        required {
            node_type = "nodeType", with_node_type(models::NodeTypeShapeConfigNodeType);
            shape = "shape", with_shape(String);
        }
    }
}
