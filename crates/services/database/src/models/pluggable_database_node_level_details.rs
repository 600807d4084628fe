// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a pluggable database node level.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PluggableDatabaseNodeLevelDetails {
    /// The name of the node.
    pub node_name: String,
    /// The open mode of the database.
    pub open_mode: models::PluggableDatabaseNodeLevelOpenMode,
}

model! {
    PluggableDatabaseNodeLevelDetails {
        node_name = "nodeName";
        open_mode = "openMode";
    }
}
