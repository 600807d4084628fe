// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a node type level.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeTypeLevelDetails {
    /// The type of the node.
    pub node_type: models::NodeTypeLevelNodeType,
}

model! {
    NodeTypeLevelDetails, "levelType" = "NODE_TYPE_LEVEL" {
        required {
            node_type = "nodeType", with_node_type(models::NodeTypeLevelNodeType);
        }
    }
}
