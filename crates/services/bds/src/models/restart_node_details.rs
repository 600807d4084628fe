// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a node to restart.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestartNodeDetails {
    /// The OCID of the node.
    pub node_id: String,
}

model! {
    RestartNodeDetails {
        required {
            node_id = "nodeId", with_node_id(String);
        }
    }
}
