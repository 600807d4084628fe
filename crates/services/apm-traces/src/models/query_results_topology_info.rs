// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Query results topology information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryResultsTopologyInfo {
    /// The nodes.
    pub nodes: Option<Vec<models::QueryResultsTopologyNodeInfo>>,
}

model! {
    QueryResultsTopologyInfo {
        nodes = "nodes";
    }
}
