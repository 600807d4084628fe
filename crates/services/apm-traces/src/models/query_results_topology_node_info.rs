// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Query results topology node information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryResultsTopologyNodeInfo {
    /// The name of the node.
    pub node_name: Option<String>,
}

model! {
    QueryResultsTopologyNodeInfo {
        node_name = "nodeName";
    }
}
