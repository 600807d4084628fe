// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a node level.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeLevelDetails {
    /// The host name of the node.
    pub node_host_name: String,
}

model! {
    NodeLevelDetails, "levelType" = "NODE_LEVEL" {
        required {
            node_host_name = "nodeHostName", with_node_host_name(String);
        }
    }
}
